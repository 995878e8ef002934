"""To whom one speaks: datives, accusatives, the subject of a passive, prepositions."""

DATIVE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     5  det          5  nk
Lindenauer     ADJ   ADJA    5  amod         5  nk    Case=Dat|Number=Sing
Boten_         NOUN  NN      2  iobj         2  da    Case=Dat|Gender=Masc|Number=Sing B-ORG
,              PUNCT $,      8  punct        8  punct
er             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
trete          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:treten
zurück_        ADP   PTKVZ   8  compound:prt 8  svp
.              PUNCT $.      2  punct        2  punct
"""

DATIVE_WITHOUT_ARTICLE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
drohte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      2  iobj         2  da    Case=Dat|Number=Sing B-PER
am             ADP   APPRART 5  case         2  mo
Montag_        NOUN  NN      2  obl          4  nk    Case=Dat|Gender=Masc|Number=Sing
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      9  punct        9  punct
Das            PRON  PDS     9  nsubj        9  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      9  punct        9  punct
“              PUNCT $(      9  punct        9  punct
"""

FEMININE_DATIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
warf           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk
Stadt          NOUN  NN      2  iobj         2  da    Case=Dat|Gender=Fem|Number=Sing
„_             PUNCT $(      7  punct        7  punct
völlige        ADJ   ADJA    7  amod         7  nk    Case=Acc|Gender=Fem|Number=Sing
Untätigkeit_   NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
“              PUNCT $(      7  punct        7  punct
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

DATIVE_OF_THE_PERFECT = """
Ott            PROPN NE      5  nsubj        2  sb    Case=Nom|Number=Sing B-PER
hat            AUX   VAFIN   5  aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk
Stadt          NOUN  NN      5  obl:arg      5  da    Case=Dat|Gender=Fem|Number=Sing
vorgeworfen_   VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      9  punct        9  punct
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
verschwende_   VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        2  punct
"""

DATIVE_OF_THE_PASSIVE = """
Kern           PROPN NE      3  iobj         3  da    Case=Dat|Number=Sing B-PER
wird           AUX   VAFIN   3  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
vorgeworfen_   VERB  VVPP    0  ROOT         2  oc    VerbForm=Part
,              PUNCT $,      7  punct        9  punct
das            DET   ART     6  det          6  nk
Geld           NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Neut|Number=Sing
verschwendet   VERB  VVPP    3  xcomp        9  oc    VerbForm=Part
zu             PART  PTKZU   7  mark         9  pm
haben_         AUX   VAINF   7  aux          3  oc    VerbForm=Inf
.              PUNCT $.      3  punct        2  punct
"""

ACCUSATIVE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
forderte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk
Stadt          NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Fem|Number=Sing
auf_           ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      10 punct        10 punct
die            DET   ART     8  det          8  nk
Brücke         NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   10 mark         10 pm
sperren_       VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

PASSIVE_ADDRESSEE = """
Die            DET   ART     2  det          2  nk
Stadt          NOUN  NN      6  nsubj:pass   3  sb    Case=Nom|Gender=Fem|Number=Sing
wird           AUX   VAFIN   6  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         6  sbp
Kern           PROPN NE      6  obl:agent    4  nk    Case=Dat|Number=Sing B-PER
aufgefordert_  VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
,              PUNCT $,      11 punct        11 punct
die            DET   ART     9  det          9  nk
Brücke         NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   11 mark         11 pm
sperren_       VERB  VVINF   6  xcomp        6  oc    VerbForm=Inf
.              PUNCT $.      6  punct        3  punct
"""

GEGENUEBER = """
Gegenüber      ADP   APPR    3  case         4  mo
dem            DET   ART     3  det          3  nk
Boten          NOUN  NN      4  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing B-ORG
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ott_           PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
,              PUNCT $,      8  punct        8  punct
er             PRON  PPER    8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
trete          VERB  VVFIN   4  ccomp        4  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:treten
zurück_        ADP   PTKVZ   8  compound:prt 8  svp
.              PUNCT $.      4  punct        4  punct
"""

BEFORE_AN_AUDIENCE = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
vor            ADP   APPR    4  case         2  mo
Journalisten_  NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Masc|Number=Plur
:              PUNCT $.      2  punct        2  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   2  ccomp        2  oc    Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
"""

# The same sentence as a parser may read it that takes the medium for a genitive, and for a dative.
MEDIUM_AS_GENITIVE = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     8  det          8  nk    Case=Nom|Gender=Masc|Number=Sing
Minister       NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     12 det          12 nk    Case=Gen|Gender=Fem|Number=Sing
„_             PUNCT $(      12 punct        12 punct
Lindauer       ADJ   ADJA    12 amod         12 nk    Case=Gen|Gender=Fem|Number=Sing
Post_          NOUN  NN      8  nmod         8  ag    Case=Gen|Gender=Fem|Number=Sing B-ORG
“              PUNCT $(      12 punct        12 punct
(_             PUNCT $(      15 punct        15 punct
Samstag_       NOUN  NN      12 appos        12 app   Case=Nom|Gender=Masc|Number=Sing
)_             PUNCT $(      15 punct        15 punct
.              PUNCT $.      6  punct        6  punct
"""

MEDIUM_AS_DATIVE = MEDIUM_AS_GENITIVE.replace("Case=Gen", "Case=Dat").replace(
    "8  nmod         8  ag ", "6  iobj         6  da "
)
EDITOR = MEDIUM_AS_GENITIVE.replace("Minister ", "Redakteur")
SPOKESMAN = MEDIUM_AS_GENITIVE.replace("Minister ", "Sprecher ")
SPOKESMAN_OF_A_PARTY = MEDIUM_AS_GENITIVE.replace("Minister  ", "SPD-Chef  ")

DATIVE_PLURAL_THAT_LOOKS_LIKE_AN_OBJECT = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
versprach      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk    Case=Acc
Anwohnern_     NOUN  NN      2  obj          2  oa    Case=Acc|Number=Plur
,              PUNCT $,      8  punct        8  punct
die            DET   ART     7  det          7  nk    Case=Acc
Brücke         NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Fem|Number=Sing
zu             PART  PTKZU   9  mark         9  pm
sperren_       VERB  VVINF   2  xcomp        2  oc    VerbForm=Inf
.              PUNCT $.      2  punct        2  punct
"""

OBJECT_IN_FRONT_THAT_LOOKS_LIKE_A_SUBJECT = """
Die            DET   ART     2  det          2  nk    Case=Nom
Stadt          NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
forderte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
er             PRON  PPER    3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
auf_           ADP   PTKVZ   3  compound:prt 3  svp
,              PUNCT $,      9  punct        9  punct
Geld           NOUN  NN      9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
zu             PART  PTKZU   9  mark         9  pm
sparen_        VERB  VVINF   3  xcomp        3  oc    VerbForm=Inf
.              PUNCT $.      3  punct        3  punct
"""

TO_THE_ONE_WHO_TELLS_IT = """
„_             PUNCT $(      5  punct        5  punct
Er             PRON  PPER    5  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
hat            AUX   VAFIN   5  aux          12 oc    Mood=Ind|Number=Sing|VerbForm=Fin
mir            PRON  PPER    5  iobj         5  da    Case=Dat|Number=Sing
gesagt_        VERB  VVPP    12 ccomp        3  oc    VerbForm=Part
,              PUNCT $,      9  punct        8  punct
ich            PRON  PPER    9  nsubj        8  sb    Case=Nom|Number=Sing
solle          AUX   VMFIN   9  aux          5  oc    Mood=Sub|Number=Sing|VerbForm=Fin lemma:sollen
gehen_         VERB  VVINF   5  ccomp        8  oc    VerbForm=Inf
“_             PUNCT $(      5  punct        5  punct
,              PUNCT $,      5  punct        5  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      12 nsubj        12 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      12 punct        12 punct
"""
