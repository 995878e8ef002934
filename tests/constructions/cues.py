"""What marks speech: verbs with their prefixes, phrases, particles, nouns."""

MIT_DEN_WORTEN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
eröffnete      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Sitzung        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
mit            ADP   APPR    7  case         2  mo
den            DET   ART     7  det          7  nk
Worten_        NOUN  NN      2  obl          5  nk    Case=Dat|Number=Plur
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      11 punct        11 punct
Wir            PRON  PPER    11 nsubj        11 sb    Case=Nom|Number=Plur
fangen         VERB  VVFIN   7  appos        7  app   Mood=Ind|Number=Plur|VerbForm=Fin
neu            ADV   ADV     11 advmod       11 mo
an_            ADP   PTKVZ   11 compound:prt 11 svp
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

NOUN_AND_COLON = """
Die            DET   ART     2  det          2  nk
Antwort        NOUN  NN      9  parataxis    9  par   Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     4  det          4  nk
Ministerin_    NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Fem|Number=Sing
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      9  punct        9  punct
Wir            PRON  PPER    9  nsubj        9  sb    Case=Nom|Number=Plur
alle           PRON  PIS     7  det          7  nk    Case=Nom|Number=Plur
zahlen_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

QUESTION = """
„_             PUNCT $(      3  punct        3  punct
Wer            PRON  PWS     3  nsubj        3  sb    Case=Nom|Number=Sing
zahlt          VERB  VVFIN   8  ccomp        8  oc    Mood=Ind|Number=Sing|VerbForm=Fin
das_           PRON  PDS     3  obj          3  oa    Case=Acc|Number=Sing
?_             PUNCT $.      3  punct        3  punct
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      8  punct        8  punct
fragte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      8  punct        8  punct
"""

VON_PREPOSITION = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sprach         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    7  case         2  op
einem          DET   ART     7  det          7  nk
„_             PUNCT $(      7  punct        7  punct
kleinen        ADJ   ADJA    7  amod         7  nk    Case=Dat|Gender=Neut|Number=Sing
Wunder_        NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Neut|Number=Sing
“_             PUNCT $(      7  punct        7  punct
.              PUNCT $.      2  punct        2  punct
"""

WEAK_BESIDE = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
wird           VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
schon_         ADV   ADV     3  advmod       3  mo
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      7  punct        7  punct
lachte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""

WEAK_APART = """
Kern           PROPN NE      7  nsubj        2  sb    Case=Nom|Number=Sing B-PER
will           AUX   VMFIN   7  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     5  det          5  nk
„_             PUNCT $(      5  punct        5  punct
Tondar_        PROPN NE      7  obj          7  oa    Case=Acc|Gender=Masc|Number=Sing
“              PUNCT $(      5  punct        5  punct
finden_        VERB  VVINF   0  ROOT         2  oc    VerbForm=Inf
.              PUNCT $.      7  punct        2  punct
"""

REFLEXIVE_ADJECTIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
äußerte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
besorgt_       ADJ   ADJD    2  advmod       2  mo
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      7  punct        7  punct
Die            DET   ART     8  det          8  nk
Brücke         NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
bröckelt_      VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

OTHER_PREFIX = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     4  det          4  nk
Treffen        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
ab_            ADP   PTKVZ   2  compound:prt 2  svp
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Number=Sing
hilft_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

PREFIX_FAR = """
Die            DET   ART     2  det          2  nk
Polizei        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
teilte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
am             ADP   APPRART 5  case         3  mo
Montag         NOUN  NN      3  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
auf            ADP   APPR    7  case         3  mo
Anfrage        NOUN  NN      3  obl          6  nk    Case=Acc|Gender=Fem|Number=Sing
mit_           ADP   PTKVZ   3  compound:prt 3  svp
,              PUNCT $,      13 punct        13 punct
dass           SCONJ KOUS    13 mark         13 cp
die            DET   ART     12 det          12 nk
Brücke         NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Fem|Number=Sing
hält_          VERB  VVFIN   3  ccomp        3  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

PREFIX_OF_ANOTHER = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
rief_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Dach           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
brenne         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
vollständig    ADJ   ADJD    6  advmod       6  mo
aus_           ADP   PTKVZ   6  compound:prt 6  svp
.              PUNCT $.      2  punct        2  punct
"""

# Some parsers make „zu“ the prefix of „sagte“.
PREFIX_OF_ANOTHER_BY_PLACE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
die            DET   ART     5  det          5  nk
Brücke         NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
zu_            ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

PREFIX_BEHIND_A_CLAUSE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      2  iobj         2  da    Case=Dat|Number=Sing B-PER
Geld_          NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      8  punct        8  punct
das            PRON  PRELS   8  obj          8  oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Rel
er             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
braucht        VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Sing|VerbForm=Fin
zu_            ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

CORRELATE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
geht           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
davon          ADV   PAV     2  advmod       2  op
aus_           ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      9  punct        9  punct
dass           SCONJ KOUS    9  mark         9  cp
die            DET   ART     8  det          8  nk
Brücke         NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
hält_          VERB  VVFIN   2  ccomp        3  re    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

CALLED_FOR = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dazu           ADV   PAV     2  advmod       2  op
auf_           ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      8  punct        8  punct
Wasser         NOUN  NN      8  obj          8  oa    Case=Acc|Gender=Neut|Number=Sing
zu             PART  PTKZU   8  mark         8  pm
sparen_        VERB  VVINF   2  xcomp        3  re    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

PHRASE = """
Kern           PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk
Meinung_       NOUN  NN      0  ROOT         2  pd    Case=Gen|Gender=Fem|Number=Sing
,              PUNCT $,      9  punct        9  punct
dass           SCONJ KOUS    9  mark         9  cp
die            DET   ART     8  det          8  nk
Brücke         NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
hält_          VERB  VVFIN   4  acl          4  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        2  punct
"""

LIGHT_VERB = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
brachte        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
zum            ADP   APPRART 4  case         2  cvc
Ausdruck_      NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
dass           SCONJ KOUS    9  mark         9  cp
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
fehlt_         VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

DENIED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nicht_         PART  PTKNEG  2  advmod       2  ng
,              PUNCT $,      8  punct        8  punct
wer            PRON  PWS     8  nsubj        8  sb    Case=Nom|Number=Sing
die            DET   ART     7  det          7  nk
Rechnung       NOUN  NN      8  obj          8  oa    Case=Acc|Gender=Fem|Number=Sing
bezahlt_       VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

MODAL = """
Kern           PROPN NE      3  nsubj        2  sb    Case=Nom|Number=Sing B-PER
muss           AUX   VMFIN   3  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
erklären_      VERB  VVINF   0  ROOT         2  oc    VerbForm=Inf
,              PUNCT $,      8  punct        8  punct
warum          ADV   PWAV    8  advmod       8  mo
die            DET   ART     7  det          7  nk
Brücke         NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Fem|Number=Sing
bröckelt_      VERB  VVFIN   3  ccomp        3  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        2  punct
"""

MODAL_INFINITIVE = """
Kern           PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nicht          PART  PTKNEG  4  advmod       4  ng
sagen          VERB  VVINF   0  ROOT         5  oc    VerbForm=Inf
wollen_        AUX   VMINF   4  aux          2  oc    VerbForm=Inf
,              PUNCT $,      10 punct        10 punct
wer            PRON  PWS     10 nsubj        10 sb    Case=Nom|Number=Sing
die            DET   ART     9  det          9  nk
Rechnung       NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Sing
bezahlt_       VERB  VVFIN   4  ccomp        4  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        2  punct
"""

WANTS_THAT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
will           VERB  VMFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
jetzt_         ADV   ADV     2  advmod       2  mo
,              PUNCT $,      6  punct        7  punct
dass           SCONJ KOUS    6  mark         7  cp
gebaut         VERB  VVPP    2  ccomp        7  oc    VerbForm=Part
wird_          AUX   VAFIN   6  aux:pass     2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

MODAL_PERFECT = """
Kern           PROPN NE      4  nsubj        2  sb    Case=Nom|Number=Sing B-PER
soll           AUX   VMFIN   4  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
intern         ADJ   ADJD    4  advmod       4  mo
gesagt         VERB  VVPP    0  ROOT         5  oc    VerbForm=Part
haben_         AUX   VAINF   4  aux          2  oc    VerbForm=Inf
,              PUNCT $,      10 punct        9  punct
die            DET   ART     8  det          8  nk
Brücke         NOUN  NN      10 nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
sei            AUX   VAFIN   10 cop          4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
marode_        ADJ   ADJD    4  ccomp        9  pd
.              PUNCT $.      4  punct        2  punct
"""

INFINITIVE_CUE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
weigerte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich_          PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
,              PUNCT $,      6  punct        6  punct
zu             PART  PTKZU   6  mark         6  pm
sagen_         VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
,              PUNCT $,      11 punct        11 punct
wer            PRON  PWS     11 nsubj        11 sb    Case=Nom|Number=Sing
die            DET   ART     10 det          10 nk
Rechnung       NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Fem|Number=Sing
bezahlt_       VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

FINAL_CUE = """
Nachdem        SCONJ KOUS    3  mark         4  cp
Kern           PROPN NE      3  nsubj        4  sb    Case=Nom|Number=Sing B-PER
gesagt         VERB  VVPP    12 advcl        4  oc    VerbForm=Part
hatte_         AUX   VAFIN   3  aux          12 mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        10 punct
dass           SCONJ KOUS    9  mark         10 cp
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
gefehlt        VERB  VVPP    3  ccomp        10 oc    VerbForm=Part
habe_          AUX   VAFIN   9  aux          3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        4  punct
schwieg        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      12 nsubj        12 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      12 punct        12 punct
"""
