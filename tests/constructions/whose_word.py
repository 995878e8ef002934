"""Words in marks without a cue of their own, and what only names a thing."""

_RUHE = """
„_             PUNCT $(      {1} punct       {1} punct
Wir            PRON  PPER    {1} nsubj       {1} sb    Case=Nom|Number=Plur|Person=1
brauchen       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Person=1|VerbForm=Fin
jetzt          ADV   ADV     {1} advmod      {1} mo
Ruhe_          NOUN  NN      {1} obj         {1} oa    Case=Acc|Gender=Fem|Number=Sing
._             PUNCT $.      {1} punct       {1} punct
“              PUNCT $(      {1} punct       {1} punct
"""


def _quote(before: int) -> str:
    """„Wir brauchen jetzt Ruhe.“ behind so many words."""
    return _RUHE.replace("{1}", str(before + 3))


TO_WHOM = """
Dem            DET   ART     2  det          2  nk    Case=Dat|Gender=Masc|Number=Sing
Landrat        NOUN  NN      4  obl:arg      4  da    Case=Dat|Gender=Masc|Number=Sing
Ott            PROPN NE      2  appos        2  nk    Case=Dat|Number=Sing B-PER
reicht         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     4  nsubj        4  sb    Case=Nom|Gender=Neut|Number=Sing
nicht_         PART  PTKNEG  4  advmod       4  ng
.              PUNCT $.      4  punct        4  punct
""" + _quote(7)

_FEHLE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        2  punct
das            DET   ART     5  det          5  nk    Case=Nom|Gender=Neut|Number=Sing
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

ASIDE = (
    _FEHLE
    + """
Es             PRON  PPER    9  expl         9  ep    Case=Nom|Gender=Neut|Number=Sing
geht           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
um             ADP   APPR    12 case         9  mo
einen          DET   ART     12 det          12 nk    Case=Acc|Gender=Masc|Number=Sing
Brand_         NOUN  NN      9  obl          10 nk    Case=Acc|Gender=Masc|Number=Sing
,              PUNCT $,      16 punct        16 punct
dessen         DET   PRELAT  15 det          15 ag    Gender=Masc|Number=Sing|PronType=Rel
Zeuge          NOUN  NN      16 nsubj        16 sb    Case=Nom|Gender=Masc|Number=Sing
schläft_       VERB  VVFIN   12 acl:relcl    12 rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
Das            PRON  PDS     20 nsubj        19 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   20 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         19 pd
.              PUNCT $.      20 punct        19 punct
"""
)

FOUND = """
Das            PRON  PDS     3  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   3  cop          5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    5  ccomp        2  pd
,              PUNCT $,      3  punct        5  punct
findet         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin lemma:finden
Kern_          PROPN NE      5  nsubj        5  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      5  punct        5  punct
""" + _quote(7)

HEARD_SHOUTING = (
    _FEHLE
    + """
Sie            PRON  PPER    12 nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing
habe           AUX   VAFIN   12 aux          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
jemanden       PRON  PIS     12 obj          12 oa    Case=Acc|Number=Sing
schreien       VERB  VVINF   12 xcomp        12 oc    VerbForm=Inf
gehört_        VERB  VVPP    0  ROOT         9  oc    VerbForm=Part
.              PUNCT $.      12 punct        9  punct
"""
    + _quote(13)
)

CALLED_SO = """
„_             PUNCT $(      5  punct        7  punct
Der            DET   ART     3  det          3  nk    Case=Nom|Gender=Masc|Number=Sing
Mann           NOUN  NN      7  xcomp        7  pd    Case=Nom|Gender=Masc|Number=Sing
mit            ADP   APPR    5  case         3  mnr
Hut_           NOUN  NN      3  nmod         4  nk    Case=Dat|Gender=Masc|Number=Sing
“              PUNCT $(      5  punct        7  punct
hieß           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     9  det          9  nk    Case=Nom|Gender=Masc|Number=Sing
Wirt           NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
dort_          ADV   ADV     7  advmod       7  mo
.              PUNCT $.      7  punct        7  punct
"""

MOTTO = """
Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing
Jahresmotto    NOUN  NN      0  ROOT         0  ROOT  Case=Nom|Gender=Neut|Number=Sing
des            DET   ART     4  det          4  nk    Case=Gen|Gender=Masc|Number=Sing
Vereins_       NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Masc|Number=Sing
:              PUNCT $.      2  punct        2  punct
""" + _quote(5)

