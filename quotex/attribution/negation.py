"""Whether a cue says that something was *not* said: „sagte nicht, dass …“, „ließ offen, ob …“."""

from collections.abc import Sequence

from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.narration.marks import opens_clause
from quotex.quotation import Passage
from quotex.words import Word

_NEGATIONS = function_words("negations")
_NOT_ALONE = function_words("behind_weak_negations")
_WITHHOLD = "withhold"  # the group of cues that keep something back
_TURNED = frozenset(("deny", "reject", "accuse"))  # „bestritt nicht, dass“: that was said


def denial(cue: FoundCue, within: bool = False) -> Word | None:
    """What denies the verb in its own clause: „sagte *nicht*, dass“, „*niemand* sagte, dass“.

    What is part of the verb does not, „machte *keinen* Hehl daraus, dass …“; `within`: it counts,
    too.
    """
    clause = _clause(cue)
    own = set() if within else {word.i for word in cue.words}
    for k, word in enumerate(clause):
        if word.lower_ in _NEGATIONS and word.i not in own:
            following = clause[k + 1] if k + 1 < len(clause) else None
            if following is None or not _turns(following):
                return word
    return None


def is_negated(cue: FoundCue, denied: Word | None) -> bool:
    """Whether it says that something was not said; „bestritt nicht“ and „glaubt nicht“ do not.

    `denied`: what denies the cue's verb, if anything.
    """
    if cue.kind != "verb":
        return False
    if cue.act == _WITHHOLD:
        return denied is None
    return cue.medium != "thought" and cue.act not in _TURNED and denied is not None


def disowns(cue: FoundCue, marker: str) -> Word | None:
    """What denies that words are the speaker's: will *nicht von* einer „Krise“ sprechen.

    `marker`: the word that they hang on; „sagte nicht „Ja““ has none.
    """
    denied = denial(cue) if cue.kind == "verb" and marker in cue.takes else None
    return denied if is_negated(cue, denied) else None


def _turns(following: Word) -> bool:
    """Whether a negation before it denies no verb: „nicht *nur* sagte er“, „in nicht *lauter*“."""
    return following.lower_ in _NOT_ALONE or following.tag_ == "ADJA"


def _clause(cue: FoundCue) -> Sequence[Word]:
    """The words around the cue up to a comma, a semicolon, a dash or a passage on either side."""
    items = cue.sentence.items
    places = [cue.sentence.index(word) for word in cue.words]
    first, last = min(places), max(places)
    while first > 0 and not _ends(items[first - 1]):
        first -= 1
    while last + 1 < len(items) and not _ends(items[last + 1]):
        last += 1
    return [item for item in items[first : last + 1] if not item.is_passage]


def _ends(item: Word | Passage) -> bool:
    return item.is_passage or opens_clause(item)
