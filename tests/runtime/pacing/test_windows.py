"""Any sequence of reservations: never too many in a window, never later than necessary."""

from __future__ import annotations

import math
from collections import defaultdict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.interface import WaitTooLong
from bitget_runtime.pacing.windows import MARGIN, Times, Window
from stand_ins import naive_windows

ENDPOINTS = {
    "fast": (Window("fast uid:a", 3, 1.0), Window("all ip:local", 5, 3.0, 2)),
    "slow": (Window("slow uid:a", 1, 2.0), Window("all ip:local", 5, 3.0, 2)),
    "both": (Window("fast uid:a", 3, 1.0), Window("slow uid:a", 1, 2.0), Window("all ip:local", 5, 3.0, 2)),
}

CALLS = st.lists(
    st.tuples(
        st.sampled_from(sorted(ENDPOINTS)),
        st.integers(0, 40).map(lambda twentieths: twentieths / 20),
        st.booleans(),
        st.sampled_from([0.0, 1.0, 4.0, math.inf]),
    ),
    max_size=40,
)


class Model:
    """What is booked, by bucket, and what the next call gets."""

    def __init__(self) -> None:
        self.booked: dict[str, list[float]] = defaultdict(list)

    def limits(self, windows: tuple[Window, ...], urgent: bool) -> dict[str, naive_windows.Limit]:
        every = {window.bucket: (window.most, window.seconds + MARGIN) for window in windows}
        ordinary = {
            f"{window.bucket} ordinary": (window.most - window.reserve, window.seconds + MARGIN)
            for window in windows
            if window.reserve and not urgent
        }
        return every | ordinary

    def reserve(self, windows: tuple[Window, ...], now: float, longest: float, urgent: bool) -> float | None:
        limits = self.limits(windows, urgent)
        at = naive_windows.first_free(now, [(self.booked[name], limit) for name, limit in limits.items()])
        if at - now > longest:
            return None
        for name in limits:
            self.booked[name].append(at)
        return at


@settings(deadline=None, max_examples=150)
@given(CALLS)
def test_each_call_gets_the_first_time_at_which_all_its_windows_have_room(
    calls: list[tuple[str, float, bool, float]],
) -> None:
    now = 1000.0
    budget, model = Budget(clock=lambda: now), Model()
    for name, later, urgent, longest in calls:
        now += later
        expected = model.reserve(ENDPOINTS[name], now, longest, urgent)
        if expected is None:
            with pytest.raises(WaitTooLong):
                budget.reserve(ENDPOINTS[name], longest=longest, urgent=urgent)
        else:
            wait = budget.reserve(ENDPOINTS[name], longest=longest, urgent=urgent)
            assert wait == expected - now
    for windows in ENDPOINTS.values():
        for bucket, (most, span) in model.limits(windows, urgent=False).items():
            assert naive_windows.holds(model.booked[bucket], most, span)


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.integers(0, 100).map(lambda tenths: tenths / 10), max_size=60),
    st.integers(1, 6),
    st.integers(0, 120).map(lambda tenths: tenths / 10),
)
def test_a_place_between_bookings_is_found(wanted: list[float], most: int, at: float) -> None:
    times = Times()
    for time in wanted:
        free = times.free_at(time, most, 1.0)
        assert free == naive_windows.first_free(time, [(times, (most, 1.0))])
        times.add(free, -math.inf)
        assert sorted(times) == times
    assert naive_windows.holds(times, most, 1.0)
    assert times.free_at(at, most, 1.0) == naive_windows.first_free(at, [(times, (most, 1.0))])


def test_what_is_over_is_forgotten() -> None:
    now = 0.0
    budget = Budget(clock=lambda: now)
    window = (Window("a uid:x", 100, 1.0),)
    for _ in range(20_000):
        now += 0.011
        budget.reserve(window, longest=1)
    assert len(budget._ledger._bucket("a uid:x").all) < 600
