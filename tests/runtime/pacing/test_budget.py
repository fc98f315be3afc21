"""What a budget in memory promises to callers."""

from __future__ import annotations

import asyncio
import math
import os
import pickle
import threading
import time

import pytest

import limited_calls
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.interface import BookedWait, WaitTooLong
from bitget_runtime.pacing.windows import MARGIN, Window
from stand_ins.servers import counting_server

READ = (Window("read uid:a", 20, 1.0), Window("all ip:local", 60, 60.0, 6))
CANCEL = (Window("cancel uid:a", 10, 1.0), Window("all ip:local", 60, 60.0, 6))
PUBLIC = (Window("ticker ip:local", 20, 1.0), Window("all ip:local", 60, 60.0, 6))


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def budget(clock: Clock) -> Budget:
    return Budget(clock=clock)


@pytest.mark.parametrize("most", [1, 2, 5, 10, 33, 100])
def test_at_least_95_percent_of_what_is_allowed_is_used(budget: Budget, clock: Clock, most: int) -> None:
    windows = (Window("a uid:x", most, 1.0), limited_calls.OVERALL)
    booked = 0
    while clock.now < 1060.0:
        clock.now += budget.reserve(windows, longest=math.inf)
        booked += clock.now < 1060.0
    assert booked >= 0.95 * min(most, 100) * 60


def test_what_would_wait_too_long_is_refused_and_not_booked(budget: Budget, clock: Clock) -> None:
    window = (Window("a uid:x", 1, 2.0),)
    assert budget.reserve(window, longest=0) == 0
    for _ in range(3):
        with pytest.raises(WaitTooLong) as refused:
            budget.reserve(window, longest=1.5)
        assert refused.value.seconds == pytest.approx(2 + MARGIN)
        assert refused.value.bucket == "a uid:x"
        assert pickle.loads(pickle.dumps(refused.value)).bucket == "a uid:x"
    clock.now += 2 + MARGIN
    assert budget.reserve(window, longest=0) == 0


def test_a_cancel_never_waits_behind_reads(budget: Budget) -> None:
    waits = [budget.reserve(READ, longest=math.inf) for _ in range(500)]
    assert waits == sorted(waits)
    assert waits[-1] > 400
    assert [budget.reserve(CANCEL, longest=0, urgent=True) for _ in range(6)] == [0.0] * 6
    assert budget.reserve(CANCEL, longest=math.inf, urgent=True) < 60 + 2 * MARGIN  # the reserve of the next window


def test_calls_of_one_endpoint_do_not_wait_behind_those_of_another(budget: Budget) -> None:
    slow = (Window("slow uid:a", 1, 10.0), limited_calls.OVERALL)
    for _ in range(50):
        budget.reserve(slow, longest=math.inf)
    assert budget.reserve((READ[0], limited_calls.OVERALL), longest=0) == 0


def test_a_booking_given_back_is_free_for_the_next_call(budget: Budget) -> None:
    window = (Window("a uid:x", 1, 1.0),)
    waits = [budget.reserve(window, longest=9) for _ in range(4)]
    budget.give_back(window, waits[2])
    assert budget.reserve(window, longest=9) == waits[2]
    assert budget.reserve(window, longest=9) > waits[3]


def test_what_the_exchange_says_corrects_downwards_only(budget: Budget, clock: Clock) -> None:
    budget.reserve(READ, longest=0)
    budget.remaining("read uid:a", 19)
    budget.remaining("read uid:a", 20)
    for _ in range(3):  # said three times, taken once
        budget.remaining("read uid:a", 4)
    assert [budget.reserve(READ, longest=0) for _ in range(4)] == [0.0] * 4
    assert budget.reserve(READ, longest=9) > 0.9
    budget.remaining("read uid:a", 20)
    assert budget.reserve(READ, longest=9) > 0.9
    budget.remaining("never seen uid:a", 0)


def test_own_calls_that_the_exchange_has_counted_are_not_counted_twice(budget: Budget, clock: Clock) -> None:
    for _ in range(10):
        budget.reserve(READ, longest=0)
    clock.now += 1.1  # a slow response: they count no longer here, and did when the call arrived
    budget.remaining("read uid:a", 10, took=1.0)
    assert [budget.reserve(READ, longest=0) for _ in range(20)] == [0.0] * 20


def test_a_closed_bucket_lets_nothing_through_and_voids_what_waits(budget: Budget, clock: Clock) -> None:
    for _ in range(20):
        budget.reserve(READ, longest=0)
    wait = budget.reserve(READ, longest=9)
    budget.close("read uid:a", 3.0)
    clock.now += wait
    assert not budget.holds(READ, wait)
    assert budget.reserve(READ, longest=9) == pytest.approx(3.0 - wait)
    assert budget.holds(CANCEL, 0.0)
    clock.now += 3.0
    assert budget.holds(READ, wait)


