"""Classic spot orders and plan orders of the fake exchange."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.denied import Denied
from setups.desks.classic import ClassicDesk
from setups.desks.desk import START
from setups.desks.traders import number

BUY = {"symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "force": "gtc", "price": "50000", "size": "0.1"}
PLAN = {
    **{"symbol": "BTCUSDT", "side": "sell", "triggerPrice": "65000", "orderType": "limit", "executePrice": "64900"},
    **{"size": "0.5", "triggerType": "fill_price"},
}


@pytest.fixture
def desk() -> ClassicDesk:
    return ClassicDesk()


def one(desk: ClassicDesk, **ids: str) -> Any:
    (row,) = desk.ask("spot.trade.get_order", **ids)
    return row


def test_an_order_rests_fills_in_parts_and_is_history(desk: ClassicDesk) -> None:
    placed = desk.ask("spot.trade.place_order", **BUY, clientOid="mine")
    assert placed["clientOid"] == "mine"
    (row,) = desk.ask("spot.trade.get_open_orders", symbol="BTCUSDT")
    assert (row["status"], row["priceAvg"], row["size"]) == ("live", "50000", "0.1")
    desk.exchange.fill(desk.user.uid, placed["orderId"], number("0.04"))
    row = one(desk, clientOid="mine")
    assert (row["status"], row["baseVolume"], row["quoteVolume"]) == ("partially_filled", "0.04", "2000")
    assert json.loads(row["feeDetail"])["newFees"]["t"] == -0.00004
    desk.exchange.fill(desk.user.uid, placed["orderId"])
    assert desk.ask("spot.trade.get_open_orders") == []
    (past,) = desk.ask("spot.trade.get_order_history", symbol="BTCUSDT")
    assert (past["status"], past["orderId"]) == ("filled", placed["orderId"])
    newest, first = desk.ask("spot.trade.get_fills", symbol="BTCUSDT")
    assert (newest["size"], newest["feeDetail"]["totalFee"], newest["tradeScope"]) == ("0.06", "-0.00006", "maker")
    assert desk.ask("spot.trade.get_fills", symbol="BTCUSDT", idLessThan=newest["tradeId"]) == [first]


def test_a_market_buy_spends_the_quote_coin(desk: ClassicDesk) -> None:
    placed = desk.ask("spot.trade.place_order", **BUY | {"orderType": "market", "size": "600"})
    row = one(desk, orderId=placed["orderId"])
    assert (row["status"], row["size"], row["price"], row["orderSource"]) == ("filled", "600", "0", "market")
    assert row["clientOid"]  # made up by the exchange


def test_an_id_is_taken_while_its_order_is_open(desk: ClassicDesk) -> None:
    desk.ask("spot.trade.place_order", **BUY, clientOid="mine")
    with pytest.raises(Refused, match="duplicate_client_id"):
        desk.ask("spot.trade.place_order", **BUY, clientOid="mine")
    desk.ask("spot.trade.cancel_order", symbol="BTCUSDT", clientOid="mine")
    assert desk.ask("spot.trade.place_order", **BUY, clientOid="mine")


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"side": "up"}, "40020 side"),
        ({"force": ""}, "40019 force"),
        ({"price": "x"}, "40020 price"),
        ({"price": ""}, "40019 price"),
        ({"price": "50000.001"}, "price_step"),
        ({"size": "0.0000001"}, "below_minimum"),
        ({"size": "NaN"}, "40020 size"),
        ({"size": "-1"}, "not_positive"),
        ({"requestTime": str(START - 1000), "receiveWindow": "500"}, "40078"),
        ({"size": "100"}, "insufficient_balance"),
        ({"symbol": "NOPE"}, "unknown_symbol"),
        ({"clientOid": "?"}, "40305"),
    ],
)
def test_bad_orders_are_refused(desk: ClassicDesk, changed: dict[str, str], why: str) -> None:
    with pytest.raises((Refused, Denied), match=why):
        desk.ask("spot.trade.place_order", **BUY | changed)
    assert desk.ask("spot.trade.get_open_orders") == []


def test_cancelling_needs_an_open_order_of_the_pair(desk: ClassicDesk) -> None:
    placed = desk.ask("spot.trade.place_order", **BUY)["orderId"]
    with pytest.raises(Denied, match="40924"):
        desk.ask("spot.trade.cancel_order", symbol="BTCUSDT")
    with pytest.raises(Refused, match="unknown_order"):
        desk.ask("spot.trade.cancel_order", symbol="ETHUSDT", orderId=placed)
    desk.ask("spot.trade.cancel_order", symbol="BTCUSDT", orderId=placed)
    with pytest.raises(Refused, match="unknown_order"):
        desk.ask("spot.trade.cancel_order", symbol="BTCUSDT", orderId=placed)
    assert one(desk, orderId=placed)["cancelReason"] == "normal_cancel"
    assert desk.ask("spot.trade.get_order", orderId="1") == []


def test_batches_are_answered_item_by_item(desk: ClassicDesk) -> None:
    orders = [BUY, BUY | {"size": "100", "clientOid": "much"}, BUY | {"price": "x"}]
    placed = desk.ask("spot.trade.place_orders", symbol="BTCUSDT", orderList=orders)
    assert (len(placed["successList"]), len(placed["failureList"])) == (1, 2)
    assert placed["failureList"][0]["clientOid"] == "much"
    assert placed["failureList"][0]["errorCode"] == "43012"
    ids = [{"orderId": placed["successList"][0]["orderId"]}, {"orderId": "1"}]
    gone = desk.ask("spot.trade.cancel_orders", symbol="BTCUSDT", orderList=ids)
    assert (gone["successList"][0]["orderId"], gone["failureList"][0]["orderId"]) == (ids[0]["orderId"], "1")
    for wrong in ([1], "x", [], [BUY] * 51):
        with pytest.raises(Denied):
            desk.ask("spot.trade.place_orders", symbol="BTCUSDT", orderList=wrong)


def test_an_order_is_replaced_or_gone(desk: ClassicDesk) -> None:
    old = desk.ask("spot.trade.place_order", **BUY)["orderId"]
    new = desk.ask("spot.trade.replace_order", symbol="BTCUSDT", orderId=old, price="51000", size="0.2")
    assert new["success"] == "success"
    assert [row["orderId"] for row in desk.ask("spot.trade.get_open_orders")] == [new["orderId"]]
    orders = [{"symbol": "BTCUSDT", "orderId": new["orderId"], "price": "51000", "size": "100"}]
    (failed,) = desk.ask("spot.trade.replace_orders", orderList=orders)
    assert failed["success"] == "failure"
    assert desk.ask("spot.trade.get_open_orders") == []


def test_lists_page_by_order_id_and_all_of_a_pair_are_cancelled(desk: ClassicDesk) -> None:
    ids = [desk.ask("spot.trade.place_order", **BUY | {"size": "0.01"})["orderId"] for _ in range(5)]
    page = desk.ask("spot.trade.get_open_orders", limit="2")
    rest = desk.ask("spot.trade.get_open_orders", limit="9", idLessThan=page[-1]["orderId"])
    assert [row["orderId"] for row in page + rest] == ids[::-1]
    assert desk.ask("spot.trade.cancel_all_orders", symbol="BTCUSDT") == {"symbol": "BTCUSDT"}
    history = desk.ask("spot.trade.get_order_history")
    assert [(row["orderId"], row["status"]) for row in history] == [(each, "cancelled") for each in ids[::-1]]
    assert desk.ask("spot.trade.get_open_orders") == []
    with pytest.raises(Denied, match="00001"):
        desk.ask("spot.trade.get_order_history", startTime=str(START - 91 * 86_400_000))


def test_attached_and_placed_exits_are_orders_of_their_own(desk: ClassicDesk) -> None:
    placed = desk.ask("spot.trade.place_order", **BUY, presetTakeProfitPrice="70000", presetStopLossPrice="40000")
    (row,) = desk.ask("spot.trade.get_open_orders")
    assert (row["presetTakeProfitPrice"], row["executeTakeProfitPrice"]) == ("70000", "")
    desk.exchange.fill(desk.user.uid, placed["orderId"])
    sell = BUY | {"side": "sell", "orderType": "market", "tpslType": "tpsl", "triggerPrice": "66000"}
    mine = desk.ask("spot.trade.place_order", **sell)["orderId"]
    waiting = desk.ask("spot.trade.get_open_orders", tpslType="tpsl")
    assert [row["triggerPrice"] for row in waiting] == ["66000", "40000", "70000"]
    desk.ask("spot.trade.cancel_order", symbol="BTCUSDT", tpslType="tpsl", orderId=mine)
    assert [row["status"] for row in desk.ask("spot.trade.get_order_history", tpslType="tpsl")] == ["cancelled"]


def test_a_plan_waits_is_changed_and_places_its_order(desk: ClassicDesk) -> None:
    plan = desk.ask("spot.plan.place_order", **PLAN, clientOid="plan")["orderId"]
    desk.ask("spot.plan.modify_order", **PLAN | {"size": "0.25"}, orderId=plan)
    listed = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")
    assert (listed["orderList"][0]["size"], listed["nextFlag"]) == ("0.25", False)
    assert desk.ask("spot.plan.get_sub_orders", planOrderId=plan) == []
    desk.exchange.price(desk.pair, number(65_100), hold=True)
    (past,) = desk.ask("spot.plan.get_order_history", symbol="BTCUSDT")["orderList"]
    assert past["status"] == "executed"
    (order,) = desk.ask("spot.plan.get_sub_orders", planOrderId=plan)
    assert one(desk, orderId=order["orderId"])["baseVolume"] == "0.25"
    with pytest.raises(Refused, match="trigger_finished"):
        desk.ask("spot.plan.cancel_order", orderId=plan)


def test_plans_page_and_are_cancelled_together(desk: ClassicDesk) -> None:
    ids = [desk.ask("spot.plan.place_order", **PLAN)["orderId"] for _ in range(3)]
    page = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT", limit="2")
    rest = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT", idLessThan=page["idLessThan"])
    assert (page["nextFlag"], rest["nextFlag"]) == (True, False)
    assert [row["orderId"] for row in page["orderList"] + rest["orderList"]] == ids[::-1]
    assert desk.ask("spot.plan.cancel_order", orderId=ids[0]) == {"result": "success"}
    gone = desk.ask("spot.plan.cancel_all_orders", symbolList=["BTCUSDT"])["successList"]
    assert {row["orderId"] for row in gone} == set(ids[1:])
    total = PLAN | {"side": "buy", "orderType": "market", "planType": "total", "size": "100"}
    desk.ask("spot.plan.place_order", **total)
    assert desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")["orderList"][0]["planType"] == "total"


def test_a_plan_that_spends_becomes_a_limit_order_and_a_market_order_again(desk: ClassicDesk) -> None:
    total = PLAN | {"side": "buy", "orderType": "market", "planType": "total", "size": "100"}
    plan = desk.ask("spot.plan.place_order", **total)["orderId"]
    limit = total | {"orderType": "limit", "executePrice": "50000", "size": "200"}
    desk.ask("spot.plan.modify_order", **limit, orderId=plan)
    (row,) = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")["orderList"]
    assert (row["orderType"], row["size"], row["executePrice"]) == ("limit", "0.004", "50000")
    desk.ask("spot.plan.modify_order", **total, orderId=plan)
    (row,) = desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")["orderList"]
    assert (row["orderType"], row["size"], row["planType"]) == ("market", "100", "total")


@pytest.mark.parametrize("symbols", [[None], [{}], [5], "BTCUSDT"])
def test_symbols_that_are_none_cancel_nothing(desk: ClassicDesk, symbols: object) -> None:
    plan = desk.ask("spot.plan.place_order", **PLAN)["orderId"]
    with pytest.raises(Denied, match="400172"):
        desk.ask("spot.plan.cancel_all_orders", symbolList=symbols)
    assert [row["orderId"] for row in desk.ask("spot.plan.get_open_orders", symbol="BTCUSDT")["orderList"]] == [plan]
