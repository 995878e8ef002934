"""What is told to have been said without its words, and hearsay."""

CRITICISED_AS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisierte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Pläne          NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
als            ADP   KOKOM   6  case         2  mo
überstürzt_    ADJ   ADJD    2  xcomp        5  nk
.              PUNCT $.      2  punct        2  punct
"""

WARNED_OF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
warnte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
vor            ADP   APPR    6  case         2  op
einem          DET   ART     6  det          6  nk
neuen          ADJ   ADJA    6  amod         6  nk    Case=Dat|Gender=Neut|Number=Sing
Chaos_         NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Neut|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

REFLEXIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
beschwerte     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
über           ADP   APPR    6  case         2  op
den            DET   ART     6  det          6  nk
Lärm_          NOUN  NN      2  obl          4  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

TWO_VERBS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
lobte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Feuerwehr      NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
und            CCONJ KON     6  cc           2  cd
kritisierte    VERB  VVFIN   2  conj         5  cj    Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     8  det          8  nk
Plan_          NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

TWO_SUBJECTS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
lobte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Plan_          NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      7  punct        2  punct
und            CCONJ KON     8  cc           2  cd
Ott            PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
kritisierte    VERB  VVFIN   2  conj         6  cj    Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     10 det          10 nk
Preis_         NOUN  NN      8  obj          8  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

PERFECT_WITH_OBJECT = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Plan           NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Masc|Number=Sing
kritisiert_    VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
.              PUNCT $.      5  punct        2  punct
"""

PASSIVE_TOLD = """
Der            DET   ART     2  det          2  nk
Plan           NOUN  NN      7  nsubj:pass   3  sb    Case=Nom|Gender=Masc|Number=Sing
wurde          AUX   VAFIN   7  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         7  sbp
Kern           PROPN NE      7  obl:agent    4  nk    Case=Dat|Number=Sing B-PER
scharf         ADJ   ADJD    7  advmod       7  mo
kritisiert_    VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      7  punct        3  punct
"""

AGENT_WITH_ARTICLE = """
Der            DET   ART     2  det          2  nk
Plan           NOUN  NN      7  nsubj:pass   3  sb    Case=Nom|Gender=Masc|Number=Sing
wurde          AUX   VAFIN   7  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
vom            ADP   APPRART 5  case         7  mo
Landrat        NOUN  NN      7  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
scharf         ADJ   ADJD    7  advmod       7  mo
kritisiert_    VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      7  punct        3  punct
"""

AGENT_WITH_DURCH = """
Der            DET   ART     2  det          2  nk
Plan           NOUN  NN      8  nsubj:pass   3  sb    Case=Nom|Gender=Masc|Number=Sing
wurde          AUX   VAFIN   8  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
durch          ADP   APPR    6  case         8  mo
die            DET   ART     6  det          6  nk
Opposition     NOUN  NN      8  obl          4  nk    Case=Acc|Gender=Fem|Number=Sing
scharf         ADJ   ADJD    8  advmod       8  mo
kritisiert_    VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      8  punct        3  punct
"""

RELATIVE_BESIDE_CUE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisierte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Plan_          NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
der            PRON  PRELS   9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing|PronType=Rel
viel           PRON  PIS     8  det          8  nk
Geld           NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
koste_         VERB  VVFIN   4  acl          4  rc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

AFTER_A_SENTENCE = """
Der            DET   ART     2  det          2  nk
Plan           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
scheiterte_    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
kritisierte    VERB  VVFIN   3  parataxis    3  cj    Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     8  det          8  nk
Stadt_         NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

REFLEXIVE_SAYS_OF_WHAT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
äußerte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
am             ADP   APPRART 5  case         2  mo
Montag         NOUN  NN      2  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
zu             ADP   APPR    8  case         2  op
dem            DET   ART     8  det          8  nk
Plan_          NOUN  NN      2  obl          6  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

REFLEXIVE_SAYS_NOTHING = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
äußerte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
am             ADP   APPRART 5  case         2  mo
Montag         NOUN  NN      2  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
ausführlich_   ADJ   ADJD    2  advmod       2  mo
.              PUNCT $.      2  punct        2  punct
"""

