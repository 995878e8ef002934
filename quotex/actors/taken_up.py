"""Pronouns by which nobody speaks: they are mentions of whom they mean, too.

„*Sie* kommt“ behind „Ministerin Ada Kern“ is hers; „*ich*“ and „*wir*“ in words that are quoted
are the one's who says them, but for reflexives: „ich stelle *mir* vor“.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotex import syntax
from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.actors.reasons import how_sure, is_meant
from quotex.actors.related import says_mine
from quotex.article import Evidence
from quotex.attribution.evidence import EVEN, probability
from quotex.encoder.scores import Scores
from quotex.lexicon.files import read_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.pronouns import addressing, first_person, for_pairs
from quotex.narration.marks import is_stop, opens_clause
from quotex.words import Word, Words

_MOST = 4.0  # log-odds of the head, for or against, that count
_CLAUSE = 12  # words on either side in which the subject of a reflexive stands


def take_up(words: Words, cast: Cast, mentions: Sequence[Mention], scores: Scores) -> None:
    """Note whom pronouns mean: those among `mentions`, and „ich“ and „wir“ in what is quoted.

    `mentions` are the document's noun phrases, in order.
    """
    for mention in mentions:
        if mention.pronoun or not says_mine(mention):
            continue
        if not cast.related.take_up(mention, cast.absorb):
            cast.describe(mention, speaks=False)
    for i, speaker in sorted(cast.tellers.said.items()):
        if speaker is not None and _is_speaker(words[i]):
            speaker.in_the_end.mentions.append((i, i + 1))
    pronouns = [
        mention
        for mention in mentions
        if mention.pronoun
        and _may_mean_somebody(mention.head, cast.tellers.said)
        and not _only_goes_with_another(mention)
    ]
    said = scores.acts([range(mention.start, mention.end) for mention in pronouns])
    for mention, odds in zip(pronouns, said, strict=True):
        number = _number(mention.head)
        drafts, reasons = cast.meant(mention, number)
        if not drafts:
            continue
        quoted = mention.start in cast.quoted
        evidence = list(_is_somebody(mention, number, drafts[-1], mentions, quoted))
        if odds is not None:
            times = round(max(-_MOST, min(_MOST, odds)), 2)
            evidence.append(is_meant("reads like somebody who acts", times))
        meant = probability(evidence)
        if meant * how_sure(reasons) > EVEN:
            for draft in drafts:
                draft.mentions.append((mention.start, mention.end))


# --- ich, wir --------------------------------------------------------------------------------


def _is_speaker(word: Word) -> bool:
    """Whether „ich“ or „wir“ means who speaks: no „mir“ beside „ich“."""
    subject = first_person().get(word.lower_)
    if subject is None or subject == word.lower_:
        return subject is not None
    return all(near.lower_ != subject for near in _around(word))


def _around(word: Word) -> Iterator[Word]:
    """The words of the same clause, as far as marks tell."""
    for step in (-1, 1):
        for i in range(word.i + step, word.i + step * _CLAUSE, step):
            if not 0 <= i < len(word.doc):
                break
            other = word.doc[i]
            if opens_clause(other) or is_stop(other) or other.is_quote:
                break
            yield other


# --- er, sie ---------------------------------------------------------------------------------


def _may_mean_somebody(word: Word, said: Mapping[int, Draft | None]) -> bool:
    """Whether it is a pronoun of the third person: no „Sie“ by which somebody is addressed."""
    if word.lower_ not in _third_person() | for_pairs():
        return False
    return not (word.i in said and word.text[0].isupper() and word.lower_ in addressing())


def _only_goes_with_another(mention: Mention) -> bool:
    """Whether „beide“ only says that both do: wir gingen *beide*; Ott und Kern, *beide* 27."""
    word = mention.head
    if word.lower_ not in for_pairs() or mention.start < word.i or mention.preposition:
        return False
    subjects = syntax.subjects(word.head) if syntax.is_subject(word) else [word, word]
    return len(subjects) > 1 and not syntax.is_accusative(word)


def _is_somebody(
    pronoun: Mention, number: str, draft: Draft, mentions: Sequence[Mention], quoted: bool
) -> Iterator[Evidence]:
    """What speaks for and against its meaning anybody, not a thing."""
    yield is_meant("somebody was spoken of whom it fits")
    last = draft.last_before(pronoun.start)
    things = _things(pronoun, number, last[0] if last is not None else 0, mentions)
    if things:
        yield is_meant("a thing named since fits, too", things)
    if not syntax.is_subject(pronoun.head):
        yield is_meant("is no subject")
    if draft.kind != "person":
        yield is_meant("is no person's")
    if quoted:
        yield is_meant("stands in a quotation")


def _things(pronoun: Mention, number: str, after: int, mentions: Sequence[Mention]) -> int:
    """How many things were named between token `after` and the pronoun whose gender it has."""
    first = bisect_right(mentions, after, key=lambda m: m.start)
    behind = bisect_left(mentions, pronoun.start, key=lambda m: m.start)
    several = number == "pl" or pronoun.number == "pl"
    gender = pronoun.gender or "f"
    return sum(
        mention.kind not in SPEAKING
        and not mention.pronoun
        and (several or mention.gender == gender)
        and (mention.number == "pl") == several
        for mention in mentions[first:behind]
    )


def _number(word: Word) -> str:
    """The number of the verb whose subject the word is; „“ where it is none."""
    if not syntax.is_subject(word):
        return ""
    for verb in syntax.verb_cluster(word.head) or [word.head]:
        number = verb.morph.get("Number", [])
        if number and "Fin" in verb.morph.get("VerbForm", ["Fin"]):
            return "pl" if "Plur" in number else "sg"
    return ""


@cache
def _third_person() -> frozenset[str]:
    return frozenset(read_words("pronouns")["third_person"]["words"])
