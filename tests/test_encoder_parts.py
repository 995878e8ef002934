"""What the encoder's components are made of: windows, trees, whole names, files with sums."""

import json
from itertools import pairwise

import numpy as np
import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from quotex.encoder.names import whole_names
from quotex.encoder.noun_chunks import noun_chunks
from quotex.encoder.people import put_right
from quotex.encoder.pieces import LONGEST as LONGEST_WORD
from quotex.encoder.pieces import UNKNOWN, Pieces
from quotex.encoder.store import packed, read_files, unpacked, write_files
from quotex.encoder.tree import best_tree, is_tree
from quotex.encoder.windows import LONGEST, OVERLAP, windows
from quotex.errors import PipelineError
from quotex.lines import starts_of_lines

LETTERS = "abcdefghijklmnopqrstuvwxyz"
BLANK = spacy.blank("de")


@pytest.fixture(scope="module")
def letters():
    """Pieces that are single letters."""
    vocabulary = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), ("▁", -1.0)]
    vocabulary += [(letter, -2.0) for letter in LETTERS]
    return Pieces(vocabulary)


# --- Pieces ------------------------------------------------------------------------------------


def test_a_space_is_a_piece_of_the_word_behind_it(letters):
    with_space, without = letters.of(["ab", "ab"], [True, False])
    assert len(with_space) == 3
    assert with_space[1:] == without


def test_a_word_of_unknown_letters_has_a_piece_all_the_same(letters):
    assert letters.of(["東京"], [False]) == [(UNKNOWN,)]


def test_of_an_endless_word_beginning_and_end_are_read(letters):
    (ids,) = letters.of(["a" * 1_000_000 + "z"], [False])
    assert len(ids) == LONGEST_WORD
    assert ids[0] != ids[-1]


