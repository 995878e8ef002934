"""CSV and TSV of every make: each row is read, or told by its number."""

import csv
import io
import random

import pytest

import quotex
from quotex import Failure, InputError, Notes, Text
from quotex.sources import count

WORDS = ["der Rat", "und die Kosten", "sagte sie", "dann, so", "im Haus", "ist nicht", "es heißt"]


def read(path, content, **options):
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(quotex.read(path, **options))


def shown(found):
    return [one.text if isinstance(one, Text) else one.error for one in found]


# --- one broken row among good ones ---


def sentence(dice):
    words = " ".join(dice.choice(WORDS) for _ in range(dice.randint(3, 7)))
    kinds = ("{}.", "{}, {}.", "„{}“, sagte Ada Kern.", '"{}", rief Ada Kern.', 'Er rief: „{}"')
    return dice.choice(kinds).format(words.capitalize(), words)


def article(dice, paragraphs):
    return dice.choice(("\n", "\n\n")).join(sentence(dice) for _ in range(paragraphs))


def line(cells, dialect):
    stream = io.StringIO(newline="")
    csv.writer(stream, **dialect).writerow(cells)
    return stream.getvalue()


BROKEN = {
    "opens and never closes": lambda text: '"' + text.replace('"', ""),
    "has a mark in its middle": lambda text: '"Er rief "ja" und ging. {}"'.format(
        text.replace('"', "")
    ),
    "has a German mark in its middle": lambda text: '"Er rief „ja" und {}"'.format(
        text.replace('"', "")
    ),
}


@pytest.mark.parametrize("lines", ["one line", "several lines"])
@pytest.mark.parametrize("how", BROKEN)
@pytest.mark.parametrize("seed", range(12))
def test_a_broken_row_costs_no_other(tmp_path, seed, how, lines):
    dice = random.Random(seed)
    quoting = dice.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
    dialect = {
        "delimiter": dice.choice(",;\t"),
        "lineterminator": dice.choice(("\n", "\r\n")),
        "quoting": quoting,
    }
    texts = [
        article(dice, dice.randint(2, 5) if lines != "one line" else 1)
        for _ in range(dice.randint(4, 12))
    ]
    bad = dice.randrange(len(texts))
    rows = [line((n, text, "2024-03-05"), dialect) for n, text in enumerate(texts)]
    rows[bad] = dialect["delimiter"].join(
        (str(bad), BROKEN[how](texts[bad]), f"2024-03-05{dialect['lineterminator']}")
    )
    table = line(("id", "text", "datum"), dialect) + "".join(rows)
    found = read(tmp_path / "a.csv", table)
    good = [one for one in found if one.meta["row"] != str(bad + 1)]
    assert [one.text for one in good] == texts[:bad] + texts[bad + 1 :]
    (broken,) = (one for one in found if one.meta["row"] == str(bad + 1))
    assert isinstance(broken, Failure) or lines == "one line"  # it may be read as it stands


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_quote_that_another_row_closes_by_chance_swallows_none(tmp_path, end):
    rows = ["id,text", '1,"Gut, sagte Kern."', '2,"Das wird teuer', "3,Der Rat tagt."]
    found = read(tmp_path / "a.csv", end.join((*rows, '4,Jan Ott rief: „Nein"', '5,"Ja, gut."')))
    assert [one.meta["row"] for one in found] == ["1", "2", "3", "4", "5"]
    assert shown(found)[2:] == ["Der Rat tagt.", 'Jan Ott rief: „Nein"', "Ja, gut."]
    assert shown(found)[1] == "broken quotation marks in the row at line 3: a quote is open"


def test_texts_of_several_paragraphs_are_whole(tmp_path):
    text = 'Erstens, zweitens.\n\n14,5 Millionen\n3,Kern rief: "Ja", dann\r\n„Nein"\n"",'
    table = line(("id", "text"), {}) + line((1, text), {}) + line((2, "Gut."), {})
    assert shown(read(tmp_path / "a.csv", table)) == [text, "Gut."]


def test_a_row_of_bytes_that_are_no_text_is_told(tmp_path):
    rows = "".join(f"{n},Der Rat prüft „alles“ in Köln.\n" for n in range(50)).encode()
    found = read(tmp_path / "a.csv", b"id,text\n" + rows + b"x,Der Rat\xff pr\n" + rows)
    (broken,) = (one for one in found if isinstance(one, Failure))
    assert str(broken).endswith("row 51: bytes that are no UTF-8 in the row at line 52")
    assert len(found) == 101


# --- dialects ---

