"""spaCy components on one shared encoder: sentences, tags, morphology, syntax, names.

Factories: `quotex_encoder`, which sets `doc.tensor`, and behind it, in any selection,
`quotex_sentences`, `quotex_tagger`, `quotex_morphologizer`, `quotex_parser`, `quotex_names`, which
write spaCy's annotations, and `quotex_scores`, which keeps what other heads say.
"""

from spacy.language import Language

from quotex.encoder.encoder import Encoder
from quotex.encoder.names import Names
from quotex.encoder.noun_chunks import noun_chunks
from quotex.encoder.parser import Parser
from quotex.encoder.scorer import Scorer
from quotex.encoder.sentences import Sentences
from quotex.encoder.session import ALL_CORES
from quotex.encoder.tags import Morphologizer, Tagger


@Language.factory(
    "quotex_encoder",
    default_config={"threads": ALL_CORES, "pack_lines": False},
    assigns=["doc.tensor"],
)
def make_encoder(nlp: Language, name: str, threads: int, pack_lines: bool) -> Encoder:
    """Make the component, empty.

    `threads`: that run the encoder, 0 for the machine's cores.  `pack_lines`: whether lines that
    fit into one window together are read together; as the model was trained.
    """
    return Encoder(threads, pack_lines)


@Language.factory("quotex_sentences", requires=["doc.tensor"], assigns=["token.is_sent_start"])
def make_sentences(nlp: Language, name: str) -> Sentences:
    """Make the component, empty."""
    return Sentences(nlp.vocab.strings)


@Language.factory("quotex_tagger", requires=["doc.tensor"], assigns=["token.pos", "token.tag"])
def make_tagger(nlp: Language, name: str) -> Tagger:
    """Make the component, empty."""
    return Tagger(nlp.vocab.strings)


@Language.factory("quotex_morphologizer", requires=["doc.tensor"], assigns=["token.morph"])
def make_morphologizer(nlp: Language, name: str) -> Morphologizer:
    """Make the component, empty."""
    return Morphologizer(nlp.vocab.strings)


@Language.factory("quotex_parser", requires=["doc.tensor"], assigns=["token.dep", "token.head"])
def make_parser(nlp: Language, name: str) -> Parser:
    """Make the component, empty; from now on `doc.noun_chunks` goes by its labels."""
    nlp.vocab.get_noun_chunks = noun_chunks  # type: ignore[assignment]  # the stub is wrong: ints
    return Parser(nlp.vocab.strings)


@Language.factory(
    "quotex_names",
    requires=["doc.tensor"],
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
)
def make_names(nlp: Language, name: str) -> Names:
    """Make the component, empty."""
    return Names(nlp.vocab.strings)


@Language.factory("quotex_scores", requires=["doc.tensor"])
def make_scores(nlp: Language, name: str) -> Scorer:
    """Make the component, empty."""
    return Scorer(nlp.vocab.strings)
