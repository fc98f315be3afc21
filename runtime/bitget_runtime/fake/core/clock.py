"""The one clock: real time, a multiple of it, or held and moved by hand. Milliseconds since 1970, as on the wire."""

from __future__ import annotations

import time
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

DAY = 86_400_000
"""Milliseconds."""

_LONGEST = 1e24
"""Nanoseconds that never pass, and are still a finite number."""


class Timer:
    """Something due at a time, unless it is cancelled."""

    __slots__ = ("action", "due")

    def __init__(self, due: int, action: Callable[[], None]) -> None:
        self.due = due
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        self.action = None


class Clock:
    """Two readings: `now`, up to which everything has happened, and `reading()`, the time shown. The exchange
    moves `now` up to it, running every timer in between at its own time.

    Args:
        start: First reading in milliseconds; None for the present.
        speed: How much faster than real time.
        held: Whether only `advance` moves it.
        source: Real time in nanoseconds, which never runs backwards.
    """

    def __init__(
        self,
        start: int | None = None,
        *,
        speed: float = 1.0,
        held: bool = False,
        source: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self.now = time.time_ns() // 1_000_000 if start is None else start
        self.held = held
        self.speed = speed
        self._source = source
        self._base = self.now
        self._started = source()
        self._timers: list[tuple[int, int, Timer]] = []
        self._order = count()
        self._first, self._last = 0, 1 << 62

    def keep_within(self, first: int, last: int) -> None:
        """Keep the clock within the time that has prices; it stops at the end.

        Raises:
            ValueError: it is already outside.
        """
        if not first <= self.now <= last:
            raise ValueError(f"the clock says {self.now}; there are prices from {first} to {last} (milliseconds)")
        self._first, self._last = first, last

    def reading(self) -> int:
        """The time shown."""
        gone = 0 if self.held else int(min((self._source() - self._started) * self.speed, _LONGEST)) // 1_000_000
        return min(max(self._base + gone, self._first), self._last)

    def advance(self, milliseconds: int) -> None:
        """Advance the clock, held or not.

        Raises:
            ValueError: the number is negative, or goes beyond the end.
        """
        if milliseconds < 0:
            raise ValueError("time does not run backwards")
        if self.reading() + milliseconds > self._last:
            raise ValueError(f"prices end at {self._last} (milliseconds)")
        self._base += milliseconds

    def skew(self, milliseconds: int) -> None:
        """Set the clock forward or back: what has happened stays."""
        self._base += milliseconds
        self.now = min(self.now, self.reading())

    def hold(self) -> None:
        """Stop the clock where it is."""
        self._base, self.held = self.reading(), True

    def run(self, speed: float = 1.0) -> None:
        """Let it continue from there, at a multiple of real time."""
        self._base, self._started, self.speed, self.held = self.reading(), self._source(), speed, False

    def at(self, due: int, action: Callable[[], None]) -> Timer:
        """Schedule an action; those due at the same time run in the order of these calls."""
        timer = Timer(due, action)
        heappush(self._timers, (due, next(self._order), timer))
        return timer

    def next_due(self) -> int | None:
        """When the next timer is due."""
        while self._timers and self._timers[0][2].action is None:
            heappop(self._timers)
        return self._timers[0][0] if self._timers else None

    def run_next(self) -> None:
        """Run the next timer, at its own time."""
        if self.next_due() is not None:
            due, _, timer = heappop(self._timers)
            self.now = max(self.now, due)
            if timer.action is not None:
                timer.action()
