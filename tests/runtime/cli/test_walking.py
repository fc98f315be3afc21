"""`--all`: the rows of all pages, and what is missing."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pyarrow.parquet as pq
import pytest

from bitget_client import Bitget
from bitget_runtime.fake import Delay, ErrorCode, FakeExchange

CANDLES = "uta market get-history-candles --category SPOT --symbol BTCUSDT --interval 1H --end-time 2026-11-28 --all"
START = "--start-time 2026-11-19"


def second_page_fails(exchange: FakeExchange) -> None:
    for fault in (Delay(0), ErrorCode("40034")):
        exchange.faults.add(fault, "uta.market.get_history_candles")


@pytest.fixture
def closes(fake_exchange: FakeExchange) -> list[str]:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        walk = client.uta.market.iter_history_candles(
            category="SPOT", symbol="BTCUSDT", interval="1H", start_time=1_795_046_400_000, end_time=1_795_824_000_000
        )
        return [candle.raw_close for candle in walk]


@pytest.mark.parametrize("output", ["json", "jsonl", "csv", "parquet"])
def test_all_pages_are_those_that_a_walk_in_python_has(
    bitget: Callable[..., Any], closes: list[str], output: str, tmp_path: Any
) -> None:
    file = tmp_path / f"rows.{output}"
    ran = bitget(*f"{CANDLES} {START} --select close -o".split(), str(file))
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    assert len(closes) > 200
    if output == "parquet":
        assert pq.read_table(file)["close"].to_pylist() == [float(one) for one in closes]
        return
    text = file.read_text()
    rows = list(csv.DictReader(io.StringIO(text))) if output == "csv" else None
    rows = rows or (json.loads(text) if output == "json" else [json.loads(line) for line in text.splitlines()])
    assert [row["close"] for row in rows] == closes


def test_rows_are_as_the_call_itself_prints_them(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    fake_exchange.hold_clock()
    one_call = f"{CANDLES.removesuffix(' --all')} --start-time 2026-11-27T12:00 -o jsonl".split()
    walked = bitget(*one_call, "--all").out
    assert len(walked.splitlines()) == 12
    assert bitget(*one_call).out.endswith(walked)  # one call heeds the end only


def test_so_many_rows_are_enough(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    ran = bitget(*f"{CANDLES} {START} --max 7 -o jsonl".split())
    assert (ran.status, len(ran.out.splitlines())) == (0, 7)
    assert ran.err == "Stopped after 7 rows; there may be more.\n"
    assert len(fake_exchange.requests) == 1


def test_what_is_missing_is_said_and_has_a_status_of_its_own(bitget: Callable[..., Any]) -> None:
    ran = bitget(*f"{CANDLES} --start-time 2010-01-01 --end-time 2010-02-01 -o csv".split())
    assert (ran.status, ran.out) == (9, "ts,open,high,low,close,volume,turnover\n")
    assert "Missing: 2010-01-01 00:00:00 to 2010-02-01 00:00:00, before the beginning" in ran.err


def test_what_is_still_to_come_is_said_too(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    candles = CANDLES.replace("--end-time 2026-11-28 ", "")
    ran = bitget(*f"{candles} --start-time 2030-01-01 --end-time 2030-02-01 -o csv".split())
    assert (ran.status, ran.out) == (9, "ts,open,high,low,close,volume,turnover\n")
    assert ran.err == "Missing: 2030-01-01 00:00:00 to 2030-02-01 00:00:00, not yet: it is still to come\n"


def test_a_walk_that_failed_goes_on_where_it_was(
    bitget: Callable[..., Any], fake_exchange: FakeExchange, closes: list[str]
) -> None:
    second_page_fails(fake_exchange)
    first = bitget(*f"{CANDLES} {START} -o jsonl --select close".split())
    assert first.status == 4
    token = first.err.partition("--resume '")[2].partition("'\n")[0]
    second = bitget(*f"{CANDLES} {START} -o jsonl --select close --resume".split(), token)
    rows = [json.loads(line)["close"] for line in (first.out + second.out).splitlines()]
    assert (second.status, rows) == (0, closes)


def test_a_file_is_whole_or_not_there(bitget: Callable[..., Any], fake_exchange: FakeExchange, tmp_path: Any) -> None:
    second_page_fails(fake_exchange)
    ran = bitget(*f"{CANDLES} {START} -o".split(), str(tmp_path / "rows.csv"))
    assert "and none was written" in ran.err
    assert not list(tmp_path.glob("*.*"))


def test_what_does_not_page_has_no_walk(bitget: Callable[..., Any]) -> None:
    assert "No such option" in bitget("uta", "market", "get-tickers", "--category", "SPOT", "--all").err
    assert "add --all" in bitget(*CANDLES.removesuffix("--all").split(), "--max", "3").err


def test_a_dry_run_shows_the_first_request(bitget: Callable[..., Any], fake_exchange: FakeExchange) -> None:
    ran = bitget(*f"{CANDLES} {START} --dry-run".split())
    assert (ran.status, "GET http" in ran.out, list(fake_exchange.requests)) == (0, True, [])
