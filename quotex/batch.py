"""Many articles: in order, in constant memory, on several cores, whatever one of them holds.

The texts of a batch are parsed together.  Each worker process loads the pipeline once; workers are
started afresh ("spawn"), since a process with threads must not be forked.
"""

import os
import signal
import tempfile
import threading
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context, parent_process
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from quotex.article import Article, QuoteType
from quotex.errors import InputError, QuotexError, refuse_number, unexpected
from quotex.known.knowledge import Given, Knowledge, knowledge
from quotex.quote_types import chosen, least
from quotex.running.streams import batched
from quotex.sources.text import Failure, Text, is_missing

if TYPE_CHECKING:
    from spacy.language import Language

Model: TypeAlias = "str | Path | Language | None"
Input: TypeAlias = str | Text | Failure
Answer: TypeAlias = Article | Failure
Batch: TypeAlias = list[Input]

BATCH_SIZE = 16  # articles
_LARGEST_BATCH = 1_000_000  # articles
_MOST_PROCESSES = 1024  # and threads of each
_AHEAD = 2  # batches a worker has waiting, so that none of them idles
_LONGEST_LINE = 100_000  # characters
_MOST_TOGETHER = 200_000  # characters: of more, the vectors would fill the memory

_stop: Event | None = None  # in a worker: whether its parent has what it wants


@overload
def extract_many(
    texts: Iterable[Input],
    *,
    model: Model = ...,
    n_process: int = ...,
    batch_size: int = ...,
    threads: int | None = ...,
    max_length: int | None = ...,
    types: Iterable[QuoteType] | None = ...,
    known: Given = ...,
    lexicon: Given = ...,
    weights: Given = ...,
    min_confidence: float = ...,
    errors: Literal["keep"] = ...,
) -> Iterator[Answer]: ...


@overload
def extract_many(
    texts: Iterable[Input],
    *,
    model: Model = ...,
    n_process: int = ...,
    batch_size: int = ...,
    threads: int | None = ...,
    max_length: int | None = ...,
    types: Iterable[QuoteType] | None = ...,
    known: Given = ...,
    lexicon: Given = ...,
    weights: Given = ...,
    min_confidence: float = ...,
    errors: Literal["raise"],
) -> Iterator[Article]: ...


def extract_many(
    texts: Iterable[Input],
    *,
    model: Model = None,
    n_process: int = 1,
    batch_size: int = BATCH_SIZE,
    threads: int | None = None,
    max_length: int | None = None,
    types: Iterable[QuoteType] | None = None,
    known: Given = None,
    lexicon: Given = None,
    weights: Given = None,
    min_confidence: float = 0,
    errors: Literal["keep", "raise"] = "keep",
) -> Iterator[Any]:
    """Say who said what in each of many articles, in their order.

    `texts`: strings, or what `quotex.read` yields, whose `meta` the articles take over; they are
    taken as they are needed, so that memory does not grow with their number.  `model`: as for
    `quotex.load`.  `n_process`: processes that read (-1: one a core); above 1, a script needs
    `if __name__ == "__main__":` around what it does.  `batch_size`: articles that a process gets
    and reads at a time, so how many are read ahead; more are faster, up to some thirty.
    `threads`: how many the encoder of each process uses, by default the machine's cores in one
    process and one in each of several.  `max_length`: the most characters of an article, by default
    1,000,000, and 100,000 in a line.  `types`, `min_confidence`: which quotes are wanted, as for
    `quotex.extract`.  `known`, `lexicon`, `weights`: files as for `quotex.load`, for this run
    alone, beside what the pipeline itself has of them.

    An article that cannot be read gives a `Failure` in its place; with `errors="raise"` it ends
    the run with an `InputError`.  What `texts` itself raises is raised when all that it gave
    before has been answered.  Raises `InputError` for numbers that make no sense and for a type of
    quotes that there is not, `PipelineError` for a pipeline that cannot be loaded.
    """
    if n_process == -1:
        n_process = min(os.cpu_count() or 1, 61)  # which is all that Windows can wait for
    refuse_number("n_process", n_process, _MOST_PROCESSES, or_else=", or -1 for every core")
    refuse_number("batch_size", batch_size, _LARGEST_BATCH)
    if threads is not None:
        refuse_number("threads", threads, _MOST_PROCESSES)
    if max_length is not None:
        refuse_number("max_length", max_length)
    if isinstance(texts, str | Text):
        raise InputError("extract_many takes several texts; one is for quotex.extract")
    _refuse_no_texts(texts)
    knows = knowledge(known, lexicon, weights)
    how = _How(model, threads, max_length, chosen(types), knows, least(min_confidence))
    given = _Given(texts)
    batches = batched(given, batch_size)
    if n_process == 1:
        answers = _alone(batches, how)
    else:
        answers = _shared(batches, replace(how, threads=threads or 1), n_process)
    answers = _and_then_raised(answers, given)
    return _or_raised(answers) if errors == "raise" else answers


