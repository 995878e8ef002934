"""The page for people, the list of addresses for programmers, and what OpenAPI says of bodies.

Nothing is loaded from elsewhere: the page's script and style sheet come from this server, and the
interface is listed by a page of our own in place of Swagger's, which lives on another host.
"""

import re
from functools import cache
from importlib import resources
from importlib.util import find_spec
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import HTMLResponse
from jinja2 import Environment
from markupsafe import Markup, escape
from pydantic import BaseModel

from quotex import __version__
from quotex.display.templating import environment_of
from quotex.serving.models import OutputFormat
from quotex.serving.words import LANGUAGES, words

ARTICLE = "#/components/schemas/Article"
ROWS: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "text": {"type": "string"},
            "id": {"type": "string"},
            "title": {"type": "string"},
            "date": {"type": "string"},
        },
        "required": ["text"],
        "additionalProperties": True,
    },
}
FILES: dict[str, Any] = {
    format.media_type.partition(";")[0]: {"schema": {"type": "string"}}
    for format in OutputFormat
    if format not in (OutputFormat.json, OutputFormat.jsonl)
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; "
    "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_STATIC = {"serve.css": "text/css; charset=utf-8", "serve.js": "text/javascript; charset=utf-8"}
_RANGE = re.compile(
    r"([a-z]{2})(?:-[a-z0-9-]{0,32})?\s{0,9}(?:;\s{0,9}q=([01](?:\.\d{0,3})?))?", re.I
)
_CODE = re.compile(r"`([^`]+)`")

router = APIRouter(include_in_schema=False)
Language = Annotated[str | None, Query()]


def body(kinds: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What OpenAPI says of a request's body, by media type."""
    content = {kind: {"schema": schema} for kind, schema in kinds.items()}
    return {"requestBody": {"required": True, "content": content}}


def form(field: str, beside: type[BaseModel] | None, several: bool) -> dict[str, Any]:
    """The schema of a form with files in a field, and with the fields of a model beside them."""
    file: dict[str, Any] = {"type": "string", "format": "binary"}
    others = beside.model_json_schema()["properties"] if beside is not None else {}
    files = {"type": "array", "items": file} if several else file
    return {"type": "object", "properties": {field: files, **others}, "required": [field]}


def language_of(accepted: str, asked: str | None = None) -> str:
    """German or English: what was asked for, else what a browser accepts (RFC 9110, 12.5.4)."""
    if asked in LANGUAGES:
        return asked
    ranges = (_RANGE.fullmatch(one.strip()) for one in accepted.split(","))
    weights = [(float(one[2] or 1), one[1].lower()) for one in ranges if one]
    known = [(weight, name) for weight, name in weights if name in LANGUAGES and weight > 0]
    return max(known, key=lambda one: one[0])[1] if known else LANGUAGES[0]


@router.get("/")
async def page(request: Request, lang: Language = None) -> Response:
    """The page for people."""
    return _page(request, "page.html.jinja", lang, has_xlsx=find_spec("openpyxl") is not None)


@router.get("/docs")
async def docs(request: Request, lang: Language = None) -> Response:
    """The addresses for programs."""
    return _page(request, "docs.html.jinja", lang, paths=request.app.openapi()["paths"])


@router.get("/static/{name}")
async def static(name: str) -> Response:
    """The page's script and its style sheet."""
    if name not in _STATIC:
        return Response(status_code=404)
    return Response(_file(name), media_type=_STATIC[name])


@router.get("/favicon.ico")
async def favicon() -> Response:
    """None."""
    return Response(status_code=204)


def _page(request: Request, template: str, asked: str | None, **values: object) -> Response:
    language = language_of(request.headers.get("accept-language", ""), asked)
    settings = request.app.state.service.settings
    html = (
        _environment()
        .get_template(template)
        .render(
            words=words(language),
            lang=language,
            others=[one for one in LANGUAGES if one != language],
            names={one: words(one)["name"] for one in LANGUAGES},
            version=__version__,
            size=f"{settings.max_size:g}",
            base=f"http://{request.headers.get('host', '')}",
            local=settings.is_local,
            **values,
        )
    )
    headers = {
        "Content-Security-Policy": _POLICY,
        "Content-Language": language,
        "Vary": "Accept-Language",
    }
    return HTMLResponse(html, headers=headers)


@cache
def _file(name: str) -> str:
    return (resources.files("quotex.serving") / "templates" / name).read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = environment_of("quotex.serving")
    environment.filters["prose"] = _prose
    return environment


def _prose(words: str) -> Markup:
    """Words with `code` in them, as HTML."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(words))))
