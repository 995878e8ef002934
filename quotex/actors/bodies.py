"""The bodies of an article (organisations, governments, groups), and which of them a name means.

„Kremls“ is the „Kreml“, „DUH“ the „Deutsche Umwelthilfe“, „das Ministerium“ the one last spoken of.
"""

import itertools
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from quotex.actors import short_forms
from quotex.actors.body_kinds import Kind, kinds_by_name, names_kind
from quotex.actors.body_kinds import kinds as all_kinds
from quotex.actors.descriptions import is_another, party_named
from quotex.actors.drafts import FAR, WIDE_STRETCH, Draft, Near
from quotex.actors.governments import bare_adjective, country_governed, country_of
from quotex.actors.matching import is_second_mention, nouns_before_name, takes_up, words_before_name
from quotex.actors.reasons import NONE_FITS, Found, because
from quotex.facts.told import facts_of
from quotex.lexicon import function_words
from quotex.lexicon.body_roles import role_of_bodies
from quotex.lexicon.files import fold, read_words
from quotex.mentions import SPEAKING, Mention
from quotex.mentions.media import is_medium
from quotex.narration.marks import is_stop

_NEAR = 120  # words back within which „das Unternehmen“ finds one that was named
_DEFINITE = function_words("definite")
_INDEFINITE = function_words("indefinite")
_PLACES = function_words("places")
_INSTITUTIONS = ("organisation", "government")
_REMEMBERED = 2**14  # nouns whose answer is kept
_BODIES = 300  # bodies, those last named, that an abbreviation is looked for in


