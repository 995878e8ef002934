"""Fetching a page that somebody asks for: one page, once, and from where one may.

Only http and https.  The name is looked up once, every address that it has is checked, and the
connection goes to what was checked, so that no second answer of the name server leads elsewhere;
each redirection is checked likewise.  Proxies are not used, cookies and credentials are not sent,
and robots.txt is kept to.
"""

import http.client
import socket
import ssl
import threading
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import SplitResult, quote, urljoin, urlsplit
from urllib.robotparser import RobotFileParser

from quotex import __version__
from quotex.errors import InputError
from quotex.files import reason
from quotex.serving.work import Upload

USER_AGENT = f"quotex/{__version__} (reads one page when its user asks for it)"
_ROBOT = "quotex"  # as robots.txt calls it
_REDIRECTIONS = frozenset((301, 302, 303, 307, 308))
_MOST_REDIRECTIONS = 5
_LONGEST = 2048  # characters of an address
_LARGEST_RULES = 512 << 10  # bytes of robots.txt, as RFC 9309 has it
_CHUNK = 1 << 16
_PORTS = {"http": 80, "https": 443}
_NAT64 = ip_network("64:ff9b::/96")
_ENDINGS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "text/xml": ".xml",
    "application/xml": ".xml",
    "application/rss+xml": ".xml",
    "application/atom+xml": ".xml",
    "application/tei+xml": ".xml",
    "application/rtf": ".rtf",
    "text/rtf": ".rtf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.oasis.opendocument.text": ".odt",
}

_Address = IPv4Address | IPv6Address


