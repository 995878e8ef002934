"""Interviews without quotation marks: questions and answers, and what only looks like them."""

import pytest

import quotex
from quotex.sections import sections
from quotex.sections.interview import interview
from quotex.sections.interview.labels import shortens
from quotex.sections.interview.words import addressing, answering


def paragraphs(*lines):
    return "\n\n".join(lines)


def turns(text):
    """The turns' words and speakers."""
    quotes = [quote for quote in quotex.extract(text).quotes if quote.type == "turn"]
    return [(quote.text, *(speaker.actor.name for speaker in quote.speakers)) for quote in quotes]


INTRODUCTION = (
    "Kein Wasser im Becken",
    "Seit Mai ist das Hallenbad in Lindenau gesperrt. Das Bauamt leitet Ada Brehm, 51.",
)
QUESTIONS = (
    "Frau Brehm, wann öffnet das Bad?",
    "Das haben Sie im März auch gesagt.",
    "Wer zahlt?",
)
ANSWERS = (
    "Im Herbst, wenn wir Glück haben.",
    "Da war der Kessel noch nicht geplatzt. Ich habe ihn mir angesehen.",
    "Das Land.",
)


def in_turn(asks="", answers="", introduction=INTRODUCTION, below=()):
    """An interview with these labels before its questions and answers."""
    lines = (
        line
        for question, answer in zip(QUESTIONS, ANSWERS, strict=True)
        for line in (asks.format(question) or question, answers.format(answer) or answer)
    )
    return paragraphs(*introduction, *lines, *below)


def by(asker, guest):
    """The turns that `in_turn` should have."""
    pairs = zip(QUESTIONS, ANSWERS, strict=True)
    asked = (asker,) if asker else ()
    return [turn for question, answer in pairs for turn in ((question, *asked), (answer, guest))]


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Lindfunk: {}", "Ada Brehm: {}"),
        ("Lindfunk: {}", "Brehm: {}"),
        ("Lindfunk: {}", "AB: {}"),
        ("Lindfunk: {}", "A.B.: {}"),
        ("Lindfunk: {}", "A. Brehm: {}"),
        ("**Lindfunk:** {}", "**Brehm:** {}"),
        ("Lindfunk | {}", "Brehm | {}"),
        ("Lindfunk – {}", "Brehm – {}"),
        ("LINDFUNK {}", "BREHM {}"),
        ("Lindfunk:\n\n{}", "Ada Brehm (parteilos):\n\n{}"),
        ("Lindfunk: {}", "{}"),
    ],
)
def test_labels_in_every_layout(asks, answers):
    found = turns(in_turn(asks, answers))
    names = {words: name.casefold() for words, name in found}
    assert [words for words, _ in found] == [words for words, _ in by("x", "y")]
    assert [names[words] for words in QUESTIONS] == ["lindfunk"] * 3
    assert [names[words] for words in ANSWERS] == ["ada brehm"] * 3


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("Frage: {}", "Antwort: {}"),
        ("**{}**", "{}"),
        ("{}", "{}"),
        ("{}", "– {}"),
        ("{}", "Brehm: {}"),
        ("** {} **", "Ada Brehm: {}"),
    ],
)
def test_questions_without_a_name_have_no_speaker(asks, answers):
    assert turns(in_turn(asks, answers)) == by(None, "Ada Brehm")


@pytest.mark.parametrize(
    "sentence",
    [
        "Mit ihr sprach Jan Ortlieb.",
        "Die Fragen stellte Jan Ortlieb.",
        "Getroffen hat sie unser Mitarbeiter Jan Ortlieb.",
    ],
)
def test_who_asks_is_named_in_the_introduction(sentence):
    headline, introduction = INTRODUCTION
    text = in_turn(introduction=(headline, f"{introduction} {sentence}"))
    assert turns(text) == by("Jan Ortlieb", "Ada Brehm")


