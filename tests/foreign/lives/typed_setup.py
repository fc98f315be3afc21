"""typed-bitget, with the addresses of a fake exchange and nothing else changed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from typed_bitget import Bitget

from bitget_runtime.fake import fake_exchange

HOUR = 3_600_000
SOON = 30


@asynccontextmanager
async def living(account: Any) -> AsyncIterator[Any]:
    """An exchange at a price that stays, and a client of it."""
    with fake_exchange(account=account) as exchange:
        exchange.price("BTCUSDT", Decimal(60_000), hold=True)
        key, secret, passphrase = exchange.credentials
        client = Bitget.new(access_key=key, secret_key=secret, passphrase=passphrase)
        client.http_client.base_url = exchange.base_url
        for generation, streams in (("v2", client.classic_streams_client), ("v3", client.uta_streams_client)):
            streams.public_conn.url = f"{exchange.stream_url}/{generation}/ws/public"
            streams.private_conn.url = f"{exchange.stream_url}/{generation}/ws/private"
        async with client:
            yield SimpleNamespace(exchange=exchange, client=client)


def moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def hours_of(rows: list[Any]) -> list[int]:
    """When candles opened, in milliseconds, oldest first."""
    return sorted(round(row[0].timestamp() * 1000) for row in rows)


async def pushes(managers: list[Any], act: Callable[[], Any], enough: Callable[[list[Any]], bool]) -> list[Any]:
    """What is pushed from the subscriptions on until it is enough; whatever fails is raised."""
    pushed: asyncio.Queue[Any] = asyncio.Queue()
    streams = [await manager for manager in managers]
    listening = [asyncio.create_task(_listen(stream, pushed)) for stream in streams]
    found: list[Any] = []
    try:
        await act()
        async with asyncio.timeout(SOON):
            while not enough(found):
                push = await pushed.get()
                if isinstance(push, Exception):
                    raise push
                found.append(push)
    finally:
        for task in listening:
            task.cancel()
    return found


async def _listen(stream: Any, pushed: asyncio.Queue[Any]) -> None:
    try:
        async for push in stream:
            pushed.put_nowait(push)
    except Exception as error:
        pushed.put_nowait(error)
