"""Noun phrases that may speak: names with their offices, people and groups, pronouns.

A mention is a maximal noun phrase: „die Sprecherin der Stiftung, Heike Laak,“ is one.  Its base
is read off the parts of speech (`bases`, `kinds`); genitives, prepositional attributes, brackets
(`attributes`) and appositions are then added where syntax or word knowledge says that they belong
to it.
"""

from collections.abc import Container, Mapping, Sequence
from functools import cache

from quotex import syntax
from quotex.lexicon import (
    first_name_gender,
    first_name_odds,
    function_words,
    group_noun,
    metonym,
    short_first_names,
)
from quotex.lexicon.files import read_words
from quotex.mentions.agreement import gender_of_person
from quotex.mentions.appositions import with_apposition
from quotex.mentions.bases import bases_of, is_determiner
from quotex.mentions.mention import Gender, Mention
from quotex.mentions.names import Names, marked_names, names_no_person
from quotex.mentions.no_names import is_no_name
from quotex.mentions.nobles import with_particles
from quotex.mentions.parted import with_people_apart
from quotex.mentions.pronouns import pronouns
from quotex.quotation import Passage
from quotex.words import Word, Words

_POINTING = function_words("pointing")
_BODIES = frozenset(("government", "group", "organisation"))
_LONGEST_PARTICIPLE = 15  # words of a participle with what belongs to it


def mentions(
    doc: Words, passages: Sequence[Passage] = (), unread: Container[int] = frozenset()
) -> list[Mention]:
    """The document's noun phrases that may speak, in order; none lies within another.

    `passages` that look like names take part: das Magazin „Blick“.  `unread` are the places of
    tokens that are no part of the article: whom they name does not take part.
    """
    names = Names(doc)
    named = (span for span in marked_names(doc, passages) if not is_no_name(doc, span))
    marked = {span[0].i: len(span) for span in named}
    bases = [base for base in bases_of(doc, names, marked) if base.start not in unread]
    found: list[Mention] = []
    k = 0
    while k < len(bases):
        mention, used = with_apposition(doc, bases, k, names)
        found.append(mention)
        k += used
    found = _with_participles(doc, found)
    _leave_out_what_stands_before(found)
    found = with_people_apart(found)
    _know_people_again(found)
    found = with_particles(found)
    _know_bodies_again(found)
    _know_by_first_word(found)
    _know_by_last_word(found)
    found = _with_clubs(found)
    standing = [pronoun for pronoun in pronouns(doc) if pronoun.start not in unread]
    found += (pronoun for pronoun in standing if _may_mean_somebody(pronoun, found))
    found.sort(key=lambda mention: mention.start)
    return found


def _may_mean_somebody(pronoun: Mention, found: Sequence[Mention]) -> bool:
    """Whether a body was named before that „es“ may mean: *Das Amt* prüft das, teilte *es* mit."""
    if pronoun.gender != "n":
        return True
    return any(
        one.gender == "n" and one.kind in _BODIES for one in found if one.end <= pronoun.start
    )


def _with_participles(doc: Words, found: list[Mention]) -> list[Mention]:
    """Phrases whose article stands far off: „*die in Lindenau geborene* Ada Kern“.

    What lies between article and noun belongs to the participle and is no phrase of its own.
    """
    if not syntax.has_syntax(doc):
        return found
    kept: list[Mention] = []
    for mention in found:
        first = doc[mention.start]
        article = syntax.determiner(mention.nouns[0]) if first.pos_ == "ADJ" else None
        if article is not None and 1 < mention.start - article.i <= _LONGEST_PARTICIPLE:
            while kept and kept[-1].start > article.i:
                kept.pop()
            if not kept or kept[-1].end <= article.i:
                mention.start = article.i
                mention.definite = mention.definite or article.lower_ in _POINTING
        kept.append(mention)
    return kept


