# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""`client.uta.account`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from bitget_client._api import API
from bitget_client.uta.account_models import (
    AccountInfo,
    AdjustMarginRequest,
    Assets,
    BgbDeduction,
    Bill,
    BillPage,
    BorrowRequest,
    Collateral,
    ConvertHistory,
    ConvertHistoryPage,
    CustomCollateralCoin,
    DeltaInfo,
    EligibleDiscountRate,
    EligibleLoan,
    EligibleMarginTier,
    EligibleSymbol,
    FeeRate,
    FundingAsset,
    FundingBill,
    FundingBillPage,
    GetBillsRequest,
    GetConvertHistoryRequest,
    GetCustomCollateralCoinsRequest,
    GetEligibleDiscountRatesRequest,
    GetEligibleLoansRequest,
    GetEligibleMarginTiersRequest,
    GetEligibleSymbolsRequest,
    GetFeeRateRequest,
    GetFeeRatesRequest,
    GetFundingAssetsRequest,
    GetFundingBillsRequest,
    GetLeverageEstimateRequest,
    GetMaxBorrowableRequest,
    GetMaxTransferableRequest,
    GetMaxWithdrawableRequest,
    GetOpenInterestLimitRequest,
    GetPositionMoveHistoryRequest,
    LeverageEstimate,
    MaxTransferable,
    MaxWithdrawable,
    MovePositionsRequest,
    MovePositionsRequestPosition,
    MovePositionsResult,
    OpenInterestLimit,
    PaymentCoins,
    PositionMoveHistory,
    PositionMoveHistoryPage,
    RepayableCoins,
    RepayRequest,
    RepayResult,
    SetAccountModeRequest,
    SetBgbDeductionRequest,
    SetCollateralTypeRequest,
    SetLeverageRequest,
    SetPositionModeRequest,
    SetRepayModeRequest,
    Settings,
    SwitchStatus,
    SymbolFeeRate,
)
from bitget_runtime.rest.groups import AsyncGroup, AsyncRawGroup, Group, RawGroup, async_raw, raw
from bitget_runtime.rest.operation import Operation

if TYPE_CHECKING:
    from bitget_client.enums import (
        AccountLevel,
        Category,
        CollateralType,
        EstimateMarginMode,
        FlagOnOff,
        FlagYesNo,
        FuturesCategory,
        HoldMode,
        LeverageCategory,
        MarginMode,
        MarginOperation,
        PositionSide,
        UnifiedBillCategory,
        UnifiedBillType,
    )
    from bitget_runtime.paging.walk import AsyncWalk, Walk, WalkOptions
    from bitget_runtime.rest.wire.request import Extra
    from bitget_runtime.values.scalars import IntText, Number, Time

