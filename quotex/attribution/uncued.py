"""Who utters a passage in a sentence without a verb of speech: „…“, *grollt Ott*; „…“ – *Ott*."""

from dataclasses import replace

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.clauses import is_finite, is_subjunctive, only_punctuation
from quotex.attribution.evidence import EVEN, Candidate, speaks, uttered
from quotex.attribution.owners import is_owned, possessor
from quotex.attribution.speakers import best_speaker
from quotex.attribution.subjects import acting_in, is_answer
from quotex.cues import FoundCue
from quotex.lexicon import function_words, lexicon
from quotex.mentions import SPEAKING
from quotex.mentions.cases import is_nominative, is_subject
from quotex.narration.marks import ends_sentence, is_comma, is_dash, is_stop
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

_EXPLETIVE = function_words("expletive")
_RECEIVING = function_words("receiving")
_OUT_OF = function_words("out_of")
_GOING_ON = ("end", "elnd", "ernd")  # what participles of the present end with
_NAMING = ("NOUN", "PROPN")
_FULL_NAME = 2  # words
_COPULAS = function_words("copulas")
Said = tuple[float, FoundCue | None, list[Evidence], Candidate | None]
SURELY = 0.9  # the probability from which somebody surely speaks


def said_otherwise(passage: Passage, reading: Reading) -> Said | None:
    """What else says who utters it than a verb of speech, a noun of it or a colon."""
    ways = (_participle_behind, _unknown_verb, _named_behind)
    return next(filter(None, (way(passage, reading) for way in ways)), None)


def _unknown_verb(passage: Passage, reading: Reading) -> Said | None:
    """„Wir bauen“, *grollt der Bootsbauer*: any verb may say where it and its subject stand so."""
    sentence = reading.sentence
    at = sentence.index(passage)
    verb = at + 1 + (at + 1 < len(sentence.items) and is_comma(sentence.items[at + 1]))
    if verb >= len(sentence.items) or not only_punctuation(sentence.items[:at]):
        return None
    word = sentence.items[verb]
    if word.is_passage or not is_finite(word) or syntax.is_auxiliary(word):
        return None
    if is_subjunctive(word) or (verb == at + 1 and not ends_sentence(passage.text)):
        return None
    if word.lower_ in _RECEIVING:  # „…“, *bekam* der Minister zu hören
        return None
    cue = FoundCue("verb", word.lemma_, "state", "speech", [word], word, word, sentence)
    speaker = _from_whom(word, reading) or best_speaker(cue, reading)
    if speaker is None or speaker.probability < SURELY or speaker.mention.start < word.i:
        return None
    if not (speaker.mention.pronoun or speaker.mention.kind in SPEAKING):
        return None
    return 0.0, cue, [uttered("a verb and who speaks follow it", word.text)], speaker


def _from_whom(verb: Word, reading: Reading) -> Candidate | None:
    """„Mein Gott!“, *entfuhr es einem Zuhörer*; „Nie!“, *platzte es aus ihm heraus*."""
    doc = verb.doc
    expletive = doc[verb.i + 1] if verb.i + 1 < len(doc) else None
    if expletive is None or expletive.lower_ not in _EXPLETIVE:
        return None
    at = expletive.i + 1
    for mention in reading.mentions:
        from_it = mention.start == at + 1 and mention.preposition in _OUT_OF
        if from_it or (mention.start == at and not is_nominative(mention)):
            reasons = ("a possible speaker", "named as the source", "can speak")
            return Candidate(mention, [speaks(reason) for reason in reasons])
    return None


