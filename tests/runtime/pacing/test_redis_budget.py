"""A budget in Redis: the same windows, one round trip, and what happens when Redis is gone. Against a real server."""

from __future__ import annotations

import asyncio
import json
import logging
import math
import os
import pickle
import signal
import threading
import time
import traceback
from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
import redis

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.fleet import redis_budget
from bitget_runtime.pacing.fleet.redis_budget import RedisBudget
from bitget_runtime.pacing.fleet.redis_commands import Booking, Keys, Said, booking_command, limits_of
from bitget_runtime.pacing.fleet.redis_connection import Reply
from bitget_runtime.pacing.interface import BookedWait, WaitTooLong
from bitget_runtime.pacing.windows import MARGIN, Window
from stand_ins import naive_windows
from stand_ins.servers.redis_server import RedisServer, redis_server

A = (Window("a uid:x", 3, 1.0), Window("all ip:local", 6, 3.0, 2))
B = (Window("b uid:x", 1, 2.0), Window("all ip:local", 6, 3.0, 2))


@pytest.fixture(scope="module")
def module_server() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture
def server(module_server: RedisServer) -> RedisServer:
    """One that has no data."""
    with redis.Redis(port=module_server.port) as client:
        client.flushall()
    return module_server


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_budget, "SETTLING", 0.1)


@pytest.fixture
def shared(server: RedisServer) -> Iterator[Callable[[], RedisBudget]]:
    """Makes budgets that share one Redis, and waits until it decides."""
    made = []

    def make() -> RedisBudget:
        budget = Budget.redis(server.url, share=0.5)
        made.append(budget)
        become_shared(budget)
        return budget

    yield make
    for budget in made:
        budget.disconnect()


def become_shared(budget: RedisBudget) -> None:
    until = time.monotonic() + 20
    while not budget.shared and time.monotonic() < until:
        budget.reserve((Window("warm-up uid:w", 1000, 1.0),), longest=math.inf)
        time.sleep(0.01)
    assert budget.shared


def accepted(budget: RedisBudget, windows: tuple[Window, ...]) -> int:
    """How many calls need not wait."""
    for number in range(1_000):
        try:
            budget.reserve(windows, longest=0)
        except WaitTooLong:
            return number
    raise AssertionError("there is no limit")


def test_each_call_gets_the_first_time_at_which_all_its_windows_have_room(server: RedisServer) -> None:
    budget = Budget.redis(server.url)
    become_shared(budget)
    booked: dict[str, list[int]] = defaultdict(list)
    for number, (windows, urgent, longest) in enumerate(
        [(A, False, 9), (B, True, 9), (A, False, 1), (B, False, 9)] * 8
    ):
        command = booking_command(
            Keys("bitget", "local"), Booking(str(number), 0.0, windows, urgent), longest, lambda _: None, lambda _: 0.0
        )
        reply = budget._connection.run(command)
        assert isinstance(reply, Reply)
        refused, wait, _, now = reply.numbers
        limits = limits_of(windows, urgent)
        at = naive_windows.first_free(now, [(booked[limit.set], (limit.most, limit.span)) for limit in limits])
        assert wait == at - now
        assert bool(refused) == (wait > longest * 1_000_000)
        for limit in () if refused else limits:
            booked[limit.set].append(int(at))
    budget.disconnect()


def test_two_processes_share_every_window(shared: Callable[[], RedisBudget]) -> None:
    one, other = shared(), shared()
    waits = [budget.reserve(A, longest=9) for budget in (one, other) * 3]
    assert waits[:3] == [0, 0, 0]
    assert all(0.5 < wait <= 1 + MARGIN for wait in waits[3:4])
    with pytest.raises(WaitTooLong) as refused:
        other.reserve(A, longest=0.5)
    assert refused.value.bucket in ("a uid:x", "all ip:local")
    assert other.reserve(B, longest=0, urgent=True) == 0


def test_what_one_is_told_by_the_exchange_holds_for_all(shared: Callable[[], RedisBudget]) -> None:
    one, other = shared(), shared()
    wide = (Window("wide uid:x", 100, 30.0),)
    one.reserve(wide, longest=0)
    one.remaining("wide uid:x", 1)
    one.reserve(wide, longest=0)
    with pytest.raises(WaitTooLong):
        other.reserve(wide, longest=1)
    one.close_all("ip:local", 50.0)
    with pytest.raises(WaitTooLong):
        one.reserve(A, longest=0)
    with pytest.raises(WaitTooLong) as refused:
        other.reserve((Window("public ip:local", 10, 1.0),), longest=0)
    assert 45 < refused.value.seconds <= 50
    elsewhere = (Window("public uid:y", 10, 1.0),)
    one.close("public uid:y", 20.0)
    assert not one.holds(elsewhere, 0.0)
    with pytest.raises(WaitTooLong):
        one.reserve(elsewhere, longest=0)
    with pytest.raises(WaitTooLong):
        other.reserve(elsewhere, longest=0)


