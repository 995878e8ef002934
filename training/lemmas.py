"""simplemma's German dictionary as a table of word ends (`quotex/language/lemmas.py`)."""

from collections.abc import Iterable, Iterator
from functools import cache

from quotex.language.lemmas import EndTable, Lemmatizer


def lemmatizer(verbs: Iterable[tuple[str, str]] = ()) -> Lemmatizer:
    """A lemmatizer that knows what simplemma knows.

    `verbs`: forms of verbs with their lemmas, which go before what simplemma has: there,
    „verloren“ is an adjective only.
    """
    made = Lemmatizer()
    nouns: dict[str, str] = {}
    others: dict[str, str] = {}
    for form, lemma in _dictionary():
        table = nouns if form[0].isupper() and lemma[:1].isupper() else others
        if form[0].isupper() != lemma[:1].isupper():
            continue
        table.setdefault(form.lower(), edit(form.lower(), lemma.lower()))
    made.tables["nouns"] = EndTable.from_entries(shortest(nouns))
    made.tables["others"] = EndTable.from_entries(shortest(others))
    exceptions = {form: edit(form, lemma) for form, lemma in verbs}
    made.tables["verbs"] = EndTable.from_entries(
        (form, change)
        for form, change in exceptions.items()
        if made.tables["others"].edit_for(form) != change
    )
    return made


@cache
def forms() -> dict[str, str]:
    """simplemma's dictionary: form to lemma."""
    return dict(_dictionary())


def _dictionary() -> Iterator[tuple[str, str]]:
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    for form, lemma in DefaultDictionaryFactory().get_dictionary("de").items():
        if form.isalpha() and " " not in lemma and len(form) <= _LONGEST_FORM:
            yield form, lemma


def edit(form: str, lemma: str) -> str:
    """What makes the lemma of the form: how many characters to cut, then what to add."""
    shared = 0
    while shared < min(len(form), len(lemma)) and form[shared] == lemma[shared]:
        shared += 1
    return f"{len(form) - shared}{lemma[shared:]}"


def shortest(entries: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The fewest ends that give every form its edit.

    From the short ends to the long: an end is entered with the edit that most forms with that
    end have, where a shorter end does not say so already; a form that is an exception is entered
    in full.
    """
    by_end: dict[str, dict[str, int]] = {}
    for form, change in entries.items():
        for start in range(max(0, len(form) - _LONGEST_RULE), len(form)):
            counts = by_end.setdefault(form[start:], {})
            counts[change] = counts.get(change, 0) + 1
    kept: dict[str, str] = {}
    for end in sorted(by_end, key=len):
        counts = by_end[end]
        total = sum(counts.values())
        change = max(counts, key=lambda c: (counts[c], c))
        useful = total >= _FEWEST and counts[change] > 0.5 * total
        if useful and _said(kept, end) != change and int(_cut(change)) < len(end):
            kept[end] = change
    for form, change in sorted(entries.items(), key=lambda item: len(item[0])):
        if _said(kept, form) != change:
            kept[form] = change
    yield from kept.items()


_LONGEST_FORM = 16  # characters; longer words are compounds, which follow their last part
_LONGEST_RULE = 7  # characters of an end that stands for many forms
_FEWEST = 4  # forms that make an end worth its line


def _said(kept: dict[str, str], word: str) -> str | None:
    for start in range(len(word)):
        if word[start:] in kept:
            return kept[word[start:]]
    return None


def _cut(change: str) -> str:
    return change[: len(change) - len(change.lstrip("0123456789"))]