SO_ON_AIR = """
„_             PUNCT $(      3  punct        3  punct
Wir            PRON  PPER    3  nsubj        3  sb    Case=Nom|Number=Plur|Person=1
warten         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Person=1|VerbForm=Fin
noch_          ADV   ADV     3  advmod       3  mo
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        3  punct
so             ADV   ADV     3  advmod       3  mo
Kern           PROPN NE      3  dep          7  nk    Case=Nom|Number=Sing B-PER
bei            ADP   APPR    11 case         8  mnr
„_             PUNCT $(      11 punct        8  punct
Arena          PROPN NE      8  nmod         9  nk
TV_            PROPN NE      11 flat         11 pnc
“_             PUNCT $(      11 punct        8  punct
.              PUNCT $.      3  punct        3  punct
"""

MODEST = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
gab            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     2  obj          2  oa    Case=Acc|Number=Sing
bescheiden_    VERB  VVPP    2  xcomp        2  pd
:              PUNCT $.      2  punct        2  punct
""" + _quote(5)

ASKING = """
Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing
Amt            NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing
bitte          ADV   ADV     7  advmod       7  mo
um             ADP   APPR    5  case         7  mo
Geduld_        NOUN  NN      7  obl          4  nk    Case=Acc|Gender=Fem|Number=Sing
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""

ASKING_MYSELF = ASKING.replace(
    "Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing\n"
    "Amt            NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing\n",
    "Denn           CCONJ KON     7  cc           7  ju\n"
    "ich            PRON  PPER    7  nsubj        7  sb    Case=Nom|Number=Sing\n",
)

AWAITED = """
Die            DET   ART     2  det          2  nk    Number=Plur
Gäste          NOUN  NN      3  nsubj        3  sb    Gender=Masc|Number=Plur
erwartet       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
eine           DET   ART     5  det          5  nk    Case=Acc|Gender=Fem|Number=Sing
Überraschung_  NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

EXPECTING = AWAITED.replace("erwartet       ", "erwarten       ").replace(
    "Mood=Ind|Number=Sing", "Mood=Ind|Number=Plur"
)

WITH_AGES = """
„_             PUNCT $(      3  punct        3  punct
Wir            PRON  PPER    3  nsubj        3  sb    Case=Nom|Number=Plur|Person=1
warten         VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Plur|Person=1|VerbForm=Fin
noch_          ADV   ADV     3  advmod       3  mo
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      7  punct        7  punct
schrieben      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
Ada            PROPN NE      7  nsubj        9  pnc   Number=Sing B-PER
Kern_          PROPN NE      8  flat         7  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      11 punct        9  punct
41_            NUM   CARD    8  nmod         9  app
,              PUNCT $,      8  punct        9  punct
und            CCONJ KON     14 cc           9  cd
Jan            PROPN NE      8  conj         15 pnc   Number=Sing B-PER
Ott_           PROPN NE      14 flat         13 cj    Case=Nom|Number=Sing I-PER
,              PUNCT $,      17 punct        15 punct
46_            NUM   CARD    14 nmod         15 app
.              PUNCT $.      7  punct        7  punct
"""

_SAYS = """
„_             PUNCT $(      3  punct        3  punct
Wir            PRON  PPER    3  nsubj        3  sb    Case=Nom|Number=Plur|Person=1
warten         VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Plur|Person=1|VerbForm=Fin
noch_          ADV   ADV     3  advmod       3  mo
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern{}           PROPN NE      7  nsubj        7  sb    Case=Nom|Number=Sing B-PER
"""

TO_NOBODY = (
    _SAYS.format("_")
    + """
,              PUNCT $,      15 punct        15 punct
deren          DET   PRELAT  11 det          11 ag    Gender=Fem|Number=Sing|PronType=Rel
Laden          NOUN  NN      15 nsubj        15 sb    Case=Nom|Gender=Masc|Number=Sing
gegenüber      ADP   APPR    14 case         15 mo
der            DET   ART     14 det          14 nk    Case=Dat|Gender=Fem|Number=Sing
Polizei        NOUN  NN      15 obl          12 nk    Case=Dat|Gender=Fem|Number=Sing
liegt_         VERB  VVFIN   8  acl:relcl    8  rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""
)

TO_SOMEBODY = (
    _SAYS.format("")
    + """
gegenüber      ADP   APPR    11 case         7  mo
der            DET   ART     11 det          11 nk    Case=Dat|Gender=Fem|Number=Sing
Polizei_       NOUN  NN      7  obl          9  nk    Case=Dat|Gender=Fem|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""
)

POINTING_AT = (
    _SAYS.format("")
    + """
und            CCONJ KON     10 cc           7  cd
zeigt          VERB  VVFIN   7  conj         9  cj    Mood=Ind|Number=Sing|VerbForm=Fin
zu             ADP   APPR    12 case         10 mo
Ott_           PROPN NE      10 obl          11 nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      7  punct        7  punct
"""
)
