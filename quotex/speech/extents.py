"""How far a report reaches in its sentence: its main clause, without what the narrator adds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quotex.attribution.clauses import JOINING, is_finite, is_subjunctive
from quotex.attribution.moods import may_be_finite, subordinates
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_comma, is_dash, is_semicolon, parts_clauses
from quotex.quotation import Passage
from quotex.words import Word

_COMMENTING = function_words("commenting")


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands between two marks: places of items, its finite verb if it has one."""

    items: range
    verb: Word | None
    subordinate: bool
    joined: bool  # „und“ opens it
    mark: Word | None  # before it


def segments(sentence: Sentence) -> Iterator[Segment]:
    """The sentence's stretches between commas, semicolons, colons and dashes."""
    start = 0
    mark: Word | None = None
    items = sentence.items
    for at in range(len(items) + 1):
        item = items[at] if at < len(items) else None
        if item is not None and not (parts_clauses(item) or is_dash(item)):
            continue
        inside = range(start, at)
        words = [one for i in inside if isinstance(one := items[i], Word)]
        yield Segment(
            inside,
            next((word for word in words if may_be_finite(word)), None),
            bool(words) and subordinates(words[0]),
            bool(words) and words[0].lower_ in JOINING,
            mark,
        )
        start, mark = at + 1, item if isinstance(item, Word) else None


def main_clause(sentence: Sentence, at: int, aside: range = range(0)) -> range:
    """The items of the main clause that the item `at` stands in, with what depends on it.

    What stands in the `aside` („…, so schätzt Kern, …“) is no clause of its own.

    „laut Polizei war er betrunken*,* nach Angaben des Anwalts war er müde“ has two; „laut Polizei
    sagte er, er sei müde“ has one.
    """
    start, told = 0, False
    indicative = waits = False  # waits: „Wie Kern, die Ministerin, mitteilte“, for its verb
    for one in segments(sentence):
        main = one.verb is not None and not (one.subordinate or one.joined or waits)
        main = main and one.items.start not in aside
        waits = (waits or one.subordinate) and one.verb is None
        mood = one.verb is not None and not is_subjunctive(one.verb)
        parts = main and told and (mood or not indicative)
        if one.items.start and (parts or (one.mark is not None and is_semicolon(one.mark))):
            if at < one.items.start:
                return range(start, one.items.start - 1)
            start, told, indicative = one.items.start, False, False
        told = told or main
        indicative = indicative or (main and mood)
    return range(start, len(sentence.items))


def without_comment(sentence: Sentence, items: Sequence[int]) -> list[int]:
    """Without the narrator's clause behind it: „…, das Dach sei neu*, was nicht stimmte*“."""
    reported = [sentence.items[i] for i in items]
    for k, item in enumerate(reported[:-1]):
        following = reported[k + 1]
        if not is_comma(item) or not isinstance(following, Word):
            continue
        if following.lower_ not in _COMMENTING:
            continue
        before, behind = reported[:k], reported[k + 1 :]
        if any(_is_subjunctive(one) for one in before) and _is_told(behind):
            return list(items[:k])
    return list(items)


def _is_subjunctive(item: Word | Passage) -> bool:
    return isinstance(item, Word) and is_subjunctive(item)


def _is_told(items: Sequence[Word | Passage]) -> bool:
    """Whether the narrator tells it: with a finite verb, and none of them in Konjunktiv."""
    verbs = [item for item in items if isinstance(item, Word) and may_be_finite(item)]
    return bool(verbs) and all(is_finite(verb) and not is_subjunctive(verb) for verb in verbs)
