"""For which bodies people work by what a clause says: „Kern, die *das Amt leitet*“."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from quotex import syntax
from quotex.actors.descriptions import party_named
from quotex.facts.organisation import is_body
from quotex.lexicon import function_words
from quotex.lexicon.added import remembered_table
from quotex.lexicon.conjugation import conjugate
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Mention
from quotex.words import Word, Words

_OBJECT, _DATIVE = "object", "dative"
_NONE = function_words("negations")


class _Verb(NamedTuple):
    """What a form of a verb asks for: the separable prefix apart from it, what it takes."""

    prefix: str
    takes: tuple[str, ...]


_ANY_VERB = _Verb("", tuple(function_words("places_of_work")))


def worked_for(doc: Words, mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """People, each with a body or a party that a clause says they work for; none without a parse.

    „Ada Kern *steht dem Verband vor*“, „Jan Ott, der *für die CDU* im Rat *sitzt*“, „Jan Ott, der
    *beim Wetterdienst* Reihen auswertet“.
    """
    if not syntax.has_syntax(doc):
        return
    at = {word.i: one for one in mentions for word in (one.head, *one.nouns)}
    forms = _forms()
    for word in filter(syntax.is_verb, doc):
        told = (_ANY_VERB,) if _is_told_of_work(word) else ()
        for verb in (*forms.get(fold(word.text), ()), *told):
            person = _person(word, verb, at)
            body = next(_bodies(word, verb.takes, at), None) if person is not None else None
            if person is not None and body is not None:
                yield person, body


def _is_told_of_work(word: Word) -> bool:
    """Whether a relative clause says by the verb what somebody does as a rule, in the present.

    „Ada Kern, die beim Wetterdienst Reihen *auswertet*“; who „auf das Amt *wartete*“ did so once.
    """
    if "Pres" not in word.morph.get("Tense", []):
        return False
    children = (child for part in syntax.verb_cluster(word) for child in part.children)
    return any(syntax.is_relative(child) and syntax.is_subject(child) for child in children)


def _person(word: Word, verb: _Verb, at: Mapping[int, Mention]) -> Mention | None:
    """The one who does it, if it is one person and nobody denies it."""
    prefix = syntax.particle(word)
    if verb.prefix != (prefix.lower_ if prefix is not None else ""):
        return None
    if any(child.lower_ in _NONE for part in syntax.verb_cluster(word) for child in part.children):
        return None
    subjects = [at[subject.i] for subject in syntax.subjects(word) if subject.i in at]
    people = [one for one in subjects if one.kind == "person" and one.number != "pl"]
    return people[0] if len(subjects) == len(people) == 1 else None


def _bodies(word: Word, takes: Sequence[str], at: Mapping[int, Mention]) -> Iterator[Mention]:
    """The bodies that hang on the verb as it `takes` them: an object, or behind a preposition."""
    heads = syntax.accusative_objects(word) if _OBJECT in takes else []
    heads += syntax.dative_objects(word) if _DATIVE in takes else []
    cluster = {part.i for part in syntax.verb_cluster(word)}
    for part in syntax.clause(word):
        one = at.get(part.i)
        if one is not None and syntax.without_article(one.preposition) in takes:
            heads += [part] if cluster & {part.head.i, part.head.head.i} else []
    for head in heads:
        one = at.get(head.i)
        if one is not None and (is_body(one) or party_named(one.head_noun.text)):
            yield one


@remembered_table
def _forms() -> Mapping[str, Sequence[_Verb]]:
    """What the forms of verbs ask for that say for whom somebody works."""
    found: dict[str, list[_Verb]] = {}
    for lemma, entry in read_words("roles")["working"].items():
        prefix = entry.get("prefix", "")
        for form, features in conjugate(lemma, prefix, entry.get("parts", ())):
            one = _Verb("" if features.prefix_attached else prefix, tuple(entry["takes"]))
            found.setdefault(fold(form), []).append(one)
    return {form: list(dict.fromkeys(verbs)) for form, verbs in found.items()}
