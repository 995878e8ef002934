"""Names of people that the words show to be too short, too long, or two.

- No name ends in an article: „Katharina die“ takes „Große“ in.
- „Bush der Ältere“: an epithet behind its article belongs to the name; „Ott ist *der Erste*“.
- „dass Anna Kern Peter Ott unterstützt“: a known first name behind a last name may begin another.
- „Ministerin a. *D.* Ada Kern“, „*Mag.a* Ada Kern“: what is only short is no name before one.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from quotex.lexicon import epithets, first_name_gender, function_words, name_particles

_ARTICLES = function_words("names_article")
# Log-odds against it with which another epithet still belongs to the name: „Johannes Paul der
# Zweite“ had 0.8; „der Erste“ and „der Gute“ where they are no epithets 3.7 to 10.7.
_DOUBT = 3.3
# Log-odds that a first name behind a last name adds to a new name. Made-up sentences with two
# people in a row that were taken for one had -2.6 to -0.1 without it; of one person's names in
# GermEval 2014 and 850 Wikinews articles, none more than -3.1. Names from Arabic have more: „al-“
# and „bin“ keep them together.
_SECOND_PERSON = 2.8


def put_right(words: Sequence[str], labels: np.ndarray, scores: np.ndarray, begins: int) -> None:
    """Change the labels of names of people in place.

    `labels`: of each word, 0 for none; `begins` is B-PER, the number after it I-PER.  `scores`:
    (words, labels), logarithms of probabilities.
    """
    inside = begins + 1
    for start, end in list(_spans(labels, begins)):
        if all("." in word for word in words[start:end]) and begins in labels[end : end + 1]:
            labels[start:end] = 0
            continue
        one = _is_one(words[start:end])
        for k in range(start + 2, end - 1):
            doubt = float(scores[k, begins] - scores[k, inside])
            may_begin = doubt > -_SECOND_PERSON and _may_begin(words[k - 1], words[k])
            if may_begin and not one:
                labels[k] = begins
        if end < len(words) and labels[end] == 0:
            if words[end - 1] in _ARTICLES and end - start > 1:
                if words[end][:1].isupper():
                    labels[end] = inside
                else:
                    labels[end - 1] = 0
            elif words[end] == "der" and _is_epithet(words[end + 1 : end + 3]):
                likely = float(scores[end, inside] - scores[end, 0]) > -_DOUBT
                if likely or words[end + 1] in epithets("of_two"):
                    labels[end : end + 2] = inside  # „die Große“ may be somebody else


def _spans(labels: np.ndarray, begins: int) -> Iterator[tuple[int, int]]:
    """Start and end of each name of a person."""
    for start in np.flatnonzero(labels == begins).tolist():
        end = start + 1
        while end < len(labels) and labels[end] == begins + 1:
            end += 1
        yield start, end


def _is_epithet(words: Sequence[str]) -> bool:
    """Whether the first is one, and the second no noun: *der Große* Rat."""
    followed = len(words) > 1 and words[1][:1].isupper()
    return bool(words) and words[0] in epithets() and not followed


def _is_one(words: Sequence[str]) -> bool:
    """Whether what joins the name's parts shows it to be one: „Hamad *bin* Chalifa Mohammed“."""
    lower = [word.lower() for word in words]
    beginnings = tuple(name_particles("arabic_beginnings"))
    return any(word in name_particles("arabic") or word.startswith(beginnings) for word in lower)


def _may_begin(before: str, word: str) -> bool:
    """Whether `word` is a first name behind a last name: „Kern Peter“, not „von Peter“."""
    if first_name_gender(word) is None or first_name_gender(before) is not None:
        return False
    return before[:1].isupper() and not before.endswith(".")
