"""ASGI's types, and a response for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any, TypeAlias

Scope: TypeAlias = MutableMapping[str, Any]
"""A connection's description. `Any`, here and below: ASGI describes the types in prose."""

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]


class Response:
    """A whole response.

    Args:
        body: The body; text is sent as UTF-8.
        status: HTTP status.
        content_type: Content type of the body.
        headers: Other headers.
    """

    def __init__(
        self,
        body: bytes | str,
        status: int = 200,
        *,
        content_type: str = "text/plain",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.body = body.encode() if isinstance(body, str) else body
        self.status = status
        if content_type.startswith("text/") and "charset=" not in content_type:
            content_type += "; charset=utf-8"
        shown = {"content-length": str(len(self.body)), "content-type": content_type, **(headers or {})}
        self.headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in shown.items()]

    @property
    def wire(self) -> bytes:
        """The whole response, as HTTP/1.1."""
        head = b"".join(b"%s: %s\r\n" % header for header in self.headers)
        return b"HTTP/1.1 %d \r\n%s\r\n%s" % (self.status, head, self.body)

    async def send(self, send: Send) -> None:
        """Send it."""
        await send({"type": "http.response.start", "status": self.status, "headers": self.headers})
        await send({"type": "http.response.body", "body": self.body})
