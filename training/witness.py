"""Fits the learned witness: whether a claim is uttered, read off the encoder's vectors.

    python -m training.witness corpus

Rules propose claims in the articles of the corpus's part „train“; which of them are utterances, the
annotation says.  For each type of quote a logistic regression with a penalty reads the finished
encoder's vectors of the claim's words and of the words beside it (`SLOTS`); the encoder stays as it
is.  The offset is chosen so that rules and heads together, as much as `[learned]` in
`quotex/data/evidence.toml` lets them count, are right about as often as their sum says, on folds of
articles that the heads had not seen.  Prints what that gives on the part „dev“, and writes the
component `scores` into the pipeline's folder, which is sealed anew.

    python -m training.witness corpus --curve

writes nothing: it prints the same of heads that were fitted to a quarter, half and three quarters
of the articles, and to all but those of each source.
"""

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize
from spacy.language import Language
from spacy.tokens import Doc

import quotex
import quotex.corpus
from quotex.attribution.evidence import weights
from quotex.attribution.witness import MOST, NAMES, words_of
from quotex.corpus import Gold, Part
from quotex.encoder.heads import UTTERED
from quotex.encoder.scores import NoScores
from quotex.evaluation.comparing import Answer, Compared, found, units
from quotex.model_folders import EMBEDDED
from quotex.normalised import normalised
from quotex.pipeline import pipeline_for
from quotex.quote_types import chosen
from quotex.reader import decided
from quotex.writer import Writer
from training.regression import FOLDS, Head, fitted, fold_of, place_of, vectors_of, write

LEAN = {"direct": 0.4, "indirect": 0.6, "indirect free indirect": 0.6, "free indirect": 0.6}
"""Log-odds that `training/evidence.py` adds to what rules say of a type, so that F1 is highest on
the part „dev“ and on articles of other origin: the corpus has more look-alikes than news has."""
_ALL = 1e-9  # a threshold that lets every claim pass


@dataclass(frozen=True)
class Example:
    """A claim: its type, what rules say of it, its vectors at each slot, whether it is uttered."""

    article: str
    type: str
    evidence: tuple[tuple[str, float], ...]  # names and weights of what rules say
    vectors: np.ndarray  # (slots * width,)
    uttered: bool

    @property
    def rules(self) -> float:
        """Log-odds by the rules alone."""
        return sum(weight for _, weight in self.evidence)


def examples(corpus: Path, part: Part, nlp: Language) -> Iterator[Example]:
    """All claims that rules propose in the part's articles."""
    for gold in quotex.corpus.gold(corpus, part):
        yield from _of_article(gold, nlp)


def _of_article(gold: Gold, nlp: Language) -> Iterator[Example]:
    source = normalised(gold.article.text)
    doc = _encoded(nlp, source.text)
    scene, decisions, cast = decided(doc, _ALL, scores=NoScores())
    article = Writer(scene, source, cast, "", _ALL, chosen(None)).article(decisions, ())
    both = Compared(gold, Answer.of(article))
    right = _right(both)
    by_parts = {(quote.type, quote.parts): quote.id for quote in article.quotes}
    for decision in decisions:
        claim = decision.claim
        spans = tuple(
            quotex.Span(start=a, end=b) for a, b in (source.span(*p) for p in claim.parts)
        )
        quote = by_parts.get((claim.type, spans))
        words, around = words_of(scene, claim)
        if quote is None or not words or claim.type not in UTTERED.labels:
            continue
        rules = tuple((piece.name, piece.weight) for piece in decision.evidence)
        vectors = vectors_of(doc, words, around)
        name = str(gold.article.meta.get("file"))
        yield Example(name, claim.type, rules, vectors, quote in right)


def _encoded(nlp: Language, text: str) -> Doc:
    from quotex.language.parsing import parsed

    return next(iter(parsed([text], nlp)))


