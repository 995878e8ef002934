"""What somebody is called in speech who has a longer first name: „Uschi“ for „Ursula Wendt“."""

from quotex.lexicon import short_first_names

MARKS = "„“”‚‘’»«›‹\"'"


def called_for_short(name: str) -> set[str]:
    """What one of that full name may be called alone: „Uschi“, or „Manni“ of „Manfred „Manni“ Ott“.

    By the usual short forms of the first name, and by a byname in marks.
    """
    first, *others = name.split()
    bynames = {word.strip(MARKS) for word in others if word[0] in MARKS}
    return bynames | short_first_names(first) if others else set()
