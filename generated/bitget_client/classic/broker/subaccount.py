# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.broker.subaccount`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.broker.subaccount_models import (
    BrokerInfo,
    Commission,
    CreateDepositAddressRequest,
    CreateDepositAddressResult,
    CreateSubaccountRequest,
    CreateSubaccountResult,
    Deposit,
    Email,
    FuturesAssets,
    GetCommissionsRequest,
    GetDepositsAndWithdrawalsRequest,
    GetDepositsRequest,
    GetEmailRequest,
    GetFuturesAssetsRequest,
    GetOverviewRequest,
    GetSpotAssetsRequest,
    GetSubaccountsRequest,
    GetTradeVolumesRequest,
    GetWithdrawalsRequest,
    ModifyEmailRequest,
    ModifySubaccountRequest,
    ModifySubaccountResult,
    Payment,
    PaymentPage,
    SetAutoTransferRequest,
    SpotAssets,
    Subaccount,
    SubaccountOverview,
    SubaccountPage,
    TradeVolume,
    Withdrawal,
    WithdrawalPage,
    WithdrawRequest,
    WithdrawResult,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        BrokerCategory,
        BrokerDepositAccount,
        BrokerPaymentScope,
        BrokerSubaccountPermission,
        BrokerTradeKind,
        PaymentRoute,
        ProductType,
        SettableSubaccountStatus,
        SpotAssetScope,
        SubaccountLanguage,
        SubaccountStatus,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

