"""How a passage stands to a verb of speech before or behind it, by the order of words."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clause_links import ends_relative, find_relative_pronoun
from quotex.attribution.clauses import (
    COMPLEMENTISERS,
    JOINING,
    acts,
    behind_colon,
    count_commas,
    governing_word,
    has_passage_before,
    is_answered,
    is_finite,
    is_infinitive,
    is_subjunctive,
    only_punctuation,
    opens_reported_clause,
    subject_behind,
)
from quotex.attribution.moods import may_be_finite, subordinates
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING
from quotex.narration import Sentence
from quotex.narration.marks import (
    is_colon,
    is_comma,
    is_dash,
    is_semicolon,
    parts_clauses,
    stands_beside_cue,
)
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

ANNOUNCED = "the cue announces it"
COMPLEMENT = "complement of the cue"
IN_CLAUSE = "in the reported clause"
_ABOUT_WORDS = frozenset(("criticise", "deny", "praise", "reject"))  # groups of cues
_CLOSING = function_words("closing")
_COMPARING = function_words("comparing")
_HECKLES = function_words("heckles")
_WITH = function_words("with_own_words")
_FAR_EXAMPLE = 6  # words before an example in which what it is one of stands


def to_later_verb(
    passage: Passage, reading: Reading, cue: FoundCue, at: int, finite: int
) -> str | None:
    """How the passage, item `at`, stands to the cue whose finite verb, item `finite`, is behind it.

    The name of the evidence; none if it does not.
    """
    sentence = reading.sentence
    between = sentence.items[at + 1 : finite]
    if is_answered(passage, sentence) or (is_heckle(sentence, at) and not cue.impersonal):
        return None
    ends = cue.verb_final or (not cue.impersonal and ends_relative(sentence, finite))
    if only_punctuation(between) and not ends:
        if acts(passage, sentence, at):
            return None
        if _clause_goes_on(reading, at, finite) and not cue.impersonal:
            governed = governing_word(sentence, at) in set(cue.takes) - {"clause"}
            return COMPLEMENT if governed else None
        return "the cue follows it"
    if says_that(cue, at) and subject_behind(sentence, finite):
        return "the cue follows it"
    if _begins_anew(between):
        return None
    if cue.verb_final and _in_comment(sentence, at, finite):
        named = _is_commented(sentence, at) and not (cue.passive or cue.impersonal)
        return "the cue follows it" if named else "before a closing cue"
    if _closes(sentence, finite):
        return "before a closing cue" if subject_behind(sentence, finite) else None
    if not cue.verb_final and _is_in_clause_before(sentence, at, finite):
        return None
    if reading.commas(at + 1, finite) == 0:
        return COMPLEMENT if set(cue.takes) - {"clause"} else "in the cue's clause"
    return None


def is_heckle(sentence: Sentence, at: int) -> bool:
    """Whether another calls item `at`: Auf den *Zwischenruf* „Pfui!“ mahnte Kern zur Ruhe.

    But: Kern empfing ihn mit dem *Zwischenruf* „Pfui!“
    """
    last = sentence.items[at - 1] if at else None
    noun = lexicon().noun(last.text) if isinstance(last, Word) else None
    called = noun is not None and noun.lemma in _HECKLES
    return called and governing_word(sentence, at - 1) not in _WITH


def says_that(cue: FoundCue, at: int) -> bool:
    """Whether it says „das“ of item `at`, behind a dash or a colon: „…“ – *das* versprach Kern.

    What is denied or praised is another's: „…“ – *das* bestreitet Kern.
    """
    mark, that, verb = [*cue.sentence.items[at + 1 : at + 4], None, None, None][:3]
    if not isinstance(mark, Word) or not isinstance(that, Word) or verb is not cue.finite:
        return False
    parted = is_dash(mark) or is_colon(mark)
    return parted and that.lower_ in _CLOSING and cue.strong and cue.act not in _ABOUT_WORDS


def _begins_anew(between: Sequence[Word | Passage]) -> bool:
    """Whether a sentence of its own begins between: …; or „…“ – Stadt *plant* Bad."""
    words = [item for item in between if isinstance(item, Word)]
    dashes = [k for k, word in enumerate(words) if is_dash(word)]
    aside = len(dashes) == 1 and dashes[0] < len(words) - 1
    return aside or any(map(is_semicolon, words))


def _is_in_clause_before(sentence: Sentence, at: int, finite: int) -> bool:
    """Whether „und“ parts it from the verb: Sie riefen *„Raus!“* | und (Ott) *gingen*"""
    before, between = sentence.items[:at], sentence.items[at + 1 : finite]
    joined = any(isinstance(item, Word) and item.lower_ in JOINING for item in between)
    return joined and any(isinstance(item, Word) and is_finite(item) for item in before)


def _closes(sentence: Sentence, finite: int) -> bool:
    """Whether the verb opens the last clause: Es fehle „an allem“, *sagte* Kern | so *heißt* es."""
    before = sentence.items[finite - 1]
    if isinstance(before, Word) and before.lower_ in _CLOSING:
        return finite > 1 and stands_beside_cue(sentence.items[finite - 2])
    return is_comma(before)


def _in_comment(sentence: Sentence, at: int, finite: int) -> bool:
    """Whether „wie“ opens the verb's clause, behind the passage: „…“, *wie Kern sagte*."""
    for j in range(finite - 1, at + 1, -1):
        item = sentence.items[j]
        if item.is_passage or is_finite(item):
            return False
        if item.lower_ == "wie":
            return is_comma(sentence.items[j - 1])
    return False


