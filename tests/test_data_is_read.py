"""Nothing lies in `quotex/data` that no code reads, and no field that changes nothing.

`recording.py` reads articles in a process of its own and says what nobody asked for.  Here every
field of a word is also taken away, and the lexicon has to answer otherwise.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from quotex.lexicon import Lexicon, conjugate, word_lists
from quotex.lexicon.compounds import Gender, Nouns, noun_forms, regular_plural
from quotex.lexicon.files import read_words

Entry = Mapping[str, Any]

TESTS = Path(__file__).parent
PACKAGE = TESTS.parent / "quotex"
GLOSS = "en"  # for readers of the data who know little German; no code needs it
OTHERWISE: dict[str, Callable[[Any], Any]] = {  # fields that no entry does without, changed
    "verb": lambda verb: "geben" if verb == "kommen" else "kommen",
    "words": lambda words: [*words, "gar"],
    "gender": lambda gender: "m" if gender == "f" else "f",
    "source": lambda source: "follows" if source == "clause" else "clause",
}
CUES = read_words("cues")
VERBS = {lemma: entry for entries in CUES["verbs"].values() for lemma, entry in entries.items()}


@pytest.fixture(scope="module")
def left() -> dict[str, list[str]]:
    """What was left of the data when much was read: `unread` keys, `unasked` fields of words."""
    found = subprocess.run(
        [sys.executable, TESTS / "recording.py"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, (PACKAGE.parent, TESTS)))},
        capture_output=True,
        text=True,
        check=True,
    )
    answer: dict[str, list[str]] = json.loads(found.stdout)
    return answer


def test_every_key_of_the_data_is_read(left: dict[str, list[str]]) -> None:
    assert [key for key in left["unread"] if not key.endswith(f".{GLOSS}")] == []


def test_every_field_of_the_lexicons_words_is_looked_at(left: dict[str, list[str]]) -> None:
    assert left["unasked"] == []


def test_every_word_with_fields_has_a_gloss() -> None:
    tables = [
        *(table for name in ("verbs", "phrases", "nouns") for table in CUES[name].values()),
        *(CUES[name] for name in ("light_verbs", "prepositions", "particles", "source_nouns")),
        *read_words("offices").values(),
        *(read_words("titles")["titles"], read_words("groups")["metonyms"]),
    ]
    assert [word for table in tables for word, entry in table.items() if not entry[GLOSS]] == []


def test_every_list_that_a_module_takes_is_used() -> None:
    taken, used = set(), set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Assign) and "function_words(" in ast.unparse(node.value):
                taken |= {name.id for name in node.targets if isinstance(name, ast.Name)}
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
                used.add(node.id)
            elif isinstance(node, ast.Attribute):
                used.add(node.attr)
    assert taken - used == set()


# --- Fields of cues


def without(entry: Entry, field: str) -> Entry:
    """The entry without the field; with another value of it, where it has to have one."""
    if field in OTHERWISE and entry[field] is not True:
        return {**entry, field: OTHERWISE[field](entry[field])}
    return {name: value for name, value in entry.items() if name != field}


def of_verb(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    lexicon = Lexicon({"verbs": {group: {lemma: entry}}})
    forms = conjugate(lemma, entry.get("prefix", ""), entry.get("parts", ()))
    words.update(form for form, _ in forms)
    return lexicon.verbs[lemma], [lexicon.verb_forms(word) for word in sorted(words)]


def of_phrase(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    verb = entry["verb"]
    known = {"state": {verb: VERBS[verb]}} if verb in VERBS else {}
    light = {} if verb in VERBS else {verb: CUES["light_verbs"][verb]}
    tables = {"verbs": known, "light_verbs": light, "phrases": {group: {lemma: entry}}}
    (phrase,) = Lexicon(tables).phrases
    words.add(verb)
    return phrase, [[f.kind for f in phrase.verb_forms(word)] for word in sorted(words)]


def of_light_verb(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    phrase = {"en": "", "verb": lemma, "words": ["daran"]}
    tables = {"verbs": {}, "light_verbs": {lemma: entry}, "phrases": {"state": {"": phrase}}}
    forms = conjugate(lemma, entry.get("prefix", ""), entry.get("parts", ()))
    words.update(form for form, _ in forms)
    (made,) = Lexicon(tables).phrases
    return [made.verb_forms(word) for word in sorted(words)]


def of_preposition(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    lexicon = Lexicon({"prepositions": {lemma: entry}})
    return lexicon.prepositions, lexicon.multiword_prepositions


def of_particle(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    return Lexicon({"particles": {lemma: entry}}).particles


def of_noun(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    lexicon = Lexicon({"nouns": {group: {lemma: entry}}})
    words |= nouns_like(lemma, entry)
    return [lexicon.noun(word) for word in sorted(words)]


def of_source_noun(group: str, lemma: str, entry: Entry, words: set[str]) -> object:
    lexicon = Lexicon({"source_nouns": {lemma: entry}})
    words |= nouns_like(lemma, entry)
    return [lexicon.source_noun(word) for word in sorted(words)]


def nouns_like(lemma: str, entry: Entry) -> set[str]:
    """The noun's forms, and compounds of them."""
    forms = [form for form, _ in noun_forms(lemma, entry["gender"], entry.get("plural", ""))]
    return {*forms, *map(compound, forms), *(w for o in entry.get("but", ()) for w in all_like(o))}


def compound(noun: str) -> str:
    return f"Haupt{noun.lower()}"


def all_like(noun: str) -> list[str]:
    """A noun of any gender in any case, and compounds of it: „Vorrats“, „Hauptvorrat“."""
    forms = [noun + ending for ending in ("", "s", "es", "e", "en", "n", "er", "ern")]
    return [*forms, *map(compound, forms)]


