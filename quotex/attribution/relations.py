"""How a passage stands to the cues of its sentence, and which cue speaks most for it."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.beside_verbs import (
    ANNOUNCED,
    COMPLEMENT,
    IN_CLAUSE,
    follows_inner,
    says_that,
    to_earlier_verb,
    to_later_verb,
)
from quotex.attribution.called import is_of_phrase, title_read
from quotex.attribution.clause_links import is_unfinished
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    behind_colon,
    governing_word,
    in_so_many_words,
    is_name_of,
    is_subjunctive,
    only_punctuation,
    opens_reported_clause,
)
from quotex.attribution.colons import colon_speaker
from quotex.attribution.evidence import (
    EVEN,
    Candidate,
    Decision,
    uttered,
    weights,
)
from quotex.attribution.giving_way import is_behind_dash, may_be_nearest, takes
from quotex.attribution.looks import RATED
from quotex.attribution.owners import whose_words
from quotex.attribution.speakers import best_speaker, candidates_for
from quotex.attribution.uncued import (
    SURELY,
    gesturing,
    said_otherwise,
    signature,
)
from quotex.attribution.written import is_written
from quotex.cues import FoundCue, with_these
from quotex.lexicon import function_words, takes_name
from quotex.lexicon.documents import document_kind
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import NOT_NOMINATIVE
from quotex.narration.marks import is_comma, is_stop, parts_clauses
from quotex.quotation import Passage
from quotex.scene import Claim, Reading
from quotex.words import Word

_VIEW = function_words("view")
_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite_nominative")
_EVERYBODY = function_words("everybody")
_REFLEXIVES = function_words("reflexives")

_MANNER = "manner"  # the group of cues that say how words sound
_RATING = frozenset(("accuse", "characterise", "criticise", "praise", "reject"))  # groups of cues


def relate(claim: Claim) -> Decision:
    """The passage with the cue that speaks most for it, and that cue's speaker."""
    assert claim.passage is not None
    passage, reading = claim.passage, claim.reading
    best: tuple[float, FoundCue | None, list[Evidence], Candidate | None] | None = None
    names_speaker = False
    alike: dict[str, FoundCue] = {}  # the last cue of a kind, by relation
    sourced = any(cue.source is not None for cue in reading.cues)
    retold = _is_retold(passage, reading)
    at = reading.sentence.index(passage)
    worded = any(in_so_many_words(cue, at) for cue in reading.cues)  # *mit den Worten* „…“
    governing = None if sourced else governing_cue(passage, reading)
    titled = False
    for cue in reading.cues:
        if title_read(cue.words) is not None:  # Das *Motto lautet:* „…“
            titled = True
            continue
        relation = relation_of(passage, reading, cue)
        if follows_inner(passage, reading, cue):
            relation = IN_CLAUSE
        if relation is None:
            continue
        announced = relation == ANNOUNCED
        if announced and is_behind_dash(passage, reading, cue):
            continue
        if retold and relation == COMPLEMENT and not takes(cue, passage):
            continue  # Ott habe *„nie“ zugestimmt*, beteuerte Kern: so says Kern
        if sourced and relation == COMPLEMENT and not cue.strong:
            continue  # *Laut Gericht* zeigte der Angeklagte „Reue“: so says the court
        evidence = [uttered(relation, " … ".join(word.text for word in cue.words))]
        if announced and cue.strong and _is_word(passage, reading):
            evidence.append(uttered("is all that is said"))
        if relation == COMPLEMENT and _is_rating(passage, reading, cue):
            evidence.append(uttered(RATED, cue.lemma))
        speaker = best_speaker(cue, reading)
        taken = relation == COMPLEMENT and governing_word(reading.sentence, at) in cue.sure
        sure = taken and _holds_a_view(speaker)  # Ott *hält* das *für* „Unsinn“
        if not (cue.strong or worded or sure):
            beside = announced or relation == "the cue follows it"
            name = "the cue is weak" if beside else "the cue is weak and apart"
            evidence.append(uttered(name, cue.lemma))
        if cue.kind == "verb" and is_unfinished(cue) and not announced:
            evidence.append(uttered("the cue is an infinitive", cue.finite.text))
        if cue.kind == "verb" and is_subjunctive(cue.finite):
            evidence.append(uttered("the cue is itself reported", cue.finite.text))
            if sum(piece.weight for piece in evidence) < _WORTH_A_CUE:
                continue  # Er bestehe aus „präventiven“ Maßnahmen: the Konjunktiv alone says more
        if is_written(cue) or says_that(cue, at):  # auf dem Karton stand *„Dämme statt Dramen“*
            others = (c for c in candidates_for(cue, reading) if not is_name_of(c.mention, passage))
            speaker = next(others, None)
        elif speaker is not None and (
            is_name_of(speaker.mention, passage)
            or is_of_phrase(passage, speaker.mention, reading.sentence)
        ):
            # „Die Zeit“ berichtete …; but in „nannte die Pläne „absurd““, no plan speaks.
            if speaker.probability > _UNLIKELY:
                names_speaker = names_speaker or cue.kind != "noun"
                continue
            speaker = None
        value = sum(piece.weight for piece in evidence)
        value += min(1.0, speaker.probability) if speaker is not None else 0.0
        if follows_inner(passage, reading, cue) and _is_somebody(speaker):
            value += weights()["choice"]["is nearer than one alike"]
        elif cue is governing and cue.strong and not announced:
            value += weights()["choice"]["governs the passage"]
            if cue.kind == "noun" and relation == IN_CLAUSE:
                value += weights()["choice"]["is nearer than one alike"]
        if may_be_nearest(passage, cue, relation):
            nearer = value + weights()["choice"]["is nearer than one alike"]
            if best is not None and best[1] is alike.get(relation) and nearer > best[0]:
                best = None
            alike[relation] = cue
        if best is None or value > best[0]:
            best = (value, cue, evidence, speaker)
    colon = None if titled else colon_speaker(passage, reading)
    told = best is not None and best[2][0].name == ANNOUNCED and _is_somebody(best[3])
    if (
        colon is not None
        and not told  # In sein Handy habe *er getippt*: „…“
        and (best is None or best[0] < weights()["uttered"]["a colon announces it"])
    ):
        cue, speaker = colon
        best = (0.0, cue, [uttered("a colon announces it")], speaker)
    best = best or said_otherwise(passage, reading)
    decision = Decision(claim, [uttered("stands in quotation marks")])
    # „Die Rätin schrieb: „…“ – Ada Kern“: who signs says more than a description does.
    is_named = best is not None and best[3] is not None and best[3].mention.name is not None
    signed = None if is_named else signature(passage, reading)
    if signed is not None:
        decision.evidence.append(uttered("is signed", signed.mention.text))
        decision.cue = best[1] if best is not None else None
        decision.speakers = [signed]
    elif names_speaker:
        decision.evidence.append(uttered("names who speaks"))
    elif best is not None:
        _, decision.cue, evidence, speaker = best
        decision.evidence += evidence
        if speaker is not None:
            decision.speakers = [speaker]
            if _is_nickname(decision, speaker.mention):
                decision.evidence = [one for one in decision.evidence if one.name != RATED]
                decision.evidence.append(uttered("is called so", speaker.mention.text))
    else:
        decision.speakers = [*filter(None, [gesturing(passage, reading)])]
    return decision


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


