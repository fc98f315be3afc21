"""The requests that are under way, for whoever ends the orders meanwhile: their callers shall learn of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bitget_runtime.errors import BitgetError, StreamClosed
from bitget_runtime.orders.desk.waiting import Waiters


class NeverBegun(asyncio.CancelledError):
    """A call was cancelled while it waited for a thread, so nothing of it was or will be sent."""


class UnderWay:
    """Requests that may have been sent, and whose responses are awaited in tasks of one event loop."""

    def __init__(self) -> None:
        self._tasks: dict[asyncio.Task[Any], Callable[[], BitgetError] | None] = {}
        self._cut_off: set[asyncio.Task[Any]] = set()
        self._fewer = Waiters()

    @contextmanager
    def noted(self, lost: Callable[[], BitgetError] | None) -> Iterator[None]:
        """The request that is sent in this block is under way.

        Args:
            lost: The error to raise if it is cut off; None if that isn't needed, because it ends with the stream.

        Raises:
            StreamClosed: it was cut off before it was begun.
        """
        task = asyncio.current_task()
        assert task is not None
        self._tasks[task] = lost
        try:
            yield
        except asyncio.CancelledError as cancelled:
            if lost is None or task not in self._cut_off:
                raise
            task.uncancel()
            if isinstance(cancelled, NeverBegun):
                raise StreamClosed("the orders were closed before this was sent") from None
            raise lost() from None
        finally:
            del self._tasks[task]
            self._cut_off.discard(task)
            self._fewer.wake()

    async def ended(self, within: float) -> None:
        """Wait until there are none, or for so many seconds."""
        try:
            await self._fewer.until(lambda: not self._tasks, within, str)
        except TimeoutError:
            return

    def cut_off(self) -> None:
        """Let no caller wait any longer: each gets an error that says that its request may be carried out."""
        for task, lost in self._tasks.items():
            if lost is not None and task not in self._cut_off:
                self._cut_off.add(task)
                task.cancel()
