"""Titles that are read out, appositions, results, places: what is beside a report, and is none."""

TITLE_READ = """
Das            DET   ART     2  det          2  nk
Motto          NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
lautete_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      7  punct        7  punct
Wir            PRON  PPER    7  nsubj        7  sb    Case=Nom|Number=Plur
bleiben        VERB  VVFIN   3  parataxis    3  oc    Mood=Ind|Number=Plur|VerbForm=Fin
hier_          ADV   ADV     7  advmod       7  mo
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      3  punct        3  punct
"""

ANSWER_READ = """
Die            DET   ART     2  det          2  nk
Antwort        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
lautete_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      7  punct        7  punct
Wir            PRON  PPER    7  nsubj        7  sb    Case=Nom|Number=Plur
bleiben        VERB  VVFIN   3  parataxis    3  oc    Mood=Ind|Number=Plur|VerbForm=Fin
hier_          ADV   ADV     7  advmod       7  mo
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      3  punct        3  punct
"""

APPOSED_SPEAKER = """
Gestern        ADV   ADV     2  advmod       2  mo
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      7  punct        7  punct
seit           ADP   APPR    6  case         7  mo
Mai            NOUN  NN      7  nmod         5  nk    Case=Dat|Gender=Masc|Number=Sing
Försterin_     NOUN  NN      3  appos        3  app   Case=Nom|Gender=Fem|Number=Sing
,              PUNCT $,      11 punct        11 punct
der            DET   ART     10 det          10 nk
Wald           NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing
sterbe_        VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

APPOSED_WITHIN = """
Gestern        ADV   ADV     2  advmod       2  mo
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      11 punct        11 punct
der            DET   ART     6  det          6  nk
Pfarrer_       NOUN  NN      3  appos        3  app   Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
ein            DET   ART     9  det          9  nk
Freund_        NOUN  NN      6  appos        6  app   Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      11 punct        11 punct
warne_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

LISTED_SUBJECT = """
Da             ADV   ADV     2  advmod       2  mo
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sie_           PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing
,              PUNCT $,      5  punct        5  punct
Öl_            NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      7  punct        7  punct
Gas            NOUN  NN      5  conj         5  cj    Case=Nom|Gender=Neut|Number=Sing
und            CCONJ KON     9  cc           5  cd
Kohle          NOUN  NN      5  conj         8  cj    Case=Nom|Gender=Fem|Number=Sing
seien          AUX   VAFIN   11 cop          2  oc    Mood=Sub|Number=Plur|VerbForm=Fin
knapp_         ADJ   ADJD    2  ccomp        10 pd
.              PUNCT $.      2  punct        2  punct
"""

DONE_SO_THAT = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    5  obj          5  oa    Case=Acc
so             ADV   ADV     5  advmod       5  mo
erklärt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      9  punct        9  punct
dass           SCONJ KOUS    9  mark         9  cp
alle           PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Plur
lachten_       VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Plur|Tense=Past|VerbForm=Fin
.              PUNCT $.      5  punct        2  punct
"""

SAID_SO_IN_KONJUNKTIV = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    5  obj          5  oa    Case=Acc
so             ADV   ADV     5  advmod       5  mo
erklärt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      10 punct        10 punct
dass           SCONJ KOUS    10 mark         10 cp
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        2  punct
"""

DATELINE = """
Riga           PROPN NE      5  dep          5  mo    B-LOC
–              PUNCT $(      5  punct        5  punct
Das            DET   ART     4  det          4  nk
Geld           NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   7  ccomp        7  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""

DATELINE_WITHOUT_A_DASH = """
Riga           PROPN NE      4  dep          4  mo    B-LOC
Das            DET   ART     3  det          3  nk
Geld           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""

