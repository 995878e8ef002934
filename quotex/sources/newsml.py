"""NewsML-G2 and NITF, as agencies send them: the first rendition with words, and what it tells."""

import re
from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element

from quotex.errors import InputError
from quotex.sources.columns import Row
from quotex.sources.fragments import blocks_of_html
from quotex.sources.prose import blocks_of
from quotex.sources.xml_tree import elements

_ITEMS = ("newsItem", "nitf")
_TOLD = {
    "title": ("contentMeta/headline", "itemMeta/title"),
    "author": ("contentMeta/by", "contentMeta/creator/name", "contentMeta/creator"),
    "date": ("contentMeta/contentCreated", "itemMeta/firstCreated", "itemMeta/versionCreated"),
    "source": ("contentMeta/infoSource/name", "itemMeta/provider/name", "itemMeta/provider"),
    "slugline": ("contentMeta/slugline",),
    "status": ("itemMeta/pubStatus",),
}
_TOLD_BY_NITF = {
    "title": ("head/title", "body/body.head/hedline/hl1"),
    "author": ("body/body.head/byline/person", "body/body.head/byline"),
    "date": ("head/docdata/date.issue", "body/body.head/dateline/story.date"),
    "source": ("head/docdata/doc.copyright", "body/body.head/distributor"),
    "id": ("head/docdata/doc-id",),
}
_BASIC = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)")  # 20240305T100000
_ATTRIBUTES = ("literal", "qcode", "norm", "holder", "id-string")  # that say it where no words do


def rows(stream: BinaryIO) -> Iterator[Row | InputError]:
    """A row for every item; raises `InputError` where it is no XML, from some element on."""
    found = False
    for item in elements(stream, _ITEMS):
        found = True
        yield _of_nitf(item) if item.tag == "nitf" else _of_item(item)
    if not found:
        raise InputError("no <newsItem> in it: a package only names its articles")


def _of_nitf(item: Element) -> Row:
    told = _told(item, _TOLD_BY_NITF)
    told["date"] = _BASIC.sub(r"\1-\2-\3T\4:\5:\6", told["date"])
    return {"text": "\n\n".join(blocks_of(item)), **told}


def _of_item(item: Element) -> Row | InputError:
    told = _told(item, _TOLD)
    content = item.find("contentSet")
    blocks = next(filter(None, map(_blocks, () if content is None else content)), None)
    if blocks is None:
        return InputError("no words in the item, but for what other files hold (remoteContent)")
    title = told["title"]
    if title and not any(block.lstrip("# ") == title for block in blocks):
        blocks = [f"# {title}", *blocks]
    return {"text": "\n\n".join(blocks), "id": item.get("guid"), **told}


def _blocks(rendition: Element) -> list[str]:
    if rendition.tag == "inlineXML":
        return blocks_of(rendition)
    if rendition.tag != "inlineData":
        return []
    words = "".join(rendition.itertext())
    return blocks_of_html(words) if "html" in rendition.get("contenttype", "") else [words.strip()]


def _told(item: Element, places: dict[str, tuple[str, ...]]) -> dict[str, str]:
    found = {
        name: next(filter(None, (_said(e) for place in of for e in item.findall(place))), "")
        for name, of in places.items()
    }
    return {**found, "status": found.get("status", "").removeprefix("stat:")}


def _said(element: Element) -> str:
    words = " ".join("".join(element.itertext()).split())
    return words or next(filter(None, map(element.get, _ATTRIBUTES)), "")
