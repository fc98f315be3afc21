# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.uta.transfer_models import (
    GetSubaccountTransfersRequest,
    GetTransferableCoinsRequest,
    SubaccountTransfer,
    SubaccountTransferPage,
    TransferBetweenSubaccountsRequest,
    TransferBetweenSubaccountsResult,
    TransferRequest,
    TransferResult,
    TransferToMainRequest,
    TransferToMainResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        FlagYesNo,
        SubaccountTransferAccount,
        SubToMainSource,
        SubToMainTarget,
        TransferRole,
        UnifiedTransferAccount,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

GET_SUBACCOUNT_TRANSFERS: Operation[SubaccountTransferPage] = Operation(
    API,
    __name__,
    "uta.transfer.get_subaccount_transfers",
    "GET",
    "/api/v3/account/sub-transfer-record",
    GetSubaccountTransfersRequest,
    SubaccountTransferPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("5/s/uid",),
    counterparts=("classic.spot.account.get_subaccount_transfers",),
    docs="https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "transferId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_TRANSFERABLE_COINS: Operation[list[str]] = Operation(
    API,
    __name__,
    "uta.transfer.get_transferable_coins",
    "GET",
    "/api/v3/account/transferable-coins",
    GetTransferableCoinsRequest,
    list[str],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.spot.account.get_transferable_coins",),
    docs="https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins",
)
TRANSFER: Operation[TransferResult] = Operation(
    API,
    __name__,
    "uta.transfer.transfer",
    "POST",
    "/api/v3/account/transfer",
    TransferRequest,
    TransferResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("5/s/uid",),
    counterparts=("classic.spot.account.transfer",),
    docs="https://www.bitget.com/api-doc/uta/account/transfer/",
)
TRANSFER_BETWEEN_SUBACCOUNTS: Operation[TransferBetweenSubaccountsResult] = Operation(
    API,
    __name__,
    "uta.transfer.transfer_between_subaccounts",
    "POST",
    "/api/v3/account/sub-transfer",
    TransferBetweenSubaccountsRequest,
    TransferBetweenSubaccountsResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("5/s/uid",),
    counterparts=("classic.spot.account.transfer_between_subaccounts",),
    docs="https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer",
)
TRANSFER_TO_MAIN: Operation[TransferToMainResult] = Operation(
    API,
    __name__,
    "uta.transfer.transfer_to_main",
    "POST",
    "/api/v3/account/sub-master-transfer",
    TransferToMainRequest,
    TransferToMainResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer",
)


class TransferApi(Group):
    """Operations of `uta.transfer`."""

    def get_subaccount_transfers(
        self,
        *,
        sub_uid: str | None = None,
        role: TransferRole | None = None,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> SubaccountTransferPage:
        """Get the transfers between the main account and its subaccounts.

        `GET /api/v3/account/sub-transfer-record`, signed, 5/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: Subaccount asked about; the main account when left out. (`subUid`)
            role: Whether to list what the account sent or what it received; initiator when left out.
                - `initiator`: It sent the money.
                - `receiver`: It received the money.
            coin: Only transfers of this coin.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Number of transfers; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get
        """
        return self._call(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "subUid": sub_uid,
                "role": role,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_subaccount_transfers(
        self,
        *,
        sub_uid: str | None = None,
        role: TransferRole | None = None,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountTransfer]:
        """Walk over all pages of `get_subaccount_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "subUid": sub_uid,
                "role": role,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_transferable_coins(
        self, *, from_type: UnifiedTransferAccount, to_type: UnifiedTransferAccount, extra: Extra | None = None
    ) -> list[str]:
        """Get the coins that can be moved between two of your accounts, one of them the unified account.

        `GET /api/v3/account/transferable-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins
        """
        return self._call(GET_TRANSFERABLE_COINS, {"fromType": from_type, "toType": to_type}, extra)

    def transfer(
        self,
        *,
        from_type: UnifiedTransferAccount,
        to_type: UnifiedTransferAccount,
        amount: Number,
        coin: str,
        symbol: str | None = None,
        allow_borrow: FlagYesNo | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move a coin between your accounts, classic and unified.

        `POST /api/v3/account/transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            symbol: Pair of the isolated margin account; for transfers into or out of one.
            allow_borrow: Whether coins may be borrowed for the transfer. (`allowBorrow`)
            client_oid: Your own id of the transfer. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/
        """
        return self._call(
            TRANSFER,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "symbol": symbol,
                "allowBorrow": allow_borrow,
                "clientOid": client_oid,
            },
            extra,
        )

    def transfer_between_subaccounts(
        self,
        *,
        from_type: SubaccountTransferAccount,
        to_type: SubaccountTransferAccount,
        amount: Number,
        coin: str,
        from_user_id: str,
        to_user_id: str,
        client_oid: str,
        allow_borrow: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> TransferBetweenSubaccountsResult:
        """Move a coin between the main account and a subaccount, or within and between subaccounts; main account only.

        `POST /api/v3/account/sub-transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves; of a unified subaccount only uta or spot. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `usdt_futures`: USDT-margined futures.
                - `coin_futures`: Coin-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `uta`: Unified account.
            to_type: Account the money goes to; of a unified subaccount only uta or spot. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `usdt_futures`: USDT-margined futures.
                - `coin_futures`: Coin-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            from_user_id: User id of the account the money leaves. (`fromUserId`)
            to_user_id: User id of the account the money goes to. (`toUserId`)
            client_oid: Your own id of the transfer, at most 64 characters. (`clientOid`)
            allow_borrow: Whether coins may be borrowed for the transfer. (`allowBorrow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer
        """
        return self._call(
            TRANSFER_BETWEEN_SUBACCOUNTS,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "fromUserId": from_user_id,
                "toUserId": to_user_id,
                "clientOid": client_oid,
                "allowBorrow": allow_borrow,
            },
            extra,
        )

    def transfer_to_main(
        self,
        *,
        from_type: SubToMainSource,
        to_type: SubToMainTarget,
        amount: Number,
        coin: str,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferToMainResult:
        """Move a coin from a subaccount to its main account; with a key of the subaccount.

        `POST /api/v3/account/sub-master-transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account of the subaccount that the money leaves. (`fromType`)
                - `spot`: Funding.
                - `uta`: Unified account.
            to_type: Account of the main account that the money goes to. (`toType`)
                - `spot`: Funding.
                - `p2p`: OTC.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            client_oid: Your own id of the transfer, at most 64 characters. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer
        """
        return self._call(
            TRANSFER_TO_MAIN,
            {"fromType": from_type, "toType": to_type, "amount": amount, "coin": coin, "clientOid": client_oid},
            extra,
        )


class AsyncTransferApi(AsyncGroup):
    """Operations of `uta.transfer`, for asyncio."""

    async def get_subaccount_transfers(
        self,
        *,
        sub_uid: str | None = None,
        role: TransferRole | None = None,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> SubaccountTransferPage:
        """Get the transfers between the main account and its subaccounts.

        `GET /api/v3/account/sub-transfer-record`, signed, 5/s/uid, permission: UTA mgt. (read).

        Args:
            sub_uid: Subaccount asked about; the main account when left out. (`subUid`)
            role: Whether to list what the account sent or what it received; initiator when left out.
                - `initiator`: It sent the money.
                - `receiver`: It received the money.
            coin: Only transfers of this coin.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Number of transfers; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer-Get
        """
        return await self._call(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "subUid": sub_uid,
                "role": role,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_subaccount_transfers(
        self,
        *,
        sub_uid: str | None = None,
        role: TransferRole | None = None,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountTransfer]:
        """Walk over all pages of `get_subaccount_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "subUid": sub_uid,
                "role": role,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_transferable_coins(
        self, *, from_type: UnifiedTransferAccount, to_type: UnifiedTransferAccount, extra: Extra | None = None
    ) -> list[str]:
        """Get the coins that can be moved between two of your accounts, one of them the unified account.

        `GET /api/v3/account/transferable-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/Get-Transfer-Coins
        """
        return await self._call(GET_TRANSFERABLE_COINS, {"fromType": from_type, "toType": to_type}, extra)

    async def transfer(
        self,
        *,
        from_type: UnifiedTransferAccount,
        to_type: UnifiedTransferAccount,
        amount: Number,
        coin: str,
        symbol: str | None = None,
        allow_borrow: FlagYesNo | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move a coin between your accounts, classic and unified.

        `POST /api/v3/account/transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            symbol: Pair of the isolated margin account; for transfers into or out of one.
            allow_borrow: Whether coins may be borrowed for the transfer. (`allowBorrow`)
            client_oid: Your own id of the transfer. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/
        """
        return await self._call(
            TRANSFER,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "symbol": symbol,
                "allowBorrow": allow_borrow,
                "clientOid": client_oid,
            },
            extra,
        )

    async def transfer_between_subaccounts(
        self,
        *,
        from_type: SubaccountTransferAccount,
        to_type: SubaccountTransferAccount,
        amount: Number,
        coin: str,
        from_user_id: str,
        to_user_id: str,
        client_oid: str,
        allow_borrow: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> TransferBetweenSubaccountsResult:
        """Move a coin between the main account and a subaccount, or within and between subaccounts; main account only.

        `POST /api/v3/account/sub-transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves; of a unified subaccount only uta or spot. (`fromType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `usdt_futures`: USDT-margined futures.
                - `coin_futures`: Coin-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `uta`: Unified account.
            to_type: Account the money goes to; of a unified subaccount only uta or spot. (`toType`)
                - `spot`: Spot or funding.
                - `p2p`: P2P or OTC.
                - `usdt_futures`: USDT-margined futures.
                - `coin_futures`: Coin-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            from_user_id: User id of the account the money leaves. (`fromUserId`)
            to_user_id: User id of the account the money goes to. (`toUserId`)
            client_oid: Your own id of the transfer, at most 64 characters. (`clientOid`)
            allow_borrow: Whether coins may be borrowed for the transfer. (`allowBorrow`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/SubAccount-Transfer
        """
        return await self._call(
            TRANSFER_BETWEEN_SUBACCOUNTS,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "fromUserId": from_user_id,
                "toUserId": to_user_id,
                "clientOid": client_oid,
                "allowBorrow": allow_borrow,
            },
            extra,
        )

    async def transfer_to_main(
        self,
        *,
        from_type: SubToMainSource,
        to_type: SubToMainTarget,
        amount: Number,
        coin: str,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferToMainResult:
        """Move a coin from a subaccount to its main account; with a key of the subaccount.

        `POST /api/v3/account/sub-master-transfer`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account of the subaccount that the money leaves. (`fromType`)
                - `spot`: Funding.
                - `uta`: Unified account.
            to_type: Account of the main account that the money goes to. (`toType`)
                - `spot`: Funding.
                - `p2p`: OTC.
                - `uta`: Unified account.
            amount: Amount to move, in the coin.
            coin: Coin to move.
            client_oid: Your own id of the transfer, at most 64 characters. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/transfer/Sub-Master-Transfer
        """
        return await self._call(
            TRANSFER_TO_MAIN,
            {"fromType": from_type, "toType": to_type, "amount": amount, "coin": coin, "clientOid": client_oid},
            extra,
        )


class TransferApiWithRawResponse(RawGroup):
    """Operations of `uta.transfer`, returning whole responses."""

    get_subaccount_transfers = raw(TransferApi.get_subaccount_transfers)
    get_transferable_coins = raw(TransferApi.get_transferable_coins)
    transfer = raw(TransferApi.transfer)
    transfer_between_subaccounts = raw(TransferApi.transfer_between_subaccounts)
    transfer_to_main = raw(TransferApi.transfer_to_main)


class AsyncTransferApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.transfer`, for asyncio, returning whole responses."""

    get_subaccount_transfers = async_raw(AsyncTransferApi.get_subaccount_transfers)
    get_transferable_coins = async_raw(AsyncTransferApi.get_transferable_coins)
    transfer = async_raw(AsyncTransferApi.transfer)
    transfer_between_subaccounts = async_raw(AsyncTransferApi.transfer_between_subaccounts)
    transfer_to_main = async_raw(AsyncTransferApi.transfer_to_main)
