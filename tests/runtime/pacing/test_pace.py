"""A pace: so many in any window, with bookings ahead."""

from __future__ import annotations

from bitget_runtime.pacing.pace import Pace


def test_a_pace_allows_so_many_in_any_window() -> None:
    pace = Pace(2, 1.0)
    pace.take(0.0)
    pace.take(0.6)
    assert pace.free_at(0.7) == 1.0
    pace.take(1.0)
    assert pace.free_at(1.0) == 1.6


def test_a_pace_is_free_when_one_more_is_allowed() -> None:
    pace = Pace(2, 1.0)
    for taken in (0.0, 0.6, 1.0, 3.0):
        for now in (0.0, 0.5, 0.6, 0.99, 1.0, 1.59, 1.6, 2.9, 3.0, 5.0):
            assert pace.is_free(now) == (pace.free_at(now) <= now), (taken, now)
        pace.take(taken)


def test_a_pace_takes_bookings_up_to_a_time() -> None:
    pace = Pace(2, 1.0)
    assert [pace.book(0.0, 1.5) for _ in range(5)] == [0.0, 0.0, 1.0, 1.0, None]
    # who asks without booking comes after those who have
    assert pace.free_at(0.1) == 2.0
