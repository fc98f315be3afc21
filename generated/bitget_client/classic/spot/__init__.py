# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.spot`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.spot.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.spot.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.classic.spot.plan import (
        AsyncPlanApi,
        AsyncPlanApiWithRawResponse,
        PlanApi,
        PlanApiWithRawResponse,
    )
    from bitget_client.classic.spot.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class SpotApi(Bound[SyncClient]):
    """Groups of `classic.spot`."""

    @cached_property
    def account(self) -> AccountApi:
        """21 operations: cancel_withdrawal, get_assets, get_bgb_deduction, get_bills, ..."""
        from bitget_client.classic.spot.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        """11 operations: get_auction, get_candles, get_coins, get_history_candles, ..."""
        from bitget_client.classic.spot.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def plan(self) -> PlanApi:
        """7 operations: cancel_all_orders, cancel_order, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.spot.plan import PlanApi

        return PlanApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """11 operations: cancel_all_orders, cancel_order, cancel_orders, get_fills, ..."""
        from bitget_client.classic.spot.trade import TradeApi

        return TradeApi(self._client)


class AsyncSpotApi(Bound[AsyncClient]):
    """Groups of `classic.spot`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """21 operations: cancel_withdrawal, get_assets, get_bgb_deduction, get_bills, ..."""
        from bitget_client.classic.spot.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """11 operations: get_auction, get_candles, get_coins, get_history_candles, ..."""
        from bitget_client.classic.spot.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApi:
        """7 operations: cancel_all_orders, cancel_order, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.spot.plan import AsyncPlanApi

        return AsyncPlanApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """11 operations: cancel_all_orders, cancel_order, cancel_orders, get_fills, ..."""
        from bitget_client.classic.spot.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class SpotApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.spot`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """21 operations: cancel_withdrawal, get_assets, get_bgb_deduction, get_bills, ..."""
        from bitget_client.classic.spot.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """11 operations: get_auction, get_candles, get_coins, get_history_candles, ..."""
        from bitget_client.classic.spot.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> PlanApiWithRawResponse:
        """7 operations: cancel_all_orders, cancel_order, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.spot.plan import PlanApiWithRawResponse

        return PlanApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """11 operations: cancel_all_orders, cancel_order, cancel_orders, get_fills, ..."""
        from bitget_client.classic.spot.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncSpotApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.spot`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """21 operations: cancel_withdrawal, get_assets, get_bgb_deduction, get_bills, ..."""
        from bitget_client.classic.spot.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """11 operations: get_auction, get_candles, get_coins, get_history_candles, ..."""
        from bitget_client.classic.spot.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApiWithRawResponse:
        """7 operations: cancel_all_orders, cancel_order, get_open_orders, get_order_history, ..."""
        from bitget_client.classic.spot.plan import AsyncPlanApiWithRawResponse

        return AsyncPlanApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """11 operations: cancel_all_orders, cancel_order, cancel_orders, get_fills, ..."""
        from bitget_client.classic.spot.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
