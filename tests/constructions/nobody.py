"""Words that name nobody, whatever a tagger takes them for."""

WITH_CHALK = """
Mit            ADP   APPR    2  case         3  mo
Kreide_        PROPN NE      3  obl          1  nk    Case=Dat|Gender=Fem|Number=Sing B-PER
malte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      3  nsubj        5  pnc   Case=Nom|Gender=Fem|Number=Sing B-PER
Kern           PROPN NE      4  flat         3  sb    Case=Nom|Number=Sing I-PER
Aal_           PROPN NE      3  obj          3  oa    Case=Acc|Gender=Masc|Number=Sing B-PER
.              PUNCT $.      3  punct        3  punct
"""

MET_SOMEBODY = """
Dort           ADV   ADV     2  advmod       2  mo
malte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ada            PROPN NE      2  nsubj        4  pnc   Case=Nom|Gender=Fem|Number=Sing B-PER
Kern           PROPN NE      3  flat         2  sb    Case=Nom|Number=Sing I-PER
Bürgermeister  NOUN  NN      2  obj          6  nk    Case=Acc|Gender=Masc|Number=Sing
Aal_           PROPN NE      5  flat         2  oa    Case=Acc|Gender=Masc|Number=Sing B-PER
;              PUNCT $.      2  punct        2  punct
Aal            PROPN NE      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
dankte         VERB  VVFIN   2  parataxis    2  rs    Mood=Ind|Number=Sing|VerbForm=Fin
Otto           PROPN NE      9  iobj         11 pnc   Case=Dat|Gender=Masc|Number=Sing B-PER
Ott_           PROPN NE      10 flat         9  da    Case=Dat|Gender=Masc|Number=Sing I-PER
.              PUNCT $.      2  punct        2  punct
"""
