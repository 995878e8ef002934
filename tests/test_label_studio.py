"""Label Studio: tasks, the interface that belongs to them, and what its export says."""

import io
import json

import annotated
import pytest
from command import run
from conftest import ARTICLE
from test_annotation import APART, assert_equal

import quotex
from quotex import Article, InputError
from quotex.annotation import label_studio


@pytest.fixture(scope="module")
def apart() -> Article:
    return quotex.extract(APART)


def test_a_task_has_a_prediction_as_sure_as_its_quotes(sample):
    (task,) = annotated.tasks(sample)
    (prediction,) = task["predictions"]
    assert task["data"] == {"text": sample.text, "meta": {}}
    sure = [quote.confidence for quote in sample.quotes]
    assert prediction["score"] == pytest.approx(sum(sure) / len(sure))
    regions = [one for one in prediction["result"] if one.get("from_name") == "span"]
    assert [one["score"] for one in regions if "score" in one] == sure
    for one in regions:
        assert sample.text[one["value"]["start"] : one["value"]["end"]] == one["value"]["text"]
    assert annotated.tasks() == []


def test_the_interface_knows_whatever_is_in_a_task(apart):
    from xml.etree import ElementTree

    view = ElementTree.fromstring(label_studio.config())
    controls = {one.get("name"): one for one in view.iter() if one.get("toName") == "text"}
    values = {name: {one.get("value") for one in control} for name, control in controls.items()}
    (task,) = annotated.tasks(apart)
    links = {one.get("value") for one in view.iter("Relation")}
    seen = set()
    for one in task["predictions"][0]["result"]:
        if one["type"] == "relation":
            assert set(one["labels"]) <= links
            continue
        control = controls[one["from_name"]]
        seen.add(one["from_name"])
        assert control.tag.lower() == one["type"]
        assert (
            control.tag == "TextArea" or set(one["value"][one["type"]]) <= values[one["from_name"]]
        )
    assert {"span", "negated", "medium", "lemma", "actor", "phrase", "gender"} <= seen
    assert view.find("Text").get("value") == "$text"
    shown = run("label-config")
    assert shown.stdout.decode() == label_studio.config() and shown.returncode == 0


def test_what_a_browser_does_not_keep_is_shown_otherwise():
    article = quotex.extract("„Ja\x00“, sagte Ott.\r\n\r\nKern schwieg.")
    (task,) = annotated.tasks(article)
    assert task["data"]["text"] == "„Ja\ufffd“, sagte Ott. \n \nKern schwieg."
    assert task["data"]["given"] == article.text


def by_hand(text: str, *regions: tuple[str, str, str], relations=()) -> dict:
    """A task that somebody annotated: `(id, words, label)`, `(from, to, label)`."""
    result = [
        {
            "id": name,
            "from_name": "span",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": text.index(words),
                "end": text.index(words) + len(words),
                "labels": [label],
            },
        }
        for name, words, label in regions
    ]
    result += [
        {"type": "relation", "from_id": one, "to_id": other, "labels": list(labels)}
        for one, other, *labels in relations
    ]
    return {"id": 7, "data": {"text": text}, "annotations": [{"completed_by": 3, "result": result}]}


def test_what_an_annotator_drew_is_read(tmp_path):
    text = "„Das“, sagte Kern dem Bund, „reicht.“ Ott nickte."
    task = by_hand(
        text,
        ("x", "„Das“", "direct"),
        ("y", "„reicht.“ ", "part"),
        ("c", "sagte ", "cue"),
        ("k", "Kern", "mention"),
        ("b", "dem Bund", "mention"),
        ("n", "Ott nickte", "indirect"),
        relations=[("x", "y"), ("c", "x"), ("k", "x"), ("x", "b", "addressee"), ("x", "n")],
    )
    (article,) = label_studio.articles(annotated.export(tmp_path / "a.json", [task]))
    first, second = article.quotes
    assert [part.of(text) for part in first.parts] == ["„Das“", "„reicht.“"]
    assert (first.id, first.text, first.cue.lemma) == ("x", "Das … reicht.", "sagen")
    assert [one.actor.name for one in first.speakers] == ["Kern"]
    assert [one.actor.name for one in first.addressees] == ["dem Bund"]
    assert not second.speakers and article.meta["id"] == "7"


def test_whose_annotation_counts(apart, tmp_path):
    anna, ben = (annotated.accepted(annotated.tasks(apart), who)[0] for who in (1, 2))
    ben["annotations"][0]["result"] = []
    both = anna | {"annotations": [*anna["annotations"], *ben["annotations"]]}
    file = annotated.export(tmp_path / "a.json", [both])
    with pytest.raises(InputError, match=r"record 1: annotated by several.*\(1, 2\)"):
        list(label_studio.articles(file))
    assert [len(one.quotes) for one in label_studio.articles(file, "2")] == [0]
    assert [len(one.quotes) for one in label_studio.articles(file, "1")] == [len(apart.quotes)]
    both["annotations"][1]["ground_truth"] = True
    assert [len(one.quotes) for one in label_studio.articles(annotated.export(file, [both]))] == [0]
    both["annotations"][1]["was_cancelled"] = True
    (article,) = label_studio.articles(annotated.export(file, [both]))
    assert_equal(apart, article)
    again = anna["annotations"][0] | {"result": [], "updated_at": "2024-05-03T08:00:00Z"}
    anna["annotations"].append(again)  # put right by the same later
    assert [len(one.quotes) for one in label_studio.articles(annotated.export(file, [anna]))] == [0]


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("", "not JSON"),
        ('[{"id": 1}]', "no task is annotated"),
        ('{"text": "Ja"}', "no task is annotated"),
        ("[3]", "record 1: not a JSON object"),
        ('[{"annotations": [{"result": [{}]}], "data": {"text": "Ja"}}]', "record 1: .*KeyError"),
        ('[{"annotations": [{"result": 3}], "data": {"text": "Ja"}}]', "record 1: .*TypeError"),
    ],
)
def test_what_is_no_export_is_told(content, what, tmp_path):
    file = tmp_path / "a.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InputError, match=rf"a\.json.*{what}"):
        list(label_studio.articles(file))


def test_a_label_of_others_is_told(tmp_path):
    task = by_hand("Kern nickte.", ("x", "Kern", "PER"))
    with pytest.raises(InputError, match="a region with the label 'PER'"):
        list(label_studio.articles(annotated.export(tmp_path / "a.json", [task])))
    task["annotations"][0]["result"][0]["value"] |= {"labels": ["direct"], "end": 99}
    with pytest.raises(InputError, match="behind the text's end at 12"):
        list(label_studio.articles(annotated.export(tmp_path / "a.json", [task])))


def test_exports_are_told_from_articles(apart):
    assert label_studio.is_export(json.dumps(annotated.accepted(annotated.tasks(apart))).encode())
    words = 'Er schrieb "annotations": [1].'
    for text in (apart.model_dump_json(), quotex.extract(words).model_dump_json(), "[]"):
        assert not label_studio.is_export(text.encode())


def test_what_commands_a_terminal_is_escaped_there():
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    article = quotex.extract(ARTICLE + "„Ja\x9b“, sagte Kern.")
    label_studio.write_label_studio([article], terminal)
    assert "\x9b" not in terminal.getvalue()
    (task,) = json.loads(terminal.getvalue())
    assert task["data"]["text"] == article.text
