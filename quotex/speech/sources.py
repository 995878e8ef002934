"""Reports with their source beside them: „laut Polizei“, „demnach“, „Das meldet die Zeitung.“"""

from quotex import syntax
from quotex.attribution.clauses import JOINING, is_subjunctive
from quotex.attribution.content import is_name
from quotex.attribution.joint import joint_speakers
from quotex.attribution.moods import main_verb
from quotex.attribution.negation import denial
from quotex.attribution.owners import is_own, is_owned, whose_words
from quotex.attribution.written import stands_in_text
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.narration import Sentence, end_of, start_of
from quotex.narration.marks import is_colon, is_comma, is_edge, is_semicolon
from quotex.quotation import Passage
from quotex.scene import Antecedent, Claim, Reading
from quotex.speech.extents import (
    behind_dateline,
    main_clause,
    segments_by_start,
    subordinate_clause,
    without_joined,
)
from quotex.words import Word

_FRONT = 3  # items that may stand before the verb of such a sentence
_OUT_OF = function_words("out_of")
_POINTING = function_words("telling_back")
_THIS = function_words("this")
_COMPARING = function_words("comparing")
_NOT_OF_WORDS = frozenset(("deny", "reject", "praise", "criticise", "demand"))
BACK = "a word points back to who says it"
POINTED_AT = "the next sentence says whose report it is"


def around_source(cue: FoundCue, reading: Reading) -> list[int]:
    """The clause that „laut Polizei“ stands in, without that."""
    sentence = reading.sentence
    first, last = _phrase(cue, reading)
    last = _behind_relative(sentence, last)
    at = sentence.index(cue.anchor)
    colons = [i for i in range(at) if is_colon(sentence.items[i])]
    return [
        i
        for i in _scope(cue, reading, first)
        if not _between(cue, sentence.items[i], first, last) and i > max(colons, default=-1)
    ]


def stands_in_front(cue: FoundCue, reading: Reading) -> bool:
    """Whether „laut Polizei“ opens its sentence; „unter Berufung auf“ says what another goes by."""
    return len(cue.words) == 1 and _phrase(cue, reading)[0] == cue.sentence.first


def _phrase(cue: FoundCue, reading: Reading) -> tuple[int, int]:
    """The tokens of the cue with all its sources, from and to: *laut Bahn und Stadt* fährt …"""
    assert cue.source is not None
    owner = whose_words(cue.source)
    others = [one for one in joint_speakers(owner, reading.mentions) if one is not owner]
    sources = [cue.source, *others]
    end = max(_end_of_source(cue, one) for one in sources)
    first = min(cue.anchor.i, *(one.start for one in sources))
    return first, max(cue.words[-1].i + 1, end)


def _scope(cue: FoundCue, reading: Reading, first: int) -> range:
    """The items that the source answers for; `first`: the token that its phrase begins with.

    In front of its sentence it answers for what follows, elsewhere for its own clause: „Er fuhr
    *laut Polizei* 80 *und prallte auf einen Baum*“.
    """
    sentence = reading.sentence
    at = sentence.index(cue.anchor)
    below = subordinate_clause(sentence, at)
    if below is not None:
        return below
    main = _to_another_source(main_clause(sentence, at), cue, reading)
    front = next((i for i in main if not _opens(sentence.items[i])), main.start)
    if sentence.index(cue.anchor.doc[first]) > front:
        return without_joined(sentence, main, at)
    others = [sentence.index(other.anchor) for other in reading.cues if other is not cue]
    while main.stop < len(sentence.items) and is_comma(sentence.items[main.stop]):
        following = main_clause(sentence, main.stop + 1)
        if any(other in following for other in others):
            break
        main = range(main.start, following.stop)
    verb = next((i for i in main if i > at and _is_main_verb(sentence, i)), None)
    return main if verb is None else range(verb, main.stop)


def _to_another_source(main: range, cue: FoundCue, reading: Reading) -> range:
    """The part of it before another source: laut Kern ist er 24*;* demnach wäre er 16 gewesen."""
    sentence = reading.sentence
    others = [o for o in reading.cues if o is not cue and o.kind in ("preposition", "particle")]
    places = [sentence.index(other.anchor) for other in others]
    stops = (i for i in main if is_semicolon(sentence.items[i]) and i > sentence.index(cue.anchor))
    stop = next((i for i in stops if any(place > i for place in places)), main.stop)
    return range(main.start, stop)


def _opens(item: Word | Passage) -> bool:
    """Whether it may stand in front of whatever is in front: *Doch* laut Polizei …"""
    return isinstance(item, Word) and (item.is_punct or item.lower_ in JOINING)


def _is_main_verb(sentence: Sentence, i: int) -> bool:
    found = main_verb(sentence)
    return found is not None and sentence.index(found) == i


def _between(cue: FoundCue, item: Word | Passage, first: int, last: int) -> bool:
    if isinstance(item, Word):
        return first <= item.i < last
    doc = cue.anchor.doc  # laut dem Fachblatt *„Urban“* …
    return doc[first].idx <= item.start and item.end <= doc.end_of(last)


def _end_of_source(cue: FoundCue, source: Mention) -> int:
    """The token behind all of a source: „laut einer Warnung *mehrerer Geografen der Stadt*“.

    A person's name has nothing behind it, nor has one in marks, nor „eigene Angaben“: den Hinweis
    gab laut Jan Ott *der Enkel*.  What is no genitive and opens with no preposition goes on with
    the report.
    """
    end = source.end
    named = source.marked or (source.kind == "person" and source.name)
    if source.start < cue.anchor.i or named or is_own(source):
        return end
    top = source.head_noun.i
    phrase = False
    for word in cue.sentence.words:
        if word.i == end and not word.is_punct and not syntax.is_verb(word):
            phrase = phrase or word.pos_ == "ADP" or "Gen" in word.morph.get("Case", [])
            end += phrase and any(above.i == top for above in word.ancestors)
    return end


