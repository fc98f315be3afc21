"""Matching: priority, partial fills, time in force, self-trade prevention, changes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake.core import (
    NewOrder,
    OrderState,
    OrderType,
    Reason,
    Refused,
    Role,
    Side,
    StpMode,
    TimeInForce,
)
from setups.desks.traders import TradersDesk, row


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


def test_the_better_price_trades_first_and_then_the_older_order(desk: TradersDesk) -> None:
    late = desk.sell(desk.bob, 1, 60_010)
    early_but_dear = desk.sell(desk.bob, 1, 60_020)
    first = desk.sell(desk.bob, 1, 60_000)
    later = desk.sell(desk.bob, 1, 60_000)
    desk.buy(desk.ann, "2.5", 60_020)
    assert [order.filled for order in (first, later, late, early_but_dear)] == [
        1,
        1,
        Decimal("0.5"),
        0,
    ]


def test_a_trade_takes_the_price_of_the_resting_order(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 59_000)
    order = desk.buy(desk.ann, 1, 60_000)
    assert order.average_price == 59_000
    assert order.frozen == 0


def test_what_is_left_of_a_limit_order_rests(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    order = desk.buy(desk.ann, 3, 60_000)
    assert row(order.state, order.filled) == (OrderState.PARTIALLY_FILLED, 1)
    assert row(*desk.exchange.depth(desk.spot).bids) == ((60_000, 2),)


def test_ioc_cancels_what_is_left(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    order = desk.buy(desk.ann, 3, 60_000, time_in_force=TimeInForce.IOC)
    assert row(order.state, order.ended_by, order.filled) == (OrderState.CANCELLED, Reason.IOC_REST, 1)


@pytest.mark.parametrize(("offered", "state"), [(3, OrderState.FILLED), (2, OrderState.CANCELLED)])
def test_fok_is_filled_whole_or_not_at_all(desk: TradersDesk, offered: int, state: OrderState) -> None:
    desk.sell(desk.bob, offered, 60_000)
    order = desk.buy(desk.ann, 3, 60_000, time_in_force=TimeInForce.FOK)
    assert order.state is state
    assert order.filled == (3 if state is OrderState.FILLED else 0)


def test_post_only_never_takes(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    order = desk.buy(desk.ann, 1, 60_000, time_in_force=TimeInForce.POST_ONLY)
    assert row(order.state, order.ended_by) == (OrderState.CANCELLED, Reason.POST_ONLY_WOULD_TAKE)
    assert desk.buy(desk.ann, 1, "59999.99", time_in_force=TimeInForce.POST_ONLY).state is OrderState.LIVE


def test_a_market_order_by_value_spends_no_more_than_that(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    new = NewOrder(instrument=desk.spot, side=Side.BUY, type=OrderType.MARKET, value=Decimal(100))
    order = desk.exchange.place(desk.ann, new)
    assert row(order.state, order.filled, order.filled_value) == (
        OrderState.FILLED,
        Decimal("0.001666"),
        Decimal("99.96"),
    )
    assert order.frozen == 0


def test_a_market_order_without_offers_is_cancelled(desk: TradersDesk) -> None:
    assert desk.buy(desk.ann, 1).ended_by is Reason.NO_LIQUIDITY


def test_a_market_order_takes_several_prices(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    desk.sell(desk.bob, 1, 60_100)
    order = desk.buy(desk.ann, "1.5")
    assert order.filled_value == 60_000 + 30_050
    prices = [fill.price for fill in desk.state.orders.fills(desk.ann, order_id=order.id)]
    assert prices == [60_100, 60_000]


def test_both_sides_of_a_trade_have_its_id_and_their_role(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.spot)
    bought, sold = (next(desk.state.orders.fills(uid)) for uid in (desk.ann, desk.bob))
    assert bought.id == sold.id
    assert row(bought.role, sold.role) == (Role.MAKER, Role.TAKER)


@pytest.mark.parametrize(
    ("mode", "maker", "taker"),
    [
        (StpMode.NONE, OrderState.FILLED, OrderState.FILLED),
        (StpMode.CANCEL_TAKER, OrderState.LIVE, OrderState.CANCELLED),
        (StpMode.CANCEL_MAKER, OrderState.CANCELLED, OrderState.LIVE),
        (StpMode.CANCEL_BOTH, OrderState.CANCELLED, OrderState.CANCELLED),
    ],
)
def test_self_trade_prevention(desk: TradersDesk, mode: StpMode, maker: OrderState, taker: OrderState) -> None:
    resting = desk.sell(desk.ann, 1, 60_000)
    order = desk.buy(desk.ann, 1, 60_000, stp=mode)
    assert row(resting.state, order.state) == (maker, taker)


def test_self_trade_prevention_lets_others_trade(desk: TradersDesk) -> None:
    desk.sell(desk.ann, 1, 60_000)
    other = desk.sell(desk.bob, 1, 60_000)
    order = desk.buy(desk.ann, 1, 60_000, stp=StpMode.CANCEL_MAKER)
    assert row(order.state, other.state) == (OrderState.FILLED, OrderState.FILLED)


def test_an_order_that_becomes_smaller_keeps_its_place(desk: TradersDesk) -> None:
    first, second = desk.sell(desk.bob, 2, 60_000), desk.sell(desk.bob, 2, 60_000)
    desk.exchange.modify(desk.bob, first.id, qty=Decimal(1))
    desk.buy(desk.ann, 1, 60_000)
    assert row(first.filled, second.filled) == (1, 0)


@pytest.mark.parametrize("change", [{"qty": Decimal(3)}, {"price": Decimal(60_001)}])
def test_an_order_that_changes_otherwise_loses_it(desk: TradersDesk, change: dict[str, Any]) -> None:
    first, second = desk.sell(desk.bob, 2, 60_000), desk.sell(desk.bob, 2, 60_000)
    desk.exchange.modify(desk.bob, first.id, **change)
    desk.buy(desk.ann, 1, 60_000)
    assert row(first.filled, second.filled) == (0, 1)


def test_a_changed_price_may_trade_at_once(desk: TradersDesk) -> None:
    desk.sell(desk.bob, 1, 60_000)
    order = desk.buy(desk.ann, 1, 50_000)
    desk.exchange.modify(desk.ann, order.id, price=Decimal(60_000))
    assert order.state is OrderState.FILLED


def test_a_refused_change_changes_nothing(desk: TradersDesk) -> None:
    first, second = desk.sell(desk.bob, 2, 60_000), desk.sell(desk.bob, 2, 60_000)
    with pytest.raises(Refused) as refused:
        desk.exchange.modify(desk.bob, first.id, qty=Decimal(800))
    assert refused.value.reason is Reason.INSUFFICIENT_BALANCE
    desk.buy(desk.ann, 1, 60_000)
    assert row(first.qty, first.filled, second.filled) == (2, 1, 0)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({}, Reason.NOTHING_CHANGED),
        ({"qty": Decimal(1)}, Reason.BELOW_FILLED),
        ({"qty": Decimal("0.0000001")}, Reason.BELOW_MINIMUM),
        ({"price": Decimal("60000.001")}, Reason.PRICE_STEP),
    ],
)
def test_changes_that_are_refused(desk: TradersDesk, change: dict[str, Any], reason: Reason) -> None:
    order = desk.sell(desk.bob, 3, 60_000)
    desk.buy(desk.ann, 1, 60_000)
    with pytest.raises(Refused) as refused:
        desk.exchange.modify(desk.bob, order.id, **change)
    assert refused.value.reason is reason


def test_cancelled_orders_leave_the_book(desk: TradersDesk) -> None:
    order = desk.sell(desk.bob, 1, 60_000)
    desk.exchange.cancel(desk.bob, order.id)
    assert order.ended_by is Reason.CANCELLED_BY_USER
    assert desk.exchange.depth(desk.spot).asks == []
    with pytest.raises(Refused, match="order_finished"):
        desk.exchange.cancel(desk.bob, order.id)


def test_cancel_all_takes_a_product_or_a_symbol(desk: TradersDesk) -> None:
    bitcoin, ether = desk.sell(desk.bob, 1, 60_000), desk.buy(desk.bob, 1, 3000, desk.ether)
    future = desk.buy(desk.bob, 1, 60_000, desk.linear)
    assert desk.exchange.cancel_all(desk.bob, desk.spot.product, "ETHUSDT") == [ether]
    assert desk.exchange.cancel_all(desk.bob, desk.spot.product) == [bitcoin]
    assert desk.exchange.cancel_all(desk.bob) == [future]
    assert desk.state.orders.open(desk.bob) == []


def test_an_order_expires(desk: TradersDesk) -> None:
    order = desk.sell(desk.bob, 1, 60_000, expires=desk.state.clock.now + 5000)
    desk.exchange.advance(4.999)
    assert order.pending
    desk.exchange.advance(0.001)
    assert row(order.ended_by, order.updated) == (Reason.EXPIRED, desk.state.clock.now)


def test_the_hook_fills_a_part_at_a_price(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 2, 60_000)
    desk.exchange.fill(desk.ann, order.id, Decimal("0.5"), Decimal(59_000))
    assert row(order.state, order.filled, order.average_price) == (OrderState.PARTIALLY_FILLED, Decimal("0.5"), 59_000)
    desk.exchange.fill(desk.ann, order.id)
    assert order.state is OrderState.FILLED


def test_seq_rises_with_every_change_of_a_book(desk: TradersDesk) -> None:
    seqs = [desk.exchange.depth(desk.spot).seq]
    order = desk.sell(desk.bob, 1, 60_000)
    seqs.append(desk.exchange.depth(desk.spot).seq)
    desk.buy(desk.ann, "0.5", 60_000)
    seqs.append(desk.exchange.depth(desk.spot).seq)
    desk.exchange.cancel(desk.bob, order.id)
    seqs.append(desk.exchange.depth(desk.spot).seq)
    assert seqs == sorted(set(seqs))
