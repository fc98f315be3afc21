"""Plan orders, take profits and stop losses of classic futures, and the orders that they become."""

from __future__ import annotations

import time
from collections.abc import Iterator
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_client import Bitget
from bitget_client.registry import operations
from bitget_client.registry import orders as order_facts
from bitget_runtime.errors import BitgetError, InvalidArgument, OrderNotFound, OrderRejected
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.sending.changing import Change, changing
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.face.sync_order import Order
from bitget_runtime.orders.known.reading import reports_in
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.rest.wire.request import write
from setups.fake_clients import client_of
from setups.followed_orders import moves

CONTRACT: dict[str, Any] = {"product_type": "USDT-FUTURES", "symbol": "BTCUSDT", "margin_coin": "USDT"}
PLAN: dict[str, Any] = {
    **CONTRACT,
    "plan_type": "normal_plan",
    "margin_mode": "crossed",
    "size": "0.01",
    "trigger_price": "61000",
    "trigger_type": "fill_price",
    "side": "buy",
    "trade_side": "open",
    "order_type": "market",
}
PROFIT: dict[str, Any] = {
    **CONTRACT,
    "plan_type": "profit_plan",
    "trigger_price": "65000",
    "hold_side": "long",
    "size": "0.01",
}
WHOLE: dict[str, Any] = {**CONTRACT, "plan_type": "pos_loss", "trigger_price": "55000", "hold_side": "long"}
TRACK: dict[str, Any] = {**PLAN, "plan_type": "track_plan", "callback_ratio": "1", "side": "sell", "reduce_only": True}
MOVING: dict[str, Any] = {**PROFIT, "plan_type": "moving_plan", "trigger_price": "61000", "range_rate": "1"}
QUICK = OrderOptions(categories=("USDT-FUTURES",), confirm_within=0.2)


@pytest.fixture
def exchange() -> Iterator[FakeExchange]:
    """A fake exchange with a classic account, at a price of 60,000."""
    with fake_exchange(account="classic") as exchange:
        moves(exchange, 60_000)
        yield exchange


def go_long(orders: Any) -> None:
    orders.futures.open_long(**CONTRACT, margin_mode="crossed", order_type="market", size="0.02").final(5)


def is_filled(order: Order | None, qty: str) -> bool:
    return order is not None and (order.final(5), order.filled) == (OrderState.FILLED, Decimal(qty))


