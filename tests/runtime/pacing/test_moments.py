"""Moments: time asleep counts, whichever of the clocks shows it."""

from __future__ import annotations

import sys
import time

import pytest

from bitget_runtime.pacing import moments
from bitget_runtime.pacing.moments import Decision, Moment, decision


@pytest.mark.parametrize("clock", ["elapsed", "wall"])
def test_an_age_counts_what_either_clock_shows(clock: str, monkeypatch: pytest.MonkeyPatch) -> None:
    moment, elapsed, wall = Moment(), moments.elapsed, time.time
    if clock == "elapsed":
        monkeypatch.setattr(moments, "elapsed", lambda: elapsed() + 3_600)
    else:
        monkeypatch.setattr(time, "time", lambda: wall() + 3_600)
    assert 3_600 <= moment.age() < 3_610


def test_a_clock_that_is_set_back_makes_nothing_younger(monkeypatch: pytest.MonkeyPatch) -> None:
    moment, wall = Moment(), time.time
    monkeypatch.setattr(time, "time", lambda: wall() - 3_600)
    assert 0 <= moment.age() < 10


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other clocks")
def test_the_clock_of_linux_is_the_one_that_does_not_stop() -> None:
    assert moments.elapsed() == pytest.approx(time.clock_gettime(time.CLOCK_BOOTTIME), abs=1)


@pytest.mark.parametrize(("platform", "clock"), [("linux", "CLOCK_BOOTTIME"), ("darwin", "CLOCK_MONOTONIC")])
def test_each_system_has_its_clock(platform: str, clock: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    for number, name in enumerate(("CLOCK_BOOTTIME", "CLOCK_MONOTONIC")):
        monkeypatch.setattr(time, name, number, raising=False)
    monkeypatch.setattr(time, "clock_gettime", lambda number: number, raising=False)
    assert moments._elapsing()() == getattr(time, clock)
    monkeypatch.setattr(sys, "platform", "win32")
    assert moments._elapsing()() == pytest.approx(time.monotonic(), abs=1)


def test_a_decision_counts_while_it_is_carried_out() -> None:
    made = Decision(3.0)
    with made.being_carried_out():
        assert decision() is made
    assert decision() is None
