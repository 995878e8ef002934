"""The answers that are measured: read from a file, or read by quotex now."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from os import PathLike, fspath
from typing import TYPE_CHECKING, TypeAlias

from quotex.article import Article
from quotex.errors import InputError
from quotex.evaluation.matching import Annotated
from quotex.known.knowledge import Given
from quotex.reporting import inputs
from quotex.sources import read
from quotex.sources.places import Kind
from quotex.sources.text import Failure, Text

if TYPE_CHECKING:
    from quotex.batch import Model

Answer: TypeAlias = Article | Failure
Predicted: TypeAlias = "str | PathLike[str] | Iterable[Answer] | None"
Texts: TypeAlias = Iterable["Text | Failure"]


@dataclass(frozen=True)
class Reading:
    """How quotex reads, as `quotex.extract_many` explains."""

    model: "Model" = None
    known: Given = None
    lexicon: Given = None
    weights: Given = None
    n_process: int = 1

    def __call__(self, texts: Texts) -> Iterator[Answer]:
        """What quotex says of the texts."""
        from quotex.batch import extract_many

        return extract_many(
            texts,
            model=self.model,
            known=self.known,
            lexicon=self.lexicon,
            weights=self.weights,
            n_process=self.n_process,
        )


def answers(
    predicted: Predicted,
    annotated: Annotated,
    reading: Callable[[Texts], Iterator[Answer]],
    articles: Callable[[str], Texts] = read,
    kind: Kind | None = None,
) -> Iterator[Answer]:
    """The answers that `predicted` means.

    A file that quotex wrote has them; whatever else is named is read with `articles`, and what of
    that is in gold with `reading`; where nothing is named, gold's texts are.  `kind`: what files
    hold.  Raises `InputError` where something else is among the answers.
    """
    if predicted is None:
        yield from reading(Text(one.article.text, one.article.meta) for one in annotated.gold)
    elif isinstance(predicted, str | PathLike):
        for ours, names in inputs.parted([fspath(predicted)], kind):
            for name in names:
                if ours:
                    yield from inputs.answers(name, kind)
                else:
                    yield from reading(annotated.texts(articles(name)))
    else:
        for one in predicted:
            if not isinstance(one, Article | Failure):
                raise InputError(f"an answer is an Article, not {type(one).__name__}")
            yield one
