"""Where pushes wait for their reader, and what happens when it is too slow: the reader chooses, and is told."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import deque
from collections.abc import Callable
from inspect import iscoroutinefunction
from queue import SimpleQueue
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from bitget_runtime.errors import BitgetError, InvalidArgument, ReaderTooSlow, StreamClosed
from bitget_runtime.stream.push import Gap, Push
from bitget_runtime.values import Timestamp

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
I_contra = TypeVar("I_contra", contravariant=True)

DEFAULT_LIMIT = 10_000


class DropOldest(Struct, frozen=True):
    """Keep the newest pushes. The reader gets a `Gap` that says how many were dropped.

    Attributes:
        limit: How many wait at most.
    """

    limit: int = DEFAULT_LIMIT


class KeepLatest(Struct, frozen=True):
    """Keep the latest push of each symbol: for readers who want to know how things stand, not how they came about."""


class RaiseWhenFull(Struct, frozen=True):
    """Lose nothing, or end: the reader gets all that came until then, then `ReaderTooSlow`.

    Attributes:
        limit: How many wait at most.
    """

    limit: int = DEFAULT_LIMIT


class Callback(Struct, Generic[I], frozen=True):
    """Call a function with every push as soon as it arrives, and with every gap, in the event loop of the stream.

    What it raises goes to the event loop's exception handler, and the stream goes on.

    Attributes:
        function: The function. It must be quick: the stream waits for it.
    """

    function: Callable[[I | Gap], object]


Delivery: TypeAlias = DropOldest | KeepLatest | RaiseWhenFull | Callback[I]
"""How pushes reach their reader."""


class Sink(Protocol[I_contra]):
    """Takes what a subscription brings."""

    def put(self, item: I_contra | Gap) -> object:
        """Take one; what this raises is reported, and nothing else comes of it."""

    def interrupted(self) -> None:
        """The connection is gone; a `Gap` follows when the channel is there again."""

    def end(self, error: BitgetError | None) -> None:
        """Nothing comes after this; the error tells why, None for an end that the reader asked for."""


class CallbackSink(Generic[I]):
    """Calls a function: `put` is that function itself."""

    def __init__(self, function: Callable[[I | Gap], object]) -> None:
        self.put = function

    def interrupted(self) -> None:
        pass

    def end(self, error: BitgetError | None) -> None:
        if error is not None and not isinstance(error, StreamClosed):
            context = {"message": "a subscription has ended", "exception": error}
            asyncio.get_running_loop().call_exception_handler(context)


class Inbox(Generic[I]):
    """Items that wait, at most so many, with one reader.

    Attributes:
        waker: Called when something has come.
        on_overflow: Called when the reader was too slow and the subscription is to end for that.
        ended: Nothing comes any more.
        error: Why; None where the reader asked for it.
    """

    def __init__(self, delivery: DropOldest | KeepLatest | RaiseWhenFull) -> None:
        limit = getattr(delivery, "limit", 1)
        if limit < 1:
            raise InvalidArgument(f"limit must be at least 1, not {limit}")
        self.ended = False
        self.error: BitgetError | None = None
        self.waker: Callable[[], None] = _nobody_cares
        self.on_overflow: Callable[[], object] = _nobody_cares
        self._limit = limit
        self._raises = isinstance(delivery, RaiseWhenFull)
        self._items: deque[I | Gap] = deque()
        self._dropped: int | None = None
        self._dropped_since = 0
        self._dropped_unknown = False

    def put(self, item: I | Gap) -> None:
        items = self._items
        if self.ended:
            return
        if len(items) >= self._limit:
            if self._raises:
                self._overflow()
                return
            self._drop()
        items.append(item)
        self.waker()

    @property
    def has_something(self) -> bool:
        """Whether `take` gives something, or there is an error to raise."""
        return bool(self._items) or self._dropped is not None or self.error is not None

    def _drop(self) -> None:
        dropped = self._items.popleft()
        if self._dropped is None:
            self._dropped = 0
            self._dropped_since = dropped.since if isinstance(dropped, Gap) else _now_ms()
            self._dropped_unknown = False
        self._dropped += 1 if not isinstance(dropped, Gap) else dropped.lost or 0
        self._dropped_unknown = self._dropped_unknown or (isinstance(dropped, Gap) and dropped.lost is None)

    def _overflow(self) -> None:
        if not self.ended:
            waiting = len(self._items)
            self.end(ReaderTooSlow(f"{waiting} pushes wait to be read and another came", waiting=waiting))
            self.on_overflow()

    def interrupted(self) -> None:
        pass

    def take(self) -> I | Gap | None:
        """The next item; None where there is none."""
        if self._dropped is not None:
            gap = Gap(
                reason="reader too slow",
                since=Timestamp(self._dropped_since),
                until=Timestamp(_now_ms()),
                lost=None if self._dropped_unknown else self._dropped,
            )
            self._dropped = None
            return gap
        return self._items.popleft() if self._items else None

    def end(self, error: BitgetError | None) -> None:
        if not self.ended:
            self.ended, self.error = True, error
            self.waker()

    def __len__(self) -> int:
        return len(self._items)


class LatestInbox(Inbox[I]):
    """Keeps the latest item of each symbol, the one that waits for longest first; gaps are all kept."""

    def __init__(self, delivery: KeepLatest) -> None:
        super().__init__(delivery)
        self._latest: dict[object, I | Gap] = {}

    def put(self, item: I | Gap) -> None:
        key = object() if isinstance(item, Gap) else _symbol_of(item)
        # to the end, so that a gap stays before what came after it, and a lively symbol does not hide the others
        self._latest.pop(key, None)
        self._latest[key] = item
        self.waker()

    def take(self) -> I | Gap | None:
        return self._latest.pop(next(iter(self._latest))) if self._latest else None

    @property
    def has_something(self) -> bool:
        return bool(self._latest) or self.error is not None

    def __len__(self) -> int:
        return len(self._latest)


class LockedInbox(Generic[I]):
    """An inbox that one thread fills and another one empties."""

    def __init__(self, inbox: Inbox[I]) -> None:
        self._inbox = inbox
        self._lock = threading.Lock()
        self._arrived = threading.Event()
        inbox.waker = self._arrived.set

    @property
    def error(self) -> BitgetError | None:
        return self._inbox.error

    @property
    def ended(self) -> bool:
        return self._inbox.ended

    @property
    def has_something(self) -> bool:
        return self._inbox.has_something

    def put(self, item: I | Gap) -> None:
        with self._lock:
            self._inbox.put(item)

    def when_overflowing(self, call: Callable[[], object]) -> None:
        """Have a function called when the subscription is to end because its reader is too slow."""
        self._inbox.on_overflow = call

    def interrupted(self) -> None:
        pass

    def end(self, error: BitgetError | None) -> None:
        with self._lock:
            self._inbox.end(error)

    def take(self) -> I | Gap | None:
        with self._lock:
            self._arrived.clear()
            return self._inbox.take()

    def wait(self, timeout: float | None = None) -> bool:
        """Wait until something arrived since the last `take`; False after the timeout."""
        return self._arrived.wait(timeout)

    def queue_into(self, arrivals: SimpleQueue[T], arrival: T) -> None:
        """Put something into a queue whenever something comes in and nothing was there before."""
        with self._lock:
            self._inbox.waker = Once(lambda: arrivals.put(arrival))
            if self._inbox.has_something:
                self._inbox.waker()

    def take_one(self) -> I | Gap | None:
        """Like `take`, for a reader that learns of arrivals by a queue: what is left is queued again."""
        with self._lock:
            return take_one(self._inbox)

    def __len__(self) -> int:
        return len(self._inbox)


class Once:
    """A waker that wakes once, until it is armed again."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake
        self._armed = True

    def __call__(self) -> None:
        if self._armed:
            self._armed = False
            self._wake()

    def arm(self) -> None:
        self._armed = True


