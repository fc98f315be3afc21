"""Folders of candles: what is fetched, what is noticed, and what two ways to the same folder have in common."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import subprocess
import sys
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import duckdb
import polars
import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument, Progress
from bitget_runtime.fake import FakeExchange, Status
from bitget_runtime.history.folders import downloading
from bitget_runtime.history.folders.store import LocalStore
from folder_worker import PERIOD, SYMBOLS, bytes_of, download, maker

BTC = "candles/category=SPOT/symbol=BTCUSDT/interval=4h/price=last"


def asked(market: FakeExchange) -> list[str]:
    return [one.query for one in market.requests if "candles" in one.path]


def test_a_folder_is_what_duckdb_and_polars_read(client: Bitget, tmp_path: Path) -> None:
    result = download(client, str(tmp_path))
    table = client.history.candles(["BTCUSDT", "ETHUSDT"], "4h", category="SPOT", start="2025-05-20", end="2025-12-10")
    assert (result.rows, result.fetched, result.holes, result.is_whole) == (len(table), 16, (), True)
    assert sorted(one.name for one in (tmp_path / BTC).iterdir())[0] == "2025-05.parquet"
    query = f"select symbol, count(*), sum(close) from '{tmp_path}/**/*.parquet' group by symbol order by symbol"
    relation = duckdb.sql(query)
    assert relation is not None
    rows = relation.fetchall()
    assert [(name, count) for name, count, _ in rows] == [("BTCUSDT", len(table) / 2), ("ETHUSDT", len(table) / 2)]
    frame = polars.read_parquet(tmp_path / "candles" / "**" / "*.parquet", hive_partitioning=True)
    assert frame["close"].sum() == pytest.approx(sum(table["close"]))
    assert frame["interval"].unique().to_list() == ["4h"]


def test_a_second_run_asks_for_nothing_and_a_third_for_the_open_end(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    download(client, str(tmp_path))
    before, files = len(asked(market)), bytes_of(tmp_path)
    assert download(client, str(tmp_path)).fetched == 0
    assert (len(asked(market)), bytes_of(tmp_path)) == (before, files)
    result = download(client, str(tmp_path), end="2025-12-20")
    assert (result.fetched, len(asked(market)) - before) == (2, 2)
    other = tmp_path.parent / "other"
    download(client, str(other), end="2025-12-20")
    assert bytes_of(other) == bytes_of(tmp_path)


def test_an_earlier_start_completes_the_first_month(client: Bitget, tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    download(client, str(one), start="2025-08-17")
    download(client, str(one), start="2025-08-02")
    download(client, str(other), start="2025-08-02")
    assert bytes_of(one) == bytes_of(other)


@pytest.mark.parametrize("damage", ["cut", "changed", "a name that is no text", "gone", "no manifest", "cut manifest"])
def test_damage_is_noticed_and_mended(market: FakeExchange, client: Bitget, tmp_path: Path, damage: str) -> None:
    download(client, str(tmp_path))
    files = bytes_of(tmp_path)
    path = tmp_path / ("manifest.json" if "manifest" in damage else f"{BTC}/2025-07.parquet")
    data = path.read_bytes()
    if damage.startswith("cut"):
        path.write_bytes(data[:-7])
    elif damage == "changed":
        path.write_bytes(data[:100] + bytes([data[100] ^ 1]) + data[101:])
    elif damage == "a name that is no text":
        path.write_bytes(data.replace(b"volume", b"vol\xd7me"))
    else:
        path.unlink()
    found = client.history.verify(tmp_path)
    assert (found.is_whole, found.damaged) == (False, (path.relative_to(tmp_path).as_posix(),))
    before = len(asked(market))
    result = download(client, str(tmp_path), start="2025-07-10", end="2025-08-02")
    assert (result.fetched, len(asked(market)) > before) == ((0, False) if "manifest" in damage else (1, True))
    download(client, str(tmp_path))
    assert bytes_of(tmp_path) == files
    assert client.history.verify(tmp_path).is_whole


def test_what_no_download_wrote_is_named(client: Bitget, tmp_path: Path) -> None:
    download(client, str(tmp_path), start="2025-12-01")
    (tmp_path / "mine.parquet").write_bytes(b"mine")
    found = client.history.verify(tmp_path)
    assert (found.strange, found.files, found.rows, found.is_whole) == (("mine.parquet",), 2, 108, True)


def test_the_manifest_has_ranges_and_holes_and_months_before_the_beginning_no_file(
    client: Bitget, tmp_path: Path
) -> None:
    download = client.history.download
    given: dict[str, Any] = {"category": "USDT-FUTURES", "api": "classic", "start": "2020-11-15", "end": "2021-02-01"}
    result = download(tmp_path, "BTCUSDT", "1d", **given)
    assert [(one.reason, one.start, one.end) for one in result.holes] == [
        ("before the beginning", datetime(2020, 11, 15, tzinfo=UTC), datetime(2021, 1, 1, tzinfo=UTC))
    ]
    files = json.loads((tmp_path / "manifest.json").read_text())["files"]
    assert [one["rows"] for one in files.values()] == [0, 0, 31]
    assert len(list(tmp_path.rglob("*.parquet"))) == 1
    assert download(tmp_path, "BTCUSDT", "1d", **given).fetched == 0


def test_calls_that_fail_are_holes_which_the_next_run_fills(
    market: FakeExchange, client: Bitget, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    calm = client.with_options(retries=0)
    market.faults.add(Status(503), operation="uta.market.get_candles", times=1)
    result = download(calm, str(tmp_path), concurrency=1)
    assert not result.is_whole
    assert {one.reason for one in result.holes} == {"failed"}
    assert len({one.symbol for one in result.holes}) == 1
    assert "not complete" in caplog.text
    whole = download(calm, str(tmp_path))
    assert (whole.is_whole, client.history.verify(tmp_path).is_whole) == (True, True)


def test_executors_of_threads_and_of_processes_lead_to_the_same_bytes(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    one, two, three = (tmp_path / name for name in ("here", "threads", "processes"))
    download(client, str(one))
    with ThreadPoolExecutor(3) as threads:
        download(client, str(two), executor=threads)
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as processes:
        with pytest.raises(InvalidArgument, match="make_client="):
            download(client, str(three), executor=processes)
        download(client, str(three), executor=processes, make_client=maker(market.base_url))
    assert bytes_of(one) == bytes_of(two) == bytes_of(three)


def test_a_worker_loads_what_files_need_before_it_makes_its_client() -> None:
    program = (
        "import sys\n"
        "from bitget_runtime.history.folders.running import Maker\n"
        "def make(): sys.exit(not {'pyarrow.csv', 'pyarrow.compute', 'pyarrow.parquet'} <= set(sys.modules))\n"
        "Maker(make).client(None)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_asyncio_leads_to_the_same_bytes(market: FakeExchange, client: Bitget, tmp_path: Path) -> None:
    async def fetch() -> tuple[int, bool]:
        async with AsyncBitget(base_url=market.base_url) as asking:
            given: dict[str, Any] = {"category": "SPOT", "start": "2025-05-20", "end": "2025-12-10"}
            result = await asking.history.download(tmp_path / "two", ["BTCUSDT", "ETHUSDT"], "4h", **given)
            return result.fetched, (await asking.history.verify(tmp_path / "two")).is_whole

    download(client, str(tmp_path / "one"))
    assert asyncio.run(fetch()) == (16, True)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def test_progress_moves_within_a_file_and_adds_up(client: Bitget, tmp_path: Path) -> None:
    told: list[Progress] = []
    span = {"category": "SPOT", "start": "2025-11-01", "end": "2025-11-11"}
    result = client.history.download(tmp_path, "BTCUSDT", "15m", **span, progress=told.append)  # type: ignore[arg-type]
    assert result.fetched == 1
    assert [(one.done, one.total) for one in told] == [(place, 10) for place in range(1, 11)]  # pages of 100
    assert told[-1].rows == result.rows


def test_progress_of_tasks_that_run_elsewhere_is_told_when_they_end(client: Bitget, tmp_path: Path) -> None:
    told: list[Progress] = []
    with ThreadPoolExecutor(1) as threads:
        result = download(client, str(tmp_path), start="2025-11-01", executor=threads, progress=told.append)
    assert (len(told), told[-1].done, told[-1].total, told[-1].rows) == (4, 4, 4, result.rows)


def test_a_watcher_that_fails_ends_the_download(client: Bitget, tmp_path: Path) -> None:
    def watch(progress: Progress) -> None:
        raise BrokenPipeError

    with pytest.raises(RuntimeError, match="progress="):
        download(client, str(tmp_path / "one"), progress=watch)
    with ThreadPoolExecutor(1) as threads, pytest.raises(RuntimeError, match="progress="):
        download(client, str(tmp_path / "two"), executor=threads, progress=watch)


def test_what_something_else_wrote_is_left_alone(client: Bitget, tmp_path: Path) -> None:
    manifest = tmp_path / "manifest.json"
    manifest.write_text('{"name": "a web page"}')
    with pytest.raises(InvalidArgument, match="of something else"):
        download(client, str(tmp_path))
    with pytest.raises(InvalidArgument, match="of something else"):
        client.history.verify(tmp_path)
    assert bytes_of(tmp_path) == {"manifest.json": b'{"name": "a web page"}'}
    with pytest.raises(InvalidArgument, match="folder must be"):
        download(client, "")


def test_a_folder_that_cannot_be_written_to_is_an_error_before_anything_is_asked(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OSError, match="file"):
        download(client, str(tmp_path / "file"))
    assert not asked(market)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_disk_that_is_full_is_said_in_the_hole(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync
    left = iter([sync])  # for the probe

    def full(file: int) -> None:
        next(left, no_space)(file)

    monkeypatch.setattr(os, "fsync", full)
    result = download(client, str(tmp_path), start="2025-12-01")
    assert {hole.detail for hole in result.holes} >= {"OSError: No space left on device"}
    assert not result.is_whole
    assert not list(tmp_path.rglob("*.parquet"))


def no_space(file: int) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_folder_of_another_generation_or_version_is_left_alone(client: Bitget, tmp_path: Path) -> None:
    download(client, str(tmp_path), start="2025-12-01")
    files = bytes_of(tmp_path)
    with pytest.raises(InvalidArgument, match="'uta'"):
        download(client, str(tmp_path), api="classic")
    assert bytes_of(tmp_path) == files
    manifest = tmp_path / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"version": 1', '"version": 2'))
    with pytest.raises(InvalidArgument, match="has format 2, and this version"):
        download(client, str(tmp_path))


@pytest.mark.parametrize("symbol", ["../../etc", "A/B", ".hidden", "A" * 100, "a\\b"])
def test_no_symbol_leads_out_of_the_folder(client: Bitget, tmp_path: Path, symbol: str) -> None:
    with pytest.raises(InvalidArgument, match="name of a folder"):
        client.history.download(tmp_path, symbol, "1d", category="SPOT", start="2025-12-01")


MINUTES: dict[str, Any] = {"category": "SPOT", "start": "2026-01-01T09:00"}


def late(market: FakeExchange, client: Bitget) -> None:
    """The next list lacks the newest candles."""
    asked = client.with_raw_response.uta.market
    rows = json.loads(asked.get_candles(category="SPOT", symbol="BTCUSDT", interval="1m", limit=100).content)["data"]
    body = json.dumps({"code": "00000", "data": sorted(rows)[:-6]})
    market.faults.add(Status(200, body, "application/json"), operation="uta.market.get_candles", times=1)


def test_candles_that_the_exchange_does_not_have_yet_are_fetched_by_the_next_run(
    market: FakeExchange, client: Bitget, tmp_path: Path
) -> None:
    late(market, client)
    first = client.history.download(tmp_path / "one", "BTCUSDT", "1m", concurrency=1, **MINUTES)
    assert [hole.reason for hole in first.holes] == ["absent"]
    second = client.history.download(tmp_path / "one", "BTCUSDT", "1m", **MINUTES)
    assert (second.fetched, second.holes) == (1, ())
    client.history.download(tmp_path / "two", "BTCUSDT", "1m", **MINUTES)
    assert bytes_of(tmp_path / "one") == bytes_of(tmp_path / "two")


def test_numbers_are_floats_or_decimals_and_never_both(client: Bitget, tmp_path: Path) -> None:
    download(client, str(tmp_path), start="2025-12-01", exact=True)
    table = client.history.candles("BTCUSDT", "4h", category="SPOT", start="2025-12-01", end="2025-12-10", exact=True)
    assert polars.read_parquet(tmp_path / BTC / "2025-12.parquet")["close"].to_list() == table["close"]
    assert json.loads((tmp_path / "manifest.json").read_text())["files"][f"{BTC}/2025-12.parquet"]["exact"] is True
    with pytest.raises(InvalidArgument, match="has decimals: pass exact=True"):
        download(client, str(tmp_path), start="2025-12-01")
    (tmp_path / "manifest.json").unlink()
    with pytest.raises(InvalidArgument, match="has decimals: pass exact=True"):
        download(client, str(tmp_path), start="2025-12-01")
    assert download(client, str(tmp_path), start="2025-12-01", exact=True).fetched == 0


def test_one_run_at_a_time_writes_to_a_folder(client: Bitget, tmp_path: Path) -> None:
    refused: list[InvalidArgument] = []

    def second(_: Progress) -> None:
        with pytest.raises(InvalidArgument, match="another download is writing") as caught:
            download(client, str(tmp_path), start="2025-12-01")
        refused.append(caught.value)

    download(client, str(tmp_path), start="2025-12-01", progress=second)
    assert refused
    assert f"process {os.getpid()} on" in str(refused[0])
    assert not (tmp_path / ".lock").exists()
    (tmp_path / ".lock").write_text("process 1 on elsewhere")  # a run that was killed
    assert download(client, str(tmp_path), start="2025-12-01").is_whole
    with pytest.raises(InvalidArgument, match="concurrency"):
        download(client, str(tmp_path), concurrency=0)
    assert not (tmp_path / ".lock").exists()


def test_asyncio_writes_nothing_in_the_event_loop(
    market: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    writers: list[tuple[str, int]] = []
    write = LocalStore.write

    def noted(store: LocalStore, path: str, data: bytes) -> None:
        writers.append((path, threading.get_ident()))
        write(store, path, data)

    given: dict[str, Any] = {**PERIOD, "start": "2025-10-01"}

    async def fetch() -> None:
        async with AsyncBitget(*market.credentials, base_url=market.base_url) as asking:
            await asking.history.download(tmp_path, SYMBOLS, "4h", **given)

    monkeypatch.setattr(LocalStore, "write", noted)
    monkeypatch.setattr(downloading, "_NOTED_EVERY", 0.0)
    asyncio.run(fetch())
    assert sum(path == "manifest.json" for path, _ in writers) > 1
    assert threading.get_ident() not in {thread for _, thread in writers}
