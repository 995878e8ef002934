"""Whose the words in marks are where no verb of speech names anybody, on the embedded pipeline."""

import pytest

import quotex


def direct(text: str) -> list[tuple[str, list[str]]]:
    """Of every quote in marks its words and who speaks."""
    return [
        (quote.text, [speaker.actor.name for speaker in quote.speakers])
        for quote in quotex.extract(text).quotes
        if quote.type == "direct"
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a predicate or the sentence behind says it
        ("„Das reicht uns nicht“, ist das Fazit von Hanna Kern.", ["Hanna Kern"]),
        ("„Das Geld fehlt.“ Das war die Antwort von Hanna Kern.", ["Hanna Kern"]),
        ("„Das Geld fehlt.“ Das war die Antwort auf die Frage.", []),
        ("Hanna Kerns knapper Kommentar: „Das Geld fehlt.“", ["Hanna Kern"]),
        ("„Der Zaun bleibt stehen“ – das versprach Hanna Kern.", ["Hanna Kern"]),
        ("„Nie wieder Gift“: Das forderten die Imker.", ["Imker"]),
        ("„Der Zaun bleibt stehen“ – das bestreitet Hanna Kern.", []),
        # words in marks begin what somebody is called
        ("„Nordblick“-Redakteurin Hanna Kern sagte: „Das reicht uns nicht.“", ["Hanna Kern"]),
        ("„Das reicht uns nicht“, sagte „Nordblick“-Redakteurin Hanna Kern.", ["Hanna Kern"]),
        # what somebody speaks of is no name, whatever a tagger takes it for
        ("Händler Jan Ott sprach von „Wucher“.", ["Jan Ott"]),
        ("Trainer Jan Ott sprach nach dem Spiel von „Pech“ und lobte die Fans.", ["Jan Ott"]),
        # whom a mood is told of
        ("Große Erleichterung bei Hanna Kern. „Das war knapp.“", ["Hanna Kern"]),
        ("Freude auch bei Trainer Emil Roth: „Das war nötig.“", ["Emil Roth"]),
        ("Auch bei den Anwohnern ist die Stimmung schlecht. „Wir haben Zeit.“", []),
        ("Freude bei Ada Kern: „Endlich!“", ["Ada Kern"]),
        ("Erleichterung beim Nachbarn Jan Ott. „Das war knapp.“", ["Jan Ott"]),
        ("Ärger mit dem Nachbarn: „Der Hund bellt immer.“", []),
        ("Lob für Toni Maier: „Der beste Mann auf dem Platz.“", []),
        ("Verein für Heimatpflege: „Wir machen weiter.“", ["Verein für Heimatpflege"]),
        # out of whom it comes
        ("„Donnerwetter!“, entfuhr es einem Zuhörer.", ["Zuhörer"]),
        ("„Niemals!“, bricht es aus dem Wirt heraus.", ["Wirt"]),
        ("„Wie schön!“, klingt es aus der Küche.", []),
        # what is spoken against is another's
        ("„Das Geld fehlt.“ Das betont Jan Ott immer wieder.", ["Jan Ott"]),
        ("„Das Geld fehlt.“ Das bestreitet Jan Ott.", []),
        ("„Das Geld fehlt.“ Das weist Jan Ott zurück.", []),
        # an apposition behind a bracket is no other speaker
        ("„Mir gefällt er.“ Toni Maier (19), Schüler", ["Toni Maier"]),
        ("„Wir bauen.“ Ada Kern und Jan Ott, Architekten", ["Ada Kern", "Jan Ott"]),
        # whom a question names
        ("Und der Minister? Spricht von einem „Missverständnis“.", ["Minister"]),
        ("Und die Opposition? Nennt die Veranstaltung eine „Kaminplauderei“.", ["Opposition"]),
        # who waves aside is a person
        (
            "Die Firma Polyton wirbt für sie. Die Nachtigall, heute 79, winkt ab. „Alles Unsinn.“",
            ["Nachtigall"],
        ),
        # two teams
        ("SV Lindau – FC Gera: „Wir haben alles versucht“", []),
        # who is cited
        ("„Die Bank meldete sich nie“, zitierte der Bericht die Ermittler.", ["Ermittler"]),
        # a verb that helps another one
        ("„Ich bin mit Zahlen verheiratet“, pflegt Jan Ott zu sagen.", ["Jan Ott"]),
        # seasons
        ("Im Sommer war von einem „Wunder an der Linde“ die Rede.", []),
        # a paper within a report
        (
            "Kern verlas einen Brief des Bäderverbands, in dem es heißt, eine Genossenschaft sei "
            "„kein Rettungsring, aber immerhin eine Leiter“.",
            ["Bäderverband"],
        ),
        # a figure before a dash, a thing beside a person
        (
            "Ludwig Prem bezifferte die Kosten auf 6,4 Millionen Euro – im Herbst war noch von 4,9 "
            "die Rede gewesen. Holz sei teurer geworden, der Untergrund „eine Wundertüte“.",
            ["Ludwig Prem"],
        ),
        (
            "Die Expertise eines Gutachters, die die Stadt 2021 bestellt, aber nie veröffentlicht "
            "hatte und in der es heißt: „Die Substanz ist besser.“",
            ["Gutachter"],
        ),
        # words in marks do not speak beside who says them
        ("Er sei, so der Coach, „Sportler und kein Richter“ und warte eben ab.", ["Coach"]),
    ],
)
def test_whose_words_they_are(text: str, speaker: list[str]) -> None:
    assert [named for _, named in direct(text)] == [speaker]


