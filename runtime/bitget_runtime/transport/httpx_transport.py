"""HTTP by httpx, sync and async: the default, and the one whose client the user may bring."""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

import httpx

from bitget_runtime.errors import ConnectFailed, InvalidArgument, TransportError
from bitget_runtime.transport import HttpRequest, HttpResponse, other_loop, other_process

if TYPE_CHECKING:
    import asyncio

# with HTTP/2, hpack writes every header it sends to its debug log, the passphrase among them
logging.getLogger("hpack").setLevel(logging.INFO)

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection, where the timeout for an answer is longer."""


def _timeouts(seconds: float) -> httpx.Timeout:
    return httpx.Timeout(seconds, connect=min(seconds, CONNECT_TIMEOUT))


class HttpxTransport:
    """Sends by an `httpx.Client`.

    Args:
        client: A client of the user's, who also closes it; its timeouts and proxies hold.
        timeout: Seconds to wait for each part of an answer, for a client of our own.

    Raises:
        InvalidArgument: the client is of another kind, or the environment's proxies can't be used.
    """

    def __init__(self, client: httpx.Client | None = None, *, timeout: float) -> None:
        if client is not None and not isinstance(client, httpx.Client):
            raise InvalidArgument(f"http_client must be an httpx.Client, not {type(client).__name__}")
        try:
            self._client = client if client is not None else httpx.Client(timeout=_timeouts(timeout))
        except (ImportError, ValueError) as error:
            raise InvalidArgument(f"httpx can't be used in this environment: {error}") from None
        self._owned = client is None
        self._process = os.getpid()

    def send(self, request: HttpRequest) -> HttpResponse:
        if self._process != os.getpid():
            raise other_process()
        outgoing = _outgoing(self._client, request)
        try:
            response = self._client.send(outgoing, follow_redirects=False)
        except httpx.HTTPError as error:
            failure = _failure(error)
        except (RuntimeError, OSError) as error:
            failure = TransportError(f"{type(error).__name__}: {error}")
        else:
            return HttpResponse(response.status_code, response.headers, response.content)
        raise failure

    def close(self) -> None:
        if self._owned:
            self._client.close()


class AsyncHttpxTransport:
    """Sends by an `httpx.AsyncClient`; arguments as for `HttpxTransport`. It stays with the event loop it began in."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, timeout: float) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise InvalidArgument(f"http_client must be an httpx.AsyncClient, not {type(client).__name__}")
        try:
            self._client = client if client is not None else httpx.AsyncClient(timeout=_timeouts(timeout))
        except (ImportError, ValueError) as error:
            raise InvalidArgument(f"httpx can't be used in this environment: {error}") from None
        self._owned = client is None
        self._process = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: HttpRequest) -> HttpResponse:
        if self._process != os.getpid():
            raise other_process()
        from asyncio import get_running_loop  # blocking programs start quicker without asyncio

        loop = get_running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            raise other_loop()
        outgoing = _outgoing(self._client, request)
        try:
            response = await self._client.send(outgoing, follow_redirects=False)
        except httpx.HTTPError as error:
            failure = _failure(error)
        except (RuntimeError, OSError) as error:
            failure = TransportError(f"{type(error).__name__}: {error}")
        else:
            return HttpResponse(response.status_code, response.headers, response.content)
        raise failure

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()


def _outgoing(client: httpx.Client | httpx.AsyncClient, request: HttpRequest) -> httpx.Request:
    if client.is_closed:
        raise ConnectFailed("the client is closed")
    try:
        outgoing = client.build_request(
            request.method, request.base_url + request.target, headers=request.headers, content=request.body or None
        )
    except (httpx.InvalidURL, ValueError) as error:
        raise ConnectFailed(f"can't be sent: {error}") from None
    if not outgoing.url.raw_path.endswith(request.target.encode()):
        raise ConnectFailed("the httpx client changes the path or the query, so the signature would not fit")
    return outgoing


def _failure(error: httpx.HTTPError) -> TransportError:
    """What an error of httpx means; nothing of it is kept, because it holds the request with its headers."""
    if isinstance(error, httpx.LocalProtocolError):
        return TransportError("LocalProtocolError")  # its own words may quote header values
    text = f"{type(error).__name__}: {error}".removesuffix(": ")
    return ConnectFailed(text) if isinstance(error, _NEVER_SENT) else TransportError(text)
