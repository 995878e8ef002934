"""The page in what browsers save as „web page, single file“ (.mhtml): RFC 2557."""

from email import message_from_bytes
from email.message import Message

import regex

from quotex.errors import InputError

_HEADER = regex.compile(rb"\A\s*+(?:[A-Za-z][A-Za-z-]*+:[^\n]*+\n(?:[ \t][^\n]*+\n)*+)++\s*?\n")
_MIME = regex.compile(rb"^(?:MIME-Version|Content-Type):", regex.I | regex.M)


def page(data: bytes) -> bytes:
    """The HTML that such a file holds, with the encoding that it tells; other bytes as they are.

    Raises `InputError` where there is no page in it.
    """
    header = _HEADER.match(data)
    if header is None or not _MIME.search(header[0]):
        return data
    parts = message_from_bytes(data.lstrip()).walk()
    # A frame's page comes behind the page that it stands in.
    part = next((one for one in parts if one.get_content_type() == "text/html"), None)
    if part is None:
        raise InputError("an e-mail or a saved web page (MHTML) without HTML: save it as text")
    return _told(part)


def _told(part: Message) -> bytes:
    """A part's bytes, in UTF-8 where it tells an encoding; that counts more than the page's own."""
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return b""
    try:
        return content.decode(part.get_content_charset() or "").encode()
    except (LookupError, UnicodeError):
        return content