def test_who_speaks_behind_a_carrier_sentence_goes_on() -> None:
    text = (
        "Eine Premiere war der Auftritt für Hanna Kern nicht: „Wir üben seit Mai“, erklärte sie "
        "am Abend und fügte an: „Das hört man.“"
    )
    assert direct(text) == [
        ("Wir üben seit Mai", ["Hanna Kern"]),
        ("Das hört man.", ["Hanna Kern"]),
    ]


def test_who_tells_what_others_said_goes_on() -> None:
    text = (
        "Dennis W. bleibt bei seiner Version. Er sei losgefahren. „Fahr, oder du siehst sie nie "
        "wieder“, habe einer der Männer gesagt. Im Wald hätten sie ihn gefesselt. „Vier Stunden "
        "lang hab ich gedacht, ich sterbe.“"
    )
    assert direct(text)[-1][1] == ["Dennis W."]


def test_a_weak_verb_in_konjunktiv_says_who_where_a_colon_follows() -> None:
    text = (
        "Roth habe gelauert, sagt Hanna Kern. In sein Handy habe er getippt: „Wie lange ohne Luft“."
    )
    (quote,) = [one for one in quotex.extract(text).quotes if one.type == "direct"]
    assert quote.cue is not None and quote.cue.text == "habe … getippt"


def test_questions_as_headings_make_no_interview() -> None:
    paragraphs = (
        "Was Hanna Kern beim Gipfel erreicht hat",
        "Beide Seiten haben zum ersten Mal verhandelt. Ein Vertrag ist nicht herausgekommen.",
        "Worum geht es?",
        "Um Wasser. „Wer uns das nimmt, nimmt uns alles“, sagte Präsident Jan Ott am Montag.",
        "Was steht in dem Papier?",
        "Drei Seiten, neun Punkte. Es geht um Pegel.",
        "Wer hat vermittelt?",
        "Hanna Kern pendelte zwischen zwei Hotels. „Ich habe mehr Treppen gesehen als Diplomaten.“ "
        "Ohne Hilfe wäre es nicht gegangen, betonte sie.",
        "Was macht Deutschland?",
        "Der Minister kam am Freitag. Er versprach Geld.",
        "Wie geht es weiter?",
        "Im Mai trifft man sich. „Ich bin da“, meint Emil Roth vom Institut.",
    )
    text = "\n\n".join(paragraphs)
    quotes = quotex.extract(text).quotes
    assert [one.text for one in quotes if one.type == "turn"] == []
    (treppen,) = [one for one in quotes if one.text.startswith("Ich habe mehr Treppen")]
    assert [speaker.actor.name for speaker in treppen.speakers] == ["Hanna Kern"]


@pytest.mark.parametrize("headline", ["Was wünschen Sie sich?", "So kritisieren Sie richtig"])
def test_who_is_addressed_says_nothing(headline):
    text = f"{headline}\n\nDie Gemeinde fragt ihre Bürger. Am Abend lobte Ada Kern die Pläne."
    assert [q.speakers[0].actor.name for q in quotex.extract(text).quotes] == ["Ada Kern"]


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Es gibt eine Studie, in der die Halle als „marode“ bezeichnet wird.", "Studie"),
        ("Kern hat einen Vertrag. In Paragraf 3 heißt es: „Die Miete bleibt stabil.“", "Vertrag"),
        ("Ada Kern schrieb ein Buch. Im Vorwort heißt es: „Alles ist Wasser.“", "Ada Kern"),
        (
            "Jan Ott verteilte den Bericht. Es ist die Seite, auf der die Abteilung als „nicht "
            "zukunftsfähig“ eingestuft wird.",
            "Jan Ott",
        ),
        (
            "Jan Ott kennt den Bericht. Es ist die Seite, auf der die Abteilung als „nicht "
            "zukunftsfähig“ eingestuft wird.",
            "Bericht",
        ),
    ],
)
def test_part_of_a_text_is_of_whom_the_text_is(text, author):
    assert [names for _, names in direct(text)] == [[author]]
