"""The default way to send: with our own connections, or with a user's httpx client."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from bitget_runtime.transport.attempt import Attempt, check_timeout, current_attempt
from bitget_runtime.transport.interface import HttpRequest, HttpResponse, closed, other_loop, other_process

if TYPE_CHECKING:
    import asyncio
    import ssl

    import httpx

    from bitget_runtime.transport.default.httpx_client import UsersAsyncClient, UsersClient


class HttpxTransport:
    """Sends over connections of its own, or with an `httpx.Client`.

    Args:
        client: A user's client, which the user also closes; its proxies, certificates and shorter timeouts apply.
        timeout: Seconds that a whole call may take.
        ssl_context: TLS settings, for connections of our own.
        base_url: Host that requests will go to, so that settings that can't be used are refused at once.

    Raises:
        InvalidArgument: the client is of another kind, the timeout is out of range, or the environment's proxies or
            certificates can't be used.
    """

    def __init__(
        self,
        client: httpx.Client | None = None,
        *,
        timeout: float,
        ssl_context: ssl.SSLContext | None = None,
        base_url: str | None = None,
    ) -> None:
        self._timeout = check_timeout(timeout)
        self._users: UsersClient | None = None
        if client is not None:
            from bitget_runtime.transport.default.httpx_client import UsersClient

            self._users = UsersClient(client)
        else:
            from bitget_runtime.transport.default.sync_connections import SyncConnections

            self._own = SyncConnections(ssl_context, base_url)
        self._process = os.getpid()
        self._closed = False

    @property
    def sends_by(self) -> str:
        """`httpx` for a user's client, `httpcore` without one."""
        return "httpcore" if self._users is None else "httpx"

    def send(self, request: HttpRequest) -> HttpResponse:
        if self._process != os.getpid():
            raise other_process()
        if self._closed:
            raise closed()
        attempt = Attempt(min(self._timeout, request.timeout))
        token = current_attempt.set(attempt)
        try:
            return self._own.send(request) if self._users is None else self._users.send(request, attempt)
        except Exception as error:
            failure = attempt.failure(error, request)
        finally:
            current_attempt.reset(token)
        raise failure

    def close(self) -> None:
        if self._users is None:
            self._closed = True
            self._own.close()


class AsyncHttpxTransport:
    """The same for asyncio and an `httpx.AsyncClient`. It stays with the event loop that it began in."""

    def __init__(
        self,
        client: httpx.AsyncClient | None = None,
        *,
        timeout: float,
        ssl_context: ssl.SSLContext | None = None,
        base_url: str | None = None,
    ) -> None:
        self._timeout = check_timeout(timeout)
        self._users: UsersAsyncClient | None = None
        if client is not None:
            from bitget_runtime.transport.default.httpx_client import UsersAsyncClient

            self._users = UsersAsyncClient(client)
        else:
            from bitget_runtime.transport.default.async_connections import AsyncConnections

            self._own = AsyncConnections(ssl_context, base_url)
        self._process = os.getpid()
        self._closed = False
        self._loop: asyncio.AbstractEventLoop | None = None

    @property
    def sends_by(self) -> str:
        """`httpx` for a user's client, `httpcore` without one."""
        return "httpcore" if self._users is None else "httpx"

    async def send(self, request: HttpRequest) -> HttpResponse:
        if self._process != os.getpid():
            raise other_process()
        from asyncio import get_running_loop, timeout  # blocking programs start faster without asyncio

        loop = get_running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            raise other_loop()
        if self._closed:
            raise closed()
        seconds = min(self._timeout, request.timeout)
        attempt = Attempt(seconds)
        token = current_attempt.set(attempt)
        try:
            async with timeout(seconds):
                if self._users is None:
                    return await self._own.send(request)
                return await self._users.send(request, attempt)
        except Exception as error:
            failure = attempt.failure(error, request)
        finally:
            current_attempt.reset(token)
        raise failure

    async def close(self) -> None:
        if self._users is None:
            self._closed = True
            await self._own.close()
