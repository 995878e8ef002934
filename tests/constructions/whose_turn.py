"""Whom a question is put to, whom words speak of, and what one says in what another one says."""

BY_A_SOURCE = """
Laut           ADP   APPR  2  case         9  mnr
Gericht        NOUN  NN    9  nmod         1  nk    Case=Dat|Gender=Neut|Number=Sing
war            AUX   VAFIN 9  cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Past
der            DET   ART   5  det          5  nk    Case=Nom|Gender=Masc|Number=Sing
Brand          NOUN  NN    9  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
eine           DET   ART   9  det          9  nk    Case=Nom|Gender=Fem|Number=Sing
„_             PUNCT $(    6  punct        6  punct
tragische      ADJ   ADJA  9  amod         9  nk    Case=Nom|Gender=Fem|Number=Sing
Folge_         NOUN  NN    0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
“              PUNCT $(    9  punct        3  punct
des            DET   ART   12 det          12 nk    Case=Gen|Gender=Masc|Number=Sing
Sturms_        NOUN  NN    9  nmod         9  ag    Case=Gen|Gender=Masc|Number=Sing
.              PUNCT $.    9  punct        3  punct
"""

ASKED_BY_THE_VERB = """
„_             PUNCT $(    2  punct        2  punct
Kommen         VERB  VVFIN 7  ccomp        7  oc    Mood=Ind|Number=Plur|Tense=Pres lemma:kommen
Sie_           PRON  PPER  2  nsubj        2  sb    Case=Nom|Person=2|PronType=Prs
?_             PUNCT $.    2  punct        2  punct
“_             PUNCT $(    2  punct        2  punct
,              PUNCT $,    2  punct        2  punct
fragte         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:fragen
Ott            PROPN NE    7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
die            DET   ART   10 det          10 nk    Case=Nom|Gender=Fem|Number=Sing
Richterin_     NOUN  NN    7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.    7  punct        7  punct
„_             PUNCT $(    13 punct        13 punct
Nein_          NOUN  ADV   0  ROOT         0  ROOT  Number=Sing
._             PUNCT $.    13 punct        13 punct
“              PUNCT $(    13 punct        13 punct
"""

ASKED_BY_NAME = """
„_             PUNCT $(    2  punct        2  punct
Kommt          VERB  VVFIN 10 ccomp        10 oc    Mood=Ind|Number=Sing|Tense=Pres lemma:kommen
er_            PRON  PPER  2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
,              PUNCT $,    6  punct        6  punct
Herr           NOUN  NN    6  compound     6  nk    Case=Nom|Gender=Masc|Number=Sing
Ott_           PROPN NE    2  appos        2  app   Case=Nom|Gender=Masc|Number=Sing B-PER
?_             PUNCT $.    2  punct        2  punct
“_             PUNCT $(    2  punct        2  punct
,              PUNCT $,    2  punct        2  punct
rief           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:rufen
Kern_          PROPN NE    10 nsubj        10 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.    10 punct        10 punct
„_             PUNCT $(    14 punct        14 punct
Nein_          NOUN  ADV   0  ROOT         0  ROOT  Case=Nom|Number=Sing
._             PUNCT $.    14 punct        14 punct
“              PUNCT $(    14 punct        14 punct
"""

ASKED_ACROSS_A_DASH = """
Kern           PROPN NE    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
winkte_        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:winken
.              PUNCT $.    2  punct        2  punct
„_             PUNCT $(    5  punct        5  punct
Warum          VERB  ADV   0  ROOT         0  ROOT   lemma:warum
nicht_         PART  PTKNEG 5  advmod       5  mo
,              PUNCT $,    9  punct        9  punct
Herr           NOUN  NN    9  compound     9  nk    Case=Nom|Gender=Masc|Number=Sing
Ott_           PROPN NE    5  appos        5  app   Case=Nom|Gender=Masc|Number=Sing B-PER
?_             PUNCT $.    5  punct        5  punct
“              PUNCT $(    5  punct        5  punct
–              PUNCT $(    5  punct        5  punct
„_             PUNCT $(    16 punct        15 punct
Ich            PRON  PPER  16 nsubj        15 sb    Case=Nom|Number=Sing|Person=1|PronType=Prs
bin            AUX   VAFIN 16 cop          5  par   Mood=Ind|Number=Sing|Person=1|Tense=Pres
krank_         ADJ   ADJD  5  parataxis    15 pd
._             PUNCT $.    5  punct        5  punct
“              PUNCT $(    16 punct        15 punct
"""

