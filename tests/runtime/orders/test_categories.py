"""Orders in categories that are left out are neither placed nor shown, also where one list and one channel have all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bitget_client import Bitget, GuardRefused, Guards, OrderEvent
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE

SPOT: dict[str, Any] = {**ORDER, "price": "50000"}
FUTURES: dict[str, Any] = {**SPOT, "category": "USDT-FUTURES"}
LEFT_OUT = r"uta orders of USDT-FUTURES are not followed: OrderOptions\(categories=...\) leaves them out"


def connected(exchange: FakeExchange, **more: Any) -> Bitget:
    return client_of(exchange, stream_url=exchange.stream_url, **more)


def test_nothing_is_placed_there(exchange: FakeExchange) -> None:
    with connected(exchange) as client, client.uta.orders(OrderOptions(categories=("SPOT",))) as orders:
        with pytest.raises(InvalidArgument, match=LEFT_OUT):
            orders.place(**FUTURES)
        with pytest.raises(InvalidArgument, match=LEFT_OUT):
            orders.place_many(orders=[PlaceOrdersItem(**SPOT), PlaceOrdersItem(**FUTURES)])
        with pytest.raises(InvalidArgument, match=LEFT_OUT):
            orders.open_long(category="USDT-FUTURES", symbol="BTCUSDT", order_type="market", qty="0.01")
        with pytest.raises(InvalidArgument, match="not followed"):
            orders.strategy.place(category="USDT-FUTURES", symbol="BTCUSDT", strategy_type="trigger")
        orders.place(**SPOT)
        assert [one.operation for one in exchange.requests if "place" in str(one.operation)] == [PLACE]


def test_orders_from_elsewhere_are_neither_shown_nor_counted(exchange: FakeExchange) -> None:
    guards, options = Guards(max_open_orders=2), OrderOptions(categories=("SPOT",))
    with connected(exchange) as other, connected(exchange, guards=guards) as client:
        other.uta.trade.place_order(**FUTURES, client_oid="before")
        with client.uta.orders(options) as orders:
            events = orders.events(timeout=5)
            other.uta.trade.place_order(**FUTURES, client_oid="pushed")
            other.uta.trade.place_order(**SPOT, client_oid="in-spot")
            event = next(events)
            assert isinstance(event, OrderEvent)
            assert event.order.client_order_id == "in-spot"
            assert [order.client_order_id for order in orders.open()] == ["in-spot"]
            orders.place(**SPOT)
            with pytest.raises(GuardRefused, match="2 orders are open"):
                orders.place(**SPOT)
            assert orders.adopt(client_order_id="before").is_external, "whoever asks for one gets it"


def test_one_in_the_journal_is_followed_to_its_end(exchange: FakeExchange, tmp_path: Path) -> None:
    with connected(exchange) as client:
        with client.uta.orders(OrderOptions(journal=tmp_path / "j")) as orders:
            orders.place(**FUTURES, client_oid="left").live(5)
        with client.uta.orders(OrderOptions(journal=tmp_path / "j", categories=("SPOT",))) as orders:
            found = orders.find(client_order_id="left")
            assert found is not None
            assert found.live(5) is OrderState.LIVE
            found.cancel()
            assert found.final(5) is OrderState.CANCELLED
