"""Events that wait for whoever iterates over them."""

from __future__ import annotations

import logging
from collections import deque
from typing import Generic, TypeVar

from bitget_runtime.orders.desk.waiting import Waiters

T = TypeVar("T")

logger = logging.getLogger("bitget_client")

_LIMIT = 10_000


class Events(Generic[T]):
    """A queue in one event loop. A slow reader loses the oldest events, which is logged; the orders
    themselves are unaffected."""

    def __init__(self) -> None:
        self._waiting: deque[T] = deque()
        self._waiters = Waiters()
        self._ended = False
        self._has_lost = False

    def put(self, event: T) -> None:
        if len(self._waiting) >= _LIMIT:
            self._waiting.popleft()
            if not self._has_lost:
                self._has_lost = True
                logger.warning("events of orders are read too slowly, and the oldest are dropped")
        self._waiting.append(event)
        self._waiters.wake()

    def end(self) -> None:
        """Accept no more events; those already queued can still be read."""
        self._ended = True
        self._waiters.wake()

    @property
    def is_over(self) -> bool:
        """Nothing waits, and nothing comes."""
        return self._ended and not self._waiting

    def take(self) -> T | None:
        """The next event, None where none waits. From any thread."""
        try:
            return self._waiting.popleft()
        except IndexError:
            return None

    async def arrived(self, timeout: float | None = None) -> None:
        """Wait until an event can be taken, or none comes any more; raises as `Waiters.until` does."""
        await self._waiters.until(
            lambda: bool(self._waiting) or self._ended, timeout, lambda: "there was no event of orders"
        )
