# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.groups import Bound

if TYPE_CHECKING:
    from bitget_client.classic.common.account import (
        AccountApi,
        AccountApiWithRawResponse,
        AsyncAccountApi,
        AsyncAccountApiWithRawResponse,
    )
    from bitget_client.classic.common.bgb_convert import (
        AsyncBgbConvertApi,
        AsyncBgbConvertApiWithRawResponse,
        BgbConvertApi,
        BgbConvertApiWithRawResponse,
    )
    from bitget_client.classic.common.convert import (
        AsyncConvertApi,
        AsyncConvertApiWithRawResponse,
        ConvertApi,
        ConvertApiWithRawResponse,
    )
    from bitget_client.classic.common.notice import (
        AsyncNoticeApi,
        AsyncNoticeApiWithRawResponse,
        NoticeApi,
        NoticeApiWithRawResponse,
    )
    from bitget_client.classic.common.p2p import AsyncP2pApi, AsyncP2pApiWithRawResponse, P2pApi, P2pApiWithRawResponse
    from bitget_client.classic.common.public import (
        AsyncPublicApi,
        AsyncPublicApiWithRawResponse,
        PublicApi,
        PublicApiWithRawResponse,
    )
    from bitget_client.classic.common.tax import AsyncTaxApi, AsyncTaxApiWithRawResponse, TaxApi, TaxApiWithRawResponse
    from bitget_client.classic.common.trading_stats import (
        AsyncTradingStatsApi,
        AsyncTradingStatsApiWithRawResponse,
        TradingStatsApi,
        TradingStatsApiWithRawResponse,
    )
    from bitget_client.classic.common.virtual_subaccount import (
        AsyncVirtualSubaccountApi,
        AsyncVirtualSubaccountApiWithRawResponse,
        VirtualSubaccountApi,
        VirtualSubaccountApiWithRawResponse,
    )


class CommonApi(Bound[SyncClient]):
    """Groups of `classic.common`."""

    @cached_property
    def account(self) -> AccountApi:
        """3 operations: get_balances, get_bot_assets, get_funding_assets"""
        from bitget_client.classic.common.account import AccountApi

        return AccountApi(self._client)

    @cached_property
    def bgb_convert(self) -> BgbConvertApi:
        """3 operations: get_coins, get_history, trade"""
        from bitget_client.classic.common.bgb_convert import BgbConvertApi

        return BgbConvertApi(self._client)

    @cached_property
    def convert(self) -> ConvertApi:
        """4 operations: get_coins, get_history, get_quote, trade"""
        from bitget_client.classic.common.convert import ConvertApi

        return ConvertApi(self._client)

    @cached_property
    def notice(self) -> NoticeApi:
        """1 operation: get_announcements"""
        from bitget_client.classic.common.notice import NoticeApi

        return NoticeApi(self._client)

    @cached_property
    def p2p(self) -> P2pApi:
        """4 operations: get_ads, get_merchant_info, get_merchants, get_orders"""
        from bitget_client.classic.common.p2p import P2pApi

        return P2pApi(self._client)

    @cached_property
    def public(self) -> PublicApi:
        """3 operations: get_fee_rate, get_fee_rates, get_server_time"""
        from bitget_client.classic.common.public import PublicApi

        return PublicApi(self._client)

    @cached_property
    def tax(self) -> TaxApi:
        """4 operations: get_futures_records, get_margin_records, get_p2p_records, get_spot_records"""
        from bitget_client.classic.common.tax import TaxApi

        return TaxApi(self._client)

    @cached_property
    def trading_stats(self) -> TradingStatsApi:
        """11 operations: get_futures_account_long_short_ratio, get_futures_active_buy_sell,
        get_futures_long_short_ratio, get_futures_position_long_short_ratio, ...
        """
        from bitget_client.classic.common.trading_stats import TradingStatsApi

        return TradingStatsApi(self._client)

    @cached_property
    def virtual_subaccount(self) -> VirtualSubaccountApi:
        """8 operations: create_agent_subaccount, create_api_key, create_subaccounts, create_subaccounts_with_api_keys,
        ...
        """
        from bitget_client.classic.common.virtual_subaccount import VirtualSubaccountApi

        return VirtualSubaccountApi(self._client)


