"""Archives on a Dask cluster: the same quotes, nothing lost or doubled, whatever happens."""

import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from conftest import ARTICLE

import quotex
import quotex.dask
from quotex import Failure, InputError, PipelineError, QuotexError, Text
from quotex.tables import COLUMNS

SHORT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern am Montag in Lindenau."
SILENT = "Die Brücke in Lindenau ist alt. Sie wird im Herbst abgerissen und neu gebaut."

dask = pytest.importorskip("dask", reason="the extra 'dask' is not installed")
bags = pytest.importorskip("dask.bag", reason="the extra 'dask' is not installed")
frames = pytest.importorskip("dask.dataframe", reason="the extra 'dask' is not installed")
distributed = pytest.importorskip("distributed", reason="the extra 'dask' is not installed")
pandas = pytest.importorskip("pandas")
parquet = pytest.importorskip("pyarrow.parquet")


@pytest.fixture(autouse=True)
def sync():
    """No cluster, unless a test asks for it."""
    with dask.config.set(scheduler="sync"):
        yield


def frame(texts, npartitions=2, **columns):
    return frames.from_pandas(pandas.DataFrame({"text": texts, **columns}), npartitions=npartitions)


def expected(texts, **columns):
    """What `quotex.to_dataframe` has, in the types of a Dask answer."""
    metas = [
        dict(zip(columns, beside, strict=True)) for beside in zip(*columns.values(), strict=True)
    ]
    articles = map(Text, texts, metas)
    table = quotex.to_dataframe(quotex.extract_many(articles, errors="raise"))
    table = table[list(COLUMNS)]
    return table.astype(dict(quotex.dask.extract(frame([SHORT]), errors="raise").dtypes))


def same(quotes, table):
    quotes = quotes.sort_values(["article", "start", "quote"], ignore_index=True)
    table = table.sort_values(["article", "start", "quote"], ignore_index=True)
    pandas.testing.assert_frame_equal(quotes[list(COLUMNS)], table)


# --- What goes in ------------------------------------------------------------------------------


def test_a_dataframe_gives_the_rows_of_to_dataframe():
    beside = {"id": ["b-1", "b-2", "b-3"], "title": ["Brücke"] * 3, "date": ["2024-03-05"] * 3}
    texts = [ARTICLE, SILENT, SHORT]
    quotes = quotex.dask.extract(frame(texts, **beside), errors="raise").compute()
    assert list(quotes.columns) == [*COLUMNS, "id"]
    same(quotes, expected(texts, **beside))


def test_workers_know_whom_the_user_knows(tmp_path):
    table, words = tmp_path / "leute.csv", tmp_path / "woerter.toml"
    table.write_text("name,wikidata\nHanna Kern,Q1001\n", encoding="utf-8")
    words.write_text("[verbs.state]\nschnacken = {}\n", encoding="utf-8")
    articles = frame([SHORT, "Hanna Kern schnackte, dass der Deich zu niedrig sei."])
    quotes = quotex.dask.extract(articles, known=table, lexicon=words)
    table.unlink()  # it was read when the graph was made
    found = quotes.compute()
    assert list(found["actor_ref"]) == ["Q1001", "Q1001"]
    assert list(found["cue_lemma"]) == ["sagen", "schnacken"]
    again = quotex.dask.extract(articles).compute()
    assert again["actor_ref"].isna().all() and list(again["cue_lemma"]) == ["sagen"]
    table.write_text("name\n", encoding="utf-8")
    with pytest.raises(InputError, match="nobody in it"):
        quotex.dask.extract(articles, known=table)


def test_nothing_is_read_before_it_is_asked_for(monkeypatch):
    monkeypatch.setattr(
        "quotex.dask.reading.extract_many", lambda *args, **options: pytest.fail("read")
    )
    quotes = quotex.dask.extract(frame([SHORT]))
    assert isinstance(quotes, frames.DataFrame)
    assert quotes.npartitions == 1