def test_who_asks_is_named_below_the_interview():
    assert turns(in_turn(below=("Das Gespräch führte Jan Ortlieb.",))) == by(
        "Jan Ortlieb", "Ada Brehm"
    )
    initials = in_turn("JO: {}", "AB: {}", below=("Interview: Jan Ortlieb",))
    assert turns(initials) == by("Jan Ortlieb", "Ada Brehm")


def test_a_paper_that_is_talked_to_asks():
    headline, introduction = INTRODUCTION
    said = "Im Interview mit dem Lindblatt sagt sie, warum."
    text = in_turn("Frage: {}", "Antwort: {}", introduction=(headline, f"{introduction} {said}"))
    assert turns(text) == by("Lindblatt", "Ada Brehm")


def test_only_the_first_turns_have_labels():
    text = paragraphs(
        "Lindfunk: Mehrere Orte haben geholfen. Wie wichtig war das?",
        "Tom Jagst: Das war entscheidend. Man wusste, dass ein Hochwasser kommt.",
        "Wie viel hat das mit den Nachbarn zu tun?",
        "Sehr viel. Die Orte könnten ihre Wehre öffnen.",
    )
    assert [speaker for _, speaker in turns(text)] == ["Lindfunk", "Tom Jagst"] * 2
    assert {quote.type for quote in quotex.extract(text).quotes} == {"turn"}


def test_two_questions_are_enough_where_somebody_is_addressed():
    lines = (
        "Die Brücke wird gebaut",
        "Frau Brehm, wann wird die Brücke gebaut?",
        "Im Mai geht es los, das ist sicher, denn das Geld liegt bereit.",
        "Und die Kosten?",
        "Die trägt das Land, so ist es vereinbart.",
    )
    assert [speaker for _, *speaker in turns(paragraphs(*lines))] == [[], ["Brehm"]] * 2
    nobody = paragraphs(*lines).replace("Frau Brehm, wann", "Wann")
    assert turns(nobody) == []


def test_the_label_is_the_mention_that_speaks():
    article = quotex.extract(in_turn("Lindfunk: {}", "AB: {}"))
    answer = next(quote for quote in article.quotes if quote.text == ANSWERS[0])
    (speaker,) = answer.speakers
    assert (speaker.text, speaker.actor.name) == ("AB", "Ada Brehm")
    assert "AB" in speaker.actor.aliases
    assert speaker.span.of(article.text) == "AB"
    assert answer.span.of(article.text) == ANSWERS[0]


def test_an_answer_of_several_paragraphs_is_one_quotation():
    text = paragraphs(
        *INTRODUCTION,
        "Lindfunk: Frau Brehm, wann öffnet das Bad?",
        "Brehm: Im Herbst.",
        "Ich habe den Kessel gesehen. Er ist geplatzt.",
        "Lindfunk: Wer zahlt?",
        "Brehm: Das Land.",
    )
    answer = quotex.extract(text).quotes[1]
    assert answer.text == "Im Herbst. … Ich habe den Kessel gesehen. Er ist geplatzt."
    assert [part.of(text) for part in answer.parts] == [
        "Im Herbst.",
        "Ich habe den Kessel gesehen. Er ist geplatzt.",
    ]


def test_the_narrator_speaks_between_and_behind_the_turns():
    text = paragraphs(
        *INTRODUCTION,
        "Lindfunk: Frau Brehm, wann öffnet das Bad?",
        "Brehm: Im Herbst, glaube ich.",
        "An dieser Stelle lacht sie, nicht lange.",
        "Lindfunk: Wer zahlt?",
        "Brehm: Das Land.",
        "Draußen regnet es. Am Becken lehnt ein Besen.",
    )
    assert [words for words, _ in turns(text)][1::2] == ["Im Herbst, glaube ich.", "Das Land."]


