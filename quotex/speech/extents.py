"""How far a report reaches in its sentence: its main clause, without what the narrator adds."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quotex import syntax
from quotex.attribution.clauses import JOINING, is_finite, is_subjunctive
from quotex.attribution.moods import is_needless, may_be_finite, subordinates
from quotex.lexicon import function_words
from quotex.narration import Sentence, asked_once
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_dash,
    is_semicolon,
    opens_clause,
    parts_clauses,
)
from quotex.quotation import Passage
from quotex.words import Word

_ADVERB = "PWAV"  # womit, wobei: no object of the report
_ANTECEDENTS = function_words("antecedents")
_COMMENTING = function_words("commenting")
_RELATIVES = function_words("relatives")
_VERDICTS = function_words("verdicts")
_PLACE = "LOC"  # the label of names of places
_SMALL = frozenset(("ADP", "DET", "PRON", "SCONJ"))  # what has a capital only where it opens


@dataclass(frozen=True, slots=True)
class Segment:
    """What stands between two marks: places of items, its finite verb if it has one."""

    items: range
    verb: Word | None
    subordinate: bool
    joined: bool  # „und“ opens it
    mark: Word | None  # before it


@asked_once
def segments(sentence: Sentence) -> Sequence[Segment]:
    """The sentence's stretches between commas, semicolons, colons and dashes."""
    return list(_segments(sentence))


@asked_once
def segments_by_start(sentence: Sentence) -> Mapping[int, Segment]:
    """The segments by the item that they begin with."""
    return {one.items.start: one for one in reversed(segments(sentence))}


def _segments(sentence: Sentence) -> Iterator[Segment]:
    start = 0
    mark: Word | None = None
    items = sentence.items
    for at in range(len(items) + 1):
        item = items[at] if at < len(items) else None
        if item is not None and not opens_clause(item):
            continue
        inside = range(start, at)
        words = [one for i in inside if isinstance(one := items[i], Word)]
        yield Segment(
            inside,
            next((word for word in words if may_be_finite(word)), None),
            _opens_subordinate(words[:2]) and not _has_verb_second(words, start),
            bool(words) and words[0].lower_ in JOINING,
            mark,
        )
        start, mark = at + 1, item if isinstance(item, Word) else None


def _has_verb_second(words: Sequence[Word], start: int) -> bool:
    """Whether „der“ opens a main clause: *Der habe* nie geschrien; first of all, *Das sei*, …"""
    if len(words) < 2 or words[0].lower_ not in _RELATIVES or not may_be_finite(words[1]):
        return False
    return not words[2].is_punct if len(words) > 2 else start == 0


def _opens_subordinate(words: Sequence[Word]) -> bool:
    """Whether a clause that hangs on another begins so: *weil*, *von der*, *so dass*, *auch wo*."""
    if not words or subordinates(words[0]):
        return bool(words)
    if len(words) < 2 or words[0].pos_ not in ("ADP", "ADV", "PART"):
        return False
    second = words[1]
    conjunction = subordinates(second) and second.pos_ not in ("PRON", "DET")
    return syntax.is_relative(second) if words[0].pos_ == "ADP" else conjunction


@asked_once
def behind_dateline(sentence: Sentence) -> int:
    """Where it begins behind the place that opens an article: *Stuttgart -* Die Brücke ist zu.

    The place may have no dash behind it, where what follows would be small: *Bonn* Die Brücke …
    """
    items = sentence.items
    places = itertools.takewhile(
        lambda item: not item.is_passage and item.ent_type_ == _PLACE, items
    )
    start = sum(1 for _ in places)
    parted = 0 < start < len(items) and is_dash(items[start])
    following = items[start + parted] if start + parted < len(items) else None
    if not start or not isinstance(following, Word) or not following.text[0].isupper():
        return 0
    return start + parted if parted or following.pos_ in _SMALL else 0


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
        main = main and not (told and at < one.items.start and _lacks_subject(one))
        if one.items.start == aside.stop + 1:
            main = main and _has_told_first(sentence, one)
        if one.items.start not in aside:
            waits = still_waits(waits, one)
        mood = one.verb is not None and not is_subjunctive(one.verb)
        parts = main and told and (mood or not indicative)
        apart = one.mark is not None and is_semicolon(one.mark)
        apart = apart and not (main and told and _is_reported(one))
        if one.items.start and (parts or apart):
            if at < one.items.start:
                return range(start, one.items.start - 1)
            start, told, indicative = one.items.start, False, False
        told = told or main
        indicative = indicative or (main and mood)
    return range(start, len(sentence.items))


def _is_reported(one: Segment) -> bool:
    """Whether its Konjunktiv is no narrator's: …; es *fehle* Geld, not: …; es *wäre* das erste."""
    return one.verb is not None and is_subjunctive(one.verb) and not is_needless(one.verb)


