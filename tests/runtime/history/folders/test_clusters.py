"""A download on a Dask cluster of processes under one budget in Redis; `make fleet` measures how fast it is.

What is allowed is 20 calls in any window of a second. A machine that is too busy to send and receive 60 a second in
time measures its own delays instead of the pacing: `BITGET_SLOWER=10` makes every window, and its margin, ten times as
long.
"""

from __future__ import annotations

import os
import signal
import time
import warnings
from bisect import bisect_left
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from bitget_client import Bitget, Progress
from bitget_runtime.fake import FakeExchange, fake_exchange
from cluster_worker import maker, slow_motion
from folder_worker import bytes_of
from stand_ins.servers.redis_server import RedisServer, redis_server

WINDOWS = int(os.environ.get("BITGET_CLUSTER", "0"))
SLOWER = int(os.environ.get("BITGET_SLOWER", "1"))
ALLOWED = 20
PERIOD: dict[str, Any] = {"category": "SPOT", "start": "2025-08-20", "end": "2025-12-10"}
SYMBOLS = ["BTCUSDT", "ETHUSDT"]


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    with fake_exchange(limits=True) as exchange:
        exchange.streams.stop_market()
        yield exchange


@pytest.fixture
def redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


class Enough(Exception):
    """The download has been watched for long enough."""


@contextmanager
def cluster_of(workers: int, threads: int) -> Iterator[Any]:
    """The client of a cluster of processes on loopback."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what others warn of when they are loaded
            import distributed
    except ImportError:
        why = "dask.distributed is not installed: downloads on a cluster are NOT tested (pip install distributed)"
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            warnings.warn(pytest.PytestWarning(why), stacklevel=1)
        pytest.skip(why)
    with (
        distributed.LocalCluster(
            n_workers=workers,
            threads_per_worker=threads,
            processes=True,
            dashboard_address="127.0.0.1:0",
            host="127.0.0.1",
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


def test_a_worker_that_is_killed_in_the_middle_changes_nothing(
    exchange: FakeExchange, redis: RedisServer, tmp_path: Path
) -> None:
    with Bitget(base_url=exchange.base_url, limits="off") as client, cluster_of(2, 2) as dask:
        processes = list(dask.run(os.getpid).values())

        def kill(progress: Progress) -> None:
            if progress.done == 3:
                os.kill(processes[0], signal.SIGKILL)

        history, elsewhere = client.history, maker(exchange.base_url, redis.url, 1 / 2)
        with dask.get_executor() as executor:
            result = history.download(
                tmp_path / "one", SYMBOLS, "4h", **PERIOD, executor=executor, make_client=elsewhere, progress=kill
            )
        refused = exchange.requests.refused
        exchange.limits.on = False
        history.download(tmp_path / "two", SYMBOLS, "4h", **PERIOD)
    assert (result.fetched, result.holes, list(refused)) == (10, (), [])
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


@pytest.mark.skipif(not WINDOWS, reason="takes minutes: BITGET_CLUSTER says for how many windows it measures")
def test_how_fast_a_host_is_and_three_with_addresses_of_their_own(redis: RedisServer, tmp_path: Path) -> None:
    slow_motion(SLOWER)
    with fake_exchange(limits=True) as exchange:
        exchange.streams.stop_market()
        one = measured(exchange, redis, tmp_path / "one", workers=1)
        three = measured(exchange, redis, tmp_path / "three", workers=3)
    print(f"\nof {ALLOWED} calls per {SLOWER} s and address, over {WINDOWS} windows: {one.used:.1%} by one worker,")
    print(f"{three.used / 3:.1%} by each of three, together {three.used / one.used:.2f} times as much;")
    print(f"refused, from the start on: {one.refused} and {three.refused} of {one.calls} and {three.calls}")
    assert one.used >= 0.95
    assert three.used >= 2.8 * one.used
    assert (one.refused, three.refused) == (0, 0)


class Measured(NamedTuple):
    """What a fleet did.

    Attributes:
        used: How many times what one address may ask for, once it no longer kept to its shares.
        calls: How many calls it made, from the start on.
        refused: How many of them were refused.
    """

    used: float
    calls: int
    refused: int


def measured(exchange: FakeExchange, redis: RedisServer, folder: Path, *, workers: int) -> Measured:
    begin = 5_000 + 2_000 * SLOWER
    until = time.monotonic() + begin / 1_000 + (WINDOWS + 2) * SLOWER / 0.95 + 10  # workers need some seconds to start
    first = len(exchange.requests)

    def watch(progress: Progress) -> None:
        if time.monotonic() > until:
            raise Enough

    with Bitget(base_url=exchange.base_url) as client, cluster_of(workers, 6) as dask, dask.get_executor() as executor:
        elsewhere = maker(exchange.base_url, redis.url, 1 / 3, own_addresses=workers > 1, slower=SLOWER)
        period: dict[str, Any] = {"category": "SPOT", "start": "2019-01-01", "end": "2026-01-01"}
        given: dict[str, Any] = {"executor": executor, "make_client": elsewhere, "progress": watch}
        with suppress(Enough):
            client.history.download(folder, SYMBOLS, "15m", **period, **given)
            pytest.fail("the download was over too early")
    calls = [call for call in list(exchange.requests)[first:] if "candles" in call.path]
    times = [call.time for call in calls if call.status == 200]
    first_one = bisect_left(times, times[0] + begin)
    # as many calls as so many windows may have: calls come in bursts, and one more or less is a whole window's
    start, end = times[first_one], times[first_one + WINDOWS * ALLOWED * workers]
    refused = sum(call.status == 429 for call in calls)
    return Measured(WINDOWS * SLOWER * 1_000 * workers / (end - start), len(calls), refused)
