"""What the options of the command may be."""

from enum import Enum


class InputFormat(str, Enum):
    """What files hold."""

    text = "text"
    markdown = "markdown"
    html = "html"
    docx = "docx"
    odt = "odt"
    rtf = "rtf"
    jsonl = "jsonl"
    json = "json"
    csv = "csv"
    parquet = "parquet"
    feed = "feed"
    newsml = "newsml"
    tei = "tei"


class Table(str, Enum):
    """What a table has rows for."""

    quotes = "quotes"
    entities = "entities"


class Language(str, Enum):
    """Of a page's own words."""

    de = "de"
    en = "en"


class Type(str, Enum):
    """Of which types quotes are."""

    direct = "direct"
    indirect = "indirect"
    reported = "reported"
    free_indirect = "free indirect"
    indirect_free_indirect = "indirect free indirect"
    turn = "turn"
