"""What goes on, points back or forward, hangs on a noun, is denied, or is commented on."""

DENIED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nicht_         PART  PTKNEG  2  advmod       2  ng
,              PUNCT $,      8  punct        8  punct
dass           SCONJ KOUS    8  mark         8  cp
das            DET   ART     7  det          7  nk
Geld           NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
fehlt_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

ON_A_NOUN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
mit            ADP   APPR    5  case         2  mo
dem            DET   ART     5  det          5  nk
Hinweis_       NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      10 punct        10 punct
dass           SCONJ KOUS    10 mark         10 cp
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

POINTS_BACK = """
Die            DET   ART     2  det          2  nk
Kommission     NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
prüfte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     5  det          5  nk
Bau_           NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      3  punct        3  punct
Demnach        ADV   PROAV   8  advmod       8  mo
fehlt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dort           ADV   ADV     8  advmod       8  mo
viel           DET   PIAT    11 det          11 nk
Geld_          NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
.              PUNCT $.      8  punct        8  punct
"""

POINTED_AT = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      4  punct        3  punct
Das            PRON  PDS     7  obj          7  oa    Case=Acc|Gender=Neut|Number=Sing
meldete        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     9  det          9  nk
Polizei_       NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""

PARTICIPLE_FIRST = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Gebaut         VERB  VVPP    0  ROOT         10 oc    VerbForm=Part
worden         AUX   VAPP    8  aux:pass     8  oc    VerbForm=Part
sei            AUX   VAFIN   8  aux          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
noch           ADV   ADV     8  advmod       10 mo
nichts_        PRON  PIS     8  nsubj:pass   10 sb    Case=Nom|Gender=Neut|Number=Sing
.              PUNCT $.      8  punct        10 punct
"""

TWO_SOURCES = """
Laut           ADP   APPR    2  case         3  mo
Polizei        NOUN  NN      5  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
war            AUX   VAFIN   5  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      5  nsubj        3  sb    Case=Nom|Number=Sing B-PER
müde_          ADJ   ADJD    0  ROOT         3  pd
,              PUNCT $,      11 punct        9  punct
laut           ADP   APPR    8  case         9  mo
Kern           PROPN NE      11 obl          7  nk    Case=Dat|Number=Sing B-PER
war            AUX   VAFIN   11 cop          3  cj    Mood=Ind|Number=Sing|VerbForm=Fin
er             PRON  PPER    11 nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
krank_         ADJ   ADJD    5  conj         9  pd
.              PUNCT $.      5  punct        3  punct
"""

NARRATOR_COMMENTS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        6  punct
das            DET   ART     5  det          5  nk
Dach           NOUN  NN      7  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   7  cop          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
neu_           ADJ   ADJD    2  ccomp        6  pd
,              PUNCT $,      11 punct        11 punct
was            PRON  PRELS   11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Rel
nicht          PART  PTKNEG  11 advmod       11 ng
stimmte_       VERB  VVFIN   7  acl          6  mo    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

OF_ITSELF = """
Ott            PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
will           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nichts         PRON  PIS     4  obj          4  oa    Case=Acc|Gender=Neut|Number=Sing
gewusst        VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
haben_         AUX   VAINF   4  aux          2  oc    VerbForm=Inf
.              PUNCT $.      4  punct        2  punct
"""

HOW_IT_WAS_SAID = """
Die            DET   ART     2  det          2  nk
Polizei        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
weiß_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        8  punct
wie            ADV   PWAV    8  advmod       8  mo
Kern           PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
das            PRON  PDS     8  obj          8  oa    Case=Acc|Gender=Neut|Number=Sing
mitteilte_     VERB  VVFIN   3  ccomp        3  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

FORBIDDEN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Kosten         NOUN  NN      11 nsubj        9  sb    Case=Nom|Gender=Fem|Number=Plur
dürften        AUX   VMFIN   11 aux          0  ROOT  Mood=Sub|Number=Plur|VerbForm=Fin
nicht          PART  PTKNEG  11 advmod       11 ng
steigen_       VERB  VVINF   0  ROOT         9  oc    VerbForm=Inf
.              PUNCT $.      11 punct        9  punct
"""

GUESSED = FORBIDDEN.replace("nicht          PART  PTKNEG", "bald           ADV   ADV   ")

LIKE_A_PRETERITE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Viele          PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Plur
VERB_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
schon          ADV   ADV     9  advmod       9  mo
wieder_        ADV   ADV     9  advmod       9  mo
.              PUNCT $.      9  punct        9  punct
"""

