"""quotex as a spaCy component, and the pipelines that it runs in.

nlp = quotex.load()                    # the German pipeline inside quotex
nlp = quotex.load("de_core_news_sm")   # one of spaCy's, a folder, or an nlp object
doc = nlp(text)
doc._.article                                                    # the Article
doc.spans["quotes"], doc.spans["speakers"], doc.spans["cues"]    # joined by span.id_
doc.spans["entities"]                                            # whatever has a name
displacy.render(doc, style="span", options={"spans_key": "quotes"})
"""

import threading
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from quotex.article import Article, QuoteType
from quotex.encoder.side_by_side import side_by_side
from quotex.errors import InputError, PipelineError, refuse_number
from quotex.known import Given, Knowing, Knowledge, knowledge
from quotex.language.doc_spans import (
    Tokens,
    cue_spans,
    entity_spans,
    quote_spans,
    speaker_spans,
)
from quotex.language.meaning import read_as_meant
from quotex.language.parsing import knows_lines, parsed, parsed_as_meant
from quotex.language.tokenizer import with_linear_tokenizer, without_smileys
from quotex.model_folders import EMBEDDED, check, found, hashed, is_package
from quotex.normalised import Normalised, normalised
from quotex.quote_types import chosen, least

# In Doc.user_data: the article's JSON, which spaCy can carry about.  The key has the form of an
# extension's, so that spaCy leaves it out where it makes another text of a Doc (`Span.as_doc`,
# `Doc.from_docs`), which the article would not fit.
_KEY: Any = ("._.", "article", None, None)  # spaCy declares its keys as strings
_LONGEST_NAME = 260  # characters: a longer word names no file


class Quotex(Knowing):
    """The component: reads a parsed `Doc` and says who said what in it.

    Sets `doc._.article` and four span groups, with a span for every quote, for every mention
    of a speaker at a quote, for every stretch of a cue, and for every mention of an entity;
    `span.id_` is the id of the quote, of the last group that of the entity:

    | group      | `span.label_`           | `span.id_` | `span.kb_id_`        |
    |------------|-------------------------|------------|----------------------|
    | `quotes`   | `quote.type`: direct    | q1         |                      |
    | `speakers` | `actor.kind`: person    | q1         | a1, the actor's id   |
    | `cues`     | `cue.kind`: verb        | q1         |                      |
    | `entities` | `entity.kind`: place    | e1         | a1, if it is one     |

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
        entities_key: str = "entities",
    ) -> None:
        """Take the settings of `make_quotex`."""
        self.spans_key = spans_key
        self.speakers_key = speakers_key
        self.cues_key = cues_key
        self.entities_key = entities_key
        self.threshold = threshold
        super().__init__()
        self.pipeline = _name(nlp)
        self._nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Set the article and the spans of `doc`.

        A text that is read otherwise than it was given (soft hyphens, wrapped lines) is parsed
        once more as it is meant; `doc` and its tokens stay as they are.  The embedded pipeline's
        encoder, which takes most of the time, has read it so before and does not do it again.
        """
        with self.knowledge.in_use():
            source = normalised(doc.text)
        meant = parsed_as_meant(doc, source.text, self._nlp) if source.changed else doc
        article = self.read(meant, source)
        doc.user_data[_KEY] = article.model_dump_json()
        tokens = Tokens(doc)
        doc.spans[self.spans_key] = list(quote_spans(article, tokens))
        doc.spans[self.speakers_key] = list(speaker_spans(article, tokens))
        doc.spans[self.cues_key] = list(cue_spans(article, tokens))
        doc.spans[self.entities_key] = list(entity_spans(article, tokens))
        return doc

    def read(
        self,
        doc: Doc,
        source: Normalised | None = None,
        types: Iterable[QuoteType] | None = None,
        knowledge: Knowledge | None = None,
        min_confidence: float = 0,
    ) -> Article:
        """The article that `doc` holds, with quotes of the `types`, by default all.

        `source`: the text that `doc` is the reading of.  `knowledge`: in place of the component's.
        Quotes below `min_confidence` are left out.
        """
        from quotex.garbage import no_search
        from quotex.reader import read

        knows = self.knowledge if knowledge is None else knowledge
        with knows.in_use(), no_search(len(doc)):
            return read(
                doc,
                self.pipeline + knows.told,
                self.threshold,
                source,
                types,
                known=knows.known,
                min_confidence=min_confidence,
            )


@Language.factory(
    "quotex",
    default_config={
        "spans_key": "quotes",
        "speakers_key": "speakers",
        "cues_key": "cues",
        "entities_key": "entities",
        "threshold": 0.5,
    },
    assigns=["doc.spans", "doc._.article"],
)
def make_quotex(
    nlp: Language,
    name: str,
    spans_key: str,
    speakers_key: str,
    cues_key: str,
    threshold: float,
    entities_key: str,
) -> Quotex:
    """Make the component.

    `spans_key`, `speakers_key`, `cues_key`, `entities_key`: the span groups that take the quotes,
    their speakers and their cues, and whatever has a name.  `threshold`: the probability, in
    [0, 1], from which words, in marks or without, count as uttered and a speaker is named.
    Raises `InputError` for one that is no probability.
    """
    if not 0 <= threshold <= 1:
        raise InputError(f"threshold={threshold}: between 0 and 1 is needed")
    return Quotex(nlp, spans_key, threshold, speakers_key, cues_key, entities_key)


