"""The kinds of lines: by their own words (`boilerplate`), then by what stands around them."""

import itertools
from dataclasses import replace

from quotex.normalised.wrapping import BLANK
from quotex.sections.boilerplate import (
    addresses_reader,
    kind_of,
    opens_box,
    opens_list,
    opens_offer,
)
from quotex.sections.captions import tell_captions
from quotex.sections.credits import may_be_name, opens_credit
from quotex.sections.headings import is_item, looks_like_heading, tell_loose_headings
from quotex.sections.headline import tell_top
from quotex.sections.lines import OF_THE_ARTICLE, Line
from quotex.sections.links import give_links_back, tell_menus
from quotex.sections.menus import is_kicker
from quotex.sections.times import is_time
from quotex.sections.turns import find_turns
from quotex.sections.words import words_of


def tell_kinds(lines: list[Line], text: str) -> None:
    """Credits, boilerplate and headings by their looks, then by what stands around them."""
    for line in lines:
        if line.kind == "paragraph":
            line.kind = kind_of(line.words) or line.kind
    find_turns(lines)
    _tell_in_order(lines)
    _join_sentences(lines, text)
    tell_top(lines)
    tell_captions(lines)
    tell_menus(lines)
    give_links_back(lines, text)
    tell_loose_headings(lines)


def _tell_in_order(lines: list[Line]) -> None:
    """Headings, and what is part of a list or box that a line before opened."""
    in_links = in_box = is_offered = headed = seen_text = False
    for line, following in itertools.zip_longest(lines, lines[1:]):
        looks = line.heading is not None or looks_like_heading(line)
        if line.kind == "paragraph" and not seen_text:
            above = is_time(line.words) or (
                following is not None and not headed and _is_loose_word(line, following)
            )
            line.kind = "credit" if above else "paragraph"
        if line.kind != "paragraph":
            aside = line.kind == "boilerplate"
            in_links = aside and opens_list(line.words)
            in_box = opens_box(line.words) if aside else in_box
            is_offered = aside and opens_offer(line.words)
            continue
        if in_links and line.heading is None and not line.talks and _is_link(line):
            line.kind = "links"
            continue
        if in_box and line.heading is None and not line.is_turn:
            line.kind, in_box = "boilerplate", looks
        elif following is not None and _is_split_byline(line, following):
            line.kind = following.kind = "credit"
        elif looks:
            line.kind = "heading"
        elif is_offered and addresses_reader(line.words):
            line.kind = "boilerplate"
        in_links = is_offered = False
        in_box = in_box and line.kind == "boilerplate"
        headed = headed or (line.kind == "heading" and not is_kicker(line.text))
        seen_text = seen_text or line.kind == "paragraph"
    for line in itertools.takewhile(_may_be_time, reversed(lines)):
        line.kind = "credit" if line.kind == "paragraph" else line.kind


def _is_loose_word(line: Line, following: Line) -> bool:
    """Whether it is one word above a headline: „tagesschau“, „Lindenau.“."""
    goes_on = following.kind != "paragraph" or looks_like_heading(following)
    alone = line.heading is None and len(line.text.split()) == 1
    return goes_on and alone and (line.text[0].islower() or line.text[-1] == ".")


def _is_split_byline(line: Line, following: Line) -> bool:
    return opens_credit(line.words) and may_be_name(following.words)


def _is_link(line: Line) -> bool:
    return is_item(line) or looks_like_heading(replace(line, is_turn=False))


def _may_be_time(line: Line) -> bool:
    return line.kind != "paragraph" or is_time(line.words)


def _join_sentences(lines: list[Line], text: str) -> None:
    """Lines that break off within a sentence are no headings, nor is what goes on with it."""
    for line, following in itertools.pairwise(lines):
        if line.heading is not None or following.heading is not None:
            continue
        if BLANK.search(text, line.end, following.start) or line.kind not in OF_THE_ARTICLE:
            continue
        words, more = line.text.split(), following.text.split()
        goes_on = (
            following.kind == "paragraph"
            and following.text[0].islower()
            and len(words) > 2
            and len(more) > 1
        )
        if _is_unfinished(line.text) or (line.kind == "heading" and goes_on):
            line.kind = "paragraph"
            if following.kind == "heading":
                following.kind = "paragraph"


def _is_unfinished(line: str) -> bool:
    """Whether the line breaks off within its sentence: „…, sagt“, „die Leiterin der“."""
    words = line.split()
    if len(words) < 2:
        return False
    last = words[-1]
    return last in words_of("open_ends") or (
        words[-2].endswith(",") and last.isalpha() and last.islower()
    )
