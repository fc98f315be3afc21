"""One connection, from its handshake to its end: runs the protocol on a socket and an event loop."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Any

from bitget_runtime.errors import DecodeError, StreamLost, TransportError
from bitget_runtime.stream.connection.clocks import Clocks
from bitget_runtime.stream.connection.commands import CommandSender
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import (
    Complained,
    Confirmed,
    LoginRefused,
    Postponed,
    ProtocolEvent,
    Ready,
    Refused,
    Replied,
    Upgrading,
)
from bitget_runtime.stream.wire.frames import mark_of
from bitget_runtime.stream.wire.key import Key, key_of, nearest_key
from bitget_runtime.stream.wire.protocol import StreamProtocol
from bitget_runtime.stream.wire.sbe import RefusedVersion

if TYPE_CHECKING:
    from bitget_runtime.pacing.pace import Pace
    from bitget_runtime.stream.connection.interface import Socket
    from bitget_runtime.stream.connection.owner import ConnectionOwner, Taker
    from bitget_runtime.stream.wire.binary import BinaryRoutes
    from bitget_runtime.stream.wire.channel import Argument
    from bitget_runtime.stream.wire.sbe import BinaryMessage

logger = logging.getLogger("bitget_client")

_CHECK_CLOCKS_EVERY = 1.0
"""Most seconds between two comparisons of the clocks."""

LONG_WAIT = 1.0
"""Seconds of waiting from which on a message is logged."""

_ROUTES_PER_CHANNEL = 4
"""Marks remembered per subscription: more would be of a channel whose pushes don't begin or end alike."""


