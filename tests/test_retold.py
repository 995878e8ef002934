"""Who is who where one tells of another's words."""

import pytest

import quotex


@pytest.mark.parametrize(
    ("text", "teller", "inner"),
    [
        (
            "Jan Ott sagte, der Händler habe ihm versichert, dass das Dach dicht sei.",
            "Jan Ott",
            "Händler",
        ),
        (
            "Hanna Kern baut an. „Die Händlerin hat mir versichert, dass das Dach dicht ist“, "
            "sagte Kern.",
            "Hanna Kern",
            "Händlerin",
        ),
    ],
)
def test_who_tells_is_not_whose_words_are_told(text, teller, inner):
    outer, told = quotex.extract(text).quotes
    assert [one.actor.name for one in outer.speakers] == [teller]
    assert [one.actor.name for one in told.speakers] == [inner]
    assert told.nested_in == outer


def test_a_description_outside_still_takes_up_who_spoke():
    text = "Hanna Kern hat acht Reihen gepflanzt. „Das reicht“, sagt die Winzerin."
    (quote,) = quotex.extract(text).quotes
    assert [one.actor.name for one in quote.speakers] == ["Hanna Kern"]


def test_words_in_marks_within_a_retold_report_are_the_inner_speaker_s():
    text = "Jan Ott erklärte, der Arzt habe gesagt, die Wunde sei „harmlos“."
    outer, inner, marked = quotex.extract(text).quotes
    assert [one.actor.name for one in outer.speakers] == ["Jan Ott"]
    assert [one.actor.name for one in inner.speakers] == ["Arzt"]
    assert (marked.type, [one.actor.name for one in marked.speakers]) == ("direct", ["Arzt"])


def test_sie_in_a_question_is_who_answers():
    text = (
        "Bürgermeisterin Ada Kern über den Bau der Brücke.\n\n"
        "Frage: Frau Kern, die Landkreise klagen über Kosten. Warum bauen Sie?\n\n"
        "Kern: Ich will, dass die Leute über den Fluss kommen. Die Landkreise zahlen mit.\n\n"
        "Frage: Sie haben im Mai gesagt, dass die Brücke nichts koste. Stimmt das noch?\n\n"
        "Kern: Das habe ich nie so gemeint. Ich habe von der Stadt gesprochen.\n"
    )
    quotes = quotex.extract(text).quotes
    (told,) = (quote for quote in quotes if quote.type == "indirect" and "koste" in quote.text)
    assert [one.actor.name for one in told.speakers] == ["Ada Kern"]


def test_somebody_named_by_the_same_noun_before_is_nobody_else():
    text = "Mein Mann rief den Heizungsbauer. „Das wird nix“, sagte der Heizungsbauer."
    quote = next(quote for quote in quotex.extract(text).quotes if quote.type == "direct")
    assert [one.actor.name for one in quote.speakers] == ["Heizungsbauer"]