POINTED_AT_BY_WHAT_LOOKS_LIKE_AN_ARTICLE = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      4  punct        3  punct
Das            DET   ART     7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
berichten      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
Anwohner_      NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Plur
.              PUNCT $.      7  punct        7  punct
"""

POINTED_AT_AND_DENIED = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      4  punct        3  punct
Das            PRON  PDS     10 obj          10 oa    Case=Acc|Gender=Neut|Number=Sing
wollte         AUX   VMFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      10 nsubj        7  sb    Case=Nom|Number=Sing B-PER
nicht          PART  PTKNEG  10 advmod       10 ng
kommentieren_  VERB  VVINF   0  ROOT         7  oc    VerbForm=Inf
.              PUNCT $.      10 punct        7  punct
"""

POINTED_AT_AS_WRITTEN = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      4  punct        3  punct
So             ADV   ADV     7  advmod       7  mo
steht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
im             ADP   APPRART 10 case         7  mo
Gutachten_     NOUN  NN      7  obl          9  nk    Case=Dat|Gender=Neut|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""

STANDS_SOMEWHERE = """
Die            DET   ART     2  det          2  nk
Brücke         NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
ist            AUX   VAFIN   4  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gesperrt_      VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      4  punct        3  punct
So             ADV   ADV     7  advmod       7  mo
steht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
im             ADP   APPRART 10 case         7  mo
Rathaus_       NOUN  NN      7  obl          9  nk    Case=Dat|Gender=Neut|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""

IMPERATIVE_BEHIND_A_REPORT = """
Teig           NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
ruhe_          VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:ruhen
,              PUNCT $,      4  punct        4  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
Decke          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin lemma:decken
die            DET   ART     9  det          9  nk
Schüssel       NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Fem|Number=Sing
gut            ADV   ADJD    7  advmod       7  mo
ab_            ADP   PTKVZ   7  compound:prt 7  svp
.              PUNCT $.      7  punct        7  punct
"""

CONDITION_BEHIND_A_REPORT = """
Teig           NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
ruhe_          VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:ruhen
,              PUNCT $,      4  punct        4  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
Decke          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin lemma:decken
man            PRON  PIS     7  nsubj        7  sb    Case=Nom
ihn            PRON  PPER    7  obj          7  oa    Case=Acc
gut            ADV   ADJD    7  advmod       7  mo
ab_            ADP   PTKVZ   7  compound:prt 7  svp
,              PUNCT $,      14 punct        14 punct
so             ADV   ADV     14 advmod       14 mo
gehe           VERB  VVFIN   7  parataxis    7  mo    Mood=Sub|Number=Sing|VerbForm=Fin lemma:gehen
er             PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Masc|Number=Sing
auf_           ADP   PTKVZ   14 compound:prt 14 svp
.              PUNCT $.      7  punct        7  punct
"""

ICH_BEHIND_A_REPORT = """
Teig           NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
ruhe_          VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:ruhen
,              PUNCT $,      4  punct        4  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
Wie            ADV   PWAV    8  advmod       8  mo
knete          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin lemma:kneten
ich            PRON  PPER    8  nsubj        8  sb    Case=Nom|Number=Sing
ihn            PRON  PPER    8  obj          8  oa    Case=Acc
nun_           ADV   ADV     8  advmod       8  mo
?              PUNCT $.      8  punct        8  punct
"""

SAID_BEFORE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
bestreitet     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das_           PRON  PDS     2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
.              PUNCT $.      2  punct        2  punct
{}           PROPN NE      8  nsubj        6  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN   8  aux          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
oft            ADV   ADV     8  advmod       6  mo
versprochen_   VERB  VVPP    0  ROOT         6  oc    VerbForm=Part lemma:versprechen
,              PUNCT $,      13 punct        13 punct
dass           SCONJ KOUS    13 mark         13 cp
der            DET   ART     12 det          12 nk    Case=Nom|Gender=Masc|Number=Sing
Zaun           NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Masc|Number=Sing
bleibe_        VERB  VVFIN   8  ccomp        8  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        6  punct
"""
