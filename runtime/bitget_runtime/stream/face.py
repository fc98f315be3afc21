"""The common part of the async and the blocking stream: all except how a reader waits, and where calls are made."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeAlias, TypeVar, cast

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.rest.wire.request import Arguments, Extra
from bitget_runtime.stream.core import StreamCore
from bitget_runtime.stream.delivery.feed import Feed
from bitget_runtime.stream.delivery.inbox import (
    TO_BOOK,
    TO_EVENTS,
    TO_FUNCTION,
    Callback,
    CallbackSink,
    Delivery,
    Inbox,
    Sink,
    inbox_for,
)
from bitget_runtime.stream.delivery.merged import Merged
from bitget_runtime.stream.delivery.silence import age_of_last_push, time_of_last_push
from bitget_runtime.stream.requests import SubscriptionRequest, channel_request
from bitget_runtime.stream.wire.channel import Channel
from bitget_runtime.stream.wire.push import Gap, Push
from bitget_runtime.transport.unclosed import Connections

if TYPE_CHECKING:
    from bitget_runtime.pacing.counters import StreamCounters
    from bitget_runtime.stream.local_book import KeptBook
    from bitget_runtime.values.scalars import Timestamp

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
R = TypeVar("R")
T = TypeVar("T")
S = TypeVar("S", bound="SubscriptionFace[Any]")
G = TypeVar("G", bound="Merged[Any]")
B = TypeVar("B", bound="KeptBook")


SubscribeHow: TypeAlias = tuple[Arguments, Delivery[Any] | None, Extra | None, float | None]
"""Arguments, delivery, further members, and `silent_after` of a subscription. `Any`: items of its channel."""


class SubscriptionFace(Generic[I]):
    """One channel of a stream, as its reader sees it.

    Args:
        stream: The stream.
        feed: The subscription.
        inbox: Where its items wait; None if they go to a callback.
        wake: Wakes the reader.
    """

    def __init__(
        self, stream: StreamFace[Any], feed: Feed[I], inbox: Inbox[I] | None, wake: Callable[[], None]
    ) -> None:
        self.channel = feed.source.address
        self.argument: Mapping[str, str] = feed.argument
        self._stream = stream
        self._core = core = stream._core
        self._feed = feed
        self._inbox = inbox
        self._is_read = False
        self._diverted = ""  # what gets its pushes instead of iteration
        if inbox is not None:
            inbox.waker = wake
            inbox.on_gap, inbox.timestamp_of = feed.reports.missing, feed.timestamp_of
            inbox.counters = core.counters
            inbox.on_overflow = lambda error: core.drop_soon(
                feed, error
            )  # without the stream, which must be collectable

    def _nothing_to_read(self) -> InvalidArgument:
        why = self._diverted or TO_FUNCTION
        return InvalidArgument(f"there is nothing to iterate over: {why}", operation=self.channel)

    def _begin_reading(self) -> None:
        """Take it out of `events()` from now on."""
        self._is_read = True
        self._stream._forget(self)

    @contextmanager
    def _raising_here(self) -> Iterator[None]:
        """An error that is raised here is not raised by `events()` again."""
        try:
            yield
        except BitgetError:
            self._stream._forget(self)
            raise

    def _keep_book(self, make: Callable[[], B]) -> B:
        """Make a book receive the pushes, in the stream's event loop."""
        if self._diverted:
            raise InvalidArgument(f"there is no book to make: {self._diverted}", operation=self.channel)
        self._core.check_here()
        book = make()
        keeper, inbox = book._keeper, self._inbox
        self._diverted = TO_BOOK
        self._stream._forget(self)
        self._feed.redirect(cast("Sink[Any]", keeper))
        while inbox is not None and (item := inbox.take()) is not None:
            keeper.put(cast("Push[Any] | Gap", item))
        if inbox is not None:
            inbox.end(self._nothing_to_read())  # for whoever waits for it
        keeper.begin()
        return book

    @property
    def live(self) -> bool:
        """Whether it is confirmed on a connection that is up at the moment."""
        return self._feed.live

    @property
    def last_push_at(self) -> Timestamp | None:
        """When its last push arrived, by this machine's clock; None if none has."""
        return time_of_last_push(self._feed)

    @property
    def age(self) -> float:
        """Seconds since the last push; infinite if there was none."""
        return age_of_last_push(self._feed)

    @property
    def waiting(self) -> int:
        """How many pushes wait to be read."""
        return 0 if self._inbox is None else len(self._inbox)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.channel}, {dict(self.argument)})"


class StreamFace(ABC, Generic[G]):
    """A stream, as its user sees it."""

    _made_by: ClassVar[str]
    """How to make one that closes itself."""

    def __init__(self, core: StreamCore) -> None:
        self._core = core
        self._connections = Connections(self._made_by, "stream", ours=True)
        self._merged: G | None = None
        self._unread: dict[SubscriptionFace[Any], Inbox[Any]] = {}
        self._joining = threading.RLock()  # a signal handler may interrupt its own thread

    @abstractmethod
    def _call(self, function: Callable[[], R]) -> R:
        """Call a function in the stream's event loop."""

    @abstractmethod
    def _new_merged(self) -> G:
        """A reader of several subscriptions."""

    def _open(
        self,
        face: Callable[[Any, Feed[I], Inbox[I] | None], S],
        request: SubscriptionRequest[I],
        delivery: Delivery[I] | None,
        silent_after: float | None,
    ) -> S:
        """Subscribe; `face` makes what the reader sees. `Any`: this stream."""
        chosen = self._core.delivery_for(request, delivery)
        inbox: Inbox[I] | None = None
        sink: Sink[I]
        if isinstance(chosen, Callback):
            sink = CallbackSink(chosen.function)
        else:
            sink = inbox = inbox_for(chosen, request.source.identity.things)
        feed = self._call(lambda: self._core.subscribe(request, silent_after, sink))
        self._connections.open = True
        subscription = face(self, feed, inbox)
        if inbox is not None:
            with self._joining:
                self._unread[subscription] = inbox
                if self._merged is not None:
                    self._merge_unread(self._merged)
        return subscription

    def _open_channel(
        self,
        face: Callable[[Any, Feed[Push[T]], Inbox[Push[T]] | None], S],
        channel: Channel[T],
        *how: *SubscribeHow,
    ) -> S:
        """Subscribe to a channel, as `_open` does."""
        arguments, delivery, extra, silent_after = how
        return self._open(face, channel_request(channel, arguments, extra), delivery, silent_after)

    def _forget(self, subscription: SubscriptionFace[Any]) -> None:
        """Take a subscription out of `events()`."""
        self._unread.pop(subscription, None)

    def _merge(self) -> G:
        """The reader of all subscriptions that have no other reader."""
        with self._joining:
            if self._merged is None:
                self._merged = self._new_merged()
                self._merge_unread(self._merged)
            return self._merged

    def _merge_unread(self, merged: G) -> None:
        unread, self._unread = self._unread, {}
        for subscription, inbox in unread.items():
            if not subscription._is_read:
                subscription._diverted = TO_EVENTS
                merged.add(subscription, inbox)

    @property
    def connections(self) -> int:
        """How many connections there are."""
        return self._core.connections

    @property
    def counters(self) -> StreamCounters:
        """What the stream has received and missed so far."""
        return self._core.counters

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._core!r})"
