"""The data of `../shared/data` as spaCy documents, split for training and for measuring.

Every tenth sentence of each source is kept aside and never trained on.
"""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from typing import TypeVar

import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from training.lemmas import forms

TREEBANKS = {"gsd_dev": True, "gsd_test": True, "pud": False}  # with STTS tags or not
NAMES = ("germeval14_dev.tsv", "germeval14_test.tsv", "pud.iob2")
NO_SUCH_NAME = "-"  # a word of PUD: no person, organisation or place; MISC was not annotated there


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


HELD_OUT = 10  # every tenth sentence
_FEATURES = _set("Case Gender Number Person Mood Tense VerbForm PronType Poss Reflex Definite")
_SUBTYPES = frozenset(("nsubj:pass", "aux:pass", "compound:prt", "obl:agent"))
_MARKS = {"``": "„", "''": "“", "--": "–"}
_ADVERBS = _set(
    "weiter selbst einfach ganz wirklich allein genau erst eigentlich natürlich ziemlich ungefähr "
    "wohl ein eben gleich wenig fern ausschließlich maximal endlich meist tatsächlich recht fest "
    "unter vermutlich letztlich viel speziell kürzlich"
)  # as in GSD
_STYLES: tuple[dict[str, str], ...] = (
    {},
    {},
    {"„": '"', "“": '"'},
    {"„": "»", "“": "«"},
    {"“": "”"},
)
_FORMS = {"VB": "Inf", "VBN": "Part"}  # PUD's XPOS of a verb that is not finite
_RELATIVE = frozenset(("PRELS", "PRELAT", "REL"))
_NO_SPACE_BEFORE = frozenset((*",.;:!?)]“»%", "...", "…"))
_NO_SPACE_AFTER = frozenset("„([«")
_NAME = 10  # the column that `_add_names` adds

T = TypeVar("T")


@dataclass(frozen=True)
class Word:
    """A spaCy word of a treebank sentence.

    `head` counts from the sentence's start; `name` is empty where nobody annotated names.
    """

    text: str
    space: bool
    pos: str
    tag: str
    morph: str
    head: int
    dep: str
    lemma: str
    name: str = ""


Sentence = list[Word]

_LINE_ENDS = ("\n", "\n\n", "\n\n", "\n\n\n", "\r\n", "\r\n\r\n")
_PARAGRAPHS = 0.3  # of the sentences end one


def split(items: Sequence[T]) -> tuple[list[T], list[T]]:
    """What is trained on, and every tenth item, which is kept aside."""
    kept = [item for i, item in enumerate(items) if i % HELD_OUT]
    return kept, [item for i, item in enumerate(items) if i % HELD_OUT == 0]


# --- Treebanks -------------------------------------------------------------------------------


def treebank(path: Path, names: Path | None = None) -> list[Sentence]:
    """The sentences of a CoNLL-U file, their words as spaCy cuts them.

    „im“ and „US-Präsident“ are one word.  The marks of old news agencies (``…'') become „…“, and
    the labels and features on which GSD and PUD differ are made alike (`_harmonise`).

    `names`: a file with the names of the same sentences.  It has their words only, „an dem“ and
    „US - Umweltschutzbehörde“; the text as it was written is the treebank's.
    """
    cut = spacy.blank("de").make_doc
    blocks = list(_blocks(path))
    if names is not None:
        for rows, named in zip(blocks, _blocks(names), strict=True):
            _add_names(rows, [row[2] for row in named])
    sentences = [_sentence(rows, cut) for rows in blocks]
    return [s for s in sentences if sum(word.dep == "ROOT" for word in s) == 1]


