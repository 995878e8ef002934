"""Those who are meant together: „*sie*“ behind „Xi und Putin“, „*das Paar*“, „*beide* Firmen“."""

import itertools
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Mapping, Sequence

from quotex import syntax
from quotex.actors.descriptions import LIKELY, described, fit
from quotex.actors.drafts import Draft
from quotex.actors.matching import agree, is_one_family
from quotex.actors.nouns import may_be_anybody
from quotex.actors.pronouns import REACH, Pronouns
from quotex.actors.tellers import Tellers
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.pronouns import for_pairs
from quotex.narration.marks import is_comma
from quotex.words import Words

_AND = function_words("together")
_DEFINITE = function_words("definite")
_JOINTLY = function_words("jointly")
_WITH = function_words("with_company")
_MOST = 30  # those that „und“ joins
_BESIDE = 3  # mentions on either side of a pronoun that „und“ may join with it
_TWO = 2
_BODIES = frozenset(("organisation", "government"))


class Together:
    """Who of one document was named together, and whom words for several mean."""

    def __init__(
        self,
        doc: Words,
        mentions: Sequence[Mention],
        of_mention: Mapping[Mention, Draft],
        pronouns: Pronouns,
        tellers: Tellers,
    ) -> None:
        """Look among `mentions`, in order; `of_mention` says whom they mean.

        `pronouns` know whom the text has in mind, `tellers` who speaks.
        """
        self._doc = doc
        self._mentions = mentions
        self._of_mention = of_mention
        runs = (*_joined(doc, mentions, of_mention), *_in_company(doc, mentions, of_mention))
        self._joined = sorted(runs, key=_end)
        self._pronouns = pronouns
        self._tellers = tellers

    def meant(self, mention: Mention) -> list[Draft]:
        """Whom „sie“, „beide“, „das Paar“ mean; nobody where „sie“ is sooner a group named since.

        „Beide“ and „das Paar“ are one of two, if that was named since: „zwei Lehrlinge“. Where
        nobody was named together, they are the two with a name who are nearest to mind.
        """
        at, of_two = mention.start, is_of_two(mention)
        joined = self._last_joined(at)
        if of_two and len(joined) != _TWO:
            joined = []
        groups = self._pronouns.fitting(mention, "pl")
        rivals = [one for one in groups if _is_two(one)] if of_two else groups[:1]
        rival = max(rivals, key=lambda one: _last(one, at), default=None)
        if rival is not None and (not joined or _last(rival, at) > _last(joined[-1], at)):
            return [rival] if of_two else []
        two = sorted(self._two_of(mention), key=_first) if of_two else []
        return joined if joined and (joined[0].is_person or not two) else two

    def join(self, pronoun: Mention, draft: Draft) -> None:
        """Note with whom somebody is joined whom a pronoun means: *sie* und ihr Mann."""
        at = bisect_left(self._mentions, pronoun.start, key=lambda mention: mention.start)
        near = self._mentions[max(0, at - _BESIDE) : at + _BESIDE + 1]
        whom = {one: self._of_mention[one] for one in near if one in self._of_mention}
        whom = {**whom, pronoun: draft}
        for run in (*_joined(self._doc, near, whom), *_in_company(self._doc, near, whom)):
            if draft in run[1]:
                insort(self._joined, run, key=_end)

    def _two_of(self, mention: Mention) -> list[Draft]:
        """The two who are nearest to mind, of one name where the noun is for a family."""
        teller = self._tellers.of(mention.start)
        fitting = [
            one
            for one in self._pronouns.fitting(mention, "sg")
            if one.named and one is not teller and _may_be_one(one, mention)
        ]
        if not mention.pronoun and mention.head_noun.text in for_pairs("families"):
            pairs = itertools.combinations(fitting, _TWO)
            return next(([a, b] for a, b in pairs if is_one_family(a.name, b.name)), [])
        return fitting[:_TWO] if len(fitting) >= _TWO else []

    def _last_joined(self, at: int) -> list[Draft]:
        """The last people before token `at` that „und“ joins."""
        behind = bisect_right(self._joined, at, key=lambda run: run[0])
        end, run = self._joined[behind - 1] if behind else (at - REACH - 1, [])
        return [draft.in_the_end for draft in run] if at <= end + REACH else []


