"""HTTP by httpx, sync and async: the default, and the one whose client the user may bring."""

from __future__ import annotations

import httpx

from bitget_runtime.errors import ConnectFailed, TransportError
from bitget_runtime.transport import HttpRequest, HttpResponse

_NEVER_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
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
    """

    def __init__(self, client: httpx.Client | None = None, *, timeout: float) -> None:
        self._client = client if client is not None else httpx.Client(timeout=_timeouts(timeout))
        self._owned = client is None

    def send(self, request: HttpRequest) -> HttpResponse:
        try:
            response = self._client.send(_outgoing(self._client, request), follow_redirects=False)
        except httpx.HTTPError as error:
            failure = _failure(error)
        except (httpx.InvalidURL, RuntimeError, OSError) as error:
            failure = _unexpected(error, self._client)
        else:
            return HttpResponse(response.status_code, response.headers, response.content)
        raise failure

    def close(self) -> None:
        if self._owned:
            self._client.close()


class AsyncHttpxTransport:
    """Sends by an `httpx.AsyncClient`; arguments as for `HttpxTransport`."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, timeout: float) -> None:
        self._client = client if client is not None else httpx.AsyncClient(timeout=_timeouts(timeout))
        self._owned = client is None

    async def send(self, request: HttpRequest) -> HttpResponse:
        try:
            response = await self._client.send(_outgoing(self._client, request), follow_redirects=False)
        except httpx.HTTPError as error:
            failure = _failure(error)
        except (httpx.InvalidURL, RuntimeError, OSError) as error:
            failure = _unexpected(error, self._client)
        else:
            return HttpResponse(response.status_code, response.headers, response.content)
        raise failure

    async def close(self) -> None:
        if self._owned:
            await self._client.aclose()


def _outgoing(client: httpx.Client | httpx.AsyncClient, request: HttpRequest) -> httpx.Request:
    return client.build_request(
        request.method, request.base_url + request.target, headers=request.headers, content=request.body or None
    )


def _failure(error: httpx.HTTPError) -> TransportError:
    """What an error of httpx means; nothing of it is kept, because it holds the request with its headers."""
    if isinstance(error, httpx.LocalProtocolError):
        return ConnectFailed("LocalProtocolError: httpx refused to send this")  # its own words quote header values
    text = f"{type(error).__name__}: {error}".removesuffix(": ")
    return ConnectFailed(text) if isinstance(error, _NEVER_SENT) else TransportError(text)


def _unexpected(error: Exception, client: httpx.Client | httpx.AsyncClient) -> TransportError:
    text = f"{type(error).__name__}: {error}"
    never_sent = isinstance(error, httpx.InvalidURL) or client.is_closed
    return ConnectFailed(text) if never_sent else TransportError(text)
