"""`quotex evaluate`: answers measured on articles that somebody has annotated."""

import csv
import gzip
import io
import json
import re
from pathlib import Path

import pytest
from command import run

import quotex
from quotex.article import Article
from quotex.evaluation.gold import gold as read_gold
from quotex.evaluation.json_gold import of_article
from quotex.evaluation.matching import with_text
from quotex.evaluation.pairing import paired
from quotex.sources.text import Failure

KERN = """\
<article id="kern" genre="local">
<actors><actor id="a1" name="Ada Kern" kind="person" gender="f" role="politician"/>\
<actor id="a2" name="Jan Ott" kind="person" gender="m" role="resident"/></actors>
<text>
<h>Streit um die Brücke in Lindenau</h>
<p><q id="q1" type="direct" by="a1" at="m1" cue="c1">„Wir bauen die Brücke neu“</q>, \
<cue id="c1">sagte</cue> <m a="a1" id="m1">Bürgermeisterin Ada Kern</m> am Montag in Lindenau.</p>
<p><m a="a2" id="m2">Der Bäcker Jan Ott</m> <cue id="c2">erklärte</cue>, \
<q id="q2" type="indirect" by="a2" at="m2" cue="c2">die Umleitung dauere viel zu lange</q>. \
<m a="a2" id="m3">Ott</m> <cue id="c3">nannte</cue> den Plan \
<q id="q3" type="direct" by="a2" at="m3" cue="c3">„überstürzt“</q>.</p>
</text>
</article>
"""
PLAIN = re.sub(r"<[^>]+>", "", KERN.split("<text>")[1].split("</text>")[0]).strip()


