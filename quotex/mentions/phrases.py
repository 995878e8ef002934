"""Noun phrases that may speak: names with their offices, people and groups, pronouns.

A mention is a maximal noun phrase: „die Sprecherin der Stiftung, Heike Laak,“ is one.  Its base
is read off the parts of speech; genitives, prepositional attributes, brackets and appositions
are then added where syntax or word knowledge says that they belong to it.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from quotex import syntax
from quotex.article import ActorKind
from quotex.lexicon import (
    PersonNoun,
    first_name_gender,
    function_words,
    group_noun,
    lexicon,
    metonym,
    name_titles,
    person_noun,
)
from quotex.lexicon.files import read_words
from quotex.narration import tokens_of
from quotex.quotation import CLOSERS, Passage
from quotex.words import Stretch, Word, Words

Gender = Literal["m", "f", "n", ""]
Number = Literal["sg", "pl", ""]

_DETERMINER_TAGS = frozenset(("ART", "PDAT", "PPOSAT", "PIAT", "PWAT", "PRELAT"))
_NOUNS = frozenset(("NOUN", "PROPN", "X"))
_MODIFIERS = frozenset(("ADJ", "NUM"))
_GENITIVE_ARTICLES = function_words("genitive")
SPEAKING = frozenset(("person", "organisation", "government", "group"))  # kinds that can speak
_PRONOUN_AGREEMENT: dict[str, tuple[Gender, Number]] = {
    "er": ("m", "sg"),
    "sie": ("", ""),  # she or they: the verb tells
    "dieser": ("m", "sg"),
    "jener": ("m", "sg"),
    "ersterer": ("m", "sg"),
    "erstere": ("f", ""),
    "diese": ("", ""),
    "jene": ("", ""),
    "man": ("", "sg"),
    "ich": ("", "sg"),
    "wir": ("", "pl"),
    "beide": ("", "pl"),
    "viele": ("", "pl"),
    "einige": ("", "pl"),
    "manche": ("", "pl"),
    "andere": ("", "pl"),
    "mehrere": ("", "pl"),
    "alle": ("", "pl"),
    "ihm": ("m", "sg"),
    "ihn": ("m", "sg"),
    "ihr": ("f", "sg"),
    "ihnen": ("", "pl"),
    "letzterer": ("m", "sg"),
    "letztere": ("f", ""),
    "niemand": ("", "sg"),
    "jemand": ("", "sg"),
    "dem": ("", "sg"),
    "denen": ("", "pl"),
}


@dataclass(slots=True, eq=False)
class Mention:
    """A noun phrase: tokens `start` to `end` (exclusive) of its document.

    `head` is the word that stands for it, `name` the tokens of a proper name in it, `offices`
    the tokens of offices and roles („US-Außenminister“).  `nouns` are the nouns of its base,
    `marked` where a name in quotation marks ends it (das Magazin „Blick“), `apposition` where it
    has a comma in it („Kern, die Ministerin,“),
    `attribute` is the noun phrase that a genitive or „von“ hangs on it („Angaben *der Polizei*“),
    `full_name` what a label of an interview abbreviates („AK“: Arne Kern).
    """

    doc: Words
    start: int
    end: int
    head: Word
    kind: ActorKind
    nouns: list[Word]
    name: tuple[int, int] | None = None
    offices: list[tuple[int, int]] = field(default_factory=list)
    gender: Gender = ""
    number: Number = ""
    pronoun: bool = False
    definite: bool = False
    marked: bool = False
    apposition: bool = False
    attribute: "Mention | None" = None
    full_name: str = ""

    @property
    def head_noun(self) -> Word:
        """The last noun of the base: „Angaben“ of „Angaben der Polizei“."""
        return self.nouns[-1]

    @property
    def preposition(self) -> str:
        """The preposition right before the phrase, as written but in lower case; „“ without one."""
        before = self.doc[self.start - 1] if self.start else None
        governs = before is not None and (before.pos_ == "ADP" or before.tag_.startswith("APPR"))
        return before.lower_ if before is not None and governs else ""

    def is_one_of(self, tokens: Iterable[Word]) -> bool:
        """Whether its head or another noun of its base is among the tokens."""
        places = {token.i for token in tokens}
        return self.head.i in places or any(noun.i in places for noun in self.nouns)

    @property
    def span(self) -> Stretch:
        """The phrase as a spaCy span."""
        return self.doc[self.start : self.end]


class _Names:
    """What a document's entities and its capital letters say about single words."""

    def __init__(self, doc: Words) -> None:
        self._entity = {token.i: ent for ent in doc.ents for token in ent}
        self._within = {token.text for token in doc if _is_capitalised_within(token)}

    def label(self, i: int) -> str:
        """The label of the entity that token `i` is part of, if any."""
        return self._entity[i].label_ if i in self._entity else ""

    def same(self, i: int, j: int) -> bool:
        """Whether two tokens are part of one entity."""
        return i in self._entity and j in self._entity and self._entity[i] == self._entity[j]

    def is_person(self, i: int) -> bool:
        """Whether token `i` may be part of a person's name: no country, no day of the week."""
        entity = self._entity.get(i)
        if entity is None or entity.label_ != "PER":
            return False
        return len(entity) > 1 or not names_no_person(entity.text)

    def start(self, i: int) -> int:
        """Where the entity that token `i` is part of begins; `i` if it is part of none."""
        return self._entity[i].start if i in self._entity else i

    def written_as_noun_form(self, text: str) -> bool:
        """Whether the document has the word with a capital within a sentence."""
        return text in self._within

    def written_as_noun(self, token: Word) -> bool:
        """Whether a capital makes the word a noun: within a sentence, here or elsewhere."""
        return token.text in self._within


