"""Where pushes wait for their reader, and what happens if it is too slow, which the reader chooses."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Coroutine, Hashable
from contextlib import suppress
from inspect import isawaitable
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from bitget_runtime.errors import BitgetError, InvalidArgument, ReaderTooSlow, StreamClosed
from bitget_runtime.pacing.counters import StreamCounters
from bitget_runtime.pacing.hooks import check_function
from bitget_runtime.stream.delivery.weight import weight
from bitget_runtime.stream.wire.push import Gap, TimestampOf, local_timestamp
from bitget_runtime.values.scalars import Timestamp

logger = logging.getLogger("bitget_client")

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
I_contra = TypeVar("I_contra", contravariant=True)

DEFAULT_LIMIT = 10_000
DEFAULT_BYTES = 4_000_000


class _Bounded(Struct, frozen=True):
    limit: int = DEFAULT_LIMIT
    most_bytes: int = DEFAULT_BYTES

    def __post_init__(self) -> None:
        for name in ("limit", "most_bytes"):
            given = getattr(self, name)
            if not isinstance(given, int) or isinstance(given, bool) or given < 1:
                raise InvalidArgument(f"{name} must be an int of at least 1, not {given!r:.80}")


class DropOldest(_Bounded, frozen=True):
    """Keep the newest pushes. The reader gets a `Gap` that says how many were dropped.

    Attributes:
        limit: Most pushes that wait.
        most_bytes: Most bytes of memory that they take, approximately.

    Raises:
        InvalidArgument: one of them isn't an int of at least 1.
    """


class KeepLatest(_Bounded, frozen=True):
    """Keep the latest push about each thing, for readers who want the current state and not its history.

    A channel's `key` says what a thing is: a candle is one by its start, a position by symbol, side and mode.

    Attributes:
        limit: Most pushes that wait; beyond that the oldest is dropped, as with `DropOldest`.
        most_bytes: Most bytes of memory that they take, approximately.

    Raises:
        InvalidArgument: one of them isn't an int of at least 1.
    """


class RaiseWhenFull(_Bounded, frozen=True):
    """Lose nothing, or end: the reader gets everything that has arrived, then `ReaderTooSlow`.

    Attributes:
        limit: Most pushes that wait.
        most_bytes: Most bytes of memory that they take, approximately.

    Raises:
        InvalidArgument: one of them isn't an int of at least 1.
    """


class Callback(Struct, Generic[I], frozen=True):
    """Call a function with every push as soon as it arrives, and with every gap, in the event loop of the stream.

    If it raises, the stream continues. The logger `bitget_client` gets the exception: the first of a subscription and
    class in full, later ones as a count. The error with which a subscription ends is logged too.

    Attributes:
        function: The function. It must be quick, because the stream waits for it.
    """

    function: Callable[[I | Gap], object]


Delivery: TypeAlias = DropOldest | KeepLatest | RaiseWhenFull | Callback[I]
"""How pushes reach their reader."""


class Sink(Protocol[I_contra]):
    """Receives the items of a subscription."""

    def put(self, item: I_contra | Gap, /) -> object:
        """Receive one; an exception is reported, and so is an awaitable that this returns."""

    def interrupted(self, why: str) -> None:
        """Nothing comes for a while, though something may happen; a `Gap` follows once the channel is back."""

    def end(self, error: BitgetError | None) -> None:
        """Nothing comes after this; `error` is why, None if the reader closed it."""


class CallbackSink(Generic[I]):
    """Calls a function: `put` is the function itself."""

    def __init__(self, function: Callable[[I | Gap], object]) -> None:
        self.put = function

    def interrupted(self, why: str) -> None:
        pass

    def end(self, error: BitgetError | None) -> None:
        if error is not None and not isinstance(error, StreamClosed):
            logger.error("a subscription has ended: %s", error)


class Inbox(Generic[I]):
    """Waiting items. One thread adds items and others take them, without a lock.

    Attributes:
        waker: Called when an item or the end has arrived.
        on_gap: Called when the reader begins to lose items that it has not taken in time.
        on_overflow: Called when the subscription is to end because the reader was too slow.
        counters: Where dropped pushes are counted.
        timestamp_of: Converts the times of gaps.
        ended: Nothing more comes.
        error: Why; None if the reader closed it.
    """

    def __init__(self, delivery: DropOldest | KeepLatest | RaiseWhenFull) -> None:
        self.ended = False
        self.error: BitgetError | None = None
        self.waker: Callable[[], None] = ignore
        self.on_gap: Callable[[Gap], object] = ignore
        self.on_overflow: Callable[[ReaderTooSlow], object] = ignore
        self.counters = StreamCounters()
        self.timestamp_of: TimestampOf = local_timestamp
        self._limit = delivery.limit
        self._most_bytes = delivery.most_bytes
        self._raises = isinstance(delivery, RaiseWhenFull)
        self._room = min(delivery.limit, _FIRST_ROOM)
        self._until_weighed = 0
        self._items: deque[I | Gap] = deque()
        self._arrivals: deque[float] = deque()  # of each item; one that is being taken may still have its own
        self._dropped: deque[Gap] = deque()
        self._complete_until = time.time()  # when the last item that was taken had arrived
        self._reported_until = Timestamp(0)  # the end of the last gap that was taken

    def put(self, item: I | Gap) -> None:
        items = self._items
        if self.ended or (len(items) >= self._room and not self._make_room()):
            return
        self._arrivals.append(time.time())  # first, so that whoever finds the item finds it
        items.append(item)
        self.waker()

    def take(self) -> I | Gap | None:
        """The next item; None if there is none."""
        if self._dropped:
            with suppress(IndexError):
                gap = self._dropped.popleft()
                self._reported_until = gap.until
                return gap
        return self._oldest()

    def _oldest(self) -> I | Gap | None:
        try:
            item = self._items.popleft()
        except IndexError:
            return None
        self._complete_until = self._arrivals.popleft()
        return item

    @property
    def has_items(self) -> bool:
        """Whether `take` returns an item."""
        return bool(self._items or self._dropped)

    def interrupted(self, why: str) -> None:
        pass

    def end(self, error: BitgetError | None) -> None:
        if not self.ended:
            self.error = error
            self.ended = True
            self.waker()

    def __len__(self) -> int:
        return len(self._items)

    def _discard(self) -> I | Gap | None:
        """Take the oldest item out, which nobody will read; None if the reader was quicker."""
        try:
            item = self._items.popleft()
        except IndexError:
            return None
        self._arrivals.popleft()
        return item

    def _oldest_arrival(self) -> float:
        """When the oldest item arrived; now if there is none."""
        try:
            return self._arrivals[0]
        except IndexError:
            return time.time()

    def _newest(self) -> list[I | Gap]:
        """Some of the newest items; a reader may take items at the same time."""
        found: list[I | Gap] = []
        with suppress(IndexError):
            for back in range(1, _WEIGHED_AMONG, _WEIGHED_AMONG // _WEIGHED):
                found.append(self._items[-back])
        return found

    def _make_room(self) -> bool:
        """Let more items wait while they are small enough, else drop the oldest; False if this has ended the inbox."""
        waiting = len(self)
        self._until_weighed -= 1
        if self._until_weighed <= 0 and (weighed := self._newest()):
            fitting = self._most_bytes * len(weighed) // sum(map(weight, weighed))
            self._room = max(1, min(self._limit, fitting, 2 * waiting))
            self._until_weighed = _WEIGHED_AMONG if waiting >= self._room else 0
        if waiting < self._room:
            return True
        if self._raises:
            error = ReaderTooSlow(f"{waiting} pushes wait to be read and another came", waiting=waiting)
            self.end(error)
            self.on_overflow(error)
            return False
        for _ in range(waiting + 1 - self._room):
            self._drop()
        return True

    def _drop(self) -> None:
        complete_until, reported_until = self._complete_until, self._reported_until
        item = self._discard()
        if item is None:
            return  # the reader was quicker
        lost = item.lost if isinstance(item, Gap) else 1
        self.counters.dropped += not isinstance(item, Gap)
        until = self.timestamp_of(self._oldest_arrival())
        try:
            earlier = self._dropped.pop()
        except IndexError:
            since = min(until, max(self.timestamp_of(complete_until), reported_until))
            since = min(since, item.since) if isinstance(item, Gap) else since
            self.on_gap(Gap(reason="reader too slow", since=since, until=until))
        else:
            since = earlier.since
            lost = None if lost is None or earlier.lost is None else lost + earlier.lost
        self._dropped.append(Gap(reason="reader too slow", since=since, until=until, lost=lost))


_FIRST_ROOM = 16
"""How many items may wait before any are weighed."""
_WEIGHED = 8
_WEIGHED_AMONG = 64
"""How many items are weighed, among how many of the newest; once those have all been replaced, it is done again."""


class LatestInbox(Inbox[I]):
    """Keeps the latest item about the same things, and returns the one that has waited longest; keeps every gap.

    Args:
        delivery: Limits how many items wait.
        things: Returns what an item is about.
    """

    def __init__(self, delivery: KeepLatest, things: Callable[[I], Hashable]) -> None:
        super().__init__(delivery)
        self._latest: OrderedDict[Hashable, tuple[I | Gap, float]] = OrderedDict()
        self._things = things

    def put(self, item: I | Gap) -> None:
        if self.ended:
            return
        key = object() if isinstance(item, Gap) else self._things(item)
        # to the end, so that a gap stays before later items, and a busy thing does not hide the others
        self._latest.pop(key, None)
        if len(self._latest) >= self._room and not self._make_room():
            return
        self._latest[key] = (item, time.time())
        self.waker()

    def _oldest(self) -> I | Gap | None:
        try:
            item, self._complete_until = self._latest.popitem(last=False)[1]
        except KeyError:
            return None
        return item

    @property
    def has_items(self) -> bool:
        return bool(self._latest or self._dropped)

    def __len__(self) -> int:
        return len(self._latest)

    def _discard(self) -> I | Gap | None:
        try:
            return self._latest.popitem(last=False)[1][0]
        except KeyError:
            return None

    def _oldest_arrival(self) -> float:
        try:
            return next(iter(self._latest.values()))[1]
        except (StopIteration, RuntimeError):  # there is none, or the reader has just taken one
            return time.time()

    def _newest(self) -> list[I | Gap]:
        return [item for item, _ in list(self._latest.copy().values())[: -_WEIGHED - 1 : -1]]


def check_delivery(delivery: object) -> None:
    """Check a delivery.

    Raises:
        InvalidArgument: it is not one, or its function can't be called, or has to be awaited.
    """
    if not isinstance(delivery, (DropOldest, KeepLatest, RaiseWhenFull, Callback)):
        raise InvalidArgument(
            "delivery must be DropOldest(), KeepLatest(), RaiseWhenFull() or Callback(function), "
            f"not {type(delivery).__name__} {delivery!r:.80}"
        )
    if isinstance(delivery, Callback):
        check_function("Callback", delivery.function, INSTEAD)


INSTEAD = ": iterate where you await"
"""What to do instead of using such a callback."""


def unawaited(returned: object) -> InvalidArgument | None:
    """The error to report if a callback has returned something that nobody awaits; else None."""
    if not isawaitable(returned) or isinstance(returned, asyncio.Future):  # tasks run by themselves
        return None
    if isinstance(returned, Coroutine):
        returned.close()
    return InvalidArgument(
        "a callback of a stream returned an awaitable, which nobody awaits: the item that it received is lost"
    )


def inbox_for(delivery: DropOldest | KeepLatest | RaiseWhenFull, things: Callable[[Any], Hashable]) -> Inbox[Any]:
    """The inbox for a delivery. `Any`: whatever items it will hold."""
    return LatestInbox(delivery, things) if isinstance(delivery, KeepLatest) else Inbox(delivery)


TO_FUNCTION = "its pushes go to a function"
TO_BOOK = "its pushes go to a local order book"
TO_EVENTS = "its pushes go to the stream's events()"
"""Where the pushes of a subscription go that can't be iterated over, for messages."""


ITERATES = "iterates over this subscription: where several read, use `stream.events()`"
"""What a second reader of a subscription is told."""


def raise_end(error: BitgetError | None) -> None:
    """Raise the error with which a subscription has ended, unless it or the stream was closed."""
    if error is not None and not isinstance(error, StreamClosed):
        raise error


def ignore(*_: object) -> None:
    """Called where nobody listens."""
