"""A bot's life on the unified account of the fake exchange, through the public client."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from functools import partial

import pytest

from bitget_client import AccountModeMismatch, Bitget, InsufficientFunds, OrderNotOpen
from bitget_runtime.fake import FakeExchange, fake_exchange
from setups.desks.desk import START

HOUR = 3_600_000


@pytest.fixture(scope="module")
def running() -> Iterator[FakeExchange]:
    with fake_exchange(account="unified", balances={"USDT": 100_000}, speed=0, start=START) as exchange:
        yield exchange


@pytest.fixture
def exchange(running: FakeExchange) -> FakeExchange:
    running.reset()
    running.price("BTCUSDT", Decimal(60_000), hold=True)
    return running


@pytest.fixture
def client(exchange: FakeExchange) -> Iterator[Bitget]:
    with Bitget(*exchange.credentials, base_url=exchange.base_url) as client:
        yield client


def test_spot_from_order_to_bill(exchange: FakeExchange, client: Bitget) -> None:
    trade = client.uta.trade
    placed = trade.place_order(
        category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty=Decimal("0.1"), price=Decimal(50_000)
    )
    assert trade.get_order(order_id=placed.order_id).order_status == "new"
    exchange.price("BTCUSDT", Decimal(49_000), hold=True)
    assert trade.get_order(order_id=placed.order_id).order_status == "filled"
    (fill,) = trade.get_fills(order_id=placed.order_id).items
    assert (fill.trade_scope, fill.exec_price) == ("maker", Decimal(50_000))
    assert {coin.coin: coin.balance for coin in client.uta.account.get_assets().assets} == {
        "USDT": Decimal(95_000),
        "BTC": Decimal("0.0999"),
    }
    bills = client.uta.account.get_bills(category="SPOT").items
    assert sum(bill.amount + bill.fee for bill in bills if bill.coin == "BTC") == Decimal("0.0999")
    with pytest.raises(OrderNotOpen):
        trade.cancel_order(order_id=placed.order_id)


def test_a_position_from_leverage_to_history(exchange: FakeExchange, client: Bitget) -> None:
    uta = client.uta
    uta.account.set_leverage(category="USDT-FUTURES", symbol="BTCUSDT", leverage=Decimal(20))
    buy = partial(uta.trade.place_order, category="USDT-FUTURES", symbol="BTCUSDT", side="buy", order_type="market")
    buy(qty=Decimal(1), take_profit=Decimal(70_000), stop_loss=Decimal(55_000))
    (position,) = uta.trade.get_positions(category="USDT-FUTURES").items
    assert position.leverage == 20
    assert position.total == 1
    with pytest.raises(AccountModeMismatch):
        uta.account.set_position_mode(hold_mode="hedge_mode")
    with pytest.raises(InsufficientFunds):
        buy(qty=Decimal(40))
    exchange.price("BTCUSDT", Decimal(70_000), hold=True)
    assert uta.trade.get_positions(category="USDT-FUTURES").items == []
    (closed,) = uta.trade.get_position_history(category="USDT-FUTURES").items
    assert closed.net_profit == closed.realized_pnl + closed.open_fee_total + closed.close_fee_total
    (strategy,) = uta.strategy.get_order_history(category="USDT-FUTURES").items
    assert (strategy.status, strategy.trigger_type) == ("success", "takeProfit")


def test_candles_of_weeks_have_no_hole(exchange: FakeExchange, client: Bitget) -> None:
    start = START - 30 * 24 * HOUR
    times: list[int] = []
    end = START
    while end > start:
        page = client.uta.market.get_history_candles(
            category="USDT-FUTURES", symbol="BTCUSDT", interval="1H", end_time=end
        )
        times = [int(candle.ts) for candle in page] + times
        end = times[0]
    assert [time for time in times if time >= start] == list(range(start, START, HOUR))
