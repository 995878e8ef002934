"""Who speaks by a cue: the sentence's noun phrases, with what speaks for and against each."""

from collections.abc import Iterator

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.clause_links import (
    BEHIND_IMPERSONAL,
    is_reported,
)
from quotex.attribution.clauses import is_infinitive, is_subjunctive
from quotex.attribution.evidence import EVEN, Candidate, speaks
from quotex.attribution.moods import main_verb
from quotex.attribution.owners import (
    agent_within,
    bearer,
    bearer_before,
    is_another_s,
    is_heard_from,
    is_origin,
    is_own,
    is_owned,
    is_said,
    of_side,
    recited_text,
    whose_words,
)
from quotex.attribution.perceived import perceived
from quotex.attribution.placing import ANTECEDENT, ELSEWHERE, Clause, disagree, place
from quotex.attribution.written import announced_text, is_heard, relative_text, written_in
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.lexicon.documents import document_kind, document_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import is_nominative, is_oblique
from quotex.mentions.names import SEASONS, TIMES
from quotex.narration.marks import is_dash
from quotex.scene import Reading

_OF = function_words("of")
_AMONG = function_words("among")
_COMPARING = function_words("comparing")
_ANYBODY = function_words("anybody")
_PASSING_ON = frozenset(("report", "state", "write"))  # groups of cues
_MAY_SPEAK = {"a possible speaker", "can speak"}  # and nothing for or against it


def best_speaker(cue: FoundCue, reading: Reading) -> Candidate | None:
    """The likeliest speaker that the cue has in its sentence; none if it has no candidate."""
    return next(iter(candidates_for(cue, reading)), None)


def somebody(cue: FoundCue, reading: Reading) -> Candidate | None:
    """The likeliest speaker, if it is anybody: not of „Er hat, *man* glaubt es kaum, gelacht“."""
    speaker = best_speaker(cue, reading)
    return None if speaker is None or speaker.mention.head.lower_ in _ANYBODY else speaker


def candidates_for(cue: FoundCue, reading: Reading) -> list[Candidate]:
    """Who may speak by the cue, the likeliest first, and of those alike the first in the text.

    Nobody of a sentence that it does not stand in: Er komme. *Das teilte* die Firma *mit*.
    """
    if not reading.sentence.has(cue.finite):
        return []
    if cue not in reading.candidates:  # asked for every passage of the sentence
        found = _with_who_is_left(cue, [*_candidates(cue, reading)])
        reading.candidates[cue] = sorted(found, key=lambda c: (-c.probability, c.mention.start))
    return reading.candidates[cue]


def _with_who_is_left(cue: FoundCue, found: list[Candidate]) -> list[Candidate]:
    """Every finite verb has a subject: …, gibt *die Richterin* zu bedenken, whatever else is there.

    So who is the only one of its clause that can be one is one, though nothing says so.
    """
    if cue.kind != "verb" or cue.impersonal or cue.passive or is_infinitive(cue.finite):
        return found
    if any(candidate.probability >= EVEN for candidate in found):
        return found
    left = [one for one in found if {piece.name for piece in one.evidence} == _MAY_SPEAK]
    if len(left) != 1:
        return found
    chosen = left[0].with_evidence(speaks("nobody else is left"))
    return [chosen if one is left[0] else one for one in found]


def subject_of(reading: Reading) -> list[Candidate]:
    """Whom the sentence is about, for a report that points back to it: *Kern* prüfte. Demnach …"""
    verb = main_verb(reading.sentence)
    heads = {token.i for token in syntax.subjects(verb)} if verb is not None else set()
    about = [m for m in reading.mentions if any(noun.i in heads for noun in m.nouns)]
    if not any(m.pronoun or whose_words(m).kind in SPEAKING for m in about):
        # 2300 Unterschriften hat *der Verein* nach eigenen Angaben gesammelt
        about += [m for m in reading.mentions if m.kind in SPEAKING and not m.preposition][:1]
    return [
        Candidate(
            whose_words(mention),
            [
                speaks("a possible speaker"),
                speaks("subject of the sentence before"),
                *kind_of(whose_words(mention)),
            ],
        )
        for mention in about
    ]


