"""Who has the word: who acted or spoke before, whom the reporter asks, where a sentence ends."""

NUMBER_ENDS_A_SENTENCE = """
Sie            PRON  PPER    6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Prs
ist            AUX   VAFIN   3  cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
79.            PUNCT CARD    0  ROOT         2  pd
In             ADP   APPR    5  case         6  mo
Lindau         PROPN NE      6  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing B-LOC
nannte         VERB  VVFIN   3  parataxis    3  par   Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
das            DET   ART     8  det          8  nk    Case=Nom|Gender=Neut|Number=Sing|PronType=Art
Blatt          NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
sie            PRON  PPER    6  obj          6  oa    Case=Acc|Gender=Fem|Number=Sing|PronType=Prs
„_             PUNCT $(      11 punct        11 punct
mutig_         ADJ   ADJD    6  xcomp        6  oc
“_             PUNCT $(      11 punct        11 punct
.              PUNCT $.      6  punct        6  punct
"""

OTHER_SENTENCE_BEFORE = """
Er             PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
schrieb        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Frau           NOUN  NN      4  compound     4  compound Case=Nom|Gender=Fem|Number=Sing
Lenz_          PROPN NE      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing B-PER
.              PUNCT $.      2  punct        2  punct
Und            CCONJ KON     9  cc           9  cd
der            DET   ART     8  det          8  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Präsident      NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
:              PUNCT $.      13 punct        13 punct
„_             PUNCT $(      13 punct        13 punct
Das            PRON  PDS     13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      13 punct        13 punct
"""

