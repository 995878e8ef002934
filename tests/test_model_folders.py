"""Which pipelines are loaded, and what says which one it was."""

import contextlib
import json
import pickle
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spacy
import srsly

import quotex
from quotex import model_folders, pipeline
from quotex.encoder import store
from quotex.encoder.store import MANIFEST
from quotex.errors import PipelineError
from quotex.model_folders import files
from quotex.pipeline import fingerprint
from training.seal import seal


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """A pipeline that somebody made and saved."""
    folder = tmp_path / "gespeichert"
    spacy.blank("de").to_disk(folder)
    return folder


@pytest.fixture
def packaged(saved: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installed package with that pipeline, whose import is told on standard output."""
    package = tmp_path / "site" / "de_probe"
    shutil.copytree(saved, package / "de_probe-0.0.0")
    meta = {"lang": "de", "name": "probe", "version": "0.0.0"}
    (package / "meta.json").write_text(json.dumps(meta), encoding="utf-8")
    (package / "__init__.py").write_text(
        "from spacy.util import load_model_from_init_py\n"
        "print('imported')\n"
        "def load(**settings):\n"
        "    return load_model_from_init_py(__file__, **settings)\n"
    )
    about = tmp_path / "site" / "de_probe-0.0.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: de_probe\nVersion: 0.0.0\n")
    monkeypatch.syspath_prepend(str(tmp_path / "site"))
    monkeypatch.delitem(sys.modules, "de_probe", raising=False)
    return "de_probe"


@pytest.mark.parametrize("name", ["numpy", "jinja2", "pydantic_core", "os.path", "this", "spacy"])
def test_what_is_installed_but_no_pipeline_is_not_imported(
    name: str, capsys: pytest.CaptureFixture[str]
):
    with pytest.raises(PipelineError, match=r"no spaCy pipeline|not installed"):
        quotex.load(name)
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("name", ["", " ", "\n", "blank:de", "a\0b", "ä" * 5000, "../nirgends"])
def test_what_names_nothing_is_refused_in_one_line(name: str):
    with pytest.raises(PipelineError) as refused:
        quotex.load(name)
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 200


def test_a_file_and_a_folder_of_something_else_are_told_apart(tmp_path: Path):
    (tmp_path / "notiz.txt").write_text("Notiz")
    with pytest.raises(PipelineError, match="is a file"):
        quotex.load(tmp_path / "notiz.txt")
    with pytest.raises(PipelineError, match=r"the folder has no config\.cfg"):
        quotex.load(tmp_path)


def test_a_package_with_a_pipeline_is_loaded(packaged: str):
    assert quotex.load(packaged).pipe_names == ["quotex_lines", "quotex"]


def test_the_fingerprint_follows_the_files(saved: Path):
    before = fingerprint(saved)
    assert fingerprint(str(saved)) == before
    (saved / ".DS_Store").write_bytes(b"")
    assert fingerprint(saved) == before
    with (saved / "tokenizer").open("ab") as file:
        file.write(b" ")
    assert fingerprint(saved) != before != fingerprint()


def test_the_fingerprint_of_a_package_imports_nothing(
    packaged: str, saved: Path, capsys: pytest.CaptureFixture[str]
):
    assert fingerprint(packaged) == fingerprint(saved)
    assert capsys.readouterr().out == ""


# --- Whole or not ------------------------------------------------------------------------------


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the pipeline that was shipped."""
    return Path(shutil.copytree(model_folders.EMBEDDED, tmp_path / "kopie"))


def refused(load: Callable[[Path], object], folder: Path) -> str:
    """The one line that says what is wrong."""
    with pytest.raises(PipelineError) as error:
        load(folder)
    assert "\n" not in str(error.value)
    return str(error.value)


def test_the_manifest_is_the_one_that_was_shipped_and_lists_every_file():
    path = model_folders.EMBEDDED / MANIFEST
    assert model_folders.sha256(path) == model_folders.SHA256
    sums = {name: model_folders.sha256(file) for name, file in files(model_folders.EMBEDDED)}
    del sums[MANIFEST]
    assert json.loads(path.read_text(encoding="utf-8")) == sums


SHIPPED = [name for name, _ in files(model_folders.EMBEDDED) if name != MANIFEST]


@pytest.mark.parametrize("name", SHIPPED)
def test_a_changed_file_of_a_shipped_folder_is_refused(copied: Path, name: str):
    with (copied / name).open("ab") as file:
        file.write(b" ")
    assert name.rpartition("/")[2] in refused(quotex.load, copied)


def test_a_folder_with_a_file_too_many_or_too_few_is_refused(copied: Path):
    (copied / "vocab" / "vectors").write_bytes(b"")
    assert "vectors" in refused(quotex.load, copied)
    (copied / "vocab" / "vectors").unlink()
    (copied / "vocab" / "lookups.bin").unlink()
    assert "lookups.bin is missing" in refused(quotex.load, copied)


def test_spacy_does_not_load_a_changed_folder_either(copied: Path):
    (copied / "LICENSE").write_text("frei")
    assert "LICENSE" in refused(spacy.load, copied)


def test_inside_quotex_another_manifest_is_refused(copied: Path, monkeypatch: pytest.MonkeyPatch):
    (copied / "tokenizer").write_bytes(b"")
    seal(copied)
    monkeypatch.setattr(model_folders, "EMBEDDED", copied)
    monkeypatch.setattr(pipeline, "EMBEDDED", copied)
    assert MANIFEST in refused(lambda _: quotex.load(), copied)
    (copied / MANIFEST).unlink()
    assert "is missing" in refused(lambda _: quotex.load(), copied)


@pytest.mark.parametrize("name", ["", "encoder/", "lemmatizer/"])
@pytest.mark.parametrize("content", ["{}", '{"a": 1}', "[" * 100_000])
def test_a_manifest_that_is_none_is_refused_in_one_line(copied: Path, name: str, content: str):
    (copied / f"{name}{MANIFEST}").write_text(content)
    refused(quotex.load, copied)
    (copied / MANIFEST).unlink()  # a folder of a user's own
    if name:
        refused(spacy.load, copied)


@pytest.mark.parametrize("name", ["encoder/pieces.tsv", "ner/labels.json", "parser/labels.json"])
@pytest.mark.parametrize("content", [b"{}", b'{"name": 5}', b"\xff\xfe"])
def test_nonsense_with_the_right_sum_is_refused_in_one_line(
    copied: Path, name: str, content: bytes
):
    (copied / name).write_bytes(content)
    folder = (copied / name).parent
    store.write_files(folder, {f: (folder / f).read_bytes() for f in store.manifest(folder)})
    (copied / MANIFEST).unlink()
    refused(quotex.load, copied)


@pytest.mark.parametrize("name", ["config.cfg", "meta.json", "tokenizer", "vocab/strings.json"])
@pytest.mark.parametrize("content", [b"\xff", b"[nlp]", b"[1]"])
def test_nonsense_in_a_users_own_folder_is_one_line_or_harmless(
    saved: Path, name: str, content: bytes
):
    (saved / name).write_bytes(content)
    try:
        quotex.load(saved)
    except PipelineError as error:
        assert "\n" not in str(error)


def test_a_model_that_is_none_is_told_with_the_first_text(copied: Path):
    folder = copied / "senter"
    labels = (folder / "labels.json").read_bytes()
    store.write_files(folder, {"model.onnx": b"nonsense", "labels.json": labels})
    (copied / MANIFEST).unlink()
    nlp = quotex.load(copied)
    assert "a model of the pipeline" in refused(lambda _: nlp("Kern kam."), copied)


def test_sealing_writes_the_sum_into_the_code(saved: Path, monkeypatch: pytest.MonkeyPatch):
    code = saved.parent / "code.py"
    code.write_text('SHA256 = "0"\nCONFIG = "config.cfg"\n')
    seal(saved, code)  # a folder of somebody else's: its sum is in no code
    assert 'SHA256 = "0"' in code.read_text()
    monkeypatch.setattr(model_folders, "EMBEDDED", saved)
    seal(saved, code)
    assert f'SHA256 = "{model_folders.sha256(saved / MANIFEST)}"\nCONFIG' in code.read_text()


def test_what_was_saved_anew_is_loaded(copied: Path, saved: Path):
    nlp = quotex.load(copied)
    nlp.to_disk(copied)  # over the one that was shipped
    nlp.to_disk(saved)
    for folder in (copied, saved):
        assert quotex.load(folder).pipe_names == nlp.pipe_names
    assert fingerprint(saved) != fingerprint()


def test_nothing_is_unpickled(copied: Path, monkeypatch: pytest.MonkeyPatch):
    def unpickled(*_: object, **__: object) -> None:
        raise AssertionError("unpickled")

    for module in (pickle, srsly.cloudpickle):
        for name in ("load", "loads", "Unpickler"):
            monkeypatch.setattr(module, name, unpickled, raising=False)
    monkeypatch.setattr(srsly, "pickle_loads", unpickled)
    assert quotex.load(copied).pipe_names
    lookups = {"table": {"a": pickle.dumps(print)}, "array": {b"nd": True, b"kind": b"O"}}
    (copied / "vocab" / "lookups.bin").write_bytes(srsly.msgpack_dumps(lookups))
    (copied / MANIFEST).unlink()
    with contextlib.suppress(PipelineError):
        quotex.load(copied)


def test_the_pipeline_inside_quotex_goes_by_its_name(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert model_folders.found("de_quotex") == model_folders.EMBEDDED
    spacy.blank("de").to_disk("de_quotex")
    assert model_folders.found("de_quotex") == Path("de_quotex")


def test_the_model_card_says_how_spacy_loads_it():
    card = (model_folders.EMBEDDED / "README.md").read_text(encoding="utf-8")
    names: dict[str, object] = {}
    exec(card.partition("```python\n")[2].partition("```")[0], names)
    nlp = names["nlp"]
    nlp.add_pipe("quotex")
    assert nlp("„Das hilft“, sagte Ada Kern.")._.article.quotes[0].text == "Das hilft"
