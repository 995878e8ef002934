"""Which pages `quotex serve` fetches, and from where it may."""

import gzip
import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
import serving

import quotex
from quotex.errors import InputError
from quotex.serving.addresses import USER_AGENT, Fetching, is_open

PARAGRAPHS = (
    "Der Stadtrat von Lindenau hat am Montag den Neubau der Brücke beschlossen.",
    "„Jetzt wird gebaut“, sagte Bürgermeisterin Hanna Kern nach der Sitzung im Rathaus.",
)
HTML = f"<html lang=de><title>Brücke</title><article>{''.join(f'<p>{p}' for p in PARAGRAPHS)}"
PAGE = HTML.encode()
TYPE = "text/html; charset=utf-8"
Site = dict[str, tuple[int, dict[str, str], bytes]]


class Asked(BaseHTTPRequestHandler):
    """Answers what the site has, and notes what it was asked."""

    site: Site
    heard: list[tuple[str, Any]]

    def do_GET(self) -> None:
        self.heard.append((self.path, self.headers))
        if self.path == "/slow":
            self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
            for _ in range(100):
                self.wfile.write(b" ")
                time.sleep(0.1)
            return
        status, headers, body = self.site.get(self.path, (404, {}, b""))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:  # who asked has hung up
            return

    def log_message(self, *arguments: object) -> None:
        return


@pytest.fixture
def site() -> Iterator[Any]:
    """A web site on this machine; `site.pages` has what it answers."""
    handler = type("Handler", (Asked,), {"site": {}, "heard": []})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.pages, server.heard = handler.site, handler.heard
    server.at = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def fetch(url: str, most: int = 1 << 20, timeout: float = 5, own_network: bool = True) -> Any:
    return Fetching(own_network, most, timeout)(url)


def test_a_page_is_fetched_once_and_by_name(site):
    site.pages["/a?b=c"] = (200, {"Content-Type": TYPE}, PAGE)
    upload = fetch(f"{site.at}/a?b=c#d")
    assert upload.name == "page.html" and upload.url == f"{site.at}/a?b=c"
    assert upload.data.decode("utf-8-sig") == HTML
    (robots, _), (path, headers) = site.heard
    assert (robots, path) == ("/robots.txt", "/a?b=c")
    assert headers["User-Agent"] == USER_AGENT and USER_AGENT.startswith("quotex/")
    assert headers["Cookie"] is None and headers["Referer"] is None


def test_letters_of_other_alphabets_are_written_as_addresses_have_them(site):
    site.pages["/br%C3%BCcke?q=%C3%A4%20b"] = (200, {"Content-Type": TYPE}, PAGE)
    assert fetch(f"{site.at}/brücke?q=ä%20b").data


@pytest.mark.parametrize("packing", ["gzip", "x-gzip"])
def test_what_is_packed_is_unpacked(site, packing):
    headers = {"Content-Type": TYPE, "Content-Encoding": packing}
    site.pages["/"] = (200, headers, gzip.compress(PAGE))
    assert fetch(site.at).data.decode("utf-8-sig") == HTML


def test_what_the_server_says_of_the_encoding_goes_first(site):
    page = "<meta charset=utf-8><p>„Nein“</p>"
    site.pages["/"] = (200, {"Content-Type": "text/html; charset=cp1252"}, page.encode("cp1252"))
    assert fetch(site.at).data.decode("utf-8-sig") == page
    site.pages["/"] = (200, {"Content-Type": "text/html; charset=no-such"}, page.encode())
    assert fetch(site.at).data.decode() == page


def test_redirections_are_followed_but_not_for_ever(site):
    site.pages["/1"] = (301, {"Location": "/2"}, b"")
    site.pages["/2"] = (307, {"Location": f"{site.at}/3"}, b"")
    site.pages["/3"] = (200, {"Content-Type": TYPE}, PAGE)
    assert fetch(f"{site.at}/1").url == f"{site.at}/3"
    site.pages["/round"] = (302, {"Location": "/round"}, b"")
    with pytest.raises(InputError, match="redirections"):
        fetch(f"{site.at}/round")


