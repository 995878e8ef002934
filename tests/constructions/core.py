"""The core constructions: cue, speaker and marked passage, sources, reported clauses.

In universal dependencies the lexical verb heads its clause, in TIGER the finite verb does.
"""

INVERTED = """
„_            PUNCT $(    4 punct      4 punct
Wir           PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Plur
bauen         VERB  VVFIN 9 ccomp      9 oc       Mood=Ind|Number=Plur|VerbForm=Fin
die           DET   ART   5 det        5 nk
Brücke        NOUN  NN    3 obj        3 oa       Case=Acc|Gender=Fem|Number=Sing
neu_          ADV   ADJD  3 advmod     3 mo
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    9 punct      9 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Bürgermeisterin NOUN NN   9 nsubj      12 nk      Case=Nom|Gender=Fem|Number=Sing
Ada           PROPN NE    10 appos     12 pnc     Number=Sing B-PER
Kern_         PROPN NE    11 flat      9 sb       Case=Nom|Number=Sing I-PER
.             PUNCT $.    9 punct      9 punct
"""

ANNOUNCED = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
zu            ADP   APPR  4 case       2 mo
Ott_          PROPN NE    2 obl        3 nk       Case=Dat|Number=Sing B-PER
:             PUNCT $.    2 punct      2 punct
„_            PUNCT $(    8 punct      8 punct
Wir           PRON  PPER  8 nsubj      8 sb       Case=Nom|Number=Plur
bauen         VERB  VVFIN 2 ccomp      2 oc       Mood=Ind|Number=Plur|VerbForm=Fin
jetzt_        ADV   ADV   8 advmod     8 mo
._            PUNCT $.    8 punct      8 punct
“             PUNCT $(    8 punct      8 punct
"""

INTERRUPTED = """
„_            PUNCT $(    3 punct      3 punct
Wir           PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Plur
bauen_        VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Plur|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Kern_         PROPN NE    6 nsubj      6 sb       Case=Nom|Number=Sing B-PER
,             PUNCT $,    6 punct      6 punct
„_            PUNCT $(    3 punct      3 punct
aber          CCONJ KON   11 cc        3 cd
erst          ADV   ADV   12 advmod    12 mo
morgen_       ADV   ADV   3 conj       10 cj
“_            PUNCT $(    3 punct      3 punct
.             PUNCT $.    6 punct      6 punct
"""

SO = """
„_            PUNCT $(    3 punct      3 punct
Das           PRON  PDS   3 nsubj      3 sb       Case=Nom|Number=Sing
reicht        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
nicht_        PART  PTKNEG 3 advmod    3 ng
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    9 punct      9 punct
so            ADV   ADV   9 advmod     9 mo
das           DET   ART   9 det        9 nk       Case=Nom|Number=Sing
Ministerium_  NOUN  NN    3 parataxis  3 par      Case=Nom|Gender=Neut|Number=Sing
.             PUNCT $.    3 punct      3 punct
"""

NAME_AND_COLON = """
Ada           PROPN NE    7 parataxis  2 pnc      Number=Sing B-PER
Kern_         PROPN NE    1 flat       6 par      Case=Nom|Number=Sing I-PER
:             PUNCT $.    1 punct      2 punct
„_            PUNCT $(    7 punct      6 punct
Wir           PRON  PPER  7 nsubj      6 sb       Case=Nom|Number=Plur
bauen         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Plur|VerbForm=Fin
neu_          ADV   ADJD  6 advmod     6 mo
._            PUNCT $.    6 punct      6 punct
“             PUNCT $(    6 punct      6 punct
"""

SEPARABLE = """
Der           DET   ART   2 det        2 nk       Case=Nom|Gender=Masc|Number=Sing
Architekt     NOUN  NN    4 nsubj      4 sb       Case=Nom|Gender=Masc|Number=Sing
Jan           PROPN NE    2 appos      2 nk       Number=Sing B-PER
winkte        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
ab_           ADP   PTKVZ 4 compound:prt 4 svp
.             PUNCT $.    4 punct      4 punct
„_            PUNCT $(    9 punct      9 punct
Das           PRON  PDS   9 nsubj      9 sb       Case=Nom|Number=Sing
hält          VERB  VVFIN 13 ccomp     13 oc      Mood=Ind|Number=Sing|VerbForm=Fin
nicht_        PART  PTKNEG 9 advmod    9 ng
“_            PUNCT $(    9 punct      9 punct
,             PUNCT $,    13 punct     13 punct
fügte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
er            PRON  PPER  13 nsubj     13 sb      Case=Nom|Gender=Masc|Number=Sing
hinzu_        ADP   PTKVZ 13 compound:prt 13 svp
.             PUNCT $.    13 punct     13 punct
"""

COMPOUND_TENSE = """
Kern          PROPN NE    6 nsubj      2 sb       Case=Nom|Number=Sing B-PER
hat           AUX   VAFIN 6 aux        0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
am            ADP   APPRART 4 case     5 mo
Montag        NOUN  NN    6 obl        3 nk       Case=Dat|Number=Sing
klar          ADV   ADJD  6 advmod     6 mo
betont_       VERB  VVPP  0 ROOT       2 oc       VerbForm=Part
,             PUNCT $,    14 punct     16 punct
dass          SCONJ KOUS  14 mark      16 cp
die           DET   ART   10 det       10 nk
Brücke        NOUN  NN    14 nsubj     16 sb      Case=Nom|Gender=Fem|Number=Sing
„_            PUNCT $(    14 punct     14 punct
kaum          ADV   ADV   14 advmod    14 mo
zu            PART  PTKZU 14 mark      14 pm
retten_       VERB  VVINF 6 ccomp      16 oc      VerbForm=Inf
“             PUNCT $(    14 punct     14 punct
sei_          AUX   VAFIN 14 cop       6 oc       Mood=Sub|Number=Sing|VerbForm=Fin
.             PUNCT $.    6 punct      2 punct
"""

BEZEICHNETE_ALS = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
bezeichnete   VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
das           DET   ART   4 det        4 nk       Case=Acc|Number=Sing
Treffen       NOUN  NN    2 obj        2 oa       Case=Acc|Gender=Neut|Number=Sing
als           ADP   KOKOM 7 case       2 mo
„_            PUNCT $(    7 punct      7 punct
warm          ADJ   ADJD  2 xcomp      5 nk
und           CCONJ KON   9 cc         7 cd
ehrlich_      ADJ   ADJD  7 conj       8 cj
“_            PUNCT $(    7 punct      7 punct
.             PUNCT $.    2 punct      2 punct
"""

NANNTE = """
Der           DET   ART   2 det        2 nk       Case=Nom|Gender=Masc|Number=Sing
Architekt     NOUN  NN    3 nsubj      3 sb       Case=Nom|Gender=Masc|Number=Sing
nannte        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
den           DET   ART   5 det        5 nk       Case=Acc|Gender=Masc|Number=Sing
Plan          NOUN  NN    3 obj        3 oa       Case=Acc|Gender=Masc|Number=Sing
„_            PUNCT $(    7 punct      7 punct
völlig        ADV   ADJD  8 advmod     8 mo
verrückt_     ADJ   ADJD  3 xcomp      3 oc
“_            PUNCT $(    8 punct      8 punct
.             PUNCT $.    3 punct      3 punct
"""

LAUT = """
Laut          ADP   APPR  2 case       5 mo
Kern          PROPN NE    5 obl        1 nk       Case=Dat|Number=Sing B-PER
war           AUX   VAFIN 10 cop       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
das           DET   ART   5 det        5 nk       Case=Nom|Number=Sing
Treffen       NOUN  NN    10 nsubj     3 sb       Case=Nom|Gender=Neut|Number=Sing
„_            PUNCT $(    10 punct     10 punct
sehr          ADV   ADV   9 advmod     9 mo
offen         ADJ   ADJD  10 conj      10 cj
und           CCONJ KON   10 cc        8 cd
ehrlich_      ADJ   ADJD  0 ROOT       3 pd
“_            PUNCT $(    10 punct     10 punct
.             PUNCT $.    10 punct     3 punct
"""

NACH_ANGABEN = """
Nach          ADP   APPR  2 case       5 mo
Angaben       NOUN  NN    6 obl        1 nk       Case=Dat|Number=Plur
der           DET   ART   4 det        4 nk       Case=Gen|Gender=Fem|Number=Sing
Polizei       NOUN  NN    2 nmod       2 ag       Case=Gen|Gender=Fem|Number=Sing
war           AUX   VAFIN 6 cop        0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
es            PRON  PPER  11 nsubj     5 sb       Case=Nom|Number=Sing
„_            PUNCT $(    11 punct     11 punct
ein           DET   ART   11 det       11 nk      Case=Nom|Number=Sing
ganz          ADV   ADV   10 advmod    10 mo
banaler       ADJ   ADJA  11 amod      11 nk
Unfall_       NOUN  NN    0 ROOT       5 pd       Case=Nom|Gender=Masc|Number=Sing
“_            PUNCT $(    11 punct     11 punct
.             PUNCT $.    11 punct     5 punct
"""

ZUFOLGE = """
Kern          PROPN NE    6 obl        2 nk       Case=Dat|Number=Sing B-PER
zufolge       ADP   APPO  1 case       3 mo
war           AUX   VAFIN 6 cop        0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
es            PRON  PPER  8 nsubj      3 sb       Case=Nom|Number=Sing
„_            PUNCT $(    8 punct      8 punct
ein           DET   ART   8 det        8 nk       Case=Nom|Number=Sing
ehrliches     ADJ   ADJA  8 amod       8 nk
Gespräch_     NOUN  NN    0 ROOT       3 pd       Case=Nom|Gender=Neut|Number=Sing
“_            PUNCT $(    8 punct      8 punct
.             PUNCT $.    8 punct      3 punct
"""

GOES_ON = """
„_            PUNCT $(    3 punct      3 punct
Wir           PRON  PPER  3 nsubj      3 sb       Case=Nom|Number=Plur
bauen_        VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Plur|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Kern_         PROPN NE    6 nsubj      6 sb       Case=Nom|Number=Sing B-PER
.             PUNCT $.    6 punct      6 punct
„_            PUNCT $(    11 punct     11 punct
Niemand       PRON  PIS   11 nsubj     11 sb      Case=Nom|Number=Sing
hält          VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
uns           PRON  PPER  11 obj       11 oa      Case=Acc|Number=Plur
auf_          ADP   PTKVZ 11 compound:prt 11 svp
._            PUNCT $.    11 punct     11 punct
“             PUNCT $(    11 punct     11 punct
"""

RELATIVE_CLAUSE = """
Kern          PROPN NE    15 nsubj     15 sb      Case=Nom|Number=Sing B-PER
und           CCONJ KON   3 cc         1 cd
Ott_          PROPN NE    1 conj       2 cj       Case=Nom|Number=Sing B-PER
,             PUNCT $,    12 punct     13 punct
die           PRON  PRELS 12 nsubj     13 sb      Case=Nom|Number=Plur|PronType=Rel
einen         DET   ART   8 det        8 nk       Case=Acc|Gender=Masc|Number=Sing
„_            PUNCT $(    8 punct      8 punct
Neuanfang     NOUN  NN    12 obj       12 oa      Case=Acc|Gender=Masc|Number=Sing
ohne          ADP   APPR  10 case      8 mnr
Tabus_        NOUN  NN    8 nmod       9 nk       Case=Acc|Number=Plur
“             PUNCT $(    8 punct      8 punct
gefordert     VERB  VVPP  1 acl        13 oc      VerbForm=Part
hatten_       AUX   VAFIN 12 aux       1 rc       Mood=Ind|Number=Plur|VerbForm=Fin
,             PUNCT $,    12 punct     13 punct
schweigen_    VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Plur|VerbForm=Fin
.             PUNCT $.    15 punct     15 punct
"""

PASSIVE = """
Das           DET   ART   2 det        2 nk       Case=Nom|Number=Sing
Treffen       NOUN  NN    10 nsubj:pass 3 sb      Case=Nom|Gender=Neut|Number=Sing
wurde         AUX   VAFIN 10 aux:pass  0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
von           ADP   APPR  5 case       10 sbp
Kern          PROPN NE    10 obl       4 nk       Case=Dat|Number=Sing B-PER
als           ADP   KOKOM 8 case       10 mo
„_            PUNCT $(    8 punct      8 punct
ehrlich_      ADJ   ADJD  10 obl       6 nk
“             PUNCT $(    8 punct      8 punct
bezeichnet_   VERB  VVPP  0 ROOT       3 oc       VerbForm=Part
.             PUNCT $.    10 punct     3 punct
"""

IMPERSONAL = """
„_            PUNCT $(    3 punct      3 punct
Niemand       PRON  PIS   3 nsubj      3 sb       Case=Nom|Number=Sing
haftet_       VERB  VVFIN 6 ccomp      6 oc       Mood=Ind|Number=Sing|VerbForm=Fin
“_            PUNCT $(    3 punct      3 punct
,             PUNCT $,    6 punct      6 punct
heißt         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
es            PRON  PPER  6 nsubj      6 ep       Case=Nom|Number=Sing
in            ADP   APPR  10 case      6 mo
dem           DET   ART   10 det       10 nk      Case=Dat|Number=Sing
Bericht_      NOUN  NN    6 obl        8 nk       Case=Dat|Gender=Masc|Number=Sing
.             PUNCT $.    6 punct      6 punct
"""

KONJUNKTIV = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
sagte_        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
,             PUNCT $,    7 punct      6 punct
die           DET   ART   5 det        5 nk       Case=Nom|Gender=Fem|Number=Sing
Brücke        NOUN  NN    7 nsubj      6 sb       Case=Nom|Gender=Fem|Number=Sing
sei           AUX   VAFIN 7 cop        2 oc       Mood=Sub|Number=Sing|VerbForm=Fin
marode_       ADJ   ADJD  2 ccomp      6 pd
.             PUNCT $.    2 punct      2 punct
"""

OB = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
fragte_       VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
,             PUNCT $,    7 punct      7 punct
ob            SCONJ KOUS  7 mark       7 cp
die           DET   ART   6 det        6 nk       Case=Nom|Gender=Fem|Number=Sing
Brücke        NOUN  NN    7 nsubj      7 sb       Case=Nom|Gender=Fem|Number=Sing
hält_         VERB  VVFIN 2 ccomp      2 oc       Mood=Ind|Number=Sing|VerbForm=Fin
.             PUNCT $.    2 punct      2 punct
"""

W_WORD = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
erklärte_     VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
,             PUNCT $,    7 punct      7 punct
warum         ADV   PWAV  7 advmod     7 mo
die           DET   ART   6 det        6 nk       Case=Nom|Gender=Fem|Number=Sing
Brücke        NOUN  NN    7 nsubj      7 sb       Case=Nom|Gender=Fem|Number=Sing
bröckelt_     VERB  VVFIN 2 ccomp      2 oc       Mood=Ind|Number=Sing|VerbForm=Fin
.             PUNCT $.    2 punct      2 punct
"""

DASS = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
sagte_        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
,             PUNCT $,    7 punct      7 punct
dass          SCONJ KOUS  7 mark       7 cp
die           DET   ART   6 det        6 nk       Case=Nom|Gender=Fem|Number=Sing
Brücke        NOUN  NN    7 nsubj      7 sb       Case=Nom|Gender=Fem|Number=Sing
hält_         VERB  VVFIN 2 ccomp      2 oc       Mood=Ind|Number=Sing|VerbForm=Fin
.             PUNCT $.    2 punct      2 punct
"""
