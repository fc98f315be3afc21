"""A connection that combines writes, because a system call costs more than a response."""

from __future__ import annotations

import asyncio
from typing import Any


class Gathering:
    """A transport that sends everything written in one turn of the event loop in one piece.

    Args:
        transport: The underlying transport, which does everything else.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._loop = asyncio.get_running_loop()
        self._written: list[bytes] = []

    def write(self, data: bytes) -> None:
        if not self._written:
            self._loop.call_soon(self._flush)
        self._written.append(data)

    def _flush(self) -> None:
        if self._written and not self._transport.is_closing():
            self._transport.write(b"".join(self._written))
        self._written.clear()

    def get_write_buffer_size(self) -> int:
        return self._transport.get_write_buffer_size() + sum(map(len, self._written))

    def close(self) -> None:
        """Close it once everything written is sent."""
        self._flush()
        self._transport.close()

    def abort(self) -> None:
        """Break the connection."""
        self._written.clear()
        self._transport.abort()

    def __getattr__(self, name: str) -> Any:
        """Everything else is the transport's. `Any`: whatever a transport has."""
        return getattr(self._transport, name)
