"""Market data of the unified account."""

from __future__ import annotations

import pytest

from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.desk import START
from setups.desks.unified import UnifiedDesk

PERP = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
HOUR = 3_600_000


@pytest.fixture
def desk() -> UnifiedDesk:
    return UnifiedDesk()


def test_candles_page_back_over_weeks_without_hole_or_repeat(desk: UnifiedDesk) -> None:
    start, end = START - 21 * 24 * HOUR, START
    times: list[int] = []
    while end > start:
        page = desk.ask("uta.market.get_history_candles", PERP, interval="1H", endTime=str(end), limit="500")
        assert len(page) == 100  # the cap is silent
        times = [int(row[0]) for row in page] + times
        end = times[0]
    wanted = list(range(start, START, HOUR))
    assert times[-len(wanted) :] == wanted


def test_recent_candles_end_without_a_word_and_the_newest_is_open(desk: UnifiedDesk) -> None:
    desk.exchange.advance(90)
    page = desk.ask("uta.market.get_candles", PERP, interval="1m", limit="3")
    assert [int(row[0]) for row in page] == [START - 60_000, START, START + 60_000]
    old = START - 40 * 24 * HOUR
    assert desk.ask("uta.market.get_candles", PERP, interval="1m", endTime=str(old)) == []
    assert desk.ask("uta.market.get_history_candles", PERP, interval="1m", endTime=str(old)) != []


def test_a_history_that_spans_too_much_is_refused(desk: UnifiedDesk) -> None:
    span = {"startTime": str(START - 91 * 24 * HOUR), "endTime": str(START)}
    with pytest.raises(Denied, match="00001"):
        desk.ask("uta.market.get_history_candles", PERP, interval="1D", **span)


def test_a_ticker_agrees_with_the_book(desk: UnifiedDesk) -> None:
    (ticker,) = desk.ask("uta.market.get_tickers", PERP)
    book = desk.ask("uta.market.get_order_book", PERP, limit="5")
    assert (float(ticker["ask1Price"]), float(ticker["bid1Price"])) == (book["a"][0][0], book["b"][0][0])
    assert len(book["a"]) == 5
    assert book["b"][0][0] <= float(ticker["lastPrice"]) <= book["a"][0][0]
    assert [row["symbol"] for row in desk.ask("uta.market.get_tickers", category="SPOT")] == ["BTCUSDT", "ETHUSDT"]


def test_instruments_are_those_of_the_category(desk: UnifiedDesk) -> None:
    assert [each["symbol"] for each in desk.ask("uta.market.get_instruments", category="MARGIN")] == ["BTCUSDT"]
    (perp,) = desk.ask("uta.market.get_instruments", PERP)
    assert (perp["pricePrecision"], perp["quantityPrecision"], perp["type"]) == ("1", "4", "perpetual")
    (inverse,) = desk.ask("uta.market.get_instruments", category="COIN-FUTURES")
    assert (inverse["symbol"], inverse["quantityPrecision"]) == ("BTCUSD", "0")


def test_funding_rates_page_by_number(desk: UnifiedDesk) -> None:
    pages = [desk.ask("uta.market.get_funding_rate_history", PERP, cursor=str(n), limit="5") for n in (1, 2)]
    times = [int(row["fundingRateTimestamp"]) for page in pages for row in page["resultList"]]
    assert times == [START - 8 * HOUR * number for number in range(10)]
    (rate,) = desk.ask("uta.market.get_funding_rate", symbol="BTCUSDT")
    assert rate["nextUpdate"] == str(START + 8 * HOUR)


def test_tiers_adjoin(desk: UnifiedDesk) -> None:
    tiers = desk.ask("uta.market.get_position_tiers", PERP)
    assert [tier["minTierValue"] for tier in tiers[1:]] == [tier["maxTierValue"] for tier in tiers[:-1]]


@pytest.mark.parametrize("name", ["get_candles", "get_history_candles"])
@pytest.mark.parametrize("interval", ["1M", "1W", "1d"])
def test_an_interval_that_there_is_not_is_not_another(desk: UnifiedDesk, name: str, interval: str) -> None:
    with pytest.raises(Denied, match="25200 interval"):
        desk.ask(f"uta.market.{name}", PERP, interval=interval)
