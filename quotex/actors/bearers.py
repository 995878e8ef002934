"""Who is told to bear a name: „*Der Mann* heißt *Jan Ott*“, „eine Frau, die *Ada Kern* heißt“.

Whom the text only described so far has a name from there on.
"""

from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence

from quotex import syntax
from quotex.actors.drafts import SUBJECT, Draft
from quotex.actors.matching import agree
from quotex.actors.pronouns import Pronouns
from quotex.actors.reasons import Reasons, because
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration.marks import is_comma, is_stop
from quotex.words import Word, Words

_BEARING = function_words("bearing_names")
_AND = function_words("together")
_PARAGRAPH = "\n"
_ADVERBS = 2  # „heißt *eigentlich*“


def unite_called(
    doc: Words,
    mentions: Sequence[Mention],
    of_mention: Mapping[Mention, Draft],
    pronouns: Pronouns,
    absorb: Callable[[Draft, Draft], None],
    reasons: MutableMapping[Mention, Reasons],
) -> None:
    """Let whom the text only describes be whose name it says that they bear.

    `of_mention`: whom the phrases mean, `pronouns` know it of „er“ and „sie“.  `absorb` lets one
    actor be all that two were; why a phrase is whose it is goes to `reasons`.
    """
    for whose, name in _called(doc, mentions):
        one, named = of_mention.get(whose), of_mention.get(name)
        if whose.pronoun and pronouns.narrated(whose):
            one = _just_described(pronouns.whom(whose, "sg")[0], whose)
        if one is None or named is None or one is named or one.named or not named.named:
            continue
        if one.is_person and named.is_person and agree(one.gender, named.gender):
            reasons[whose] = because(named, "fits what is known of them", named.name)[1]
            if whose.pronoun:
                named.mention(whose.start, whose.end, SUBJECT)
            absorb(named, one)


def _just_described(one: Draft | None, pronoun: Mention) -> Draft | None:
    """Whom the sentence before the pronoun describes; „er“ may be of a name further on as well."""
    described = [phrase.start for phrase in one.entered] if one is not None else []
    last = max((at for at in described if at < pronoun.start), default=-1)
    since = pronoun.doc[last : pronoun.start] if last >= 0 else ()
    return one if since and sum(map(is_stop, since)) <= 1 else None


def _called(doc: Words, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each phrase of which a clause tells a name, and the name."""
    people = [one for one in mentions if one.kind == "person" or one.pronoun]
    starting = {one.start: one for one in people}
    ending = {one.end: one for one in people}
    for word in doc:
        if word.lower_ not in _BEARING:
            continue
        before = ending.get(word.i)
        behind = starting.get(_behind_adverbs(word.i + 1, doc))
        if before is None:
            continue
        relative = _whose_clause(before, ending)
        if before.name is not None and relative is not None:
            yield relative, before
        elif behind is not None and _ends_clause(doc, behind.end):
            if _is_only_described(before) and behind.name is not None:
                yield before, behind
            elif before.name is not None and _is_only_described(behind) and not behind.pronoun:
                yield behind, before


def _is_only_described(mention: Mention) -> bool:
    return mention.name is None and mention.number != "pl"


def _behind_adverbs(at: int, doc: Words) -> int:
    """Where a phrase begins at `at` or behind an adverb or two."""
    last = min(at + _ADVERBS, len(doc))
    return next((i for i in range(at, last) if doc[i].pos_ != "ADV"), last)


def _whose_clause(name: Mention, ending: Mapping[int, Mention]) -> Mention | None:
    """Whose relative clause begins with a pronoun right before the name: *der Mann*, der …"""
    at = name.start - 1
    while at > name.start - 1 - _ADVERBS and at > 1 and name.doc[at].pos_ == "ADV":
        at -= 1
    if at < 2 or not syntax.is_relative(name.doc[at]) or not is_comma(name.doc[at - 1]):
        return None
    whose = ending.get(at - 1)
    return whose if whose is not None and _is_only_described(whose) else None


def _ends_clause(doc: Words, end: int) -> bool:
    """Whether nothing follows in the clause: no „heißt Jan Ott *willkommen*“."""
    if end >= len(doc):
        return True
    behind = doc[end]
    if behind.lower_ in _AND:
        return end + 1 < len(doc) and _goes_on(doc[end + 1])
    return is_stop(behind) or is_comma(behind) or _PARAGRAPH in behind.text


def _goes_on(word: Word) -> bool:
    """Whether the clause goes on with a verb of its own: heißt Jan Ott und *sammelt* Marken."""
    return syntax.is_verb(word) or syntax.is_auxiliary(word)
