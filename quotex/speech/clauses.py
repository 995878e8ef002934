"""Indirect speech: clauses that report what somebody says without marking their words.

„…, dass sie komme“, „…, sie komme“, „…, zu kommen“ behind a cue; a clause before „…, sagte sie“;
a sentence with „laut Polizei“ or „wie die Polizei mitteilte“ in it; and sentences that go on in
Konjunktiv after one of those.
"""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    JOINING,
    has_passage_before,
    is_finite,
    is_subjunctive,
)
from quotex.attribution.content import is_pronominal
from quotex.attribution.moods import may_be_finite
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions.pronouns import is_addressed
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_edge,
)
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.apposed import opens_apposition
from quotex.speech.around import clause_around
from quotex.speech.asides import is_aside, is_beside_passage, without_aside
from quotex.speech.closing import (
    announces,
    clause_before,
    in_konjunktiv,
    runs_into_konjunktiv,
    speaks_behind,
)
from quotex.speech.extents import (
    Segment,
    behind_dateline,
    narrator_resumes,
    segments,
    still_waits,
    without_comment,
    without_quotation,
)
from quotex.speech.going_on import Reported
from quotex.speech.items import offsets, words_in
from quotex.speech.openings import (
    BEHIND_COLON,
    IN_INDICATIVE,
    IN_KONJUNKTIV,
    behind_noun,
    hangs_on_noun,
    opening,
    says_how,
)
from quotex.speech.sources import BACK, around_source, pointing_back, stands_in_front
from quotex.words import Word

SOURCE = "a source is named"
FRONT = "before a closing cue"
_OVER_ALL = {  # Laut Blick | Demnach *hat der Fonds angekündigt, zu gehen*: with that report
    "a source in front": SOURCE,
    "a word in front that points back": BACK,
}
_ASK = "ask"  # the group of cues that put a question
_ENUMERATING = function_words("enumerating")
_SHORTEST = 2  # words that a reported clause has at least


def reported(readings: Sequence[Reading]) -> list[Claim]:
    """What the narration may report without marks, in the order of the text."""
    found: list[Claim] = []
    so_far = Reported()
    for reading in readings:
        if reading.sentence.inside is not None:
            continue
        here = [so_far.pointing_back(claim) for claim in in_sentence(reading)]
        pointed = so_far.pointed_at(reading) if not here else None
        following = so_far.goes_on(reading, here)
        so_far.add(reading, here, following)
        found += [one for one in (pointed, *here, following) if one is not None]
    return found


def in_sentence(reading: Reading) -> Iterator[Claim]:
    """What the sentence's own cues report."""
    sentence = reading.sentence
    opens = behind_dateline(sentence)
    covered: set[int] = set()
    # „Man wisse, wer es war, sagte Kern“: what is reported leaves no clause to its own cue.
    for cue in sorted(reading.cues, key=lambda cue: _depth(cue, reading)):
        if _is_readers(cue):
            continue
        for items, reason in _clauses(cue, reading):
            apart = reason in _OVER_ALL
            items = [i for i in items if i >= opens]
            items = without_quotation(sentence, _trimmed(sentence, items))
            if cue.kind == "noun" and items and items[0] in covered:
                continue
            items = [i for i in items if apart or i not in covered]
            shortest = 1 if reason == FRONT else _SHORTEST
            if len(words_in(sentence, items)) < shortest or _only_passages(sentence, items):
                continue
            covered.update(() if apart else range(items[0], items[-1] + 1))
            parts = _stretches(sentence, items)
            yield Claim("indirect", parts, reading, _OVER_ALL.get(reason, reason), cue=cue)
    run = runs_into_konjunktiv(reading)
    if run and not covered and is_colon(sentence.items[run.start - 1]):
        items = _trimmed(sentence, list(run))
        itself = (Antecedent(Claim("reported", [], reading), 0),)
        parts = _stretches(sentence, items)
        yield Claim("indirect", parts, reading, IN_KONJUNKTIV, after=itself)


