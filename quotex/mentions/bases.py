"""Bases of noun phrases: article, modifiers and nouns, told by the parts of speech.

„*der frühere Außenminister Karl Huber*“, „*das Magazin „Blick“*“; what hangs on them comes later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quotex import syntax
from quotex.language.quotation_marks import CLOSERS
from quotex.lexicon import (
    first_name_gender,
    first_name_odds,
    function_words,
    group_noun,
    is_role,
    lexicon,
    person_noun,
)
from quotex.lexicon.media import medium
from quotex.mentions.bodies_joined import joins_body, joins_party
from quotex.mentions.boundaries import begins_another, is_embraced, is_taken_for_relative
from quotex.mentions.going_on import (
    behind_cut_compounds,
    behind_owner,
    is_same_in_both_forms,
)
from quotex.mentions.names import Names
from quotex.narration.marks import is_comma
from quotex.words import Word, Words

DETERMINER_TAGS = frozenset(("ART", "PDAT", "PPOSAT", "PIAT", "PWAT", "PRELAT"))
PARTITIVES = function_words("partitives")
_BEHIND_PARTITIVES = function_words("behind_partitives")
_OWNERS = function_words("owners")
_SHORT_RELATIVES = function_words("short_relatives")
_NEUTER_ARTICLES = function_words("neuter_article")
_NO_ARTICLES = function_words("never_before_full_names")
_LIKE_NAMES = function_words("prepositions_like_names")
_MASCULINE_DATIVES = function_words("never_feminine")
_MEASURED = function_words("measured")
_ABOUT = function_words("about")
_ABOUT_PAIRS = function_words("about_pairs")
_ABOUT_OPENINGS = _ABOUT | {pair.partition("_")[0] for pair in _ABOUT_PAIRS}
_AMONG_OTHERS = function_words("among_others")
_OF = function_words("of")
_THEM = function_words("of_whom")
_LONGEST_BYNAME = 5  # tokens, marks included
_NOUNS = frozenset(("NOUN", "PROPN", "X"))
_MODIFIERS = frozenset(("ADJ", "NUM"))
_MODIFYING = _MODIFIERS | {"ADV"}
_NOT = "nicht"
_CLOSING = frozenset(mark for marks in CLOSERS.values() for mark in marks)
_NAMES_BEHIND = function_words("names_behind")
_NEVER_NOUNS = function_words("never_nouns")  # what taggers take for one at a sentence's start
_OPENING = PARTITIVES | _ABOUT_OPENINGS | _OWNERS | {_NOT}
_OPENING_TAGS = DETERMINER_TAGS | {"NN", "NE"}
_SMALL = frozenset(("ADP", "AUX", "CCONJ", "PART", "PRON", "PUNCT", "SCONJ", "SPACE", "VERB"))
_NEVER_DETERMINERS = _NEVER_NOUNS | _AMONG_OTHERS


@dataclass(slots=True)
class Base:
    """A noun phrase without attributes behind its noun."""

    start: int
    end: int
    nouns: list[Word]
    marked: bool = False


def bases_of(doc: Words, names: Names, marked: dict[int, int]) -> Iterator[Base]:
    """The bases in order; `marked`: lengths of names in quotation marks by their first tokens."""
    i = 0
    while i < len(doc):
        small = _is_small(doc[i]) and i not in marked
        base = None if small else _base_at(doc, i, names, marked)
        if base is None:
            i += 1
        else:
            yield base
            i = base.end


def _is_small(word: Word) -> bool:
    """Whether it is a mark or a word that opens no phrase unless it is part of a name: „und“."""
    return (
        word.pos_ in _SMALL
        and not word.text[0].isupper()
        and word.lower_ not in _OPENING
        and word.tag_ not in _OPENING_TAGS
        and not word.ent_type_
        and word.text[-1] != "-"
        and not is_taken_for_relative(word)
    )


def _base_at(doc: Words, i: int, names: Names, marked: dict[int, int]) -> Base | None:
    j = behind_about(doc, i)
    if doc[j].lower_ in PARTITIVES:
        if _opens_genitive(doc, j + 1) or _opens_relative_clause(doc, j + 1):
            return Base(i, j + 1, [doc[j]])  # *einer* der Zeugen; *einer*, der dabei war
        if _of_whom(doc, j + 1):
            return Base(i, j + 3, [doc[j]])
    if is_determiner(doc[j]) and not doc[j].ent_type_:
        j += 1 + _goes_on_determining(doc, j + 1)
        j = behind_about(doc, j)
    while j < len(doc) and (behind := _behind_modifier(doc, j, names)) > j:
        j = behind
    j = behind_cut_compounds(doc, j)
    j = _behind_byname(doc, j, names, marked)
    nouns: list[Word] = []
    while j < len(doc):
        if nouns and is_same_in_both_forms(doc, j, nouns[-1]):
            nouns.append(doc[j + 1])  # die Bürgerinnen *und Bürger*
            j += 2
        elif _continues_name(doc, j, nouns, names):
            nouns.append(doc[j])
            j += 1
        elif not nouns:
            break
        elif joins_body(doc, j, nouns[-1], names):
            nouns.append(doc[j + 1])  # Lindqvist *& Söhne*
            j += 2
        elif (behind := behind_cut_compounds(doc, nouns[-1].i)) > j:
            nouns.append(doc[behind])  # Verband der Kutter- *und Küstenfischer*
            j = behind + 1
        elif (behind := behind_owner(doc, j, nouns[-1], names)) > j:
            nouns.append(doc[behind])  # Kerns *frühere Partnerin*
            j = behind + 1
        elif joins_party(doc, j, nouns):
            nouns.append(doc[j + 2])  # Bündnis 90*/Die Grünen*
            j += 3
        elif (behind := _behind_addition(doc, j, nouns, names, marked)) > j:
            j = behind
            if not is_role(nouns[-1].text):
                nouns.append(doc[j])
                j += 1
        else:
            break
    if j in marked and not (nouns and _is_named(nouns[-1])):
        end = j + marked[j]
        nouns += [token for token in doc[j:end] if not token.is_punct]
        return Base(i, end, nouns, marked=True)
    while len(nouns) > 1 and nouns[-1].tag_ == "APPR" and nouns[-1].ent_type_ == "ORG":
        j = nouns.pop().i  # das Institut für Evidenz | *in* der Medizin
    if nouns and _cannot_agree(doc[i], nouns[0]):
        i = nouns[0].i
    return Base(i, j, nouns) if nouns else None


def _behind_byname(doc: Words, j: int, names: Names, marked: dict[int, int]) -> int:
    """Where the full name behind a byname begins: der *„Bergkönig“* Jan Ott; else `j`.

    „Die „Welt“ Jan Ott“ are two: the parser says whether the name tells who it is.
    """
    end = j + marked.get(j, 0)
    if end == j or end + 1 >= len(doc) or not names.is_person(end) or names.start(end) != end:
        return j
    if medium(doc.text_of(j + 1, end - 1), named=True) is not None:
        return j
    if not names.same(end, end + 1):
        return j
    told = syntax.is_apposition(doc[end]) and j <= doc[end].head.i < end
    return end if told or _are_both_subjects(doc[j:end], doc[end]) else j


def _are_both_subjects(byname: Sequence[Word], name: Word) -> bool:
    """Whether one verb is said to have both for its subject: Der *„Bergkönig“ Jan* Ott sagte."""
    if not syntax.is_subject(name):
        return False
    return any(syntax.is_subject(word) and word.head.i == name.head.i for word in byname)


def _is_named(noun: Word) -> bool:
    """Whether somebody has a name without what is in marks behind it: warf *Kern* „Betrug“ vor."""
    label = noun.ent_type_
    return label == "PER" or (label in ("LOC", "ORG") and group_noun(noun.text) is None)


def _cannot_agree(article: Word, noun: Word) -> bool:
    """Whether what was taken for an article is none of the noun's: Das sagte *das* Sprecher Ott."""
    if is_before_full_name(article):
        return True
    neuter = article.lower_ in _NEUTER_ARTICLES
    if noun.i != article.i + 1 or not (neuter or article.lower_ in _MASCULINE_DATIVES):
        return False
    role = person_noun(noun.text)
    if role is None or role.number == "pl" or not role.office:
        return False
    return role.gender == "f" or (neuter and role.gender == "m")


