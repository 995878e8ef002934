"""Whom a user knows: `quotex.load(known="leute.csv")` and `quotex extract --known leute.csv`."""

from xml.etree import ElementTree

import pytest

import quotex
from quotex.known import Known, KnownActor
from quotex.known.reading import read_known
from quotex.pipeline import Quotex
from quotex.reader import read
from quotex.tei import tei
from tests.command import run

TABLE = """\
Name;Aliases;Art;Geschlecht;Partei;Organisation;Wikidata
Kim Berger;Deich-Kim|Kim B. Berger;Person;w;SPD;;Q1001
Lindmotor;Lindmotor AG;Firma;;;;Q1002
Anna Schmidt;;person;w;CDU;;https://www.wikidata.org/wiki/Q1003
Anna Schmidt;;person;w;SPD;;Q1004
Andrea Rossi;;person;m;;Institut für Deichbau;
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "leute.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


@pytest.fixture
def article(nlp, table):
    """Reads a text by somebody who knows these people; the pipeline knows nobody."""
    known = read_known(table)

    def reads(text: str) -> quotex.Article:
        return read(nlp(text), known=known)

    return reads


def who(article: quotex.Article) -> list[tuple[str, str | None]]:
    """Each quote's speaker by name and id."""
    actors = [quote.speakers[0].actor for quote in article.quotes]
    return [(actor.name, actor.ref) for actor in actors]


def complaint(path) -> str:
    with pytest.raises(quotex.InputError) as error:
        read_known(path)
    return str(error.value).removeprefix(f"{path}: ")


# --- Reading the table


def test_a_row_is_an_actor(table):
    kim, firm, *_, rossi = read_known(table)
    assert kim == KnownActor(
        "Kim Berger", "Q1001", ("Deich-Kim", "Kim B. Berger"), "person", "female", "SPD", None
    )
    assert (firm.kind, firm.gender, firm.ref) == ("organisation", None, "Q1002")
    assert rossi.ref == "Andrea Rossi"  # without an id, the name is one


def test_the_address_of_a_wikidata_page_is_its_id(table):
    assert [actor.ref for actor in read_known(table)][2] == "Q1003"


@pytest.mark.parametrize(
    "content",
    [
        'name,aliases,qid\nAda Kern,"Brücken-Ada; Die Ada",Q7\n',
        "NAME\tAlso known as\tWikidata ID\nAda Kern\tBrücken-Ada|Die Ada\tQ7\n",
        "notiz|name|alias|id\nx|Ada Kern|Brücken-Ada;Die Ada|Q7\n\n",
    ],
)
def test_tables_of_every_make(tmp_path, content):
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    assert [*read_known(path)] == [KnownActor("Ada Kern", "Q7", ("Brücken-Ada", "Die Ada"))]


def test_one_column_is_enough_and_old_encodings_are_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes("name\nJörg Löß\n".encode("cp1252"))
    assert [actor.name for actor in read_known(path)] == ["Jörg Löß"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("vorname,kind\nAda,person\n", "line 1: no column for names (name, full_name, label, "),
        ("name,kind\nAda Kern,person\n,person\n", "line 3: no name"),
        ('name,kind\n"Ada\nKern",person\nJan Ott,Dings\n', "line 4: 'Dings' is none of person, "),
        ("name,gender\nAda Kern,rot\n", "line 2: 'rot' is none of female, male, diverse"),
        ("name,qid\nAda Kern,Q7\nJan Ott,Q7\n", "line 3: 'Q7' is the id of line 2, too"),
        ("name,qid\nAda Kern,7\n", "line 2: '7' is no Wikidata id (Q and a number)"),
        ("name,kind\nAda Kern,person,x\n", "3 cells under 2 columns (line 2): is a quote open?"),
        ("name,kind\n123,person\n", "line 2: '123' is no name"),
        ("name,kind\n", "nobody in it: a row for each actor is needed below the columns' names"),
        ("", "nobody in it: a row for each actor is needed below the columns' names"),
    ],
)
def test_what_is_wrong_takes_a_line_with_its_number(tmp_path, content, words):
    path = tmp_path / "a.csv"
    path.write_text(content, encoding="utf-8")
    assert complaint(path).startswith(words)


