"""What belongs to a name and to the phrase around it, and what begins another."""

KIND_BEFORE_NAME = """
Die            DET   ART     2  det          2  nk     Case=Nom|Gender=Fem|Number=Sing
Krankenkasse   NOUN  NN      4  nsubj        4  sb     Case=Nom|Gender=Fem|Number=Sing B-ORG
Salva          PROPN NE      2  appos        2  nk     Case=Nom|Number=Sing B-ORG
zahlt_         VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

MEMBER_TAKEN_FOR_A_PARTY = """
Die            DET   ART     2  det          2  nk     Case=Nom|Gender=Fem|Number=Sing
Liberale       NOUN  NN      3  nsubj        3  sb     Case=Nom|Gender=Fem|Number=Sing B-ORG
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

BODY_WITHIN_A_PARTICIPLE = """
Die            DET   ART     6  det          6  nk     Case=Nom|Gender=Fem|Number=Sing
von            ADP   APPR    4  case         5  sbp
der            DET   ART     4  det          4  nk     Case=Dat|Gender=Fem|Number=Sing
Nordbau        PROPN NE      5  nmod         2  nk     Case=Dat|Gender=Fem|Number=Sing B-ORG
geplante       ADJ   ADJA    6  amod         6  nk     Case=Nom|Gender=Fem|Number=Sing
Halle          NOUN  NN      7  nsubj        7  sb     Case=Nom|Gender=Fem|Number=Sing
kommt_         VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

ARTICLE_TAKEN_FOR_A_PRONOUN = """
Er             PRON  PPER    2  nsubj        2  sb     Case=Nom|Gender=Masc|Number=Sing
starb_         VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        7  punct
die            PRON  PRELS   7  nsubj        7  sb     Case=Nom|Gender=Fem|Number=Sing
junge          ADJ   ADJA    6  amod         6  nk     Case=Nom|Gender=Fem|Number=Sing
Pilotin        NOUN  NN      7  nsubj        7  sb     Case=Nom|Gender=Fem|Number=Sing
überlebte_     VERB  VVFIN   2  advcl        2  mo     Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

ONE_OF_THE_REFEREES = """
Einer          PRON  PIS     4  nsubj        4  sb     Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     3  det          3  nk     Case=Gen|Gender=Masc|Number=Sing
Gutachter      NOUN  NN      1  nmod         1  ag     Case=Gen|Gender=Masc|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

_CHARGED = """
Ott            PROPN NE      2  nsubj        2  sb     Case=Nom|Number=Sing B-PER
warf           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk     Case=Dat|Gender=Fem|Number=Sing
Landrätin      NOUN  NN      2  iobj         2  da     Case=Dat|Gender=Fem|Number=Sing
"""

CHARGED_WITH_SOMETHING = (
    _CHARGED
    + """
Wortbruch      PROPN NE      4  appos        4  nk     Case=Nom|Gender=Masc|Number=Sing B-LOC
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""
)

