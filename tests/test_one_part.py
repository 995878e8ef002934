"""One suspect and one victim of a report, whatever the words; a name right behind a description."""

import pytest

import quotex

BEGINS = "Am Montag um drei Uhr klirrte in der Mühlgasse eine Scheibe. "


def mentions(text: str, name: str) -> list[str]:
    """What the actor of that name is called in the text."""
    article = quotex.extract(text)
    (actor,) = (one for one in article.actors if one.name == name)
    return [span.of(text) for span in actor.mentions]


def test_all_words_for_the_suspect_are_the_one_whose_last_name_is_an_initial():
    text = (
        f"{BEGINS}Der Einbrecher floh über den Hof.\n\nDie Suche dauerte lange. Eine Streife sah "
        "den Maskierten am Kanal.\n\nGegen zehn Uhr gestand Jan O. die Tat."
    )
    assert mentions(text, "Jan O.") == ["Der Einbrecher", "den Maskierten", "Jan O."]


@pytest.mark.parametrize(
    "otherwise",
    [
        "Die Einbrecher trugen Handschuhe.",  # several
        "Ein weiterer Einbrecher blieb im Haus.",  # a second one
        "Auch Tom R. war in der Stadt.",  # who of the two is it?
    ],
)
def test_of_several_nobody_is_the_one_named(otherwise):
    text = (
        f"{BEGINS}Der Einbrecher floh über den Hof.\n\n{otherwise}\n\nDie Suche dauerte lange und "
        "endete am Kanal.\n\nGegen zehn Uhr ging Jan O. nach Hause."
    )
    assert mentions(text, "Jan O.") == ["Jan O."]


def test_a_victim_is_no_suspect():
    text = (
        f"{BEGINS}Der Einbrecher floh über den Hof.\n\nDer Verletzte kam in eine Klinik. Später "
        "sprach man mit dem Überfallenen.\n\nDann fand man den Räuber."
    )
    assert mentions(text, "Einbrecher") == ["Der Einbrecher", "den Räuber"]
    assert mentions(text, "Verletzter") == ["Der Verletzte", "dem Überfallenen"]


def test_who_is_at_work_there_is_no_suspect():
    text = (
        f"{BEGINS}Ein Kommissar war als Erster im Haus. Den Täter fand er nicht.\n\n"
        "Am Abend ging Kommissar Jan O. nach Hause."
    )
    assert "Den Täter" not in mentions(text, "Jan O.")


@pytest.mark.parametrize(
    ("before", "described"),
    [
        ("Dann kommt die Zeugin.", "die Zeugin"),
        ("Hinten wartet ihre Anwältin.", "ihre Anwältin"),
    ],
)
def test_a_name_right_behind_a_description_is_theirs(before, described):
    text = f"Am Montag war der Saal voll. {before} Ilka Brodersen setzt sich."
    assert mentions(text, "Ilka Brodersen") == [described, "Ilka Brodersen"]


@pytest.mark.parametrize(
    "behind",
    [
        " Kellnerin Ilka Brodersen setzt sich.",  # says who that is
        "\n\nIlka Brodersen setzt sich.",  # another paragraph
        " Es regnet. Ilka Brodersen setzt sich.",  # not the next sentence
        " Jan Brodersen setzt sich.",  # a man
    ],
)
def test_a_name_that_is_brought_in_by_itself_is_somebody_elses(behind):
    text = f"Am Montag war der Saal voll. Dann kommt die Zeugin.{behind}"
    assert mentions(text, "Zeugin") == ["die Zeugin"]
