"""How many calls may be sent, and when: the budget that all threads and tasks of a process share."""

from __future__ import annotations

import math
import os
import threading
import time
import weakref
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from bitget_runtime.pacing.windows import KEPT, MARGIN, Limit, Times, Window, booked, earliest
from bitget_runtime.traces import unseen

if TYPE_CHECKING:
    from bitget_runtime.pacing.fleet.redis_budget import RedisBudget

_FORGET_AT = 256


class WaitTooLong(Exception):
    """A call would have to wait longer than it may. Nothing is booked.

    Attributes:
        seconds: How long it would have had to wait.
        bucket: A limit that has no room until then.
    """

    def __init__(self, seconds: float, bucket: str) -> None:
        super().__init__(f"{bucket} has no room for {seconds:.3f} s")
        self.seconds = seconds
        self.bucket = bucket

    def __reduce__(self) -> tuple[type[WaitTooLong], tuple[float, str]]:
        return type(self), (self.seconds, self.bucket)


class BookedWait(float):
    """Seconds to wait, and the booking at their end.

    Attributes:
        at: Time of the booking, by the budget's clock.
        void: Whether it was withdrawn.
    """

    __slots__ = ("at", "void")
    at: float
    void: bool

    @classmethod
    def until(cls, at: float, now: float) -> BookedWait:
        """The wait for a booking at that time."""
        wait = cls(max(0.0, at - now))
        wait.at = at
        wait.void = False
        return wait


class _Bucket:
    """What is known about one bucket.

    Attributes:
        all: When calls are sent.
        ordinary: When calls are sent that may not use the reserve; only kept if there is a reserve.
        closed: Until when nothing may be sent.
        most: How many calls are allowed, as last given.
        span: Length of a window and its margin, the longest given so far.
    """

    __slots__ = ("all", "closed", "most", "ordinary", "span")

    def __init__(self, closed: float) -> None:
        self.all = Times()
        self.ordinary = Times()
        self.closed = closed
        self.most = 0
        self.span = 0.0

    def idle(self, now: float) -> bool:
        return self.closed <= now and (not self.all or self.all[-1] + self.span + KEPT <= now)


class _Plan(NamedTuple):
    """The buckets that a call with certain windows is counted in."""

    buckets: tuple[_Bucket, ...]
    limits: tuple[Limit, ...]


