"""What a page puts around its article is not read: no quotes, no actors, no headline of it."""

import pytest
from pages import PAGES, Page

import quotex
from quotex import Article
from quotex.sections import sections

ARTICLE = (
    "Kein Zug in Marbach",
    "Die Hafenbahn fährt seit Montag nicht mehr, weil ihre Schienen rosten.",
    "Gebaut wird erst im Herbst, wenn das Land seinen Anteil zahlt.",
)


@pytest.fixture(scope="module", params=PAGES, ids=lambda name: name.replace(" ", "-"))
def page(request) -> tuple[Page, Article]:
    return PAGES[request.param], quotex.extract(PAGES[request.param].text)


def test_the_headline_is_the_articles_own(page):
    wanted, article = page
    headlines = [section.heading for section in article.sections if section.kind == "headline"]
    assert headlines[-1] == wanted.headline
    assert set(headlines) <= {wanted.headline, "Marbach"}


def test_quotes_and_people_are_the_articles_own(page):
    wanted, article = page
    direct = [quote for quote in article.quotes if quote.type == "direct"]
    found = [(quote.text, speaker.actor.name) for quote in direct for speaker in quote.speakers]
    assert found == wanted.quotes
    people = {actor.name for actor in article.actors if actor.kind == "person"}
    assert people == wanted.people or not wanted.people


def test_every_pair_of_marks_is_a_quote_or_a_term(page):
    _, article = page
    spans = [quote.span for quote in article.quotes if quote.type == "direct"]
    spans += [term.span for term in article.terms]
    assert sum(article.text[span.start] == "„" for span in spans) == article.text.count("„")
    assert len({span.start for span in spans}) == len(spans)


def kind_between(line: str) -> set[str]:
    """The kinds of the sections that a line between an article's paragraphs is in."""
    headline, lead, paragraph = ARTICLE
    text = "\n\n".join([headline, lead, line, paragraph, paragraph])
    parts = sections(text)
    own = [
        part.kind
        for part in parts
        for span in (part.heading_span, *part.paragraphs)
        if span is not None and span.of(text) not in ARTICLE
    ]
    assert own
    return set(own)


@pytest.mark.parametrize(
    "line",
    [
        # teasers and links
        "Lesen Sie hier den Kommentar dazu",
        "Wie es dazu kam, lesen Sie hier.",
        "Das könnte Sie auch interessieren:",
        "Auch das könnte Sie interessieren",
        "Diese Artikel könnten Ihnen auch gefallen:",
        "Was Sie auch interessieren könnte",
        "Vielleicht interessiert Sie auch",
        "Dazu passt: Was die Tram kostet",
        "Mehr wichtige Nachrichten aus Marbach",
        "Mehr von Lena Voss",
        "Weitere Artikel",
        "Meistgelesen",
        "→ Kommentar: Klee irrt",
        "Lesen Sie auch: „Die Bahn bleibt“, sagt Klee",
        "Mehr aus dem Ressort Verkehr",
        "Mehr zum Thema: Was die Tram kostet",
        "Unsere Redaktion empfiehlt",
        "Im Interview: „Die Bahn bleibt“, sagt Klee",
        "Weitere Themen: Hafen, Tram",
        "Zu den Kommentaren",
        "Akzeptieren und weiter",
        "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung.",
        "Hier geht’s zur Themenseite",
        "Hier gibt’s mehr zum Umbau",
        "Dieses Thema im Programm: Radio Marbach | 12.05.2024 | 14:00 Uhr",
        "Zur Bildergalerie",
        "« zurück",
        "weiter »",
        "< zurück",
        "Nächster Artikel ›",
        "Fotostrecke: Die Bahn im Wandel",
        "Nächster Artikel: Klee tritt an",
        # offers, buttons, players
        "Jetzt Angebot und Vorteile checken",
        "Jetzt 4 Wochen gratis testen",
        "Vier Wochen gratis testen: Hier Digital-Abo sichern",
        "Drei Monate für 9,90 Euro lesen",
        "Nichts mehr verpassen",
        "Die Nachrichten des Tages als Newsletter",
        "„Guten Morgen“: Der Marbacher Newsletter informiert Sie täglich über das Wichtigste auf "
        "einen Blick, kompakt und direkt in Ihrem privaten Postfach. Wenige Minuten genügen dafür.",
        "Was meinst du? Schreib es in die Kommentare",
        "Sie möchten weiterlesen?",
        "Unterstützen Sie unsere Arbeit mit einer Spende",
        "Einwilligung widerrufen",
        "Ihre E-Mail-Adresse",
        "E-Mail-Adresse eingeben",
        "Inhalt laden",
        "Wir benötigen Ihre Zustimmung, um den Inhalt zu zeigen.",
        "Mit dem Absenden stimme ich den Datenschutzbestimmungen zu.",
        "Mit Ihrer Zustimmung wird hier ein externer Inhalt geladen.",
        "Ihr Browser unterstützt kein Video",
        "Lesedauer: ca. 4 Minuten",
        # what the editors say of their text
        "Transparenzhinweis: In einer früheren Version hieß es, Klee sei zurückgetreten.",
        "Anmerkung der Redaktion: Wir haben eine Zahl berichtigt.",
        "In einer früheren Fassung dieses Artikels hieß es, die Bahn fahre wieder.",
        "Dieser Artikel wurde ursprünglich am 3. Mai veröffentlicht.",
        "Newsletter: Der Morgen in Marbach",
        "Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste.",
        "Auf Facebook teilen",
        "Artikel merken",
        "Passwort vergessen?",
        "Folge uns auf WhatsApp",
        "Melden Sie sich jetzt kostenlos an",
        "0 Kommentare",
        "Lesedauer: 3 Minuten",
        "00:00 / 03:45",
        "+++ Anzeige +++",
        "Um diesen Artikel weiterlesen zu können, benötigen Sie ein Abo.",
        "An dieser Stelle finden Sie Inhalte von Drittanbietern.",
        "Diese Website nutzt Cookies.",
        "Bitte beachten Sie unsere Netiquette.",
        # paths, menus, tables
        "Politik | Wirtschaft | Sport | Kultur",
        "Home » Lokales » Marbach",
        "#Marbach #Hafenbahn",
        "DAX 18.240,12 +0,4 %",
        "Marbach 12°C",
        "1/5",
        "* * *",
    ],
)
def test_what_a_page_adds_is_boilerplate(line):
    assert kind_between(line) == {"boilerplate"}


