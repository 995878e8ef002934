"""Whose words they are without a verb of speech: shouting as they go, silent, news to them."""

import pytest
from constructions import unnamed as c
from handmade import SCHEMES, answers

import quotex


def speakers(table: str, scheme: str) -> list[list[str]]:
    """Who utters the words in marks."""
    return [who for kind, _, who, _ in answers(table, scheme) if kind == "direct"]


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("table", "who"),
    [
        (c.SHOUTING, "Kern"),
        (c.STOOD_SILENT, "Kern"),
        (c.STOOD_THERE, "Ott"),
        (c.ONE_OF_MANY, "Kern"),
        (c.MANY, "Gäste"),
        (c.GOOD_NEWS, "Kern"),
    ],
)
def test_who_utters_words_without_a_verb_of_speech(scheme, table, who):
    assert speakers(table, scheme) == [[who]]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Ada Kern kam auf die Bühne, leise „Jetzt reicht es“ murmelnd.", ["Ada Kern"]),
        ("„Freiheit für alle“ rufend, stürmte Ada Kern auf die Bühne.", ["Ada Kern"]),
        ("Das Bad schließt. Für Ada Kern eine gute Nachricht: „Es reicht.“", ["Ada Kern"]),
        ("Die Bahn wartet ab. „Halb so wild“, heißt es allenthalben.", []),
        ("Die Bahn wartet ab. „Halb so wild“, heißt es dazu.", ["Bahn"]),
    ],
)
def test_who_is_heard_without_a_verb_of_speech(text, who):
    quote = quotex.extract(text).quotes[-1]
    assert [speaker.actor.name for speaker in quote.speakers] == who


@pytest.mark.parametrize(
    "text",
    [
        "Ada Kern ging hinaus, das Lied „Am Brunnen vor dem Tore“ singend.",
        "Auf dem Platz saß, den „Spiegel“ lesend, Ada Kern.",
    ],
)
def test_what_a_noun_names_is_uttered_by_nobody(text):
    assert not quotex.extract(text).quotes
