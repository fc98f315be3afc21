"""A connection that is kept up: it reconnects, is replaced before the exchange closes it, and subscribes again."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

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
from bitget_runtime.stream.connection.retrying import may_pass
from bitget_runtime.stream.connection.takeover import TakeOver
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.wire import frames
from bitget_runtime.stream.wire.key import Key

if TYPE_CHECKING:
    from bitget_runtime.stream.wire.push import Reason

logger = logging.getLogger("bitget_client")


class ReconnectingConnection:
    """A connection that is kept up, with the feeds that are on it.

    Args:
        settings: What it needs to know.
        loop: The event loop.
        on_end: Called once, when it is given up.

    Attributes:
        feeds: The subscriptions on it.
    """

    def __init__(
        self,
        settings: ConnectionSettings,
        loop: asyncio.AbstractEventLoop,
        on_end: Callable[[ReconnectingConnection], None],
    ) -> None:
        self.feeds: dict[Key, Feed[Any]] = {}
        self._settings = settings
        self._loop = loop
        self._on_end = on_end
        self._connector = Connector(settings, self, loop)
        self._link: Connection | None = None
        self._fresh: Connection | None = None
        self._retiring: Connection | None = None
        self._taking_over: TakeOver | None = None
        self._has_stood = False
        self._gave_up = self._is_ending = False
        self._ended: list[Connection] = []
        self._available = asyncio.Event()
        self._must_rotate = asyncio.Event()
        self._reason: Reason = "disconnected"
        self._failure: BitgetError | None = None
        self._stood: set[Key] = set()
        self._put_off_since: dict[Key, float] = {}
        self._emptied: asyncio.TimerHandle | None = None
        self._forgetting: asyncio.TimerHandle | None = None
        self._task = loop.create_task(self._keep_up(), name=f"bitget stream {settings.endpoint.url}")

    def add(self, feed: Feed[Any]) -> None:
        """Subscribe."""
        self.feeds[feed.key] = feed
        if self._taking_over is not None and self._fresh is not None:
            self._taking_over.add(feed)
        elif self._link is not None:
            self._link.subscribe(feed.argument, feed.take)
        self._look_if_empty()

    def remove(self, feed: Feed[Any]) -> None:
        """Unsubscribe."""
        if self.feeds.get(feed.key) is feed:
            self._forget(feed.key)
            for link in self._links:
                link.unsubscribe(feed.argument)

    def _forget(self, key: Key) -> Feed[Any] | None:
        self._stood.discard(key)
        self._put_off_since.pop(key, None)
        feed = self.feeds.pop(key, None)
        self._tell_progress()
        self._look_if_empty()
        return feed

    def _look_if_empty(self) -> None:
        """See to it that a connection on which nothing is subscribed to is closed after a while."""
        if self._emptied is not None:
            self._emptied.cancel()
            self._emptied = None
        if self._is_needless and not self._gave_up:
            self._emptied = self._loop.call_later(self._settings.options.empty_for, self._end_empty)

    def _end_empty(self) -> None:
        self._is_ending = True  # before the task does so it may take some turns of the event loop
        self._task.cancel()

    @property
    def _is_needless(self) -> bool:
        return not self.feeds and not self._settings.stays_open

    @property
    def has_room(self) -> bool:
        """It can take one more subscription without a wait."""
        if self._is_ending:
            return False
        now = self._loop.time()
        is_full = len(self.feeds) >= self._settings.api.stream_limits.channels_per_connection
        return not is_full and all(link.session.budget_free_at(now) <= now for link in self._links)

    @property
    def _links(self) -> list[Connection]:
        """Every connection that there is at this moment."""
        return [link for link in (self._link, self._fresh, self._retiring) if link is not None]

    def retake(self, feed: Feed[Any]) -> None:
        """The feed has another taker now."""
        for link in self._links:
            if feed.key in link.takers:
                link.replace_taker(feed.key, feed.take)

    def begin_anew(self, feed: Feed[Any]) -> None:
        """Have the exchange send a snapshot again."""
        if self.feeds.get(feed.key) is feed:
            for link in (self._link, self._fresh):  # either may be the one whose pushes are taken
                if link is not None:
                    link.subscribe_again(feed.argument)

    async def link(self) -> Connection:
        """The connection, as soon as it is made for the first time; later at once.

        Raises:
            ConnectFailed: there is none at this moment.
            BitgetError: there will be none.
        """
        if not self._has_stood:
            await self._available.wait()
        if self._link is not None:
            return self._link
        if self._gave_up:
            raise self._failure or StreamClosed("the stream is closed")
        raise ConnectFailed("the connection is lost at this moment")

    @property
    def trouble(self) -> BitgetError | None:
        """Why there is no connection."""
        return self._connector.trouble

    def cancel(self) -> None:
        """Begin to end the connection, and everything that belongs to it."""
        self._task.cancel()

    async def closed(self) -> None:
        """Wait until that is done."""
        await asyncio.wait([self._task])
        self._give_up(None)  # where it was cancelled before it had begun

    async def _keep_up(self) -> None:
        failure: BitgetError | None = None
        try:
            while True:
                link = await self._connector.open_again()
                self._use(link)
                link = await self._hold(link)
                if self._is_needless:
                    break
                await self._connector.pause_after(link)
        except BitgetError as error:
            failure = error
        except asyncio.CancelledError as cancelled:
            failure = _torn_down(cancelled)
        except Exception as error:
            failure = StreamLost(f"the stream failed: {type(error).__name__}: {error}")
            failure.__cause__ = error
        finally:
            self._give_up(failure)
        await asyncio.gather(*(link.wait_closed() for link in self._ended))

    def _give_up(self, failure: BitgetError | None) -> None:
        if self._gave_up:
            return
        self._gave_up, self._failure = True, failure
        for timer in (self._emptied, self._forgetting):
            if timer is not None:
                timer.cancel()
        self._ended = self._links
        for link in self._ended:
            link.close()
        self._link = self._fresh = self._retiring = None
        self._available.set()
        feeds = list(self.feeds.values())
        self.feeds.clear()
        for feed in feeds:
            feed.end(failure or StreamClosed("the stream is closed"))
        self._on_end(self)

    def _use(self, link: Connection) -> None:
        self._link, self._has_stood = link, True
        for feed in self.feeds.values():
            link.subscribe(feed.argument, feed.take)
        self._available.set()
        if link.announced:
            self.upgrading(link)

    async def _hold(self, link: Connection) -> Connection:
        """Wait until the connection, or one that took its place, is gone; which."""
        while True:
            if await self._gone_or_to_be_replaced(link):
                self._lost(link)
                return link
            replacement = await self._replace(link)
            if replacement is not None:
                link = replacement

    async def _gone_or_to_be_replaced(self, link: Connection) -> bool:
        """Wait; True where the connection is gone."""
        settings = self._settings
        lifetime = settings.options.longest_life(settings.api.stream_limits) * random.uniform(0.95, 1.0)  # noqa: S311

        def ended(_: object) -> None:
            if link is self._link:  # one that was replaced has ended for that
                self._must_rotate.set()

        link.gone.add_done_callback(ended)
        with suppress(TimeoutError):
            async with asyncio.timeout(lifetime):
                await self._must_rotate.wait()
        self._must_rotate.clear()
        now, backoff = self._loop.time(), self._connector.backoff
        backoff.lasted(link.began, now)
        if now - link.began < STEADY and not link.gone.done():
            await asyncio.wait({link.gone}, timeout=backoff.next(now))
        return link.gone.done()

    def _lost(self, link: Connection) -> None:
        """Note for every subscription what it will miss."""
        self._link = None
        self._available.clear()
        self._note_loss(link, self.feeds.values())
        logger.warning("lost the connection to %s: %s", self._settings.endpoint.url, link.gone.result())
        self._reason = "disconnected"
        if link.proven or not self.feeds:
            self._connector.worked()

    def _note_loss(self, link: Connection, feeds: Iterable[Feed[Any]]) -> None:
        link.look_at_clocks(self._loop.time())
        since = min(round(link.heard * 1000), time.time_ns() // 1_000_000)
        detail = link.gone.result() if link.gone.done() else "the old connection was not heard any more"
        for feed in feeds:
            feed.lost(since, self._reason, detail)

    async def _replace(self, old: Connection) -> Connection | None:
        """Let a new connection take over from one that still works; None where that did not succeed."""
        why: object = "the new one did not last"
        try:
            fresh = await self._connector.open()
        except (TransportError, ApiError) as error:
            why = error
        else:
            if await self._take_over(old, fresh):
                self._reason = "disconnected"
                self._must_rotate.clear()  # the end of the old one, if it came meanwhile, needs no response
                if fresh.announced:
                    self.upgrading(fresh)
                return fresh
        logger.warning("can't replace the connection to %s yet: %s", self._settings.endpoint.url, why)
        await asyncio.wait({old.gone}, timeout=self._connector.backoff.next(self._loop.time()))
        self._must_rotate.set()
        return None

    async def _take_over(self, old: Connection, fresh: Connection) -> bool:
        self._fresh = fresh
        self._taking_over = TakeOver(old, fresh, self.feeds, self._settings.options, self._note_loss)
        try:
            if not await self._taking_over.stands():
                self._fresh = None
                return False
            self._link, self._fresh, self._retiring = fresh, None, old
            if not await self._taking_over.finish():
                self._link, self._retiring = old, None
                return False
            self._retiring = None
        finally:
            self._taking_over = None
            self._schedule_forgetting()
        return True

    def _schedule_forgetting(self) -> None:
        if self._forgetting is not None:
            self._forgetting.cancel()
        self._forgetting = None if self._gave_up else self._loop.call_later(_LATE, self._forget_rests)

    def _forget_rests(self) -> None:
        """What one connection told later than the other has come by now."""
        for feed in self.feeds.values():
            if not feed.overlapping:
                feed.forget_rest()
                self.retake(feed)

    def _tell_progress(self) -> None:
        if self._taking_over is not None:
            self._taking_over.progress.set()

    def confirmed(self, link: Connection, key: Key) -> None:
        feed = self.feeds.get(key)
        if feed is not None and link in (self._link, self._fresh):
            self._stood.add(key)
            self._put_off_since.pop(key, None)
            feed.confirmed()
        self._tell_progress()

    def refused(self, link: Connection, key: Key, error: BitgetError) -> None:
        feed = self.feeds.get(key)
        if feed is None or link not in (self._link, self._fresh):
            link.forget(key)
        elif isinstance(error, ApiError) and error.code in frames.LOGIN_LOST and key in self._stood:
            link.fail(f"the exchange has forgotten the login: {error.message}")
        elif isinstance(error, StreamLost) and not link.standing:
            link.fail("the exchange answers no subscription")
        elif may_pass(error, worked_before=key in self._stood) and self._is_patient_with(key):
            self._say_later([feed], link.put_off(feed.argument), error)
        else:
            link.forget(key)
            self._end(feed, link, error)

    def put_off(self, link: Connection, keys: tuple[Key, ...], error: ApiError) -> None:
        feeds = [self.feeds[key] for key in keys if key in self.feeds and link in (self._link, self._fresh)]
        kept = [feed for feed in feeds if self._is_patient_with(feed.key)]
        for feed in feeds:
            if feed not in kept:
                link.unsubscribe(feed.argument)
                self._end(feed, link, error)
        if kept:
            self._say_later(kept, link.put_off(kept[0].argument), error)

    def _is_patient_with(self, key: Key) -> bool:
        """What is refused again and again is given up in the end, as a connection is that does not come back."""
        now, patience = self._loop.time(), self._settings.options.give_up_after
        return patience is None or now - self._put_off_since.setdefault(key, now) <= patience

    def _say_later(self, feeds: list[Feed[Any]], pause: float, error: BitgetError) -> None:
        names, more = ", ".join(feeds[0].argument.values()), f" and {len(feeds) - 1} more" if len(feeds) > 1 else ""
        logger.warning("%s%s: refused at this moment, asked for again in %.1f s: %s", names, more, pause, error)

    def _end(self, feed: Feed[Any], link: Connection, error: BitgetError) -> None:
        """A subscription was refused for good."""
        self._forget(feed.key)
        for other in self._links:
            if other is not link:
                other.unsubscribe(feed.argument)
        feed.end(error)

    def undecodable(self, link: Connection, error: DecodeError) -> None:
        for feed in self.feeds.values():
            feed.undecodable(error)

    def upgrading(self, link: Connection) -> None:
        if link is self._link:
            self._reason = "service upgrade"
            self._must_rotate.set()


_LATE = 30.0
"""Seconds by which one connection may be behind another one that has told the same."""


def _torn_down(cancelled: asyncio.CancelledError) -> StreamLost | None:
    """The error of a line whose event loop was ended by an exception, which that passes on; None for a close."""
    cause = cancelled.args[0] if cancelled.args else None
    if not isinstance(cause, BaseException):
        return None
    lost = StreamLost(f"the event loop of the stream was ended by {type(cause).__name__}: {cause}")
    lost.__cause__ = cause
    return lost
