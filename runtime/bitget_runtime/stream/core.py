"""A stream's subscriptions and connections: which channel is on which connection, and what commands are sent where."""

from __future__ import annotations

import asyncio
import math
import os
import secrets
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from copy import copy
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    ConnectFailed,
    DecodeError,
    InvalidArgument,
    StreamClosed,
    StreamLost,
    TransportError,
)
from bitget_runtime.pacing.pace import SharedPace
from bitget_runtime.rest.outcome import contradiction, outcome_unknown, warn_interrupted
from bitget_runtime.rest.request import Arguments, Extra, Written, write
from bitget_runtime.rest.response import is_of_kind
from bitget_runtime.stream.connection.commands import Turn
from bitget_runtime.stream.connection.connecting import ConnectionSettings
from bitget_runtime.stream.connection.interface import Connect, SocketAddress
from bitget_runtime.stream.connection.reconnecting import ReconnectingConnection
from bitget_runtime.stream.delivery.feed import Feed, Source
from bitget_runtime.stream.delivery.inbox import Delivery, KeepLatest, Sink, check_delivery
from bitget_runtime.stream.delivery.silence import Silence, check_silence
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.channel import Argument, Channel, Command
from bitget_runtime.values.drift import DoesNotFit, Fitting, report

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, StreamFacts
    from bitget_runtime.rest.credentials import Credentials
    from bitget_runtime.stream.connection.connection import Connection
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.sbe import BinaryMessage, Decoders

T = TypeVar("T")
M = TypeVar("M", bound="BinaryMessage")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message

TRADE = "trade"
"""Scope of commands."""

BINARY = "binary"
"""Scope of binary market data; the product follows after a blank."""


