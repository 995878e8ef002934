"""Names that only describe another noun: *Chinas* Außenminister, Sprecher *der Bahn*."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotex import syntax
from quotex.actors import descriptions
from quotex.actors.drafts import Draft
from quotex.actors.naming import Naming
from quotex.article import ActorKind
from quotex.lexicon import name_titles
from quotex.mentions import SPEAKING, Mention, names_no_person
from quotex.words import Stretch, Words


class NamesWithin:
    """The names within the noun phrases of one document."""

    def __init__(self, doc: Words, mentions: Sequence[Mention], naming: Naming) -> None:
        """Remember the last names of those whom `mentions` name in full."""
        self.doc = doc
        self._naming = naming
        self._entities = list(doc.ents)
        self._starts = [ent.start for ent in self._entities]
        self._last_names = {
            doc[mention.name[1] - 1].text
            for mention in mentions
            if mention.name is not None
            and mention.kind == "person"
            and mention.name[1] - mention.name[0] > 1
        }

    def all_in(self, mention: Mention) -> list[Mention]:
        """Whoever is named or described within the mention."""
        described = [one for one in mention.inner if one.name is None and one.kind in SPEAKING]
        bodies = [one for one in mention.inner if self._is_body_known_again(one)]
        return [*self._of(mention), *described, *bodies]

    def _is_body_known_again(self, mention: Mention) -> bool:
        """Whether it is a body's name that no tagger knows: nach Angaben von *Mietschutz*."""
        if mention.name is None or mention.marked or mention.kind != "organisation":
            return False
        return not any(word.ent_type_ for word in self.doc[slice(*mention.name)])

    def _of(self, mention: Mention) -> Iterator[Mention]:
        """The names within the mention but its own, as mentions."""
        first, behind = mention.name or (0, 0)
        for ent in self._entities_in(mention):
            if ent.label_ == "MISC" or (ent.start < behind and first < ent.end):
                continue
            if not any(start <= ent.start < end for start, end in mention.stretches):
                continue  # Hanna Kern *(SPD)*
            if ent.label_ == "PER" and (ent.start, ent.end) in mention.offices:
                continue  # Frau *Ministerin*
            if _tells_what(mention, ent):
                continue
            kind = self._kind(ent)
            start = _with_article(ent)
            inner = Mention(
                self.doc, start, ent.end, ent[-1], kind, list(ent), (ent.start, ent.end)
            )
            if kind == "person" and ent.start > 0:
                inner.gender = name_titles().get(self.doc[ent.start - 1].text, "")
            same = (one for one in mention.inner if _overlap(one.name, inner.name))
            yield next(same, inner)

    def _kind(self, entity: Stretch) -> ActorKind:
        if descriptions.party_named(entity.text):
            return "organisation"
        if len(entity) == 1:
            word = self._naming.nominative(entity[0])
            if word in self._last_names:
                return "person"  # „Celebis Angaben“, whatever Celebi was taken for
            if entity.label_ == "PER" and names_no_person(word):
                return "government"
        if entity.label_ == "PER":
            return "person"
        return "organisation" if entity.label_ == "ORG" else "government"

    def _entities_in(self, mention: Mention) -> list[Stretch]:
        first = bisect_left(self._starts, mention.start)
        last = bisect_left(self._starts, mention.end, first)
        return [ent for ent in self._entities[first:last] if ent.end <= mention.end]


def _tells_what(mention: Mention, entity: Stretch) -> bool:
    """Whether it says what the mention's own one is: die *Liberale*, die *Krankenkasse* Viva."""
    noun, name = entity[-1], mention.name
    if mention.kind not in SPEAKING or noun.tag_ != "NN" or noun not in mention.nouns:
        return False
    return noun.i == mention.head_noun.i or (name is not None and noun.i == name[0] - 1)


def _with_article(name: Stretch) -> int:
    """Where the name begins with its article: die von *der CDU* getragene Regierung."""
    articles = (syntax.determiner(word) for word in name)
    own = any(article is not None and article.i == name.start - 1 for article in articles)
    return name.start - own


def _overlap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> bool:
    """Whether two names, as tokens, have a word in common."""
    return bool(one and other and one[0] < other[1] and other[0] < one[1])


def genitive_before(mention: Mention, named: Sequence[Draft]) -> Draft | None:
    """Whom „*Celebis* Angaben“ are by, of those that are `named` within the mention."""
    opening = mention.nouns[0]
    if len(mention.nouns) < 2 or opening.text[-1] not in "sxz’'":
        return None
    speaking = (draft for draft in named if draft.kind in SPEAKING)
    return next((draft for draft in speaking if opening.i in draft.starts), None)
