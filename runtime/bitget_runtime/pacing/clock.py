"""The exchange's clock, learnt from its responses: requests are signed by it, whatever the machine's clock says."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from math import ceil
from typing import NamedTuple

logger = logging.getLogger("bitget_client")

LOUD_OFFSET = 5.0
"""Seconds by which the machine's clock may be off before it is logged; the exchange refuses requests at 30."""

_STEADY_FOR = 60.0
"""Seconds for which two clocks run alike; after that, the offset is less certain."""

_DRIFT = 1e-4
"""Seconds per second by which two clocks may drift apart."""

_RESOLUTION = 0.001
"""Precision of the exchange's times, in seconds."""

_EARLIEST_MS, _LATEST_MS = 10**12, 10**14
"""Times in milliseconds that make sense: 2001 to 5138. Anything else isn't a time, or is in another unit."""


def is_time(said_ms: int) -> bool:
    """Whether milliseconds since the epoch can be the exchange's time."""
    return _EARLIEST_MS < said_ms < _LATEST_MS


class _Bounds(NamedTuple):
    """The exchange's time less the seconds of the monotonic clock is at least `low` and at most `high`."""

    low: float
    high: float
    since: float


class Clock:
    """The time at the exchange. One per client; threads, tasks and streams share it.

    A response that says when it was made bounds the exchange's time: it was made after its request was sent, and before
    it was received. The quickest responses bound it most, and the middle between all bounds is taken for the time.
    Before the first response it is the machine's own time. A single response that contradicts the others, such as one
    from a cache, changes nothing; a second one that agrees with it does.

    Args:
        monotonic: A monotonic clock, in seconds.
        wall: Seconds since the epoch by the machine's clock.
    """

    def __init__(
        self, monotonic: Callable[[], float] = time.perf_counter, wall: Callable[[], float] = time.time
    ) -> None:
        self.monotonic = monotonic
        self._wall = wall
        self._bounds: _Bounds | None = None
        self._ahead = 0.0
        self._suspect: _Bounds | None = None
        self._warned = False
        self._lock = threading.Lock()

    @property
    def offset(self) -> float:
        """Seconds by which the exchange's clock is ahead of the machine's; 0 before the first response."""
        return 0.0 if self._bounds is None else self._ahead + self.monotonic() - self._wall()

    @property
    def uncertainty(self) -> float | None:
        """Most seconds by which `offset` may be wrong; None before the first response."""
        bounds = self._bounds
        return None if bounds is None else (bounds.high - bounds.low) / 2

    @property
    def uncertainty_ms(self) -> int | None:
        """The same in whole milliseconds."""
        seconds = self.uncertainty
        return None if seconds is None else ceil(seconds * 1_000)

    def now_ms(self) -> int:
        """Milliseconds since the epoch by the exchange's clock: requests and logins are signed with it."""
        if self._bounds is None:
            return int(self._wall() * 1_000)
        return int((self._ahead + self.monotonic()) * 1_000)

    def after_now_ms(self) -> int:
        """The first millisecond that is later than the exchange's time can be, however uncertain that is: what is asked
        for until then includes what happened just now."""
        bounds = self._bounds
        now = self._wall() if bounds is None else bounds.high + self.monotonic()
        return int(now * 1_000) + 1

    def ms_at(self, moment: float) -> float:
        """Milliseconds since the epoch by the exchange's clock, at a moment of the monotonic clock, in seconds."""
        return self.now_ms() + (moment - self.monotonic()) * 1_000

    def learn(self, said_ms: int, sent: float, received: float) -> None:
        """Take a response into account.

        Args:
            said_ms: When the exchange responded, in milliseconds since the epoch.
            sent: When the request was sent, by the monotonic clock.
            received: When the response was received.
        """
        said = said_ms / 1_000
        low, high = said - received, said + _RESOLUTION - sent
        known = self._bounds
        if known is not None and low <= known.low and high >= known.high and received - known.since < _STEADY_FOR:
            return  # like most, it adds nothing to what is known
        if is_time(said_ms) and low <= high:
            self._narrow(_Bounds(low, high, received))

    def correct(self, said_ms: int, sent: float, received: float) -> None:
        """Trust one response over all that was known, after the exchange has refused a time."""
        said = said_ms / 1_000
        if is_time(said_ms) and sent <= received:
            with self._lock:
                self._take(_Bounds(said - received, said + _RESOLUTION - sent, received))

    def _narrow(self, new: _Bounds) -> None:
        with self._lock:
            known = self._bounds
            if known is None:
                self._take(new)
            elif not _agree(known, new):
                if self._suspect is not None and _agree(self._suspect, new):
                    self._take(new)
                else:
                    self._suspect = new
            else:
                self._take(_within(known, new))

    def _take(self, bounds: _Bounds) -> None:
        self._ahead = (bounds.low + bounds.high) / 2
        self._bounds, self._suspect = bounds, None
        offset = self.offset
        certain = abs(offset) - (bounds.high - bounds.low) / 2
        if certain > LOUD_OFFSET and not self._warned:
            self._warned = True
            logger.warning(
                "this machine's clock is %.1f s %s the exchange's; requests are signed by the exchange's clock",
                abs(offset),
                "behind" if offset > 0 else "ahead of",
            )

    def __repr__(self) -> str:
        return f"Clock(offset={self.offset:.3f})"


_TOLERANCE = 0.05
"""Seconds by which the exchange's own servers may differ from each other."""


def _within(known: _Bounds, new: _Bounds) -> _Bounds:
    age = new.since - known.since
    slack, since = (age * _DRIFT, new.since) if age >= _STEADY_FOR else (0.0, known.since)
    low, high = max(known.low - slack, new.low), min(known.high + slack, new.high)
    return _Bounds(low, high, since) if low <= high else new


def _agree(one: _Bounds, other: _Bounds) -> bool:
    return max(one.low, other.low) <= min(one.high, other.high) + _TOLERANCE
