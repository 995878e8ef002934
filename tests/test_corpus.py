"""Annotated articles: what is read from them, what the checker complains of, what is measured."""

import importlib.util
import json
import sys
from pathlib import Path

import pytest

pytest.importorskip("scipy", reason="the benchmarks need the extra 'bench'")

import quotex
import quotex.corpus
from benchmarks.corpus import agreement, table_by, tallied
from quotex.article import Actor, Article
from quotex.corpus.__main__ import main as command
from quotex.corpus.cue_words import looked_up
from quotex.corpus.names import is_proper
from quotex.evaluation.comparing import Answer, sentences
from quotex.evaluation.counting import Tally
from quotex.evaluation.identity import Sums, b_cubed, lea
from quotex.tei import tei, text_of

ROOT = Path(__file__).parents[1]

ACTORS = """\
<actor id="a1" name="Ada Lenz" kind="person" gender="f" role="politician" offices="Landrätin; \
Kreisvorsitzende" party="SPD" org="a2"/>
<actor id="a2" name="Landkreis Wiesental" kind="organisation" role="official"/>
<actor id="a3" name="Jan Ott" kind="person" gender="m" role="resident" org="Bürgerbund"/>
<actor id="a4" name="Lindfunk" kind="organisation" role="media"/>"""
LEAD = """\
<p><m a="a1" id="m1">Landrätin Ada Lenz</m> (SPD) <cue id="c1">kündigte</cue> <m a="a4">dem \
Lindfunk</m> <cue id="c1">an</cue>, <q id="q1" type="indirect" by="a1" at="m1" cue="c1" to="a4">\
die Brücke in <e kind="place">Wiesental</e> „rasch“ zu sperren</q>.</p>"""


def xml(*blocks: str, actors: str = ACTORS, id: str = "loc001", marks: str = "„“") -> str:
    """An annotated article of these headings and paragraphs."""
    return (
        f'<article id="{id}" genre="local" region="DE" marks="{marks}" source="own writing" '
        'licence="CC BY 4.0" register="regional" constructions="infinitive; free">\n'
        f"<actors>\n{actors}\n</actors>\n<text>\n" + "\n".join(blocks) + "\n</text>\n</article>\n"
    )


@pytest.fixture
def gold(tmp_path):
    """Reads an annotated article of these headings and paragraphs."""

    def read(*blocks: str, actors: str = ACTORS) -> quotex.corpus.Gold:
        path = tmp_path / "loc001.xml"
        path.write_text(xml(*blocks, actors=actors), encoding="utf-8")
        (one,) = quotex.corpus.gold(path)
        return one

    return read


# --- reading ---


def test_the_text_is_what_is_left_without_tags(gold):
    text = gold("<h>Streit &amp; Sperrung</h>", LEAD, "<p>(dpa)</p>").article.text
    assert text == (
        "Streit & Sperrung\n\nLandrätin Ada Lenz (SPD) kündigte dem Lindfunk an, die Brücke in "
        "Wiesental „rasch“ zu sperren.\n\n(dpa)"
    )


def test_sections_are_headlines_lead_and_bodies(gold):
    article = gold("<h>Brücke zu</h>", LEAD, "<p>Eins.</p>", "<h>Umweg</h>", "<p>Zwei.</p>").article
    assert [(part.kind, part.heading) for part in article.sections] == [
        ("headline", "Brücke zu"),
        ("lead", None),
        ("body", None),
        ("body", "Umweg"),
    ]
    assert article.sections[3].paragraphs[0].of(article.text) == "Zwei."


def test_a_quote_has_speaker_cue_and_addressee(gold):
    quote = gold(LEAD).article.quotes[0]
    assert quote.type == "indirect"
    assert quote.text == "die Brücke in Wiesental „rasch“ zu sperren"
    assert (quote.speakers[0].text, quote.speakers[0].actor.name) == (
        "Landrätin Ada Lenz",
        "Ada Lenz",
    )
    assert (quote.cue.text, quote.cue.lemma, quote.cue.kind) == (
        "kündigte … an",
        "ankündigen",
        "verb",
    )
    assert quote.medium == "speech"
    assert [other.text for other in quote.addressees] == ["dem Lindfunk"]


def test_an_actor_has_all_its_mentions_and_what_is_told_of_it(gold):
    one = gold(
        LEAD, '<p>Ja, so <m a="a1">sie</m> und <m a="a3">Ott</m>, <m a="a1 a3">beide</m>.</p>'
    )
    lenz, _, ott, _ = sorted(one.article.actors, key=lambda actor: actor.id)
    assert [span.of(one.article.text) for span in lenz.mentions] == [
        "Landrätin Ada Lenz",
        "sie",
        "beide",
    ]
    assert [span.of(one.article.text) for span in ott.mentions] == ["Ott", "beide"]
    assert lenz.offices == ("Landrätin", "Kreisvorsitzende")
    assert (lenz.organisation, ott.organisation) == ("Landkreis Wiesental", "Bürgerbund")
    assert (lenz.gender, lenz.party, lenz.role) == ("female", "SPD", "politician")
    assert lenz.quotes == ("q1",)
    assert one.genders == {"a1": "f", "a3": "m"} and one.roles["a3"] == "resident"
    assert one.parties == {"a1": ("SPD",)}


