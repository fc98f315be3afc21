"""Streams for programs without asyncio: the same streams, in a thread of their own."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Self, TypeVar

from bitget_runtime.errors import InvalidArgument, StreamClosed, StreamLost
from bitget_runtime.pacing.waits import check_wait
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.delivery.inbox import ITERATES, Delivery, Inbox, raise_end
from bitget_runtime.stream.delivery.merged import Event
from bitget_runtime.stream.delivery.waking import Flag
from bitget_runtime.stream.face import StreamFace, SubscribeHow, SubscriptionFace
from bitget_runtime.stream.local_book import LocalOrderBook
from bitget_runtime.stream.loop_thread import LoopThread
from bitget_runtime.stream.requests import binary_request
from bitget_runtime.stream.sync_events import SyncEvents, SyncMerged
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.book.order_book import OrderBook
    from bitget_runtime.rest.wire.request import Arguments, Extra
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.sbe import BinaryMessage

T = TypeVar("T")
R = TypeVar("R")
M = TypeVar("M", bound="BinaryMessage")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
logger = logging.getLogger("bitget_client")

_FOR_ALL, _FOR_CONNECTIONS = 2.0, 1.5
"""How many times `close_within` closing may take with the end of the thread, and until the connections are closed."""


class Subscription(SubscriptionFace[I]):
    """One channel of a stream. Iterate over it once.

    It yields pushes, and a `Gap` wherever some are missing. It survives lost connections, and raises when it can't
    continue: an `ApiError` if the exchange refuses it, `StreamLost` if it can't be restored. It ends with `close()`
    and with the stream; `with` closes it at the end of the block.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        argument: The subscription as it is sent.
    """

    def __init__(self, stream: Stream, feed: Feed[I], inbox: Inbox[I] | None) -> None:
        self._thread = stream._thread
        self._reading = threading.Lock()
        self._arrived = Flag()
        super().__init__(stream, feed, inbox, self._arrived.set)

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> I | Gap:
        item = self._take(None)
        if item is None:
            raise StopIteration
        return item

    def read(self, timeout: float | None = None) -> I | Gap:
        """The next push or gap.

        Args:
            timeout: Seconds to wait; None for ever.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            TimeoutError: nothing was received in that time.
            StreamClosed: the subscription or the stream is closed, and everything before that has been read.
            BitgetError: it has failed.
        """
        check_wait(timeout)
        item = self._take(timeout)
        if item is None:
            raise StreamClosed("the subscription is closed, and there is nothing left to read", operation=self.channel)
        return item

    def _take(self, timeout: float | None) -> I | Gap | None:
        """The next item; None at the end."""
        self._thread.check_here()
        inbox = self._inbox
        if inbox is None or self._diverted:
            raise self._nothing_to_read()
        if not self._reading.acquire(blocking=False):
            raise InvalidArgument(f"another thread {ITERATES}", operation=self.channel)
        try:
            if not self._is_read:
                self._begin_reading()
            return self._next_of(inbox, timeout)
        finally:
            self._reading.release()

    def _next_of(self, inbox: Inbox[I], timeout: float | None) -> I | Gap | None:
        while True:
            self._arrived.clear()
            ended = inbox.ended  # before `take`, since items before the end come first
            item = inbox.take()
            if item is not None:
                return item
            if ended:
                raise_end(inbox.error)
                return None
            self._thread.check_may_wait()
            if not self._arrived.wait(timeout):
                raise TimeoutError(f"nothing was received within {timeout} s")

    def confirmed(self, timeout: float | None = None) -> Self:
        """Wait until the exchange has confirmed it.

        Args:
            timeout: Seconds to wait; None for as long as the stream tries to connect.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
            ApiError: the exchange refused it.
            TimeoutError: neither happened in that time; if there was no connection, the cause says why.
            BitgetError: it ended before that.
        """
        with self._raising_here():
            self._thread.run(self._feed.settled(timeout))
        return self

    def close(self) -> None:
        """Unsubscribe. What has arrived so far can still be read."""
        self._stream._forget(self)
        with suppress(StreamClosed):  # with the stream, this has ended too
            self._thread.call(lambda: self._core.drop(self._feed))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class BookSubscription(Subscription[I]):
    """A channel of order books: its pushes, or a book that is kept up to date by them."""

    def local_book(self, on_change: Callable[[OrderBook], object] | None = None) -> LocalOrderBook:
        """An order book that is kept up to date; the pushes themselves can no longer be read.

        Args:
            on_change: Called with the book after every change, in the thread of the stream.

        Raises:
            InvalidArgument: its pushes go elsewhere, to another book or to the stream's `events()`; or the function has
                to be awaited.
        """

        def make() -> LocalOrderBook:
            return LocalOrderBook(self._core, self._thread, self._feed, on_change)

        return self._thread.call(lambda: self._keep_book(make))


class Stream(StreamFace[SyncMerged]):
    """WebSockets of one generation of the API, opened as channels and commands need them, in a thread of their own.

    Close it, or use it in a `with` block. Threads may share a stream.
    """

    _made_by = "with client.uta.stream()"

    def __init__(self, core: StreamCore) -> None:
        super().__init__(core)
        core.has_own_thread = True
        self._thread = LoopThread()
        self._closed = False

    def _call(self, function: Callable[[], R]) -> R:
        self._check_open()
        return self._thread.call(function)

    def _new_merged(self) -> SyncMerged:
        return SyncMerged()

    def _check_open(self) -> None:
        if self._closed:
            raise StreamClosed("the stream is closed")

    def _subscribe(self, channel: Channel[T], *how: *SubscribeHow) -> Subscription[Push[T]]:
        return self._open_channel(Subscription[Push[T]], channel, *how)

    def _subscribe_book(self, channel: Channel[T], *how: *SubscribeHow) -> BookSubscription[Push[T]]:
        return self._open_channel(BookSubscription[Push[T]], channel, *how)

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        async def replied() -> T:  # sent in the thread of the stream
            return await self._core.command(command, frame, arguments, extra)

        self._check_open()
        self._connections.open = True
        return self._thread.run(replied())

    def events(self, timeout: float | None = None) -> Iterator[Event[Subscription[Any]]]:
        """The items of all subscriptions together: of those without a reader so far, and of all later ones.

        Several threads may share them. If a subscription is refused or lost, its error is raised here (`argument` says
        which one it was); iterate again, and the others continue.

        Args:
            timeout: Seconds to wait for the next one, after which `TimeoutError` is raised; iterate again to continue.
                None for ever.

        Raises:
            InvalidArgument: `timeout` isn't a number of seconds.
        """
        check_wait(timeout)
        self._thread.check_here()
        merged = self._merge()
        if self._closed:
            merged.close()
        return SyncEvents(merged, self._thread, timeout)

    def close(self) -> None:
        """Close every connection, and end the thread. Iterations end.

        It takes twice `close_within` at most, even in a signal handler or if a callback blocks.
        """
        if self._closed or not self._thread.is_here:
            return
        self._connections.ours = False
        within = self._core.options.close_within
        until = time.monotonic() + _FOR_ALL * within
        with suppress(StreamClosed, StreamLost, TimeoutError):  # it has ended already, or a callback blocks it
            self._thread.run(self._core.close(), _FOR_CONNECTIONS * within)
        self._closed = True
        if not self._thread.stop(max(until - time.monotonic(), 0.0)):
            logger.warning("a callback blocks the thread of a stream: it is left behind")
            # in another thread, because a signal handler may have interrupted this one while it holds what that needs
            threading.Thread(target=self._core.end_readers, name="end a stream", daemon=True).start()
        if self._merged is not None:
            self._merged.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class BinaryStream:
    """Binary market data of a stream."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def _subscribe(
        self,
        channel: BinaryChannel[M],
        category: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> Subscription[M]:
        request = binary_request(channel, category, symbol)
        return self._stream._open(Subscription[M], request, delivery, silent_after)


class Commands:
    """Commands of a blocking stream."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        return self._stream._command(command, frame, arguments, extra)
