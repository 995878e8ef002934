"""Phrases of speech as cues, light verbs with their noun: „*brachte* … *zum Ausdruck*“."""

from collections.abc import Iterator, Mapping, Sequence

from quotex import syntax
from quotex.cues.cue import FoundCue
from quotex.cues.verb_groups import (
    AUXILIARIES,
    BECOME,
    HAVE,
    MODALS,
    PREFIX_REACH,
    auxiliaries_of,
    ends_clause,
    has_reflexive,
    is_verb_final,
    number_of,
    separable_prefix,
)
from quotex.lexicon import CuePhrase, function_words, lexicon
from quotex.lexicon.added import remembered_table
from quotex.narration import Sentence
from quotex.words import Word

_DEFINITE = dict(pair.split("_") for pair in function_words("demonstratives"))


def phrases(sentence: Sentence) -> Iterator[FoundCue]:
    """Light verbs with their noun: „brachte … *zum Ausdruck*“.

    A demonstrative is as good as the article: *Diese Ansicht vertritt* Kern.
    """
    words = sentence.words
    lower = [_DEFINITE.get(word.lower_, word.lower_) for word in words]
    table = _phrases_by_beginning()
    opening = _opening_words()
    for j in (j for j, word in enumerate(lower) if word in opening):
        pair = tuple(lower[j : j + 2])
        for phrase, wanted in table.get(pair) or table.get(pair[:1], ()):
            if lower[j : j + len(wanted)] != wanted:
                continue
            verb = _phrase_verb(phrase, words, j)
            if verb is None or (phrase.reflexive and not has_reflexive(words, j)):
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
                number=number_of(finite),
                impersonal=phrase.impersonal,
                strong=phrase.strong,
                sure=phrase.sure,
                verb_final=is_verb_final(sentence, finite),
                participle=len(verb) == 2,
                proves=phrase.proves,
            )


@remembered_table
def _phrases_by_beginning() -> Mapping[tuple[str, ...], Sequence[tuple[CuePhrase, list[str]]]]:
    """By one word the phrases of that word alone, by two words all that may begin with them."""
    phrases = [(phrase, [word.lower() for word in phrase.words]) for phrase in lexicon().phrases]
    beginnings = dict.fromkeys(tuple(wanted[:2]) for _, wanted in phrases)
    return {
        words: [one for one in phrases if tuple(one[1][:2]) in (words, words[:1])]
        for words in beginnings
    }


@remembered_table
def _opening_words() -> frozenset[str]:
    return frozenset(words[0] for words in _phrases_by_beginning())


def _phrase_verb(phrase: CuePhrase, words: list[Word], j: int) -> list[Word] | None:
    """The phrase's verb nearest to its words at `j`: finite verb, then what bears the meaning.

    Those are one word in „ging“, two in „hat … gebracht“; a prefix apart comes third.
    """
    reach = range(max(0, j - PREFIX_REACH), min(len(words), j + len(phrase.words) + 4))
    phrase_words = words[j : j + len(phrase.words)]
    known = [(k, forms) for k in reach if (forms := phrase.verb_forms(words[k].lower_))]
    for k, forms in sorted(known, key=lambda one: abs(one[0] - j)):
        bare = _is_bare(words[k])
        for form in forms:
            if form.kind == "finite" and not (bare or _helps(words, k, phrase_words)):
                if form.prefix_attached:
                    return [words[k]]
                prefix = separable_prefix(form.verb.prefix, words, k)  # ging davon *aus*
                if prefix is not None:
                    return [words[k], words[k], prefix]
            if form.kind == "participle":
                auxiliaries = auxiliaries_of(AUXILIARIES, words, k)
                if auxiliaries:
                    return [auxiliaries[0], words[k]]
            if form.kind == "infinitive":
                helpers = MODALS | BECOME | (HAVE if bare else frozenset())
                modals = auxiliaries_of(helpers, words, k)
                if modals:
                    return [modals[0], words[k]]
    return None


def _is_bare(modal: Word) -> bool:
    """Whether a modal is an infinitive that stands for a participle: hatte wissen *wollen*."""
    return modal.lower_ in MODALS and bool(modal.tag_) and not syntax.has_finite_tag(modal)


def _helps(words: list[Word], k: int, phrase: list[Word]) -> bool:
    """Whether it is another verb's auxiliary: den Eindruck *hat* er *erweckt*, not: *hat* er.

    None where it ends the phrase's clause: hat, wie zu hören *ist*, angefragt.
    """
    finite = words[k]
    own = {word.i for word in phrase}
    if phrase[-1].i == finite.i - 1 and ends_clause(words, finite):
        return False
    return finite.lower_ in AUXILIARIES and any(
        syntax.is_participle(word) and word.i not in own
        for word in syntax.governed(finite)
        if word.i != finite.i
    )