ANSWERS: dict[str, Callable[[str, str, Entry, set[str]], object]] = {
    "verbs": of_verb,
    "phrases": of_phrase,
    "light_verbs": of_light_verb,
    "prepositions": of_preposition,
    "particles": of_particle,
    "nouns": of_noun,
    "source_nouns": of_source_noun,
}


def entries_of(table: str) -> Iterator[tuple[str, str, Entry]]:
    """Group, lemma and fields of every entry."""
    for key, value in CUES[table].items():
        if GLOSS in value:
            yield "", key, value
        else:
            yield from ((key, lemma, entry) for lemma, entry in value.items())


FIELDS = sorted(
    {(t, field) for t in ANSWERS for *_, entry in entries_of(t) for field in {*entry} - {GLOSS}}
)


def test_every_table_of_the_cues_is_tried() -> None:
    assert set(CUES) == set(ANSWERS)


@pytest.mark.parametrize(("table", "field"), FIELDS)
def test_no_field_of_a_cue_is_without_effect(table: str, field: str) -> None:
    idle = []
    for group, lemma, entry in entries_of(table):
        if field in entry:
            words: set[str] = set()
            ANSWERS[table](group, lemma, entry, words)
            other = ANSWERS[table](group, lemma, without(entry, field), words)
            if other == ANSWERS[table](group, lemma, entry, words):
                idle.append(lemma)
    assert idle == []


@pytest.mark.parametrize("table", ["nouns", "source_nouns"])
def test_no_word_is_kept_from_a_cue_that_nothing_takes_for_it(table: str) -> None:
    idle = []
    for group, lemma, entry in entries_of(table):
        words = nouns_like(lemma, entry)
        kept = entry.get("but", ())
        for other in kept:
            fewer = {**entry, "but": [word for word in kept if word != other]}
            answers = [ANSWERS[table](group, lemma, e, {*words}) for e in (entry, fewer)]
            if answers[0] == answers[1]:
                idle.append(other)
    assert idle == []


# --- Offices, groups, nouns that take names


def forms(name: str, tables: Mapping[str, Any]) -> Nouns[Any]:
    """The forms of the word list `name`, had its file these tables."""
    builders = {
        "offices": word_lists._person_forms,
        "groups": word_lists._group_forms,
        "titled": word_lists._titled_forms,
    }
    with patch.object(word_lists, "read_words", lambda _: tables):
        made: Nouns[Any] = builders[name].__wrapped__()
    return made


OFFICES = [
    (table, lemma, entry)
    for table, entries in read_words("offices").items()
    for lemma, entry in entries.items()
]


@pytest.mark.parametrize(
    "field", ["feminine", "plural", "weak", "gender", "adjectival", "alone", "bound"]
)
def test_no_field_of_a_person_is_without_effect(field: str) -> None:
    idle = []
    for table, lemma, entry in OFFICES:
        if field in entry:
            plain = {name: value for name, value in entry.items() if name != field}
            with_it, without_it = (forms("offices", {table: {lemma: e}}) for e in (entry, plain))
            words = {*with_it._forms, *without_it._forms}
            words |= {*map(compound, words), *(f"Haupt-{word}" for word in words)}
            if all(with_it.find(word) == without_it.find(word) for word in words):
                idle.append(lemma)
    assert idle == []


def test_persons_have_no_other_fields() -> None:
    known = {GLOSS, "feminine", "plural", "weak", "gender", "adjectival", "alone", "bound", "but"}
    assert {field for *_, entry in OFFICES for field in entry} == known


def test_no_word_is_kept_from_a_person_that_nothing_takes_for_one() -> None:
    idle = []
    for table, lemma, entry in OFFICES:
        if "but" in entry:
            plain = {name: value for name, value in entry.items() if name != "but"}
            found = forms("offices", {table: {lemma: plain}})
            idle += [word for word in entry["but"] if not any(map(found.find, all_like(word)))]
    assert idle == []


@pytest.mark.parametrize("name", ["groups", "titled"])
def test_no_word_is_kept_from_a_list_that_nothing_takes_for_one_of_it(name: str) -> None:
    tables = read_words(name)
    found = forms(name, {**tables, "but": {"words": []}})
    kept = tables["but"]["words"]
    assert [word for word in kept if not any(map(found.find, all_like(word)))] == []


@pytest.mark.parametrize("name", ["groups", "titled"])
def test_words_that_make_no_compounds_are_of_the_list(name: str) -> None:
    tables = read_words(name)
    assert set(tables["alone"]["words"]) - {lemma for _, lemma in nouns_of(name)} == set()


@pytest.mark.parametrize("name", ["groups", "titled"])
def test_plurals_that_stand_in_a_list_are_not_regular(name: str) -> None:
    plurals = read_words(name)["plurals"]
    regular = {
        noun
        for noun, plural in plurals.items()
        if not any(
            ending_in(lemma, noun, plural) not in (None, regular_plural(lemma, gender))
            for gender, lemma in nouns_of(name)
        )
    }
    assert regular == set()


def nouns_of(name: str) -> list[tuple[Gender, str]]:
    """Gender and lemma of the nouns of a list."""
    genders = [pair for table in read_words(name)[name].values() for pair in table.items()]
    return [(gender, lemma) for gender, lemmas in genders for lemma in lemmas]


def ending_in(lemma: str, noun: str, plural: str) -> str | None:
    """The plural of a compound, or of the noun itself; none if it is no compound of it."""
    if not lemma.lower().endswith(noun.lower()):
        return None
    return lemma[: -len(noun)] + (plural if lemma == noun else plural.lower()) if plural else ""
