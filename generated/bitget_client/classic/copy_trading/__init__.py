# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.copy_trading`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.client import AsyncClient, SyncClient
from bitget_runtime.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.copy_trading.spot_trader import (
        SpotTraderApi,
        AsyncSpotTraderApi,
        SpotTraderApiWithRawResponse,
        AsyncSpotTraderApiWithRawResponse,
    )


class CopyTradingApi(Bound[SyncClient]):
    """Groups of `classic.copy_trading`."""

    @cached_property
    def spot_trader(self) -> SpotTraderApi:
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApi

        return SpotTraderApi(self._client)


class AsyncCopyTradingApi(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio."""

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApi:
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApi

        return AsyncSpotTraderApi(self._client)


class CopyTradingApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.copy_trading`, returning whole answers."""

    @cached_property
    def spot_trader(self) -> SpotTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_trader import SpotTraderApiWithRawResponse

        return SpotTraderApiWithRawResponse(self._client)


class AsyncCopyTradingApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.copy_trading`, for asyncio, returning whole answers."""

    @cached_property
    def spot_trader(self) -> AsyncSpotTraderApiWithRawResponse:
        from bitget_client.classic.copy_trading.spot_trader import AsyncSpotTraderApiWithRawResponse

        return AsyncSpotTraderApiWithRawResponse(self._client)
