# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.reality`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.reality.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.uta.reality.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class RealityApi(Bound[SyncClient]):
    """Groups of `uta.reality`."""

    @cached_property
    def market(self) -> MarketApi:
        """14 operations: get_calendar, get_company_overview, get_dividends, get_earnings, ..."""
        from bitget_client.uta.reality.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """2 operations: cancel_order, place_order"""
        from bitget_client.uta.reality.trade import TradeApi

        return TradeApi(self._client)


class AsyncRealityApi(Bound[AsyncClient]):
    """Groups of `uta.reality`, for asyncio."""

    @cached_property
    def market(self) -> AsyncMarketApi:
        """14 operations: get_calendar, get_company_overview, get_dividends, get_earnings, ..."""
        from bitget_client.uta.reality.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """2 operations: cancel_order, place_order"""
        from bitget_client.uta.reality.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class RealityApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.reality`, returning whole responses."""

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """14 operations: get_calendar, get_company_overview, get_dividends, get_earnings, ..."""
        from bitget_client.uta.reality.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """2 operations: cancel_order, place_order"""
        from bitget_client.uta.reality.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncRealityApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.reality`, for asyncio, returning whole responses."""

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """14 operations: get_calendar, get_company_overview, get_dividends, get_earnings, ..."""
        from bitget_client.uta.reality.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """2 operations: cancel_order, place_order"""
        from bitget_client.uta.reality.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
