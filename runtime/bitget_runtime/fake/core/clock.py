"""The one clock: real time, a multiple of it, or held and moved by hand. Milliseconds since 1970, as on the wire."""

from __future__ import annotations

import time
from collections.abc import Callable
from heapq import heappop, heappush
from itertools import count

_LONGEST = 1e24
"""Nanoseconds after which any time is over, and which are still a number."""


class Timer:
    """Something that is to happen at a time; `cancel` calls it off."""

    __slots__ = ("action", "due")

    def __init__(self, due: int, action: Callable[[], None]) -> None:
        self.due = due
        self.action: Callable[[], None] | None = action

    def cancel(self) -> None:
        self.action = None


class Clock:
    """Two readings: `now`, up to which everything has happened, and `reading()`, where the hands are. The exchange
    brings `now` up to it, with every timer in between at its own time.

    Args:
        start: First reading in milliseconds; None for the present.
        speed: How much faster than real time.
        held: Whether it moves by `advance` alone.
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
        """Let the hands never leave the time that there are prices for; they stop at its end.

        Raises:
            ValueError: They have left it already.
        """
        if not first <= self.now <= last:
            raise ValueError(f"the clock says {self.now}; there are prices from {first} to {last} (milliseconds)")
        self._first, self._last = first, last

    def reading(self) -> int:
        """Where the hands are."""
        gone = 0 if self.held else int(min((self._source() - self._started) * self.speed, _LONGEST)) // 1_000_000
        return min(max(self._base + gone, self._first), self._last)

    def advance(self, milliseconds: int) -> None:
        """Put the hands forward, held or not.

        Raises:
            ValueError: For a negative number, or one that leads beyond the end.
        """
        if milliseconds < 0:
            raise ValueError("time does not run backwards")
        if self.reading() + milliseconds > self._last:
            raise ValueError(f"prices end at {self._last} (milliseconds)")
        self._base += milliseconds

    def skew(self, milliseconds: int) -> None:
        """Put the hands forward or back, as somebody does who sets a clock: what has happened stays."""
        self._base += milliseconds
        self.now = min(self.now, self.reading())

    def hold(self) -> None:
        """Stop the hands where they are."""
        self._base, self.held = self.reading(), True

    def run(self, speed: float = 1.0) -> None:
        """Let them go on from there, at a multiple of real time."""
        self._base, self._started, self.speed, self.held = self.reading(), self._source(), speed, False

    def at(self, due: int, action: Callable[[], None]) -> Timer:
        """Have something happen at a time; what is due at the same time happens in the order of these calls."""
        timer = Timer(due, action)
        heappush(self._timers, (due, next(self._order), timer))
        return timer

    def next_due(self) -> int | None:
        """When the next timer is due."""
        while self._timers and self._timers[0][2].action is None:
            heappop(self._timers)
        return self._timers[0][0] if self._timers else None

    def run_next(self) -> None:
        """Carry out the next timer, at its own time."""
        if self.next_due() is not None:
            due, _, timer = heappop(self._timers)
            self.now = max(self.now, due)
            if timer.action is not None:
                timer.action()
