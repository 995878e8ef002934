"""Whatever has a name: what kind it is, which names are one, what they are in the nominative."""

import io

import pytest
import spacy
from spacy.tokens import Doc
from tagged import tagged

import quotex
from quotex import Article, Entity, InputError
from quotex.actors.cast import Cast
from quotex.entities.grouping import grouped
from quotex.entities.names import names
from quotex.entities.rows import COLUMNS
from quotex.entities.things import named_things
from quotex.lexicon.name_kinds import is_named_compound, known_name, name_kind, titled_kind
from quotex.mentions import mentions
from quotex.quotation import passages
from quotex.reader import read
from quotex.tables import write_csv, write_parquet
from quotex.words import Words


def told(text: str) -> dict[str, str]:
    """The kind of each name in a document tagged by hand, whose marks nobody utters."""
    words = Words(tagged(text))
    found = passages(words.text)
    cast = Cast(words, mentions(words, found), found)
    return {thing.name: thing.kind for thing in named_things(words, cast, found, frozenset())}


def named(text: str) -> dict[str, list[str]]:
    """Each name with the forms that the text has of it."""
    words = Words(tagged(text))
    things = grouped(words, list(names(words, Cast(words, mentions(words)), (), frozenset())))
    return {t.name: [words.text_of(n.start, n.end) for n in t.names] for t in things}


# --- kinds


@pytest.mark.parametrize(
    "text, name, kind",
    [
        ("Ada_P Kern_P sprach_V .", "Ada Kern", "person"),
        ("die Lindbank_O zahlt_V .", "Lindbank", "organisation"),
        ("sie wohnt_V in Nordau_L .", "Nordau", "place"),
        ("die Kieler_O Woche_O begann_V .", "Kieler Woche", "event"),
        ("der Kalte_A Krieg ging_V .", "Kalter Krieg", "event"),
        ("die Fischer im Irakkrieg schwiegen_V .", "Irakkrieg", "event"),
        ("das neue_A Denkmalschutzgesetz gilt_V .", "Denkmalschutzgesetz", "work"),
        ("sie las_V den Lindenauer_O Anzeiger_O .", "Lindenauer Anzeiger", "work"),
        ("er fuhr_V einen Opel_O Korsa_O .", "Opel Korsa", "product"),
        ("auf der B 473 brannte_V es .", "B 473", "place"),
        ("der Flughafen Nordau_L schließt_V .", "Flughafen Nordau", "place"),
        (
            "die Staatsanwaltschaft Nordau_L ermittelt_V .",
            "Staatsanwaltschaft Nordau",
            "organisation",
        ),
        ("der Orkan Nils_P zog_V .", "Nils", "event"),
        ("der Nordauer_A Senat tagte_V .", "Nordauer Senat", "organisation"),
        ("sie kam_V aus Grammsee_P .", "Grammsee", "place"),
    ],
)
def test_words_and_labels_tell_the_kind(text: str, name: str, kind: str) -> None:
    assert told(text).get(name) == kind


@pytest.mark.parametrize(
    "noun, kind",
    [
        ("Film", "work"),
        ("Zeitung", "work"),
        ("Sender", "organisation"),
        ("Fregatte", "product"),
        ("Festival", "event"),
        ("Hotel", "place"),
        ("Stipendium", "other"),
    ],
)
def test_the_noun_before_marks_tells_the_kind(noun: str, kind: str) -> None:
    assert told(f"das {noun} „ Ebbe “ begann_V .") == {"Ebbe": kind}


def test_a_title_is_known_again_without_its_noun() -> None:
    words = Words(tagged("der Film „ Ebbe “ lief_V . Später begann_V „ Ebbe “ ."))
    found = passages(words.text)
    (thing,) = named_things(words, Cast(words, mentions(words, found), found), found, frozenset())
    assert [words.text_of(one.start, one.end) for one in thing.names] == ["Ebbe", "Ebbe"]