FILM_IS_RATED = """
„_             PUNCT $(      7  punct        7  punct
Am             ADP   APPRART 3  case         7  mo
Ende           NOUN  NN      7  nsubj        2  nk    Case=Dat|Gender=Neut|Number=Sing
“              PUNCT $(      7  punct        7  punct
sei            AUX   VAFIN   7  cop          9  oc    Mood=Sub|Number=Sing|VerbForm=Fin
ihr            DET   PPOSAT  7  det          7  nk
Film_          NOUN  NN      9  ccomp        5  pd    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""

POINTED_AT_BEHIND_A_DATELINE = """
Riga           PROPN NE      5  dep          5  mo    B-LOC
–              PUNCT $(      5  punct        5  punct
Das            DET   ART     4  det          4  nk
Geld           NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
fehlt_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
Das            PRON  PDS     8  obj          8  oa    Case=Acc|Gender=Neut|Number=Sing
meldete        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     10 det          10 nk
Polizei_       NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      8  punct        8  punct
"""

NO_RELATIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        7  punct
der            PRON  PRELS   6  det          6  nk    Case=Nom|Gender=Masc|PronType=Rel
etwa           ADV   ADV     6  advmod       6  mo
Zehnjährige    NOUN  NN      9  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
sei            AUX   VAFIN   9  cop          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
zu             ADP   PTKA    9  advmod       9  ng
müde_          ADJ   ADJD    2  ccomp        7  pd
.              PUNCT $.      2  punct        2  punct
"""

TAKEN_UP_BY_WAS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erinnerte      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
an             ADP   APPR    5  case         2  op
den            DET   ART     5  det          5  nk
Krieg_         NOUN  NN      2  obl          3  nk    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
was            PRON  PRELS   9  nsubj        9  sb    Case=Nom|Gender=Neut|PronType=Rel
viele          PRON  PIS     9  obj          9  oa    Case=Acc|Number=Plur
störte_        VERB  VVFIN   2  advcl        2  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

SO_ON_THE_OTHER_HAND = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
reiche_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
so             ADV   ADV     7  advmod       7  mo
dagegen        ADV   PROAV   7  advmod       7  mo
Kern_          PROPN NE      3  parataxis    3  par   Case=Nom|Number=Sing B-PER
.              PUNCT $.      3  punct        3  punct
"""

JUDGED_BY_THE_NARRATOR = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
behauptete_    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        8  punct
nie            ADV   ADV     6  advmod       6  mo
dort           ADV   ADV     6  advmod       6  mo
gewesen        VERB  VAPP    2  xcomp        8  oc    VerbForm=Part
zu             PART  PTKZU   6  mark         8  pm
sein_          AUX   VAINF   6  aux          2  oc    VerbForm=Inf
,              PUNCT $,      12 punct        12 punct
was            PRON  PRELS   12 obj          12 oa    Case=Acc|Gender=Neut|Number=Sing
Fotos          NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Plur
widerlegten_   VERB  VVFIN   6  advcl        2  mo    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

OBJECT_OF_THE_INFINITIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
behauptete_    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
dort           ADV   ADV     5  advmod       5  mo
gesehen        VERB  VVPP    2  xcomp        7  oc    VerbForm=Part
zu             PART  PTKZU   5  mark         7  pm
haben_         AUX   VAINF   5  aux          2  oc    VerbForm=Inf
,              PUNCT $,      11 punct        11 punct
was            PRON  PRELS   11 obj          11 oa    Case=Acc|Gender=Neut|Number=Sing
Fotos          NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Plur
zeigten_       VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

TURNED_OUT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
es             PRON  PPER    6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
werde          AUX   VAFIN   6  aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
reichen_       VERB  VVINF   2  ccomp        5  oc    VerbForm=Inf
,              PUNCT $,      12 punct        12 punct
was            PRON  PRELS   12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
sich           PRON  PRF     12 obj          12 oa    Case=Acc
als            ADP   APPR    11 case         12 mo
falsch         ADJ   ADJD    12 xcomp        10 nk
herausstellte_ VERB  VVFIN   2  advcl        2  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

ACCUSED_OF = """
Vorgeworfen    VERB  VVPP    0  ROOT         2  oc    VerbForm=Part lemma:vorwerfen
werden         AUX   VAFIN   1  aux:pass     0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
dem            DET   ART     4  det          4  nk    Case=Dat|Gender=Masc|Number=Sing
Wirt           NOUN  NN      1  obl:agent    1  da    Case=Dat|Gender=Masc|Number=Sing
Betrug         NOUN  NN      1  nsubj:pass   2  sb    Case=Nom|Gender=Masc|Number=Sing
und            CCONJ KON     7  cc           5  cd
Untreue_       NOUN  NN      5  conj         6  cj    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      1  punct        2  punct
"""

TWO_SOURCES = """
Laut           ADP   APPR    2  case         3  mo
Polizei        NOUN  NN      3  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
sank           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     5  det          5  nk
Boot           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
am             ADP   APPRART 7  case         3  mo
Steg_          NOUN  NN      3  obl          6  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      12 punct        12 punct
wie            SCONJ KOUS    12 mark         12 cp
der            DET   ART     11 det          11 nk
Sender         NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
meldete_       VERB  VVFIN   3  advcl        3  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""