def names_no_person(word: str) -> bool:
    """Whether a lone word taken for a person's name is none: „Montag“, „Italien“, „Bank“."""
    return word.casefold() in _TIMES or metonym(word) is not None or group_noun(word) is not None


_TIMES = frozenset(word.casefold() for word in read_words("descriptions")["times"]["words"])


def _is_capitalised_within(token: Word) -> bool:
    """Whether the word has a capital that no sentence start explains."""
    text = token.text
    if not (text[0].isupper() and text.replace("-", "").isalpha()) or token.i == 0:
        return False
    if text.lower() in _CLOSED_CLASS:
        return False
    before = token.nbor(-1)
    return before.text[-1].isalnum() or before.text in (",", ";", ")")


# Capitalised as a form of address or within titles, never a name.
_CLOSED_CLASS = function_words("closed_class")


@dataclass(slots=True)
class _Base:
    """A noun phrase without attributes behind its noun."""

    start: int
    end: int
    nouns: list[Word]
    marked: bool = False


def mentions(
    doc: Words, passages: Sequence[Passage] = (), unread: Container[int] = frozenset()
) -> list[Mention]:
    """The document's noun phrases that may speak, in order; none lies within another.

    `passages` that look like names take part: das Magazin „Blick“.  `unread` are the places of
    tokens that are no part of the article: whom they name does not take part.
    """
    names = _Names(doc)
    marked = {span[0].i: len(span) for span in _marked_names(doc, passages)}
    bases = [base for base in _bases(doc, names, marked) if base.start not in unread]
    found: list[Mention] = []
    k = 0
    while k < len(bases):
        mention, used = _with_apposition(doc, bases, k, names)
        found.append(mention)
        k += used
    found = _with_participles(doc, found)
    _know_people_again(found)
    found += (pronoun for pronoun in _pronouns(doc) if pronoun.start not in unread)
    found.sort(key=lambda mention: mention.start)
    return found


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
        kept.append(mention)
    return kept


_LONGEST_PARTICIPLE = 15  # words of a participle with what belongs to it


