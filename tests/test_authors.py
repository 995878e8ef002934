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
        # who makes, sends, holds it
        (
            "„Das ist falsch“, steht auf Postkarten, die eine Initiative den Räten schickt.",
            "Postkarten",
            "Initiative",
        ),
        (
            "Auf einem Laken, das zwei Anwohner hängen lassen, steht: „Das ist falsch.“",
            "einem Laken",
            "zwei Anwohner",
        ),
        (
            "Die Anwohner begleiten den Zug mit Bannern. Darauf steht: „Das ist falsch.“",
            "Bannern",
            "Anwohner",
        ),
        (
            "Die Feuerwehr hat eine Petition gestartet. Darin steht: „Das ist falsch.“",
            "eine Petition",
            "Feuerwehr",
        ),
        # at whose place it hangs, in whose writing
        (
            "Der Wirt ist fort. Dort klebt ein Zettel mit seiner Handschrift: „Das ist falsch.“",
            "ein Zettel mit seiner Handschrift",
            "Wirt",
        ),
        (
            "Der Wirt winkt ab. Auf einem Zettel an seiner Haustür steht: „Das ist falsch.“",
            "einem Zettel an seiner Haustür",
            "Wirt",
        ),
        # whose office it is to write it, not who spoke last
        (
            "Das Landgericht Lindenau gab ihr recht. „Wir warten“, sagte die Feuerwehr. In dem "
            "Urteil heißt es: „Das ist falsch.“",
            "dem Urteil",
            "Landgericht Lindenau",
        ),
        (
            "Die Lindmotor AG klagt. „Wir warten“, sagte die Feuerwehr. In der Betriebsordnung "
            "heißt es: „Das ist falsch.“",
            "der Betriebsordnung",
            "Lindmotor AG",
        ),
        # the same one under another name
        (
            "Die Agentur hat einen Brief der Werft. Die Feuerwehr kam. In dem Papier heißt es: "
            "„Das ist falsch.“",
            "dem Papier",
            "Werft",
        ),
        (
            "In einem Brief der Werft ist von „Eile“ die Rede. Der letzte Satz lautet: „Das ist "
            "falsch.“",
            "Der letzte Satz",
            "Werft",
        ),
        # the body in the word
        ("Der Händler kam. Polizeiangaben zufolge fehlt ein Auto.", "Polizeiangaben", "Polizei"),
        ("Der Händler kam. Nach UNO-Angaben fehlt ein Auto.", "UNO-Angaben", "UNO"),
        ("Der Händler kam. Nach Branchenangaben fehlt ein Auto.", "Branchenangaben", "Branche"),
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


def test_where_man_acts_the_body_does():
    text = (
        "„Wir warten“, sagte Jan Ott. Skeptisch ist man bei der Baubehörde. Der Turm sei, so die "
        "Stellungnahme, „zu alt“."
    )
    quote = quotex.extract(text).quotes[-1]
    assert [speaker.actor.name for speaker in quote.speakers] == ["Baubehörde"]


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


@pytest.mark.parametrize(
    "text",
    [
        # what hangs there is nobody's
        "Auf der Tür klebt ein Zettel: „Das ist falsch.“",
        "Es begann mit einem Zettel an der Tonne der Feuerwehr. „Das ist falsch“, stand darauf.",
        "„Das ist falsch“, steht da in roten Lettern.",
        # anybody may say it
        "Das sei falsch, heißt es in sozialen Netzwerken.",
        "Das sei falsch, hieß es bei einer Pressekonferenz.",
        "Das sei falsch, heißt es aus dem Rathaus.",
    ],
)
def test_words_that_anybody_may_have_written_are_nobodys(text):
    quote = quotex.extract(text).quotes[-1]
    assert quote.speakers == ()


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("Jan Ott bekam von Hanna Kern eine Postkarte: „Das ist falsch.“", ["Hanna Kern"]),
        ("Jan Ott bekam eine Postkarte: „Das ist falsch.“", []),
        ("Jan Ott schrieb eine Postkarte: „Das ist falsch.“", ["Jan Ott"]),
        ("Jan Ott erhielt einen Brief. Darin steht: „Das ist falsch.“", ["Brief"]),
        ("„Wir warten“, sagte Jan Ott. Dann kam ein Brief: „Das ist falsch.“", ["Brief"]),
        ("Die Rätin verweist auf ein Gutachten. In dem Papier steht, es sei „alt“.", ["Papier"]),
        ("Die Rätin hatte einen Bericht bestellt. In dem Papier steht, es sei „alt“.", ["Papier"]),
        ("Die Rätin schrieb einen Bericht. In dem Papier steht, es sei „alt“.", ["Rätin"]),
        ("Jan Ott sprach. Das Bad ist, so der Klappentext, „ein Ort ohne Uhr“.", ["Klappentext"]),
        ("Die Satzung des Vereins gilt. In Ziffer 3 steht: „Hunde sind verboten.“", ["Verein"]),
        ("Jan Ott sprach. In dem Brief, den der Wirt verwahrt, heißt es, er lüge.", ["Jan Ott"]),
        ("Jan Ott sagte: „Auf Seite vier stand, der Plan sei ‚völlig untauglich‘.“", ["Seite"]),
    ],
)
def test_who_gets_or_has_it_is_not_its_author(text, author):
    quote = quotex.extract(text).quotes[-1]
    assert [speaker.actor.name for speaker in quote.speakers] == author


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Gutachten: Mittel tötet Bienen\n\nDas Mittel tötet laut einem Gutachten der Werft.",
            "Werft",
        ),
        ("Wirtschaft: Bafin: Die Bank schließt\n\nDie Bafin prüft die Bank.", "Bafin"),
    ],
)
def test_a_headline_tells_whose_report_it_is(text, who):
    quote = quotex.extract(text).quotes[0]
    assert [speaker.actor.name for speaker in quote.speakers] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "„Blanker Wortbruch“: Rat streitet über die Brücke\n\nDer Rat stritt am Montag.",
        "„Weiter so geht es nicht“: Rat streitet über die Brücke\n\nDer Rat stritt am Montag.",
    ],
)
def test_what_nobody_is_called_is_no_label_of_a_headline(text):
    assert [quote.text for quote in quotex.extract(text).quotes if quote.type == "indirect"] == []
