"""Word files (.docx) and RTF: their paragraphs, headings, lists and tables as they stand."""

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from quotex.errors import InputError, QuotexError
from quotex.files import reason
from quotex.sources.zipped import parts_of

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING = re.compile(r"heading (?P<level>\d)", re.I)
_AROUND = frozenset(f"{_W}{name}" for name in ("sdt", "sdtContent", "ins", "moveTo", "customXml"))
_NOT_THERE = frozenset(
    f"{_W}{name}" for name in ("pPr", "rPr", "del", "moveFrom", "txbxContent", "instrText")
)
_LETTERS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_RTF = "{\\rtf"


def text_of_docx(data: bytes) -> tuple[str, dict[str, str]]:
    """The text that a Word file carries, headings marked with `#`, and what it tells of itself.

    Text that was inserted with track changes is read, what was deleted is not; neither are
    headers, footers, footnotes and text boxes.

    Raises `InputError` for what is no Word file or unpacks to too much, `QuotexError` where
    python-docx is not installed.
    """
    try:
        from docx import Document
    except ImportError:
        raise QuotexError(
            "reading Word files needs python-docx: pip install 'quotex[documents]'"
        ) from None
    parts_of(data, "Word file")
    try:
        document = Document(io.BytesIO(data))
        styles = {style.style_id: str(style.name) for style in document.styles}
        blocks = [block for block in _blocks(document.element.body, styles) if block.strip()]
        about = document.core_properties if _tells(document) else None
    except InputError:
        raise
    except Exception as error:  # whatever a damaged file makes of the libraries that read it
        raise InputError(f"no Word file, or damaged: {reason(error)}") from None
    if about is None:
        return "\n\n".join(blocks), {}
    told = {"title": about.title, "author": about.author, "tags": about.keywords}
    if about.created is not None:
        told["created"] = about.created.date().isoformat()
    return "\n\n".join(blocks), {name: value for name, value in told.items() if value}


def _tells(document: Any) -> bool:
    """Whether the file says anything of itself, as those of Google Docs do not."""
    relations = document.part.package.rels.values()
    return any(relation.reltype.endswith("/core-properties") for relation in relations)


def _blocks(parent: Any, styles: Mapping[str, str]) -> Iterator[str]:
    for element in parent.iterchildren("*"):
        if element.tag == f"{_W}p":
            words = _words(element)
            yield _prefix(element, styles) + words if words.strip() else ""
        elif element.tag == f"{_W}tbl":
            for row in element.iterchildren(f"{_W}tr"):
                cells = (
                    " ".join(_words(paragraph) for paragraph in cell.iter(f"{_W}p"))
                    for cell in row.iterchildren(f"{_W}tc")
                )
                yield "  ".join(cells)
        elif element.tag in _AROUND:
            yield from _blocks(element, styles)


def _prefix(paragraph: Any, styles: Mapping[str, str]) -> str:
    """What marks a heading or an item, by the style's name, which Word has in English."""
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = "" if style is None else styles.get(style.get(f"{_W}val"), "")
    heading = _HEADING.match(name)
    if heading is not None:
        return "#" * min(int(heading["level"]), 6) + " "
    if name == "Title":
        return "# "
    is_listed = paragraph.find(f"{_W}pPr/{_W}numPr") is not None
    return "- " if is_listed or name.startswith("List") else ""


def _words(element: Any) -> str:
    return "".join(_pieces(element)).strip()


def _pieces(element: Any) -> Iterator[str]:
    for part in element.iterchildren("*"):
        if part.tag == f"{_W}t":
            yield part.text or ""
        elif part.tag in _LETTERS:
            yield _LETTERS[part.tag]
        elif part.tag not in _NOT_THERE:
            yield from _pieces(part)


def text_of_rtf(source: str) -> str:
    """The text that RTF carries; a paragraph is a line.

    Raises `InputError` for what is no RTF, `QuotexError` where striprtf is not installed.
    """
    if not source.lstrip().startswith(_RTF):
        raise InputError("not RTF")
    try:
        from striprtf import striprtf
    except ImportError:
        raise QuotexError("reading RTF needs striprtf: pip install 'quotex[documents]'") from None
    read: Any = striprtf.rtf_to_text
    try:
        text = read(source, encoding="cp1252", errors="replace")
    except Exception as error:  # whatever a damaged file makes of the library that reads it
        raise InputError(f"no RTF, or damaged: {reason(error)}") from None
    return str(text)
