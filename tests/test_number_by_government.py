"""„Den Angeklagten“ is one in the accusative or several in the dative: what governs it tells."""

import pytest
from handmade import SCHEMES, parsed

from quotex.mentions import Mention, mentions
from quotex.words import Words

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)
SEVERAL = "Case=Dat|Gender=Masc|Number=Plur"  # what taggers make of it, either way
BEFORE = """
Man  PRON  PIS   2 nsubj 2 sb
{verb} VERB  VVFIN 0 ROOT  0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin lemma:{lemma}
"""
OBJECT = """
den    DET   ART   4 det   4 nk    Case=Dat|Number=Plur
{noun} NOUN  NN    2 {ud}  2 {tiger} {several}
"""
BETRUG = "Betrug_ NOUN NN 2 obj 2 oa Case=Acc|Gender=Masc|Number=Sing\n"
STOP = ".      PUNCT $.    2 punct 2 punct\n"


def described(scheme: str, verb: str, noun: str, *, case: str = "dat", more: str = "") -> Mention:
    """The object of „Man *half* den Angeklagten.“; `verb` is its form and its lemma."""
    form, lemma = verb.split()
    ud, tiger = {"dat": ("iobj", "da"), "acc": ("obj", "oa")}[case]
    filled = dict(verb=form, lemma=lemma, noun=noun, ud=ud, tiger=tiger, several=SEVERAL)
    table = (BEFORE + OBJECT).format(**filled) + more + STOP
    return next(one for one in mentions(Words(parsed(table, scheme))) if one.head.text == noun)


@pytest.mark.parametrize("noun", ["Angeklagten", "29-Jährigen", "Zeugen", "Verschleppten"])
@pytest.mark.parametrize("case", ["dat", "acc"])
def test_the_only_object_is_one(scheme, noun, case):
    found = described(scheme, "sah sehen", noun, case=case)
    assert (found.kind, found.number, found.gender) == ("person", "sg", "m")


def test_several_would_end_in_n(scheme):
    assert described(scheme, "half helfen", "Räuber").number == "sg"
    assert described(scheme, "half helfen", "Azubis").number == "pl"


def test_verbs_with_nothing_but_a_dative_have_several(scheme):
    assert described(scheme, "half helfen", "Angeklagten").number == "pl"
    assert described(scheme, "half helfen", "Angeklagten", case="acc").number == "pl"


def test_beside_another_object_they_are_several(scheme):
    assert described(scheme, "nahm nehmen", "Angeklagten", more=BETRUG).number == "pl"


def test_what_is_measured_is_no_other_object(scheme):
    years = """
    zu      ADP   APPR  7 case   2 mo
    elf     NUM   CARD  7 nummod 7 nk
    Jahren  NOUN  NN    2 obl    5 nk  Case=Dat|Gender=Neut|Number=Plur
    Haft_   NOUN  NN    2 obj    2 oa  Case=Acc|Gender=Fem|Number=Sing
    """
    found = described(scheme, "verurteilte verurteilen", "Angeklagten", more=years)
    assert found.number == "sg"


@pytest.mark.parametrize(("preposition", "number"), [("gegen", "sg"), ("bei", "pl")])
def test_a_preposition_tells(scheme, preposition, number):
    table = f"""
    Man           PRON  PIS   2 nsubj 2 sb
    klagte        VERB  VVFIN 0 ROOT  0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
    {preposition} ADP   APPR  5 case  2 mo
    den           DET   ART   5 det   5 nk    Case=Dat|Number=Plur
    Angeklagten_  NOUN  NN    2 obl   3 nk    {SEVERAL}
    .             PUNCT $.    2 punct 2 punct
    """
    found = [one for one in mentions(Words(parsed(table, scheme))) if not one.pronoun]
    assert [one.number for one in found] == [number]


def test_the_passive_keeps_the_dative(scheme):
    table = f"""
    Den          DET   ART   2 det      2 nk    Case=Dat|Number=Plur
    Angeklagten  NOUN  NN    5 iobj     5 da    {SEVERAL}
    wird         AUX   VAFIN 5 aux:pass 0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
    Betrug       NOUN  NN    5 nsubj:pass 3 sb  Case=Nom|Gender=Masc|Number=Sing
    vorgeworfen_ VERB  VVPP  0 ROOT     3 oc    VerbForm=Part
    .            PUNCT $.    5 punct    3 punct
    """
    found = [one for one in mentions(Words(parsed(table, scheme))) if one.head.text[0] == "A"]
    assert [one.number for one in found] == ["pl"]
