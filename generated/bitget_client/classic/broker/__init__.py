# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.broker`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.broker.api_key import (
        ApiKeyApi,
        ApiKeyApiWithRawResponse,
        AsyncApiKeyApi,
        AsyncApiKeyApiWithRawResponse,
    )
    from bitget_client.classic.broker.commission import (
        AsyncCommissionApi,
        AsyncCommissionApiWithRawResponse,
        CommissionApi,
        CommissionApiWithRawResponse,
    )
    from bitget_client.classic.broker.customers import (
        AsyncCustomersApi,
        AsyncCustomersApiWithRawResponse,
        CustomersApi,
        CustomersApiWithRawResponse,
    )
    from bitget_client.classic.broker.subaccount import (
        AsyncSubaccountApi,
        AsyncSubaccountApiWithRawResponse,
        SubaccountApi,
        SubaccountApiWithRawResponse,
    )


class BrokerApi(Bound[SyncClient]):
    """Groups of `classic.broker`."""

    @cached_property
    def api_key(self) -> ApiKeyApi:
        """4 operations: create_api_key, delete_api_key, get_api_keys, modify_api_key"""
        from bitget_client.classic.broker.api_key import ApiKeyApi

        return ApiKeyApi(self._client)

    @cached_property
    def commission(self) -> CommissionApi:
        """3 operations: get_daily_totals, get_fills, get_rebate_info"""
        from bitget_client.classic.broker.commission import CommissionApi

        return CommissionApi(self._client)

    @cached_property
    def customers(self) -> CustomersApi:
        """8 operations: get_assets, get_commission_details, get_commissions, get_customers, ..."""
        from bitget_client.classic.broker.customers import CustomersApi

        return CustomersApi(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApi:
        """17 operations: create_deposit_address, create_subaccount, get_commissions, get_deposits, ..."""
        from bitget_client.classic.broker.subaccount import SubaccountApi

        return SubaccountApi(self._client)


class AsyncBrokerApi(Bound[AsyncClient]):
    """Groups of `classic.broker`, for asyncio."""

    @cached_property
    def api_key(self) -> AsyncApiKeyApi:
        """4 operations: create_api_key, delete_api_key, get_api_keys, modify_api_key"""
        from bitget_client.classic.broker.api_key import AsyncApiKeyApi

        return AsyncApiKeyApi(self._client)

    @cached_property
    def commission(self) -> AsyncCommissionApi:
        """3 operations: get_daily_totals, get_fills, get_rebate_info"""
        from bitget_client.classic.broker.commission import AsyncCommissionApi

        return AsyncCommissionApi(self._client)

    @cached_property
    def customers(self) -> AsyncCustomersApi:
        """8 operations: get_assets, get_commission_details, get_commissions, get_customers, ..."""
        from bitget_client.classic.broker.customers import AsyncCustomersApi

        return AsyncCustomersApi(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApi:
        """17 operations: create_deposit_address, create_subaccount, get_commissions, get_deposits, ..."""
        from bitget_client.classic.broker.subaccount import AsyncSubaccountApi

        return AsyncSubaccountApi(self._client)


class BrokerApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.broker`, returning whole responses."""

    @cached_property
    def api_key(self) -> ApiKeyApiWithRawResponse:
        """4 operations: create_api_key, delete_api_key, get_api_keys, modify_api_key"""
        from bitget_client.classic.broker.api_key import ApiKeyApiWithRawResponse

        return ApiKeyApiWithRawResponse(self._client)

    @cached_property
    def commission(self) -> CommissionApiWithRawResponse:
        """3 operations: get_daily_totals, get_fills, get_rebate_info"""
        from bitget_client.classic.broker.commission import CommissionApiWithRawResponse

        return CommissionApiWithRawResponse(self._client)

    @cached_property
    def customers(self) -> CustomersApiWithRawResponse:
        """8 operations: get_assets, get_commission_details, get_commissions, get_customers, ..."""
        from bitget_client.classic.broker.customers import CustomersApiWithRawResponse

        return CustomersApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApiWithRawResponse:
        """17 operations: create_deposit_address, create_subaccount, get_commissions, get_deposits, ..."""
        from bitget_client.classic.broker.subaccount import SubaccountApiWithRawResponse

        return SubaccountApiWithRawResponse(self._client)


class AsyncBrokerApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.broker`, for asyncio, returning whole responses."""

    @cached_property
    def api_key(self) -> AsyncApiKeyApiWithRawResponse:
        """4 operations: create_api_key, delete_api_key, get_api_keys, modify_api_key"""
        from bitget_client.classic.broker.api_key import AsyncApiKeyApiWithRawResponse

        return AsyncApiKeyApiWithRawResponse(self._client)

    @cached_property
    def commission(self) -> AsyncCommissionApiWithRawResponse:
        """3 operations: get_daily_totals, get_fills, get_rebate_info"""
        from bitget_client.classic.broker.commission import AsyncCommissionApiWithRawResponse

        return AsyncCommissionApiWithRawResponse(self._client)

    @cached_property
    def customers(self) -> AsyncCustomersApiWithRawResponse:
        """8 operations: get_assets, get_commission_details, get_commissions, get_customers, ..."""
        from bitget_client.classic.broker.customers import AsyncCustomersApiWithRawResponse

        return AsyncCustomersApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApiWithRawResponse:
        """17 operations: create_deposit_address, create_subaccount, get_commissions, get_deposits, ..."""
        from bitget_client.classic.broker.subaccount import AsyncSubaccountApiWithRawResponse

        return AsyncSubaccountApiWithRawResponse(self._client)
