"""Of what a verb of speech tells: *kritisierte* die Pläne, *warnte* vor Lärm, *winkte ab*."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.attribution.clauses import opens_with
from quotex.attribution.negation import denial
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.names import TIMES
from quotex.narration.marks import parts_clauses
from quotex.quotation import Passage
from quotex.scene import Claim, Reading
from quotex.words import Word

_OBJECTS = frozenset(("object", "name"))  # of `takes`: what is said is in the accusative
_NOTHING = "nothing"  # of `takes`: it says all by itself
_PRONOMINAL = frozenset(("PAV", "PROAV"))
_SURELY_DATIVE = function_words("surely_dative")
_POINTING_OBJECTS = function_words("pointing_objects")


def prepositions(claim: Claim, cue: FoundCue) -> set[str]:
    """Those whose phrases may hang on the verb: bat die Opfer *um* Verzeihung.

    A parser hangs many on the noun before; those within whoever speaks do not count.
    """
    found = {p for word in cue.words for p in syntax.preposition_objects(word)}
    subjects = syntax.subjects(cue.anchor)
    apart = [m for m in claim.reading.mentions if m.is_one_of(subjects)]
    for word in _own_words(claim, cue):
        if is_pronominal(word) and denial(cue, within=True):  # will *davon* nichts wissen
            found.update(taken for taken in cue.takes if word.lower_.endswith(taken))
        if _opens_phrase(word) and not any(m.start <= word.i < m.end for m in apart):
            found.add(syntax.without_article(word.lower_))
    return found


def is_pronominal(item: Word | Passage) -> bool:
    """Whether it is „davon“, „darauf“, „dazu“."""
    return isinstance(item, Word) and item.tag_ in _PRONOMINAL


def _opens_phrase(word: Word) -> bool:
    """Whether it is a preposition of its own: not „bis *zu* zehn Jahre“, „Jahr *für* Jahr“."""
    if not (word.tag_.startswith("APPR") or (word.pos_ == "ADP" and word.tag_ != "PTKVZ")):
        return False
    before, behind = word.doc[max(0, word.i - 1)], word.doc[min(len(word.doc) - 1, word.i + 1)]
    return before.pos_ != "ADP" and before.lower_ != behind.lower_


def is_name(passage: Passage, reading: Reading) -> bool:
    """Whether the words in marks end a noun phrase as its name: im Fachblatt *„Urban“*.

    Or they open it: *„Pilzpapst“* Jan Ott.
    """
    if any(opens_with(mention, passage) for mention in reading.mentions):
        return True
    named = (mention.words for mention in reading.mentions if mention.marked)
    return any(words[0].idx <= passage.start < words[-1].idx for words in named)


def says_what(claim: Claim, cue: FoundCue, speakers: Sequence[Mention]) -> bool:
    """Whether it has the object that it takes, or says all by itself: Kern *winkte ab*."""
    takes = set(cue.takes)
    if _NOTHING in takes:
        return True
    if "dative" in takes:  # parsers find an accusative, too: widerspricht *dieser These*
        return bool(syntax.dative_objects(cue.anchor) or syntax.accusative_objects(cue.anchor))
    if not takes & _OBJECTS:
        return False
    return bool(
        cue.passive
        or syntax.accusative_objects(cue.anchor)
        or (speakers and _has_object(claim, cue, speakers))
    )


def _has_object(claim: Claim, cue: FoundCue, speakers: Sequence[Mention]) -> bool:
    """Whether a noun phrase besides whoever speaks stands there: *Den Abbruch* lehnt Kern ab."""
    words = list(_own_words(claim, cue))
    own = {word.i for word in words}
    taken = {i for one in speakers for i in range(one.start, one.end)}
    pointing = any(
        word.lower_ in _POINTING_OBJECTS and not syntax.is_article(word) and word.i not in taken
        for word in words
    )
    return pointing or any(
        mention.start in own
        and not mention.preposition
        and not taken.intersection(range(mention.start, mention.end))
        and mention.doc[mention.start].lower_ not in _SURELY_DATIVE
        and mention.head_noun.text.casefold() not in TIMES
        and not (mention.start and parts_clauses(mention.doc[mention.start - 1]))
        for mention in claim.reading.mentions
    )


def _own_words(claim: Claim, cue: FoundCue) -> Iterator[Word]:
    """The words of the cue's clause with no comma between them and the verb."""
    sentence = cue.sentence
    here = claim.parts if claim.sentence is sentence and claim.type == "reported" else ()
    verb = sentence.index(cue.finite)
    for way in (range(verb - 1, -1, -1), range(verb, len(sentence.items))):
        for item in (sentence.items[i] for i in way):
            if not isinstance(item, Word):
                continue
            if parts_clauses(item):
                break
            if not here or any(start <= item.idx < end for start, end in here):
                yield item
