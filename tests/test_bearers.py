"""Whom a text describes first and names by „heißt“: the man, „er“ and the name are one actor."""

import pytest
from united import of_one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Lea sah den Mann. Der Mann heißt Marcel Tamm. „Gut“, sagt Tamm.", ("Der Mann", "Tamm")),
        ("Am Kiosk sitzt ein Rentner. Er heißt Uwe Tamm und lacht.", ("ein Rentner", "Er", "Uwe")),
        ("Im Bus saß eine Frau, die eigentlich Ada Kern heißt.", ("eine Frau", "Ada Kern")),
        ("Udo Tamm heißt der neue Trainer. Er lacht.", ("Udo Tamm", "der neue Trainer")),
    ],
)
def test_who_is_told_to_bear_a_name(text, words):
    assert of_one(text, *words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Trainer heißt Jan Ott willkommen.", ("Der Trainer", "Jan Ott")),
        ("Jan Ott heißt den Lehrer im Verein willkommen.", ("Jan Ott", "den Lehrer")),
        ("Jan Ott lud Gäste ein. Die Nachbarin heißt Ada Kern.", ("Jan Ott", "Die Nachbarin")),
        (
            "Der Junge schnaufte. Es wurde laut. Die Tür ging zu. Er heißt Uwe Tamm.",
            ("Junge", "Uwe"),
        ),
        ("Der Mann heißt nicht Jan Ott.", ("Der Mann", "Jan Ott")),
    ],
)
def test_who_is_welcome_or_another_bears_no_name(text, words):
    assert not of_one(text, *words)
