"""Which passages are uttered, by whom, and why: candidates, evidence, decision.

Each passage is related to the cues of its sentence; each cue has candidate speakers. Named
pieces of evidence (`data/evidence.toml`) add up to a probability for either.
"""

import itertools
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from spacy.tokens import Token

from quotex import syntax
from quotex.article import Evidence
from quotex.cues import FoundCue, cues
from quotex.lexicon import function_words, lexicon, titled_noun
from quotex.mentions import Mention
from quotex.narration import Sentence, tokens_of
from quotex.quotation import Passage
from quotex.toml import tomllib

_PUNCTUATION = frozenset((",", "-", "–", "—", "!", "?", "…", "(", ")", ";"))
_STOPS = (".", "!", "?", "…")
_NOT_NOMINATIVE = function_words("not_nominative")
_OBLIQUE_PRONOUNS = frozenset(("ihm", "ihn", "ihnen", "ihr", "uns", "mich", "mir", "dem", "denen"))
_SPEAKING = frozenset(("person", "organisation", "government", "group"))
_SO_CALLED_REACH = 3  # words before a passage in which „sogenannt“ counts


@dataclass(slots=True)
class Candidate:
    """A speaker that may be, with what speaks for and against it."""

    mention: Mention
    evidence: list[Evidence]

    @property
    def probability(self) -> float:
        """How likely it speaks, in [0, 1]."""
        return probability(self.evidence)


@dataclass(slots=True)
class Utterance:
    """A passage with what was decided about it."""

    passage: Passage
    sentence: Sentence
    evidence: list[Evidence]
    cue: FoundCue | None = None
    speakers: list[Candidate] = field(default_factory=list)

    @property
    def probability(self) -> float:
        """How likely somebody utters it, in [0, 1]."""
        return probability(self.evidence)


@dataclass(slots=True)
class Reading:
    """A sentence with its noun phrases and cues."""

    sentence: Sentence
    mentions: list[Mention]
    cues: list[FoundCue]


def probability(evidence: Iterable[Evidence]) -> float:
    """1 / (1 + exp(-sum of the weights))."""
    total = sum(piece.weight for piece in evidence)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


@cache
def _weights() -> dict[str, dict[str, float]]:
    path = resources.files("quotex") / "data" / "evidence.toml"
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        table: {name: entry["weight"] for name, entry in entries.items()}
        for table, entries in data.items()
    }


def _uttered(name: str, detail: str = "") -> Evidence:
    return Evidence(name=name, weight=_weights()["uttered"][name], detail=detail)


def _speaks(name: str, detail: str = "") -> Evidence:
    return Evidence(name=name, weight=_weights()["speaker"][name], detail=detail)


def read_sentences(sentences: Sequence[Sentence], mentions: Sequence[Mention]) -> list[Reading]:
    """Each sentence with the noun phrases and cues that stand in it."""
    near: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        for i in sentence.tokens:
            near.setdefault(i, []).append(sentence)
    inside: dict[int, list[Mention]] = {id(sentence): [] for sentence in sentences}
    for mention in mentions:
        for sentence in near.get(mention.start, ()):
            if _belongs(mention, sentence):
                inside[id(sentence)].append(mention)
    return [
        Reading(sentence, inside[id(sentence)], cues(sentence, inside[id(sentence)]))
        for sentence in sentences
    ]


def _belongs(mention: Mention, sentence: Sentence) -> bool:
    """Whether the noun phrase is part of the narration: its words, or a passage as its name."""
    first, last = mention.doc[mention.start], mention.doc[mention.end - 1]
    if not (sentence.has(first) and sentence.has(last)):
        return False
    if isinstance(sentence.items[sentence.index(first)], Token):
        return True
    return mention.marked


def attribute(
    readings: Sequence[Reading], headings: Sequence[tuple[int, int]], threshold: float
) -> list[Utterance]:
    """What was decided about every passage, in the order of the readings."""
    counts = _counts(readings)
    utterances: list[Utterance] = []
    floor = _Floor()
    previous: Sentence | None = None
    for reading in readings:
        sentence = reading.sentence
        if previous is None or not _is_near(previous, sentence):
            floor = _Floor()
        in_heading = any(start <= _start(sentence) < end for start, end in headings)
        here: list[Utterance] = []
        for passage in sentence.passages:
            utterance = _relate(passage, reading)
            utterance.evidence += looks(passage, sentence, counts)
            if in_heading:
                utterance.evidence.append(_uttered("is in a heading"))
            _carry_over(utterance, floor, here, threshold)
            here.append(utterance)
        _share_lists(sentence, here, threshold)
        utterances += here
        floor = floor.after(reading, here, threshold)
        previous = sentence
    return utterances


