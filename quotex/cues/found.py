"""The words that mark speech, found in the narration: „fügte … hinzu“, „laut“, „so“, a colon.

The lexicon says which words; here is the grammar: where the separable prefix stands, which
auxiliary a participle needs, when „so“ means „says“.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from quotex import syntax
from quotex.article import CueKind, Medium
from quotex.lexicon import CuePhrase, CuePreposition, VerbForm, function_words, lexicon
from quotex.mentions import SPEAKING, Mention
from quotex.narration import Sentence
from quotex.quotation import Passage
from quotex.words import Word

_HAVE = function_words("have")
_BECOME = function_words("become")
_MODALS = function_words("modals")
_AUXILIARIES = _HAVE | _BECOME
_REFLEXIVES = frozenset(("sich", "mich", "uns"))
_OPENS_CLAUSE = frozenset((",", ";", ":", "–", "—", "-"))
_PREFIX_REACH = 45  # words within which a separable prefix is looked for
_AUXILIARY_REACH = 40


@dataclass(slots=True, eq=False)
class FoundCue:
    """A cue where it stands.

    `words` are all its words in order, `anchor` the one that bears its meaning, `finite` the
    one in the finite verb's place (the anchor itself for other kinds).
    """

    kind: CueKind
    lemma: str
    act: str
    medium: Medium
    words: list[Word]
    anchor: Word
    finite: Word
    sentence: Sentence
    takes: tuple[str, ...] = ("clause",)
    to: tuple[str, ...] = ()
    number: str = ""
    passive: bool = False
    impersonal: bool = False
    strong: bool = True
    verb_final: bool = False
    participle: bool = False
    source: Mention | None = None  # of „laut Polizei“, „so die Polizei“: who it names


def cues(sentence: Sentence, mentions: Sequence[Mention]) -> list[FoundCue]:
    """The sentence's cues, in order; `mentions` are the noun phrases that stand in it."""
    found = list(_prepositions(sentence, mentions))
    sources = {cue.anchor.i for cue in found}  # „*Laut* Polizei wurden …“: nothing „wurde laut“
    phrases = (cue for cue in _phrases(sentence) if not sources & {word.i for word in cue.words})
    found += _apart(list(_verbs(sentence)), phrases)
    found += _particles(sentence, mentions)
    found += _nouns(sentence)
    found.sort(key=lambda cue: cue.anchor.i)
    return found


def _apart(verbs: Sequence[FoundCue], phrases: Iterable[FoundCue]) -> Iterator[FoundCue]:
    """Of cues that share words, the strong verb, else the longest: „hält es für möglich“."""
    strong = [cue for cue in verbs if cue.strong]
    weak = [cue for cue in verbs if not cue.strong]
    taken: set[int] = set()
    for cue in [*strong, *sorted([*phrases, *weak], key=lambda cue: -len(cue.words))]:
        words = {word.i for word in cue.words}
        if not taken & words:
            taken |= words
            yield cue


def _verbs(sentence: Sentence) -> Iterator[FoundCue]:
    words = sentence.words
    taken: set[int] = set()
    present = {"", *(word.lower_ for word in words)}
    for k, token in enumerate(words):
        if token.i in taken or not _may_be_verb(sentence, k):
            continue
        readings = [
            cue
            for form in lexicon().verb_forms(token.lower_)
            if (form.prefix_attached or form.verb.prefix in present)
            and (cue := _read(form, words, k, sentence)) is not None
        ]
        if readings:
            plain = k > 0 and words[k - 1].text == "," and token.tag_ == "VVFIN"
            if plain and any(not cue.participle for cue in readings):  # habe geschrien, *berichtet*
                readings = [cue for cue in readings if not cue.participle]
            best = max(readings, key=lambda cue: (len(cue.words), cue.strong))
            taken.update(word.i for word in best.words)
            yield best


def _may_be_verb(sentence: Sentence, k: int) -> bool:
    """Whether the word's form can be a verb's here, whatever a tagger that errs may say."""
    token = sentence.words[k]
    first = k == 0 or sentence.words[k - 1].text in (":", "–", "-", "“")
    if not token.text[0].islower() and not first:
        return False
    if not token.doc.has_annotation("POS") and not token.doc.has_annotation("TAG"):
        return True
    return syntax.is_verb(token) or _follows_passage(sentence, k) or token.tag_ == "ADJD"


