"""The body named before somebody who holds a post: „Der Mieterbund klagt. *Dessen* Justiziar …“."""

from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.actors.governments import bare_adjective
from quotex.facts.organisation import is_body
from quotex.facts.role import is_post
from quotex.lexicon import group_noun, person_noun
from quotex.lexicon.files import read_words
from quotex.mentions import Mention
from quotex.mentions.agreement import grammatical_gender
from quotex.narration.marks import is_stop

_FAR = 40  # words between a body and who holds a post in it


def owner(mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The body that the possessive of who holds a post means, one of the mentions before.

    „*deren* Präsident“

    „Kern kam, auch *ihr* Sprecher“: that is somebody's, and no body's.
    """
    whose = _possessive(mention)
    if not whose:
        return None
    told = read_words("pronouns")["possessives"][whose]
    genders = "mn" if told.get("gender") else "f"
    for one in _near(mention, before):
        for body in _bodies(one, mention):
            if grammatical_gender(body.nouns[0]) in ("", *genders):
                return body
        if not told.get("demonstrative") and one.kind == "person" and one.number != "pl":
            return None
    return None


def topic(mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """The one body that the clauses just before somebody with a post are about.

    *Der Verband* klagt. Präsident Ott …
    """
    if mention.attribute is not None or _possessive(mention):
        return None
    near = _near(mention, before)
    found = [body for one in near for body in _bodies(one, mention) if _is_topic(body)]
    return found[0] if len({body.text for body in found}) == 1 else None


def _possessive(mention: Mention) -> str:
    """„ihr“ of „ihre Vorsitzende“, as `pronouns.toml` has it."""
    article = mention.doc[mention.start].lower_
    known = read_words("pronouns")["possessives"]
    return next((word for word in (article, bare_adjective(article)) if word in known), "")


def is_in_office(mention: Mention) -> bool:
    """Whether it is one person who holds a post in a body: „*Präsident* Ott“."""
    if mention.kind != "person" or mention.pronoun:
        return False
    nouns = (person_noun(mention.doc.text_of(start, end)) for start, end in mention.offices)
    return any(noun is not None and is_post(noun.lemma) for noun in nouns)


def _near(mention: Mention, before: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions in the same sentence and the one before, the nearest first."""
    doc = mention.doc
    for one in reversed(before):
        between = doc[one.end : mention.start]
        if mention.start - one.end > _FAR or sum(map(is_stop, between)) > 1:
            return
        yield one


def _bodies(one: Mention, mention: Mention) -> Iterator[Mention]:
    """The bodies in a phrase that stand before the mention: „Studie *des Verbands*“."""
    for body in (*reversed(one.inner), one):
        if body.end <= mention.start and is_body(body) and _is_told(body):
            yield body


def _is_told(body: Mention) -> bool:
    """Whether a noun or a label says that it is one, and no paper: not „«La Paloma»“."""
    known = [noun for noun in map(group_noun, (word.text for word in body.nouns)) if noun]
    if body.kind != "organisation" or any(noun.media for noun in known):
        return False
    return bool(known) or (not body.marked and body.head.ent_type_ == "ORG")


def _is_topic(body: Mention) -> bool:
    """Whether its clause is about it: its subject, or what the sentence begins with."""
    if not body.definite and body.name is None:
        return False
    first = body.start - bool(body.preposition)
    begins = not first or is_stop(body.doc[first - 1]) or body.doc[first - 1].is_space
    return begins or any(map(syntax.is_subject, (body.head, *body.nouns)))