class Budget:
    """All limits of a process, for any number of clients, threads and tasks.

    A reservation books the earliest time at which every window of the call has room, in addition to all existing
    bookings, so no call waits for a later one. A forked process counts separately; `Budget.redis` is for several
    processes.

    Args:
        clock: A monotonic clock, in seconds.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._buckets: dict[str, _Bucket] = {}
        self._plans: dict[tuple[tuple[Window, ...], bool], _Plan] = {}
        self._closed: dict[str, float] = {}
        self._closed_until = -math.inf
        self._forget_at = _FORGET_AT
        _budgets.add(self)

    @classmethod
    @unseen
    def redis(cls, url: str, *, share: float = 0.1, address: str = "local", name: str = "bitget") -> RedisBudget:
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
        """Book a call in all of these windows, in one step.

        Args:
            windows: Windows that it counts against.
            longest: Seconds that it may wait.
            urgent: Whether it may use the reserve.

        Returns:
            Seconds to wait before sending it; afterwards, check `holds`.

        Raises:
            WaitTooLong: it would have to wait longer than that; nothing is booked.
        """
        return self._book(windows, longest, urgent)

    async def reserve_async(self, windows: tuple[Window, ...], *, longest: float, urgent: bool = False) -> float:
        """`reserve` for asyncio; it only suspends if the budget is in Redis."""
        return self._book(windows, longest, urgent)

    def give_back(self, windows: tuple[Window, ...], wait: float, *, urgent: bool = False) -> None:
        """Take back the booking of a call that isn't sent, such as a cancelled task's; in Redis it is lost instead.

        Args:
            windows: Windows that it was booked in.
            wait: What `reserve` returned.
            urgent: As it was booked.
        """
        # Garbage collection may close a waiting call in the middle of a booking in the same thread: then it is lost.
        if isinstance(wait, BookedWait) and self._lock.acquire(blocking=False):
            try:
                self._erase(windows, wait.at, urgent)
            finally:
                self._lock.release()

    def holds(self, windows: tuple[Window, ...], wait: float) -> bool:
        """Whether a booking still holds after its wait: if not, the call reserves again instead of being sent.

        It doesn't if a window was closed in the meantime, or if it was booked without Redis and Redis is back.

        Args:
            windows: Windows that it was booked in.
            wait: What `reserve` returned.
        """
        if isinstance(wait, BookedWait) and wait.void:
            return False
        now = self._clock()
        with self._lock:
            buckets = (self._buckets.get(window.bucket) for window in windows)
            return all(bucket is None or bucket.closed <= now for bucket in buckets)

    def remaining(self, bucket: str, left: int, *, took: float = 0.0) -> None:
        """Correct a bucket downwards by what the exchange says is left in the current window.

        Args:
            bucket: The one that the response is about.
            left: How many calls the exchange would still accept.
            took: Seconds from sending the call to its response: what was counted in the meantime is taken into account.
        """
        now = self._clock()
        with self._lock:
            known = self._buckets.get(bucket)
            if known is None:
                return
            ours = known.all.between(now - known.span - 2 * took, now)
            for _ in range(known.most - max(left, 0) - ours):
                known.all.add(now, now - known.span - KEPT)

    def close(self, bucket: str, seconds: float) -> None:
        """Send nothing in a bucket for that long: the exchange has refused a call for exceeding its limit."""
        until = self._clock() + seconds
        with self._lock:
            known = self._bucket(bucket)
            known.closed = max(known.closed, until)
            self._closed_until = max(self._closed_until, until)

    def close_all(self, who: str, seconds: float) -> None:
        """Send nothing for that long that counts for an account or address, such as `ip:local`, that is locked out."""
        until = self._clock() + seconds
        with self._lock:
            self._closed[who] = max(self._closed.get(who, -math.inf), until)
            self._closed_until = max(self._closed_until, until)
            for name, bucket in self._buckets.items():
                if _who(name) == who:
                    bucket.closed = max(bucket.closed, until)

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a budget belongs to its process: use Budget.redis to share one")

    def _book(self, windows: tuple[Window, ...], longest: float, urgent: bool, not_before: float = -math.inf) -> float:
        now = self._clock()
        with self._lock:
            plan = self._plans.get((windows, urgent)) or self._planned(windows, urgent)
            if self._closed_until <= now >= not_before and booked(plan.limits, now):
                return 0.0
            at = earliest(plan.limits, max(now, not_before, *(bucket.closed for bucket in plan.buckets)))
            if at - now > longest:
                raise WaitTooLong(at - now, _fullest(windows, plan, at))
            for times, _, span in plan.limits:
                times.add(at, now - span - KEPT)
        if at == now:
            return 0.0
        return BookedWait.until(at, now)

    def _record(self, windows: tuple[Window, ...], at: float, urgent: bool) -> None:
        """Count a call that was booked elsewhere."""
        now = self._clock()
        with self._lock:
            plan = self._plans.get((windows, urgent)) or self._planned(windows, urgent)
            for times, _, span in plan.limits:
                times.add(at, now - span - KEPT)

    def _erase(self, windows: tuple[Window, ...], at: float, urgent: bool) -> None:
        for times, _, _ in self._planned(windows, urgent).limits:
            times.take_back(at)

    def _planned(self, windows: tuple[Window, ...], urgent: bool) -> _Plan:
        if len(self._buckets) >= self._forget_at:
            self._forget_idle()
        elif len(self._plans) >= 4 * self._forget_at:
            self._plans.clear()
        buckets, limits = [], []
        for name, most, seconds, reserve in windows:
            bucket = self._bucket(name)
            span = seconds + MARGIN
            bucket.most, bucket.span = most, max(bucket.span, span)
            buckets.append(bucket)
            limits.append(Limit(bucket.all, most, span))
            if reserve and not urgent:
                limits.append(Limit(bucket.ordinary, most - reserve, span))
        plan = self._plans[windows, urgent] = _Plan(tuple(buckets), tuple(limits))
        return plan

    def _bucket(self, name: str) -> _Bucket:
        bucket = self._buckets.get(name)
        if bucket is None:
            bucket = self._buckets[name] = _Bucket(self._closed.get(_who(name), -math.inf))
        return bucket

    def _forget_idle(self) -> None:
        now = self._clock()
        self._plans.clear()
        self._buckets = {name: bucket for name, bucket in self._buckets.items() if not bucket.idle(now)}
        self._closed = {who: until for who, until in self._closed.items() if until > now}
        self._forget_at = max(_FORGET_AT, 2 * len(self._buckets))

    def _forked(self) -> None:
        self._lock = threading.Lock()


def _who(bucket: str) -> str:
    return bucket.rpartition(" ")[2]


def _fullest(windows: tuple[Window, ...], plan: _Plan, at: float) -> str:
    """A bucket that has no room for a call before that time."""
    just_before = math.nextafter(at, -math.inf)
    for window, bucket in zip(windows, plan.buckets, strict=True):
        limits = [limit for limit in plan.limits if limit.times is bucket.all or limit.times is bucket.ordinary]
        if bucket.closed >= at or earliest(limits, just_before) >= at:
            return window.bucket
    return windows[-1].bucket


_budgets: weakref.WeakSet[Budget] = weakref.WeakSet()


def _after_fork() -> None:
    """Replace the lock: one that another thread held when the process was forked would never be released."""
    for budget in _budgets:
        budget._forked()


if hasattr(os, "register_at_fork"):  # not on Windows
    os.register_at_fork(after_in_child=_after_fork)
