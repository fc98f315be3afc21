"""A connection that is kept up: it reconnects, is replaced before the exchange closes it, and subscribes again."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal

from bitget_runtime.errors import (
    ApiError,
    BitgetError,
    ConnectFailed,
    DecodeError,
    StreamClosed,
    StreamLost,
    TransportError,
)
from bitget_runtime.pacing.backoff import STEADY
from bitget_runtime.stream.connection.connecting import ConnectionSettings, Connector
from bitget_runtime.stream.connection.connection import Connection
from bitget_runtime.stream.connection.retrying import Patience, cause_of_teardown, may_pass, note_postponed
from bitget_runtime.stream.connection.takeover import Takeover
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.key import Key

if TYPE_CHECKING:
    from bitget_runtime.pacing.hooks import GapReason

logger = logging.getLogger("bitget_client")


class ReconnectingConnection:
    """A connection that is kept up, with the feeds that are on it; docs/design/streams.md draws its states.

    Args:
        settings: What it needs to know.
        loop: The event loop.
        on_end: Called once, when it is given up.

    Attributes:
        feeds: The subscriptions on it.
        current: The connection, if there is one at the moment.
    """

    def __init__(
        self,
        settings: ConnectionSettings,
        loop: asyncio.AbstractEventLoop,
        on_end: Callable[[ReconnectingConnection], None],
    ) -> None:
        self.feeds: dict[Key, Feed[Any]] = {}
        self.current: Connection | None = None
        self._settings = settings
        self._loop = loop
        self._on_end = on_end
        self._connector = Connector(settings, self, loop)
        self._patience = Patience(settings.options.give_up_after, loop.time)
        self._state: Literal["kept up", "ending", "ended"] = "kept up"
        self._failure: BitgetError | None = None
        self._takeover: Takeover | None = None
        self._was_connected_or_ended = asyncio.Event()
        self._replacement_due = asyncio.Event()
        self._reason: GapReason = "disconnected"
        self._lost_at: float | None = None
        self._emptied: asyncio.TimerHandle | None = None
        self._forgetting: asyncio.TimerHandle | None = None
        self._task = loop.create_task(self._keep_up(), name=f"bitget stream {settings.address.url}")

    def add(self, feed: Feed[Any]) -> None:
        """Subscribe."""
        self.feeds[feed.key] = feed
        if self._takeover is not None and self._takeover.new is not self.current:
            self._takeover.add(feed)
        elif self.current is not None:
            self.current.subscribe(feed.argument, feed)
        elif (trouble := self.trouble) is not None:
            feed.unreached(trouble.message)
        self._check_empty()

    def remove(self, feed: Feed[Any]) -> None:
        """Unsubscribe."""
        if self.feeds.get(feed.key) is feed:
            self._forget(feed.key)
            for connection in self._connections:
                connection.unsubscribe(feed.argument)

    def _forget(self, key: Key) -> None:
        self.feeds.pop(key, None)
        self._note_progress()
        self._check_empty()

    def _check_empty(self) -> None:
        """Arrange for a connection without subscriptions to be closed after a while."""
        if self._emptied is not None:
            self._emptied.cancel()
            self._emptied = None
        if self._is_unused and self._state != "ended":
            self._emptied = self._loop.call_later(self._settings.options.empty_for, self._end_empty)

    def _end_empty(self) -> None:
        self._state = "ending"  # the task needs some turns of the event loop to end
        self._task.cancel()

    @property
    def _is_unused(self) -> bool:
        return not self.feeds and not self._settings.stays_open

    @property
    def has_room(self) -> bool:
        """It can take one more subscription without a wait."""
        if self._state != "kept up":
            return False
        now = self._loop.time()
        is_full = len(self.feeds) >= self._settings.api.stream_limits.channels_per_connection
        return not is_full and all(one.protocol.budget_free_at(now) <= now for one in self._connections)

    @property
    def _connections(self) -> list[Connection]:
        """All current connections: two during a takeover."""
        if self._takeover is not None:
            return [self._takeover.old, self._takeover.new]
        return [] if self.current is None else [self.current]

    @property
    def _heeded(self) -> list[Connection]:
        """The connections that decide about subscriptions: all except an old one that has handed over."""
        takeover = self._takeover
        if takeover is not None and takeover.new is self.current:
            return [takeover.new]
        return self._connections

    def resubscribe(self, feed: Feed[Any]) -> float:
        """Make the exchange start over with a snapshot; returns the seconds until the limits allow it."""
        if self.feeds.get(feed.key) is not feed:
            return 0.0
        return max((connection.resubscribe(feed.argument) for connection in self._heeded), default=0.0)

    @property
    def spare_in(self) -> float:
        """Seconds until a subscription may be repeated that is needed less than others may be; 0 if it may be now."""
        now = self._loop.time()
        return max((one.protocol.budget_spare_at(now) - now for one in self._heeded), default=0.0)

    async def connection(self) -> Connection:
        """The connection. Waits only for the first one.

        Raises:
            ConnectFailed: there is none at the moment.
            BitgetError: there will be none.
        """
        await self._was_connected_or_ended.wait()
        if self.current is not None:
            return self.current
        if self._state == "ended":
            raise self._failure or StreamClosed("the stream is closed")
        raise ConnectFailed("the connection is lost at the moment")

    @property
    def trouble(self) -> BitgetError | None:
        """Why the last attempt to connect failed; None if it succeeded."""
        return self._connector.trouble

    def cancel(self) -> None:
        """Begin to end the connection and everything that belongs to it."""
        self._task.cancel()

    async def closed(self) -> None:
        """Wait until the connection and all that belongs to it are closed."""
        await asyncio.wait([self._task])
        self._give_up(None)  # in case it was cancelled before it began

    async def _keep_up(self) -> None:
        failure: BitgetError | None = None
        try:
            while True:
                opened = await self._connector.open_again()
                self._use(opened)
                last = await self._until_lost(opened)
                if self._is_unused:
                    break
                await self._connector.pause_after(last)
        except BitgetError as error:
            failure = error
        except asyncio.CancelledError as cancelled:
            failure = cause_of_teardown(cancelled)
        except Exception as error:
            failure = StreamLost(f"the stream failed: {type(error).__name__}: {error}")
            failure.__cause__ = error
        finally:
            ended = self._give_up(failure)
        await asyncio.gather(*(connection.wait_closed() for connection in ended))

    def _give_up(self, failure: BitgetError | None) -> list[Connection]:
        """End all connections and feeds, once; returns the connections."""
        if self._state == "ended":
            return []
        self._state, self._failure = "ended", failure
        for timer in (self._emptied, self._forgetting):
            if timer is not None:
                timer.cancel()
        ended = self._connections
        for connection in ended:
            connection.close()
        self.current = self._takeover = None
        self._was_connected_or_ended.set()
        feeds = list(self.feeds.values())
        self.feeds.clear()
        for feed in feeds:
            feed.end(failure or StreamClosed("the stream is closed"))
        self._on_end(self)
        return ended

    def _use(self, connection: Connection) -> None:
        self.current = connection
        if self._lost_at is not None:
            self._log_return(self._loop.time() - self._lost_at)
            self._lost_at = None
        for feed in self.feeds.values():
            connection.subscribe(feed.argument, feed)
        self._was_connected_or_ended.set()
        if connection.announced:
            self.upgrading(connection)

    def _log_return(self, seconds: float) -> None:
        self._settings.counters.reconnections += 1
        url = self._settings.address.url
        fields = {"url": url, "subscriptions": len(self.feeds), "duration": seconds}
        logger.warning("the connection to %s is back after %.1f s", url, seconds, extra=fields)

    async def _until_lost(self, connection: Connection) -> Connection:
        """Wait until the connection, or the last one that replaced it, is gone; returns that one."""
        while True:
            if await self._gone_or_to_be_replaced(connection):
                self._lost(connection)
                return connection
            connection = await self._replace(connection) or connection

    async def _gone_or_to_be_replaced(self, connection: Connection) -> bool:
        """Wait until the connection is gone (True) or to be replaced (False)."""
        settings = self._settings
        lifetime = settings.options.longest_life(settings.api.stream_limits) * random.uniform(0.95, 1.0)  # noqa: S311

        def ended(_: object) -> None:
            if connection is self.current:  # the end of a replaced one needs no replacement
                self._replacement_due.set()

        connection.gone.add_done_callback(ended)
        with suppress(TimeoutError):
            async with asyncio.timeout(lifetime):
                await self._replacement_due.wait()
        self._replacement_due.clear()
        now, backoff = self._loop.time(), self._connector.backoff
        backoff.lasted(connection.began, now)
        if now - connection.began < STEADY and not connection.gone.done():
            await asyncio.wait({connection.gone}, timeout=backoff.next(now))
        return connection.gone.done()

    def _lost(self, connection: Connection) -> None:
        """Note for every subscription what it will miss."""
        self.current = None
        self._note_loss(connection, self.feeds.values())
        url, why = self._settings.address.url, connection.gone.result()
        for feed in self.feeds.values():
            feed.unreached(why)
        fields = {"url": url, "subscriptions": len(self.feeds)}
        logger.warning("lost the connection to %s with %d subscriptions: %s", url, len(self.feeds), why, extra=fields)
        self._lost_at = self._loop.time()
        self._reason = "disconnected"
        if connection.proven or not self.feeds:
            self._connector.worked()

    def _note_loss(self, connection: Connection, feeds: Iterable[Feed[Any]]) -> None:
        connection.check_clocks(self._loop.time())
        since = min(connection.heard_at, time.time())
        gone = connection.gone
        detail = gone.result() if gone.done() else "nothing more came from the old connection"
        for feed in feeds:
            feed.lost(since, self._reason, detail)

    async def _replace(self, old: Connection) -> Connection | None:
        """Have a new connection take over from one that still works; None if that did not succeed."""
        why: object = "the new one did not last"
        try:
            new = await self._connector.open()
        except (TransportError, ApiError) as error:
            why = error
        else:
            if await self._take_over(old, new):
                self._reason = "disconnected"
                self._replacement_due.clear()  # in case the old one has ended
                if new.announced:
                    self.upgrading(new)
                return new
        logger.warning("can't replace the connection to %s yet: %s", self._settings.address.url, why)
        await asyncio.wait({old.gone}, timeout=self._connector.backoff.next(self._loop.time()))
        self._replacement_due.set()
        return None

    async def _take_over(self, old: Connection, new: Connection) -> bool:
        """Whether the new connection has taken over; if this is cancelled, both are still there to be closed."""
        takeover = self._takeover = Takeover(old, new, self.feeds, self._settings.options, self._note_loss)
        if await takeover.completed():
            self.current = new
            if not await takeover.finish():
                self.current = old
        self._takeover = None
        if self._forgetting is not None:
            self._forgetting.cancel()
        self._forgetting = self._loop.call_later(_LATE, self._forget_rests)
        return self.current is new

    def _forget_rests(self) -> None:
        """Whatever one connection brought later than the other has arrived by now."""
        for feed in self.feeds.values():
            if not feed.overlapping:
                feed.forget_rest()

    def _note_progress(self) -> None:
        if self._takeover is not None:
            self._takeover.progress.set()

    def unreached(self, error: BitgetError) -> None:
        for feed in self.feeds.values():
            feed.unreached(error.message)

    def confirmed(self, connection: Connection, key: Key) -> None:
        feed = self.feeds.get(key)
        if feed is not None and connection in self._heeded:
            feed.confirmed()
        self._note_progress()

    def refused(self, connection: Connection, key: Key, error: BitgetError) -> None:
        feed = self.feeds.get(key)
        if feed is None or connection not in self._heeded:
            connection.forget(key)
        elif isinstance(error, ApiError) and error.code in frames.LOGIN_LOST and feed.has_worked:
            connection.fail(f"the exchange has forgotten the login: {error.message}")
        elif isinstance(error, StreamLost) and not connection.confirmed_at:
            connection.fail("the exchange responds to no subscription")
        elif may_pass(error, worked_before=feed.has_worked) and self._patience.has(feed):
            note_postponed([feed], connection.postpone(feed.argument), error)
        else:
            connection.forget(key)
            self._end(feed, connection, error)
        self._note_progress()

    def postponed(self, connection: Connection, keys: tuple[Key, ...], error: ApiError) -> None:
        feeds = [self.feeds[key] for key in keys if key in self.feeds and connection in self._heeded]
        kept = [feed for feed in feeds if self._patience.has(feed)]
        for feed in feeds:
            if feed not in kept:
                connection.unsubscribe(feed.argument)
                self._end(feed, connection, error)
        if kept:
            note_postponed(kept, connection.postpone(kept[0].argument), error)

    def _end(self, feed: Feed[Any], connection: Connection, error: BitgetError) -> None:
        """A subscription was refused for good."""
        self._forget(feed.key)
        for other in self._connections:
            if other is not connection:
                other.unsubscribe(feed.argument)
        feed.end(error)

    def undecodable(self, connection: Connection, error: DecodeError) -> None:
        fields = {"url": self._settings.address.url, "subscriptions": len(self.feeds)}
        logger.warning("%s (on a connection with %d)", error, len(self.feeds), extra=fields)
        for feed in self.feeds.values():
            feed.undecodable(error, lost=None)

    def unreadable(self, connection: Connection, channel: str, error: DecodeError) -> None:
        """End a channel's subscriptions: all that it pushes from now on would be misread."""
        of_channel = (self._settings.channel_key, channel)
        for feed in [feed for key, feed in self.feeds.items() if of_channel in key]:
            connection.unsubscribe(feed.argument)
            self._end(feed, connection, error)

    def clock_set_back(self, connection: Connection, jump: float, within: float) -> None:
        if connection is self.current:  # of two, one is enough
            for feed in self.feeds.values():
                feed.set_back(jump, within)

    def upgrading(self, connection: Connection) -> None:
        if connection is self.current:
            self._reason = "service upgrade"
            self._replacement_due.set()


_LATE = 30.0
"""Seconds by which one connection may be behind another one with the same push."""
