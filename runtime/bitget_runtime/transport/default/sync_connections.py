"""Our own connections for blocking calls.

A call has a connection to itself, and a connection whose call didn't end with a whole response is never reused. So an
interrupt, whatever state it leaves behind, only spoils the connection that it hit.
"""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING

import httpcore

from bitget_runtime.transport.body import Body
from bitget_runtime.transport.default.route import KEPT, Route
from bitget_runtime.transport.default.sync_sockets import SyncBackend
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

if TYPE_CHECKING:
    import ssl


class _Connections:
    """Connections to one host."""

    def __init__(self, base_url: str, ssl_context: ssl.SSLContext | None) -> None:
        self.route = Route(base_url, ssl_context)
        self._pool = httpcore.ConnectionPool(network_backend=SyncBackend(), **self.route.options)
        self._waiting: deque[httpcore.ConnectionInterface] = deque()
        self._is_closed = False

    def take(self) -> httpcore.ConnectionInterface:
        """A connection for one call, which nothing else uses."""
        with suppress(IndexError):
            while True:
                connection = self._waiting.pop()
                if connection.is_available() and not connection.has_expired():
                    return connection
                connection.close()
        return self._pool.create_connection(self.route.origin)

    def give_back(self, connection: httpcore.ConnectionInterface) -> None:
        """Keep a connection for the next call, if it can take one."""
        if len(self._waiting) < KEPT and connection.is_available() and not connection.has_expired():
            self._waiting.append(connection)
            if self._is_closed:  # before, or in the meantime by another thread
                self.close()
        else:
            connection.close()

    def close(self) -> None:
        """Close the idle connections now, and those of calls under way when these end."""
        self._is_closed = True
        with suppress(IndexError):
            while True:
                self._waiting.pop().close()


class SyncConnections:
    """Sends with httpcore.

    Args:
        ssl_context: The user's TLS settings.
        base_url: Host to prepare for, so that settings that can't be used are refused at once.

    Raises:
        InvalidArgument: the environment's proxy or certificates can't be used.
    """

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

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send, and wait; exceptions are raised unchanged."""
        connections = self._to(request.base_url)
        outgoing = connections.route.outgoing(request)
        connection = connections.take()
        try:
            response = connection.handle_request(outgoing)
            headers = ResponseHeaders.from_bytes(response.headers)
            body = Body(headers)
            for chunk in response.iter_stream():
                body.add(chunk)
            response.close()
            received = HttpResponse(response.status, headers, body.whole())
        except BaseException:
            with suppress(Exception):
                connection.close()
            raise
        connections.give_back(connection)
        return received

    def close(self) -> None:
        """Close the idle connections now, and those of calls under way when these end."""
        for connections in list(self._hosts.values()):
            connections.close()
