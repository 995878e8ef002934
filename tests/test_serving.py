"""`quotex serve` asked by a real client over a real connection."""

import csv
import io
import json
import re
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
import serving

import quotex
from tests.conftest import ARTICLE

httpx = pytest.importorskip("httpx", reason="asking a server needs httpx")
pytest.importorskip("fastapi", reason="serving needs the extra 'serve'")
pytest.importorskip("uvicorn", reason="serving needs the extra 'serve'")

SHORT = "„Jetzt wird gebaut“, sagte Bürgermeisterin Hanna Kern."
ELSEWHERE = re.compile(r"""(?:src|href|action)=["']?(?:\w+:)?//|url\(|@import|importScripts""")
LINES = {"Content-Type": "application/x-ndjson"}


@pytest.fixture(scope="module")
def client() -> Iterator[Any]:
    with (
        serving.served(max_size=1, threads=1) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


def lines(*records: object) -> bytes:
    return "".join(f"{json.dumps(record)}\n" for record in records).encode()


# --- Articles


def test_a_text_gives_the_article_that_extract_gives(client):
    answer = client.post("/extract", json={"text": ARTICLE})
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json"
    assert quotex.Article.model_validate_json(answer.content) == quotex.extract(ARTICLE)


def test_options_are_those_of_extract(client):
    asked = {"text": ARTICLE, "types": ["indirect"], "min_confidence": 0.5, "meta": {"id": "7"}}
    article = quotex.Article.model_validate_json(client.post("/extract", json=asked).content)
    assert {quote.type for quote in article.quotes} <= {"indirect"}
    assert article.meta == {"id": "7"}
    longer = client.post("/extract", json={"text": ARTICLE, "max_length": 10})
    assert longer.status_code == 422 and "more than the 10" in longer.json()["error"]


def test_a_file_is_read_as_its_ending_says(client):
    pytest.importorskip("trafilatura", reason="web pages need trafilatura")
    page = f"<html lang=de><title>Brücke</title><article><p>{ARTICLE}</p></article>"
    answer = client.post("/extract", files={"file": ("C:\\Texte\\brücke.html", page)})
    article = quotex.Article.model_validate_json(answer.content)
    assert article.meta["file"] == "brücke.html" and article.meta["title"] == "Brücke"
    assert "Hanna Kern" in {actor.name for actor in article.actors}


def test_fields_beside_a_file_are_options(client):
    answer = client.post(
        "/extract",
        files={"file": ("a.txt", ARTICLE)},
        data={"types": ["indirect", "reported"], "min_confidence": "0.1"},
    )
    article = quotex.Article.model_validate_json(answer.content)
    assert {quote.type for quote in article.quotes} <= {"indirect", "reported"}


def test_a_file_of_several_articles_is_for_the_batch(client):
    table = lines({"text": SHORT}, {"text": SHORT})
    answer = client.post("/extract", files={"file": ("a.jsonl", table)})
    assert answer.status_code == 422 and "/extract/batch" in answer.json()["error"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("The mayor said on Monday that the old bridge would be built again. " * 3, "German"),
    ],
)
def test_what_is_no_german_text_is_told(client, text, why):
    answer = client.post("/extract", json={"text": text})
    assert answer.status_code == 422 and why in answer.json()["error"]


@pytest.mark.parametrize(
    ("asked", "status", "why"),
    [
        ({"content": b"{", "headers": {"Content-Type": "application/json"}}, 400, "JSON"),
        ({"json": {"text": 7}}, 422, "text: "),
        ({"json": {"text": SHORT, "typs": []}}, 422, "typs: "),
        ({"json": {"text": SHORT, "min_confidence": 2}}, 422, "min_confidence: "),
        ({"content": SHORT.encode(), "headers": {"Content-Type": "text/plain"}}, 415, "text/plain"),
        ({"content": SHORT.encode()}, 415, "none"),
        ({"data": {"text": SHORT}}, 415, "urlencoded"),
        ({"files": {"text": (None, SHORT)}}, 422, "no file"),
    ],
)
def test_a_request_that_is_wrong_is_told_in_one_line(client, asked, status, why):
    answer = client.post("/extract", **asked)
    assert answer.status_code == status
    assert why in answer.json()["error"] and "\n" not in answer.json()["error"]


# --- Batches


def test_json_lines_come_back_as_lines_with_the_bad_ones_in_their_place(client):
    content = lines({"text": SHORT, "id": "a"}, {"text": ""}) + b"broken\n" + lines({"text": SHORT})
    answer = client.post("/extract/batch", content=content, headers=LINES)
    assert answer.headers["content-type"] == "application/x-ndjson"
    first, empty, broken, last = map(json.loads, answer.text.splitlines())
    assert first["meta"] == {"id": "a", "row": "1"} and last["meta"] == {"row": "4"}
    assert empty == {"row": "2", "error": "the text is empty"}
    assert broken["row"] == "3" and "not JSON" in broken["error"]


