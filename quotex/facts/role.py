"""As what somebody is a source: by office or occupation, by the body they belong to, by its name.

The words are those of `quotex/data/roles.toml`; each reason is worth some log-odds (`[role]` in
`data/evidence.toml`).
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Literal, cast, get_args

from quotex.actors.descriptions import OF_AGE, countries_of
from quotex.actors.governments import bare_adjective
from quotex.article import ActorKind
from quotex.facts.attributes import body_of
from quotex.facts.clues import Clue, clue
from quotex.facts.kinds import Role
from quotex.lexicon import PersonNoun, function_words, group_noun, metonym
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Mention
from quotex.words import Word

_SHORTEST_ENDING = 5  # letters of a word that ends a compound
_PARTING = re.compile(r"[\s()„“”\"»«›‹,/]+")
_INITIAL = re.compile(r"[A-ZÄÖÜ]\.")
_REMEMBERED = 2**14
_ENDINGS = ("ern", "en", "em", "er", "es", "e", "n", "s")
MAY_BE = "may be a noun for this one"
AS_ANYBODY = "introduced as anybody"
_PLACES_ARE: Sequence[Role] = ("politician", "sport")  # an unknown place is a state, or plays
_BODIES = frozenset(("organisation", "government", "source", "unknown"))
_INDEFINITE = function_words("indefinite")
Lists = Literal["positions", "posts"]
Table = Literal["people", "bodies", "longer", "parts", "fields", "trades"]


def role_clues(mention: Mention, roles: Sequence[tuple[PersonNoun, int, int]]) -> Iterator[Clue]:
    """What a mention that is no pronoun tells; `roles`: its offices with their tokens."""
    told = list(_of_people(mention, roles)) if mention.kind in ("person", "group") else []
    yield from told or _as_anybody(mention)
    yield from _by_initial(mention)
    if mention.kind in _BODIES or (mention.kind == "group" and not told):
        yield from _by_body(mention)


def _of_people(mention: Mention, roles: Sequence[tuple[PersonNoun, int, int]]) -> Iterator[Clue]:
    """What the nouns for people in the phrase tell."""
    for role, start, end in roles:
        yield from _by_noun(role.lemma, mention, (start, end))
    known = {start for _, start, _ in roles}
    named = range(*mention.name) if mention.name is not None else ()
    for token in mention.nouns:
        if token.i in known or token.i in named:
            continue
        ways = (
            list(_by_noun(form, mention, (token.i, token.i + 1))) for form in _forms(token.text)
        )
        yield from next((told for told in ways if told), ())


def _as_anybody(mention: Mention) -> Iterator[Clue]:
    """Who is introduced as nothing but „eine Frau“, „ein 52-Jähriger“ is asked as anybody is."""
    noun = mention.head.text
    if mention.kind != "person" or mention.name is not None or mention.pronoun:
        return
    if mention.doc[mention.start].lower_ not in _INDEFINITE:
        return
    if is_relation(noun) or fold(noun).rstrip("rnms").endswith(OF_AGE):
        yield clue("role", "resident", AS_ANYBODY, noun, (mention.start, mention.end))


def _by_initial(mention: Mention) -> Iterator[Clue]:
    """Who is named so that nobody knows them is no source by office: der Angeklagte *Ralf K.*"""
    if mention.kind != "person" or mention.name is None:
        return
    start, end = mention.name
    if end - start > 1 and _INITIAL.fullmatch(mention.doc[end - 1].text):
        name = mention.doc.text_of(start, end)
        yield clue("role", "resident", "last name cut short", name, mention.name)


@lru_cache(maxsize=_REMEMBERED)
def role_of_body(name: str) -> Role | None:
    """The role of a body by the words in its name: „Landeskriminalamt“ is police.

    >>> role_of_body("Verband der Bahnindustrie")
    'association'
    """
    told = _of_phrase(name)
    return told or next(
        (told for word in _PARTING.split(name) if (told := _of_word(word)) is not None), None
    )


def role_of_noun(noun: str) -> Role | None:
    """The role of an office or occupation: „Polizeirat“ is police."""
    return _entries("people").get(_ending(noun, "people"))


def names_work(first: str) -> bool:
    """Whether an abbreviation names what people do, and no body: „IT“ of „IT-Leiter“."""
    return fold(first) in _words("kinds_of_work")


def leads(noun: str) -> bool:
    """Whether it is a post in a body, whether it says in which or not: „Landtagspräsident“."""
    return bool(_ending(noun, "posts"))


def is_position(noun: str) -> bool:
    """Whether it is one that there is everywhere: „Mitglied“, „Personalmanager“."""
    return bool(_ending(noun, "positions"))


def is_wide(body: str) -> bool:
    """Whether there are bodies of many kinds that are called so: „Verein“."""
    return fold(body) in _words("wide")


def is_post(noun: str) -> bool:
    """Whether somebody is it in a body, whichever that is: „Präsidentin“, „Verbandschef“.

    „Landtagspräsident“ and „Regierungssprecher“ say in which.
    """
    post = _ending(noun, "posts")
    first = fold(noun)[: -len(post)]
    return bool(post) and (not first or first in _words("before_posts"))


def is_relation(name: str) -> bool:
    """Whether somebody is called but by what they are to others: „seine Mutter“, „ein Mann“."""
    words = _PARTING.split(name)
    return any(fold(word) in _words("relations") for word in words if word[:1].isupper())


def roles_alike(kind: ActorKind) -> Sequence[Role]:
    """The roles that actors of a kind have together, if most others of the text have them."""
    return _alike().get(kind, ())


@lru_cache(maxsize=_REMEMBERED)
def _of_phrase(name: str) -> Role | None:
    """The role of a body by several words of its name: „des *Technischen Hilfswerks*“."""
    words = _without_endings(name)
    if _opening_words().isdisjoint(words):
        return None
    whole = f" {' '.join(words)} "
    return next((role for phrase, role in _phrases() if f" {phrase} " in whole), None)


def _without_endings(name: str) -> list[str]:
    """A name's words as they are in every case: „technisch“, „hilfswerk“."""
    return [_without_case(fold(word)) for word in _PARTING.split(name)]


