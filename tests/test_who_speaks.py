"""Who speaks, construction by construction, on the embedded pipeline."""

import pytest

import quotex


def direct(text):
    return [quote for quote in quotex.extract(text).quotes if quote.type == "direct"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # of several cues, the one that governs the passage
        (
            "Kern bestritt das Vorhaben nicht, indem sie sagte, die Brücke werde ein „neues "
            "Wahrzeichen“.",
            "sie",
        ),
        # „das“ before the verb, who says it behind
        (
            "Die Brücke ist zu. Das bestätigte ihr Sprecher Ott als „leider wahr“.",
            "ihr Sprecher Ott",
        ),
        # a noun in the dative comes before the verb
        ("Von einem „Offenbarungseid der Chefetage“ spricht Jan Ott.", "Jan Ott"),
        # a report in passing
        (
            "Ein Ermittler, der nicht genannt werden wollte, sprach von „Auffälligkeiten in den "
            "Akten“.",
            "Ein Ermittler",
        ),
        # whose words a noun reports
        (
            "Auf den Vorwurf der CDU, es handele sich um einen „sozialistischen Antrag“, "
            "entgegnete Kern, das sei falsch.",
            "der CDU",
        ),
        # „der“ before an adjective in -en is no nominative
        ("Der städtischen Zeitung sagte Jan Ott: „Wir bauen die Brücke neu.“", "Jan Ott"),
        # „der“ before a masculine noun is nothing else
        (
            "Die Anwendung der Regel stellte der Vorsitzende Jan Ott infrage: „Das ist nicht zu "
            "halten.“",
            "der Vorsitzende Jan Ott",
        ),
        # behind „und nannte“, „sie“ is the object
        (
            "Die Stadt bestätigte die Zahlen nicht und nannte sie „reine Spekulation“.",
            "Die Stadt",
        ),
        # who acts in a passive is in no nominative, and whom it is about says nothing
        ("Ott kam zu spät. Von den Fans wird er als „Retter“ gepriesen.", "den Fans"),
        # what somebody is called hangs on no noun
        ("Ott wurde von Demonstranten als „Lügner“ beschimpft.", "Demonstranten"),
        ("„Wir hoffen auf Regen“, so Ott wörtlich.", "Ott"),
        ("Kern und Vogt waren am Ufer. „Wir hoffen auf Regen“, so letztere.", "letztere"),
        # whose words a noun of speech says they are
        (
            "Das Fazit von Sandra Kern überrascht nicht: „Die Zahlen zeigen, dass sich die Arbeit "
            "gelohnt hat.“",
            "Sandra Kern",
        ),
        (
            "Für Umweltminister Emil Roth ist die Lage am Fluss „alarmierend“.",
            "Umweltminister Emil Roth",
        ),
        ("Einer der Zeugen sagte: „Ich habe nichts gesehen.“", "Einer der Zeugen"),
        (
            "Ein nicht genannter Sprecher des Werks sagte: „Wir prüfen das.“",
            "Ein nicht genannter Sprecher des Werks",
        ),
        # one article for two nouns: one person
        (
            "Die Gründerin und Vorsitzende der Initiative sagte: „Wir geben nicht auf.“",
            "Die Gründerin und Vorsitzende der Initiative",
        ),
        # who is cited speaks, not who cites
        (
            "„Wir sind unwillkommene Zeugen“, zitierte man Yolanda Roth vom Sender Lindfunk.",
            "Yolanda Roth",
        ),
        ("Die Stadtwerke wurden gestern im „Boten“ als „lahme Ente“ bezeichnet.", "„Boten“"),
        # „raus“ is the quote's, not the cue's prefix
        ("Der Mann sprang auf und rief: „Lasst mich raus!“", "Der Mann"),
    ],
)
def test_speaker(text, speaker):
    assert [found.text for found in direct(text)[0].speakers] == [speaker]


