"""The exchange as an ASGI application: look the operation up, check, answer, or do what a fault says instead."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from bitget_runtime.fake.dispatch import Dispatch, Received
from bitget_runtime.fake.faults import Delay, Drop, ErrorCode, Fault, Faults, NotJson, Status, Truncated
from bitget_runtime.fake.responses import scripted_error
from bitget_runtime.fake.streams.app import TRANSPORT, StreamApp

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.rest.operation import Operation

_JSON = "application/json"


@dataclass(frozen=True)
class ReceivedRequest:
    """A request as the exchange got it.

    Attributes:
        method: HTTP method.
        path: Path, encoded as received.
        query: Query, encoded as received; empty where there is none.
        headers: Headers by lower-case name, without key, signature and passphrase.
        body: Body.
        operation: Address of the operation; None for an unknown path.
        accepted: Nothing was wrong with it and no fault kept it from being carried out.
    """

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    operation: str | None
    accepted: bool


class ExchangeApp:
    """The application.

    Args:
        operations: What it offers, by method and path.
        api: What all operations share.
        dispatch: What answers requests.
        faults: What goes wrong.
        now: The exchange's clock, in milliseconds since the epoch.
        record: Takes every request as soon as it was received.
        streams: The WebSockets.
    """

    def __init__(
        self,
        operations: Mapping[tuple[str, str], Operation[Any]],
        api: ApiFacts,
        dispatch: Dispatch,
        faults: Faults,
        now: Callable[[], int],
        record: Callable[[ReceivedRequest], None],
        streams: StreamApp,
    ) -> None:
        self._operations = operations
        self._api = api
        self._dispatch = dispatch
        self._faults = faults
        self._now = now
        self._record = record
        self._streams = streams
        names = api.headers
        self._secret_headers = {name.lower() for name in (names.key, names.signature, names.passphrase)}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await self._streams(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        path = scope["raw_path"].decode("ascii")
        operation = self._operations.get((request.method, path))
        fault = self._faults.take(operation.address if operation else None)
        received = Received(
            request.method,
            scope["raw_path"],
            scope["query_string"],
            dict(request.scope["headers"]),
            body,
            scope["client"][0],
        )
        carry_out = fault is None or fault.accepts
        answered = self._dispatch.answer(operation, received, carry_out)
        accepted = answered.status == 200 and carry_out
        self._record(
            ReceivedRequest(
                request.method,
                path,
                scope["query_string"].decode("ascii"),
                {name: value for name, value in request.headers.items() if name not in self._secret_headers},
                body,
                operation.address if operation else None,
                accepted,
            )
        )
        await self._deliver(fault, Response(answered.body, answered.status, media_type=_JSON), scope, receive, send)

    async def _deliver(self, fault: Fault | None, answer: Response, scope: Scope, receive: Receive, send: Send) -> None:
        match fault:
            case Delay(seconds, then):
                if await _gone_within(seconds, receive):
                    return
                await self._deliver(then, answer, scope, receive, send)
                return
            case Drop():
                _transport(scope).abort()
                await _gone(receive)
                return
            case Truncated(sent_bytes):
                await _send_start(answer, sent_bytes, send)
                _transport(scope).close()
                await _gone(receive)
                return
            case Status(code, text, content_type):
                answer = Response(text, code, media_type=content_type)
            case NotJson(text, content_type):
                answer = Response(text, 200, media_type=content_type)
            case ErrorCode(code, msg, status):
                answer = Response(scripted_error(self._api, code, msg, self._now()), status, media_type=_JSON)
        await answer(scope, receive, send)


def _transport(scope: Scope) -> asyncio.Transport:
    transport: asyncio.Transport = scope["state"][TRANSPORT]
    return transport


async def _send_start(answer: Response, sent_bytes: int, send: Send) -> None:
    body = bytes(answer.body)
    start = body[:sent_bytes]
    promised = max(len(body), len(start) + 1)
    headers = [(b"content-length", b"%d" % promised), (b"content-type", _JSON.encode())]
    await send({"type": "http.response.start", "status": answer.status_code, "headers": headers})
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
