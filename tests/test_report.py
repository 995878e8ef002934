"""Who gets to speak: `quotex.report` and `quotex report`."""

import csv
import io
import json
import re

import pytest

import quotex
from quotex import Actor, Article, Failure, Quote, Section, Span, Speaker
from quotex.reporting.counting import Voices, said_of
from quotex.reporting.intervals import Sums, interval, wilson
from quotex.reporting.options import format_of
from quotex.reporting.page import write_page
from quotex.reporting.periods import between, day_of, period_for
from quotex.reporting.sheets import COLUMNS, write_csv, write_xlsx
from quotex.reporting.text import write_text
from tests.command import run


def actor(name: str, **fields) -> Actor:
    return Actor(id=name, name=name, kind=fields.pop("kind", "person"), **fields)


KERN = actor("Ada Kern", gender="female", party="SPD", role="politician")
OTT = actor("Jan Ott", gender="male", role="expert", organisation="Institut für Deichbau")
FIRM = actor("Lindmotor", kind="organisation", role="business")
SPOKESMAN = actor("Sprecher der Polizei", role="police")


def article(*said, date: str = "", source: str = "", inner: int | None = None, **meta) -> Article:
    """An article of quotes: who says how many words, how surely; `inner` lies in the one before."""
    quotes: list[Quote] = []
    at = 0
    body = Section(id="s1", kind="body", span=Span(start=0, end=0))
    text = ""
    for number, (actors, words, *sure) in enumerate(said, start=1):
        spoken = " ".join(["Wort"] * words)
        outer = quotes[-1] if inner == number else None
        start = outer.span.start if outer is not None else at
        span = Span(start=start, end=start + len(spoken))
        if outer is None:
            text += spoken + " "
            at = len(text)
        people = actors if isinstance(actors, tuple) else (actors,) if actors else ()
        quotes.append(
            Quote(
                id=f"q{number}",
                type="direct",
                text=spoken,
                span=span,
                parts=(span,),
                speakers=tuple(
                    Speaker(text="", span=Span(start=0, end=0), actor=one) for one in people
                ),
                section=body,
                nested_in=outer,
                confidence=sure[0] if sure else 1.0,
            )
        )
    there = {one.id: one for quote in quotes for s in quote.speakers for one in (s.actor,)}
    beside = {"date": date, "source": source, **meta}
    return Article(
        text=text,
        sections=(body,),
        quotes=tuple(quotes),
        actors=tuple(there.values()),
        meta={name: value for name, value in beside.items() if value},
    )


def figures(report: quotex.Report, what: str, *names: str) -> dict[str, object]:
    """Of each value the fields that are named, or the one."""
    rows = {row.value: [getattr(row, name) for name in names] for row in report.of(what)}
    return {value: some[0] if len(some) == 1 else tuple(some) for value, some in rows.items()}


# --- What is counted


def test_quotes_and_words_of_women_and_men():
    report = quotex.report([article((KERN, 6), (OTT, 2)), article((KERN, 2), (FIRM, 9))])
    assert figures(report, "gender", "quotes", "words", "articles") == {
        "female": (2, 8, 2),
        "male": (1, 2, 1),
    }
    assert figures(report, "gender", "share", "share_of_words") == {
        "female": (0.6667, 0.8),
        "male": (0.3333, 0.2),
    }
    assert (report.articles, report.quotes, report.words) == (2, 4, 19)


def test_a_quote_of_two_is_half_a_quote_of_each():
    report = quotex.report([article(((KERN, OTT), 4))])
    assert figures(report, "gender", "quotes", "words") == {"female": (0.5, 2), "male": (0.5, 2)}
    assert report.quotes == 1


