"""Where names stand: those in quotation marks, of actors, that taggers see, that words show."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotex.actors import Cast, Draft
from quotex.article import EntityKind
from quotex.entities import patterns
from quotex.entities.kinds import is_no_name, kind_by_label, marked_kind, sure_kind
from quotex.lexicon import name_titles
from quotex.lexicon.name_kinds import name_words
from quotex.narration import tokens_of
from quotex.quotation import Passage
from quotex.words import Words

_BODIES = frozenset(("organisation", "government"))


@dataclass(slots=True)
class Name:
    """A name at tokens `start` to `end`; `sure` where a word tells its kind, not a label."""

    start: int
    end: int
    kind: EntityKind
    sure: bool = False
    draft: Draft | None = None


@dataclass(slots=True)
class _Stretch:
    """Tokens that are a name or part of one; `alone` where no others beside them are."""

    start: int
    end: int
    draft: Draft | None = None
    label: str = ""
    alone: bool = False


def names(
    words: Words, cast: Cast, terms: Sequence[Passage], unread: Container[int]
) -> Iterator[Name]:
    """All names of a document in order; none lies within another.

    `terms` are the passages in marks that nobody utters, `unread` the places of tokens that are
    no part of the article.
    """
    marked = list(_marked(words, terms))
    drafts: dict[int, Draft] = {}
    bearing = list(_of_actors(cast, drafts))
    ents = [_Stretch(ent.start, ent.end, label=ent.label_) for ent in words.ents]
    shown = [_Stretch(start, end) for start, end in patterns.by_words(words)]
    taken = {i for name in marked for i in range(name.start, name.end)}
    people = [one for one in bearing if one.alone and _is_free(one, taken)]
    taken.update(i for one in people for i in range(one.start, one.end))
    rest = [one for one in (*bearing, *ents, *shown) if not one.alone and _is_free(one, taken)]
    labels = {i: ent.label_ for ent in words.ents for i in range(ent.start, ent.end)}
    for one in people:
        one.label = labels.get(one.end - 1, "")
    found = [*marked]
    for one in (*people, *_joined(rest)):
        if one.start not in unread:
            found += _named(words, one, drafts)
    found.sort(key=lambda name: (name.start, -name.end))
    end = 0
    for name in found:
        if name.start >= end:
            yield name
            end = name.end


def _marked(words: Words, terms: Iterable[Passage]) -> Iterator[Name]:
    """Names in marks whose kind the noun before them tells: der Film „Ebbe“."""
    for passage in terms:
        tokens = tokens_of(words, *passage.inner)
        opening = tokens_of(words, passage.start, passage.end)[:1]
        kind = marked_kind(words, opening[0].i) if tokens and opening else None
        if kind is not None:
            yield Name(tokens[0].i, tokens[-1].i + 1, kind, sure=True)


def _of_actors(cast: Cast, drafts: dict[int, Draft]) -> Iterator[_Stretch]:
    """The names that actors bear; `drafts` gets whose each token is, of nameless bodies too."""
    for mention, draft in cast.entered():
        start, end = mention.name or (mention.head_noun.i, mention.head_noun.i + 1)
        if mention.name is not None:
            while end - start > 1 and _is_title(mention.doc[start].text):
                start += 1
            if draft.kind == "person" or draft.kind in _BODIES:
                yield _Stretch(start, end, draft, alone=draft.kind == "person")
        for i in range(start, end):
            drafts.setdefault(i, draft)


def _is_title(word: str) -> bool:
    return word in name_titles() or word in name_words("introducing")


def _is_free(one: _Stretch, taken: Container[int]) -> bool:
    return not any(i in taken for i in range(one.start, one.end))


def _joined(stretches: Iterable[_Stretch]) -> Iterator[_Stretch]:
    """Those that share tokens as one."""
    current: _Stretch | None = None
    for one in sorted(stretches, key=lambda one: (one.start, -one.end)):
        if current is None or one.start >= current.end:
            if current is not None:
                yield current
            current = one
            continue
        current.end = max(current.end, one.end)
        current.draft = current.draft or one.draft
        current.label = current.label or one.label
    if current is not None:
        yield current


def _named(words: Words, one: _Stretch, drafts: dict[int, Draft]) -> Iterator[Name]:
    """The name that a stretch is, if it is one."""
    start, end = one.start, one.end
    if not one.alone:
        start, end = patterns.widened(words, start, end, one.label)
    if is_no_name(words, start, end):
        return
    draft = one.draft or drafts.get(end - 1) or drafts.get(start)
    actor = draft.kind if draft is not None else ""
    sure = sure_kind(words, start, end, one.label)
    kind = sure or kind_by_label(words, start, end, one.label, actor)
    if kind is not None:
        yield Name(start, end, kind, sure is not None, draft)
