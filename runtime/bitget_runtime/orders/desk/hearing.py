"""Listens to the private channels of one kind of orders."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from msgspec.structs import replace

from bitget_runtime.errors import BitgetError, ConnectFailed, StreamClosed, StreamLost
from bitget_runtime.order_facts import Feed, OrderLife
from bitget_runtime.order_words import ChannelRole
from bitget_runtime.pacing.backoff import Backoff
from bitget_runtime.stream.delivery.inbox import Callback
from bitget_runtime.stream.interface import subscribe_async, when_lapsed
from bitget_runtime.stream.wire.push import Gap, Push
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.stream.async_stream import AsyncStream, AsyncSubscription

logger = logging.getLogger("bitget_client")


class Heard(NamedTuple):
    """A push, or a gap in them.

    Attributes:
        role: The channel's role.
        feed: The channel.
        category: Product line of the subscription; empty for all.
        item: The push or gap. `Any`: pushes of any channel.
    """

    role: ChannelRole
    feed: Feed
    category: str
    item: Push[Any] | Gap


Take: TypeAlias = Callable[[Push[Any] | Gap], None]
"""A function that takes a push. `Any`: pushes of any channel."""

Begin: TypeAlias = "Callable[[Coroutine[Any, Any, Any]], asyncio.Task[None]]"
Now: TypeAlias = Callable[[], int]

_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
"""Most seconds until a channel is subscribed to again."""

_WITHOUT_PUSHES = 5.0
"""Most seconds between reads while no pushes come."""


def read_every(seconds: float, *, hears_all: bool) -> float:
    """Seconds between reads of what pushes report: those that the user wants, fewer while pushes may be missing."""
    return seconds if hears_all else min(seconds, _WITHOUT_PUSHES)


class Listening:
    """Listens to one channel. Once it is confirmed it is kept up: a subscription that the exchange ends, or that can't
    be restored, is followed by another one, after pauses that grow. Gaps say what was missed.

    Args:
        subscribe: Begins a subscription whose items go to a function. `Any`: any channel.
        begin: Starts a task.
        now_ms: Milliseconds since the epoch by the exchange's clock.

    Attributes:
        takers: Who takes its items: a channel may serve two kinds.
    """

    def __init__(self, subscribe: Callable[[Callback[Any]], AsyncSubscription[Any]], begin: Begin, now_ms: Now) -> None:
        self.takers: list[Take] = []
        self._subscribe = subscribe
        self._begin = begin
        self._now_ms = now_ms
        self._backoff = Backoff(_FIRST_PAUSE, _LONGEST_PAUSE)
        self._task: asyncio.Task[None] | None = None
        self._is_away = False
        self._open()

    def _open(self) -> None:
        loop = asyncio.get_running_loop()
        self._lapsed: asyncio.Future[tuple[BitgetError, Gap]] = loop.create_future()
        self._opened_at = loop.time()
        self._current = self._subscribe(Callback(self._give))
        when_lapsed(self._current, lambda error, gap: self._lapsed.set_result((error, gap)))

    def _give(self, item: Push[Any] | Gap) -> None:
        for take in self.takers:
            take(item)

    @property
    def live(self) -> bool:
        """Whether the exchange has confirmed it, and the connection is up at the moment."""
        return self._current.live and not self._is_away

    async def confirmed(self, within: float) -> None:
        """Wait until the exchange has confirmed it. If it refuses, this may be tried again.

        Raises:
            ApiError: it refused.
            ConnectFailed: there was no connection in that many seconds.
            StreamLost: there was one, and no answer.
        """
        if self._lapsed.done() and self._task is None:
            self._open()
        try:
            await self._current.confirmed(within)
        except TimeoutError as late:
            kind = StreamLost if late.__cause__ is None else ConnectFailed
            raise kind(str(late)) from late.__cause__
        if self._task is None:
            self._task = self._begin(self._keep_up())

    async def close(self) -> None:
        """Unsubscribe."""
        if self._task is not None:
            self._task.cancel()
        await self._current.close()

    async def _keep_up(self) -> None:
        with suppress(StreamClosed):
            while True:
                error, missed = await self._lapsed
                self._is_away = True
                self._give(missed)
                await self._renew(error)
                self._is_away = False
                self._give(replace(missed, until=max(missed.until, Timestamp(self._now_ms()))))

    async def _renew(self, error: BitgetError) -> None:
        """Subscribe anew until that works.

        Raises:
            StreamClosed: the stream is closed.
        """
        now = asyncio.get_running_loop().time
        while True:
            self._backoff.lasted(self._opened_at, now())
            pause = self._backoff.next(now())
            logger.warning("%s is subscribed to again in %.1f s: %s", self._current.channel, pause, error)
            await asyncio.sleep(pause)
            self._open()
            try:
                await self._current.confirmed()
            except StreamClosed:
                raise
            except BitgetError as refusal:
                error = refusal
            else:
                return


class Hearing:
    """Listens to the channels of kinds of orders, to each once.

    Args:
        stream: The stream.
        channels: Channels by address. `Any`: pushes of any channel.
        begin: Starts a task.
        now_ms: Milliseconds since the epoch by the exchange's clock.
    """

    def __init__(self, stream: AsyncStream, channels: Mapping[str, Any], begin: Begin, now_ms: Now) -> None:
        self._stream = stream
        self._channels = channels
        self._begin = begin
        self._now_ms = now_ms
        self._known: dict[tuple[str, str], Listening] = {}

    def listen(
        self, life: OrderLife, categories: Iterable[str], take: Callable[[Heard], None], roles: Iterable[ChannelRole]
    ) -> list[tuple[str, Listening]]:
        """Listen to the channels that have these roles for a kind of orders; returns them with their categories, which
        are empty for all."""
        found = []
        for role in roles:
            feed = life.channels.get(role)
            if feed is None:
                continue
            for category in sorted(categories) if feed.category else ("",):
                listening = self._listening(feed, category)
                listening.takers.append(partial(_receive, take, role, feed, category))
                found.append((category, listening))
        return found

    def _listening(self, feed: Feed, category: str) -> Listening:
        place = feed.address, category
        if place not in self._known:
            arguments = {**feed.constant, **({feed.category: category} if feed.category else {})}
            subscribe = partial(subscribe_async, self._stream, self._channels[feed.address], arguments)
            self._known[place] = Listening(subscribe, self._begin, self._now_ms)
        return self._known[place]


def _receive(
    take: Callable[[Heard], None], role: ChannelRole, feed: Feed, category: str, item: Push[Any] | Gap
) -> None:
    take(Heard(role, feed, category, item))
