"""How far reports reach: on both sides of their cue, up to the narrator, behind a source."""

ZU_WITHIN = """
Die            DET   ART     2  det          2  nk
Stadt          NOUN  NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
hat            AUX   VAFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
versprochen_   VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
,              PUNCT $,      8  punct        8  punct
dagegen        ADV   PROAV   8  advmod       8  mo
streng         ADV   ADJD    8  advmod       8  mo
vorzugehen_    VERB  VVINF   4  xcomp        4  oc    VerbForm=Inf
.              PUNCT $.      4  punct        3  punct
"""

AS_IF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
davon_         ADV   PROAV   2  advmod       2  mo
,              PUNCT $,      9  punct        6  punct
als            SCONJ KOKOM   9  mark         6  cm
sei            AUX   VAFIN   9  aux          2  mo    Mood=Sub|Number=Sing|VerbForm=Fin
es             PRON  PPER    9  nsubj        6  sb    Case=Nom|Number=Sing
ihr            PRON  PPER    9  obl:arg      9  da    Case=Dat|Number=Sing
passiert_      VERB  VVPP    2  advcl        6  oc    VerbForm=Part
.              PUNCT $.      2  punct        2  punct
"""

BOTH_SIDES = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      9  punct        9  punct
man            PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Sing
müsse          AUX   VMFIN   10 aux          5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
warten_        VERB  VVINF   5  parataxis    9  oc    VerbForm=Inf
.              PUNCT $.      5  punct        5  punct
"""

AND_ASKED = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     8  cc           5  cd
fragte_        VERB  VVFIN   5  conj         7  cj    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      12 punct        12 punct
ob             SCONJ KOUS    12 mark         12 cp
Ott            PROPN NE      12 nsubj        12 sb    Case=Nom|Number=Sing B-PER
zahle_         VERB  VVFIN   8  ccomp        8  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
"""

HIESS_ES = """
Das            DET   ART     2  det          2  nk
Geld_          NOUN  NN      8  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      4  punct        4  punct
hieß           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    4  expl         4  ep    Case=Nom|Number=Sing
,              PUNCT $,      4  punct        4  punct
sei            AUX   VAFIN   8  cop          4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
weg_           ADV   ADV     4  parataxis    7  pd
.              PUNCT $.      4  punct        4  punct
"""

HOW_HIGH = """
Wie            ADV   PWAV    2  advmod       2  mo
hoch           ADJ   ADJD    5  xcomp        5  pd
die            DET   ART     4  det          4  nk
Pacht          NOUN  NN      2  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
ist_           AUX   VAFIN   10 ccomp        10 oc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        5  punct
wollte         AUX   VMFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      10 nsubj        7  sb    Case=Nom|Number=Sing B-PER
nicht          PART  PTKNEG  10 advmod       10 ng
sagen_         VERB  VVINF   0  ROOT         7  oc    VerbForm=Inf
.              PUNCT $.      10 punct        7  punct
"""

NARRATOR_RESUMES = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
;              PUNCT $.      9  punct        9  punct
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
verließ        VERB  VVFIN   2  parataxis    2  par   Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     11 det          11 nk
Saal_          NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

SOURCE_IN_FRONT = """
Laut           ADP   APPR    2  case         3  mo
Kern           PROPN NE      4  obl          1  nk    Case=Dat|Number=Sing B-PER
sind           AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
kaputt         ADV   ADJD    0  ROOT         3  pd
drei           NUM   CARD    6  nummod       6  nk
Dächer_        NOUN  NN      4  nsubj        3  sb    Case=Nom|Number=Plur
,              PUNCT $,      9  punct        9  punct
zwei           NUM   CARD    9  nsubj        9  sb
fehlen         VERB  VVFIN   4  conj         3  par   Mood=Ind|Number=Plur|VerbForm=Fin
ganz_          ADV   ADV     9  advmod       9  mo
.              PUNCT $.      4  punct        3  punct
"""

SOURCE_OVER_A_REPORT = """
Laut           ADP   APPR    2  case         3  mo
Kern           PROPN NE      5  obl          1  nk    Case=Dat|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      5  nsubj        3  sb    Case=Nom|Number=Sing B-PER
versprochen_   VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
,              PUNCT $,      10 punct        10 punct
die            DET   ART     8  det          8  nk
Pacht          NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   10 mark         10 pm
zahlen_        VERB  VVINF   5  xcomp        5  oc    VerbForm=Inf
.              PUNCT $.      5  punct        3  punct
"""

SOURCE_INSIDE = """
Er             PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
fuhr           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
laut           ADP   APPR    4  case         2  mo
Kern           PROPN NE      2  obl          3  nk    Case=Dat|Number=Sing B-PER
viel           ADV   ADV     6  advmod       6  mo
schneller      ADV   ADJD    2  advmod       2  mo
und            CCONJ KON     8  cc           2  cd
prallte        VERB  VVFIN   2  conj         7  cj    Mood=Ind|Number=Sing|VerbForm=Fin
auf            ADP   APPR    11 case         8  mo
einen          DET   ART     11 det          11 nk
Baum_          NOUN  NN      8  obl          9  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