def _lacks_subject(one: Segment) -> bool:
    """Whether its verb stands first and shares its subject: Laut Ott lesen sie, *klagen* aber."""
    verb = one.verb
    if verb is None or one.mark is None or verb.i != one.mark.i + 1:
        return False
    return all(subject.i < verb.i for subject in syntax.subjects(verb))


def subordinate_clause(sentence: Sentence, at: int) -> range | None:
    """The items of the subordinate clause that the item `at` stands in: *der laut Kern zahlt*."""
    parts = segments(sentence)
    k = next((k for k, one in enumerate(parts) if at in one.items), None)
    if k is None or not parts[k].subordinate:
        return None
    opening = sentence.items[parts[k].items.start]
    relative = not opening.is_passage and syntax.is_relative(opening)
    if not relative and not _is_behind_main(parts[:k]):
        return None
    end = k
    while parts[end].verb is None and end + 1 < len(parts):
        end += 1
    while end + 1 < len(parts) and _hangs_on(sentence, parts[end + 1]):
        end += 1
    return range(parts[k].items.start, parts[end].items.stop)


def _hangs_on(sentence: Sentence, one: Segment) -> bool:
    """Whether it goes with the clause before: another subordinate one, an infinitive with „zu“."""
    return one.subordinate or is_infinitive_clause(sentence, one.items.start)


def is_infinitive_clause(sentence: Sentence, start: int) -> bool:
    """Whether what begins there up to a mark has an infinitive with „zu“ and no finite verb."""
    one = segments_by_start(sentence).get(start)
    if one is None or one.verb is not None or one.joined:
        return False
    words = [word for i in one.items if isinstance(word := sentence.items[i], Word)]
    return any(map(syntax.has_zu_within, words)) or any(
        word.lower_ == "zu" and syntax.is_verb(following)
        for word, following in itertools.pairwise(words)
    )


def _has_told_first(sentence: Sentence, one: Segment) -> bool:
    """Whether its verb stands before all others; „…, wie Ott sagt, *gelogen haben*“ goes on."""
    words = (item for i in one.items if isinstance(item := sentence.items[i], Word))
    first = next((word for word in words if syntax.is_verb(word)), None)
    return first is one.verb and first is not None and sentence.index(first) < one.items.stop - 1


def around_aside(sentence: Sentence, aside: range) -> range:
    """The clause that an aside interrupts: ein Preis, *was ihm*, wie er sagt, *peinlich war*.

    A relative clause is meant alone; of any other the main clause is, too.
    """
    parts = segments(sentence)
    k = next((k for k, one in enumerate(parts) if one.items.stop == aside.start - 1), None)
    behind = next((one for one in parts if one.items.start == aside.stop + 1), None)
    if k is not None and behind is not None and parts[k].verb is None:
        opening = sentence.items[parts[k].items.start]
        if isinstance(opening, Word) and parts[k].subordinate and _is_relative(opening):
            return range(parts[k].items.start, behind.items.stop)
    return main_clause(sentence, aside.start, aside)


def _is_relative(opening: Word) -> bool:
    return syntax.is_relative(opening) or opening.lower_ in _COMMENTING


def _is_behind_main(parts: Sequence[Segment]) -> bool:
    """Whether a main clause has its verb before: *Die Hunde kamen spät,* da laut Firma …"""
    return any(one.verb is not None and not one.subordinate for one in parts)


def without_joined(sentence: Sentence, main: range, at: int) -> range:
    """The part of a main clause around `at` that has one finite verb: „… *und prallte* …“ is apart.

    A Konjunktiv stays: „Laut Polizei habe er geschlafen *und sei* gestürzt“.
    """
    start, stop = main.start, main.stop
    below = False
    for i in range(main.start, main.stop - 1):
        item, following = sentence.items[i], sentence.items[i + 1]
        if parts_clauses(item) or is_dash(item):
            below = not following.is_passage and subordinates(following)
        joins = item.lower_ in JOINING and not below
        if not joins or following.is_passage or is_subjunctive(following):
            continue
        behind_comma = i > main.start and is_comma(sentence.items[i - 1])
        if not (is_finite(following) or (behind_comma and _has_verb(sentence, i))):
            continue
        if i > at:
            return range(start, i - behind_comma)
        start = i + 1
    return range(start, stop)


def _has_verb(sentence: Sentence, i: int) -> bool:
    """Whether the stretch that begins at `i` has a finite verb that is no Konjunktiv."""
    verb = next(one.verb for one in segments(sentence) if one.items.start == i)
    return verb is not None and not is_subjunctive(verb)


def narrator_resumes(sentence: Sentence, start: int) -> int:
    """Where the narrator goes on behind a report from `start`: „er sei müde*; es regnete*“.

    A main clause in the indicative that no „und“ joins is the narrator's, from the mark before it;
    not one between dashes: die Lage *– das weiß jeder –* sei ernst.
    """
    waits = False
    parts = segments(sentence)
    for one, following in itertools.zip_longest(parts, parts[1:]):
        if one.items.stop <= start:
            continue
        main = one.items.start > start and not (waits or one.subordinate or one.joined)
        if main and _is_told_first(sentence, one) and not _is_between_dashes(one, following):
            return one.items.start - 1
        if one.items.start > start and one.joined and _goes_on_alone(sentence, start, one):
            return one.items.start - 1
        waits = still_waits(waits, one)
    return len(sentence.items)


