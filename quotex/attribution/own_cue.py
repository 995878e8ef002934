"""Which cue of its sentence speaks most for a passage, and whom that cue names."""

from dataclasses import dataclass

from quotex.article import Evidence
from quotex.attribution.beside_verbs import (
    ANNOUNCED,
    COMPLEMENT,
    IN_CLAUSE,
    follows_inner,
    says_that,
)
from quotex.attribution.called import is_motto, is_of_phrase, title_read, what_names
from quotex.attribution.clause_links import is_unfinished
from quotex.attribution.clauses import (
    governing_word,
    in_so_many_words,
    is_name_of,
    is_subjunctive,
)
from quotex.attribution.colons import colon_speaker
from quotex.attribution.evidence import (
    Candidate,
    Decision,
    uttered,
    weights,
)
from quotex.attribution.giving_way import is_behind_dash, may_be_nearest, takes
from quotex.attribution.looks import RATED
from quotex.attribution.relations import governing_cue, relation_of
from quotex.attribution.speakers import best_speaker, candidates_for
from quotex.attribution.taken import is_nickname
from quotex.attribution.uncued import (
    SURELY,
    gesturing,
    said_otherwise,
    signature,
)
from quotex.attribution.written import is_written
from quotex.cues import FoundCue
from quotex.cues.nouns import RATING
from quotex.lexicon import function_words, takes_name
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING
from quotex.narration.marks import is_stop
from quotex.quotation import Passage
from quotex.scene import Claim, Reading
from quotex.words import Word

_EVERYBODY = function_words("everybody")
_WORTH_A_CUE = -0.5
_UNLIKELY = 0.1


@dataclass(frozen=True, slots=True)
class _Fit:
    """A cue that a passage may belong to, how much speaks for that, and whom it names."""

    value: float
    cue: FoundCue | None
    evidence: list[Evidence]
    speaker: Candidate | None


def relate(claim: Claim) -> Decision:
    """The passage with the cue that speaks most for it, and that cue's speaker."""
    assert claim.passage is not None
    passage, reading = claim.passage, claim.reading
    own = _OwnCue(passage, reading)
    best = own.best()
    colon = None if own.titled else colon_speaker(passage, reading)
    told = best is not None and best.evidence[0].name == ANNOUNCED and _is_somebody(best.speaker)
    if (
        colon is not None
        and not told  # In sein Handy habe *er getippt*: „…“
        and (best is None or best.value < weights()["uttered"]["a colon announces it"])
    ):
        cue, speaker = colon
        best = _Fit(0.0, cue, [uttered("a colon announces it")], speaker)
    if best is None and (otherwise := said_otherwise(passage, reading)) is not None:
        best = _Fit(*otherwise)
    decision = Decision(claim, [uttered("stands in quotation marks")])
    # „Die Rätin schrieb: „…“ – Ada Kern“: who signs says more than a description does.
    is_named = best is not None and best.speaker is not None and best.speaker.mention.name
    signed = None if is_named else signature(passage, reading)
    if signed is not None:
        decision.evidence.append(uttered("is signed", signed.mention.text))
        decision.cue = best.cue if best is not None else None
        decision.speakers = [signed]
    elif own.names_speaker:
        decision.evidence.append(uttered("names who speaks"))
    elif best is not None:
        _take(decision, best)
    else:
        decision.speakers = [*filter(None, [gesturing(passage, reading)])]
    return decision


def _take(decision: Decision, best: _Fit) -> None:
    """Let the cue and whom it names be the passage's; for a nickname that rates nothing."""
    decision.cue = best.cue
    decision.evidence += best.evidence
    if best.speaker is None:
        return
    decision.speakers = [best.speaker]
    if is_nickname(decision, best.speaker.mention):
        decision.evidence = [one for one in decision.evidence if one.name != RATED]
        decision.evidence.append(uttered("is called so", best.speaker.mention.text))


