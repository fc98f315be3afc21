"""How often something may be done."""

from __future__ import annotations

import threading
from collections import deque


class Pace:
    """So many in any window of so many seconds.

    Args:
        most: How many are allowed in any window.
        seconds: Length of a window.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._seconds = seconds
        self._taken: deque[float] = deque(maxlen=most)

    def free_at(self, now: float) -> float:
        """When one more is allowed; `now` or earlier where it is already."""
        earliest = self._taken[-1] if self._taken else now
        if len(self._taken) < (self._taken.maxlen or 0):
            return max(now, earliest)
        return max(earliest, self._taken[0] + self._seconds)

    def take(self, now: float) -> None:
        """Count one that is done now, or will be at a time that was free."""
        self._taken.append(now)

    def book(self, now: float, latest: float) -> float | None:
        """Take the next time that is free; None where that is after `latest`."""
        at = max(now, self.free_at(now))
        if at > latest:
            return None
        self.take(at)
        return at


class SharedPace:
    """A pace of all threads of a process.

    Args:
        most: How many are allowed in any window.
        seconds: Length of a window.
    """

    def __init__(self, most: int, seconds: float) -> None:
        self._pace = Pace(most, seconds)
        self._lock = threading.Lock()

    def claim(self, now: float) -> float:
        """Take one, and return 0; or the seconds after which to come again, where none is free."""
        with self._lock:
            wait = self._pace.free_at(now) - now
            if wait <= 0:
                self._pace.take(now)
            return max(wait, 0.0)


_connecting: dict[str, SharedPace] = {}


def connecting_to(base_url: str, most: int) -> SharedPace:
    """The pace of connections to a host, which counts them by IP address: all streams of the process share it.

    Args:
        base_url: Scheme, host and port.
        most: How many connections the host allows in 5 minutes.
    """
    return _connecting.setdefault(base_url.lower(), SharedPace(most, 300.0))


def forget_connections(base_url: str) -> None:
    """Begin to count anew, for a host that has done so, as a fake exchange can."""
    _connecting.pop(base_url.lower(), None)
