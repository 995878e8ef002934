"""What a clause says that somebody is."""

_SAID = """
„_             PUNCT $(      {2}  punct        {2}  punct
Das            PRON  PDS     {2}  nsubj        {2}  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   {5} ccomp        {5} oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      {2}  punct        {2}  punct
,              PUNCT $,      {5} punct        {5} punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     {7} det          {7} nk    Case=Nom|Gender=Fem|Number=Sing
{noun}_     NOUN  NN      {5} nsubj        {5} sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      {5} punct        {5} punct
"""


def _with_said(table: str, noun: str) -> str:
    """The sentence, and behind it „Das reicht“, sagte die …."""
    first = len(table.split("\n")) - 1
    places = [str(first + k) for k in range(9)]
    return table + _SAID.lstrip("\n").format(*places, noun=noun)


IS_A_VET = _with_said(
    """
Ada            PROPN NE      4  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Tierärztin_    NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      4  punct        3  punct
""",
    "Tierärztin",
)

IS_NO_DOCTOR = """
Ada            PROPN NE      5  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
ist            AUX   VAFIN   5  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
keine          DET   PIAT    5  det          5  nk    Case=Nom|Gender=Fem|Number=Sing
Ärztin_        NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      5  punct        3  punct
Kern           PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
ging_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

REMAINED_IN_THE_CHAIR = _with_said(
    """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
blieb          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Präsidentin_   NOUN  NN      3  xcomp        3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
""",
    "Präsidentin",
)

WAS_ELECTED = _with_said(
    """
Ada            PROPN NE      6  nsubj:pass   2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
wurde          AUX   VAFIN   6  aux:pass     0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
zur            ADP   APPRART 5  case         6  mo
Landrätin      NOUN  NN      6  obl          4  nk    Case=Dat|Gender=Fem|Number=Sing
gewählt_       VERB  VVPP    0  ROOT         3  oc    VerbForm=Part
.              PUNCT $.      6  punct        3  punct
""",
    "Landrätin",
)

WORKS_AS = _with_said(
    """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
arbeitet       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
als            ADP   APPR    5  case         3  mo
Hebamme_       NOUN  NN      3  obl          4  nk    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
""",
    "Hebamme",
)

IS_LAWYER_AND_TEACHER = _with_said(
    """
Ada            PROPN NE      4  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Anwältin       NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
und            CCONJ KON     6  cc           4  cd
Lehrerin_      NOUN  NN      4  conj         5  cj    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      4  punct        3  punct
""",
    "Lehrerin",
)

WOULD_BE_A_DOCTOR = """
Ada            PROPN NE      5  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
wäre           AUX   VAFIN   5  cop          0  ROOT  Mood=Sub|Number=Sing|Tense=Past|VerbForm=Fin
gern           ADV   ADV     5  advmod       3  mo
Ärztin_        NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      5  punct        3  punct
Kern           PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
ging_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

CURATOR_FOR_YEARS = _with_said(
    """
Ada            PROPN NE      7  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
ist            AUX   VAFIN   7  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
seit           ADP   APPR    6  case         3  mo
zwei           NUM   CARD    6  nummod       6  nk
Jahren         NOUN  NN      7  nmod         4  nk    Case=Dat|Gender=Neut|Number=Plur
Kuratorin_     NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      7  punct        3  punct
""",
    "Kuratorin",
)

VET_BY_PROFESSION = _with_said(
    """
Ada            PROPN NE      8  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      1  flat         8  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      5  punct        5  punct
von            ADP   APPR    5  case         2  mnr
Beruf          NOUN  NN      1  nmod         4  nk    Case=Dat|Gender=Masc|Number=Sing
Tierärztin_    NOUN  NN      5  appos        5  app   Case=Nom|Gender=Fem|Number=Sing
,              PUNCT $,      1  punct        8  punct
lachte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
""",
    "Tierärztin",
)

VET_BESIDES = _with_said(
    """
Ada            PROPN NE      9  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      1  flat         9  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      4  punct        4  punct
Malerin        NOUN  NN      1  appos        2  app   Case=Nom|Gender=Fem|Number=Sing
und            CCONJ KON     8  cc           4  cd
im             ADP   APPRART 7  case         8  mo
Hauptberuf     NOUN  NN      8  nmod         6  nk    Case=Dat|Gender=Masc|Number=Sing
Tierärztin     NOUN  NN      4  conj         5  cj    Case=Nom|Gender=Fem|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
""",
    "Tierärztin",
)

TOLD_BEHIND_THE_PLACE = """
Da             ADV   ADV     2  advmod       2  mo
trat           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      2  nsubj        4  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      3  flat         2  sb    Case=Nom|Number=Sing I-PER
ans            ADP   APPRART 6  case         2  mo
Pult_          NOUN  NN      2  obl          5  nk    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      8  punct        8  punct
Leiterin       NOUN  NN      3  appos        4  app   Case=Nom|Gender=Fem|Number=Sing
der            DET   ART    10  det         10  nk    Case=Gen|Gender=Fem|Number=Sing
Kasse_         NOUN  NN      8  nmod         8  ag    Case=Gen|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

A_ROW_OF_NAMES = """
Da             ADV   ADV     2  advmod       2  mo
trat           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      2  nsubj        4  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      3  flat         2  sb    Case=Nom|Number=Sing I-PER
ans            ADP   APPRART 6  case         2  mo
Pult_          NOUN  NN      2  obl          5  nk    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      9  punct        9  punct
eine           DET   ART     9  det          9  nk    Case=Nom|Gender=Fem|Number=Sing
Malerin_       NOUN  NN      3  appos        4  app   Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

BANK_IS_THE_OWNER = _with_said(
    """
Die            DET   ART     2  det          2  nk    Case=Nom|Gender=Fem|Number=Sing
Bundesbank     PROPN NN      4  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing B-ORG
ist            AUX   VAFIN   4  cop          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Eigentümerin_  NOUN  NN      0  ROOT         3  pd    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      4  punct        3  punct
""",
    "Eigentümerin",
)

I_AM_A_DOCTOR = """
„_             PUNCT $(      4  punct        3  punct
Ich            PRON  PPER    4  nsubj        3  sb    Case=Nom|Number=Sing
bin            AUX   VAFIN   4  cop          7  oc    Mood=Ind|Number=Sing|VerbForm=Fin
Ärztin_        NOUN  NN      7  ccomp        3  pd    Case=Nom|Gender=Fem|Number=Sing
“_             PUNCT $(      4  punct        3  punct
,              PUNCT $,      7  punct        7  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      7  nsubj        9  pnc   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      8  flat         7  sb    Case=Nom|Number=Sing I-PER
.              PUNCT $.      7  punct        7  punct
"""
