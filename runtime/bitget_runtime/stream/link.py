"""One connection from its handshake to its end: an asyncio adapter around a session."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from bitget_runtime.drift import report
from bitget_runtime.errors import BitgetError, ConnectFailed, DecodeError, StreamLost, TransportError
from bitget_runtime.stream import frames
from bitget_runtime.stream.session import (
    Complained,
    Confirmed,
    Key,
    LoginRefused,
    Ready,
    Refused,
    Replied,
    Session,
    Upgrading,
    key_of,
    nearest_key,
)

if TYPE_CHECKING:
    from bitget_runtime.stream.binary import BinaryRoutes
    from bitget_runtime.stream.channel import Argument
    from bitget_runtime.stream.sbe import BinaryMessage
    from bitget_runtime.stream.sockets import Socket

logger = logging.getLogger("bitget_client")

Taker = Callable[[Any], None]
"""Takes the pushes of a subscription: text frames as they are, binary ones decoded."""

_ROUTES_PER_CHANNEL = 4
_ARGUMENT = b'"arg":{'
_DATA = b'"data":'
_DATA_FIRST = b'{"data":'


class LinkOwner(Protocol):
    """Is told what happens on a connection."""

    def confirmed(self, link: Link, key: Key) -> None: ...

    def refused(self, link: Link, key: Key, error: BitgetError) -> None: ...

    def upgrading(self, link: Link) -> None: ...

    def undecodable(self, link: Link, error: DecodeError) -> None: ...


class Link:
    """One connection.

    Args:
        session: The protocol.
        owner: Is told what happens.
        loop: The event loop.
        binary: Tells whose binary frames are; None where there are none.

    Attributes:
        takers: What takes the pushes of each subscription.
        gone: Done when the connection has ended; its result says why.
        heard: When the last frame arrived, by the event loop's clock.
        standing: The subscriptions that are known to stand.
        proven: The exchange has confirmed a subscription, or replied to a command.
    """

    def __init__(
        self,
        session: Session,
        owner: LinkOwner,
        loop: asyncio.AbstractEventLoop,
        binary: BinaryRoutes | None = None,
    ) -> None:
        self.session = session
        self.takers: dict[Key, Taker] = {}
        self._binary = binary
        self._binary_takers: dict[tuple[type, str], Taker] = {}
        self.gone: asyncio.Future[str] = loop.create_future()
        self.heard = loop.time()
        self.standing: set[Key] = set()
        self.proven = False
        self._owner = owner
        self._loop = loop
        self._time = loop.time
        self._ready: asyncio.Future[None] = loop.create_future()
        self._socket: Socket | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._routes: dict[bytes, Taker] = {}
        self._replies: dict[str, asyncio.Future[Replied]] = {}

    async def start(self, socket: Socket) -> None:
        """Log in where that is needed, and begin to keep time.

        Raises:
            ApiError: the login was refused.
            TransportError: the connection was lost before that.
        """
        self._socket = socket
        if self.gone.done():
            raise TransportError(f"the connection ended at once: {self.gone.result()}")
        if self.session.ready and not self._ready.done():
            self._ready.set_result(None)
        self.attend()
        await self._ready

    def subscribe(self, argument: Argument, taker: Taker) -> None:
        self.takers[key_of(argument)] = taker
        self.session.subscribe(argument)
        self.attend()

    def subscribe_again(self, argument: Argument) -> None:
        """Have the exchange begin anew with a snapshot."""
        self._forget_routes()  # whichever comes first, answer or push, tells that it stands again
        self.session.subscribe_again(argument)
        self.attend()

    def unsubscribe(self, argument: Argument) -> None:
        self.takers.pop(key_of(argument), None)
        self.standing.discard(key_of(argument))
        self._forget_routes()
        self.session.unsubscribe(argument)
        self.attend()

    def replace_taker(self, key: Key, taker: Taker) -> None:
        """Let another one take a subscription's pushes from now on."""
        self.takers[key] = taker
        self._forget_routes()

    async def ask(self, command_id: str, payload: bytes) -> Replied:
        """Send a command, once, and wait for its reply.

        Raises:
            ConnectFailed: nothing was sent.
            TransportError: it was sent, and the connection was lost before the reply.
        """
        reply: asyncio.Future[Replied] = self._loop.create_future()
        if self._socket is None or self.gone.done() or not self._socket.send(payload):
            raise ConnectFailed("the connection is gone, nothing was sent")
        self._replies[command_id] = reply
        try:
            return await reply
        finally:
            self._replies.pop(command_id, None)

    @property
    def replies(self) -> tuple[asyncio.Future[Replied], ...]:
        """Replies that are waited for."""
        return tuple(self._replies.values())

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
        self.heard = self._time()
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
        self.heard = self._time()
        if self._binary is None:
            return
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
        news = self.session.received(payload, told)
        if news is not None:
            self._pass_on(news)
        elif told is None and (argument := frames.argument_in(payload)) is not None:
            self._route(payload, argument)  # the subscription tells that it can't be read
        elif told is None and payload != frames.PONG:
            report("stream", ["a frame is no JSON of this protocol"])
            logger.debug("a frame that is no JSON of this protocol: %r", payload[:200])
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
            self.standing.add(key)
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
                self.takers.pop(key, None)
                self._forget_routes()
                self._owner.refused(self, key, error)
            case Replied(command_id):
                self._reply(command_id, news)
            case Upgrading():
                self._owner.upgrading(self)
            case Complained(error):
                logger.warning("a WebSocket of the exchange says: %s", error)

    def _reply(self, command_id: str, news: Replied) -> None:
        self.proven = True
        waiting = self._replies.get(command_id)
        if waiting is None or waiting.done():
            # the fate of an order that somebody gave up on is not lost
            logger.warning("a reply to command %s came when nobody waited for it: %r", command_id, news.payload[:500])
        else:
            waiting.set_result(news)

    def attend(self) -> None:
        """Send what is due, and come back when the next is."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        socket = self._socket
        if socket is None or self.gone.done():
            return
        now = self._time()
        for payload in self.session.due(now):
            if not socket.send(payload):
                break
        if self.session.dead is not None:
            self._end(self.session.dead.message)
            socket.abort()
            return
        for key in self.session.take_unheard():
            self.takers.pop(key, None)
            self._owner.refused(self, key, StreamLost("the exchange does not answer this subscription"))
        self._timer = self._loop.call_at(self.session.next_due(now), self.attend)

    def _end(self, why: str) -> None:
        if self.gone.done():
            return
        self.gone.set_result(why)
        self.takers.clear()
        self._forget_routes()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if not self._ready.done() and self._socket is not None:
            self._ready.set_exception(TransportError(f"the connection ended during the login: {why}"))
        for reply in self._replies.values():
            if not reply.done():
                reply.set_exception(TransportError(f"the connection ended before the reply: {why}"))


def _mark_of(payload: bytes) -> bytes | None:
    """The part of a push by which the next one of its kind is known; None where it varies."""
    if payload.startswith(_DATA_FIRST):
        start = payload.rfind(_ARGUMENT)
        return payload[start : payload.find(b"}", start)] if start >= 0 else None
    beginning = payload[: payload.find(b"}")]
    return beginning if _ARGUMENT in beginning and _DATA not in beginning else None