def _leave_out_what_stands_before(found: Sequence[Mention]) -> None:
    """A word before a full name is no part of it if the article has the name without it.

    So is one for what somebody is: *Tenor* Benno Kern, whatever a tagger takes for a first name.
    """
    names: dict[tuple[str, ...], Gender] = {}
    longer: list[tuple[Mention, tuple[str, ...]]] = []
    for mention in _with_inner(found):
        if mention.kind == "person" and mention.name is not None and not mention.marked:
            words = tuple(word.text for word in mention.doc[slice(*mention.name)])
            names[words] = mention.gender
            if len(words) > 2 and not first_name_odds(words[0]):
                longer.append((mention, words[1:]))
    for mention, name in longer:
        if mention.name is None:
            continue
        first, behind = mention.name
        if name in names or mention.doc[first].text in _roles():
            mention.name = first + 1, behind
            mention.offices.append((first, first + 1))
            mention.gender = gender_of_person(mention.doc, mention) or names.get(name, "")


@cache
def _roles() -> frozenset[str]:
    """Nouns for what somebody is: „Tenor“, „Libero“."""
    return frozenset(word for words in read_words("roles")["people"].values() for word in words)


def _know_people_again(found: Sequence[Mention]) -> None:
    """A name of unknown kind is a person's if a person of the article bears it.

    So is a lone word that was taken for a place or a firm: „Celebi“ behind „Gülsen Celebi“; and
    one behind an article as names have it in speech: „*die Wrede*“ behind „Carla Wrede“, „*der
    Emre*“ behind „Emre Kern“.
    """
    people: dict[str, Gender] = {}
    last_names: set[str] = set()
    for mention in _with_inner(found):
        if mention.kind == "person" and mention.name is not None:
            words = [token.text for token in mention.doc[mention.name[0] : mention.name[1]]]
            if len(words) == 1 and names_no_person(words[0]):
                continue
            for word in words:
                people[word] = people.get(word, "") or mention.gender
            if len(words) > 1:
                last_names.add(words[-1])
                short = short_first_names(words[0])  # *Uschi*, behind „Ursula Kern“
                last_names |= short
                people.update({one: people.get(one, "") or mention.gender for one in short})
    for mention in found:
        if mention.marked or mention.kind == "source" or mention.offices:
            continue
        if mention.kind == "person" and mention.name is not None:
            continue
        called = _named_by_article(mention, people)
        alone = mention.name is not None and mention.end - mention.start == 1
        if called is None and mention.kind != "unknown" and not alone:
            continue
        start, end = called or mention.name or (mention.start, mention.end)
        words = [token.text for token in mention.doc[start:end]]
        if mention.kind == "unknown" or called is not None:
            again = all(word in people for word in words)
        else:
            again = words[0] in last_names and not names_no_person(words[0])
        if again:
            mention.kind, mention.number, mention.name = "person", "sg", (start, end)
            mention.gender = people[words[-1]] or ("" if mention.gender == "n" else mention.gender)


def _named_by_article(mention: Mention, people: Mapping[str, Gender]) -> tuple[int, int] | None:
    """The noun behind an article, where it may be the name of one of the `people`: *die Wrede*.

    Its gender, as the article tells it, is that of who bears the name: „der Berg“ is not Ada Berg.
    """
    noun = mention.head
    first = first_name_gender(noun.text) is not None  # der *Ralf*, whatever a tagger takes him for
    if mention.end - mention.start != 2 or noun.text not in people:
        return None
    if not first and (mention.name is not None or mention.kind in _BODIES):
        return None
    if not is_determiner(mention.doc[mention.start]) or names_no_person(noun.text):
        return None
    gender = people[noun.text]
    alike = gender and gender == mention.gender and mention.number != "pl"
    return (noun.i, mention.end) if alike else None


def _know_bodies_again(found: Sequence[Mention]) -> None:
    """A lone name that was taken for a person's is the body's that bears it in the article.

    „Die Gewerkschaft Ufo … *Ufo* begründete“; but not where „Herr Ufo“ or „Toni Ufo“ is named, nor
    where that body is named less often.
    """
    named: dict[str, list[Mention]] = {}
    for mention in found:
        if mention.name is not None and mention.kind in ("person", "organisation"):
            named.setdefault(mention.doc.text_of(*mention.name), []).append(mention)
    for alike in named.values():
        people = [mention for mention in alike if mention.kind == "person"]
        bodies = len(alike) - len(people)
        called = any(len(mention.nouns) > 1 for mention in alike if mention.kind != "person")
        if not people or not bodies or any(one.gender or one.offices for one in people):
            continue
        if called or bodies >= len(people):
            for mention in people:
                mention.kind, mention.number = "organisation", "sg"


