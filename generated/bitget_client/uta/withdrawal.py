# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.withdrawal`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.withdrawal_models import (
    AddressBook,
    AddressBookPage,
    CancelRequest,
    GetAddressBookRequest,
    GetWithdrawalsRequest,
    Withdrawal,
    WithdrawRequest,
    WithdrawResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import AddressBookType, InternalAddressType, PaymentRoute, RecipientType
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL: Operation[str] = Operation(
    API,
    __name__,
    "uta.withdrawal.cancel",
    "POST",
    "/api/v3/account/cancel-withdrawal",
    CancelRequest,
    str,
    auth="signed",
    outcome="transfer",
    permission="UTA withdrawal",
    rate_limits=("1/s/uid",),
    limits_inferred=True,
    counterparts=("classic.spot.account.cancel_withdrawal",),
    docs="https://www.bitget.com/docs/catalog/uta-account-deposit-withdrawal/deposit-withdrawal-withdrawal#cancel-withdrawal",
)
GET_ADDRESS_BOOK: Operation[AddressBookPage] = Operation(
    API,
    __name__,
    "uta.withdrawal.get_address_book",
    "GET",
    "/api/v3/account/withdraw-address",
    GetAddressBookRequest,
    AddressBookPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-withdraw-address-book",
    paging={
        "next": "cursor = cursor",
        "rows": "addressList",
        "limit": "limit 10..10",
        "key": "row",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_WITHDRAWALS: Operation[list[Withdrawal]] = Operation(
    API,
    __name__,
    "uta.withdrawal.get_withdrawals",
    "GET",
    "/api/v3/account/withdrawal-records",
    GetWithdrawalsRequest,
    list[Withdrawal],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_withdrawals",),
    docs="https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records",
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
WITHDRAW: Operation[WithdrawResult] = Operation(
    API,
    __name__,
    "uta.withdrawal.withdraw",
    "POST",
    "/api/v3/account/withdrawal",
    WithdrawRequest,
    WithdrawResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("1/s/uid",),
    is_withdrawal=True,
    counterparts=("classic.spot.account.withdraw",),
    docs="https://www.bitget.com/api-doc/uta/account/withdrawal/",
    aliases=("POST /api/v3/account/withdraw",),
)


class WithdrawalApi(Group):
    """Operations of `uta.withdrawal`."""

    def cancel(self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None) -> str:
        """Cancel a withdrawal that is not yet under way.

        `POST /api/v3/account/cancel-withdrawal`, signed, 1/s/uid (inferred), permission: UTA withdrawal.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the withdrawal; give this or clientOid. (`orderId`)
            client_oid: Your own id of the withdrawal; give this or orderId. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-deposit-withdrawal/deposit-withdrawal-withdrawal#cancel-withdrawal
        """
        return self._call(CANCEL, {"orderId": order_id, "clientOid": client_oid}, extra)

    def get_address_book(
        self,
        *,
        coin: str | None = None,
        address_type: AddressBookType | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> AddressBookPage:
        """Get the addresses in your address book for withdrawals.

        `GET /api/v3/account/withdraw-address`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Only addresses for this coin.
            address_type: Only addresses of this kind. (`type`)
                - `regular`: Address of one coin on one chain.
                - `EVM`: Address on the chains of the Ethereum kind.
                - `universal`: Address for any coin.
                - `internal`: Another Bitget user.
            limit: Number of addresses; 10 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-withdraw-address-book
        """
        return self._call(
            GET_ADDRESS_BOOK, {"coin": coin, "type": address_type, "limit": limit, "cursor": cursor}, extra
        )

    def iter_address_book(
        self,
        *,
        coin: str | None = None,
        address_type: AddressBookType | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[AddressBook]:
        """Walk over all pages of `get_address_book`, which takes the same arguments."""
        return self._walk(
            GET_ADDRESS_BOOK, {"coin": coin, "type": address_type, "limit": limit, "cursor": cursor}, extra, walk
        )

    def get_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Withdrawal]:
        """Get the withdrawals from your account in a period.

        `GET /api/v3/account/withdrawal-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only withdrawals of this coin.
            order_id: Only the withdrawal with this id; goes before clientOid. (`orderId`)
            client_oid: Only the withdrawal with this id of your own. (`clientOid`)
            limit: Number of withdrawals; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records
        """
        return self._call(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def withdraw(
        self,
        *,
        coin: str,
        route: PaymentRoute,
        address: str,
        size: Number,
        chain: str | None = None,
        account_type: str | None = None,
        internal_address_type: InternalAddressType | None = None,
        area_code: str | None = None,
        tag: str | None = None,
        remark: str | None = None,
        client_oid: str | None = None,
        member_code: str | None = None,
        identity_type: RecipientType | None = None,
        company_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw a coin over a chain or to another Bitget user.

        `POST /api/v3/account/withdrawal`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            route: Over a chain, or within Bitget. (`transferType`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
            size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
            chain: Chain to withdraw over, such as erc20; required for on_chain.
            account_type: Accounts to withdraw from, with commas between (funding, otc, uta); drawn on in this
                order. (`accountType`)
            internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
                (`innerToType`)
                - `uid`: User id.
                - `email`: E-mail address.
                - `mobile`: Telephone number.
            area_code: Country code of the telephone number; required where address is one. (`areaCode`)
            tag: Tag of the address; some coins need one.
            remark: Note on the withdrawal.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            member_code: Korean exchange the address belongs to, bithumb, korbit or coinone. (`memberCode`)
            identity_type: Kind of recipient. (`identityType`)
                - `user`: A person.
                - `company`: A company.
            company_name: Name of the company that receives it; for identityType company. (`companyName`)
            first_name: First name of the recipient; for identityType user. (`firstName`)
            last_name: Last name of the recipient; for identityType user. (`lastName`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/withdrawal/
        """
        given: dict[str, Any] = {"coin": coin, "transferType": route, "address": address, "size": size}
        if chain is not None:
            given["chain"] = chain
        if account_type is not None:
            given["accountType"] = account_type
        if internal_address_type is not None:
            given["innerToType"] = internal_address_type
        if area_code is not None:
            given["areaCode"] = area_code
        if tag is not None:
            given["tag"] = tag
        if remark is not None:
            given["remark"] = remark
        if client_oid is not None:
            given["clientOid"] = client_oid
        if member_code is not None:
            given["memberCode"] = member_code
        if identity_type is not None:
            given["identityType"] = identity_type
        if company_name is not None:
            given["companyName"] = company_name
        if first_name is not None:
            given["firstName"] = first_name
        if last_name is not None:
            given["lastName"] = last_name
        return self._call(WITHDRAW, given, extra)


class AsyncWithdrawalApi(AsyncGroup):
    """Operations of `uta.withdrawal`, for asyncio."""

    async def cancel(
        self, *, order_id: str | None = None, client_oid: str | None = None, extra: Extra | None = None
    ) -> str:
        """Cancel a withdrawal that is not yet under way.

        `POST /api/v3/account/cancel-withdrawal`, signed, 1/s/uid (inferred), permission: UTA withdrawal.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the withdrawal; give this or clientOid. (`orderId`)
            client_oid: Your own id of the withdrawal; give this or orderId. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-deposit-withdrawal/deposit-withdrawal-withdrawal#cancel-withdrawal
        """
        return await self._call(CANCEL, {"orderId": order_id, "clientOid": client_oid}, extra)

    async def get_address_book(
        self,
        *,
        coin: str | None = None,
        address_type: AddressBookType | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> AddressBookPage:
        """Get the addresses in your address book for withdrawals.

        `GET /api/v3/account/withdraw-address`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Only addresses for this coin.
            address_type: Only addresses of this kind. (`type`)
                - `regular`: Address of one coin on one chain.
                - `EVM`: Address on the chains of the Ethereum kind.
                - `universal`: Address for any coin.
                - `internal`: Another Bitget user.
            limit: Number of addresses; 10 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/account/deposit-withdrawal#get-withdraw-address-book
        """
        return await self._call(
            GET_ADDRESS_BOOK, {"coin": coin, "type": address_type, "limit": limit, "cursor": cursor}, extra
        )

    def iter_address_book(
        self,
        *,
        coin: str | None = None,
        address_type: AddressBookType | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[AddressBook]:
        """Walk over all pages of `get_address_book`, which takes the same arguments."""
        return self._walk(
            GET_ADDRESS_BOOK, {"coin": coin, "type": address_type, "limit": limit, "cursor": cursor}, extra, walk
        )

    async def get_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> list[Withdrawal]:
        """Get the withdrawals from your account in a period.

        `GET /api/v3/account/withdrawal-records`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only withdrawals of this coin.
            order_id: Only the withdrawal with this id; goes before clientOid. (`orderId`)
            client_oid: Only the withdrawal with this id of your own. (`clientOid`)
            limit: Number of withdrawals; 20 when left out, at most 100.
            cursor: Smallest orderId of the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/withdrawal/Get-Withdrawal-Records
        """
        return await self._call(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def withdraw(
        self,
        *,
        coin: str,
        route: PaymentRoute,
        address: str,
        size: Number,
        chain: str | None = None,
        account_type: str | None = None,
        internal_address_type: InternalAddressType | None = None,
        area_code: str | None = None,
        tag: str | None = None,
        remark: str | None = None,
        client_oid: str | None = None,
        member_code: str | None = None,
        identity_type: RecipientType | None = None,
        company_name: str | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw a coin over a chain or to another Bitget user.

        `POST /api/v3/account/withdrawal`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            route: Over a chain, or within Bitget. (`transferType`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
            size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
            chain: Chain to withdraw over, such as erc20; required for on_chain.
            account_type: Accounts to withdraw from, with commas between (funding, otc, uta); drawn on in this
                order. (`accountType`)
            internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
                (`innerToType`)
                - `uid`: User id.
                - `email`: E-mail address.
                - `mobile`: Telephone number.
            area_code: Country code of the telephone number; required where address is one. (`areaCode`)
            tag: Tag of the address; some coins need one.
            remark: Note on the withdrawal.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            member_code: Korean exchange the address belongs to, bithumb, korbit or coinone. (`memberCode`)
            identity_type: Kind of recipient. (`identityType`)
                - `user`: A person.
                - `company`: A company.
            company_name: Name of the company that receives it; for identityType company. (`companyName`)
            first_name: First name of the recipient; for identityType user. (`firstName`)
            last_name: Last name of the recipient; for identityType user. (`lastName`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/withdrawal/
        """
        given: dict[str, Any] = {"coin": coin, "transferType": route, "address": address, "size": size}
        if chain is not None:
            given["chain"] = chain
        if account_type is not None:
            given["accountType"] = account_type
        if internal_address_type is not None:
            given["innerToType"] = internal_address_type
        if area_code is not None:
            given["areaCode"] = area_code
        if tag is not None:
            given["tag"] = tag
        if remark is not None:
            given["remark"] = remark
        if client_oid is not None:
            given["clientOid"] = client_oid
        if member_code is not None:
            given["memberCode"] = member_code
        if identity_type is not None:
            given["identityType"] = identity_type
        if company_name is not None:
            given["companyName"] = company_name
        if first_name is not None:
            given["firstName"] = first_name
        if last_name is not None:
            given["lastName"] = last_name
        return await self._call(WITHDRAW, given, extra)


class WithdrawalApiWithRawResponse(RawGroup):
    """Operations of `uta.withdrawal`, returning whole responses."""

    cancel = raw(WithdrawalApi.cancel)
    get_address_book = raw(WithdrawalApi.get_address_book)
    get_withdrawals = raw(WithdrawalApi.get_withdrawals)
    withdraw = raw(WithdrawalApi.withdraw)


class AsyncWithdrawalApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.withdrawal`, for asyncio, returning whole responses."""

    cancel = async_raw(AsyncWithdrawalApi.cancel)
    get_address_book = async_raw(AsyncWithdrawalApi.get_address_book)
    get_withdrawals = async_raw(AsyncWithdrawalApi.get_withdrawals)
    withdraw = async_raw(AsyncWithdrawalApi.withdraw)
