"""What is refused, and what an order holds."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake.core import OrderState, Product, Reason, Refused, Status
from setups.desks.traders import FUTURES, TradersDesk, number


@pytest.fixture
def desk() -> TradersDesk:
    return TradersDesk()


@pytest.mark.parametrize(
    ("qty", "price", "reason"),
    [
        (0, 60_000, Reason.NOT_POSITIVE),
        (-1, 60_000, Reason.NOT_POSITIVE),
        ("NaN", 60_000, Reason.NOT_POSITIVE),
        ("1e-999999", 60_000, Reason.BELOW_MINIMUM),
        ("1e999999", 60_000, Reason.ABOVE_MAXIMUM),
        (None, 60_000, Reason.QTY_MISSING),
        ("1.0000001", 60_000, Reason.QTY_STEP),
        ("0.000001", 60_000, Reason.BELOW_MINIMUM_NOTIONAL),
        (1, 0, Reason.NOT_POSITIVE),
        (1, "Infinity", Reason.NOT_POSITIVE),
        (1, "1e999999", Reason.PRICE_ABOVE_BAND),
        (1, "1e-999999", Reason.PRICE_STEP),
        (1, "60000.001", Reason.PRICE_STEP),
        (1, "90000.01", Reason.PRICE_ABOVE_BAND),
        (17, 60_000, Reason.INSUFFICIENT_BALANCE),
    ],
)
def test_numbers_that_are_refused(desk: TradersDesk, qty: Any, price: Any, reason: Reason) -> None:
    with pytest.raises(Refused) as refused:
        desk.buy(desk.ann, qty, price)
    assert refused.value.reason is reason
    assert desk.state.orders.open(desk.ann) == []
    assert desk.free(desk.ann, "USDT") == 1_000_000


def test_unknown_names_are_refused(desk: TradersDesk) -> None:
    with pytest.raises(Refused, match="unknown_symbol: NOPE"):
        desk.exchange.instrument(Product.SPOT, "NOPE")
    with pytest.raises(Refused, match="unknown_user"):
        desk.buy("9", 1, 60_000)
    with pytest.raises(Refused, match="unknown_coin"):
        desk.exchange.deposit(desk.ann, "NOPE", Decimal(1))
    with pytest.raises(Refused, match="unknown_order"):
        desk.exchange.cancel(desk.ann, "9")


def test_an_order_of_somebody_else_is_unknown(desk: TradersDesk) -> None:
    order = desk.sell(desk.bob, 1, 60_000)
    with pytest.raises(Refused, match="unknown_order"):
        desk.exchange.cancel(desk.ann, order.id)


def test_nothing_trades_while_halted(desk: TradersDesk) -> None:
    desk.spot.status = Status.HALTED
    with pytest.raises(Refused, match="not_trading"):
        desk.buy(desk.ann, 1, 60_000)


def test_a_client_id_is_taken_while_its_order_is_pending(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 1, 60_000, client_id="mine")
    with pytest.raises(Refused, match="duplicate_client_id"):
        desk.buy(desk.ann, 1, 60_000, client_id="mine")
    desk.exchange.cancel(desk.ann, client_id="mine")
    again = desk.buy(desk.ann, 1, 60_000, client_id="mine")
    assert desk.state.orders.find(desk.ann, client_id="mine") is again
    assert desk.state.orders.find(desk.ann, order.id) is order


def test_a_user_has_so_many_orders_and_no_more(desk: TradersDesk) -> None:
    desk.spot.max_orders = 2
    desk.sell(desk.bob, 1, 60_000)
    desk.sell(desk.bob, 1, 60_000)
    with pytest.raises(Refused, match="too_many_orders"):
        desk.sell(desk.bob, 1, 60_000)


def test_a_buy_holds_its_value_and_a_sell_its_quantity(desk: TradersDesk) -> None:
    desk.buy(desk.ann, "0.5", 59_000)
    desk.sell(desk.ann, 3, 61_000)
    assert desk.free(desk.ann, "USDT") == 1_000_000 - 29_500
    assert desk.free(desk.ann, "BTC") == 7


def test_what_is_held_shrinks_with_fills_and_is_released(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 1, 60_000)
    desk.sell(desk.bob, "0.4", 60_000)
    assert order.frozen == 36_000
    desk.exchange.cancel(desk.ann, order.id)
    assert order.frozen == 0
    assert desk.free(desk.ann, "USDT") == 1_000_000 - 24_000


def test_fees_are_taken_from_what_comes_in(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.spot)
    assert desk.total(desk.ann, "BTC") == Decimal("10.999")
    assert desk.total(desk.bob, "USDT") == 1_000_000 + 60_000 - 60
    assert desk.state.ledger.accounts["fees", "BTC"] == Decimal("0.001")


def test_an_order_of_a_contract_holds_margin_and_fee(desk: TradersDesk) -> None:
    order = desk.buy(desk.ann, 1, 60_000, desk.linear)
    assert order.frozen == number(6000) + number(36)
    assert desk.free(desk.ann, "USDT", FUTURES) == 100_000 - 6036


def test_an_order_that_would_close_holds_nothing(desk: TradersDesk) -> None:
    desk.trade(desk.ann, desk.bob, 1, 60_000, desk.linear)
    closing = desk.sell(desk.ann, 1, 61_000, desk.linear)
    more = desk.sell(desk.ann, 1, 62_000, desk.linear)
    assert closing.frozen == 0
    assert more.frozen == 6200 + Decimal("37.2")


def test_lists_are_newest_first_and_filtered(desk: TradersDesk) -> None:
    done = desk.sell(desk.bob, 1, 60_000)
    open_ = [desk.buy(desk.ann, "0.1", 50_000 + step) for step in range(3)]
    future = desk.buy(desk.ann, "0.1", 50_000, desk.linear)
    orders = desk.state.orders
    assert orders.open(desk.ann) == [future, *open_[::-1]]
    assert orders.open(desk.ann, Product.SPOT) == open_[::-1]
    desk.exchange.cancel(desk.ann, open_[1].id)
    assert list(orders.past(desk.ann)) == [open_[1]]
    assert list(orders.past(desk.ann, Product.USDT_FUTURES)) == []
    assert done.state is OrderState.LIVE