def _candidates(cue: FoundCue, reading: Reading) -> Iterator[Candidate]:
    """The sentence's noun phrases with what speaks for and against each."""
    if cue.source is not None and is_own(cue.source):
        for candidate in subject_of(reading):
            yield candidate.with_evidence(speaks("named as the source", cue.lemma))
        return
    if cue.source is not None:
        evidence = [speaks("a possible speaker"), speaks("named as the source", cue.lemma)]
        yield Candidate(cue.source, evidence)
        return
    yield from _on_whose_part(cue, reading)
    borrowed = _borrowed(cue, reading)
    if borrowed is not None:
        yield borrowed
    for text in (relative_text(cue, reading), announced_text(cue, reading)):
        if text is not None:
            yield written_in(text, None)
    heard = perceived(cue, reading)
    if heard is not None:
        evidence = [speaks("a possible speaker"), speaks("subject of the cue")]
        yield Candidate(heard, [*evidence, *kind_of(heard)])
    elif cue.kind == "verb" or cue.kind == "noun":
        subject_heads = _subjects(cue, reading)
        does = cue.passive or cue.kind == "noun"  # sagte er *durch das Fenster*: active
        agent_heads = {token.i for token in syntax.agents(cue.anchor)} if does else set()
        words = {word.i for word in cue.words} if cue.kind == "verb" else set()
        recited = recited_text(cue, reading)
        clause = Clause(cue, reading)
        another = cue.kind == "noun" and is_another_s(cue, reading)
        says_who = cue.impersonal and _is_named(cue, reading)
        for mention in reading.mentions:
            nouns = {noun.i for noun in mention.nouns}
            if not words.isdisjoint(nouns):
                continue  # Kern ist *der Meinung*, …
            if mention.head.lower_ in _ANYBODY and _is_told(cue, mention):
                continue  # weil *man* sie für „sicher“ gehalten habe: so says who is reported
            reads = cue.kind == "noun" or cue.lemma == "lauten"  # Die Antwort der SPD lautete: „…“
            speaking = whose_words(mention) if reads else of_side(mention)
            if cue.kind == "noun" and (named := bearer(mention, cue)) is not None:
                speaking = named
            owner = speaking is not mention and cue.anchor.i in nouns
            owner = owner or is_origin(mention, cue)
            owner = owner or (cue.kind == "noun" and bearer_before(mention, cue))
            if (another and not owner) or is_said(cue, mention):
                continue
            evidence = [speaks("a possible speaker")]
            if mention is recited:
                author = whose_words(mention)
                yield Candidate(author, [*evidence, speaks("cited"), *kind_of(author)])
                continue
            if owner and cue.kind == "noun":
                evidence.append(speaks("whose words are announced"))  # das Zitat *von Emil Roth*
            else:
                evidence += place(clause, mention)
            if subject_heads or agent_heads or cue.passive:
                heads = nouns & subject_heads, nouns & agent_heads
                evidence += _by_syntax(cue, mention, reading, *heads)
            if cue.lemma == "zitieren" and not cue.passive:
                evidence += _citing(mention, reading, subject_heads)
            passes_on = recited is not None or borrowed is not None
            if passes_on and not subject_heads.isdisjoint(nouns):
                evidence.append(speaks("cites somebody"))
            told = {piece.name for piece in evidence}
            antecedent = ANTECEDENT in told
            if not (owner or antecedent):  # an antecedent's case is its own clause's
                parted = ELSEWHERE in told or _is_before_a_dash(cue, mention)
                evidence += form(cue, mention, parted, says_who)
            if reads and is_owned(mention):
                continue
            agent = agent_within(mention) if cue.passive else None
            if agent is not None:
                found = [speaks("a possible speaker"), speaks("by whom, in the passive")]
                yield Candidate(agent, [*found, *kind_of(agent)])
            evidence += kind_of(speaking)
            pronoun = clause.pronoun_for(mention) if antecedent else None
            yield Candidate(speaking, evidence, pronoun=pronoun)


def _is_named(cue: FoundCue, reading: Reading) -> bool:
    """Whether a verb that may do without names who speaks: ließ *ein Sprecher* verlauten."""
    return any(
        mention.start == cue.finite.i + 1 and not mention.preposition and mention.kind in SPEAKING
        for mention in reading.mentions
    )


def _is_told(cue: FoundCue, mention: Mention) -> bool:
    """Whether the cue's clause or the noun phrase's is told in Konjunktiv."""
    clause = syntax.verb_cluster(mention.head.head) if syntax.is_verb(mention.head.head) else ()
    return is_subjunctive(cue.finite) or any(map(is_subjunctive, clause))


