"""How a clause opens that reports, behind a verb or a noun: „, dass …“, „, sie komme“."""

import itertools
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    has_passage_before,
    is_finite,
    is_subjunctive,
)
from quotex.attribution.moods import (
    is_hypothetical,
    is_plain_preterite,
    looks_like_preterite,
    may_be_finite,
)
from quotex.attribution.owners import is_taken_up
from quotex.cues import FoundCue, clause_of, gives_account
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma, is_dash, is_semicolon, opens_clause
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.speech.extents import Segment, is_infinitive_clause, segments, segments_by_start
from quotex.words import Word

BEHIND_COLON = "reported behind a colon"
GOES_BY = "reported clause with „wonach“"
INFINITIVE = "reported infinitive"
IN_KONJUNKTIV = "reported clause in Konjunktiv"
IN_INDICATIVE = "reported main clause in the indicative"
_LOOK_AHEAD = 40  # words behind a comma within which what tells has to come
_BEFORE_COMPLEMENTISERS = function_words("before_complementisers")
_PLAIN_COMPLEMENTISERS = function_words("plain_complementisers")
_INFINITIVE_OPENERS = function_words("infinitive_openers")
_ADVERBIAL = function_words("adverbial")
_DEFINITE = function_words("definite")
_COMMENTING = function_words("commenting")
_CONTRASTING = function_words("contrasting")
_DEGREE = function_words("degree")
_COMPARING = function_words("comparing")
_IF = function_words("behind_as")


def behind_noun(cue: FoundCue, reading: Reading) -> tuple[list[int], str] | None:
    """The clause that hangs on a noun: „die Forderung, *… zu senken*“, „Ihr Fazit: *…*“."""
    start = clause_of(cue.sentence, cue.anchor)
    if start is None or _runs_on(cue, start) or _has_nearer(cue, reading, start):
        return None
    if _is_in_front(cue, start):
        return None
    how = GOES_BY if gives_account(cue.sentence, start) else opening(cue, reading, start)
    if how is None:
        return None
    infinitive = how == INFINITIVE
    return list(range(start, _end_of_clause(cue.sentence, start, infinitive))), how


def _has_nearer(cue: FoundCue, reading: Reading, start: int) -> bool:
    """Whether another noun has the clause: lehnt den *Antrag* mit dem *Hinweis* ab, dass …

    Behind a preposition; „die Aussage *der Studie*, dass …“ is one noun phrase.
    """
    doc, own = cue.anchor.doc, cue.anchor.i
    return any(
        other.kind == "noun"
        and any(word.pos_ == "ADP" for word in doc[own + 1 : max(own + 1, other.anchor.i)])
        and clause_of(cue.sentence, other.anchor) == start
        for other in reading.cues
    )


def _runs_on(cue: FoundCue, start: int) -> bool:
    """Whether the noun's own clause goes on: *habe gute Argumente*, und bauen *werde* sie auch."""
    sentence = cue.sentence
    first, items = sentence.items[start], sentence.items[: sentence.index(cue.anchor)]
    if first.lower_ in JOINING:
        return True
    told = {item.i for item in items if not item.is_passage and is_subjunctive(item)}
    behind = (item for item in sentence.items[start:] if not item.is_passage)
    verb = next((item for item in behind if is_subjunctive(item)), None)
    return verb is not None and any(word.i in told for word in syntax.continued(verb))


def _is_in_front(cue: FoundCue, start: int) -> bool:
    """Whether it stands in a clause before the main verb: Wer den *Rat* gab, *wisse* er nicht."""
    sentence = cue.sentence
    at = sentence.index(cue.anchor)
    own = next((one for one in segments(sentence) if at in one.items), None)
    first = sentence.items[start]
    verb_first = isinstance(first, Word) and may_be_finite(first)
    return verb_first and own is not None and own.subordinate


def hangs_on_noun(before: Sequence[int], reading: Reading) -> bool:
    """Whether it is no more than a noun with its clause: „*Den Vorwurf, er lüge*, wies er ab“."""
    sentence = reading.sentence
    first, *others = segments(sentence)
    if first.verb is not None or any(
        one.items.start in before and _begins_with_verb(sentence, one) for one in others
    ):
        return False  # *Einem Gesetz, das schade, werde sie nicht zustimmen*, kündigte sie an
    return any(
        cue.kind == "noun" and clause_of(sentence, cue.anchor) == first.items.stop + 1
        for cue in reading.cues
        if before and sentence.index(cue.anchor) in first.items
    )


