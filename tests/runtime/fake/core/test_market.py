"""The market: candles that add up at every interval, one process behind all, the market maker, set prices."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest

from bitget_runtime.fake.core import (
    Candle,
    Clock,
    Exchange,
    Interval,
    Market,
    NewOrder,
    OrderState,
    OrderType,
    PriceKind,
    Product,
    Side,
)
from bitget_runtime.fake.core.market.path import SPAN, Path
from setups.desks.desk import START
from setups.desks.traders import TradersDesk, row

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


@pytest.fixture
def market() -> Market:
    desk = TradersDesk(quoting=True)
    return desk.exchange.market(desk.exchange.instrument(desk.spot.product, "ETHUSDT"))


def together(candles: list[Candle]) -> tuple[Decimal, ...]:
    return (
        candles[0].open,
        max(candle.high for candle in candles),
        min(candle.low for candle in candles),
        candles[-1].close,
        sum((candle.volume for candle in candles), Decimal(0)),
    )


def prices(candle: Candle) -> tuple[Decimal, ...]:
    return (candle.open, candle.high, candle.low, candle.close, candle.volume)


@pytest.mark.parametrize(
    ("large", "small", "span"),
    [
        (Interval.M3, Interval.M1, 30 * MINUTE),
        (Interval.M5, Interval.M1, 30 * MINUTE),
        (Interval.H1, Interval.M1, 3 * HOUR),
        (Interval.H1, Interval.M15, 5 * HOUR),
        (Interval.H6, Interval.H1, DAY),
        (Interval.D1, Interval.H4, 8 * DAY),
        (Interval.D3, Interval.D1, 9 * DAY),
        (Interval.W1, Interval.D1, 35 * DAY),
        (Interval.MONTH, Interval.D1, 70 * DAY),
    ],
)
@pytest.mark.parametrize("zone", [0, 8])
def test_a_candle_is_the_sum_of_smaller_ones(
    market: Market, large: Interval, small: Interval, span: int, zone: int
) -> None:
    end = START - 100 * DAY
    whole = market.candles(large, end - span, end, zone=zone)
    assert whole
    for candle, after in pairwise(whole):
        parts = market.candles(small, candle.time, after.time, zone=zone)
        assert prices(candle) == together(parts)


def test_candles_follow_each_other_without_a_hole(market: Market) -> None:
    candles = market.candles(Interval.M1, START - 1000 * MINUTE, START)
    assert [candle.time for candle in candles] == list(range(START - 1000 * MINUTE, START, MINUTE))
    assert all(before.close == after.open for before, after in pairwise(candles))
    assert all(each.low <= min(each.open, each.close) <= max(each.open, each.close) <= each.high for each in candles)


def test_history_is_the_same_whichever_window_shows_it() -> None:
    one, other = (TradersDesk(quoting=True).exchange for _ in range(2))
    instrument = one.instrument(TradersDesk().spot.product, "BTCUSDT")
    all_ = one.market(instrument).candles(Interval.H1, START - 50 * HOUR, START - 10 * HOUR)
    instrument = other.instrument(instrument.product, "BTCUSDT")
    parts = [
        other.market(instrument).candles(Interval.H1, START - 30 * HOUR, START - 10 * HOUR),
        other.market(instrument).candles(Interval.H1, START - 50 * HOUR, START - 30 * HOUR),
    ]
    assert all_ == parts[1] + parts[0]


def test_another_seed_is_another_history() -> None:
    candles = [
        desk.exchange.market(desk.spot).candles(Interval.H1, START - HOUR, START)
        for desk in (TradersDesk(1), TradersDesk(2))
    ]
    assert candles[0] != candles[1]


def test_there_is_nothing_before_the_launch_and_nothing_after_now(market: Market) -> None:
    launched = market.instrument.launched
    assert market.candles(Interval.D1, 0, launched + DAY)[0].time == launched
    assert market.candles(Interval.D1, START + DAY, START + 2 * DAY) == []
    assert market.trades(0, launched) == []
    assert market.candles(Interval.M1, START - MINUTE, START + DAY)[-1].time == START


def test_the_newest_candle_ends_at_the_last_price_and_grows() -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.set_quoting(True)
    market = desk.exchange.market(desk.spot)
    for _ in range(5):
        desk.exchange.advance(7.7)
        newest = market.candles(Interval.M1, START, START + DAY)[-1]
        assert newest.close == market.last()


def test_a_finished_candle_is_what_the_open_one_became(market: Market) -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.set_quoting(True)
    market = desk.exchange.market(desk.linear)
    desk.exchange.advance(59.999)
    open_ = market.candles(Interval.M1, START, START + MINUTE)[0]
    desk.exchange.advance(3600)
    assert market.candles(Interval.M1, START, START + MINUTE)[0] == open_


def test_trades_add_up_to_the_candle(market: Market) -> None:
    start = START - 100 * DAY
    (candle,) = market.candles(Interval.M1, start, start + MINUTE)
    trades = market.trades(start, start + MINUTE)
    found = [trade.price for trade in trades]
    assert row(found[-1], max(found), min(found), found[0]) == prices(candle)[:4]
    assert sum(trade.qty for trade in trades) == candle.volume
    assert [trade.time for trade in trades] == sorted((trade.time for trade in trades), reverse=True)
    assert len({trade.id for trade in trades}) == len(trades)


def test_trades_page_backwards_without_a_gap(market: Market) -> None:
    whole = market.trades(START - 10 * MINUTE, START - 5 * MINUTE, 2000)
    first = market.trades(START - 10 * MINUTE, START - 5 * MINUTE, 50)
    rest = market.trades(START - 10 * MINUTE, first[-1].time, 2000)
    assert first + rest == whole


def test_mark_and_index_are_near_the_last_price() -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.set_quoting(True)
    market = desk.exchange.market(desk.linear)
    desk.exchange.advance(1000)
    assert abs(market.mark() / market.last() - 1) < Decimal("0.001")
    assert abs(market.index() / market.last() - 1) < Decimal("0.001")
    assert market.candles(Interval.M1, START, START + MINUTE, PriceKind.MARK)[0].volume == 0


def test_a_set_price_is_the_price_and_moves_on() -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.price(desk.spot, Decimal("43210.98"))
    market = desk.exchange.market(desk.spot)
    assert market.last() == Decimal("43210.98")
    desk.exchange.advance(60)
    assert market.last() != Decimal("43210.98")
    assert abs(market.last() / 43_211 - 1) < Decimal("0.05")


def test_a_held_price_stays(desk: TradersDesk) -> None:
    desk.exchange.advance(3600)
    assert desk.exchange.market(desk.spot).last() == 60_000


def test_trades_of_users_are_in_price_candle_and_tape(desk: TradersDesk) -> None:
    market = desk.exchange.market(desk.spot)
    desk.exchange.advance(61)
    desk.trade(desk.ann, desk.bob, 1, 60_100, desk.spot)
    desk.trade(desk.ann, desk.bob, 2, 60_050, desk.spot)
    assert market.last() == 60_050
    candle = market.candles(Interval.M1, START + MINUTE, START + 2 * MINUTE)[0]
    assert row(*prices(candle)) == (60_000, 60_100, 60_000, 60_050, 3)
    assert [trade.qty for trade in market.trades(START, START + DAY)] == [2, 1]
    desk.exchange.advance(600)
    after = market.candles(Interval.M1, START + 5 * MINUTE, START + 6 * MINUTE)[0]
    assert row(*prices(after)) == (60_050, 60_050, 60_050, 60_050, 0)
    assert market.mark() == 60_000


def test_the_day_is_the_candle_of_24_hours(market: Market) -> None:
    desk = TradersDesk(quoting=True)
    day = desk.exchange.market(desk.ether).day()
    assert day.high >= day.low > 0
    assert day.volume > 0
    assert day.close == desk.exchange.market(desk.ether).last()


def test_orders_take_what_the_market_maker_quotes() -> None:
    desk = TradersDesk(quoting=True)
    (price, qty), (next_price, _) = desk.exchange.depth(desk.spot, 2).asks
    order = desk.buy(desk.ann, qty + Decimal("0.01"), next_price)
    fills = list(desk.state.orders.fills(desk.ann, order_id=order.id))
    assert [fill.price for fill in fills] == [next_price, price]
    assert desk.exchange.depth(desk.spot, 1).asks[0][0] == next_price


def test_a_resting_order_is_filled_when_the_price_comes_to_it_and_not_before() -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.price(desk.spot, Decimal(60_000))
    order = desk.buy(desk.ann, "0.01", 59_900)
    while order.pending:
        desk.exchange.advance(600)
    (fill,) = desk.state.orders.fills(desk.ann)
    candles = desk.exchange.market(desk.spot).candles(Interval.M1, START, desk.state.clock.now)
    first = next(candle for candle in candles if candle.low <= 59_900)
    assert first.time <= fill.time < first.time + MINUTE
    assert row(order.state, fill.price) == (OrderState.FILLED, 59_900)


def test_a_large_order_is_filled_in_parts() -> None:
    desk = TradersDesk(quoting=True)
    desk.exchange.price(desk.spot, Decimal(60_000), hold=True)
    order = desk.buy(desk.ann, 12, 59_000)
    desk.exchange.price(desk.spot, Decimal("58999"), hold=True)
    assert 0 < order.filled < 12
    for _ in range(40):
        desk.exchange.price(desk.spot, Decimal("58999"), hold=True)
        desk.exchange.advance(1)
    assert order.state is OrderState.FILLED


def test_a_year_goes_by_in_a_moment_and_in_one_step_as_in_many() -> None:
    one, many = TradersDesk(quoting=True), TradersDesk(quoting=True)
    for desk in (one, many):
        desk.exchange.set_quoting(True)
        for percent in (2, 5):
            last = desk.exchange.market(desk.spot).last()
            desk.buy(desk.ann, "0.01", last * (100 - percent) / 100 // 1)
            desk.sell(desk.ann, "0.01", last * (100 + percent) / 100 // 1)
    one.exchange.advance(30 * 86_400)
    for _ in range(30):
        many.exchange.advance(86_400)
    pictures = [
        [(fill.time, fill.price, fill.qty) for fill in desk.state.orders.fills(desk.ann)] for desk in (one, many)
    ]
    assert pictures[0] == pictures[1]
    assert pictures[0]


def test_funding_rates_are_every_eight_hours_and_end_now(desk: TradersDesk) -> None:
    market = desk.exchange.market(desk.linear)
    rates = market.funding_rates(START - 3 * DAY, START + DAY)
    assert [rate.time for rate in rates] == list(range(START, START - 3 * DAY - 1, -8 * HOUR))
    assert all(abs(rate.rate) < Decimal("0.001") for rate in rates)
    assert market.next_funding() == START + 8 * HOUR
    assert desk.exchange.market(desk.spot).funding_rates(0, START) == []


def test_open_interest_moves_smoothly(market: Market) -> None:
    here, there = market.open_interest(START), market.open_interest(START + 1000)
    assert abs(here / there - 1) < Decimal("0.01")
    assert here % market.instrument.qty_step == 0


@pytest.mark.parametrize("seed", range(5))
def test_the_path_finds_when_a_price_is_reached(seed: int) -> None:
    path = Path(seed)
    first = SPAN // 8
    seconds = [path.second(first + index) for index in range(300)]
    for low in (min(bar.low for bar in seconds), seconds[150].low):
        expected = next(index for index, bar in enumerate(seconds) if bar.low <= low)
        assert path.first_outside(low, 1 << 62, first, first + 300) == first + expected
    assert path.first_outside(0, 1 << 62, first, first + 300) is None


def test_quotes_of_one_moment_stay(desk: TradersDesk) -> None:
    desk.exchange.set_quoting(True)
    assert desk.exchange.depth(desk.spot) == desk.exchange.depth(desk.spot)
    assert len(desk.exchange.depth(desk.spot, 5).bids) == 5
    desk.exchange.set_quoting(False)
    assert desk.exchange.depth(desk.spot).bids == []
    assert desk.buy(desk.ann, 1).state is OrderState.CANCELLED


def test_a_users_order_is_in_the_book_among_the_quotes(desk: TradersDesk) -> None:
    desk.exchange.set_quoting(True)
    best = desk.exchange.depth(desk.spot, 1).bids[0][0]
    desk.buy(desk.ann, "0.5", best)
    desk.place(desk.ann, Side.BUY, "0.25", best + desk.spot.price_step)
    rows = desk.exchange.depth(desk.spot, 2).bids
    assert rows[0] == (best + desk.spot.price_step, Decimal("0.25"))
    assert rows[1][0] == best
    assert rows[1][1] > Decimal("0.5")


@pytest.mark.parametrize("milliseconds", [1, 50, 349, 350, 999, 1_000, 86_400_000])
def test_the_last_24_hours_do_not_depend_on_when_they_were_asked_for(milliseconds: int) -> None:
    """They are remembered for a while; another exchange that never said them says the same."""
    seen = []
    for remembers in (True, False):
        exchange = Exchange(seed=2, clock=Clock(START, held=True))
        market = exchange.market(exchange.instrument(Product.SPOT, "BTCUSDT"))
        for _ in range(8):
            exchange.advance(milliseconds / 1000)
            if remembers:
                market.day()
        day = market.day()
        seen.append((day.open, day.high, day.low, day.close, day.volume))
    assert seen[0] == seen[1]


def test_the_number_of_a_book_rises_with_every_price_that_is_set() -> None:
    exchange = Exchange(1, clock=Clock(START, held=True))
    user = exchange.add_user()
    exchange.deposit(user.uid, "USDT", Decimal(100_000))
    pair = exchange.instrument(Product.SPOT, "BTCUSDT")
    numbers = [exchange.depth(pair).seq]
    for price in (60_000, 61_000):
        exchange.place(user.uid, NewOrder(instrument=pair, side=Side.BUY, type=OrderType.MARKET, value=Decimal(600)))
        numbers.append(exchange.depth(pair).seq)
        exchange.price(pair, Decimal(price), hold=True)
        numbers.append(exchange.depth(pair).seq)
    exchange.advance(1)
    numbers.append(exchange.depth(pair).seq)
    assert numbers == sorted(set(numbers))