def _is_nickname(decision: Decision, speaker: Mention) -> bool:
    """Whether it is how somebody is called: Ott, den *alle* „Strich“ nannten; nennt *sich* „Rex“.

    No rating is: nannten es *einen* „Skandal“, „dumm“.
    """
    cue, passage = decision.cue, decision.passage
    if cue is None or "name" not in cue.takes or not _completes(decision):
        return False
    at = cue.sentence.index(passage)
    before = cue.sentence.items[at - 1] if at else None
    if before is None or not passage.text.strip():
        return False
    if before.lower_ in _INDEFINITE | NOT_NOMINATIVE:
        return False
    named = passage.text[:1].isupper()
    definite = passage.text.split(maxsplit=1)[0].lower() in _DEFINITE
    if _names_itself(cue, at):
        return named or definite
    ends = cue.verb_final and named
    return (ends and _is_they(speaker, cue)) or (
        speaker.head.lower_ in _EVERYBODY and (definite or ends)
    )


def _is_they(speaker: Mention, cue: FoundCue) -> bool:
    """Whether it is „sie“ of several, right behind a relative: Ott, den *sie* „Strich“ nannten."""
    before = speaker.doc[speaker.start - 1] if speaker.start else None
    relative = before is not None and syntax.is_relative(before)
    return relative and bool(speaker.pronoun) and cue.number == "pl"


