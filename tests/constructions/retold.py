"""Reports within words in marks, in the indicative, and by what a source says."""

SAGT_DAS_REICHT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
die            DET   ART     5  det          5  nk
Brücke         NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
hält           VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
noch           ADV   ADV     6  advmod       6  mo
lange_         ADV   ADV     6  advmod       6  mo
.              PUNCT $.      2  punct        2  punct
"""

LIEF_WEG = SAGT_DAS_REICHT.replace(
    "hält           VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Pres",
    "hielt          VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Past",
)

DER_ARZT_SAGT = """
„_             PUNCT $(      11 punct        11 punct
Der            DET   ART     3  det          3  nk
Arzt           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing
sagt_          VERB  VVFIN   11 ccomp        11 oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      8  punct        8  punct
dass           SCONJ KOUS    8  mark         8  cp
das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
heilt_         VERB  VVFIN   4  ccomp        4  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      11 punct        11 punct
,              PUNCT $,      11 punct        11 punct
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      11 punct        11 punct
"""

ICH_SAGE = (
    DER_ARZT_SAGT.replace(
        "Der            DET   ART     3  det          3  nk",
        "Doch           CCONJ KON     4  advmod       4  mo",
    )
    .replace(
        "Arzt           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing",
        "ich            PRON  PPER    4  nsubj        4  sb    Case=Nom|Number=Sing|Person=1",
    )
    .replace("sagt_          VERB", "sagte_         VERB")
)

WITHIN_A_REPORT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        5  punct
Ott            PROPN NE      7  nsubj        5  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN   7  aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
ihr            PRON  PPER    7  obl:arg      7  da    Case=Dat|Number=Sing
versichert_    VERB  VVPP    2  ccomp        5  oc    VerbForm=Part
,              PUNCT $,      12 punct        12 punct
dass           SCONJ KOUS    12 mark         12 cp
das            DET   ART     11 det          11 nk
Geld           NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
komme_         VERB  VVFIN   7  ccomp        7  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

OF_HIS_OWN_WORDS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        5  punct
sie            PRON  PPER    7  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
habe           AUX   VAFIN   7  aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
ihm            PRON  PPER    7  obl:arg      7  da    Case=Dat|Gender=Masc|Number=Sing
versichert_    VERB  VVPP    2  ccomp        5  oc    VerbForm=Part
,              PUNCT $,      12 punct        12 punct
dass           SCONJ KOUS    12 mark         12 cp
das            DET   ART     11 det          11 nk
Geld           NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
komme_         VERB  VVFIN   7  ccomp        7  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

SHE_ASKED_HIM = """
Sie            PRON  PPER    4  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing
habe           AUX   VAFIN   4  aux          10 oc    Mood=Sub|Number=Sing|VerbForm=Fin
ihn            PRON  PPER    4  obj          4  oa    Case=Acc|Gender=Masc|Number=Sing
gefragt_       VERB  VVPP    10 ccomp        2  oc    VerbForm=Part
,              PUNCT $,      8  punct        8  punct
ob             SCONJ KOUS    8  mark         8  cp
es             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
reiche_        VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      10 punct        10 punct
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
der            DET   ART     12 det          12 nk    Case=Nom|Gender=Masc|Number=Sing
Pianist_       NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      10 punct        10 punct
"""

HE_ASKED_HIM = SHE_ASKED_HIM.replace(
    "Sie            PRON  PPER    4  nsubj        2  sb    Case=Nom|Gender=Fem",
    "Er             PRON  PPER    4  nsubj        2  sb    Case=Nom|Gender=Masc",
)

WHO_ASKED_GOES_ON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        5  punct
Ott            PROPN NE      7  nsubj        5  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN   7  aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
sie            PRON  PPER    7  obj          7  oa    Case=Acc|Gender=Fem|Number=Sing
gebeten_       VERB  VVPP    2  ccomp        5  oc    VerbForm=Part
,              PUNCT $,      11 punct        11 punct
die            DET   ART     10 det          10 nk
Brücke         NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   12 mark         12 pm
malen_         VERB  VVINF   7  xcomp        7  oc    VerbForm=Inf
,              PUNCT $,      17 punct        15 punct
das            PRON  PDS     17 obj          17 oa    Case=Acc|Gender=Neut|Number=Sing
wolle          AUX   VMFIN   17 aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
sie            PRON  PPER    17 nsubj        15 sb    Case=Nom|Gender=Fem|Number=Sing
prüfen_        VERB  VVINF   2  ccomp        15 oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

THE_PARTY_WARNS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
die            DET   ART     5  det          5  nk
SPD            PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing B-ORG
warne          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
vor            ADP   APPR    8  case         6  op
Lärm_          NOUN  NN      6  obl          7  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""
