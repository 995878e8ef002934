"""Who is who: authors of what is written, pronouns, descriptions."""

HELD_BY_RELATIVE_CLAUSE = """
„_             PUNCT $(      2  punct        2  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   5  csubj        5  sb    Mood=Ind|Number=Sing|VerbForm=Fin
“              PUNCT $(      3  punct        3  punct
stand          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
auf            ADP   APPR    8  case         5  mo
einem          DET   ART     8  det          8  nk
Transparent_   NOUN  NN      5  obl          6  nk    Case=Dat|Gender=Neut|Number=Sing
,              PUNCT $,      13 punct        13 punct
das            PRON  PRELS   13 obj          13 oa    Case=Acc|Gender=Neut|Number=Sing|PronType=Rel
die            DET   ART     12 det          12 nk
Feuerwehr      NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Fem|Number=Sing
entrollte_     VERB  VVFIN   8  acl:relcl    8  rc    Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
"""

PRONOUN_THAT_SAYS_NOTHING = """
Ada            PROPN NE      3  nsubj        2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
Dann           ADV   ADV     6  advmod       6  mo
ging           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
sie_           PRON  PPER    6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

DESCRIPTION_OF_WHO_WAS_NAMED = """
Ada            PROPN NE      3  nsubj        2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
„_             PUNCT $(      7  punct        7  punct
Das            PRON  PDS     7  nsubj        7  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   10 ccomp        10 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      7  punct        7  punct
,              PUNCT $,      10 punct        10 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     12 det          12 nk
Winzerin_      NOUN  NN      10 nsubj        10 sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      10 punct        10 punct
"""

ICH_IN_WORDS_OF_HERS = """
„_             PUNCT $(      3  punct        3  punct
Ich            PRON  PPER    3  nsubj        3  sb    Case=Nom|Number=Sing
gehe_          VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kern_          PROPN NE      6  nsubj        6  sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      6  punct        6  punct
"""

TWO_NAMED_TOGETHER = """
Ott            PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     3  cc           1  cd
Kern           PROPN NE      1  conj         2  cj    Case=Nom|Number=Sing B-PER
kamen_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   11 ccomp        11 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      8  punct        8  punct
,              PUNCT $,      11 punct        11 punct
sagten         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
die            DET   ART     13 det          13 nk    Case=Nom|Number=Plur
beiden_        PRON  PIS     11 nsubj        11 sb    Case=Nom|Number=Plur
.              PUNCT $.      11 punct        11 punct
"""

ONE_WITHOUT_A_NAME = """
„_             PUNCT $(      2  punct        2  punct
Lauter_        ADV   ADV     5  ccomp        5  oc
“_             PUNCT $(      2  punct        2  punct
,              PUNCT $,      5  punct        5  punct
rief           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
einer_         PRON  PIS     5  nsubj        5  sb    Case=Nom|Number=Sing
.              PUNCT $.      5  punct        5  punct
"""

BODY_TAKEN_FOR_A_PERSON = """
Die            DET   ART     3  det          3  nk    Case=Nom|Gender=Fem|Number=Sing
Gewerkschaft   NOUN  NN      3  appos        3  nk    Case=Nom|Gender=Fem|Number=Sing
Ufo            PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-ORG
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   11 ccomp        11 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      8  punct        8  punct
,              PUNCT $,      11 punct        11 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Ufo_           PROPN NE      11 nsubj        11 sb    Case=Nom|Number=Sing B-PER
.              PUNCT $.      11 punct        11 punct
"""

BODY_BY_ITS_KIND = """
Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing
Landgericht    NOUN  NN      4  nsubj        4  sb    Case=Nom|Gender=Neut|Number=Sing
Lindenau       PROPN NE      2  nmod         2  nk    Number=Sing B-LOC
tagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
„_             PUNCT $(      8  punct        8  punct
Das            PRON  PDS     8  nsubj        8  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   11 ccomp        11 oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      8  punct        8  punct
,              PUNCT $,      11 punct        11 punct
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     13 det          13 nk    Case=Nom|Gender=Fem|Number=Sing
Kammer_        NOUN  NN      11 nsubj        11 sb    Case=Nom|Gender=Fem|Number=Sing
.              PUNCT $.      11 punct        11 punct
"""

NAME_WITH_PARTY_AND_OFFICE = """
Ada            PROPN NE      11 nsubj        11 sb    Number=Sing B-PER
Kern           PROPN NE      1  flat         1  pnc   Number=Sing I-PER
(_             PUNCT $(      4  punct        4  punct
SPD_           PROPN NE      1  appos        1  app   Number=Sing B-ORG
)_             PUNCT $(      4  punct        4  punct
,              PUNCT $,      7  punct        7  punct
Sprecherin     NOUN  NN      1  appos        1  app   Case=Nom|Gender=Fem|Number=Sing
der            DET   ART     9  det          9  nk    Case=Gen|Gender=Fem|Number=Sing
Kammer_        NOUN  NN      7  nmod         7  ag    Case=Gen|Gender=Fem|Number=Sing
,              PUNCT $,      7  punct        7  punct
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      11 punct        11 punct
"""

BODY_BY_THE_BEGINNING_OF_ITS_NAME = """
Nordstahl      PROPN NE      4  nsubj        4  sb    Number=Sing B-ORG
Peinitz        PROPN NE      1  flat         1  pnc   Number=Sing I-ORG
AG             PROPN NE      1  flat         1  pnc   Number=Sing I-ORG
baut_          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
Nordstahl      PROPN NE      7  nsubj        7  sb    Number=Sing B-ORG
spart_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
"""

BODY_THAT_GETS_ITS_NAME_LATER = """
Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing
Gericht        NOUN  NN      3  nsubj        3  sb    Case=Nom|Gender=Neut|Number=Sing
tagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
Das            DET   ART     6  det          6  nk    Case=Nom|Gender=Neut|Number=Sing
Landgericht    NOUN  NN      8  nsubj        8  sb    Case=Nom|Gender=Neut|Number=Sing
Lindenau       PROPN NE      6  nmod         6  nk    Number=Sing B-LOC
zögerte_       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
"""

OBJECT_BEHIND_WHOM_IT_IS_SAID_OF = """
Kern           PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
warf           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     4  det          4  nk    Case=Dat|Gender=Masc|Number=Sing
Minister       NOUN  NN      2  iobj         2  da    Case=Dat|Gender=Masc|Number=Sing
Wortbruch      NOUN  NN      2  obj          2  oa    Case=Acc|Gender=Masc|Number=Sing
vor_           ADP   PTKVZ   2  compound:prt 2  svp
.              PUNCT $.      2  punct        2  punct
"""

PHRASE_BEFORE_THE_VERB = """
Das            DET   ART     2  det          2  nk    Case=Nom|Gender=Neut|Number=Sing
Gericht        NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Neut|Number=Sing
in             ADP   APPR    4  case         5  mo
Lindenau       PROPN NE      5  obl          3  nk    Case=Dat|Number=Sing B-LOC
tagte_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      5  punct        5  punct
"""

PHRASE_BEHIND_THE_VERB = """
Gestern        ADV   ADV     2  advmod       2  mo
tagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     4  det          4  nk    Case=Nom|Gender=Neut|Number=Sing
Gericht        NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Neut|Number=Sing
in             ADP   APPR    6  case         2  mo
Lindenau_      PROPN NE      2  obl          5  nk    Case=Dat|Number=Sing B-LOC
.              PUNCT $.      2  punct        2  punct
"""

NAME_BEHIND_A_THING = """
Die            DET   ART     2  det          2  nk    Case=Nom|Gender=Fem|Number=Plur
Pläne          NOUN  NN      5  nsubj        5  sb    Case=Nom|Gender=Masc|Number=Plur
Ada            PROPN NE      2  nmod         4  pnc   Number=Sing B-PER
Kerns          PROPN NE      3  flat         2  ag    Case=Gen|Number=Sing I-PER
liegen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
vor_           ADP   PTKVZ   5  compound:prt 5  svp
.              PUNCT $.      5  punct        5  punct
"""

ABOUT_SO_MANY_IN_BOTH_FORMS = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
riefen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
rund           ADV   ADV     8  advmod       8  mo
300            NUM   CARD    9  nummod       9  nk
Bürgerinnen    NOUN  NN      6  nsubj        6  sb    Case=Nom|Gender=Fem|Number=Plur
und            CCONJ KON     11 cc           9  cd
Bürger_        NOUN  NN      9  conj         10 cj    Case=Nom|Gender=Masc|Number=Plur
.              PUNCT $.      6  punct        6  punct
"""

WHOSE_ONE_IS_WHO_SPEAKS = """
„_             PUNCT $(      3  punct        3  punct
Das            PRON  PDS     3  nsubj        3  sb    Case=Nom|Number=Sing
reicht_        VERB  VVFIN   6  ccomp        6  oc    Mood=Ind|Number=Sing|VerbForm=Fin
“_             PUNCT $(      3  punct        3  punct
,              PUNCT $,      6  punct        6  punct
findet         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
Kai            PROPN NE      6  nsubj        8  pnc   Number=Sing B-PER
Lind           PROPN NE      7  flat         6  sb    Case=Nom|Number=Sing I-PER
vom            ADP   APPRART 10 case         6  mo
Mieterverein_  NOUN  NN      6  obl          9  nk    Case=Dat|Gender=Masc|Number=Sing
.              PUNCT $.      6  punct        6  punct
"""

OFFICE_BEHIND_A_PRONOUN = """
Gestern        ADV   ADV     2  advmod       2  mo
sah            VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
das            DET   ART     2  obj          2  oa    Case=Acc|Gender=Neut|Number=Sing
Sprecher       NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
Kai            PROPN NE      4  appos        6  pnc   Number=Sing B-PER
Lind           PROPN NE      5  flat         4  nk    Case=Nom|Number=Sing I-PER
anders_        ADV   ADV     2  advmod       2  mo
.              PUNCT $.      2  punct        2  punct
"""

ASIDE_BEHIND_NOBODYS_NAME = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Nachbar_       NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      5  punct        2  punct
ein            DET   ART     5  det          5  nk    Case=Nom|Gender=Masc|Number=Sing
Lehrer_        NOUN  NN      2  appos        2  app   Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      7  punct        2  punct
winkt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ab_            ADP   PTKVZ   7  compound:prt 7  svp
.              PUNCT $.      7  punct        7  punct
"""

ASIDE_BEHIND_AN_AGE = """
Jan            PROPN NE      8  nsubj        2  pnc   Number=Sing B-PER
Ott_           PROPN NE      1  flat         8  sb    Case=Nom|Number=Sing I-PER
,              PUNCT $,      4  punct        2  punct
74_            NUM   CARD    1  appos        2  app
,              PUNCT $,      6  punct        2  punct
Fischer_       NOUN  NN      1  appos        2  app   Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      8  punct        2  punct
winkt          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
ab_            ADP   PTKVZ   8  compound:prt 8  svp
.              PUNCT $.      8  punct        8  punct
"""

LIST_OF_PEOPLE = """
Es             PRON  PPER    2  expl         2  ep    Case=Nom|Number=Sing
kamen          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
der            DET   ART     4  det          4  nk    Case=Nom|Gender=Masc|Number=Sing
Wirt_          NOUN  NN      2  nsubj        2  sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      7  punct        4  punct
ein            DET   ART     7  det          7  nk    Case=Nom|Gender=Masc|Number=Sing
Lehrer_        NOUN  NN      4  conj         4  cj    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      10 punct        7  punct
ein            DET   ART     10 det          10 nk    Case=Nom|Gender=Masc|Number=Sing
Schmied        NOUN  NN      4  conj         7  cj    Case=Nom|Gender=Masc|Number=Sing
und            CCONJ KON     13 cc           10 cd
ein            DET   ART     13 det          13 nk    Case=Nom|Gender=Masc|Number=Sing
Gast_          NOUN  NN      4  conj         11 cj    Case=Nom|Gender=Masc|Number=Sing
.              PUNCT $.      2  punct        2  punct
"""

ANOTHER_CASE_IS_ANOTHER = """
Ott            PROPN NE      2  nsubj        2  sb    Case=Nom|Number=Sing B-PER
sagte          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
dem            DET   ART     4  det          4  nk    Case=Dat|Gender=Masc|Number=Sing
Wirt_          NOUN  NN      2  iobj         2  da    Case=Dat|Gender=Masc|Number=Sing
,              PUNCT $,      12 punct        2  punct
ein            DET   ART     7  det          7  nk    Case=Nom|Gender=Masc|Number=Sing
Gast_          NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
,              PUNCT $,      10 punct        7  punct
der            PRON  PRELS   10 nsubj        10 sb    Case=Nom|Gender=Masc|Number=Sing
geht_          VERB  VVFIN   7  acl          7  rc    Mood=Ind|Number=Sing|VerbForm=Fin
,              PUNCT $,      10 punct        7  punct
zahle          VERB  VVFIN   2  ccomp        2  oc    Mood=Sub|Number=Sing|VerbForm=Fin
nie_           ADV   ADV     12 advmod       12 mo
.              PUNCT $.      2  punct        2  punct
"""

WHOM_A_LAWYER_SPEAKS_FOR = """
Jan            PROPN NE      3  nsubj        2  pnc   Number=Sing B-PER
Ott            PROPN NE      1  flat         3  sb    Case=Nom|Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      3  punct        3  punct
Verteidiger    NOUN  NN      8  nsubj        7  nk    Case=Nom|Gender=Masc|Number=Sing
Kai            PROPN NE      5  appos        7  pnc   Number=Sing B-PER
Lind           PROPN NE      6  flat         8  sb    Case=Nom|Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      8  punct        8  punct
Sein           DET   PPOSAT  11 det          11 nk    Case=Nom|Gender=Masc|Number=Sing
Mandant        NOUN  NN      12 nsubj        12 sb    Case=Nom|Gender=Masc|Number=Sing
lachte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      12 punct        12 punct
"""

FOR_WHOM_SOMEBODY_SPEAKS = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Sprecher       NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    4  case         2  pg
Ministerin     NOUN  NN      2  nmod         3  nk    Case=Dat|Gender=Fem|Number=Sing
Ada            PROPN NE      4  appos        6  pnc   Number=Sing B-PER
Kern           PROPN NE      5  flat         4  app   Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
Die            DET   ART     10 det          10 nk    Case=Nom|Gender=Fem|Number=Sing
Mutter         NOUN  NN      18 nsubj        18 sb    Case=Nom|Gender=Fem|Number=Sing
des            DET   ART     12 det          12 nk    Case=Gen|Gender=Masc|Number=Sing
Trainers       NOUN  NN      10 nmod         10 ag    Case=Gen|Gender=Masc|Number=Sing
Jan            PROPN NE      12 appos        14 pnc   Number=Sing B-PER
Ott            PROPN NE      13 flat         12 app   Number=Sing I-PER
(_             PUNCT $(      16 punct        16 punct
CDU_           PROPN NE      14 appos        14 par   Number=Sing B-ORG
)              PUNCT $(      16 punct        16 punct
lachte_        VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      18 punct        18 punct
"""

WHO_IS_NAMED_BEHIND_A_GENITIVE = """
Der            DET   ART     2  det          2  nk    Case=Nom|Gender=Masc|Number=Sing
Trainer        NOUN  NN      7  nsubj        7  sb    Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     4  det          4  nk    Case=Gen|Gender=Masc|Number=Plur
Torhüter       NOUN  NN      2  nmod         2  ag    Case=Gen|Gender=Masc|Number=Plur
Jan            PROPN NE      2  appos        6  pnc   Number=Sing B-PER
Ott            PROPN NE      5  flat         2  app   Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      7  punct        7  punct
Die            DET   ART     10 det          10 nk    Case=Nom|Gender=Fem|Number=Sing
Chefin         NOUN  NN      15 nsubj        15 sb    Case=Nom|Gender=Fem|Number=Sing
des            DET   ART     12 det          12 nk    Case=Gen|Gender=Masc|Number=Sing
Betriebsrats   NOUN  NN      10 nmod         10 ag    Case=Gen|Gender=Masc|Number=Sing
Ada            PROPN NE      10 appos        14 pnc   Number=Sing B-PER
Kern           PROPN NE      13 flat         10 app   Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      15 punct        15 punct
Der            DET   ART     18 det          18 nk    Case=Nom|Gender=Masc|Number=Sing
Sprecher       NOUN  NN      23 nsubj        23 sb    Case=Nom|Gender=Masc|Number=Sing
der            DET   ART     20 det          20 nk    Case=Gen|Gender=Fem|Number=Sing
Ministerin     NOUN  NN      18 nmod         18 ag    Case=Gen|Gender=Fem|Number=Sing
Otto           PROPN NE      18 appos        22 pnc   Number=Sing B-PER
Lind           PROPN NE      21 flat         18 app   Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      23 punct        23 punct
Der            DET   ART     26 det          26 nk    Case=Nom|Gender=Masc|Number=Sing
Sprecher       NOUN  NN      32 nsubj        32 sb    Case=Nom|Gender=Masc|Number=Sing
von            ADP   APPR    29 case         26 pg
den            DET   ART     29 det          29 nk    Case=Dat|Number=Plur
Angeklagten    NOUN  NN      26 nmod         27 nk    Case=Dat|Number=Plur
Max            PROPN NE      26 appos        31 pnc   Number=Sing B-PER
Rehm           PROPN NE      30 flat         26 app   Number=Sing I-PER
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      32 punct        32 punct
"""

VERB_WITHOUT_SUBJECT_BEFORE_A_PARTICLE = """
Am             ADP   APPRART 2  case         3  mo
Abend          NOUN  NN      3  obl          1  nk    Case=Dat|Gender=Masc|Number=Sing
lachte         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    5  case         3  op
Hake_          PROPN NE      3  obl          4  nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      3  punct        3  punct
Ott            PROPN NE      8  nsubj        8  sb    Case=Nom|Number=Sing B-PER
erzählte       VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
von            ADP   APPR    10 case         8  op
Lind_          PROPN NE      8  obl          9  nk    Case=Dat|Number=Sing B-PER
.              PUNCT $.      8  punct        8  punct
"""

TWO_WHO_SAY_NOTHING = """
Ott            PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     3  cc           1  cd
Kern           PROPN NE      1  conj         2  cj    Case=Nom|Number=Sing B-PER
kamen_         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
.              PUNCT $.      4  punct        4  punct
Dann           ADV   ADV     7  advmod       7  mo
gingen         VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
die            DET   ART     9  det          9  nk    Case=Nom|Number=Plur
beiden_        PRON  PIS     7  nsubj        7  sb    Case=Nom|Number=Plur
.              PUNCT $.      7  punct        7  punct
Das            DET   ART     12 det          12 nk    Case=Nom|Gender=Neut|Number=Sing
Paar           NOUN  NN      13 nsubj        13 sb    Case=Nom|Gender=Neut|Number=Sing
schweigt_      VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      13 punct        13 punct
"""

BOTH_OF_THE_SUBJECT = """
Ott            PROPN NE      4  nsubj        4  sb    Case=Nom|Number=Sing B-PER
und            CCONJ KON     3  cc           1  cd
Kern           PROPN NE      1  conj         2  cj    Case=Nom|Number=Sing B-PER
kamen          VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Plur|VerbForm=Fin
beide_         PRON  PIS     4  nsubj        4  sb    Case=Nom|Number=Plur
.              PUNCT $.      4  punct        4  punct
"""

ONE_OF_A_PARTY = """
Ada            PROPN NE      6  nsubj        2  pnc   Number=Sing B-PER
Kern           PROPN NE      1  flat         6  sb    Case=Nom|Number=Sing I-PER
(_             PUNCT $(      4  punct        4  punct
FDP_           PROPN NE      1  appos        2  par   Number=Sing B-ORG
)              PUNCT $(      4  punct        4  punct
kam_           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
.              PUNCT $.      6  punct        6  punct
Dann           ADV   ADV     9  advmod       9  mo
ging           VERB  VVFIN   0  ROOT         0  ROOT  Mood=Ind|Number=Sing|VerbForm=Fin
die            DET   ART     11 det          11 nk    Case=Nom|Gender=Fem|Number=Sing
Liberale_      NOUN  NN      9  nsubj        9  sb    Case=Nom|Gender=Fem|Number=Sing B-ORG
.              PUNCT $.      9  punct        9  punct
"""
