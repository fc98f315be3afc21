"""Events of orders for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from bitget_runtime.stream.wire.push import Gap

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.tracked import Happened, Tracked

E = TypeVar("E", covariant=True)


class AsyncOrderEvents(AsyncIterator["E | Gap"], Generic[E]):
    """Iterates over events of orders from now on, until the orders end or `aclose()` is called.

    A wait that is cancelled or takes too long (`asyncio.wait_for(anext(events), 1)`) loses nothing: iterate again.
    Tasks may share it: each event goes to one of them.

    A `Gap` among them says that events are missing, because they were read too slowly (`lost` says how many), or that
    the stream of the orders was interrupted: then the orders are read again, and what is found follows as events.

    Args:
        engine: The orders.
        order: The order; None for all orders.
        shape: Turns an event into an item.
    """

    def __init__(self, engine: Engine, order: Tracked | None, shape: Callable[[Happened], E]) -> None:
        self._loop = asyncio.get_running_loop()
        self._order = order
        self._shape = shape
        self._events, self._stop = engine.read(order)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E | Gap:
        while (happened := self._events.take()) is None:
            if self._events.is_over:
                self._stop()
                raise StopAsyncIteration
            await self._events.arrived()
        return happened if isinstance(happened, Gap) else self._shape(happened)

    async def aclose(self) -> None:
        """End it. Events up to now can still be read."""
        self._stop()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._order or 'all orders'})"

    def __del__(self) -> None:
        if hasattr(self, "_stop"):  # the orders were open
            with suppress(RuntimeError):  # the event loop is closed
                self._loop.call_soon_threadsafe(self._stop)  # it may be dropped in any thread
