"""Carries out calls, for all that is reached through a client: one class blocks, one is for asyncio.

Users hold the faces of these, `face.py`. Each drives the steps of a call; decisions are made elsewhere.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from bitget_runtime.errors import BitgetError
from bitget_runtime.facts import ApiFacts
from bitget_runtime.pacing.clock import Clock
from bitget_runtime.pacing.settings import limits_from
from bitget_runtime.rest.call.client_limits import ClientLimits
from bitget_runtime.rest.call.conduct import changed, conduct_of
from bitget_runtime.rest.call.flow import Flow
from bitget_runtime.rest.call.steps import Part, Result, Step, Wait
from bitget_runtime.rest.guards import guarding_of
from bitget_runtime.rest.hosts import chosen_hosts
from bitget_runtime.rest.options import ClientOptions
from bitget_runtime.rest.order_ids import order_ids_from
from bitget_runtime.rest.wire.credentials import Credentials, GivenKey, credentials_from
from bitget_runtime.rest.wire.request import Arguments, Extra, Origin, origin_for, with_headers
from bitget_runtime.rest.wire.response import RawResponse
from bitget_runtime.traces import without_trace
from bitget_runtime.transport.choosing import async_transport, check_transport, sender_of, sync_transport
from bitget_runtime.transport.interface import LONGEST_TIMEOUT, HttpRequest, HttpResponse
from bitget_runtime.transport.trust import tls_context
from bitget_runtime.transport.unclosed import Connections

if TYPE_CHECKING:
    import ssl

    import httpx

    from bitget_runtime.rest.account_mode import AccountMode
    from bitget_runtime.rest.operation import Operation
    from bitget_runtime.transport.interface import AsyncTransport, Transport

T = TypeVar("T")


class _Client:
    """The part that both share: facts, credentials and settings, fixed after construction.

    Args:
        api: Facts of the API.
        key: API key, HMAC secret or RSA private key in PEM form, and passphrase; taken from the environment when none
            of them are given.
        options: All other settings.
        name: What users call the client.

    Raises:
        InvalidArgument: an argument isn't valid, or credentials are incomplete.
    """

    _transport: Any  # each kind of client has its own kind
    _opened_by: ClassVar[str]

    def __init__(self, api: ApiFacts, key: GivenKey, options: ClientOptions, name: str) -> None:
        hosts = {name: os.environ.get(name, "") for name in (api.variables["base_url"], api.variables["stream_url"])}
        url, streams = chosen_hosts(api, options.env, options.base_url, options.stream_url, hosts)
        credentials = credentials_from(key, os.environ, api.variables)
        self._api = api
        self._name = name
        self._env = options.env
        self._ssl_context = None if options.ssl_context is None else tls_context(options.ssl_context)
        self._stream_url = streams
        self._origin = with_headers(origin_for(api, options.env, url, credentials, options.locale), options.headers)
        limits = limits_from(options.limits)
        limiting = None if limits is None else ClientLimits(api, limits, url, credentials)
        order_ids = order_ids_from(options.order_id_prefix)
        self._flow = Flow(self._origin, conduct_of(options), Clock(), limiting, options.hooks, order_ids)
        self._flow.guarding = guarding_of(api, options.guards, options.read_only)
        self._connections = Connections(f"{self._opened_by} {name}(...)")

    @property
    def stream_origin(self) -> tuple[ApiFacts, str, Credentials | None]:
        """What streams need: facts about the API, scheme and host of its WebSockets, and what to log in with."""
        return self._api, self._stream_url, self._origin.credentials

    @property
    def flow(self) -> Flow:
        """How its calls are carried out; streams share clock, limits and hooks with them."""
        return self._flow

    @property
    def env(self) -> str:
        """The environment, such as `live` or `demo`."""
        return self._env

    @property
    def origin(self) -> Origin:
        """What all requests share."""
        return self._origin

    @property
    def facts(self) -> ApiFacts:
        """Facts about the whole API."""
        return self._api

    @property
    def sender(self) -> str:
        """What sends its calls: `pyreqwest`, `httpcore`, `httpx`, or the class name of your own transport."""
        return sender_of(self._transport)

    @property
    def ssl_context(self) -> ssl.SSLContext | None:
        """The TLS settings that were given; None for the default ones."""
        return self._ssl_context

    @property
    def clock(self) -> Clock:
        """The exchange's clock, as its responses show it; requests and logins are signed by it."""
        return self._flow.clock

    def with_options(self, timeout: float | None, retries: int | None, headers: Mapping[str, str] | None) -> Self:
        """The same with other settings; see `ClientFace.with_options`."""
        view = copy(self)
        view._origin = with_headers(self._origin, headers)
        view._flow = self._flow.conducted(changed(self._flow.conduct, timeout, retries), view._origin)
        return view

    def apart(self, timeout: float | None = None) -> SyncClient:
        """A blocking client for the same key with its own connections, for its own thread.

        Its calls ignore rate limits and are never repeated. Close it when done.

        Args:
            timeout: Seconds that a whole call may take; this client's by default.
        """
        other = SyncClient.__new__(SyncClient)
        vars(other).update(vars(self))
        other._connections = Connections("with client.apart()", ours=True)
        other._flow = self._flow.apart(changed(self._flow.conduct, timeout, 0))
        context, base_url = self._ssl_context, self._origin.base_url
        other._transport = sync_transport(None, timeout=LONGEST_TIMEOUT, ssl_context=context, base_url=base_url)
        return other

    def __repr__(self) -> str:
        if not hasattr(self, "_origin"):  # its construction failed, and that is being reported
            return f"{type(self).__name__}(not made)"
        signed = "with" if self._origin.credentials else "without"
        sends = f", sends by {self.sender}" if hasattr(self, "_transport") else ""
        where = f"env={self._env!r}, base_url={self._origin.base_url!r}"
        return f"{self._name}({where}, {signed} credentials{sends})"


