"""Whether a person is a woman or a man: by first name, address, forms of nouns, pronouns.

Each reason is worth some log-odds (`[gender]` in `data/evidence.toml`); they add up, and whoever is
not clearly one or the other is unknown.
"""

import math
from collections.abc import Iterable, Iterator
from functools import cache

from quotex.facts.clues import Clue, clue, summed
from quotex.facts.kinds import Gender
from quotex.lexicon import first_name_odds, is_of_any_gender, name_titles, person_noun
from quotex.lexicon.files import read_words
from quotex.mentions import Mention
from quotex.mentions.agreement import gender_of_form, grammatical_gender
from quotex.words import Word

DECIDED = 1.5  # log-odds from which somebody is a woman or a man, not of unknown gender
_VALUES: dict[str, Gender] = {"f": "female", "m": "male"}


def gender_clues(mention: Mention) -> Iterator[Clue]:
    """What a mention of one person tells, but a pronoun."""
    if mention.number == "pl" or mention.kind != "person":
        return
    told = [*_by_neutral_word(mention), *_by_nouns(mention), *_by_name(mention)]
    yield from told
    article = mention.doc[mention.start]
    if mention.name is not None and article.i < mention.name[0] and article.pos_ == "DET":
        yield from _told(grammatical_gender(article), "article or ending", article)
    elif not told and not mention.offices:
        yield from _told(mention.gender, "article or ending", article, mention.head)


def pronoun_clue(pronoun: Mention, gender: str, sure: float) -> Clue:
    """What „er“ or „sie“ tells of whom it stands for, with the probability `sure` in [0, 1]."""
    place = (pronoun.start, pronoun.end)
    return clue(
        "gender", _VALUES[gender], "pronoun", pronoun.head.text, place, max(0.0, 2 * sure - 1)
    )


def gender_of(clues: Iterable[Clue]) -> tuple[Gender, float]:
    """The gender, „unknown“ where it is not decided, and the log-odds of a woman."""
    sums = summed(clues, "gender")
    odds = sums.get("female", 0.0) - sums.get("male", 0.0)
    if sums.get("diverse", 0.0) >= DECIDED:  # said in so many words, whatever a name makes likely
        return "diverse", odds
    if abs(odds) < DECIDED:
        return "unknown", odds
    return ("female" if odds > 0 else "male"), odds


def _by_nouns(mention: Mention) -> Iterator[Clue]:
    """„die Gewerkschafterin“, „ihr Mann“; „die 52-Jährige“ by its article."""
    for start, end in mention.offices:
        noun = mention.doc.text_of(start, end)
        role = person_noun(noun)
        titled = mention.name is not None and name_titles().get(noun)
        if role is None or role.number == "pl" or titled or is_of_any_gender(role):
            continue
        name = "noun for a woman" if role.gender == "f" else "noun for a man"
        if role.gender:
            yield clue("gender", _VALUES[role.gender], name, noun, (start, end))
            continue
        article, last = mention.doc[mention.start], mention.doc[end - 1]
        yield from _told(gender_of_form(article, noun), "article or ending", article, last)
    head = mention.head
    feminine = head.text.endswith("in") and grammatical_gender(head) == "f"
    if mention.name is None and not mention.offices and feminine:
        yield clue("gender", "female", "noun for a woman", head.text, (head.i, head.i + 1))


def _by_name(mention: Mention) -> Iterator[Clue]:
    """„Frau Kern“, „Hanna Kern“; a lone „Hanna“ may be a last name."""
    if mention.name is None:
        return
    start, end = mention.name
    before = range(mention.start, start)
    for i in (*before, *range(start, end - 1)):
        title = mention.doc[i].text
        if name_titles().get(title):
            value = _VALUES[name_titles()[title]]
            yield clue("gender", value, "form of address", title, (i, i + 1))
    while start < end - 1 and mention.doc[start].text in name_titles():
        start += 1
    first = mention.doc[start].text
    odds = first_name_odds(first.title() if first.isupper() and len(first) > 1 else first)
    if odds:
        name = "first name" if end - start > 1 else "name that may be a first name"
        value = "female" if odds > 0 else "male"
        yield clue("gender", value, name, first, (start, start + 1), abs(odds))


def _by_neutral_word(mention: Mention) -> Iterator[Clue]:
    """„die *nichtbinäre* Kim Ost“."""
    for token in mention.words:
        if token.lower_.startswith(_neutral()):
            yield clue("gender", "diverse", "says that they are neither", token.text, _at(token))


def _told(gender: str, name: str, first: Word, last: Word | None = None) -> Iterator[Clue]:
    if gender in _VALUES:
        words = first.text if last is None or last.i == first.i else f"{first.text} … {last.text}"
        if last is not None and last.i == first.i + 1:
            words = f"{first.text} {last.text}"
        end = (last or first).i + 1
        yield clue("gender", _VALUES[gender], name, words, (first.i, end))


def _at(token: Word) -> tuple[int, int]:
    return token.i, token.i + 1


@cache
def _neutral() -> tuple[str, ...]:
    return tuple(read_words("descriptions")["neither"]["words"])


def log_share(odds: float) -> float:
    """The logarithm of the probability with these log-odds."""
    return -math.log1p(math.exp(-max(-30.0, min(30.0, odds))))
