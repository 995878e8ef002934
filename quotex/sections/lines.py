"""An article's parts: headline, lead, headings with their paragraphs, credits, boilerplate.

The text is read line by line.  A heading is a short line without closing punctuation that a
paragraph follows, and no turn of an interview („Frage: …“); where blank lines part the
paragraphs, lines that were only wrapped are joined again.  What is no part of the article is told
by its words (`quotex.sections.boilerplate`), then by what stands around it.
"""

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

import regex

from quotex.article import Section, SectionKind, Span
from quotex.normalised.wrapping import BLANK, LINE, wraps
from quotex.sections.boilerplate import (
    addresses_reader,
    kind_of,
    opens_box,
    opens_list,
    opens_offer,
)
from quotex.sections.credits import (
    is_name,
    is_photo_credit,
    may_be_name,
    opens_credit,
    photo_credit_behind,
)
from quotex.sections.ends import credit_behind, dateline
from quotex.sections.menus import is_kicker, is_shout, is_weak_menu
from quotex.sections.times import is_time
from quotex.sections.words import MARK, PUNCTUATION, plain, words_of

_MARKDOWN = regex.compile(  # # Streit um #1 ##: the marks behind the words go
    r"#{1,6}+\s++(?P<words>(?:[\s#]*+[^\s#])++(?:\s*+#++(?=\s))*+)\s*+#*+$"
    r"|(?P<b>\*\*|__)(?P<words>[^*_]+)(?P=b)$"
)
_LIST_ITEM = regex.compile(r"[-–—•*·▪►+]\s|\d{1,2}[.)]\s|\p{L}\)\s")
_ENDS_SENTENCE = regex.compile(r"[.;,:…]['’‘„“”\"«»)\]]*$")
_LABEL = regex.compile(r"(?P<label>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}[\p{L}.-]*){0,2})\s?:\s")  # Frage: …
_ASKS_OR_QUOTES = regex.compile(r"\A(?:.*\?$|[„“\"»«‚‘›‹])")
_FULL_STOP = regex.compile(r"[.!?](?:\s|$)")
_STOP = regex.compile(r"[.!?…]['’‘“”\"«»)\]]*$")
_SIGNED = regex.compile(r"\A[„“\"»«].*[“”\"«»]\s?[–—-]\s?\p{Lu}")  # „…“ – Ada Kern, Rätin
_ATTRIBUTE = regex.compile(r"\p{Ll}+e[nrsm]?")
_HAS_WORD = regex.compile(r"\p{L}{2}")
_LONGEST_HEADING = 110  # characters
_MOST_WORDS = 16
_CAPTION = 300  # characters of a picture's caption
_SENTENCES = 2  # of a caption
_LINK = 3  # words of a link in a menu
_LIST = 3  # links that make a list without a title

_LineKind = Literal["heading", "paragraph", "credit", "boilerplate", "links"]
_OF_THE_ARTICLE = frozenset(("heading", "paragraph"))


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    text: str
    heading: Span | None  # the words of a marked-up heading
    kind: _LineKind = "paragraph"
    label: str | None = None  # Frage: …
    is_turn: bool = False  # of an interview
    talks: bool = False  # whose label comes again
    behind: bool = False  # a credit behind the words of the line before

    @property
    def words(self) -> str:
        """Its text without Markdown's signs."""
        return self.text.strip("#*_ ") if self.heading else self.text

    def part(self, start: int, end: int) -> "_Line":
        """What stands between two offsets into its text."""
        words = self.text[start:end].strip()
        start = self.start + self.text.index(words, start)
        return _Line(start, start + len(words), words, None)


def sections(text: str) -> tuple[Section, ...]:
    """The parts of an article, in order; together they cover every line that is not blank."""
    lines = list(_without_credits(_joined(_lines(text), text)))
    _tell_kinds(lines, text)
    return tuple(_sections(lines))


def _lines(text: str) -> list[_Line]:
    """The lines that are not blank, trimmed."""
    lines = []
    for match in LINE.finditer(text):
        start, end = match.span()
        words = match.group().strip()
        if words:
            start += len(match.group()) - len(match.group().lstrip())
            end = start + len(words)
            lines.append(_Line(start, end, words, _marked_up_heading(words, start)))
    return lines


def _marked_up_heading(words: str, start: int) -> Span | None:
    match = _MARKDOWN.match(words)
    if match is None or len(words) > 2 * _LONGEST_HEADING:
        return None
    a, b = match.span("words")
    return Span(start=start + a, end=start + b)


