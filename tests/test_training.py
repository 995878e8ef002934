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


NAMED = """\
# text = Die Ost-Werke am Kai.
1\tDie\tder\tDET\tART\t_\t4\tdet\t_\t_
2\tOst\tOst\tPROPN\tNE\t_\t4\tcompound\t_\tSpaceAfter=No
3\t-\t-\tPUNCT\t$(\t_\t4\tpunct\t_\tSpaceAfter=No
4\tWerke\tWerk\tNOUN\tNN\t_\t0\troot\t_\t_
5-6\tam\t_\t_\t_\t_\t_\t_\t_\t_
5\tan\tan\tADP\tAPPR\t_\t7\tcase\t_\t_
6\tdem\tder\tDET\tART\t_\t7\tdet\t_\t_
7\tKai\tKai\tNOUN\tNN\t_\t4\tnmod\t_\tSpaceAfter=No
8\t.\t.\tPUNCT\t$.\t_\t4\tpunct\t_\t_
"""


def named(folder, labels):
    """The labels of the sentence's words, given those of its UD words."""
    (folder / "pud.conllu").write_text(NAMED, encoding="utf-8")
    words = ["Die", "Ost", "-", "Werke", "an", "dem", "Kai", "."][: len(labels)]
    rows = [f"0\t{word}\t{label}\t-\tx" for word, label in zip(words, labels, strict=True)]
    (folder / "pud.iob2").write_text("# sent_id = 1\n" + "\n".join(rows) + "\n", encoding="utf-8")
    (sentence,) = corpora.treebank(folder / "pud.conllu", folder / "pud.iob2")
    assert [word.text for word in sentence] == ["Die", "Ost-Werke", "am", "Kai", "."]
    return [word.name for word in sentence]


def test_names_of_treebank_sentences_are_in_the_text_as_it_was_written(tmp_path):
    labels = ["O", "B-ORG", "I-ORG", "I-ORG", "O", "O", "B-LOC", "O"]
    assert named(tmp_path, labels) == ["-", "B-ORG", "-", "B-LOC", "-"]


def test_a_part_of_a_word_is_no_name(tmp_path):
    labels = ["O", "B-LOC", "O", "O", "O", "O", "O", "O"]
    assert named(tmp_path, labels) == ["-"] * 5


def test_where_words_were_cut_otherwise_names_are_unknown(tmp_path):
    assert named(tmp_path, ["O", "B-ORG", "I-ORG"]) == [""] * 5


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