def _begins_with_verb(sentence: Sentence, one: Segment) -> bool:
    """Whether a Konjunktiv opens it, as a main clause goes on behind another: …, *werde* sie …"""
    verb = one.verb
    return verb is not None and is_subjunctive(verb) and sentence.index(verb) == one.items.start


def _end_of_clause(sentence: Sentence, start: int, infinitive: bool) -> int:
    """Where a clause within another ends: „die Forderung, … zu senken*,* nannte Kern absurd“."""
    for j in range(start + 2, len(sentence.items) - 1):
        before, following = sentence.items[j - 1], sentence.items[j + 1]
        if not is_comma(sentence.items[j]) or following.is_passage:
            continue
        if infinitive and not before.is_passage and syntax.is_verb(before):
            if is_infinitive_clause(sentence, j + 1):
                continue
            return j
        if is_finite(following) and not is_subjunctive(following):
            return j
    return len(sentence.items)


def opening(cue: FoundCue, reading: Reading, j: int) -> str | None:
    """How the clause from item `j` on reports: found once for all cues that are alike."""
    if _is_of_a_noun(cue, reading, j):
        return None
    key = (j, "clause" in cue.takes, "zu" in cue.takes, says_clauses(cue))
    if key not in reading.openings:
        reading.openings[key] = _how_it_opens(reading.sentence, *key)
    how = reading.openings[key]
    if _is_consequence(cue, j) or _comments(cue, j):
        return None
    if how == IN_KONJUNKTIV and "clause" not in cue.takes and not _gives_reason(cue, j):
        return None
    if how is None and _follows_at_once(cue, j):
        return IN_KONJUNKTIV
    return IN_INDICATIVE if how is None and _tells_in_indicative(cue, j) else how


def says_clauses(cue: FoundCue) -> bool:
    """Whether a clause is what it says, wherever that stands: *findet*, das reicht nicht."""
    return cue.strong or "clause" in cue.sure


def _is_consequence(cue: FoundCue, j: int) -> bool:
    """Whether the clause says what followed: fragte *so laut, dass* es alle hörten; *so, dass* …

    Or how it was done: hat es *so vorgetragen, dass* alle weinten.
    """
    items = cue.sentence.items
    if j < 3 or items[j].lower_ not in _PLAIN_COMPLEMENTISERS:
        return False
    one = segments_by_start(cue.sentence).get(j)
    told = one is not None and one.verb is not None and is_subjunctive(one.verb)
    if told and not is_subjunctive(cue.finite):
        return False  # erklärte so ruhig, dass sie *gehe*, …
    return _is_so(items[j - 2], cue) or (
        _is_so(items[j - 3], cue) and _is_measured(items[j - 2], cue)
    )


def _is_so(item: Word | Passage, cue: FoundCue) -> bool:
    return isinstance(item, Word) and item.lower_ in _DEGREE and item.i > cue.finite.i


def _is_measured(item: Word | Passage, cue: FoundCue) -> bool:
    """Whether „so“ says how much, or how it is done: so *laut*; hat es so *vorgetragen*."""
    done = item is cue.anchor and cue.participle
    return isinstance(item, Word) and (done or item.pos_ in ("ADJ", "ADV"))


def _follows_at_once(cue: FoundCue, j: int) -> bool:
    """Whether „der“ is no relative, as nobody is before it: sagte, *der* etwa 30-Jährige sei da."""
    items = cue.sentence.items
    one = segments_by_start(cue.sentence).get(j)
    if cue.kind != "verb" or cue.verb_final or "clause" not in cue.takes:
        return False
    if items[j - 2] is not cue.finite or one is None or one.verb is None:
        return False
    before_end = cue.sentence.index(one.verb) < one.items.stop - 1
    return items[j].lower_ in _DEFINITE and before_end and is_subjunctive(one.verb)


def _comments(cue: FoundCue, j: int) -> bool:
    """Whether „was“ takes up all before it: erinnerte *an das Debakel, was* viele verstörte."""
    about = {*cue.takes} & {*syntax.preposition_objects(cue.anchor)}
    return bool(about) and cue.kind == "verb" and cue.sentence.items[j].lower_ in _COMMENTING


