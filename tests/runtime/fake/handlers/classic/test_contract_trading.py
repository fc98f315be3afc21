"""Orders and positions of classic futures: placed, changed, filled, cancelled, listed, in both position modes."""

from __future__ import annotations

from decimal import Decimal

import pytest

from setups.desks.contracts import ContractDesk
from setups.desks.desk import START

EIGHT = [(side, hedge) for side in ("long", "short") for hedge in (False, True)]


def test_an_order_from_placing_to_its_fills() -> None:
    desk = ContractDesk()
    placed = desk.order("buy", "0.01", "59000.0", clientOid="mine")
    assert placed["clientOid"] == "mine"
    [row] = desk.ask("trade.get_open_orders")["entrustedList"]
    assert (row["status"], row["price"], row["size"], row["fee"], row["priceAvg"]) == ("live", "59000", "0.01", "0", "")
    assert (row["posSide"], row["tradeSide"], row["force"]) == ("net", "buy_single", "gtc")
    desk.exchange.fill(desk.user.uid, placed["orderId"], Decimal("0.004"))
    half = desk.ask("trade.get_order", clientOid="mine")
    assert (half["state"], half["baseVolume"], half["quoteVolume"]) == ("partially_filled", "0.004", "236")
    desk.exchange.fill(desk.user.uid, placed["orderId"])
    assert desk.ask("trade.get_open_orders") == {"entrustedList": None, "endId": None}
    [done] = desk.ask("trade.get_order_history")["entrustedList"]
    assert (done["status"], done["priceAvg"], done["fee"]) == ("filled", "59000", "-0.118")
    fills = desk.ask("trade.get_fills", orderId=placed["orderId"])["fillList"]
    assert [(each["baseVolume"], each["tradeScope"], each["tradeSide"]) for each in fills] == [
        ("0.006", "maker", "buy_single"),
        ("0.004", "maker", "buy_single"),
    ]
    assert fills[0]["feeDetail"][0]["totalFee"] == "-0.0708"


@pytest.mark.parametrize(("side", "hedge"), EIGHT)
def test_opening_and_closing_never_flip(side: str, hedge: bool) -> None:
    desk = ContractDesk()
    opening, closing = ("buy", "sell") if side == "long" else ("sell", "buy")
    opens: dict[str, str] = {"tradeSide": "open"} if hedge else {}
    closes = {"tradeSide": "close"} if hedge else {"reduceOnly": "YES"}
    closing = opening if hedge else closing  # in hedge mode an order has the side of its position
    if hedge:
        desk.hedge()
    desk.order(opening, "0.02", **opens)
    assert desk.held() == [(side, "0.02")]
    part = desk.ask("trade.get_order", orderId=desk.order(closing, "0.005", **closes)["orderId"])
    assert desk.held() == [(side, "0.015")]
    assert (part["side"], part["reduceOnly"], part["posSide"]) == (closing, "YES", side if hedge else "net")
    assert part["tradeSide"] == ("close" if hedge else f"{closing}_single")
    if hedge:
        wanted = {"side": closing, "tradeSide": "close", "size": "1", "orderType": "market", "marginMode": "crossed"}
        assert desk.code("trade.place_order", **wanted) == "40757"
        assert desk.held() == [(side, "0.015")]
    desk.order(closing, "0.015" if hedge else "1", **closes)
    assert desk.held() == []
    [closed] = desk.ask("position.get_history")["list"]
    assert (closed["holdSide"], closed["openTotalPos"], closed["closeTotalPos"]) == (side, "0.02", "0.02")


