"""Quotes as rows: CSV, Parquet, XLSX, pandas."""

import csv
import io
import sys

import pytest

import quotex
from quotex import Failure, InputError, QuotexError
from quotex.entities import rows as entities
from quotex.tables import COLUMNS, article_id, meanings, rows, write_csv, write_parquet, write_xlsx
from quotex.tabular import own
from quotex.tabular.context import Sentences


def csv_of(articles, **options):
    stream = io.StringIO(newline="")
    write_csv(articles, stream, **options)
    return stream.getvalue()


def beside(article, **meta):
    return article.model_copy(update={"meta": meta})


def test_a_row_says_all_about_a_quote(sample):
    article = sample.model_copy(
        update={"meta": {"file": "a.csv", "row": "3", "date": "2024-03-05"}}
    )
    stream = io.StringIO(newline="")
    write_csv([Failure("kaputt"), article], stream)
    stream.seek(0)
    found = list(csv.DictReader(stream))
    assert len(found) == len(article.quotes)
    quote = article.quotes[2]
    assert found[2] == {
        "article": "a.csv#3",
        "quote": quote.id,
        "text": "völlig aus der Luft gegriffen",
        "context": "Der Neubau soll 14 Millionen Euro kosten. Oppositionsführer Jan Ott nannte die "
        "Summe „völlig aus der Luft gegriffen“. Kern wies das zurück: „Jede Zahl liegt seit März "
        "auf dem Tisch.“",
        "type": "direct",
        "speaker": "Jan Ott",
        "speaker_text": "Oppositionsführer Jan Ott",
        "office": "Oppositionsführer",
        "actor_kind": "person",
        "actor_ref": "",
        "gender": "male",
        "role": "politician",
        "party": "",
        "organisation": "",
        "cue": "nannte",
        "cue_lemma": "nennen",
        "addressee": "",
        "heading": "Streit um die Kosten",
        "section": "body",
        "start": str(quote.span.start),
        "end": str(quote.span.end),
        "confidence": str(quote.confidence),
        "negated": "False",
        "title": "",
        "date": "2024-03-05",
        "author": "",
        "source": "",
        "url": "",
        "file": "a.csv",
        "row": "3",
        "nested_in": "",
    }


def test_a_quote_within_another_names_it():
    article = quotex.extract("„Der Arzt sagt, dass das Mittel wirkt“, sagte Hanna Kern.")
    outer, inner = article.quotes
    assert inner.nested_in == outer
    assert [row.nested_in for row in rows([article])] == [None, outer.id]


def test_speakers_who_share_a_quote_share_a_cell():
    text = "„Wir bauen die Brücke“, sagten Bürgermeisterin Hanna Kern und Jan Ott am Montag."
    article = quotex.extract(text)
    stream = io.StringIO(newline="")
    write_csv([article], stream)
    stream.seek(0)
    names = [speaker.actor.name for speaker in article.quotes[0].speakers]
    assert len(names) == 2
    assert next(csv.DictReader(stream))["speaker"] == "; ".join(names)


def test_an_article_is_told_by_its_id_its_place_or_its_number(sample):
    def told(**meta):
        return article_id(sample.model_copy(update={"meta": meta}), 4)

    assert told(id="b-7", file="a.txt") == "b-7"
    assert told(file="a.txt") == "a.txt"
    assert told(file="a.csv", row="2") == "a.csv#2"
    assert told() == "4"