def test_the_unknown_are_told_and_left_out_of_the_share_of_the_known():
    stranger = actor("Kim Vogel")
    report = quotex.report([article((KERN, 1), (OTT, 1), (stranger, 1), (None, 1))])
    assert figures(report, "gender", "share", "of_known") == {
        "female": (0.25, 0.5),
        "male": (0.25, 0.5),
        "unknown": (0.5, None),
    }
    assert report.unattributed == 1
    assert [row.value for row in report.of("gender")][-1] == "unknown"


@pytest.mark.parametrize(
    ("who", "dimension", "said"),
    [
        (FIRM, "gender", None),  # a firm has none
        (FIRM, "organisation", "Lindmotor"),
        (OTT, "organisation", "Institut für Deichbau"),
        (KERN, "organisation", "unknown"),
        (actor("Verband", kind="organisation"), "organisation", "unknown"),  # which one?
        (KERN, "party", "SPD"),
        (OTT.model_copy(update={"role": "politician"}), "party", "unknown"),
        (OTT, "party", None),  # nobody asks an expert's
        (actor("CDU", kind="organisation"), "party", "CDU"),
        (None, "party", None),
        (None, "role", "unknown"),
        (actor("man", kind="unknown"), "gender", "unknown"),
        (SPOKESMAN, "person", "unknown"),  # who has no name is no person that others know
        (actor("34-Jähriger"), "person", "unknown"),
        (actor("Hanna Richter"), "person", "Hanna Richter"),
        (FIRM, "person", None),
    ],
)
def test_what_a_speaker_is(who, dimension, said):
    found = said_of(who, dimension)
    assert (found and found[0]) == said


def test_a_known_person_is_one_whatever_articles_call_them():
    one = KERN.model_copy(update={"ref": "Q1"})
    other = actor("Brücken-Ada", ref="Q1")
    namesake = actor("Ada Kern", ref="Q2")
    report = quotex.report([article((one, 1)), article((other, 1)), article((namesake, 1))])
    assert [(row.value, row.ref, row.quotes) for row in report.of("person")] == [
        ("Ada Kern", "Q1", 2),
        ("Ada Kern", "Q2", 1),
    ]


def test_words_of_a_quote_within_another_are_those_of_the_inner():
    voices = Voices(article((KERN, 5), (OTT, 2), inner=2), {"direct"})
    assert {key[0]: piece.words for key, piece in voices.pieces("gender").items()} == {
        "female": 3,
        "male": 2,
    }


def test_quotes_of_some_types_alone():
    articles = [article((KERN, 1))]
    assert quotex.report(articles, types=["indirect"]).quotes == 0
    assert quotex.report(articles, types=["direct"]).quotes == 1


def test_errors_are_expected_by_the_confidence():
    report = quotex.report([article((KERN, 1, 0.8), (KERN, 1, 0.9), (OTT, 1, 0.6), (None, 1, 0.3))])
    assert figures(report, "gender", "expected_errors") == {
        "female": 0.3,
        "male": 0.4,
        "unknown": 0.0,
    }
    assert report.expected_errors == 0.7


def test_failures_are_counted():
    report = quotex.report([Failure("the text is empty"), article((KERN, 1))])
    assert (report.failed, report.articles) == (1, 1)


@pytest.mark.parametrize("wrong", ["„Nein“, sagte sie.", article((KERN, 1)), ["text"], [3]])
def test_what_is_no_articles_is_refused(wrong):
    with pytest.raises(quotex.InputError, match="report takes"):
        quotex.report(wrong)


def test_nothing_is_an_empty_report():
    report = quotex.report([])
    assert report.of("gender") == [] and report.period is None and report.quotes == 0


# --- How sure it is


def sums(*pairs: tuple[float, float]) -> Sums:
    found = Sums()
    for part, whole in pairs:
        found.add(part, whole)
    return found


