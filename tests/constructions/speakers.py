"""Who speaks by a cue: word order, relative clauses, passives, names, pronouns, the floor."""

OBJECT_FIRST = """
Den            DET   ART     2  det          2  nk
Plan           NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     5  det          5  nk
Ministerin     NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
„_             PUNCT $(      7  punct        7  punct
mutig_         ADJ   ADJD    3  xcomp        3  oc
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      3  punct        3  punct
"""

SUBJECT_BY_SYNTAX = """
Die            DET   ART     2  det          2  nk
Stadt          NOUN  NN      4  obj          4  oa    Case=Acc|Gender=Fem|Number=Sing
selbst         ADV   ADV     2  advmod       2  mo
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 6  case         4  mo
Montag         NOUN  NN      4  obl          5  nk    Case=Dat|Gender=Masc|Number=Sing
die            DET   ART     8  det          8  nk
Ministerin     NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Fem|Number=Sing
„_             PUNCT $(      10 punct        10 punct
träge_         ADJ   ADJD    4  xcomp        4  oc
“_             PUNCT $(      10 punct        10 punct
.              PUNCT $.      4  punct        4  punct
"""

BEHIND_ADVERBIAL = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 8  case         6  mo
Montag         NOUN  NN      6  obl          7  nk    Case=Dat|Gender=Masc|Number=Sing
die            DET   ART     10 det          10 nk
Ministerin_    NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

INVERTED_BY_ADVERBIAL = """
Am             ADP   APPRART 2  case         3  mo
Montag         NOUN  NN      3  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      3  nsubj        3  sb    Case=Nom|Number=Sing B-PER
:              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   3  ccomp        3  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
"""

