"""A text as it is read, and where everything in it stands in the text as it was given."""

from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import quotex
from benchmarks import shapes
from benchmarks.promises import broken
from quotex.normalised import normalised
from quotex.normalised.wrapping import wraps


@pytest.mark.parametrize(
    ("given_text", "text"),
    [
        ("be\xadtonte Kern\xadberg", "betonte Kernberg"),
        ("Ada Kern\x00\x07. A\x1b", "Ada Kern. A"),
        ("\ufeffLinde\u200bnau", "Lindenau"),
        ("&quot;Ja&quot;, sagte er. &bdquo;Gut&ldquo;", '"Ja", sagte er. „Gut“'),
        ("be&shy;tonte&nbsp;Kern &amp; Ott &#8222;Ja&#x201C;", "betonte Kern & Ott „Ja“"),
        ("Kern & Ott; R&D; &quatsch;", "Kern & Ott; R&D; &quatsch;"),
        ('\\"Ja\\", sagte er.', '"Ja", sagte er.'),
        ('M\\"uller', 'M\\"uller'),
        ("„Ja“, sagte er.\\n\\n„Nein.“", "„Ja“, sagte er.\n\n„Nein.“"),
        ("C:\\neu\\nord", "C:\\neu\\nord"),
        ('""Wir bauen"", sagte er.', '"Wir bauen", sagte er.'),
        ('Er sagte "" und "".', 'Er sagte "" und "".'),
        ('""Ja" ist gut", sagte er.', '""Ja" ist gut", sagte er.'),
        ('"`Ja"\', sagte er.', "„Ja“, sagte er."),
        ("\\glqq{}Ja\\grqq{}, sagte er.", "„Ja“, sagte er."),
        ("\\enquote{Ja}, sagte er.", "„Ja“, sagte er."),
        ("Ka\u0308the erza\u0308hlt, Rene\u0301’s Cafe\u0301", "Käthe erzählt, René's Café"),
        ("n\u0303andu\u0301 q\u0308 1\ufe0f\u20e3 \u0308", "ñandú q\u0308 1\ufe0f\u20e3 \u0308"),
        ("Kern\xa0sagte:  „Ja.“", "Kern sagte: „Ja.“"),
        ("Jo O’Brien hat’s", "Jo O'Brien hat's"),
        ('"Ja"--sagte Kern.', '"Ja" – sagte Kern.'),
        ("(So.)Kern sagte:»Ja.«(Stimmt.)", "(So.) Kern sagte: »Ja.« (Stimmt.)"),
        ("Es war still.«Ja»,sagte Kern.", "Es war still. «Ja», sagte Kern."),
        ("Es war still.»Ja«,sagte Kern.", "Es war still. »Ja«, sagte Kern."),
        ('Es war still."Ja",sagte Kern.', 'Es war still. "Ja", sagte Kern.'),
        ("Es war still.“Ja”,sagte Kern.", "Es war still. “Ja”, sagte Kern."),
        ("»Ja.«Dann ging er. »Gut«", "»Ja.« Dann ging er. »Gut«"),
        ("Wir warten.«Dann ging er. »Gut«", "Wir warten.« Dann ging er. »Gut«"),
        ("»Was nun?»Wir gehen.«", "»Was nun?« »Wir gehen.«"),
        ("«Was nun?«Wir gehen.»", "«Was nun?» «Wir gehen.»"),
        ("„Was nun?„Wir gehen.“", "„Was nun?“ „Wir gehen.“"),
        ("Alle gingen.Dann kam Kern.", "Alle gingen. Dann kam Kern."),
        ("<<Ja>>, sagte Ott. >>Nein<<, sagte Kern.", "«Ja», sagte Ott. »Nein«, sagte Kern."),
        ("1 << 2 und 3 > 2", "1 << 2 und 3 > 2"),
        (
            "\u00b4Gut so\u00b4, sagte Ott. `Nein`, sagte Kern.",
            "‚Gut so‘, sagte Ott. ‚Nein‘, sagte Kern.",
        ),
        ("\u00b4s ist gut, ich hab\u00b4 Zeit", "\u00b4s ist gut, ich hab\u00b4 Zeit"),
        ("❝Ja❞, 「Nein」, ‟Gut”, \uff02So\uff02", '„Ja“, „Nein“, „Gut”, "So"'),
        ("„Wir bauen“sagte Ott.", "„Wir bauen“ sagte Ott."),
        ("„Plan“s Ende, „Blick“leser lesen", "„Plan“s Ende, „Blick“leser lesen"),
        ("\\u201eF\\u00fcr uns\\u201c, C:\\unten", "„Für uns“, C:\\unten"),
        ("â€žFÃ¼r unsâ€œ, sagte Ã–zil\u00c2\xa0Kern.", "„Für uns“, sagte Özil Kern."),
        ("SÃO PAULO, CAFÉ»", "SÃO PAULO, CAFÉ»"),
        ("\u202e„Ja“\u202c, sagte \u200fKern.\u200e", "„Ja“, sagte Kern."),
        ("Am 3.5. kam z.B. Kern von der taz.de", "Am 3.5. kam z.B. Kern von der taz.de"),
    ],
)
def test_what_is_read_otherwise_than_it_is_given(given_text, text):
    assert normalised(given_text).text == text


