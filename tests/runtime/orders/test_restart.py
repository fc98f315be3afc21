"""A program that is killed in the midst of placing orders forgets none of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.errors import JournalError
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.journal import Journal, read_journal
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions

CHILD = Path(__file__).parents[2] / "trading_child.py"
PLACE = "uta.trade.place_order"


def killed(exchange: FakeExchange, journal: Path, way: str, after: int) -> None:
    """A program that is killed once the exchange has received so many orders."""
    child = subprocess.Popen(
        [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(journal), way], stdout=subprocess.PIPE
    )
    try:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"open"
        exchange.streams.wait(lambda: len(list(exchange.state.orders.everything())) >= after, 10)
        with pytest.raises(JournalError, match="in use"):
            Journal(journal)
    finally:
        child.kill()
        child.wait()
        if child.stdout is not None:
            child.stdout.close()


async def began_again(exchange: FakeExchange, journal: Path) -> None:
    """The program that comes after it knows what became of each order."""
    client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
    options = OrderOptions(journal=journal, products=("SPOT",))
    async with client, client.uta.orders(options) as orders:
        exchange.advance(45)
        for order in orders.open():
            await order.live(10)
        received = {order.client_id: order for order in exchange.state.orders.everything()}
        for order in orders.open():
            assert order.client_order_id is not None
            assert received[order.client_order_id].state.value == order.state.value
    entries = {entry.client_order_id: entry for entry in read_journal(journal)}
    assert entries.keys() >= received.keys()
    for name, entry in entries.items():
        if name in received:
            assert entry.state.value == received[name].state.value
        else:
            assert entry.state in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED)


@pytest.mark.parametrize("way", ["rest", "websocket"])
def test_nothing_is_forgotten(tmp_path: Path, way: str) -> None:
    with fake_exchange() as exchange:
        killed(exchange, tmp_path / "orders.db", way, after=5)
        asyncio.run(began_again(exchange, tmp_path / "orders.db"))


@pytest.mark.parametrize("accepted", [False, True])
def test_one_that_was_on_its_way_is_found_out_about(tmp_path: Path, accepted: bool) -> None:
    with fake_exchange() as exchange:
        exchange.faults.add(Delay(0.5, Drop(after_accepting=accepted)), PLACE)
        child = subprocess.Popen(
            [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(tmp_path / "j"), "rest"]
        )
        exchange.streams.wait(lambda: any(one.path.endswith("place-order") for one in exchange.requests), 10)
        child.kill()
        child.wait()
        time.sleep(0.6)
        asyncio.run(began_again(exchange, tmp_path / "j"))
        assert len(list(exchange.state.orders.everything())) == accepted