# Some taggers take „Später“ for a name, and it is the subject then.
ADVERB_LIKE_A_NAME = """
Später         PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing
erklärte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      2  obj          2  oa    Case=Acc|Number=Sing B-PER
,              PUNCT $,      8  punct        8  punct
dass           SCONJ KOUS    8  mark         8  cp
das            DET   ART     7  det          7  nk
Geld           NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
fehlt_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

# *Kern* wagte es, den Plan „absurd“ zu nennen.
SUBJECT_OF_INFINITIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
wagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      11 punct        11 punct
den            DET   ART     6  det          6  nk    Case=Acc|Gender=Masc|Number=Sing
Plan           NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      8  punct        8  punct
absurd_        ADJ   ADJD    11 xcomp        11 pd
“              PUNCT $(      8  punct        8  punct
zu             PART  PTKZU   11 mark         11 pm
nennen_        VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

ONE_WORD = """
„_             PUNCT $(      2  punct        2  punct
Katastrophal_  ADJ   ADJD    5  ccomp        5  oc
“_             PUNCT $(      2  punct        2  punct
,              PUNCT $,      5  punct        5  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
"""

RELATIVE_OBJECT = """
Der            DET   ART     2  det          2  nk
Plan_          NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
den            PRON  PRELS   9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Rel
Kern           PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
„_             PUNCT $(      7  punct        7  punct
absurd_        ADJ   ADJD    9  xcomp        9  oc
“              PUNCT $(      7  punct        7  punct
nannte_        VERB  VVFIN   2  acl:relcl    2  rc    Mood=Ind|Number=Sing|VerbForm=Fin
ruht_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      10 punct        10 punct
"""

RELATIVE_SUBJECT = """
Kern_          PROPN NE      12 nsubj        12 sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      9  punct        10 punct
die            PRON  PRELS   9  nsubj        10 sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
den            DET   ART     5  det          5  nk
Plan           NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      7  punct        7  punct
absurd_        ADJ   ADJD    9  xcomp        9  oc
“              PUNCT $(      7  punct        7  punct
genannt        VERB  VVPP    1  acl          10 oc    VerbForm=Part
hatte_         AUX   VAFIN   9  aux          1  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        10 punct
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      12 punct        12 punct
"""

RELATIVE_SHARED = """
Kern_          PROPN NE      13 nsubj        13 sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      4  punct        4  punct
die            PRON  PRELS   4  nsubj        4  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
zögert         VERB  VVFIN   1  acl          1  rc    Mood=Ind|Number=Sing|VerbForm=Fin
und            CCONJ KON     11 cc           4  cd
den            DET   ART     7  det          7  nk
Plan           NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      9  punct        9  punct
absurd_        ADJ   ADJD    11 xcomp        11 oc
“              PUNCT $(      9  punct        9  punct
nennt_         VERB  VVFIN   4  conj         5  cj    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      4  punct        4  punct
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      13 punct        13 punct
"""

SHARED_SUBJECT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
winkte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ab             ADP   PTKVZ   2  compound:prt 2  svp
und            CCONJ KON     5  cc           2  cd
sagte_         VERB  VVFIN   2  conj         4  cj    Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

SUBJECT_SHARED_WITH_COPULA = """
Kern           PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sehr           ADV   ADV     4  advmod       4  mo
zufrieden      ADJ   ADJD    0  ROOT         2  pd
und            CCONJ KON     6  cc           2  cd
sagt_          VERB  VVFIN   4  conj         5  cj    Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Number=Sing
hält_          VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

SHARED_AUXILIARY = """
Kern           PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Plan           NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Masc|Number=Sing
abgelehnt      VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
und            CCONJ KON     11 cc           5  cd
als            ADP   KOKOM   9  case         11 mo
„_             PUNCT $(      9  punct        9  punct
absurd_        ADJ   ADJD    11 xcomp        7  nk
“              PUNCT $(      9  punct        9  punct
bezeichnet_    VERB  VVPP    5  conj         6  cj    VerbForm=Part
.              PUNCT $.      5  punct        2  punct
"""

JOINT = """
Kern           PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     3  cc           1  cd
Ott            PROPN NE      1  conj         2  cj    Case=Nom|Number=Sing B-PER
sagten_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
:              PUNCT $.      4  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   4  ccomp        4  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
"""

JOINT_OF_THREE = """
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      3  punct        3  punct
Ott            PROPN NE      1  conj         1  cj    Case=Nom|Number=Sing B-PER
und            CCONJ KON     5  cc           3  cd
Lenz           PROPN NE      1  conj         4  cj    Case=Nom|Number=Sing B-PER
sagten_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
:              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

JOINT_AGENTS = """
Der            DET   ART     2  det          2  nk
Plan           NOUN  NN      9  nsubj:pass   3  sb    Case=Nom|Gender=Masc|Number=Sing
wurde          AUX   VAFIN   9  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         9  sbp
Kern           PROPN NE      9  obl:agent    4  nk    Case=Dat|Number=Sing B-PER
und            CCONJ KON     7  cc           5  cd
Ott            PROPN NE      5  conj         6  cj    Case=Dat|Number=Sing B-PER
scharf         ADJ   ADJD    9  advmod       9  mo
kritisiert_    VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      9  punct        3  punct
"""

APPOSITION = """
Ada            PROPN NE      9  nsubj        2  pnc   Number=Sing B-PER
Kern_          PROPN NE      1  flat         9  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      5  punct        5  punct
die            DET   ART     5  det          5  nk
Sprecherin     NOUN  NN      1  appos        2  app   Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     7  det          7  nk
Polizei_       NOUN  NN      5  nmod         5  ag    Case=Gen|Gender=Fem|Number=Sing
,              PUNCT $,      5  punct        5  punct
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      9  punct        9  punct
„_             PUNCT $(      13 punct        13 punct
Niemand        PRON  PIS     13 nsubj        13 sb    Case=Nom|Number=Sing
flieht_        VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

APPOSITION_AND_PLACE = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      6  nsubj        8  pnc   Number=Sing B-PER
Kern_          PROPN NE      7  flat         6  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      10 punct        10 punct
Sprecherin     NOUN  NN      7  appos        8  app   Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     12 det          12 nk
Polizei        NOUN  NN      10 nmod         10 ag    Case=Gen|Gender=Fem|Number=Sing
am             ADP   APPRART 14 case         6  mo
Montag         NOUN  NN      6  obl          13 nk    Case=Dat|Gender=Masc|Number=Sing
auf            ADP   APPR    16 case         6  mo
Anfrage_       NOUN  NN      6  obl          15 nk    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

NAME_IN_APPOSITION = """
Der            DET   ART     2  det          2  nk
Chef           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     4  det          4  nk
Polizei_       NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Fem|Number=Sing
,              PUNCT $,      6  punct        7  punct
Jan            PROPN NE      2  appos        7  pnc   Number=Sing B-PER
Ott_           PROPN NE      6  flat         2  app   Case=Nom|Number=Sing I-PER
,              PUNCT $,      6  punct        7  punct
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      9  punct        9  punct
„_             PUNCT $(      13 punct        13 punct
Das            PRON  PDS     13 nsubj        13 sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

GENITIVE = """
Die            DET   ART     2  det          2  nk
Sprecherin     NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     4  det          4  nk
Polizei        NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Fem|Number=Sing
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      9  punct        9  punct
Niemand        PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Sing
flieht_        VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

VON_ATTRIBUTE = """
Der            DET   ART     2  det          2  nk
Chef           NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    4  case         2  pg
Nordwerk       PROPN NE      2  nmod         3  nk    Case=Dat|Number=Sing B-ORG
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      5  punct        5  punct
„_             PUNCT $(      9  punct        9  punct
Niemand        PRON  PIS     9  nsubj        9  sb    Case=Nom|Number=Sing
flieht_        VERB  VVFIN   5  ccomp        5  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

PARTICIPLE = """
Die            DET   ART     5  det          6  nk
in             ADP   APPR    3  case         4  mo
Lindenau       PROPN NE      4  obl          2  nk    Case=Dat|Number=Sing B-LOC
geborene       ADJ   ADJA    5  amod         6  nk    Case=Nom|Number=Sing
Ada            PROPN NE      7  nsubj        6  pnc   Number=Sing B-PER
Kern           PROPN NE      5  flat         7  sb    Case=Nom|Number=Sing I-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      7  punct        7  punct
„_             PUNCT $(      11 punct        11 punct
Niemand        PRON  PIS     11 nsubj        11 sb    Case=Nom|Number=Sing
flieht_        VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

PARTICIPLE_AND_POSSESSIVE = """
Ihre           DET   PPOSAT  5  det:poss     5  nk
in             ADP   APPR    3  case         4  mo
Lindenau       PROPN NE      4  obl          2  nk    Case=Dat|Number=Sing B-LOC
geborene       ADJ   ADJA    5  amod         5  nk    Case=Nom|Gender=Fem|Number=Sing
Sprecherin     NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Niemand        PRON  PIS     10 nsubj        10 sb    Case=Nom|Number=Sing
flieht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

MARKED_NAME = """
Das            DET   ART     2  det          2  nk
Magazin        NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
„_             PUNCT $(      5  punct        5  punct
Die            DET   ART     5  det          5  nk
Woche_         NOUN  NN      2  appos        2  nk    Case=Nom|Gender=Fem|Number=Sing
“              PUNCT $(      5  punct        5  punct
schrieb_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      11 punct        11 punct
das            DET   ART     10 det          10 nk
Geld           NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   7  ccomp        7  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

PASSIVE_TENSE = """
Das            DET   ART     2  det          2  nk
Treffen        NOUN  NN      10 nsubj:pass   3  sb    Case=Nom|Gender=Neut|Number=Sing
ist            AUX   VAFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         10 sbp
Kern           PROPN NE      10 obl:agent    4  nk    Case=Dat|Number=Sing B-PER
als            ADP   KOKOM   8  case         10 mo
„_             PUNCT $(      8  punct        8  punct
ehrlich_       ADJ   ADJD    10 obl          6  nk
“              PUNCT $(      8  punct        8  punct
bezeichnet     VERB  VVPP    0  ROOT         11 oc    VerbForm=Part
worden_        AUX   VAPP    10 aux:pass     3  oc    VerbForm=Part
.              PUNCT $.      10 punct        3  punct
"""

CITES = """
Der            DET   ART     2  det          2  nk
Bote           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing B-ORG
zitiert        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      3  obj          3  oa    Case=Acc|Number=Sing B-PER
mit            ADP   APPR    7  case         3  mo
den            DET   ART     7  det          7  nk
Worten_        NOUN  NN      3  obl          5  nk    Case=Dat|Number=Plur
:              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   7  appos        7  app   Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

IS_CITED = """
Kern           PROPN NE      6  nsubj:pass   2  sb    Case=Nom|Number=Sing B-PER
wird           AUX   VAFIN   6  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
mit            ADP   APPR    5  case         6  mo
den            DET   ART     5  det          5  nk
Worten         NOUN  NN      6  obl          3  nk    Case=Dat|Number=Plur
zitiert_       VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
:              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

SIGNED = """
„_             PUNCT $(      3  punct        3  punct
Wir            PRON  PPER    3  nsubj        3  sb    Case=Nom|Number=Plur
bauen_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
._             PUNCT $.      3  punct        3  punct
“              PUNCT $(      3  punct        3  punct
–              PUNCT $(      3  punct        3  punct
Ada            PROPN NE      3  parataxis    8  pnc   Number=Sing B-PER
Kern_          PROPN NE      7  flat         3  par   Case=Nom|Number=Sing I-PER
,              PUNCT $,      10 punct        10 punct
Bürgermeisterin NOUN  NN      7  appos        8  app   Case=Nom|Gender=Fem|Number=Sing
"""

COLON_CLAUSE = """
Zufrieden      ADJ   ADJD    0  ROOT         2  pd
ist            AUX   VAFIN   1  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
mit            ADP   APPR    5  case         1  op
dem            DET   ART     5  det          5  nk
Spiel          NOUN  NN      1  obl          3  nk    Case=Dat|Gender=Neut|Number=Sing
auch           ADV   ADV     7  advmod       7  mo
Kern_          PROPN NE      1  nsubj        2  sb    Case=Nom|Number=Sing B-PER
:              PUNCT $.      1  punct        2  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
hält_          VERB  VVFIN   1  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

NOUN_BESIDE_COPULA = """
Zufrieden      ADJ   ADJD    0  ROOT         2  pd
ist            AUX   VAFIN   1  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
mit            ADP   APPR    5  case         1  op
dem            DET   ART     5  det          5  nk
Plan           NOUN  NN      1  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
auch           ADV   ADV     7  advmod       7  mo
Kern_          PROPN NE      1  nsubj        2  sb    Case=Nom|Number=Sing B-PER
:              PUNCT $.      1  punct        2  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
hält_          VERB  VVFIN   1  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

TWO_CUES = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
wies           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     2  obj          2  oa    Case=Acc|Number=Sing
zurück_        ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      7  punct        7  punct
Ott            PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   2  conj         2  cj    Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      7  punct        7  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
stimmt_        VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

GOVERNS = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
bestritt       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Vorwurf_       NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      8  punct        8  punct
indem          SCONJ KOUS    8  mark         8  cp
sie            PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
sagte_         VERB  VVFIN   2  advcl        2  mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      13 punct        11 punct
das            PRON  PDS     13 nsubj        11 sb    Case=Nom|Number=Sing
sei            AUX   VAFIN   13 cop          8  oc    Mood=Sub|Number=Sing|VerbForm=Fin
„_             PUNCT $(      13 punct        13 punct
Unsinn_        NOUN  NN      8  ccomp        11 pd    Case=Nom|Gender=Masc|Number=Sing
“_             PUNCT $(      13 punct        13 punct
.              PUNCT $.      2  punct        2  punct
"""

VIEW = """
Für            ADP   APPR    3  case         4  mo
die            DET   ART     3  det          3  nk
Ministerin     NOUN  NN      8  obl          1  nk    Case=Acc|Gender=Fem|Number=Sing
ist            AUX   VAFIN   8  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     6  det          6  nk
Plan           NOUN  NN      8  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing
„_             PUNCT $(      8  punct        8  punct
absurd_        ADJ   ADJD    0  ROOT         4  pd
“_             PUNCT $(      8  punct        8  punct
.              PUNCT $.      8  punct        4  punct
"""

ACCOUNT_ZUFOLGE = """
Angaben        NOUN  NN      9  obl          4  nk    Case=Dat|Number=Plur
der            DET   ART     3  det          3  nk
Polizei        NOUN  NN      1  nmod         1  ag    Case=Gen|Gender=Fem|Number=Sing
zufolge        ADP   APPO    1  case         5  mo
war            AUX   VAFIN   9  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    9  nsubj        5  sb    Case=Nom|Number=Sing
„_             PUNCT $(      9  punct        9  punct
ein            DET   ART     9  det          9  nk
Versehen_      NOUN  NN      0  ROOT         5  pd    Case=Nom|Gender=Neut|Number=Sing
“_             PUNCT $(      9  punct        9  punct
.              PUNCT $.      9  punct        5  punct
"""

OWN_VIEW = """
Ada            PROPN NE      3  nsubj        2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
lehnt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     5  det          5  nk
Plan           NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing
ab_            ADP   PTKVZ   3  compound:prt 3  svp
.              PUNCT $.      3  punct        3  punct
Ihrer          DET   PPOSAT  9  det:poss     9  nk
Ansicht        NOUN  NN      14 obl          10 nk    Case=Dat|Gender=Fem|Number=Sing
nach           ADP   APPO    9  case         11 mo
ist            AUX   VAFIN   14 cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
er             PRON  PPER    14 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing
„_             PUNCT $(      14 punct        14 punct
absurd_        ADJ   ADJD    0  ROOT         11 pd
“_             PUNCT $(      14 punct        14 punct
.              PUNCT $.      14 punct        11 punct
"""

PRONOUN_SUBJECT = """
Ada            PROPN NE      3  nsubj        2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
traf           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 5  case         3  mo
Montag         NOUN  NN      3  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
Eva            PROPN NE      3  obj          7  pnc   Number=Sing B-PER
Lenz_          PROPN NE      6  flat         3  oa    Case=Acc|Number=Sing I-PER
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   14 ccomp        14 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      11 punct        11 punct
,              PUNCT $,      14 punct        14 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sie_           PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      14 punct        14 punct
"""

PRONOUN_OF_OBJECT_FIRST = """
Ada            PROPN NE      3  obj          2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         3  oa    Case=Acc|Number=Sing I-PER
traf           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 5  case         3  mo
Montag         NOUN  NN      3  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
Eva            PROPN NE      3  nsubj        7  pnc   Number=Sing B-PER
Lenz_          PROPN NE      6  flat         3  sb    Case=Nom|Number=Sing I-PER
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      11 punct        11 punct
Das            PRON  PDS     11 nsubj        11 sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   14 ccomp        14 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      11 punct        11 punct
,              PUNCT $,      14 punct        14 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sie_           PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      14 punct        14 punct
"""

SUBJECT_HAS_THE_FLOOR = """
Bei            ADP   APPR    2  case         3  mo
Ott            PROPN NE      3  obl          1  nk    Case=Dat|Number=Sing B-PER
meldete        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     3  obj          3  oa    Case=Acc|Number=Sing
Kern_          PROPN NE      3  nsubj        3  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

TOLD_BEHIND = """
„_             PUNCT $(      4  punct        4  punct
Das            DET   ART     3  det          3  nk
Geld           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Neut|Number=Sing
fehlt_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      4  punct        4  punct
“              PUNCT $(      4  punct        4  punct
Das            PRON  PDS     10 obj          10 oa    Case=Acc|Number=Sing
musste         AUX   VMFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      10 nsubj        8  sb    Case=Nom|Number=Sing B-PER
einräumen_     VERB  VVINF   0  ROOT         8  oc    VerbForm=Inf
.              PUNCT $.      10 punct        8  punct
"""

DEMONSTRATIVE = """
Der            PRON  PDS     2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
:_             PUNCT $.      2  punct        2  punct
„_             PUNCT $(      6  punct        6  punct
Das            PRON  PDS     6  nsubj        6  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      6  punct        6  punct
"""

ARTICLE_BEFORE_A_PRONOUN = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
sagten         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
die            DET   ART     8  det          8  nk    Case=Nom|Number=Plur
beiden_        PRON  PIS     6  nsubj        6  sb    Case=Nom|Number=Plur
.              PUNCT $.      6  punct        6  punct
"""

RELATIVE_BEHIND_AN_AGE = """
Hier           ADV   ADV     2  advmod       2  mo
trainiert      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      5  punct        5  punct
16_            NUM   CARD    3  appos        3  app
,              PUNCT $,      9  punct        9  punct
die            PRON  PRELS   9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
so             ADV   ADV     9  advmod       9  mo
urteilt_       VERB  VVFIN   3  acl          3  rc    Mood=Ind|Number=Sing|VerbForm=Fin
:_             PUNCT $.      9  punct        9  punct
„_             PUNCT $(      13 punct        13 punct
Das            PRON  PDS     13 nsubj        13 sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      13 punct        13 punct
"""

THROUGH_IN_THE_ACTIVE = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
durch          ADP   APPR    10 case         6  mo
den            DET   ART     10 det          10 nk    Case=Acc|Gender=Masc|Number=Sing
Saal_          NOUN  NN      6  obl          8  nk    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

READ_OUT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
las            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
aus            ADP   APPR    5  case         2  mo
einem          DET   ART     5  det          5  nk    Case=Dat|Gender=Masc|Number=Sing
Brief          NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
von            ADP   APPR    7  case         5  mnr
Ott            PROPN NE      5  nmod         6  nk    Case=Dat|Number=Sing B-PER
vor_           ADP   PTKVZ   2  compound:prt 2  svp
:_             PUNCT $.      2  punct        2  punct
„_             PUNCT $(      12 punct        12 punct
Das            PRON  PDS     12 nsubj        12 sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      12 punct        12 punct
"""

COMES_FROM = """
Widerspruch    NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    4  case         2  mo
Kern_          PROPN NE      2  obl          3  nk    Case=Dat|Number=Sing B-PER
:_             PUNCT $.      2  punct        2  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      2  punct        2  punct
“              PUNCT $(      8  punct        8  punct
"""

BY_WHOM_BEHIND_A_NOUN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Damals         ADV   ADV     15 advmod       5  mo
wurde          AUX   VAFIN   15 aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     7  det          7  nk    Case=Dat|Gender=Masc|Number=Sing
Plan           NOUN  NN      15 obj          15 da    Case=Dat|Gender=Masc|Number=Sing
vom            ADP   APPRART 9  case         7  mnr
Ministerium    NOUN  NN      7  nmod         8  nk    Case=Dat|Gender=Neut|Number=Sing
„_             PUNCT $(      12 punct        12 punct
völlige        ADJ   ADJA    12 amod         12 nk    Case=Nom|Number=Plur
Mängel_        NOUN  NN      15 nsubj:pass   5  sb    Case=Nom|Gender=Masc|Number=Plur
“              PUNCT $(      12 punct        12 punct
oft            ADV   ADV     15 advmod       15 mo
bescheinigt_   VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
.              PUNCT $.      15 punct        15 punct
"""

NAME_IN_MARKS_BEFORE = """
Die            DET   ART     2  det          2  nk    Case=Nom|Gender=Fem|Number=Sing
Zeitung        NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
„_             PUNCT $(      4  punct        4  punct
Blick_         PROPN NE      2  appos        2  nk    Case=Nom|Number=Sing
“              PUNCT $(      4  punct        4  punct
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      6  obj          6  oa    Case=Acc|Gender=Fem|Number=Sing B-PER
eine           DET   ART     10 det          10 nk    Case=Acc|Gender=Fem|Number=Sing
„_             PUNCT $(      10 punct        10 punct
Träumerin_     NOUN  NN      6  xcomp        6  oa    Case=Acc|Gender=Fem|Number=Sing
“_             PUNCT $(      10 punct        10 punct
.              PUNCT $.      6  punct        6  punct
"""

ADJECTIVE_AS_A_NOUN = """
„_             PUNCT $(      2  punct        2  punct
Komm_          VERB  VVIMP   5  ccomp        5  oc    Mood=Imp|VerbForm=Fin
!_             PUNCT $.      2  punct        2  punct
“              PUNCT $(      2  punct        2  punct
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     7  det          7  nk    Gender=Fem|Number=Sing
Bestohlene_    NOUN  NN      5  nsubj        5  sb    Gender=Fem|Number=Sing
.              PUNCT $.      5  punct        5  punct
"""

OBJECT_IN_FRONT = """
Bessere        ADJ   ADJA  2  amod         2  nk    Case=Nom|Gender=Masc|Number=Plur
Preise         NOUN  NN    3  nsubj        3  sb    Case=Nom|Gender=Masc
fordert        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
seit           ADP   APPR  5  case         3  mo
Wochen         NOUN  NN    3  obl          4  nk    Case=Dat|Gender=Fem|Number=Plur
die            DET   ART   7  det          7  nk    Case=Acc|Gender=Fem|Number=Sing
Polizei_       NOUN  NN    3  obj          3  oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.    3  punct        3  punct
"""
