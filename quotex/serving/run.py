"""From the command to a server that answers: the port, the workers, the end."""

import socket
import threading
import webbrowser
from importlib.util import find_spec
from ipaddress import ip_address
from typing import Any

import uvicorn

from quotex.errors import InputError, QuotexError
from quotex.files import reason
from quotex.running.terminal import complain
from quotex.serving.app import make_app
from quotex.serving.service import Service
from quotex.serving.settings import Settings

_GRACE = 5  # seconds in which answers that are under way are finished


def run(settings: Settings, open_browser: bool = False) -> None:
    """Serve until somebody says stop (Ctrl-C, SIGTERM).

    Raises `InputError` where the port is taken, and `QuotexError` for what is wrong with the
    pipeline, the table of known people or the lexicon, and where a package is not installed.
    """
    if find_spec("python_multipart") is None:  # which FastAPI misses only when a file comes
        raise QuotexError("quotex serve needs python-multipart: pip install 'quotex[serve]'")
    service = Service(settings)
    with bound(settings) as listening:
        try:
            service.start()
            _serve(settings, service, listening, open_browser)
        except KeyboardInterrupt:
            pass
        finally:
            service.stop()
    complain("stopped")


def bound(settings: Settings) -> socket.socket:
    """A socket that listens where it was asked to; raises `InputError` where it cannot."""
    host, port = settings.host, settings.port
    family, address = _where(host, port)
    listening = socket.socket(family, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows, where reuse would share the port
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()
    except OSError as error:
        listening.close()
        raise InputError(
            f"port {port} of {host} cannot be used: {reason(error)}: say another --port, or 0 for "
            "any that is free"
        ) from None
    return listening


def _where(host: str, port: int) -> tuple[int, Any]:
    """The family and the address to bind; nobody is asked for what is written in digits."""
    try:
        version = ip_address(host).version
    except ValueError:
        pass
    else:
        return (socket.AF_INET6 if version == 6 else socket.AF_INET), (host, port)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    except (OSError, UnicodeError):
        raise InputError(f"--host {host}: no address of this machine") from None
    return found[0][0], found[0][4]


def _serve(settings: Settings, service: Service, listening: socket.socket, browser: bool) -> None:
    address = _address(settings, listening)
    server = uvicorn.Server(configuration(settings, service))
    complain(f"who said what: {address} (Ctrl-C ends it)")
    if not settings.is_local:
        complain("other machines can reach this server, and it asks nobody for a password")
    if browser:
        threading.Timer(0.5, webbrowser.open, [address]).start()
    server.run(sockets=[listening])


def configuration(settings: Settings, service: Service | None = None) -> uvicorn.Config:
    """How uvicorn serves: no log of what is asked, no trust in what proxies say."""
    options: dict[str, Any] = {
        "access_log": False,
        "log_level": "warning",
        "proxy_headers": False,
        "server_header": False,
        "timeout_graceful_shutdown": _GRACE,
        "ws": "none",
    }
    return uvicorn.Config(make_app(settings, service), **options)


def _address(settings: Settings, listening: socket.socket) -> str:
    """What a browser is told to open."""
    port = listening.getsockname()[1]
    host = settings.host
    if host in ("0.0.0.0", "::"):
        host = "localhost"
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
