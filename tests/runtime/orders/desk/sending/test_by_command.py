"""Orders that are placed by a command over a WebSocket."""

from __future__ import annotations

import asyncio

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.options import OrderOptions
from bitget_runtime.stream.connection.connection import Connection
from setups.followed_orders import ORDER

PRICED = {**ORDER, "price": "50000"}


def test_an_order_is_on_the_socket_in_the_first_step_of_its_task(
    exchange: FakeExchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[bytes] = []
    send = Connection._send

    def note(self: Connection, payload: bytes) -> bool:
        sent.append(payload)
        return send(self, payload)

    monkeypatch.setattr(Connection, "_send", note)

    async def run() -> None:
        async with (
            AsyncBitget(*exchange.credentials, base_url=exchange.base_url, stream_url=exchange.stream_url) as client,
            client.uta.orders(OrderOptions(categories=("SPOT",), by="websocket")) as orders,
        ):
            await orders.place(**PRICED)
            sent.clear()
            placing = asyncio.create_task(orders.place(**PRICED))
            await asyncio.sleep(0)
            [frame] = sent
            assert str((await placing).client_order_id) in frame.decode()

    asyncio.run(run())