class _OwnCue:
    """The search for the cue of one passage; `titled` and `names_speaker` say what it came upon."""

    def __init__(self, passage: Passage, reading: Reading) -> None:
        self.passage, self.reading = passage, reading
        self.at = reading.sentence.index(passage)
        self.sourced = any(cue.source is not None for cue in reading.cues)
        self.retold = _is_retold(passage, reading)
        # *mit den Worten* „…“
        self.worded = any(in_so_many_words(cue, self.at) for cue in reading.cues)
        self.governing = None if self.sourced else governing_cue(passage, reading)
        self.titled = is_motto(reading.sentence, self.at)
        self.names_speaker = False

    def best(self) -> _Fit | None:
        """The cue that speaks most for the passage; of those alike the first, or the nearest."""
        best: _Fit | None = None
        alike: dict[str, FoundCue] = {}  # the last cue of a kind, by relation
        naming = what_names(self.passage, self.reading.sentence)
        for cue in self.reading.cues:
            if title_read(cue.words) is not None:  # Das *Motto lautet:* „…“
                self.titled = True
                continue
            if cue.finite is naming:  # „Der lange Hans“ *hieß* er nur
                continue
            relation = self._relation(cue)
            fit = None if relation is None else self._fit(cue, relation)
            if relation is None or fit is None:
                continue
            if may_be_nearest(self.passage, cue, relation):
                nearer = fit.value + weights()["choice"]["is nearer than one alike"]
                if best is not None and best.cue is alike.get(relation) and nearer > best.value:
                    best = None
                alike[relation] = cue
            if best is None or fit.value > best.value:
                best = fit
        return best

    def _relation(self, cue: FoundCue) -> str | None:
        """How the passage stands to the cue, if the cue may be its own."""
        passage, reading = self.passage, self.reading
        relation = relation_of(passage, reading, cue)
        if follows_inner(passage, reading, cue):
            relation = IN_CLAUSE
        if relation == ANNOUNCED and is_behind_dash(passage, reading, cue):
            return None
        if self.retold and relation == COMPLEMENT and not takes(cue, passage):
            return None  # Ott habe *„nie“ zugestimmt*, beteuerte Kern: so says Kern
        if self.sourced and relation == COMPLEMENT and not cue.strong:
            return None  # *Laut Gericht* zeigte der Angeklagte „Reue“: so says the court
        return relation

    def _fit(self, cue: FoundCue, relation: str) -> _Fit | None:
        """How much speaks for the cue; nothing where the passage itself names who speaks."""
        speaker = best_speaker(cue, self.reading)
        evidence = self._evidence(cue, relation, speaker)
        told = cue.kind == "verb" and is_subjunctive(cue.finite)
        if told and sum(piece.weight for piece in evidence) < _WORTH_A_CUE:
            return None  # Er bestehe aus „präventiven“ Maßnahmen: the Konjunktiv alone says more
        if is_written(cue) or says_that(
            cue, self.at
        ):  # auf dem Karton stand *„Dämme statt Dramen“*
            found = candidates_for(cue, self.reading)
            others = (one for one in found if not is_name_of(one.mention, self.passage))
            speaker = next(others, None)
        elif speaker is not None and self._is_named_by(speaker):
            # „Die Zeit“ berichtete …; but in „nannte die Pläne „absurd““, no plan speaks.
            if speaker.probability > _UNLIKELY:
                self.names_speaker = self.names_speaker or cue.kind != "noun"
                return None
            speaker = None
        value = sum(piece.weight for piece in evidence) + self._nearness(cue, relation, speaker)
        value += min(1.0, speaker.probability) if speaker is not None else 0.0
        return _Fit(value, cue, evidence, speaker)

    def _evidence(self, cue: FoundCue, relation: str, speaker: Candidate | None) -> list[Evidence]:
        """What the cue testifies of the passage by how it stands, and how strong it is."""
        passage, reading = self.passage, self.reading
        announced = relation == ANNOUNCED
        evidence = [uttered(relation, " … ".join(word.text for word in cue.words))]
        if announced and cue.strong and _is_word(passage, reading):
            evidence.append(uttered("is all that is said"))
        governing = governing_word(reading.sentence, self.at)
        taken = relation == COMPLEMENT and governing in cue.sure
        sure = taken and _holds_a_view(speaker)  # Ott *hält* das *für* „Unsinn“
        surely = cue.strong or sure  # von den Fans *als* „Held“ *gefeiert*
        if relation == COMPLEMENT and surely and _is_rating(passage, reading, cue):
            evidence.append(uttered(RATED, cue.lemma))
        if not (surely or self.worded):
            beside = announced or relation == "the cue follows it"
            name = "the cue is weak" if beside else "the cue is weak and apart"
            evidence.append(uttered(name, cue.lemma))
        if cue.kind == "verb" and is_unfinished(cue) and not announced:
            evidence.append(uttered("the cue is an infinitive", cue.finite.text))
        if cue.kind == "verb" and is_subjunctive(cue.finite):
            evidence.append(uttered("the cue is itself reported", cue.finite.text))
        return evidence

    def _is_named_by(self, speaker: Candidate) -> bool:
        """Whether the passage names the speaker, or is a part of how the text names them."""
        return is_name_of(speaker.mention, self.passage) or is_of_phrase(
            self.passage, speaker.mention, self.reading.sentence
        )

    def _nearness(self, cue: FoundCue, relation: str, speaker: Candidate | None) -> float:
        """What speaks for the cue because the passage is within what it reports."""
        nearer = weights()["choice"]["is nearer than one alike"]
        if follows_inner(self.passage, self.reading, cue) and _is_somebody(speaker):
            return nearer
        if cue is not self.governing or not cue.strong or relation == ANNOUNCED:
            return 0.0
        governs = weights()["choice"]["governs the passage"]
        return governs + (nearer if cue.kind == "noun" and relation == IN_CLAUSE else 0.0)


