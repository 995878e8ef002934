"""Whose words are reported: relative pronouns, documents, who acts in a passive, joined verbs."""

RELATIVE_PRONOUN = """
Lob            NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    4  case         2  mo
Kern_          PROPN NE      2  obl          3  nk    Case=Dat|Number=Sing B-PER
,              PUNCT $,      7  punct        7  punct
die            PRON  PRELS   7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing
betonte_       VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      12 punct        12 punct
dass           SCONJ KOUS    12 mark         12 cp
das            DET   ART     11 det          11 nk
Dach           NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
hält_          VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

POINTED_AT_BY_DAS = """
Das            DET   ART     2  det          2  nk
Bad            NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
schließt       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
noch           ADV   ADV     6  advmod       5  mo
im             ADP   APPRART 6  case         3  mo
Mai_           NOUN  NN      3  obl          5  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      3  punct        3  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
bestätigte     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      9  obj          9  oa    Case=Acc|Number=Sing B-PER
am             ADP   APPRART 12 case         9  mo
Montag_        NOUN  NN      9  obl          11 nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      9  punct        9  punct
"""

DOCUMENT_OF_A_PASSIVE = """
In             ADP   APPR    3  case         6  mo
einem          DET   ART     3  det          3  nk
Bericht        NOUN  NN      7  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
der            DET   ART     5  det          5  nk    Case=Gen|Gender=Fem|Number=Sing
Werft          NOUN  NN      3  nmod         3  ag    Case=Gen|Gender=Fem|Number=Sing
wird           AUX   VAFIN   7  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
betont_        VERB  VVPP    0  ROOT         6  oc    VerbForm=Part
,              PUNCT $,      12 punct        12 punct
dass           SCONJ KOUS    12 mark         12 cp
das            DET   ART     11 det          11 nk
Dach           NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
hält_          VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        6  punct
"""

STANDS_IN_A_REPORT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
las            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Bericht_       NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
in             ADP   APPR    7  case         9  mo
dem            PRON  PRELS   9  obl          6  nk    Case=Dat|Gender=Masc|Number=Sing
es             PRON  PPER    9  expl         9  ep    Case=Nom|Gender=Neut|Number=Sing
heißt_         VERB  VVFIN   4  acl          4  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      14 punct        14 punct
dass           SCONJ KOUS    14 mark         14 cp
das            DET   ART     13 det          13 nk
Dach           NOUN  NN      14 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing
hält_          VERB  VVFIN   9  ccomp        9  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

AGENT_BEHIND_SUBJECT = """
Gestern        ADV   ADV     7  advmod       2  mo
wurde          AUX   VAFIN   7  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Regierung      NOUN  NN      7  nsubj:pass   2  sb    Case=Nom|Gender=Fem|Number=Sing
vom            ADP   APPRART 6  case         4  mnr
Bauernverband  NOUN  NN      4  nmod         5  nk    Case=Dat|Gender=Masc|Number=Sing
aufgefordert_  VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      11 punct        11 punct
endlich        ADV   ADV     11 advmod       11 mo
zu             PART  PTKZU   11 mark         11 pm
handeln_       VERB  VVINF   7  xcomp        7  oc    VerbForm=Inf
.              PUNCT $.      7  punct        2  punct
"""

PLURAL_BEFORE_SINGULAR = """
Eltern         NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Plur
empfiehlt      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Kammer_        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
,              PUNCT $,      8  punct        8  punct
früh           ADJ   ADJD    8  advmod       8  mo
zu             PART  PTKZU   8  mark         8  pm
bestellen_     VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

JOINED_BEHIND_A_REPORT = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
erklärte_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        5  punct
Ott            PROPN NE      6  nsubj        5  sb    Case=Nom|Number=Sing B-PER
sei            AUX   VAFIN   6  cop          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
krank_         ADJ   ADJD    2  ccomp        5  pd
,              PUNCT $,      9  punct        9  punct
und            CCONJ KON     9  cc           5  cd
kündigte       VERB  VVFIN   6  conj         8  cj    Mood=Ind|Number=Sing|VerbForm=Fin
an_            ADP   PTKVZ   9  compound:prt 9  svp
,              PUNCT $,      14 punct        14 punct
bald           ADV   ADV     14 advmod       14 mo
zu             PART  PTKZU   14 mark         14 pm
kommen_        VERB  VVINF   9  xcomp        9  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

