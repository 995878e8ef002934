"""Nothing of an article, or of a file's name, commands a terminal; data hold it all the same."""

import csv
import io
import json
import os
import re

import markup
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from terminal import on_terminal
from test_properties import BLANK

import quotex
from quotex import Article
from quotex.cli import _complain
from quotex.display.templating import as_text
from quotex.page import write_page
from quotex.printable import printable
from quotex.render import plain, show
from quotex.tables import write_csv

ATTACK = "\x1b]0;x\x07\x1b[2J\x9b31m\u202e\x7f"
TEXT = (
    f"„Wir {ATTACK} bauen“, sagte Hanna {ATTACK}Kern in Lindenau. Das Wort „Steg{ATTACK}“ fiel.\n"
)
COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
FAST = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
LETTERS = "aB „“.\n\r\t\x00\x07\x0b\x0c\x1b\x1c\x85\x9b\u2028\u2029\u202e\xa0\ufffd<&\"',;"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_lines_and_tabs_stay():
    assert printable("a\tb\r\nc\rd\x85e\n") == "a\tb\nc\nd\ne\n"
    assert printable("\x1b[31m\u202erot") == "\ufffd[31mrot"


def test_plain_text_holds_no_command():
    assert not COMMANDS.search(plain(quotex.extract(TEXT), title=f"a{ATTACK}.txt"))


def test_nor_does_what_a_terminal_gets():
    screen, clean = Terminal(), Terminal()
    show(quotex.extract(TEXT), screen, title=f"a{ATTACK}.txt")
    show(quotex.extract(TEXT.replace(ATTACK, "")), clean, title="a.txt")
    styles = re.compile(r"\x1b\[[\d;]*m")  # of our own
    assert not COMMANDS.search(styles.sub("", screen.getvalue()))
    assert styles.search(clean.getvalue())


def test_a_complaint_holds_no_command(capsys):
    _complain(f"a{ATTACK}.txt: no such\nfile")
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert not COMMANDS.search(told.strip())


@pytest.mark.parametrize("format", ["json", "csv", "tei", "html"])
def test_data_on_a_terminal_hold_no_command(tmp_path, format):
    path = tmp_path / f"a{ATTACK}.txt"
    path.write_text(TEXT, encoding="utf-8")
    code, screen = on_terminal(["extract", path, "--format", format], os.environ)
    assert code == 0
    assert not COMMANDS.search(screen.replace("\r\n", "\n"))


@FAST
@given(st.text(LETTERS, max_size=80))
def test_data_carry_the_text_whole(text):
    text = "„Ja" + text + "“, sagte Hanna Kern."
    article = quotex.extract(text, BLANK)
    record = article.model_dump_json()
    assert json.loads(record)["text"] == text
    assert Article.model_validate_json(record) == article
    stream = io.StringIO(newline="")
    write_csv([article], stream)
    stream.seek(0)
    if "\0" not in text:  # the reader of Python 3.10 takes none
        rows = list(csv.DictReader(stream))
        assert [row["text"] for row in rows] == [quote.text for quote in article.quotes]


@FAST
@given(st.text(LETTERS, max_size=80))
def test_a_page_carries_every_word(text):
    article = quotex.extract("„Ja" + text + "“, sagte Hanna Kern.", BLANK)
    stream = io.StringIO()
    write_page([article], stream)
    (shown,) = markup.read(stream.getvalue()).all("article")
    assert _words(shown.text) == _words(as_text(article.text))


def _words(text: str) -> str:
    return "".join(re.sub(r"[\s*#_=-]", "", text))
