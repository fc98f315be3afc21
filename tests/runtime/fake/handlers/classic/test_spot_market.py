"""Classic spot markets of the fake exchange."""

from __future__ import annotations

from itertools import pairwise

import pytest

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.classic import ClassicDesk
from setups.desks.desk import START

MINUTE, DAY = 60_000, 86_400_000


@pytest.fixture
def desk() -> ClassicDesk:
    return ClassicDesk(hold=False)


def test_lists_name_what_is_traded(desk: ClassicDesk) -> None:
    assert [row["symbol"] for row in desk.ask("spot.market.get_symbols")] == ["BTCUSDT", "ETHUSDT"]
    (one,) = desk.ask("spot.market.get_symbols", symbol="BTCUSDT")
    assert (one["pricePrecision"], one["quantityPrecision"], one["minTradeUSDT"]) == ("2", "6", "1")
    assert [row["coin"] for row in desk.ask("spot.market.get_coins", coin="BTC")] == ["BTC"]
    assert [row["symbol"] for row in desk.ask("spot.market.get_tickers")] == ["BTCUSDT", "ETHUSDT"]
    assert desk.ask("common.public.get_server_time") == {"serverTime": str(START)}
    assert desk.ask("common.public.get_fee_rate", symbol="BTCUSDT", businessType="spot")["takerFeeRate"] == "0.001"
    rates = desk.ask("common.public.get_fee_rates", businessType="mix")
    assert {row["symbol"] for row in rates} == {"BTCUSDT", "ETHUSDT", "BTCPERP", "BTCUSD"}
    assert {(row["makerFeeRate"], row["takerFeeRate"]) for row in rates} == {("0.0002", "0.0006")}
    assert desk.ask("spot.market.get_vip_fee_rates")[0]["makerFeeRate"] == "0.001"
    for wrong in ("get_symbols", "get_tickers", "get_order_book"):
        with pytest.raises(Refused, match="unknown_symbol"):
            desk.ask(f"spot.market.{wrong}", symbol="NOPE")


def test_ticker_book_and_newest_candle_agree(desk: ClassicDesk) -> None:
    (ticker,) = desk.ask("spot.market.get_tickers", symbol="BTCUSDT")
    book = desk.ask("spot.market.get_order_book", symbol="BTCUSDT", limit="5")
    candle = desk.ask("spot.market.get_candles", symbol="BTCUSDT", granularity="1min", limit="1")[0]
    assert [ticker["bidPr"], ticker["bidSz"]] == book["bids"][0]
    assert [ticker["askPr"], ticker["askSz"]] == book["asks"][0]
    assert len(book["asks"]) == 5
    assert candle[4] == ticker["lastPr"]
    merged = desk.ask("spot.market.get_merged_order_book", symbol="BTCUSDT", precision="scale2", limit="5")
    assert merged["scale"] == "1"
    assert all("." not in price for price, _ in merged["bids"])


def test_candles_page_over_weeks_without_a_hole_or_a_repeat(desk: ClassicDesk) -> None:
    end = START
    times: list[int] = []
    while len(times) < 4 * 7 * 24 * 2:
        page = desk.ask(
            "spot.market.get_history_candles", symbol="BTCUSDT", granularity="30min", endTime=str(end), limit="200"
        )
        times = [int(row[0]) for row in page] + times
        end = times[0]
    assert {after - before for before, after in pairwise(times)} == {30 * MINUTE}
    assert times[-1] == START - 30 * MINUTE


def test_recent_candles_honour_window_limit_and_reach(desk: ClassicDesk) -> None:
    asked = {"symbol": "BTCUSDT", "granularity": "1min"}
    window = {"startTime": str(START - 5 * MINUTE), "endTime": str(START - 2 * MINUTE)}
    rows = desk.ask("spot.market.get_candles", **asked, **window)
    assert [int(row[0]) for row in rows] == [START - minutes * MINUTE for minutes in (5, 4, 3)]
    assert len(desk.ask("spot.market.get_candles", **asked)) == 100
    assert len(desk.ask("spot.market.get_candles", **asked, limit="5000")) == 1000
    assert desk.ask("spot.market.get_candles", **asked, endTime=str(START - 40 * DAY)) == []
    days = desk.ask("spot.market.get_candles", symbol="BTCUSDT", granularity="1day", limit="2")
    assert int(days[0][0]) % DAY == 16 * 60 * MINUTE  # days begin at midnight of UTC+8
    with pytest.raises(Denied, match="40020 granularity"):
        desk.ask("spot.market.get_candles", symbol="BTCUSDT", granularity="7min")


def test_trades_page_by_their_ids(desk: ClassicDesk) -> None:
    assert len(desk.ask("spot.market.get_recent_trades", symbol="BTCUSDT", limit="3")) == 3
    ids: list[int] = []
    for _ in range(3):
        below = {"idLessThan": str(ids[-1])} if ids else {}
        ids += [
            int(row["tradeId"])
            for row in desk.ask("spot.market.get_trade_history", symbol="BTCUSDT", limit="40", **below)
        ]
    assert len(ids) == len(set(ids)) == 120
    assert ids == sorted(ids, reverse=True)
    whole = desk.ask("spot.market.get_trade_history", symbol="BTCUSDT", limit="120")
    assert [int(row["tradeId"]) for row in whole] == ids
    with pytest.raises(Denied, match="00001"):
        desk.ask("spot.market.get_trade_history", symbol="BTCUSDT", startTime=str(START - 8 * DAY))
