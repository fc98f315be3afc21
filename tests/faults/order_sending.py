"""Between orders and the wire: is each in the journal when it leaves, and a request that is held on its way."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any

from bitget_client import AsyncBitget
from bitget_runtime.errors import OrderOutcomeUnknown
from bitget_runtime.orders.desk.engine import Engine
from bitget_runtime.stream.async_stream import AsyncStream


class Sending:
    """Watches the orders that leave.

    Args:
        engine: The orders.

    Attributes:
        held: Seconds that the next order is held on its way; its sender gives up at once.
        on_their_way: The requests that were held.
    """

    def __init__(self, engine: Callable[[], Engine | None]) -> None:
        self.held = 0.0
        self.on_their_way: set[asyncio.Future[Any]] = set()
        self._engine = engine

    def watch_calls(self, client: AsyncBitget) -> None:
        """Watch what a client sends over REST."""
        call = client._client.call

        async def watched(operation: Any, arguments: Any, extra: Any) -> Any:
            return await self._sent(operation, arguments, lambda: call(operation, arguments, extra))

        client._client.call = watched  # type: ignore[method-assign]  # between the client and its orders

    @contextmanager
    def watching_commands(self) -> Iterator[None]:
        """Watch what is sent over the stream of the orders."""
        send = AsyncStream._command

        def command(stream: Any, command: Any, frame: Any, arguments: Any, extra: Any) -> Any:
            engine = self._engine()
            if engine is None or engine.stream is not stream:
                return send(stream, command, frame, arguments, extra)
            return self._sent(command, arguments, lambda: send(stream, command, frame, arguments, extra))

        AsyncStream._command = command  # type: ignore[method-assign, assignment]  # the same, for streams
        try:
            yield
        finally:
            AsyncStream._command = send  # type: ignore[method-assign]

    async def _sent(self, endpoint: Any, arguments: Any, send: Callable[[], Awaitable[Any]]) -> Any:
        name = endpoint.address.rpartition(".")[2]
        if "place" not in name or "replace" in name:
            return await send()
        self._check_journal(arguments)
        held, self.held = self.held, 0.0
        if not held:
            return await send()

        async def later() -> None:
            await asyncio.sleep(held)
            await send()

        task = asyncio.ensure_future(later())
        self.on_their_way.add(task)
        raise OrderOutcomeUnknown("no response in time", operation=endpoint.address, arguments={}, client_order_ids=())

    def _check_journal(self, arguments: Any) -> None:
        engine = self._engine()
        journal = None if engine is None else engine._journal
        if journal is None:
            return
        values = [arguments] if isinstance(arguments, list) else list(arguments.values())
        items = next((value for value in values if isinstance(value, list)), [arguments])
        written = {entry.client_order_id for entry in journal.entries()}
        for item in items:
            own = item.get("clientOid") if isinstance(item, dict) else item.client_oid
            assert own in written, f"{own} is sent before it is in the journal"
