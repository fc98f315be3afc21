"""Handles a client's frames on a WebSocket: logins, subscriptions, commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from bitget_runtime.fake.checks import Refusal
from bitget_runtime.fake.market.rows import SPOKEN
from bitget_runtime.fake.streams.checks import (
    ILLEGAL_REQUEST,
    INVALID_OP,
    INVALID_PARAMETER,
    LOGIN_NEEDED,
    NO_CHANNEL,
    TOO_MANY_CHANNELS,
    TOO_MANY_REQUESTS,
    check_login,
)
from bitget_runtime.fake.streams.connection import Connection
from bitget_runtime.fake.streams.offer.binary import BinarySubscription
from bitget_runtime.fake.streams.offer.documented import Subscription
from bitget_runtime.fake.streams.rows.pushed import TOLD
from bitget_runtime.fake.streams.script import Refused
from bitget_runtime.fake.streams.words import PING, PONG
from bitget_runtime.stream.wire.key import key_of

if TYPE_CHECKING:
    from bitget_runtime.fake.streams.app import StreamApp
    from bitget_runtime.fake.streams.commands import Commands


class Conversation:
    """Carries out frames.

    Args:
        app: The application.
        commands: Carries out commands.
    """

    def __init__(self, app: StreamApp, commands: Commands) -> None:
        self._app = app
        self._commands = commands

    def take(self, connection: Connection, payload: bytes, request: Any) -> None:
        """Carry out a frame.

        Args:
            connection: The connection it came over.
            payload: The frame.
            request: The frame as JSON; None if it isn't JSON. `Any`: any JSON.
        """
        op = request.get("op") if isinstance(request, dict) else None
        if self._too_much(connection, subscribes=op == "subscribe"):
            self._app.refuse(connection, Refusal(TOO_MANY_REQUESTS))
            connection.close()
        elif payload == PING:
            if not connection.mute:
                connection.send(PONG)
        elif not isinstance(request, dict):
            self._app.refuse(connection, Refusal(ILLEGAL_REQUEST))
        else:
            self._obey(connection, request, op)

    def _too_much(self, connection: Connection, *, subscribes: bool) -> bool:
        """Count one more message. Returns whether that is too many."""
        limits, rules = self._app.limits, self._app.rules
        if not limits.on:
            return False
        counts = [(connection.messages, 1.0, rules.messages_per_second)]
        if subscribes:
            counts.append((connection.subscribed, 3600.0, rules.subscriptions_per_hour))
        now = limits.now()
        if any(count.room(now, seconds, most) < 1 for count, seconds, most in counts):
            return True
        for count, _, _ in counts:
            count.add(now)
        return False

    def _obey(self, connection: Connection, request: dict[str, Any], op: Any) -> None:
        match op:
            case "login":
                self._log_in(connection, request)
            case "subscribe" | "unsubscribe":
                self._change(connection, request.get("args"), op)
            case "trade":
                self._commands.take(connection, request)
            case None:
                self._app.refuse(connection, Refusal(INVALID_PARAMETER, "op"))
            case _:
                self._app.refuse(connection, Refusal(INVALID_OP))

    def _log_in(self, connection: Connection, request: dict[str, Any]) -> None:
        script = self._app.script
        if script.logins:
            refusal: Refusal | Refused | None = script.logins.popleft()
        else:
            refusal = check_login(self._app.guard, request.get("args"), self._app.now())
        if refusal is None:
            connection.logged_in = True
            connection.user = self._app.user_of(str(request["args"][0]["apiKey"]).encode())
            connection.send(msgspec.json.encode({"event": "login", "code": 0, "msg": ""}))
        else:
            self._app.refuse(connection, refusal)
            connection.close()

    def _change(self, connection: Connection, arguments: object, op: str) -> None:
        """Subscribe, or unsubscribe."""
        most = self._app.rules.argument_bytes
        if not isinstance(arguments, list) or not arguments:
            self._app.refuse(connection, Refusal(INVALID_PARAMETER, "args"))
            return
        if len(msgspec.json.encode(arguments)) > most:
            self._app.refuse(connection, Refusal(ILLEGAL_REQUEST, f"args of more than {most} bytes"))
            return
        for argument in arguments:
            if not isinstance(argument, dict):
                self._app.refuse(connection, Refusal(INVALID_PARAMETER, "args"))
            elif op == "unsubscribe":
                connection.subscriptions.pop(key_of(argument), None)
                connection.send(msgspec.json.encode({"event": op, "arg": argument}))
            elif not self._subscribe(connection, argument):
                return

    def _subscribe(self, connection: Connection, argument: dict[str, Any]) -> bool:
        """Subscribe. Returns whether the connection is still open."""
        found = self._find(connection, argument)
        if isinstance(found, (Refusal, Refused)):
            self._app.refuse(connection, found, argument)
            return True
        connection.became.about(found.channel.address)
        connection.subscriptions[key_of(argument)] = found
        if len(connection.subscriptions) > self._app.rules.channels_per_connection:
            self._app.refuse(connection, Refusal(TOO_MANY_CHANNELS), argument)
            connection.close()
            return False
        connection.send(found.confirmation(connection.acknowledged))
        if isinstance(found, BinarySubscription):
            if self._app.live is not None:
                self._app.live.attend()
            connection.send_frames(self._app.example(found))
        else:
            first = self._beginning(connection, found)
            if first is not None:
                connection.send(first)
        return True

    def _beginning(self, connection: Connection, subscription: Subscription) -> bytes | None:
        """A subscription's first push: the documented example if the exchange has no data for it.

        Returns:
            None for nothing.
        """
        live, address = self._app.live, subscription.channel.address
        if live is not None:
            live.attend()
            if address in TOLD:
                return live.first(connection, subscription)
            if live.on and address in SPOKEN:
                return live.beginning(subscription)
        return subscription.example(self._app.now())

    def _find(
        self, connection: Connection, argument: dict[str, Any]
    ) -> Subscription | BinarySubscription | Refusal | Refused:
        app = self._app
        if app.script.subscriptions:
            return app.script.subscriptions.popleft()
        if app.unknown_symbols.intersection(map(str, argument.values())):
            return Refusal(NO_CHANNEL, "symbol")
        if connection.binary:
            traded = app.offer.binary_subscription(connection.generation, argument)
            known = isinstance(traded, Refusal) or app.live is None or app.live.knows(traded)
            return traded if known else Refusal(NO_CHANNEL, "symbol")
        found = app.offer.subscription(connection.generation, argument)
        if connection.private and not connection.logged_in:
            return Refusal(LOGIN_NEEDED)
        if isinstance(found, Refusal):
            return found
        if (found.channel.scope == "private") != connection.private:
            return Refusal(NO_CHANNEL, f"it is {found.channel.scope}")
        if app.live is not None and app.live.on and not app.live.knows(found):
            return Refusal(NO_CHANNEL, "symbol")
        return found
