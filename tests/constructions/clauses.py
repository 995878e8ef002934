"""Clauses that report without marks, and sentences that go on with one."""

WIE_MITTEILTE = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj:pass   3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
,              PUNCT $,      11 punct        11 punct
wie            SCONJ KOUS    11 mark         11 cp
die            DET   ART     8  det          8  nk
Polizei        NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing
am             ADP   APPRART 10 case         11 mo
Montag         NOUN  NN      11 obl          9  nk    Case=Dat|Gender=Masc|Number=Sing
mitteilte_     VERB  VVFIN   4  advcl        3  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        3  punct
"""

SO_INSIDE = """
Das            DET   ART     2  det          2  nk
Projekt        NOUN  NN      11 nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
sei_           AUX   VAFIN   11 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
so             ADV   ADV     7  advmod       7  mo
die            DET   ART     7  det          7  nk
Ministerin_    NOUN  NN      11 parataxis    3  par   Case=Nom|Gender=Fem|Number=Sing
,              PUNCT $,      7  punct        7  punct
ein            DET   ART     11 det          11 nk
voller         ADJ   ADJA    11 amod         11 nk    Case=Nom|Gender=Masc|Number=Sing
Erfolg_        NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      11 punct        3  punct
"""

VERB_INSIDE = """
Das            DET   ART     2  det          2  nk
Werk_          NOUN  NN      9  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      4  punct        4  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      4  punct        4  punct
werde          AUX   VAFIN   9  aux          4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
bald           ADV   ADV     9  advmod       9  mo
schließen_     VERB  VVINF   4  ccomp        7  oc    VerbForm=Inf
.              PUNCT $.      4  punct        4  punct
"""

SO_SCHAETZT = """
In             ADP   APPR    3  case         9  mo
zehn           NUM   CARD    3  nummod       3  nk
Jahren_        NOUN  NN      12 obl          1  nk    Case=Dat|Number=Plur
,              PUNCT $,      6  punct        6  punct
so             ADV   ADV     6  advmod       6  mo
schätzt        VERB  VVFIN   12 parataxis    9  par   Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      6  punct        6  punct
ist            AUX   VAFIN   12 cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     11 det          11 nk
Dorf           NOUN  NN      12 nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
leer_          ADJ   ADJD    0  ROOT         9  pd
.              PUNCT $.      12 punct        9  punct
"""

BEFORE_CLOSING = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        5  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     7  det          7  nk
Ministerin_    NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      5  punct        5  punct
"""

NOT_ITS_PARTICIPLE = """
Der            DET   ART     2  det          2  nk
Hund           NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
habe           AUX   VAFIN   4  aux          6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
gebellt_       VERB  VVPP    6  ccomp        3  oc    VerbForm=Part
,              PUNCT $,      6  punct        6  punct
berichtet      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""

COLON_UNMARKED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      2  punct        2  punct
Wir            PRON  PPER    5  nsubj        5  sb    Case=Nom|Number=Plur
bauen          VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Plur|VerbForm=Fin
die            DET   ART     7  det          7  nk
Brücke         NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Fem|Number=Sing
neu_           ADJ   ADJD    5  advmod       5  mo
.              PUNCT $.      2  punct        2  punct
"""

INFINITIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
versprach_     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
die            DET   ART     5  det          5  nk
Brücke         NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   7  mark         7  pm
sanieren_      VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

INFINITIVE_IN_ONE_WORD = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kündigte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
an_            ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      7  punct        7  punct
die            DET   ART     6  det          6  nk
Steuer         NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Fem|Number=Sing
abzuschaffen_  VERB  VVIZU   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

TWO_CLAUSES = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
dass           SCONJ KOUS    7  mark         7  cp
das            DET   ART     6  det          6  nk
Geld           NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
fehle          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
und            CCONJ KON     12 cc           7  cd
dass           SCONJ KOUS    12 mark         12 cp
die            DET   ART     11 det          11 nk
Brücke         NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Fem|Number=Sing
bröckele_      VERB  VVFIN   7  conj         8  cj    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

SUBJUNCTIVE_BY_FORM = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
die            DET   ART     5  det          5  nk
Ufer           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Plur
gäben          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Plur|VerbForm=Fin
bald           ADV   ADV     6  advmod       6  mo
nach_          ADP   PTKVZ   6  compound:prt 6  svp
.              PUNCT $.      2  punct        2  punct
"""

GOES_ON_IN_KONJUNKTIV = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        6  punct
die            DET   ART     5  det          5  nk
Brücke         NOUN  NN      7  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   7  cop          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
marode_        ADJ   ADJD    2  ccomp        6  pd
.              PUNCT $.      2  punct        2  punct
Nun            ADV   ADV     13 advmod       10 mo
werde          AUX   VAFIN   13 aux          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
der            DET   ART     12 det          12 nk
Fluss          NOUN  NN      13 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
steigen_       VERB  VVINF   0  ROOT         10 oc    VerbForm=Inf
.              PUNCT $.      13 punct        10 punct
"""