def test_a_question_put_back_is_answered():
    text = "„Es reicht“, sagte Jan Ott. „Warum?“, fragte Hanna Kern zurück. „Das wissen Sie.“"
    speakers = [quote.speakers[0].text for quote in direct(text)]
    assert speakers == ["Jan Ott", "Hanna Kern", "Jan Ott"]


def test_the_next_sentence_says_who():
    text = "„Ja, es gibt Zumutungen.“ Das musste Finanzminister Emil Roth am Montag einräumen."
    (quote,) = direct(text)
    assert [speaker.text for speaker in quote.speakers] == ["Finanzminister Emil Roth"]
    assert quote.cue.lemma == "einräumen"
    assert "the next sentence says whose words" in [piece.name for piece in quote.evidence]


def test_what_is_reported_goes_on_with_who_reports():
    text = (
        "Bürgermeisterin Ada Kern sprach von einem „Bruch des Wortes“. Bisher habe die "
        "Landesregierung eine „zentrale Lösung“ ausgeschlossen."
    )
    assert [quote.speakers[0].actor.name for quote in direct(text)] == ["Ada Kern", "Ada Kern"]


def test_a_noun_that_a_verb_names_does_not_speak():
    article = quotex.extract("Bürgermeisterin Ada Kern nannte die Pläne „Unsinn auf Rädern“.")
    assert not [term for term in article.terms if term.reason.startswith("names who speaks")]


def test_a_text_without_full_stops_is_read_in_parts():
    clause = "sagte Bürgermeisterin Ada Kern, das Geld für den Umbau der Brücke sei nicht da, und "
    text = "Am Montag " + clause * 150
    assert quotex.extract(text).text == text


def test_confidence_says_how_the_speaker_was_found():
    beside = direct("„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern.")[0]
    carried = direct("Bürgermeisterin Ada Kern war am Ufer. „Wir bauen die Brücke neu.“")[0]
    nobody = direct("„Wir bauen die Brücke neu, und zwar sofort.“")[0]
    assert beside.confidence >= 0.8 > carried.confidence
    assert not nobody.speakers and nobody.confidence < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Roth nannte die Pläne am Abend „Wortbruch“.",
        "Die Landrätin nannte die Absage am Montag „Wortbruch“.",
    ],
)
def test_what_one_calls_something_is_a_quote(text):
    (quote,) = direct(text)
    assert (quote.text, quote.cue.lemma) == ("Wortbruch", "nennen")


@pytest.mark.parametrize("text", ["Die Gruppe nannte das Schiff „Seestern“."])
def test_what_one_names_something_is_a_name(text):
    assert not direct(text)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # of a reported cue, who reports
        ("Vogt sagte, sie kenne den Fall. Man habe das „immer“ ausgeschlossen.", "Vogt"),
        # what belongs to the cue does not speak
        ("Der Trainer war der Ansicht, dass die Strafe „ungerecht“ sei.", "Der Trainer"),
        # whose words are announced
        ("Das Rennen war vorbei. Zitat von Emil Roth: „Wir haben es geschafft!“", "Emil Roth"),
        # what is said on something
        (
            "Auf dem Plakat der Jugend waren die Worte zu lesen: „Die Brücke bleibt.“",
            "dem Plakat der Jugend",
        ),
        # whose message it is
        (
            "Der Lindfunk berichtet in seiner Nachricht von fünfzig Teilnehmern. Der Plan bestehe "
            "aus „strengen“ Maßnahmen.",
            "Der Lindfunk",
        ),
    ],
)
def test_who_speaks_where_another_stands_nearer(text, speaker):
    (quote,) = direct(text)
    assert [one.text for one in quote.speakers] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # of several that announce, the nearest
        ("Roth wies den Vorwurf zurück, Jan Ott erklärte: „Das ist nur Neid.“", "Jan Ott"),
        # of several sources, the nearest
        (
            "Nach Angaben des Landes handelt es sich um Werbung, die nach Bewertung der Polizei "
            "„keinen Anlass zur Sorge“ gibt.",
            "Bewertung der Polizei",
        ),
        # a source is no attribute of the noun before it
        (
            "Nach dem Bericht soll sich entgegen der Behauptung der Gegner laut der Studie nur "
            "jeder Zweite von seinem Beitrag „keine besseren Wege mehr“ erhoffen.",
            "der Studie",
        ),
        # an article far from its noun
        (
            "„Das freut mich“, sagte die in Lindenau geborene Sängerin Ada Roth.",
            "die in Lindenau geborene Sängerin Ada Roth",
        ),
        (
            "Der sich selbst als Opfer darstellende Unternehmer Jan Ott rief: „Eine Schande!“",
            "Der sich selbst als Opfer darstellende Unternehmer Jan Ott",
        ),
        ("Man müsse „die Ruhe bewahren“, sagten beide.", "beide"),
        # who lets a noun of speech happen
        ("Vogt ließ sich zu dem Zwischenruf hinreißen: „Das ist eine Lüge!“", "Vogt"),
    ],
)
def test_who_speaks_among_several(text, speaker):
    (quote,) = direct(text)
    assert [one.text for one in quote.speakers] == [speaker]