def _is_near(previous: Sentence, sentence: Sentence) -> bool:
    """Whether one may go on with the other: the same paragraph or the next one."""
    return sentence.paragraph - previous.paragraph <= 1 and previous.inside is sentence.inside


def _start(sentence: Sentence) -> int:
    first = sentence.items[0]
    return first.start if isinstance(first, Passage) else first.idx


def _counts(readings: Sequence[Reading]) -> dict[str, int]:
    """How often the same words are marked."""
    counts: dict[str, int] = {}
    for reading in readings:
        for passage in reading.sentence.passages:
            counts[passage.text.lower()] = counts.get(passage.text.lower(), 0) + 1
    return counts


# --- Cue and speaker -------------------------------------------------------------------------


def _relate(passage: Passage, reading: Reading) -> Utterance:
    """The passage with the cue that speaks most for it, and that cue's speaker."""
    sentence = reading.sentence
    best: tuple[float, FoundCue | None, list[Evidence], Candidate | None] | None = None
    names_speaker = False
    for cue in reading.cues:
        relation = _relation(passage, reading, cue)
        if relation is None:
            continue
        evidence = [_uttered(relation, " … ".join(word.text for word in cue.words))]
        if not cue.strong:
            beside = relation in ("the cue follows it", "the cue announces it")
            name = "the cue is weak" if beside else "the cue is weak and apart"
            evidence.append(_uttered(name, cue.lemma))
        if cue.kind == "verb" and is_subjunctive(cue.finite):
            evidence.append(_uttered("the cue is itself reported", cue.finite.text))
        speaker = best_speaker(cue, passage, reading)
        if speaker is not None and speaker.mention.marked and _covers(speaker.mention, passage):
            names_speaker = True
            continue
        value = sum(piece.weight for piece in evidence)
        value += min(1.0, speaker.probability) if speaker is not None else 0.0
        if best is None or value > best[0]:
            best = (value, cue, evidence, speaker)
    colon = _colon_speaker(passage, reading)
    if colon is not None and (
        best is None or best[0] < _weights()["uttered"]["a colon announces it"]
    ):
        cue, speaker = colon
        best = (0.0, cue, [_uttered("a colon announces it")], speaker)
    utterance = Utterance(passage, sentence, [_uttered("a marked passage")])
    if names_speaker:
        utterance.evidence.append(_uttered("names who speaks"))
    elif best is not None:
        _, utterance.cue, evidence, speaker = best
        utterance.evidence += evidence
        if speaker is not None:
            utterance.speakers = [speaker]
    return utterance


def _covers(mention: Mention, passage: Passage) -> bool:
    span = mention.span
    return span.start_char <= passage.start and passage.end <= span.end_char


def _relation(passage: Passage, reading: Reading, cue: FoundCue) -> str | None:
    """How the passage stands to the cue: the name of the evidence; none if it does not."""
    sentence = reading.sentence
    at = sentence.index(passage)
    finite = sentence.index(cue.finite)
    anchor = sentence.index(cue.anchor)
    if cue.kind == "preposition":
        return "a source is named"
    if cue.kind == "noun":
        if anchor > at:
            return None
        if _behind_colon(sentence, at, anchor):
            return "a noun announces it"
        return "a noun of speech precedes it" if anchor == at - 1 else None
    if cue.kind == "particle":
        if finite > at:
            near = _only_punctuation(sentence.items[at + 1 : finite])
            return "„so“ with a source" if near else "before a closing cue"
        announced = _behind_colon(sentence, at, finite)
        opens = _only_punctuation(sentence.items[:finite])
        return "„so“ with a source" if announced or opens else None
    if finite > at:
        return _relation_to_later_verb(passage, reading, cue, at, finite)
    return _relation_to_earlier_verb(sentence, cue, at, anchor, finite)