def test_a_json_list_comes_back_as_a_list(client):
    rows = [{"inhalt": SHORT, "title": "Brücke"}, {"inhalt": "The bridge is old. " * 9}]
    answer = client.post("/extract/batch", json=rows, params={"types": "direct"})
    first, second = answer.json()
    assert first["meta"]["title"] == "Brücke" and "German" in second["error"]


def test_options_of_a_batch_are_in_its_address(client):
    answer = client.post("/extract/batch", json=[{"text": SHORT}], params={"types": "indirect"})
    assert answer.json()[0]["quotes"] == []
    wrong = client.post("/extract/batch", json=[{"text": SHORT}], params={"types": "sung"})
    assert wrong.status_code == 422 and "types" in wrong.json()["error"]


def test_no_list_is_told(client):
    answer = client.post(
        "/extract/batch", content=b"[{]", headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400 and "not JSON" in answer.json()["error"]


def test_files_of_all_kinds_come_back_in_their_order(client):
    files = [
        ("files", ("eins.txt", SHORT)),
        ("files", ("leer.txt", "")),
        ("files", ("zwei.csv", f'text;title\n"{SHORT}";A\n"{SHORT}";B\n')),
        ("files", ("../../drei.pdf", b"%PDF-1.7\n1 0 obj")),
    ]
    answer = client.post("/extract/batch", files=files)
    found = answer.json()
    assert [one.get("meta", one).get("file") for one in found] == [
        "eins.txt",
        "leer.txt",
        "zwei.csv",
        "zwei.csv",
        "drei.pdf",
    ]
    assert "empty" in found[1]["error"] and "PDF" in found[4]["error"]
    assert [one["meta"]["title"] for one in found[2:4]] == ["A", "B"]


# --- Formats


def test_every_format_is_written(client):
    def written(format: str) -> bytes:
        answer = client.post("/extract", params={"format": format}, json={"text": ARTICLE})
        assert answer.status_code == 200
        return answer.content

    rows = list(csv.DictReader(io.StringIO(written("csv").decode())))
    assert rows[0]["speaker"] == "Hanna Kern"
    assert written("excel").startswith(b"\xef\xbb\xbfarticle;quote;")
    assert written("xlsx").startswith(b"PK")
    assert ElementTree.fromstring(written("tei")).tag == "{http://www.tei-c.org/ns/1.0}TEI"
    assert b"<mark" in written("html")
    assert len(written("jsonl").splitlines()) == 1


def test_articles_that_were_read_are_converted(client):
    found = client.post("/extract/batch", json=[{"text": SHORT}, {"text": ""}])
    for body in (
        {"content": found.content, "headers": {"Content-Type": "application/json"}},
        {"files": {"articles": (None, found.content)}},
    ):
        answer = client.post("/convert", params={"format": "csv"}, **body)
        assert answer.headers["content-disposition"] == 'attachment; filename="quotex.csv"'
        assert answer.text.splitlines()[1].startswith("1,q1,Jetzt wird gebaut,")


@pytest.mark.parametrize("content", [b"", b"[]", b"[7]", b'{"text": 7}', b"[" * 100_000, b"{"])
def test_what_is_no_article_is_not_converted(client, content):
    answer = client.post("/convert", content=content, headers=LINES)
    assert answer.status_code == 422 and answer.json()["error"]


# --- About the server


def test_health_and_version(client):
    assert client.get("/health").json() == {"status": "ok", "workers": 1, "free": 1}
    version = client.get("/version").json()
    assert version["quotex"] == quotex.__version__ and version["pipeline"].startswith("de_")


def test_its_description_is_valid_openapi(client):
    description = client.get("/openapi.json").json()
    validator = pytest.importorskip("openapi_spec_validator")
    validator.validate(description)
    assert set(description["paths"]) == {
        *("/extract", "/extract/batch", "/extract/address", "/convert", "/health", "/version"),
    }
    schema = description["components"]["schemas"]["Article"]
    assert set(schema["properties"]) == set(quotex.Article.model_fields)
    assert set(description["paths"]["/extract"]["post"]["requestBody"]["content"]) == {
        "application/json",
        "multipart/form-data",
    }


def test_all_addresses_are_documented(client):
    page = (Path(__file__).parents[1] / "docs" / "serving.md").read_text(encoding="utf-8")
    for path, methods in client.get("/openapi.json").json()["paths"].items():
        for method in methods:
            assert f"| `{method.upper()} {path}` |" in page


def test_its_addresses_are_listed_without_anything_from_elsewhere(client):
    page = client.get("/docs", headers={"Accept-Language": "de"}).text
    assert "POST /extract/batch" in page and "Schnittstelle" in page
    for name in ("/", "/docs", "/static/serve.js", "/static/serve.css"):
        answer = client.get(name)
        assert answer.status_code == 200
        assert ELSEWHERE.findall(answer.text) == []


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("de-AT,de;q=0.9,en;q=0.5", "de"),
        ("en-GB,en;q=0.8,de;q=0.7", "en"),
        ("fr,de;q=0.3", "de"),
        ("fr", "en"),
        ("de;q=0", "en"),
        ("", "en"),
        ("*;q=x, ,;", "en"),
    ],
)
def test_the_page_speaks_the_browsers_language(client, accepted, language):
    answer = client.get("/", headers={"Accept-Language": accepted})
    assert answer.headers["content-language"] == language
    assert ("Wer hat was gesagt?" in answer.text) == (language == "de")


