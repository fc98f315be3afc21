"""Several subscriptions of an async stream, read together."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from bitget_runtime.stream.delivery.inbox import Inbox
from bitget_runtime.stream.delivery.merged import Event, MergedInbox

if TYPE_CHECKING:
    from bitget_runtime.stream.async_stream import AsyncSubscription
    from bitget_runtime.stream.core import StreamCore


class AsyncMerged(AsyncIterator["Event[AsyncSubscription[Any]]"]):
    """Several subscriptions, read together.

    Args:
        core: The stream.
    """

    def __init__(self, core: StreamCore) -> None:
        self._core = core
        self._queue: deque[MergedInbox[AsyncSubscription[Any], Any]] = deque()
        self._waiters: set[asyncio.Future[None]] = set()
        self._closed = False

    def add(self, subscription: AsyncSubscription[Any], inbox: Inbox[Any]) -> None:
        MergedInbox(subscription, inbox, self._queue_up)

    def _queue_up(self, merged: MergedInbox[AsyncSubscription[Any], Any]) -> None:
        self._queue.append(merged)
        self._wake()

    def close(self) -> None:
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiters:
            if not waiter.done():
                waiter.set_result(None)

    async def __anext__(self) -> Event[AsyncSubscription[Any]]:
        self._core.check_here()
        while True:
            while self._queue:
                merged = self._queue.popleft()
                item = merged.take()
                if item is not None:
                    return Event(merged.subscription, item)
            if self._closed:
                raise StopAsyncIteration
            waiter: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiters.add(waiter)
            try:
                await waiter
            finally:
                self._waiters.discard(waiter)
