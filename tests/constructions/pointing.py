"""What points back at the words before it, and says whose they are: Dieser Satz stammt von X."""

STEMS_FROM = """
„_             PUNCT $(      4  punct        4  punct
Der            DET   ART     3  det          3  nk
Wald           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing
lebt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      4  punct        4  punct
“              PUNCT $(      4  punct        4  punct
Dieser         DET   PDAT    8  det          8  nk    Case=Nom|Gender=Masc|Number=Sing
Satz           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
stammt         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|VerbForm=Fin lemma:stammen
von            ADP   APPR    11 case         9  mo
Kern_          PROPN NE      9  obl          10 nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""

THIS_FOR_THE_ARTICLE = """
„_             PUNCT $(      4  punct        4  punct
Der            DET   ART     3  det          3  nk
Wald           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing
lebt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      4  punct        4  punct
“              PUNCT $(      4  punct        4  punct
Dieser         DET   PDAT    8  det          8  nk    Case=Gen|Gender=Fem|Number=Sing
Meinung        NOUN  NN      9  nmod         9  pd    Case=Gen|Gender=Fem|Number=Sing
ist            VERB  VAFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""

ASKS_ONESELF = """
„_             PUNCT $(      4  punct        4  punct
Wer            PRON  PWS     3  nsubj        3  sb    Case=Nom|Number=Sing
zahlt          VERB  VVFIN   8  ccomp        8  oc    Mood=Ind|Number=Sing|VerbForm=Fin
das_           PRON  PDS     3  obj          3  oa    Case=Acc|Number=Sing
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      8  punct        8  punct
das            PRON  PDS     8  obj          8  oa    Case=Acc|Number=Sing
fragt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sich           PRON  PRF     8  expl:pv      8  oa    Case=Acc|Number=Sing
Kern_          PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      8  punct        8  punct
"""

LEFT_OPEN = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      5  punct        5  punct
sie            PRON  PPER    5  nsubj        5  sb    Case=Nom|Gender=Fem|Number=Sing
gehe_          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Offiziell      ADV   ADJD    8  advmod       8  mo
heißt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es_            PRON  PPER    8  expl         8  ep    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      14 punct        14 punct
dass           SCONJ KOUS    14 mark         14 cp
das            DET   ART     13 det          13 nk
Bad            NOUN  NN      14 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing
schließt_      VERB  VVFIN   8  ccomp        8  oc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

THE_QUOTE_STEMS_FROM = """
„_             PUNCT $(      4  punct        4  punct
Der            DET   ART     3  det          3  nk
Wald           NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Masc|Number=Sing
lebt_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
._             PUNCT $.      4  punct        4  punct
“              PUNCT $(      4  punct        4  punct
Das            DET   ART     8  det          8  nk    Case=Nom|Gender=Neut|Number=Sing
Zitat          NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
stammt         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|VerbForm=Fin lemma:stammen
von            ADP   APPR    11 case         9  mo
Kern_          PROPN NE      9  obl          10 nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
"""