def _is_readers(cue: FoundCue) -> bool:
    """Whether it asks what the reader asks: Wollen *Sie* wissen, was in der Stadt los ist?"""
    if cue.kind != "verb" or cue.act != _ASK or cue.sentence.inside is not None:
        return False
    return any(map(is_addressed, syntax.subjects(cue.anchor)))


def claim_behind(cue: FoundCue, reading: Reading) -> Claim | None:
    """The clause that follows the cue, as what it reports, whatever other cues report."""
    behind = _behind(cue, reading)
    items = _trimmed(reading.sentence, behind[0]) if behind is not None else []
    if behind is None or len(words_in(reading.sentence, items)) < _SHORTEST:
        return None
    return Claim("indirect", _stretches(reading.sentence, items), reading, behind[1], cue=cue)


def _depth(cue: FoundCue, reading: Reading) -> tuple[int, bool]:
    """The narrator's verbs and „so“ first, then verbs that are reported, then nouns.

    Of two, the one that closes the sentence: „Sie hofften, dass es reiche*, sagte Kern*.“
    """
    if cue.kind == "noun":
        return 0 if _is_announcing(cue) else 2, True
    if cue.kind == "preposition":
        return 0, True
    closes = bool(clause_before(cue, reading))
    if cue.kind == "particle" and cue.source is not None:
        return 0, not closes
    reported = is_subjunctive(cue.finite) or not is_finite(cue.finite)
    return int(reported or not (cue.strong or closes)), not closes


def _is_announcing(noun: FoundCue) -> bool:
    """Whether a colon follows it: Ihre *Zwischenfrage:* Ob bekannt sei, dass es das gebe?"""
    items = noun.sentence.items
    at = max(noun.sentence.index(word) for word in noun.words)
    return at + 1 < len(items) and is_colon(items[at + 1])


def _clauses(cue: FoundCue, reading: Reading) -> Iterator[tuple[list[int], str]]:
    """Indices of the items that the cue reports, and how."""
    sentence = reading.sentence
    around = clause_around(cue, reading) if cue.kind != "noun" else []
    if around:
        yield around, "around the cue"
        return
    if cue.kind == "verb":
        if is_aside(cue, reading):
            told = without_aside(cue, reading)
            goes_on = in_konjunktiv(sentence, told) and not is_subjunctive(cue.finite)
            if goes_on or not is_beside_passage(cue, reading):
                yield told, "beside „wie … mitteilte“"
            return
        behind = _behind(cue, reading)
        before = _before(cue, reading)
        if before and in_konjunktiv(sentence, before):
            items = behind[0] if behind is not None and behind[1] == IN_KONJUNKTIV else []
            yield [*before, *items], FRONT
        elif behind is not None and not (before and behind[1] == IN_INDICATIVE):
            yield behind
        elif before:
            yield before, FRONT
    elif cue.kind == "particle" and cue.source is None:
        in_front = sentence.index(cue.anchor) == 0
        also = any(_reports(other, reading) for other in reading.cues if other is not cue)
        how = "a word in front that points back" if in_front and also else BACK
        yield pointing_back(cue, sentence), how
    elif cue.kind == "particle":
        before = clause_before(cue, reading)
        if before:
            yield before, "before „so“ with a source"
    elif cue.kind == "noun":
        behind = behind_noun(cue, reading)
        if behind is not None:
            yield behind
    elif cue.kind == "preposition" and cue.source is not None and "clause" in cue.takes:
        others = [other for other in reading.cues if other is not cue]
        if len(cue.words) > 1 and any(o.kind == "verb" and o.strong for o in others):
            return  # Das *berichtet* der Nordfunk unter Berufung auf Kern
        reporting = [other for other in others if _reports(other, reading)]
        if not reporting:
            yield _without_asides(around_source(cue, reading), reading), SOURCE
        elif stands_in_front(cue, reading) and not any(
            _has_no_speaker(other) for other in reporting
        ):
            yield around_source(cue, reading), "a source in front"