def is_before_full_name(word: Word) -> bool:
    """Whether it is no article, for a full name has none: das warf *ihr* Ada Kern vor."""
    if word.lower_ not in _NO_ARTICLES or word.i + 2 >= len(word.doc):
        return False
    first, last = word.nbor(1), word.nbor(2)
    return first_name_gender(first.text) is not None and first.ent_type_ == last.ent_type_ == "PER"


def _behind_addition(
    doc: Words, j: int, nouns: list[Word], names: Names, marked: dict[int, int]
) -> int:
    """Where the phrase goes on behind words that are no nouns; `j` where none belong to it.

    Karl *„Charly“* Neumann; Götz *von der* Marwitz; Richter *a. D.* Karl Huber
    """
    last, word = nouns[-1], doc[j]
    byname = marked.get(j, 0)
    noble = word.lower_ in names.noble or last.lower_ in names.noble
    if not (byname or noble or word.text in names.opening_additions):
        return j
    if is_role(last.text):
        return j + names.addition(doc, j)
    first = first_name_gender(last.text.rpartition("-")[2]) is not None
    if byname and (first or names.is_person(last.i)):
        end = j + byname
        return end if byname <= _LONGEST_BYNAME and _is_last_name(doc, end) else j
    if last.lower_ in names.noble and len(nouns) > 1:  # Götz von | der Marwitz
        j, first = j - 1, True
    end = j
    if first and doc[j].lower_ in names.noble:
        end = j + 1
        while end < len(doc) and doc[end].lower_ in names.behind_noble:
            end += 1
    return end if end > j and _is_last_name(doc, end) else max(j, last.i + 1)