def test_several_answer_one_paper():
    text = paragraphs(
        "Zwei Dörfer, eine Feuerwehr",
        "Ada Brehm und Cem Odenthal losen im Juni, wer Bürgermeister bleibt.",
        "Lindfunk: Woran ist der Streit gestorben?",
        "Odenthal: An den Schläuchen. Wir hatten zwei Kupplungen.",
        "Brehm: Nichts hat gepasst.",
        "Lindfunk: Und wer gewinnt?",
        "Brehm: Ich.",
        "Odenthal: Ich.",
    )
    speakers = [speaker for _, speaker in turns(text)]
    first, second = speakers[:3], speakers[3:]
    assert first == ["Lindfunk", "Cem Odenthal", "Ada Brehm"]
    assert second == ["Lindfunk", "Ada Brehm", "Cem Odenthal"]


def test_a_debate_of_a_council_in_the_form_of_its_record():
    text = paragraphs(
        "Fragestunde im Rat",
        "Bürgermeisterin Ada Brehm:",
        "Ich rufe die Frage von Herrn Odenthal auf.",
        "Cem Odenthal (SPD):",
        "Vielen Dank. Wann wird die Brücke gebaut?",
        "(Beifall bei der SPD)",
        "Bürgermeisterin Ada Brehm:",
        "Im Mai.",
        "Cem Odenthal (SPD):",
        "Das glaube ich nicht.",
    )
    assert [speaker for _, speaker in turns(text)] == ["Ada Brehm", "Cem Odenthal"] * 2
    assert "Beifall" not in " ".join(words for words, _ in turns(text))


def test_a_turn_reports_others_but_its_own_konjunktiv_goes_on_with_nobody():
    answer = (
        "Ich sage, dass es reicht. Das Land habe kein Geld, hieß es. Man wolle warten. Der Kessel "
        "soll 1970 gebaut worden sein. Der Minister lobt uns."
    )
    text = in_turn("Lindfunk: {}", "Brehm: {}").replace(ANSWERS[1], answer)
    article = quotex.extract(text)
    assert "indirect free indirect" not in {quote.type for quote in article.quotes}
    turns_found = [quote for quote in article.quotes if quote.type == "turn"]
    assert turns_found[3].text == answer
    reported = [quote for quote in article.quotes if quote.type == "indirect"]
    assert {quote.nested_in for quote in reported} == {turns_found[3]}
    assert any(quote.type == "indirect" for quote in quotex.extract(answer).quotes)


def test_words_in_marks_in_a_turn_are_a_quotation_of_their_own():
    answer = "Mein Vater sagte immer: „Das Wasser findet dich.“ Das Seminar heißt „Hydrologie I“."
    text = in_turn("Lindfunk: {}", "Brehm: {}").replace(ANSWERS[1], answer)
    article = quotex.extract(text)
    (nested,) = (quote for quote in article.quotes if quote.type == "direct")
    assert nested.nested_in is not None
    assert nested.nested_in.text == answer
    assert [speaker.text for speaker in nested.speakers] == ["Mein Vater"]
    assert [term.text for term in article.terms] == ["Hydrologie I"]


def test_nobody_has_the_floor_from_one_turn_to_the_next():
    text = in_turn("Lindfunk: {}", "Brehm: {}").replace(
        ANSWERS[0], "Jan Ortlieb hat dem Rat gesagt, es dauere."
    )
    text = text.replace(QUESTIONS[1], "„Das sagt man immer so leicht dahin.“ So steht es da.")
    article = quotex.extract(text)
    passage = next(quote for quote in article.quotes if quote.type == "direct")
    assert "Jan Ortlieb" not in [speaker.actor.name for speaker in passage.speakers]


def test_a_label_does_not_speak_together_with_whom_the_question_names():
    text = in_turn("Lindfunk: {}", "Brehm: {}").replace(QUESTIONS[2], "Und Ihr Mann?")
    assert ("Und Ihr Mann?", "Lindfunk") in turns(text)


