"""The two clients: each is a short loop that prepares, sends, receives and decodes; all thinking is elsewhere."""

from __future__ import annotations

import logging
import os
import re
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar

from bitget_runtime.errors import BitgetError, InvalidArgument, TransportError
from bitget_runtime.facts import ApiFacts
from bitget_runtime.rest.credentials import Credentials, GivenKey, credentials_from
from bitget_runtime.rest.hosts import chosen_hosts
from bitget_runtime.rest.operation import Operation
from bitget_runtime.rest.outcome import outcome_unknown, warn_interrupted
from bitget_runtime.rest.request import Arguments, Extra, Origin, Written, prepare, write
from bitget_runtime.rest.response import RawResponse, decode
from bitget_runtime.traces import unseen, without_trace
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.choosing import async_transport, sync_transport
from bitget_runtime.transport.headers import ResponseHeaders
from bitget_runtime.transport.interface import HttpResponse
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    import ssl

    import httpx

    from bitget_runtime.transport.interface import AsyncTransport, HttpRequest, Transport

logger = logging.getLogger("bitget_client")

T = TypeVar("T")

DEFAULT_TIMEOUT = 10.0

_PATH = re.compile(r"(/[A-Za-z0-9_.~%\-]+)+")


class _Client:
    """What both clients are: facts, credentials and settings. They do not change after construction."""

    def __init__(
        self,
        api: ApiFacts,
        key: GivenKey,
        *,
        env: str,
        base_url: str | None,
        stream_url: str | None,
        locale: str,
        strict: bool,
        ssl_context: ssl.SSLContext | None,
    ) -> None:
        hosts = {name: os.environ.get(name, "") for name in (api.variables["base_url"], api.variables["stream_url"])}
        url, streams = chosen_hosts(api, env, base_url, stream_url, hosts)
        if not (isinstance(locale, str) and locale.isascii() and locale.isprintable()):
            raise InvalidArgument(f"locale must be a language tag such as 'en-US', not {locale!r}")
        credentials = credentials_from(key, os.environ, api.variables)
        headers = {"Content-Type": "application/json", api.headers.locale: locale, **api.environments[env].headers}
        self._api = api
        self._env = env
        self._strict = strict
        self._ssl_context = ssl_context if ssl_context is None else tls_context(ssl_context)
        self._stream_url = streams
        self._origin = Origin(url, headers, api.headers, credentials)

    @property
    def stream_origin(self) -> tuple[ApiFacts, str, Credentials | None]:
        """What streams need: facts of the API, scheme and host of its WebSockets, and what to log in with."""
        return self._api, self._stream_url, self._origin.credentials

    @property
    def ssl_context(self) -> ssl.SSLContext | None:
        """The TLS settings that were given; None for the usual ones."""
        return self._ssl_context

    def __repr__(self) -> str:
        if not hasattr(self, "_origin"):  # its construction failed, and somebody reports that
            return f"{type(self).__name__}(not made)"
        signed = "with" if self._origin.credentials else "without"
        return f"{type(self).__name__}(env={self._env!r}, base_url={self._origin.base_url!r}, {signed} credentials)"

    @unseen
    def _prepare(self, operation: Operation[Any], written: Written) -> HttpRequest:
        return prepare(
            self._origin,
            operation.method,
            operation.path,
            written,
            signed=operation.auth == "signed",
            now=time.time_ns() // 1_000_000,
            operation=operation.address,
        )

    def _interpret(
        self, operation: Operation[T], response: HttpResponse, started: float, written: Written
    ) -> RawResponse[T]:
        try:
            if logger.isEnabledFor(logging.DEBUG):
                elapsed = (time.perf_counter() - started) * 1_000
                logger.debug("%s: HTTP %d in %.1f ms", operation.address, response.status, elapsed)
            if not isinstance(response.headers, ResponseHeaders):
                response = HttpResponse(response.status, ResponseHeaders(response.headers.items()), response.body)
            return decode(operation, response, strict=self._strict, written=written)
        except BitgetError:
            raise
        except Exception as error:  # transports and handlers of logs may be anybody's code
            raise TransportError(f"the response can't be handled: {type(error).__name__}") from error

    def _unlisted(self, method: str, path: str, signed: bool) -> Operation[Any]:
        if not isinstance(method, str) or method not in ("GET", "POST"):
            raise InvalidArgument(f"method must be GET or POST, not {method!r}")
        if not isinstance(path, str) or not _PATH.fullmatch(path) or "/." in path:
            raise InvalidArgument(f"path must be of the form /api/v3/group/name, not {path!r}: give a query by params")
        return Operation(
            self._api,
            __name__,
            f"{method} {path}",
            "GET" if method == "GET" else "POST",
            path,
            None,
            Any,
            auth="signed" if signed else "public",
            outcome="none" if method == "GET" else "transfer",
        )


