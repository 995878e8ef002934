"""What a base is: a person with a name and offices, a body, a government, a source, a thing."""

from quotex.article import ActorKind
from quotex.lexicon import (
    PersonNoun,
    first_name_gender,
    function_words,
    group_noun,
    is_role,
    lexicon,
    metonym,
    name_titles,
    person_noun,
)
from quotex.lexicon.body_roles import role_of_bodies
from quotex.lexicon.files import read_words
from quotex.lexicon.word_lists import titled
from quotex.mentions.agreement import (
    gender_of_person,
    gender_of_role,
    grammatical_gender,
    number_by_article,
    number_of,
)
from quotex.mentions.bases import PARTITIVES, Base, is_determiner
from quotex.mentions.bodies_joined import joins_partners
from quotex.mentions.declined import number_by_government
from quotex.mentions.mention import Gender, Mention
from quotex.mentions.names import TIMES, Names
from quotex.mentions.proper_names import is_agent, proper_name
from quotex.mentions.unlisted import is_from_somewhere, take_by_origin, take_for_person
from quotex.words import Word, Words

_DEFINITE = function_words("pointing")
_WEAK_ARTICLES = function_words("definite_nominative")
_NEUTER_ARTICLES = function_words("neuter_article")
_ONE = function_words("one_of_several")
# Tables of nouns with a title or name in marks behind them.
_WORDS = frozenset(("term", "word", "award"))


def mention_of(doc: Words, base: Base, names: Names) -> Mention:
    """What the base is: a person with a name and offices, a group, a thing."""
    mention = Mention(doc, base.start, base.end, base.nouns[-1], "unknown", base.nouns)
    mention.definite = doc[base.start].lower_ in _DEFINITE
    mention.marked = base.marked
    if base.marked:
        return _marked_mention(mention, base)
    if base.nouns[-1].lower_ in PARTITIVES:
        mention.kind, mention.number = "person", "sg" if base.nouns[-1].lower_ in _ONE else "pl"
        return mention
    mention.number = number_of(doc, base)
    name = None if _is_one_of_them(base, names) else proper_name(base, names)
    roles = [(token, person_noun(token.text)) for token in base.nouns]
    if name is not None:
        mention.name = name
        mention.head = doc[name[1] - 1]
        mention.kind = _kind_of_name(doc, name, names)
        roles = [(token, role) for token, role in roles if token.i < name[0]]
    role_nouns = [
        (token, role) for token, role in roles if role is not None and not _is_thing(base, role)
    ]
    if name is None and role_nouns and _is_body(mention, role_nouns[-1][1]):
        role_nouns = []
    if role_nouns:
        token, role = role_nouns[-1]
        if name is None and (token.i == base.nouns[-1].i or not is_role(base.nouns[-1].text)):
            mention.head, mention.kind = token, "person"
        if mention.kind == "person":
            mention.offices = [(token.i, token.i + 1)]
            mention.gender = gender_of_role(doc[base.start], token, role)
            mention.number = (
                role.number
                or number_by_article(doc, base, token, role)
                or number_by_government(doc[base.start], token)
                or mention.number
            )
            if not mention.number and base.start == token.i and not role.office:
                mention.number = "pl"  # *Anwohner* klagen
            if name is not None:
                mention.number = "sg"  # die Stadträte *Hanna Kern* und Otto Lenz
            if mention.number == "pl" and name is None:
                mention.kind = "group"
    elif name is None and not take_by_origin(mention):
        _as_group(mention)
        if mention.kind == "unknown":
            take_for_person(mention)
    if mention.kind == "person":
        # the first name before the office: Fahrgast Erika Müller is a woman
        mention.gender = gender_of_person(doc, mention) or mention.gender
    elif not mention.gender:
        mention.gender = _gender_by_words(mention) or grammatical_gender(mention.head)
    return mention


def _is_one_of_them(base: Base, names: Names) -> bool:
    """Whether it is one of a party or a people: *der Liberale*, *die Grüne*; several end in -n.

    *Die Offenbacherin* is, too, but *der Franke* not where somebody is called Franke.
    """
    noun = base.nouns[-1]
    lone = base.nouns[0] is noun and is_determiner(noun.doc[base.start])
    if lone and is_from_somewhere(noun.text) and not names.is_last_name(noun):
        return True
    weak = noun.text.endswith("e") and noun.doc[base.start].lower_ in _WEAK_ARTICLES
    if not weak or base.start + 1 != noun.i:
        return False
    role, group = person_noun(noun.text), group_noun(noun.text)
    if role is None or role.gender or role.number:
        return False
    return group is None or group.number != "sg"  # *die Linke* is the party


def _is_thing(base: Base, role: PersonNoun) -> bool:
    """Whether the article says that a noun for a man means a thing: *das* Erbe."""
    opening = base.nouns[0].doc[base.start]
    return opening.lower_ in _NEUTER_ARTICLES and role.gender == "m" and not role.office


