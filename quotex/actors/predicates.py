"""What a clause says that somebody is: „Kern ist *Tierärztin*“, „wurde zur *Landrätin* gewählt“.

Such a noun names nobody: it describes whom the clause is about, who is „die Tierärztin“ further on.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from quotex import syntax
from quotex.actors.apposed import Asides
from quotex.actors.descriptions import described
from quotex.actors.drafts import Draft
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.actors.short_forms import key
from quotex.facts.clues import Clue
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.pronouns import first_person
from quotex.words import Word, Words

_BEING = function_words("being")
_MAKING = function_words("making")
_INTO = function_words("into_office")
_AS = function_words("as_somebody")
_NONE = function_words("negations")
_PERSONS = frozenset(("person", "group"))
_PREDICATE = frozenset(("pd", "xcomp"))
_DEEPEST = 8  # words from a noun up to its verb


class Predicates:
    """The phrases of a text that say what somebody is, and of whom each says it."""

    def __init__(self, doc: Words, mentions: Sequence[Mention]) -> None:
        """Find them; without a parse there are none."""
        self._of: dict[Mention, list[Mention]] = {}
        self._all: set[Mention] = set()
        self._drafts: dict[Mention, Draft] = {}
        self._bodies: dict[str, Draft] = {}  # by what they were said to be
        self._speakers: list[Mention] = []  # „ich“
        self.asides = Asides(doc, mentions)
        if not syntax.has_syntax(doc):
            return
        self._at = {word.i: one for one in mentions for word in (one.head, *one.nouns)}
        for mention in mentions:
            if mention.kind not in _PERSONS or mention.name is not None or mention.pronoun:
                continue
            whose = self._whose(mention) or self.asides.beside(mention)
            if whose is not None:
                self._all.add(mention)
                self._of.setdefault(whose, []).append(mention)
        self._speakers = [one for one in self._of if one.head.lower_ in first_person()]

    def __contains__(self, mention: Mention) -> bool:
        """Whether the phrase only says what somebody is."""
        return mention in self._all

    def whose(self, mention: Mention) -> Draft | None:
        """Whom the phrase describes, once they are known."""
        return self._drafts.get(mention)

    def describe(
        self, draft: Draft, mention: Mention, clues: Callable[[Mention], Iterator[Clue]]
    ) -> None:
        """Let what clauses say that the one so called is describe `draft`, and be its `clues`.

        What they deny or wish for tells nothing.
        """
        for one in self._of.get(mention, ()):
            if one.number == "pl" or _is_denied(one):
                continue
            self._drafts[one] = draft
            if draft.is_person:
                draft.description.add(described(one))
                draft.tell(clues(one))
            else:
                self._bodies[key(one.head.text)] = draft

    def describe_speaker(
        self,
        draft: Draft,
        said: Mapping[int, Draft | None],
        clues: Callable[[Mention], Iterator[Clue]],
    ) -> bool:
        """Let what `draft` says of itself describe it: „Ich bin *Arzt*“; whether it says any.

        `said`: who says what is quoted, by token.
        """
        new = [one for one in self._speakers if said.get(one.head.i) is draft]
        for one in new:
            self._speakers.remove(one)
            self.describe(draft, one, clues)
        return bool(new)

    def body(self, mention: Mention, of_mention: Mapping[Mention, Draft]) -> Found:
        """The body that was said to be what „die *Eigentümerin*“ names, by a clause or an aside.

        `of_mention`: whom the phrases before it mean.
        """
        found = self.asides.body_of(mention, of_mention)
        if found[0] is not None:
            self._bodies[key(mention.head.text)] = found[0]
            return found
        body = self._bodies.get(key(mention.head.text)) if mention.definite else None
        if body is None or mention.name is not None:
            return NONE_FITS
        return because(body, "fits what is known of them", body.name)

    def named_by(
        self, mention: Mention, draft: Draft, of_mention: Mapping[Mention, Draft]
    ) -> Draft | None:
        """Who gets a name in an aside, the `draft`'s: *Der Betreiber*, die Nordkauf AG, …"""
        first = self.asides.named_by(mention)
        before = of_mention.get(first) if first is not None else None
        if first is None or before is None or before is draft or before.named:
            return None
        self._bodies[key(first.head.text)] = draft
        return before

    def _whose(self, mention: Mention) -> Mention | None:
        found = (self._at.get(word.i) for word in _owners(mention))
        owner = next((one for one in found if one is not None and one is not mention), None)
        if owner is None or owner in self._all:
            return None
        return owner if owner.pronoun or owner.kind in SPEAKING else None


def _owners(mention: Mention) -> Iterator[Word]:
    """The words of whom the clause says it, the likeliest first."""
    noun, before = mention.head, mention.doc[mention.start - 1] if mention.start else None
    if before is not None and before.lower_ in _AS and syntax.determiner(noun) is None:
        yield from _clause_is_about(noun)
    elif mention.preposition in _INTO:
        verb = _verb_above(noun)
        if verb is not None and _is_making(verb):
            yield from syntax.accusative_objects(verb) or syntax.subjects(verb)
    elif not mention.preposition:
        yield from _is_said_of(_first_of(noun))


def _first_of(noun: Word) -> Word:
    """The first noun of those that „und“ joins: „ist *Anwalt* und Imker“."""
    first = syntax.coordinated(noun)[0]
    return first if first.pos_ == "NOUN" else noun


def _is_said_of(noun: Word) -> Iterator[Word]:
    """Of whom „ist“, „wurde“, „blieb“ say the noun."""
    children = list(noun.children)
    if any(child.lower_ in _BEING for child in children if syntax.is_auxiliary(child)):
        for child in children:
            if syntax.is_subject(child):
                yield noun.head if syntax.is_relative(child) and noun.head.i < noun.i else child
    elif noun.dep_ in _PREDICATE and syntax.is_verb(noun.head):
        verb = noun.head
        if any(word.lower_ in _BEING for word in syntax.verb_cluster(verb)):
            yield from syntax.subjects(verb)


def _clause_is_about(noun: Word) -> Iterator[Word]:
    """Whom „als Hebamme“ describes: the subject, where nobody is said to be seen so."""
    head = noun.head
    if head.pos_ in ("NOUN", "PROPN", "PRON"):
        yield head
        return
    verb = _verb_above(noun)
    if verb is not None and not syntax.accusative_objects(verb):
        yield from syntax.subjects(verb)


def _verb_above(noun: Word) -> Word | None:
    word = noun
    for _ in range(_DEEPEST):
        if syntax.is_verb(word):
            return word
        if word.head.i == word.i:
            return None
        word = word.head
    return None


def _is_making(verb: Word) -> bool:
    return any(word.lower_ in _MAKING for word in syntax.verb_cluster(verb))


def _is_denied(mention: Mention) -> bool:
    """Whether it is denied or only wished for: „ist *keine* Ärztin“, „*will* Ärztin werden“."""
    noun = _first_of(mention.head)
    words = [*noun.children, mention.doc[mention.start], noun.head, *noun.head.children]
    return any(
        word.lower_ in _NONE or word.tag_.startswith("VM") or _is_hypothetical(word)
        for word in words
    )


def _is_hypothetical(word: Word) -> bool:
    """Whether it is a Konjunktiv II: *wäre* gern Pilot."""
    return syntax.is_subjunctive(word) and "Past" in word.morph.get("Tense", [])