def test_a_bag_holds_strings_mappings_and_what_quotex_reads(tmp_path):
    (tmp_path / "bruecke.txt").write_text(SHORT, encoding="utf-8")
    items = [SHORT, {"text": SHORT, "id": "b-2", "title": "Brücke"}, *quotex.read(tmp_path)]
    quotes = quotex.dask.extract(bags.from_sequence(items, npartitions=2)).compute()
    assert quotes["article"].tolist() == ["0.1", "b-2", str(tmp_path / "bruecke.txt")]
    assert quotes["speaker"].tolist() == ["Hanna Kern"] * 3
    assert quotes["title"].tolist() == [pandas.NA, "Brücke", pandas.NA]


def test_files_can_be_read_by_the_workers(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(SHORT, encoding="utf-8")
    names = sorted(map(str, tmp_path.iterdir()))
    texts = bags.from_sequence(names, npartitions=2).map(quotex.read).flatten()
    assert quotex.dask.extract(texts).compute()["article"].tolist() == names


def test_other_columns_can_hold_text_and_id():
    table = frame(["x", "y"], inhalt=[SHORT, SHORT], nr=[7, 8])
    quotes = quotex.dask.extract(table, text_column="inhalt", id_column="nr").compute()
    assert quotes["article"].tolist() == ["7", "8"]


def test_an_index_with_a_name_is_a_column_and_stays():
    quotes = quotex.dask.extract(frame([SHORT] * 3, id=["a", "b", "c"]).set_index("id"))
    assert quotes.known_divisions
    assert quotes.loc["b"].compute()["article"].tolist() == ["b"]


def test_without_an_id_an_article_is_told_by_its_partition_and_row():
    table = frame([SHORT] * 5)
    quotes = quotex.dask.extract(table)
    assert quotes.compute()["article"].tolist() == ["0.1", "0.2", "0.3", "1.1", "1.2"]
    assert quotes.partitions[1].compute()["article"].tolist() == ["1.1", "1.2"]
    from_file = quotex.dask.extract(table.assign(file="a.csv"))
    assert from_file.compute()["article"].nunique() == 5
    with_row = frame([SHORT] * 5, file=["a.csv"] * 5, row=range(1, 6))
    with_row = quotex.dask.extract(with_row).compute()
    assert with_row["article"].tolist() == [f"a.csv#{n}" for n in range(1, 6)]
    assert with_row["file"].tolist() == ["a.csv"] * 5


def test_quotes_keep_the_label_and_the_divisions_of_their_article():
    table = frame([ARTICLE, SILENT, SHORT])
    quotes = quotex.dask.extract(table)
    assert quotes.divisions == table.divisions
    assert sorted(set(quotes.compute().index)) == [0, 2]
    loose = quotex.dask.extract(table.clear_divisions())
    assert not loose.known_divisions
    assert len(loose) == len(quotes)


def test_cells_of_every_kind_travel_as_in_parquet_files(tmp_path):
    columns = {
        "date": pandas.to_datetime(["2024-03-05", None]),
        "title": pandas.array(["Brücke", None], dtype="string"),
        "source": [7, 8],
        "url": [None, None],
    }
    frame([SHORT, SHORT], **columns).to_parquet(tmp_path / "archiv")
    quotes = quotex.dask.extract(frames.read_parquet(tmp_path / "archiv")).compute()
    same_by_file = [
        quotex.to_dataframe(quotex.extract_many(quotex.read(path)))
        for path in sorted((tmp_path / "archiv").iterdir())
    ]
    for name in ("title", "source", "url"):
        told = [cell for table in same_by_file for cell in table[name]]
        assert [None if pandas.isna(cell) else cell for cell in quotes[name]] == told
    assert quotes["date"].tolist() == ["2024-03-05T00:00:00", pandas.NA]


def test_columns_of_the_archive_come_back_in_their_types():
    table = frame([SHORT, ""], seiten=[2, 3], type=["Bericht", "Kommentar"], title=["A", "B"])
    lazy = quotex.dask.extract(table, context=0, min_confidence=0.5)
    quotes = lazy.compute()
    assert list(quotes.columns) == [*COLUMNS, "error", "seiten", "input_type"]
    assert quotes["seiten"].tolist() == [2, 3]
    assert quotes["input_type"].tolist() == ["Bericht", "Kommentar"]
    assert dict(quotes.dtypes) == dict(lazy.dtypes)
    assert quotes["context"].tolist() == [SHORT, pandas.NA]
    assert len(quotex.dask.extract(frame([SHORT]), min_confidence=1.0).compute()) == 0


def test_lists_and_categories_come_back_as_text_in_files_of_one_type(tmp_path):
    table = frame([SHORT, SHORT, SHORT], npartitions=3, day=pandas.to_datetime(["2024-03-05"] * 3))
    loose = table.map_partitions(
        lambda part: part.assign(
            tags=pandas.Series([["Bau"]] * len(part), index=part.index, dtype=object),
            ressort=pandas.Categorical(["Stadt"] * len(part)),
        )
    )
    quotes = quotex.dask.extract(loose)
    assert quotex.dask.write_parquet(quotes, tmp_path) == 3
    stored = parquet.read_table(tmp_path)
    assert stored["tags"].to_pylist() == ['["Bau"]'] * 3
    assert stored["ressort"].to_pylist() == ["Stadt"] * 3
    assert str(stored.schema.field("day").type).startswith("timestamp")


# --- What comes out ----------------------------------------------------------------------------


@pytest.mark.parametrize("errors", ["keep", "raise"])
def test_types_are_those_that_were_promised(errors):
    from dask.dataframe.utils import assert_eq

    for articles in (frame([SHORT, SILENT]), bags.from_sequence([SHORT, SILENT], npartitions=2)):
        quotes = quotex.dask.extract(articles, errors=errors)
        types = {name: str(dtype) for name, dtype in quotes.dtypes.items()}
        assert types.pop("start") == types.pop("end") == types.pop("row") == "Int64"
        assert types.pop("confidence") == "float64"
        assert types.pop("negated") == "boolean"
        assert set(types.values()) == {"string"}
        assert ("error" in types) == (errors == "keep")
        assert quotes.compute().dtypes.equals(quotes.dtypes)
        assert_eq(quotes, quotes.compute(), check_index=False)


@pytest.mark.parametrize("empty", [[], [None, None], [SILENT]])
def test_a_partition_without_quotes_has_the_same_types(empty, tmp_path):
    there = pandas.DataFrame({"text": [SHORT]})
    none = pandas.DataFrame({"text": pandas.Series(empty, dtype=there["text"].dtype)})
    table = frames.from_map(pandas.DataFrame.copy, [none, there, none], meta=there.iloc[:0])
    quotes = quotex.dask.extract(table)
    for part in quotes.partitions:
        assert part.compute().dtypes.equals(quotes.dtypes)
    quotes.to_parquet(tmp_path / "dask")
    quotex.dask.write_parquet(quotes, tmp_path / "quotex")
    for folder in ("dask", "quotex"):
        schemas = [parquet.read_schema(path) for path in (tmp_path / folder).iterdir()]
        assert len(schemas) == 3
        assert all(schema.equals(schemas[0]) for schema in schemas)
        assert "null" not in map(str, schemas[0].types)
        assert frames.read_parquet(tmp_path / folder)["speaker"].count().compute() == 1


def test_parquet_has_the_types_of_the_command(tmp_path, sample):
    from quotex.tables import write_parquet

    with (tmp_path / "quotes.parquet").open("wb") as stream:
        write_parquet([sample], stream)
    quotes = quotex.dask.extract(frame([SHORT]), errors="raise")
    quotex.dask.write_parquet(quotes, tmp_path / "quotes")
    (part,) = (tmp_path / "quotes").iterdir()
    ours = parquet.read_schema(part).remove_metadata()
    assert ours.equals(parquet.read_schema(tmp_path / "quotes.parquet").remove_metadata())


# --- What is broken ----------------------------------------------------------------------------


def test_a_broken_article_is_a_row_that_says_why():
    items = [
        {"id": "leer", "text": " ", "title": "Nichts"},
        {"id": "zahl", "text": 3},
        {"id": "fehlt", "text": None},
        {"id": "spalte", "body": SHORT},
        {"id": "lang", "text": "Der Satz ist kurz.\n" * 60_000},
        {"id": "endlos", "text": "der " * 50_000},
        {"id": "halb", "text": "halb \ud83d", "title": "Titel \ud83d"},
        "The council has decided that the old bridge is to be built again next year.",
        None,
        Failure("schon kaputt", {"file": "a.txt"}),
        {"id": "gut", "text": SHORT},
    ]
    quotes = quotex.dask.extract(bags.from_sequence(items, npartitions=3)).compute()
    assert len(quotes) == len(items)
    told = quotes.set_index("article")["error"]
    assert told["leer"] == told["fehlt"] == "the text is empty"
    assert "no text but int" in told["zahl"]
    assert told["0.4"] == "no column 'text'; the columns are 'id', 'body'"
    assert "more than max_length=1,000,000" in told["lang"]
    assert "line 1 has 200,000 characters" in told["endlos"]
    assert "surrogate" in told["halb"]
    assert told["1.4"] == "the text does not read as German"
    assert told["2.1"] == "no text but NoneType"
    assert told["a.txt"] == "schon kaputt"
    assert told["gut"] is pandas.NA
    failed = quotes[quotes["error"].notna()]
    assert failed[["quote", "text", "start", "confidence"]].isna().all(axis=None)
    assert failed["title"].dropna().tolist() == ["Nichts", "Titel �"]


def test_a_text_that_is_too_long_for_a_worker_is_told():
    table = frame([ARTICLE, SHORT], id=["lang", "kurz"])
    quotes = quotex.dask.extract(table, max_length=200).compute()
    assert quotes["article"].tolist() == ["lang", "kurz"]
    assert quotes["error"].tolist() == [
        f"the text has {len(ARTICLE)} characters, more than max_length=200",
        pandas.NA,
    ]


def test_only_quotes_of_the_types_that_are_named_have_rows():
    quotes = quotex.dask.extract(
        frame([ARTICLE + "\nKern sagte, das Geld reiche."]), types=["indirect"]
    )
    assert quotes.compute()["type"].tolist() == ["indirect"]


def test_an_error_can_end_the_computation():
    quotes = quotex.dask.extract(frame([SHORT, ""], id=["a", "b"]), errors="raise")
    with pytest.raises(InputError, match=r"^b: the text is empty$"):
        quotes.compute()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"text_column": "inhalt"}, "no column 'inhalt'; the columns are 'text', 'jahr'"),
        ({"id_column": "nr"}, "no column 'nr'"),
        ({"text_column": "jahr"}, "column 'jahr' holds no text but int64"),
        ({"threads": 0}, "threads=0: at least 1"),
        ({"max_length": 0}, "max_length=0: at least 1"),
        ({"types": ["direkt"]}, "no type of quotes is called 'direkt'"),
        ({"errors": "record"}, "neither 'keep' nor 'raise'"),
        ({"model": object()}, "to_disk"),
    ],
)
def test_what_makes_no_sense_is_told_at_once(options, told):
    with pytest.raises(InputError, match=told):
        quotex.dask.extract(frame([SHORT], jahr=[2024]), **options)