@pytest.fixture
def annotated(tmp_path: Path) -> Path:
    """A folder with one annotated article."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "kern.xml").write_text(KERN, encoding="utf-8")
    return folder


@pytest.fixture
def gold(annotated: Path) -> Article:
    (one,) = read_gold(annotated)
    return one.article


def without(article: Article, *names: str) -> Article:
    kept = tuple(quote for quote in article.quotes if quote.id not in names)
    return article.model_copy(update={"quotes": kept})


def changed(article: Article, name: str, **fields: object) -> Article:
    """The article with one quote that has other values."""
    quotes = tuple(
        quote.model_copy(update=fields) if quote.id == name else quote for quote in article.quotes
    )
    return article.model_copy(update={"quotes": quotes})


def jsonl(path: Path, *articles: Article) -> Path:
    path.write_text("".join(a.model_dump_json() + "\n" for a in articles), encoding="utf-8")
    return path


# --- what is counted


def test_gold_itself_has_everything_right(gold):
    figures = quotex.evaluate([gold], [gold]).figures()
    assert {row["F1"] for row in figures["types"].values()} == {100.0}
    whole = figures["types"]["all"]
    assert (whole["actor"], whole["cue of found"], whole["gold"]) == (100.0, 100.0, 3)
    assert figures["roles"]["resident"] == {
        "found": 100.0,
        "speaker of found": 100.0,
        "actor of found": 100.0,
        "actor": 100.0,
        "gold": 2,
    }
    assert figures["errors"] == {kind: {"all": 0} for kind in figures["errors"]}


def test_a_quote_that_is_missed_costs_recall_and_one_too_much_precision(gold):
    missed = quotex.evaluate([gold], [without(gold, "q3")])
    assert missed.figures()["types"]["direct"]["P"] == 100
    assert missed.figures()["types"]["direct"]["R"] == 50
    false = quotex.evaluate([without(gold, "q3")], [gold])
    assert false.figures()["types"]["direct"]["P"] == 50
    assert [error.kind for error in (*missed.errors, *false.errors)] == ["missed", "false"]


def test_another_speaker_is_an_error_of_its_own(gold):
    kern, ott = gold.actors[1], gold.actors[0]
    assert (kern.name, ott.name) == ("Ada Kern", "Jan Ott")
    q1, _, q3 = gold.quotes
    answer = changed(gold, "q3", speakers=q1.speakers)
    evaluation = quotex.evaluate([gold], [answer])
    row = evaluation.figures()["types"]["direct"]
    assert (row["F1"], row["actor of found"], row["speaker of found"]) == (100, 50, 50)
    (error,) = evaluation.errors
    assert (error.kind, error.type, error.name, error.speakers) == (
        "wrong speaker",
        "direct",
        "kern",
        ("Jan Ott",),
    )
    nobody = quotex.evaluate([gold], [changed(gold, "q3", speakers=())])
    assert [error.kind for error in nobody.errors] == ["no speaker"]
    assert q3.speakers[0].actor.name == "Jan Ott"


def test_another_type_and_other_words_are_told_apart_from_what_is_missed(gold):
    other = quotex.evaluate([gold], [changed(gold, "q2", type="reported")])
    assert [(e.kind, e.type) for e in other.errors] == [("wrong type", "indirect")]
    span = gold.quotes[1].span
    half = span.model_copy(update={"end": span.start + 14})  # die Umleitung
    shorter = quotex.evaluate([gold], [changed(gold, "q2", parts=(half,))])
    assert [error.kind for error in shorter.errors] == ["other words"]


def test_a_wrong_cue_is_counted_among_those_found(gold):
    (cue,) = {gold.quotes[1].cue}
    answer = changed(gold, "q3", cue=cue)
    assert quotex.evaluate([gold], [answer]).figures()["types"]["direct"]["cue of found"] == 50


def test_only_the_types_that_are_wanted_count(gold):
    evaluation = quotex.evaluate([gold], [without(gold, "q2")], types=["direct"])
    assert set(evaluation.figures()["types"]) == {"direct", "all"}
    assert evaluation.errors == []
    with pytest.raises(quotex.InputError, match="no type of quotes is called 'spoken'"):
        quotex.evaluate([gold], [gold], types=["spoken"])


def test_answers_below_the_confidence_do_not_count(gold):
    unsure = changed(gold, "q3", confidence=0.4)
    assert quotex.evaluate([gold], [unsure]).figures()["types"]["direct"]["R"] == 100
    sure = quotex.evaluate([gold], [unsure], min_confidence=0.5)
    assert sure.figures()["types"]["direct"]["R"] == 50


def test_a_confidence_is_worth_how_often_it_is_right(gold):
    answer = changed(gold, "q3", confidence=0.85, speakers=gold.quotes[0].speakers)
    answer = changed(answer, "q2", confidence=0.55)
    figures = quotex.evaluate([gold], [answer]).figures()
    assert figures["confidence"]["≥ 0.9"] == {"quotes": 1, "right": 100, "of right": 50}
    assert figures["confidence"]["≥ 0.8"] == {"quotes": 2, "right": 50, "of right": 50}
    assert figures["calibration"]["0.8–0.9"] == {"quotes": 1, "confidence": 85, "right": 0}
    assert figures["calibration"]["all"]["error"] == pytest.approx(100 * (0.85 + 0.45 + 0) / 3)


# --- which answer is to which article


def test_answers_are_found_by_their_text_in_any_order(gold, annotated):
    other = KERN.replace("kern", "zwei").replace("am Montag", "am Freitag")
    (annotated / "zwei.xml").write_text(other, encoding="utf-8")
    answers = [one.article for one in read_gold(annotated)][::-1]
    nameless = [answer.model_copy(update={"meta": {}}) for answer in answers]
    evaluation = quotex.evaluate(annotated, nameless)
    assert (evaluation.articles, evaluation.errors, evaluation.notes) == (2, [], ())


def test_white_space_may_differ(gold):
    text = "  " + gold.text.replace("\n\n", "\n \n\n") + "\n"
    moved = with_text(gold, text)
    assert [q.span.of(text) for q in moved.quotes] == [q.span.of(gold.text) for q in gold.quotes]
    assert with_text(moved, gold.text) == gold
    assert with_text(gold, text.replace("Brücke", "Bruecke")) is None
    assert quotex.evaluate([gold], [moved]).errors == []


def test_what_is_in_one_of_both_alone_is_left_aside_and_told(gold):
    other = quotex.extract("„Das reicht“, sagte Lena Vogt dem Boten.")
    changed_text = gold.model_copy(update={"text": gold.text.replace("Montag", "Sonntag")})
    second = gold.model_copy(update={"text": f"{gold.text} Mehr nicht.", "meta": {"id": "zwei"}})
    evaluation = quotex.evaluate([gold, second], [gold, gold, other, Failure("leer")])
    assert evaluation.articles == 1 and evaluation.failed == 1
    assert evaluation.notes == (
        "1 answer cannot be read; the first: leer",
        "1 article of gold has no answer, left aside: zwei",
        "1 article of the answers is not in gold, left aside: one without a name",
        f"1 article of the answers is there a second time, left aside: {gold.meta['file']}",
    )
    with pytest.raises(quotex.InputError, match="no article is in both gold and answers"):
        quotex.evaluate([gold], [other])
    with pytest.raises(quotex.InputError, match="1 article has another text in gold than in the"):
        quotex.evaluate([gold], [changed_text])


def test_gold_without_articles_or_quotes_is_refused(gold, tmp_path):
    empty = tmp_path / "leer"
    empty.mkdir()
    with pytest.raises(quotex.InputError, match="no annotated article"):
        quotex.evaluate([], [gold])
    with pytest.raises(quotex.InputError, match="nothing to measure"):
        quotex.evaluate([without(gold, "q1", "q2", "q3")], [gold])
    with pytest.raises(quotex.InputError, match="a directory without annotated articles"):
        quotex.evaluate(empty)
    with pytest.raises(quotex.InputError, match=r"nichts\.xml: no such file"):
        quotex.evaluate(tmp_path / "nichts.xml")
    with pytest.raises(quotex.InputError, match="an answer is an Article, not str"):
        quotex.evaluate([gold], ["„Das reicht“, sagte Kern."])


def test_gold_may_be_json_as_quotex_writes_it(gold, tmp_path):
    (one,) = read_gold(jsonl(tmp_path / "gold.jsonl", gold))
    assert one == of_article(gold)
    assert (one.by["q3"], one.genders, one.roles) == (
        ("a2",),
        {"a2": "m", "a1": "f"},
        {"a2": "resident", "a1": "politician"},
    )
    listed = tmp_path / "gold.json"
    listed.write_text(json.dumps([json.loads(gold.model_dump_json())]), encoding="utf-8")
    assert [other.article for other in read_gold(listed)] == [gold]


def test_an_actor_that_somebody_added_by_hand_is_mentioned_where_it_speaks(gold):
    ott = gold.quotes[2].speakers[0]
    new = ott.actor.model_copy(update={"id": "a9", "name": "Bäcker", "mentions": ()})
    by_hand = changed(gold, "q3", speakers=(ott.model_copy(update={"actor": new}),))
    one = of_article(by_hand.model_copy(update={"actors": (*gold.actors, new)}))
    assert one.article.actors[-1].mentions == (ott.span,) and one.by["q3"] == ("a9",)
    assert quotex.evaluate([one], [one.article]).errors == []


def test_gold_and_answers_may_be_packed(gold, tmp_path):
    file = jsonl(tmp_path / "gold.jsonl", gold)
    packed = tmp_path / "gold.jsonl.gz"
    packed.write_bytes(gzip.compress(file.read_bytes()))
    evaluation = quotex.evaluate(packed, packed)
    assert (evaluation.articles, evaluation.errors) == (1, [])


def test_gold_may_be_what_the_corpus_exports(annotated, tmp_path):
    from quotex.corpus.__main__ import main

    file = tmp_path / "gold.jsonl"
    assert main(["export", str(annotated), "-o", str(file)]) == 0
    (exported,), (own,) = read_gold(file), read_gold(annotated)
    assert (exported.article, exported.by, exported.at) == (own.article, own.by, own.at)
    assert (exported.roles, exported.genders, exported.genre) == (own.roles, own.genders, "local")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda r: r | {"text": "kurz"}, "record 1: no article as quotex writes it: span"),
        (lambda r: {"text": "„Das reicht“"} | {"quotes": [{"id": "q1"}]}, "field required"),
        (lambda r: r["quotes"][0].update(type="spoken") or r, "input should be 'direct'"),
        (lambda r: {"article": r}, "not as quotex.corpus exports it"),
        (lambda r: [], "record 1: not a JSON object but list"),
    ],
)
def test_broken_gold_is_told_with_its_record(gold, tmp_path, change, complaint):
    file = tmp_path / "gold.jsonl"
    file.write_text(json.dumps(change(json.loads(gold.model_dump_json()))), encoding="utf-8")
    with pytest.raises(quotex.InputError, match=re.escape(complaint)) as raised:
        quotex.evaluate(file, [gold])
    assert "\n" not in str(raised.value) and str(raised.value).startswith(str(file))


# --- pairs


def test_pairs_have_the_largest_sum():
    words = [frozenset(range(a, b)) for a, b in ((0, 4), (2, 8), (20, 22))]
    given = [frozenset(range(a, b)) for a, b in ((0, 7), (2, 9), (30, 31))]
    # The nearest of each is given[0]; both at once are more than either.
    assert paired(words, given, 0.3) == [(0, 0), (1, 1)]
    assert paired(words, given[:1], 0.3) == [(1, 0)]
    assert paired(words, [], 0.3) == paired([], given, 0.3) == []


# --- the command


def test_the_command_reads_golds_texts_where_nothing_else_is_named(annotated):
    done = run("evaluate", annotated, "-f", "json")
    told = json.loads(done.stdout)
    assert done.returncode == 0 and told["articles"] == 1 and told["notes"] == []
    assert told["types"]["direct"] == quotex.evaluate(annotated).figures()["types"]["direct"]
    assert told["types"]["direct"]["R"] == 100


def test_the_command_measures_what_extract_wrote_and_articles(annotated, tmp_path):
    (tmp_path / "kern.txt").write_text(PLAIN, encoding="utf-8")
    predicted = tmp_path / "zitate.jsonl"
    assert run("extract", tmp_path / "kern.txt", "-o", predicted, "-q").returncode == 0
    by_answers = run("evaluate", annotated, predicted, "-f", "csv")
    by_articles = run("evaluate", annotated, tmp_path / "kern.txt", "-f", "csv")
    assert by_answers.stdout == by_articles.stdout and by_answers.returncode == 0
    rows = list(csv.DictReader(io.StringIO(by_answers.stdout.decode())))
    (found,) = (r for r in rows if (r["table"], r["of"], r["figure"]) == ("types", "all", "found"))
    assert int(found["value"]) >= 2


def test_the_table_says_it_all_in_lines_of_a_hundred(annotated, gold, tmp_path):
    done = run("evaluate", annotated, jsonl(tmp_path / "a.jsonl", without(gold, "q2")))
    text = done.stdout.decode()
    assert max(map(len, text.splitlines())) <= 100
    assert text.startswith("1 article: 3 quotes in gold, 2 in the answers, 2 found")
    assert re.search(r"^ indirect +– +0\.0 ", text, re.MULTILINE)
    assert re.search(r"^ resident +2 +50\.0 ", text, re.MULTILINE)


def test_broken_answers_are_told_once_and_the_exit_code_is_2(annotated, gold, tmp_path):
    file = jsonl(tmp_path / "a.jsonl", gold)
    beyond = json.loads(gold.model_dump_json())
    beyond["quotes"][0]["span"]["end"] = 10_000
    with file.open("a", encoding="utf-8") as lines:
        lines.write(json.dumps(beyond) + '\n{"text": "…\n{"error": "empty", "file": "b.txt"}\n')
    done = run("evaluate", annotated, file, "-f", "csv")
    assert done.returncode == 2 and b"types,direct,F1,100.0" in done.stdout
    complaint = done.stderr.decode()
    assert complaint.count("\n") == 1
    assert "3 answers cannot be read; the first: " in complaint
    assert "row 2: no article as quotex writes it: span" in complaint
    assert "10000 reaches past the text's end" in complaint


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["nichts"], "nichts: no such file or folder"),
        (["gold", "nichts.jsonl"], "nichts.jsonl: no such file"),
        (["gold", "--threshold", "2"], "min_confidence is 2.0; it is in [0, 1]"),
        (["gold", "--type", "spoken"], "spoken"),
        (["gold", "-o", "x.zip"], "the ending tells no format"),
        (["gold", "--weights", "nichts.toml"], "nichts.toml: no such file"),
        (["notes.md"], "notes.md: not annotated in a way that is known"),
        (["broken.xml"], "broken.xml, line 1: not well formed"),
    ],
)
def test_bad_input_takes_one_line_and_exit_code_2(
    annotated, monkeypatch, tmp_path, arguments, complaint
):
    monkeypatch.chdir(tmp_path)
    Path("notes.md").write_text("Brücke", encoding="utf-8")
    Path("broken.xml").write_text("<article", encoding="utf-8")
    done = run("evaluate", *arguments)
    assert done.returncode == 2 and done.stdout == b""
    assert complaint in done.stderr.decode() and done.stderr.count(b"\n") == 1


def test_no_file_that_is_read_is_written_over(annotated, gold, tmp_path):
    file = jsonl(tmp_path / "a.json", gold)
    before = file.read_bytes()
    done = run("evaluate", annotated, file, "-o", file)
    assert done.returncode == 2 and file.read_bytes() == before
    done = run("evaluate", annotated / "kern.xml", "--page", annotated / "kern.xml")
    assert done.returncode == 2 and b"would be written over" in done.stderr


def test_the_page_shows_each_error_in_its_context(annotated, gold, tmp_path):
    ott = changed(without(gold, "q2"), "q3", speakers=gold.quotes[0].speakers)
    page = tmp_path / "fehler.html"
    file = jsonl(tmp_path / "a.jsonl", ott)
    assert run("evaluate", annotated, file, "--page", page, "-f", "json").returncode == 0
    shown = page.read_text(encoding="utf-8")
    assert shown.count('<li class="e-k') == 2
    assert '<span class="quote">die Umleitung dauere viel zu lange</span>' in shown
    assert '<span class="cue">erklärte</span>' in shown
    assert '<span class="speaker">Der Bäcker Jan Ott</span>' in shown
    assert "No such quote" in shown and "<strong>wrong speaker</strong>" in shown
    assert "<script" not in shown and "default-src &#39;none&#39;" in shown
    assert not re.search(r"(?:src|href)=\"(?!#)", shown)


def test_a_page_holds_no_markup_of_an_article(gold, tmp_path):
    from quotex.evaluation.page import write_page

    text = gold.text.replace("Lindenau", "<b>Li</b>", 1)
    named = gold.actors[0].model_copy(update={"name": "<i>Ott</i>"})
    assert with_text(gold, text) is None
    moved = Article.model_validate_json(
        gold.model_dump_json().replace('"Jan Ott"', '"<i>Ott</i>"', 1)
    )
    assert moved.actors[0].name == named.name
    stream = io.StringIO()
    write_page(quotex.evaluate([moved], [without(moved, "q2")]), stream, "<u>gold</u>")
    assert "<i>" not in stream.getvalue() and "&lt;i&gt;Ott" in stream.getvalue()
    assert "<u>" not in stream.getvalue()
