"""A script that kills a program that trades, and compares what the next one knows; `soak.py` runs many."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.errors import JournalError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.core import Order as TrueOrder
from bitget_runtime.fake.core import Refused, Trigger
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.journal import Journal, read_journal
from bitget_runtime.orders.face.async_order import AsyncOrder
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from order_acts import everything
from order_deadlines import Deadline
from order_faults import FAULTS
from order_ways import AT_REST, Way
from plan_run import STATES
from script_record import Record

CHILD = Path(__file__).parent / "trading_child.py"
PLACE = {
    "uta": "uta.trade.place_order",
    "classic_spot": "classic.spot.trade.place_order",
    "classic_futures": "classic.contract.trade.place_order",
}
"""What places an order, by kind."""

PLACE_PLAN = {
    "uta": "uta.strategy.place_order",
    "classic_spot": "classic.spot.plan.place_order",
    "classic_futures": "classic.contract.plan.place_order",
}


UNNAMED = "uta_strategy"
"""Kind of the orders whose client order ID the exchange's lists don't show, so that one may stay unknown."""


@dataclass(frozen=True)
class Death:
    """When a program is killed.

    Attributes:
        after: Seconds after the exchange has received so many orders; or, if it is None, after the program began.
        later: Those seconds.
        disturbed: What happens before, when half of the orders have been received.
        plans: Some orders wait for a price.
    """

    after: int | None
    later: float = 0.0
    disturbed: Callable[[], object] | None = None
    plans: bool = False


def killed(exchange: FakeExchange, journal: Path, way: str, death: Death, kind: str = "uta") -> None:
    """A program that is killed."""
    program = [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(journal), way, kind]
    began = len(everything(exchange))
    child = subprocess.Popen([*program, "plans"] if death.plans else program, stdout=subprocess.PIPE)
    try:
        if death.after is not None:
            assert child.stdout is not None
            assert child.stdout.readline().strip() == b"open"
            _wait(exchange, began + death.after // 2)
            if death.disturbed is not None:
                death.disturbed()
            _wait(exchange, began + death.after)
            with pytest.raises(JournalError, match="in use"):
                Journal(journal)
        time.sleep(death.later)
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


def _wait(exchange: FakeExchange, received: int) -> None:
    exchange.streams.wait(lambda: len(everything(exchange)) >= received, AT_REST)


async def began_again(exchange: FakeExchange, journal: Path, kind: str = "uta", record: Record | None = None) -> None:
    """The program that comes after it knows what became of each order."""
    client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
    options = OrderOptions(journal=journal, categories=("SPOT", "USDT-FUTURES"))
    opened: Any = client.uta.orders(options) if kind == "uta" else client.classic.orders(options)
    try:
        written = [entry for entry in read_journal(journal) if entry.client_order_id and not entry.state.is_final]
    except JournalError:  # it died before there was one
        written = []
    async with client, opened as orders:
        found = {own: orders.find(client_order_id=own) for own in (entry.client_order_id for entry in written)}
        forgotten = [own for own, order in found.items() if order is None]
        assert not forgotten, f"{forgotten} are forgotten"
        left = [order for order in found.values() if order is not None]
        await _rest(exchange, left)
        for order in left:
            _compare(exchange, order)
    _compare_journal(exchange, journal, record)


async def _rest(exchange: FakeExchange, orders: list[AsyncOrder]) -> None:
    """Wait until all that can be known is known, by when it has to be."""
    began, deadline = time.monotonic(), Deadline(exchange)
    while left := [order for order in orders if not _is_at_rest(exchange, order)]:
        late = time.monotonic() > began + AT_REST
        assert not late, f"not at rest: {[(one, one.history, _true(exchange, one)) for one in left]}"
        unknown = [order for order in left if order.state is OrderState.UNKNOWN]
        if unknown and time.monotonic() > began + 0.3:
            deadline.approach(unknown)
            if not any(order._tracked.identity.kind in PLACE for order in unknown):
                deadline.pass_by()
        await asyncio.sleep(0.02)


def _is_at_rest(exchange: FakeExchange, order: AsyncOrder) -> bool:
    true = _true(exchange, order)
    if order.state.is_final:
        return order._tracked.is_settled
    if order.state is OrderState.UNKNOWN and order._tracked.identity.kind == UNNAMED:
        return True
    if order.state is OrderState.UNKNOWN and order.accepted_until is None:  # there is no proof, and none is claimed
        return true is None
    if isinstance(true, TrueOrder):
        is_same = (order.state.value, order.filled) == (true.state.value, true.filled)
        return true.pending and is_same and order.has_all_fills and order.has_fee
    return true is not None and true.waiting and order.state is OrderState.LIVE


def _true(exchange: FakeExchange, order: AsyncOrder) -> TrueOrder | Trigger | None:
    """What the exchange has of an order."""
    triggers = exchange.state.triggers._all.get(exchange.uid, {}).values()
    known = {one.new.client_id: one for one in triggers} | {one.client_id: one for one in everything(exchange)}
    return known.get(order.client_order_id or "")


def _compare(exchange: FakeExchange, order: AsyncOrder) -> None:
    true = _true(exchange, order)
    if true is None:
        absent = (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED, OrderState.UNKNOWN)
        assert order.state in absent, (order, order.history)
        return
    if isinstance(true, Trigger):
        if order.state is OrderState.UNKNOWN and order._tracked.identity.kind == UNNAMED:
            return
        assert order.state is STATES[true.state], (order, order.history, true)
        return
    assert (order.state.value, order.filled) == (true.state.value, true.filled), (order, order.history, true)
    fills = exchange.state.orders.fills(exchange.uid)
    known = {fill.trade_id: fill.qty for fill in order.fills}
    assert known == {fill.id: fill.qty for fill in fills if fill.order_id == true.id}, (order, order.history, true)


def _compare_journal(exchange: FakeExchange, journal: Path, record: Record | None) -> None:
    """Every order that the exchange has received is in the journal, in the state that it has there."""
    received = {order.client_id: order.state.value for order in everything(exchange) if not order.trigger_id}
    placed = {order.id: order.state.value for order in everything(exchange) if order.trigger_id}
    triggers = exchange.state.triggers._all.get(exchange.uid, {}).values()
    received |= {one.new.client_id: STATES[one.state].value for one in triggers}
    journaled = [(entry.client_order_id, entry) for entry in read_journal(journal)]
    entries = dict(journaled)
    assert entries.keys() >= received.keys(), f"{received.keys() - entries.keys()} are not in the journal"
    absent = (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED, OrderState.UNKNOWN)
    for name, entry in journaled:
        if record is not None:
            record.order(entry.state.value, name in received)
        if not name:  # a trigger has placed it
            assert entry.state.value == placed[entry.order_id], (entry, placed)
        elif entry.kind == UNNAMED and entry.state is OrderState.UNKNOWN:
            continue
        elif name in received:
            assert entry.state.value == received[name], (entry, received[name])
        else:
            assert entry.state in absent, entry


def script(way: Way, number: int) -> Record:
    """Programs that die, and the one after them."""
    record, random = Record(scripts=1), Random(f"{number} {way.kind} {way.by}")
    with fake_exchange(account=way.account) as exchange, TemporaryDirectory() as folder:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        exchange.clock_offset_ms = offset = random.choice([0, 20_000, -20_000])
        record.met["clock that differs"] += bool(offset)
        journal, plans = Path(folder) / "orders.db", random.random() < 0.5
        for _ in range(random.choice([1, 1, 2])):
            killed(exchange, journal, way.by, _death(exchange, way, random, plans), way.kind)
            record.met["killed"] += 1
            time.sleep(0.3)  # what was on its way arrives
            _meanwhile(exchange, random)
            exchange.faults.clear()
            exchange.streams.faults.clear()
        asyncio.run(began_again(exchange, journal, way.kind, record))
        record.meet(exchange)
    return record


def _death(exchange: FakeExchange, way: Way, random: Random, plans: bool) -> Death:
    """When the next program dies, and what happens to it before."""
    if random.random() < 0.25:  # perhaps before it has opened its orders
        return Death(None, random.random() * 2, None, plans)
    faults = exchange.streams.faults
    by_stream: list[Callable[[], object]] = [
        faults.lose_command,
        faults.lose_reply,
        faults.cut_reply,
        partial(faults.delay_reply, 0.2),
    ]
    fault = random.choice([one for one in FAULTS if one] + [Delay(random.random() / 5, Drop(random.random() < 0.5))])
    operation = (PLACE_PLAN if plans and random.random() < 0.5 else PLACE)[way.kind]
    by_call = partial(exchange.faults.add, fault, operation)
    drop = partial(faults.drop, "private")
    usual: list[Callable[[], object]] = by_stream if way.by == "websocket" else [by_call]
    disturbed = random.choice([*usual, *usual, by_call, drop, None])
    return Death(random.randint(1, 6), random.random() / 20, disturbed, plans)


def _meanwhile(exchange: FakeExchange, random: Random) -> None:
    """Some orders are filled or cancelled, and some triggered, while no program runs."""
    for true in everything(exchange):
        act = random.choice(["fill", "part", "cancel", "", ""])
        if not true.pending or not act:
            continue
        with suppress(Refused):
            if act == "cancel":
                exchange._call(partial(exchange.core.cancel, true.uid, true.id))
            else:
                exchange.fill(true.id, Decimal("0.002") if act == "part" else None)
    if random.random() < 0.3:
        exchange.price("BTCUSDT", Decimal(71_000), hold=True)
