"""How far back lists go: what they are asked for, and that beyond that their silence proves nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

import pytest

from bitget_client import Bitget
from bitget_runtime.errors import OrderNotFound
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.reading import following
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.known.state import Discrepancy, OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.empty_exchange import NOW, Empty, following_of
from setups.fake_clients import client_of

DAY = 86_400_000


@pytest.mark.parametrize(
    ("kind", "category", "days", "state"),
    [
        ("uta", "SPOT", 29, "never_carried_out"),
        ("uta", "SPOT", 89, "never_carried_out"),  # 30 days with each request
        ("uta", "SPOT", 91, "unknown"),
        ("classic_spot", "SPOT", 89, "never_carried_out"),
        ("classic_spot", "SPOT", 91, "unknown"),
        ("classic_cross_margin", "MARGIN", 6, "never_carried_out"),
        ("classic_cross_margin", "MARGIN", 8, "unknown"),  # how far its open orders go back is not documented
        ("classic_futures_plan", "USDT-FUTURES", 88, "never_carried_out"),
        ("classic_futures_plan", "USDT-FUTURES", 90, "unknown"),
    ],
)
def test_an_order_from_before_the_lists_is_not_said_to_have_never_been(
    monkeypatch: pytest.MonkeyPatch, kind: str, category: str, days: int, state: str
) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of(kind, exchange)
    order = Tracked(Identity(kind, category, "BTCUSDT", "mine"), {"planType": "normal_plan"})
    tracker.add([order])
    order.sent = NOW - days * DAY
    order.accepted_until = order.sent + 30_000
    tracker.know(order, OrderState.UNKNOWN, "lost")
    doubts: list[Any] = []
    tracker.listen(doubts.append)
    asyncio.run(follows.resolve(order, 20))
    assert order.state == state
    assert any(isinstance(one.what, Discrepancy) for one in doubts) == (state == "unknown")
    past = next(asked for name, asked in exchange.asked.items() if name == "get_order_history")
    assert order.sent - DAY < past["startTime"] < NOW
    assert past["startTime"] > NOW - 90 * DAY


@pytest.mark.parametrize(
    ("own", "state"), [("bot-1", "never_carried_out"), ("bot 1 ", "unknown"), ("é", "unknown"), ("a" * 33, "unknown")]
)
def test_an_id_that_the_exchange_may_have_changed_is_not_proven_absent(
    monkeypatch: pytest.MonkeyPatch, own: str, state: str
) -> None:
    exchange = Empty()
    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=exchange.sleep))
    follows, tracker = following_of("uta", exchange)
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", own), {})
    tracker.add([order])
    order.accepted_until = NOW - DAY
    tracker.know(order, OrderState.UNKNOWN, "lost")
    asyncio.run(follows.resolve(order, 20))
    assert order.state == state


def test_what_comes_into_reach_of_no_list_while_it_is_looked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    exchange = Empty()

    async def sleep(seconds: float) -> None:
        exchange.seconds += 100 * 86_400  # the machine was asleep

    monkeypatch.setattr(following, "asyncio", SimpleNamespace(sleep=sleep))
    follows, tracker = following_of("uta", exchange)
    order = Tracked(Identity("uta", "SPOT", "BTCUSDT", "mine"), {})
    tracker.add([order])
    order.accepted_until = NOW + 30_000
    asyncio.run(follows.resolve(order))
    assert order.state == "sent"


def test_a_list_that_needs_a_start_gets_one_and_open_orders_of_any_age_are_shown() -> None:
    exchange = Empty()
    follows, _ = following_of("classic_isolated_margin", exchange)
    with pytest.raises(OrderNotFound, match="as far as their list goes back"):
        asyncio.run(follows.adopt("9", "", "MARGIN", "BTCUSDT"))
    assert exchange.asked["get_open_orders"]["startTime"] == NOW - 90 * DAY
    assert NOW - 90 * DAY < exchange.asked["get_order_history"]["startTime"] < NOW - 89 * DAY
    follows, _ = following_of("classic_futures_plan", exchange)
    with pytest.raises(OrderNotFound):
        asyncio.run(follows.adopt("9", "", "USDT-FUTURES", "BTCUSDT"))
    assert "startTime" not in exchange.asked["get_open_orders"]
    assert NOW - 90 * DAY < exchange.asked["get_order_history"]["startTime"] < NOW - 88 * DAY


@pytest.mark.parametrize("account", ["unified", "classic"])
def test_fills_of_more_than_a_month_ago_are_found(account: Literal["unified", "classic"], tmp_path: Path) -> None:
    options = OrderOptions(journal=tmp_path / "orders.db", categories=("SPOT",))
    with fake_exchange(account=account) as exchange:
        with client_of(exchange) as client, orders_of(client, account)(options) as orders:
            kind = orders if account == "unified" else orders.spot
            limit = {"symbol": "BTCUSDT", "order_type": "limit", "price": "30000", "client_oid": "old"}
            if account == "unified":
                placed = kind.place(**limit, category="SPOT", side="buy", qty="0.01")
            else:
                placed = kind.place(**limit, side="buy", force="gtc", size="0.01")
            placed.live(5)
        exchange.fill(placed.id, "0.004")
        exchange.advance(50 * 86_400)
        with client_of(exchange) as client, orders_of(client, account)(options) as orders:
            found = orders.find(client_order_id="old")
            exchange.fill(placed.id)
            assert found.final(10) is OrderState.FILLED
            assert [str(one.qty) for one in found.fills] == ["0.004", "0.006"]


def orders_of(client: Bitget, account: str) -> Any:
    return client.uta.orders if account == "unified" else client.classic.orders
