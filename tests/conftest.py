"""What several tests share."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from spacy.language import Language

import quotex.pipeline
from quotex import Article

ARTICLE = """\
Lindenau baut seine Brücke neu

Von Ada Lenz, Lindenau

Der Stadtrat von Lindenau hat am Montagabend den Neubau der Marktbrücke beschlossen. „Wir haben \
lange genug gewartet“, sagte Bürgermeisterin Hanna Kern nach der Sitzung. „Jetzt wird gebaut.“

Streit um die Kosten
Der Neubau soll 14 Millionen Euro kosten. Oppositionsführer Jan Ott nannte die Summe „völlig aus \
der Luft gegriffen“. Kern wies das zurück: „Jede Zahl liegt seit März auf dem Tisch.“

(dpa)
"""


@pytest.fixture(scope="session", autouse=True)
def one_thread_a_worker() -> Iterator[None]:
    """Where pytest-xdist runs several tests at a time, the encoder leaves the others a core."""
    with pytest.MonkeyPatch.context() as patch:
        if "PYTEST_XDIST_WORKER" in os.environ:
            patch.setattr("quotex.encoder.session.cores", lambda: 1)
        yield


@pytest.fixture(scope="session", autouse=True)
def in_english() -> Iterator[None]:
    """Pages are in the user's language, unless a test says otherwise."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LC_ALL", "C.UTF-8")
        yield


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The embedded pipeline with quotex in it, the one that `quotex.extract` uses."""
    return quotex.pipeline.loaded(None)


@pytest.fixture(scope="session")
def sample() -> Article:
    """A short article, read with the embedded pipeline."""
    return quotex.extract(ARTICLE)


@pytest.fixture
def file(tmp_path: Path) -> Callable[[bytes | str], Path]:
    """Writes an input file."""

    def write(content: bytes | str) -> Path:
        path = tmp_path / "article.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return write
