# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stock_plus`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.stock_plus.asset import (
        AssetApi,
        AssetApiWithRawResponse,
        AsyncAssetApi,
        AsyncAssetApiWithRawResponse,
    )
    from bitget_client.uta.stock_plus.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.uta.stock_plus.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class StockPlusApi(Bound[SyncClient]):
    """Groups of `uta.stock_plus`."""

    @cached_property
    def asset(self) -> AssetApi:
        """5 operations: get_account, get_bills, get_positions, get_transfers, ..."""
        from bitget_client.uta.stock_plus.asset import AssetApi

        return AssetApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        """11 operations: get_candles, get_history_candles, get_instruments, get_intraday_prices, ..."""
        from bitget_client.uta.stock_plus.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """8 operations: cancel_order, get_fill_history, get_order, get_order_history, ..."""
        from bitget_client.uta.stock_plus.trade import TradeApi

        return TradeApi(self._client)


class AsyncStockPlusApi(Bound[AsyncClient]):
    """Groups of `uta.stock_plus`, for asyncio."""

    @cached_property
    def asset(self) -> AsyncAssetApi:
        """5 operations: get_account, get_bills, get_positions, get_transfers, ..."""
        from bitget_client.uta.stock_plus.asset import AsyncAssetApi

        return AsyncAssetApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """11 operations: get_candles, get_history_candles, get_instruments, get_intraday_prices, ..."""
        from bitget_client.uta.stock_plus.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """8 operations: cancel_order, get_fill_history, get_order, get_order_history, ..."""
        from bitget_client.uta.stock_plus.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class StockPlusApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.stock_plus`, returning whole responses."""

    @cached_property
    def asset(self) -> AssetApiWithRawResponse:
        """5 operations: get_account, get_bills, get_positions, get_transfers, ..."""
        from bitget_client.uta.stock_plus.asset import AssetApiWithRawResponse

        return AssetApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """11 operations: get_candles, get_history_candles, get_instruments, get_intraday_prices, ..."""
        from bitget_client.uta.stock_plus.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """8 operations: cancel_order, get_fill_history, get_order, get_order_history, ..."""
        from bitget_client.uta.stock_plus.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncStockPlusApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.stock_plus`, for asyncio, returning whole responses."""

    @cached_property
    def asset(self) -> AsyncAssetApiWithRawResponse:
        """5 operations: get_account, get_bills, get_positions, get_transfers, ..."""
        from bitget_client.uta.stock_plus.asset import AsyncAssetApiWithRawResponse

        return AsyncAssetApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """11 operations: get_candles, get_history_candles, get_instruments, get_intraday_prices, ..."""
        from bitget_client.uta.stock_plus.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """8 operations: cancel_order, get_fill_history, get_order, get_order_history, ..."""
        from bitget_client.uta.stock_plus.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
