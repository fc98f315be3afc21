"""Where pushes wait for their reader, and what happens when it is too slow: the reader chooses, and is told."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Hashable
from contextlib import suppress
from functools import partial
from inspect import isasyncgenfunction, isawaitable, iscoroutine, iscoroutinefunction
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from msgspec import Struct

from bitget_runtime.errors import BitgetError, InvalidArgument, ReaderTooSlow, StreamClosed
from bitget_runtime.stream.delivery.weight import weight
from bitget_runtime.stream.wire.push import Gap
from bitget_runtime.values.scalars import Timestamp

I = TypeVar("I")  # noqa: E741 - an item: a push or a binary message
R = TypeVar("R")
I_contra = TypeVar("I_contra", contravariant=True)

DEFAULT_LIMIT = 10_000
DEFAULT_BYTES = 4_000_000


class DropOldest(Struct, frozen=True):
    """Keep the newest pushes. The reader gets a `Gap` that says how many were dropped.

    Attributes:
        limit: How many wait at most.
        most_bytes: How much memory those take at most, about.
    """

    limit: int = DEFAULT_LIMIT
    most_bytes: int = DEFAULT_BYTES


class KeepLatest(Struct, frozen=True):
    """Keep the latest push of each thing: for readers who want to know how things stand, not how they came about.

    What a thing is, the catalogue says of each channel (its `key`): a candle by its start, a position by symbol, side
    and mode.

    Attributes:
        limit: How many wait at most; then the oldest is dropped, as by `DropOldest`.
        most_bytes: How much memory those take at most, about.
    """

    limit: int = DEFAULT_LIMIT
    most_bytes: int = DEFAULT_BYTES


class RaiseWhenFull(Struct, frozen=True):
    """Lose nothing, or end: the reader gets all that came until then, then `ReaderTooSlow`.

    Attributes:
        limit: How many wait at most.
        most_bytes: How much memory those take at most, about.
    """

    limit: int = DEFAULT_LIMIT
    most_bytes: int = DEFAULT_BYTES


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
        """Take one; what this raises is reported, and so is an awaitable that it returns."""

    def interrupted(self, why: str) -> None:
        """Nothing comes for a while, though something may happen; a `Gap` follows when the channel is there again."""

    def end(self, error: BitgetError | None) -> None:
        """Nothing comes after this; the error tells why, None for an end that the reader asked for."""


class CallbackSink(Generic[I]):
    """Calls a function: `put` is that function itself."""

    def __init__(self, function: Callable[[I | Gap], object]) -> None:
        self.put = function

    def interrupted(self, why: str) -> None:
        pass

    def end(self, error: BitgetError | None) -> None:
        if error is not None and not isinstance(error, StreamClosed):
            context = {"message": "a subscription has ended", "exception": error}
            asyncio.get_running_loop().call_exception_handler(context)


class Inbox(Generic[I]):
    """Items that wait. One thread puts them in, and others take them out: no lock is held between them.

    Attributes:
        waker: Called when something has come.
        on_overflow: Called when the reader was too slow and the subscription is to end for that.
        ended: Nothing comes any more.
        error: Why; None where the reader asked for it.
    """

    def __init__(self, delivery: DropOldest | KeepLatest | RaiseWhenFull) -> None:
        for name in ("limit", "most_bytes"):
            if getattr(delivery, name) < 1:
                raise InvalidArgument(f"{name} must be at least 1, not {getattr(delivery, name)}")
        self.ended = False
        self.error: BitgetError | None = None
        self.waker: Callable[[], None] = _nobody_cares
        self.on_overflow: Callable[[], object] = _nobody_cares
        self._limit = delivery.limit
        self._most_bytes = delivery.most_bytes
        self._raises = isinstance(delivery, RaiseWhenFull)
        self._room = min(delivery.limit, _FIRST_ROOM)
        self._until_weighed = 0
        self._items: deque[I | Gap] = deque()
        self._dropped: deque[Gap] = deque()

    def put(self, item: I | Gap) -> None:
        items = self._items
        if self.ended or (len(items) >= self._room and not self._make_room()):
            return
        items.append(item)
        self.waker()

    def take(self) -> I | Gap | None:
        """The next item; None where there is none."""
        if self._dropped:
            with suppress(IndexError):
                return self._dropped.popleft()
        return self._oldest()

    @property
    def has_items(self) -> bool:
        """Whether `take` gives something."""
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

    def _oldest(self) -> I | Gap | None:
        try:
            return self._items.popleft()
        except IndexError:
            return None

    def _newest(self) -> list[I | Gap]:
        """Some of the newest items; a reader may take some at the same time."""
        found: list[I | Gap] = []
        with suppress(IndexError):
            for back in range(1, _WEIGHED_AMONG, _WEIGHED_AMONG // _WEIGHED):
                found.append(self._items[-back])
        return found

    def _make_room(self) -> bool:
        """Let more items wait while they are light enough, else drop the oldest; False where that ended it all."""
        waiting = len(self)
        self._until_weighed -= 1
        if self._until_weighed <= 0 and (weighed := self._newest()):
            fitting = self._most_bytes * len(weighed) // sum(map(weight, weighed))
            self._room = max(1, min(self._limit, fitting, 2 * waiting))
            self._until_weighed = _WEIGHED_AMONG if waiting >= self._room else 0
        if waiting < self._room:
            return True
        if self._raises:
            self.end(ReaderTooSlow(f"{waiting} pushes wait to be read and another came", waiting=waiting))
            self.on_overflow()
            return False
        for _ in range(waiting + 1 - self._room):
            self._drop()
        return True

    def _drop(self) -> None:
        item = self._oldest()
        if item is None:
            return  # the reader was quicker
        now = Timestamp(time.time_ns() // 1_000_000)
        since, lost = (item.since, item.lost) if isinstance(item, Gap) else (now, 1)
        with suppress(IndexError):
            earlier = self._dropped.pop()
            since = earlier.since
            lost = None if lost is None or earlier.lost is None else lost + earlier.lost
        self._dropped.append(Gap(reason="reader too slow", since=since, until=now, lost=lost))


_FIRST_ROOM = 16
"""How many items may wait before they are weighed for the first time."""
_WEIGHED = 8
_WEIGHED_AMONG = 64
"""So many items are weighed, and among so many of the newest; when all have been replaced they are weighed again."""


class LatestInbox(Inbox[I]):
    """Keeps the latest item about the same things, the one that waits for longest first; gaps are all kept.

    Args:
        delivery: How many wait at most.
        things: What an item is about.
    """

    def __init__(self, delivery: KeepLatest, things: Callable[[I], Hashable]) -> None:
        super().__init__(delivery)
        self._latest: OrderedDict[Hashable, I | Gap] = OrderedDict()
        self._things = things

    def put(self, item: I | Gap) -> None:
        key = object() if isinstance(item, Gap) else self._things(item)
        # to the end, so that a gap stays before what came after it, and a lively thing does not hide the others
        self._latest.pop(key, None)
        if self.ended or (len(self._latest) >= self._room and not self._make_room()):
            return
        self._latest[key] = item
        self.waker()

    @property
    def has_items(self) -> bool:
        return bool(self._latest or self._dropped)

    def __len__(self) -> int:
        return len(self._latest)

    def _oldest(self) -> I | Gap | None:
        try:
            return self._latest.popitem(last=False)[1]
        except KeyError:
            return None

    def _newest(self) -> list[I | Gap]:
        return list(self._latest.copy().values())[: -_WEIGHED - 1 : -1]


class Turn(Generic[R, I]):
    """One of several subscriptions that are read together: it queues up whenever it has something, once.

    Args:
        reader: The subscription.
        inbox: Its inbox.
        queue: Puts a turn where the next one to be read is taken from.
    """

    def __init__(self, reader: R, inbox: Inbox[I], queue: Callable[[Turn[R, I]], None]) -> None:
        self.reader = reader
        self._inbox = inbox
        self._queue = queue
        self._idle: deque[bool] = deque([True])
        self._end_untold: deque[bool] = deque([True])
        inbox.waker = self._arrived
        if inbox.has_items or inbox.error is not None:
            self._arrived()

    def _arrived(self) -> None:
        with suppress(IndexError):
            self._idle.pop()  # of two threads one succeeds
            self._queue(self)

    def take(self) -> I | Gap | None:
        """The next item, None where there is none; raises the error that the subscription has ended with, once."""
        inbox = self._inbox
        item = inbox.take()
        self._idle.append(True)
        if item is None and inbox.error is not None and not inbox.has_items:
            with suppress(IndexError):
                self._end_untold.pop()
                raise_end(inbox.error)
            return None
        if inbox.has_items or (inbox.error is not None and self._end_untold):
            self._arrived()
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
    if isinstance(delivery, Callback):
        check_function("Callback", delivery.function)


def check_function(what: str, function: object) -> None:
    """Refuse what can't be called at once.

    Raises:
        InvalidArgument: it can't be called, or what it does has to be awaited.
    """
    inner = function
    while isinstance(inner, partial):
        inner = inner.func
    for one in (inner, getattr(inner, "__call__", None)):  # noqa: B004 - an object may have an `async def __call__`
        if not callable(function) or iscoroutinefunction(one) or isasyncgenfunction(one):
            raise InvalidArgument(f"{what} takes a plain function, not {function!r:.80}: iterate where you await")


def unawaited(returned: object) -> InvalidArgument | None:
    """The complaint where a function that was called returned what somebody would have to await."""
    if not isawaitable(returned) or isinstance(returned, asyncio.Future):  # tasks run by themselves
        return None
    if iscoroutine(returned):
        returned.close()
    return InvalidArgument(
        "a callback of a stream returned an awaitable, which nobody awaits: what it was given is lost"
    )


def inbox_for(delivery: DropOldest | KeepLatest | RaiseWhenFull, things: Callable[[Any], Hashable]) -> Inbox[Any]:
    """The inbox that a delivery asks for. `Any`: what will be put into it."""
    return LatestInbox(delivery, things) if isinstance(delivery, KeepLatest) else Inbox(delivery)


CALLED = "its pushes go to a function"
KEPT = "its pushes go to a local order book"
MERGED = "its pushes go to the stream's events()"
"""Who may get the pushes of a subscription instead of somebody who iterates over it."""


def raise_end(error: BitgetError | None) -> None:
    """Raise the error with which a subscription has ended; closing it, or the stream, is none."""
    if error is not None and not isinstance(error, StreamClosed):
        raise error


def _nobody_cares() -> None:
    pass
