"""Words in marks that nobody is called: da *rief* der Fahrer „Macht Platz“; *ein* „Skandal“.

Nor is the body that is accused: warf *der Stadt* „Wortbruch“ vor.
"""

from collections.abc import Sequence

from quotex import syntax
from quotex.lexicon import function_words, lexicon, person_noun, takes_name
from quotex.mentions.boundaries import is_charged
from quotex.words import Word, Words

_INDEFINITE = function_words("indefinite_nominative")
_MANNER = "manner"  # the group of verbs that say how words sound
_LONGEST = 4  # words from the verb to the marks: *rief der junge Fahrer* „…“


def is_no_name(doc: Words, marked: Sequence[Word]) -> bool:
    """Whether „ein“ or who is accused of them stands before them, or somebody calls them out."""
    before = doc[marked[0].i - 1] if marked[0].i else None
    if before is not None and before.lower_ in _INDEFINITE:
        behind = doc[marked[-1].i + 1 : marked[-1].i + 2]
        compound = any(word.text.startswith("-") for word in behind)
        return marked[-1].is_quote and not compound  # but: eine *„Bild“-Reporterin*
    charged = before is not None and before.tag_ == "NN" and is_charged([before])
    return charged or _is_called_out(doc, marked)


def _is_called_out(doc: Words, marked: Sequence[Word]) -> bool:
    """Whether a verb of calling, and behind it who calls, stand right before the marks.

    Not where a prefix makes another verb of it: rief der Sänger „Kobra“ zum Frieden *auf*.
    """
    noun = doc[marked[0].i - 1] if marked[0].i else None
    if noun is None or noun.pos_ not in ("NOUN", "ADJ") or takes_name(noun.text):
        return False
    phrase = [*reversed(doc[max(0, noun.i - _LONGEST) : noun.i])]
    verb = next((word for word in phrase if syntax.is_verb(word)), None)
    if verb is None or any(word.is_punct for word in doc[verb.i + 1 : noun.i]):
        return False
    verbs = [form.verb for form in lexicon().verb_forms(verb.lower_)]
    if not any(one.does == _MANNER and one.strong for one in verbs):
        return False
    particle = syntax.particle(verb)
    within = particle is None or marked[0].i < particle.i < marked[-1].i  # brüllte „Haut *ab*“
    return within and person_noun(noun.text) is not None
