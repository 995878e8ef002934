"""The order of words in the narrator's sentence: what German puts where around a verb of speech."""

import itertools
from collections.abc import Iterable, Iterator, Sequence

from quotex import syntax
from quotex.attribution.konjunktiv import is_nothing_else, is_plainly_subjunctive
from quotex.cues import FoundCue
from quotex.cues.verb_groups import number_of
from quotex.lexicon import function_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.cases import (
    NOT_NOMINATIVE,
    OBLIQUE_PRONOUNS,
    is_nominative,
    is_oblique,
    is_subject,
)
from quotex.narration import Sentence, asked_once
from quotex.narration.marks import (
    ends_sentence,
    is_colon,
    is_comma,
    is_dash,
    is_stop,
    parts_clauses,
    stands_beside_cue,
)
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

COMPLEMENTISERS = function_words("complementisers")
_SUBJUNCTIVE = function_words("subjunctive")
_PRETERITES_IN_E = tuple(function_words("preterites_in_e"))
JOINING = function_words("coordinating")
COMPARING = function_words("comparing")
ENUMERATING = function_words("enumerating")
TOO = function_words("too")
_TOGETHER = function_words("together")
_FILLERS = function_words("fillers")
_ARTICLES = function_words("definite_nominative")
_INDEFINITE = function_words("indefinite")
_POINTING_BACK = function_words("point_back")
_NEVER_NOUNS = function_words("never_nouns")
_ADVERBIAL_TAGS = frozenset(("PROAV", "ADJD", "APPRART", "ADV", "APPR"))


# erklärten: Konjunktiv of a weak verb only in theory; *lieh*, *liess*: the indicative of others
_LIKE_INDICATIVE = ("te", "ten", *"bdfghklmprsz")


def is_subjunctive(token: Word) -> bool:
    """Whether the verb form is Konjunktiv: by its form where that is plain, else by its tag.

    Of cue verbs the lexicon knows the forms: sie *befänden* sich, whatever a tagger makes of it.

    A finite verb in -e is plain, since the narrator seldom says „ich“: das Geld *fehle*.  Only
    preterites end like it (sagte, wurde, schrie), and of „erwarten“ it is no preterite.
    """
    form = token.lower_
    if form in _SUBJUNCTIVE or is_nothing_else(token):
        return True
    if not syntax.is_verb(token):
        return False
    if is_plainly_subjunctive(form):
        return True
    if syntax.is_subjunctive(token) and not form.endswith(_LIKE_INDICATIVE):
        return True
    if not form.endswith("e") or form.endswith(_PRETERITES_IN_E) or not looks_finite(token):
        return False
    return not form.endswith("te") or token.lemma_ == form + "n"  # er *erwarte*; *sagte* is sagen's


def is_finite(token: Word) -> bool:
    """Whether the token is a finite verb, by its tag or morphology."""
    return syntax.is_verb(token) and looks_finite(token)


def looks_finite(verb: Word) -> bool:
    """Whether a verb is finite, by its tag or morphology."""
    return "Fin" in verb.morph.get("VerbForm", []) or verb.tag_.endswith("FIN")


def is_infinitive(token: Word) -> bool:
    """Whether the verb form is one of „zu sagen“, „anzukündigen“."""
    forms = token.morph.get("VerbForm", [])
    return list(forms) == ["Inf"] if forms else token.tag_ in ("VVINF", "VVIZU")


def is_reporting(sentence: Sentence) -> bool:
    """Whether the sentence goes on in indirect speech: „Das sei …“."""
    return bool(verbs_in_konjunktiv(sentence))


@asked_once
def verbs_in_konjunktiv(sentence: Sentence) -> frozenset[int]:
    """The places of its verbs in Konjunktiv among its items."""
    return frozenset(
        place
        for place, item in enumerate(sentence.items)
        if not item.is_passage
        and (item.lower_ in _SUBJUNCTIVE or syntax.is_verb(item) or is_nothing_else(item))
        and is_subjunctive(item)
    )


def is_alone(sentence: Sentence) -> bool:
    """Whether the sentence has nothing but passages."""
    return bool(sentence.passages) and all(word.is_punct for word in sentence.words)


def is_answered(passage: Passage, sentence: Sentence) -> bool:
    """Whether a dash and another one's words follow it: *„Kommt er?“* – „Nein“, sagte Ott."""
    at = sentence.index(passage)
    dash, answer = [*sentence.items[at + 1 : at + 3], None, None][:2]
    if not isinstance(dash, Word) or not is_dash(dash) or not isinstance(answer, Passage):
        return False
    return all(item.is_passage or is_dash(item) for item in sentence.items[:at])


def count_commas(items: Iterable[Word | Passage]) -> int:
    """How many commas, semicolons and colons the narration has there."""
    return sum(map(parts_clauses, items))


def only_punctuation(items: Sequence[Word | Passage]) -> bool:
    """Whether nothing but marks, other passages and the „und“ between passages stands there."""
    for k, item in enumerate(items):
        if item.is_passage or stands_beside_cue(item) or item.lower_ == "so":
            continue
        joins = k + 1 < len(items) and items[k + 1].is_passage
        if not (joins and item.lower_ in ENUMERATING):
            return False
    return True


