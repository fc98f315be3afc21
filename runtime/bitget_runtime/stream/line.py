"""A connection that is kept up: it reconnects, is replaced before the exchange closes it, and subscribes again."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from bitget_runtime.errors import ApiError, BitgetError, DecodeError, StreamClosed, StreamLost, TransportError
from bitget_runtime.stream import frames
from bitget_runtime.stream.binary import BinaryRoutes
from bitget_runtime.stream.feed import Feed
from bitget_runtime.stream.link import Link
from bitget_runtime.stream.session import Key, Session

if TYPE_CHECKING:
    from bitget_runtime.api import Api
    from bitget_runtime.credentials import Credentials
    from bitget_runtime.stream.options import StreamOptions
    from bitget_runtime.stream.pacing import Pace
    from bitget_runtime.stream.push import Reason
    from bitget_runtime.stream.sbe import Decoders
    from bitget_runtime.stream.sockets import Connect, Endpoint

logger = logging.getLogger("bitget_client")


class LineSettings(Struct, frozen=True):
    """What a connection needs to know.

    Attributes:
        api: What is true of the whole API.
        channel_key: Member of a subscription that names the channel.
        endpoint: Where to connect.
        credentials: What to log in with; None for a public connection.
        options: What the user chose.
        connect: Opens a WebSocket.
        connecting: How many connections may be opened.
        decoders: Decodes binary frames; None where there are none.
    """

    api: Api
    channel_key: str
    endpoint: Endpoint
    credentials: Credentials | None
    options: StreamOptions
    connect: Connect
    connecting: Pace
    decoders: Decoders | None = None


class Line:
    """A connection that is kept up, with the feeds that are on it.

    Args:
        settings: What it needs to know.
        loop: The event loop.
        on_end: Called once, when it is given up.

    Attributes:
        feeds: The subscriptions on it.
    """

    def __init__(self, settings: LineSettings, loop: asyncio.AbstractEventLoop, on_end: Callable[[Line], None]) -> None:
        self.feeds: dict[Key, Feed[Any]] = {}
        self._settings = settings
        self._loop = loop
        self._on_end = on_end
        self._link: Link | None = None
        self._fresh: Link | None = None
        self._retiring: Link | None = None
        self._gave_up = False
        self._ended: list[Link] = []
        self._available = asyncio.Event()
        self._must_rotate = asyncio.Event()
        self._progress = asyncio.Event()
        self._reason: Reason = "disconnected"
        self._failure: BitgetError | None = None
        self._attempts = 0
        self._outage_began = self._opened = loop.time()
        self._task = loop.create_task(self._keep_up(), name=f"bitget stream {settings.endpoint.url}")

    def add(self, feed: Feed[Any]) -> None:
        """Subscribe."""
        self.feeds[feed.key] = feed
        if self._link is not None and self._fresh is not None:
            self._overlap(feed, self._link, self._fresh)
        elif self._link is not None:
            self._link.subscribe(feed.argument, feed.take)

    def remove(self, feed: Feed[Any]) -> None:
        """Unsubscribe."""
        if self.feeds.get(feed.key) is feed:
            del self.feeds[feed.key]
            for link in self._links:
                link.unsubscribe(feed.argument)
            self._progress.set()

    @property
    def _links(self) -> list[Link]:
        """Every connection that there is at this moment."""
        return [link for link in (self._link, self._fresh, self._retiring) if link is not None]

    def retake(self, feed: Feed[Any]) -> None:
        """The feed has another taker now."""
        for link in self._links:
            if feed.key in link.takers:
                link.replace_taker(feed.key, feed.take)

    def begin_anew(self, feed: Feed[Any]) -> None:
        """Have the exchange send a snapshot again."""
        if self.feeds.get(feed.key) is feed and self._link is not None:
            self._link.subscribe_again(feed.argument)

    async def link(self) -> Link:
        """The connection, as soon as there is one.

        Raises:
            BitgetError: there will be none.
        """
        await self._available.wait()
        if self._link is None:
            raise self._failure or StreamClosed("the stream is closed")
        return self._link

    def cancel(self) -> None:
        """Begin to end the connection, and everything that belongs to it."""
        self._task.cancel()

    async def closed(self) -> None:
        """Wait until that is done."""
        await asyncio.wait([self._task])
        for link in self._ended:
            await link.wait_closed()
        self._give_up(None)  # where it was cancelled before it had begun

    async def _keep_up(self) -> None:
        failure: BitgetError | None = None
        try:
            while True:
                link = await self._open_again()
                self._use(link)
                link = await self._hold(link)
                if not link.proven and self._loop.time() - self._opened < _SHORT_LIFE:
                    await self._back_off(TransportError("connections end as soon as they are made"))
        except BitgetError as error:
            failure = error
        except asyncio.CancelledError:
            pass
        except Exception as error:
            failure = StreamLost(f"the stream failed: {type(error).__name__}: {error}")
            failure.__cause__ = error
        finally:
            self._give_up(failure)

    def _give_up(self, failure: BitgetError | None) -> None:
        if self._gave_up:
            return
        self._gave_up, self._failure = True, failure
        self._ended = self._links
        for link in self._ended:
            link.close()
        self._link = self._fresh = self._retiring = None
        self._available.set()
        feeds, self.feeds = self.feeds, {}
        for feed in feeds.values():
            feed.end(failure or StreamClosed("the stream is closed"))
        self._on_end(self)

    async def _open_again(self) -> Link:
        """A new connection, after as many attempts as the time for an outage allows; the first one is made at once."""
        while True:
            try:
                return await self._open()
            except (TransportError, ApiError) as error:
                if isinstance(error, ApiError) and not error.retryable:
                    raise
                await self._back_off(error)

    async def _back_off(self, error: BitgetError) -> None:
        """Wait before the next attempt.

        Raises:
            StreamLost: the outage lasts for too long.
        """
        delay, patience = self._next_delay(), self._settings.options.give_up_after
        if patience is not None and self._loop.time() + delay - self._outage_began > patience:
            raise StreamLost(f"the connection could not be restored in {patience:g} s: {error.message}") from error
        logger.warning("can't reach %s, next try in %.1f s: %s", self._settings.endpoint.url, delay, error)
        await asyncio.sleep(delay)

    def _next_delay(self) -> float:
        """Seconds until the next attempt: random, so that not all clients come back at once, and ever longer."""
        options = self._settings.options
        most = min(options.longest_delay, options.first_delay * 2.0**self._attempts)
        self._attempts = min(self._attempts + 1, 30)
        return random.uniform(most / 2, most)  # noqa: S311 - nobody gains by guessing it

    async def _open(self) -> Link:
        """Connect and log in.

        Raises:
            ApiError: the login was refused.
            TransportError: there is no connection, or it was lost before the login.
        """
        settings = self._settings
        credentials, options, pace = settings.credentials, settings.options, settings.connecting
        # another connection may have taken the place meanwhile
        while (wait := pace.free_at(self._loop.time()) - self._loop.time()) > 0:  # noqa: ASYNC110
            await asyncio.sleep(wait)
        pace.take(self._loop.time())
        login = None if credentials is None else (lambda: frames.login(credentials, int(time.time())))
        timing = options.timing(settings.api.stream_limits)
        session = Session(settings.api, timing, self._loop.time(), login)
        binary = None if settings.decoders is None else BinaryRoutes(settings.decoders, settings.channel_key)
        link = Link(session, self, self._loop, binary)
        socket = await settings.connect(settings.endpoint, link)
        try:
            await link.start(socket)
        except BaseException:
            link.close()
            raise
        return link

    def _use(self, link: Link) -> None:
        self._link, self._opened = link, self._loop.time()
        for feed in self.feeds.values():
            link.subscribe(feed.argument, feed.take)
        self._available.set()

    async def _hold(self, link: Link) -> Link:
        """Wait until the connection, or one that took its place, is gone; which."""
        while True:
            if await self._gone_or_to_be_replaced(link):
                self._lost(link)
                return link
            replacement = await self._replace(link)
            if replacement is not None:
                link = replacement

    async def _gone_or_to_be_replaced(self, link: Link) -> bool:
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
        return link.gone.done()

    def _lost(self, link: Link) -> None:
        """Note for every subscription what it will miss."""
        self._link = None
        self._available.clear()
        self._note_loss(link, self.feeds.values())
        logger.warning("lost the connection to %s: %s", self._settings.endpoint.url, link.gone.result())
        self._reason = "disconnected"
        if link.proven or self._loop.time() - self._opened >= _SHORT_LIFE:
            self._outage_began, self._attempts = self._loop.time(), 0

    def _note_loss(self, link: Link, feeds: Iterable[Feed[Any]]) -> None:
        silent = self._loop.time() - link.heard
        since = time.time_ns() // 1_000_000 - round(silent * 1000)
        for feed in feeds:
            feed.lost(since, self._reason, link.gone.result())

    async def _replace(self, old: Link) -> Link | None:
        """Let a new connection take over from one that still works; None where that did not succeed."""
        why: object = "the new one did not last"
        try:
            fresh = await self._open()
        except (TransportError, ApiError) as error:
            why = error
        else:
            self._fresh = fresh
            for feed in list(self.feeds.values()):
                self._overlap(feed, old, fresh)
            if await self._take_over(old, fresh):
                self._reason = "disconnected"
                self._must_rotate.clear()  # the end of the old one, if it came meanwhile, needs no answer
                return fresh
        logger.warning("can't replace the connection to %s yet: %s", self._settings.endpoint.url, why)
        await asyncio.wait({old.gone}, timeout=self._next_delay())
        self._must_rotate.set()
        return None

    def _overlap(self, feed: Feed[Any], old: Link, fresh: Link) -> None:
        """Let both connections bring a feed's pushes, each of them once."""
        take_old, take_new = feed.begin_overlap()
        if feed.key in old.takers:
            old.replace_taker(feed.key, take_old)
        else:
            old.subscribe(feed.argument, take_old)
        fresh.subscribe(feed.argument, take_new)

    async def _take_over(self, old: Link, fresh: Link) -> bool:
        """Wait until the new connection has all subscriptions, then let go of the old one."""
        for link in (old, fresh):
            link.gone.add_done_callback(lambda _: self._progress.set())
        while not (fresh.session.settled or old.gone.done() or fresh.gone.done()):
            self._progress.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_AGAIN):
                    await self._progress.wait()
        if fresh.gone.done():
            self._fresh = None
            self._go_on_with(old, fresh)
            return False
        if old.gone.done():
            self._note_loss(old, [feed for key, feed in self.feeds.items() if key not in fresh.standing])
        self._link, self._fresh, self._retiring = fresh, None, old
        options = self._settings.options
        # what the exchange sends to both is on its way to either
        await asyncio.wait({old.gone, fresh.gone}, timeout=options.overlap, return_when=_FIRST)
        if old.replies:
            await asyncio.wait(old.replies, timeout=options.reply_within)
        for feed in self.feeds.values():
            feed.end_overlap()
            fresh.replace_taker(feed.key, feed.take)
        self._retiring = None
        old.close()
        return True

    def _go_on_with(self, old: Link, fresh: Link) -> None:
        """The new connection did not last: what the two have mixed begins anew on the old one."""
        for feed in self.feeds.values():
            mixed = feed.end_overlap()
            old.replace_taker(feed.key, feed.take)
            if mixed:
                self._note_loss(fresh, [feed])
                old.standing.discard(feed.key)
                old.subscribe_again(feed.argument)

    def confirmed(self, link: Link, key: Key) -> None:
        feed = self.feeds.get(key)
        if feed is not None and link in (self._link, self._fresh):
            feed.confirmed()
        self._progress.set()

    def refused(self, link: Link, key: Key, error: BitgetError) -> None:
        if link is self._fresh and getattr(error, "retryable", True):
            link.close()  # the old connection still has it: another one may replace that later
            return
        if link not in (self._link, self._fresh):
            return
        feed = self.feeds.pop(key, None)
        if feed is not None:
            for other in self._links:
                if other is not link:
                    other.unsubscribe(feed.argument)
            feed.end(error)
        self._progress.set()

    def undecodable(self, link: Link, error: DecodeError) -> None:
        for feed in self.feeds.values():
            feed.undecodable(error)

    def upgrading(self, link: Link) -> None:
        if link is self._link:
            self._reason = "service upgrade"
            self._must_rotate.set()


_FIRST = asyncio.FIRST_COMPLETED
_LOOK_AGAIN = 0.5
"""Seconds after which to look whether a new connection has all subscriptions, though nothing was heard of them."""
_SHORT_LIFE = 5.0
"""Seconds that a connection on which nothing was confirmed has to last before its end counts as an accident."""
