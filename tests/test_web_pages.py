"""Web pages as browsers show them: encodings, marks, who is quoted, and pages that attack."""

import json
import logging
import quopri
import time

import pytest

import quotex
from quotex import Failure, InputError
from quotex.files import decode

html = pytest.importorskip("quotex.sources.html")
pytest.importorskip("trafilatura")

FIRST = "Der Stadtrat von Lindenau hat am Abend lange über den Haushalt und die Schulen beraten."
LAST = (
    "Die nächste Sitzung ist im Juni, wie die Verwaltung in der vergangenen Woche mitgeteilt hat."
)


def page(middle: str, head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html lang=de><head>{head}<title>Rat tagt</title></head><body><main>"
        f"<article><h1>Rat tagt</h1><p>{FIRST}</p>{middle}<p>{LAST}</p></article></main>"
    )


def between(middle: str) -> list[str]:
    """The paragraphs that `middle` becomes."""
    first, *paragraphs, last = html.text_of(page(middle))[0].split("\n\n")[1:]
    assert (first, last) == (FIRST, LAST)
    return paragraphs


def read(data: bytes) -> str:
    return html.text_of(decode(data, html.charset(data)))[0]


# --- encodings ---


@pytest.mark.parametrize(
    "said",
    [
        "<meta charset=ISO-8859-1>",
        "<meta charset='latin1'>",
        '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">',
        "<meta content='text/html;charset=us-ascii' http-equiv=content-type>",
        "<!-- <meta charset=utf-8> --><meta charset=windows-1252>",
        "<meta name=description content='charset=koi8-r'>",
        "<meta charset=utf-8>",  # it is wrong: no letter is UTF-8
        "<meta charset=gibtsnicht>",
        "",
    ],
)
def test_what_says_it_is_latin_1_is_windows_1252(said):
    source = page("<p>„Es wird gebaut“, sagte Jördis Öhm.</p>", said)
    assert "„Es wird gebaut“, sagte Jördis Öhm." in read(source.encode("cp1252"))


@pytest.mark.parametrize(
    "label",
    ["undefined", "hex", "rot13", "idna", "punycode", "zlib", "unicode_escape", "mbcs", "utf-7"],
)
def test_names_that_are_no_encoding_of_a_page_say_nothing(label):
    source = page("<p>„Ja“, sagte Jördis Öhm.</p>", f'<meta charset="{label}">')
    assert "„Ja“, sagte Jördis Öhm." in read(source.encode("cp1252"))


def test_a_mark_of_the_byte_order_counts_before_what_the_page_says():
    source = page("<p>„Ja“, sagte Jördis Öhm.</p>", "<meta charset=windows-1252>")
    assert "Jördis Öhm" in read(source.encode("utf-8-sig"))
    assert "Jördis Öhm" in read(source.encode("utf-16"))
    assert "Jördis Öhm" in read(source.encode("utf-16-le"))


def test_an_xml_declaration_says_the_encoding():
    source = '<?xml version="1.0" encoding="iso-8859-15"?>' + page("<p>Es kostet 5 €.</p>")
    assert "Es kostet 5 €." in read(source.encode("iso-8859-15"))


def test_a_stray_byte_costs_one_letter_and_not_the_page():
    source = page("<p>Ä, ö, ü: „Ja“, sagte Jördis Öhm.</p>", "<meta charset=utf-8>").encode()
    assert "\ufffd „Ja“, sagte Jördis Öhm." in read(source.replace(b"\xc3\xbc:", b"\xfc"))


def test_a_page_that_cannot_be_read_does_not_end_the_run(tmp_path):
    good = page("<p>„Ja“, sagte Jördis Öhm.</p>").encode()
    (tmp_path / "a.html").write_bytes(b'<meta charset="undefined">\xfc<html>')
    (tmp_path / "b.html").write_bytes(good)
    (tmp_path / "c.html").write_bytes(b"<div>" * 400 + good)
    broken, read_well, deep = quotex.read(tmp_path)
    assert isinstance(broken, Failure)
    assert "Jördis Öhm" in read_well.text
    assert "nested more than 250 deep" in deep.error


def test_a_page_without_tags_is_told(tmp_path):
    (tmp_path / "a.html").write_text(FIRST)
    (failure,) = quotex.read(tmp_path / "a.html")
    assert failure.error == "no article found in the page"


def test_what_a_script_would_show_is_no_text():
    assert between("<template><p>„Nein“, sagte Jan Ott.</p></template>") == []


# --- letters ---


def test_hints_for_line_breaks_are_no_part_of_a_word():
    words = (
        "Bürger&shy;meis\u00adterin Ada<wbr>bella Kern\u200bberg\u2060 sprach.\ufeff Auf\u200clage"
    )
    assert between(f"<p>{words}</p>") == ["Bürgermeisterin Adabella Kernberg sprach. Auflage"]


