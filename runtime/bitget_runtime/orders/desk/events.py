"""Events that wait for whoever iterates over them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from bitget_runtime.orders.desk.waiting import Waiters
from bitget_runtime.stream.wire.push import Gap
from bitget_runtime.values.scalars import Timestamp

T = TypeVar("T")

_LIMIT = 10_000


class Events(Generic[T]):
    """A queue in one event loop. A slow reader loses the oldest events, and finds a gap in their place; the orders
    themselves are unaffected.

    Args:
        now_ms: Milliseconds since the epoch by the exchange's clock.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._waiting: deque[T | Gap] = deque()
        self._taking = threading.Lock()
        self._waiters = Waiters()
        self._ended = False

    def put(self, event: T | Gap) -> None:
        with self._taking:
            if isinstance(event, Gap) and self._waiting and isinstance(self._waiting[-1], Gap):
                return  # each subscription reports an interruption
            if len(self._waiting) >= _LIMIT:
                self._drop()
            self._waiting.append(event)
        self._waiters.wake()

    def _drop(self) -> None:
        """Drop the oldest event, and say so where it was."""
        now, lost = Timestamp(self._now_ms()), 0
        since, first = now, self._waiting.popleft()
        if isinstance(first, Gap) and first.lost is not None:
            since, lost, first = first.since, first.lost, self._waiting.popleft()
        if isinstance(first, Gap):
            since = min(since, first.since)
        self._waiting.appendleft(Gap(reason="reader too slow", since=since, until=now, lost=lost + 1))

    def end(self) -> None:
        """Accept no more events; those already queued can still be read."""
        self._ended = True
        self._waiters.wake()

    @property
    def is_over(self) -> bool:
        """Nothing waits, and nothing comes."""
        return self._ended and not self._waiting

    def take(self) -> T | Gap | None:
        """The next event, None where none waits. From any thread."""
        with self._taking:
            return self._waiting.popleft() if self._waiting else None

    async def arrived(self, timeout: float | None = None) -> None:
        """Wait until an event can be taken, or none comes any more; raises as `Waiters.until` does."""
        await self._waiters.until(
            lambda: bool(self._waiting) or self._ended, timeout, lambda: "there was no event of orders"
        )
