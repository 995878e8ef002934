"""Names as they are, and words in marks that no verb of speech is beside."""

CUT_COMPOUND = """
Das           PRON  PDS   2 nsubj      2 sb       Case=Nom|Number=Sing
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Bau-          NOUN  TRUNC 5 nmod       5 cj
und           CCONJ KON   5 cc         3 cd
Umweltminister NOUN NN    2 nsubj      7 nk       Case=Nom|Gender=Masc|Number=Sing
Franz         PROPN NE    5 appos      7 pnc      Number=Sing B-PER
Orth_         PROPN NE    6 flat       2 sb       Case=Nom|Number=Sing I-PER
:             PUNCT $.    2 punct      2 punct
„_            PUNCT $(    11 punct     11 punct
Es            PRON  PPER  11 nsubj     11 sb      Case=Nom|Number=Sing
reicht_       VERB  VVFIN 2 ccomp      2 oc       Mood=Ind|Number=Sing|VerbForm=Fin
._            PUNCT $.    11 punct     11 punct
“             PUNCT $(    11 punct     11 punct
"""

TWO_ROLES = """
„_            PUNCT $(    3 punct      3 punct
Es            PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Sing
reicht_       VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Sing|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
warnt         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Beraterin     NOUN  NN    6 nsubj      6 sb       Case=Nom|Gender=Fem|Number=Sing
und           CCONJ KON   9 cc         7 cd
Autorin       NOUN  NN    7 conj       8 cj       Case=Nom|Gender=Fem|Number=Sing
Carla         PROPN NE    7 appos      11 pnc     Number=Sing B-PER
Bien_         PROPN NE    10 flat      7 app      Case=Nom|Number=Sing I-PER
.             PUNCT $.    6 punct      6 punct
"""

BYNAME = """
„_            PUNCT $(    3 punct      3 punct
Es            PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Sing
reicht_       VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Sing|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Karl          PROPN NE    6 nsubj      11 pnc     Number=Sing B-PER
„_            PUNCT $(    9 punct      9 punct
Charly_       PROPN NE    7 flat       11 pnc     Number=Sing
“             PUNCT $(    9 punct      9 punct
Neumann_      PROPN NE    7 flat       6 sb       Case=Nom|Number=Sing B-PER
.             PUNCT $.    6 punct      6 punct
"""

NOBLE = """
„_            PUNCT $(    3 punct      3 punct
Es            PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Sing
reicht_       VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Sing|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Anna          PROPN NE    6 nsubj      6 sb       Case=Nom|Number=Sing B-PER
von           ADP   APPR  10 case      7 pg
der           DET   ART   10 det       10 nk
Marwitz_      PROPN NE    7 nmod       8 nk       Case=Dat|Number=Sing
.             PUNCT $.    6 punct      6 punct
"""

VIEW_OF_A_THING = """
Für           ADP   APPR  2 case       3 mo
Kern          PROPN NE    7 obl        1 nk       Case=Acc|Number=Sing B-PER
ist           AUX   VAFIN 7 cop        0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
das           PRON  PDS   7 nsubj      3 sb       Case=Nom|Number=Sing
ein           DET   ART   7 det        7 nk
„_            PUNCT $(    7 punct      7 punct
Monster_      NOUN  NN    0 ROOT       3 pd       Case=Nom|Gender=Neut|Number=Sing
“_            PUNCT $(    7 punct      7 punct
.             PUNCT $.    7 punct      3 punct
"""

# The parser makes both noun phrases subjects: „Die Aktion“ looks like one.
THING_FIRST = """
Die           DET   ART   2 det        2 nk
Aktion        NOUN  NN    3 nsubj      3 sb       Case=Nom|Gender=Fem|Number=Sing
nannte        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Pfarrerin     NOUN  NN    3 nsubj      6 nk       Case=Nom|Gender=Fem|Number=Sing
Lene          PROPN NE    4 appos      6 pnc      Number=Sing B-PER
Gundlach      PROPN NE    5 flat       3 sb       Case=Nom|Number=Sing I-PER
„_            PUNCT $(    8 punct      8 punct
mutig_        ADJ   ADJD  3 xcomp      3 oc
“_            PUNCT $(    8 punct      8 punct
.             PUNCT $.    3 punct      3 punct
"""

NARRATOR_BETWEEN = """
„_            PUNCT $(    3 punct      3 punct
Es            PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Sing
reicht_       VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Sing|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Kern_         PROPN NE    6 nsubj      6 sb       Case=Nom|Number=Sing B-PER
.             PUNCT $.    6 punct      6 punct
Dann          ADV   ADV   10 advmod    10 mo
kam           VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
das           DET   ART   12 det       12 nk
Wasser_       NOUN  NN    10 nsubj     10 sb      Case=Nom|Gender=Neut|Number=Sing
.             PUNCT $.    10 punct     10 punct
„_            PUNCT $(    16 punct     16 punct
Es            PRON  PPER  16 nsubj     16 sb      Case=Nom|Number=Sing
steigt_       VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
._            PUNCT $.    16 punct     16 punct
“             PUNCT $(    16 punct     16 punct
"""
