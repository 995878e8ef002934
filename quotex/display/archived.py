"""The quotes of an archive's page as its script reads them: for lists, filters and tables.

JSON of a shape that says nothing twice: an article's cells stand once before its quotes, and the
cells of speakers once for all that they say.  `columns` tells where each column of a table is.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import IO, Any

from quotex.article import Article
from quotex.display.views import ArticleView
from quotex.display.wording import Wording
from quotex.tables import ABOUT, COLUMNS, KINDS, Row
from quotex.tabular.own import OwnColumns

_OF_ARTICLE = ("article", *ABOUT)
_OF_SPEAKERS = COLUMNS[COLUMNS.index("speaker") : COLUMNS.index("cue")]
_OF_QUOTE = tuple(name for name in COLUMNS if name not in {*_OF_ARTICLE, *_OF_SPEAKERS})
_WHOSE = {"article": _OF_ARTICLE, "speakers": _OF_SPEAKERS, "quote": _OF_QUOTE}
# What would end a script, what no HTML holds, and ends of lines to a script of long ago.
_ESCAPED = re.compile("[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


class ArchivedQuotes:
    """Writes the quotes of articles that come one by one to `stream`, as one JSON object.

    Only what says who the speakers are is kept in memory.  Raises `OSError` where `stream` cannot
    be written.
    """

    def __init__(self, stream: IO[str]) -> None:
        """Begin the object."""
        self._stream = stream
        self._speakers: dict[str, int] = {}
        self._own = OwnColumns(COLUMNS, ABOUT)
        self._begun = False
        stream.write('{"articles":[')

    def add(self, article: Article, rows: Sequence[Row], view: ArticleView) -> None:
        """An article: its title, cells, the user's columns, and its quotes."""
        of_article = [getattr(rows[0], name) for name in _OF_ARTICLE] if rows else []
        quotes = list(self._quotes(rows, view)) if rows else []
        own = dict(self._own.of(article.meta))
        self._stream.write(",\n" if self._begun else "\n")
        self._stream.write(_json([view.title, of_article, own, quotes]))
        self._begun = True

    def end(self, say: Wording) -> None:
        """The speakers, the columns, and the words of the script."""
        names = self._own.names
        rest = {
            "speakers": [json.loads(known) for known in self._speakers],
            "columns": [
                *map(_place, COLUMNS),
                *(("own", name, shown, "string") for name, shown in names.items()),
            ],
            "words": say.script(),
        }
        self._stream.write("\n]," + _json(rest)[1:])

    def _quotes(self, rows: Sequence[Row], view: ArticleView) -> Iterator[list[Any]]:
        """Number, speakers, words as the text has them, number of the type, cells."""
        for quote in view.quotes:
            row = rows[quote.number - 1]
            who = [
                (voice.archive_number, actor.gender, actor.role)
                for voice, actor in zip(quote.voices, quote.speaking, strict=False)
            ]  # the voice of nobody is no actor's
            cells = [getattr(row, name) for name in _OF_SPEAKERS]
            slot = quote.voices[0].slot
            known = json.dumps([who, cells, slot], ensure_ascii=False)
            speakers = self._speakers.setdefault(known, len(self._speakers))
            cells = [getattr(row, name) for name in _OF_QUOTE]
            yield [quote.number, speakers, quote.words, quote.type_number, cells]


def _place(column: str) -> tuple[str, int, str, str]:
    """Whose cell it is and which of them, the column's name and its type."""
    kind = KINDS.get(column, "string")
    for whose, names in _WHOSE.items():
        if column in names:
            return whose, names.index(column), column, kind
    raise KeyError(column)


def _json(value: object) -> str:
    """JSON that may stand in a `script` element, with \\uXXXX for `<` and what HTML cannot hold."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _ESCAPED.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
