"""The exchange's clock as learnt from responses, with the test's own clocks."""

from __future__ import annotations

import logging
import random

import pytest

from bitget_runtime.pacing.clock import Clock

EPOCH = 1_700_000_000.0


class Machine:
    """A machine whose clock is off, and an exchange that says what time it is there."""

    def __init__(self, off: float) -> None:
        self.seconds = 50.0
        self.off = off
        self.clock = Clock(lambda: self.seconds, lambda: self.wall())

    def wall(self) -> float:
        return EPOCH + self.seconds + self.off

    def exchange_ms(self, at: float) -> int:
        return int((EPOCH + at) * 1_000)

    def call(self, there: float, back: float) -> None:
        """One call whose request and response take so long."""
        sent = self.seconds
        self.seconds = sent + there + back
        self.clock.learn(self.exchange_ms(sent + there), sent, self.seconds)

    @property
    def wrong_by(self) -> float:
        return abs(self.clock.now_ms() / 1_000 - (EPOCH + self.seconds))


def test_before_the_first_response_it_is_the_machines_own() -> None:
    machine = Machine(off=600)
    assert machine.clock.now_ms() == int(machine.wall() * 1_000)
    assert (machine.clock.offset, machine.clock.uncertainty) == (0.0, None)


@pytest.mark.parametrize("off", [600.0, -600.0, 0.0])
def test_one_response_sets_it_by_the_middle_of_the_round_trip(off: float) -> None:
    machine = Machine(off)
    machine.call(there=0.05, back=0.05)
    assert machine.wrong_by < 0.002
    assert machine.clock.offset == pytest.approx(-off, abs=0.002)
    assert machine.clock.uncertainty == pytest.approx(0.05, abs=0.001)


def test_the_quickest_responses_count_most() -> None:
    machine = Machine(off=30)
    rng = random.Random(7)
    for _ in range(200):
        machine.seconds += 0.1
        machine.call(there=0.01 + rng.expovariate(5), back=0.01 + rng.expovariate(20))
    assert machine.wrong_by < 0.01  # though the way there takes 150 ms longer on average
    machine.call(there=8.0, back=0.01)  # a new connection that took long
    assert machine.wrong_by < 0.01


def test_it_goes_on_when_the_machines_clock_is_set() -> None:
    machine = Machine(off=0)
    machine.call(0.02, 0.02)
    machine.off = -3_600
    assert machine.wrong_by < 0.002
    assert machine.clock.offset == pytest.approx(3_600, abs=0.002)


def test_one_response_from_a_cache_changes_nothing_and_a_second_that_agrees_does() -> None:
    machine = Machine(off=0)
    machine.call(0.02, 0.02)
    machine.clock.learn(machine.exchange_ms(machine.seconds) - 90_000, machine.seconds, machine.seconds + 0.04)
    assert machine.wrong_by < 0.002
    machine.seconds += 1
    machine.call(0.02, 0.02)
    for _ in range(2):
        machine.seconds += 1
        machine.clock.learn(machine.exchange_ms(machine.seconds) + 40_000, machine.seconds, machine.seconds + 0.04)
    assert machine.wrong_by == pytest.approx(40, abs=0.1)


def test_it_follows_clocks_that_drift_apart() -> None:
    machine = Machine(off=0)
    ahead = 0.0
    for _ in range(600):
        machine.seconds += 10
        ahead += 10 * 50e-6
        sent = machine.seconds
        machine.seconds += 0.04
        machine.clock.learn(machine.exchange_ms(sent + 0.02 + ahead), sent, machine.seconds)
    assert abs(machine.clock.now_ms() / 1_000 - (EPOCH + machine.seconds + ahead)) < 0.02


def test_after_a_refusal_one_response_is_believed() -> None:
    machine = Machine(off=0)
    machine.call(0.02, 0.02)
    now = machine.seconds
    machine.clock.correct(machine.exchange_ms(now + 0.02) + 500_000, now, now + 0.04)
    assert machine.clock.offset == pytest.approx(500, abs=0.1)


@pytest.mark.parametrize("said", [0, -1, 1_700_000_000, 10**15])
def test_what_is_no_time_is_not_learnt(said: int) -> None:
    machine = Machine(off=0)
    machine.clock.learn(said, 1.0, 2.0)
    machine.clock.correct(said, 1.0, 2.0)
    assert machine.clock.offset == 0


def test_a_machine_that_is_far_off_is_told_once(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    machine = Machine(off=-7)
    machine.call(3.0, 3.0)  # it may be 4 seconds only
    assert not caplog.records
    for _ in range(3):
        machine.call(0.02, 0.02)
    [record] = caplog.records
    assert "this machine's clock is 7.0 s behind the exchange's" in record.getMessage()


def test_other_moments_are_told_too() -> None:
    machine = Machine(off=60)
    machine.call(0.02, 0.02)
    assert machine.clock.ms_at(machine.seconds - 5) == pytest.approx(machine.exchange_ms(machine.seconds - 5), abs=2)
    assert "Clock(offset=-60.0" in repr(machine.clock)


@pytest.mark.parametrize(("there", "back"), [(0.3, 0.0), (0.0, 0.3), (0.001, 0.001)])
def test_what_is_after_now_is_after_it_however_long_a_response_took(there: float, back: float) -> None:
    machine = Machine(off=60)
    machine.call(there, back)
    now = machine.exchange_ms(machine.seconds)
    assert now < machine.clock.after_now_ms() <= now + 1_000 * (there + back) + 2


def test_before_the_first_response_what_is_after_now_is_after_the_machines_own_time() -> None:
    machine = Machine(off=0)
    assert machine.clock.after_now_ms() == machine.clock.now_ms() + 1
