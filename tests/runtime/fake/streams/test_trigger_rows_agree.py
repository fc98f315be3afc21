"""What REST and a push of the same moment say of a plan order, a take profit or a stop loss is the same."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import (
    Exchange,
    Product,
    Trigger,
    TriggerChanged,
)
from setups.agreeing_rows import assert_same, by, pushes
from setups.desks.classic import ClassicDesk
from setups.desks.contracts import ContractDesk
from setups.desks.unified import UnifiedDesk

PERPETUAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
FUTURES = {"instType": "USDT-FUTURES"}


def triggers_of(exchange: Exchange, uid: str) -> list[Trigger]:
    return [*exchange.state.triggers.open(uid), *exchange.state.triggers.past(uid)]


@pytest.mark.parametrize("hedge", [False, True])
def test_unified_strategies(hedge: bool) -> None:
    desk = UnifiedDesk(USDT=200_000, BTC=2)
    exchange, user = desk.exchange, desk.user
    perpetual = exchange.instrument(Product.USDT_FUTURES, "BTCUSDT")
    exchange.price(perpetual, Decimal(60_000), hold=True)
    side = {}
    if hedge:
        desk.ask("uta.account.set_position_mode", holdMode="hedge_mode")
        side = {"posSide": "long"}
    desk.ask("uta.trade.place_order", PERPETUAL, orderType="market", side="buy", qty="1", **side)
    place = "uta.strategy.place_order"
    for sent in (
        {"type": "tpsl", "tpslMode": "full", "takeProfit": "70000", "stopLoss": "50000", "slTriggerBy": "mark"},
        {"type": "tpsl", "tpslMode": "partial", "qty": "0.1", "stopLoss": "51000", "slOrderType": "limit"}
        | {"slLimitPrice": "50900"},
        {"type": "tpsl", "tpslMode": "partial", "qty": "0.2", "takeProfit": "60500"},
        {"type": "trigger", "side": "buy", "qty": "0.3", "triggerPrice": "55000", "triggerBy": "mark"},
        {"type": "trigger", "side": "buy", "qty": "0.3", "triggerPrice": "56000", "triggerOrderType": "limit"}
        | {"triggerOrderPrice": "55900"},
    ):
        desk.ask(place, PERPETUAL, **side, **sent)
    gone = desk.ask(place, PERPETUAL, type="trigger", side="buy", qty="0.3", triggerPrice="54000", **side)
    desk.ask("uta.strategy.cancel_order", orderId=gone["orderId"])
    exchange.price(perpetual, Decimal(60_600), hold=True)
    rows = desk.ask("uta.strategy.get_open_orders", PERPETUAL)
    rows += desk.ask("uta.strategy.get_order_history", PERPETUAL)["list"]
    listed = by("orderId", rows)
    assert {row["status"] for row in rows} == {"pending", "success", "cancelled"}
    for trigger in triggers_of(exchange, user.uid):
        [pushed] = pushes("uta.stream.strategy_order", exchange, user, TriggerChanged(trigger))
        assert_same("uta.stream.strategy_order", listed[pushed["orderId"]], pushed)


@pytest.mark.parametrize("hedge", [False, True])
def test_futures_plans(hedge: bool) -> None:
    desk = ContractDesk()
    exchange, user = desk.exchange, desk.user
    opening = {}
    if hedge:
        desk.hedge()
        opening = {"tradeSide": "open"}
    desk.order("buy", 1, presetStopLossPrice="45000", **opening)
    held = "long" if hedge else "buy"
    plan = {"marginMode": "crossed", "size": "0.1", "side": "buy", "triggerType": "mark_price", **opening}
    exits = {"stopSurplusTriggerPrice": "70000", "stopSurplusExecutePrice": "69000", "stopLossTriggerPrice": "40000"}
    exit_ = {"holdSide": held, "triggerType": "fill_price"}
    for name, sent in (
        (
            "order",
            {
                "planType": "normal_plan",
                "orderType": "limit",
                "price": "54000",
                "triggerPrice": "55000",
                **exits,
                **plan,
            },
        ),
        ("order", {"planType": "normal_plan", "orderType": "market", "triggerPrice": "59000", **plan}),
        ("tpsl_order", {"planType": "pos_profit", "triggerPrice": "70000", **exit_}),
        ("tpsl_order", {"planType": "loss_plan", "triggerPrice": "50000", "size": "0.2", **exit_}),
        ("tpsl_order", {"planType": "moving_plan", "triggerPrice": "65000", "rangeRate": "1", "size": "0.2", **exit_}),
    ):
        desk.ask(f"plan.place_{name}", **sent)
    gone = desk.ask("plan.place_order", planType="normal_plan", orderType="market", triggerPrice="58000", **plan)
    desk.ask("plan.cancel_orders", orderIdList=[{"orderId": gone["orderId"]}])
    desk.price(58_900)
    rows = [
        row
        for kind in ("normal_plan", "profit_loss")
        for name in ("get_open_orders", "get_order_history")
        for row in desk.ask(f"plan.{name}", planType=kind)["entrustedList"] or ()
    ]
    listed = by("orderId", rows)
    assert {row["planStatus"] for row in rows} == {"live", "executed", "cancelled"}
    found = triggers_of(exchange, user.uid)
    assert len(found) == len(listed) == 7
    assert any(trigger.new.order.take_profit for trigger in found)
    for trigger in found:
        [pushed] = pushes("classic.stream.futures_orders_algo", exchange, user, TriggerChanged(trigger), **FUTURES)
        assert_same("classic.stream.futures_orders_algo", listed[trigger.id], pushed)


def test_spot_plans() -> None:
    desk = ClassicDesk()
    exchange, user = desk.exchange, desk.user
    for sent in (
        {"side": "buy", "orderType": "limit", "executePrice": "54000", "size": "0.1", "planType": "amount"},
        {"side": "buy", "orderType": "market", "size": "600", "planType": "total", "triggerPrice": "59000"},
        {"side": "sell", "orderType": "market", "size": "0.1", "planType": "amount"},
    ):
        desk.ask(
            "spot.plan.place_order",
            **{"symbol": "BTCUSDT", "triggerType": "mark_price", "triggerPrice": "55000", **sent},
        )
    [*_, last] = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")["orderList"]
    desk.ask("spot.plan.cancel_order", orderId=last["orderId"])
    exchange.price(desk.pair, Decimal(58_900), hold=True)
    now = exchange.tick()
    window = {"symbol": "BTCUSDT", "startTime": str(now - 1000), "endTime": str(now)}
    rows = [
        row
        for name in ("open_orders", "order_history")
        for row in desk.ask(f"spot.plan.get_{name}", **window)["orderList"]
    ]
    listed = by("orderId", rows)
    assert {row["status"] for row in rows} == {"live", "executed", "cancelled"}
    for trigger in triggers_of(exchange, user.uid):
        [pushed] = pushes("classic.stream.spot_orders_algo", exchange, user, TriggerChanged(trigger), instType="SPOT")
        assert_same("classic.stream.spot_orders_algo", listed[trigger.id], pushed)
