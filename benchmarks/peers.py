"""quotex beside other open tools on direct quotes, all given the same parse.

    pip install -e '.[peers]' && pip install --no-deps monapipe==4.22.1
    python benchmarks/peers.py ../shared/data/quotes/dev.jsonl

Every tool gets the documents that quotex's own pipeline makes, and its direct quotes alone are
scored as in `accuracy.py`: „detect Direct“, „exact Direct“, „speaker Direct“.  What is run:

    quotex       its component on the parsed document
    MONAPipe     its components `quotation_marks_speech_tagger` and `rb_speaker_extractor`, with
                 its noun chunks for Universal Dependencies (spaCy's German ones are for TIGER)
    textacy      `direct_quotations`, which has no German verbs and gets quotex's; once as it is,
                 once more favourably: each line by itself, since it gives up on a text
                 with an odd number of marks, and each speaker, for whom it has the head words
                 alone, with the phrase that hangs on them
    baseline     every marked passage, with the nearest person name outside of it

MONAPipe is installed without its dependencies: they include all of PyTorch, which the two
components do without.  No tool's code is copied here.  One that is not installed is left out, and
the table says why.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # benchmarks/ is not installed

from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as DocSpan

import quotex
from benchmarks.errors import markdown
from benchmarks.scoring import (
    ROLES,
    Annotated,
    Counts,
    Record,
    count,
    covered,
    read_gold,
    spans_of,
)
from quotex.article import Span
from quotex.evaluation.figures import Figures
from quotex.lexicon import lexicon
from quotex.pipeline import Quotex
from quotex.quotation import Passage, passages

INSTALL = "pip install -e '.[peers]' && pip install --no-deps monapipe==4.22.1"


@dataclass(frozen=True)
class Found:
    """A direct quote that a tool found: its spans in the text, and its speaker's."""

    quote: Sequence[Span]
    speaker: Sequence[Span] = ()


Tool = Callable[[Doc], Iterable[Found]]


def quotex_tool(nlp: Language) -> tuple[str, Tool]:
    """quotex itself."""
    component = nlp.get_pipe("quotex")
    assert isinstance(component, Quotex)

    def read(doc: Doc) -> Iterator[Found]:
        for quote in component.read(doc).quotes:
            if quote.type == "direct":
                spans = spans_of(quote)
                yield Found(spans["quote"], spans["speaker"])

    return f"quotex {quotex.__version__}", read


def monapipe_tool(nlp: Language) -> tuple[str, Tool]:
    """MONAPipe's marks and its rules for speakers.

    Importing it quietens warnings and progress bars and unchecks certificates in the whole
    process, so nothing else should run beside it; nothing here goes to the network.
    Raises `ImportError` where it, or what its modules import, is not installed.
    """
    from monapipe.model import ud_noun_chunks
    from monapipe.pipeline.speaker_extractor import rb_speaker_extractor  # noqa: F401, a factory
    from monapipe.pipeline.speech_tagger import (  # noqa: F401, a factory
        quotation_marks_speech_tagger,
    )

    tagger = nlp.add_pipe("quotation_marks_speech_tagger")
    extractor = nlp.add_pipe("rb_speaker_extractor")

    def read(doc: Doc) -> Iterator[Found]:
        # spaCy does not declare the attribute.
        doc.noun_chunks_iterator = ud_noun_chunks  # type: ignore[attr-defined] # as `monapipe.load` has it for UD pipelines
        for segment in extractor(tagger(doc)).spans["speech"]:
            speaker = segment._.speaker
            yield Found([_span(segment)], [_span(speaker)] if speaker is not None else [])

    return f"MONAPipe {version('monapipe')}", read


def textacy_tool(nlp: Language) -> tuple[str, Tool]:
    """textacy's quotations in the whole article; none where it gives the article up."""
    extract = _textacy()

    def read(doc: Doc) -> Iterator[Found]:
        try:
            found = list(extract(doc))
        except ValueError:  # an odd number of quotation marks
            return
        for speaker, _, content in found:
            yield Found([_span(content)], list(map(_span, speaker)))

    return f"textacy {version('textacy')}", read


def textacy_favoured(nlp: Language) -> tuple[str, Tool]:
    """textacy's quotations in every line by itself, with the whole phrases of their speakers."""
    extract = _textacy()

    def read(doc: Doc) -> Iterator[Found]:
        for line in _lines(doc):
            try:
                found = list(extract(line.as_doc()))
            except ValueError:
                continue
            for speaker, _, content in found:
                phrases = [_phrase(word) for word in speaker]
                at = line.start_char
                yield Found(_moved([_span(content)], at), _moved(phrases, at))

    return f"textacy {version('textacy')}, line by line, whole phrases", read


