"""Orders of the unified account: placed, changed, cancelled, filled, closed, read."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_runtime.fake.core import Product, Reason, Refused
from bitget_runtime.fake.handlers.codes import code_for
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.unified import UnifiedDesk

SPOT = {"category": "SPOT", "symbol": "BTCUSDT"}
PERP = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
LOW = {"orderType": "limit", "side": "buy", "price": "40000", "qty": "0.1"}
BUY = {"orderType": "market", "side": "buy", "qty": "0.1"}


@pytest.fixture
def desk() -> UnifiedDesk:
    desk = UnifiedDesk(USDT=100_000)
    for product in (Product.SPOT, Product.USDT_FUTURES):
        desk.exchange.price(desk.exchange.instrument(product, "BTCUSDT"), Decimal(60_000), hold=True)
    return desk


def place(desk: UnifiedDesk, *sent: dict[str, Any], **more: str) -> str:
    merged = {name: value for each in sent for name, value in each.items()}
    order_id: str = desk.ask("uta.trade.place_order", merged, **more)["orderId"]
    return order_id


def order(desk: UnifiedDesk, order_id: str) -> dict[str, Any]:
    row: dict[str, Any] = desk.ask("uta.trade.get_order", orderId=order_id)
    return row


def test_an_order_is_new_then_filled_in_part_then_filled(desk: UnifiedDesk) -> None:
    placed = place(desk, SPOT, LOW, clientOid="mine-1")
    assert order(desk, placed)["orderStatus"] == "new"
    desk.exchange.fill(desk.user.uid, placed, Decimal("0.04"))
    row = desk.ask("uta.trade.get_order", clientOid="mine-1")
    assert (row["orderStatus"], row["cumExecQty"], row["avgPrice"]) == ("partially_filled", "0.04", "40000")
    desk.exchange.fill(desk.user.uid, placed)
    assert order(desk, placed)["orderStatus"] == "filled"
    assert desk.ask("uta.trade.get_open_orders") == {"list": None, "cursor": None}
    assert [each["orderId"] for each in desk.ask("uta.trade.get_order_history", category="SPOT")["list"]] == [placed]
    assert [each["execQty"] for each in desk.ask("uta.trade.get_fills", orderId=placed)["list"]] == ["0.06", "0.04"]


@pytest.mark.parametrize(("late", "state", "why"), [(0, "filled", ""), (1, "cancelled", "cancel_receiveWindow")])
def test_an_order_that_arrives_after_its_window_ends_at_once(
    desk: UnifiedDesk, late: int, state: str, why: str
) -> None:
    sent = {"requestTime": str(desk.exchange.tick() - 500 - late), "receiveWindow": "500"}
    row = order(desk, place(desk, SPOT, BUY, sent, qty="600"))
    assert (row["orderStatus"], row.get("cancelReason") or "") == (state, why)


def test_a_market_buy_of_spot_spends_its_quantity(desk: UnifiedDesk) -> None:
    row = order(desk, place(desk, SPOT, BUY, qty="600"))
    assert (row["qty"], row["amount"], row["orderStatus"]) == ("0", "600", "filled")
    assert 599 < Decimal(row["cumExecValue"]) <= 600
    assert row["feeDetail"][0]["feeCoin"] == "BTC"


def test_the_unified_account_moves_as_orders_freeze_and_fill(desk: UnifiedDesk) -> None:
    place(desk, SPOT, LOW)
    (coin,) = desk.ask("uta.account.get_assets")["assets"]
    assert (coin["balance"], coin["available"], coin["locked"]) == ("100000", "96000", "4000")


def test_a_margin_order_borrows_what_is_missing_and_is_listed_as_margin() -> None:
    desk = UnifiedDesk(USDT=1000)
    placed = place(desk, {"category": "MARGIN", "symbol": "BTCUSDT"}, LOW, qty="0.04")
    assert order(desk, placed)["category"] == "MARGIN"
    assert desk.ask("uta.account.get_assets")["assets"][0]["debt"] == "600"
    assert desk.ask("uta.trade.get_open_orders", category="SPOT")["list"] is None
    assert desk.ask("uta.trade.cancel_all_orders", category="SPOT") == {"list": []}
    [gone] = desk.ask("uta.trade.cancel_all_orders", category="MARGIN")["list"]
    assert order(desk, gone["orderId"])["orderStatus"] == "cancelled"
    assert desk.ask("uta.trade.get_open_orders", category="MARGIN")["list"] is None
    with pytest.raises(Refused) as refused:
        place(desk, {"category": "MARGIN", "symbol": "ETHUSDT"}, LOW)
    assert refused.value.reason is Reason.NOT_A_MARGIN_PAIR


def test_a_change_replaces_price_and_quantity(desk: UnifiedDesk) -> None:
    placed = place(desk, SPOT, LOW)
    desk.ask("uta.trade.modify_order", orderId=placed, price="41000", qty="0.2")
    row = order(desk, placed)
    assert (row["price"], row["qty"], row["orderStatus"]) == ("41000", "0.2", "new")
    with pytest.raises(Denied, match="25571"):
        desk.ask("uta.trade.modify_order", orderId=placed, price="41000")
    with pytest.raises(Refused):
        desk.ask("uta.trade.modify_order", orderId=placed, qty="9999999", autoCancel="yes")
    assert order(desk, placed)["orderStatus"] == "cancelled"


def test_a_batch_is_carried_out_item_by_item(desk: UnifiedDesk) -> None:
    batch = [{**SPOT, **LOW, "clientOid": "a"}, {**SPOT, **LOW, "qty": "1000"}, {**SPOT, **LOW, "clientOid": "a"}]
    good, poor, twice = desk.ask("uta.trade.place_orders", orders=batch)
    assert good["clientOid"] == "a"
    assert "code" not in good
    assert (poor["code"], twice["code"], twice["clientOid"]) == ("25208", "25212", "a")
    rows = desk.ask("uta.trade.cancel_orders", orders=[{"clientOid": "a", **SPOT}, {"orderId": "1", **SPOT}])
    assert rows[0]["orderId"] == good["orderId"]
    assert (rows[1]["orderId"], rows[1]["code"]) == ("1", "25204")


@pytest.mark.parametrize("orders", [[], [1], [{**SPOT, **LOW}] * 21, [{**SPOT, **LOW}, {**PERP, **LOW}]])
def test_a_batch_that_is_none_is_refused(desk: UnifiedDesk, orders: list[Any]) -> None:
    with pytest.raises(Denied):
        desk.ask("uta.trade.place_orders", orders=orders)


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"qty": "much"}, "25200"),
        ({"qty": None}, "40019"),
        ({"price": ""}, "40019"),
        ({"side": "hold"}, "25200"),
        ({"clientOid": "no spaces"}, "25200"),
        ({"category": "OPTIONS"}, "25200"),
    ],
)
def test_bad_input_has_its_code(desk: UnifiedDesk, sent: dict[str, Any], code: str) -> None:
    with pytest.raises(Denied) as denied:
        place(desk, SPOT, LOW, sent)
    assert denied.value.code == code


def test_orders_page_without_hole_or_repeat(desk: UnifiedDesk) -> None:
    placed = [place(desk, SPOT, LOW, qty="0.001") for _ in range(7)]
    found: list[str] = []
    cursor = None
    while True:
        page = desk.ask("uta.trade.get_open_orders", limit="3", cursor=cursor)
        if page["list"] is None:
            break
        found += [each["orderId"] for each in page["list"]]
        cursor = page["cursor"]
    assert found == placed[::-1]


def test_leverage_does_not_change_while_orders_are_open(desk: UnifiedDesk) -> None:
    place(desk, PERP, LOW)
    with pytest.raises(Denied, match="45097"):
        desk.ask("uta.account.set_leverage", category="USDT-FUTURES", symbol="BTCUSDT", leverage="7")


def test_a_window_that_is_too_wide_is_refused(desk: UnifiedDesk) -> None:
    with pytest.raises(Denied, match="00001"):
        desk.ask("uta.trade.get_fills", startTime=str(1), endTime=str(31 * 86_400_000))


def test_a_long_is_opened_told_and_closed_one_way(desk: UnifiedDesk) -> None:
    place(desk, PERP, BUY)
    (row,) = desk.ask("uta.trade.get_positions", category="USDT-FUTURES")["list"]
    assert (row["posSide"], row["total"], row["holdMode"]) == ("long", "0.1", "one_way_mode")
    assert Decimal(row["openFeeTotal"]) < 0 == Decimal(row["closeFeeTotal"])
    place(desk, PERP, BUY, side="sell", price="70000", orderType="limit", reduceOnly="yes")
    (row,) = desk.ask("uta.trade.get_positions", PERP)["list"]
    assert (row["available"], row["frozen"]) == ("0", "0.1")
    desk.ask("uta.trade.close_positions", PERP)
    assert desk.ask("uta.trade.get_positions", PERP)["list"] is None
    (closed,) = desk.ask("uta.trade.get_position_history", PERP)["list"]
    assert (closed["posSide"], closed["closeTotalPos"]) == ("long", "0.1")
    fees = Decimal(closed["openFeeTotal"]) + Decimal(closed["closeFeeTotal"])
    assert Decimal(closed["netProfit"]) == Decimal(closed["cumRealisedPnl"]) + fees
    assert Decimal(closed["closeFeeTotal"]) < 0
    with pytest.raises(Refused, match="no_position"):
        desk.ask("uta.trade.close_positions", PERP)


def test_hedge_mode_holds_both_sides(desk: UnifiedDesk) -> None:
    desk.ask("uta.account.set_position_mode", holdMode="hedge_mode")
    place(desk, PERP, BUY, posSide="long")
    place(desk, PERP, BUY, side="sell", posSide="short", qty="0.3")
    rows = desk.ask("uta.trade.get_positions", PERP)["list"]
    assert [(row["posSide"], row["total"]) for row in rows] == [("long", "0.1"), ("short", "0.3")]
    desk.ask("uta.trade.close_positions", PERP, posSide="short")
    place(desk, PERP, BUY, side="sell", posSide="long")
    assert desk.ask("uta.trade.get_positions", PERP)["list"] is None
    with pytest.raises(Refused, match="mode_mismatch"):
        place(desk, PERP, BUY)
    assert desk.ask("uta.account.get_settings")["holdMode"] == "hedge_mode"


def test_a_flip_tells_its_two_positions_apart(desk: UnifiedDesk) -> None:
    place(desk, PERP, BUY)
    place(desk, PERP, BUY, side="sell", qty="0.3")
    place(desk, PERP, BUY, qty="0.2")
    short, long = desk.ask("uta.trade.get_position_history", PERP)["list"]
    assert [(each["posSide"], each["closeTotalPos"]) for each in (short, long)] == [("short", "0.2"), ("long", "0.1")]


def test_a_countdown_cancels_once(desk: UnifiedDesk) -> None:
    placed = place(desk, SPOT, LOW)
    assert desk.ask("uta.trade.set_cancel_all_countdown", countdown="10") == "success"
    desk.exchange.advance(11)
    assert order(desk, placed)["orderStatus"] == "cancelled"
    with pytest.raises(Denied):
        desk.ask("uta.trade.set_cancel_all_countdown", countdown="3")


def test_a_fill_has_its_bills(desk: UnifiedDesk) -> None:
    place(desk, SPOT, BUY, qty="600")
    place(desk, PERP, BUY)
    spot = desk.ask("uta.account.get_bills", category="SPOT")["list"]
    assert {each["type"] for each in spot} == {"ORDER_DEALT_IN", "ORDER_DEALT_FROZEN_OUT"}
    (opened,) = desk.ask("uta.account.get_bills", category="USDT-FUTURES")["list"]
    assert (opened["type"], Decimal(opened["fee"]) < 0) == ("BUY_DEAL", True)


def test_exits_come_with_an_order_and_wait_when_it_is_filled(desk: UnifiedDesk) -> None:
    placed = place(desk, PERP, BUY, takeProfit="70000", stopLoss="50000", slTriggerBy="mark")
    row = order(desk, placed)
    assert (row["takeProfit"], row["slTriggerBy"], row["tpOrderType"]) == ("70000", "mark", "market")
    desk.exchange.price(desk.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT"), Decimal(70_000), hold=True)
    assert desk.ask("uta.trade.get_positions", PERP)["list"] is None


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ({"takeProfit": "59000"}, "25585"),
        ({"stopLoss": "61000", "slTriggerBy": "mark"}, "25590"),
        ({"side": "sell", "stopLoss": "59000"}, "25588"),
        ({"side": "sell", "orderType": "limit", "price": "20000"}, "25205"),
    ],
)
def test_a_wrong_price_is_told_by_its_own_code(desk: UnifiedDesk, sent: dict[str, str], code: str) -> None:
    with pytest.raises((Denied, Refused)) as refused:
        place(desk, PERP, BUY, sent)
    assert isinstance(refused.value, Denied | Refused)
    assert code_for("uta.trade.place_order", refused.value) == code
    assert desk.ask("uta.trade.get_order_history", category="USDT-FUTURES")["list"] == []
