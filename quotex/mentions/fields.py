"""What an office is for, named without an article: „Leiterin *Vertrieb und Einkauf*“."""

from collections.abc import Sequence

from quotex.lexicon import first_name_gender, function_words, person_noun
from quotex.lexicon.added import remembered_table
from quotex.lexicon.files import fold, read_words
from quotex.mentions.names import Names
from quotex.words import Word

_BOTH = function_words("together")


def is_field(noun: Word, names: Names) -> bool:
    """Whether it is no name behind the office before it: *Dezernent* Soziales; *Dezernent* Ott."""
    office = person_noun(noun.nbor(-1).text) if noun.i else None
    if office is None or office.head not in _of_fields():
        return False
    return _is_common(noun, names)


def behind_fields(nouns: Sequence[Word], office: int, names: Names) -> int:
    """Where among the nouns a name may begin: Leiterin Vertrieb und Einkauf *Ada Kern*.

    `office`: where the office stands among them.
    """
    k = office + 1
    if k >= len(nouns) or nouns[k].i != nouns[office].i + 1 or not is_field(nouns[k], names):
        return k
    joined = k + 1 < len(nouns) and nouns[k + 1].nbor(-1).lower_ in _BOTH
    return k + 1 + joined


def _is_common(noun: Word, names: Names) -> bool:
    """Whether it is nobody's name: a common noun, or what taggers take for a name in this place."""
    named = names.is_person(noun.i) or first_name_gender(noun.text) is not None
    common = fold(noun.text).endswith(_fields()) or noun.tag_ == "NN"
    return common and not named and person_noun(noun.text) is None


@remembered_table
def _of_fields() -> frozenset[str]:
    """The offices that are for something: „Leiter“, „Dezernent“."""
    return frozenset(read_words("roles")["of_fields"]["words"])


@remembered_table
def _fields() -> tuple[str, ...]:
    """How nouns end for what they are for: „Katastrophenschutz“, „Soziales“."""
    return tuple(map(fold, read_words("roles")["of_fields"]["fields"]))