def _textacy() -> Callable[[Doc], Iterable[tuple[list[Token], list[Token], DocSpan]]]:
    """Its function, which knows German verbs from here on.

    The lemma of „fügte … hinzu“ is „fügen“ in the parse, so that the verbs come without their
    separable prefix, too.
    """
    from textacy import constants
    from textacy.extract.triples import direct_quotations

    verbs = lexicon().verbs.values()
    lemmas = {verb.lemma for verb in verbs}
    lemmas |= {verb.lemma.removeprefix(verb.prefix) for verb in verbs if verb.prefix}
    constants.REPORTING_VERBS["de"] = lemmas
    found: Callable[[Doc], Iterable[tuple[list[Token], list[Token], DocSpan]]] = direct_quotations
    return found


def _lines(doc: Doc) -> Iterator[DocSpan]:
    """The document's lines, without the breaks between them."""
    start = 0
    for token in doc:
        if "\n" in token.text:
            if token.i > start:
                yield doc[start : token.i]
            start = token.i + 1
    if start < len(doc):
        yield doc[start:]


def _phrase(head: Token) -> Span:
    """The words that hang on a noun: „der Sprecher der Polizei“ of „Sprecher“."""
    last = head.right_edge
    return Span(start=head.left_edge.idx, end=last.idx + len(last))


def _moved(spans: Sequence[Span], by: int) -> list[Span]:
    return [Span(start=span.start + by, end=span.end + by) for span in spans]


def baseline_tool(nlp: Language) -> tuple[str, Tool]:
    """Every marked passage, with the person whose name stands nearest to it."""

    def read(doc: Doc) -> Iterator[Found]:
        names = [_span(name) for name in doc.ents if name.label_ == "PER"]
        for passage in passages(doc.text):
            parts = [Span(start=start, end=end) for start, end in passage.parts]
            yield Found(parts, _nearest(passage, names))

    return "baseline: marks, nearest person", read


def _nearest(passage: Passage, names: Iterable[Span]) -> list[Span]:
    """The name with the fewest characters between it and the passage; none if there is none."""
    outside = [n for n in names if n.end <= passage.start or n.start >= passage.end]
    near = min(
        outside, key=lambda n: max(passage.start - n.end, n.start - passage.end), default=None
    )
    return [near] if near is not None else []


def _span(tokens: DocSpan | Token) -> Span:
    if isinstance(tokens, Token):
        return Span(start=tokens.idx, end=tokens.idx + len(tokens))
    return Span(start=tokens.start_char, end=tokens.end_char)


TOOLS: dict[str, Callable[[Language], tuple[str, Tool]]] = {
    "quotex": quotex_tool,
    "MONAPipe": monapipe_tool,
    "textacy": textacy_tool,
    "textacy, line by line, whole phrases": textacy_favoured,
    "baseline": baseline_tool,
}


def annotated(found: Found, tokens: Sequence[tuple[int, int]]) -> Annotated:
    """A found quote in the gold record's tokens."""
    roles: dict[str, set[int]] = {role: set() for role in ROLES}
    roles["speaker"] = covered(tokens, found.speaker)
    return Annotated("Direct", covered(tokens, found.quote), roles)


def measured(records: Sequence[Record], docs: Sequence[Doc], tool: Tool) -> Figures:
    """A tool's figures, as in `accuracy.py`."""
    counts = Counts()
    for record, doc in zip(records, docs, strict=True):
        predicted = [annotated(found, record["tokens"]) for found in tool(doc)]
        count(counts, record, [quote for quote in predicted if quote.quote])
    return counts.figures()


def parsed(nlp: Language, records: Sequence[Record]) -> list[Doc]:
    """The records' texts, parsed but not read for quotes."""
    with nlp.select_pipes(disable=["quotex"]):
        return list(nlp.pipe(record["text"] for record in records))


def table(records: Sequence[Record], nlp: Language) -> str:
    """A Markdown table with a line for every tool."""
    head = ["tool", "detect Direct P", "R", "F1", "exact Direct F1", "speaker Direct"]
    docs, lines = parsed(nlp, records), []
    for name, make in TOOLS.items():
        try:
            named, tool = make(nlp)
        except (ImportError, PackageNotFoundError) as error:
            lines.append([f"{name}: not run ({error})", *([""] * 5)])
            continue
        figures = measured(records, docs, tool)
        detect, exact = figures["detect Direct"], figures["exact Direct"]
        values = [detect["P"], detect["R"], detect["F1"], exact["F1"]]
        values.append(figures["speaker Direct"]["accuracy"])
        lines.append([named, *(f"{value:.1f}" for value in values)])
    return markdown([head, *lines])


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", type=Path, help="annotated articles, one JSON object a line")
    parser.add_argument("--first", type=int, help="only so many articles")
    args = parser.parse_args()
    if not args.gold.is_file():
        parser.error(f"{args.gold}: no such file")
    result = table(read_gold(args.gold)[: args.first], quotex.load())
    print(result)
    if "not run" in result:
        print(f"\nTo install what is missing: {INSTALL}", file=sys.stderr)


if __name__ == "__main__":
    main()
