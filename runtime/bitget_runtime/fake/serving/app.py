"""The exchange as an ASGI application: look the operation up, count, check, carry out, record, respond."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from bitget_runtime.fake.dispatch import Answered, Dispatch, Received
from bitget_runtime.fake.faults import ErrorCode, Fault, Faults
from bitget_runtime.fake.responses import scripted_error
from bitget_runtime.fake.serving.admission import Gone, names_own_host, read_body
from bitget_runtime.fake.serving.asgi import Response
from bitget_runtime.fake.serving.delivery import JSON, deliver
from bitget_runtime.fake.serving.limits import HTTP_TOO_MANY, TOO_MANY, Limits, Verdict
from bitget_runtime.fake.serving.recorder import Recorded, Redactor, RequestLog, ids_in
from bitget_runtime.fake.streams.app import StreamApp, refuse_websocket

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.checks import Guard
    from bitget_runtime.fake.serving.asgi import Receive, Scope, Send
    from bitget_runtime.rest.operation import Operation

_PAGE = "/"
_SAFE = {
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}
"""Headers of a page that shows what others have sent."""

_TOO_MANY_SAID = "Too Many Requests"


class ExchangeApp:
    """The application.

    Args:
        find: Finds the operation for a method and a path; None if there isn't one.
        api: Facts of the API.
        dispatch: Responds to requests.
        guard: Checks signatures, and knows the users of keys.
        faults: The faults to come.
        limits: The rate limits.
        now: The exchange's clock, in milliseconds since the epoch.
        log: Records every request.
        streams: The WebSockets.
        page: The page that shows the exchange, as HTML.
    """

    def __init__(
        self,
        find: Callable[[str, str], Operation[Any] | None],
        api: ApiFacts,
        dispatch: Dispatch,
        guard: Guard,
        faults: Faults,
        limits: Limits,
        now: Callable[[], int],
        log: RequestLog,
        streams: StreamApp,
        page: Callable[[], str],
    ) -> None:
        self._find = find
        self._api = api
        self._dispatch = dispatch
        self._guard = guard
        self._faults = faults
        self._limits = limits
        self._now = now
        self._log = log
        self._streams = streams
        self._page = page
        names = api.headers
        self._key_header = names.key.lower().encode()
        self._secret_headers = {name.lower().encode() for name in (names.key, names.signature, names.passphrase)} | {
            b"authorization",
            b"cookie",
            b"proxy-authorization",
        }
        self._redactor = Redactor(api.secrets)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            if names_own_host(scope):
                await self._streams(scope, receive, send)
            else:
                await receive()
                await refuse_websocket(send, 403)
        elif not names_own_host(scope):
            await Response("This is a fake exchange: call it 127.0.0.1.", 403).send(send)
        elif (scope["method"], scope["path"]) == ("GET", _PAGE):
            await Response(self._page(), content_type="text/html", headers=_SAFE).send(send)
        else:
            await self._respond(scope, receive, send)

    async def _respond(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            body = await read_body(scope, receive)
        except Gone:
            return
        if body is None:
            await Response("The body is too long.", 413, headers={"connection": "close"}).send(send)
            return
        operation = self._find(scope["method"], scope["raw_path"].decode("ascii"))
        received = Received(
            scope["method"],
            scope["raw_path"],
            scope["query_string"],
            dict(scope["headers"]),
            body,
            scope["client"][0],
        )
        fault = self._faults.take(operation.address if operation else None)
        response = self._carried_out(operation, received, fault)
        await deliver(fault, response, self._error, scope, receive, send)

    def _carried_out(self, operation: Operation[Any] | None, received: Received, fault: Fault | None) -> Response:
        """Carry out a request as far as the fault allows, and record it."""
        verdict = self._admitted(operation, received)
        carry_out = fault is None or fault.accepts
        if verdict.allowed:
            answered = self._dispatch.answer(operation, received, carry_out)
        else:
            body = scripted_error(self._api, TOO_MANY, _TOO_MANY_SAID, self._now())
            answered = Answered(HTTP_TOO_MANY, body, TOO_MANY)
        self._record(operation, received, answered, fault, accepted=answered.status == 200 and carry_out)
        left = {} if verdict.left is None else {self._api.headers.rate_limit_remaining: str(verdict.left)}
        return Response(answered.body, answered.status, content_type=JSON, headers=left)

    def _admitted(self, operation: Operation[Any] | None, received: Received) -> Verdict:
        if not self._limits.on:
            return Verdict(True)
        signed = operation is not None and operation.auth == "signed"
        key = self._guard.find(received.headers.get(self._key_header, b"")) if signed else None
        return self._limits.admit(operation, received.address, "" if key is None else key.user.uid)

    def _record(
        self,
        operation: Operation[Any] | None,
        received: Received,
        answered: Answered,
        fault: Fault | None,
        *,
        accepted: bool,
    ) -> None:
        refused = answered.status != 200
        about_orders = accepted and operation is not None and operation.outcome == "order"
        self._log.append(
            Recorded(
                time=self._now(),
                path=received.path.decode("ascii"),
                body=self._redactor.redacted(received.body),
                operation=operation.address if operation else None,
                accepted=accepted,
                code=answered.code if refused else fault.code if isinstance(fault, ErrorCode) else "",
                fault="" if fault is None else repr(fault),
                order_ids=tuple(ids_in(answered.data, self._api.order_id)) if about_orders else (),
                method=received.method,
                query=self._redactor.redacted_query(received.query.decode("ascii")),
                headers={
                    name.decode("latin-1"): value.decode("latin-1")
                    for name, value in received.headers.items()
                    if name not in self._secret_headers
                },
                status=answered.status,
            )
        )

    def _error(self, fault: ErrorCode) -> bytes:
        return scripted_error(self._api, fault.code, fault.msg, self._now())