def test_other_names_are_entities(gold):
    one = gold(LEAD)
    assert [(e.kind, e.span.of(one.article.text)) for e in one.entities] == [("place", "Wiesental")]


def test_every_type_has_its_name(gold):
    quotes = gold(
        '<p><q id="q1" type="direct" by="a1">„Ja.“</q></p>',
        '<p><q id="q2" type="free" by="a1">Das sei gut.</q></p>',
        '<p><q id="q3" type="reported" by="a1">Sie lobte den Rat.</q></p>',
        '<p><q id="q4" type="soll" by="?">Er soll krank sein</q>.</p>',
        '<p>Ott: <q id="q5" type="turn" by="a3">Wir bauen.</q></p>',
    ).article.quotes
    assert [quote.type for quote in quotes] == [
        "direct",
        "indirect free indirect",
        "reported",
        "free indirect",
        "turn",
    ]
    assert quotes[0].text == "Ja."


def test_a_quote_that_narration_interrupts_has_parts(gold):
    article = gold(
        '<p><q id="q1" type="direct" by="a1" at="m1" cue="c1">„Das“</q>, <cue id="c1">sagte</cue> '
        '<m a="a1" id="m1">Lenz</m>, <q id="q1b" part="q1">„reicht.“</q></p>'
    ).article
    (quote,) = article.quotes
    assert [part.of(article.text) for part in quote.parts] == ["„Das“", "„reicht.“"]
    assert quote.text == "Das … reicht."
    assert quote.span.of(article.text) == "„Das“, sagte Lenz, „reicht.“"


def test_a_quote_within_a_quote_is_nested(gold):
    article = gold(
        '<p><m a="a1">Lenz</m>: <q id="q1" type="indirect" by="a1">Ott nenne das '
        '<q id="q2" type="direct" by="a3">„Unfug“</q> und <t>„Posten 3“</t></q></p>'
    ).article
    assert article.quotes[1].nested_in is article.quotes[0]
    assert article.quotes[0].nested_in is None
    innermost = gold(
        '<p><q id="q1" type="turn" by="a1">Er sagt, <q id="q2" type="indirect" by="a3">das sei '
        '<q id="q3" type="direct" by="a4">„gut“</q></q>.</q></p>'
    ).article.quotes[2]
    assert innermost.nested_in.id == "q2" and innermost.nested_in.nested_in.id == "q1"
    assert [term.text for term in article.terms] == ["Posten 3"]


def test_who_is_not_named_there_is_named_where_the_text_named_them_last(gold):
    one = gold(
        '<p><m a="a1">Ada Lenz</m> kam, <m a="a1">sie</m> lachte. <q id="q1" type="free" by="a1">'
        'Das sei gut.</q> <m a="a1">Lenz</m> ging. <q id="q2" type="direct" by="?">„Na ja“</q></p>'
    )
    first, second = one.article.quotes
    assert [speaker.text for speaker in first.speakers] == ["sie"]
    assert one.at["q1"] == () and one.by == {"q1": ("a1",), "q2": ()}
    assert second.speakers == ()


def test_who_is_named_behind_the_quote_is_named_there(gold):
    article = gold(
        '<p><m a="a1">Lenz</m> kam. <q id="q1" type="direct" by="a1" at="m1">„Ja“</q>, sagte '
        '<m a="a1" id="m1">sie</m>.</p>'
    ).article
    assert [speaker.text for speaker in article.quotes[0].speakers] == ["sie"]


def test_an_addressee_is_named_where_it_stands_nearest_to_the_cue(gold):
    article = gold(
        '<p><m a="a4">Der Lindfunk</m> fragte. <m a="a1">Sie</m> <cue id="c1">sagte</cue> '
        '<m a="a4">dem Sender</m>, <q id="q1" type="indirect" by="a1" cue="c1" to="a4">ja</q>.</p>',
        '<p><m a="a4">Der Sender</m> dankte.</p>',
    ).article
    assert [other.text for other in article.quotes[0].addressees] == ["dem Sender"]


def test_who_says_most_comes_first(gold):
    article = gold('<p><m a="a3">Ott</m>: <q id="q1" type="direct" by="a3">„Ja“</q></p>').article
    assert [actor.id for actor in article.actors] == ["a3", "a1", "a2", "a4"]


def test_what_was_not_said_is_told(gold):
    one = gold('<p>Lenz ließ offen, <q id="q1" type="indirect" by="a1" negated="yes">ob</q>.</p>')
    assert one.negated == {"q1"}


def test_the_objects_are_equal_to_their_own_json(gold):
    article = gold("<h>Brücke</h>", LEAD).article
    assert Article.model_validate_json(article.model_dump_json()) == article


