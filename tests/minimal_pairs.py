"""Minimal pairs: what each piece of evidence, and each number of the confidence, is there for."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from spacy.language import Language
from spacy.tokens import Doc

from quotex import Article
from quotex.article import Quote, Span, Term
from quotex.attribution.evidence import probability, weights
from quotex.encoder.scores import NoScores
from quotex.known import Known, KnownActor
from quotex.reader import read

Outcome = Literal["found", "not found", "surer", "less sure", "rivalled", "likelier", "less likely"]


@dataclass(frozen=True)
class By:
    """Who says the words in the text, and who in the other; nothing where nobody is named."""

    here: str
    there: str


@dataclass(frozen=True)
class Told:
    """What is told of whoever says the words, in the text and in the other: their „role“, say."""

    about: str
    here: str | None
    there: str | None


@dataclass(frozen=True)
class Means:
    """Whose mention the words are in the text, and in the other; nothing where nobody's."""

    here: str
    there: str


@dataclass(frozen=True)
class Pair:
    """Two texts that differ in little: in `text` the piece of evidence testifies, in `other` not.

    (In `other` it may testify for another one, where that decides who speaks.)  The words that are
    asked about stand between asterisks in both.  `follows`: what is true of them in `text` beside
    `other`: that they are found as a quote there and not in the other, or the other way round; that
    the quote is surer or less sure (`Quote.confidence`); that it is likelier or less likely uttered
    at all, found or not (the sum of its evidence); who says them; that others may have, too; what
    is told of whoever says them; whose mention they are.
    """

    weight: str  # the table and the name: „speaker: subject of the cue“
    text: str
    other: str
    follows: Outcome | By | Told | Means
    known: tuple[KnownActor, ...] = ()  # whom the user knows

    @property
    def heads(self) -> bool:
        """Whether the learned heads are asked: only where the pair is about what they say."""
        return ": reads like" in self.weight


Articles = Callable[[str, bool, tuple[KnownActor, ...]], Article]
"""Reads a text, with the learned heads or without, by somebody who knows some actors."""


def broken(pair: Pair, articles: Articles) -> str:
    """What does not follow, in words; nothing where all does."""
    here, there = (_Asked(text, articles, pair) for text in (pair.text, pair.other))
    follows = pair.follows
    if isinstance(follows, By):
        holds = here.speakers == follows.here and there.speakers == follows.there
    elif isinstance(follows, Told):
        told = (here.told(follows.about), there.told(follows.about))
        holds = told == (follows.here, follows.there)
    elif isinstance(follows, Means):
        holds = (here.meant, there.meant) == (follows.here, follows.there)
    elif follows == "found":
        holds = here.quote is not None and there.quote is None
    elif follows == "not found":
        holds = here.quote is None and there.quote is not None
    elif follows in ("likelier", "less likely"):
        more, less = (here, there) if follows == "likelier" else (there, here)
        holds = more.likely > less.likely > 0
    elif here.quote is None or there.quote is None:
        holds = False
    elif follows == "rivalled":
        holds = here.rivals != () == there.rivals and all(
            0 < one < here.sure for one in here.rivals
        )
    else:
        more, less = (here, there) if follows == "surer" else (there, here)
        holds = more.sure > less.sure
    return "" if holds else f"{follows}:\n  {here}\n  {there}"


class _Asked:
    """What an article says of the words between asterisks."""

    def __init__(self, marked: str, articles: Articles, pair: Pair) -> None:
        before, self.words, behind = marked.split("*")
        start, end = len(before), len(before) + len(self.words)
        self.article = articles(before + self.words + behind, pair.heads, pair.known)
        self.span = Span(start=start, end=end)
        claims: tuple[Quote | Term, ...] = (*self.article.quotes, *self.article.terms)
        self.found = next((one for one in claims if _covers(one.span, start, end)), None)
        self.quote = self.found if isinstance(self.found, Quote) else None

    @property
    def speakers(self) -> str:
        if self.quote is None:
            return ""
        return " und ".join(speaker.actor.name for speaker in self.quote.speakers)

    @property
    def meant(self) -> str:
        """Whose mention the words are."""
        actors = self.article.actors
        return next((one.name for one in actors if self.span in one.mentions), "")

    def told(self, about: str) -> str | None:
        """What is told of who says the words; „nobody“ where nobody is named."""
        if self.quote is None or not self.quote.speakers:
            return "nobody"
        value: str | None = getattr(self.quote.speakers[0].actor, about)
        return value

    @property
    def rivals(self) -> tuple[float, ...]:
        """How sure those are who may have said it instead."""
        return tuple(rival.confidence for rival in self.quote.rivals) if self.quote else ()

    @property
    def sure(self) -> float:
        return self.quote.confidence if self.quote is not None else 0.0

    @property
    def likely(self) -> float:
        """The probability that somebody utters the words, by the evidence of quote or term."""
        if self.found is None:
            return 0.0
        said = {name for table in _OF_UTTERING for name in weights()[table]}
        return probability(piece for piece in self.found.evidence if piece.name in said)

    def __str__(self) -> str:
        kind = type(self.found).__name__.lower() if self.found is not None else "nothing"
        who = self.speakers or "nobody"
        told = f"{kind} by {who}, {self.sure}; uttered: {self.likely:.3f}; means {self.meant}"
        return f"„{self.words}“: {told}"


_OF_UTTERING = ("uttered", "reported", "learned", "turn")  # tables of what says so


def _covers(span: Span, start: int, end: int) -> bool:
    """Whether the span is that of the characters, with quotation marks around them or without."""
    return span.start <= start <= span.start + 1 and span.end - 1 <= end <= span.end


class Reader:
    """Articles of texts, each of which is parsed once."""

    def __init__(self, nlp: Language) -> None:
        self._parsed = lru_cache(maxsize=None)(nlp)

    def __call__(
        self, text: str, heads: bool = False, known: tuple[KnownActor, ...] = ()
    ) -> Article:
        """What is read in the text; `heads`: whether the learned heads testify."""
        doc: Doc = self._parsed(text)
        return read(doc, scores=None if heads else NoScores(), known=Known(known))


def _told(about: str, *cases: tuple[str, str, str, str | None, str | None]) -> list[Pair]:
    """What is told of who speaks: the evidence, two speakers, and what is told of each."""
    return [
        Pair(
            f"{about}: {name}",
            f"„*Das bleibt so*“, sagte {speaker} am Montag in Lindenau.",
            f"„*Das bleibt so*“, sagte {other} am Montag in Lindenau.",
            Told(about, here, there),
        )
        for name, speaker, other, here, there in cases
    ]


BODY = "Der Stadtrat von Lindenau hat am Montag lange beraten. Am Ende blieb alles beim Alten."
LATE = "Draußen sangen hundert Leute ein Lied nach dem anderen, und es wurde sehr spät und kalt."
LATER = (
    "Am Montag war der Saal im Rathaus von Lindenau so voll wie nie, und vor der Tür warteten "
    "noch viele Menschen im Regen auf einen Platz in der letzten Reihe."
)

ABOUT = "Hanna Kern leitet das Bauamt."


def _lines(*lines: str) -> str:
    """Paragraphs: the introduction, the questions and the answers of an interview."""
    return "\n\n".join(lines)


