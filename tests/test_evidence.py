"""The reasons that a quote gives: each is true of its sentence, and the data hang together."""

from importlib import resources

import pytest

import quotex
from quotex.attribution.evidence import reasons, ways
from quotex.toml import tomllib

CONFIDENCE = tomllib.loads(
    (resources.files("quotex") / "data" / "confidence.toml").read_text(encoding="utf-8")
)
ENDS = "the cue ends a subordinate clause"
THING = "a thing says it"


def told(text):
    """The names of the reasons for the text's first quote."""
    return {piece.name for piece in quotex.extract(text).quotes[0].evidence}


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Wie der Bauernverband mitteilte, wird die Wiese erst im August gemäht.", True),
        # an article opens no subordinate clause
        ("Der Bauernverband erklärte, man werde die Wiese erst im August mähen.", False),
        ("Die Stadträtin Tilda Brook erklärte, sie wolle bald entscheiden.", False),
        ("Die 52-Jährige sagte, dass die Wiese erst im August gemäht wird.", False),
        ("Nach der Sitzung: Das Bürgermeisteramt erklärte, man werde nachrechnen.", False),
    ],
)
def test_only_a_verb_at_its_end_ends_a_subordinate_clause(text, ends):
    assert (ENDS in told(text)) is ends


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("Das Wetter erklärt, dass die Ernte ausfällt.", True),
        # whose opinion it is speaks, not the opinion
        ("Nach Ansicht von Verkehrsminister Arno Stahl ist der Plan nicht in Gefahr.", False),
        ("Nach Einschätzung von Tilda Brook hält die Vereinbarung zwei Jahre.", False),
    ],
)
def test_an_opinion_is_somebody_s_and_no_thing_that_speaks(text, thing):
    assert (THING in told(text)) is thing


def test_a_confidence_counts_evidence_that_there_is():
    there = {name for entries in reasons().values() for name in entries}
    assert set(CONFIDENCE["besides"]) <= there
    assert set(ways().values()) == set(CONFIDENCE["ways"])
    assert set(CONFIDENCE["ways"]) <= set(CONFIDENCE["types"]["direct"])


def test_every_reason_says_why():
    without = [
        name for entries in reasons().values() for name in entries if not entries[name]["why"]
    ]
    assert without == []