def _relation_to_later_verb(
    passage: Passage, reading: Reading, cue: FoundCue, at: int, finite: int
) -> str | None:
    sentence = reading.sentence
    between = sentence.items[at + 1 : finite]
    if _only_punctuation(between) and not cue.verb_final:
        if _acts(passage, sentence, at) or _clause_goes_on(reading, at, finite):
            return None
        return "the cue follows it"
    if _is_comma(sentence.items[finite - 1]):
        return "before a closing cue" if subject_behind(sentence, finite) else None
    if _commas(between) == 0:
        return "complement of the cue" if set(cue.takes) - {"clause"} else "in the cue's clause"
    return None


def _clause_goes_on(reading: Reading, at: int, finite: int) -> bool:
    """Whether the verb behind it has its subject before it: Er nannte es „…“, ging aber."""
    before = reading.sentence.items[:at]
    if not any(isinstance(item, Token) and _is_finite(item) for item in before):
        return False
    for mention in reading.mentions:
        start = reading.sentence.index(mention.doc[mention.start])
        if finite < start <= finite + 4:
            return mention.kind not in _SPEAKING
    return True


def subject_behind(sentence: Sentence, finite: int) -> bool:
    """Whether a noun phrase follows the verb at once: „…, sagte *die Ministerin*“."""
    for item in sentence.items[finite + 1 : finite + 4]:
        if isinstance(item, Passage):
            return True
        if item.pos_ in ("DET", "NOUN", "PROPN", "PRON", "NUM") or item.text[0].isupper():
            return item.lower_ not in _NOT_NOMINATIVE and item.lower_ != "sich"
        if item.pos_ not in ("ADV", "PART", "ADJ") and item.lower_ != "sich":
            return False
    return False


def _relation_to_earlier_verb(
    sentence: Sentence, cue: FoundCue, at: int, anchor: int, finite: int
) -> str | None:
    """The cue's finite verb stands before the passage."""
    if _behind_colon(sentence, at, finite):
        return "the cue announces it"
    if anchor > at:  # hat das als „…“ bezeichnet
        inside = sentence.items[finite + 1 : at]
        return "complement of the cue" if _commas(inside) % 2 == 0 else "in the cue's clause"
    between = sentence.items[anchor + 1 : at]
    commas = _commas(between)
    if commas == 1 and _is_comma(sentence.items[at - 1]) and _has_passage_before(sentence, finite):
        return "goes on behind the cue"
    marker = _marker(sentence, at)
    fits = marker in cue.takes or (marker == "" and {"name", "object"} & set(cue.takes))
    if fits and commas == 0:
        return "complement of the cue"
    if "clause" in cue.takes and _opens_reported_clause(between):
        return "in the reported clause"
    return "in the cue's clause" if commas == 0 else "in a later clause"


def _is_comma(item: Token | Passage) -> bool:
    return isinstance(item, Token) and item.text == ","


def _has_passage_before(sentence: Sentence, finite: int) -> bool:
    """Whether the cue follows a passage: *„…“*, sagte Kern, „…“."""
    before = sentence.items[max(0, finite - 2) : finite]
    return any(isinstance(item, Passage) for item in before)


def _behind_colon(sentence: Sentence, at: int, finite: int) -> bool:
    """Whether a colon stands between the cue and the passage, with only passages behind it."""
    for j in range(at - 1, finite, -1):
        item = sentence.items[j]
        if isinstance(item, Token):
            if item.text == ":":
                return True
            if item.text not in _PUNCTUATION and item.lower_ not in ("und", "oder", "sowie"):
                return False
    return False


def _marker(sentence: Sentence, at: int) -> str:
    """The preposition or „als“ that governs the passage's noun phrase; empty if there is none."""
    for item in reversed(sentence.items[max(0, at - 6) : at]):
        if isinstance(item, Passage):
            continue
        if item.lower_ in ("als", "wie") or item.pos_ == "ADP":
            return {"vom": "von", "am": "an", "im": "in", "zur": "zu", "zum": "zu"}.get(
                item.lower_, item.lower_
            )
        if item.pos_ in ("NOUN", "PROPN", "PRON") or item.is_punct or syntax.is_verb(item):
            return ""
    return ""


COMPLEMENTISERS = function_words("complementisers")
_SUBJUNCTIVE = function_words("subjunctive")


