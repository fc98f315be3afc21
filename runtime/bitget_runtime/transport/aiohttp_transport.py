"""HTTP by aiohttp, async only: about ten times less CPU a request than httpx. The extra `fast`."""

from __future__ import annotations

import asyncio
import os
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from bitget_runtime.errors import ConnectFailed, TransportError
from bitget_runtime.transport import HttpRequest, HttpResponse, other_loop, other_process
from bitget_runtime.transport.httpx_transport import CONNECT_TIMEOUT

_NEVER_SENT = (
    aiohttp.ClientConnectorError,
    aiohttp.ClientHttpProxyError,
    aiohttp.ConnectionTimeoutError,
    aiohttp.InvalidURL,
)


class AiohttpTransport:
    """Sends by an `aiohttp.ClientSession` of its own, made at the first request and staying with that event loop.

    aiohttp repeats a GET by itself, once, when a connection that was kept alive turns out to be closed; a POST never.

    Args:
        timeout: Seconds to wait for each part of an answer.
    """

    def __init__(self, *, timeout: float) -> None:
        self._timeout = aiohttp.ClientTimeout(
            total=None, sock_connect=min(timeout, CONNECT_TIMEOUT), connect=timeout, sock_read=timeout
        )
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = os.getpid()
        self._closed = False
        self._proxies: dict[str, str | None] = {}

    async def send(self, request: HttpRequest) -> HttpResponse:
        session = self._session_here()
        try:
            async with session.request(
                request.method,
                URL(request.base_url + request.target, encoded=True),
                headers=request.headers,
                data=request.body or None,
                proxy=self._proxy_for(request.base_url),
                allow_redirects=False,
            ) as response:
                return HttpResponse(response.status, response.headers, await response.read())
        except (aiohttp.ClientError, TimeoutError, OSError, RuntimeError) as error:
            failure = _failure(error)
        raise failure

    def _session_here(self) -> aiohttp.ClientSession:
        if self._closed:
            raise ConnectFailed("the client is closed")
        if self._process != os.getpid():
            raise other_process()
        loop = asyncio.get_running_loop()
        if self._session is None:
            self._loop = loop
            self._session = aiohttp.ClientSession(timeout=self._timeout, cookie_jar=aiohttp.DummyCookieJar())
        if self._loop is not loop:
            raise other_loop()
        return self._session

    def _proxy_for(self, base_url: str) -> str | None:
        """The proxy that the environment names; aiohttp's own look-up costs more than a request, and reads .netrc."""
        if base_url not in self._proxies:
            url = urlsplit(base_url)
            proxies = {} if proxy_bypass(url.hostname or "") else getproxies()
            proxy = proxies.get(url.scheme) or proxies.get("all")
            self._proxies[base_url] = f"http://{proxy}" if proxy and "://" not in proxy else proxy
        return self._proxies[base_url]

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()


def _failure(error: Exception) -> TransportError:
    """What an error of aiohttp means; nothing of it is kept, because it may hold the request with its headers."""
    said = f"{error.status} {error.message}" if isinstance(error, aiohttp.ClientResponseError) else str(error)
    text = f"{type(error).__name__}: {said}".removesuffix(": ")
    return ConnectFailed(text) if isinstance(error, _NEVER_SENT) else TransportError(text)
