"""What trigger orders have placed is not left behind: by a switch, and by a program that ends in between."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from contextlib import closing, nullcontext
from pathlib import Path
from typing import Any

import pytest

from bitget_runtime.errors import OutcomeUnknown, ServerBusy
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import ErrorCode
from bitget_runtime.orders.desk.journal import read_journal
from bitget_runtime.orders.desk.tracing import Tracing
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.orders.switch.switches import CancelAllAfter
from bitget_runtime.orders.switch.watchdog import Watchdog
from setups.fake_clients import client_of
from setups.followed_orders import moves

PLAN: dict[str, Any] = {
    "product_type": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "margin_coin": "USDT",
    "plan_type": "normal_plan",
    "margin_mode": "crossed",
    "size": "0.01",
    "trigger_price": "61000",
    "trigger_type": "fill_price",
    "side": "buy",
    "trade_side": "open",
    "order_type": "limit",
    "price": "50000",
}
STRATEGY: dict[str, Any] = {
    "category": "USDT-FUTURES",
    "symbol": "BTCUSDT",
    "strategy_type": "trigger",
    "side": "buy",
    "qty": "0.01",
    "trigger_order_type": "market",
    "trigger_price": "61000",
}
PLACE = "classic.contract.plan.place_order"
LIST_OPEN = "classic.contract.plan.get_open_orders"
SHORT: Any = 0.6
"""Seconds: less than the exchange would count down."""


@pytest.fixture
def classic() -> Iterator[FakeExchange]:
    """A fake exchange with a classic account, at a price of 60,000."""
    with fake_exchange(account="classic") as exchange:
        moves(exchange, 60_000)
        yield exchange


def resting(exchange: FakeExchange) -> list[str]:
    return [one.id for one in exchange.state.orders.everything() if one.pending]


def options(journal: Path) -> OrderOptions:
    return OrderOptions(categories=("USDT-FUTURES",), confirm_within=0.2, journal=journal)


def traces_after(patch: pytest.MonkeyPatch, seconds: float) -> None:
    """Have the orders that were placed be found only then."""
    trace = Tracing.trace

    async def late(tracing: Tracing, trigger: Any) -> None:
        await asyncio.sleep(seconds)
        await trace(tracing, trigger)

    patch.setattr(Tracing, "trace", late)


@pytest.mark.parametrize(("seconds", "left"), [(0.2, 0), (60, 1)])
def test_a_switch_that_is_left_waits_for_what_a_plan_is_just_placing(
    classic: FakeExchange, monkeypatch: pytest.MonkeyPatch, seconds: float, left: int
) -> None:
    traces_after(monkeypatch, seconds)
    with client_of(classic) as client, client.classic.orders(OrderOptions(categories=("USDT-FUTURES",))) as orders:
        plan = orders.futures_plan.place(**PLAN)
        plan.live(5)
        moves(classic, 61_100)
        plan.until(lambda order: order.state is OrderState.TRIGGERED, timeout=5)
        switch = CancelAllAfter(lambda: Watchdog(client._client.apart(), orders._followed.engine, SHORT))
        with pytest.raises(OutcomeUnknown, match="triggered") if left else nullcontext(), switch:
            pass
        assert len(resting(classic)) == left


def test_a_switch_cancels_trigger_orders_besides_the_countdown(exchange: FakeExchange) -> None:
    moves(exchange, 60_000)
    with client_of(exchange) as client, client.uta.orders(OrderOptions(categories=("USDT-FUTURES",))) as orders:
        trigger = orders.strategy.place(**STRATEGY)
        trigger.live(5)
        dog = Watchdog(client._client.apart(), orders._followed.engine, 5)
        dog.kind = "exchange"
        with closing(dog._client):
            dog._fire()
        assert trigger.final(5) is OrderState.CANCELLED


def test_a_trigger_order_is_unsettled_in_the_journal_until_what_it_has_placed_is_known(
    classic: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = tmp_path / "orders.db"
    with client_of(classic) as client:
        with monkeypatch.context() as patch, client.classic.orders(options(journal)) as orders:
            traces_after(patch, 60)
            plan = orders.futures_plan.place(**PLAN)
            plan.live(5)
            moves(classic, 61_100)
            plan.until(lambda order: order.state is OrderState.TRIGGERED, timeout=5)
        assert [entry.state for entry in read_journal(journal)] == ["live"]
        with client.classic.orders(options(journal)) as orders:
            plan = next(one for one in orders.open() if not one.is_external)
            assert plan.final(5) is OrderState.TRIGGERED
            assert plan.placed is not None
            assert [plan.placed.id] == resting(classic)
        assert [entry.state for entry in read_journal(journal)] == ["triggered", "live"]


def test_what_was_placed_belongs_to_the_program_after_a_restart_and_its_end_is_learnt(
    classic: FakeExchange, tmp_path: Path
) -> None:
    journal = tmp_path / "orders.db"
    with client_of(classic) as client:
        with client.classic.orders(options(journal)) as orders:
            plan = orders.futures_plan.place(**PLAN)
            plan.live(5)
            moves(classic, 61_100)
            plan.final(5)
        with client.classic.orders(options(journal)) as orders:
            assert [(one.id, one.is_external) for one in orders.open()] == [(*resting(classic), False)]
        moves(classic, 49_000)
        with client.classic.orders(options(journal)) as orders:
            until = time.monotonic() + 5
            while orders.open() and time.monotonic() < until:
                time.sleep(0.02)
        found = [(entry.state, entry.filled) for entry in read_journal(journal)]
        assert found == [(OrderState.TRIGGERED, "0"), (OrderState.FILLED, "0.01")]


def test_a_moment_of_trouble_at_the_start_leaves_no_category_out(classic: FakeExchange, tmp_path: Path) -> None:
    journal = tmp_path / "orders.db"
    with client_of(classic, retries=0) as client:
        with client.classic.orders(options(journal)) as orders:
            classic.faults.add(ErrorCode("40725", status=500), LIST_OPEN)
            with pytest.raises(ServerBusy):
                orders.futures_plan.place(**PLAN)
            assert not classic.requests.of(PLACE)
            orders.futures_plan.place(**PLAN).live(5)
        classic.faults.add(ErrorCode("40725", status=500), LIST_OPEN)
        with pytest.raises(ServerBusy):
            client.classic.orders(options(journal)).__enter__()
        with client.classic.orders(options(journal)) as orders:
            assert len(orders.open()) == 1
            orders.futures_plan.place(**PLAN).live(5)
