"""Whole articles on the embedded pipeline."""

import io
import json
import time
from pathlib import Path

import pytest
from conftest import ARTICLE

import quotex
from benchmarks.promises import broken
from quotex import Article
from quotex.outputs import BINARY, Format, write
from quotex.reader import read

SHARED = Path(__file__).parents[2] / "shared" / "data" / "articles"
EXAMPLE = Path(__file__).parents[1] / "examples" / "bruecke.txt"


def test_a_short_article(sample):
    said = [(quote.text, [s.actor.name for s in quote.speakers]) for quote in sample.quotes]
    assert said == [
        ("Wir haben lange genug gewartet", ["Hanna Kern"]),
        ("Jetzt wird gebaut.", ["Hanna Kern"]),
        ("völlig aus der Luft gegriffen", ["Jan Ott"]),
        ("Jede Zahl liegt seit März auf dem Tisch.", ["Hanna Kern"]),
    ]
    assert sample.quotes[2].section.heading == "Streit um die Kosten"
    assert sample.text == ARTICLE


def test_actors_are_sorted_by_how_much_they_say(sample):
    kern, ott = sample.actors[:2]
    assert (kern.name, len(kern.quotes), ott.name, len(ott.quotes)) == (
        "Hanna Kern",
        3,
        "Jan Ott",
        1,
    )
    assert "Kern" in kern.aliases
    assert kern.offices == ("Bürgermeisterin",)


def test_an_open_mark_is_told_in_the_evidence():
    article = quotex.extract(
        "„Wir kommen alle wieder, sagte Hanna Kern.\n\nDanach war „Ruhe“ im Saal."
    )
    found = [*article.quotes, *article.terms]
    notes = [piece.name for one in found for piece in one.evidence]
    assert any(note.startswith("no closing mark") for note in notes)
    assert max(one.span.end for one in found if one.span.start == 0) <= 42


@pytest.mark.parametrize(
    "text",
    [
        "Die Zeitung „Lindenauer Bote“ erscheint täglich.",
        "Die sogenannte „Brückenlösung“ kostet Geld.",
        "Der „Bote“-Redakteur schwieg.",
        "Sie las den Roman „Der lange Fluss“.",
    ],
)
def test_names_titles_and_terms_are_no_quotes(text):
    article = quotex.extract(text)
    assert article.quotes == ()
    (term,) = article.terms
    assert term.reason


@pytest.mark.parametrize(
    "nothing", ["", " ", "\u202f", "\u200b", "\xad", "\u2060\ufeff", ",", " . ", "–", "»«", "‚‘"]
)
@pytest.mark.parametrize("text", ["„{}“ sagte Kern.", "Kern sagte: „{}“"])
def test_marks_around_nothing_are_no_quote(text, nothing):
    article = quotex.extract(text.format(nothing))
    assert not [quote.text for quote in article.quotes if not any(map(str.isalnum, quote.text))]
    assert {term.reason for term in article.terms if term.text == nothing} <= {"empty"}


@pytest.mark.parametrize(
    "text",
    [
        "Einen „Plan B“““ - für den Fall der Fälle - gebe es nicht, sagte der Landrat Jan Ott.",
        'Kern fragte, «»Nein«, rief Ott!!! “Sie?”»\u1680Ott sagen “Es regnet] ",,rage: Was?‹.`!” ',
        "’gab zu\u202e Kern zufolge gebe es keinen Grund„Sie habe gelogen, hieß es ...“““. sagte `",
        '›man müsse abwarten, meinte Ott,‹, so Li.\u2009›Kern: Wir bauen[ "Kern kündigte an ( ”Na',
        "„Kern- „man müsse abwarten, meinte der Experte+ „fragte der Rat— „Ott?“?“.“,“gab zu É; Er",
    ],
)
def test_every_pair_of_broken_marks_is_a_quote_or_a_term(text):
    assert broken(text, quotex.extract(text)) == []


@pytest.mark.parametrize("said", ["!", "?", "…", "...", "?!", "***", "7"])
def test_marks_around_a_sound_or_a_silence_may_be_a_quote(said):
    (quote,) = quotex.extract(f"„{said}“, sagte Hanna Kern.").quotes
    assert quote.text == said


def test_same_text_same_answer(sample):
    assert quotex.extract(ARTICLE) == sample


