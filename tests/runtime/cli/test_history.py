"""`bitget history`: candles as rows and files, and folders of them."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pyarrow.parquet as pq
import pytest

from bitget_client import Bitget
from bitget_runtime.fake import ErrorCode, FakeExchange
from bitget_runtime.history.facts import KINDS

Run = Callable[..., Any]
CANDLES = "history candles BTCUSDT 1h --category SPOT --start 2026-11-20 --end 2026-11-21"
DAYS = "BTCUSDT 1d --category SPOT --start 2026-10-20 --end 2026-11-10 -q"


def test_candles_are_those_of_python_digit_for_digit(bitget: Run, fake_exchange: FakeExchange, tmp_path: Any) -> None:
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        table = client.history.candles(
            "BTCUSDT", "1h", category="SPOT", start="2026-11-20", end="2026-11-21", exact=True
        )
    ran = bitget(*CANDLES.split(), "-q", "-o", "csv")
    rows = list(csv.DictReader(io.StringIO(ran.out)))
    assert (ran.status, ran.err, len(rows)) == (0, "", 24)
    assert [Decimal(row["turnover"]) for row in rows] == table["turnover"]
    assert (rows[0]["time"], rows[0]["symbol"]) == ("2026-11-20T00:00:00+00:00", "BTCUSDT")
    assert [json.loads(line)["close"] for line in bitget(*CANDLES.split(), "-o", "jsonl").out.splitlines()] == [
        row["close"] for row in rows
    ]
    file = tmp_path / "hours.parquet"
    assert bitget(*CANDLES.split(), "-q", "-o", str(file)).out == ""
    assert pq.read_table(file)["close"].to_pylist() == [float(one) for one in table["close"]]


def test_steps_are_lines_where_there_is_no_terminal(bitget: Run) -> None:
    assert "1 of 1 steps, 24 rows" in bitget(*CANDLES.split()).err


def test_a_terminal_gets_a_bar_and_its_cursor_back(bitget: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda self: self is sys.stderr)
    said = bitget(*CANDLES.split(), "-o", "csv").err
    assert "24 rows" in said
    assert said.rindex("\x1b[?25h") > said.rindex("\x1b[?25l")


def test_what_is_missing_is_said_and_has_a_status_of_its_own(bitget: Run) -> None:
    ran = bitget(*CANDLES.replace("2026", "2010").split(), "-q", "-o", "jsonl")
    assert (ran.status, ran.out) == (9, "")
    assert "Missing: BTCUSDT: 2010-11-20 00:00 to 2010-11-21 00:00 UTC" in ran.err


def test_a_folder_is_downloaded_verified_and_completed(bitget: Run, fake_exchange: FakeExchange, tmp_path: Any) -> None:
    folder = tmp_path / "days"
    fake_exchange.faults.add(ErrorCode("40034"), "uta.market.get_candles")
    ran = bitget("history", "download", str(folder), *DAYS.split())
    assert (ran.status, "Missing: " in ran.err, "failed" in ran.err) == (9, True, True)
    ran = bitget("history", "download", str(folder), *DAYS.split())
    assert (ran.status, ran.err, ran.out.startswith("21 rows in ")) == (0, "", True)
    assert bitget("history", "verify", str(folder)).out == "2 files unchanged, 21 rows\n"
    file = next(folder.rglob("*.parquet"))
    file.write_bytes(file.read_bytes()[:100])
    ran = bitget("history", "verify", str(folder))
    assert (ran.status, f"Damaged: {file.relative_to(folder)}" in ran.err) == (9, True)


def test_a_folder_that_is_not_there_is_no_damaged_one(bitget: Run, tmp_path: Any) -> None:
    ran = bitget("history", "verify", str(tmp_path / "days"))
    assert (ran.status, ran.out, "is it the right folder?" in ran.err, "Damaged" in ran.err) == (1, "", True, False)


FILLS = "fills --category SPOT --start 2026-11-01"


def buy(exchange: FakeExchange) -> None:
    with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        client.uta.trade.place_order(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="20")


def test_an_accounts_records_are_those_of_python(bitget: Run, fake_exchange: FakeExchange, tmp_path: Any) -> None:
    buy(fake_exchange)
    with Bitget(*fake_exchange.credentials, base_url=fake_exchange.base_url) as client:
        table = client.history.fills(category="SPOT", start="2026-11-01", exact=True)
    ran = bitget("history", "records", *FILLS.split(), "-o", "jsonl")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert (ran.status, ran.err, [row["exec_id"] for row in rows]) == (0, "", table["exec_id"])
    assert [Decimal(row["exec_qty"]) for row in rows] == table["exec_qty"]
    file = tmp_path / "fills.parquet"
    assert bitget("history", "records", *FILLS.split(), "-o", str(file)).out == ""
    assert pq.read_table(file)["exec_id"].to_pylist() == table["exec_id"]
    assert (
        bitget("history", "records", "open_interest", "--category", "USDT-FUTURES", "--symbol", "BTCUSDT").status == 0
    )


def test_a_folder_of_records_is_downloaded(bitget: Run, fake_exchange: FakeExchange, tmp_path: Any) -> None:
    buy(fake_exchange)
    fake_exchange.advance(120)  # the last minute is left to the next run
    folder = tmp_path / "mine"
    ran = bitget("history", "download-records", str(folder), *FILLS.split(), "-q")
    assert (ran.status, ran.out.startswith("1 rows in ")) == (0, True), ran
    assert bitget("history", "verify", str(folder)).status == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("deposits --category SPOT --start 2026-11-01", "deposits take no --category"),
        ("fills --start 2026-11-01", "fills need --category"),
        ("fills --category SPOT", "fills need --start"),
        ("trades --category SPOT --start 2026-11-01", "trades need --symbol"),
        ("orders --category SPOT --start 2026-11-01 --symbol A --symbol B", "one --symbol, or of all"),
        ("moods --start 2026-11-01", "'moods' is not one of 'trades'"),
    ],
)
def test_options_that_do_not_fit_the_records_are_refused(bitget: Run, typed: str, said: str) -> None:
    ran = bitget("history", "records", *typed.split())
    assert (ran.status, said in ran.err) == (2, True), ran.err


def test_help_names_every_kind_of_records(bitget: Run) -> None:
    said = bitget("history", "records", "--help").out.replace(",", " ").replace(".", " ").split()
    assert set(KINDS) <= set(said)


def test_a_wrong_question_is_a_sentence(bitget: Run) -> None:
    ran = bitget("history", "candles", "BTCUSDT", "--category", "SPOT", "--start", "2026-11-20")
    assert (ran.status, "such as '1m', '4h', '1d' or '1M', not 'BTCUSDT'" in ran.err) == (2, True)
    ran = bitget(*CANDLES.replace("1h", "7h").split())
    assert (ran.status, "choose among '1m'" in ran.err) == (2, True)
    assert bitget(*CANDLES.replace("2026-11-20", "soon").split()).status == 2
    ran = bitget(*CANDLES.replace("BTCUSDT", "BTCUSDT 4h").split())
    assert (ran.status, "'4h' is an interval: write one, after the symbols" in ran.err) == (2, True)
