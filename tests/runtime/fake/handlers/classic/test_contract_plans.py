"""Trigger orders, take profits and stop losses of classic futures."""

from __future__ import annotations

from typing import Any

from setups.desks.contracts import ContractDesk

PLAN = {
    "planType": "normal_plan",
    "marginMode": "crossed",
    "size": "0.01",
    "price": "54000",
    "triggerPrice": "55000",
    "triggerType": "mark_price",
    "side": "buy",
    "orderType": "limit",
}


def waiting(desk: ContractDesk, kind: str) -> list[Any]:
    rows: list[Any] | None = desk.ask("plan.get_open_orders", planType=kind)["entrustedList"]
    return rows or []


def test_a_plan_from_placing_to_its_order() -> None:
    desk = ContractDesk()
    plan = desk.ask("plan.place_order", clientOid="p", **PLAN)
    desk.ask(
        "plan.modify_order", planType="normal_plan", orderId=plan["orderId"], newTriggerPrice="55500", newSize="0.02"
    )
    [row] = waiting(desk, "normal_plan")
    assert (row["planStatus"], row["triggerPrice"], row["size"], row["clientOid"]) == ("live", "55500", "0.02", "p")
    assert row["triggerType"] == "mark_price"
    assert desk.ask("plan.get_sub_orders", planType="normal_plan", planOrderId=plan["orderId"]) == []
    desk.price(55_400)
    assert waiting(desk, "normal_plan") == []
    [fired] = desk.ask("plan.get_order_history", planType="normal_plan", planStatus="executed")["entrustedList"]
    [order] = desk.ask("trade.get_open_orders")["entrustedList"]
    assert (fired["executeOrderId"], order["orderSource"], order["price"]) == (order["orderId"], "plan_limit", "54000")
    [sub] = desk.ask("plan.get_sub_orders", planType="normal_plan", planOrderId=plan["orderId"])
    assert sub["orderId"] == order["orderId"]


def test_take_profit_and_stop_loss_of_a_whole_position() -> None:
    desk = ContractDesk()
    wanted = {"holdSide": "buy", "stopSurplusTriggerPrice": "66000", "stopLossTriggerPrice": "54000"}
    assert desk.code("plan.place_position_tpsl", **wanted) == "40837"
    desk.order("buy", "0.02")
    both = desk.ask("plan.place_position_tpsl", **wanted)
    [position] = desk.ask("position.get_positions")
    assert [position["takeProfitId"], position["stopLossId"]] == [row["orderId"] for row in both]
    assert {row["planType"] for row in waiting(desk, "profit_loss")} == {"pos_profit", "pos_loss"}
    desk.price(53_000)
    assert desk.held() == []
    ended = desk.ask("plan.get_order_history", planType="profit_loss")["entrustedList"]
    assert {(row["planType"], row["planStatus"]) for row in ended} == {
        ("pos_profit", "cancelled"),
        ("pos_loss", "executed"),
    }
    assert desk.ask("trade.get_order_history")["entrustedList"][0]["orderSource"] == "pos_loss_market"


def test_part_of_a_position_in_hedge_mode() -> None:
    desk = ContractDesk()
    desk.hedge()
    desk.order("sell", "0.03", tradeSide="open")
    of = {"holdSide": "short", "planType": "profit_plan", "size": "0.01", "triggerType": "mark_price"}
    placed = desk.ask("plan.place_tpsl_order", triggerPrice="55000", **of)
    desk.ask("plan.modify_tpsl_order", orderId=placed["orderId"], triggerPrice="56000", size="0.02")
    [row] = waiting(desk, "profit_loss")
    assert (row["side"], row["tradeSide"], row["posSide"], row["triggerPrice"]) == ("sell", "close", "short", "56000")
    desk.price(55_900)
    assert desk.held() == [("short", "0.01")]


def test_exits_that_come_with_an_order() -> None:
    desk = ContractDesk()
    placed = desk.order("buy", "0.02", presetStopLossPrice="54000", presetStopSurplusPrice="66000")
    assert desk.ask("trade.get_order", orderId=placed["orderId"])["presetStopLossPrice"] == "54000"
    assert {row["planType"] for row in waiting(desk, "profit_loss")} == {"profit_plan", "loss_plan"}
    desk.price(67_000)
    assert desk.held() == []
    assert waiting(desk, "profit_loss") == []


def test_trigger_prices_on_the_wrong_side() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    of = {"holdSide": "buy", "size": "0.01"}
    assert desk.code("plan.place_tpsl_order", planType="loss_plan", triggerPrice="61000", **of) == "40917"
    assert desk.code("plan.place_tpsl_order", planType="profit_plan", triggerPrice="59000", **of) == "40915"
    desk.ask("trade.close_positions")
    desk.order("sell", "0.02")
    of["holdSide"] = "sell"
    assert desk.code("plan.place_tpsl_order", planType="pos_loss", triggerPrice="59000", **of) == "45122"


def test_cancelling_by_id_and_by_kind() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    plan = desk.ask("plan.place_order", **PLAN)
    loss = desk.ask("plan.place_tpsl_order", planType="pos_loss", triggerPrice="50000", holdSide="buy")
    done = desk.ask("plan.cancel_orders", orderIdList=[{"orderId": plan["orderId"]}, {"orderId": "7"}])
    assert [row["orderId"] for row in done["successList"]] == [plan["orderId"]]
    assert [row["orderId"] for row in done["failureList"]] == ["7"]
    assert desk.ask("plan.cancel_orders")["successList"] == []
    assert desk.ask("plan.cancel_orders", planType="pos_loss")["successList"] == [loss]
    assert desk.code("plan.modify_order", orderId=plan["orderId"], newSize="0.05") == "43025"


