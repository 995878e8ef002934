"""Who has the word by what stands around a quote, and who has not, on the embedded pipeline."""

import pytest

import quotex


def speakers(text: str) -> list[list[str]]:
    """Who says each quote in marks, in order."""
    return [
        [speaker.actor.name for speaker in quote.speakers]
        for quote in quotex.extract(text).quotes
        if quote.type == "direct"
    ]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        # who only listens
        (
            "Ada Kern sagt, der Laden laufe. Jan Ott hört zu und lächelt. „Im Mai kommen die "
            "Gäste.“",
            ["Ada Kern"],
        ),
        (
            "Ada Kern sagt, der Laden laufe. Jan Ott lächelt. „Im Mai kommen die Gäste.“",
            ["Jan Ott"],
        ),
        # who is absent
        (
            "Trainerin Ada Kern stellt um. Gegen Lindau fehlen zwei Läufer und die Torhüterin. "
            "„Wir jammern nicht.“",
            ["Ada Kern"],
        ),
        # whom the reporter addresses
        ("Denken Sie ans Aufhören? „Nie.“ Ada Kern lacht.", ["Ada Kern"]),
        ("Denken Sie ans Aufhören?\n\n„Nie.“\n\nAda Kern schiebt die Brille hoch.", ["Ada Kern"]),
        # of whom others speak
        ("Rätin Ada Kern war nicht zu erreichen. „Sie ist krank“, hieß es im Rathaus.", []),
        ("Rat Jan Ott war am Montag nicht zu erreichen. „Er ist krank“, hieß es nur.", []),
        ("Die Bahn prüft den Fall. „Wir melden uns“, hieß es.", ["Bahn"]),
        # whose voice is heard from where
        ("Der Rat tagte. „Da stimmt was nicht“, murmelte es aus der hinteren Reihe.", []),
        ("Der Rat tagte. „Pfui!“, tönte es aus den Reihen der Grünen.", ["Grünen"]),
        ("Am Pult steht Ada Kern. „Grüß Gott“, tönt es von ihr durch die Halle.", ["Ada Kern"]),
        # a mood, and where it is
        ("Lange Gesichter bei Ada Kern im Garten: „So lohnt es nicht.“", ["Ada Kern"]),
        # the next sentence says who
        ("„Hilfe!“ Nachbarin Ada Kern hörte es im Hof.", []),
        ("„Das geht.“ Ada Kern bezweifelt es.", []),
        (
            "Das Hochwasser kam nachts. „Wir saßen auf dem Dach.“\n\nDas erzählt Jan Ott, der die "
            "Mühle führt.",
            ["Jan Ott"],
        ),
        ("„Wir warten“, sagte Ada Kern. „Das ist zu spät.“ So sieht es Jan Ott.", ["Jan Ott"]),
        # out of whose text somebody reads
        (
            "Ada Kern hatte ein Schreiben des Mieterbunds dabei, aus dem sie zitierte: „Die Häuser "
            "verfallen.“",
            ["Mieterbund"],
        ),
        ("Jan Ott hatte einen Roman dabei, aus dem er vorlas: „Es war kalt.“", ["Jan Ott"]),
        # two clauses, and two who do one thing
        ("„Bravo!“, riefen die Fans, und Jan Ott verbeugte sich.", ["Fans"]),
        ("„Ja“, sagten der Chef, Jan Ott (SPD), und Rätin Ada Kern.", ["Jan Ott", "Ada Kern"]),
    ],
)
def test_who_has_the_word(text: str, last: list[str]) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    "text",
    [
        "Gemeinsam mit Jan Ott hat Ada Kern das Haus gebaut. „Wir bleiben“, sagen sie.",
        "Ada Kern führt zusammen mit ihrem Bruder Jan Ott die Mühle. „Wir bleiben“, sagen die "
        "Geschwister.",
        "Ada Kern und Jan Ott holten den Titel. „Wir bleiben“, riefen die zwei.",
        "Jan Ott kennt Ada Kern seit Jahren. Ada Kern hilft ihm. „Wir bleiben“, sagen beide.",
    ],
)
def test_who_does_something_with_whom_speaks_with_them(text: str) -> None:
    (both,) = speakers(text)
    assert sorted(both) == ["Ada Kern", "Jan Ott"]


def test_the_two_are_told_in_the_order_of_the_text() -> None:
    text = "Jan Ott kennt Ada Kern seit Jahren. Ada Kern hilft ihm. „Wir bleiben“, sagen beide."
    assert speakers(text) == [["Jan Ott", "Ada Kern"]]


def test_she_and_her_brother_are_two() -> None:
    text = "Im Keller stand Ada Kern. Sie und ihr Bruder pumpten. „Wir bleiben“, meinten sie."
    assert speakers(text) == [["Ada Kern", "Bruder"]]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Es knallte. „Feuer!“ Köchin Ada Kern brüllte es dreimal.", "brüllen"),
        ("Es knallte. „Feuer!“ Köchin Ada Kern sah nach dem Ofen.", None),
    ],
)
def test_the_words_before_are_what_somebody_says(text: str, cue: str | None) -> None:
    (quote,) = quotex.extract(text).quotes
    assert (quote.cue.lemma if quote.cue is not None else None) == cue
    assert [speaker.actor.name for speaker in quote.speakers] == ["Ada Kern"]


def test_a_headline_may_end_in_what_happened_to_whom_it_quotes() -> None:
    text = (
        "„Ich fahre nie mehr ohne Licht!“ – Bäcker nach Unfall\n\n"
        "Acht Wochen nach seinem Unfall in Lindau steht Jan Ott wieder am Ofen."
    )
    assert speakers(text) == [["Jan Ott"]]
