"""Headlines that say who says it: *Kern: Die Brücke kommt*, *Gericht: Kündigung war unwirksam*."""

from collections.abc import Iterator

from quotex.cues import FoundCue
from quotex.lexicon import lexicon
from quotex.lexicon.documents import is_genre
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.media import is_medium
from quotex.narration.marks import is_colon, is_dash, is_edge
from quotex.scene import Claim, Reading, Scene
from quotex.speech.items import offsets, words_in

LABELLED = "a headline says who says it"
_SHORTEST = 2  # words that such a headline has at least behind its colon


def headlines(scene: Scene) -> Iterator[Claim]:
    """What stands in a headline behind whoever says it and a colon."""
    for reading in scene.readings:
        if reading.sentence.inside is None and scene.in_heading(reading.sentence):
            yield from _labelled(reading)


def _labelled(reading: Reading) -> Iterator[Claim]:
    sentence = reading.sentence
    start = 0
    for at, item in enumerate(sentence.items):
        if item.is_passage or not (is_colon(item) or is_dash(item)):
            continue
        speaker = _label(reading, start, at) if is_colon(item) else None
        start = at + 1
        items = list(range(start, _end_of_line(reading, start)))
        while items and is_edge(sentence.items[items[-1]]):
            items.pop()
        if speaker is None or len(words_in(sentence, items)) < _SHORTEST:
            continue
        if any(sentence.items[i].is_passage for i in items):
            continue  # Ott: „Wir bauen“
        if any(is_colon(sentence.items[i]) and _label(reading, start, i) for i in items):
            continue  # *Wirtschaft*: Bafin: Die Bank schließt
        cue = FoundCue(
            "colon", ":", "state", "speech", [item], item, item, sentence, source=speaker
        )
        yield Claim("indirect", offsets(sentence, items), reading, LABELLED, cue=cue)
        return


def _end_of_line(reading: Reading, start: int) -> int:
    """Where somebody else has the word: Ott: Es reicht *–* Kern weist das zurück."""
    sentence = reading.sentence
    dashes = (i for i in range(start, len(sentence.items)) if is_dash(sentence.items[i]))
    verbs = [sentence.index(cue.finite) for cue in reading.cues if cue.kind == "verb"]
    return next((i for i in dashes if any(at > i for at in verbs)), len(sentence.items))


def _label(reading: Reading, start: int, end: int) -> Mention | None:
    """Who is named between two items, alone or with what about: *Kern* zum Haushalt."""
    sentence = reading.sentence
    for mention in reading.mentions:
        if not sentence.has(mention.doc[mention.start]) or mention.pronoun:
            continue
        first = sentence.index(mention.doc[mention.start])
        behind = sentence.index(mention.doc[mention.end - 1]) + 1
        if first != start or behind > end or not _speaks(mention):
            continue
        following = sentence.items[behind]
        about = following.pos_ == "ADP"
        if behind == end or (about and mention.kind == "person"):
            return mention
    return None


def _speaks(mention: Mention) -> bool:
    """Whether it is one who speaks; „*Brüssel*: Gipfel ohne Ergebnis“ says where."""
    if mention.kind == "government" and mention.name is not None:
        return False
    if is_genre(mention.head_noun.text):  # *Medienmitteilung*: Firma wächst
        return False
    if mention.marked and not is_medium(mention):  # *„Wortbruch“*: Ott greift Kern an
        return False
    return mention.kind in SPEAKING or lexicon().is_source_noun(mention.head_noun.text)