class Connection:
    """One connection.

    Args:
        protocol: The protocol.
        owner: Receives what happens.
        loop: The event loop.
        messages: The pace of commands, shared with all messages of the protocol.
        binary: Finds the subscriptions of binary frames; None if there are none.

    Attributes:
        commands: Sends commands on it.
        takers: What takes the pushes of each subscription.
        gone: Done when the connection has ended; its result says why.
        heard_at: When the last frame arrived, by the wall clock, in seconds.
        confirmed_at: When each subscription was first confirmed here, by the same clock.
        proven: The exchange has confirmed a subscription, or replied to a command.
        announced: The exchange has announced that it will close the connection.
        began: When the handshake was done, by the event loop's clock.
    """

    def __init__(
        self,
        protocol: StreamProtocol,
        owner: ConnectionOwner,
        loop: asyncio.AbstractEventLoop,
        messages: Pace,
        binary: BinaryRoutes | None = None,
    ) -> None:
        self.protocol = protocol
        self.takers: dict[Key, Taker] = {}
        self.gone: asyncio.Future[str] = loop.create_future()
        self.heard_at = time.time()
        self.confirmed_at: dict[Key, float] = {}
        self.proven = False
        self.announced = False
        self.began = loop.time()
        self._owner = owner
        self.commands = CommandSender(loop, messages, self._send)
        self._loop = loop
        self._time = loop.time
        self._ready: asyncio.Future[None] = loop.create_future()
        self._socket: Socket | None = None
        self._timer: asyncio.Handle | None = None
        self._clocks = Clocks(self.began)
        self._logged_wait = self._logged_odd = False
        self._routes: dict[bytes, Taker] = {}
        self._binary = binary
        self._binary_routes: dict[tuple[type, str], Taker] = {}

    async def start(self, socket: Socket) -> None:
        """Log in if needed, and begin to keep time.

        Raises:
            ApiError: the login was refused.
            TransportError: the connection was lost before that.
        """
        self._socket = socket
        self.began = self._time()
        if self.gone.done():
            raise TransportError(f"the connection ended at once: {self.gone.result()}")
        if self.protocol.ready and not self._ready.done():
            self._ready.set_result(None)
        self.attend()
        await self._ready

    def subscribe(self, argument: Argument, taker: Taker) -> None:
        self.takers[key_of(argument)] = taker
        self.protocol.subscribe(argument)
        self._attend_soon()

    def postpone(self, argument: Argument) -> float:
        """Subscribe again after a pause; returns its seconds."""
        pause = self.protocol.postpone([argument], self._time())
        self._attend_soon()
        return pause

    def resubscribe(self, argument: Argument) -> float:
        """Make the exchange start over with a snapshot; returns the seconds until the limits allow it."""
        self._forget_routes()  # whichever comes first, response or push, confirms it again
        now = self._time()
        wait = max(0.0, self.protocol.subscribes_at(now) - now)
        self.protocol.resubscribe(argument)
        self._attend_soon()
        return wait

    def unsubscribe(self, argument: Argument) -> None:
        self.takers.pop(key_of(argument), None)
        self.confirmed_at.pop(key_of(argument), None)
        self._forget_routes()
        self.protocol.unsubscribe(argument)
        self._attend_soon()

    def replace_taker(self, key: Key, taker: Taker) -> None:
        """Give a subscription's pushes to another taker from now on."""
        self.takers[key] = taker
        self._forget_routes()

    def _send(self, payload: bytes) -> bool:
        if self._socket is None or self.gone.done():
            return False
        try:
            return self._socket.send(payload)
        except Exception as error:
            why = f"sending failed: {type(error).__name__}"
        raise TransportError(why)

    def close(self) -> None:
        """End the connection with a closing handshake."""
        if self._socket is not None and not self.gone.done():
            self._socket.close()
        self._end("closed")

    async def wait_closed(self) -> None:
        """Wait until a connection that has ended has released everything."""
        if self._socket is not None:
            await self._socket.wait_closed()

    def on_text(self, payload: bytes) -> None:
        self.heard_at = time.time()
        taker = self._routes.get(mark_of(payload)) if self._routes else None
        if taker is not None:
            taker.take(payload)
        else:
            self._read(payload)

    def on_binary(self, payload: bytes) -> None:
        if self._binary is None:  # no binary frames are expected here, but this may be text anyway
            self.on_text(payload)
            return
        self.heard_at = time.time()
        try:
            message = self._binary.decode(payload)
        except RefusedVersion as error:
            self._owner.unreadable(self, error.topic, error)
            return
        except DecodeError as error:
            self._owner.undecodable(self, error)
            return
        taker = self._binary_routes.get((type(message), message.symbol)) or self._binary_route(message)
        if taker is not None:
            taker.take(message)

    def _binary_route(self, message: BinaryMessage) -> Taker | None:
        key = None if self._binary is None else self._binary.key_of(message, self.takers)
        if key is None:
            return None
        taker = self.takers[key]
        if self.protocol.pushed(key):
            self._binary_routes[type(message), message.symbol] = taker
            self._confirmed(key)
        return taker

    def _forget_routes(self) -> None:
        self._routes.clear()
        self._binary_routes.clear()

    def on_lost(self, why: str) -> None:
        self._end(why)

    def _read(self, payload: bytes) -> None:
        """Read a frame that no taker is known for: a control frame, or a push that has to be routed by its argument."""
        control = None if payload == frames.PONG else frames.control(payload)
        if control is not None and control.is_push:
            self._route(payload, control.arg)
            return
        event = self.protocol.received(payload, control, self._time())
        if isinstance(event, Replied):  # changes nothing that would be due
            self._replied(event)
            return
        if event is not None:
            self._react_to(event)
        elif control is None and (argument := frames.argument_in(payload)) is not None:
            self._route(payload, argument)  # the subscription will report that it can't be read
        elif payload != frames.PONG and frames.may_be_push(payload, control):
            logger.debug("a frame that can't be read: %r", payload[:200])
            self._owner.undecodable(
                self, DecodeError("a frame can't be read, and its subscription is unknown", body=payload)
            )
        elif control is None and payload != frames.PONG:
            self._log_odd(payload)
        self.attend()

    def _log_odd(self, payload: bytes) -> None:
        """Log, once, that there are frames of plain words, which are neither pushes nor part of the protocol."""
        level = logging.DEBUG if self._logged_odd else logging.WARNING
        logger.log(level, "a frame that isn't JSON is ignored: %r", payload[:100])
        self._logged_odd = True

    def _route(self, payload: bytes, argument: dict[str, Any]) -> None:
        key: Key | None = key_of(argument)
        if key not in self.takers:
            key = nearest_key(key_of(argument), self.takers)
        if key is None:
            return  # pushes still come for a short time after an unsubscription
        taker = self.takers[key]
        if self.protocol.pushed(key):
            mark = mark_of(payload)
            if len(self._routes) < _ROUTES_PER_CHANNEL * len(self.takers) and frames.is_lasting(mark):
                self._routes[mark] = taker
            self._confirmed(key)
        taker.take(payload)

    def _confirmed(self, key: Key) -> None:
        if key not in self.confirmed_at:
            self.proven = True
            self.confirmed_at[key] = time.time()
        self._owner.confirmed(self, key)

    def _replied(self, event: Replied) -> None:
        self.proven = True
        self.commands.replied(event)
        self._check_login(event.control.code_text)

    def _react_to(self, event: ProtocolEvent) -> None:
        match event:
            case Ready():
                if not self._ready.done():
                    self._ready.set_result(None)
            case LoginRefused(error):
                if not self._ready.done():
                    self._ready.set_exception(error)
            case Confirmed(key):
                self._confirmed(key)
            case Refused(key, error):
                self._owner.refused(self, key, error)
            case Postponed(keys, error):
                self._owner.postponed(self, keys, error)
            case Upgrading():
                self.announced = True
                self._owner.upgrading(self)
            case Complained(error):
                logger.warning("a WebSocket of the exchange reports: %s", error)
                self._check_login(error.code)

    def _check_login(self, code: str) -> None:
        """If the exchange has forgotten the login, have the connection replaced as for an upgrade."""
        if self.protocol.logs_in and code in frames.LOGIN_LOST:
            self._owner.upgrading(self)

    def _attend_soon(self) -> None:
        """Attend after everything else that is due now, so that subscriptions share messages."""
        if self._socket is not None and not self.gone.done():
            self._schedule(self._loop.call_soon(self.attend))

    def _schedule(self, timer: asyncio.Handle | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = timer

    def attend(self) -> None:
        """Send everything that is due and schedule the next wake-up."""
        self._schedule(None)
        if self._socket is None or self.gone.done():
            return
        now = self._time()
        self.check_clocks(now)
        for payload in self.protocol.due(now, self.heard_at):
            try:
                trouble = "" if self._send(payload) else "the connection is gone"
            except TransportError as error:  # not kept: its frames hold the payload, which may be the login
                trouble = error.message
            if trouble:
                self.fail(trouble)
                return
        if self.protocol.dead is not None:
            self.fail(self.protocol.dead.message)
            return
        for key in self.protocol.take_ignored():
            self._owner.refused(self, key, StreamLost("the exchange does not respond to this subscription"))
        self._log_wait(now)
        if not self.gone.done():
            next_due = min(self.protocol.next_due(now), now + _CHECK_CLOCKS_EVERY)
            self._schedule(self._loop.call_at(next_due, self.attend))

    def check_clocks(self, now: float) -> None:
        """After a sleep of the machine, or a change of its clock, check whether the connection is still alive."""
        jump = self._clocks.jumped(now)
        if jump:
            logger.info("the clock has jumped by %.0f s: checking the connection", jump)
            self.protocol.suspect(now)
        if jump < 0:  # by the clock as it is now
            self.heard_at += jump
            self._owner.clock_set_back(self, jump, 2 * _CHECK_CLOCKS_EVERY)

    def _log_wait(self, now: float) -> None:
        """Log, once, that subscriptions wait because the limit per hour is used up."""
        wait = self.protocol.budget_free_at(now) - now if self.protocol.waits_for_budget else 0.0
        if wait > LONG_WAIT and not self._logged_wait:
            logger.warning("all subscriptions that a connection may send in an hour are used up: wait %.0f s", wait)
        self._logged_wait = wait > LONG_WAIT

    def check(self) -> None:
        """Check at once whether the connection is still alive."""
        self.protocol.suspect(self._time())
        self.attend()

    def fail(self, why: str) -> None:
        """Give up a connection that no longer works."""
        self._end(why)
        if self._socket is not None:
            self._socket.abort()

    def forget(self, key: Key) -> None:
        """A subscription was refused for good."""
        self.takers.pop(key, None)
        self._forget_routes()

    def _end(self, why: str) -> None:
        if self.gone.done():
            return
        self.gone.set_result(why)
        self.takers.clear()
        self._forget_routes()
        self._schedule(None)
        if not self._ready.done() and self._socket is not None:
            self._ready.set_exception(TransportError(f"the connection ended during the login: {why}"))
        self.commands.connection_ended(why)
