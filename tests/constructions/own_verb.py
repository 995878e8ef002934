"""Who it is that says so: behind an apposition, in a clause of its own, by a phrase of opinion."""

APPOSITION_INSIDE = """
Der            DET   ART      2 det         2 nk    Case=Nom|Gender=Masc|Number=Sing
Umbau          NOUN  NN       5 nsubj       3 sb    Case=Nom|Gender=Masc|Number=Sing
wird           AUX   VAFIN    5 aux         0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Jahre          NOUN  NN       5 obl         5 mo    Case=Acc|Gender=Neut|Number=Plur
dauern_        VERB  VVINF    0 ROOT        3 oc    VerbForm=Inf
,              PUNCT $,      15 punct      15 punct
wie            SCONJ KOKOM   15 mark       15 cp
Jana           PROPN NE      15 nsubj      15 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
Voss_          PROPN NE       8 flat        8 pnc   Case=Nom|Gender=Masc|Number=Sing I-PER
,              PUNCT $,      11 punct      11 punct
Leiterin       NOUN  NN       8 appos       8 app   Case=Nom|Gender=Fem|Number=Sing
des            DET   ART     13 det        13 nk    Case=Gen|Gender=Masc|Number=Sing
Bauamts_       NOUN  NN      11 nmod       11 ag    Case=Gen|Gender=Masc|Number=Sing
,              PUNCT $,       8 punct       8 punct
betont_        VERB  VVFIN    5 advcl       3 mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.       5 punct       3 punct
"""

OWN_SUBJECT = """
Der            DET   ART      2 det         2 nk    Case=Nom|Gender=Masc|Number=Sing
Antrag         NOUN  NN       4 nsubj:pass  3 sb    Case=Nom|Gender=Masc|Number=Sing
wird           AUX   VAFIN    4 aux:pass    0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gelobt_        VERB  VVPP     0 ROOT        3 oc    VerbForm=Part
,              PUNCT $,       8 punct       8 punct
die            DET   ART      7 det         7 nk    Case=Nom|Gender=Fem|Number=Sing
Kammer         NOUN  NN       8 nsubj       8 sb    Case=Nom|Gender=Fem|Number=Sing
bezweifelt     VERB  VVFIN    4 parataxis   3 par   Mood=Ind|Number=Sing|VerbForm=Fin
jedoch_        ADV   ADV      8 advmod      8 mo
,              PUNCT $,      13 punct      13 punct
dass           SCONJ KOUS    13 mark       13 cp
er             PRON  PPER    13 nsubj      13 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
hilft_         VERB  VVFIN    8 ccomp       8 oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.       4 punct       3 punct
"""

WORDS_OF = """
Nach           ADP   APPR     3 case       12 mo
den            DET   ART      3 det         3 nk    Case=Dat|Number=Plur
Worten         NOUN  NN      12 obl         1 nk    Case=Dat|Gender=Masc|Number=Plur
der            DET   ART      5 det         5 nk    Case=Gen|Gender=Fem|Number=Sing
Sprecherin     NOUN  NN       3 nmod        3 ag    Case=Gen|Gender=Fem|Number=Sing
der            DET   ART      7 det         7 nk    Case=Gen|Gender=Fem|Number=Sing
Wehr_          PROPN NE       5 nmod        5 ag    Case=Gen|Gender=Fem|Number=Sing B-ORG
,              PUNCT $,       9 punct       9 punct
Jana           PROPN NE       5 appos       5 app   Case=Nom|Gender=Fem|Number=Sing B-PER
Voss_          PROPN NE       9 flat        9 pnc   Case=Nom|Gender=Masc|Number=Sing I-PER
,              PUNCT $,       3 punct       3 punct
fehle          VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    12 obj        12 oa    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
„_             PUNCT $(      18 punct      18 punct
an             ADP   APPR    18 case       12 mo
einem          DET   ART     18 det        18 nk    Case=Dat|Gender=Neut|Number=Sing
guten          ADJ   ADJA    18 amod       18 nk    Case=Dat|Gender=Neut|Number=Sing
Plan_          NOUN  NN      12 obl        15 nk    Case=Dat|Gender=Neut|Number=Sing
“_             PUNCT $(      12 punct      12 punct
.              PUNCT $.      12 punct      12 punct
"""