def test_both_directions_at_once_and_closed_one_by_one() -> None:
    desk = ContractDesk()
    desk.hedge()
    desk.order("buy", "0.02", tradeSide="open")
    desk.order("sell", "0.03", tradeSide="Open")
    assert desk.held() == [("long", "0.02"), ("short", "0.03")]
    done = desk.ask("trade.close_positions", holdSide="long")
    assert ([row["symbol"] for row in done["successList"]], done["failureList"]) == (["BTCUSDT"], [])
    assert desk.held() == [("short", "0.03")]
    assert desk.code("trade.close_positions", holdSide="long") == "22002"


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"size": "0.00001"}, "45111"),
        ({"size": "99999999"}, "45112"),
        ({"size": "0.01005", "price": "50000"}, "40808"),
        ({"size": "much"}, "40020"),
        ({"price": "50000.05"}, "45115"),
        ({"price": None}, "40019"),
        ({"price": "900000"}, "43009"),
        ({"side": "sell", "price": "20000"}, "43008"),
        ({"size": "0.0001", "price": "40000"}, "45110"),
        ({"size": "1000"}, "40762"),
        ({"side": "long"}, "40020"),
        ({"orderType": "stop"}, "40020"),
        ({"force": "day"}, "40020"),
        ({"marginCoin": "BTC"}, "40020"),
        ({"symbol": "NONEUSDT"}, "40034"),
        ({"side": "sell", "reduceOnly": "YES"}, "22002"),
        ({"presetStopLossPrice": "55000"}, "40917"),
        ({"side": "sell", "price": "70000", "presetStopLossPrice": "65000"}, "45122"),
        ({"clientOid": "taken"}, "45034"),
    ],
)
def test_bad_orders_have_their_codes_and_change_nothing(changed: dict[str, str | None], code: str) -> None:
    desk = ContractDesk()
    desk.order("buy", "0.01", "50000", clientOid="taken")
    before = desk.ask("account.get_account")
    assert desk.refused_order(**changed) == code
    assert desk.ask("account.get_account") == before


def test_orders_against_the_mode_and_modes_against_orders() -> None:
    desk = ContractDesk()
    desk.order("buy", "0.01", "50000")
    assert desk.code("account.set_position_mode", posMode="hedge_mode") == "40920"
    assert desk.code("account.set_margin_mode", marginMode="isolated") == "45117"
    assert desk.code("account.set_leverage", leverage="20") == "45097"
    assert desk.ask("account.set_position_mode", posMode="one_way_mode") == {"posMode": "one_way_mode"}
    desk.ask("trade.cancel_all_orders")
    desk.hedge()
    assert desk.refused_order() == "40774"
    desk.order("buy", "0.01", tradeSide="open")
    assert desk.code("account.set_position_mode", posMode="one_way_mode") == "40920"


def test_a_changed_order_is_a_new_one() -> None:
    desk = ContractDesk()
    old = desk.order("buy", "0.01", "50000", clientOid="one")
    assert desk.code("trade.modify_order", clientOid="one", newPrice="51000") == "22003"
    wanted = {"clientOid": "one", "newClientOid": "two", "newSize": "0.02"}
    assert desk.code("trade.modify_order", newPrice="51000.05", **wanted) == "45115"
    assert desk.ask("trade.get_order", clientOid="one")["state"] == "live"
    new = desk.ask("trade.modify_order", newPrice="51000", **wanted)
    assert (new["clientOid"], new["orderId"] != old["orderId"]) == ("two", True)
    assert desk.ask("trade.get_order", orderId=old["orderId"])["state"] == "canceled"
    [row] = desk.ask("trade.get_open_orders")["entrustedList"]
    assert (row["price"], row["size"], row["orderSource"]) == ("51000", "0.02", "modify_order_limit")


def test_batches_item_by_item() -> None:
    desk = ContractDesk()
    good = {"side": "buy", "orderType": "limit", "price": "50000", "size": "0.01"}
    items = [good, {**good, "size": "0.00001", "clientOid": "small"}, {**good, "price": "1e5000"}]
    placed = desk.ask("trade.place_orders", marginMode="crossed", orderList=items)
    assert [row["orderId"] for row in placed["successList"]] == [
        row["orderId"] for row in desk.ask("trade.get_open_orders")["entrustedList"]
    ]
    assert [(row["clientOid"], row["errorCode"]) for row in placed["failureList"]] == [
        ("small", "45111"),
        ("", "40020"),
    ]
    known = placed["successList"][0]["orderId"]
    gone = desk.ask("trade.cancel_orders", orderIdList=[{"orderId": known}, {"orderId": "9"}, {}])
    assert [row["orderId"] for row in gone["successList"]] == [known]
    assert [row["errorCode"] for row in gone["failureList"]] == ["40768", "40924"]
    assert desk.code("trade.cancel_orders", orderIdList=[{"orderId": "1"}] * 51) == "40912"
    assert desk.code("trade.place_orders", marginMode="crossed", orderList=[good, "no object"]) == "400172"
    assert desk.ask("trade.get_open_orders")["entrustedList"] is None