@pytest.mark.parametrize(
    "line",
    [
        "Von Lena Voss und Uwe Stark",
        "Von Lena Voss, dpa",
        "Von Lena Voss 12.05.2024",
        "Von Lena Voss, 12. Mai 2024, 14:30 Uhr",
        "VON LENA VOSS UND UWE STARK",
        "Lena Voss, Redakteurin",
        "Von Redaktion",
        "(mit Material der dpa)",
        "MDR (lvo)",
        "dpa, NDR (lvo)",
        "dpa:240512-99-123456/2",
        "Original-Content von: Polizei Marbach, übermittelt durch news aktuell",
        "Rückfragen bitte an: Polizei Marbach",
        "Letzte Aktualisierung:",
        "Von unserem Korrespondenten Uwe Stark",
        "Ein Kommentar von Lena Voss",
        "Text: Lena Voss",
        "Das Gespräch führten Lena Voss und Uwe Stark.",
        "Das Interview führte für das Blatt Lena Voss.",
        "Das Interview führte unsere Mitarbeiterin Lena Voss.",
        "Das Interview führte die Onlineredaktion.",
        "jp/cha",
        "(kna)",
        "Bild: Imago",
        "(Foto: dpa)",
        "Symbolfoto",
        "© 2024 Marbacher Blatt",
        "(c) dpa",
        "Quelle: dpa",
        "12. Mai 2024, 14:30 Uhr",
        "Marbach, 12.05.2024, 14:30 Uhr",
        "Tilda Brook, Stadträtin. Foto: dpa",
        "Tilda Brook freut sich über das Ende der Bahn. (Archivfoto: Uwe Stark)",
        "Die rostigen Schienen in Marbach © Imago",
    ],
)
def test_who_wrote_it_and_what_pictures_show_are_credits(line):
    assert kind_between(line) == {"credit"}


