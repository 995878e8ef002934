"""Who is who: authors of what is written, pronouns, descriptions."""

import pytest
from constructions import actors as c
from handmade import SCHEMES, answers, article

pytestmark = pytest.mark.parametrize("scheme", SCHEMES)


def mentions(table: str, scheme: str) -> dict[str, list[str]]:
    """The words of all mentions, by actor."""
    read = article(table, scheme)
    return {one.name: [span.of(read.text) for span in one.mentions] for one in read.actors}


def test_who_holds_a_banner(scheme):
    assert answers(c.HELD_BY_RELATIVE_CLAUSE, scheme) == [
        ("direct", "Das reicht", ["Feuerwehr"], "stand")
    ]


def test_pronoun_that_says_nothing(scheme):
    assert mentions(c.PRONOUN_THAT_SAYS_NOTHING, scheme) == {"Ada Kern": ["Ada Kern", "sie"]}


def test_description_of_who_was_named(scheme):
    assert mentions(c.DESCRIPTION_OF_WHO_WAS_NAMED, scheme) == {
        "Ada Kern": ["Ada Kern", "die Winzerin"]
    }


def test_ich_in_words_of_hers(scheme):
    assert mentions(c.ICH_IN_WORDS_OF_HERS, scheme) == {"Kern": ["Ich", "Kern"]}


def test_two_who_were_named_together(scheme):
    assert answers(c.TWO_NAMED_TOGETHER, scheme) == [
        ("direct", "Das reicht", ["Ott", "Kern"], "sagten")
    ]


def test_one_who_is_nobody_in_particular(scheme):
    assert answers(c.ONE_WITHOUT_A_NAME, scheme) == [("direct", "Lauter", [], "rief")]


def test_body_taken_for_a_person(scheme):
    assert mentions(c.BODY_TAKEN_FOR_A_PERSON, scheme) == {"Ufo": ["Die Gewerkschaft Ufo", "Ufo"]}


def test_body_by_its_kind(scheme):
    assert mentions(c.BODY_BY_ITS_KIND, scheme) == {
        "Landgericht Lindenau": ["Das Landgericht Lindenau", "die Kammer"]
    }


def test_name_and_office_are_two_mentions_and_a_party_is_none(scheme):
    assert mentions(c.NAME_WITH_PARTY_AND_OFFICE, scheme) == {
        "Ada Kern": ["Ada Kern", "Sprecherin der Kammer"],
        "Kammer": ["der Kammer"],
    }


def test_body_by_the_beginning_of_its_name(scheme):
    assert mentions(c.BODY_BY_THE_BEGINNING_OF_ITS_NAME, scheme) == {
        "Nordstahl Peinitz AG": ["Nordstahl Peinitz AG", "Nordstahl"]
    }


def test_body_that_gets_its_name_later(scheme):
    assert mentions(c.BODY_THAT_GETS_ITS_NAME_LATER, scheme) == {
        "Landgericht Lindenau": ["Das Gericht", "Das Landgericht Lindenau"]
    }


def test_a_verbs_object_is_no_name_behind_an_office(scheme):
    assert mentions(c.OBJECT_BEHIND_WHOM_IT_IS_SAID_OF, scheme) == {
        "Kern": ["Kern"],
        "Minister": ["dem Minister"],
    }


def test_what_stands_before_the_verb_is_one_phrase(scheme):
    assert mentions(c.PHRASE_BEFORE_THE_VERB, scheme) == {"Gericht": ["Das Gericht in Lindenau"]}


def test_what_stands_behind_the_verb_may_be_two(scheme):
    assert mentions(c.PHRASE_BEHIND_THE_VERB, scheme) == {"Gericht": ["das Gericht"]}


def test_a_name_behind_a_thing_says_whose_it_is(scheme):
    (found,) = mentions(c.NAME_BEHIND_A_THING, scheme).values()
    assert found == ["Ada Kerns"]


def test_a_number_with_what_it_is_about_and_people_in_both_forms(scheme):
    assert mentions(c.ABOUT_SO_MANY_IN_BOTH_FORMS, scheme) == {
        "300 Bürgerinnen und Bürger": ["rund 300 Bürgerinnen und Bürger"]
    }


