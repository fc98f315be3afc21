"""Order books that a stream keeps up to date: merges every push, and requests a snapshot when one doesn't fit."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self, get_args, get_origin, get_type_hints

from bitget_runtime.book.order_book import OrderBook
from bitget_runtime.errors import BitgetError, StreamClosed
from bitget_runtime.pacing.backoff import Backoff
from bitget_runtime.pacing.hooks import check_function
from bitget_runtime.pacing.waits import check_wait
from bitget_runtime.stream.delivery.inbox import INSTEAD, raise_end, unawaited
from bitget_runtime.stream.delivery.silence import age_of_last_push, time_of_last_push
from bitget_runtime.stream.delivery.waking import Flag
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.stream.core import StreamCore
    from bitget_runtime.stream.delivery.feed import Feed
    from bitget_runtime.stream.loop_thread import LoopThread
    from bitget_runtime.values.scalars import Timestamp


_RESUBSCRIBED = frozenset({"disconnected", "service upgrade", "silent"})
"""Gaps after which a snapshot comes anyway, because the subscription is a new one."""
_SLOWER = 4
"""How much longer the delays between requests for a snapshot are than those between attempts to connect: each request
uses up a subscription."""
_LONG_WAIT = 1.0
"""Seconds of waiting from which on a book says when its snapshot is due."""
_DUE = "; no snapshot can be requested before "


class BookKeeper:
    """The sink that keeps a book up to date; it lives in the stream's event loop.

    Args:
        book: The book.
        core: The stream.
        feed: The subscription.
        changed: Called when the book has changed or ended; `put` returns its result.
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
        self._was_broken = self._was_interrupted = self._was_synced = False
        self._unsynced: tuple[float, str] | None = None
        options = core.options
        self._respond_within = options.respond_within
        self._delays = Backoff(_SLOWER * options.first_delay, _SLOWER * options.longest_delay)

    def put(self, item: Push[Any] | Gap) -> object:
        if isinstance(item, Gap):
            self._take_gap(item)
        else:
            self._take_push(item)
        if self._book.synced is not self._was_synced:
            self._note_sync()
        return self._changed()

    def _note_sync(self) -> None:
        """Report that the book has become complete again, or no longer is."""
        now, self._was_synced = self._loop.time(), self._book.synced
        if not self._was_synced:
            self._unsynced = (now, self._book.problem or "")
            self._feed.reports.unsynced(self._book.problem or "")
        elif self._unsynced is not None:
            since, problem = self._unsynced
            self._feed.reports.resynced(problem, now - since)

    def _take_push(self, push: Push[Any]) -> None:
        book, changes, is_update = self._book, push.data, push.action == "update"
        if type(changes) is list and changes:
            for change in changes:
                if book.apply(change, push.action) == "broken":
                    self._request_again()
        elif book.synced or not is_update:
            book.invalidate(f"a push of action {push.action!r:.80} has no data")
            self._request_again()
        if book.synced:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            if is_update and self._was_broken:  # an update after the snapshot did fit
                self._was_broken = False
                self._delays.reset()

    def _take_gap(self, gap: Gap) -> None:
        was_interrupted, self._was_interrupted = self._was_interrupted, False
        if gap.reason not in _RESUBSCRIBED:
            self._book.invalidate(f"pushes are missing: {gap.reason}")
            self._request_again()
        elif not (was_interrupted and self._book.synced):  # else the new snapshot was quicker than the gap
            self._book.invalidate(f"pushes are missing: {gap.reason}")
            self._await_snapshot(self._respond_within)

    def begin(self) -> None:
        """Take over. If the snapshot has gone to another reader, another one is requested."""
        if self._feed.ended:
            self.end(self._feed.error)
        elif not self._book.synced:
            if self._feed.live:
                self._request()
            else:
                self._await_snapshot(self._respond_within)
        elif not self._feed.live:
            self.interrupted("the connection was lost")

    def _request_again(self) -> None:
        """Request a snapshot because something did not fit: at once at first, then with longer and longer delays."""
        if self._was_broken:
            self._await_snapshot(self._delays.next())
        else:
            self._was_broken = True
            self._request()

    def _await_snapshot(self, seconds: float) -> None:
        """Request a snapshot if none has arrived after some time."""
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._loop.call_later(seconds, self._none_arrived)

    def _none_arrived(self) -> None:
        """Request a snapshot once more, if that leaves enough subscriptions to others."""
        self._timer = None
        wait = self._core.spare_in(self._feed)
        if not self._feed.live:
            self._await_snapshot(self._respond_within)
        elif wait > 0:
            self._report_due(wait)
            self._report_change()
            self._await_snapshot(wait)
        else:
            self._was_broken = True
            self._request()
            self._report_change()

    def _request(self) -> None:
        """Request a snapshot, and again if none arrives."""
        wait = self._core.resubscribe(self._feed) if self._feed.live else 0.0
        self._report_due(wait)
        delay = self._delays.next() if self._was_broken else 0.0
        self._await_snapshot(wait + max(self._respond_within, delay))

    def _report_due(self, wait: float) -> None:
        """Let the book's problem say when the limits allow a new snapshot, if that isn't soon."""
        problem = (self._book.problem or "").partition(_DUE)[0]
        if wait > _LONG_WAIT:
            due = datetime.fromtimestamp(time.time() + wait, UTC)
            problem += f"{_DUE}{due:%H:%M:%S} UTC: its connection has used up the subscriptions of an hour"
        self._book.invalidate(problem)

    def resync(self) -> None:
        """Request a snapshot, whatever the book's state."""
        if not self.ended:
            self._book.invalidate("a new snapshot was requested")
            self._request()
            self._report_change()

    def interrupted(self, why: str) -> None:
        self._was_interrupted = True
        self._book.invalidate(why)
        self._report_change()

    def _report_change(self) -> None:
        """Report a change without a push; a callback that has to be awaited is reported at the next push."""
        if not self.ended and self._book.synced is not self._was_synced:
            self._note_sync()
        unawaited(self._changed())

    def drop(self) -> None:
        self._core.drop(self._feed)

    def end(self, error: BitgetError | None) -> None:
        self.ended, self.error = True, error
        if self._timer is not None:
            self._timer.cancel()
        self._book.invalidate("the subscription has ended" if error is None else error.message)
        self._report_change()


