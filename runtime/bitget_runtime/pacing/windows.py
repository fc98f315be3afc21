"""Exact sliding windows: the next time at which a limit has room for one more."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable
from typing import NamedTuple

MARGIN = 0.045
"""Seconds by which a window is kept longer than the exchange's.

A call is booked when it is sent, and the exchange counts it when it arrives. Two calls that are sent a window apart
arrive closer together if the first one takes longer. This covers 40 ms of that, and timers that are late by some
milliseconds. In windows of one second it costs 4.3 % of the allowance.
"""

KEPT = 1.0
"""Seconds that a time is kept after it no longer counts, to be compared with the exchange's count."""


class Window(NamedTuple):
    """One limit that a call counts against.

    Attributes:
        bucket: What is counted and, after the last space, for whom: `uta.trade.place_order uid:ab12`.
        most: How many calls any window may have.
        seconds: Length of a window.
        reserve: How many of `most` only urgent calls may use.
    """

    bucket: str
    most: int
    seconds: float
    reserve: int = 0

    @property
    def who(self) -> str:
        """For whom calls are counted, such as `ip:local`."""
        return who_of(self.bucket)


def who_of(bucket: str) -> str:
    """For whom a bucket counts calls, such as `ip:local`: what is behind the last space."""
    return bucket.rpartition(" ")[2]


class Times(list[float]):
    """When the calls of a bucket are sent, past and future, in order."""

    __slots__ = ("prune_at",)

    def __init__(self) -> None:
        self.prune_at = 64

    def free_at(self, at: float, most: int, span: float) -> float:
        """The first time, `at` or later, at which one more keeps any window to at most `most` of `span` seconds."""
        first = bisect_left(self, at + span) - most
        while first >= 0 and (end := self[first] + span) > at:
            # `most` times in a row less than a window apart leave no room from a window before the last of them
            # to a window after the first
            following = bisect_left(self, end)
            if following >= first + most:
                at = end
                following = bisect_left(self, at + span)
            first = following - most
        return at

    def add(self, at: float, forget_before: float) -> None:
        """Book a time, and occasionally forget the oldest."""
        if not self or at >= self[-1]:
            self.append(at)
        else:
            insort(self, at)
        if len(self) > self.prune_at:
            self.prune(forget_before)

    def prune(self, forget_before: float) -> None:
        """Forget the oldest."""
        del self[: bisect_left(self, forget_before)]
        self.prune_at = 2 * len(self) + 64

    def take_back(self, at: float) -> None:
        """Cancel a booking."""
        index = bisect_left(self, at)
        if index < len(self) and self[index] == at:
            del self[index]

    def move(self, sent: float, arrived: float) -> None:
        """Have the last one that was booked when a call was sent, or before, count when it arrived; it may be forgotten
        by now."""
        index = bisect_right(self, sent) - 1
        if index >= 0:
            del self[index]
        insort(self, arrived)

    def between(self, after: float, until: float) -> int:
        """How many are later than the first time and not later than the second."""
        return bisect_right(self, until) - bisect_right(self, after)


class Limit(NamedTuple):
    """The times that a call is counted with, and how many of them any span of seconds may have."""

    times: Times
    most: int
    span: float


def booked(limits: Iterable[Limit], now: float) -> bool:
    """Book this moment, if nothing later is booked and all limits have room: the common case, quickly. False if not."""
    for times, most, span in limits:
        if times and (times[-1] > now or (len(times) >= most and times[-most] + span > now)):
            return False
    for times, _, span in limits:
        times.append(now)
        if len(times) > times.prune_at:
            times.prune(now - span - KEPT)
    return True


def earliest(limits: Iterable[Limit], at: float) -> float:
    """The first time, `at` or later, at which all of them have room for one more."""
    while True:
        before = at
        for times, most, span in limits:
            at = times.free_at(at, most, span)
        if at == before:
            return at
