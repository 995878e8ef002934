"""Reads texts that nobody wrote, and checks on each what quotex promises of every text.

    python benchmarks/fuzz.py [100000] [--seed 1] [--news FILE…] [-o failures.jsonl]

Two of three texts are put together from pieces (names, cues, quotes within quotes, odd characters:
`shapes.py`), one is a sentence or more of news, damaged.  Each is read by the embedded pipeline, on
two processes, and checked: no exception, every span shows its text, every pair of marks is in
exactly one of quotes and terms, no quote of nothing, the text whole in JSON, CSV, HTML and TEI
(`promises.py`); every tenth is read again, alone, and must get the same answer.

The same seed and number give the same texts.  What fails is written as a line of JSON: the text,
what it breaks, and the shortest text found that still breaks that.  The exit code is 1 if any does.
`--news` takes what `quotex extract` takes; without it, the articles in `examples/` are damaged.
"""

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

from tqdm import tqdm

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

import quotex
from benchmarks import shapes
from benchmarks.promises import broken
from quotex import Article, Failure

ROOT = Path(__file__).parents[1]
EXAMPLES = [str(ROOT / "examples" / name) for name in ("bruecke.txt", "archive.jsonl")]
BATCH = 100  # texts that one process reads at a time
AGAIN = 10  # of so many, one is read a second time
_SENTENCE = re.compile(r"\S.*?[.!?][“”\"»«’‘]*(?=\s|$)")
_DETAIL = re.compile(r"'.*'|\".*\"|\w?\d+", re.DOTALL)
_TRIES = 400  # readings to make a text shorter


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("texts", nargs="?", type=int, default=100_000, help="how many")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--news", nargs="+", default=EXAMPLES, help="as for quotex extract")
    parser.add_argument("--n-process", type=int, default=2)
    parser.add_argument("-o", "--output", type=Path, default=Path("failures.jsonl"))
    args = parser.parse_args()
    begin = time.perf_counter()
    failures = 0
    with args.output.open("w", encoding="utf-8") as out:
        for failure in fuzz(args.texts, args.seed, sentences(args.news), args.n_process):
            failures += 1
            print(json.dumps(failure, ensure_ascii=True), file=out, flush=True)
    seconds = time.perf_counter() - begin
    print(f"{args.texts:,} texts, {failures:,} failures, in {seconds:,.0f} s ", end="")
    print(f"({args.texts / seconds:.1f} texts/s), seed {args.seed}")
    if failures:
        sys.exit(1)
    args.output.unlink()


def sentences(news: Sequence[str]) -> list[str]:
    """All sentences of the files."""
    texts = [item for item in quotex.read(*news) if not isinstance(item, Failure)]
    return [match.group() for item in texts for match in _SENTENCE.finditer(item.text)]


def fuzz(
    count: int, seed: int, news: Sequence[str], n_process: int = 2
) -> Iterator[dict[str, Any]]:
    """What fails of `count` texts, in the order of the texts; a bar shows how far it is."""
    starts = range(0, count, BATCH)
    batches = [(f"{seed}/{start}", min(BATCH, count - start), news) for start in starts]
    with tqdm(total=count, unit=" texts", disable=None) as bar:
        for failures in _mapped(n_process, batches):
            bar.update(min(BATCH, count - bar.n))
            yield from failures


def _mapped(n_process: int, batches: Sequence[Any]) -> Iterator[list[dict[str, Any]]]:
    if n_process == 1:
        yield from (fuzz_batch(*batch) for batch in batches)
        return
    with ProcessPoolExecutor(n_process, mp_context=get_context("spawn")) as pool:
        yield from pool.map(fuzz_batch, *zip(*batches, strict=True))


def fuzz_batch(seed: str, count: int, news: Sequence[str]) -> list[dict[str, Any]]:
    """What fails of a batch of texts."""
    rng = Random(seed)
    texts = [_text(rng, news) for _ in range(count)]
    answers = quotex.extract_many(texts, threads=1)
    found = [
        (text, failed(text, answer, again=number % AGAIN == 0))
        for number, (text, answer) in enumerate(zip(texts, answers, strict=True))
    ]
    return [told(seed, text, what) for text, what in found if what]


def _text(rng: Random, news: Sequence[str]) -> str:
    return shapes.mutated(rng, news) if news and rng.random() < 1 / 3 else shapes.article(rng)


def failed(text: str, answer: Article | Failure, again: bool = False) -> list[str]:
    """The promises that an answer breaks."""
    if isinstance(answer, Failure):
        return [answer.error]
    try:
        what = broken(text, answer)
    except Exception as error:
        return [f"{type(error).__name__}: {error}"]
    if again and _read(text) != answer:
        what.append("another answer the second time")
    return what


def told(seed: str, text: str, what: list[str]) -> dict[str, Any]:
    """A failure as it is written down."""
    kind = _kind(what[0])
    again = kind == _kind("another answer the second time")

    def still_fails(shorter: str) -> bool:
        return kind in map(_kind, failed(shorter, _read(shorter), again))

    least = shortest(text, still_fails) if still_fails(text) else text
    return {"seed": seed, "broken": what, "text": text, "shortest": least}


def _read(text: str) -> Article | Failure:
    (answer,) = quotex.extract_many([text], threads=1)
    return answer


def _kind(what: str) -> str:
    """What is broken, without the words and places of this text."""
    return _DETAIL.sub("", what)


def shortest(text: str, fails: Callable[[str], bool], tries: int = _TRIES) -> str:
    """`text` with as much left out as can be, so that it still `fails`."""
    size = max(1, len(text) // 2)
    while size and tries:
        at, before = 0, text
        while at < len(text) and tries:
            shorter = text[:at] + text[at + size :]
            tries -= 1
            if fails(shorter):
                text = shorter
            else:
                at += size
        if text == before:
            size //= 2
        size = min(size, len(text))
    return text


if __name__ == "__main__":
    main()