def _participle_behind(passage: Passage, reading: Reading) -> Said | None:
    """Ott ging, leise *„Es reicht“ murmelnd*: whom the sentence is about says so as they act.

    Not what a noun before it names: das Lied *„Am Brunnen“* singend.
    """
    sentence = reading.sentence
    at = sentence.index(passage)
    before, behind = sentence.items[at - 1 : at], sentence.items[at + 1 : at + 2]
    names = any(not item.is_passage and item.pos_ in _NAMING for item in before)
    word = next((item for item in behind if not item.is_passage), None)
    if names or word is None or not word.lower_.endswith(_GOING_ON):
        return None
    verb = lexicon().verbs.get(word.lower_[:-1])  # rufen-d, murmeln-d
    others = [m for m in reading.mentions if not m.marked]  # not *„Freiheit für alle“* rufend
    acting = acting_in(replace(reading, mentions=others))
    if verb is None or acting is None or not verb.strong or verb.medium != "speech":
        return None
    cue = FoundCue("verb", verb.lemma, verb.does, "speech", [word], word, word, sentence)
    reasons = ("a possible speaker", "subject of the clause", "can speak")
    speaker = Candidate(acting, [speaks(reason) for reason in reasons])
    return 0.0, cue, [uttered("the cue follows it", word.text)], speaker


def _named_behind(passage: Passage, reading: Reading) -> Said | None:
    """„Wir bauen“, *war Ada Kerns knapper Kommentar*: the predicate says what the words are."""
    sentence = reading.sentence
    at = sentence.index(passage)
    verb = at + 1 + (at + 1 < len(sentence.items) and is_comma(sentence.items[at + 1]))
    if verb >= len(sentence.items) or not only_punctuation(sentence.items[:at]):
        return None
    word = sentence.items[verb]
    if (
        word.is_passage
        or word.lower_ not in _COPULAS
        or (verb == at + 1 and not ends_sentence(passage.text))
    ):
        return None
    said = next(
        (m for m in reading.mentions if m.start > word.i and lexicon().noun(m.head_noun.text)), None
    )
    if said is None:
        return None
    noun = said.head_noun
    cue = FoundCue("noun", noun.lemma_, "state", "speech", [noun], noun, noun, sentence)
    owner = possessor(said)
    names = ("a possible speaker", "whose words are announced", "can speak")
    named = Candidate(owner, [speaks(name) for name in names]) if owner is not None else None
    speaker = named or best_speaker(cue, reading)
    if not is_owned(said) and (speaker is None or speaker.probability < EVEN):
        return None
    return 0.0, cue, [uttered("a noun announces it", noun.text)], speaker


def signature(passage: Passage, reading: Reading) -> Candidate | None:
    """Who signs the passage: „…“ – *Ada Kern*, Bürgermeisterin. No verb stands behind it.

    Behind a whole sentence no dash is needed before a full name: „…“ *Ada Kern*, 43, Floristin
    """
    sentence = reading.sentence
    items = sentence.items[sentence.index(passage) + 1 :]
    behind = [item for item in items if isinstance(item, Word) and not syntax.is_verb(item)]
    if not behind or len(behind) < len(items):
        return None
    parted = is_dash(behind[0])
    full = 1 if parted else _FULL_NAME
    if not parted and (is_stop(behind[-1]) or not ends_sentence(passage.text)):
        return None
    start = next((word.i for word in behind if not word.is_punct), -1)
    for mention in reading.mentions:
        if mention.start != start or mention.kind not in SPEAKING or mention.name is None:
            continue
        if mention.name[1] - mention.name[0] >= full:
            names = ("a possible speaker", "signs the quotation", "can speak")
            return Candidate(mention, [speaks(name) for name in names])
    return None


def gesturing(passage: Passage, reading: Reading) -> Candidate | None:
    """Who does something behind a dash: „Ein Brief!“ – *die 61-Jährige* schüttelt den Kopf.

    Of words that say „ich“ or „wir“, or end as a sentence does: no catchword before its topic.
    """
    sentence = reading.sentence
    at = sentence.index(passage)
    dash = sentence.items[at + 1] if at + 1 < len(sentence.items) else None
    if not only_punctuation(sentence.items[:at]) or not (isinstance(dash, Word) and is_dash(dash)):
        return None
    if not (is_answer(passage) or ends_sentence(passage.text)):
        return None
    for mention in reading.mentions:
        one = mention.kind == "person" and mention.number != "pl"
        if mention.start == dash.i + 1 and one and is_subject(mention):
            names = ("a possible speaker", "subject of the clause", "can speak")
            return Candidate(mention, [speaks(name) for name in names])
    return None
