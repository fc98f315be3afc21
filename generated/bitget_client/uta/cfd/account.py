# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.cfd.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.cfd.account_models import (
    Assets,
    Bill,
    GetBillsRequest,
    GetInstrumentsRequest,
    GetTransfersRequest,
    Instrument,
    Transfer,
    TransferPage,
    TransferRequest,
    TransferResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import CfdTransferAccount, TransferDirection
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ASSETS: Operation[Assets] = Operation(
    API,
    __name__,
    "uta.cfd.account.get_assets",
    "GET",
    "/api/v3/cfd/account/fund-detail",
    None,
    Assets,
    auth="signed",
    permission="UTA account read",
    docs="https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-fund-detail",
)
GET_BILLS: Operation[list[Bill]] = Operation(
    API,
    __name__,
    "uta.cfd.account.get_bills",
    "GET",
    "/api/v3/cfd/account/financial-records",
    GetBillsRequest,
    list[Bill],
    auth="signed",
    permission="UTA account read",
    docs="https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-financial-records",
    paging={
        "next": "cursor = [].id",
        "limit": "limit unknown..unknown",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "id",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_INSTRUMENTS: Operation[list[Instrument]] = Operation(
    API,
    __name__,
    "uta.cfd.account.get_instruments",
    "GET",
    "/api/v3/cfd/account/instruments",
    GetInstrumentsRequest,
    list[Instrument],
    auth="signed",
    permission="UTA account read",
    docs="https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-instruments",
)
GET_TRANSFERS: Operation[TransferPage] = Operation(
    API,
    __name__,
    "uta.cfd.account.get_transfers",
    "GET",
    "/api/v3/cfd/account/transfer-records",
    GetTransfersRequest,
    TransferPage,
    auth="signed",
    permission="UTA account read",
    docs="https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-transfer-records",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 10..50",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "transferId",
        "order": "unknown",
        "ends": "no cursor",
    },
)
TRANSFER: Operation[TransferResult] = Operation(
    API,
    __name__,
    "uta.cfd.account.transfer",
    "POST",
    "/api/v3/cfd/account/transfer",
    TransferRequest,
    TransferResult,
    auth="signed",
    outcome="transfer",
    permission="UTA account read & write",
    docs="https://www.bitget.com/docs/catalog/cfd-account/cfd-account#cfd-transfer",
)


class AccountApi(Group):
    """Operations of `uta.cfd.account`."""

    def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get balance, equity and margin of the CFD account.

        `GET /api/v3/cfd/account/fund-detail`, signed, permission: UTA account read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-fund-detail
        """
        return self._call(GET_ASSETS, {}, extra)

    def get_bills(
        self,
        *,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Bill]:
        """Get what changed the balance of the CFD account.

        `GET /api/v3/cfd/account/financial-records`, signed, permission: UTA account read.

        Args:
            bill_type: Only changes of this kind; the kinds are not documented. (`type`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-financial-records
        """
        return self._call(
            GET_BILLS,
            {"type": bill_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_bills(
        self,
        *,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_BILLS,
            {"type": bill_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    def get_instruments(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Instrument]:
        """Get the terms of one CFD, or of all: steps, limits, margin, commission and trading hours.

        `GET /api/v3/cfd/account/instruments`, signed, permission: UTA account read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-instruments
        """
        return self._call(GET_INSTRUMENTS, {"symbol": symbol}, extra)

    def get_transfers(
        self,
        *,
        transfer_id: str | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        direction: TransferDirection | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TransferPage:
        """Get transfers into and out of the CFD account, of the past 90 days.

        `GET /api/v3/cfd/account/transfer-records`, signed, permission: UTA account read.

        Args:
            transfer_id: Only the transfer with this id. (`transferId`)
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            direction: Only transfers in this direction.
                - `in`: Into it.
                - `out`: Out of it.
            limit: Number of transfers, 1 to 50; 10 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-transfer-records
        """
        return self._call(
            GET_TRANSFERS,
            {
                "transferId": transfer_id,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "direction": direction,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_transfers(
        self,
        *,
        transfer_id: str | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        direction: TransferDirection | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_TRANSFERS,
            {
                "transferId": transfer_id,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "direction": direction,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def transfer(
        self,
        *,
        coin: str,
        amount: Number,
        account_type: CfdTransferAccount,
        direction: TransferDirection,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money between the CFD account and the funding or unified account.

        `POST /api/v3/cfd/account/transfer`, signed, permission: UTA account read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to transfer, in the coin.
            account_type: Account on the other side of the transfer. (`accountType`)
                - `funding`: Funding account.
                - `uta`: Unified account.
            direction: Into the CFD account or out of it.
                - `in`: Into it.
                - `out`: Out of it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#cfd-transfer
        """
        return self._call(
            TRANSFER, {"coin": coin, "amount": amount, "accountType": account_type, "direction": direction}, extra
        )


class AsyncAccountApi(AsyncGroup):
    """Operations of `uta.cfd.account`, for asyncio."""

    async def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get balance, equity and margin of the CFD account.

        `GET /api/v3/cfd/account/fund-detail`, signed, permission: UTA account read.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-fund-detail
        """
        return await self._call(GET_ASSETS, {}, extra)

    async def get_bills(
        self,
        *,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Bill]:
        """Get what changed the balance of the CFD account.

        `GET /api/v3/cfd/account/financial-records`, signed, permission: UTA account read.

        Args:
            bill_type: Only changes of this kind; the kinds are not documented. (`type`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-financial-records
        """
        return await self._call(
            GET_BILLS,
            {"type": bill_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
        )

    def iter_bills(
        self,
        *,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_BILLS,
            {"type": bill_type, "startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor},
            extra,
            walk,
        )

    async def get_instruments(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[Instrument]:
        """Get the terms of one CFD, or of all: steps, limits, margin, commission and trading hours.

        `GET /api/v3/cfd/account/instruments`, signed, permission: UTA account read.

        Args:
            symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-instruments
        """
        return await self._call(GET_INSTRUMENTS, {"symbol": symbol}, extra)

    async def get_transfers(
        self,
        *,
        transfer_id: str | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        direction: TransferDirection | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> TransferPage:
        """Get transfers into and out of the CFD account, of the past 90 days.

        `GET /api/v3/cfd/account/transfer-records`, signed, permission: UTA account read.

        Args:
            transfer_id: Only the transfer with this id. (`transferId`)
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            direction: Only transfers in this direction.
                - `in`: Into it.
                - `out`: Out of it.
            limit: Number of transfers, 1 to 50; 10 when left out.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#get-cfd-transfer-records
        """
        return await self._call(
            GET_TRANSFERS,
            {
                "transferId": transfer_id,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "direction": direction,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_transfers(
        self,
        *,
        transfer_id: str | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        direction: TransferDirection | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_TRANSFERS,
            {
                "transferId": transfer_id,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "direction": direction,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def transfer(
        self,
        *,
        coin: str,
        amount: Number,
        account_type: CfdTransferAccount,
        direction: TransferDirection,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move money between the CFD account and the funding or unified account.

        `POST /api/v3/cfd/account/transfer`, signed, permission: UTA account read & write.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to transfer, in the coin.
            account_type: Account on the other side of the transfer. (`accountType`)
                - `funding`: Funding account.
                - `uta`: Unified account.
            direction: Into the CFD account or out of it.
                - `in`: Into it.
                - `out`: Out of it.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/cfd-account/cfd-account#cfd-transfer
        """
        return await self._call(
            TRANSFER, {"coin": coin, "amount": amount, "accountType": account_type, "direction": direction}, extra
        )


class AccountApiWithRawResponse(RawGroup):
    """Operations of `uta.cfd.account`, returning whole responses."""

    get_assets = raw(AccountApi.get_assets)
    get_bills = raw(AccountApi.get_bills)
    get_instruments = raw(AccountApi.get_instruments)
    get_transfers = raw(AccountApi.get_transfers)
    transfer = raw(AccountApi.transfer)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.cfd.account`, for asyncio, returning whole responses."""

    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_bills = async_raw(AsyncAccountApi.get_bills)
    get_instruments = async_raw(AsyncAccountApi.get_instruments)
    get_transfers = async_raw(AsyncAccountApi.get_transfers)
    transfer = async_raw(AsyncAccountApi.transfer)