DENIES_BEFORE_A_COLON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
bestreitet     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Vorwurf_       NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
:              PUNCT $.      8  punct        8  punct
Das            DET   ART     7  det          7  nk
Dach           NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
halte          VERB  VVFIN   2  parataxis    2  par   Mood=Sub|Number=Sing|VerbForm=Fin
noch           ADV   ADV     10 advmod       10 mo
lange_         ADV   ADV     8  advmod       8  mo
.              PUNCT $.      2  punct        2  punct
"""

ACCUSED_BY_NAME = """
Den            DET   ART     2  det          2  nk
Vorwurf        NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Masc|Number=Sing
Grabmairs_     PROPN NE      2  nmod         2  ag    Case=Gen|Number=Sing B-PER
,              PUNCT $,      7  punct        7  punct
die            DET   ART     6  det          6  nk
SPD            PROPN NE      7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing B-ORG
zögere_        VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
wies           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
zurück_        ADP   PTKVZ   9  compound:prt 9  svp
.              PUNCT $.      9  punct        9  punct
"""

SUBJECT_BEHIND_A_SOURCE = """
Bisher         ADV   ADV     2  advmod       2  mo
liegen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
laut           ADP   APPR    4  case         2  mo
Airbus         PROPN NE      2  obl          3  nk    Case=Dat|Number=Sing B-ORG
Aufträge       NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Plur
aus            ADP   APPR    7  case         5  mnr
Spanien        PROPN NE      5  nmod         6  nk    Case=Dat|Gender=Neut|Number=Sing B-LOC
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

