"""UIMA's type system of our marks, and one article's CAS: what INCEpTION takes and gives.

Positions in a CAS count UTF-16 code units; cassis turns them to characters and back.
"""

import io
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from quotex.annotation.articles import article_of
from quotex.annotation.characters import escaped, forbidden, restored, shown, unescaped
from quotex.annotation.marks import FEATURES, LAYERS, LINKS, Mark, Value, marks
from quotex.article import Article, Span
from quotex.errors import InputError, QuotexError, unexpected
from quotex.tabular.context import cuts, tokenizer

CUSTOM = "webanno.custom."  # where INCEpTION keeps the layers of its users
CHARACTER = "Character"
TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
LANGUAGE = "de"
_STRING = "uima.cas.String"
_RANGES: dict[type[Value], str] = {
    str: _STRING,
    bool: "uima.cas.Boolean",
    float: "uima.cas.Float",
}
_MEANS = {
    "Quote": "a passage that somebody utters; its first part where narration interrupts it",
    "QuotePart": "a further part of a quote",
    "Cue": "the words that mark the speech: „sagte“, „laut“",
    "Mention": "where the text names an actor",
    "Actor": "who an actor is, told once, where the text names them first",
}
_LINKED = {
    "parts": "the quote's further parts",
    "cue": "the words that mark it",
    "speakers": "how the text names who utters it",
    "addressees": "how the text names to whom it is said",
}
_LINES = re.compile(r"[^\n\r]+")


def needs_cassis() -> Any:
    """The package cassis; raises `QuotexError` where it is not installed."""
    try:
        import cassis
    except ImportError:
        raise QuotexError(
            "INCEpTION's format needs dkpro-cassis: pip install 'quotex[annotation]'"
        ) from None
    return cassis


@cache
def type_system() -> Any:
    """A layer for each kind of mark; links as INCEpTION's slots, with a role and a target."""
    types = needs_cassis().TypeSystem()
    types.create_type(TOKEN)
    types.create_type(SENTENCE)
    metadata = types.create_type(METADATA, "uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId"):
        types.create_feature(metadata, name, _STRING)
    for layer in LAYERS:
        kind = types.create_type(CUSTOM + layer, description=_MEANS[layer])
        for feature in FEATURES[layer]:
            values = f": {', '.join(feature.values)}" if feature.values else ""
            types.create_feature(
                kind, feature.name, _RANGES[feature.kind], description=feature.means + values
            )
    for name, target in LINKS.items():
        link = types.create_type(_link(name), "uima.cas.TOP")
        types.create_feature(link, "role", _STRING)
        types.create_feature(link, "target", CUSTOM + target)
        types.create_feature(
            CUSTOM + "Quote",
            name,
            "uima.cas.FSArray",
            link,
            description=_LINKED[name],
            multipleReferencesAllowed=False,
        )
    character = types.create_type(
        CUSTOM + CHARACTER, description="a character that XML cannot hold; the text has U+FFFD"
    )
    types.create_feature(character, "code", _STRING, description="which: U+0001")
    return types


def _link(name: str) -> str:
    """The type of a quote's links, named as INCEpTION names it: „QuoteSpeakersLink“."""
    return f"{CUSTOM}Quote{name.capitalize()}Link"


def cas_of(article: Article) -> Any:
    """An article's CAS, with its tokens and sentences; marks begin and end with tokens."""
    types = type_system()
    cas = needs_cassis().Cas(typesystem=types)
    cas.sofa_string = shown(article.text)
    cas.sofa_mime = "text/plain"
    told = {
        name: escaped(article.meta[key])
        for name, key in (("documentTitle", "title"), ("documentId", "id"))
        if article.meta.get(key)
    }
    size = len(article.text)
    kind = types.get_type(METADATA)
    cas.add(kind(begin=0, end=size, language=LANGUAGE, **told))
    found = marks(article)
    for name, spans in zip((SENTENCE, TOKEN), _segments(article.text, found), strict=True):
        kind = types.get_type(name)
        cas.add_all(kind(begin=start, end=end) for start, end in spans)
    _add_marks(cas, found)
    character = types.get_type(CUSTOM + CHARACTER)
    for place, code in forbidden(article.text):
        cas.add(character(begin=place, end=place + 1, code=code))
    return cas


def _add_marks(cas: Any, found: Sequence[Mark]) -> None:
    types = cas.typesystem
    array = types.get_type("uima.cas.FSArray")
    made = {}
    for mark in found:
        told = {name: _written(value) for name, value in mark.features.items()}
        kind = types.get_type(CUSTOM + mark.layer)
        made[mark] = kind(begin=mark.span.start, end=mark.span.end, **told)
    for mark, written in made.items():
        for name, others in mark.links.items():
            link = types.get_type(_link(name))
            if others:
                links = [link(role=name, target=made[other]) for other in others]
                written[name] = array(elements=links)
    cas.add_all(made.values())


