"""Where a history begins: whatever seems to be its beginning is only that if no older candles contradict it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitget_client import Bitget
from bitget_runtime.history.candles import plan
from bitget_runtime.history.candles.walking import CandleQuery, Walk, Walked, Window, walk
from bitget_runtime.history.moments import milliseconds
from folder_worker import download


def empty_between(monkeypatch: pytest.MonkeyPatch, start: str, end: str) -> None:
    """Nothing is returned for spans that begin between two moments."""
    first, after = milliseconds(start, ""), milliseconds(end, "")

    def walked(query: CandleQuery, window: Window) -> Walk:
        if not first <= query.start < after:
            return (yield from walk(query, window))
        return Walked([], came_empty=True)

    monkeypatch.setattr(plan, "walk", walked)


def test_a_beginning_that_older_candles_contradict_is_a_failure(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_between(monkeypatch, "2025-11-01", "2025-12-01")
    first = download(client, str(tmp_path), start="2025-10-01")
    assert {hole.reason for hole in first.holes} == {"failed"}
    monkeypatch.setattr(plan, "walk", walk)
    second = download(client, str(tmp_path), start="2025-10-01")
    assert (second.fetched, second.holes) == (2, ())


@pytest.mark.parametrize("start", ["2025-09-01", "2025-11-01"])
@pytest.mark.parametrize("end", ["2025-11-01", "2025-10-11"])
def test_candles_of_an_earlier_run_contradict_a_beginning_too(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: str, end: str
) -> None:
    download(client, str(tmp_path), start="2025-09-01", end=end)
    empty_between(monkeypatch, end, "2025-12-01")
    first = download(client, str(tmp_path), start=start)
    assert {hole.reason for hole in first.holes} == {"failed"}
    monkeypatch.setattr(plan, "walk", walk)
    assert download(client, str(tmp_path), start="2025-09-01").holes == ()


def test_candles_that_a_later_run_finds_contradict_a_beginning_too(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_between(monkeypatch, "2025-10-01", "2025-11-01")
    first = download(client, str(tmp_path), start="2025-10-01")
    assert "failed" not in {hole.reason for hole in first.holes}
    download(client, str(tmp_path), start="2025-09-01", end="2025-10-01")
    monkeypatch.setattr(plan, "walk", walk)
    assert download(client, str(tmp_path), start="2025-09-01").holes == ()


def test_what_is_missing_at_the_end_is_asked_for_until_there_are_later_candles(
    client: Bitget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty_between(monkeypatch, "2025-10-01", "2025-12-01")
    first = download(client, str(tmp_path), start="2025-10-01", end="2025-12-01")
    assert (first.rows, first.is_whole) == (0, True)
    monkeypatch.setattr(plan, "walk", walk)
    assert download(client, str(tmp_path), start="2025-10-01").holes == ()
    assert download(client, str(tmp_path), start="2025-10-01").fetched == 0
