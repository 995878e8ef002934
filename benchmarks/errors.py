"""What quotex gets wrong in annotated articles, by kind.

Gold and predicted quotes are paired as in `scoring.py`; a pair that shares no word counts as two
quotes that stand alone.  One pair may have several errors: a wrong boundary and no cue.  Of the
kinds that begin with „speaker:“ a pair has at most one, the first that fits in the order of
`KINDS`.
"""

import itertools
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from benchmarks.scoring import (
    ENOUGH,
    TYPES,
    Annotated,
    Pair,
    Record,
    aligned,
    covered,
    gold_quotes,
    overlap,
    predicted_quotes,
    word_tokens,
)
from quotex.article import Article, Term
from quotex.lexicon import function_words

KINDS = {
    "not a quote": "predicted, and gold has no quote there",
    "quote not found": "in gold, and nothing is predicted there",
    "taken for a term": "in gold, and quotex says that nobody utters what is in the marks",
    "boundary": "the two overlap, but have not the same words",
    "wrong type": "the two overlap, but their types differ",
    "no speaker found": "gold names a speaker, quotex does not",
    "speaker too much": "quotex names a speaker, gold does not",
    "speaker: found badly": "the right name, but too much or too little of it (F1 below 0.5)",
    "speaker: carried over": "gold's stands in another sentence than quote, cue and frame",
    "speaker: gold is a pronoun": "„er“, „sie“, „demnach“ speaks, and quotex names another",
    "speaker: a pronoun given": "quotex names a pronoun, gold another speaker",
    "speaker: other sentence": "gold's stands beside the quote, quotex's in another sentence",
    "speaker: same clause": "another phrase of the clause that reports (gold's frame)",
    "speaker: other clause": "a phrase of another clause in the sentence",
    "cue missing": "gold has a cue, quotex has none",
    "wrong cue": "another cue than gold's (F1 below 0.5)",
    "cue too much": "quotex has a cue, gold has none",
}
_CUE_KINDS = ("cue missing", "wrong cue")
_NO_OR_WRONG_SPEAKER = frozenset(k for k in KINDS if k.startswith(("no speaker", "speaker:")))

FORMS = ("pronoun", "with article", "without article", "none")
_PRONOUNS = """
er sie es ihm ihr ihn ihnen man ich wir uns mir der die das dem denen den dieser diese dieses diesem
jener jene jenem letzterer letztere beide beiden einige viele manche alle andere mehrere niemand
jemand welcher welche wer demnach danach darin dabei
"""
_CLAUSE_MARKS = frozenset((",", ";", ":", "–", "—", ".", "!", "?"))


@dataclass(frozen=True)
class Error:
    """A gold and a predicted quote that disagree, or one of them alone.

    `type` is gold's where there is a gold quote.  `term` is what quotex took a gold quote for.
    """

    record: Record
    type: str
    kinds: tuple[str, ...]
    gold: Annotated | None
    predicted: Annotated | None
    term: Term | None = None

    @property
    def article(self) -> str:
        """The article's name."""
        return str(self.record["name"])


@dataclass(frozen=True)
class Layout:
    """Where an article's sentences and words stand, in tokens."""

    record: Record

    @property
    def starts(self) -> list[int]:
        return [start for start, _ in self.record["sentences"]]

    def sentences(self, tokens: Iterable[int]) -> set[int]:
        """The sentences that have one of the tokens."""
        starts = self.starts
        return {bisect_right(starts, token) - 1 for token in tokens}

    def words(self, tokens: Iterable[int]) -> list[str]:
        """The tokens in lower case, in order."""
        return [
            self.record["text"][slice(*self.record["tokens"][i])].lower() for i in sorted(tokens)
        ]


def errors_in(record: Record, article: Article) -> list[Error]:
    """The errors of quotex's answer to one record, in the order of the text."""
    tokens = record["tokens"]
    terms = [(covered(tokens, [term.span]), term) for term in article.terms]
    return compare(record, predicted_quotes(article, tokens), terms)


def compare(
    record: Record, predicted: Sequence[Annotated], terms: Sequence[tuple[set[int], Term]] = ()
) -> list[Error]:
    """The errors of `predicted`, and of `terms` (each with its tokens), against the record."""
    found = []
    words = word_tokens(record)
    for wanted, given in overlapping(list(gold_quotes(record)), predicted):
        term = _taken_for(wanted, terms) if wanted and not given else None
        kinds = tuple(kinds_of(wanted, given, Layout(record), words, term is not None))
        if kinds:
            of_type = (wanted or given).type  # type: ignore[union-attr]
            found.append(Error(record, of_type, kinds, wanted, given, term))
    return sorted(found, key=lambda error: min((error.gold or error.predicted).quote))  # type: ignore[union-attr]


def overlapping(gold: Sequence[Annotated], predicted: Sequence[Annotated]) -> Iterator[Pair]:
    """The pairs that share a word, and every other quote alone."""
    for wanted, given in aligned(gold, predicted):
        if wanted and given and not wanted.quote & given.quote:
            yield wanted, None
            yield None, given
        else:
            yield wanted, given


def _taken_for(gold: Annotated, terms: Sequence[tuple[set[int], Term]]) -> Term | None:
    """The term that has about the words of the gold quote."""
    return next((term for words, term in terms if overlap(gold.quote, words) >= ENOUGH), None)


def kinds_of(
    gold: Annotated | None,
    predicted: Annotated | None,
    layout: Layout,
    words: set[int],
    is_term: bool = False,
) -> Iterator[str]:
    """What is wrong with a pair; `words` are the article's tokens that are no punctuation."""
    if gold is None or predicted is None:
        if gold is None:
            yield "not a quote"
        else:
            yield "taken for a term" if is_term else "quote not found"
        return
    if gold.quote & words != predicted.quote & words:
        yield "boundary"
    if gold.type != predicted.type:
        yield "wrong type"
    yield from _speaker_kinds(gold, predicted, layout)
    yield from _cue_kinds(gold.roles["cue"], predicted.roles["cue"])


