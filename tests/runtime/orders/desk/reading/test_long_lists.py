"""Lists that are longer than a page are read to their end, by how the operation pages."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_client import Bitget
from bitget_client.classic.spot.trade_models import PlaceOrdersRequestOrder
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.backing import AccountKind
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER

MORE_THAN_A_PAGE = 120


def place_unified(client: Bitget, count: int) -> None:
    order = PlaceOrdersItem(
        category="SPOT", symbol="BTCUSDT", side="buy", order_type="limit", qty="0.001", price="1000"
    )
    client.uta.trade.place_orders(orders=[order] * count)


def place_classic(client: Bitget, count: int) -> None:
    order = PlaceOrdersRequestOrder(side="buy", order_type="limit", force="gtc", size="0.001", price="1000")
    client.classic.spot.trade.place_orders(symbol="BTCUSDT", orders=[order] * count)


@pytest.mark.parametrize("account", ["unified", "classic"])
def test_all_open_orders_are_found(account: AccountKind) -> None:
    with fake_exchange(account=account) as exchange:
        options = OrderOptions(categories=("SPOT",)) if account == "unified" else OrderOptions()
        with Bitget(*exchange.credentials, base_url=exchange.base_url, limits="off") as client:
            place = place_unified if account == "unified" else place_classic
            for _ in range(MORE_THAN_A_PAGE // 20):
                place(client, 20)
            opened = client.uta.orders(options) if account == "unified" else client.classic.orders(options)
            with opened as orders:
                assert len(orders.open()) == MORE_THAN_A_PAGE


def test_orders_from_elsewhere_share_a_list_of_their_fills() -> None:
    with fake_exchange() as exchange, client_of(exchange) as client:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        for number in range(12):
            placed = client.uta.trade.place_order(**ORDER, price=str(30_000 + number))
            exchange.fill(placed.order_id or "", "0.001")
        with client.uta.orders() as orders:
            for order in orders.open():
                order.until(lambda one: one.has_all_fills, 5)
            assert len(orders.open()) == 12
            assert len(exchange.requests.of("uta.trade.get_fills")) <= 2
            assert not exchange.requests.of("uta.trade.get_order")
