"""Orders that are closed while something is under way: no response is lost, and nothing that may be sent is denied."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from bitget_client import AsyncBitget, StreamOptions
from bitget_runtime.errors import OrderOutcomeUnknown, StreamClosed
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.faults import Delay
from bitget_runtime.orders.desk.journal import Journal
from bitget_runtime.orders.face import call_threads
from bitget_runtime.orders.face.sync_order import Order
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.loop_thread import LoopThread
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK

HURRIED = OrderOptions(categories=("SPOT",), stream=StreamOptions(close_within=0.05))
TO_DO: dict[str, Callable[[Any, Order], Any]] = {
    PLACE: lambda orders, _: orders.place(**ORDER, price="50000", client_oid="mine"),
    "uta.trade.modify_order": lambda _, order: order.modify(price="49000"),
    "uta.trade.cancel_order": lambda _, order: order.cancel(),
    "uta.trade.cancel_all_orders": lambda orders, _: orders.cancel_all(category="SPOT"),
}


def left(exchange: FakeExchange, address: str, options: OrderOptions, delay: float) -> Future[Any]:
    """What becomes of a request that is under way in another thread when the block is left."""
    with client_of(exchange) as client, ThreadPoolExecutor() as threads:
        with client.uta.orders(options) as orders:
            order = orders.place(**ORDER, price="50000")
            order.live(5)
            exchange.streams.faults.lose_push(100)
            exchange.requests.clear()
            exchange.faults.add(Delay(delay), address)
            doing = threads.submit(TO_DO[address], orders, order)
            exchange.streams.wait(lambda: bool(exchange.requests.of(address)), 5)
        return doing


@pytest.mark.parametrize("address", [*TO_DO])
def test_a_response_is_awaited(exchange: FakeExchange, address: str) -> None:
    result = left(exchange, address, QUICK, 0.3).result()
    assert result is None or result.state in (OrderState.SENT, OrderState.LIVE)


@pytest.mark.parametrize("address", [*TO_DO][1:])
def test_whoever_can_not_wait_for_it_learns_that_it_may_be_carried_out(exchange: FakeExchange, address: str) -> None:
    doing = left(exchange, address, HURRIED, 0.5)
    with pytest.raises(OrderOutcomeUnknown, match="the orders were closed before there was a response") as caught:
        doing.result()
    assert caught.value.operation == address
    if address != "uta.trade.cancel_all_orders":
        with client_of(exchange) as client:
            caught.value.signed_at = exchange.now() - 40_000
            assert caught.value.resolve(client)[0].outcome == "found"


def test_an_order_that_can_not_be_waited_for_is_unknown(exchange: FakeExchange) -> None:
    order: Order = left(exchange, PLACE, HURRIED, 0.5).result()
    assert order.state is OrderState.UNKNOWN
    assert isinstance(order.error, OrderOutcomeUnknown)
    assert order.error.client_order_ids == ("mine",)
    with pytest.raises(StreamClosed):
        order.live(5)


def interrupt_placing() -> None:
    for task in asyncio.all_tasks():
        if "carry_out" in repr(task):
            task.cancel()


@pytest.mark.parametrize("is_interrupted", [False, True])
def test_an_order_that_still_waits_for_a_thread_was_never_sent(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, is_interrupted: bool
) -> None:
    monkeypatch.setattr(call_threads, "_AT_ONCE", 1)
    with client_of(exchange) as client, ThreadPoolExecutor() as threads:
        with client.uta.orders(HURRIED) as orders:
            exchange.faults.add(Delay(0.5), PLACE)
            placing = threads.submit(orders.place, **ORDER, price="50000")
            exchange.streams.wait(lambda: bool(exchange.requests.of(PLACE)), 5)
            second = threads.submit(orders.place, **ORDER, price="50000", client_oid="second")
            exchange.streams.wait(lambda: orders.find(client_order_id="second"), 5)
            order = orders.find(client_order_id="second")
            if is_interrupted:
                orders._followed.thread.call(interrupt_placing)
        with pytest.raises(StreamClosed, match="the orders are closed" if is_interrupted else "before this was sent"):
            second.result()
        assert order is not None
        assert order.state is OrderState.NEVER_CARRIED_OUT
        placing.exception()
        assert len(exchange.requests.of(PLACE)) == 1


def test_what_a_thread_may_still_sign_counts_for_an_order_that_is_cut_off(exchange: FakeExchange) -> None:
    with client_of(exchange, timeout=60) as client, ThreadPoolExecutor() as threads:
        with client.uta.orders(HURRIED) as orders:
            exchange.faults.add(Delay(0.5), PLACE)
            placing = threads.submit(orders.place, **ORDER, price="50000")
            exchange.streams.wait(lambda: bool(exchange.requests.of(PLACE)), 5)
        until = placing.result().accepted_until
        assert until is not None
        assert until - exchange.now() > 85_000


def test_what_has_sent_nothing_says_that_the_orders_are_closed(exchange: FakeExchange) -> None:
    address = "uta.account.get_settings"
    with client_of(exchange) as client, ThreadPoolExecutor() as threads:
        with client.uta.orders(OrderOptions(check=False)) as orders:
            exchange.faults.add(Delay(0.3), address)
            meant: dict[str, Any] = {"category": "USDT-FUTURES", "symbol": "BTCUSDT", "order_type": "market"}
            opening = threads.submit(lambda: orders.open_long(**meant, qty="0.01"))
            exchange.streams.wait(lambda: bool(exchange.requests.of(address)), 5)
        with pytest.raises(StreamClosed):
            opening.result()
        assert not exchange.requests.of(PLACE)


def test_an_interrupted_end_releases_the_journal(exchange: FakeExchange, tmp_path: Path) -> None:
    """The task is cancelled at each step of leaving the block."""

    async def block(client: AsyncBitget, path: Path, ready: asyncio.Event) -> None:
        async with client.uta.orders(OrderOptions(journal=path, categories=("SPOT",))):
            ready.set()

    async def interrupted(steps: int) -> bool:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client:
            path, ready = tmp_path / f"{steps}", asyncio.Event()
            task = asyncio.ensure_future(block(client, path, ready))
            await ready.wait()
            for _ in range(steps):
                await asyncio.sleep(0)
            is_over = task.done()
            task.cancel()
            await asyncio.wait((task,))
            Journal(path).close()
            return is_over

    async def every() -> None:
        steps = 0
        while not await interrupted(steps):
            steps += 1
        assert steps > 3

    asyncio.run(every())


def test_an_interrupted_thread_releases_the_journal(
    exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = LoopThread.run

    def interrupted(thread: LoopThread, coroutine: Any, timeout: float | None = None) -> None:
        coroutine.close()
        monkeypatch.setattr(LoopThread, "run", running)
        raise KeyboardInterrupt

    with client_of(exchange) as client:
        orders = client.uta.orders(OrderOptions(journal=tmp_path / "j", categories=("SPOT",)))
        with orders:
            monkeypatch.setattr(LoopThread, "run", interrupted)
            with pytest.raises(KeyboardInterrupt):
                orders.close()
        Journal(tmp_path / "j").close()


def test_an_interrupted_beginning_releases_the_journal(
    exchange: FakeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = LoopThread.run

    def late(thread: LoopThread, coroutine: Any, timeout: float | None = None) -> None:
        running(thread, coroutine, timeout)
        monkeypatch.setattr(LoopThread, "run", running)
        raise KeyboardInterrupt

    monkeypatch.setattr(LoopThread, "run", late)
    with client_of(exchange) as client:
        with pytest.raises(KeyboardInterrupt):
            client.uta.orders(OrderOptions(journal=tmp_path / "j", categories=("SPOT",))).__enter__()
        Journal(tmp_path / "j").close()