def _subjects(cue: FoundCue, reading: Reading) -> set[int]:
    """The nouns that syntax makes the cue's subject; where it makes several, those that can be."""
    bearers = [cue.anchor]
    bearers += (w for w in cue.words if w.pos_ == "NOUN" or syntax.heads_clause(w))  # ist *sicher*
    noun = lexicon().noun(cue.anchor.text) if cue.kind == "noun" else None
    held = noun is not None and (not noun.source or syntax.is_accusative(cue.anchor))
    own = (m for m in reading.mentions if m.head_noun.i == cue.anchor.i)
    if held and not is_another_s(cue, reading) and all(whose_words(m) is m for m in own):
        bearers += (token for token in cue.anchor.ancestors if syntax.heads_clause(token))
    found = {token.i for word in bearers for token in syntax.subjects(word)}
    subjects = [m for m in reading.mentions if found & {noun.i for noun in m.nouns}]
    plain = [m for m in subjects if is_nominative(m) and not _is_parted(cue, m, reading)]
    if subjects and not cue.passive and all(map(_may_be_object, subjects)):
        fronted = not any(m.definite or m.start > cue.finite.i for m in subjects)
        rating = [m for m in reading.mentions if _rates(m, cue) or (fronted and _wants(m, cue))]
        found |= {noun.i for mention in rating for noun in mention.nouns}
        subjects = [m for m in reading.mentions if found & {noun.i for noun in m.nouns}]
    if len(subjects) > 1 and not plain:  # *Die Aktion* nannte *Pfarrerin Gundlach* „mutig“
        plain = [m for m in subjects if m.kind in SPEAKING]
        if cue.lemma == "zitieren":
            plain = plain[:1]  # zitierte *die Zeitung* | die Enkelin
    for mention in subjects:
        if (
            is_oblique(mention)
            or (plain and mention not in plain)
            or (cue.kind == "verb" and is_reported(cue, mention))
        ):
            found -= {noun.i for noun in mention.nouns}
    return found


def _may_be_object(mention: Mention) -> bool:
    """Whether a thing is no plain subject: *Die Gestaltung* nennt die Kammer „unauffällig“."""
    thing = mention.kind == "unknown" and mention.name is None and not mention.pronoun
    return thing and document_kind(mention.head_noun.text) is None and not is_nominative(mention)


def _rates(mention: Mention, cue: FoundCue) -> bool:
    """Whether who speaks stands right behind the verb: Die Gestaltung nennt *die Kammer* „…“."""
    behind = mention.start == cue.finite.i + 1 and mention.kind in SPEAKING
    known = mention.definite or (mention.name is not None and not mention.marked)
    return cue.kind == "verb" and behind and known and not is_oblique(mention)


def _wants(mention: Mention, cue: FoundCue) -> bool:
    """Whether who speaks stands further behind: *Mehr Geld* fordert seit Mai *die Kammer*."""
    if "object" not in cue.takes or "accusative" in cue.to or mention.preposition:
        return False
    hangs = mention.head_noun.head.i in {word.i for word in cue.words}
    behind = hangs and mention.start > cue.finite.i and mention.kind in SPEAKING
    return behind and mention.definite and not is_oblique(mention)


def _is_parted(cue: FoundCue, mention: Mention, reading: Reading) -> bool:
    """Whether a comma stands between the noun phrase and the cue's finite verb."""
    sentence = reading.sentence
    places = sorted((sentence.index(cue.finite), sentence.index(mention.doc[mention.start])))
    return reading.commas(*places) > 0


def _is_before_a_dash(cue: FoundCue, mention: Mention) -> bool:
    """Whether a dash parts them: schätzt die Kosten *auf drei Euro* – von vier war die Rede."""
    between = mention.doc[mention.end : max(mention.end, cue.finite.i)]
    return sum(map(is_dash, between)) % 2 == 1


def _on_whose_part(cue: FoundCue, reading: Reading) -> Iterator[Candidate]:
    """*Seitens der Gemeinde* hieß es, …: the source of a verb that names nobody."""
    if cue.kind != "verb" or not (cue.impersonal or cue.passive):
        return
    for other in reading.cues:
        if other.kind == "preposition" and other.strong and other.source is not None:
            evidence = [speaks("a possible speaker"), speaks("named as the source", other.lemma)]
            yield Candidate(other.source, evidence)


def _borrowed(cue: FoundCue, reading: Reading) -> Candidate | None:
    """Die Agentur meldete *unter Berufung auf Diplomaten*, …: whose words she passes on."""
    if cue.kind != "verb" or cue.passive or cue.act not in _PASSING_ON:
        return None
    index = reading.sentence.index
    for other in reading.cues:
        if not other.borrows or other.source is None or other.source.kind not in SPEAKING:
            continue
        if not reading.commas(*sorted((index(cue.finite), index(other.anchor)))):
            evidence = [speaks("a possible speaker"), speaks("named as the source", other.lemma)]
            return Candidate(other.source, evidence)
    return None


