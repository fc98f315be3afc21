"""What is booked in each bucket, and when each has room. Pure: whoever uses it has a lock and a clock."""

from __future__ import annotations

import math
from typing import NamedTuple

from bitget_runtime.pacing.interface import WaitTooLong
from bitget_runtime.pacing.windows import KEPT, MARGIN, Limit, Times, Window, booked, earliest, who_of

_FORGET_AT = 256


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


class Ledger:
    """The bookings of one process. All times are seconds of one monotonic clock."""

    def __init__(self) -> None:
        self._buckets: dict[str, _Bucket] = {}
        self._plans: dict[tuple[tuple[Window, ...], bool], _Plan] = {}
        self._closed: dict[str, float] = {}
        self._closed_until = -math.inf
        self._forget_at = _FORGET_AT

    def book(
        self,
        windows: tuple[Window, ...],
        now: float,
        *,
        longest: float,
        urgent: bool,
        not_before: float = -math.inf,
    ) -> float:
        """Book a call in all of these windows, at the earliest time that has room in all; returns that time.

        Args:
            windows: Windows that it counts against.
            now: This moment.
            longest: Seconds that it may wait.
            urgent: Whether it may use the reserve.
            not_before: The earliest time that comes into question.

        Raises:
            WaitTooLong: it would have to wait longer than that; nothing is booked.
        """
        plan = self._plans.get((windows, urgent)) or self._planned(windows, urgent, now)
        if self._closed_until <= now >= not_before and booked(plan.limits, now):
            return now
        at = earliest(plan.limits, max(now, not_before, *(bucket.closed for bucket in plan.buckets)))
        if at - now > longest:
            raise WaitTooLong(at - now, _fullest(windows, plan, at))
        for times, _, span in plan.limits:
            times.add(at, now - span - KEPT)
        return at

    def record(self, windows: tuple[Window, ...], at: float, now: float, *, urgent: bool) -> None:
        """Count a call that was booked elsewhere."""
        plan = self._plans.get((windows, urgent)) or self._planned(windows, urgent, now)
        for times, _, span in plan.limits:
            times.add(at, now - span - KEPT)

    def take_back(self, windows: tuple[Window, ...], at: float, now: float, *, urgent: bool) -> None:
        """Cancel the booking of a call at that time."""
        for times, _, _ in self._planned(windows, urgent, now).limits:
            times.take_back(at)

    def move(self, windows: tuple[Window, ...], sent: float, arrived: float, now: float, *, urgent: bool) -> None:
        """Have a call count when it arrived, instead of when it was sent."""
        for times, _, _ in self._planned(windows, urgent, now).limits:
            times.move(sent, arrived)

    def is_open(self, windows: tuple[Window, ...], now: float) -> bool:
        """Whether none of these windows is closed."""
        buckets = (self._buckets.get(window.bucket) for window in windows)
        return all(bucket is None or bucket.closed <= now for bucket in buckets)

    def remaining(self, bucket: str, left: int, now: float, *, took: float) -> None:
        """Correct a bucket downwards; see `CallBudget.remaining`."""
        known = self._buckets.get(bucket)
        if known is None:
            return
        ours = known.all.between(now - known.span - 2 * took, now)
        for _ in range(known.most - max(left, 0) - ours):
            known.all.add(now, now - known.span - KEPT)

    def close(self, bucket: str, until: float) -> None:
        """Close a bucket until then."""
        known = self._bucket(bucket)
        known.closed = max(known.closed, until)
        self._closed_until = max(self._closed_until, until)

    def close_all(self, who: str, until: float) -> None:
        """Close everything that counts for an account or address until then."""
        self._closed[who] = max(self._closed.get(who, -math.inf), until)
        self._closed_until = max(self._closed_until, until)
        for name, bucket in self._buckets.items():
            if who_of(name) == who:
                bucket.closed = max(bucket.closed, until)

    def _planned(self, windows: tuple[Window, ...], urgent: bool, now: float) -> _Plan:
        if len(self._buckets) >= self._forget_at:
            self._forget_idle(now)
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
            bucket = self._buckets[name] = _Bucket(self._closed.get(who_of(name), -math.inf))
        return bucket

    def _forget_idle(self, now: float) -> None:
        self._plans.clear()
        self._buckets = {name: bucket for name, bucket in self._buckets.items() if not bucket.idle(now)}
        self._closed = {who: until for who, until in self._closed.items() if until > now}
        self._forget_at = max(_FORGET_AT, 2 * len(self._buckets))


def _fullest(windows: tuple[Window, ...], plan: _Plan, at: float) -> str:
    """A bucket that has no room for a call before that time."""
    just_before = math.nextafter(at, -math.inf)
    for window, bucket in zip(windows, plan.buckets, strict=True):
        limits = [limit for limit in plan.limits if limit.times is bucket.all or limit.times is bucket.ordinary]
        if bucket.closed >= at or earliest(limits, just_before) >= at:
            return window.bucket
    return windows[-1].bucket