MARKS_IN_WHAT_GOES_ON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Man            PRON  PIS     13 nsubj        9  sb    Case=Nom|Number=Sing
habe           AUX   VAFIN   13 aux          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
„_             PUNCT $(      13 punct        13 punct
sehr           ADV   ADV     12 advmod       12 mo
lange          ADV   ADV     13 advmod       13 mo
gewarnt_       VERB  VVPP    0  ROOT         9  oc    VerbForm=Part
“_             PUNCT $(      13 punct        13 punct
.              PUNCT $.      13 punct        9  punct
"""

SOURCE_BESIDE_KONJUNKTIV = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      6  nsubj:pass   3  sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   6  aux:pass     0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
laut           ADP   APPR    5  case         6  mo
Polizei        NOUN  NN      6  obl          4  nk    Case=Dat|Gender=Fem|Number=Sing
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      6  punct        3  punct
"""

WORDS_OF = """
Nach           ADP   APPR    3  case         6  mo
den            DET   ART     3  det          3  nk
Worten         NOUN  NN      8  obl          1  nk    Case=Dat|Number=Plur
von            ADP   APPR    5  case         3  pg
Kern           PROPN NE      3  nmod         4  nk    Case=Dat|Number=Sing B-PER
ist            AUX   VAFIN   8  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     8  nsubj        6  sb    Case=Nom|Number=Sing
falsch_        ADJ   ADJD    0  ROOT         6  pd
.              PUNCT $.      8  punct        6  punct
"""

UNDER_REFERENCE = """
Der            DET   ART     2  det          2  nk
Bote           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing B-ORG
berichtet      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
unter          ADP   APPR    5  case         3  mo
Berufung       NOUN  NN      3  obl          4  nk    Case=Acc|Gender=Fem|Number=Sing
auf            ADP   APPR    8  case         5  op
die            DET   ART     8  det          8  nk
Polizei_       NOUN  NN      5  nmod         6  nk    Case=Acc|Gender=Fem|Number=Sing
,              PUNCT $,      13 punct        12 punct
die            DET   ART     11 det          11 nk
Brücke         NOUN  NN      13 nsubj:pass   12 sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   13 aux:pass     3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    3  ccomp        12 oc    VerbForm=Part
.              PUNCT $.      3  punct        3  punct
"""

IN_PLACE_HIESS_ES = """
In             ADP   APPR    2  case         3  mo
Lindenau       PROPN NE      3  obl          1  nk    Case=Dat|Number=Sing B-LOC
hieß           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    3  expl         3  ep    Case=Nom|Number=Sing
,              PUNCT $,      9  punct        8  punct
die            DET   ART     7  det          7  nk
Brücke         NOUN  NN      9  nsubj:pass   8  sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   9  aux:pass     3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    3  ccomp        8  oc    VerbForm=Part
.              PUNCT $.      3  punct        3  punct
"""

ASKED_WHETHER = """
Auf            ADP   APPR    3  case         10 mo
die            DET   ART     3  det          3  nk
Frage_         NOUN  NN      10 obl          1  nk    Case=Acc|Gender=Fem|Number=Sing
,              PUNCT $,      8  punct        8  punct
ob             SCONJ KOUS    8  mark         8  cp
sie            PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
erneut         ADJ   ADJD    8  advmod       8  mo
antrete_       VERB  VVFIN   3  acl          3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        8  punct
winkte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      10 nsubj        10 sb    Case=Nom|Number=Sing B-PER
ab_            ADP   PTKVZ   10 compound:prt 10 svp
.              PUNCT $.      10 punct        10 punct
"""

NUMBER_BEFORE_MARKS = """
Der            DET   ART     2  det          2  nk
Ring           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
stammt         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         3  mo
1904.          NUM   CARD    3  obl          4  nk
„_             PUNCT $(      8  punct        8  punct
Er             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
passt_         VERB  VVFIN   11 ccomp        11 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      8  punct        8  punct
,              PUNCT $,      8  punct        8  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      11 punct        11 punct
"""

OF_WHOM_IT_TELLS = """
Vom            ADP   APPRART 2  case         7  mo
Gegner_        NOUN  NN      7  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      5  punct        5  punct
der            PRON  PRELS   5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Rel
siegte_        VERB  VVFIN   2  acl          2  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
nichts_        PRON  PIS     7  obj          7  oa    Case=Acc
.              PUNCT $.      7  punct        7  punct
"""
