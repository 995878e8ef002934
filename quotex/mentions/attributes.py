"""What hangs on a noun: genitives, prepositional attributes, a second role, brackets.

„die Sprecherin *der Stiftung*“, „die Ministerin *für Verkehr*“, „Renate Schmidt *(SPD)*“.
"""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.lexicon import (
    first_name_gender,
    function_words,
    group_noun,
    is_role,
    lexicon,
    person_noun,
)
from quotex.lexicon.media import is_issue
from quotex.mentions.bases import PARTITIVES, Base
from quotex.mentions.boundaries import is_genitive_name
from quotex.mentions.joined import (
    is_joined_to_attribute,
    is_listed,
    is_second_role,
    take_role,
)
from quotex.mentions.kinds import mention_of
from quotex.mentions.media import is_told
from quotex.mentions.mention import Mention
from quotex.mentions.names import TIMES, Names
from quotex.words import Word, Words

_GENITIVE_ARTICLES = function_words("genitive")
_MASCULINE_GENITIVES = function_words("masculine_genitive")
_PLURAL_DATIVES = function_words("plural_datives")
_ONLY_GENITIVE = function_words("only_genitive")
_RELATIONAL = function_words("relational")
_OF = function_words("of")
_IN = function_words("in")
_OWN = tuple(function_words("own"))
_WHERE_TO = function_words("where_to")
_OUT_OF = function_words("out_of")
_COMPARING = function_words("comparing")
_CIRCLES = tuple(function_words("circles"))
_ON_REQUEST = function_words("on_request")
_OF_WHOM = function_words("taken_from")
(_FOR,) = function_words("view")
_EXCHANGES = tuple(function_words("exchanges"))
_LETTERS = tuple(function_words("letters"))
_WITHIN_SENTENCE = frozenset(",;()-–—%")  # marks behind which none begins


def with_attributes(
    doc: Words, bases: list[Base], k: int, names: Names, apposed: bool = False
) -> tuple[Mention, int]:
    """The phrase at base `k` with its attributes and brackets, and how many bases that takes.

    `apposed`: whether it may say who somebody is: „Kern, *Ärztin und Autorin*“.
    """
    mention = mention_of(doc, bases[k], names)
    used = 1
    if k + used < len(bases) and is_second_role(doc, mention, bases[k + used], apposed):
        second = mention_of(doc, bases[k + used], names)
        if second.name is None or _is_one(doc, mention, second):
            take_role(mention, second)
            used += 1
    while k + used < len(bases):
        following = bases[k + used]
        if following.start == mention.end and is_told(doc, mention, following):
            break
        if not (
            _is_genitive(doc, mention, following, names)
            or _is_complement(doc, mention, following, names)
            or is_listed(doc, mention, following)
            or is_joined_to_attribute(doc, mention, following, names)
        ):
            break
        _go_on_naming(mention, following.end)
        mention.end = following.end
        used += 1
        if names.tells_when(following.nouns[-1]):
            continue  # ein Schreiben *vom 12. Februar*
        if mention.attribute is None:
            following = _without_name(mention, following, names)
        inner = mention_of(doc, following, names)
        mention.attribute = mention.attribute or inner
        mention.inner.append(inner)
    if k + used < len(bases) and is_second_role(doc, mention, bases[k + used], apposed):
        second, more = with_attributes(doc, bases, k + used, names, apposed)
        if second.name is None:
            take_role(mention, second)
            used += more
    if len(mention.inner) > 1:
        _reach_out(doc, mention.inner)
    behind = _after_brackets(doc, mention.end)
    if behind > mention.end:
        mention.bracket, mention.end = mention.end, behind
        _share_bracket(doc, mention)
    while k + used < len(bases) and bases[k + used].start < mention.end:
        used += 1
    return mention, used