class StreamCore:
    """What the async and the blocking stream share; it lives in one event loop.

    Args:
        api: What is true of the whole API.
        generation: Generation of the API, `classic` or `uta`.
        base_url: Scheme and host of the WebSockets.
        credentials: What to log in with; None for public channels only.
        options: What the user chose.
        connect: Opens a WebSocket.
        connecting: How many connections may be opened, where others share that; None where nobody does.

    Attributes:
        has_own_thread: Nothing but the stream is in its event loop.
    """

    def __init__(
        self,
        api: ApiFacts,
        generation: str,
        base_url: str,
        credentials: Credentials | None,
        options: StreamOptions,
        connect: Connect,
        connecting: SharedPace | None = None,
    ) -> None:
        self.api = api
        self.options = options
        self.facts: StreamFacts = api.streams[generation]
        self._base_url = base_url
        self._credentials = credentials
        self._connect = connect
        self._connecting = connecting or SharedPace(api.stream_limits.connections_per_5_minutes, 300.0)
        self._lines: dict[str, list[ReconnectingConnection]] = {}
        self._feeds: dict[Feed[Any], ReconnectingConnection] = {}
        self._ids = (f"{secrets.token_hex(6)}-{number}" for number in count(1))
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = os.getpid()
        self.has_own_thread = False

    def __repr__(self) -> str:
        return f"{self._base_url}, {len(self._feeds)} subscriptions, {self.connections} connections"

    def delivery_for(self, source: Source[I], delivery: Delivery[I] | None) -> Delivery[I]:
        """How the pushes of a subscription reach their reader.

        Raises:
            InvalidArgument: there is no such delivery, or it would leave out pushes that do not replace each other.
        """
        chosen = delivery or self.options.delivery
        try:
            check_delivery(chosen)
        except InvalidArgument as error:
            error.operation = source.address
            raise
        if isinstance(chosen, KeepLatest) and not source.conflates:
            raise InvalidArgument(
                "KeepLatest would leave out pushes that do not replace each other: give delivery=DropOldest()",
                operation=source.address,
            )
        return chosen

    def feed(
        self,
        channel: Channel[Any],
        arguments: Arguments,
        extra: Extra | None,
        silent_after: float | None,
        sink: Sink[Any],
    ) -> Feed[Any]:
        """Subscribe to a channel.

        Raises:
            InvalidArgument: an argument does not fit, there are no credentials, or this stream has it already.
            StreamClosed: the stream is closed.
        """
        argument = channel.argument(arguments, extra)
        return self.feed_from(channel, argument, channel.scope, silent_after, sink)

    def binary_feed(
        self, channel: BinaryChannel[M], product: str, symbol: str, silent_after: float | None, sink: Sink[M]
    ) -> Feed[M]:
        """Subscribe to binary market data: a connection for each product, since frames do not name theirs.

        Raises as `feed` does.
        """
        argument = channel.argument(product, symbol)
        return self.feed_from(channel, argument, f"{BINARY} {product}", silent_after, sink, channel.decoders)

    def feed_from(
        self,
        source: Source[I],
        argument: Argument,
        scope: str,
        silent_after: float | None,
        sink: Sink[I],
        decoders: Decoders | None = None,
    ) -> Feed[I]:
        """Subscribe to something that can be decoded; raises as `feed` does."""
        self._check_open()
        if silent_after is not None:
            check_silence("silent_after", silent_after, source.address)
        if scope == "private":
            self._need_credentials(source.address)
        feed = Feed(source, argument, sink)
        if any(feed.key in line.feeds for line in self._lines.get(scope, ())):
            raise InvalidArgument(
                f"this stream has {argument} already: read that subscription, or open another stream",
                operation=source.address,
            )
        line = self._line_with_room(scope, decoders)
        self._feeds[feed] = line
        feed.on_end = lambda: self._feeds.pop(feed, None)
        feed.on_exit = self._lose_all
        self._watch(feed, silent_after)
        line.add(feed)
        return feed

    def _watch(self, feed: Feed[Any], longest: float | None) -> None:
        """Ask for a channel again when it is silent for too long, as its subscription, the stream or its facts say."""
        chosen = next(
            (one for one in (longest, self.options.silent_after) if one is not None), feed.source.silent_after
        )
        if chosen is not None and chosen != math.inf:
            respond_within = self.options.respond_within
            feed.silence = Silence(feed, chosen, respond_within, lambda: self.begin_anew(feed))

    def _lose_all(self, lost: StreamLost) -> bool:
        """A callback wants to end the program, which it can't from a thread: there all that is left is to say so."""
        for feed, line in list(self._feeds.items()):
            line.remove(feed)
            feed.end(lost)
        return self.has_own_thread

    def drop(self, feed: Feed[Any]) -> None:
        """Unsubscribe; the reader gets what had come until now."""
        line = self._feeds.pop(feed, None)
        if line is not None:
            line.remove(feed)
        feed.end(None)

    def drop_soon(self, feed: Feed[Any]) -> None:
        """Unsubscribe, but not at once: the caller may hold what `drop` needs."""
        asyncio.get_running_loop().call_soon(self.drop, feed)

    def redirect(self, feed: Feed[Any], sink: Sink[Any]) -> None:
        """Hand a subscription over to another reader."""
        feed.redirect(sink)
        if feed in self._feeds and not feed.overlapping:  # then both takers hand over to whichever sink there is
            self._feeds[feed].retake(feed)

    def begin_anew(self, feed: Feed[Any]) -> None:
        """Have the exchange send a snapshot again."""
        line = self._feeds.get(feed)
        if line is not None:
            line.begin_anew(feed)

    async def command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        """Send a command, once, and wait for its reply.

        Raises:
            BitgetError: as an operation over REST does.
        """
        beside = write(command.frame, frame, None, command.address)
        written = write(command.form, arguments, extra, command.address)
        command_id = next(self._ids)
        assert isinstance(beside, dict)
        payload = frames.trade(command, command_id, beside, written)
        try:
            return await self._ask(command, command_id, payload, written)
        except BitgetError as error:
            error.operation = error.operation or command.address
            unknown = outcome_unknown(command, written, error)
            if unknown is None:
                raise
            raise unknown from error

    async def _ask(self, command: Command[T], command_id: str, payload: bytes, written: Written) -> T:
        self._check_open()
        self._need_credentials(command.address)
        options = self.options
        turn = Turn(time.time(), options.send_within, options.reply_within)
        link = await self._link_for(command.scope)
        try:
            reply = await link.ask(command_id, payload, turn)
        except asyncio.CancelledError:
            if turn.sent:
                warn_interrupted(command, written)
            raise
        if reply.told.is_error:
            raise frames.stream_error(self.api, reply.told, reply.payload, command.address, command.outcome)
        content = _read_reply(command, reply.payload)
        if why := contradiction(command, written, content):
            raise DecodeError(f"the reply can't be read: {why}", body=reply.payload)
        return content

    async def _link_for(self, scope: str) -> Connection:
        """A connection for a command; where there was none yet, the first one is waited for."""
        line, within = self._line_with_room(scope), self.options.reply_within
        try:
            async with asyncio.timeout(within):
                return await line.link()
        except TimeoutError:
            why = f": {line.trouble.message}" if line.trouble else ""
            raise ConnectFailed(f"there was no connection within {within:g} s, nothing was sent{why}") from line.trouble
        except TransportError as error:
            raise ConnectFailed(f"there is no connection, nothing was sent: {error.message}") from error
        except ApiError as error:
            refused = copy(error)  # the login was refused, whatever the code leaves open elsewhere
            refused.outcome_known = True
            raise refused from error

    def _line_with_room(self, scope: str, decoders: Decoders | None = None) -> ReconnectingConnection:
        lines = self._lines.setdefault(scope, [])
        for line in lines:
            if scope == TRADE or line.has_room:
                return line
        line = ReconnectingConnection(self._line_settings(scope, decoders), asyncio.get_running_loop(), self._forget)
        lines.append(line)
        return line

    def _line_settings(self, scope: str, decoders: Decoders | None) -> ConnectionSettings:
        facts, options = self.facts, self.options
        path = {"public": facts.public, BINARY: facts.binary or ""}.get(scope.partition(" ")[0], facts.private)
        credentials = self._credentials if path == facts.private else None
        endpoint = SocketAddress(self._base_url + path, options.proxy, options.ssl_context, options.connect_within)
        return ConnectionSettings(
            self.api,
            facts.channel_key,
            endpoint,
            credentials,
            options,
            self._connect,
            self._connecting,
            scope == TRADE,
            decoders,
        )

    def _forget(self, line: ReconnectingConnection) -> None:
        """A connection was given up: what comes later gets a new one."""
        for lines in self._lines.values():
            if line in lines:
                lines.remove(line)
        for feed in [feed for feed, its_line in self._feeds.items() if its_line is line]:
            del self._feeds[feed]

    def _need_credentials(self, operation: str) -> None:
        if self._credentials is None:
            raise InvalidArgument(
                "needs credentials: pass api_key, secret_key and passphrase, or set their environment variables",
                operation=operation,
            )

    def _check_open(self) -> None:
        if self._closed:
            raise StreamClosed("the stream is closed")
        self.check_here()
        self._loop = self._loop or asyncio.get_running_loop()

    def check_here(self) -> None:
        """Refuse to work elsewhere than where the stream lives.

        Raises:
            StreamClosed: this is another process, or another event loop.
        """
        if self._process != os.getpid():
            raise StreamClosed("this stream belongs to another process: open one in each process")
        if self._loop is not None and self._loop is not asyncio.get_running_loop():
            raise StreamClosed("this stream belongs to another event loop: open one in each loop")

    @property
    def closed(self) -> bool:
        return self._closed

    async def close(self) -> None:
        """End every subscription and connection."""
        self._closed = True
        lines = [line for lines in self._lines.values() for line in lines]
        for line in lines:
            line.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(self.options.close_within):
                await asyncio.gather(*(line.closed() for line in lines))

    def end_readers(self) -> None:
        """Tell all readers that nothing comes any more, where the event loop can't do that; from any thread."""
        for feed in tuple(self._feeds):
            with suppress(RuntimeError):  # whatever needs the event loop
                feed.end(None)

    @property
    def connections(self) -> int:
        """How many connections there are."""
        return sum(len(lines) for lines in self._lines.values())


def _read_reply(command: Command[T], payload: bytes) -> T:
    try:
        content = frames.replied(command, payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise DecodeError(f"the reply can't be read: {error}", operation=command.address, body=payload) from None
    fitting = Fitting()
    try:
        reply: T = fitting.fit(content, command.reply_type, "")
    except (DoesNotFit, RecursionError) as error:
        raise DecodeError(f"the reply can't be read: {error}", operation=command.address, body=payload) from None
    if fitting.misfits and not is_of_kind(reply, command.reply_type):
        raise DecodeError(f"the reply does not say what was done: {fitting.misfits[0]}", body=payload)
    report(command.address, fitting.misfits)
    return reply
