"""Streams for programs without asyncio: the asyncio ones, in a thread of their own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from bitget_runtime.errors import BitgetError, InvalidArgument, StreamClosed, StreamLost
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.delivery.feed import Feed, Source
from bitget_runtime.stream.delivery.inbox import (
    CALLED,
    KEPT,
    Callback,
    CallbackSink,
    Delivery,
    Inbox,
    inbox_for,
    raise_end,
)
from bitget_runtime.stream.delivery.silence import age_of_last_push, time_of_last_push
from bitget_runtime.stream.delivery.waking import Flag
from bitget_runtime.stream.local_book import LocalOrderBook
from bitget_runtime.stream.loop_thread import LoopThread
from bitget_runtime.stream.sync_events import Event, Events, Merged
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from bitget_runtime.book.order_book import OrderBook
    from bitget_runtime.rest.request import Arguments, Extra
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.sbe import BinaryMessage
    from bitget_runtime.values.scalars import Timestamp

T = TypeVar("T")
M = TypeVar("M", bound="BinaryMessage")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
logger = logging.getLogger("bitget_client")

_MARGIN = 0.5
"""Seconds by which closing may take longer than its connections, before their thread counts as held up."""

S = TypeVar("S", bound="Subscription[Any]")


class Subscription(Generic[I]):
    """One channel of a blocking stream: iterate over it, once.

    It yields pushes, and a `Gap` wherever some are missing. It goes on over lost connections, and raises where it
    can't: an `ApiError` when the exchange refuses it, `StreamLost` when it can't be restored. It ends with `close()`
    and with the stream; `with` closes it at the end of the block.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        argument: The subscription as it is sent.
        is_read: Somebody has iterated over it.
        reader: Who gets its pushes instead, where they can't be iterated over.
    """

    def __init__(self, core: StreamCore, thread: LoopThread, feed: Feed[I], inbox: Inbox[I] | None) -> None:
        self.is_read = False
        self.reader = ""
        self._reading = threading.Lock()
        self.channel = feed.source.address
        self.argument: Mapping[str, str] = feed.argument
        self._core = core
        self._thread = thread
        self._feed = feed
        self._inbox = inbox
        self._arrived = Flag()
        self._forget: Callable[[], object] = _nobody_keeps_it
        if inbox is not None:
            inbox.waker = self._arrived.set
            inbox.on_overflow = lambda: core.drop_soon(feed)

    def __iter__(self) -> Iterator[I | Gap]:
        return self

    def __next__(self) -> I | Gap:
        item = self.read()
        if item is None:
            raise StopIteration
        return item

    def read(self, timeout: float | None = None) -> I | Gap | None:
        """The next push or gap; None when the subscription or the stream is closed.

        Args:
            timeout: Seconds to wait; None for ever.

        Raises:
            TimeoutError: nothing comes in that time.
            BitgetError: it has failed.
        """
        self._thread.check_here()
        inbox = self._inbox
        if inbox is None or self.reader:
            raise InvalidArgument(f"there is nothing to iterate over: {self.reader or CALLED}", operation=self.channel)
        if not self._reading.acquire(blocking=False):
            raise InvalidArgument("another thread iterates over this subscription", operation=self.channel)
        try:
            self.is_read = True
            self._forget()
            return self._next_of(inbox, timeout)
        finally:
            self._reading.release()

    def _next_of(self, inbox: Inbox[I], timeout: float | None) -> I | Gap | None:
        while True:
            self._arrived.clear()
            ended = inbox.ended  # what came before the end is read first
            item = inbox.take()
            if item is not None:
                return item
            if ended:
                raise_end(inbox.error)
                return None
            self._thread.check_may_wait()
            if not self._arrived.wait(timeout):
                raise TimeoutError(f"nothing came within {timeout} s")

    def confirmed(self, timeout: float | None = None) -> Self:
        """Wait until the exchange has confirmed it; raises as `AsyncSubscription.confirmed` does."""
        try:
            self._thread.run(self._feed.settled(timeout))
        except BitgetError:
            self._forget()  # told here, it is not told by events()
            raise
        return self

    @property
    def live(self) -> bool:
        """Whether it stands on a connection at this moment."""
        return self._feed.live

    @property
    def last_push_at(self) -> Timestamp | None:
        """When its last push came, by this machine's clock; None where none has."""
        return time_of_last_push(self._feed)

    @property
    def age(self) -> float:
        """Seconds since then; infinite where none has come."""
        return age_of_last_push(self._feed)

    @property
    def waiting(self) -> int:
        """How many pushes wait to be read."""
        return 0 if self._inbox is None else len(self._inbox)

    def close(self) -> None:
        """Unsubscribe. What had come until then can still be read, here."""
        self._forget()
        with suppress(StreamClosed):  # the stream's end was this one's too
            self._thread.call(lambda: self._core.drop(self._feed))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.channel}, {dict(self.argument)})"


def _nobody_keeps_it() -> None:
    pass


