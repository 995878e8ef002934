"""What an actor is called: names and phrases in the nominative, without articles and titles."""

import re
from collections.abc import Sequence

from quotex.actors import short_forms
from quotex.actors.governments import bare_adjective
from quotex.actors.offices import office_name
from quotex.lexicon import (
    PersonNoun,
    function_words,
    group_noun,
    is_gender_inclusive,
    is_role,
    metonym,
    name_titles,
    person_noun,
)
from quotex.lexicon.files import read_words
from quotex.mentions import SPEAKING, Gender, Mention
from quotex.mentions.agreement import grammatical_gender
from quotex.mentions.bases import behind_about
from quotex.words import Word, Words

_ARTICLES = function_words("articles")
_WEAK_ARTICLES = function_words("definite_nominative")
_NEUTER_ARTICLES = function_words("neuter_article")
_INDEFINITE = function_words("indefinite")
_GENITIVE_ARTICLES = function_words("masculine_genitive")
_PLURAL_DATIVES = function_words("plural_datives")
_SINGULAR_ARTICLES = _INDEFINITE | function_words("masculine_singular")
_FORMS = re.compile("[:*_/]")  # what parts the forms for men and women
_GENITIVE_ENDINGS = ("'", "’")
_INSTITUTIONS = frozenset(("organisation", "government"))
_PLACES = function_words("places")
_GENITIVES_IN_S = tuple(read_words("descriptions")["genitives_in_s"]["endings"])
_WEAK_IN_ER = tuple(read_words("descriptions")["weak_in_er"]["endings"])
_STRONG_ENDINGS = {"m": "er", "f": "e", "n": "es"}
_SEVERAL = "e"  # Freie Wähler


class Naming:
    """Names of one document's actors."""

    def __init__(self, doc: Words, mentions: Sequence[Mention]) -> None:
        """Remember which words stand in names: „Trumps“ is Trump where there is a „Trump“."""
        self.doc = doc
        self._names = {
            token.text
            for mention in mentions
            if mention.name is not None
            for token in doc[mention.name[0] : mention.name[1]]
        }

    def plain_name(self, name: tuple[int, int]) -> str:
        """The name without titles and without the genitive's -s: „Trumps“ is Trump."""
        tokens = list(self.doc[name[0] : name[1]])
        while len(tokens) > 1 and (tokens[0].text in name_titles() or tokens[0].text == "namens"):
            tokens = tokens[1:]
        last = tokens[-1]
        words = [token.text for token in tokens[:-1]]
        noun = next((token for token in tokens if group_noun(token.text) is not None), last)
        genitive = self._article_before(tokens[0]) in _GENITIVE_ARTICLES
        if genitive:
            words = [_bare_genitive(t.text) if t is noun else t.text for t in tokens[:-1]]
        if words and tokens[0].tag_ == "ADJA" and self._is_weak(tokens[0]):
            words[0] = _strong_name(words[0], noun, self._article_before(tokens[0]))
        if any(token.is_punct for token in tokens):  # Karl „Charly“ Neumann, Bündnis 90/Die Grünen
            words = ["".join(token.text + token.whitespace_ for token in tokens[:-1]).rstrip()]
        bare = _bare_genitive(last.text) if genitive and last is noun else last.text
        return " ".join([*words, bare if bare != last.text else self.nominative(last)])

    def _is_weak(self, adjective: Word) -> bool:
        """Whether it ends as behind an article: der *Deutschen* Bank, der *Deutsche* Bund."""
        if adjective.text.endswith("en"):
            return True
        article = self._article_before(adjective)
        return adjective.text.endswith("e") and article in _WEAK_ARTICLES

    def _article_before(self, word: Word) -> str:
        """The word before a name, in lower case, its quotation mark left out; „“ at the start."""
        i = word.i - 1
        if i > 0 and self.doc[i].is_quote:
            i -= 1
        return self.doc[i].lower_ if i >= 0 else ""

    def nominative(self, token: Word) -> str:
        """The word without the genitive's -s: „Trump“ of „Trumps“."""
        text = token.text
        if text.endswith(_GENITIVE_ENDINGS):
            return text.rstrip("'’")
        if not text.endswith("s") or len(text) < 4:
            return text
        if text.endswith("es") and text[:-2] in self._names:
            return text[:-2]  # des Roten *Kreuzes*, where „Kreuz“ is known
        bare = text[:-1]
        following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        before_noun = following is not None and following.pos_ in ("NOUN", "ADJ", "PROPN")
        if bare in self._names or (metonym(bare) is not None and metonym(text) is None):
            return bare
        if "Gen" in token.morph.get("Case", []) and not text.endswith("ss") and before_noun:
            return bare
        return text

    def phrase(self, mention: Mention) -> str:
        """The phrase as a name: without its article, its own words in the nominative."""
        start = mention.start
        while start < mention.end - 1 and _is_article(self.doc[start], mention):
            start += 1
        start = behind_about(self.doc, start)
        if self.doc[start].pos_ == "ADV" and self.doc[start + 1].i == mention.nouns[0].i:
            start += 1  # die *heute* 74-Jährige
        last = mention.head_noun
        roles = (noun for noun in mention.nouns if is_role(noun.text))
        noun = last if is_role(last.text) else next(roles, last)  # den Wiener *Forschern*
        declined = mention.kind in SPEAKING or self._is_genitive(mention)
        words = ""
        ends = mention.end
        if mention.kind in _INSTITUTIONS:
            ends = next((t.i for t in self.doc[noun.i : ends] if t.lower_ in _PLACES), ends)
        for token in self.doc[start:ends]:
            if token.i == noun.i:
                words += self._base_form(token, mention)
            elif token.i < noun.i and mention.number == "pl":
                words += _strong_plural(token)
            elif token.i < noun.i and declined:
                words += self._strong(token, noun, mention)
            else:
                words += token.text
            words += token.whitespace_
        opening = self.doc[start]
        if opening.i < noun.i and opening.pos_ in ("DET", "NUM") and not opening.ent_type_:
            words = words[:1].lower() + words[1:]  # „Viele Händler“ at a sentence's start
        return words.strip()

    def _strong(self, token: Word, noun: Word, mention: Mention) -> str:
        """A word before the noun as it stands without an article: „Oberster“ of „der Oberste“."""
        named = token.text.istitle() and mention.kind in _INSTITUTIONS
        if named and token.tag_ == "ADJA" and self._is_weak(token):
            return _strong_name(token.text, noun, self._article_before(token))
        return _strong(token, mention.gender)

    def of_body(self, mention: Mention) -> tuple[str, str]:
        """Name and abbreviation of a body: „Verband der Nordseefischer“, „VdN“."""
        name = mention.name if metonym(mention.text) is None else None
        if name is not None and ")" not in mention.text:
            return self.plain_name(name), ""
        phrase, short = short_forms.parted(self.phrase(mention))
        return (self.plain_name(name) if name is not None else phrase), short

    def _base_form(self, token: Word, mention: Mention) -> str:
        """The noun in the nominative: „Augenzeuge“ of „einem Augenzeugen“."""
        text = token.text
        if is_gender_inclusive(text):
            return text
        place = metonym(text)
        if place is not None:
            return place.name
        role = person_noun(text)
        if role is not None and mention.kind == "person":
            article = self.doc[mention.start].lower_
            if mention.number == "sg" or article in _SINGULAR_ARTICLES:
                name = office_name(role, mention.gender)
                return name if name[:2] == text[:2] else text
        if self._is_genitive(mention):
            return _nominative_noun(text)
        if mention.kind != "group" and mention.number != "pl":
            return text
        role = person_noun(text)
        adjective = role is not None and text == role.lemma + "n" and _is_adjective(role)
        if adjective or self._is_dative(token, mention):
            return role.lemma if role is not None and adjective else _nominative_plural(text)
        return text

    def _is_genitive(self, mention: Mention) -> bool:
        """Whether the article says that it is the genitive of one: *eines* früheren Flößers."""
        return self.doc[mention.start].lower_ in _GENITIVE_ARTICLES

    def _is_dative(self, token: Word, mention: Mention) -> bool:
        """Whether the noun stands in the dative, by its form or several's article: *den* Ärzten."""
        if "Dat" in token.morph.get("Case", []):
            return True
        before = self.doc[mention.start].lower_
        return mention.number == "pl" and before in _PLURAL_DATIVES


