"""What „und“ joins: what hangs on a noun, two roles of one person, those whose words they are."""

BODIES_IN_APPOSITION = """
Jan            PROPN NE      10 nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Ott_           PROPN NE      1  flat         10 sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      4  punct        4  punct
Chef           NOUN  NN      1  appos        2  app   Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    6  case         4  mnr
Nordfunk       PROPN NE      4  nmod         5  nk    Case=Dat|Number=Sing B-ORG
und            CCONJ KON     8  cc           6  cd
Südfunk_       PROPN NE      6  conj         7  cj    Case=Dat|Number=Sing B-ORG
,              PUNCT $,      1  punct        2  punct
erklärte_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      14 punct        14 punct
das            DET   ART     13 det          13 nk
Geld           NOUN  NN      14 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   10 ccomp        10 oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      10 punct        10 punct
"""

SEVERAL_SPEAK = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Chef           NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     4  det          4  nk    Case=Gen|Gender=Fem|Number=Sing
Polizei           NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Fem|Number=Sing
und            CCONJ KON     7  cc           4  cd
die            DET   ART     7  det          7  nk    Case=Nom|Gender=Fem|Number=Sing
Feuerwehr           NOUN  NN      4  conj         5  cj    Case=Nom|Gender=Fem|Number=Sing
erklärten_     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
,              PUNCT $,      12 punct        12 punct
das            DET   ART     11 det          11 nk
Geld           NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   8  ccomp        8  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

ROLES_OF_ONE = """
Die            DET   ART     2  det          2  nk    Case=Nom|Gender=Fem|Number=Sing
Leiterin       NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     4  det          4  nk    Case=Gen|Gender=Fem|Number=Sing
Schule         NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Fem|Number=Sing
und            CCONJ KON     6  cc           2  cd
Dirigentin     NOUN  NN      2  conj         5  cj    Case=Nom|Gender=Fem|Number=Sing
des            DET   ART     8  det          8  nk    Case=Gen|Gender=Masc|Number=Sing
Chors          NOUN  NN      6  nmod         6  ag    Case=Gen|Gender=Masc|Number=Sing
erklärte_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      13 punct        13 punct
das            DET   ART     12 det          12 nk
Geld           NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   9  ccomp        9  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
"""

WORDS_OF_SEVERAL = """
Nach           ADP   APPR    2  case         7  mo
Angaben        NOUN  NN      7  obl          1  nk    Case=Dat|Gender=Fem|Number=Plur
von            ADP   APPR    4  case         2  pg
Polizei           NOUN  NN      2  nmod         3  nk    Case=Dat|Gender=Fem|Number=Sing
und            CCONJ KON     6  cc           4  cd
Feuerwehr           NOUN  NN      4  conj         5  cj    Case=Dat|Gender=Fem|Number=Sing
fehlt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
für            ADP   APPR    12 case         9  mnr
die            DET   ART     12 det          12 nk
Brücke_        NOUN  NN      9  nmod         10 nk    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""

FIELD_OF_AN_OFFICE = """
Dezernentin    NOUN  NN      6  nsubj        5  nk    Case=Nom|Gender=Fem|Number=Sing
Soziales       NOUN  NN      1  nmod         1  nk    Case=Nom|Gender=Neut|Number=Sing
und            CCONJ KON     4  cc           2  cd
Bildung        NOUN  NN      2  conj         3  cj    Case=Nom|Gender=Fem|Number=Sing
Kern           PROPN NE      1  appos        6  sb    Case=Nom|Number=Sing B-PER
erklärte_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      10 punct        10 punct
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
"""

BOTH_SAY_SO = """
Sowohl         CCONJ KON     2  advmod       5  cd
Kern           PROPN NE      6  nsubj        1  cj    Case=Nom|Number=Sing B-PER
als            CCONJ KON     5  cc           1  cd
auch           ADV   ADV     5  advmod       3  cj
Ott            PROPN NE      2  conj         6  sb    Case=Nom|Number=Sing B-PER
erklärten_     VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
,              PUNCT $,      10 punct        10 punct
das            DET   ART     9  det          9  nk
Geld           NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
"""
