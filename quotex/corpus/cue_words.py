"""A cue that is annotated by its words alone: its dictionary form, kind and act by the lexicon."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotex.article import CueKind, Medium
from quotex.lexicon import CuePhrase, lexicon


class Known(NamedTuple):
    """What the lexicon says of a cue; `act` and `medium` are `None` where it does not know it."""

    lemma: str
    kind: CueKind
    act: str | None = None
    medium: Medium | None = None


def looked_up(words: Sequence[str]) -> Known:
    """What a cue is whose words are these, in the order of the text.

    („fügte“, „hinzu“) → hinzufügen, a verb that adds; („nach“, „Angaben“) → nach, a preposition.
    """
    for reading in (_particle, _preposition, _noun, _phrase, _verb):
        known = reading(words)
        if known is not None:
            return known
    text = " ".join(words)
    return Known(text, "noun" if text[:1].isupper() else "verb")


def _particle(words: Sequence[str]) -> Known | None:
    """„…“, *so* der Kreml."""
    entry = lexicon().particles.get(words[0].lower()) if len(words) == 1 else None
    return Known(entry.lemma, "particle", "state", "speech") if entry is not None else None


def _preposition(words: Sequence[str]) -> Known | None:
    """*Laut* Polizei, *nach Angaben*, *Angaben zufolge*; but „fragte nach“ is a verb."""
    lower = [word.lower() for word in words]
    for entry in lexicon().multiword_prepositions:
        if lower == [word.lower() for word in entry.words]:
            return Known(entry.lemma, "preposition", "cite", "speech")
    noun = next(filter(None, map(lexicon().source_noun, words)), None)
    medium = noun.medium if noun is not None else "speech"
    first, last = (lexicon().preposition(lower[at]) for at in (0, -1))
    if first is not None and (noun is not None or first.direct or len(words) == 1):
        return Known(first.lemma, "preposition", "cite", medium)
    if last is not None and last.postposition and noun is not None:
        return Known(last.lemma, "preposition", "cite", medium)
    return None


def _noun(words: Sequence[str]) -> Known | None:
    """Mit dem *Hinweis*, dass …"""
    if not all(word[:1].isupper() for word in words):
        return None
    found = lexicon().noun(words[-1])
    if found is not None:
        return Known(found.lemma, "noun", found.does, found.medium)
    source = lexicon().source_noun(words[-1])
    return Known(source.lemma, "noun", "state", source.medium) if source is not None else None


def _phrase(words: Sequence[str]) -> Known | None:
    """*Gab zu bedenken*, *zur Antwort gegeben*: the longest phrase whose words are all there."""
    lower = [word.lower() for word in words]

    def fits(phrase: CuePhrase) -> bool:
        wanted = {word.lower() for word in phrase.words}
        others = [word for word in lower if word not in wanted]
        return wanted <= set(lower) and any(map(phrase.verb_forms, others))

    fitting = filter(fits, lexicon().phrases)
    longest = max(fitting, key=lambda phrase: len(phrase.words), default=None)
    return Known(longest.lemma, "verb", longest.does, longest.medium) if longest else None


def _verb(words: Sequence[str]) -> Known | None:
    """*Sagte*, *fügte hinzu*, *hinzugefügt*."""
    return next(_readings(words), None)


def _readings(words: Sequence[str]) -> Iterator[Known]:
    """What the verb may be, with its prefix apart before it has none."""
    lower = [word.lower() for word in words]
    forms = [form for word in words for form in lexicon().verb_forms(word)]
    for form in sorted(forms, key=lambda form: form.prefix_attached):
        if form.prefix_attached or form.verb.prefix in lower:
            yield Known(form.verb.lemma, "verb", form.verb.does, form.verb.medium)
