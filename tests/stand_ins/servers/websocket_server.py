"""A WebSocket server of another library, and a receiver that keeps what arrives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.server import ServerConnection, serve

Handler = Callable[[ServerConnection], Awaitable[None]]


class Recorder:
    """Takes what arrives."""

    def __init__(self) -> None:
        self.texts: list[bytes] = []
        self.binaries: list[bytes] = []
        self.lost: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    def on_text(self, payload: bytes) -> None:
        self.texts.append(payload)

    def on_binary(self, payload: bytes) -> None:
        self.binaries.append(payload)

    def on_lost(self, why: str) -> None:
        assert not self.lost.done()
        self.lost.set_result(why)

    async def end(self) -> str:
        return await asyncio.wait_for(self.lost, 2)


@asynccontextmanager
async def server(handler: Handler, **options: Any) -> AsyncIterator[str]:
    """A WebSocket server; its address. `Any`: options of the library."""
    async with serve(handler, "127.0.0.1", 0, **options) as running:
        port = next(iter(running.sockets)).getsockname()[1]
        yield f"{'wss' if 'ssl' in options else 'ws'}://127.0.0.1:{port}/v3/ws/public"