def _gender_by_words(mention: Mention) -> Gender:
    """The gender of a body by a noun in its name: der Deutsche *Wetterdienst*."""
    if mention.name is None:
        return ""
    first, behind = mention.name
    groups = (group_noun(mention.doc[i].text) for i in (behind - 1, first))
    return next((group.gender for group in groups if group is not None), "")


def _marked_mention(mention: Mention, base: Base) -> Mention:
    """A name in quotation marks, with what it names before it: die Zeitung „Blick“."""
    inside = [token for token in base.nouns if _after_mark(token, base)] or base.nouns[-1:]
    mention.name = (inside[0].i, inside[-1].i + 1)
    mention.kind = "organisation"
    mention.number = "sg"
    mention.head = base.nouns[0]
    for token in base.nouns[: -len(inside)]:
        group, role = group_noun(token.text), person_noun(token.text)
        if group is not None:
            mention.kind, mention.gender = group.kind, group.gender
        elif role is not None:
            mention.kind, mention.gender = "person", role.gender
        elif titled(token.text) in _WORDS:
            mention.kind = "unknown"  # das *Wort* „Kündigung“ is nobody
    return mention


def _after_mark(token: Word, base: Base) -> bool:
    """Whether an opening mark stands between the base's start and the token."""
    return any(other.is_quote for other in token.doc[base.start : token.i])


def _kind_of_name(doc: Words, name: tuple[int, int], names: Names) -> ActorKind:
    first = doc[name[0]]
    person = any(names.is_person(i) for i in range(*name))
    label = "PER" if person else doc[name[1] - 1].ent_type_.replace("PER", "")
    group = group_noun(first.text) if name[1] - name[0] > 1 else None
    if group is not None and label != "ORG":
        return group.kind  # Staatsanwaltschaft Lindenau
    if is_of_a_firm(doc, name) or _is_club(doc, name):
        return "organisation"  # der Netzbetreiber Tevion
    office_before = name[0] > 0 and person_noun(doc[name[0] - 1].text) is not None
    title_before = name[0] > 0 and doc[name[0] - 1].text in name_titles()
    text = doc.text_of(*name)
    if label == "LOC" and metonym(text) is not None and not title_before:
        return "government"  # das OPEC-Mitglied Venezuela
    if label == "PER" or office_before or title_before:
        return "person"
    if name[1] - name[0] > 1 and first_name_gender(first.text) is not None:
        return "person"
    if text.casefold() in TIMES:
        return "unknown"
    if label == "LOC" or metonym(text) is not None:
        return "government"
    group = group_noun(doc[name[1] - 1].text)
    if group is not None:
        return group.kind
    return "organisation" if label == "ORG" else "unknown"


def is_of_a_firm(doc: Words, name: tuple[int, int]) -> bool:
    """Whether „&“ or the noun before a name says that it is a body's: „der *Hersteller* Lindmotor“.

    „Der Großhändler Kurt Ott“ is a man, and so is „Stadtrat Ott“.
    """
    if any(joins_partners(word) for word in doc[name[0] : name[1]]):
        return True
    before = doc[name[0] - 1].text if name[0] else ""
    group, role = group_noun(before), person_noun(before)
    firm = group is not None and group.kind == "organisation"
    may_be_one = role_of_bodies(before) is not None  # Finanzinvestor *Tevion Partners*
    tagged = (is_agent(before) or may_be_one) and doc[name[0]].ent_type_ == "ORG"
    if not (firm or tagged) or (role is not None and role.office and not may_be_one):
        return False
    return name[1] - name[0] == 1 or first_name_gender(doc[name[0]].text) is None


def _is_club(doc: Words, name: tuple[int, int]) -> bool:
    """Whether a name begins as those of sports clubs do: *TV* Rhedern, whatever a tagger says."""
    return name[1] - name[0] > 1 and doc[name[0]].text in read_words("groups")["clubs"]["words"]


def _is_body(mention: Mention, role: PersonNoun) -> bool:
    """Whether a noun for a person or a body means the body: „der Betriebsrat teilte mit“."""
    group = group_noun(mention.nouns[-1].text)
    opening = mention.doc[mention.start].lower_
    return (
        group is not None
        and group.kind != "group"
        and role.gender != "f"
        and not opening.startswith("ein")
        and mention.number != "pl"
    )


def _as_group(mention: Mention) -> None:
    """Kind and agreement from word knowledge: „die Polizei“, „der Kreml“, „der Bericht“."""
    text = mention.head.text
    if metonym(text) is not None:
        mention.kind = "government"
        return
    group = group_noun(text)
    if group is not None:
        mention.kind = group.kind
        mention.gender = group.gender
        mention.number = mention.number or group.number
        return
    speech = lexicon().noun(text)
    if speech is not None and speech.source:
        mention.kind = "source"