def test_whose_one_is_who_speaks(scheme):
    found = mentions(c.WHOSE_ONE_IS_WHO_SPEAKS, scheme)
    assert found["Kai Lind"] == ["Kai Lind vom Mieterverein"]


def test_a_pronoun_before_an_office_is_no_article(scheme):
    assert mentions(c.OFFICE_BEHIND_A_PRONOUN, scheme) == {"Kai Lind": ["Sprecher Kai Lind"]}


def test_an_aside_tells_who_was_just_named(scheme):
    assert mentions(c.ASIDE_BEHIND_NOBODYS_NAME, scheme) == {
        "Nachbar": ["Der Nachbar", "ein Lehrer"]
    }
    assert mentions(c.ASIDE_BEHIND_AN_AGE, scheme) == {"Jan Ott": ["Jan Ott", "Fischer"]}


def test_those_of_a_list_are_several(scheme):
    assert "ein Lehrer" not in mentions(c.LIST_OF_PEOPLE, scheme).get("Wirt", [])


def test_what_stands_in_another_case_is_another(scheme):
    assert mentions(c.ANOTHER_CASE_IS_ANOTHER, scheme)["Wirt"] == ["dem Wirt"]


def test_a_lawyers_client_was_spoken_of_and_is_not_the_lawyer(scheme):
    found = mentions(c.WHOM_A_LAWYER_SPEAKS_FOR, scheme)
    assert found["Jan Ott"] == ["Jan Ott", "Sein Mandant"]
    assert found["Kai Lind"] == ["Verteidiger Kai Lind"]


def test_for_whom_somebody_speaks_is_another(scheme):
    assert mentions(c.FOR_WHOM_SOMEBODY_SPEAKS, scheme) == {
        "Sprecher von Ministerin Ada Kern": ["Der Sprecher von Ministerin Ada Kern"],
        "Ada Kern": ["Ministerin Ada Kern"],
        "Mutter des Trainers Jan Ott (CDU)": ["Die Mutter des Trainers Jan Ott"],
        "Jan Ott": ["des Trainers Jan Ott"],
    }
    parties = {one.name: one.party for one in article(c.FOR_WHOM_SOMEBODY_SPEAKS, scheme).actors}
    assert parties["Jan Ott"] == "CDU"
    assert parties["Mutter des Trainers Jan Ott (CDU)"] is None


def test_no_several_no_body_and_no_woman_has_a_mans_name(scheme):
    found = mentions(c.WHO_IS_NAMED_BEHIND_A_GENITIVE, scheme)
    assert found["Jan Ott"] == ["Der Trainer der Torhüter Jan Ott"]
    assert found["Ada Kern"] == ["Die Chefin des Betriebsrats Ada Kern"]
    assert found["Otto Lind"] == ["Der Sprecher der Ministerin Otto Lind"]
    assert found["Max Rehm"] == ["Der Sprecher von den Angeklagten Max Rehm"]


def test_a_verb_without_subject_before_a_particle_is_whose_name_it_begins(scheme):
    assert mentions(c.VERB_WITHOUT_SUBJECT_BEFORE_A_PARTICLE, scheme) == {
        "von Hake": ["von Hake"],
        "Ott": ["Ott"],
        "Lind": ["Lind"],
    }


def test_two_who_were_named_together_and_say_nothing(scheme):
    assert mentions(c.TWO_WHO_SAY_NOTHING, scheme) == {
        "Ott": ["Ott", "die beiden", "Das Paar"],
        "Kern": ["Kern", "die beiden", "Das Paar"],
    }


def test_both_beside_a_subject_names_nobody_again(scheme):
    assert mentions(c.BOTH_OF_THE_SUBJECT, scheme) == {"Ott": ["Ott"], "Kern": ["Kern"]}


def test_one_of_a_party_is_no_party(scheme):
    assert mentions(c.ONE_OF_A_PARTY, scheme)["Ada Kern"] == ["Ada Kern", "die Liberale"]
