"""Following an order of another program, whatever its kind is."""

from __future__ import annotations

from typing import Any

import pytest

from bitget_client import Bitget
from bitget_runtime.errors import OrderNotFound
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import CLASSIC, CLASSIC_FUTURES, PLAN

OPTIONS = OrderOptions(categories=("SPOT", "USDT-FUTURES"))
WHERE: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}


def ended(client: Bitget) -> dict[str, Any]:
    """The IDs of an order of each kind that has ended: only whoever asks for it sees it."""
    contract, spot = client.classic.contract, client.classic.spot.trade
    future, plan = contract.trade.place_order(**CLASSIC_FUTURES), contract.plan.place_order(**PLAN)
    bought = spot.place_order(**CLASSIC, side="buy", size="0.01")
    contract.trade.cancel_order(order_id=future.order_id, symbol="BTCUSDT", product_type="USDT-FUTURES")
    contract.plan.cancel_orders(product_type="USDT-FUTURES", plan_type="normal_plan")
    spot.cancel_order(symbol="BTCUSDT", order_id=bought.order_id)
    return {"classic_futures": future.order_id, "classic_futures_plan": plan.order_id, "classic_spot": bought.order_id}


def asked(exchange: FakeExchange, operation: str) -> int:
    return len(exchange.requests.of(operation))


def test_it_is_looked_for_in_each_kind_once_until_one_has_it() -> None:
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        ids = ended(client)
        with client.classic.orders(OPTIONS) as orders:
            assert orders.adopt(order_id=ids["classic_spot"]).state == "cancelled"
            assert asked(exchange, "classic.contract.trade.get_order") == 0
            assert orders.adopt(order_id=ids["classic_futures"], **WHERE).state == "cancelled"
            assert asked(exchange, "classic.spot.trade.get_order") == 1
            plan = orders.adopt(order_id=ids["classic_futures_plan"], **WHERE)
            assert plan.state == "cancelled"
            assert plan.trigger_price == 90_000
            assert asked(exchange, "classic.contract.trade.get_order") == 2
            with pytest.raises(OrderNotFound, match=r"no classic_futures order 1; .*no classic_futures_tpsl order 1 "):
                orders.adopt(order_id="1", **WHERE)
            with pytest.raises(OrderNotFound, match="no classic_spot order 1; give category and symbol to look"):
                orders.adopt(order_id="1")
