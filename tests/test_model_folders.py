"""Which pipelines are loaded, and what says which one it was."""

import json
import shutil
import sys
from pathlib import Path

import pytest
import spacy

import quotex
from quotex.errors import PipelineError
from quotex.pipeline import fingerprint


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