@pytest.mark.parametrize(
    "onward",
    [
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "ftp://a.example/",
        "//[::]/",
    ],
)
def test_a_redirection_leads_nowhere_else(site, onward):
    site.pages["/"] = (302, {"Location": onward}, b"")
    with pytest.raises(InputError, match=r"public web|only addresses"):
        fetch(site.at)


def test_robots_txt_is_kept_to(site):
    site.pages["/a"] = site.pages["/b/c"] = (200, {"Content-Type": TYPE}, PAGE)
    rules = b"User-agent: *\nDisallow: /\n\nUser-agent: quotex\nDisallow: /b/\n"
    site.pages["/robots.txt"] = (200, {"Content-Type": "text/plain"}, rules)
    assert fetch(f"{site.at}/a").data
    with pytest.raises(InputError, match=r"robots\.txt"):
        fetch(f"{site.at}/b/c")
    assert "/b/c" not in [path for path, _ in site.heard]
    site.pages["/robots.txt"] = (503, {}, b"")
    with pytest.raises(InputError, match=r"robots\.txt"):
        fetch(f"{site.at}/a")


def test_robots_txt_of_the_site_that_is_redirected_to_counts(site):
    other = f"http://localhost:{site.server_port}"
    site.pages["/robots.txt"] = (
        200,
        {"Content-Type": "text/plain"},
        b"User-agent: *\nDisallow: /x",
    )
    site.pages["/"] = (302, {"Location": f"{other}/x"}, b"")
    site.pages["/x"] = (200, {"Content-Type": TYPE}, PAGE)
    with pytest.raises(InputError, match=r"robots\.txt"):
        fetch(site.at)


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((404, {}, b""), "404"),
        ((500, {"Content-Type": TYPE}, PAGE), "500"),
        ((200, {"Content-Type": "application/pdf"}, b"%PDF"), "application/pdf"),
        ((200, {}, PAGE), "no type"),
        ((200, {"Content-Type": TYPE, "Content-Encoding": "br"}, b"x"), "br"),
        ((200, {"Content-Type": TYPE, "Content-Encoding": "gzip"}, b"x"), "cut off"),
        ((200, {"Content-Type": TYPE, "Content-Encoding": "gzip"}, PAGE), "cannot be read"),
        ((200, {"Content-Type": TYPE}, b"x" * 3000), "more than"),
        (
            (200, {"Content-Type": TYPE, "Content-Encoding": "gzip"}, gzip.compress(bytes(3000))),
            "more than",
        ),
    ],
)
def test_what_is_no_page_is_told(site, answer, why):
    site.pages["/"] = answer
    with pytest.raises(InputError, match=why):
        fetch(site.at, most=2000)


def test_a_page_that_comes_byte_by_byte_is_given_up(site):
    began = time.monotonic()
    with pytest.raises(InputError, match="longer than 1 seconds"):
        fetch(f"{site.at}/slow", timeout=1)
    assert time.monotonic() - began < 4


@pytest.mark.parametrize(
    "url",
    [
        "ftp://bote.example/a",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "bote.example/a",
        "http://",
        "http:///a",
        "http://kern:geheim@bote.example/",
        "http://bote.example\r\nX: y/",
        "http://bote.example/a b",
        "http://bote.example:99999/",
        "http://[::1/",
        "http://" + "a" * 3000,
        "http://a..b/",
        "",
    ],
)
def test_what_is_no_address_of_a_page_is_refused(url):
    with pytest.raises(InputError):
        fetch(url)


PRIVATE = [
    *("127.0.0.1", "127.9.9.9", "10.0.0.1", "172.16.0.1", "192.168.1.1", "::1", "fd00::1"),
    *("::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"),
]
NEVER = [
    *("169.254.169.254", "fe80::1", "fe80::1%eth0", "0.0.0.0", "::", "224.0.0.1", "ff02::1"),
    *("::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:a9fe:a9fe::"),
]