@pytest.mark.parametrize(
    "line",
    [
        # short paragraphs, answers, quotes, questions
        "Ja.",
        "Nein",
        "Und dann?",
        "„Wir bauen!“, rief sie.",
        "Lesen Sie gern Zeitung?",
        "Sehen Sie, wir haben kein Geld.",
        "Haben Sie Angst?",
        "Melden Sie sich bei der Polizei unter der Nummer 110.",
        "Dann … nichts",
        # headings with words that pages have
        "Anzeige gegen Stadträtin Brook",
        "Die Folgen",
        "Teilen sich drei Parteien die Macht",
        "Kommentar: Die Tram muss her",
        "Umfrage: Mehrheit will die Tram",
        "Facebook löscht Konto der Stadt",
        "Jetzt muss Brook kämpfen",
        "Alle müssen jetzt abstimmen",
        "Mehr Geld für Schulen",
        "Zurück zur Natur",
        "Von Marbach nach Hamburg",
        "Stand der Dinge",
        "12 Tote, 40 Verletzte",
        "Tempo 30",
        # sentences with them
        "Bilder von Überwachungskameras zeigen den Täter.",
        "Dieses Video wurde millionenfach geteilt.",
        "Weitere Artikel des Gesetzes regeln die Kosten.",
        "Mehr Informationen will die Stadt im Herbst geben.",
        "Wir backen Cookies für die Kinder, sagt Klee.",
        "Sie haben 20 Prozent der Stimmen geholt.",
        "Der Sprecher der Deutschen Presse-Agentur (dpa) sagte nichts.",
        "Tilda Brook (Foto) schwieg.",
        # verses
        "O Bahn, du meine Freude",
        # somebody says so
        "Lesen Sie auch abends?, fragte sie",
        "Folgen Sie uns!, rief die Polizei.",
        "Was meinen Sie?, fragte er sie.",
        "Schon Abonnent? „Nein“, sagte Klee.",
        "Wir verwenden Cookies nur, wenn es sein muss, sagte Klee.",
        "Kommentare seien gesperrt worden, bestätigte die Stadt.",
        # sentences that begin as titles do
        "Passend dazu will Brook eine Schule bauen.",
        "Das Gespräch führte zu nichts.",
        "Das Gespräch führte Brook in Marbach fort.",
        "Dazu passt, dass die Stadt sparen muss.",
        "Auch interessant war, was Klee verschwieg.",
        "Mehr zum Thema sagte sie nicht.",
        "Nachdruck verlieh sie ihrer Forderung mit einem Streik.",
        "Zur Bildergalerie kamen 300 Gäste.",
        "Vier Wochen gratis wohnen durften die Helfer.",
        "Eine frühere Fassung des Gesetzes scheiterte.",
        "Lena Voss, Ministerin",
    ],
)
def test_short_lines_of_the_article_are_read(line):
    assert kind_between(line) == {"body"}


def paragraphs(text: str, *kinds: str) -> list[str]:
    return [
        span.of(text) for part in sections(text) if part.kind in kinds for span in part.paragraphs
    ]


@pytest.mark.parametrize(
    "mark",
    ["jp/cha", "(dpa)", "dpa/lno", "kna", "hk", "– jot", "(hk/dpa)", "(Mit Material von dpa)"],
)
def test_a_mark_behind_the_last_sentence_is_a_credit(mark):
    text = f"„Wir prüfen das“, sagte Tilda Brook. „Das dauert.“ {mark}"
    assert paragraphs(text, "credit") == [mark]
    assert paragraphs(text, "lead") == [text.removesuffix(mark).rstrip()]


@pytest.mark.parametrize(
    "end", ["so ja", "am 3. und", "Klee u. a", "„toll“ fand", "rund 3 Mio. eur"]
)
def test_the_last_words_of_a_sentence_are_no_mark(end):
    text = f"Brook freute sich. Sie war dabei und {end}"
    assert paragraphs(text, "credit") == []


@pytest.mark.parametrize(
    "dateline",
    ["Berlin (dpa) -", "LINDAU taz |", "Rom (KNA).", "Bad Lindau (dpa/lby) –", "HALLE (hk) –"],
)
def test_a_dateline_is_a_credit(dateline):
    text = f"{dateline} Tilda Brook hat die Bahn gestoppt."
    assert paragraphs(text, "credit") == [dateline]
    assert paragraphs(text, "lead") == ["Tilda Brook hat die Bahn gestoppt."]


def headlines(*lines: str) -> list[str | None]:
    parts = sections("\n".join([*lines, *ARTICLE[1:]]))
    return [part.heading for part in parts if part.kind == "headline"]