@pytest.mark.parametrize(
    ("words", "lemma", "kind"),
    [
        (["fügte", "hinzu"], "hinzufügen", "verb"),
        (["Laut"], "laut", "preposition"),
        (["nach", "Angaben"], "nach", "preposition"),
        (["Angaben", "zufolge"], "zufolge", "preposition"),
        (["unter", "Berufung", "auf"], "unter Berufung auf", "preposition"),
        (["fragte", "nach"], "nachfragen", "verb"),
        (["so"], "so", "particle"),
        (["Hinweis"], "Hinweis", "noun"),
        (["gab", "zu", "bedenken"], "zu bedenken geben", "verb"),
        (["stellte", "sich", "die", "Frage"], "sich die Frage stellen", "verb"),
        (["tirilierte", "los"], "tirilierte los", "verb"),
    ],
)
def test_the_lexicon_knows_an_annotated_cue(words, lemma, kind):
    known = looked_up(words)
    assert (known.lemma, known.kind) == (lemma, kind)


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        ("<p>Ja<p>Nein</p></p>", "<p> in <p>"),
        ("<p>Ja</p>Nein", "words in <text>: „Nein“"),
        ("<p><b>Ja</b></p>", "<b> in <p>"),
        ('<p><m a="a9">Lenz</m></p>', 'a="a9" leads nowhere'),
        ('<p><q id="q1" type="direct" by="a9">„Ja“</q></p>', 'by="a9" leads nowhere'),
        ('<p><q id="q1" type="direct" by="a1" at="m9">„Ja“</q></p>', 'at="m9" leads nowhere'),
        ('<p><q id="q1" type="direct" by="a1" cue="c9">„Ja“</q></p>', 'cue="c9" leads nowhere'),
        ('<p><q id="q1" type="loud" by="a1">„Ja“</q></p>', 'type="loud" of quote q1 is unknown'),
        ('<p><q id="q1" type="direct">„Ja“</q></p>', "<q> without by"),
        ('<p><q id="q2" part="q1">„Ja“</q></p>', 'part="q1" is no quote before it'),
        ('<p><e kind="river">Wiese</e></p>', 'kind="river" of a name is unknown'),
    ],
)
def test_what_breaks_the_format_is_told_with_its_line(gold, tmp_path, block, complaint):
    with pytest.raises(quotex.InputError) as told:
        gold("<h>Brücke</h>", block)
    assert str(told.value) == f"{tmp_path / 'loc001.xml'}, line 10: {complaint}"


def test_a_file_that_is_no_xml_is_told_with_its_line(tmp_path):
    path = tmp_path / "loc001.xml"
    path.write_text(xml("<p>Ja</h>"), encoding="utf-8")
    with pytest.raises(quotex.InputError, match=r"loc001.xml, line 9: not well formed: mismatched"):
        list(quotex.corpus.articles(path))


def test_a_document_type_is_refused(tmp_path):
    path = tmp_path / "loc001.xml"
    path.write_text('<!DOCTYPE article [<!ENTITY x "y">]>\n' + xml(LEAD), encoding="utf-8")
    with pytest.raises(quotex.InputError, match="line 1: a document type"):
        list(quotex.corpus.articles(path))


# --- folders, parts, JSON lines ---


@pytest.fixture
def folder(tmp_path):
    """A corpus of three articles, parted."""
    for number, part in enumerate(("train", "dev", "test"), start=1):
        name = f"loc00{number}"
        path = tmp_path / "own" / f"{name}.xml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(xml(f"<h>Nummer {number}</h>", LEAD, id=name), encoding="utf-8")
        with (tmp_path / "parts.tsv").open("a", encoding="utf-8") as parts:
            parts.write(f"{name}\t{part}\n")
    return tmp_path


def test_a_part_is_what_the_list_of_parts_says(folder):
    assert len(list(quotex.corpus.articles(folder))) == 3
    (article,) = quotex.corpus.articles(folder, part="dev")
    assert article.meta["id"] == "loc002"


def test_an_article_without_a_part_is_told(folder):
    (folder / "own" / "loc009.xml").write_text(xml(LEAD, id="loc009"), encoding="utf-8")
    with pytest.raises(quotex.InputError, match=r"loc009.xml: in no part of parts.tsv"):
        list(quotex.corpus.articles(folder, part="test"))


def test_parts_are_asked_of_a_folder_that_has_them(tmp_path):
    with pytest.raises(quotex.InputError, match=r"no parts.tsv in it"):
        list(quotex.corpus.articles(tmp_path, part="test"))


def test_export_writes_a_line_an_article(folder, capsys):
    assert command(["export", str(folder), "-o", str(folder / "out.jsonl"), "--part", "test"]) == 0
    (line,) = (folder / "out.jsonl").read_text(encoding="utf-8").splitlines()
    record = json.loads(line)
    (article,) = quotex.corpus.articles(folder, part="test")
    assert Article.model_validate(record["article"]) == article
    assert (record["part"], record["genre"], record["by"]) == ("test", "local", {"q1": ["a1"]})
    assert record["entities"][0]["kind"] == "place"


