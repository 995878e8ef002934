"""Marks of the narration: what is a comma, a colon, a dash, a stop, and what they part.

A passage is none, whatever stands in it: „*Kern, Ott:*“ is one item between two others.
"""

from quotex.quotation import Passage
from quotex.words import Word

_DASHES = frozenset(("–", "—", "-", "--"))
_ENDS = (".", "!", "?", "…")
STOPS = frozenset((*_ENDS, "...", "?!", "!?"))
_BRACKETS = frozenset(("(", ")"))
_PARTS_CLAUSES = frozenset((",", ";", ":"))
_OPENS_CLAUSE = _PARTS_CLAUSES | _DASHES
_BESIDE_CUES = (_OPENS_CLAUSE | STOPS | _BRACKETS) - {":", "."}
_EDGES = _OPENS_CLAUSE | STOPS | {")"}


def is_comma(item: Word | Passage) -> bool:
    """Whether it is a comma."""
    return not item.is_passage and item.text == ","


def is_colon(item: Word | Passage) -> bool:
    """Whether it is a colon, which announces: Kern sagte*:* „…“."""
    return not item.is_passage and item.text == ":"


def is_semicolon(item: Word | Passage) -> bool:
    """Whether it is a semicolon."""
    return not item.is_passage and item.text == ";"


def is_dash(item: Word | Passage) -> bool:
    """Whether it is a dash, however it is typed: „…“ *–* Ada Kern."""
    return not item.is_passage and item.text in _DASHES


def is_stop(item: Word | Passage) -> bool:
    """Whether it ends a sentence."""
    return not item.is_passage and item.text in STOPS


def is_bracket(item: Word | Passage) -> bool:
    """Whether it opens or closes what stands in brackets."""
    return not item.is_passage and item.text in _BRACKETS


def parts_clauses(item: Word | Passage) -> bool:
    """Whether it is a comma, a semicolon or a colon."""
    return not item.is_passage and item.text in _PARTS_CLAUSES


def opens_clause(item: Word | Passage) -> bool:
    """Whether a clause may begin behind it: a mark that parts clauses, or a dash."""
    return not item.is_passage and item.text in _OPENS_CLAUSE


def stands_beside_cue(item: Word | Passage) -> bool:
    """Whether it may stand between a passage and its cue: no colon and no full stop may."""
    return not item.is_passage and item.text in _BESIDE_CUES


def is_edge(item: Word | Passage) -> bool:
    """Whether it belongs to no clause at whose edge it stands: „das Geld fehle“ *–*."""
    return not item.is_passage and item.text in _EDGES


def ends_sentence(text: str) -> bool:
    """Whether words end as a sentence does: „Wir kommen.“"""
    return text.rstrip().endswith(_ENDS)