def _reach_out(doc: Words, inner: Sequence[Mention]) -> None:
    """Let each phrase within a phrase hold those that hang on it: *des Rats der Stadt*."""
    for one, other in reversed(list(itertools.pairwise(inner))):
        between = doc[one.end : other.start]
        if not between or (len(between) == 1 and _holds(one, between[0], other)):
            _go_on_naming(one, other.end)
            one.end = other.end
            one.attribute = one.attribute or other


def _holds(mention: Mention, preposition: Word, other: Mention) -> bool:
    """Whether the other phrase hangs on the mention by the preposition."""
    whose = _OF | (_OUT_OF if mention.kind == "person" else _IN)
    if mention.name is not None and preposition.lower_ not in whose:
        return False  # gegen den Einspruch von Ada Kern | *an der Seestraße*
    hung = other.head_noun if preposition.dep_ == "case" else preposition
    return mention.start <= hung.head.i < mention.end


def _go_on_naming(mention: Mention, end: int) -> None:
    """Let what its field is in be part of a body's name: Amt für Sicherheit *in der Technik*."""
    if _tells_field(mention) and mention.name is not None:
        mention.name = mention.name[0], end


def _tells_field(mention: Mention) -> bool:
    """Whether a body's name ends with what it is for, and a field of that follows: *in der* …"""
    doc, name, at = mention.doc, mention.name, mention.end
    if name is None or mention.kind != "organisation" or name[1] != at or at + 1 >= len(doc):
        return False
    named = any(word.lower_ == _FOR for word in doc[slice(*name)])
    return named and doc[at].lower_ in _IN and syntax.is_article(doc[at + 1])


def _is_one(doc: Words, mention: Mention, second: Mention) -> bool:
    """Whether the name behind two roles is of one who has both: *Beraterin und Autorin* Ada Kern.

    „Trainer und Kapitän Ott sagten“ are two.
    """
    if second.kind != "person" or not second.offices or not mention.offices:
        return False
    around = doc[max(0, mention.start - 1) : second.end + 1]
    return not any(
        syntax.is_verb(word) and "Plur" in word.morph.get("Number", []) for word in around
    )


def _is_genitive(doc: Words, mention: Mention, following: Base, names: Names) -> bool:
    """Whether the next noun phrase is a genitive: „der Sprecher *der Polizei*“."""
    if following.start != mention.end or (
        mention.name is not None and mention.name[1] == mention.end
    ):
        return False
    last = mention.inner[-1] if mention.inner else mention
    if last.name is not None and last.kind == "person" and last.name[1] == mention.end:
        return False  # nach Angaben von Otto Kern | *der Enkel*
    opening = doc[following.start]
    if is_genitive_name(opening, mention.head_noun, names):
        return True
    if opening.lower_ not in _GENITIVE_ARTICLES:
        return False
    if mention.head_noun.lower_ not in PARTITIVES and _is_masculine(opening, following):
        return False
    cases = {
        case
        for token in doc[following.start : following.end]
        for case in token.morph.get("Case", [])
    }
    return not cases or "Gen" in cases or opening.lower_ in _ONLY_GENITIVE


def _is_masculine(opening: Word, base: Base) -> bool:
    """Whether it is one man or thing, and „der“ no genitive: laut Satzung *der Vorsteher*."""
    return opening.lower_ == "der" and all(
        list(word.morph.get("Gender", [])) == ["Masc"]
        and list(word.morph.get("Number", [])) == ["Sing"]
        for word in (opening, base.nouns[0])
    )