ADJUST_MARGIN: Operation[str] = Operation(
    API,
    __name__,
    "uta.account.adjust_margin",
    "POST",
    "/api/v3/account/set-margin",
    AdjustMarginRequest,
    str,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.contract.account.adjust_margin",),
    docs="https://www.bitget.com/api-doc/uta/account/Set-Margin",
)
BORROW: Operation[Any] = Operation(
    API,
    __name__,
    "uta.account.borrow",
    "POST",
    "/api/v3/account/borrow",
    BorrowRequest,
    Any,
    auth="signed",
    outcome="transfer",
    counterparts=("classic.margin.cross.account.borrow",),
)
GET_ASSETS: Operation[Assets] = Operation(
    API,
    __name__,
    "uta.account.get_assets",
    "GET",
    "/api/v3/account/assets",
    None,
    Assets,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    counterparts=(
        "classic.contract.account.get_account",
        "classic.contract.account.get_accounts",
        "classic.margin.cross.account.get_assets",
        "classic.margin.isolated.account.get_assets",
        "classic.spot.account.get_assets",
    ),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account",
)
GET_BGB_DEDUCTION: Operation[BgbDeduction] = Operation(
    API,
    __name__,
    "uta.account.get_bgb_deduction",
    "GET",
    "/api/v3/account/deduct-info",
    None,
    BgbDeduction,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.spot.account.get_bgb_deduction",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info",
)
GET_BILLS: Operation[BillPage] = Operation(
    API,
    __name__,
    "uta.account.get_bills",
    "GET",
    "/api/v3/account/financial-records",
    GetBillsRequest,
    BillPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.contract.account.get_bills", "classic.spot.account.get_bills"),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Financial-Records",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "id",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_COLLATERAL_TYPE: Operation[Collateral] = Operation(
    API,
    __name__,
    "uta.account.get_collateral_type",
    "GET",
    "/api/v3/account/collateral-type",
    None,
    Collateral,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
)
GET_CONVERT_HISTORY: Operation[ConvertHistoryPage] = Operation(
    API,
    __name__,
    "uta.account.get_convert_history",
    "GET",
    "/api/v3/account/convert-records",
    GetConvertHistoryRequest,
    ConvertHistoryPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Convert-Records",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "row",
        "time": "ts",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_CUSTOM_COLLATERAL_COINS: Operation[list[CustomCollateralCoin]] = Operation(
    API,
    __name__,
    "uta.account.get_custom_collateral_coins",
    "GET",
    "/api/v3/account/custom-collateral-coins",
    GetCustomCollateralCoinsRequest,
    list[CustomCollateralCoin],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
)
GET_DELTA_INFO: Operation[DeltaInfo] = Operation(
    API,
    __name__,
    "uta.account.get_delta_info",
    "GET",
    "/api/v3/account/delta-info",
    None,
    DeltaInfo,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
)
GET_ELIGIBLE_DISCOUNT_RATES: Operation[list[EligibleDiscountRate]] = Operation(
    API,
    __name__,
    "uta.account.get_eligible_discount_rates",
    "GET",
    "/api/v3/account/eligible-discount-rate",
    GetEligibleDiscountRatesRequest,
    list[EligibleDiscountRate],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    limits_inferred=True,
)
GET_ELIGIBLE_LOANS: Operation[list[EligibleLoan]] = Operation(
    API,
    __name__,
    "uta.account.get_eligible_loans",
    "GET",
    "/api/v3/account/eligible-loan-info",
    GetEligibleLoansRequest,
    list[EligibleLoan],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-loan-info",
)
GET_ELIGIBLE_MARGIN_TIERS: Operation[list[EligibleMarginTier]] = Operation(
    API,
    __name__,
    "uta.account.get_eligible_margin_tiers",
    "GET",
    "/api/v3/account/eligible-margin-tier",
    GetEligibleMarginTiersRequest,
    list[EligibleMarginTier],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-margin-tier",
)
GET_ELIGIBLE_SYMBOLS: Operation[list[EligibleSymbol]] = Operation(
    API,
    __name__,
    "uta.account.get_eligible_symbols",
    "GET",
    "/api/v3/account/eligible-symbols",
    GetEligibleSymbolsRequest,
    list[EligibleSymbol],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    docs="https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-symbols",
)
GET_FEE_RATE: Operation[FeeRate] = Operation(
    API,
    __name__,
    "uta.account.get_fee_rate",
    "GET",
    "/api/v3/account/fee-rate",
    GetFeeRateRequest,
    FeeRate,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=("classic.common.public.get_fee_rate",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate",
)
GET_FEE_RATES: Operation[list[SymbolFeeRate]] = Operation(
    API,
    __name__,
    "uta.account.get_fee_rates",
    "GET",
    "/api/v3/account/all-fee-rate",
    GetFeeRatesRequest,
    list[SymbolFeeRate],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    limits_inferred=True,
    counterparts=("classic.common.public.get_fee_rates",),
)
GET_FUNDING_ASSETS: Operation[list[FundingAsset]] = Operation(
    API,
    __name__,
    "uta.account.get_funding_assets",
    "GET",
    "/api/v3/account/funding-assets",
    GetFundingAssetsRequest,
    list[FundingAsset],
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    counterparts=("classic.common.account.get_funding_assets",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets",
)
GET_FUNDING_BILLS: Operation[FundingBillPage] = Operation(
    API,
    __name__,
    "uta.account.get_funding_bills",
    "GET",
    "/api/v3/account/funding-financial-records",
    GetFundingBillsRequest,
    FundingBillPage,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    limits_inferred=True,
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit unknown..100",
        "window": "startTime..endTime 30d",
        "reach": "90d",
        "key": "id",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_INFO: Operation[AccountInfo] = Operation(
    API,
    __name__,
    "uta.account.get_info",
    "GET",
    "/api/v3/account/info",
    None,
    AccountInfo,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("5/s/uid",),
    limits_inferred=True,
    counterparts=("classic.spot.account.get_info",),
    docs="https://www.bitget.com/docs/catalog/uta-account-account-settings/account-settings-account-info#get-account-info",
)
GET_LEVERAGE_ESTIMATE: Operation[LeverageEstimate] = Operation(
    API,
    __name__,
    "uta.account.get_leverage_estimate",
    "GET",
    "/api/v3/account/pre-set-leverage",
    GetLeverageEstimateRequest,
    LeverageEstimate,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Pre-Set-Leverage",
)
GET_MAX_BORROWABLE: Operation[Any] = Operation(
    API,
    __name__,
    "uta.account.get_max_borrowable",
    "GET",
    "/api/v3/account/max-borrowable",
    GetMaxBorrowableRequest,
    Any,
    auth="signed",
    counterparts=(
        "classic.margin.cross.account.get_max_borrowable",
        "classic.margin.isolated.account.get_max_borrowable",
    ),
)
GET_MAX_TRANSFERABLE: Operation[MaxTransferable] = Operation(
    API,
    __name__,
    "uta.account.get_max_transferable",
    "GET",
    "/api/v3/account/max-transferable",
    GetMaxTransferableRequest,
    MaxTransferable,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("3/s/uid",),
    counterparts=(
        "classic.margin.cross.account.get_max_transferable",
        "classic.margin.isolated.account.get_max_transferable",
    ),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable",
)
GET_MAX_WITHDRAWABLE: Operation[MaxWithdrawable] = Operation(
    API,
    __name__,
    "uta.account.get_max_withdrawable",
    "GET",
    "/api/v3/account/max-withdrawal",
    GetMaxWithdrawableRequest,
    MaxWithdrawable,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/docs/catalog/account/assets-balance#get-max-withdrawal",
)
GET_OPEN_INTEREST_LIMIT: Operation[OpenInterestLimit] = Operation(
    API,
    __name__,
    "uta.account.get_open_interest_limit",
    "GET",
    "/api/v3/account/open-interest-limit",
    GetOpenInterestLimitRequest,
    OpenInterestLimit,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get_OI_Limit",
)
GET_PAYMENT_COINS: Operation[PaymentCoins] = Operation(
    API,
    __name__,
    "uta.account.get_payment_coins",
    "GET",
    "/api/v3/account/payment-coins",
    None,
    PaymentCoins,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Payment-Coins",
)
GET_POSITION_MOVE_HISTORY: Operation[PositionMoveHistoryPage] = Operation(
    API,
    __name__,
    "uta.account.get_position_move_history",
    "GET",
    "/api/v3/account/move-position-history",
    GetPositionMoveHistoryRequest,
    PositionMoveHistoryPage,
    auth="signed",
    permission="UTA trade (read)",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-move-position-history",
    paging={
        "next": "cursor = cursor",
        "rows": "list",
        "limit": "limit 100..100",
        "window": "startTime..endTime 90d",
        "reach": "unknown",
        "key": "orderId",
        "order": "newest",
        "ends": "no cursor",
    },
)
GET_REPAYABLE_COINS: Operation[RepayableCoins] = Operation(
    API,
    __name__,
    "uta.account.get_repayable_coins",
    "GET",
    "/api/v3/account/repayable-coins",
    None,
    RepayableCoins,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("10/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins",
)
GET_SETTINGS: Operation[Settings] = Operation(
    API,
    __name__,
    "uta.account.get_settings",
    "GET",
    "/api/v3/account/settings",
    None,
    Settings,
    auth="signed",
    permission="UTA mgt. (read)",
    rate_limits=("20/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get-Account-Setting",
)
GET_SWITCH_STATUS: Operation[SwitchStatus] = Operation(
    API,
    __name__,
    "uta.account.get_switch_status",
    "GET",
    "/api/v3/account/switch-status",
    None,
    SwitchStatus,
    auth="signed",
    rate_limits=("5/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Get_Switch_Status",
)
MOVE_POSITIONS: Operation[MovePositionsResult] = Operation(
    API,
    __name__,
    "uta.account.move_positions",
    "POST",
    "/api/v3/account/move-positions",
    MovePositionsRequest,
    MovePositionsResult,
    auth="signed",
    outcome="order",
    permission="UTA trade (read & write)",
    rate_limits=("1/30s/uid", "100/d/uid"),
    docs="https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#move-positions",
)
REPAY: Operation[RepayResult] = Operation(
    API,
    __name__,
    "uta.account.repay",
    "POST",
    "/api/v3/account/repay",
    RepayRequest,
    RepayResult,
    auth="signed",
    outcome="transfer",
    permission="UTA mgt. (read & write)",
    rate_limits=("5/s/uid",),
    is_trade=True,
    counterparts=("classic.margin.cross.account.repay",),
    docs="https://www.bitget.com/api-doc/uta/account/Repay",
)
SET_ACCOUNT_MODE: Operation[None] = Operation(
    API,
    __name__,
    "uta.account.set_account_mode",
    "POST",
    "/api/v3/account/adjust-account-mode",
    SetAccountModeRequest,
    None,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("1/s/uid",),
)
SET_BGB_DEDUCTION: Operation[bool] = Operation(
    API,
    __name__,
    "uta.account.set_bgb_deduction",
    "POST",
    "/api/v3/account/switch-deduct",
    SetBgbDeductionRequest,
    bool,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("1/s/uid",),
    counterparts=("classic.spot.account.set_bgb_deduction",),
    docs="https://www.bitget.com/api-doc/uta/account/Switch-Deduct",
)
SET_COLLATERAL_TYPE: Operation[str] = Operation(
    API,
    __name__,
    "uta.account.set_collateral_type",
    "POST",
    "/api/v3/account/set-collateral-type",
    SetCollateralTypeRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("2/s/uid",),
    limits_inferred=True,
)
SET_LEVERAGE: Operation[str] = Operation(
    API,
    __name__,
    "uta.account.set_leverage",
    "POST",
    "/api/v3/account/set-leverage",
    SetLeverageRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.contract.account.set_leverage",),
    docs="https://www.bitget.com/api-doc/uta/account/Change-Leverage",
)
SET_POSITION_MODE: Operation[str] = Operation(
    API,
    __name__,
    "uta.account.set_position_mode",
    "POST",
    "/api/v3/account/set-hold-mode",
    SetPositionModeRequest,
    str,
    auth="signed",
    outcome="setting",
    permission="UTA mgt. (read & write)",
    rate_limits=("10/s/uid",),
    counterparts=("classic.contract.account.set_position_mode",),
    docs="https://www.bitget.com/api-doc/uta/account/Change-Position-Mode",
)
SET_REPAY_MODE: Operation[Any] = Operation(
    API,
    __name__,
    "uta.account.set_repay_mode",
    "POST",
    "/api/v3/account/set-repay-mode",
    SetRepayModeRequest,
    Any,
    auth="signed",
    outcome="setting",
)
SWITCH_TO_CLASSIC: Operation[None] = Operation(
    API,
    __name__,
    "uta.account.switch_to_classic",
    "POST",
    "/api/v3/account/switch",
    None,
    None,
    auth="signed",
    outcome="setting",
    rate_limits=("1/s/uid",),
    docs="https://www.bitget.com/api-doc/uta/account/Switch_Account",
)


class AccountApi(Group):
    """Operations of `uta.account`."""

    def adjust_margin(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        position_side: PositionSide,
        operation: MarginOperation,
        amount: Number,
        extra: Extra | None = None,
    ) -> str:
        """Add margin to an isolated position, or take some out of it.

        `POST /api/v3/account/set-margin`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            position_side: Side of the position. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            operation: Whether to add margin or to take it out.
                - `add`: Into it.
                - `remove`: Out of it.
            amount: Amount of margin, in the margin coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Set-Margin
        """
        return self._call(
            ADJUST_MARGIN,
            {
                "category": category,
                "symbol": symbol,
                "posSide": position_side,
                "operation": operation,
                "amount": amount,
            },
            extra,
        )

    def borrow(self, *, coin: str, amount: Number, client_oid: str | None = None, extra: Extra | None = None) -> Any:
        """Borrow a coin in the unified account.

        `POST /api/v3/account/borrow`, signed.
        A lost response raises `OutcomeUnknown`; money is never moved twice.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            coin: Coin to borrow.
            amount: Amount to borrow, in the coin.
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(BORROW, {"coin": coin, "amount": amount, "clientOid": client_oid}, extra)

    def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get the equity and margin of the unified account as a whole, and its coins that are not at zero.

        `GET /api/v3/account/assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account
        """
        return self._call(GET_ASSETS, {}, extra)

    def get_bgb_deduction(self, *, extra: Extra | None = None) -> BgbDeduction:
        """Get whether trading fees are deducted in BGB.

        `GET /api/v3/account/deduct-info`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info
        """
        return self._call(GET_BGB_DEDUCTION, {}, extra)

    def get_bills(
        self,
        *,
        category: UnifiedBillCategory,
        coin: str | None = None,
        bill_type: UnifiedBillType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the unified account in the last 90 days.

        `GET /api/v3/account/financial-records`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
                - `OTHER`: Everything else.
            coin: Only entries in this coin.
            bill_type: Only entries of this kind. (`type`)
                One of 156 values: `registry.reference.values_of("UnifiedBillType")` has them.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of entries; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Financial-Records
        """
        return self._call(
            GET_BILLS,
            {
                "category": category,
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        category: UnifiedBillCategory,
        coin: str | None = None,
        bill_type: UnifiedBillType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_BILLS,
            {
                "category": category,
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_collateral_type(self, *, extra: Extra | None = None) -> Collateral:
        """Get which coins count as collateral of the unified account.

        `GET /api/v3/account/collateral-type`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_COLLATERAL_TYPE, {}, extra)

    def get_convert_history(
        self,
        *,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ConvertHistoryPage:
        """Get the conversions of the last 90 days, all of them or those between two coins.

        `GET /api/v3/account/convert-records`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            from_coin: Only conversions of this coin. (`fromCoin`)
            to_coin: Only conversions into this coin. (`toCoin`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of conversions; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Convert-Records
        """
        return self._call(
            GET_CONVERT_HISTORY,
            {
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_convert_history(
        self,
        *,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[ConvertHistory]:
        """Walk over all pages of `get_convert_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_CONVERT_HISTORY,
            {
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_custom_collateral_coins(
        self, *, collateral_coin: str | None = None, extra: Extra | None = None
    ) -> list[CustomCollateralCoin]:
        """Get the coins that can be chosen as collateral.

        `GET /api/v3/account/custom-collateral-coins`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            collateral_coin: Only this coin. (`collateralCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_CUSTOM_COLLATERAL_COINS, {"collateralCoin": collateral_coin}, extra)

    def get_delta_info(self, *, extra: Extra | None = None) -> DeltaInfo:
        """Get how near a unified account in delta-neutral mode is to its thresholds.

        `GET /api/v3/account/delta-info`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_DELTA_INFO, {}, extra)

    def get_eligible_discount_rates(
        self, *, coin: str | None = None, extra: Extra | None = None
    ) -> list[EligibleDiscountRate]:
        """Get at which share of its value each coin counts as margin for this account, tier by tier.

        `GET /api/v3/account/eligible-discount-rate`, signed, 20/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_ELIGIBLE_DISCOUNT_RATES, {"coin": coin}, extra)

    def get_eligible_loans(self, *, coin: str | None = None, extra: Extra | None = None) -> list[EligibleLoan]:
        """Get how much this account may borrow of each coin.

        `GET /api/v3/account/eligible-loan-info`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-loan-info
        """
        return self._call(GET_ELIGIBLE_LOANS, {"coin": coin}, extra)

    def get_eligible_margin_tiers(
        self, *, coin: str | None = None, extra: Extra | None = None
    ) -> list[EligibleMarginTier]:
        """Get the tiers of margin trading that hold for this account, coin by coin.

        `GET /api/v3/account/eligible-margin-tier`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-margin-tier
        """
        return self._call(GET_ELIGIBLE_MARGIN_TIERS, {"coin": coin}, extra)

    def get_eligible_symbols(self, *, symbol: str | None = None, extra: Extra | None = None) -> list[EligibleSymbol]:
        """Get the instruments this account may trade, with their trading rules.

        `GET /api/v3/account/eligible-symbols`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            symbol: Only this instrument.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-symbols
        """
        return self._call(GET_ELIGIBLE_SYMBOLS, {"symbol": symbol}, extra)

    def get_fee_rate(
        self, *, category: Category, symbol: str, rpi_flag: str | None = None, extra: Extra | None = None
    ) -> FeeRate:
        """Get your fee rates of one instrument.

        `GET /api/v3/account/fee-rate`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            rpi_flag: Whether to ask for the rates of RPI orders; its values are not documented. (`rpiFlag`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate
        """
        return self._call(GET_FEE_RATE, {"category": category, "symbol": symbol, "rpiFlag": rpi_flag}, extra)

    def get_fee_rates(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[SymbolFeeRate]:
        """Get your fee rates of all instruments of one category, or of a single instrument.

        `GET /api/v3/account/all-fee-rate`, signed, 3/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_FEE_RATES, {"category": category, "symbol": symbol}, extra)

    def get_funding_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[FundingAsset]:
        """Get the coins in the funding account, those that are not at zero.

        `GET /api/v3/account/funding-assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets
        """
        return self._call(GET_FUNDING_ASSETS, {"coin": coin}, extra)

    def get_funding_bills(
        self,
        *,
        coin: str | None = None,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FundingBillPage:
        """Get what changed the balances of the funding account in the last 90 days.

        `GET /api/v3/account/funding-financial-records`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only entries in this coin.
            bill_type: Only entries of this kind; its values are not documented. (`type`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            GET_FUNDING_BILLS,
            {
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_funding_bills(
        self,
        *,
        coin: str | None = None,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[FundingBill]:
        """Walk over all pages of `get_funding_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FUNDING_BILLS,
            {
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    def get_info(self, *, extra: Extra | None = None) -> AccountInfo:
        """Get whose account it is, and what the API key in use may do.

        `GET /api/v3/account/info`, signed, 5/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-account-settings/account-settings-account-info#get-account-info
        """
        return self._call(GET_INFO, {}, extra)

    def get_leverage_estimate(
        self,
        *,
        category: LeverageCategory,
        margin_mode: EstimateMarginMode,
        symbol: str | None = None,
        coin: str | None = None,
        leverage: Number | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> LeverageEstimate:
        """Get what another leverage would change, before it is set.

        `GET /api/v3/account/pre-set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin, as the docs spell it.
                - `cross`: The same, as clients of the live API spell it.
                - `isolated`: Each position has a margin of its own.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            leverage: Leverage to try.
            long_leverage: Leverage of long positions to try, for isolated margin in hedge mode; goes before
                leverage. (`longLeverage`)
            short_leverage: Leverage of short positions to try, for isolated margin in hedge mode; goes before
                leverage. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Pre-Set-Leverage
        """
        return self._call(
            GET_LEVERAGE_ESTIMATE,
            {
                "category": category,
                "marginMode": margin_mode,
                "symbol": symbol,
                "coin": coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )

    def get_max_borrowable(self, *, coin: str, extra: Extra | None = None) -> Any:
        """Get how much of a coin the unified account can borrow.

        `GET /api/v3/account/max-borrowable`, signed.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(GET_MAX_BORROWABLE, {"coin": coin}, extra)

    def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get how much of a coin can be transferred out of the unified account.

        `GET /api/v3/account/max-transferable`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable
        """
        return self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    def get_max_withdrawable(self, *, coin: str, extra: Extra | None = None) -> MaxWithdrawable:
        """Get how much of a coin can be withdrawn, from each account and in all.

        `GET /api/v3/account/max-withdrawal`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-max-withdrawal
        """
        return self._call(GET_MAX_WITHDRAWABLE, {"coin": coin}, extra)

    def get_open_interest_limit(
        self, *, symbol: str, category: FuturesCategory, extra: Extra | None = None
    ) -> OpenInterestLimit:
        """Get how large your positions in one futures contract may be.

        `GET /api/v3/account/open-interest-limit`, signed, 5/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get_OI_Limit
        """
        return self._call(GET_OPEN_INTEREST_LIMIT, {"symbol": symbol, "category": category}, extra)

    def get_payment_coins(self, *, extra: Extra | None = None) -> PaymentCoins:
        """Get the coins that you can pay back debts with.

        `GET /api/v3/account/payment-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Payment-Coins
        """
        return self._call(GET_PAYMENT_COINS, {}, extra)

    def get_position_move_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> PositionMoveHistoryPage:
        """Get the positions that were moved between your accounts; of the last 30 days unless a period is given.

        `GET /api/v3/account/move-position-history`, signed, 5/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only positions in this contract.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of moves; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-move-position-history
        """
        return self._call(
            GET_POSITION_MOVE_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_position_move_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> Walk[PositionMoveHistory]:
        """Walk over all pages of `get_position_move_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_POSITION_MOVE_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )

    def get_repayable_coins(self, *, extra: Extra | None = None) -> RepayableCoins:
        """Get the coins that you owe and can pay back.

        `GET /api/v3/account/repayable-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins
        """
        return self._call(GET_REPAYABLE_COINS, {}, extra)

    def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get how the unified account is set up, its modes and the leverage of each contract and coin.

        `GET /api/v3/account/settings`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
        """
        return self._call(GET_SETTINGS, {}, extra)

    def get_switch_status(self, *, extra: Extra | None = None) -> SwitchStatus:
        """Get how far the switch of the main account back to a classic account has come.

        `GET /api/v3/account/switch-status`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get_Switch_Status
        """
        return self._call(GET_SWITCH_STATUS, {}, extra)

    def move_positions(
        self,
        *,
        from_uid: str,
        to_uid: str,
        category: FuturesCategory,
        positions: Sequence[MovePositionsRequestPosition],
        extra: Extra | None = None,
    ) -> MovePositionsResult:
        """Move up to ten positions between your accounts, every 30 seconds at most; for users on a list, with a key of
        the main account.

        `POST /api/v3/account/move-positions`, signed, 1/30s/uid, 100/d/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            from_uid: User id of the account that the positions leave. (`fromUid`)
            to_uid: User id of the account that the positions go to. (`toUid`)
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            positions: Positions to move, at most ten. (`positionList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#move-positions
        """
        return self._call(
            MOVE_POSITIONS,
            {"fromUid": from_uid, "toUid": to_uid, "category": category, "positionList": positions},
            extra,
        )

    def repay(
        self, *, repayable_coins: Sequence[str], payment_coins: Sequence[str], extra: Extra | None = None
    ) -> RepayResult:
        """Pay back debts of the unified account by hand.

        `POST /api/v3/account/repay`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repayable_coins: Coins to pay back. (`repayableCoinList`)
            payment_coins: Coins to pay with. (`paymentCoinList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Repay
        """
        return self._call(REPAY, {"repayableCoinList": repayable_coins, "paymentCoinList": payment_coins}, extra)

    def set_account_mode(
        self,
        *,
        mode: AccountLevel,
        target_uid: str | None = None,
        delta_switch: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> None:
        """Set how far the products of a unified account share one margin.

        `POST /api/v3/account/adjust-account-mode`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            mode: How far the products share one margin.
                - `basic`: Basic mode.
                - `advanced`: Advanced mode.
                - `isolated`: Isolated mode.
                - `delta`: Delta-neutral mode.
            target_uid: User id of the account to set, such as a subaccount. (`targetUid`)
            delta_switch: Switch of the delta-neutral mode; its values are not documented. (`deltaSwitch`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(SET_ACCOUNT_MODE, {"mode": mode, "targetUid": target_uid, "deltaSwitch": delta_switch}, extra)

    def set_bgb_deduction(self, *, deduct: FlagOnOff, extra: Extra | None = None) -> bool:
        """Switch the deduction of trading fees in BGB on or off.

        `POST /api/v3/account/switch-deduct`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            deduct: Whether BGB is used to pay trading fees.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Switch-Deduct
        """
        return self._call(SET_BGB_DEDUCTION, {"deduct": deduct}, extra)

    def set_collateral_type(
        self,
        *,
        collateral_type: CollateralType,
        collateral_coins: str | None = None,
        allow_cashplus: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set which coins count as collateral of the unified account.

        `POST /api/v3/account/set-collateral-type`, signed, 2/s/uid (inferred), permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            collateral_type: Which coins count as collateral. (`collateralType`)
                - `mainstream`: The main coins.
                - `all`: All coins.
                - `custom`: Coins of your own choice.
            collateral_coins: Coins to count as collateral, separated by commas; required for custom.
                (`collateralCoins`)
            allow_cashplus: Whether Cashplus is allowed; its values are not documented. (`allowCashplus`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(
            SET_COLLATERAL_TYPE,
            {"collateralType": collateral_type, "collateralCoins": collateral_coins, "allowCashplus": allow_cashplus},
            extra,
        )

    def set_leverage(
        self,
        *,
        category: LeverageCategory,
        leverage: Number,
        symbol: str | None = None,
        coin: str | None = None,
        position_side: PositionSide | None = None,
        margin_mode: MarginMode | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of one futures contract, or of one coin for margin trading.

        `POST /api/v3/account/set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            leverage: Leverage.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            position_side: Side to set; required for an isolated position. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            margin_mode: Margin mode to set it for. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            long_leverage: Leverage of long positions. (`longLeverage`)
            short_leverage: Leverage of short positions. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Leverage
        """
        return self._call(
            SET_LEVERAGE,
            {
                "category": category,
                "leverage": leverage,
                "symbol": symbol,
                "coin": coin,
                "posSide": position_side,
                "marginMode": margin_mode,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )

    def set_position_mode(self, *, hold_mode: HoldMode, extra: Extra | None = None) -> str:
        """Set whether long and short positions are held side by side.

        `POST /api/v3/account/set-hold-mode`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            hold_mode: Whether long and short positions are held side by side. (`holdMode`)
                - `one_way_mode`: One position a contract.
                - `hedge_mode`: A long and a short position a contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
        """
        return self._call(SET_POSITION_MODE, {"holdMode": hold_mode}, extra)

    def set_repay_mode(self, *, repay_mode: str, extra: Extra | None = None) -> Any:
        """Set how debts of the unified account are repaid.

        `POST /api/v3/account/set-repay-mode`, signed.
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            repay_mode: How debts are repaid; manual is the only value known. (`repayMode`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return self._call(SET_REPAY_MODE, {"repayMode": repay_mode}, extra)

    def switch_to_classic(self, *, extra: Extra | None = None) -> None:
        """Ask for the switch of the main account back to a classic account, which takes about a minute.

        `POST /api/v3/account/switch`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Switch_Account
        """
        return self._call(SWITCH_TO_CLASSIC, {}, extra)


class AsyncAccountApi(AsyncGroup):
    """Operations of `uta.account`, for asyncio."""

    async def adjust_margin(
        self,
        *,
        category: FuturesCategory,
        symbol: str,
        position_side: PositionSide,
        operation: MarginOperation,
        amount: Number,
        extra: Extra | None = None,
    ) -> str:
        """Add margin to an isolated position, or take some out of it.

        `POST /api/v3/account/set-margin`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            position_side: Side of the position. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            operation: Whether to add margin or to take it out.
                - `add`: Into it.
                - `remove`: Out of it.
            amount: Amount of margin, in the margin coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Set-Margin
        """
        return await self._call(
            ADJUST_MARGIN,
            {
                "category": category,
                "symbol": symbol,
                "posSide": position_side,
                "operation": operation,
                "amount": amount,
            },
            extra,
        )

    async def borrow(
        self, *, coin: str, amount: Number, client_oid: str | None = None, extra: Extra | None = None
    ) -> Any:
        """Borrow a coin in the unified account.

        `POST /api/v3/account/borrow`, signed.
        A lost response raises `OutcomeUnknown`; money is never moved twice.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            coin: Coin to borrow.
            amount: Amount to borrow, in the coin.
            client_oid: Your own id of the loan. (`clientOid`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(BORROW, {"coin": coin, "amount": amount, "clientOid": client_oid}, extra)

    async def get_assets(self, *, extra: Extra | None = None) -> Assets:
        """Get the equity and margin of the unified account as a whole, and its coins that are not at zero.

        `GET /api/v3/account/assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account
        """
        return await self._call(GET_ASSETS, {}, extra)

    async def get_bgb_deduction(self, *, extra: Extra | None = None) -> BgbDeduction:
        """Get whether trading fees are deducted in BGB.

        `GET /api/v3/account/deduct-info`, signed, 1/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Deduct-Info
        """
        return await self._call(GET_BGB_DEDUCTION, {}, extra)

    async def get_bills(
        self,
        *,
        category: UnifiedBillCategory,
        coin: str | None = None,
        bill_type: UnifiedBillType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> BillPage:
        """Get what changed the balances of the unified account in the last 90 days.

        `GET /api/v3/account/financial-records`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
                - `OTHER`: Everything else.
            coin: Only entries in this coin.
            bill_type: Only entries of this kind. (`type`)
                One of 156 values: `registry.reference.values_of("UnifiedBillType")` has them.
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of entries; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Financial-Records
        """
        return await self._call(
            GET_BILLS,
            {
                "category": category,
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_bills(
        self,
        *,
        category: UnifiedBillCategory,
        coin: str | None = None,
        bill_type: UnifiedBillType | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[Bill]:
        """Walk over all pages of `get_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_BILLS,
            {
                "category": category,
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_collateral_type(self, *, extra: Extra | None = None) -> Collateral:
        """Get which coins count as collateral of the unified account.

        `GET /api/v3/account/collateral-type`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_COLLATERAL_TYPE, {}, extra)

    async def get_convert_history(
        self,
        *,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> ConvertHistoryPage:
        """Get the conversions of the last 90 days, all of them or those between two coins.

        `GET /api/v3/account/convert-records`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            from_coin: Only conversions of this coin. (`fromCoin`)
            to_coin: Only conversions into this coin. (`toCoin`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period, at most 30 days after its start. (`endTime`)
            limit: Number of conversions; 100 is both the default and the most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Convert-Records
        """
        return await self._call(
            GET_CONVERT_HISTORY,
            {
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_convert_history(
        self,
        *,
        from_coin: str | None = None,
        to_coin: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[ConvertHistory]:
        """Walk over all pages of `get_convert_history`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_CONVERT_HISTORY,
            {
                "fromCoin": from_coin,
                "toCoin": to_coin,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_custom_collateral_coins(
        self, *, collateral_coin: str | None = None, extra: Extra | None = None
    ) -> list[CustomCollateralCoin]:
        """Get the coins that can be chosen as collateral.

        `GET /api/v3/account/custom-collateral-coins`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            collateral_coin: Only this coin. (`collateralCoin`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_CUSTOM_COLLATERAL_COINS, {"collateralCoin": collateral_coin}, extra)

    async def get_delta_info(self, *, extra: Extra | None = None) -> DeltaInfo:
        """Get how near a unified account in delta-neutral mode is to its thresholds.

        `GET /api/v3/account/delta-info`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_DELTA_INFO, {}, extra)

    async def get_eligible_discount_rates(
        self, *, coin: str | None = None, extra: Extra | None = None
    ) -> list[EligibleDiscountRate]:
        """Get at which share of its value each coin counts as margin for this account, tier by tier.

        `GET /api/v3/account/eligible-discount-rate`, signed, 20/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_ELIGIBLE_DISCOUNT_RATES, {"coin": coin}, extra)

    async def get_eligible_loans(self, *, coin: str | None = None, extra: Extra | None = None) -> list[EligibleLoan]:
        """Get how much this account may borrow of each coin.

        `GET /api/v3/account/eligible-loan-info`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-loan-info
        """
        return await self._call(GET_ELIGIBLE_LOANS, {"coin": coin}, extra)

    async def get_eligible_margin_tiers(
        self, *, coin: str | None = None, extra: Extra | None = None
    ) -> list[EligibleMarginTier]:
        """Get the tiers of margin trading that hold for this account, coin by coin.

        `GET /api/v3/account/eligible-margin-tier`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-margin-tier
        """
        return await self._call(GET_ELIGIBLE_MARGIN_TIERS, {"coin": coin}, extra)

    async def get_eligible_symbols(
        self, *, symbol: str | None = None, extra: Extra | None = None
    ) -> list[EligibleSymbol]:
        """Get the instruments this account may trade, with their trading rules.

        `GET /api/v3/account/eligible-symbols`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            symbol: Only this instrument.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-risk-position/risk-position-eligible#get-eligible-symbols
        """
        return await self._call(GET_ELIGIBLE_SYMBOLS, {"symbol": symbol}, extra)

    async def get_fee_rate(
        self, *, category: Category, symbol: str, rpi_flag: str | None = None, extra: Extra | None = None
    ) -> FeeRate:
        """Get your fee rates of one instrument.

        `GET /api/v3/account/fee-rate`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair, such as BTCUSDT.
            rpi_flag: Whether to ask for the rates of RPI orders; its values are not documented. (`rpiFlag`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Fee-Rate
        """
        return await self._call(GET_FEE_RATE, {"category": category, "symbol": symbol, "rpiFlag": rpi_flag}, extra)

    async def get_fee_rates(
        self, *, category: Category, symbol: str | None = None, extra: Extra | None = None
    ) -> list[SymbolFeeRate]:
        """Get your fee rates of all instruments of one category, or of a single instrument.

        `GET /api/v3/account/all-fee-rate`, signed, 3/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `SPOT`: Spot.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Trading pair or contract; all of the category when left out.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_FEE_RATES, {"category": category, "symbol": symbol}, extra)

    async def get_funding_assets(self, *, coin: str | None = None, extra: Extra | None = None) -> list[FundingAsset]:
        """Get the coins in the funding account, those that are not at zero.

        `GET /api/v3/account/funding-assets`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Only this coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Funding-Assets
        """
        return await self._call(GET_FUNDING_ASSETS, {"coin": coin}, extra)

    async def get_funding_bills(
        self,
        *,
        coin: str | None = None,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
    ) -> FundingBillPage:
        """Get what changed the balances of the funding account in the last 90 days.

        `GET /api/v3/account/funding-financial-records`, signed, 10/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            coin: Only entries in this coin.
            bill_type: Only entries of this kind; its values are not documented. (`type`)
            start_time: Start of the period, at most 90 days ago. (`startTime`)
            end_time: End of the period asked for. (`endTime`)
            limit: Number of entries at most.
            cursor: Where to go on, taken from the page before; left out for the first page.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            GET_FUNDING_BILLS,
            {
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
        )

    def iter_funding_bills(
        self,
        *,
        coin: str | None = None,
        bill_type: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: IntText | None = None,
        cursor: str | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[FundingBill]:
        """Walk over all pages of `get_funding_bills`, which takes the same arguments.

        Reach: 90d; widest query: 30d.
        """
        return self._walk(
            GET_FUNDING_BILLS,
            {
                "coin": coin,
                "type": bill_type,
                "startTime": start_time,
                "endTime": end_time,
                "limit": limit,
                "cursor": cursor,
            },
            extra,
            walk,
        )

    async def get_info(self, *, extra: Extra | None = None) -> AccountInfo:
        """Get whose account it is, and what the API key in use may do.

        `GET /api/v3/account/info`, signed, 5/s/uid (inferred), permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/uta-account-account-settings/account-settings-account-info#get-account-info
        """
        return await self._call(GET_INFO, {}, extra)

    async def get_leverage_estimate(
        self,
        *,
        category: LeverageCategory,
        margin_mode: EstimateMarginMode,
        symbol: str | None = None,
        coin: str | None = None,
        leverage: Number | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> LeverageEstimate:
        """Get what another leverage would change, before it is set.

        `GET /api/v3/account/pre-set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            margin_mode: Cross or isolated margin. (`marginMode`)
                - `crossed`: All positions share one margin, as the docs spell it.
                - `cross`: The same, as clients of the live API spell it.
                - `isolated`: Each position has a margin of its own.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            leverage: Leverage to try.
            long_leverage: Leverage of long positions to try, for isolated margin in hedge mode; goes before
                leverage. (`longLeverage`)
            short_leverage: Leverage of short positions to try, for isolated margin in hedge mode; goes before
                leverage. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Pre-Set-Leverage
        """
        return await self._call(
            GET_LEVERAGE_ESTIMATE,
            {
                "category": category,
                "marginMode": margin_mode,
                "symbol": symbol,
                "coin": coin,
                "leverage": leverage,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )

    async def get_max_borrowable(self, *, coin: str, extra: Extra | None = None) -> Any:
        """Get how much of a coin the unified account can borrow.

        `GET /api/v3/account/max-borrowable`, signed.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(GET_MAX_BORROWABLE, {"coin": coin}, extra)

    async def get_max_transferable(self, *, coin: str, extra: Extra | None = None) -> MaxTransferable:
        """Get how much of a coin can be transferred out of the unified account.

        `GET /api/v3/account/max-transferable`, signed, 3/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Max-Transferable
        """
        return await self._call(GET_MAX_TRANSFERABLE, {"coin": coin}, extra)

    async def get_max_withdrawable(self, *, coin: str, extra: Extra | None = None) -> MaxWithdrawable:
        """Get how much of a coin can be withdrawn, from each account and in all.

        `GET /api/v3/account/max-withdrawal`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            coin: Name of the coin.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/account/assets-balance#get-max-withdrawal
        """
        return await self._call(GET_MAX_WITHDRAWABLE, {"coin": coin}, extra)

    async def get_open_interest_limit(
        self, *, symbol: str, category: FuturesCategory, extra: Extra | None = None
    ) -> OpenInterestLimit:
        """Get how large your positions in one futures contract may be.

        `GET /api/v3/account/open-interest-limit`, signed, 5/s/uid.

        Args:
            symbol: Trading pair, such as BTCUSDT.
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get_OI_Limit
        """
        return await self._call(GET_OPEN_INTEREST_LIMIT, {"symbol": symbol, "category": category}, extra)

    async def get_payment_coins(self, *, extra: Extra | None = None) -> PaymentCoins:
        """Get the coins that you can pay back debts with.

        `GET /api/v3/account/payment-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Payment-Coins
        """
        return await self._call(GET_PAYMENT_COINS, {}, extra)

    async def get_position_move_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
    ) -> PositionMoveHistoryPage:
        """Get the positions that were moved between your accounts; of the last 30 days unless a period is given.

        `GET /api/v3/account/move-position-history`, signed, 5/s/uid, permission: UTA trade (read).

        Args:
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            symbol: Only positions in this contract.
            start_time: Start of the period, at most 90 days before its end. (`startTime`)
            end_time: End of the period, at most 90 days after its start. (`endTime`)
            cursor: Where to go on, taken from the page before; left out for the first page.
            limit: Number of moves; 100 is both the default and the most.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#get-move-position-history
        """
        return await self._call(
            GET_POSITION_MOVE_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
        )

    def iter_position_move_history(
        self,
        *,
        category: FuturesCategory,
        symbol: str | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: IntText | None = None,
        extra: Extra | None = None,
        **walk: Unpack[WalkOptions],
    ) -> AsyncWalk[PositionMoveHistory]:
        """Walk over all pages of `get_position_move_history`, which takes the same arguments.

        Reach: unknown; widest query: 90d.
        """
        return self._walk(
            GET_POSITION_MOVE_HISTORY,
            {
                "category": category,
                "symbol": symbol,
                "startTime": start_time,
                "endTime": end_time,
                "cursor": cursor,
                "limit": limit,
            },
            extra,
            walk,
        )

    async def get_repayable_coins(self, *, extra: Extra | None = None) -> RepayableCoins:
        """Get the coins that you owe and can pay back.

        `GET /api/v3/account/repayable-coins`, signed, 10/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Repayable-Coins
        """
        return await self._call(GET_REPAYABLE_COINS, {}, extra)

    async def get_settings(self, *, extra: Extra | None = None) -> Settings:
        """Get how the unified account is set up, its modes and the leverage of each contract and coin.

        `GET /api/v3/account/settings`, signed, 20/s/uid, permission: UTA mgt. (read).

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get-Account-Setting
        """
        return await self._call(GET_SETTINGS, {}, extra)

    async def get_switch_status(self, *, extra: Extra | None = None) -> SwitchStatus:
        """Get how far the switch of the main account back to a classic account has come.

        `GET /api/v3/account/switch-status`, signed, 5/s/uid.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Get_Switch_Status
        """
        return await self._call(GET_SWITCH_STATUS, {}, extra)

    async def move_positions(
        self,
        *,
        from_uid: str,
        to_uid: str,
        category: FuturesCategory,
        positions: Sequence[MovePositionsRequestPosition],
        extra: Extra | None = None,
    ) -> MovePositionsResult:
        """Move up to ten positions between your accounts, every 30 seconds at most; for users on a list, with a key of
        the main account.

        `POST /api/v3/account/move-positions`, signed, 1/30s/uid, 100/d/uid, permission: UTA trade (read & write).
        A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.

        Args:
            from_uid: User id of the account that the positions leave. (`fromUid`)
            to_uid: User id of the account that the positions go to. (`toUid`)
            category: Product line.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            positions: Positions to move, at most ten. (`positionList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/docs/catalog/trading-position-management/uta-trade-position#move-positions
        """
        return await self._call(
            MOVE_POSITIONS,
            {"fromUid": from_uid, "toUid": to_uid, "category": category, "positionList": positions},
            extra,
        )

    async def repay(
        self, *, repayable_coins: Sequence[str], payment_coins: Sequence[str], extra: Extra | None = None
    ) -> RepayResult:
        """Pay back debts of the unified account by hand.

        `POST /api/v3/account/repay`, signed, 5/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`; money is never moved twice.

        Args:
            repayable_coins: Coins to pay back. (`repayableCoinList`)
            payment_coins: Coins to pay with. (`paymentCoinList`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Repay
        """
        return await self._call(REPAY, {"repayableCoinList": repayable_coins, "paymentCoinList": payment_coins}, extra)

    async def set_account_mode(
        self,
        *,
        mode: AccountLevel,
        target_uid: str | None = None,
        delta_switch: FlagYesNo | None = None,
        extra: Extra | None = None,
    ) -> None:
        """Set how far the products of a unified account share one margin.

        `POST /api/v3/account/adjust-account-mode`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            mode: How far the products share one margin.
                - `basic`: Basic mode.
                - `advanced`: Advanced mode.
                - `isolated`: Isolated mode.
                - `delta`: Delta-neutral mode.
            target_uid: User id of the account to set, such as a subaccount. (`targetUid`)
            delta_switch: Switch of the delta-neutral mode; its values are not documented. (`deltaSwitch`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            SET_ACCOUNT_MODE, {"mode": mode, "targetUid": target_uid, "deltaSwitch": delta_switch}, extra
        )

    async def set_bgb_deduction(self, *, deduct: FlagOnOff, extra: Extra | None = None) -> bool:
        """Switch the deduction of trading fees in BGB on or off.

        `POST /api/v3/account/switch-deduct`, signed, 1/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            deduct: Whether BGB is used to pay trading fees.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Switch-Deduct
        """
        return await self._call(SET_BGB_DEDUCTION, {"deduct": deduct}, extra)

    async def set_collateral_type(
        self,
        *,
        collateral_type: CollateralType,
        collateral_coins: str | None = None,
        allow_cashplus: str | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set which coins count as collateral of the unified account.

        `POST /api/v3/account/set-collateral-type`, signed, 2/s/uid (inferred), permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            collateral_type: Which coins count as collateral. (`collateralType`)
                - `mainstream`: The main coins.
                - `all`: All coins.
                - `custom`: Coins of your own choice.
            collateral_coins: Coins to count as collateral, separated by commas; required for custom.
                (`collateralCoins`)
            allow_cashplus: Whether Cashplus is allowed; its values are not documented. (`allowCashplus`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(
            SET_COLLATERAL_TYPE,
            {"collateralType": collateral_type, "collateralCoins": collateral_coins, "allowCashplus": allow_cashplus},
            extra,
        )

    async def set_leverage(
        self,
        *,
        category: LeverageCategory,
        leverage: Number,
        symbol: str | None = None,
        coin: str | None = None,
        position_side: PositionSide | None = None,
        margin_mode: MarginMode | None = None,
        long_leverage: Number | None = None,
        short_leverage: Number | None = None,
        extra: Extra | None = None,
    ) -> str:
        """Set the leverage of one futures contract, or of one coin for margin trading.

        `POST /api/v3/account/set-leverage`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            category: Product line.
                - `MARGIN`: Margin trading.
                - `USDT-FUTURES`: USDT-margined futures.
                - `COIN-FUTURES`: Coin-margined futures.
                - `USDC-FUTURES`: USDC-margined futures.
            leverage: Leverage.
            symbol: Contract; required for futures.
            coin: Coin; required for margin trading.
            position_side: Side to set; required for an isolated position. (`posSide`)
                - `long`: Long.
                - `short`: Short.
            margin_mode: Margin mode to set it for. (`marginMode`)
                - `crossed`: All positions share one margin.
                - `isolated`: Each position has a margin of its own.
            long_leverage: Leverage of long positions. (`longLeverage`)
            short_leverage: Leverage of short positions. (`shortLeverage`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Leverage
        """
        return await self._call(
            SET_LEVERAGE,
            {
                "category": category,
                "leverage": leverage,
                "symbol": symbol,
                "coin": coin,
                "posSide": position_side,
                "marginMode": margin_mode,
                "longLeverage": long_leverage,
                "shortLeverage": short_leverage,
            },
            extra,
        )

    async def set_position_mode(self, *, hold_mode: HoldMode, extra: Extra | None = None) -> str:
        """Set whether long and short positions are held side by side.

        `POST /api/v3/account/set-hold-mode`, signed, 10/s/uid, permission: UTA mgt. (read & write).
        A lost response raises `OutcomeUnknown`.

        Args:
            hold_mode: Whether long and short positions are held side by side. (`holdMode`)
                - `one_way_mode`: One position a contract.
                - `hedge_mode`: A long and a short position a contract.
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Change-Position-Mode
        """
        return await self._call(SET_POSITION_MODE, {"holdMode": hold_mode}, extra)

    async def set_repay_mode(self, *, repay_mode: str, extra: Extra | None = None) -> Any:
        """Set how debts of the unified account are repaid.

        `POST /api/v3/account/set-repay-mode`, signed.
        A lost response raises `OutcomeUnknown`.
        The response's shape is not documented: it is returned as decoded JSON.

        Args:
            repay_mode: How debts are repaid; manual is the only value known. (`repayMode`)
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.
        """
        return await self._call(SET_REPAY_MODE, {"repayMode": repay_mode}, extra)

    async def switch_to_classic(self, *, extra: Extra | None = None) -> None:
        """Ask for the switch of the main account back to a classic account, which takes about a minute.

        `POST /api/v3/account/switch`, signed, 1/s/uid.
        A lost response raises `OutcomeUnknown`.

        Args:
            extra: Parameters that the catalogue does not know yet, by wire name.

        Raises:
            BitgetError: one of its subclasses; see `bitget_runtime.errors`.

        Source: https://www.bitget.com/api-doc/uta/account/Switch_Account
        """
        return await self._call(SWITCH_TO_CLASSIC, {}, extra)


class AccountApiWithRawResponse(RawGroup):
    """Operations of `uta.account`, returning whole responses."""

    adjust_margin = raw(AccountApi.adjust_margin)
    borrow = raw(AccountApi.borrow)
    get_assets = raw(AccountApi.get_assets)
    get_bgb_deduction = raw(AccountApi.get_bgb_deduction)
    get_bills = raw(AccountApi.get_bills)
    get_collateral_type = raw(AccountApi.get_collateral_type)
    get_convert_history = raw(AccountApi.get_convert_history)
    get_custom_collateral_coins = raw(AccountApi.get_custom_collateral_coins)
    get_delta_info = raw(AccountApi.get_delta_info)
    get_eligible_discount_rates = raw(AccountApi.get_eligible_discount_rates)
    get_eligible_loans = raw(AccountApi.get_eligible_loans)
    get_eligible_margin_tiers = raw(AccountApi.get_eligible_margin_tiers)
    get_eligible_symbols = raw(AccountApi.get_eligible_symbols)
    get_fee_rate = raw(AccountApi.get_fee_rate)
    get_fee_rates = raw(AccountApi.get_fee_rates)
    get_funding_assets = raw(AccountApi.get_funding_assets)
    get_funding_bills = raw(AccountApi.get_funding_bills)
    get_info = raw(AccountApi.get_info)
    get_leverage_estimate = raw(AccountApi.get_leverage_estimate)
    get_max_borrowable = raw(AccountApi.get_max_borrowable)
    get_max_transferable = raw(AccountApi.get_max_transferable)
    get_max_withdrawable = raw(AccountApi.get_max_withdrawable)
    get_open_interest_limit = raw(AccountApi.get_open_interest_limit)
    get_payment_coins = raw(AccountApi.get_payment_coins)
    get_position_move_history = raw(AccountApi.get_position_move_history)
    get_repayable_coins = raw(AccountApi.get_repayable_coins)
    get_settings = raw(AccountApi.get_settings)
    get_switch_status = raw(AccountApi.get_switch_status)
    move_positions = raw(AccountApi.move_positions)
    repay = raw(AccountApi.repay)
    set_account_mode = raw(AccountApi.set_account_mode)
    set_bgb_deduction = raw(AccountApi.set_bgb_deduction)
    set_collateral_type = raw(AccountApi.set_collateral_type)
    set_leverage = raw(AccountApi.set_leverage)
    set_position_mode = raw(AccountApi.set_position_mode)
    set_repay_mode = raw(AccountApi.set_repay_mode)
    switch_to_classic = raw(AccountApi.switch_to_classic)


class AsyncAccountApiWithRawResponse(AsyncRawGroup):
    """Operations of `uta.account`, for asyncio, returning whole responses."""

    adjust_margin = async_raw(AsyncAccountApi.adjust_margin)
    borrow = async_raw(AsyncAccountApi.borrow)
    get_assets = async_raw(AsyncAccountApi.get_assets)
    get_bgb_deduction = async_raw(AsyncAccountApi.get_bgb_deduction)
    get_bills = async_raw(AsyncAccountApi.get_bills)
    get_collateral_type = async_raw(AsyncAccountApi.get_collateral_type)
    get_convert_history = async_raw(AsyncAccountApi.get_convert_history)
    get_custom_collateral_coins = async_raw(AsyncAccountApi.get_custom_collateral_coins)
    get_delta_info = async_raw(AsyncAccountApi.get_delta_info)
    get_eligible_discount_rates = async_raw(AsyncAccountApi.get_eligible_discount_rates)
    get_eligible_loans = async_raw(AsyncAccountApi.get_eligible_loans)
    get_eligible_margin_tiers = async_raw(AsyncAccountApi.get_eligible_margin_tiers)
    get_eligible_symbols = async_raw(AsyncAccountApi.get_eligible_symbols)
    get_fee_rate = async_raw(AsyncAccountApi.get_fee_rate)
    get_fee_rates = async_raw(AsyncAccountApi.get_fee_rates)
    get_funding_assets = async_raw(AsyncAccountApi.get_funding_assets)
    get_funding_bills = async_raw(AsyncAccountApi.get_funding_bills)
    get_info = async_raw(AsyncAccountApi.get_info)
    get_leverage_estimate = async_raw(AsyncAccountApi.get_leverage_estimate)
    get_max_borrowable = async_raw(AsyncAccountApi.get_max_borrowable)
    get_max_transferable = async_raw(AsyncAccountApi.get_max_transferable)
    get_max_withdrawable = async_raw(AsyncAccountApi.get_max_withdrawable)
    get_open_interest_limit = async_raw(AsyncAccountApi.get_open_interest_limit)
    get_payment_coins = async_raw(AsyncAccountApi.get_payment_coins)
    get_position_move_history = async_raw(AsyncAccountApi.get_position_move_history)
    get_repayable_coins = async_raw(AsyncAccountApi.get_repayable_coins)
    get_settings = async_raw(AsyncAccountApi.get_settings)
    get_switch_status = async_raw(AsyncAccountApi.get_switch_status)
    move_positions = async_raw(AsyncAccountApi.move_positions)
    repay = async_raw(AsyncAccountApi.repay)
    set_account_mode = async_raw(AsyncAccountApi.set_account_mode)
    set_bgb_deduction = async_raw(AsyncAccountApi.set_bgb_deduction)
    set_collateral_type = async_raw(AsyncAccountApi.set_collateral_type)
    set_leverage = async_raw(AsyncAccountApi.set_leverage)
    set_position_mode = async_raw(AsyncAccountApi.set_position_mode)
    set_repay_mode = async_raw(AsyncAccountApi.set_repay_mode)
    switch_to_classic = async_raw(AsyncAccountApi.switch_to_classic)
