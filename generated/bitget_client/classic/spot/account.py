# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""`client.classic.spot.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitget_client._api import API
from bitget_client.classic.spot.account_models import (
    AccountInfo,
    Asset,
    GetAssetsRequest,
    GetSubaccountAssetsRequest,
    GetUpgradeStatusRequest,
    SubaccountAssets,
    TransferRequest,
    TransferResult,
    UpgradeRequest,
    UpgradeStatus,
)
from bitget_runtime.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.operation import Operation

if TYPE_CHECKING:
    from bitget_runtime.request import Extra
    from bitget_client.enums import SpotAssetScope, TransferAccount
    from bitget_runtime.values import IntText, Number

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
    docs="https://www.bitget.com/api-doc/spot/account/Get-Account-Assets",
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
    docs="https://www.bitget.com/api-doc/spot/account/Get-Subaccount-Assets",
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
    docs="https://www.bitget.com/api-doc/spot/account/Wallet-Transfer",
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


class AccountApi(Group):
    """Operations of `classic.spot.account`."""

    def get_assets(
        self, *, coin: str | None = None, asset_type: SpotAssetScope | None = None, extra: Extra | None = None
    ) -> list[Asset]:
        """Get the balances of the spot account, coin by coin.

        `GET /api/v2/spot/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; overrides assetType.
            asset_type: Coins to list where none is named; hold_only when left out. (`assetType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
        """
        return self._call(GET_ASSETS, {"coin": coin, "assetType": asset_type}, extra)

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
        A lost answer raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
            to_type: Account the money goes to. (`toType`)
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

    def upgrade(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> None:
        """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end.

        `POST /api/v2/spot/account/upgrade`, signed, 1/s/uid.
        A lost answer raises `OutcomeUnknown`.

        Args:
            sub_uid: Subaccount to upgrade; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Upgrade_Account
        """
        return self._call(UPGRADE, {"subUid": sub_uid}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.spot.account`, for asyncio."""

    async def get_assets(
        self, *, coin: str | None = None, asset_type: SpotAssetScope | None = None, extra: Extra | None = None
    ) -> list[Asset]:
        """Get the balances of the spot account, coin by coin.

        `GET /api/v2/spot/account/assets`, signed, 10/s/uid.

        Args:
            coin: Coin asked for; overrides assetType.
            asset_type: Coins to list where none is named; hold_only when left out. (`assetType`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Get-Account-Assets
        """
        return await self._call(GET_ASSETS, {"coin": coin, "assetType": asset_type}, extra)

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
        A lost answer raises `OutcomeUnknown`; money is never moved twice.

        Args:
            from_type: Account the money leaves. (`fromType`)
            to_type: Account the money goes to. (`toType`)
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

    async def upgrade(self, *, sub_uid: str | None = None, extra: Extra | None = None) -> None:
        """Begin the upgrade to a unified account, which takes about a minute; see get_upgrade_status for its end.

        `POST /api/v2/spot/account/upgrade`, signed, 1/s/uid.
        A lost answer raises `OutcomeUnknown`.

        Args:
            sub_uid: Subaccount to upgrade; your own account when left out. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/spot/account/Upgrade_Account
        """
        return await self._call(UPGRADE, {"subUid": sub_uid}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.spot.account`, returning whole answers."""

    get_assets = raw(AccountApi.get_assets)
    get_info = raw(AccountApi.get_info)
    get_subaccount_assets = raw(AccountApi.get_subaccount_assets)
    get_upgrade_status = raw(AccountApi.get_upgrade_status)
    transfer = raw(AccountApi.transfer)
    upgrade = raw(AccountApi.upgrade)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.spot.account`, for asyncio, returning whole answers."""

    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_info = async_raw(AsyncAccountApi.get_info)
    get_subaccount_assets = async_raw(AsyncAccountApi.get_subaccount_assets)
    get_upgrade_status = async_raw(AsyncAccountApi.get_upgrade_status)
    transfer = async_raw(AsyncAccountApi.transfer)
    upgrade = async_raw(AsyncAccountApi.upgrade)