MAN_IN_A_REPORT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sprach_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Das            PRON  PDS     5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
fehle_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      14 punct        15 punct
weil           SCONJ KOUS    14 mark         15 cp
man            PRON  PIS     14 nsubj        15 sb    Case=Nom|Number=Sing|PronType=Ind
es             PRON  PPER    14 obj          14 oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Prs
für            ADP   APPR    12 case         15 mo
„_             PUNCT $(      12 punct        12 punct
sicher_        ADJ   ADJD    14 xcomp        10 nk
“              PUNCT $(      12 punct        12 punct
gehalten       VERB  VVPP    5  advcl        15 oc    VerbForm=Part
habe_          AUX   VAFIN   14 aux          5  mo    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
"""

ARTICLE_BEHIND = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Das            PRON  PDS     12 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
ist            AUX   VAFIN   12 cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
wahr_          ADJ   ADJD    0  ROOT         11 pd
._             PUNCT $.      12 punct        11 punct
“              PUNCT $(      12 punct        11 punct
Das            DET   ART     16 det          16 nk    Case=Nom|Gender=Neut|Number=Sing|PronType=Art
Ministerium    NOUN  NN      19 nsubj        17 sb    Case=Nom|Gender=Neut|Number=Sing
wollte         AUX   VMFIN   19 aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
nichts         PRON  PIS     19 obj          19 oa    Gender=Neut|Number=Sing|PronType=Neg
sagen_         VERB  VVINF   0  ROOT         17 oc    VerbForm=Inf
.              PUNCT $.      19 punct        17 punct
"""

WITHOUT_A_VERB_BETWEEN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
saß            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
am             ADP   APPRART 4  case         2  mo    Case=Dat|Gender=Masc|Number=Sing|PronType=Art
Tisch_         NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
Pause_         NOUN  NN      0  ROOT         0  ROOT  Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

SUBORDINATE_SUBJECT_FIRST = """
Als            SCONJ KOUS    3  mark         3  cp
Kern           PROPN NE      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
ging_          VERB  VVFIN   5  advcl        5  mo    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Ott_           PROPN NE      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

REPORTER_ASKS_BETWEEN = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
Ob             SCONJ KOUS    11 mark         11 cp
Ott            PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
geht_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
?              PUNCT $.      11 punct        11 punct
„_             PUNCT $(      14 punct        14 punct
Das            PRON  PDS     16 nsubj        15 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
ist            AUX   VAFIN   16 cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
offen_         ADJ   ADJD    0  ROOT         15 pd
._             PUNCT $.      16 punct        15 punct
“              PUNCT $(      16 punct        15 punct
"""

NODS_BETWEEN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk    Case=Nom|Gender=Neut|Number=Sing|PronType=Art
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
nickte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
Der            DET   ART     12 det          12 nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Bau            NOUN  NN      14 nsubj        13 sb    Case=Nom|Gender=Masc|Number=Sing
werde          VERB  VAFIN   14 cop          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
teuer_         ADJ   ADJD    0  ROOT         13 pd
.              PUNCT $.      14 punct        13 punct
"""

REPORTER_ASKS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk    Case=Nom|Gender=Neut|Number=Sing|PronType=Art
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ob             SCONJ KOUS    10 mark         10 cp
sie            PRON  PPER    10 nsubj        10 sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Prs
gehe_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
?              PUNCT $.      10 punct        10 punct
"""

CUE_INSERTED = """
Ott            PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
es             PRON  PPER    4  obj          4  oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Prs
behauptet_     VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      13 punct        13 punct
aber           CCONJ KON     13 cc           13 cd
diesmal_       ADV   ADV     13 advmod       13 mo
,              PUNCT $,      9  punct        9  punct
sagt           VERB  VVFIN   4  parataxis    4  par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,      9  punct        9  punct
„_             PUNCT $(      13 punct        13 punct
reicht         VERB  VVFIN   4  conj         4  cj    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
es             PRON  PPER    13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
wirklich_      ADV   ADV     13 advmod       13 mo
“_             PUNCT $(      13 punct        13 punct
.              PUNCT $.      4  punct        2  punct
"""

SO_IN_A_REPORT = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Termin         NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
sei_           AUX   VAFIN   10 cop          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
so             ADV   ADV     6  advmod       6  mo
Kern_          PROPN NE      2  appos        2  app   Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,      6  punct        6  punct
ein            DET   ART     10 det          10 nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
„_             PUNCT $(      8  punct        8  punct
Wahlkampfgag_  NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Neut|Number=Sing
“              PUNCT $(      10 punct        3  punct
gewesen_       AUX   VAPP    10 cop          10 cop   Tense=Past|VerbForm=Part
.              PUNCT $.      10 punct        3  punct
"""

ANSWERED_BEHIND_A_DASH = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Kommt          VERB  VVFIN   19 ccomp        19 oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
er_            PRON  PPER    10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
?_             PUNCT $.      10 punct        10 punct
“              PUNCT $(      16 punct        16 punct
–              PUNCT $(      16 punct        16 punct
„_             PUNCT $(      16 punct        16 punct
Nein_          NOUN  ADV     19 ccomp        19 oc
“_             PUNCT $(      16 punct        16 punct
,              PUNCT $,      16 punct        16 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Ott_           PROPN NE      19 nsubj        19 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      19 punct        19 punct
"""

REPORT_BEHIND_A_COLON = """
„_             PUNCT $(      2  punct        2  punct
Ja_            PART  NE      5  ccomp        5  oc
“_             PUNCT $(      2  punct        2  punct
,              PUNCT $,      2  punct        2  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
folgt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dem            DET   ART     9  iobj         9  da    Case=Dat|Gender=Masc|Number=Sing|PronType=Art
nicht_         PART  PTKNEG  9  advmod       9  mo
:              PUNCT $.      20 punct        14 punct
Davon          ADV   PAV     20 advmod       14 mo
könne          AUX   VMFIN   20 aux          9  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
man            PRON  PIS     20 nsubj        14 sb    Case=Nom|Number=Sing|PronType=Ind
„_             PUNCT $(      18 punct        18 punct
eher           ADV   ADV     20 advmod       14 mo
nicht_         PART  PTKNEG  20 advmod       14 mo
“              PUNCT $(      17 punct        17 punct
ausgehen_      VERB  VVINF   9  ccomp        14 oc    VerbForm=Inf
.              PUNCT $.      9  punct        9  punct
"""

ECHOED = """
„_             PUNCT $(      2  punct        2  punct
Wann_          PROPN NE      6  ccomp        6  oc    Case=Nom|Number=Sing
?_             PUNCT $.      2  punct        2  punct
“_             PUNCT $(      2  punct        2  punct
,              PUNCT $,      2  punct        2  punct
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Jetzt_         ADV   ADV     14 ccomp        14 oc
!_             PUNCT $.      10 punct        10 punct
“_             PUNCT $(      10 punct        10 punct
,              PUNCT $,      10 punct        10 punct
schallte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
es             PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
zurück_        ADV   PTKVZ   14 compound:prt 14 svp
.              PUNCT $.      14 punct        14 punct
"""

NARRATOR_S_KONJUNKTIV = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sprach_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      8  nsubj        5  sb    Number=Sing B-PER
könnte         AUX   VMFIN   8  aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Past|VerbForm=Fin
sich           PRON  PRF     8  iobj         8  da    Case=Dat|PronType=Prs
das            PRON  PDS     8  obj          8  oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Dem
vorstellen_    VERB  VVINF   0  ROOT         5  oc    VerbForm=Inf
.              PUNCT $.      8  punct        5  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      12 punct        12 punct
“              PUNCT $(      12 punct        12 punct
"""

NAME_BEHIND_A_DASH = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
kritisiert     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Ott            PROPN NE      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing B-PER
–              PUNCT $(      5  punct        5  punct
Lenz_          PROPN NE      3  appos        3  app   Case=Nom|Gender=Masc|Number=Sing B-PER
:              PUNCT $.      9  punct        9  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
nicht_         PART  PTKNEG  9  advmod       9  mo
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      9  punct        9  punct
"""

IN_A_LETTER = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
warnt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:warnen
in             ADP   APPR    5  case         2  mo
einem          DET   ART     5  det          5  nk    Case=Dat|Gender=Masc|Number=Sing|PronType=Art
Brief_         NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
schreibt       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:schreiben
einen          DET   ART     10 det          10 nk    Case=Acc|Gender=Masc|Number=Sing|PronType=Art
Brief_         NOUN  NN      8  obj          8  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      8  punct        8  punct
Darin          ADV   PROAV   13 advmod       13 mo
heißt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:heißen
es_            PRON  PPER    13 expl         13 ep    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
:              PUNCT $.      18 punct        18 punct
„_             PUNCT $(      18 punct        18 punct
Das            PRON  PDS     18 nsubj        18 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   13 ccomp        13 oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      18 punct        18 punct
“              PUNCT $(      18 punct        18 punct
"""

ON_A_POSTER = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Eltern         NOUN  NN      5  nsubj        5  sb    Case=Nom|Number=Plur
trugen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur lemma:tragen
ein            DET   ART     7  det          7  nk    Case=Acc|Gender=Neut|Number=Sing|PronType=Art
Plakat_        NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      16 punct        16 punct
auf            ADP   APPR    10 case         16 mo
dem            PRON  PRELS   16 obl          9  nk    Case=Dat|Gender=Neut|Number=Sing|PronType=Rel
„_             PUNCT $(      13 punct        13 punct
Es             PRON  PPER    13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
reicht_        VERB  VVFIN   16 nsubj        16 sb    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
stand_         VERB  VVFIN   7  acl          7  rc    Mood=Ind|Number=Sing lemma:stehen
.              PUNCT $.      5  punct        5  punct
"""

SIGNED_TEXT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Es             PRON  PPER    5  expl         5  ep    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
ein            DET   ART     7  det          7  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Brief_         NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
unterzeichnet  VERB  VVPP    7  acl          7  rc    VerbForm=Part lemma:unterzeichnen
von            ADP   APPR    11 case         9  sbp
Ott_           PROPN NE      9  obl:agent    10 nk    Case=Dat|Gender=Masc|Number=Sing B-PER
:              PUNCT $.      15 punct        15 punct
„_             PUNCT $(      15 punct        15 punct
Das            PRON  PDS     15 nsubj        15 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   5  parataxis    5  par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      15 punct        15 punct
“              PUNCT $(      15 punct        15 punct
"""

TOLD_WITH_A_COLON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
sprach_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ein            DET   ART     5  det          5  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Bäcker         NOUN  NN      7  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
habe           AUX   VAFIN   7  aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gesagt_        VERB  VVPP    0  ROOT         6  oc    VerbForm=Part
:              PUNCT $.      11 punct        11 punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

TAKING_TURNS = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Kern           PROPN NE      5  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
nickte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      8  punct        8  punct
Reicht         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
das_           PRON  PDS     8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
?_             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
–              PUNCT $(      8  punct        8  punct
„_             PUNCT $(      15 punct        15 punct
Es             PRON  PPER    15 nsubj        15 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
reicht_        VERB  VVFIN   8  parataxis    8  par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      15 punct        15 punct
“              PUNCT $(      15 punct        15 punct
"""

INNER_QUESTION = """
Ein            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing|PronType=Art
Amt            NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
habe           AUX   VAFIN   4  aux          14 oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gefragt_       VERB  VVPP    14 ccomp        3  oc    VerbForm=Part
,              PUNCT $,      11 punct        11 punct
ob             SCONJ KOUS    9  mark         11 cp
sie            PRON  PPER    9  nsubj        11 sb    Case=Nom|Number=Sing|PronType=Prs
„_             PUNCT $(      9  punct        9  punct
mutig_         ADJ   ADJD    4  ccomp        11 pd
“              PUNCT $(      9  punct        9  punct
sei_           AUX   VAFIN   9  cop          4  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      14 punct        14 punct
so             ADV   ADV     14 advmod       14 mo
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      14 nsubj        14 sb    Case=Nom|Gender=Fem|Number=Sing B-PER
.              PUNCT $.      14 punct        14 punct
„_             PUNCT $(      18 punct        18 punct
Das            PRON  PDS     19 nsubj        19 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      19 punct        19 punct
“              PUNCT $(      19 punct        19 punct
"""

CALLED_ON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
wartet_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Und            CCONJ KON     5  cc           5  cd
Ott_           PROPN NE      0  ROOT         0  ROOT  Case=Nom|Gender=Masc|Number=Sing B-PER
?              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

ASKED_ON = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
Und            CCONJ KON     10 cc           10 cd
Ott_           PROPN NE      0  ROOT         0  ROOT  Case=Nom|Gender=Masc|Number=Sing B-PER
?              PUNCT $.      10 punct        10 punct
„_             PUNCT $(      13 punct        13 punct
Verloren_      VERB  VVPP    0  ROOT         0  ROOT  VerbForm=Part
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

BODY_IN_PASSING = """
Das            PRON  PDS     2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
fehle_         VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      4  punct        4  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
Die            DET   ART     8  det          8  nk    Case=Nom|Gender=Fem|Number=Sing|PronType=Art
SPD            PROPN NE      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing B-ORG
wächst_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
„_             PUNCT $(      12 punct        12 punct
Das            PRON  PDS     13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

WANTED_IN_A_REPORT = """
Das            PRON  PDS     2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
fehle_         VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      4  punct        4  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
Ott            PROPN NE      9  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
habe           AUX   VAFIN   9  aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gezögert_      VERB  VVPP    0  ROOT         8  oc    VerbForm=Part
,              PUNCT $,      18 punct        12 punct
da             ADV   ADV     18 advmod       12 mo
habe           AUX   VAFIN   18 aux          8  cj    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
man            PRON  PIS     18 nsubj        12 sb    Case=Nom|Number=Sing|PronType=Ind
ihn            PRON  PPER    18 obj          17 oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Prs
„_             PUNCT $(      17 punct        17 punct
nicht          PART  PTKNEG  17 advmod       17 ng
stören_        VERB  VVINF   18 xcomp        19 oc    VerbForm=Inf
“              PUNCT $(      17 punct        17 punct
wollen_        AUX   VMFIN   9  conj         12 oc    VerbForm=Inf lemma:wollen
.              PUNCT $.      9  punct        8  punct
"""

REPLY_BEHIND_A_LETTER = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Brief          NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
nennt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin lemma:nennen
ihn            PRON  PPER    3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Prs
„_             PUNCT $(      6  punct        6  punct
mutig_         ADJ   ADJD    3  xcomp        3  oc
“_             PUNCT $(      6  punct        6  punct
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      10 punct        10 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   14 ccomp        14 oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      11 punct        11 punct
,              PUNCT $,      11 punct        11 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      14 nsubj        14 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      14 punct        14 punct
„_             PUNCT $(      18 punct        18 punct
Kommt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
er_            PRON  PPER    18 nsubj        18 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
?_             PUNCT $.      18 punct        18 punct
“              PUNCT $(      18 punct        18 punct
–              PUNCT $(      18 punct        18 punct
„_             PUNCT $(      25 punct        25 punct
Das            PRON  PDS     25 nsubj        25 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
weiß           VERB  VVFIN   18 parataxis    18 par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
niemand_       PRON  PIS     25 nsubj        25 sb    Case=Nom|Number=Sing|PronType=Ind
._             PUNCT $.      25 punct        25 punct
“              PUNCT $(      25 punct        25 punct
"""

KEPT_SILENT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      2  punct        2  punct
es             PRON  PPER    5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
eile_          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
schwieg_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|VerbForm=Fin lemma:schweigen
.              PUNCT $.      8  punct        8  punct
„_             PUNCT $(      12 punct        12 punct
Es             PRON  PPER    12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      12 punct        12 punct
“              PUNCT $(      12 punct        12 punct
"""

# Who was asked breaks the silence.
KEPT_SILENT_FIRST = KEPT_SILENT.replace("sagte_         VERB", "fragte_        VERB").replace(
    "es             PRON  PPER    5", "ob             SCONJ KOUS    5"
)
