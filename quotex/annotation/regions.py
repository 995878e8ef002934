"""Marks as the regions and relations of a Label Studio result, and marks of them again.

A region's label says what it is, of a quote its type.  What else is said of it are fields: results
with the same id.  A quote's id is its region's, its confidence the region's score.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from quotex.annotation.marks import FEATURES, LINKS, Feature, Layer, Mark
from quotex.article import QuoteType, Span

TEXT = "text"  # the object that is annotated
REGIONS = "span"  # the control that has the labels
LABELS: Mapping[str, Layer] = {
    **dict.fromkeys(get_args(QuoteType), "Quote"),
    "part": "QuotePart",
    "cue": "Cue",
    "mention": "Mention",
    "actor": "Actor",
}
"""The labels of the regions, and what a region with each of them is."""
RELATIONS = {"part": "parts", "cue": "cue", "speaker": "speakers", "addressee": "addressees"}
"""The labels of the relations, and what a quote is linked with by each of them."""

_OF_REGION = ("quoteType", "identifier", "confidence")


def fields(layer: Layer) -> list[Feature]:
    """What is said of a region in fields, and not by its label, id or score."""
    return [feature for feature in FEATURES[layer] if feature.name not in _OF_REGION]


def result_of(marks: Sequence[Mark], text: str) -> list[dict[str, Any]]:
    """The result of a prediction or annotation that has these marks."""
    ids = _ids(marks)
    result = [one for mark in marks for one in _region(mark, ids[mark], text)]
    for mark in marks:
        for label, name in RELATIONS.items():
            for other in mark.links.get(name, ()):
                result.append(
                    {
                        "type": "relation",
                        "from_id": ids[mark],
                        "to_id": ids[other],
                        "direction": "right",
                        "labels": [label],
                    }
                )
    return result


def _ids(marks: Sequence[Mark]) -> dict[Mark, str]:
    """The region's id of each mark: a quote's own, and „cue-1“."""
    ids = {mark: mark.told("identifier") for mark in marks if mark.told("identifier")}
    taken = set(ids.values())
    for number, mark in enumerate(marks, start=1):
        name = f"{mark.layer.lower()}-{number}"
        while mark not in ids:
            if name not in taken:
                ids[mark] = name
            name += "-"
    return ids


def _region(mark: Mark, name: str, text: str) -> Iterator[dict[str, Any]]:
    """A region and its fields."""
    place = {"start": mark.span.start, "end": mark.span.end, "text": mark.span.of(text)}
    label = mark.told("quoteType") or next(
        label for label, layer in LABELS.items() if layer == mark.layer
    )
    region = _one(name, REGIONS, "labels", {**place, "labels": [label]})
    if "confidence" in mark.features:
        region["score"] = mark.features["confidence"]
    yield region
    for feature in fields(mark.layer):
        value = mark.features.get(feature.name)
        if not value:
            continue
        if feature.values or feature.kind is bool:
            chosen = feature.name if feature.kind is bool else value
            yield _one(name, feature.name, "choices", {**place, "choices": [chosen]})
        else:
            yield _one(name, feature.name, "textarea", {**place, "text": [value]})


def _one(name: str, control: str, kind: str, value: Mapping[str, Any]) -> dict[str, Any]:
    return {"id": name, "from_name": control, "to_name": TEXT, "type": kind, "value": value}


def marks_in(result: Iterable[Mapping[str, Any]]) -> list[Mark]:
    """The marks of an annotation's result.

    A relation may lead either way, and needs no label but between a quote and its addressee.
    Raises `ValueError` for a label that quotex does not know, and `KeyError` or `TypeError` for
    what is no result.
    """
    result = list(result)
    made = {one["id"]: _mark(one) for one in result if one["type"] == "labels"}
    for one in result:
        if one["type"] == "relation":
            _link(one, made)
        elif one["type"] != "labels" and one.get("id") in made:
            _tell(made[one["id"]], one)
    return list(made.values())


def _mark(region: Mapping[str, Any]) -> Mark:
    value = region["value"]
    label = next(iter(value["labels"]), "")
    if label not in LABELS:
        raise ValueError(f"a region with the label {label!r} (known: {', '.join(LABELS)})")
    mark = Mark(LABELS[label], Span(start=int(value["start"]), end=int(value["end"])))
    if mark.layer == "Quote":
        mark.features = {"quoteType": label, "identifier": region["id"]}
        if region.get("score") is not None:
            mark.features["confidence"] = float(region["score"])
    return mark


def _tell(mark: Mark, field: Mapping[str, Any]) -> None:
    """Add to a mark what a field says of it."""
    feature = next((one for one in fields(mark.layer) if one.name == field["from_name"]), None)
    if feature is None:
        return
    value = field["value"]
    words = value["choices"] if field["type"] == "choices" else value["text"]
    said = " ".join([words] if isinstance(words, str) else words).strip()
    mark.features[feature.name] = bool(said) if feature.kind is bool else said


def _link(relation: Mapping[str, Any], made: Mapping[str, Mark]) -> None:
    """Add what a relation says; one between other regions than a quote and what it has is none."""
    ends = (made.get(relation["from_id"]), made.get(relation["to_id"]))
    for quote, other in (ends, ends[::-1]):
        if quote is None or other is None or quote.layer != "Quote" or other.layer == "Quote":
            continue
        said = [RELATIONS[label] for label in relation.get("labels") or () if label in RELATIONS]
        fitting = [name for name in (*said, *LINKS) if LINKS[name] == other.layer]
        if fitting:
            linked = quote.links.setdefault(fitting[0], [])
            if other not in linked:
                linked.append(other)
