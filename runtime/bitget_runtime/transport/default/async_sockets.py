"""Sockets below httpcore, for asyncio, watching for bytes that nobody asked for.

anyio's sockets, which httpcore includes, keep decrypted bytes where they can't be seen. The deadline of the whole call
is enforced by whoever waits for it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpcore

from bitget_runtime.transport.attempt import CONNECT_TIMEOUT
from bitget_runtime.transport.default.held_byte import HeldByte, begin, is_request
from bitget_runtime.transport.dialling import Dialling

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

_ENOUGH = 256 * 1024
"""Bytes that may wait to be read before the other side is made to wait."""


class _Wire(asyncio.Protocol):
    """asyncio's protocol for a connection, with one reader and one writer."""

    def __init__(self) -> None:
        self.received = bytearray()
        self.has_ended = False
        self._is_paused = False
        self._can_write = asyncio.Event()
        self._can_write.set()
        self._news = asyncio.Event()
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.received += data
        self._news.set()
        if len(self.received) > _ENOUGH and not self._is_paused:
            self._is_paused = True
            self.transport.pause_reading()

    def eof_received(self) -> None:
        self._end()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end()

    def _end(self) -> None:
        self.has_ended = True
        self._news.set()
        self._can_write.set()

    def pause_writing(self) -> None:
        self._can_write.clear()

    def resume_writing(self) -> None:
        self._can_write.set()

    async def read(self, max_bytes: int) -> bytes:
        while not self.received and not self.has_ended:
            self._news.clear()
            await self._news.wait()
        chunk = bytes(self.received[:max_bytes])
        del self.received[:max_bytes]
        if self._is_paused and len(self.received) <= _ENOUGH:
            self._is_paused = False
            self.transport.resume_reading()
        return chunk

    async def write(self, buffer: bytes) -> None:
        if self.transport.is_closing():
            raise httpcore.WriteError("the connection was lost")
        self.transport.write(buffer)
        await self._can_write.wait()


class AsyncSocketStream(httpcore.AsyncNetworkStream):
    """A connection."""

    def __init__(self, wire: _Wire) -> None:
        self._wire = wire
        self._held = HeldByte()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._held:
            return self._held.take()
        return self._held.keep_of(await self._wire.read(max_bytes))

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        if buffer:
            if is_request(buffer):
                begin(has_unasked=self.get_extra_info("is_readable"))
                self._held.start()
            await self._wire.write(buffer)

    async def aclose(self) -> None:
        self._wire.transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        wire = self._wire
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT):
                upgraded = await asyncio.get_running_loop().start_tls(
                    wire.transport, wire, ssl_context, server_hostname=server_hostname
                )
        except TimeoutError:
            wire.transport.abort()
            raise httpcore.ConnectTimeout("the TLS handshake takes too long") from None
        except OSError as error:
            wire.transport.abort()
            raise httpcore.ConnectError(str(error)) from None
        if upgraded is None:
            raise httpcore.ConnectError("the connection was lost in the TLS handshake")
        wire.transport = upgraded
        return AsyncSocketStream(wire)

    def get_extra_info(self, info: str) -> Any:
        """`Any`: as in httpcore."""
        if info == "is_readable":
            return bool(self._held) or bool(self._wire.received) or self._wire.has_ended
        return self._wire.transport.get_extra_info(info)


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Makes connections."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT):
                dialled = await Dialling().dial(host, port)
                _, wire = await asyncio.get_running_loop().create_connection(_Wire, sock=dialled)
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"connecting to {host} takes too long") from None
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from None
        return AsyncSocketStream(wire)