def _follows_passage(sentence: Sentence, k: int) -> bool:
    """Whether a passage and at most a comma stand before the word: „…“, *sagte*."""
    at = sentence.index(sentence.words[k])
    before = sentence.items[max(0, at - 2) : at]
    if before and isinstance(before[-1], Word) and before[-1].text in (",", "-", "–"):
        before.pop()
    return bool(before) and isinstance(before[-1], Passage)


def _read(form: VerbForm, words: list[Word], k: int, sentence: Sentence) -> FoundCue | None:
    """The cue that the word at `k` is, read as `form`; nothing if what it needs is not there."""
    verb, token = form.verb, words[k]
    prefix = None
    if verb.prefix and not form.prefix_attached:
        prefix = _prefix(verb.prefix, words, k)
        if prefix is None:
            return None
    elif not verb.prefix and form.kind == "finite" and _other_prefix(token, words, k):
        return None
    if verb.reflexive != _has_reflexive(words, k) and (verb.reflexive or verb.never_reflexive):
        return None
    auxiliaries: list[Word] = []
    verb_final = form.kind == "finite" and bool(verb.prefix) and form.prefix_attached
    if form.kind in ("participle", "infinitive"):
        helpers = _HAVE | _BECOME if form.kind == "participle" else _MODALS | _BECOME
        auxiliaries = _auxiliaries(helpers, words, k)
        if not auxiliaries and not (form.kind == "infinitive" and _has_zu(words, k)):
            return None
        verb_final = bool(auxiliaries) and auxiliaries[0].i > token.i
    elif form.kind not in ("finite", "zu_infinitive"):
        return None
    finite = auxiliaries[0] if auxiliaries else token
    passive = form.kind == "participle" and any(word.lower_ in _BECOME for word in auxiliaries)
    parts = sorted([token, *auxiliaries, *([prefix] if prefix else [])], key=lambda word: word.i)
    return FoundCue(
        kind="verb",
        lemma=verb.lemma,
        act=verb.does,
        medium=verb.medium,
        words=parts,
        anchor=token,
        finite=finite,
        sentence=sentence,
        takes=verb.takes,
        to=verb.to,
        number=form.number if form.kind == "finite" else _number_of(finite) if auxiliaries else "",
        passive=passive,
        impersonal=verb.impersonal,
        strong=verb.strong,
        verb_final=verb_final or _is_verb_final(sentence, finite),
        participle=form.kind == "participle",
    )


def _prefix(prefix: str, words: list[Word], k: int) -> Word | None:
    """The separable prefix behind the verb: „fügte er … *hinzu*“."""
    for j in range(k + 1, min(k + 1 + _PREFIX_REACH, len(words))):
        word = words[j]
        if word.lower_ != prefix or _is_another_s(word, words[k + 1 : j]):
            continue
        if word.tag_ == "PTKVZ" or syntax.particle(words[k]) is word:
            return word
        following = words[j + 1] if j + 1 < len(words) else None
        if word.lower_ == "ein" and word.i + 1 < len(word.doc) and word.nbor().is_quote:
            continue  # forderte *ein* „Ende der Gewalt“
        ends = following is None or following.is_punct or following.lower_ in ("und", "oder")
        if ends or following.i > word.i + 1:  # type: ignore[union-attr]
            return word
    return None


def _is_another_s(prefix: Word, between: Sequence[Word]) -> bool:
    """Whether it belongs to a verb nearer to it: sagte, das Dach *brannte* vollständig aus.

    A verb that ends its clause has no prefix apart from it.
    """
    for word in between:
        found = syntax.particle(word) if syntax.is_verb(word) else None
        if found is not None and found.i == prefix.i and not word.nbor().is_punct:
            return True
    return False