def test_a_file_that_is_none(tmp_path):
    assert complaint(tmp_path / "fehlt.csv") == "no such file"
    assert complaint(tmp_path) == "a directory, not a file"


# --- Knowing somebody


def test_all_names_of_somebody_are_one_actor(article):
    found = article(
        "„Der Deich ist zu niedrig“, sagte Kim Berger am Montag. „Wir bauen“, sagte Deich-Kim."
    )
    assert who(found) == [("Kim Berger", "Q1001")] * 2
    (speaker,) = found.quotes[1].speakers
    assert [reason.name for reason in speaker.evidence] == ["is known as the same"]


def test_strangers_and_those_with_a_last_name_alone_have_no_id(article):
    text = "„Der Deich hält“, sagte Berger. „Er ist zu niedrig“, sagte Hanna Kern."
    assert [ref for _, ref in who(article(text))] == [None, None]


def test_a_known_gender_helps_where_grammar_says_nothing(article):
    text = (
        "Am Montag traf Jan Ott die Rednerin nicht. Kim Berger kam später. „Wir bauen“, sagte sie."
    )
    assert who(article(text)) == [("Kim Berger", "Q1001")]


def test_a_known_gender_is_surer_than_a_first_name(article):
    text = "Andrea Rossi kam am Montag nach Lindenau. „Wir bauen den Deich“, sagte er."
    assert who(article(text)) == [("Andrea Rossi", "Andrea Rossi")]


def test_grammar_is_not_overridden(article):
    text = "„Wir bauen den Deich“, sagte Herr Kim Berger. „Er hält nicht“, sagte er dann."
    assert [ref for _, ref in who(article(text))] == [None, None]


def test_a_known_body_is_no_person(article):
    found = article("Lindmotor kündigte am Montag an, das Werk in Lindenau werde geschlossen.")
    (quote,) = found.quotes
    assert (quote.speakers[0].actor.kind, quote.speakers[0].actor.ref) == ("organisation", "Q1002")


def test_who_has_an_office_is_no_firm(article):
    found = article("„Das Werk bleibt“, sagte der Sprecher Jan Lindmotor. „Gut so“, sagte er.")
    assert {actor.ref for actor in found.actors} == {None}


def test_of_two_namesakes_the_one_of_that_party(article):
    assert who(article("„Nein“, sagte Anna Schmidt (CDU) am Montag.")) == [
        ("Anna Schmidt", "Q1003")
    ]
    assert who(article("„Nein“, sagte Anna Schmidt (SPD) am Montag.")) == [
        ("Anna Schmidt", "Q1004")
    ]
    assert who(article("„Nein“, sagte Anna Schmidt am Montag.")) == [("Anna Schmidt", None)]


def test_who_is_of_another_party_is_somebody_else(article):
    assert who(article("„Nein“, sagte Kim Berger (CDU) am Montag.")) == [("Kim Berger", None)]


def test_what_the_text_leaves_open_is_what_the_user_knows(article):
    found = article("„Der Deich ist zu niedrig“, sagte Andrea Rossi am Montag.")
    (actor,) = [actor for actor in found.actors if actor.ref]
    assert (actor.gender, actor.organisation) == ("male", "Institut für Deichbau")
    assert {"the user knows"} <= {fact.name for fact in actor.facts if fact.about == "organisation"}


def test_names_are_found_in_the_genitive():
    known = Known([KnownActor("Ada Kern", "Q7"), KnownActor("Hans", "Q8")])
    assert [actor.ref for name in ("Ada Kerns", "ADA KERN", "Hans", "Hans’") for actor in
            known.called(name)] == ["Q7", "Q7", "Q8", "Q8"]  # fmt: skip
    assert known.called("Kern") == ()


# --- Where it goes


@pytest.fixture(scope="module")
def knowing(tmp_path_factory):
    """A pipeline that knows these people."""
    path = tmp_path_factory.mktemp("known") / "leute.csv"
    path.write_text(TABLE, encoding="utf-8")
    return quotex.load(known=path)