ASKED_OF_OTHERS = """
Der            DET   ART   2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Bau            NOUN  NN    4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
sei            AUX   VAFIN 4  cop          6  oc    Mood=Sub|Number=Sing|Tense=Pres
teuer_         ADJ   ADJD  6  ccomp        3  pd
,              PUNCT $,    4  punct        3  punct
sagte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
Kern_          PROPN NE    6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.    6  punct        6  punct
Ob             SCONJ KOUS  12 mark         13 cp
die            DET   ART   11 det          11 nk    Case=Nom|Number=Plur
Kollegen       NOUN  NN    12 nsubj        13 sb    Case=Nom|Gender=Masc|Number=Plur
geantwortet    VERB  VVPP  0  ROOT         13 oc    VerbForm=Part lemma:antworten
haben_         AUX   VAFIN 12 aux          0  ROOT  Mood=Ind|Number=Plur|Tense=Pres
?              PUNCT $.    12 punct        13 punct
„_             PUNCT $(    16 punct        16 punct
Noch           NOUN  ADV   0  ROOT         0  ROOT  Number=Sing
nicht_         PART  PTKNEG 16 advmod       16 mo
._             PUNCT $.    16 punct        16 punct
“              PUNCT $(    16 punct        16 punct
"""

REFUSED_AND_CALLED_ON = """
Die            DET   ART   2  det          2  nk    Case=Nom|Gender=Fem|Number=Sing
Polizei        NOUN  NN    3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
äußert         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:äußern
sich           PRON  PRF   3  obj          3  oa    Case=Acc|PronType=Prs|Reflex=Yes
nicht_         PART  PTKNEG 3  advmod       3  mo
.              PUNCT $.    3  punct        3  punct
Und            CCONJ KON   8  cc           8  cd
Anna           PROPN NE    0  ROOT         0  ROOT  Case=Nom|Gender=Fem|Number=Sing B-PER
Lenz_          PROPN NE    8  flat         8  pnc   Case=Nom|Gender=Fem|Number=Sing I-PER
?              PUNCT $.    8  punct        8  punct
„_             PUNCT $(    13 punct        13 punct
Grete          PROPN NE    13 nsubj        13 sb    Case=Nom|Gender=Fem|Number=Sing B-PER
hat            VERB  VAFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:haben
Zeit_          NOUN  NN    13 obj          13 oa    Case=Acc|Gender=Fem|Number=Sing
._             PUNCT $.    13 punct        13 punct
“              PUNCT $(    13 punct        13 punct
"""

SPOKEN_OF = """
„_             PUNCT $(    2  punct        2  punct
Das            PRON  PDS   3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN 6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres lemma:reichen
“_             PUNCT $(    3  punct        3  punct
,              PUNCT $,    3  punct        3  punct
sagte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
Ott_           PROPN NE    6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.    6  punct        6  punct
Sein           DET   PPOSAT 10 det          10 nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Prs
Sohn           NOUN  NN    11 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing
lachte_        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:lachen
.              PUNCT $.    11 punct        11 punct
„_             PUNCT $(    14 punct        14 punct
Der            PRON  PDS   15 nsubj        15 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Dem
versteht       VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:verstehen
nichts_        PRON  PIS   15 obj          15 oa    Gender=Neut|Number=Sing|PronType=Neg
._             PUNCT $.    15 punct        15 punct
“              PUNCT $(    15 punct        15 punct
"""

NOT_SPOKEN_OF = """
„_             PUNCT $(    2  punct        2  punct
Das            PRON  PDS   3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN 6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres lemma:reichen
“_             PUNCT $(    3  punct        3  punct
,              PUNCT $,    3  punct        3  punct
sagte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
Ott_           PROPN NE    6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.    7  punct        7  punct  I-PER
Kern           PROPN NE    10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
holte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:holen
den            DET   ART   12 det          12 nk    Case=Acc|Gender=Masc|Number=Sing
Toaster_       NOUN  NN    10 obj          10 oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.    10 punct        10 punct
„_             PUNCT $(    15 punct        15 punct
Der            PRON  PDS   17 nsubj        16 sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Dem
ist            AUX   VAFIN 17 cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres
alt_           ADJ   ADJD  0  ROOT         16 pd
._             PUNCT $.    17 punct        16 punct
“              PUNCT $(    17 punct        16 punct
"""

