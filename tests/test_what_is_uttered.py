"""What is a quote and how far it reaches, on the embedded pipeline: one kind of sentence a row."""

import pytest

import quotex


def quotes(text: str) -> list[tuple[str, str]]:
    """Type and words of each quote."""
    return [(quote.type, quote.text.rstrip(".")) for quote in quotex.extract(text).quotes]


def test_what_looks_like_a_preterite_is_what_a_verb_has_yet_to_say() -> None:
    text = "Im Rat versicherte Wirtin Ada Krohn, ihre Gäste zahlten längst und blieben gern."
    assert quotes(text) == [("indirect", "ihre Gäste zahlten längst und blieben gern")]


@pytest.mark.parametrize(
    "text",
    [
        "Der Lehrer erzählte seine Geschichte, die Kinder lauschten.",
        "Trainer Ulf Bode schwieg, die Spieler warteten.",
    ],
)
def test_a_preterite_beside_what_was_said_is_the_narrator_s(text: str) -> None:
    assert not [one for one in quotes(text) if one[0] == "indirect"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a predicate without its verb
        (
            "Die Suppe sei fad, spottete Ada Krohn. Der Koch sei ein „Tölpel“, die Karte "
            "„Gekritzel“.",
            ["Tölpel", "Gekritzel"],
        ),
        # a phrase before the main verb in Konjunktiv
        (
            "Der Markt habe Freunde, sagte Ada Krohn. Jenen „Schatz vor der Tür“ zu verkaufen, "
            "wäre „dumm“.",
            ["Schatz vor der Tür", "dumm"],
        ),
        # a phrase that no name is like
        (
            "Ada Krohn bleibt beim Nein. Einen „Zoo ohne Gitter“ könne Lindenau nicht bezahlen.",
            ["Zoo ohne Gitter"],
        ),
        # what a thing amounts to, behaves as, is like, or was
        (
            "Der Markt habe Freunde, sagte Ada Krohn. Beim Umbau handle es sich um „Murks“.",
            ["Murks"],
        ),
        (
            "Der Markt habe Freunde, sagte Ada Krohn. Die Händler hätten sich als „Bremser“ "
            "aufgeführt.",
            ["Bremser"],
        ),
        (
            "Der Markt habe Freunde, sagte Ada Krohn. Er habe sich wie ein „Bettler“ gefühlt.",
            ["Bettler"],
        ),
        (
            "Die Stände seien schief, sagte Ada Krohn. Die Buden seien morsch, das Dach ein "
            "„Witz“ gewesen.",
            ["Witz"],
        ),
        # what somebody wants
        ("Der Markt habe Freunde, sagte Ada Krohn. Er brauche nun einen „Ruck“.", ["Ruck"]),
        # a verb that is weak without „als“; who acts in a passive
        (
            "Das Stück wurde von Kritikern und Zuschauern als „Triumph der Vernunft“ gefeiert.",
            ["Triumph der Vernunft"],
        ),
        # one word that is called out
        ("Hinten im Zelt lachte jemand. „Zugabe!“ Jan Boll rief es als Erster.", ["Zugabe!"]),
        # no article's noun: a verb ends it
        (
            "Der Bund will nach Angaben der Kammer das „Handwerk im Norden retten“.",
            ["Handwerk im Norden retten"],
        ),
        # another sign for the dash
        ('"Erst morgen"-- seufzte Ada Krohn.', ["Erst morgen"]),
    ],
)
def test_words_in_marks_are_somebody_s(text: str, wanted: list[str]) -> None:
    assert [words for type_, words in quotes(text) if type_ == "direct"] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Der Klub sei in den „Bund für Vögel“ eingetreten, sagte Ada Krohn.",
        "Das „Haus am See“, das seit 1910 am Ufer stehe, sei verkauft, sagte Ada Krohn.",
        "Die Kasse stimme, sagte Ada Krohn, als „Heldin“ sehe sie sich nicht.",
        "Jan Boll sei auf der „Elbe“ gefahren, sagte Ada Krohn.",
    ],
)
def test_a_name_in_a_report_stays_one(text: str) -> None:
    assert [type_ for type_, _ in quotes(text)] == ["indirect"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a noun in a clause in front has no claim to the main verb behind it
        (
            "Der Steg sei sicher, sagte Ada Krohn. Wer den Vorschlag gemacht hatte, wisse sie "
            "nicht.",
            [
                ("indirect", "Der Steg sei sicher"),
                ("indirect free indirect", "Wer den Vorschlag gemacht hatte, wisse sie nicht"),
            ],
        ),
        # „wie“ with words of its own is no aside
        (
            "Im Protokoll ist zu lesen, wie Jan Boll schrie: „Bremsen, sofort!“",
            [("direct", "Bremsen, sofort!")],
        ),
        # an aside behind several clauses in Konjunktiv has all of them, words in marks or not
        (
            "Der Käse werde teurer, die Milch sei „Mangelware“, wie Bäuerin Ada Krohn berichtete.",
            [
                ("indirect", "Der Käse werde teurer, die Milch sei „Mangelware“"),
                ("direct", "Mangelware"),
            ],
        ),
        # what announces words in marks ends its report
        (
            "Die Loipe sei ein Traum, meint Läufer Jan Boll: „So glatt war sie nie“, jubelt er.",
            [("indirect", "Die Loipe sei ein Traum"), ("direct", "So glatt war sie nie")],
        ),
        # nor is what the narrator makes of a report a part of it
        (
            "Händler Jan Boll behauptete, den Hund nie gesehen zu haben, womit er alle zum Lachen "
            "brachte.",
            [("indirect", "den Hund nie gesehen zu haben")],
        ),
        (
            "Händler Jan Boll behauptete, nichts gefunden zu haben, womit er handeln konnte.",
            [("indirect", "nichts gefunden zu haben, womit er handeln konnte")],
        ),
        # „statt“ tells what was not done
        ("Statt zu danken, antwortete Schmied Jan Boll nur „Morgen“.", []),
    ],
)
def test_a_report_has_its_own_words(text: str, wanted: list[tuple[str, str]]) -> None:
    assert quotes(text) == wanted


