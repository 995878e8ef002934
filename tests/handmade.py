"""Documents parsed by hand, in both label schemes, for tests that need no parser.

A table has a line a word: the word (a trailing _ means that no space follows), its universal
part of speech, its STTS tag, then head and label in Universal Dependencies and in TIGER (heads
count words from 1; 0 is the root), then, if need be, morphology, a name's label, and the lemma
(lemma:treten).
"""

import spacy
from spacy.tokens import Doc

from quotex.article import Article
from quotex.reader import read

VOCAB = spacy.blank("de").vocab
SCHEMES = ("ud", "tiger")


def parsed(table: str, scheme: str) -> Doc:
    """The document that `table` describes, with the heads and labels of `scheme`."""
    rows = [line.split() for line in table.strip().splitlines() if line.strip()]
    column = 3 if scheme == "ud" else 5
    words = [row[0].rstrip("_") for row in rows]
    heads = [int(row[column]) - 1 if row[column] != "0" else i for i, row in enumerate(rows)]
    extras = [row[7:] for row in rows]
    return Doc(
        VOCAB,
        words=words,
        spaces=[not row[0].endswith("_") for row in rows[:-1]] + [False],
        pos=[row[1] for row in rows],
        tags=[row[2] for row in rows],
        lemmas=[next((x[6:] for x in extra if x.startswith("lemma:")), "") for extra in extras],
        heads=heads,
        deps=["ROOT" if i == heads[i] else row[column + 1] for i, row in enumerate(rows)],
        morphs=[next((x for x in extra if "=" in x), "") for extra in extras],
        ents=[next((x for x in extra if "-" in x and "=" not in x), "O") for extra in extras],
    )


def article(table: str, scheme: str) -> Article:
    """What quotex reads in it."""
    return read(parsed(table, scheme))


def answers(table: str, scheme: str) -> list[tuple[str, str, list[str], str | None]]:
    """Of every quote its type, its words, who speaks, and the cue."""
    return [
        (
            quote.type,
            quote.text,
            [speaker.actor.name for speaker in quote.speakers],
            quote.cue.text if quote.cue is not None else None,
        )
        for quote in article(table, scheme).quotes
    ]


def addressed(table: str, scheme: str) -> list[str]:
    """To whom the first quote is spoken."""
    return [addressee.actor.name for addressee in article(table, scheme).quotes[0].addressees]