QUOTE = "„Wir bauen neu“, sagte Ada Kern; das sei klar."


@pytest.mark.parametrize(
    ("table", "texts"),
    [
        (f"'Art';'Text'\r\n'Rat';'{QUOTE}\n\nPeters'' Team.'\r\n", [f"{QUOTE}\n\nPeters' Team."]),
        (f"'Rat';'Gestern im Rat: {QUOTE}'\n'Sport';'Es war Peters'' Tag, so er.'\n", None),
        ('id\ttext\n1\t"Das wird teuer", warnte Korn.\n2\t"Ja.\n3\tGut.\n', None),
        ('id\ttext\n1\t"Das wird teuer, warnte Korn.\n2\tGut.\n', None),
        (f"text\n{QUOTE}\n", [QUOTE]),
        ("sep|text\n1|Ja, gut; so.\n", ["Ja, gut; so."]),
        ('id, text\n1, "Ja, gut; so."\n2, Nein.\n', ["Ja, gut; so.", "Nein."]),
        ('id,text\n1,"Er rief \\"Ja\\", sie \\"Nein\\"."\n', ['Er rief "Ja", sie "Nein".']),
    ],
)
def test_the_dialect_is_found(tmp_path, table, texts):
    found = read(tmp_path / "a.csv", table)
    assert all(isinstance(one, Text) for one in found)
    if texts is not None:
        assert shown(found) == texts
    else:
        assert len(found) == table.count("\n") - (not table.startswith("'"))


@pytest.mark.parametrize("told", ["sep=;\r\n", '"sep=;"\n', "\ufeffSEP=;\n"])
def test_a_note_for_excel_is_no_header(tmp_path, told):
    (found,) = read(tmp_path / "a.csv", f"{told}id;text\r\n1;Ja, gut\r\n")
    assert (found.text, found.meta["row"]) == ("Ja, gut", "1")
    assert count(tmp_path / "a.csv") == 1


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_table_in_wide_letters(tmp_path, encoding):
    found = read(tmp_path / "a.csv", f"id\ttext\r\n1\t{QUOTE}\r\n".encode(encoding))
    assert shown(found) == [QUOTE]


def test_the_dialect_can_be_said(tmp_path):
    path = tmp_path / "a.csv"
    found = read(path, '1~"Ja", sagte er.\n', delimiter="~", quotechar="none", header=False)
    assert shown(found) == ['"Ja", sagte er.']
    assert found[0].meta["1"] == "1"
    found = read(path, "x\ty\n%a\tb%\tz\n", quotechar="%", text_column="x")
    assert shown(found) == ["a\tb"]
    found = read(path, "Eins\tZwei\n", delimiter="tab", header=False, text_column=2, id_column=1)
    assert (found[0].text, found[0].meta["id"]) == ("Zwei", "Eins")
    for wrong in ({"delimiter": ",,"}, {"quotechar": ""}):
        with pytest.raises(InputError, match="it is one character"):
            read(path, "text\n", **wrong)


def test_a_table_without_header_and_prose_asks_for_the_column(tmp_path):
    (failure,) = read(tmp_path / "a.csv", "1;2\n3;4\n", header=False)
    assert "the columns are '1', '2'; say which one with --text-column" in failure.error


def test_columns_of_one_name_are_both_kept(tmp_path):
    (text,) = read(tmp_path / "a.csv", "text,thema,thema\nDer Rat tagt.,a,b\n")
    assert (text.meta["thema"], text.meta["thema_2"]) == ("a", "b")


def test_count_takes_the_same_dialect(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("a;b\nc;d\n")
    assert count(path, header=False) == 2
    assert count(path, header=True) == 1


# --- ids ---


def test_an_id_that_is_repeated_gets_its_row(tmp_path):
    notes = Notes()
    table = "name,text\nKern,Der Rat tagt.\nOtt,Gut.\nKern,Nein.\n"
    (tmp_path / "a.csv").write_text(table)
    (tmp_path / "b.csv").write_text(table)
    ids = [one.meta["id"] for one in quotex.read(tmp_path, notes=notes)]
    assert len({*ids}) == 6
    assert ids[:3] == ["Kern", "Ott", "Kern#3"]
    assert notes.repeated == 4
    assert "4 rows with the id of another article" in str(notes)


def test_a_table_of_quotes_is_none_of_articles(tmp_path, sample):
    from quotex.tables import write_csv

    with open(tmp_path / "zitate.csv", "w", newline="") as stream:
        write_csv([sample], stream)
    (failure,) = quotex.read(tmp_path / "zitate.csv")
    assert "a table of quotes" in failure.error
