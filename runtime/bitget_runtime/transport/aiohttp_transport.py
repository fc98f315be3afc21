"""HTTP by aiohttp, async only: a fraction of the CPU that httpx takes per request. The extra `fast`."""

from __future__ import annotations

import asyncio
import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult
from yarl import URL

from bitget_runtime.transport.attempt import CONNECT_TIMEOUT, Attempt, check_timeout, current_attempt
from bitget_runtime.transport.body import ACCEPTED_ENCODINGS, Body
from bitget_runtime.transport.dialling import addresses_of
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse, closed, other_loop, other_process
from bitget_runtime.transport.proxies import Proxy, proxy_for, refuse_socks
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    import ssl

    from aiohttp.connector import Connection


class _Route(NamedTuple):
    """The way to a host."""

    proxy: Proxy | None
    ssl_context: ssl.SSLContext | None


class _UnaskedError(aiohttp.ClientError):
    """A connection was chosen on which something came that nobody asked for."""


_MOST_TRIES = 5
"""Connections that are tried, where one after the other has something on it that nobody asked for."""


class _Resolver(AbstractResolver):
    """Looks names up in threads that take work for as long as the program lives; aiohttp's end with the main thread."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        return [
            ResolveResult(hostname=host, host=address[0], port=port, family=kind, proto=0, flags=socket.AI_NUMERICHOST)
            for kind, address in await addresses_of(host, port)
            if family in (socket.AF_UNSPEC, kind)
        ]

    async def close(self) -> None:
        """Nothing is kept."""


class _Request(aiohttp.ClientRequest):
    """A request that says when it begins. What is said to a proxy, for a tunnel, is none of this class."""

    async def send(self, conn: Connection) -> aiohttp.ClientResponse:
        # aiohttp itself looks at this only when a response has ended, and not before the next request
        if conn.protocol is None or conn.protocol.should_close:
            raise _UnaskedError
        attempt = current_attempt.get()
        if self.method == "GET":
            attempt.begun = True
        else:
            attempt.begin()
        return await super().send(conn)


class AiohttpTransport:
    """Sends by an `aiohttp.ClientSession` of its own, made at the first request and staying with that event loop.

    aiohttp repeats a GET by itself, once, when a connection that was kept alive turns out to be closed; a POST never.

    Args:
        timeout: Seconds that a whole call may take.
        ssl_context: TLS settings of the user's.
        base_url: Host that will be talked to, so that settings that can't be used are refused at once.

    Raises:
        InvalidArgument: the timeout makes no sense, or the environment's proxies or certificates can't be used.
    """

    def __init__(
        self, *, timeout: float, ssl_context: ssl.SSLContext | None = None, base_url: str | None = None
    ) -> None:
        self._timeout = check_timeout(timeout)
        self._ssl_context = ssl_context
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = os.getpid()
        self._closed = False
        self._routes: dict[str, _Route] = {}
        if base_url is not None:
            self._route(base_url)

    async def send(self, request: HttpRequest) -> HttpResponse:
        session = self._session_here()
        timeout = min(self._timeout, request.timeout)
        attempt = Attempt(timeout)
        token = current_attempt.set(attempt)
        try:
            async with asyncio.timeout(timeout):
                return await self._send(session, request, attempt)
        except Exception as error:
            failure = attempt.failure(error, request)
        finally:
            current_attempt.reset(token)
        raise failure

    async def _send(self, session: aiohttp.ClientSession, request: HttpRequest, attempt: Attempt) -> HttpResponse:
        route = self._routes.get(request.base_url) or self._route(request.base_url)
        if route.proxy is not None:
            attempt.proxy = route.proxy.words
        for _ in range(_MOST_TRIES):
            with suppress(_UnaskedError):
                return await _exchange(session, route, request)
        raise _UnaskedError("something came on the connection that nobody asked for")

    def _session_here(self) -> aiohttp.ClientSession:
        if self._closed:
            raise closed()
        if self._process != os.getpid():
            raise other_process()
        loop = asyncio.get_running_loop()
        if self._session is None:
            self._loop = loop
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_TIMEOUT),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Accept-Encoding": ACCEPTED_ENCODINGS},
                auto_decompress=False,
                request_class=_Request,
                connector=aiohttp.TCPConnector(resolver=_Resolver()),
            )
        if self._loop is not loop:
            raise other_loop()
        return self._session

    def _route(self, base_url: str) -> _Route:
        """How to get to a host; aiohttp's own look-up costs more than a request, and reads .netrc."""
        proxy = proxy_for(base_url)
        if proxy is not None and proxy.is_socks:
            refuse_socks(proxy, base_url, "aiohttp can't use one; httpx does, by AsyncHttpxTransport")
        needs_tls = base_url.startswith("https:") or (proxy is not None and proxy.scheme == "https")
        route = self._routes[base_url] = _Route(proxy, tls_context(self._ssl_context) if needs_tls else None)
        return route

    async def close(self) -> None:
        self._closed = True
        if self._session is not None:
            await self._session.close()


async def _exchange(session: aiohttp.ClientSession, route: _Route, request: HttpRequest) -> HttpResponse:
    headers = dict(request.headers)
    proxy = route.proxy
    if proxy is not None and request.base_url.startswith("http:"):  # there is no tunnel, the proxy reads the request
        headers |= proxy.authorization
    async with session.request(
        request.method,
        URL(request.base_url + request.target, encoded=True),
        headers=headers,
        data=request.body or None,
        proxy=None if proxy is None else URL(proxy.url),
        proxy_headers=None if proxy is None else proxy.authorization,
        ssl=route.ssl_context or True,
        allow_redirects=False,
    ) as response:
        received = ResponseHeaders.from_bytes(response.raw_headers)
        body = Body(received)
        while chunk := await response.content.readany():
            body.add(chunk)
        return HttpResponse(response.status, received, body.whole())
