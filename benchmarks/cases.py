"""Small texts, files and calls on which quotex once failed: which of them come out as wanted.

    python benchmarks/cases.py ../shared/data/cases
    python benchmarks/cases.py ../shared/data/cases --kind marks

Prints a line for each case of `cases.jsonl` that `cases.toml` has an answer for, and for each
input and call of `robustness.jsonl`: `ok`, or what is otherwise.  Then how many of each kind are as
wanted.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import regex

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
from quotex.article import Article, Quote, Term
from quotex.toml import tomllib

_ANSWERS = Path(__file__).with_suffix(".toml")
_SECONDS = {"redos": 1.0, "quadratic": 20.0, "slow": 20.0}
_LARGEST = 1000  # MB


_NOT_ASKED = ("reported", "free indirect", "turn")  # types that the answers are silent about


def main() -> None:
    """Check every case and print what is not as wanted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument(
        "folder", type=Path, help="where cases.jsonl, robustness.jsonl and files/ are"
    )
    parser.add_argument("--kind", default="", help="only kinds that hold these words")
    arguments = parser.parse_args()
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for name, kind, complaints in _checked(arguments.folder, arguments.kind):
        total[kind] += 1
        right[kind] += not complaints
        print(f"{name:24} {kind[:40]:40} {'; '.join(complaints) or 'ok'}", flush=True)
    print()
    for kind in total:
        print(f"{right[kind]:3} of {total[kind]:3}  {kind}")
    share = 100 * right.total() / max(1, total.total())
    print(f"{right.total():3} of {total.total():3}  all ({share:.1f} %)")


def _checked(folder: Path, wanted: str) -> Iterator[tuple[str, str, list[str]]]:
    answers = tomllib.loads(_ANSWERS.read_text(encoding="utf-8"))
    for case in _lines(folder / "cases.jsonl"):
        answer = answers.get(case["id"])
        if answer is not None and wanted in case["kind"]:
            yield case["id"], case["kind"], _tried(partial(_check, case, answer, folder / "files"))
    for i, case in enumerate(_lines(folder / "robustness.jsonl"), start=1):
        if wanted in case["test"]:
            yield f"robustness {i}", case["test"], _tried(partial(_robust, case))


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.open(encoding="utf-8")]


def _tried(check: Callable[[], list[str]]) -> list[str]:
    try:
        return check()
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]


def _check(case: dict[str, Any], answer: dict[str, Any], files: Path) -> list[str]:
    """What is otherwise than `answer` says."""
    if "noun_chunks" in answer:
        chunks = list(quotex.load()(case["text"]).noun_chunks)
        return [] if len(chunks) == answer["noun_chunks"] else [f"{len(chunks)} chunks"]
    if "file" not in answer:
        return _compared(quotex.extract(case["text"]), answer)
    read = list(quotex.read(files / answer["file"], **answer.get("options", {})))
    texts = [one for one in read if isinstance(one, quotex.Text)]
    complaints = []
    if len(read) != answer.get("rows", len(read)):
        complaints.append(f"{len(read)} of {answer['rows']} rows are read or told")
    if len(texts) != answer.get("articles", len(texts)):
        complaints.append(f"{len(texts)} of {answer['articles']} articles: {read}")
    complaints += [
        f"no {field}" for field in answer.get("meta", ()) if not texts[0].meta.get(field)
    ]
    if "quotes" in answer:
        complaints += _compared(quotex.extract(texts[0].text), answer)
    return complaints


def _compared(article: Article, answer: dict[str, Any]) -> list[str]:
    complaints = []
    left = list(article.quotes)
    for wanted in answer.get("quotes", ()):
        kind, text, speaker = (part.strip() for part in wanted.split(" | "))
        found = next((quote for quote in left if _fits(quote, kind, text)), None)
        if found is None:
            complaints.append(f"no {kind} {text!r}")
            continue
        left.remove(found)
        named = " & ".join(one.actor.name for one in found.speakers) or "-"
        if speaker not in ("*", named):
            complaints.append(f"{text!r} by {named}, not {speaker}")
    if answer.get("only"):
        complaints += [f"besides {q.type} {q.text!r}" for q in left if q.type not in _NOT_ASKED]
    texts = [quote.text for quote in article.quotes]
    complaints += [
        f"in a quote: {w}" for w in answer.get("no_text", ()) if any(w in t for t in texts)
    ]
    terms = {term.text for term in article.terms}
    complaints += [f"no term {term!r}" for term in answer.get("terms", ()) if term not in terms]
    names = [actor.name for actor in article.actors]
    complaints += [f"no actor {name}" for name in answer.get("actors", ()) if name not in names]
    complaints += [f"actor {name}" for name in answer.get("not_actors", ()) if name in names]
    if len(answer.get("one_actor", ())) and len(names) != 1:
        complaints.append(f"actors {names}")
    cue = article.quotes[0].cue if article.quotes else None
    if "cue" in answer and (cue is None or cue.lemma != answer["cue"]):
        complaints.append(f"not the cue {answer['cue']}")
    headings = {section.heading for section in article.sections}
    complaints += [f"heading {h!r}" for h in answer.get("not_headings", ()) if h in headings]
    for words in answer.get("boilerplate", ()):
        at = article.text.index(words)
        kind = next(s.kind for s in article.sections if s.span.start <= at < s.span.end)
        complaints += [] if kind in ("boilerplate", "credit") else [f"{words!r} is {kind}"]
    return complaints


