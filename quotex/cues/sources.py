"""Cues that name their source at once: *laut* Polizei, *nach* Angaben von Kern, *so* der Kreml."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from quotex import syntax
from quotex.article import CueKind
from quotex.cues.cue import FoundCue
from quotex.cues.words import Marked
from quotex.lexicon import CuePreposition, function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.narration.marks import is_comma, is_dash, parts_clauses
from quotex.words import Word

_BEHIND_ANYBODY = function_words("behind_anybody")
_COMPARING = function_words("comparing")
_COPULAS = function_words("copulas")
_CUSTOMS = function_words("customs")
_DEPENDING = function_words("depending")
_WHERE_TO = function_words("in")
_BEFORE_SOURCE = function_words("before_source")
_GOES_ON = function_words("further_views")


def prepositions(
    sentence: Sentence,
    marked: Sequence[Marked],
    mentions: Sequence[Mention],
    starts: Mapping[int, Mention],
) -> Iterator[FoundCue]:
    """„laut Polizei“, „nach Angaben der Polizei“, „ihren Angaben zufolge“.

    `marked`: the sentence's words that may mark speech; `starts`: the noun phrases by the token
    that they begin with.
    """
    ends = {mention.end: mention for mention in mentions}
    views = 0
    for _, word, marking in marked:
        if marking.view and _opens_view(sentence, word, starts, views):
            views += 1
            source = starts[word.i + 1]
            cue = _source_cue("preposition", "cite", word.lower_, [word], sentence, source)
            yield replace(cue, takes=())  # Für den Pokal ist er zu alt: no more than is in marks
        entry = marking.preposition
        if entry is None:
            continue
        after, before = starts.get(word.i + 1), ends.get(word.i)
        if before is None and after is None and word.lower_ in _BEHIND_ANYBODY:
            before = _phrase_before(word, mentions)
        if after is None and entry.direct and word.i in starts:
            # *Seitens der Gemeinde*, which taggers take for a noun
            after = starts[word.i].attribute
        named = None
        if after is not None and (entry.direct or _names_source(after, entry)):
            no_source = _is_aim(word, after) or _is_subject(after) or _is_custom(after)
            named = None if no_source else after
        elif before is not None and entry.postposition:
            # „Kern zufolge“, „ihrer Meinung nach“; but „Kern ging nach Lindenau“
            before = _joined_phrase(before, mentions, entry)
            named = (
                before if word.lower_ in _BEHIND_ANYBODY or _names_source(before, entry) else None
            )
        if named is not None and not _depends(word):
            yield _preposition_cue(entry, [word], sentence, named)
    yield from _prepositions_of_several_words(sentence, marked, starts)


def _phrase_before(postposition: Word, mentions: Sequence[Mention]) -> Mention | None:
    """Whose phrase ends there: *Einer Studie* der Universität aus dem Jahr 2023 zufolge."""
    words = postposition.doc
    for mention in mentions:
        between = range(mention.end, postposition.i)
        top = mention.head_noun.i
        if between and all(any(a.i == top for a in words[i].ancestors) for i in between):
            return mention
    return None


def _joined_phrase(last: Mention, mentions: Sequence[Mention], entry: CuePreposition) -> Mention:
    """The whole phrase of which it is the last noun: *Angaben der Bahn und der Stadt* zufolge."""
    joined = {noun.i for noun in syntax.coordinated(last.head_noun)}
    for mention in mentions:
        owner = mention.attribute
        if owner is not None and owner.head_noun.i in joined and _names_source(mention, entry):
            return mention
    return last


def _is_subject(phrase: Mention) -> bool:
    """Whether it is a nominative, which no preposition governs: wie laut *er* spricht."""
    return phrase.pronoun and "Nom" in phrase.head_noun.morph.get("Case", [])


def _is_custom(phrase: Mention) -> bool:
    """Whether it says by what habit something is done: gemäß *altem Brauch*."""
    return phrase.head_noun.text.lower() in _CUSTOMS


def _is_aim(preposition: Word, phrase: Mention) -> bool:
    """Whether it says where to: gehört in *die Statistik*; in *der Statistik* steht."""
    accusative = "Acc" in phrase.head_noun.morph.get("Case", [])
    return accusative and preposition.lower_ in _WHERE_TO


def _depends(preposition: Word) -> bool:
    """Whether it says on what it depends: *je* nach Rechnung."""
    return preposition.i > 0 and preposition.nbor(-1).lower_ in _DEPENDING


def _opens_view(sentence: Sentence, word: Word, starts: Mapping[int, Mention], before: int) -> bool:
    """*Für die Ministerin* ist der Plan „absurd“: whose view it is opens the sentence.

    Another one may stand behind a comma, *für die SPD* dagegen „richtig“; `before`: how many have.
    """
    mention = starts.get(word.i + 1)
    if mention is None or mention.kind not in SPEAKING:
        return False
    if before:
        item = sentence.items[sentence.index(word) - 1]
        return parts_clauses(item) or item.lower_ in _GOES_ON
    behind = next((other for other in sentence.words if other.i >= mention.end), None)
    if word.i != sentence.first or behind is None:
        return False
    return behind.lower_ in _COPULAS and bool(sentence.passages)


def _prepositions_of_several_words(
    sentence: Sentence, marked: Sequence[Marked], starts: Mapping[int, Mention]
) -> Iterator[FoundCue]:
    """„*unter Berufung auf* die Polizei“; but „unter Hinweis auf die Kosten“ names nobody."""
    words = sentence.words
    for k, _, marking in marked:
        for entry in marking.opens:
            found = words[k : k + len(entry.words)]
            if [one.lower_ for one in found] != [one.lower() for one in entry.words]:
                continue
            source = starts.get(found[-1].i + 1)
            phrase = starts.get(found[1].i)  # *Verweis auf die Polizei* is one noun phrase
            if source is None and phrase is not None:
                source = phrase.attribute
            if source is not None and (source.kind in SPEAKING or _names_source(source, entry)):
                yield _preposition_cue(entry, found, sentence, source)


def _names_source(mention: Mention, entry: CuePreposition) -> bool:
    """Whether the phrase is one of saying or thinking: „Angaben der Polizei“."""
    noun = lexicon().source_noun(mention.head_noun.text)
    return noun is not None and entry.goes_with(noun, mention.definite)


def particles(
    sentence: Sentence, marked: Sequence[Marked], starts: Mapping[int, Mention]
) -> Iterator[FoundCue]:
    """„…“, *so* der Kreml, *so* dagegen Kern: it stands before who says it, and no verb follows."""
    words = sentence.words
    for k, word, marking in marked:
        entry = marking.particle
        if entry is not None and entry.source == "before":
            yield FoundCue("particle", "cite", entry.lemma, "speech", [word], word, word, sentence)
        if entry is None or entry.source != "follows":
            continue
        beside = words[k + 1].lower_ if k + 1 < len(words) else ""
        source = starts.get(word.i + (2 if beside in _BEFORE_SOURCE else 1))
        if source is None or not _opens_here(sentence, k):
            continue
        behind = next((other for other in words if other.i >= source.end), None)
        if behind is not None and syntax.is_verb(behind) and behind.lower_ != "wörtlich":
            continue
        if behind is not None and source.name is None and behind.lower_ in _COMPARING:
            continue  # so *viele wie* nie
        yield _source_cue("particle", "state", entry.lemma, [word], sentence, source)


def _opens_here(sentence: Sentence, k: int) -> bool:
    """Whether the word at `k` follows a comma, a passage or nothing."""
    at = sentence.index(sentence.words[k])
    if at == 0:
        return True
    before = sentence.items[at - 1]
    return before.is_passage or is_comma(before) or is_dash(before)


def _preposition_cue(
    entry: CuePreposition, words: list[Word], sentence: Sentence, source: Mention
) -> FoundCue:
    cue = _source_cue("preposition", "cite", entry.lemma, words, sentence, source)
    return replace(cue, strong=entry.strong, takes=entry.takes, borrows=entry.borrows)


def _source_cue(
    kind: CueKind,
    act: str,
    lemma: str,
    words: list[Word],
    sentence: Sentence,
    source: Mention,
) -> FoundCue:
    """A cue that says at once who its source is: „laut einem Bericht“ is of writing."""
    noun = lexicon().source_noun(source.head_noun.text) or lexicon().noun(source.head_noun.text)
    medium = noun.medium if noun is not None else "speech"
    first = words[0]
    return FoundCue(kind, lemma, act, medium, words, first, first, sentence, source=source)
