"""quotex as a spaCy component, and the pipelines that it runs in.

nlp = quotex.load()                    # the German pipeline inside quotex
nlp = quotex.load("de_core_news_sm")   # one of spaCy's, a folder, or an nlp object
doc = nlp(text)
doc._.article                                                    # the Article
doc.spans["quotes"], doc.spans["speakers"], doc.spans["cues"]    # joined by span.id_
displacy.render(doc, style="span", options={"spans_key": "quotes"})
"""

import threading
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.attrs import ORTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quotex.article import Article, QuoteType
from quotex.article import Span as Characters
from quotex.encoder.side_by_side import side_by_side
from quotex.errors import InputError, PipelineError
from quotex.language.meaning import read_as_meant
from quotex.language.parsing import knows_lines, parsed
from quotex.language.tokenizer import linear
from quotex.model_folders import EMBEDDED, check, found, hashed, is_package
from quotex.normalised import Normalised, normalised
from quotex.quote_types import chosen

# In Doc.user_data: the article's JSON, which spaCy can carry about.  The key has the form of an
# extension's, so that spaCy leaves it out where it makes another text of a Doc (`Span.as_doc`,
# `Doc.from_docs`), which the article would not fit.
_KEY: Any = ("._.", "article", None, None)  # spaCy declares its keys as strings


