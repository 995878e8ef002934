"""Who is meant by a noun phrase: where it begins and ends, and whether it can be a subject."""

import pytest
from constructions import bounds as c
from handmade import SCHEMES, answers, article, parsed

from quotex.mentions import mentions
from quotex.mentions.cases import is_oblique
from quotex.words import Words

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def called(table: str, scheme: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    read = article(table, scheme)
    return {one.name: [span.of(read.text) for span in one.mentions] for one in read.actors}


def test_a_dative_is_no_subject_whatever_the_parse_says(scheme):
    ((_, words, speakers, _),) = answers(c.DATIVE_TAKEN_FOR_A_SUBJECT, scheme)
    assert (words, speakers) == ("mutlos", ["Pianistin"])


@pytest.mark.parametrize(
    ("table", "oblique"),
    [(c.NEUTER_SUBJECT, False), (c.ONE_OF_THE_VICTIMS, False), (c.GENITIVE_SUBJECT, True)],
)
def test_what_opens_genitives_may_open_a_neuter_subject(scheme, table, oblique):
    assert is_oblique(mentions(Words(parsed(table, scheme)))[0]) is oblique


@pytest.mark.parametrize(
    ("table", "name", "words"),
    [
        (c.ADVERB_WITHIN, "74-Jährige", "die heute 74-Jährige"),
        (c.GENITIVE_NUMERAL, "Vater zweier Söhne", "ein Vater zweier Söhne"),
        (c.HOW_OLD, "Mann", "ein Mann"),
    ],
)
def test_where_the_phrase_ends(scheme, table, name, words):
    assert called(table, scheme) == {name: [words]}


def test_a_row_of_phrases_tells_of_one(scheme):
    assert called(c.ROW, scheme) == {
        "Jan Ott": ["Jan Ott", "Lehrer", "Sohn eines Tischlers", "Tierfreund"]
    }


def test_two_last_names_are_two_people(scheme):
    assert called(c.TWO_LAST_NAMES, scheme) == {
        "Jens Ott": ["Jens Ott", "Ott"],
        "Ada Kern": ["Ada Kern", "Kern"],
    }