TEXT = "„Der Deich ist zu niedrig“, sagte Kim Berger am Montag."


def refs(article: quotex.Article) -> list[str | None]:
    return [ref for _, ref in who(article)]


def test_a_pipeline_keeps_to_itself_whom_it_knows(knowing, nlp):
    assert refs(quotex.extract(TEXT, knowing)) == refs(knowing(TEXT)._.article) == ["Q1001"]
    assert refs(quotex.extract(TEXT, nlp)) == refs(nlp(TEXT)._.article) == [None]


def test_it_goes_to_disk_and_to_bytes(knowing, tmp_path):
    component = knowing.get_pipe("quotex")
    component.to_disk(tmp_path / "quotex")
    for other in (Quotex(knowing).from_disk(tmp_path / "quotex"),
                  Quotex(knowing).from_bytes(component.to_bytes())):  # fmt: skip
        assert [*other.knowledge.known] == [*component.knowledge.known]
    assert not Quotex(knowing).from_disk(tmp_path / "nowhere").knowledge


def test_a_cut_off_file_of_a_pipeline_is_told(tmp_path, nlp):
    (tmp_path / "knowledge.json").write_text('{"known": [', encoding="utf-8")
    with pytest.raises(quotex.PipelineError, match="cut off or changed"):
        Quotex(nlp).from_disk(tmp_path)


def test_it_goes_to_other_processes(knowing):
    docs = knowing.pipe([TEXT, TEXT], n_process=2)
    assert [refs(doc._.article) for doc in docs] == [["Q1001"]] * 2
    found = quotex.extract_many([TEXT, TEXT], model=knowing, n_process=2, errors="raise")
    assert [refs(one) for one in found] == [["Q1001"]] * 2


def test_a_run_may_know_somebody(table):
    found = quotex.extract_many([TEXT], known=table, errors="raise")
    assert [refs(one) for one in found] == [["Q1001"]]
    assert [refs(one) for one in quotex.extract_many([TEXT], errors="raise")] == [[None]]


def test_a_card_shows_the_id(knowing):
    (actor,) = [one for one in quotex.extract(TEXT, knowing).actors if one.ref]
    assert "Q1001" in actor._repr_html_()


def test_the_id_stands_in_tables_and_json(knowing):
    found = quotex.extract(TEXT, knowing)
    assert list(found.to_dataframe()["actor_ref"]) == ["Q1001"]
    assert quotex.Article.model_validate_json(found.model_dump_json()) == found


def test_tei_has_addresses_and_keys(knowing):
    text = f"{TEXT} „Wir bauen“, sagte Andrea Rossi."
    root = ElementTree.fromstring(ElementTree.tostring(tei(quotex.extract(text, knowing))))
    people = next(root.iter("listPerson"))
    names = {name.text: name.attrib for name in people.iter("persName")}
    assert names == {
        "Kim Berger": {"ref": "https://www.wikidata.org/entity/Q1001"},
        "Andrea Rossi": {"key": "Andrea Rossi"},
    }


def test_the_command_knows_them(tmp_path, table):
    article = tmp_path / "a.txt"
    article.write_text(TEXT, encoding="utf-8")
    done = run("extract", str(article), "--known", str(table), "--format", "csv")
    assert done.returncode == 0 and b",Q1001," in done.stdout
    table.write_text("name,kind\nAda Kern,Dings\n", encoding="utf-8")
    done = run("extract", str(article), "--known", str(table))
    assert done.returncode == 2
    kinds = "person, organisation, government, group, source"
    assert done.stderr.decode() == f"quotex: {table}: line 2: 'Dings' is none of {kinds}\n"


def test_a_run_is_not_gone_on_with_by_somebody_who_knows_others(tmp_path, table):
    article, output = tmp_path / "a.txt", tmp_path / "a.jsonl"
    article.write_text(TEXT, encoding="utf-8")
    command = ("extract", str(article), "-o", str(output), "--resume", "--known", str(table))
    assert run(*command).returncode == 0
    assert run(*command).returncode == 0
    table.write_text("name\nAda Kern\n", encoding="utf-8")
    done = run(*command)
    assert done.returncode == 2 and b"--known" in done.stderr
