"""Streams for asyncio."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, cast

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.stream.channel import Channel, Command
from bitget_runtime.stream.feed import Feed, Source
from bitget_runtime.stream.inbox import (
    CALLED,
    KEPT,
    MERGED,
    Callback,
    CallbackSink,
    Delivery,
    Inbox,
    Once,
    inbox_for,
    raise_end,
    take_one,
)
from bitget_runtime.stream.local_book import AsyncLocalOrderBook, BookKeeper
from bitget_runtime.stream.push import Gap, Push
from bitget_runtime.stream.subscriptions import StreamCore

if TYPE_CHECKING:
    from types import TracebackType

    from bitget_runtime.order_book import OrderBook
    from bitget_runtime.request import Arguments, Extra
    from bitget_runtime.stream.binary import BinaryChannel
    from bitget_runtime.stream.sbe import BinaryMessage

T = TypeVar("T")
M = TypeVar("M", bound="BinaryMessage")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
S = TypeVar("S", bound="AsyncSubscription[Any]")


class AsyncSubscription(Generic[I]):
    """One channel of a stream: iterate over it, once.

    It yields pushes, and a `Gap` wherever some are missing. It goes on over lost connections, and raises where it
    can't: an `ApiError` when the exchange refuses it, `StreamLost` when it can't be restored. It ends with `close()`
    and with the stream; `async with` closes it at the end of the block.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        argument: The subscription as it is sent.
        is_read: Somebody has iterated over it.
        reader: Who gets its pushes instead, where they can't be iterated over.
    """

    def __init__(self, core: StreamCore, feed: Feed[I], inbox: Inbox[I] | None) -> None:
        self.is_read = False
        self.reader = ""
        self.channel = feed.source.address
        self.argument: Mapping[str, str] = feed.argument
        self._core = core
        self._feed = feed
        self._inbox = inbox
        self._waiter: asyncio.Future[None] | None = None
        if inbox is not None:
            inbox.waker = self._wake
            inbox.on_overflow = lambda: core.drop_soon(feed)

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> I | Gap:
        inbox = self._inbox
        if inbox is None or self.reader:
            raise InvalidArgument(f"there is nothing to iterate over: {self.reader or CALLED}", operation=self.channel)
        if self._waiter is not None:
            raise InvalidArgument("another task iterates over this subscription", operation=self.channel)
        self.is_read = True
        while True:
            item = inbox.take()
            if item is not None:
                return item
            if inbox.ended:
                raise_end(inbox.error)
                raise StopAsyncIteration
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    async def confirmed(self, timeout: float | None = None) -> Self:
        """Wait until the exchange has confirmed it.

        Args:
            timeout: Seconds to wait; None for as long as the stream tries to connect.

        Raises:
            ApiError: the exchange refused it.
            TimeoutError: neither, in that time.
            BitgetError: it ended before that.
        """
        await self._feed.settled(timeout)
        return self

    @property
    def live(self) -> bool:
        """Whether it stands on a connection at this moment."""
        return self._feed.live

    @property
    def waiting(self) -> int:
        """How many pushes wait to be read."""
        return 0 if self._inbox is None else len(self._inbox)

    async def close(self) -> None:
        """Unsubscribe. What had come until then can still be read."""
        self._core.drop(self._feed)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.channel}, {dict(self.argument)})"


class AsyncBookSubscription(AsyncSubscription[I]):
    """A channel of order books: its pushes, or a book that is made of them."""

    def local_book(self, on_change: Callable[[OrderBook], object] | None = None) -> AsyncLocalOrderBook:
        """An order book that is kept up to date; the pushes themselves can't be read any more.

        Args:
            on_change: Called with the book as soon as it has changed, in the event loop of the stream.

        Raises:
            InvalidArgument: its pushes go elsewhere: to another book, or to the stream's `events()`.
        """
        if self.reader:
            raise InvalidArgument(f"there is no book to make: {self.reader}", operation=self.channel)
        book = AsyncLocalOrderBook(self._core, self._feed, on_change)
        self._hand_over_to(book._keeper)
        return book

    def _hand_over_to(self, keeper: BookKeeper) -> None:
        self.reader = KEPT
        self._core.redirect(self._feed, keeper)
        while self._inbox is not None and (item := self._inbox.take()) is not None:
            keeper.put(cast("Push[Any] | Gap", item))
        if self._inbox is not None:
            self._inbox.end(None)  # whoever waits for it is told
        keeper.begin()


def _may_be_read(subscription: AsyncSubscription[Any], inbox: Inbox[Any]) -> bool:
    return not subscription.reader and (inbox.has_something or not inbox.ended)


class Event(NamedTuple):
    """Something that a stream brought.

    Attributes:
        subscription: The subscription that it belongs to.
        item: A push, a binary message or a `Gap`. `Any`: a stream holds subscriptions of different types.
    """

    subscription: AsyncSubscription[Any]
    item: Any


class AsyncStream:
    """WebSockets of one generation of the API, opened as channels and commands need them. Close it, or use it in an
    `async with` block; it belongs to the event loop in which it is used first."""

    def __init__(self, core: StreamCore) -> None:
        self._core = core
        self._merged: _Merged | None = None
        self._unread: list[tuple[AsyncSubscription[Any], Inbox[Any]]] = []

    def _subscribe(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
    ) -> AsyncSubscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncSubscription[Push[T]])

    def _subscribe_book(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
    ) -> AsyncBookSubscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncBookSubscription[Push[T]])

    def _subscribe_binary(
        self, channel: BinaryChannel[M], product: str, symbol: str, delivery: Delivery[M] | None
    ) -> AsyncSubscription[M]:
        def feed(sink: Any) -> Feed[M]:
            return self._core.binary_feed(channel, product, symbol, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncSubscription[M])

    def _subscribe_from(
        self, source: Source[I], feed: Callable[[Any], Feed[I]], delivery: Delivery[I] | None, made_as: type[S]
    ) -> S:
        """Subscribe by a function that makes the feed of a sink. `Any`: whatever sink the delivery asks for."""
        chosen = self._core.delivery_for(source, delivery)
        if isinstance(chosen, Callback):
            callback = CallbackSink[I](chosen.function)
            return made_as(self._core, feed(callback), None)
        inbox: Inbox[I] = inbox_for(chosen)
        made = made_as(self._core, feed(inbox), inbox)
        if self._merged is not None:
            self._merged.add(made, inbox)
        else:
            self._unread = [*(one for one in self._unread if _may_be_read(*one)), (made, inbox)]
        return made

    async def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        return await self._core.command(command, frame, arguments, extra)

    def events(self) -> AsyncIterator[Event]:
        """What all subscriptions bring, together: those that nobody iterates over yet, and all later ones.

        There is one such iterator for a stream. A subscription that is refused or lost raises here (the `argument` of
        the error tells which), and the others go on when you iterate again.
        """
        if self._merged is not None:
            return self._merged
        self._merged = _Merged()
        if self._core.closed:
            self._merged.close()
        unread, self._unread = self._unread, []
        for subscription, inbox in unread:
            if not subscription.is_read:
                self._merged.add(subscription, inbox)
        return self._merged

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core!r})"

    @property
    def connections(self) -> int:
        """How many connections there are."""
        return self._core.connections

    async def close(self) -> None:
        """Close every connection. Iterations end."""
        await self._core.close()
        if self._merged is not None:
            self._merged.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()


class AsyncBinaryStream:
    """Binary market data of a stream."""

    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream

    def _subscribe(
        self, channel: BinaryChannel[M], product: str, symbol: str, delivery: Delivery[M] | None
    ) -> AsyncSubscription[M]:
        return self._stream._subscribe_binary(channel, product, symbol, delivery)


class AsyncCommands:
    """Commands of a stream."""

    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream

    async def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        return await self._stream._command(command, frame, arguments, extra)


class _Merged(AsyncIterator[Event]):
    """Several subscriptions, read together."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[AsyncSubscription[Any], Inbox[Any]]] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._closed = False

    def add(self, subscription: AsyncSubscription[Any], inbox: Inbox[Any]) -> None:
        def arrived() -> None:
            self._arrivals.append((subscription, inbox))
            self._wake()

        subscription.reader = MERGED
        inbox.waker = Once(arrived)
        if inbox.has_something:
            inbox.waker()

    def close(self) -> None:
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def __anext__(self) -> Event:
        while True:
            while self._arrivals:
                subscription, inbox = self._arrivals.popleft()
                item = take_one(inbox)
                if item is not None:
                    return Event(subscription, item)
                raise_end(inbox.error)
            if self._closed:
                raise StopAsyncIteration
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
