# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.convert`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.convert_models import (
    GetSmallAssetsHistoryRequest,
    GetSmallAssetsRequest,
    SmallAsset,
    SmallAssetsHistory,
    SmallAssetsHistoryPage,
    TradeSmallAssetsRequest,
    TradeSmallAssetsResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_SMALL_ASSETS: Operation[list[SmallAsset]] = Operation(
    API,
    __name__,
    "uta.convert.get_small_assets",
    "GET",
    "/api/v3/convert/small-assets",
    GetSmallAssetsRequest,
    list[SmallAsset],
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
)
GET_SMALL_ASSETS_HISTORY: Operation[SmallAssetsHistoryPage] = Operation(
    API,
    __name__,
    "uta.convert.get_small_assets_history",
    "GET",
    "/api/v3/convert/small-assets-history",
    GetSmallAssetsHistoryRequest,
    SmallAssetsHistoryPage,
    auth="signed",
    permission="UTA mgt. read",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor, empty",
    },
)
TRADE_SMALL_ASSETS: Operation[TradeSmallAssetsResult] = Operation(
    API,
    __name__,
    "uta.convert.trade_small_assets",
    "POST",
    "/api/v3/convert/small-assets-trade",
    TradeSmallAssetsRequest,
    TradeSmallAssetsResult,
    auth="signed",
    outcome="transfer",
    permission="UTA trade",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    is_trade=True,
)


class ConvertApi(Group):
    """Operations of `uta.convert`."""

    def get_small_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[SmallAsset]:
        """Get the small balances that can be converted to BGB, and what they would bring.

        `GET /api/v3/convert/small-assets`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            coin: Only the balance of this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_SMALL_ASSETS, {"coin": coin}, extra)

    def get_small_assets_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> SmallAssetsHistoryPage:
        """Get your past conversions of small balances, back to 90 days.

        `GET /api/v3/convert/small-assets-history`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            order_id: Only the conversion with this id. (`orderId`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Conversions per page; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_SMALL_ASSETS_HISTORY,
            {"orderId": order_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_small_assets_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SmallAssetsHistory]:
        """Walk over all pages of `get_small_assets_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_SMALL_ASSETS_HISTORY,
            {"orderId": order_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def trade_small_assets(
        self, *, from_coins: Sequence[str], to_coin: str | None = None, extra: Extra | None = None
    ) -> TradeSmallAssetsResult:
        """Convert the small balances of some coins to BGB.

        `POST /api/v3/convert/small-assets-trade`, signed, 10/s/uid (inferred), permission: UTA trade.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_coins: Coins to convert. (`fromCoinList`)
            to_coin: Coin to get. (`toCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(TRADE_SMALL_ASSETS, {"fromCoinList": from_coins, "toCoin": to_coin}, extra)


class AsyncConvertApi(AsyncGroup):
    """Operations of `uta.convert`, for asyncio."""

    async def get_small_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[SmallAsset]:
        """Get the small balances that can be converted to BGB, and what they would bring.

        `GET /api/v3/convert/small-assets`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            coin: Only the balance of this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_SMALL_ASSETS, {"coin": coin}, extra)

    async def get_small_assets_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> SmallAssetsHistoryPage:
        """Get your past conversions of small balances, back to 90 days.

        `GET /api/v3/convert/small-assets-history`, signed, 10/s/uid (inferred), permission: UTA mgt. read.

        Args:
            order_id: Only the conversion with this id. (`orderId`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Conversions per page; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_SMALL_ASSETS_HISTORY,
            {"orderId": order_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_small_assets_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SmallAssetsHistory]:
        """Walk over all pages of `get_small_assets_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_SMALL_ASSETS_HISTORY,
            {"orderId": order_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def trade_small_assets(
        self, *, from_coins: Sequence[str], to_coin: str | None = None, extra: Extra | None = None
    ) -> TradeSmallAssetsResult:
        """Convert the small balances of some coins to BGB.

        `POST /api/v3/convert/small-assets-trade`, signed, 10/s/uid (inferred), permission: UTA trade.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_coins: Coins to convert. (`fromCoinList`)
            to_coin: Coin to get. (`toCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(TRADE_SMALL_ASSETS, {"fromCoinList": from_coins, "toCoin": to_coin}, extra)


class ConvertApiWithRawResponse(RawGroup):
    """Operations of `uta.convert`, returning whole responses."""

    get_small_assets = raw(ConvertApi.get_small_assets)
    get_small_assets_history = raw(ConvertApi.get_small_assets_history)
    trade_small_assets = raw(ConvertApi.trade_small_assets)


class AsyncConvertApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.convert`, for asyncio, returning whole responses."""

    get_small_assets = async_raw(AsyncConvertApi.get_small_assets)
    get_small_assets_history = async_raw(AsyncConvertApi.get_small_assets_history)
    trade_small_assets = async_raw(AsyncConvertApi.trade_small_assets)