def _know_people_again(found: Sequence[Mention]) -> None:
    """A name of unknown kind is a person's if a person of the article bears it.

    So is a lone word that was taken for a place or a firm: „Celebi“ behind „Gülsen Celebi“.
    """
    people: dict[str, Gender] = {}
    last_names: set[str] = set()
    for mention in found:
        if mention.kind == "person" and mention.name is not None:
            words = [token.text for token in mention.doc[mention.name[0] : mention.name[1]]]
            if len(words) == 1 and names_no_person(words[0]):
                continue
            for word in words:
                people[word] = people.get(word, "") or mention.gender
            if len(words) > 1:
                last_names.add(words[-1])
    for mention in found:
        if mention.marked or mention.kind in ("person", "source"):
            continue
        start, end = mention.name or (mention.start, mention.end)
        words = [token.text for token in mention.doc[start:end]]
        if mention.kind == "unknown":
            again = all(word in people for word in words)
        else:
            alone = mention.end - mention.start == 1 and not names_no_person(words[0])
            again = mention.name is not None and alone and words[0] in last_names
        if again:
            mention.kind, mention.number, mention.name = "person", "sg", (start, end)
            mention.gender = people[words[-1]] or ("" if mention.gender == "n" else mention.gender)


def _marked_names(doc: Words, passages: Sequence[Passage]) -> Iterator[list[Word]]:
    """Passages that look like names, with their marks: capitalised, short, no clause."""
    for passage in passages:
        inner = tokens_of(doc, *passage.inner)
        if not inner or len(inner) > _LONGEST_MARKED_NAME or not inner[0].text[0].isupper():
            continue
        if inner[-1].text in (".", "!", "?", ",") or any(syntax.is_verb(t) for t in inner[:-1]):
            continue
        yield tokens_of(doc, passage.start, passage.end)


def _bases(doc: Words, names: _Names, marked: dict[int, int]) -> Iterator[_Base]:
    i = 0
    while i < len(doc):
        base = _base_at(doc, i, names, marked)
        if base is None:
            i += 1
        else:
            yield base
            i = base.end


def _base_at(doc: Words, i: int, names: _Names, marked: dict[int, int]) -> _Base | None:
    j = i
    if doc[j].lower_ in _PARTITIVES and (
        _opens_genitive(doc, j + 1) or _opens_relative_clause(doc, j + 1)
    ):
        return _Base(i, j + 1, [doc[j]])  # *einer* der Zeugen; *einer*, der dabei war
    if _is_determiner(doc[j]) and not names.label(j):
        j += 1
    while j < len(doc) and _modifies(doc, j, names):
        j += 1
    nouns: list[Word] = []
    while j < len(doc) and _continues_name(doc, j, nouns, names):
        nouns.append(doc[j])
        j += 1
    if j in marked and not (nouns and names.label(nouns[-1].i) == "PER"):  # warf Kern „…“ vor
        end = j + marked[j]
        nouns += [token for token in doc[j:end] if not token.is_punct]
        return _Base(i, end, nouns, marked=True)
    return _Base(i, j, nouns) if nouns else None


def _opens_genitive(doc: Words, j: int) -> bool:
    return j < len(doc) and doc[j].lower_ in ("der", "des", "seiner", "ihrer", "dieser")


def _opens_relative_clause(doc: Words, j: int) -> bool:
    return j + 1 < len(doc) and doc[j].text == "," and doc[j + 1].lower_ in ("der", "die", "das")


_PARTITIVES = function_words("partitives")
_LONGEST_MARKED_NAME = 6  # tokens
_LONGEST_NAME = 4  # tokens


def _is_determiner(token: Word) -> bool:
    return token.pos_ == "DET" or token.tag_ in _DETERMINER_TAGS


def _modifies(doc: Words, j: int, names: _Names) -> bool:
    """Whether a word before the noun belongs to the phrase: „der *frühere* Minister“."""
    token = doc[j]
    if token.is_space or token.is_punct or _is_verb_behind_quote(doc, j):
        return False
    if syntax.has_finite_tag(token):
        return False  # mit diesen Worten *eröffnete* Kern: a verb, whatever its part of speech
    if token.pos_ in _MODIFIERS and not _is_noun(token, names):
        return True
    if (token.pos_ == "ADV" or token.lower_ == "nicht") and j + 1 < len(doc):
        return doc[j + 1].pos_ == "ADJ" and doc[j + 1].text[0].islower()
    return False


