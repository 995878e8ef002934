"""Indirect speech: clauses that report what somebody says without marking their words.

„…, dass sie komme“, „…, sie komme“, „…, zu kommen“ behind a cue; a clause before „…, sagte sie“;
a sentence with „laut Polizei“ or „wie die Polizei mitteilte“ in it; and sentences that go on in
Konjunktiv after one of those.
"""

from collections.abc import Container, Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    JOINING,
    has_passage_before,
    is_finite,
    is_subjunctive,
)
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.added import remembered_table
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_edge,
)
from quotex.quotation import Passage
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.around import clause_around
from quotex.speech.closing import (
    announces,
    clause_before,
    ends_aside,
    in_konjunktiv,
    runs_into_konjunktiv,
    speaks_behind,
)
from quotex.speech.extents import (
    around_aside,
    narrator_resumes,
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

_INTO_ASIDE = function_words("into_aside")
_CONNECTING = function_words("coordinating") | function_words("contrasting")
SOURCE = "a source is named"
FRONT = "before a closing cue"
_OVER_ALL = {  # Laut Blick | Demnach *hat der Fonds angekündigt, zu gehen*: with that report
    "a source in front": SOURCE,
    "a word in front that points back": BACK,
}
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
    covered: set[int] = set()
    # „Man wisse, wer es war, sagte Kern“: what is reported leaves no clause to its own cue.
    for cue in sorted(reading.cues, key=lambda cue: _depth(cue, reading)):
        for items, reason in _clauses(cue, reading):
            apart = reason in _OVER_ALL
            items = without_quotation(sentence, _trimmed(sentence, items))
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


@remembered_table
def _asides() -> frozenset[str]:
    """*wie* die Polizei mitteilte; *so* schätzt Kern."""
    return frozenset(w for w, entry in lexicon().particles.items() if entry.source != "before")


def _clauses(cue: FoundCue, reading: Reading) -> Iterator[tuple[list[int], str]]:
    """Indices of the items that the cue reports, and how."""
    sentence = reading.sentence
    around = clause_around(cue, reading) if cue.kind != "noun" else []
    if around:
        yield around, "around the cue"
        return
    if cue.kind == "verb":
        aside = "clause" in cue.takes and _opens_with(reading, cue, _asides())
        if aside and (_is_subordinate_aside(cue) or _is_aside(cue)):
            if _is_beside_passage(cue, reading):
                return
            yield _without_aside(cue, reading), "beside „wie … mitteilte“"
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
            yield around_source(cue, reading), SOURCE
        elif stands_in_front(cue) and not any(_has_no_speaker(other) for other in reporting):
            yield around_source(cue, reading), "a source in front"


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
    if announces(cue, reading.sentence) and not in_konjunktiv(reading.sentence, before):
        return []
    return before if speaks_behind(cue, reading) else []


def _behind(cue: FoundCue, reading: Reading) -> tuple[list[int], str] | None:
    """The clause that follows the cue: „, dass …“, „, sie komme“, „, zu kommen“."""
    sentence = reading.sentence
    start = max(sentence.index(word) for word in cue.words)
    for j in range(start + 1, len(sentence.items) - 1):
        item = sentence.items[j]
        if not isinstance(item, Word) or not (is_comma(item) or is_colon(item)):
            continue
        if _is_in_apposition(item, reading):
            continue
        if _has_another_between(cue, reading, j):
            return None
        how = opening(cue, reading, j + 1)
        if how is not None:
            end = _end_of_report(cue, reading, j + 1)
            if how != BEHIND_COLON:
                end = min(end, narrator_resumes(sentence, j + 1))
            items = list(range(j + 1, end))
            return without_comment(sentence, items), how
    return None


def _is_in_apposition(mark: Word, reading: Reading) -> bool:
    """Whether the comma opens an apposition that another one ends: sagte Ott*,* der Wirt, dass …"""
    return any(
        mention.start < mark.i < mention.end < len(mention.doc)
        and is_comma(mention.doc[mention.end])
        for mention in reading.mentions
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
        other.kind == "verb"
        and {"clause", "zu"} & set(other.takes)
        and all(start < sentence.index(word) < j for word in other.words)
        and (not other.verb_final or (told and sentence.index(other.words[-1]) == j - 1))
        and not says_how(other)
        for other in reading.cues
    )


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


def _is_subordinate_aside(cue: FoundCue) -> bool:
    """Whether it is „wie … mitteilte“ beside a sentence, not „erzählte, *wie* sie … fragte“."""
    return cue.verb_final and not syntax.is_complement(cue.anchor)


def _is_aside(cue: FoundCue) -> bool:
    """Whether „so“ stands right before the verb: In zehn Jahren, *so schätzt Kern*, …"""
    finite = cue.sentence.index(cue.finite)
    if finite < 2 or not ends_aside(cue.sentence.items[finite - 2]):
        return False
    before = cue.sentence.items[finite - 1]
    return before.lower_ in _INTO_ASIDE


def _opens_with(reading: Reading, cue: FoundCue, openings: Container[str]) -> bool:
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    for j in range(finite - 1, -1, -1):
        item = sentence.items[j]
        if not item.is_passage:
            if item.lower_ in openings and _may_open(sentence, j):
                return True
            if is_comma(item) and not reading.in_phrase(item):
                return False
    return False


def _may_open(sentence: Sentence, j: int) -> bool:
    """Whether a clause may begin there: at first, behind a mark, or so: *Denn* wie Kern sagt, …"""
    before = sentence.items[j - 1] if j else None
    if before is None or before.is_passage or before.is_punct:
        return True
    return j == 1 and before.lower_ in _CONNECTING


def _is_beside_passage(cue: FoundCue, reading: Reading) -> bool:
    """Whether no more is said than what is in marks: kam, wie er sagt, *„nur wegen der Suppe“*."""
    items = reading.sentence.items
    aside = _aside(cue, reading)
    beside = (*items[max(0, aside.start - 2) : aside.start], *items[aside.stop : aside.stop + 2])
    return any(isinstance(item, Passage) for item in beside)


def _aside(cue: FoundCue, reading: Reading) -> range:
    """The items of „wie die Polizei mitteilte“."""
    sentence = reading.sentence

    def parts(item: Word | Passage) -> bool:
        return ends_aside(item) and (item.is_passage or not reading.in_phrase(item))

    start = end = sentence.index(cue.finite)
    while start > 0 and not parts(sentence.items[start - 1]):
        start -= 1
    while end < len(sentence.items) and not parts(sentence.items[end]):
        end += 1
    return range(start, end)


def _without_aside(cue: FoundCue, reading: Reading) -> list[int]:
    """The sentence without „wie die Polizei mitteilte“."""
    aside = _aside(cue, reading)
    main = around_aside(reading.sentence, aside)
    return [i for i in main if not aside.start - 1 <= i <= aside.stop]


def _trimmed(sentence: Sentence, items: list[int]) -> list[int]:
    """Without punctuation at either end."""
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
    for run in (_trimmed(sentence, run) for run in runs):
        if run:
            stretches += offsets(sentence, run)
    return stretches
