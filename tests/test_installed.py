"""An installation answers as everywhere; nothing is needed but pytest and quotex itself."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import quotex

SAMPLE = Path(__file__).parent.parent / "examples" / "bruecke.txt"
SAID = [
    ("Hanna Kern", "direct", "Wir haben lange genug gewartet"),
    ("Hanna Kern", "direct", "Jetzt wird gebaut."),
    ("Jan Ott", "direct", "völlig aus der Luft gegriffen"),
]


def quotex_of(*arguments: str) -> bytes:
    command = [sys.executable, "-m", "quotex", *arguments]
    return subprocess.run(command, check=True, capture_output=True).stdout


def test_the_sample_says_what_the_readme_shows():
    article = quotex.extract(SAMPLE.read_text(encoding="utf-8"))
    said = [(quote.speakers[0].actor.name, quote.type, quote.text) for quote in article.quotes[:3]]
    assert said == SAID
    for quote in article.quotes:
        stretch = article.text[quote.span.start : quote.span.end]
        assert all(part in stretch for part in quote.text.split(" … "))


def test_standard_output_is_utf8_with_the_line_ends_of_files(tmp_path):
    printed = quotex_of("extract", str(SAMPLE), "--format", "csv")
    written = tmp_path / "zitate.csv"
    quotex_of("extract", str(SAMPLE), "--output", str(written))
    assert printed == written.read_bytes()
    rows = list(csv.DictReader(io.StringIO(printed.decode("utf-8"), newline="")))
    assert [(row["speaker"], row["type"], row["text"]) for row in rows[:3]] == SAID


def test_several_processes_and_going_on_give_the_same(tmp_path):
    for name in "ab":
        text = SAMPLE.read_text(encoding="utf-8").replace("Lindenau", f"Lindenau {name.upper()}")
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    output = tmp_path / "zitate.jsonl"
    quotex_of("extract", str(tmp_path / "b.txt"), "-q", "-o", str(output), "--resume")
    quotex_of("extract", str(tmp_path), "-q", "-o", str(output), "--resume", "-j", "2")
    records = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert [Path(record["meta"]["file"]).name for record in records] == ["a.txt", "b.txt"]
    assert {path.name for path in tmp_path.iterdir()} >= {"zitate.jsonl", "a.txt", "b.txt"}
    assert not (tmp_path / "zitate.jsonl.part").exists()
