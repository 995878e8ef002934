"""The templates, each loaded once; whatever is put into them is escaped."""

import re
from functools import cache
from importlib import resources

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from quotex.display.voices import COLOURS, PAPERS, SLOTS
from quotex.display.wording import Wording, wording

_SCRIPTS = ("words.js", "export.js", "archive.js")  # which share one scope, in this order
_LINE_ENDS = re.compile("[\x0b\x0c\x1c-\x1e\x85]")  # space to us, and no HTML holds most of them
# C0 and C1 controls but tab and line ends, noncharacters and lone surrogates: no HTML holds them.
_NO_HTML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def render(template: str, say: Wording | None = None, **values: object) -> str:
    """The template with its values, as HTML; `say` has the words, by default in English."""
    return _environment().get_template(template).render(say=say or wording("en"), **values)


def style(voices: int, page: bool = False) -> Markup:
    """The style sheet, with filters for so many `voices` of an article, or for a whole `page`."""
    return Markup(
        render(
            "style.css.jinja",
            voices=voices,
            page=page,
            colours=[COLOURS[slot % len(COLOURS)] for slot in range(SLOTS)],
            second_round=len(COLOURS),
            papers=PAPERS,
        )
    )


def script() -> Markup:
    """What makes a page of several articles search and filter."""
    folder = resources.files("quotex.display") / "templates"
    parts = [(folder / name).read_text(encoding="utf-8") for name in _SCRIPTS]
    return Markup("\n".join(['"use strict";\n{', *parts, "}"]))


def as_text(value: str) -> str:
    """`value` with U+FFFD for what HTML cannot hold; ends of lines of every kind are space."""
    return _NO_HTML.sub("\ufffd", _LINE_ENDS.sub("\n", value))


def environment_of(package: str) -> Environment:
    """What renders the templates of a package: escaped, strict about names."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _environment() -> Environment:
    environment = environment_of("quotex.display")
    environment.filters["text"] = as_text
    environment.globals["style"] = style
    return environment
