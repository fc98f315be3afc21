"""Limits of streams: how often a connection may send, a channel be subscribed to, a host be connected to."""

from __future__ import annotations

import threading
from collections import deque


class Pace:
    """A limit on how often something is done in any window of some seconds.

    Args:
        most: How many times are allowed in any window.
        seconds: Length of a window.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._taken: deque[float] = deque(maxlen=most)

    def is_free(self, now: float) -> bool:
        """Whether one more is allowed now: `free_at(now) <= now`, as quickly as possible."""
        taken = self._taken
        if not taken:
            return True
        return taken[-1] <= now and (len(taken) < self._most or taken[0] + self._seconds <= now)

    def free_at(self, now: float, ahead: int = 0) -> float:
        """When one more is allowed, after `ahead` others; `now` or earlier if it already is."""
        if not ahead:
            return self._after(self._taken, now)
        taken = self._taken.copy()
        for _ in range(ahead):
            taken.append(max(now, self._after(taken, now)))
        return self._after(taken, now)

    def _after(self, taken: deque[float], now: float) -> float:
        earliest = taken[-1] if taken else now
        if len(taken) < self._most:
            return max(now, earliest)
        return max(earliest, taken[0] + self._seconds)

    def spare_at(self, now: float) -> float:
        """When less than half of what a window allows has been done in it; `now` if that is so already."""
        half = max(1, self._most // 2)
        return now if len(self._taken) < half else max(now, self._taken[-half] + self._seconds)

    def take(self, now: float) -> None:
        """Count one that is done now, or at a later free time."""
        self._taken.append(now)

    def book(self, now: float, latest: float) -> float | None:
        """Take the next free time; None if that is after `latest`."""
        at = max(now, self.free_at(now))
        if at > latest:
            return None
        self.take(at)
        return at


class SharedPace:
    """A `Pace` that all threads of a process share.

    Args:
        most: How many times are allowed in any window.
        seconds: Length of a window.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._pace = Pace(most, seconds)
        self._lock = threading.Lock()

    def claim(self, now: float) -> float:
        """Take one and return 0, or return the seconds after which to ask again if none is free."""
        with self._lock:
            wait = self._pace.free_at(now) - now
            if wait <= 0:
                self._pace.take(now)
            return max(wait, 0.0)


_connecting: dict[str, SharedPace] = {}


def connecting_to(base_url: str, most: int) -> SharedPace:
    """The pace of new connections to a host, which counts them per IP address: all streams of the process share it.

    Args:
        base_url: Scheme, host and port.
        most: How many connections the host allows in 5 minutes.
    """
    return _connecting.setdefault(base_url.lower(), SharedPace(most, 300.0))


def forget_connections(base_url: str) -> None:
    """Restart the count, for a host that has restarted its own count, as a fake exchange can."""
    _connecting.pop(base_url.lower(), None)