def is_subjunctive(token: Token) -> bool:
    """Whether the verb form is Konjunktiv: by its form where that is plain, else by its tag."""
    return token.lower_ in _SUBJUNCTIVE or (syntax.is_verb(token) and syntax.is_subjunctive(token))


def _opens_reported_clause(between: Sequence[Token | Passage]) -> bool:
    """Whether „, dass …“, „, ob …“ or „, sie seien …“ stands in `between`."""
    words = [item for item in between if isinstance(item, Token)]
    for previous, word in itertools.pairwise(words):
        if previous.text in (",", "sowie", "und") and word.lower_ in COMPLEMENTISERS:
            return True
    commas = [i for i, word in enumerate(words) if word.text in (",", ":")]
    return bool(commas) and any(is_subjunctive(word) for word in words[commas[0] :])


def _commas(items: Iterable[Token | Passage]) -> int:
    return sum(isinstance(item, Token) and item.text in (",", ";", ":") for item in items)


def _only_punctuation(items: Sequence[Token | Passage]) -> bool:
    """Whether nothing but marks, other passages and the „und“ between passages stands there."""
    for k, item in enumerate(items):
        if isinstance(item, Passage) or item.text in _PUNCTUATION or item.lower_ == "so":
            continue
        joins = k + 1 < len(items) and isinstance(items[k + 1], Passage)
        if not (joins and item.lower_ in ("und", "oder", "sowie")):
            return False
    return True


def _acts(passage: Passage, sentence: Sentence, at: int) -> bool:
    """Whether the passage names who acts: *Die „Bild“* berichtet …"""
    if at == 0 or len(passage.text.split()) > 5 or passage.text.rstrip().endswith(_STOPS):
        return False
    if not passage.text[:1].isupper() or at + 1 >= len(sentence.items):
        return False
    if _is_comma(sentence.items[at + 1]):
        return False
    before = sentence.items[at - 1]
    return isinstance(before, Token) and (
        before.pos_ in ("DET", "NOUN", "PROPN", "ADJ") or before.lower_ in ("die", "der", "das")
    )


def best_speaker(cue: FoundCue, passage: Passage | None, reading: Reading) -> Candidate | None:
    """The likeliest speaker that the cue has in its sentence; none if it has no candidate."""
    candidates = list(candidates_for(cue, passage, reading))
    return max(candidates, key=lambda c: (c.probability, -c.mention.start), default=None)


def candidates_for(cue: FoundCue, passage: Passage | None, reading: Reading) -> Iterator[Candidate]:
    """The sentence's noun phrases with what speaks for and against each."""
    if cue.source is not None:
        evidence = [_speaks("a candidate"), _speaks("source of the cue", cue.lemma)]
        yield Candidate(cue.source, evidence)
        return
    if cue.kind == "verb" or cue.kind == "noun":
        subject_heads = {token.i for token in syntax.subjects(cue.anchor)}
        agent_heads = {token.i for token in syntax.agents(cue.anchor)}
        for mention in reading.mentions:
            evidence = [_speaks("a candidate")]
            evidence += _place(cue, mention, passage, reading)
            evidence += _by_syntax(cue, mention, subject_heads, agent_heads)
            evidence += _form(cue, mention)
            yield Candidate(mention, evidence)


def _by_syntax(
    cue: FoundCue, mention: Mention, subjects: set[int], agents: set[int]
) -> Iterator[Evidence]:
    heads = {token.i for token in mention.nouns}
    if heads & agents or (cue.passive and _preposition(mention) in ("von", "vom", "durch")):
        yield _speaks("agent of the passive")
    elif heads & subjects and cue.kind != "noun":
        if cue.passive and cue.act != "cite":
            yield _speaks("subject of a passive")
        else:
            yield _speaks("cited" if cue.passive else "subject of the cue")


