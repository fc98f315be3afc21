# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.stock_plus.asset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.stock_plus.asset_models import (
    AccountPage,
    Bill,
    BillPage,
    GetAccountRequest,
    GetBillsRequest,
    GetPositionsRequest,
    GetTransfersRequest,
    Positions,
    TransferRequest,
    TransferResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import TransferDirection
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ACCOUNT: Operation[AccountPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.asset.get_account",
    "GET",
    "/api/v3/stockplus/asset/account",
    GetAccountRequest,
    AccountPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-account",
)
GET_BILLS: Operation[BillPage] = Operation(
    API,
    __name__,
    "uta.stock_plus.asset.get_bills",
    "GET",
    "/api/v3/stockplus/asset/cash-flow",
    GetBillsRequest,
    BillPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-cash-flow",
    paging={
        "next": "page += 1",
        "rows": "list",
        "limit": "size unknown..unknown",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "row",
        "time": "businessTime",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_POSITIONS: Operation[Positions] = Operation(
    API,
    __name__,
    "uta.stock_plus.asset.get_positions",
    "GET",
    "/api/v3/stockplus/asset/stock-position",
    GetPositionsRequest,
    Positions,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-stock-position",
)
GET_TRANSFERS: Operation[Any] = Operation(
    API,
    __name__,
    "uta.stock_plus.asset.get_transfers",
    "GET",
    "/api/v3/stockplus/asset/transfer-records",
    GetTransfersRequest,
    Any,
    auth="signed",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#check-transfer-records",
    paging={
        "next": "cursor = unknown",
        "limit": "limit unknown..unknown",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "unknown",
        "order": "unknown",
        "ends": "unknown",
    },
)
TRANSFER: Operation[TransferResult] = Operation(
    API,
    __name__,
    "uta.stock_plus.asset.transfer",
    "POST",
    "/api/v3/stockplus/asset/transfer",
    TransferRequest,
    TransferResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/stock-plus/assets#transfer",
)


class AssetApi(Group):
    """Operations of `uta.stock_plus.asset`."""

    def get_account(self, *, currency: str | None = None, extra: Extra | None = None) -> AccountPage:
        """Get cash, margin and buying power of the Stock Plus account, one entry per currency.

        `GET /api/v3/stockplus/asset/account`, signed, 10/s/uid (inferred).

        Args:
            currency: Only this currency; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-account
        """
        return self._call(GET_ACCOUNT, {"currency": currency}, extra)

    def get_bills(
        self,
        *,
        start_time: Time,
        end_time: Time,
        business_type: str | None = None,
        symbol: str | None = None,
        page: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the cash of the Stock Plus account in a period.

        `GET /api/v3/stockplus/asset/cash-flow`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            business_type: Only changes of this kind; the kinds are not documented. (`businessType`)
            symbol: Only changes for this security, such as AAPL.US.
            page: Number of the page.
            page_size: Entries per page. (`size`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-cash-flow
        """
        return self._call(
            GET_BILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "businessType": business_type,
                "symbol": symbol,
                "page": page,
                "size": page_size,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        start_time: Time,
        end_time: Time,
        business_type: str | None = None,
        symbol: str | None = None,
        page: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_BILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "businessType": business_type,
                "symbol": symbol,
                "page": page,
                "size": page_size,
            },
            extra,
            walk,
        )

    def get_positions(self, *, symbol: str | None = None, extra: Extra | None = None) -> Positions:
        """Get the stocks, ETFs and options held.

        `GET /api/v3/stockplus/asset/stock-position`, signed, 10/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-stock-position
        """
        return self._call(GET_POSITIONS, {"symbol": symbol}, extra)

    def get_transfers(
        self,
        *,
        transfer_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> Any:
        """Get transfers into and out of the Stock Plus account.

        `GET /api/v3/stockplus/asset/transfer-records`, signed, 10/s/uid (inferred).
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            transfer_id: Only the transfer with this id. (`transferId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-transfer-records
        """
        return self._call(
            GET_TRANSFERS,
            {"transferId": transfer_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_transfers(
        self,
        *,
        transfer_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Any]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRANSFERS,
            {"transferId": transfer_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def transfer(
        self,
        *,
        coin: str | None = None,
        amount: Number | None = None,
        direction: TransferDirection | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money into the Stock Plus account or out of it.

        `POST /api/v3/stockplus/asset/transfer`, signed, 5/s/uid (inferred).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to transfer, in the coin.
            direction: Into the Stock Plus account or out of it.
                - `in`: Into it.
                - `out`: Out of it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#transfer
        """
        return self._call(TRANSFER, {"coin": coin, "amount": amount, "direction": direction}, extra)


class AsyncAssetApi(AsyncGroup):
    """Operations of `uta.stock_plus.asset`, for asyncio."""

    async def get_account(self, *, currency: str | None = None, extra: Extra | None = None) -> AccountPage:
        """Get cash, margin and buying power of the Stock Plus account, one entry per currency.

        `GET /api/v3/stockplus/asset/account`, signed, 10/s/uid (inferred).

        Args:
            currency: Only this currency; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-account
        """
        return await self._call(GET_ACCOUNT, {"currency": currency}, extra)

    async def get_bills(
        self,
        *,
        start_time: Time,
        end_time: Time,
        business_type: str | None = None,
        symbol: str | None = None,
        page: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the cash of the Stock Plus account in a period.

        `GET /api/v3/stockplus/asset/cash-flow`, signed, 10/s/uid (inferred).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            business_type: Only changes of this kind; the kinds are not documented. (`businessType`)
            symbol: Only changes for this security, such as AAPL.US.
            page: Number of the page.
            page_size: Entries per page. (`size`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-cash-flow
        """
        return await self._call(
            GET_BILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "businessType": business_type,
                "symbol": symbol,
                "page": page,
                "size": page_size,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        start_time: Time,
        end_time: Time,
        business_type: str | None = None,
        symbol: str | None = None,
        page: IntText | None = None,
        page_size: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_BILLS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "businessType": business_type,
                "symbol": symbol,
                "page": page,
                "size": page_size,
            },
            extra,
            walk,
        )

    async def get_positions(self, *, symbol: str | None = None, extra: Extra | None = None) -> Positions:
        """Get the stocks, ETFs and options held.

        `GET /api/v3/stockplus/asset/stock-position`, signed, 10/s/uid (inferred).

        Args:
            symbol: Only this security, such as AAPL.US; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-stock-position
        """
        return await self._call(GET_POSITIONS, {"symbol": symbol}, extra)

    async def get_transfers(
        self,
        *,
        transfer_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> Any:
        """Get transfers into and out of the Stock Plus account.

        `GET /api/v3/stockplus/asset/transfer-records`, signed, 10/s/uid (inferred).
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            transfer_id: Only the transfer with this id. (`transferId`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#check-transfer-records
        """
        return await self._call(
            GET_TRANSFERS,
            {"transferId": transfer_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_transfers(
        self,
        *,
        transfer_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Any]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_TRANSFERS,
            {"transferId": transfer_id, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def transfer(
        self,
        *,
        coin: str | None = None,
        amount: Number | None = None,
        direction: TransferDirection | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money into the Stock Plus account or out of it.

        `POST /api/v3/stockplus/asset/transfer`, signed, 5/s/uid (inferred).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to transfer, in the coin.
            direction: Into the Stock Plus account or out of it.
                - `in`: Into it.
                - `out`: Out of it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/stock-plus/assets#transfer
        """
        return await self._call(TRANSFER, {"coin": coin, "amount": amount, "direction": direction}, extra)


class AssetApiWithRawResponse(RawGroup):
    """Operations of `uta.stock_plus.asset`, returning whole responses."""

    get_account = raw(AssetApi.get_account)
    get_bills = raw(AssetApi.get_bills)
    get_positions = raw(AssetApi.get_positions)
    get_transfers = raw(AssetApi.get_transfers)
    transfer = raw(AssetApi.transfer)


class AsyncAssetApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.stock_plus.asset`, for asyncio, returning whole responses."""

    get_account = async_raw(AsyncAssetApi.get_account)
    get_bills = async_raw(AsyncAssetApi.get_bills)
    get_positions = async_raw(AsyncAssetApi.get_positions)
    get_transfers = async_raw(AsyncAssetApi.get_transfers)
    transfer = async_raw(AsyncAssetApi.transfer)
