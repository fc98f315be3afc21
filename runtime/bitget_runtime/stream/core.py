"""One stream: its subscriptions and connections, and which of them goes over which."""

from __future__ import annotations

import asyncio
import math
import os
from collections.abc import Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from bitget_runtime.errors import BitgetError, InvalidArgument, StreamClosed, StreamLost
from bitget_runtime.pacing.pace import SharedPace
from bitget_runtime.rest.wire.credentials import needed
from bitget_runtime.rest.wire.request import Arguments, Extra
from bitget_runtime.stream.commands.begun import begin
from bitget_runtime.stream.commands.commanding import Commanding
from bitget_runtime.stream.connection.connecting import ConnectionSettings
from bitget_runtime.stream.connection.interface import Connect, SocketAddress
from bitget_runtime.stream.connection.logins import Logins, Send
from bitget_runtime.stream.connection.reconnecting import ReconnectingConnection
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.delivery.inbox import Delivery, DropOldest, KeepLatest, Sink, check_delivery
from bitget_runtime.stream.delivery.reports import Reports
from bitget_runtime.stream.delivery.silence import Silence, check_time
from bitget_runtime.stream.loop_thread import of_another_process
from bitget_runtime.stream.options import StreamOptions
from bitget_runtime.stream.requests import TRADE, ConnectionKind, SubscriptionRequest
from bitget_runtime.stream.wire.channel import Command
from bitget_runtime.stream.wire.recorded import looking_at
from bitget_runtime.transport.proxies import proxy_for
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, StreamFacts
    from bitget_runtime.rest.call.flow import Flow
    from bitget_runtime.rest.wire.credentials import Credentials
    from bitget_runtime.stream.wire.sbe import Decoders

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message