def _is_complement(doc: Words, mention: Mention, following: Base, names: Names) -> bool:
    """Whether „von …“, „für …“ behind the noun belongs to it: „die Ministerin für Verkehr“."""
    if following.start != mention.end + 1 or mention.end >= len(doc):
        return False
    preposition = doc[mention.end]
    if preposition.pos_ != "ADP" or preposition.lower_ in _COMPARING:
        return False  # wird von den Fans *als „Held“* gefeiert: so they say, it is not theirs
    head = mention.head_noun.text
    if preposition.lower_ == "gegenüber" or opens_addressee(mention.head_noun, preposition.lower_):
        return False  # so Kern *gegenüber dem Sender*; im Gespräch *mit der Zeitung*
    if following.nouns[-1].lower_ in _ON_REQUEST:
        return False  # sagte eine Sprecherin *auf Anfrage*
    if preposition.lower_ in _WHERE_TO:
        return False  # trat die Geehrte *ans Pult*
    entry = lexicon().preposition(preposition.text)
    if entry is not None and entry.direct:
        return False  # die Behauptung der Gegner *laut der Studie*
    said = lexicon().is_source_noun(head) or lexicon().noun(head) is not None
    noun = following.nouns[-1]
    if preposition.lower_ in _OF and said:
        if doc[mention.start].lower_.startswith(_OWN):
            return False  # geht nach *eigenen* Angaben | von einem Unfall aus
        if following.marked or not mention_of(doc, following, names).is_thing:
            return True  # nach Einschätzung *von Jens Wolf*
    attached = (
        _hangs_on(doc, mention, following)
        or _stand_before_verb(doc, mention, following)
        or _says_whose(doc, mention, following)
    )
    placed = noun.ent_type_ in ("LOC", "ORG") or (noun.pos_ == "PROPN" and not noun.ent_type_)
    unnamed = mention.kind in ("person", "group") and mention.name is None
    if preposition.lower_ in _OUT_OF and unnamed and noun.lower_.endswith(_CIRCLES):
        return True  # sagten Leute *aus dem Umfeld* des Ministers
    if preposition.lower_ in _OUT_OF and mention.kind == "person" and placed:
        return attached or mention.name is None  # rief eine Frau *aus Lindau*
    if preposition.lower_ in _RELATIONAL and mention.kind in ("person", "organisation", "group"):
        near = preposition.lower_ == _FOR or (
            preposition.lower_ in _OF and lexicon().noun(noun.text) is None
        )  # not: Wenig hält der Bund *von der Behauptung*
        return attached or (mention.name is None and near)
    return attached and (mention.name is None or _tells_field(mention))


def _hangs_on(doc: Words, mention: Mention, following: Base) -> bool:
    """Whether the parse hangs the phrase with its preposition on a word of the mention."""
    if not syntax.has_syntax(doc):
        return False
    preposition = doc[mention.end]
    if preposition.dep_ != "case":
        return mention.start <= preposition.head.i < mention.end
    nouns = following.nouns[-1:] if following.marked else following.nouns
    heads = {noun.head.i for noun in nouns}
    outside = heads - set(range(following.start, following.end))
    return bool(outside) and all(mention.start <= i < mention.end for i in outside)


def _stand_before_verb(doc: Words, mention: Mention, following: Base) -> bool:
    """Whether both stand before the finite verb of a main clause, where one phrase has its place.

    „*Das Gericht in Lüneburg* gab der Klage statt“, whatever the parse hangs „in“ on.
    """
    behind = doc[following.end] if following.end < len(doc) else None
    if behind is None or not syntax.is_verb(behind):
        return False
    if not syntax.has_finite_tag(behind) and "Fin" not in behind.morph.get("VerbForm", []):
        return False
    before = doc[mention.start - 1].text[-1] if mention.start else "."
    return not (before.isalnum() or before in _WITHIN_SENTENCE)


def _says_whose(doc: Words, mention: Mention, following: Base) -> bool:
    """Whether „von“ says whose somebody is who is named as the one who speaks.

    „Das reicht nicht“, findet *Kai Lind vom Mieterverein*; but: Das fordert Lind *von der Stadt*.
    """
    if mention.kind != "person" or mention.name is None or doc[mention.end].lower_ not in _OF:
        return False
    before = doc[mention.start - 1] if mention.start else None
    closed = following.end >= len(doc) or doc[following.end].is_punct
    noun = following.nouns[-1]
    body = bool(noun.ent_type_) or group_noun(noun.text) is not None or following.marked
    closed = closed and body
    if before is None or not closed or not syntax.has_finite_tag(before):
        return False
    return before.lemma_ not in _OF_WHOM