def _other_prefix(token: Word, words: list[Word], k: int) -> bool:
    """Whether a prefix makes another verb of the word: „sagte das Treffen *ab*“."""
    prefix = syntax.particle(token)
    if prefix is not None and any(word.i == prefix.i for word in words):
        return prefix.lower_ not in _NO_PREFIXES
    for word in words[k + 1 : k + 1 + _PREFIX_REACH]:
        if word.tag_ == "PTKVZ" and word.lower_ not in _NO_PREFIXES:
            return True
        if word.is_punct or syntax.is_verb(word):
            return False
    return False


_NO_PREFIXES = frozenset(("weiter", "weiterhin"))  # sagte Kern *weiter*: she went on to say


def _has_reflexive(words: list[Word], k: int) -> bool:
    return any(word.lower_ in _REFLEXIVES for word in words[max(0, k - 12) : k + 9])


def _has_zu(words: list[Word], k: int) -> bool:
    return k > 0 and words[k - 1].lower_ == "zu"


def _auxiliaries(helpers: frozenset[str], words: list[Word], k: int) -> list[Word]:
    """The auxiliaries of the participle or infinitive at `k`, the finite one first.

    „*hat* … betont“, „betont *hatte*“, „*soll* … betont *haben*“, „betont *worden war*“.
    """
    behind: list[Word] = []
    for word in words[k + 1 : k + 4]:
        if word.lower_ in _AUXILIARIES or word.lower_ in _MODALS:
            behind.append(word)
        else:
            break
    infinitives = {"haben", "werden", "worden", "sein", "können", "müssen", "wollen", "sollen"}
    finite_behind = [word for word in behind if word.lower_ not in infinitives]
    if finite_behind and finite_behind[-1] is behind[-1]:
        return [behind[-1], *behind[:-1]]
    for j in range(k - 1, max(-1, k - 1 - _AUXILIARY_REACH), -1):
        word = words[j]
        wanted = helpers | (_MODALS if behind else frozenset())
        if word.lower_ in wanted and word.text[0].islower() | (j == 0):
            return [word, *behind]
        if word.text in (";", ":") or word.lower_ in ("dass", "weil", "ob"):
            break
    return behind if behind and behind[-1].lower_ in helpers else []


def _number_of(finite: Word) -> str:
    values = finite.morph.get("Number", [])
    if values:
        return {"Sing": "sg", "Plur": "pl"}.get(values[0], "")
    return "pl" if finite.lower_.endswith("en") else ""


_SUBORDINATORS = function_words("subordinators")


def _is_verb_final(sentence: Sentence, finite: Word) -> bool:
    """Whether the finite verb ends a subordinate clause: „wie die Polizei *mitteilte*“."""
    words = sentence.words
    k = next(i for i, word in enumerate(words) if word.i == finite.i)
    following = words[k + 1] if k + 1 < len(words) else None
    if following is not None and not following.is_punct and following.lower_ not in ("und", "oder"):
        return False
    for j in range(k - 1, -1, -1):
        if words[j].lower_ in _SUBORDINATORS and (j == 0 or words[j - 1].text in _OPENS_CLAUSE):
            return True
        if words[j].text in (",", ":", ";"):
            return False
    return False


@cache
def _phrases_by_first_word() -> dict[str, list[tuple[CuePhrase, list[str]]]]:
    table: dict[str, list[tuple[CuePhrase, list[str]]]] = {}
    for phrase in lexicon().phrases:
        wanted = [word.lower() for word in phrase.words]
        table.setdefault(wanted[0], []).append((phrase, wanted))
    return table


def _phrases(sentence: Sentence) -> Iterator[FoundCue]:
    """Light verbs with their noun: „brachte … *zum Ausdruck*“."""
    words = sentence.words
    lower = [word.lower_ for word in words]
    for j, opening in enumerate(lower):
        for phrase, wanted in _phrases_by_first_word().get(opening, ()):
            if lower[j : j + len(wanted)] != wanted:
                continue
            verb = _phrase_verb(phrase, words, j)
            if verb is None or (phrase.reflexive and not _has_reflexive(words, j)):
                continue
            parts = sorted({*words[j : j + len(wanted)], *verb}, key=lambda word: word.i)
            finite = verb[0]
            yield FoundCue(
                kind="verb",
                lemma=phrase.lemma,
                act=phrase.does,
                medium=phrase.medium,
                words=parts,
                anchor=verb[:2][-1],
                finite=finite,
                sentence=sentence,
                takes=phrase.takes,
                to=phrase.to,
                number=_number_of(finite),
                impersonal=phrase.impersonal,
                strong=phrase.strong,
                verb_final=_is_verb_final(sentence, finite),
                participle=len(verb) == 2,
            )


