"""The words that quotex knows: what marks speech, who can speak, what only bears a name.

>>> from quotex.lexicon import lexicon, person_noun
>>> lexicon().verb_forms("sagte")[0].verb.lemma
'sagen'
>>> person_noun("Außenministerin").gender
'f'

The words lie in `quotex/data/*.toml`, where every list says how to add to it; here they are
looked up.  `lexicon()` has the cues: `verb_forms`, `phrases`, `prepositions`, `particles`, `noun`,
`source_noun`.  Functions have the rest: `person_noun`, `group_noun`, `is_role`, `metonym`,
`takes_name`, `first_name_gender`, `first_name_odds`, `short_first_names`, `name_titles`,
`name_additions`, `name_particles`, `epithets`.  Each list loads with its first use.
"""

from quotex.lexicon.conjugation import Features, FormKind, Mood, Number, conjugate
from quotex.lexicon.cue_entries import (
    CueNoun,
    CueParticle,
    CuePhrase,
    CuePreposition,
    CueVerb,
    SourceNoun,
    VerbForm,
)
from quotex.lexicon.cue_words import Lexicon, lexicon
from quotex.lexicon.files import function_words
from quotex.lexicon.first_names import first_name_odds, short_first_names
from quotex.lexicon.word_lists import (
    GroupNoun,
    Metonym,
    PersonNoun,
    entry_of,
    epithets,
    first_name_gender,
    group_noun,
    is_gender_inclusive,
    is_of_any_gender,
    is_role,
    metonym,
    name_additions,
    name_particles,
    name_titles,
    person_noun,
    takes_name,
)

__all__ = [
    "CueNoun",
    "CueParticle",
    "CuePhrase",
    "CuePreposition",
    "CueVerb",
    "Features",
    "FormKind",
    "GroupNoun",
    "Lexicon",
    "Metonym",
    "Mood",
    "Number",
    "PersonNoun",
    "SourceNoun",
    "VerbForm",
    "conjugate",
    "entry_of",
    "epithets",
    "first_name_gender",
    "first_name_odds",
    "function_words",
    "group_noun",
    "is_gender_inclusive",
    "is_of_any_gender",
    "is_role",
    "lexicon",
    "metonym",
    "name_additions",
    "name_particles",
    "name_titles",
    "person_noun",
    "short_first_names",
    "takes_name",
]
