"""Who speaks a quote, to whom, who else might have spoken, and how sure that is."""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Container, Sequence

from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.actors.nobody import is_nobody
from quotex.article import Evidence
from quotex.attribution.addressees import addressees
from quotex.attribution.confidence import confidence, shares
from quotex.attribution.evidence import probability
from quotex.attribution.joint import joint_speakers, near
from quotex.mentions import Mention
from quotex.mentions.pronouns import first_person
from quotex.narration import Sentence
from quotex.sections.interview import Turn
from quotex.writer.spoken import Spoken

_VERBATIM = frozenset(("direct", "turn"))
_RIVALS = 3  # that a quote tells at most


class Speakers:
    """Names the speakers of one article's quotes, as the text goes."""

    def __init__(self, cast: Cast, phrases: Sequence[Mention], threshold: float) -> None:
        """Ask `cast` whom the noun phrases of the article (`phrases`) mean.

        `threshold`: the probability from which a candidate is named.
        """
        self._cast = cast
        self.phrases = phrases
        self._threshold = threshold

    def name_all(self, spoken: Sequence[Spoken], turns: Sequence[Turn]) -> None:
        """Name who speaks each, in the order of the text; before that, who takes which turn.

        `turns`: of an interview; whom a question means by „Sie“ is who answers it.
        """
        talk = [one for one in spoken if one.type == "turn"]
        for one in talk:
            self.name(one)
        for one, reply in itertools.pairwise(talk):
            asked = _asks(one, turns) and not _asks(reply, turns)
            if asked and len(reply.speakers) == 1:
                self._cast.tellers.ask(one.parts, reply.speakers[0][1])
        for one in spoken:
            if one.type != "turn":
                self.name(one)

    def name(self, one: Spoken) -> None:
        """Name who speaks, and to whom; pronouns behind look there first."""
        mentioned = [c.mention for c in one.candidates if c.probability >= self._threshold]
        number = one.cue.number if one.cue is not None else ""
        one.speakers = [
            (mention, draft)
            for mention in _distinct(mentioned)
            for draft in self._cast.all_of(mention, number)
            if not is_nobody(mention, draft, one.cue)
        ]
        drafts = [draft for _, draft in one.speakers]
        self._cast.tellers.note(one.parts, drafts, quoted=one.type in _VERBATIM)
        for mention, draft in one.speakers:
            self._cast.spoke(draft, max(mention.start, one.sentence.first))
            named = one.named_by(mention)
            if named is not mention:
                draft.mention(named.start, named.end)
        if one.cue is not None:
            to = addressees(one.cue, mentioned, self._phrases_in(one.sentence))
            together = [other for m in to for other in joint_speakers(m, near(m, self.phrases))]
            one.addressees = [
                (mention, draft)
                for mention in together
                if not self._is_reporter(mention)
                and not is_nobody(mention, draft := self._cast.of(mention))
            ]
            if len(one.addressees) == 1:
                self._cast.tellers.address(one.parts, one.addressees[0][1])

    def _is_reporter(self, mention: Mention) -> bool:
        """Whether it is „uns“ in the article's own words: Die Firma schreibt *uns*, …"""
        inside = mention.head.lower_ in first_person()
        return inside and self._cast.tellers.said.get(mention.start) is None

    def rivals(self, one: Spoken, actors: Container[Draft]) -> list[tuple[Draft, Mention, float]]:
        """Who else might have said it, where, with what confidence; the likeliest first.

        `actors`: the drafts that the article has.
        """
        named = {draft for _, draft in one.speakers}
        number = one.cue.number if one.cue is not None else ""
        weighed = [
            (draft, mention, odds / (1 + odds))
            for mention, _ in one.speakers[:1]
            for draft, odds in self._cast.others(mention, number)
        ]
        for candidate in one.rivals:
            draft = self._cast.guess(candidate.mention)
            if draft is not None:
                weighed.append((draft, candidate.mention, candidate.probability))
        weighed.sort(key=lambda rival: -rival[2])
        found: dict[Draft, tuple[Draft, Mention, float]] = {}
        for draft, mention, likely in weighed:
            if draft in actors and draft not in named and len(found) < _RIVALS:
                found.setdefault(draft, (draft, mention, likely))
        sure = shares(self.confidence(one), [likely for _, _, likely in found.values()])
        return [
            (draft, mention, share)
            for (draft, mention, _), share in zip(found.values(), sure, strict=True)
        ]

    def confidence(self, one: Spoken) -> float:
        """How sure the quote and its speakers are.

        Without a speaker it stays below one half: somebody said it, and nobody was found.
        """
        if one.confidence is None:  # asked for by what is left out, by the quote, by its rivals
            one.confidence = self._confidence(one)
        return one.confidence

    def _confidence(self, one: Spoken) -> float:
        best = max(one.candidates, key=lambda candidate: candidate.probability, default=None)
        if not one.speakers or best is None:
            return round(probability(one.evidence) / 2, 3)
        who = [piece for mention, _ in one.speakers for piece in self._cast.why(mention)]
        return round(confidence(one.type, one.evidence, best.evidence, who), 3)

    def evidence(self, one: Spoken) -> list[Evidence]:
        """What speaks for and against those who are named."""
        return [
            piece
            for candidate in one.candidates
            if candidate.probability >= self._threshold
            for piece in candidate.evidence
        ]

    def _phrases_in(self, sentence: Sentence) -> list[Mention]:
        tokens = sentence.tokens
        first, last = min(tokens, default=0), max(tokens, default=-1)
        return [m for m in self._phrases_from(first, last) if sentence.has(m.head)]

    def _phrases_from(self, first: int, last: int) -> list[Mention]:
        """The noun phrases that begin between two tokens."""
        start = bisect_left(self.phrases, first, key=lambda m: m.start)
        return list(self.phrases[start : bisect_right(self.phrases, last, key=lambda m: m.start)])


def _asks(one: Spoken, turns: Sequence[Turn]) -> bool:
    return one.turn is not None and turns[one.turn].asks


def _distinct(mentioned: Sequence[Mention]) -> list[Mention]:
    return list(dict.fromkeys(mentioned))