def test_an_address_of_its_own_has_limits_of_its_own(server: RedisServer) -> None:
    here, there = Budget.redis(server.url, address="here"), Budget.redis(server.url, address="there")
    public = (Window("public ip:local", 1, 30.0),)
    for budget in (here, there):
        become_shared(budget)
        assert budget.reserve(public, longest=0) == 0
        budget.disconnect()


def test_a_script_that_redis_forgot_is_loaded_again(shared: Callable[[], RedisBudget], server: RedisServer) -> None:
    budget = shared()
    with redis.Redis(port=server.port) as client:
        client.script_flush()
        budget.reserve(A, longest=0)
        assert budget.shared
        before = client.info("stats")["total_commands_processed"]
        for _ in range(10):
            budget.reserve((Window("many uid:x", 100, 1.0),), longest=0)
        stats = client.info("commandstats")
        assert stats["cmdstat_evalsha"]["calls"] >= 10
        assert "cmdstat_eval" not in stats
        assert before


def test_nothing_stays_in_redis_for_good(shared: Callable[[], RedisBudget], server: RedisServer) -> None:
    budget = shared()
    budget.close("a uid:x", 0.5)
    budget.reserve(A, longest=9)
    with redis.Redis(port=server.port) as client:
        lives = {key.decode(): client.pttl(key) for key in client.keys("*")}
    assert [key for key, life in lives.items() if life < 0] == ["{bitget} ready"]
    assert max(lives.values()) < 70_000


def test_a_short_closure_does_not_end_a_long_one(shared: Callable[[], RedisBudget]) -> None:
    first, second, third = shared(), shared(), shared()
    first.close("a uid:x", 3.0)
    first.reserve(A, longest=9)
    second.close("b uid:x", 0.03)
    second.reserve((Window("b uid:x", 3, 1.0),), longest=9)
    time.sleep(0.1)
    assert third.reserve(A, longest=9) > 2


def test_what_is_over_is_removed_when_its_set_is_to_last_longer(
    shared: Callable[[], RedisBudget], server: RedisServer
) -> None:
    budget, key = shared(), "{bitget} calls quick uid:x"
    with redis.Redis(port=server.port) as client:
        client.zadd(key, {"long ago": 1})
        client.pexpire(key, 60_000)
        budget.reserve((Window("quick uid:x", 10, 0.01),), longest=0)
        assert client.zcard(key) == 2
        client.pexpire(key, 1_500)
        budget.reserve((Window("quick uid:x", 10, 0.01),), longest=0)
        assert client.zscore(key, "long ago") is None
        assert 5_000 < client.pttl(key) < 20_000


def test_what_was_booked_counts_in_a_redis_that_has_lost_its_data(
    shared: Callable[[], RedisBudget], server: RedisServer
) -> None:
    budget, other = shared(), shared()
    long = (Window("long uid:x", 10, 300.0),)
    for _ in range(7):
        budget.reserve(long, longest=0)
    with redis.Redis(port=server.port) as client:
        client.flushall()
    with pytest.raises(WaitTooLong):  # its share, 5, is used
        budget.reserve(long, longest=0)
    assert not budget.shared
    become_shared(budget)
    become_shared(other)
    assert [other.reserve(long, longest=0) for _ in range(3)] == [0, 0, 0]
    with pytest.raises(WaitTooLong):
        other.reserve(long, longest=100)


def test_a_call_that_arrived_late_counts_from_then_on_for_all(shared: Callable[[], RedisBudget]) -> None:
    budget, other = shared(), shared()
    long = (Window("long uid:x", 2, 30.0),)
    assert [budget.reserve(long, longest=0) for _ in range(2)] == [0, 0]
    for _ in range(2):
        budget.arrived_late(long, took=0.0, late=20.0)
    budget.reserve((Window("else uid:x", 2, 30.0),), longest=0)  # reports it
    for one in (budget, other):
        assert 49 < one.reserve(long, longest=99) < 52