def test_of_articles_with_one_quote_each_it_is_wilsons_interval():
    ones = [(1.0, 1.0)] * 30 + [(0.0, 1.0)] * 70
    low, high = interval(sums(*ones), sums(*[(1.0, 1.0)] * 100), 100) or (0, 0)
    # Wilson 1927, as in Agresti and Coull 1998: 0.2189 to 0.3958 for 30 of 100
    assert (low, high) == pytest.approx((0.2189, 0.3958), abs=0.002)
    assert wilson(0.3, 100) == pytest.approx((0.2189, 0.3958), abs=0.0001)


def test_quotes_that_come_together_say_less():
    alone = interval(sums(*[(k % 2, 1.0) for k in range(100)]), sums(*[(1.0, 1.0)] * 100), 100)
    tens = interval(sums(*[(10.0 * (k % 2), 10.0) for k in range(10)]), sums(*[(10, 10)] * 10), 10)
    assert alone is not None and tens is not None
    assert tens[1] - tens[0] > 2.5 * (alone[1] - alone[0])


def test_of_one_article_nothing_is_sure():
    assert interval(sums((3, 5)), sums((5, 5)), 1) is None
    (row,) = quotex.report([article((KERN, 1))]).of("gender")
    assert (row.low, row.high) == (None, None)


def test_nobody_and_everybody_have_an_interval_too():
    all_of_them = sums(*[(2.0, 2.0)] * 10)
    low, high = interval(all_of_them, all_of_them, 10) or (1, 0)
    assert 0.6 < low < 0.9 and high == pytest.approx(1.0)


def test_the_interval_covers_what_it_should():
    """Of 400 archives whose articles have speakers of their own, some 95 % have it in the range."""
    import random

    dice = random.Random(17)
    true, hits = 0.3, 0
    for _ in range(400):
        part, whole = Sums(), Sums()
        for _ in range(60):
            many = dice.choice((1, 2, 4, 8))
            here = dice.betavariate(2 * true, 2 * (1 - true))  # articles differ
            women = sum(dice.random() < here for _ in range(many))
            part.add(women, many)
            whole.add(many, many)
        low, high = interval(part, whole, 60) or (1, 0)
        hits += low <= true <= high
    assert 0.92 <= hits / 400 <= 0.98


# --- Over time, by source and desk


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T10:00:00+01:00", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("2024-03", "2024-03-01"),
        ("5.3.2024", "2024-03-05"),
        ("05. 03. 2024, 10 Uhr", "2024-03-05"),
        ("Dienstag, 5. März 2024", "2024-03-05"),
        ("5. Dez. 2024", "2024-12-05"),
        ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05"),
        ("2024-02-30", None),
        ("am 5. Tag 2024", None),
        ("gestern", None),
        ("", None),
    ],
)
def test_dates_of_every_kind(words, day):
    found = day_of(words)
    assert (found and found.isoformat()) == day


@pytest.mark.parametrize(
    ("first", "last", "period"),
    [
        ("2024-01-01", "2024-01-20", "day"),
        ("2024-01-01", "2024-04-01", "week"),
        ("2024-01-01", "2025-12-31", "month"),
        ("1999-01-01", "2024-12-31", "year"),
    ],
)
def test_the_period_suits_the_time(first, last, period):
    assert period_for(day_of(first), day_of(last)) == period


def test_no_period_is_left_out():
    first, last = day_of("2023-11-30"), day_of("2024-02-01")
    assert between(first, last, "month") == ["2023-11", "2023-12", "2024-01", "2024-02"]
    assert between(day_of("2024-12-28"), day_of("2025-01-07"), "week") == [
        "2024-W52",
        "2025-W01",
        "2025-W02",
    ]
    assert between(day_of("2023-01-01"), day_of("2024-12-31"), "year") == ["2023", "2024"]


def test_shares_over_time():
    articles = [
        article((KERN, 1), date="2024-01-05"),
        article((OTT, 1), date="2024-01-20"),
        article((KERN, 1), date="2024-03-01"),
        article((KERN, 1)),
    ]
    report = quotex.report(articles, period="month")
    assert (report.period, report.undated) == ("month", 1)
    assert report.periods == ("2024-01", "2024-02", "2024-03")
    women = {
        row.group: row.of_known for row in report.of("gender", "time") if row.value == "female"
    }
    assert women == {"2024-01": 0.5, "2024-03": 1.0}
    with pytest.raises(quotex.InputError, match="'decade' is none of day, week, month, year"):
        quotex.report(articles, period="decade")


