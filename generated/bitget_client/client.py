# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""The two clients."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from bitget_client._api import API
from bitget_runtime.pacing.retries import DEFAULT_RETRIES
from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.face import AsyncClientFace, ClientFace
from bitget_runtime.rest.options import ClientOptions
from bitget_runtime.rest.wire.credentials import Secret

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ssl import SSLContext

    import httpx

    from bitget_client.classic import AsyncClassicApi, ClassicApi
    from bitget_client.raw_client import AsyncBitgetWithRawResponse, BitgetWithRawResponse
    from bitget_client.uta import AsyncUtaApi, UtaApi
    from bitget_runtime.doctor.findings import Report
    from bitget_runtime.errors import OrderOutcomeUnknown, TransferOutcomeUnknown
    from bitget_runtime.history.async_history import AsyncHistory
    from bitget_runtime.history.sync_history import History
    from bitget_runtime.orders.resolutions import OrderResolution, TransferResolution
    from bitget_runtime.pacing.hooks import Hooks
    from bitget_runtime.pacing.settings import GivenLimits, Limits
    from bitget_runtime.rest.guards import Guards
    from bitget_runtime.transport.interface import AsyncTransport, Transport


class Bitget(ClientFace):
    """The client. Threads may share one. Close it, or use it in a `with` block.

    Args:
        api_key: API key. If none of the three is given, they are taken from BITGET_API_KEY, BITGET_SECRET_KEY, BITGET_PASSPHRASE.
        secret_key: HMAC secret of the key, or its RSA private key in PEM form.
        passphrase: Passphrase of the key.
        env: `live` or `demo`.
        base_url: Another host, such as a mirror or the fake exchange; BITGET_API_BASE_URL does the same.
        stream_url: The same for WebSockets, `wss://` and a host; BITGET_STREAM_BASE_URL does the same. The host of
            base_url if that is given and this is not.
        locale: Language of the exchange's messages.
        timeout: Seconds that a whole call may take, including connecting, waits and retries. None for a minute, of which
            one request may take 10 seconds. `with_options` sets another time for some calls.
        retries: How often a request may be sent again, if it changes nothing or was certainly not sent.
        strict: Raise `DecodeError` when a response does not fit the catalogue, instead of logging it once.
        read_only: Raise `GuardRefused` instead of sending anything that changes orders, moves money or changes settings.
        guards: Your own limits on orders and withdrawals, which raise `GuardRefused` too.
        ssl_context: TLS settings for the client's own connections, including those of streams.
        hooks: Functions that watch calls.
        headers: Your own headers, sent with every request; `with_options` sets them for some calls.
        limits: How calls keep to the exchange's limits: `wait` for their turn, at most 30 seconds, which is the
            default; `raise` `RateLimited` before sending; `off`; or `Limits(...)`.
        order_id_prefix: Prefix of the IDs that orders, transfers and withdrawals get if they have none: up to 11
            of 0-9 A-Z a-z _ -. None to give them none.
        http_client: An `httpx.Client` of your own. You close it; its proxies and shorter timeouts apply.
        transport: Another way to send requests.

    Raises:
        InvalidArgument: an argument is invalid, or only some of the credentials are given.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret_key: str | None = None,
        passphrase: str | None = None,
        *,
        env: Literal["live", "demo"] = "live",
        base_url: str | None = None,
        stream_url: str | None = None,
        locale: str = "en-US",
        timeout: float | None = None,
        retries: int = DEFAULT_RETRIES,
        strict: bool = False,
        read_only: bool = False,
        guards: Guards | None = None,
        ssl_context: SSLContext | None = None,
        hooks: Hooks | None = None,
        headers: Mapping[str, str] | None = None,
        limits: Limits | GivenLimits | None = None,
        order_id_prefix: str | None = "",
        http_client: httpx.Client | None = None,
        transport: Transport | None = None,
    ) -> None:
        key = Secret((api_key, secret_key, passphrase))
        del api_key, secret_key, passphrase  # reports of exceptions print the variables of frames
        options = ClientOptions(
            env=env,
            base_url=base_url,
            stream_url=stream_url,
            locale=locale,
            timeout=timeout,
            retries=retries,
            strict=strict,
            read_only=read_only,
            guards=guards,
            ssl_context=ssl_context,
            hooks=hooks,
            limits=limits,
            order_id_prefix=order_id_prefix,
            headers=headers,
        )
        client = SyncClient(API, key, options, type(self).__name__, http_client=http_client, transport=transport)
        super().__init__(client)

    def doctor(self, api: Literal["uta", "classic"] | None = None) -> Report:
        """Find out why calls fail, from the name of the host to the permissions of the key; `print` the report.

        It changes nothing on the account and shows no secret. `python -m bitget_client doctor` does the same.

        Args:
            api: Generation of the API that your program uses; None if it can be either.
        """
        from bitget_runtime.doctor.clients import examine_client

        return examine_client(self._client, api)

    @overload
    def resolve(self, unknown: OrderOutcomeUnknown) -> list[OrderResolution]: ...
    @overload
    def resolve(self, unknown: TransferOutcomeUnknown) -> TransferResolution: ...
    def resolve(
        self, unknown: OrderOutcomeUnknown | TransferOutcomeUnknown
    ) -> list[OrderResolution] | TransferResolution:
        """Look up the orders, the transfer or the withdrawal of a call whose response was lost;
        `unknown.resolve(client)` does the same.

        It takes a little over half a minute at most, after which the exchange can no longer accept the request. For
        money it takes half a minute longer, because those records may lag more.

        Args:
            unknown: The exception that the call raised.

        Raises:
            InvalidArgument: the call was sent with a key that may be of another account, doesn't place orders, or moved
                money that can't be looked up.
        """
        from bitget_runtime.orders.resolving import resolve_sync

        return resolve_sync(self._client, unknown)

    @cached_property
    def history(self) -> History:
        """Candles, trades and the account's own records as tables and files, complete or with every hole named."""
        from bitget_client.history import HISTORY
        from bitget_client.registry import channels, operations
        from bitget_runtime.history.sync_history import History

        return History(self._client, operations, channels, HISTORY)

    @cached_property
    def with_raw_response(self) -> BitgetWithRawResponse:
        """The same methods, returning the whole response: status, headers, times, bytes and data."""
        from bitget_client.raw_client import BitgetWithRawResponse

        return BitgetWithRawResponse(self._client)

    @cached_property
    def classic(self) -> ClassicApi:
        from bitget_client.classic import ClassicApi

        return ClassicApi(self._client)

    @cached_property
    def uta(self) -> UtaApi:
        from bitget_client.uta import UtaApi

        return UtaApi(self._client)


