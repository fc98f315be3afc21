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
        """20 operations: adjust_margin, convert_to_usdt, get_account, get_accounts, ..."""
        from bitget_client.classic.contract.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def market(self) -> MarketApi:
        """20 operations: get_candles, get_contracts, get_discount_rates, get_exchange_rates, ..."""
        from bitget_client.classic.contract.market import MarketApi

        return MarketApi(self._client)

    @cached_property
    def plan(self) -> PlanApi:
        """9 operations: cancel_orders, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.classic.contract.plan import PlanApi

        return PlanApi(self._client)

    @cached_property
    def position(self) -> PositionApi:
        """5 operations: get_adl_ranks, get_history, get_position, get_positions, ..."""
        from bitget_client.classic.contract.position import PositionApi

        return PositionApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """13 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.classic.contract.trade import TradeApi

        return TradeApi(self._client)


class AsyncContractApi(Bound[AsyncClient]):
    """Groups of `classic.contract`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """20 operations: adjust_margin, convert_to_usdt, get_account, get_accounts, ..."""
        from bitget_client.classic.contract.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def market(self) -> AsyncMarketApi:
        """20 operations: get_candles, get_contracts, get_discount_rates, get_exchange_rates, ..."""
        from bitget_client.classic.contract.market import AsyncMarketApi

        return AsyncMarketApi(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApi:
        """9 operations: cancel_orders, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.classic.contract.plan import AsyncPlanApi

        return AsyncPlanApi(self._client)

    @cached_property
    def position(self) -> AsyncPositionApi:
        """5 operations: get_adl_ranks, get_history, get_position, get_positions, ..."""
        from bitget_client.classic.contract.position import AsyncPositionApi

        return AsyncPositionApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """13 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.classic.contract.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class ContractApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.contract`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """20 operations: adjust_margin, convert_to_usdt, get_account, get_accounts, ..."""
        from bitget_client.classic.contract.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> MarketApiWithRawResponse:
        """20 operations: get_candles, get_contracts, get_discount_rates, get_exchange_rates, ..."""
        from bitget_client.classic.contract.market import MarketApiWithRawResponse

        return MarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> PlanApiWithRawResponse:
        """9 operations: cancel_orders, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.classic.contract.plan import PlanApiWithRawResponse

        return PlanApiWithRawResponse(self._client)

    @cached_property
    def position(self) -> PositionApiWithRawResponse:
        """5 operations: get_adl_ranks, get_history, get_position, get_positions, ..."""
        from bitget_client.classic.contract.position import PositionApiWithRawResponse

        return PositionApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """13 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.classic.contract.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncContractApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.contract`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """20 operations: adjust_margin, convert_to_usdt, get_account, get_accounts, ..."""
        from bitget_client.classic.contract.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def market(self) -> AsyncMarketApiWithRawResponse:
        """20 operations: get_candles, get_contracts, get_discount_rates, get_exchange_rates, ..."""
        from bitget_client.classic.contract.market import AsyncMarketApiWithRawResponse

        return AsyncMarketApiWithRawResponse(self._client)

    @cached_property
    def plan(self) -> AsyncPlanApiWithRawResponse:
        """9 operations: cancel_orders, get_open_orders, get_order_history, get_sub_orders, ..."""
        from bitget_client.classic.contract.plan import AsyncPlanApiWithRawResponse

        return AsyncPlanApiWithRawResponse(self._client)

    @cached_property
    def position(self) -> AsyncPositionApiWithRawResponse:
        """5 operations: get_adl_ranks, get_history, get_position, get_positions, ..."""
        from bitget_client.classic.contract.position import AsyncPositionApiWithRawResponse

        return AsyncPositionApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """13 operations: cancel_all_orders, cancel_order, cancel_orders, close_positions, ..."""
        from bitget_client.classic.contract.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
