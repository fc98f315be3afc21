"""Commands of WebSockets, as handlers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bitget_runtime.fake.core import Exit, Refused
from setups.desks.unified import UnifiedDesk

ORDER = {"symbol": "BTCUSDT", "orderType": "limit", "side": "buy", "price": "40000", "qty": "0.1"}


@pytest.fixture
def desk() -> UnifiedDesk:
    return UnifiedDesk(USDT=100_000)


def test_an_order_lives_by_commands_alone(desk: UnifiedDesk) -> None:
    placed = desk.ask("uta.stream.trade.place_order", ORDER, category="spot", clientOid="mine", takeprofit="90000")
    assert (placed["symbol"], placed["clientOid"], placed["cTime"]) == ("BTCUSDT", "mine", str(desk.exchange.tick()))
    changed = desk.ask("uta.stream.trade.modify_order", category="spot", orderId=placed["orderId"], qty="0.2")
    assert changed == {"orderId": placed["orderId"], "clientOid": "mine"}
    order = desk.exchange.state.orders.find(desk.user.uid, placed["orderId"])
    assert order.new.take_profit == Exit(price=Decimal(90_000))
    assert (order.new.qty, order.price) == (Decimal("0.2"), Decimal(40_000))
    assert desk.ask("uta.stream.trade.cancel_order", clientOid="mine") == changed
    with pytest.raises(Refused, match="order_finished"):
        desk.ask("uta.stream.trade.cancel_order", clientOid="mine")


def test_batches_say_of_each_what_came_of_it(desk: UnifiedDesk) -> None:
    batch = {"category": "usdt-futures", "orders": [ORDER, {**ORDER, "symbol": "NOPE"}]}
    good, unknown = desk.ask("uta.stream.trade.place_orders", batch)
    assert (good["code"], good["msg"], unknown["code"], unknown["orderId"]) == ("0", "Success", "25100", "")
    sent = [{"orderId": good["orderId"], "price": "41000"}, {"orderId": "1", "price": "41000"}]
    assert [row["code"] for row in desk.ask("uta.stream.trade.modify_orders", orders=sent)] == ["0", "25204"]
    assert [row["code"] for row in desk.ask("uta.stream.trade.cancel_orders", orders=sent)] == ["0", "25204"]
