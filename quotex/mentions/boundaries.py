"""Where a noun phrase ends because another begins right behind it, without a word between.

„Sie warfen *dem Amt* | *Betrug* vor“, „Lange baute *das Haus* | *Kai Lind*“.
"""

from quotex import syntax
from quotex.lexicon import (
    first_name_gender,
    function_words,
    group_noun,
    is_role,
    lexicon,
    name_titles,
    person_noun,
)
from quotex.mentions.names import SPANS, TIMES, Names
from quotex.words import Word

_NEUTER_ARTICLES = function_words("neuter_article")
_WITHIN_DECADES = function_words("within_decades")
_NO_SUBJECT = function_words("masculine_objects")
_DATIVES = function_words("dative")
_YEARS_OLD = tuple(function_words("years_old"))
_CHARGES = ("accuse", "characterise")  # groups of verbs


def begins_another(token: Word, nouns: list[Word], names: Names) -> bool:
    """Whether the word begins a phrase of its own behind `nouns`, which are one so far."""
    last = nouns[-1]
    return (
        _is_subject_behind(token, nouns)
        or _is_missing_subject(token, nouns, names)
        or _begins_person(token, last, names)
        or _is_another_object(token, nouns, names)
        or _has_another_case(token, last)
        or _is_person_behind(token, nouns, names)
        or _says_how_old(token)
        or (last.text.rstrip("nr").endswith(_YEARS_OLD) and not names.is_person(token.i))
        or (_is_no_name(token, last) and is_charged(nouns))
        or (_says_when_or_where(last) and bool(token.ent_type_ or is_role(token.text)))
    )


def is_embraced(token: Word) -> bool:
    """Whether it stands right between a noun and its article: die *heute* 74-Jährige."""
    noun = token.nbor(1)
    article = syntax.determiner(noun) if noun.pos_ in ("NOUN", "PROPN") else None
    return article is not None and article.i == token.i - 1 and syntax.is_article(article)


def is_taken_for_relative(token: Word) -> bool:
    """Whether it is an article that a tagger takes for a pronoun: Er starb, *die* junge Frau lebt.

    A verb stands before the comma, and both it and the noun are that clause's subject.
    """
    doc = token.doc
    if not syntax.is_relative(token) or token.i < 2 or not syntax.is_subject(token):
        return False
    before = doc[token.i - 2]
    if before.pos_ in ("NOUN", "PROPN", "PRON") or before.is_punct:
        return False
    j = token.i + 1
    while j + 1 < len(doc) and doc[j].tag_ == "ADJA":
        j += 1
    return j > token.i + 1 and syntax.is_subject(doc[j]) and doc[j].head.i == token.head.i


def _begins_person(token: Word, last: Word, names: Names) -> bool:
    """Whether an office begins anew: behind a body, and before a name behind any thing.

    So die Zeitung | *Bürgermeisterin*; in der Kabine | *Torhüter Jan Lind*
    """
    role = person_noun(token.text)
    if role is None or last.ent_type_:
        return False
    if role.office and group_noun(last.text) is not None and person_noun(last.text) is None:
        return True
    following = token.nbor(1) if token.i + 1 < len(token.doc) else token
    named = names.is_person(following.i) or first_name_gender(following.text) is not None
    return named and last.tag_ == "NN" and not _tells_who(last)


def _is_subject_behind(token: Word, nouns: list[Word]) -> bool:
    """Whether a verb's subject follows another's noun: Es liegen laut *Werft* | *Aufträge* vor."""
    if not syntax.is_subject(token):
        return False
    phrase = [*nouns, token]
    places = {noun.i for noun in phrase}
    return syntax.preposition_of(nouns[0]) is not None and not any(
        noun.head.i in places and noun.head.i != noun.i for noun in phrase
    )


def _is_missing_subject(token: Word, nouns: list[Word], names: Names) -> bool:
    """Whether somebody stands where a subject is due: sagte *in der Pause* | *Landrat* Kern.

    Where the parse takes both for one phrase, it leaves the verb before them without a subject.
    """
    last = nouns[-1]
    person = is_role(token.text) or names.is_person(token.i) or names.is_last_name(token)
    if not person or last.ent_type_ or _tells_who(last) or group_noun(last.text) is not None:
        return False
    noun = last  # am *Rande* der Tagung
    while (preposition := syntax.preposition_of(noun)) is None and noun.head.i < noun.i:
        noun = noun.head
    if preposition is None:
        return False
    verb = noun.head if syntax.is_verb(noun.head) else preposition.head
    if not syntax.has_finite_tag(verb) or syntax.is_auxiliary(verb) or verb.i > preposition.i:
        return False
    return not syntax.subjects(verb)


def is_charged(nouns: list[Word]) -> bool:
    """Whether what somebody is charged with may follow: warf *der Ministerin* | Wortbruch vor."""
    article = syntax.determiner(nouns[0])
    if article is None or article.lower_ not in _DATIVES or syntax.preposition_of(nouns[0]):
        return False
    verb = next(filter(syntax.is_verb, nouns[0].ancestors), None)
    if verb is None or nouns[0].head.i != verb.i:
        return False
    particle = syntax.particle(verb)
    return any(
        form.verb.does in _CHARGES
        and "dative" in form.verb.to
        and "object" in form.verb.takes
        and (form.prefix_attached or (particle and particle.lower_ == form.verb.prefix))
        for form in lexicon().verb_forms(verb.lower_)
    )


