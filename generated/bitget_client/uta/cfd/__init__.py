# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.cfd`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.cfd.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.uta.cfd.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.uta.cfd.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class CfdApi(Bound[SyncClient]):
    """Groups of `uta.cfd`."""

    @cached_property
    def account(self) -> AccountApi:
        """5 operations: get_assets, get_bills, get_instruments, get_transfers, ..."""
        from bitget_client.uta.cfd.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        """2 operations: get_history_candles, get_tickers"""
        from bitget_client.uta.cfd.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """9 operations: cancel_all_orders, cancel_order, close_all_positions, close_position, ..."""
        from bitget_client.uta.cfd.trade import TradeApi

        return TradeApi(self._client)


class AsyncCfdApi(Bound[AsyncClient]):
    """Groups of `uta.cfd`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """5 operations: get_assets, get_bills, get_instruments, get_transfers, ..."""
        from bitget_client.uta.cfd.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """2 operations: get_history_candles, get_tickers"""
        from bitget_client.uta.cfd.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """9 operations: cancel_all_orders, cancel_order, close_all_positions, close_position, ..."""
        from bitget_client.uta.cfd.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class CfdApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.cfd`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """5 operations: get_assets, get_bills, get_instruments, get_transfers, ..."""
        from bitget_client.uta.cfd.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """2 operations: get_history_candles, get_tickers"""
        from bitget_client.uta.cfd.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """9 operations: cancel_all_orders, cancel_order, close_all_positions, close_position, ..."""
        from bitget_client.uta.cfd.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncCfdApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.cfd`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """5 operations: get_assets, get_bills, get_instruments, get_transfers, ..."""
        from bitget_client.uta.cfd.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """2 operations: get_history_candles, get_tickers"""
        from bitget_client.uta.cfd.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """9 operations: cancel_all_orders, cancel_order, close_all_positions, close_position, ..."""
        from bitget_client.uta.cfd.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