def _fits(quote: Quote, kind: str, text: str) -> bool:
    if quote.type != kind:
        return False
    words = " ".join(quote.text.split())
    pattern = ".*".join(regex.escape(part.strip()) for part in text.split("…"))
    return words == text or regex.fullmatch(pattern, words) is not None


def _robust(case: dict[str, Any]) -> list[str]:
    """What goes wrong with an input or a call of `robustness.jsonl`."""
    test, given = case["test"], case["input"]
    if test in _CALLS:
        return _CALLS[test](given)
    if test == "redos" and given.startswith("file x.md"):
        given = _markdown_of(given)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "x.md")
            path.write_text(given, encoding="utf-8")
            began = time.process_time()
            list(quotex.read(path))
            return _in_time(began, _SECONDS[test])
    quotex.load()
    began = time.process_time()
    article = quotex.extract(given)
    return [*_in_time(began, _SECONDS.get(test, 20.0)), *broken(article)]


def _in_time(began: float, seconds: float) -> list[str]:
    took = time.process_time() - began
    return [f"{took:.1f} s"] if took > seconds else []


def broken(article: Article) -> list[str]:
    """Promises that an article does not keep."""
    complaints = [f"{q.id}: blank quote" for q in article.quotes if not q.text.strip()]
    passages: list[Quote | Term] = [*article.quotes, *article.terms]
    for one in passages:
        shown = article.text[one.span.start : one.span.end]
        if not all(part in shown for part in one.text.split(" … ")):
            complaints.append(f"{one.id}: {one.text!r} is not what its span shows")
    return complaints


def _markdown_of(description: str) -> str:
    if "title" in description:
        return "---\ntitle: b" + " " * 80_000 + "c\n---\n"
    return "<div>\n" + "<!--" * 25_000