class BookSubscription(Subscription[I]):
    """A channel of order books: its pushes, or a book that is made of them."""

    def local_book(self, on_change: Callable[[OrderBook], object] | None = None) -> LocalOrderBook:
        """An order book that is kept up to date; the pushes themselves can't be read any more.

        Args:
            on_change: Called with the book as soon as it has changed, in the thread of the stream.

        Raises:
            InvalidArgument: its pushes go elsewhere: to another book, or to the stream's `events()`; or the function is
                one to await.
        """
        return self._thread.call(lambda: self._hand_over(on_change))

    def _hand_over(self, on_change: Callable[[OrderBook], object] | None) -> LocalOrderBook:
        if self.reader:
            raise InvalidArgument(f"there is no book to make: {self.reader}", operation=self.channel)
        book = LocalOrderBook(self._core, self._thread, self._feed, on_change)
        self.reader = KEPT
        self._forget()
        self._core.redirect(self._feed, book._keeper)
        while self._inbox is not None and (item := self._inbox.take()) is not None:
            book._keeper.put(cast("Push[Any] | Gap", item))
        if self._inbox is not None:
            self._inbox.end(None)  # whoever waits for it is told
        book._keeper.begin()
        return book


class Stream:
    """WebSockets of one generation of the API, opened as channels and commands need them, in a thread of their own.

    Close it, or use it in a `with` block. Threads may share one.
    """

    def __init__(self, core: StreamCore) -> None:
        self._core = core
        core.has_own_thread = True
        self._thread = LoopThread()
        self._merged: Merged | None = None
        self._unread: dict[Subscription[Any], Inbox[Any]] = {}
        self._closed = False
        self._joining = threading.RLock()  # a signal handler may interrupt its own thread

    def _subscribe(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
        silent_after: float | None,
    ) -> Subscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, Subscription[Push[T]])

    def _subscribe_book(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
        silent_after: float | None,
    ) -> BookSubscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, BookSubscription[Push[T]])

    def _subscribe_binary(
        self,
        channel: BinaryChannel[M],
        product: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> Subscription[M]:
        def feed(sink: Any) -> Feed[M]:
            return self._core.binary_feed(channel, product, symbol, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, Subscription[M])

    def _subscribe_from(
        self, source: Source[I], feed: Callable[[Any], Feed[I]], delivery: Delivery[I] | None, made_as: type[S]
    ) -> S:
        """Subscribe by a function that makes the feed of a sink. `Any`: whatever sink the delivery asks for."""
        self._check_open()
        chosen = self._core.delivery_for(source, delivery)
        if isinstance(chosen, Callback):
            callback = CallbackSink[I](chosen.function)
            return made_as(self._core, self._thread, self._thread.call(lambda: feed(callback)), None)
        inbox: Inbox[I] = inbox_for(chosen, source.identity.things)
        made = made_as(self._core, self._thread, self._thread.call(lambda: feed(inbox)), inbox)
        with self._joining:
            if self._merged is not None:
                self._merged.add(made, inbox)
            else:
                self._unread[made] = inbox
                made._forget = lambda: self._unread.pop(made, None)
        return made

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        self._check_open()
        return self._thread.run(self._core.command(command, frame, arguments, extra))

    def _check_open(self) -> None:
        if self._closed:
            raise StreamClosed("the stream is closed")

    def events(self, timeout: float | None = None) -> Iterator[Event]:
        """What all subscriptions bring, together: those that nobody iterates over yet, and all later ones.

        Several threads may share them. A subscription that is refused or lost raises here (the `argument` of the error
        tells which), and the others go on when you iterate again.

        Args:
            timeout: Seconds to wait for the next one, after which iterating raises `TimeoutError`, and goes on when you
                iterate again; None for ever.
        """
        self._thread.check_here()
        with self._joining:
            if self._merged is None:
                self._merged = Merged()
                unread, self._unread = self._unread, {}
                for subscription, inbox in unread.items():
                    if not subscription.is_read:
                        self._merged.add(subscription, inbox)
        if self._closed:
            self._merged.close()
        return Events(self._merged, self._thread, timeout)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core!r})"

    @property
    def connections(self) -> int:
        """How many connections there are."""
        return self._core.connections

    def close(self) -> None:
        """Close every connection, and end the thread. Iterations end.

        It takes twice `close_within` at the most, also in a signal handler, and when a callback blocks.
        """
        if self._closed or not self._thread.is_here:
            return
        within = self._core.options.close_within
        with suppress(StreamClosed, StreamLost, TimeoutError):  # it has ended already, or a callback holds it up
            self._thread.run(self._core.close(), within + _MARGIN)
        self._closed = True
        if not self._thread.stop(within):
            logger.warning("a callback holds up the thread of a stream: it is left behind")
            # in a thread of its own: in a signal handler, this one may hold what it needs
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
        product: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> Subscription[M]:
        return self._stream._subscribe_binary(channel, product, symbol, delivery, silent_after)


class Commands:
    """Commands of a blocking stream."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        return self._stream._command(command, frame, arguments, extra)
