"""Whose words in marks are: labels, texts, calls, comments, clauses that are over."""

SO_SAYS_A_TEXT = """
Es             PRON  PPER    2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
fehlt          VERB  VVFIN   10 ccomp        10 oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
„_             PUNCT $(      5  punct        5  punct
an             ADP   APPR    5  case         2  mo
allem_         PRON  PIS     2  obl          4  nk    Case=Dat|Number=Sing|PronType=Ind
“              PUNCT $(      5  punct        5  punct
dort_          ADV   ADV     2  advmod       2  mo
,              PUNCT $,      2  punct        10 punct
so             ADV   ADV     10 advmod       10 mo
heißt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:heißen
es             PRON  PPER    10 nsubj        10 ep    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
im             ADP   APPRART 13 case         10 mo    Case=Dat|Gender=Masc|Number=Sing
Bericht_       NOUN  NN      10 obl          12 nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      10 punct        10 punct
"""

LABEL_BEFORE_A_COLON = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
lachte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:lachen
.              PUNCT $.      2  punct        2  punct
Unterschrift_  NOUN  NN      8  dep          0  ROOT  Case=Nom|Gender=Fem|Number=Sing
:              PUNCT $.      8  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         4  par   Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      8  punct        8  punct
“              PUNCT $(      8  punct        8  punct
"""

BODY_BEFORE_A_COLON = LABEL_BEFORE_A_COLON.replace("Unterschrift_", "Polizei_     ")

OWNER_BEFORE_A_THING = """
Kerns          PROPN NE      2  nmod         2  ag    Case=Gen|Gender=Masc|Number=Sing B-PER
Stimme         NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Fem|Number=Sing
brach_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:brechen
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      7  punct        7  punct
Das            PRON  PDS     7  nsubj        7  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      7  punct        7  punct
“              PUNCT $(      7  punct        7  punct
"""

FROM_THE_RANKS = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        6  punct
tönte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:tönen
es             PRON  PPER    6  nsubj        6  ep    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
aus            ADP   APPR    10 case         6  mo
den            DET   ART     10 det          10 nk    Case=Dat|Gender=Fem|Number=Plur|PronType=Art
Reihen         NOUN  NN      6  obl          8  nk    Case=Dat|Gender=Fem|Number=Plur
der            DET   ART     12 det          12 nk    Case=Gen|Gender=Fem|Number=Sing|PronType=Art
SPD_           PROPN NE      10 nmod         10 ag    Case=Gen|Gender=Fem|Number=Sing B-ORG
.              PUNCT $.      6  punct        6  punct
"""

CLAUSE_IS_OVER = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing|PronType=Art
Bau_           NOUN  NN      8  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      6  punct        6  punct
den            PRON  PRELS   6  obj          6  oa    Case=Acc|Gender=Masc|Number=Sing|PronType=Rel
Kern           PROPN NE      6  nsubj        6  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
ankündigte_    VERB  VVFIN   2  acl          2  rc    Mood=Ind|Number=Sing lemma:ankündigen
,              PUNCT $,      6  punct        6  punct
soll           AUX   VMFIN   13 aux          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
„_             PUNCT $(      11 punct        11 punct
alle           DET   PIAT    11 det          11 nk    Case=Acc|Number=Plur|PronType=Ind
Orte_          NOUN  NN      13 obj          13 oa    Case=Acc|Gender=Masc|Number=Plur
“              PUNCT $(      11 punct        11 punct
verbinden_     VERB  VVINF   0  ROOT         8  oc    VerbForm=Inf
.              PUNCT $.      13 punct        8  punct
"""

COMMENT_ON_THE_WORDS = """
Das            PRON  PDS     5  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
ist            AUX   VAFIN   5  cop          0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
eine           DET   ART     5  det          5  nk    Case=Nom|Gender=Fem|Number=Sing|PronType=Art
„_             PUNCT $(      5  punct        5  punct
Krise_         NOUN  NN      0  ROOT         2  pd    Case=Nom|Gender=Fem|Number=Sing
“_             PUNCT $(      5  punct        5  punct
,              PUNCT $,      10 punct        11 punct
wie            ADV   KOKOM   11 advmod       11 mo
Kern           PROPN NE      11 nsubj        11 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
es             PRON  PPER    11 obj          11 oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Prs
nennt_         VERB  VVFIN   5  advcl        2  mo    Mood=Ind|Number=Sing lemma:nennen
.              PUNCT $.      5  punct        2  punct
"""

AN_EXAMPLE_OF_WHAT_IS_SAID = """
Die            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Plur|PronType=Art
Fans           NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Masc|Number=Plur
skandierten    VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur lemma:skandieren
Parolen        NOUN  NN      3  obj          3  oa    Case=Acc|Gender=Fem|Number=Plur
wie            ADP   KOKOM   7  case         4  cc
„_             PUNCT $(      7  punct        7  punct
Raus_          ADV   ADV     4  nmod         5  cj
!_             PUNCT $.      7  punct        7  punct
“              PUNCT $(      7  punct        7  punct
und            CCONJ KON     12 cc           3  cd
Ott            PROPN NE      12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing B-PER
rief           VERB  VVFIN   3  conj         10 cj    Mood=Ind|Number=Sing lemma:rufen
die            DET   ART     14 det          14 nk    Case=Acc|Gender=Fem|Number=Sing|PronType=Art
Polizei_       NOUN  NN      12 obj          12 oa    Case=Acc|Gender=Fem|Number=Sing
.              PUNCT $.      3  punct        3  punct
"""

RETOLD = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sprach_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:sprechen
.              PUNCT $.      2  punct        2  punct
Ott            PROPN NE      11 nsubj        5  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
habe           AUX   VAFIN   11 aux          0  ROOT  Mood=Sub|Number=Sing|Tense=Pres|VerbForm=Fin
den            DET   ART     7  det          7  nk    Case=Acc|Gender=Masc|Number=Sing|PronType=Art
Plan           NOUN  NN      11 obj          11 oa    Case=Acc|Gender=Masc|Number=Sing
„_             PUNCT $(      9  punct        9  punct
faul_          ADJ   ADJD    11 xcomp        11 mo
“              PUNCT $(      9  punct        9  punct
genannt_       VERB  VVPP    0  ROOT         5  oc    VerbForm=Part lemma:nennen
.              PUNCT $.      11 punct        5  punct
"""

NOT_RETOLD = (
    RETOLD.replace(
        "faul_          ADJ   ADJD    11 xcomp ", "stets_         ADV   ADV     11 advmod"
    )
    .replace("lemma:nennen", "lemma:bestreiten")
    .replace("genannt_   ", "bestritten_")
)

CALLED_ON_BEHIND_A_SPEAKER = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:sagen
nichts_        PRON  PIS     2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Neg
.              PUNCT $.      2  punct        2  punct
Und            CCONJ KON     6  cc           6  cd
Ott_           PROPN NE      0  ROOT         0  ROOT  Case=Nom|Gender=Masc|Number=Sing B-PER
?              PUNCT $.      6  punct        6  punct
„_             PUNCT $(      10 punct        10 punct
Ich            PRON  PPER    10 nsubj        10 sb    Case=Nom|Number=Sing|Person=1|PronType=Prs
bleibe_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
._             PUNCT $.      10 punct        10 punct
“              PUNCT $(      10 punct        10 punct
"""

SPOKEN_OF_BEHIND_A_SPEAKER = CALLED_ON_BEHIND_A_SPEAKER.replace(
    "Ich            PRON  PPER", "Er             PRON  PPER"
).replace("bleibe_", "bleibt_")

OUT_OF_WHOM_IT_COMES = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing|PronType=Dem
reicht_        VERB  VVFIN   7  ccomp        7  oc    Mood=Ind|Number=Sing|Tense=Pres|VerbForm=Fin
!_             PUNCT $.      3  punct        3  punct
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      3  punct        7  punct
entfuhr        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing lemma:entfahren
es             PRON  PPER    7  nsubj        7  ep    Case=Nom|Gender=Neut|Number=Sing|PronType=Prs
einem          DET   ART     10 det          10 nk    Case=Dat|Gender=Masc|Number=Sing
Wirt_          NOUN  NN      7  iobj         7  da    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      7  punct        7  punct
"""
