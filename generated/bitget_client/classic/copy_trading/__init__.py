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
        """3 operations: get_open_orders, get_order_history, get_traders"""
        from bitget_client.classic.copy_trading.futures_broker import FuturesBrokerApi

        return FuturesBrokerApi(self._client)

    @cached_property
    def futures_follower(self) -> FuturesFollowerApi:
        """10 operations: close_positions, get_open_orders, get_order_history, get_quantity_limits, ..."""
        from bitget_client.classic.copy_trading.futures_follower import FuturesFollowerApi

        return FuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApi:
        """15 operations: close_positions, create_api_key, get_daily_profits, get_followers, ..."""
        from bitget_client.classic.copy_trading.futures_trader import FuturesTraderApi

        return FuturesTraderApi(self._client)

    @cached_property
    def spot_follower(self) -> SpotFollowerApi:
        """10 operations: close_positions, get_open_orders, get_order_history, get_settings, ..."""
        from bitget_client.classic.copy_trading.spot_follower import SpotFollowerApi

        return SpotFollowerApi(self._client)

    @cached_property
    def spot_trader(self) -> SpotTraderApi:
        """12 operations: close_positions, get_followers, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApi

        return SpotTraderApi(self._client)


class AsyncCopyTradingApi(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio."""

    @cached_property
    def futures_broker(self) -> AsyncFuturesBrokerApi:
        """3 operations: get_open_orders, get_order_history, get_traders"""
        from bitget_client.classic.copy_trading.futures_broker import AsyncFuturesBrokerApi

        return AsyncFuturesBrokerApi(self._client)

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApi:
        """10 operations: close_positions, get_open_orders, get_order_history, get_quantity_limits, ..."""
        from bitget_client.classic.copy_trading.futures_follower import AsyncFuturesFollowerApi

        return AsyncFuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApi:
        """15 operations: close_positions, create_api_key, get_daily_profits, get_followers, ..."""
        from bitget_client.classic.copy_trading.futures_trader import AsyncFuturesTraderApi

        return AsyncFuturesTraderApi(self._client)

    @cached_property
    def spot_follower(self) -> AsyncSpotFollowerApi:
        """10 operations: close_positions, get_open_orders, get_order_history, get_settings, ..."""
        from bitget_client.classic.copy_trading.spot_follower import AsyncSpotFollowerApi

        return AsyncSpotFollowerApi(self._client)

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApi:
        """12 operations: close_positions, get_followers, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApi

        return AsyncSpotTraderApi(self._client)


class CopyTradingApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.copy_trading`, returning whole responses."""

    @cached_property
    def futures_broker(self) -> FuturesBrokerApiWithRawResponse:
        """3 operations: get_open_orders, get_order_history, get_traders"""
        from bitget_client.classic.copy_trading.futures_broker import FuturesBrokerApiWithRawResponse

        return FuturesBrokerApiWithRawResponse(self._client)

    @cached_property
    def futures_follower(self) -> FuturesFollowerApiWithRawResponse:
        """10 operations: close_positions, get_open_orders, get_order_history, get_quantity_limits, ..."""
        from bitget_client.classic.copy_trading.futures_follower import FuturesFollowerApiWithRawResponse

        return FuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApiWithRawResponse:
        """15 operations: close_positions, create_api_key, get_daily_profits, get_followers, ..."""
        from bitget_client.classic.copy_trading.futures_trader import FuturesTraderApiWithRawResponse

        return FuturesTraderApiWithRawResponse(self._client)

    @cached_property
    def spot_follower(self) -> SpotFollowerApiWithRawResponse:
        """10 operations: close_positions, get_open_orders, get_order_history, get_settings, ..."""
        from bitget_client.classic.copy_trading.spot_follower import SpotFollowerApiWithRawResponse

        return SpotFollowerApiWithRawResponse(self._client)

    @cached_property
    def spot_trader(self) -> SpotTraderApiWithRawResponse:
        """12 operations: close_positions, get_followers, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApiWithRawResponse

        return SpotTraderApiWithRawResponse(self._client)


class AsyncCopyTradingApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio, returning whole responses."""

    @cached_property
    def futures_broker(self) -> AsyncFuturesBrokerApiWithRawResponse:
        """3 operations: get_open_orders, get_order_history, get_traders"""
        from bitget_client.classic.copy_trading.futures_broker import AsyncFuturesBrokerApiWithRawResponse

        return AsyncFuturesBrokerApiWithRawResponse(self._client)

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApiWithRawResponse:
        """10 operations: close_positions, get_open_orders, get_order_history, get_quantity_limits, ..."""
        from bitget_client.classic.copy_trading.futures_follower import AsyncFuturesFollowerApiWithRawResponse

        return AsyncFuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApiWithRawResponse:
        """15 operations: close_positions, create_api_key, get_daily_profits, get_followers, ..."""
        from bitget_client.classic.copy_trading.futures_trader import AsyncFuturesTraderApiWithRawResponse

        return AsyncFuturesTraderApiWithRawResponse(self._client)

    @cached_property
    def spot_follower(self) -> AsyncSpotFollowerApiWithRawResponse:
        """10 operations: close_positions, get_open_orders, get_order_history, get_settings, ..."""
        from bitget_client.classic.copy_trading.spot_follower import AsyncSpotFollowerApiWithRawResponse

        return AsyncSpotFollowerApiWithRawResponse(self._client)

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApiWithRawResponse:
        """12 operations: close_positions, get_followers, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApiWithRawResponse

        return AsyncSpotTraderApiWithRawResponse(self._client)
