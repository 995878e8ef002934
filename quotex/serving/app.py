"""The addresses that the server answers at: the page, and the REST interface."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from http import HTTPStatus
from typing import Annotated, Any, Literal, TypeVar

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ValidationError
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware

from quotex import __version__
from quotex.article import Article, QuoteType
from quotex.errors import QuotexError
from quotex.serving import pages
from quotex.serving.guard import LARGER, RETRY_AFTER, Guard, Refused
from quotex.serving.models import (
    AddressRequest,
    Failed,
    Health,
    OptionFields,
    OutputFormat,
    Problem,
    TextRequest,
    Version,
)
from quotex.serving.service import Service
from quotex.serving.settings import Settings
from quotex.serving.work import Options, Upload
from quotex.serving.workers import Busy, Died, TooSlow, Unexpected
from quotex.sources.text import Failure, Text

_Model = TypeVar("_Model", bound=BaseModel)

_JSON = frozenset(("application/json",))
_LINES = frozenset(("application/x-ndjson", "application/jsonl", "application/x-jsonlines"))
_FORM = "multipart/form-data"
_STATUS: dict[type[QuotexError], HTTPStatus] = {
    Busy: HTTPStatus.SERVICE_UNAVAILABLE,
    TooSlow: HTTPStatus.GATEWAY_TIMEOUT,
    Died: HTTPStatus.INTERNAL_SERVER_ERROR,
    Unexpected: HTTPStatus.INTERNAL_SERVER_ERROR,
}
_PROBLEMS: dict[int | str, dict[str, Any]] = {
    400: {"model": Problem, "description": "The body is not what its type says"},
    403: {"model": Problem, "description": "Asked by a page of another site"},
    413: {"model": Problem, "description": "More than `--max-size`"},
    415: {"model": Problem, "description": "A type of body that is not read"},
    422: {"model": Problem, "description": "What cannot be read, and why"},
    503: {"model": Problem, "description": "Too much at a time; `Retry-After` says when to ask"},
    504: {"model": Problem, "description": "Took longer than `--timeout`"},
}


def _service(request: Request) -> Service:
    service: Service = request.app.state.service
    return service


def _option(name: str, **bounds: Any) -> Any:
    """A field of `OptionFields` as a parameter."""
    return Query(description=OptionFields.model_fields[name].description, **bounds)


def _language(
    request: Request,
    lang: Annotated[
        Literal["en", "de"] | None,
        Query(description="of a page's own words; as `Accept-Language` says, by default"),
    ] = None,
) -> str:
    return pages.language_of(request.headers.get("accept-language", ""), lang)


Here = Annotated[Service, Depends(_service)]
InLanguage = Annotated[str, Depends(_language)]
AsFormat = Annotated[
    OutputFormat | None, Query(description="how the answer is written; as it was asked, by default")
]
router = APIRouter(responses=_PROBLEMS)
about = APIRouter()


@about.get("/health", summary="Whether the server can read", tags=["server"])
async def health(service: Here) -> Health:
    """The processes that read, and how many of them have nothing to do."""
    return Health(workers=service.settings.workers, free=service.workers.free)


@about.get("/version", summary="Which quotex answers", tags=["server"])
async def version(service: Here) -> Version:
    """The versions of quotex and of its pipeline."""
    return Version(quotex=__version__, pipeline=service.pipeline)


@router.post(
    "/extract",
    summary="Who said what in one article",
    tags=["articles"],
    response_model=None,
    responses={200: {"model": Article, "description": "The article, or a file of another format"}},
    openapi_extra=pages.body(
        {
            "application/json": TextRequest.model_json_schema(),
            _FORM: pages.form("file", OptionFields, several=False),
        }
    ),
)
async def extract(
    request: Request, service: Here, lang: InLanguage, format: AsFormat = OutputFormat.json
) -> Response:
    """Read a text, or a file that holds one article, as `quotex.extract` does."""
    kind = _kind(request)
    if kind == _FORM:
        async with request.form(max_files=1) as form:
            uploads = await _uploads(form)
            if not uploads:
                raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "no file: a field „file“ is needed")
            options = _checked(OptionFields, _fields(form)).options
        texts = await service.texts(uploads[0])
        if len(texts) != 1:
            raise QuotexError(f"{len(texts):,} articles, not one: ask /extract/batch")
        text = texts[0]
        if isinstance(text, Failure):
            raise QuotexError(text.error)
    else:
        _refuse_other(kind, _JSON)
        asked = _checked(TextRequest, await request.body())
        text, options = Text(asked.text, asked.meta), asked.options
    record = await service.article(text, options)
    return await service.answer(record, format or OutputFormat.json, lang)


@router.post(
    "/extract/batch",
    summary="Who said what in many articles",
    tags=["articles"],
    response_model=None,
    responses={
        200: {
            "model": list[Article | Failed],
            "description": "The articles in their order; one that cannot be read is a record with "
            "`error`.  JSON lines come as they are read.",
            "content": {"application/x-ndjson": {"schema": {"type": "string"}}},
        }
    },
    openapi_extra=pages.body(
        {
            "application/json": pages.ROWS,
            "application/x-ndjson": {"type": "string", "description": "a record a line"},
            _FORM: pages.form("files", None, several=True),
        }
    ),
)
async def batch(
    request: Request,
    service: Here,
    lang: InLanguage,
    format: AsFormat = None,
    types: Annotated[list[QuoteType] | None, _option("types")] = None,
    min_confidence: Annotated[float, _option("min_confidence", ge=0, le=1)] = 0,
    max_length: Annotated[int | None, _option("max_length", ge=1)] = None,
) -> Response:
    """Read records with a text each, as JSON or JSON lines, or files of all kinds.

    Columns and files are found as `quotex extract` finds them.
    """
    kind = _kind(request)
    if kind == _FORM:
        async with request.form() as form:
            uploads = await _uploads(form)
        if not uploads:
            raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "no files: fields „files“ are needed")
        texts = [text for upload in uploads for text in await service.texts_or_why(upload)]
    else:
        _refuse_other(kind, _JSON | _LINES)
        lines = kind in _LINES
        upload = Upload("articles.jsonl" if lines else "articles.json", await request.body())
        texts = [_unnamed(text) for text in await service.texts(upload)]
        if kind in _JSON and len(texts) == 1 and "row" not in texts[0].meta:
            raise Refused(HTTPStatus.BAD_REQUEST, getattr(texts[0], "error", "no list of articles"))
    usual = OutputFormat.jsonl if kind in _LINES else OutputFormat.json
    options = Options(types, min_confidence, max_length)
    return await service.answers(texts, options, format or usual, lang)


@router.post(
    "/extract/address",
    summary="Fetch a page and say who said what in it",
    tags=["articles"],
    response_model=None,
    responses={200: {"model": list[Article | Failed], "description": "As for a batch"}},
    openapi_extra=pages.body({"application/json": AddressRequest.model_json_schema()}),
)
async def address(
    request: Request, service: Here, lang: InLanguage, format: AsFormat = None
) -> Response:
    """Fetch one address, once, and read the article there, or those of a feed."""
    _refuse_other(_kind(request), _JSON)
    asked = _checked(AddressRequest, await request.body())
    texts = await service.texts(await service.fetched(asked.url))
    if len(texts) == 1 and isinstance(texts[0], Failure):
        raise QuotexError(texts[0].error)
    return await service.answers(texts, asked.options, format or OutputFormat.json, lang)


@router.post(
    "/convert",
    summary="Articles that were read, in another format",
    tags=["articles"],
    response_model=None,
    response_class=Response,
    responses={200: {"description": "The file", "content": pages.FILES}},
    openapi_extra=pages.body(
        {
            "application/json": {"type": "array", "items": {"$ref": pages.ARTICLE}},
            "application/x-ndjson": {"type": "string", "description": "an article a line"},
            _FORM: {
                "type": "object",
                "properties": {"articles": {"type": "string"}},
                "required": ["articles"],
            },
        }
    ),
)
async def convert(
    request: Request, service: Here, lang: InLanguage, format: AsFormat = OutputFormat.html
) -> Response:
    """Write the JSON that the other addresses give as CSV, XLSX, TEI or a page; nothing is read."""
    kind = _kind(request)
    if kind == _FORM:
        async with request.form(max_part_size=LARGER * service.settings.most_bytes) as form:
            records = str(form.get("articles", "")).encode("utf-8", "replace")
    else:
        _refuse_other(kind, _JSON | _LINES)
        records = await request.body()
    return await service.file(records, format or OutputFormat.html, lang)


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()


def _refuse_other(kind: str, known: frozenset[str]) -> None:
    if kind not in known:
        named = " or ".join((*sorted(known), _FORM))
        raise Refused(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"a body of type {kind or 'none'}: send {named}"
        )


def _checked(model: type[_Model], given: bytes | dict[str, Any]) -> _Model:
    """What was sent, as the model has it; raises `Refused` with the first thing that is wrong."""
    try:
        if isinstance(given, dict):
            return model.model_validate(given)
        return model.model_validate_json(given)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        is_json = first["type"] != "json_invalid"
        status = HTTPStatus.UNPROCESSABLE_ENTITY if is_json else HTTPStatus.BAD_REQUEST
        raise Refused(status, _in_words(first["loc"], first["msg"])) from None


def _in_words(place: Sequence[Any], message: str) -> str:
    return f"{'.'.join(map(str, place))}: {message}" if place else message


def _fields(form: FormData) -> dict[str, Any]:
    """The fields of a form beside its files."""
    fields: dict[str, Any] = {
        name: value for name, value in form.multi_items() if isinstance(value, str)
    }
    if "types" in fields:
        fields["types"] = form.getlist("types")
    return fields


async def _uploads(form: FormData) -> list[Upload]:
    files = [value for _, value in form.multi_items() if isinstance(value, UploadFile)]
    return [Upload(file.filename or "", await file.read()) for file in files if file.filename]


def _unnamed(text: Text | Failure) -> Text | Failure:
    """A text of a request's body, which is in no file."""
    meta = {name: value for name, value in text.meta.items() if name != "file"}
    return replace(text, meta=meta)