CALLED_SO_BY_ALL = """
Ott_           PROPN NE    12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,    10 punct        10 punct
den            PRON  PRELS 10 obj          10 oa    Case=Dat|Gender=Masc|Number=Plur|PronType=Rel
alle           DET   PIS   10 nsubj        10 sb    Case=Nom|Number=Plur
nur            ADV   ADV   8  advmod       8  mo
„_             PUNCT $(    7  punct        7  punct
den            DET   ART   8  det          8  nk    Case=Acc|Gender=Masc|Number=Plur
Fuchs_         NOUN  NN    10 obj          10 oa    Case=Acc|Gender=Masc|Number=Plur
“              PUNCT $(    8  punct        8  punct
nannten_       VERB  VVFIN 1  acl          1  rc    Mood=Ind|Number=Plur|Tense=Past lemma:nennen
,              PUNCT $,    1  punct        1  punct
lebt           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:leben
hier_          ADV   ADV   12 advmod       12 mo
.              PUNCT $.    12 punct        12 punct
"""

CALLED_SO_BY_ONE = """
Ott_           PROPN NE    13 nsubj        13 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
,              PUNCT $,    11 punct        11 punct
den            PRON  PRELS 11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Rel
Anna           PROPN NE    11 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing B-PER
Lenz           PROPN NE    4  flat         4  pnc   Case=Nom|Gender=Fem|Number=Sing I-PER
nur            ADV   ADV   11 advmod       11 mo
„_             PUNCT $(    9  punct        9  punct
den            DET   ART   9  det          9  nk    Case=Acc|Gender=Masc|Number=Sing
Fuchs_         NOUN  NN    11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing
“              PUNCT $(    9  punct        9  punct
nannte_        VERB  VVFIN 1  acl          1  rc    Mood=Ind|Number=Sing|Tense=Past lemma:nennen
,              PUNCT $,    1  punct        1  punct
lebt           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:leben
hier_          ADV   ADV   13 advmod       13 mo
.              PUNCT $.    13 punct        13 punct
"""

PARTICLE_ALONE = """
Jan            PROPN NE    4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
von            ADP   APPR  3  case         1  mnr    I-PER
Lenz           PROPN NE    1  nmod         2  nk    Case=Dat|Gender=Fem|Number=Sing I-PER
kam_           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:kommen
.              PUNCT $.    4  punct        4  punct
„_             PUNCT $(    7  punct        7  punct
Nein_          ADV   ADV   10 ccomp        10 oc    Number=Sing
“_             PUNCT $(    7  punct        7  punct
,              PUNCT $,    7  punct        7  punct
sagte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
von            ADP   APPR  12 case         10 mo
Lenz_          PROPN NE    10 obl          11 nk    Case=Dat|Gender=Masc|Number=Sing B-PER
.              PUNCT $.    10 punct        10 punct
"""

AGENT_WITH_VON = """
Jan            PROPN NE    4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
von            ADP   APPR  3  case         1  mnr    I-PER
Lenz           PROPN NE    1  nmod         2  nk    Case=Dat|Gender=Masc|Number=Sing I-PER
kam_           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:kommen
.              PUNCT $.    4  punct        4  punct
Ott            PROPN NE    13 nsubj:pass   7  sb    Case=Nom|Gender=Neut|Number=Sing B-PER
wurde          AUX   VAFIN 13 aux:pass     0  ROOT  Mood=Ind|Number=Sing|Tense=Past
von            ADP   APPR  9  case         13 sbp
Lenz           PROPN NE    13 obl:agent    8  nk    Case=Dat|Gender=Masc|Number=Sing B-PER
„_             PUNCT $(    11 punct        11 punct
faul_          ADJ   ADJD  13 advmod       13 mo
“              PUNCT $(    11 punct        11 punct
genannt_       VERB  VVPP  0  ROOT         7  oc    VerbForm=Part lemma:nennen
.              PUNCT $.    13 punct        7  punct
"""