def test_a_booking_is_late_when_half_of_the_margin_is_over(budget: Budget, clock: Clock) -> None:
    for _ in range(20):
        budget.reserve(READ, longest=0)
    wait = budget.reserve(READ, longest=9)
    assert isinstance(wait, BookedWait)
    clock.now += wait + MARGIN * 0.4
    assert not budget.is_late(wait)
    clock.now += MARGIN * 0.2
    assert budget.is_late(wait)


def test_calls_that_arrived_late_count_from_then_on(budget: Budget, clock: Clock) -> None:
    for _ in range(20):
        budget.reserve(READ, longest=0)
    clock.now += 0.6
    for _ in range(20):
        budget.arrived_late(READ, took=0.6, late=0.5)
    assert budget.reserve(READ, longest=9) == pytest.approx(1 + MARGIN - 0.1)


def test_a_call_that_arrived_after_its_booking_was_forgotten_counts_too(budget: Budget, clock: Clock) -> None:
    windows = (Window("a uid:x", 20, 1.0),)
    for _ in range(200):
        assert budget.reserve(windows, longest=0) == 0
        clock.now += 0.1
    clock.now += 2
    budget.arrived_late(windows, took=22, late=22)
    for _ in range(19):
        assert budget.reserve(windows, longest=0) == 0
    with pytest.raises(WaitTooLong):
        budget.reserve(windows, longest=0)


def test_a_lock_out_closes_all_that_counts_by_the_address_also_what_was_never_used(
    budget: Budget, clock: Clock
) -> None:
    budget.reserve(PUBLIC, longest=0)
    budget.close_all("ip:local", 300.0)
    for windows in (PUBLIC, READ, (Window("never used ip:local", 5, 1.0),)):
        assert budget.reserve(windows, longest=math.inf, urgent=True) == pytest.approx(300.0)
        assert not budget.holds(windows, 0.0)
    assert budget.reserve((Window("stream uid:a", 5, 1.0),), longest=0) == 0


def test_buckets_that_nobody_uses_are_forgotten(budget: Budget, clock: Clock) -> None:
    for number in range(5_000):
        clock.now += 0.05
        budget.reserve((Window(f"b{number} uid:a", 1, 1.0), limited_calls.OVERALL), longest=math.inf)
        budget.close_all(f"uid:{number}", 0.1)
    assert len(budget._ledger._buckets) < 600
    assert len(budget._ledger._plans) < 600
    assert len(budget._ledger._closed) < 600


def test_a_bucket_is_not_forgotten_while_it_counts(budget: Budget, clock: Clock) -> None:
    window = (Window("kept uid:a", 1, 3600.0),)
    budget.reserve(window, longest=0)
    for number in range(2_000):
        clock.now += 1.0
        budget.reserve((Window(f"b{number} uid:a", 1, 0.1),), longest=0)
    with pytest.raises(WaitTooLong):
        budget.reserve(window, longest=1_000)


async def test_threads_and_tasks_share_it() -> None:
    budget = Budget(clock=lambda: 5.0)
    window = (Window("a uid:x", 100, 1.0),)
    waits: list[float] = []

    def reserve() -> None:
        waits.extend(budget.reserve(window, longest=99) for _ in range(100))

    threads = [threading.Thread(target=reserve) for _ in range(4)]
    for thread in threads:
        thread.start()
    waits += await asyncio.gather(*(budget.reserve_async(window, longest=99) for _ in range(100)))
    for thread in threads:
        thread.join()
    assert sorted(waits) == pytest.approx([(1 + MARGIN) * (number // 100) for number in range(500)])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_process_forked_during_a_booking_can_book() -> None:
    budget = Budget()
    with budget._lock:
        child = os.fork()
        if not child:
            budget.reserve(READ, longest=0)
            os._exit(7)
    until = time.monotonic() + 5
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0) and time.monotonic() < until:
        time.sleep(0.005)
    assert os.waitstatus_to_exitcode(ended[1]) == 7


def test_a_budget_can_t_be_copied_to_another_process(budget: Budget) -> None:
    with pytest.raises(TypeError, match=r"Budget\.redis"):
        pickle.dumps(budget)


async def test_tasks_are_never_refused_by_a_server_that_counts_exactly() -> None:
    paths = [f"/{most}/0.4/x?40" for most in (1, 3, 20, 100)]
    with counting_server.counting_server(MARGIN) as port:
        connections = await limited_calls.connected(port, 40)
        await limited_calls.call_in_tasks(Budget(), connections, paths, seconds=1.2)
        tallies = await asyncio.to_thread(counting_server.tallies, port)
    assert not sum(tally.unexcused for tally in tallies.values())
    assert all(tally.accepted for tally in tallies.values())


def test_threads_are_never_refused_by_a_server_that_counts_exactly() -> None:
    with counting_server.counting_server(MARGIN) as port:
        limited_calls.call_in_threads(Budget(), port, ["/5/0.4/x?40", "/20/0.4/x?40"], 12, seconds=1.2)
        tallies = counting_server.tallies(port)
    assert not sum(tally.unexcused for tally in tallies.values())
    assert all(tally.accepted for tally in tallies.values())
