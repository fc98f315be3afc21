"""Streams for asyncio."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Self, TypeVar, cast

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.delivery.feed import Feed, Source
from bitget_runtime.stream.delivery.inbox import (
    CALLED,
    KEPT,
    MERGED,
    Callback,
    CallbackSink,
    Delivery,
    Inbox,
    Turn,
    inbox_for,
    raise_end,
)
from bitget_runtime.stream.delivery.silence import age_of_last_push, time_of_last_push
from bitget_runtime.stream.local_book import AsyncLocalOrderBook, BookKeeper
from bitget_runtime.stream.wire.channel import Channel, Command
from bitget_runtime.stream.wire.push import Gap, Push

if TYPE_CHECKING:
    from types import TracebackType

    from bitget_runtime.book.order_book import OrderBook
    from bitget_runtime.rest.request import Arguments, Extra
    from bitget_runtime.stream.wire.binary import BinaryChannel
    from bitget_runtime.stream.wire.sbe import BinaryMessage
    from bitget_runtime.values.scalars import Timestamp

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
        self._forget: Callable[[], object] = _nobody_keeps_it
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
        if not self.is_read:
            self._core.check_here()
            self.is_read = True
            self._forget()
        while True:
            item = inbox.take()
            if item is not None:
                return item
            if inbox.ended:
                raise_end(inbox.error)
                raise StopAsyncIteration
            self._core.check_here()  # nobody would wake it
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
        self._core.check_here()
        try:
            await self._feed.settled(timeout)
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

    async def close(self) -> None:
        """Unsubscribe. What had come until then can still be read, here."""
        self._core.check_here()
        self._core.drop(self._feed)
        self._forget()

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
            InvalidArgument: its pushes go elsewhere: to another book, or to the stream's `events()`; or the function is
                one to await.
        """
        if self.reader:
            raise InvalidArgument(f"there is no book to make: {self.reader}", operation=self.channel)
        self._core.check_here()
        book = AsyncLocalOrderBook(self._core, self._feed, on_change)
        self._hand_over_to(book._keeper)
        return book

    def _hand_over_to(self, keeper: BookKeeper) -> None:
        self.reader = KEPT
        self._forget()
        self._core.redirect(self._feed, keeper)
        while self._inbox is not None and (item := self._inbox.take()) is not None:
            keeper.put(cast("Push[Any] | Gap", item))
        if self._inbox is not None:
            self._inbox.end(None)  # whoever waits for it is told
        keeper.begin()


def _nobody_keeps_it() -> None:
    pass


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
        self._unread: dict[AsyncSubscription[Any], Inbox[Any]] = {}

    def _subscribe(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
        silent_after: float | None,
    ) -> AsyncSubscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncSubscription[Push[T]])

    def _subscribe_book(
        self,
        channel: Channel[T],
        arguments: Arguments,
        delivery: Delivery[Push[T]] | None,
        extra: Extra | None,
        silent_after: float | None,
    ) -> AsyncBookSubscription[Push[T]]:
        def feed(sink: Any) -> Feed[Push[T]]:
            return self._core.feed(channel, arguments, extra, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncBookSubscription[Push[T]])

    def _subscribe_binary(
        self,
        channel: BinaryChannel[M],
        product: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> AsyncSubscription[M]:
        def feed(sink: Any) -> Feed[M]:
            return self._core.binary_feed(channel, product, symbol, silent_after, sink)

        return self._subscribe_from(channel, feed, delivery, AsyncSubscription[M])

    def _subscribe_from(
        self, source: Source[I], feed: Callable[[Any], Feed[I]], delivery: Delivery[I] | None, made_as: type[S]
    ) -> S:
        """Subscribe by a function that makes the feed of a sink. `Any`: whatever sink the delivery asks for."""
        chosen = self._core.delivery_for(source, delivery)
        if isinstance(chosen, Callback):
            callback = CallbackSink[I](chosen.function)
            return made_as(self._core, feed(callback), None)
        inbox: Inbox[I] = inbox_for(chosen, source.identity.things)
        made = made_as(self._core, feed(inbox), inbox)
        if self._merged is not None:
            self._merged.add(made, inbox)
        else:
            self._unread[made] = inbox
            made._forget = lambda: self._unread.pop(made, None)
        return made

    async def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> T:
        return await self._core.command(command, frame, arguments, extra)

    def events(self) -> AsyncIterator[Event]:
        """What all subscriptions bring, together: those that nobody iterates over yet, and all later ones.

        There is one such iterator for a stream; several tasks may share it. A subscription that is refused or lost
        raises here (the `argument` of the error tells which), and the others go on when you iterate again.
        """
        if self._merged is not None:
            return self._merged
        self._merged = _Merged(self._core)
        if self._core.closed:
            self._merged.close()
        unread, self._unread = self._unread, {}
        for subscription, inbox in unread.items():
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
        self._core.check_here()
        try:
            await self._core.close()
        finally:
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
        self,
        channel: BinaryChannel[M],
        product: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> AsyncSubscription[M]:
        return self._stream._subscribe_binary(channel, product, symbol, delivery, silent_after)


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

    def __init__(self, core: StreamCore) -> None:
        self._core = core
        self._arrivals: deque[Turn[AsyncSubscription[Any], Any]] = deque()
        self._waiters: set[asyncio.Future[None]] = set()
        self._closed = False

    def add(self, subscription: AsyncSubscription[Any], inbox: Inbox[Any]) -> None:
        subscription.reader = MERGED
        Turn(subscription, inbox, self._arrived)

    def _arrived(self, turn: Turn[AsyncSubscription[Any], Any]) -> None:
        self._arrivals.append(turn)
        self._wake()

    def close(self) -> None:
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def __anext__(self) -> Event:
        self._core.check_here()
        while True:
            while self._arrivals:
                turn = self._arrivals.popleft()
                item = turn.take()
                if item is not None:
                    return Event(turn.reader, item)
            if self._closed:
                raise StopAsyncIteration
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await waiter
            finally:
                self._waiters.discard(waiter)