def test_turns_of_an_interview_are_their_speakers():
    text = (
        "Lindfunk: „Herr Ott, warum wird die Brücke gesperrt?“\n\n"
        "Jan Ott: „Weil sie nicht mehr sicher ist. Die Pfeiler bröckeln.“\n\n"
        "Lindfunk: „Wie lange wird das dauern?“\n\n"
        "Ott: „Zwei Jahre, wenn alles gut geht.“"
    )
    names = [quote.speakers[0].actor.name for quote in direct(text)]
    assert names == ["Lindfunk", "Jan Ott", "Lindfunk", "Jan Ott"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a comment with „wie“ behind the passage
        ("Das Werk sei „am Ende“, wie Hanna Kern sagte.", "Hanna Kern"),
        (
            "Die Brücke bleibe „auf Jahre“ gesperrt, wie die Sprecherin des Bauamts, Eva Ott, am "
            "Montag mitteilte.",
            "die Sprecherin des Bauamts, Eva Ott",
        ),
        ("Das Haus sei „einsturzgefährdet“, wie es in einem Gutachten heißt.", "einem Gutachten"),
        # indirect speech behind a sentence of whoever acts in it
        ("Eva Lenz sprach sich gegen Gewalt aus. Druck sei ein „gutes Mittel“.", "Eva Lenz"),
        # an infinitive has the subject of the verb before
        (
            "Brandt nutzte die Gelegenheit, seine Gegner zu kritisieren: „Wir sind der Meinung, "
            "dass das richtig ist.“",
            "Brandt",
        ),
        # main clauses side by side: the comma of an apposition parts nothing
        (
            "Eva Lenz wies das zurück, die Sprecherin der Grünen, Sandra Moser (GRÜNE), erklärte: "
            "„Das ist völlig fehl am Platz.“",
            "die Sprecherin der Grünen, Sandra Moser (GRÜNE)",
        ),
        # a verb behind the quote counts more than several before the colon
        (
            "Brandt drohte mit einer Sperrung, sollte der Kreistag einen solchen Beschluss fassen: "
            "„Alle Straßen werden gesperrt“, sagte der Landrat.",
            "der Landrat",
        ),
        (
            "Brandt gab nach und bat den Kreis um eine Ablösung: „Ich bitte um Ablösung“, heißt es "
            "in einer gestern verbreiteten Erklärung.",
            "einer gestern verbreiteten Erklärung",
        ),
        # whose view it is
        ("Für Brandt sei der Abend „eine Katastrophe“.", "Brandt"),
        ("Nach dem Willen der CDU soll die Steuer „schrittweise“ sinken.", "der CDU"),
        ("Nach Brandts Idee soll „im Zweifel die Mehrheit“ entscheiden.", "Brandts Idee"),
        # what announces a quote in a reported sentence is reported too
        (
            "Wie die Bürgermeisterin Anna Kern erklärte, würden Helfer geschickt. Lindenau sei der "
            "Nachbarstadt zu Dank verpflichtet: „Sie haben uns Hilfe geschickt, und wir werden "
            "ihnen genauso helfen.“",
            "die Bürgermeisterin Anna Kern",
        ),
        # „weiter“ is no prefix
        ("Kern sagte am Sonntag weiter, Lindenau sei ein „Opfer der Umstände“.", "Kern"),
        # a name before a colon
        ("Dazu Kern: „Wir haben keine Wahl.“", "Kern"),
        ("Hanna Kern (SPD): „Wir haben keine Wahl.“", "Hanna Kern (SPD)"),
        # in so many words
        ("Mit den Worten „Wir haben keine Wahl“ eröffnete Kern die Sitzung.", "Kern"),
        (
            "„Wir haben keine Wahl.“ Mit diesen Worten begründete Bürgermeisterin Kern die "
            "Sperrung.",
            "Bürgermeisterin Kern",
        ),
        ("„Wir haben keine Wahl“ – mit diesen Worten eröffnete Ott die Sitzung.", "Ott"),
        ("„Wir haben keine Wahl“: Mit diesem Satz eröffnete Kern die Sitzung.", "Kern"),
        # whose answer it is
        ("„Nein“, lautete die knappe Antwort der Ministerin.", "der Ministerin"),
        ("Das Fazit von Trainer Ott lautete: „Wir müssen besser werden.“", "Trainer Ott"),
        # a thing of somebody's does not speak
        (
            "Hanna Kern war zuversichtlich. Ihre Zuversicht gründet sich auf Erfahrung: „Wir haben "
            "das schon einmal geschafft.“",
            "Hanna Kern",
        ),
        ("Hanna Kern war verärgert. „Es reicht jetzt“, lautete ihr Kommentar.", "Hanna Kern"),
        # a name is no title of what stands behind it
        ("Dem Kreis warf Kern „Tatenlosigkeit“ vor.", "Kern"),
        ("„Wir weichen nicht“, sagt einer, der dabei war.", "einer"),
    ],
)
def test_who_speaks_in_the_papers_turns_of_phrase(text, speaker):
    (quote,) = direct(text)
    assert [one.text for one in quote.speakers] == [speaker]


