"""A download on a Dask cluster of processes under one budget in Redis; `BITGET_CLUSTER=30` measures how fast it is."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from bitget_client import Bitget, Progress
from bitget_runtime.fake import FakeExchange, fake_exchange
from cluster_worker import maker
from stand_ins.redis_server import RedisServer, redis_server

SECONDS = int(os.environ.get("BITGET_CLUSTER", "0"))
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
            n_workers=workers, threads_per_worker=threads, processes=True, dashboard_address=None, host="127.0.0.1"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        yield client


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*.*") if one.is_file()}


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


@pytest.mark.skipif(not SECONDS, reason="takes minutes: BITGET_CLUSTER says for how many seconds it measures")
def test_how_fast_a_host_is_and_three_with_addresses_of_their_own(
    exchange: FakeExchange, redis: RedisServer, tmp_path: Path
) -> None:
    rates, refused = {}, 0
    for workers, own in ((1, False), (3, True)):
        exchange.requests.clear()
        with Bitget(base_url=exchange.base_url) as client, cluster_of(workers, 6) as dask:
            elsewhere = maker(exchange.base_url, redis.url, 1 / 3, own_addresses=own)
            with dask.get_executor() as executor:
                client.history.download(
                    tmp_path / str(workers),
                    SYMBOLS,
                    "1m",
                    category="SPOT",
                    start="2025-03-01" if workers == 1 else "2024-09-01",
                    end="2025-06-01",
                    executor=executor,
                    make_client=elsewhere,
                )
        refused += len(exchange.requests.refused)
        times = [one.time for one in exchange.requests if "candles" in one.path]
        begin = times[0] + 5_000  # a new fleet begins on its shares
        within = [time for time in times if begin <= time < begin + SECONDS * 1_000]
        assert times[-1] > begin + SECONDS * 1_000, "the download was over too early"
        rates[workers] = len(within) / SECONDS
    print(f"calls a second of 20 allowed per address: {rates}, {refused} refused")
    assert rates[1] >= 0.95 * 20
    assert rates[3] >= 2.8 * rates[1]
    assert not refused