def still_waits(waits: bool, one: Segment) -> bool:
    """Whether a clause waits for its verb behind the segment: *falls der Bau*, der ruht, …"""
    if waits and one.subordinate:
        return True
    return (waits or one.subordinate) and one.verb is None


def _is_between_dashes(one: Segment, following: Segment | None) -> bool:
    """Whether a dash ends it, behind which the report goes on, not in the indicative."""
    if following is None or not following.items or one.mark is None or following.mark is None:
        return False
    told = following.verb is not None and not is_subjunctive(following.verb)
    return is_dash(one.mark) and is_dash(following.mark) and not told


def _goes_on_alone(sentence: Sentence, start: int, one: Segment) -> bool:
    """Whether „und“ goes on behind a subordinate clause: sagt, dass alles gut sei*, und geht*."""
    first = sentence.items[start]
    if not isinstance(first, Word) or not subordinates(first) or one.verb is None:
        return False
    at = sentence.index(one.verb)
    return at == one.items.start + 1 and is_finite(one.verb) and not is_subjunctive(one.verb)


def _is_told_first(sentence: Sentence, one: Segment) -> bool:
    """Whether its verb is in the indicative and not at its end, as in a main clause."""
    verb = one.verb
    if verb is None or is_subjunctive(verb) or not is_finite(verb):
        return False
    return sentence.index(verb) < one.items.stop - 1


def without_quotation(sentence: Sentence, items: Sequence[int]) -> list[int]:
    """Without words in marks that say it once more: „…, dass es teuer werde*: „Es wird teuer.“*“.

    Behind a colon; behind a comma, where a main clause begins in them: „…, *„da ist alles da“*“.
    """
    last = sentence.items[items[-1]] if len(items) > 1 else None
    mark = sentence.items[items[-1] - 1] if items else None
    if not isinstance(last, Passage) or items[-2] != items[-1] - 1 or not isinstance(mark, Word):
        return list(items)
    apart = is_colon(mark) or (is_comma(mark) and _begins_main_clause(sentence, last))
    return list(items[:-2]) if apart else list(items)


def _begins_main_clause(sentence: Sentence, passage: Passage) -> bool:
    """Whether its verb stands second: „*da ist* alles da“; not „*und* da ist …“, „*weil* …“."""
    words = [word for word in sentence.within(passage) if not word.is_space]
    if len(words) < 3 or words[0].lower_ in JOINING or not may_be_finite(words[1]):
        return False
    return not words[2].is_punct


def without_comment(sentence: Sentence, items: Sequence[int]) -> list[int]:
    """Without the narrator's clause behind it: „…, das Dach sei neu*, was nicht stimmte*“.

    Behind a Konjunktiv, behind „gewesen *zu sein*“, which takes no object, *womit* behind „gesehen
    *zu haben*“; where it says whether
    the report is true, behind any: „…, dass das Dach neu ist*, was Fotos widerlegen*“.
    """
    reported = [sentence.items[i] for i in items]
    for k, item in enumerate(reported[:-1]):
        following = reported[k + 1]
        if not is_comma(item) or following.is_passage:
            continue
        if following.lower_ not in _COMMENTING:
            continue
        before, behind = reported[:k], reported[k + 1 :]
        apart = any(map(_is_subjunctive, before)) or _ends_with_to_be(before)
        apart = apart or (following.tag_ == _ADVERB and _ends_with_to_have(before))
        apart = apart or any(one.lower_ in _VERDICTS for one in behind)
        if apart and _is_told(behind):
            return list(items[:k])
    return list(items)


def _ends_with_to_be(items: Sequence[Word | Passage]) -> bool:
    """Whether it is „dort gewesen *zu sein*“; but: versuchte *zu sein*, was er nicht war."""
    return len(items) > 2 and [item.lower_ for item in items[-2:]] == ["zu", "sein"]


def _ends_with_to_have(items: Sequence[Word | Passage]) -> bool:
    """Whether it is „ihn gesehen *zu haben*“, all told; but: *nichts* gefunden zu haben, womit …"""
    ends = [item.lower_ for item in items[-2:]]
    return ends == ["zu", "haben"] and not any(item.lower_ in _ANTECEDENTS for item in items)


def _is_subjunctive(item: Word | Passage) -> bool:
    return not item.is_passage and is_subjunctive(item)


def _is_told(items: Sequence[Word | Passage]) -> bool:
    """Whether the narrator tells it: with a finite verb, and none of them in Konjunktiv."""
    verbs = [item for item in items if not item.is_passage and may_be_finite(item)]
    return bool(verbs) and all(is_finite(verb) and not is_subjunctive(verb) for verb in verbs)