@pytest.mark.parametrize("address", PRIVATE)
def test_machines_of_this_network_are_asked_for_who_is_at_this_machine_alone(address):
    assert is_open(address, own_network=True)
    assert not is_open(address, own_network=False)


@pytest.mark.parametrize("address", [*NEVER, "100.64.0.1", "240.0.0.1", "255.255.255.255"])
def test_where_clouds_keep_their_keys_nobody_asks(address):
    assert not is_open(address, own_network=False)
    assert address not in NEVER or not is_open(address, own_network=True)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::", "64:ff9b::5db8:d822"])
def test_the_public_web_is_asked(address):
    assert is_open(address, own_network=False)


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1", "[::ffff:127.0.0.1]"],
)
def test_no_other_way_to_write_this_machine_helps(host):
    with pytest.raises(InputError, match=r"public web|no such site|no address"):
        fetch(f"http://{host}/", own_network=False)


def test_no_other_port_is_asked_for_others(site):
    with pytest.raises(InputError, match="port"):
        fetch(site.at, own_network=False)


def test_the_connection_goes_to_the_address_that_was_checked(site, monkeypatch):
    """A name server that answers otherwise the second time leads nowhere."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def answers(host: str, port: int, *rest: Any, **named: Any) -> Any:
        asked.append(host)
        address = "93.184.216.34" if asked.count(host) == 1 else "127.0.0.1"
        return real(address if host == "umzug.example" else host, port, *rest, **named)

    connected: list[str] = []

    def refused(address: tuple[str, int], *rest: Any, **named: Any) -> Any:
        connected.append(address[0])
        raise OSError("not in this test")

    monkeypatch.setattr(socket, "getaddrinfo", answers)
    monkeypatch.setattr(socket, "create_connection", refused)
    with pytest.raises(InputError):
        fetch("http://umzug.example/", own_network=False)
    assert connected == ["93.184.216.34"] and asked == ["umzug.example"]


def test_a_certificate_counts_for_its_name_and_from_those_who_are_trusted(
    site, tmp_path, monkeypatch
):
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("a certificate needs openssl")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    names = ("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost")
    new = ("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", *names)
    made = (openssl, *new, "-keyout", str(key), "-out", str(certificate))
    subprocess.run(made, check=True, capture_output=True)
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate, key)
    site.socket = own.wrap_socket(site.socket, server_side=True)
    site.pages["/"] = (200, {"Content-Type": TYPE}, PAGE)
    with pytest.raises(InputError, match="certificate"):
        fetch(f"https://localhost:{site.server_port}/")
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr("quotex.serving.addresses._context", lambda: trusting)
    assert fetch(f"https://localhost:{site.server_port}/").data
    with pytest.raises(InputError, match="certificate"):
        fetch(f"https://127.0.0.1:{site.server_port}/")


def test_the_server_fetches_and_reads(site):
    httpx = pytest.importorskip("httpx", reason="asking a server needs httpx")
    pytest.importorskip("fastapi", reason="serving needs the extra 'serve'")
    pytest.importorskip("trafilatura", reason="web pages need trafilatura")
    site.pages["/a.html"] = (200, {"Content-Type": TYPE}, PAGE)
    with serving.served(threads=1) as address:
        assert site.heard == []
        url = f"{site.at}/a.html"
        answer = httpx.post(f"{address}/extract/address", json={"url": url}, timeout=60)
        (article,) = answer.json()
        assert quotex.Article.model_validate(article).quotes[0].text == "Jetzt wird gebaut"
        assert article["meta"]["url"] == url and "file" not in article["meta"]
        missing = httpx.post(f"{address}/extract/address", json={"url": f"{site.at}/b"}, timeout=60)
        assert missing.status_code == 422 and "404" in missing.json()["error"]
