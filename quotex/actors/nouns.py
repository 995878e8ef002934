"""What the noun of a description says of whom it means, by the lists of `descriptions.toml`."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import Literal

from quotex import syntax
from quotex.actors.descriptions import OF_AGE, word_list
from quotex.actors.governments import bare_adjective
from quotex.lexicon import function_words
from quotex.lexicon.files import fold, read_words
from quotex.mentions import Mention
from quotex.mentions.unlisted import is_from_somewhere, is_participle
from quotex.words import Word

_WERDEN = function_words("become")
_REMEMBERED = 2**14  # nouns of which is kept what part they are for
_SHORTEST_PART = 5  # letters of a compound's first part
_SHORTEST_END = 3  # letters behind it, at least
_LONG_PART = 7  # letters by which two words begin alike
_CASES = ("n", "r", "m", "s", "es", "en")
_OLDEST = 999  # years; ages have three digits at most


def tells_an_age(mention: Mention) -> bool:
    """Whether the noun is an age: „die 52-Jährige“."""
    return bare_adjective(fold(mention.head.text)).endswith(OF_AGE.rstrip("e"))


def may_be_anybody(mention: Mention) -> bool:
    """Whether the noun says nothing but man or woman: „der Mann“, „das Mädchen“."""
    return fold(mention.head.text) in word_list("anybody")


def is_to_another(mention: Mention) -> bool:
    """Whether the noun says what somebody is to another: „die Kollegin“."""
    return fold(mention.head.text).endswith(_relations())


def says_whose(mention: Mention) -> bool:
    """Whether a name behind the noun says whose they are: „die Frau, die Mutter *von Jan Ott*“."""
    return may_be_anybody(mention) or is_to_another(mention) or holds_a_post(mention)


def ages_meant(mention: Mention) -> list[range]:
    """Of what ages, in years, the people are whom the phrase is for: „die alte Dame“ is not 26."""
    said = {fold(word.text) for word in mention.doc[mention.start : mention.head.i + 1]}
    return [ages for ages, words in _ages() if not said.isdisjoint(words)]


@cache
def _ages() -> list[tuple[range, frozenset[str]]]:
    entries = read_words("descriptions")["ages"].values()
    return [
        (
            range(entry.get("from", 0), entry.get("to", _OLDEST) + 1),
            frozenset(map(fold, entry["words"])),
        )
        for entry in entries
    ]


def kind_named(mention: Mention) -> str:
    """The kind of source that a noun names whole: „Politiker“, „Wissenschaftlerin“, „SVP-Mann“."""
    noun = fold(mention.head.text)
    return next((kind for kind, forms in _kinds_of_source() if noun.endswith(forms)), "")


@cache
def _kinds_of_source() -> list[tuple[str, tuple[str, ...]]]:
    """The kinds with their nouns in the masculine and the feminine, folded."""
    return [
        (
            kind,
            tuple(fold(form) for word in words for form in (word, word.removesuffix("e") + "in")),
        )
        for kind, words in read_words("descriptions")["kinds_of_source"].items()
    ]


def is_on_trial(noun: Word) -> bool:
    """Whether the noun is for whom a trial or an inquiry is about: „der Angeklagte“."""
    return fold(noun.text).startswith(_listed("on_trial"))


@lru_cache(maxsize=_REMEMBERED)
def part_played(noun: str) -> str:
    """The part of what happened that a noun is for: „Einbrecher“, „den Maskierten“ are suspects."""
    noun = fold(noun)
    for part, (forms, others) in _parts().items():
        if noun.endswith(forms) and not noun.endswith(others):
            return part
    return ""


@cache
def _parts() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The parts with the forms of their nouns, folded, and of those that end alike."""
    return {
        part: (_declined(entry["words"]), _declined(entry["but"]))
        for part, entry in read_words("descriptions")["parts"].items()
    }


def parts_of_one() -> list[str]:
    """The parts that one person plays, as a rule."""
    table = read_words("descriptions")["parts"]
    return [part for part, entry in table.items() if entry["one"]]


@cache
def kinds_at_work() -> frozenset[str]:
    """The kinds of source who have to do with what happened by office."""
    return frozenset(read_words("descriptions")["at_work"]["kinds"])


def _declined(words: Iterable[str]) -> tuple[str, ...]:
    """The nouns in all their cases, and for a woman."""
    return tuple(
        form
        for word in map(fold, words)
        for form in (word, *(word + end for end in _CASES), word.removesuffix("e") + "in")
    )


def is_accused(mention: Mention) -> bool:
    """Whether a verb says so: Man wirft *dem 38-Jährigen* vor, …; *der Mann* wurde verhaftet."""
    top = mention.head
    verb = top.head
    if mention.preposition or not syntax.is_verb(verb):
        return False
    cluster = syntax.verb_cluster(verb)
    apart = {child.lower_ for word in cluster for child in word.children if child.i > word.i}
    verbs = {*(word.lemma_ for word in cluster)}
    verbs |= {prefix + lemma for prefix in apart for lemma in verbs}
    if not verbs.isdisjoint(_accusing("in_the_dative")):
        return not syntax.is_subject(top) and not syntax.is_accusative(top)
    passive = any(word.lower_ in _WERDEN for word in cluster)
    accuses = not verbs.isdisjoint(_accusing("words"))
    return accuses and syntax.is_subject(top) == passive


