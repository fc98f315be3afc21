"""The WebSockets of a fake exchange as an ASGI application. All of it runs in the event loop of the server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from bitget_runtime.fake.checks import Guard, Refusal
from bitget_runtime.fake.handlers.codes import detailed
from bitget_runtime.fake.serving.delivery import TRANSPORT
from bitget_runtime.fake.serving.limits import HTTP_TOO_MANY, Limits
from bitget_runtime.fake.serving.recorder import Recorded, Redactor, RequestLog, read_json
from bitget_runtime.fake.streams.checks import SECRET_MEMBERS, StreamRules
from bitget_runtime.fake.streams.commands import Commands
from bitget_runtime.fake.streams.connection import BINARY, Became, Connection, framed
from bitget_runtime.fake.streams.conversation import Conversation
from bitget_runtime.fake.streams.live import Live
from bitget_runtime.fake.streams.offer.binary import BinarySubscription
from bitget_runtime.fake.streams.offer.documented import Subscription
from bitget_runtime.fake.streams.script import Refused, StreamScript
from bitget_runtime.fake.streams.words import PING

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.core import Exchange, User
    from bitget_runtime.fake.serving.asgi import Receive, Scope, Send
    from bitget_runtime.fake.streams.offer.offer import Offer

UserOf: TypeAlias = "Callable[[bytes], User | None]"
"""Finds the user of an API key."""

_POLICY_VIOLATION = 1008


class StreamApp:
    """The application.

    Args:
        offer: The channels and commands.
        api: Facts of the API.
        guard: Checks logins.
        now: The exchange's clock, in milliseconds since the epoch.
        limits: The rate limits.
        log: Takes every frame.

    Attributes:
        rules: What is allowed, and how errors look.
        script: Faults to come.
        unknown_symbols: Instruments that don't exist.
        connections: Open connections, by number.
        opened: How many connections were opened.
        live: Pushes what happens on the exchange.
        failures: What has failed there, which nobody has been told of.
        user_of: Finds the user of an API key.
        generations: API generations.
    """

    def __init__(
        self, offer: Offer, api: ApiFacts, guard: Guard, now: Callable[[], int], limits: Limits, log: RequestLog
    ) -> None:
        self.offer = offer
        self.api = api
        self.guard = guard
        self.limits = limits
        self.now = now
        self.unknown_symbols: set[str] = set()
        self.connections: dict[int, Connection] = {}
        self.live: Live | None = None
        self.failures: list[Exception] = []
        self.user_of: UserOf = _nobody
        self._numbers = 0
        self._log = log
        self._redactor = Redactor({*api.secrets, *SECRET_MEMBERS})
        self._conversation = Conversation(self, Commands(self))
        self._closing: set[asyncio.Task[None]] = set()
        self.generations = tuple(api.streams)
        self._paths = {
            path: generation
            for generation, facts in api.streams.items()
            for path in (facts.public, facts.private, facts.binary)
            if path is not None
        }
        self.forget()

    def trade_on(self, exchange: Exchange, user_of: UserOf) -> None:
        """Push what happens on an exchange, from now on.

        Args:
            exchange: The exchange.
            user_of: Finds the user of an API key.
        """
        if self.live is not None:
            self.live.close()
        self.live = Live(exchange, self.subscribers, self.failures.append)
        self.user_of = user_of

    def catch_up(self) -> None:
        """Push at once what somebody's act has changed; called in the server's event loop."""
        if self.live is not None:
            self.live.catch_up()

    def forget(self) -> None:
        """Break every connection, and return to the initial state."""
        for connection in list(self.connections.values()):
            connection.abort()
        self.connections.clear()
        self.unknown_symbols.clear()
        self.opened = 0
        self.script = StreamScript()
        if self.live is not None:
            self.live.forget()
            self.live.on = True
        limits = self.api.stream_limits
        self.rules = StreamRules(limits.messages_per_second, limits.subscriptions_per_hour, limits.argument_bytes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        path = scope["path"]
        address = scope["client"][0]
        refused = self.script.handshakes.popleft() if self.script.handshakes else None
        if refused is None and not self.limits.admit_connection(address):
            refused = HTTP_TOO_MANY
        if path not in self._paths or refused is not None:
            await refuse_websocket(send, refused or 404)
            return
        await send({"type": "websocket.accept"})
        connection = self._open(path, address, scope["state"][TRANSPORT], send)
        try:
            await self._converse(connection, receive)
        finally:
            connection.gone()
            self.connections.pop(connection.number, None)

    def _open(self, path: str, address: str, transport: asyncio.Transport, send: Send) -> Connection:
        async def closing() -> None:
            # a client that is already gone counts as closed
            with suppress(OSError):
                await send({"type": "websocket.close", "code": _POLICY_VIOLATION})

        def end() -> None:
            task = asyncio.get_running_loop().create_task(closing())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

        self._numbers += 1
        self.opened += 1
        generation = self._paths[path]
        facts = self.api.streams[generation]
        connection = Connection(self._numbers, generation, facts, path, address, transport, end)
        self.connections[connection.number] = connection
        return connection

    async def _converse(self, connection: Connection, receive: Receive) -> None:
        loop = asyncio.get_running_loop()
        until: float | None = loop.time() + self.rules.ping_within
        while True:
            try:
                async with asyncio.timeout_at(until):
                    message = await receive()
            except TimeoutError:
                connection.close()
                until = None
                continue
            if message["type"] == "websocket.disconnect":
                return
            if not connection.open:
                continue
            payload = (message.get("text") or "").encode() or message.get("bytes") or b""
            if payload == PING:
                until = loop.time() + self.rules.ping_within
            self._take(connection, payload)

    def _take(self, connection: Connection, payload: bytes) -> None:
        """Carry out a frame, and record it; responses go out when both are done."""
        request, before = read_json(payload), connection.logged_in
        connection.became = became = Became()
        connection.hold()
        try:
            self._conversation.take(connection, payload, request)
        finally:
            self._record(connection, payload, request, became, logged_in=before)
            connection.release()

    def _record(self, connection: Connection, payload: bytes, request: Any, became: Became, *, logged_in: bool) -> None:
        op = request.get("op") if isinstance(request, dict) else None
        self._log.append(
            Recorded(
                time=self.now(),
                path=connection.path,
                body=self._redactor.redacted(payload),
                operation=became.addresses[0] if became.addresses else None,
                accepted=became.carried_out and not became.codes,
                code=became.codes[0] if became.codes else "",
                fault=", ".join(became.faults),
                order_ids=tuple(became.order_ids),
                method=op if isinstance(op, str) else "ping" if payload == PING else "",
                connection=connection.number,
                logged_in=logged_in,
            )
        )

    def refuse(self, connection: Connection, why: Refusal | Refused, argument: dict[str, Any] | None = None) -> None:
        """Respond with an error."""
        self.say_no(connection, why, {"arg": argument} if argument is not None and self.rules.names_refused else {})

    def say_no(self, connection: Connection, why: Refusal | Refused, about: dict[str, Any]) -> None:
        """Respond with an error about something."""
        connection.became.codes.append(why.code)
        if isinstance(why, Refused):
            connection.became.faults.append(f"refused with {why.code}")
        connection.send(msgspec.json.encode({"event": "error", **about, **self._said(why)}))

    def _said(self, why: Refusal | Refused) -> dict[str, Any]:
        known = self.api.load_error_codes().on_websocket(why.code)
        meaning = known.meaning if known else "Error"
        if isinstance(why, Refused):
            msg = why.msg if why.msg is not None else meaning
        else:
            msg = detailed(meaning, why.detail)
        return {"code": int(why.code) if self.rules.numeric_codes else why.code, "msg": msg}

    def example(self, subscription: Subscription | BinarySubscription) -> bytes:
        """A frame with the documented push; for binary channels, with the present data."""
        if isinstance(subscription, BinarySubscription):
            assert self.live is not None
            return framed(self.live.beginning(subscription) or b"", BINARY)
        return framed(subscription.example(self.now()))

    def subscribers(self) -> Iterator[tuple[Connection, Subscription | BinarySubscription]]:
        """Every subscription, with its connection."""
        for connection in list(self.connections.values()):
            for subscription in list(connection.subscriptions.values()):
                yield connection, subscription


def _nobody(_: bytes) -> None:
    """No key has a user."""


async def refuse_websocket(send: Send, status: int) -> None:
    """Respond to a WebSocket handshake with an HTTP error."""
    await send({"type": "websocket.http.response.start", "status": status, "headers": []})
    await send({"type": "websocket.http.response.body", "body": b""})
