"""How many calls may be sent, and when: the budget that all threads and tasks of a process share."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from bitget_runtime.pacing.forks import renew_after_fork
from bitget_runtime.pacing.interface import BookedWait, CallBudget
from bitget_runtime.pacing.ledger import Ledger
from bitget_runtime.pacing.windows import Window
from bitget_runtime.traces import unseen

if TYPE_CHECKING:
    from bitget_runtime.pacing.fleet.redis_budget import RedisBudget


class Budget(CallBudget):
    """All limits of a process, for any number of clients, threads and tasks.

    A forked process counts separately; `Budget.redis` is for several processes.

    Args:
        clock: A monotonic clock, in seconds.
    """

    decides_here = True

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._ledger = Ledger()
        renew_after_fork(self)

    @staticmethod
    @unseen
    def redis(url: str, *, share: float = 0.1, address: str = "local", name: str = "bitget") -> RedisBudget:
        """A budget that processes and hosts share through Redis (extra `fleet`).

        Args:
            url: `redis://`, `rediss://` or `unix://`, with user and password where needed.
            share: The part of each limit that this process uses by itself while Redis is out of reach: at most one
                divided by the number of processes.
            address: A name for the IP address that the exchange sees; processes with the same one share its limits.
            name: Prefix of the keys in Redis; fleets with different names are independent of each other.

        Raises:
            InvalidArgument: an argument isn't valid, or redis-py is not installed.
        """
        from bitget_runtime.pacing.fleet.redis_budget import RedisBudget

        return RedisBudget(url, share=share, address=address, name=name)

    def reserve(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        now = self._clock()
        with self._lock:
            at = self._ledger.book(windows, now, longest=longest, urgent=urgent)
        return 0.0 if at == now else BookedWait.until(at, now)

    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        return self.reserve(windows, longest=longest, urgent=urgent)

    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        # without waiting: garbage collection may close a waiting call while this very thread holds the lock
        if isinstance(wait, BookedWait) and self._lock.acquire(blocking=False):
            try:
                self._ledger.take_back(windows, wait.at, self._clock(), urgent=urgent)
            finally:
                self._lock.release()

    def holds(self, windows: tuple[Window, ...], wait: float) -> bool:
        now = self._clock()
        with self._lock:
            return self._ledger.is_open(windows, now)

    def is_late(self, wait: BookedWait) -> bool:
        return wait.is_over(self._clock())

    def arrived_late(self, windows: tuple[Window, ...], took: float, late: float, *, urgent: bool = False) -> None:
        now = self._clock()
        sent = now - took
        with self._lock:
            self._ledger.move(windows, sent, sent + late, now, urgent=urgent)

    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        now = self._clock()
        with self._lock:
            self._ledger.remaining(bucket, left, now, took=took)

    def close(self, bucket: str, seconds: float) -> None:
        until = self._clock() + seconds
        with self._lock:
            self._ledger.close(bucket, until)

    def close_all(self, who: str, seconds: float) -> None:
        until = self._clock() + seconds
        with self._lock:
            self._ledger.close_all(who, until)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def _forked(self) -> None:
        self._lock = threading.Lock()