def _by_syntax(
    cue: FoundCue, mention: Mention, reading: Reading, subjects: set[int], agents: set[int]
) -> Iterator[Evidence]:
    """`subjects`, `agents`: which of its nouns syntax makes the cue's subject, its agent."""
    by = cue.passive and mention.preposition in syntax.BY
    if agents or (by and not _is_parted(cue, mention, reading)):
        yield speaks("by whom, in the passive")
    elif subjects and cue.kind == "noun":
        if all(noun.i != cue.anchor.i for noun in mention.nouns):
            yield speaks("subject of the clause")  # *Vogt* ließ sich zu dem Ruf hinreißen: „…“
    elif subjects:
        if cue.passive and cue.act != "cite":
            yield speaks("subject of a passive")
        else:
            yield speaks("cited" if cue.passive else "subject of the cue")


def _citing(mention: Mention, reading: Reading, subjects: set[int]) -> Iterator[Evidence]:
    """„Die Zeitung zitiert *Kern*“: who is cited speaks, if anybody is."""
    quoted = [
        other
        for other in reading.mentions
        if (
            other.kind in ("person", "group")
            or (other.kind == "unknown" and other.name is not None)
        )
        and not any(noun.i in subjects for noun in other.nouns)
        and not other.preposition
    ]
    if any(other is mention for other in quoted):
        yield speaks("cited")
    elif quoted:
        yield speaks("cites somebody")


def form(
    cue: FoundCue, mention: Mention, parted: bool = False, named: bool = False
) -> Iterator[Evidence]:
    """Case and agreement: a subject is in the nominative and agrees with its verb.

    `parted`: it stands in another clause, where it is no place that a verb cites from; `named`: the
    verb names who speaks, and the place says where: ließ *Ott* bei einer Konferenz verlauten.
    """
    opening = mention.doc[mention.start]
    compared = cue.verb_final and mention.preposition in _COMPARING  # *wie* Kern mitteilte
    preposition = "" if compared else mention.preposition
    if cue.passive and preposition in syntax.BY:
        return  # von *der Rätin* kritisiert
    if preposition:
        if parted:
            yield speaks("after a preposition", preposition)
        elif _is_cited_from(cue, mention) and not named:
            yield speaks("cited", preposition)
        elif cue.passive and cue.act != "cite" and is_heard_from(mention, cue):
            yield speaks("by whom, in the passive", preposition)
        else:
            yield speaks("after a preposition", preposition)
    elif cue.act == "cite" and not cue.passive and mention.kind == "person":
        pass
    elif is_oblique(mention):
        yield speaks("not in the nominative", opening.text)
    elif is_nominative(mention):
        yield speaks("plainly in the nominative", opening.text)
    elif not cue.passive and disagree(cue, mention):
        yield speaks("does not agree with the verb", mention.text)


def _is_cited_from(cue: FoundCue, mention: Mention) -> bool:
    """Whether a verb with „es“ cites whom it stands beside: hieß es *aus* Berlin, *von* der Stadt.

    Not: von einer „Krise“ ist *die Rede*; *Von Anfang an* hieß es; *Von Kern* heißt es, sie …
    """
    preposition = mention.preposition
    if not cue.impersonal or preposition in cue.takes:
        return False
    if mention.head_noun.text.casefold() in TIMES | SEASONS:
        return False  # *Im Mai* war noch von „…“ die Rede
    if mention.head_noun.text in document_words("letters"):
        return False  # steht da *in roten Lettern*: so it looks
    sounds = is_heard(cue)
    if preposition in BEHIND_IMPERSONAL:
        spot = mention.kind == "unknown" and of_side(mention) is mention
        return not (sounds and spot)  # murmelte es aus *der letzten Reihe*: nobody is named
    if preposition in _AMONG:
        return mention.kind == "group"
    behind = mention.start > cue.finite.i or mention.kind != "person"
    named = mention.kind in SPEAKING and not mention.marked
    named = named and (sounds or not mention.pronoun)  # schallt es von *ihr*
    return preposition in _OF and behind and named


def kind_of(mention: Mention) -> Iterator[Evidence]:
    """What kind of thing it is that may speak."""
    if mention.kind in SPEAKING:
        yield speaks("can speak", mention.kind)
    elif mention.kind == "unknown" and document_kind(mention.head_noun.text) is None:
        yield speaks("a thing")