def _is_last_name(doc: Words, i: int) -> bool:
    """Whether the word may end a person's name: „Neumann“, no „Polizei“."""
    if i >= len(doc):
        return False
    word = doc[i]
    if word.ent_type_ == "PER":
        return word.text[0].isupper()  # Gesine „Sina“ *Müller*, whatever a Müller is
    proper = word.tag_ == "NE" or word.pos_ == "PROPN"
    return proper and word.text[0].isupper() and word.ent_type_ != "ORG" and not is_role(word.text)


def _opens_genitive(doc: Words, j: int) -> bool:
    return j < len(doc) and doc[j].lower_ in _BEHIND_PARTITIVES


def _opens_relative_clause(doc: Words, j: int) -> bool:
    return j + 1 < len(doc) and is_comma(doc[j]) and doc[j + 1].lower_ in _SHORT_RELATIVES


def behind_about(doc: Words, i: int) -> int:
    """Where the number stands that „rund“, „mehr als“ say of that it is no exact one; else `i`."""
    if i >= len(doc) or doc[i].lower_ not in _ABOUT_OPENINGS:
        return i
    pair = "_".join(word.lower_ for word in doc[i : i + 2])
    adverb = doc[i].lower_ in _ABOUT and doc[i].pos_ in ("ADV", "ADJ")
    behind = i + 2 if pair in _ABOUT_PAIRS else i + adverb
    return behind if behind < len(doc) and doc[behind].pos_ == "NUM" else i


def _of_whom(doc: Words, j: int) -> bool:
    """Whether a pronoun says of whom it is one: einer *von ihnen*."""
    return j + 1 < len(doc) and doc[j].lower_ in _OF and doc[j + 1].lower_ in _THEM


def is_determiner(token: Word) -> bool:
    """Whether it is an article, or a pronoun before a noun: *dessen* Justiziar."""
    if token.lower_ in _NEVER_DETERMINERS:
        return False  # *Dass* Kern das sagt: no „das“, whatever a tagger takes it for
    if token.pos_ == "DET" or token.tag_ in DETERMINER_TAGS:
        return not _is_first_name(token)
    if is_taken_for_relative(token):
        return True
    owns = token.lower_ in _OWNERS and token.i + 1 < len(token.doc)
    return owns and token.nbor(1).pos_ in _NOUNS


def _goes_on_determining(doc: Words, j: int) -> bool:
    """Whether the article's own „beiden“, „meisten“ stands behind it: *die beiden* Länder."""
    if j >= len(doc) or not is_determiner(doc[j]) or doc[j].tag_ == "ART":
        return False
    return doc[j].head.i > j and doc[j].head.i == doc[j - 1].head.i


def _behind_modifier(doc: Words, j: int, names: Names) -> int:
    """Where the phrase goes on behind a modifier at `j`; `j` where none stands there."""
    if doc[j].pos_ not in _MODIFYING and doc[j].lower_ != _NOT:
        return j
    measure = _behind_measure(doc, j)
    return measure if measure > j else j + _modifies(doc, j, names)


def _behind_measure(doc: Words, j: int) -> int:
    """Where the phrase goes on behind a measure: die (rund) *44 Jahre alte* Händlerin; else `j`."""
    k = j + (doc[j].pos_ == "ADV")
    if k + 3 >= len(doc) or doc[k].pos_ != "NUM" or doc[k + 1].pos_ not in _NOUNS:
        return j
    inflected = doc[k + 2].lower_.rstrip("mnrs") in _MEASURED
    return k + 3 if inflected and doc[k + 3].text[0].isupper() else j


