"""Two people who were taken for one, since nothing stands between them: kritisierte *Ott Kern*."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from quotex.lexicon import first_name_odds
from quotex.mentions.mention import Mention


def with_people_apart(found: Sequence[Mention]) -> list[Mention]:
    """The mentions; two last names, each of which the article knows by a full name, are two people.

    „Jens Ott und Ada Kern … So kritisierte *Ott* | *Kern*“; but „Marta Ott Kern“ is one, and so is
    who is called „Ott Kern“ again.
    """
    named = Counter(_name(mention) for mention in found)
    last_names = {name[-1] for name in named if len(name) > 1 and first_name_odds(name[0])}
    kept: list[Mention] = []
    for mention in found:
        name = _name(mention)
        lone = len(name) == mention.end - mention.start == 2 and not mention.marked
        known = last_names.issuperset(name) and named[name] == 1
        if lone and known and not first_name_odds(name[0]):
            kept += _two_of(mention)
        else:
            kept.append(mention)
    return kept


def _name(mention: Mention) -> tuple[str, ...]:
    """The words of a person's name; none where it names nobody."""
    if mention.kind != "person" or mention.name is None:
        return ()
    return tuple(word.text for word in mention.doc[slice(*mention.name)])


def _two_of(mention: Mention) -> list[Mention]:
    """Each of the two words as a name of its own."""
    doc = mention.doc
    return [
        replace(mention, start=i, end=i + 1, name=(i, i + 1), head=doc[i], nouns=[doc[i]])
        for i in range(mention.start, mention.end)
    ]