# --- Who may ask, and how much


def test_every_answer_has_the_headers_that_protect(client):
    for answer in (
        client.get("/"),
        client.get("/nothing"),
        client.post("/extract", json={"text": ""}),
        client.get("/", headers={"Host": "evil.example"}),
    ):
        headers = answer.headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert not any(name.startswith("access-control") for name in headers)
        assert "server" not in headers


@pytest.mark.parametrize("host", ["localhost:1", "127.0.0.1", "[::1]:80", "192.0.2.7", "LOCALHOST"])
def test_this_machine_and_addresses_in_digits_are_asked(client, host):
    assert client.get("/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", ""])
def test_no_other_name_is_answered(client, host):
    answer = client.get("/health", headers={"Host": host})
    assert answer.status_code in (400, 421)


def test_who_serves_others_answers_to_a_name_and_fetches_nothing_of_its_own_network():
    with serving.served(allowed=["Zitate.example"], threads=1) as address:
        named = {"Host": "zitate.example", "Accept-Language": "en"}
        assert "machine that serves this page" in httpx.get(address, headers=named).text
        url = {"url": f"{address}/health"}
        answer = httpx.post(f"{address}/extract/address", json=url, headers=named, timeout=60)
        assert answer.status_code == 422 and "fetched" in answer.json()["error"]
        by_proxy = {**named, "Origin": "https://zitate.example"}
        answer = httpx.post(f"{address}/extract", json={"text": SHORT}, headers=by_proxy)
        assert answer.status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_pages_of_other_sites_are_refused(client, headers):
    answer = client.post("/extract", json={"text": SHORT}, headers=headers)
    assert answer.status_code == 403
    preflight = client.options("/extract", headers=headers)
    assert preflight.status_code == 405


def test_a_site_that_was_allowed_may_ask_and_read():
    cms = {"Origin": "https://cms.example", "Sec-Fetch-Site": "cross-site"}
    with serving.served(origins=["https://cms.example"], threads=1) as address:
        wanted = {
            "Access-Control-Request-Method": "POST",
            "Access-Control-Request-Headers": "content-type",
        }
        preflight = httpx.options(f"{address}/extract", headers={**cms, **wanted})
        assert preflight.status_code == 200
        answer = httpx.post(f"{address}/extract", json={"text": SHORT}, headers=cms, timeout=60)
        assert answer.status_code == 200
        for one in (preflight, answer):
            assert one.headers["access-control-allow-origin"] == "https://cms.example"
        for origin in ("https://evil.example", "https://cms.example.evil.example"):
            other = httpx.post(
                f"{address}/extract", json={"text": SHORT}, headers={**cms, "Origin": origin}
            )
            assert other.status_code == 403
            assert "access-control-allow-origin" not in other.headers


def test_its_own_page_is_heard(client):
    own = {"Origin": str(client.base_url), "Sec-Fetch-Site": "same-origin"}
    assert client.post("/extract", json={"text": SHORT}, headers=own).status_code == 200


def test_what_is_too_large_is_refused_whether_it_says_its_size_or_not(client):
    large = SHORT * 30_000
    told = client.post("/extract", json={"text": large})
    assert told.status_code == 413 and "1 MiB" in told.json()["error"]

    def pieces() -> Iterator[bytes]:
        yield b'{"text": "'
        for _ in range(2000):
            yield SHORT.encode() * 20
        yield b'"}'

    try:
        untold = client.post(
            "/extract", content=pieces(), headers={"Content-Type": "application/json"}
        )
        assert untold.status_code == 413
    except httpx.WriteError:  # the server has answered and does not listen any more
        pass
    assert client.post("/extract", json={"text": SHORT}).status_code == 200


# --- Time


