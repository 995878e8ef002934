"""German verb forms: „fügt“, „hinzugefügt“, „hinzuzufügen“ for „hinzufügen“.

Third person and „ich“, indicative and both Konjunktive, participles and infinitives: what news
writes.  „du“, „ihr“ and the imperative, in which nobody reports speech, are left out.  Weak verbs
follow rules, all others come with three principal parts.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal, NamedTuple

FormKind = Literal["finite", "infinitive", "zu_infinitive", "participle", "present_participle"]
Mood = Literal["ind", "sub", ""]
Number = Literal["sg", "pl", ""]


class Features(NamedTuple):
    """What a form says.

    `mood` is indicative or Konjunktiv; for forms that are not finite, `mood` and `number` are
    empty.  `prefix_attached` is false where a separable prefix has to be found elsewhere in the
    clause: „fügte … hinzu“.
    """

    kind: FormKind
    mood: Mood
    number: Number
    prefix_attached: bool


_INSEPARABLE = (
    *("be", "ge", "er", "ver", "zer", "ent", "emp", "miss"),
    *("über", "unter", "wider", "hinter"),
)
_VOWELS = "aeiouäöüy"
_UMLAUT = {"a": "ä", "o": "ö", "u": "ü"}
# Konjunktiv II beside the regular one: „stünde“ beside „stände“.
_OTHER_SUBJUNCTIVES = {"stand": "stünd", "warf": "würf", "warb": "würb", "half": "hülf"}
_SEIN: Mapping[Mood, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "ind": (("ist", "bin", "war"), ("sind", "waren")),
    "sub": (("sei", "wäre"), ("seien", "wären")),
}


def conjugate(
    infinitive: str, prefix: str = "", parts: Sequence[str] = ()
) -> Iterator[tuple[str, Features]]:
    """The forms of a verb with what each says; a form that says two things comes twice.

    `prefix` is the separable prefix that the infinitive begins with, `parts` the third person of
    the present and of the preterite and the participle, without that prefix, of a verb that is
    not weak: ("spricht", "sprach", "gesprochen").

    >>> [form for form, _ in conjugate("rufen", parts=("ruft", "rief", "gerufen"))][:4]
    ['ruft', 'rufe', 'rufen', 'rufe']
    """
    base = infinitive.removeprefix(prefix)
    for form, features in _base_forms(base, tuple(parts)):
        if not prefix:
            yield form, features
        elif features.kind == "finite":
            yield form, features._replace(prefix_attached=False)
            yield prefix + form, features
        else:
            yield prefix + form, features
            if features.kind == "infinitive":
                yield f"{prefix}zu{form}", features._replace(kind="zu_infinitive")


@cache
def _base_forms(base: str, parts: tuple[str, ...]) -> tuple[tuple[str, Features], ...]:
    """The forms of a verb without separable prefix."""
    return (*_finite_forms(base, parts), *_other_forms(base, parts))


def _finite_forms(base: str, parts: tuple[str, ...]) -> Iterator[tuple[str, Features]]:
    stem = _stem(base)
    weak_past = f"{stem}{_linking_e(stem)}te"
    if base == "sein":
        for mood, (singular, plural) in _SEIN.items():
            yield from _each(singular, _features(mood, "sg"))
            yield from _each(plural, _features(mood, "pl"))
        return
    present, past = parts[:2] if parts else (f"{stem}{_linking_e(stem)}t", weak_past)
    stem_with_e = _with_e(base, stem)
    first_person = stem_with_e if present.endswith(("t", "d")) else ()  # but ich weiß, ich will
    subjunctive = (past,) if past == weak_past else tuple(_subjunctives_2(base, past))
    yield from _each((present, *first_person), _features("ind", "sg"))
    yield base, _features("ind", "pl")
    yield from _each(stem_with_e, _features("sub", "sg"))
    yield base, _features("sub", "pl")
    yield past, _features("ind", "sg")
    yield _plural(past), _features("ind", "pl")
    for form in subjunctive:
        yield form, _features("sub", "sg")
        yield _plural(form), _features("sub", "pl")


def _other_forms(base: str, parts: tuple[str, ...]) -> Iterator[tuple[str, Features]]:
    stem = _stem(base)
    yield base, Features("infinitive", "", "", True)
    present = "seiend" if base == "sein" else base + "d"
    yield present, Features("present_participle", "", "", True)
    if parts:
        yield parts[2], Features("participle", "", "", True)
    else:
        bare = base.endswith("ieren") or base.startswith(_INSEPARABLE)
        ge = "" if bare else "ge"
        yield f"{ge}{stem}{_linking_e(stem)}t", Features("participle", "", "", True)


def _each(forms: Sequence[str], features: Features) -> Iterator[tuple[str, Features]]:
    for form in forms:
        yield form, features


@cache
def _features(mood: Mood, number: Number) -> Features:
    return Features("finite", mood, number, True)


def _stem(base: str) -> str:
    """„sag“ of „sagen“, „sammel“ of „sammeln“, „tu“ of „tun“."""
    return base[:-2] if base.endswith("en") else base[:-1]


def _with_e(base: str, stem: str) -> tuple[str, ...]:
    """„sage“; „sammle“ and „sammele“; „poltere“ and „poltre“."""
    if base.endswith(("eln", "ern")):
        return f"{stem}e", f"{stem[:-2]}{stem[-1]}e"
    return (f"{stem}e",)


def _linking_e(stem: str) -> str:
    """The e before -t: „antwort-e-t“, „bezeichn-e-t“, but „warn-t“, „erwähn-t“, „stimm-t“."""
    if stem.endswith(("t", "d")):
        return "e"
    if len(stem) > 2 and stem[-1] in "mn" and stem[-2] not in _VOWELS + "lrmn":
        stretches_vowel = stem[-2] == "h" and stem[-3] in _VOWELS
        return "" if stretches_vowel else "e"
    return ""


def _plural(past: str) -> str:
    """„sagten“, „schrien“, „sprachen“."""
    return past + ("n" if past.endswith("e") else "en")


def _subjunctives_2(base: str, past: str) -> Iterator[str]:
    """Konjunktiv II of a verb with principal parts: „spräche“, „brächte“, „nennte“."""
    for ending, other in _OTHER_SUBJUNCTIVES.items():
        if past.endswith(ending):
            yield past.removesuffix(ending) + other + "e"
    stem = _stem(base)
    if past.endswith("te") and stem.endswith(("nn", "nd")):
        yield f"{stem}{_linking_e(stem)}te"
        return
    bare = past.removesuffix("e")
    at = max((i for i, letter in enumerate(bare) if letter in _VOWELS), default=0)
    yield f"{bare[:at]}{_UMLAUT.get(bare[at], bare[at])}{bare[at + 1 :]}e"
