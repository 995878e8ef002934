"""Captions of pictures, told by the credit behind them."""

import itertools

import regex

from quotex.sections.credits import is_photo_credit
from quotex.sections.lines import OF_THE_ARTICLE, Line
from quotex.sections.words import MARK, PUNCTUATION, plain, words_of

_CAPTION = 300  # characters of a picture's caption
_SENTENCES = 2  # of a caption
_FULL_STOP = regex.compile(r"[.!?](?:\s|$)")
_ATTRIBUTE = regex.compile(r"\p{Ll}+e[nrsm]?")


def tell_captions(lines: list[Line]) -> None:
    """What stands before a picture's credit and says what the picture shows."""
    texts = sum(line.kind == "paragraph" for line in lines)
    above = headings = 0  # what of the article stands above
    for line, credit in itertools.pairwise(lines):
        if line.kind not in OF_THE_ARTICLE:
            continue
        if credit.kind == "credit" and line.heading is None:
            if line.kind == "heading":
                is_caption = headings > 0 and not MARK.search(line.text)
            else:
                is_caption = texts > 1 and (credit.behind or above > 0)
            if is_caption and _is_caption(line, credit):
                texts -= line.kind == "paragraph"
                line.kind = "credit"
                continue
        above += 1
        headings += line.kind == "heading"


def _is_caption(line: Line, credit: Line) -> bool:
    if credit.behind:
        short = len(line.text) <= _CAPTION and len(_FULL_STOP.findall(line.text)) <= _SENTENCES
        return short and len(MARK.findall(line.text)) <= len("„“")
    if not is_photo_credit(credit.text) or len(line.text) > _CAPTION:
        return False
    if credit.text[0] == "(":  # the credit of a caption, not of the article
        single = len(_FULL_STOP.findall(line.text)) <= 1
        return single and not MARK.search(line.text)
    return not line.ends_sentence or _lacks_verb(line.text)


def _lacks_verb(line: str) -> bool:
    """Whether there plainly is no verb: „Hanna Kern (links) bei der neuen Brücke.“."""
    words = [word.strip(PUNCTUATION) for word in plain(line).split()]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if not word or not word[0].islower() or word in words_of("captions", "places"):
            continue
        if not (_ATTRIBUTE.fullmatch(word) and following[:1].isupper()):
            return False
    return bool(words)
