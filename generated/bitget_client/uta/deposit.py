# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.deposit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.deposit_models import (
    Deposit,
    DepositAddress,
    GetAddressRequest,
    GetDepositsRequest,
    GetSubaccountAddressRequest,
    GetSubaccountDepositsRequest,
    SetAccountRequest,
    SubaccountDeposit,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import UnifiedDepositAccount
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_ADDRESS: Operation[DepositAddress] = Operation(
    API,
    __name__,
    "uta.deposit.get_address",
    "GET",
    "/api/v3/account/deposit-address",
    GetAddressRequest,
    DepositAddress,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_deposit_address",),
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address",
)
GET_DEPOSITS: Operation[list[Deposit]] = Operation(
    API,
    __name__,
    "uta.deposit.get_deposits",
    "GET",
    "/api/v3/account/deposit-records",
    GetDepositsRequest,
    list[Deposit],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_deposits",),
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records",
    paging={
        "next": "cursor = least [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_SUBACCOUNT_ADDRESS: Operation[DepositAddress] = Operation(
    API,
    __name__,
    "uta.deposit.get_subaccount_address",
    "GET",
    "/api/v3/account/sub-deposit-address",
    GetSubaccountAddressRequest,
    DepositAddress,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_subaccount_deposit_address",),
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address",
)
GET_SUBACCOUNT_DEPOSITS: Operation[list[SubaccountDeposit]] = Operation(
    API,
    __name__,
    "uta.deposit.get_subaccount_deposits",
    "GET",
    "/api/v3/account/sub-deposit-records",
    GetSubaccountDepositsRequest,
    list[SubaccountDeposit],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_subaccount_deposits",),
    docs="https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records",
    aliases=("POST /api/v3/account/sub-deposit-records",),
    paging={
        "next": "cursor = least [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
SET_ACCOUNT: Operation[str] = Operation(
    API,
    __name__,
    "uta.deposit.set_account",
    "POST",
    "/api/v3/account/deposit-account",
    SetAccountRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.spot.account.set_deposit_account",),
    docs="https://www.bitget.com/api-doc/uta/account/Deposit-Account",
)


class DepositApi(Group):
    """Operations of `uta.deposit`."""

    def get_address(
        self, *, coin: str, chain: str | None = None, size: Number | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address to deposit a coin at.

        `GET /api/v3/account/deposit-address`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            chain: Chain to deposit over; Bitget chooses one when left out.
            size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address
        """
        return self._call(GET_ADDRESS, {"coin": coin, "chain": chain, "size": size}, extra)

    def get_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits into your account in a period.

        `GET /api/v3/account/deposit-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            order_id: Only the deposit with this id. (`orderId`)
            limit: Number of deposits; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records
        """
        return self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_subaccount_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | None = None,
        size: Number | None = None,
        extra: Extra | None = None,
    ) -> DepositAddress:
        """Get the address to deposit a coin at for a subaccount.

        `GET /api/v3/account/sub-deposit-address`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            chain: Chain to deposit over.
            size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address
        """
        return self._call(
            GET_SUBACCOUNT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain, "size": size}, extra
        )

    def get_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountDeposit]:
        """Get the deposits into a subaccount in a period.

        `GET /api/v3/account/sub-deposit-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            limit: Number of deposits; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records
        """
        return self._call(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountDeposit]:
        """Walk over all pages of `get_subaccount_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def set_account(self, *, coin: str, account_type: UnifiedDepositAccount, extra: Extra | None = None) -> str:
        """Set the account that deposits of a coin are passed on to, until it is set again.

        `POST /api/v3/account/deposit-account`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            coin: Name of the coin.
            account_type: Account to pass deposits on to; funding unless set otherwise. (`accountType`)
                - `funding`: Funding.
                - `unified`: Unified account.
                - `otc`: OTC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Deposit-Account
        """
        return self._call(SET_ACCOUNT, {"coin": coin, "accountType": account_type}, extra)


class AsyncDepositApi(AsyncGroup):
    """Operations of `uta.deposit`, for asyncio."""

    async def get_address(
        self, *, coin: str, chain: str | None = None, size: Number | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address to deposit a coin at.

        `GET /api/v3/account/deposit-address`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            chain: Chain to deposit over; Bitget chooses one when left out.
            size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Address
        """
        return await self._call(GET_ADDRESS, {"coin": coin, "chain": chain, "size": size}, extra)

    async def get_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits into your account in a period.

        `GET /api/v3/account/deposit-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            order_id: Only the deposit with this id. (`orderId`)
            limit: Number of deposits; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Deposit-Records
        """
        return await self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_subaccount_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | None = None,
        size: Number | None = None,
        extra: Extra | None = None,
    ) -> DepositAddress:
        """Get the address to deposit a coin at for a subaccount.

        `GET /api/v3/account/sub-deposit-address`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            chain: Chain to deposit over.
            size: Amount to deposit, from 0.000001 to 0.01; for the Bitcoin Lightning Network only.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Address
        """
        return await self._call(
            GET_SUBACCOUNT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain, "size": size}, extra
        )

    async def get_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountDeposit]:
        """Get the deposits into a subaccount in a period.

        `GET /api/v3/account/sub-deposit-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            limit: Number of deposits; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/deposit/Get-Sub-Deposit-Records
        """
        return await self._call(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountDeposit]:
        """Walk over all pages of `get_subaccount_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def set_account(self, *, coin: str, account_type: UnifiedDepositAccount, extra: Extra | None = None) -> str:
        """Set the account that deposits of a coin are passed on to, until it is set again.

        `POST /api/v3/account/deposit-account`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            coin: Name of the coin.
            account_type: Account to pass deposits on to; funding unless set otherwise. (`accountType`)
                - `funding`: Funding.
                - `unified`: Unified account.
                - `otc`: OTC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Deposit-Account
        """
        return await self._call(SET_ACCOUNT, {"coin": coin, "accountType": account_type}, extra)


class DepositApiWithRawResponse(RawGroup):
    """Operations of `uta.deposit`, returning whole responses."""

    get_address = raw(DepositApi.get_address)
    get_deposits = raw(DepositApi.get_deposits)
    get_subaccount_address = raw(DepositApi.get_subaccount_address)
    get_subaccount_deposits = raw(DepositApi.get_subaccount_deposits)
    set_account = raw(DepositApi.set_account)


class AsyncDepositApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.deposit`, for asyncio, returning whole responses."""

    get_address = async_raw(AsyncDepositApi.get_address)
    get_deposits = async_raw(AsyncDepositApi.get_deposits)
    get_subaccount_address = async_raw(AsyncDepositApi.get_subaccount_address)
    get_subaccount_deposits = async_raw(AsyncDepositApi.get_subaccount_deposits)
    set_account = async_raw(AsyncDepositApi.set_account)