class StreamCore:
    """The part of a stream that both faces share; it lives in one event loop.

    Args:
        api: Facts about the whole API.
        generation: Generation of the API, `classic` or `uta`.
        base_url: Scheme and host of the WebSockets.
        credentials: What to log in with; None for public channels only.
        options: What the user chose.
        connect: Opens a WebSocket.
        connecting: The pace of new connections, if others share it.
        flow: Carries out the client's calls; the stream shares its clock, limits and hooks.
        send: Sends a request over REST.

    Attributes:
        counters: What it has received and missed.
        has_own_thread: Whether its event loop is in a thread of its own.
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
        *,
        flow: Flow,
        send: Send,
    ) -> None:
        self.api = api
        self.options = options
        self.counters = flow.watching.streams.opened()
        self.facts: StreamFacts = api.streams[generation]
        self._base_url = base_url
        self._flow = flow
        self._logins = (
            None if credentials is None else Logins(api, generation, credentials, flow, send, options.respond_within)
        )
        self._connect = connect
        self._connecting = connecting or SharedPace(api.stream_limits.connections_per_5_minutes, 300.0)
        self._connections: dict[ConnectionKind, list[ReconnectingConnection]] = {}
        self._feeds: dict[Feed[Any], ReconnectingConnection] = {}
        self._commanding = Commanding(api, options, flow, self._connection_for_commands, self._check_may_command)
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = os.getpid()
        self.has_own_thread = False

    def __repr__(self) -> str:
        return f"{self._base_url}, {len(self._feeds)} subscriptions, {self.connections} connections"

    def delivery_for(self, request: SubscriptionRequest[I], delivery: Delivery[I] | None) -> Delivery[I]:
        """How the pushes of a subscription reach their reader: as it says itself, else as the stream's options say.

        `KeepLatest` of the options is for channels whose pushes replace each other; others drop the oldest.

        Raises:
            InvalidArgument: that is not a delivery, or one of its own that would skip pushes that do not replace each
                other.
        """
        source = request.source
        chosen = delivery or self.options.delivery
        try:
            check_delivery(chosen)
        except InvalidArgument as error:
            error.operation = source.address
            raise
        if isinstance(chosen, KeepLatest) and not source.conflates(request.argument):
            if delivery is None:
                return DropOldest(chosen.limit, chosen.most_bytes)
            raise InvalidArgument(
                "KeepLatest would skip pushes that do not replace each other: pass delivery=DropOldest()",
                operation=source.address,
            )
        return chosen

    def subscribe(self, request: SubscriptionRequest[I], silent_after: float | None, sink: Sink[I]) -> Feed[I]:
        """Subscribe.

        Raises:
            InvalidArgument: `silent_after` isn't a valid time, there are no credentials, or this stream has subscribed
                already.
            StreamClosed: the stream is closed.
        """
        self._check_open()
        source, argument, kind, decoders = request
        if silent_after is not None:
            check_time("silent_after", silent_after, source.address)
        if kind.scope == "private":
            self._check_credentials(source.address)
        watching = self._flow.watching
        reports = Reports(watching, self.counters, source.address, argument)
        feed = Feed(source, argument, sink, reports, looking_at(source, watching.recorder), self._timestamp_of)
        if any(feed.key in one.feeds for one in self._connections.get(kind, ())):
            raise InvalidArgument(
                f"already subscribed to {argument} on this stream: use that subscription, or open a second stream",
                operation=source.address,
            )
        connection = self._connection_with_room(kind, decoders)
        self._feeds[feed] = connection
        feed.on_end = lambda: self._feeds.pop(feed, None)
        feed.on_exit = self._end_all
        feed.trouble = lambda: connection.trouble
        self._watch(feed, silent_after)
        connection.add(feed)
        return feed

    def _watch(self, feed: Feed[Any], longest: float | None) -> None:
        """Subscribe again after too much silence, if the subscription, the stream or the channel sets a limit."""
        limits = (longest, self.options.silent_after, feed.source.silent_after)
        limit = next((one for one in limits if one is not None), None)
        if limit is not None and limit != math.inf:
            feed.silence = Silence(feed, limit, lambda: self.spare_in(feed), lambda: self.resubscribe(feed))

    def _timestamp_of(self, seconds: float) -> Timestamp:
        """A time by this machine's clock on the exchange's."""
        return Timestamp(int((seconds + self._flow.clock.offset) * 1_000))

    def _end_all(self, lost: StreamLost) -> bool:
        """End every subscription, because a callback wants to end the program; returns whether that is all that can be
        done, because the stream has a thread of its own."""
        for feed, connection in list(self._feeds.items()):
            connection.remove(feed)
            feed.end(lost)
        return self.has_own_thread

    def drop(self, feed: Feed[Any], error: BitgetError | None = None) -> None:
        """Unsubscribe; the reader gets what has arrived so far, and then the error, if there is one."""
        connection = self._feeds.pop(feed, None)
        if connection is not None:
            connection.remove(feed)
        feed.end(error)

    def drop_soon(self, feed: Feed[Any], error: BitgetError) -> None:
        """Unsubscribe in the next turn of the event loop, for a caller in the middle of something."""
        asyncio.get_running_loop().call_soon(self.drop, feed, error)

    def resubscribe(self, feed: Feed[Any]) -> float:
        """Make the exchange start over with a snapshot; returns the seconds until the limits allow it."""
        connection = self._feeds.get(feed)
        return 0.0 if connection is None else connection.resubscribe(feed)

    def spare_in(self, feed: Feed[Any]) -> float:
        """Seconds until a subscription may be repeated because it may be dead; 0 if it may be now.

        Whoever only suspects something leaves half of the hour's subscriptions to what has to be subscribed to.
        """
        connection = self._feeds.get(feed)
        return 0.0 if connection is None else connection.spare_in

    def command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> Coroutine[Any, Any, T]:
        """Wait for a command's turn, send it, once, and wait for its reply.

        In the event loop of the stream it begins at once, and is sent before this returns, unless it has to wait for
        a connection or for its turn. Elsewhere it begins when it is awaited.

        Raises:
            BitgetError: as a call over REST does, when it is awaited.
        """
        carrying_out = self._commanding.carry_out(command, frame, arguments, extra)
        # None in another thread, or before the loop runs: what is made there is mostly passed to the loop
        if self._loop is None or asyncio._get_running_loop() is not self._loop:
            return carrying_out
        return begin(carrying_out, command.address)

    def _connection_with_room(self, kind: ConnectionKind, decoders: Decoders | None = None) -> ReconnectingConnection:
        of_kind = self._connections.setdefault(kind, [])
        for connection in of_kind:
            if connection.has_room:
                return connection
        settings = self._settings_for(kind, decoders)
        connection = ReconnectingConnection(settings, asyncio.get_running_loop(), self._forget)
        of_kind.append(connection)
        return connection

    def _connection_for_commands(self) -> ReconnectingConnection:
        of_kind = self._connections.get(TRADE)
        return of_kind[0] if of_kind else self._connection_with_room(TRADE)

    def _settings_for(self, kind: ConnectionKind, decoders: Decoders | None) -> ConnectionSettings:
        facts, options = self.facts, self.options
        path = {"public": facts.public, "binary": facts.binary or ""}.get(kind.scope, facts.private)
        logins = self._logins if path == facts.private else None
        address = SocketAddress(self._base_url + path, self._proxy(), options.ssl_context, options.connect_within)
        return ConnectionSettings(
            self.api,
            facts.channel_key,
            address,
            logins,
            options,
            self._connect,
            self._connecting,
            kind == TRADE,
            decoders,
            self.counters,
        )

    def _proxy(self) -> str | None:
        """The options' proxy, else the environment's, as for REST calls."""
        if self.options.proxy is not None:
            return self.options.proxy
        proxy = proxy_for(f"http{self._base_url.removeprefix('ws')}")
        return None if proxy is None else proxy.url_with_user

    def _forget(self, connection: ReconnectingConnection) -> None:
        """A connection was given up: later subscriptions get a new one."""
        for of_kind in self._connections.values():
            if connection in of_kind:
                of_kind.remove(connection)
        for feed in [feed for feed, its_connection in self._feeds.items() if its_connection is connection]:
            del self._feeds[feed]

    def _check_may_command(self, operation: str) -> None:
        is_here = self._loop is not None and self._loop is asyncio._get_running_loop()  # which no other process has
        if self._closed or self._logins is None or not is_here:
            self._check_open()
            self._check_credentials(operation)

    def _check_credentials(self, operation: str) -> None:
        if self._logins is None:
            raise needed(self.api.variables, operation)

    def _check_open(self) -> None:
        if self._closed:
            raise StreamClosed("the stream is closed")
        self.check_here()
        self._loop = self._loop or asyncio.get_running_loop()

    def check_here(self) -> None:
        """Check that the caller is in the stream's process and event loop.

        Raises:
            StreamClosed: this is another process, or another event loop.
        """
        if self._process != os.getpid():
            raise of_another_process()
        if self._loop is not None and self._loop is not asyncio.get_running_loop():
            raise StreamClosed("this stream belongs to another event loop: open one in each loop")

    @property
    def closed(self) -> bool:
        return self._closed

    async def close(self) -> None:
        """End every subscription and connection."""
        self._closed = True
        try:
            await self._end_connections()
        finally:
            self._flow.watching.streams.closed(self.counters)

    async def _end_connections(self) -> None:
        connections = [connection for of_kind in self._connections.values() for connection in of_kind]
        for connection in connections:
            connection.cancel()
        with suppress(TimeoutError):
            async with asyncio.timeout(self.options.close_within):
                await asyncio.gather(*(connection.closed() for connection in connections))

    def end_readers(self) -> None:
        """End every subscription from any thread, because the event loop can't do it."""
        for feed in tuple(self._feeds):
            with suppress(RuntimeError):  # from anything that needs the event loop
                feed.end(None)

    @property
    def connections(self) -> int:
        """How many connections there are."""
        return sum(map(len, self._connections.values()))
