"""What programs send and get, beside the `Article` itself."""

from enum import Enum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, PositiveInt

from quotex.article import QuoteType
from quotex.outputs import Format
from quotex.serving.work import Options


class OutputFormat(str, Enum):
    """How an answer is written."""

    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    excel = "excel"  # CSV as a German Excel opens it
    xlsx = "xlsx"
    html = "html"
    tei = "tei"

    @property
    def written(self) -> Format:
        """The format of `quotex.outputs` that it is."""
        return Format.csv if self is OutputFormat.excel else Format(self.value)

    @property
    def media_type(self) -> str:
        """Its media type."""
        return _MEDIA[self]

    @property
    def ending(self) -> str:
        """Of a file that has it."""
        names = {OutputFormat.excel: ".csv", OutputFormat.tei: ".xml"}
        return names.get(self, f".{self.value}")


_MEDIA = {
    OutputFormat.json: "application/json",
    OutputFormat.jsonl: "application/x-ndjson",
    OutputFormat.csv: "text/csv; charset=utf-8",
    OutputFormat.excel: "text/csv; charset=utf-8",
    OutputFormat.xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    OutputFormat.html: "text/html; charset=utf-8",
    OutputFormat.tei: "application/tei+xml",
}


class _Wanted(BaseModel):
    model_config = ConfigDict(extra="forbid")

    types: list[QuoteType] | None = Field(
        default=None, description="of which types quotes are wanted; all where nothing is said"
    )
    min_confidence: float = Field(
        default=0, ge=0, le=1, description="the least confidence of a quote that is wanted"
    )
    max_length: PositiveInt | None = Field(
        default=None, description="the most characters that are read; 1,000,000 by default"
    )

    @property
    def options(self) -> Options:
        """How the article is read."""
        return Options(self.types, self.min_confidence, self.max_length)


class TextRequest(_Wanted):
    """An article that is to be read."""

    text: str = Field(description="the article; it stays as it is", examples=["„Ja“, sagte Kern."])
    meta: dict[str, str] = Field(
        default={}, description="what is known beside it (id, title, date …): `Article.meta` has it"
    )


class AddressRequest(_Wanted):
    """An article on the web that is to be fetched, once, and read."""

    url: str = Field(description="http or https", examples=["https://bote.example/bruecke.html"])


class OptionFields(_Wanted):
    """Fields of a form beside the file."""


class Failed(BaseModel):
    """An article that could not be read, in its place among the others."""

    model_config = ConfigDict(extra="allow", json_schema_extra={"required": ["error"]})

    error: str = Field(description="why, in one line; beside it, which one it is: file, row, id")


class Problem(BaseModel):
    """Why there is no answer."""

    error: str = Field(description="in one line")


class Health(BaseModel):
    """Whether the server can read."""

    status: Literal["ok"] = "ok"
    workers: int = Field(description="processes that read")
    free: int = Field(description="of them, how many have nothing to do")


class Version(BaseModel):
    """Which quotex answers."""

    quotex: str = Field(description="its version")
    pipeline: str = Field(description="name and version of the pipeline: „de_quotex 0.1.0“")
