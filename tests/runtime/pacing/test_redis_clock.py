"""A reply that is read late still shows when Redis wrote it."""

from __future__ import annotations

import pytest

from bitget_runtime.pacing.fleet.redis_clock import RedisClock

AHEAD = 5_000.0


def test_a_late_reply_is_dated_by_the_quickest_one() -> None:
    clock = RedisClock()
    assert clock.local(AHEAD + 1.001, 1.0, 1.002) == pytest.approx(1.001)
    assert clock.local(AHEAD + 2.010, 2.0, 2.500) == pytest.approx(2.010)
    assert clock.local(AHEAD + 3.490, 3.0, 3.500) == pytest.approx(3.490)


def test_it_is_never_outside_of_the_round_trip() -> None:
    clock = RedisClock()
    clock.local(AHEAD + 1.02, 1.0, 1.1)
    assert 2.0 <= clock.local(AHEAD + 2.0001, 2.0, 2.0002) <= 2.0002


def test_a_clock_that_was_set_is_learnt_anew() -> None:
    clock = RedisClock()
    clock.local(AHEAD + 1.001, 1.0, 1.002)
    assert clock.local(2.1, 2.0, 2.2) == pytest.approx(2.1)
    assert clock.local(3.01, 3.0, 3.3) == pytest.approx(3.01)


def test_clocks_that_drift_are_compared_again_after_a_minute() -> None:
    clock = RedisClock()
    clock.local(AHEAD + 1.001, 1.0, 1.002)
    assert clock.local(AHEAD + 70.03, 70.0, 70.04) == pytest.approx(70.02)
