"""Who is who: the mentions of one person, organisation, government or group, put together.

Names come first: „Rubio“ is the „Marco Rubio“ of the sentence before, „Kremls“ the „Kreml“.
Then offices („der Außenminister“) and pronouns point back to the last actor that they fit.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from quotex.article import ActorKind
from quotex.lexicon import function_words, group_noun, lexicon, metonym, name_titles, person_noun
from quotex.mentions import Gender, Mention, Number

_POSSESSIVES: dict[str, tuple[Gender, Number]] = {
    "sein": ("m", "sg"),
    "ihr": ("", ""),
}
_ARTICLES = function_words("articles")
_REACH = 220  # words back within which a pronoun finds whom it stands for
_GENITIVE_ENDINGS = ("'", "’")


@dataclass(slots=True, eq=False)
class Draft:
    """An actor that takes shape: its names, offices and mentions so far."""

    kind: ActorKind
    names: list[str] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    gender: Gender = ""
    number: Number = ""
    mentions: list[tuple[int, int]] = field(default_factory=list)  # tokens
    last: int = 0  # the token of the last mention
    spoke: int = -1  # the token by which it last spoke
    named: bool = False

    @property
    def name(self) -> str:
        """The fullest name: most words, then the first one used."""
        return max(self.names, key=lambda name: (len(name.split()), -self.names.index(name)))


class Cast:
    """Everyone that an article names, in the order of the text."""

    def __init__(self, doc: Doc, mentions: Sequence[Mention]) -> None:
        """Enter all mentions that name somebody; pronouns wait until they are asked for."""
        self.doc = doc
        self.drafts: list[Draft] = []
        self._entities = list(doc.ents)
        self._of_mention: dict[int, Draft] = {}
        self._surnames = {
            doc[mention.name[1] - 1].text for mention in mentions if mention.name is not None
        }
        for mention in sorted(mentions, key=lambda mention: mention.start):
            if mention.pronoun:
                continue
            if mention.name is not None or mention.kind not in ("unknown",):
                self._enter(mention)
            self._enter_names_within(mention)

    def of(self, mention: Mention, number: str = "") -> Draft:
        """Whom a mention that speaks stands for; `number` is the verb's, where it is known."""
        if mention.pronoun:
            return self._stands_for(mention.start, mention, number)
        if lexicon().is_source_noun(mention.head_noun.text):
            if mention.attribute is not None:
                return self._named_or_new(mention.attribute)
            possessive = self._possessive(mention)
            if possessive is not None:
                return possessive
        return self._named_or_new(mention)

    def spoke(self, draft: Draft, at: int) -> None:
        """Note that `draft` spoke at token `at`: pronouns behind look there first."""
        draft.last = max(draft.last, at)
        draft.spoke = max(draft.spoke, at)

    # --- entering ----------------------------------------------------------------------------

    def _named_or_new(self, mention: Mention) -> Draft:
        known = self._of_mention.get(id(mention))
        return known if known is not None else self._enter(mention)

    def _enter(self, mention: Mention) -> Draft:
        if mention.kind == "person" or (mention.kind == "unknown" and mention.name is not None):
            draft = self._person(mention)
        else:
            draft = self._other(mention)
        draft.mentions.append((mention.start, mention.end))
        draft.last = mention.start
        draft.gender = draft.gender or mention.gender
        draft.number = draft.number or mention.number
        for start, end in mention.offices:
            office = self.doc[start:end].text
            role = person_noun(office)
            if draft.named and role is not None and role.office and office not in draft.offices:
                draft.offices.append(office)
        self._of_mention[id(mention)] = draft
        return draft

    def _person(self, mention: Mention) -> Draft:
        name = self._plain_name(mention.name) if mention.name is not None else ""
        if not name:
            return self._by_office(mention) or self._new(mention, self._phrase(mention))
        draft = self._by_name(name, mention)
        if draft is None:
            draft = self._new(mention, name)
            draft.named = True
        elif name not in draft.names:
            draft.names.append(name)
        return draft

    def _other(self, mention: Mention) -> Draft:
        name = (
            self._plain_name(mention.name)
            if mention.name is not None and metonym(mention.span.text) is None
            else self._phrase(mention)
        )
        for draft in reversed(self.drafts):
            if name in draft.names and draft.kind != "person":
                return draft
        draft = self._new(mention, name)
        draft.named = mention.name is not None
        return draft

    def _new(self, mention: Mention, name: str) -> Draft:
        draft = Draft(mention.kind, [name], gender=mention.gender, number=mention.number)
        self.drafts.append(draft)
        return draft

    def _enter_names_within(self, mention: Mention) -> None:
        """Names that only describe another noun: *Chinas* Außenminister, Sprecher *der Bahn*."""
        covered = range(*mention.name) if mention.name is not None else range(0)
        for ent in self._entities_in(mention):
            if ent.label_ == "MISC" or any(i in covered for i in range(ent.start, ent.end)):
                continue
            kind: ActorKind = {"PER": "person", "ORG": "organisation"}.get(ent.label_, "government")  # type: ignore[assignment]
            inner = Mention(
                self.doc, ent.start, ent.end, ent[-1], kind, list(ent), (ent.start, ent.end)
            )
            if mention.attribute is not None and mention.attribute.name == inner.name:
                inner = mention.attribute
            self._enter(inner)

    def _entities_in(self, mention: Mention) -> list[Span]:
        first = bisect_left(self._entities, mention.start, key=lambda ent: ent.start)
        last = bisect_left(self._entities, mention.end, key=lambda ent: ent.start)
        return [ent for ent in self._entities[first:last] if ent.end <= mention.end]

    # --- matching ----------------------------------------------------------------------------

    def _by_name(self, name: str, mention: Mention) -> Draft | None:
        """The person of that name: the same, or „Rubio“ for „Marco Rubio“ and the other way."""
        parts = name.split()
        people = [
            draft for draft in reversed(self.drafts) if draft.named and draft.kind == "person"
        ]
        people = [draft for draft in people if _agree(draft.gender, mention.gender)]
        for draft in people:
            if name in draft.names:
                return draft
        for draft in people:
            known = draft.name.split()
            if parts[-1] == known[-1] and (len(parts) == 1 or len(known) == 1):
                return draft
        for draft in people:  # „Xi“ for „Xi Jinping“
            known = draft.name.split()
            if len(parts) == 1 and parts[0] == known[0]:
                return draft
            if len(known) == 1 and known[0] == parts[0]:
                return draft
            fuller = set(parts) <= set(known) or set(known) <= set(parts)
            same_last = len(parts) > 1 and len(known) > 1 and parts[-1] == known[-1]
            if same_last and (fuller or parts[0] == known[0]):
                return draft
        return None

    def _by_office(self, mention: Mention) -> Draft | None:
        """The last actor of that office: „der Außenminister“ for „US-Außenminister Marco Rubio“."""
        if not mention.definite or mention.number == "pl" or mention.attribute is not None:
            return None
        role = person_noun(mention.head_noun.text)
        if role is None:
            return None
        wanted = role.lemma.lower()
        for draft in reversed(self.drafts):
            if not draft.named or draft.kind != "person" or not _agree(draft.gender, role.gender):
                continue
            if any(_same_office(office, wanted) for office in draft.offices):
                return draft
        return None

    def _stands_for(self, at: int, mention: Mention, number: str) -> Draft:
        """Whom a pronoun at token `at` stands for: the last one spoken of that it fits."""
        gender, wanted = mention.gender, mention.number or number
        if mention.head.lower_ in ("sie", "diese", "letztere", "jene"):
            gender = "f" if wanted == "sg" else ""
        fitting = [
            draft
            for draft in self.drafts
            if _last_before(draft, at) is not None and _fits(draft, gender, wanted)
        ]
        if mention.head.lower_ in ("man", "ich", "wir", "niemand", "jemand", "viele", "alle"):
            fitting = []
        if not fitting:
            draft = Draft("unknown", [mention.span.text], mentions=[(mention.start, mention.end)])
            self.drafts.append(draft)
            return draft
        best = max(fitting, key=lambda draft: _salience(self.doc, draft, at))
        best.mentions.append((mention.start, mention.end))
        best.last = at
        return best

    def _possessive(self, mention: Mention) -> Draft | None:
        """Whom „*seinen* Angaben zufolge“ means."""
        opening = self.doc[mention.start].lower_
        for stem, (gender, number) in _POSSESSIVES.items():
            if opening.startswith(stem):
                stand_in = Mention(
                    self.doc,
                    mention.start,
                    mention.start + 1,
                    self.doc[mention.start],
                    "person",
                    [self.doc[mention.start]],
                    gender=gender,
                    number=number,
                    pronoun=True,
                )
                return self._stands_for(mention.start, stand_in, "")
        return None

    # --- names -------------------------------------------------------------------------------

    def _plain_name(self, name: tuple[int, int]) -> str:
        """The name without titles and without the genitive's -s: „Trumps“ is Trump."""
        tokens = list(self.doc[name[0] : name[1]])
        while len(tokens) > 1 and tokens[0].text in name_titles():
            tokens = tokens[1:]
        last = tokens[-1]
        words = [token.text for token in tokens[:-1]]
        return " ".join([*words, self._nominative(last)])

    def _nominative(self, token: Token) -> str:
        text = token.text
        if text.endswith(_GENITIVE_ENDINGS):
            return text.rstrip("'’")
        if not text.endswith("s") or len(text) < 4:
            return text
        bare = text[:-1]
        following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        before_noun = following is not None and following.pos_ in ("NOUN", "ADJ", "PROPN")
        if bare in self._surnames or (metonym(bare) is not None and metonym(text) is None):
            return bare
        if "Gen" in token.morph.get("Case", []) and not text.endswith("ss") and before_noun:
            return bare
        return text

    def _phrase(self, mention: Mention) -> str:
        """The phrase as a name: without its article, a lone noun in its base form."""
        start = mention.start
        while start < mention.end - 1 and self.doc[start].lower_ in _ARTICLES:
            start += 1
        if mention.end - start == 1:
            return self._base_form(self.doc[start])
        return self.doc[start : mention.end].text

    def _base_form(self, token: Token) -> str:
        text = token.text
        place = metonym(text)
        if place is not None:
            return place.name
        if text.endswith("s") and text[:-1] and group_noun(text) is not None:
            known = group_noun(text[:-1])
            genitive = token.i > 0 and token.nbor(-1).lower_ in ("des", "eines")
            if known is not None and genitive:
                return text[:-1]
        return text


