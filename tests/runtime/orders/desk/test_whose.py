"""Whose a report or a trade is where a client order ID was used before, or nothing is said of it yet."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_runtime.errors import OrderOutcomeUnknown
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Drop
from bitget_runtime.orders.desk import tracker as tracker_module
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.journal import Entry, Journal
from bitget_runtime.orders.desk.reading import following
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.orders.known.reading import OwnedFill
from bitget_runtime.orders.known.state import OrderFill, OrderState, Report
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.rest.wire.credentials import Credentials
from bitget_runtime.values.scalars import Timestamp
from setups.empty_exchange import NOW, Empty, following_of
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE

CLOCK = Clock(lambda: 0.0, lambda: NOW / 1_000)


def order_of(name: str = "mine", symbol: str = "BTCUSDT") -> Tracked:
    return Tracked(Identity("uta", "SPOT", symbol, name), {})


def trade(order_id: str, name: str, ago: float) -> OwnedFill:
    at = Timestamp(NOW - int(ago * 1_000))
    return OwnedFill(order_id, name, OrderFill(trade_id=f"t{order_id}", price=Decimal(1), qty=Decimal(2), time=at))


def test_a_trade_of_an_earlier_order_with_the_id_is_not_ours() -> None:
    tracker = Tracker(None, CLOCK)
    order = order_of()
    tracker.add([order])
    tracker.take_fill("uta", trade("1", "mine", ago=60))
    assert (order.state, order.life.order_id, order.life.filled) == (OrderState.SENT, "", Decimal(0))
    tracker.take_fill("uta", trade("2", "mine", ago=0))
    assert (order.life.order_id, order.life.filled) == ("2", Decimal(2))


@pytest.mark.parametrize(("learnt_after", "is_ours"), [(0.0, False), (0.3, False), (20.0, True), (None, True)])
def test_how_much_older_it_has_to_be_depends_on_how_well_the_clock_is_known(
    learnt_after: float | None, is_ours: bool
) -> None:
    clock = Clock(lambda: 0.0, lambda: NOW / 1_000)
    if learnt_after is not None:
        clock.learn(NOW, -learnt_after, learnt_after)
    tracker = Tracker(None, clock)
    order = order_of()
    tracker.add([order])
    tracker.take_fill("uta", trade("1", "mine", ago=5))
    assert (order.life.order_id == "1") is is_ours


def test_what_a_journal_has_as_ended_is_not_ours_and_does_not_take_the_name() -> None:
    tracker = Tracker(None, CLOCK)
    tracker.ended = {("uta", "1")}
    order = order_of()
    tracker.add([order])
    report = Report(order_id="1", client_order_id="mine", state=OrderState.FILLED, created=NOW, symbol="BTCUSDT")
    earlier = tracker.take_report("uta", report)
    assert earlier is not order
    assert not tracker.acknowledge(order, "1")
    assert tracker.take_report("uta", replace(report, order_id="2", state=OrderState.LIVE)) is order
    assert (order.state, order.life.order_id) == (OrderState.LIVE, "2")


def test_an_id_that_is_used_again_after_a_restart_is_not_taken_for_the_order_that_had_it(
    exchange: FakeExchange, tmp_path: Path
) -> None:
    options = OrderOptions(journal=tmp_path / "j", categories=("SPOT",))
    with client_of(exchange) as client:
        with client.uta.orders(options) as orders:
            first = orders.place(**ORDER, price="50000", client_oid="mine")
            assert first.id is not None
            exchange.fill(first.id)
            assert first.final(5) is OrderState.FILLED
        exchange.streams.faults.lose_push(10)
        with client.uta.orders(options) as orders:
            exchange.faults.add(Drop(after_accepting=True), PLACE)
            second = orders.place(**ORDER, price="50000", client_oid="mine")
            assert second.live(5) is OrderState.LIVE
            assert second.id != first.id
            assert not second.filled


def test_a_trade_that_came_before_its_order_was_known_is_counted_at_once() -> None:
    tracker = Tracker(None, CLOCK)
    tracker.take_fill("uta", trade("1", "", ago=0))
    found = tracker.take_report("uta", Report(order_id="1", state=OrderState.LIVE, filled=Decimal(2)))
    assert found is not None
    assert found.life.has_all_fills
    assert len(found.life.fills) == 1


def test_of_two_with_one_id_nothing_is_proven(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    follows._clock.learn(NOW, 0, 0)
    first, second = (
        tracker.resume(
            Entry(client_order_id="mine", kind="uta", category="SPOT", symbol="BTCUSDT", sent=sent, clock_uncertainty=0)
        )
        for sent in (NOW - 100_000, NOW - 50_000)
    )
    for order in (first, second):
        order.accepted_until = NOW
        asyncio.run(follows.resolve(order, 20))
    assert (first.state, second.state) == (OrderState.UNKNOWN, OrderState.NEVER_CARRIED_OUT)


def test_lists_are_not_asked_for_a_symbol_in_lower_case(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    for symbol, asked in (("btcusdt", None), ("BTCUSDT", "BTCUSDT")):
        order = order_of(symbol, symbol)
        tracker.add([order])
        asyncio.run(follows.resolve(order, 0.1))
        for name in ("get_order_history", "get_open_orders"):
            assert exchange.asked[name].get("symbol") == asked


def test_an_order_by_command_is_found_however_late_it_is_looked_for() -> None:
    with fake_exchange() as exchange, client_of(exchange) as client:
        arguments: dict[str, Any] = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "qty": "0.01"}
        client.uta.trade.place_order(**arguments, order_type="limit", price="20000", client_oid="mine")
        exchange.advance(120)
        lost = OrderOutcomeUnknown(
            "lost", operation="uta.trade.place_order", arguments={**arguments}, client_order_ids=("mine",)
        )
        lost.key_mark = Credentials(*exchange.credentials).key_mark
        lost.sent_to = client._client.origin.place
        assert [one.state for one in lost.resolve(client)] == [OrderState.LIVE]


def test_what_a_journal_has_of_kinds_that_are_not_followed_is_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "orders.db"
    with fake_exchange(account="classic") as exchange, client_of(exchange, stream_url=exchange.stream_url) as client:
        options = OrderOptions(journal=path, categories=("SPOT",))
        with client.classic.orders(options):
            pass
        journal = Journal(path)
        journal.write([Entry(client_order_id="x", kind="classic_futures", category="USDT-FUTURES", symbol="BTCUSDT")])
        journal.close()
        with client.classic.orders(options):
            assert "unsettled orders that are not followed: classic_futures" in caplog.text


def test_an_id_of_another_order_is_not_taken_from_a_response() -> None:
    tracker = Tracker(None, CLOCK)
    first, second = order_of("first"), order_of("second")
    tracker.add([first, second])
    told: list[Any] = []
    second.listen(lambda happened: told.append(happened.what))
    assert tracker.acknowledge(first, "1")
    assert not tracker.acknowledge(second, "1")
    assert (second.life.order_id, tracker.find("uta", order_id="1")) == ("", first)
    assert "ID of another order" in told[0].what
    tracker.take_report("uta", Report(order_id="2", client_order_id="second", state=OrderState.LIVE))
    assert (second.life.order_id, second.state, first.state) == ("2", OrderState.LIVE, OrderState.SENT)
    assert tracker.acknowledge(second, "3"), "the report is believed"
    assert (second.life.order_id, len([*tracker])) == ("2", 2)


def test_a_report_corrects_an_id_that_only_a_response_has_given() -> None:
    tracker = Tracker(None, CLOCK)
    order = order_of()
    tracker.add([order])
    told: list[Any] = []
    order.listen(lambda happened: told.append(happened.what))
    tracker.acknowledge(order, "9")
    taken = tracker.take_report("uta", Report(order_id="2", client_order_id="mine", state=OrderState.LIVE))
    assert taken is order
    assert (order.life.order_id, tracker.find("uta", order_id="9"), [*tracker]) == ("2", None, [order])
    assert "another ID" in told[0].what
    tracker.take_report("uta", Report(order_id="3", client_order_id="mine", state=OrderState.LIVE))
    assert (order.life.order_id, len([*tracker])) == ("2", 2), "another order has the name, which nobody can be sure of"


def test_an_order_that_is_acknowledged_by_the_id_of_another_is_looked_up() -> None:
    with fake_exchange() as exchange, client_of(exchange) as client:
        with client.uta.orders(OrderOptions(categories=("SPOT",))) as orders:
            first = orders.place(**ORDER, price="50000")
            first.live(5)
            sent = client._client.call

            def swapped(operation: Any, arguments: Any, extra: Any) -> Any:
                response = sent(operation, arguments, extra)
                if operation.address == PLACE:
                    response.data = replace(response.data, order_id=first.id)
                return response

            client._client.call = swapped  # type: ignore[method-assign]  # between the client and its orders
            second = orders.place(**ORDER, price="40000")
            assert second.live(5) is OrderState.LIVE
            second.cancel()
            assert second.final(5) is OrderState.CANCELLED
            assert first.state is OrderState.LIVE
            assert [one.client_id for one in exchange.state.orders.open(exchange.uid)] == [first.client_order_id]


def test_trades_without_an_order_wait_for_theirs_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tracker_module, "_STRAY", 4)
    _, tracker = following_of("uta", Empty())
    for number in range(6):  # the oldest have to go
        fill = OrderFill(trade_id=f"{number}", qty=Decimal(1), price=Decimal(1))
        tracker.take_fill("uta", OwnedFill(f"order {number // 2}", "", fill))
    found = {}
    for number in range(3):
        order = order_of(f"mine {number}", "BTCUSDT")
        tracker.add([order])
        tracker.acknowledge(order, f"order {number}")
        found[number] = sorted(order.life.fills)
    assert found == {0: [], 1: ["2", "3"], 2: ["4", "5"]}
    assert (tracker._strays, len(tracker._stray)) == (0, 0)