async def _own_error(request: Request, error: Exception) -> Response:
    status = _STATUS.get(type(error), HTTPStatus.UNPROCESSABLE_ENTITY)  # type: ignore[arg-type]
    headers = {"Retry-After": RETRY_AFTER} if isinstance(error, Busy) else None
    return JSONResponse({"error": str(error)}, status, headers)


async def _refusal(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    first = error.errors()[0]
    return JSONResponse({"error": _in_words(first["loc"], first["msg"])}, 422)


def make_app(settings: Settings, service: Service | None = None) -> FastAPI:
    """The application; its workers start and end with it, unless they run already."""
    service = service or Service(settings)

    @asynccontextmanager
    async def running(app: FastAPI) -> AsyncIterator[None]:
        await asyncio.get_running_loop().run_in_executor(None, service.start)
        yield
        service.stop()

    app = FastAPI(
        title="quotex",
        summary="Who said what in German news",
        version=__version__,
        license_info={"name": "MIT AND CC-BY-SA-4.0"},
        docs_url=None,
        redoc_url=None,
        lifespan=running,
        # Nothing is sent, whatever the environment says of OpenTelemetry; older FastAPI has none.
        telemetry={"auto_configure": False, "tracing": False, "metrics": False, "logs": False},
    )
    app.state.service = service
    app.include_router(router)
    app.include_router(about)
    app.include_router(pages.router)
    app.add_exception_handler(QuotexError, _own_error)
    app.add_exception_handler(HTTPException, _refusal)
    app.add_exception_handler(RequestValidationError, _invalid)
    if settings.origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.origins,
            allow_methods=["GET", "POST"],
            allow_headers=["Content-Type"],
        )
    app.add_middleware(Guard, settings=settings)
    return app
