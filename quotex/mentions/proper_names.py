"""The proper name that ends a noun phrase: the Außenminister *Wang Yi*, die *Deutsche Bank*."""

from collections.abc import Sequence

from quotex.lexicon import (
    first_name_gender,
    function_words,
    group_noun,
    is_role,
    lexicon,
    metonym,
    name_titles,
    person_noun,
)
from quotex.lexicon.added import remembered_table
from quotex.lexicon.files import read_words
from quotex.mentions.bases import Base
from quotex.mentions.bodies_joined import joins_partners, party_names
from quotex.mentions.fields import behind_fields
from quotex.mentions.names import Names, names_no_person
from quotex.words import Word

_LONGEST_NAME = 4  # tokens
_BOTH = function_words("together")
_NOMINATIVE_ARTICLES = function_words("nominative")


def proper_name(base: Base, names: Names) -> tuple[int, int] | None:
    """Tokens of the name that ends the base: an entity, proper nouns, what follows an office."""
    last = base.nouns[-1]
    if _is_called_by_office(base.nouns):
        return None
    whole = base.nouns[0].i, last.i + 1
    if last.doc.text_of(*whole) in party_names():
        return whole  # *Bündnis 90/Die Grünen*
    partners = _partners(base, names)
    if partners is not None:
        return partners
    office = _last_office(base.nouns, names) if len(base.nouns) > 1 else None
    first_word = behind_fields(base.nouns, office, names) if office is not None else 0
    if office is not None and office < len(base.nouns) - 1 < first_word:
        return None  # Leiterin *Vertrieb*
    fields = _fields(base)
    if fields is not None:
        return fields
    if office is not None and 0 < len(base.nouns) - first_word <= _LONGEST_NAME:
        behind = base.nouns[first_word:]
        if _is_genitive_name(base, behind, names):
            return None  # Innenminister Frankreichs
        if last.ent_type_ == "LOC" and metonym(last.text) is not None:
            return last.i, last.i + 1  # Gastgeber Italien
        if _names_no_name(behind, names):
            return None  # Zeugen Angst machen
        return base.nouns[first_word].i, last.i + 1  # Außenminister *Wang Yi*
    k = len(base.nouns)
    while k > 0 and _is_name_word(base.nouns, k - 1, last, names):
        k -= 1
    if k == len(base.nouns):
        return None
    first = base.nouns[k]
    group = group_noun(base.nouns[k - 1].text) if k > 0 else None
    agent = k > 0 and is_agent(base.nouns[k - 1].text)  # der *Hersteller* Tornau
    placed = k > 0 and base.nouns[k - 1].text.lower().endswith(_of_places())
    if (
        group is not None
        and not group.media
        and not agent
        and (placed or _is_place(first, names) or _are_fields(first, last))
    ):
        # die *Staatsanwaltschaft Lindenau*, die *Familie Weber*, der *Städtetag NRW*
        first = base.nouns[k - 1]
    if first.ent_type_ == "ORG":
        return max(base.start, names.start(first.i)), last.i + 1  # die *Deutsche Bank*
    return first.i, last.i + 1


def _is_called_by_office(nouns: Sequence[Word]) -> bool:
    """Whether it is how one addresses somebody by an office: *Frau Ministerin*, *Herr Kollege*.

    „Herr Richter“ may be called so, and „Frau Richter“ is.
    """
    if len(nouns) != 2 or nouns[1].i != nouns[0].i + 1:
        return False
    role, gender = person_noun(nouns[1].text), name_titles().get(nouns[0].text)
    if role is None or role.number == "pl" or not gender or not is_role(nouns[0].text):
        return False
    if gender == "f":
        return role.gender == "f" or (not role.gender and nouns[1].text == role.lemma)
    return role.gender != "f" and nouns[1].text not in read_words("titles")["last_names"]["words"]


def is_agent(noun: str) -> bool:
    """Whether it says what a firm or somebody does: Hafen*betreiber*, des Groß*händlers*."""
    return noun.removesuffix("s").endswith(_agents())


@remembered_table
def _agents() -> tuple[str, ...]:
    """How nouns for firms end that are no part of their names."""
    return tuple(read_words("groups")["agents"]["endings"])


@remembered_table
def _of_places() -> tuple[str, ...]:
    """How nouns end for bodies whose names go on with a place or a field."""
    return tuple(read_words("groups")["of_places"]["endings"])


