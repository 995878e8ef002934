"""The embedded pipeline's own components: sentences that end with lines, lemmas from a table."""

import pytest
import spacy
from spacy.tokens import Doc

from quotex.language.lemmas import EndTable, Lemmatizer, apply
from quotex.lines import sentences_start_lines

NOUNS = [("ungen", "2"), ("brücken", "1"), ("kreml", "0"), ("kremls", "1")]
OTHERS = [("te", "2en"), ("ging", "3ehen")]


@pytest.fixture
def lemmatizer():
    made = Lemmatizer()
    made.tables |= {
        "nouns": EndTable.from_entries(NOUNS),
        "others": EndTable.from_entries(OTHERS),
    }
    return made


def lemma(lemmatizer, word, pos, morph=""):
    doc = Doc(spacy.blank("de").vocab, words=[word], pos=[pos], morphs=[morph])
    return lemmatizer(doc)[0].lemma_


def starts(text):
    """The words that must begin a sentence, and how many are left to the parser."""
    doc = sentences_start_lines(spacy.blank("de")(text))
    undecided = sum(token.is_sent_start is None for token in doc)
    return [t.text for t in doc if t.is_sent_start and not t.is_space], undecided


def test_a_sentence_starts_with_every_line():
    first, undecided = starts("Brücke gesperrt\n\nAda Kern ist verärgert.\nWarum?")
    assert first == ["Brücke", "Ada", "Warum"]
    assert undecided > 0


def test_windows_line_ends_count():
    assert starts("Brücke gesperrt\r\n\r\nAda Kern geht.")[0] == ["Brücke", "Ada"]


def test_spaces_at_the_start_of_a_line_are_passed_over():
    assert starts("  Titel\n \t Ada Kern geht.")[0] == ["Titel", "Ada"]


def test_empty_lines_start_no_sentence():
    doc = sentences_start_lines(spacy.blank("de")("Titel\n\nAda Kern geht."))
    assert [token.is_sent_start for token in doc[:3]] == [True, False, True]


@pytest.mark.parametrize("text", ["", " ", "\n", "\n \n\t"])
def test_a_text_without_words_has_no_start(text):
    assert starts(text)[0] == []


@pytest.mark.parametrize(
    ("word", "pos", "expected"),
    [
        ("Sitzungen", "NOUN", "Sitzung"),  # by its end
        ("Eisenbahnbrücken", "NOUN", "Eisenbahnbrücke"),  # a compound, by its last part
        ("Ruhr-Brücken", "NOUN", "Ruhr-Brücke"),
        ("Sagte", "VERB", "sagen"),  # the start of a sentence
        ("ging", "VERB", "gehen"),
        ("Landes-", "NOUN", "Landes-"),  # „Landes- und Bundespolitik“
        ("Zebra", "NOUN", "Zebra"),  # no end that the table knows
        ("Brücken", "PUNCT", "Brücken"),
        ("42", "NUM", "42"),
    ],
)
def test_lemma_follows_the_longest_known_end(lemmatizer, word, pos, expected):
    assert lemma(lemmatizer, word, pos) == expected


def test_names_lose_the_genitive_only_in_the_genitive(lemmatizer):
    assert lemma(lemmatizer, "Kerns", "PROPN", "Case=Gen") == "Kern"
    assert lemma(lemmatizer, "Lukas", "PROPN", "Case=Nom") == "Lukas"


def test_names_are_no_compounds(lemmatizer):
    assert lemma(lemmatizer, "Kremls", "PROPN") == "Kreml"
    assert lemma(lemmatizer, "Jungbrücken", "PROPN") == "Jungbrücken"


def test_table_finds_whole_ends_only():
    table = EndTable.from_entries(NOUNS)
    assert table.find("ungen") == "2"
    assert table.find("ung") is None
    assert table.find("ungens") is None


@pytest.mark.parametrize("entries", [[], [("ä", "1a")], [("a", "0"), ("ä", "1a"), ("ß", "1s")]])
def test_table_finds_every_entry(entries):
    table = EndTable.from_entries(entries)
    assert [(end, table.find(end)) for end, _ in entries] == entries


def test_edit_cuts_then_adds():
    assert apply("2en", "sagte") == "sagen"
    assert apply("0", "Kreml") == "Kreml"


def test_lemmatizer_comes_back_from_disk_and_bytes(lemmatizer, tmp_path):
    lemmatizer.to_disk(tmp_path / "lemmas")
    for other in (
        Lemmatizer().from_disk(tmp_path / "lemmas"),
        Lemmatizer().from_bytes(lemmatizer.to_bytes()),
    ):
        assert other.to_bytes() == lemmatizer.to_bytes()
        assert lemma(other, "Sitzungen", "NOUN") == "Sitzung"


@pytest.mark.parametrize("name", ["quotex_lines", "quotex_lemmatizer"])
def test_spacy_finds_the_components_by_name(name):
    nlp = spacy.blank("de")
    nlp.add_pipe(name)
    assert [token.text for token in nlp("Ada Kern geht.")] == ["Ada", "Kern", "geht", "."]