LET_ASK = """
Der            DET   ART      2 det         2 nk    Case=Nom|Gender=Masc|Number=Sing
Minister       NOUN  NN       9 nsubj       3 sb    Case=Nom|Gender=Masc|Number=Sing
musste         AUX   VMFIN    9 aux         0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF      8 obj         8 oa    Case=Acc|PronType=Prs
von            ADP   APPR     7 case        9 mo
den            DET   ART      7 det         7 nk    Case=Dat|Number=Plur
Bürgern        NOUN  NN       9 obl         5 nk    Case=Dat|Gender=Masc|Number=Plur
fragen         VERB  VVINF    9 xcomp       9 oc    VerbForm=Inf
lassen_        VERB  VVINF    0 ROOT        3 oc    VerbForm=Inf
,              PUNCT $,      13 punct      13 punct
ob             SCONJ KOUS    13 mark       13 cp
er             PRON  PPER    13 nsubj      13 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
komme_         VERB  VVFIN    9 advcl       3 mo    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.       9 punct       3 punct
"""

FINDS = """
Jana           PROPN NE       3 nsubj       3 sb    Case=Nom|Gender=Fem|Number=Sing B-PER
Voss           PROPN NE       1 flat        1 pnc   Case=Nom|Gender=Masc|Number=Sing I-PER
findet_        VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,       6 punct       6 punct
das            PRON  PDS      6 nsubj       6 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht         VERB  VVFIN    3 ccomp       3 oc    Mood=Ind|Number=Sing|VerbForm=Fin
nicht_         PART  PTKNEG   6 advmod      6 ng
.              PUNCT $.       3 punct       3 punct
"""

IS_CONVINCED = """
Jana           PROPN NE       4 nsubj       3 sb    Case=Nom|Gender=Fem|Number=Sing B-PER
Voss           PROPN NE       1 flat        1 pnc   Case=Nom|Gender=Masc|Number=Sing I-PER
ist            AUX   VAFIN    4 cop         0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
überzeugt_     ADJ   ADJD     0 ROOT        3 pd
,              PUNCT $,       8 punct       8 punct
der            DET   ART      7 det         7 nk    Case=Nom|Gender=Masc|Number=Sing
Damm           NOUN  NN       8 nsubj       8 sb    Case=Nom|Gender=Masc|Number=Sing
hält_          VERB  VVFIN    4 ccomp       4 oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.       4 punct       3 punct
"""

WIE_SOLL = """
Wie            ADV   PWAV     4 advmod      4 mo    PronType=Int
soll           AUX   VMFIN    4 aux         6 oc    Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS      4 nsubj       2 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
gehen_         VERB  VVINF    6 ccomp       2 oc    VerbForm=Inf
,              PUNCT $,       4 punct       2 punct
fragt          VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF      6 obj         6 oa    Case=Acc|PronType=Prs
der            DET   ART      9 det         9 nk    Case=Nom|Gender=Masc|Number=Sing
Wirt_          NOUN  NN       6 nsubj       6 sb    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.       6 punct       6 punct
"""

HEARD = """
Die            DET   ART      2 det         2 nk    Case=Nom|Gender=Fem|Number=Sing
Nachbarin      NOUN  NN       3 nsubj       3 sb    Case=Nom|Gender=Fem|Number=Sing
hörte          VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Otto           PROPN NE       3 obj         3 oa    Case=Acc|Gender=Masc|Number=Sing B-PER
Kern           PROPN NE       4 flat        4 pnc   Case=Nom|Gender=Masc|Number=Sing I-PER
rufen_         VERB  VVINF    3 xcomp       3 oc    VerbForm=Inf
:              PUNCT $.      10 punct      10 punct
„_             PUNCT $(      10 punct      10 punct
Alle           DET   PIS      6 obj         6 oa    Case=Nom|Gender=Neut|Number=Sing
raus_          ADV   ADV      6 xcomp       6 oc
!_             PUNCT $.      10 punct      10 punct
“              PUNCT $(       9 punct       9 punct
"""

HEARD_PRONOUN = """
Am             ADP   APPRART  2 case        3 mo    Case=Dat|Gender=Masc|Number=Sing
Tor            NOUN  NN       3 obl         1 nk    Case=Dat|Gender=Masc|Number=Sing
hörte          VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ihn            PRON  PPER     3 obj         3 oa    Case=Acc|Gender=Masc|Number=Sing
die            DET   ART      6 det         6 nk    Case=Nom|Gender=Fem|Number=Sing
Wirtin         NOUN  NN       7 nsubj       7 sb    Case=Nom|Gender=Fem|Number=Sing
rufen_         VERB  VVPP     3 xcomp       3 oc    VerbForm=Part
:              PUNCT $.      10 punct      10 punct
„_             PUNCT $(      10 punct      10 punct
Alle           DET   PIS      7 obj         7 oa    Case=Nom|Gender=Neut|Number=Sing
raus_          ADV   ADV      7 xcomp       7 oc
!_             PUNCT $.      11 punct      11 punct
“              PUNCT $(      10 punct      10 punct
"""

