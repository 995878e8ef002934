"""The words that mark speech, from `quotex/data/cues.toml`, which explains every field."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from quotex.lexicon.added import remembered_table
from quotex.lexicon.compounds import Nouns, noun_forms
from quotex.lexicon.cue_entries import (
    CueNoun,
    CueParticle,
    CuePhrase,
    CuePreposition,
    CueVerb,
    SourceNoun,
    VerbForm,
    VerbForms,
)
from quotex.lexicon.files import fold, read_words

_Noun = TypeVar("_Noun", CueNoun, SourceNoun)


class Lexicon:
    """The cues of `quotex/data/cues.toml`; every table is built with its first use.

    Words are looked up as they stand in the text: upper and lower case and „ss“ or „ß“ alike.
    """

    def __init__(self, tables: Mapping[str, Any]) -> None:
        """Take the tables of `cues.toml`."""
        self._tables = tables

    @cached_property
    def verbs(self) -> Mapping[str, CueVerb]:
        """Every cue verb by its infinitive."""
        return {
            lemma: CueVerb(
                lemma,
                does=does,
                **_shared_fields(entry),
                prefix=entry.get("prefix", ""),
                never_reflexive=entry.get("never_reflexive", False),
                unless=tuple(entry.get("unless", ())),
                calls=tuple(entry.get("calls", ())),
            )
            for does, lemma, entry in self._grouped("verbs")
        }

    @cached_property
    def verb_forms(self) -> Callable[[str], tuple[VerbForm, ...]]:
        """Says what a word form may be of which cue verbs; empty if of none.

        Whole forms come before those that lack their prefix, the indicative before the
        Konjunktiv: „sagte“ is first a form of „sagen“, then one of „zusagen“, prefix apart.
        """
        return self._verb_forms.of

    def is_subjunctive(self, form: str) -> bool:
        """Whether it is a cue verb's Konjunktiv and nothing else: „spräche“, but not „sagten“."""
        return {reading.mood for reading in self.verb_forms(form)} == {"sub"}

    @cached_property
    def phrases(self) -> tuple[CuePhrase, ...]:
        """Light verbs with their fixed words: „zum Ausdruck bringen“."""
        return tuple(self._phrases())

    @cached_property
    def prepositions(self) -> Mapping[str, CuePreposition]:
        """Prepositions of one word, by that word as `preposition` looks it up."""
        return {fold(word): entry for word, entry in self._prepositions.items() if " " not in word}

    def preposition(self, word: str) -> CuePreposition | None:
        """The preposition of one word that it is: „gemäss“ is „gemäß“."""
        return self.prepositions.get(fold(word))

    @cached_property
    def multiword_prepositions(self) -> tuple[CuePreposition, ...]:
        """Prepositions of several words: „unter Berufung auf“."""
        return tuple(entry for entry in self._prepositions.values() if len(entry.words) > 1)

    @cached_property
    def particles(self) -> Mapping[str, CueParticle]:
        """Particles by their word in small letters: „so“, „wie“."""
        entries = self._tables["particles"].items()
        return {lemma.lower(): CueParticle(lemma, entry["source"]) for lemma, entry in entries}

    @cached_property
    def nouns(self) -> tuple[CueNoun, ...]:
        """Every noun of speech."""
        return tuple(
            CueNoun(
                lemma,
                does=does,
                source=entry.get("source", False),
                clause=not entry.get("no_clause", False),
                **_noun_fields(entry),
            )
            for does, lemma, entry in self._grouped("nouns")
        )

    def noun(self, word: str) -> CueNoun | None:
        """The noun of speech that `word` is a form or a compound of: „Presseerklärungen“."""
        found = self._noun_forms.find(word)
        return found[1] if found is not None else None

    @cached_property
    def source_nouns(self) -> tuple[SourceNoun, ...]:
        """Every source noun."""
        return tuple(
            SourceNoun(lemma, **_noun_fields(entry), event=entry.get("event", False))
            for lemma, entry in self._tables["source_nouns"].items()
        )

    def source_noun(self, word: str) -> SourceNoun | None:
        """The source noun that `word` is a form or a compound of: „Polizeiangaben“."""
        found = self._source_noun_forms.find(word)
        return found[1] if found is not None else None

    def is_source_noun(self, word: str) -> bool:
        """Whether „nach“ with this noun names a source: „nach *Angaben* der Polizei“."""
        return self.source_noun(word) is not None

    @cached_property
    def so_called(self) -> frozenset[str]:
        """Words before marks that hold a name, not speech: „sogenannte“, „alias“."""
        return frozenset(read_words("titled")["so_called"])

    def _grouped(self, table: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
        for does, entries in self._tables[table].items():
            for lemma, entry in entries.items():
                yield does, lemma, entry

    @cached_property
    def _verb_forms(self) -> VerbForms:
        forms = VerbForms()
        for _, lemma, entry in self._grouped("verbs"):
            forms.add(self.verbs[lemma], tuple(entry.get("parts", ())))
        return forms

    @cached_property
    def _light_verbs(self) -> Mapping[str, tuple[CueVerb, tuple[str, ...]]]:
        """Whatever verb a phrase may have, with its principal parts."""
        verbs = {
            lemma: (self.verbs[lemma], tuple(entry.get("parts", ())))
            for _, lemma, entry in self._grouped("verbs")
        }
        for lemma, entry in self._tables["light_verbs"].items():
            verb = CueVerb(lemma, "state", prefix=entry.get("prefix", ""))
            verbs[lemma] = (verb, tuple(entry.get("parts", ())))
        return verbs

    def _phrases(self) -> Iterator[CuePhrase]:
        forms: dict[str, VerbForms] = {}
        for does, lemma, entry in self._grouped("phrases"):
            verb = entry["verb"]
            if verb not in forms:
                forms[verb] = VerbForms()
                forms[verb].add(*self._light_verbs[verb])
            words, shared = tuple(entry["words"]), _shared_fields(entry)
            yield CuePhrase(lemma, does=does, words=words, forms=forms[verb], **shared)

    @cached_property
    def _prepositions(self) -> Mapping[str, CuePreposition]:
        return {
            lemma: CuePreposition(
                lemma,
                tuple(lemma.split()),
                entry.get("direct", False),
                entry.get("postposition", False),
                not entry.get("weak", False),
                tuple(entry.get("nouns", ())),
                tuple(entry.get("takes", ("clause",))),
                entry.get("temporal", False),
                entry.get("borrows", False),
            )
            for lemma, entry in self._tables["prepositions"].items()
        }

    @cached_property
    def _noun_forms(self) -> Nouns[CueNoun]:
        entries = {lemma: entry for _, lemma, entry in self._grouped("nouns")}
        return _forms_of_nouns(self.nouns, entries)

    @cached_property
    def _source_noun_forms(self) -> Nouns[SourceNoun]:
        return _forms_of_nouns(self.source_nouns, self._tables["source_nouns"])


@remembered_table
def lexicon() -> Lexicon:
    """The cue lexicon, read once; where words are added, with these."""
    return Lexicon(read_words("cues"))


def _shared_fields(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that verbs and phrases have in common."""
    return {
        "medium": entry.get("medium", "speech"),
        "to": tuple(entry.get("to", ())),
        "takes": tuple(entry.get("takes", ("clause",))),
        "reflexive": entry.get("reflexive", False),
        "impersonal": entry.get("impersonal", False),
        "strong": not entry.get("weak", False),
        "sure": tuple(entry.get("sure", ())),
        "proves": entry.get("proves", False),
    }


def _noun_fields(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that nouns of speech and source nouns have in common."""
    return {
        "gender": entry["gender"],
        "plural": entry.get("plural", ""),
        "medium": entry.get("medium", "speech"),
    }


def _forms_of_nouns(nouns: Iterable[_Noun], entries: Mapping[str, Any]) -> Nouns[_Noun]:
    forms: Nouns[_Noun] = Nouns()
    for noun in nouns:
        entry = entries[noun.lemma]
        for form, _ in noun_forms(noun.lemma, noun.gender, noun.plural):
            forms.add(form, noun, alone=entry.get("alone", False))
        for other in entry.get("but", ()):
            forms.block(other)
    return forms