def _blocks(path: Path) -> Iterator[list[list[str]]]:
    """The sentences of a file with a word a line, each word's columns."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            yield [line.split("\t") for line in lines]


def _add_names(rows: list[list[str]], labels: Sequence[str]) -> None:
    """Give the UD words of a sentence one more column; nothing where words were cut otherwise."""
    words = [row for row in rows if row[0].isdigit()]
    if len(words) == len(labels):
        for row, label in zip(words, labels, strict=True):
            row.append(_name_label(label))


def _sentence(rows: list[list[str]], cut: Callable[[str], Doc]) -> Sentence:
    pieces = _pieces(rows)
    units = list(_units(pieces, cut))
    place = {int(row[0]): k for k, (_, parts, _) in enumerate(units) for row in parts}
    by_number = {int(row[0]): row for _, parts, _ in units for row in parts}
    for row in by_number.values():
        _harmonise(row, by_number)
    depth = {number: _depth(number, by_number) for number in by_number}
    return [_word(k, *unit, place, depth) for k, unit in enumerate(units)]


def _depth(number: int, sentence: dict[int, list[str]]) -> int:
    """How many heads are above a UD word."""
    depth = 0
    while number:
        number = int(sentence[number][6])
        depth += 1
    return depth


Piece = tuple[str, list[list[str]], bool]  # form, its UD words, space behind


def _pieces(rows: list[list[str]]) -> list[Piece]:
    """The words as they are written: „im“ with its two UD words."""
    pieces: list[Piece] = []
    joined_until = 0
    for row in rows:
        space = "SpaceAfter=No" not in row[9]
        form = _MARKS.get(row[1], row[1])
        if "-" in row[0]:
            joined_until = int(row[0].split("-")[1])
            pieces.append((form, [], space))
        elif row[0].isdigit():
            if int(row[0]) <= joined_until:
                pieces[-1][1].append(row)
            else:
                pieces.append((form, [row], space))
    return pieces


def _units(pieces: list[Piece], cut: Callable[[str], Doc]) -> Iterator[Piece]:
    """The pieces, joined where spaCy does not cut: „US“, „-“, „Präsident“."""
    text = "".join(form + " " * space for form, _, space in pieces)
    cuts = {token.idx + len(token) for token in cut(text)}
    end = 0
    form, parts = "", list[list[str]]()
    for piece, words, space in pieces:
        end += len(piece)
        form, parts = form + piece, parts + words
        if end in cuts or space:
            yield form, parts, space
            form, parts = "", []
        end += space


def _word(
    k: int,
    form: str,
    parts: list[list[str]],
    space: bool,
    place: dict[int, int],
    depth: dict[int, int],
) -> Word:
    """One word of one or several UD words: the (first) highest one has its place in the tree."""
    main, last = min(parts, key=lambda row: depth[int(row[0])]), parts[-1]
    head = int(main[6])
    contracted = len(parts) > 1 and main[3] == "ADP"  # im = in + dem
    return Word(
        text=form,
        space=space,
        pos=main[3],
        tag="APPRART" if contracted else main[4],
        morph=_morph((last if contracted else main)[5]),
        head=place[head] if head else k,
        dep=main[7] if head else "ROOT",
        lemma=form if main[3] == "PUNCT" else _lemma(form, parts, contracted),
        name=_name([row[_NAME] for row in parts if len(row) > _NAME]),
    )


def _name(labels: Sequence[str]) -> str:
    """„US-Umweltschutzbehörde“ is a name if all of its parts are; „Obama-Berater“ is none."""
    if not labels:
        return ""
    kinds = {label[2:] for label in labels}
    return labels[0] if len(kinds) == 1 and labels[0] != "O" else NO_SUCH_NAME


def _lemma(form: str, parts: list[list[str]], contracted: bool) -> str:
    """„US-Präsidenten“: „US-“ and the lemma of „Präsidenten“; „im“: itself."""
    if contracted:
        return form.lower()
    last = parts[-1]
    return form[: len(form) - len(last[1])] + last[2] if len(parts) > 1 else last[2]


def _harmonise(row: list[str], sentence: dict[int, list[str]]) -> None:
    """Say alike what GSD and PUD annotate differently, or plainly wrongly."""
    pos, xpos, label = row[3], row[4], row[7]
    features = dict(pair.split("=") for pair in row[5].split("|") if "=" in pair)
    if pos in ("VERB", "AUX"):
        if "Mood" in features:
            features["VerbForm"] = "Fin"
        else:
            form = features.get("VerbForm") or _FORMS.get(xpos)  # PUD: in its XPOS only
            features = {"VerbForm": form} if form else {}
    if "," in features.get("PronType", ""):  # „Dem,Rel“, „Int,Rel“
        relative = xpos in _RELATIVE
        features["PronType"] = "Rel" if relative else features["PronType"].split(",")[0]
    if pos == "ADV" and label == "advmod" and "Degree" in features and _is_adjective(row[1]):
        row[3] = "ADJ"  # „häufig besucht“: PUD calls it an adverb
    row[5] = "|".join(f"{name}={value}" for name, value in sorted(features.items()))
    if label == "dep" and pos in ("DET", "ADP"):  # „Das Tritium ist …“
        label = "det" if pos == "DET" else "case"
    if row[2] in ("als", "wie") and label in ("cc", "dep", "case") and pos != "ADV":
        head = sentence.get(int(row[6]))
        if head is not None and head[3] not in ("VERB", "AUX"):
            row[3], label = "ADP", "case"  # „mehr als 20“, „gilt als Favorit“
    if label == "obl:arg":  # the dative object, „berichtete der Polizei“
        label = "iobj" if "Dat" in features.get("Case", "") else "obl"
    row[7] = label if label in _SUBTYPES else label.split(":")[0]


@cache
def _is_adjective(word: str) -> bool:
    """Whether a word that PUD has as adverb is an uninflected adjective: there is „häufige“ too."""
    lemma = word.lower()
    inflected = (lemma + end for end in ("e", "en", "es"))
    return lemma not in _ADVERBS and all(forms().get(form) == lemma for form in inflected)


def _morph(features: str) -> str:
    """The features that a model can learn from some thousand sentences."""
    pairs = (pair.split("=") for pair in features.split("|") if "=" in pair)
    return "|".join(f"{name}={value}" for name, value in pairs if name in _FEATURES)


def _treebank(data: Path, name: str) -> list[Sentence]:
    names = data / "entities" / f"{name}.iob2"
    return treebank(data / "treebank" / f"{name}.conllu", names if names.exists() else None)


def verb_lemmas(data: Path) -> Iterator[tuple[str, str]]:
    """Forms of verbs and their usual lemmas, from the sentences to train on."""
    counts: dict[str, Counter[str]] = {}
    for name in TREEBANKS:
        for sentence in split(_treebank(data, name))[0]:
            for word in sentence:
                if word.pos in ("VERB", "AUX") and word.lemma.endswith("n"):
                    counts.setdefault(word.text.lower(), Counter())[word.lemma] += 1
    for form, lemmas in counts.items():
        yield form, lemmas.most_common(1)[0][0]


def parsed_doc(
    vocab: Vocab, sentences: Sequence[Sentence], with_tags: bool, line_ends: Sequence[str] = ()
) -> Doc:
    """Sentences in a row as one document with their analysis.

    `line_ends`: for each sentence, the line break behind it or nothing; by default nothing.
    """
    words: list[Word] = []
    heads: list[int] = []
    for sentence, line_end in zip(sentences, chain(line_ends, repeat("")), strict=False):
        heads += [len(words) + word.head for word in sentence]
        words += [*sentence[:-1], replace(sentence[-1], space=not line_end)]
        if line_end:
            heads.append(len(words) - 1)
            words.append(Word(line_end, False, "SPACE", "_SP", "", -1, "dep", line_end))
    return Doc(
        vocab,
        words=[word.text for word in words],
        spaces=[word.space for word in words],
        pos=[word.pos for word in words],
        tags=[word.tag for word in words] if with_tags else None,
        morphs=[word.morph for word in words],
        lemmas=[word.lemma for word in words],
        heads=heads,
        deps=[word.dep for word in words],
    )


def in_groups(
    sentences: Sequence[T], sizes: Sequence[int], rng: random.Random
) -> Iterator[list[T]]:
    """Runs of sentences, so that it is learnt where one ends."""
    at = 0
    while at < len(sentences):
        size = rng.choice(sizes)
        yield list(sentences[at : at + size])
        at += size


def _line_ends(sentences: int, rng: random.Random) -> list[str]:
    """Line breaks behind all sentences but the last: at some there is one, so that it is learnt."""
    return [
        rng.choice(_LINE_ENDS) if rng.random() < _PARAGRAPHS else "" for _ in range(sentences - 1)
    ]


def other_marks(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence with its quotation marks in one of the styles that German papers use."""
    style = rng.choice(_STYLES)
    return [replace(word, text=style.get(word.text, word.text)) for word in sentence]


