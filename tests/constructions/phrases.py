"""Who speaks: what belongs to the noun phrase, and which of two phrases it is."""

MEASURED = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     11 det          11 nk     Case=Nom|Gender=Fem|Number=Sing
44             NUM   CARD    9  nummod       9  nk
Jahre          NOUN  NN      10 nmod         10 mo     Case=Acc|Gender=Neut|Number=Plur
alte           ADJ   ADJA    11 amod         11 nk     Case=Nom|Gender=Fem|Number=Sing
Händlerin_     NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

ONE_OF_THEM = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
einer          DET   PIS     6  nsubj        6  sb     Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    9  case         7  mnr
ihnen_         PRON  PPER    7  nmod         8  nk     Case=Dat|Number=Plur
.              PUNCT $.      6  punct        6  punct
"""

SAID_TO_PAPER = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
ein            DET   ART     8  det          8  nk     Case=Nom|Gender=Masc|Number=Sing
Polizeisprecher NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     10 det          10 nk     Case=Gen|Gender=Fem|Number=Sing
Nachrichtenagentur NOUN  NN      8  nmod         8  ag     Case=Gen|Gender=Fem|Number=Sing
AFP_           PROPN NE      10 appos        10 nk     Case=Nom|Gender=Fem|Number=Sing B-ORG
.              PUNCT $.      6  punct        6  punct
"""

