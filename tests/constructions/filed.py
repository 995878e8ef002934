"""Words in marks that are somebody's, and those that are a name, by little that tells."""

# The parser makes „vor“ the prefix of „vorwarnen“.
WARNED = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
warnt         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|Person=3|VerbForm=Fin
vor           ADP   PTKVZ 2 compound:prt 2 svp
„_            PUNCT $(    5 punct      5 punct
Panik_        NOUN  NN    2 obj        2 oa       Case=Acc|Number=Sing
“_            PUNCT $(    5 punct      5 punct
.             PUNCT $.    2 punct      2 punct
"""

HELD_FOR = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
hält          VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|Person=3|VerbForm=Fin
das           PRON  PDS   2 obj        2 oa       Case=Acc|Number=Sing
für           ADP   APPR  7 case       2 mo
einen         DET   ART   7 det        7 nk
„_            PUNCT $(    7 punct      7 punct
Schwindel_    NOUN  NN    2 obl        4 nk       Case=Acc|Gender=Masc|Number=Sing
“_            PUNCT $(    7 punct      7 punct
.             PUNCT $.    2 punct      2 punct
"""

# The same where nobody in particular does so.
HELD_FOR_BY_ALL = HELD_FOR.replace(
    "Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER",
    "Man           PRON  PIS   2 nsubj      2 sb       Case=Nom|Number=Sing",
)

STAYED_WITH_IT = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
blieb         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|Person=3|VerbForm=Fin
dabei_        ADV   PAV   2 advmod     2 mo
,             PUNCT $,    2 punct      2 punct
dass          SCONJ KOUS  9 mark       10 cp
es            PRON  PPER  9 nsubj      10 sb      Case=Nom|Number=Sing
„_            PUNCT $(    9 punct      9 punct
einfach       ADV   ADV   9 advmod     9 mo
unklug_       ADJ   ADJD  2 ccomp      10 pd
“             PUNCT $(    9 punct      9 punct
sei_          AUX   VAFIN 9 cop        2 oc       Mood=Sub|Number=Sing|VerbForm=Fin
.             PUNCT $.    2 punct      2 punct
"""

SAID_TO_BE = """
Das           PRON  PDS   4 nsubj      2 sb       Case=Nom|Number=Sing
reiche_       VERB  VVFIN 4 ccomp      4 oc       Mood=Sub|Number=Sing|VerbForm=Fin
,             PUNCT $,    4 punct      4 punct
sagte         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
Kern_         PROPN NE    4 nsubj      4 sb       Case=Nom|Number=Sing B-PER
.             PUNCT $.    4 punct      4 punct
Der           DET   ART   8 det        8 nk
Streit        NOUN  NN    12 nsubj     9 sb       Case=Nom|Gender=Masc|Number=Sing
sei           AUX   VAFIN 12 cop       0 ROOT     Mood=Sub|Number=Sing|VerbForm=Fin lemma:sein
eine          DET   ART   12 det       12 nk
„_            PUNCT $(    12 punct     12 punct
Posse_        NOUN  NN    0 ROOT       9 pd       Case=Nom|Gender=Fem|Number=Sing
“_            PUNCT $(    12 punct     12 punct
.             PUNCT $.    12 punct     9 punct
"""

BANNER = """
Anwohner      NOUN  NN    2 nsubj      2 sb       Case=Nom|Gender=Masc|Number=Plur
zeigten       VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Plur|VerbForm=Fin
ein           DET   ART   4 det        4 nk
Transparent   NOUN  NN    2 obj        2 oa       Case=Acc|Gender=Neut|Number=Sing
mit           ADP   APPR  7 case       4 mnr
der           DET   ART   7 det        7 nk
Aufschrift    NOUN  NN    4 nmod       5 nk       Case=Dat|Gender=Fem|Number=Sing
„_            PUNCT $(    11 punct     11 punct
Hier          ADV   ADV   11 advmod    11 mo
bleiben       VERB  VVFIN 7 appos      7 app      Mood=Ind|Number=Plur|VerbForm=Fin
wir_          PRON  PPER  10 nsubj     10 sb      Case=Nom|Number=Plur
“_            PUNCT $(    10 punct     10 punct
.             PUNCT $.    2 punct      2 punct
"""

# The same on what nobody holds up.
BIN = BANNER.replace("ein           DET ", "eine          DET ").replace(
    "Transparent   NOUN", "Tonne         NOUN"
)

CALLED_BY_THEM = """
Karl          PROPN NE    11 nsubj     2 pnc      Number=Sing B-PER
Ott_          PROPN NE    1 flat       11 sb      Case=Nom|Number=Sing I-PER
,             PUNCT $,    9 punct      9 punct
den           PRON  PRELS 9 obj        9 oa       Case=Acc|Gender=Masc|Number=Sing|PronType=Rel
sie           PRON  PPER  9 nsubj      9 sb       Case=Nom|Number=Plur|Person=3
„_            PUNCT $(    7 punct      7 punct
Eisenfuß_     NOUN  NN    9 xcomp      9 oc       Case=Acc|Number=Sing
“             PUNCT $(    7 punct      7 punct
nannten_      VERB  VVFIN 1 acl        2 rc       Mood=Ind|Number=Plur|VerbForm=Fin
,             PUNCT $,    9 punct      9 punct
kam           VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin
allein_       ADV   ADV   11 advmod    11 mo
.             PUNCT $.    11 punct     11 punct
"""

BEARS_A_NAME = """
Im            ADP   APPRART 2 case     3 mo
Amt           NOUN  NN    3 obl        1 nk       Case=Dat|Gender=Neut|Number=Sing
heißt         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:heißen
sie           PRON  PPER  3 nsubj      3 sb       Case=Nom|Gender=Fem|Number=Sing
nur           ADV   ADV   3 advmod     3 mo
„_            PUNCT $(    9 punct      9 punct
die           DET   ART   9 det        9 nk
kleine        ADJ   ADJA  9 amod       9 nk
Bremse_       NOUN  NN    3 xcomp      3 pd       Case=Nom|Gender=Fem|Number=Sing
“_            PUNCT $(    9 punct      9 punct
.             PUNCT $.    3 punct      3 punct
"""

# With „es“ the verb cites.
IT_SAYS_THERE = BEARS_A_NAME.replace("sie           PRON", "es            PRON")

AS_IT_IS_CALLED = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
sprach        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:sprechen
von           ADP   APPR  7 case       2 op
der           DET   ART   7 det        7 nk
„_            PUNCT $(    7 punct      7 punct
weißen        ADJ   ADJA  7 amod       7 nk
Linie_        NOUN  NN    2 obl        3 nk       Case=Dat|Gender=Fem|Number=Sing
“_            PUNCT $(    7 punct      7 punct
,             PUNCT $,    12 punct     12 punct
wie           SCONJ KOUS  12 mark      12 cp
Milch         NOUN  NN    12 nsubj     12 sb      Case=Nom|Gender=Fem|Number=Sing
heißt_        VERB  VVFIN 7 acl        7 mo       Mood=Ind|Number=Sing|VerbForm=Fin lemma:heißen
.             PUNCT $.    2 punct      2 punct
"""

# Who says so says it.
AS_HE_SAYS = (
    AS_IT_IS_CALLED.replace(
        "Milch         NOUN  NN    12 nsubj     12 sb      Case=Nom|Gender=Fem|Number=Sing",
        "er            PRON  PPER  12 nsubj     12 sb      Case=Nom|Gender=Masc|Number=Sing",
    )
    .replace("heißt_        VERB", "sagt_         VERB")
    .replace("lemma:heißen", "lemma:sagen")
)

# By all, if nobody is named.
AS_IT_IS_GIVEN = AS_IT_IS_CALLED.replace(
    "heißt_        VERB  VVFIN 7 acl        7 mo       "
    "Mood=Ind|Number=Sing|VerbForm=Fin lemma:heißen\n",
    "genannt       VERB  VVPP  7 acl        13 oc      VerbForm=Part lemma:nennen\n"
    "wird_         AUX   VAFIN 12 aux:pass  7 mo       Mood=Ind|Number=Sing|VerbForm=Fin\n",
)

CLASSED = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
führt         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:führen
das           DET   ART   4 det        4 nk
Haus          NOUN  NN    2 obj        2 oa       Case=Acc|Gender=Neut|Number=Sing
als           ADP   APPR  10 case      2 mo
„_            PUNCT $(    10 punct     10 punct
wertvolles    ADJ   ADJA  10 amod      10 nk      Case=Acc
und           CCONJ KON   9 cc         7 cd
altes         ADJ   ADJA  7 conj       8 cj       Case=Acc
Denkmal_      NOUN  NN    2 obl        5 nk       Case=Acc|Gender=Neut|Number=Sing
“_            PUNCT $(    10 punct     10 punct
.             PUNCT $.    2 punct      2 punct
"""

# The words are what is written there, and nobody's name.
IS_TO_BE_READ = """
„_            PUNCT $(    3 punct      3 punct
Kein          DET   PIAT  3 det        3 nk
Kahlschlag_   NOUN  NN    7 nsubj      5 sb       Case=Nom|Gender=Masc|Number=Sing
“             PUNCT $(    3 punct      3 punct
ist           AUX   VAFIN 7 aux        0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:sein
zu            PART  PTKZU 7 mark       7 pm
lesen_        VERB  VVINF 0 ROOT       5 oc       VerbForm=Inf lemma:lesen
.             PUNCT $.    7 punct      5 punct
"""

STANDS_IN_LETTERS = """
Kern          PROPN NE    2 nsubj      2 sb       Case=Nom|Number=Sing B-PER
sprach        VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:sprechen
lange_        ADV   ADV   2 advmod     2 mo
.             PUNCT $.    2 punct      2 punct
„_            PUNCT $(    7 punct      7 punct
Wir           PRON  PPER  7 nsubj      7 sb       Case=Nom|Number=Plur
bleiben       VERB  VVFIN 11 ccomp     11 oc      Mood=Ind|Number=Plur|VerbForm=Fin
hier_         ADV   ADV   7 advmod     7 mo
“_            PUNCT $(    7 punct      7 punct
,             PUNCT $,    7 punct      7 punct
steht         VERB  VVFIN 0 ROOT       0 ROOT     Mood=Ind|Number=Sing|VerbForm=Fin lemma:stehen
dort          ADV   ADV   11 advmod    11 mo
in            ADP   APPR  15 case      11 mo
roten         ADJ   ADJA  15 amod      15 nk      Case=Dat|Number=Plur
Buchstaben_   NOUN  NN    11 obl       13 nk      Case=Dat|Gender=Masc|Number=Plur
.             PUNCT $.    11 punct     11 punct
"""