def _right(both: Compared) -> set[str]:
    wanted, given = (
        list(units(article, both.words)) for article in (both.gold.article, both.answer.article)
    )
    right: set[str] = set()
    for type in {unit.type for unit in given}:
        pairs = found(
            [unit for unit in wanted if unit.type == type],
            [unit for unit in given if unit.type == type],
        )
        right.update(other.quote.id for _, other in pairs)
    return right


def with_offset(head: Head, claims: Sequence[Example], scale: float, lean: float) -> Head:
    """The head with the bias that makes rules, without their lean, and it as right as they say."""
    folds = np.array([fold_of(claim.article) for claim in claims])
    vectors = np.array([claim.vectors for claim in claims])
    uttered = np.array([float(claim.uttered) for claim in claims])
    unseen = np.zeros(len(claims))
    for fold in range(FOLDS):
        there = folds == fold
        unseen[there] = fitted(vectors[~there], uttered[~there]).said(vectors[there])
    rules = np.array([claim.rules for claim in claims]) - lean

    def loss(x: np.ndarray) -> float:
        total = x[0] * (rules + scale * np.clip(unseen + x[1], -MOST, MOST))
        return float(np.logaddexp(0, total).sum() - uttered @ total)

    slope, offset = minimize(loss, np.array([0.7, 0.0]), method="Nelder-Mead").x
    print(f"    slope of the sum {slope:.2f}, offset of the head {offset:+.2f}")
    return Head(head.weights, head.bias + float(offset))


def told(name: str, head: Head, claims: Sequence[Example], scale: float) -> str:
    """How well rules alone and both together decide, on claims that nothing was fitted to."""
    uttered = np.array([claim.uttered for claim in claims])
    rules = np.array([claim.rules for claim in claims])
    said = head.said(np.array([claim.vectors for claim in claims]))
    both = rules + scale * np.clip(said, -MOST, MOST)
    alone, together = (100 * np.mean((odds > 0) == uttered) for odds in (rules, both))
    return f"{name:24} {len(claims):5} claims; rules {alone:.1f} %, with the head {together:.1f} %"


def heads_of(train: Sequence[Example]) -> dict[str, Head]:
    """The head of each type that these claims give."""
    heads: dict[str, Head] = {}
    for label in UTTERED.labels:
        claims = [claim for claim in train if claim.type == label]
        vectors = np.array([claim.vectors for claim in claims])
        head = fitted(vectors, np.array([float(claim.uttered) for claim in claims]))
        scale = weights()["learned"][NAMES[label]]
        heads[label] = with_offset(head, claims, scale, LEAN.get(label, 0.0))
    return heads


def tell(heads: Mapping[str, Head], dev: Sequence[Example]) -> None:
    """Print how well each head decides."""
    for label, head in heads.items():
        aside = [claim for claim in dev if claim.type == label]
        print(told(label, head, aside, weights()["learned"][NAMES[label]]))


def curve(train: Sequence[Example], dev: Sequence[Example]) -> None:
    """Print what less of the corpus gives, by size and by source."""
    sources = {claim.article: Path(claim.article).parent.name for claim in train}
    order = sorted(sources, key=place_of)
    subsets = {
        f"{share} % of the articles": order[: round(len(order) * share / 100)]
        for share in (25, 50, 75, 100)
    }
    for source in sorted(set(sources.values())):
        subsets[f"without {source}"] = [name for name in order if sources[name] != source]
    for name, articles in subsets.items():
        kept = frozenset(articles)
        some = [claim for claim in train if claim.article in kept]
        print(f"{name}: {len(articles)} articles, {len(some)} claims")
        tell(heads_of(some), dev)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pipeline", type=Path, default=EMBEDDED, help="folder to write into")
    parser.add_argument("--curve", action="store_true", help="fit to less of it, write nothing")
    args = parser.parse_args()
    nlp = pipeline_for(None)
    train, dev = (list(examples(args.corpus, part, nlp)) for part in ("train", "dev"))
    if args.curve:
        curve(train, dev)
        return
    heads = heads_of(train)
    tell(heads, dev)
    write(args.pipeline, UTTERED, heads)


if __name__ == "__main__":
    main()
