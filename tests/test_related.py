"""Whom „ihr Vater“, „seine Frau“, „ihre Vorgängerin“ mean: who was told to be that to them."""

import pytest
from united import of_one


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lasse Rehm und sein Bruder Jannik kamen. „Gut“, sagte Rehm. Sein Bruder nickte.",
            ("sein Bruder Jannik", "Sein Bruder"),
        ),
        (
            "Kolbs Tochter studiert in Jena. „Gut so“, sagt sie. Ihr Vater habe alles bezahlt.",
            ("Kolbs", "Ihr Vater"),
        ),
        (
            "Udo Kolb kam mit seinem Sohn Max. „Er lief“, sagte Max. Sein Vater sei müde.",
            ("Udo Kolb", "Sein Vater"),
        ),
        (
            "Seine Mutter, Ada Kern (80), half Jan Kern. „Er kann das“, sagte seine Mutter.",
            ("Ada Kern", "seine Mutter"),
        ),
        (
            "Lea Banz, Enkelin des Gründers Otto Banz, sprach. Ihr Großvater baute in Ulm.",
            ("Otto Banz", "Ihr Großvater"),
        ),
        (
            "Rehms Anwältin Lea Banz widersprach. Ihr Mandant habe in Brüssel geschlafen.",
            ("Rehms", "Ihr Mandant"),
        ),
        (
            "Jan Bolt lud ein. Seine Frau kochte. „Es gibt Suppe“, sagte seine Frau.",
            ("Seine Frau", "seine Frau"),
        ),
    ],
)
def test_who_was_told_to_be_that_to_them(text, words):
    assert of_one(text, *words)


def test_who_says_mine_has_them():
    text = "Ada Kern backt. „Meine Tochter wollte nie backen“, sagt sie. Ihre Tochter Mia lacht."
    assert of_one(text, "Meine Tochter", "Ihre Tochter Mia")


def test_a_relative_by_last_name():
    text = "Hanna Amtsberg spielte. Caspar Amtsberg sang. „Lauter“, rief seine Frau."
    assert of_one(text, "Hanna Amtsberg", "seine Frau")
    assert not of_one(text.replace("Hanna Amtsberg", "Hanna Rehm"), "Hanna Rehm", "seine Frau")


def test_a_sister_is_nobodys_wife():
    text = "Ada Kern backt. Ihr Bruder Jonas Kern und dessen Frau halfen. „Gern“, sagt seine Frau."
    assert not of_one(text, "Ada Kern", "seine Frau")
    assert of_one(text, "dessen Frau", "seine Frau")


def test_the_wives_of_two_are_two():
    text = (
        "Jan Bolt lud ein. Seine Frau kochte. Udo Rehm kam später. Rehm brachte Wein. "
        "„Es war schön“, sagte seine Frau."
    )
    assert not of_one(text, "Seine Frau", "seine Frau")


def test_an_elder_brother_is_no_younger_one():
    text = "Jan Bolt lud seinen älteren Bruder ein. Bolt sang. „Gern“, sagte sein jüngerer Bruder."
    assert not of_one(text, "seinen älteren Bruder", "sein jüngerer Bruder")
    assert of_one(text.replace("jüngerer ", ""), "seinen älteren Bruder", "sein Bruder")


def test_a_divorced_wife_is_another():
    text = "Jan Bolt lud seine Frau ein. Bolt sang. „Es reicht“, sagte seine geschiedene Frau."
    assert not of_one(text, "seine Frau", "seine geschiedene Frau")
    assert of_one(text.replace("geschiedene ", ""), "seine Frau ein", "seine Frau")


def test_only_lawyers_have_clients():
    text = "Der 47-Jährige bestreitet alles. Sein Mandant schlief, ließ sein Anwalt mitteilen."
    assert not of_one(text, "47-Jährige", "sein Anwalt")
    assert not of_one(text, "Sein Mandant", "sein Anwalt")


def test_the_other_of_two():
    text = "Katja Rehm folgt Dörte Wall nach. Ihre Vorgängerin habe viel bewegt, sagte Rehm."
    assert of_one(text, "Dörte Wall", "Ihre Vorgängerin")


def test_the_only_trainer():
    text = "Trainer Udo Kolb schwieg. Jan Ott war müde. Ott lief viel, sein Trainer klatschte."
    assert of_one(text, "Trainer Udo Kolb", "sein Trainer") or of_one(
        text, "Udo Kolb", "sein Trainer"
    )


