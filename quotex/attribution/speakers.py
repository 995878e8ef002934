"""Who speaks by a cue: the sentence's noun phrases, with what speaks for and against each."""

from collections.abc import Iterator

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.clauses import (
    ENUMERATING,
    JOINING,
    SUBJECT_PRONOUNS,
    behind_colon,
    find_relative_pronoun,
    in_so_many_words,
    is_infinitive,
    is_inverted,
    is_nominative,
    is_oblique,
    is_subject,
    only_fillers,
    opens_subordinate,
    shares_subject,
)
from quotex.attribution.evidence import Candidate, speaks
from quotex.attribution.moods import main_verb
from quotex.attribution.owners import is_another_s, is_origin, is_own, is_owned, whose_words
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_comma
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

_SUBJECT_OR_OBJECT = function_words("nominative_or_accusative")
_BEHIND_IMPERSONAL = function_words("behind_impersonal")
_IN = function_words("in")
_PUBLICS = function_words("publics")
_VIEW = function_words("view")
_ANTECEDENT = "the relative clause is about it"


def best_speaker(cue: FoundCue, reading: Reading) -> Candidate | None:
    """The likeliest speaker that the cue has in its sentence; none if it has no candidate."""
    return next(iter(candidates_for(cue, reading)), None)


def candidates_for(cue: FoundCue, reading: Reading) -> list[Candidate]:
    """Who may speak by the cue, the likeliest first, and of those alike the first in the text."""
    if cue not in reading.candidates:  # asked for every passage of the sentence
        reading.candidates[cue] = sorted(
            _candidates(cue, reading), key=lambda c: (-c.probability, c.mention.start)
        )
    return reading.candidates[cue]


def subject_of(reading: Reading) -> list[Candidate]:
    """Whom the sentence is about, for a report that points back to it: *Kern* prüfte. Demnach …"""
    verb = main_verb(reading.sentence)
    heads = {token.i for token in syntax.subjects(verb)} if verb is not None else set()
    return [
        Candidate(
            whose_words(mention),
            [
                speaks("a possible speaker"),
                speaks("subject of the sentence before"),
                *_kind(whose_words(mention)),
            ],
        )
        for mention in reading.mentions
        if any(noun.i in heads for noun in mention.nouns)
    ]


def _candidates(cue: FoundCue, reading: Reading) -> Iterator[Candidate]:
    """The sentence's noun phrases with what speaks for and against each."""
    if cue.source is not None and is_own(cue.source):
        for candidate in subject_of(reading):
            candidate.evidence.append(speaks("named as the source", cue.lemma))
            yield candidate
        return
    if cue.source is not None:
        evidence = [speaks("a possible speaker"), speaks("named as the source", cue.lemma)]
        yield Candidate(cue.source, evidence)
        return
    yield from _on_whose_part(cue, reading)
    if cue.kind == "verb" or cue.kind == "noun":
        subject_heads = _subjects(cue, reading)
        agent_heads = {token.i for token in syntax.agents(cue.anchor)}
        words = {word.i for word in cue.words} if cue.kind == "verb" else ()
        another = cue.kind == "noun" and is_another_s(cue, reading)
        for mention in reading.mentions:
            if any(noun.i in words for noun in mention.nouns):
                continue  # Kern ist *der Meinung*, …
            reads = cue.kind == "noun" or cue.lemma == "lauten"  # Die Antwort der SPD lautete: „…“
            speaking = whose_words(mention) if reads else mention
            owner = speaking is not mention and mention.head_noun.i == cue.anchor.i
            owner = owner or is_origin(mention, cue)
            if another and not owner:
                continue
            evidence = [speaks("a possible speaker")]
            evidence += _place(cue, mention, reading)
            evidence += _by_syntax(cue, mention, subject_heads, agent_heads)
            evidence += _citing(cue, mention, reading, subject_heads)
            if not (owner or any(piece.name == _ANTECEDENT for piece in evidence)):
                evidence += _form(cue, mention)  # an antecedent's case is its own clause's
            if reads and is_owned(mention):
                continue
            evidence += _kind(speaking)
            yield Candidate(speaking, evidence)


def _subjects(cue: FoundCue, reading: Reading) -> set[int]:
    """The nouns that syntax makes the cue's subject; where it makes several, those that can be."""
    bearers = [cue.anchor, *(word for word in cue.words if word.pos_ == "NOUN")]  # ist der Meinung
    noun = lexicon().noun(cue.anchor.text) if cue.kind == "noun" else None
    if noun is not None and not noun.source and not is_another_s(cue, reading):
        bearers += (token for token in cue.anchor.ancestors if syntax.heads_clause(token))
    found = {token.i for word in bearers for token in syntax.subjects(word)}
    subjects = [m for m in reading.mentions if found & {noun.i for noun in m.nouns}]
    plain = [m for m in subjects if is_nominative(m) and not _is_parted(cue, m, reading)]
    if len(subjects) > 1 and not plain:  # *Die Aktion* nannte *Pfarrerin Gundlach* „mutig“
        plain = [m for m in subjects if m.kind in SPEAKING]
    for mention in subjects:
        if is_oblique(mention) or (plain and mention not in plain):
            found -= {noun.i for noun in mention.nouns}
    return found


