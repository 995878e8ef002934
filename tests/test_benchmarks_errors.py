"""The kinds of error that `benchmarks/errors.py` tells apart, on articles annotated by hand.

An annotation is written with the words it covers, taken where they first stand in the text.
"""

import re

import pytest

pytest.importorskip("scipy", reason="the benchmarks need the extra 'bench'")

from benchmarks.errors import ErrorCounts, compare, errors_in
from benchmarks.reliability import Judged, judge, reliability_table
from benchmarks.scoring import ROLES, Annotated, predicted_quotes
from quotex.article import Article, Evidence, Quote, Section, Span, Speaker, Term

TEXT = (
    "Der Stadtrat von Lindenau tagte am Montag. Bürgermeisterin Hanna Kern sagte dem Boten, der "
    "Rat habe entschieden: „Jetzt wird gebaut.“ Jan Ott widersprach. Er sprach von "
    "„Luftschlössern“."
)
BUILT = "„Jetzt wird gebaut.“"


def record(*annotations: dict) -> dict:
    """The gold record of TEXT."""
    tokens = [match.span() for match in re.finditer(r"\w+|[^\w\s]", TEXT)]
    starts = [0] + [k + 1 for k, span in enumerate(tokens) if TEXT[slice(*span)] == "."]
    starts = [
        start + (TEXT[slice(*tokens[start])] == "“") for start in starts if start < len(tokens)
    ]
    sentences = list(zip(starts, [*starts[1:], len(tokens)], strict=True))
    gold = [_indices(tokens, annotation) for annotation in annotations]
    return {
        "name": "Lindenau",
        "text": TEXT,
        "tokens": tokens,
        "sentences": sentences,
        "annotations": gold,
    }


def _indices(tokens: list[tuple[int, int]], annotation: dict) -> dict:
    found: dict = {"type": annotation["type"]}
    for part in ("quote", *ROLES):
        words = annotation.get(part, "")
        start = TEXT.index(words)
        end = start + len(words)
        found[part] = [i for i, (a, b) in enumerate(tokens) if a < end and start < b and words]
    return found


def said(quote: str = BUILT, type: str = "Direct", **roles: str) -> dict:
    return {"type": type, "quote": quote, **roles}


def kinds(gold: dict | None, predicted: dict | None) -> list[str]:
    """What is wrong with one predicted quote where gold has another."""
    wanted = record(*[gold] if gold else [])
    given = record(*[predicted] if predicted else [])["annotations"]
    answer = [
        Annotated(each["type"], set(each["quote"]), {role: set(each[role]) for role in ROLES})
        for each in given
    ]
    return [kind for error in compare(wanted, answer) for kind in error.kinds]


FRAME = "Bürgermeisterin Hanna Kern sagte dem Boten"
GOLD = said(speaker="Bürgermeisterin Hanna Kern", cue="sagte", frame=FRAME)


def test_an_equal_quote_is_no_error():
    assert kinds(GOLD, GOLD) == []


def test_a_mark_that_is_not_a_quote():
    assert kinds(None, said("„Luftschlössern“")) == ["not a quote"]


def test_a_quote_that_is_not_found():
    assert kinds(GOLD, None) == ["quote not found"]


def test_quotes_that_share_no_word_are_two_errors():
    assert kinds(GOLD, said("„Luftschlössern“")) == ["quote not found", "not a quote"]


def test_a_quote_that_is_taken_for_a_term():
    section = Section(id="s1", kind="body", span=Span(start=0, end=len(TEXT)))
    start = TEXT.index("„Luft")
    span = Span(start=start, end=TEXT.index("“", start) + 1)
    term = Term(id="t1", text="Luftschlössern", span=span, reason="one word", section=section)
    article = Article(text=TEXT, sections=(section,), terms=(term,))
    (error,) = errors_in(record(said("„Luftschlössern“")), article)
    assert error.kinds == ("taken for a term",)
    assert error.term == term


def test_a_wrong_boundary():
    assert kinds(said(), said("wird gebaut")) == ["boundary"]


def test_marks_left_out_are_no_wrong_boundary():
    assert kinds(said(), said("Jetzt wird gebaut")) == []


def test_a_wrong_type():
    assert kinds(said(), said(type="Indirect")) == ["wrong type"]


def test_no_speaker_found():
    assert kinds(GOLD, {**GOLD, "speaker": ""}) == ["no speaker found"]


def test_a_speaker_where_gold_has_none():
    assert kinds(said(), said(speaker="Jan Ott")) == ["speaker too much"]


def test_a_name_found_badly():
    given = {**GOLD, "speaker": FRAME}
    assert kinds({**GOLD, "speaker": "Kern"}, given) == ["speaker: found badly"]


def test_a_speaker_carried_over_from_another_sentence():
    gold = said(speaker="Der Stadtrat von Lindenau")
    assert kinds(gold, said(speaker="Hanna Kern")) == ["speaker: carried over"]