class Quotex:
    """The component: reads a parsed `Doc` and says who said what in it.

    Sets `doc._.article` and three span groups, with a span for every quote, for every mention
    of a speaker at a quote, and for every stretch of a cue; `span.id_` is the id of the quote:

    | group      | `span.label_`           | `span.id_` | `span.kb_id_`        |
    |------------|-------------------------|------------|----------------------|
    | `quotes`   | `quote.type`: direct    | q1         |                      |
    | `speakers` | `actor.kind`: person    | q1         | a1, the actor's id   |
    | `cues`     | `cue.kind`: verb        | q1         |                      |

    „Das“, fügte Kern hinzu: one quote, one speaker, and a cue of two spans.  Where a border lies
    within a token, the span takes the whole token (`alignment_mode="expand"`); the article has
    the characters.
    """

    def __init__(
        self,
        nlp: Language,
        spans_key: str = "quotes",
        threshold: float = 0.5,
        speakers_key: str = "speakers",
        cues_key: str = "cues",
    ) -> None:
        """Take the settings of `make_quotex`."""
        self.spans_key = spans_key
        self.speakers_key = speakers_key
        self.cues_key = cues_key
        self.threshold = threshold
        self.pipeline = _name(nlp)
        self._nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Set the article and the spans of `doc`.

        A text that is read otherwise than it was given (soft hyphens, wrapped lines) is parsed
        once more as it is meant; `doc` and its tokens stay as they are.  The embedded pipeline's
        encoder, which takes most of the time, has read it so before and does not do it again.
        """
        source = normalised(doc.text)
        meant = next(iter(parsed([source.text], self._nlp))) if source.changed else doc
        article = self.read(meant, source)
        doc.user_data[_KEY] = article.model_dump_json()
        tokens = _Tokens(doc)
        doc.spans[self.spans_key] = list(_quote_spans(article, tokens))
        doc.spans[self.speakers_key] = list(_speaker_spans(article, tokens))
        doc.spans[self.cues_key] = list(_cue_spans(article, tokens))
        return doc

    def read(
        self,
        doc: Doc,
        source: Normalised | None = None,
        types: Iterable[QuoteType] | None = None,
    ) -> Article:
        """The article that `doc` holds, with quotes of the `types`, by default all.

        `source` is the text that `doc` is the reading of.
        """
        from quotex.reader import read

        return read(doc, self.pipeline, self.threshold, source, types)


@Language.factory(
    "quotex",
    default_config={
        "spans_key": "quotes",
        "speakers_key": "speakers",
        "cues_key": "cues",
        "threshold": 0.5,
    },
    assigns=["doc.spans", "doc._.article"],
)
def make_quotex(
    nlp: Language, name: str, spans_key: str, speakers_key: str, cues_key: str, threshold: float
) -> Quotex:
    """Make the component.

    `spans_key`, `speakers_key`, `cues_key`: the span groups that take the quotes, their speakers
    and their cues.  `threshold`: the probability, in [0, 1], from which words, in marks or
    without, count as uttered and a speaker is named.
    """
    return Quotex(nlp, spans_key, threshold, speakers_key, cues_key)


def load(
    model: str | Path | Language | None = None,
    threads: int | None = None,
    max_length: int | None = None,
) -> Language:
    """A German spaCy pipeline that ends in quotex.

    `model`: nothing for the embedded pipeline, else the name of an installed spaCy package,
    the path of a pipeline's folder, or an `nlp` object (to which the component is added).
    `threads`: how many the embedded pipeline's encoder uses, by default the machine's cores, or
    one in a worker process (`nlp.pipe(n_process=2)`).  `max_length`: the pipeline's longest text,
    in characters (spaCy's `nlp.max_length`).
    Raises `PipelineError` where there is no such pipeline, where it is not for German, or where
    one of its files is not as it was written.
    """
    if threads is not None and threads < 1:
        raise InputError(f"threads={threads}: at least 1 is needed")
    if max_length is not None and max_length < 1:
        raise InputError(f"max_length={max_length}: at least 1 is needed")
    nlp = model if isinstance(model, Language) else _with_linear_tokenizer(_load(model))
    _refuse_other_languages(nlp)
    with _loading:
        read_as_meant(nlp)
        if threads is not None:
            _use_threads(nlp, threads)
        if max_length is not None:
            nlp.max_length = max_length
        _without_smileys(nlp)
        if not knows_lines(nlp):
            nlp.add_pipe("quotex_lines", first=True)
        if "quotex" not in nlp.pipe_names:
            nlp.add_pipe("quotex")
    return nlp


def _with_linear_tokenizer(nlp: Language) -> Language:
    """The pipeline, which is nobody else's, with a tokenizer for lines without a space."""
    if type(nlp.tokenizer) is Tokenizer:
        nlp.tokenizer = linear(nlp.tokenizer)
    return nlp


def _without_smileys(nlp: Language) -> None:
    """Let a bracket and a colon, „Hanna Kern (SPD): „…““, be two tokens and not „):“."""
    if not isinstance(nlp.tokenizer, Tokenizer):
        return
    for smiley in ("):", ");"):
        nlp.tokenizer.add_special_case(smiley, [{ORTH: mark} for mark in smiley])


def _use_threads(nlp: Language, threads: int) -> None:
    from quotex.encoder.encoder import Encoder

    for name in nlp.pipe_names:
        component = nlp.get_pipe(name)
        if isinstance(component, Encoder):
            component.use_threads(threads)


def extract(
    text: str,
    model: str | Path | Language | None = None,
    max_length: int | None = None,
    types: Iterable[QuoteType] | None = None,
) -> Article:
    """Say who said what in one article.

    `text` stays as it is: every span in the answer counts its characters.  `model`: nothing for
    the embedded pipeline, else a name or path as for `load`, which is called once for each, or an
    `nlp` object, which is used and not changed.  `max_length`: the most characters that are read,
    by default 1,000,000 (or the pipeline's own `nlp.max_length`).  `types`: of which types quotes
    are wanted (`("direct", "indirect")`), by default all; the others are read, and left out.  Any
    number of threads may call it at the same time.  Raises `InputError` for a longer text, for one
    with half a character in it (a lone surrogate), for what is no text, and for a type that there
    is not.
    """
    wanted = chosen(types)
    (article,) = extract_together([text], pipeline_for(model), max_length, types=wanted)
    return article


def extract_together(
    texts: Sequence[str],
    nlp: Language,
    max_length: int | None = None,
    threads: int | None = None,
    types: Iterable[QuoteType] | None = None,
) -> list[Article]:
    """The articles of some texts, which is faster than one after the other.

    `nlp`: a German pipeline, which is not changed.  `threads`: how many the encoder uses, where it
    is the embedded one.  `types`: as for `extract`.  Raises what `extract` raises, for all of them
    if for one.
    """
    sources = [normalised(_readable(text, max_length or nlp.max_length)) for text in texts]
    component = _component_of(nlp)
    with side_by_side(threads):
        docs = parsed((source.text for source in sources), nlp)
        return [
            component.read(_without_vectors(doc), source, types)
            for doc, source in zip(docs, sources, strict=True)
        ]


def _without_vectors(doc: Doc) -> Doc:
    """The document, which nobody else sees, without what its components read: 1.5 KB a word."""
    doc.tensor = np.zeros((0,), np.float32)
    return doc


def _component_of(nlp: Language) -> Quotex:
    """The pipeline's own quotex with its settings, else a new one."""
    if "quotex" not in nlp.pipe_names:
        return Quotex(nlp)
    component = nlp.get_pipe("quotex")
    if not isinstance(component, Quotex):
        raise PipelineError(f"pipeline {_name(nlp)!r} has a component 'quotex' that is not ours")
    return component


def _readable(text: object, max_length: int) -> str:
    """The text, a plain string; `InputError` where it is none that can be read."""
    if not isinstance(text, str):
        hint = "; quotex.read reads files" if isinstance(text, Path) else ""
        raise InputError(f"a text is a string, not {type(text).__name__}{hint}")
    if len(text) > max_length:
        raise InputError(
            f"the text has {len(text):,} characters, more than the {max_length:,} that are read at "
            "once: split it into articles, or give max_length (--max-length)"
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"character {error.start} is half a character (a surrogate)") from None
    return "".join(text) if type(text) is not str else text  # numpy.str_, markupsafe.Markup


def pipeline_for(model: str | Path | Language | None, threads: int | None = None) -> Language:
    """The pipeline that `model` means, loaded once; an `nlp` object stays as it is.

    Raises `PipelineError` for one that is not for German.
    """
    if isinstance(model, Language):
        _refuse_other_languages(model)
        return model
    return loaded(model, threads)


def _refuse_other_languages(nlp: Language) -> None:
    if nlp.lang != "de":
        raise PipelineError(f"pipeline {_name(nlp)!r} is for language {nlp.lang!r}, not 'de'")


_loading = threading.RLock()


def loaded(model: str | Path | None, threads: int | None = None) -> Language:
    """What `load` gives, loaded once, however many threads ask for it."""
    with _loading:
        return _loaded(model, threads)


@lru_cache(maxsize=4)
def _loaded(model: str | Path | None, threads: int | None) -> Language:
    return load(model, threads)


loaded.cache_clear = _loaded.cache_clear  # type: ignore[attr-defined] # as of a cached function


def _load(model: str | Path | None) -> Language:
    folder = EMBEDDED if model is None else found(model)
    try:
        check(folder)
        # A package may bring components of its own, which it registers when it is imported.
        return spacy.load(model if isinstance(model, str) and is_package(model) else folder)
    except PipelineError:
        raise
    except Exception as error:  # whatever a file that is cut off or no such file leads to
        reason = next(iter(str(error).splitlines()), "") or type(error).__name__
        name = "inside quotex" if model is None else repr(str(model))
        raise PipelineError(f"pipeline {name} cannot be loaded: {reason}") from None


def fingerprint(model: str | Path | None = None) -> str:
    """What says which pipeline this is: a hash of its files, in hexadecimal digits.

    `model`: as for `load`, without an `nlp` object.  Nothing is loaded or imported for it.
    Raises `PipelineError` where there is no such pipeline.
    """
    return hashed(EMBEDDED if model is None else found(model))


def _name(nlp: Language) -> str:
    return f"{nlp.lang}_{nlp.meta.get('name', 'pipeline')} {nlp.meta.get('version', '')}".strip()


class _Tokens:
    """A `Doc`'s tokens by their characters; `Doc.char_span` puts the text together every time."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.starts = [token.idx for token in doc]
        self.ends = [token.idx + len(token) for token in doc]

    def span(self, characters: Characters, label: str, quote: str, actor: str = "") -> DocSpan:
        """The tokens that `characters` touch."""
        first, end = self.touched(characters)
        return DocSpan(self.doc, first, end, label=label, kb_id=actor, span_id=quote)

    def touched(self, characters: Characters) -> tuple[int, int]:
        """The numbers of the first token and of the one after the last."""
        first = bisect_right(self.ends, characters.start)
        return first, max(first + 1, bisect_left(self.starts, characters.end))

    def stretches(self, words: tuple[Characters, ...]) -> Iterator[Characters]:
        """Words that stand side by side as one: „nach Angaben von“, but „fügte“ and „hinzu“."""
        current: Characters | None = None
        for word in words:
            if current is None:
                current = word
            elif self.touched(word)[0] <= self.touched(current)[1]:
                current = Characters(start=current.start, end=max(current.end, word.end))
            else:
                yield current
                current = word
        if current is not None:
            yield current


def _quote_spans(article: Article, tokens: _Tokens) -> Iterator[DocSpan]:
    for quote in article.quotes:
        yield tokens.span(quote.span, quote.type, quote.id)


def _speaker_spans(article: Article, tokens: _Tokens) -> Iterator[DocSpan]:
    for quote in article.quotes:
        for speaker in quote.speakers:
            yield tokens.span(speaker.span, speaker.actor.kind, quote.id, speaker.actor.id)


def _cue_spans(article: Article, tokens: _Tokens) -> Iterator[DocSpan]:
    for quote in article.quotes:
        if quote.cue is not None:
            for stretch in tokens.stretches(quote.cue.spans):
                yield tokens.span(stretch, quote.cue.kind, quote.id)


@lru_cache(maxsize=64)
def _parsed(data: str) -> Article:
    return Article.model_validate_json(data)


def _get_article(doc: Doc) -> Article | None:
    data = doc.user_data.get(_KEY)
    return None if data is None else _parsed(data)


Doc.set_extension("article", getter=_get_article, force=True)
