"""Whose clause words stand in: relative clauses, verbs left out, what a report holds."""

NAMED_BY_THE_SUBJECT = """
Die            DET   ART   2  det          2  nk    Case=Nom|Gender=Masc|Number=Plur
Techniker_     NOUN  NN    12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Plur
,              PUNCT $,    10 punct        10 punct
die            PRON  PRELS 10 obj          10 oa    Case=Acc|Number=Plur|PronType=Rel
Moskau         PROPN NE    10 nsubj        10 sb    Case=Nom|Gender=Neut|Number=Sing B-LOC
„_             PUNCT $(    8  punct        8  punct
unsere         DET   PPOSAT 8 det          8  nk    Case=Acc|Number=Plur
Freunde_       NOUN  NN    10 xcomp        10 oc    Case=Acc|Gender=Masc|Number=Plur
“              PUNCT $(    8  punct        8  punct
nennt_         VERB  VVFIN 2  acl          2  rc    Mood=Ind|Number=Sing|Tense=Pres lemma:nennen
,              PUNCT $,    10 punct        10 punct
bleiben_       VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Plur|Tense=Pres
.              PUNCT $.    12 punct        12 punct
"""

VERB_LEFT_OUT = """
Kern           PROPN NE    2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
rief           VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:rufen
„_             PUNCT $(    4  punct        4  punct
Buh_           INTJ  ITJ   2  obj          2  oa
“_             PUNCT $(    4  punct        4  punct
,              PUNCT $,    7  punct        7  punct
Ott_           PROPN NE    2  conj         2  cj    Case=Nom|Number=Sing B-PER
:              PUNCT $.    10 punct        10 punct
„_             PUNCT $(    10 punct        10 punct
Pfui_          INTJ  ITJ   7  parataxis    7  par
!_             PUNCT $.    10 punct        10 punct
“              PUNCT $(    10 punct        10 punct
"""

HELD_IN_A_REPORT = """
Ott            PROPN NE    6  nsubj        2  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN 6  aux          8  oc    Mood=Sub|Number=Sing|Tense=Pres lemma:haben
„_             PUNCT $(    4  punct        4  punct
nie_           ADV   ADV   6  advmod       6  mo
“              PUNCT $(    4  punct        4  punct
zugestimmt_    VERB  VVPP  8  ccomp        2  oc    lemma:zustimmen
,              PUNCT $,    6  punct        8  punct
beteuerte      VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:beteuern
Kern_          PROPN NE    8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.    8  punct        8  punct
"""

CALLED_IN_A_REPORT = """
Ott            PROPN NE    8  nsubj        2  sb    Case=Nom|Number=Sing B-PER
habe           AUX   VAFIN 8  aux          10 oc    Mood=Sub|Number=Sing|Tense=Pres lemma:haben
ihn            PRON  PPER  8  obj          8  oa    Case=Acc|Gender=Masc|Number=Sing
gar            ADV   ADV   6  advmod       6  mo
„_             PUNCT $(    6  punct        6  punct
feige_         ADJ   ADJD  8  xcomp        8  oc
“              PUNCT $(    6  punct        6  punct
genannt_       VERB  VVPP  10 ccomp        2  oc    lemma:nennen
,              PUNCT $,    8  punct        10 punct
beteuerte      VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:beteuern
Kern_          PROPN NE    10 nsubj        10 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.    10 punct        10 punct
"""

PREDICATE = """
„_             PUNCT $(    4  punct        4  punct
Das            PRON  PDS   3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
reicht         VERB  VVFIN 9  ccomp        7  oc    Mood=Ind|Number=Sing|Tense=Pres
nicht_         PART  PTKNEG 3 advmod       3  ng
“_             PUNCT $(    3  punct        3  punct
,              PUNCT $,    9  punct        7  punct
war            AUX   VAFIN 9  cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:sein
Otts           PROPN NE    9  nmod         9  ag    Case=Gen|Number=Sing B-PER
Antwort_       NOUN  NN    0  ROOT         7  pd    Case=Nom|Gender=Fem|Number=Sing lemma:Antwort
.              PUNCT $.    9  punct        7  punct
"""

LEFT_ALONE = """
Sie            PRON  PPER  2  nsubj        2  sb    Case=Nom|Gender=Fem|Number=Sing|PronType=Prs
drängte        VERB  VVFIN 0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Past lemma:drängen
,              PUNCT $,    2  punct        2  punct
worauf         ADV   PWAV  8  advmod       8  mo
ihr            PRON  PPER  8  obj          8  da    Case=Dat|Gender=Fem|Number=Sing|PronType=Prs
die            DET   ART   7  det          7  nk    Case=Acc|Gender=Fem|Number=Sing
Stadt_         NOUN  NN    8  obj          8  oa    Case=Acc|Gender=Fem|Number=Sing
antwortete     VERB  VVFIN 2  advcl        2  mo    Mood=Ind|Number=Sing|Tense=Past lemma:antworten
,              PUNCT $,    8  punct        8  punct
der            DET   ART   11 det          11 nk    Case=Nom|Gender=Masc|Number=Sing
Bau_           NOUN  NN    12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
ruhe_          VERB  VVFIN 8  ccomp        8  oc    Mood=Sub|Number=Sing|Tense=Pres lemma:ruhen
.              PUNCT $.    2  punct        2  punct
"""
