# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.copy_trading`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.copy_trading.futures_follower import (
        AsyncFuturesFollowerApi,
        AsyncFuturesFollowerApiWithRawResponse,
        FuturesFollowerApi,
        FuturesFollowerApiWithRawResponse,
    )
    from bitget_client.uta.copy_trading.futures_trader import (
        AsyncFuturesTraderApi,
        AsyncFuturesTraderApiWithRawResponse,
        FuturesTraderApi,
        FuturesTraderApiWithRawResponse,
    )


class CopyTradingApi(Bound[SyncClient]):
    """Groups of `uta.copy_trading`."""

    @cached_property
    def futures_follower(self) -> FuturesFollowerApi:
        """16 operations: cancel_tpsl_order, close_all_positions, close_position, follow, ..."""
        from bitget_client.uta.copy_trading.futures_follower import FuturesFollowerApi

        return FuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApi:
        """10 operations: get_follower_history, get_followers, get_max_transferable, get_positions, ..."""
        from bitget_client.uta.copy_trading.futures_trader import FuturesTraderApi

        return FuturesTraderApi(self._client)


class AsyncCopyTradingApi(Bound[AsyncClient]):
    """Groups of `uta.copy_trading`, for asyncio."""

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApi:
        """16 operations: cancel_tpsl_order, close_all_positions, close_position, follow, ..."""
        from bitget_client.uta.copy_trading.futures_follower import AsyncFuturesFollowerApi

        return AsyncFuturesFollowerApi(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApi:
        """10 operations: get_follower_history, get_followers, get_max_transferable, get_positions, ..."""
        from bitget_client.uta.copy_trading.futures_trader import AsyncFuturesTraderApi

        return AsyncFuturesTraderApi(self._client)


class CopyTradingApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.copy_trading`, returning whole responses."""

    @cached_property
    def futures_follower(self) -> FuturesFollowerApiWithRawResponse:
        """16 operations: cancel_tpsl_order, close_all_positions, close_position, follow, ..."""
        from bitget_client.uta.copy_trading.futures_follower import FuturesFollowerApiWithRawResponse

        return FuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> FuturesTraderApiWithRawResponse:
        """10 operations: get_follower_history, get_followers, get_max_transferable, get_positions, ..."""
        from bitget_client.uta.copy_trading.futures_trader import FuturesTraderApiWithRawResponse

        return FuturesTraderApiWithRawResponse(self._client)


class AsyncCopyTradingApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.copy_trading`, for asyncio, returning whole responses."""

    @cached_property
    def futures_follower(self) -> AsyncFuturesFollowerApiWithRawResponse:
        """16 operations: cancel_tpsl_order, close_all_positions, close_position, follow, ..."""
        from bitget_client.uta.copy_trading.futures_follower import AsyncFuturesFollowerApiWithRawResponse

        return AsyncFuturesFollowerApiWithRawResponse(self._client)

    @cached_property
    def futures_trader(self) -> AsyncFuturesTraderApiWithRawResponse:
        """10 operations: get_follower_history, get_followers, get_max_transferable, get_positions, ..."""
        from bitget_client.uta.copy_trading.futures_trader import AsyncFuturesTraderApiWithRawResponse

        return AsyncFuturesTraderApiWithRawResponse(self._client)