def _gives_reason(cue: FoundCue, j: int) -> bool:
    """Whether it says why, in the speaker's words: lehnt den Plan ab, *da er Stellen gefährde*."""
    one = segments_by_start(cue.sentence).get(j)
    if cue.kind != "verb" or one is None or one.verb is None:
        return False
    first = cue.sentence.items[j]
    reason = not one.subordinate or first.lower_ in _ADVERBIAL
    return reason and is_subjunctive(one.verb) and not is_hypothetical(one.verb)


def _is_complement(cue: FoundCue, verb: Word) -> bool:
    told = {word.i for head in cue.words for word in syntax.complements(head)}
    if verb.head.i in told and syntax.heads_clause(verb.head):  # sagt, das *sei* gut
        return True
    return any(word.i in told for word in syntax.verb_cluster(verb))


def _tells_in_indicative(cue: FoundCue, j: int) -> bool:
    """Whether a main clause begins there that is what the verb says: sagt, *das reicht nicht*.

    Not where words in marks are: „…“, sagte Kern, *die Sonne schien*.
    """
    sentence = cue.sentence
    if cue.kind != "verb" or not says_clauses(cue) or "clause" not in cue.takes:
        return False
    if cue.verb_final or (cue.passive and not cue.impersonal):
        return False
    if not is_comma(sentence.items[j - 1]):
        return False
    if has_passage_before(sentence, sentence.index(cue.finite)):
        return False
    one = segments_by_start(sentence).get(j)
    if one is None or one.verb is None or one.subordinate or one.joined:
        return False
    if sentence.items[j].lower_ in _CONTRASTING:  # liest Fahrpläne vor, *denn* er mag Fahrpläne
        return False
    if sentence.index(one.verb) == j:  # sagte er, *kommt* er nicht, …
        return False
    if is_plain_preterite(one.verb):  # meldete sich, *der Mann lief weg*
        return False
    if _is_said(cue, j):
        return False
    return _is_complement(cue, one.verb) or _may_be_reported(cue, one)


def _is_said(cue: FoundCue, j: int) -> bool:
    """Whether the verb has what it says in marks: spricht von *„Störern“*, die Leute sind wütend.

    In Konjunktiv the report goes on behind it: …, *es seien* nur wenige.
    """
    at = max(map(cue.sentence.index, cue.words))
    between = cue.sentence.items[at:j]
    about = {*cue.takes} & {*syntax.preposition_objects(cue.anchor)}
    return bool(about) and any(isinstance(item, Passage) for item in between)


def _may_be_reported(cue: FoundCue, one: Segment) -> bool:
    """Whether a verb that has said nothing so far waits for it: sagte, die Gäste *zahlten* bar.

    Parsers take what looks like a preterite for a clause beside the verb's own.
    """
    at = cue.sentence.index(cue.finite)
    waits = not any(opens_clause(item) for item in cue.sentence.items[at : one.items.start - 1])
    told = set(cue.takes) & set(syntax.preposition_objects(cue.anchor))
    return (
        one.verb is not None
        and looks_like_preterite(one.verb)
        and waits
        and not (told or syntax.accusative_objects(cue.anchor))
    )


def _is_of_a_noun(cue: FoundCue, reading: Reading, j: int) -> bool:
    """Whether the clause is of a noun that the verb takes up: wies den *Vorwurf* zurück, *…*."""
    return any(
        other.kind == "noun"
        and clause_of(cue.sentence, other.anchor) == j
        and is_taken_up(other, cue, reading)
        for other in reading.cues
    )