FROM_PLACE = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
rief           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
eine           DET   ART     8  det          8  nk     Case=Nom|Gender=Fem|Number=Sing
Frau           NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
aus            ADP   APPR    10 case         6  mo 
Lindau_        PROPN NE      6  obl          9  nk     Case=Dat|Gender=Neut|Number=Sing B-LOC
.              PUNCT $.      6  punct        6  punct
"""

PAPER_BEFORE_OFFICE = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
zitierte       VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     8  det          8  nk     Case=Nom|Gender=Fem|Number=Sing
Zeitung        NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
Bürgermeisterin NOUN  NN      8  appos        8  nk     Case=Nom|Gender=Fem|Number=Sing
Kern_          PROPN NE      9  appos        9  nk     Case=Nom|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""

IMPERSONAL_BY = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
hieß           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    6  nsubj        6  sb     Case=Nom|Gender=Neut|Number=Sing
vom            ADP   APPRART 9  case         6  mo     Case=Dat|Gender=Masc|Number=Sing
Abgeordneten   NOUN  NN      6  obl          8  nk     Case=Dat|Gender=Masc|Number=Sing
Kern_          PROPN NE      9  appos        9  nk     Case=Dat|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""

ASIDE_BEFORE_COLON = """
Ein            DET   ART     2  det          2  nk     Case=Nom|Gender=Masc|Number=Sing
Mitarbeiter_   NOUN  NN      10 nsubj        10 sb     Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      6  punct        6  punct
der            PRON  PRELS   6  nsubj:pass   6  sb     Case=Nom|Gender=Masc|Number=Sing
nicht          PART  PTKNEG  6  advmod       6  ng
genannt        VERB  VVPP    2  acl          2  rc     VerbForm=Part
werden         AUX   VAINF   6  aux:pass     6  oc     VerbForm=Inf
will_          AUX   VMFIN   6  aux          6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      2  punct        2  punct
wird           VERB  VAFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
deutlich_      ADJ   ADJD    10 xcomp        10 oc
:              PUNCT $.      15 punct        15 punct
„_             PUNCT $(      15 punct        15 punct
Das            PRON  PDS     15 nsubj        15 sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   10 ccomp        10 oc     Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      15 punct        15 punct
“              PUNCT $(      15 punct        15 punct
"""

NAMED_THING = """
Die            DET   ART     2  det          2  nk     Case=Nom|Gender=Fem|Number=Sing
Lage           NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Fem|Number=Sing
nannte         VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     5  det          5  nk     Case=Acc|Gender=Fem|Number=Sing
Feuerwehr      NOUN  NN      3  obj          3  oa     Case=Acc|Gender=Fem|Number=Sing
„_             PUNCT $(      7  punct        7  punct
unübersichtlich_ ADJ   ADJD    3  xcomp        3  oc
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      3  punct        3  punct
"""

NAMED_BY_MANY = """
Die            DET   ART     2  det          2  nk     Case=Nom|Gender=Fem|Number=Sing
Brücke         NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Fem|Number=Sing
nannten        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Plur|VerbForm=Fin
die            DET   ART     5  det          5  nk     Case=Acc|Number=Plur
Gutachter      NOUN  NN      3  obj          3  oa     Case=Acc|Gender=Masc|Number=Plur
„_             PUNCT $(      7  punct        7  punct
marode_        ADJ   ADJD    3  xcomp        3  oc
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      3  punct        3  punct
"""

PAPER_CITES = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
zitierte       VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     9  det          9  nk     Case=Nom|Gender=Neut|Number=Sing
„_             PUNCT $(      7  punct        7  punct
Blatt_         NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Neut|Number=Sing
“              PUNCT $(      9  punct        9  punct
die            DET   ART     12 det          12 nk     Case=Acc|Gender=Fem|Number=Sing
Enkelin        NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
des            DET   ART     14 det          14 nk     Case=Gen|Gender=Masc|Number=Sing
Gründers_      NOUN  NN      12 nmod         12 ag     Case=Gen|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

MODAL_BEFORE_DASH = """
Stadt          NOUN  NN      2  nsubj        2  sb     Case=Nom|Gender=Fem|Number=Sing
lässt          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
Bild           NOUN  NN      4  obj          4  oa     Case=Acc|Gender=Neut|Number=Sing
verhüllen      VERB  VVINF   2  xcomp        2  oc     VerbForm=Inf
–              PUNCT $(      7  punct        7  punct
Künstler       NOUN  NN      7  nsubj        7  sb     Case=Nom|Gender=Masc|Number=Plur
sprechen       VERB  VVFIN   2  parataxis    2  oc     Mood=Ind|Number=Plur|VerbForm=Fin
von            ADP   APPR    11 case         7  mo
„_             PUNCT $(      11 punct        11 punct
blanker        ADJ   ADJA    11 amod         11 nk     Case=Dat|Gender=Fem|Number=Sing
Zensur_        NOUN  NN      7  obl          8  nk     Case=Dat|Gender=Fem|Number=Sing
“              PUNCT $(      11 punct        11 punct
"""

CLAUSE_IS_OVER = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      6  nsubj        6  sb     Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
Dass           DET   PDS     10 det          10 nk     Case=Nom|Gender=Neut|Number=Sing
Kern           NOUN  NN      16 nsubj        16 sb     Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    14 case         10 mnr
„_             PUNCT $(      14 punct        14 punct
viel           DET   PIAT    14 det          14 nk
Kies_          NOUN  NN      10 nmod         11 nk     Case=Dat|Gender=Neut|Number=Sing
“              PUNCT $(      14 punct        14 punct
geschwärmt     VERB  VVPP    22 advcl        22 mo     VerbForm=Part
habe_          AUX   VAFIN   16 aux          16 oc     Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      16 punct        16 punct
sei            AUX   VAFIN   22 cop          22 oc     Mood=Sub|Number=Sing|VerbForm=Fin
„_             PUNCT $(      22 punct        22 punct
sehr           ADV   ADV     22 advmod       22 mo
unklug_        ADJ   ADJD    0  ROOT         0  ROOT
“_             PUNCT $(      22 punct        22 punct
.              PUNCT $.      22 punct        22 punct
"""

SHARED_BEHIND_CLAUSE = """
Weil           SCONJ KOUS    4  mark         4  cp
ein            DET   ART     3  det          3  nk     Case=Nom|Gender=Masc|Number=Sing
Gast           NOUN  NN      4  nsubj        4  sb     Case=Nom|Gender=Masc|Number=Sing
fehlte_        VERB  VVFIN   6  advcl        6  mo     Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      4  punct        4  punct
ging           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     8  det          8  nk     Case=Nom|Gender=Masc|Number=Sing
Wirt           NOUN  NN      6  obl          6  mo     Case=Nom|Gender=Masc|Number=Sing
hinaus         ADV   PTKVZ   6  compound:prt 6  svp
und            CCONJ KON     11 cc           11 cd
rief_          VERB  VVFIN   6  conj         6  cj     Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      15 punct        15 punct
„_             PUNCT $(      15 punct        15 punct
Das            PRON  PDS     15 nsubj        15 sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  parataxis    6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      6  punct        6  punct
“              PUNCT $(      15 punct        15 punct
"""

TALKED_ABOUT = """
Von            ADP   APPR    2  case         3  mo
Kern           PROPN NE      3  obl          1  nk     Case=Dat|Gender=Masc|Number=Sing B-PER
heißt          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      10 punct        10 punct
sie            PRON  PPER    10 nsubj        10 sb     Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   10 cop          10 oc     Mood=Sub|Number=Sing|VerbForm=Fin
„_             PUNCT $(      10 punct        10 punct
sehr           ADV   ADV     10 advmod       10 mo
eigen_         ADJ   ADJD    3  ccomp        3  oc
“_             PUNCT $(      10 punct        10 punct
.              PUNCT $.      3  punct        3  punct
"""

AGENCY_SPOKESWOMAN = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
eine           DET   ART     8  det          8  nk     Case=Nom|Gender=Fem|Number=Sing
Sprecherin     NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     10 det          10 nk     Case=Gen|Gender=Fem|Number=Sing
Nachrichtenagentur NOUN  NN      8  nmod         8  ag     Case=Gen|Gender=Fem|Number=Sing
AFP_           PROPN NE      10 appos        10 nk     Case=Nom|Gender=Fem|Number=Sing B-ORG
.              PUNCT $.      6  punct        6  punct
"""

HAD_WANTED_TO_KNOW = """
Kern           PROPN NE      3  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hatte          AUX   VAFIN   3  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
wissen         VERB  VVINF   0  ROOT         4  oc    VerbForm=Inf
wollen_        AUX   VMINF   3  aux          2  oc    VerbForm=Inf
,              PUNCT $,      7  punct        7  punct
wer            PRON  PWS     7  nsubj        7  sb    Case=Nom|Number=Sing
zahle_         VERB  VVFIN   3  ccomp        3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        2  punct
"""

SUBJECT_BEHIND_THING = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 8  case         6  mo
Rande          NOUN  NN      6  obl          7  nk     Case=Dat|Gender=Masc|Number=Sing
der            DET   ART     10 det          10 nk     Case=Gen|Gender=Fem|Number=Sing
Tagung         NOUN  NN      8  nmod         8  ag     Case=Gen|Gender=Fem|Number=Sing
Hanna          PROPN NE      10 appos        12 pnc    Case=Nom|Gender=Fem|Number=Sing B-PER
Kern_          PROPN NE      11 flat         10 nk     Case=Nom|Gender=Fem|Number=Sing I-PER
.              PUNCT $.      6  punct        6  punct
"""

THING_WITH_A_NAME = """
Er             PRON  PPER    2  nsubj        2  sb     Case=Nom|Gender=Masc|Number=Sing
schwieg        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
in             ADP   APPR    5  case         2  mo
der            DET   ART     5  det          5  nk     Case=Dat|Gender=Fem|Number=Sing
Sache          NOUN  NN      2  obl          3  nk     Case=Dat|Gender=Fem|Number=Sing
Kern_          PROPN NE      5  appos        5  nk     Case=Nom|Number=Sing B-PER
.              PUNCT $.      2  punct        2  punct
"""
