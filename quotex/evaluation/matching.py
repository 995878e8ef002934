"""Which answer is to which annotated article: by the text, else by the id or the file's name."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from quotex.article import Article
from quotex.corpus import Gold
from quotex.errors import InputError
from quotex.sources.text import Failure, Text, where

_NAMELESS = "one without a name"
_SHOWN = 3  # articles that are named where many are meant


@dataclass
class Matches:
    """The pairs, and what was left aside.

    `broken`: answers that could not be read; `unknown`: of articles that gold does not have;
    `unlike`: whose text is another; `twice`: of articles that have one; all as people know them.
    """

    pairs: list[tuple[Gold, Article]] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)

    def notes(self) -> Iterator[str]:
        """What was left aside, in a line for each reason."""
        if self.broken:
            yield f"{_many(len(self.broken), 'answer')} cannot be read; the first: {self.broken[0]}"
        for names, what in (
            (self.missing, "of gold {have} no answer"),
            (self.unknown, "of the answers {are} not in gold"),
            (self.unlike, "{have} another text in gold than in the answers"),
            (self.twice, "of the answers {are} there a second time"),
        ):
            if names:
                verb = {"have": "has", "are": "is"} if len(names) == 1 else {"have": "have"}
                told = what.format(**{"have": "have", "are": "are", **verb})
                yield f"{_many(len(names), 'article')} {told}, left aside: {_some(names)}"


class Annotated:
    """Annotated articles, which find their answers."""

    def __init__(self, gold: Sequence[Gold]) -> None:
        """Take the articles; `InputError` where there are none, or none with a quote."""
        if not gold:
            raise InputError("no annotated article in gold")
        if not any(one.article.quotes for one in gold):
            raise InputError("no quote is annotated in gold: there is nothing to measure")
        self.gold = gold
        self._by_text: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._passed: list[str] = []
        for number, one in enumerate(gold):
            self._by_text[_letters(one.article.text)].append(number)
            for name in _names(one.article.meta):
                self._by_name[name].append(number)

    def of(self, text: str, meta: Mapping[str, str]) -> Sequence[int]:
        """The numbers of the articles of that text; of that name, where none has it."""
        same = self._by_text.get(_letters(text))
        if same:
            return same
        return next((self._by_name[n] for n in _names(meta) if n in self._by_name), ())

    def texts(self, texts: Iterable[Text | Failure]) -> Iterator[Text | Failure]:
        """Those of the texts that are in gold, to be read; and what is wrong with any."""
        for one in texts:
            if isinstance(one, Failure) or self.of(one.text, one.meta):
                yield one
            else:
                self._passed.append(where(one.meta) or _NAMELESS)

    def matched(self, answers: Iterable[Article | Failure]) -> Matches:
        """Each article with its answer.  Raises `InputError` where none has one."""
        found = Matches()
        by_number: dict[int, Article] = {}
        for answer in answers:
            if isinstance(answer, Failure):
                found.broken.append(str(answer))
                continue
            numbers = self.of(answer.text, answer.meta)
            name = where(answer.meta) or _NAMELESS
            free = [number for number in numbers if number not in by_number]
            if not numbers:
                found.unknown.append(name)
            elif not free:
                found.twice.append(name)
            else:
                moved = with_text(answer, self.gold[free[0]].article.text)
                if moved is None:
                    found.unlike.append(name)
                else:
                    by_number[free[0]] = moved
        found.unknown += self._passed
        for number, one in enumerate(self.gold):
            if number in by_number:
                found.pairs.append((one, by_number[number]))
            else:
                found.missing.append(where(one.article.meta) or f"number {number + 1}")
        if not found.pairs:
            raise InputError("; ".join(("no article is in both gold and answers", *found.notes())))
        return found


def with_text(article: Article, text: str) -> Article | None:
    """The article over the same text with other white space; nothing where letters differ.

    The spans count the characters of `text` then.
    """
    if article.text == text:
        return article
    if _letters(article.text) != _letters(text):
        return None
    places = [at for at, letter in enumerate(text) if not letter.isspace()]
    before = [0]  # letters before each character of the article's text
    for letter in article.text:
        before.append(before[-1] + (not letter.isspace()))

    def moved(value: Any) -> Any:
        if isinstance(value, list):
            return [moved(one) for one in value]
        if not isinstance(value, dict):
            return value
        if value.keys() == {"start", "end"}:
            first, last = before[value["start"]], before[value["end"]]
            if first == last:  # nothing but white space
                at = places[first] if first < len(places) else len(text)
                return {"start": at, "end": at}
            return {"start": places[first], "end": places[last - 1] + 1}
        new = {name: moved(one) for name, one in value.items()}
        if "actor" in new and "text" in new:  # what a mention's span shows
            new["text"] = text[new["span"]["start"] : new["span"]["end"]]
        return new

    return Article.model_validate({**moved(article.model_dump(mode="json")), "text": text})


def _letters(text: str) -> str:
    return "".join(text.split())


def _names(meta: Mapping[str, str]) -> Iterator[str]:
    """What an article may be called: its id, its file's name without the ending."""
    if meta.get("id"):
        yield meta["id"]
    if meta.get("file") and "row" not in meta:
        yield Path(meta["file"]).name.partition(".")[0]


def _many(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _some(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown}, …"
