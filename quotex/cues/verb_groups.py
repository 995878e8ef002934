"""Which words make one verb: „*fügte* … *hinzu*“, „*soll* … *betont haben*“, „*hat sich beklagt*“.

Where a separable prefix stands, which auxiliary a participle needs, where a clause ends.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotex import syntax
from quotex.lexicon import function_words
from quotex.narration import Sentence
from quotex.narration.marks import is_comma, is_dash, opens_clause, parts_clauses
from quotex.words import Word

HAVE = function_words("have")
BECOME = function_words("become")
MODALS = function_words("modals")
AUXILIARIES = HAVE | BECOME
MODALS_WITH_ZU = function_words("modals_with_zu")
PREFIX_REACH = 45  # words within which a separable prefix is looked for
_AUXILIARY_REACH = 40
_INFINITIVES = function_words("helping_infinitives")
_REFLEXIVES = function_words("reflexives")
_NO_PREFIXES = function_words("no_prefixes")
_SUBORDINATORS = function_words("subordinators")
_CLAUSE_OPENERS = function_words("clause_openers")
_JOINING = function_words("joining")
_CONNECTING = function_words("coordinating") | function_words("contrasting")  # *Denn* wie er sagte


def separable_prefix(prefix: str, words: list[Word], k: int) -> Word | None:
    """The separable prefix behind the verb: „fügte er … *hinzu*“."""
    for j in range(k + 1, min(k + 1 + PREFIX_REACH, len(words))):
        word = words[j]
        if word.lower_ != prefix or _is_another_s(word, words[k + 1 : j]):
            continue
        if word.tag_ == "PTKVZ" or syntax.particle(words[k]) is word:
            return word
        following = words[j + 1] if j + 1 < len(words) else None
        if word.lower_ == "ein" and word.i + 1 < len(word.doc) and word.nbor().is_quote:
            continue  # forderte *ein* „Ende der Gewalt“
        ends = following is None or following.is_punct or following.lower_ in _JOINING
        if ends or following.i > word.i + 1:  # type: ignore[union-attr]
            return word
    return None


def _is_another_s(prefix: Word, between: Sequence[Word]) -> bool:
    """Whether it belongs to a verb nearer to it: sagte, das Dach *brannte* vollständig aus.

    A verb that ends its clause has no prefix apart from it.
    """
    if _has_clause_of_its_own(between):
        return True
    for word in between:
        found = syntax.particle(word) if syntax.is_verb(word) else None
        if found is not None and found.i == prefix.i and not word.nbor().is_punct:
            return True
    return False


def _has_clause_of_its_own(between: Sequence[Word]) -> bool:
    """Whether a main clause begins before the prefix: sagte, *die Brücke sei* zu.

    In a subordinate clause the verb stands last, and the prefix behind it may be the main verb's.
    """
    marks = [i for i, word in enumerate(between) if parts_clauses(word)]
    behind = between[marks[-1] + 1 :] if marks else ()
    if not behind or _opens_subordinate(behind[0]):
        return False
    return any(syntax.has_finite_tag(word) for word in behind)


def _opens_subordinate(word: Word) -> bool:
    """Whether it opens a subordinate clause; an article opens none."""
    return word.lower_ in _SUBORDINATORS and not syntax.is_article(word)


def has_other_prefix(token: Word, words: list[Word], k: int) -> bool:
    """Whether a prefix makes another verb of the word: „sagte das Treffen *ab*“."""
    prefix = syntax.particle(token)
    if prefix is not None and any(word.i == prefix.i for word in words):
        between = [word for word in words[k + 1 :] if word.i < prefix.i]
        return prefix.lower_ not in _NO_PREFIXES and not _has_clause_of_its_own(between)
    for word in words[k + 1 : k + 1 + PREFIX_REACH]:
        if word.tag_ == "PTKVZ" and word.lower_ not in _NO_PREFIXES:
            return True
        if word.is_punct or syntax.is_verb(word):
            return False
    return False


def auxiliaries_of(helpers: frozenset[str], words: list[Word], k: int) -> list[Word]:
    """The auxiliaries of the participle or infinitive at `k`, the finite one first.

    „*hat* … betont“, „betont *hatte*“, „*soll* … betont *haben*“, „betont *worden war*“.
    """
    behind: list[Word] = []
    for word in words[k + 1 : k + 4]:
        if word.lower_ in AUXILIARIES or word.lower_ in MODALS:
            behind.append(word)
        else:
            break
    finite_behind = [word for word in behind if word.lower_ not in _INFINITIVES]
    if finite_behind and finite_behind[-1] is behind[-1]:
        return [behind[-1], *behind[:-1]]
    wanted = helpers | (MODALS | HAVE if behind else frozenset())
    parted = False
    for j in range(k - 1, max(-1, k - 1 - _AUXILIARY_REACH), -1):
        word = words[j]
        parted ^= is_dash(word)  # Stadt *lässt* Bild verhüllen – Künstler *sprechen* von „Zensur“
        if word.lower_ in wanted and word.text[0].islower() | (j == 0) and not parted:
            if _ends_subordinate(words, j):  # hat, wie zu hören *ist*, dort angefragt
                continue
            return [word, *behind]
        if (parts_clauses(word) and not is_comma(word)) or word.lower_ in _CLAUSE_OPENERS:
            break
    return behind if behind and behind[-1].lower_ in helpers else []


def _ends_subordinate(words: Sequence[Word], k: int) -> bool:
    """Whether the word stands between a conjunction and the comma that ends its clause."""
    if not is_comma(words[k + 1]):
        return False
    start = next((j + 1 for j in range(k, -1, -1) if parts_clauses(words[j])), 0)
    return _opens_subordinate(words[start])


def has_reflexive(words: list[Word], k: int) -> bool:
    """Whether a reflexive stands near the word at `k`: „beklagte *sich*“."""
    near = words[max(0, k - 12) : k + 9]
    return not _REFLEXIVES.isdisjoint([word.lower_ for word in near])


def ends_clause(words: Sequence[Word], verb: Word) -> bool:
    """Whether nothing of its clause follows the verb; not „Gefordert *werden* zwei Millionen“."""
    behind = bisect_right(words, verb.i, key=lambda word: word.i)
    following = words[behind] if behind < len(words) else None
    return following is None or following.is_punct or following.lower_ in _JOINING


def is_verb_final(sentence: Sentence, finite: Word) -> bool:
    """Whether the finite verb ends a subordinate clause: „wie die Polizei *mitteilte*“.

    An article opens none: „*Der* Verband erklärte, man …“.
    """
    words = sentence.words
    if not ends_clause(words, finite):
        return False
    k = bisect_left(words, finite.i, key=lambda word: word.i)
    crossed = False
    for j in range(k - 1, -1, -1):
        opens = j == 0 or opens_clause(words[j - 1]) or (j == 1 and words[0].lower_ in _CONNECTING)
        if opens and _opens_subordinate(words[j]):
            return True
        if crossed and syntax.has_finite_tag(words[j]):
            return False
        if parts_clauses(words[j]):
            if not _closes_apposition(words, j, k):
                return False
            crossed = True
    return False


def _closes_apposition(words: Sequence[Word], comma: int, verb: int) -> bool:
    """Whether an apposition parts the verb from its subject: wie Kern*, die Chefin,* sagte."""
    if not is_comma(words[comma]):
        return False
    return comma == verb - 1 or any(map(syntax.is_apposition, words[comma + 1 : verb]))


def number_of(finite: Word) -> str:
    """The number of a finite verb by its tag, else by its ending: „sg“, „pl“ or „“."""
    values = finite.morph.get("Number", [])
    if values:
        return {"Sing": "sg", "Plur": "pl"}.get(values[0], "")
    return "pl" if finite.lower_.endswith("en") else ""