_CLOSING = frozenset(mark for marks in CLOSERS.values() for mark in marks)


def _is_verb_behind_quote(doc: Words, j: int) -> bool:
    """„…“ *begründete* Kern die Sperrung: a verb, whatever a tagger says."""
    if not j or doc[j - 1].text not in _CLOSING or not doc[j - 1].whitespace_:
        return False
    return any(form.kind == "finite" for form in lexicon().verb_forms(doc[j].lower_))


def _is_noun(token: Word, names: _Names) -> bool:
    if token.is_space or token.is_punct or token.lower_ in _NEVER_NOUNS:
        return False
    if names.label(token.i) in ("PER", "ORG", "LOC") or names.written_as_noun(token):
        return True
    return token.pos_ in _NOUNS or token.tag_ in ("NN", "NE")


# What a tagger takes for a noun at a sentence's start.
_NEVER_NOUNS = function_words("never_nouns")


def _continues_name(doc: Words, j: int, nouns: list[Word], names: _Names) -> bool:
    """Whether the word at `j` goes on with the nouns before it: „Außenminister Marco Rubio“."""
    token = doc[j]
    if not _is_noun(token, names):
        return False
    if not nouns or names.same(j, nouns[-1].i):
        return True
    last = nouns[-1]
    if _says_when_or_where(last, names) and (names.label(j) or _is_role(token)):
        return False  # sagte am *Montag* | Karl Huber, in *Mainz* | Ministerpräsident Huber
    if names.label(last.i) == "PER":
        if first_name_gender(last.text) is not None and not _is_role(token):
            return True  # Keith | Kellogg, where only the first name was recognised
        # „sagte Merkel Journalisten“ are two, „Trumps Anwalt“ is one.
        return last.text[-1] in "sxz’'" and not names.label(j)
    return True


def _says_when_or_where(noun: Word, names: _Names) -> bool:
    """Whether it is a day, a month or a place; „Berlins“ may be whose mayor it is."""
    label = names.label(noun.i)
    if label != "LOC":
        return not label and noun.text.casefold() in _TIMES
    within = noun.i > 0 and noun.nbor(-1).lower_ == "in"
    return within or noun.text[-1] not in "sxz’'"


def _is_role(token: Word) -> bool:
    return person_noun(token.text) is not None or group_noun(token.text) is not None


def _with_apposition(doc: Words, bases: list[_Base], k: int, names: _Names) -> tuple[Mention, int]:
    """The phrase at base `k` with „, der Sprecher der Polizei,“ or „, Ada Kern,“ behind it.

    Also says how many bases that takes.
    """
    mention, used = _grown(doc, bases, k, names)
    follows = k + used
    if (
        mention.end < len(doc)
        and doc[mention.end].text == ","
        and follows < len(bases)
        and bases[follows].start == mention.end + 1
    ):
        other, more = _grown(doc, bases, follows, names)
        if mention.name is not None:
            _without_place(other)
        if _is_apposition(doc, mention, other):
            if mention.name is None:
                mention.name, mention.head = other.name, other.head
            mention.offices += other.offices
            mention.apposition = True
            mention.kind = "person"
            mention.gender = mention.gender or other.gender
            mention.end = other.end
            used += more
    return mention, used


def _without_place(mention: Mention) -> None:
    """Let „Landrat *von Neustadt*“ behind a name say where, not who."""
    if mention.name is None or not mention.offices or mention.head_noun.ent_type_ == "ORG":
        return
    if mention.doc[mention.name[0]].lower_ in ("von", "vom", "aus"):
        mention.name, mention.head = None, mention.doc[mention.offices[-1][0]]


def _is_apposition(doc: Words, mention: Mention, other: Mention) -> bool:
    """Whether one of two phrases names the person and the other says who that is."""
    if (mention.name is None) == (other.name is None):
        return False
    kinds = {mention.kind, other.kind}
    if kinds - {"person", "unknown"} or "person" not in kinds:
        return False  # am Freitag, dem 9. März
    if other.end >= len(doc):
        return True
    behind = doc[other.end]
    if syntax.is_verb(behind):  # sagte Karl Huber, *das Geld* reiche nicht
        return other.kind == "person"
    return behind.is_punct or syntax.is_apposition(other.head)