def _place(
    cue: FoundCue, mention: Mention, passage: Passage | None, reading: Reading
) -> Iterator[Evidence]:
    """Where the noun phrase stands: right behind „sagte“, before it, across a comma."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    words_before = sentence.index(mention.doc[mention.start])
    last = sentence.index(mention.doc[mention.end - 1])
    if words_before > finite:
        between = sentence.items[finite + 1 : words_before]
        inverted = cue.kind == "verb" and _inverted(reading, finite)
        if any(isinstance(item, Passage) for item in between) or _commas(between):
            yield _speaks("another clause's")
        elif cue.kind == "noun":
            if not between:
                yield _speaks("of the announcing noun")
        elif inverted and _only_fillers(between):
            yield _speaks("right behind the cue")
        elif inverted:
            yield _speaks("behind the cue")
    else:
        yield from _place_before(cue, mention, reading, words_before, last, finite)


def _place_before(
    cue: FoundCue, mention: Mention, reading: Reading, start: int, last: int, finite: int
) -> Iterator[Evidence]:
    """The noun phrase stands before the cue's finite verb, from item `start` to `last`."""
    sentence = reading.sentence
    between = sentence.items[last + 1 : finite]
    commas = _commas(between)
    relative = _relative_pronoun(sentence, finite) if cue.verb_final else None
    if relative is not None:
        if last == relative - 2:
            yield _speaks("antecedent of the relative clause")
        elif last < relative:
            yield _speaks("another clause's")
    elif any(isinstance(item, Passage) and not cue.verb_final for item in between):
        yield _speaks("another clause's")
    elif cue.verb_final and _opens_subordinate(sentence, start) and commas == 0:
        yield _speaks("opens the subordinate clause")
    elif _shares_subject(sentence, finite):
        if _is_subject(mention):
            yield _speaks("subject of the verb before")
    elif commas % 2:
        yield _speaks("another clause's")
    elif _inverted(reading, finite):
        return
    elif not between:
        yield _speaks("right before the cue")
    else:
        yield _speaks("before the cue")


def _relative_pronoun(sentence: Sentence, finite: int) -> int | None:
    """Where the relative pronoun of a clause stands that the verb at `finite` ends.

    „Kern und Ott, *die* einen „Neuanfang“ gefordert hatten“: behind a comma and not a
    conjunction, „die“ can only be one.
    """
    for j in range(finite - 1, 0, -1):
        item = sentence.items[j]
        if isinstance(item, Token) and item.text in (",", ";", ":"):
            first = sentence.items[j + 1]
            if isinstance(first, Token) and first.lower_ in _RELATIVES:
                return j + 1
            return None
    return None


_RELATIVES = function_words("relatives")


def _inverted(reading: Reading, finite: int) -> bool:
    """Whether the subject has to stand behind the finite verb: „…“, sagte *Kern*.

    It does where a passage, a clause or an adverbial holds the place before the verb.
    """
    sentence = reading.sentence
    before = list(sentence.items[:finite])
    comma = False
    while before and isinstance(before[-1], Token) and before[-1].text in _PUNCTUATION:
        comma = comma or before[-1].text == ","
        before.pop()
    if not before or isinstance(before[-1], Passage):
        return True
    if comma:  # Das sei falsch, sagte sie. But: Ott, ihr Sprecher, sagte.
        return _begins_with_clause(before)
    front: list[Token] = []
    for item in reversed(before):
        if isinstance(item, Passage) or item.text in (",", ":", ";") or item.lower_ in _JOINING:
            break
        front.append(item)
    if not front:
        return False
    first = front[-1]
    if first.pos_ in ("ADP", "ADV", "SCONJ", "VERB", "AUX") or first.tag_ in _ADVERBIAL_TAGS:
        return not any(m.start == first.i for m in reading.mentions)
    if front[0].pos_ == "ADV" and len(front) <= 3:  # Tage zuvor hatte …
        return True
    return first.lower_ in _OBLIQUE_PRONOUNS


_ADVERBIAL_TAGS = frozenset(("PROAV", "ADJD", "APPRART", "ADV", "APPR"))


def _begins_with_clause(items: Sequence[Token | Passage]) -> bool:
    """Whether a finite verb or a passage stands before the first comma."""
    for item in items:
        if isinstance(item, Passage):
            return True
        if item.text in (",", ";", ":"):
            return False
        if _is_finite(item):
            return True
    return True


_JOINING = frozenset(("und", "aber", "doch", "sowie", "oder", "sondern"))


def _shares_subject(sentence: Sentence, finite: int) -> bool:
    """Whether „und“ joins the verb to the one before: Kern winkte ab *und sagte*: „…“."""
    before = sentence.items[finite - 1] if finite else None
    return isinstance(before, Token) and before.lower_ in _JOINING


