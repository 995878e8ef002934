"""What stands before the addresses: who may ask, how much, for how long, and with which headers.

- The `Host` of a request is this machine, an address in digits or a name that was allowed: a page
  elsewhere cannot reach the server under a name of its own (DNS rebinding).
- What changes or costs something (POST) comes from the server's own page or from no page at all:
  `Origin` and `Sec-Fetch-Site` say so (CSRF).  No header allows other origins (CORS).
- A body has a limit in size and in time; so many requests and no more are taken on at a time.
"""

import asyncio
import json
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

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
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
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
        send = _with_headers(send)
        try:
            most = self.settings.most_bytes * (LARGER if scope["path"] == "/convert" else 1)
            self._check(scope["method"], Headers(scope=scope), most)
        except Refused as refusal:
            await _refuse(refusal, send)
            return
        if scope["method"] in _SAFE:
            await self.app(scope, receive, send)
            return
        self.requests += 1
        try:
            await self.app(scope, self._limited(receive, most), send)
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
        origin = headers.get("origin")
        site = headers.get("sec-fetch-site", "none")
        if (origin is not None and urlsplit(origin).netloc != host) or site not in (
            "none",
            "same-origin",
        ):
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


def _with_headers(send: Send) -> Send:
    """Sends with the headers that every answer has; one that an answer has of its own stays."""

    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return sent


async def _refuse(refusal: Refused, send: Send) -> None:
    body = json.dumps({"error": refusal.detail}).encode()
    headers = {
        "content-type": "application/json",
        "content-length": str(len(body)),
        **(refusal.headers or {}),
    }
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": refusal.status_code, "headers": raw})
    await send({"type": "http.response.body", "body": body})