def _how_it_opens(
    sentence: Sentence, j: int, clause: bool, infinitive: bool, strong: bool
) -> str | None:
    """How the clause from item `j` on reports; nothing if it does not.

    `clause`, `infinitive`: what the cue takes; `strong`: whether it is one wherever it stands.
    """
    first = sentence.items[j]
    if not first.is_passage:
        second = sentence.items[j + 1] if j + 1 < len(sentence.items) else None
        opener = first.lower_
        if opener in _BEFORE_COMPLEMENTISERS and isinstance(second, Word):
            opener = second.lower_
        if opener in COMPLEMENTISERS and clause:
            known = opener in _PLAIN_COMPLEMENTISERS
            return f"reported clause with „{opener}“" if known else "reported question"
        behind_it = first.pos_ == "ADP" and isinstance(second, Word) and syntax.is_relative(second)
        if syntax.is_relative(first) or behind_it or _compares(sentence, j):
            return None
    words = list(_words_of_clause(sentence, j))
    if (clause or strong) and any(is_subjunctive(word) for word in words):
        return IN_KONJUNKTIV
    if is_colon(sentence.items[j - 1]) and strong and any(is_finite(word) for word in words):
        return BEHIND_COLON
    if infinitive and not _has_verb_second(sentence, j) and first.lower_ not in _INFINITIVE_OPENERS:
        for word, following in itertools.pairwise(words):
            if word.lower_ == "zu" and syntax.is_verb(following):
                return INFINITIVE
        if any(syntax.has_zu_within(word) for word in words):
            return INFINITIVE
    return None


def _has_verb_second(sentence: Sentence, j: int) -> bool:
    """Whether it is a main clause: soll gedroht haben, *so ist* am Tor zu hören."""
    one = segments_by_start(sentence).get(j)
    if one is None or one.verb is None or one.subordinate:
        return False
    return syntax.has_finite_tag(one.verb) and sentence.index(one.verb) == j + 1


def says_how(cue: FoundCue) -> bool:
    """Whether it is an infinitive that says how it was said: sagte, *ohne darauf einzugehen*, …"""
    at = cue.sentence.index(cue.finite)
    one = next((one for one in segments(cue.sentence) if at in one.items), None)
    return one is not None and cue.sentence.items[one.items.start].lower_ in _INFINITIVE_OPENERS


def _words_of_clause(sentence: Sentence, j: int) -> Iterator[Word]:
    """From item `j` to the mark behind its verb: „Ott*,* der geirrt hatte*,* habe …“ goes on.

    A relative clause before the verb is left out, and what stands there between dashes.
    """
    told = False
    skipped = range(0)
    for i in range(j, min(j + _LOOK_AHEAD, len(sentence.items))):
        item = sentence.items[i]
        if item.is_passage or i in skipped:
            continue
        if is_dash(item):
            if told:
                return
            skipped = _between_dashes(sentence, i)
        if is_comma(item) or is_semicolon(item):
            following = sentence.items[i + 1 : i + 2]
            if told or any(one.lower_ in _INFINITIVE_OPENERS for one in following):
                return
            if _compares(sentence, i + 1):
                return  # sagt sie, so leise*, als könnte* es jemand hören
            skipped = _relative_clause(sentence, i + 1)
        told = told or syntax.is_verb(item)
        yield item


def _between_dashes(sentence: Sentence, dash: int) -> range:
    """The items that another dash ends: die Lage *– das weiß jeder –* sei ernst."""
    behind = range(dash + 1, len(sentence.items))
    return range(dash, next((i for i in behind if is_dash(sentence.items[i])), dash))


def _relative_clause(sentence: Sentence, start: int) -> range:
    """The items of a relative clause that begins there, if the clause around it goes on behind."""
    one = segments_by_start(sentence).get(start)
    if one is None or one.verb is None or not one.subordinate:
        return range(0)
    first = sentence.items[start]
    relative = isinstance(first, Word) and syntax.is_relative(first)
    return one.items if relative and _goes_on(sentence, one.items.stop + 1) else range(0)


def _goes_on(sentence: Sentence, start: int) -> bool:
    """Whether a verb opens what follows, as the clause waits for it: „…, *habe* gelogen“.

    „Ott, der fehlt, *einzuladen*“; not „…, *den Mann* einzuladen“, which hangs on another verb.
    """
    one = segments_by_start(sentence).get(start)
    first = sentence.items[start] if one is not None and one.items else None
    if one is None or not isinstance(first, Word):
        return False
    if one.verb is not None:
        return sentence.index(one.verb) == start
    return first.lower_ == "zu" or syntax.has_zu_within(first)


def _compares(sentence: Sentence, j: int) -> bool:
    """Whether it is no report but likens: erzählt davon, *als sei* es einer anderen passiert.

    Or, with the verb at the end: *als ob* es einer anderen passiert sei.
    """
    words = [item for item in sentence.items[j : j + 2] if isinstance(item, Word)]
    if len(words) < 2 or words[0].lower_ not in _COMPARING:
        return False
    return is_subjunctive(words[1]) or words[1].lower_ in _IF
