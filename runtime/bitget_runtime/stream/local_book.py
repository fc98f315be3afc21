"""Order books that a stream keeps: every push merged, and a new snapshot asked for whenever one does not fit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self, get_args, get_origin, get_type_hints

from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.errors import BitgetError, StreamClosed
from bitget_runtime.stream.delivery.inbox import check_function, raise_end, unawaited
from bitget_runtime.stream.delivery.silence import age_of_last_push, time_of_last_push
from bitget_runtime.stream.delivery.waking import Flag
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.stream.core import StreamCore
    from bitget_runtime.stream.delivery.feed import Feed
    from bitget_runtime.stream.loop_thread import LoopThread
    from bitget_runtime.values.scalars import Timestamp


class BookKeeper:
    """The sink that keeps a book; it lives in the stream's event loop.

    Args:
        book: The book.
        core: The stream.
        feed: The subscription.
        changed: Called whenever the book is another, or has ended; what it returns goes where `put` was called.
    """

    def __init__(self, book: OrderBook, core: StreamCore, feed: Feed[Any], changed: Callable[[], object]) -> None:
        self.error: BitgetError | None = None
        self.ended = False
        self._book = book
        self._core = core
        self._feed = feed
        self._changed = changed
        self._loop = asyncio.get_running_loop()
        self._timer: asyncio.TimerHandle | None = None
        self._broken = 0

    def put(self, item: Push[Any] | Gap) -> object:
        if isinstance(item, Gap):
            self._book.invalidate(f"pushes are missing: {item.reason}")
            self._await_snapshot(ask=item.reason not in _SUBSCRIBED_ANEW)
        else:
            for change in item.data or ():
                if self._book.apply(change, item.action) == "broken":
                    self._ask_after(self._next_delay())
        if self._timer is not None and self._book.synced:
            self._timer.cancel()
            self._timer = None
        if isinstance(item, Push) and item.action != "snapshot" and self._book.synced:
            self._broken = 0  # an update after the snapshot did fit
        return self._changed()

    def begin(self) -> None:
        """Take over. Where the snapshot was read by somebody else before, another one is asked for."""
        if self._feed.ended:
            self.end(self._feed.error)
        elif not self._book.synced:
            self._await_snapshot(ask=self._feed.live)

    def _next_delay(self) -> float:
        """Seconds until the next snapshot is asked for: none at first, and ever more while they do not fit."""
        options, self._broken = self._core.options, self._broken + 1
        return 0.0 if self._broken == 1 else min(options.longest_delay, options.first_delay * 2.0**self._broken)

    def _ask_after(self, delay: float) -> None:
        if delay <= 0:
            self._await_snapshot(ask=True)
            return
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(delay, lambda: self._await_snapshot(ask=True))

    def _await_snapshot(self, *, ask: bool) -> None:
        """Ask for a snapshot, now or when none has come for a while, and again then."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(self._core.options.respond_within, lambda: self._await_snapshot(ask=True))
        if ask and self._feed.live:
            self._core.begin_anew(self._feed)

    def resync(self) -> None:
        """Ask for a snapshot, whatever the book says."""
        if not self.ended:
            self._book.invalidate("a new snapshot was asked for")
            self._await_snapshot(ask=True)
            self._tell_change()

    def interrupted(self, why: str) -> None:
        self._book.invalidate(why)
        self._tell_change()

    def _tell_change(self) -> None:
        """Where nobody looks at what a function returns: pushes tell when it is one to await."""
        unawaited(self._changed())

    def drop(self) -> None:
        self._core.drop(self._feed)

    def end(self, error: BitgetError | None) -> None:
        self.ended, self.error = True, error
        if self._timer is not None:
            self._timer.cancel()
        self._book.invalidate("the subscription has ended" if error is None else error.message)
        self._tell_change()


_SUBSCRIBED_ANEW = frozenset({"disconnected", "service upgrade", "silent"})
"""Gaps after which a snapshot comes by itself, because the subscription is a new one."""


class _KeptBook(OrderBook):
    """What both kinds of local order books share."""

    def __init__(self, core: StreamCore, feed: Feed[Any], on_change: Callable[[OrderBook], object] | None) -> None:
        if on_change is not None:
            check_function("on_change", on_change)
        super().__init__(size_of=size_reader(feed.source))
        self._feed = feed
        self._on_change = on_change
        self._keeper = BookKeeper(self, core, feed, self._changed)

    def _changed(self) -> object:
        """Tell whoever waits, and whoever is to be called; returns what the function returned."""
        self._wake()
        return None if self._on_change is None else self._on_change(self)

    def _wake(self) -> None:
        raise NotImplementedError

    @property
    def last_push_at(self) -> Timestamp | None:
        """When the last push of its channel came, by this machine's clock; None where none has."""
        return time_of_last_push(self._feed)

    @property
    def age(self) -> float:
        """Seconds since then; infinite where none has come."""
        return age_of_last_push(self._feed)


