"""Control characters of an article or of a file's name never reach the terminal."""

import io
import json
import re

import pytest
from command import run
from conftest import ARTICLE

import quotex
from quotex.outputs import Format, write
from quotex.page import write_page
from quotex.render import show
from quotex.running.terminal import shown

HOSTILE = ARTICLE.replace("lange", "\x1b]0;pwned\x07\x1b[2Jla\x9bnge\u202e [bold]").replace(
    "Kosten", "Ko\x1b[31msten"
)
COLOUR = re.compile(r"\x1b\[[\d;]*m")  # of rich itself
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(scope="module")
def hostile():
    return quotex.extract(HOSTILE)


@pytest.mark.parametrize("stream", [io.StringIO, Terminal])
def test_an_article_does_not_command_the_terminal(hostile, stream, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    out = stream()
    show(hostile, out, title="a\x1b[2J\u202e.txt")
    text = COLOUR.sub("", out.getvalue())
    assert not CONTROL.search(text)
    assert r"\x1b]0;pwned\x07\x1b[2Jla\x9bnge\u202e [bold]" in text
    assert r"Ko\x1b[31msten" in text
    assert "\x1b[31m" not in out.getvalue()
    assert r"a\x1b[2J\u202e.txt" in text


def test_words_in_brackets_are_no_colours(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    out = Terminal()
    show(quotex.extract(ARTICLE.replace("lange", "[red]lange[/red]")), out)
    assert "[red]lange[/red]" in out.getvalue()


@pytest.mark.parametrize("format", [Format.json, Format.jsonl])
def test_json_on_a_terminal_says_the_same(hostile, format):
    out, there = io.StringIO(), Terminal()
    write([hostile], out, format, single=True)
    write([hostile], there, format, single=True)
    assert not CONTROL.search(there.getvalue())
    assert json.loads(there.getvalue()) == json.loads(out.getvalue())


def test_a_files_name_does_not_command_the_terminal(tmp_path):
    name = tmp_path / "b\x1b[2J\x9b\u202ercod.txt"
    name.write_text("", encoding="utf-8")
    done = run("extract", name, tmp_path / "fehlt\x1b[2J.txt")
    told = done.stderr.decode()
    assert done.returncode == 2
    assert not CONTROL.search(told)
    assert r"b\x1b[2J\x9b\u202ercod.txt" in told


def test_a_carriage_return_does_not_write_over_a_line():
    assert shown("gut\rböse\r\n\tdann\n") == "gut\\x0dböse\r\n\tdann\n"


def test_a_quote_does_not_turn_what_follows_on_a_page(hostile):
    stream = io.StringIO()
    write_page([hostile], stream)
    page = stream.getvalue()
    assert re.search(r"\.quotex mark\{[^}]*unicode-bidi:isolate", page)
    # A block ends what turns its words; in a line, only what isolates does.
    isolated = r"(?s)<mark .*?</mark>|<(bdi|div)\b[^>]*>[^<]*</\1>|=\"[^\"]*\""
    assert page.count("\u202e") > 1
    assert "\u202e" not in re.sub(isolated, "", page)
