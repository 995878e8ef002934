"""What stands before the addresses: who may ask, how much, for how long, and with which headers.

- The `Host` of a request is this machine, an address in digits or a name that was allowed: a page
  elsewhere cannot reach the server under a name of its own (DNS rebinding).
- What changes or costs something (POST) comes from the server's own page or from no page at all:
  `Origin` and `Sec-Fetch-Site` say so (CSRF).  No header allows other origins (CORS), but those
  that the settings name.
- A body has a limit in size and in time; so many requests and no more are taken on at a time.
"""

import asyncio
import json
import os
import traceback
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from quotex.errors import unexpected
from quotex.running.terminal import complain
from quotex.serving.settings import MIB, Settings

RETRY_AFTER = "5"  # seconds
LARGER = 8  # times: the JSON of articles, which /convert takes, beside their texts
_SAFE = frozenset(("GET", "HEAD", "OPTIONS"))
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'self'",
}


class Refused(HTTPException):
    """A request that is not answered, with the status that says why."""


class Guard:
    """Lets requests through to an application, or answers them itself."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        """Stand before `app`."""
        self.app = app
        self.settings = settings
        self.requests = 0
        self._names = {"localhost", settings.host.lower(), *map(str.lower, settings.allowed)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        answer = _Answer(send)
        try:
            await self._answer(scope, receive, answer)
        except Refused as refusal:
            await answer.refuse(refusal)
        except ClientDisconnect:
            pass  # nobody is there to be answered
        except Exception as error:
            if answer.has_begun:  # who asked gets to know by the end of the connection
                raise
            if os.environ.get("QUOTEX_DEBUG"):
                traceback.print_exception(error)
            words = f"unexpected {unexpected(error)} (this is a bug; QUOTEX_DEBUG=1 shows where)"
            complain(words)
            await answer.refuse(Refused(HTTPStatus.INTERNAL_SERVER_ERROR, words))

    async def _answer(self, scope: Scope, receive: Receive, answer: "_Answer") -> None:
        """Check a request and hand it on; raises `Refused` for one that is not answered."""
        most = self.settings.most_bytes * (LARGER if scope["path"] == "/convert" else 1)
        self._check(scope["method"], Headers(scope=scope), most)
        if scope["method"] in _SAFE:
            await self.app(scope, receive, answer.send)
            return
        self.requests += 1
        try:
            await self.app(scope, self._limited(receive, most), answer.send)
        finally:
            self.requests -= 1

    def _check(self, method: str, headers: Headers, most: int) -> None:
        """Raise `Refused` for what is not answered."""
        host = headers.get("host", "")
        if not self._is_ours(host):
            raise Refused(
                HTTPStatus.MISDIRECTED_REQUEST,
                f"the server does not answer to the name {host!r}: start it with --allow-host",
            )
        if method in _SAFE:
            return
        is_allowed = headers.get("origin") in self.settings.origins
        if not is_allowed and _is_of_another_site(headers, host):
            raise Refused(HTTPStatus.FORBIDDEN, "asked by a page of another site")
        if _length(headers) > most:
            raise _too_large(most)
        if self.requests >= self.settings.most_requests:
            raise Refused(
                HTTPStatus.SERVICE_UNAVAILABLE,
                "too many requests at a time: try again later",
                {"Retry-After": RETRY_AFTER},
            )

    def _is_ours(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        if name.rstrip(".") in self._names:
            return True
        try:
            ip_address(name)
        except ValueError:
            return False
        return True

    def _limited(self, receive: Receive, most: int) -> Receive:
        """What receives a body of the size and in the time that is allowed."""
        loop = asyncio.get_running_loop()
        until = loop.time() + self.settings.timeout
        taken, is_whole = 0, False

        async def limited() -> Message:
            nonlocal taken, is_whole
            if is_whole:
                return await receive()
            try:
                message = await asyncio.wait_for(receive(), max(0.01, until - loop.time()))
            except (asyncio.TimeoutError, TimeoutError):
                raise Refused(HTTPStatus.REQUEST_TIMEOUT, "the request came too slowly") from None
            taken += len(message.get("body", b""))
            is_whole = not message.get("more_body", False)
            if taken > most:
                raise _too_large(most)
            return message

        return limited


def _is_of_another_site(headers: Headers, host: str) -> bool:
    """Whether a page asks that this server has not sent; a program that is no browser is none."""
    origin = headers.get("origin", f"http://{host}")
    own = (f"http://{host}", f"https://{host}")  # the latter by a proxy
    return origin not in own or headers.get("sec-fetch-site", "none") not in ("none", "same-origin")


def _too_large(most: int) -> Refused:
    size = f"{most / MIB:g} MiB"
    return Refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        f"more than {size}: send less, or start with another --max-size",
    )


def _length(headers: Headers) -> int:
    """What the request says of its size; 0 where it says nothing."""
    length = headers.get("content-length", "")
    return int(length) if length.isascii() and length.isdecimal() else 0


class _Answer:
    """What is sent, with the headers that every answer has; one of its own stays."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.has_begun = False

    async def send(self, message: Message) -> None:
        """Send a part of the answer."""
        if message["type"] == "http.response.start":
            self.has_begun = True
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await self._send(message)

    async def refuse(self, refusal: Refused) -> None:
        """Send why there is no answer."""
        body = json.dumps({"error": refusal.detail}).encode()
        headers = {
            "content-type": "application/json",
            "content-length": str(len(body)),
            **(refusal.headers or {}),
        }
        raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
        start = {"type": "http.response.start", "status": refusal.status_code, "headers": raw}
        await self.send(start)
        await self.send({"type": "http.response.body", "body": body})
