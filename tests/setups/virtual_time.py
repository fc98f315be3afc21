"""asyncio in virtual time: hours pass in as long as what happens in them takes."""

from __future__ import annotations

import asyncio
import selectors
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from contextlib import AbstractContextManager, ExitStack
from typing import Any, TypeVar, TypeVarTuple, Unpack
from unittest.mock import patch

from bitget_runtime.pacing import moments

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

BEGINNING = 1_795_953_600.0
"""When the wall clock begins, in seconds since the epoch."""

TURN = 1e-6
"""Seconds that a turn of the event loop takes: time goes on in programs that never wait, too."""


class VirtualTime:
    """Clocks that only move with the turns and the waiting of the event loop.

    Attributes:
        now: Seconds since the beginning.
        ahead: Seconds by which the wall clock was set forward.
    """

    def __init__(self) -> None:
        self.now = self.ahead = 0.0

    def wall(self) -> float:
        return BEGINNING + self.now + self.ahead

    def run(self, main: Callable[[VirtualTime], Coroutine[Any, Any, T]]) -> T:
        """Run a coroutine in an event loop that never waits for real time."""
        loop = self.event_loop()
        try:
            return loop.run_until_complete(main(self))
        finally:
            loop.close()

    def event_loop(self) -> asyncio.AbstractEventLoop:
        """An event loop that never waits for real time; while it runs, `clocks` hold."""
        return _Loop(self)

    def clocks(self) -> AbstractContextManager[object]:
        """In this block, the clocks of this thread are these.

        Clocks of other threads go on: a server's event loop would sleep for hours until a time that is long over.
        """
        block = ExitStack()
        for module, name, clock in (
            (time, "time", self.wall),
            (time, "time_ns", lambda: int(self.wall() * 1e9)),
            (time, "monotonic", lambda: self.now),
            (time, "sleep", self.sleep),
            (moments, "elapsed", lambda: self.now),
        ):
            block.enter_context(patch.object(module, name, _here(clock, getattr(module, name))))
        return block

    def sleep(self, seconds: float) -> None:
        """Keep the event loop from running, as `time.sleep` does."""
        self.now += seconds


def _here(virtual: Callable[..., T], real: Callable[..., T]) -> Callable[..., T]:
    """A clock that is virtual in this thread only."""
    thread = threading.get_ident()
    return lambda *given: (virtual if threading.get_ident() == thread else real)(*given)


def the_time() -> VirtualTime:
    """The clocks of the running event loop."""
    loop = asyncio.get_running_loop()
    assert isinstance(loop, _Loop)
    return loop.virtual


class _Selector(selectors.DefaultSelector):
    """Moves the clock on instead of waiting; while threads work for the event loop, it waits for them."""

    def __init__(self, clock: VirtualTime) -> None:
        super().__init__()
        self._clock = clock
        self.threads = 0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0.01 if self.threads and timeout != 0 else 0)
        waited = not ready and timeout is not None and not self.threads
        self._clock.now += TURN + (max(timeout or 0.0, 0.0) if waited else 0.0)
        return ready


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self, clock: VirtualTime) -> None:
        self._waiting = _Selector(clock)
        super().__init__(self._waiting)
        self.virtual = clock

    def time(self) -> float:
        return self.virtual.now

    def run_forever(self) -> None:
        with self.virtual.clocks():
            super().run_forever()

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Ts]], T], *args: *Ts
    ) -> asyncio.Future[T]:
        done = super().run_in_executor(executor, func, *args)
        self._waiting.threads += 1
        done.add_done_callback(self._thread_is_done)
        return done

    def _thread_is_done(self, _: object) -> None:
        self._waiting.threads -= 1