CREATE_DEPOSIT_ADDRESS: Operation[CreateDepositAddressResult] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.create_deposit_address",
    "POST",
    "/api/v2/broker/account/subaccount-address",
    CreateDepositAddressRequest,
    CreateDepositAddressResult,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address",
)
CREATE_SUBACCOUNT: Operation[CreateSubaccountResult] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.create_subaccount",
    "POST",
    "/api/v2/broker/account/create-subaccount",
    CreateSubaccountRequest,
    CreateSubaccountResult,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    counterparts=("uta.broker.create_subaccount",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount",
)
GET_COMMISSIONS: Operation[list[Commission]] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_commissions",
    "GET",
    "/api/v2/broker/commissions",
    GetCommissionsRequest,
    list[Commission],
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.broker.get_commissions",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts-Commissions",
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
GET_DEPOSITS: Operation[list[Deposit]] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_deposits",
    "GET",
    "/api/v2/broker/subaccount-deposit",
    GetDepositsRequest,
    list[Deposit],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Records",
    paging={
        "next": "idLessThan = [].orderId",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
GET_DEPOSITS_AND_WITHDRAWALS: Operation[PaymentPage] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_deposits_and_withdrawals",
    "GET",
    "/api/v2/broker/all-sub-deposit-withdrawal",
    GetDepositsAndWithdrawalsRequest,
    PaymentPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    counterparts=("uta.broker.get_deposits_and_withdrawals",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-All-Deposit-Withdrawal-Records",
    paging={
        "next": "idLessThan = endId",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 7d",
        "reach": "90d",
        "key": "row",
        "time": "ts",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_EMAIL: Operation[Email] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_email",
    "GET",
    "/api/v2/broker/account/subaccount-email",
    GetEmailRequest,
    Email,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Email",
)
GET_FUTURES_ASSETS: Operation[FuturesAssets] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_futures_assets",
    "GET",
    "/api/v2/broker/account/subaccount-future-assets",
    GetFuturesAssetsRequest,
    FuturesAssets,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets",
)
GET_INFO: Operation[BrokerInfo] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_info",
    "GET",
    "/api/v2/broker/account/info",
    None,
    BrokerInfo,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info",
)
GET_OVERVIEW: Operation[list[SubaccountOverview]] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_overview",
    "GET",
    "/api/v2/broker/subaccounts",
    GetOverviewRequest,
    list[SubaccountOverview],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts",
    paging={
        "next": "pageNo += 1",
        "limit": "pageSize 100..1000",
        "window": "startTime..endTime 30d",
        "reach": "unknown",
        "key": "uid",
        "order": "unknown",
        "ends": "empty",
    },
)
GET_SPOT_ASSETS: Operation[SpotAssets] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_spot_assets",
    "GET",
    "/api/v2/broker/account/subaccount-spot-assets",
    GetSpotAssetsRequest,
    SpotAssets,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Spot-Assets",
)
GET_SUBACCOUNTS: Operation[SubaccountPage] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_subaccounts",
    "GET",
    "/api/v2/broker/account/subaccount-list",
    GetSubaccountsRequest,
    SubaccountPage,
    auth="signed",
    rate_limits=("1/s/uid",),
    counterparts=("uta.broker.get_subaccounts",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List",
    paging={
        "next": "idLessThan = idLessThan",
        "rows": "subList",
        "limit": "limit 10..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "subUid",
        "order": "newest",
        "ends": "hasNextPage",
    },
)
GET_TRADE_VOLUMES: Operation[list[TradeVolume]] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_trade_volumes",
    "GET",
    "/api/v2/broker/trade-volume",
    GetTradeVolumesRequest,
    list[TradeVolume],
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Trade-Volume",
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
GET_WITHDRAWALS: Operation[WithdrawalPage] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.get_withdrawals",
    "GET",
    "/api/v2/broker/subaccount-withdrawal",
    GetWithdrawalsRequest,
    WithdrawalPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records",
    paging={
        "next": "idLessThan = endId",
        "rows": "resultList",
        "limit": "limit 20..100",
        "window": "startTime..endTime 3mo",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "empty",
    },
)
MODIFY_EMAIL: Operation[str] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.modify_email",
    "POST",
    "/api/v2/broker/account/modify-subaccount-email",
    ModifyEmailRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Modify-Subaccount-Email",
)
MODIFY_SUBACCOUNT: Operation[ModifySubaccountResult] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.modify_subaccount",
    "POST",
    "/api/v2/broker/account/modify-subaccount",
    ModifySubaccountRequest,
    ModifySubaccountResult,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    counterparts=("uta.broker.modify_subaccount",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Modify-Suaccount",
)
SET_AUTO_TRANSFER: Operation[str] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.set_auto_transfer",
    "POST",
    "/api/v2/broker/account/set-subaccount-autotransfer",
    SetAutoTransferRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Auto-Transfer",
)
WITHDRAW: Operation[WithdrawResult] = Operation(
    API,
    __name__,
    "classic.broker.subaccount.withdraw",
    "POST",
    "/api/v2/broker/account/subaccount-withdrawal",
    WithdrawRequest,
    WithdrawResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("1/s/uid",),
    is_withdrawal=True,
    counterparts=("uta.broker.withdraw",),
    docs="https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdraw",
)