IN_A_RELATIVE_CLAUSE = """
Der            DET   ART   2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Brief_         NOUN  NN    14 nsubj        14 sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,    12 punct        12 punct
in             ADP   APPR  5  case         12 mo
dem            PRON  PRELS 12 obl          4  nk    Case=Dat|Gender=Masc|Number=Sing|PronType=Rel
Ott            PROPN NE    12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
von            ADP   APPR  10 case         12 mo
„_             PUNCT $(    10 punct        10 punct
blankem        ADJ   ADJA  10 amod         10 nk    Case=Dat|Gender=Masc|Number=Sing
Raub_          NOUN  NN    12 obl          7  nk    Case=Dat|Gender=Masc|Number=Sing
“              PUNCT $(    10 punct        10 punct
spricht_       VERB  VVFIN 2  acl          2  rc    Mood=Ind|Number=Sing|Tense=Pres lemma:sprechen
,              PUNCT $,    2  punct        2  punct
fehlt_         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:fehlen
.              PUNCT $.    14 punct        14 punct
"""

INFINITIVE_BEHIND_ITS_VERB = """
Ott            PROPN NE    2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
,              PUNCT $,    7  punct        5  punct
Kern           PROPN NE    7  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
habe           AUX   VAFIN 7  aux          2  oc    Mood=Sub|Number=Sing|Tense=Pres
ihn            PRON  PPER  7  obj          7  oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Prs
gebeten_       VERB  VVPP  2  ccomp        5  oc    VerbForm=Part lemma:bitten
,              PUNCT $,    11 punct        11 punct
„_             PUNCT $(    11 punct        11 punct
zu             PART  PTKZU 11 mark         11 cp
schweigen_     ADJ   ADJD  7  xcomp        7  oc
“_             PUNCT $(    11 punct        11 punct
.              PUNCT $.    2  punct        2  punct
"""

CLAUSE_BEHIND_ITS_VERB = """
Ott            PROPN NE    2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
betonte_       VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:betonen
,              PUNCT $,    6  punct        7  punct
dass           SCONJ KOUS  6  mark         7  cp
Kern           PROPN NE    6  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing B-ORG
zugesagt       VERB  VVPP  2  ccomp        7  oc    VerbForm=Part lemma:zusagen
habe_          AUX   VAFIN 6  aux          2  oc    Mood=Sub|Number=Sing|Tense=Pres
,              PUNCT $,    11 punct        11 punct
das            DET   ART   10 det          10 nk    Case=Nom|Gender=Neut|Number=Sing
Geld           NOUN  NN    11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing
komme          VERB  VVFIN 2  ccomp        2  oc    Mood=Ind|Number=Sing|Tense=Pres lemma:kommen
„_             PUNCT $(    13 punct        13 punct
bald_          ADV   ADJD  11 advmod       11 mo
“_             PUNCT $(    11 punct        11 punct
.              PUNCT $.    2  punct        2  punct
"""

CLAUSE_BEFORE_THE_MAIN_VERB = """
Ott            PROPN NE    2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
,              PUNCT $,    7  punct        8  punct
dass           SCONJ KOUS  7  mark         8  cp
Kern           PROPN NE    7  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
das            PRON  PDS   7  obj          7  oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Dem
behauptet      VERB  VVPP  12 ccomp        8  oc    VerbForm=Part lemma:behaupten
habe_          AUX   VAFIN 7  aux          12 oc    Mood=Sub|Number=Sing|Tense=Pres
,              PUNCT $,    7  punct        8  punct
sei            AUX   VAFIN 12 cop          2  oc    Mood=Sub|Number=Sing|Tense=Pres
„_             PUNCT $(    12 punct        10 punct
dumm_          ADJ   ADJD  2  ccomp        10 pd
“_             PUNCT $(    12 punct        10 punct
.              PUNCT $.    2  punct        2  punct
"""

