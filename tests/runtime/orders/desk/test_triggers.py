"""Trigger orders, and the orders that they become."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_runtime.errors import BitgetError, InvalidArgument
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.reading import repeating
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.reading.resolver import Resolved
from bitget_runtime.orders.known.reading import reports_in
from bitget_runtime.orders.known.state import OrderState, Report
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import moves

CONTRACT: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT"}
TRIGGER: dict[str, Any] = {**CONTRACT, "strategy_type": "trigger", "side": "buy", "qty": "0.01"}
MARKET: dict[str, Any] = {**TRIGGER, "trigger_order_type": "market", "trigger_price": "61000"}
LIMIT: dict[str, Any] = {**TRIGGER, "trigger_order_type": "limit", "trigger_price": "61000"}
EXIT: dict[str, Any] = {**CONTRACT, "strategy_type": "tpsl", "position_side": "long"}
PLACE = "uta.strategy.place_order"
QUICK = OrderOptions(categories=("USDT-FUTURES",), confirm_within=0.2)


def test_a_trigger_order_becomes_another_one_which_is_filled(exchange: FakeExchange) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        trigger = orders.strategy.place(**MARKET)
        assert trigger.live(5) is OrderState.LIVE
        assert (trigger.placed, orders.open()) == (None, [trigger])
        moves(exchange, 61_100)
        assert trigger.final(5) is OrderState.TRIGGERED
        placed = trigger.placed
        assert placed is not None
        assert placed.final(5) is OrderState.FILLED
        assert (placed.filled, placed.is_external) == (Decimal("0.01"), False)
        assert trigger.filled == 0
        assert not trigger.fills
        assert not orders.open()
        assert [change.state for change in trigger.history] == ["sent", "live", "triggered"]
        assert orders.find(order_id=placed.id or "") == placed


def test_one_that_rests_is_known_once_a_list_shows_it(exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeating, "_ANSWERS", 1)
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        trigger = orders.strategy.place(**LIMIT, trigger_order_price="50000")
        trigger.live(5)
        moves(exchange, 61_100)
        assert trigger.final(5) is OrderState.TRIGGERED
        resting = next(one for one in exchange.state.orders.everything() if one.pending)
        assert trigger.placed is None
        exchange.fill(resting.id)
        ends = time.monotonic() + 5
        while trigger.placed is None and time.monotonic() < ends:
            time.sleep(0.01)
        assert trigger.placed is not None
        assert (trigger.placed.id, trigger.placed.final(5)) == (resting.id, OrderState.FILLED)


def test_cancelled_and_changed(exchange: FakeExchange) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        trigger = orders.strategy.place(**MARKET)
        assert trigger.modify(trigger_price="62000", qty="0.02") == trigger
        moves(exchange, 61_100)
        assert exchange.state.triggers.open(exchange.uid)[0].new.price == 62_000
        trigger.cancel()
        assert trigger.final(5) is OrderState.CANCELLED
        assert (trigger.placed, trigger.has_all_fills) == (None, True)
        with pytest.raises(InvalidArgument, match="has no trigger price"):
            orders.place(**CONTRACT, side="buy", order_type="limit", qty="0.01", price="50000").modify(trigger_price=1)


def test_one_that_is_refused_raises(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        with pytest.raises(BitgetError):
            orders.strategy.place(**{**EXIT, "take_profit": "90000"})
        assert orders.open() == []


def test_one_that_could_not_be_placed_when_triggered_is_rejected(exchange: FakeExchange) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        trigger = orders.strategy.place(**{**MARKET, "qty": "900"})
        trigger.live(5)
        moves(exchange, 61_100)
        assert trigger.final(5) is OrderState.REJECTED
        assert trigger.placed is None


@pytest.mark.parametrize("price", [66_000, 54_000])
def test_a_take_profit_with_a_stop_loss_is_one_order(exchange: FakeExchange, price: int) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.open_long(**CONTRACT, order_type="market", qty="0.02").final(5)
        exits = orders.strategy.place(**EXIT, take_profit="65000", stop_loss="55000")
        exits.live(5)
        assert orders.open() == [exits]
        moves(exchange, price)
        assert exits.final(5) is OrderState.TRIGGERED
        assert exits.placed is not None
        assert exits.placed.final(5) is OrderState.FILLED
        assert (exits.placed.filled, orders.open()) == (Decimal("0.02"), [])


@pytest.mark.parametrize("accepted", [True, False])
def test_a_lost_response_is_looked_up_by_what_lists_show(exchange: FakeExchange, accepted: bool) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.open_long(**CONTRACT, order_type="market", qty="0.02").final(5)
        exchange.faults.add(Drop(after_accepting=accepted), PLACE)
        exits = orders.strategy.place(**EXIT, take_profit="65000")
        if not accepted:
            assert exits.state is OrderState.UNKNOWN
            exchange.advance(45)
            exchange.run_clock(30)
        assert exits.live(5) is (OrderState.LIVE if accepted else OrderState.NEVER_CARRIED_OUT)


def test_what_no_list_need_show_is_never_said_not_to_be_there(exchange: FakeExchange) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        exchange.faults.add(Drop(after_accepting=False), PLACE)
        trigger = orders.strategy.place(**MARKET)  # of such an order the exchange need not keep the ID
        exchange.advance(45)
        exchange.run_clock(30)
        with pytest.raises(TimeoutError, match=r"after 0\.6 s the order is still as it was: \w+ BTCUSDT unknown"):
            trigger.live(0.6)
        assert trigger.state is OrderState.UNKNOWN


def test_those_in_the_journal_are_followed_from_the_start(exchange: FakeExchange, tmp_path: Any) -> None:
    moves(exchange, 60_000)
    options = OrderOptions(categories=("USDT-FUTURES",), journal=tmp_path / "orders.db")
    with client_of(exchange) as client:
        with client.uta.orders(options) as orders:
            orders.strategy.place(**MARKET).live(5)
        with client.uta.orders(options) as orders:
            (trigger,) = orders.open()
            moves(exchange, 61_100)
            assert trigger.final(5) is OrderState.TRIGGERED
            assert trigger.placed is not None
            assert trigger.placed.final(5) is OrderState.FILLED


def test_nothing_is_asked_about_trigger_orders_before_the_first(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.uta.orders(QUICK):
        assert not [one for one in exchange.requests if (one.operation or "").startswith("uta.strategy")]


def test_one_from_elsewhere_is_changed_in_a_classic_account() -> None:
    plan: dict[str, Any] = {"symbol": "BTCUSDT", "side": "buy", "order_type": "limit", "trigger_type": "fill_price"}
    with fake_exchange(account="classic") as exchange, client_of(exchange) as client:
        moves(exchange, 60_000)
        elsewhere = client.classic.spot.plan.place_order(
            **plan, size="0.01", trigger_price="61000", execute_price="62000"
        )
        with client.classic.orders(OrderOptions(categories=("SPOT",))) as orders:
            trigger = orders.adopt(order_id=elsewhere.order_id, category="SPOT", symbol="BTCUSDT")
            trigger.modify(trigger_price="61500", price="62000", qty="0.01")
            trigger.until(lambda order: order.trigger_price == 61_500, timeout=5)


def test_of_a_classic_account() -> None:
    with fake_exchange(account="classic") as exchange:
        moves(exchange, 60_000)
        with client_of(exchange) as client, client.classic.orders(OrderOptions(categories=("SPOT",))) as orders:
            order = {"symbol": "BTCUSDT", "side": "buy", "trigger_type": "fill_price", "size": "0.01"}
            plan: Any = {**order, "order_type": "limit", "plan_type": "amount", "trigger_price": "61000"}
            trigger, other = (orders.spot_plan.place(**plan, execute_price="62000") for _ in range(2))
            assert trigger.live(5) is OrderState.LIVE
            other.modify(trigger_price="63000", qty="0.02", price="63000")
            other.cancel()
            assert other.final(5) is OrderState.CANCELLED
            moves(exchange, 61_100)
            assert trigger.final(5) is OrderState.TRIGGERED
            assert trigger.placed is not None
            assert trigger.placed.final(5) is OrderState.FILLED


async def never(*_: object) -> Resolved:
    return "unknown"


def test_one_that_is_heard_of_before_its_response_and_without_its_id_is_one_order(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nameless(*what: Any) -> Iterator[Report]:
        return (replace(report, client_order_id="") for report in reports_in(*what))

    monkeypatch.setattr("bitget_runtime.orders.desk.beginning.reports_in", nameless)
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.strategy.place(**MARKET).live(5)
        exchange.faults.add(Delay(0.3), PLACE)
        trigger = orders.strategy.place(**MARKET)
        assert trigger.live(5) is OrderState.LIVE
        assert [one.is_external for one in orders.open()] == [False, False]
        exchange.faults.add(Delay(0.3, Drop(after_accepting=True)), PLACE)
        monkeypatch.setattr(Following, "resolve", never)
        orders.strategy.place(**MARKET)  # the response is lost: nothing says that it is ours
        ends = time.monotonic() + 5
        while len(orders.open()) < 4 and time.monotonic() < ends:
            time.sleep(0.01)
        assert [one.is_external for one in orders.open()] == [False, False, False, True]
