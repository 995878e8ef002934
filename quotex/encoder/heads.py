"""The table of heads: what is read off the encoder's vectors of words.

One row a head.  Training, export and run time go by its kind, so that a new head (passages, cues,
speakers) is a new row and its gold labels in `training/`; the rest stays.
"""

from dataclasses import dataclass
from typing import Literal

NONE = "_"  # a feature that the word does not have

Kind = Literal["label", "scores", "span", "pair", "arc", "relation"]

SLOTS = ("within", "first", "last", "before", "behind")
"""The places of a word in and around a stretch of words, as heads of kind „span“ weigh them."""


@dataclass(frozen=True)
class Head:
    """What a head says of each word, or of two.

    `component`: the factory of the spaCy component that it belongs to.  `weight`: of its loss in
    training.  `kind`:

    - „label“: the number of each word's likeliest label, (words,);
    - „scores“: the logarithms of all labels' probabilities, (words, labels);
    - „span“: the log-odds of each label for a stretch of words, from a projection for each of
      `SLOTS`: the mean of those within, and the one word in each other place.  Their sum is one
      number a label, or more: rectified, half of them speak for it and half against it, and the
      last is added as it is;
    - „pair“: the log-odds of each label for two words, or two stretches of words, anywhere in the
      document: two projections a word, which are multiplied for the pairs that somebody asks for;
    - „arc“ and „relation“: the word of its sentence that each word hangs on, and the label of that.
    """

    name: str
    component: str
    kind: Kind
    labels: tuple[str, ...] = ()
    weight: float = 1.0

    @property
    def of_words(self) -> bool:
        """Whether it says something of each word alone."""
        return self.kind in ("label", "scores")


def _labels(text: str) -> tuple[str, ...]:
    return tuple(text.split())


FEATURES = {
    "Case": _labels("Nom Gen Dat Acc"),
    "Gender": _labels("Masc Fem Neut"),
    "Number": _labels("Sing Plur"),
    "Person": _labels("1 2 3"),
    "Mood": _labels("Ind Sub Imp"),
    "Tense": _labels("Pres Past"),
    "VerbForm": _labels("Fin Inf Part"),
    "PronType": _labels("Art Prs Dem Ind Int Rel Neg Tot"),
    "Poss": _labels("Yes"),
    "Reflex": _labels("Yes"),
    "Definite": _labels("Def Ind"),
}
POS = _labels("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X")
TAGS = _labels(
    "$( $, $. ADJA ADJD ADV APPO APPR APPRART APZR ART CARD FM ITJ KOKOM KON KOUI KOUS NE NN PDAT "
    "PDS PIAT PIS PPER PPOSAT PPOSS PRELAT PRELS PRF PAV PTKA PTKANT PTKNEG PTKVZ PTKZU PWAT "
    "PWAV PWS TRUNC VAFIN VAIMP VAINF VAPP VMFIN VMINF VMPP VVFIN VVIMP VVINF VVIZU VVPP XY"
)
NAMES = ("O", *(f"{place}-{kind}" for kind in ("PER", "ORG", "LOC", "MISC") for place in "BI"))

ROOT = "ROOT"
RELATIONS = _labels(
    "ROOT acl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop "
    "csubj dep det discourse expl fixed flat iobj mark nmod nsubj nsubj:pass nummod obj obl "
    "obl:agent orphan parataxis punct vocative xcomp"
)

TABLE = (
    Head("sentence", "quotex_sentences", "label", ("inside", "start")),
    Head("pos", "quotex_tagger", "label", POS),
    Head("tag", "quotex_tagger", "label", TAGS),
    *(
        Head(name, "quotex_morphologizer", "label", (NONE, *values), weight=0.3)
        for name, values in FEATURES.items()
    ),
    Head("name", "quotex_names", "scores", NAMES),
    Head("head", "quotex_parser", "arc"),
    Head("relation", "quotex_parser", "relation", RELATIONS),
)

# What `quotex/encoder/scores.py` asks for.  They are no rows of the table: „uttered“ and „acts“ are
# fitted to the finished encoder (`python -m training.witness`, `python -m training.acting`), and
# there is no gold for the others yet.
# Whoever loads a pipeline without them is told nothing.
UTTERED = Head(
    "uttered",
    "quotex_scores",
    "span",
    ("direct", "indirect", "indirect free indirect", "reported", "free indirect"),
)
ACTS = Head("acts", "quotex_scores", "span", ("yes",))
UTTERS = Head("utters", "quotex_scores", "pair", ("yes",))
SAME = Head("same", "quotex_scores", "pair", ("yes",))
TESTIMONY = (UTTERED, ACTS, UTTERS, SAME)