def test_export_says_what_is_wrong_in_one_line(tmp_path, capsys):
    assert command(["export", str(tmp_path / "nowhere.xml")]) == 2
    assert capsys.readouterr().err == f"quotex.corpus: {tmp_path / 'nowhere.xml'}: no such file\n"


def test_quotex_reads_the_bare_text(folder):
    annotated = [article.text for article in quotex.corpus.articles(folder)]
    (folder / "own" / "other.xml").write_text("<akte>Der Rat tagt.</akte>", encoding="utf-8")
    texts = list(quotex.read(folder / "own", errors="raise"))
    assert [text.text for text in texts] == annotated
    assert texts[0].meta["id"] == "loc001" and texts[0].meta["licence"] == "CC BY 4.0"


def test_a_broken_annotated_file_fails_with_its_line(folder):
    path = folder / "own" / "loc001.xml"
    path.write_text(xml("<p>Der Rat <b>tagt</b>.</p>"), encoding="utf-8")
    (failure,) = quotex.read(path)
    assert str(failure) == f"{path}: line 9: <b> in <p>"


def test_a_turn_is_shown_and_encoded_like_the_other_types(gold):
    article = gold('<p>Ott: <q id="q1" type="turn" by="a3">Wir bauen.</q></p>').article
    assert "t6" in article._repr_html_()
    element = tei(article)
    assert text_of(element) == article.text
    assert element.find(".//said").get("ana") == "#t1-turn"


# --- the checker ---


def script(name):
    """A program in corpus/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"corpus_{name}", ROOT / "corpus" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


check = script("check")
split = script("split")

PERSON = '<actor id="a1" name="Ada Lenz" kind="person" role="politician"/>'
NAMED = '<m a="a1" id="m1">Ada Lenz</m>'


def complaints(tmp_path, block, actors=PERSON, marks="„“"):
    """What the checker says of an article with one paragraph, without the file's name."""
    path = tmp_path / "loc001.xml"
    text = xml(f"<p>{NAMED} kam.</p>", f"<p>{block}</p>", actors=actors, marks=marks)
    path.write_text(text.replace("; free", ""), encoding="utf-8")
    article = check.checked(str(path))
    return [complaint.line("") for complaint in article.complaints]


@pytest.mark.parametrize(
    "block",
    [
        '<q id="q1" type="direct" by="a1">„Ja“</q> und <t>„Nein“</t>',
        '<q id="q1" type="direct" by="a1">„Der <t>‚Bote‘</t> lügt.“</q>',
        '<q id="q1" type="direct" by="a1">„Das“</q>, <q id="q2" part="q1">„reicht.“</q>',
        '<q id="q1" type="direct" by="a1">„Ohne Ende</q>',  # the mark is missing
        '<q id="q1" type="indirect" by="a1">es koste fünf Mio.</q>, sagte <m a="a1">sie</m>.',
        '<q id="q1" type="free" by="a1">Das sei g</q>',  # the text breaks off
        '<q id="q1" type="turn" by="a1"><q id="q2" type="reported" by="a1">Sie dankt.</q></q>',
        '<q id="q1" type="free" by="?"><q id="q2" type="reported" by="a1">Er warne.</q></q>',
        "» Mehr zum Thema",
        'Ein Reifen von 19" Breite',
        "Das war’s",
    ],
)
def test_nothing_is_wrong_with_what_follows_the_rules(tmp_path, block):
    assert complaints(tmp_path, block) == []