def _modifies(doc: Words, j: int, names: Names) -> bool:
    """Whether an adjective, a number or an adverb belongs to the noun: der *frühere* Minister."""
    token = doc[j]
    adverb = token.pos_ == "ADV" or token.lower_ == _NOT
    if token.is_space or token.is_punct or _is_verb_behind_quote(doc, j):
        return False
    if token.lower_ in _AMONG_OTHERS or _closes_sentence(token):
        return False
    if syntax.has_finite_tag(token):
        return False  # mit diesen Worten *eröffnete* Kern: a verb, whatever its part of speech
    if token.pos_ in _MODIFIERS and not _is_noun(token, names):
        return True
    if adverb and j + 1 < len(doc):
        small = doc[j + 1].pos_ == "ADJ" and doc[j + 1].text[0].islower()
        return small or is_embraced(token)
    return False


def _closes_sentence(token: Word) -> bool:
    """Whether a number with its full stop belongs to what is before it: „Es waren *38.* Kern …“."""
    return token.pos_ == "NUM" and token.text[-1] == "." and token.head.i < token.i


def _is_verb_behind_quote(doc: Words, j: int) -> bool:
    """„…“ *begründete* Kern die Sperrung: a verb, whatever a tagger says."""
    if not j or doc[j - 1].text not in _CLOSING or not doc[j - 1].whitespace_:
        return False
    return any(form.kind == "finite" for form in lexicon().verb_forms(doc[j].lower_))


def _continues_name(doc: Words, j: int, nouns: list[Word], names: Names) -> bool:
    """Whether the word at `j` goes on with the nouns before it: „Außenminister Marco Rubio“."""
    token = doc[j]
    if not _is_noun(token, names) or (nouns and names.addition(doc, j)):
        return False
    if not nouns or names.same(j, nouns[-1].i):
        return bool(nouns) or token.tag_ != "APPR" or token.text[0].isupper()
    last = nouns[-1]
    if begins_another(token, nouns, names):
        return False
    if last.ent_type_ == "PER" and not _is_common_word_as_name(token, names):
        if first_name_gender(last.text) is not None and not is_role(token.text):
            return True  # Keith | Kellogg, where only the first name was recognised
        if token.ent_type_ == "PER" and not names.same(last.i, last.i - 1):
            told = syntax.is_apposition(token) and token.head.i == last.i
            if is_role(last.text) or (told and names.same(j, j + 1)):
                return True  # Retter | Samir Huber, where both were taken for names
        # „sagte Merkel Journalisten“ are two, „Trumps Anwalt“ is one.
        return last.text[-1] in "sxz’'" and not token.ent_type_
    return True


def _is_noun(token: Word, names: Names) -> bool:
    if token.is_space or token.is_punct:
        return False
    if _is_common_word_as_name(token, names):
        return True
    if token.lower_ in _NEVER_NOUNS:
        return False
    if token.text.istitle() and token.lower_ in _NAMES_BEHIND and not token.ent_type_:
        return False
    if token.pos_ in _NOUNS or token.tag_ in ("NN", "NE"):
        return True
    if token.ent_type_ in ("PER", "ORG", "LOC") or names.written_as_noun(token):
        return True
    return token.pos_ in ("ADP", "DET") and _is_first_name(token)


def _is_common_word_as_name(token: Word, names: Names) -> bool:
    """Whether only its capital behind a lone first name makes it a last name: Lilly *Anders*."""
    first = token.doc[token.i - 1] if token.i else None
    if first is None or not token.text.istitle() or token.pos_ in ("DET", "PRON"):
        return False
    if names.same(first.i, token.i):
        return names.is_person(token.i)
    lone = names.is_person(first.i) and not names.same(first.i, first.i - 1)
    common = token.tag_ != "NN" and not token.ent_type_
    return lone and common and first_name_odds(first.text) != 0


def _is_first_name(token: Word) -> bool:
    """Whether it is a first name that a tagger took for a small word: *Ines* Kern ging."""
    there = token.text[0].isupper() and token.i + 1 < len(token.doc)
    named = there and first_name_gender(token.text) is not None
    return named and token.lower_ not in _LIKE_NAMES and token.nbor(1).text[0].isupper()
