# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.margin.isolated`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.margin.isolated.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.margin.isolated.record import (
        AsyncRecordApi,
        AsyncRecordApiWithRawResponse,
        RecordApi,
        RecordApiWithRawResponse,
    )
    from bitget_client.classic.margin.isolated.trade import (
        AsyncTradeApi,
        AsyncTradeApiWithRawResponse,
        TradeApi,
        TradeApiWithRawResponse,
    )


class IsolatedApi(Bound[SyncClient]):
    """Groups of `classic.margin.isolated`."""

    @cached_property
    def account(self) -> AccountApi:
        """10 operations: borrow, flash_repay, get_assets, get_flash_repay_status, ..."""
        from bitget_client.classic.margin.isolated.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def record(self) -> RecordApi:
        """5 operations: get_bills, get_borrow_history, get_interest_history, get_liquidation_history, ..."""
        from bitget_client.classic.margin.isolated.record import RecordApi

        return RecordApi(self._client)

    @cached_property
    def trade(self) -> TradeApi:
        """8 operations: cancel_order, cancel_orders, get_fills, get_liquidation_orders, ..."""
        from bitget_client.classic.margin.isolated.trade import TradeApi

        return TradeApi(self._client)


class AsyncIsolatedApi(Bound[AsyncClient]):
    """Groups of `classic.margin.isolated`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """10 operations: borrow, flash_repay, get_assets, get_flash_repay_status, ..."""
        from bitget_client.classic.margin.isolated.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def record(self) -> AsyncRecordApi:
        """5 operations: get_bills, get_borrow_history, get_interest_history, get_liquidation_history, ..."""
        from bitget_client.classic.margin.isolated.record import AsyncRecordApi

        return AsyncRecordApi(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApi:
        """8 operations: cancel_order, cancel_orders, get_fills, get_liquidation_orders, ..."""
        from bitget_client.classic.margin.isolated.trade import AsyncTradeApi

        return AsyncTradeApi(self._client)


class IsolatedApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.margin.isolated`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """10 operations: borrow, flash_repay, get_assets, get_flash_repay_status, ..."""
        from bitget_client.classic.margin.isolated.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def record(self) -> RecordApiWithRawResponse:
        """5 operations: get_bills, get_borrow_history, get_interest_history, get_liquidation_history, ..."""
        from bitget_client.classic.margin.isolated.record import RecordApiWithRawResponse

        return RecordApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> TradeApiWithRawResponse:
        """8 operations: cancel_order, cancel_orders, get_fills, get_liquidation_orders, ..."""
        from bitget_client.classic.margin.isolated.trade import TradeApiWithRawResponse

        return TradeApiWithRawResponse(self._client)


class AsyncIsolatedApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.margin.isolated`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """10 operations: borrow, flash_repay, get_assets, get_flash_repay_status, ..."""
        from bitget_client.classic.margin.isolated.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def record(self) -> AsyncRecordApiWithRawResponse:
        """5 operations: get_bills, get_borrow_history, get_interest_history, get_liquidation_history, ..."""
        from bitget_client.classic.margin.isolated.record import AsyncRecordApiWithRawResponse

        return AsyncRecordApiWithRawResponse(self._client)

    @cached_property
    def trade(self) -> AsyncTradeApiWithRawResponse:
        """8 operations: cancel_order, cancel_orders, get_fills, get_liquidation_orders, ..."""
        from bitget_client.classic.margin.isolated.trade import AsyncTradeApiWithRawResponse

        return AsyncTradeApiWithRawResponse(self._client)