SOURCE_IN_RELATIVE = """
Der            DET   ART     2  det          2  nk
Verein_        NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
der            PRON  PRELS   9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Rel
laut           ADP   APPR    6  case         9  mo
Kern           PROPN NE      9  obl          5  nk    Case=Dat|Number=Sing B-PER
zwei           NUM   CARD    8  nummod       8  nk
Trainer        NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Masc|Number=Plur
bezahlt_       VERB  VVFIN   2  acl          2  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      11 punct        11 punct
"""

NOUN_BEFORE_ITS_VERB = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Behauptung     NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Fem|Number=Sing
abgetippt_     VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      9  punct        9  punct
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   4  acl          4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        2  punct
"""

NUMBER_ENDS_A_SENTENCE = """
Laut           ADP   APPR    2  case         3  mo
Kern           PROPN NE      5  obl          1  nk    Case=Dat|Number=Sing B-PER
sind           AUX   VAFIN   5  cop          0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
es             PRON  PPER    5  nsubj        3  sb    Case=Nom|Number=Sing
38.            NUM   CARD    0  ROOT         3  pd
Alle           PRON  PIS     7  nsubj        7  sb    Case=Nom|Number=Plur
schwiegen_     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

OPEN_BRACKET = """
Sie            PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing
habe_          AUX   VAFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      2  punct        2  punct
erzählt        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      9  punct        9  punct
das            DET   ART     8  det          8  nk
Rad            NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
verschenkt_    VERB  VVPP    4  parataxis    4  par   VerbForm=Part
.              PUNCT $.      4  punct        4  punct
"""

IT_RAINS = """
Es             PRON  PPER    2  expl         2  sb    Case=Nom|Gender=Neut|Number=Sing
regnet         VERB  VVFIN   8  parataxis    8  par   Mood=Ind|Number=Sing|VerbForm=Fin
weiter_        ADV   ADV     2  advmod       2  mo
;              PUNCT $.      2  punct        2  punct
das            DET   ART     6  det          6  nk
Geld           NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   9  ccomp        9  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""

RUNS_INTO = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erbleichte_    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      2  punct        2  punct
Man            PRON  PIS     7  nsubj        5  sb    Case=Nom|Number=Sing
habe           AUX   VAFIN   7  aux          2  par   Mood=Sub|Number=Sing|VerbForm=Fin
nichts         PRON  PIS     7  obj          7  oa    Case=Acc|Number=Sing
geahnt_        VERB  VVPP    2  parataxis    5  oc    VerbForm=Part
.              PUNCT $.      2  punct        2  punct
"""

ASIDE_IN_A_RELATIVE_CLAUSE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
bekam          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
einen          DET   ART     4  det          4  nk
Preis_         NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      14 punct        14 punct
der            PRON  PRELS   13 nsubj        14 sb    Case=Nom|Gender=Masc|Number=Sing
ihm_           PRON  PPER    13 obl:arg      13 da    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      11 punct        11 punct
wie            SCONJ KOKOM   11 mark         11 mo
Kern           PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
sagt_          VERB  VVFIN   13 advcl        14 mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      11 punct        11 punct
peinlich       ADJ   ADJD    4  acl          14 pd
war_           AUX   VAFIN   13 cop          4  rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