@pytest.mark.parametrize(
    ("block", "complaint"),
    [
        ("Er sagte „Ja“.", "a mark outside direct <q> and <t>: “Er sagte „Ja“.”"),
        ("Er sagte »Ja«.", "a mark outside direct <q> and <t>: “Er sagte »Ja«.”"),
        (
            '<q id="q1" type="direct" by="a1">„Ja“</q> '
            '<q id="q2" part="q1" type="indirect">„Ja“</q>',
            "a part has another type than its quotation q1: “„Ja“”",
        ),
        ("Ja\nNein", "a <p> on more than one line: “Ja Nein”"),
        (
            '<m a="a1">Ada</m> Lenz',
            "warning: “Ada Lenz” outside every mention: “Ada Lenz”",
        ),
        ("<t>Ja</t>", "no quotation mark in a term: “Ja”"),
        ("<t>„Ja“ und „Nein“</t>", "4 marks in one term: parts, or inner marks: “„Ja“ und „Nein“”"),
        ("<t>„Ja“.</t>", "a term that reaches past its marks: “„Ja“.”"),
        (
            '<q id="q1" type="indirect" by="a1"><q id="q2" type="direct" by="a1">„Ja“</q></q>',
            "the same words twice, as indirect and as direct: “„Ja“”",
        ),
        (
            '<q id="q1" type="indirect" by="a1">es sei gut.</q> Mehr',
            "a quotation of type indirect ends with its full stop: “es sei gut.”",
        ),
        (
            '<q id="q1" type="soll" by="?">, er soll kommen</q>',
            "a quotation of type soll begins with “,”: “, er soll kommen”",
        ),
        (
            '<q id="q1" type="free" by="a1">Das sei gut</q>.',
            "a free quotation without the sentence's end: “Das sei gut”",
        ),
        (
            '<q id="q1" type="direct" by="a1" at="m2">„Ja“</q> <m a="a2" id="m2">es</m>',
            "unknown actor a2: “es”",
        ),
        ('Es ist<m a="a1"> sie</m>', "<m> begins or ends with a blank: “Es ist sie”"),
        ('<cue id="c1">sagte</cue>', "cue c1 belongs to no quotation: “sagte”"),
        ('<q id="q1" type="loud" by="a1">x</q>', "type=“loud” of <q q1> is none of"),
        ('<q id="q1" type="indirect" by="a1" at="m7">x</q>', "at=“m7” is no mention: “x”"),
        ('<m a="a1" id="m1">sie</m>', "id m1 2 times"),
        ('<m a="a1" ref="x">sie</m>', "unknown attribute ref of <m>: “sie”"),
        (
            '<q id="q1" type="indirect" by="a1" cue="c1">es <cue id="c1">sagte</cue> sei</q>',
            "its own cue in a quotation of type indirect: “es sagte sei”",
        ),
        (f'<m a="a1">{"sehr " * 25}alt</m>', "warning: a mention of more than 25 words"),
        ("Lenz kam.", "warning: “Lenz” outside every mention: “Lenz kam.”"),
    ],
)
def test_what_breaks_a_rule_is_told_in_one_line(tmp_path, block, complaint):
    told = complaints(tmp_path, block)
    assert any(line.startswith(f": {complaint}") for line in told), told


def test_a_mention_that_names_a_speaker_is_of_one_who_speaks(tmp_path):
    actors = PERSON + '<actor id="a2" name="Jan Ott" kind="person" role="police"/>'
    block = '<q id="q1" type="direct" by="a2" at="m1">„Ja“</q>, <m a="a2">er</m>'
    (told,) = complaints(tmp_path, block, actors)
    assert told.startswith(": at=m1 („Ada Lenz“) is nobody of by=“a2”")


def test_what_is_wrong_with_the_article_itself_is_told(tmp_path):
    path = tmp_path / "loc002.xml"
    path.write_text(xml(f"<p>{NAMED}</p>"), encoding="utf-8")
    assert [complaint.line("f") for complaint in check.checked(str(path)).complaints] == [
        "f: id loc001 is not the file's name",
        "f: unknown construction “free”",
        "f: warning: person a3 (Jan Ott) without a mention",
        "f: warning: actor a4 (Lindfunk) occurs nowhere",
    ]


def test_the_example_of_the_documentation_follows_the_rules():
    article = check.checked(str(ROOT / "examples" / "annotated.xml"))
    assert [complaint.line("") for complaint in article.complaints] == []


def test_a_description_is_no_name_that_has_to_be_marked(tmp_path):
    actors = PERSON + '<actor id="a2" name="Nachbar" kind="person" role="resident"/>'
    assert complaints(tmp_path, '<m a="a2">der Nachbar</m>, ein Nachbar', actors) == []


def test_the_checker_fails_on_complaints_and_not_on_warnings(tmp_path, monkeypatch, capsys):
    path = tmp_path / "loc001.xml"
    good = xml(f"<p>{NAMED} kam. Lenz ging.</p>", actors=PERSON).replace("; free", "")
    for text, code in ((good, 0), (good.replace("kam.", "„kam“."), 1), (good + "<", 1)):
        path.write_text(text, encoding="utf-8")
        monkeypatch.setattr(sys, "argv", ["check.py", str(path), "--plan", "--table"])
        assert check.main() == code
    assert "| local | 1 | 30 | 29 |" in capsys.readouterr().out


def test_own_articles_that_share_a_run_of_words_are_told(tmp_path):
    run = "der Rat hat am Montag in Lindenau den Bau der neuen Brücke beschlossen"
    files = []
    for name, words in (("loc001", f"Gestern {run}."), ("loc002", f"Und {run}, hieß es.")):
        path = tmp_path / f"{name}.xml"
        path.write_text(xml(f"<p>{words}</p>", id=name), encoding="utf-8")
        files.append(check.checked(str(path)))
    (told,) = check.repeats(files)
    assert "share 13 words: “der rat hat" in told
    assert list(check.repeats(files[:1] * 1)) == []


# --- parts ---


def test_of_three_articles_of_a_genre_each_part_has_one():
    genres = {f"pol{n}": "politics" for n in range(3)}
    assert sorted(split.split(genres, {}).values()) == ["dev", "test", "train"]


def test_of_a_hundred_articles_seventy_are_for_training():
    parts = split.split({f"pol{n}": "politics" for n in range(100)}, {})
    counts = [list(parts.values()).count(part) for part in ("train", "dev", "test")]
    assert counts == [70, 10, 20]