def _command(*arguments: str, folder: Path, **options: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    return subprocess.run(
        [sys.executable, "-m", "quotex", "extract", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        **options,
    )


def _no_traceback(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    return ["a traceback"] if b"Traceback" in done.stderr else []


_TEXT = "„Wir bauen die Brücke neu“, sagte Bürgermeisterin Hanna Kern."


def _threads(given: str) -> list[str]:
    nlp = quotex.load()
    wrong: list[str] = []

    def extract() -> None:
        for _ in range(10):
            wrong.extend(_tried(lambda: [] if quotex.extract(_TEXT, nlp).quotes else ["no quote"]))

    def call() -> None:
        for _ in range(10):
            wrong.extend(_tried(lambda: [] if nlp(_TEXT)._.article else ["no article"]))

    others = [extract, call] if "nlp(text)" in given else [extract, extract]
    threads = [threading.Thread(target=other) for other in others]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return wrong[:1]


def _unknown_charset(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        page = (
            b'<meta charset="undefined">\xfc<html><body><p>'
            + _TEXT.encode()
            + b"</p></body></html>"
        )
        (folder / "a.html").write_bytes(page)
        (folder / "b.txt").write_text(_TEXT, encoding="utf-8")
        done = _command("a.html", "b.txt", "-o", "o.jsonl", folder=folder)
        written = (
            (folder / "o.jsonl").read_text(encoding="utf-8").count("\n")
            if not _no_traceback(done)
            else 0
        )
        return [*_no_traceback(done), *([] if written == 2 else [f"{written} of 2 records"])]


def _resume(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if "table" in given:
            rows = [f"{i},„Wir bauen {i} Brücken“ sagte Kern {i}." for i in range(3)]
            (folder / "t.csv").write_text("\n".join(["id,text", *rows]), encoding="utf-8")
            _command("t.csv", "-o", "o.jsonl", folder=folder)
            rows.insert(0, "9,„Wir bauen 9 Brücken“ sagte Kern 9.")
            (folder / "t.csv").write_text("\n".join(["id,text", *rows]), encoding="utf-8")
            _command("t.csv", "-o", "o.jsonl", "--resume", folder=folder)
            number = 4
        else:
            (folder / "r" / "a").mkdir(parents=True)
            for i in range(6):
                (folder / "r" / "a" / f"{i}.txt").write_text(f"{_TEXT} {i}.", encoding="utf-8")
            _command("r/a", "-o", "o.jsonl", folder=folder)
            _command("./r/a", "-o", "o.jsonl", "--resume", folder=folder)
            number = 6
        texts = [json.loads(line)["text"] for line in (folder / "o.jsonl").open(encoding="utf-8")]
        wrong = len(texts) != number or len(set(texts)) != number
        return [f"{len(texts)} records, {len(set(texts))} articles, not {number}"] if wrong else []


def _tampered(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text(_TEXT, encoding="utf-8")
        complaints = []
        for file in ("o.jsonl", "o.jsonl.part"):
            (folder / file).write_text(given + "\n", encoding="utf-8")
            done = _command("a.txt", "-o", "o.jsonl", "--resume", folder=folder)
            complaints += _no_traceback(done)
            (folder / file).unlink(missing_ok=True)
        return complaints


def _foreign(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text(_TEXT, encoding="utf-8")
        notes = folder / "notes.jsonl"
        notes.write_text('{"a":1}\n', encoding="utf-8")
        done = _command("a.txt", "-o", "notes.jsonl", "--resume", folder=folder)
        kept = notes.read_text(encoding="utf-8").startswith('{"a":1}')
        return [] if kept and done.returncode == 2 else ["replaced"]


def _api(given: str) -> list[str]:
    class Markup(str):
        pass

    if "numpy.str_" in given:
        import numpy as np

        answers = list(quotex.extract_many(np.array([_TEXT, _TEXT])))
        articles = [quotex.extract(np.str_(_TEXT)), quotex.extract(Markup(_TEXT)), *answers]
        return [] if all(isinstance(one, Article) for one in articles) else ["a failure"]
    if "None" in given:
        (answer,) = quotex.extract_many([quotex.Text(None)])  # type: ignore[arg-type] # the case
        return [] if isinstance(answer, quotex.Failure) else ["no failure"]
    name = "jinja2" if "jinja2" in given else "numpy"
    try:
        quotex.load(name)
    except quotex.PipelineError:
        return []
    return ["loaded"]


def _formula(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text(given, encoding="utf-8")
        done = _command("a.txt", "-f", "csv", folder=folder)
        cells = done.stdout.decode().replace("\n", ",").split(",")
        return [f"a cell {cell!r}" for cell in cells if cell[:1] in tuple("=+@")]


def _terminal(given: str) -> list[str]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text(given, encoding="utf-8")
        done = _command("a.txt", folder=folder)
        return ["escape sequences"] if b"\x1b" in done.stdout + done.stderr else []


_MAKE_BOMB = """
import pyarrow, pyarrow.parquet
table = pyarrow.table({"text": ["a" * 300_000_000]})
pyarrow.parquet.write_table(table, "b.parquet", compression="zstd")
"""
_EXTRACT_BOMB = """
import os, resource, sys
import quotex.cli
end = os._exit
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
os._exit = lambda code: (print("PEAK", peak(), flush=True), end(code))
sys.argv[1:] = ["extract", "b.parquet"]
quotex.cli.main()
"""


def _bomb(given: str) -> list[str]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[1])}
    with tempfile.TemporaryDirectory() as folder:
        # Its own process: what this one has used would count for the next.
        subprocess.run([sys.executable, "-c", _MAKE_BOMB], cwd=folder, check=True)
        done = subprocess.run(
            [sys.executable, "-c", _EXTRACT_BOMB],
            cwd=folder,
            env=environment,
            capture_output=True,
            check=False,
        )
    peak = int(done.stdout.split(b"PEAK")[1]) / 1024 if b"PEAK" in done.stdout else _LARGEST + 1
    return [] if peak < _LARGEST and done.returncode == 2 else [f"{peak:.0f} MB"]


_CALLS: dict[str, Callable[[str], list[str]]] = {
    "threads": _threads,
    "html-abort": _unknown_charset,
    "resume": _resume,
    "resume-tampered": _tampered,
    "resume-foreign": _foreign,
    "api": _api,
    "csv": _formula,
    "terminal": _terminal,
    "bomb": _bomb,
}


if __name__ == "__main__":
    main()