@pytest.fixture(scope="module")
def slow() -> Iterator[Any]:
    """A server whose worker sleeps as long as texts say, and one second at the most."""
    with (
        pytest.MonkeyPatch.context() as patch,
        serving.served(timeout=1.0, threads=1) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        patch.setattr("quotex.serving.work.records_of", serving.sleeps)
        yield client


def test_what_takes_too_long_is_given_up_and_the_next_is_read(slow):
    began = time.monotonic()
    answer = slow.post("/extract", json={"text": "60"})
    assert answer.status_code == 504 and "1 seconds" in answer.json()["error"]
    assert time.monotonic() - began < 30
    assert slow.post("/extract", json={"text": "0"}).json() == {"text": "0"}


def test_an_article_that_takes_too_long_does_not_cost_the_others(slow):
    content = lines(*({"text": seconds} for seconds in ("0", "60", "0")))
    answer = slow.post("/extract/batch", content=content, headers=LINES)
    first, second, third = map(json.loads, answer.text.splitlines())
    assert first == third == {"text": "0"}
    assert second["row"] == "2" and "took longer" in second["error"]


def test_too_many_at_a_time_are_sent_away_and_the_server_answers_all_the_while(slow):
    waits = []
    over = threading.Event()

    def ask_how_it_is() -> None:
        while not over.is_set():
            began = time.monotonic()
            assert httpx.get(f"{slow.base_url}/health", timeout=30).status_code == 200
            waits.append(time.monotonic() - began)

    asking = threading.Thread(target=ask_how_it_is)
    asking.start()
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: slow.post("/extract", json={"text": "0.6"}), range(20)))
    over.set()
    asking.join()
    codes = {answer.status_code for answer in answers}
    assert codes == {200, 503}
    assert all("retry-after" in answer.headers for answer in answers if answer.status_code == 503)
    assert len(waits) > 5 and sorted(waits)[len(waits) // 2] < 0.5
    assert slow.post("/extract", json={"text": "0"}).status_code == 200


def test_a_body_that_does_not_come_is_not_waited_for(slow):
    def pieces() -> Iterator[bytes]:
        yield b'{"text": '
        time.sleep(3)
        yield b'"0"}'

    try:
        answer = slow.post(
            "/extract", content=pieces(), headers={"Content-Type": "application/json"}
        )
        assert answer.status_code == 408
    except (httpx.WriteError, httpx.RemoteProtocolError, httpx.ReadError):  # it has hung up
        pass
    assert slow.get("/health").json()["free"] == 1


def test_who_hangs_up_within_a_request_is_no_bug(slow, capfd):
    with socket.create_connection((slow.base_url.host, slow.base_url.port)) as connection:
        head = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: 99"
        connection.sendall(f'POST /extract HTTP/1.1\r\n{head}\r\n\r\n{{"text'.encode())
        time.sleep(0.3)
    time.sleep(0.3)
    assert slow.get("/health").json()["free"] == 1
    assert "bug" not in capfd.readouterr().err


def test_a_worker_that_dies_costs_one_article(slow, monkeypatch):
    monkeypatch.setattr("quotex.serving.work.records_of", serving.dies)
    assert slow.post("/extract", json={"text": "tot"}).status_code == 500
    content = lines({"text": "lebt"}, {"text": "tot"}, {"text": "lebt"})
    answer = slow.post("/extract/batch", content=content, headers=LINES)
    assert ["error" in json.loads(line) for line in answer.text.splitlines()] == [
        False,
        True,
        False,
    ]


def test_a_bug_costs_only_the_article_that_meets_it(client, monkeypatch):
    monkeypatch.setattr("quotex.serving.work.records_of", serving.stumbles)
    content = lines(*({"id": f"b-{n}", "text": f"{SHORT} Das war Nummer {n}."} for n in range(4)))
    answer = client.post("/extract/batch", content=content, headers=LINES)
    records = [json.loads(line) for line in answer.text.splitlines()]
    broken = records.pop(2)
    assert broken["id"] == "b-2" and broken["error"].endswith("IndexError: no such word")
    assert [record["meta"]["id"] for record in records if record["quotes"]] == ["b-0", "b-1", "b-3"]


def test_what_goes_wrong_in_the_server_itself_is_told_too(slow, monkeypatch, capfd):
    def wrong(*arguments: object) -> object:
        raise OSError("no more processes")

    monkeypatch.setattr("quotex.serving.service.Service.article", wrong)
    answer = slow.post("/extract", json={"text": SHORT})
    assert answer.status_code == 500 and "no more processes" in answer.json()["error"]
    assert "default-src" in answer.headers["content-security-policy"]
    assert capfd.readouterr().err.startswith("quotex: unexpected OSError: no more processes")
    assert slow.get("/health").status_code == 200


def test_an_error_that_nobody_foresaw_is_owned_up_to(slow, monkeypatch):
    monkeypatch.setattr("quotex.serving.work.records_of", serving.fails)
    answer = slow.post("/extract", json={"text": SHORT})
    assert answer.status_code == 500 and "ZeroDivisionError" in answer.json()["error"]