def test_emoji_keep_their_joiners():
    assert between("<p>Sie schrieb: 👩\u200d🚒</p>") == ["Sie schrieb: 👩\u200d🚒"]


def test_what_was_escaped_twice_is_text():
    source = "<p>&amp;bdquo;Ja&amp;ldquo;, sagte M&amp;amp;uuml;ller &amp; Sohn. R&D, AT&amp;T;</p>"
    assert between(source) == ["„Ja“, sagte Müller & Sohn. R&D, AT&T;"]


def test_inline_tags_neither_part_nor_glue_words():
    assert between("<p>„Das kos<b>tet</b> <i>vi</i>el“, sagte <a href=#>Ott</a>.</p>") == [
        "„Das kostet viel“, sagte Ott."
    ]
    assert between(
        "<p><span>Lindenau.</span><span>„Ja“, sagte Ott.</span><b>Kern:</b>Nein.</p>"
    ) == ["Lindenau. „Ja“, sagte Ott. Kern: Nein."]


def test_a_date_in_a_sentence_stays():
    assert between("<p>Das teilte der Rat <time>am Montag</time> in Lindenau mit.</p>") == [
        "Das teilte der Rat am Montag in Lindenau mit."
    ]


# --- quotations ---


def test_q_is_in_marks():
    assert between("<p>Er rief: <q>Sie sagte <q>Halt</q>, ja.</q></p>") == [
        "Er rief: „Sie sagte ‚Halt‘, ja.“"
    ]
    assert between("<p>„<q>Ja</q>“ und <q>»Nein«</q>, sagte er.</p>") == [
        "„Ja“ und »Nein«, sagte er."
    ]


@pytest.mark.parametrize(
    "source",
    [
        "<blockquote><p>Es wird teuer.</p><cite>Jan Ott, Rat</cite></blockquote>",
        "<blockquote>Es wird teuer. <cite>— Jan Ott, Rat</cite></blockquote>",
        "<blockquote><p>Es wird teuer.<br>– Jan Ott, Rat</p></blockquote>",
        "<blockquote><p>Es wird teuer.</p><p>-- Jan Ott, Rat</p></blockquote>",
        "<blockquote><p>„Es wird teuer.“</p><p>Jan Ott, Rat</p></blockquote>",
        "<blockquote><p>Es wird teuer.</p><footer>Jan Ott<br>Rat</footer></blockquote>",
        "<figure><blockquote>Es wird teuer.</blockquote><figcaption>Jan Ott, Rat:</figure>",
        "<aside class=pull-quote><p>„Es wird teuer.“</p><p>Jan Ott, Rat</p></aside>",
        "<div class='box zitat'>Es wird teuer.<p class='quote-author'>Jan Ott, Rat</p></div>",
    ],
)
def test_a_block_quote_has_marks_and_its_speaker_behind_it(source):
    assert between(source) == ["„Es wird teuer.“ – Jan Ott, Rat"]


def test_an_embedded_post_says_who_wrote_it():
    source = (
        "<blockquote class=post><p lang=de>Es wird teuer! #rat</p>&mdash; Jan Ott (@ott) "
        "<a href=#>2. Mai 2024</a></blockquote>"
    )
    assert between(source) == ["„Es wird teuer! #rat“ – Jan Ott (@ott) 2. Mai 2024"]


def test_a_block_quote_of_two_paragraphs_is_one_quotation():
    assert between("<blockquote><p>Es wird teuer.</p><p>Sehr teuer.</p></blockquote>") == [
        "„Es wird teuer.",
        "Sehr teuer.“",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "„Es wird sehr teuer“, sagte Jan Ott.",
        "Jan Ott sagte: „Teuer.“",
        "»Es wird sehr teuer und dauert lange.«",
    ],
)
def test_a_block_quote_with_marks_keeps_them(words):
    assert between(f"<blockquote><p>{words}</p></blockquote>") == [words]


def test_a_word_in_marks_is_not_the_whole_block_quote():
    assert between("<blockquote>„Brücke“ heißt das Stück.</blockquote>") == [
        "„„Brücke“ heißt das Stück.“"
    ]


def test_the_title_of_a_work_is_no_speaker():
    assert between("<blockquote>Abends las ich <cite>Faust</cite> vor.</blockquote>") == [
        "„Abends las ich Faust vor.“"
    ]
    assert between("<blockquote><p>Abends las ich <cite>Faust</cite></p></blockquote>") == [
        "„Abends las ich Faust“"
    ]


def test_what_a_pulled_quote_repeats_is_there_once():
    said = "<p>„Es wird teuer“, sagte Ott.</p>"
    pulled = (
        "<figure class=pullquote><blockquote>Es wird teuer<cite>Ott</cite></blockquote></figure>"
    )
    assert between(said + pulled) == ["„Es wird teuer“, sagte Ott."]


