"""Turns away requests before they are read: those that name another host, or whose bodies are too long."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bitget_runtime.fake.serving.asgi import Receive, Scope

MOST_BODY = 1 << 20
"""Largest body, in bytes."""

MOST_FRAME = 1 << 18
"""Largest message on a WebSocket, in bytes; a longer one ends the connection with 1009."""

_HTTP_PORT = 80
_OWN_NAMES = (b"127.0.0.1", b"localhost", b"[::1]")


class Gone(Exception):
    """The client went away before its request was whole."""


def names_own_host(scope: Scope) -> bool:
    """Whether a request names the exchange's own host.

    A web page can resolve its own name to 127.0.0.1, and would read the exchange as if it were its own; but it
    can't call itself localhost.
    """
    named = [value for name, value in _headers(scope) if name == b"host"]
    _, port = scope["server"]
    return len(named) == 1 and named[0].lower() in _own_names(port)


@cache
def _own_names(port: int) -> frozenset[bytes]:
    with_port = frozenset(b"%s:%d" % (name, port) for name in _OWN_NAMES)
    return with_port | frozenset(_OWN_NAMES if port == _HTTP_PORT else ())


async def read_body(scope: Scope, receive: Receive) -> bytes | None:
    """The body of a request; None if it is too long.

    Raises:
        Gone: the client went away.
    """
    parts: list[bytes] = []
    length = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Gone
        part = message.get("body", b"")
        length += len(part)
        if length > MOST_BODY:
            return None
        parts.append(part)
        if not message.get("more_body", False):
            return b"".join(parts)


def _headers(scope: Scope) -> Iterable[tuple[bytes, bytes]]:
    headers: Iterable[tuple[bytes, bytes]] = scope["headers"]
    return headers