def load(
    model: str | Path | Language | None = None,
    threads: int | None = None,
    max_length: int | None = None,
    *,
    known: Given = None,
    lexicon: Given = None,
    weights: Given = None,
) -> Language:
    """A German spaCy pipeline that ends in quotex.

    `model`: nothing for the embedded pipeline, else the name of an installed spaCy package,
    the path of a pipeline's folder, or an `nlp` object (to which the component is added).
    `threads`: how many the embedded pipeline's encoder uses, by default the machine's cores, or
    one in a worker process (`nlp.pipe(n_process=2)`).  `max_length`: the pipeline's longest text,
    in characters (spaCy's `nlp.max_length`).  `known`: a CSV table of those whom texts name, with
    their ids; `lexicon`: a TOML file of words in the format of `quotex/data` (see *Your own
    knowledge*); `weights`: one of weights, as `quotex.fit` writes it (see *Your own figures*).  The
    pipeline keeps all of them, on disk and in other processes; no other one has them.
    Raises `InputError` for what is wrong with these files, and `PipelineError` where there is no
    such pipeline, where it is not for German, or where one of its files is not as it was written.
    """
    for name, number in (("threads", threads), ("max_length", max_length)):
        if number is not None:
            refuse_number(name, number)
    knows = knowledge(known, lexicon, weights)
    nlp = model if isinstance(model, Language) else with_linear_tokenizer(_load(model))
    _refuse_other_languages(nlp)
    with _loading:
        read_as_meant(nlp)
        if threads is not None:
            _use_threads(nlp, threads)
        if max_length is not None:
            nlp.max_length = max_length
        without_smileys(nlp)
        if not knows_lines(nlp):
            nlp.add_pipe("quotex_lines", first=True)
        if "quotex" not in nlp.pipe_names:
            nlp.add_pipe("quotex")
        teach(nlp, knows)
    return nlp


def teach(nlp: Language, more: Knowledge) -> Language:
    """The pipeline, whose component quotex knows this as well from now on."""
    if more:
        component_of(nlp).learn(more)
    return nlp


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
    min_confidence: float = 0,
) -> Article:
    """Say who said what in one article.

    `text` stays as it is: every span in the answer counts its characters.  `model`: nothing for
    the embedded pipeline, else a name or path as for `load`, which is called once for each, or an
    `nlp` object, which is used and not changed.  `max_length`: the most characters that are read,
    by default 1,000,000 (or the pipeline's own `nlp.max_length`).  `types`: of which types quotes
    are wanted (`("direct", "indirect")`), by default all; `min_confidence`: the least confidence of
    a quote that is wanted, in [0, 1]; the others are read, and left out.  Any number of threads may
    call it at the same time.  Raises `InputError` for a longer text, for one with half a character
    in it (a lone surrogate), for what is no text or the name of a file that there is, and for a
    type or confidence that there is not.
    """
    nlp, wanted, sure = pipeline_for(model), chosen(types), least(min_confidence)
    _refuse_file(text)
    (article,) = extract_together([text], nlp, max_length, types=wanted, min_confidence=sure)
    return article


def extract_together(
    texts: Sequence[str],
    nlp: Language,
    max_length: int | None = None,
    threads: int | None = None,
    types: Iterable[QuoteType] | None = None,
    knowledge: Knowledge | None = None,
    min_confidence: float = 0,
) -> list[Article]:
    """The articles of some texts, which is faster than one after the other.

    `nlp`: a German pipeline, which is not changed.  `threads`: how many the encoder uses, where it
    is the embedded one.  `types`, `min_confidence`: as for `extract`.  `knowledge`: beside the
    pipeline's own.  Raises what `extract` raises, for all of them if for one.
    """
    component = component_of(nlp)
    knows = component.knowledge.with_more(knowledge) if knowledge else component.knowledge
    with knows.in_use():
        sources = [normalised(_readable(text, max_length or nlp.max_length)) for text in texts]
    with side_by_side(threads):
        docs = parsed((source.text for source in sources), nlp)
        return [
            component.read(_without_vectors(doc), source, types, knows, min_confidence)
            for doc, source in zip(docs, sources, strict=True)
        ]


def _without_vectors(doc: Doc) -> Doc:
    """The document, which nobody else sees, without what its components read: 1.5 KB a word."""
    doc.tensor = np.zeros((0,), np.float32)
    return doc


def component_of(nlp: Language) -> Quotex:
    """The pipeline's own quotex with its settings, else a new one; raises `PipelineError`."""
    if "quotex" not in nlp.pipe_names:
        return Quotex(nlp)
    component = nlp.get_pipe("quotex")
    if not isinstance(component, Quotex):
        raise PipelineError(f"pipeline {_name(nlp)!r} has a component 'quotex' that is not ours")
    return component


def _refuse_file(text: object) -> None:
    """Raise `InputError` where the text is the name of a file that there is."""
    if isinstance(text, str) and len(text) < _LONGEST_NAME and len(text.split()) == 1:
        name = text.strip()
        try:
            names_a_file = Path(name).is_file()
        except (OSError, ValueError):  # too long a name, or a character that no name has
            return
        if names_a_file:
            raise InputError(
                f"{name!r} is the name of a file, not a text: "
                f"quotex.extract_many(quotex.read({name!r})) reads files"
            )


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


@lru_cache(maxsize=64)
def _parsed(data: str) -> Article:
    return Article.model_validate_json(data)


def _get_article(doc: Doc) -> Article | None:
    data = doc.user_data.get(_KEY)
    return None if data is None else _parsed(data)


Doc.set_extension("article", getter=_get_article, force=True)