class SyncClient(_Client):
    """Carries out calls, and blocks. Threads may share one.

    Args:
        api, key, options, name: As for `_Client`.
        http_client: A user's own `httpx.Client`, which it doesn't close.
        transport: Another way to send requests.
    """

    _opened_by = "with"
    _transport: Transport

    def __init__(
        self,
        api: ApiFacts,
        key: GivenKey,
        options: ClientOptions,
        name: str,
        *,
        http_client: httpx.Client | None,
        transport: Transport | None,
    ) -> None:
        super().__init__(api, key, options, name)
        if transport is not None:
            check_transport(transport, awaits=False)
        self._connections.ours = http_client is None and transport is None
        self._transport = transport or sync_transport(
            http_client,
            timeout=LONGEST_TIMEOUT,  # each request says how long it may take
            ssl_context=options.ssl_context,
            base_url=self._origin.base_url,
        )

    def call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        """Carry out an operation once.

        Raises:
            BitgetError: one of its subclasses, see `bitget_runtime.errors`.
        """
        return self._driven(self._flow.steps(operation, arguments, extra))

    def account_mode(self) -> AccountMode:
        """The account's modes; see `ClientFace.account_mode`."""
        return self._driven(self._flow.known_mode.asking(self._flow, self._api))

    def _driven(self, steps: Part[T]) -> T:
        failure: BaseException
        try:
            step = next(steps)
            while True:
                step = steps.send(self._result(step))
        except StopIteration as end:
            came: T = end.value
            return came
        except BitgetError as error:
            failure = error.with_traceback(None)
        except BaseException as error:
            steps.close()
            failure = without_trace(error)
        # raised here, so that no frame below is in its traceback: HTTP libraries' frames hold the headers
        raise failure

    def _result(self, step: Step) -> Result:
        try:
            if isinstance(step, HttpRequest):
                self._connections.open = True
                return self._transport.send(step)
            if isinstance(step, Wait):
                time.sleep(step.seconds)
                return None
            return step.budget.reserve(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
        except Exception as error:
            return error

    def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request as it is, without limits or retries: for diagnosis."""
        return self._transport.send(request)

    def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        self._connections.ours = False
        self._transport.close()


class AsyncClient(_Client):
    """`SyncClient` for asyncio."""

    _opened_by = "async with"
    _transport: AsyncTransport

    def __init__(
        self,
        api: ApiFacts,
        key: GivenKey,
        options: ClientOptions,
        name: str,
        *,
        http_client: httpx.AsyncClient | None,
        transport: AsyncTransport | None,
    ) -> None:
        super().__init__(api, key, options, name)
        if transport is not None:
            check_transport(transport, awaits=True)
        self._connections.ours = http_client is None and transport is None
        self._transport = transport or async_transport(
            http_client,
            timeout=LONGEST_TIMEOUT,  # each request says how long it may take
            ssl_context=options.ssl_context,
            base_url=self._origin.base_url,
        )

    async def call(
        self, operation: Operation[T], arguments: Arguments | Sequence[Any], extra: Extra | None
    ) -> RawResponse[T]:
        """Carry out an operation once; raises as `SyncClient.call` does."""
        return await self._driven(self._flow.steps(operation, arguments, extra))

    async def account_mode(self) -> AccountMode:
        """The account's modes; see `ClientFace.account_mode`."""
        return await self._driven(self._flow.known_mode.asking(self._flow, self._api))

    async def _driven(self, steps: Part[T]) -> T:
        failure: BaseException
        try:
            step = next(steps)
            while True:
                step = steps.send(await self._result(step))
        except StopIteration as end:
            came: T = end.value
            return came
        except BitgetError as error:
            failure = error.with_traceback(None)
        except BaseException as error:
            steps.close()
            failure = without_trace(error)
        # raised here, so that no frame below is in its traceback: HTTP libraries' frames hold the headers
        raise failure

    async def _result(self, step: Step) -> Result:
        try:
            if isinstance(step, HttpRequest):
                self._connections.open = True
                return await self._transport.send(step)
            if isinstance(step, Wait):
                await _sleep(step.seconds)
                return None
            return await step.budget.reserve_async(step.turn.windows, longest=step.longest, urgent=step.turn.urgent)
        except Exception as error:
            return error

    async def send(self, request: HttpRequest) -> HttpResponse:
        """Send a request as it is, without limits or retries: for diagnosis."""
        return await self._transport.send(request)

    async def close(self) -> None:
        """Close connections, unless they belong to a client that you gave."""
        self._connections.ours = False
        await self._transport.close()


async def _sleep(seconds: float) -> None:
    from asyncio import sleep  # blocking programs start faster without asyncio

    await sleep(seconds)
