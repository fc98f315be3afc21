"""Waiting for a condition leaves nothing behind."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from bitget_runtime.orders.desk.waiting import Waiters


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
