"""Candles of the fake exchange as tables, held against its market."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import AsyncBitget, Bitget, InvalidArgument, Progress, ServerBusy
from bitget_runtime.fake import FakeExchange, Status
from bitget_runtime.fake.core import Interval, Product


def truth(market: FakeExchange, product: Product, interval: Interval, start: datetime, end: datetime) -> list[Any]:
    instrument = next(each for each in market.state.instruments.of(product) if each.symbol == "BTCUSDT")
    first, last = (int(one.timestamp() * 1000) for one in (start, end))
    return market.core.market(instrument).candles(interval, first, last)


@pytest.mark.parametrize(
    ("api", "category", "product"),
    [
        ("uta", "USDT-FUTURES", Product.USDT_FUTURES),
        ("classic", "USDT-FUTURES", Product.USDT_FUTURES),
        ("classic", "SPOT", Product.SPOT),
    ],
)
def test_two_years_are_what_the_market_was(
    market: FakeExchange, client: Bitget, api: Any, category: str, product: Product
) -> None:
    start, end = datetime(2023, 12, 30, 22, 30, tzinfo=UTC), datetime(2025, 12, 31, 5, tzinfo=UTC)
    table = client.history.candles("BTCUSDT", "4h", category=category, start=start, end=end, api=api)
    expected = truth(market, product, Interval.H4, start, end)
    assert table.holes == ()
    assert table["time"] == [datetime.fromtimestamp(one.time / 1000, UTC) for one in expected]
    assert table["close"] == [float(one.close) for one in expected]
    assert set(table["symbol"]) == {"BTCUSDT"}


def test_exact_numbers_are_decimals_as_sent(client: Bitget) -> None:
    start = datetime(2025, 12, 1, tzinfo=UTC)
    table = client.history.candles("BTCUSDT", "1d", category="SPOT", start=start, exact=True)
    sent, *_ = client.uta.market.get_history_candles(
        category="SPOT", symbol="BTCUSDT", interval="1D", end_time=datetime(2025, 12, 2, tzinfo=UTC), limit=1
    )
    row = table.to_rows()[0]
    assert isinstance(row["open"], Decimal)
    assert (row["open"], row["high"], row["volume"]) == (sent.open, sent.high, sent.volume)


def test_only_what_has_closed_by_the_exchange_is_there(client: Bitget) -> None:
    table = client.history.candles("BTCUSDT", "1m", category="SPOT", start="2026-01-01T09:00")
    assert table["time"][-1] == datetime(2026, 1, 1, 9, 59, tzinfo=UTC)
    assert len(table) == 60


@pytest.mark.parametrize(
    ("start", "end", "first", "count"),
    [
        ("2026-01-01T09:00", "2026-01-01T11:00", "2026-01-01T10:00", 60),  # ends in the future
        ("2026-01-01T11:00", "2026-01-01T12:00", "2026-01-01T11:00", 0),  # all of it is
        ("2026-01-01T09:00", "2026-01-01T10:01", "2026-01-01T10:00", 60),
    ],
)
def test_candles_that_are_still_to_come_are_a_hole(
    client: Bitget, start: str, end: str, first: str, count: int
) -> None:
    table = client.history.candles("BTCUSDT", "1m", category="SPOT", start=start, end=end)
    (hole,) = table.holes
    assert (len(table), hole.start, hole.reason) == (count, datetime.fromisoformat(first + "Z"), "not yet")
    assert hole.end == datetime.fromisoformat(end + "Z")


def test_a_candle_that_closed_this_very_moment_is_a_hole_if_it_was_asked_for(market: FakeExchange) -> None:
    market.advance(30)
    period: dict[str, Any] = {"category": "SPOT", "start": "2026-01-01T09:00"}
    with Bitget(base_url=market.base_url) as client:
        asked = client.history.candles("BTCUSDT", "1m", end="2026-01-01T10:01", **period)
        until_now = client.history.candles("BTCUSDT", "1m", **period)
    assert [str(hole) for hole in asked.holes] == ["BTCUSDT: 2026-01-01 10:00 to 2026-01-01 10:01 UTC, not yet"]
    assert (len(asked), len(until_now), until_now.holes) == (60, 60, ())


def test_several_symbols_and_the_beginning_of_each(client: Bitget) -> None:
    table = client.history.candles(
        ["BTCUSDT", "ETHUSDT"], "1M", category="USDT-FUTURES", start="2015-01-01", end="2025-01-01", api="classic"
    )
    assert set(table["symbol"]) == {"BTCUSDT", "ETHUSDT"}
    assert [hole.symbol for hole in table.holes] == ["BTCUSDT", "ETHUSDT"]
    assert {hole.reason for hole in table.holes} == {"before the beginning"}
    assert {hole.start for hole in table.holes} == {datetime(2015, 1, 1, tzinfo=UTC)}


def test_days_of_the_exchange_begin_eight_hours_early(client: Bitget) -> None:
    history = client.history
    table = history.candles("BTCUSDT", "1d+8", category="SPOT", start="2025-12-20", end="2025-12-25", api="classic")
    assert [one.hour for one in table["time"]] == [16] * 5


def test_asyncio_finds_the_same_rows(market: FakeExchange, client: Bitget) -> None:
    async def ask() -> Any:
        async with AsyncBitget(base_url=market.base_url) as asking:
            return await asking.history.candles("BTCUSDT", "15m", category="SPOT", start="2025-12-01")

    table = client.history.candles("BTCUSDT", "15m", category="SPOT", start="2025-12-01")
    assert asyncio.run(ask()).to_arrow().equals(table.to_arrow())


def test_a_call_that_fails_for_good_raises_what_it_raises(market: FakeExchange, client: Bitget) -> None:
    market.faults.add(Status(503), operation="uta.market.get_history_candles")
    with pytest.raises(ServerBusy):
        client.with_options(retries=0).history.candles("BTCUSDT", "1h", category="SPOT", start="2024-01-01")


def test_what_was_found_is_kept_if_failures_are_holes(market: FakeExchange, client: Bitget) -> None:
    given: dict[str, Any] = {"category": "SPOT", "start": "2025-09-01", "on_failure": "hole", "concurrency": 1}
    market.faults.add(Status(503), operation="uta.market.get_history_candles", times=1)
    table = client.with_options(retries=0).history.candles(["BTCUSDT", "ETHUSDT"], "1h", **given)
    (hole,) = table.holes
    assert (hole.symbol, hole.reason) == ("BTCUSDT", "failed")
    assert len(table) == 2 * (122 * 24 + 10) - (hole.end_ms - hole.start_ms) // 3_600_000
    with pytest.raises(InvalidArgument, match="on_failure"):
        client.history.candles("BTCUSDT", "1h", category="SPOT", start="2025-12-01", on_failure="no")  # type: ignore[arg-type]  # wrong


def test_progress_is_told_after_each_window(client: Bitget) -> None:
    told: list[Progress] = []
    client.history.candles("BTCUSDT", "1h", category="SPOT", start="2025-10-01", progress=told.append)
    assert [one.done for one in told] == list(range(1, len(told) + 1))
    assert (told[-1].done, told[-1].seconds_left) == (told[-1].total, 0)
    assert told[-1].rows >= 92 * 24 + 10


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"interval": "7m"}, "interval '7m'"),
        ({"category": "OPTIONS"}, "'OPTIONS'"),
        ({"api": "v1"}, "'v1': choose among 'uta', 'classic'"),
        ({"price": "bid"}, "'bid'"),
        ({"symbols": []}, "symbols"),
        ({"symbols": ["A", "A"]}, "symbols"),
        ({"start": "yesterday"}, "start"),
        ({"start": datetime(2025, 1, 1)}, "time zone"),
        ({"end": "2020-01-01"}, "after end"),
        ({"start": "2026-01-02"}, "in the future"),
        ({"symbols": None}, "symbols"),
        ({"concurrency": 0}, "concurrency"),
        ({"progress": "dots"}, "progress"),
    ],
)
def test_what_makes_no_sense_is_refused(client: Bitget, arguments: dict[str, Any], message: str) -> None:
    given = {"symbols": "BTCUSDT", "interval": "1h", "category": "SPOT", "start": "2025-12-01", **arguments}
    with pytest.raises(InvalidArgument, match=message):
        client.history.candles(**given)


def test_a_package_that_is_missing_is_noticed_before_any_page_is_asked_for(
    market: FakeExchange, client: Bitget, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    period: dict[str, Any] = {"category": "SPOT", "start": "2025-12-01", "api": "uta"}
    with pytest.raises(InvalidArgument, match="extra data"):
        client.history.candles("BTCUSDT", "1h", **period)
    with pytest.raises(InvalidArgument, match="extra data"):
        client.history.fills(**period)
    assert [one.path for one in market.requests if "candles" in one.path or "fills" in one.path] == []


def test_a_span_without_a_candle_is_no_call(market: FakeExchange, client: Bitget) -> None:
    client.uta.public.get_server_time()
    before = len(market.requests)
    table = client.history.candles("BTCUSDT", "1h", category="SPOT", start="2026-01-01", end="2026-01-01")
    assert (len(table), table.holes, len(market.requests)) == (0, (), before)
