"""People whose nouns no list has: told by how German makes such nouns, and by the article."""

import pytest
from handmade import SCHEMES, parsed

from quotex.actors.nouns import tells_what_befell, tells_where_from
from quotex.lexicon import group_noun, person_noun
from quotex.mentions import Mention, mentions
from quotex.words import Words

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)
TABLE = """
{article}  DET   ART   2 det   2 nk    Case={case}|Gender={gender}|Number={number}
{noun}     NOUN  NN    3 {role} Case={case}|Gender={gender}|Number={number}
{verb}     VERB  VVFIN 0 ROOT  0 ROOT  Mood=Ind|Number={of_verb}|VerbForm=Fin
.          PUNCT $.    3 punct 3 punct
"""
SUBJECT, OBJECT = "nsubj 3 sb", "obj 3 oa"


def phrase(
    scheme: str,
    words: str,
    gender: str,
    *,
    case: str = "Nom",
    number: str = "Sing",
    of_verb: str = "Sing",
) -> Mention:
    """The noun phrase of „die Geschmähte schwieg.“"""
    article, noun, verb = words.split()
    told = dict(case=case, gender=gender, number=number, of_verb=of_verb, verb=verb)
    role = SUBJECT if case == "Nom" else OBJECT
    table = TABLE.format(article=article, noun=noun, role=role, **told)
    (found,) = mentions(Words(parsed(table, scheme)))
    assert person_noun(noun) is None and group_noun(noun) is None  # what no list has
    return found


@pytest.mark.parametrize(
    "words",
    [
        *("Die Geschmähte schwieg", "Die Umworbene schwieg", "Die Zurückgetretene schwieg"),
        *("Die Beleidigte schwieg", "Die Uniformierte schwieg", "Die Verunehrte schwieg"),
    ],
)
def test_a_participle_as_a_noun_is_somebody(scheme, words):
    found = phrase(scheme, words, "Fem")
    assert (found.kind, found.gender, found.number) == ("person", "f", "sg")


def test_a_participle_in_other_cases(scheme):
    found = phrase(scheme, "Den Verschleppten fand", "Masc", case="Acc")
    assert (found.kind, found.gender) == ("person", "m")
    assert phrase(scheme, "Ein Gescholtener schwieg", "Masc").kind == "person"


def test_a_participle_as_a_noun_tells_what_befell_them(scheme):
    assert tells_what_befell(phrase(scheme, "Die Geschmähte schwieg", "Fem"))
    assert tells_what_befell(phrase(scheme, "Den Verschleppten fand", "Masc", case="Acc"))
    assert not tells_what_befell(phrase(scheme, "Die Beichte galt", "Fem"))


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("Das Gesagte galt", "Neut"),
        ("Die Geschichte galt", "Fem"),
        ("Die Beichte galt", "Fem"),
        ("Die Gedenkstätte galt", "Fem"),
        ("Die Beweiskette galt", "Fem"),
        ("Die Bevölkerungsdichte galt", "Fem"),
    ],
)
def test_what_only_looks_like_one_is_a_thing(scheme, words, gender):
    assert phrase(scheme, words, gender).kind == "unknown"


def test_the_verb_tells_one_from_several(scheme):
    one = phrase(scheme, "Die Geschmähte schwieg", "Fem", number="Plur")
    assert (one.kind, one.number) == ("person", "sg")
    several = phrase(scheme, "Die Übertritte galten", "Masc", number="Plur", of_verb="Plur")
    assert several.kind == "unknown"


@pytest.mark.parametrize("noun", ["Hellebote", "Wenle"])
def test_masculine_nouns_in_e_are_people(scheme, noun):
    found = phrase(scheme, f"Der {noun} schwieg", "Masc")
    assert (found.kind, found.gender, found.number) == ("person", "m", "sg")


@pytest.mark.parametrize("noun", ["Gedanke", "Nachname", "Ziegenkäse", "Schnee", "Glaube"])
def test_but_for_a_few(scheme, noun):
    assert phrase(scheme, f"Der {noun} galt", "Masc").kind == "unknown"


def test_not_where_it_may_be_a_genitive_or_an_old_dative(scheme):
    assert phrase(scheme, "Dem Lachse galt", "Masc", case="Dat").kind == "unknown"


@pytest.mark.parametrize("noun", ["Namensgeberin", "Vererberin", "Lindenauerin"])
def test_what_in_makes_of_a_noun_is_a_woman(scheme, noun):
    found = phrase(scheme, f"Die {noun} schwieg", "Fem")
    assert (found.kind, found.gender, found.number) == ("person", "f", "sg")


def test_several_women_and_people_of_both_kinds(scheme):
    women = phrase(scheme, "Die Springerinnen riefen", "Fem", number="Plur", of_verb="Plur")
    assert (women.kind, women.number) == ("group", "pl")
    both = phrase(scheme, "Die Sortierer:innen riefen", "Fem", number="Plur", of_verb="Plur")
    assert (both.kind, both.number) == ("group", "pl")


@pytest.mark.parametrize("noun", ["Altersmedizin", "Disziplin", "Doktrin", "Domain"])
def test_no_woman(scheme, noun):
    assert phrase(scheme, f"Die {noun} galt", "Fem").kind == "unknown"


@pytest.mark.parametrize(
    ("words", "gender"),
    [("Der Duisburger schwieg", "Masc"), ("Die Offenbacherin schwieg", "Fem")],
)
def test_who_is_from_a_town_is_somebody(scheme, words, gender):
    found = phrase(scheme, words, gender)
    assert (found.kind, found.name, found.number) == ("person", None, "sg")
    assert tells_where_from(found)


@pytest.mark.parametrize("words", ["Der Finger schmerzte", "Der Bagger hielt", "Der Spritzer kam"])
def test_what_only_ends_as_people_from_somewhere_do_is_a_thing(scheme, words):
    found = phrase(scheme, words, "Masc")
    assert found.kind == "unknown"
    assert not tells_where_from(found)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        *(("der Angeklagte schwieg", "person"), ("der Abgeordnete schwieg", "person")),
        *(("der Angeklagten schwiegen", "group"), ("der Ärzte schwiegen", "group")),
    ],
)
def test_of_people_called_by_an_adjective_der_means_one(scheme, words, kind):
    article, noun, verb = words.split()
    told = dict(case="Nom", gender="Masc", number="Plur", of_verb="Sing")  # as taggers have it
    table = TABLE.format(article=article, noun=noun, role=SUBJECT, verb=verb, **told)
    (found,) = mentions(Words(parsed(table, scheme)))
    assert found.kind == kind