def _grown(doc: Words, bases: list[_Base], k: int, names: _Names) -> tuple[Mention, int]:
    """The phrase at base `k` with its attributes and brackets, and how many bases that takes."""
    mention = _mention(doc, bases[k], names)
    used = 1
    if k + used < len(bases) and _is_second_role(doc, mention, bases[k + used]):
        mention.end = bases[k + used].end
        used += 1
    while k + used < len(bases):
        following = bases[k + used]
        if not (_is_genitive(doc, mention, following) or _is_complement(doc, mention, following)):
            break
        mention.end = following.end
        if mention.attribute is None:
            following = _without_name(mention, following, names)
            mention.attribute = _mention(doc, following, names)
        used += 1
    mention.end = _after_brackets(doc, mention.end)
    while k + used < len(bases) and bases[k + used].start < mention.end:
        used += 1
    return mention, used


def _without_name(mention: Mention, following: _Base, names: _Names) -> _Base:
    """The genitive without the person's name behind it: „Chef der Deutschen Bank *Josef Kern*“."""
    if mention.kind != "person" or mention.name is not None:
        return following
    nouns = following.nouns
    first = next((k for k, token in enumerate(nouns) if names.is_person(token.i)), 0)
    own = all(names.is_person(token.i) for token in nouns[first:])
    if not first or len(nouns) - first < 2 or not own:
        return following
    if names.label(nouns[first - 1].i) == "PER" or _is_role(nouns[first - 1]) is False:
        known = names.label(nouns[first - 1].i) in ("ORG", "LOC")
        if not known and nouns[first - 1].pos_ != "NOUN":
            return following
    mention.name = (nouns[first].i, nouns[-1].i + 1)
    mention.head = nouns[-1]
    mention.gender = first_name_gender(nouns[first].text) or mention.gender
    return _Base(following.start, nouns[first].i, nouns[:first])


def _is_genitive(doc: Words, mention: Mention, following: _Base) -> bool:
    """Whether the next noun phrase is a genitive: „der Sprecher *der Polizei*“."""
    if following.start != mention.end or (
        mention.name is not None and mention.name[1] == mention.end
    ):
        return False
    opening = doc[following.start]
    if opening.lower_ not in _GENITIVE_ARTICLES:
        return False
    cases = {
        case
        for token in doc[following.start : following.end]
        for case in token.morph.get("Case", [])
    }
    return not cases or "Gen" in cases or opening.lower_ in ("des", "eines")


_RELATIONAL = frozenset(("von", "vom", "für", "aus", "bei", "beim"))


def _is_complement(doc: Words, mention: Mention, following: _Base) -> bool:
    """Whether „von …“, „für …“ behind the noun belongs to it: „die Ministerin für Verkehr“."""
    if following.start != mention.end + 1 or mention.end >= len(doc):
        return False
    preposition = doc[mention.end]
    if preposition.pos_ != "ADP":
        return False
    head = mention.head_noun.text
    if preposition.lower_ == "gegenüber" or opens_addressee(mention.head_noun, preposition.lower_):
        return False  # so Kern *gegenüber dem Sender*; im Gespräch *mit der Zeitung*
    entry = lexicon().prepositions.get(preposition.lower_)
    if entry is not None and entry.direct:
        return False  # die Behauptung der Gegner *laut der Studie*
    said = lexicon().is_source_noun(head) or lexicon().noun(head) is not None
    if preposition.lower_ in ("von", "vom") and said:
        return True  # nach Einschätzung *von Jens Wolf*
    noun = following.nouns[-1]
    anchor = preposition.head if preposition.dep_ not in ("case",) else noun.head
    attached = syntax.has_syntax(doc) and mention.start <= anchor.i < mention.end
    if preposition.lower_ in _RELATIONAL and mention.kind in ("person", "organisation", "group"):
        return attached or (mention.name is None and preposition.lower_ in ("von", "vom", "für"))
    return attached and mention.name is None