def test_of_two_views_each_is_its_owner_s():
    first, second = direct("Für die SPD ist das „ein Skandal“, für die CDU dagegen „ein Erfolg“.")
    assert [one.speakers[0].text for one in (first, second)] == ["die SPD", "die CDU"]


def test_what_is_to_be_said_is_not_said_yet():
    text = "Der Bundesrat schlug vor, „Brückenraub“ als eigene Straftat anzuerkennen."
    assert not direct(text)


@pytest.mark.parametrize(
    "text", ["Kern sagte: „Nein.“", "„Nein“, sagte Kern.", "Kern rief: „Feuer!“"]
)
def test_one_word_may_be_all_that_is_said(text):
    (quote,) = direct(text)
    assert quote.confidence > 0.65


def test_what_a_title_reads_nobody_says():
    assert not direct("Der Titel der Studie lautet „Gewalt gegen Kinder“.")
    assert not direct("„Gewalt gegen Kinder“, so lautet der Titel einer Studie.")


@pytest.mark.parametrize(
    "text",
    [
        "Bürgermeisterin Ada Roth hat der Opposition „Wortbruch“ vorgeworfen.",
        "Bürgermeisterin Ada Roth warf der Opposition „Wortbruch“ vor.",
    ],
)
def test_a_reproach_is_in_the_speakers_words(text):
    (quote,) = direct(text)
    assert (quote.text, quote.speakers[0].actor.name) == ("Wortbruch", "Ada Roth")


def test_what_is_reported_leaves_no_clause_to_its_own_cue():
    text = "Man wisse, wer das Loch in die Kasse gerissen habe, sagte Fraktionschef Ole Petersen."
    (quote,) = quotex.extract(text).quotes
    assert quote.text == "Man wisse, wer das Loch in die Kasse gerissen habe"


