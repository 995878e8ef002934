"""Quotation marks: every style, nesting, paragraphs, and what is no mark."""

import pytest

from quotex.quotation import passages


def marked(text: str) -> list[str]:
    return [text[passage.start : passage.end] for passage in passages(text)]


def inner(text: str) -> list[str]:
    return [passage.text for passage in passages(text)]


@pytest.mark.parametrize(
    "marks",
    [
        "„{}“",
        "“{}”",
        '"{}"',
        "»{}«",
        "«{}»",
        "›{}‹",
        "„{}”",
        '„{}"',
        ",,{}''",
        "‚{}‘",
        "“{}“",
        "”{}“",
        "'{}'",
    ],
)
def test_every_style_of_marks(marks):
    text = f"Sie sagte {marks.format('Wir kommen')} und ging."
    assert inner(text) == ["Wir kommen"]
    assert marked(text) == [marks.format("Wir kommen")]


@pytest.mark.parametrize("space", [" ", "\xa0", "\u202f", "\u2009"])
def test_french_style_sets_spaces_within_its_marks(space):
    text = f"Er rief «{space}halt{space}». (Das Stück «{space}Der Weg{space}» lief.)"
    assert marked(text) == [f"«{space}halt{space}»", f"«{space}Der Weg{space}»"]
    assert inner(text) == ["halt", "Der Weg"]


def test_nested_marks():
    text = "„Sie rief: ‚Hans’ Auto ist weg‘ und lief.“"
    outer, within = passages(text)
    assert within.text == "Hans’ Auto ist weg"
    assert within.outer is outer
    assert outer.outer is None


def test_same_marks_nested():
    text = "„Der „Kurier“ schreibt viel“, sagte er."
    assert inner(text) == ["Der „Kurier“ schreibt viel", "Kurier"]


@pytest.mark.parametrize(
    "text",
    [
        "Geht's noch? Hans' Auto steht da.",
        "Das war '68, nicht '69.",
        "Ein 27\"-Gerät und ein Brett von 5' Länge.",
        "Rock ’n’ Roll war’s nicht.".replace(" ’n’ ", "’n’"),
        'Es misst 55 " und wiegt acht Kilo. Das Gerät mit 65 " kommt im Herbst.',
        'Das 55 " Gerät und das 65 " Gerät kosten gleich viel.',
        'Die Platte misst 12 ", die Single 7 ".',
        "Es misst 55 '' und wiegt viel. Das Gerät mit 65'' kommt, eines mit 27″ auch.",
        "Er ist 5' 10\" groß, sie misst 5' 4\" und wächst noch.",
    ],
)
def test_apostrophes_inches_and_minutes_are_no_marks(text):
    assert passages(text) == []


def test_inches_within_a_quote_do_not_close_it():
    assert inner('„Ein 27" großes Gerät“, sagte er.') == ['Ein 27" großes Gerät']


@pytest.mark.parametrize("marks", ['""', '„"'])
@pytest.mark.parametrize("words", ['Ein 27" Gerät reicht', 'Der 27"-Monitor ist neu'])
def test_inches_within_a_quote_are_told_from_the_mark_that_closes_it(marks, words):
    assert inner(f"{marks[0]}{words}{marks[1]}, sagte er.") == [words]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"Wir zahlen 20", sagte er. "Und du?"', ["Wir zahlen 20", "Und du?"]),
        ('" Wir zahlen 20 " , sagte er . " Und du ? "', ["Wir zahlen 20", "Und du ?"]),
        ('Im Jahr 1990 " Wir zahlen nicht " gerufen .', ["Wir zahlen nicht"]),
        ('Der "Studio 54"-Gast und der "Halle 3"-Chef.', ["Studio 54", "Halle 3"]),
    ],
)
def test_a_mark_behind_a_number_is_no_sign_of_inches_where_it_pairs(text, words):
    assert inner(text) == words


def test_each_paragraph_opens_again_and_only_the_last_closes():
    text = "„Erster Absatz.\n\n„Zweiter Absatz.\n\n„Dritter Absatz“, sagte sie.\n\nEnde."
    (passage,) = passages(text)
    assert [text[a:b] for a, b in passage.parts] == [
        "„Erster Absatz.",
        "„Zweiter Absatz.",
        "„Dritter Absatz“",
    ]
    assert passage.repaired == ""


def test_quote_runs_over_a_paragraph_without_new_marks():
    text = "„Erster Absatz.\n\nZweiter Absatz“, sagte sie."
    (passage,) = passages(text)
    assert text[passage.start : passage.end] == "„Erster Absatz.\n\nZweiter Absatz“"


