"""What annotation tools make of what quotex writes for them, and what of it has to be the same."""

import io
import json
from pathlib import Path

from quotex import Article
from quotex.annotation.inception import write_inception
from quotex.annotation.label_studio import write_label_studio

_AS_IT_IS = ("id", "type", "span", "parts", "cue", "medium", "negated", "confidence")


def quotes(article: Article) -> list[dict]:
    """All that an annotator decides about each quote; its words follow from that and the text."""
    return [
        {name: getattr(quote, name) for name in _AS_IT_IS}
        | {
            "speakers": [(one.text, one.span, one.actor.id) for one in quote.speakers],
            "addressees": [(one.text, one.span, one.actor.id) for one in quote.addressees],
            "nested_in": quote.nested_in and quote.nested_in.id,
            "section": quote.section,
        }
        for quote in article.quotes
    ]


def actors(article: Article) -> list:
    """The actors, without the reasons for what is said of them."""
    return [actor.model_copy(update={"facts": ()}) for actor in article.actors]


def package(path: Path, *articles: Article) -> Path:
    """The ZIP for INCEpTION."""
    stream = io.BytesIO()
    write_inception(articles, stream)
    path.write_bytes(stream.getvalue())
    return path


def tasks(*articles: Article) -> list[dict]:
    """The tasks for Label Studio."""
    stream = io.StringIO()
    write_label_studio(articles, stream)
    return json.loads(stream.getvalue())


def accepted(tasks: list[dict], whose: object = 1) -> list[dict]:
    """An export in which an annotator took each prediction as it was."""
    return [
        {
            "id": number,
            "annotations": [
                {
                    "id": number,
                    "completed_by": whose,
                    "was_cancelled": False,
                    "ground_truth": False,
                    "updated_at": "2024-05-02T10:00:00.000000Z",
                    "result": task["predictions"][0]["result"],
                }
            ],
            "data": task["data"],
            "predictions": [],
        }
        for number, task in enumerate(tasks, start=1)
    ]


def export(path: Path, tasks: list[dict]) -> Path:
    """The file that Label Studio exports."""
    path.write_text(json.dumps(tasks, ensure_ascii=False), encoding="utf-8")
    return path