def test_take_profit_and_stop_loss_of_a_position_wait_together_or_not_at_all() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    wanted = {"holdSide": "buy", "stopSurplusTriggerPrice": "66000"}
    assert desk.code("plan.place_position_tpsl", **wanted, stopLossTriggerPrice="67000") == "40917"
    same = {"stopSurplusClientOid": "a", "stopLossClientOid": "a", "stopLossTriggerPrice": "54000"}
    assert desk.code("plan.place_position_tpsl", **wanted, **same) == "45034"
    assert waiting(desk, "profit_loss") == []


def test_what_a_plan_brings_along_is_changed_and_taken_away() -> None:
    desk = ContractDesk()
    exits = {"stopSurplusTriggerPrice": "66000", "stopLossTriggerPrice": "50000"}
    plan = desk.ask("plan.place_order", **PLAN, **exits)["orderId"]
    change = {"newStopSurplusTriggerPrice": "67000", "newStopLossTriggerPrice": "0", "newTriggerType": "fill_price"}
    desk.ask("plan.modify_order", orderId=plan, **change)
    [row] = waiting(desk, "normal_plan")
    assert (row["stopSurplusTriggerPrice"], row["stopLossTriggerPrice"]) == ("67000", "")
    assert (row["triggerType"], row["price"]) == ("fill_price", "54000")


def test_an_execute_price_that_is_left_out_makes_a_market_order() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    of = {"triggerPrice": "66000", "size": "0.01"}
    placed = desk.ask("plan.place_tpsl_order", planType="profit_plan", holdSide="buy", executePrice="66100", **of)
    desk.ask("plan.modify_tpsl_order", orderId=placed["orderId"], **of, triggerType="mark_price")
    [row] = waiting(desk, "profit_loss")
    assert (row["orderType"], row["executePrice"], row["triggerType"]) == ("market", "", "mark_price")


TRACK = {**PLAN, "planType": "track_plan", "orderType": "market", "price": "", "callbackRatio": "1"}


def test_a_trailing_stop_from_placing_to_its_order() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    stop = {**TRACK, "side": "sell", "triggerPrice": "61000", "triggerType": "fill_price", "reduceOnly": "YES"}
    placed = desk.ask("plan.place_order", clientOid="t", **stop)
    change = {"planType": "track_plan", "orderId": placed["orderId"]}
    assert desk.code("plan.modify_order", **change, newSize="0.02") == "40019"
    desk.ask("plan.modify_order", **change, newSize="0.02", newCallbackRatio="0.5")
    assert waiting(desk, "normal_plan") == []
    [row] = waiting(desk, "track_plan")
    assert (row["callbackRatio"], row["triggerPrice"], row["size"], row["price"]) == ("0.5", "61000", "0.02", "")
    for price in (61_000, 62_000, 61_700):
        desk.price(price)
    assert desk.held() != []
    desk.price(61_690)
    assert desk.held() == []
    [fired] = desk.ask("plan.get_order_history", planType="track_plan", planStatus="executed")["entrustedList"]
    assert fired["executeOrderId"] == desk.ask("trade.get_order_history")["entrustedList"][0]["orderId"]


def test_a_trailing_stop_of_a_position() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.02")
    of = {"planType": "moving_plan", "triggerPrice": "61000", "holdSide": "buy", "size": "0.01"}
    assert desk.code("plan.place_tpsl_order", **of) == "40019"
    assert desk.code("plan.place_tpsl_order", **of, rangeRate="1", executePrice="61000") == "40020"
    placed = desk.ask("plan.place_tpsl_order", **of, rangeRate="1")
    change = {"orderId": placed["orderId"], "triggerPrice": "61500", "size": "0.02"}
    desk.ask("plan.modify_tpsl_order", **change, rangeRate="2")
    [row] = waiting(desk, "profit_loss")
    assert (row["planType"], row["callbackRatio"], row["triggerPrice"]) == ("moving_plan", "2", "61500")
    desk.price(62_000)
    desk.ask("plan.modify_tpsl_order", **change, rangeRate="1")
    desk.price(61_390)
    assert desk.held() == [("long", "0.02")]
    desk.price(61_380)
    assert desk.held() == []


def test_what_a_trailing_stop_does_not_take() -> None:
    desk = ContractDesk()
    for wrong, code in (
        ({"callbackRatio": ""}, "40019"),
        ({"callbackRatio": "10.1"}, "40020"),
        ({"callbackRatio": "0"}, "40020"),
        ({"orderType": "limit", "price": "54000"}, "40020"),
        ({"price": "54000"}, "40020"),
        ({"stopLossTriggerPrice": "5"}, "40020"),
    ):
        assert desk.code("plan.place_order", **{**TRACK, **wrong}) == code, wrong
    placed = desk.ask("plan.place_order", **TRACK)
    assert desk.ask("plan.cancel_orders")["successList"] == []
    assert desk.ask("plan.cancel_orders", planType="track_plan")["successList"] == [placed]