def _may_be_one(draft: Draft, mention: Mention) -> bool:
    """Whether somebody may be one of two whom the phrase means: „beide *Ministerinnen*“."""
    if mention.pronoun or _is_for_two(mention.head_noun.text):
        return True
    said = described(mention)
    if not agree(draft.gender, mention.gender):
        return False
    return may_be_anybody(mention) or fit(said, draft.description) >= LIKELY


def _first(draft: Draft) -> int:
    return draft.places[0][0] if draft.places else -1


def _last(draft: Draft, at: int) -> int:
    place = draft.last_before(at)
    return place[0] if place is not None else -1


def _joined(
    doc: Words, mentions: Sequence[Mention], of_mention: Mapping[Mention, Draft]
) -> Iterator[tuple[int, list[Draft]]]:
    """Those that „und“ joins, with the token behind them; `of_mention` says whom mentions mean."""
    entered = [mention for mention in mentions if mention in of_mention]
    run: list[Draft] = []
    for left, right in itertools.pairwise(entered):
        between = doc[left.end : right.start]
        comma = len(between) == 1 and is_comma(between[0])
        joins = len(between) == 1 and between[0].lower_ in _AND
        one, other = of_mention[left], of_mention[right]
        if not (comma or joins) or not _alike(one, other):
            run = []
            continue
        run = [*(run or [one]), other] if len(run) < _MOST else []
        if run and joins and len(set(run)) == len(run):
            yield right.end, run


def _in_company(
    doc: Words, mentions: Sequence[Mention], of_mention: Mapping[Mention, Draft]
) -> Iterator[tuple[int, list[Draft]]]:
    """Who does something with whom: *Gemeinsam mit Ott* hat *Kern* das Haus gebaut."""
    entered = [mention for mention in mentions if mention in of_mention]
    for company in entered:
        before = [word.lower_ for word in doc[max(0, company.start - _TWO) : company.start]]
        if len(before) < _TWO or before[0] not in _JOINTLY or before[1] not in _WITH:
            continue
        verb = next(filter(syntax.heads_clause, company.head_noun.ancestors), None)
        heads = {word.i for word in syntax.subjects(verb)} if verb is not None else set()
        subject = next((m for m in entered if any(word.i in heads for word in m.nouns)), None)
        if subject is None or subject is company:
            continue
        one, other = of_mention[subject], of_mention[company]
        if one is not other and _alike(one, other):
            yield max(subject.end, company.end), [one, other]


def _end(run: tuple[int, list[Draft]]) -> int:
    return run[0]


def _alike(one: Draft, other: Draft) -> bool:
    """Whether two can be spoken of as „beide“: two people, two firms, two countries."""
    if one.is_person or other.is_person:
        return one.is_person and other.is_person
    return one.kind in _BODIES and other.kind in _BODIES and "pl" not in (one.number, other.number)


def is_of_two(mention: Mention) -> bool:
    """Whether it is for two who were named: „*die beiden*“, „*beide* Firmen“, „*das Paar*“."""
    if mention.pronoun:
        return mention.head.lower_ in for_pairs() | for_pairs("two")
    if mention.name is not None:
        return False
    before = mention.doc[mention.start : mention.nouns[0].i]
    if not for_pairs().isdisjoint([word.lower_ for word in before]):
        return mention.kind in SPEAKING
    noun = mention.head_noun
    alone = mention.start + 1 == noun.i and mention.doc[mention.start].lower_ in _DEFINITE
    return alone and _is_for_two(noun.text) and not mention.inner


def _is_for_two(noun: str) -> bool:
    return noun in for_pairs("couples") or noun in for_pairs("families")


def _is_two(draft: Draft) -> bool:
    """Whether the group is one of two: „zwei Lehrlinge“, „ein Ehepaar“."""
    first, *_ = words = draft.name.split()
    return first.lower() in for_pairs("two") or any(map(_is_for_two, words))
