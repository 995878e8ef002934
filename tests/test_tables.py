"""Quotes as rows: CSV, Parquet, pandas."""

import csv
import io

import pytest

import quotex
from quotex import Failure
from quotex.tables import COLUMNS, article_id, write_csv, write_parquet


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
        "source": "",
        "url": "",
        "file": "a.csv",
    }


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