CHARGED_WITH_MARKED_WORDS = (
    _CHARGED
    + """
„_             PUNCT $(      6  punct        6  punct
Klüngel_       NOUN  NN      4  appos        4  nk     Case=Nom|Gender=Masc|Number=Sing
“              PUNCT $(      6  punct        6  punct
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""
)

CALLED_SO = """
Ott            PROPN NE      2  nsubj        2  sb     Case=Nom|Number=Sing B-PER
half           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     4  det          4  nk     Case=Dat|Gender=Fem|Number=Sing
Landrätin      NOUN  NN      2  iobj         2  da     Case=Dat|Gender=Fem|Number=Sing
Wortbruch_     PROPN NE      4  appos        4  nk     Case=Nom|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

OWNER_BEFORE_ADJECTIVE = """
Kerns          PROPN NE      3  nmod         3  ag     Case=Gen|Number=Sing B-PER
frühere        ADJ   ADJA    3  amod         3  nk     Case=Nom|Gender=Fem|Number=Sing
Trainerin      NOUN  NN      4  nsubj        4  sb     Case=Nom|Gender=Fem|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

OWNER_WITH_APOSTROPHE = """
Weiss_         PROPN NE      3  nmod         3  ag     Case=Gen|Number=Sing B-PER
’              PUNCT $(      1  punct        1  punct
Trainerin      NOUN  NN      4  nsubj        4  sb     Case=Nom|Gender=Fem|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
"""

PARTY_WITH_A_SLASH = """
Bündnis        PROPN NE      6  nsubj        6  sb     Case=Nom|Gender=Neut|Number=Sing B-ORG
90_            NUM   CARD    1  flat         1  pnc    I-ORG
/_             PUNCT $(      5  punct        5  punct
Die            DET   ART     5  det          5  nk     Case=Nom|Number=Plur
Grünen         PROPN NN      1  flat         1  cj     Case=Nom|Number=Plur
lachten_       VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
"""

FIELD_OF_A_FIELD = """
Das            DET   ART     2  det          2  nk     Case=Nom|Gender=Neut|Number=Sing
Amt            PROPN NN      8  nsubj        8  sb     Case=Nom|Gender=Neut|Number=Sing B-ORG
für            ADP   APPR    4  case         2  mnr    I-ORG
Sicherheit     PROPN NN      2  flat         3  nk     Case=Acc|Gender=Fem|Number=Sing I-ORG
in             ADP   APPR    7  case         4  mnr    I-ORG
der            DET   ART     7  det          7  nk     Case=Dat|Gender=Fem|Number=Sing
Seefahrt       NOUN  NN      4  nmod         5  nk     Case=Dat|Gender=Fem|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

YEARS_OLD = """
Besonders      ADV   ADV     2  advmod       2  mo
lobte          VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk     Case=Nom|Gender=Fem|Number=Sing
38-Jährige     NOUN  NN      2  nsubj        2  sb     Case=Nom|Gender=Fem|Number=Sing
Torhüter       NOUN  NN      2  nsubj        2  sb     Case=Nom|Gender=Masc|Number=Sing
Jan            PROPN NE      5  appos        7  pnc    Case=Acc|Gender=Masc|Number=Sing B-PER
Ott_           PROPN NE      6  flat         5  nk     Case=Acc|Gender=Masc|Number=Sing I-PER
.              PUNCT $.      2  punct        2  punct
"""

STEPS_UP = """
Dann           ADV   ADV     2  advmod       2  mo
trat           VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     4  det          4  nk     Case=Nom|Gender=Fem|Number=Sing
Winzerin       NOUN  NN      2  nsubj        2  sb     Case=Nom|Gender=Fem|Number=Sing
ans            ADP   APPRART 6  case         4  mnr    Case=Acc|Gender=Neut|Number=Sing
Pult_          NOUN  NN      4  nmod         5  nk     Case=Acc|Gender=Neut|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

OUT_OF_A_CIRCLE = """
Das            PRON  PDS     2  obj          2  oa     Case=Acc|Gender=Neut|Number=Sing
sagten         VERB  VVFIN   0  ROOT         0  ROOT   Mood=Ind|Number=Plur|VerbForm=Fin
zwei           NUM   CARD    4  nummod       4  nk
Zeugen         NOUN  NN      2  nsubj        2  sb     Case=Nom|Gender=Masc|Number=Plur
aus            ADP   APPR    7  case         2  mo
dem            DET   ART     7  det          7  nk     Case=Dat|Gender=Neut|Number=Sing
Umfeld         NOUN  NN      2  obl          5  nk     Case=Dat|Gender=Neut|Number=Sing
der            DET   ART     9  det          9  nk     Case=Gen|Gender=Fem|Number=Sing
Winzerin_      NOUN  NN      7  nmod         7  ag     Case=Gen|Gender=Fem|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""
