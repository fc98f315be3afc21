"""Sliding windows as slowly and obviously as they can be counted."""

from __future__ import annotations

from collections.abc import Sequence

Limit = tuple[int, float]
"""How many in any window, and its seconds."""


def holds(times: Sequence[float], most: int, seconds: float) -> bool:
    """Whether no window of so many seconds has more than `most` of these times; its end is not part of it."""
    return all(sum(begin <= time < begin + seconds for time in times) <= most for begin in times)


def first_free(now: float, booked: Sequence[tuple[Sequence[float], Limit]]) -> float:
    """The first time from now on that can be added to all of these."""
    candidates = {now} | {time + seconds for times, (_, seconds) in booked for time in times}
    return min(
        at
        for at in candidates
        if at >= now and all(holds([*times, at], most, seconds) for times, (most, seconds) in booked)
    )
