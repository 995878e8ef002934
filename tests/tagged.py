"""Documents tagged by hand, word by word, for tests of noun phrases that need no parser.

A word may carry a mark: „Brandt_P“ is part of a person's name, „Greenpeace_O“ of an
organisation's, „Riga_L“ of a place's; „neue_A“ is an adjective, „sagte_V“ a verb.  Articles,
prepositions, pronouns and punctuation are known; other words are nouns if they have a capital.
"""

import spacy
from spacy.tokens import Doc

VOCAB = spacy.blank("de").vocab
_MARKS = {"P": "PER", "O": "ORG", "L": "LOC"}
_CLASSES = {
    **dict.fromkeys(("der", "die", "das", "des", "dem", "den", "viele"), ("DET", "ART")),
    **dict.fromkeys(("ein", "eine", "einen", "einem", "einer", "eines"), ("DET", "ART")),
    **dict.fromkeys(("am", "im", "in", "ins", "von", "vom", "für", "bei", "mit"), ("ADP", "APPR")),
    **dict.fromkeys(("über", "zu", "aus", "nach", "gegen"), ("ADP", "APPR")),
    **dict.fromkeys(("er", "sie", "man", "niemand", "jemand"), ("PRON", "PPER")),
    "und": ("CCONJ", "KON"),
}


def tagged(text: str) -> Doc:
    """The document of `text`, whose words and punctuation marks stand apart by a space."""
    words, pos, tags, ents = [], [], [], []
    for piece in text.split():
        word, _, mark = piece.partition("_")
        kind, tag = _class_of(word, mark)
        label = _MARKS.get(mark, "")
        goes_on = bool(label) and bool(ents) and ents[-1].endswith(label)
        words.append(word)
        pos.append(kind)
        tags.append(tag)
        ents.append(f"{'I' if goes_on else 'B'}-{label}" if label else "O")
    return Doc(VOCAB, words=words, pos=pos, tags=tags, ents=ents)


def _class_of(word: str, mark: str) -> tuple[str, str]:
    if mark in _MARKS:
        return "PROPN", "NE"
    if mark == "A":
        return "ADJ", "ADJA"
    if mark == "V":
        return "VERB", "VVFIN"
    if not word[0].isalnum():
        return "PUNCT", "$." if word in ".!?" else "$("
    if word.lower() in _CLASSES:
        return _CLASSES[word.lower()]
    if word.isdigit():
        return "NUM", "CARD"
    is_noun = word.lstrip("0123456789-")[:1].isupper()
    return ("NOUN", "NN") if is_noun else ("ADV", "ADV")
