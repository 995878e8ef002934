"""Nouns of speech with a clause: whose words it is."""

ASKED_BY = """
Auf            ADP   APPR    3  case         11 mo
die            DET   ART     3  det          3  nk
Frage          NOUN  NN      11 obl          1  nk    Case=Acc|Gender=Fem|Number=Sing
des            DET   ART     5  det          5  nk    Case=Gen|Gender=Masc|Number=Sing
Richters       NOUN  NN      3  nmod         3  ag    Case=Gen|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
ob             SCONJ KOUS    9  mark         9  cp
er             PRON  PPER    9  nsubj        9  sb    Case=Nom|Gender=Masc|Number=Sing
komme_         VERB  VVFIN   3  acl          3  oc    Mood=Sub|Number=Sing|VerbForm=Fin
,              PUNCT $,      9  punct        9  punct
schwieg        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      11 punct        11 punct
"""

REJECTED = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
wies           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
den            DET   ART     4  det          4  nk    Case=Acc|Gender=Masc|Number=Sing
Vorwurf        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
{owner}zurück_        ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      {verb} punct        {verb} punct
sie            PRON  PPER    {verb} nsubj        {verb} sb    Case=Nom|Gender=Fem|Number=Sing
lüge_          VERB  VVFIN   4  acl          4  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      2  punct        2  punct
"""
OWNER = """von            ADP   APPR    6  case         4  mnr
Ott            PROPN NE      4  nmod         5  nk    Case=Dat|Number=Sing B-PER
"""
REJECTED_FROM = REJECTED.format(owner=OWNER, verb="10")
REJECTED = REJECTED.format(owner="", verb="8 ")

ORIGIN = """
Von            ADP   APPR    2  case         3  mo
Kern           PROPN NE      3  obl          1  nk    Case=Dat|Number=Sing B-PER
stammt         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
der            DET   ART     5  det          5  nk    Case=Nom|Gender=Masc|Number=Sing
Satz_          NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      9  punct        9  punct
das            DET   ART     8  det          8  nk
Geld           NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Neut|Number=Sing
fehle_         VERB  VVFIN   5  acl          5  oc    Mood=Sub|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
"""

REJECTED_CLAIM_OF_ANOTHER = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing B-PER
wies           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin
den            DET   ART     4  det          4  nk    Case=Acc|Gender=Masc|Number=Sing
Vorwurf        NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
der            DET   ART     6  det          6  nk    Case=Gen|Gender=Fem|Number=Sing
Stadt          NOUN  NN      4  nmod         4  ag    Case=Gen|Gender=Fem|Number=Sing
zurück_        ADP   PTKVZ   2  compound:prt 2  svp
,              PUNCT $,      13 punct        13 punct
sie            PRON  PPER    13 nsubj        10 sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Prs
sei            AUX   VAFIN   13 cop          2  oc    Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
„_             PUNCT $(      13 punct        13 punct
ganz           ADV   ADV     13 advmod       13 mo
faul_          ADJ   ADJD    2  ccomp        10 pd
“_             PUNCT $(      13 punct        13 punct
.              PUNCT $.      2  punct        2  punct
"""