@pytest.mark.parametrize(
    "text, names",
    [
        ("ein Buch mit dem Titel „ Ebbe “ half_V .", ["Ebbe"]),
        ("ein Film namens „ Ebbe “ half_V .", ["Ebbe"]),
        ("sie sang_V ein Lied wie „ Ebbe “ , „ Flut “ oder „ Watt “ .", ["Ebbe", "Flut", "Watt"]),
        ("der Film „ Ebbe “ sowie „ Flut “ .", ["Ebbe", "Flut"]),
        ("die Neuinszenierung von „ Ebbe “ half_V .", ["Ebbe"]),
        ("sie fand_V eine Rolle in „ Ebbe “ .", ["Ebbe"]),
        ("es lief_V „ Ebbe “ , ein zweiter_A Film .", ["Ebbe"]),
    ],
)
def test_a_work_is_told_by_what_is_said_around_its_marks(text: str, names: list[str]) -> None:
    assert told(text) == dict.fromkeys(names, "work")


@pytest.mark.parametrize(
    "text",
    [
        "es lief_V „ Ebbe “ , ein zweiter_A Versuch .",
        "es lief_V „ Ebbe “ , das in dem Film vorkommt_V .",
        "der Film „ Flut “ lief_V bei „ Ebbe “ .",
        "die Freude von „ Ebbe “ half_V .",
        "man kennt_V das Buch unter dem Namen „ Ebbe “ .",
    ],
)
def test_what_says_of_no_work_that_it_is_one(text: str) -> None:
    assert "Ebbe" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "das Wort „ Ebbe “ fiel_V .",  # a word, nobody's name
        "es kostet_V 3 Euro_O .",
        "das alte_A Gesetz gilt_V .",
        "an der Hauptstraße lag_V Schnee .",
        "Kalte Winde wehten_V .",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert told(text) == {}


@pytest.mark.parametrize("noun, names", [("Polizei", []), ("Bundestag", ["Bundestag"])])
def test_a_noun_for_bodies_is_a_name_where_there_is_one_such_body(noun, names) -> None:
    doc = Doc(
        spacy.blank("de").vocab,
        words=["Die", noun, "kam", "."],
        pos=["DET", "NOUN", "VERB", "PUNCT"],
        tags=["ART", "NN", "VVFIN", "$."],
        ents=["O", "B-ORG", "O", "O"],
    )
    assert [entity.name for entity in read(doc).entities] == names


def test_the_lexicon_of_names() -> None:
    assert name_kind("Weltkrieges") == ("event", "m", "welt")
    assert name_kind("Arbeitsplatz") is None
    assert titled_kind("Motto") is None
    assert known_name("Vereinigten Staaten") == "place"
    assert is_named_compound("Uferstraße") and not is_named_compound("Landstraße")
    assert not is_named_compound("Bundesgesetz")


# --- one name, in the nominative


@pytest.mark.parametrize(
    "text, name, forms",
    [
        ("Nordau_L wächst_V . Nordaus_L Bürger jubeln_V .", "Nordau", ["Nordau", "Nordaus"]),
        ("Paris_L ist weit . in Paris_L regnet_V es .", "Paris", ["Paris", "Paris"]),
        ("die Nordauer_O Buchmesse_O begann_V . die Buchmesse_O endet_V .",
         "Nordauer Buchmesse", ["Nordauer Buchmesse", "Buchmesse"]),
        ("die Deutsche_O Rudermeisterschaft_O ( DRM_O ) begann_V . die DRM_O endet_V .",
         "Deutsche Rudermeisterschaft", ["Deutsche Rudermeisterschaft", "DRM", "DRM"]),
        ("während des Zweiten_A Weltkrieges ruhte_V es .", "Zweiter Weltkrieg",
         ["Zweiten Weltkrieges"]),
        ("wegen des Denkmalschutzgesetzes ruhte_V es .", "Denkmalschutzgesetz",
         ["Denkmalschutzgesetzes"]),
        ("St._L Veit_L feiert_V .", "St. Veit", ["St. Veit"]),
    ],
)  # fmt: skip
def test_forms_of_one_name(text: str, name: str, forms: list[str]) -> None:
    assert named(text).get(name) == forms