def _speaker_kinds(gold: Annotated, predicted: Annotated, layout: Layout) -> Iterator[str]:
    wanted, given = gold.roles["speaker"], predicted.roles["speaker"]
    if wanted and not given:
        yield "no speaker found"
    elif given and not wanted:
        yield "speaker too much"
    elif wanted and overlap(wanted, given) < ENOUGH:
        yield f"speaker: {_wrong_speaker(gold, given, layout)}"


def _wrong_speaker(gold: Annotated, given: set[int], layout: Layout) -> str:
    """How `given` is not the gold quote's speaker."""
    wanted = gold.roles["speaker"]
    around = layout.sentences(gold.quote | gold.roles["cue"] | gold.roles["frame"])
    if wanted & given:
        return "found badly"
    if not layout.sentences(wanted) & around:
        return "carried over"
    if form(wanted, layout) == "pronoun":
        return "gold is a pronoun"
    if form(given, layout) == "pronoun":
        return "a pronoun given"
    if not layout.sentences(given) & around:
        return "other sentence"
    return "same clause" if _in_same_clause(gold, given, layout) else "other clause"


def _in_same_clause(gold: Annotated, given: set[int], layout: Layout) -> bool:
    """Whether `given` is in the frame; where gold has none, whether no comma parts the two."""
    if gold.roles["frame"]:
        return bool(gold.roles["frame"] & given)
    first, second = sorted((gold.roles["speaker"], given), key=min)
    between = set(range(max(first) + 1, min(second))) - gold.quote
    return not _CLAUSE_MARKS & set(layout.words(between))


def _cue_kinds(wanted: set[int], given: set[int]) -> Iterator[str]:
    if wanted and not given:
        yield "cue missing"
    elif given and not wanted:
        yield "cue too much"
    elif wanted and overlap(wanted, given) < ENOUGH:
        yield "wrong cue"


def form(speaker: set[int], layout: Layout) -> str:
    """How a speaker is named, one of `FORMS`: „er“, „der Minister“, „Hanna Kern“."""
    words = layout.words(speaker)
    if not words:
        return "none"
    if len(words) == 1 and words[0] in _PRONOUNS.split():
        return "pronoun"
    return "with article" if words[0] in function_words("articles") else "without article"


@dataclass
class ErrorCounts:
    """The errors of a data set, and how many there are of what."""

    errors: list[Error] = field(default_factory=list)
    gold: Counter[str] = field(default_factory=Counter)  # by type
    predicted: Counter[str] = field(default_factory=Counter)
    articles: int = 0

    def add(self, record: Record, article: Article, errors: Sequence[Error]) -> None:
        """Count one article."""
        self.articles += 1
        self.errors += errors
        self.gold.update(quote.type for quote in gold_quotes(record))
        self.predicted.update(quote.type for quote in predicted_quotes(article, record["tokens"]))

    @property
    def types(self) -> list[str]:
        """The types that occur, direct quotes first."""
        return [name for name in TYPES if self.gold[name] or self.predicted[name]]

    def of_kind(self, kind: str) -> Counter[str]:
        """How many errors of that kind there are, by type."""
        return Counter(error.type for error in self.errors if kind in error.kinds)

    def without_cue(self, kind: str) -> int:
        """How many of that kind have no cue, or the wrong one, besides."""
        return sum(
            kind in error.kinds and any(cue in error.kinds for cue in _CUE_KINDS)
            for error in self.errors
        )

    def rows(self) -> list[tuple[str, list[int], int | None]]:
        """Kind, errors of each type, those with a cue missing or wrong, in the order of `KINDS`."""
        table = []
        for kind in KINDS:
            counts = self.of_kind(kind)
            cues = self.without_cue(kind) if kind not in _CUE_KINDS else None
            table.append((kind, [counts[name] for name in self.types], cues))
        return table

    def kinds_table(self) -> str:
        """A Markdown table: how many errors of every kind, by type of quote."""
        lines: list[list[object]] = [["kind of error", *self.types, "all", "cue missing or wrong"]]
        for name, counts in (("quotes in gold", self.gold), ("quotes predicted", self.predicted)):
            lines.append([name, *(counts[t] for t in self.types), counts.total(), ""])
        lines += [
            [kind, *counts, sum(counts), "" if cues is None else cues]
            for kind, counts, cues in self.rows()
        ]
        return markdown(lines)

    def speakers_table(self) -> str:
        """A Markdown table: how gold names a missed speaker, and what was given instead."""
        counts: Counter[tuple[str, str]] = Counter()
        for error in self.errors:
            if _NO_OR_WRONG_SPEAKER & set(error.kinds) and error.gold and error.predicted:
                layout = Layout(error.record)
                sides = (error.gold, error.predicted)
                wanted, given = (form(side.roles["speaker"], layout) for side in sides)
                counts[wanted, given] += 1
        lines: list[list[object]] = [
            ["missed speaker in gold", *(f"given: {given}" for given in FORMS)]
        ]
        lines += [[wanted, *(counts[wanted, given] for given in FORMS)] for wanted in FORMS[:-1]]
        return markdown(lines)


def markdown(lines: Sequence[Sequence[object]]) -> str:
    """A Markdown table; its first line is the head."""
    rule = ["---"] + ["--:"] * (len(lines[0]) - 1)
    rows = itertools.chain(lines[:1], [rule], lines[1:])
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in rows)
