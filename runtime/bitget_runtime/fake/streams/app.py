"""The WebSockets of a fake exchange as an ASGI application. All of it runs in the event loop of the server."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

from bitget_runtime.fake.checks import Guard, Refusal
from bitget_runtime.fake.market.binary_market import BinarySubscription
from bitget_runtime.fake.market.market import Market
from bitget_runtime.fake.streams.checks import (
    ILLEGAL_REQUEST,
    INVALID_OP,
    INVALID_PARAMETER,
    LOGIN_NEEDED,
    NO_CHANNEL,
    TOO_MANY_CHANNELS,
    TOO_MANY_REQUESTS,
    Offer,
    StreamRules,
    check_login,
)
from bitget_runtime.fake.streams.connection import BINARY, Connection, framed
from bitget_runtime.fake.streams.documented import Subscription
from bitget_runtime.fake.streams.live import Live
from bitget_runtime.fake.streams.orders import carry_out, missing_parameter
from bitget_runtime.fake.streams.received import ReceivedFrame, read_frame, without_secrets
from bitget_runtime.fake.streams.script import Refused, StreamScript
from bitget_runtime.fake.streams.told import TOLD
from bitget_runtime.fake.streams.words import PING, PONG
from bitget_runtime.stream.wire.key import key_of

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.fake.core import Exchange, User

UserOf: TypeAlias = "Callable[[bytes], User | None]"
"""Whose an API key is."""

TRANSPORT = "transport"
"""Where the server puts a connection's transport in the state of its requests."""

_SECOND = 0.95
"""A client's clock and the way of its frames are not exact: a second is taken as a little less."""

_HOUR = 3600.0
_POLICY_VIOLATION = 1008


class _Sent:
    """How much a connection has sent."""

    def __init__(self) -> None:
        self.messages: deque[float] = deque()
        self.subscriptions: deque[float] = deque()

    @staticmethod
    def too_many(times: deque[float], now: float, window: float, most: int) -> bool:
        """Count one more, and say whether that is more than the window allows."""
        times.append(now)
        while times and times[0] <= now - window:
            times.popleft()
        return len(times) > most