@pytest.mark.parametrize(
    "above",
    [
        ["Kommentar"],
        ["UPDATE"],
        ["Politik", "Inland"],
        ["Lokales / Marbach"],
        ["MB-Interview"],
        ["HAFENBAHN"],
        ["2024"],
        ["Programm", "Sender", "Unser Team", "Radio Marbach", "Alle Frequenzen"],
        ["Artikel vorlesen", "Teilen"],
    ],
)
def test_kickers_and_menus_are_no_headlines(above):
    assert headlines(*above, "Kein Zug in Marbach") == ["Kein Zug in Marbach"]


@pytest.mark.parametrize(
    "below", ["Artikel vorlesen", "vor 2 Stunden", "Lena Voss", "Von\nIda Lenk"]
)
def test_what_stands_between_headline_and_text_leaves_the_headline(below):
    assert headlines("Kein Zug in Marbach", below) == ["Kein Zug in Marbach"]


def test_a_short_headline_between_links_and_a_byline_is_one():
    above = ["Anmelden", "Abo", "Startseite > Bahn > Marbach", "Marbach baut", "Von", "Ida Lenk"]
    assert headlines(*above, "12.05.2024, 14:30 Uhr", "Teilen") == ["Marbach baut"]


def test_a_kicker_above_a_marked_up_headline_is_none():
    assert headlines("Kommentar", "# Kein Zug in Marbach") == ["Kein Zug in Marbach"]


def test_a_line_that_breaks_off_and_the_next_are_no_headings():
    lines = ("Bahn tot", "Das sei gut so, sagt", "SWR-Korrespondent", "Uwe Stark. Er wohnt dort.")
    assert [part.heading for part in sections("\n".join(lines))] == ["Bahn tot", None]


def test_a_heading_behind_an_advertisement_stays_one():
    text = "\n\n".join([ARTICLE[0], ARTICLE[1], "Anzeige", "Rost an den Schienen", ARTICLE[2]])
    assert [part.heading for part in sections(text)][-1] == "Rost an den Schienen"


def test_a_list_of_names_is_no_byline():
    text = "Die Sieger\n\nGewonnen haben:\nIda Lenk\nLena Voss\nUwe Stark"
    assert "credit" not in {part.kind for part in sections(text)}


def test_a_single_link_before_a_paragraph_is_no_heading():
    text = "\n\n".join([ARTICLE[0], ARTICLE[1], "Lesen Sie auch", "Klee tritt an", ARTICLE[2]])
    assert [part.heading for part in sections(text)] == [ARTICLE[0], None, None, None]


def test_whom_only_a_caption_names_is_no_actor_and_speaks_for_nobody():
    text = (
        "„Wir prüfen das“, sagte Tilda Brook.\n\n"
        "„Ich bin froh“, sagt Egon Klee. Foto: dpa\n\n"
        "„Das dauert.“"
    )
    article = quotex.extract(text)
    assert [actor.name for actor in article.actors] == ["Tilda Brook"]
    assert [quote.speakers[0].actor.name for quote in article.quotes] == ["Tilda Brook"] * 2
    assert [(term.text, term.reason) for term in article.terms] == [("Ich bin froh", "credit")]


def test_a_mark_that_boilerplate_leaves_open_ends_with_it():
    text = f"{ARTICLE[1]}\n\nLesen Sie auch: „Das war\n\n{ARTICLE[2]} „Wir prüfen“, sagte Ida Lenk."
    article = quotex.extract(text)
    assert [quote.text for quote in article.quotes] == ["Wir prüfen"]
    assert [(term.text, term.reason) for term in article.terms] == [("Das war", "boilerplate")]


def test_a_link_in_brackets_between_sentences_is_not_read():
    article = quotex.extract(
        "Um acht ist Schluss. „Mehr geht nicht“, sagt Ada Kern. "
        "(Lesen Sie auch: „Uns fehlen die Köche“)"
    )
    assert [quote.text for quote in article.quotes] == ["Mehr geht nicht"]
    assert [term.text for term in article.terms] == ["Uns fehlen die Köche"]


def test_what_somebody_says_in_brackets_is_read():
    article = quotex.extract("Um acht ist Schluss. (Ada Kern sagt: „Uns fehlen Köche.“)")
    assert [quote.text for quote in article.quotes] == ["Uns fehlen Köche."]
