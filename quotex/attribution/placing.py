"""Where a noun phrase stands to its cue: right behind „sagte“, before it, across a comma."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from quotex import syntax
from quotex.article import Evidence
from quotex.attribution.clause_links import (
    ends_relative,
    find_relative_pronoun,
    is_reported,
    is_unfinished,
    opens_subordinate,
    shares_subject,
)
from quotex.attribution.clauses import (
    COMPARING,
    ENUMERATING,
    TOO,
    in_so_many_words,
    is_infinitive,
    is_inverted,
    only_fillers,
)
from quotex.attribution.evidence import speaks
from quotex.cues import FoundCue
from quotex.lexicon import function_words
from quotex.mentions import Mention
from quotex.mentions.cases import SUBJECT_PRONOUNS, is_nominative, is_subject
from quotex.narration import Sentence
from quotex.narration.marks import is_comma
from quotex.quotation import Passage
from quotex.scene import Reading
from quotex.words import Word

ANTECEDENT = "the relative clause is about it"
ELSEWHERE = "stands in another clause"
_BOTH = function_words("both")
_SHORTEST_RELATIVE = 4  # items, both commas included
_SUBJECT_OR_OBJECT = function_words("nominative_or_accusative")


class Clause:
    """The clause of a cue's finite verb: what each of its noun phrases asks of it, found once."""

    def __init__(self, cue: FoundCue, reading: Reading) -> None:
        """The clause of the cue in its sentence; `finite`: where its verb is among the items."""
        self.cue = cue
        self.reading = reading
        self.finite = reading.sentence.index(cue.finite)
        self._pronoun = (
            find_relative_pronoun(reading.sentence, self.finite) if cue.verb_final else None
        )
        # Where the relative pronoun stands of a clause that the verb ends; and where it does if
        # it is no subject: die Häuser, *die* der Verband „Kästen“ nennt.
        self.object = self._object()
        self.relative = self._pronoun if self.object is None else None

    @cached_property
    def is_inverted(self) -> bool:
        """Whether the subject has to stand behind the finite verb."""
        return is_inverted(self.reading, self.finite)

    @cached_property
    def shares_subject(self) -> bool:
        """Whether „und“ joins the verb to the one before."""
        return shares_subject(self.reading.sentence, self.finite)

    def _object(self) -> int | None:
        at = self._pronoun
        if at is None or self.cue.passive:
            return None
        index = self.reading.sentence.index
        about = [m for m in self.reading.mentions if index(m.doc[m.end - 1]) == at - 2]
        return at if about and all(disagree(self.cue, mention) for mention in about) else None

    def pronoun_for(self, mention: Mention) -> Mention | None:
        """The relative pronoun as a noun phrase that means the one before: Kern, *die* betonte."""
        word = self.reading.sentence.items[self.relative] if self.relative is not None else None
        if not isinstance(word, Word):
            return None
        return Mention(
            word.doc,
            word.i,
            word.i + 1,
            word,
            mention.kind,
            [word],
            gender=mention.gender,
            number=mention.number,
            pronoun=True,
        )


def place(clause: Clause, mention: Mention) -> Iterator[Evidence]:
    """Where the noun phrase stands: right behind „sagte“, before it, across a comma."""
    cue, reading, finite = clause.cue, clause.reading, clause.finite
    sentence = reading.sentence
    words_before = sentence.index(mention.doc[mention.start])
    last = sentence.index(mention.doc[mention.end - 1])
    if words_before > finite + 2 and in_so_many_words(cue, finite + 1):
        verb = sentence.items[finite + 2]  # Mit den Worten „…“ *eröffnete Kern* die Sitzung.
        if isinstance(verb, Word) and syntax.is_verb(verb):
            between = sentence.items[finite + 3 : words_before]
            if only_fillers(between):
                yield speaks("right behind the cue")
            return
    if words_before > finite:
        between = sentence.items[finite + 1 : words_before]
        inverted = cue.kind == "verb" and clause.is_inverted
        parted = reading.commas(finite + 1, words_before)
        if parted or _has_passage(sentence, between):
            yield speaks(ELSEWHERE)
        elif cue.kind == "verb" and clause.shares_subject and _may_be_object(mention):
            yield speaks("not in the nominative", mention.text)  # … und nannte *sie* „…“
        elif not between and mention.head.lower_ in SUBJECT_PRONOUNS:
            yield speaks("a pronoun right behind the cue")
        elif cue.kind == "noun":
            if not between:
                yield speaks("whose words are announced")
        elif inverted and only_fillers(between):
            yield speaks("right behind the cue")
        elif inverted:
            yield speaks("behind the cue")
    else:
        yield from _place_before(clause, mention, words_before, last)


def _has_passage(sentence: Sentence, between: Sequence[Word | Passage]) -> bool:
    """Whether words in marks stand among the items of the sentence."""
    return bool(sentence.passages) and any(item.is_passage for item in between)


def _may_be_object(mention: Mention) -> bool:
    return mention.doc[mention.start].lower_ in _SUBJECT_OR_OBJECT