def test_a_plan_order_becomes_another_one_which_is_filled(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        plan = orders.futures_plan.place(**PLAN)
        assert plan.live(5) is OrderState.LIVE
        assert (plan.placed, orders.open()) == (None, [plan])
        moves(exchange, 61_100)
        assert plan.final(5) is OrderState.TRIGGERED
        assert is_filled(plan.placed, "0.01")
        assert (plan.filled, orders.open()) == (Decimal(0), [])
        assert not plan.placed or not plan.placed.is_external


def test_one_is_changed_and_cancelled(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        plan = orders.futures_plan.place(**PLAN)
        assert plan.modify(trigger_price="62000", qty="0.02") == plan
        (trigger,) = exchange.state.triggers.open(exchange.uid)
        assert (trigger.new.price, trigger.new.order.qty) == (Decimal(62_000), Decimal("0.02"))
        plan.cancel()
        assert plan.final(5) is OrderState.CANCELLED


def test_exits_of_a_position_become_orders_or_go_with_it(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        orders.futures_plan.place(**{**PLAN, "trigger_price": "99000"}).live(5)  # its pushes come by the same channel
        profit, loss = (orders.futures_tpsl.place(**one) for one in (PROFIT, WHOLE))
        assert {profit.live(5), loss.live(5)} == {OrderState.LIVE}
        assert len(orders.open()) == 3
        moves(exchange, 66_000)
        assert profit.final(5) is OrderState.TRIGGERED
        assert is_filled(profit.placed, "0.01")
        assert loss.state is OrderState.LIVE
        moves(exchange, 54_000)
        assert loss.final(5) is OrderState.TRIGGERED
        assert is_filled(loss.placed, "0.01")


def test_an_exit_of_a_whole_position_ends_with_it(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        loss = orders.futures_tpsl.place(**WHOLE)
        loss.live(5)
        client.classic.contract.trade.close_positions(product_type="USDT-FUTURES", symbol="BTCUSDT")
        assert loss.final(5) is OrderState.CANCELLED
        assert loss.placed is None


def test_an_exit_of_a_whole_position_can_be_changed(exchange: FakeExchange) -> None:
    assert changed("classic_futures_tpsl", {"planType": "pos_loss"}, trigger_price="1", price=0)["size"] == ""
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        loss = orders.futures_tpsl.place(**WHOLE)
        loss.modify(trigger_price="54000", price=0)
        (trigger,) = exchange.state.triggers.open(exchange.uid)
        assert (trigger.new.price, trigger.new.order.qty) == (Decimal(54_000), None)


def test_a_change_of_an_exit_says_its_limit_price_again(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        profit = orders.futures_tpsl.place(**PROFIT, execute_price="64900")
        with pytest.raises(InvalidArgument, match="give price too"):
            profit.modify(trigger_price="66000", qty="0.01")
        profit.modify(trigger_price="66000", qty="0.01", price="65900")
        (trigger,) = exchange.state.triggers.open(exchange.uid)
        assert (trigger.new.price, trigger.new.order.price) == (Decimal(66_000), Decimal(65_900))


@pytest.mark.parametrize("accepted", [True, False])
@pytest.mark.parametrize("kind", ["futures_plan", "futures_tpsl"])
def test_a_lost_response_is_looked_up(exchange: FakeExchange, kind: str, accepted: bool) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        operation, order = ("place_order", PLAN) if kind == "futures_plan" else ("place_tpsl_order", PROFIT)
        exchange.faults.add(Drop(after_accepting=accepted), f"classic.contract.plan.{operation}")
        placed = getattr(orders, kind).place(**order)
        if not accepted:
            assert placed.state is OrderState.UNKNOWN
            exchange.advance(45)
            exchange.run_clock(30)
        assert placed.live(5) is (OrderState.LIVE if accepted else OrderState.NEVER_CARRIED_OUT)
        assert len(exchange.state.triggers.open(exchange.uid)) == accepted


def external(client: Bitget, orders: Any) -> Order:
    """A take profit that a plain call has placed, as it is followed from then on."""
    go_long(orders)
    orders.futures_tpsl.place(**WHOLE).live(5)
    placed = client.classic.contract.plan.place_tpsl_order(**PROFIT)
    while (found := orders.find(order_id=placed.order_id)) is None:
        time.sleep(0.01)
    assert isinstance(found, Order)
    return found


def test_one_from_elsewhere_is_changed_and_cancelled_too(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        found = external(client, orders)
        assert (found.is_external, found.live(5)) == (True, OrderState.LIVE)
        found.modify(trigger_price="67000", qty="0.01", price=0)
        found.cancel()
        assert found.final(5) is OrderState.CANCELLED


def end(exchange: FakeExchange, order: Order) -> None:
    exchange._call(lambda: exchange.core.cancel_trigger(exchange.uid, order.id or ""))


def test_a_refused_cancel_is_an_error_only_of_an_order_that_is_open(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        plan, other = (orders.futures_plan.place(**PLAN) for _ in range(2))
        plan.live(5)
        other.live(5)
        exchange.streams.faults.lose_push(9)
        end(exchange, plan)
        plan.cancel()
        assert plan.final(5) is OrderState.CANCELLED
        end(exchange, other)

        async def sees_nothing(*_: object) -> None:
            return None

        monkeypatch.setattr(Following, "look_for", sees_nothing)
        with pytest.raises(OrderRejected):
            other.cancel()


def test_one_from_elsewhere_is_adopted_by_its_id_whether_it_is_open_or_has_ended(exchange: FakeExchange) -> None:
    with client_of(exchange) as client:
        plan = client.classic.contract.plan.place_order(**PLAN, client_oid="mine")
        with client.classic.orders(QUICK) as orders:
            line: dict[str, Any] = {"category": "USDT-FUTURES", "kind": "classic_futures_plan"}
            adopted = orders.adopt(client_order_id="mine", **line)
            assert (adopted.id, adopted.state) == (plan.order_id, OrderState.LIVE)
            adopted.cancel()
            adopted.final(5)
        with client.classic.orders(QUICK) as orders:
            assert orders.adopt(order_id=plan.order_id, **line).state is OrderState.CANCELLED
            with pytest.raises(OrderNotFound):
                orders.adopt(order_id="1", **line)


def test_a_switch_cancels_plan_orders_too(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        with orders.cancel_all_after(seconds=5):
            plan = orders.futures_plan.place(**PLAN)
            plan.live(5)
        assert plan.final(5) is OrderState.CANCELLED


def test_those_in_the_journal_are_followed_from_the_start(exchange: FakeExchange, tmp_path: Any) -> None:
    options = OrderOptions(categories=("USDT-FUTURES",), journal=tmp_path / "orders.db")
    with client_of(exchange) as client:
        with client.classic.orders(options) as orders:
            orders.futures_plan.place(**PLAN).live(5)
        with client.classic.orders(options) as orders:
            (plan,) = orders.open()
            moves(exchange, 61_100)
            assert plan.final(5) is OrderState.TRIGGERED
            assert is_filled(plan.placed, "0.01")


def test_a_trailing_stop_becomes_another_order_when_the_price_turns_back(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        track = orders.futures_plan.place(**TRACK)
        moving = orders.futures_tpsl.place(**MOVING)
        assert {track.live(5), moving.live(5)} == {OrderState.LIVE}
        assert len(orders.open()) == 2
        moving.modify(trigger_price="62500", qty="0.01", price=0)
        moves(exchange, 62_000)
        track.modify(trailing_rate="2")
        moves(exchange, 61_300)  # no longer far enough for the one, and before the price of the other
        assert {track.state, moving.state} == {OrderState.LIVE}
        moves(exchange, 62_500)
        moves(exchange, 61_200)
        assert {track.final(5), moving.final(5)} == {OrderState.TRIGGERED}
        assert is_filled(track.placed, "0.01")
        assert is_filled(moving.placed, "0.01")


def test_trailing_stops_are_cancelled_and_those_from_elsewhere_followed(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        go_long(orders)
        for stop in (orders.futures_plan.place(**TRACK), orders.futures_tpsl.place(**MOVING)):
            stop.live(5)
        elsewhere = client.classic.contract.plan.place_tpsl_order(**MOVING)
        while (found := orders.find(order_id=elsewhere.order_id)) is None:
            time.sleep(0.01)
        assert isinstance(found, Order)
        assert (found.is_external, found.live(5)) == (True, OrderState.LIVE)
        for order in orders.open():
            order.cancel()
            assert order.final(5) is OrderState.CANCELLED
        assert exchange.state.triggers.open(exchange.uid) == []


def test_a_trailing_stop_that_is_refused_raises(exchange: FakeExchange) -> None:
    with client_of(exchange) as client, client.classic.orders(QUICK) as orders:
        with pytest.raises(BitgetError):
            orders.futures_plan.place(**{**TRACK, "callback_ratio": "11"})
        assert orders.open() == []


@pytest.mark.parametrize(
    ("word", "kind", "plan"),
    [
        ("track", "classic_futures_plan", "track_plan"),
        ("track_plan", "classic_futures_plan", "track_plan"),
        ("mtpsl", "classic_futures_tpsl", "moving_plan"),
        ("psl", "classic_futures_tpsl", "pos_loss"),
    ],
)
def test_rows_belong_to_one_life_by_their_kind(word: str, kind: str, plan: str) -> None:
    row = SimpleNamespace(order_id="1", status="live", plan_type=word, symbol="BTCUSDT", margin_coin="USDT")
    lives = order_facts().lives
    for name in ("classic_futures_plan", "classic_futures_tpsl"):
        rows = lives[name].channels["orders"].rows
        found = [(one.plan_type, one.margin_coin) for one in reports_in(lives[name], rows, [row], "push")]
        assert found == ([(plan, "USDT")] if name == kind else [])


def changed(kind: str, sent: dict[str, str], **said: Any) -> dict[str, Any]:
    """What is sent to change an order that was placed with some parameters, or elsewhere."""
    api: Any = operations["uta.trade.place_order"].api
    life = api.load_orders().lives[kind]
    identity = Identity(kind, "USDT-FUTURES", "BTCUSDT", "mine")
    order = Tracked(identity, {"marginCoin": "USDT", **sent} if sent else {}, is_external=not sent)
    order.shown = {"margin_coin": "USDT"}
    operation = operations[life.operations["modify"].address]
    arguments = changing(life, operation, order, Change(**{"price": None, "qty": None, **said}).said())
    written = write(operation.form, arguments, None, "")
    assert isinstance(written, dict)
    return written


def test_the_rate_of_a_trailing_stop_can_be_changed_and_stays_where_it_is_not() -> None:
    track = {"planType": "track_plan", "callbackRatio": "2"}
    assert changed("classic_futures_plan", track, trailing_rate="3")["newCallbackRatio"] == "3"
    kept = changed("classic_futures_plan", track, trigger_price="62000")
    assert (kept["newCallbackRatio"], kept["newTriggerPrice"]) == ("2", "62000")
    assert "newCallbackRatio" not in changed("classic_futures_plan", {"planType": "normal_plan"}, qty="1")
    moving = {"planType": "moving_plan", "rangeRate": "1"}
    sent = changed("classic_futures_tpsl", moving, trailing_rate="2", qty="1", trigger_price="62000", price=0)
    assert sent["rangeRate"] == "2"
    assert "executePrice" not in sent


def test_what_can_not_be_changed_says_what_to_do() -> None:
    with pytest.raises(InvalidArgument, match="give qty too"):
        changed("classic_futures_tpsl", {}, trigger_price="1", price=0)  # placed elsewhere
    with pytest.raises(InvalidArgument, match="give qty too"):
        changed("classic_futures_tpsl", {"planType": "loss_plan", "size": "1"}, trigger_price="1", price=0)
    with pytest.raises(InvalidArgument, match="give qty too"):
        changed("uta_strategy", {"type": "tpsl"}, trigger_price="1")
    with pytest.raises(InvalidArgument, match="give something to change: one of price, qty"):
        changed("classic_futures_plan", {})