def _know_by_first_word(found: Sequence[Mention]) -> None:
    """A lone name that begins a body's full name is the body's: „Lind Werke … *Lind* baut ab“.

    But not where somebody is named so.
    """
    people: set[str] = set()
    bodies: set[str] = set()
    alone: dict[str, list[Mention]] = {}
    for mention in _with_inner(found):
        words = mention.doc.text_of(*mention.name).split() if mention.name is not None else []
        if len(words) == 1 and mention.kind != "organisation":
            alone.setdefault(words[0], []).append(mention)
        elif mention.kind == "person":
            people.update(words)
        elif mention.kind == "organisation" and len(words) > 1:
            bodies.add(words[0])
    for name, alike in alone.items():
        if name not in bodies - people or metonym(name) or first_name_gender(name):
            continue
        if not any(one.gender or one.offices for one in alike if one.kind == "person"):
            for mention in alike:
                mention.kind, mention.number = "organisation", "sg"


def _know_by_last_word(found: Sequence[Mention]) -> None:
    """A lone name that ends a body's is the body's: „Bankhaus Lind … *Lind* klagt“.

    But not where somebody is named so, nor where the name is a place's.
    """
    people: set[str] = set()
    bodies: set[str] = set()
    alone: list[Mention] = []
    for mention in _with_inner(found):
        words = mention.doc[slice(*(mention.name or (mention.start, mention.end)))]
        nouns = mention.nouns
        called = mention.kind == "organisation" and mention.name is not None
        if called and len(nouns) == 2 and nouns[1] == words[-1] and _is_body_noun(nouns[0]):
            bodies.add(nouns[1].text)
        elif len(words) == 1 and (mention.is_thing or _may_be_a_body(mention)):
            alone.append(mention)
        elif mention.kind == "person":
            people.update(word.text for word in words)
    for mention in alone:
        name = mention.head.text
        if name in bodies - people and not mention.offices and not names_no_person(name):
            mention.kind, mention.number = "organisation", "sg"
            mention.name = mention.name or (mention.start, mention.end)


def _may_be_a_body(mention: Mention) -> bool:
    """Whether nothing but a tagger says that a lone name is a person's."""
    return mention.kind in ("person", "unknown") and not mention.gender


def _is_body_noun(word: Word) -> bool:
    """Whether it says of what kind a body is and is no name: *Bankhaus* Lind, *Verein* Lind."""
    group = group_noun(word.text)
    return group is not None and group.kind == "organisation" and word.tag_ == "NN"


def _with_inner(found: Sequence[Mention]) -> list[Mention]:
    """The mentions and those within them: der Trainer *des SV Lindau*."""
    return [*found, *(inner for one in found for inner in one.inner)]


def _with_clubs(found: list[Mention]) -> list[Mention]:
    """The mentions; a place alone is the club's of its name: „SV Lindau … *Lindau* führte“.

    But not behind „in“, nor where somebody of that name is known.
    """
    named = [mention for mention in _with_inner(found) if mention.name is not None]
    words = {one: one.doc[slice(*one.name)] for one in named if one.name is not None}
    beginnings, at_places = (read_words("groups")[key]["words"] for key in ("clubs", "at_places"))
    clubs = {
        words[one][-1].text: one.start
        for one in sorted(named, key=lambda one: -one.start)  # where each is named first
        if one.kind == "organisation"
        and len(words[one]) > 1
        and any(word.text in beginnings for word in words[one][:-1])
    }
    for one in named:
        if one.kind == "person" and one.gender:
            clubs.pop(words[one][-1].text, None)
    places: set[Mention] = set()
    for one in named if clubs else ():
        alone = len(words[one]) == 1 and one.end - one.start == 1
        text = words[one][-1].text
        first = clubs.get(text, clubs.get(text.removesuffix("s")))
        known = first is not None and (first < one.start or metonym(text) is None)
        if alone and known and not one.offices:
            one.kind, one.gender, one.number = "organisation", "n", "sg"
            if one.preposition in at_places:
                places.add(one)
    return [one for one in found if one not in places]
