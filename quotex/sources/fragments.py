"""Pieces of HTML that are an article and nothing else, as feeds carry them."""

import html

from quotex.errors import QuotexError
from quotex.sources.prose import blocks_of


def blocks_of_html(source: str) -> list[str]:
    """The blocks of a piece of HTML: nothing is left out for standing around an article.

    Raises `InputError` for what is too large or too deep, and `QuotexError` where lxml is not
    installed.
    """
    if "<" not in source:
        words = html.unescape(source).strip()
        return [words] if words else []
    try:
        from quotex.sources import markup
    except ImportError:
        raise QuotexError("reading HTML needs lxml: pip install 'quotex[documents]'") from None
    tree = markup.parsed(source)
    markup.tell_marks(tree)
    return blocks_of(tree)
