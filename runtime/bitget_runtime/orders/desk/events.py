"""Events that wait for whoever iterates over them."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import Generic, TypeVar

T = TypeVar("T")

logger = logging.getLogger("bitget_client")

_LIMIT = 10_000


class Events(Generic[T]):
    """A queue in one event loop. A slow reader loses the oldest events, which is logged; the orders
    themselves are unaffected."""

    def __init__(self) -> None:
        self._waiting: deque[T] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._ended = False
        self._has_lost = False

    def put(self, event: T) -> None:
        if len(self._waiting) >= _LIMIT:
            self._waiting.popleft()
            if not self._has_lost:
                self._has_lost = True
                logger.warning("events of orders are read too slowly, and the oldest are dropped")
        self._waiting.append(event)
        self._wake()

    def end(self) -> None:
        """Accept no more events; those already queued can still be read."""
        self._ended = True
        self._wake()

    async def next(self) -> T | None:
        """The next event; None after the end."""
        while not self._waiting:
            if self._ended:
                return None
            self._waiter = asyncio.get_running_loop().create_future()
            await self._waiter
        return self._waiting.popleft()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