def _partners(base: Base, names: Names) -> tuple[int, int] | None:
    """The name of a firm by „&“: die Kanzlei *Ott & Partner*."""
    nouns = base.nouns
    if len(nouns) < 2:
        return None
    joins = (k for k in range(1, len(nouns)) if joins_partners(nouns[k].nbor(-1)))
    k = next(joins, None)
    if k is None:
        return None
    first = k - 1
    while first > 0 and nouns[first - 1].i == nouns[first].i - 1:
        if not _is_name_word(nouns, first - 1, nouns[k - 1], names):
            break
        first -= 1
    return nouns[first].i, nouns[-1].i + 1


def _fields(base: Base) -> tuple[int, int] | None:
    """The name of a body by what it is for: die *Gewerkschaft Industrie und Holz*."""
    nouns = base.nouns
    if len(nouns) < 3 or nouns[-1].nbor(-1).lower_ not in _BOTH:
        return None
    group = group_noun(nouns[-3].text)
    if group is None or nouns[-3].i != nouns[-2].i - 1 or nouns[-1].tag_ != "NN":
        return None
    return nouns[-3].i, nouns[-1].i + 1


def _last_office(nouns: Sequence[Word], names: Names) -> int | None:
    places = reversed(range(len(nouns)))
    return next((k for k in places if _is_office(nouns, k, names)), None)


def _is_office(nouns: Sequence[Word], k: int, names: Names) -> bool:
    """Whether it is a noun for a person and nobody's last name: not Bundesrat Ueli *Fischer*."""
    if person_noun(nouns[k].text) is None:
        return False
    if nouns[k].ent_type_ == "ORG" and names.same(nouns[k].i, nouns[-1].i):
        return False  # Verband *Deutscher* Kleinstädte
    first_name = k > 0 and first_name_gender(nouns[k - 1].text) is not None
    return not (first_name and nouns[k].ent_type_ == "PER")


def _is_place(first: Word, names: Names) -> bool:
    """Whether what follows „Polizei“ says where, and does not name a body: „Konzern *Siemens*“."""
    if first.ent_type_ != "ORG":
        return True
    text = first.text
    genitive = text.endswith("s") and metonym(text[:-1]) is not None  # der Konzern *Chinas*
    return names.start(first.i) == first.i and metonym(text) is not None and not genitive


def _are_fields(first: Word, last: Word) -> bool:
    """Whether it says for what a body is: die Gewerkschaft *Industrie und Holz*."""
    return first.tag_ == "NN" and last.i > first.i and last.nbor(-1).lower_ in _BOTH


def _is_genitive_name(base: Base, words: Sequence[Word], names: Names) -> bool:
    """Whether a genitive follows the office: der Innenminister *Frankreichs*, *Merkels*."""
    text = words[-1].text
    if len(words) > 1 or not text.endswith("s"):
        return False
    if metonym(text[:-1]) is not None:
        return True
    opening = words[0].doc[base.start].lower_
    return opening in _NOMINATIVE_ARTICLES and names.written_as_noun_form(text[:-1])


def _names_no_name(words: Sequence[Word], names: Names) -> bool:
    """Whether what follows an office is no name: „der Mandantin *Angst* machen“."""
    if len(words) > 1 or names.is_person(words[0].i):
        return False
    word = words[0].text
    speech = lexicon().noun(word) is not None or lexicon().is_source_noun(word)
    return names_no_person(word) or (speech and words[0].tag_ == "NN")


def _is_name_word(nouns: list[Word], k: int, last: Word, names: Names) -> bool:
    token = nouns[k]
    if last.ent_type_ and names.same(token.i, last.i):
        return True
    if is_role(token.text) and token.ent_type_ != "PER":
        return False
    if k + 1 < len(nouns) and token.ent_type_ and token.text.endswith("s"):
        first_name = first_name_gender(token.text) is not None and not is_role(nouns[k + 1].text)
        return first_name  # *Chinas* Außenminister, but *Jonas* Kurs
    if token.ent_type_ == "PER" or token.pos_ == "PROPN" or token.tag_ == "NE":
        return True
    if k + 1 < len(nouns) and first_name_gender(token.text) is not None:
        return True
    if token.pos_ not in ("NOUN", "ADJ", "NUM"):
        return True
    return k > 0 and first_name_gender(nouns[k - 1].text) is not None