@cache
def _accusing(field: Literal["words", "in_the_dative"]) -> frozenset[str]:
    return frozenset(read_words("descriptions")["accusing"][field])


def is_a_client(mention: Mention) -> bool:
    """Whether the noun is for whom a lawyer speaks for: „sein *Mandant*“."""
    return fold(mention.head.text).startswith(_listed("clients"))


def pleads_for_others(noun: str) -> bool:
    """Whether it is a lawyer's noun: „Verteidigerin“."""
    return fold(noun).endswith(_listed("lawyers"))


def is_heard_in_court(noun: str) -> bool:
    """Whether it is a noun for who is heard or judges there: „Gutachterin“."""
    return fold(noun).endswith(_listed("heard_in_court"))


@cache
def _listed(name: Literal["clients", "heard_in_court", "lawyers", "on_trial"]) -> tuple[str, ...]:
    return tuple(word_list(name))


def may_be_for_a_person(mention: Mention) -> bool:
    """Whether a noun that no list knows may be a person's: „Mardiner“, „Geraerin“, „Gelobte“."""
    endings = tuple(read_words("descriptions")["for_people"][mention.gender])
    return fold(mention.head.text).endswith(endings) or tells_their_past(mention)


def tells_their_past(mention: Mention) -> bool:
    """Whether an adjective does: „der *frühere* Lokführer“, „die *gebürtige* Geraerin“."""
    endings = tuple(read_words("descriptions")["of_their_past"]["endings"])
    before = mention.doc[mention.start + 1 : mention.head.i]
    told = any(bare_adjective(word.lower_).endswith(endings) for word in before)
    return told or _tells_of_a_family(mention)


def _tells_of_a_family(mention: Mention) -> bool:
    """Whether it says how many children somebody has: „die *Mutter zweier Kinder*“."""
    words, noun = read_words("descriptions")["of_a_family"], mention.head.text
    if noun in words["whole"]:
        return True
    behind = mention.doc[mention.head.i + 1 : mention.end]
    return noun in words["words"] and any(word.pos_ == "NUM" for word in behind)


def tells_where_from(mention: Mention) -> bool:
    """Whether the noun is for who is from somewhere: „der *Finne*“, „die *Offenbacherin*“."""
    return is_from_somewhere(mention.head.text)


def tells_what_befell(mention: Mention) -> bool:
    """Whether the noun is a participle for who did or suffered something: „die *Bestohlene*“."""
    noun = fold(mention.head.text)
    return is_participle(noun, mention.gender) and not noun.endswith(_standing())


@cache
def _standing() -> tuple[str, ...]:
    """The forms of participles as nouns that say what somebody is, not what befell them."""
    return tuple(form for word in word_list("standing") for form in (word, word + "n", word + "r"))


def shares_a_word(mention: Mention, others: Iterable[Mention]) -> bool:
    """Whether the first part of the noun is in what somebody was called: die *Kassen*chefin.

    „Ada Kern, Leiterin der *Nordkasse*“; the noun itself says so more clearly.
    """
    noun = fold(mention.head.text)
    called = {
        fold(word.text)
        for other in others
        for word in other.words
        if word.text[0].isupper() and not _is_in_name(word.i, other)
    }
    return noun not in called and any(_share_a_beginning(noun, word) for word in called)


def _is_in_name(at: int, mention: Mention) -> bool:
    first, behind = mention.name or (0, 0)
    return first <= at < behind


def _share_a_beginning(noun: str, word: str) -> bool:
    """„betriebsratschefin“ and „betriebsrats“, „nordkasse“ and „kassenchefin“."""
    beginnings = (noun[:end] for end in range(_SHORTEST_PART, len(noun) - _SHORTEST_END))
    return word.startswith(noun[:_LONG_PART]) or any(map(word.endswith, beginnings))


def holds_a_post(mention: Mention) -> bool:
    """Whether the noun is for one whom every trial or town has: „der *Staatsanwalt*“."""
    noun = fold(mention.head.text)
    return noun.endswith(_posts()) and not noun.endswith(_posts("but"))


@cache
def _posts(field: Literal["words", "but"] = "words") -> tuple[str, ...]:
    words = read_words("descriptions")["posts"][field]
    return tuple(fold(form) for word in words for form in (word, word + "in"))


@cache
def _relations() -> tuple[str, ...]:
    words = map(fold, read_words("descriptions")["relations"]["words"])
    return tuple(form for word in words for form in (word, *_inflected(word.removesuffix("e"))))


def _inflected(stem: str) -> tuple[str, ...]:
    return stem + "en", stem + "in", stem + "n"