def test_a_nickname_is_no_quote():
    text = "Der Schauspieler Jan „Johnny“ Ott sagte: „Wir weichen nicht.“"
    assert [quote.text for quote in direct(text)] == ["Wir weichen nicht."]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        # a source beside whatever verb
        (
            "Laut Behördenangaben wurden etwa 60 weitere Personen verletzt.",
            "Behördenangaben",
            "wurden etwa 60 weitere Personen verletzt",
        ),
        (
            "Eine wachsende Zahl von Menschen fürchtet laut Karl den sozialen Abstieg.",
            "Karl",
            "Eine wachsende Zahl von Menschen fürchtet … den sozialen Abstieg",
        ),
        # „befinden“ with „sich“ reports nothing
        (
            "Zur Zeit des Brandes haben sich laut Werksleitung 50 Menschen im Gebäude befunden.",
            "Werksleitung",
            "Zur Zeit des Brandes haben sich … 50 Menschen im Gebäude befunden",
        ),
        # an aside, with an apposition in it
        (
            "Wie Jan Ott, Sprecher des Werks, mitteilte, hat der Kreis nur sechs Boote im Einsatz.",
            "Jan Ott, Sprecher des Werks",
            "hat der Kreis nur sechs Boote im Einsatz",
        ),
        (
            "In etwa zehn Jahren, so schätzen die Forscher, soll die Brücke fertig sein.",
            "die Forscher",
            "In etwa zehn Jahren … soll die Brücke fertig sein",
        ),
        # a phrase is more than its verb
        (
            "Manche Beobachter halten es für möglich, dass er sich um das Amt bemühen könnte.",
            "Manche Beobachter",
            "dass er sich um das Amt bemühen könnte",
        ),
        # a main clause behind a colon
        (
            "Der Gerichtshof teilte mit: Fremde Gerichte können die Stadt nicht belangen.",
            "Der Gerichtshof",
            "Fremde Gerichte können die Stadt nicht belangen",
        ),
    ],
)
def test_what_is_reported(text, speaker, words):
    (quote,) = quotex.extract(text).quotes
    assert quote.type == "indirect"
    assert [one.text for one in quote.speakers] == [speaker]
    assert quote.text == words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Das reicht nicht“, sagte am Montag Karl Huber.", "Karl Huber"),
        ("„Das war knapp“, sagte in Berlin Erika Brandt der Zeitung.", "Erika Brandt"),
        ("„Das reicht nicht“, sagte in Mainz Minister Karl Huber.", "Minister Karl Huber"),
        (
            "Berlins Bürgermeister Karl Huber sagte: „Es reicht.“",
            "Berlins Bürgermeister Karl Huber",
        ),
    ],
)
def test_day_and_place_are_no_part_of_a_name(text, speaker):
    (quote,) = direct(text)
    assert [one.text for one in quote.speakers] == [speaker]


def test_a_clause_behind_a_name_is_no_apposition():
    (quote,) = quotex.extract("Am Montag sagte Minister Karl Huber, das Geld reiche nicht.").quotes
    assert [one.text for one in quote.speakers] == ["Minister Karl Huber"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Das Projekt sei, so die Ministerin, ein Erfolg.", ["Das Projekt sei", "ein Erfolg"]),
        ("Der Plan, sagte Kern, werde scheitern.", ["Der Plan", "werde scheitern"]),
        ("Die Partei, so Kern, habe versagt.", ["Die Partei", "habe versagt"]),
        (
            "Die Koalition sei, so FDP-Chef Jan Lindner, „am Ende“ gewesen.",
            ["Die Koalition sei", "„am Ende“ gewesen"],
        ),
        # what the narrator adds is not reported
        ("Er komme gern, sagte Kern, als er ging.", ["Er komme gern"]),
        ("Das sei falsch, sagte Kern, der den Plan kennt.", ["Das sei falsch"]),
        # verbs in -te that are Konjunktiv
        ("Kern sagte, er erwarte mehr Geld.", ["er erwarte mehr Geld"]),
        ("Kern sagte, das koste zu viel.", ["das koste zu viel"]),
        # the prefix is another verb's
        ("Kern sagte, er lehne das ab.", ["er lehne das ab"]),
        # an auxiliary before the comma is another verb's
        (
            "Ihr Chef habe sie angeschrien, berichtet Petra Mohn.",
            ["Ihr Chef habe sie angeschrien"],
        ),
    ],
)
def test_indirect_speech_around_and_behind_a_cue(text, parts):
    found = [q for q in quotex.extract(text).quotes if q.type == "indirect"]
    assert [[text[part.start : part.end] for part in q.parts] for q in found] == [parts]
    assert all(q.speakers for q in found)


