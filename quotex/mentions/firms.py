"""Firms that bear a family's name: behind „der Hersteller Tornau“, „Tornau“ alone is the firm, too.

Once somebody of that name has been introduced („Konrad Tornau“), it may be them.
"""

from collections.abc import Sequence

from quotex.mentions.kinds import is_of_a_firm
from quotex.mentions.mention import Mention


def name_firms(mentions: Sequence[Mention]) -> None:
    """Let the names of firms alone be theirs, in the headline before they are introduced, too.

    `mentions` are the document's noun phrases.
    """
    within = (inner for one in mentions for inner in one.inner)  # eine Sprecherin *von Tornau*
    named = [one for one in (*mentions, *within) if one.name is not None and not one.marked]
    firms = {_words(one)[0] for one in named if one.kind == "organisation" and _is_firm(one)}
    people: dict[str, int] = {}
    for one in named if firms else ():
        if one.kind == "person" and len(_words(one)) > 1:
            people.setdefault(_words(one)[-1], one.start)
    for one in named if firms else ():
        words = _words(one)
        alone = len(words) == 1 and one.end - one.start == 1 and words[0] in firms
        if alone and one.kind == "person" and one.start < people.get(words[0], one.end):
            one.kind, one.gender, one.offices = "organisation", "", []


def _is_firm(mention: Mention) -> bool:
    return mention.name is not None and is_of_a_firm(mention.doc, mention.name)


def _words(mention: Mention) -> list[str]:
    first, behind = mention.name or (0, 0)
    return [word.text for word in mention.doc[first:behind]]
