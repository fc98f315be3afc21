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
        from bitget_client.classic.broker.api_key import ApiKeyApi

        return ApiKeyApi(self._client)

    @cached_property
    def commission(self) -> CommissionApi:
        from bitget_client.classic.broker.commission import CommissionApi

        return CommissionApi(self._client)

    @cached_property
    def customers(self) -> CustomersApi:
        from bitget_client.classic.broker.customers import CustomersApi

        return CustomersApi(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApi:
        from bitget_client.classic.broker.subaccount import SubaccountApi

        return SubaccountApi(self._client)


class AsyncBrokerApi(Bound[AsyncClient]):
    """Groups of `classic.broker`, for asyncio."""

    @cached_property
    def api_key(self) -> AsyncApiKeyApi:
        from bitget_client.classic.broker.api_key import AsyncApiKeyApi

        return AsyncApiKeyApi(self._client)

    @cached_property
    def commission(self) -> AsyncCommissionApi:
        from bitget_client.classic.broker.commission import AsyncCommissionApi

        return AsyncCommissionApi(self._client)

    @cached_property
    def customers(self) -> AsyncCustomersApi:
        from bitget_client.classic.broker.customers import AsyncCustomersApi

        return AsyncCustomersApi(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApi:
        from bitget_client.classic.broker.subaccount import AsyncSubaccountApi

        return AsyncSubaccountApi(self._client)


class BrokerApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.broker`, returning whole responses."""

    @cached_property
    def api_key(self) -> ApiKeyApiWithRawResponse:
        from bitget_client.classic.broker.api_key import ApiKeyApiWithRawResponse

        return ApiKeyApiWithRawResponse(self._client)

    @cached_property
    def commission(self) -> CommissionApiWithRawResponse:
        from bitget_client.classic.broker.commission import CommissionApiWithRawResponse

        return CommissionApiWithRawResponse(self._client)

    @cached_property
    def customers(self) -> CustomersApiWithRawResponse:
        from bitget_client.classic.broker.customers import CustomersApiWithRawResponse

        return CustomersApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> SubaccountApiWithRawResponse:
        from bitget_client.classic.broker.subaccount import SubaccountApiWithRawResponse

        return SubaccountApiWithRawResponse(self._client)


class AsyncBrokerApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.broker`, for asyncio, returning whole responses."""

    @cached_property
    def api_key(self) -> AsyncApiKeyApiWithRawResponse:
        from bitget_client.classic.broker.api_key import AsyncApiKeyApiWithRawResponse

        return AsyncApiKeyApiWithRawResponse(self._client)

    @cached_property
    def commission(self) -> AsyncCommissionApiWithRawResponse:
        from bitget_client.classic.broker.commission import AsyncCommissionApiWithRawResponse

        return AsyncCommissionApiWithRawResponse(self._client)

    @cached_property
    def customers(self) -> AsyncCustomersApiWithRawResponse:
        from bitget_client.classic.broker.customers import AsyncCustomersApiWithRawResponse

        return AsyncCustomersApiWithRawResponse(self._client)

    @cached_property
    def subaccount(self) -> AsyncSubaccountApiWithRawResponse:
        from bitget_client.classic.broker.subaccount import AsyncSubaccountApiWithRawResponse

        return AsyncSubaccountApiWithRawResponse(self._client)