def _is_article(token: Word, mention: Mention) -> bool:
    """Whether the phrase is called without it: *der* Forscher, *eine:r* der Forscher:innen."""
    form = _FORMS.split(token.lower_)[0]  # „der“ of „der*die“
    return form in _ARTICLES and token.lower_ != mention.head.lower_


def _is_adjective(role: PersonNoun) -> bool:
    """Whether it is declined as an adjective: ein Beschäftigter, die Beschäftigten; no Experte."""
    male = person_noun(role.lemma)
    return male is not None and not male.gender and not male.number


def _strong_plural(token: Word) -> str:
    """What stands before several, without their article: „deutsche“ of „den deutschen“."""
    declined = token.pos_ in ("ADJ", "DET") and token.text.endswith("en")
    return token.text[:-1] if declined else token.text


def _nominative_plural(noun: str) -> str:
    """People in the nominative: „Forscher“ of „den Forschern“, „Ärzte“ of „Ärzten“; „Bauern“."""
    bare = noun.removesuffix("n")
    role = person_noun(bare) if bare != noun else None
    if role is None and bare != noun:
        group = group_noun(bare) if person_noun(noun) is None else None  # *Analysten*
        several = group is not None and group.number == "pl"
        return bare if several and bare.endswith(("e", "er", "el")) else noun
    if role is None or bare.endswith(_WEAK_IN_ER) or (role.gender == "f" and role.number != "pl"):
        return noun
    return bare if role.number == "pl" or bare.endswith(("er", "el")) else noun


def _bare_genitive(noun: str) -> str:
    """A body's noun without the genitive's ending: „Landesamt“ of „des Landesamts“."""
    known = (noun.removesuffix(ending) for ending in ("es", "s") if noun.endswith(ending))
    return next((bare for bare in known if group_noun(bare) is not None), noun)


def _nominative_noun(noun: str) -> str:
    """A noun of the genitive in the nominative: „Landesamt“, „Flößer“ of „eines Flößers“."""
    bare = _bare_genitive(noun)
    return noun[:-1] if bare == noun and noun.endswith(_GENITIVES_IN_S) else bare


def _strong_name(adjective: str, noun: Word, article: str) -> str:
    """„Deutsche“ of „der Deutschen Bank“, as the name begins without its article."""
    group = group_noun(noun.text)
    gender = group.gender if group is not None else grammatical_gender(noun)
    if article in _NEUTER_ARTICLES:
        gender = "n"
    several = list(noun.morph.get("Number", [])) == ["Plur"]
    ending = _SEVERAL if several else _STRONG_ENDINGS.get(gender)
    bare = bare_adjective(adjective)
    return bare + ending if ending is not None and bare != adjective else adjective


def _strong(token: Word, gender: Gender) -> str:
    """An adjective as it stands without an article: „russischer“ of „der russische“."""
    ending = _STRONG_ENDINGS.get(gender)
    bare = bare_adjective(token.text)
    if ending is None or token.pos_ != "ADJ" or bare == token.text or token.text.istitle():
        return token.text
    return bare + ending