def _is_commented(sentence: Sentence, at: int) -> bool:
    """Whether „wie“ follows the words themselves: von einer *„Krise“*, wie Kern die Lage nennt."""
    comma, comparing = [*sentence.items[at + 1 : at + 3], None, None][:2]
    if not isinstance(comma, Word) or not isinstance(comparing, Word):
        return False
    return is_comma(comma) and comparing.lower_ in _COMPARING


def _clause_goes_on(reading: Reading, at: int, finite: int) -> bool:
    """Whether the verb behind it has its subject before it: Er nannte es „…“, ging aber."""
    before = reading.sentence.items[:at]
    if not any(not item.is_passage and is_finite(item) for item in before):
        return False
    for mention in reading.mentions:
        start = reading.sentence.index(mention.doc[mention.start])
        if finite < start <= finite + 4:
            return mention.kind not in SPEAKING
    return True


def to_earlier_verb(
    reading: Reading, cue: FoundCue, at: int, anchor: int, finite: int
) -> str | None:
    """How the passage, item `at`, stands to a cue before it, whose finite verb is item `finite`.

    `anchor`: the item that says what is done, as the participle.  The name of the evidence; none if
    it does not.
    """
    sentence = reading.sentence
    closed = is_over(cue, at)
    if behind_colon(sentence, at, finite):
        apart = closed and (_is_aside(reading, finite) or _is_said_later(reading, finite, at))
        return None if apart else ANNOUNCED
    if anchor > at:  # hat das als „…“ bezeichnet
        parted = reading.commas(finite + 1, at) % 2
        return "in the cue's clause" if parted else COMPLEMENT
    if closed:
        return None
    between = sentence.items[anchor + 1 : at]
    commas = reading.commas(anchor + 1, at)
    if (
        count_commas(between) == 1
        and is_comma(sentence.items[at - 1])
        and has_passage_before(sentence, finite)
    ):
        return "goes on behind the cue"
    marker = governing_word(sentence, at)
    fits = marker in cue.takes or (marker == "" and {"name", "object"} & set(cue.takes))
    fits = fits or ("object" in cue.takes and _is_example(cue, sentence, at))
    if fits and commas == 0:
        return COMPLEMENT
    if "clause" in cue.takes and opens_reported_clause(between):
        return IN_CLAUSE
    alone = not any(item.is_passage for item in between)
    if alone and commas == 1 and _is_inserted(sentence, cue, at, finite):
        return IN_CLAUSE
    return "in the cue's clause" if commas == 0 else "in a later clause"


def is_over(cue: FoundCue, at: int) -> bool:
    """Whether the cue's clause is over before item `at`, where the main clause goes on."""
    finite = cue.sentence.index(cue.finite)
    ends = cue.verb_final and not is_infinitive(cue.finite) and finite < at
    return ends and _has_closed(cue.sentence, finite)


