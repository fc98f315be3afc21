"""Limits of so many messages in so many seconds."""

from __future__ import annotations

from collections import deque


class Pace:
    """Tells when one more is allowed.

    Args:
        most: How many are allowed in any window.
        seconds: Length of a window.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._seconds = seconds
        self._taken: deque[float] = deque(maxlen=most)

    def free_at(self, now: float) -> float:
        """When one more is allowed; `now` or earlier where it is already."""
        if len(self._taken) < (self._taken.maxlen or 0):
            return now
        return self._taken[0] + self._seconds

    def take(self, now: float) -> None:
        """Count one."""
        self._taken.append(now)
