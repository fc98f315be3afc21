# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.shop`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.shop.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )


class ShopApi(Bound[SyncClient]):
    """Groups of `classic.shop`."""

    @cached_property
    def market(self) -> MarketApi:
        """2 operations: get_order_book, get_tickers"""
        from bitget_client.classic.shop.market import MarketApi

        return MarketApi(self._client)


class AsyncShopApi(Bound[AsyncClient]):
    """Groups of `classic.shop`, for asyncio."""

    @cached_property
    def market(self) -> AsyncMarketApi:
        """2 operations: get_order_book, get_tickers"""
        from bitget_client.classic.shop.market import AsyncMarketApi

        return AsyncMarketApi(self._client)


class ShopApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.shop`, returning whole responses."""

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """2 operations: get_order_book, get_tickers"""
        from bitget_client.classic.shop.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)


class AsyncShopApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.shop`, for asyncio, returning whole responses."""

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """2 operations: get_order_book, get_tickers"""
        from bitget_client.classic.shop.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)
