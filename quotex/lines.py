"""The `quotex_lines` component: no sentence runs over the end of a line."""

from spacy.language import Language
from spacy.tokens import Doc


@Language.component("quotex_lines", assigns=["token.is_sent_start"])
def sentences_start_lines(doc: Doc) -> Doc:
    """Begin a sentence at the first word of every line; the parser decides on the others.

    A heading has no full stop, and a parser that sees no line ends runs it into its paragraph.
    """
    at_start = True
    for token in doc:
        if token.is_space:
            at_start = at_start or "\n" in token.text or "\r" in token.text
            token.is_sent_start = token.i == 0  # an empty line belongs to what is before it
        else:
            if at_start:
                token.is_sent_start = True
            at_start = False
    return doc