TaggedSentence = tuple[Sentence, bool]  # with whether its STTS tags are gold


def parsed_sentences(data: Path) -> tuple[list[TaggedSentence], list[TaggedSentence]]:
    """Sentences with syntax, to train on and kept aside."""
    train: list[TaggedSentence] = []
    held_out: list[TaggedSentence] = []
    for name, with_tags in TREEBANKS.items():
        kept, aside = split(_treebank(data, name))
        train += [(sentence, with_tags) for sentence in kept]
        held_out += [(sentence, with_tags) for sentence in aside]
    return train, held_out


def parsed_docs(data: Path, vocab: Vocab, rng: random.Random) -> list[Doc]:
    """The sentences kept aside as documents of one to three, with part of speech and syntax."""
    _, aside = parsed_sentences(data)
    made = []
    for with_tags in (True, False):
        sentences = [sentence for sentence, tagged in aside if tagged == with_tags]
        groups = in_groups(sentences, (1, 2, 3), rng)
        made += [parsed_doc(vocab, group, with_tags) for group in groups]
    return made


# --- Names -----------------------------------------------------------------------------------


NamedSentence = tuple[list[str], list[bool], list[str]]  # words, space behind, labels


def named_sentences(
    data: Path, sources: Sequence[str] = NAMES
) -> tuple[list[NamedSentence], list[NamedSentence]]:
    """Sentences with their names, to train on and kept aside."""
    train: list[NamedSentence] = []
    held_out: list[NamedSentence] = []
    for name in sources:
        kept, aside = split(list(_named(data, name)))
        train += kept
        held_out += aside
    return [one for one in train if one[2]], [one for one in held_out if one[2]]


