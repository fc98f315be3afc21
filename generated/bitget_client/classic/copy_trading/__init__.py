# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.copy_trading`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.copy_trading.futures_broker import (
        AsyncFuturesBrokerApi,
        AsyncFuturesBrokerApiWithRawResponse,
        FuturesBrokerApi,
        FuturesBrokerApiWithRawResponse,
    )
    from bitget_client.classic.copy_trading.futures_follower import (
        AsyncFuturesFollowerApi,
        AsyncFuturesFollowerApiWithRawResponse,
        FuturesFollowerApi,
        FuturesFollowerApiWithRawResponse,
    )
    from bitget_client.classic.copy_trading.futures_trader import (
        AsyncFuturesTraderApi,
        AsyncFuturesTraderApiWithRawResponse,
        FuturesTraderApi,
        FuturesTraderApiWithRawResponse,
    )
    from bitget_client.classic.copy_trading.spot_follower import (
        AsyncSpotFollowerApi,
        AsyncSpotFollowerApiWithRawResponse,
        SpotFollowerApi,
        SpotFollowerApiWithRawResponse,
    )
    from bitget_client.classic.copy_trading.spot_trader import (
        AsyncSpotTraderApi,
        AsyncSpotTraderApiWithRawResponse,
        SpotTraderApi,
        SpotTraderApiWithRawResponse,
    )


class CopyTradingApi(Bound[SyncClient]):
    """Groups of `classic.copy_trading`."""

    @cached_property
    def futures_broker(self) -> FuturesBrokerApi:
        from bitget_client.classic.copy_trading.futures_broker import FuturesBrokerApi

        return FuturesBrokerApi(self._client)

    @cached_property
    def futures_follower(self) -> FuturesFollowerApi:
        from bitget_client.classic.copy_trading.futures_follower import FuturesFollowerApi

        return FuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApi:
        from bitget_client.classic.copy_trading.futures_trader import FuturesTraderApi

        return FuturesTraderApi(self._client)

    @cached_property
    def spot_follower(self) -> SpotFollowerApi:
        from bitget_client.classic.copy_trading.spot_follower import SpotFollowerApi

        return SpotFollowerApi(self._client)

    @cached_property
    def spot_trader(self) -> SpotTraderApi:
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApi

        return SpotTraderApi(self._client)


class AsyncCopyTradingApi(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio."""

    @cached_property
    def futures_broker(self) -> AsyncFuturesBrokerApi:
        from bitget_client.classic.copy_trading.futures_broker import AsyncFuturesBrokerApi

        return AsyncFuturesBrokerApi(self._client)

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApi:
        from bitget_client.classic.copy_trading.futures_follower import AsyncFuturesFollowerApi

        return AsyncFuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApi:
        from bitget_client.classic.copy_trading.futures_trader import AsyncFuturesTraderApi

        return AsyncFuturesTraderApi(self._client)

    @cached_property
    def spot_follower(self) -> AsyncSpotFollowerApi:
        from bitget_client.classic.copy_trading.spot_follower import AsyncSpotFollowerApi

        return AsyncSpotFollowerApi(self._client)

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApi:
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApi

        return AsyncSpotTraderApi(self._client)


class CopyTradingApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.copy_trading`, returning whole responses."""

    @cached_property
    def futures_broker(self) -> FuturesBrokerApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_broker import FuturesBrokerApiWithRawResponse

        return FuturesBrokerApiWithRawResponse(self._client)

    @cached_property
    def futures_follower(self) -> FuturesFollowerApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_follower import FuturesFollowerApiWithRawResponse

        return FuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_trader import FuturesTraderApiWithRawResponse

        return FuturesTraderApiWithRawResponse(self._client)

    @cached_property
    def spot_follower(self) -> SpotFollowerApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_follower import SpotFollowerApiWithRawResponse

        return SpotFollowerApiWithRawResponse(self._client)

    @cached_property
    def spot_trader(self) -> SpotTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApiWithRawResponse

        return SpotTraderApiWithRawResponse(self._client)


class AsyncCopyTradingApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio, returning whole responses."""

    @cached_property
    def futures_broker(self) -> AsyncFuturesBrokerApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_broker import AsyncFuturesBrokerApiWithRawResponse

        return AsyncFuturesBrokerApiWithRawResponse(self._client)

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_follower import AsyncFuturesFollowerApiWithRawResponse

        return AsyncFuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.futures_trader import AsyncFuturesTraderApiWithRawResponse

        return AsyncFuturesTraderApiWithRawResponse(self._client)

    @cached_property
    def spot_follower(self) -> AsyncSpotFollowerApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_follower import AsyncSpotFollowerApiWithRawResponse

        return AsyncSpotFollowerApiWithRawResponse(self._client)

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApiWithRawResponse

        return AsyncSpotTraderApiWithRawResponse(self._client)
