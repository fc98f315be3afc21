"""What bots do every day, at the fake exchange as at a careful one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from bitget_client.registry import operations
from bitget_runtime.fake.core import Product, Refused
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.codes import code_for, detailed
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.table import handlers_of
from setups.desks.classic import ClassicDesk
from setups.desks.contracts import ContractDesk
from setups.desks.unified import UnifiedDesk

PERPETUAL = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
DAY = 86_400_000


def unified(**coins: int) -> UnifiedDesk:
    desk = UnifiedDesk(**coins)
    for product in (Product.SPOT, Product.USDT_FUTURES):
        desk.exchange.price(desk.exchange.instrument(product, "BTCUSDT"), Decimal(60_000), hold=True)
    return desk


def code(desk: UnifiedDesk, address: str, sent: dict[str, Any], **more: Any) -> str:
    with pytest.raises((Refused, Denied)) as refused:
        desk.ask(address, sent, **more)
    refusal = refused.value
    assert isinstance(refusal, Refused | Denied)
    return code_for(address, refusal)


def test_a_bracket_is_flattened_in_hedge_mode() -> None:
    desk = unified(USDT=100_000)
    desk.ask("uta.account.set_position_mode", holdMode="hedge_mode")
    for order in (
        {"orderType": "market", "side": "buy"},
        {"orderType": "limit", "side": "sell", "price": "65000"},
    ):
        desk.ask("uta.trade.place_order", PERPETUAL, qty="1", posSide="long", **order)
    [closed] = desk.ask("uta.trade.close_positions", PERPETUAL)["list"]
    assert closed["orderId"]
    assert desk.ask("uta.trade.get_positions", PERPETUAL)["list"] is None


def test_as_much_as_can_be_opened_is_opened() -> None:
    desk = unified(USDT=10_000)
    desk.ask("uta.trade.place_order", PERPETUAL, orderType="market", side="buy", qty="1")
    perpetual = desk.exchange.instrument(Product.USDT_FUTURES, "BTCUSDT")
    desk.exchange.price(perpetual, Decimal(57_500), hold=True)
    most = desk.ask("uta.trade.get_max_openable", PERPETUAL, side="buy", orderType="limit", price="57000")
    at_most = {"orderType": "limit", "side": "buy", "price": "57000"}
    step = perpetual.qty_step * 2
    desk.ask("uta.trade.place_order", PERPETUAL, qty=most["maxBuyOpen"], **at_most)
    assert code(desk, "uta.trade.place_order", PERPETUAL, qty=str(step), **at_most) == "25202"


def test_a_transfer_is_made_once_and_a_withdrawal_is_refused_the_second_time() -> None:
    desk = unified(USDT=1000)
    move = {"fromType": "uta", "toType": "spot", "coin": "USDT", "amount": "100", "clientOid": "c"}
    assert desk.ask("uta.transfer.transfer", move) == desk.ask("uta.transfer.transfer", move)
    [coin] = desk.ask("uta.account.get_assets")["assets"]
    assert coin["balance"] == "900"
    out = {"coin": "USDT", "transferType": "on_chain", "chain": "trc20", "address": "T", "size": "20", "clientOid": "w"}
    desk.ask("uta.withdrawal.withdraw", out)
    assert code(desk, "uta.withdrawal.withdraw", out) == "25212"


def test_the_widest_window_may_begin_before_the_request_was_on_its_way() -> None:
    desk, late = unified(USDT=1), 5_000
    now = desk.exchange.tick()
    desk.ask("uta.trade.get_fills", startTime=str(now - 30 * DAY - late))
    assert code(desk, "uta.trade.get_fills", {"startTime": str(now - 31 * DAY)}) == "00001"
    assert code(desk, "uta.trade.get_fills", {"startTime": "2", "endTime": "1"}) == "25200"
    classic = ClassicDesk()
    classic.ask("spot.trade.get_fills", symbol="BTCUSDT", startTime=str(now - 90 * DAY - late))


def test_an_attached_stop_loss_is_removed_by_a_zero() -> None:
    desk = ContractDesk()
    order = desk.order("buy", "0.1", 50_000, presetStopLossPrice="45000", presetStopSurplusPrice="70000")
    change = {"orderId": order["orderId"], "newClientOid": "x"}
    desk.ask("trade.modify_order", newPresetStopLossPrice="0", **change)
    row = desk.ask("trade.get_order", orderId=order["orderId"])
    assert (row["presetStopLossPrice"], row["presetStopSurplusPrice"]) == ("", "70000")
    assert desk.code("trade.modify_order", newPresetStopSurplusPrice="40000", **change) == "40915"


def test_of_two_exits_the_wrong_one_is_named() -> None:
    desk = ContractDesk()
    assert desk.refused_order(presetStopSurplusPrice="49000", presetStopLossPrice="45000") == "40915"
    assert desk.refused_order(presetStopSurplusPrice="70000", presetStopLossPrice="55000") == "40917"


def test_a_change_that_is_refused_leaves_the_order() -> None:
    desk = ContractDesk()
    order = desk.order("buy", "0.1", 50_000)
    change = {"orderId": order["orderId"], "newClientOid": "y", "newSize": "100", "newPrice": "50000"}
    assert desk.code("trade.modify_order", **change) == "40762"
    assert desk.ask("trade.get_order", orderId=order["orderId"])["state"] == "live"


@pytest.mark.parametrize(
    ("hedge", "size", "held"),
    [
        (False, None, [("short", "3")]),
        (False, "1", [("long", "1")]),
        (False, "5", [("short", "3")]),
        (True, "1", [("long", "2"), ("short", "1")]),
        (True, "5", [("short", "3")]),
    ],
)
def test_as_much_of_a_position_is_reversed_as_is_said(hedge: bool, size: str | None, held: list[Any]) -> None:
    desk = ContractDesk()
    opens = {"tradeSide": "open"} if hedge else {}
    if hedge:
        desk.hedge()
    desk.order("buy", 3, **opens)
    desk.ask("trade.reverse_position", size=size, side="buy", **opens)
    assert desk.held() == held


def test_a_reversal_that_is_refused_closes_nothing() -> None:
    desk = ContractDesk()
    desk.hedge()
    opens = {"tradeSide": "open"}
    desk.order("buy", 1, **opens)
    desk.order("buy", "0.1", 50_000, clientOid="taken", **opens)
    assert desk.code("trade.reverse_position", side="buy", clientOid="taken", **opens) == "45034"
    assert desk.held() == [("long", "1")]


def test_an_exit_of_spot_is_no_plan_of_futures() -> None:
    desk = ContractDesk()
    plan = desk.ask(
        "plan.place_order",
        planType="normal_plan",
        marginMode="crossed",
        size="0.01",
        price="54000",
        triggerPrice="55000",
        triggerType="mark_price",
        side="buy",
        orderType="limit",
    )
    operation = operations["classic.spot.trade.cancel_order"]
    sent = {"symbol": "BTCUSDT", "tpslType": "tpsl", "orderId": plan["orderId"]}
    with pytest.raises(Refused) as refused:
        handlers_of("classic")[operation.address](
            Asked(desk.exchange, operation, sent, desk.user, desk.exchange.tick())
        )
    assert code_for(operation.address, refused.value) == "43025"


def test_details_take_the_place_of_the_full_stop() -> None:
    assert detailed("The trading pair is unknown.", "NOPE") == "The trading pair is unknown (NOPE)"
    assert detailed("The trading pair is unknown.", "") == "The trading pair is unknown."
