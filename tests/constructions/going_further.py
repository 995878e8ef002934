"""How far a report goes on: behind an aside, a relative clause, a semicolon, an infinitive."""

ONCE_MORE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kommt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
zu             ADP   APPR    5  case         2  mo
dem            DET   ART     5  det          5  nk
Schluss_       NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      10 punct        10 punct
dass           SCONJ KOUS    10 mark         10 cp
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
:              PUNCT $.      14 punct        14 punct
„_             PUNCT $(      14 punct        14 punct
Es             PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing
ist            VERB  VAFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
nichts         PRON  PIS     14 nsubj        14 sb    Gender=Neut|Number=Sing
da_            ADV   ADV     14 advmod       14 mo
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      14 punct        14 punct
"""

ONCE_MORE_BEHIND_A_COMMA = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
beantragte_    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
das            DET   ART     5  det          5  nk
Haus           NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Neut|Number=Sing
zu             PART  PTKZU   7  mark         7  pm
sanieren_      VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
,              PUNCT $,      11 punct        11 punct
„_             PUNCT $(      11 punct        11 punct
da             ADV   ADV     11 nsubj        11 sb
ist            VERB  VAFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
alles          DET   PIS     11 nsubj        11 sb
da_            ADV   ADV     11 advmod       11 mo
“_             PUNCT $(      11 punct        11 punct
.              PUNCT $.      2  punct        2  punct
"""

RELATIVE_BEFORE_ITS_VERB = """
Die            DET   ART     2  det          2  nk
Zeitung        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
meldet_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      12 punct        11 punct
Kern_          PROPN NE      12 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,      8  punct        9  punct
die            PRON  PRELS   8  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
gefehlt        VERB  VVPP    5  acl          9  oc    VerbForm=Part
hatte_         AUX   VAFIN   8  aux          5  rc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      5  punct        5  punct
habe           AUX   VAFIN   12 aux          3  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gelogen_       VERB  VVPP    3  ccomp        11 oc    VerbForm=Part
.              PUNCT $.      3  punct        3  punct
"""

APPOSITION_BEFORE_DASS = """
Am             ADP   APPRART 2  case         3  mo
Montag         PROPN NN      3  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Jan            PROPN NE      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
Ott_           PROPN NE      4  flat         4  nk    Case=Nom|Gender=Masc|Number=Sing I-PER
,              PUNCT $,      8  punct        8  punct
der            PRON  PRELS   8  det          8  nk    Case=Nom|Gender=Masc|Number=Sing
Wirt           NOUN  NN      4  appos        4  app   Case=Nom|Gender=Masc|Number=Sing
am             ADP   APPRART 10 case         8  mnr
Markt_         NOUN  NN      8  nmod         9  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      14 punct        14 punct
ohne           ADP   KOUI    14 mark         14 cp
zu             PART  PTKZU   14 mark         14 pm
lachen_        VERB  VVINF   3  xcomp        3  oc    VerbForm=Inf
,              PUNCT $,      19 punct        19 punct
dass           SCONJ KOUS    19 mark         19 cp
das            DET   ART     18 det          18 nk
Geld           NOUN  NN      19 nsubj        19 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   14 ccomp        14 oc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

BEHIND_A_FEW_WORDS = """
Er             PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
halte          VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|Tense=Pres lemma:halten
sich_          PRON  PRF     2  obj          2  oa    Case=Acc
,              PUNCT $,      2  punct        2  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Ott_           PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      9  punct        9  punct
im             ADP   APPRART 9  case         5  mo
Grunde         NOUN  NN      5  obl          8  nk    Case=Dat|Gender=Neut|Number=Sing
für            ADP   APPR    11 case         11 mo
klug_          ADJ   ADJD    5  advcl        5  mo
.              PUNCT $.      5  punct        5  punct
"""

PREDICATE_BEHIND_SO = """
Das            PRON  PDS     6  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
sei_           AUX   VAFIN   6  cop          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
so             ADV   ADV     6  advmod       6  mo
der            DET   ART     6  det          6  nk
Lehrer         NOUN  NN      0  ROOT         2  pd    Case=Nom|Gender=Masc|Number=Sing
Jan            PROPN NE      6  appos        6  app   Case=Nom|Gender=Masc|Number=Sing B-PER
Ott_           PROPN NE      7  flat         7  nk    Case=Nom|Gender=Masc|Number=Sing I-PER
,              PUNCT $,      12 punct        12 punct
ein            DET   ART     12 det          12 nk
stiller        ADJ   ADJA    12 amod         12 nk
Nachbar_       NOUN  NN      7  appos        7  app   Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      16 punct        16 punct
der            PRON  PRELS   16 nsubj        16 sb    Case=Nom|Gender=Masc|Number=Sing
viel           DET   PIS     16 obj          16 oa
lese_          VERB  VVFIN   12 acl          12 rc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

SAME_AUXILIARY = """
Er             PRON  PPER    3  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
habe           AUX   VAFIN   3  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
geschlafen_    VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      5  punct        5  punct
erzählt        VERB  VVFIN   3  conj         2  cj    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,      10 punct        10 punct
und            CCONJ KON     10 cc           2  cd
sich           PRON  PRF     10 obj          10 oa    Case=Acc
erholt_        VERB  VVFIN   3  conj         8  cj    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
.              PUNCT $.      3  punct        2  punct
"""

AND_MORE_EXACTLY = """
Der            DET   ART     2  det          2  nk
Hahn           NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
habe           AUX   VAFIN   4  aux          6  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
geschlafen_    VERB  VVPP    6  ccomp        3  oc    VerbForm=Part
,              PUNCT $,      4  punct        3  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,      12 punct        12 punct
und            CCONJ KON     12 cc           12 cd
zwar           ADV   ADV     12 advmod       12 mo
seit           ADP   APPR    12 case         6  mo
Mai_           NOUN  NN      6  obl          11 nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

BEHIND_A_SEMICOLON = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
sei            VERB  VAFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
da_            ADV   ADV     3  advmod       3  mo
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
;              PUNCT $.      10 punct        10 punct
es             PRON  PPER    10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle          VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
nur            ADV   ADV     10 advmod       10 mo
die            DET   ART     13 det          13 nk
Zeit_          NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

NARRATOR_BEHIND_A_SEMICOLON = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
sei            VERB  VAFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
da_            ADV   ADV     3  advmod       3  mo
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
;              PUNCT $.      10 punct        10 punct
es             PRON  PPER    10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehlt          VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
aber           ADV   ADV     10 advmod       10 mo
die            DET   ART     13 det          13 nk
Zeit_          NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

RELATIVE_OF_WHO_SPEAKS = """
Ott            PROPN NE      3  nsubj        2  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN   3  aux          5  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gelogen_       VERB  VVPP    5  ccomp        2  oc    VerbForm=Part
,              PUNCT $,      3  punct        2  punct
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ein            DET   ART     7  det          7  nk
Arzt_          NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      11 punct        11 punct
der            PRON  PRELS   11 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing
ungenannt      ADJ   ADJD    11 xcomp        11 oc
bleibt_        VERB  VVFIN   7  acl          7  rc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      14 punct        15 punct
aber           CCONJ KON     14 cc           5  cd
klug           ADJ   ADJD    5  conj         15 pd
sei            AUX   VAFIN   14 cop          13 cj    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
er_            PRON  PPER    14 nsubj        15 sb    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      5  punct        5  punct
"""

CONDITION_WITHOUT_WENN = """
Sollte         SCONJ KOUS    3  mark         3  cp
es             PRON  PPER    3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
regnen_        VERB  VVFIN   7  advcl        7  mo    Number=Plur|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
so             ADV   ADV     7  advmod       7  mo
werde          AUX   VAFIN   7  aux:pass     9  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
gespielt_      VERB  VVPP    9  ccomp        6  oc    VerbForm=Part
,              PUNCT $,      7  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern_          PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""

HOW_HE_COULD = """
Wie            ADV   PWAV    4  advmod       4  mo
er             PRON  PPER    4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
habe           AUX   VAFIN   4  aux          7  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
schreiben      VERB  VVINF   7  ccomp        3  oc    VerbForm=Inf
können_        AUX   VMINF   4  aux          3  oc    VerbForm=Inf
,              PUNCT $,      4  punct        3  punct
fragt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
Kern_          PROPN NE      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""

INFINITIVE_OF_AN_INFINITIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
gab            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
den            DET   ART     4  det          4  nk
Befehl_        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      8  punct        8  punct
dabei          ADV   PAV     8  advmod       8  mo
zu             PART  PTKZU   8  mark         8  pm
helfen_        VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
,              PUNCT $,      12 punct        12 punct
Menschen       NOUN  NN      12 obj          12 oa    Case=Acc|Gender=Masc|Number=Plur
zu             PART  PTKZU   12 mark         12 pm
retten_        VERB  VVINF   8  xcomp        8  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

NOUN_WITH_A_COLON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
erhob          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc
zu             ADP   APPR    6  case         2  mo
einer          DET   ART     6  det          6  nk
Frage_         NOUN  NN      2  obl          4  nk    Case=Dat|Gender=Fem|Number=Sing
:              PUNCT $.      9  punct        10 punct
Ob             SCONJ KOUS    9  mark         10 cp
bekannt        ADJ   ADJD    2  ccomp        10 pd
sei_           AUX   VAFIN   9  cop          2  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      15 punct        15 punct
dass           SCONJ KOUS    15 mark         15 cp
das            DET   ART     14 det          14 nk
Geld           NOUN  NN      15 nsubj        15 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
?              PUNCT $.      2  punct        2  punct
"""

WORDS_BEHIND_A_REPORT = """
Es             PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
gebe           VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eine           DET   ART     4  det          4  nk
Bedingung_     NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
,              PUNCT $,      2  punct        2  punct
ließ           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
ausrichten_    VERB  VVPP    6  xcomp        6  oc    VerbForm=Inf
:              PUNCT $.      12 punct        12 punct
„_             PUNCT $(      12 punct        12 punct
Keine          DET   PIAT    12 det          12 nk
Möwen_         NOUN  NN      2  parataxis    2  par   Case=Nom|Gender=Masc|Number=Plur
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      12 punct        12 punct
"""

CAME_BECAUSE_CALLED = """
Als            SCONJ KOUS    4  mark         5  cp
Ott            PROPN NE      4  nsubj        5  sb    Case=Nom|Number=Sing B-PER
sich           PRON  PRF     4  obj          4  oa    Case=Acc
beschwert      VERB  VVPP    9  advcl        5  oc    VerbForm=Part
hatte_         AUX   VAFIN   4  aux          7  mo    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      4  punct        5  punct
sei            AUX   VAFIN   9  aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
Kern           PROPN NE      9  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
gekommen_      VERB  VVPP    0  ROOT         7  oc    VerbForm=Part
.              PUNCT $.      9  punct        7  punct
"""

REPORTED_ALIKE = """
Erst           ADV   ADV     7  advmod       7  mo
habe           AUX   VAFIN   7  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
ein            DET   ART     4  det          4  nk
Berater        NOUN  NN      7  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
vor            ADP   APPR    6  case         2  mo
Hackern        NOUN  NN      7  obl          5  nk    Case=Dat|Gender=Masc|Number=Plur
gewarnt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      13 punct        10 punct
dann           ADV   ADV     13 mark         10 cp
sei            AUX   VAFIN   13 aux          2  cj    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
ein            DET   ART     12 det          12 nk
Kurier         NOUN  NN      13 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
gekommen_      VERB  VVPP    7  conj         10 oc    VerbForm=Part
.              PUNCT $.      7  punct        2  punct
"""

POINTS_BACK_OVER_ALL = """
Das            DET   ART     2  det          2  nk
Amt            NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
äußerte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
sich_          PRON  PRF     3  obj          3  oa    Case=Acc
.              PUNCT $.      3  punct        3  punct
Demnach        ADV   PAV     7  advmod       7  mo
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
Ott_           PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      13 punct        13 punct
dass           SCONJ KOUS    13 mark         13 cp
das            DET   ART     12 det          12 nk
Geld           NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

SHARED_SUBJECT = """
Laut           ADP   APPR    2  case         3  mo
Kern           PROPN NN      3  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
lesen          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
Kinder         NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Plur
gern_          ADV   ADV     3  advmod       3  mo
,              PUNCT $,      7  punct        7  punct
klagen         VERB  VVFIN   3  conj         8  cj    Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
aber           CCONJ ADV     7  cc           3  cd
selten_        ADJ   ADJD    7  xcomp        7  oc
.              PUNCT $.      3  punct        3  punct
"""

ANOTHER_SOURCE = """
Laut           ADP   APPR    2  case         3  mo
Kern           PROPN NE      5  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
ist            AUX   VAFIN   5  cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
er             PRON  PPER    5  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
müde_          ADJ   ADJD    0  ROOT         3  pd
;              PUNCT $.      10 punct        8  punct
demnach        ADV   PAV     10 advmod       10 mo
habe           AUX   VAFIN   10 aux          3  par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
er             PRON  PPER    10 nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
gelogen_       VERB  VVPP    5  parataxis    8  oc    VerbForm=Part
.              PUNCT $.      5  punct        3  punct
"""

MEANT_AS = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
den            DET   ART     4  det          4  nk
Brief          NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Masc|Number=Sing
gerahmt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
.              PUNCT $.      5  punct        2  punct
Das            PRON  PDS     11 nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
war            AUX   VAFIN   11 cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
als            ADP   APPR    10 case         8  mo
Geste          NOUN  NN      11 obl          9  nk    Case=Nom|Gender=Neut|Number=Sing
gemeint_       ADJ   VVPP    0  ROOT         8  pd
.              PUNCT $.      11 punct        8  punct
"""

THAT_IS_MEANT = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
den            DET   ART     4  det          4  nk
Brief          NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Masc|Number=Sing
gerahmt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
.              PUNCT $.      5  punct        2  punct
Das            PRON  PDS     10 nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
hat            AUX   VAFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
sie            PRON  PPER    10 nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
bestätigt_     VERB  VVPP    0  ROOT         8  oc    VerbForm=Part
.              PUNCT $.      10 punct        8  punct
"""

ANOTHER_S_AUXILIARY = """
Die            DET   ART     2  det          2  nk
Regierung      NOUN  NN      6  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
hat            AUX   VAFIN   6  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
den            DET   ART     5  det          5  nk
Eindruck       NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Masc|Number=Sing
erweckt_       VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
,              PUNCT $,      10 punct        10 punct
der            DET   ART     9  det          9  nk
Bund           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
zahle          VERB  VVFIN   6  conj         3  cj    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
alles_         DET   PIS     10 obj          10 oa
.              PUNCT $.      6  punct        3  punct
"""

DEPENDING = """
Die            DET   ART     2  det          2  nk
Leute          NOUN  NN      3  nsubj        3  sb    Case=Nom|Number=Plur
verdienen      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Tense=Pres|VerbForm=Fin
je             ADV   ADV     3  advmod       3  mo
nach           ADP   APPR    6  case         3  mo
Schätzung      NOUN  NN      3  obl          5  nk    Case=Dat|Gender=Fem|Number=Sing
ein            DET   ART     8  det          8  nk
Viertel        NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Neut|Number=Sing
mehr_          ADV   ADV     3  advmod       3  mo
.              PUNCT $.      3  punct        3  punct
"""

DER_AS_A_SUBJECT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sagt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:sagen
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Past lemma:fehlen
.              PUNCT $.      2  punct        2  punct
Wer            PRON  PWS     13 nsubj        13 sb    Case=Nom|Number=Sing
sich           PRON  PRF     13 obj          13 oa    Case=Acc
vor            ADP   APPR    12 case         13 mo
der            DET   ART     12 det          12 nk
Wahrheit       NOUN  NN      13 obl          10 nk    Case=Dat|Gender=Fem|Number=Sing
fürchte_       VERB  VVFIN   15 acl          15 rc    Mood=Ind|Number=Sing|Tense=Past lemma:fürchten
,              PUNCT $,      13 punct        13 punct
der            PRON  PDS     19 nsubj        19 sb    Case=Nom|Gender=Masc|Number=Sing
solle          AUX   VMFIN   18 aux          19 oc    Mood=Sub|Number=Sing|Tense=Pres lemma:sollen
nicht          PART  PTKNEG  18 advmod       18 mo
Lehrer         NOUN  NN      19 xcomp        16 oc    Case=Nom|Gender=Masc
werden_        VERB  VAINF   0  ROOT         0  ROOT  VerbForm=Inf lemma:werden
.              PUNCT $.      19 punct        19 punct
"""
