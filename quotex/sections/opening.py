"""Where the text begins, behind what stands above it: headline, kicker, standfirst."""

from collections.abc import Sequence

import regex

from quotex.article import Section
from quotex.sections.ends import PLACE
from quotex.sections.words import STOP

_PLACE_FIRST = regex.compile(rf"\A{PLACE}\s?[.–—|-]\s+\p{{Lu}}")


def text_begins(text: str, parts: Sequence[Section]) -> int:
    """Offset of the first paragraph that is no standfirst; 0 where nothing stands above it.

    A first paragraph is one where it ends without a full stop, or a byline or a dateline follows
    it: „In Lindau streiten zwei um eine Brücke. / *Von Ada Kern* / *Lindau.* Es war kurz …“.
    """
    read = [k for k, part in enumerate(parts) if part.kind in ("lead", "body")]
    if not read:
        return 0
    first = read[0]
    begins = parts[first].span.start
    if parts[first].kind != "lead" or first + 1 == len(parts) or len(read) == 1:
        return begins
    behind = parts[read[1]].span.start
    lead = text[begins : parts[first].span.end]
    ends = STOP.search(lead) is not None or lead.endswith(":")
    if parts[first + 1].kind == "credit" or not ends:
        return behind
    opens_below = _opens_with_place(text[behind:]) and not _opens_with_place(lead)
    return behind if opens_below else begins


def _opens_with_place(paragraph: str) -> bool:
    """Whether it opens as a report does: „*Lindau.* Es …“; that of an agency is a credit."""
    return _PLACE_FIRST.match(paragraph) is not None