def _has_closed(sentence: Sentence, finite: int) -> bool:
    """Whether the clause that the verb ends is over, and the main verb follows.

    Der Bau, der einst *beschlossen* wurde, | soll „alle“ verbinden.  A comment goes on: Wie Kern
    sagte, sei das „Unsinn“.
    """
    comma, verb = [*sentence.items[finite + 1 : finite + 3], None, None][:2]
    if not isinstance(comma, Word) or not is_comma(comma):
        return False
    if not isinstance(verb, Word) or not is_finite(verb):
        return False
    start = next((k for k in range(finite - 1, -1, -1) if parts_clauses(sentence.items[k])), -1)
    opening = sentence.items[start + 1]
    if not isinstance(opening, Word) or opening.lower_ == "wie":
        return False
    opens = opening.lower_ in COMPLEMENTISERS or subordinates(opening)
    return opens or not is_subjunctive(verb)


def follows_inner(passage: Passage, reading: Reading, cue: FoundCue) -> bool:
    """Whether it stands in the clause right behind a cue that is a part of a report or a clause.

    Ott sagte, Kern habe ihn *gebeten*, „zu schweigen“ | dass Kern *zugesagt habe*, es werde „gut“.
    """
    sentence = reading.sentence
    at = sentence.index(passage)
    if cue.kind != "verb" or not cue.strong or cue.medium == "thought":
        return False
    ends = cue.verb_final or ends_relative(sentence, sentence.index(cue.finite))
    if not (ends or is_subjunctive(cue.finite)) or is_infinitive(cue.finite):
        return False
    last = max(sentence.index(word) for word in cue.words)
    if not last + 1 < at or not is_comma(sentence.items[last + 1]):
        return False
    between = sentence.items[last + 2 : at]
    if between and isinstance(between[0], Word) and may_be_finite(between[0]):
        return False  # Dass Ott das *gesagt habe*, sei „schade“
    if any(item.is_passage or parts_clauses(item) for item in between):
        return False
    behind = itertools.takewhile(lambda item: not parts_clauses(item), sentence.items[at + 1 :])
    told = any(isinstance(item, Word) and is_subjunctive(item) for item in (*between, *behind))
    return told or any(map(_has_zu, sentence.within(passage)))


def _has_zu(word: Word) -> bool:
    """Whether it is an infinitive with „zu“: zu *schweigen*, *aufzuhören*."""
    before = word.doc[word.i - 1] if word.i else None
    return syntax.has_zu_within(word) or (before is not None and before.tag_ == "PTKZU")


def _is_said_later(reading: Reading, finite: int, at: int) -> bool:
    """Whether a verb of speech follows: Als er ihn sprechen *wollte*, habe Ott geantwortet: „…“."""
    verbs = (cue for cue in reading.cues if cue.kind == "verb")
    return any(finite < reading.sentence.index(verb.finite) < at for verb in verbs)


def _is_aside(reading: Reading, finite: int) -> bool:
    """Whether the verb ends a relative clause about who speaks: Ein Mann, der nicht genannt *werden
    will*, wird deutlich: „…“; not: Der Satz, den er *sagte*, ist bekannt: „…“."""
    pronoun = find_relative_pronoun(reading.sentence, finite)
    return pronoun is not None and any(
        mention.kind in SPEAKING
        and reading.sentence.index(mention.doc[mention.end - 1]) == pronoun - 2
        for mention in reading.mentions
    )


def _is_example(cue: FoundCue, sentence: Sentence, at: int) -> bool:
    """Whether it is one of what is said: Sie skandierten Parolen *wie (zum Beispiel) „Raus!“*"""
    said = {noun.i for noun in syntax.accusative_objects(cue.anchor) if lexicon().noun(noun.text)}
    items = sentence.items[max(0, at - _FAR_EXAMPLE) : at]
    for k, item in enumerate(items[:-1]):
        if isinstance(item, Word) and item.i in said:
            comparing = items[k + 1]
            return isinstance(comparing, Word) and comparing.lower_ in _COMPARING
    return False


def _is_inserted(sentence: Sentence, cue: FoundCue, at: int, finite: int) -> bool:
    """Whether commas are around the cue and its subject: diesmal, *sagt Kern*, „reicht es“."""
    around = [*sentence.items[max(0, finite - 1) : finite], sentence.items[at - 1]]
    inserted = len(around) == 2 and all(map(is_comma, around)) and not cue.verb_final
    return inserted and "clause" in cue.takes and subject_behind(sentence, finite)
