"""Texts in the shape of German news, whole and damaged, for property tests and `fuzz.py`.

    rng = random.Random(1)
    text = article(rng)             # from pieces: names, cues, quotes within quotes, odd characters
    text = mutated(rng, sentences)  # sentences of news, damaged

The same state of `rng` gives the same text.  All people are invented.
"""

from collections.abc import Sequence
from random import Random

NAMES = (
    "Kern",
    "Hanna Kern",
    "Jan Ott",
    "Bürgermeisterin Hanna Kern",
    "Oppositionsführer Ott (LBP)",
    "Ayşe Demir",
    "von der Lind",
    "Ursula von der Lind",
    "Müller-Lüdersheim",
    "O'Hara",
    "O’Hara",
    "al-Hamdi",
    "D’Angelo",
    "X Æ A-7",
    "Li",
    "É",
    "Kerns",
    "die Ministerin",
    "der Sprecher des Landtags",
    "ein Sprecher",
    "Polizei",
    "die Stadt",
    "der 52-Jährige",
    "die LBP-Fraktion",
    "Anwohner",
    "Lindauer Bote",
    "der Zeitung „Lindauer Bote“",
    "dpa",
    "die beiden",
    "deren Präsidentin",
    "dessen Sprecherin",
    "ihr Justiziar",
    "der Verband",
    "die Lindmotor AG",
    "eine Studie der Hochschule",
    "die Geschmähte",
    "ein Finne",
    "niemand",
    "wer",
)
PRONOUNS = ("er", "sie", "Sie", "Er", "man", "ihm", "ihr gegenüber", "beide", "dieser", "sich")
VERBS = (
    "sagte",
    "sagen",
    "erklärte",
    "betonte",
    "fragte",
    "meinte",
    "twitterte",
    "rief",
    "räumte ein",
    "fügte hinzu",
    "kündigte an",
    "teilte mit",
    "gab zu",
    "warf vor",
    "forderte auf",
    "bezeichnete als",
    "sprach von",
    "warnte vor",
    "bat um",
    "widersprach",
    "hieß es",
    "habe gesagt",
    "wird zitiert",
    "verwies auf",
    "berief sich auf",
    "meldete unter Berufung auf",
    "steht vor",
    "gibt zu bedenken",
    "wurde aufgefordert",
    "schwieg",
)
FRAMES = (
    "laut",
    "Laut",
    "so",
    "zufolge",
    "Nach Angaben von",
    "nach Einschätzung",
    "aus Sicht",
    "Für",
    "mit den Worten",
    "auf die Frage",
    "unter Verweis auf",
    "mit dem Titel",
    "so wie",
    "so dass",
    "demnach",
    "zögert, da",
    "dass",
    "ob",
    "als",
    "gegenüber",
    "im Gespräch mit",
    "dem",
    "der",
    "und",
)
CLAUSES = (
    "man müsse abwarten",
    "das Geld reiche nicht",
    "die Brücke werde neu gebaut",
    "sie habe gelogen",
    "er wolle, dass sie komme",
    "es gebe keinen Grund",
    "Wir bauen die Brücke neu",
    "Das reicht nicht",
    "Ja",
    "Nein",
    "Halt",
    "Was kommt jetzt",
    "Warum",
    "ein Fehler",
    "weltfremd",
    "Der lange Fluss",
    "Plan B",
    "keine Pilze zu sammeln",
    "",
    " ",
    "!",
    "…",
    "7",
    '27"-Gerät',
    "geht's",
    "Rock ’n’ Roll",
    "'68",
)
SENTENCES = (
    "Am Montag regnete es in Lindenau.",
    "Die Studie zeigt: Kinder lernen schneller.",
    "Das sei, so Ott, nötig.",
    "Der Neubau soll 14,5 Millionen Euro kosten.",
    "Die Brücke wurde um 14 Uhr gesperrt",
    "Es sei „nichts“ geschehen.",
    "Dr. h. c. Kern kam am 12. März, z. B. mit dem Rad.",
    "Die sogenannte „Brückenlösung“ kostet Geld.",
    "Demnach wird die Brücke teuer.",
    "Das teilte die Firma mit.",
    "Das teilte mit",
    "Das Haus soll fertiggestellt sein.",
    "Ott will nichts gewusst haben.",
    "Der Rat lehnte den Antrag mit 26 zu 17 Stimmen ab.",
    "Wie Kern sagt.",
    "Er habe nichts gewusst.",
    "Kern, die das Amt leitet, wies das zurück.",
    "Der Sänger von „Ebbe“ und „Flut“, ein Film von 1984, schwieg.",
    "Wegen Betrugs zu Haft verurteilt.",
)
LINES = (
    "# Streit um die Kosten",
    "## Streit um die Brücke ##",
    "**Die Folgen**",
    "__Die Folgen__",
    "Streit um die Kosten",
    "Von Ada Lenz",
    "Von Ada Lenz, Lindenau",
    "(dpa)",
    "LINDENAU (dpa) - Die Brücke ist zu.",
    "Stand: 12. März, 14 Uhr",
    "Lesen Sie auch: Mehr vom Fluss",
    "Foto: Jan Ott/dpa",
    "Frage: Was kommt jetzt?",
    "Kern: Wir bauen.",
    "- ein Punkt",
    "1. ein Punkt",
    "* * *",
    "***",
    "> Das ist ein Zitat.",
    "---",
    "jp/cha",
)
MARKS = (
    ("„", "“"),
    ("„", "”"),
    ("„", '"'),
    ("„", "‟"),
    ("“", "”"),
    ("”", "”"),
    ('"', '"'),
    ("»", "«"),
    ("«", "»"),
    ("« ", " »"),
    ("«\u202f", "\u202f»"),
    ("›", "‹"),
    ("‹", "›"),
    ("‚", "‘"),
    ("‚", "’"),
    ("‘", "’"),
    ("'", "'"),
    ("’", "’"),
    (",,", "''"),
    ("``", "''"),
    ("''", "''"),
    ('\\"', '\\"'),
    ('""', '""'),
    ("&quot;", "&quot;"),
    ("`", "\xb4"),
    ("<q>", "</q>"),
)
LINE_ENDS = ("\n", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\n\n\n", "\u2028")
ODD_LINE_ENDS = ("\u2029", "\x0b", "\x0c", "\x1c", "\x85", " \n", "\t\n")
ODD = (
    "\xad",
    "\xa0",
    "\u202f",
    "\u2009",
    "\u3000",
    "\u1680",
    "\u200b",
    "\u200d",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u2069",
    "\ufeff",
    "\ufffe",
    "\ufffd",
    "\x00",
    "\x07",
    "\x1b[2J",
    "\x19",
    "\x7f",
    "\x9f",
    "😀",
    "👩\u200d👧",
    "👍🏽",
    "☎\ufe0f",
    "🇩🇪",
    "Z\u0351\u036b\u0343",
    "u\u0308",
    "\u0308",
    "ẞ",
    "ŉ",
    "ǉ",
    "ﬁ",
    "Ⅷ",
    "שלום",
    "مرحبا",
    "中文",
    "\U000d7d92",
    "\ue000",
    "\u115f",
    "<b>",
    "&amp;",
    "]]>",
    "{{ x }}",
    "=1+1",
    "\\",
    "_",
    "*",
    "#",
    "|",
    "@",
    "/",
    "(",
    ")",
    "[…]",
    "–",
    "—",
    "-",
    "…",
    ";",
    ":",
    "§",
    "$5,00",
    "°",
    "\t",
)
STOPS = (".", ".", ".", "!", "?", "…", "", ",", ";", ":", "...", "?!", "!!!")


def article(rng: Random, most: int = 3) -> str:
    """A text of up to `most` paragraphs, from nothing to well-formed news to mere noise."""
    paragraphs = [_paragraph(rng) for _ in range(rng.randint(1, most))]
    text = paragraphs[0]
    for paragraph in paragraphs[1:]:
        ends = ODD_LINE_ENDS if rng.random() < 0.1 else LINE_ENDS
        text += rng.choice(ends) + paragraph
    return damaged(rng, text) if rng.random() < 0.4 else text


def mutated(rng: Random, sentences: Sequence[str]) -> str:
    """One to three of the sentences, one after the other or by paragraphs, damaged."""
    chosen = [rng.choice(sentences) for _ in range(rng.randint(1, 3))]
    return damaged(rng, rng.choice((" ", " ", "\n\n")).join(chosen))


def damaged(rng: Random, text: str) -> str:
    """`text` after one to four accidents: characters lost, doubled, moved, put in or cut off."""
    for _ in range(rng.randint(1, 4)):
        at = rng.randint(0, len(text))
        to = min(len(text), at + rng.choice((1, 1, 2, 5, 20)))
        accident = rng.randrange(7)
        if accident == 0:
            text = text[:at] + text[to:]
        elif accident == 1:
            text = text[:to] + text[at:]
        elif accident == 2:
            text = text[:at] + rng.choice(ODD) + text[at:]
        elif accident == 3:
            text = text[:at] + rng.choice(rng.choice(MARKS)) + text[at:]
        elif accident == 4:
            text = text[:at] + rng.choice(LINE_ENDS + ODD_LINE_ENDS) + text[at:]
        elif accident == 5:
            text = text[at:to] + text[:at] + text[to:]
        else:
            text = text[: max(at, len(text) // 2)]
    return text


def _paragraph(rng: Random) -> str:
    if rng.random() < 0.2:
        return rng.choice(LINES)
    sentences = [_sentence(rng) for _ in range(rng.randint(1, 3))]
    return rng.choice((" ", " ", " ", "", "  ", "\xa0")).join(sentences)


def _sentence(rng: Random) -> str:
    kind = rng.randrange(8)
    if kind == 0:
        return rng.choice(SENTENCES)
    if kind == 1:
        return _noise(rng)
    name, verb, quote = _name(rng), rng.choice(VERBS), _quote(rng)
    stop = rng.choice(STOPS)
    first, _, prefix = verb.partition(" ")
    if kind == 2:
        return f"{quote}, {first} {name}{' ' * bool(prefix)}{prefix}{stop}"
    if kind == 3:
        return f"{name} {first}{' ' * bool(prefix)}{prefix}: {quote}"
    if kind == 4:
        return f"{name} {first} {_name(rng)} {prefix}, {rng.choice(CLAUSES)}{stop}"
    if kind == 5:
        return f"{rng.choice(FRAMES)} {name} {rng.choice(('', 'ist ', 'sei '))}{quote}{stop}"
    if kind == 6:
        return f"{quote}, {first} {name}, {_quote(rng)}{stop}"
    return f"{quote} {rng.choice(FRAMES)} {name}{stop}"


def _name(rng: Random) -> str:
    return rng.choice(PRONOUNS if rng.random() < 0.15 else NAMES)


def _quote(rng: Random, depth: int = 0) -> str:
    """Words between marks; sometimes with a wrong mark, or none, at either end."""
    opening, closing = rng.choice(MARKS[:1] if rng.random() < 0.3 else MARKS)
    slip = rng.random()
    if slip < 0.06:
        closing = ""
    elif slip < 0.09:
        opening = ""
    elif slip < 0.16:
        closing = rng.choice(MARKS)[1]
    words = rng.choice(CLAUSES)
    if depth < 3 and rng.random() < 0.25:
        inner = _quote(rng, depth + 1)
        glue = rng.choice((" ", " ", ""))
        words = rng.choice((f"{words}{glue}{inner}", f"{inner}{glue}{words}", inner, inner + inner))
    elif rng.random() < 0.1:
        words = _sentence(rng) if depth < 2 else rng.choice(SENTENCES)
    return f"{opening}{words}{rng.choice(STOPS)}{closing}"


def _noise(rng: Random) -> str:
    """Pieces of all kinds in no order."""
    kinds = (NAMES, PRONOUNS, VERBS, FRAMES, CLAUSES, ODD, STOPS)
    pieces = []
    for _ in range(rng.randint(1, 10)):
        marks = rng.random() < 0.3
        pieces.append(rng.choice(rng.choice(MARKS if marks else kinds)))
        pieces.append(rng.choice((" ", " ", "")))
    return "".join(pieces)