def _is_parted(cue: FoundCue, mention: Mention, reading: Reading) -> bool:
    """Whether a comma stands between the noun phrase and the cue's finite verb."""
    sentence = reading.sentence
    places = sorted((sentence.index(cue.finite), sentence.index(mention.doc[mention.start])))
    return reading.commas(*places) > 0


def _on_whose_part(cue: FoundCue, reading: Reading) -> Iterator[Candidate]:
    """*Seitens der Gemeinde* hieß es, …: the source of a verb that names nobody."""
    if cue.kind != "verb" or not (cue.impersonal or cue.passive):
        return
    for other in reading.cues:
        if other.kind == "preposition" and other.strong and other.source is not None:
            evidence = [speaks("a possible speaker"), speaks("named as the source", other.lemma)]
            yield Candidate(other.source, evidence)


def _by_syntax(
    cue: FoundCue, mention: Mention, subjects: set[int], agents: set[int]
) -> Iterator[Evidence]:
    heads = {token.i for token in mention.nouns}
    if heads & agents or (cue.passive and mention.preposition in syntax.BY):
        yield speaks("by whom, in the passive")
    elif heads & subjects and cue.kind == "noun":
        if cue.anchor.i not in heads:
            yield speaks("subject of the clause")  # *Vogt* ließ sich zu dem Ruf hinreißen: „…“
    elif heads & subjects:
        if cue.passive and cue.act != "cite":
            yield speaks("subject of a passive")
        else:
            yield speaks("cited" if cue.passive else "subject of the cue")


def _citing(
    cue: FoundCue, mention: Mention, reading: Reading, subjects: set[int]
) -> Iterator[Evidence]:
    """„Die Zeitung zitiert *Kern*“: who is cited speaks, if anybody is."""
    if cue.lemma != "zitieren" or cue.passive:
        return
    quoted = [
        other
        for other in reading.mentions
        if (other.kind == "person" or (other.kind == "unknown" and other.name is not None))
        and not any(noun.i in subjects for noun in other.nouns)
        and not other.preposition
    ]
    if any(other is mention for other in quoted):
        yield speaks("cited")
    elif quoted:
        yield speaks("cites somebody")


def _place(cue: FoundCue, mention: Mention, reading: Reading) -> Iterator[Evidence]:
    """Where the noun phrase stands: right behind „sagte“, before it, across a comma."""
    sentence = reading.sentence
    finite = sentence.index(cue.finite)
    if (
        cue.kind == "noun"
        and mention.head_noun.i == cue.anchor.i
        and whose_words(mention) is not mention
    ):
        yield speaks("whose words are announced")  # das Zitat *von Emil Roth*: „…“
        return
    if is_origin(mention, cue):
        yield speaks("whose words are announced")
        return
    words_before = sentence.index(mention.doc[mention.start])
    last = sentence.index(mention.doc[mention.end - 1])
    if words_before > finite + 2 and in_so_many_words(cue, finite + 1):
        verb = sentence.items[finite + 2]  # Mit den Worten „…“ *eröffnete Kern* die Sitzung.
        if isinstance(verb, Word) and syntax.is_verb(verb):
            between = sentence.items[finite + 3 : words_before]
            if only_fillers(between):
                yield speaks("right behind the cue")
            return
    if words_before > finite:
        between = sentence.items[finite + 1 : words_before]
        inverted = cue.kind == "verb" and is_inverted(reading, finite)
        parted = reading.commas(finite + 1, words_before)
        if any(isinstance(item, Passage) for item in between) or parted:
            yield speaks("stands in another clause")
        elif cue.kind == "verb" and shares_subject(sentence, finite) and _may_be_object(mention):
            yield speaks("not in the nominative", mention.span.text)  # … und nannte *sie* „…“
        elif not between and mention.head.lower_ in SUBJECT_PRONOUNS:
            yield speaks("a pronoun right behind the cue")
        elif cue.kind == "noun":
            if not between:
                yield speaks("whose words are announced")
        elif inverted and only_fillers(between):
            yield speaks("right behind the cue")
        elif inverted:
            yield speaks("behind the cue")
    else:
        yield from _place_before(cue, mention, reading, words_before, last, finite)


def _may_be_object(mention: Mention) -> bool:
    return mention.doc[mention.start].lower_ in _SUBJECT_OR_OBJECT