def only_fillers(items: Sequence[Word | Passage]) -> bool:
    """Whether only light words stand between: sagte *am Montag auch* Kern is not that close."""
    return all(
        not item.is_passage
        and (item.pos_ in ("ADV", "PART", "SCONJ", "PUNCT") or item.lower_ in _FILLERS)
        and not parts_clauses(item)
        for item in items
    )


def behind_colon(sentence: Sentence, at: int, finite: int) -> bool:
    """Whether a colon stands between the cue and the passage, with only passages behind it."""
    for j in range(at - 1, finite, -1):
        item = sentence.items[j]
        if not item.is_passage:
            if is_colon(item):
                return True
            if not stands_beside_cue(item) and item.lower_ not in ENUMERATING:
                return False
    return False


def has_passage_before(sentence: Sentence, finite: int) -> bool:
    """Whether the cue follows a passage: *„…“*, sagte Kern, „…“."""
    before = sentence.items[max(0, finite - 2) : finite]
    return any(item.is_passage for item in before)


def governing_word(sentence: Sentence, at: int) -> str:
    """The preposition or „als“ that governs the item's noun phrase, „von“ for „vom“; else empty."""
    word = governing(sentence, at)
    return syntax.without_article(word.lower_) if word is not None else ""


def governing(sentence: Sentence, at: int) -> Word | None:
    """That word itself: „*als* „absurd““, „*von* einem „…““."""
    for item in reversed(sentence.items[max(0, at - 6) : at]):
        if item.is_passage:
            continue
        if item.lower_ in COMPARING or item.pos_ == "ADP":
            return item
        if item.pos_ in ("NOUN", "PROPN", "PRON") or item.is_punct or syntax.is_verb(item):
            return None
    return None


def clause_around(sentence: Sentence, at: int) -> Iterator[Word]:
    """Words of the clause around the item: up to the next comma on either side."""
    for step in (-1, 1):
        j = at + step
        while 0 <= j < len(sentence.items):
            item = sentence.items[j]
            if isinstance(item, Word):
                if parts_clauses(item) or is_stop(item):
                    break
                yield item
            j += step


def in_so_many_words(cue: FoundCue, at: int) -> bool:
    """Whether it is „*mit den Worten* „…““: the noun right before the item at `at`."""
    anchor = cue.sentence.index(cue.anchor)
    return cue.kind == "noun" and anchor == at - 1 and governing_word(cue.sentence, anchor) == "mit"


def opens_reported_clause(between: Sequence[Word | Passage]) -> bool:
    """Whether „, dass …“, „, ob …“ or „, sie seien …“ stands in `between`."""
    words = [item for item in between if not item.is_passage]
    for previous, word in itertools.pairwise(words):
        opens = is_comma(previous) or previous.text in _TOGETHER
        if opens and word.lower_ in COMPLEMENTISERS:
            return True
    commas = [i for i, word in enumerate(words) if parts_clauses(word)]
    return bool(commas) and any(is_subjunctive(word) for word in words[commas[0] :])


def is_inverted(reading: Reading, finite: int) -> bool:
    """Whether the subject has to stand behind the finite verb: „…“, sagte *Kern*.

    It does where a passage, a clause, an adverbial or an object holds the place before the verb,
    and where what stands right behind it can be nothing but the subject.
    """
    following = _right_behind(reading, finite)
    if any(is_nominative(mention) for mention in following):
        return True
    ahead = _front(reading, finite)
    sentence = reading.sentence
    names = any(c.finite is sentence.items[finite] and _NAMING & set(c.takes) for c in reading.cues)
    if any((names or is_subject(m)) and m.kind in SPEAKING for m in following) and any(
        mention.kind == "unknown" and mention.name is None and not is_nominative(mention)
        for mention in ahead
    ):
        return True  # Den Ort | Die Aktion nannte *Pfarrerin Gundlach* „mutig“
    if any(mention.kind in SPEAKING or mention.name is not None for mention in following) and any(
        _cannot_agree(mention, sentence.items[finite]) for mention in ahead
    ):
        return True  # Eltern empfiehlt *die Kammer* Geduld
    before = list(sentence.items[:finite])
    comma = False
    while before and isinstance(mark := before[-1], Word) and stands_beside_cue(mark):
        comma = comma or (is_comma(mark) and not reading.in_phrase(mark))
        before.pop()
    if not before:
        return True
    if before[-1].is_passage:  # „…“, sagte Kern; but: Die Zeitung „Blick“ sagte
        last = before[-1]
        named = (m for m in reading.mentions if is_name_of(m, last))
        return all(m.doc[m.start].idx == last.start for m in named)
    if comma:  # Das sei falsch, sagte sie. But: Ott, ihr Sprecher, sagte.
        return _begins_with_clause(before)
    front: list[Word] = []
    for item in reversed(before):
        if item.is_passage or parts_clauses(item) or item.lower_ in JOINING:
            break
        if is_dash(item) and front and not is_dash(front[0]):
            break  # „…“ – das sagte Kern; but: Ott – seit heute Rat – sagte
        front.append(item)
    if not front:
        return False
    first = front[-1]
    if any(mention.start == first.i and is_oblique(mention) for mention in reading.mentions):
        return True
    if _is_adverbial(first):
        return not any(m.start == first.i for m in reading.mentions)
    if len(front) == 1 and first.lower_ in _POINTING_BACK and not syntax.is_article(first):
        return any(m.kind in SPEAKING and not is_oblique(m) for m in following)  # Das sagte Kern
    if front[0].pos_ == "ADV" and len(front) <= 3:  # Tage zuvor hatte …
        return True
    if any(mention.start == first.i and not mention.pronoun for mention in reading.mentions):
        return False  # *Ihr Gegner* nennt Sie „…“
    return first.lower_ in OBLIQUE_PRONOUNS