LOOK_ALIKES = {
    "cast list": (
        "Der Kirschgarten",
        "Das Stück hat am Freitag Premiere.",
        "Regie: Ada Brehm",
        "Bühne: Cem Odenthal",
        "Musik: Lena Holz",
        "Licht: Cem Odenthal",
    ),
    "agenda": (
        "Der Rat tagt",
        "Montag: Der Rat berät den Haushalt.",
        "Dienstag: Der Ausschuss berät die Brücke.",
        "Montag: Der Rat beschließt den Haushalt.",
        "Dienstag: Der Ausschuss beschließt die Brücke.",
    ),
    "results": (
        "Handball",
        "Herren: Lindenau – Brunnthal 21:18",
        "Damen: Lindenau – Otting 20:20",
        "Herren: Otting – Brunnthal 11:31",
        "Damen: Kernbach – Brunnthal 23:22",
    ),
    "recipe": (
        "Kartoffelsuppe",
        "Zutaten: 500 g Kartoffeln, 1 Zwiebel",
        "Zubereitung: Schälen Sie die Kartoffeln und schneiden Sie sie klein.",
        "Zutaten: 200 g Speck",
        "Zubereitung: Braten Sie den Speck an.",
    ),
    "addresses": (
        "Beratung",
        "Hilfe gibt es hier.",
        "Telefon: 01234 5678",
        "Adresse: Marktstraße 5, Lindenau",
        "Telefon: 01234 9999",
        "Adresse: Seestraße 3, Otting",
    ),
    "ticker": (
        "Der Sturm im Ticker",
        "14:05 Uhr: Die Feuerwehr räumt die Straße.",
        "14:20 Uhr: Die Bahn stellt den Verkehr ein.",
        "14:35 Uhr: Wie lange dauert das? Niemand weiß es.",
        "15:00 Uhr: Die Bahn fährt wieder.",
    ),
    "horoscope": (
        "Ihr Horoskop",
        "Widder",
        "Liebe: Wann haben Sie zuletzt gelacht? Gehen Sie aus.",
        "Beruf: Ihr Chef lobt Sie. Nehmen Sie das Lob an.",
        "Stier",
        "Liebe: Was hält Sie noch? Kündigen Sie nicht.",
        "Beruf: Sie sind müde.",
    ),
    "claims that are checked": (
        "Faktencheck",
        "Behauptung: Die Brücke kostet eine Million Euro.",
        "Urteil: Das ist falsch. Sie kostet zwei.",
        "Behauptung: Ada Brehm hat gelogen.",
        "Urteil: Das ist unbelegt.",
    ),
    "positions": (
        "Brehm gegen Odenthal",
        "Am Sonntag treten Ada Brehm und Cem Odenthal gegeneinander an.",
        "Brehm: Die Bürgermeisterin will die Brücke im Mai bauen.",
        "Odenthal: Der Kandidat will keine Brücke.",
        "Brehm: Sie will zwei Lehrer einstellen.",
        "Odenthal: Er will die Schule schließen.",
    ),
    "questions that readers ask": (
        "Was Sie über das neue Bad wissen müssen",
        "Bürgermeisterin Ada Brehm hat das Bad gestern vorgestellt.",
        "Wann öffnet das Bad?",
        "Das Bad öffnet um acht Uhr.",
        "Wo kann ich parken?",
        "Sie können am Markt parken. Wir empfehlen den Bus.",
        "Darf ich meinen Hund mitbringen?",
        "Nein, Hunde sind verboten. Sie können ihn anbinden.",
    ),
    "questions to the reader": (
        "Grippe: Die wichtigsten Fragen",
        "Die Zahl der Fälle steigt. Ministerin Ada Brehm rät zur Impfung.",
        "Worum geht es?",
        "Um die neue Welle. Sie trifft vor allem Kinder.",
        "Wie können Sie sich schützen?",
        "Waschen Sie sich die Hände. Halten Sie Abstand.",
        "Was müssen Sie tun, wenn Sie krank sind?",
        "Bleiben Sie zu Hause. Rufen Sie Ihren Arzt an.",
    ),
    "questions that the article answers, with the words of others": (
        "Fragen und Antworten zum neuen Bad",
        "Stadtrat Cem Odenthal hat die Pläne am Montag vorgestellt.",
        "Worum geht es?",
        "Um die Zukunft des Bades. „Ich will, dass es 2030 noch steht“, sagte Odenthal.",
        "Was kostet der Umbau?",
        "Zwei Millionen Euro. Der Kämmerer sprach von „unserem teuersten Becken“.",
        "Was sagen die Badegäste?",
        "„Uns fehlt vor allem warmes Wasser“, klagte Ada Brehm. Sie schwimmt jeden Tag.",
    ),
    "questions and answers of nobody": (
        "Das neue Bad",
        "Frage: Wann öffnet das Bad?",
        "Antwort: Um acht Uhr.",
        "Frage: Was kostet der Eintritt?",
        "Antwort: Vier Euro.",
    ),
    "one paragraph with a colon": (
        "Streit um die Brücke",
        "Der Rat stritt am Montag. Ada Brehm war dabei.",
        "Brehm: Wann haben Sie das beschlossen? Ich weiß es nicht.",
        "Danach gingen alle nach Hause.",
    ),
}


