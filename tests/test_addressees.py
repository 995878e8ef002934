"""To whom, and which small words belong to the cue, on the embedded pipeline."""

import pytest

import quotex


def only(text):
    quotes = quotex.extract(text).quotes
    assert len(quotes) == 1, [quote.text for quote in quotes]
    return quotes[0]


@pytest.mark.parametrize(
    ("text", "addressees"),
    [
        # the dative
        ("„Wir bauen die Brücke neu“, sagte Jan Ott der Zeitung.", ["der Zeitung"]),
        (
            "Der Landrat sagte dem „Lindauer Boten“, die Brücke werde neu gebaut.",
            ["dem „Lindauer Boten“"],
        ),
        ("Dem Landrat wird vorgeworfen, er habe die Akten versteckt.", ["Dem Landrat"]),
        # the accusative, which a passive makes the subject
        ("Ott forderte die Stadt auf, die Brücke zu sperren.", ["die Stadt"]),
        ("Die Stadt wird aufgefordert, die Brücke zu sperren.", ["Die Stadt"]),
        ("Roth beschuldigte den Bürgermeister, gelogen zu haben.", ["den Bürgermeister"]),
        ("Vogt bat die Bürger, kein Wasser zu verschwenden.", ["die Bürger"]),
        (
            "Die Polizei rief Anwohner und Händler dazu auf, die Fenster zu schließen.",
            ["Anwohner", "Händler"],
        ),
        # where the noun does not tell that it is somebody
        ("Ott bat alle Radelnden, langsam zu fahren.", ["alle Radelnden"]),
        ("Der Anwalt warf dem Haus vor, den Schaden verschwiegen zu haben.", ["dem Haus"]),
        ("Ott fragte jeden Sonntag, ob die Brücke noch stehe.", []),
        ("Die Brücke werde neu gebaut, sagte Ott dieser Zeitung.", ["dieser Zeitung"]),
        ("Die Behörden schrieben uns, die Brücke sei sicher.", []),
        # prepositions
        (
            "„Wir haben nichts gewusst“, sagte Vogt gegenüber der Agentur Nordpress.",
            ["der Agentur Nordpress"],
        ),
        ("„Das ist falsch“, so die Sprecherin gegenüber dem Lindfunk.", ["dem Lindfunk"]),
        ("„Komm mit“, sagte sie zu Roth.", ["Roth"]),
        ("„Wir geben nicht auf“, sagte Vogt vor Journalisten.", ["Journalisten"]),
        ("„Das war gut“, sagte Trainer Ott im Gespräch mit dem Lindfunk.", ["dem Lindfunk"]),
        (
            "„Wir bleiben“, schrieb sie in einem Brief an die Ministerin.",
            ["die Ministerin"],
        ),
    ],
)
def test_addressees(text, addressees):
    assert [addressee.text for addressee in only(text).addressees] == addressees


@pytest.mark.parametrize(
    "text",
    [
        "„Das ist ein Fehler“, sagte Vogt zur Lage am Fluss.",
        "„Das ist ein Fehler“, sagte Vogt vor dem Spiel.",
        "Der Chef zitierte Vogt mit den Worten: „Das war ein Fehler.“",
        "Der Sprecher der Stadt sagte: „Das stimmt nicht.“",
    ],
)
def test_nobody_is_addressed(text):
    assert not only(text).addressees


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Vogt äußerte sich zufrieden: „Die Brücke steht früher als geplant.“", "äußerte sich"),
        ("Die Landrätin bezeichnete den Vorschlag als „weltfremd“.", "bezeichnete … als"),
        ("Als „weltfremd“ bezeichnete die Landrätin den Vorschlag.", "Als … bezeichnete"),
        ("Ott sprach von einem „schweren Rückschlag“ für die Stadt.", "sprach von"),
        ("Vogt warnte vor „unabsehbaren Folgen“.", "warnte vor"),
        ("Der Verband rief dazu auf, „keine Pilze zu sammeln“.", "rief dazu auf"),
        ("Roth sagte dazu: „Das ist nicht neu.“", "sagte"),
        ("Vogt wird mit den Worten zitiert: „Ich war nie dort.“", "wird mit den Worten zitiert"),
        ("In dem Gutachten heißt es, die Pfeiler seien stark geschädigt.", "heißt es"),
        ("Ott geht davon aus, dass der Bau noch in diesem Jahr beginnt.", "geht davon aus"),
    ],
)
def test_small_words_belong_to_the_cue(text, cue):
    assert only(text).cue.text == cue


def test_what_governs_the_quote_in_the_reported_clause_is_no_part_of_the_cue():
    text = "Roth erklärte, dass die Pläne nicht von „Drittparteien“ beeinflusst werden."
    assert {quote.cue.text for quote in quotex.extract(text).quotes} == {"erklärte"}


@pytest.mark.parametrize(
    "text",
    [
        "»Er sagte zu ”Jan«+ «Ott",
        "„„“ sagte Sprecher des Landtags!“sagen",
        "»so Lindenaus„soSprecher des Landtags?«sagen O",
        '"‚‘ so Ott Streit um die Brücke"‹',
        ":‘‚ Mehr?'\\ “Ott",
    ],
)
def test_a_name_that_ends_outside_the_sentence_is_no_addressee(text):
    article = quotex.extract(text)
    assert not [quote for quote in article.quotes if quote.addressees]


def test_a_cue_is_handed_on_to_what_the_speaker_goes_on_to_say():
    text = "„Wir bauen die Brücke neu“, sagte Vogt. „Aber nicht vor dem Herbst.“\n\n"
    first, second = quotex.extract(text).quotes
    assert first.cue == second.cue
    assert second.frame == first.frame


def test_a_cue_is_not_handed_on_to_another_paragraph():
    text = "„Wir bauen die Brücke neu“, sagte Vogt.\n\n„Aber nicht vor dem Herbst.“"
    first, second = quotex.extract(text).quotes
    assert first.cue is not None
    assert second.cue is None