def test_what_is_no_dask_collection_is_told_at_once():
    table = pandas.DataFrame({"text": [SHORT]})
    with pytest.raises(InputError, match=r"not pandas\.DataFrame: dask\.dataframe\.from_pandas"):
        quotex.dask.extract(table)
    with pytest.raises(InputError, match=r"not list: dask\.bag\.from_sequence"):
        quotex.dask.extract([SHORT])
    with pytest.raises(InputError, match=r"not dask\.Series"):
        quotex.dask.extract(frame([SHORT])["text"])
    with pytest.raises(InputError, match=r"a Dask DataFrame is needed, not pandas\.DataFrame"):
        quotex.dask.write_parquet(table, "zitate")


def test_without_dask_its_extra_is_named(monkeypatch):
    table = frame([SHORT])
    monkeypatch.setitem(sys.modules, "dask.bag", None)
    with pytest.raises(QuotexError, match=r"pip install 'quotex\[dask\]'"):
        quotex.dask.extract(table)


def test_importing_the_module_imports_no_dask():
    command = "import quotex.dask, sys; sys.exit('dask' in sys.modules or 'spacy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", command], check=False).returncode == 0


def test_a_pipeline_that_cannot_be_loaded_ends_the_computation():
    with pytest.raises(PipelineError, match="nirgends"):
        quotex.dask.extract(frame([SHORT]), model="nirgends").compute()