class _Given:
    """The texts up to an error in making them, which waits until they are answered."""

    def __init__(self, texts: Iterable[Input]) -> None:
        self.texts = iter(texts)
        self.error: Exception | None = None

    def __iter__(self) -> Iterator[Input]:
        try:
            yield from self.texts
        except Exception as error:
            self.error = error


def _and_then_raised(answers: Iterator[Answer], given: _Given) -> Iterator[Answer]:
    yield from answers
    if given.error is not None:
        raise given.error


def _refuse_no_texts(texts: object) -> None:
    """What gives no texts when it is gone through: a table gives the names of its columns."""
    kind = type(texts).__name__
    if kind == "DataFrame":
        raise InputError(
            "extract_many takes texts, not a DataFrame: give the column, frame['text']"
        )
    if isinstance(texts, bytes | bytearray | Mapping) or not isinstance(texts, Iterable):
        hint = ": quotex.read reads files" if isinstance(texts, Path) else ""
        raise InputError(f"extract_many takes texts, not {kind}{hint}")


def _or_raised(answers: Iterator[Answer]) -> Iterator[Article]:
    for answer in answers:
        if isinstance(answer, Failure):
            raise InputError(str(answer))
        yield answer


@dataclass(frozen=True, slots=True)
class _How:
    """How the articles are read."""

    model: Model
    threads: int | None
    max_length: int | None
    types: frozenset[QuoteType]
    knowledge: Knowledge
    min_confidence: float

    def articles(self, texts: Sequence[str]) -> "list[Article]":
        """The articles of some texts."""
        from quotex.pipeline import extract_together, pipeline_for

        if self.max_length is None:
            for text in texts:
                _refuse_endless_line(text)
        nlp = pipeline_for(self.model, self.threads)
        return extract_together(
            texts,
            nlp,
            self.max_length,
            self.threads,
            self.types,
            self.knowledge,
            self.min_confidence,
        )

    def load(self) -> None:
        """Load the pipeline; raises `PipelineError`, which concerns every article."""
        from quotex.pipeline import pipeline_for

        pipeline_for(self.model, self.threads)


def _alone(batches: Iterator[Batch], how: _How) -> Iterator[Answer]:
    for batch in batches:
        yield from _answers(batch, how)


def _answers(batch: Batch, how: _How) -> list[Answer]:
    """The articles that some texts hold, or what was wrong with them."""
    texts = [_as_text(text) for text in batch]
    failures = [text for text in texts if isinstance(text, Failure)]
    if len(failures) == len(texts):
        return [*failures]
    how.load()
    size = sum(len(text.text) for text in texts if isinstance(text, Text))
    if size > _MOST_TOGETHER:
        return [_answer(text, how) for text in texts]
    try:
        return _read_together(texts, how)
    except Exception:  # each alone, to find the one at fault
        return [_answer(text, how) for text in texts]


def _as_text(item: object) -> Text | Failure:
    if isinstance(item, Failure) or (isinstance(item, Text) and isinstance(item.text, str)):
        return item
    if isinstance(item, str):
        return Text(item)
    given, meta = (item.text, item.meta) if isinstance(item, Text) else (item, {})
    missing = is_missing(given)
    return Failure("no text" if missing else f"no text but {type(given).__name__}", meta)


