"""Whose words they are without a verb of speech: shouting as they go, silent, news to them."""

SHOUTING = """
„_             PUNCT $(      3  punct        3  punct
Es             PRON  PPER    3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“              PUNCT $(      3  punct        3  punct
rufend_        ADJ   ADJD    7  advcl        7  mo    _
,              PUNCT $,      5  punct        5  punct
ging           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin lemma:gehen
Kern_          PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""

STOOD_SILENT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      2  punct        2  punct
es             PRON  PPER    5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
eile_          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
nickte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|VerbForm=Fin lemma:nicken
stumm_         ADJ   ADJD    8  advmod       8  mo    _
.              PUNCT $.      8  punct        8  punct
„_             PUNCT $(      13 punct        13 punct
Es             PRON  PPER    13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

# Who nods so that it can be heard, takes the word.
STOOD_THERE = STOOD_SILENT.replace("stumm_ ", "froh_  ")

ONE_OF_MANY = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
strahlt_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Die            DET   ART     5  det          5  nk    Case=Nom|Gender=Masc|Number=Plur|PronType=Art
Gäste          NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Plur
kamen_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin lemma:kommen
.              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      9  punct        9  punct
Ich            PRON  PPER    10 nsubj        10 sb    Case=Nom|Number=Sing|Person=1|PronType=Prs
koche_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Person=1|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

# „Wir“ is of many.
MANY = ONE_OF_MANY.replace("Ich  ", "Wir  ").replace("koche_ ", "essen_ ")

GOOD_NEWS = """
Für            ADP   APPR    2  case         4  mo    _
Kern           PROPN NE      4  nmod         1  nk    Case=Acc|Number=Sing B-PER
eine           DET   ART     4  det          4  nk    Case=Nom|Gender=Fem|Number=Sing|PronType=Art
Nachricht_     NOUN  NN      0  ROOT         0  ROOT  Case=Nom|Gender=Fem|Number=Sing
:              PUNCT $.      4  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Es             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   4  parataxis    4  par   Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
"""