SPECIAL = [("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)]
FIVES = Pieces([*SPECIAL, ("5", -1.5), ("55", -2.0), ("gestern", -9.0), ("g", -2.0), ("e", -2.0)])


def test_the_most_likely_pieces_are_taken():
    assert FIVES.cut("gestern") == [6]
    assert FIVES.cut("geg") == [7, 8, 7]
    assert FIVES.cut("gest") == [7, 8, UNKNOWN]  # „gest“ begins a piece, and is none


def test_of_pieces_as_likely_the_longest_comes_last():
    assert FIVES.cut("555") == [4, 5]


def test_unknown_letters_in_a_row_are_one_piece():
    assert FIVES.cut("e東京e") == [8, UNKNOWN, 8]


def test_a_text_has_no_special_piece():
    assert FIVES.of(["<pad>", "<s>"], [False, False]) == [(UNKNOWN,), (UNKNOWN,)]


def test_another_writing_of_a_letter_is_that_letter():
    assert FIVES.of(["\uff15"], [False]) == [(4,)]  # a five of full width


def test_pieces_come_back_from_their_table():
    assert Pieces.from_bytes(FIVES.to_bytes()).pieces == FIVES.pieces
    for nonsense in (b"", b"{}", b"\xff", b"a\tb\n" * 5):
        with pytest.raises(ValueError):
            Pieces.from_bytes(nonsense)


# --- Windows -----------------------------------------------------------------------------------


def test_a_line_is_a_window(letters):
    doc = BLANK("ab cd\n\nef gh")
    assert [list(window.words) for window in windows(doc, letters)] == [[0, 1], [3, 4]]
    assert starts_of_lines(doc) == [0, 3]


def test_white_space_alone_has_no_window(letters):
    assert list(windows(BLANK(" \n \n"), letters)) == []


@given(st.lists(st.integers(1, LONGEST_WORD - 1), min_size=1, max_size=300))
def test_every_word_is_kept_once_and_knows_what_is_around_it(lengths):
    vocabulary = [
        ("<s>", 0.0),
        ("<pad>", 0.0),
        ("</s>", 0.0),
        ("<unk>", 0.0),
        ("▁", -1.0),
        ("a", -2.0),
    ]
    pieces = Pieces(vocabulary)
    doc = BLANK(" ".join("a" * length for length in lengths))
    found = list(windows(doc, pieces))
    kept = [word for w in found for word in w.words[w.kept[0] : w.kept[1]]]
    assert kept == list(range(len(doc)))
    for window in found:
        assert window.length <= LONGEST
        start, end = window.kept
        if window.words[0] > 0:
            assert sum(map(len, window.pieces[:start])) >= OVERLAP
        if window.words[-1] < len(doc) - 1:
            assert sum(map(len, window.pieces[end:])) >= OVERLAP


PARAGRAPHS = st.lists(
    st.lists(st.integers(1, LONGEST_WORD - 1), min_size=1, max_size=60), min_size=1, max_size=12
)


@given(PARAGRAPHS)
def test_lines_that_are_packed_are_whole_and_every_word_is_kept_once(paragraphs):
    text = "\n\n".join(" ".join("a" * length for length in line) for line in paragraphs)
    doc, pieces = BLANK(text), Pieces([*SPECIAL, ("▁", -1.0), ("a", -2.0)])
    found = list(windows(doc, pieces, pack_lines=True))
    kept = [word for w in found for word in w.words[w.kept[0] : w.kept[1]]]
    assert kept == [token.i for token in doc if not token.is_space]
    starts = set(starts_of_lines(doc))
    alone = list(windows(doc, pieces))
    assert all(window.length <= LONGEST for window in found)
    for window in found:
        if window.words[0] not in starts:  # a part of a line that is too long is as it was
            assert window in alone
    for before, after in pairwise(found):  # as many lines as fit
        if before.words[0] in starts and after.words[0] in starts:
            first = next(w for w in alone if w.words[0] == after.words[0])
            in_parts = first.kept[1] < len(first.words)
            assert in_parts or before.length + first.length > LONGEST


def test_short_lines_are_one_window_where_that_is_asked_for(letters):
    doc = BLANK("ab cd\n\nef gh\n")
    (window,) = windows(doc, letters, pack_lines=True)
    assert (list(window.words), window.kept) == ([0, 1, 3, 4], (0, 4))
    assert list(windows(BLANK(" \n"), letters, pack_lines=True)) == []


# --- Trees -------------------------------------------------------------------------------------


def scores_of(heads, size=5.0):
    table = np.zeros((len(heads), len(heads) + 1))
    table[np.arange(len(heads)), np.array(heads) + 1] = size
    return table


def test_the_best_heads_are_taken_where_they_make_a_tree():
    assert best_tree(scores_of([1, -1, 1])) == [1, -1, 1]


def test_a_circle_is_broken_where_it_costs_least():
    scores = scores_of([1, 0, -1])  # Kern <-> sagte, and a third word at the root
    scores[1, 3] = 4.0  # „sagte“ on the third word costs 1
    assert best_tree(scores) == [1, 2, -1]


def test_there_is_one_root():
    scores = scores_of([-1, -1, 1])
    scores[0, 2] = 4.5
    assert best_tree(scores) == [1, -1, 1]


def every_tree(count):
    heads = np.stack(np.meshgrid(*[np.arange(-1, count)] * count), axis=-1).reshape(-1, count)
    return [row.tolist() for row in heads if is_tree(row.tolist())]


@given(st.integers(1, 4), st.randoms(use_true_random=False))
def test_no_tree_is_better(count, chance):
    scores = np.array([[chance.random() for _ in range(count + 1)] for _ in range(count)])
    words = np.arange(count)
    best = max(every_tree(count), key=lambda heads: scores[words, np.array(heads) + 1].sum())
    found = best_tree(scores)
    assert is_tree(found)
    if count <= 3:  # all words are tried as the root
        total = scores[words, np.array(found) + 1].sum()
        assert total == pytest.approx(scores[words, np.array(best) + 1].sum())


@given(st.integers(1, 40), st.integers(0, 2**32 - 1))
def test_any_scores_give_a_tree(count, seed):
    scores = np.random.default_rng(seed).normal(size=(count, count + 1))
    assert is_tree(best_tree(scores))


# --- Names -------------------------------------------------------------------------------------

LABELS = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC")


@given(st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_names_are_whole(count, seed):
    scores = np.random.default_rng(seed).normal(size=(count, len(LABELS)))
    before = "O"
    for number in whole_names(scores, LABELS):
        label = LABELS[number]
        assert not label.startswith("I-") or before[2:] == label[2:]
        before = label


def test_a_name_that_only_goes_on_gets_its_beginning():
    scores = np.log(np.array([[0.1, 0.3, 0.6, 0.0001, 0.0001], [0.1, 0.1, 0.8, 0.0001, 0.0001]]))
    assert whole_names(scores, LABELS).tolist() == [1, 2]


# --- Files -------------------------------------------------------------------------------------

FILES = {"model.onnx": b"\x00\x01", "labels.json": b"[]"}


def test_files_come_back(tmp_path):
    write_files(tmp_path, FILES)
    assert read_files(tmp_path) == FILES
    assert unpacked(packed(FILES)) == FILES


@pytest.mark.parametrize("name", ["model.onnx", "manifest.json"])
@pytest.mark.parametrize("harm", ["cut", "changed", "missing"])
def test_a_harmed_file_gives_one_line(tmp_path, name, harm):
    write_files(tmp_path, FILES)
    path = tmp_path / name
    if harm == "missing":
        path.unlink()
    else:
        path.write_bytes(path.read_bytes()[:1] if harm == "cut" else b"[1]")
    with pytest.raises(PipelineError, match=name) as error:
        read_files(tmp_path)
    assert "\n" not in str(error.value)


def test_a_manifest_names_files_of_its_own_folder_only(tmp_path):
    write_files(tmp_path, FILES)
    (tmp_path / "manifest.json").write_text(json.dumps({"../secret": "0"}))
    with pytest.raises(PipelineError):
        read_files(tmp_path)


# --- Names of people -----------------------------------------------------------------------------

PEOPLE = ("O", "B-PER", "I-PER")


def named_people(text: str, marks: str, doubt: float = -5.0) -> list[str]:
    """The people in a text whose words have these marks, O, B and I.

    `doubt`: how much likelier than I the model finds B inside of a name.
    """
    words = text.split()
    labels = np.array(["OBI".index(mark) for mark in marks])
    scores = np.zeros((len(words), len(PEOPLE)))
    scores[labels == 2, 1] = doubt
    scores[labels == 0, 2] = doubt
    put_right(words, labels, scores, PEOPLE.index("B-PER"))
    found: list[list[str]] = []
    for word, label in zip(words, labels, strict=True):
        if label == 1:
            found.append([word])
        elif label == 2:
            found[-1].append(word)
    return [" ".join(name) for name in found]


def test_a_name_does_not_end_in_an_article():
    assert named_people("Katharina die Große war zufrieden", "BIOOO") == ["Katharina die Große"]
    assert named_people("weil Kern die neue Brücke lobt", "OBIOOO") == ["Kern"]
    assert named_people("weil Kern die Grünen lobt", "OBOOO") == ["Kern"]


def test_what_is_only_short_for_something_is_no_name_before_one():
    assert named_people("Botschafterin a. D. Ada Kern kam", "OOBBIO") == ["Ada Kern"]
    assert named_people("Landesrätin Mag.a Ada Kern kam", "OBBIO") == ["Ada Kern"]
    assert named_people("Da kam K. und lachte", "OOBOO") == ["K."]


def test_an_epithet_belongs_to_the_name():
    assert named_people("Pieter Muster der Jüngere malte", "BIOOO") == ["Pieter Muster der Jüngere"]
    assert named_people("Iwan der Schreckliche", "BOO", doubt=-2) == ["Iwan der Schreckliche"]
    assert named_people("Als Kern der Sprecher war", "OBOOO", doubt=-2) == ["Kern"]
    # the model is sure that it does not
    assert named_people("Hier ist Kern der Erste , der", "OOBOOOO") == ["Kern"]
    assert named_people("weil Kern der Große Rat fehlt", "OBOOOO", doubt=-2) == ["Kern"]


def test_two_people_in_a_row_are_two():
    row = "dass Anna Kern Peter Ott unterstützt"
    assert named_people(row, "OBIIIO", doubt=-1.5) == ["Anna Kern", "Peter Ott"]
    assert named_people(row, "OBIIIO", doubt=-4.0) == ["Anna Kern Peter Ott"]  # the model is sure
    row = "dass Ursula von der Leyen Manfred Kern traf"
    assert named_people(row, "OBIIIIIO", -1.5) == ["Ursula von der Leyen", "Manfred Kern"]


@pytest.mark.parametrize(
    "name",
    [
        "Karl Theodor Maria Kern",  # first names
        "Anna Kern von Peter",  # nothing behind it
        "Anna von Peter Ott",
        "Hans C. Peter Ott",
        "Hamad bin Chalifa Mohammed Al Thani",
        "Abdel Fattah Said Hussein Khalil al-Sisi",
    ],
)
def test_one_person_with_many_names_is_one(name):
    marks = "B" + "I" * (len(name.split()) - 1)
    assert named_people(name, marks, doubt=-0.5) == [name]


# --- Noun chunks -------------------------------------------------------------------------------


def chunks(text: str, pos: str, heads: list[int], deps: str) -> list[str]:
    doc = Doc(BLANK.vocab, text.split(), pos=pos.split(), heads=heads, deps=deps.split())
    return [doc[start:end].text for start, end, _ in noun_chunks(doc)]


def test_a_noun_has_what_stands_before_it_and_no_preposition():
    text, pos = "der von Kern geplante Umbau am Fluss", "DET ADP PROPN VERB NOUN ADP NOUN"
    deps = "det case obl amod ROOT case nmod"
    assert chunks(text, pos, [4, 2, 3, 4, 4, 6, 4], deps) == [
        "der von Kern geplante Umbau",
        "Fluss",
    ]


def test_a_name_right_behind_its_office_belongs_to_it():
    text, pos = "Stadträtin Lena Vogt sprach", "NOUN PROPN PROPN VERB"
    assert chunks(text, pos, [3, 0, 1, 3], "nsubj appos flat ROOT") == ["Stadträtin Lena Vogt"]
    text, pos = "Stadträtin , Lena Vogt", "NOUN PUNCT PROPN PROPN"
    parted = chunks(text, pos, [0, 2, 0, 2], "ROOT punct appos flat")
    assert parted == ["Stadträtin", "Lena Vogt"]


def test_a_genitive_before_its_noun_is_part_of_it():
    text, pos = "Berlins Plan kennt er", "PROPN NOUN VERB PRON"
    assert chunks(text, pos, [1, 2, 2, 2], "nmod obj ROOT nsubj") == ["Berlins Plan", "er"]
