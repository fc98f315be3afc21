# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.common.tax`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.common.tax_models import (
    FuturesRecord,
    GetFuturesRecordsRequest,
    GetMarginRecordsRequest,
    GetP2pRecordsRequest,
    GetSpotRecordsRequest,
    MarginRecord,
    P2pRecord,
    SpotRecord,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import FuturesCategory, MarginMode
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Time

GET_FUTURES_RECORDS: Operation[list[FuturesRecord]] = Operation(
    API,
    __name__,
    "classic.common.tax.get_futures_records",
    "GET",
    "/api/v2/tax/future-record",
    GetFuturesRecordsRequest,
    list[FuturesRecord],
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.tax.get_records",),
    docs="https://www.bitget.com/api-doc/common/tax/Get-Future-Account-Record",
    paging={
        "next": "idLessThan = [].id",
        "limit": "limit 500..500",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "id",
        "order": "oldest",
        "ends": "empty",
    },
)
GET_MARGIN_RECORDS: Operation[list[MarginRecord]] = Operation(
    API,
    __name__,
    "classic.common.tax.get_margin_records",
    "GET",
    "/api/v2/tax/margin-record",
    GetMarginRecordsRequest,
    list[MarginRecord],
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.tax.get_records",),
    docs="https://www.bitget.com/api-doc/common/tax/Get-Margin-Account-Record",
    paging={
        "next": "idLessThan = [].id",
        "limit": "limit 500..500",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "id",
        "order": "oldest",
        "ends": "empty",
    },
)
GET_P2P_RECORDS: Operation[list[P2pRecord]] = Operation(
    API,
    __name__,
    "classic.common.tax.get_p2p_records",
    "GET",
    "/api/v2/tax/p2p-record",
    GetP2pRecordsRequest,
    list[P2pRecord],
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/common/tax/Get-P2P-Account-Record",
    paging={
        "next": "idLessThan = [].id",
        "limit": "limit 500..500",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "id",
        "order": "oldest",
        "ends": "empty",
    },
)
GET_SPOT_RECORDS: Operation[list[SpotRecord]] = Operation(
    API,
    __name__,
    "classic.common.tax.get_spot_records",
    "GET",
    "/api/v2/tax/spot-record",
    GetSpotRecordsRequest,
    list[SpotRecord],
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.tax.get_records",),
    docs="https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record",
    paging={
        "next": "idLessThan = [].id",
        "limit": "limit 500..500",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "id",
        "order": "oldest",
        "ends": "empty",
    },
)


class TaxApi(Group):
    """Operations of `classic.common.tax`."""

    def get_futures_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        product_type: FuturesCategory | None = None,
        margin_coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[FuturesRecord]:
        """Get the transactions of the futures account for a tax return.

        `GET /api/v2/tax/future-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            product_type: Kind of futures; USDT-FUTURES when left out. (`productType`)
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            margin_coin: Only transactions in this margin coin. (`marginCoin`)
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Future-Account-Record
        """
        return self._call(
            GET_FUTURES_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "productType": product_type,
                "marginCoin": margin_coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_futures_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        product_type: FuturesCategory | None = None,
        margin_coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FuturesRecord]:
        """Walk over all pages of `get_futures_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_FUTURES_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "productType": product_type,
                "marginCoin": margin_coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_margin_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginRecord]:
        """Get the transactions of the margin account for a tax return.

        `GET /api/v2/tax/margin-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            margin_mode: Cross or isolated margin; crossed when left out. (`marginType`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Margin-Account-Record
        """
        return self._call(
            GET_MARGIN_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_margin_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[MarginRecord]:
        """Walk over all pages of `get_margin_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_MARGIN_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_p2p_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[P2pRecord]:
        """Get the transactions of the P2P account for a tax return.

        `GET /api/v2/tax/p2p-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-P2P-Account-Record
        """
        return self._call(
            GET_P2P_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_p2p_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[P2pRecord]:
        """Walk over all pages of `get_p2p_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_P2P_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    def get_spot_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[SpotRecord]:
        """Get the transactions of the spot account for a tax return.

        `GET /api/v2/tax/spot-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record
        """
        return self._call(
            GET_SPOT_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_spot_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SpotRecord]:
        """Walk over all pages of `get_spot_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_SPOT_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )


class AsyncTaxApi(AsyncGroup):
    """Operations of `classic.common.tax`, for asyncio."""

    async def get_futures_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        product_type: FuturesCategory | None = None,
        margin_coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[FuturesRecord]:
        """Get the transactions of the futures account for a tax return.

        `GET /api/v2/tax/future-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            product_type: Kind of futures; USDT-FUTURES when left out. (`productType`)
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            margin_coin: Only transactions in this margin coin. (`marginCoin`)
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Future-Account-Record
        """
        return await self._call(
            GET_FUTURES_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "productType": product_type,
                "marginCoin": margin_coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_futures_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        product_type: FuturesCategory | None = None,
        margin_coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FuturesRecord]:
        """Walk over all pages of `get_futures_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_FUTURES_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "productType": product_type,
                "marginCoin": margin_coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_margin_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[MarginRecord]:
        """Get the transactions of the margin account for a tax return.

        `GET /api/v2/tax/margin-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            margin_mode: Cross or isolated margin; crossed when left out. (`marginType`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Margin-Account-Record
        """
        return await self._call(
            GET_MARGIN_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_margin_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        margin_mode: MarginMode | None = None,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[MarginRecord]:
        """Walk over all pages of `get_margin_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_MARGIN_RECORDS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "marginType": margin_mode,
                "coin": coin,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_p2p_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[P2pRecord]:
        """Get the transactions of the P2P account for a tax return.

        `GET /api/v2/tax/p2p-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-P2P-Account-Record
        """
        return await self._call(
            GET_P2P_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_p2p_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[P2pRecord]:
        """Walk over all pages of `get_p2p_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_P2P_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )

    async def get_spot_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[SpotRecord]:
        """Get the transactions of the spot account for a tax return.

        `GET /api/v2/tax/spot-record`, signed, 1/s/uid.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            coin: Only transactions of this coin.
            limit: Number of transactions; 500 is both the default and the most.
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/common/tax/Get-Spot-Account-Record
        """
        return await self._call(
            GET_SPOT_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
        )

    def iter_spot_records(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SpotRecord]:
        """Walk over all pages of `get_spot_records`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_SPOT_RECORDS,
            {"startTime": start_time, "endTime": end_time, "coin": coin, "limit": limit, "idLessThan": id_less_than},
            extra,
            walk,
        )


class TaxApiWithRawResponse(RawGroup):
    """Operations of `classic.common.tax`, returning whole responses."""

    get_futures_records = raw(TaxApi.get_futures_records)
    get_margin_records = raw(TaxApi.get_margin_records)
    get_p2p_records = raw(TaxApi.get_p2p_records)
    get_spot_records = raw(TaxApi.get_spot_records)


class AsyncTaxApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.common.tax`, for asyncio, returning whole responses."""

    get_futures_records = async_raw(AsyncTaxApi.get_futures_records)
    get_margin_records = async_raw(AsyncTaxApi.get_margin_records)
    get_p2p_records = async_raw(AsyncTaxApi.get_p2p_records)
    get_spot_records = async_raw(AsyncTaxApi.get_spot_records)
