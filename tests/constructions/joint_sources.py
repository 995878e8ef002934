"""Sources of several: „nach Angaben der Bahn und der Stadt“, „Bahn und Stadt zufolge“."""

BEHIND_VERB = """
Das            DET   ART     2  det          2  nk
Dach           NOUN  NN      10 nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
ist            AUX   VAFIN   10 cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nach           ADP   APPR    5  case         3  mo
Angaben        NOUN  NN      10 obl          4  nk    Case=Dat|Gender=Fem|Number=Plur
der            DET   ART     7  det          7  nk
Bahn           NOUN  NN      5  nmod         5  ag    Case=Gen|Gender=Fem|Number=Sing
und            CCONJ KON     9  cc           7  cd
Gewerkschaft   NOUN  NN      7  conj         8  cj    Case=Gen|Gender=Fem|Number=Sing
neu_           ADJ   ADJD    0  ROOT         3  pd
.              PUNCT $.      10 punct        3  punct
"""

JOINED_TO_ANGABEN = """
Das            DET   ART     2  det          2  nk
Dach           NOUN  NN      11 nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
ist            AUX   VAFIN   11 cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
nach           ADP   APPR    5  case         3  mo
Ansicht        NOUN  NN      11 obl          4  nk    Case=Dat|Gender=Fem|Number=Sing
des            DET   ART     7  det          7  nk
Prüfers        NOUN  NN      5  nmod         5  ag    Case=Gen|Gender=Masc|Number=Sing
und            CCONJ KON     10 cc           5  cd
der            DET   ART     10 det          10 nk
Ingenieurin    NOUN  NN      5  conj         8  cj    Case=Gen|Gender=Fem|Number=Sing
neu_           ADJ   ADJD    0  ROOT         3  pd
.              PUNCT $.      11 punct        3  punct
"""

BEFORE_ZUFOLGE = """
Bahn           NOUN  NN      5  obl          4  nk    Case=Dat|Gender=Fem|Number=Sing
und            CCONJ KON     3  cc           1  cd
Gewerkschaft   NOUN  NN      1  conj         2  cj    Case=Dat|Gender=Fem|Number=Sing
zufolge        ADP   APPO    1  case         5  mo
fehlt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     7  det          7  nk
Geld_          NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
.              PUNCT $.      5  punct        5  punct
"""

ANGABEN_ZUFOLGE = """
Angaben        NOUN  NN      8  obl          7  nk    Case=Dat|Gender=Fem|Number=Plur
der            DET   ART     3  det          3  nk
Bahn           NOUN  NN      1  nmod         1  ag    Case=Gen|Gender=Fem|Number=Sing
und            CCONJ KON     6  cc           3  cd
der            DET   ART     6  det          6  nk
Gewerkschaft   NOUN  NN      3  conj         4  cj    Case=Gen|Gender=Fem|Number=Sing
zufolge        ADP   APPO    1  case         8  mo
fehlt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     10 det          10 nk
Geld_          NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
.              PUNCT $.      8  punct        8  punct
"""

ANOTHER_SUBJECT = """
Alle           PRON  PIS     2  nsubj        2  sb    Case=Nom|Number=Plur
fehlen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
nach           ADP   APPR    4  case         2  mo
Angaben        NOUN  NN      2  obl          3  nk    Case=Dat|Gender=Fem|Number=Plur
der            DET   ART     6  det          6  nk
Bahn           NOUN  NN      4  nmod         4  ag    Case=Gen|Gender=Fem|Number=Sing
und            CCONJ KON     9  cc           6  cd
die            DET   ART     9  det          9  nk
Gewerkschaft   NOUN  NN      6  conj         7  cj    Case=Nom|Gender=Fem|Number=Sing
lacht_         VERB  VVFIN   2  conj         2  cj    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""