@lru_cache(maxsize=_REMEMBERED)
def _without_case(word: str) -> str:
    fit = (word[: -len(e)] for e in _ENDINGS if word.endswith(e) and len(word) > len(e) + 3)
    return next(fit, word)


@lru_cache(maxsize=_REMEMBERED)
def _of_word(word: str) -> Role | None:
    """The role of a body by one word: *Ruder*verein, Polizei*präsidium*."""
    for form in (word, *_without_ending(word)):
        body = _ending(form, "bodies")
        if body:
            noun = body.removeprefix("-")
            first = fold(form[: -len(noun)]).rstrip("-") if noun in _words("wide") else ""
            return _entries("fields").get(first) or _entries("bodies")[body]
    return None


def _by_noun(noun: str, mention: Mention, place: tuple[int, int]) -> Iterator[Clue]:
    before = mention.doc[mention.start : place[0]]
    if any(_is_of_the_past(token.text) or _is_pretended(token.text) for token in before):
        return
    for role in _ambiguous().get(fold(noun), ()):
        yield clue("role", role, MAY_BE, noun, place)
    occupation, position = _ending(noun, "people"), _ending(noun, "positions")
    trade = _ending(noun, "trades")
    if len(trade) > max(len(occupation), len(position)):
        for role in (_entries("trades")[trade], "resident"):
            yield clue("role", role, MAY_BE, noun, place)
        return
    if len(occupation) >= len(position):
        if occupation:
            role = _entries("people")[occupation]
            part = role == "resident"
            name = "part in what happened" if part else "office or occupation"
            yield clue("role", role, name, noun, place)
        return
    first = noun[: -len(position)].rstrip("-")
    told = _of_first_part(first) if first else None
    if told is not None:
        yield clue("role", told, "body in the office", noun, place)
    body = body_of(mention)
    told = role_of_body(body.text) if body is not None else None
    if body is not None and told is not None:
        yield clue("role", told, "body they belong to", body.text, (body.start, body.end))
    if fold(noun) in _words("of_countries"):
        for country in countries_of(mention):
            yield clue("role", "politician", "country in the phrase", country, place)


def _is_of_the_past(adjective: str) -> bool:
    return bare_adjective(fold(adjective)) in _words("no_longer")


def _is_pretended(adjective: str) -> bool:
    """„Ein *falscher* Polizist“; „ein *angeblich* verletzter“ one may be a policeman."""
    bare = bare_adjective(fold(adjective))
    return bare in _words("pretended") and bare != fold(adjective)