def _behind_relative(sentence: Sentence, end: int) -> int:
    """The token behind what is told of the source: nach Angaben des Kochs*, der dort wohnt,* …"""
    comma = next((i for i, item in enumerate(sentence.items) if _is_at(item, end)), None)
    one = segments_by_start(sentence).get(comma + 1) if comma is not None else None
    if comma is None or one is None or one.verb is None or is_subjunctive(one.verb):
        return end
    opening, mark = sentence.items[comma + 1], sentence.items[comma]
    behind = sentence.items[one.items.stop : one.items.stop + 1]
    relative = one.subordinate and isinstance(opening, Word) and syntax.is_relative(opening)
    if not (is_comma(mark) and relative and behind and isinstance(behind[0], Word)):
        return end
    return behind[0].i + is_comma(behind[0])


def _is_at(item: Word | Passage, place: int) -> bool:
    return isinstance(item, Word) and item.i == place


def pointing_back(cue: FoundCue, sentence: Sentence) -> list[int]:
    """The sentence without „demnach“."""
    at = sentence.index(cue.anchor)
    stops = (i for i in range(at) if is_semicolon(sentence.items[i]))
    start = max(stops, default=-1)
    return [i for i in main_clause(sentence, at) if i != at and i > start]


def pointed_at(previous: Reading, reading: Reading) -> Claim | None:
    """The sentence before, if this one says whose it is: *Es brennt.* Das meldet der Nordfunk."""
    cue = pointer(reading)
    sentence = previous.sentence
    if cue is None or reading.sentence.paragraph != sentence.paragraph:
        return None
    verb = main_verb(sentence)
    if verb is None or any(isinstance(item, Passage) for item in sentence.items[:1]):
        return None
    goes_on = is_subjunctive(verb)
    items = [item for item in sentence.items[behind_dateline(sentence) :] if not is_edge(item)]
    end = end_of(sentence.items[-1]) if goes_on else end_of(items[-1])
    return Claim(
        "indirect free indirect" if goes_on else "indirect",
        [(start_of(items[0]), end)],
        previous,
        POINTED_AT,
        cue=cue,
        after=(Antecedent(Claim("reported", [], reading, cue=cue), 0),),
    )


def pointer(reading: Reading) -> FoundCue | None:
    """The verb of „*Das* meldet die Zeitung.“, which says nothing else that was said."""
    items = reading.sentence.items
    for cue in reading.cues:
        if cue.kind != "verb" or is_subjunctive(cue.finite):
            continue
        if not cue.strong and not stands_in_text(cue, reading):
            continue
        if cue.act in _NOT_OF_WORDS or "clause" not in cue.takes or not _is_pointed(cue):
            continue
        if cue.impersonal and not (_comes_from(cue) or stands_in_text(cue, reading)):
            continue
        if denial(cue) is not None or (cue.passive and not _tells_this(cue)):
            continue
        if any(word.lower_ in _COMPARING for word in syntax.clause(cue.finite)):
            continue  # Das war *als* Geste gemeint
        at = reading.sentence.index(cue.finite)
        if at <= _FRONT and not any(_announces(item, reading) for item in items[at:]):
            return cue
    return None


def _tells_this(cue: FoundCue) -> bool:
    """Whether nothing else is what was said: *So* wurde berichtet, not „So wird Sturm erwartet“."""
    subjects = syntax.subjects(cue.anchor)
    return all(subject is cue.sentence.items[0] or subject.pos_ == "PRON" for subject in subjects)


def _announces(item: Word | Passage, reading: Reading) -> bool:
    """Whether words follow it or are in it, no name: im Fachblatt *„Urban“*."""
    if isinstance(item, Word):
        return is_colon(item)
    return not is_name(item, reading)


def _is_pointed(cue: FoundCue) -> bool:
    """Whether what points back opens its sentence: *Das* meldet; *Zu diesem Schluss* kommt."""
    first, words = cue.sentence.items[0], cue.words
    if not isinstance(first, Word):
        return False
    if syntax.is_article(first) and cue.finite.i != first.i + 1:  # *Das* berichten Forscher
        return False
    within = words[0] is first and any(word.lower_ in _THIS for word in words)
    return within or first.lower_ in _POINTING


def _comes_from(cue: FoundCue) -> bool:
    """Whether it says out of what it is known: Das geht *aus* einem Bericht hervor."""
    return bool(_OUT_OF.intersection(syntax.preposition_objects(cue.anchor)))


def is_pointing(item: Word | Passage) -> bool:
    """Whether it is „das“, „so“: Die Zahl ist gesunken, *das* berichtet der Nordfunk."""
    return isinstance(item, Word) and item.lower_ in _POINTING


def points_back(cue: FoundCue, reading: Reading) -> bool:
    """Whether it names nobody itself: „demnach“, „heißt es“, „*Ihr* Fazit: …“."""
    if cue.kind == "particle":
        return cue.source is None
    if cue.kind == "verb":
        return cue.impersonal
    if cue.kind != "noun":
        return False
    return any(
        is_owned(mention) and mention.head_noun.i == cue.anchor.i for mention in reading.mentions
    )