def _answer(text: Text | Failure, how: _How) -> Answer:
    """The article that a text holds, or what was wrong with it."""
    try:
        (answer,) = _read_together([text], how)
    except InputError as error:
        return Failure(str(error), text.meta)
    except QuotexError:  # a pipeline that cannot be used concerns every article
        raise
    except Exception as error:
        return Failure(f"the pipeline failed: {unexpected(error)}", text.meta)
    return answer


def _read_together(texts: Sequence[Text | Failure], how: _How) -> list[Answer]:
    articles = iter(how.articles([text.text for text in texts if isinstance(text, Text)]))
    return [
        text
        if isinstance(text, Failure)
        else next(articles).model_copy(update={"meta": dict(text.meta)})
        for text in texts
    ]


def _refuse_endless_line(text: str) -> None:
    """No article has such a line; a dump of data has."""
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > _LONGEST_LINE:
            raise InputError(
                f"line {number} has {len(line):,} characters, more than any paragraph of an "
                "article: put a line end after each paragraph, or split it into articles"
            )


def _shared(batches: Iterator[Batch], how: _How, n_process: int) -> Iterator[Answer]:
    """The answers of several processes, in the order of the texts."""
    with _on_disk(how.model) as name:
        pool = _Pool(n_process, replace(how, model=name))
        waiting: deque[tuple[Batch, Future[list[Answer]]]] = deque()
        try:
            while True:
                for batch in islice(batches, _AHEAD * n_process - len(waiting)):
                    waiting.append((batch, pool.submit(batch)))
                if not waiting:
                    return
                batch, future = waiting.popleft()
                try:
                    answers = future.result()
                except BrokenProcessPool:
                    answers = pool.one_by_one(batch)
                    pool.restart()
                    waiting = deque((batch, pool.submit(batch)) for batch, _ in waiting)
                yield from answers
        finally:
            pool.close()


class _Pool:
    """The worker processes; those that an article brings down are started again."""

    def __init__(self, size: int, how: _How) -> None:
        self.size = size
        self.how = how
        self.restart()

    def restart(self, size: int | None = None) -> None:
        context = get_context("spawn")
        self.stop = context.Event()
        self.executor = ProcessPoolExecutor(
            size or self.size, mp_context=context, initializer=_begin, initargs=(self.stop,)
        )

    def submit(self, batch: Batch) -> Future[list[Answer]]:
        try:
            return self.executor.submit(_read, batch, self.how)
        except BrokenProcessPool as error:  # found out later, in its turn
            broken: Future[list[Answer]] = Future()
            broken.set_exception(error)
            return broken

    def one_by_one(self, batch: Batch) -> list[Answer]:
        """A batch during which a worker died: each article alone, to find the one at fault."""
        self.restart(1)
        answers: list[Answer] = []
        crashes = 0
        for text in batch:
            try:
                answers += self.submit([text]).result()
            except BrokenProcessPool:
                crashes += 1
                meta = {} if isinstance(text, str) else text.meta
                answers.append(Failure("the process that read it died (memory, a crash)", meta))
                self.restart(1)
        if crashes == len(batch) > 1:
            raise QuotexError(
                "worker processes die at once: a script that uses n_process needs "
                'if __name__ == "__main__": around what it does; else use n_process=1'
            )
        self.close()
        return answers

    def close(self) -> None:
        """Let the workers end, each after the article that it is at."""
        self.stop.set()
        self.executor.shutdown(cancel_futures=True)


def _begin(stop: Event) -> None:
    """Set up a worker: it ends with its parent, which alone answers to Ctrl-C."""
    global _stop
    _stop = stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """A parent that was killed cannot tell its workers, which would wait for ever."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _read(batch: Batch, how: _How) -> list[Answer]:
    """In a worker: the answers to a batch; none where nobody waits for them any more."""
    if _stop is not None and _stop.is_set():
        return []
    return _answers(batch, how)


@contextmanager
def _on_disk(model: Model) -> Iterator[str | Path | None]:
    """A pipeline that workers can load; one that lives in memory is put on disk for them."""
    if model is None or isinstance(model, str | Path):
        yield model
        return
    with tempfile.TemporaryDirectory() as folder:
        try:
            model.to_disk(folder)
        except Exception as error:
            raise QuotexError(
                f"the pipeline cannot be saved for other processes: {error}"
            ) from None
        yield folder
