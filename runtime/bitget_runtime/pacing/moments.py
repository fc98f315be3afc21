"""When something was asked for, and how long ago that is, even if the machine slept in between."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Coroutine
from functools import partial, wraps
from math import inf
from types import CoroutineType
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast

from bitget_runtime.pacing.carried import carried

if TYPE_CHECKING:
    from contextvars import ContextVar

P = ParamSpec("P")
T = TypeVar("T")


def _elapsing() -> partial[float]:
    """A clock that goes on while the machine sleeps: that of `time.monotonic` stops on Linux and macOS."""
    if sys.platform == "linux":
        return partial(time.clock_gettime, time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return partial(time.clock_gettime, time.CLOCK_MONOTONIC)
    return partial(time.monotonic)


elapsed = _elapsing()
"""Seconds since some time in the past, sleep included."""


class Moment:
    """The moment of its construction.

    Its age also counts what only the wall clock shows, such as the pause of a virtual machine: if somebody sets that
    clock forward, something young seems old, and is not sent. Setting it back changes nothing.

    Attributes:
        at: When that was, by the clock of `elapsed`.
    """

    __slots__ = ("_wall", "at")

    def __init__(self) -> None:
        self.at = elapsed()
        self._wall = time.time()

    def age(self) -> float:
        """Seconds since then."""
        return max(elapsed() - self.at, time.time() - self._wall)


class Decision:
    """A user's decision to send something: when it was made, and how soon it has to be on its way.

    Args:
        send_within: Seconds within which it has to be sent; None if it has no limit of its own.
        moment: When it was made; now by default.
    """

    __slots__ = ("moment", "send_within")

    def __init__(self, send_within: float | None = None, moment: Moment | None = None) -> None:
        self.moment = moment or Moment()
        self.send_within = send_within

    def left(self, most: float = inf) -> float:
        """Seconds in which it can still be sent, of `send_within` and at most so many; 0 or less if it is too late: the
        machine may have slept, and the price may be yesterday's."""
        return (most if self.send_within is None else min(most, self.send_within)) - self.moment.age()

    def why_late(self, most: float) -> str:
        """What to tell the user when nothing of `left` is left."""
        whose = "its timeout" if self.send_within is None or most < self.send_within else "send_within"
        longest = most if self.send_within is None else min(most, self.send_within)
        return f"it was called {self.moment.age():.1f} s ago, and {whose} is {longest:g} s"

    def being_carried_out(self) -> _CarryingOut:
        """What is sent in this block is sent because of this decision, in whatever thread it runs."""
        return _CarryingOut(self)

    async def carry_out(self, work: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """The result of some work that is done because of this decision."""
        with self.being_carried_out():
            return await work()


class _CarryingOut:
    """A block that is about a decision; a class, because each order is in one, and a generator is dearer."""

    __slots__ = ("_decision", "_token")

    def __init__(self, decided: Decision) -> None:
        self._decision = decided

    def __enter__(self) -> None:
        self._token = _decision.set(self._decision)

    def __exit__(self, *_: object) -> None:
        _decision.reset(self._token)


_decision: ContextVar[Decision | None] = carried("_decision")


def decision() -> Decision | None:
    """The decision that is being carried out; None if it is made only now."""
    return _decision.get()


def decided_by_call(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """A method of asyncio whose call is the decision, not the first step of its coroutine: that comes late while the
    event loop is busy."""

    @wraps(method)
    def decide(*args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, T]:
        coroutine = cast("CoroutineType[Any, Any, T]", Decision().carry_out(partial(method, *args, **kwargs)))
        coroutine.__qualname__ = method.__qualname__  # what Python warns of if nobody awaits it
        return coroutine

    return decide
