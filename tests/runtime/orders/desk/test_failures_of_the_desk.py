"""What fails inside the desk is not lost: it is read again, and until then nothing is said to be in sync."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.desk.reading.following import Following
from bitget_runtime.orders.desk.tracker import Tracker
from bitget_runtime.orders.face.async_orders import AsyncOrders
from bitget_runtime.orders.known.state import OrderState
from setups.followed_orders import ORDER, QUICK
from setups.stream_setup import soon


@contextmanager
def failing(monkeypatch: pytest.MonkeyPatch, owner: type, name: str) -> Iterator[list[int]]:
    """A method that fails while this block is open; yields the number of failures."""
    real, failures, is_open = getattr(owner, name), [0], True

    def method(*arguments: Any, **named: Any) -> Any:
        if not is_open:
            return real(*arguments, **named)
        failures[0] += 1
        raise RuntimeError(f"{name} fails")

    monkeypatch.setattr(owner, name, method)
    yield failures
    is_open = False


@pytest.mark.parametrize(("owner", "name"), [(Tracker, "hear"), (Following, "complete")])
def test_an_order_ends_all_the_same(
    owner: type, name: str, exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def run() -> None:
        client = AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url)
        async with client, client.uta.orders(QUICK) as orders:
            assert isinstance(orders, AsyncOrders)
            order = await orders.place(**ORDER, price="50000")
            await order.live(5)
            with failing(monkeypatch, owner, name) as failures:
                if name == "complete":
                    orders._engine.tracker.on_end(order._tracked)
                else:
                    await order.cancel()
                await soon(lambda: failures[0])
                assert not orders.synced
            if name == "complete":
                await order.cancel()
            assert await order.final(5) is OrderState.CANCELLED
            await soon(lambda: orders.synced)

    asyncio.run(run())
    assert f"{name} fails" in caplog.text
