"""What „wie zu hören ist“, „wie bekannt wurde“ report; and what only looks like it."""

AS_IS_HEARD = """
Beide          DET   PIAT    2  det          2  nk
Seiten         NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Plur
haben          VERB  VAFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
,              PUNCT $,     11  punct       11  punct
wie            SCONJ KOUS    7  mark         7  cp
zu             PART  PTKZU   7  mark         7  pm
hören          VERB  VVINF  11  xcomp       11  oc    VerbForm=Inf
ist            AUX   VAFIN  11  aux         11  oc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,     11  punct       11  punct
dort           ADV   ADV    11  advmod      11  mo
angefragt      VERB  VVPP    3  advcl        3  oc    VerbForm=Part
.              PUNCT $.      3  punct        3  punct
"""

AS_BECAME_KNOWN = """
Wie            SCONJ KOUS    3  mark         4  cp
gestern        ADV   ADV     3  advmod       3  mo
bekannt        VERB  VVPP    7  advcl        4  oc    VerbForm=Part
wurde          AUX   VAFIN   3  aux:pass     6  mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        6  punct
ist            AUX   VAFIN   9  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     8  det          8  nk
Halle          NOUN  NN      9  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
abgebrannt     VERB  VVPP    0  ROOT         6  oc    VerbForm=Part
.              PUNCT $.      9  punct        6  punct
"""

SO_THAT_THEY_SAY = """
Der            DET   ART     2  det          2  nk
Strom          NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
fehlte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        3  punct
so             ADV   ADV     8  advmod       8  mo
dass           SCONJ KOUS    8  mark         8  cp
viele          PRON  PIS     8  nsubj        8  sb    Case=Nom|Number=Plur
klagten        VERB  VVFIN   3  advcl        3  mo    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

HOW_LOUD = """
Man            PRON  PIS     2  nsubj        2  sb    Case=Nom|Number=Sing
merkt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        2  punct
wie            SCONJ KOUS    7  mark         7  cp
laut           ADP   APPR    6  case         7  mo
er_            PRON  PPER    7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
atmet          VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""
