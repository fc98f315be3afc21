"""A script that kills a program that places orders, and compares what the next one knows; `soak.py` runs many."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.errors import JournalError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.journal import Journal, read_journal
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from order_run import Way
from script_record import Record

CHILD = Path(__file__).parent / "trading_child.py"
PLACE = {
    "uta": "uta.trade.place_order",
    "classic_spot": "classic.spot.trade.place_order",
    "classic_futures": "classic.contract.trade.place_order",
}
"""What places an order, by kind."""


def killed(exchange: FakeExchange, journal: Path, way: str, after: int, later: float = 0.0, kind: str = "uta") -> None:
    """A program that is killed so many seconds after the exchange has received so many orders."""
    program = [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(journal), way, kind]
    child = subprocess.Popen(program, stdout=subprocess.PIPE)
    try:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        exchange.streams.wait(lambda: len(list(exchange.state.orders.everything())) >= after, 60)
        with pytest.raises(JournalError, match="in use"):
            Journal(journal)
        time.sleep(later)
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


async def began_again(exchange: FakeExchange, journal: Path, kind: str = "uta", record: Record | None = None) -> None:
    """The program that comes after it knows what became of each order."""
    client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
    options = OrderOptions(journal=journal, categories=("SPOT", "USDT-FUTURES"))
    opened: Any = client.uta.orders(options) if kind == "uta" else client.classic.orders(options)
    async with client, opened as orders:
        async with asyncio.timeout(10):
            while any(one._tracked.signing for one in orders.open() if not one.state.is_open):  # noqa: ASYNC110
                await asyncio.sleep(0.01)  # a look sets the clock
        exchange.advance(45)
        received = {order.client_id: order for order in exchange.state.orders.everything()}
        unproven = {
            order.client_order_id
            for order in orders.open()
            if order.client_order_id not in received and order.accepted_until is None
        }
        for order in orders.open():
            if order.client_order_id not in unproven:  # there is no proof of those, and none is claimed
                await order.live(10)
        for order in orders.open():
            state = (
                "unknown" if order.client_order_id in unproven else received[order.client_order_id or ""].state.value
            )
            assert order.state.value == state
    entries = {entry.client_order_id: entry for entry in read_journal(journal)}
    assert entries.keys() >= received.keys()
    for name, entry in entries.items():
        if record is not None:
            record.order(entry.state.value, name in received)
        if name in received:
            assert entry.state.value == received[name].state.value
        elif name not in unproven:
            assert entry.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED)


def script(way: Way, number: int) -> Record:
    """A program that dies, and the one after it."""
    record, random = Record(scripts=1), Random(f"{number} {way.kind} {way.by}")
    with fake_exchange(account=way.account) as exchange, TemporaryDirectory() as folder:
        if random.random() < 0.5:
            fault = Drop(after_accepting=random.random() < 0.5)
            exchange.faults.add(Delay(random.random() / 5, fault), PLACE[way.kind], random.randint(1, 3))
        journal = Path(folder) / "orders.db"
        killed(exchange, journal, way.by, random.randint(1, 6), random.random() / 20, way.kind)
        record.met["killed"] += 1
        time.sleep(0.3)  # what was on its way arrives
        asyncio.run(began_again(exchange, journal, way.kind, record))
        record.meet(exchange)
    return record