@pytest.mark.parametrize("kind", LOOK_ALIKES)
def test_what_only_looks_like_an_interview(kind):
    assert turns(paragraphs(*LOOK_ALIKES[kind])) == []


def test_what_only_looks_like_an_interview_is_read_as_ever():
    lines = LOOK_ALIKES["claims that are checked"]
    text = paragraphs(*lines[:2], "Urteil: „Das ist falsch“, sagte Cem Odenthal.", *lines[3:])
    assert interview(text, sections(text)) is not None
    (quote,) = (quote for quote in quotex.extract(text).quotes if quote.type == "direct")
    assert [speaker.actor.name for speaker in quote.speakers] == ["Cem Odenthal"]


def test_answers_in_marks_are_direct_speech():
    text = paragraphs(
        "Streit um die Brücke",
        "Der Rat stritt am Montag.",
        "Brehm: „Wir bauen im Mai.“",
        "Odenthal: „Das glaube ich nicht.“",
        "Brehm: „Sie werden es sehen.“",
        "Odenthal: „Wir warten.“",
    )
    quotes = quotex.extract(text).quotes
    assert [quote.type for quote in quotes] == ["direct"] * 4
    assert [quote.speakers[0].actor.name for quote in quotes] == ["Brehm", "Odenthal"] * 2


def test_evidence_says_why_it_is_an_interview():
    quote = quotex.extract(in_turn("Lindfunk: {}", "Brehm: {}")).quotes[0]
    names = {piece.name for piece in quote.evidence}
    assert {"labels take turns", "one side asks", "labels the turn"} <= names
    assert quote.confidence > 0.9


@pytest.mark.parametrize(
    ("label", "name", "fits"),
    [
        ("Brehm", "Ada Brehm", True),
        ("Von Torn", "Otto von Torn", True),
        ("AB", "Ada Brehm", True),
        ("A.B.", "Ada Brehm", True),
        ("BLT", "Benita Lorenz-Tal", True),
        ("A. Brehm", "Ada Brehm", True),
        ("Ada", "Ada Brehm", False),
        ("B. Brehm", "Ada Brehm", False),
        ("ABC", "Ada Brehm", False),
        ("Ab", "Ada Brehm", False),
    ],
)
def test_labels_cut_names_short(label, name, fits):
    assert shortens(label, name) is fits


def test_whom_a_text_speaks_of():
    assert answering("Wir haben unser Bestes getan, sagt mir jeder.") == 3
    assert addressing("Sie kam spät. Haben Sie das gesehen, und wie geht es Ihnen?") == 2
    assert addressing("Hast du das gesehen?") == 1


def test_the_headline_quotes_who_answers():
    introduction = (
        "„Wir haben zu lange gewartet“",
        "Der Betreiber Jan Lauterbach schloss im Mai das Bad in Lindenau. "
        "Das Bauamt leitet Ada Brehm, 51.",
    )
    text = in_turn("Bote: {}", "Brehm: {}", introduction=introduction)
    quote = quotex.extract(text).quotes[0]
    assert (quote.text, quote.speakers[0].actor.name) == (
        "Wir haben zu lange gewartet",
        "Ada Brehm",
    )
