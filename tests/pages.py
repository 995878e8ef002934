"""Pages of invented papers, as a scraper leaves them: what stands around the article differs."""

from typing import NamedTuple


class Page(NamedTuple):
    """A page's text and what its article has."""

    text: str
    headline: str
    quotes: list[tuple[str, str]]  # words and speaker
    people: set[str]  # who are actors


PAGES = {
    "menu, path, byline over two lines": Page(
        """\
Zum Hauptinhalt springen
Anmelden
Probeabo
E-Paper
Startseite > Lokales > Marbach
Marbach sperrt die Hafenbahn
Von
Lena Voss
Die Marbacher Stadträtin Tilda Brook ist erleichtert. „Endlich ist Ruhe“, sagte sie.
Teilen Merken Drucken
Lesen Sie auch
„Das war ein Albtraum“: Anwohner Uwe Stark erzählt
Hafenbahn kostet zwei Millionen mehr
Newsletter abonnieren
""",
        "Marbach sperrt die Hafenbahn",
        [("Endlich ist Ruhe", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "agency report with dateline and signs": Page(
        """\
Marbach

Hafenbahn steht still

12. Mai 2024, 14:30 Uhr

Marbach (dpa/lno) - Die Stadträtin Tilda Brook hat die Bahn gestoppt. „Wir prüfen das“, sagte sie \
dem Sender. „Das dauert.“ dpa/lno

© dpa-infocom, dpa:240512-930-12345/1
""",
        "Hafenbahn steht still",
        [("Wir prüfen das", "Tilda Brook"), ("Das dauert.", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "captions between the paragraphs": Page(
        """\
Politik

Tilda Brook stoppt die Hafenbahn

Stadträtin Tilda Brook im Gespräch mit Baurat Egon Klee. Foto: Lena Voss

Die Stadträtin Tilda Brook hat die Bahn gestoppt. „Wir prüfen das“, sagte sie.

Uwe Stark, Anwohner der Hafenstraße
(Bild: Imago)

„Es wird Zeit“, fügte sie hinzu.
""",
        "Tilda Brook stoppt die Hafenbahn",
        [("Wir prüfen das", "Tilda Brook"), ("Es wird Zeit", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "share bar, player, advertisement and pay wall": Page(
        """\
MB+ Exklusiv
Kein Zug in Marbach
Stand: 12.05.2024, 10:30 Uhr
Lesedauer: 3 Minuten
Artikel vorlesen
00:00 / 03:45
Auf Facebook teilen
WhatsApp
Kommentare (12)
Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook.
- Anzeige -
„Das dauert“, sagt sie.
Jetzt 4 Wochen gratis testen
Bereits Abonnent? Hier anmelden
""",
        "Kein Zug in Marbach",
        [("Wir prüfen das", "Tilda Brook"), ("Das dauert", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "newsletter and box of links in the middle": Page(
        """\
# Kein Zug in Marbach

Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook.

## Newsletter

Mit dem Newsletter „Marbach am Morgen“ erhalten Sie das Wichtigste in Ihr Postfach, sagt Ute Rahn.

Mehr zum Thema

- „Ein Skandal“, sagt Egon Klee
- Hafenbahn kostet mehr

Sie will am Montag mehr sagen.
""",
        "Kein Zug in Marbach",
        [("Wir prüfen das", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "kicker in capitals, author's box, comment rules": Page(
        """\
HAFENBAHN

Kein Zug in Marbach

Von Lena Voss, Marbach

Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook.

Über die Autorin

Lena Voss schreibt seit 2019 für diese Zeitung. „Marbach ist schön“, sagt sie.

Diskutieren Sie mit!

Kommentare werden moderiert. Bitte beachten Sie unsere Netiquette.
""",
        "Kein Zug in Marbach",
        [("Wir prüfen das", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "interview with its kicker": Page(
        """\
Interview

„Die Hafenbahn ist tot“

Frage: Frau Brook, fährt die Bahn wieder?

Brook: Nein.

Frage: Und dann?

Brook: Dann bauen wir eine Tram.

Das Gespräch führte Lena Voss.

Zur Person

Tilda Brook ist seit 2019 Stadträtin. Egon Klee hatte sie vorgeschlagen.
""",
        "„Die Hafenbahn ist tot“",
        [("Die Hafenbahn ist tot", "Brook")],
        set(),
    ),
    "cookie banner, tags, copyright": Page(
        """\
Wir verwenden Cookies, um Ihnen Inhalte zu zeigen. Mit Klick auf „Zustimmen“ erlauben Sie das.
Alle akzeptieren
Einstellungen verwalten
Menü
Suche
Kein Zug in Marbach
Lena Voss
Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook. (lvo)
Schlagworte: Marbach, Egon Klee, Hafenbahn
#Marbach #Hafenbahn
Impressum | Datenschutz | AGB
© 2024 Marbacher Blatt
""",
        "Kein Zug in Marbach",
        [("Wir prüfen das", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "portal with lists of departments and teasers": Page(
        """\
Nachrichten
Sport
Kultur
Wetter
Kein Zug in Marbach: Stadträtin stoppt die Hafenbahn
vor 2 Stunden
Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook.
Meistgelesen
1. „Ich gehe nie wieder hin“: Egon Klee rechnet ab
2. Wer zahlt die Tram?
DAX 18.240,12 +0,4 %
Marbach 12°C
Folgen Sie uns auf Instagram
""",
        "Kein Zug in Marbach: Stadträtin stoppt die Hafenbahn",
        [("Wir prüfen das", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "weekly with place and paper in front": Page(
        """\
Kommentar

Lasst die Bahn fahren!

Ein Kommentar von Lena Voss

MARBACH mab | Die Stadträtin Tilda Brook zögert. „Wir prüfen das“, sagt sie.

Ihr Zögern ist falsch.

Das könnte Sie auch interessieren:

Egon Klee: „Ich baue die Tram“

Wer zahlt die Tram?

Dieser Artikel ist zuerst im Marbacher Blatt erschienen.
""",
        "Lasst die Bahn fahren!",
        [("Wir prüfen das", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "pictures with counts and source lines": Page(
        """\
1/5
Stadträtin Tilda Brook neben Egon Klee. © Imago/Uwe Stark
Kein Zug in Marbach
Aktualisiert: heute, 12:03
Die Bahn fährt nicht mehr. „Wir prüfen das“, sagt Stadträtin Tilda Brook.
Die gesperrte Brücke an der Hafenstraße
Foto: Uwe Stark
„Das dauert“, sagt sie.
Quelle: dpa, eigener Bericht
""",
        "Kein Zug in Marbach",
        [("Wir prüfen das", "Tilda Brook"), ("Das dauert", "Tilda Brook")],
        {"Tilda Brook"},
    ),
    "church paper with signs of authors": Page(
        """\
Rat will Tram statt Bahn

Lindau (KNA). Die Räte wollen eine Tram. „Die Bahn ist alt“, sagte Pfarrerin Ida Lenk am Sonntag. \
„Wir beten für sie.“ kna

Symbolfoto: Lena Voss

hk
""",
        "Rat will Tram statt Bahn",
        [("Die Bahn ist alt", "Ida Lenk"), ("Wir beten für sie.", "Ida Lenk")],
        {"Ida Lenk"},
    ),
}
