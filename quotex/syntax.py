"""Questions about German syntax, answered alike for Universal Dependencies and TIGER.

UD makes the lexical verb the head of its clause and hangs auxiliaries below it; TIGER (the
scheme of spaCy's German pipelines) makes the finite verb the head and hangs the lexical verb
below that as `oc`.  UD makes the noun the head of „nach Angaben“, TIGER the preposition.  The
rest of quotex asks here and names no label itself.  Without a parse, the answers are empty.

Labels: https://universaldependencies.org/de/dep/ and the TIGER annotation guidelines
(Albert et al. 2003, section 4), as listed in spaCy's `glossary.py`.
"""

from collections.abc import Callable, Iterator, Sequence

from quotex.lexicon import function_words
from quotex.words import Word, Words, asked_once

_SUBJECT = frozenset(("nsubj", "nsubj:pass", "csubj", "csubj:pass", "sb", "sp"))
_AGENT = frozenset(("obl:agent", "sbp", "obl", "nmod", "mo"))
_DATIVE = frozenset(("iobj", "obl:arg", "da"))
_ACCUSATIVE = frozenset(("obj", "oa", "expl:pv"))  # „zeigte *sich* zufrieden“, too
_RELATIVE = frozenset(("acl", "acl:relcl", "rc"))
_APPOSITION = frozenset(("appos", "app"))
_NAME_PART = frozenset(("pnc",))
_PARTICLE = frozenset(("compound:prt", "svp"))
_AUXILIARY = frozenset(("aux", "aux:pass", "cop"))
_FINITE_TAGS = frozenset(("VVFIN", "VAFIN", "VMFIN"))
_AUXILIARY_TAGS = frozenset(("VAFIN", "VAINF", "VAPP", "VAIMP", "VMFIN", "VMINF", "VMPP"))
_COORDINATED = frozenset(("conj", "cj"))
_VERBAL = frozenset(("VERB", "AUX"))
_COMPLEMENT = frozenset(("ccomp", "csubj", "oc"))
_SUBORDINATING = frozenset(("mark", "cp"))
_BEFORE_ZU = tuple(f"{prefix}zu" for prefix in function_words("separable_prefixes"))


def has_syntax(doc: Words) -> bool:
    """Whether a parser has read the document."""
    return doc.has_annotation("DEP")


def is_verb(token: Word) -> bool:
    """Whether the token is tagged as a verb or auxiliary, in either tag set."""
    return token.pos_ in _VERBAL or token.tag_[:1] == "V"


def has_finite_tag(token: Word) -> bool:
    """Whether the tagger says that it is a finite verb, whatever its part of speech."""
    return token.tag_ in _FINITE_TAGS


def is_participle(token: Word) -> bool:
    """Whether the token is a participle: *angesprochen*."""
    return "Part" in token.morph.get("VerbForm", [])


def is_auxiliary(token: Word) -> bool:
    """Whether the token helps another verb: „hat … betont“, „soll … sagen“."""
    if token.dep_ in _AUXILIARY or token.pos_ == "AUX":
        return True
    return token.tag_ in _AUXILIARY_TAGS


def is_subject(token: Word) -> bool:
    """Whether the token heads a subject."""
    return token.dep_ in _SUBJECT


def is_accusative(token: Word) -> bool:
    """Whether the token heads an object in the accusative."""
    return token.dep_ in _ACCUSATIVE


def is_separable_prefix(token: Word) -> bool:
    """Whether it is a verb's prefix that stands apart: wies das *zurück*."""
    return token.dep_ in _PARTICLE


def is_apposition(token: Word) -> bool:
    """Whether the token heads an apposition to the noun before it."""
    return token.dep_ in _APPOSITION


def is_complement(verb: Word) -> bool:
    """Whether the verb's clause is another verb's object or subject: „weiß, *wie* es *war*“."""
    top = verb
    for word in verb_cluster(verb):
        if word.head.i == word.i or not (is_verb(word.head) and word.head.i in _places(verb)):
            top = word
    return top.dep_ in _COMPLEMENT and top.head.i < top.i