def test_shares_by_paper_and_desk():
    articles = [
        article((KERN, 1), source="Bote", ressort="Lokales"),
        article((OTT, 1), source="Bote", ressort="Sport"),
        article((OTT, 1), source="Kurier", ressort="Sport"),
        article((OTT, 1), ressort="Sport"),
    ]
    report = quotex.report(articles)
    assert report.groups("source") == ["Bote", "Kurier", "unknown"]
    assert report.groups("desk") == ["Sport", "Lokales"]
    (women, _) = report.of("gender", "source", "Bote")
    assert (women.value, women.share) == ("female", 0.5)
    assert quotex.report([article((KERN, 1))]).groups("source") == []


# --- How it is written


@pytest.fixture
def written():
    """A report of some articles, one of them with a name that computes."""
    sum_of_one = actor("=1+1", gender="diverse")
    articles = [
        article((KERN, 3), (OTT, 2), (FIRM, 1), date=f"2024-0{k}-01", source=source)
        for k in range(1, 6)
        for source in ("Bote", "Kurier")
    ]
    computed = article((sum_of_one, 1), date="2024-02-02", source="<b>&")
    return quotex.report([*articles, computed], period="month")


def test_the_text_has_tables(written):
    stream = io.StringIO()
    write_text(written, stream)
    text = stream.getvalue()
    assert text.startswith("Who gets to speak\n11 articles · 31 quotes · 61 words · 2024-01-01 to ")
    (women,) = re.findall(r"^ *female .*$", text, re.MULTILINE)
    assert women.split() == ["female", "10", "47.6", "%", "47.6", "%", "28–68", "%", "30", "58.8",
                             "%", "10", "0"]  # fmt: skip
    assert "Gender by month, of known" in text and "Gender by source, of known" in text
    assert "\x1b" not in text


def test_csv_has_every_row(written):
    stream = io.StringIO()
    write_csv(written, stream)
    header, *rows = csv.reader(io.StringIO(stream.getvalue()))
    assert tuple(header) == COLUMNS and len(rows) == len(written.rows)
    named = [dict(zip(header, row, strict=True)) for row in rows]
    assert {row["value"] for row in named if row["what"] == "person"} == {
        "Ada Kern", "Jan Ott", "'=1+1"
    }  # fmt: skip


def test_excel_has_a_sheet_for_each_dimension(written, tmp_path):
    openpyxl = pytest.importorskip("openpyxl")
    with (tmp_path / "r.xlsx").open("wb") as stream:
        write_xlsx(written, stream)
    book = openpyxl.load_workbook(tmp_path / "r.xlsx")
    assert book.sheetnames == ["Report", "Gender", "Role", "Party", "Organisation", "Person",
                               "By month", "By source"]  # fmt: skip
    rows = list(book["Gender"].iter_rows(values_only=True))
    assert rows[0][:4] == ("value", "ref", "quotes", "words") and rows[1][0] == "female"
    names = {cell.value: cell.data_type for cell in book["Person"]["A"]}
    assert names["=1+1"] == "s"  # and no formula


def page_of(report: quotex.Report, lang: str = "en") -> str:
    stream = io.StringIO()
    write_page(report, stream, title="Lindenauer <Bote>", lang=lang)
    return stream.getvalue()


def test_the_page_loads_nothing_and_escapes_everything(written):
    page = page_of(written)
    assert "<script" not in page and "http" not in page.replace("http-equiv", "")
    assert "style=" not in page.split("</style>")[1]  # which its policy would not let through
    assert "&lt;b&gt;&amp;" in page and "<b>&" not in page
    assert "<title>Lindenauer &lt;Bote&gt;</title>" in page
    assert "default-src &#39;none&#39;" in page


