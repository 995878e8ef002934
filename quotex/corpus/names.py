"""What is named in an annotated article: its `<e>`, and the names that mentions of actors bear."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import cast, get_args

from quotex.actors.short_forms import is_bare
from quotex.article import Actor, Entity, EntityKind, Span
from quotex.corpus.markup import Element, Markup
from quotex.lexicon import (
    first_name_gender,
    function_words,
    group_noun,
    metonym,
    name_particles,
    person_noun,
)

_WORD = re.compile(r"\w[\w.'’-]*")
_ARTICLE = re.compile(rf"(?:{'|'.join(function_words('names_article'))})\s+")
_MARKS = re.compile(r"[\s„“”\"'»«›‹‚‘’]*")
_ARTICLES = function_words("articles")
_CONNECTING = function_words("within_names") | name_particles()
_BODIES = ("organisation", "government")


def named(markup: Markup, actors: Mapping[str, Actor]) -> tuple[Entity, ...]:
    """Whatever has a name, in the order of the first mentions.

    Bodies and people count where they have a name of their own, „Stadtwerke Lindenau“ and not
    „die Polizei“, and are mentioned where it stands, titles aside.  Raises `InputError` for a kind
    that the format does not know.
    """
    spans: dict[tuple[EntityKind, str], list[Span]] = {}
    names: dict[tuple[EntityKind, str], str] = {}
    whose: dict[tuple[EntityKind, str], Actor] = {}
    for element in markup.all("e"):
        span = _bare(markup.text, element.span)
        name = span.of(markup.text)
        key = (_kind(markup, element), name.casefold())
        names.setdefault(key, name)
        spans.setdefault(key, []).append(span)
    for actor in actors.values():
        key = (kind_of(actor), actor.name.casefold())
        here = list(_named_in(markup, actor)) if is_proper(actor) else []
        if here:
            names[key], whose[key] = actor.name, actor
            spans.setdefault(key, []).extend(here)
    found = sorted(spans, key=lambda key: (min(span.start for span in spans[key]), key))
    return tuple(
        Entity(
            id=f"e{number}",
            name=names[key],
            kind=key[0],
            mentions=tuple(sorted(set(spans[key]), key=lambda span: span.start)),
            actor=whose.get(key),
        )
        for number, key in enumerate(found, start=1)
    )


def kind_of(actor: Actor) -> EntityKind:
    """The kind of a name that an actor bears; „Bayern“ is a place, whatever it decides."""
    if actor.kind == "person":
        return "person"
    place = actor.kind == "government" and metonym(actor.name) is not None
    return "place" if place and not actor.name.isupper() else "organisation"


def is_proper(actor: Actor) -> bool:
    """Whether it has a name, not only a description: „Rentner aus Riesa“, „Polizei“."""
    words = actor.name.split()
    if actor.kind not in ("person", *_BODIES) or any(word[0].isdigit() for word in words):
        return False
    if any(word[0].islower() and word not in _CONNECTING for word in words):
        return False
    first = words[0]
    if actor.kind == "person":
        return person_noun(first) is None or first_name_gender(first) is not None
    return not is_bare(first) and (len(words) > 1 or first.isupper() or group_noun(first) is None)


def _kind(markup: Markup, element: Element) -> EntityKind:
    kind = element.get("kind")
    if kind not in get_args(EntityKind) or kind in ("person", "organisation", "other"):
        markup.refuse(element, f'kind="{kind}" of a name is unknown')
    return cast(EntityKind, kind)


def _bare(text: str, span: Span) -> Span:
    """The name without its marks and an article before it: „die Schweiz“."""
    start, end = span.start, span.end
    opening = _MARKS.match(text, start, end)
    start = opening.end() if opening else start
    while end > start + 1 and _MARKS.fullmatch(text[end - 1]):
        end -= 1
    article = _ARTICLE.match(text, start, end)
    return Span(start=article.end() if article else start, end=end)


def _named_in(markup: Markup, actor: Actor) -> Iterator[Span]:
    """Where the actor's mentions have words of its name."""
    mentions = markup.all("m")
    parts = {part for word in _WORD.findall(actor.name) for part in (word, f"{word}s")}
    for mention in mentions:
        if mention.ids("a") == (actor.id,):
            inner = [m for m in mentions if m is not mention and _within(m, mention)]
            span = _stretch(markup.text, mention, inner, parts)
            alone = actor.kind == "person" and " " not in actor.name
            described = alone and _opens_with_article(mention, markup.text)
            if span is not None and not described and _is_name(span.of(markup.text), actor):
                yield span


def _opens_with_article(mention: Element, text: str) -> bool:
    """Whether a lone word is a description, not a name: „*der* Chauffeur“."""
    return text[mention.start : mention.end].split()[0].lower() in _ARTICLES


def _is_name(words: str, actor: Actor) -> bool:
    """Whether a part of the name does for it: „Kern“; not „die Stadt“ of „Stadt Lindenau“."""
    whole = words.removesuffix("s") == actor.name.removesuffix("s")
    return actor.kind == "person" or whole or any(group_noun(w) is None for w in words.split())


def _within(inner: Element, outer: Element) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _stretch(
    text: str, mention: Element, inner: Sequence[Element], parts: Iterable[str]
) -> Span | None:
    """The longest run of the name's words in a mention, others' mentions in it left aside."""
    runs: list[list[re.Match[str]]] = [[]]
    for word in _WORD.finditer(text, mention.start, mention.end):
        others = any(one.start <= word.start() < one.end for one in inner)
        if word.group() in parts and not others:
            runs[-1].append(word)
        else:
            runs.append([])
    best = max(runs, key=len)
    while best and best[0].group()[0].islower():
        best = best[1:]
    return Span(start=best[0].start(), end=best[-1].end()) if best else None