def _only_fillers(items: Sequence[Token | Passage]) -> bool:
    """Whether only light words stand between: sagte *am Montag auch* Kern is not that close."""
    return all(
        isinstance(item, Token)
        and (
            item.pos_ in ("ADV", "PART", "SCONJ", "PUNCT")
            or item.lower_ in ("sich", "es", "dazu", "so")
        )
        and item.text not in (",", ":")
        for item in items
    )


def _opens_subordinate(sentence: Sentence, start: int) -> bool:
    """Whether only a subordinating word stands before: „wie *die Polizei* mitteilte“."""
    before = sentence.items[start - 1] if start else None
    return isinstance(before, Token) and (
        before.pos_ in ("SCONJ",)
        or before.tag_ in ("KOUS", "KOKOM", "PWAV")
        or before.lower_ in ("wie", "dass", "so", "als", "weil", "nachdem", "was")
    )


def _form(cue: FoundCue, mention: Mention) -> Iterator[Evidence]:
    """Case, agreement and what kind of thing it is."""
    opening = mention.doc[mention.start]
    preposition = _preposition(mention)
    if preposition and not (cue.passive and preposition in ("von", "vom", "durch")):
        if cue.impersonal and preposition in ("in", "im", "aus", "bei", "beim", "auf"):
            yield _speaks("cited", preposition)
        else:
            yield _speaks("after a preposition", preposition)
    elif cue.act == "cite" and not cue.passive and mention.kind == "person":
        pass
    elif opening.lower_ in _NOT_NOMINATIVE or (
        mention.pronoun and opening.lower_ in _OBLIQUE_PRONOUNS
    ):
        yield _speaks("not in the nominative", opening.text)
    elif not cue.passive and _disagree(cue, mention):
        yield _speaks("does not agree with the verb", mention.span.text)
    if mention.kind in _SPEAKING:
        yield _speaks("can speak", mention.kind)
    elif mention.kind == "unknown":
        yield _speaks("a thing")


def _disagree(cue: FoundCue, mention: Mention) -> bool:
    """Whether one is singular and the other plural; „Kern und Ott“ together are plural."""
    if not cue.number or not mention.number or cue.number == mention.number:
        return False
    return cue.number == "sg" or not _joined(mention)


def _joined(mention: Mention) -> bool:
    """Whether „und“ joins the noun phrase to another one."""
    doc = mention.doc
    around = []
    if mention.end < len(doc):
        around.append(doc[mention.end].lower_)
    if mention.start > 0:
        around.append(doc[mention.start - 1].lower_)
    return any(word in ("und", "sowie", ",", "oder") for word in around)


def _preposition(mention: Mention) -> str:
    """The preposition right before the noun phrase, if there is one."""
    if mention.start == 0:
        return ""
    before = mention.doc[mention.start - 1]
    return before.lower_ if before.pos_ == "ADP" or before.tag_ in ("APPR", "APPRART") else ""


def _colon_speaker(passage: Passage, reading: Reading) -> tuple[FoundCue, Candidate | None] | None:
    """A colon without a verb of speech: „Kern: „…““, „Kern ist zufrieden: „…““."""
    sentence = reading.sentence
    at = sentence.index(passage)
    colon = next(
        (
            j
            for j in range(at - 1, -1, -1)
            if _is_colon(sentence.items[j]) and _behind_colon(sentence, at, j - 1)
        ),
        None,
    )
    if colon is None:
        return None
    mark = sentence.items[colon]
    assert isinstance(mark, Token)
    cue = FoundCue("colon", ":", "state", "speech", [mark], mark, mark, sentence)
    candidates = []
    for mention in reading.mentions:
        last = sentence.index(mention.doc[mention.end - 1])
        if last >= colon:
            continue
        evidence = [_speaks("a candidate")]
        first = sentence.index(mention.doc[mention.start])
        if last == colon - 1 and _clause_start(sentence, first):
            evidence.append(_speaks("right before the colon"))
        elif _is_subject(mention) or first == 0:
            evidence.append(_speaks("subject of the clause"))
        evidence += _form(cue, mention)
        candidates.append(Candidate(mention, evidence))
    speaker = max(candidates, key=lambda c: (c.probability, c.mention.start), default=None)
    return cue, speaker


