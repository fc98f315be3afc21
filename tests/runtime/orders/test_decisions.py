"""An order is sent soon after it was decided, or not at all, and does not wait for look-ups."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest
from msgspec.structs import replace

from bitget_client import AsyncBitget, Budget, Limits, OrderState, RateLimited, TransportError
from bitget_client.uta.trade_models import PlaceOrdersItem
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.face import call_threads
from bitget_runtime.pacing import moments
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK


def test_a_burst_is_sent_in_time_or_refused_at_once(exchange: FakeExchange) -> None:
    client = client_of(exchange, limits=Limits(budget=Budget()))
    with client, client.uta.orders(replace(QUICK, send_within=0.5)) as orders:
        orders.place(**ORDER, price="50000")
        turns = client._client.flow.turns
        assert turns is not None
        own = turns._limits.turn(orders._followed.engine.operations[PLACE]).windows[0]
        turns._limits.budget.close(own.bucket, 5.0)
        with pytest.raises(RateLimited) as raised:
            orders.place(**ORDER, price="50000")
        assert client._client.flow.counters.waits == 0
        assert not raised.value.sent


def test_what_waited_too_long_for_a_thread_was_never_carried_out(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    slept, elapsed = 0.0, moments.elapsed
    monkeypatch.setattr(moments, "elapsed", lambda: elapsed() + slept)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.place(**ORDER, price="50000")
        sent = len(exchange.requests)
        engine, thread = orders._followed
        operation = engine.operations[PLACE]
        arguments = {"category": "SPOT", "symbol": "BTCUSDT", "side": "buy", "orderType": "limit", "qty": "0.01"}
        work = engine.perform(operation, {**arguments, "price": "50000", "clientOid": "late"}, None)
        slept = 5.0
        with pytest.raises(TransportError, match=r"called 5\.\d s ago, and send_within is 3 s: it was not sent"):
            thread.run(work)
        late = orders.find(client_order_id="late")
        assert late is not None
        assert late.state is OrderState.NEVER_CARRIED_OUT
        assert not [one for one in exchange.requests[sent:] if one.operation == PLACE]


def test_reads_that_hang_delay_neither_orders_nor_cancels(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_threads, "_AT_ONCE", 1)
    with client_of(exchange) as client, client.uta.orders(QUICK) as orders:
        orders.place(**ORDER, price="50000").live(5)
        released = threading.Event()
        orders._calls._pools["reads"].submit(released.wait, 10)
        try:
            order: Any = orders.place(**ORDER, price="50000")
            order.cancel()
        finally:
            released.set()
        assert order.final(5) is OrderState.CANCELLED


def test_with_asyncio_the_call_is_the_decision(exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch) -> None:
    slept, elapsed = 0.0, moments.elapsed
    monkeypatch.setattr(moments, "elapsed", lambda: elapsed() + slept)

    async def run() -> None:
        nonlocal slept
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        async with AsyncBitget(*exchange.credentials, **urls) as client, client.uta.orders(QUICK) as orders:
            order = await orders.place(**ORDER, price="50000")
            sent = len(exchange.requests)
            called: list[Any] = [
                orders.place(**ORDER, price="50000"),
                orders.place_many(orders=[PlaceOrdersItem(**ORDER, price="50000")]),
                orders.buy(category="SPOT", symbol="BTCUSDT", order_type="limit", base_qty="0.01", price="50000"),
                order.modify(price="49000"),
            ]
            assert [one.__qualname__.rpartition(".")[2] for one in called] == [
                "place",
                "place_many",
                "buy",
                "modify",
            ]
            slept = 5.0  # the event loop is busy
            for late in called:
                with pytest.raises(TransportError, match="not sent"):
                    await late
            writes = (one for one in exchange.requests[sent:] if one.method == "POST")
            assert not [one.operation for one in writes]
            await order.cancel()

    asyncio.run(run())
