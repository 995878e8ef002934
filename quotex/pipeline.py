"""quotex as a spaCy component, and the pipelines that it runs in.

nlp = quotex.load()                    # the German pipeline inside quotex
nlp = quotex.load("de_core_news_sm")   # one of spaCy's, a folder, or an nlp object
article = nlp(text)._.article
displacy.render(nlp(text), style="span", options={"spans_key": "quotes"})
"""

from functools import lru_cache
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan

from quotex.article import Article
from quotex.errors import InputError, PipelineError

EMBEDDED = Path(__file__).parent / "de_quotex"
_KEY = "quotex.article"  # in Doc.user_data: the article's JSON, which spaCy can carry about


class Quotex:
    """The component: reads a parsed `Doc` and says who said what in it.

    Sets `doc._.article` and the span group `doc.spans[spans_key]`, with the quote's type as
    each span's label.
    """

    def __init__(self, nlp: Language, spans_key: str = "quotes", threshold: float = 0.5) -> None:
        """Take the settings of `make_quotex`."""
        self.spans_key = spans_key
        self.threshold = threshold
        self.pipeline = _name(nlp)

    def __call__(self, doc: Doc) -> Doc:
        """Set the article and the spans of `doc`."""
        article = self.read(doc)
        doc.user_data[_KEY] = article.model_dump_json()
        doc.spans[self.spans_key] = list(_quote_spans(doc, article))
        return doc

    def read(self, doc: Doc) -> Article:
        """The article that `doc` holds."""
        from quotex.reader import read

        return read(doc, pipeline=self.pipeline, threshold=self.threshold)


@Language.factory(
    "quotex",
    default_config={"spans_key": "quotes", "threshold": 0.5},
    assigns=["doc.spans", "doc._.article"],
)
def make_quotex(nlp: Language, name: str, spans_key: str, threshold: float) -> Quotex:
    """Make the component.

    `spans_key`: the span group that takes the quotes.  `threshold`: the probability, in [0, 1],
    from which a passage in quotation marks counts as uttered and a speaker is named.
    """
    return Quotex(nlp, spans_key, threshold)


def load(model: str | Path | Language | None = None, threads: int | None = None) -> Language:
    """A German spaCy pipeline that ends in quotex.

    `model`: nothing for the embedded pipeline, else the name of an installed spaCy package,
    the path of a pipeline's folder, or an `nlp` object (to which the component is added).
    `threads`: how many the embedded pipeline's encoder uses, by default the machine's cores; in
    a worker process (`nlp.pipe(n_process=2)`) it uses one.
    Raises `PipelineError` where there is no such pipeline, where it is not for German, or where
    one of its files is not as it was written.
    """
    if threads is not None and threads < 1:
        raise InputError(f"threads={threads}: at least 1 is needed")
    nlp = model if isinstance(model, Language) else _load(model)
    if nlp.lang != "de":
        raise PipelineError(f"pipeline {_name(nlp)!r} is for language {nlp.lang!r}, not 'de'")
    if threads is not None:
        _use_threads(nlp, threads)
    if not _knows_lines(nlp):
        nlp.add_pipe("quotex_lines", first=True)
    if "quotex" not in nlp.pipe_names:
        nlp.add_pipe("quotex")
    return nlp


def _use_threads(nlp: Language, threads: int) -> None:
    from quotex.encoder.components import Encoder

    for name in nlp.pipe_names:
        component = nlp.get_pipe(name)
        if isinstance(component, Encoder):
            component.use_threads(threads)


def _knows_lines(nlp: Language) -> bool:
    """Whether a component of the pipeline, or an earlier call, keeps sentences within lines."""
    makers = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    return not makers.isdisjoint(("quotex", "quotex_lines", "quotex_sentences"))


def extract(text: str, model: str | Path | Language | None = None) -> Article:
    """Say who said what in one article.

    `text` stays as it is: every span in the answer counts its characters.  `model` is as for
    `load`, which is called once for each name.  Raises `InputError` for a text longer than
    the pipeline takes (spaCy's `nlp.max_length`, by default 1,000,000 characters) or with
    half a character in it (a lone surrogate).
    """
    nlp = load(model) if isinstance(model, Language) else _loaded(model)
    if len(text) > nlp.max_length:
        raise InputError(
            f"the text has {len(text):,} characters, more than the {nlp.max_length:,} "
            "that the pipeline takes at once: split it into articles"
        )
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise InputError(f"character {error.start} is half a character (a surrogate)") from None
    component = nlp.get_pipe("quotex")
    if not isinstance(component, Quotex):
        raise PipelineError(f"pipeline {_name(nlp)!r} has a component 'quotex' that is not ours")
    with nlp.select_pipes(disable=["quotex"]):
        return component.read(nlp(text))


@lru_cache(maxsize=4)
def _loaded(model: str | Path | None) -> Language:
    return load(model)


def _load(model: str | Path | None) -> Language:
    if model is None:
        return spacy.load(EMBEDDED)
    model = str(model)
    try:
        return spacy.load(model)
    except OSError:
        raise PipelineError(_not_found(model)) from None
    except (ImportError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise PipelineError(f"pipeline {model!r} cannot be loaded: {reason}") from None


def _not_found(model: str) -> str:
    if model.startswith("de_"):
        return (
            f"pipeline {model!r} is not installed: python -m spacy download {model} "
            "(fetches it from spaCy's release page)"
        )
    return f"no spaCy pipeline {model!r}: neither an installed package nor a folder"


def _name(nlp: Language) -> str:
    return f"{nlp.lang}_{nlp.meta.get('name', 'pipeline')} {nlp.meta.get('version', '')}".strip()


def _quote_spans(doc: Doc, article: Article) -> Any:
    for quote in article.quotes:
        span = doc.char_span(
            quote.span.start, quote.span.end, label=quote.type, alignment_mode="expand"
        )
        if span is not None:
            yield DocSpan(doc, span.start, span.end, label=quote.type)


@lru_cache(maxsize=64)
def _parsed(data: str) -> Article:
    return Article.model_validate_json(data)


def _get_article(doc: Doc) -> Article | None:
    data = doc.user_data.get(_KEY)
    return None if data is None else _parsed(data)


Doc.set_extension("article", getter=_get_article, force=True)