def _phrase_verb(phrase: CuePhrase, words: list[Word], j: int) -> list[Word] | None:
    """The phrase's verb nearest to its words at `j`: finite verb, then what bears the meaning.

    Those are one word in „ging“, two in „hat … gebracht“; a prefix apart comes third.
    """
    reach = sorted(
        range(max(0, j - _PREFIX_REACH), min(len(words), j + len(phrase.words) + 4)),
        key=lambda k: abs(k - j),
    )
    for k in reach:
        for form in phrase.verb_forms(words[k].lower_):
            if form.kind == "finite":
                if form.prefix_attached:
                    return [words[k]]
                prefix = _prefix(form.verb.prefix, words, k)  # ging davon *aus*
                if prefix is not None:
                    return [words[k], words[k], prefix]
            if form.kind == "participle":
                auxiliaries = _auxiliaries(_AUXILIARIES, words, k)
                if auxiliaries:
                    return [auxiliaries[0], words[k]]
            if form.kind == "infinitive":
                modals = _auxiliaries(_MODALS | _BECOME, words, k)
                if modals:
                    return [modals[0], words[k]]
    return None


def _prepositions(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[FoundCue]:
    """„laut Polizei“, „nach Angaben der Polizei“, „ihren Angaben zufolge“."""
    starts = {mention.start: mention for mention in mentions}
    ends = {mention.end: mention for mention in mentions}
    views = 0
    for word in sentence.words:
        if _opens_view(sentence, word, starts, views):
            views += 1
            yield _source_cue("preposition", "cite", "für", [word], sentence, starts[word.i + 1])
        entry = lexicon().prepositions.get(word.lower_)
        if entry is None:
            continue
        after, before = starts.get(word.i + 1), ends.get(word.i)
        source = None
        if after is not None and (entry.direct or _names_source(after)):
            source = after
        elif before is not None and entry.postposition:
            # „Kern zufolge“, „ihrer Meinung nach“; but „Kern ging nach Lindenau“
            source = before if word.lower_ == "zufolge" or _names_source(before) else None
        if source is not None:
            yield _source_cue(
                "preposition", "cite", entry.lemma, [word], sentence, source, entry.strong
            )
    yield from _prepositions_of_several_words(sentence, starts)


@cache
def _several_words() -> dict[str, list[CuePreposition]]:
    """Prepositions of several words by the first one."""
    table: dict[str, list[CuePreposition]] = {}
    for entry in lexicon().multiword_prepositions:
        table.setdefault(entry.words[0], []).append(entry)
    return table


def _prepositions_of_several_words(
    sentence: Sentence, starts: Mapping[int, Mention]
) -> Iterator[FoundCue]:
    """„*unter Berufung auf* die Polizei“; but „unter Hinweis auf die Kosten“ names nobody."""
    words = sentence.words
    for k, word in enumerate(words):
        for entry in _several_words().get(word.lower_, ()):
            found = words[k : k + len(entry.words)]
            if [one.lower_ for one in found] != [one.lower() for one in entry.words]:
                continue
            source = starts.get(found[-1].i + 1)
            phrase = starts.get(found[1].i)  # *Verweis auf die Polizei* is one noun phrase
            if source is None and phrase is not None:
                source = phrase.attribute
            if source is not None and (source.kind in SPEAKING or _names_source(source)):
                yield _source_cue("preposition", "cite", entry.lemma, found, sentence, source)


def _opens_view(sentence: Sentence, word: Word, starts: Mapping[int, Mention], before: int) -> bool:
    """*Für die Ministerin* ist der Plan „absurd“: whose view it is opens the sentence.

    Another one may stand behind a comma, *für die SPD* dagegen „richtig“; `before`: how many have.
    """
    mention = starts.get(word.i + 1)
    if word.lower_ != "für" or mention is None or mention.kind not in SPEAKING:
        return False
    if before:
        item = sentence.items[sentence.index(word) - 1]
        return isinstance(item, Word) and item.lower_ in (",", "und", "aber", ";")
    behind = next((other for other in sentence.words if other.i >= mention.end), None)
    if word.i != sentence.first or behind is None:
        return False
    return behind.lower_ in _COPULAS and bool(sentence.passages)


_COPULAS = function_words("copulas")


def _source_cue(
    kind: CueKind,
    act: str,
    lemma: str,
    words: list[Word],
    sentence: Sentence,
    source: Mention,
    strong: bool = True,
) -> FoundCue:
    """A cue that says at once who its source is: „laut einem Bericht“ is of writing."""
    noun = lexicon().source_noun(source.head_noun.text) or lexicon().noun(source.head_noun.text)
    medium = noun.medium if noun is not None else "speech"
    first = words[0]
    return FoundCue(
        kind, lemma, act, medium, words, first, first, sentence, strong=strong, source=source
    )


def _names_source(mention: Mention) -> bool:
    """Whether the phrase is one of saying or thinking: „Angaben der Polizei“."""
    return lexicon().is_source_noun(mention.head_noun.text)


def _particles(sentence: Sentence, mentions: Sequence[Mention]) -> Iterator[FoundCue]:
    """„…“, *so* der Kreml: the particle stands before its noun phrase and no verb follows."""
    starts = {mention.start: mention for mention in mentions}
    words = sentence.words
    for k, word in enumerate(words):
        entry = lexicon().particles.get(word.lower_)
        if entry is None or entry.source != "follows":
            continue
        source = starts.get(word.i + 1)
        if source is None or not _opens_here(sentence, k):
            continue
        behind = next((other for other in words if other.i >= source.end), None)
        if behind is not None and syntax.is_verb(behind) and behind.lower_ != "wörtlich":
            continue
        yield _source_cue("particle", "state", entry.lemma, [word], sentence, source)


def _opens_here(sentence: Sentence, k: int) -> bool:
    """Whether the word at `k` follows a comma, a passage or nothing."""
    at = sentence.index(sentence.words[k])
    if at == 0:
        return True
    before = sentence.items[at - 1]
    return isinstance(before, Passage) or before.text in (",", "–", "-", "—")


def _nouns(sentence: Sentence) -> Iterator[FoundCue]:
    """Nouns of speech that announce a passage: „mit den *Worten*: „…““, „die Frage „…““.

    Or point back to one: „…“ – mit diesen *Worten* eröffnete Kern die Sitzung.
    """
    for word in sentence.words:
        noun = lexicon().noun(word.text)
        if noun is None or not (_announces(sentence, word) or _closes(sentence, word)):
            continue
        yield FoundCue(
            kind="noun",
            lemma=noun.lemma,
            act=noun.does,
            medium=noun.medium,
            words=[word],
            anchor=word,
            finite=word,
            sentence=sentence,
        )


def _announces(sentence: Sentence, word: Word) -> bool:
    """Whether a passage follows the noun, at once or behind a colon at the clause's end."""
    at = sentence.index(word)
    following = sentence.items[at + 1 : at + 12]
    for i, item in enumerate(following):
        if isinstance(item, Passage):
            return i == 0 or _is_colon(following[i - 1])
        if item.text in (",", ";"):
            return False
    return False


def _closes(sentence: Sentence, word: Word) -> bool:
    at = sentence.index(word)
    passages = [j for j in range(at) if isinstance(sentence.items[j], Passage)]
    return bool(passages) and with_these(sentence.items[passages[-1] + 1 : at])


def with_these(items: Sequence[Word | Passage]) -> bool:
    """Whether it is „mit diesen“ and marks."""
    words = [item.lower_ for item in items if isinstance(item, Word) and not item.is_punct]
    return len(words) == 2 and words[0] == "mit" and words[1].startswith("dies")


def _is_colon(item: Word | Passage) -> bool:
    return isinstance(item, Word) and item.text == ":"
