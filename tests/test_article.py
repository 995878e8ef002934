"""The objects: frozen, validated, and equal to what their JSON loads back."""

import json

import pytest
from pydantic import ValidationError

from quotex import Actor, Article, Evidence, Fact, Quote, Section, Span, Speaker, Term

TEXT = "Kern sagte: „Ja.“ Das „Ja“ zählt."


def article() -> Article:
    section = Section(id="s1", kind="lead", span=Span(start=0, end=len(TEXT)))
    actor = Actor(id="a1", name="Kern", kind="person", quotes=("q1", "q2"))
    speaker = Speaker(text="Kern", span=Span(start=0, end=4), actor=actor)
    outer = Quote(
        id="q1",
        type="direct",
        text="Ja.",
        span=Span(start=12, end=17),
        parts=(Span(start=12, end=17),),
        speakers=(speaker,),
        section=section,
        confidence=0.9,
        evidence=(Evidence(name="the cue announces it", weight=4.5),),
    )
    inner = outer.model_copy(update={"id": "q2", "nested_in": outer})
    term = Term(id="t1", text="Ja", span=Span(start=22, end=26), reason="no cue", section=section)
    return Article(
        text=TEXT, sections=(section,), quotes=(outer, inner), actors=(actor,), terms=(term,)
    )


def test_round_trip_through_json():
    made = article()
    assert Article.model_validate_json(made.model_dump_json()) == made
    assert Article.model_validate(made.model_dump()) == made


def test_objects_hold_each_other_in_python_and_ids_in_json():
    made = article()
    assert made.quotes[0].speakers[0].actor.name == "Kern"
    assert made.quotes[1].nested_in is made.quotes[0]
    data = json.loads(made.model_dump_json())
    assert data["quotes"][0]["speakers"][0]["actor"] == "a1"
    assert data["quotes"][1]["nested_in"] == "q1"
    assert data["terms"][0]["section"] == "s1"


def test_objects_are_frozen():
    with pytest.raises(ValidationError):
        article().text = "anders"


def test_articles_can_be_put_into_sets():
    assert {article(), Article.model_validate_json(article().model_dump_json())} == {article()}


def test_quotes_of_an_actor():
    made = article()
    assert [quote.id for quote in made.quotes_of(made.actors[0])] == ["q1", "q2"]


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (lambda data: data["quotes"][0]["span"].update(end=999), "reaches past the text"),
        (lambda data: data["quotes"][0]["speakers"][0].update(text="Ott"), "not what its span"),
        (lambda data: data["quotes"][0]["speakers"][0].update(actor="a9"), "not in the article"),
        (lambda data: data["actors"].append(data["actors"][0]), "share an id"),
        (lambda data: data.update(unknown=1), "Extra inputs"),
        (lambda data: data.update(quotes=None), "quotes is no list"),
        (lambda data: data.update(sections={}), "sections is no list"),
        (lambda data: data.update(quotes=[5]), "valid dictionary or instance of Quote"),
        (lambda data: data["quotes"][0].update(speakers=1), "speakers is no list"),
        (lambda data: data["quotes"][0].update(confidence=1.5), "less than or equal to 1"),
    ],
)
def test_what_cannot_be_is_refused(change, complaint):
    data = json.loads(article().model_dump_json())
    change(data)
    with pytest.raises(ValidationError, match=complaint):
        Article.model_validate(data)


def test_quotes_lie_within_each_other_to_a_limit():
    data = json.loads(article().model_dump_json())
    inner = data["quotes"][1]
    data["quotes"][1:] = [{**inner, "id": f"q{n}", "nested_in": f"q{n - 1}"} for n in range(2, 102)]
    made = Article.model_validate(data)
    assert Article.model_validate_json(made.model_dump_json()) == made
    assert repr(made)
    data["quotes"] += [{**inner, "id": f"q{n}", "nested_in": f"q{n - 1}"} for n in range(102, 2000)]
    with pytest.raises(ValidationError, match="'q102' lies within more than 100 others"):
        Article.model_validate_json(json.dumps(data))


def test_an_interrupt_while_json_is_made_is_an_interrupt():
    class Interrupted:
        @property
        def id(self) -> str:  # where a signal is answered
            raise KeyboardInterrupt

    quote = article().quotes[0].model_copy(update={"section": Interrupted()})
    made = article().model_copy(update={"quotes": (quote,)})
    with pytest.raises(KeyboardInterrupt):
        made.model_dump_json()


def test_facts_say_where_their_words_stand():
    made = article()
    fact = Fact(
        about="gender",
        value="female",
        name="address",
        weight=5.0,
        detail="Frau",
        span=Span(start=0, end=4),
    )
    actor = made.actors[0].model_copy(update={"gender": "female", "facts": (fact,)})
    told = made.model_copy(update={"actors": (actor,), "quotes": (), "terms": ()})
    assert Article.model_validate_json(told.model_dump_json()) == told
    data = json.loads(told.model_dump_json())
    data["actors"][0]["facts"][0]["span"]["end"] = 999
    with pytest.raises(ValidationError, match="reaches past the text"):
        Article.model_validate(data)


def test_a_span_ends_after_its_start():
    with pytest.raises(ValidationError, match="before its start"):
        Span(start=5, end=3)


def test_schema_says_what_json_holds():
    schema = Article.model_json_schema(mode="serialization")
    assert schema["$defs"]["Speaker"]["properties"]["actor"]["type"] == "string"
    assert all("description" in field for field in schema["$defs"]["Quote"]["properties"].values())
