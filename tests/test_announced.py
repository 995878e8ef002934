"""Whom a headline or a standfirst announces without a name, and the text names."""

import pytest

import quotex
from quotex.sections import sections
from quotex.sections.opening import text_begins


def mentions(text: str, name: str) -> list[str]:
    """What the actor of that name is called in the text."""
    article = quotex.extract(text)
    (actor,) = (one for one in article.actors if one.name == name)
    return [span.of(text) for span in actor.mentions]


@pytest.mark.parametrize(
    "headline, announced",
    [
        ("Tumult im Vereinsheim: Präsidentin tritt zurück", "Präsidentin"),
        ("Das halbe Dorf lobt eine mutige Imkerin", "eine mutige Imkerin"),
        ("Die Frau, die das Moor rettet", "Die Frau"),
    ],
)
def test_who_the_text_is_about_was_announced_by_the_headline(headline, announced):
    text = (
        f"{headline}\n\nEs war kurz nach elf, als Ilka Brodersen am Montag in den Saal kam. "
        "Brodersen setzte sich ans Fenster. „Ich habe lange gewartet“, sagte sie. "
        "Dann ging Brodersen wieder."
    )
    assert announced in mentions(text, "Ilka Brodersen")


def test_a_description_below_the_headline_takes_up_a_name():
    text = (
        "Spediteur droht mit Umzug\n\nVier Tage wurde verhandelt. Dann bekam Tarek Wiesner das "
        "Wort. „Die Planung ist alt“, sagte der Spediteur."
    )
    assert mentions(text, "Tarek Wiesner") == ["Spediteur", "Tarek Wiesner", "der Spediteur"]


def test_a_standfirst_announces_as_a_headline_does():
    text = (
        "Ein See steht auf\n\nEine Welle traf das Tal, meint eine Geologin.\n\n"
        "Von Jana Pohl\n\nAm Ufer kniet Marit Lohse im Schlamm. Lohse gräbt seit Jahren. "
        "Abends packt Lohse die Proben ein."
    )
    assert "eine Geologin" in mentions(text, "Marit Lohse")


def test_what_the_lead_of_a_report_tells_is_no_announcement():
    text = (
        "Ein See steht auf\n\nEine Welle traf das Tal, meint eine Geologin.\n\n"
        "Am Ufer kniet Marit Lohse im Schlamm. Lohse gräbt seit Jahren. "
        "Abends packt Lohse die Proben ein."
    )
    assert "eine Geologin" not in mentions(text, "Marit Lohse")


@pytest.mark.parametrize(
    "below, is_standfirst",
    [
        ("Lindau. Es war kurz nach elf.", True),
        ("LINDAU – Es war kurz nach elf.", True),
        ("Lindau (dpa) - Es war kurz nach elf.", True),
        ("Landrat Jan Ott (CDU) kam um elf.", False),
        ("Frage: Herr Ott, kamen Sie um elf?", False),
        ("Es war kurz nach elf.", False),
    ],
)
def test_a_standfirst_is_what_a_dateline_follows(below, is_standfirst):
    text = f"Ein See steht auf\n\nEine Welle traf das Tal, meint eine Geologin.\n\n{below}"
    begins = text_begins(text, sections(text))
    assert ("Geologin" not in text[begins:]) == is_standfirst


def test_two_of_one_headline_are_two():
    text = (
        "Imkerin verklagt Gärtnerin\n\nAm Montag stand Ilka Brodersen vor Gericht. Brodersen "
        "schwieg. Brodersen ging früh."
    )
    assert not {"Imkerin", "Gärtnerin"} <= set(mentions(text, "Ilka Brodersen"))


@pytest.mark.parametrize(
    "below",
    [
        "Landrat Jan Ott kam am Montag. Ott ging bald.",  # a man
        "Bürgermeisterin Ada Ott kam am Montag. Ein Bus fuhr.",  # something else, once
    ],
)
def test_whom_the_description_does_not_fit_was_not_announced(below):
    text = f"Imkerin klagt über Gift\n\n{below}"
    ott = [one for one in quotex.extract(text).actors if one.name.endswith("Ott")]
    assert ott and "Imkerin" not in [span.of(text) for span in ott[0].mentions]


def test_who_bears_a_noun_for_a_name_keeps_it():
    text = (
        "Jetzt droht der Bürgermeister\n\nSturm-Star Ike Wiesner fehlte. Wiesner schwänzt. Wiesner "
        "schläft. Wiesner schweigt.\n\nBürgermeister Ruprecht Graf schüttelt den Kopf."
    )
    assert "der Bürgermeister" in mentions(text, "Ruprecht Graf")


def test_whom_a_headline_announced_is_nobody_without_a_name():
    text = (
        "Der Käser schweigt\n\nEin Lehrling zählte die Löcher. Er zählte lange. „Das sind viele“, "
        "sagte der Käser."
    )
    assert mentions(text, "Käser") == ["Der Käser", "der Käser"]
