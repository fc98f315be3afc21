# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.contract.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.contract.market import (
        AsyncMarketApi,
        AsyncMarketApiWithRawResponse,
        MarketApi,
        MarketApiWithRawResponse,
    )
    from bitget_client.classic.contract.plan import (
        AsyncPlanApi,
        AsyncPlanApiWithRawResponse,
        PlanApi,
        PlanApiWithRawResponse,
    )
    from bitget_client.classic.contract.position import (
        AsyncPositionApi,
        AsyncPositionApiWithRawResponse,
        PositionApi,
        PositionApiWithRawResponse,
    )
    from bitget_client.classic.contract.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class ContractApi(Bound[SyncClient]):
    """Groups of `classic.contract`."""

    @cached_property
    def account(self) -> AccountApi:
        from bitget_client.classic.contract.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        from bitget_client.classic.contract.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def plan(self) -> PlanApi:
        from bitget_client.classic.contract.plan import PlanApi

        return PlanApi(self._client)

    @cached_property
    def position(self) -> PositionApi:
        from bitget_client.classic.contract.position import PositionApi

        return PositionApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        from bitget_client.classic.contract.trade import TradeApi

        return TradeApi(self._client)


class AsyncContractApi(Bound[AsyncClient]):
    """Groups of `classic.contract`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        from bitget_client.classic.contract.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        from bitget_client.classic.contract.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApi:
        from bitget_client.classic.contract.plan import AsyncPlanApi

        return AsyncPlanApi(self._client)

    @cached_property
    def position(self) -> AsyncPositionApi:
        from bitget_client.classic.contract.position import AsyncPositionApi

        return AsyncPositionApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        from bitget_client.classic.contract.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class ContractApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.contract`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        from bitget_client.classic.contract.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        from bitget_client.classic.contract.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> PlanApiWithRawResponse:
        from bitget_client.classic.contract.plan import PlanApiWithRawResponse

        return PlanApiWithRawResponse(self._client)

    @cached_property
    def position(self) -> PositionApiWithRawResponse:
        from bitget_client.classic.contract.position import PositionApiWithRawResponse

        return PositionApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        from bitget_client.classic.contract.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncContractApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.contract`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        from bitget_client.classic.contract.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        from bitget_client.classic.contract.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApiWithRawResponse:
        from bitget_client.classic.contract.plan import AsyncPlanApiWithRawResponse

        return AsyncPlanApiWithRawResponse(self._client)

    @cached_property
    def position(self) -> AsyncPositionApiWithRawResponse:
        from bitget_client.classic.contract.position import AsyncPositionApiWithRawResponse

        return AsyncPositionApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        from bitget_client.classic.contract.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
