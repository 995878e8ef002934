"""Konjunktiv without a tagger's help: the lexicon knows the forms of its verbs."""

import pytest
from tagged import tagged

import quotex
from quotex.attribution.clauses import is_subjunctive
from quotex.words import Words


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Gäste befänden_V sich in Sicherheit .",
        "Die Mittel stünden_V bereit .",
        "Die Briefe sprächen_V dagegen .",
    ],
)
def test_a_plural_that_only_the_konjunktiv_has_is_one(sentence: str) -> None:
    assert [word.text for word in Words(tagged(sentence)) if is_subjunctive(word)] == [
        sentence.split()[2].removesuffix("_V")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Gäste befanden_V sich in Sicherheit .",
        "Die Gäste sagten_V alles .",  # as likely the indicative
        "Die Vorwürfe sprachen_V dagegen .",  # a noun, whatever „vorwerfen“ makes of it
    ],
)
def test_other_plurals_are_none(sentence: str) -> None:
    assert not [word.text for word in Words(tagged(sentence)) if is_subjunctive(word)]


def test_a_form_that_no_other_word_has_is_one_whatever_a_tagger_says() -> None:
    words = Words(tagged("Im Juli flögen Wespen in alle Bände ."))
    assert [word.text for word in words if is_subjunctive(word)] == ["flögen"]


def test_a_form_without_ending_is_none_whatever_a_tagger_says() -> None:
    doc = tagged("Die Ministerin liess_V das ausrichten .")
    doc[2].set_morph("Mood=Sub|Number=Sing|VerbForm=Fin")
    assert not any(map(is_subjunctive, Words(doc)))


def test_what_is_out_of_the_question_is_nobodys_speech():
    text = "Ada Kern wies das ab. Von „Sparzwang“ könne keine Rede sein, die Kasse sei voll."
    quotes = quotex.extract(text).quotes
    assert {speaker.actor.name for quote in quotes for speaker in quote.speakers} == {"Ada Kern"}
    assert any("die Kasse sei voll" in quote.text for quote in quotes)


def test_a_preterite_in_e_is_none():
    words = Words(tagged("Die Wirtin schrie_V und überschrie_V die Gäste ."))
    assert not [word.text for word in words if is_subjunctive(word)]