def _without_asides(items: list[int], reading: Reading) -> list[int]:
    """Without „wie … meldete“ beside a source: Laut Ott ist sie tot*, wie der Sender meldet*."""
    sentence = reading.sentence
    told = [sentence.index(cue.finite) for cue in reading.cues if is_aside(cue, reading)]
    for one in segments(sentence):
        if one.subordinate and any(at in one.items for at in told):
            items = [i for i in items if i not in one.items]
    return items


def _has_no_speaker(cue: FoundCue) -> bool:
    """Whether the source says who speaks by it: Seitens der Stadt *hieß es* | *wurde gesagt*, …"""
    return cue.impersonal or cue.passive


def _reports(cue: FoundCue, reading: Reading) -> bool:
    """Whether a clause or a passage of the sentence is what the verb reports."""
    if cue.kind != "verb" or not cue.strong or cue.verb_final:
        return False
    sentence = reading.sentence
    beside = has_passage_before(sentence, sentence.index(cue.finite))
    if cue.act == "cite" or beside or announces(cue, sentence):
        return True
    return _behind(cue, reading) is not None or bool(_before(cue, reading))


def _before(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause before the cue, if that closes it and says who speaks."""
    before = clause_before(cue, reading)
    if not before or hangs_on_noun(before, reading):
        return []
    if announces(cue, reading.sentence) and not _is_told_of(reading.sentence, before):
        return []
    return before if speaks_behind(cue, reading) else []


def _is_told_of(sentence: Sentence, before: Sequence[int]) -> bool:
    """Whether a main clause in Konjunktiv is among it: *Es fehle Geld*, ließ sie wissen: „Viel.“"""
    return any(
        one.verb is not None and not one.subordinate and is_subjunctive(one.verb)
        for one in segments(sentence)
        if one.items.start in before
    )


def _behind(cue: FoundCue, reading: Reading) -> tuple[list[int], str] | None:
    """The clause that follows the cue: „, dass …“, „, sie komme“, „, zu kommen“."""
    sentence = reading.sentence
    start = max(sentence.index(word) for word in cue.words)
    for j in range(start + 1, len(sentence.items) - 1):
        item = sentence.items[j]
        if not isinstance(item, Word) or not (is_comma(item) or is_colon(item)):
            continue
        if is_comma(item) and opens_apposition(item, reading):
            continue
        if _has_another_between(cue, reading, j) or _is_announced(sentence, start, j):
            return None
        how = opening(cue, reading, j + 1)
        if how == IN_KONJUNKTIV and _is_one_of_several(cue, j + 1):
            return None
        if how is not None:
            end = _end_of_report(cue, reading, j + 1)
            if how != BEHIND_COLON:
                end = min(end, narrator_resumes(sentence, j + 1))
            if how not in (BEHIND_COLON, IN_KONJUNKTIV) and is_subjunctive(cue.finite):
                end = min(end, _outer_report_resumes(sentence, j + 1))
            items = list(range(j + 1, end))
            return without_comment(sentence, items), how
    return None


def _outer_report_resumes(sentence: Sentence, start: int) -> int:
    """Where who reports goes on behind the words of another: habe gewarnt, dass es eile*; es sei*.

    A main clause in Konjunktiv is none that „dass“ opens.
    """
    waits = False
    for one in segments(sentence):
        if one.items.start > start and not (waits or one.subordinate or one.joined):
            first = sentence.items[one.items.start] if one.items else None
            verb = one.verb if one.verb is not first else None
            if verb is not None and is_subjunctive(verb) and not _ends(sentence, one):
                return one.items.start - 1
        if one.items.stop > start:
            waits = still_waits(waits, one)
    return len(sentence.items)


def _ends(sentence: Sentence, one: Segment) -> bool:
    """Whether the verb stands last, as in a clause that „dass“ has opened."""
    return one.verb is not None and sentence.index(one.verb) == one.items.stop - 1


def _is_one_of_several(cue: FoundCue, start: int) -> bool:
    """Whether cue and clause are reported alike: Erst *habe* er vor ihr gewarnt, dann *sei* er weg.

    Or the clause is the one that the cue's own hangs on: Als er gerufen hatte, *sei* sie gekommen.
    """
    first = cue.sentence.items[start]
    if cue.verb_final and isinstance(first, Word) and may_be_finite(first):
        return True
    return cue.kind == "verb" and is_subjunctive(cue.finite) and _has_object(cue)


def _has_object(cue: FoundCue) -> bool:
    """Whether the verb says of what it tells: lehnte *den Plan* ab, warnte *vor Lärm*."""
    about = {*cue.takes} & {*syntax.preposition_objects(cue.anchor)}
    objects = syntax.accusative_objects(cue.anchor)
    # not: erzählte *ihr*, …; nor *der Gruppe*, which parsers may take for an object
    return bool(about) or any(
        word.pos_ != "PRON" and "Dat" not in word.morph.get("Case", []) for word in objects
    )


def _has_another_between(cue: FoundCue, reading: Reading, j: int) -> bool:
    """Whether another verb stands nearer to the clause behind `j`: sagte sie *und fragte*, ob …

    One that ends a subordinate clause does where the cue has its object: Sie lehnte den Plan ab, da
    sie *befürchte*, er sei teuer. But: Sie sagte, als sie *ausstieg*, er sei teuer.
    """
    sentence = reading.sentence
    start = max(sentence.index(word) for word in cue.words)
    about = {*cue.takes} & {*syntax.preposition_objects(cue.anchor)}
    told = bool(about) or "clause" not in cue.takes or syntax.accusative_objects(cue.anchor)
    return any(
        other is not cue
        and other.kind == "verb"
        and {"clause", "zu"} & set(other.takes)
        and start < sentence.index(other.words[-1]) < j
        and (not other.verb_final or (told and sentence.index(other.words[-1]) == j - 1))
        and not says_how(other)
        for other in reading.cues
    )


def _is_announced(sentence: Sentence, start: int, j: int) -> bool:
    """Whether a clause between tells what is to come: bat um Geld, das *darauf* zielt, …"""
    before = next((one for one in segments(sentence) if one.items.stop == j), None)
    if before is None or not before.subordinate or before.items.start <= start:
        return False
    return any(map(is_pronominal, words_in(sentence, before.items)))


def _end_of_report(cue: FoundCue, reading: Reading, start: int) -> int:
    """Where the report ends: with the sentence, or where the narration takes over again."""
    sentence = reading.sentence
    for other in reading.cues:
        if other is cue or other.kind not in ("verb", "particle"):
            continue
        finite = sentence.index(other.finite)
        if finite <= start or is_subjunctive(other.finite) or other.verb_final:
            continue
        before = sentence.items[finite - 1]
        if is_comma(before) or before.lower_ in JOINING:
            return finite - 1
    return len(sentence.items)


def _trimmed(sentence: Sentence, items: list[int]) -> list[int]:
    """Without punctuation at either end, nor an „und“ at its own."""
    items = _without_marks(sentence, items)
    while items and sentence.items[items[-1]].lower_ in _ENUMERATING:
        items = _without_marks(sentence, items[:-1])
    return items


def _without_marks(sentence: Sentence, items: list[int]) -> list[int]:
    while items and is_edge(sentence.items[items[-1]]):
        items = items[:-1]
    while items and is_edge(sentence.items[items[0]]):
        items = items[1:]
    return items


def _only_passages(sentence: Sentence, items: list[int]) -> bool:
    """Whether nothing is reported but what stands in quotation marks."""
    return all(
        item.is_passage or item.is_punct or item.lower_ in JOINING
        for item in (sentence.items[i] for i in items)
    )


def _stretches(sentence: Sentence, items: list[int]) -> list[tuple[int, int]]:
    """Character offsets of the runs of items."""
    runs: list[list[int]] = []
    for i in items:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    stretches = []
    for run in (_without_marks(sentence, run) for run in runs):
        if run:
            stretches += offsets(sentence, run)
    return stretches