@pytest.mark.parametrize(
    ("given_text", "text"),
    [
        ("„Wir bauen neu“, sagte die\nBürgermeisterin Ada Kern.", None),
        ("„Wir bauen neu“, sagte\nBürgermeisterin Ada Kern.", None),
        ("Kern sagte, sie\nwerde bauen.", None),
        ("Die Brücken-\nbauer kamen.", "Die Brückenbauer kamen."),
        ("Brücken-\nund Straßenbau bleiben.", None),
        ("Die SPD-\nFraktion nickte.", "Die SPD-Fraktion nickte."),
        (
            "Die Bürgermeisterin von Lindenau, Ada\nKern, lud am Montag in den Saal des\n"
            "Rathauses ein, wo sie sprach. Stadtrat Uwe\nBrandt widersprach ihr.",
            None,
        ),
        ("Rat stimmt für die\nBrücke\nKern ist froh.", "Rat stimmt für die Brücke\nKern ist froh."),
        ("Die Bürgermeisterin,\r\nAda Kern, kam.", "Die Bürgermeisterin, Ada Kern, kam."),
    ],
)
def test_a_line_goes_on_where_its_sentence_does(given_text, text):
    assert normalised(given_text).text == (text or given_text.replace("\n", " "))


@pytest.mark.parametrize(
    "text",
    [
        "Lindenau baut um\nDer Rat stimmte am Montag zu.",
        "Rat stimmt zu\nVon Ada Kern\nDer Rat stimmte am Montag zu.",
        "Von\nAda Kern\nDer Rat stimmte am Montag zu.",
        "Rat stimmt zu\nvon Ada Kern\nDer Rat stimmte am Montag zu.",
        "Der Rat stimmte am Montag zu.\ndpa/jot",
        "Der Rat stimmte zu.\nKern freut sich.\n„Gut“, sagte sie.",
        "Frage: Und die Kosten?\nKern: Die trägt das Land.",
        "Das sind die Pläne:\n- die Brücke\n- der Tunnel",
        "Kern will bauen\n\nder Rat nicht",
        "# Kern und\nOtt sprachen.",
        "Lindenau baut seine Brücke neu\nDer Rat hat am Montag zugestimmt.\nKern ist froh.",
    ],
)
def test_lines_that_end_where_they_end(text):
    assert list(wraps(text)) == []


_PIECES = st.sampled_from(
    [
        "be\xadtonte",
        "&quot;",
        "&bdquo;",
        "&#0;",
        "\\n",
        '\\"',
        '""',
        "\xa0",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "u\u0308",
        "\u0301",
    ]
)
_WORDS = st.sampled_from(
    ["die", "Kern", "O’Brien", "--", ".»", "(", "Ja.", "Brücken-", ",", "\u200b"]
)


