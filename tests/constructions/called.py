"""Words in marks beside a noun phrase: what is called out, how a thing is called or described."""

CALLED_OUT = """
Da             ADV   ADV     2  advmod       2  mo
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk
Fahrer         NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
„_             PUNCT $(      6  punct        6  punct
Platz          NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
da_            ADV   ADV     6  advmod       6  mo
“_             PUNCT $(      6  punct        6  punct
.              PUNCT $.      2  punct        2  punct
"""

CALLED_UPON = """
Da             ADV   ADV     2  advmod       2  mo
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk
Sänger         NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
„_             PUNCT $(      6  punct        6  punct
Kobra_         PROPN NE      4  appos        4  app   Case=Nom|Gender=Masc|Number=Sing
“              PUNCT $(      6  punct        6  punct
zur            ADP   APPRART 9  case         2  op
Ruhe           NOUN  NN      2  obl          8  nk    Case=Dat|Gender=Fem|Number=Sing
auf_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

RATED_IN_FRONT = """
Ein            DET   ART     3  det          3  nk
„_             PUNCT $(      3  punct        3  punct
Armutszeugnis_ NOUN  NN      5  obj          5  oa    Case=Acc|Gender=Neut|Number=Sing
“              PUNCT $(      3  punct        3  punct
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     5  obj          5  oa    Case=Acc|Gender=Neut|Number=Sing
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
"""

DESCRIBED = """
Die            DET   ART     5  det          5  nk
„_             PUNCT $(      3  punct        3  punct
eiserne_       ADJ   ADJA    5  amod         5  nk    Case=Nom|Gender=Fem|Number=Sing
“              PUNCT $(      3  punct        3  punct
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
meint_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
es             PRON  PPER    9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
reiche_        VERB  VVFIN   6  ccomp        6  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
"""

TWO_PAPERS = """
„_             PUNCT $(      2  punct        2  punct
Blick_         PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-ORG
“              PUNCT $(      2  punct        2  punct
und            CCONJ KON     6  cc           2  cd
„_             PUNCT $(      6  punct        6  punct
B.Z._          PROPN NE      2  conj         4  cj    Case=Nom|Number=Sing B-ORG
“              PUNCT $(      6  punct        6  punct
berichteten    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
von            ADP   APPR    11 case         8  op
dem            DET   ART     11 det          11 nk
Fall_          NOUN  NN      8  obl          9  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      8  punct        8  punct
"""

A_SMALL_WORD = """
Das            DET   ART     2  det          2  nk
Wort           NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Neut|Number=Sing
„_             PUNCT $(      4  punct        4  punct
cool_          ADJ   ADJD    2  appos        2  nk
“              PUNCT $(      4  punct        4  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
nie_           ADV   ADV     6  advmod       6  mo
.              PUNCT $.      6  punct        6  punct
"""

KNOWN_AS = """
Der            DET   ART     2  det          2  nk
Berg           NOUN  NN     11  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
ist            AUX   VAFIN  11  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
als            ADP   APPR    6  case         11 mo
„_             PUNCT $(      6  punct        6  punct
Dach           NOUN  NN     11  obl          4  nk    Case=Nom|Gender=Neut|Number=Sing
der            DET   ART     8  det          8  nk
Insel          NOUN  NN      6  nmod         6  ag    Case=Gen|Gender=Fem|Number=Sing
“              PUNCT $(      6  punct        6  punct
überall        ADV   ADV    11  advmod       11 mo
bekannt        ADJ   ADJD    0  ROOT         3  pd    lemma:bekannt
.              PUNCT $.     11  punct        3  punct
"""

CALLED_SMALL = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk
Begriff        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      6  punct        6  punct
cool_          ADJ   ADJD    4  appos        4  nk
“_             PUNCT $(      6  punct        6  punct
.              PUNCT $.      2  punct        2  punct
"""

A_TITLE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      10 punct        5  punct
sie            PRON  PPER    10 nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
habe           AUX   VAFIN   10 aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
„_             PUNCT $(      8  punct        8  punct
Kalte          ADJ   ADJA    8  amod         8  nk
Küsten_        NOUN  NN      10 obj          10 oa    Case=Acc|Gender=Fem|Number=Plur
“              PUNCT $(      8  punct        8  punct
gedreht_       VERB  VVPP    2  ccomp        5  oc    VerbForm=Part lemma:drehen
.              PUNCT $.      2  punct        2  punct
"""

NO_TITLE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      11 punct        5  punct
sie            PRON  PPER    11 nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
habe           AUX   VAFIN   11 aux          2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
einen          DET   ART     9  det          9  nk
„_             PUNCT $(      9  punct        9  punct
Wahren         ADJ   ADJA    9  amod         9  nk
Unsinn_        NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing
“              PUNCT $(      9  punct        9  punct
gedreht_       VERB  VVPP    2  ccomp        5  oc    VerbForm=Part lemma:drehen
.              PUNCT $.      2  punct        2  punct
"""

BYNAME_IN_FRONT = """
Das            DET   ART     2  det          2  nk
Geld           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      3  punct        3  punct
sagt           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
„_             PUNCT $(      7  punct        7  punct
Pilzpapst_     NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing
“              PUNCT $(      7  punct        7  punct
Jan            PROPN NE      7  appos        7  app   Case=Nom|Number=Sing B-PER
Ott_           PROPN NE      9  flat         9  pnc   Case=Nom|Number=Sing I-PER
.              PUNCT $.      5  punct        5  punct
"""

FROM_A_SHOW = """
„_             PUNCT $(      2  punct        2  punct
Klippe“-Sängerin NOUN NN     5  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
Ada            PROPN NE      2  appos        2  app   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      3  flat         3  pnc   Case=Nom|Number=Sing I-PER
sagt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  ccomp        5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
"""

BYNAME_OF_A_CRITIC = """
„_             PUNCT $(      2  punct        2  punct
Pilzpapst_     NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing
“              PUNCT $(      2  punct        2  punct
Jan            PROPN NE      2  appos        2  app   Case=Nom|Number=Sing B-PER
Ott            PROPN NE      4  flat         4  pnc   Case=Nom|Number=Sing I-PER
kritisierte    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     8  det          8  nk    Case=Acc|Gender=Masc|Number=Sing
Plan_          NOUN  NN      6  obj          6  oa    Case=Acc|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""