def take_one(inbox: Inbox[I]) -> I | Gap | None:
    """The next item of an inbox whose waker is a `Once`, which goes off again while something is left."""
    item = inbox.take()
    waker = inbox.waker
    assert isinstance(waker, Once)
    waker.arm()
    if inbox.has_something and item is not None:
        waker()
    return item


def check_delivery(delivery: object) -> None:
    """Refuse what is no delivery.

    Raises:
        InvalidArgument: it is none, or calls something that can't be called at once.
    """
    if not isinstance(delivery, (DropOldest, KeepLatest, RaiseWhenFull, Callback)):
        raise InvalidArgument(
            "delivery must be DropOldest(), KeepLatest(), RaiseWhenFull() or Callback(function), "
            f"not {type(delivery).__name__} {delivery!r:.80}"
        )
    if isinstance(delivery, Callback) and (not callable(delivery.function) or iscoroutinefunction(delivery.function)):
        raise InvalidArgument(
            f"Callback takes a plain function, not {delivery.function!r:.80}: iterate where you await"
        )


def inbox_for(delivery: DropOldest | KeepLatest | RaiseWhenFull) -> Inbox[Any]:
    """The inbox that a delivery asks for. `Any`: what will be put into it."""
    return LatestInbox(delivery) if isinstance(delivery, KeepLatest) else Inbox(delivery)


CALLED = "its pushes go to a function"
KEPT = "its pushes go to a local order book"
MERGED = "its pushes go to the stream's events()"
"""Who may get the pushes of a subscription instead of somebody who iterates over it."""


def raise_end(error: BitgetError | None) -> None:
    """Raise the error with which a subscription has ended; closing it, or the stream, is none."""
    if error is not None and not isinstance(error, StreamClosed):
        raise error


def _symbol_of(item: object) -> object:
    """What an item is about, all of it; the same for all items that say nothing of the kind."""
    data = item.data if isinstance(item, Push) else item
    models = data if isinstance(data, list) else [data]
    return frozenset(getattr(one, "symbol", None) or getattr(one, "coin", None) for one in models)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


def _nobody_cares() -> None:
    pass