def _is_adverbial(word: Word) -> bool:
    """Whether what it opens is no subject: *Am* Montag; *Später*, which taggers take for a name."""
    if word.pos_ in ("NOUN", "PROPN"):
        return word.lower_ in _NEVER_NOUNS
    return word.pos_ in ("ADP", "ADV", "SCONJ", "VERB", "AUX") or word.tag_ in _ADVERBIAL_TAGS


_NAMING = frozenset(("name", "als"))  # what a verb takes that says what something is called


def _right_behind(reading: Reading, finite: int) -> list[Mention]:
    """The noun phrase that follows the finite verb at once, if there is one."""
    items = reading.sentence.items
    following = items[finite + 1] if finite + 1 < len(items) else None
    if not isinstance(following, Word):
        return []
    return [mention for mention in reading.mentions if mention.start == following.i]


def _front(reading: Reading, finite: int) -> list[Mention]:
    """The noun phrase that fills the place before the finite verb, if one does."""
    first, before = reading.sentence.items[0], reading.sentence.items[finite - 1]
    if not finite or not isinstance(first, Word) or not isinstance(before, Word):
        return []
    return [m for m in reading.mentions if m.start == first.i and m.end == before.i + 1]


def _cannot_agree(mention: Mention, finite: Word | Passage) -> bool:
    """Whether one is plainly plural, and the other not: *Die Sätze Otts* lobte Kern.

    *Die Brücke* nannten die Prüfer „marode“; but „die Mehrheit der Leute sagten“.
    """
    noun = mention.nouns[0]
    if noun.pos_ != "NOUN" or not isinstance(finite, Word):
        return False
    plural = list(noun.morph.get("Number", [])) == ["Plur"]
    if number_of(finite) == "pl" and mention.kind == "unknown" and mention.attribute is None:
        return list(noun.morph.get("Number", [])) == ["Sing"]
    return plural and number_of(finite) == "sg"


def _begins_with_clause(items: Sequence[Word | Passage]) -> bool:
    """Whether a finite verb or a passage stands before the first comma."""
    for item in items:
        if item.is_passage:
            return True
        if parts_clauses(item):
            return False
        if is_finite(item):
            return True
    return True


def subject_behind(sentence: Sentence, finite: int) -> bool:
    """Whether a noun phrase follows the verb at once: „…, sagte *die Ministerin*“."""
    for item in sentence.items[finite + 1 : finite + 4]:
        if item.is_passage:
            return True
        if item.lower_ == "sich":
            continue  # fragt *sich* die Ministerin
        if item.pos_ in ("DET", "NOUN", "PROPN", "PRON", "NUM") or item.text[0].isupper():
            return item.lower_ not in NOT_NOMINATIVE
        if item.pos_ not in ("ADV", "PART", "ADJ"):
            return False
    return False


def acts(passage: Passage, sentence: Sentence, at: int) -> bool:
    """Whether the passage names who acts: *Die „Bild“* berichtet …"""
    if at == 0 or len(passage.text.split()) > 5 or ends_sentence(passage.text):
        return False
    if not passage.text[:1].isupper() or at + 1 >= len(sentence.items):
        return False
    if is_comma(sentence.items[at + 1]) or governing_word(sentence, at - 1) == "mit":
        return False
    before = sentence.items[at - 1]
    if isinstance(before, Word) and before.lower_ in (_INDEFINITE | NOT_NOMINATIVE):
        return False  # ein „Weiter so“ gibt es nicht; von *einem* „Skandal“ spricht Kern
    return isinstance(before, Word) and (
        before.pos_ in ("DET", "NOUN", "PROPN", "ADJ") or before.lower_ in _ARTICLES
    )


def is_name_of(mention: Mention, passage: Passage) -> bool:
    """Whether the passage is the name of the noun phrase: die Zeitung *„Blick“*."""
    doc = mention.doc
    return (
        mention.marked
        and doc[mention.start].idx <= passage.start
        and passage.end <= doc.end_of(mention.end)
    )


def opens_with(mention: Mention, passage: Passage) -> bool:
    """Whether the passage opens a noun phrase that has a name: *„Pilzpapst“* Jan Ott."""
    return mention.name is not None and mention.doc[mention.start].idx == passage.start
