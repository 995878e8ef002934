"""How `training/` reads treebanks and names."""

import pytest
import spacy

pytest.importorskip("simplemma", reason="the treebanks are harmonised with simplemma's dictionary")

from training import corpora
from training.lemmas import edit, shortest

CONLLU = """\
# text = Kern war am Ufer.
1\tKern\tKern\tPROPN\tNE\tCase=Nom|Number=Sing\t5\tnsubj\t_\t_
2\twar\tsein\tAUX\tVAFIN\tMood=Ind|Tense=Past\t5\tcop\t_\t_
3-4\tam\t_\t_\t_\t_\t_\t_\t_\t_
3\tan\tan\tADP\tAPPR\t_\t5\tcase\t_\t_
4\tdem\tder\tDET\tART\tCase=Dat|Definite=Def\t5\tdet\t_\t_
5\tUfer\tUfer\tNOUN\tNN\tCase=Dat|Number=Sing\t0\troot\t_\tSpaceAfter=No
6\t.\t.\tPUNCT\t$.\t_\t5\tpunct\t_\t_
"""


@pytest.fixture
def sentence(tmp_path):
    path = tmp_path / "tiny.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    (read,) = corpora.treebank(path)
    return read


def test_contractions_are_one_word(sentence):
    assert [word.text for word in sentence] == ["Kern", "war", "am", "Ufer", "."]
    am = sentence[2]
    assert (am.pos, am.tag, am.dep, am.head) == ("ADP", "APPRART", "case", 3)


def test_heads_follow_the_words(sentence):
    assert [word.head for word in sentence] == [3, 3, 3, 3, 3]
    assert sentence[3].dep == "ROOT"


def test_a_document_keeps_text_and_tree(sentence):
    doc = corpora.parsed_doc(spacy.blank("de").vocab, [sentence], with_tags=True)
    assert doc.text.strip() == "Kern war am Ufer."
    assert [token.head.text for token in doc][:3] == ["Ufer", "Ufer", "Ufer"]


def test_every_tenth_is_kept_aside():
    kept, aside = corpora.split(list(range(25)))
    assert aside == [0, 10, 20]
    assert sorted(kept + aside) == list(range(25))


def test_edits_turn_forms_into_lemmas():
    assert edit("sitzungen", "sitzung") == "2"
    assert edit("häuser", "haus") == "5aus"


def test_the_table_reproduces_every_form():
    words = {f"{a}ungen": "2" for a in ("sitz", "meld", "prüf", "rechn", "mein")}
    words |= {"jungen": "1", "lungen": "1"}
    table = dict(shortest(words))
    for form, change in words.items():
        ends = (form[start:] for start in range(len(form)))
        assert next(table[end] for end in ends if end in table) == change
