"""When something happened in Redis, by this process's clock."""

from __future__ import annotations

import math

_FRESH = 60.0
"""Seconds for which a round trip counts: after that the clocks may have drifted apart."""


class RedisClock:
    """How far Redis's clock is ahead, from the quickest round trip of the last minute.

    A reply may be read late, by tens of milliseconds in a busy program: what Redis granted didn't begin then,
    but when Redis granted it.
    """

    def __init__(self) -> None:
        self._ahead = 0.0
        self._round_trip = math.inf
        self._learnt = -math.inf

    def local(self, there: float, sent: float, received: float) -> float:
        """The local time at a given Redis time.

        Args:
            there: The time that Redis replied.
            sent: When it was asked, by this process.
            received: When its reply was read.
        """
        at = there - self._ahead
        stepped = not sent - 0.001 <= at <= received + 0.001  # one of the clocks was set
        if stepped or received - sent < self._round_trip or received - self._learnt > _FRESH:
            self._round_trip = received - sent
            self._learnt = received
            self._ahead = there - (sent + received) / 2
        return min(max(there - self._ahead, sent), received)
