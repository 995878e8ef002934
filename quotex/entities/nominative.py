"""Names in the nominative, by the text's own forms: „des Zweiten Weltkrieges“ is the Zweiter
Weltkrieg, „Lindenaus“ is Lindenau, and Paris stays Paris.
"""

from collections.abc import Container

from quotex.lexicon import function_words, group_noun, metonym
from quotex.lexicon.name_kinds import name_kind, name_words
from quotex.words import Word, Words

_GENITIVE_ARTICLES = function_words("only_genitive")
_APOSTROPHES = ("'", "’")
_STRONG = {"m": "er", "f": "e", "n": "es"}
_GENDERS = {"Masc": "m", "Fem": "f", "Neut": "n"}
_WEAK = ("en", "em", "e")
_BEFORE = 2  # an article, and a mark
_SHORTEST = 4  # letters of a name that may have an ending


class Nominative:
    """Puts the names of one document into the nominative."""

    def __init__(self, doc: Words, forms: Container[str]) -> None:
        """`forms` are all words that stand in its names."""
        self._doc = doc
        self._forms = forms

    def of(self, start: int, end: int) -> str:
        """The name that tokens `start` to `end` are, as it begins without an article."""
        words = self._doc[start:end]
        if words[0].pos_ in ("ADP", "DET"):
            return " ".join(self._doc.text_of(start, end).split())  # „Zum Wilden Mann“
        last = words[-1]
        noun = next((word for word in words if word.tag_ == "NN"), last)  # *Vertrag* von Lissabon
        text = ""
        for word in words:
            if word.tag_ == "ADJA" and word.i < noun.i and word.text[0].isupper():
                text += _adjective(word, noun)
            elif word is noun:
                text += self._noun(word, start)
            else:
                text += word.text
            text += word.whitespace_
        if last.text[-1] == "." and last.text[:-1].isdigit():
            text = text.rstrip(". ")  # the sentence's end: „auf der B 473.“
        return " ".join(text.split())

    def _noun(self, word: Word, start: int) -> str:
        """„Krieg“ of „des … Krieges“, „Lindenau“ of „Lindenaus“."""
        text = word.text
        if text.endswith(_APOSTROPHES):
            return text[:-1]
        if text.endswith("n") and _is_noun(text[:-1]):
            plural = "Plur" in word.morph.get("Number", [])
            return text[:-1] if plural else text  # in den Olympischen Spiele*n*
        place = metonym(text)
        if place is not None and text[:-1] == place.name:
            return place.name  # Frankreich*s*, in den Niederlande*n*
        if place is not None:
            return text
        if not text.endswith("s") or len(text) < _SHORTEST or text.isupper():
            return text
        before = self._doc[max(0, start - _BEFORE) : start]
        while before and before[-1].is_quote:
            before.pop()
        if before and before[-1].lower_ in _GENITIVE_ARTICLES:
            return self._without_ending(word)
        bare = text[:-1]
        if bare in self._forms:
            return bare
        if word.tag_ == "NN" or self._ends_in_s(text) or not self._is_beside_noun(word):
            return text
        return bare if "Gen" in word.morph.get("Case", []) else text

    def _without_ending(self, word: Word) -> str:
        """The noun behind „des“, by its lemma, by another form in the text, by rule."""
        text = word.text
        for bare in (text[:-2] if text.endswith("es") else "", text[:-1]):
            if bare and (bare == word.lemma_ or bare in self._forms or _is_noun(bare)):
                return bare
        if self._ends_in_s(text) and word.tag_ != "NN":
            return text
        stem = text[:-2]
        return stem if text.endswith("es") and stem.endswith(("s", "ß", "z", "x")) else text[:-1]

    def _is_beside_noun(self, word: Word) -> bool:
        """Whether a genitive has what it belongs to beside it: „*Teile* Lindenaus“."""
        if word.i and self._doc[word.i - 1].pos_ == "NOUN":
            return True
        following = self._doc[word.i + 1] if word.i + 1 < len(self._doc) else None
        return following is not None and following.pos_ in ("NOUN", "ADJ", "PROPN")

    @staticmethod
    def _ends_in_s(text: str) -> bool:
        """Whether the -s is the name's own: „Texas“, „Vilnius“."""
        return text in name_words("ending_in_s") or text.endswith(
            tuple(name_words("ending_in_s", "endings"))
        )


def _is_noun(text: str) -> bool:
    return name_kind(text) is not None or group_noun(text) is not None


def _adjective(word: Word, noun: Word) -> str:
    """„Zweiter“ of „des Zweiten Weltkrieges“, „Deutscher“ of „der Deutsche Bundestag“."""
    text = word.text
    if "Plur" in noun.morph.get("Number", []) and not noun.text.endswith("s"):
        return text[:-1] if text.endswith("en") else text
    strong = _STRONG.get(_gender(noun))
    if text.endswith("e") and _tagged(noun) == "f":
        return text  # die Norwegische See
    if strong is None or not text.endswith(_WEAK):
        return text
    return text.removesuffix("n").removesuffix("m").removesuffix("e") + strong


def _gender(noun: Word) -> str:
    """The noun's gender, by the lists of nouns, else as it was tagged; „“ where that is unsure."""
    known = name_kind(noun.text) or group_noun(noun.text)
    if known is not None:
        return known.gender
    return _tagged(noun) if noun.tag_ == "NN" else ""


def _tagged(noun: Word) -> str:
    tagged = noun.morph.get("Gender", [])
    return _GENDERS.get(tagged[0], "") if len(tagged) == 1 else ""