def opens_addressee(noun: Word, preposition: str) -> bool:
    """Whether the noun's „mit“ or „an“ says to whom: „Gespräch *mit*“, „Brief *an*“."""
    word = noun.lower_
    if preposition == "mit":
        return word.endswith(tuple(function_words("exchanges")))
    return preposition == "an" and word.endswith(tuple(function_words("letters")))


def _is_second_role(doc: Words, mention: Mention, following: _Base) -> bool:
    """Whether one person is both: „die Gründerin *und Vorsitzende*“, one article for two nouns."""
    if following.start != mention.end + 1 or doc[mention.end].lower_ != "und":
        return False
    if (
        mention.name is not None
        or mention.kind != "person"
        or not _is_determiner(doc[mention.start])
    ):
        return False
    if _is_determiner(doc[following.start]) or mention.number == "pl":
        return False
    role = person_noun(following.nouns[0].text)
    return role is not None and role.number != "pl" and role.gender in (mention.gender, "")


def _after_brackets(doc: Words, end: int) -> int:
    """Past a short bracket behind the phrase: „Renate Schmidt *(SPD)*“."""
    if end < len(doc) and doc[end].text == "(":
        for j in range(end + 1, min(end + 7, len(doc))):
            if doc[j].text == ")":
                return j + 1
    return end


def _mention(doc: Words, base: _Base, names: _Names) -> Mention:
    """What the base is: a person with a name and offices, a group, a thing."""
    mention = Mention(doc, base.start, base.end, base.nouns[-1], "unknown", base.nouns)
    mention.definite = doc[base.start].lower_ in _DEFINITE
    mention.marked = base.marked
    if base.marked:
        return _marked_mention(mention, base)
    if base.nouns[-1].lower_ in _PARTITIVES:
        mention.kind, mention.number = "person", "sg" if base.nouns[-1].lower_ in _ONE else "pl"
        return mention
    mention.number = _number(doc, base)
    name = _proper_name(base, names)
    roles = [(token, person_noun(token.text)) for token in base.nouns]
    if name is not None:
        mention.name = name
        mention.head = doc[name[1] - 1]
        mention.kind = _kind_of_name(doc, name, names)
        roles = [(token, role) for token, role in roles if token.i < name[0]]
    role_nouns = [(token, role) for token, role in roles if role is not None]
    if name is None and role_nouns and _is_body(mention, role_nouns[-1][1]):
        role_nouns = []
    if role_nouns:
        token, role = role_nouns[-1]
        if name is None and (token.i == base.nouns[-1].i or not _is_role(base.nouns[-1])):
            mention.head, mention.kind = token, "person"
        if mention.kind == "person":
            mention.offices = [(token.i, token.i + 1)]
            mention.gender = role.gender or _gender_by_article(doc, base, token)
            mention.number = (
                role.number or _number_by_article(doc, base, token, role) or mention.number
            )
            if not mention.number and base.start == token.i and not role.office:
                mention.number = "pl"  # *Anwohner* klagen
            if name is not None:
                mention.number = "sg"  # die Stadträte *Hanna Kern* und Otto Lenz
            if mention.number == "pl" and name is None:
                mention.kind = "group"
    elif name is None:
        _as_group(mention)
    if mention.kind == "person":
        # the first name before the office: Fahrgast Erika Müller is a woman
        mention.gender = _gender_of_person(doc, mention) or mention.gender
    elif not mention.gender:
        mention.gender = _grammatical_gender(mention.head)
    return mention


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


def _gender_by_article(doc: Words, base: _Base, noun: Word) -> Gender:
    """What the article tells of „52-Jährige“: *die*, *der* 52-Jährige, *der* 52-Jährigen."""
    article = doc[base.start].lower_
    ending = noun.text[-1]
    if article in ("dem", "des", "den", "einem", "eines", "einen", "ein"):
        return "m"
    if article in ("die", "eine", "einer", "diese"):
        return "f"
    if article in ("der", "dieser"):
        return "m" if ending in "er" else "f"
    return ""