def test_a_pipeline_in_a_folder(nlp, tmp_path, monkeypatch):
    nlp.to_disk(tmp_path / "pipeline")
    monkeypatch.chdir(tmp_path)
    quotes = quotex.dask.extract(frame([SHORT]), model="pipeline")
    monkeypatch.chdir("/")
    assert len(quotes) == 1


# --- Writing -----------------------------------------------------------------------------------


def test_an_interrupted_run_goes_on_with_what_is_missing(tmp_path, monkeypatch):
    quotes = quotex.dask.extract(frame([SHORT] * 6, npartitions=3))
    assert quotex.dask.write_parquet(quotes, tmp_path) == 6
    first, second, third = sorted(tmp_path.iterdir())
    assert second.name == "part-00001-of-00003.parquet"
    kept = first.stat().st_mtime_ns, third.stat().st_mtime_ns
    second.unlink()
    (tmp_path / ".part-00001-of-00003.parquet.abc").write_bytes(b"half")
    with pytest.raises(InputError, match=r"has 2 of 3 partitions: go on with resume=True"):
        quotex.dask.write_parquet(quotes, tmp_path)
    assert quotex.dask.write_parquet(quotes, tmp_path, resume=True) == 2
    assert sorted(tmp_path.iterdir()) == [first, second, third]
    assert kept == (first.stat().st_mtime_ns, third.stat().st_mtime_ns)
    assert sorted(frames.read_parquet(tmp_path)["article"].compute()) == [
        f"{partition}.{row}" for partition in range(3) for row in (1, 2)
    ]
    assert quotex.dask.write_parquet(quotes, tmp_path, resume=True) == 0


