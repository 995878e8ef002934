"""What a noun phrase says of a person beside the name, and whether two of them fit one person.

„die Ministerin“ fits „Verteidigungsministerin Jana Brandt (SPD)“, so do „die SPD-Politikerin“ and
„die 52-Jährige“; „der russische Minister“, „die CDU-Politikerin“ and „die 30-Jährige“ do not.
The words are those of `quotex/data/descriptions.toml`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Literal

from quotex.actors.governments import bare_adjective, country_of
from quotex.actors.short_forms import called_in_full
from quotex.lexicon import PersonNoun, function_words, metonym, person_noun
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Mention
from quotex.words import Word

SAME, KNOWN, SHORTER, LIKELY, POSSIBLE = 5, 4, 3, 2, 1  # how well a description fits, 0: not

_NO_BODIES = function_words("never_before_bodies")
_REMEMBERED = 2**14  # offices of which is kept whether they are political
_AGE = re.compile(r"(\d{1,3})-?[Jj]ährige?[rnms]?")
OF_AGE = "jährige"  # the noun „52-Jährige“ as the lexicon has it, folded


@dataclass(slots=True)
class Description:
    """What is known of a person: offices and roles, age in years, party, country, body.

    `former`: no longer in office. `bodies` are those whom the person speaks or works for.
    """

    roles: list[PersonNoun] = field(default_factory=list)
    age: str = ""
    party: str = ""
    countries: set[str] = field(default_factory=set)
    bodies: list[str] = field(default_factory=list)
    former: bool = False

    def add(self, other: "Description") -> None:
        """Know what `other` says as well."""
        known = {(role.lemma, role.gender) for role in self.roles}
        self.roles += [role for role in other.roles if (role.lemma, role.gender) not in known]
        self.age = self.age or other.age
        self.party = self.party or other.party
        self.countries |= other.countries
        self.bodies += [body for body in other.bodies if body not in self.bodies]
        self.former = self.former or other.former


def described(mention: Mention) -> Description:
    """What the mention says of a person."""
    tokens = mention.words
    roles = [mention.doc.text_of(start, end) for start, end in mention.offices]
    found = Description([role for role in map(person_noun, roles) if role is not None])
    found.age = _age(tokens)
    found.party = _party(tokens, found.roles)
    found.countries = set(countries_of(mention, found.roles))
    found.bodies = list(_bodies(mention, found.roles))
    found.former = _is_former(mention, found.roles)
    return found


def fit(wanted: Description, known: Description) -> int:
    """How well a description without a name fits what is known of a person; 0: not at all."""
    if contradict(wanted, known):
        return 0
    return max((_fit_role(role, wanted, known) for role in wanted.roles[:1]), default=0)


def contradict(one: Description, other: Description) -> bool:
    """Whether two descriptions cannot be one person's: of two parties, ages, bodies."""
    if one.age and other.age and one.age != other.age:
        return True
    if one.party and other.party and one.party != other.party:
        return True
    if one.countries and other.countries and not one.countries & other.countries:
        return True
    if one.former and not other.former:
        return True
    return bool(one.bodies and other.bodies) and not any(
        same_body(a, b) for a in one.bodies for b in other.bodies
    )


def is_in_another_office(wanted: Description, known: Description) -> bool:
    """Whether the noun ends as one of theirs does and is another: Innen- and *Außen*minister."""
    if fit(wanted, known):
        return False
    return any(
        fold(role.lemma).endswith(fold(other.head)) or fold(other.lemma).endswith(fold(role.head))
        for role in wanted.roles[:1]
        for other in known.roles
        if role.office and other.office
    )


def same_body(one: str, other: str) -> bool:
    """„Ministerium“ and „Verkehrsministerium“; „Organisation“ is any."""
    if one.endswith(other) or other.endswith(one):
        return True
    return one in _any_body() or other in _any_body()


def _fit_role(role: PersonNoun, wanted: Description, known: Description) -> int:
    if fold(role.head) == OF_AGE:
        return SAME if wanted.age and wanted.age == known.age else POSSIBLE
    best = max((_same_office(role, other) for other in known.roles), default=0)
    if best == SHORTER and any(_is_of_another_field(role, other) for other in known.roles):
        return 0  # „die Bauministerin“ is no Verkehrsministerin, though she is a Ministerin
    if best < LIKELY and (role.head == "Politiker" or party_of(role)):
        if wanted.party and wanted.party == known.party:
            return KNOWN
        if any(_is_political(other) for other in known.roles):
            return LIKELY
    return best


def _same_office(wanted: PersonNoun, known: PersonNoun) -> int:
    """How well one office stands for another.

    „Außenminister“ for itself; „Minister“ for „Außenminister“; „Außenminister“ for „Minister“;
    „Regierungschef“ for „Ministerpräsident“. „Präsident“ does not for „Ministerpräsident“.
    """
    one, other = fold(wanted.lemma), fold(known.lemma)
    if one == other:
        return SAME
    if wanted.head == known.head:
        if specifies(other, one):
            return KNOWN
        if specifies(one, other):
            return SHORTER
    if _are_alike(wanted, known):
        return KNOWN
    second = _is_second_name(wanted, known) or _leads_such_a_body(wanted, known)
    return LIKELY if second else 0


