"""Descriptions by which somebody speaks whom the text has just spoken of by another name.

„Ada Kern hat acht Reihen gepflanzt. „…“, sagt *die Winzerin*.“  German newspapers seldom call one
person twice alike; where nobody was introduced as a Winzerin, she is Ada Kern.  Who holds a post
(*der Staatsanwalt*, *die Ministerin*) may well be new to the text.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal

from quotex.actors.descriptions import bare_adjective, contradict, described, fit
from quotex.actors.drafts import Draft
from quotex.actors.pronouns import SUBJECT
from quotex.actors.reasons import (
    NONE_FITS,
    Found,
    Reasons,
    how_sure,
    is_actor,
    is_again,
    with_rivals,
)
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN, probability
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Gender, Mention

_PARAGRAPHS = "\n"  # stands between them
_ARTICLES: dict[Gender, tuple[str, ...]] = {"m": ("der",), "f": ("die", "der")}


def may_take_up(mention: Mention, own: Draft | None) -> bool:
    """Whether the phrase is a description of one person, the first of its kind in the text.

    `own` is the actor that it names by itself, if any.
    """
    if mention.name is not None or mention.number == "pl":
        return False
    article = mention.doc[mention.start].lower_
    ends = mention.head.i + 1 if mention.attribute is None else mention.attribute.end
    if article not in _ARTICLES.get(mention.gender, ()) or ends != mention.end:
        return False
    if mention.kind == "person":
        return own is None or (not own.named and own.entered[0] == mention)
    return mention.kind == "unknown" and _is_for_a_person(mention)


def taken_up(mention: Mention, fitting: Sequence[tuple[Draft, Reasons]]) -> Found:
    """Whom the description takes up, of those that the text has in mind, the nearest first."""
    said = described(mention)
    former, said.former = said.former, False  # „der frühere Lokführer“ says what he was
    people = [
        (draft, salience)
        for draft, salience in fitting
        if draft.is_person and mention not in draft.entered
    ]
    if not people or contradict(said, people[0][0].description):
        return NONE_FITS
    nearest, salience = people[0]
    if former and fit(said, nearest.description):
        return NONE_FITS  # „der frühere Minister“ is not who is Minister now
    sure = how_sure(with_rivals(salience, people[1:]))
    if sure * probability(_evidence(mention, nearest, alone=len(people) == 1)) <= EVEN:
        return NONE_FITS
    return nearest, (is_actor("speaks where they were spoken of", nearest.name),)


def _evidence(mention: Mention, draft: Draft, alone: bool) -> Iterator[Evidence]:
    """What speaks for and against its being the one who was last spoken of."""
    yield is_again("somebody was spoken of whom it fits")
    last = draft.last_before(mention.start)
    if last is not None:
        yield is_again("words since the last mention", mention.start - last[0])
        if last[1] == SUBJECT:
            yield is_again("subject of its clause")
        if _PARAGRAPHS in mention.doc.text_of(last[0], mention.start):
            yield is_again("a paragraph ends between")
    if mention.doc[mention.start].text[0].islower():
        yield is_again("stands within the sentence")
    if _tells_their_past(mention):
        yield is_again("tells what they were")
    elif _holds_a_post(mention):
        yield is_again("holds a post")
    if mention.attribute is not None:
        yield is_again("says more than a noun")
    if alone:
        yield is_again("nobody else fits")
    if draft.description.roles:
        yield is_again("is something else already")


def _is_for_a_person(mention: Mention) -> bool:
    """Whether a noun that no list knows may be a person's: „Mardiner“, „Geraerin“, „Gelobte“."""
    endings = tuple(read_words("descriptions")["for_people"][mention.gender])
    return fold(mention.head.text).endswith(endings) or _tells_their_past(mention)


def _tells_their_past(mention: Mention) -> bool:
    """Whether an adjective does: „der *frühere* Lokführer“, „die *gebürtige* Geraerin“."""
    endings = tuple(read_words("descriptions")["of_their_past"]["endings"])
    before = mention.doc[mention.start + 1 : mention.head.i]
    return any(bare_adjective(word.lower_).endswith(endings) for word in before)


def _holds_a_post(mention: Mention) -> bool:
    noun = fold(mention.head.text)
    return noun.endswith(_posts()) and not noun.endswith(_posts("but"))


@cache
def _posts(field: Literal["words", "but"] = "words") -> tuple[str, ...]:
    words = read_words("descriptions")["posts"][field]
    return tuple(fold(form) for word in words for form in (word, word + "in"))
