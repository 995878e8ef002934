"""Weights of a user's own: `quotex.load(weights="weights.toml")`, in place of some of quotex's."""

import pickle
import threading
from pathlib import Path

import pytest
import spacy
from command import run

import quotex
from quotex.attribution.evidence import uttered, weights
from quotex.known.knowledge import NOTHING, knowledge
from quotex.weights.own import OwnWeights, weighing_with
from quotex.weights.reading import own_weights

SHIPPED = weights()["uttered"]["stands in quotation marks"]
TEXT = (
    "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern. Jan Ott will „mehr Mut“ in der "
    "Stadt."
)
STRICT = """\
[uttered]
"stands in quotation marks" = -4.5

[types.direct]
uttered = 0.1  # less sure
"beside the cue" = -1
"""


@pytest.fixture
def strict(tmp_path: Path) -> Path:
    path = tmp_path / "strict.toml"
    path.write_text(STRICT, encoding="utf-8")
    return path


def texts(article: quotex.Article) -> list[str]:
    return [quote.text for quote in article.quotes]


def test_they_change_what_is_found_how_sure_it_is_and_what_it_rests_on(strict, nlp):
    ours = quotex.extract(TEXT)
    theirs = quotex.extract(TEXT, quotex.load(weights=strict))
    assert texts(ours) == ["Wir bauen die Brücke neu", "mehr Mut"]
    assert texts(theirs) == ["Wir bauen die Brücke neu"]
    assert theirs.quotes[0].evidence[0].weight == -4.5
    assert theirs.quotes[0].confidence < ours.quotes[0].confidence - 0.1


def test_an_article_says_that_it_was_read_with_them(strict):
    (name,) = {own_weights(strict).name}
    article = next(quotex.extract_many([TEXT], weights=strict))
    assert article.pipeline == f"{quotex.extract(TEXT).pipeline} with weights {name}"


def test_they_are_one_pipelines_alone(strict):
    theirs = quotex.load(weights=strict)
    assert texts(quotex.extract(TEXT, theirs)) != texts(quotex.extract(TEXT))
    assert uttered("stands in quotation marks").weight == SHIPPED
    assert weights()["uttered"]["stands in quotation marks"] == SHIPPED


def test_they_are_one_threads_alone(strict):
    seen = []
    with weighing_with(own_weights(strict)):
        assert uttered("stands in quotation marks").weight == -4.5
        other = threading.Thread(
            target=lambda: seen.append(uttered("stands in quotation marks").weight)
        )
        other.start()
        other.join()
    assert seen == [SHIPPED]


def test_the_pipeline_takes_them_to_disk_and_into_bytes(strict, tmp_path):
    theirs = quotex.load(weights=strict)
    theirs.to_disk(tmp_path / "pipeline")
    again = spacy.load(tmp_path / "pipeline")
    assert again(TEXT)._.article == theirs(TEXT)._.article
    component = quotex.load().get_pipe("quotex")
    component.from_bytes(theirs.get_pipe("quotex").to_bytes())
    assert component.knowledge.weights.tables == own_weights(strict).tables


def test_they_go_to_other_processes(strict):
    knows = knowledge(weights=strict)
    assert pickle.loads(pickle.dumps(knows)).weights.tables == knows.weights.tables
    assert knows and NOTHING.with_more(knows).weights is knows.weights
    many = list(quotex.extract_many([TEXT] * 2, weights=strict, n_process=2, batch_size=1))
    assert many == list(quotex.extract_many([TEXT] * 2, weights=strict))


def test_they_go_to_the_workers_of_a_cluster(strict):
    frames = pytest.importorskip("dask.dataframe", reason="needs the extra 'dask'")
    pandas = pytest.importorskip("pandas")
    import quotex.dask

    frame = frames.from_pandas(pandas.DataFrame({"text": [TEXT]}), npartitions=1)
    found = quotex.dask.extract(frame, weights=strict).compute(scheduler="synchronous")
    assert found["text"].tolist() == ["Wir bauen die Brücke neu"]


def test_the_command_takes_them(strict, tmp_path):
    file = tmp_path / "kern.txt"
    file.write_text(TEXT, encoding="utf-8")
    done = run("extract", file, "-f", "csv", "--weights", strict)
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == 2  # the header and one quote
    assert run("extract", file, "-f", "csv").stdout.count(b"\n") == 3


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "no weights in it; the tables are uttered, reported, learned"),
        ("[uttered", "not TOML: "),
        ("[utered]\na = 1", "line 1: no table 'utered' of weights; did you mean 'uttered'?"),
        ("\n\nuttered = 3", "line 3: uttered should be a table"),
        (
            '[uttered]\n# of marks\n"stands in marks" = -1',
            "line 3: uttered has no 'stands in marks'; did you mean 'stands in quotation marks'?",
        ),
        ('[uttered]\n"is long" = "two"', "line 2: 'is long' is 'two', no number in [-30, 30]"),
        ('[uttered]\n"is long" = 31', "line 2: 'is long' is 31, no number in [-30, 30]"),
        ('[uttered]\n"is long" = nan', "line 2: 'is long' is nan"),
        ('[uttered]\n"is long" = true', "line 2: 'is long' is True"),
        ("[gender]\npronoun = 1", "line 1: no table 'gender' of weights"),
        ("[types.direkt]\nfound = 1", "line 1: no type of quotes is 'direkt'; did you mean 'dir"),
        ('[types."free indirect"]\n\nfond = 1', "line 3: types.free indirect has no 'fond'; did"),
        ("[types.direct]\nfound = 1", "line 2: types.direct has no 'found'; there are carried"),
        ("[types]\ndirect = 1", "line 2: 'direct' should be a table"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_line(tmp_path, content, complaint):
    path = tmp_path / "weights.toml"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(quotex.InputError) as raised:
        quotex.load(weights=path)
    assert str(raised.value).startswith(f"{path}: {complaint}")


def test_without_any_number_they_are_none():
    assert not OwnWeights({}) and not OwnWeights({"uttered": {}}, {"direct": {}})
    assert OwnWeights({}, {"direct": {"uttered": 0.1}})
