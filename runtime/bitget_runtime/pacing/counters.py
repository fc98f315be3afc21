"""How often a client has waited and sent requests again, and what its streams have received and missed."""

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


class StreamCounters:
    """Counts for one stream since it was opened; all but `down` only grow.

    Attributes:
        pushes: Pushes that arrived.
        dropped: Pushes that were dropped because their reader was too slow.
        gaps: Periods from which pushes are missing, or may be.
        lost: How often a subscription began to bring nothing.
        down: Subscriptions that are lost at the moment, or were never reached so far.
        failed: Subscriptions that have ended with an error, `ReaderTooSlow` included.
        reconnections: Connections that were opened in place of lost ones.
        resyncs: How often a local order book was complete again after it was not.
        raised: Exceptions that callbacks raised.
    """

    __slots__ = ("down", "dropped", "failed", "gaps", "lost", "pushes", "raised", "reconnections", "resyncs")

    def __init__(self) -> None:
        self.pushes = self.dropped = self.gaps = 0
        self.lost = self.down = self.failed = 0
        self.reconnections = self.resyncs = self.raised = 0

    def add(self, other: StreamCounters) -> None:
        """Add the counts of another stream."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def __repr__(self) -> str:
        counts = ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__)
        return f"StreamCounters({counts})"


class StreamTotals:
    """Counts for all streams of a client, those that are closed included."""

    def __init__(self) -> None:
        self._ended = StreamCounters()
        self._open: list[StreamCounters] = []
        self._lock = threading.Lock()

    def opened(self) -> StreamCounters:
        """The counters of a new stream."""
        counters = StreamCounters()
        with self._lock:
            self._open.append(counters)
        return counters

    def closed(self, counters: StreamCounters) -> None:
        """A stream was closed: keep what it has counted, once."""
        with self._lock:
            if counters in self._open:
                self._open.remove(counters)
                self._ended.add(counters)

    def now(self) -> StreamCounters:
        """The sum of all."""
        total = StreamCounters()
        with self._lock:
            for counters in (self._ended, *self._open):
                total.add(counters)
        return total