def _agree(one: Gender, other: Gender) -> bool:
    return not one or not other or one == other


def _same_office(office: str, wanted: str) -> bool:
    role = person_noun(office)
    lemma = role.lemma.lower() if role is not None else office.lower()
    return lemma.endswith(wanted) or wanted.endswith(lemma) or office.lower().endswith(wanted)


def _fits(draft: Draft, gender: Gender, number: str) -> bool:
    if number == "pl":
        return draft.number == "pl" or draft.kind == "group"
    if draft.number == "pl":
        return False
    if draft.kind == "person":
        return _agree(draft.gender, gender)
    if draft.kind in ("organisation", "government", "group"):
        return gender == "f" and draft.gender == "f"  # „sie“ for „die Behörde“
    return False


def _last_before(draft: Draft, at: int) -> int | None:
    """The last token before `at` where the draft is mentioned, if it is near enough."""
    before = [start for start, _ in draft.mentions if start < at]
    if draft.last < at:
        before.append(draft.last)
    nearest = max(before, default=None)
    return nearest if nearest is not None and at - nearest <= _REACH else None


def _salience(doc: Doc, draft: Draft, at: int) -> float:
    """How near to mind somebody is: the nearer the last mention and the fewer its objects."""
    nearest = _last_before(draft, at) or 0
    value = -float(at - nearest)
    if draft.kind == "person":
        value += 25
    if draft.named:
        value += 15
    if 0 <= draft.spoke < at:
        value += 30
    return value