class AsyncLocalOrderBook(_KeptBook):
    """An order book that a stream keeps: read it at any time, or iterate, to be woken when it has changed.

    While the connection is lost, a snapshot is awaited, or the channel is silent for longer than it may be, it reads as
    empty. Changes that come faster than they are iterated over are taken together. It raises where its subscription
    would.
    """

    def __init__(self, core: StreamCore, feed: Feed[Any], on_change: Callable[[OrderBook], object] | None) -> None:
        self._core = core
        self._fresh = asyncio.Event()
        super().__init__(core, feed, on_change)

    def _wake(self) -> None:
        self._fresh.set()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Self:
        self._core.check_here()
        await self._fresh.wait()
        self._fresh.clear()
        if self._keeper.ended:
            self._fresh.set()
            raise_end(self._keeper.error)
            raise StopAsyncIteration
        return self

    async def in_sync(self, timeout: float | None = None) -> Self:
        """Wait until it is complete; see `LocalOrderBook.in_sync`."""
        self._core.check_here()
        try:
            async with asyncio.timeout(timeout):
                await self._become_synced_or_end()
        except TimeoutError:
            raise _not_in_time(self, timeout) from None
        return self

    async def _become_synced_or_end(self) -> None:
        while not self.synced:
            if self._keeper.ended:
                raise self._keeper.error or StreamClosed("the order book was closed")
            self._fresh.clear()
            await self._fresh.wait()
        self._fresh.set()

    async def resync(self) -> None:
        """Throw away what it holds, and ask for a new snapshot; see `in_sync`."""
        self._core.check_here()
        self._keeper.resync()

    async def close(self) -> None:
        """Unsubscribe; the book reads as empty from then on."""
        self._core.check_here()
        self._keeper.drop()


class LocalOrderBook(_KeptBook):
    """An order book that a blocking stream keeps, in the stream's thread; see `AsyncLocalOrderBook`."""

    def __init__(
        self,
        core: StreamCore,
        thread: LoopThread,
        feed: Feed[Any],
        on_change: Callable[[OrderBook], object] | None,
    ) -> None:
        self._thread = thread
        self._fresh = Flag()
        super().__init__(core, feed, on_change)

    def _wake(self) -> None:
        self._fresh.set()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> Self:
        self._thread.check_here()
        if not self._keeper.ended:
            self._thread.check_may_wait()
            self._fresh.wait()
        self._fresh.clear()
        if self._keeper.ended:
            raise_end(self._keeper.error)
            raise StopIteration
        return self

    def in_sync(self, timeout: float | None = None) -> Self:
        """Wait until it is complete.

        Args:
            timeout: Seconds to wait; None for ever.

        Raises:
            TimeoutError: it is not, in that time.
            BitgetError: it never will be.
        """
        self._thread.check_here()
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            self._fresh.clear()
            if self.synced:
                self._fresh.set()
                return self
            if self._keeper.ended:
                raise self._keeper.error or StreamClosed("the order book was closed")
            self._thread.check_may_wait()
            if not self._fresh.wait(None if until is None else until - time.monotonic()):
                raise _not_in_time(self, timeout)

    def resync(self) -> None:
        """Throw away what it holds, and ask for a new snapshot; see `in_sync`."""
        self._thread.call(self._keeper.resync)

    def close(self) -> None:
        """Unsubscribe; the book reads as empty from then on."""
        with suppress(StreamClosed):  # the stream's end was this one's too
            self._thread.call(self._keeper.drop)


def _not_in_time(book: OrderBook, timeout: float | None) -> TimeoutError:
    return TimeoutError(f"the order book was not complete within {timeout} s: {book.problem}")


def size_reader(source: object) -> Callable[[Any], str] | None:
    """Reads the size of a level of a channel: what stands behind the price in a row. None where that is `raw_size`.

    `Any`: a row of whatever model the channel has.
    """
    assert isinstance(source, Channel)
    [book_type] = get_args(source.data_type)
    side = get_type_hints(book_type)["asks"]
    rows = next(one for one in (side, *get_args(side)) if get_origin(one) is list)  # a side may be left out of a push
    [row_type] = get_args(rows)
    slot = row_type.__struct_fields__[1]
    return None if slot == "raw_size" else attrgetter(slot)