def _is_colon(item: Token | Passage) -> bool:
    return isinstance(item, Token) and item.text == ":"


def _clause_start(sentence: Sentence, at: int) -> bool:
    if at <= 0:
        return True
    before = sentence.items[at - 1]
    return isinstance(before, Passage) or before.is_punct


def _is_subject(mention: Mention) -> bool:
    return any(syntax.is_subject(token) for token in mention.nouns)


# --- What the passage itself looks like ------------------------------------------------------


def looks(passage: Passage, sentence: Sentence, counts: dict[str, int]) -> list[Evidence]:
    """What the passage's words and its surroundings say, whatever the cue."""
    evidence = list(_own_looks(passage, sentence, counts))
    evidence += _surroundings(passage, sentence)
    return evidence


def _own_looks(passage: Passage, sentence: Sentence, counts: dict[str, int]) -> Iterator[Evidence]:
    inner = tokens_of(sentence.doc, *passage.inner)
    words = [token for token in inner if not token.is_punct and not token.is_space]
    if not words:
        return
    text = passage.text.rstrip()
    if text.endswith(_STOPS) and len(words) > 1:
        yield _uttered("is a sentence")
    clause = len(words) > 2 and any(_is_finite(token) for token in words)
    if clause:
        yield _uttered("has a finite verb")
    if len(words) >= 8 and (clause or any(token.text[0].islower() for token in words[:1])):
        yield _uttered("is long")
    elif len(words) >= 4:
        yield _uttered("has several words")
    if _small(passage):
        yield _uttered("begins small")
    elif len(words) == 1:
        yield _uttered("is one name-like word")
    elif all(word.text[0].isupper() or word.text[0].isdigit() for word in words):
        yield _uttered("has only capitalised words")
    if any(word.text[0].isdigit() for word in words) and len(words) <= 3:
        yield _uttered("has a year or number")
    if len(words) > 1 and _is_foreign(words):
        yield _uttered("is foreign")
    if counts.get(passage.text.lower(), 0) > 1:
        yield _uttered("is repeated")


def _small(passage: Passage) -> bool:
    """Whether it begins with a small letter, and not as names like „iPod“ or „taz.de“ do."""
    first = passage.text.split(maxsplit=1)[0].strip("([…]).,") if passage.text.strip() else ""
    return first.isalpha() and first.islower()


def _is_finite(token: Token) -> bool:
    return syntax.is_verb(token) and (
        "Fin" in token.morph.get("VerbForm", []) or token.tag_.endswith("FIN")
    )


def _is_foreign(words: Sequence[Token]) -> bool:
    return any(word.lower_ in ("the", "of", "and", "for", "to", "de", "la", "le") for word in words)


def _surroundings(passage: Passage, sentence: Sentence) -> Iterator[Evidence]:
    at = sentence.index(passage)
    before = [item for item in sentence.items[:at]]
    after = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    last = before[-1] if before else None
    text = sentence.doc.text
    if text[passage.end : passage.end + 1] in ("-", "s") or text[: passage.start].endswith("-"):
        yield _uttered("is part of a compound")
    if isinstance(last, Token):
        recent = [item for item in before[-_SO_CALLED_REACH:] if isinstance(item, Token)]
        so_called = next((w for w in recent if w.lower_ in lexicon().so_called), None)
        if so_called is not None:
            yield _uttered("is called so", so_called.text)
        elif last.text[0].isupper() and titled_noun(last.text) is not None and not _small(passage):
            yield _uttered("a noun that takes names precedes it", last.text)
        elif last.pos_ in ("NOUN", "PROPN") and passage.text[:1].isupper():
            yield _uttered("a noun directly precedes it", last.text)
        elif last.lower_ in _DEFINITE and passage.text[:1].isupper():
            yield _uttered("a definite article precedes it", last.text)
        if last.text == "(":
            yield _uttered("is in brackets")
    if isinstance(after, Token) and after.lower_ in ("genannt", "genannte", "genannten", "getauft"):
        yield _uttered("is called so", after.text)
    if isinstance(after, Token) and _is_finite(after) and _acts(passage, sentence, at):
        yield _uttered("acts in its sentence")
    if any(is_subjunctive(word) for word in _clause_of(sentence, at)):
        yield _uttered("in indirect speech")


