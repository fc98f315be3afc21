"""Orders of classic margin accounts by their handles, against the fake exchange."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of

OPTIONS = OrderOptions(categories=("MARGIN",))
KINDS = {"cross_margin": ("crossed_margin", "cross"), "isolated_margin": ("isolated_margin", "isolated")}


@pytest.fixture(scope="module")
def exchange() -> Iterator[FakeExchange]:
    with fake_exchange(account="classic") as running:
        running.price("BTCUSDT", Decimal(60_000), hold=True)
        with client_of(running) as client:
            for wallet, _ in KINDS.values():
                transfer(client, wallet)
        yield running


def transfer(client: Bitget, wallet: Any) -> None:
    client.classic.spot.account.transfer(
        from_type="spot", to_type=wallet, amount="5000", coin="USDT", symbol="BTCUSDT" if "isolated" in wallet else None
    )


@pytest.mark.parametrize("kind", KINDS)
def test_from_placed_to_the_end(exchange: FakeExchange, kind: str) -> None:
    with client_of(exchange) as client, client.classic.orders(OPTIONS) as orders:
        of = getattr(orders, kind)
        limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "loan_type": "normal", "force": "gtc"}
        order = of.buy(**limit, price="50000", base_qty="0.01")
        assert order.live(5) is OrderState.LIVE
        exchange.fill(order.id, Decimal("0.004"))
        order.until(lambda order: order.filled, 5)
        assert (order.state, order.filled) == (OrderState.PARTIALLY_FILLED, Decimal("0.004"))
        order.cancel()
        assert order.final(5) is OrderState.CANCELLED
        assert [fill.qty for fill in order.fills] == [Decimal("0.004")]
        sold = of.sell(symbol="BTCUSDT", order_type="market", loan_type="normal", force="gtc", base_qty="0.003")
        assert sold.final(5) is OrderState.FILLED
        assert sold.filled == Decimal("0.003")


@pytest.mark.parametrize("kind", KINDS)
def test_a_lost_response(exchange: FakeExchange, kind: str) -> None:
    with client_of(exchange) as client, client.classic.orders(OPTIONS) as orders:
        for accepted in (True, False):
            exchange.faults.add(Drop(after_accepting=accepted), f"classic.margin.{KINDS[kind][1]}.trade.place_order")
            limit: dict[str, Any] = {"symbol": "BTCUSDT", "order_type": "limit", "loan_type": "normal", "force": "gtc"}
            order = getattr(orders, kind).buy(**limit, price="50000", base_qty="0.01")
            if accepted:
                assert order.live(5) is OrderState.LIVE
                order.cancel()
                assert order.final(5) is OrderState.CANCELLED
            else:
                assert order.state is OrderState.UNKNOWN
                exchange.advance(45)
                exchange.run_clock(30)
                assert order.final(10) is OrderState.NEVER_CARRIED_OUT


def test_an_order_from_before_can_be_adopted(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        placed = client.classic.margin.cross.trade.place_order(
            symbol="BTCUSDT",
            side="buy",
            order_type="limit",
            loan_type="normal",
            force="gtc",
            price="50000",
            base_size="0.01",
        )
        client.classic.margin.cross.trade.cancel_order(symbol="BTCUSDT", order_id=placed.order_id)
        with client.classic.orders(OPTIONS) as orders:
            which: dict[str, Any] = {"order_id": placed.order_id, "kind": "classic_cross_margin"}
            with pytest.raises(InvalidArgument, match="category and symbol"):
                orders.adopt(**which)
            assert orders.adopt(**which, category="MARGIN", symbol="BTCUSDT").state is OrderState.CANCELLED