@pytest.mark.parametrize("calls", ["withdrawn", "forgotten"])
def test_a_call_that_arrived_late_has_no_withdrawn_booking_and_counts_if_its_own_is_forgotten(calls: str) -> None:
    now = [0.0]
    budget = RedisBudget("redis://127.0.0.1:1", share=0.5, address="here", name="fleet", clock=lambda: now[0])
    long = (Window("long uid:x", 2, 10.0),)
    budget.reserve(long, longest=99)
    if calls == "withdrawn":
        wait = budget.reserve(long, longest=99)
        assert isinstance(wait, BookedWait)
        wait.void = True  # Redis has come back
    now[0] = 60
    if calls == "forgotten":
        budget.reserve((Window("else uid:x", 2, 10.0),), longest=99)  # which forgets the oldest
    budget.arrived_late(long, took=30.0, late=25.0)
    reported = [one for one in budget._unreported.values() if one.windows == long and not one.void]
    assert [one.at for one in reported] == [55.0]
    assert len({one.name for one in budget._own}) == len(budget._own)
    assert all(one.void is (one.at < 55) for one in budget._own if one.windows == long)


def test_what_was_only_put_off_without_redis_is_booked_in_it_when_it_is_back(
    shared: Callable[[], RedisBudget], server: RedisServer
) -> None:
    budget = shared()
    with redis.Redis(port=server.port) as client:
        client.flushall()
    long = (Window("long uid:x", 4, 3.0),)
    waits = [budget.reserve(long, longest=99) for _ in range(3)]
    assert waits[:2] == [0, 0]
    assert waits[2] > 2
    assert budget.holds(long, waits[2])
    become_shared(budget)
    assert not budget.holds(long, waits[2])
    assert [budget.reserve(long, longest=99) for _ in range(2)] == [0, 0]
    assert budget.reserve(long, longest=99) > 2


def test_what_one_will_send_by_its_share_is_known_to_those_who_are_back_before_it(
    shared: Callable[[], RedisBudget], server: RedisServer
) -> None:
    late, soon = shared(), shared()
    with redis.Redis(port=server.port) as client:
        client.flushall()
    four, other = (Window("four uid:x", 4, 20.0),), (Window("other uid:x", 9, 20.0),)

    def windows_later(budget: RedisBudget, calls: int) -> list[int]:
        return [round(budget.reserve(four, longest=99) / 20) for _ in range(calls)]

    assert windows_later(late, 6) == [0, 0, 1, 1, 2, 2]
    soon.reserve(other, longest=0)
    assert not soon.shared
    time.sleep(redis_budget.FIRST_PAUSE)
    late.reserve(other, longest=0)  # tells what it knows
    become_shared(soon)
    assert not late.shared
    assert windows_later(soon, 6) == [0, 0, 1, 1, 2, 2]
    become_shared(late)
    assert windows_later(late, 5) == [1, 1, 2, 2, 3], "none is booked twice"


@pytest.mark.parametrize("how", ["killed", "hung"])
def test_without_redis_a_process_keeps_to_its_share_at_once_and_comes_back(how: str) -> None:
    wide = (Window("wide uid:x", 100, 60.0),)
    with redis_server() as server:
        budget = Budget.redis(server.url, share=0.1)
        become_shared(budget)
        server.kill() if how == "killed" else server.send_signal(signal.SIGSTOP)
        took, waits = [], []
        for _ in range(10):
            began = time.perf_counter()
            waits.append(budget.reserve(wide, longest=math.inf))
            took.append(time.perf_counter() - began)
        assert waits == [0] * 10
        assert budget.reserve(wide, longest=math.inf) > 30
        assert not budget.shared
        assert sorted(took)[8] < 0.1  # one of ten may have waited for a processor
        server.start() if how == "killed" else server.send_signal(signal.SIGCONT)
        become_shared(budget)
        assert accepted(budget, wide) <= 90  # the ten count there too
        budget.disconnect()


async def test_tasks_find_out_together_that_redis_hangs() -> None:
    wide = (Window("wide uid:x", 1000, 60.0),)
    with redis_server() as server:
        budget = Budget.redis(server.url, share=0.1)
        while not budget.shared:
            await budget.reserve_async(wide, longest=0)
            await asyncio.sleep(0.01)
        server.send_signal(signal.SIGSTOP)
        took = []

        async def reserve() -> None:
            began = time.perf_counter()
            await budget.reserve_async(wide, longest=0)
            took.append(time.perf_counter() - began)

        await asyncio.gather(*(reserve() for _ in range(40)))
        assert sorted(took)[20] < 0.2
        await asyncio.gather(*(reserve() for _ in range(40)))
        assert not budget.shared
        server.send_signal(signal.SIGCONT)
        await budget.disconnect_async()
        budget.disconnect()


