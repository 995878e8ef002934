"""Gender and number of a noun phrase, as far as article, form, first name or title tell them."""

from quotex.lexicon import (
    PersonNoun,
    first_name_odds,
    function_words,
    is_of_any_gender,
    name_titles,
    person_noun,
)
from quotex.mentions.bases import Base, behind_about
from quotex.mentions.mention import Gender, Mention, Number
from quotex.words import Word, Words

_SINGULAR_ARTICLES = function_words("singular")
_PLURAL_ARTICLES = function_words("plural")
_MASCULINE_ARTICLES = function_words("masculine")
_FEMININE_ARTICLES = function_words("feminine")
_ARTICLES_OF_BOTH = function_words("masculine_or_feminine")
_PLURAL_WORDS = function_words("several")
_SURE = 3  # log-odds from which a first name tells the gender by itself


def number_of(doc: Words, base: Base) -> Number:
    """What numerals and the last noun tell: „*drei* Händler“, „Sprecherinnen“."""
    if doc[behind_about(doc, base.start)].lower_ in _PLURAL_WORDS:
        return "pl"
    numbers = set(base.nouns[-1].morph.get("Number", ()))
    if numbers == {"Sing"}:
        return "sg"
    if numbers == {"Plur"}:
        return "pl"
    return ""


def number_by_article(doc: Words, base: Base, noun: Word, role: PersonNoun) -> Number:
    """What the article tells of „Sprecher“: *ein* Sprecher; *der* Sprecher but in the genitive.

    „Der Abgeordnete“ is one, whatever a tagger says: the genitive of several ends in -n.
    """
    article = doc[base.start].lower_
    weak = noun.text.endswith("e") and noun.text == role.lemma
    if article in _ARTICLES_OF_BOTH and not role.gender and weak:
        return "sg"
    if article in _FEMININE_ARTICLES and not role.gender and noun.text.endswith("e"):
        return "sg"  # *die* Abgeordnete; several are „die Abgeordneten“
    if article in _PLURAL_ARTICLES and role.gender == "m":
        return "pl"
    if article in _SINGULAR_ARTICLES:
        return "sg"
    genitive = base.start > 0 and "Gen" in doc[base.start].morph.get("Case", [])
    ambiguous = noun.text.endswith(("n", "e"))
    return "sg" if article == "der" and not genitive and not ambiguous else ""


def gender_of_form(opening: Word, noun: str) -> Gender:
    """What the article tells of „52-Jährige“: *die*, *der* 52-Jährige, *der* 52-Jährigen.

    Or „Frau“, „Herr“: *Frau* Vorsitzende.
    """
    title = name_titles().get(opening.text)
    if title:
        return title
    article = opening.lower_
    ending = noun[-1]
    if article in _MASCULINE_ARTICLES:
        return "m"
    if article in _FEMININE_ARTICLES:
        return "f"
    if article in _ARTICLES_OF_BOTH:
        return "m" if ending in "er" else "f"
    return ""


def gender_of_role(opening: Word, noun: Word, role: PersonNoun) -> Gender:
    """What the noun or its article tells of whom it names: „*die* Person“ is „sie“ further on.

    „Ein Opfer“, „das Mitglied“ may be a woman or a man.
    """
    if role.gender or not is_of_any_gender(role):
        return role.gender or gender_of_form(opening, noun.text)
    return grammatical_gender(noun) if opening.lower_ in _FEMININE_ARTICLES else ""


def gender_of_person(doc: Words, mention: Mention) -> Gender:
    """What first name, title or, for a noun that no list knows, grammar tells."""
    if mention.name is not None:
        odds = first_name_odds(doc[mention.name[0]].text)
        if mention.name[1] - mention.name[0] > 1 and abs(odds) >= _SURE:
            return "f" if odds > 0 else "m"
        if mention.name[0] > 0:
            title = name_titles().get(doc[mention.name[0] - 1].text)
            if title:
                return title
    if mention.name is not None or mention.gender or person_noun(mention.head.text) is not None:
        return ""  # what a noun of the lists tells, `gender_of_role` says
    return grammatical_gender(mention.head)


def grammatical_gender(token: Word) -> Gender:
    """The gender of the word itself; „“ where the parse gives none, or several."""
    genders = token.morph.get("Gender", [])
    if len(genders) != 1:
        return ""
    return {"Masc": "m", "Fem": "f", "Neut": "n"}.get(genders[0], "")  # type: ignore[return-value]