class StreamApp:
    """The application.

    Args:
        offer: The channels and commands.
        api: What all of them share.
        guard: What logins are checked against.
        now: The exchange's clock, in milliseconds since the epoch.

    Attributes:
        rules: What is allowed.
        script: Faults to come.
        market: What moves.
        unknown_symbols: Instruments that there are none of.
        received: What was received, oldest first.
        connections: What is open, by number.
        opened: How many connections were opened.
        generations: Generations of the API.
    """

    def __init__(self, offer: Offer, api: ApiFacts, guard: Guard, now: Callable[[], int]) -> None:
        self.offer = offer
        self.market = Market(now)
        self.now = now
        self.unknown_symbols: set[str] = set()
        self.received: list[ReceivedFrame] = []
        self.connections: dict[int, Connection] = {}
        self.live: Live | None = None
        self._user_of: UserOf = _nobody
        self._numbers = 0
        self._api = api
        self._guard = guard
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
            user_of: Whose an API key is.
        """
        if self.live is not None:
            self.live.close()
        self.live = Live(exchange, self.subscribers)
        self._user_of = user_of

    def forget(self) -> None:
        """Break off every connection, and be as at the start."""
        for connection in list(self.connections.values()):
            connection.abort()
        self.connections.clear()
        self.unknown_symbols.clear()
        self.received.clear()
        self.opened = 0
        self.script = StreamScript()
        self.market.restart(0)
        if self.live is not None:
            self.live.forget()
            self.live.on = True
        limits = self._api.stream_limits
        self.rules = StreamRules(limits.messages_per_second, limits.subscriptions_per_hour, limits.argument_bytes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        path = scope["path"]
        refused = self.script.handshakes.popleft() if self.script.handshakes else None
        if path not in self._paths or refused is not None:
            await _refuse(send, refused or 404)
            return
        await send({"type": "websocket.accept"})
        connection = self._open(path, scope["state"][TRANSPORT], send)
        try:
            await self._converse(connection, receive)
        finally:
            connection.gone()
            self.connections.pop(connection.number, None)

    def _open(self, path: str, transport: asyncio.Transport, send: Send) -> Connection:
        async def closing() -> None:
            # a client that is gone already is as good as closed
            with suppress(OSError):
                await send({"type": "websocket.close", "code": _POLICY_VIOLATION})

        def end() -> None:
            task = asyncio.get_running_loop().create_task(closing())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

        self._numbers += 1
        self.opened += 1
        generation = self._paths[path]
        connection = Connection(self._numbers, generation, self._api.streams[generation], path, transport, end)
        self.connections[connection.number] = connection
        return connection

    async def _converse(self, connection: Connection, receive: Receive) -> None:
        loop = asyncio.get_running_loop()
        sent = _Sent()
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
            self._take(connection, sent, payload, loop.time())

    def _take(self, connection: Connection, sent: _Sent, payload: bytes, now: float) -> None:
        """Do what a frame asks for."""
        request = read_frame(payload)
        frame = payload.decode(errors="replace") if request is None else without_secrets(request)
        self.received.append(ReceivedFrame(connection.number, connection.path, frame, connection.logged_in))
        op = request.get("op") if isinstance(request, dict) else None
        if sent.too_many(sent.messages, now, _SECOND, self.rules.messages_per_second) or (
            op == "subscribe" and sent.too_many(sent.subscriptions, now, _HOUR, self.rules.subscriptions_per_hour)
        ):
            self.refuse(connection, Refusal(TOO_MANY_REQUESTS))
            connection.close()
        elif payload == PING:
            if not connection.mute:
                connection.send(PONG)
        elif not isinstance(request, dict):
            self.refuse(connection, Refusal(ILLEGAL_REQUEST))
        else:
            self._obey(connection, request, op)

    def _obey(self, connection: Connection, request: dict[str, Any], op: Any) -> None:
        match op:
            case "login":
                self._log_in(connection, request)
            case "subscribe" | "unsubscribe":
                self._change(connection, request.get("args"), op)
            case "trade":
                self._trade(connection, request)
            case None:
                self.refuse(connection, Refusal(INVALID_PARAMETER, "op"))
            case _:
                self.refuse(connection, Refusal(INVALID_OP))

    def _log_in(self, connection: Connection, request: dict[str, Any]) -> None:
        if self.script.logins:
            refusal: Refusal | Refused | None = self.script.logins.popleft()
        else:
            refusal = check_login(self._guard, request.get("args"), self.now())
        if refusal is None:
            connection.logged_in = True
            connection.user = self._user_of(str(request["args"][0]["apiKey"]).encode())
            connection.send(msgspec.json.encode({"event": "login", "code": 0, "msg": ""}))
        else:
            self.refuse(connection, refusal)
            connection.close()

    def _change(self, connection: Connection, arguments: object, op: str) -> None:
        """Subscribe, or unsubscribe."""
        if not isinstance(arguments, list) or not arguments:
            self.refuse(connection, Refusal(INVALID_PARAMETER, "args"))
            return
        if len(msgspec.json.encode(arguments)) > self.rules.argument_bytes:
            self.refuse(connection, Refusal(ILLEGAL_REQUEST, f"args of more than {self.rules.argument_bytes} bytes"))
            return
        for argument in arguments:
            if not isinstance(argument, dict):
                self.refuse(connection, Refusal(INVALID_PARAMETER, "args"))
            elif op == "unsubscribe":
                connection.subscriptions.pop(key_of(argument), None)
                connection.send(msgspec.json.encode({"event": op, "arg": argument}))
            elif not self._subscribe(connection, argument):
                return

    def _subscribe(self, connection: Connection, argument: dict[str, Any]) -> bool:
        """Whether the connection is still there."""
        found = self._find(connection, argument)
        if isinstance(found, (Refusal, Refused)):
            self.refuse(connection, found, argument)
            return True
        connection.subscriptions[key_of(argument)] = found
        if len(connection.subscriptions) > self.rules.channels_per_connection:
            self.refuse(connection, Refusal(TOO_MANY_CHANNELS), argument)
            connection.close()
            return False
        connection.send(found.confirmation(connection.acknowledged))
        if isinstance(found, BinarySubscription):
            connection.send_frames(self.example(found))
        else:
            first = self._beginning(connection, found)
            if first is not None:
                connection.send(first)
        return True

    def _beginning(self, connection: Connection, subscription: Subscription) -> bytes | None:
        """What a subscription gets first; None for nothing."""
        live, address = self.live, subscription.channel.address
        if live is not None:
            live.attend()
            if address in TOLD:
                return live.first(connection, subscription)
            if live.on and subscription.channel.scope == "public":
                return live.beginning(subscription)
        return self.market.beginning(subscription)

    def _find(
        self, connection: Connection, argument: dict[str, Any]
    ) -> Subscription | BinarySubscription | Refusal | Refused:
        if self.script.subscriptions:
            return self.script.subscriptions.popleft()
        if self.unknown_symbols.intersection(map(str, argument.values())):
            return Refusal(NO_CHANNEL, "symbol")
        if connection.binary:
            return self.offer.binary_subscription(connection.generation, argument)
        found = self.offer.subscription(connection.generation, argument)
        if connection.private and not connection.logged_in:
            return Refusal(LOGIN_NEEDED)
        if isinstance(found, Refusal):
            return found
        if (found.channel.scope == "private") != connection.private:
            return Refusal(NO_CHANNEL, f"it is {found.channel.scope}")
        if self.live is not None and self.live.on and not self.live.knows(found):
            return Refusal(NO_CHANNEL, "symbol")
        return found

    def _trade(self, connection: Connection, request: dict[str, Any]) -> None:
        inside, arguments = connection.facts.parameters_in, request.get("args")
        if not isinstance(arguments, list) or not all(isinstance(each, dict) for each in arguments):
            head = {name: value for name, value in request.items() if name not in ("op", "args")}
            why = Refusal(INVALID_PARAMETER, "args") if connection.logged_in else Refusal(LOGIN_NEEDED)
            self._refuse_command(connection, why, head, arguments)
        elif inside is None:
            self._command(connection, {k: v for k, v in request.items() if k not in ("op", "args")}, arguments)
        else:
            for head in arguments or [{}]:
                self._command(connection, {k: v for k, v in head.items() if k != inside}, head.get(inside))

    def _command(self, connection: Connection, head: dict[str, Any], sent: Any) -> None:
        """Carry out a command, or say why not."""
        command = self.offer.command(connection.generation, head)
        if not connection.logged_in:
            refusal: Refusal | Refused | None = Refusal(LOGIN_NEEDED)
        elif isinstance(command, Refusal):
            refusal = command
        else:
            # a command that is no batch has its parameters in a list of one
            if connection.facts.parameters_in is None and not command.body_is_list and len(sent) == 1:
                [sent] = sent
            refusal = (
                missing_parameter(command, sent)
                if isinstance(sent, (dict, list))
                else Refusal(INVALID_PARAMETER, str(connection.facts.parameters_in))
            )
            if refusal is None and self.script.commands:
                refusal = self.script.commands.popleft()
        if refusal is not None or isinstance(command, Refusal):
            assert refusal is not None
            self._refuse_command(connection, refusal, head, sent)
            return
        assert self.live is not None
        assert connection.user is not None
        reply = carry_out(self.live.exchange, connection.user, command, head, sent)
        if isinstance(reply, Refusal):
            self._refuse_command(connection, reply, head, sent)
            return
        if self.script.lost_replies:
            self.script.lost_replies -= 1
            connection.abort()
        elif self.script.late_replies:
            connection.send_later(self.script.late_replies.popleft(), reply)
        else:
            connection.send(reply)

    def _refuse_command(self, connection: Connection, why: Refusal | Refused, head: dict[str, Any], sent: Any) -> None:
        inside = connection.facts.parameters_in
        known = {"id": head.get("id")} if inside is None else {"arg": [{**head, inside: sent}]}
        connection.send(msgspec.json.encode({"event": "error", **known, **self._said(why)}))

    def refuse(self, connection: Connection, why: Refusal | Refused, argument: dict[str, Any] | None = None) -> None:
        """Answer with an error."""
        about = {"arg": argument} if argument is not None and self.rules.names_refused else {}
        connection.send(msgspec.json.encode({"event": "error", **about, **self._said(why)}))

    def _said(self, why: Refusal | Refused) -> dict[str, Any]:
        known = self._api.load_error_codes().on_websocket(why.code)
        meaning = known.meaning if known else "Error"
        if isinstance(why, Refused):
            msg = why.msg if why.msg is not None else meaning
        else:
            msg = f"{meaning} ({why.detail})" if why.detail else meaning
        return {"code": int(why.code) if self.rules.numeric_codes else why.code, "msg": msg}

    def example(self, subscription: Subscription | BinarySubscription) -> bytes:
        """A frame with the documented push; in binary, with what there is at this moment."""
        if isinstance(subscription, BinarySubscription):
            return framed(self.market.binary.frame(subscription, self.now()), BINARY)
        return framed(subscription.example(self.now()))

    def subscribers(self) -> Iterator[tuple[Connection, Subscription | BinarySubscription]]:
        """Every subscription, and the connection that it is on."""
        for connection in list(self.connections.values()):
            for subscription in list(connection.subscriptions.values()):
                yield connection, subscription

    def step_market(self) -> None:
        """Let the market move, and tell those who are subscribed to it."""
        if self.live is not None and self.live.on:
            self.live.step()
            return
        holders = {subscription: connection for connection, subscription in self.subscribers()}
        for subscription, payload in self.market.step(one for one in holders if isinstance(one, Subscription)):
            holders[subscription].send(payload)
        binary = [one for one in holders if isinstance(one, BinarySubscription)]
        self.market.binary.step(binary)
        for one in binary:
            holders[one].send_frames(self.example(one))


def _nobody(_: bytes) -> None:
    """Nobody trades."""


async def _refuse(send: Send, status: int) -> None:
    """Answer the request for a WebSocket with an HTTP error."""
    await send({"type": "websocket.http.response.start", "status": status, "headers": []})
    await send({"type": "websocket.http.response.body", "body": b""})
