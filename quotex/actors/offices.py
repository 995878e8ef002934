"""Offices in the nominative, as somebody is called by them: „Vorsitzender“, „Ärztin“."""

from quotex.lexicon import PersonNoun, entry_of


def office_name(role: PersonNoun, gender: str = "") -> str:
    """The office in the nominative: „Präsident“ of „Präsidenten“, „Vorsitzender“ of a man.

    `gender` is the person's, where it is known.
    """
    if role.gender == "f":
        return _feminine(role)
    if gender == "m" and _is_adjectival(role):
        return role.lemma + "r"
    return role.lemma


def _feminine(role: PersonNoun) -> str:
    """„Ärztin“ of „Arzt“: the beginning of the compound with the entry's feminine."""
    entry = entry_of(role)
    feminine: str = entry.get("feminine", role.head.removesuffix("e") + "in")
    if entry.get("gender") == "f" or len(role.lemma) == len(role.head):
        return role.lemma if entry.get("gender") == "f" else feminine
    beginning = role.lemma[: -len(role.head)]
    return beginning + (feminine if beginning.endswith("-") else feminine.lower())


def _is_adjectival(role: PersonNoun) -> bool:
    """Whether the noun is declined like an adjective: „der Vorsitzende, ein Vorsitzender“."""
    return bool(entry_of(role).get("adjectival", False))