IN_SO_MANY_WORDS = """
Mit            ADP   APPR  3  case         9  mo
den            DET   ART   3  det          3  nk    Case=Dat|Number=Plur
Worten         NOUN  NN    9  obl          1  nk    Case=Dat|Gender=Masc|Number=Plur
„_             PUNCT $(    5  punct        5  punct
Das            PRON  PDS   7  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
war            AUX   VAFIN 7  cop          9  sb    Mood=Ind|Number=Sing|Tense=Past
Zufall_        NOUN  NN    9  nsubj        6  pd    Case=Nom|Gender=Masc|Number=Sing
“              PUNCT $(    7  punct        6  punct
wehrte         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:wehren
Kern           PROPN NE    9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
das            DET   ART   12 det          12 nk    Case=Acc|Gender=Neut|Number=Sing
Lob            NOUN  NN    9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
ab_            ADP   PTKVZ 9  compound:prt 9  svp
.              PUNCT $.    9  punct        9  punct
"""

HEARSAY_BEHIND_A_SPEAKER = """
Der            DET   ART   2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Mann           NOUN  NN    4  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
sei            AUX   VAFIN 4  cop          6  oc    Mood=Sub|Number=Sing|Tense=Pres
arm_           ADJ   ADJD  6  ccomp        3  pd
,              PUNCT $,    4  punct        3  punct
sagte          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sagen
Kern_          PROPN NE    6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.    6  punct        6  punct
Seine          DET   PPOSAT 10 det          10 nk    Case=Nom|Gender=Fem|Number=Sing|PronType=Prs
Frau           NOUN  NN    18 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing
soll           AUX   VMFIN 18 aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres
das            DET   ART   13 det          13 nk    Case=Acc|Gender=Neut|Number=Sing
Geld           NOUN  NN    18 obj          18 oa    Case=Acc|Gender=Neut|Number=Sing
„_             PUNCT $(    17 punct        17 punct
in             ADP   APPR  17 case         18 mo
schnelle       ADJ   ADJA  17 amod         17 nk    Case=Acc|Gender=Neut|Number=Plur
Autos          NOUN  NN    18 obl          15 nk    Case=Acc|Gender=Neut|Number=Plur
gesteckt_      VERB  VVPP  0  ROOT         11 oc    VerbForm=Part lemma:stecken
“              PUNCT $(    18 punct        11 punct
haben_         AUX   VAINF 18 aux          11 oc    VerbForm=Inf
.              PUNCT $.    18 punct        11 punct
"""

BEFORE_A_DASH = """
„_             PUNCT $(    2  punct        2  punct
Ich            PRON  PPER  3  nsubj        3  sb    Case=Nom|Number=Sing|Person=1|PronType=Prs
gehe           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:gehen
nicht_         PART  PTKNEG 3  advmod       3  mo
._             PUNCT $.    3  punct        3  punct
“              PUNCT $(    3  punct        3  punct
–              PUNCT $(    8  punct        8  punct
Kern           PROPN NE    9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
schüttelt      VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:schütteln
den            DET   ART   11 det          11 nk    Case=Acc|Gender=Masc|Number=Sing
Kopf_          NOUN  NN    9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.    9  punct        9  punct
"""

CLAUSE_WITH_ALS = """
Als            SCONJ KOUS  3  mark         4  cp
Ott            PROPN NE    3  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sprechen       VERB  VVINF 8  advcl        4  oc    VerbForm=Inf lemma:sprechen
wollte_        AUX   VMFIN 3  aux          8  mo    Mood=Ind|Number=Sing|Tense=Past
,              PUNCT $,    3  punct        4  punct
habe           AUX   VAFIN 8  aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres
Kern           PROPN NE    8  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
geantwortet_   VERB  VVPP  0  ROOT         6  oc    VerbForm=Part lemma:antworten
:              PUNCT $.    13 punct        12 punct
„_             PUNCT $(    13 punct        12 punct
Später         NOUN  NN    13 nsubj:pass   12 sb    Case=Nom|Gender=Masc|Number=Sing
wird           AUX   VAFIN 13 aux:pass     8  oc    Mood=Ind|Number=Sing|Tense=Pres
gesprochen_    VERB  VVPP  8  ccomp        12 oc    VerbForm=Part lemma:sprechen
._             PUNCT $.    8  punct        6  punct
“              PUNCT $(    13 punct        12 punct
"""

