"""Waiting for a condition leaves nothing behind."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.errors import ClientUnusable
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.desk.waiting import Waiters
from setups.followed_orders import ORDER, QUICK


def test_waits_that_time_out_or_are_given_up_are_forgotten() -> None:
    async def run() -> int:
        waiters = Waiters()
        for _ in range(100):
            with suppress(TimeoutError):
                await waiters.until(lambda: False, 0.0001, str)
        given_up = asyncio.ensure_future(waiters.until(lambda: False, None, str))
        await asyncio.sleep(0)
        given_up.cancel()
        await asyncio.wait((given_up,))
        return len(waiters._waiting)

    assert asyncio.run(run()) == 0


def test_a_wait_in_another_event_loop_is_refused_because_nothing_would_wake_it(exchange: FakeExchange) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url)
        async with client, client.uta.orders(QUICK) as orders:
            order, account = await orders.place(**ORDER, price="30000"), await orders.account()

            async def next_event() -> object:
                return await anext(orders.events())

            def wait_elsewhere(wait: Callable[[], Coroutine[object, object, object]]) -> None:
                with pytest.raises(ClientUnusable, match="another event loop"):
                    asyncio.run(wait())

            for wait in (order.final, next_event, lambda: account.until(lambda _: False)):
                await asyncio.to_thread(wait_elsewhere, wait)

    asyncio.run(run())


def test_all_that_wait_are_woken_in_turn() -> None:
    async def run() -> list[int]:
        waiters, woken = Waiters(), list[int]()
        is_done = False

        async def wait(number: int) -> None:
            await waiters.until(lambda: is_done, 5, str)
            woken.append(number)

        tasks = [asyncio.ensure_future(wait(number)) for number in range(5)]
        await asyncio.sleep(0)
        waiters.wake()  # too early
        await asyncio.sleep(0)
        is_done = True
        waiters.wake()
        await asyncio.gather(*tasks)
        return woken

    assert asyncio.run(run()) == [0, 1, 2, 3, 4]