def test_articles_keep_their_part_when_others_come():
    before = split.split({f"pol{n}": "politics" for n in range(0, 40, 2)}, {})
    after = split.split({f"pol{n}": "politics" for n in range(40)}, before)
    assert before.items() <= after.items()
    assert list(after.values()).count("dev") == 4


def test_parts_do_not_hang_on_the_order_of_the_files():
    names = [f"pol{n}" for n in range(30)]
    one, other = ({name: "politics" for name in order} for order in (names, names[::-1]))
    assert split.split(one, {}) == split.split(other, {})


# --- figures ---

KEY = [{"a", "b", "c"}, {"d", "e", "f", "g"}]  # Moosavi & Strube 2016, section 4
RESPONSE = [{"a", "b"}, {"c", "d"}, {"f", "g", "h", "i"}]


def test_b_cubed_by_hand():
    sums = Sums(b_cubed)
    sums.add(KEY, RESPONSE)
    precision, recall = sums.shares()
    # a, b: 2/3; c: 1/3; d, e: 1/4, 0; f, g: 2/4
    assert recall == pytest.approx((2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 0 + 1 / 2 + 1 / 2) / 7)
    # a, b: 1; c, d: 1/2; f, g: 2/4; h, i: 0
    assert precision == pytest.approx((1 + 1 + 1 / 2 + 1 / 2 + 1 / 2 + 1 / 2) / 8)


def test_lea_by_hand():
    sums = Sums(lea)
    sums.add(KEY, RESPONSE)
    precision, recall = sums.shares()
    assert recall == pytest.approx((3 * 1 / 3 + 4 * 1 / 6) / 7)  # the paper's 0.24
    assert precision == pytest.approx((2 * 1 / 1 + 2 * 0 / 1 + 4 * 1 / 6) / 8)  # 0.33


def test_lea_counts_a_mention_alone_where_it_is_alone_again():
    assert lea([{"a"}, {"b"}], [{"a"}, {"b", "c"}]) == (1, 2)


@pytest.fixture
def figures(gold):
    """The figures of one annotation measured on another."""

    def measure(first: str, second: str) -> dict:
        tally = Tally()
        tally.add(gold(first), Answer.annotated(gold(second)))
        return tally.figures()

    return measure


SAID = (
    '<p><m a="a1" id="m1">Ada Lenz</m> kam mit <m a="a3" id="m2">Jan Ott</m>. {}, sagte '
    '<m a="{}" id="m3">sie</m>. <t>„Wiese“</t></p>'
)
DIRECT = '<q id="q1" type="direct" by="{}" at="m3">„Das Geld reicht“</q>'


def said(quote=DIRECT, by="a1", pronoun="a1"):
    return SAID.format(quote.format(by), pronoun)


def test_an_annotation_agrees_with_itself(figures):
    of = figures(said(), said())
    assert (of["direct"]["F1"], of["direct"]["actor"], of["LEA"]["F1"]) == (100, 100, 100)
    assert of["who speaks"]["junk"] == 0 and of["terms as quotes"]["share"] == 0


def test_a_direct_quote_is_found_with_its_very_marks_only(figures):
    shorter = said('<q id="q1" type="direct" by="{}" at="m3">„Das Geld</q> reicht“')
    assert figures(said(), shorter)["direct"]["F1"] == 0


@pytest.mark.parametrize(
    ("words", "found", "exact"),
    [
        ("<q{}>das Geld ganz reicht</q>", 100, 100),
        ("<q{}>das Geld ganz</q> reicht", 100, 0),
        ("<q{}>das Geld</q> ganz reicht", 0, 0),
    ],
)
def test_a_clause_is_found_where_two_thirds_of_the_words_are(figures, words, found, exact):
    attributes = ' id="q1" type="indirect" by="{}" at="m3"'
    gold, answer = (w.format(attributes) for w in ("<q{}>das Geld ganz reicht</q>", words))
    of = figures(said(gold), said(answer))["indirect"]
    assert (of["F1"], of["exact"]) == (found, exact)


def test_a_clause_of_another_type_counts_for_both_types_together(figures):
    indirect = '<q id="q1" type="indirect" by="{}" at="m3">das Geld reiche</q>'
    of = figures(said(indirect), said(indirect.replace("indirect", "free")))
    assert of["indirect"]["F1"] == of["free"]["F1"] == 0
    assert of["indirect or free"]["F1"] == 100


def test_free_speech_is_counted_by_sentences(gold):
    text = gold("<p>Das sei gut. „Ja!“ Am 3. Mai koste es 4.5 Euro.</p>").article.text
    (whole,) = [section.span for section in gold(f"<p>{text}</p>").article.sections]
    cut = [span.of(text) for span in sentences(text, whole)]
    assert cut == ["Das sei gut.", "„Ja!“", "Am 3.", "Mai koste es 4.5 Euro."]


def test_sentences_in_one_stretch_are_as_good_as_one_by_one(figures):
    two = '<q id="q1" type="free" by="a1">Das sei gut.</q> <q id="q2" type="free" by="a1">Ja.</q>'
    one = '<q id="q1" type="free" by="a1">Das sei gut. Ja.</q>'
    of = figures(f"<p>{two}</p>", f"<p>{one}</p>")["free"]
    assert (of["F1"], of["gold"], of["answered"]) == (100, 2, 2)


