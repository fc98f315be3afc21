"""HTTP with pyreqwest, which is Rust's reqwest: a quarter of the CPU that httpx takes per request. The extra `fast`.

Its errors don't say whether a request was sent. So a body is handed over in a way that shows it: see
`OneBody`.
"""

from __future__ import annotations

import atexit
import os
import time
from abc import abstractmethod
from contextlib import suppress
from datetime import timedelta
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar
from weakref import WeakSet

from pyreqwest.client import ClientBuilder, SyncClientBuilder
from pyreqwest.exceptions import (  # otherwise Rust imports it during an interrupt, and aborts
    BuilderError,
    RequestError,
    RequestTimeoutError,
)
from pyreqwest.http import Url
from pyreqwest.proxy import ProxyBuilder

from bitget_runtime.errors import ConnectFailed, TransportError
from bitget_runtime.transport.aside import aside, has_keyboard, is_main_thread
from bitget_runtime.transport.attempt import CONNECT_TIMEOUT, Attempt, TimeIsUp, check_timeout, without_secrets
from bitget_runtime.transport.body import ACCEPTED_ENCODINGS, LARGEST_BODY, Body
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpRequest, HttpResponse, closed, other_loop, other_process
from bitget_runtime.transport.proxies import Proxy, proxy_for
from bitget_runtime.transport.trust import extra_certificates, tls_context

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterator, Mapping

    from pyreqwest.client import BaseClientBuilder, Client, SyncClient
    from pyreqwest.http import HeaderMap
    from pyreqwest.request import RequestBuilder, SyncRequestBuilder

    Builder = TypeVar("Builder", bound=BaseClientBuilder)
    Outgoing = TypeVar("Outgoing", RequestBuilder, SyncRequestBuilder)

C = TypeVar("C")

_in_use: WeakSet[_Pyreqwest[Any]] = WeakSet()

_MOST = 100
"""Most calls under way at once in one Rust client; the others wait."""

_MANY = _MOST // 2
"""With this many reads under way, calls that change something use a second client, so that no cancel has to wait."""

_KEPT_SECONDS = 5
"""How long a connection may wait for the next call."""

_LAST_SECONDS = 0.02
"""Seconds that Rust's threads have to end calls before the program ends."""

_ended_at = -_LAST_SECONDS
"""When the last asyncio call or client ended: a Rust thread may be busy with it a moment longer."""

_CHANGED = frozenset({"transfer-encoding", "content-encoding"})
"""Headers of a body that is longer than it seems, or may be."""

_DIGITS = 18
"""Most digits of a length; longer ones aren't a length."""

_NOT_CONNECTED = "client error (Connect)"
"""The only cause that proves that no connection was made; reqwest's `ConnectError` also occurs after sending."""


class OneBody:
    """The body of one request, which can be taken once: to send it, or to make sure that it never is.

    reqwest takes it when a connection has been made and the request is about to be written. So while it has not been
    taken nothing was sent, and once it is withdrawn nothing ever will be: connecting continues after its call was
    cancelled, and would send bytes that it had been given. No Python code runs when it is taken, in a Rust thread.
    """

    __slots__ = ("stream",)

    def __init__(self, body: bytes) -> None:
        self.stream: Iterator[bytes] = iter(partial({0: body}.pop, 0, None), None)

    def withdraw(self) -> bool:
        """Whether it was still here."""
        return next(self.stream, None) is not None


class _Route(NamedTuple, Generic[C]):
    """The way to a host."""

    client: C
    proxy: Proxy | None

    def failure(self, error: BaseException, request: HttpRequest, *, withdrawn: bool) -> TransportError:
        """The error that an exception means, once the body was withdrawn, or was found to be gone."""
        attempt = Attempt(0)
        attempt.proxy = "" if self.proxy is None else self.proxy.words
        causes = _causes(error)
        # a call without a body changes nothing, or its error alone shows that it was not sent
        attempt.begun = not withdrawn if request.body else _NOT_CONNECTED not in causes
        if isinstance(error, RequestTimeoutError) and _NOT_CONNECTED not in causes:
            return attempt.failure(TimeIsUp(), request)
        if causes:
            return attempt.failure(TransportError(without_secrets(type(error).__name__, causes[-1], request)), request)
        return attempt.failure(error, request)