def _explain(operation: Operation[Any], written: Written, error: BitgetError) -> BitgetError:
    error.operation = operation.address
    unknown = outcome_unknown(operation, written, error)
    if unknown is None:
        return error
    unknown.__cause__ = error
    return unknown


class SyncClient(_Client):
    """The blocking client. Threads may share one.

    Args:
        api: Facts of the API.
        key: API key, HMAC secret or RSA private key in PEM form, and passphrase; taken from the environment when none
            of them is given.
        env: `live` or `demo`.
        base_url: Another host, such as a mirror or a fake exchange.
        stream_url: The same for WebSockets.
        locale: Language of the exchange's messages.
        timeout: Seconds that a whole call may take, connecting included.
        strict: Raise `DecodeError` when a response does not fit the catalogue, instead of logging it once.
        ssl_context: TLS settings of connections of our own, those of streams included.
        http_client: An `httpx.Client` of your own; you close it.
        transport: Another way to send, instead of httpx.

    Raises:
        InvalidArgument: an argument makes no sense, or credentials are incomplete.
    """

    def __init__(
        self,
        api: ApiFacts,
        key: GivenKey,
        *,
        env: str,
        base_url: str | None,
        stream_url: str | None,
        locale: str,
        timeout: float,
        strict: bool,
        ssl_context: ssl.SSLContext | None,
        http_client: httpx.Client | None,
        transport: Transport | None,
    ) -> None:
        super().__init__(
            api,
            key,
            env=env,
            base_url=base_url,
            stream_url=stream_url,
            locale=locale,
            strict=strict,
            ssl_context=ssl_context,
        )
        self._transport = transport or sync_transport(
            http_client, timeout=timeout, ssl_context=ssl_context, base_url=self._origin.base_url
        )

    def call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        """Carry out an operation once.

        Raises:
            BitgetError: one of its subclasses, see `bitget_runtime.errors`.
        """
        written = write(operation, arguments, extra)
        request = self._prepare(operation, written)
        started = time.perf_counter()
        failure: BaseException
        try:
            try:
                response = self._transport.send(request)
            except Exception as error:
                failure = _explain(operation, written, lost(error, request))
            else:
                return self._interpret(operation, response, started, written)
        except BitgetError as error:
            failure = _explain(operation, written, error)
        except BaseException as error:
            warn_interrupted(operation, written)
            failure = without_trace(error)
        # raised out here, where nothing below can be part of its traceback: frames of HTTP libraries hold the headers
        raise failure

    def request(
        self, method: Literal["GET", "POST"], path: str, *, params: Extra | None = None, signed: bool = False
    ) -> Any:
        """Call an endpoint that the catalogue does not know yet, and return its data as decoded JSON.

        Args:
            method: HTTP method.
            path: Path, such as `/api/v3/market/new-thing`.
            params: Query of a GET, JSON body of a POST, by wire name.
            signed: Whether it needs credentials.

        Raises:
            BitgetError: as for any other method; a POST whose response is lost is an `OutcomeUnknown`.
        """
        return self.call(self._unlisted(method, path, signed), {}, params).data

    def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


class AsyncClient(_Client):
    """The asyncio client: `SyncClient` with `await`. With the extra `fast` it sends by aiohttp, else by httpx."""

    def __init__(
        self,
        api: ApiFacts,
        key: GivenKey,
        *,
        env: str,
        base_url: str | None,
        stream_url: str | None,
        locale: str,
        timeout: float,
        strict: bool,
        ssl_context: ssl.SSLContext | None,
        http_client: httpx.AsyncClient | None,
        transport: AsyncTransport | None,
    ) -> None:
        super().__init__(
            api,
            key,
            env=env,
            base_url=base_url,
            stream_url=stream_url,
            locale=locale,
            strict=strict,
            ssl_context=ssl_context,
        )
        self._transport = transport or async_transport(
            http_client, timeout=timeout, ssl_context=ssl_context, base_url=self._origin.base_url
        )

    async def call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        """Carry out an operation once; raises as `SyncClient.call` does."""
        written = write(operation, arguments, extra)
        request = self._prepare(operation, written)
        started = time.perf_counter()
        failure: BaseException
        try:
            try:
                response = await self._transport.send(request)
            except Exception as error:
                failure = _explain(operation, written, lost(error, request))
            else:
                return self._interpret(operation, response, started, written)
        except BitgetError as error:
            failure = _explain(operation, written, error)
        except BaseException as error:
            warn_interrupted(operation, written)
            failure = without_trace(error)
        # raised out here, where nothing below can be part of its traceback: frames of HTTP libraries hold the headers
        raise failure

    async def request(
        self, method: Literal["GET", "POST"], path: str, *, params: Extra | None = None, signed: bool = False
    ) -> Any:
        """Call an endpoint that the catalogue does not know yet; see `SyncClient.request`."""
        return (await self.call(self._unlisted(method, path, signed), {}, params)).data

    async def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()
