"""What the client needs from an HTTP library: bytes out, bytes in. Each HTTP library has a module next to this."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct

from bitget_runtime.errors import ClientUnusable
from bitget_runtime.transport.headers import RequestHeaders

LONGEST_TIMEOUT = 86_400.0
"""A day, in seconds: more is a mistake, and more than sockets accept."""


class HttpRequest:
    """A request, ready to be sent as it is.

    It isn't a Struct, whose fields crash reporters read one by one: only `headers` leads to the passphrase.

    Attributes:
        method: HTTP method.
        base_url: Scheme, host and port, without a slash at the end.
        target: Path and query, encoded; exactly the text that was signed.
        headers: Headers by name; `dict(request.headers)` makes a plain one.
        body: Body, empty if there is none.
        timeout: Seconds that sending it and receiving the response may take, connecting included.
    """

    __slots__ = ("base_url", "body", "headers", "method", "target", "timeout")

    def __init__(
        self,
        method: str,
        base_url: str,
        target: str,
        headers: RequestHeaders,
        body: bytes,
        timeout: float = LONGEST_TIMEOUT,
    ) -> None:
        self.method = method
        self.base_url = base_url
        self.target = target
        self.headers = headers
        self.body = body
        self.timeout = timeout

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {self.base_url}{self.target})"


class HttpResponse(Struct, frozen=True):
    """A whole response.

    Attributes:
        status: HTTP status.
        headers: Headers; names are looked up case-insensitively.
        body: Body, decompressed.
    """

    status: int
    headers: Mapping[str, str]
    body: bytes


class Transport(Protocol):
    """Sends one request and waits for its response, for at most `request.timeout` seconds.

    It never follows redirects, and never sends a POST twice.
    """

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send and wait.

        Raises:
            ConnectFailed: certainly nothing was sent.
            TransportError: no complete response was received, and the request may have been. Anything else that is
                raised is treated as this.
        """
        ...

    def close(self) -> None:
        """Close connections that belong to this transport."""


class AsyncTransport(Protocol):
    """`Transport` for asyncio."""

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send and wait; raises as `Transport.send` does."""
        ...

    async def close(self) -> None:
        """Close connections that belong to this transport."""


def closed() -> ClientUnusable:
    """The error after `close()`."""
    return ClientUnusable("the client is closed")


def other_process() -> ClientUnusable:
    """The error after a fork: two processes on one connection would read each other's responses."""
    return ClientUnusable("this client belongs to another process: make one in each process")


def other_loop() -> ClientUnusable:
    """The error in a second event loop, where responses on the first one's connections would be lost."""
    return ClientUnusable("this client belongs to another event loop: make one in each loop")
