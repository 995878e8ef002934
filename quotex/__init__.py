"""Who said what in German news: quotations, their speakers and their cues.

>>> import quotex
>>> article = quotex.extract("„Wir bauen die Brücke neu“, sagte Bürgermeisterin Ada Kern.")
>>> article.quotes[0].speakers[0].actor.name
'Ada Kern'

Nothing heavy is imported before it is used: spaCy and the pipeline load with the first
article.
"""

import os
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quotex.article import (
        Actor,
        Addressee,
        Article,
        Cue,
        Entity,
        Evidence,
        Fact,
        Quote,
        Rival,
        Section,
        Span,
        Speaker,
        Term,
    )
    from quotex.batch import extract_many
    from quotex.errors import (
        InputError,
        PipelineError,
        QuotexError,
    )
    from quotex.evaluation.evaluation import Evaluation, evaluate
    from quotex.fitting.fit import Fit, fit
    from quotex.pipeline import extract, load
    from quotex.reporting.report import Report, report
    from quotex.sources import read
    from quotex.sources.notes import Notes
    from quotex.sources.text import Failure, Text
    from quotex.tables import to_dataframe

__version__ = "0.1.0"

# From the moment that it is imported, ONNX Runtime writes down how it is used and sends that,
# unless this is set.  Whoever has given it a value has decided; worker processes take it over.
os.environ["ORT_DISABLE_TELEMETRY"] = os.environ.get("ORT_DISABLE_TELEMETRY") or "1"

_HOME = {
    "Actor": "article",
    "Addressee": "article",
    "Article": "article",
    "Cue": "article",
    "Entity": "article",
    "Evaluation": "evaluation.evaluation",
    "Evidence": "article",
    "Fact": "article",
    "Failure": "sources.text",
    "Fit": "fitting.fit",
    "InputError": "errors",
    "Notes": "sources.notes",
    "PipelineError": "errors",
    "Quote": "article",
    "QuotexError": "errors",
    "Report": "reporting.report",
    "Rival": "article",
    "Section": "article",
    "Span": "article",
    "Speaker": "article",
    "Term": "article",
    "Text": "sources.text",
    "evaluate": "evaluation.evaluation",
    "extract": "pipeline",
    "extract_many": "batch",
    "fit": "fitting.fit",
    "load": "pipeline",
    "read": "sources",
    "report": "reporting.report",
    "to_dataframe": "tables",
}

__all__ = [
    "Actor",
    "Addressee",
    "Article",
    "Cue",
    "Entity",
    "Evaluation",
    "Evidence",
    "Fact",
    "Failure",
    "Fit",
    "InputError",
    "Notes",
    "PipelineError",
    "Quote",
    "QuotexError",
    "Report",
    "Rival",
    "Section",
    "Span",
    "Speaker",
    "Term",
    "Text",
    "__version__",
    "evaluate",
    "extract",
    "extract_many",
    "fit",
    "load",
    "read",
    "report",
    "to_dataframe",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'quotex' has no attribute {name!r}")
    value = getattr(import_module(f"quotex.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
