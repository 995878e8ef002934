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
_KEEP_LINES = frozenset(("quotex", "quotex_lines", "quotex_sentences"))  # factories


def parsed(texts: Iterable[str], nlp: Language) -> Iterator[Doc]:
    """The documents of some texts, in their order, as the components before quotex annotate them.

    Sentences begin with lines even where the pipeline has no component for that.  A text may be
    longer than the pipeline's `max_length`.
    """
    names = nlp.pipe_names
    own = names.index("quotex") if "quotex" in names else len(names)
    docs = _tokenised(texts, nlp, with_lines=not knows_lines(nlp))
    return nlp.pipe(docs, batch_size=_TOGETHER, disable=names[own:])


def knows_lines(nlp: Language) -> bool:
    """Whether a component of the pipeline keeps sentences within lines."""
    makers = {nlp.get_pipe_meta(name).factory for name in nlp.pipe_names}
    return not makers.isdisjoint(_KEEP_LINES)


def _tokenised(texts: Iterable[str], nlp: Language, with_lines: bool) -> Iterator[Doc]:
    for text in texts:
        doc = as_it_stands(tokenised(text, nlp.tokenizer))
        yield sentences_start_lines(doc) if with_lines else doc