def test_a_place_that_a_tagger_cuts_is_one() -> None:
    doc = Doc(
        spacy.blank("de").vocab,
        words=["in", "St.", "Veit", "schneit", "es"],
        pos=["ADP", "PROPN", "PROPN", "VERB", "PRON"],
        tags=["APPR", "NE", "NE", "VVFIN", "PPER"],
        ents=["O", "B-LOC", "B-LOC", "O", "O"],
    )
    assert [entity.name for entity in read(doc).entities] == ["St. Veit"]


# --- in the article

TEXT = """\
Lindenau feiert die Kieler Woche

„Die Kieler Woche ist ein Fest“, sagte Bürgermeisterin Hanna Kern in Lindenau. Kern las aus dem \
Roman „Ebbe“. Lindenaus Hafen bleibe zu, teilte die Lindbank AG mit.

(dpa)
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return quotex.extract(TEXT)


def entity(article: Article, name: str) -> Entity:
    return next(one for one in article.entities if one.name == name)


def test_an_entity_has_all_its_mentions_and_its_actor(article: Article) -> None:
    kern, place = entity(article, "Hanna Kern"), entity(article, "Lindenau")
    assert kern.kind == "person" and kern.actor is article.quotes[0].speakers[0].actor
    assert [span.of(article.text) for span in kern.mentions] == ["Hanna Kern", "Kern"]
    assert place.texts(article.text) == ("Lindenau", "Lindenaus") and len(place.mentions) == 3
    assert entity(article, "Kieler Woche").kind == "event"
    assert entity(article, "Ebbe").kind == "work" and entity(article, "Ebbe").actor is None


def test_every_name_of_an_entitys_actor_lies_in_a_mention_of_it(article: Article) -> None:
    kern = entity(article, "Hanna Kern")
    assert kern.actor is not None
    inside = (any(m.contains(span) for m in kern.actor.mentions) for span in kern.mentions)
    assert all(inside)


def test_credits_name_nobody(article: Article) -> None:
    assert "dpa" not in {one.name for one in article.entities}


def test_a_newspaper_that_speaks_is_a_body_else_a_work() -> None:
    lies = quotex.extract("Auf dem Tisch lag die „Lindenauer Zeitung“. Es regnete in Nordau.")
    speaks = quotex.extract("Die „Lindenauer Zeitung“ schreibt, der Hafen werde teurer.")
    assert entity(lies, "Lindenauer Zeitung").kind == "work"
    assert entity(speaks, "Lindenauer Zeitung").kind == "organisation"


def test_json_holds_the_actors_id(article: Article) -> None:
    kern = entity(article, "Hanna Kern")
    record = article.model_dump(mode="json")
    again = Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert kern.actor is not None
    assert record["entities"][article.entities.index(kern)]["actor"] == kern.actor.id
    assert entity(again, "Hanna Kern").actor is again.quotes[0].speakers[0].actor
    record["entities"][article.entities.index(kern)]["actor"] = "a99"
    with pytest.raises(ValueError, match="a99"):
        Article.model_validate(record)


# --- where users look


def test_a_table_has_a_row_for_every_mention(article: Article) -> None:
    stream = io.StringIO(newline="")
    write_csv([article], stream, table="entities")
    lines = stream.getvalue().splitlines()
    assert lines[0].split(",") == list(COLUMNS)
    assert len(lines) == 1 + sum(len(one.mentions) for one in article.entities)
    frame = article.to_dataframe("entities")
    row = frame[frame.text == "Kern"].iloc[0]
    assert (row["name"], row["kind"], row["actor"], row["quotes"]) == (
        "Hanna Kern", "person", "Hanna Kern", 1,
    )  # fmt: skip
    assert all(article.text[row.start : row.end] == row.text for row in frame.itertuples())
    assert list(frame.start) == sorted(frame.start)


def test_a_parquet_file_has_the_same_rows(article: Article, tmp_path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    with (tmp_path / "names.parquet").open("wb") as stream:
        write_parquet([article], stream, table="entities")
    table = parquet.read_table(tmp_path / "names.parquet")
    assert table.column_names == list(COLUMNS)
    assert table["text"].to_pylist() == list(article.to_dataframe("entities").text)


def test_there_is_no_other_table(article: Article) -> None:
    with pytest.raises(InputError, match="'words' is neither"):
        article.to_dataframe("words")  # type: ignore[arg-type]


def test_the_doc_has_a_group_of_spans() -> None:
    doc = quotex.load()(TEXT)
    spans = [(span.text, span.label_, span.kb_id_) for span in doc.spans["entities"]]
    kern = entity(doc._.article, "Hanna Kern")
    assert kern.actor is not None
    assert ("Hanna Kern", "person", kern.actor.id) in spans
    assert ("Lindenaus", "place", "") in spans
    assert [span.start for span in doc.spans["entities"]] == sorted(
        span.start for span in doc.spans["entities"]
    )
    assert {span.id_ for span in doc.spans["entities"]} == {e.id for e in doc._.article.entities}


def test_a_page_marks_names_and_lists_them(article: Article) -> None:
    from quotex.display import article_html, entity_html

    page = article_html(article)
    assert '<mark class="name n5" title="Kieler Woche · event">Kieler Woche</mark>' in page
    assert "What is named" in page and '<input type="checkbox" class="n3">' in page
    assert "person" in entity_html(entity(article, "Hanna Kern"))


def test_the_terminal_lists_names_by_kind(article: Article) -> None:
    from quotex.render import plain

    assert "  place: Lindenau (3)\n" in plain(article)


def test_tei_has_elements_of_each_kind_and_lists_of_them(article: Article) -> None:
    from quotex.tei import tei, text_of

    root = tei(article)
    assert text_of(root) == article.text
    place, work = entity(article, "Lindenau"), entity(article, "Ebbe")
    listed = {node.get("xml:id"): node.tag for node in root.iter() if node.get("xml:id")}
    assert (listed[f"t1-{place.id}"], listed[f"t1-{work.id}"]) == ("place", "bibl")
    inline = [(node.tag, node.text) for node in root.iter() if node.get("ref")]
    assert ("placeName", "Lindenaus") in inline and ("title", "Ebbe") in inline
    assert listed[f"t1-{entity(article, 'Hanna Kern').actor.id}"] == "person"  # type: ignore[union-attr]


def test_tables_of_names_are_no_json(tmp_path) -> None:
    from command import run

    file = tmp_path / "a.txt"
    file.write_text(TEXT, encoding="utf-8")
    told = run("extract", str(file), "--format", "json", "--table", "entities")
    assert told.returncode == 2 and b"--table entities is for tables" in told.stderr
    told = run("extract", str(file), "--format", "csv", "--table", "entities")
    assert told.returncode == 0 and b"Kieler Woche" in told.stdout


@pytest.mark.parametrize("space", ["\x85", "\u2028", "\xa0", "  "])
def test_a_mention_has_no_space_at_its_ends(space: str) -> None:
    article = quotex.extract(f"In Nordau{space} wohnt Ada{space} Kern{space}.")
    mentions = [span.of(article.text) for one in article.entities for span in one.mentions]
    assert mentions and all(words == words.strip() for words in mentions)


def test_a_road_ends_before_the_full_stop() -> None:
    article = quotex.extract("Der Unfall geschah auf der B 473.")
    assert [(one.name, one.texts(article.text)) for one in article.entities] == [
        ("B 473", ("B 473",))
    ]