def _place_before(clause: Clause, mention: Mention, start: int, last: int) -> Iterator[Evidence]:
    """The noun phrase stands before the cue's finite verb, from item `start` to `last`."""
    cue, reading, finite = clause.cue, clause.reading, clause.finite
    sentence = reading.sentence
    between = sentence.items[last + 1 : finite]
    commas = reading.commas(last + 1, finite)
    relative = clause.relative
    if relative is not None:
        if last == relative - 2 or (last < relative and _governs(mention, cue)):
            yield speaks(ANTECEDENT)
        elif last < relative:
            yield speaks(ELSEWHERE)
    elif clause.shares_subject and is_reported(cue, mention):
        yield speaks(ELSEWHERE)  # Kern sagte, *Ott* sei krank, und kündigte an, …
    elif clause.shares_subject and is_subject(mention) and not commas:
        yield speaks("subject of the verb before")  # Kern nannte das „absurd“ und sagte, …
    elif _opens_clause(clause, start) and commas == 0:
        yield speaks("opens the subordinate clause")
    elif _has_passage(sentence, between) and not (
        # Kern wagte es, das „absurd“ zu nennen; Kern nannte es „absurd“ *und kündigte* an, …
        cue.verb_final or is_unfinished(cue) or clause.shares_subject
    ):
        yield speaks(ELSEWHERE)
    elif clause.shares_subject:
        apart = cue.verb_final or opens_subordinate(sentence, start)
        if commas and (apart or _another_takes_over(clause, last)):
            # Als *ein Gast* kam, stand Kern auf und rief: „…“; *Ott* zögert, da Kern lacht und sagt
            yield speaks(ELSEWHERE)
        elif is_subject(mention) or (is_nominative(mention) and not commas):
            yield speaks("subject of the verb before")
    elif is_unfinished(cue):  # *Kern* wagte es, ihre Gegner zu kritisieren: „…“
        name = "subject of the verb before" if is_subject(mention) else "not in the nominative"
        yield speaks(name, mention.text)
    elif commas % 2 and not _is_interrupted(between):
        yield speaks(ELSEWHERE)
    elif clause.is_inverted:
        return
    elif not between:
        yield speaks("right before the cue")
    else:
        yield speaks("before the cue")


def _another_takes_over(clause: Clause, last: int) -> bool:
    """Whether one behind item `last` speaks: Ein Erfolg war das: „…“, sagt *sie* und fügt an: …"""
    sentence = clause.reading.sentence
    for mention in clause.reading.mentions:
        at = sentence.index(mention.doc[mention.start])
        if not last + 2 < at < clause.finite or not is_subject(mention):
            continue
        mark, verb = sentence.items[at - 2 : at]
        ends = sentence.index(mention.doc[mention.end - 1]) + 1
        spoken = is_comma(mark) and isinstance(verb, Word) and syntax.is_verb(verb)
        if spoken and not clause.reading.commas(ends, clause.finite):
            return True
    return False


def _opens_clause(clause: Clause, start: int) -> bool:
    """Whether only what opens the verb's own clause stands before: wie *die Polizei* mitteilt."""
    if clause.object == start - 1:
        return True
    return _ends_clause(clause, start) and opens_subordinate(clause.reading.sentence, start)


def _ends_clause(clause: Clause, start: int) -> bool:
    """Whether the verb ends a subordinate clause: ein Brief, in dem Kern von „Lügen“ *spricht*.

    No words in marks at item `start` are its subject: ein Banner, auf dem *„Raus!“* stand.
    """
    if clause.cue.verb_final or clause.cue.kind != "verb":
        return clause.cue.verb_final
    sentence = clause.reading.sentence
    return isinstance(sentence.items[start], Word) and ends_relative(sentence, clause.finite)


def _is_interrupted(between: Sequence[Word | Passage]) -> bool:
    """Whether only a relative clause parts them: *Kern*, die das weiß, weil sie da war, *sagte*."""
    words = [item for item in between if isinstance(item, Word)]
    if len(words) < _SHORTEST_RELATIVE or not (is_comma(words[0]) and is_comma(words[-1])):
        return False
    relative = words[2] if words[1].pos_ == "ADP" else words[1]
    return between[0] is words[0] and between[-1] is words[-1] and syntax.is_relative(relative)


def _governs(mention: Mention, cue: FoundCue) -> bool:
    """Whether the cue's clause hangs on the noun phrase: *Ada Kern*, 16, die so zusammenfasst."""
    return any(noun.i == cue.anchor.head.i for noun in mention.nouns)


def disagree(cue: FoundCue, mention: Mention) -> bool:
    """Whether one is singular and the other plural; „Kern und Ott“ together are plural."""
    if not cue.number or not mention.number or cue.number == mention.number:
        return False
    if is_infinitive(cue.finite):
        return False
    return cue.number == "sg" or not _joined(mention)


def _joined(mention: Mention) -> bool:
    """Whether „und“ joins the noun phrase to another one."""
    doc = mention.doc
    around = [*doc[mention.end : mention.end + 1], *doc[max(0, mention.start - 1) : mention.start]]
    before = [word.lower_ for word in doc[max(0, mention.start - 2) : mention.start]]
    if before[-1:] and (before[-1] in _BOTH or (before[0] in COMPARING and before[-1] in TOO)):
        return True  # *sowohl* Kern *als auch* Ott
    return any(is_comma(word) or word.lower_ in ENUMERATING for word in around)
