"""Who speaks by a colon without a verb of speech: „Kern: „…““, „Freude bei Kern: „…““."""

import itertools
from collections.abc import Sequence

from quotex import syntax
from quotex.attribution.clauses import JOINING, behind_colon
from quotex.attribution.evidence import Candidate, speaks
from quotex.attribution.owners import is_got, is_owned, is_view, whose_words
from quotex.attribution.speakers import form, kind_of
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.cases import is_subject
from quotex.narration import Sentence
from quotex.narration.marks import is_colon, is_dash
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

_WITH_WHOM = function_words("with_whom")


def colon_speaker(passage: Passage, reading: Reading) -> tuple[FoundCue, Candidate | None] | None:
    """A colon without a verb of speech: „Kern: „…““, „Kern ist zufrieden: „…““."""
    sentence = reading.sentence
    at = sentence.index(passage)
    colon = next(
        (
            j
            for j in range(at - 1, -1, -1)
            if is_colon(sentence.items[j]) and behind_colon(sentence, at, j - 1)
        ),
        None,
    )
    if colon is None:
        return None
    mark = sentence.items[colon]
    assert isinstance(mark, Word)
    cue = FoundCue("colon", ":", "state", "speech", [mark], mark, mark, sentence)
    candidates = []
    got = any(is_got(word) for word in sentence.words if sentence.index(word) < colon)
    named = (m for one in reading.mentions for m in (one, one.attribute) if m is not None)
    for mention in dict.fromkeys(named):
        if got and mention.preposition not in syntax.BY:
            continue
        last = sentence.index(mention.doc[mention.end - 1])
        if last >= colon or is_owned(mention) or _is_label(mention, reading, colon):
            continue
        if _is_fixture(mention, reading):
            continue
        evidence = [speaks("a possible speaker")]
        first = sentence.index(mention.doc[mention.start])
        speaking = whose_words(mention)
        view = is_view(mention, sentence)
        felt = syntax.without_article(mention.preposition) in _WITH_WHOM
        view = view or (
            felt and _tells_no_more(sentence.items[last + 1 : colon])
        )  # Freude *bei Ott*
        if last == colon - 1 and _clause_start(sentence, first):
            evidence.append(speaks("right before the colon"))
        elif is_subject(mention) or first == 0 or view:
            evidence.append(speaks("subject of the clause"))
        if got:
            evidence.append(speaks("whose words are announced"))  # bekam *von Kern* eine Karte: „…“
        elif not view:
            evidence += form(cue, mention)
        evidence += kind_of(speaking)
        candidates.append(Candidate(speaking, evidence))
    speaker = max(candidates, key=lambda c: (c.probability, c.mention.start), default=None)
    return cue, speaker


def _tells_no_more(items: Sequence[Word | Passage]) -> bool:
    """Whether nothing but a place or a time stands there: Freude bei Ott *im Garten*: „…“."""
    return all(
        isinstance(item, Word) and not (item.is_punct or syntax.is_verb(item)) for item in items
    )


def _is_label(mention: Mention, reading: Reading, colon: int) -> bool:
    """Whether a bare noun says only what follows: *Unterschrift*: „…“; but *Polizei*: „…“."""
    if mention.kind != "unknown" or mention.name is not None or mention.pronoun:
        return False
    if mention.attribute is not None and mention.attribute.preposition:  # *Ärger mit Ott*: „…“
        return mention.start == reading.sentence.first and not mention.definite
    return colon == 1 and mention.end - mention.start == 1 and mention.number != "pl"


def _is_fixture(mention: Mention, reading: Reading) -> bool:
    """Whether two teams play, and neither says it: *SV Lindau – FC Gera*: „…“."""
    teams = [m for m in reading.mentions if m.kind == "organisation" and m.name is not None]
    first = reading.sentence.first
    for home, guest in itertools.pairwise(teams):
        between = mention.doc[home.end : guest.start]
        if home.start == first and len(between) == 1 and is_dash(between[0]):
            return mention in (home, guest)
    return False


def _clause_start(sentence: Sentence, at: int) -> bool:
    """Whether the item at `at` opens a clause, but for adverbs: *Dazu* Kern: „…“."""
    while at > 0:
        before = sentence.items[at - 1]
        if isinstance(before, Passage) or before.is_punct:
            return True
        if before.pos_ != "ADV" and before.lower_ not in JOINING:
            return False
        at -= 1
    return True