def _forms(noun: str) -> Iterator[str]:
    """A noun as it may stand in a list: „Biologe“ of „Biologin“, „Anwohner“ of „Anwohnern“."""
    yield noun
    for ending in ("innen", "in", "nen", "en", "n", "s"):
        if noun.endswith(ending) and len(noun) > len(ending) + 3:
            yield noun.removesuffix(ending)
            yield noun.removesuffix(ending) + "e"


def _by_body(mention: Mention) -> Iterator[Clue]:
    text = mention.text
    place = (mention.start, mention.end)
    bodies = (noun.text for noun in mention.nouns if _is_body(noun))
    head = next(bodies, mention.head_noun.text)  # der *Mieterverein* Magdeburg-Land
    told = _of_phrase(text)
    if told is not None:
        yield clue("role", told, "word in the body's name", text, place)
        return
    told = _of_word(head)
    alone = len(mention.nouns) == 1 and text.endswith(head)
    if told is not None and not alone:
        forms = (fold(form) for form in (head, *_without_ending(head)))
        told = next((one for form in forms if (one := _entries("longer").get(form))), told)
    if told is not None and alone and fold(head) in _words("wide") | _words("called_so_too"):
        for role in dict.fromkeys((told, *_ambiguous().get(fold(head), ()))):
            yield clue("role", role, MAY_BE, text, place)  # der *Verband*: another phrase names it
        return
    told = told or role_of_body(text)
    if told is not None:
        yield clue("role", told, "word in the body's name", text, place)
        return
    group = group_noun(mention.head.text)
    if group is not None and group.media:
        yield clue("role", "media", "word in the body's name", text, place)
    elif mention.kind == "government" and metonym(mention.head.text) is None:
        for role in _PLACES_ARE:
            yield clue("role", role, MAY_BE, text, place)
    elif mention.kind == "government":
        yield clue("role", "politician", "is a government", text, place)


def _is_body(noun: Word) -> bool:
    group = group_noun(noun.text)
    return (group is not None and group.kind != "group") or (
        noun.tag_ == "NN" and _of_word(noun.text) is not None
    )


def _of_first_part(first: str) -> Role | None:
    """The role that „Polizei“ of „Polizeisprecher“, „CDU“ of „CDU-Chef“ tells."""
    for word in (first, first.removesuffix("s")):
        role = _entries("parts").get(fold(word)) or role_of_body(word)
        if role is not None:
            return role
    return _entries("people").get(_ending(first, "people"))


def _without_ending(word: str) -> Iterator[str]:
    """„Ministerium“ of „Ministeriums“, „Amt“ of „Amtes“."""
    for ending in ("s", "es", "en", "n"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            yield word.removesuffix(ending)


@lru_cache(maxsize=_REMEMBERED)
def _ending(word: str, table: Table | Lists) -> str:
    """The longest word of a table that ends `word`, „“ if none does."""
    known: Container[str] = _words(table) if table in get_args(Lists) else _entries(table)
    folded, alone = fold(word), _words("alone")
    for start in range(len(folded)):
        end = folded[start:]
        if start == 0 or folded[start - 1] == "-":
            if end in known:
                return end
        elif f"-{end}" in known:
            return f"-{end}"
        elif end in known and len(end) >= _SHORTEST_ENDING and end not in alone:
            return end
    return ""


@cache
def _words(table: str) -> frozenset[str]:
    return frozenset(map(fold, read_words("roles")[table]["words"]))


@cache
def _ambiguous() -> Mapping[str, Sequence[Role]]:
    """The roles that a noun is used of: a „Verteidiger“ is a lawyer or plays football."""
    found: dict[str, list[Role]] = {}
    for role, words in read_words("roles")["ambiguous"].items():
        for word in words:
            found.setdefault(fold(word), []).append(cast(Role, role))
    return found


@cache
def _alike() -> Mapping[str, Sequence[Role]]:
    return dict(read_words("roles")["alike"].items())


@cache
def _entries(table: Table) -> Mapping[str, Role]:
    lists = read_words("roles")[table].items()
    return {fold(word): cast(Role, role) for role, words in lists for word in words}


@cache
def _phrases() -> list[tuple[str, Role]]:
    """Bodies of several words: „Agentur für Arbeit“."""
    lists = read_words("roles")["bodies"].items()
    return [
        (" ".join(_without_endings(word)), cast(Role, role))
        for role, words in lists
        for word in words
        if " " in word
    ]


@cache
def _opening_words() -> frozenset[str]:
    """The words that such bodies' names begin with."""
    return frozenset(phrase.partition(" ")[0] for phrase, _ in _phrases())