def _joined(lines: list[_Line], text: str) -> list[_Line]:
    """Lines that were wrapped, as the paragraphs that they were."""
    ends = {start for start, _, _ in wraps(text)}
    joined: list[_Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and (last.end in ends or last.end - 1 in ends):
            last.end = line.end
            last.text = text[last.start : last.end]
        else:
            joined.append(line)
    return joined


def _without_credits(lines: Iterable[_Line]) -> Iterator[_Line]:
    """The lines, with what is before or behind an article's own words as lines of its own.

    „*Berlin (dpa) -* Es …“, „… Gut so.“ *jp/cha*, „Die neue Brücke. *Foto: Jan Ott*“
    """
    for line in lines:
        if line.heading is not None:
            yield line
            continue
        starts = dateline(line.text)
        if starts:
            yield replace(line.part(0, starts), kind="credit")
        photo = photo_credit_behind(line.text)
        ends = credit_behind(line.text) if photo is None else photo
        if ends is not None and ends <= starts:
            ends = None
        if line.text[starts:ends].strip():
            yield line.part(starts, len(line.text) if ends is None else ends)
        if ends is not None:
            yield replace(line.part(ends, len(line.text)), kind="credit", behind=photo is not None)


def _tell_kinds(lines: list[_Line], text: str) -> None:
    """Credits, boilerplate and headings by their looks, then by what stands around them."""
    for line in lines:
        if line.kind == "paragraph":
            line.kind = kind_of(line.words) or line.kind
    _find_turns(lines)
    _tell_in_order(lines)
    _join_sentences(lines, text)
    _tell_top(lines)
    _tell_captions(lines)
    _tell_menus(lines)
    _give_links_back(lines, text)
    _tell_loose_headings(lines)


def _tell_in_order(lines: list[_Line]) -> None:
    """Headings, and what is part of a list or box that a line before opened."""
    in_links = in_box = is_offered = headed = seen_text = False
    for line, following in itertools.zip_longest(lines, lines[1:]):
        looks = line.heading is not None or _looks_like_heading(line)
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


def _is_loose_word(line: _Line, following: _Line) -> bool:
    """Whether it is one word above a headline: „tagesschau“, „Lindenau.“."""
    goes_on = following.kind != "paragraph" or _looks_like_heading(following)
    alone = line.heading is None and len(line.text.split()) == 1
    return goes_on and alone and (line.text[0].islower() or line.text[-1] == ".")


def _may_be_time(line: _Line) -> bool:
    return line.kind != "paragraph" or is_time(line.words)


def _is_split_byline(line: _Line, following: _Line) -> bool:
    return opens_credit(line.words) and may_be_name(following.words)


def _is_link(line: _Line) -> bool:
    return _is_item(line) or _looks_like_heading(replace(line, is_turn=False))


def _is_item(line: _Line) -> bool:
    return len(line.text) <= _LONGEST_HEADING and _LIST_ITEM.match(line.text) is not None


def _join_sentences(lines: list[_Line], text: str) -> None:
    """Lines that break off within a sentence are no headings, nor is what goes on with it."""
    for line, following in itertools.pairwise(lines):
        if line.heading is not None or following.heading is not None:
            continue
        if BLANK.search(text, line.end, following.start) or line.kind not in _OF_THE_ARTICLE:
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


def _tell_top(lines: list[_Line]) -> None:
    """Above the text: a headline, and kickers, links and a byline around it."""
    first = next((i for i, line in enumerate(lines) if line.kind == "paragraph"), len(lines))
    top = [line for line in lines[:first] if line.kind == "heading"]
    own = [line for line in top if line.heading is not None or not _is_above_headline(line)]
    if not own:
        for line in top:
            if is_weak_menu(line.text) and not is_kicker(line.text):
                line.kind = "boilerplate"
        return
    last = own[-1]
    for line in itertools.takewhile(lambda line: line is not last, top):
        if line.heading is None and _is_above_headline(line):
            line.kind = "boilerplate"
    for run in _runs(line for line in lines[:first] if line.heading is None):
        if run[-1] is last or len(run[-1].text.split()) == _LINK:
            run.pop()  # a short headline
        for line in run if len(run) >= _LIST else ():
            line.kind = "boilerplate" if line.kind == "heading" else line.kind
    headed = False
    for line in lines[:first]:
        if line.kind == "heading":
            is_text_below = first < len(lines)
            if headed and is_text_below and line.heading is None and is_name(line.text):
                line.kind = "credit"
            elif headed and is_weak_menu(line.text):
                line.kind = "boilerplate"
            headed = True


def _is_above_headline(line: _Line) -> bool:
    return is_kicker(line.text) or is_weak_menu(line.text) or is_shout(line.text)


def _runs(lines: Iterable[_Line]) -> Iterator[list[_Line]]:
    """Lines of few words that stand one below the other."""
    for short, run in itertools.groupby(lines, lambda line: len(line.text.split()) <= _LINK):
        if short:
            yield list(run)


def _tell_captions(lines: list[_Line]) -> None:
    """What stands before a picture's credit and says what the picture shows."""
    texts = sum(line.kind == "paragraph" for line in lines)
    above = headings = 0  # what of the article stands above
    for line, credit in itertools.pairwise(lines):
        if line.kind not in _OF_THE_ARTICLE:
            continue
        if credit.kind == "credit" and line.heading is None:
            if line.kind == "heading":
                is_caption = headings > 0 and not MARK.search(line.text)
            else:
                is_caption = texts > 1 and (credit.behind or above > 0)
            if is_caption and _is_caption(line, credit):
                texts -= line.kind == "paragraph"
                line.kind = "credit"
                continue
        above += 1
        headings += line.kind == "heading"


def _is_caption(line: _Line, credit: _Line) -> bool:
    if credit.behind:
        short = len(line.text) <= _CAPTION and len(_FULL_STOP.findall(line.text)) <= _SENTENCES
        return short and len(MARK.findall(line.text)) <= len("„“")
    if not is_photo_credit(credit.text) or len(line.text) > _CAPTION:
        return False
    if credit.text[0] == "(":  # the credit of a caption, not of the article
        single = len(_FULL_STOP.findall(line.text)) <= 1
        return single and not MARK.search(line.text)
    return not _STOP.search(line.text) or _lacks_verb(line.text)


def _lacks_verb(line: str) -> bool:
    """Whether there plainly is no verb: „Hanna Kern (links) bei der neuen Brücke.“."""
    words = [word.strip(PUNCTUATION) for word in plain(line).split()]
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if not word or not word[0].islower() or word in words_of("captions", "places"):
            continue
        if not (_ATTRIBUTE.fullmatch(word) and following[:1].isupper()):
            return False
    return bool(words)


def _tell_menus(lines: list[_Line]) -> None:
    """Links below one another, and words of menus beside boilerplate."""
    for before, line in itertools.pairwise(lines):
        _tell_beside(line, before)
    for behind, line in itertools.pairwise(reversed(lines)):
        _tell_beside(line, behind)
    for line, behind in itertools.pairwise(lines):
        if line.kind == "heading" and line.heading is None and behind.kind not in _OF_THE_ARTICLE:
            line.kind = "credit" if is_name(line.text) else line.kind
    _tell_end(lines)


def _tell_end(lines: list[_Line]) -> None:
    """Links and tags behind the last paragraph."""
    last = next((i for i in reversed(range(len(lines))) if lines[i].kind == "paragraph"), None)
    if last is None or lines[last].text.endswith(":"):
        return
    behind = lines[last + 1 :]
    ended = bool(behind) and behind[0].kind not in _OF_THE_ARTICLE
    end = [line for line in behind if line.kind == "heading" and line.heading is None]
    texts = [line.text for line in end]
    tags = ended and not any(MARK.search(text) or text[-1] in "?!" for text in texts)
    listed = tags or (len(end) >= _LIST and _teases(texts))
    for line in end:
        if listed or is_weak_menu(line.text):
            line.kind = "links"


def _teases(lines: Sequence[str]) -> bool:
    """Whether lines without full stops, one below the other, are links to other articles."""
    return any(
        MARK.search(line) or line.endswith(("?", "…")) or ": " in line or len(line.split()) > 4
        for line in lines
    )


def _tell_beside(line: _Line, other: _Line) -> None:
    if (
        other.kind in ("boilerplate", "links")
        and line.kind in _OF_THE_ARTICLE
        and line.heading is None
        and is_weak_menu(line.text)
    ):
        line.kind = "boilerplate"


def _tell_loose_headings(lines: list[_Line]) -> None:
    """A heading without a paragraph below is none."""
    first = next((i for i, line in enumerate(lines) if line.kind == "paragraph"), len(lines))
    followed = False
    for i in reversed(range(len(lines))):
        line = lines[i]
        if line.kind == "paragraph":
            followed = True
        elif line.kind == "heading" and not followed and line.heading is None:
            line.kind = "paragraph"
        elif line.kind == "links" and i > first:
            followed = False


def _find_turns(lines: list[_Line]) -> None:
    """Tell „Frage: Und die Kosten“ in an interview from „Gutachten: Pfeiler marode“ above text.

    In an interview somebody has the word twice, or somebody else has it before or after; besides,
    a question below the headline and words in quotation marks are a turn.
    """
    own = [line for line in lines if line.kind == "paragraph"]
    own = list(itertools.dropwhile(lambda line: is_kicker(line.text), own))
    for line in own:
        match = _LABEL.match(line.text)
        line.label = match["label"] if match else None
    counts = Counter(label for label, _ in {(line.label, line.text) for line in own if line.label})
    headed = True  # as long as no sentence came
    for before, line, after in zip([None, *lines], lines, [*lines[1:], None], strict=False):
        if line.label is None:
            headed = headed and not (line.kind == "paragraph" and _STOP.search(line.text))
            continue
        opens = line is own[0] or headed
        beside = _is_other_turn(before, line) or (
            # a headline may stand above an interview of two turns and more
            _is_other_turn(after, line) and not (line is own[0] and len(own) > 2 and own[2].label)
        )
        words = line.text.partition(":")[2].strip()
        line.talks = counts[line.label] > 1
        line.is_turn = (
            line.talks or beside or (not opens and _ASKS_OR_QUOTES.match(words) is not None)
        )


def _is_other_turn(line: _Line | None, turn: _Line) -> bool:
    return line is not None and line.label is not None and line.text != turn.text


def _give_links_back(lines: list[_Line], text: str) -> None:
    """A short line before a paragraph is its heading, not the last link of the list before.

    Not so if it is the only link, quotes, or stands in one block with the link before.
    """
    for before, line, following in zip(lines, lines[1:], lines[2:], strict=False):
        if line.kind != "links" or following.kind != "paragraph" or before.kind != "links":
            continue
        in_list = BLANK.search(text, before.end, line.start) is None and (
            BLANK.search(text, line.end, following.start) is not None
        )
        if not (in_list or _is_item(line) or line.text.endswith("?") or MARK.search(line.text)):
            line.kind = "heading"


def _looks_like_heading(line: _Line) -> bool:
    words = line.text
    return (
        len(words) <= _LONGEST_HEADING
        and len(words.split()) <= _MOST_WORDS
        and _HAS_WORD.search(words) is not None
        and not _ENDS_SENTENCE.search(words)
        and not _LIST_ITEM.match(words)
        and not _SIGNED.match(words)
        and not line.is_turn
        and not words[0].islower()
    )


def _sections(lines: list[_Line]) -> Iterator[Section]:
    heading: _Line | None = None
    open_kind: SectionKind | None = None
    members: list[_Line] = []
    count = 0
    seen_text = False
    above = True  # nothing but headings, credits and boilerplate so far

    def close() -> Iterator[Section]:
        nonlocal count, members, open_kind
        if open_kind is not None and members:
            count += 1
            yield _section(f"s{count}", open_kind, heading, members)
        open_kind, members = None, []

    for line in lines:
        kind = _kind(line, above, seen_text)
        above = above and line.kind in ("heading", "credit", "boilerplate")
        if kind in ("headline", "heading"):
            yield from close()
            heading = line
            open_kind, members = ("headline" if kind == "headline" else "body"), [line]
            if kind == "headline":
                yield from close()
                heading = None
        elif kind == "lead":
            yield from close()
            open_kind, members = "lead", [line]
            yield from close()
            seen_text = True
        else:
            wanted: SectionKind = "body" if kind == "paragraph" else kind  # type: ignore[assignment]
            seen_text = seen_text or wanted == "body"
            if open_kind != wanted:
                yield from close()
                open_kind = wanted
            members.append(line)
    yield from close()


def _kind(line: _Line, above: bool, seen_text: bool) -> str:
    if line.kind == "links":
        return "boilerplate"
    if line.kind == "heading" and not seen_text:
        # Above the lead stand a kicker, the headline, a subtitle.
        return "headline" if above else "heading"
    if line.kind == "paragraph" and not seen_text:
        return "lead"
    return line.kind


def _section(name: str, kind: SectionKind, heading: _Line | None, lines: list[_Line]) -> Section:
    title: Span | None = None
    own = kind in ("headline", "body") and heading is not None
    if own and heading is not None:
        title = heading.heading or Span(start=heading.start, end=heading.end)
    return Section(
        id=name,
        kind=kind,
        heading=_words(heading, title) if heading is not None and title is not None else None,
        heading_span=title,
        span=Span(start=lines[0].start, end=lines[-1].end),
        paragraphs=tuple(
            Span(start=line.start, end=line.end) for line in lines if line is not heading
        ),
    )


def _words(line: _Line, title: Span) -> str:
    return line.text[title.start - line.start : title.end - line.start]
