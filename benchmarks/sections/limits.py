"""A reservation, beside the least that a limiter of all threads can do: read the clock and note it under a lock."""

from __future__ import annotations

import math
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from benchmarks import figures
from benchmarks.figures import Figure
from benchmarks.timing import Timings, compare
from bitget_runtime.pacing.budget import Budget
from bitget_runtime.pacing.windows import Window

FLOOR = "clock, lock, append"
FREE = "a reservation that need not wait"
QUEUED = "a reservation behind 1,000 others"
PING = "PING over redis-py"
EMPTY = "an empty script over redis-py"
SHARED = "a reservation in Redis"

WINDOWS = (Window("place_order uid:1", 100_000, 1.0), Window("all ip:local", 6_000_000, 60.0, 240_000))
FULL = (Window("slow uid:1", 20, 1.0), WINDOWS[1])


def run(*, quick: bool) -> Iterator[Figure]:
    rounds = 5 if quick else 25
    timings = compare({FLOOR: _floor(), FREE: _free(), QUEUED: _queued()}, rounds=rounds, calls=1_000)
    yield figures.ratio(timings, FREE, FLOOR, at_most=9)
    yield figures.seconds(FREE, timings.median(FREE), under=3e-6)
    yield figures.ratio(timings, QUEUED, FLOOR)
    if shutil.which("redis-server") is None:
        yield figures.failed(SHARED, "not measured: redis-server is not on the PATH")
    else:
        timings = _in_redis(rounds)
        yield figures.ratio(timings, SHARED, EMPTY, at_most=2)
        yield figures.ratio(timings, SHARED, PING)
        yield figures.ratio(timings, EMPTY, PING)


def _floor() -> Callable[[], object]:
    times: deque[float] = deque(maxlen=100)
    lock = threading.Lock()

    def note() -> None:
        now = time.monotonic()
        with lock:
            times.append(now)

    return note


def _free() -> Callable[[], object]:
    budget = Budget()
    return lambda: budget.reserve(WINDOWS, longest=30)


def _queued() -> Callable[[], object]:
    budget = Budget()
    for _ in range(1_000):
        budget.reserve(FULL, longest=math.inf)

    def reserve() -> None:
        budget.give_back(FULL, budget.reserve(FULL, longest=math.inf))

    return reserve


def _in_redis(rounds: int) -> Timings:
    """Wall time: most of it is spent in Redis and on the way."""
    import redis

    from bitget_runtime.pacing.fleet.redis_commands import Booking, Keys, booking_command

    command = booking_command(
        Keys("bench", "local"), Booking("a1b2c3d4e5f6:1", 0.0, WINDOWS, False), 30, lambda _: None, lambda _: 0.0
    )
    with _redis_server() as port, redis.Redis(port=port) as client:
        empty = client.register_script("return {0, 0, 0, 0}")
        budget = Budget.redis(f"redis://127.0.0.1:{port}/0")
        while not budget.shared:
            budget.reserve(WINDOWS, longest=30)
            time.sleep(0.05)
        works: dict[str, Callable[[], object]] = {
            PING: client.ping,
            EMPTY: lambda: empty(command.keys, command.args),
            SHARED: lambda: budget.reserve(WINDOWS, longest=30),
        }
        taken: dict[str, list[float]] = {name: [] for name in works}
        for _ in range(4 * rounds):
            for name, work in works.items():
                started = time.perf_counter()
                for _ in range(50):
                    work()
                taken[name].append((time.perf_counter() - started) / 50)
        budget.disconnect()
    return Timings(taken)


@contextmanager
def _redis_server() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
        process = subprocess.Popen(["redis-server", *options], stdout=subprocess.DEVNULL)
        try:
            time.sleep(0.5)
            yield port
        finally:
            process.kill()
            process.wait()