@given(st.lists(_PIECES | _WORDS, max_size=30).map("".join))
def test_every_character_has_its_place(text):
    source = normalised(text)
    assert source.given == text
    places = [source.span(i, i + 1) for i in range(len(source.text))]
    assert all(0 <= start <= end <= len(text) for start, end in places)
    assert sorted(start for start, _ in places) == [start for start, _ in places]
    assert sorted(end for _, end in places) == [end for _, end in places]
    kept = [c for c in text if c.isalpha() and c.isupper()]
    assert [c for c in source.text if c.isalpha() and c.isupper()] == kept


@pytest.mark.parametrize(
    "text",
    [
        "„Wir können bauen“, erzählte Jürgen Müller. Er fügte hinzu, das Geld dafür reiche.",
        "Künstlerin Zoë Bäcker-O’Bräun erklärt: „Schön.“ Das genüge ihr, so Bäcker-O’Bräun.",
    ],
)
def test_umlauts_of_two_characters_are_letters(text):
    assert_alike(text)
    assert all(quote.speakers for quote in quotex.extract(normalize("NFD", text)).quotes)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(use_true_random=False).map(shapes.article))
def test_any_text_reads_alike_composed_and_decomposed(text):
    assert_alike(text)


def assert_alike(text: str) -> None:
    composed, decomposed = (quotex.extract(normalize(form, text)) for form in ("NFC", "NFD"))
    assert broken(normalize("NFD", text), decomposed) == []
    assert told(decomposed) == told(composed)


def told(article: quotex.Article) -> list[tuple[object, ...]]:
    """The quotes, and where they stand in the text if it is composed."""
    return [
        (
            quote.type,
            normalize("NFC", quote.text),
            len(normalize("NFC", article.text[: quote.span.start])),
            len(normalize("NFC", article.text[: quote.span.end])),
            [(one.actor.name, normalize("NFC", one.text)) for one in quote.speakers],
            quote.confidence,
        )
        for quote in article.quotes
    ]


def test_an_article_counts_in_the_text_that_was_given():
    text = "Stadträtin Ada Kern\xadberg kam. &quot;Wir bauen\nneu&quot;, be\xadtonte die\nRätin."
    article = quotex.extract(text)
    assert article.text == text
    (quote,) = article.quotes
    assert text[quote.span.start : quote.span.end] == "&quot;Wir bauen\nneu&quot;"
    assert quote.text == "Wir bauen\nneu"
    assert (quote.cue.text, quote.cue.lemma) == ("be\xadtonte", "betonen")
    (cue,) = quote.cue.spans
    assert text[cue.start : cue.end] == "be\xadtonte"
    assert "Ada Kernberg" in [actor.name for actor in article.actors]


def test_a_name_has_no_control_characters():
    text = "„Wir bauen“, sagte Ada Kern\x00\x07 am Montag. Kern lachte."
    article = quotex.extract(text)
    assert [actor.name for actor in article.actors] == ["Ada Kern"]
    assert broken(text, article) == []


@pytest.mark.parametrize(
    ("who", "name"),
    [
        ("eine Rentnerin (81)", "Rentnerin"),
        ("Gerda Pohl (81)", "Gerda Pohl"),
    ],
)
def test_an_age_in_brackets_is_no_part_of_a_name(who, name):
    text = f"„Früher war es schöner“, sagte {who}."
    article = quotex.extract(text)
    names = [speaker.actor.name for quote in article.quotes for speaker in quote.speakers]
    assert names == [name]
    assert broken(text, article) == []


def test_a_name_keeps_its_apostrophe():
    article = quotex.extract("Wirt Jo O’Brien sagt: „Wir haben Zeit.“")
    assert article.quotes[0].speakers[0].actor.name == "Jo O’Brien"


def test_a_pipeline_reads_its_own_documents_alike(nlp):
    text = "„Wir bauen\nneu“, be\xadtonte Ada Kern. &quot;Gut&quot;, sagte sie."
    doc = nlp(text)
    assert doc.text == text
    assert doc._.article == quotex.extract(text)
    assert [span.text for span in doc.spans["cues"]] == ["be\xadtonte", "sagte"]
