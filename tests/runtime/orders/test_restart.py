"""A program that is killed in the midst of placing orders forgets none of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay, Drop
from bitget_runtime.orders.desk.journal import Entry
from bitget_runtime.orders.options import OrderOptions
from restart_run import CHILD, PLACE, Death, began_again, killed
from setups.fake_clients import client_of
from setups.followed_orders import ORDER


@pytest.mark.parametrize("way", ["rest", "websocket"])
def test_nothing_is_forgotten(tmp_path: Path, way: str) -> None:
    with fake_exchange() as exchange:
        killed(exchange, tmp_path / "orders.db", way, Death(after=5))
        asyncio.run(began_again(exchange, tmp_path / "orders.db"))


@pytest.mark.parametrize("accepted", [False, True])
def test_one_that_was_on_its_way_is_found_out_about(tmp_path: Path, accepted: bool) -> None:
    with fake_exchange() as exchange:
        exchange.faults.add(Delay(0.5, Drop(after_accepting=accepted)), PLACE["uta"])
        child = subprocess.Popen(
            [sys.executable, str(CHILD), exchange.base_url, exchange.stream_url, str(tmp_path / "j"), "rest", "uta"]
        )
        exchange.streams.wait(lambda: any(one.path.endswith("place-order") for one in exchange.requests), 60)
        child.kill()
        child.wait()
        time.sleep(0.6)
        asyncio.run(began_again(exchange, tmp_path / "j"))
        assert len(list(exchange.state.orders.everything())) == accepted


def test_what_an_earlier_block_may_still_sign_is_not_given_up(exchange: FakeExchange, tmp_path: Path) -> None:
    path, now = tmp_path / "orders.db", int(time.time() * 1_000)
    entry = Entry(
        client_order_id="mine", kind="uta", category="SPOT", symbol="BTCUSDT", sent=now, accepted_until=now + 90_000
    )
    with client_of(exchange, stream_url=exchange.stream_url) as client:
        for blocks in (0, 1):
            with client.uta.orders(OrderOptions(journal=path)) as orders:
                left = [order for order in orders.open() if order.client_order_id == "mine"]
                assert len(left) == blocks
                for order in left:
                    assert order.accepted_until is not None
                    assert order.accepted_until >= now + 90_000
                journal: Any = orders._followed.engine._journal
                if not left:
                    orders._followed.thread.call(lambda: journal.write([entry]))  # noqa: B023 - called at once


@pytest.mark.parametrize("begins", ["from a journal", "without one", "by adopting it"])
def test_fills_from_before_an_order_was_followed_are_found_while_it_is_open(
    exchange: FakeExchange, tmp_path: Path, begins: str
) -> None:
    journal: Any = {"journal": tmp_path / "orders.db"} if begins == "from a journal" else {}
    first = OrderOptions(categories=("SPOT",), **journal)
    second = OrderOptions(categories=("USDT-FUTURES",)) if begins == "by adopting it" else first
    with client_of(exchange) as client:
        with client.uta.orders(first) as orders:
            order = orders.place(**ORDER, price="50000")
            order.live(5)
            exchange.fill(order.id or "", "0.002")
            order.until(lambda order: order.filled, 5)
        exchange.fill(order.id or "", "0.003")
        with client.uta.orders(second) as orders:
            if begins == "by adopting it":
                orders.adopt(order_id=order.id or "", category="SPOT", symbol="BTCUSDT")
            (again,) = orders.open()
            again.until(lambda order: order.has_all_fills and order.filled, 5)
            assert [fill.qty for fill in again.fills] == [Decimal("0.002"), Decimal("0.003")]
            assert again.state.is_open