def complements(verb: Word) -> list[Word]:
    """The words that head its clauses: *das Geld* sei, sagte Kern, *gestohlen worden*."""
    cluster = verb_cluster(verb)
    return [child for word in cluster for child in word.children if child.dep_ in _COMPLEMENT]


def _places(verb: Word) -> set[int]:
    return {word.i for word in verb_cluster(verb)}


def heads_clause(token: Word) -> bool:
    """Whether it is a verb or, in UD, what a copula says of the subject: „ist *zufrieden*“."""
    return is_verb(token) or any(child.dep_ == "cop" for child in token.children)


@asked_once
def verb_cluster(verb: Word) -> list[Word]:
    """The verb with its auxiliaries and modals, in order: „hat … betont“ from either word."""
    cluster = {verb.i: verb}
    pending = [verb]
    while pending:
        token = pending.pop()
        near = [child for child in token.children if child.dep_ in _AUXILIARY]
        if token.dep_ in _AUXILIARY and is_verb(token.head):
            near.append(token.head)
        if is_auxiliary(token):
            near += [child for child in token.children if _joins_auxiliary(child)]
        if _joins_auxiliary(token) and is_auxiliary(token.head):
            near.append(token.head)
        for other in near:
            if other.i not in cluster and is_verb(other):
                cluster[other.i] = other
                pending.append(other)
    return [cluster[i] for i in sorted(cluster)]


@asked_once
def clause(verb: Word) -> list[Word]:
    """The verb's clause, in order: all that hangs on it, but for other verbs that „und“ joins."""
    return _clause(verb, _joins_a_clause)


@asked_once
def whole_clause(verb: Word) -> list[Word]:
    """The clause with joined verbs that share its finite one: soll gelogen *und betrogen haben*."""
    return _clause(verb, lambda child: _joins_a_clause(child) and not _shares_finite(child))


def _clause(verb: Word, is_apart: Callable[[Word], bool]) -> list[Word]:
    """What hangs on the verb, but for what hangs on its cluster and `is_apart`, in order."""
    cluster = {token.i for token in verb_cluster(verb)}
    top = verb
    while top.head.i != top.i and (top.head.i in cluster or top.dep_ in _AUXILIARY):
        top = top.head
    cluster.add(top.i)
    found, pending = {top.i}, [top]
    below = verb.doc.children
    while pending:
        token = pending.pop()
        for child in below[token.i]:
            if child.i not in found and not (token.i in cluster and is_apart(child)):
                found.add(child.i)
                pending.append(child)
    return [verb.doc[i] for i in sorted(found)]


def governed(modal: Word) -> list[Word]:
    """The modal and the verbs that it governs, in order: *soll* gelogen und *betrogen haben*.

    In UD they hang on what a copula says of the subject: *soll* der Auslöser *gewesen sein*.
    """
    found = [*verb_cluster(modal)]
    if modal.dep_ in _AUXILIARY and not is_verb(modal.head):
        found += [child for child in modal.head.children if child.dep_ in _AUXILIARY]
    joined = [v for word in found for child in word.children for v in _joined_verbs(child)]
    shared = (one for verb in joined if _has_no_finite(verb) for one in verb_cluster(verb))
    return sorted({word.i: word for word in (*found, *shared)}.values(), key=lambda word: word.i)


def _shares_finite(child: Word) -> bool:
    """Whether the child of a verb joins others to it that have no finite verb of their own."""
    return any(map(_has_no_finite, _joined_verbs(child)))


def _joined_verbs(child: Word) -> list[Word]:
    """The verbs that a child of a verb joins to it, itself one of them or „und“."""
    parts = child.children if child.dep_ == "cd" else (child,)
    return [part for part in parts if part.dep_ in _COORDINATED and is_verb(part)]