def test_what_a_clause_between_announces_is_not_the_verb_s() -> None:
    text = "Jan Boll bat um einen Kredit, der darauf zielt, die Mühle wieder in Gang zu setzen."
    assert "indirect" not in [type_ for type_, _ in quotes(text)]
    text = "Jan Boll bat darum, die Mühle, die seit Mai stillsteht, zu erhalten."
    assert [type_ for type_, _ in quotes(text)] == ["indirect"]


@pytest.mark.parametrize(
    ("announcing", "words", "is_quote"),
    [
        ("Im Fahrtenbuch notiert Ada Krohn:", "Mir reicht es. Der Motor streikt.", True),
        ("Ada Krohn begrüßte die Gäste mit den Worten:", "Die Halle ist offen.", True),
        ("Ada Krohn erklärt, was gilt:", "Die Bäder sind zu. Die Museen auch.", False),
        ("Wir erklären, was gilt:", "Wir haben alle Bäder besucht.", False),
    ],
)
def test_a_paragraph_of_its_own_may_be_somebody_s_words(
    announcing: str, words: str, is_quote: bool
) -> None:
    found = quotes(f"Lindenau.\n\n{announcing}\n\n{words}\n\nDer Rat tagt im Mai.")
    assert (("direct", words.rstrip(".")) in found) == is_quote


def test_a_negation_that_is_part_of_the_verb_denies_nothing() -> None:
    text = "Ada Krohn machte kein Geheimnis daraus, dass sie gehen will."
    assert [quote.negated for quote in quotex.extract(text).quotes] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "Die Späne am Stamm verraten, dass ein Biber hier wohnt.",
        "Der Einbruch beim Absatz verdeutlicht, dass die Marke müde ist.",
        "Der Abend in Lindenau machte deutlich, dass der Marke die Kunden fehlen.",
    ],
)
def test_what_a_thing_proves_nobody_says(text: str) -> None:
    assert not quotes(text)


@pytest.mark.parametrize("who", ["Försterin Ada Krohn", "Die Forstbehörde", "Die Studie"])
def test_what_somebody_or_a_text_confirms_is_said(who: str) -> None:
    text = f"{who} bestätigt, dass ein Dachs hier wohnt."
    assert quotes(text) == [("indirect", "dass ein Dachs hier wohnt")]


@pytest.mark.parametrize(
    "text",
    [
        "Empört reagierten die Köche auf die Aussage des Ministers, dass Suppe krank mache.",
        "Die Köche widersprachen der Behauptung des Ministers, Suppe mache krank.",
    ],
)
def test_what_one_reacts_to_another_has_said(text: str) -> None:
    (quote,) = (one for one in quotex.extract(text).quotes if one.type == "indirect")
    assert [speaker.text for speaker in quote.speakers] == ["des Ministers"]


def test_who_answers_has_the_clause_behind_it() -> None:
    text = "Ada Krohn antwortete auf die Kritik der Köche, es sei genug Suppe da."
    (quote,) = (one for one in quotex.extract(text).quotes if one.type == "indirect")
    assert [speaker.text for speaker in quote.speakers] == ["Ada Krohn"]


@pytest.mark.parametrize(
    "text",
    [
        "Als der Zwischenruf „Pfuscher!“ kam, mahnte Wirtin Ada Krohn zur Ruhe.",
        "Auf den Zuruf „Pfuscher!“ antwortete Wirtin Ada Krohn mit Schweigen.",
    ],
)
def test_what_another_calls_is_not_said_by_who_acts(text: str) -> None:
    (quote,) = (one for one in quotex.extract(text).quotes if one.type == "direct")
    assert (quote.text, quote.speakers) == ("Pfuscher!", ())


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Wirtin Ada Krohn störte ihn mit dem Zwischenruf „Pfuscher!“", "Wirtin Ada Krohn"),
        ("Zuruf von der Feuerwehr: „Die Suppe kocht über!“", "der Feuerwehr"),
    ],
)
def test_who_calls_says_so(text: str, speaker: str) -> None:
    (quote,) = (one for one in quotex.extract(text).quotes if one.type == "direct")
    assert [one.text for one in quote.speakers] == [speaker]