SHOWED_ITSELF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
zeigte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  expl:pv      2  oa    Case=Acc|Number=Sing
mit            ADP   APPR    6  case         7  op
dem            DET   ART     6  det          6  nk
Spiel          NOUN  NN      7  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing
zufrieden_     ADJ   ADJD    2  xcomp        2  oc
.              PUNCT $.      2  punct        2  punct
"""

SAYS_NOTHING = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sprach         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 4  case         2  mo
Montag         NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
sehr           ADV   ADV     6  advmod       6  mo
lange_         ADV   ADV     2  advmod       2  mo
.              PUNCT $.      2  punct        2  punct
"""

SUBORDINATE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
schwieg_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      8  punct        9  punct
nachdem        SCONJ KOUS    8  mark         9  cp
Kern           PROPN NE      8  nsubj        9  sb    Case=Nom|Number=Sing B-PER
die            DET   ART     7  det          7  nk
Stadt          NOUN  NN      8  obj          8  oa    Case=Acc|Gender=Fem|Number=Sing
kritisiert     VERB  VVPP    2  advcl        9  oc    VerbForm=Part
hatte_         AUX   VAFIN   8  aux          2  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

MARKED_SAYS_ALL = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisierte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Pläne          NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
als            ADP   KOKOM   7  case         2  mo
„_             PUNCT $(      7  punct        7  punct
überstürzt_    ADJ   ADJD    2  xcomp        5  nk
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      2  punct        2  punct
"""

HEARSAY = """
Der            DET   ART     2  det          2  nk
Fahrer         NOUN  NN      6  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   6  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 5  case         6  mo
Steuer         NOUN  NN      6  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing
geschlafen     VERB  VVPP    0  ROOT         7  oc    VerbForm=Part
haben_         AUX   VAINF   6  aux          3  oc    VerbForm=Inf
.              PUNCT $.      6  punct        3  punct
"""

HEARSAY_COPULA = """
Der            DET   ART     2  det          2  nk
Fahrer         NOUN  NN      5  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
völlig         ADJ   ADJD    5  advmod       5  mo
betrunken      ADJ   ADJD    0  ROOT         7  pd
gewesen        AUX   VAPP    5  cop          7  oc    VerbForm=Part
sein_          AUX   VAINF   5  aux          3  oc    VerbForm=Inf
.              PUNCT $.      5  punct        3  punct
"""

HEARSAY_BESIDE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
schweigt       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
und            CCONJ KON     9  cc           2  cd
der            DET   ART     5  det          5  nk
Fahrer         NOUN  NN      9  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   9  aux          3  cj    Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 8  case         9  mo
Steuer         NOUN  NN      9  obl          7  nk    Case=Dat|Gender=Neut|Number=Sing
geschlafen     VERB  VVPP    2  conj         10 oc    VerbForm=Part
haben_         AUX   VAINF   9  aux          6  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

HEARSAY_WITH_SOURCE = """
Laut           ADP   APPR    2  case         3  mo
Polizei        NOUN  NN      8  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
soll           AUX   VMFIN   8  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     5  det          5  nk
Fahrer         NOUN  NN      8  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
am             ADP   APPRART 7  case         8  mo
Steuer         NOUN  NN      8  obl          6  nk    Case=Dat|Gender=Neut|Number=Sing
geschlafen     VERB  VVPP    0  ROOT         9  oc    VerbForm=Part
haben_         AUX   VAINF   8  aux          3  oc    VerbForm=Inf
.              PUNCT $.      8  punct        3  punct
"""

HEARSAY_BEFORE_SO = """
Der            DET   ART     2  det          2  nk
Fahrer         NOUN  NN      6  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
soll           AUX   VMFIN   6  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 5  case         6  mo
Steuer         NOUN  NN      6  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing
geschlafen     VERB  VVPP    0  ROOT         7  oc    VerbForm=Part
haben_         AUX   VAINF   6  aux          3  oc    VerbForm=Inf
,              PUNCT $,      10 punct        10 punct
so             ADV   ADV     10 advmod       10 mo
Ott_           PROPN NE      6  parataxis    3  par   Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        3  punct
"""

PLAN_FOR_LATER = """
Die            DET   ART     2  det          2  nk
Halle          NOUN  NN      5  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
soll           AUX   VMFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
bald           ADV   ADV     5  advmod       5  mo
öffnen_        VERB  VVINF   0  ROOT         3  oc    VerbForm=Inf
.              PUNCT $.      5  punct        3  punct
"""

TWO_DEEDS = """
Kern           PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Geld           NOUN  NN      4  obj          4  oa    Case=Acc|Gender=Neut|Number=Sing
genommen       VERB  VVPP    0  ROOT         8  oc    VerbForm=Part
und            CCONJ KON     7  cc           4  cd
Ott            PROPN NE      7  obl:arg      7  da    Case=Dat|Number=Sing B-PER
gegeben        VERB  VVPP    4  conj         5  cj    VerbForm=Part
haben_         AUX   VAINF   7  aux          2  oc    VerbForm=Inf
.              PUNCT $.      4  punct        2  punct
"""

STATE = """
Kern           PROPN NE      3  nsubj        2  sb    Case=Nom|Number=Sing B-PER
soll           AUX   VMFIN   3  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
reich          ADJ   ADJD    0  ROOT         4  pd
sein_          AUX   VAINF   3  cop          2  oc    VerbForm=Inf
.              PUNCT $.      3  punct        2  punct
"""

WAVES_ASIDE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
winkt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gestern        ADV   ADV     2  advmod       2  mo
ab_            ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

THANKED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
dankte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     4  det          4  nk
Verein_        NOUN  NN      2  obl:arg      2  da    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

PRISON_THREATENS = """
Ihm            PRON  PPER    2  obl:arg      2  da    Case=Dat|Gender=Masc|Number=Sing
droht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
eine           DET   ART     4  det          4  nk
Strafe_        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

WILL_NOT_SAY = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
wollte         AUX   VMFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     5  obj          5  oa    Case=Acc|Gender=Neut|Number=Sing
nicht          PART  PTKNEG  5  advmod       5  ng
kommentieren_  VERB  VVINF   0  ROOT         2  oc    VerbForm=Inf
.              PUNCT $.      5  punct        2  punct
"""

SENTENCED = """
Das            DET   ART     2  det          2  nk
Gericht        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
verurteilte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      3  obj          3  oa    Case=Acc|Number=Sing B-PER
zu             ADP   APPR    6  case         3  op
Haft_          NOUN  NN      3  obl          5  nk    Case=Dat|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

ABOUT_HUNG_ON_THE_NOUN_BEFORE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
bat            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Opfer          NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
um             ADP   APPR    6  case         4  mnr
Verzeihung_    NOUN  NN      4  nmod         5  nk    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

OBJECT_THAT_LOOKS_LIKE_A_SUBJECT = """
Das            PRON  PDS     2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
bezweifelte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      2  punct        2  punct
"""

PARTICIPLE_IN_FRONT = """
Abgelehnt      VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
hat            AUX   VAFIN   1  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Plan           NOUN  NN      1  obj          1  oa    Case=Acc|Gender=Masc|Number=Sing
nur            ADV   ADV     6  advmod       6  mo
Kern_          PROPN NE      1  nsubj        2  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      1  punct        2  punct
"""

NAME_IN_MARKS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
warnte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
vor            ADP   APPR    5  case         2  op
dem            DET   ART     5  det          5  nk
Programm       NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Neut|Number=Sing
„_             PUNCT $(      7  punct        7  punct
Dicht_         PROPN NE      5  appos        5  app
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      2  punct        2  punct
"""

OPEN_QUESTION_BEHIND = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kündigte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ein            DET   ART     4  det          4  nk
Gespräch       NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
an_            ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      9  punct        9  punct
wann           ADV   PWAV    9  advmod       9  mo
es             PRON  PPER    9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
beginnt_       VERB  VVFIN   12 csubj        11 sb    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
ist            AUX   VAFIN   12 cop          2  cj    Mood=Ind|Number=Sing|VerbForm=Fin
unklar_        ADJ   ADJD    2  conj         11 pd
.              PUNCT $.      2  punct        2  punct
"""

SILENT = """
Die            DET   ART     2  det          2  nk
Bank           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
äußerte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
sich           PRON  PRF     3  obj          3  oa    Case=Acc
nicht_         PART  PTKNEG  3  advmod       3  mo
.              PUNCT $.      3  punct        3  punct
"""

WOULD_NOT_TALK = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
mochte         VERB  VMFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
darüber        ADV   PAV     5  advmod       5  mo
nicht          PART  PTKNEG  5  advmod       5  mo
reden_         VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

WOULD_KNOW_NOTHING = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
wollte         AUX   VMFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
davon          ADV   PAV     5  advmod       5  mo
nichts         PRON  PIS     5  obj          5  oa    Gender=Neut|Number=Sing
wissen_        VERB  VVINF   0  ROOT         2  oc    VerbForm=Inf
.              PUNCT $.      5  punct        2  punct
"""

DATIVE_TAKEN_FOR_ACCUSATIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
widersprach    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
dieser         DET   PDAT    4  det          4  nk
Darstellung_   NOUN  NN      2  iobj         2  da    Case=Gen|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

AND_THE_NARRATOR = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisiert     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Pläne_         NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
;              PUNCT $.      8  punct        8  punct
das            DET   ART     7  det          7  nk
Amt            NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
schläft        VERB  VVFIN   2  parataxis    2  par   Mood=Ind|Number=Sing|VerbForm=Fin
weiter_        ADV   ADV     8  advmod       8  mo
.              PUNCT $.      2  punct        2  punct
"""

AND_A_COMMENT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisiert     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Pläne_         NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
,              PUNCT $,      9  punct        9  punct
was            PRON  PRELS   9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
niemanden      PRON  PIS     9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing
mehr           ADV   ADV     9  advmod       9  mo
wundert_       VERB  VVFIN   2  advcl        2  rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

OF_WHAT_IS_SAID = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kritisiert     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Leute_         NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
,              PUNCT $,      8  punct        8  punct
die            PRON  PRELS   8  nsubj        8  sb    Case=Nom|Number=Plur
nachts         ADV   ADV     8  advmod       8  mo
filmen_        VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

WHEN_HE_WAS_FOUND = """
Als            SCONJ KOUS    4  mark         4  cp
man            PRON  PIS     4  nsubj        4  sb    Case=Nom|Number=Sing
Ott            PROPN NE      4  obj          4  oa    Case=Acc|Number=Sing B-PER
fand_          VERB  VVFIN   6  advcl        6  mo    Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
,              PUNCT $,      4  punct        6  punct
bestritt       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
er             PRON  PPER    6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
den            DET   ART     9  det          9  nk
Diebstahl_     NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

HEARSAY_AND_WHAT_IS_KNOWN = """
Es             PRON  PPER    4  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ihr            PRON  PPOSAT  4  det          4  nk
Bruder         NOUN  NN      0  ROOT         6  pd    Case=Nom|Gender=Masc|Number=Sing
gewesen        AUX   VAPP    4  cop          6  oc    VerbForm=Part
sein_          AUX   VAINF   4  aux          2  oc    VerbForm=Inf
,              PUNCT $,      10 punct        10 punct
der            PRON  PRELS   10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
nebenan        ADV   ADV     10 advmod       10 mo
wohnt_         VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        2  punct
"""
