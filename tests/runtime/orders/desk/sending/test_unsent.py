"""An order whose request never left is not one whose response is lost."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bitget_client import AsyncBitget, Guards
from bitget_runtime.errors import GuardRefused
from bitget_runtime.fake import FakeExchange
from bitget_runtime.fake.__main__ import fake_exchange
from bitget_runtime.fake.faults import Delay
from bitget_runtime.orders.known.state import OrderState
from bitget_runtime.orders.options import OrderOptions
from setups.fake_clients import client_of
from setups.followed_orders import ORDER, PLACE, QUICK


def test_a_price_that_the_user_s_own_function_does_not_find_refuses_the_order() -> None:
    prices: dict[str, Any] = {}
    guards = Guards(max_notional=1_000, price_of=prices.__getitem__)
    with fake_exchange(balances={"BTC": 1}) as exchange, client_of(exchange, guards=guards) as client:
        with client.uta.orders(QUICK) as orders:
            with pytest.raises(GuardRefused, match="price_of has failed: KeyError"):
                orders.place(**{**ORDER, "side": "sell"}, price="90000", client_oid="mine")
            order = orders.find(client_order_id="mine")
            assert order is not None
            assert (order.state, orders.open()) == (OrderState.NEVER_CARRIED_OUT, [])
            assert not exchange.requests.of(PLACE)


@pytest.mark.parametrize("by", ["rest", "websocket"])
def test_orders_that_are_given_up_before_their_turn_were_never_sent(by: Any) -> None:
    async def run(exchange: FakeExchange) -> None:
        urls: Any = {"base_url": exchange.base_url, "stream_url": exchange.stream_url}
        client = AsyncBitget(*exchange.credentials, **urls, limits="wait")
        async with client, client.uta.orders(OrderOptions(by=by, categories=("SPOT",))) as orders:
            await orders.place(**ORDER, price="50000")
            placing = [asyncio.ensure_future(orders.place(**ORDER, price="50000")) for _ in range(40)]
            async with asyncio.timeout(5):
                while len(exchange.state.orders.open(exchange.uid)) < 4:  # noqa: ASYNC110 - nobody tells
                    await asyncio.sleep(0.01)
            handles = orders.open()
            for task in placing:
                task.cancel()
            await asyncio.gather(*placing, return_exceptions=True)
            unsent = [order for order in handles if order.state is OrderState.NEVER_CARRIED_OUT]
            assert len(unsent) >= 4
            there = {order.client_id for order in exchange.state.orders.everything()}
            assert not there & {order.client_order_id for order in unsent}
            for order in orders.open():
                assert await order.live(5) is OrderState.LIVE

    with fake_exchange() as exchange:
        asyncio.run(run(exchange))


def test_an_order_that_has_left_is_unknown_when_its_caller_is_interrupted(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            exchange.faults.add(Delay(0.2), PLACE)
            placing = asyncio.ensure_future(orders.place(**ORDER, price="50000", client_oid="mine"))
            async with asyncio.timeout(5):
                while not exchange.requests.of(PLACE):  # noqa: ASYNC110 - nobody tells
                    await asyncio.sleep(0.01)
            placing.cancel()
            with pytest.raises(asyncio.CancelledError):
                await placing
            order = orders.find(client_order_id="mine")
            assert order is not None
            assert OrderState.NEVER_CARRIED_OUT not in [change.state for change in order.history]
            assert await order.live(5) is OrderState.LIVE

    asyncio.run(run())
