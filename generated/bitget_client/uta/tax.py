# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.tax`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.tax_models import GetRecordsRequest, Record
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import MarginMode, UnifiedTaxCategory
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_RECORDS: Operation[list[Record]] = Operation(
    API,
    __name__,
    "uta.tax.get_records",
    "GET",
    "/api/v3/tax/records",
    GetRecordsRequest,
    list[Record],
    auth="signed",
    permission="Tax API key",
    rate_limits=("1/s/uid",),
    counterparts=(
        "classic.common.tax.get_futures_records",
        "classic.common.tax.get_margin_records",
        "classic.common.tax.get_spot_records",
    ),
    docs="https://www.bitget.com/api-doc/uta/tax/Get-Tax-Records",
    paging={
        "next": "cursor = [].id",
        "limit": "limit 500..500",
        "window": "startTime..endTime 7d",
        "reach": "366d",
        "key": "id",
        "order": "unknown",
        "ends": "empty",
    },
)


class TaxApi(Group):
    """Operations of `uta.tax`."""

    def get_records(
        self,
        *,
        business_type: UnifiedTaxCategory,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Record]:
        """Get the transactions of the unified account for a tax return, back to 366 days; needs an API key made for
        taxes.

        `GET /api/v3/tax/records`, signed, 1/s/uid, permission: Tax API key.

        Args:
            business_type: Product line asked about. (`bizType`)
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
                - `OTHER`: Everything else.
            start_time: Start of the period, at most 7 days before its end. (`startTime`)
            end_time: End of the period, at most 7 days after its start. (`endTime`)
            margin_mode: Cross or isolated margin, counts only with bizType MARGIN; crossed when left out.
                (`marginType`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            coin: Only transactions of this coin.
            limit: Transactions per page; 500 is both the default and the most.
            cursor: id of the last entry of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/tax/Get-Tax-Records
        """
        return self._call(
            GET_RECORDS,
            {
                "bizType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_records(
        self,
        *,
        business_type: UnifiedTaxCategory,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: 366d; widest query: 7d.
        """
        return self._walk(
            GET_RECORDS,
            {
                "bizType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )


class AsyncTaxApi(AsyncGroup):
    """Operations of `uta.tax`, for asyncio."""

    async def get_records(
        self,
        *,
        business_type: UnifiedTaxCategory,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Record]:
        """Get the transactions of the unified account for a tax return, back to 366 days; needs an API key made for
        taxes.

        `GET /api/v3/tax/records`, signed, 1/s/uid, permission: Tax API key.

        Args:
            business_type: Product line asked about. (`bizType`)
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
                - `OTHER`: Everything else.
            start_time: Start of the period, at most 7 days before its end. (`startTime`)
            end_time: End of the period, at most 7 days after its start. (`endTime`)
            margin_mode: Cross or isolated margin, counts only with bizType MARGIN; crossed when left out.
                (`marginType`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            coin: Only transactions of this coin.
            limit: Transactions per page; 500 is both the default and the most.
            cursor: id of the last entry of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/tax/Get-Tax-Records
        """
        return await self._call(
            GET_RECORDS,
            {
                "bizType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_records(
        self,
        *,
        business_type: UnifiedTaxCategory,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Record]:
        """Walk over all pages of `get_records`, which takes the same arguments.

        Reach: 366d; widest query: 7d.
        """
        return self._walk(
            GET_RECORDS,
            {
                "bizType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )


class TaxApiWithRawResponse(RawGroup):
    """Operations of `uta.tax`, returning whole responses."""

    get_records = raw(TaxApi.get_records)


class AsyncTaxApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.tax`, for asyncio, returning whole responses."""

    get_records = async_raw(AsyncTaxApi.get_records)
