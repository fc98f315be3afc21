# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.broker`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.broker_models import (
    ApiKey,
    Commission,
    CreateApiKeyRequest,
    CreateApiKeyResult,
    CreateSubaccountRequest,
    CreateSubaccountResult,
    DeleteApiKeyRequest,
    DepositAddress,
    GetApiKeyRequest,
    GetCommissionsRequest,
    GetDepositAddressRequest,
    GetDepositsAndWithdrawalsRequest,
    GetSubaccountsRequest,
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
    ModifySubaccountRequest,
    ModifySubaccountResult,
    Payment,
    PaymentPage,
    Subaccount,
    SubaccountPage,
    WithdrawRequest,
    WithdrawResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation
from bitget_runtime.traces import unseen, unseen_async

if TYPE_CHECKING:
    from bitget_client.enums import (
        BrokerCategory,
        BrokerSubaccountPermission,
        BrokerTradeKind,
        DepositWithdrawalStatus,
        PaymentRoute,
        SettableSubaccountStatus,
        UnifiedBrokerApiKeyAccess,
        UnifiedBrokerApiKeyPermission,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, JsonNumber, SecretText, Time

CREATE_API_KEY: Operation[CreateApiKeyResult] = Operation(
    API,
    __name__,
    "uta.broker.create_api_key",
    "POST",
    "/api/v3/broker/create-sub-apikey",
    CreateApiKeyRequest,
    CreateApiKeyResult,
    auth="signed",
    outcome="setting",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    counterparts=("classic.broker.api_key.create_api_key",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account-api-key",
)
CREATE_SUBACCOUNT: Operation[CreateSubaccountResult] = Operation(
    API,
    __name__,
    "uta.broker.create_subaccount",
    "POST",
    "/api/v3/broker/create-sub",
    CreateSubaccountRequest,
    CreateSubaccountResult,
    auth="signed",
    outcome="setting",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    counterparts=("classic.broker.subaccount.create_subaccount",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account",
)
DELETE_API_KEY: Operation[None] = Operation(
    API,
    __name__,
    "uta.broker.delete_api_key",
    "POST",
    "/api/v3/broker/delete-sub-apikey",
    DeleteApiKeyRequest,
    None,
    auth="signed",
    outcome="setting",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    limits_inferred=True,
    counterparts=("classic.broker.api_key.delete_api_key",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#delete-broker-sub-account-api-key",
)
GET_API_KEY: Operation[ApiKey] = Operation(
    API,
    __name__,
    "uta.broker.get_api_key",
    "GET",
    "/api/v3/broker/query-sub-apikey",
    GetApiKeyRequest,
    ApiKey,
    auth="signed",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-api-key",
)
GET_COMMISSIONS: Operation[list[Commission]] = Operation(
    API,
    __name__,
    "uta.broker.get_commissions",
    "GET",
    "/api/v3/broker/commission",
    GetCommissionsRequest,
    list[Commission],
    auth="signed",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    counterparts=("classic.broker.subaccount.get_commissions",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-commission",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 100..1000",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "row",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_DEPOSIT_ADDRESS: Operation[DepositAddress] = Operation(
    API,
    __name__,
    "uta.broker.get_deposit_address",
    "POST",
    "/api/v3/broker/sub-deposit-address",
    GetDepositAddressRequest,
    DepositAddress,
    auth="signed",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-deposit-address",
)
GET_DEPOSITS_AND_WITHDRAWALS: Operation[PaymentPage] = Operation(
    API,
    __name__,
    "uta.broker.get_deposits_and_withdrawals",
    "GET",
    "/api/v3/broker/all-sub-deposit-withdrawal",
    GetDepositsAndWithdrawalsRequest,
    PaymentPage,
    auth="signed",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    counterparts=("classic.broker.subaccount.get_deposits_and_withdrawals",),
    docs="https://www.bitget.com/docs/catalog/broker/broker#get-all-broker-sub-account-deposit-withdrawal",
    paging={
        "next": "cursor = endId",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 7d",
        "reach": "unknown",
        "key": "row",
        "time": "ts",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_SUBACCOUNTS: Operation[SubaccountPage] = Operation(
    API,
    __name__,
    "uta.broker.get_subaccounts",
    "GET",
    "/api/v3/broker/sub-list",
    GetSubaccountsRequest,
    SubaccountPage,
    auth="signed",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    limits_inferred=True,
    counterparts=("classic.broker.subaccount.get_subaccounts",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-list",
    paging={
        "next": "cursor = [].subUid",
        "rows": "subList",
        "limit": "limit unknown..unknown",
        "key": "subUid",
        "order": "newest",
        "ends": "empty",
    },
)
MODIFY_API_KEY: Operation[ModifyApiKeyResult] = Operation(
    API,
    __name__,
    "uta.broker.modify_api_key",
    "POST",
    "/api/v3/broker/modify-sub-apikey",
    ModifyApiKeyRequest,
    ModifyApiKeyResult,
    auth="signed",
    outcome="setting",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    counterparts=("classic.broker.api_key.modify_api_key",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account-api-key",
)
MODIFY_SUBACCOUNT: Operation[ModifySubaccountResult] = Operation(
    API,
    __name__,
    "uta.broker.modify_subaccount",
    "POST",
    "/api/v3/broker/modify-sub",
    ModifySubaccountRequest,
    ModifySubaccountResult,
    auth="signed",
    outcome="setting",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    limits_inferred=True,
    counterparts=("classic.broker.subaccount.modify_subaccount",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account",
)
WITHDRAW: Operation[WithdrawResult] = Operation(
    API,
    __name__,
    "uta.broker.withdraw",
    "POST",
    "/api/v3/broker/sub-withdrawal",
    WithdrawRequest,
    WithdrawResult,
    auth="signed",
    outcome="transfer",
    permission="ND Broker master",
    rate_limits=("20/s/uid",),
    is_withdrawal=True,
    counterparts=("classic.broker.subaccount.withdraw",),
    docs="https://www.bitget.com/docs/catalog/broker-broker/broker#broker-sub-account-withdrawal",
)


class BrokerApi(Group):
    """Operations of `uta.broker`."""

    @unseen
    def create_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str],
        access: UnifiedBrokerApiKeyAccess,
        permissions: Sequence[UnifiedBrokerApiKeyPermission],
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a broker's subaccount.

        `POST /api/v3/broker/create-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key.
            label: Your own remark.
            ip_addresses: IP addresses the key may be used from, at most 30. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_write`: Read and write.
                - `read_only`: Read only.
                - `read_and_write`: Read and write, as the table of the docs has it.
                - `readonly`: Read only, as the table of the docs has it.
            permissions: What the key may be used for. (`permList`)
                - `uta_trade`: Trade in the unified account.
                - `uta_mgt`: Manage the unified account.
                - `withdraw`: Withdraw.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account-api-key
        """
        return self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
            },
            extra,
        )

    def create_subaccount(
        self, *, subaccount_name: str, label: str, extra: Extra | None = None
    ) -> CreateSubaccountResult:
        """Create a subaccount of the broker.

        `POST /api/v3/broker/create-sub`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccount_name: Name of the subaccount. (`subaccountName`)
            label: Your own remark, at most 50 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account
        """
        return self._call(CREATE_SUBACCOUNT, {"subaccountName": subaccount_name, "label": label}, extra)

    @unseen
    def delete_api_key(self, *, sub_uid: str, api_key: SecretText, extra: Extra | None = None) -> None:
        """Delete an API key of a broker's subaccount.

        `POST /api/v3/broker/delete-sub-apikey`, signed, 20/s/uid (inferred), permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#delete-broker-sub-account-api-key
        """
        return self._call(DELETE_API_KEY, {"subUid": sub_uid, "apiKey": api_key}, extra)

    @unseen
    def get_api_key(self, *, sub_uid: str, extra: Extra | None = None) -> ApiKey:
        """Get the API key of a broker's subaccount.

        `GET /api/v3/broker/query-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-api-key
        """
        return self._call(GET_API_KEY, {"subUid": sub_uid}, extra)

    def get_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        trade_kind: BrokerTradeKind | None = None,
        category: BrokerCategory | None = None,
        extra: Extra | None = None,
    ) -> list[Commission]:
        """Get the fees that the users of a broker paid and the commission they earned it, one entry per user, coin and
        pair.

        `GET /api/v3/broker/commission`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            trade_kind: Only trades of this kind. (`bizType`)
                - `spot`: Spot, margin trading included.
                - `futures`: Futures.
            category: Only trades of this product line. (`subBizType`)
                - `spot_trade`: Spot.
                - `spot_margin`: Margin trading.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `coin_futures`: Coin-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-commission
        """
        return self._call(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageSize": page_size,
                "pageNo": page_no,
                "bizType": trade_kind,
                "subBizType": category,
            },
            extra,
        )

    def iter_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        trade_kind: BrokerTradeKind | None = None,
        category: BrokerCategory | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Commission]:
        """Walk over all pages of `get_commissions`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageSize": page_size,
                "pageNo": page_no,
                "bizType": trade_kind,
                "subBizType": category,
            },
            extra,
            walk,
        )

    def get_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address for deposits of a coin to a broker's subaccount.

        `POST /api/v3/broker/sub-deposit-address`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to deposit.
            chain: Name of the chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-deposit-address
        """
        return self._call(GET_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain}, extra)

    def get_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: DepositWithdrawalStatus | None = None,
        extra: Extra | None = None,
    ) -> PaymentPage:
        """Get the deposits and withdrawals of all subaccounts of the broker.

        `GET /api/v3/broker/all-sub-deposit-withdrawal`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            start_time: Start of the period, at most seven days before its end. (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            cursor: endId of the page before; left out for the first page.
            status: Only entries that have come this far.
                - `pending`: Waiting for confirmation or review.
                - `fail`: Failed.
                - `success`: Done.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker/broker#get-all-broker-sub-account-deposit-withdrawal
        """
        return self._call(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor, "status": status},
            extra,
        )

    def iter_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: DepositWithdrawalStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Payment]:
        """Walk over all pages of `get_deposits_and_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 7d.
        """
        return self._walk(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor, "status": status},
            extra,
            walk,
        )

    def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the subaccounts of the broker, with their state and permissions.

        `GET /api/v3/broker/sub-list`, signed, 20/s/uid (inferred), permission: ND Broker master.

        Args:
            limit: Subaccounts per page.
            cursor: Where to go on, taken from the page before; left out for the first page.
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-list
        """
        return self._call(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor, "status": status}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor, "status": status}, extra, walk)

    @unseen
    def modify_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        api_key: SecretText,
        label: str | None = None,
        ip_addresses: Sequence[str] | None = None,
        access: UnifiedBrokerApiKeyAccess | None = None,
        permissions: Sequence[UnifiedBrokerApiKeyPermission] | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change an API key of a broker's subaccount.

        `POST /api/v3/broker/modify-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key.
            api_key: API key to change. (`apiKey`)
            label: New remark.
            ip_addresses: IP addresses the key may be used from instead, at most 30. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_write`: Read and write.
                - `read_only`: Read only.
                - `read_and_write`: Read and write, as the table of the docs has it.
                - `readonly`: Read only, as the table of the docs has it.
            permissions: What the key may be used for instead. (`permList`)
                - `uta_trade`: Trade in the unified account.
                - `uta_mgt`: Manage the unified account.
                - `withdraw`: Withdraw.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account-api-key
        """
        return self._call(
            MODIFY_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "apiKey": api_key,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
            },
            extra,
        )

    def modify_subaccount(
        self,
        *,
        sub_uid: str,
        status: SettableSubaccountStatus | None = None,
        permissions: Sequence[BrokerSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Freeze or unfreeze a subaccount of the broker, or set what it may do.

        `POST /api/v3/broker/modify-sub`, signed, 20/s/uid (inferred), permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            status: Whether to freeze it.
                - `normal`: In use.
                - `freeze`: Frozen.
            permissions: What the subaccount may do from now on. (`permList`)
                - `withdraw`: Withdrawals.
                - `transfer`: Transfers.
                - `spot_trade`: Spot trading.
                - `contract_trade`: Futures trading.
                - `read`: Reading.
                - `deposit`: Deposits.
                - `margin_trade`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account
        """
        return self._call(MODIFY_SUBACCOUNT, {"subUid": sub_uid, "status": status, "permList": permissions}, extra)

    def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        route: PaymentRoute,
        address: str,
        amount: JsonNumber,
        chain: str | None = None,
        tag: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

        `POST /api/v3/broker/sub-withdrawal`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, GRAM, ARB, OP, DOT or AVAX.
            route: Over a chain or within Bitget. (`dest`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain, or user id for a transfer within Bitget.
            amount: Amount to withdraw, in the coin.
            chain: Name of the chain.
            tag: Tag or memo of the address, on chains that have one.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#broker-sub-account-withdrawal
        """
        return self._call(
            WITHDRAW,
            {
                "subUid": sub_uid,
                "coin": coin,
                "dest": route,
                "address": address,
                "amount": amount,
                "chain": chain,
                "tag": tag,
                "clientOid": client_oid,
            },
            extra,
        )


class AsyncBrokerApi(AsyncGroup):
    """Operations of `uta.broker`, for asyncio."""

    @unseen_async
    async def create_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        label: str,
        ip_addresses: Sequence[str],
        access: UnifiedBrokerApiKeyAccess,
        permissions: Sequence[UnifiedBrokerApiKeyPermission],
        extra: Extra | None = None,
    ) -> CreateApiKeyResult:
        """Create an API key of a broker's subaccount.

        `POST /api/v3/broker/create-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key.
            label: Your own remark.
            ip_addresses: IP addresses the key may be used from, at most 30. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_write`: Read and write.
                - `read_only`: Read only.
                - `read_and_write`: Read and write, as the table of the docs has it.
                - `readonly`: Read only, as the table of the docs has it.
            permissions: What the key may be used for. (`permList`)
                - `uta_trade`: Trade in the unified account.
                - `uta_mgt`: Manage the unified account.
                - `withdraw`: Withdraw.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account-api-key
        """
        return await self._call(
            CREATE_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
            },
            extra,
        )

    async def create_subaccount(
        self, *, subaccount_name: str, label: str, extra: Extra | None = None
    ) -> CreateSubaccountResult:
        """Create a subaccount of the broker.

        `POST /api/v3/broker/create-sub`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccount_name: Name of the subaccount. (`subaccountName`)
            label: Your own remark, at most 50 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#create-broker-sub-account
        """
        return await self._call(CREATE_SUBACCOUNT, {"subaccountName": subaccount_name, "label": label}, extra)

    @unseen_async
    async def delete_api_key(self, *, sub_uid: str, api_key: SecretText, extra: Extra | None = None) -> None:
        """Delete an API key of a broker's subaccount.

        `POST /api/v3/broker/delete-sub-apikey`, signed, 20/s/uid (inferred), permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            api_key: API key to delete. (`apiKey`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#delete-broker-sub-account-api-key
        """
        return await self._call(DELETE_API_KEY, {"subUid": sub_uid, "apiKey": api_key}, extra)

    @unseen_async
    async def get_api_key(self, *, sub_uid: str, extra: Extra | None = None) -> ApiKey:
        """Get the API key of a broker's subaccount.

        `GET /api/v3/broker/query-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-api-key
        """
        return await self._call(GET_API_KEY, {"subUid": sub_uid}, extra)

    async def get_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        trade_kind: BrokerTradeKind | None = None,
        category: BrokerCategory | None = None,
        extra: Extra | None = None,
    ) -> list[Commission]:
        """Get the fees that the users of a broker paid and the commission they earned it, one entry per user, coin and
        pair.

        `GET /api/v3/broker/commission`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            trade_kind: Only trades of this kind. (`bizType`)
                - `spot`: Spot, margin trading included.
                - `futures`: Futures.
            category: Only trades of this product line. (`subBizType`)
                - `spot_trade`: Spot.
                - `spot_margin`: Margin trading.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `coin_futures`: Coin-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-commission
        """
        return await self._call(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageSize": page_size,
                "pageNo": page_no,
                "bizType": trade_kind,
                "subBizType": category,
            },
            extra,
        )

    def iter_commissions(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        trade_kind: BrokerTradeKind | None = None,
        category: BrokerCategory | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Commission]:
        """Walk over all pages of `get_commissions`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_COMMISSIONS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "pageSize": page_size,
                "pageNo": page_no,
                "bizType": trade_kind,
                "subBizType": category,
            },
            extra,
            walk,
        )

    async def get_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address for deposits of a coin to a broker's subaccount.

        `POST /api/v3/broker/sub-deposit-address`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to deposit.
            chain: Name of the chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-deposit-address
        """
        return await self._call(GET_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain}, extra)

    async def get_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: DepositWithdrawalStatus | None = None,
        extra: Extra | None = None,
    ) -> PaymentPage:
        """Get the deposits and withdrawals of all subaccounts of the broker.

        `GET /api/v3/broker/all-sub-deposit-withdrawal`, signed, 20/s/uid, permission: ND Broker master.

        Args:
            start_time: Start of the period, at most seven days before its end. (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            cursor: endId of the page before; left out for the first page.
            status: Only entries that have come this far.
                - `pending`: Waiting for confirmation or review.
                - `fail`: Failed.
                - `success`: Done.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker/broker#get-all-broker-sub-account-deposit-withdrawal
        """
        return await self._call(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor, "status": status},
            extra,
        )

    def iter_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: DepositWithdrawalStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Payment]:
        """Walk over all pages of `get_deposits_and_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 7d.
        """
        return self._walk(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "cursor": cursor, "status": status},
            extra,
            walk,
        )

    async def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the subaccounts of the broker, with their state and permissions.

        `GET /api/v3/broker/sub-list`, signed, 20/s/uid (inferred), permission: ND Broker master.

        Args:
            limit: Subaccounts per page.
            cursor: Where to go on, taken from the page before; left out for the first page.
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#get-broker-sub-account-list
        """
        return await self._call(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor, "status": status}, extra)

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        cursor: str | None = None,
        status: SettableSubaccountStatus | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNTS, {"limit": limit, "cursor": cursor, "status": status}, extra, walk)

    @unseen_async
    async def modify_api_key(
        self,
        *,
        sub_uid: str,
        passphrase: SecretText,
        api_key: SecretText,
        label: str | None = None,
        ip_addresses: Sequence[str] | None = None,
        access: UnifiedBrokerApiKeyAccess | None = None,
        permissions: Sequence[UnifiedBrokerApiKeyPermission] | None = None,
        extra: Extra | None = None,
    ) -> ModifyApiKeyResult:
        """Change an API key of a broker's subaccount.

        `POST /api/v3/broker/modify-sub-apikey`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            passphrase: Passphrase of the key.
            api_key: API key to change. (`apiKey`)
            label: New remark.
            ip_addresses: IP addresses the key may be used from instead, at most 30. (`ipList`)
            access: Read only, or read and write. (`permType`)
                - `read_write`: Read and write.
                - `read_only`: Read only.
                - `read_and_write`: Read and write, as the table of the docs has it.
                - `readonly`: Read only, as the table of the docs has it.
            permissions: What the key may be used for instead. (`permList`)
                - `uta_trade`: Trade in the unified account.
                - `uta_mgt`: Manage the unified account.
                - `withdraw`: Withdraw.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account-api-key
        """
        return await self._call(
            MODIFY_API_KEY,
            {
                "subUid": sub_uid,
                "passphrase": passphrase,
                "apiKey": api_key,
                "label": label,
                "ipList": ip_addresses,
                "permType": access,
                "permList": permissions,
            },
            extra,
        )

    async def modify_subaccount(
        self,
        *,
        sub_uid: str,
        status: SettableSubaccountStatus | None = None,
        permissions: Sequence[BrokerSubaccountPermission] | None = None,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Freeze or unfreeze a subaccount of the broker, or set what it may do.

        `POST /api/v3/broker/modify-sub`, signed, 20/s/uid (inferred), permission: ND Broker master.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            status: Whether to freeze it.
                - `normal`: In use.
                - `freeze`: Frozen.
            permissions: What the subaccount may do from now on. (`permList`)
                - `withdraw`: Withdrawals.
                - `transfer`: Transfers.
                - `spot_trade`: Spot trading.
                - `contract_trade`: Futures trading.
                - `read`: Reading.
                - `deposit`: Deposits.
                - `margin_trade`: Margin trading.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#modify-broker-sub-account
        """
        return await self._call(
            MODIFY_SUBACCOUNT, {"subUid": sub_uid, "status": status, "permList": permissions}, extra
        )

    async def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        route: PaymentRoute,
        address: str,
        amount: JsonNumber,
        chain: str | None = None,
        tag: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

        `POST /api/v3/broker/sub-withdrawal`, signed, 20/s/uid, permission: ND Broker master.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, GRAM, ARB, OP, DOT or AVAX.
            route: Over a chain or within Bitget. (`dest`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain, or user id for a transfer within Bitget.
            amount: Amount to withdraw, in the coin.
            chain: Name of the chain.
            tag: Tag or memo of the address, on chains that have one.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/broker-broker/broker#broker-sub-account-withdrawal
        """
        return await self._call(
            WITHDRAW,
            {
                "subUid": sub_uid,
                "coin": coin,
                "dest": route,
                "address": address,
                "amount": amount,
                "chain": chain,
                "tag": tag,
                "clientOid": client_oid,
            },
            extra,
        )


class BrokerApiWithRawResponse(RawGroup):
    """Operations of `uta.broker`, returning whole responses."""

    create_api_key = raw(BrokerApi.create_api_key)
    create_subaccount = raw(BrokerApi.create_subaccount)
    delete_api_key = raw(BrokerApi.delete_api_key)
    get_api_key = raw(BrokerApi.get_api_key)
    get_commissions = raw(BrokerApi.get_commissions)
    get_deposit_address = raw(BrokerApi.get_deposit_address)
    get_deposits_and_withdrawals = raw(BrokerApi.get_deposits_and_withdrawals)
    get_subaccounts = raw(BrokerApi.get_subaccounts)
    modify_api_key = raw(BrokerApi.modify_api_key)
    modify_subaccount = raw(BrokerApi.modify_subaccount)
    withdraw = raw(BrokerApi.withdraw)


class AsyncBrokerApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.broker`, for asyncio, returning whole responses."""

    create_api_key = async_raw(AsyncBrokerApi.create_api_key)
    create_subaccount = async_raw(AsyncBrokerApi.create_subaccount)
    delete_api_key = async_raw(AsyncBrokerApi.delete_api_key)
    get_api_key = async_raw(AsyncBrokerApi.get_api_key)
    get_commissions = async_raw(AsyncBrokerApi.get_commissions)
    get_deposit_address = async_raw(AsyncBrokerApi.get_deposit_address)
    get_deposits_and_withdrawals = async_raw(AsyncBrokerApi.get_deposits_and_withdrawals)
    get_subaccounts = async_raw(AsyncBrokerApi.get_subaccounts)
    modify_api_key = async_raw(AsyncBrokerApi.modify_api_key)
    modify_subaccount = async_raw(AsyncBrokerApi.modify_subaccount)
    withdraw = async_raw(AsyncBrokerApi.withdraw)