def _number_by_article(doc: Words, base: _Base, noun: Word, role: PersonNoun) -> Number:
    """What the article tells of „Sprecher“: *ein* Sprecher; *der* Sprecher but in the genitive."""
    article = doc[base.start].lower_
    if article in ("die", "diese") and role.gender == "m":
        return "pl"
    if article in _SINGULAR_ARTICLES:
        return "sg"
    genitive = base.start > 0 and "Gen" in doc[base.start].morph.get("Case", [])
    weak = noun.text.endswith(("n", "e"))
    return "sg" if article == "der" and not genitive and not weak else ""


_SINGULAR_ARTICLES = function_words("singular")
_ONE = frozenset(("einer", "eine", "eines", "jeder", "jede", "keiner", "keine"))


def _marked_mention(mention: Mention, base: _Base) -> Mention:
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
    return mention


def _after_mark(token: Word, base: _Base) -> bool:
    """Whether an opening mark stands between the base's start and the token."""
    return any(other.is_quote for other in token.doc[base.start : token.i])


def _proper_name(base: _Base, names: _Names) -> tuple[int, int] | None:
    """Tokens of the name that ends the base: an entity, proper nouns, what follows an office."""
    last = base.nouns[-1]
    roles = [k for k, token in enumerate(base.nouns) if person_noun(token.text) is not None]
    if roles and 0 < len(base.nouns) - 1 - roles[-1] <= _LONGEST_NAME:
        behind = base.nouns[roles[-1] + 1 :]
        if _is_genitive_name(base, behind, names):
            return None  # Innenminister Frankreichs
        if names.label(last.i) == "LOC" and metonym(last.text) is not None:
            return last.i, last.i + 1  # Gastgeber Italien
        if _names_no_name(behind, names):
            return None  # Zeugen Angst machen
        return base.nouns[roles[-1] + 1].i, last.i + 1  # Außenminister *Wang Yi*
    k = len(base.nouns)
    while k > 0 and _is_name_word(base.nouns, k - 1, last, names):
        k -= 1
    if k == len(base.nouns):
        return None
    first = base.nouns[k]
    group = group_noun(base.nouns[k - 1].text) if k > 0 else None
    if group is not None and not group.media and names.label(first.i) != "ORG":
        first = base.nouns[k - 1]  # die *Staatsanwaltschaft Lindenau*, die *Familie Weber*
    if names.label(first.i) == "ORG":
        return max(base.start, names.start(first.i)), last.i + 1  # die *Deutsche Bank*
    return first.i, last.i + 1


def _is_genitive_name(base: _Base, words: Sequence[Word], names: _Names) -> bool:
    """Whether a genitive follows the office: der Innenminister *Frankreichs*, *Merkels*."""
    text = words[-1].text
    if len(words) > 1 or not text.endswith("s"):
        return False
    if metonym(text[:-1]) is not None:
        return True
    opening = words[0].doc[base.start].lower_
    return opening in ("der", "die", "ein", "eine") and names.written_as_noun_form(text[:-1])


def _names_no_name(words: Sequence[Word], names: _Names) -> bool:
    """Whether what follows an office is no name: „der Mandantin *Angst* machen“."""
    if len(words) > 1 or names.is_person(words[0].i):
        return False
    word = words[0].text
    speech = lexicon().noun(word) is not None or lexicon().is_source_noun(word)
    return names_no_person(word) or (speech and words[0].tag_ == "NN")


def _is_name_word(nouns: list[Word], k: int, last: Word, names: _Names) -> bool:
    token = nouns[k]
    if names.label(last.i) and names.same(token.i, last.i):
        return True
    if _is_role(token) and names.label(token.i) != "PER":
        return False
    if k + 1 < len(nouns) and names.label(token.i) and token.text.endswith("s"):
        return False  # *Chinas* Außenminister
    if names.label(token.i) == "PER" or token.pos_ == "PROPN" or token.tag_ == "NE":
        return True
    if first_name_gender(token.text) is not None and k + 1 < len(nouns):
        return True
    if token.pos_ not in ("NOUN", "ADJ", "NUM"):
        return True
    return k > 0 and first_name_gender(nouns[k - 1].text) is not None


