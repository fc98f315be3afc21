"""Streams for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeVar

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.stream.async_events import AsyncMerged
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.delivery.inbox import ITERATES, Delivery, Inbox, raise_end
from bitget_runtime.stream.delivery.merged import Event
from bitget_runtime.stream.face import StreamFace, SubscribeHow, SubscriptionFace
from bitget_runtime.stream.local_book import AsyncLocalOrderBook
from bitget_runtime.stream.requests import binary_request
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


class AsyncSubscription(SubscriptionFace[I]):
    """One channel of a stream. Iterate over it once.

    It yields pushes, and a `Gap` wherever some are missing. It survives lost connections, and raises when it can't
    continue: an `ApiError` if the exchange refuses it, `StreamLost` if it can't be restored. It ends with `close()`
    and with the stream; `async with` closes it at the end of the block.

    Attributes:
        channel: Address of the channel, such as `uta.stream.ticker`.
        argument: The subscription as it is sent.
    """

    def __init__(self, stream: AsyncStream, feed: Feed[I], inbox: Inbox[I] | None) -> None:
        self._waiter: asyncio.Future[None] | None = None
        super().__init__(stream, feed, inbox, self._wake)

    def _wake(self) -> None:
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> I | Gap:
        inbox = self._inbox
        if inbox is None or self._diverted:
            raise self._nothing_to_read()
        if self._waiter is not None:
            raise InvalidArgument(f"another task {ITERATES}", operation=self.channel)
        if not self._is_read:
            self._core.check_here()
            self._begin_reading()
        while True:
            item = inbox.take()
            if item is not None:
                return item
            if inbox.ended:
                raise_end(inbox.error)
                raise StopAsyncIteration
            self._core.check_here()  # elsewhere nothing would wake it
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
            InvalidArgument: `timeout` isn't a number of seconds.
            ApiError: the exchange refused it.
            TimeoutError: neither happened in that time; if there was no connection, the cause says why.
            BitgetError: it ended before that.
        """
        self._core.check_here()
        with self._raising_here():
            await self._feed.settled(timeout)
        return self

    def _when_lapsed(self, notify: Callable[[BitgetError, Gap], None]) -> None:
        self._feed.on_lapse = notify

    async def close(self) -> None:
        """Unsubscribe. What has arrived so far can still be read."""
        self._core.check_here()
        self._core.drop(self._feed)
        self._stream._forget(self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class AsyncBookSubscription(AsyncSubscription[I]):
    """A channel of order books: its pushes, or a book that is kept up to date by them."""

    def local_book(self, on_change: Callable[[OrderBook], object] | None = None) -> AsyncLocalOrderBook:
        """An order book that is kept up to date; the pushes themselves can no longer be read.

        Args:
            on_change: Called with the book after every change, in the event loop of the stream.

        Raises:
            InvalidArgument: its pushes go elsewhere, to another book or to the stream's `events()`; or the function has
                to be awaited.
        """
        return self._keep_book(lambda: AsyncLocalOrderBook(self._core, self._feed, on_change))


class AsyncStream(StreamFace[AsyncMerged]):
    """WebSockets of one generation of the API, opened as channels and commands need them.

    Close it, or use it in an `async with` block; it belongs to the event loop in which it is used first.
    """

    _made_by = "async with client.uta.stream()"

    def _call(self, function: Callable[[], R]) -> R:
        return function()

    def _new_merged(self) -> AsyncMerged:
        return AsyncMerged(self._core)

    def _subscribe(self, channel: Channel[T], *how: *SubscribeHow) -> AsyncSubscription[Push[T]]:
        return self._open_channel(AsyncSubscription[Push[T]], channel, *how)

    def _subscribe_book(self, channel: Channel[T], *how: *SubscribeHow) -> AsyncBookSubscription[Push[T]]:
        return self._open_channel(AsyncBookSubscription[Push[T]], channel, *how)

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> Coroutine[Any, Any, T]:
        self._connections.open = True
        return self._core.command(command, frame, arguments, extra)

    def events(self) -> AsyncIterator[Event[AsyncSubscription[Any]]]:
        """The items of all subscriptions together: of those without a reader so far, and of all later ones.

        A stream has one such iterator, which several tasks may share. If a subscription is refused or lost, its error
        is raised here (`argument` says which one it was); iterate again, and the others continue.
        """
        merged = self._merge()
        if self._core.closed:
            merged.close()
        return merged

    async def close(self) -> None:
        """Close every connection. Iterations end."""
        self._core.check_here()
        self._connections.ours = False
        try:
            await self._core.close()
        finally:
            if self._merged is not None:
                self._merged.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()


class AsyncBinaryStream:
    """Binary market data of a stream."""

    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream

    def _subscribe(
        self,
        channel: BinaryChannel[M],
        category: str,
        symbol: str,
        delivery: Delivery[M] | None,
        silent_after: float | None,
    ) -> AsyncSubscription[M]:
        request = binary_request(channel, category, symbol)
        return self._stream._open(AsyncSubscription[M], request, delivery, silent_after)


class AsyncCommands:
    """Commands of a stream.

    A command is sent when its method is called, before anybody awaits it, unless it has to wait for a connection or
    its turn. Await the reply all the same: there, errors are raised.
    """

    def __init__(self, stream: AsyncStream) -> None:
        self._stream = stream

    def _command(
        self, command: Command[T], frame: Mapping[str, Any], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> Coroutine[Any, Any, T]:
        return self._stream._command(command, frame, arguments, extra)
