# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.bgb_convert`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.bgb_convert_models import (
    CoinPage,
    Conversion,
    GetHistoryRequest,
    TradeRequest,
    TradeResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_COINS: Operation[CoinPage] = Operation(
    API,
    __name__,
    "classic.common.bgb_convert.get_coins",
    "GET",
    "/api/v2/convert/bgb-convert-coin-list",
    None,
    CoinPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins",
)
GET_HISTORY: Operation[list[Conversion]] = Operation(
    API,
    __name__,
    "classic.common.bgb_convert.get_history",
    "GET",
    "/api/v2/convert/bgb-convert-records",
    GetHistoryRequest,
    list[Conversion],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record",
    paging={
        "next": "idLessThan = least [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
TRADE: Operation[TradeResult] = Operation(
    API,
    __name__,
    "classic.common.bgb_convert.trade",
    "POST",
    "/api/v2/convert/bgb-convert",
    TradeRequest,
    TradeResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    is_trade=True,
    docs="https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#convert-bgb",
)


class BgbConvertApi(Group):
    """Operations of `classic.common.bgb_convert`."""

    def get_coins(self, *, extra: Extra | None = None) -> CoinPage:
        """Get the small balances that can be converted to BGB, and what they would bring.

        `GET /api/v2/convert/bgb-convert-coin-list`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins
        """
        return self._call(GET_COINS, {}, extra)

    def get_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Conversion]:
        """Get your past conversions of small balances to BGB.

        `GET /api/v2/convert/bgb-convert-records`, signed, 10/s/uid.

        Args:
            order_id: Only the conversion with this id. (`orderId`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of conversions; 20 when left out, at most 100.
            id_less_than: Id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record
        """
        return self._call(
            GET_HISTORY,
            {
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Conversion]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY,
            {
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def trade(self, *, coins: Sequence[str], extra: Extra | None = None) -> TradeResult:
        """Convert the small balances of some coins to BGB.

        `POST /api/v2/convert/bgb-convert`, signed, 10/s/uid (inferred).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coins: Coins to convert. (`coinList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#convert-bgb
        """
        return self._call(TRADE, {"coinList": coins}, extra)


class AsyncBgbConvertApi(AsyncGroup):
    """Operations of `classic.common.bgb_convert`, for asyncio."""

    async def get_coins(self, *, extra: Extra | None = None) -> CoinPage:
        """Get the small balances that can be converted to BGB, and what they would bring.

        `GET /api/v2/convert/bgb-convert-coin-list`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Coins
        """
        return await self._call(GET_COINS, {}, extra)

    async def get_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Conversion]:
        """Get your past conversions of small balances to BGB.

        `GET /api/v2/convert/bgb-convert-records`, signed, 10/s/uid.

        Args:
            order_id: Only the conversion with this id. (`orderId`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of conversions; 20 when left out, at most 100.
            id_less_than: Id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/bgb-convert/Get-BGB-Convert-Record
        """
        return await self._call(
            GET_HISTORY,
            {
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_history(
        self,
        *,
        order_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Conversion]:
        """Walk over all pages of `get_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_HISTORY,
            {
                "orderId": order_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def trade(self, *, coins: Sequence[str], extra: Extra | None = None) -> TradeResult:
        """Convert the small balances of some coins to BGB.

        `POST /api/v2/convert/bgb-convert`, signed, 10/s/uid (inferred).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coins: Coins to convert. (`coinList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/classic-spot-bgb-convert/classic-spot-bgb-convert#convert-bgb
        """
        return await self._call(TRADE, {"coinList": coins}, extra)


class BgbConvertApiWithRawResponse(RawGroup):
    """Operations of `classic.common.bgb_convert`, returning whole responses."""

    get_coins = raw(BgbConvertApi.get_coins)
    get_history = raw(BgbConvertApi.get_history)
    trade = raw(BgbConvertApi.trade)


class AsyncBgbConvertApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.bgb_convert`, for asyncio, returning whole responses."""

    get_coins = async_raw(AsyncBgbConvertApi.get_coins)
    get_history = async_raw(AsyncBgbConvertApi.get_history)
    trade = async_raw(AsyncBgbConvertApi.trade)
