"""Whose account „soll“ gives, where the sentence before names them."""

ACCUSED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
wirft          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      2  iobj         2  da    Case=Dat|Number=Sing B-PER
Diebstahl      NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
Ein            DET   ART     8  det          8  nk    Case=Nom|Gender=Masc|Number=Sing
Zeuge          NOUN  NN      12 nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   12 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     11 det          11 nk    Case=Acc|Gender=Fem|Number=Sing
Tat            NOUN  NN      12 obj          12 oa    Case=Acc|Gender=Fem|Number=Sing
gesehen        VERB  VVPP    0  ROOT         13 oc    VerbForm=Part
haben_         AUX   VAINF   12 aux          9  oc    VerbForm=Inf
.              PUNCT $.      12 punct        9  punct
"""

NOBODY = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
half           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      2  iobj         2  da    Case=Dat|Number=Sing B-PER
.              PUNCT $.      2  punct        2  punct
Ein            DET   ART     6  det          6  nk    Case=Nom|Gender=Masc|Number=Sing
Zeuge          NOUN  NN      10 nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     9  det          9  nk    Case=Acc|Gender=Fem|Number=Sing
Tat            NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Sing
gesehen        VERB  VVPP    0  ROOT         11 oc    VerbForm=Part
haben_         AUX   VAINF   10 aux          7  oc    VerbForm=Inf
.              PUNCT $.      10 punct        7  punct
"""

BURNT_DOWN = """
Die            DET   ART     2  det          2  nk
Halle          NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
abgebrannt     VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
sein_          AUX   VAINF   4  aux          3  oc    VerbForm=Inf
.              PUNCT $.      4  punct        3  punct
"""

FINISHED = """
Die            DET   ART     2  det          2  nk
Halle          NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
fertiggestellt VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
sein_          AUX   VAINF   4  aux          3  oc    VerbForm=Inf
.              PUNCT $.      4  punct        3  punct
"""

INVOLVED = """
Der            DET   ART     2  det          2  nk
Rat            NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
verwickelt     VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
sein_          AUX   VAINF   4  aux          3  oc    VerbForm=Inf
.              PUNCT $.      4  punct        3  punct
"""
