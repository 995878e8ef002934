"""`doc.noun_chunks` for the labels of Universal Dependencies; spaCy's own asks for TIGER's."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

_HEADS = frozenset(("NOUN", "PROPN", "PRON"))
_PLACES = frozenset(
    (
        *("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "appos", "conj"),
        *("orphan", "parataxis", "vocative", "dep", "xcomp", "ROOT"),
    )
)
_BEFORE = frozenset(("det", "amod", "nummod", "nmod", "compound", "flat"))
_BEHIND = frozenset(("flat", "appos", "compound"))


def noun_chunks(doclike: Doc | Span) -> Iterator[tuple[int, int, int]]:
    """First token, end and label of each phrase around a noun, name or pronoun; none overlap.

    „Die neue Stadträtin Lena Vogt sprach mit dem Leiter der Schule“: Die neue Stadträtin Lena
    Vogt, dem Leiter, der Schule.
    """
    label = doclike.doc.vocab.strings.add("NP")
    found = [
        (_start(word), _end(word))
        for word in doclike
        if word.pos_ in _HEADS and word.dep_ in _PLACES
    ]
    reached = 0
    for start, end in sorted(found, key=lambda chunk: (chunk[0], -chunk[1])):
        if start >= reached:
            yield start, end, label
            reached = end


def _start(word: Token) -> int:
    """„der von Kern geplante Umbau“, without a preposition before it."""
    return min((left.left_edge.i for left in word.lefts if left.dep_ in _BEFORE), default=word.i)


def _end(word: Token) -> int:
    """The noun, or the name that stands right behind it: „Stadträtin Lena Vogt“."""
    end = word.i + 1
    for right in word.rights:
        if right.dep_ not in _BEHIND or right.i != end:
            break
        end = _end(right)
    return end
