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
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.pacing.hooks import Hooks, RequestEvent
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from restart_run import CHILD, PLACE, Death, began_again, killed
from setups.fake_clients import async_client_of, client_of
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


def test_what_an_earlier_run_left_is_shown_whatever_has_become_of_it(exchange: FakeExchange, tmp_path: Path) -> None:
    options = OrderOptions(journal=tmp_path / "orders.db", categories=("SPOT",))
    with client_of(exchange) as client:
        with client.uta.orders(options) as orders:
            assert orders.resumed == ()
            earlier = [orders.place(**ORDER, price="50000") for _ in range(3)]
            for order in earlier:
                order.live(5)
        before, during, resting = (order.id or "" for order in earlier)
        exchange.fill(before, "0.01")

    def fill(event: RequestEvent) -> None:
        if event.operation == "uta.trade.get_open_orders":
            exchange.fill(during, "0.01")

    with client_of(exchange, hooks=Hooks(on_request=fill)) as client, client.uta.orders(options) as orders:
        assert [order.id for order in orders.resumed] == [before, during, resting]
        for order in orders.resumed[:2]:
            assert order.final(5) is OrderState.FILLED
            assert [fill.qty for fill in order.fills] == [Decimal("0.01")]
        assert orders.resumed[2] in orders.open()
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        assert [order.id for order in orders.resumed] == [resting]


def test_asyncio_shows_the_same(exchange: FakeExchange, tmp_path: Path) -> None:
    options = OrderOptions(journal=tmp_path / "orders.db", categories=("SPOT",))
    with client_of(exchange) as client, client.uta.orders(options) as orders:
        left = orders.place(**ORDER, price="50000")
        left.live(5)
    exchange.fill(left.id or "", "0.01")

    async def again() -> None:
        async with async_client_of(exchange, AsyncHttpxTransport) as client, client.uta.orders(options) as orders:
            (order,) = orders.resumed
            assert (order.id, await order.final(5), order.filled) == (left.id, OrderState.FILLED, Decimal("0.01"))

    asyncio.run(again())