class _Pyreqwest(Generic[C]):
    """The part that both transports share.

    Args:
        timeout: Seconds that a whole call may take.
        base_url: Host that requests will go to, so that settings that can't be used are refused at once.

    Raises:
        InvalidArgument: the timeout is out of range, or the environment's proxies or certificates can't be used.
        RuntimeError: the process was forked from one in which pyreqwest was already in use, or Rust can't use
            the machine's certificates.
    """

    sends_by = "pyreqwest"

    def __init__(self, *, timeout: float, base_url: str | None = None) -> None:
        self._timeout = check_timeout(timeout)
        self._process = os.getpid()
        self._closed = False
        self._routes: dict[str, _Route[C]] = {}
        self._reserve: dict[str, _Route[C]] = {}
        self._reads: set[OneBody] = set()
        if base_url is not None:
            self._route(base_url, self._routes)
        _in_use.add(self)

    @property
    def is_usable(self) -> bool:
        """Whether it is open, and was made in this process, not before a fork."""
        return not self._closed and self._process == os.getpid()

    @abstractmethod
    def _client(self, base_url: str, proxy: Proxy | None) -> C: ...

    @abstractmethod
    def end(self) -> None:
        """Close without an event loop: closing doesn't wait for anything."""

    def _route_to(self, request: HttpRequest) -> _Route[C]:
        if self._process != os.getpid():
            raise other_process()
        if self._closed:
            raise closed()
        routes = self._reserve if request.body and len(self._reads) >= _MANY else self._routes
        return routes.get(request.base_url) or self._route(request.base_url, routes)

    def _filled(self, outgoing: Outgoing, request: HttpRequest, body: OneBody) -> Outgoing:
        """A request that pyreqwest has begun, with its headers, its time, and its body."""
        timeout = _duration(min(self._timeout, request.timeout))
        outgoing = outgoing.headers(request.headers.plain()).timeout(timeout)
        if request.method == "POST":
            outgoing = outgoing.header("Content-Length", str(len(request.body)))
        return outgoing.body_stream(body.stream) if request.body else outgoing

    def _clients(self) -> list[C]:
        return [route.client for routes in (self._routes, self._reserve) for route in list(routes.values())]

    def _route(self, base_url: str, routes: dict[str, _Route[C]]) -> _Route[C]:
        proxy = proxy_for(base_url)
        try:
            client = self._client(base_url, proxy)
        except BuilderError:
            if _needs_tls(base_url, proxy):
                tls_context()  # it reports what can't be used, and is slower to load than Rust's
            raise RuntimeError("Rust can't use the certificates of this machine") from None
        route = routes[base_url] = _Route(client, proxy)
        return route


class PyreqwestTransport(_Pyreqwest["SyncClient"]):
    """Sends by a `pyreqwest.client.SyncClient` of its own; arguments as for `_Pyreqwest`.

    Python handles no signal while Rust waits. So in the main thread of a program that has a keyboard another thread
    calls Rust, and Ctrl-C ends the wait at once; elsewhere a signal is handled when the call ends.
    """

    def __init__(self, *, timeout: float, base_url: str | None = None) -> None:
        super().__init__(timeout=timeout, base_url=base_url)
        self._has_keyboard = has_keyboard()

    def _client(self, base_url: str, proxy: Proxy | None) -> SyncClient:
        return _configured(SyncClientBuilder(), base_url, proxy, self._timeout).build()

    def send(self, request: HttpRequest) -> HttpResponse:
        route = self._route_to(request)
        body = OneBody(request.body)
        if not (self._has_keyboard and is_main_thread()):
            return self._send(request, route, body)
        try:
            return aside(partial(self._send, request, route, body))
        except BaseException:
            body.withdraw()  # after an interrupt, nothing leaves any more
            raise

    def _send(self, request: HttpRequest, route: _Route[SyncClient], body: OneBody) -> HttpResponse:
        if not request.body:
            self._reads.add(body)
        try:
            outgoing = route.client.request(request.method, _url(request.base_url, request.target))
            with self._filled(outgoing, request, body).build_streamed() as response:
                headers = _headers(response.headers)
                if _is_plain(headers):
                    return HttpResponse(response.status, ResponseHeaders.from_lower(headers), bytes(response.bytes()))
                received, reader = Body(headers), response.body_reader
                while (chunk := reader.read_chunk()) is not None:
                    received.add(bytes(chunk))
                return HttpResponse(response.status, ResponseHeaders.from_lower(headers), received.whole())
        except BaseException as error:
            withdrawn = body.withdraw()
            if not _is_failure(error):
                raise
            failure = route.failure(error, request, withdrawn=withdrawn)
        finally:
            self._reads.discard(body)
        raise failure

    def close(self) -> None:
        self._closed = True
        for client in self._clients():
            client.close()

    def end(self) -> None:
        self.close()