class AsyncBitget(AsyncClientFace):
    """The client for asyncio. Close it, or use it in an `async with` block.

    Args:
        api_key: API key. If none of the three is given, they are taken from BITGET_API_KEY, BITGET_SECRET_KEY, BITGET_PASSPHRASE.
        secret_key: HMAC secret of the key, or its RSA private key in PEM form.
        passphrase: Passphrase of the key.
        env: `live` or `demo`.
        base_url: Another host, such as a mirror or the fake exchange; BITGET_API_BASE_URL does the same.
        stream_url: The same for WebSockets, `wss://` and a host; BITGET_STREAM_BASE_URL does the same. The host of
            base_url if that is given and this is not.
        locale: Language of the exchange's messages.
        timeout: Seconds that a whole call may take, including connecting, waits and retries. None for a minute, of which
            one request may take 10 seconds. `with_options` sets another time for some calls.
        retries: How often a request may be sent again, if it changes nothing or was certainly not sent.
        strict: Raise `DecodeError` when a response does not fit the catalogue, instead of logging it once.
        read_only: Raise `GuardRefused` instead of sending anything that changes orders, moves money or changes settings.
        guards: Your own limits on orders and withdrawals, which raise `GuardRefused` too.
        ssl_context: TLS settings for the client's own connections, including those of streams.
        hooks: Functions that watch calls.
        headers: Your own headers, sent with every request; `with_options` sets them for some calls.
        limits: How calls keep to the exchange's limits: `wait` for their turn, at most 30 seconds, which is the
            default; `raise` `RateLimited` before sending; `off`; or `Limits(...)`.
        order_id_prefix: Prefix of the IDs that orders, transfers and withdrawals get if they have none: up to 11
            of 0-9 A-Z a-z _ -. None to give them none.
        http_client: An `httpx.AsyncClient` of your own. You close it; its proxies and shorter timeouts apply.
        transport: Another way to send requests.

    Raises:
        InvalidArgument: an argument is invalid, or only some of the credentials are given.
    """

    def __init__(
        self,
        api_key: str | None = None,
        secret_key: str | None = None,
        passphrase: str | None = None,
        *,
        env: Literal["live", "demo"] = "live",
        base_url: str | None = None,
        stream_url: str | None = None,
        locale: str = "en-US",
        timeout: float | None = None,
        retries: int = DEFAULT_RETRIES,
        strict: bool = False,
        read_only: bool = False,
        guards: Guards | None = None,
        ssl_context: SSLContext | None = None,
        hooks: Hooks | None = None,
        headers: Mapping[str, str] | None = None,
        limits: Limits | GivenLimits | None = None,
        order_id_prefix: str | None = "",
        http_client: httpx.AsyncClient | None = None,
        transport: AsyncTransport | None = None,
    ) -> None:
        key = Secret((api_key, secret_key, passphrase))
        del api_key, secret_key, passphrase  # reports of exceptions print the variables of frames
        options = ClientOptions(
            env=env,
            base_url=base_url,
            stream_url=stream_url,
            locale=locale,
            timeout=timeout,
            retries=retries,
            strict=strict,
            read_only=read_only,
            guards=guards,
            ssl_context=ssl_context,
            hooks=hooks,
            limits=limits,
            order_id_prefix=order_id_prefix,
            headers=headers,
        )
        client = AsyncClient(API, key, options, type(self).__name__, http_client=http_client, transport=transport)
        super().__init__(client)

    async def doctor(self, api: Literal["uta", "classic"] | None = None) -> Report:
        """Find out why calls fail, from the name of the host to the permissions of the key; `print` the report.

        It changes nothing on the account and shows no secret. `python -m bitget_client doctor` does the same.

        Args:
            api: Generation of the API that your program uses; None if it can be either.
        """
        from bitget_runtime.doctor.clients import examine_async_client

        return await examine_async_client(self._client, api)

    @overload
    async def resolve(self, unknown: OrderOutcomeUnknown) -> list[OrderResolution]: ...
    @overload
    async def resolve(self, unknown: TransferOutcomeUnknown) -> TransferResolution: ...
    async def resolve(
        self, unknown: OrderOutcomeUnknown | TransferOutcomeUnknown
    ) -> list[OrderResolution] | TransferResolution:
        """Look up the orders, the transfer or the withdrawal of a call whose response was lost;
        `unknown.resolve(client)` does the same.

        It takes a little over half a minute at most, after which the exchange can no longer accept the request. For
        money it takes half a minute longer, because those records may lag more.

        Args:
            unknown: The exception that the call raised.

        Raises:
            InvalidArgument: the call was sent with a key that may be of another account, doesn't place orders, or moved
                money that can't be looked up.
        """
        from bitget_runtime.orders.resolving import resolve_async

        return await resolve_async(self._client, unknown)

    @cached_property
    def history(self) -> AsyncHistory:
        """Candles, trades and the account's own records as tables and files, complete or with every hole named."""
        from bitget_client.history import HISTORY
        from bitget_client.registry import channels, operations
        from bitget_runtime.history.async_history import AsyncHistory

        return AsyncHistory(self._client, operations, channels, HISTORY)

    @cached_property
    def with_raw_response(self) -> AsyncBitgetWithRawResponse:
        """The same methods, returning the whole response: status, headers, times, bytes and data."""
        from bitget_client.raw_client import AsyncBitgetWithRawResponse

        return AsyncBitgetWithRawResponse(self._client)

    @cached_property
    def classic(self) -> AsyncClassicApi:
        from bitget_client.classic import AsyncClassicApi

        return AsyncClassicApi(self._client)

    @cached_property
    def uta(self) -> AsyncUtaApi:
        from bitget_client.uta import AsyncUtaApi

        return AsyncUtaApi(self._client)