def _kind_of_name(doc: Words, name: tuple[int, int], names: _Names) -> ActorKind:
    first = doc[name[0]]
    person = any(names.is_person(i) for i in range(*name))
    label = "PER" if person else names.label(name[1] - 1).replace("PER", "")
    group = group_noun(first.text) if name[1] - name[0] > 1 else None
    if group is not None and label != "ORG":
        return group.kind  # Staatsanwaltschaft Lindenau
    office_before = name[0] > 0 and person_noun(doc[name[0] - 1].text) is not None
    title_before = name[0] > 0 and doc[name[0] - 1].text in name_titles()
    text = doc[name[0] : name[1]].text
    if label == "LOC" and metonym(text) is not None and not title_before:
        return "government"  # das OPEC-Mitglied Venezuela
    if label == "PER" or office_before or title_before:
        return "person"
    if name[1] - name[0] > 1 and first_name_gender(first.text) is not None:
        return "person"
    if text.casefold() in _TIMES:
        return "unknown"
    if label == "LOC" or metonym(text) is not None:
        return "government"
    group = group_noun(doc[name[1] - 1].text)
    if group is not None:
        return group.kind
    return "organisation" if label == "ORG" else "unknown"


def _as_group(mention: Mention) -> None:
    """Kind and agreement from word knowledge: „die Polizei“, „der Kreml“, „der Bericht“."""
    text = mention.head.text
    place = metonym(text)
    group = group_noun(text)
    speech = lexicon().noun(text)
    if place is not None:
        mention.kind = "government"
    elif group is not None:
        mention.kind = group.kind
        mention.gender = group.gender
        mention.number = mention.number or group.number
    elif speech is not None and speech.source:
        mention.kind = "source"


def _gender_of_person(doc: Words, mention: Mention) -> Gender:
    """What first name, title or, for a noun without either, grammar tells."""
    if mention.name is not None:
        gender = first_name_gender(doc[mention.name[0]].text)
        if mention.name[1] - mention.name[0] > 1 and gender:
            return gender
        if mention.name[0] > 0:
            title = name_titles().get(doc[mention.name[0] - 1].text)
            if title:
                return title
    alone = mention.name is None and not mention.gender
    return _grammatical_gender(mention.head) if alone else ""


def _grammatical_gender(token: Word) -> Gender:
    genders = token.morph.get("Gender", [])
    if len(genders) != 1:
        return ""
    return {"Masc": "m", "Fem": "f", "Neut": "n"}.get(genders[0], "")  # type: ignore[return-value]


_DEFINITE = function_words("pointing")


_PLURAL_WORDS = function_words("several")


def _number(doc: Words, base: _Base) -> Number:
    if doc[base.start].lower_ in _PLURAL_WORDS:
        return "pl"
    numbers = {value for token in base.nouns[-1:] for value in token.morph.get("Number", [])}
    if numbers == {"Sing"}:
        return "sg"
    if numbers == {"Plur"}:
        return "pl"
    return ""


def _pronouns(doc: Words) -> Iterator[Mention]:
    """Pronouns that may speak: „er“, „sie“, „dieser“; those that stand before a noun do not."""
    for token in doc:
        agreement = _PRONOUN_AGREEMENT.get(token.lower_)
        # „beide“, „dieser“, not „beide Frauen“, „dieser Mann“
        standing = token.tag_ in ("PIS", "PDS") or token.pos_ != "DET"
        if agreement is None or not standing or syntax.is_verb(token):
            continue
        if token.pos_ == "ADJ" and not token.lower_.startswith(("letzter", "erster")):
            continue
        if token.tag_ in _DETERMINER_TAGS or token.tag_ in ("PRELS", "PRF"):
            continue
        if "Rel" in token.morph.get("PronType", []):
            continue
        gender, number = agreement
        yield Mention(
            doc,
            token.i,
            token.i + 1,
            token,
            "person" if number != "pl" else "group",
            [token],
            gender=gender,
            number=number,
            pronoun=True,
            definite=True,
        )
