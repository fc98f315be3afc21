# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.inst_loan`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.inst_loan.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.inst_loan.orders import (
        AsyncOrdersApi,
        AsyncOrdersApiWithRawResponse,
        OrdersApi,
        OrdersApiWithRawResponse,
    )
    from bitget_client.classic.inst_loan.public import (
        AsyncPublicApi,
        AsyncPublicApiWithRawResponse,
        PublicApi,
        PublicApiWithRawResponse,
    )


class InstLoanApi(Bound[SyncClient]):
    """Groups of `classic.inst_loan`."""

    @cached_property
    def account(self) -> AccountApi:
        """4 operations: bind_subaccount, get_ltv, get_risk_units, get_transferred_amount"""
        from bitget_client.classic.inst_loan.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def orders(self) -> OrdersApi:
        """2 operations: get_loans, get_repay_history"""
        from bitget_client.classic.inst_loan.orders import OrdersApi

        return OrdersApi(self._client)

    @cached_property
    def public(self) -> PublicApi:
        """3 operations: get_margin_coins, get_product_info, get_symbols"""
        from bitget_client.classic.inst_loan.public import PublicApi

        return PublicApi(self._client)


class AsyncInstLoanApi(Bound[AsyncClient]):
    """Groups of `classic.inst_loan`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """4 operations: bind_subaccount, get_ltv, get_risk_units, get_transferred_amount"""
        from bitget_client.classic.inst_loan.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        """2 operations: get_loans, get_repay_history"""
        from bitget_client.classic.inst_loan.orders import AsyncOrdersApi

        return AsyncOrdersApi(self._client)

    @cached_property
    def public(self) -> AsyncPublicApi:
        """3 operations: get_margin_coins, get_product_info, get_symbols"""
        from bitget_client.classic.inst_loan.public import AsyncPublicApi

        return AsyncPublicApi(self._client)


class InstLoanApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.inst_loan`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """4 operations: bind_subaccount, get_ltv, get_risk_units, get_transferred_amount"""
        from bitget_client.classic.inst_loan.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def orders(self) -> OrdersApiWithRawResponse:
        """2 operations: get_loans, get_repay_history"""
        from bitget_client.classic.inst_loan.orders import OrdersApiWithRawResponse

        return OrdersApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> PublicApiWithRawResponse:
        """3 operations: get_margin_coins, get_product_info, get_symbols"""
        from bitget_client.classic.inst_loan.public import PublicApiWithRawResponse

        return PublicApiWithRawResponse(self._client)


class AsyncInstLoanApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.inst_loan`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """4 operations: bind_subaccount, get_ltv, get_risk_units, get_transferred_amount"""
        from bitget_client.classic.inst_loan.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def orders(self) -> AsyncOrdersApiWithRawResponse:
        """2 operations: get_loans, get_repay_history"""
        from bitget_client.classic.inst_loan.orders import AsyncOrdersApiWithRawResponse

        return AsyncOrdersApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> AsyncPublicApiWithRawResponse:
        """3 operations: get_margin_coins, get_product_info, get_symbols"""
        from bitget_client.classic.inst_loan.public import AsyncPublicApiWithRawResponse

        return AsyncPublicApiWithRawResponse(self._client)
