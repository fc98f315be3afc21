"""How often a client has waited, and sent requests again."""

from __future__ import annotations

import threading


class Counters:
    """Counts for one client since it was created, over all threads and tasks.

    Attributes:
        retries: Requests that were sent again after a failure.
        clock_corrections: Requests that were signed and sent again because their time was refused.
        waits: Calls that waited for their turn.
        waited: Seconds that they waited in total.
    """

    def __init__(self) -> None:
        self.retries = 0
        self.clock_corrections = 0
        self.waits = 0
        self.waited = 0.0
        self._lock = threading.Lock()

    def count_retry(self) -> None:
        with self._lock:
            self.retries += 1

    def count_clock_correction(self) -> None:
        with self._lock:
            self.clock_corrections += 1

    def count_wait(self, seconds: float) -> None:
        with self._lock:
            self.waits += 1
            self.waited += seconds

    def __repr__(self) -> str:
        return (
            f"Counters(retries={self.retries}, clock_corrections={self.clock_corrections}, "
            f"waits={self.waits}, waited={self.waited:.3f})"
        )