def _is_retold(passage: Passage, reading: Reading) -> bool:
    """Whether the sentence's own verb reports the clause that the passage stands in."""
    return any(
        cue.kind == "verb"
        and cue.strong
        and not is_subjunctive(cue.finite)
        and relation_of(passage, reading, cue) in (IN_CLAUSE, "before a closing cue")
        for cue in reading.cues
    )


def _is_somebody(speaker: Candidate | None) -> bool:
    """Whether it is surely a person, a body or a text."""
    if speaker is None or speaker.probability < SURELY:
        return False
    mention = speaker.mention
    text = document_kind(mention.head_noun.text) is not None  # einen Brief, in dem es heißt, …
    return mention.pronoun or mention.kind in SPEAKING or text


def _holds_a_view(speaker: Candidate | None) -> bool:
    """Whether it is somebody, and not everybody: *man* hielt es für einen „Saurier“."""
    if speaker is None or not _is_somebody(speaker):
        return False
    return speaker.mention.head.lower_ not in _EVERYBODY


def _is_rating(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether it says what somebody thinks of a thing, not what the thing is called: lobte das
    als „…“, warf der Stadt „…“ vor; but „lobte den *Film* „…““, „lobte die „…“-Runde“."""
    if cue.act not in RATING or passage.after == "-":
        return False
    sentence = reading.sentence
    at = sentence.index(passage)
    last = sentence.items[at - 1] if at > 0 else None
    return not (isinstance(last, Word) and takes_name(last.text))


def _is_word(passage: Passage, reading: Reading) -> bool:
    """Whether it is one word, which ends the sentence: Kern sagte: *„Desaströs“*."""
    words = [word for word in reading.sentence.within(passage) if not word.is_punct]
    behind = reading.sentence.items[reading.sentence.index(passage) + 1 :]
    return len(words) == 1 and all(is_stop(item) for item in behind)
