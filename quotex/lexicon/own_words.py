"""A file of own words, in the format of `quotex/data`: checked, and put beside our own.

    [verbs.state]
    schnacken = { en = "to chat", to = ["mit"] }

    [offices]
    Deichgraf = { en = "dyke reeve", weak = true, feminine = "Deichgräfin" }

The tables are those of `cues.toml`, `offices.toml`, `groups.toml`, and `titles` of `titles.toml`.
A word that we have too is what the file says, and nothing else.
"""

from collections.abc import Iterable, Mapping
from os import PathLike, fspath
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from quotex.errors import InputError
from quotex.files import decode, read_bytes
from quotex.lexicon.added import AddedWords, Tables
from quotex.lexicon.files import shipped
from quotex.toml import tomllib

_CUES = ("verbs", "phrases", "light_verbs", "prepositions", "particles", "nouns", "source_nouns")
_PERSONS = ("offices", "persons")
_GROUPS = ("groups", "plurals", "alone", "but", "people", "metonyms")
_FILES = {"cues": _CUES, "offices": _PERSONS, "titles": ("titles",), "groups": _GROUPS}
_WORD = Annotated[str, Field(min_length=1)]
_WORDS = list[_WORD]


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    en: str = ""


class _Said(_Entry):
    medium: Literal["speech", "writing", "thought"] = "speech"


class _Cue(_Said):
    to: _WORDS = []
    takes: _WORDS = []
    reflexive: bool = False
    impersonal: bool = False
    weak: bool = False


class _Verb(_Cue):
    prefix: str = ""
    parts: Annotated[_WORDS, Field(min_length=3, max_length=3)] | None = None
    never_reflexive: bool = False


class _Phrase(_Cue):
    verb: _WORD
    words: Annotated[_WORDS, Field(min_length=1)]


class _LightVerb(_Entry):
    prefix: str = ""
    parts: Annotated[_WORDS, Field(min_length=3, max_length=3)] | None = None


class _Preposition(_Entry):
    direct: bool = False
    postposition: bool = False
    weak: bool = False


class _Particle(_Entry):
    source: Literal["follows", "clause"]


class _SourceNoun(_Said):
    gender: Literal["f", "m", "n", ""]
    plural: str = ""
    alone: bool = False
    but: _WORDS = []


class _Noun(_SourceNoun):
    source: bool = False


class _Person(_Entry):
    feminine: str | None = None
    plural: str | None = None
    weak: bool | None = None
    gender: Literal["m", "f", ""] = "m"
    adjectival: bool = False
    alone: bool = False
    but: _WORDS = []


class _Title(_Entry):
    gender: Literal["m", "f"] | None = None


class _Metonym(_Entry):
    country: _WORD
    forms: _WORDS = []


