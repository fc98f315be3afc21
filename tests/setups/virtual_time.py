"""asyncio in virtual time: hours pass in as long as what happens in them takes."""

from __future__ import annotations

import asyncio
import selectors
import threading
import time
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar
from unittest.mock import patch

T = TypeVar("T")

BEGINNING = 1_795_953_600.0
"""When the wall clock begins, in seconds since the epoch."""


class VirtualTime:
    """Clocks that only move while the event loop waits.

    Attributes:
        now: Seconds since the beginning.
        ahead: Seconds by which the wall clock was set forward.
    """

    def __init__(self) -> None:
        self.now = self.ahead = 0.0

    def wall(self) -> float:
        return BEGINNING + self.now + self.ahead

    def run(self, main: Callable[[VirtualTime], Coroutine[Any, Any, T]]) -> T:
        """Run a coroutine in an event loop that never waits for real time.

        Clocks of other threads go on: a server's event loop would sleep for hours until a time that is long over.
        """
        with (
            patch.object(time, "time", _here(self.wall, time.time)),
            patch.object(time, "time_ns", _here(lambda: int(self.wall() * 1e9), time.time_ns)),
            patch.object(time, "monotonic", _here(lambda: self.now, time.monotonic)),
        ):
            loop = _Loop(self)
            try:
                return loop.run_until_complete(main(self))
            finally:
                loop.close()


def _here(virtual: Callable[[], T], real: Callable[[], T]) -> Callable[[], T]:
    """A clock that is virtual in this thread only."""
    thread = threading.get_ident()
    return lambda: virtual() if threading.get_ident() == thread else real()


class _Selector(selectors.DefaultSelector):
    def __init__(self, clock: VirtualTime) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout is not None:
            self._clock.now += max(timeout, 0.0)
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: VirtualTime) -> None:
        super().__init__(_Selector(clock))
        self._virtual = clock

    def time(self) -> float:
        return self._virtual.now