class Bodies:
    """All that an article names but people, by name and by where they are named."""

    def __init__(self) -> None:
        """Start with none."""
        self._near = Near(WIDE_STRETCH)
        self._by_name: dict[tuple[str, bool], Draft] = {}  # sources apart
        self._short_named: list[Draft] = []  # by abbreviation
        self._long_named: list[Draft] = []

    def note(self, draft: Draft, at: int) -> None:
        """Let token `at` name `draft`."""
        self._near.note(draft, at)

    def forget(self, draft: Draft) -> None:
        """Let no token and no name mean `draft`."""
        self._near.forget(draft)
        self._by_name = {name: one for name, one in self._by_name.items() if one is not draft}
        for named in (self._short_named, self._long_named):
            named[:] = [one for one in named if one is not draft]

    def add(self, draft: Draft) -> None:
        """Let the draft be found by its abbreviation, or by what that stands for."""
        if draft.kind in SPEAKING:
            is_short = short_forms.is_abbreviation(draft.name)
            (self._short_named if is_short else self._long_named).append(draft)

    def call(self, draft: Draft, name: str, short: str) -> None:
        """Let a name and an abbreviation be the draft's, unless they only take up its name."""
        known = {short_forms.key(one) for one in draft.names}
        for other in filter(None, (name, short)):
            again = is_second_mention(other, draft) or (draft.named and _only_says_firm(other))
            if short_forms.key(other) not in known and not again:
                fuller = not draft.named and short_forms.shortens(draft.name, other)
                draft.names.insert(0 if fuller else len(draft.names), other)
                known.add(short_forms.key(other))
        for other in draft.names:
            self._by_name[short_forms.key(other), draft.kind == "source"] = draft

    def find(self, mention: Mention, name: str, short: str) -> Found:
        """The body of that name, of that abbreviation, or the one that a lone noun means."""
        source = mention.kind == "source"
        known = [self._by_name.get((short_forms.key(one), source)) for one in (name, short) if one]
        body = next(filter(None, known), None)
        if body is not None:
            return because(body, "bears the same name", body.name)
        if source:
            return NONE_FITS
        body = self._by_abbreviation(name)
        if body is not None:
            return because(body, "the short or the long form of the name", body.name)
        body = self._by_part_of_name(mention, name)
        if body is not None:
            return because(body, "the short or the long form of the name", body.name)
        body = self._of_country(mention, name)
        if body is not None:
            return because(body, "governs the same country", body.name)
        body = self._by_lone_noun(mention, name)
        if body is not None:
            return because(body, "takes up the end of the name", body.name)
        body = (
            self._of_party(mention, name)
            or self._by_kind(mention, name)
            or self._by_more_than_kind(mention, name)
            or self._waiting_for_a_name(mention, name)
        )
        if body is not None:
            return because(body, "is the last body of that kind", body.name)
        return self.by_role(mention)

    def may_be_named(self, mention: Mention) -> bool:
        """Whether a phrase names anybody who may act, a body or a person."""
        return mention.name is not None or mention.kind != "unknown" or self._is_one(mention)

    def _is_one(self, mention: Mention) -> bool:
        """Whether „*das Haus*“ is a body named just before whose name says of what kind it is.

        „*im* Haus“, „*auf* der Bühne“ are where something is.
        """
        if not mention.definite or mention.preposition or mention.attribute is not None:
            return False
        if mention.start + 1 != mention.head_noun.i:  # *das neue* Haus is another
            return False
        noun = mention.head_noun.text
        kinds = [kind for kind in all_kinds() if kind.names and noun in kind.nouns]
        near = (body for kind in kinds for body in self._of_kind(kind, mention))
        return any(mention.start - body.last <= _NEAR for body in near)

    def _by_abbreviation(self, name: str) -> Draft | None:
        """„Deutsche Umwelthilfe“ for „DUH“, or the other way round."""
        if short_forms.is_abbreviation(name):
            long_named = itertools.islice(reversed(self._long_named), _BODIES)
            full = (d for d in long_named if short_forms.abbreviates(name, d.name))
            return next(full, None)
        if " " not in name:
            return None
        short_named = itertools.islice(reversed(self._short_named), _BODIES)
        short = (d for d in short_named if short_forms.abbreviates(d.name, name))
        return next(short, None)

    def _by_part_of_name(self, mention: Mention, name: str) -> Draft | None:
        """„Nordstahl“ for „Nordstahl Peinitz AG“, or the other way round, where no other fits."""
        if mention.kind != "organisation" or mention.name is None:
            return None
        fitting = [
            draft
            for draft in itertools.islice(reversed(self._long_named), _BODIES)
            if draft.kind == "organisation"
            and draft.named
            and (
                short_forms.begins(name, draft.name)
                or short_forms.begins(draft.name, name)
                or short_forms.ends(name, draft.name)
                or short_forms.ends(draft.name, name)
            )
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_lone_noun(self, mention: Mention, name: str) -> Draft | None:
        """The body last spoken of that „das Ministerium“, the people that „die Händler“ means."""
        if not mention.definite or mention.attribute is not None or " " in name:
            return None
        fitting = [
            draft
            for draft in self._near.within(mention.start - FAR, mention.start + FAR)
            if draft.kind in SPEAKING and takes_up(name, mention, draft)
        ]
        return max(fitting, key=lambda draft: draft.last, default=None)

    def _by_kind(self, mention: Mention, name: str) -> Draft | None:
        """The body last spoken of that „das Unternehmen“, „die Kammer“ means by its kind."""
        bare = bool(mention.preposition) and mention.start == mention.head.i  # laut *Anklage*
        if not (mention.definite or bare) or mention.attribute is not None:
            return None
        noun = _without_number(name)
        group = mention.kind == "group"
        kinds = [kind for kind in all_kinds() if noun in (kind.people if group else kind.nouns)]
        fitting = {body: kind for kind in kinds for body in self._of_kind(kind, mention)}
        near = [
            body for body, kind in fitting.items() if kind.one or mention.start - body.last <= _NEAR
        ]
        if not near and len(fitting) == 1:
            near = list(fitting)
        return max(near, key=lambda draft: draft.last, default=None)

    def _by_more_than_kind(self, mention: Mention, name: str) -> Draft | None:
        """The only body that „das *ungarische* Unternehmen“, „der *Getriebe*hersteller“ means."""
        placed = _ends_with_place(mention)
        if mention.doc[mention.start].lower_ not in _DEFINITE:
            return None
        if mention.attribute is not None and not placed:
            return None
        if mention.number == "pl" or mention.marked or is_another(mention):
            return None
        *before, noun = name.split() or [""]
        kinds = [
            kind
            for kind in all_kinds()
            if _is_noun_of(noun, kind)
            and not _sets_apart(before, kind)
            and (kind.ends or not placed)
            and (_only_takes_up(before, noun, kind) or mention.name is None)
        ]
        fitting = {body for kind in kinds for body in self._of_kind(kind, mention)}
        near = [body for body in fitting if mention.start - body.last <= _NEAR and body.named]
        about = [body for body in near if body.was_last_a_subject(mention.start)]
        return near[0] if len(near) == 1 else about[0] if len(about) == 1 else None

    def by_role(self, mention: Mention) -> Found:
        """The only body that „der *Finanzier*“, „der *Fonds*“ means: the *Investor* Lakeport."""
        role = role_of_bodies(mention.head.text)
        alone = mention.name is None and mention.attribute is None and mention.number != "pl"
        if role is None or not alone or not mention.definite or is_another(mention):
            return NONE_FITS
        near = self._near.within(mention.start - FAR, mention.start)
        called = [one for one in near if one.named and one.kind == "organisation"]
        fitting = [one for one in called if role in map(role_of_bodies, words_before_name(one))]
        if len(fitting) != 1:
            return NONE_FITS
        return because(fitting[0], "fits what is known of them", fitting[0].name)

    def _of_party(self, mention: Mention, name: str) -> Draft | None:
        """The party that „*die Sozialdemokraten*“ are."""
        party = party_named(name) if mention.kind == "group" and mention.definite else ""
        near = self._near.within(mention.start - FAR, mention.start + FAR) if party else []
        return next((one for one in near if party_named(one.name) == party), None)

    def _of_country(self, mention: Mention, name: str) -> Draft | None:
        """The government last spoken of that „*Ankara*“, „die *türkische Regierung*“ are.

        „*In* Ankara“ is where something is.
        """
        country = country_governed(name) if mention.kind == "government" else ""
        if not country or mention.preposition:
            return None
        near = self._near.within(mention.start - FAR, mention.start)
        same = (
            one
            for one in near
            if one.kind == "government" and any(country_governed(n) == country for n in one.names)
        )
        return max(same, key=lambda draft: draft.last, default=None)

    def _of_kind(self, kind: Kind, mention: Mention) -> Iterator[Draft]:
        """The bodies of a kind that were named before the mention."""
        for draft in self._near.within(mention.start - FAR, mention.start):
            before = 0 <= mention.start - draft.last <= FAR
            if draft.kind not in _INSTITUTIONS or not before:
                continue
            in_marks = kind.in_marks and _is_only_in_marks(draft, mention)
            if in_marks or _is_of_kind(draft, kind):
                yield draft

    def _waiting_for_a_name(self, mention: Mention, name: str) -> Draft | None:
        """„Das Gericht“ of the headline, „die Regierung“, which only now is called by its name."""
        if mention.kind not in _INSTITUTIONS or mention.number == "pl":
            return None
        first = short_forms.key(name.partition(" ")[0])
        called = [k for k in all_kinds() if first.endswith(k.names)] if names_kind(first) else []
        reach = FAR if any(kind.one for kind in called) else _NEAR
        before = nouns_before_name(mention)
        fitting = [
            draft
            for draft in self._near.within(mention.start - reach, mention.start)
            if mention.start - draft.last <= reach
            and not draft.named
            and draft.kind == mention.kind
            and (
                short_forms.shortens(draft.name, name)
                or any(draft.name in kind.nouns for kind in called)
                or draft.name.split()[-1] in before
            )
        ]
        return fitting[0] if len(fitting) == 1 else None


def is_of_a_kind(draft: Draft, kind: str) -> bool:
    """Whether it is a body of a kind of `data/descriptions.toml`: a „court“."""
    return draft.kind in _INSTITUTIONS and _is_of_kind(draft, kinds_by_name()[kind])


@lru_cache(maxsize=_REMEMBERED)
def names_a_body(noun: str) -> bool:
    """Whether a noun calls bodies by their kind: „Klub“, „Behörde“, „Institut“."""
    return any(noun in kind.nouns or noun in kind.people for kind in all_kinds())


def may_be_called(draft: Draft, noun: str) -> bool:
    """Whether a noun says of what kind a body is, or takes up its name."""
    kinds = [kind for kind in all_kinds() if noun in kind.nouns or noun in kind.people]
    if short_forms.shortens(noun, draft.name) or any(_is_of_kind(draft, one) for one in kinds):
        return True
    role = facts_of(draft.clues).role  # Gewerkschaft der Fährleute: seine *Organisation*
    return any(role in kind.roles for kind in kinds)


def _without_number(name: str) -> str:
    """„Senat“ of „14. Senat“ and „achter Senat“."""
    number, _, noun = name.partition(" ")
    known = read_words("descriptions")["numbered"]["words"]
    counted = number[-1:] == "." or bare_adjective(fold(number)) in known
    return noun if noun and counted else name


def _ends_with_place(mention: Mention) -> bool:
    """Whether what hangs on it only says where it is: der Reifenkonzern *aus Lindau*."""
    where, ends = mention.attribute, mention.bracket or mention.end
    return where is not None and where.preposition in _PLACES and where.end == ends


def _tells_origin(word: str) -> bool:
    """Whether an adjective only says from where: *ungarisches*, *Waadtländer* Unternehmen."""
    return bool(country_of(word)) or (word.istitle() and word.endswith("er"))


def _is_noun_of(noun: str, kind: Kind) -> bool:
    """Whether it is a kind's noun, or one is its last part: *Getriebe*hersteller, no Mutterkonzern.

    But for firms, the first part tells which one it is: *Games*verband, *Oberlandes*gericht.
    """
    if noun in kind.nouns:
        return True
    folded = fold(noun)
    return folded.endswith(kind.ends) and not folded.startswith(_other_bodies())


def _only_says_firm(name: str) -> bool:
    """Whether it is nobody's name, but says that it is a firm: „ungarisches *Unternehmen*“."""
    return any(kind.ends and name.split()[-1] in kind.nouns for kind in all_kinds())


def _sets_apart(before: Sequence[str], kind: Kind) -> bool:
    """Whether words before a noun tell which body it is: der *linken* Zeitung, *neues* Unternehmen.

    Of firms most only say something: das *börsennotierte* Unternehmen.
    """
    told = [word for word in before if not _tells_origin(word)]
    return any(not kind.ends or bare_adjective(fold(word)) in _apart() for word in told)


def _only_takes_up(before: Sequence[str], noun: str, kind: Kind) -> bool:
    """Whether what looks like a name is a firm again: *Kasseler Unternehmen*, *Dax-Konzern*."""
    place, _, _ = noun.rpartition("-")
    listed = place in _indices()
    return bool(kind.ends) and (listed or (bool(before) and all(map(_tells_origin, before))))


@cache
def _apart() -> frozenset[str]:
    return frozenset(read_words("descriptions")["apart_from_others"]["words"])


@cache
def _indices() -> frozenset[str]:
    return frozenset(read_words("descriptions")["indices"]["words"])


@cache
def _other_bodies() -> tuple[str, ...]:
    return tuple(map(fold, read_words("descriptions")["other_bodies"]["prefixes"]))


def _is_of_kind(draft: Draft, kind: Kind) -> bool:
    """Whether a word of the body's name or, where it has one of its own, its role says so."""
    if kind.names and any(
        short_forms.key(word).endswith(kind.names) for word in draft.name.split()
    ):
        return True
    if not draft.named and draft.name in kind.nouns:
        return True  # das Unternehmen … *die Firma*
    return draft.named and facts_of(draft.clues).role in kind.roles


def _is_only_in_marks(draft: Draft, mention: Mention) -> bool:
    """Whether it is named by nothing but words in marks, as media are: *der „Handelskurier“*.

    „Eine „Frechheit““ is none, „der „Irrweg““ only where a clause is about it, and words in the
    mention's own sentence are what it says: „*Irrweg*“, schrieb das Blatt.
    """
    first = draft.entered[0] if draft.entered else None
    if not any(map(is_stop, mention.doc[draft.last : mention.start])):
        return False
    if first is None or first.name is None or not first.marked:
        return False
    bare = all(noun.i >= first.name[0] for noun in first.nouns)
    if not bare or first.doc[first.start].lower_ in _INDEFINITE:
        return False
    return draft.acts_as_subject or is_medium(first)