MOCKERY = """
Die            DET   ART      2 det         2 nk    Case=Nom|Gender=Fem|Number=Sing
Opposition     NOUN  NN       3 nsubj       3 sb    Case=Nom|Gender=Fem|Number=Sing
reagierte      VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
mit            ADP   APPR     5 case        3 mo
Spott          NOUN  NN       3 obl         4 nk    Case=Dat|Gender=Masc|Number=Sing
über           ADP   APPR     8 case        3 mo
den            DET   ART      8 det         8 nk    Case=Acc|Gender=Masc|Number=Sing
Minister       NOUN  NN       3 obl         6 nk    Case=Acc|Gender=Masc|Number=Sing
als            ADP   APPR    12 case        8 cj
„_             PUNCT $(      12 punct      12 punct
eifrigen       ADJ   ADJA    12 amod       12 nk    Case=Nom|Gender=Masc|Number=Sing
Sparer_        NOUN  NN       8 conj        9 nk    Case=Nom|Gender=Masc|Number=Sing
“_             PUNCT $(      12 punct      12 punct
.              PUNCT $.       3 punct       3 punct
"""

EXCLUDED = """
Im             ADP   APPRART  2 case        3 mo    Case=Dat|Gender=Masc|Number=Sing
Vertrag        NOUN  NN       3 obl         1 nk    Case=Dat|Gender=Masc|Number=Sing
steht_         VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      12 punct      13 punct
dass           SCONJ KOUS    12 mark       13 cp
Kündigungen    NOUN  NN      12 nsubj      13 sb    Case=Nom|Gender=Fem|Number=Plur
„_             PUNCT $(      10 punct      10 punct
auch           ADV   ADV     12 advmod     12 mo
bei            ADP   APPR    10 case       12 mo
Verkauf_       NOUN  NN      12 obl         9 nk    Case=Dat|Gender=Masc|Number=Sing
“              PUNCT $(      10 punct      10 punct
ausgeschlossen VERB  VVPP     3 ccomp      13 oc    VerbForm=Part
sind_          AUX   VAFIN   12 aux         3 oc    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.       3 punct       3 punct
"""

RECEIVED = """
„_             PUNCT $(       2 punct       2 punct
Das            PRON  PDS      3 nsubj       3 sb    Case=Nom|Gender=Neut|Number=Sing
reicht         VERB  VVFIN    7 ccomp       7 oc    Mood=Ind|Number=Sing|VerbForm=Fin
nicht_         PART  PTKNEG   3 advmod      3 ng
“_             PUNCT $(       3 punct       3 punct
,              PUNCT $,       3 punct       3 punct
bekam          VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART      9 det         9 nk    Case=Nom|Gender=Masc|Number=Sing
Minister       NOUN  NN       7 nsubj       7 sb    Case=Nom|Gender=Masc|Number=Sing
zu             PART  PTKZU   11 mark       11 cp
hören_         VERB  VVINF    7 xcomp       7 oc    VerbForm=Inf
.              PUNCT $.       7 punct       7 punct
"""

SLIPPED = """
„_             PUNCT $(       2 punct       2 punct
Mist_          NOUN  ADV      5 ccomp       5 oc    Number=Sing
“_             PUNCT $(       2 punct       2 punct
,              PUNCT $,       2 punct       2 punct
rutschte       VERB  VVFIN    0 ROOT        0 ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER     5 nsubj       5 sb    Case=Nom|Gender=Neut|Number=Sing
dem            DET   ART      8 det         8 nk    Case=Dat|Gender=Masc|Number=Sing
Minister       NOUN  NN       5 iobj        5 da    Case=Dat|Gender=Masc|Number=Sing
heraus_        ADV   PTKVZ    5 compound:prt  5 svp
.              PUNCT $.       5 punct       5 punct
"""

HELPED_BEHIND = """
Beamte_        NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Plur
gingen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
,              PUNCT $,      6  punct        7  punct
nachdem        SCONJ KOUS    6  mark         7  cp
sie_           PRON  PPER    6  nsubj        7  sb    Case=Nom|Number=Plur|Person=3
erklärt        VERB  VVFIN   2  advcl        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
hatten         AUX   VAFIN   6  aux          2  mo    Mood=Ind|Number=Plur|VerbForm=Fin
,              PUNCT $,      11 punct        11 punct
dass           SCONJ KOUS   11  mark         11 cp
es             PRON  PPER   11  nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing
eile_          VERB  VVFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""