def _named(data: Path, name: str) -> Iterator[NamedSentence]:
    """The sentences of a source; those that a treebank has too are read as it writes them.

    A sentence that the two cut into other words has no labels.
    """
    treebank_name = name.removesuffix(".iob2")
    if treebank_name in TREEBANKS:
        for sentence in _treebank(data, treebank_name):
            labels = _begun([word.name for word in sentence if word.name])
            yield [word.text for word in sentence], [word.space for word in sentence], labels
        return
    for rows in _blocks(data / "entities" / name):  # number, word, outer label, inner label
        words = [row[1] for row in rows]
        yield words, spaces(words), _begun([_name_label(row[2]) for row in rows])


def _begun(labels: Sequence[str]) -> list[str]:
    """The labels, with B where a name has an I and nothing of its kind before it."""
    return [
        "B-" + label[2:]
        if label.startswith("I-") and (i == 0 or labels[i - 1][2:] != label[2:])
        else label
        for i, label in enumerate(labels)
    ]


def named_docs(data: Path, vocab: Vocab, sources: Sequence[str] = NAMES) -> list[Doc]:
    """The sentences kept aside as documents, with their names."""
    _, aside = named_sentences(data, sources)
    return [
        Doc(
            vocab,
            words=words,
            spaces=behind,
            ents=["O" if label == NO_SUCH_NAME else label for label in labels],
        )
        for words, behind, labels in aside
    ]


def _name_label(label: str) -> str:
    """GermEval's OTH is MISC; „deutsch“ (-deriv) and „SPD-Chef“ (-part) are no names here."""
    if label in ("O", "-", "_") or label.endswith(("deriv", "part")):
        return "O"
    return label.replace("OTH", "MISC")


def spaces(words: Sequence[str]) -> list[bool]:
    """Where a text has spaces: GermEval comes without."""
    behind = []
    within = False
    for i, word in enumerate(words):
        following = words[i + 1] if i + 1 < len(words) else ""
        space = following not in _NO_SPACE_BEFORE and word not in _NO_SPACE_AFTER
        if word == '"':
            within = not within
            space = space and not within
        if following == '"' and within:
            space = False
        behind.append(space)
    return behind


# --- Text without annotation -----------------------------------------------------------------


def running_words(data: Path) -> Iterator[str]:
    """Words as they stand in text, „▁“ before those after a space: what pieces are needed for."""
    cut = spacy.blank("de").make_doc
    parsed, _ = parsed_sentences(data)
    named, _ = named_sentences(data)
    for text in chain(news_lines(data), speeches(data)):
        space = True
        for token in cut(text):
            if not token.is_space:
                yield "▁" * space + token.text
            space = bool(token.whitespace_) or token.is_space
    for sentence, _ in parsed:
        yield from _marked([w.text for w in sentence], [w.space for w in sentence])
    for words, behind, _ in named:
        yield from _marked(words, behind)


def _marked(words: Sequence[str], behind: Sequence[bool]) -> Iterator[str]:
    for word, space in zip(words, [True, *behind[:-1]], strict=True):
        yield "▁" * space + word


def speeches(data: Path) -> Iterator[str]:
    """The sentences of Bundestag speeches, words apart."""
    with (data / "speech_events" / "train.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield from (" ".join(words) for words in json.loads(line)["sentences"])


def news_lines(data: Path) -> Iterator[str]:
    """The lines of the Wikinews articles, without their annotation."""
    with (data / "quotes" / "train.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield from _paragraphs(json.loads(line)["text"])


def _paragraphs(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if len(line.split()) > 3:
            yield line.strip()
