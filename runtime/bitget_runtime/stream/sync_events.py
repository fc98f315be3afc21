"""Several subscriptions of a blocking stream, read together."""

from __future__ import annotations

import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple

from bitget_runtime.stream.delivery.inbox import MERGED, Inbox, Turn

if TYPE_CHECKING:
    from bitget_runtime.stream.loop_thread import LoopThread
    from bitget_runtime.stream.sync_stream import Subscription


class Event(NamedTuple):
    """Something that a stream brought.

    Attributes:
        subscription: The subscription that it belongs to.
        item: A push, a binary message or a `Gap`. `Any`: a stream holds subscriptions of different types.
    """

    subscription: Subscription[Any]
    item: Any


class Merged:
    """Several subscriptions, read together."""

    def __init__(self) -> None:
        self._arrivals: SimpleQueue[Turn[Subscription[Any], Any] | None] = SimpleQueue()  # None wakes somebody
        self._closed = False

    def add(self, subscription: Subscription[Any], inbox: Inbox[Any]) -> None:
        subscription.reader = MERGED
        Turn(subscription, inbox, self._arrivals.put)

    def close(self) -> None:
        self._closed = True
        self._arrivals.put(None)

    def next(self, timeout: float | None) -> Event | None:
        """The next one; None at the end of the stream, when all that came before it is read."""
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            left = 0.0 if self._closed else None if until is None else max(0.0, until - time.monotonic())
            try:
                turn = self._arrivals.get(timeout=left)
            except Empty:
                if self._closed:
                    break
                raise TimeoutError(f"nothing came within {timeout} s") from None
            item = None if turn is None else turn.take()
            if turn is not None and item is not None:
                return Event(turn.reader, item)
        self._arrivals.put(None)  # whoever waits besides
        return None


class Events(Iterator[Event]):
    """What several subscriptions bring, with a time limit for each event."""

    def __init__(self, merged: Merged, thread: LoopThread, timeout: float | None) -> None:
        self._merged = merged
        self._thread = thread
        self._timeout = timeout

    def __next__(self) -> Event:
        self._thread.check_here()
        self._thread.check_may_wait()
        event = self._merged.next(self._timeout)
        if event is None:
            raise StopIteration
        return event