class AsyncCommonApi(Bound[AsyncClient]):
    """Groups of `classic.common`, for asyncio."""

    @cached_property
    def account(self) -> AsyncAccountApi:
        """3 operations: get_balances, get_bot_assets, get_funding_assets"""
        from bitget_client.classic.common.account import AsyncAccountApi

        return AsyncAccountApi(self._client)

    @cached_property
    def bgb_convert(self) -> AsyncBgbConvertApi:
        """3 operations: get_coins, get_history, trade"""
        from bitget_client.classic.common.bgb_convert import AsyncBgbConvertApi

        return AsyncBgbConvertApi(self._client)

    @cached_property
    def convert(self) -> AsyncConvertApi:
        """4 operations: get_coins, get_history, get_quote, trade"""
        from bitget_client.classic.common.convert import AsyncConvertApi

        return AsyncConvertApi(self._client)

    @cached_property
    def notice(self) -> AsyncNoticeApi:
        """1 operation: get_announcements"""
        from bitget_client.classic.common.notice import AsyncNoticeApi

        return AsyncNoticeApi(self._client)

    @cached_property
    def p2p(self) -> AsyncP2pApi:
        """4 operations: get_ads, get_merchant_info, get_merchants, get_orders"""
        from bitget_client.classic.common.p2p import AsyncP2pApi

        return AsyncP2pApi(self._client)

    @cached_property
    def public(self) -> AsyncPublicApi:
        """3 operations: get_fee_rate, get_fee_rates, get_server_time"""
        from bitget_client.classic.common.public import AsyncPublicApi

        return AsyncPublicApi(self._client)

    @cached_property
    def tax(self) -> AsyncTaxApi:
        """4 operations: get_futures_records, get_margin_records, get_p2p_records, get_spot_records"""
        from bitget_client.classic.common.tax import AsyncTaxApi

        return AsyncTaxApi(self._client)

    @cached_property
    def trading_stats(self) -> AsyncTradingStatsApi:
        """11 operations: get_futures_account_long_short_ratio, get_futures_active_buy_sell,
        get_futures_long_short_ratio, get_futures_position_long_short_ratio, ...
        """
        from bitget_client.classic.common.trading_stats import AsyncTradingStatsApi

        return AsyncTradingStatsApi(self._client)

    @cached_property
    def virtual_subaccount(self) -> AsyncVirtualSubaccountApi:
        """8 operations: create_agent_subaccount, create_api_key, create_subaccounts, create_subaccounts_with_api_keys,
        ...
        """
        from bitget_client.classic.common.virtual_subaccount import AsyncVirtualSubaccountApi

        return AsyncVirtualSubaccountApi(self._client)


class CommonApiWithRawResponse(Bound[SyncClient]):
    """Groups of `classic.common`, returning whole responses."""

    @cached_property
    def account(self) -> AccountApiWithRawResponse:
        """3 operations: get_balances, get_bot_assets, get_funding_assets"""
        from bitget_client.classic.common.account import AccountApiWithRawResponse

        return AccountApiWithRawResponse(self._client)

    @cached_property
    def bgb_convert(self) -> BgbConvertApiWithRawResponse:
        """3 operations: get_coins, get_history, trade"""
        from bitget_client.classic.common.bgb_convert import BgbConvertApiWithRawResponse

        return BgbConvertApiWithRawResponse(self._client)

    @cached_property
    def convert(self) -> ConvertApiWithRawResponse:
        """4 operations: get_coins, get_history, get_quote, trade"""
        from bitget_client.classic.common.convert import ConvertApiWithRawResponse

        return ConvertApiWithRawResponse(self._client)

    @cached_property
    def notice(self) -> NoticeApiWithRawResponse:
        """1 operation: get_announcements"""
        from bitget_client.classic.common.notice import NoticeApiWithRawResponse

        return NoticeApiWithRawResponse(self._client)

    @cached_property
    def p2p(self) -> P2pApiWithRawResponse:
        """4 operations: get_ads, get_merchant_info, get_merchants, get_orders"""
        from bitget_client.classic.common.p2p import P2pApiWithRawResponse

        return P2pApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> PublicApiWithRawResponse:
        """3 operations: get_fee_rate, get_fee_rates, get_server_time"""
        from bitget_client.classic.common.public import PublicApiWithRawResponse

        return PublicApiWithRawResponse(self._client)

    @cached_property
    def tax(self) -> TaxApiWithRawResponse:
        """4 operations: get_futures_records, get_margin_records, get_p2p_records, get_spot_records"""
        from bitget_client.classic.common.tax import TaxApiWithRawResponse

        return TaxApiWithRawResponse(self._client)

    @cached_property
    def trading_stats(self) -> TradingStatsApiWithRawResponse:
        """11 operations: get_futures_account_long_short_ratio, get_futures_active_buy_sell,
        get_futures_long_short_ratio, get_futures_position_long_short_ratio, ...
        """
        from bitget_client.classic.common.trading_stats import TradingStatsApiWithRawResponse

        return TradingStatsApiWithRawResponse(self._client)

    @cached_property
    def virtual_subaccount(self) -> VirtualSubaccountApiWithRawResponse:
        """8 operations: create_agent_subaccount, create_api_key, create_subaccounts, create_subaccounts_with_api_keys,
        ...
        """
        from bitget_client.classic.common.virtual_subaccount import VirtualSubaccountApiWithRawResponse

        return VirtualSubaccountApiWithRawResponse(self._client)