_DEFINITE = function_words("definite")


def _clause_of(sentence: Sentence, at: int) -> Iterator[Token]:
    """Words of the clause around the item: up to the next comma on either side."""
    for step in (-1, 1):
        j = at + step
        while 0 <= j < len(sentence.items):
            item = sentence.items[j]
            if isinstance(item, Token):
                if item.text in (",", ";", ":", "."):
                    break
                yield item
            j += step


# --- Speakers carried over -------------------------------------------------------------------


@dataclass(slots=True)
class _Floor:
    """Who had the word in the sentences before."""

    speakers: list[Candidate] = field(default_factory=list)
    cue: FoundCue | None = None
    by_quote: bool = False
    subject: Mention | None = None

    def after(self, reading: Reading, here: Sequence[Utterance], threshold: float) -> "_Floor":
        """Who has it after one more sentence."""
        uttered = [one for one in here if one.probability >= threshold and one.speakers]
        if uttered:
            return _Floor(uttered[-1].speakers, uttered[-1].cue, True)
        for cue in reversed(reading.cues):
            if cue.kind == "noun" or not cue.strong or is_subjunctive(cue.finite):
                continue
            speaker = best_speaker(cue, None, reading)
            if speaker is not None and speaker.probability >= threshold:
                return _Floor([speaker], cue)
        if self.speakers and (_is_reporting(reading.sentence) or _is_alone(reading.sentence)):
            return self
        return _Floor(subject=_acting(reading))


def _acting(reading: Reading) -> Mention | None:
    """The person or body that the sentence is about."""
    fitting = (m for m in reading.mentions if _is_subject(m) and m.kind in _SPEAKING)
    return next(fitting, None)


def _is_alone(sentence: Sentence) -> bool:
    """Whether the sentence has nothing but passages."""
    return all(word.is_punct for word in sentence.words)


def _carry_over(
    utterance: Utterance, floor: _Floor, before: Sequence[Utterance], threshold: float
) -> None:
    """A passage without a cue, or with one without a speaker, may go on with who spoke before."""
    if utterance.speakers and utterance.speakers[0].probability >= threshold:
        return
    sentence = utterance.sentence
    same = next(
        (
            other
            for other in reversed(before)
            if other.sentence is sentence and other.speakers and other.probability >= threshold
        ),
        None,
    )
    if same is not None:
        utterance.speakers = [_again(other, "spoke before") for other in same.speakers]
        utterance.cue = utterance.cue or same.cue
        return
    alone = utterance.cue is None and _is_alone(sentence)
    if floor.speakers and (alone or utterance.cue is not None or _is_reporting(sentence)):
        if alone:
            name = "follows a quote" if floor.by_quote else "follows reported speech"
            utterance.evidence.append(_uttered(name))
        utterance.speakers = [_again(other, "spoke before") for other in floor.speakers]
    elif alone and floor.subject is not None:
        evidence = [_speaks("a candidate"), _speaks("subject of the sentence before")]
        utterance.speakers = [Candidate(floor.subject, evidence)]


def _is_reporting(sentence: Sentence) -> bool:
    """Whether the sentence goes on in indirect speech: „Das sei …“."""
    return any(is_subjunctive(word) for word in sentence.words)


def _again(speaker: Candidate, reason: str) -> Candidate:
    return Candidate(
        speaker.mention, [_speaks("a candidate"), _speaks(reason), _speaks("can speak")]
    )


def _share_lists(sentence: Sentence, here: Sequence[Utterance], threshold: float) -> None:
    """„A“ und „B“: what the first is, the others are too."""
    for first, second in itertools.pairwise(here):
        a, b = sentence.index(first.passage), sentence.index(second.passage)
        between = sentence.items[a + 1 : b]
        joined = all(
            isinstance(item, Token) and item.lower_ in ("und", "oder", "sowie", ",", "noch", "bzw.")
            for item in between
        )
        if joined and between and first.probability >= threshold > second.probability:
            difference = first.probability - second.probability
            if difference < 0.9:
                second.evidence = [*first.evidence, _uttered("is listed", first.passage.text)]
                second.cue, second.speakers = first.cue, list(first.speakers)
