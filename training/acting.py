"""Fits the head that says whether a mention names an actor, read off the encoder's vectors.

    python -m training.acting corpus

In the articles of the corpus's part „train“, all noun phrases and pronouns that quotex takes for a
mention of somebody, listed or not, are compared with those that are annotated; a logistic
regression with a penalty reads their words and the words beside them.  Prints what that gives on
the part „dev“, and writes the head into the component `scores` of the pipeline.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from spacy.language import Language

import quotex.corpus
from quotex.corpus import Gold, Part
from quotex.encoder.heads import ACTS
from quotex.encoder.scores import NoScores
from quotex.evaluation.identity import ENOUGH_OF_MENTION, Named
from quotex.evaluation.pairing import WordsOf, paired
from quotex.language.parsing import parsed
from quotex.model_folders import EMBEDDED
from quotex.normalised import normalised
from quotex.pipeline import pipeline_for
from quotex.quote_types import chosen
from quotex.reader import decided
from quotex.writer import Writer
from training.rectified import fitted
from training.regression import Net, vectors_of, write

THRESHOLD = 0.5  # from which a claim counts as uttered
LEAN = 0.3
"""Log-odds that are added: a mention that is missing costs as much as one too many, and rules alone
are right of less than half."""


@dataclass(frozen=True)
class Examples:
    """Mentions: their vectors, (mentions, slots * width), and whether each is annotated."""

    vectors: np.ndarray
    right: np.ndarray


def examples(corpus: Path, part: Part, nlp: Language) -> Examples:
    """All mentions that quotex finds in the part's articles."""
    found = [one for gold in quotex.corpus.gold(corpus, part) for one in _of_article(gold, nlp)]
    return Examples(np.array([v for v, _ in found]), np.array([float(y) for _, y in found]))


def _of_article(gold: Gold, nlp: Language) -> Iterator[tuple[np.ndarray, bool]]:
    source = normalised(gold.article.text)
    doc = next(iter(parsed([source.text], nlp)))
    scene, decisions, cast = decided(doc, THRESHOLD, scores=NoScores())
    writer = Writer(scene, source, cast, "", THRESHOLD, chosen(None))
    writer.article(decisions, ())
    places = sorted({place for draft in cast.drafts for place in draft.mentions})
    words = WordsOf(gold.article.text)
    wanted = [words.within([span]) for span in Named.by(gold.article.actors).places]
    spans = [writer.places.span(*writer.places.characters(*place)) for place in places]
    given = [words.within([span]) for span in spans]
    right = {k for _, k in paired(wanted, given, ENOUGH_OF_MENTION)}
    for k, (start, end) in enumerate(places):
        yield vectors_of(doc, range(start, end), (start, end - 1)), k in right


def told(head: Net, aside: Examples) -> str:
    """How often it is right of mentions that it was not fitted to."""
    right = np.mean((head.said(aside.vectors) > 0) == aside.right)
    return f"{len(aside.right)} mentions, of {100 * right:.1f} % the head is right"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--pipeline", type=Path, default=EMBEDDED, help="folder to write into")
    args = parser.parse_args()
    nlp = pipeline_for(None)
    train, dev = (examples(args.corpus, part, nlp) for part in ("train", "dev"))
    head = fitted(train.vectors, train.right)
    print(told(head, dev))
    write(args.pipeline, ACTS, {"yes": head.raised(LEAN)})


if __name__ == "__main__":
    main()