class AsyncCommonApiWithRawResponse(Bound[AsyncClient]):
    """Groups of `classic.common`, for asyncio, returning whole responses."""

    @cached_property
    def account(self) -> AsyncAccountApiWithRawResponse:
        """3 operations: get_balances, get_bot_assets, get_funding_assets"""
        from bitget_client.classic.common.account import AsyncAccountApiWithRawResponse

        return AsyncAccountApiWithRawResponse(self._client)

    @cached_property
    def bgb_convert(self) -> AsyncBgbConvertApiWithRawResponse:
        """3 operations: get_coins, get_history, trade"""
        from bitget_client.classic.common.bgb_convert import AsyncBgbConvertApiWithRawResponse

        return AsyncBgbConvertApiWithRawResponse(self._client)

    @cached_property
    def convert(self) -> AsyncConvertApiWithRawResponse:
        """4 operations: get_coins, get_history, get_quote, trade"""
        from bitget_client.classic.common.convert import AsyncConvertApiWithRawResponse

        return AsyncConvertApiWithRawResponse(self._client)

    @cached_property
    def notice(self) -> AsyncNoticeApiWithRawResponse:
        """1 operation: get_announcements"""
        from bitget_client.classic.common.notice import AsyncNoticeApiWithRawResponse

        return AsyncNoticeApiWithRawResponse(self._client)

    @cached_property
    def p2p(self) -> AsyncP2pApiWithRawResponse:
        """4 operations: get_ads, get_merchant_info, get_merchants, get_orders"""
        from bitget_client.classic.common.p2p import AsyncP2pApiWithRawResponse

        return AsyncP2pApiWithRawResponse(self._client)

    @cached_property
    def public(self) -> AsyncPublicApiWithRawResponse:
        """3 operations: get_fee_rate, get_fee_rates, get_server_time"""
        from bitget_client.classic.common.public import AsyncPublicApiWithRawResponse

        return AsyncPublicApiWithRawResponse(self._client)

    @cached_property
    def tax(self) -> AsyncTaxApiWithRawResponse:
        """4 operations: get_futures_records, get_margin_records, get_p2p_records, get_spot_records"""
        from bitget_client.classic.common.tax import AsyncTaxApiWithRawResponse

        return AsyncTaxApiWithRawResponse(self._client)

    @cached_property
    def trading_stats(self) -> AsyncTradingStatsApiWithRawResponse:
        """11 operations: get_futures_account_long_short_ratio, get_futures_active_buy_sell,
        get_futures_long_short_ratio, get_futures_position_long_short_ratio, ...
        """
        from bitget_client.classic.common.trading_stats import AsyncTradingStatsApiWithRawResponse

        return AsyncTradingStatsApiWithRawResponse(self._client)

    @cached_property
    def virtual_subaccount(self) -> AsyncVirtualSubaccountApiWithRawResponse:
        """8 operations: create_agent_subaccount, create_api_key, create_subaccounts, create_subaccounts_with_api_keys,
        ...
        """
        from bitget_client.classic.common.virtual_subaccount import AsyncVirtualSubaccountApiWithRawResponse

        return AsyncVirtualSubaccountApiWithRawResponse(self._client)
