"""The bare text of an annotated article, as `quotex.corpus` reads it with its annotation."""

import regex

_BEGINS = regex.compile(
    rb"(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+)?<article\b[^>]*+>\s*+<actors[\s/>]"
)
_HEAD = 1 << 14  # bytes in which that stands
_TOLD = ("id", "source", "licence")  # of the article


def is_annotated(data: bytes) -> bool:
    """Whether a file that begins with `data` is an annotated article: `<article …><actors>`."""
    return _BEGINS.match(data[:_HEAD]) is not None


def text_of(data: bytes) -> tuple[str, dict[str, str]]:
    """The text without its tags, and its id, source and licence.

    Raises `InputError`, with the line, where the file does not follow the format.
    """
    from quotex.corpus.markup import parse

    markup = parse(data)
    return markup.text, {name: markup.attributes.get(name, "") for name in _TOLD}
