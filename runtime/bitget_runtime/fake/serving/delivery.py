"""How a response arrives, or doesn't: the effect of faults on it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from bitget_runtime.fake.faults import Delay, Doubled, Drop, ErrorCode, Fault, NotJson, Redirect, Status, Truncated
from bitget_runtime.fake.serving.asgi import Response

if TYPE_CHECKING:
    from bitget_runtime.fake.serving.asgi import Receive, Scope, Send

TRANSPORT = "transport"
"""The key of a connection's transport in the state of its requests."""

JSON = "application/json"


async def deliver(
    fault: Fault | None,
    response: Response,
    error: Callable[[ErrorCode], bytes],
    scope: Scope,
    receive: Receive,
    send: Send,
) -> None:
    """Send a response, or let a fault happen to it.

    Args:
        fault: The fault; None for none.
        response: The response.
        error: Builds the body for an error code.
        scope, receive, send: Those of the request.
    """
    match fault:
        case Delay(seconds, then):
            if not await _gone_within(seconds, receive):
                await deliver(then, response, error, scope, receive, send)
            return
        case Drop():
            _transport(scope).abort()
            await _gone(receive)
            return
        case Truncated(sent_bytes):
            await _send_start(response, sent_bytes, send)
            _transport(scope).close()
            await _gone(receive)
            return
        case Status(code, text, content_type):
            response = Response(text, code, content_type=content_type)
        case Redirect(location, code):
            response = Response("", code, headers={"location": location})
        case NotJson(text, content_type):
            response = Response(text, content_type=content_type)
        case ErrorCode(status=status):
            response = Response(error(fault), status, content_type=JSON)
    await response.send(send)
    if isinstance(fault, Doubled):
        _transport(scope).write(response.wire)


def _transport(scope: Scope) -> asyncio.Transport:
    transport: asyncio.Transport = scope["state"][TRANSPORT]
    return transport


async def _send_start(response: Response, sent_bytes: int, send: Send) -> None:
    start = response.body[:sent_bytes]
    promised = max(len(response.body), len(start) + 1)
    headers = [(b"content-length", b"%d" % promised), (b"content-type", JSON.encode())]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": start, "more_body": True})


async def _gone(receive: Receive) -> None:
    """Wait until the connection is closed, by either side."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _gone_within(seconds: float, receive: Receive) -> bool:
    try:
        async with asyncio.timeout(seconds):
            await _gone(receive)
    except TimeoutError:
        return False
    return True
