"""Who speaks by a letter, a ruling, a banner: its author, where the text tells one."""

import pytest

import quotex


@pytest.mark.parametrize(
    ("text", "names", "author"),
    [
        # whose it is
        (
            "In dem Brief der Anwälte heißt es: „Das ist falsch.“",
            "dem Brief der Anwälte",
            "Anwälte",
        ),
        ("Ott sprach. Auf seinem Schild stand: „Das ist falsch.“", "seinem Schild", "Ott"),
        (
            "„Das ist falsch“ stand auf einem Transparent, das die Feuerwehr entrollte.",
            "einem Transparent",
            "Feuerwehr",
        ),
        (
            "Die Studie der Stiftung Meer ist da. In der Studie heißt es: „Das ist falsch.“",
            "der Studie",
            "Stiftung Meer",
        ),
        (
            "Die Eltern warnen in einem Brief. Darin heißt es: „Das ist falsch.“",
            "einem Brief",
            "Eltern",
        ),
        (
            "Dort hing ein Plakat, mit dem ihn die Feuerwehr empfing: „Das ist falsch.“",
            "ein Plakat",
            "Feuerwehr",
        ),
        # who spoke, who was there
        (
            "Die Polizei kam. „Otto Kern lügt nur“, heißt es in der Mitteilung.",
            "der Mitteilung",
            "Polizei",
        ),
        (
            "Das Landgericht Lindenau gab ihr recht. „Das ist falsch“, heißt es in der Begründung.",
            "der Begründung",
            "Landgericht Lindenau",
        ),
        (
            "Hundert Eltern kamen. Auf einem Plakat stand: „Das ist falsch.“",
            "einem Plakat",
            "hundert Eltern",
        ),
        (
            "„Das ist falsch“, steht auf Postkarten, die die Feuerwehr verschickt hat.",
            "Postkarten",
            "Feuerwehr",
        ),
        # the body in the word
        ("Die Polizei kam. Polizeiangaben zufolge fehlt ein Auto.", "Polizeiangaben", "Polizei"),
        ("Nach Polizeiangaben fehlt ein Auto.", "Polizeiangaben", "Polizei"),
        (
            "Die Lindmotor AG baut. Nach Unternehmensangaben fehlt ein Auto.",
            "Unternehmensangaben",
            "Lindmotor AG",
        ),
    ],
)
def test_a_document_speaks_for_its_author(text, names, author):
    *_, quote = quotex.extract(text).quotes
    (speaker,) = quote.speakers
    assert speaker.text.startswith(names)
    assert speaker.actor.name == author


@pytest.mark.parametrize(
    "text",
    [
        "In dem Gesetz heißt es: „Das ist falsch.“",
        "Kern sprach. In der Studie heißt es: „Das ist falsch.“",
        "In dem Bericht über die Stadt Lindenau heißt es: „Das ist falsch.“",
    ],
)
def test_whose_author_is_untold_speaks_for_itself(text):
    quote = quotex.extract(text).quotes[-1]
    assert [speaker.actor.kind for speaker in quote.speakers] == ["source"]


def test_who_acted_last_wrote_it():
    text = (
        "„Wir warten“, sagte der Beirat. Die Stiftung Meer klagt. In einem Brief heißt es: „Das "
        "ist falsch.“"
    )
    _, quote = quotex.extract(text).quotes
    assert [speaker.actor.name for speaker in quote.speakers] == ["Stiftung Meer"]


def test_who_only_has_a_document_is_not_its_author():
    text = "Die Ärzte warnten in einem Brief. Es fehle Personal, heißt es in dem Schreiben, das {}."
    speaking = [
        [
            one.actor.name
            for q in quotex.extract(text.format(clause)).quotes[-1:]
            for one in q.speakers
        ]
        for clause in ("der Agentur vorliegt", "die Feuerwehr veröffentlichte")
    ]
    assert speaking == [["Ärzte"], ["Feuerwehr"]]
