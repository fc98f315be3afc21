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
        from bitget_client.classic.spot.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        from bitget_client.classic.spot.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def plan(self) -> PlanApi:
        from bitget_client.classic.spot.plan import PlanApi

        return PlanApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        from bitget_client.classic.spot.trade import TradeApi

        return TradeApi(self._client)


class AsyncSpotApi(Bound[AsyncClient]):
    """Groups of `classic.spot`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        from bitget_client.classic.spot.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        from bitget_client.classic.spot.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApi:
        from bitget_client.classic.spot.plan import AsyncPlanApi

        return AsyncPlanApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        from bitget_client.classic.spot.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class SpotApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.spot`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        from bitget_client.classic.spot.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        from bitget_client.classic.spot.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> PlanApiWithRawResponse:
        from bitget_client.classic.spot.plan import PlanApiWithRawResponse

        return PlanApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        from bitget_client.classic.spot.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncSpotApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.spot`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        from bitget_client.classic.spot.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        from bitget_client.classic.spot.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApiWithRawResponse:
        from bitget_client.classic.spot.plan import AsyncPlanApiWithRawResponse

        return AsyncPlanApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        from bitget_client.classic.spot.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
