# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.p2p`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.uta.p2p.ads import AdsApi, AdsApiWithRawResponse, AsyncAdsApi, AsyncAdsApiWithRawResponse
    from bitget_client.uta.p2p.common import (
        AsyncCommonApi,
        AsyncCommonApiWithRawResponse,
        CommonApi,
        CommonApiWithRawResponse,
    )
    from bitget_client.uta.p2p.orders import (
        AsyncOrdersApi,
        AsyncOrdersApiWithRawResponse,
        OrdersApi,
        OrdersApiWithRawResponse,
    )
    from bitget_client.uta.p2p.user import AsyncUserApi, AsyncUserApiWithRawResponse, UserApi, UserApiWithRawResponse


class P2pApi(Bound[SyncClient]):
    """Groups of `uta.p2p`."""

    @cached_property
    def ads(self) -> AdsApi:
        """9 operations: create_ad, get_ad, get_ads, get_exchange_rate, ..."""
        from bitget_client.uta.p2p.ads import AdsApi

        return AdsApi(self._client)

    @cached_property
    def common(self) -> CommonApi:
        """1 operation: get_balance"""
        from bitget_client.uta.p2p.common import CommonApi

        return CommonApi(self._client)

    @cached_property
    def orders(self) -> OrdersApi:
        """5 operations: confirm_payment, get_open_orders, get_order, get_orders, ..."""
        from bitget_client.uta.p2p.orders import OrdersApi

        return OrdersApi(self._client)

    @cached_property
    def user(self) -> UserApi:
        """3 operations: get_currencies, get_info, get_payment_methods"""
        from bitget_client.uta.p2p.user import UserApi

        return UserApi(self._client)


class AsyncP2pApi(Bound[AsyncClient]):
    """Groups of `uta.p2p`, for asyncio."""

    @cached_property
    def ads(self) -> AsyncAdsApi:
        """9 operations: create_ad, get_ad, get_ads, get_exchange_rate, ..."""
        from bitget_client.uta.p2p.ads import AsyncAdsApi

        return AsyncAdsApi(self._client)

    @cached_property
    def common(self) -> AsyncCommonApi:
        """1 operation: get_balance"""
        from bitget_client.uta.p2p.common import AsyncCommonApi

        return AsyncCommonApi(self._client)

    @cached_property
    def orders(self) -> AsyncOrdersApi:
        """5 operations: confirm_payment, get_open_orders, get_order, get_orders, ..."""
        from bitget_client.uta.p2p.orders import AsyncOrdersApi

        return AsyncOrdersApi(self._client)

    @cached_property
    def user(self) -> AsyncUserApi:
        """3 operations: get_currencies, get_info, get_payment_methods"""
        from bitget_client.uta.p2p.user import AsyncUserApi

        return AsyncUserApi(self._client)


class P2pApiWithRawResponse(Bound[SyncClient]):
    """Groups of `uta.p2p`, returning whole responses."""

    @cached_property
    def ads(self) -> AdsApiWithRawResponse:
        """9 operations: create_ad, get_ad, get_ads, get_exchange_rate, ..."""
        from bitget_client.uta.p2p.ads import AdsApiWithRawResponse

        return AdsApiWithRawResponse(self._client)

    @cached_property
    def common(self) -> CommonApiWithRawResponse:
        """1 operation: get_balance"""
        from bitget_client.uta.p2p.common import CommonApiWithRawResponse

        return CommonApiWithRawResponse(self._client)

    @cached_property
    def orders(self) -> OrdersApiWithRawResponse:
        """5 operations: confirm_payment, get_open_orders, get_order, get_orders, ..."""
        from bitget_client.uta.p2p.orders import OrdersApiWithRawResponse

        return OrdersApiWithRawResponse(self._client)

    @cached_property
    def user(self) -> UserApiWithRawResponse:
        """3 operations: get_currencies, get_info, get_payment_methods"""
        from bitget_client.uta.p2p.user import UserApiWithRawResponse

        return UserApiWithRawResponse(self._client)


class AsyncP2pApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `uta.p2p`, for asyncio, returning whole responses."""

    @cached_property
    def ads(self) -> AsyncAdsApiWithRawResponse:
        """9 operations: create_ad, get_ad, get_ads, get_exchange_rate, ..."""
        from bitget_client.uta.p2p.ads import AsyncAdsApiWithRawResponse

        return AsyncAdsApiWithRawResponse(self._client)

    @cached_property
    def common(self) -> AsyncCommonApiWithRawResponse:
        """1 operation: get_balance"""
        from bitget_client.uta.p2p.common import AsyncCommonApiWithRawResponse

        return AsyncCommonApiWithRawResponse(self._client)

    @cached_property
    def orders(self) -> AsyncOrdersApiWithRawResponse:
        """5 operations: confirm_payment, get_open_orders, get_order, get_orders, ..."""
        from bitget_client.uta.p2p.orders import AsyncOrdersApiWithRawResponse

        return AsyncOrdersApiWithRawResponse(self._client)

    @cached_property
    def user(self) -> AsyncUserApiWithRawResponse:
        """3 operations: get_currencies, get_info, get_payment_methods"""
        from bitget_client.uta.p2p.user import AsyncUserApiWithRawResponse

        return AsyncUserApiWithRawResponse(self._client)