def _is_no_name(token: Word, last: Word) -> bool:
    """Whether nobody is named so: *Wortbruch*, which behind a person names no place either."""
    label, told = token.ent_type_, syntax.is_apposition(token)
    if group_noun(last.text) is not None and (label or told):
        return False  # warf der Gemeinde *Oberau* „Theater“ vor
    return (
        token.tag_ == "NN" if not label else label == "LOC" and person_noun(last.text) is not None
    )


def _is_another_object(token: Word, nouns: list[Word], names: Names) -> bool:
    """Whether a verb's object stands behind another phrase: Sie warfen *dem Amt* | *Betrug* vor."""
    if token.ent_type_ or token.pos_ != "NOUN" or not syntax.is_accusative(token):
        return False
    last = nouns[-1]
    places = {noun.i for noun in nouns}
    joined = token.head.i in places or any(
        noun.head.i == token.i and not _is_body_before(noun, token, names) for noun in nouns
    )
    named = first_name_gender(last.text) is not None
    return syntax.is_verb(token.head) and not joined and not named


def _is_body_before(noun: Word, token: Word, names: Names) -> bool:
    """Whether a body is taken for an adjective: Sie warfen den *Grünen* | Betrug vor."""
    return noun.ent_type_ == "ORG" and not names.same(noun.i, token.i)


def _has_another_case(token: Word, last: Word) -> bool:
    """Whether two common nouns disagree: Ein Angestellter *der Sparkasse* | *Listen* verkauft."""
    if token.tag_ != "NN" or last.tag_ != "NN" or token.ent_type_:
        return False
    if is_role(last.text) or is_role(token.text):
        return False  # Ada Kern, ihres Zeichens *Direktorin*
    if token.head.i == last.i or last.head.i == token.i:
        return False  # unter der Überschrift *Verrat*
    one, other = (set(word.morph.get("Case", [])) for word in (last, token))
    return bool(one and other) and one.isdisjoint(other)


def _is_person_behind(token: Word, nouns: list[Word], names: Names) -> bool:
    """Whether a person's name begins behind a thing: Lange baute *das Haus* | *Kai Lind*.

    Not where the parse says that the noun tells who it is: die *Torfrau* Lind.
    """
    if not names.is_person(token.i) or names.start(token.i) != token.i:
        return False
    last = nouns[-1]
    thing = last.pos_ == "NOUN" and last.text[0].isupper() and not last.ent_type_
    if not thing or _tells_who(last):
        return False
    if is_genitive_name(token, last, names):
        return True
    name = _whole_name(token, names)
    if _cannot_be(last, name):
        return True
    places = {word.i for word in name}
    top = next((word for word in name if word.head.i not in places or word.head.i == word.i), token)
    linked = any(top.head.i == noun.i or noun.head.i in places for noun in nouns)
    return syntax.has_syntax(token.doc) and not linked and syntax.is_verb(top.head)


def _cannot_be(noun: Word, name: list[Word]) -> bool:
    """Whether the noun's article says that it is not who is named behind it, first name and all.

    *Das* Haus Ada Kern; *den* Verkauf Ada Kern as a subject.
    """
    article = syntax.determiner(noun)
    if article is None or len(name) == 1 or first_name_gender(name[0].text) is None:
        return False
    if group_noun(noun.text) is not None:
        return False  # das Bündnis Ada Kern
    if article.lower_ in _NEUTER_ARTICLES:
        return True
    alone = syntax.is_subject(noun) or not syntax.subjects(noun.head)
    return article.lower_ in _NO_SUBJECT and alone and syntax.preposition_of(noun) is None


def is_genitive_name(token: Word, last: Word, names: Names) -> bool:
    """Whether it begins a person's name that says whose the thing is: *die Pläne* Ada *Kerns*."""
    if not names.is_person(token.i) or last.ent_type_ or _tells_who(last):
        return False
    name = _whole_name(token, names)
    hangs = next((word for word in name if word.head.i == last.i), None)
    genitive = name[-1].text[-1] in "sxz’'"
    return genitive and hangs is not None and not syntax.is_apposition(hangs)


def _whole_name(token: Word, names: Names) -> list[Word]:
    """The words of the name that begins with it."""
    end = token.i + 1
    while end < len(token.doc) and names.same(token.i, end):
        end += 1
    return list(token.doc[token.i : end])


def _tells_who(noun: Word) -> bool:
    """Whether the noun may stand before a person's name: Bürgermeisterin, Familie, Herr."""
    text = noun.text
    return is_role(text) or text in name_titles() or first_name_gender(text) is not None


def _says_how_old(token: Word) -> bool:
    """Whether a number behind it says how old somebody is: ein Mann | *Ende* fünfzig."""
    following = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return token.lower_ in _WITHIN_DECADES and following.pos_ == "NUM"


def _says_when_or_where(noun: Word) -> bool:
    """Whether it is a day, a month or a place: sagte am *Montag* | Karl Huber.

    „Berlins“ may be whose mayor it is.  So with how long one is somebody, and beside what: seit
    zwei *Jahren* | Kuratorin, im *Hauptberuf* | Schlosserin.
    """
    label = noun.ent_type_
    if label != "LOC":
        return not label and noun.text.casefold() in TIMES | SPANS
    within = noun.i > 0 and noun.nbor(-1).lower_ == "in"
    return within or noun.text[-1] not in "sxz’'"