class SubaccountApi(Group):
    """Operations of `classic.broker.subaccount`."""

    def create_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | None = None, extra: Extra | None = None
    ) -> CreateDepositAddressResult:
        """Create an address for deposits to a broker's subaccount.

        `POST /api/v2/broker/account/subaccount-address`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to deposit, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
            chain: Name of the chain; the main chain of the coin when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address
        """
        return self._call(CREATE_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain}, extra)

    def create_subaccount(
        self, *, subaccount_name: str, label: str, extra: Extra | None = None
    ) -> CreateSubaccountResult:
        """Create a subaccount of the broker.

        `POST /api/v2/broker/account/create-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccount_name: Name of the subaccount; its email address is made of it. (`subaccountName`)
            label: Your own remark, below 20 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount
        """
        return self._call(CREATE_SUBACCOUNT, {"subaccountName": subaccount_name, "label": label}, extra)

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

        `GET /api/v2/broker/commissions`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            trade_kind: Spot or futures; both when left out. (`bizType`)
                - `spot`: Spot, margin trading included.
                - `futures`: Futures.
            category: Product line of the trade; must fit bizType. (`subBizType`)
                - `spot_trade`: Spot.
                - `spot_margin`: Margin trading.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `coin_futures`: Coin-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts-Commissions
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

    def get_deposits(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits to a broker's subaccount.

        `GET /api/v2/broker/subaccount-deposit`, signed, 10/s/uid.

        Args:
            order_id: Only the deposit with this id; this or userId must be given. (`orderId`)
            user_id: User id of the subaccount; this or orderId must be given. (`userId`)
            start_time: Start of the period; three months ago when left out. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Deposits to list; 20 when left out, 100 at most.
            id_less_than: Only deposits with an id below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Records
        """
        return self._call(
            GET_DEPOSITS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def get_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        scope: BrokerPaymentScope | None = None,
        extra: Extra | None = None,
    ) -> PaymentPage:
        """Get the deposits and withdrawals of all subaccounts of a broker, back to 90 days.

        `GET /api/v2/broker/all-sub-deposit-withdrawal`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            scope: Which entries to list; all when left out. (`type`)
                - `all`: Deposits and withdrawals.
                - `deposit`: Deposits.
                - `withdrawal`: Withdrawals.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-All-Deposit-Withdrawal-Records
        """
        return self._call(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than, "type": scope},
            extra,
        )

    def iter_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        scope: BrokerPaymentScope | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Payment]:
        """Walk over all pages of `get_deposits_and_withdrawals`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than, "type": scope},
            extra,
            walk,
        )

    def get_email(self, *, sub_uid: str, extra: Extra | None = None) -> Email:
        """Get the email address of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-email`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Email
        """
        return self._call(GET_EMAIL, {"subUid": sub_uid}, extra)

    def get_futures_assets(
        self, *, sub_uid: str, product_type: ProductType, extra: Extra | None = None
    ) -> FuturesAssets:
        """Get the futures balances of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-future-assets`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets
        """
        return self._call(GET_FUTURES_ASSETS, {"subUid": sub_uid, "productType": product_type}, extra)

    def get_info(self, *, extra: Extra | None = None) -> BrokerInfo:
        """Get how many subaccounts the broker has, and how many it may have.

        `GET /api/v2/broker/account/info`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info
        """
        return self._call(GET_INFO, {}, extra)

    def get_overview(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountOverview]:
        """Get the assets of the users of a broker, and when they registered, first deposited and first traded.

        `GET /api/v2/broker/subaccounts`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts
        """
        return self._call(
            GET_OVERVIEW,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_overview(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[SubaccountOverview]:
        """Walk over all pages of `get_overview`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_OVERVIEW,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    def get_spot_assets(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        asset_type: SpotAssetScope | None = None,
        extra: Extra | None = None,
    ) -> SpotAssets:
        """Get the spot balances of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-spot-assets`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Only this coin; goes before assetType.
            asset_type: Which coins to list; hold_only when left out. (`assetType`)
                - `hold_only`: Coins that are held.
                - `all`: All coins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Spot-Assets
        """
        return self._call(GET_SPOT_ASSETS, {"subUid": sub_uid, "coin": coin, "assetType": asset_type}, extra)

    def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SubaccountStatus | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the subaccounts of the broker, with their state and permissions.

        `GET /api/v2/broker/account/subaccount-list`, signed, 1/s/uid.

        Args:
            limit: Subaccounts per page; 10 when left out, 100 at most.
            id_less_than: Only subaccounts with a subUid below this one, that is older ones. (`idLessThan`)
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
                - `del`: Deleted.
            start_time: Only subaccounts from this time on. (`startTime`)
            end_time: Only subaccounts up to this time. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List
        """
        return self._call(
            GET_SUBACCOUNTS,
            {
                "limit": limit,
                "idLessThan": id_less_than,
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SubaccountStatus | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBACCOUNTS,
            {
                "limit": limit,
                "idLessThan": id_less_than,
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    def get_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[TradeVolume]:
        """Get how much the users of a broker traded, in spot and futures.

        `GET /api/v2/broker/trade-volume`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Trade-Volume
        """
        return self._call(
            GET_TRADE_VOLUMES,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[TradeVolume]:
        """Walk over all pages of `get_trade_volumes`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_TRADE_VOLUMES,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    def get_withdrawals(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawalPage:
        """Get the withdrawals from a broker's subaccount.

        `GET /api/v2/broker/subaccount-withdrawal`, signed, 10/s/uid.

        Args:
            order_id: Only the withdrawal with this id. (`orderId`)
            user_id: Only withdrawals of the subaccount with this user id. (`userId`)
            start_time: Start of the period; three months ago when left out. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Withdrawals per page; 20 when left out, 100 at most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records
        """
        return self._call(
            GET_WITHDRAWALS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    def modify_email(self, *, sub_uid: str, email: str, extra: Extra | None = None) -> str:
        """Change the email address of a broker's subaccount.

        `POST /api/v2/broker/account/modify-subaccount-email`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            email: New email address. (`subaccountEmail`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Modify-Subaccount-Email
        """
        return self._call(MODIFY_EMAIL, {"subUid": sub_uid, "subaccountEmail": email}, extra)

    def modify_subaccount(
        self,
        *,
        sub_uid: str,
        permissions: Sequence[BrokerSubaccountPermission],
        status: SettableSubaccountStatus,
        language: SubaccountLanguage | None = None,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Set what a broker's subaccount may do, whether it is frozen, and its language.

        `POST /api/v2/broker/account/modify-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            permissions: What the subaccount may do from now on. (`permList`)
                - `withdraw`: Withdrawals.
                - `transfer`: Transfers.
                - `spot_trade`: Spot trading.
                - `contract_trade`: Futures trading.
                - `read`: Reading.
                - `deposit`: Deposits.
                - `margin_trade`: Margin trading.
            status: Whether to freeze it.
                - `normal`: In use.
                - `freeze`: Frozen.
            language: Language to set.
                - `en_US`: English.
                - `zh_CN`: Chinese, simplified.
                - `ja_JP`: Japanese.
                - `vi_VN`: Vietnamese.
                - `zh_TW`: Chinese, traditional.
                - `ru_RU`: Russian.
                - `es_ES`: Spanish.
                - `tr_TR`: Turkish.
                - `fr_FR`: French.
                - `de_DE`: German.
                - `pt_PT`: Portuguese.
                - `th_TH`: Thai.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Modify-Suaccount
        """
        return self._call(
            MODIFY_SUBACCOUNT,
            {"subUid": sub_uid, "permList": permissions, "status": status, "language": language},
            extra,
        )

    def set_auto_transfer(
        self, *, sub_uid: str, coin: str, to_account_type: BrokerDepositAccount, extra: Extra | None = None
    ) -> str:
        """Choose the account that deposits of a coin to a broker's subaccount are moved to by themselves.

        `POST /api/v2/broker/account/set-subaccount-autotransfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            to_account_type: Account the deposits are moved to; spot is the default. (`toAccountType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Auto-Transfer
        """
        return self._call(SET_AUTO_TRANSFER, {"subUid": sub_uid, "coin": coin, "toAccountType": to_account_type}, extra)

    def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        route: PaymentRoute,
        address: str,
        amount: Number,
        chain: str | None = None,
        tag: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

        `POST /api/v2/broker/account/subaccount-withdrawal`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
            route: Over a chain or within Bitget. (`dest`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain, or user id for a transfer within Bitget.
            amount: Amount to withdraw, in the coin.
            chain: Name of the chain; the main chain of the coin when left out.
            tag: Tag or memo of the address, on chains that have one.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdraw
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


class AsyncSubaccountApi(AsyncGroup):
    """Operations of `classic.broker.subaccount`, for asyncio."""

    async def create_deposit_address(
        self, *, sub_uid: str, coin: str, chain: str | None = None, extra: Extra | None = None
    ) -> CreateDepositAddressResult:
        """Create an address for deposits to a broker's subaccount.

        `POST /api/v2/broker/account/subaccount-address`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to deposit, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
            chain: Name of the chain; the main chain of the coin when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount-Deposit-Address
        """
        return await self._call(CREATE_DEPOSIT_ADDRESS, {"subUid": sub_uid, "coin": coin, "chain": chain}, extra)

    async def create_subaccount(
        self, *, subaccount_name: str, label: str, extra: Extra | None = None
    ) -> CreateSubaccountResult:
        """Create a subaccount of the broker.

        `POST /api/v2/broker/account/create-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            subaccount_name: Name of the subaccount; its email address is made of it. (`subaccountName`)
            label: Your own remark, below 20 characters.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Create-Subaccount
        """
        return await self._call(CREATE_SUBACCOUNT, {"subaccountName": subaccount_name, "label": label}, extra)

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

        `GET /api/v2/broker/commissions`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            trade_kind: Spot or futures; both when left out. (`bizType`)
                - `spot`: Spot, margin trading included.
                - `futures`: Futures.
            category: Product line of the trade; must fit bizType. (`subBizType`)
                - `spot_trade`: Spot.
                - `spot_margin`: Margin trading.
                - `usdt_futures`: USDT-margined futures.
                - `usdc_futures`: USDC-margined futures.
                - `coin_futures`: Coin-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts-Commissions
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

    async def get_deposits(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> list[Deposit]:
        """Get the deposits to a broker's subaccount.

        `GET /api/v2/broker/subaccount-deposit`, signed, 10/s/uid.

        Args:
            order_id: Only the deposit with this id; this or userId must be given. (`orderId`)
            user_id: User id of the subaccount; this or orderId must be given. (`userId`)
            start_time: Start of the period; three months ago when left out. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Deposits to list; 20 when left out, 100 at most.
            id_less_than: Only deposits with an id below this one, that is older ones. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Records
        """
        return await self._call(
            GET_DEPOSITS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_deposits(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Deposit]:
        """Walk over all pages of `get_deposits`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_DEPOSITS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def get_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        scope: BrokerPaymentScope | None = None,
        extra: Extra | None = None,
    ) -> PaymentPage:
        """Get the deposits and withdrawals of all subaccounts of a broker, back to 90 days.

        `GET /api/v2/broker/all-sub-deposit-withdrawal`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most seven days after its start. (`endTime`)
            limit: Entries per page; 100 is both the default and the most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            scope: Which entries to list; all when left out. (`type`)
                - `all`: Deposits and withdrawals.
                - `deposit`: Deposits.
                - `withdrawal`: Withdrawals.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-All-Deposit-Withdrawal-Records
        """
        return await self._call(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than, "type": scope},
            extra,
        )

    def iter_deposits_and_withdrawals(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        scope: BrokerPaymentScope | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Payment]:
        """Walk over all pages of `get_deposits_and_withdrawals`, which takes the same arguments.

        Reach: 90d; widest query: 7d.
        """
        return self._walk(
            GET_DEPOSITS_AND_WITHDRAWALS,
            {"startTime": start_time, "endTime": end_time, "limit": limit, "idLessThan": id_less_than, "type": scope},
            extra,
            walk,
        )

    async def get_email(self, *, sub_uid: str, extra: Extra | None = None) -> Email:
        """Get the email address of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-email`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Email
        """
        return await self._call(GET_EMAIL, {"subUid": sub_uid}, extra)

    async def get_futures_assets(
        self, *, sub_uid: str, product_type: ProductType, extra: Extra | None = None
    ) -> FuturesAssets:
        """Get the futures balances of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-future-assets`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Future-Assets
        """
        return await self._call(GET_FUTURES_ASSETS, {"subUid": sub_uid, "productType": product_type}, extra)

    async def get_info(self, *, extra: Extra | None = None) -> BrokerInfo:
        """Get how many subaccounts the broker has, and how many it may have.

        `GET /api/v2/broker/account/info`, signed, 10/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Account-Info
        """
        return await self._call(GET_INFO, {}, extra)

    async def get_overview(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[SubaccountOverview]:
        """Get the assets of the users of a broker, and when they registered, first deposited and first traded.

        `GET /api/v2/broker/subaccounts`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Subaccounts
        """
        return await self._call(
            GET_OVERVIEW,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_overview(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[SubaccountOverview]:
        """Walk over all pages of `get_overview`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_OVERVIEW,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    async def get_spot_assets(
        self,
        *,
        sub_uid: str,
        coin: str | None = None,
        asset_type: SpotAssetScope | None = None,
        extra: Extra | None = None,
    ) -> SpotAssets:
        """Get the spot balances of a broker's subaccount.

        `GET /api/v2/broker/account/subaccount-spot-assets`, signed, 10/s/uid.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Only this coin; goes before assetType.
            asset_type: Which coins to list; hold_only when left out. (`assetType`)
                - `hold_only`: Coins that are held.
                - `all`: All coins.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-Spot-Assets
        """
        return await self._call(GET_SPOT_ASSETS, {"subUid": sub_uid, "coin": coin, "assetType": asset_type}, extra)

    async def get_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SubaccountStatus | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
    ) -> SubaccountPage:
        """Get the subaccounts of the broker, with their state and permissions.

        `GET /api/v2/broker/account/subaccount-list`, signed, 1/s/uid.

        Args:
            limit: Subaccounts per page; 10 when left out, 100 at most.
            id_less_than: Only subaccounts with a subUid below this one, that is older ones. (`idLessThan`)
            status: Only subaccounts in this state.
                - `normal`: In use.
                - `freeze`: Frozen.
                - `del`: Deleted.
            start_time: Only subaccounts from this time on. (`startTime`)
            end_time: Only subaccounts up to this time. (`endTime`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Subaccount-List
        """
        return await self._call(
            GET_SUBACCOUNTS,
            {
                "limit": limit,
                "idLessThan": id_less_than,
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
        )

    def iter_subaccounts(
        self,
        *,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        status: SubaccountStatus | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Subaccount]:
        """Walk over all pages of `get_subaccounts`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_SUBACCOUNTS,
            {
                "limit": limit,
                "idLessThan": id_less_than,
                "status": status,
                "startTime": start_time,
                "endTime": end_time,
            },
            extra,
            walk,
        )

    async def get_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
    ) -> list[TradeVolume]:
        """Get how much the users of a broker traded, in spot and futures.

        `GET /api/v2/broker/trade-volume`, signed, 5/s/uid.

        Args:
            start_time: Start of the period; given with endTime or not at all, yesterday (UTC) when left out.
                (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            page_size: Entries per page; 100 when left out, 1000 at most. (`pageSize`)
            page_no: Number of the page, from 1; 1 when left out. (`pageNo`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Get-Broker-Trade-Volume
        """
        return await self._call(
            GET_TRADE_VOLUMES,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
        )

    def iter_trade_volumes(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        page_size: IntText | None = None,
        page_no: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[TradeVolume]:
        """Walk over all pages of `get_trade_volumes`, which takes the same arguments.

        Reach: unknown; widest query: 30d.
        """
        return self._walk(
            GET_TRADE_VOLUMES,
            {"startTime": start_time, "endTime": end_time, "pageSize": page_size, "pageNo": page_no},
            extra,
            walk,
        )

    async def get_withdrawals(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawalPage:
        """Get the withdrawals from a broker's subaccount.

        `GET /api/v2/broker/subaccount-withdrawal`, signed, 10/s/uid.

        Args:
            order_id: Only the withdrawal with this id. (`orderId`)
            user_id: Only withdrawals of the subaccount with this user id. (`userId`)
            start_time: Start of the period; three months ago when left out. (`startTime`)
            end_time: End of the period, at most three months after its start. (`endTime`)
            limit: Withdrawals per page; 20 when left out, 100 at most.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdrawal-Records
        """
        return await self._call(
            GET_WITHDRAWALS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
        )

    def iter_withdrawals(
        self,
        *,
        order_id: str | None = None,
        user_id: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        id_less_than: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Withdrawal]:
        """Walk over all pages of `get_withdrawals`, which takes the same arguments.

        Reach: unknown; widest query: 3mo.
        """
        return self._walk(
            GET_WITHDRAWALS,
            {
                "orderId": order_id,
                "userId": user_id,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "idLessThan": id_less_than,
            },
            extra,
            walk,
        )

    async def modify_email(self, *, sub_uid: str, email: str, extra: Extra | None = None) -> str:
        """Change the email address of a broker's subaccount.

        `POST /api/v2/broker/account/modify-subaccount-email`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            email: New email address. (`subaccountEmail`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Modify-Subaccount-Email
        """
        return await self._call(MODIFY_EMAIL, {"subUid": sub_uid, "subaccountEmail": email}, extra)

    async def modify_subaccount(
        self,
        *,
        sub_uid: str,
        permissions: Sequence[BrokerSubaccountPermission],
        status: SettableSubaccountStatus,
        language: SubaccountLanguage | None = None,
        extra: Extra | None = None,
    ) -> ModifySubaccountResult:
        """Set what a broker's subaccount may do, whether it is frozen, and its language.

        `POST /api/v2/broker/account/modify-subaccount`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            permissions: What the subaccount may do from now on. (`permList`)
                - `withdraw`: Withdrawals.
                - `transfer`: Transfers.
                - `spot_trade`: Spot trading.
                - `contract_trade`: Futures trading.
                - `read`: Reading.
                - `deposit`: Deposits.
                - `margin_trade`: Margin trading.
            status: Whether to freeze it.
                - `normal`: In use.
                - `freeze`: Frozen.
            language: Language to set.
                - `en_US`: English.
                - `zh_CN`: Chinese, simplified.
                - `ja_JP`: Japanese.
                - `vi_VN`: Vietnamese.
                - `zh_TW`: Chinese, traditional.
                - `ru_RU`: Russian.
                - `es_ES`: Spanish.
                - `tr_TR`: Turkish.
                - `fr_FR`: French.
                - `de_DE`: German.
                - `pt_PT`: Portuguese.
                - `th_TH`: Thai.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Modify-Suaccount
        """
        return await self._call(
            MODIFY_SUBACCOUNT,
            {"subUid": sub_uid, "permList": permissions, "status": status, "language": language},
            extra,
        )

    async def set_auto_transfer(
        self, *, sub_uid: str, coin: str, to_account_type: BrokerDepositAccount, extra: Extra | None = None
    ) -> str:
        """Choose the account that deposits of a coin to a broker's subaccount are moved to by themselves.

        `POST /api/v2/broker/account/set-subaccount-autotransfer`, signed, 10/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Name of the coin.
            to_account_type: Account the deposits are moved to; spot is the default. (`toAccountType`)
                - `spot`: Spot.
                - `usdt-futures`: USDT-margined futures.
                - `coin-futures`: Coin-margined futures.
                - `usdc-futures`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Deposit-Auto-Transfer
        """
        return await self._call(
            SET_AUTO_TRANSFER, {"subUid": sub_uid, "coin": coin, "toAccountType": to_account_type}, extra
        )

    async def withdraw(
        self,
        *,
        sub_uid: str,
        coin: str,
        route: PaymentRoute,
        address: str,
        amount: Number,
        chain: str | None = None,
        tag: str | None = None,
        client_oid: str | None = None,
        extra: Extra | None = None,
    ) -> WithdrawResult:
        """Withdraw from a broker's subaccount, over a chain or to another user of Bitget.

        `POST /api/v2/broker/account/subaccount-withdrawal`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            sub_uid: User id of the subaccount. (`subUid`)
            coin: Coin to withdraw, one of BTC, ETH, USDT, USDC, TRX, XRP, LTC, SOL, BNB, FTM, DOGE, ADA, SHIB,
                UNI, SEI, SUI, POL, FIL, LINK, TON, ARB, OP, DOT or AVAX.
            route: Over a chain or within Bitget. (`dest`)
                - `on_chain`: Over a chain.
                - `internal_transfer`: Within Bitget.
            address: Address on the chain, or user id for a transfer within Bitget.
            amount: Amount to withdraw, in the coin.
            chain: Name of the chain; the main chain of the coin when left out.
            tag: Tag or memo of the address, on chains that have one.
            client_oid: Your own id of the withdrawal. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/broker/subaccount/Subaccount-Withdraw
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


class SubaccountApiWithRawResponse(RawGroup):
    """Operations of `classic.broker.subaccount`, returning whole responses."""

    create_deposit_address = raw(SubaccountApi.create_deposit_address)
    create_subaccount = raw(SubaccountApi.create_subaccount)
    get_commissions = raw(SubaccountApi.get_commissions)
    get_deposits = raw(SubaccountApi.get_deposits)
    get_deposits_and_withdrawals = raw(SubaccountApi.get_deposits_and_withdrawals)
    get_email = raw(SubaccountApi.get_email)
    get_futures_assets = raw(SubaccountApi.get_futures_assets)
    get_info = raw(SubaccountApi.get_info)
    get_overview = raw(SubaccountApi.get_overview)
    get_spot_assets = raw(SubaccountApi.get_spot_assets)
    get_subaccounts = raw(SubaccountApi.get_subaccounts)
    get_trade_volumes = raw(SubaccountApi.get_trade_volumes)
    get_withdrawals = raw(SubaccountApi.get_withdrawals)
    modify_email = raw(SubaccountApi.modify_email)
    modify_subaccount = raw(SubaccountApi.modify_subaccount)
    set_auto_transfer = raw(SubaccountApi.set_auto_transfer)
    withdraw = raw(SubaccountApi.withdraw)


class AsyncSubaccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.broker.subaccount`, for asyncio, returning whole responses."""

    create_deposit_address = async_raw(AsyncSubaccountApi.create_deposit_address)
    create_subaccount = async_raw(AsyncSubaccountApi.create_subaccount)
    get_commissions = async_raw(AsyncSubaccountApi.get_commissions)
    get_deposits = async_raw(AsyncSubaccountApi.get_deposits)
    get_deposits_and_withdrawals = async_raw(AsyncSubaccountApi.get_deposits_and_withdrawals)
    get_email = async_raw(AsyncSubaccountApi.get_email)
    get_futures_assets = async_raw(AsyncSubaccountApi.get_futures_assets)
    get_info = async_raw(AsyncSubaccountApi.get_info)
    get_overview = async_raw(AsyncSubaccountApi.get_overview)
    get_spot_assets = async_raw(AsyncSubaccountApi.get_spot_assets)
    get_subaccounts = async_raw(AsyncSubaccountApi.get_subaccounts)
    get_trade_volumes = async_raw(AsyncSubaccountApi.get_trade_volumes)
    get_withdrawals = async_raw(AsyncSubaccountApi.get_withdrawals)
    modify_email = async_raw(AsyncSubaccountApi.modify_email)
    modify_subaccount = async_raw(AsyncSubaccountApi.modify_subaccount)
    set_auto_transfer = async_raw(AsyncSubaccountApi.set_auto_transfer)
    withdraw = async_raw(AsyncSubaccountApi.withdraw)
