"""Verbs that tell of speech with some words, with others of a deed or a mere subject."""

SENTENCED_FOR_A_DEED = """
Das            DET   ART     2  det          2  nk
Gericht        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
verurteilte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      3  obj          3  oa    Case=Acc|Number=Sing B-PER
wegen          ADP   APPR    6  case         3  mo
Betrugs        NOUN  NN      3  obl          5  nk    Case=Gen|Gender=Masc|Number=Sing
zu             ADP   APPR    8  case         6  mnr
Haft_          NOUN  NN      6  nmod         7  nk    Case=Dat|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

REMEMBERED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erinnert       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
an             ADP   APPR    6  case         2  op
den            DET   ART     6  det          6  nk
Umzug_         NOUN  NN      2  obl          4  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

REMINDED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erinnert       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      2  obj          2  oa    Case=Acc|Number=Sing B-PER
an             ADP   APPR    6  case         2  op
den            DET   ART     6  det          6  nk
Umzug_         NOUN  NN      2  obl          4  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

REJECTED_BY_VOTE = """
Der            DET   ART     2  det          2  nk
Stadtrat       NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
lehnte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     5  det          5  nk
Plan           NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing
mit            ADP   APPR    8  case         3  mo
neun           NUM   CARD    8  nummod       8  nk
Stimmen        NOUN  NN      3  obl          6  nk    Case=Dat|Gender=Fem|Number=Plur
ab_            ADP   PTKVZ   3  compound:prt 3  svp
.              PUNCT $.      3  punct        3  punct
"""

REJECTED_BY_A_BODY = """
Der            DET   ART     2  det          2  nk
Stadtrat       NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
lehnte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     5  det          5  nk
Plan           NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing
mit            ADP   APPR    7  case         3  mo
Nachdruck      NOUN  NN      3  obl          6  nk    Case=Dat|Gender=Masc|Number=Sing
ab_            ADP   PTKVZ   3  compound:prt 3  svp
.              PUNCT $.      3  punct        3  punct
"""

SPOKE_OF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sprach         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         2  op
einem          DET   ART     5  det          5  nk
Verrat_        NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

SPOKE_ABOUT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sprach         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
über           ADP   APPR    5  case         2  op
den            DET   ART     5  det          5  nk
Verrat_        NOUN  NN      2  obl          3  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""