@pytest.mark.parametrize("other", ["Gästetrainer Udo Kern", "Fulda-Coach Udo Kern"])
def test_of_two_trainers_it_may_be_either(other):
    text = f"Trainer Jan Ott lobte alle. {other} schwieg. Ben Wolf lief viel, sein Trainer lachte."
    assert not of_one(text, "Jan Ott", "sein Trainer")
    assert not of_one(text, "Udo Kern", "sein Trainer")
    assert of_one(text.replace(f"{other} schwieg. ", ""), "Jan Ott", "sein Trainer")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Lena Voss ist Torhüterin des SV Elbe Riedenau. Ihr Verein verlor beim HC Plauen.",
            ("SV Elbe Riedenau", "Ihr Verein"),
        ),
        (
            "Trainer Udo Kern vom TV Altenau nickte. Der FC Ott gewann. Sein Team sei müde.",
            ("TV Altenau", "Sein Team"),
        ),
        (
            "Der Vorsitzende der Gewerkschaft der Fährleute nickte. Seine Organisation zahlt.",
            ("Gewerkschaft der Fährleute", "Seine Organisation"),
        ),
        (
            "Für die CDU spricht Antonia Strach. Ihre Fraktion stimme dem Gesetz zu, sagte sie.",
            ("CDU", "Ihre Fraktion"),
        ),
        (
            "Der CDU-Mann Jan Ott kam. Die CDU-Fraktion und die CDU waren da. Seine Fraktion ruht.",
            ("CDU-Fraktion", "Seine Fraktion"),
        ),
    ],
)
def test_a_body_is_the_one_that_its_member_was_told_to_belong_to(
    text: str, words: tuple[str, ...]
) -> None:
    assert of_one(text, *words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (  # another one
            "Lena Voss ist Torhüterin des SV Elbe Riedenau. Ihr neuer Verein verlor am Montag.",
            ("SV Elbe Riedenau", "Ihr neuer Verein"),
        ),
        (  # a noun for bodies of another kind
            "Lena Voss ist Torhüterin des SV Elbe Riedenau. Ihre Partei verlor am Montag.",
            ("SV Elbe Riedenau", "Ihre Partei"),
        ),
        (  # nobody told which is hers
            "Lena Voss lobte den SV Elbe Riedenau. Ihr Verein verlor am Montag.",
            ("SV Elbe Riedenau", "Ihr Verein"),
        ),
    ],
)
def test_a_body_of_another_kind_or_that_nobody_told_is_not(
    text: str, words: tuple[str, ...]
) -> None:
    assert not of_one(text, *words)


@pytest.mark.parametrize(
    ("text", "who", "client"),
    [
        (  # no lawyer was named before: „sein“ is the lawyer's behind it
            "Im Prozess schwieg der Angeklagte. Sein Mandant bereue alles, sagte Anwalt Jan Ott.",
            "der Angeklagte",
            "Sein Mandant",
        ),
        (  # either is as likely, but it must be one of them
            "Jan Rehm und Udo Banz kamen zu Leo Wall.\n\nDraußen regnete es. Ihr Mandant, sagte "
            "Anwältin Ada Wolf, sei Künstler.",
            "Jan Rehm",
            "Ihr Mandant",
        ),
    ],
)
def test_a_client_is_somebody_who_was_spoken_of(text, who, client):
    assert of_one(text, who, client)


def test_who_is_heard_in_court_is_nobodys_client():
    text = (
        "Lange las Gutachterin Lea Banz vor. „Meine Mandantin will Antworten“, sagte Anwältin "
        "Mia Wolf."
    )
    assert not of_one(text, "Lea Banz", "Meine Mandantin")
    assert of_one(text.replace("Gutachterin", "Gärtnerin"), "Lea Banz", "Meine Mandantin")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Udo Holt kam. Sein Sohn Max half. Es regnete. Der Vater ruhe, sagte Wirtin Lea Banz.",
            ("Udo Holt", "Der Vater"),
        ),
        (  # of one last name
            "Udo Kolb verkauft. Übernehmen soll den Hof nun Lena Kolb. Dem Großvater gefällt das.",
            ("Udo Kolb", "Dem Großvater"),
        ),
    ],
)
def test_a_relative_without_an_owner_is_who_was_told_to_be_one(text, words):
    assert of_one(text, *words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (  # somebody else's
            "Udo Holt kam. Sein Sohn Max half. Der Vater der Wirtin ruhe, sagte Lea Banz.",
            ("Udo Holt", "Der Vater der Wirtin"),
        ),
        (  # an aside brings in somebody new
            "Udo Holt kam. Sein Sohn Max half. Der Vater, ein Gerber, ruhe, sagte Lea Banz.",
            ("Udo Holt", "Der Vater"),
        ),
        (  # several
            "Udo Kolb verkauft. Übernehmen soll den Hof nun Lena Kolb. Die Enkel finden das gut.",
            ("Udo Kolb", "Die Enkel"),
        ),
    ],
)
def test_another_relative_without_an_owner_is_not(text, words):
    assert not of_one(text, *words)
