"""Where names stand: those in quotation marks, of actors, that taggers see, that words show."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft
from quotex.article import EntityKind
from quotex.entities import patterns
from quotex.entities.kinds import (
    is_no_name,
    joins_names,
    kind_behind,
    kind_by_label,
    marked_kind,
    sure_kind,
)
from quotex.lexicon import first_name_gender, name_titles
from quotex.lexicon.name_kinds import name_words
from quotex.narration import tokens_of
from quotex.quotation import Passage
from quotex.words import Words

_ANYTHING = "MISC"  # the label of names of which the tagger knows no more
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
    bearing = [*_of_actors(cast, drafts)]
    ents = [_Stretch(ent.start, ent.end, label=ent.label_) for ent in words.ents]
    shown = [_Stretch(start, end) for start, end in patterns.by_words(words)]
    taken = {i for name in marked for i in range(name.start, name.end)}
    for one in bearing:
        one.label = words[one.end - 1].ent_type_ if one.alone else ""
    places = _lone_places(words, bearing)
    bearing = [one for one in bearing if not one.alone or not _is_doubtful(words, one)]
    people = [
        one for one in bearing if one.alone and one.draft not in places and _is_free(one, taken)
    ]
    taken.update(i for one in people for i in range(one.start, one.end))
    bodies = (one for one in bearing if not one.alone)
    rest = [one for one in (*bodies, *ents, *shown) if _is_free(one, taken)]
    found = [*marked]
    for one in (*people, *_joined(words, rest)):
        if one.start in unread or (one.label == _ANYTHING and _opens_passage(words, one.start)):
            continue  # „Leise Tasche“, whatever that is
        found += _named(words, one, drafts)
    found.sort(key=lambda name: (name.start, -name.end))
    end = 0
    for name in found:
        if name.start >= end:
            yield name
            end = name.end


def _marked(words: Words, terms: Sequence[Passage]) -> Iterator[Name]:
    """Names in marks whose kind the noun before them tells, there or elsewhere: Film „Ebbe“."""
    kinds: dict[str, EntityKind] = {}
    end, kind = 0, None
    for passage in terms:
        tokens = tokens_of(words, passage.start, passage.end)
        if not tokens:
            continue
        listed = kind if end and joins_names(words, end, tokens[0].i) else None
        end = tokens[-1].i + 1
        kind = marked_kind(words, tokens[0].i) or listed or kind_behind(words, end)
        if kind is not None:
            kinds.setdefault(passage.text, kind)
    for passage in terms:
        tokens = tokens_of(words, *passage.inner)
        if tokens and passage.text in kinds:
            yield Name(tokens[0].i, tokens[-1].i + 1, kinds[passage.text], sure=True)


def _of_actors(cast: Cast, drafts: dict[int, Draft]) -> Iterator[_Stretch]:
    """The names that actors bear; `drafts` gets whose each token is, of nameless bodies too."""
    for mention, draft in cast.entered():
        start, end = mention.name or (mention.head_noun.i, mention.head_noun.i + 1)
        if mention.name is not None:
            while end - start > 1 and _is_title(mention.doc[start].text):
                start += 1
            if draft.kind == "person" or (draft.kind in _BODIES and draft.named):
                yield _Stretch(start, end, draft, alone=draft.kind == "person")
        for i in range(start, end):
            drafts.setdefault(i, draft)


def _opens_passage(words: Words, i: int) -> bool:
    return i > 0 and words[i - 1].is_quote


def _is_doubtful(words: Words, one: _Stretch) -> bool:
    """Whether a person of one word only is none by its label, or for want of one: „Kuh“, „BP“."""
    word = words[one.start]
    if one.draft is None or " " in one.draft.name or first_name_gender(word.text) is not None:
        return False
    return word.tag_ == "NN" or one.label in ("ORG", "LOC", "MISC")


def _lone_places(words: Words, bearing: Iterable[_Stretch]) -> set[Draft]:
    """People of one word that always stand where places do: „in *Grammzow*“."""
    where: dict[Draft, bool] = {}
    for one in bearing:
        if one.draft is not None and one.alone and " " not in one.draft.name:
            before = words[one.start - 1].lower_ if one.start else ""
            there = before in name_words("locative")
            where[one.draft] = where.get(one.draft, True) and there
    return {name for name, always in where.items() if always}


def _is_title(word: str) -> bool:
    return word in name_titles() or word in name_words("introducing")


def _is_free(one: _Stretch, taken: set[int]) -> bool:
    return taken.isdisjoint(range(one.start, one.end))


def _joined(words: Words, stretches: Iterable[_Stretch]) -> Iterator[_Stretch]:
    """Those that share tokens as one."""
    current: _Stretch | None = None
    for one in sorted(stretches, key=lambda one: (one.start, -one.end)):
        if current is None or not (one.start < current.end or _goes_on(words, current, one)):
            if current is not None:
                yield current
            current = one
            continue
        current.end = max(current.end, one.end)
        current.draft = current.draft or one.draft
        current.label = current.label or one.label
    if current is not None:
        yield current


def _goes_on(words: Words, one: _Stretch, other: _Stretch) -> bool:
    """Whether a tagger has cut a place in two: „St. | Kathrein“, „Frankfurt/ | Main“."""
    both = one.label == other.label == "LOC" and one.end == other.start
    return both and words[one.end - 1].text.endswith((".", "/"))


def _named(words: Words, one: _Stretch, drafts: dict[int, Draft]) -> Iterator[Name]:
    """The name that a stretch is, if it is one."""
    start, end = one.start, one.end
    if not one.alone:
        start, end = patterns.widened(words, start, end, one.label)
    if is_no_name(words, start, end):
        return
    draft = one.draft or drafts.get(end - 1) or drafts.get(start)
    if draft is not None and draft.kind == "person" and not one.alone:
        draft = None
    actor = draft.kind if draft is not None and draft.named else ""
    sure = sure_kind(words, start, end, one.label)
    kind = sure or kind_by_label(words, start, end, one.label, actor)
    if kind == "person" and draft is None and end - start == 1:
        kind = _lone_kind(words, start)
    if kind is not None:
        yield Name(start, end, kind, sure is not None, draft)


def _lone_kind(words: Words, i: int) -> EntityKind | None:
    """What a lone word is that only a tagger takes for a person's name."""
    word = words[i]
    if i and words[i - 1].lower_ in name_words("locative") and word.tag_ != "NN":
        return "place"
    known = first_name_gender(word.text) is not None
    return "person" if word.tag_ == "NE" or known else None
