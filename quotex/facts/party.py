"""The party of a person: „Otto Kern (CDU)“, „die SPD-Politikerin“, „der Sozialdemokrat“."""

import re
from collections.abc import Iterator, Sequence

from quotex.actors.descriptions import party_named, party_of, party_of_adjective
from quotex.facts.clues import Clue, clue
from quotex.lexicon import PersonNoun, function_words, group_noun, lexicon
from quotex.mentions import Mention
from quotex.words import Word

_BELONG = "party they belong to"
(_FOR,) = function_words("view")
_LONGEST = 5  # tokens in the name of a party: „Bündnis 90/Die Grünen“


def party_clues(mention: Mention, roles: Sequence[tuple[PersonNoun, int, int]]) -> Iterator[Clue]:
    """What a mention of a person tells; `roles`: its offices and occupations with their tokens."""
    if mention.kind != "person":
        return
    yield from _in_brackets(mention)
    for role, start, end in roles:
        party = party_of(role)
        if party:
            yield clue("party", party, "party in the noun", role.lemma, (start, end))
    body = mention.attribute
    named = body is not None and body.kind == "person" and body.name is not None
    for words in (body.words if body is not None and not named else (), _for_whom(mention)):
        yield from _named_in(words, _BELONG)
    for token in mention.words if roles else ():
        party = party_of_adjective(token.text) if token.pos_ == "ADJ" else ""
        if party:
            yield clue("party", party, "adjective of a party", token.text, _at(token))


def _for_whom(mention: Mention) -> Sequence[Word]:
    """The words for whom somebody speaks as one of them: *Für die SPD* warb Ada Kern darum.

    „Für ein Verbot der AfD warb Ada Kern“ names no body first.
    """
    doc, verb = mention.doc, mention.start - 1
    first = max(0, verb - 1 - _LONGEST)
    opening = next((i for i in range(verb - 1, first - 1, -1) if doc[i].lower_ == _FOR), verb)
    if not 0 <= opening < verb or not (doc[opening].text.istitle() or not opening):
        return ()
    told = any(form.kind == "finite" for form in lexicon().verb_forms(doc[verb].lower_))
    words = [word for word in doc[opening + 1 : verb] if word.pos_ != "DET"]
    if not words or not told:
        return ()
    head = words[0]
    body = group_noun(head.text) is not None or party_named(head.text) or _first_named(head.text)
    return words if body or head.pos_ == "ADJ" else ()


def _in_brackets(mention: Mention) -> Iterator[Clue]:
    """The party in the mention's own brackets, not in whose Sprecher it is: *Kern (SPD)*."""
    people = (one for one in mention.inner if one.kind == "person" and one.bracket)
    theirs = {i for one in people for i in range(one.bracket, one.end)}
    inside: list[Word] = []
    opened = False
    for token in mention.words:
        if token.i in theirs:
            continue
        if token.text == "(":
            opened = True
        elif token.text == ")":
            yield from _named_in(inside, "party in brackets")
            opened, inside = False, []
        elif opened:
            inside.append(token)


def _named_in(tokens: Sequence[Word], name: str) -> Iterator[Clue]:
    """The first party that the tokens name: „von *Bündnis 90/Die Grünen* in Bayern“."""
    for k, first in enumerate(tokens):
        for last in reversed(tokens[k : k + _LONGEST]):
            words = first.doc.text_of(first.i, last.i + 1)
            party = party_named(words)
            if not party and first.i == last.i:
                party = _first_named(words)
            if party:
                yield clue("party", party, name, words, (first.i, last.i + 1))
                return


def _first_named(word: str) -> str:
    """The party that begins a word: „CDU-Fraktion“, „SP/ZH“, „Mitte/FR“."""
    first = re.split("[-/]", word)[0]
    return party_named(first) or party_named(f"Die {first}")


def _at(token: Word) -> tuple[int, int]:
    return token.i, token.i + 1