class KeptBook(OrderBook):
    """The common part of both kinds of local order books."""

    def __init__(self, core: StreamCore, feed: Feed[Any], on_change: Callable[[OrderBook], object] | None) -> None:
        if on_change is not None:
            check_function("on_change", on_change, INSTEAD)
        super().__init__(size_of=size_reader(feed.source))
        self._feed = feed
        self._on_change = on_change
        self._keeper = BookKeeper(self, core, feed, self._changed)

    def _changed(self) -> object:
        """Wake whoever waits and call the callback; returns what it returned."""
        self._wake()
        return None if self._on_change is None else self._on_change(self)

    def _wake(self) -> None:
        raise NotImplementedError

    @property
    def last_push_at(self) -> Timestamp | None:
        """When the last push of its channel arrived, by this machine's clock; None if none has."""
        return time_of_last_push(self._feed)

    @property
    def age(self) -> float:
        """Seconds since the last push; infinite if there was none."""
        return age_of_last_push(self._feed)


class AsyncLocalOrderBook(KeptBook):
    """`LocalOrderBook` for asyncio."""

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
        check_wait(timeout)
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
        """Discard its content and request a new snapshot; see `in_sync`.

        Raises:
            StreamClosed: the stream is closed, or belongs to another event loop or process.
        """
        self._core.check_here()
        self._keeper.resync()

    async def close(self) -> None:
        """Unsubscribe; from then on the book reads as empty."""
        self._core.check_here()
        self._keeper.drop()


class LocalOrderBook(KeptBook):
    """An order book that a stream keeps up to date: read it at any time, or iterate to wait for changes.

    It reads as empty while the connection is lost, a snapshot is due, or the channel has been silent for too long.
    One step of an iteration covers all changes since the last one. It raises what its subscription would raise.
    """

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
            timeout: Seconds to wait; None to wait for ever.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            TimeoutError: it is not, within that time.
            BitgetError: its subscription has ended.
        """
        check_wait(timeout)
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
        """Discard its content and request a new snapshot; see `in_sync`.

        Raises:
            StreamClosed: the stream is closed, or belongs to another event loop or process.
        """
        self._thread.call(self._keeper.resync)

    def close(self) -> None:
        """Unsubscribe; from then on the book reads as empty."""
        with suppress(StreamClosed):  # with the stream, this has ended too
            self._thread.call(self._keeper.drop)


def _not_in_time(book: OrderBook, timeout: float | None) -> TimeoutError:
    return TimeoutError(f"the order book was not complete within {timeout} s: {book.problem}")


def size_reader(source: object) -> Callable[[Any], str] | None:
    """Returns the size of a level of a channel, which follows the price in a row; None if its slot is `raw_size`.

    `Any`: a row of the channel's model.
    """
    assert isinstance(source, Channel)
    [book_type] = get_args(source.data_type)
    side = get_type_hints(book_type)["asks"]
    rows = next(one for one in (side, *get_args(side)) if get_origin(one) is list)  # a push may leave out a side
    [row_type] = get_args(rows)
    slot = row_type.__struct_fields__[1]
    return None if slot == "raw_size" else attrgetter(slot)
