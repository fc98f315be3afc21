"""The market of classic futures, as clients page through it."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from setups.desks.contracts import ContractDesk
from setups.desks.desk import START

HOUR = 3_600_000
DAY = 24 * HOUR


def test_contracts_of_each_product_type() -> None:
    desk = ContractDesk()
    listed = {
        product: [row["symbol"] for row in desk.ask("market.get_contracts", symbol=None, productType=product)]
        for product in ("USDT-FUTURES", "usdc-futures", "COIN-FUTURES", "SUSDT-FUTURES")
    }
    assert listed == {
        "USDT-FUTURES": ["BTCUSDT", "ETHUSDT"],
        "usdc-futures": ["BTCPERP"],
        "COIN-FUTURES": ["BTCUSD"],
        "SUSDT-FUTURES": [],
    }
    [rules] = desk.ask("market.get_contracts")
    assert Decimal(rules["priceEndStep"]).scaleb(-int(rules["pricePlace"])) == desk.bitcoin.price_step


def test_one_price_in_all_that_shows_it() -> None:
    desk = ContractDesk(moving=True)
    desk.exchange.advance(77)
    [ticker], [listed, _] = desk.ask("market.get_ticker"), desk.ask("market.get_tickers", symbol=None)
    [prices], book = desk.ask("market.get_prices"), desk.ask("market.get_order_book", limit="1")
    assert ticker == listed
    assert (ticker["lastPr"], ticker["markPrice"]) == (prices["price"], prices["markPrice"])
    assert [float(ticker["bidPr"]), float(ticker["bidSz"])] == book["bids"][0]
    assert desk.ask("market.get_candles", granularity="1m")[-1][4] == ticker["lastPr"]
    assert desk.ask("market.get_recent_trades", limit="1")[0]["price"] == ticker["lastPr"]


def test_merged_levels_hold_as_much() -> None:
    desk = ContractDesk(moving=True)
    fine, coarse = (desk.ask("market.get_order_book", precision=scale) for scale in ("scale0", "scale2"))
    for side in ("bids", "asks"):
        total = pytest.approx(sum(size for _, size in fine[side]))
        assert sum(size for _, size in coarse[side]) == total
    assert all(price % 10 == 0 for price, _ in coarse["bids"])
    assert coarse["bids"][0][0] <= fine["bids"][0][0] < fine["asks"][0][0] <= coarse["asks"][0][0]


@pytest.mark.parametrize("name", ["get_history_candles", "get_history_mark_candles", "get_history_index_candles"])
def test_past_candles_page_without_a_hole_or_a_repeat(name: str) -> None:
    desk = ContractDesk(moving=True)
    times: list[int] = []
    end = START
    for _ in range(3):
        page = desk.ask(f"market.{name}", granularity="1H", limit="200", endTime=str(end))
        end = int(page[0][0])
        times = [*(int(row[0]) for row in page), *times]
    assert {later - earlier for earlier, later in pairwise(times)} == {HOUR}
    assert (len(times), times[-1]) == (600, START - HOUR)


def test_recent_candles_end_with_the_open_one_and_reach_back_only_so_far() -> None:
    desk = ContractDesk(moving=True)
    desk.exchange.advance(90)
    rows = desk.ask("market.get_candles", granularity="1m", limit="3")
    assert [int(row[0]) for row in rows] == [START - 60_000, START, START + 60_000]
    assert desk.ask("market.get_candles", granularity="1m", endTime=str(START - 40 * DAY)) == []
    assert len(desk.ask("market.get_candles", granularity="1D", limit="5000")) == 1000
    [day] = desk.ask("market.get_candles", granularity="1D", limit="1")
    assert int(day[0]) == START - 8 * HOUR


def test_what_candles_refuse() -> None:
    desk = ContractDesk()
    past = "market.get_history_candles"
    assert desk.code(past, granularity="1H", limit="201") == "40053"
    assert desk.code(past, granularity="1H", startTime="0", endTime=str(91 * DAY)) == "00001"
    assert desk.code("market.get_candles", granularity="7m") == "400171"
    assert desk.code("market.get_candles", granularity="1H", symbol="NONEUSDT") == "40034"
    assert desk.code("market.get_candles", granularity="1H", productType="FUTURES") == "40020"


def test_trades_page_by_their_ids() -> None:
    desk = ContractDesk(moving=True)
    whole = [row["tradeId"] for row in desk.ask("market.get_trade_history", limit="60")]
    first = desk.ask("market.get_trade_history", limit="30")
    second = desk.ask("market.get_trade_history", limit="30", idLessThan=first[-1]["tradeId"])
    assert [row["tradeId"] for row in [*first, *second]] == whole
    assert first[0]["side"] in ("Buy", "Sell")


def test_funding_rates_page_by_number_and_are_capped() -> None:
    desk = ContractDesk()
    pages = [desk.ask("market.get_funding_rate_history", pageSize="500", pageNo=str(number)) for number in (1, 2)]
    times = [int(row["fundingTime"]) for page in pages for row in page]
    assert (len(times), times[0]) == (200, START)
    assert {later - earlier for later, earlier in pairwise(times)} == {8 * HOUR}
    [now], [due] = desk.ask("market.get_funding_rate"), desk.ask("market.get_funding_time")
    assert now["nextUpdate"] == due["nextFundingTime"] == str(START + 8 * HOUR)


def test_tiers_adjoin() -> None:
    tiers = ContractDesk().ask("position.get_tiers")
    assert [tier["level"] for tier in tiers] == ["1", "2", "3", "4", "5"]
    assert all(low["endUnit"] == high["startUnit"] for low, high in pairwise(tiers))
    assert ContractDesk().ask("market.get_open_interest")["openInterestList"][0]["symbol"] == "BTCUSDT"