# Ott bekam von Kern eine Postkarte: „…“
GOT = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
bekam          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|VerbForm=Fin lemma:bekommen
von            ADP   APPR    4  case         2  mo
Kern           PROPN NE      2  obl          3  nk    Case=Dat|Number=Sing B-PER
eine           DET   ART     6  det          6  nk    Case=Acc|Gender=Fem|Number=Sing
Postkarte      NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      11 punct        11 punct
Ich            PRON  PPER    11 nsubj        11 sb    Case=Nom|Number=Sing
trage          VERB  VVFIN   11 dep          11 dep   Mood=Ind|Number=Sing|VerbForm=Fin
Federn_        NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
._             PUNCT $.      11 punct        11 punct
“              PUNCT $(      11 punct        11 punct
"""

# „…“ steht auf einem Laken, das zwei Anwohner oben lassen.
AGREES_WITH_WHO_ACTS = """
„_             PUNCT $(      2  punct        2  punct
Nein_          INTJ  ITJ     4  obj          4  oa
“              PUNCT $(      2  punct        2  punct
steht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
auf            ADP   APPR    7  case         4  mo
einem          DET   ART     7  det          7  nk    Case=Dat|Gender=Neut|Number=Sing
Laken_         NOUN  NN      4  obl          5  nk    Case=Dat|Gender=Neut|Number=Sing
,              PUNCT $,      13 punct        13 punct
das            PRON  PRELS   13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
zwei           NUM   CARD    11 nummod       11 nk
Anwohner       NOUN  NN      13 obj          13 oa    Case=Acc|Gender=Masc|Number=Plur
oben           ADV   ADV     13 advmod       13 mo
lassen_        VERB  VVFIN   7  acl          7  rc    Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

# Aus der Partei wird gefordert, … : whose demand it is stands in front.
HEARD_FROM = """
Aus            ADP   APPR    3  case         5  mo
der            DET   ART     3  det          3  nk    Case=Dat|Gender=Fem|Number=Sing
Partei         NOUN  NN      5  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
wird           AUX   VAFIN   5  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
gefordert_     VERB  VVPP    0  ROOT         4  oc    VerbForm=Part
,              PUNCT $,      9  punct        9  punct
endlich        ADV   ADV     9  advmod       9  mo
zu             PART  PTKZU   9  mark         9  pm
handeln_       VERB  VVINF   5  xcomp        5  oc    VerbForm=Inf
.              PUNCT $.      5  punct        4  punct
"""

SENTENCE_READ_OUT = """
In             ADP   APPR    3  case         6  mo
der            DET   ART     3  det          3  nk
Satzung        NOUN  NN      6  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing
der            DET   ART     5  det          5  nk    Case=Gen|Gender=Fem|Number=Sing
Werft          NOUN  NN      3  nmod         3  ag    Case=Gen|Gender=Fem|Number=Sing
steht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ein            DET   ART     8  det          8  nk
Satz_          NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      13 punct        13 punct
den            PRON  PRELS   13 obj          13 oa    Case=Acc|Gender=Masc|Number=Sing
die            DET   ART     12 det          12 nk
Richterin      NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Fem|Number=Sing
vorliest_      VERB  VVFIN   8  acl          8  rc    Mood=Ind|Number=Sing|VerbForm=Fin
:              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      19 punct        19 punct
Das            DET   ART     17 det          17 nk
Dach           NOUN  NN      19 nsubj        18 sb    Case=Nom|Gender=Neut|Number=Sing
muss           AUX   VMFIN   19 aux          6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
halten_        VERB  VVINF   6  ccomp        18 oc    VerbForm=Inf
._             PUNCT $.      19 punct        18 punct
“              PUNCT $(      19 punct        18 punct
"""

SIGN_PAINTED_BY = """
Dort           ADV   ADV     2  advmod       2  mo
lehnt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ein            DET   ART     4  det          4  nk
Schild_        NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      6  punct        6  punct
gemalt         VERB  VVPP    4  acl          4  mnr   VerbForm=Part lemma:malen
von            ADP   APPR    9  case         13 mo
den            DET   ART     9  det          9  nk    Case=Dat|Number=Plur
Nachbarn_      NOUN  NN      13 obl          7  nk    Case=Dat|Gender=Masc|Number=Plur
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      13 punct        13 punct
Wir            PRON  PPER    13 nsubj        13 sb    Case=Nom|Number=Plur
gehen          VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Plur|VerbForm=Fin
baden_         VERB  VVINF   13 xcomp        13 oc    VerbForm=Inf
._             PUNCT $.      13 punct        13 punct
“              PUNCT $(      13 punct        13 punct
"""

MAN_BESIDE_A_BODY = """
Ott_           PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      6  punct        6  punct
bei            ADP   APPR    5  case         6  mo
der            DET   ART     5  det          5  nk
Polizei        NOUN  NN      6  obl          3  nk    Case=Dat|Gender=Fem|Number=Sing
ausgebildet_   VERB  VVPP    1  acl          1  mnr   VerbForm=Part
,              PUNCT $,      6  punct        6  punct
jetzt          ADV   ADV     9  advmod       9  mo
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      14 punct        14 punct
weil           SCONJ KOUS    14 mark         14 cp
man            PRON  PIS     14 nsubj        14 sb    Case=Nom|Number=Sing|PronType=Ind
nicht          ADV   PTKNEG  14 advmod       14 ng
fragt_         VERB  VVFIN   9  advcl        9  mo    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      20 punct        20 punct
ob             SCONJ KOUS    20 mark         20 cp
das            DET   ART     18 det          18 nk
Dach           NOUN  NN      20 nsubj        20 sb    Case=Nom|Gender=Neut|Number=Sing
lange          ADV   ADV     20 advmod       20 mo
hält_          VERB  VVFIN   14 ccomp        14 oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
"""

MAN_AT_A_BODY = """
Ott_           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Skeptisch      ADJ   ADJD    0  ROOT         5  pd
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
man            PRON  PIS     4  nsubj        5  sb    Case=Nom|Number=Sing|PronType=Ind
bei            ADP   APPR    9  case         5  mo
der            DET   ART     9  det          9  nk    Case=Dat|Gender=Fem|Number=Sing
Werft_         NOUN  NN      4  nmod         7  nk    Case=Dat|Gender=Fem|Number=Sing
.              PUNCT $.      4  punct        5  punct
In             ADP   APPR    13 case         14 mo
dem            DET   ART     13 det          13 nk    Case=Dat|Gender=Masc|Number=Sing
Schreiben      NOUN  NN      14 obl          11 nk    Case=Dat|Gender=Neut|Number=Sing
heißt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    14 expl         14 ep    Case=Nom|Gender=Neut|Number=Sing
:              PUNCT $.      14 punct        14 punct
„_             PUNCT $(      21 punct        20 punct
Das            DET   ART     19 det          19 nk
Dach           NOUN  NN      21 nsubj        20 sb    Case=Nom|Gender=Neut|Number=Sing
muss           AUX   VMFIN   21 aux          14 oc    Mood=Ind|Number=Sing|VerbForm=Fin
halten_        VERB  VVINF   14 ccomp        20 oc    VerbForm=Inf
._             PUNCT $.      21 punct        20 punct
“              PUNCT $(      21 punct        20 punct
"""