def test_partitions_of_another_cut_are_not_mixed(tmp_path):
    quotex.dask.write_parquet(quotex.dask.extract(frame([SHORT] * 2)), tmp_path)
    quotes = quotex.dask.extract(frame([SHORT] * 3, npartitions=3))
    with pytest.raises(InputError, match=r"part-00000-of-00002\.parquet is none of these 3"):
        quotex.dask.write_parquet(quotes, tmp_path, resume=True)


def test_a_folder_that_cannot_be_written_takes_one_line(tmp_path):
    (tmp_path / "zitate").write_text("eine Datei")
    with pytest.raises(InputError, match="zitate: cannot be written"):
        quotex.dask.write_parquet(quotex.dask.extract(frame([SHORT])), tmp_path / "zitate")


# --- Threads and processes ---------------------------------------------------------------------


def test_threads_of_a_process_share_one_pipeline(monkeypatch):
    import quotex.pipeline

    loads = []
    load = quotex.pipeline.load

    def counted(model=None, threads=None):
        if not isinstance(model, quotex.pipeline.Language):
            loads.append(threads)
        return load(model, threads)

    monkeypatch.setattr(quotex.pipeline, "load", counted)
    quotex.dask.reading.loaded.cache_clear()
    texts = [f"{ARTICLE}\nDas war Nummer {n}.\n" for n in range(12)]
    ids = [f"a{n}" for n in range(12)]
    quotes = quotex.dask.extract(frame(texts, npartitions=12, id=ids))
    with dask.config.set(scheduler="threads", num_workers=4):
        same(quotes.compute(), expected(texts, id=ids))
    assert loads == [1]


