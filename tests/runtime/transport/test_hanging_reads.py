"""Hanging reads never hold up an order or a cancel, however many there are."""

from __future__ import annotations

import asyncio
from contextlib import closing, suppress

import pytest

from bitget_client import AsyncBitget
from bitget_runtime.transport.default.httpx_transport import AsyncHttpxTransport
from bitget_runtime.transport.pyreqwest_transport import AsyncPyreqwestTransport
from stand_ins.recording import CREDENTIALS

READS = 130
ANSWER = b'{"code": "00000", "data": {"orderId": "1", "clientOid": "mine"}}'


@pytest.mark.parametrize("kind", [AsyncPyreqwestTransport, AsyncHttpxTransport])
async def test_a_cancel_does_not_wait_behind_them(kind: type[AsyncPyreqwestTransport | AsyncHttpxTransport]) -> None:
    hanging: list[bytes] = []
    many_hang = asyncio.Event()
    serving: set[asyncio.Task[None] | None] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        serving.add(asyncio.current_task())
        with closing(writer), suppress(asyncio.IncompleteReadError, ConnectionError):
            head = await reader.readuntil(b"\r\n\r\n")
            if head.startswith(b"GET"):
                hanging.append(head)
                if len(hanging) == 100:
                    many_hang.set()
                await reader.read()  # until the client gives up
            else:
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(ANSWER), ANSWER))
                await reader.read()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=READS)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with AsyncBitget(*CREDENTIALS, base_url=url, transport=kind(timeout=30)) as client:
        reads = [asyncio.create_task(client.uta.market.get_tickers(category="SPOT")) for _ in range(READS)]
        await asyncio.wait_for(many_hang.wait(), 20)
        async with asyncio.timeout(5):
            cancelled = await client.uta.trade.cancel_order(order_id="1", client_oid="mine")
        assert cancelled.order_id == "1"
        assert not any(read.done() for read in reads)
        for read in reads:
            read.cancel()
        await asyncio.gather(*reads, return_exceptions=True)
    server.close()
    left = [task for task in serving if task]
    for task in left:  # a library may keep its unused connections for seconds
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)
