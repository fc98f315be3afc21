"""One connection from its handshake to its end: an asyncio adapter around a session."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from bitget_runtime.errors import ApiError, BitgetError, DecodeError, StreamLost, TransportError
from bitget_runtime.stream.connection.clocks import Clocks
from bitget_runtime.stream.connection.commands import Asking, Turn
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.events import (
    Complained,
    Confirmed,
    LoginRefused,
    PutOff,
    Ready,
    Refused,
    Replied,
    Upgrading,
)
from bitget_runtime.stream.wire.key import Key, key_of, nearest_key
from bitget_runtime.stream.wire.protocol import StreamProtocol

if TYPE_CHECKING:
    from bitget_runtime.pacing.pace import Pace
    from bitget_runtime.stream.connection.interface import Socket
    from bitget_runtime.stream.wire.binary import BinaryRoutes
    from bitget_runtime.stream.wire.channel import Argument
    from bitget_runtime.stream.wire.sbe import BinaryMessage

logger = logging.getLogger("bitget_client")

Taker = Callable[[Any], None]
"""Takes the pushes of a subscription: text frames as they are, binary ones decoded."""

_LOOK_AGAIN = 1.0
"""Seconds after which the clocks are looked at, at the latest."""
_LONG_WAIT = 1.0
"""Seconds of a wait that are worth a word."""
_ROUTES_PER_CHANNEL = 4
_ARGUMENT = b'"arg":{'
_DATA = b'"data":'
_DATA_FIRST = b'{"data":'


class ConnectionOwner(Protocol):
    """Is told what happens on a connection."""

    def confirmed(self, link: Connection, key: Key) -> None: ...

    def refused(self, link: Connection, key: Key, error: BitgetError) -> None: ...

    def put_off(self, link: Connection, keys: tuple[Key, ...], error: ApiError) -> None: ...

    def upgrading(self, link: Connection) -> None: ...

    def undecodable(self, link: Connection, error: DecodeError) -> None: ...


class Connection:
    """One connection.

    Args:
        session: The protocol.
        owner: Is told what happens.
        loop: The event loop.
        messages: What commands are paced by: the same that the session has.
        binary: Tells whose binary frames are; None where there are none.

    Attributes:
        takers: What takes the pushes of each subscription.
        gone: Done when the connection has ended; its result says why.
        heard: When the last frame arrived, by the clock on the wall, in seconds.
        standing: The subscriptions that are known to stand, and when that was known first, by the same clock.
        proven: The exchange has confirmed a subscription, or replied to a command.
        announced: The exchange has said that it is about to close the connection.
        began: When the connection stood, by the event loop's clock.
    """

    def __init__(
        self,
        session: StreamProtocol,
        owner: ConnectionOwner,
        loop: asyncio.AbstractEventLoop,
        messages: Pace,
        binary: BinaryRoutes | None = None,
    ) -> None:
        self.session = session
        self.takers: dict[Key, Taker] = {}
        self._binary = binary
        self._binary_takers: dict[tuple[type, str], Taker] = {}
        self.gone: asyncio.Future[str] = loop.create_future()
        self.heard = time.time()
        self.standing: dict[Key, float] = {}
        self.proven = False
        self.announced = False
        self.began = loop.time()
        self._owner = owner
        self._asking = Asking(loop, messages, self._send)
        self._loop = loop
        self._time = loop.time
        self._ready: asyncio.Future[None] = loop.create_future()
        self._socket: Socket | None = None
        self._timer: asyncio.Handle | None = None
        self._clocks = Clocks(self.began)
        self._told_of_wait = False
        self._routes: dict[bytes, Taker] = {}

    async def start(self, socket: Socket) -> None:
        """Log in where that is needed, and begin to keep time.

        Raises:
            ApiError: the login was refused.
            TransportError: the connection was lost before that.
        """
        self._socket = socket
        self.began = self._time()
        if self.gone.done():
            raise TransportError(f"the connection ended at once: {self.gone.result()}")
        if self.session.ready and not self._ready.done():
            self._ready.set_result(None)
        self.attend()
        await self._ready

    def subscribe(self, argument: Argument, taker: Taker) -> None:
        self.takers[key_of(argument)] = taker
        self.session.subscribe(argument)
        self._attend_soon()

    def put_off(self, argument: Argument) -> float:
        """Ask for a subscription again after a pause; its seconds."""
        pause = self.session.put_off([argument], self._time())
        self._attend_soon()
        return pause

    def subscribe_again(self, argument: Argument) -> None:
        """Have the exchange begin anew with a snapshot."""
        self._forget_routes()  # whichever comes first, answer or push, tells that it stands again
        self.session.subscribe_again(argument)
        self._attend_soon()

    def unsubscribe(self, argument: Argument) -> None:
        self.takers.pop(key_of(argument), None)
        self.standing.pop(key_of(argument), None)
        self._forget_routes()
        self.session.unsubscribe(argument)
        self._attend_soon()

    def replace_taker(self, key: Key, taker: Taker) -> None:
        """Let another one take a subscription's pushes from now on."""
        self.takers[key] = taker
        self._forget_routes()

    async def ask(self, command_id: str, payload: bytes, turn: Turn) -> Replied:
        """Send a command, once, and wait for its reply; raises as `Asking.ask` does."""
        return await self._asking.ask(command_id, payload, turn)

    @property
    def replies(self) -> tuple[asyncio.Future[Replied], ...]:
        """Replies that are waited for."""
        return self._asking.replies

    def _send(self, payload: bytes) -> bool:
        if self._socket is None or self.gone.done():
            return False
        try:
            return self._socket.send(payload)
        except Exception as error:
            why = f"sending failed: {type(error).__name__}"
        raise TransportError(why)

    def close(self) -> None:
        """End the connection in good order."""
        if self._socket is not None and not self.gone.done():
            self._socket.close()
        self._end("closed")

    async def wait_closed(self) -> None:
        """Wait until nothing is left of a connection that has ended."""
        if self._socket is not None:
            await self._socket.wait_closed()

    def on_text(self, payload: bytes) -> None:
        self.heard = time.time()
        # what tells whose a push is stands at its begin or its end, and is taken as the text that it is
        if payload.startswith(_DATA_FIRST):
            start = payload.rfind(_ARGUMENT)
            take = self._routes.get(payload[start : payload.find(b"}", start)])
        else:
            take = self._routes.get(payload[: payload.find(b"}")])
        if take is not None:
            take(payload)
        else:
            self._read(payload)

    def on_binary(self, payload: bytes) -> None:
        if self._binary is None:  # nothing binary is due here, but it may be a text all the same
            self.on_text(payload)
            return
        self.heard = time.time()
        try:
            message = self._binary.decode(payload)
        except DecodeError as error:
            self._owner.undecodable(self, error)
            return
        take = self._binary_takers.get((type(message), message.symbol)) or self._binary_taker(message)
        if take is not None:
            take(message)

    def _binary_taker(self, message: BinaryMessage) -> Taker | None:
        found = None if self._binary is None else self._binary.taker(message, self.takers)
        if found is None:
            return None
        key, take = found
        self.session.pushed(key)
        self._binary_takers[type(message), message.symbol] = take
        self._stands(key)
        return take

    def _forget_routes(self) -> None:
        self._routes.clear()
        self._binary_takers.clear()

    def on_lost(self, why: str) -> None:
        self._end(why)

    def _read(self, payload: bytes) -> None:
        """A frame that is no push, or the first push of its kind."""
        told = None if payload == frames.PONG else frames.control(payload)
        if told is not None and not told.event and isinstance(told.arg, dict):
            self._route(payload, told.arg)
            return
        news = self.session.received(payload, told, self._time())
        if news is not None:
            self._pass_on(news)
        elif told is None and (argument := frames.argument_in(payload)) is not None:
            self._route(payload, argument)  # the subscription tells that it can't be read
        elif payload != frames.PONG and (told is None or b'"data"' in payload):
            logger.debug("a frame that can't be read: %r", payload[:200])
            self._owner.undecodable(self, DecodeError("a frame can't be read, nor whose it is", body=payload))
        self.attend()

    def _route(self, payload: bytes, argument: dict[str, Any]) -> None:
        key: Key | None = key_of(argument)
        if key not in self.takers:
            key = nearest_key(key_of(argument), self.takers)
        if key is None:
            return  # pushes come for a little while after a subscription has ended
        self.session.pushed(key)
        take = self.takers[key]
        if len(self._routes) < _ROUTES_PER_CHANNEL * len(self.takers) and (mark := _mark_of(payload)):
            self._routes[mark] = take
        self._stands(key)
        take(payload)

    def _stands(self, key: Key) -> None:
        if key not in self.standing:
            self.proven = True
            self.standing[key] = time.time()
        self._owner.confirmed(self, key)

    def _pass_on(self, news: object) -> None:
        match news:
            case Ready():
                if not self._ready.done():
                    self._ready.set_result(None)
            case LoginRefused(error):
                if not self._ready.done():
                    self._ready.set_exception(error)
            case Confirmed(key):
                self._stands(key)
            case Refused(key, error):
                self._owner.refused(self, key, error)
            case PutOff(keys, error):
                self._owner.put_off(self, keys, error)
            case Replied(_, told):
                self.proven = True
                self._asking.replied(news)
                self._look_if_logged_in(told.code_text)
            case Upgrading():
                self.announced = True
                self._owner.upgrading(self)
            case Complained(error):
                logger.warning("a WebSocket of the exchange says: %s", error)
                self._look_if_logged_in(error.code)

    def _look_if_logged_in(self, code: str) -> None:
        """Where the exchange has forgotten the login another connection is due, as where it is about to close one."""
        if self.session.logs_in and code in frames.LOGIN_LOST:
            self._owner.upgrading(self)

    def _attend_soon(self) -> None:
        """Attend when all that is to be said at this moment is known, so that it takes few messages."""
        if self._socket is not None and not self.gone.done():
            self._schedule(self._loop.call_soon(self.attend))

    def _schedule(self, timer: asyncio.Handle | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = timer

    def attend(self) -> None:
        """Send what is due, and come back when the next is."""
        self._schedule(None)
        if self._socket is None or self.gone.done():
            return
        now = self._time()
        self.look_at_clocks(now)
        for payload in self.session.due(now, self.heard):
            try:
                trouble = "" if self._send(payload) else "the connection is gone"
            except TransportError as error:  # kept by nobody: its frames hold the payload, and that may be the login
                trouble = error.message
            if trouble:
                self.fail(trouble)
                return
        if self.session.dead is not None:
            self.fail(self.session.dead.message)
            return
        for key in self.session.take_unheard():
            self._owner.refused(self, key, StreamLost("the exchange does not answer this subscription"))
        self._tell_of_wait(now)
        if not self.gone.done():
            self._schedule(self._loop.call_at(min(self.session.next_due(now), now + _LOOK_AGAIN), self.attend))

    def look_at_clocks(self, now: float) -> None:
        """Look whether the machine has slept, or its clock was set: then the connection may be dead."""
        jump = self._clocks.jumped(now)
        if jump:
            logger.info("the clock has jumped by %.0f s: is the connection still there?", jump)
            self.session.suspect(now)
        if jump < 0:  # what was heard before is told by the clock as it is now
            self.heard += jump

    def _tell_of_wait(self, now: float) -> None:
        """Say so, once, where subscriptions wait because those of an hour are used up."""
        wait = self.session.budget_free_at(now) - now if self.session.waits_for_budget else 0.0
        if wait > _LONG_WAIT and not self._told_of_wait:
            logger.warning("all subscriptions that a connection may send in an hour are used up: wait %.0f s", wait)
        self._told_of_wait = wait > _LONG_WAIT

    def check(self) -> None:
        """Ask at once whether the connection is still there."""
        self.session.suspect(self._time())
        self.attend()

    def fail(self, why: str) -> None:
        """Give up a connection that is no good any more."""
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
        self._asking.ended(why)


def _mark_of(payload: bytes) -> bytes | None:
    """The part of a push by which the next one of its kind is known; None where it varies."""
    if payload.startswith(_DATA_FIRST):
        start = payload.rfind(_ARGUMENT)
        return payload[start : payload.find(b"}", start)] if start >= 0 else None
    beginning = payload[: payload.find(b"}")]
    return beginning if _ARGUMENT in beginning and _DATA not in beginning else None
