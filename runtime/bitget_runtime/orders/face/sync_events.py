"""Events of orders for programs without asyncio."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

from bitget_runtime.pacing.waits import check_wait
from bitget_runtime.stream.wire.push import Gap

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.engine import Engine
    from bitget_runtime.orders.desk.tracked import Happened, Tracked
    from bitget_runtime.stream.loop_thread import LoopThread

E = TypeVar("E", covariant=True)


class OrderEvents(Iterator["E | Gap"], Generic[E]):
    """Iterates over events of orders from now on, until the orders end or `close()` is called.

    Threads may share it: each event goes to one of them.

    A `Gap` among them says that events are missing, because they were read too slowly (`lost` says how many), or that
    the stream of the orders was interrupted: then the orders are read again, and what is found follows as events.

    Args:
        engine: The orders.
        thread: Their thread.
        order: The order; None for all orders.
        shape: Turns an event into an item.
        timeout: Seconds to wait for each event; None to wait as long as it takes.

    Raises:
        InvalidArgument: `timeout` isn't a number of seconds.
        StreamClosed: the orders are closed.
    """

    def __init__(
        self,
        engine: Engine,
        thread: LoopThread,
        order: Tracked | None,
        shape: Callable[[Happened], E],
        timeout: float | None,
    ) -> None:
        check_wait(timeout)
        self._thread = thread
        self._order = order
        self._shape = shape
        self._timeout = timeout
        self._events, self._stop = thread.call(lambda: engine.read(order))

    def __next__(self) -> E | Gap:
        """Raises `TimeoutError` if nothing happens in time; iterate again to continue."""
        self._thread.check_here()
        until = None if self._timeout is None else time.monotonic() + self._timeout
        while (happened := self._events.take()) is None:
            if self._events.is_over:
                self.close()
                raise StopIteration
            left = None if until is None else max(0.0, until - time.monotonic())
            self._thread.run(self._events.arrived(left))
        return happened if isinstance(happened, Gap) else self._shape(happened)

    def close(self) -> None:
        """End it. Events up to now can still be read."""
        if self._thread.is_here:  # a fork has no such thread
            with suppress(RuntimeError):  # the thread has ended, and with it this
                self._thread.loop.call_soon_threadsafe(self._stop)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._order or 'all orders'})"

    def __del__(self) -> None:
        if hasattr(self, "_stop"):  # the orders were open
            self.close()