def test_a_mark_that_never_closes_ends_with_its_paragraph():
    text = "„Das bleibt offen, ganz offen.\n\nHier ist „alles“ gut.\n\nUnd hier auch."
    first, second = passages(text)
    assert text[first.start : first.end] == "„Das bleibt offen, ganz offen."
    assert "ended with its paragraph" in first.repaired
    assert second.text == "alles"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Das war es“, sagte sie.", "Das war es"),
        ('Der Rat tagte. Wir bauen neu", sagte Kern.', "Wir bauen neu"),
        ("Sie sagte am Montag: Wir bauen neu», so steht es da.", "Wir bauen neu"),
        ('Kern sagte am Montag: Wir bauen. Das hilft." Dann ging er.', "Wir bauen. Das hilft."),
        ("Kern sagte: Wir bauen.\nDas hilft.« Dann ging er.", "Wir bauen.\nDas hilft."),
        ("Kern sagte:\n\nWir bauen. Das hilft.“ Dann ging er.", "Wir bauen. Das hilft."),
        (
            "Kern warnte:\n\nEs wird teuer. Sehr.“\n\nOtt schwieg.",
            "Es wird teuer. Sehr.",
        ),
        (
            "Kern warnte:\n\nEs wird teuer. Sehr.„\n\nOtt schwieg.",
            "Es wird teuer. Sehr.",
        ),
    ],
)
def test_a_passage_that_no_mark_opens(text, words):
    (passage,) = passages(text)
    assert passage.text == words
    assert passage.repaired.startswith("no opening mark")


@pytest.mark.parametrize(
    "text",
    [
        "Das war es“ und mehr.",
        'Ein Brett von 27", dann eines.',
        "Es dauert lang.“\n\nEnde.",
        "Das Ergebnis: Rot gewinnt. Blau verliert.“ Dann ging er.",
        "Kern sagte: Wir bauen.\n\nEs regnete.\n\nDas hilft.“ Dann ging er.",
        'Kern sagte: Wir bauen. Es misst 27" und mehr.',
    ],
)
def test_other_lone_closing_marks_are_nothing(text):
    assert passages(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'Es kam ein Schatten. " Was ist das? ", fragte Lund.',
        'Es kam ein Schatten . " Was ist das? " , fragte Lund .',
        "Es kam ein Schatten. « Was ist das? » Er fragte: « Was ist das? »",
        "Es kam ein Schatten. » Was ist das? «, fragte Lund.",
        "Es kam ein Schatten. „ Was ist das? “, fragte Lund.",
        "Es kam ein Schatten. „Was ist das? “, fragte Lund.",
        'Es kam ein Schatten. "Was ist das? ", fragte Lund.',
        "Es kam ein Schatten. “ Was ist das? ”, fragte Lund.",
        "Es kam ein Schatten. „Was ist das?„, fragte Lund.",
    ],
)
def test_spaces_within_marks(text):
    assert set(inner(text)) == {"Was ist das?"}


def test_a_lone_mark_between_spaces_opens_nothing():
    assert passages('Das Brett war 27 " lang und blieb es.') == []


def test_an_apostrophe_within_single_marks_does_not_close_them():
    assert inner("'Ich hab' keine Zeit', sagte er.") == ["Ich hab' keine Zeit"]
    assert inner("’Ich seh’ Hans’ Auto nicht’, sagte er.") == ["Ich seh’ Hans’ Auto nicht"]
    assert inner("Der 'Kurier' und Hans' Auto.") == ["Kurier"]


def test_a_missing_closing_mark_costs_the_words_behind_its_cue_only():
    text = "„Wir bauen jetzt, sagte Hanna Kern. Der Rat nickte.\n\n„Das wird gut“, sagte Ott."
    assert inner(text) == ["Wir bauen jetzt", "Das wird gut"]
    text = "„Wir bauen jetzt, sagte Hanna Kern. „Das wird gut“, sagte Ott."
    assert inner(text) == ["Wir bauen jetzt", "Das wird gut"]


@pytest.mark.parametrize("space", ["", " "])
def test_a_missing_closing_mark_leaves_the_next_quote(space):
    text = f"Er stutzte. „Was ist ein Zitat?{space}„Manches geht weiter.“ So ist es."
    assert inner(text) == ["Was ist ein Zitat?", "Manches geht weiter."]


@pytest.mark.parametrize("announcing", ["Wörtlich meinte Steiner:", "Kern schrieb im Wortlaut:"])
def test_a_paragraph_without_marks_that_is_announced_as_somebodys_words(announcing):
    text = f"{announcing}\n\nEs ist teuer. Das muss aufhören.\n\nDie Zeche zahlen alle."
    (passage,) = passages(text)
    assert (passage.text, passage.opening) == ("Es ist teuer. Das muss aufhören.", "")


def test_a_colon_alone_announces_nobodys_words():
    assert passages("Kern nannte drei Punkte:\n\nDie Brücke ist alt.\n\nEnde.") == []


def test_empty_marks():
    assert inner("Er sagte „“ dazu.") == [""]


def test_passages_lie_within_each_other_to_a_limit():
    text = "„" * 1000 + "Wir bauen" + "“" * 1000 + ", sagte sie. „Ja.“"
    *deep, last = passages(text)
    assert len(deep) == 32
    assert [passage.outer for passage in deep] == [None, *deep[:-1]]
    assert (deep[0].start, deep[0].end) == (0, 2009)
    assert (last.text, last.outer) == ("Ja.", None)


@pytest.mark.parametrize("text", ["„" * 1000, "„Wort " * 1000, "»›" * 500, "“" * 1000])
def test_rows_of_marks_without_an_end(text):
    assert len(passages(text)) <= 500


def test_a_thousand_paragraphs_that_each_carry_a_quote_on():
    text = "Sie sagte: „Offen ist\n\n" + "das“, sagte er, und „dann\n\n" * 1000 + "es“, sagte sie."
    assert len(passages(text)) == 1001
