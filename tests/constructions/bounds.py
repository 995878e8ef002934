"""Where a noun phrase begins and ends, and whether it can be a subject."""

DATIVE_TAKEN_FOR_A_SUBJECT = """
Die            DET   ART     2  det          2  nk     Case=Nom|Gender=Fem|Number=Sing
Pianistin      NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Fem|Number=Sing
schrieb        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     5  det          5  nk     Case=Dat|Gender=Fem|Number=Sing
Intendantin_   NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
Darin          ADV   PROAV   8  advmod       8  mo
nennt          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|VerbForm=Fin lemma:nennen
sie            PRON  PPER    8  nsubj        8  sb     Case=Nom|Gender=Fem|Number=Sing
den            DET   ART     11 det          11 nk     Case=Acc|Gender=Masc|Number=Sing
Plan           NOUN  NN      8  obj          8  oa     Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      13 punct        13 punct
mutlos_        ADJ   ADJD    8  xcomp        8  oc
“_             PUNCT $(      13 punct        13 punct
.              PUNCT $.      8  punct        8  punct
"""

_SAID = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc     Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
"""

ADVERB_WITHIN = (
    _SAID
    + """
die            DET   ART     9  det          9  nk     Case=Nom|Gender=Fem|Number=Sing
heute          ADV   ADV     6  advmod       6  mo
74-Jährige_    NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""
)

GENITIVE_NUMERAL = (
    _SAID
    + """
ein            DET   ART     8  det          8  nk     Case=Nom|Gender=Masc|Number=Sing
Vater          NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Masc|Number=Sing
zweier         NUM   CARD    10 nummod       10 nk     Case=Gen|Number=Plur
Söhne_         NOUN  NN      8  nmod         8  ag     Case=Gen|Gender=Masc|Number=Plur
.              PUNCT $.      6  punct        6  punct
"""
)

HOW_OLD = (
    _SAID
    + """
ein            DET   ART     8  det          8  nk     Case=Nom|Gender=Masc|Number=Sing
Mann           NOUN  NN      6  nsubj        6  sb     Case=Nom|Gender=Masc|Number=Sing
Ende           NOUN  NN      10 compound     8  nk     Case=Acc|Gender=Neut|Number=Sing
fünfzig_       NUM   CARD    8  nmod         9  nk
.              PUNCT $.      6  punct        6  punct
"""
)

ROW = """
Jan            PROPN NE      14 nsubj        2  pnc    Case=Nom|Gender=Masc|Number=Sing B-PER
Ott_           PROPN NE      1  flat         14 sb     Case=Nom|Gender=Masc|Number=Sing I-PER
,              PUNCT $,      4  punct        4  punct
51_            NUM   CARD    1  appos        2  app
,              PUNCT $,      6  punct        6  punct
Lehrer_        NOUN  NN      1  appos        2  app    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      8  punct        8  punct
Sohn           NOUN  NN      14 nsubj        14 sb     Case=Nom|Gender=Masc|Number=Sing
eines          DET   ART     10 det          10 nk     Case=Gen|Gender=Masc|Number=Sing
Tischlers_     NOUN  NN      8  nmod         8  ag     Case=Gen|Gender=Masc|Number=Sing
,              PUNCT $,      12 punct        12 punct
Tierfreund_    NOUN  NN      14 nsubj        14 sb     Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      1  punct        2  punct
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      14 punct        14 punct
"""

TWO_LAST_NAMES = """
Jens           PROPN NE      6  nsubj        2  pnc    Case=Nom|Gender=Masc|Number=Sing B-PER
Ott            PROPN NE      1  flat         6  sb     Case=Nom|Gender=Masc|Number=Sing I-PER
und            CCONJ KON     4  cc           2  cd
Ada            PROPN NE      1  conj         5  pnc    Case=Nom|Gender=Fem|Number=Sing B-PER
Kern           PROPN NE      4  flat         3  cj     Case=Nom|Gender=Fem|Number=Sing I-PER
stritten_      VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
Dann           ADV   ADV     9  advmod       9  mo
unterbrach     VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
Ott            PROPN NE      9  nsubj        11 pnc    Case=Nom|Gender=Masc|Number=Sing B-PER
Kern_          PROPN NE      10 flat         9  sb     Case=Nom|Gender=Masc|Number=Sing I-PER
.              PUNCT $.      9  punct        9  punct
"""

NEUTER_SUBJECT = """
Dieses         DET   PDAT    2  det          2  nk     Case=Nom|Gender=Neut|Number=Sing
Gesetz         NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Neut|Number=Sing
gilt_          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

ONE_OF_THE_VICTIMS = """
Eines          PRON  PIS     4  nsubj        4  sb     Case=Nom|Gender=Neut|Number=Sing
der            DET   ART     3  det          3  nk     Case=Gen|Gender=Neut|Number=Plur
Opfer          NOUN  NN      1  nmod         1  ag     Case=Gen|Gender=Neut|Number=Plur
schlief_       VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

GENITIVE_SUBJECT = """
Dieses         DET   PDAT    2  det          2  nk     Case=Gen|Gender=Neut|Number=Sing
Gesetzes       NOUN  NN      3  nsubj        3  sb     Case=Gen|Gender=Neut|Number=Sing
gedachte_      VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""