def opens_addressee(noun: Word, preposition: str) -> bool:
    """Whether the noun's „mit“ or „an“ says to whom: „Gespräch *mit*“, „Brief *an*“."""
    word = noun.lower_
    if preposition == "mit":
        return word.endswith(_EXCHANGES)
    return preposition == "an" and word.endswith(_LETTERS)


def _without_name(mention: Mention, following: Base, names: Names) -> Base:
    """The genitive without the person's name behind it: „Chef der Deutschen Bank *Josef Kern*“."""
    if mention.kind != "person" or mention.name is not None:
        return following
    nouns = following.nouns
    first = next((k for k, token in enumerate(nouns) if names.is_person(token.i)), 0)
    own = all(names.is_person(token.i) for token in nouns[first:])
    if not first or len(nouns) - first < 2 or not own:
        return following
    if _is_title_of(nouns[first - 1], nouns[first], nouns[0].doc[following.start]):
        return following  # der Sprecher *der Ministerin Jana Brandt*
    if nouns[first - 1].ent_type_ == "PER" or is_role(nouns[first - 1].text) is False:
        known = nouns[first - 1].ent_type_ in ("ORG", "LOC")
        if not known and nouns[first - 1].pos_ != "NOUN":
            return following
    mention.name = (nouns[first].i, nouns[-1].i + 1)
    mention.head = nouns[-1]
    mention.gender = first_name_gender(nouns[first].text) or mention.gender
    return Base(following.start, nouns[first].i, nouns[:first])


def _is_title_of(noun: Word, first_name: Word, opening: Word) -> bool:
    """Whether who is named behind a noun is who it means: Sprecherin *des Ministers Jan Ott*.

    A body is not, several are not, and a noun for women not who has a man's name: Chef *des
    Betriebsrats* Jan Ott, Trainer *der Torhüter* Jan Ott, Sprecher *der Ministerin* Jan Ott.
    """
    role, group = person_noun(noun.text), group_noun(noun.text)
    if role is None or role.number == "pl" or (group is not None and group.kind != "group"):
        return False
    gender = first_name_gender(first_name.text)
    if role.gender and gender and role.gender != gender:
        return False
    if opening.lower_ in _PLURAL_DATIVES:
        return False
    several = opening.lower_ in _GENITIVE_ARTICLES - _MASCULINE_GENITIVES
    return not several or "f" in (role.gender, gender)


def _after_brackets(doc: Words, end: int) -> int:
    """Past a short bracket behind the phrase: „Renate Schmidt *(SPD)*“; past no day: „(Montag)“."""
    if end + 1 < len(doc) and doc[end].text == "(" and not _says_when(doc[end + 1]):
        for j in range(end + 1, min(end + 7, len(doc))):
            if doc[j].text == ")":
                return j + 1
    return end


def _share_bracket(doc: Words, mention: Mention) -> None:
    """Let what is in brackets behind the last phrase within be its own.

    A body's abbreviation is: Chef *des Bunds (BdI)*; all of a person's: Angaben *von Ott (SP/SZ)*.
    """
    last = mention.inner[-1] if mention.inner else None
    if last is None or last.end != mention.bracket:
        return
    inside = doc[mention.bracket + 1 : mention.end - 1]
    short = len(inside) == 1 and sum(letter.isupper() for letter in inside[0].text) > 1
    named = last.name is not None and last.name[1] == last.end
    if named if last.kind == "person" else short and last.kind != "unknown":
        last.bracket, last.end = last.end, mention.end


def _says_when(word: Word) -> bool:
    """Whether it is a day or its paper: der „Rheinischen Post“ *(Samstag)*."""
    return word.text.casefold() in TIMES or is_issue(word.text)