def test_cancelling() -> None:
    desk = ContractDesk()
    first, _, third = (desk.order("buy", "0.01", price) for price in (50_000, 50_001, 50_002))
    assert desk.ask("trade.cancel_order", orderId=first["orderId"]) == first
    assert desk.code("trade.cancel_order", orderId=first["orderId"]) == "45055"
    assert desk.code("trade.cancel_order", orderId="1") == "40768"
    assert desk.code("trade.cancel_order", orderId=third["orderId"], symbol="ETHUSDT") == "40768"
    assert desk.code("trade.cancel_order") == "40924"
    assert desk.code("trade.get_order", orderId="1") == "40109"
    left = desk.ask("trade.get_open_orders")["entrustedList"]
    gone = desk.ask("trade.cancel_all_orders")["successList"]
    assert {row["orderId"] for row in gone} == {row["orderId"] for row in left}
    assert len(gone) == 2
    assert desk.ask("trade.get_open_orders")["entrustedList"] is None
    assert desk.code("trade.cancel_all_orders") == "22001"
    assert desk.ask("account.get_account")["locked"] == "0"


def test_lists_page_by_their_end_id_until_it_is_null() -> None:
    desk = ContractDesk()
    placed = [desk.order("buy", "0.01", 50_000 + number)["orderId"] for number in range(7)]
    desk.ask("trade.cancel_all_orders")
    found: list[str] = []
    cursor = None
    while True:
        page = desk.ask("trade.get_order_history", limit="3", idLessThan=cursor)
        if page["endId"] is None:
            break
        found += [row["orderId"] for row in page["entrustedList"]]
        cursor = page["endId"]
    assert found == placed[::-1]
    assert desk.ask("trade.get_order_history", endTime=str(START - 1))["entrustedList"] is None
    assert desk.code("trade.get_fill_history", startTime="0", endTime=str(8 * 86_400_000)) == "00001"
    assert desk.code("trade.get_order_history", idLessThan="abc") == "40020"


def test_reversing() -> None:
    desk = ContractDesk()
    assert desk.code("trade.reverse_position") == "22002"
    desk.order("buy", "0.02")
    desk.ask("trade.reverse_position")
    assert desk.held() == [("short", "0.02")]


@pytest.mark.parametrize(
    ("symbol", "product", "coin", "size"),
    [("BTCPERP", "USDC-FUTURES", "USDC", "0.01"), ("BTCUSD", "COIN-FUTURES", "BTC", "500")],
)
def test_other_product_types(symbol: str, product: str, coin: str, size: str) -> None:
    desk = ContractDesk()
    of = {"symbol": symbol, "productType": product, "marginCoin": coin}
    desk.order("buy", size, **of)
    [position] = desk.ask("position.get_position", **of)
    assert (position["marginCoin"], position["holdSide"], position["total"]) == (coin, "long", size)
    assert [row["marginCoin"] for row in desk.ask("account.get_accounts", **of)] == [coin]
    [closing] = desk.ask("trade.close_positions", **of)["successList"]
    closed = desk.ask("trade.get_order", **of, orderId=closing["orderId"])
    assert (closed["symbol"], closed["side"], closed["baseVolume"], closed["state"]) == (symbol, "sell", size, "filled")
    assert desk.ask("position.get_position", **of) == []
    assert [row["businessType"] for row in desk.ask("account.get_bills", **of)["bills"]] == ["sell", "buy"]