def test_the_example_is_read():
    article = quotex.extract(EXAMPLE.read_text(encoding="utf-8"))
    assert sum(quote.type == "direct" for quote in article.quotes) >= 6
    assert "Brücke für alle" in {term.text for term in article.terms}


@pytest.mark.skipif(not SHARED.exists(), reason="the shared article is not here")
def test_the_shared_article():
    text = (SHARED / "article.txt").read_text(encoding="utf-8")
    gold = json.loads((SHARED / "article.gold.json").read_text(encoding="utf-8"))
    article = quotex.extract(text)
    right = {"direct": 0, "indirect": 0}
    for wanted in gold["quotes"]:
        same = [q for q in article.quotes if q.type == wanted["type"]]
        best = max(same, key=lambda quote: _overlap(wanted["quote"][0], quote.span))
        actors = sorted(speaker.actor.name for speaker in best.speakers)
        found = _overlap(wanted["quote"][0], best.span) >= 0.5
        right[wanted["type"]] += found and actors == sorted(wanted["actors"])
    assert right["direct"] >= 11
    assert right["indirect"] == 5


def _overlap(gold: list[int], span: quotex.Span) -> float:
    shared = min(gold[1], span.end) - max(gold[0], span.start)
    return 2 * max(0, shared) / (gold[1] - gold[0] + span.end - span.start)


def test_konjunktiv_in_e_without_a_tagger_that_knows_it():
    article = quotex.extract("Finanzminister Karl Renner hatte betont, für Radwege fehle das Geld.")
    (quote,) = article.quotes
    assert (quote.type, quote.text) == ("indirect", "für Radwege fehle das Geld")
    assert quote.speakers[0].actor.name == "Karl Renner"


def test_a_source_noun_with_von():
    text = "Nach Einschätzung von Polizeisprecher Jens Wolf sind das „echte Schwachpunkte“."
    article = quotex.extract(text)
    assert {s.actor.name for quote in article.quotes for s in quote.speakers} == {"Jens Wolf"}


def test_the_question_before_an_answer_is_not_the_answer():
    text = "Auf die Frage, ob er die Wege streichen wolle, antwortete Karl Renner: „Heute nicht.“"
    question, answer = quotex.extract(text).quotes
    assert (question.type, question.text) == ("indirect", "ob er die Wege streichen wolle")
    assert (answer.type, answer.text) == ("direct", "Heute nicht.")
    assert (question.speakers, len(answer.speakers)) == ((), 1)


def test_the_first_name_tells_more_than_the_office():
    text = (
        "Fahrgast Erika Müller nimmt es gelassen: „Ich nehme das Rad.“ "
        "„Das ist eine Zumutung“, sagt sie dann doch."
    )
    said = [[s.actor.name for s in quote.speakers] for quote in quotex.extract(text).quotes]
    assert said == [["Erika Müller"], ["Erika Müller"]]


def test_swiss_marks_and_spelling():
    text = "«Köpfe werden rollen», so Verwaltungsrätin Monika Frei. «Bald», hiess es."
    first, *_ = quotex.extract(text).quotes
    assert (first.text, first.speakers[0].actor.name) == ("Köpfe werden rollen", "Monika Frei")


@pytest.fixture(scope="module")
def nested():
    """A thousand marks within each other."""
    return quotex.extract(
        "„" * 1000 + "Wir bauen“" + "“" * 999 + ", sagte Hanna Kern am Montag in Lindenau."
    )


def test_a_thousand_marks_within_each_other(nested):
    assert len(nested.quotes) + len(nested.terms) == 32
    assert Article.model_validate_json(nested.model_dump_json()) == nested


@pytest.mark.parametrize("format", Format)
def test_a_thousand_marks_within_each_other_in_every_format(format, nested):
    if format in BINARY:
        pytest.importorskip("pyarrow" if format is Format.parquet else "openpyxl")
    stream = io.BytesIO() if format in BINARY else io.StringIO()
    write([nested, nested], stream, format, single=False)
    assert stream.getvalue()


def test_a_sentence_of_many_quotes_takes_no_more_than_its_square(nlp):
    def seconds(quotes):  # of this process: others may run beside it
        text = "Die Frau ging über " + "die Brücke sagte er „ja“ " * quotes
        with nlp.select_pipes(disable=["quotex"]):
            doc = nlp(text)
        start = time.process_time()
        read(doc)
        return time.process_time() - start

    seconds(10)
    assert min(seconds(60) for _ in range(2)) / min(seconds(20) for _ in range(2)) < 16
