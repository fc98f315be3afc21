"""Later runs over the same folder: what they read again, and what they ask for again."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.fake import fake_exchange
from bitget_runtime.history.candles import plan
from bitget_runtime.history.candles.walking import CandleQuery, Walk, Walked, Window, walk
from bitget_runtime.history.folders.doubts import BELIEVED, CONTRADICTED, SOON, Doubt, judged
from bitget_runtime.history.folders.manifest import Entry
from bitget_runtime.history.folders.store import LocalStore
from bitget_runtime.history.moments import milliseconds
from bitget_runtime.history.tables.rows import Page
from folder_worker import bytes_of, download

BTC = "candles/category=SPOT/symbol=BTCUSDT/interval=4h/price=last"
DAY = 86_400


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Paths of the Parquet files that are read."""
    paths: list[str] = []
    really = LocalStore.read

    def noted(store: LocalStore, path: str) -> bytes | None:
        if path.endswith(".parquet"):
            paths.append(path)
        return really(store, path)

    monkeypatch.setattr(LocalStore, "read", noted)
    return paths


def test_a_file_is_read_again_only_if_its_size_or_its_time_differs(
    client: Bitget, tmp_path: Path, read: list[str]
) -> None:
    download(client, str(tmp_path))
    read.clear()
    assert (download(client, str(tmp_path)).fetched, read) == (0, [])
    os.utime(tmp_path / BTC / "2025-07.parquet")
    assert (download(client, str(tmp_path)).fetched, read) == (0, [f"{BTC}/2025-07.parquet"])
    read.clear()
    assert (download(client, str(tmp_path)).fetched, read) == (0, [])
    (tmp_path / ".seen.json").write_text("cut")
    assert (download(client, str(tmp_path)).fetched, len(read)) == (0, 16)
    client.history.verify(tmp_path)
    assert len(read) == 32


def test_a_change_that_keeps_size_and_time_is_noticed_by_verify(
    client: Bitget, tmp_path: Path, read: list[str]
) -> None:
    download(client, str(tmp_path))
    files, path = bytes_of(tmp_path), tmp_path / BTC / "2025-07.parquet"
    times, data = path.stat(), path.read_bytes()
    path.write_bytes(data[:100] + bytes([data[100] ^ 1]) + data[101:])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert download(client, str(tmp_path)).fetched == 0
    assert client.history.verify(tmp_path).damaged == (f"{BTC}/2025-07.parquet",)
    assert download(client, str(tmp_path)).fetched == 1
    assert bytes_of(tmp_path) == files


def test_a_damaged_file_that_is_to_be_completed_is_read_by_the_next_run(client: Bitget, tmp_path: Path) -> None:
    download(client, str(tmp_path))
    path = tmp_path / BTC / "2025-12.parquet"
    times, data = path.stat(), path.read_bytes()
    path.write_bytes(data[:100] + bytes([data[100] ^ 1]) + data[101:])
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
    path.with_name("2025-11.parquet").unlink()  # a missing one is noticed as ever
    result = download(client, str(tmp_path), end="2025-12-20", concurrency=1)
    assert {hole.detail.partition(":")[0] for hole in result.holes} == {"OSError"}
    assert download(client, str(tmp_path), end="2025-12-20").is_whole


def test_object_stores_tell_versions(client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from fsspec.implementations.local import LocalFileSystem

    folder = f"file://{tmp_path}"
    download(client, folder, start="2025-11-01")
    monkeypatch.setattr(LocalFileSystem, "cat_file", lambda self, path: Path(path).read_bytes() * ("/cand" not in path))
    assert download(client, folder, start="2025-11-01").fetched == 0


def listed_until(monkeypatch: pytest.MonkeyPatch, last: str) -> None:
    """Nothing is returned for later spans."""
    end = milliseconds(last, "")

    def walked(query: CandleQuery, window: Window) -> Walk:
        if query.start >= end:
            return Walked([], came_empty=True)
        return (yield from walk(query, window))

    monkeypatch.setattr(plan, "walk", walked)


def test_a_symbol_that_is_no_longer_listed_is_asked_for_until_that_was_so_for_a_day(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed_until(monkeypatch, "2025-11-01")

    def run(**given: Any) -> tuple[int, set[tuple[str, str]]]:
        span: dict[str, Any] = {"category": "SPOT", "start": "2025-10-01", **given}
        with Bitget(base_url=market.base_url) as client:
            result = client.history.download(tmp_path, "BTCUSDT", "4h", **span)
        return result.fetched, {(hole.reason, hole.detail) for hole in result.holes}

    with fake_exchange(start=milliseconds("2026-01-02T10:30", ""), speed=0) as market:
        assert run() == (4, {("failed", CONTRADICTED)})
        market.advance(DAY - 600)
        assert run() == (3, {("failed", CONTRADICTED)})
        market.advance(1200)
        assert run() == (3, {("absent", BELIEVED), ("absent", SOON)})
        market.advance(DAY)
        assert run() == (1, {("absent", BELIEVED), ("absent", SOON)})
        assert run(end="2026-01-01") == (0, {("absent", BELIEVED)})
        monkeypatch.setattr(plan, "walk", walk)  # it is listed again
        assert run() == (1, {("absent", BELIEVED)})


def test_of_a_symbol_that_is_no_longer_listed_only_the_current_month_is_asked_for_and_that_with_three_calls(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def walked(query: CandleQuery, window: Window) -> Walk:
        steps = walk(query, window)
        ask = next(steps)
        try:
            while True:
                if window.start < milliseconds("2025-11-01", ""):
                    ask = steps.send((yield ask))
                else:
                    asked.append(window.start)
                    ask = steps.send(Page(b"", None))
        except StopIteration as end:
            found: Walked = end.value
            return found

    monkeypatch.setattr(plan, "walk", walked)
    with fake_exchange(start=milliseconds("2026-01-05", ""), speed=0) as market:
        for days in (
            0,
            2,
            2,
            22,
            7,
            7,
        ):  # on the 5th, 7th, 9th and 31st of January, and on the 7th and 14th of February
            market.advance(days * DAY)
            asked.clear()
            with Bitget(base_url=market.base_url) as client:
                client.history.download(tmp_path, "BTCUSDT", "1h", category="SPOT", start="2025-10-30")
        assert (len(asked), min(asked)) == (3, milliseconds("2026-02-01", ""))


def test_a_list_that_was_empty_once_leaves_no_doubt(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed_until(monkeypatch, "2025-11-01")
    assert not download(client, str(tmp_path), start="2025-10-01").is_whole
    monkeypatch.setattr(plan, "walk", walk)
    assert download(client, str(tmp_path), start="2025-10-01").is_whole
    assert '"empty":{}' in (tmp_path / ".seen.json").read_text()


def test_a_list_that_is_empty_after_other_candles_than_a_day_before_is_another_doubt() -> None:
    first, second = f"{BTC}/2025-10.parquet", f"{BTC}/2025-11.parquet"
    gone = Entry(start=40, end=50, holes=((40, 50, "before the beginning", ""),))
    empty = {first: Doubt(rows=5, since=0)}
    now = 1000 * DAY
    for rows, is_fetched in ((5, False), (6, True), (6, True)):
        files = {first: Entry(start=30, end=40, rows=rows), second: gone}
        judgement = judged(files, {second} if is_fetched else (), empty, now)
        assert judgement[second].holes == ((40, 50, "failed", CONTRADICTED),)
    assert empty == {first: Doubt(rows=6, since=now)}
    assert judged(files, {second}, empty, 2 * now)[second].holes == ((40, 50, "absent", BELIEVED),)