def _has_no_finite(verb: Word) -> bool:
    return not any(has_finite_tag(word) for word in verb_cluster(verb))


def _joins_a_clause(token: Word) -> bool:
    """Whether the child of a verb begins or heads another clause beside it."""
    if token.dep_ in ("parataxis", "par", "cc", "punct"):
        return True
    if token.dep_ == "cd":
        return any(part.dep_ == "cj" and is_verb(part) for part in token.children)
    return token.dep_ in _COORDINATED and (
        is_verb(token) or any(child.dep_ in _AUXILIARY for child in token.children)
    )


def preposition_objects(verb: Word) -> Iterator[str]:
    """The prepositions of the phrases that hang on the verb, „zu“ for „zum“: „warnte *vor* …“."""
    for token in verb_cluster(verb):
        for child in token.children:
            text = _preposition_text(child)
            if text:
                yield without_article(text)


def _joins_auxiliary(token: Word) -> bool:
    """Whether a TIGER `oc` is a verb form below its auxiliary, not a clause of its own."""
    if token.dep_ != "oc" or not is_verb(token):
        return False
    return not any(
        child.dep_ in _SUBORDINATING or child.dep_ in ("sb", "sp") for child in token.children
    )


@asked_once
def subjects(verb: Word) -> list[Word]:
    """Heads of the verb's subjects: its own, or the one that it shares with the verb before.

    A relative pronoun gives its antecedent: „Xi und Putin, die … erklärt hatten“.
    """
    seen: set[int] = set()
    while verb.i not in seen:
        cluster = verb_cluster(verb)
        seen.update(token.i for token in cluster)
        own = [child for token in cluster for child in token.children if child.dep_ in _SUBJECT]
        if own:
            return [antecedent(token) or token for token in own]
        shared = next(filter(None, map(_conjoined_with, cluster)), None)
        if shared is None or not heads_clause(shared):
            return []
        verb = shared
    return []


def _conjoined_with(token: Word) -> Word | None:
    """The first part of a coordination that the token continues.

    UD: sagte → fügte (conj). TIGER: sagte → und (cd) → fügte (cj).
    """
    if token.dep_ not in _COORDINATED:
        return None
    return token.head.head if token.head.dep_ == "cd" else token.head


def continued(verb: Word) -> list[Word]:
    """The verb group that the verb's clause goes on with, joined by „und“ or a comma."""
    for word in verb_cluster(verb):
        before = _conjoined_with(word)
        if before is not None and is_verb(before):
            return verb_cluster(before)
    return []


def agents(verb: Word) -> list[Word]:
    """Who does it in a passive: „wurde von Experten kritisiert“; the noun's head."""
    found = []
    for token in verb_cluster(verb):
        for child in token.children:
            if child.dep_ in _AGENT and _preposition_text(child) in BY:
                found.append(_noun_of(child))
    return found


BY = function_words("by")


def _noun_of(token: Word) -> Word:
    """A prepositional phrase's noun, whichever word the scheme makes its head."""
    if token.pos_ == "ADP":
        return next((child for child in token.children if child.dep_ in ("nk", "pobj")), token)
    return token


def _preposition_text(token: Word) -> str:
    preposition = preposition_of(token) if token.pos_ != "ADP" else token
    return preposition.lower_ if preposition is not None else ""


def preposition_of(noun: Word) -> Word | None:
    """The preposition that governs the noun: „laut“ of „laut Polizei“."""
    for child in noun.children:
        if child.dep_ == "case":
            return child
    if noun.head.pos_ == "ADP" and noun.dep_ in ("nk", "pobj") and noun.head.i != noun.i:
        return noun.head
    return None


def without_article(preposition: str) -> str:
    """„zu“ of „zur“; any other word as it is."""
    return _CONTRACTED.get(preposition, preposition)


