"""What several tests share."""

from collections.abc import Callable
from pathlib import Path

import pytest
from spacy.language import Language

import quotex
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


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The embedded pipeline with quotex in it."""
    return quotex.load()


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
