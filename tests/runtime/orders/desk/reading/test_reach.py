"""How far back lists go: what they are asked for, and that beyond that their silence proves nothing."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from bitget_runtime.errors import OrderNotFound
from bitget_runtime.orders.desk.asking import Identity
from bitget_runtime.orders.desk.reading import following
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.known.state import Discrepancy, OrderState
from setups.empty_exchange import NOW, Empty, following_of

DAY = 86_400_000


@pytest.mark.parametrize(
    ("kind", "category", "days", "state"),
    [
        ("uta", "SPOT", 29, "never_carried_out"),
        ("uta", "SPOT", 31, "unknown"),
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
        exchange.seconds += 40 * 86_400  # the machine was asleep

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
