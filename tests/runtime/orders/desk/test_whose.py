"""Whose a report or a trade is where a client order ID was used before, or nothing is said of it yet."""

from __future__ import annotations

import asyncio
import sqlite3
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_runtime.errors import OrderOutcomeUnknown
from bitget_runtime.fake.__main__ import fake_exchange
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
    first, second = (
        tracker.resume(Entry(client_order_id="mine", kind="uta", category="SPOT", symbol="BTCUSDT", sent=sent))
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
        assert [one.state for one in lost.resolve(client)] == [OrderState.LIVE]


def test_what_a_journal_has_of_kinds_that_are_not_followed_is_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "orders.db"
    with fake_exchange(account="classic") as exchange, client_of(exchange, stream_url=exchange.stream_url) as client:
        options = OrderOptions(journal=path, categories=("SPOT",))
        with client.classic.orders(options):
            pass
        journal = Journal(path, _account_of(path))
        journal.write([Entry(client_order_id="x", kind="classic_futures", category="USDT-FUTURES", symbol="BTCUSDT")])
        journal.close()
        with client.classic.orders(options):
            assert "unsettled orders that are not followed: classic_futures" in caplog.text


def _account_of(path: Path) -> str:
    database = sqlite3.connect(path)
    ((key,),) = database.execute("SELECT key FROM account").fetchall()
    database.close()
    return str(key)
