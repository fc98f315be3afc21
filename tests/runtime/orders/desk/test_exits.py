"""The trigger prices of orders: what waits for one, and the take profits and stop losses of others."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import CLASSIC, CLASSIC_FUTURES, PLAN

CONTRACT: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
LIMIT: dict[str, Any] = {**CONTRACT, "side": "buy", "order_type": "limit", "qty": "0.01", "price": "50000"}
QUICK = OrderOptions(categories=("USDT-FUTURES",), confirm_within=0.2)
SPOT: dict[str, Any] = {**CLASSIC, "side": "buy", "size": "0.01"}


@pytest.fixture
def classic() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic") as running:
        yield running


def exits(order: Any) -> tuple[Any, Any]:
    return order.take_profit, order.stop_loss


def test_those_of_an_order_are_shown_and_moved(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**LIMIT, take_profit="65000", stop_loss="45000")
        assert exits(order) == (65_000, 45_000)
        order.live(5)
        with client_of(exchange) as other, other.uta.orders(QUICK) as theirs:
            (seen,) = theirs.open()
            assert (exits(seen), seen.trigger_price) == ((65_000, 45_000), None)
            assert order.modify(stop_loss="46000", take_profit="66000") == order
            for one in (order, seen):
                one.until(lambda one: exits(one) == (66_000, 46_000), 5)


def test_those_of_a_position_are_shown_and_moved(exchange: FakeExchange) -> None:
    exchange.price("BTCUSDT", Decimal(60_000), hold=True)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.open_long(**CONTRACT, order_type="market", qty="0.02").final(5)
        stop = orders.strategy.place(
            **CONTRACT, strategy_type="tpsl", position_side="long", tpsl_mode="partial", qty="0.01", stop_loss="55000"
        )
        assert exits(stop) == (None, 55_000)
        stop.live(5)
        assert stop.modify(stop_loss="60000", qty="0.01") == stop  # to break even
        stop.until(lambda stop: stop.stop_loss == 60_000, 5)
        trigger = orders.strategy.place(
            **CONTRACT,
            strategy_type="trigger",
            side="buy",
            qty="0.01",
            trigger_order_type="market",
            trigger_price="61000",
        )
        assert [trigger.trigger_price, *exits(trigger)] == [61_000, None, None]
        trigger.live(5)
        trigger.modify(trigger_price="62000", qty="0.01")
        trigger.until(lambda trigger: trigger.trigger_price == 62_000, 5)


def test_a_classic_spot_order_is_replaced_by_one_with_the_new_ones(classic: FakeExchange) -> None:
    with client_of(classic) as client, client.classic.orders(OrderOptions(categories=("SPOT",))) as orders:
        order = orders.spot.place(**SPOT, preset_take_profit_price="65000", preset_stop_loss_price="45000")
        assert exits(order) == (65_000, 45_000)
        order.live(5)
        moved = order.modify(stop_loss="46000", price="50001")
        assert exits(moved) == (65_000, 46_000)
        moved.live(5)
        there = next(one for one in classic.state.orders.everything() if one.id == moved.id)
        assert there.new.take_profit is not None
        assert there.new.stop_loss is not None
        assert [there.new.take_profit.price, there.new.stop_loss.price] == [65_000, 46_000]


def test_a_classic_contract_takes_no_new_ones_with_a_change(classic: FakeExchange) -> None:
    with client_of(classic) as client, client.classic.orders(QUICK) as orders:
        order = orders.futures.place(
            **CLASSIC_FUTURES, preset_take_profit_price="65000", preset_stop_loss_price="45000"
        )
        order.live(5)
        assert exits(order) == (65_000, 45_000)
        with pytest.raises(InvalidArgument, match="doesn't take stop_loss together with its price and quantity"):
            order.modify(stop_loss="46000")
        assert order.replaced_by is None
        plan = orders.futures_plan.place(**PLAN)
        plan.live(5)
        assert plan.trigger_price == Decimal(PLAN["trigger_price"])


def test_those_that_an_order_leaves_behind_are_followed_from_the_start(
    exchange: FakeExchange, classic: FakeExchange
) -> None:
    for there in (exchange, classic):
        there.price("BTCUSDT", Decimal(60_000), hold=True)
    triggers = OrderOptions(categories=("USDT-FUTURES",), triggers=True)
    market: dict[str, Any] = {**CONTRACT, "side": "buy", "order_type": "market", "qty": "0.01"}
    with client_of(exchange) as client, client.uta.orders(triggers) as orders:
        order = orders.place(**market, take_profit="65000", stop_loss="55000")
        order.final(5)
        (left,) = _left(orders, 1)
        assert (left.is_external, exits(left)) == (True, (65_000, 55_000))
        left.modify(stop_loss="60000", qty="0.01")
        left.until(lambda left: left.stop_loss == 60_000, 5)
    with client_of(exchange) as client, client.uta.orders(triggers) as orders:
        assert [one.id for one in orders.open()] == [left.id]
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        assert orders.open() == []
    at_market = {**CLASSIC_FUTURES, "order_type": "market", "price": None}
    with client_of(classic) as client, client.classic.orders(triggers) as orders:
        orders.futures.place(**at_market, preset_take_profit_price="65000", preset_stop_loss_price="55000").final(5)
        assert sorted(one.trigger_price for one in _left(orders, 2)) == [55_000, 65_000]


def _left(orders: Any, count: int) -> list[Any]:
    """The open orders, once there are so many."""
    ends = time.monotonic() + 5
    while len(found := orders.open()) != count and time.monotonic() < ends:
        time.sleep(0.01)
    return list(found)
