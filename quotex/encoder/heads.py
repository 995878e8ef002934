"""The table of heads: what is read off the encoder's vector of a word.

One row a head.  A new head (passages, cues, speakers) is a new row, a component that writes its
answer, and its gold labels in `training/`; the rest stays.
"""

from dataclasses import dataclass

NONE = "_"  # a feature that the word does not have


@dataclass(frozen=True)
class Head:
    """What a head says of each word.

    `component`: the spaCy component that it belongs to.  `kind`: „label“ for one label of each
    word, „arc“ for the word that it hangs on, „relation“ for the label of that arc.
    """

    name: str
    component: str
    kind: str
    labels: tuple[str, ...] = ()


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
        Head(name, "quotex_morphologizer", "label", (NONE, *values))
        for name, values in FEATURES.items()
    ),
    Head("head", "quotex_parser", "arc"),
    Head("relation", "quotex_parser", "relation", RELATIONS),
    Head("name", "quotex_names", "label", NAMES),
)
