# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.spot.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.spot.account_models import (
    AccountInfo,
    Asset,
    BgbDeduction,
    Bill,
    CancelWithdrawalRequest,
    Deposit,
    DepositAddress,
    GetAssetsRequest,
    GetBillsRequest,
    GetDepositAddressRequest,
    GetDepositsRequest,
    GetSubaccountAssetsRequest,
    GetSubaccountDepositAddressRequest,
    GetSubaccountDepositsRequest,
    GetSubaccountTransfersRequest,
    GetTransferableCoinsRequest,
    GetTransfersRequest,
    GetUpgradeStatusRequest,
    GetWithdrawalsRequest,
    SetBgbDeductionRequest,
    SetDepositAccountRequest,
    SubaccountAssets,
    SubaccountDeposit,
    SubaccountTransfer,
    Transfer,
    TransferBetweenSubaccountsRequest,
    TransferBetweenSubaccountsResult,
    TransferRequest,
    TransferResult,
    UpgradeRequest,
    UpgradeStatus,
    Withdrawal,
    WithdrawRequest,
    WithdrawResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        DepositAccount,
        FlagOnOff,
        InternalAddressType,
        PaymentRoute,
        RecipientType,
        SpotAssetScope,
        SpotBillGroup,
        TransferAccount,
        TransferRole,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CANCEL_WITHDRAWAL: Operation[str] = Operation(
    API,
    __name__,
    "classic.spot.account.cancel_withdrawal",
    "POST",
    "/api/v2/spot/wallet/cancel-withdrawal",
    CancelWithdrawalRequest,
    str,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.withdrawal.cancel",),
    docs="https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal",
)
GET_ASSETS: Operation[list[Asset]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_assets",
    "GET",
    "/api/v2/spot/account/assets",
    GetAssetsRequest,
    list[Asset],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_assets",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets",
)
GET_BGB_DEDUCTION: Operation[BgbDeduction] = Operation(
    API,
    __name__,
    "classic.spot.account.get_bgb_deduction",
    "GET",
    "/api/v2/spot/account/deduct-info",
    None,
    BgbDeduction,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.account.get_bgb_deduction",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info",
)
GET_BILLS: Operation[list[Bill]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_bills",
    "GET",
    "/api/v2/spot/account/bills",
    GetBillsRequest,
    list[Bill],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_bills",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Bills",
    paging={
        "next": "idLessThan = [].billId",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "billId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_DEPOSIT_ADDRESS: Operation[DepositAddress] = Operation(
    API,
    __name__,
    "classic.spot.account.get_deposit_address",
    "GET",
    "/api/v2/spot/wallet/deposit-address",
    GetDepositAddressRequest,
    DepositAddress,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.deposit.get_address",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address",
)
GET_DEPOSITS: Operation[list[Deposit]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_deposits",
    "GET",
    "/api/v2/spot/wallet/deposit-records",
    GetDepositsRequest,
    list[Deposit],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.deposit.get_deposits",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_INFO: Operation[AccountInfo] = Operation(
    API,
    __name__,
    "classic.spot.account.get_info",
    "GET",
    "/api/v2/spot/account/info",
    None,
    AccountInfo,
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.account.get_info",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Info",
)
GET_SUBACCOUNT_ASSETS: Operation[list[SubaccountAssets]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_subaccount_assets",
    "GET",
    "/api/v2/spot/account/subaccount-assets",
    GetSubaccountAssetsRequest,
    list[SubaccountAssets],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.subaccount.get_assets",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets",
    paging={
        "next": "idLessThan = [].id",
        "limit": "limit 10..50",
        "key": "userId",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_SUBACCOUNT_DEPOSIT_ADDRESS: Operation[DepositAddress] = Operation(
    API,
    __name__,
    "classic.spot.account.get_subaccount_deposit_address",
    "GET",
    "/api/v2/spot/wallet/subaccount-deposit-address",
    GetSubaccountDepositAddressRequest,
    DepositAddress,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.deposit.get_subaccount_address",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address",
)
GET_SUBACCOUNT_DEPOSITS: Operation[list[SubaccountDeposit]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_subaccount_deposits",
    "GET",
    "/api/v2/spot/wallet/subaccount-deposit-records",
    GetSubaccountDepositsRequest,
    list[SubaccountDeposit],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.deposit.get_subaccount_deposits",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_SUBACCOUNT_TRANSFERS: Operation[list[SubaccountTransfer]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_subaccount_transfers",
    "GET",
    "/api/v2/spot/account/sub-main-trans-record",
    GetSubaccountTransfersRequest,
    list[SubaccountTransfer],
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.transfer.get_subaccount_transfers",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords",
    paging={
        "next": "idLessThan = [].transferId",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "transferId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_TRANSFERABLE_COINS: Operation[list[str]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_transferable_coins",
    "GET",
    "/api/v2/spot/wallet/transfer-coin-info",
    GetTransferableCoinsRequest,
    list[str],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.transfer.get_transferable_coins",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins",
)
GET_TRANSFERS: Operation[list[Transfer]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_transfers",
    "GET",
    "/api/v2/spot/account/transferRecords",
    GetTransfersRequest,
    list[Transfer],
    auth="signed",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords",
    paging={
        "next": "idLessThan = [].transferId",
        "limit": "limit 100..500",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "transferId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_UPGRADE_STATUS: Operation[UpgradeStatus] = Operation(
    API,
    __name__,
    "classic.spot.account.get_upgrade_status",
    "GET",
    "/api/v2/spot/account/upgrade-status",
    GetUpgradeStatusRequest,
    UpgradeStatus,
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status",
)
GET_WITHDRAWALS: Operation[list[Withdrawal]] = Operation(
    API,
    __name__,
    "classic.spot.account.get_withdrawals",
    "GET",
    "/api/v2/spot/wallet/withdrawal-records",
    GetWithdrawalsRequest,
    list[Withdrawal],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.withdrawal.get_withdrawals",),
    docs="https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
SET_BGB_DEDUCTION: Operation[bool] = Operation(
    API,
    __name__,
    "classic.spot.account.set_bgb_deduction",
    "POST",
    "/api/v2/spot/account/switch-deduct",
    SetBgbDeductionRequest,
    bool,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    counterparts=("uta.account.set_bgb_deduction",),
    docs="https://www.bitget.com/api-doc/spot/account/Switch-Deduct",
)
SET_DEPOSIT_ACCOUNT: Operation[str] = Operation(
    API,
    __name__,
    "classic.spot.account.set_deposit_account",
    "POST",
    "/api/v2/spot/wallet/modify-deposit-account",
    SetDepositAccountRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    counterparts=("uta.deposit.set_account",),
    docs="https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account",
)
TRANSFER: Operation[TransferResult] = Operation(
    API,
    __name__,
    "classic.spot.account.transfer",
    "POST",
    "/api/v2/spot/wallet/transfer",
    TransferRequest,
    TransferResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.transfer.transfer",),
    docs="https://www.bitget.com/api-doc/spot/account/Wallet-Transfer",
)
TRANSFER_BETWEEN_SUBACCOUNTS: Operation[TransferBetweenSubaccountsResult] = Operation(
    API,
    __name__,
    "classic.spot.account.transfer_between_subaccounts",
    "POST",
    "/api/v2/spot/wallet/subaccount-transfer",
    TransferBetweenSubaccountsRequest,
    TransferBetweenSubaccountsResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("10/s/uid",),
    counterparts=("uta.transfer.transfer_between_subaccounts",),
    docs="https://www.bitget.com/api-doc/spot/account/Sub-Transfer",
)
UPGRADE: Operation[None] = Operation(
    API,
    __name__,
    "classic.spot.account.upgrade",
    "POST",
    "/api/v2/spot/account/upgrade",
    UpgradeRequest,
    None,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/spot/account/Upgrade_Account",
)
WITHDRAW: Operation[WithdrawResult] = Operation(
    API,
    __name__,
    "classic.spot.account.withdraw",
    "POST",
    "/api/v2/spot/wallet/withdrawal",
    WithdrawRequest,
    WithdrawResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    is_withdrawal=True,
    counterparts=("uta.withdrawal.withdraw",),
    docs="https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal",
)


class AccountApi(Group):
    """Operations of `classic.spot.account`."""

    def cancel_withdrawal(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Cancel a withdrawal that is still waiting for its first review.

        `POST /api/v2/spot/wallet/cancel-withdrawal`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the withdrawal. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal
        """
        return self._call(CANCEL_WITHDRAWAL, {"orderId": order_id}, extra)

    def get_assets(
        self, *, coin: str | None = None, asset_type: SpotAssetScope | None = None, extra: Extra | None = None
    ) -> list[Asset]:
        """Get the balances of the spot account, coin by coin.

        `GET /api/v2/spot/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; overrides assetType.
            asset_type: Coins to list where none is named; hold_only when left out. (`assetType`)
                - `hold_only`: Coins that are held.
                - `all`: All coins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
        """
        return self._call(GET_ASSETS, {"coin": coin, "assetType": asset_type}, extra)

    def get_bgb_deduction(self, *, extra: Extra | None = None) -> BgbDeduction:
        """Get whether trading fees are deducted in BGB.

        `GET /api/v2/spot/account/deduct-info`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info
        """
        return self._call(GET_BGB_DEDUCTION, {}, extra)

    def get_bills(
        self,
        *,
        coin: str | None = None,
        group_type: SpotBillGroup | None = None,
        business_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Bill]:
        """Get what changed the balances of the spot account, newest first.

        `GET /api/v2/spot/account/bills`, signed, 10/s/uid.

        Args:
            coin: Only changes of this coin.
            group_type: Only changes of this group. (`groupType`)
                One of `deposit`, `withdraw`, `transaction`, `transfer`, `loan`, `financial`, `fait`, `convert`,
                    `c2c`, `pre_c2c`, `on_chain`, `strategy`, `other`.
            business_type: Only changes of this kind. (`businessType`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of entries; 100 when left out, at most 500.
            id_less_than: Only entries with a billId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Bills
        """
        return self._call(
            GET_BILLS,
            {
                "coin": coin,
                "groupType": group_type,
                "businessType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        coin: str | None = None,
        group_type: SpotBillGroup | None = None,
        business_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BILLS,
            {
                "coin": coin,
                "groupType": group_type,
                "businessType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_deposit_address(
        self, *, coin: str, chain: str | None = None, size: Number | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address that deposits of one coin go to.

        `GET /api/v2/spot/wallet/deposit-address`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            chain: Chain to deposit over, as get_coins names it.
            size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other
                chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address
        """
        return self._call(GET_DEPOSIT_ADDRESS, {"coin": coin, "chain": chain, "size": size}, extra)

    def get_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits into your account in a period.

        `GET /api/v2/spot/wallet/deposit-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            order_id: Only the deposit with this id. (`orderId`)
            id_less_than: Only deposits with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of deposits; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record
        """
        return self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "limit": limit,
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
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_info(self, *, extra: Extra | None = None) -> AccountInfo:
        """Get who the account belongs to and what the API key may do.

        `GET /api/v2/spot/account/info`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Info
        """
        return self._call(GET_INFO, {}, extra)

    def get_subaccount_assets(
        self, *, id_less_than: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[SubaccountAssets]:
        """Get the spot balances of all subaccounts that hold anything; not for ND brokers.

        `GET /api/v2/spot/account/subaccount-assets`, signed, 10/s/uid.

        Args:
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            limit: Subaccounts per page; 10 when left out, at most 50.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets
        """
        return self._call(GET_SUBACCOUNT_ASSETS, {"idLessThan": id_less_than, "limit": limit}, extra)

    def iter_subaccount_assets(
        self,
        *,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountAssets]:
        """Walk over all pages of `get_subaccount_assets`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNT_ASSETS, {"idLessThan": id_less_than, "limit": limit}, extra, walk)

    def get_subaccount_deposit_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | None = None,
        size: Number | None = None,
        extra: Extra | None = None,
    ) -> DepositAddress:
        """Get the address that deposits of one coin into a subaccount go to; the subaccount must be allowed to deposit.

        `GET /api/v2/spot/wallet/subaccount-deposit-address`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            chain: Chain to deposit over, as get_coins names it.
            size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other
                chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address
        """
        return self._call(
            GET_SUBACCOUNT_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain, "size": size}, extra
        )

    def get_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountDeposit]:
        """Get the deposits into one of your subaccounts.

        `GET /api/v2/spot/wallet/subaccount-deposit-records`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Only deposits of this coin.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only deposits with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of deposits; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record
        """
        return self._call(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
        )

    def iter_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountDeposit]:
        """Walk over all pages of `get_subaccount_deposits`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_subaccount_transfers(
        self,
        *,
        coin: str | None = None,
        role: TransferRole | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountTransfer]:
        """Get the transfers between the main account and its subaccounts.

        `GET /api/v2/spot/account/sub-main-trans-record`, signed, 20/s/uid.

        Args:
            coin: Only transfers of this coin.
            role: Whether to list what the account sent or what it received; initiator when left out.
                - `initiator`: It sent the money.
                - `receiver`: It received the money.
            sub_uid: Subaccount asked about; the main account when left out. (`subUid`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Number of transfers; 100 is both the default and the most.
            id_less_than: Only transfers with a transferId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords
        """
        return self._call(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "coin": coin,
                "role": role,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_subaccount_transfers(
        self,
        *,
        coin: str | None = None,
        role: TransferRole | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountTransfer]:
        """Walk over all pages of `get_subaccount_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "coin": coin,
                "role": role,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_transferable_coins(
        self, *, from_type: TransferAccount, to_type: TransferAccount, extra: Extra | None = None
    ) -> list[str]:
        """Get the coins that can be transferred from one kind of account to another.

        `GET /api/v2/spot/wallet/transfer-coin-info`, signed, 10/s/uid.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins
        """
        return self._call(GET_TRANSFERABLE_COINS, {"fromType": from_type, "toType": to_type}, extra)

    def get_transfers(
        self,
        *,
        coin: str,
        from_type: TransferAccount,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        page_number: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Transfer]:
        """Get the transfers of one coin out of one of your own accounts.

        `GET /api/v2/spot/account/transferRecords`, signed, 20/s/uid.

        Args:
            coin: Name of the coin.
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Transfers per page; 100 when left out, at most 500.
            id_less_than: Only transfers with a transferId below this one, that is older ones. (`idLessThan`)
            page_number: Number of the page, 1 to 1000. Deprecated since 2026-01-29; use `id_less_than`.
                (`pageNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords
        """
        return self._call(
            GET_TRANSFERS,
            {
                "coin": coin,
                "fromType": from_type,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
                "pageNum": page_number,
            },
            extra,
        )

    def iter_transfers(
        self,
        *,
        coin: str,
        from_type: TransferAccount,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        page_number: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_TRANSFERS,
            {
                "coin": coin,
                "fromType": from_type,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
                "pageNum": page_number,
            },
            extra,
            walk,
        )

    def get_upgrade_status(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> UpgradeStatus:
        """Get how far the upgrade to a unified account has come.

        `GET /api/v2/spot/account/upgrade-status`, signed, 1/s/uid.

        Args:
            sub_uid: Subaccount asked about; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status
        """
        return self._call(GET_UPGRADE_STATUS, {"subUid": sub_uid}, extra)

    def get_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        client_oid: str | None = None,
        id_less_than: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Withdrawal]:
        """Get the withdrawals from your account in a period.

        `GET /api/v2/spot/wallet/withdrawal-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only withdrawals of this coin.
            client_oid: Only the withdrawal with this id of your own. (`clientOid`)
            id_less_than: Only withdrawals with an orderId below this one, that is older ones. (`idLessThan`)
            order_id: Only the withdrawal with this id. (`orderId`)
            limit: Number of withdrawals; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record
        """
        return self._call(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "clientOid": client_oid,
                "idLessThan": id_less_than,
                "orderId": order_id,
                "limit": limit,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        client_oid: str | None = None,
        id_less_than: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "clientOid": client_oid,
                "idLessThan": id_less_than,
                "orderId": order_id,
                "limit": limit,
            },
            extra,
            walk,
        )

    def set_bgb_deduction(self, *, deduct: FlagOnOff, extra: Extra | None = None) -> bool:
        """Switch the deduction of trading fees in BGB on or off.

        `POST /api/v2/spot/account/switch-deduct`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            deduct: Whether BGB is used to pay trading fees.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Switch-Deduct
        """
        return self._call(SET_BGB_DEDUCTION, {"deduct": deduct}, extra)

    def set_deposit_account(self, *, account_type: DepositAccount, coin: str, extra: Extra | None = None) -> str:
        """Set the kind of account that deposits of a coin are passed on to.

        `POST /api/v2/spot/wallet/modify-deposit-account`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            account_type: Account to pass deposits on to. (`accountType`)
                - `spot`: Spot.
                - `funding`: Funding.
                - `coin-futures`: Coin-margined futures.
                - `usdt-futures`: USDT-margined futures.
                - `usdc-futures`: USDC-margined futures.
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account
        """
        return self._call(SET_DEPOSIT_ACCOUNT, {"accountType": account_type, "coin": coin}, extra)

    def transfer(
        self,
        *,
        from_type: TransferAccount,
        to_type: TransferAccount,
        amount: Number,
        coin: str,
        symbol: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move a coin between two of your own accounts.

        `POST /api/v2/spot/wallet/transfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            amount: Amount to move, in coin.
            coin: Coin to move.
            symbol: Pair of the isolated margin account; needed when money goes into or out of one.
            client_oid: Your own id of the transfer; used a second time, it returns the first transfer.
                (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
        """
        return self._call(
            TRANSFER,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "symbol": symbol,
                "clientOid": client_oid,
            },
            extra,
        )

    def transfer_between_subaccounts(
        self,
        *,
        from_type: TransferAccount,
        to_type: TransferAccount,
        amount: Number,
        coin: str,
        from_user_id: str,
        to_user_id: str,
        symbol: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferBetweenSubaccountsResult:
        """Move a coin between the main account and a subaccount, between two subaccounts, or within one; main account
        only.

        `POST /api/v2/spot/wallet/subaccount-transfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            amount: Amount to move, in coin.
            coin: Coin to move.
            from_user_id: User id of the account the money leaves. (`fromUserId`)
            to_user_id: User id of the account the money goes to. (`toUserId`)
            symbol: Pair of the isolated margin account; needed when money goes into or out of one.
            client_oid: Your own id of the transfer. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Sub-Transfer
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
                "symbol": symbol,
                "clientOid": client_oid,
            },
            extra,
        )

    def upgrade(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> None:
        """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end.

        `POST /api/v2/spot/account/upgrade`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: Subaccount to upgrade; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Upgrade_Account
        """
        return self._call(UPGRADE, {"subUid": sub_uid}, extra)

    def withdraw(
        self,
        *,
        coin: str,
        transfer_type: PaymentRoute,
        address: str,
        size: Number,
        chain: str | None = None,
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
        """Withdraw a coin over a chain or to another Bitget user; the address has to be in the address book.

        `POST /api/v2/spot/wallet/withdrawal`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            transfer_type: Over a chain, or within Bitget. (`transferType`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
            size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
            chain: Chain to withdraw over, as get_coins names it; required for on_chain.
            internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
                (`innerToType`)
                - `uid`: User id.
                - `email`: E-mail address.
                - `mobile`: Telephone number.
            area_code: Country code of the telephone number; required where address is one. (`areaCode`)
            tag: Tag of the address; some coins need one.
            remark: Note on the withdrawal.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            member_code: Korean exchange the address belongs to, bithumb, korbit or coinone; for users in Korea.
                (`memberCode`)
            identity_type: Kind of recipient; for users in Korea. (`identityType`)
                - `user`: A person.
                - `company`: A company.
            company_name: Name of the company that receives it; for users in Korea. (`companyName`)
            first_name: First name of the recipient; for users in Korea. (`firstName`)
            last_name: Last name of the recipient; for users in Korea. (`lastName`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal
        """
        return self._call(
            WITHDRAW,
            {
                "coin": coin,
                "transferType": transfer_type,
                "address": address,
                "size": size,
                "chain": chain,
                "innerToType": internal_address_type,
                "areaCode": area_code,
                "tag": tag,
                "remark": remark,
                "clientOid": client_oid,
                "memberCode": member_code,
                "identityType": identity_type,
                "companyName": company_name,
                "firstName": first_name,
                "lastName": last_name,
            },
            extra,
        )


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.spot.account`, for asyncio."""

    async def cancel_withdrawal(self, *, order_id: str, extra: Extra | None = None) -> str:
        """Cancel a withdrawal that is still waiting for its first review.

        `POST /api/v2/spot/wallet/cancel-withdrawal`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            order_id: Id of the withdrawal. (`orderId`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Cancel-Withdrawal
        """
        return await self._call(CANCEL_WITHDRAWAL, {"orderId": order_id}, extra)

    async def get_assets(
        self, *, coin: str | None = None, asset_type: SpotAssetScope | None = None, extra: Extra | None = None
    ) -> list[Asset]:
        """Get the balances of the spot account, coin by coin.

        `GET /api/v2/spot/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; overrides assetType.
            asset_type: Coins to list where none is named; hold_only when left out. (`assetType`)
                - `hold_only`: Coins that are held.
                - `all`: All coins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
        """
        return await self._call(GET_ASSETS, {"coin": coin, "assetType": asset_type}, extra)

    async def get_bgb_deduction(self, *, extra: Extra | None = None) -> BgbDeduction:
        """Get whether trading fees are deducted in BGB.

        `GET /api/v2/spot/account/deduct-info`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deduct-Info
        """
        return await self._call(GET_BGB_DEDUCTION, {}, extra)

    async def get_bills(
        self,
        *,
        coin: str | None = None,
        group_type: SpotBillGroup | None = None,
        business_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Bill]:
        """Get what changed the balances of the spot account, newest first.

        `GET /api/v2/spot/account/bills`, signed, 10/s/uid.

        Args:
            coin: Only changes of this coin.
            group_type: Only changes of this group. (`groupType`)
                One of `deposit`, `withdraw`, `transaction`, `transfer`, `loan`, `financial`, `fait`, `convert`,
                    `c2c`, `pre_c2c`, `on_chain`, `strategy`, `other`.
            business_type: Only changes of this kind. (`businessType`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            limit: Number of entries; 100 when left out, at most 500.
            id_less_than: Only entries with a billId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Bills
        """
        return await self._call(
            GET_BILLS,
            {
                "coin": coin,
                "groupType": group_type,
                "businessType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        coin: str | None = None,
        group_type: SpotBillGroup | None = None,
        business_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_BILLS,
            {
                "coin": coin,
                "groupType": group_type,
                "businessType": business_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_deposit_address(
        self, *, coin: str, chain: str | None = None, size: Number | None = None, extra: Extra | None = None
    ) -> DepositAddress:
        """Get the address that deposits of one coin go to.

        `GET /api/v2/spot/wallet/deposit-address`, signed, 10/s/uid.

        Args:
            coin: Name of the coin.
            chain: Chain to deposit over, as get_coins names it.
            size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other
                chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deposit-Address
        """
        return await self._call(GET_DEPOSIT_ADDRESS, {"coin": coin, "chain": chain, "size": size}, extra)

    async def get_deposits(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        order_id: str | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits into your account in a period.

        `GET /api/v2/spot/wallet/deposit-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only deposits of this coin.
            order_id: Only the deposit with this id. (`orderId`)
            id_less_than: Only deposits with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of deposits; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Deposit-Record
        """
        return await self._call(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "limit": limit,
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
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "orderId": order_id,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_info(self, *, extra: Extra | None = None) -> AccountInfo:
        """Get who the account belongs to and what the API key may do.

        `GET /api/v2/spot/account/info`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Info
        """
        return await self._call(GET_INFO, {}, extra)

    async def get_subaccount_assets(
        self, *, id_less_than: str | None = None, limit: IntText | None = None, extra: Extra | None = None
    ) -> list[SubaccountAssets]:
        """Get the spot balances of all subaccounts that hold anything; not for ND brokers.

        `GET /api/v2/spot/account/subaccount-assets`, signed, 10/s/uid.

        Args:
            id_less_than: id of the last entry of the page before; left out for the first page. (`idLessThan`)
            limit: Subaccounts per page; 10 when left out, at most 50.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets
        """
        return await self._call(GET_SUBACCOUNT_ASSETS, {"idLessThan": id_less_than, "limit": limit}, extra)

    def iter_subaccount_assets(
        self,
        *,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountAssets]:
        """Walk over all pages of `get_subaccount_assets`, which takes the same arguments."""
        return self._walk(GET_SUBACCOUNT_ASSETS, {"idLessThan": id_less_than, "limit": limit}, extra, walk)

    async def get_subaccount_deposit_address(
        self,
        *,
        sub_uid: str,
        coin: str,
        chain: str | None = None,
        size: Number | None = None,
        extra: Extra | None = None,
    ) -> DepositAddress:
        """Get the address that deposits of one coin into a subaccount go to; the subaccount must be allowed to deposit.

        `GET /api/v2/spot/wallet/subaccount-deposit-address`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            chain: Chain to deposit over, as get_coins names it.
            size: Amount of a deposit over the Bitcoin Lightning Network, 0.000001 to 0.01 BTC; for no other
                chain.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Address
        """
        return await self._call(
            GET_SUBACCOUNT_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain, "size": size}, extra
        )

    async def get_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountDeposit]:
        """Get the deposits into one of your subaccounts.

        `GET /api/v2/spot/wallet/subaccount-deposit-records`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Only deposits of this coin.
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            id_less_than: Only deposits with an orderId below this one, that is older ones. (`idLessThan`)
            limit: Number of deposits; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-Deposit-Record
        """
        return await self._call(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
        )

    def iter_subaccount_deposits(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        id_less_than: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountDeposit]:
        """Walk over all pages of `get_subaccount_deposits`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBACCOUNT_DEPOSITS,
            {
                "subUid": sub_uid,
                "coin": coin,
                "startTime": start_time,
                "endTime": end_time,
                "idLessThan": id_less_than,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_subaccount_transfers(
        self,
        *,
        coin: str | None = None,
        role: TransferRole | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountTransfer]:
        """Get the transfers between the main account and its subaccounts.

        `GET /api/v2/spot/account/sub-main-trans-record`, signed, 20/s/uid.

        Args:
            coin: Only transfers of this coin.
            role: Whether to list what the account sent or what it received; initiator when left out.
                - `initiator`: It sent the money.
                - `receiver`: It received the money.
            sub_uid: Subaccount asked about; the main account when left out. (`subUid`)
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Number of transfers; 100 is both the default and the most.
            id_less_than: Only transfers with a transferId below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-SubAccount-TransferRecords
        """
        return await self._call(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "coin": coin,
                "role": role,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_subaccount_transfers(
        self,
        *,
        coin: str | None = None,
        role: TransferRole | None = None,
        sub_uid: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountTransfer]:
        """Walk over all pages of `get_subaccount_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_SUBACCOUNT_TRANSFERS,
            {
                "coin": coin,
                "role": role,
                "subUid": sub_uid,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_transferable_coins(
        self, *, from_type: TransferAccount, to_type: TransferAccount, extra: Extra | None = None
    ) -> list[str]:
        """Get the coins that can be transferred from one kind of account to another.

        `GET /api/v2/spot/wallet/transfer-coin-info`, signed, 10/s/uid.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Transfer-Coins
        """
        return await self._call(GET_TRANSFERABLE_COINS, {"fromType": from_type, "toType": to_type}, extra)

    async def get_transfers(
        self,
        *,
        coin: str,
        from_type: TransferAccount,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        page_number: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Transfer]:
        """Get the transfers of one coin out of one of your own accounts.

        `GET /api/v2/spot/account/transferRecords`, signed, 20/s/uid.

        Args:
            coin: Name of the coin.
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            client_oid: Only the transfer with this id of your own. (`clientOid`)
            limit: Transfers per page; 100 when left out, at most 500.
            id_less_than: Only transfers with a transferId below this one, that is older ones. (`idLessThan`)
            page_number: Number of the page, 1 to 1000. Deprecated since 2026-01-29; use `id_less_than`.
                (`pageNum`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-TransferRecords
        """
        return await self._call(
            GET_TRANSFERS,
            {
                "coin": coin,
                "fromType": from_type,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
                "pageNum": page_number,
            },
            extra,
        )

    def iter_transfers(
        self,
        *,
        coin: str,
        from_type: TransferAccount,
        start_time: Time | None = None,
        end_time: Time | None = None,
        client_oid: str | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        page_number: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Transfer]:
        """Walk over all pages of `get_transfers`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_TRANSFERS,
            {
                "coin": coin,
                "fromType": from_type,
                "startTime": start_time,
                "endTime": end_time,
                "clientOid": client_oid,
                "limit": limit,
                "idLessThan": id_less_than,
                "pageNum": page_number,
            },
            extra,
            walk,
        )

    async def get_upgrade_status(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> UpgradeStatus:
        """Get how far the upgrade to a unified account has come.

        `GET /api/v2/spot/account/upgrade-status`, signed, 1/s/uid.

        Args:
            sub_uid: Subaccount asked about; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get_Upgrade_Status
        """
        return await self._call(GET_UPGRADE_STATUS, {"subUid": sub_uid}, extra)

    async def get_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        client_oid: str | None = None,
        id_less_than: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[Withdrawal]:
        """Get the withdrawals from your account in a period.

        `GET /api/v2/spot/wallet/withdrawal-records`, signed, 10/s/uid.

        Args:
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            coin: Only withdrawals of this coin.
            client_oid: Only the withdrawal with this id of your own. (`clientOid`)
            id_less_than: Only withdrawals with an orderId below this one, that is older ones. (`idLessThan`)
            order_id: Only the withdrawal with this id. (`orderId`)
            limit: Number of withdrawals; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Withdraw-Record
        """
        return await self._call(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "clientOid": client_oid,
                "idLessThan": id_less_than,
                "orderId": order_id,
                "limit": limit,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        start_time: Time,
        end_time: Time,
        coin: str | None = None,
        client_oid: str | None = None,
        id_less_than: str | None = None,
        order_id: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "startTime": start_time,
                "endTime": end_time,
                "coin": coin,
                "clientOid": client_oid,
                "idLessThan": id_less_than,
                "orderId": order_id,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def set_bgb_deduction(self, *, deduct: FlagOnOff, extra: Extra | None = None) -> bool:
        """Switch the deduction of trading fees in BGB on or off.

        `POST /api/v2/spot/account/switch-deduct`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            deduct: Whether BGB is used to pay trading fees.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Switch-Deduct
        """
        return await self._call(SET_BGB_DEDUCTION, {"deduct": deduct}, extra)

    async def set_deposit_account(self, *, account_type: DepositAccount, coin: str, extra: Extra | None = None) -> str:
        """Set the kind of account that deposits of a coin are passed on to.

        `POST /api/v2/spot/wallet/modify-deposit-account`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            account_type: Account to pass deposits on to. (`accountType`)
                - `spot`: Spot.
                - `funding`: Funding.
                - `coin-futures`: Coin-margined futures.
                - `usdt-futures`: USDT-margined futures.
                - `usdc-futures`: USDC-margined futures.
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Modify-Deposit-Account
        """
        return await self._call(SET_DEPOSIT_ACCOUNT, {"accountType": account_type, "coin": coin}, extra)

    async def transfer(
        self,
        *,
        from_type: TransferAccount,
        to_type: TransferAccount,
        amount: Number,
        coin: str,
        symbol: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferResult:
        """Move a coin between two of your own accounts.

        `POST /api/v2/spot/wallet/transfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            amount: Amount to move, in coin.
            coin: Coin to move.
            symbol: Pair of the isolated margin account; needed when money goes into or out of one.
            client_oid: Your own id of the transfer; used a second time, it returns the first transfer.
                (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
        """
        return await self._call(
            TRANSFER,
            {
                "fromType": from_type,
                "toType": to_type,
                "amount": amount,
                "coin": coin,
                "symbol": symbol,
                "clientOid": client_oid,
            },
            extra,
        )

    async def transfer_between_subaccounts(
        self,
        *,
        from_type: TransferAccount,
        to_type: TransferAccount,
        amount: Number,
        coin: str,
        from_user_id: str,
        to_user_id: str,
        symbol: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> TransferBetweenSubaccountsResult:
        """Move a coin between the main account and a subaccount, between two subaccounts, or within one; main account
        only.

        `POST /api/v2/spot/wallet/subaccount-transfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            to_type: Account the money goes to. (`toType`)
                - `spot`: Spot.
                - `p2p`: P2P or funding.
                - `coin_futures`: Coin-margined futures.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `crossed_margin`: Cross margin.
                - `isolated_margin`: Isolated margin.
            amount: Amount to move, in coin.
            coin: Coin to move.
            from_user_id: User id of the account the money leaves. (`fromUserId`)
            to_user_id: User id of the account the money goes to. (`toUserId`)
            symbol: Pair of the isolated margin account; needed when money goes into or out of one.
            client_oid: Your own id of the transfer. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Sub-Transfer
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
                "symbol": symbol,
                "clientOid": client_oid,
            },
            extra,
        )

    async def upgrade(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> None:
        """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end.

        `POST /api/v2/spot/account/upgrade`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: Subaccount to upgrade; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Upgrade_Account
        """
        return await self._call(UPGRADE, {"subUid": sub_uid}, extra)

    async def withdraw(
        self,
        *,
        coin: str,
        transfer_type: PaymentRoute,
        address: str,
        size: Number,
        chain: str | None = None,
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
        """Withdraw a coin over a chain or to another Bitget user; the address has to be in the address book.

        `POST /api/v2/spot/wallet/withdrawal`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            transfer_type: Over a chain, or within Bitget. (`transferType`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain; within Bitget the user id, e-mail address or telephone number.
            size: Amount, in the coin; over the Bitcoin Lightning Network what arrives, as the invoice says.
            chain: Chain to withdraw over, as get_coins names it; required for on_chain.
            internal_address_type: What address is in a withdrawal within Bitget; uid when left out.
                (`innerToType`)
                - `uid`: User id.
                - `email`: E-mail address.
                - `mobile`: Telephone number.
            area_code: Country code of the telephone number; required where address is one. (`areaCode`)
            tag: Tag of the address; some coins need one.
            remark: Note on the withdrawal.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            member_code: Korean exchange the address belongs to, bithumb, korbit or coinone; for users in Korea.
                (`memberCode`)
            identity_type: Kind of recipient; for users in Korea. (`identityType`)
                - `user`: A person.
                - `company`: A company.
            company_name: Name of the company that receives it; for users in Korea. (`companyName`)
            first_name: First name of the recipient; for users in Korea. (`firstName`)
            last_name: Last name of the recipient; for users in Korea. (`lastName`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal
        """
        return await self._call(
            WITHDRAW,
            {
                "coin": coin,
                "transferType": transfer_type,
                "address": address,
                "size": size,
                "chain": chain,
                "innerToType": internal_address_type,
                "areaCode": area_code,
                "tag": tag,
                "remark": remark,
                "clientOid": client_oid,
                "memberCode": member_code,
                "identityType": identity_type,
                "companyName": company_name,
                "firstName": first_name,
                "lastName": last_name,
            },
            extra,
        )


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.spot.account`, returning whole responses."""

    cancel_withdrawal = raw(AccountApi.cancel_withdrawal)
    get_assets = raw(AccountApi.get_assets)
    get_bgb_deduction = raw(AccountApi.get_bgb_deduction)
    get_bills = raw(AccountApi.get_bills)
    get_deposit_address = raw(AccountApi.get_deposit_address)
    get_deposits = raw(AccountApi.get_deposits)
    get_info = raw(AccountApi.get_info)
    get_subaccount_assets = raw(AccountApi.get_subaccount_assets)
    get_subaccount_deposit_address = raw(AccountApi.get_subaccount_deposit_address)
    get_subaccount_deposits = raw(AccountApi.get_subaccount_deposits)
    get_subaccount_transfers = raw(AccountApi.get_subaccount_transfers)
    get_transferable_coins = raw(AccountApi.get_transferable_coins)
    get_transfers = raw(AccountApi.get_transfers)
    get_upgrade_status = raw(AccountApi.get_upgrade_status)
    get_withdrawals = raw(AccountApi.get_withdrawals)
    set_bgb_deduction = raw(AccountApi.set_bgb_deduction)
    set_deposit_account = raw(AccountApi.set_deposit_account)
    transfer = raw(AccountApi.transfer)
    transfer_between_subaccounts = raw(AccountApi.transfer_between_subaccounts)
    upgrade = raw(AccountApi.upgrade)
    withdraw = raw(AccountApi.withdraw)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.spot.account`, for asyncio, returning whole responses."""

    cancel_withdrawal = async_raw(AsyncAccountApi.cancel_withdrawal)
    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_bgb_deduction = async_raw(AsyncAccountApi.get_bgb_deduction)
    get_bills = async_raw(AsyncAccountApi.get_bills)
    get_deposit_address = async_raw(AsyncAccountApi.get_deposit_address)
    get_deposits = async_raw(AsyncAccountApi.get_deposits)
    get_info = async_raw(AsyncAccountApi.get_info)
    get_subaccount_assets = async_raw(AsyncAccountApi.get_subaccount_assets)
    get_subaccount_deposit_address = async_raw(AsyncAccountApi.get_subaccount_deposit_address)
    get_subaccount_deposits = async_raw(AsyncAccountApi.get_subaccount_deposits)
    get_subaccount_transfers = async_raw(AsyncAccountApi.get_subaccount_transfers)
    get_transferable_coins = async_raw(AsyncAccountApi.get_transferable_coins)
    get_transfers = async_raw(AsyncAccountApi.get_transfers)
    get_upgrade_status = async_raw(AsyncAccountApi.get_upgrade_status)
    get_withdrawals = async_raw(AsyncAccountApi.get_withdrawals)
    set_bgb_deduction = async_raw(AsyncAccountApi.set_bgb_deduction)
    set_deposit_account = async_raw(AsyncAccountApi.set_deposit_account)
    transfer = async_raw(AsyncAccountApi.transfer)
    transfer_between_subaccounts = async_raw(AsyncAccountApi.transfer_between_subaccounts)
    upgrade = async_raw(AsyncAccountApi.upgrade)
    withdraw = async_raw(AsyncAccountApi.withdraw)