@pytest.mark.parametrize(("many", "words"), [(24, "1 quote"), (20, "0.8 quotes")])
def test_almost_a_whole_quote_is_one(many, words):
    chorus = tuple(actor(f"Ada {n}", gender="female" if n < many else "male") for n in range(25))
    page = page_of(quotex.report([article((chorus, 4))]))
    (women,) = re.findall(r">female<(?:(?!</li>).)*<span>([^<]* quotes?)</span>", page, re.DOTALL)
    assert women == words


def test_a_german_page_has_no_english_words(written):
    page = page_of(written, "de")
    assert '<html lang="de">' in page
    assert "Geschlecht <small>der Personen, und der Stimmen" in page
    assert "<figcaption>Partei nach Monat, von den bekannten</figcaption>" in page
    (women,) = re.findall(r"<li class=\"k0\">(?:(?!</li>).)*weiblich.*?</li>", page, re.DOTALL)
    assert "47,6 %" in women and "% der Wörter" in women
    shown = re.sub(r"<[^>]*>", " ", page.split("</style>")[1])
    english = ("female", "politician", "unknown", "others", "quotes", "articles", "words", " of ")
    assert [word for word in english if word in shown] == []


def test_the_page_s_language_is_an_option(tmp_path):
    text = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern."
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    output = tmp_path / "r.html"
    assert run("report", tmp_path / "a.txt", "-o", output, "--lang", "de").returncode == 0
    assert "<h1><bdi>Wer zu Wort kommt</bdi></h1>" in output.read_text(encoding="utf-8")
    refused = run("report", tmp_path / "a.txt", "--lang", "de")
    assert (refused.returncode, refused.stderr) == (
        2,
        b"quotex: --lang is of pages: say --output FILE.html\n",
    )


def test_the_page_has_bars_and_lines(written):
    page = page_of(written)
    (women,) = re.findall(r"<li class=\"k0\">(?:(?!</li>).)*female.*?</li>", page, re.DOTALL)
    assert 'rect width="47.62"' in women and "47.6 %" in women
    assert page.count('class="line"') == 3 + 3 + 1  # of gender, role and party
    assert "Gender by source" in page and "Gender by month, of known" in page


def test_a_line_breaks_where_nobody_is_known():
    dated = [("2024-01-01", KERN), ("2024-02-01", OTT), ("2024-04-01", KERN), ("2024-05-01", OTT)]
    report = quotex.report([article((who, 1), date=day) for day, who in dated], period="month")
    lines = re.findall(r'class="line" d="(.*?)"', page_of(report))
    assert lines[:2] == ["M0 0.0L1 100.0", "M3 0.0L4 100.0"]


def test_a_report_without_anything_is_a_page_too():
    assert "0 articles" in page_of(quotex.report([]))


def test_a_page_where_nothing_is_known_of_anybody():
    stranger = actor("Kim Vogel")
    report = quotex.report([article((stranger, 1), source=name) for name in ("Bote", "Kurier")])
    page = page_of(report)
    assert "Kim Vogel" in page and "Gender by source" not in page


def test_notebooks_show_it(written):
    shown = written._repr_html_()
    assert shown.count("<style>") == 1 and 'class="quotex"' in shown and "female" in shown


def test_a_table_and_json_of_it(written):
    frame = written.to_dataframe()
    assert list(frame.columns) == list(COLUMNS) and len(frame) == len(written.rows)
    assert json.loads(written.to_json())["rows"][0]["quotes"] == 31


# --- The command


@pytest.fixture
def archive(tmp_path):
    folder = tmp_path / "archiv"
    folder.mkdir()
    text = "„Wir bauen“, sagte Bürgermeisterin Hanna Kern. „Nein“, sagte Jan Ott.\n"
    for number in (1, 2):
        front = f"---\ndate: 2024-0{number}-03\nsource: Bote\n---\n"
        (folder / f"{number}.md").write_text(front + text, encoding="utf-8")
    return folder