def test_parquet_is_the_same_table(sample, tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "quotes.parquet"
    with path.open("wb") as stream:
        write_parquet([sample, sample], stream)
    table = parquet.read_table(path)
    assert tuple(table.column_names) == COLUMNS
    assert table.num_rows == 2 * len(sample.quotes)
    assert table["speaker"].to_pylist()[0] == "Hanna Kern"
    assert table["start"].to_pylist()[0] == sample.quotes[0].span.start
    assert table["addressee"].to_pylist()[0] is None


def test_parquet_without_any_quote(tmp_path):
    parquet = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "quotes.parquet"
    with path.open("wb") as stream:
        write_parquet([], stream)
    assert tuple(parquet.read_table(path).column_names) == COLUMNS


def test_a_dataframe_of_one_and_of_many(sample):
    pytest.importorskip("pandas")
    one = sample.to_dataframe()
    assert list(one.columns) == list(COLUMNS)
    assert one["speaker"].value_counts().to_dict() == {"Hanna Kern": 3, "Jan Ott": 1}
    many = quotex.to_dataframe(iter([sample, Failure("kaputt"), sample]))
    assert many["article"].tolist() == ["1"] * 4 + ["3"] * 4
    assert many["confidence"].dtype == float


def test_an_empty_dataframe_has_the_same_columns_and_types(sample):
    pytest.importorskip("pandas")
    assert quotex.to_dataframe([]).dtypes.equals(sample.to_dataframe().dtypes)


def test_one_article_makes_a_table_too():
    pytest.importorskip("pandas")
    article = quotex.extract("„Wir bauen“, sagte Hanna Kern.")
    assert quotex.to_dataframe(article).equals(article.to_dataframe())


def test_cells_are_no_formulas(sample):
    def cells(**options):
        stream = io.StringIO(newline="")
        about = {"title": "=1+1", "source": "@bote", "url": "\tx", "id": "-7"}
        write_csv([sample.model_copy(update={"meta": about})], stream, **options)
        stream.seek(0)
        row = next(csv.DictReader(stream))
        return [row[name] for name in ("title", "source", "url", "article", "start")]

    start = str(sample.quotes[0].span.start)
    assert cells() == ["'=1+1", "'@bote", "'\tx", "'-7", start]
    assert cells(raw_cells=True) == ["=1+1", "@bote", "\tx", "-7", start]


def test_a_quote_says_what_kind_of_section_it_stands_in(sample):
    pytest.importorskip("pandas")
    kinds = [quote.section.kind for quote in sample.quotes]
    assert sample.to_dataframe()["section"].to_list() == kinds


# --- columns of the input ---


def test_columns_of_the_input_come_back_behind_those_of_quotex(sample):
    pandas = pytest.importorskip("pandas")
    articles = [
        beside(sample, id="1", seite="2", title="Brücke"),
        beside(sample, id="2", ressort="Stadt", seite="3"),
    ]
    table = pandas.read_csv(io.StringIO(csv_of(articles)), dtype=str)
    assert list(table.columns) == [*COLUMNS, "id", "ressort", "seite"]
    assert table["ressort"].isna().tolist() == [True] * 4 + [False] * 4
    assert table["seite"].tolist() == ["2"] * 4 + ["3"] * 4
    frame = quotex.to_dataframe(articles)
    assert list(frame.columns) == list(table.columns)
    assert frame["seite"].tolist() == table["seite"].tolist()


def test_a_column_that_is_called_as_one_of_quotex_gets_a_prefix_which_is_told_once(sample):
    articles = [beside(sample, type="Bericht", Speaker="dpa", input_type="x")] * 3
    told = []
    header = csv_of(articles, tell=told.append).splitlines()[0]
    assert header.split(",")[len(COLUMNS) :] == ["input_input_type", "input_Speaker", "input_type"]
    assert len(told) == 1
    assert "type → input_input_type, Speaker → input_Speaker" in told[0]
    with pytest.warns(UserWarning, match="type → input_type"):
        csv_of([beside(sample, type="Bericht")])


def test_a_row_of_the_input_is_none_of_the_table(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "row,text\n9,„Wir bauen die Brücke“ (Hanna Kern am Montag).\n", encoding="utf-8"
    )
    told = []
    lines = csv_of(quotex.extract_many(quotex.read(path)), tell=told.append).splitlines()
    row = next(csv.DictReader(lines))
    assert row["article"] == f"{path}#1"
    assert (row["row"], row["input_row"]) == ("1", "9")
    assert "row → input_row" in told[0]


def test_parquet_has_the_columns_of_the_input_in_groups_of_rows(sample, tmp_path, monkeypatch):
    parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr("quotex.tables._ROW_GROUP", 5)
    path = tmp_path / "quotes.parquet"
    with path.open("wb") as stream:
        write_parquet([beside(sample, row="7", ressort="Stadt"), sample, sample], stream)
    file = parquet.ParquetFile(path)
    groups = range(file.metadata.num_row_groups)
    assert [file.metadata.row_group(n).num_rows for n in groups] == [5, 5, 2]
    table = file.read()
    assert table["ressort"].to_pylist() == ["Stadt"] * 4 + [None] * 8
    assert table["row"].to_pylist() == [7] * 4 + [None] * 8


def test_so_many_columns_are_none_of_a_table(sample, monkeypatch):
    monkeypatch.setattr(own, "MOST", 2)
    told = []
    header = csv_of([beside(sample, a="1", b="2", c="3")], tell=told.append).splitlines()[0]
    assert header.split(",")[len(COLUMNS) :] == ["a", "b"]
    assert told == ["more than 2 columns beside the texts: the others are left out"]


def test_rows_of_a_long_run_lie_on_disk(sample, monkeypatch):
    monkeypatch.setattr(own, "_IN_MEMORY", 100)
    assert len(csv_of([sample] * 30).splitlines()) == 1 + 30 * len(sample.quotes)


# --- sentences around ---


@pytest.mark.parametrize(
    ("text", "alone", "more"),
    [
        (
            "Am 5. März kam Dr. Ada Kern. „Das reicht.“ Sie ging. Jan Ott blieb.",
            "„Das reicht.“",
            "Am 5. März kam Dr. Ada Kern. „Das reicht.“ Sie ging.",
        ),
        (
            "Der Rat tagt. „Gut. So gehe es“, sagte Kern z. B. den 14 Mio. Fans! Es regnete.",
            "„Gut. So gehe es“, sagte Kern z. B. den 14 Mio. Fans!",
            "Der Rat tagt. „Gut. So gehe es“, sagte Kern z. B. den 14 Mio. Fans! Es regnete.",
        ),
        (
            "Es war 2024. Der Rat\ntagt.\n\nOtt sagte: „Das reicht.“\n\nEs regnete. Es blitzte.",
            "Ott sagte: „Das reicht.“",
            "Der Rat tagt. Ott sagte: „Das reicht.“ Es regnete.",
        ),
    ],
)
def test_the_sentences_around_a_quote(text, alone, more):
    article = quotex.extract(text)
    quote = next(quote for quote in article.quotes if quote.type == "direct")
    sentences = Sentences(article)
    assert sentences.around(quote, 0) == alone
    assert sentences.around(quote, 1) == more
    assert sentences.around(quote, 50) == " ".join(text.split())


def test_headings_and_credits_are_no_sentences_around(sample):
    (second,) = [quote for quote in sample.quotes if quote.text == "Jetzt wird gebaut."]
    around = Sentences(sample).around(second, 9)
    assert "Streit um die Kosten" not in around and "dpa" not in around and "Lenz" not in around
    assert around.endswith("auf dem Tisch.“")


def test_a_quote_in_a_headline_has_it_as_its_context():
    article = quotex.extract("Kern: „Wir bauen“\n\nDer Rat von Lindenau tagt heute. Es regnet.")
    quote = article.quotes[0]
    assert Sentences(article).around(quote, 0) == "Kern: „Wir bauen“"


def test_fewer_than_no_sentences_are_refused(sample):
    with pytest.raises(InputError, match="context is -1"):
        csv_of([sample], context=-1)


# --- Excel ---


def test_csv_as_a_german_excel_opens_it(sample):
    written = csv_of([beside(sample, title="=1+1", preis="@x")], excel=True)
    assert written.startswith("\ufeffarticle;quote;text;")
    row = next(csv.DictReader(io.StringIO(written.removeprefix("\ufeff")), delimiter=";"))
    assert row["confidence"] == str(sample.quotes[0].confidence).replace(".", ",")
    assert (row["title"], row["preis"]) == ("'=1+1", "'@x")
    with pytest.raises(InputError, match="one of excel and raw_cells"):
        csv_of([sample], excel=True, raw_cells=True)


def test_a_name_of_a_column_is_no_formula_either(sample):
    assert csv_of([beside(sample, **{"=1+1": "x"})]).splitlines()[0].endswith(",'=1+1")


def workbook(tmp_path, articles):
    openpyxl = pytest.importorskip("openpyxl", reason="the extra 'tables' is not installed")
    path = tmp_path / "quotes.xlsx"
    with path.open("wb") as stream:
        write_xlsx(articles, stream)
    return openpyxl.load_workbook(path)


def test_a_workbook_has_quotes_and_what_its_columns_mean(sample, tmp_path):
    about = {"file": "a.csv", "row": "3", "date": "2024-03-05", "ressort": "=1+1", "n": "#N/A"}
    book = workbook(tmp_path, [beside(sample, **about)])
    sheet = book["quotes"]
    header, first, *rest = sheet.iter_rows()
    names = [cell.value for cell in header]
    assert names == [*COLUMNS, "ressort", "n"]
    assert len(rest) == len(sample.quotes) - 1
    cells = dict(zip(names, first, strict=True))
    assert cells["text"].value == sample.quotes[0].text
    assert cells["confidence"].value == sample.quotes[0].confidence
    assert cells["row"].value == 3
    assert cells["date"].is_date and str(cells["date"].value).startswith("2024-03-05")
    assert (cells["ressort"].value, cells["ressort"].data_type) == ("=1+1", "s")
    assert (cells["n"].value, cells["n"].data_type) == ("#N/A", "s")
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", f"A1:AG{1 + len(sample.quotes)}")
    told = dict(row[:2] for row in book["columns"].iter_rows(min_row=2, values_only=True))
    assert told == {**meanings(), "ressort": "a column of the input", "n": "a column of the input"}


def test_a_workbook_takes_what_excel_does_not(sample, tmp_path, monkeypatch):
    monkeypatch.setattr("quotex.tabular.workbook._MOST_ROWS", 3)
    long = beside(sample, lang="x" * 40_000, halb="a\x00b\ud83d", date="1832-03-22")
    book = workbook(tmp_path, [long])
    assert book.sheetnames == ["quotes", "quotes 2", "columns"]
    assert [sheet.max_row for sheet in book.worksheets[:2]] == [4, 2]
    row = next(book["quotes 2"].iter_rows(min_row=2, values_only=True))
    assert row[-2:] == ("x" * 32_766 + "…", "a\ufffdb\ufffd")
    assert "1832-03-22" in row


def test_a_workbook_without_any_quote(tmp_path):
    book = workbook(tmp_path, [])
    assert book.sheetnames == ["quotes", "columns"]
    assert [cell.value for cell in book["quotes"][1]] == list(COLUMNS)


def test_a_workbook_needs_a_package_which_is_told_before_anything_is_read(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(QuotexError, match=r"openpyxl: pip install 'quotex\[tables\]'"):
        write_xlsx((pytest.fail("read") for _ in range(1)), io.BytesIO())


def test_every_column_has_a_meaning():
    assert tuple(meanings()) == COLUMNS
    assert tuple(meanings("entities")) == entities.COLUMNS