def _leads_such_a_body(wanted: PersonNoun, known: PersonNoun) -> bool:
    """Whether „Nordkauf-Chef“ may be called „Konzernchef“: the first part says what is led."""
    first, hyphen, _ = known.lemma.rpartition("-")
    body = fold(wanted.lemma).removesuffix(fold(wanted.head)).rstrip("-")
    led = word_list("bodies_led")
    named = bool(hyphen) and fold(first) not in led and not party_of(known)
    return wanted.head == known.head and body in led and named


def _are_alike(one: PersonNoun, other: PersonNoun) -> bool:
    """Whether two nouns stand for one another: „Keeper“ and „Torwart“."""
    return fold(other.lemma) in _alike().get(fold(one.lemma), ())


def _is_of_another_field(wanted: PersonNoun, known: PersonNoun) -> bool:
    same = fold(known.lemma) in (fold(wanted.lemma), fold(known.head))
    return wanted.head == known.head and not same and not _same_office(wanted, known)


def specifies(longer: str, shorter: str) -> bool:
    """Whether an office is one of a kind: „Außenminister“ of „Minister“, but no „Vizekanzler“."""
    one, other = fold(longer), fold(shorter)
    return one != other and one.endswith(other) and not one.startswith(_other_offices())


@cache
def _other_offices() -> tuple[str, ...]:
    return tuple(map(fold, read_words("descriptions")["other_offices"]["prefixes"]))


def only_describes(role: PersonNoun, others: Iterable[PersonNoun]) -> bool:
    """Whether a role is but another word for an office: „Regierungschef“, „CSU-Politiker“."""
    return any(
        _is_second_name(role, other) or (role.head == "Politiker" and _is_political(other))
        for other in others
    )


def _is_second_name(wanted: PersonNoun, known: PersonNoun) -> bool:
    offices = _second_names().get(fold(wanted.lemma)) or _second_names().get(fold(wanted.head))
    if offices is None or (fold(wanted.lemma) not in _second_names() and _names_a_field(wanted)):
        return False
    if fold(known.lemma).startswith(_other_offices()):  # „der Rathauschef“ is no Vizebürgermeister
        offices = offices - _alike().get(fold(wanted.lemma), frozenset())
    return any(_ends_in(known, office) for office in offices)


def _names_a_field(role: PersonNoun) -> bool:
    """Whether a compound says more than its head does: „Sportmediziner“, but „CSU-Politiker“."""
    return "-" not in role.lemma and fold(role.lemma) != fold(role.head)


def _ends_in(role: PersonNoun, office: str) -> bool:
    """Whether it is the office, folded, or one of that kind; „-loge“ is any Geologe."""
    lemma = fold(role.lemma)
    if office.startswith("-"):
        return lemma.endswith(office[1:])
    if lemma == office or lemma.endswith("-" + office):
        return True
    # „Vizepräsident“ and „Ministerpräsident“ have entries of their own: they are no „Präsident“.
    return fold(role.head) == office or (lemma.endswith(office) and len(office) > len(role.head))


@lru_cache(maxsize=_REMEMBERED)
def _is_political(role: PersonNoun) -> bool:
    offices = read_words("descriptions")["political"]["offices"]
    return any(_ends_in(role, fold(office)) for office in offices)


# --- reading a phrase ------------------------------------------------------------------------


def _age(tokens: Iterable[Word]) -> str:
    """„52“ of „die 52-Jährige“, „Jana Brandt (52)“, „der 52 Jahre alte Kern“."""
    previous = ""
    for token in tokens:
        match = _AGE.fullmatch(token.text)
        if match is not None:
            return match[1]
        if previous in ("(", ",") and token.text.isdigit() and 9 < int(token.text) < 120:
            return token.text
        if token.text == "Jahre" and previous.isdigit():
            return previous
        previous = token.text
    return ""


def _party(tokens: Iterable[Word], roles: Iterable[PersonNoun]) -> str:
    """The party of „Otto Kern (CDU)“, „die SPD-Politikerin“, „der Sozialdemokrat“."""
    inside = False
    for token in tokens:
        inside = (inside or token.text == "(") and token.text != ")"
        for part in token.text.replace("/", "-").split("-") if inside else ():
            party = party_named(part)
            if party:
                return party
        if token.pos_ == "ADJ" and (party := party_of_adjective(token.text)):
            return party  # *grüne* Abgeordnete
    return next(filter(None, map(party_of, roles)), "")


def party_of(role: PersonNoun) -> str:
    """The party that a noun for a person names: „SPD-Politikerin“, „Sozialdemokrat“."""
    whole = _parties().get(fold(role.lemma))
    return whole or _parties().get(fold(role.lemma.partition("-")[0]), "")


