"""What a clause says that people do for a body."""

LEADS = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
leitet         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     5  det          5  nk    Case=Acc|Number=Sing
Bauamt_        NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Neut|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

DOES_NOT_LEAD = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
leitet         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     5  det          5  nk    Case=Acc|Number=Sing
Bauamt         NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Neut|Number=Sing
nicht_         PART  PTKNEG  3  advmod       3  ng
.              PUNCT $.      3  punct        3  punct
"""

PRESIDES = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
steht          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     5  det          5  nk    Case=Dat|Number=Sing
Imkerverband   NOUN  NN      3  obl:arg      3  da    Case=Dat|Gender=Masc|Number=Sing
vor_           ADP   PTKVZ   3  compound:prt 3  svp
.              PUNCT $.      3  punct        3  punct
"""

WORKS_AT = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
arbeitet       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
beim           ADP   APPRART 5  case         3  mo    Case=Dat|Number=Sing
Bauamt_        NOUN  NN      3  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

WHO_LEADS = """
Ada            PROPN NE      9  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      1  flat         9  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      7  punct        2  punct
die            PRON  PRELS   7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
das            DET   ART     6  det          6  nk    Case=Acc|Number=Sing
Bauamt         NOUN  NN      7  obj          7  oa    Case=Acc|Gender=Neut|Number=Sing
leitet_        VERB  VVFIN   1  acl:relcl    2  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      7  punct        2  punct
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
"""

SITS_FOR = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
sitzt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
für            ADP   APPR    6  case         3  mo
die            DET   ART     6  det          6  nk    Case=Acc|Number=Sing
CDU            PROPN NE      3  obl          4  nk    Case=Acc|Number=Sing B-ORG
im             ADP   APPRART 8  case         3  mo    Case=Dat|Number=Sing
Rat_           NOUN  NN      3  obl          7  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

WHO_MEASURES = """
Ada            PROPN NE      9  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern_          PROPN NE      1  flat         9  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      7  punct        2  punct
die            PRON  PRELS   7  nsubj        7  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Rel
beim           ADP   APPRART 6  case         7  mo    Case=Dat|Number=Sing
Bauamt         NOUN  NN      7  obl          5  nk    Case=Dat|Gender=Neut|Number=Sing
misst_         VERB  VVFIN   1  acl:relcl    2  rc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
,              PUNCT $,      7  punct        2  punct
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
"""

WHO_CALLED = WHO_MEASURES.replace("misst_", "klagte_").replace("Tense=Pres", "Tense=Past")

IS_MEASURING = """
Ada            PROPN NE      3  nsubj        2  pnc   Case=Nom|Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
misst          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
beim           ADP   APPRART 5  case         3  mo    Case=Dat|Number=Sing
Bauamt_        NOUN  NN      3  obl          4  nk    Case=Dat|Gender=Neut|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""
