"""Firms with the name of a family or a town: behind „der Hersteller Tornau“, „Tornau“ is the firm.

Once somebody of that name has been introduced („Konrad Tornau“), it may be them; „*in* Tornau“ is
a place.
"""

from collections.abc import Iterator, Sequence

from quotex.lexicon import group_noun, metonym
from quotex.lexicon.files import read_words
from quotex.mentions.kinds import is_of_a_firm
from quotex.mentions.mention import Mention

_TAKEN_FOR = frozenset(("government", "person", "unknown"))


def name_firms(mentions: Sequence[Mention]) -> None:
    """Let the names of firms alone be theirs, in the headline before they are introduced, too.

    `mentions` are the document's noun phrases.
    """
    within = [inner for one in mentions for inner in one.inner]  # eine Sprecherin *von Tornau*
    named = [one for one in (*mentions, *within) if one.name is not None and not one.marked]
    firms = {*_named_as_firms(named), *_before_offices([*mentions, *within])}
    people: dict[str, int] = {}
    for one in named if firms else ():
        if one.kind == "person" and len(_words(one)) > 1:
            people.setdefault(_words(one)[-1], one.start)
    bodies = {_words(one)[0] for one in named if one.kind == "organisation" and _is_lone(one)}
    for one in named:
        word = _words(one)[0]
        before = one.start < people.get(word, one.end)
        firm = word in firms and before and one.kind in _TAKEN_FOR and not _is_place(one)
        if _is_lone(one) and (firm or (one.kind == "unknown" and word in bodies)):
            one.kind, one.gender, one.offices = "organisation", "", []


def _named_as_firms(named: Sequence[Mention]) -> Iterator[str]:
    """The first words of names beside a noun for firms, or before a legal form: *Tornau* AG."""
    forms = read_words("groups")["legal_forms"]["words"]
    for one in named:
        words = _words(one)
        told = one.kind == "organisation" and (_is_firm(one) or words[-1] in forms)
        if told and (len(words) == 1 or words[1] in forms):
            yield words[0]


def _before_offices(mentions: Sequence[Mention]) -> Iterator[str]:
    """What opens compounds that only firms have: die *Tornau*-Aktie, der *Tornau*-Vorstand."""
    endings = tuple(read_words("groups")["of_firms"]["endings"])
    for one in mentions:
        for noun in one.nouns:
            first, hyphen, last = noun.text.rpartition("-")
            if hyphen and last.lower().endswith(endings) and group_noun(first) is None:
                yield first


def _is_place(mention: Mention) -> bool:
    """Whether what a tagger takes for a place may be one: *in* Tornau, *Berlin*."""
    if mention.kind != "government":
        return False
    at_places = read_words("groups")["at_places"]["words"]
    return mention.preposition in at_places or metonym(mention.text) is not None


def _is_lone(mention: Mention) -> bool:
    return mention.end - mention.start == len(_words(mention)) == 1


def _is_firm(mention: Mention) -> bool:
    return mention.name is not None and is_of_a_firm(mention.doc, mention.name)


def _words(mention: Mention) -> list[str]:
    first, behind = mention.name or (0, 0)
    return [word.text for word in mention.doc[first:behind]]
