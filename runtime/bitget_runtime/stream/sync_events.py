"""Several subscriptions of a blocking stream, read together."""

from __future__ import annotations

import time
from collections.abc import Iterator
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

from bitget_runtime.stream.delivery.inbox import Inbox
from bitget_runtime.stream.delivery.merged import Event, MergedInbox

if TYPE_CHECKING:
    from bitget_runtime.stream.loop_thread import LoopThread
    from bitget_runtime.stream.sync_stream import Subscription


class SyncMerged:
    """Several subscriptions, read together."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[MergedInbox[Subscription[Any], Any] | None] = SimpleQueue()  # None wakes a thread
        self._closed = False

    def add(self, subscription: Subscription[Any], inbox: Inbox[Any]) -> None:
        MergedInbox(subscription, inbox, self._queue.put)

    def close(self) -> None:
        self._closed = True
        self._queue.put(None)

    def next(self, timeout: float | None) -> Event[Subscription[Any]] | None:
        """The next one; None at the end of the stream, once everything before it has been read."""
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            left = 0.0 if self._closed else None if until is None else max(0.0, until - time.monotonic())
            try:
                merged = self._queue.get(timeout=left)
            except Empty:
                if self._closed:
                    break
                raise TimeoutError(f"nothing was received within {timeout} s") from None
            item = None if merged is None else merged.take()
            if merged is not None and item is not None:
                return Event(merged.subscription, item)
        self._queue.put(None)  # for another waiting thread
        return None


class SyncEvents(Iterator["Event[Subscription[Any]]"]):
    """Iterates over the events of several subscriptions, with a time limit for each.

    Args:
        merged: The subscriptions.
        thread: The thread of the stream.
        timeout: The limit in seconds; None for none.
    """

    def __init__(self, merged: SyncMerged, thread: LoopThread, timeout: float | None) -> None:
        self._merged = merged
        self._thread = thread
        self._timeout = timeout

    def __next__(self) -> Event[Subscription[Any]]:
        self._thread.check_here()
        self._thread.check_may_wait()
        event = self._merged.next(self._timeout)
        if event is None:
            raise StopIteration
        return event