_CONTRACTED = {
    "am": "an",
    "ans": "an",
    "beim": "bei",
    "im": "in",
    "ins": "in",
    "vom": "von",
    "vorm": "vor",
    "zum": "zu",
    "zur": "zu",
}


def determiner(noun: Word) -> Word | None:
    """The noun's article, wherever it stands: „*die* in Lindenau geborene Ministerin“.

    TIGER hangs the article of „*die* … Ada Kern“ on the last part of the name.
    """
    head = noun.head if noun.dep_ in _NAME_PART else noun
    left = (child for child in head.children if child.i < noun.i)
    return next((child for child in left if child.tag_ in ("ART", "PDAT", "PPOSAT")), None)


def is_article(token: Word) -> bool:
    """Whether „der“ is an article there, no pronoun."""
    return bool(token.tag_ == "ART")


def is_relative(token: Word) -> bool:
    """Whether it is a relative pronoun: die Frau, *die* kam; das Haus, *dessen* Dach brannte."""
    return token.tag_ in ("PRELS", "PRELAT") or "Rel" in token.morph.get("PronType", [])


def has_zu_within(token: Word) -> bool:
    """Whether it is an infinitive with „zu“ behind its prefix: *vorzugehen*, *zurückzuweisen*."""
    if token.tag_ == "VVIZU":
        return True
    form = token.lower_
    return is_verb(token) and form.endswith("n") and form.startswith(_BEFORE_ZU)


def antecedent(pronoun: Word) -> Word | None:
    """The noun that a relative pronoun stands for, if the token is one."""
    if not is_relative(pronoun):
        return None
    for clause in (pronoun.head, *pronoun.head.ancestors):
        if clause.dep_ in _RELATIVE:
            return clause.head if clause.head.i < pronoun.i else None
    return None


def coordinated(noun: Word) -> list[Word]:
    """The noun and those joined to it by „und“, from any of them: „Xi und Putin“."""
    first = noun
    while (before := _conjoined_with(first)) is not None and before.i < first.i:
        if is_verb(before):
            break
        first = before
    found = [first]
    for token in found:
        for child in token.children:
            if child.dep_ == "conj" and not is_verb(child):
                found.append(child)
            elif child.dep_ == "cd":
                found += [part for part in child.children if part.dep_ == "cj"]
            elif child.dep_ == "cj" and not is_verb(child):
                found.append(child)
    return sorted(found, key=lambda token: token.i)


def governors(tokens: Sequence[Word]) -> Iterator[Word]:
    """What governs a stretch of words, from the nearest word outside it upwards.

    „dem Plan“ of „sagte, sie stimme *dem Plan* zu“: stimme, then sagte.
    """
    inside = {token.i for token in tokens}
    tops = [token for token in tokens if token.dep and token.head.i not in inside]
    if tops:
        yield tops[0].head
        yield from (token for token in tops[0].head.ancestors if token.i not in inside)


def particle(verb: Word) -> Word | None:
    """The separable prefix that stands apart: „hinzu“ of „fügte … hinzu“."""
    return next((child for child in verb.children if child.dep_ in _PARTICLE), None)


def dative_objects(verb: Word) -> list[Word]:
    """Heads of the verb's dative objects: „sagte der Zeitung“."""
    return [child for t in verb_cluster(verb) for child in t.children if child.dep_ in _DATIVE]


def accusative_objects(verb: Word) -> list[Word]:
    """Heads of the verb's accusative objects: „bat die Bürger“."""
    cluster = verb_cluster(verb)
    return [child for token in cluster for child in token.children if child.dep_ in _ACCUSATIVE]


def is_subjunctive(token: Word) -> bool:
    """Whether the verb form is Konjunktiv, by its morphology."""
    return "Sub" in token.morph.get("Mood", [])


def clauses_about(noun: Word) -> list[Word]:
    """The heads of the clauses that say more of the noun: das Plakat, das sie *trugen*."""
    return [child for child in noun.children if child.dep_ in _RELATIVE]