@dataclass
class Fetching:
    """How pages are fetched: `own_network`, whether from machines of this network as well.

    `most`: bytes of a page; `timeout`: seconds for all of it, redirections and robots.txt too.
    """

    own_network: bool
    most: int
    timeout: float
    _until: float = field(default=0, init=False)

    def __call__(self, url: str) -> Upload:
        """What is at an address; raises `InputError` where it may not or cannot be fetched."""
        self._until = time.monotonic() + self.timeout
        asked: set[str] = set()
        for _ in range(_MOST_REDIRECTIONS + 1):
            parts = _parts(url)
            site = f"{parts.scheme}://{parts.netloc}"
            if site not in asked:
                self._ask_leave(site, parts)
                asked.add(site)
            answer = self._answer(parts, self.most)
            if answer.goes_on_at is None:
                return answer.upload(parts.geturl())
            url = urljoin(parts.geturl(), answer.goes_on_at)
        raise InputError(f"more than {_MOST_REDIRECTIONS} redirections")

    def _ask_leave(self, site: str, wanted: SplitResult) -> None:
        """Raise `InputError` where robots.txt keeps quotex out (RFC 9309)."""
        url = f"{site}/robots.txt"
        for _ in range(_MOST_REDIRECTIONS + 1):
            answer = self._answer(_parts(url), _LARGEST_RULES, cut=True)
            if answer.goes_on_at is None:
                break
            url = urljoin(url, answer.goes_on_at)
        if answer.status >= 500:
            raise InputError("robots.txt of the site cannot be read at the moment")
        if answer.status != HTTPStatus.OK:
            return
        rules = RobotFileParser()
        rules.parse(answer.data.decode("utf-8", "replace").splitlines())
        if not rules.can_fetch(_ROBOT, wanted.geturl()):
            raise InputError("robots.txt of the site asks programs to leave the page alone")

    def _answer(self, parts: SplitResult, most: int, cut: bool = False) -> "_Answer":
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        if not self.own_network and port not in _PORTS.values():
            raise InputError(f"port {port}: only pages at ports 80 and 443 are fetched")
        where = _looked_up(host, port, self.own_network)
        connection = _Connection(parts, where, self._left())
        try:
            answer = connection.answer(most, cut)
            self._left()  # what was cut for its time looks as if it ended
            return answer
        except InputError:
            raise
        except (OSError, http.client.HTTPException, ValueError, zlib.error) as error:
            self._left()
            words = reason(error) or type(error).__name__
            raise InputError(f"{host} cannot be read: {words}") from None
        finally:
            connection.end()

    def _left(self) -> float:
        """Seconds that are left; raises `InputError` where none are."""
        left = self._until - time.monotonic()
        if left <= 0:
            raise InputError(f"the page took longer than {self.timeout:g} seconds")
        return left


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a server answers."""

    status: int
    reason: str
    kind: str
    charset: str | None
    goes_on_at: str | None
    data: bytes

    def upload(self, url: str) -> Upload:
        """The page as a file; raises `InputError` where it is none that is read."""
        if self.status != HTTPStatus.OK:
            raise InputError(f"the server answers {self.status} {self.reason}".rstrip())
        ending = _ENDINGS.get(self.kind)
        if ending is None:
            raise InputError(f"{self.kind or 'no type'}: no page, text, feed or Word file")
        data = self.data
        if self.charset is not None and ending in (".html", ".txt", ".md"):
            try:  # what the server says goes before what the page says
                data = data.decode(self.charset).encode("utf-8-sig")
            except (LookupError, UnicodeError):
                data = self.data
        return Upload(f"page{ending}", data, url)


class _Connection(http.client.HTTPConnection):
    """To addresses that were looked up and checked; `timeout` holds for all that is done."""

    def __init__(self, parts: SplitResult, where: list[tuple[str, int]], timeout: float) -> None:
        super().__init__(parts.hostname or "", where[0][1], timeout=timeout)
        self._parts = parts
        self._where = where
        self._over = threading.Timer(timeout, self._cut)
        self._over.daemon = True
        self._reached_at: socket.socket | None = None

    def connect(self) -> None:
        self._over.start()
        self.sock = self._reached_at = self._reached()
        if self._parts.scheme == "https":
            self.sock = _context().wrap_socket(self.sock, server_hostname=self.host)
            self._reached_at = self.sock

    def _reached(self) -> socket.socket:
        """A connection to the first of the addresses that answers."""
        *others, last = self._where
        for address in others:
            try:
                return socket.create_connection(address, self.timeout)
            except OSError:
                continue
        return socket.create_connection(last, self.timeout)

    def end(self) -> None:
        """Hang up; `close` is what the library calls once it knows how much is to come."""
        self._over.cancel()
        self.close()

    def _cut(self) -> None:
        """End a connection that a server keeps alive byte by byte."""
        if self._reached_at is not None:
            with suppress(OSError):
                self._reached_at.shutdown(socket.SHUT_RDWR)

    def answer(self, most: int, cut: bool) -> _Answer:
        """Ask, and read at most so many bytes; more raise `InputError`, or are `cut` off."""
        path = self._parts.path or "/"
        target = f"{path}?{self._parts.query}" if self._parts.query else path
        headers = {
            "Host": self._parts.netloc,
            "User-Agent": USER_AGENT,
            "Accept": "text/html, application/xhtml+xml, text/plain, application/xml;q=0.8",
            "Accept-Language": "de",
            "Accept-Encoding": "gzip",
            "Connection": "close",
        }
        self.request("GET", target, headers=headers)
        response = self.getresponse()
        onward = response.getheader("Location") if response.status in _REDIRECTIONS else None
        data = b"" if onward is not None else _body(response, most, cut)
        return _Answer(
            response.status,
            response.reason,
            response.headers.get_content_type() if response.getheader("Content-Type") else "",
            response.headers.get_content_charset(),
            onward,
            data,
        )


def _body(response: http.client.HTTPResponse, most: int, cut: bool) -> bytes:
    """The body, unpacked where it is packed."""
    packing = (response.getheader("Content-Encoding") or "identity").strip().lower()
    if packing not in ("identity", "gzip", "x-gzip"):
        raise InputError(f"the server packs the page in a way nobody asked for: {packing}")
    unpack = zlib.decompressobj(16 + zlib.MAX_WBITS) if packing != "identity" else None
    data = bytearray()
    while len(data) <= most and (chunk := response.read(_CHUNK)):
        data += unpack.decompress(chunk, most + 1 - len(data)) if unpack else chunk
    if len(data) > most and not cut:
        raise InputError(f"a page of more than {most >> 20 or 1} MiB")
    if unpack and not unpack.eof and len(data) <= most:
        raise InputError("the page is damaged or cut off")
    return bytes(data[:most])


@cache
def _context() -> ssl.SSLContext:
    """Which certificates are trusted: the system's, and Mozilla's where there are none."""
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509_ca"]:
        import certifi

        context.load_verify_locations(certifi.where())
    return context


def _parts(url: str) -> SplitResult:
    """The parts of an address that may be asked; raises `InputError` for any other."""
    url = url.strip()
    if len(url) > _LONGEST:
        raise InputError(f"an address of more than {_LONGEST:,} characters")
    try:
        parts = urlsplit(url)
        _ = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii") if parts.hostname else ""
    except (ValueError, UnicodeError):
        raise InputError("no address of a page") from None
    if parts.scheme not in _PORTS:
        raise InputError("only addresses that begin with http:// or https:// are fetched")
    if not host or any(not character.isprintable() or character.isspace() for character in url):
        raise InputError("no address of a page")
    if "@" in parts.netloc:
        raise InputError("an address with a name and a password in it")
    shown = f"[{host}]" if ":" in host else host
    return parts._replace(
        netloc=shown if parts.port is None else f"{shown}:{parts.port}",
        path=quote(parts.path, safe="/%:@!$&'()*+,;=~-._"),
        query=quote(parts.query, safe="/%:@!$&'()*+,;=~-._?"),
        fragment="",
    )


def _looked_up(host: str, port: int, own_network: bool) -> list[tuple[str, int]]:
    """The addresses of a host; raises `InputError` where any may not be asked."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise InputError(f"{host}: there is no such site, or no network") from None
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    for address in addresses:
        if not is_open(address, own_network):
            raise InputError(f"{host} is no site of the public web: it is not fetched")
    return [(address, port) for address in addresses]


def is_open(address: str, own_network: bool) -> bool:
    """Whether a machine with this address may be asked.

    What is in the local network or this machine only where the server answers nobody else;
    link-local addresses, where clouds keep their keys, never.
    """
    ip = _meant(ip_address(address.split("%")[0]))
    if ip.is_link_local or ip.is_multicast or ip.is_unspecified:
        return False
    return ip.is_global or (own_network and (ip.is_private or ip.is_loopback))


def _meant(ip: _Address) -> _Address:
    """The IPv4 address that one of IPv6 stands for, if it does."""
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    teredo = ip.teredo
    return ip.ipv4_mapped or ip.sixtofour or (teredo[1] if teredo else None) or ip
