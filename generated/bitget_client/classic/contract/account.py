# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.classic.contract.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from bitget_client._api import API
from bitget_client.classic.contract.account_models import (
    Account,
    AccountSummary,
    AdjustMarginRequest,
    Bill,
    BillPage,
    ConvertToUsdtRequest,
    ConvertToUsdtResult,
    GetAccountRequest,
    GetAccountsRequest,
    GetBillsRequest,
    GetInterestHistoryRequest,
    GetIsolatedSymbolsRequest,
    GetLiquidationPriceEstimateRequest,
    GetMaxOpenableRequest,
    GetMaxTransferInRequest,
    GetOpenSizeEstimateRequest,
    GetSubaccountAssetsRequest,
    InterestHistory,
    InterestHistoryPage,
    IsolatedSymbol,
    LiquidationPriceEstimate,
    MaxOpenable,
    MaxTransferIn,
    OpenSizeEstimate,
    SetAllLeverageRequest,
    SetAssetModeRequest,
    SetAutoMarginRequest,
    SetLeverageRequest,
    SetLeverageResult,
    SetMarginModeRequest,
    SetMarginModeResult,
    SetPositionModeRequest,
    SetPositionModeResult,
    SubaccountAsset,
    UnionConfig,
    UnionSwitchQuota,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        AssetMode,
        ContractBillType,
        FlagOnOff,
        FlagYesNo,
        HoldMode,
        MarginMode,
        MultiAssetProductType,
        OrderType,
        PositionSide,
        ProductType,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

ADJUST_MARGIN: Operation[str] = Operation(
    API,
    __name__,
    "classic.contract.account.adjust_margin",
    "POST",
    "/api/v2/mix/account/set-margin",
    AdjustMarginRequest,
    str,
    auth="signed",
    outcome="transfer",
    rate_limits=("5/s/uid",),
    counterparts=("uta.account.adjust_margin",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-Margin",
)
CONVERT_TO_USDT: Operation[ConvertToUsdtResult] = Operation(
    API,
    __name__,
    "classic.contract.account.convert_to_usdt",
    "POST",
    "/api/v2/mix/account/union-convert",
    ConvertToUsdtRequest,
    ConvertToUsdtResult,
    auth="signed",
    outcome="transfer",
    rate_limits=("1/s/uid",),
    is_trade=True,
    docs="https://www.bitget.com/api-doc/contract/account/Union-Convert",
)
GET_ACCOUNT: Operation[Account] = Operation(
    API,
    __name__,
    "classic.contract.account.get_account",
    "GET",
    "/api/v2/mix/account/account",
    GetAccountRequest,
    Account,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_assets",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Single-Account",
)
GET_ACCOUNTS: Operation[list[AccountSummary]] = Operation(
    API,
    __name__,
    "classic.contract.account.get_accounts",
    "GET",
    "/api/v2/mix/account/accounts",
    GetAccountsRequest,
    list[AccountSummary],
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_assets",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-List",
)
GET_BILLS: Operation[BillPage] = Operation(
    API,
    __name__,
    "classic.contract.account.get_bills",
    "GET",
    "/api/v2/mix/account/bill",
    GetBillsRequest,
    BillPage,
    auth="signed",
    rate_limits=("10/s/uid",),
    counterparts=("uta.account.get_bills",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Account-Bill",
    paging={
        "next": "idLessThan = endId",
        "rows": "bills",
        "limit": "limit 20..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "billId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_INTEREST_HISTORY: Operation[InterestHistoryPage] = Operation(
    API,
    __name__,
    "classic.contract.account.get_interest_history",
    "GET",
    "/api/v2/mix/account/interest-history",
    GetInterestHistoryRequest,
    InterestHistoryPage,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Interest-History",
    paging={
        "next": "idLessThan = endId",
        "rows": "interestList",
        "limit": "limit 20..100",
        "window": "startTime..endTime unknown",
        "reach": "unknown",
        "key": "row",
        "time": "cTime",
        "order": "newest",
        "ends": "no cursor, empty",
    },
)
GET_ISOLATED_SYMBOLS: Operation[list[IsolatedSymbol]] = Operation(
    API,
    __name__,
    "classic.contract.account.get_isolated_symbols",
    "GET",
    "/api/v2/mix/account/isolated-symbols",
    GetIsolatedSymbolsRequest,
    list[IsolatedSymbol],
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols",
)
GET_LIQUIDATION_PRICE_ESTIMATE: Operation[LiquidationPriceEstimate] = Operation(
    API,
    __name__,
    "classic.contract.account.get_liquidation_price_estimate",
    "GET",
    "/api/v2/mix/account/liq-price",
    GetLiquidationPriceEstimateRequest,
    LiquidationPriceEstimate,
    auth="signed",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price",
)
GET_MAX_OPENABLE: Operation[MaxOpenable] = Operation(
    API,
    __name__,
    "classic.contract.account.get_max_openable",
    "GET",
    "/api/v2/mix/account/max-open",
    GetMaxOpenableRequest,
    MaxOpenable,
    auth="signed",
    rate_limits=("20/s/uid",),
    counterparts=("uta.trade.get_max_openable",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Max-Open",
)
GET_MAX_TRANSFER_IN: Operation[MaxTransferIn] = Operation(
    API,
    __name__,
    "classic.contract.account.get_max_transfer_in",
    "GET",
    "/api/v2/mix/account/transfer-limits",
    GetMaxTransferInRequest,
    MaxTransferIn,
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits",
)
GET_OPEN_SIZE_ESTIMATE: Operation[OpenSizeEstimate] = Operation(
    API,
    __name__,
    "classic.contract.account.get_open_size_estimate",
    "GET",
    "/api/v2/mix/account/open-count",
    GetOpenSizeEstimateRequest,
    OpenSizeEstimate,
    auth="signed",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Est-Open-Count",
)
GET_SUBACCOUNT_ASSETS: Operation[list[SubaccountAsset]] = Operation(
    API,
    __name__,
    "classic.contract.account.get_subaccount_assets",
    "GET",
    "/api/v2/mix/account/sub-account-assets",
    GetSubaccountAssetsRequest,
    list[SubaccountAsset],
    auth="signed",
    rate_limits=("1/10s/uid",),
    counterparts=("uta.subaccount.get_assets",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets",
)
GET_UNION_CONFIG: Operation[UnionConfig] = Operation(
    API,
    __name__,
    "classic.contract.account.get_union_config",
    "GET",
    "/api/v2/mix/account/union-config",
    None,
    UnionConfig,
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Union-Config",
)
GET_UNION_SWITCH_QUOTA: Operation[UnionSwitchQuota] = Operation(
    API,
    __name__,
    "classic.contract.account.get_union_switch_quota",
    "GET",
    "/api/v2/mix/account/switch-union-usdt",
    None,
    UnionSwitchQuota,
    auth="signed",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT",
)
SET_ALL_LEVERAGE: Operation[str] = Operation(
    API,
    __name__,
    "classic.contract.account.set_all_leverage",
    "POST",
    "/api/v2/mix/account/set-all-leverage",
    SetAllLeverageRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-All-Leverage",
)
SET_ASSET_MODE: Operation[str] = Operation(
    API,
    __name__,
    "classic.contract.account.set_asset_mode",
    "POST",
    "/api/v2/mix/account/set-asset-mode",
    SetAssetModeRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("2/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode",
)
SET_AUTO_MARGIN: Operation[str] = Operation(
    API,
    __name__,
    "classic.contract.account.set_auto_margin",
    "POST",
    "/api/v2/mix/account/set-auto-margin",
    SetAutoMarginRequest,
    str,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin",
)
SET_LEVERAGE: Operation[SetLeverageResult] = Operation(
    API,
    __name__,
    "classic.contract.account.set_leverage",
    "POST",
    "/api/v2/mix/account/set-leverage",
    SetLeverageRequest,
    SetLeverageResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    counterparts=("uta.account.set_leverage",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-Leverage",
)
SET_MARGIN_MODE: Operation[SetMarginModeResult] = Operation(
    API,
    __name__,
    "classic.contract.account.set_margin_mode",
    "POST",
    "/api/v2/mix/account/set-margin-mode",
    SetMarginModeRequest,
    SetMarginModeResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode",
)
SET_POSITION_MODE: Operation[SetPositionModeResult] = Operation(
    API,
    __name__,
    "classic.contract.account.set_position_mode",
    "POST",
    "/api/v2/mix/account/set-position-mode",
    SetPositionModeRequest,
    SetPositionModeResult,
    auth="signed",
    outcome="setting",
    rate_limits=("5/s/uid",),
    counterparts=("uta.account.set_position_mode",),
    docs="https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode",
)


class AccountApi(Group):
    """Operations of `classic.contract.account`."""

    def adjust_margin(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        hold_side: PositionSide,
        amount: Number,
        extra: Extra | None = None,
    ) -> str:
        """Move margin into or out of an isolated futures position.

        `POST /api/v2/mix/account/set-margin`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            amount: Margin to add, in the margin coin; below zero to take out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Margin
        """
        return self._call(
            ADJUST_MARGIN,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
                "amount": amount,
            },
            extra,
        )

    def convert_to_usdt(self, *, coin: str, amount: Number, extra: Extra | None = None) -> ConvertToUsdtResult:
        """Convert an amount of a coin that serves as margin in multi-assets mode to USDT.

        `POST /api/v2/mix/account/union-convert`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to convert, in the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Union-Convert
        """
        return self._call(CONVERT_TO_USDT, {"coin": coin, "amount": amount}, extra)

    def get_account(
        self, *, symbol: str, product_type: ProductType, margin_coin: str, extra: Extra | None = None
    ) -> Account:
        """Get the futures account of one margin coin, with the leverage and modes set for one contract.

        `GET /api/v2/mix/account/account`, signed, 10/s/uid.

        Args:
            symbol: Contract whose leverage and margin mode are shown.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Single-Account
        """
        return self._call(
            GET_ACCOUNT, {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin}, extra
        )

    def get_accounts(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AccountSummary]:
        """Get all futures accounts of a product type, one a margin coin.

        `GET /api/v2/mix/account/accounts`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-List
        """
        return self._call(GET_ACCOUNTS, {"productType": product_type}, extra)

    def get_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the futures account, back to 90 days, newest first.

        `GET /api/v2/mix/account/bill`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only entries of this contract.
            coin: Only entries in this coin; counts only with businessType trans_from_exchange or
                trans_to_exchange.
            business_type: Only entries of this kind. (`businessType`)
                One of `unknown`, `trans_from_exchange`, `trans_to_exchange`, `open_long`, `open_short`,
                    `close_long`, `close_short`, `force_close_long`, `force_close_short`, `contract_settle_fee`,
                    `append_margin`, `adjust_down_lever_append_margin`, `reduce_margin`, `auto_append_margin`,
                    `cash_gift_issue`, `cash_gift_recycle`, `tracking_follow_pay`, `tracking_follow_back`,
                    `tracking_trader_income`, `burst_long_loss_query`, `burst_short_loss_query`,
                    `trans_from_contract`, `trans_to_contract`, `trans_from_otc`, `trans_to_otc`, `buy`, `sell`,
                    `force_buy`, `force_sell`, `burst_buy`, `burst_sell`, `bonus_issue`, `bonus_recycle`,
                    `bonus_expired`, `delivery_long`, `delivery_short`, `trans_from_cross`, `trans_to_cross`,
                    `trans_from_isolated`, `trans_to_isolated`, `risk_captital_user_transfer`, `user_exchange_buy`,
                    `user_exchange_sell`, `settle_interest`, `adl_close_long`, `adl_close_short`,
                    `adl_buy_in_single_side_mode`, `adl_sell_in_single_side_mode`.
            only_funding: Whether to leave out moves of margin into and out of positions; no when left out.
                (`onlyFunding`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
        """
        return self._call(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_interest_history(
        self,
        *,
        product_type: MultiAssetProductType,
        coin: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> InterestHistoryPage:
        """Get the interest charged on debts of the USDT-margined futures account, and what is owed now.

        `GET /api/v2/mix/account/interest-history`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
            coin: Only interest of this coin.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Interest-History
        """
        return self._call(
            GET_INTEREST_HISTORY,
            {
                "productType": product_type,
                "coin": coin,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_interest_history(
        self,
        *,
        product_type: MultiAssetProductType,
        coin: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[InterestHistory]:
        """Walk over all pages of `get_interest_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_INTEREST_HISTORY,
            {
                "productType": product_type,
                "coin": coin,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_isolated_symbols(self, *, product_type: ProductType, extra: Extra | None = None) -> list[IsolatedSymbol]:
        """Get the futures contracts that the account trades under isolated margin.

        `GET /api/v2/mix/account/isolated-symbols`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols
        """
        return self._call(GET_ISOLATED_SYMBOLS, {"productType": product_type}, extra)

    def get_liquidation_price_estimate(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        position_side: PositionSide,
        order_type: OrderType,
        open_amount: Number,
        open_price: Number | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPriceEstimate:
        """Get an estimate of the price at which a position yet to be opened would be liquidated.

        `GET /api/v2/mix/account/liq-price`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            position_side: Direction of the position to be opened. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Limit price; required for a limit order. (`openPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price
        """
        return self._call(
            GET_LIQUIDATION_PRICE_ESTIMATE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "posSide": position_side,
                "orderType": order_type,
                "openAmount": open_amount,
                "openPrice": open_price,
            },
            extra,
        )

    def get_max_openable(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        position_side: PositionSide,
        order_type: OrderType,
        open_price: Number | None = None,
        extra: Extra | None = None,
    ) -> MaxOpenable:
        """Get an estimate of how much can still be opened in one futures contract, with positions and orders you have
        reckoned in.

        `GET /api/v2/mix/account/max-open`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            position_side: Direction of the position to be opened. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            open_price: Limit price; required for a limit order. (`openPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Max-Open
        """
        return self._call(
            GET_MAX_OPENABLE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "posSide": position_side,
                "orderType": order_type,
                "openPrice": open_price,
            },
            extra,
        )

    def get_max_transfer_in(self, *, coin: str, extra: Extra | None = None) -> MaxTransferIn:
        """Get how much of a coin can be transferred in as margin of multi-assets mode.

        `GET /api/v2/mix/account/transfer-limits`, signed, 1/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits
        """
        return self._call(GET_MAX_TRANSFER_IN, {"coin": coin}, extra)

    def get_open_size_estimate(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        open_amount: Number,
        open_price: Number,
        leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> OpenSizeEstimate:
        """Get an estimate of how much a given margin opens; positions and orders you have are left out of account.

        `GET /api/v2/mix/account/open-count`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Price of the order. (`openPrice`)
            leverage: Leverage to reckon with; 20 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Est-Open-Count
        """
        return self._call(
            GET_OPEN_SIZE_ESTIMATE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "openAmount": open_amount,
                "openPrice": open_price,
                "leverage": leverage,
            },
            extra,
        )

    def get_subaccount_assets(self, *, product_type: ProductType, extra: Extra | None = None) -> list[SubaccountAsset]:
        """Get the futures balances of all subaccounts; not for ND brokers.

        `GET /api/v2/mix/account/sub-account-assets`, signed, 1/10s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets
        """
        return self._call(GET_SUBACCOUNT_ASSETS, {"productType": product_type}, extra)

    def get_union_config(self, *, extra: Extra | None = None) -> UnionConfig:
        """Get the margin rates of debts in multi-assets mode, and how much one account may owe.

        `GET /api/v2/mix/account/union-config`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Union-Config
        """
        return self._call(GET_UNION_CONFIG, {}, extra)

    def get_union_switch_quota(self, *, extra: Extra | None = None) -> UnionSwitchQuota:
        """Get how much USDT it takes to switch from multi-assets to single-asset mode.

        `GET /api/v2/mix/account/switch-union-usdt`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
        """
        return self._call(GET_UNION_SWITCH_QUOTA, {}, extra)

    def set_all_leverage(
        self,
        *,
        product_type: ProductType,
        leverage: Number,
        symbol: str | None = None,
        margin_coin: str | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of all futures contracts of a product type that have open positions.

        `POST /api/v2/mix/account/set-all-leverage`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            leverage: Leverage.
            symbol: Contract; the docs have it in their example only.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-All-Leverage
        """
        return self._call(
            SET_ALL_LEVERAGE,
            {
                "productType": product_type,
                "leverage": leverage,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
            },
            extra,
        )

    def set_asset_mode(
        self, *, product_type: MultiAssetProductType, asset_mode: AssetMode, extra: Extra | None = None
    ) -> str:
        """Set whether one coin or several serve as margin of USDT-margined futures.

        `POST /api/v2/mix/account/set-asset-mode`, signed, 2/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
            asset_mode: Whether one coin or several serve as margin. (`assetMode`)
                - `single`: Only the margin coin of the contract.
                - `union`: Several coins together (multi-assets mode).
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode
        """
        return self._call(SET_ASSET_MODE, {"productType": product_type, "assetMode": asset_mode}, extra)

    def set_auto_margin(
        self,
        *,
        symbol: str,
        auto_margin: FlagOnOff,
        margin_coin: str,
        hold_side: PositionSide,
        amount: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set whether margin is added by itself to an isolated futures position that runs short of it.

        `POST /api/v2/mix/account/set-auto-margin`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            auto_margin: Whether margin is added to the position by itself when it runs short. (`autoMargin`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            amount: Amount of margin; what it does is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin
        """
        return self._call(
            SET_AUTO_MARGIN,
            {
                "symbol": symbol,
                "autoMargin": auto_margin,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
                "amount": amount,
            },
            extra,
        )

    def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        leverage: Number,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> SetLeverageResult:
        """Set the leverage of one futures contract, for both directions or one.

        `POST /api/v2/mix/account/set-leverage`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            leverage: Leverage of both directions, or of holdSide; the only one for cross margin.
            long_leverage: Leverage of long positions, in place of leverage; for isolated margin in hedge mode.
                (`longLeverage`)
            short_leverage: Leverage of short positions, in place of leverage; for isolated margin in hedge mode.
                (`shortLeverage`)
            hold_side: Direction leverage is for; required for isolated margin in hedge mode unless both are set.
                (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Leverage
        """
        return self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
                "holdSide": hold_side,
            },
            extra,
        )

    def set_margin_mode(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        margin_mode: MarginMode,
        extra: Extra | None = None,
    ) -> SetMarginModeResult:
        """Set cross or isolated margin for one futures contract, in which there may be no position and no order.

        `POST /api/v2/mix/account/set-margin-mode`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode
        """
        return self._call(
            SET_MARGIN_MODE,
            {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin, "marginMode": margin_mode},
            extra,
        )

    def set_position_mode(
        self, *, product_type: ProductType, position_mode: HoldMode, extra: Extra | None = None
    ) -> SetPositionModeResult:
        """Set one-way or hedge mode for all contracts of a product type, in which there may be no position and no order.

        `POST /api/v2/mix/account/set-position-mode`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            position_mode: One-way or hedge mode. (`posMode`)
                - `one_way_mode`: One position a contract.
                - `hedge_mode`: A long and a short position a contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode
        """
        return self._call(SET_POSITION_MODE, {"productType": product_type, "posMode": position_mode}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `classic.contract.account`, for asyncio."""

    async def adjust_margin(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        hold_side: PositionSide,
        amount: Number,
        extra: Extra | None = None,
    ) -> str:
        """Move margin into or out of an isolated futures position.

        `POST /api/v2/mix/account/set-margin`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            amount: Margin to add, in the margin coin; below zero to take out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Margin
        """
        return await self._call(
            ADJUST_MARGIN,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
                "amount": amount,
            },
            extra,
        )

    async def convert_to_usdt(self, *, coin: str, amount: Number, extra: Extra | None = None) -> ConvertToUsdtResult:
        """Convert an amount of a coin that serves as margin in multi-assets mode to USDT.

        `POST /api/v2/mix/account/union-convert`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            coin: Name of the coin.
            amount: Amount to convert, in the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Union-Convert
        """
        return await self._call(CONVERT_TO_USDT, {"coin": coin, "amount": amount}, extra)

    async def get_account(
        self, *, symbol: str, product_type: ProductType, margin_coin: str, extra: Extra | None = None
    ) -> Account:
        """Get the futures account of one margin coin, with the leverage and modes set for one contract.

        `GET /api/v2/mix/account/account`, signed, 10/s/uid.

        Args:
            symbol: Contract whose leverage and margin mode are shown.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Single-Account
        """
        return await self._call(
            GET_ACCOUNT, {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin}, extra
        )

    async def get_accounts(self, *, product_type: ProductType, extra: Extra | None = None) -> list[AccountSummary]:
        """Get all futures accounts of a product type, one a margin coin.

        `GET /api/v2/mix/account/accounts`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-List
        """
        return await self._call(GET_ACCOUNTS, {"productType": product_type}, extra)

    async def get_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the futures account, back to 90 days, newest first.

        `GET /api/v2/mix/account/bill`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            symbol: Only entries of this contract.
            coin: Only entries in this coin; counts only with businessType trans_from_exchange or
                trans_to_exchange.
            business_type: Only entries of this kind. (`businessType`)
                One of `unknown`, `trans_from_exchange`, `trans_to_exchange`, `open_long`, `open_short`,
                    `close_long`, `close_short`, `force_close_long`, `force_close_short`, `contract_settle_fee`,
                    `append_margin`, `adjust_down_lever_append_margin`, `reduce_margin`, `auto_append_margin`,
                    `cash_gift_issue`, `cash_gift_recycle`, `tracking_follow_pay`, `tracking_follow_back`,
                    `tracking_trader_income`, `burst_long_loss_query`, `burst_short_loss_query`,
                    `trans_from_contract`, `trans_to_contract`, `trans_from_otc`, `trans_to_otc`, `buy`, `sell`,
                    `force_buy`, `force_sell`, `burst_buy`, `burst_sell`, `bonus_issue`, `bonus_recycle`,
                    `bonus_expired`, `delivery_long`, `delivery_short`, `trans_from_cross`, `trans_to_cross`,
                    `trans_from_isolated`, `trans_to_isolated`, `risk_captital_user_transfer`, `user_exchange_buy`,
                    `user_exchange_sell`, `settle_interest`, `adl_close_long`, `adl_close_short`,
                    `adl_buy_in_single_side_mode`, `adl_sell_in_single_side_mode`.
            only_funding: Whether to leave out moves of margin into and out of positions; no when left out.
                (`onlyFunding`)
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period, at most 30 days before its end. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Account-Bill
        """
        return await self._call(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        product_type: ProductType,
        symbol: str | None = None,
        coin: str | None = None,
        business_type: ContractBillType | None = None,
        only_funding: FlagYesNo | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_BILLS,
            {
                "productType": product_type,
                "symbol": symbol,
                "coin": coin,
                "businessType": business_type,
                "onlyFunding": only_funding,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_interest_history(
        self,
        *,
        product_type: MultiAssetProductType,
        coin: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> InterestHistoryPage:
        """Get the interest charged on debts of the USDT-margined futures account, and what is owed now.

        `GET /api/v2/mix/account/interest-history`, signed, 5/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
            coin: Only interest of this coin.
            id_less_than: endId of the page before; left out for the first page. (`idLessThan`)
            start_time: Start of the period asked for. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Entries per page; 20 when left out, at most 100.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Interest-History
        """
        return await self._call(
            GET_INTEREST_HISTORY,
            {
                "productType": product_type,
                "coin": coin,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
        )

    def iter_interest_history(
        self,
        *,
        product_type: MultiAssetProductType,
        coin: str | None = None,
        id_less_than: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[InterestHistory]:
        """Walk over all pages of `get_interest_history`, which takes the same arguments.

        Reach: unknown; widest query: unknown.
        """
        return self._walk(
            GET_INTEREST_HISTORY,
            {
                "productType": product_type,
                "coin": coin,
                "idLessThan": id_less_than,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_isolated_symbols(
        self, *, product_type: ProductType, extra: Extra | None = None
    ) -> list[IsolatedSymbol]:
        """Get the futures contracts that the account trades under isolated margin.

        `GET /api/v2/mix/account/isolated-symbols`, signed, 10/s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Isolated-Symbols
        """
        return await self._call(GET_ISOLATED_SYMBOLS, {"productType": product_type}, extra)

    async def get_liquidation_price_estimate(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        position_side: PositionSide,
        order_type: OrderType,
        open_amount: Number,
        open_price: Number | None = None,
        extra: Extra | None = None,
    ) -> LiquidationPriceEstimate:
        """Get an estimate of the price at which a position yet to be opened would be liquidated.

        `GET /api/v2/mix/account/liq-price`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            position_side: Direction of the position to be opened. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Limit price; required for a limit order. (`openPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Liquidation-Price
        """
        return await self._call(
            GET_LIQUIDATION_PRICE_ESTIMATE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "posSide": position_side,
                "orderType": order_type,
                "openAmount": open_amount,
                "openPrice": open_price,
            },
            extra,
        )

    async def get_max_openable(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        position_side: PositionSide,
        order_type: OrderType,
        open_price: Number | None = None,
        extra: Extra | None = None,
    ) -> MaxOpenable:
        """Get an estimate of how much can still be opened in one futures contract, with positions and orders you have
        reckoned in.

        `GET /api/v2/mix/account/max-open`, signed, 20/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            position_side: Direction of the position to be opened. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            order_type: Limit or market. (`orderType`)
                - `limit`: At the given price or better.
                - `market`: At the price of the market.
            open_price: Limit price; required for a limit order. (`openPrice`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Max-Open
        """
        return await self._call(
            GET_MAX_OPENABLE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "posSide": position_side,
                "orderType": order_type,
                "openPrice": open_price,
            },
            extra,
        )

    async def get_max_transfer_in(self, *, coin: str, extra: Extra | None = None) -> MaxTransferIn:
        """Get how much of a coin can be transferred in as margin of multi-assets mode.

        `GET /api/v2/mix/account/transfer-limits`, signed, 1/s/uid.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Union-Transfer-Limits
        """
        return await self._call(GET_MAX_TRANSFER_IN, {"coin": coin}, extra)

    async def get_open_size_estimate(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        open_amount: Number,
        open_price: Number,
        leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> OpenSizeEstimate:
        """Get an estimate of how much a given margin opens; positions and orders you have are left out of account.

        `GET /api/v2/mix/account/open-count`, signed, 10/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            open_amount: Margin to open with, in the margin coin. (`openAmount`)
            open_price: Price of the order. (`openPrice`)
            leverage: Leverage to reckon with; 20 when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Est-Open-Count
        """
        return await self._call(
            GET_OPEN_SIZE_ESTIMATE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "openAmount": open_amount,
                "openPrice": open_price,
                "leverage": leverage,
            },
            extra,
        )

    async def get_subaccount_assets(
        self, *, product_type: ProductType, extra: Extra | None = None
    ) -> list[SubaccountAsset]:
        """Get the futures balances of all subaccounts; not for ND brokers.

        `GET /api/v2/mix/account/sub-account-assets`, signed, 1/10s/uid.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Sub-Account-Contract-Assets
        """
        return await self._call(GET_SUBACCOUNT_ASSETS, {"productType": product_type}, extra)

    async def get_union_config(self, *, extra: Extra | None = None) -> UnionConfig:
        """Get the margin rates of debts in multi-assets mode, and how much one account may owe.

        `GET /api/v2/mix/account/union-config`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Union-Config
        """
        return await self._call(GET_UNION_CONFIG, {}, extra)

    async def get_union_switch_quota(self, *, extra: Extra | None = None) -> UnionSwitchQuota:
        """Get how much USDT it takes to switch from multi-assets to single-asset mode.

        `GET /api/v2/mix/account/switch-union-usdt`, signed, 1/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Get-Switch-Union-USDT
        """
        return await self._call(GET_UNION_SWITCH_QUOTA, {}, extra)

    async def set_all_leverage(
        self,
        *,
        product_type: ProductType,
        leverage: Number,
        symbol: str | None = None,
        margin_coin: str | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of all futures contracts of a product type that have open positions.

        `POST /api/v2/mix/account/set-all-leverage`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            leverage: Leverage.
            symbol: Contract; the docs have it in their example only.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-All-Leverage
        """
        return await self._call(
            SET_ALL_LEVERAGE,
            {
                "productType": product_type,
                "leverage": leverage,
                "symbol": symbol,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
            },
            extra,
        )

    async def set_asset_mode(
        self, *, product_type: MultiAssetProductType, asset_mode: AssetMode, extra: Extra | None = None
    ) -> str:
        """Set whether one coin or several serve as margin of USDT-margined futures.

        `POST /api/v2/mix/account/set-asset-mode`, signed, 2/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
            asset_mode: Whether one coin or several serve as margin. (`assetMode`)
                - `single`: Only the margin coin of the contract.
                - `union`: Several coins together (multi-assets mode).
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Set-Asset-Mode
        """
        return await self._call(SET_ASSET_MODE, {"productType": product_type, "assetMode": asset_mode}, extra)

    async def set_auto_margin(
        self,
        *,
        symbol: str,
        auto_margin: FlagOnOff,
        margin_coin: str,
        hold_side: PositionSide,
        amount: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set whether margin is added by itself to an isolated futures position that runs short of it.

        `POST /api/v2/mix/account/set-auto-margin`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            auto_margin: Whether margin is added to the position by itself when it runs short. (`autoMargin`)
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            hold_side: Direction of the position. (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            amount: Amount of margin; what it does is not documented.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Set-Auto-Margin
        """
        return await self._call(
            SET_AUTO_MARGIN,
            {
                "symbol": symbol,
                "autoMargin": auto_margin,
                "marginCoin": margin_coin,
                "holdSide": hold_side,
                "amount": amount,
            },
            extra,
        )

    async def set_leverage(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        leverage: Number,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        hold_side: PositionSide | None = None,
        extra: Extra | None = None,
    ) -> SetLeverageResult:
        """Set the leverage of one futures contract, for both directions or one.

        `POST /api/v2/mix/account/set-leverage`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            leverage: Leverage of both directions, or of holdSide; the only one for cross margin.
            long_leverage: Leverage of long positions, in place of leverage; for isolated margin in hedge mode.
                (`longLeverage`)
            short_leverage: Leverage of short positions, in place of leverage; for isolated margin in hedge mode.
                (`shortLeverage`)
            hold_side: Direction leverage is for; required for isolated margin in hedge mode unless both are set.
                (`holdSide`)
                - `long`: Long.
                - `short`: Short.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Leverage
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "symbol": symbol,
                "productType": product_type,
                "marginCoin": margin_coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
                "holdSide": hold_side,
            },
            extra,
        )

    async def set_margin_mode(
        self,
        *,
        symbol: str,
        product_type: ProductType,
        margin_coin: str,
        margin_mode: MarginMode,
        extra: Extra | None = None,
    ) -> SetMarginModeResult:
        """Set cross or isolated margin for one futures contract, in which there may be no position and no order.

        `POST /api/v2/mix/account/set-margin-mode`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            margin_coin: Coin the margin is in, such as USDT. (`marginCoin`)
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Margin-Mode
        """
        return await self._call(
            SET_MARGIN_MODE,
            {"symbol": symbol, "productType": product_type, "marginCoin": margin_coin, "marginMode": margin_mode},
            extra,
        )

    async def set_position_mode(
        self, *, product_type: ProductType, position_mode: HoldMode, extra: Extra | None = None
    ) -> SetPositionModeResult:
        """Set one-way or hedge mode for all contracts of a product type, in which there may be no position and no order.

        `POST /api/v2/mix/account/set-position-mode`, signed, 5/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            product_type: Kind of futures. (`productType`)
                - `USDT-FUTURES`: Margin in USDT.
                - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has
                    contracts such as BTCUSD_CM instead.
                - `USDC-FUTURES`: Margin in USDC.
            position_mode: One-way or hedge mode. (`posMode`)
                - `one_way_mode`: One position a contract.
                - `hedge_mode`: A long and a short position a contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/contract/account/Change-Hold-Mode
        """
        return await self._call(SET_POSITION_MODE, {"productType": product_type, "posMode": position_mode}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `classic.contract.account`, returning whole responses."""

    adjust_margin = raw(AccountApi.adjust_margin)
    convert_to_usdt = raw(AccountApi.convert_to_usdt)
    get_account = raw(AccountApi.get_account)
    get_accounts = raw(AccountApi.get_accounts)
    get_bills = raw(AccountApi.get_bills)
    get_interest_history = raw(AccountApi.get_interest_history)
    get_isolated_symbols = raw(AccountApi.get_isolated_symbols)
    get_liquidation_price_estimate = raw(AccountApi.get_liquidation_price_estimate)
    get_max_openable = raw(AccountApi.get_max_openable)
    get_max_transfer_in = raw(AccountApi.get_max_transfer_in)
    get_open_size_estimate = raw(AccountApi.get_open_size_estimate)
    get_subaccount_assets = raw(AccountApi.get_subaccount_assets)
    get_union_config = raw(AccountApi.get_union_config)
    get_union_switch_quota = raw(AccountApi.get_union_switch_quota)
    set_all_leverage = raw(AccountApi.set_all_leverage)
    set_asset_mode = raw(AccountApi.set_asset_mode)
    set_auto_margin = raw(AccountApi.set_auto_margin)
    set_leverage = raw(AccountApi.set_leverage)
    set_margin_mode = raw(AccountApi.set_margin_mode)
    set_position_mode = raw(AccountApi.set_position_mode)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `classic.contract.account`, for asyncio, returning whole responses."""

    adjust_margin = async_raw(AsyncAccountApi.adjust_margin)
    convert_to_usdt = async_raw(AsyncAccountApi.convert_to_usdt)
    get_account = async_raw(AsyncAccountApi.get_account)
    get_accounts = async_raw(AsyncAccountApi.get_accounts)
    get_bills = async_raw(AsyncAccountApi.get_bills)
    get_interest_history = async_raw(AsyncAccountApi.get_interest_history)
    get_isolated_symbols = async_raw(AsyncAccountApi.get_isolated_symbols)
    get_liquidation_price_estimate = async_raw(AsyncAccountApi.get_liquidation_price_estimate)
    get_max_openable = async_raw(AsyncAccountApi.get_max_openable)
    get_max_transfer_in = async_raw(AsyncAccountApi.get_max_transfer_in)
    get_open_size_estimate = async_raw(AsyncAccountApi.get_open_size_estimate)
    get_subaccount_assets = async_raw(AsyncAccountApi.get_subaccount_assets)
    get_union_config = async_raw(AsyncAccountApi.get_union_config)
    get_union_switch_quota = async_raw(AsyncAccountApi.get_union_switch_quota)
    set_all_leverage = async_raw(AsyncAccountApi.set_all_leverage)
    set_asset_mode = async_raw(AsyncAccountApi.set_asset_mode)
    set_auto_margin = async_raw(AsyncAccountApi.set_auto_margin)
    set_leverage = async_raw(AsyncAccountApi.set_leverage)
    set_margin_mode = async_raw(AsyncAccountApi.set_margin_mode)
    set_position_mode = async_raw(AsyncAccountApi.set_position_mode)
