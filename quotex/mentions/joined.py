"""What „und“ joins within a noun phrase: a second role, a second body, a second field.

„die Gründerin *und Vorsitzende*“, „der Sprecher der Bahn *und der Post*“.
"""

from quotex import syntax
from quotex.lexicon import function_words, is_role, person_noun
from quotex.mentions.bases import Base, is_determiner
from quotex.mentions.kinds import mention_of
from quotex.mentions.mention import SPEAKING, Mention
from quotex.mentions.names import Names
from quotex.narration.marks import is_comma
from quotex.words import Words

_BOTH = function_words("together")
_GENITIVE_ARTICLES = function_words("genitive")
_OF = function_words("of")
(_FOR,) = function_words("view")


def is_behind_and(doc: Words, mention: Mention, following: Base) -> bool:
    """Whether nothing but „und“ stands between them."""
    return following.start == mention.end + 1 and doc[mention.end].lower_ in _BOTH


def is_second_role(doc: Words, mention: Mention, following: Base, apposed: bool) -> bool:
    """Whether one person may be both: „die Gründerin *und Vorsitzende*“, one article for two.

    `apposed`: whether the phrase may say who somebody is: „Kern, *Ärztin und Autorin*“.
    """
    if not is_behind_and(doc, mention, following):
        return False
    if mention.name is not None or mention.kind != "person" or mention.number == "pl":
        return False
    if is_determiner(doc[following.start]):
        return False
    role = person_noun(following.nouns[0].text)
    fits = role is not None and role.number != "pl" and role.gender in (mention.gender, "")
    return fits and (apposed or is_determiner(doc[mention.start]) or len(following.nouns) > 1)


def take_role(mention: Mention, second: Mention) -> None:
    """Let the phrase go on with another role of the same person, and the name behind it."""
    mention.end = second.end
    mention.inner += second.inner
    if second.name is not None:
        mention.offices += second.offices
        mention.name, mention.head, mention.nouns = (
            second.name,
            second.head,
            mention.nouns + second.nouns,
        )
        mention.gender, mention.number = second.gender or mention.gender, "sg"


def is_listed(doc: Words, mention: Mention, following: Base) -> bool:
    """Whether „und“ joins it to what an office is for: die Ministerin für Bildung *und Kultur*."""
    attribute = mention.attribute
    if attribute is None or attribute.preposition != _FOR or attribute.end != mention.end:
        return False
    nouns = following.nouns
    bare = not is_determiner(doc[following.start]) and len(nouns) == 1
    free = bare and not nouns[0].ent_type_ and is_role(nouns[0].text) is False
    return free and is_behind_and(doc, mention, following)


def is_joined_to_attribute(doc: Words, mention: Mention, following: Base, names: Names) -> bool:
    """Whether „und“ joins it to what hangs on the noun: die Sprecher von Bahn *und Post*.

    The parse says so, and so does the case: Chef der Bahn *und der Post*, in which „der“ is no
    nominative.  Not where the verb is of several: *Der Chef der Bahn und die Post* sagten.
    """
    last = mention.inner[-1] if mention.inner else None
    if last is None or last.end != mention.end or mention.kind not in SPEAKING:
        return False
    joined = {word.i for noun in last.nouns for word in syntax.coordinated(noun)}
    if not any(noun.i in joined for noun in following.nouns) or _does_with_others(mention):
        return False
    listed = is_behind_and(doc, mention, following) or _is_in_list(doc, mention, max(joined))
    if not listed or following.start != mention.end + 1:
        return False
    article = doc[following.start]
    if is_determiner(article) and last.preposition not in _OF:
        return article.lower_ in _GENITIVE_ARTICLES
    return (mention_of(doc, following, names).kind == "person") == (last.kind == "person")


def _is_in_list(doc: Words, mention: Mention, last: int) -> bool:
    """Whether a comma stands there, and „und“ before the `last`: von Bahn*, Post und* Bank."""
    behind = doc[mention.end + 1 : last]
    return is_comma(doc[mention.end]) and any(word.lower_ in _BOTH for word in behind)


def _does_with_others(mention: Mention) -> bool:
    """Whether the phrase is of one, and its verb of several: *Ott* und Kern *sagten*."""
    noun = mention.nouns[0]
    if mention.number == "pl" or not syntax.is_verb(noun.head):
        return False
    cluster = syntax.verb_cluster(noun.head)
    return any("Plur" in word.morph.get("Number", []) for word in cluster)