class AsyncPyreqwestTransport(_Pyreqwest["Client"]):
    """Sends by a `pyreqwest.client.Client` of its own, and stays with the event loop that it began in."""

    def __init__(self, *, timeout: float, base_url: str | None = None) -> None:
        from asyncio import get_running_loop  # blocking programs start faster without asyncio

        super().__init__(timeout=timeout, base_url=base_url)
        self._running_loop = get_running_loop
        self._loop: asyncio.AbstractEventLoop | None = None

    def _client(self, base_url: str, proxy: Proxy | None) -> Client:
        return _configured(ClientBuilder(), base_url, proxy, self._timeout).build()

    async def send(self, request: HttpRequest) -> HttpResponse:
        route = self._route_to(request)
        loop = self._running_loop()
        self._loop = self._loop or loop
        if self._loop is not loop:
            raise other_loop()
        body = OneBody(request.body)
        if not request.body:
            self._reads.add(body)
        try:
            outgoing = route.client.request(request.method, _url(request.base_url, request.target))
            async with self._filled(outgoing, request, body).build_streamed() as response:
                headers = _headers(response.headers)
                if _is_plain(headers):
                    content = bytes(await response.bytes())
                    return HttpResponse(response.status, ResponseHeaders.from_lower(headers), content)
                received, reader = Body(headers), response.body_reader
                while (chunk := await reader.read_chunk()) is not None:
                    received.add(bytes(chunk))
                return HttpResponse(response.status, ResponseHeaders.from_lower(headers), received.whole())
        except BaseException as error:
            withdrawn = body.withdraw()
            if not _is_failure(error):
                raise
            failure = route.failure(error, request, withdrawn=withdrawn)
        finally:
            self._reads.discard(body)
            _note_the_end()
        raise failure

    async def close(self) -> None:
        self._closed = True
        for client in self._clients():
            await client.close()
        _note_the_end()

    def end(self) -> None:
        with suppress(StopIteration):
            self.close().send(None)


def _note_the_end() -> None:
    global _ended_at
    _ended_at = time.monotonic()


@atexit.register
def _end_all() -> None:
    """End calls that are under way: a Rust thread that meets a finalizing interpreter may abort the process."""
    in_use = [transport for transport in _in_use if transport.is_usable]
    for transport in in_use:
        transport.end()
    if in_use:
        _note_the_end()
    time.sleep(max(0.0, _ended_at + _LAST_SECONDS - time.monotonic()))


def _configured(builder: Builder, base_url: str, proxy: Proxy | None, timeout: float) -> Builder:
    """Switch off everything that it would do by itself: redirects, HTTP/2, decompression, reading the environment."""
    builder = (
        builder.http1_only()
        .follow_redirects(False)
        .referer(False)
        .gzip(False)
        .brotli(False)
        .zstd(False)
        .deflate(False)
        .default_headers({"Accept-Encoding": ACCEPTED_ENCODINGS})
        .max_connections(_MOST)
        .timeout(timedelta(seconds=timeout))
        .connect_timeout(timedelta(seconds=CONNECT_TIMEOUT))
        .pool_idle_timeout(timedelta(seconds=_KEPT_SECONDS))
        .no_proxy()
    )
    if _needs_tls(base_url, proxy) and (certificates := extra_certificates()):
        builder = builder.add_root_certificate_pem(certificates)
    return builder if proxy is None else builder.proxy(_proxy(proxy))


def _needs_tls(base_url: str, proxy: Proxy | None) -> bool:
    return base_url.startswith("https:") or (proxy is not None and proxy.scheme == "https")


def _proxy(proxy: Proxy) -> ProxyBuilder:
    # names are looked up by the SOCKS proxy, as with httpx
    built = ProxyBuilder.all(proxy.url.replace("socks5://", "socks5h://"))
    return built if proxy.user is None else built.basic_auth(*proxy.user)


@lru_cache(maxsize=1_000)
def _url(base_url: str, target: str) -> Url:
    url = Url(base_url + target)
    if not str(url).endswith(target):
        raise ConnectFailed("reqwest changes the path or the query, so the signature would not fit")
    return url


@lru_cache(maxsize=100)
def _duration(seconds: float) -> timedelta:
    return timedelta(seconds=seconds)


def _headers(given: HeaderMap) -> dict[str, str]:
    """All headers except those that aren't ASCII, which pyreqwest doesn't return; repeated ones are joined."""
    try:
        headers = given.dict_multi_value()
    except ValueError:
        headers = {}
        for name in dict.fromkeys(given):
            with suppress(ValueError):
                headers[name] = given.getall(name)
    if list in map(type, headers.values()):
        return {name: value if isinstance(value, str) else ", ".join(value) for name, value in headers.items()}
    return headers  # type: ignore[return-value]  # without lists


def _is_plain(headers: Mapping[str, str]) -> bool:
    """Whether a body isn't encoded, and certainly isn't too large.

    A chunked body may have any length, whatever its headers say.
    """
    if not _CHANGED.isdisjoint(headers):
        return False
    length = headers.get("content-length", "")
    return length.isdecimal() and len(length) <= _DIGITS and int(length) <= LARGEST_BODY


def _is_failure(error: BaseException) -> bool:
    """Whether it is a failure to send, not an interrupt or a cancellation. A panic in Rust isn't an `Exception`."""
    return isinstance(error, Exception) or type(error).__name__ == "PanicException"


def _causes(error: BaseException) -> list[str]:
    """reqwest's causes of an error, the innermost last."""
    if not isinstance(error, RequestError):
        return []
    return [cause["message"] for cause in error.details.get("causes") or ()]