ALL_THAT_IS_SAID = """
Vier           NUM   CARD    2  nummod       2  nk
Meter_         NOUN  NN      4  ccomp        4  oc    Case=Acc|Gender=Masc|Number=Plur
,              PUNCT $,      2  punct        2  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      4  punct        4  punct
"""

BESIDE_SAID = """
Gestern_       ADV   ADV     7  advmod       7  mo
,              PUNCT $,      1  punct        1  punct
sagte          VERB  VVFIN   7  parataxis    7  par   Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      3  nsubj        3  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      3  punct        3  punct
es             PRON  PPER    7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
regnet_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

SOURCE_WITH_A_RELATIVE_CLAUSE = """
Hier           ADV   ADV     2  advmod       2  mo
brütet         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
laut           ADP   APPR    4  case         2  mo
Polizei_       NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Fem|Number=Sing
,              PUNCT $,      8  punct        8  punct
die            PRON  PRELS   8  nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
nachts         ADV   ADV     8  advmod       8  mo
kam_           VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      8  punct        8  punct
ein            DET   ART     11 det          11 nk
Milan_         NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

LEFT_OPEN = """
Wie            ADV   PWAV    3  advmod       3  mo
sie            PRON  PPER    3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
zahlt_         VERB  VVFIN   8  ccomp        8  oc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        5  punct
wollte         AUX   VMFIN   8  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      8  nsubj        5  sb    Case=Nom|Number=Sing B-PER
nicht          PART  PTKNEG  8  advmod       8  ng
sagen_         VERB  VVINF   0  ROOT         5  oc    VerbForm=Inf
.              PUNCT $.      8  punct        5  punct
"""

SO_LOUD_THAT = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
fragte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
so             ADV   ADV     4  advmod       4  mo
laut_          ADV   ADJD    2  advmod       2  mo
,              PUNCT $,      9  punct        9  punct
dass           SCONJ KOUS    9  mark         9  cp
alle           PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Plur
es             PRON  PPER    9  obj          9  oa    Case=Acc|Number=Sing
hörten_        VERB  VVFIN   4  advcl        4  re    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