class _List(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    words: _WORDS


class _People(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    plural: _WORDS


_GroupKind = Literal["organisation", "media", "government", "group"]
_Gender = Literal["f", "m", "n"]


class _File(BaseModel):
    """What a file of own words may have."""

    model_config = ConfigDict(extra="forbid", strict=True)
    verbs: dict[str, dict[_WORD, _Verb]] = {}
    phrases: dict[str, dict[_WORD, _Phrase]] = {}
    light_verbs: dict[_WORD, _LightVerb] = {}
    prepositions: dict[_WORD, _Preposition] = {}
    particles: dict[_WORD, _Particle] = {}
    nouns: dict[str, dict[_WORD, _Noun]] = {}
    source_nouns: dict[_WORD, _SourceNoun] = {}
    offices: dict[_WORD, _Person] = {}
    persons: dict[_WORD, _Person] = {}
    titles: dict[_WORD, _Title] = {}
    groups: dict[_GroupKind, dict[_Gender, _WORDS]] = {}
    plurals: dict[_WORD, str] = {}
    alone: _List | None = None
    but: _List | None = None
    people: _People | None = None
    metonyms: dict[_WORD, _Metonym] = {}


_ENTRIES: Mapping[str, type[BaseModel]] = {
    **{"verbs": _Verb, "phrases": _Phrase, "light_verbs": _LightVerb, "nouns": _Noun},
    **{"prepositions": _Preposition, "particles": _Particle, "source_nouns": _SourceNoun},
    **{"offices": _Person, "persons": _Person, "titles": _Title, "metonyms": _Metonym},
    **{"alone": _List, "but": _List, "people": _People},
}


def own_words(file: "str | PathLike[str]") -> AddedWords:
    """The words of a TOML file beside our own.

    Raises `InputError`, in one line, where it cannot be read or is no TOML (with the line), and
    for an entry that is not as the files of `quotex/data` say (with its name).
    """
    name = fspath(file)
    try:
        tables = tomllib.loads(decode(read_bytes(name)))
        return added(tables)
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{name}: not TOML: {_one_line(error)}") from None
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def added(tables: Tables) -> AddedWords:
    """The words of the tables, as a file has them, beside our own; raises as `own_words`."""
    try:
        _File.model_validate(tables)
    except ValidationError as error:
        raise InputError(_complaint(error)) from None
    if not tables:
        raise InputError(f"no words in it; the tables are {', '.join(_File.model_fields)}")
    _check_words(tables)
    beside: dict[str, Tables] = {}
    for name, known in _FILES.items():
        new = {table: tables[table] for table in known if table in tables}
        if new:
            beside[name] = _beside(shipped(name), new)
    return AddedWords(beside, tables)


# --- complaints ------------------------------------------------------------------------------


def _complaint(error: ValidationError) -> str:
    """The first thing that is wrong, with the name of the entry: „verbs.state.raunen.weak: …“."""
    first = error.errors()[0]
    place = [str(part) for part in first["loc"] if part != "[key]"]
    words = first["msg"][:1].lower() + first["msg"][1:]
    if first["type"] == "extra_forbidden":
        entry = _ENTRIES.get(place[0]) if len(place) > 1 else _File
        words = f"not known here; there are {', '.join(entry.model_fields) if entry else ''}"
    elif first["type"] == "missing":
        words = "is missing"
    elif first["type"] in ("model_type", "dict_type"):
        words = "should be a table"
    return f"{'.'.join(place)}: {words}"


def _check_words(tables: Tables) -> None:
    """Raise `InputError` for what types do not tell."""
    acts = shipped("cues")["verbs"]
    for table in ("verbs", "phrases", "nouns"):
        for act, entries in tables.get(table, {}).items():
            if act not in acts:
                raise InputError(f"{table}.{act}: no group of cues; there are {', '.join(acts)}")
            for lemma, entry in entries.items():
                _check_cue(f"{table}.{act}.{lemma}", table, lemma, entry, tables)
    for lemma, entry in tables.get("light_verbs", {}).items():
        _check_verb(f"light_verbs.{lemma}", lemma, entry)
    for table in (*_PERSONS, "source_nouns"):
        for lemma in tables.get(table, {}):
            _check_noun(f"{table}.{lemma}", lemma)
    for kind, genders in tables.get("groups", {}).items():
        for gender, nouns in genders.items():
            for noun in nouns:
                _check_noun(f"groups.{kind}.{gender}: {noun}", noun)


def _check_cue(place: str, table: str, lemma: str, entry: Tables, tables: Tables) -> None:
    if table == "verbs":
        _check_verb(place, lemma, entry)
    elif table == "nouns":
        _check_noun(place, lemma)
    elif entry["verb"] not in _infinitives(tables):
        raise InputError(f"{place}.verb: {entry['verb']!r} is none of the verbs or light_verbs")


def _check_verb(place: str, lemma: str, entry: Tables) -> None:
    if not lemma.endswith("n") or lemma != lemma.lower():
        raise InputError(f"{place}: a verb stands in the infinitive, in small letters")
    prefix = entry.get("prefix", "")
    if not lemma.startswith(prefix) or lemma == prefix:
        raise InputError(f"{place}.prefix: {lemma!r} does not begin with {prefix!r}")


def _check_noun(place: str, lemma: str) -> None:
    if lemma[:1].islower():
        raise InputError(f"{place}: a noun begins with a capital letter")


def _infinitives(tables: Tables) -> set[str]:
    """All verbs that a phrase may have, ours and the file's."""
    cues = shipped("cues")
    grouped = (entries for t in (cues, tables) for entries in t.get("verbs", {}).values())
    light = (t.get("light_verbs", {}) for t in (cues, tables))
    return {lemma for entries in (*grouped, *light) for lemma in entries}


def _one_line(error: Exception) -> str:
    words = " ".join(str(error).split())
    return words[:1].lower() + words[1:]


# --- ours and theirs -------------------------------------------------------------------------

_Value = TypeVar("_Value")


def _beside(ours: Tables, theirs: Tables) -> Tables:
    """One file's tables with further words: one that both have is theirs, wherever it stands."""
    whole = dict(ours)
    for table, new in theirs.items():
        if table in ("verbs", "phrases", "nouns"):
            whole[table] = _grouped(ours[table], new)
        elif table == "groups":
            whole[table] = _nouns_of_groups(ours[table], new)
        elif table in ("alone", "but", "people"):
            whole[table] = {key: [*ours[table][key], *words] for key, words in new.items()}
        else:
            whole[table] = {**ours[table], **new}
    for table in _PERSONS:  # which share their words
        other = next(one for one in _PERSONS if one != table)
        if other in theirs and table in whole:
            whole[table] = _without(whole[table], theirs[other]) | theirs.get(table, {})
    return whole


def _grouped(ours: Tables, theirs: Tables) -> Tables:
    taken = {lemma for entries in theirs.values() for lemma in entries}
    return {
        act: {**_without(entries, taken), **theirs.get(act, {})} for act, entries in ours.items()
    }


def _nouns_of_groups(ours: Tables, theirs: Tables) -> Tables:
    taken = {noun for genders in theirs.values() for nouns in genders.values() for noun in nouns}
    return {
        kind: {
            gender: [
                *(noun for noun in genders.get(gender, ()) if noun not in taken),
                *theirs.get(kind, {}).get(gender, ()),
            ]
            for gender in dict.fromkeys((*genders, *theirs.get(kind, {})))
        }
        for kind, genders in ours.items()
    }


def _without(entries: Mapping[str, _Value], taken: Iterable[str]) -> dict[str, _Value]:
    gone = frozenset(taken)
    return {lemma: entry for lemma, entry in entries.items() if lemma not in gone}