def test_the_command_reads_and_counts(archive):
    done = run("report", archive)
    assert done.returncode == 0
    assert "2 articles · 4 quotes" in done.stdout.decode() and b"Hanna Kern" in done.stdout
    assert done.stderr.startswith(b"quotex: 2 articles, 4 quotes, in ")


def test_what_cannot_be_read_is_told_and_counted(archive):
    (archive / "leer.txt").write_text("", encoding="utf-8")
    done = run("report", archive, "-q")
    assert done.returncode == 2
    assert done.stderr.decode() == f"quotex: {archive / 'leer.txt'}: the file is empty\n"
    assert b"2 articles" in done.stdout and b"1 article could not be read." in done.stdout


def test_what_was_read_before_is_not_read_again(archive, tmp_path, monkeypatch):
    lines = tmp_path / "zitate.jsonl"
    (archive / "leer.txt").write_text("", encoding="utf-8")
    run("extract", archive, "-o", lines)
    first = run("report", archive, "-f", "csv", "-q")
    monkeypatch.setattr("quotex.batch.extract_many", None)
    again = run("report", lines, "-f", "csv", "-q")
    assert again.stdout == first.stdout and again.returncode == first.returncode == 2


def test_both_may_be_named_at_once(archive, tmp_path):
    lines = tmp_path / "zitate.jsonl"
    run("extract", archive, "-o", lines)
    done = run("report", archive, lines, tmp_path / "fehlt.txt", "-q")
    assert b"4 articles" in done.stdout and done.returncode == 2
    assert done.stderr.decode() == f"quotex: {tmp_path / 'fehlt.txt'}: no such file\n"


def test_a_broken_record_is_a_failure(archive, tmp_path):
    lines = tmp_path / "zitate.jsonl"
    run("extract", archive, "-o", lines)
    whole = lines.read_text(encoding="utf-8")
    lines.write_text(whole + '{"text": "x", "sections": [\n' + whole.replace('"a1"', '"a7"', 1))
    done = run("report", lines, "-q")
    assert done.returncode == 2 and len(done.stderr.splitlines()) == 2
    assert b"3 articles" in done.stdout


def test_it_writes_what_the_ending_says(archive, tmp_path):
    run("extract", archive, "-o", tmp_path / "z.jsonl")
    for ending in (".html", ".csv", ".json", ".txt", ".xlsx"):
        if ending == ".xlsx":
            pytest.importorskip("openpyxl")
        output = tmp_path / f"bericht{ending}"
        assert run("report", tmp_path / "z.jsonl", "-o", output, "-q").returncode == 0
        assert output.stat().st_size > 500


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--period", "decade"), "period 'decade' is none of day, week, month, year"),
        (("-o", "bericht.pdf"), "bericht.pdf: the ending tells no format (known: "),
        (("-f", "xlsx"), "an Excel workbook is not for the eye: say --output FILE.xlsx"),
        (("--input-format", "pages"), "--input-format 'pages' is none of text, markdown, "),
        (("--type", "loud"), "no type of quotes is called 'loud'"),
    ],
)
def test_what_makes_no_sense_is_refused(archive, options, words):
    done = run("report", archive, *options)
    assert done.returncode == 2 and words in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_where_nothing_can_be_read_there_is_no_report(tmp_path):
    output = tmp_path / "bericht.html"
    done = run("report", tmp_path / "fehlt", "-o", output, "-q")
    assert done.returncode == 2 and not output.exists()


def test_it_does_not_write_over_what_it_reads(archive):
    done = run("report", archive / "1.md", "-o", archive / "1.md", "-f", "html")
    assert done.returncode == 2 and b"would be written over" in done.stderr


def test_endings():
    assert format_of(None).value == "text"