def _written(value: Value) -> Value:
    return escaped(value) if isinstance(value, str) else value


def _segments(
    text: str, found: Sequence[Mark]
) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Sentences and tokens; a token is cut where a mark begins or ends in it."""
    edges = {edge for mark in found for edge in (mark.span.start, mark.span.end)}
    sentences: list[tuple[int, int]] = []
    tokens: list[tuple[int, int]] = []
    for line in _LINES.finditer(text):
        within = [token for token in _tokens(line[0], line.start(), edges)]
        starts = {start for start, _ in within}
        begins = [line.start(), *(cut for cut in cuts(line[0], line.start()) if cut in starts)]
        tokens += within
        for begin, behind in zip(begins, [*begins[1:], line.end()], strict=True):
            words = [token for token in within if begin <= token[0] < behind]
            if words:
                sentences.append((words[0][0], words[-1][1]))
    return sentences, tokens


def _tokens(line: str, offset: int, edges: set[int]) -> Iterator[tuple[int, int]]:
    for token in tokenizer()(line):
        if token.is_space:
            continue
        start = offset + token.idx
        for end in range(start + 1, start + len(token) + 1):
            if end in edges or end == offset + token.idx + len(token):
                yield start, end
                start = end


def article_in(
    data: bytes, types: bytes | None, meta: Mapping[str, str], place: str = ""
) -> Article:
    """The article that a CAS in XMI holds.

    `types`: the type system that came with it; without one, the layers are those that quotex
    writes.  `place`: where it is, for complaints, by default the file of `meta`.  Raises
    `InputError` for what is no CAS, and as `article_of` does.
    """
    place = place or meta["file"]
    cas = _loaded(data, types, place)
    if cas.sofa_string is None:
        raise InputError(f"{place}: a CAS without text")
    try:
        found = list(_marks(cas))
        layer = _layer(cas, CHARACTER)
        places = [(one.begin, one.code or "") for one in cas.select(layer)] if layer else []
        text = restored(cas.sofa_string, places)
        return article_of(text, found, meta, place)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError) as error:
        raise InputError(
            f"{place}: not annotated as quotex can read: {unexpected(error)}"
        ) from None


def _loaded(data: bytes, types: bytes | None, place: str) -> Any:
    cassis = needs_cassis()
    if b"<!DOCTYPE" in data or b"<!DOCTYPE" in (types or b""):
        raise InputError(f"{place}: XML with a document type, which no CAS has")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of types that are nothing to us
            known = cassis.load_typesystem(io.BytesIO(types)) if types else type_system()
            return cassis.load_cas_from_xmi(io.BytesIO(data), known, lenient=True)
    except Exception as error:  # of lxml, of cassis, and of whatever is wrong in there
        raise InputError(f"{place}: no UIMA CAS in XMI: {unexpected(error)}") from None


def _layer(cas: Any, name: str) -> Any:
    """A layer's type, whatever the package in which a project has it."""
    return next((kind for kind in cas.typesystem.get_types() if kind.short_name == name), None)


def _marks(cas: Any) -> Iterator[Mark]:
    """The marks of all layers in the order of their ids; links lead to marks as well."""
    made: dict[int, Mark] = {}
    written: list[tuple[Any, Mark]] = []
    for layer in LAYERS:
        kind = _layer(cas, layer)
        for one in sorted(cas.select(kind), key=lambda one: one.xmiID) if kind else ():
            names = {feature.name for feature in kind.all_features}
            features = {
                feature.name: _read(one[feature.name])
                for feature in FEATURES[layer]
                if feature.name in names and one[feature.name] is not None
            }
            mark = Mark(layer, Span(start=one.begin, end=one.end), features)
            made[one.xmiID] = mark
            written.append((one, mark))
    for one, mark in written:
        for name in LINKS if mark.layer == "Quote" else ():
            mark.links[name] = list(_linked(one, name, made))
        yield mark


def _linked(quote: Any, name: str, made: Mapping[int, Mark]) -> Iterator[Mark]:
    """What a quote is linked with; a slot that nobody filled leads nowhere."""
    slots = quote.get(name) if quote.type.get_feature(name) else None
    for link in slots.elements if slots is not None else ():
        mark = made.get(link.target.xmiID) if link is not None and link.target else None
        if mark is not None and mark.layer == LINKS[name]:
            yield mark


def _read(value: Any) -> Any:
    return unescaped(value) if isinstance(value, str) else value