def test_the_right_pronoun_of_the_wrong_actor_is_the_speaker_and_not_the_actor(figures):
    """The answer says that „sie“ is Ott: it names the place that gold names."""
    of = figures(said(), said(by="a3", pronoun="a3"))["direct"]
    assert (of["speaker"], of["actor"]) == (100, 0)


def test_another_speaker_is_wrong(figures):
    other = said(DIRECT.replace("m3", "m2"), by="a3")
    of = figures(said(), other)["direct"]
    assert (of["F1"], of["speaker"], of["actor"]) == (100, 0, 0)


def test_a_speaker_too_much_is_wrong(figures):
    both = said(DIRECT.replace("m3", "m2 m3"), by="a1 a3")
    for first, second in ((said(), both), (both, said())):
        of = figures(first, second)["direct"]
        assert (of["F1"], of["speaker"], of["actor"]) == (100, 0, 0)


def test_a_speaker_may_be_right_by_name(figures):
    elsewhere = said(DIRECT.replace("m3", "m1"))
    unmarked = elsewhere.replace('<m a="a1" id="m3">sie</m>', "sie")
    assert figures(said(), unmarked)["direct"]["speaker"] == 100


def test_a_speaker_whom_nothing_names_there_is_right_where_a_mention_is(figures):
    nowhere = DIRECT.replace(' at="m3"', "")
    assert figures(said(nowhere), said())["direct"]["speaker"] == 100
    other = said(DIRECT.replace("m3", "m2"), by="a3")
    assert figures(said(nowhere), other)["direct"]["speaker"] == 0


def test_an_actor_is_who_bears_the_name_and_not_who_is_mixed_in_most(figures):
    """The answer's Ott has two of Lenz's pronouns, and is still Ott."""
    block = (
        '<p><m a="a1">Ada Lenz</m>, <m a="{0}">sie</m>, <m a="{0}">sie</m> und <m a="a3" id="m1">'
        'Jan Ott</m>: <q id="q1" type="direct" by="a3" at="m1">„Ja“</q></p>'
    )
    assert figures(block.format("a1"), block.format("a3"))["direct"]["actor"] == 100


def test_a_second_id_of_somebody_is_right_and_not_in_one(figures):
    """The answer's „der Mann“ is Ott, too, but Ott is „Jan Ott“ above all."""
    block = (
        '<p><m a="a3">Jan Ott</m> kam. <q id="q1" type="direct" by="{0}" at="m1">„Ja“</q>, sagte '
        '<m a="{0}" id="m1">der Mann</m>.</p>'
    )
    of = figures(block.format("a3"), block.format("a4"))["direct"]
    assert (of["actor of found"], of["in one"]) == (100, 0)
    of = figures(block.format("a3"), block.format("a3"))["direct"]
    assert (of["actor of found"], of["in one"]) == (100, 100)


def test_an_actor_whom_nothing_mentions_is_known_by_name(figures):
    block = '<p><q id="q1" type="turn" by="a4">Wann?</q></p>'
    assert figures(block, block)["turn"]["actor"] == 100


def test_the_right_actor_counts_of_all_and_of_those_found(figures):
    two = said(DIRECT + ' und <q id="q2" type="direct" by="a1" at="m3">„Ja“</q>')
    of = figures(two, said(DIRECT + " und <t>„Ja“</t>"))
    assert (of["direct"]["actor"], of["direct"]["actor of found"]) == (50, 100)
    assert of["quotes as terms"] == {"share": 50, "of": 2}
    assert figures(said(), said(DIRECT).replace("<t>„Wiese“</t>", WIESE))["terms as quotes"] == {
        "share": 100,
        "of": 1,
    }


WIESE = '<q id="q9" type="direct" by="?">„Wiese“</q>'


def test_mentions_are_found_where_half_of_the_words_are(figures):
    whole = '<p><m a="a1">Landrätin Ada Lenz</m> und <m a="a3">der alte Ott</m></p>'
    part = '<p>Landrätin <m a="a1">Ada Lenz</m> und der alte <m a="a3">Ott</m></p>'
    of = figures(whole, part)["mentions"]
    assert (of["P"], of["R"], of["exact"]) == (50, 50, 0)  # two of three words, one of three


def test_a_mention_of_two_actors_is_left_aside(figures):
    block = '<p><m a="a1">Lenz</m>, <m a="a3">Ott</m>, <m a="a1">sie</m>, <m a="{}">beide</m></p>'
    of = figures(block.format("a1 a3"), block.format("a3"))
    assert of["LEA"] == of["B³"] == {"P": 100, "R": 100, "F1": 100}