def _place_before(
    cue: FoundCue, mention: Mention, reading: Reading, start: int, last: int, finite: int
) -> Iterator[Evidence]:
    """The noun phrase stands before the cue's finite verb, from item `start` to `last`."""
    sentence = reading.sentence
    between = sentence.items[last + 1 : finite]
    commas = reading.commas(last + 1, finite)
    relative = find_relative_pronoun(sentence, finite) if cue.verb_final else None
    if relative is not None:
        if last == relative - 2:
            yield speaks(_ANTECEDENT)
        elif last < relative:
            yield speaks("stands in another clause")
    elif any(isinstance(item, Passage) for item in between) and not (
        cue.verb_final or is_infinitive(cue.finite)  # Kern wagte es, das „absurd“ zu nennen
    ):
        yield speaks("stands in another clause")
    elif cue.verb_final and opens_subordinate(sentence, start) and commas == 0:
        yield speaks("opens the subordinate clause")
    elif shares_subject(sentence, finite):
        if is_subject(mention):
            yield speaks("subject of the verb before")
    elif is_infinitive(cue.finite):  # *Kern* wagte es, ihre Gegner zu kritisieren: „…“
        name = "subject of the verb before" if is_subject(mention) else "not in the nominative"
        yield speaks(name, mention.span.text)
    elif commas % 2:
        yield speaks("stands in another clause")
    elif is_inverted(reading, finite):
        return
    elif not between:
        yield speaks("right before the cue")
    else:
        yield speaks("before the cue")


def _form(cue: FoundCue, mention: Mention) -> Iterator[Evidence]:
    """Case and agreement: a subject is in the nominative and agrees with its verb."""
    opening = mention.doc[mention.start]
    preposition = mention.preposition
    said = mention.attribute is None and lexicon().noun(mention.head_noun.text) is not None
    if cue.impersonal and said and not preposition:
        yield speaks("is what is said")
    if preposition and not (cue.passive and preposition in syntax.BY):
        if cue.impersonal and preposition in _BEHIND_IMPERSONAL:
            yield speaks("cited", preposition)
        elif cue.passive and preposition in _IN and _is_medium(mention):
            yield speaks("by whom, in the passive", preposition)  # wurde im „Kurier“ „…“ genannt
        else:
            yield speaks("after a preposition", preposition)
    elif cue.act == "cite" and not cue.passive and mention.kind == "person":
        pass
    elif is_oblique(mention):
        yield speaks("not in the nominative", opening.text)
    elif is_nominative(mention):
        yield speaks("plainly in the nominative", opening.text)
    elif not cue.passive and _disagree(cue, mention):
        yield speaks("does not agree with the verb", mention.span.text)


def _is_medium(mention: Mention) -> bool:
    noun = mention.head_noun.lower_
    return mention.marked or noun in _PUBLICS


def _kind(mention: Mention) -> Iterator[Evidence]:
    """What kind of thing it is."""
    if mention.kind in SPEAKING:
        yield speaks("can speak", mention.kind)
    elif mention.kind == "unknown":
        yield speaks("a thing")


def _disagree(cue: FoundCue, mention: Mention) -> bool:
    """Whether one is singular and the other plural; „Kern und Ott“ together are plural."""
    if not cue.number or not mention.number or cue.number == mention.number:
        return False
    if is_infinitive(cue.finite):
        return False
    return cue.number == "sg" or not _joined(mention)


def _joined(mention: Mention) -> bool:
    """Whether „und“ joins the noun phrase to another one."""
    doc = mention.doc
    around = [*doc[mention.end : mention.end + 1], *doc[max(0, mention.start - 1) : mention.start]]
    return any(is_comma(word) or word.lower_ in ENUMERATING for word in around)


def colon_speaker(passage: Passage, reading: Reading) -> tuple[FoundCue, Candidate | None] | None:
    """A colon without a verb of speech: „Kern: „…““, „Kern ist zufrieden: „…““."""
    sentence = reading.sentence
    at = sentence.index(passage)
    colon = next(
        (
            j
            for j in range(at - 1, -1, -1)
            if is_colon(sentence.items[j]) and behind_colon(sentence, at, j - 1)
        ),
        None,
    )
    if colon is None:
        return None
    mark = sentence.items[colon]
    assert isinstance(mark, Word)
    cue = FoundCue("colon", ":", "state", "speech", [mark], mark, mark, sentence)
    candidates = []
    for mention in reading.mentions:
        last = sentence.index(mention.doc[mention.end - 1])
        if last >= colon or is_owned(mention):
            continue
        evidence = [speaks("a possible speaker")]
        first = sentence.index(mention.doc[mention.start])
        speaking = whose_words(mention)
        view = first == 1 and mention.preposition in _VIEW  # *Für Kern* kein Thema: „…“
        if last == colon - 1 and _clause_start(sentence, first):
            evidence.append(speaks("right before the colon"))
        elif is_subject(mention) or first == 0 or view:
            evidence.append(speaks("subject of the clause"))
        if not view:
            evidence += _form(cue, mention)
        evidence += _kind(speaking)
        candidates.append(Candidate(speaking, evidence))
    speaker = max(candidates, key=lambda c: (c.probability, c.mention.start), default=None)
    return cue, speaker


def _clause_start(sentence: Sentence, at: int) -> bool:
    """Whether the item at `at` opens a clause, but for adverbs: *Dazu* Kern: „…“."""
    while at > 0:
        before = sentence.items[at - 1]
        if isinstance(before, Passage) or before.is_punct:
            return True
        if before.pos_ != "ADV" and before.lower_ not in JOINING:
            return False
        at -= 1
    return True