def _is_rating(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether it says what somebody thinks of a thing, not what the thing is called: lobte das
    als „…“, warf der Stadt „…“ vor; but „lobte den *Film* „…““, „lobte die „…“-Runde“."""
    if not cue.strong or cue.act not in _RATING or passage.after == "-":
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


_OF_NAMES = frozenset(
    (
        "has only capitalised words",
        "a noun that takes names precedes it",
        "a noun directly precedes it",
        "is called so",
        "is part of a compound",
    )
)
_WORTH_A_CUE = -0.5
_UNLIKELY = 0.1


def is_taken(decision: Decision) -> bool:
    """Whether a verb of speech takes the words with its preposition: sprachen *von* „Panik“."""
    cue = decision.cue
    if cue is None or cue.kind != "verb" or not cue.strong:
        return False
    if not any(speaker.probability >= EVEN for speaker in decision.speakers):
        return False
    at = decision.sentence.index(decision.passage)
    marker = governing_word(decision.sentence, at)
    complement = _completes(decision)
    anybody = all(_is_field(one.mention) for one in decision.speakers)
    named = not (marker or anybody or _names_itself(cue, at)) and "name" in cue.takes
    called = not marker and cue.act == _MANNER and "object" in cue.takes  # rief *„Hilfe“*
    return complement and (marker in cue.takes or named or called)


def _completes(decision: Decision) -> bool:
    """Whether the passage is the object or the clause that the cue takes."""
    return any(piece.name == COMPLEMENT for piece in decision.evidence)


def _is_field(mention: Mention) -> bool:
    """Whether it is no one in particular: *Fachleute* nennen das „Rampe“."""
    return mention.number == "pl" and mention.name is None and mention.end - mention.start == 1


def _names_itself(cue: FoundCue, at: int) -> bool:
    """Whether somebody calls themselves so: ein Bündnis, das *sich* „Allianz“ nennt; item `at`."""
    before = reversed(cue.sentence.items[:at])
    clause = itertools.takewhile(lambda item: not parts_clauses(item), before)
    return any(item.lower_ in _REFLEXIVES for item in clause)


def is_sourced(decision: Decision) -> bool:
    """Whether a source is named for a phrase, no name: *laut Gericht* „manipulative Züge“.

    Or the words are called words: *mit den Worten* „Schluss jetzt“ ging Ott.
    """
    cue = decision.cue
    if cue is not None and in_so_many_words(cue, cue.sentence.index(decision.passage)):
        return True
    names = {piece.name for piece in decision.evidence}
    source = cue.source if cue is not None and cue.strong else None
    sourced = source is not None and (source.kind != "unknown" or source.name is not None)
    text = decision.passage.text
    phrase = len(text.split()) > 1 or text[:1].islower()
    return sourced and phrase and names.isdisjoint(_OF_NAMES)


def governing_cue(passage: Passage, reading: Reading) -> FoundCue | None:
    """The nearest cue above the passage in the tree: bestritt es, indem er *sagte*, dass „…“."""
    at = reading.sentence.index(passage)
    nouns = (cue for cue in reading.cues if cue.kind == "noun" and cue.anchor.idx < passage.start)
    noun = next((cue for cue in nouns if _in_clause_of_noun(reading, cue, at)), None)
    if noun is not None:
        return noun
    anchors = {word.i: cue for cue in reading.cues for word in (cue.anchor, cue.finite)}
    inner = reading.sentence.within(passage)
    words = [token for token in inner if not token.is_space and not token.is_punct]
    found = (anchors.get(token.i) for token in syntax.governors(words))
    return next((cue for cue in found if cue is not None), None)


def relation_of(passage: Passage, reading: Reading, cue: FoundCue) -> str | None:
    """How the passage stands to the cue: the name of the evidence; none if it does not."""
    sentence = reading.sentence
    at = sentence.index(passage)
    finite = sentence.index(cue.finite)
    anchor = sentence.index(cue.anchor)
    if cue.kind == "preposition":
        if cue.lemma in _VIEW and _is_predicate(passage, reading, cue):
            return COMPLEMENT
        return "a source is named"
    if cue.kind == "noun":
        if anchor > at:  # „…“ – *mit diesen Worten* eröffnete Kern die Sitzung
            return "the cue follows it" if with_these(sentence.items[at + 1 : anchor]) else None
        if behind_colon(sentence, at, anchor) or in_so_many_words(cue, at):
            return "a noun announces it"
        if anchor == at - 1:
            return "a noun of speech precedes it"
        return IN_CLAUSE if _in_clause_of_noun(reading, cue, at) else None
    if cue.kind == "particle":
        if finite > at:
            near = only_punctuation(sentence.items[at + 1 : finite])
            return "„so“ with a source" if near else "before a closing cue"
        announced = behind_colon(sentence, at, finite)
        if announced or only_punctuation(sentence.items[:finite]):
            return "„so“ with a source"
        told = any(is_subjunctive(word) for word in sentence.words if word.i < cue.finite.i)
        return IN_CLAUSE if told else "a source is named"
    if finite > at:
        return to_later_verb(passage, reading, cue, at, finite)
    return to_earlier_verb(reading, cue, at, anchor, finite)


def _in_clause_of_noun(reading: Reading, noun: FoundCue, at: int) -> bool:
    """Auf den *Vorwurf der CDU*, der Plan sei *„absurd“*, …: what the noun's clause reports."""
    sentence = reading.sentence
    phrase = next((m for m in reading.mentions if m.head_noun.i == noun.anchor.i), None)
    if phrase is None or whose_words(phrase).kind not in SPEAKING:
        return False
    if any(word.i == noun.anchor.i for cue in reading.cues if cue.source for word in cue.words):
        return False  # Nach den *Worten* der Rätin fehle es „an allem“
    start = sentence.index(phrase.doc[phrase.end - 1]) + 1
    while start < at and isinstance(word := sentence.items[start], Word) and _is_of_verb(word):
        start += 1  # wies den *Vorwurf der CDU* zurück, …
    others = (cue for cue in reading.cues if cue.kind == "verb" and cue.strong)
    if any(start < sentence.index(cue.finite) < at for cue in others):
        return False
    clause = sentence.items[start:at]
    if not is_comma(sentence.items[start]) or not opens_reported_clause(clause):
        return False
    if isinstance(first := clause[1], Word) and syntax.is_relative(first):
        return False
    later = (k for k in range(start + 1, at) if is_comma(sentence.items[k]))
    return all(_opens_subordinate(sentence.items[k + 1 : k + 3]) for k in later)


def _opens_subordinate(items: Sequence[Word | Passage]) -> bool:
    """Whether a relative or a conjunction stands there, „mit“ before it: …, *mit dem* man baut."""
    return any(
        isinstance(item, Word) and (syntax.is_relative(item) or item.lower_ in COMPLEMENTISERS)
        for item in items
    )


def _is_of_verb(word: Word) -> bool:
    return syntax.is_verb(word) or syntax.is_separable_prefix(word)


def _is_predicate(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether the view says what a thing is: Für Kern ist das *ein „Monster“*, *„absurd“*."""
    at = reading.sentence.index(passage)
    before = reading.sentence.items[at - 1]
    called = before.lower_ in _INDEFINITE
    parted = reading.commas(reading.sentence.index(cue.anchor), at)
    return not parted and (called or passage.text[:1].islower())
