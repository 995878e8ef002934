"""What goes on, points back or forward, hangs on a noun, is denied, or is commented on."""

import pytest
from constructions import going_on as c
from handmade import SCHEMES, answers, article, parsed

from quotex.attribution.moods import looks_like_preterite

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def test_denied(scheme):
    (quote,) = article(c.DENIED, scheme).quotes
    assert (quote.text, quote.negated) == ("dass das Geld fehlt", True)


def test_clause_on_a_noun(scheme):
    assert answers(c.ON_A_NOUN, scheme) == [
        ("indirect", "dass das Geld fehle", ["Kern"], "Hinweis")
    ]


def test_pointing_back(scheme):
    assert answers(c.POINTS_BACK, scheme) == [
        ("indirect", "fehlt dort viel Geld", ["Kommission"], "Demnach")
    ]


def test_pointed_at_by_the_next_sentence(scheme):
    assert answers(c.POINTED_AT, scheme) == [
        ("indirect", "Die Brücke ist gesperrt", ["Polizei"], "meldete")
    ]


def test_pointed_at_by_what_looks_like_an_article(scheme):
    assert answers(c.POINTED_AT_BY_WHAT_LOOKS_LIKE_AN_ARTICLE, scheme) == [
        ("indirect", "Die Brücke ist gesperrt", ["Anwohner"], "berichten")
    ]


def test_what_is_not_commented_on_is_nobodys(scheme):
    assert all(kind == "reported" for kind, *_ in answers(c.POINTED_AT_AND_DENIED, scheme))


def test_pointed_at_as_written(scheme):
    ((kind, text, _, cue),) = answers(c.POINTED_AT_AS_WRITTEN, scheme)
    assert (kind, text, cue) == ("indirect", "Die Brücke ist gesperrt", "steht es")


def test_stands_somewhere_and_in_no_text(scheme):
    assert answers(c.STANDS_SOMEWHERE, scheme) == []


def test_goes_on_with_a_participle_first(scheme):
    assert answers(c.PARTICIPLE_FIRST, scheme)[1] == (
        "indirect free indirect",
        "Gebaut worden sei noch nichts.",
        ["Kern"],
        None,
    )


def test_two_sources_in_one_sentence(scheme):
    assert answers(c.TWO_SOURCES, scheme) == [
        ("indirect", "war Ott müde", ["Polizei"], "Laut"),
        ("indirect", "war er krank", ["Kern"], "laut"),
    ]


def test_the_narrators_comment_stays_out(scheme):
    assert answers(c.NARRATOR_COMMENTS, scheme) == [
        ("indirect", "das Dach sei neu", ["Kern"], "sagte")
    ]


def test_what_somebody_says_of_himself(scheme):
    assert answers(c.OF_ITSELF, scheme) == [
        ("free indirect", "Ott will nichts gewusst haben.", ["Ott"], None)
    ]


def test_a_complement_with_how_is_no_aside(scheme):
    assert answers(c.HOW_IT_WAS_SAID, scheme) == []


def test_what_is_forbidden_needs_its_konjunktiv_and_a_guess_does_not(scheme):
    def needless(table):
        quote = article(table, scheme).quotes[1]
        assert quote.type == "indirect free indirect"
        return "Konjunktiv II without need" in {piece.name for piece in quote.evidence}

    assert not needless(c.FORBIDDEN)
    assert needless(c.GUESSED)


@pytest.mark.parametrize(
    ("verb", "like_konjunktiv"),
    [
        ("warteten", True),
        ("riefen", True),
        ("gingen", True),
        ("kamen", False),
        ("standen", False),
        ("wussten", False),
        ("wurden", False),
        ("traten", False),
    ],
)
def test_a_preterite_with_another_vowel_goes_on_with_nothing(scheme, verb, like_konjunktiv):
    table = c.LIKE_A_PRETERITE.replace("VERB_          VERB", f"{verb}          VERB")
    (told,) = [word for word in parsed(table, scheme) if word.text == verb]
    assert looks_like_preterite(told) is like_konjunktiv
    told.lemma_ = verb
    assert not looks_like_preterite(told)  # sie *warten*: its own infinitive


def test_what_tells_somebody_to_do_it_goes_on_with_no_report(scheme):
    assert [quote[1] for quote in answers(c.IMPERATIVE_BEHIND_A_REPORT, scheme)] == ["Teig ruhe"]


def test_a_condition_goes_on_with_it(scheme):
    _, (kind, text, who, _) = answers(c.CONDITION_BEHIND_A_REPORT, scheme)
    assert (kind, who) == ("indirect free indirect", ["Kern"])
    assert text == "Decke man ihn gut ab, so gehe er auf."


def test_what_ich_does_is_no_konjunktiv(scheme):
    assert [quote[1] for quote in answers(c.ICH_BEHIND_A_REPORT, scheme)] == ["Teig ruhe"]


@pytest.mark.parametrize(
    ("promises", "again"), [("Kern", []), ("Ott", [("dass der Zaun bleibe", ["Ott"])])]
)
def test_what_the_speaker_said_before_is_no_report_within_the_report(promises, again, scheme):
    found = answers(c.SAID_BEFORE.format(promises), scheme)
    assert [text for kind, text, _, _ in found if kind == "indirect free indirect"] == [
        f"{promises} habe oft versprochen, dass der Zaun bleibe."
    ]
    assert [(text, who) for kind, text, who, _ in found if kind == "indirect"] == again