def party_of_adjective(adjective: str) -> str:
    """The party of „sozialdemokratischer“; nothing for „politischer“."""
    party: str = read_words("descriptions")["of_parties"].get(bare_adjective(fold(adjective)), "")
    return party


def party_named(name: str) -> str:
    """The party that a name stands for: „Linkspartei“; nothing where it is none's."""
    return _parties().get(fold(name), "")


def countries_of(mention: Mention, roles: Iterable[PersonNoun] = ()) -> Iterator[str]:
    """Countries by adjective, genitive or compound: *russischer*, *Chinas*, *US*-Minister."""
    for token in mention.words:
        if token.text[:1].islower():
            country = country_of(token.text)
        elif token.pos_ == "PROPN" or token.ent_type_ == "LOC":
            place = metonym(token.text)
            country = place.country if place is not None else ""
        else:
            country = ""
        if country:
            yield country
    for role in roles:
        place = metonym(role.lemma.partition("-")[0]) if "-" in role.lemma else None
        if place is not None:
            yield place.country


def _bodies(mention: Mention, roles: Iterable[PersonNoun]) -> Iterator[str]:
    """Whom a spokesman speaks for: *Polizei*sprecher, Sprecher *des Verkehrsministeriums*."""
    body = mention.attribute
    if body is not None and _may_be_spoken_for(body):
        noun = body.head_noun
        yield _without_genitive(fold(noun.text))
    for role in roles:
        modifier = fold(role.lemma)[: -len(role.head)].rstrip("-")
        if role.head == "Sprecher" and modifier and modifier not in _parties():
            yield _without_genitive(modifier)


def _may_be_spoken_for(attribute: Mention) -> bool:
    """Whether it is no town, and nobody of whom there are so many: der Vater *von zwei Söhnen*."""
    counted = any(word.pos_ == "NUM" for word in attribute.words)
    return attribute.kind != "person" and attribute.preposition not in _NO_BODIES and not counted


def _without_genitive(word: str) -> str:
    """„ministerium“ of „ministeriums“ (also as the first part of a compound)."""
    if word.endswith("s") and not word.endswith("ss") and len(word) > 4:
        return called_in_full(word[:-1])
    return called_in_full(word)


def _is_former(mention: Mention, roles: Iterable[PersonNoun]) -> bool:
    lower = [token.lower_ for token in _before_names_and_offices(mention)]
    lower += [fold(role.lemma) for role in roles]
    return any(word.startswith(_former()) for word in lower)


@cache
def _former() -> tuple[str, ...]:
    return tuple(read_words("descriptions")["former"]["words"])


def _before_names_and_offices(mention: Mention) -> Iterator[Word]:
    """*Der frühere* Minister *Jan* Ott; Ott, *der frühere* Minister der neuen Regierung."""
    first = mention.name[0] if mention.name is not None else mention.end
    yield from mention.doc[mention.start : first]
    for start, end in mention.apposed:
        office = next((at for at, _ in mention.offices if start <= at < end), start)
        yield from mention.doc[start:office]


def is_another(mention: Mention) -> bool:
    """Whether the mention sets somebody apart from others: „ein *weiterer* Sprecher“."""
    return any(bare_adjective(token.lower_) in _another() for token in mention.words[:-1])


@cache
def _another() -> frozenset[str]:
    return frozenset(read_words("descriptions")["another"]["words"])


@cache
def _second_names() -> Mapping[str, frozenset[str]]:
    """By what else somebody may be called: the offices that they may have; all folded."""
    table = read_words("descriptions")
    found = {fold(name): {*map(fold, offices)} for name, offices in table["second_names"].items()}
    for name, alike in _alike().items():
        found.setdefault(name, set()).update(alike)
    return {name: frozenset(offices) for name, offices in found.items()}


@cache
def _alike() -> Mapping[str, frozenset[str]]:
    """By each noun those that stand for it as it does for them, folded: „Keeper“, „Torwart“."""
    found: dict[str, set[str]] = {}
    for alike in ({*map(fold, names)} for names in read_words("descriptions")["alike"]["sets"]):
        for name in alike:
            found.setdefault(name, set()).update(alike)
    return {name: frozenset(names) for name, names in found.items()}


@cache
def _parties() -> Mapping[str, str]:
    tables = read_words("descriptions")["parties"]
    return {fold(word): party for party, words in tables.items() for word in words}


@cache
def _any_body() -> frozenset[str]:
    tables = read_words("descriptions")["any_body"]
    return frozenset(fold(word) for words in tables.values() for word in words)


@cache
def word_list(
    name: Literal[
        "anybody",
        "bodies_led",
        "clients",
        "heard_in_court",
        "lawyers",
        "nobody",
        "on_trial",
        "related_apart",
        "related_no_more",
        "standing",
        "times",
    ],
) -> frozenset[str]:
    """A closed list of `descriptions.toml`, folded."""
    return frozenset(fold(word) for word in read_words("descriptions")[name]["words"])
