"""Strategy orders of the unified account: triggers, take profits and stop losses."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake.core import Product
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.unified import UnifiedDesk

PERP = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
EXITS = {**PERP, "type": "tpsl", "posSide": "long", "takeProfit": "70000", "stopLoss": "50000"}
PLAN = {**PERP, "type": "trigger", "side": "buy", "qty": "0.1", "triggerPrice": "65000", "triggerOrderType": "market"}


@pytest.fixture
def desk() -> UnifiedDesk:
    desk = UnifiedDesk(USDT=100_000)
    price(desk, 60_000)
    return desk


def price(desk: UnifiedDesk, value: int) -> None:
    desk.exchange.price(desk.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT"), Decimal(value), hold=True)


def buy(desk: UnifiedDesk) -> None:
    desk.ask("uta.trade.place_order", PERP, orderType="market", side="buy", qty="0.2")


def rows(desk: UnifiedDesk, name: str) -> list[dict[str, Any]]:
    found: Any = desk.ask(f"uta.strategy.{name}", PERP)
    listed: list[dict[str, Any]] = found if isinstance(found, list) else found["list"]
    return listed


def test_a_trigger_places_its_order_when_the_price_comes(desk: UnifiedDesk) -> None:
    placed = desk.ask("uta.strategy.place_order", PLAN, clientOid="plan")
    (waiting,) = rows(desk, "get_open_orders")
    assert (waiting["type"], waiting["triggerPrice"], waiting["status"]) == ("trigger", "65000", "pending")
    price(desk, 65_000)
    assert rows(desk, "get_open_orders") == []
    assert rows(desk, "get_order_history")[0]["status"] == "success"
    (made,) = desk.ask("uta.strategy.get_sub_orders", orderId=placed["orderId"])["list"]
    assert (made["status"], made["cumExecQty"]) == ("filled", "0.1")


@pytest.mark.parametrize(("reached", "triggered"), [(70_000, "takeProfit"), (50_000, "stopLoss")])
def test_of_a_take_profit_and_a_stop_loss_one_ends_the_other(desk: UnifiedDesk, reached: int, triggered: str) -> None:
    buy(desk)
    placed = desk.ask("uta.strategy.place_order", EXITS, tpslMode="partial", qty="0.1")
    (waiting,) = rows(desk, "get_open_orders")
    assert (waiting["orderId"], waiting["takeProfit"], waiting["stopLoss"]) == (placed["orderId"], "70000", "50000")
    price(desk, reached)
    (done,) = rows(desk, "get_order_history")
    assert (done["orderId"], done["status"], done["triggerType"]) == (placed["orderId"], "success", triggered)
    assert desk.ask("uta.trade.get_positions", PERP)["list"][0]["total"] == "0.1"
    [sub] = desk.ask("uta.strategy.get_sub_orders", orderId=placed["orderId"])["list"]
    order = desk.ask("uta.trade.get_order", orderId=sub["subOrderId"])
    assert (sub["cumExecQty"], sub["side"], sub["status"]) == (order["cumExecQty"], order["side"], "filled")


def test_a_strategy_order_is_changed_and_cancelled_whole(desk: UnifiedDesk) -> None:
    buy(desk)
    placed = desk.ask("uta.strategy.place_order", EXITS, clientOid="both")
    desk.ask("uta.strategy.modify_order", clientOid="both", qty="0", stopLoss="52000")
    (waiting,) = rows(desk, "get_open_orders")
    assert (waiting["takeProfit"], waiting["stopLoss"]) == ("70000", "52000")
    assert desk.ask("uta.strategy.cancel_order", clientOid="both") is None
    assert rows(desk, "get_open_orders") == []
    assert [each["status"] for each in rows(desk, "get_order_history")] == ["cancelled"]
    with pytest.raises(Denied, match="25577"):
        desk.ask("uta.strategy.cancel_order", orderId=placed["orderId"])
    with pytest.raises(Denied, match="25596"):
        desk.ask("uta.strategy.modify_order", orderId=placed["orderId"], qty="0", stopLoss="52000")


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"posSide": "short"}, "25601"),
        ({"takeProfit": "59000"}, "25585"),
        ({"stopLoss": "61000", "slTriggerBy": "mark"}, "25590"),
        ({"type": "twap"}, "25240"),
        ({"takeProfit": "", "stopLoss": ""}, "40019"),
    ],
)
def test_exits_that_do_not_fit_are_refused_whole(desk: UnifiedDesk, sent: dict[str, str], code: str) -> None:
    buy(desk)
    with pytest.raises(Denied, match=code):
        desk.ask("uta.strategy.place_order", {**EXITS, **sent})
    assert rows(desk, "get_open_orders") == []
    assert rows(desk, "get_order_history") == []


def test_a_change_of_which_half_does_not_fit_changes_nothing(desk: UnifiedDesk) -> None:
    buy(desk)
    desk.ask("uta.strategy.place_order", EXITS, clientOid="both")
    with pytest.raises(Denied, match="25586"):
        desk.ask("uta.strategy.modify_order", clientOid="both", qty="0", takeProfit="71000", stopLoss="61000")
    with pytest.raises(Denied, match="25600"):
        desk.ask("uta.strategy.modify_order", clientOid="both", qty="0", takeProfit="70000")
    assert rows(desk, "get_open_orders")[0]["takeProfit"] == "70000"
    desk.ask("uta.strategy.modify_order", clientOid="both", qty="0", takeProfit="70000", stopLoss="52000")
    assert rows(desk, "get_open_orders")[0]["stopLoss"] == "52000"


def test_an_exit_becomes_a_limit_order_by_another_price_and_a_market_order_again(desk: UnifiedDesk) -> None:
    buy(desk)
    desk.ask("uta.strategy.place_order", EXITS, clientOid="both")
    limit = {"tpOrderType": "limit", "tpLimitPrice": "70100", "tpTriggerBy": "mark"}
    desk.ask("uta.strategy.modify_order", limit, clientOid="both", qty="0")
    (row,) = rows(desk, "get_open_orders")
    assert (row["tpOrderType"], row["tpLimitPrice"], row["tpTriggerBy"]) == ("limit", "70100", "mark")
    desk.ask("uta.strategy.modify_order", clientOid="both", qty="0", tpOrderType="market")
    (row,) = rows(desk, "get_open_orders")
    assert (row["tpOrderType"], row["tpTriggerBy"], row["takeProfit"]) == ("market", "mark", "70000")
