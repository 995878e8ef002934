"""Whom a sentence of the narrator's brings in, and who then speaks in Konjunktiv."""

_FEHLE = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      6  punct        6  punct
das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""

OPENS = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Das            DET   ART     5  det          5  nk
Geld           NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
"""

HYPOTHETICAL = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
Das            PRON  PDS     6  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
wäre           AUX   VAFIN   6  cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
neu_           ADJ   ADJD    0  ROOT         5  pd
.              PUNCT $.      6  punct        5  punct
"""

SINCE = (
    _FEHLE
    + """
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
Das            PRON  PDS     13 nsubj        12 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   13 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         12 pd
.              PUNCT $.      13 punct        12 punct
"""
)

PLANNED = (
    _FEHLE
    + """
Ott            PROPN NE      10 nsubj        9  sb    Case=Nom|Number=Sing B-PER
soll           AUX   VMFIN   10 aux          0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
kommen_        VERB  VVINF   0  ROOT         9  oc    VerbForm=Inf
.              PUNCT $.      10 punct        9  punct
Das            PRON  PDS     14 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   14 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         13 pd
.              PUNCT $.      14 punct        13 punct
"""
)

FAVOURING = (
    _FEHLE
    + """
Lob            NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
kam            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    11 case         9  mo
Ott_           PROPN NE      9  obl          10 nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      9  punct        9  punct
Das            PRON  PDS     15 nsubj        14 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   15 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         14 pd
.              PUNCT $.      15 punct        14 punct
"""
)

CONCERNED = (
    _FEHLE
    + """
Dem            DET   ART     9  det          9  nk    Case=Dat|Gender=Masc|Number=Sing
Verband        NOUN  NN      10 obl:arg      10 da    Case=Dat|Gender=Masc|Number=Sing
reicht         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing
nicht_         PART  PTKNEG  10 advmod       10 ng
.              PUNCT $.      10 punct        10 punct
Das            PRON  PDS     16 nsubj        15 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   16 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         15 pd
.              PUNCT $.      16 punct        15 punct
"""
)

IN_MARKS = (
    _FEHLE
    + """
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
nannte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            PRON  PDS     9  obj          9  oa    Case=Acc|Gender=Neut|Number=Sing
„_             PUNCT $(      12 punct        12 punct
absurd_        ADJ   ADJD    9  xcomp        9  pd
“_             PUNCT $(      12 punct        12 punct
.              PUNCT $.      9  punct        9  punct
Das            PRON  PDS     17 nsubj        16 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   17 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         16 pd
.              PUNCT $.      17 punct        16 punct
"""
)

ASKED = (
    _FEHLE
    + """
Ob             SCONJ KOUS    10 mark         10 cp
Ott            PROPN NE      10 nsubj        10 sb    Case=Nom|Number=Sing B-PER
komme_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
?              PUNCT $.      10 punct        10 punct
Das            PRON  PDS     13 obj          13 oa    Case=Acc|Gender=Neut|Number=Sing
wisse          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
er             PRON  PPER    13 nsubj        13 sb    Case=Nom|Gender=Masc|Number=Sing
nicht_         PART  PTKNEG  13 advmod       13 ng
.              PUNCT $.      13 punct        13 punct
"""
)

RUNS_ON = (
    _FEHLE
    + """
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
baue           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
auf            ADP   APPR    12 case         9  mo
ein            DET   ART     12 det          12 nk
Angebot_       NOUN  NN      9  obl          10 nk    Case=Acc|Gender=Neut|Number=Sing
,              PUNCT $,      14 punct        9  punct
habe           VERB  VAFIN   9  conj         9  cj    Mood=Sub|Number=Sing|VerbForm=Fin
er             PRON  PPER    14 nsubj        14 sb    Case=Nom|Gender=Masc|Number=Sing
das            PRON  PDS     14 obj          14 oa    Case=Acc|Gender=Neut|Number=Sing
nicht_         PART  PTKNEG  14 advmod       14 ng
.              PUNCT $.      9  punct        9  punct
"""
)

IMPERSONAL = (
    _FEHLE
    + """
Ott            PROPN NE      9  nsubj        9  sb    Case=Nom|Number=Sing B-PER
lüge_          VERB  VVFIN   11 ccomp        11 oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
heißt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    11 expl         11 ep    Case=Nom|Gender=Neut|Number=Sing
darin_         ADV   PROAV   11 advmod       11 mo
.              PUNCT $.      11 punct        11 punct
"""
)

ENTERING = (
    _FEHLE
    + """
Still          ADJ   ADJD    9  xcomp        9  pd
wird           AUX   VAFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
es             PRON  PPER    9  expl         9  ep    Case=Nom|Gender=Neut|Number=Sing
,              PUNCT $,      14 punct        14 punct
als            SCONJ KOUS    14 mark         14 cp
Ott            PROPN NE      14 nsubj        14 sb    Case=Nom|Number=Sing B-PER
kommt_         VERB  VVFIN   9  advcl        9  mo    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      9  punct        9  punct
Das            PRON  PDS     18 nsubj        17 sb    Case=Nom|Gender=Neut|Number=Sing
sei            AUX   VAFIN   18 cop          0  ROOT  Mood=Sub|Number=Sing|VerbForm=Fin
falsch_        ADJ   ADJD    0  ROOT         17 pd
.              PUNCT $.      18 punct        17 punct
"""
)
