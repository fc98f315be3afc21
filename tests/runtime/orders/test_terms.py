"""What an order shows of what it is to do: one's own, also after a restart, and those from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bitget_client.registry import orders as facts
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.desk.asking import terms_asked
from bitget_runtime.orders.known.state import NO_TERMS, Terms
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, QUICK

FUTURES: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "qty": "0.01"}
CONTRACT: dict[str, Any] = {
    "symbol": "BTCUSDT",
    "product_type": "USDT-FUTURES",
    "margin_mode": "crossed",
    "margin_coin": "USDT",
    "size": "0.01",
}


@pytest.fixture
def classic() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic") as running:
        yield running


def shown(order: Any) -> tuple[Any, ...]:
    return order.side, order.order_type, order.price, order.qty, order.remaining


def test_ones_own_and_the_same_one_seen_by_another_client(exchange: FakeExchange) -> None:
    expected = ("buy", "limit", Decimal(50_000), Decimal(ORDER["qty"]), Decimal(ORDER["qty"]))
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(**ORDER, price="50000")
        assert shown(order) == expected
        order.live(5)
        assert shown(order) == expected
        with client_of(exchange) as other, other.uta.orders(QUICK) as theirs:
            (external,) = theirs.open()
            assert external.is_external
            assert shown(external) == expected
            assert shown(theirs.adopt(order_id=order.id or "", category="SPOT")) == expected
        order.modify(price="49000")
        order.until(lambda order: order.price == 49_000, 5)
        half = Decimal(ORDER["qty"]) / 2
        exchange.fill(order.id or "", half)
        order.until(lambda order: order.remaining == half, 5)


def test_after_a_restart_before_the_exchange_has_said_anything(exchange: FakeExchange, tmp_path: Path) -> None:
    options = OrderOptions(categories=("SPOT",), journal=tmp_path / "orders.db")
    with client_of(exchange) as client:
        with client.uta.orders(options) as orders:
            name = orders.place(**ORDER, price="50000").client_order_id
        with client.uta.orders(options) as orders:
            order = next(one for one in orders.open() if one.client_order_id == name)
            assert shown(order)[:4] == ("buy", "limit", Decimal(50_000), Decimal(ORDER["qty"]))


def test_an_order_that_closes_trades_the_other_side_in_either_mode(classic: FakeExchange) -> None:
    with client_of(classic) as client:
        for mode in ("hedge_mode", "one_way_mode"):
            client.classic.contract.account.set_position_mode(product_type="USDT-FUTURES", position_mode=mode)
            with client.classic.orders(OrderOptions(categories=("USDT-FUTURES",))) as orders:
                opened = orders.futures.open_long(**CONTRACT, order_type="market")
                opened.final(5)
                closing = orders.futures.close_long(**CONTRACT, order_type="limit", price="200000")
                assert (opened.side, closing.side) == ("buy", "sell")
                closing.live(5)
                assert (closing.side, closing.price) == ("sell", Decimal(200_000))
                assert closing.reduce_only is (True if mode == "one_way_mode" else closing.reduce_only)
                assert closing.position_side == ("long" if mode == "hedge_mode" else None)
                with client_of(classic) as other, other.classic.orders(orders_of("USDT-FUTURES")) as theirs:
                    (external,) = theirs.open()
                    assert (external.side, external.position_side) == (closing.side, closing.position_side)
                closing.cancel()
                closing.final(5)
                orders.futures.close_long(**CONTRACT, order_type="market").final(5)


def orders_of(category: str) -> OrderOptions:
    return OrderOptions(categories=(category,))


def test_what_an_order_spends_is_no_quantity(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        order = orders.place(category="SPOT", symbol="BTCUSDT", side="buy", order_type="market", qty="100")
        assert (order.side, order.order_type, order.qty, order.remaining) == ("buy", "market", None, None)
        order.final(5)
        assert (order.qty, order.remaining) == (None, None)


@pytest.mark.parametrize(
    ("kind", "category", "sent", "terms"),
    [
        ("uta", "SPOT", {}, NO_TERMS),
        (
            "uta",
            "USDT-FUTURES",
            {"side": "sell", "orderType": "market", "qty": "2", "reduceOnly": "yes", "posSide": "short", "price": "1"},
            Terms(side="sell", order_type="market", qty=Decimal(2), reduce_only=True, position_side="short"),
        ),
        ("classic_futures", "USDT-FUTURES", {"side": "sell", "tradeSide": "close"}, Terms(side="buy")),
        ("classic_futures", "USDT-FUTURES", {"side": "sell", "tradeSide": "strange"}, NO_TERMS),
        ("classic_futures", "USDT-FUTURES", {"side": "sell", "tradeSide": "sell_single"}, Terms(side="sell")),
        ("classic_spot_plan", "SPOT", {"side": "buy", "size": "9", "planType": "total"}, Terms(side="buy")),
        (
            "classic_spot_plan",
            "SPOT",
            {"side": "sell", "size": "9", "planType": "amount"},
            Terms(side="sell", qty=Decimal(9)),
        ),
    ],
)
def test_what_is_not_known_for_certain_is_none(kind: str, category: str, sent: dict[str, str], terms: Terms) -> None:
    assert terms_asked(facts().lives[kind], category, sent) == terms


def test_a_report_that_leaves_a_term_out_does_not_forget_it() -> None:
    known = Terms(side="buy", price=Decimal(1))
    assert Terms(price=Decimal(2)).over(known) == Terms(side="buy", price=Decimal(2))
    assert NO_TERMS.over(known) == known
