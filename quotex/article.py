"""The objects that quotex answers with: frozen, validated, and equal to their own JSON.

In Python, an object that belongs to another holds it (`quote.speakers[0].actor.name`,
`quote.section.heading`). In JSON, it holds the other's `id`; `Article.model_validate_json`
puts the objects back in place.

Positions count the characters of `Article.text` as Python does (code points, not bytes), from 0.
Changing a field raises `pydantic.ValidationError`, and so does JSON that is no article.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    NonNegativeInt,
    PlainSerializer,
    model_validator,
)
from pydantic_core import PydanticSerializationError

from quotex.facts.kinds import FactKind, Gender, Role

if TYPE_CHECKING:
    from pandas import DataFrame

SectionKind = Literal["headline", "lead", "body", "credit", "boilerplate"]
"""What a section is to the article: „(dpa)“ is a credit, „Lesen Sie auch: …“ boilerplate.

Nothing is read in credits and boilerplate: no quotes, no actors.
"""
QuoteType = Literal[
    "direct", "indirect", "reported", "free indirect", "indirect free indirect", "turn"
]
"""How the words are given.

- direct: „Jetzt wird gebaut“, sagte Kern.
- indirect: Kern sagte, *jetzt werde gebaut*.
- indirect free indirect: … *Das Geld reiche aber nicht.* (the Konjunktiv goes on reporting)
- reported: *Kern kritisierte die Pläne.*
- free indirect: *Das Geld reicht doch nie!* (in the speaker's words, in the indicative), and what
  „soll“ gives as hearsay: *Der Fahrer soll geschlafen haben.*
- turn: Ott: *Wir bauen nächstes Jahr.* (a question or an answer of an interview without marks)

quotex finds all of them, of free indirect speech mostly the hearsay; annotated data have the rest.
"""
CueKind = Literal["verb", "preposition", "particle", "noun", "colon"]
"""What marks the speech: „sagte“, „laut“, „so“, „Nach *Angaben* von“, „:“."""
ActorKind = Literal["person", "organisation", "government", "group", "source", "unknown"]
"""What an actor is: „der Kreml“ is a government, „Anwohner“ are a group, a „Gutachten“ a source."""
EntityKind = Literal["person", "organisation", "place", "work", "event", "product", "other"]
"""What a name names: „Hanna Kern“, „Deutsche Bank“, „Lindenau“, a film, paper, book or law, „Kieler
Woche“, „iPhone“; other are prizes, projects, and whatever nothing tells more of."""
Medium = Literal["speech", "writing", "thought"]
"""Whether it is said („sagte“), written („twitterte“) or thought („glaubt“)."""

_INTERRUPTED = "Error calling function `_id`: KeyboardInterrupt"  # that is all pydantic keeps of it


class _Object(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="constants")

    def model_dump_json(self, **options: Any) -> str:
        """Its JSON, as pydantic makes it; but Ctrl-C stays what it is and is no error of that."""
        try:
            return super().model_dump_json(**options)
        except PydanticSerializationError as error:
            if _INTERRUPTED in str(error):
                raise KeyboardInterrupt from None
            raise


class Span(_Object):
    """A stretch of the text, in characters: `text[start:end]` is what it shows.

    An end before its start raises `pydantic.ValidationError`.
    """

    start: NonNegativeInt = Field(description="first character")
    end: NonNegativeInt = Field(description="the character after the last")

    @model_validator(mode="after")
    def _in_order(self) -> "Span":
        if self.end < self.start:
            raise ValueError(f"span ends at {self.end}, before its start at {self.start}")
        return self

    def of(self, text: str) -> str:
        """The stretch of `text`, an article's whole text, that the span shows."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end


_T = TypeVar("_T", bound="_Named")
_REFERENCES = frozenset(("actor", "section", "nested_in"))  # fields whose JSON is an id
_WITHOUT_SPANS = _REFERENCES | {"evidence"}
_DEEPEST = 100  # quotes within each other; Python compares and shows them one inside the other


class _Named(_Object):
    id: str = Field(description="unique within the article")


def _id(value: _Named | None) -> str | None:
    return value.id if value is not None else None


_ToId = PlainSerializer(_id, return_type=str)
_ToOptionalId = PlainSerializer(_id, return_type=str | None)


class Section(_Named):
    """A part of the article: its headline, lead, a heading with its body, a credit line, …"""

    kind: SectionKind = Field(
        description="headline; lead (the first paragraph); body (paragraphs, under a heading "
        "where there is one); credit (who wrote it, who took the pictures and what they show); "
        "boilerplate (links and notes around it)"
    )
    heading: str | None = Field(default=None, description="the heading's words, without markup")
    heading_span: Span | None = Field(default=None, description="where the heading stands")
    span: Span = Field(description="the section, its heading included")
    paragraphs: tuple[Span, ...] = Field(default=(), description="the paragraphs, in order")


class Evidence(_Object):
    """One reason for a decision; the weights of several add up (see *How attribution works*)."""

    name: str = Field(description="the kind of reason: „subject of the cue“")
    weight: float = Field(
        description="how much it counts, in log-odds (natural logarithm); negative counts against"
    )
    detail: str = Field(default="", description="the words it rests on")


class Fact(Evidence):
    """One reason for what an actor is said to be: „Frau“ before the name for „female“."""

    about: FactKind = Field(description="gender, party, organisation or role")
    value: str = Field(description="what it speaks for: „female“, „CDU“, „police“")
    span: Span | None = Field(default=None, description="where its words stand, if in the text")


class Actor(_Named):
    """A person, organisation, government or group that the text speaks of.

    All that the text says of one of them is one actor: „Bürgermeisterin Hanna Kern“, „Kern“, „sie“.
    """

    name: str = Field(description="the fullest form in the text: „Xi Jinping“, „Kreml“")
    kind: ActorKind = Field(
        description="person, organisation, government, group, source (a report, a study) or "
        "unknown (a pronoun that points to no one in the text)"
    )
    aliases: tuple[str, ...] = Field(default=(), description="other names the text gives it")
    offices: tuple[str, ...] = Field(
        default=(), description="offices and roles: „US-Außenminister“"
    )
    organisation: str | None = Field(
        default=None, description="for whom they work or speak: „Verkehrsministerium“"
    )
    party: str | None = Field(default=None, description="of a person: „CDU“, „Grüne“")
    gender: Gender = Field(default="unknown", description="female, male, diverse or unknown")
    role: Role = Field(
        default="unknown", description="as what it is a source: politician, police, expert, …"
    )
    facts: tuple[Fact, ...] = Field(
        default=(), description="what gender, party, organisation and role rest on"
    )
    ref: str | None = Field(
        default=None,
        description="whom of those that the user knows it is (`quotex.load(known=…)`): a Wikidata "
        "id („Q42“) or another; the same in every article",
    )
    mentions: tuple[Span, ...] = Field(
        default=(),
        description="where the text speaks of it, in order: names, descriptions, pronouns, „ich“ "
        "in its own words",
    )
    quotes: tuple[str, ...] = Field(default=(), description="ids of the quotes it utters, in order")

    def _repr_html_(self) -> str:
        """The actor as a card, as notebooks show it."""
        from quotex.display import actor_html

        return actor_html(self)


class _Mention(_Object):
    text: str = Field(description="as the text has it: „er“, „der Kreml“")
    span: Span = Field(description="where it stands")
    actor: Annotated[Actor, _ToId] = Field(description="who that is; in JSON the actor's id")


class Speaker(_Mention):
    """How the text names who speaks, at this quote: „er“; `actor` is who that is: Jan Ott."""

    evidence: tuple[Evidence, ...] = Field(
        default=(),
        description="why it is this actor that is named so: none where nobody else bears the name",
    )


class Rival(_Mention):
    """Who might have been named as the speaker instead."""

    confidence: float = Field(ge=0, le=1, description="how likely it is that they are the speaker")


class Addressee(_Mention):
    """How the text names to whom it is said, at this quote: „sagte *dem Sender*“."""


class Cue(_Object):
    """The words that mark the speech: „fügte … hinzu“, „so“, „nach Angaben von“, „laut“."""

    text: str = Field(description="its words in order, „ … “ between parts that stand apart")
    spans: tuple[Span, ...] = Field(min_length=1, description="one a word")
    lemma: str = Field(description="dictionary form: „hinzufügen“; the mark itself for a colon")
    kind: CueKind = Field(description="verb, preposition, particle, noun or colon")
    act: str | None = Field(
        default=None, description="what the speaker does by it: state, ask, deny, …"
    )


class Quote(_Named):
    """One passage that somebody utters.

    `article.text[quote.span.start : quote.span.end]` is the passage with its marks; where narration
    interrupts it („Das“, sagte sie, „reicht“), `parts` are what is uttered.
    """

    type: QuoteType = Field(
        description="direct: in quotation marks; indirect: a reported clause; reported: that "
        "something was said, without the words; free indirect: hearsay, or without a cue; indirect "
        "free indirect: goes on in Konjunktiv; turn: of an interview, without marks"
    )
    text: str = Field(description="what is uttered, without the marks")
    span: Span = Field(description="from its first to its last character, marks included")
    parts: tuple[Span, ...] = Field(
        min_length=1,
        description="the span's stretches that are uttered, marks included: one, or several "
        "where narration or a paragraph break interrupts",
    )
    speakers: tuple[Speaker, ...] = Field(default=(), description="none where nobody can be found")
    rivals: tuple[Rival, ...] = Field(
        default=(), description="who else it might be, the likeliest first; at most three"
    )
    cue: Cue | None = Field(default=None, description="the words that mark the speech")
    frame: tuple[Span, ...] = Field(
        default=(), description="the clause that reports, without the quote"
    )
    addressees: tuple[Addressee, ...] = Field(default=(), description="to whom it is said")
    medium: Medium | None = Field(
        default=None, description="speech, writing or thought, by the cue"
    )
    negated: bool = Field(
        default=False, description="whether it is said *not* to have been said: „sagte nicht, ob …“"
    )
    section: Annotated[Section, _ToId] = Field(description="in JSON the section's id")
    nested_in: Annotated["Quote | None", _ToOptionalId] = Field(
        default=None, description="the quote that this one is part of; in JSON its id"
    )
    confidence: float = Field(
        ge=0, le=1, description="how sure it is that this is a quote of these speakers"
    )
    evidence: tuple[Evidence, ...] = Field(default=(), description="why it is a quote, and whose")

    def _repr_html_(self) -> str:
        """The quote as a card, as notebooks show it."""
        from quotex.display import quote_html

        return quote_html(self)


class Term(_Named):
    """A passage in quotation marks that nobody utters: a title, a name, a word at a distance."""

    text: str = Field(description="without the marks")
    span: Span = Field(description="marks included")
    reason: str = Field(description="why it is not taken for a quote")
    section: Annotated[Section, _ToId] = Field(description="in JSON the section's id")
    evidence: tuple[Evidence, ...] = Field(default=(), description="what spoke for and against")


class Entity(_Named):
    """Somebody or something with a name, in whatever forms the text has it: „Lindenaus“ too."""

    name: str = Field(description="the fullest form, in the nominative: „Zweiter Weltkrieg“")
    kind: EntityKind = Field(
        description="person, organisation, place, work (a film, book, paper, law …), event, "
        "product or other"
    )
    mentions: tuple[Span, ...] = Field(
        min_length=1, description="where the name stands, without titles and marks, in order"
    )
    actor: Annotated[Actor | None, _ToOptionalId] = Field(
        default=None, description="the actor that it is, if it is one; in JSON the actor's id"
    )

    def texts(self, text: str) -> tuple[str, ...]:
        """The forms that `text`, the article's whole text, has of the name, each once."""
        return tuple(dict.fromkeys(span.of(text) for span in self.mentions))

    def _repr_html_(self) -> str:
        """The entity as a card, as notebooks show it."""
        from quotex.display import entity_html

        return entity_html(self)


class Article(_Object):
    """The whole answer: the text unchanged, and what stands where in it.

    `article.model_dump_json()` gives its JSON, `Article.model_validate_json(…)` takes it and raises
    `pydantic.ValidationError` where an id leads nowhere or a span reaches past the text.
    """

    text: str = Field(description="the article, unchanged; every span counts its characters")
    sections: tuple[Section, ...] = Field(default=(), description="in the order of the text")
    quotes: tuple[Quote, ...] = Field(default=(), description="in the order of the text")
    actors: tuple[Actor, ...] = Field(default=(), description="who says most comes first")
    entities: tuple[Entity, ...] = Field(
        default=(), description="whatever has a name, in the order of the first mentions"
    )
    terms: tuple[Term, ...] = Field(default=(), description="in the order of the text")
    pipeline: str = Field(
        default="",
        description="name and version of the spaCy pipeline that read it: „de_quotex 0.1.0“; and "
        "which weights, if they are a user's own",
    )
    meta: dict[str, str] = Field(
        default={},
        description="what is known beside the text: its file, its row in a table (from 1), its id, "
        "title, date, source, url, further columns",
    )

    def __hash__(self) -> int:
        """By text and pipeline; `meta` may be changed."""
        return hash((self.text, self.pipeline))

    def quotes_of(self, actor: Actor) -> tuple[Quote, ...]:
        """The quotes that `actor`, one of this article's, utters, in the order of the text."""
        return tuple(quote for quote in self.quotes if quote.id in actor.quotes)

    def to_dataframe(self, table: Literal["quotes", "entities"] = "quotes") -> "DataFrame":
        """A pandas DataFrame with a row for every quote, or mention of an entity (`table`).

        It is as `quotex.to_dataframe` makes it.  Raises `QuotexError` where pandas is not
        installed.
        """
        from quotex.tables import to_dataframe

        return to_dataframe([self], table)

    def _repr_html_(self) -> str:
        """The article with its quotes marked, as notebooks show it."""
        from quotex.display import article_html

        return article_html(self)

    @model_validator(mode="before")
    @classmethod
    def _put_objects_in_place(cls, data: Any) -> Any:
        """Replace the ids that JSON holds by the objects that they name."""
        if not isinstance(data, Mapping):
            return data
        data = dict(data)
        sections = _by_id(Section, _listed(data, "sections"))
        actors = _by_id(Actor, _listed(data, "actors"))
        quotes: dict[str, Quote] = {}
        for quote in _listed(data, "quotes"):
            if isinstance(quote, Mapping):
                quote = dict(quote)
                for role in ("speakers", "rivals", "addressees"):
                    quote[role] = [
                        _with_reference(mention, "actor", actors)
                        for mention in _listed(quote, role)
                    ]
                quote = _with_reference(quote, "section", sections)
                quote = _with_reference(quote, "nested_in", quotes)
            quote = Quote.model_validate(quote)
            quotes[quote.id] = quote
        data["sections"] = tuple(sections.values())
        data["actors"] = tuple(actors.values())
        data["quotes"] = tuple(quotes.values())
        data["entities"] = tuple(
            _with_reference(entity, "actor", actors) for entity in _listed(data, "entities")
        )
        data["terms"] = tuple(
            _with_reference(term, "section", sections) for term in _listed(data, "terms")
        )
        return data

    @model_validator(mode="after")
    def _nests_within_reason(self) -> "Article":
        depths: dict[str, int] = {}
        for quote in self.quotes:  # an outer quote comes before those within it
            outer = quote.nested_in
            depths[quote.id] = 0 if outer is None else depths.get(outer.id, 0) + 1
            if depths[quote.id] > _DEEPEST:
                raise ValueError(f"quote {quote.id!r} lies within more than {_DEEPEST} others")
        return self

    @model_validator(mode="after")
    def _shows_its_text(self) -> "Article":
        for span in _spans(self):
            if span.end > len(self.text):
                raise ValueError(
                    f"span {span.start}-{span.end} reaches past the text's end at {len(self.text)}"
                )
        for quote in self.quotes:
            for mention in (*quote.speakers, *quote.rivals, *quote.addressees):
                if mention.span.of(self.text) != mention.text:
                    raise ValueError(f"{mention.text!r} is not what its span shows")
        return self


def _listed(data: Mapping[str, Any], field: str) -> Iterable[Any]:
    """The objects in a field; none where it is left out."""
    entries = data.get(field, ())
    if isinstance(entries, str | Mapping) or not isinstance(entries, Iterable):
        raise ValueError(f"{field} is no list")
    return entries


def _by_id(kind: type[_T], entries: Any) -> dict[str, _T]:
    objects = [kind.model_validate(entry) for entry in entries]
    by_id = {entry.id: entry for entry in objects}
    if len(by_id) < len(objects):
        raise ValueError(f"two objects of kind {kind.__name__} share an id")
    return by_id


def _with_reference(data: Any, field: str, objects: Mapping[str, _Named]) -> Any:
    """`data`, its `field` an object instead of that object's id."""
    if not isinstance(data, Mapping) or not isinstance(data.get(field), str):
        return data
    if data[field] not in objects:
        raise ValueError(f"{field} {data[field]!r} is not in the article")
    return {**data, field: objects[data[field]]}


def _spans(value: Any) -> Iterator[Span]:
    """Every span in an object and its parts; other objects of the article speak for themselves."""
    waiting = [value]  # the next one last
    while waiting:
        part = waiting.pop()
        if isinstance(part, Span):
            yield part
        elif isinstance(part, tuple):
            waiting.extend(reversed(part))
        elif isinstance(part, _Object):
            waiting.extend([getattr(part, name) for name in _fields(type(part))])


@cache
def _fields(kind: type[_Object]) -> tuple[str, ...]:
    """The fields in which an object may have spans, the last one first."""
    names = (
        name
        for name, field in kind.model_fields.items()
        if name not in _WITHOUT_SPANS and _has_objects(field.annotation)
    )
    return tuple(names)[::-1]


def _has_objects(annotation: Any) -> bool:
    """Whether a field of that type holds other objects: `tuple[Span, ...]`, `Cue | None`."""
    if isinstance(annotation, type) and issubclass(annotation, _Object):
        return True
    return any(map(_has_objects, get_args(annotation)))