def test_lists_and_links_in_a_block_quote_are_nobodys_words():
    assert between("<blockquote><ul><li>Erstens</li><li>Zweitens</li></ul></blockquote>") == [
        "- Erstens",
        "- Zweitens",
    ]
    assert between("<blockquote><a href=#>Beitrag ansehen und teilen</a></blockquote>") == [
        "Beitrag ansehen und teilen"
    ]


def test_a_block_quote_is_read_as_a_direct_quote():
    text = html.text_of(page("<p>Ott schrieb:</p><blockquote>Es wird teuer.</blockquote>"))[0]
    (quote,) = (quote for quote in quotex.extract(text).quotes if quote.type == "direct")
    assert quote.text == "Es wird teuer."


def test_questions_in_strong_and_answers_are_paragraphs():
    assert between("<p><strong>Was kostet es?</strong></p><p>Viel.</p>") == [
        "Was kostet es?",
        "Viel.",
    ]


# --- pages that attack ---

ATTACKS = {
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x</p>",
    "attributes behind <": "<p " + " ".join(f"a{n}<" for n in range(50_000)) + ">x</p>",
    "nested": "<div>" * 100_000,
    "nested quotes": "<blockquote><q>" * 5_000,
    "tags": "<b>x</b>" * 100_000,
    "links": "<p>" + "<a href=x>x</a> " * 10_000,
    "open comments": "<!--" * 25_000,
    "open values": '<a ="' * 25_000,
    "entities": "&amp;quot;" * 100_000,
    "open entities": "&amp;" * 100_000,
    "spaces": " " * 1_000_000,
    "a large page": "<p>" + "Wort " * 12_000_000,
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_is_over_in_seconds(attack):
    source = page(ATTACKS[attack])
    began = time.process_time()
    try:
        data = source.encode()
        html.text_of(decode(data, html.charset(data)))
    except InputError as error:
        assert "\n" not in str(error)
    assert time.process_time() - began < 10


@pytest.mark.parametrize(
    "head",
    [b"<meta " * 20_000, b"<!--" * 20_000, b"<meta " + b"a" * 60_000, b"<meta a" + b" " * 60_000],
)
def test_looking_for_the_encoding_takes_no_time(head):
    began = time.process_time()
    html.charset(head)
    assert time.process_time() - began < 1


def test_libraries_say_nothing_of_their_own(capfd):
    with pytest.raises(InputError):
        html.text_of("<html></html>")
    assert logging.getLogger("trafilatura").handlers
    assert capfd.readouterr() == ("", "")


def test_the_text_of_a_page_goes_into_json_whole():
    text = html.text_of(page("<p>„Ja“, sagte Ott.<br>Zeile</p>"))[0]
    article = quotex.extract(text)
    assert json.loads(article.model_dump_json())["text"] == text


# --- pages that a browser has saved as a single file ---


def saved(page: str, encoding: str = "utf-8", told: str = "; charset=utf-8") -> bytes:
    """As Chromium writes it, a picture and a frame behind the page."""
    content = quopri.encodestring(page.encode(encoding))
    header = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://bote.example/rat\n"
        "Subject: =?utf-8?Q?Rat=20tagt?=\nMIME-Version: 1.0\nContent-Type: multipart/related;\n"
        '\ttype="text/html";\n\tboundary="--b--"\n\n\n----b--\n'
        f"Content-Type: text/html{told}\nContent-Transfer-Encoding: quoted-printable\n\n"
    )
    behind = (
        "\n----b--\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nAAAA\n"
        "----b--\nContent-Type: text/html\n\n<p>Werbung</p>\n----b----\n"
    )
    whole = header.encode() + content + behind.encode()
    return whole.replace(b"\n", b"\r\n")


@pytest.mark.parametrize(("encoding", "told"), [("utf-8", "; charset=utf-8"), ("cp1252", "")])
def test_a_page_in_a_single_file(tmp_path, encoding, told):
    middle = "<p>„Wir bauen“, sagte Bürgermeisterin Ada Kern.</p>"
    plain = page(middle)
    for name in ("a.mhtml", "a.mht", "a.html"):
        (tmp_path / name).write_bytes(saved(plain, encoding, told))
        (article,) = quotex.read(tmp_path / name)
        assert article.text == html.text_of(plain)[0]


def test_a_message_without_a_page(tmp_path):
    (tmp_path / "a.mhtml").write_bytes(b"MIME-Version: 1.0\nSubject: Rat\n\nDer Rat tagt.")
    (failure,) = quotex.read(tmp_path / "a.mhtml")
    assert isinstance(failure, Failure)
    assert failure.error.startswith("an e-mail or a saved web page (MHTML) without HTML")