CALLS_IT_SO = """
Kern           PROPN NE    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
nennt          VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:nennen
das            DET   ART   5  det          5  nk    Case=Acc|Gender=Neut|Number=Sing
„_             PUNCT $(    5  punct        5  punct
Pingpong_      NOUN  NN    2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
“_             PUNCT $(    5  punct        5  punct
.              PUNCT $.    2  punct        2  punct
"""

FIELD_CALLS_IT_SO = """
Fachleute      NOUN  NN    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Plur
nennen         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Tense=Pres lemma:nennen
das            DET   ART   5  det          5  nk    Case=Acc|Gender=Neut|Number=Sing
„_             PUNCT $(    5  punct        5  punct
Pingpong_      PROPN NN    2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing B-LOC
“_             PUNCT $(    5  punct        5  punct
.              PUNCT $.    2  punct        2  punct
"""

CALLS_ITSELF_SO = """
Die            DET   ART   2  det          2  nk    Case=Nom|Gender=Fem|Number=Sing
Agentur_       NOUN  NN    11 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing
,              PUNCT $,    9  punct        9  punct
die            PRON  PRELS 9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
sich           PRON  PRF   9  obj          9  oa    Case=Acc|PronType=Prs|Reflex=Yes
„_             PUNCT $(    7  punct        7  punct
Herzlicht_     NOUN  NN    9  obj          9  oa    Case=Nom|Gender=Fem|Number=Sing
“              PUNCT $(    7  punct        7  punct
nennt_         VERB  VVFIN 2  acl          2  rc    Mood=Ind|Number=Sing|Tense=Pres lemma:nennen
,              PUNCT $,    2  punct        2  punct
wächst_        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres lemma:wachsen
.              PUNCT $.    11 punct        11 punct
"""

CALLS_ITSELF_GREAT = """
Kern           PROPN NE    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
nannte         VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:nennen
sich           PRON  PRF   2  obj          2  oa    Case=Acc|PronType=Prs|Reflex=Yes
„_             PUNCT $(    5  punct        5  punct
unbestechlich  ADJ   ADJD  2  xcomp        2  oc
und            CCONJ KON   7  cc           7  cd
gut_           ADJ   ADJD  5  conj         5  cj
“_             PUNCT $(    5  punct        5  punct
.              PUNCT $.    2  punct        2  punct
"""

WITHOUT_ITS_VERB = """
Kern           PROPN NE    2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
klagte_        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:klagen
.              PUNCT $.    2  punct        2  punct
Holz           NOUN  NN    6  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN 6  cop          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres
teuer_         ADJ   ADJD  0  ROOT         5  pd
,              PUNCT $,    12 punct        12 punct
der            DET   ART   9  det          9  nk    Case=Nom|Gender=Masc|Number=Sing
Untergrund     NOUN  NN    12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
„_             PUNCT $(    12 punct        12 punct
eine           DET   ART   12 det          12 nk    Case=Nom|Gender=Neut|Number=Sing
Wundertüte_    NOUN  NN    6  conj         6  cj    Case=Nom|Gender=Neut|Number=Sing
“_             PUNCT $(    12 punct        12 punct
.              PUNCT $.    6  punct        5  punct
"""

CITED_IN_MAY = """
Im             ADP   APPRART 2  case         11 mnr   Case=Dat|Gender=Masc|Number=Sing
Mai            PROPN NN    11 nmod         1  nk    Case=Dat|Gender=Masc|Number=Sing
war            AUX   VAFIN 11 cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Past
noch           ADV   ADV   11 advmod       11 mo
von            ADP   APPR  8  case         11 mnr
„_             PUNCT $(    8  punct        8  punct
hohen          ADJ   ADJA  8  amod         8  nk    Case=Dat|Gender=Masc|Number=Plur
Kosten_        NOUN  NN    11 nmod         5  nk    Case=Dat|Gender=Masc|Number=Plur
“              PUNCT $(    8  punct        8  punct
die            DET   ART   11 det          11 nk    Case=Nom|Gender=Fem|Number=Sing
Rede_          NOUN  NN    0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.    11 punct        3  punct
"""