def test_konjunktiv_goes_on_behind_so():
    text = "„Das ist gut so“, so Hanna Kern. Die Lage sei dramatisch."
    first, second = quotex.extract(text).quotes
    assert second.type == "indirect free indirect"
    assert [one.actor.name for one in (*first.speakers, *second.speakers)] == ["Hanna Kern"] * 2


def test_a_verb_has_no_prefix_of_another_s_clause():
    (quote,) = quotex.extract("Wie Jan Haller sagte, brannte das Dach vollständig aus.").quotes
    assert quote.cue.text == "sagte"
    (quote,) = direct("Huber forderte ein „Ende der Gewalt“.")
    assert quote.cue.text == "forderte"


def test_who_asks_is_not_who_answers():
    quotes = quotex.extract("Auf die Frage, ob sie kandidiere, winkt Kern ab.").quotes
    assert not any(quote.speakers for quote in quotes if quote.type == "indirect")


@pytest.mark.parametrize("dash", ["–", "—", "-"])
def test_who_signs_a_quotation_speaks(dash):
    text = (
        f"Der Rat stimmte zu.\n\n„Das wird unserer Stadt nützen.“ {dash} Ada Kern, Bürgermeisterin"
    )
    (quote,) = direct(text)
    assert [one.actor.name for one in quote.speakers] == ["Ada Kern"]
    assert quote.section.kind == "body" and quote.section.heading is None


@pytest.mark.parametrize(
    "signature",
    [
        "Erna Lotz, 78, Rentnerin",
        "(Erna Lotz, 78, Rentnerin)",
        "– Erna Lotz, Rentnerin",
    ],
)
def test_passers_by_sign_what_they_say(signature):
    text = (
        "Was fehlt in der Stadt?\n\nLindenau. Wir haben Passanten gefragt.\n\n„Mehr Bänke, und "
        f"zwar im Schatten.“ {signature}\n\n„Ruhe nach 22 Uhr.“ – Sofie Brand, 33, Krankenschwester"
    )
    assert [[one.actor.name for one in quote.speakers] for quote in direct(text)] == [
        ["Erna Lotz"],
        ["Sofie Brand"],
    ]


def test_sayings_of_the_week_are_signed_below_though_their_lines_look_like_headings():
    text = (
        "Zitate der Woche\n\n„Ich war nie gegen die Brücke, nur gegen diese.“\nAda Kern, "
        "Bürgermeisterin\n\n„Das Wasser fragt nicht nach Zuständigkeiten.“\nJan Ott, Feuerwehrchef"
        "\n\n„Ein Loch ist auch ein Bauwerk.“\nKai Brand, Architekt"
    )
    assert [[one.actor.name for one in quote.speakers] for quote in direct(text)] == [
        ["Ada Kern"],
        ["Jan Ott"],
        ["Kai Brand"],
    ]


def test_a_dash_before_a_clause_signs_nothing():
    (quote,) = direct("„Das wird unserer Stadt nützen.“ – Ada Kern freute sich am Montag.")
    assert "is signed" not in [piece.name for piece in quote.evidence]