BETWEEN_DASHES = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      12 punct        11 punct
die            DET   ART     5  det          5  nk
Lage           NOUN  NN      12 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing
–              PUNCT $(      8  punct        8  punct
das            PRON  PDS     8  obj          8  oa    Case=Acc|Number=Sing
weiß           VERB  VVFIN   12 parataxis    11 par   Mood=Ind|Number=Sing|VerbForm=Fin
jeder          PRON  PIS     8  nsubj        8  sb    Case=Nom|Number=Sing
–              PUNCT $(      8  punct        8  punct
sei            AUX   VAFIN   12 cop          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
ernst_         ADJ   ADJD    2  ccomp        11 pd
.              PUNCT $.      2  punct        2  punct
"""

DASH_LEADS_BACK = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
–              PUNCT $(      9  punct        9  punct
dort           ADV   ADV     9  advmod       9  mo
lacht          VERB  VVFIN   3  parataxis    3  cj    Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
"""

SO_IT_IS_SAID_THERE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
drohte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        5  punct
so             ADV   ADV     8  advmod       5  mo
ist            AUX   VAFIN   8  aux          2  cj    Mood=Ind|Number=Sing|VerbForm=Fin
dort           ADV   ADV     8  advmod       5  mo
zu             PART  PTKZU   8  mark         8  pm
spüren_        VERB  VVINF   2  parataxis    5  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

FOR_HE_LIKES_IT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erzählt_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
denn           SCONJ KON     6  mark         2  cd
Ott            PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
mag            VERB  VMFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
Märchen_       NOUN  NN      6  obj          6  oa    Case=Acc|Number=Plur
.              PUNCT $.      2  punct        2  punct
"""

ASIDE_HAS_ITS_OWN_VERB = """
Kern           PROPN NE      8  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat_           AUX   VAFIN   8  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        6  punct
wie            SCONJ KOUS    5  mark         6  cp
üblich         ADJ   ADJD    8  advcl        6  pd
ist_           AUX   VAFIN   5  cop          2  mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        6  punct
gefragt_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      12 punct        12 punct
ob             SCONJ KOUS    12 mark         12 cp
Ott            PROPN NE      12 nsubj        12 sb    Case=Nom|Number=Sing B-PER
zahle_         VERB  VVFIN   8  ccomp        8  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        2  punct
"""

ABER_BEFORE_ITS_SOURCE = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
aber           ADV   ADV     3  advmod       3  mo
laut           ADP   APPR    6  case         3  mo
Kern           PROPN NE      3  obl          5  nk    Case=Dat|Number=Sing B-PER
schon          ADV   ADV     8  advmod       8  mo
lange_         ADV   ADV     3  advmod       3  mo
.              PUNCT $.      3  punct        3  punct
"""

# As parsers take it, on whose first verb the infinitive hangs.
AND_ASKED_HIM_TO = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle          VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        5  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     8  cc           5  cd
bat            VERB  VVFIN   5  conj         7  cj    Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      8  obj          8  oa    Case=Acc|Number=Sing B-PER
,              PUNCT $,      13 punct        13 punct
darauf         ADV   PAV     13 advmod       13 mo
zu             PART  PTKZU   13 mark         13 pm
warten_        VERB  VVINF   5  xcomp        5  oc    VerbForm=Inf
.              PUNCT $.      5  punct        5  punct
"""

SO_SOFTLY_AS_IF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        2  punct
so             ADV   ADV     5  advmod       5  mo
leise_         ADJ   ADJD    2  advmod       2  mo
,              PUNCT $,      9  punct        8  punct
als            SCONJ KOUS    9  mark         8  cp
{}
.              PUNCT $.      2  punct        2  punct
"""

VERB_BEHIND_ALS = """
stünde         VERB  VVFIN   2  ccomp        5  mo    Mood=Sub|Number=Sing|VerbForm=Fin
jemand         PRON  PIS     8  nsubj        8  sb    Case=Nom|Number=Sing
daneben_       ADV   PROAV   8  advmod       8  mo
"""

OB_BEHIND_ALS = """
ob             SCONJ KOUS   10  mark        10  cp
jemand         PRON  PIS    10  nsubj       10  sb    Case=Nom|Number=Sing
schliefe_      VERB  VVFIN   2  ccomp        5  mo    Mood=Sub|Number=Sing|VerbForm=Fin
"""

BEHIND_A_FRAGMENT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
spricht        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         2  mo
„_             PUNCT $(      5  punct        5  punct
Schlendrian_   NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
“_             PUNCT $(      5  punct        5  punct
,              PUNCT $,     10  punct       10  punct
die            DET   ART     9  det          9  nk    Case=Nom|Number=Plur
Kollegen       NOUN  NN     10  nsubj       10  sb    Case=Nom|Number=Plur
{}_        VERB  VVFIN   2  ccomp        2  oc    Mood={}|Number=Plur|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

PHRASE_BEHIND_SO = """
Das            DET   ART     2  det          2  nk
Amt            NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
baut_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
so             ADV   ADV     7  advmod       7  mo
Ada            PROPN NE      3  parataxis    3  par   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      6  flat         6  nk    Case=Nom|Number=Sing I-PER
,              PUNCT $,      10 punct        10 punct
einen          DET   ART     10 det          10 nk    Case=Acc|Gender=Masc|Number=Sing
Weg_           NOUN  NN      6  appos        6  app   Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

WHO_SPEAKS_BEHIND_SO = """
Das            DET   ART     2  det          2  nk
Amt            NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
baue_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
so             ADV   ADV     7  advmod       7  mo
Ada            PROPN NE      3  parataxis    3  par   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      6  flat         6  nk    Case=Nom|Number=Sing I-PER
,              PUNCT $,      10 punct        10 punct
eine           DET   ART     10 det          10 nk    Case=Nom|Gender=Fem|Number=Sing
Lehrerin_      NOUN  NN      6  appos        6  app   Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

FRAGMENT_IN_FRONT = """
Von            ADP   APPR    4  case         6  op
einer          DET   ART     4  det          4  nk    Case=Dat|Gender=Fem|Number=Sing
„_             PUNCT $(      4  punct        4  punct
Posse_         NOUN  NN      6  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
“              PUNCT $(      4  punct        4  punct
spricht        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""
