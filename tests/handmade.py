"""Documents parsed by hand, in both label schemes, for tests that need no parser.

A table has a line a word: the word (a trailing _ means that no space follows), its universal
part of speech, its STTS tag, then head and label in Universal Dependencies and in TIGER (heads
count words from 1; 0 is the root), then, if need be, morphology and a name's label.
"""

import spacy
from spacy.tokens import Doc

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
        heads=heads,
        deps=["ROOT" if i == heads[i] else row[column + 1] for i, row in enumerate(rows)],
        morphs=[next((x for x in extra if "=" in x), "") for extra in extras],
        ents=[next((x for x in extra if "-" in x and "=" not in x), "O") for extra in extras],
    )
