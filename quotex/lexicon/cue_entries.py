"""What is known of each word that marks speech: verbs, phrases, prepositions, particles, nouns."""

from dataclasses import dataclass, field
from typing import Literal

from quotex.lexicon.compounds import Gender
from quotex.lexicon.conjugation import Features, FormKind, Mood, Number, conjugate
from quotex.lexicon.files import fold

Medium = Literal["speech", "writing", "thought"]
_REMEMBERED = 2**15  # words whose answer is kept, per table


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A verb that marks speech, writing or thought.

    `does` is the group it stands in (state, ask, …), `prefix` its separable prefix, `to` the
    frames of its addressee, `takes` where its quotation may stand.  One that is not `strong` (of
    things: that `proves`) is a cue only beside a quotation or a dass-clause, or with what it is
    `sure` with; with words of `unless` it tells a deed, with those of `calls` what a thing is.
    """

    lemma: str
    does: str
    medium: Medium = "speech"
    prefix: str = ""
    to: tuple[str, ...] = ()
    takes: tuple[str, ...] = ("clause",)
    reflexive: bool = False
    never_reflexive: bool = False
    impersonal: bool = False
    strong: bool = True
    sure: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    proves: bool = False


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One thing that a word form may be: „fügte“ is the preterite of „hinzufügen“, prefix apart.

    `mood` is indicative or Konjunktiv; `mood` and `number` are empty for forms that are not
    finite.  `prefix_attached` is false where the separable prefix has to be found elsewhere in the
    clause; it is true for verbs without one.
    """

    verb: CueVerb
    kind: FormKind
    mood: Mood
    number: Number
    prefix_attached: bool


class VerbForms:
    """A table of verb forms, filled verb by verb; its entries are made when they are asked for."""

    def __init__(self) -> None:
        """Start with no verb."""
        self._readings: dict[str, list[tuple[CueVerb, Features]]] = {}
        self._known: dict[str, tuple[VerbForm, ...]] = {}  # what recent words may be

    def add(self, verb: CueVerb, parts: tuple[str, ...]) -> None:
        """Add the forms of `verb`, whose principal parts are `parts` if it is not weak."""
        self._known = {}
        readings = self._readings
        for form, features in conjugate(verb.lemma, verb.prefix, parts):
            readings.setdefault(fold(form), []).append((verb, features))

    def of(self, form: str) -> tuple[VerbForm, ...]:
        """What `form` may be, whole forms before those that lack a prefix; empty if no form."""
        known = self._known
        if form in known:
            return known[form]
        readings = self._readings.get(fold(form))
        found: tuple[VerbForm, ...] = ()
        if readings is not None:
            forms = (VerbForm(verb, *features) for verb, features in readings)
            found = tuple(sorted(forms, key=lambda form: not form.prefix_attached))
        if len(known) >= _REMEMBERED:
            known = self._known = {}  # not cleared: another thread may be reading it
        known[form] = found
        return found


@dataclass(frozen=True, slots=True)
class CuePhrase:
    """A verb that marks speech together with fixed words: „zum Ausdruck bringen“.

    `words` stand in this order with no other words between them, the verb anywhere in the
    clause; the other fields are those of `CueVerb`.
    """

    lemma: str
    does: str
    words: tuple[str, ...]
    medium: Medium = "speech"
    to: tuple[str, ...] = ()
    takes: tuple[str, ...] = ("clause",)
    reflexive: bool = False
    impersonal: bool = False
    strong: bool = True
    sure: tuple[str, ...] = ()
    proves: bool = False
    forms: VerbForms = field(default_factory=VerbForms, repr=False, compare=False)

    def verb_forms(self, form: str) -> tuple[VerbForm, ...]:
        """What `form` may be of the phrase's verb; nothing if it is another verb's."""
        return self.forms.of(form)


@dataclass(frozen=True, slots=True)
class CuePreposition:
    """A preposition that attributes: „laut Polizei“, „nach Angaben der Polizei“.

    `direct`: the source follows at once; otherwise a source noun comes between.
    `postposition`: it may stand behind: „Angaben *zufolge*“, „meiner Meinung *nach*“.
    `words` are all its words, `nouns` the source nouns that it goes with, if not with all: „in den
    *Augen* der Kritiker“.  One that is not `strong` rather says where or why: „in seinem Bericht“,
    one that `takes` no clause only whose a verb of speech is: „*seitens* der Stadt hieß es“, one
    that `borrows` whose words whoever speaks passes on: „*unter Berufung auf* Diplomaten“.
    """

    lemma: str
    words: tuple[str, ...]
    direct: bool = False
    postposition: bool = False
    strong: bool = True
    nouns: tuple[str, ...] = ()
    takes: tuple[str, ...] = ("clause",)
    temporal: bool = False
    borrows: bool = False

    def goes_with(self, noun: "SourceNoun", definite: bool = False) -> bool:
        """Whether it attributes with the noun: „aus Sicht“, „aus Regierungskreisen“.

        Before a `definite` event it says when: „nach *der* Warnung“, „nach Warnungen der Polizei“.
        """
        if self.temporal and noun.event and definite:
            return False
        ends = tuple(word.lower() for word in self.nouns)
        return not ends or noun.lemma.lower().endswith(ends)


@dataclass(frozen=True, slots=True)
class CueParticle:
    """A particle that attributes: „…“, *so* der Kreml.

    `source`: „follows“ („so der Kreml“), „clause“ („wie Ott mitteilte“) or „before“ („demnach“).
    """

    lemma: str
    source: Literal["follows", "clause", "before"]


@dataclass(frozen=True, slots=True)
class CueNoun:
    """A noun of speech: „mit den *Worten*: …“; a `source` can itself speak: „der Bericht“.

    `clause`: what hangs on it is said: „die Forderung, … zu senken“, but „der Plan, … zu senken“.
    """

    lemma: str
    does: str
    gender: Gender
    plural: str
    medium: Medium = "speech"
    source: bool = False
    clause: bool = True


@dataclass(frozen=True, slots=True)
class SourceNoun:
    """A noun that makes „nach“, „laut“, „aus“ an attribution: „nach *Ansicht* der Polizei“.

    `event`: what it names happens as well: „nach der *Warnung*“ is afterwards.
    """

    lemma: str
    gender: Gender
    plural: str
    medium: Medium = "speech"
    event: bool = False