def test_actors_who_speak_are_split_merged_missing_and_junk(figures):
    def block(first, second):
        return (
            f'<p><m a="{first}">Lenz</m> und <m a="{second}">Ott</m> '
            f'<q id="q1" type="direct" by="{first}">„Ja“</q> '
            f'<q id="q2" type="direct" by="{second}">„Nein“</q></p>'
        )

    two, one = block("a1", "a3"), block("a1", "a1")
    assert figures(two, two)["who speaks"]["split"] == 0
    of = figures(two, one)["who speaks"]
    assert (of["merged"], of["missing"], of["split"]) == (100, 50, 0)
    of = figures(one, two)["who speaks"]
    assert (of["split"], of["merged"]) == (100, 0)


def test_only_actors_who_speak_are_merged_and_only_where_each_is_named_alone(figures):
    block = (
        '<p><m a="a1">Lenz</m>, <m a="{}">Ott</m>, <m a="{}">beide</m>: '
        '<q id="q1" type="direct" by="a1">„Ja“</q>{}</p>'
    )
    silent = block.format("a3", "a1 a3", "")
    assert figures(silent, block.format("a1", "a1", ""))["who speaks"]["merged"] == 0
    speaking = ' <q id="q2" type="direct" by="a3">„Nein“</q>'
    both = block.format("a3", "a1 a3", speaking)
    assert figures(both, block.format("a3", "a1", speaking))["who speaks"]["merged"] == 0


def test_who_speaks_in_the_answer_and_is_nobody_in_gold_is_junk(gold):
    block = (
        '<p><m a="a1">Lenz</m> <q id="q1" type="direct" by="a1">„Ja“</q> {} '
        '<q id="q2" type="direct" by="{}">„Nein“</q></p>'
    )
    other = gold(
        block.format('<m a="a4">es</m>', "a4"), actors=ACTORS.replace("Lindfunk", "Wetterbericht")
    )
    tally = Tally()
    tally.add(gold(block.format("es", "a1")), Answer.annotated(other))
    of = tally.figures()["who speaks"]
    assert (of["junk"], of["missing"]) == (50, 0)


def test_genders_are_compared_where_the_answer_tells_one(gold):
    block = '<p><m a="a1">Lenz</m>, <m a="a3">Ott</m></p>'
    tally = Tally()
    other = gold(block, actors=ACTORS.replace('gender="f" ', "").replace('"m"', '"f"'))
    tally.add(gold(block), Answer.annotated(other))
    assert tally.figures()["gender"] == {"accuracy": 0, "unknown": 50, "of": 2}


def test_articles_are_grouped_by_genre_and_by_folder(folder):
    pairs = [(one, Answer.annotated(one)) for one in quotex.corpus.gold(folder)]
    whole, genres = tallied(pairs, "genre")
    assert whole.articles == 3 and list(genres) == ["local"]
    _, sources = tallied(pairs, "source")
    assert list(sources) == ["own"]
    assert "| own | 3 |" in table_by(sources)


def test_two_annotations_are_compared_article_by_article(folder):
    corpus = list(quotex.corpus.gold(folder))
    assert len(list(agreement(corpus, corpus[1:]))) == 2
    with pytest.raises(quotex.InputError, match="no article is in both"):
        list(agreement(corpus[:1], corpus[1:]))


def test_two_annotations_of_different_texts_are_refused(figures):
    with pytest.raises(quotex.InputError, match="the texts differ"):
        figures("<p>Ja.</p>", "<p>Nein.</p>")


# --- names


def test_an_article_has_its_names_as_entities(gold):
    article = gold(LEAD, '<p>So <m a="a3">Ott</m>, <m a="a3">der Rentner</m>.</p>').article
    found = [(e.kind, e.name, e.texts(article.text)) for e in article.entities]
    assert found == [
        ("person", "Ada Lenz", ("Ada Lenz",)),
        ("organisation", "Lindfunk", ("Lindfunk",)),
        ("place", "Wiesental", ("Wiesental",)),
        ("person", "Jan Ott", ("Ott",)),
    ]
    assert [e.actor.id if e.actor else None for e in article.entities] == ["a1", "a4", None, "a3"]


@pytest.mark.parametrize(
    "name, kind, proper",
    [
        ("Ada Lenz", "person", True),
        ("Rentner aus Nordau", "person", False),
        ("21-Jähriger", "person", False),
        ("Lindbank AG", "organisation", True),
        ("Polizei", "organisation", False),
        ("Anwohner", "group", False),
    ],
)
def test_a_description_is_no_name(name, kind, proper):
    assert is_proper(Actor(id="a1", name=name, kind=kind)) == proper


def test_names_are_measured_by_kind(gold):
    from benchmarks import entities

    one = gold(LEAD)
    figures = entities.tallied([(one, one.article)]).figures()
    assert figures["person"]["F1"] == figures["place"]["exact"] == figures["person"]["name"] == 100
    lost = one.article.model_copy(update={"entities": one.article.entities[:2]})
    figures = entities.tallied([(one, lost)]).figures()
    assert (figures["place"]["R"], figures["any kind"]["P"]) == (0, 100)
    assert "| person | 100.0 |" in entities.table(figures)
