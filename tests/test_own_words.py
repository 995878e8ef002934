"""Words of a user's own: `quotex.load(lexicon="woerter.toml")`, beside those of `quotex/data`."""

import ast
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import quotex
from quotex.known import Knowledge
from quotex.lexicon import group_noun, lexicon, metonym, name_titles, person_noun
from quotex.lexicon.added import reading_with
from quotex.lexicon.own_words import added, own_words
from tests.command import run

WORDS = """\
[verbs.state]
schnacken = { en = "to chat", to = ["mit"] }

[phrases.criticise]
"auf den Deich schreiben" = { verb = "schreiben", words = ["auf", "den", "Deich"] }

[source_nouns]
Deichkunde = { gender = "f", medium = "writing" }

[offices]
Deichgraf = { en = "dyke reeve", weak = true, feminine = "Deichgräfin" }

[titles]
"Ehrw." = { en = "reverend" }

[groups.organisation]
f = ["Deichacht"]

[metonyms]
Deichhaus = { country = "Deutschland" }
"""
TEXT = "Hanna Kern schnackte, dass die Deichacht arm sei."


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "woerter.toml"
    path.write_text(WORDS, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def nlp_with_words(tmp_path_factory):
    """A pipeline with these words."""
    path = tmp_path_factory.mktemp("words") / "woerter.toml"
    path.write_text(WORDS, encoding="utf-8")
    return quotex.load(lexicon=path)


def complaint(path) -> str:
    with pytest.raises(quotex.InputError) as error:
        own_words(path)
    return str(error.value).removeprefix(f"{path}: ")


def test_words_are_found_where_they_are_in_use(file):
    with reading_with(own_words(file)):
        (present, *_) = lexicon().verb_forms("schnackte")
        assert (present.verb.lemma, present.verb.does, present.verb.to) == (
            "schnacken", "state", ("mit",)
        )  # fmt: skip
        assert "auf den Deich schreiben" in {phrase.lemma for phrase in lexicon().phrases}
        assert lexicon().is_source_noun("Deichkunde")
        office = person_noun("Oberdeichgräfin")
        assert office is not None and (office.lemma, office.gender) == ("Oberdeichgraf", "f")
        assert "Ehrw." in name_titles()
        group = group_noun("Deichachten")
        assert group is not None and (group.kind, group.number) == ("organisation", "pl")
        assert metonym("Deichhaus") is not None
    assert lexicon().verb_forms("schnackte") == ()
    assert "Ehrw." not in name_titles()
    assert group_noun("Deichachten") is None and metonym("Deichhaus") is None


def test_our_own_words_stay_beside_them(file):
    ours = len(lexicon().verbs)
    with reading_with(own_words(file)):
        assert len(lexicon().verbs) == ours + 1
        assert person_noun("Ministerin") is not None and group_noun("Polizei") is not None


def test_a_word_of_ours_is_what_the_file_says():
    words = added(
        {
            "verbs": {"warn": {"sagen": {"weak": True}}},
            "persons": {"Minister": {"plural": "Minister"}},
            "groups": {"government": {"f": ["Polizei"]}},
        }
    )
    with reading_with(words):
        (verb,) = {form.verb for form in lexicon().verb_forms("sagte") if form.prefix_attached}
        assert (verb.does, verb.strong) == ("warn", False)
        minister, police = person_noun("Minister"), group_noun("Polizei")
        assert minister is not None and not minister.office
        assert police is not None and police.kind == "government"


def test_what_was_asked_before_is_not_what_is_known_after(file):
    """A word is looked up before, while and after words are added: no memory is shared."""
    word = "Deichgraf"
    before = person_noun(word)
    with reading_with(own_words(file)):
        while_in_use = person_noun(word)
        with reading_with(None):
            assert person_noun(word) == before
    assert person_noun(word) == before != while_in_use


def test_each_thread_has_its_own_words(nlp, nlp_with_words):
    def found(one) -> list[str]:
        return [quote.text for quote in quotex.extract(TEXT, one).quotes]

    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(found, [nlp, nlp_with_words] * 8))
    assert answers == [[], ["dass die Deichacht arm sei"]] * 8


def test_a_pipeline_reads_with_its_words_in_every_way(nlp_with_words):
    texts = [TEXT, TEXT]
    ways = [
        [nlp_with_words(text)._.article for text in texts],
        [doc._.article for doc in nlp_with_words.pipe(texts, n_process=2)],
        quotex.extract_many(texts, model=nlp_with_words, errors="raise"),
        quotex.extract_many(texts, model=nlp_with_words, n_process=2, errors="raise"),
    ]
    for articles in ways:
        assert [[q.text for q in article.quotes] for article in articles] == [
            ["dass die Deichacht arm sei"]
        ] * 2


