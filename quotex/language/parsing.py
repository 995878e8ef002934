"""Texts parsed by a pipeline that may be somebody else's, and that stays as it is.

The pipeline's components are asked one after the other, all but quotex and what comes after it;
nothing is added to the pipeline or switched off in it, so that any number of threads may use it at
the same time, for this or for something else.
"""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from quotex.language.meaning import as_it_stands, tokenised
from quotex.lines import sentences_start_lines

_TOGETHER = 4  # texts: the encoder reads the next few while the rest is done for these
_EMBEDDED = frozenset(
    f"quotex_{name}"
    for name in (
        "encoder",
        "sentences",
        "tagger",
        "morphologizer",
        "parser",
        "lemmatizer",
        "names",
        "scores",
    )
)  # factories
_KEEP_LINES = frozenset(("quotex", "quotex_lines", "quotex_sentences"))  # factories


def parsed(texts: Iterable[str], nlp: Language) -> Iterator[Doc]:
    """The documents of some texts, in their order, as the components before quotex annotate them.

    Sentences begin with lines even where the pipeline has no component for that.  A text may be
    longer than the pipeline's `max_length`.
    """
    docs = (as_it_stands(tokenised(text, nlp.tokenizer)) for text in texts)
    return _annotated(docs, nlp, _from_quotex_on(nlp))


def parsed_as_meant(doc: Doc, text: str, nlp: Language) -> Doc:
    """The document of `text`, as which `doc` is read, as `parsed` gives it.

    The embedded pipeline's encoder has read that in the place of `doc` and is not asked again, nor
    are its heads where only white space differs.
    """
    from quotex.encoder.encoder import Encoder
    from quotex.language.carried import carried

    for name, component in nlp.pipeline:
        if isinstance(component, Encoder):
            meant = component.read_for(doc)
            if meant is not None and meant.text == text:
                if _is_embedded(nlp) and carried(doc, meant):
                    return meant
                return next(_annotated([meant], nlp, [name, *_from_quotex_on(nlp)]))
    return next(parsed([text], nlp))


def _is_embedded(nlp: Language) -> bool:
    """Whether the components before quotex are those of the embedded pipeline, and no others."""
    names = nlp.pipe_names
    before = names[: names.index("quotex")] if "quotex" in names else names
    return {nlp.get_pipe_meta(name).factory for name in before} == _EMBEDDED


def _annotated(docs: Iterable[Doc], nlp: Language, without: list[str]) -> Iterator[Doc]:
    if not knows_lines(nlp):
        docs = map(sentences_start_lines, docs)
    return nlp.pipe(docs, batch_size=_TOGETHER, disable=without)


def _from_quotex_on(nlp: Language) -> list[str]:
    """The components that are not asked."""
    names = nlp.pipe_names
    return names[names.index("quotex") :] if "quotex" in names else []


def knows_lines(nlp: Language) -> bool:
    """Whether a component of the pipeline keeps sentences within lines."""
    makers = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    return not makers.isdisjoint(_KEEP_LINES)