def test_a_pronoun_that_was_not_taken():
    gold = said("„Luftschlössern“", speaker="Er", cue="sprach")
    given = {**gold, "speaker": "Jan Ott"}
    assert kinds(gold, given) == ["speaker: gold is a pronoun"]


def test_a_pronoun_that_was_taken():
    assert kinds(GOLD, {**GOLD, "speaker": "Er"}) == ["speaker: a pronoun given"]


def test_a_speaker_taken_from_another_sentence():
    assert kinds(GOLD, {**GOLD, "speaker": "Jan Ott"}) == ["speaker: other sentence"]


def test_another_phrase_of_the_clause_that_reports():
    assert kinds(GOLD, {**GOLD, "speaker": "dem Boten"}) == ["speaker: same clause"]


def test_a_phrase_of_another_clause():
    assert kinds(GOLD, {**GOLD, "speaker": "der Rat"}) == ["speaker: other clause"]


def test_a_comma_parts_clauses_where_gold_has_no_frame():
    gold = said(speaker="Bürgermeisterin Hanna Kern")
    assert kinds(gold, said(speaker="dem Boten")) == ["speaker: same clause"]
    # The first „der Rat“ that stands in the text is behind a comma.
    assert kinds(gold, said(speaker="der Rat")) == ["speaker: other clause"]


def test_cues():
    assert kinds(GOLD, {**GOLD, "cue": ""}) == ["cue missing"]
    assert kinds(GOLD, {**GOLD, "cue": "entschieden"}) == ["wrong cue"]
    assert kinds({**GOLD, "cue": ""}, GOLD) == ["cue too much"]


def test_one_quote_may_have_several_errors():
    given = said("wird gebaut", speaker="dem Boten")
    assert kinds(GOLD, given) == ["boundary", "speaker: same clause", "cue missing"]


def article_with(speaker: str, confidence: float) -> Article:
    """quotex's answer: BUILT, said by `speaker`."""
    whole = Span(start=0, end=len(TEXT))
    start = TEXT.index(BUILT)
    span = Span(start=start, end=start + len(BUILT))
    at = TEXT.index(speaker)
    section = Section(id="s1", kind="body", span=whole)
    actor = {"id": "a1", "name": speaker, "kind": "person"}
    who = {"text": speaker, "span": {"start": at, "end": at + len(speaker)}, "actor": actor}
    quote = Quote(
        id="q1",
        type="direct",
        text="<b>",
        span=span,
        parts=(span,),
        speakers=(Speaker.model_validate(who),),
        section=section,
        confidence=confidence,
        evidence=(Evidence(name="is <long>", weight=1.5, detail="& so on"),),
    )
    return Article(text=TEXT, sections=(section,), quotes=(quote,))


def test_the_tables_count_kinds_by_type():
    counts = ErrorCounts()
    answer, gold = article_with("dem Boten", 0.7), record(GOLD)
    counts.add(gold, answer, errors_in(gold, answer))
    assert "| speaker: same clause | 1 | 1 | 1 |" in counts.kinds_table()
    assert "| quotes in gold | 1 | 1 |  |" in counts.kinds_table()
    assert "| without article | 0 | 1 | 0 | 0 |" in counts.speakers_table()


def test_the_page_shows_both_sides_and_escapes_what_it_quotes(tmp_path):
    pytest.importorskip("jinja2", reason="the page needs the extra 'bench'")
    from benchmarks.errors_page import write_page

    counts = ErrorCounts()
    answer, gold = article_with("dem Boten", 0.7), record(GOLD)
    counts.add(gold, answer, errors_in(gold, answer))
    write_page(tmp_path / "errors.html", counts, "a & b.jsonl")
    page = (tmp_path / "errors.html").read_text(encoding="utf-8")
    assert "a &amp; b.jsonl" in page
    assert '<span class="speaker frame">Bürgermeisterin Hanna Kern</span>' in page
    assert '<span class="speaker">dem Boten</span>' in page
    assert '<b class="for">+1.5</b> is &lt;long&gt; (&amp; so on)' in page
    assert "<b>70%</b> sure" in page


def test_a_predicted_quote_that_is_none_has_a_wrong_speaker():
    answer = article_with("Jan Ott", 0.95)
    (quote,) = predicted_quotes(answer, record()["tokens"])
    assert judge(None, quote, 0.95) == Judged(0.95, is_quote=False, right=False)


def test_a_quote_without_a_speaker_in_gold_is_not_counted_for_speakers():
    quotes = [Judged(0.95, True, None), Judged(1.0, True, True), Judged(0.45, False, False)]
    table = reliability_table(quotes)
    assert "| 0.9–1.0 | 2 | 0.97 | 2 | 100.0 | 1 | 1 | 100.0 |" in table
    assert "| 0.0–0.5 | 1 | 0.45 | 0 | 0.0 | 0 | 1 | 0.0 |" in table
    assert "| all | 3 | 0.80 | 2 | 66.7 | 1 | 2 | 50.0 |" in table