def test_phrases_and_prepositions_of_the_file_are_cues(nlp, tmp_path):
    path = tmp_path / "a.toml"
    path.write_text(
        "[phrases.state]\n'Grog von geben' = { verb = 'geben', words = ['Grog', 'von'] }\n"
        "[prepositions]\n'in Absprache mit' = {direct = true}\n",
        encoding="utf-8",
    )
    text = "Hanna Kern gab Grog von, dass der Deich zu niedrig sei."
    assert quotex.extract(text, nlp).quotes == ()
    (quote,) = next(quotex.extract_many([text], model=nlp, lexicon=path, errors="raise")).quotes
    assert quote.cue is not None and quote.cue.lemma == "Grog von geben"
    assert quotex.extract(text, nlp).quotes == ()


def test_the_offices_of_the_file_are_offices(nlp_with_words):
    article = quotex.extract("„Wir bauen“, sagte die Deichgräfin Hanna Kern.", nlp_with_words)
    assert article.quotes[0].speakers[0].actor.offices == ("Deichgräfin",)


def test_knowledge_goes_to_other_processes_as_it_was_given(file):
    knowledge = Knowledge(words=own_words(file))
    there = pickle.loads(pickle.dumps(knowledge))
    assert there.data == knowledge.data and pickle.loads(pickle.dumps(knowledge)) is there


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[verbs.state]\nraunen = { en = \n", "not TOML: "),
        ("", "no words in it; the tables are verbs, phrases, "),
        ("[verbs.raunen]\nraunen = {}\n", "verbs.raunen: no group of cues; there are state, "),
        ("[verbs.state]\nraunt = {}\n", "verbs.state.raunt: a verb stands in the infinitive"),
        ("[verbs.state]\nraunen = { wek = true }\n", "verbs.state.raunen.wek: not known here; "),
        ("[verbs.state]\nraunen = { weak = 'ja' }\n", "verbs.state.raunen.weak: input should be "),
        ("[verbs.state]\nraunen = 1\n", "verbs.state.raunen: should be a table"),
        ("[verbs.state]\nzuraunen = { prefix = 'an' }\n", "verbs.state.zuraunen.prefix: 'zuraune"),
        ("[verbs.state]\nraunen = { parts = ['raunt'] }\n", "verbs.state.raunen.parts: list sho"),
        ("[phrases.ask]\nx = { verb = 'hudeln', words = ['x'] }\n", "phrases.ask.x.verb: 'hudeln'"),
        ("[phrases.ask]\nx = { words = ['x'] }\n", "phrases.ask.x.verb: is missing"),
        ("[nouns.state]\nraunen = { gender = 'n' }\n", "nouns.state.raunen: a noun begins with "),
        ("[nouns.state]\nRaunen = {}\n", "nouns.state.Raunen.gender: is missing"),
        ("[offices]\nvogt = {}\n", "offices.vogt: a noun begins with a capital letter"),
        ("[groups.verein]\nm = ['Deich']\n", "groups.verein: input should be 'organisation', "),
        ("[groups.media]\nf = ['welle']\n", "groups.media.f: welle: a noun begins with a cap"),
        ("[particles]\nso = { source = 'x' }\n", "particles.so.source: input should be 'follows"),
        ("[aemter]\nVogt = {}\n", "aemter: not known here; there are verbs, phrases, "),
    ],
)
def test_what_is_wrong_takes_a_line_with_the_place(tmp_path, content, words):
    path = tmp_path / "a.toml"
    path.write_text(content, encoding="utf-8")
    told = complaint(path)
    assert told.startswith(words) and "\n" not in told


def test_toml_that_is_none_is_told_with_its_line(tmp_path):
    path = tmp_path / "a.toml"
    path.write_text('[offices]\nVogt = { en = "reeve }\n', encoding="utf-8")
    assert "(at line 2, column " in complaint(path)


def test_a_file_that_is_not_there(tmp_path):
    assert complaint(tmp_path / "fehlt.toml") == "no such file"


def test_the_command_takes_them(tmp_path, file):
    article = tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    done = run("extract", article, "--lexicon", file)
    assert done.returncode == 0 and "dass die Deichacht arm sei" in done.stdout.decode()
    file.write_text("[verbs.state]\nraunt = {}\n", encoding="utf-8")
    done = run("extract", article, "--lexicon", file)
    assert done.returncode == 2 and done.stderr.decode() == (
        f"quotex: {file}: verbs.state.raunt: a verb stands in the infinitive, in small letters\n"
    )


def test_nothing_that_hangs_on_words_is_remembered_for_all():
    """`functools.cache` would give one pipeline what another one found: `remembered` does not."""
    asking = {"lexicon", "person_noun", "group_noun", "metonym", "name_titles", "_entry"}
    lists = {"cues", "offices", "groups", "titles"}
    wrong = []
    for path in Path(quotex.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            decorators = " ".join(map(ast.unparse, node.decorator_list))
            if "cache" not in decorators or "cached_property" in decorators:
                continue
            for call in (one for one in ast.walk(node) if isinstance(one, ast.Call)):
                name = call.func.id if isinstance(call.func, ast.Name) else ""
                first = call.args[0] if call.args else None
                listed = isinstance(first, ast.Constant) and first.value in lists
                if name in asking or (name == "read_words" and listed):
                    wrong.append(f"{path.name}: {node.name}")
    assert wrong == []
