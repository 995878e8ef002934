"""Whom a question is put to: fragte er *Kern*; „Wann, *Frau Kern*?“; or who was there before."""

from collections.abc import Mapping, Sequence

from quotex.attribution.addressees import addressees
from quotex.attribution.evidence import Decision
from quotex.cues import FoundCue
from quotex.lexicon import function_words, name_titles
from quotex.mentions import Mention
from quotex.mentions.cases import is_subject
from quotex.quotation import Passage
from quotex.scene import Reading, Scene
from quotex.words import Word

_ASKING = frozenset(("ask", "answer"))  # groups of cues: fragte, fragte zurück
_FAVOURS = function_words("favours")
_NOBODY = function_words("unnamed") | function_words("anybody")


def asked_without_marks(
    cue: FoundCue, asking: Mention, reading: Reading, before: Mention | None
) -> Mention | None:
    """Fragte er *Kern*, was *sie* wolle; else who was there `before`."""
    if cue.act != "ask" or not _FAVOURS.isdisjoint(cue.takes):
        return None
    named = addressees(cue, [asking], reading.mentions)
    others = (m for m in reading.mentions if m.pronoun and m is not asking and is_subject(m))
    about = next((m for m in others if m.head.lower_ not in _NOBODY), None)
    asked = named[0] if named else about or before
    return asked if asked is not asking else None


def asked_in_marks(
    here: Sequence[Decision], reading: Reading, before: Mention | None
) -> Mention | None:
    """„Kommt er?“, fragte Ott *Kern*; „Kommt er, *Frau Kern*?“; else who was there `before`.

    `here`: what was decided of the sentence's passages; the last of them may ask.
    """
    if not here or not here[-1].passage.text.rstrip().endswith("?"):
        return None
    asks = here[-1]
    if asks.calls is not None:
        return asks.calls
    if asks.cue is None or asks.cue.act not in _ASKING:
        return None
    asking = [speaker.mention for speaker in asks.speakers]
    named = addressees(asks.cue, asking, reading.mentions)
    return named[0] if named else before


def called_by_name(scene: Scene) -> Mapping[Passage, Mention]:
    """Whom the words in marks address: „Kommen Sie, *Herr Kern*?“; the last one in each passage."""
    called: dict[Passage, Mention] = {}
    for mention in scene.mentions:
        title = title_of_address(mention)
        if title is None or not (title.i and mention.doc[title.i - 1].is_punct):
            continue
        around = [one for one in scene.passages if one.start < title.idx < one.end]
        if around:
            called[min(around, key=lambda one: one.end - one.start)] = mention
    return called


def title_of_address(mention: Mention) -> Word | None:
    """The title that a name with a mark behind it has: *Frau* Kern, wann wird gebaut?"""
    if mention.kind != "person" or mention.name is None:
        return None
    titles = name_titles()
    doc, first = mention.doc, mention.start
    if doc[mention.name[1] - 1].text in titles:
        return None
    if doc[first].text not in titles and first:
        first -= 1  # where „Frau“ was read apart from „Kern“
    closed = mention.end < len(doc) and doc[mention.end].is_punct
    return doc[first] if closed and doc[first].text in titles else None