PAIRS = [
    # Whether words in marks are uttered: how they stand to a cue.
    Pair(
        "uttered: stands in quotation marks",
        "An der Tür hing ein Zettel mit „*Wir warten noch*“.",
        "An der Tür sagte Hanna Kern nur „*Wir warten noch*“.",
        "not found",
    ),
    Pair(
        "uttered: the cue follows it",
        "„*Völlig absurd*“, sagte Hanna Kern.",
        "„*Völlig absurd*“, ein Stück von Hanna Kern.",
        "found",
    ),
    Pair(
        "uttered: goes on behind the cue",
        "„Der Plan taugt nichts“, sagte Hanna Kern, „*nicht hier*“.",
        "„Der Plan taugt nichts“, sagte Hanna Kern, weil er „*nicht hier*“ war.",
        "likelier",
    ),
    Pair(
        "uttered: the cue announces it",
        "Hanna Kern sagte am Montag: „*Völlig absurd*“",
        "Hanna Kern war am Montag verärgert: „*Völlig absurd*“",
        "likelier",
    ),
    Pair(
        "uttered: „so“ with a source",
        "„*Völlig absurd*“, so Hanna Kern.",
        "„*Völlig absurd*“ mit Hanna Kern.",
        "found",
    ),
    Pair(
        "uttered: a colon announces it",
        "Hanna Kern ist verärgert: „*völlig absurd*“.",
        "Hanna Kern ist verärgert über „*völlig absurde*“ Pläne.",
        "found",
    ),
    Pair(
        "uttered: complement of the cue",
        "Hanna Kern nannte es damals „*sehr eng*“.",
        "Hanna Kern wohnte dort damals „*sehr eng*“.",
        "found",
    ),
    Pair(
        "uttered: in the reported clause",
        "Hanna Kern betonte, dass die Häuser „*nicht bewohnbar*“ sind.",
        "Hanna Kern wohnte dort, als die Häuser „*nicht bewohnbar*“ waren.",
        "found",
    ),
    Pair(
        "uttered: before a closing cue",
        "Das Werk ist „*am Ende*“ und leer, wie Hanna Kern sagte.",
        "Das Werk ist „*am Ende*“ und leer, wo Hanna Kern wohnte.",
        "found",
    ),
    Pair(
        "uttered: in the cue's clause",
        "Hanna Kern erklärte am Montag in der „*guten Stube*“ ihren Rücktritt.",
        "Hanna Kern verpasste am Montag in der „*guten Stube*“ ihren Zug.",
        "found",
    ),
    Pair(
        "uttered: in a later clause",
        "Hanna Kern kritisierte Jan Ott, weil er „*träumt*“.",
        "Hanna Kern verließ Jan Ott, weil er „*träumt*“.",
        "found",
    ),
    Pair(
        "uttered: is signed",
        "„*Völlig absurd*“ – Hanna Kern, Bürgermeisterin",
        "„*Völlig absurd*“ – ein Abend im Stadttheater",
        "found",
    ),
    Pair(
        "uttered: a source is named",
        "Laut Polizei war der Fahrer „*nicht nüchtern*“.",
        "Am Montag war der Fahrer „*nicht nüchtern*“.",
        "found",
    ),
    Pair(
        "uttered: a noun announces it",
        "Hanna Kern eröffnete die Sitzung mit den Worten „*alles offen*“.",
        "Hanna Kern eröffnete die Sitzung mit dem Lied „*alles offen*“.",
        "found",
    ),
    Pair(
        "uttered: a noun of speech precedes it",
        "Hanna Kern blieb bei ihrer Aussage „*nicht mit mir*“.",
        "Hanna Kern blieb bei ihrer Band „*nicht mit mir*“.",
        "found",
    ),
    Pair(
        "uttered: the cue is weak",
        "„*Die Brücke ist zu*“, lachte Hanna Kern.",
        "„*Die Brücke ist zu*“, sagte Hanna Kern.",
        "less likely",
    ),
    Pair(
        "uttered: the cue is weak and apart",
        "Hanna Kern zeigte sich „*sehr besorgt*“.",
        "Hanna Kern äußerte sich „*sehr besorgt*“.",
        "less likely",
    ),
    Pair(
        "uttered: the cue is itself reported",
        "Hanna Kern habe betont, die Lage sei „*sehr ernst*“.",
        "Hanna Kern hatte betont, die Lage sei „*sehr ernst*“.",
        "less likely",
    ),
    Pair(
        "uttered: is denied to be said",
        "Hanna Kern sprach nicht von einer „*Krise*“.",
        "Hanna Kern sprach gestern von einer „*Krise*“.",
        "not found",
    ),
    Pair(
        "uttered: the cue is an infinitive",
        "Hanna Kern wagte es, den Plan „*absurd*“ zu nennen.",
        "Hanna Kern wagte es und nannte den Plan „*absurd*“.",
        "less likely",
    ),
    Pair(
        "uttered: in indirect speech",
        "Die Lage sei „*sehr ernst*“, sagte Hanna Kern.",
        "Die Lage ist „*sehr ernst*“, sagte Hanna Kern.",
        "likelier",
    ),
    Pair(
        "uttered: the next sentence says whose words",
        "„*Zu wenig Geld!*“ Das sagte Hanna Kern am Montag.",
        "„*Zu wenig Geld!*“ Das sah Hanna Kern am Montag.",
        "likelier",
    ),
    Pair(
        "uttered: follows a quote",
        "„Wir bauen“, sagte Hanna Kern. „*Und zwar bald.*“",
        "Hanna Kern saß im Rathaus. „*Und zwar bald.*“",
        "likelier",
    ),
    Pair(
        "uttered: follows reported speech",
        "Hanna Kern sagte, sie baue die Brücke. „*Und zwar bald.*“",
        "Hanna Kern saß im Rathaus. „*Und zwar bald.*“",
        "likelier",
    ),
    # How they look.
    Pair(
        "uttered: is a sentence",
        "Hanna Kern sagte: „*Wir bleiben.*“",
        "Hanna Kern sagte: „*Wir bleiben*“.",
        "surer",
    ),
    Pair(
        "uttered: has a finite verb",
        "Hanna Kern betonte: „*Hier friert man*“.",
        "Hanna Kern betonte: „*Hier im Frost*“.",
        "surer",
    ),
    Pair(
        "uttered: is long",
        "Hanna Kern sprach von „*einem viel zu teuren Plan der Stadt ohne jeden Wert*“.",
        "Hanna Kern sprach von „*einem viel zu teuren Plan*“.",
        "surer",
    ),
    Pair(
        "uttered: has several words",
        "Hanna Kern sprach von „*einem zu teuren Plan*“.",
        "Hanna Kern sprach von „*einem teuren Plan*“.",
        "surer",
    ),
    Pair(
        "uttered: begins with a small letter",
        "Hanna Kern nannte das „*völlig absurd*“.",
        "Hanna Kern nannte das „*Völlig absurd*“.",
        "surer",
    ),
    Pair(
        "uttered: is what is thought of it",
        "Hanna Kern hat der Opposition „*Wortbruch*“ vorgeworfen.",
        "Hanna Kern sprach am Abend von „*Wortbruch*“.",
        "likelier",
    ),
    Pair(
        "uttered: is one name",
        "Hanna Kern rief „*Lindenau*“.",
        "Hanna Kern rief „*Nein*“.",
        "less likely",
    ),
    Pair(
        "uttered: is one word like a name",
        "Hanna Kern rief „*Feuerwehr*“.",
        "Hanna Kern rief „*Nein*“.",
        "less likely",
    ),
    Pair(
        "uttered: has only capitalised words",
        "Hanna Kern nannte es damals „*Großer Unfug*“.",
        "Hanna Kern nannte es damals „*Großer alter Unfug*“.",
        "less likely",
    ),
    Pair(
        "uttered: a noun that takes names precedes it",
        "Hanna Kern lobte den Film „*Keiner kommt durch*“.",
        "Hanna Kern lobte damals „*Keiner kommt durch*“.",
        "not found",
    ),
    Pair(
        "uttered: a noun that takes names announces it",
        "Der Verein feiert im Mai (Motto: „*Alle kommen mit*“).",
        "Der Verein feiert im Mai (Kern: „*Alle kommen mit*“).",
        "less likely",
    ),
    Pair(
        "uttered: a noun directly precedes it",
        "Hanna Kern lobte den Baum „*Alter Freund vom See*“.",
        "Hanna Kern lobte damals „*Alter Freund vom See*“.",
        "less likely",
    ),
    Pair(
        "uttered: a definite article precedes it",
        "Hanna Kern lobte den „*Abend am See*“.",
        "Hanna Kern lobte „*Abend am See*“.",
        "less likely",
    ),
    Pair(
        "uttered: names who speaks",
        "Das berichtete „*Die Lupe am Sonntag*“.",
        "Auf dem Tisch lag „*Die Lupe am Sonntag*“.",
        "less likely",
    ),
    Pair(
        "uttered: is called so",
        "Hanna Kern erklärte am Montag in der sogenannten „*guten Stube*“ ihren Rücktritt.",
        "Hanna Kern erklärte am Montag in der „*guten Stube*“ ihren Rücktritt.",
        "not found",
    ),
    Pair(
        "uttered: is what somebody is charged with",
        "Die Polizei ermittelt nach Angaben von Hanna Kern wegen „*groben Unfugs*“.",
        "Die Polizei ermittelt nach Angaben von Hanna Kern trotz „*groben Unfugs*“.",
        "less likely",
    ),
    Pair(
        "uttered: is part of a compound",
        "Hanna Kern lobte die „*alles offen*“-Runde.",
        "Hanna Kern lobte die Runde „*alles offen*“.",
        "not found",
    ),
    Pair(
        "uttered: is repeated",
        "Hanna Kern nannte den Plan „absurd“. Jan Ott nannte den Plan „*absurd*“.",
        "Hanna Kern nannte den Plan „teuer“. Jan Ott nannte den Plan „*absurd*“.",
        "less sure",
    ),
    Pair(
        "uttered: does something in its sentence",
        "Die „*Lupe am Sonntag*“ erscheint seit März.",
        "Die „*Lupe am Sonntag*“, seit März im Handel.",
        "less likely",
    ),
    Pair(
        "uttered: has a year or number",
        "Hanna Kern sprach von „*kaum 7 Euro*“.",
        "Hanna Kern sprach von „*kaum sieben Euro*“.",
        "less sure",
    ),
    Pair(
        "uttered: is foreign",
        "Hanna Kern nannte das „*a matter of taste*“.",
        "Hanna Kern nannte das „*eine Frage des Geschmacks*“.",
        "less sure",
    ),
    Pair(
        "uttered: is empty",
        "„*,*“, sagte Hanna Kern.",
        "„*!*“, sagte Hanna Kern.",
        "less likely",
    ),
    Pair(
        "uttered: is in a heading",
        f"Hanna Kern nennt Plan „*völlig absurd*“\n\n{BODY}",
        f"Streit im Stadtrat\n\nHanna Kern nennt den Plan „*völlig absurd*“. {BODY}",
        "less likely",
    ),
    Pair(
        "uttered: is in brackets",
        "Der Wagen („*wie neu*“) stand im Hof.",
        "Der Wagen – „*wie neu*“ – stand im Hof.",
        "less likely",
    ),
    # Whether a clause without marks reports; weights by form are seen beside another form's.
    Pair(
        "reported: a clause without marks",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "*Die Brücke ist zu*, sah Hanna Kern.",
        "found",
    ),
    Pair(
        "reported: reported clause with „dass“",
        "Hanna Kern versuchte zu erklären, *dass die Brücke zu ist*.",
        "Hanna Kern versuchte zu erklären, *wo die Brücke zu ist*.",
        "found",
    ),
    Pair(
        "reported: reported clause with „ob“",
        "Hanna Kern sagte, *ob die Brücke zu ist*.",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "less sure",
    ),
    Pair(
        "reported: reported question",
        "Hanna Kern sagte, *wo die Brücke zu ist*.",
        "Hanna Kern sagte, *ob die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: reported clause in Konjunktiv",
        "Hanna Kern sagte, *am Montag sei die Brücke zu*.",
        "Hanna Kern sagte, *dass am Montag die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "reported: reported behind a colon",
        "Dazu sagte Hanna Kern: *Es wird gebaut*.",
        "*Es wird gebaut*, sagte dazu Hanna Kern.",
        "not found",
    ),
    Pair(
        "reported: reported infinitive",
        "Hanna Kern kündigte an, *die Brücke zu bauen*.",
        "Hanna Kern kündigte an, *dass die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "reported: around the cue",
        "*Die Brücke, sagte Hanna Kern, ist zu*.",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "less sure",
    ),
    Pair(
        "reported: beside „wie … mitteilte“",
        "*Die Brücke ist zu*, wie Hanna Kern mitteilte.",
        "Hanna Kern teilte mit, *dass die Brücke zu ist*.",
        "less sure",
    ),
    Pair(
        "reported: before a closing cue",
        "*Die Brücke ist zu*, sagte das Wetter.",
        "Hanna Kern versuchte zu erklären, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: before „so“ with a source",
        "*Die Brücke ist zu*, so Hanna Kern.",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "less likely",
    ),
    Pair(
        "reported: a source is named",
        "Laut Hanna Kern *sei am Montag die Brücke zu*.",
        "Hanna Kern sagte, *am Montag sei die Brücke zu*.",
        "likelier",
    ),
    Pair(
        "reported: goes on in Konjunktiv",
        "Hanna Kern sagte, die Brücke sei zu. *Das sei traurig.*",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "likelier",
    ),
    Pair(
        "reported: goes on in what may be a preterite",
        "Hanna Kern sagte, die Brücke sei zu. *Die Leute wollten nicht warten.*",
        "Hanna Kern sagte, die Brücke sei zu. *Die Leute könnten nicht warten.*",
        "not found",
    ),
    Pair(
        "reported: Konjunktiv II without need",
        "Hanna Kern sagte, die Brücke sei zu. *Das wäre sehr traurig.*",
        "Hanna Kern sagte, die Brücke sei zu. *Das sei sehr traurig.*",
        "less likely",
    ),
    Pair(
        "reported: the narrator came between",
        "Hanna Kern sagte, die Brücke sei zu. Es regnete. *Das sei sehr traurig.*",
        "Hanna Kern sagte, die Brücke sei zu. *Das sei sehr traurig.*",
        "less likely",
    ),
    Pair(
        "reported: reported clause with „wonach“",
        "Hanna Kern legte Zahlen vor, *wonach die Brücke zu ist*.",
        "Hanna Kern sagte nicht, *dass sie geht*.",
        "likelier",
    ),
    Pair(
        "reported: a word points back to who says it",
        "Der Rechnungshof prüfte den Bau. Demnach *ist die Brücke zu teuer*.",
        "Hanna Kern sagte nicht, *dass die Brücke zu ist*.",
        "likelier",
    ),
    Pair(
        "reported: the next sentence says whose report it is",
        "*Die Brücke ist zu teuer*. Das teilte Hanna Kern mit.",
        "*Die Brücke ist zu teuer*. Das ärgerte Hanna Kern.",
        "found",
    ),
    Pair(
        "reported: says it of itself",
        "*Der Fahrer will nichts gesehen haben.*",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Das sei sehr traurig.*",
        "less likely",
    ),
    Pair(
        "reported: the next sentence says whose report it is",
        "*Die Brücke ist zu teuer*. Das teilte Hanna Kern mit.",
        "Hanna Kern legte Zahlen vor, *wonach die Brücke zu ist*.",
        "likelier",
    ),
    Pair(
        "reported: decides, does not say",
        "Hanna Kern entschied, *die Brücke zu schließen*.",
        "Hanna Kern vereinbarte, *die Brücke zu schließen*.",
        "not found",
    ),
    Pair(
        "reported: hangs on a noun",
        "Hanna Kern kam mit dem Hinweis, *dass die Brücke zu ist*.",
        "Hanna Kern wies darauf hin, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: nobody in particular says it",
        "Man sagt, *dass die Brücke zu ist*.",
        "Er sagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: a question is asked",
        "Hanna Kern fragte, *wer die Brücke baut*.",
        "Hanna Kern sagte, *wer die Brücke baut*.",
        "likelier",
    ),
    Pair(
        "reported: reported main clause in the indicative",
        "Man sagt, *die Brücke ist seit Montag zu*.",
        "Man sagt: *Die Brücke ist seit Montag zu*.",
        "found",
    ),
    Pair(
        "reported: a question is not answered",
        "Hanna Kern sagte nicht, *ob die Brücke zu ist*.",
        "Hanna Kern sagte, *ob die Brücke zu ist*.",
        "likelier",
    ),
    Pair(
        "reported: says what something means",
        "Das heißt, *dass die Brücke zu ist*.",
        "Es heißt, *dass die Brücke zu ist*.",
        "not found",
    ),
    Pair(
        "reported: told without its words",
        "*Hanna Kern nannte drei Beispiele.*",
        "*Hanna Kern lobte drei Beispiele.*",
        "not found",
    ),
    Pair(
        "reported: told as hearsay",
        "*Die Halle soll im Mai öffnen.*",
        "*Die Halle soll im Mai geöffnet haben.*",
        "not found",
    ),
    Pair(
        "reported: the cue is weak",
        "Hanna Kern lachte, *am Montag sei die Brücke zu*.",
        "Hanna Kern sagte, *am Montag sei die Brücke zu*.",
        "less likely",
    ),
    Pair(
        "reported: the cue takes no clause",
        "*Das Geld reiche bis Mai*, umschrieb Hanna Kern die Lage.",
        "*Das Geld reiche bis Mai*, beschrieb Hanna Kern die Lage.",
        "less likely",
    ),
    Pair(
        "reported: the cue is itself reported",
        "Hanna Kern habe gesagt, *dass die Brücke zu ist*.",
        "Hanna Kern hatte gesagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: the cue is an infinitive",
        "Hanna Kern versuchte zu erklären, *dass die Brücke zu ist*.",
        "Hanna Kern erklärte, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: may or should be said",
        "Hanna Kern soll sagen, *dass die Brücke zu ist*.",
        "Hanna Kern hat gesagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: the cue ends a subordinate clause",
        "Jan Ott ging, nachdem Hanna Kern gesagt hatte, *dass die Brücke zu ist*.",
        "Hanna Kern hatte gesagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: the cue is denied",
        "Hanna Kern sagte nicht, *dass die Brücke zu ist*.",
        "Hanna Kern sagte vorab, *dass die Brücke zu ist*.",
        "less sure",
    ),
    Pair(
        "reported: another tells of it",
        "Hanna Kern sagte, der Händler habe ihr versichert, *dass die Ware komme*.",
        "Der Händler hat ihr versichert, *dass die Ware komme*.",
        "less likely",
    ),
    Pair(
        "reported: a source beside it",
        "Laut Polizei war die Brücke am Morgen noch wegen der Risse zu, *Hanna Kern lobte das*.",
        "Am Montag war die Brücke am Morgen noch wegen der Risse zu, *Hanna Kern lobte das*.",
        "not found",
    ),
    Pair(
        "reported: a verb of speech beside it",
        "Laut Polizei *kritisierte Hanna Kern den Plan*.",
        "Laut Polizei *sah Hanna Kern den Plan*.",
        "less likely",
    ),
    Pair(
        "reported: nobody is found who says it",
        "Am Montag wurde gesagt, *dass die Brücke zu ist*.",
        "Am Montag wurde von Hanna Kern gesagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: a thing says it",
        "Ein Riss sagt, *dass die Brücke zu ist*.",
        "Hanna Kern sagt, *dass die Brücke zu ist*.",
        "less likely",
    ),
    Pair(
        "reported: has a Konjunktiv",
        "Hanna Kern sagte, *dass die Brücke zu sei*.",
        "Hanna Kern sagte, *dass die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "reported: has no verb",
        "Laut Polizei *ein Unfall mit drei Wagen*.",
        "Laut Polizei *war es ein Unfall*.",
        "less likely",
    ),
    Pair(
        "reported: is short",
        "Hanna Kern sagte, *dass sie kommt*.",
        "Hanna Kern sagte, *dass sie morgen kommt*.",
        "less sure",
    ),
    Pair(
        "reported: holds words in quotation marks",
        "*Hanna Kern beschwerte sich über die Zeitung, in der „nur Gutes über sie“ stand.*",
        "*Hanna Kern beschwerte sich über die Zeitung, in der nur Gutes über sie stand.*",
        "less likely",
    ),
    Pair(
        "reported: nothing is reported before it",
        "Hanna Kern versuchte zu erklären, wo die Brücke zu ist. *Das sei traurig.*",
        "Hanna Kern erklärte, wo die Brücke zu ist. *Das sei traurig.*",
        "less likely",
    ),
    Pair(
        "reported: the cue has words in quotation marks",
        "*Hanna Kern kritisierte den Plan als „überstürzt“.*",
        "*Hanna Kern kritisierte den Plan als überstürzt.*",
        "not found",
    ),
    Pair(
        "reported: another report has the same words",
        "*Laut Polizei warnte Otto Lenz vor dem Plan.*",
        "*Am Montag warnte Otto Lenz vor dem Plan.*",
        "not found",
    ),
    Pair(
        "reported: says what it is called",
        "*Hanna Kern bezeichnete den Plan als überstürzt.*",
        "*Hanna Kern bezeichnete den Plan.*",
        "found",
    ),
    Pair(
        "reported: a headline says who says it",
        f"Hanna Kern: *Alles völlig absurd*\n\n{BODY}",
        f"Streit im Stadtrat\n\n{BODY} Hanna Kern: *Alles völlig absurd*.",
        "found",
    ),
    Pair(
        "reported: says what it is about",
        "*Hanna Kern warnte vor dem Plan.*",
        "*Hanna Kern kritisierte den Plan.*",
        "surer",
    ),
    Pair(
        "reported: does not say what",
        "*Hanna Kern kritisierte sehr lange.*",
        "*Hanna Kern kritisierte die Stadt.*",
        "not found",
    ),
    Pair(
        "reported: takes a stance",
        "*Hanna Kern lobte drei Beispiele.*",
        "*Hanna Kern nannte drei Beispiele.*",
        "found",
    ),
    Pair(
        "reported: tells how things are",
        "*Die Halle soll sehr groß sein.*",
        "*Die Halle soll sehr groß werden.*",
        "found",
    ),
    Pair(
        "reported: tells what has happened",
        "*Die Halle soll im Mai geöffnet haben.*",
        "*Die Halle soll im Mai öffnen.*",
        "found",
    ),
    # Whether paragraphs are the turns of an interview.
    Pair(
        "turn: a turn of an interview",
        _lines(
            "Jan Ott: *Die Brücke kostet viel.*",
            "Hanna Kern: Sie soll sie bauen.",
            "Jan Ott: Das Geld fehlt.",
            "Hanna Kern: Das Land zahlt es.",
        ),
        _lines(
            "Jan Ott: „*Die Brücke kostet viel.*“",
            "Hanna Kern: „Sie soll sie bauen.“",
            "Jan Ott: „Das Geld fehlt.“",
            "Hanna Kern: „Das Land zahlt es.“",
        ),
        "not found",
    ),
    Pair(
        "turn: labels take turns",
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Wer zahlt das?",
            "LWG: Es zahlt das Land.",
        ),
        _lines(
            "Wann wird gebaut?",
            "*Es wird im Mai gebaut.*",
            "Wer zahlt das?",
            "Es zahlt das Land.",
        ),
        "found",
    ),
    Pair(
        "turn: questions and answers take turns",
        _lines(
            ABOUT,
            "Wann wird gebaut?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
            "Was wird aus dem Parkplatz?",
            "Den brauchen wir noch.",
        ),
        _lines(
            ABOUT,
            "Das Geld kommt im April.",
            "*Im Mai fangen wir an.*",
            "Das Geld kommt vom Land.",
            "Das Land zahlt uns das.",
            "Das wird aus dem Parkplatz.",
            "Den brauchen wir noch.",
        ),
        "found",
    ),
    Pair(
        "turn: are two questions",
        _lines(
            ABOUT,
            "Wann wird gebaut?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        _lines(
            ABOUT,
            "Wann wird gebaut?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
            "Was wird aus dem Parkplatz?",
            "Den brauchen wir noch.",
        ),
        "not found",
    ),
    Pair(
        "turn: one side asks",
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Wer zahlt das?",
            "LWG: Es zahlt das Land.",
        ),
        _lines(
            "Lindfunk: Nun wird gebaut.",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Einer zahlt das.",
            "LWG: Es zahlt das Land.",
        ),
        "found",
    ),
    Pair(
        "turn: „Sie“ is asked, „ich“ answers",
        _lines(
            ABOUT,
            "Wann bauen Sie?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        _lines(
            ABOUT,
            "Wann wird gebaut?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        "found",
    ),
    Pair(
        "turn: „Sie“ is asked",
        _lines(
            "Lindfunk: Nun bauen Sie also.",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Das zahlen Sie selbst.",
            "LWG: Es zahlt das Land.",
        ),
        _lines(
            "Lindfunk: Nun wird gebaut.",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Einer zahlt das.",
            "LWG: Es zahlt das Land.",
        ),
        "found",
    ),
    Pair(
        "turn: „ich“ is said",
        _lines(
            "Lindfunk: Nun wird gebaut.",
            "LWG: *Im Mai fangen wir an.*",
            "Lindfunk: Einer zahlt das.",
            "LWG: Das Land zahlt uns das.",
        ),
        _lines(
            "Lindfunk: Nun wird gebaut.",
            "LWG: *Im Mai fängt es an.*",
            "Lindfunk: Einer zahlt das.",
            "LWG: Das Land zahlt das.",
        ),
        "found",
    ),
    Pair(
        "turn: who asks says „ich“",
        _lines(
            "Leser: Wo kann ich parken?",
            "LWG: *Das geht am Fluss.*",
            "Leser: Wann wird gebaut?",
            "LWG: Es wird im Mai gebaut.",
        ),
        _lines(
            "Leser: Wo kann man parken?",
            "LWG: *Das geht am Fluss.*",
            "Leser: Wann wird gebaut?",
            "LWG: Es wird im Mai gebaut.",
        ),
        "not found",
    ),
    Pair(
        "turn: nobody asks or says „ich“",
        _lines(
            "Jan Ott: *Die Brücke kostet viel.*",
            "Hanna Kern: Sie soll sie bauen.",
            "Jan Ott: Das Geld fehlt.",
            "Hanna Kern: Das Land zahlt es.",
        ),
        _lines(
            "Jan Ott: *Die Brücke kostet viel.*",
            "Hanna Kern: Wir wollen sie bauen.",
            "Jan Ott: Das Geld fehlt.",
            "Hanna Kern: Das Land zahlt es uns.",
        ),
        "not found",
    ),
    Pair(
        "turn: somebody is addressed by name",
        _lines(
            ABOUT,
            "Frau Kern, wann wird gebaut?",
            "*Es wird im Mai gebaut.*",
            "Wer zahlt das?",
            "Es zahlt das Land.",
            "Was wird aus dem Parkplatz?",
            "Der bleibt noch.",
        ),
        _lines(
            ABOUT,
            "Also, wann wird gebaut?",
            "*Es wird im Mai gebaut.*",
            "Wer zahlt das?",
            "Es zahlt das Land.",
            "Was wird aus dem Parkplatz?",
            "Der bleibt noch.",
        ),
        "found",
    ),
    Pair(
        "turn: a label names somebody",
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "Hanna Kern: *Es wird im Mai gebaut.*",
            "Lindfunk: Wer zahlt das?",
            "Hanna Kern: Es zahlt das Land.",
        ),
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "LWG: *Es wird im Mai gebaut.*",
            "Lindfunk: Wer zahlt das?",
            "LWG: Es zahlt das Land.",
        ),
        "likelier",
    ),
    Pair(
        "turn: a label is a thing",
        _lines(
            "Frage: Wann wird gebaut?",
            "Urteil: *Es wird im Mai gebaut.*",
            "Frage: Wer zahlt das?",
            "Urteil: Es zahlt das Land.",
        ),
        _lines(
            "Frage: Wann wird gebaut?",
            "LWG: *Es wird im Mai gebaut.*",
            "Frage: Wer zahlt das?",
            "LWG: Es zahlt das Land.",
        ),
        "not found",
    ),
    Pair(
        "turn: nobody is presented who answers",
        _lines(
            "Das Bauamt zieht im Mai um.",
            "Wann bauen Sie?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        _lines(
            ABOUT,
            "Wann bauen Sie?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        "not found",
    ),
    Pair(
        "turn: has hardly a verb",
        _lines(
            "Lindfunk: Und wann?",
            "LWG: *Im Mai.*",
            "Lindfunk: Und wo?",
            "LWG: Am Fluss.",
        ),
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "LWG: *Im Mai.*",
            "Lindfunk: Wo wird gebaut?",
            "LWG: Am Fluss.",
        ),
        "not found",
    ),
    # What the learned heads say: of two that grammar cannot tell apart, the one that reads like it.
    Pair(
        "learned: reads like words that are quoted",
        "Der Plan ist „*unsinnig*“.",
        "Das Feld „*sonstiges*“ blieb leer.",
        "found",
    ),
    Pair(
        "learned: reads like what is reported",
        "Hanna Kern zeigte, *dass der Plan scheitern wird*.",
        "Hanna Kern zeigte, *dass sie schwimmen kann*.",
        "found",
    ),
    Pair(
        "learned: reads like a report that goes on",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Das sei sehr traurig.*",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Es lebe der König!*",
        "likelier",
    ),
    Pair(
        "learned: reads like what is told of speech",
        "*Hanna Kern bestritt die Schuld.*",
        "*Hanna Kern bestritt das Spiel.*",
        "likelier",
    ),
    Pair(
        "learned: reads like hearsay",
        "*Jan Ott soll damals betrunken gewesen sein.*",
        "*Der Ort soll im Mittelalter eine Burg gehabt haben.*",
        "likelier",
    ),
    # Which of two cues.
    Pair(
        "choice: governs the passage",
        "Hanna Kern begrüßte das, während Jan Ott bemängelte, dass Lärm „*wieder nicht vorkommt*“.",
        "Hanna Kern begrüßte das, während sie bemängelte, dass Lärm „*wieder nicht vorkommt*“.",
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "choice: is nearer than one alike",
        "Hanna Kern wies das zurück, Jan Ott sagte: „*alles offen*“.",
        "Hanna Kern wies das zurück: „*alles offen*“.",
        By("Jan Ott", "Hanna Kern"),
    ),
    # Who speaks.
    Pair(
        "speaker: a possible speaker",
        "Die Lage zwingt dazu, den Plan „*absurd*“ zu nennen.",
        "Die Stadt wagt es, den Plan „*absurd*“ zu nennen.",
        By("", "Stadt"),
    ),
    Pair(
        "speaker: subject of the cue",
        "Hanna Kern baut das Haus, das Jan Ott „*völlig absurd*“ nannte.",
        "Jan Ott baut das Haus, das Hanna Kern „*völlig absurd*“ nannte.",
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: right behind the cue",
        "„*Die Brücke bleibt bis zum Sommer zu*“, sagte Hanna Kern am Montag.",
        "„*Die Brücke bleibt bis zum Sommer zu*“, sagte am Montag Hanna Kern.",
        "surer",
    ),
    Pair(
        "speaker: behind the cue",
        "„*Die Brücke bleibt zu*“, sagte am Montag ein Kalender.",
        "*Hanna Kern begrüßte den Plan.*",
        "surer",
    ),
    Pair(
        "speaker: right before the cue",
        "Hanna Kern sagte: „*Die Brücke bleibt bis zum Sommer zu.*“",
        "Hanna Kern, die lange schwieg, sagte: „*Die Brücke bleibt bis zum Sommer zu.*“",
        "surer",
    ),
    Pair(
        "speaker: before the cue",
        "Hanna Kern empfing alle mit den Worten: „*alles offen*“.",
        "Hanna Kern: „*alles offen*“.",
        "surer",
    ),
    Pair(
        "speaker: opens the subordinate clause",
        "Das Werk ist „*am Ende*“, wie Hanna Kern am Montag sagte.",
        "Das Werk ist „*am Ende*“, wie am Montag Hanna Kern sagte.",
        "surer",
    ),
    Pair(
        "speaker: the relative clause is about it",
        "Dort wohnt Hanna Kern, die das Haus „*völlig absurd*“ nannte.",
        "Hanna Kern war entsetzt: „*Und zwar sehr.*“",
        "surer",
    ),
    Pair(
        "speaker: named as the source",
        "Laut Hanna Kern war der Fahrer „*nicht nüchtern*“.",
        "Neben Hanna Kern war der Fahrer „*nicht nüchtern*“.",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: right before the colon",
        "Hanna Kern: „*Die Brücke bleibt zu.*“",
        "Hanna Kern ist zufrieden: „*Die Brücke bleibt zu.*“",
        "surer",
    ),
    Pair(
        "speaker: signs the quotation",
        "„*Wer baut, der bleibt.*“ – Hanna Kern, Bürgermeisterin",
        "„*Wer baut, der bleibt.*“ – Motto der Bürgermeisterin",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: whose words are announced",
        "Es kam die Frage von Jan Ott: „*Wer soll das zahlen?*“",
        "Es kam die Tochter von Jan Ott: „*Wer soll das zahlen?*“",
        By("Jan Ott", "Tochter von Jan Ott"),
    ),
    Pair(
        "speaker: is the text that it stands in",
        "Auf dem Markt lag ein Brief. Darin stand: „*Die Brücke bleibt zu.*“",
        "Auf dem Markt lag ein Apfel. Darin stand: „*Die Brücke bleibt zu.*“",
        By("Brief", ""),
    ),
    Pair(
        "speaker: subject of the clause",
        "Hanna Kern ist zufrieden: „*Die Brücke bleibt zu.*“",
        "Mit Hanna Kern geht es: „*Die Brücke bleibt zu.*“",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: subject of the verb before",
        "Hanna Kern wagte es, den Plan „*absurd*“ zu nennen.",
        "Bei Hanna Kern war es erlaubt, den Plan „*absurd*“ zu nennen.",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: nobody else is left",
        "Sie hatte mehr Geld gefordert, worauf ihr die Leitung beschied, *das Haus sei arm*.",
        "Sie hatte mehr Geld gefordert, worauf ihr am Abend beschied, *das Haus sei arm*.",
        By("Leitung", ""),
    ),
    Pair(
        "speaker: cited",
        "Der Kurier zitiert Hanna Kern: „*Die Brücke bleibt zu.*“",
        "Der Kurier unterrichtet Hanna Kern: „*Die Brücke bleibt zu.*“",
        By("Hanna Kern", "Kurier"),
    ),
    Pair(
        "speaker: cites somebody",
        "Jan Ott zitiert Hanna Kern: „*Die Brücke bleibt zu.*“",
        "Jan Ott zitiert am Ende: „*Die Brücke bleibt zu.*“",
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: a pronoun right behind the cue",
        "Jan Ott kam zu spät. Den Plan nannte er „*völlig absurd*“.",
        "Jan Ott kam zu spät. Den Plan nannte am Ende auch er „*völlig absurd*“.",
        "surer",
    ),
    Pair(
        "speaker: by whom, in the passive",
        "Der Plan wurde von Hanna Kern als „*völlig absurd*“ bezeichnet.",
        "Der Plan wurde für Hanna Kern als „*völlig absurd*“ bezeichnet.",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: subject of a passive",
        "Hanna Kern wurde als „*völlig unfähig*“ bezeichnet.",
        "Hanna Kern hat ihn als „*völlig unfähig*“ bezeichnet.",
        By("", "Hanna Kern"),
    ),
    Pair(
        "speaker: spoke before",
        "Hanna Kern sagte: „Wir bauen.“ „*Und zwar bald.*“",
        "Es wurde Abend. Dann regnete es. „*Und zwar bald.*“",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: asked before",
        "„Wir warten“, sagte Hanna Kern. Ob Geld da sei, wollte Jan Ott wissen. „*Das ist da.*“",
        "„Wir warten“, sagte Hanna Kern. Dass Geld da sei, sagte Jan Ott. „*Das ist da.*“",
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: is asked",
        "Hanna Kern wartete. Ob sie Geld habe, wollte Jan Ott wissen. „*Das ist da.*“",
        "Hanna Kern wartete. Dass sie Geld habe, sagte Jan Ott. „*Das ist da.*“",
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: subject of the sentence before",
        "Hanna Kern war entsetzt. „*Und zwar sehr.*“",
        "Es war dunkel. „*Und zwar sehr.*“",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: another one is named here",
        "„Wir bauen“, sagte Hanna Kern. Es kam die Frage von Jan Ott: „*Wer soll das zahlen?*“",
        "„Wir bauen“, sagte Hanna Kern. Weiter hieß es: „*Wer soll das zahlen?*“",
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: the narrator goes on",
        "Hanna Kern sprach von einem „Fluch“. Da leuchtete „*Wir haben das nie gewollt, nie!*“",
        "Hanna Kern sprach von einem „Fluch“. „*Wir haben das nie gewollt, nie!*“",
        By("", "Hanna Kern"),
    ),
    Pair(
        "speaker: is told of by who has the floor",
        "Hanna Kern sagte das. Jan Ott habe den Plan „*immer und überall*“ bestritten.",
        "Hanna Kern sagte das. Jan Ott hat den Plan „*immer und überall*“ bestritten.",
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: is named together with the speaker",
        "„*Alles ist offen*“, sagten Hanna Kern und Jan Ott.",
        "„*Alles ist offen*“, sagte Hanna Kern zu Jan Ott.",
        By("Hanna Kern und Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "uttered: a verb and who speaks follow it",
        "„*Die Brücke*“, knattert Hanna Kern.",
        "„*Die Brücke*“ und Hanna Kern.",
        "likelier",
    ),
    Pair(
        "uttered: is all that is said",
        "Hanna Kern sagte: „*Lindenau*“.",
        "Hanna Kern sagte: „*Lindenau*“ und ging.",
        "likelier",
    ),
    Pair(
        "uttered: stands apart in the headline",
        _lines("Unglück am Berg – „*Bin dem Tod begegnet*“", "Es regnete am Montag in der Stadt."),
        _lines(
            "Unglück am Berg von „*Bin dem Tod begegnet*“", "Es regnete am Montag in der Stadt."
        ),
        "likelier",
    ),
    Pair(
        "uttered: is said in the text, too",
        _lines("„*Die Brücke ist zu*“", "Hanna Kern kam. „Die Brücke ist zu“, sagte sie."),
        _lines("„*Die Brücke ist zu*“", "Hanna Kern kam. „Das Geld ist da“, sagte sie."),
        "likelier",
    ),
    Pair(
        "speaker: spoke before the narrator",
        "„Wir pumpen“, sagte Hanna Kern. Dann kam das Wasser. „*Und zwar sehr.*“",
        "Es wurde gepumpt. Dann kam das Wasser. „*Und zwar sehr.*“",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: whose view the sentence before is",
        "Für Hanna Kern ist das eine Katastrophe. „*Und zwar eine große.*“",
        "Ohne Hanna Kern ist das eine Katastrophe. „*Und zwar eine große.*“",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: subject of the sentence behind",
        "„*Jetzt ist es nass.*“ Hanna Kern hat 88 Hektar.",
        "„*Jetzt ist es nass.*“ Es regnet seit drei Tagen.",
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: says the same words in the text",
        _lines(
            "„*Die Brücke ist zu!*“",
            "„Das Geld ist da“, sagte Hanna Kern. „Es reicht“, sagte Hanna Kern.",
            "„Die Brücke ist zu“, sagte Jan Ott.",
        ),
        _lines(
            "„*Die Brücke ist zu!*“",
            "„Das Geld ist da“, sagte Hanna Kern. „Es reicht“, sagte Hanna Kern.",
            "„Die Straße ist da“, sagte Jan Ott.",
        ),
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: is the headline's topic",
        _lines("Neue Reihe: „*Die Brücke ist zu*“", "Es regnete am Montag in der Stadt."),
        _lines("Es regnete.", "Neue Reihe: „*Die Brücke ist zu.*“ Es war Montag."),
        By("", "Neue Reihe"),
    ),
    Pair(
        "speaker: is presented in the lead",
        _lines("„*Die Brücke ist zu!*“", "Hanna Kern kam am Montag in die Stadt."),
        _lines("„*Die Brücke ist zu!*“", "Die Fähre kam am Montag in die Stadt."),
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: is presented first",
        _lines("„*Die Brücke ist zu!*“", "Hanna Kern kam am Montag. Jan Ott ging am Dienstag."),
        _lines("„*Die Brücke ist zu!*“", "Jan Ott ging am Dienstag. Hanna Kern kam am Montag."),
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: utters most of the text",
        _lines("„*Die Brücke ist zu!*“", "Hanna Kern kam. „Das Geld ist da“, sagte Jan Ott."),
        _lines("„*Die Brücke ist zu!*“", "Hanna Kern kam. Das Geld war da, und Jan Ott ging."),
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: after a preposition",
        "„*Alles ist offen*“, wurde bei Hanna Kern gesagt.",
        "„*Alles ist offen*“, wurde von Hanna Kern gesagt.",
        By("", "Hanna Kern"),
    ),
    Pair(
        "speaker: plainly in the nominative",
        "„*Die Brücke ist zu*“, sagte am Montag der Minister.",
        "„*Die Brücke ist zu*“, sagte am Montag die Ministerin.",
        "surer",
    ),
    Pair(
        "speaker: not in the nominative",
        "„*Die Brücke ist zu*“, wurde dem Minister gesagt.",
        "„*Die Brücke ist zu*“, sagte der Minister.",
        By("", "Minister"),
    ),
    Pair(
        "speaker: does not agree with the verb",
        "Die Anwohner nannte das „*völlig unfähig*“.",
        "Die Anwohner nannten das „*völlig unfähig*“.",
        "less sure",
    ),
    Pair(
        "speaker: stands in another clause",
        "Hanna Kern stand auf, sagte dann: „*Die Brücke ist zu.*“",
        "Hanna Kern wagte es, offen zu sagen: „*Die Brücke ist zu.*“",
        "less sure",
    ),
    Pair(
        "speaker: can speak",
        "Hanna Kern war entsetzt: „*Und zwar sehr.*“",
        "„*Alles ist offen*“, sagte die Zahl.",
        "surer",
    ),
    Pair(
        "speaker: a thing",
        "Die Not zwingt dazu, den Plan „*absurd*“ zu nennen.",
        "Die Stadt wagt es, den Plan „*absurd*“ zu nennen.",
        By("", "Stadt"),
    ),
    # Who asks and who answers in an interview.
    Pair(
        "speaker: labels the turn",
        _lines(
            ABOUT,
            "Frage: Wann bauen Sie?",
            "Jan Ott: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Jan Ott: Das Land zahlt uns das.",
        ),
        _lines(
            ABOUT,
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: labels its side before",
        _lines(
            ABOUT,
            "Frage: Wann bauen Sie?",
            "Jan Ott: Im Mai fangen wir an.",
            "Wer zahlt das?",
            "*Das Land zahlt uns das.*",
        ),
        _lines(
            ABOUT,
            "Frage: Wann bauen Sie?",
            "Antwort: Im Mai fangen wir an.",
            "Wer zahlt das?",
            "*Das Land zahlt uns das.*",
        ),
        By("Jan Ott", "Hanna Kern"),
    ),
    Pair(
        "speaker: is presented before the interview",
        _lines(
            "Hanna Kern leitet das Bauamt.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            "Frau Kern leitet das Bauamt.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Hanna Kern", ""),
    ),
    Pair(
        "speaker: is in the headline",
        _lines(
            "Ein Gespräch mit Frau Kern",
            "Frau Kern leitet das Bauamt. Es hat viel zu tun.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            "Ein Gespräch im Bauamt",
            "Frau Kern leitet das Bauamt. Es hat viel zu tun.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Kern", ""),
    ),
    Pair(
        "speaker: is addressed in the interview",
        _lines(
            "Jan Ott und Hanna Kern leiten das Bauamt.",
            "Frau Kern, wann bauen Sie?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        _lines(
            "Jan Ott und Hanna Kern leiten das Bauamt.",
            "Herr Ott, wann bauen Sie?",
            "*Im Mai fangen wir an.*",
            "Wer zahlt das?",
            "Das Land zahlt uns das.",
        ),
        By("Hanna Kern", "Jan Ott"),
    ),
    Pair(
        "speaker: asks the questions",
        _lines(
            f"{ABOUT} Mit ihr sprach Jan Ott.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            f"{ABOUT} Mit ihr wohnt Jan Ott.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Jan Ott", ""),
    ),
    Pair(
        "speaker: of whom the questions are",
        _lines(
            f"{ABOUT} Sie beantwortet die Fragen der Lindauer Zeitung.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            f"{ABOUT} Sie beantwortet die Briefe der Lindauer Zeitung.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Lindauer Zeitung", ""),
    ),
    Pair(
        "speaker: is whom the talk is with",
        _lines(
            f"{ABOUT} Im Interview mit dem Lindblatt erklärt sie den Plan.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            f"{ABOUT} Im Streit mit dem Lindblatt erklärt sie den Plan.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Lindblatt", ""),
    ),
    Pair(
        "speaker: works for a paper",
        _lines(
            f"{ABOUT} Im Rathaus war unser Mitarbeiter Jan Ott.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            f"{ABOUT} Im Rathaus war unser Bürgermeister Jan Ott.",
            "Frage: *Wann bauen Sie?*",
            "Antwort: Im Mai fangen wir an.",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Jan Ott", ""),
    ),
    Pair(
        "speaker: asks, does not answer",
        _lines(
            "Jan Ott sprach im Bauamt mit Hanna Kern.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        _lines(
            "Jan Ott saß im Bauamt mit Hanna Kern.",
            "Frage: Wann bauen Sie?",
            "Antwort: *Im Mai fangen wir an.*",
            "Frage: Wer zahlt das?",
            "Antwort: Das Land zahlt uns das.",
        ),
        By("Hanna Kern", "Jan Ott"),
    ),
    # Who that is: the surer the tie, the surer the quote.
    Pair(
        "actor: bears the same name",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Hanna Kern.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Hanna.",
        "surer",
    ),
    Pair(
        "actor: bears the last name",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Kern.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Hanna.",
        "surer",
    ),
    Pair(
        "actor: bears the first name",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Hanna.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "actor: stands in that relation to them",
        "Jan Ott und sein Bruder Udo kamen. „*Die Brücke ist zu*“, sagte sein Bruder.",
        "Jan Ott und sein Freund Udo kamen. „*Die Brücke ist zu*“, sagte sein Bruder.",
        By("Udo", "Bruder"),
    ),
    Pair(
        "actor: is of their family",
        "Hanna Kern kam. Udo Kern blieb. „*Die Brücke ist zu*“, sagte seine Frau.",
        "Hanna Ott kam. Udo Kern blieb. „*Die Brücke ist zu*“, sagte seine Frau.",
        By("Hanna Kern", "Frau"),
    ),
    Pair(
        "actor: is the other of the two",
        "Hanna Kern folgt Lea Ott nach. *Ihre Vorgängerin* schwieg, sagte Kern.",
        "Hanna Kern folgt Udo Ott nach. *Ihre Vorgängerin* schwieg, sagte Kern.",
        Means("Lea Ott", "Vorgängerin"),
    ),
    Pair(
        "actor: is known as the same",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Brücken-Hanna.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Hanna.",
        "surer",
        known=(KnownActor("Hanna Kern", "Q1", ("Brücken-Hanna",)),),
    ),
    Pair(
        "actor: fits what is known of them",
        "Ministerin Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die Ministerin.",
        "Ministerin Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "actor: contradicts nothing known of them",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "Jan Ott kam, und Karl Huber kam. „*Die Brücke ist zu*“, sagte er.",
        "surer",
    ),
    Pair(
        "actor: the short or the long form of the name",
        "Die Lindenauer Wählergemeinschaft klagt. „*Die Brücke ist zu*“, sagte die LWG.",
        "Das Landesamt klagt. „*Die Brücke ist zu*“, sagte das Amt.",
        "surer",
    ),
    Pair(
        "actor: governs the same country",
        "Die türkische Regierung beriet am Montag. „*Die Brücke ist zu*“, teilte Ankara mit.",
        "Jan Ott traf am Montag einen Richter. „*Die Brücke ist zu*“, sagte dieser.",
        "surer",
    ),
    Pair(
        "actor: takes up the end of the name",
        "Das Landesamt kam am Montag. „*Die Brücke ist zu*“, sagte das Amt.",
        "Jan Ott traf am Montag einen Richter. „*Die Brücke ist zu*“, sagte dieser.",
        "surer",
    ),
    Pair(
        "actor: is the last body of that kind",
        "Die Lindmotor AG klagt. „*Die Brücke ist zu*“, teilte das Unternehmen mit.",
        "Jan Ott kam. Karl Huber kam. „*Die Brücke ist zu*“, teilte er mit.",
        "surer",
    ),
    Pair(
        "actor: the institution in its sentence",
        "„*Die Brücke ist zu*“, sagte man im Ministerium.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "actor: the last one named",
        "Jan Ott kam mit dem Richter. „*Die Brücke ist zu*“, sagte dieser.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "actor: is whose the document is",
        "Die Studie der Stiftung fand viel. „*Die Brücke ist zu*“, heißt es in der Studie.",
        "Hanna Kern lachte am Montag. „*Die Brücke ist zu*“, heißt es in dem Schreiben.",
        "surer",
    ),
    Pair(
        "actor: spoke before the document is named",
        "Hanna Kern lachte am Montag. „*Die Brücke ist zu*“, heißt es in dem Schreiben.",
        "Jan Ott kam. Karl Huber kam. „*Die Brücke ist zu*“, heißt es in seinem Schreiben.",
        "surer",
    ),
    Pair(
        "actor: were there with the banner",
        "Hundert Eltern kamen am Montag. „*Die Brücke ist zu*“, stand auf einem Plakat.",
        "Jan Ott kam. Karl Huber kam. „*Die Brücke ist zu*“, stand auf seinem Plakat.",
        "surer",
    ),
    # Whom a pronoun means.
    Pair(
        "actor: words since the last mention",
        "Jan Ott kam, und Karl Huber kam. „*Die Brücke ist zu*“, sagte er.",
        "Karl Huber kam, und Jan Ott kam. „*Die Brücke ist zu*“, sagte er.",
        By("Karl Huber", "Jan Ott"),
    ),
    Pair(
        "actor: sentences since the last mention",
        "Jan Ott kam. Es war warm. Es war hell. Man sah Karl Huber. "
        "„*Die Brücke ist zu*“, sagte er.",
        "Jan Ott kam. Man sah Karl Huber. „*Die Brücke ist zu*“, sagte er.",
        By("Karl Huber", "Jan Ott"),
    ),
    Pair(
        "actor: a paragraph ends between",
        "Jan Ott kam.\n\nBei Karl Huber war es warm. „*Die Brücke ist zu*“, sagte er.",
        "Jan Ott kam. Bei Karl Huber war es warm. „*Die Brücke ist zu*“, sagte er.",
        By("Karl Huber", "Jan Ott"),
    ),
    Pair(
        "actor: is a person",
        "Der Verein sah Jan Ott. „*Die Brücke ist zu*“, sagte er.",
        "Der Verein sah Hanna Kern. „*Die Brücke ist zu*“, sagte er.",
        By("Jan Ott", "Verein"),
    ),
    Pair(
        "actor: has a name",
        "Jan Ott kam, und ein Fahrer kam. „*Die Brücke ist zu*“, sagte er.",
        "Jan Ott kam, und Karl Huber kam. „*Die Brücke ist zu*“, sagte er.",
        By("Jan Ott", "Karl Huber"),
    ),
    Pair(
        "actor: just spoke",
        "„Wir bauen“, sagte Jan Ott, bevor Karl Huber nickte. „*Und zwar bald*“, sagte er.",
        "Das Buch las Jan Ott, bevor Karl Huber nickte. „*Und zwar bald*“, sagte er.",
        By("Jan Ott", "Karl Huber"),
    ),
    Pair(
        "actor: subject of its clause",
        "Jan Ott sah Karl Huber. „*Die Brücke ist zu*“, sagte er.",
        "Karl Huber sah Jan Ott. „*Die Brücke ist zu*“, sagte er.",
        By("Jan Ott", "Karl Huber"),
    ),
    Pair(
        "actor: behind a preposition",
        "Am Montag sah man Jan Ott mit Karl Huber. „*Die Brücke ist zu*“, sagte er.",
        "Am Montag sah man bei Jan Ott Karl Huber. „*Die Brücke ist zu*“, sagte er.",
        By("Jan Ott", "Karl Huber"),
    ),
    Pair(
        "actor: says only what somebody is",
        "Den Mann stellte man als neuen Trainer vor. „*Die Brücke ist zu*“, sagte er.",
        "Den Mann stellte man dem neuen Trainer vor. „*Die Brücke ist zu*“, sagte er.",
        By("Mann", "neuer Trainer"),
    ),
    # Whether a description that could be anybody's means who was spoken of.
    Pair(
        "actor: speaks where they were spoken of",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die Winzerin.",
        "Jan Ott kam, und Karl Huber kam. „*Die Brücke ist zu*“, sagte er.",
        "surer",
    ),
    Pair(
        "description: somebody was spoken of whom it fits",
        f"Geologin Hanna Kern ging.\n\n{LATER} {LATER} {LATER} Die Archäologin sagte: „*Die "
        "Brücke ist zu*“.",
        f"Hanna Kern ging mit Petra Weber.\n\n{LATER} {LATER} {LATER} Die Archäologin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Archäologin"),
    ),
    Pair(
        "description: words since the last mention",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        "Bei Hanna Kern war es am Montag warm.\n\nEs schneite. Die Winzerin sagte: „*Die "
        "Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: a paragraph ends between",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm. {LATER} {LATER} Die Winzerin sagte: „*Die "
        "Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: subject of its clause",
        f"Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: has a name",
        f"Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        f"Eine Zeugin ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: was introduced in the sentence before",
        "Bei Gärtnerin Hanna Kern war es am Montag warm.\n\nDie Winzerin sagte: „*Die "
        "Brücke ist zu*“.",
        "Bei Gärtnerin Hanna Kern war es am Montag warm.\n\nEs schneite. Die Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: was last named in a quotation",
        f"„Gärtnerin Hanna Kern geht jetzt“, rief Jan Ott. {LATER} {LATER} {LATER} Die "
        "Winzerin sagte: „*Die Brücke ist zu*“.",
        f"Gärtnerin Hanna Kern geht jetzt, rief Jan Ott. {LATER} {LATER} {LATER} Die "
        "Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: is of the noun's gender",
        f"Toni Kern ging. {LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        f"Hanna Kern ging. {LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: may hold such an office",
        f"Bei Geologin Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} {LATER} Die "
        "Expertin sagte: „*Die Brücke ist zu*“.",
        f"Bei Gärtnerin Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} {LATER} Die "
        "Expertin sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Expertin"),
    ),
    Pair(
        "description: is of the kind that the noun names",
        f"Bei Chemikerin Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die "
        "Expertin sagte: „*Die Brücke ist zu*“.",
        f"Bei Gärtnerin Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die "
        "Expertin sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Expertin"),
    ),
    Pair(
        "description: was called so before",
        f"Bei einer jungen Frau war es am Montag warm.\n\n{LATER} Die Frau sagte: „*Die "
        "Brücke ist zu*“.",
        f"Bei einer jungen Ärztin war es am Montag warm.\n\n{LATER} Die Frau sagte: „*Die "
        "Brücke ist zu*“.",
        By("junge Frau", "Frau"),
    ),
    Pair(
        "description: is something else already",
        f"Gärtnerin Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        f"Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: is another kind of source",
        f"Ministerin Hanna Kern ging. {LATER} {LATER} {LATER} {LATER} Die Torhüterin sagte: "
        "„*Die Brücke ist zu*“.",
        f"Hanna Kern ging. {LATER} {LATER} {LATER} {LATER} Die Torhüterin sagte: „*Die Brücke "
        "ist zu*“.",
        By("Torhüterin", "Hanna Kern"),
    ),
    Pair(
        "description: is the same kind of source",
        f"Geologin Hanna Kern ging.\n\n{LATER} {LATER} Die Archäologin sagte: „*Die Brücke "
        "ist zu*“.",
        f"Gärtnerin Hanna Kern ging.\n\n{LATER} {LATER} Die Archäologin sagte: „*Die Brücke "
        "ist zu*“.",
        By("Hanna Kern", "Archäologin"),
    ),
    Pair(
        "description: is called so by their own words",
        f"Hanna Kern, Leiterin der Nordkasse, ging. {LATER} {LATER} {LATER} {LATER} Die "
        "Kassenwartin sagte: „*Die Brücke ist zu*“.",
        f"Hanna Kern, Leiterin der Nordbank, ging. {LATER} {LATER} {LATER} {LATER} Die "
        "Kassenwartin sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Kassenwartin"),
    ),
    Pair(
        "description: spoke in an earlier paragraph",
        f"„Es regnet“, sagte Hanna Kern.\n\n{LATER} {LATER} {LATER} {LATER} Die Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        f"Hanna Kern ging. Kern blieb.\n\n{LATER} {LATER} {LATER} {LATER} Die Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        By("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: nobody else fits",
        f"Hanna Kern ging mit Jan Ott.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke "
        "ist zu*“.",
        f"Hanna Kern ging mit Petra Weber.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die "
        "Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: is spoken of most",
        f"Gärtnerin Hanna Kern traf Petra Weber. Kern ging. {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        f"Gärtnerin Hanna Kern traf Petra Weber. Es schneite. {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Petra Weber"),
    ),
    Pair(
        "description: is who the text is about",
        f"Hanna Kern traf Petra Weber. Kern ging.\n\n{LATER} {LATER} {LATER} Die Frau sagte: "
        "„*Die Brücke ist zu*“.",
        f"Hanna Kern traf Petra Weber. Kern ging.\n\n{LATER} {LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: stands within the sentence",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} „*Die Brücke ist zu*“, "
        "sagte die Winzerin.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: tells an age",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die 52-Jährige sagte: "
        "„*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: tells what they were",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die gelernte Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die strenge Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "strenge Winzerin"),
    ),
    Pair(
        "description: tells where they are from",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Offenbacherin "
        "sagte: „*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin "
        "sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: tells what befell them",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Bestohlene "
        "sagte: „*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Angestellte "
        "sagte: „*Die Brücke ist zu*“.",
        By("Hanna Kern", "Angestellte"),
    ),
    Pair(
        "description: is on trial",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Angeklagte sagte: "
        "„*Die Brücke ist zu*“.",
        f"Bei Hanna Kern war es am Montag warm.\n\n{LATER} {LATER} Die Winzerin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "description: was accused before",
        "Der Angeklagte Jan Kern kam. Danach kam Udo Ott, und es regnete. *Ihr Mandant* schweige, "
        "sagte Anwältin Ada Wolf.",
        "Der Winzer Jan Kern kam. Danach kam Udo Ott, und es regnete. *Ihr Mandant* schweige, "
        "sagte Anwältin Ada Wolf.",
        Means("Jan Kern", "Udo Ott"),
    ),
    Pair(
        "description: plays the same part",
        "Ein Einbrecher floh am Montag über den Zaun.\n\nEin Nachbar sah zu. Der Maskierte sagte: "
        "„*Die Brücke ist zu*“.",
        "Ein Winzer floh am Montag über den Zaun.\n\nEin Nachbar sah zu. Der Maskierte sagte: "
        "„*Die Brücke ist zu*“.",
        By("Einbrecher", "Nachbar"),
    ),
    Pair(
        "description: plays another part",
        "Eine Verletzte lag am Montag auf dem Weg. Die Täterin sagte: „*Die Brücke ist zu*“.",
        "Eine Frau lag am Montag auf dem Weg. Die Täterin sagte: „*Die Brücke ist zu*“.",
        By("Täterin", "Frau"),
    ),
    Pair(
        "description: has an initial for a last name",
        f"Bei Hanna K. und Udo P. war es am Montag warm. {LATER}\n\nDie Einbrecherin sagte: "
        "„*Die Brücke ist zu*“.",
        f"Bei Hanna Kern und Udo Pohl war es am Montag warm. {LATER}\n\nDie Einbrecherin sagte: "
        "„*Die Brücke ist zu*“.",
        By("Hanna K.", "Einbrecherin"),
    ),
    Pair(
        "description: holds a post",
        f"Hanna Kern ging.\n\n{LATER} Die Richterin sagte: „*Die Brücke ist zu*“.",
        f"Hanna Kern ging.\n\n{LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Richterin", "Hanna Kern"),
    ),
    Pair(
        "description: says more than a noun",
        f"Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin aus Nordau sagte: „*Die Brücke "
        "ist zu*“.",
        f"Hanna Kern ging.\n\n{LATER} {LATER} Die Winzerin sagte: „*Die Brücke ist zu*“.",
        By("Winzerin aus Nordau", "Hanna Kern"),
    ),
    Pair(
        "description: is no subject",
        f"Gärtnerin Hanna Kern ging. {' '.join([LATER] * 6)} Dort lobte Jan Ott *die Winzerin*.",
        f"Gärtnerin Hanna Kern ging. {' '.join([LATER] * 6)} Dort lobte *die Winzerin* den Wein.",
        Means("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: stands in a quotation",
        f"Hanna Kern ging.\n\n{LATER} „‚Die Brücke ist zu‘, sagte *die Winzerin*“, so Jan Ott.",
        f"Hanna Kern ging.\n\n{LATER} ‚Die Brücke ist zu‘, sagte *die Winzerin*, so Jan Ott.",
        Means("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "description: speaks",
        f"Hanna Kern ging.\n\n{LATER} {LATER} *Die Winzerin* sagte: „Die Brücke ist zu“.",
        f"Hanna Kern ging.\n\n{LATER} {LATER} *Die Winzerin* ging auch.",
        Means("Hanna Kern", "Winzerin"),
    ),
    # Whom a headline describes without a name.
    Pair(
        "named_next: a name follows a description",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Ada Kern setzt sich.",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*.\n\nAda Kern setzt sich.",
        Means("Ada Kern", "Zeugin"),
    ),
    Pair(
        "named_next: words between them",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Vor dem Fenster, das seit Sonntag "
        "nicht mehr ganz schließt und vor dem nun ein Brett lehnt, wartet Ada Kern.",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Vor dem Fenster wartet Ada Kern.",
        Means("Zeugin", "Ada Kern"),
    ),
    Pair(
        "named_next: was brought in as anybody",
        "Am Montag war der Saal voll. Dann kommt *eine Zeugin*. Vor dem Fenster, das seit Sonntag "
        "nicht schließt, wartet Ada Kern.",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Vor dem Fenster, das seit Sonntag "
        "nicht schließt, wartet Ada Kern.",
        Means("Zeugin", "Ada Kern"),
    ),
    Pair(
        "named_next: is spoken of again",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Vor dem Fenster, das seit Sonntag "
        "nicht mehr ganz schließt und klappert, wartet Ada Kern. Kern schweigt.",
        "Am Montag war der Saal voll. Dann kommt *die Zeugin*. Vor dem Fenster, das seit Sonntag "
        "nicht mehr ganz schließt und klappert, wartet Ada Kern. Es regnet.",
        Means("Ada Kern", "Zeugin"),
    ),
    Pair(
        "announced: the text names somebody whom it fits",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag nach Hause. Es regnete.",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag nach Hause. Hanna Kern schlief.",
        Means("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "announced: is spoken of again",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag nach Hause. Hanna Kern schlief.",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag nach Hause. Es regnete.",
        Means("Hanna Kern", "Winzerin"),
    ),
    Pair(
        "announced: is the first one whom it fits",
        "*Winzerin* klagt an\n\nHanna Kern kam. Hanna Kern blieb. Ina Ott kam. Ina Ott blieb.",
        "*Winzerin* klagt an\n\nIna Ott kam. Ina Ott blieb. Hanna Kern kam. Hanna Kern blieb.",
        Means("Hanna Kern", "Ina Ott"),
    ),
    Pair(
        "announced: may hold such an office",
        "Stadt lobt *eine Winzerin*\n\nAm Montag kam die Winzerin Hanna Kern nach Hause.",
        "Stadt lobt *eine Winzerin*\n\nAm Montag kam die Gärtnerin Hanna Kern nach Hause.",
        Means("Hanna Kern", ""),
    ),
    Pair(
        "announced: is called so by their own words",
        "*Kassenchefin* klagt an\n\nHanna Kern, Leiterin der Kasse, kam. Hanna Kern schlief.",
        "*Kassenchefin* klagt an\n\nHanna Kern, Leiterin der Schule, kam. Hanna Kern schlief.",
        Means("Hanna Kern", "Kassenchefin"),
    ),
    Pair(
        "announced: is something else already",
        "*Winzerin* klagt an\n\nLandrätin Hanna Kern ging am Montag heim. Hanna Kern schlief.",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag heim. Hanna Kern schlief.",
        Means("Winzerin", "Hanna Kern"),
    ),
    Pair(
        "announced: is somebody's relation",
        "*Nachbarin* klagt an\n\nHanna Kern ging am Montag heim. Hanna Kern schlief.",
        "*Winzerin* klagt an\n\nHanna Kern ging am Montag heim. Hanna Kern schlief.",
        Means("Nachbarin", "Hanna Kern"),
    ),
    Pair(
        "announced: stands behind a preposition",
        "Ärger für *die Winzerin*\n\nHanna Kern ging am Montag heim. Hanna Kern schlief.",
        "Stadt lobt *die Winzerin*\n\nHanna Kern ging am Montag heim. Hanna Kern schlief.",
        Means("Winzerin", "Hanna Kern"),
    ),
    # Whether a pronoun by which nobody speaks means anybody.
    Pair(
        "pronoun: somebody was spoken of whom it fits",
        "Jan Ott kam am Montag. *Er* blieb eine Stunde.",
        "Hanna Kern kam am Montag. *Er* blieb eine Stunde.",
        Means("Jan Ott", ""),
    ),
    Pair(
        "pronoun: a thing named since fits, too",
        "Ott nahm den Brief und den Schlüssel, den Stempel und den Hut vom Tisch. Man sah *ihn*.",
        "Ott nahm die Karte und die Tasche, die Marke und die Mütze vom Tisch. Man sah *ihn*.",
        Means("", "Ott"),
    ),
    Pair(
        "pronoun: is no subject",
        "Die Lindmotor AG kaufte die Halle und die Wiese. Man kennt *sie* in Lindenau.",
        "Die Lindmotor AG kaufte die Halle und die Wiese. Nun baut *sie* in Lindenau.",
        Means("", "Lindmotor AG"),
    ),
    Pair(
        "pronoun: is no person's",
        "Die Lindmotor AG kaufte die Halle und die Wiese. Man kennt *sie* in Lindenau.",
        "Hanna Kern kaufte die Halle und die Wiese. Man kennt *sie* in Lindenau.",
        Means("", "Hanna Kern"),
    ),
    Pair(
        "pronoun: stands in a quotation",
        "Jan Ott kam mit der Karte und dem Brief. „Man kennt *ihn* in Lindenau“, sagte Hanna Kern.",
        "Jan Ott kam mit der Karte und dem Brief. Man kennt *ihn* in Lindenau, sagte Hanna Kern.",
        Means("", "Jan Ott"),
    ),
    # How sure: the less there is for one kind of quote, the less it is beside more for another.
    Pair(
        "types / direct: beside the cue",
        "„*Nein*“, sagte Hanna Kern.",
        "Hanna Kern nannte den Plan „*viel zu teuer und in keiner Weise zu Ende gedacht*“.",
        "less sure",
    ),
    Pair(
        "types / direct: in the cue's clause",
        "Hanna Kern nannte das „*absurd*“.",
        "Hanna Kern sagte: „*Das ist absurd.*“",
        "less sure",
    ),
    Pair(
        "types / direct: by its source",
        "Laut Hanna Kern ist der Plan „*viel zu teuer*“.",
        "Hanna Kern sprach von „*viel zu teuer*“.",
        "less sure",
    ),
    Pair(
        "types / direct: carried over",
        "Hanna Kern war entsetzt. „*Und zwar sehr.*“",
        "Laut Hanna Kern ist der Plan „*viel zu teuer*“.",
        "less sure",
    ),
    Pair(
        "types / direct: otherwise",
        "Hanna Kern war entsetzt: „*Und zwar sehr.*“",
        "„*Und zwar sehr*“, so Hanna Kern.",
        "less sure",
    ),
    Pair(
        "types / direct: uttered",
        "Hanna Kern sagte: „*Die Brücke ist zu.*“",
        "Hanna Kern sagte: „*Zu*“ und ging.",
        "surer",
    ),
    Pair(
        "types / direct: speaker",
        "„*Die Brücke ist zu*“, sagte Hanna Kern am Montag.",
        "„*Die Brücke ist zu*“, sagte am Montag Hanna Kern.",
        "surer",
    ),
    Pair(
        "types / direct: who",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Kern.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "types / direct: a thing",
        "Der Riss sagte: „*Die Brücke ist zu.*“",
        "Hanna Kern, die lange schwieg, sagte: „*Die Brücke ist zu.*“",
        "less sure",
    ),
    Pair(
        "types / direct: before a closing cue",
        "Das Werk ist „*am Ende*“ und leer, wie Hanna Kern sagte.",
        "Laut Hanna Kern ist das Werk „*am Ende*“.",
        "less sure",
    ),
    Pair(
        "types / direct: the cue is weak",
        "„*So bleibt es!*“, lachte Hanna Kern.",
        "„*Nein, nie*“, sagte Hanna Kern.",
        "less sure",
    ),
    Pair(
        "types / direct: the cue is weak and apart",
        "Hanna Kern zeigte sich „*besorgt, weil die Brücke immer neue Risse zeigt*“.",
        "Hanna Kern sagte, er sei „*viel zu teuer*“.",
        "less sure",
    ),
    Pair(
        "types / direct: follows a quote",
        "„Wir bauen“, sagte Hanna Kern. „*Und zwar bald.*“",
        "Hanna Kern sagte, *dass die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "types / indirect: found",
        "*Die Brücke ist zu*, sagte Hanna Kern.",
        "„*Wir bauen*“, sagte Hanna Kern.",
        "less sure",
    ),
    Pair(
        "types / indirect: uttered",
        "Hanna Kern sagte, *dass die Brücke zu sei*.",
        "Hanna Kern sagte, *dass die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "types / indirect: speaker",
        "*Die Brücke ist zu*, wie Hanna Kern am Montag sagte.",
        "*Die Brücke ist zu*, wie am Montag Hanna Kern sagte.",
        "surer",
    ),
    Pair(
        "types / indirect: who",
        "Hanna Kern kam am Montag. Später sagte Kern, *dass die Brücke zu ist*.",
        "Hanna Kern kam am Montag. Später sagte die 52-Jährige, *dass die Brücke zu ist*.",
        "surer",
    ),
    Pair(
        "types / indirect free indirect: found",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Das sei sehr traurig.*",
        "*Die Brücke sei zu*, wie Hanna Kern mitteilte.",
        "less sure",
    ),
    Pair(
        "types / indirect free indirect: uttered",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Das sei sehr traurig.*",
        "Hanna Kern sagte, am Montag sei die Brücke zu. *Das sei traurig.*",
        "surer",
    ),
    Pair(
        "types / indirect free indirect: who",
        "Hanna Kern kam im Mai. Später sagte Kern, dass die Brücke zu sei. *Das sei sehr traurig.*",
        "Hanna Kern kam im Mai. Später sagte die 52-Jährige, dass die Brücke zu sei. "
        "*Das sei sehr traurig.*",
        "surer",
    ),
    Pair(
        "types / indirect free indirect: a thing",
        "Der Riss sagte, dass die Brücke zu sei. *Das sei sehr traurig.*",
        "Die Brücke sei zu, sagte am Montag Hanna Kern. *Das sei sehr traurig.*",
        "less sure",
    ),
    Pair(
        "types / reported: found",
        "*Hanna Kern kritisierte den Plan.*",
        "Hanna Kern nannte den Plan „*gar nicht gut*“.",
        "less sure",
    ),
    Pair(
        "types / reported: uttered",
        "*Hanna Kern warnte vor dem Plan.*",
        "*Hanna Kern kritisierte den Plan.*",
        "surer",
    ),
    Pair(
        "types / reported: who",
        "Hanna Kern kam am Montag. *Kern kritisierte den Plan.*",
        "Hanna Kern kam am Montag. *Die 52-Jährige kritisierte den Plan.*",
        "surer",
    ),
    Pair(
        "types / free indirect: found",
        "*Der Fahrer will am Montag nichts gesehen haben.*",
        "Später hieß es: „*Der Fahrer hat in der Nacht zum Montag am Steuer geschlafen.*“",
        "surer",
    ),
    Pair(
        "types / turn: found",
        _lines(
            "Lindfunk: Wann wird gebaut?",
            "Hanna Kern: *Es wird im Mai gebaut.*",
            "Lindfunk: Wer zahlt das?",
            "Hanna Kern: Es zahlt das Land.",
        ),
        "*Der Fahrer will am Montag nichts gesehen haben.*",
        "surer",
    ),
    Pair(
        "most: uttered",
        "Hanna Kern sagte: „*Die Brücke ist zu.*“",
        "Hanna Kern sagte: „*Zu*“ und ging.",
        "surer",
    ),
    Pair(
        "most: speaker",
        "„*Die Brücke ist zu*“, sagte Hanna Kern am Montag.",
        "„*Die Brücke ist zu*“, sagte am Montag Hanna Kern.",
        "surer",
    ),
    Pair(
        "most: who",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte Kern.",
        "Hanna Kern kam am Montag. „*Die Brücke ist zu*“, sagte die 52-Jährige.",
        "surer",
    ),
    Pair(
        "rivals: share",
        "Jan Ott kam. Karl Huber ging. „*Die Brücke ist zu*“, sagte er.",
        "Jan Ott kam. Hanna Kern ging. „*Die Brücke ist zu*“, sagte er.",
        "rivalled",
    ),
    Pair(
        "actor: is whose words are reported",
        "Udo Kolb wies das zurück. Jan Rehm irre. Der Bau sei fest geplant, *er* sei zufrieden.",
        "Udo Kolb wies das zurück. Jan Rehm irrt. Der Bau ist fest geplant, *er* ist zufrieden.",
        Means("Udo Kolb", "Jan Rehm"),
    ),
    Pair(
        "actor: is of the pronoun's gender",
        "Hanna Rehm sprach am Montag. Dann kam Toni Kolb. „*Das bleibt so*“, sagte sie.",
        "Hanna Rehm sprach am Montag. Dann kam Vera Kolb. „*Das bleibt so*“, sagte sie.",
        By("Hanna Rehm", "Vera Kolb"),
    ),
    *_told(
        "gender",
        ("form of address", "Frau Rehm", "Rehm", "female", "unknown"),
        ("noun for a woman", "eine Gewerkschafterin", "ein Mitglied", "female", "unknown"),
        ("noun for a man", "ein Gewerkschafter", "ein Mitglied", "male", "unknown"),
        ("article or ending", "die 52-Jährige", "ein Mitglied", "female", "unknown"),
        ("first name", "Hanna Rehm", "H. Rehm", "female", "unknown"),
        ("name that may be a first name", "Hanna", "Rehm", "female", "unknown"),
        (
            "says that they are neither",
            "die nichtbinäre Hanna Rehm",
            "die bekannte Hanna Rehm",
            "diverse",
            "female",
        ),
    ),
    Pair(
        "gender: pronoun",
        "Rehm kam am Montag nach Lindenau. „*Das bleibt so*“, sagte sie.",
        "Rehm kam am Montag nach Lindenau. „*Das bleibt so*“, sagte Rehm.",
        Told("gender", "female", "unknown"),
    ),
    *(
        Pair(
            f"{about}: the user knows",
            "„*Das bleibt so*“, sagte Rehm.",
            "„*Das bleibt so*“, sagte Behm.",
            Told(about, *answers),
            known=(KnownActor("Rehm", "Q1", (), "person", "female", "SPD", "Bauamt"),),
        )
        for about, answers in (
            ("gender", ("female", "unknown")),
            ("party", ("SPD", None)),
            ("organisation", ("Bauamt", None)),
        )
    ),
    *_told(
        "role",
        ("office or occupation", "die Pfarrerin", "die Vorsitzende", "church", "unknown"),
        ("body in the office", "eine Feuerwehrsprecherin", "eine Sprecherin", "police", "unknown"),
        (
            "body they belong to",
            "eine Sprecherin der Feuerwehr",
            "eine Sprecherin",
            "police",
            "unknown",
        ),
        (
            "country in the phrase",
            "der polnische Präsident",
            "der Präsident",
            "politician",
            "unknown",
        ),
        ("part in what happened", "ein Zeuge", "ein Sprecher", "resident", "unknown"),
        ("introduced as anybody", "eine Frau", "die Frau", "resident", "unknown"),
        ("last name cut short", "Jan R.", "Jan Rehm", "resident", "unknown"),
        ("party", "Jan Rehm (CDU)", "Jan Rehm (52)", "politician", "unknown"),
        ("word in the body's name", "das Landeskriminalamt", "das Gremium", "police", "unknown"),
        ("is a government", "Paris", "das Gremium", "politician", "unknown"),
    ),
    Pair(
        "role: others in the text are",
        "„*Das bleibt so*“, sagte der Verteidiger. Da waren die Torhüterin und die Trainerin.",
        "„*Das bleibt so*“, sagte der Verteidiger. Da waren die Bäckerin und die Winzerin.",
        Told("role", "sport", "unknown"),
    ),
    Pair(
        "role: most in the text are",
        "„*Das bleibt so*“, sagte Jan Rehm. Da waren die Torhüterin und die Trainerin.",
        "„*Das bleibt so*“, sagte Jan Rehm. Da waren die Pfarrerin und die Winzerin.",
        Told("role", "sport", "unknown"),
    ),
    Pair(
        "role: may be a noun for this one",
        "„*Das bleibt so*“, teilte die Stiftung mit. Der Pfarrer schwieg. Der Torwart lachte. Der "
        "Winzer ging. Der Naturschützer kam.",
        "„*Das bleibt so*“, teilte die Stiftung mit. Der Pfarrer schwieg. Der Torwart lachte. Der "
        "Winzer ging. Der Bäcker kam.",
        Told("role", "association", "unknown"),
    ),
    *_told(
        "party",
        ("party in brackets", "Jan Rehm (CDU)", "Jan Rehm (52)", "CDU", None),
        (
            "party in the noun",
            "die SPD-Politikerin Hanna Rehm",
            "die Politikerin Hanna Rehm",
            "SPD",
            None,
        ),
        (
            "party they belong to",
            "Hanna Rehm, Fraktionschefin der Grünen",
            "Hanna Rehm, Fraktionschefin im Landtag",
            "Grüne",
            None,
        ),
        (
            "adjective of a party",
            "der sozialdemokratische Abgeordnete Jan Rehm",
            "der junge Abgeordnete Jan Rehm",
            "SPD",
            None,
        ),
    ),
    *_told(
        "organisation",
        (
            "body they speak for",
            "eine Sprecherin der Lindmotor AG",
            "eine Sprecherin",
            "Lindmotor AG",
            None,
        ),
        (
            "body they belong to",
            "Jan Rehm, Vorstandschef der Lindmotor AG",
            "Jan Rehm, Vorstandschef seit Mai",
            "Lindmotor AG",
            None,
        ),
        (
            "body behind the name",
            "Hanna Rehm am Institut Keil",
            "Hanna Rehm",
            "Institut Keil",
            None,
        ),
        ("body in the noun", "eine Feuerwehrsprecherin", "eine Sprecherin", "Feuerwehr", None),
    ),
    Pair(
        "organisation: kind of body in the noun",
        "Der Landtag tagt. „*Das bleibt so*“, sagte Landtagspräsidentin Hanna Kern.",
        "Der Landtag tagt. „*Das bleibt so*“, sagte Ministerpräsidentin Hanna Kern.",
        Told("organisation", "Landtag", None),
    ),
    Pair(
        "organisation: body they work for",
        "Hanna Kern leitet das Bauamt. „*Das bleibt so*“, sagte Hanna Kern.",
        "Hanna Kern verließ das Bauamt. „*Das bleibt so*“, sagte Hanna Kern.",
        Told("organisation", "Bauamt", None),
    ),
    Pair(
        "organisation: body that a possessive means",
        "Der Mieterbund klagt. „*Das bleibt so*“, sagte dessen Präsidentin Hanna Kern.",
        "Der Mieterbund klagt. „*Das bleibt so*“, sagte dessen Anwältin Hanna Kern.",
        Told("organisation", "Mieterbund", None),
    ),
    Pair(
        "organisation: body spoken of before",
        "Der Mieterbund klagt. „*Das bleibt so*“, sagte Präsidentin Hanna Kern.",
        "Der Mieterbund klagt. „*Das bleibt so*“, sagte Bäckerin Hanna Kern.",
        Told("organisation", "Mieterbund", None),
    ),
    Pair(
        "pronoun: reads like somebody who acts",
        "Jan Ott sah den Zaun, den Turm, den Plan, den Hut. Man fragte *ihn* aus.",
        "Jan Ott sah den Zaun, den Turm, den Plan, den Hut. Man strich *ihn* rot.",
        Means("Jan Ott", ""),
    ),
    # Who is an actor though they say nothing.
    Pair("listed: is named", "Man sah *einen Fahrer*.", "*Ein Fahrer* kam.", Means("", "Fahrer")),
    Pair("listed: is a person", "*Ein Fahrer* kam.", "*Eine Kammer* kam.", Means("Fahrer", "")),
    Pair(
        "listed: is a seat of power",
        "Man fuhr nach *Bayern*.",
        "Man traf *die Lindmotor AG*.",
        Means("", "Lindmotor AG"),
    ),
    Pair("listed: is a document", "*Der Bericht* kam.", "*Die Kammer* kam.", Means("", "Kammer")),
    Pair(
        "listed: is of no kind that acts",
        "*Der Opel Corsa* rollte davon.",
        "*Die Reederei* rollte davon.",
        Means("", "Reederei"),
    ),
    Pair(
        "listed: has a name",
        "Man traf *die Lindmotor AG*.",
        "Man traf *eine Firma*.",
        Means("Lindmotor AG", ""),
    ),
    Pair(
        "listed: subject of a clause",
        "*Die Kammer* tagte.",
        "Man sah *die Kammer*.",
        Means("Kammer", ""),
    ),
    Pair(
        "listed: is presupposed",
        "*Die Kammer* tagte.",
        "*Eine Kammer* tagte.",
        Means("Kammer", ""),
    ),
    Pair(
        "listed: comes again",
        "*Eine Kammer* tagte. Am Abend tagte die Kammer.",
        "*Eine Kammer* tagte. Am Abend tagte das Amt.",
        Means("Kammer", ""),
    ),
    Pair(
        "listed: somebody speaks for it",
        "Ein Sprecher *der Kammer* kam.",
        "Ein Fahrer *der Kammer* kam.",
        Means("Kammer", ""),
    ),
    Pair(
        "listed: is named in a quotation only",
        "„Nun hat *die Kammer* alles verloren“, sagte Jan Ott.",
        "Nun hat *die Kammer* alles verloren, sagte Jan Ott.",
        Means("", "Kammer"),
    ),
    Pair(
        "listed: reads like somebody who acts",
        "Das Gericht lud *einen Fahrer* vor.",
        "Das Gericht braucht *einen Fahrer*.",
        Means("Fahrer", ""),
    ),
]
