"""Label Studio: tasks with what quotex found as predictions, their interface, and its export.

    quotex extract archive.jsonl --format label-studio --output tasks.json
    quotex label-config > config.xml

`tasks.json` is what a project imports, `config.xml` the labeling interface that it needs.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from statistics import fmean
from typing import IO, Any
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quotex.annotation.articles import article_of
from quotex.annotation.marks import LAYERS, Feature, Layer, marks
from quotex.annotation.regions import LABELS, REGIONS, RELATIONS, TEXT, fields, marks_in, result_of
from quotex.article import Article
from quotex.errors import InputError, unexpected
from quotex.files import opened
from quotex.running.terminal import shown_json
from quotex.sources import json_rows
from quotex.sources.packed import unpacked

_GIVEN = "given"  # the text as it was given, where it is shown otherwise
_META = "meta"
_ANNOTATIONS = re.compile(rb'"annotations"\s*:\s*\[')
_COLOURS: Mapping[str, str] = {
    "direct": "#97214d",
    "indirect": "#185f80",
    "reported": "#2d9ead",
    "free indirect": "#b8776b",
    "indirect free indirect": "#5b7f2b",
    "turn": "#6b4fa0",
    "part": "#8a8a8a",
    "cue": "#c98a00",
    "mention": "#3c8d5a",
    "actor": "#30455c",
}


def write_label_studio(articles: Iterable[Article], stream: IO[str]) -> None:
    """Write articles as a list of tasks, as they come; for a terminal without what commands it."""
    before = "[\n"
    for article in articles:
        shown = json.dumps(task(article), ensure_ascii=False)
        stream.write(before + (shown_json(shown) if stream.isatty() else shown))
        before = ",\n"
    stream.write("[]\n" if before == "[\n" else "\n]\n")


def task(article: Article) -> dict[str, Any]:
    """An article as a task whose prediction are its quotes; the score is their mean confidence.

    `data` has the text, and what is known beside it as `meta`.
    """
    shown = _shown(article.text)
    data: dict[str, Any] = {TEXT: shown, _META: dict(article.meta)}
    if shown != article.text:
        data[_GIVEN] = article.text
    prediction: dict[str, Any] = {"result": result_of(marks(article), shown)}
    if article.pipeline:
        prediction["model_version"] = f"quotex, {article.pipeline}"
    if article.quotes:
        prediction["score"] = fmean(quote.confidence for quote in article.quotes)
    return {"data": data, "predictions": [prediction]}


def _shown(text: str) -> str:
    """The text without what browsers do not keep, as long as before."""
    return text.replace("\r", " ").replace("\0", "\ufffd")


def config() -> str:
    """The labeling interface that the tasks are made for, as XML to paste into a project."""
    view = Element("View")
    labels = SubElement(view, "Labels", name=REGIONS, toName=TEXT)
    for label in LABELS:
        SubElement(labels, "Label", value=label, background=_COLOURS[label])
    SubElement(view, "Text", name=TEXT, value=f"${TEXT}", granularity="word")
    relations = SubElement(view, "Relations")
    for label in RELATIONS:
        SubElement(relations, "Relation", value=label)
    for layers, asked in _fields():
        group = SubElement(
            view,
            "View",
            visibleWhen="region-selected",
            whenTagName=REGIONS,
            whenLabelValue=",".join(label for label, layer in LABELS.items() if layer in layers),
        )
        for feature in asked:
            _add_field(group, feature)
    indent(view)
    return tostring(view, encoding="unicode") + "\n"


def _fields() -> Iterator[tuple[tuple[Layer, ...], list[Feature]]]:
    """The fields, each once, with the layers that have them; those that go together in one."""
    asked = {feature.name: feature for layer in LAYERS for feature in fields(layer)}
    groups: dict[tuple[Layer, ...], list[Feature]] = {}
    for feature in asked.values():
        layers = tuple(layer for layer in LAYERS if feature in fields(layer))
        groups.setdefault(layers, []).append(feature)
    yield from groups.items()


def _add_field(group: Element, feature: Feature) -> None:
    SubElement(group, "Header", value=f"{feature.name}: {feature.means}", size="6")
    common = {"name": feature.name, "toName": TEXT, "perRegion": "true"}
    if feature.values or feature.kind is bool:
        choices = SubElement(group, "Choices", {**common, "choice": "single", "showInline": "true"})
        for value in feature.values or (feature.name,):
            SubElement(choices, "Choice", value=value)
    else:
        SubElement(
            group, "TextArea", {**common, "rows": "1", "maxSubmissions": "1", "editable": "true"}
        )


def articles(path: "str | os.PathLike[str]", annotator: str | None = None) -> Iterator[Article]:
    """The annotated articles of what Label Studio exports as JSON.

    A task that nobody annotated is left out, and so is an annotation that was skipped.  Of several
    annotations of a task, the one that is its ground truth counts, or the latest of `annotator`
    (an id or an e-mail address).  Raises `InputError`, with the record, for what is no export, for
    one without any annotation, and where annotators are several and none was asked for.
    """
    file = str(path)
    annotated = 0
    for place, record in _records(file):
        one = _chosen(record, annotator, place)
        if one is not None:
            annotated += 1
            yield _article(record, one, file, place)
    if not annotated:
        of_whom = f"annotated by {annotator!r}" if annotator is not None else "annotated"
        raise InputError(f"{file}: no task is {of_whom}: export the project as JSON")


def is_export(begin: bytes) -> bool:
    """Whether a file that begins so is an export of annotated tasks."""
    return _ANNOTATIONS.search(begin) is not None


def _records(file: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tasks of a file, each with its place."""
    place = file
    try:
        with opened(file) as packed:
            for number, record in enumerate(json_rows.records(unpacked(packed, file)), start=1):
                place = f"{file}, record {number}"
                if isinstance(record, InputError):
                    raise record
                yield place, record
    except InputError as error:
        raise InputError(f"{place}: {error}") from None


def _article(record: Mapping[str, Any], one: Mapping[str, Any], file: str, place: str) -> Article:
    try:
        data = record["data"]
        text = data.get(_GIVEN) or data[TEXT]
        told = {str(name): str(value) for name, value in (data.get(_META) or {}).items()}
        meta = {**_named(record), **told, "file": told.get("file") or file}
        found = marks_in(one["result"])
        return article_of(text, found, meta, place)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{place}: no task of ours: {unexpected(error)}") from None


def _named(record: Mapping[str, Any]) -> dict[str, str]:
    return {"id": str(record["id"])} if "id" in record else {}


def _chosen(
    record: Mapping[str, Any], annotator: str | None, place: str
) -> Mapping[str, Any] | None:
    """The annotation of a task that counts."""
    there = [one for one in record.get("annotations") or () if not one.get("was_cancelled")]
    if annotator is not None:
        there = [one for one in there if annotator in _names(one)]
    else:
        there = [one for one in there if one.get("ground_truth")] or there
        names = {_names(one) for one in there}
        if len(names) > 1:
            known = ", ".join(sorted(name[-1] for name in names))
            raise InputError(f"{place}: annotated by several: say whose counts ({known})")
    return max(there, key=lambda one: str(one.get("updated_at") or ""), default=None)


def _names(annotation: Mapping[str, Any]) -> tuple[str, ...]:
    """By what an annotator is known: an id, and in some exports an address."""
    whom = annotation.get("completed_by")
    if isinstance(whom, Mapping):
        return tuple(str(whom[key]) for key in ("id", "email") if whom.get(key) is not None)
    return (str(whom),)
