"""Connections of our own for asyncio; see `sync_connections`."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

import httpcore

from bitget_runtime.transport.body import Body
from bitget_runtime.transport.default.async_sockets import AsyncBackend
from bitget_runtime.transport.default.route import KEPT, Route
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    import ssl

_MOST = 100
"""Most calls under way at once; the others wait."""


class _Connections:
    """Connections to one host."""

    def __init__(self, base_url: str, ssl_context: ssl.SSLContext | None) -> None:
        self.route = Route(base_url, ssl_context)
        # calls that change something have room of their own, so that hanging reads never hold up a cancel
        self._room = {changes: asyncio.Semaphore(_MOST) for changes in (False, True)}
        self._pool = httpcore.AsyncConnectionPool(network_backend=AsyncBackend(), **self.route.options)
        self._waiting: deque[httpcore.AsyncConnectionInterface] = deque()
        self._is_closed = False

    def room(self, request: HttpRequest) -> asyncio.Semaphore:
        """The limit on requests of this kind under way."""
        return self._room[request.method != "GET"]

    async def take(self) -> httpcore.AsyncConnectionInterface:
        """A connection for one call, which nothing else uses."""
        while self._waiting:
            connection = self._waiting.pop()
            if connection.is_available() and not connection.has_expired():
                return connection
            await connection.aclose()
        return self._pool.create_connection(self.route.origin)

    async def give_back(self, connection: httpcore.AsyncConnectionInterface) -> None:
        """Keep a connection for the next call, if it can take one."""
        is_kept = len(self._waiting) < KEPT and not self._is_closed
        if is_kept and connection.is_available() and not connection.has_expired():
            self._waiting.append(connection)
        else:
            await connection.aclose()

    async def close(self) -> None:
        """Close the idle connections now, and those of calls under way when these end."""
        self._is_closed = True
        while self._waiting:
            await self._waiting.pop().aclose()


class AsyncConnections:
    """Sends with httpcore; arguments and errors as for `SyncConnections`."""

    def __init__(self, ssl_context: ssl.SSLContext | None, base_url: str | None) -> None:
        self._ssl_context = ssl_context
        self._hosts: dict[str, _Connections] = {}
        if base_url is not None:
            self._to(base_url)

    def _to(self, base_url: str) -> _Connections:
        connections = self._hosts.get(base_url)
        if connections is None:
            connections = self._hosts[base_url] = _Connections(base_url, self._ssl_context)
        return connections

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait; exceptions are raised unchanged."""
        connections = self._to(request.base_url)
        outgoing = connections.route.outgoing(request)
        async with connections.room(request):
            connection = await connections.take()
            try:
                received = await _send(connection, outgoing)
            except BaseException:
                with suppress(Exception):
                    await connection.aclose()
                raise
            await connections.give_back(connection)
        return received

    async def close(self) -> None:
        """Close the idle connections now, and those of calls under way when these end."""
        for connections in self._hosts.values():
            await connections.close()


async def _send(connection: httpcore.AsyncConnectionInterface, outgoing: httpcore.Request) -> HttpResponse:
    response = await connection.handle_async_request(outgoing)
    headers = ResponseHeaders.from_bytes(response.headers)
    body = Body(headers)
    async for chunk in response.aiter_stream():
        body.add(chunk)
    await response.aclose()
    return HttpResponse(response.status, headers, body.whole())