def test_the_script_in_the_docs_reads_an_archive(tmp_path):
    docs = (Path(__file__).parents[1] / "docs" / "clusters.md").read_text(encoding="utf-8")
    script = re.search(r"^```python\n(.*?)^```", docs, re.MULTILINE | re.DOTALL)
    (tmp_path / "archiv.py").write_text(script[1], encoding="utf-8")
    (tmp_path / "archiv").mkdir()
    table = pandas.DataFrame({"id": list("abcdef"), "text": SHORT})
    table.to_parquet(tmp_path / "archiv" / "a.parquet", row_group_size=2)
    command = [sys.executable, "archiv.py"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    assert sorted(pandas.read_parquet(tmp_path / "zitate")["article"]) == list("abcdef")
    assert len(list((tmp_path / "zitate").iterdir())) == 3


class CountLoads(distributed.WorkerPlugin):
    """Writes down the process id of a worker whenever that loads a pipeline."""

    def __init__(self, log):
        self.log = log

    def setup(self, worker):
        import spacy

        load = spacy.load

        def counted(*args, **options):
            with open(self.log, "a") as log:
                log.write(f"{os.getpid()}\n")
            return load(*args, **options)

        spacy.load = counted


class Workers:
    """A cluster of two processes, and what they have loaded."""

    def __init__(self, client, log):
        self.client = client
        self.log = log

    def loads(self):
        """How often each process has loaded a pipeline."""
        return Counter(self.log.read_text().split())

    def pids(self):
        return self.client.run(os.getpid)

    def kill_one_at_work(self):
        """Take down a worker in the middle of a task, as a cluster's memory limit does."""
        working = next(name for name, tasks in self.client.processing().items() if tasks)
        os.kill(self.pids()[working], signal.SIGKILL)


@pytest.fixture(scope="module")
def workers(tmp_path_factory):
    log = tmp_path_factory.mktemp("dask") / "loads.txt"
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True}
    folder = str(tmp_path_factory.mktemp("workers"))
    with (
        dask.config.set({"distributed.worker.memory.terminate": False}),
        distributed.LocalCluster(
            **options, dashboard_address=":0", local_directory=folder
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        client.register_plugin(CountLoads(str(log)))
        yield Workers(client, log)


@pytest.fixture
def cluster(workers):
    with dask.config.set(scheduler="distributed"):
        yield workers


@pytest.fixture(scope="module")
def large():
    """48 articles, their ids, and the table that they give."""
    texts, ids = archive(48)
    return texts, ids, expected(texts, id=ids)


def archive(count):
    """So many articles, each another."""
    texts = [f"{ARTICLE}\nDas war Nummer {n}.\n" for n in range(count)]
    return texts, [f"a{n:03}" for n in range(count)]


def test_worker_processes_find_the_same_and_load_once(cluster):
    texts, ids = archive(16)
    quotes = quotex.dask.extract(frame(texts, npartitions=8, id=ids)).compute()
    same(quotes, expected(texts, id=ids))
    again = quotex.dask.extract(bags.from_sequence(texts, npartitions=4)).compute()
    assert len(again) == len(quotes)
    assert cluster.loads() == {str(pid): 1 for pid in cluster.pids().values()}


def test_a_worker_uses_as_many_threads_as_it_was_told(cluster):
    def encoder_threads(threads):
        return quotex.dask.reading.loaded(None, threads).get_pipe("encoder").model.side_by_side()

    assert set(cluster.client.run(encoder_threads, 1).values()) == {1}
    assert set(cluster.client.run(encoder_threads, 2).values()) == {2}


def test_a_worker_that_is_killed_loses_and_doubles_nothing(cluster, large):
    texts, ids, table = large
    parts = quotex.dask.extract(frame(texts, npartitions=8, id=ids)).to_delayed()
    futures = cluster.client.compute(parts)
    wait_for(lambda: sum(future.done() for future in futures) >= 2)
    before = set(cluster.pids().values())
    cluster.kill_one_at_work()
    assert not all(future.done() for future in futures)
    distributed.wait(futures, timeout=90)
    quotes = pandas.concat(cluster.client.gather(futures))
    same(quotes, table)
    cluster.client.wait_for_workers(2, timeout=90)
    assert set(cluster.pids().values()) != before


def test_files_are_whole_though_a_worker_is_killed(cluster, large, tmp_path):
    texts, ids, table = large
    quotes = quotex.dask.extract(frame(texts, npartitions=8, id=ids))
    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(quotex.dask.write_parquet, quotes, tmp_path)
        wait_for(lambda: len(list(tmp_path.glob("*.parquet"))) >= 2)
        cluster.kill_one_at_work()
        assert not writing.done()
        written = writing.result(timeout=90)
    assert written == len(table)
    assert len(list(tmp_path.iterdir())) == 8
    same(pandas.read_parquet(tmp_path).astype(dict(quotes.dtypes)), table)


def wait_for(condition):
    for _ in range(2400):  # two minutes, for a busy machine
        if condition():
            return
        time.sleep(0.05)
    pytest.fail("it takes too long")