def test_loops_and_threads_share_it(shared: Callable[[], RedisBudget]) -> None:
    budget = shared()
    wide = (Window("wide uid:x", 60, 60.0),)
    done: list[float] = []

    async def reserve() -> None:
        done.extend(await asyncio.gather(*(budget.reserve_async(wide, longest=0) for _ in range(10))))
        await budget.disconnect_async()

    def in_thread() -> None:
        done.extend(budget.reserve(wide, longest=0) for _ in range(10))
        asyncio.run(reserve())

    threads = [threading.Thread(target=in_thread) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asyncio.run(reserve())
    budget.reserve(wide, longest=0)
    if budget.shared:
        assert len(done) == 50
        assert accepted(budget, wide) == 9


async def test_a_cancelled_reservation_leaves_the_connection_in_order(server: RedisServer) -> None:
    budget = Budget.redis(server.url)
    wide = (Window("wide uid:x", 10_000, 60.0),)
    for _ in range(30):
        task = asyncio.create_task(budget.reserve_async(wide, longest=0))
        await asyncio.sleep(0.0005)
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert [await budget.reserve_async(wide, longest=0) for _ in range(10)] == [0] * 10
    await budget.disconnect_async()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_shares_it_too(shared: Callable[[], RedisBudget]) -> None:
    budget = shared()
    wide = (Window("wide uid:x", 10, 60.0),)
    for _ in range(4):
        budget.reserve(wide, longest=0)
    child = os.fork()
    if not child:
        waits = [budget.reserve(wide, longest=0) for _ in range(4)]
        os._exit(7 if waits == [0] * 4 and budget.shared else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert [budget.reserve(wide, longest=0) for _ in range(2)] == [0, 0]
    with pytest.raises(WaitTooLong):
        budget.reserve(wide, longest=0)


def test_no_thread_is_left(shared: Callable[[], RedisBudget]) -> None:
    before = threading.active_count()
    shared().reserve(A, longest=9)
    assert threading.active_count() == before


def test_the_password_is_seen_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with redis_server(password="geheim") as server:
        right, wrong = Budget.redis(server.url), Budget.redis(server.url.replace("geheim", "geheim2"))
        become_shared(right)
        assert wrong.reserve(A, longest=0) == 0
        assert not wrong.shared
    assert right.reserve(A, longest=99) >= 0
    for budget in (right, wrong):
        budget.disconnect()
        assert "geheim" not in repr(budget)
        with pytest.raises(TypeError):
            pickle.dumps(budget)
    assert "AuthenticationError" in caplog.text
    assert "geheim" not in caplog.text
    for url in ("redis://:geheim/x@host:1/0", "http://:geheim@host", "redis://:geheim@host:port/0"):
        with pytest.raises(InvalidArgument) as error:
            Budget.redis(url)
        assert error.value.__traceback__
        frames = traceback.walk_tb(error.value.__traceback__.tb_next)  # the first one is this test's
        assert "geheim" not in str([frame.f_locals for frame, _ in frames])
        assert "geheim" not in str(error.value)
        assert error.value.__context__ is None


@pytest.mark.parametrize(
    "settings", [{"share": 0}, {"share": 1.5}, {"share": True}, {"address": ""}, {"name": "a b"}, {"name": "{x}"}]
)
def test_settings_that_can_t_be_used_are_refused(settings: dict[str, object]) -> None:
    with pytest.raises(InvalidArgument):
        Budget.redis("redis://127.0.0.1:1/0", **settings)  # type: ignore[arg-type] # wrong on purpose


def test_what_the_exchange_said_is_told_once(server: RedisServer) -> None:
    said = [Said(1, 4.0, 0.5)]
    command = booking_command(
        Keys("n", "here"),
        Booking("one", 5.0, A, False),
        math.inf,
        lambda _: said.pop() if said else None,
        lambda _: 0.0,
    )
    _, _, limits, closable, _ = json.loads(str(command.args[1]))
    assert limits[:2] == [[3, 1_045_000, 1, 1_000_000, 500_000], [6, 3_045_000, -1, 0, 0]]
    assert all(key.startswith("{n} ") for key in command.keys)
    assert sum(name.endswith("ip:here") for name in (*command.keys, *closable)) == 3