def test_who_acts_behind_a_quote_that_opens_a_paragraph_speaks():
    text = (
        "Lenz misst Elke Roth den Blutdruck.\n\n„Wissen Sie, was das Schlimmste ist?“ Jan Ott ist "
        "aufgestanden und geht vor der Bank auf und ab."
    )
    (quote,) = direct(text)
    assert [speaker.text for speaker in quote.speakers] == ["Jan Ott"]


def test_behind_what_the_reporter_asks_who_spoke_before_answers():
    text = (
        "Lenz Ott kündigte ein Sparprogramm an. Es soll bis 2028 viel Geld bringen.\n\nOb Stellen "
        "wegfallen? „Alles liegt auf dem Tisch.“"
    )
    assert [speaker.text for quote in direct(text) for speaker in quote.speakers] == ["Lenz Ott"]


def test_a_verb_of_one_has_one_speaker():
    text = (
        "Ada Strobl, geschäftsführende Gesellschafterin und Urenkelin des Gründers, räumte ein, "
        "man habe den Ernst der Lage zu spät erkannt. Sie habe auf einen Kredit gehofft."
    )
    article = quotex.extract(text)
    assert [[s.actor.name for s in quote.speakers] for quote in article.quotes] == [
        ["Ada Strobl"]
    ] * 2


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ada Kern wies den Vorwurf von Jan Ott zurück, sie lüge. Das sei falsch.", "Ada Kern"),
        ("Auf die Frage von Jan Ott, ob sie komme, nickte Ada Kern. Das sei falsch.", "Ada Kern"),
    ],
)
def test_who_takes_up_a_noun_goes_on(text, speaker):
    *_, last = quotex.extract(text).quotes
    assert (last.text, [one.actor.name for one in last.speakers]) == ("Das sei falsch.", [speaker])


def reported(text):
    return [q for q in quotex.extract(text).quotes if q.type == "indirect"]


def test_words_in_marks_and_the_report_around_them_are_one_s():
    text = (
        "Das Landgericht gab der Klägerin recht. Es war der Auffassung, dass ein „fester Wunsch“ "
        "genüge."
    )
    (report,), (marked,) = reported(text), direct(text)
    assert [s.text for s in report.speakers] == [s.text for s in marked.speakers]
    assert report.speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # words in marks between the subject and the second verb
        (
            "Die Abgeordnete Ada Kern erklärte, Ott sei „ein Zauderer, und das weiß jeder“ und "
            "kündigte an, gegen ihn anzutreten.",
            "Die Abgeordnete Ada Kern",
        ),
        # „und“ joins two verbs of the subordinate clause, not of the main one
        pytest.param(
            "Der Radverein lehnt den Plan ab, während die Handelskammer den Umbau unterstützt und "
            "fordert, dass die Straße breiter wird.",
            "die Handelskammer",
            marks=pytest.mark.xfail(strict=True, reason="the parser joins „fordert“ to „lehnt“"),
        ),
    ],
)
def test_the_subject_of_two_verbs(text, speaker):
    assert [s.text for s in reported(text)[-1].speakers] == [speaker]


def test_a_headline_quotes_an_answer_of_the_interview():
    text = (
        "Zwei Dörfer, eine Kasse: „Am Ende waren es die Hydranten“\n\n"
        "Bad Lindau. Die Orte sind eins. Ada Kern und Jan Ott haben das ausgehandelt.\n\n"
        "Tagblatt: Frau Kern, woran hing es?\n\n"
        "Kern: Am Ende waren es die Hydranten. Ich habe sie selbst gezählt.\n\n"
        "Tagblatt: Herr Ott, was sagen Sie?\n\n"
        "Ott: Ich habe nicht gezählt. Mir war das Freibad wichtig.\n\n"
        "Tagblatt: Und nun, Frau Kern?\n\n"
        "Kern: Wir bauen."
    )
    assert [s.actor.name for s in direct(text)[0].speakers] == ["Ada Kern"]
