# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic contract account."""

from __future__ import annotations

from msgspec import field

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
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Account(Model, kw_only=True):
    """What `classic.contract.account.get_account` returns.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        locked: Balance locked while a position is to be closed, in the margin coin.
        available: Balance free for use, in the margin coin.
        crossed_max_available: Most that can go into opening positions under cross margin, in the margin coin.
        isolated_max_available: Most that can go into opening positions under isolated margin, in the margin coin.
        max_transfer_out: Most that can be transferred out, in the margin coin.
        account_equity: Worth of the account with unrealized profit.
        usdt_equity: Worth of the account, in USDT.
        btc_equity: Worth of the account, in BTC.
        crossed_risk_rate: Risk ratio under cross margin.
        crossed_margin_leverage: Leverage under cross margin.
        isolated_long_leverage: Leverage of long positions under isolated margin.
        isolated_short_leverage: Leverage of short positions under isolated margin.
        margin_mode: Cross or isolated margin.
        position_mode: One-way or hedge mode.
        unrealized_pnl: Unrealized profit, in the margin coin.
        coupon: Trading bonus in the account, in the margin coin.
        crossed_unrealized_pnl: Unrealized profit under cross margin, in the margin coin.
        isolated_unrealized_pnl: Unrealized profit under isolated margin, in the margin coin.
        asset_mode: Whether one coin or several serve as margin.
        grant: Bonus granted to the account, in the margin coin.
        isolated_margin: Margin in use under isolated margin, in the margin coin.
        crossed_margin: Margin in use under cross margin, in the margin coin.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance locked while a position is to be closed, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the margin coin."""
    raw_crossed_max_available: str = field(name="crossedMaxAvailable")
    crossed_max_available = read.decimal("raw_crossed_max_available")
    """Most that can go into opening positions under cross margin, in the margin coin."""
    raw_isolated_max_available: str = field(name="isolatedMaxAvailable")
    isolated_max_available = read.decimal("raw_isolated_max_available")
    """Most that can go into opening positions under isolated margin, in the margin coin."""
    raw_max_transfer_out: str = field(name="maxTransferOut")
    max_transfer_out = read.decimal("raw_max_transfer_out")
    """Most that can be transferred out, in the margin coin."""
    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Worth of the account with unrealized profit."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_crossed_risk_rate: str = field(name="crossedRiskRate")
    crossed_risk_rate = read.decimal("raw_crossed_risk_rate")
    """Risk ratio under cross margin."""
    raw_crossed_margin_leverage: str = field(name="crossedMarginLeverage")
    crossed_margin_leverage = read.integer("raw_crossed_margin_leverage")
    """Leverage under cross margin."""
    raw_isolated_long_leverage: str = field(name="isolatedLongLever")
    isolated_long_leverage = read.integer("raw_isolated_long_leverage")
    """Leverage of long positions under isolated margin."""
    raw_isolated_short_leverage: str = field(name="isolatedShortLever")
    isolated_short_leverage = read.integer("raw_isolated_short_leverage")
    """Leverage of short positions under isolated margin."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """
    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """
    raw_unrealized_pnl: str | None = field(name="unrealizedPL", default=None)
    unrealized_pnl = read.optional_decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_coupon: str = field(name="coupon")
    coupon = read.decimal("raw_coupon")
    """Trading bonus in the account, in the margin coin."""
    raw_crossed_unrealized_pnl: str | None = field(name="crossedUnrealizedPL", default=None)
    crossed_unrealized_pnl = read.optional_decimal("raw_crossed_unrealized_pnl")
    """Unrealized profit under cross margin, in the margin coin."""
    raw_isolated_unrealized_pnl: str | None = field(name="isolatedUnrealizedPL", default=None)
    isolated_unrealized_pnl = read.optional_decimal("raw_isolated_unrealized_pnl")
    """Unrealized profit under isolated margin, in the margin coin."""
    asset_mode: str = field(name="assetMode")
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """
    raw_grant: str | None = field(name="grant", default=None)
    grant = read.optional_decimal("raw_grant")
    """Bonus granted to the account, in the margin coin."""
    raw_isolated_margin: str | None = field(name="isolatedMargin", default=None)
    isolated_margin = read.optional_decimal("raw_isolated_margin")
    """Margin in use under isolated margin, in the margin coin."""
    raw_crossed_margin: str | None = field(name="crossedMargin", default=None)
    crossed_margin = read.optional_decimal("raw_crossed_margin")
    """Margin in use under cross margin, in the margin coin."""


class AccountSummary(Model, kw_only=True):
    """An item of what `classic.contract.account.get_accounts` returns.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        locked: Balance locked while a position is to be closed, in the margin coin.
        available: Balance free for use, in the margin coin.
        crossed_max_available: Most that can go into opening positions under cross margin, in the margin coin.
        isolated_max_available: Most that can go into opening positions under isolated margin, in the margin coin.
        max_transfer_out: Most that can be transferred out, in the margin coin.
        account_equity: Worth of the account with unrealized profit.
        usdt_equity: Worth of the account, in USDT.
        btc_equity: Worth of the account, in BTC.
        crossed_risk_rate: Risk ratio under cross margin.
        unrealized_pnl: Unrealized profit, in the margin coin.
        coupon: Trading bonus in the account, in the margin coin.
        union_total_margin: Whole margin in multi-assets mode.
        union_available: Balance free for use in multi-assets mode.
        union_maintenance_margin: Maintenance margin in multi-assets mode.
        assets: Balances coin by coin; only in multi-assets mode.
        isolated_margin: Margin in use under isolated margin, in the margin coin.
        crossed_margin: Margin in use under cross margin, in the margin coin.
        crossed_unrealized_pnl: Unrealized profit under cross margin, in the margin coin.
        isolated_unrealized_pnl: Unrealized profit under isolated margin, in the margin coin.
        asset_mode: Whether one coin or several serve as margin.
        grant: Bonus granted to the account, in the margin coin.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance locked while a position is to be closed, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the margin coin."""
    raw_crossed_max_available: str = field(name="crossedMaxAvailable")
    crossed_max_available = read.decimal("raw_crossed_max_available")
    """Most that can go into opening positions under cross margin, in the margin coin."""
    raw_isolated_max_available: str = field(name="isolatedMaxAvailable")
    isolated_max_available = read.decimal("raw_isolated_max_available")
    """Most that can go into opening positions under isolated margin, in the margin coin."""
    raw_max_transfer_out: str = field(name="maxTransferOut")
    max_transfer_out = read.decimal("raw_max_transfer_out")
    """Most that can be transferred out, in the margin coin."""
    raw_account_equity: str = field(name="accountEquity")
    account_equity = read.decimal("raw_account_equity")
    """Worth of the account with unrealized profit."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_crossed_risk_rate: str = field(name="crossedRiskRate")
    crossed_risk_rate = read.decimal("raw_crossed_risk_rate")
    """Risk ratio under cross margin."""
    raw_unrealized_pnl: str | None = field(name="unrealizedPL", default=None)
    unrealized_pnl = read.optional_decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_coupon: str = field(name="coupon")
    coupon = read.decimal("raw_coupon")
    """Trading bonus in the account, in the margin coin."""
    union_total_margin__unionTotalMargin: str | None = field(name="unionTotalMargin", default=None)
    """The value sent as `unionTotalMargin`; see `union_total_margin`."""
    union_total_margin__unionTotalMagin: str | None = field(name="unionTotalMagin", default=None)
    """The value sent as `unionTotalMagin`; see `union_total_margin`."""

    @property
    def raw_union_total_margin(self) -> str | None:
        """`union_total_margin` as sent."""
        return read.first(self.union_total_margin__unionTotalMargin, self.union_total_margin__unionTotalMagin)

    union_total_margin = read.optional_decimal("raw_union_total_margin")
    """Whole margin in multi-assets mode."""
    raw_union_available: str | None = field(name="unionAvailable", default=None)
    union_available = read.optional_decimal("raw_union_available")
    """Balance free for use in multi-assets mode."""
    union_maintenance_margin__unionMm: str | None = field(name="unionMm", default=None)
    """The value sent as `unionMm`; see `union_maintenance_margin`."""
    union_maintenance_margin__unionMM: str | None = field(name="unionMM", default=None)
    """The value sent as `unionMM`; see `union_maintenance_margin`."""

    @property
    def raw_union_maintenance_margin(self) -> str | None:
        """`union_maintenance_margin` as sent."""
        return read.first(self.union_maintenance_margin__unionMm, self.union_maintenance_margin__unionMM)

    union_maintenance_margin = read.optional_decimal("raw_union_maintenance_margin")
    """Maintenance margin in multi-assets mode."""
    assets: list[AccountSummaryAsset] | None = field(name="assetList", default=None)
    """Balances coin by coin; only in multi-assets mode."""
    raw_isolated_margin: str = field(name="isolatedMargin")
    isolated_margin = read.decimal("raw_isolated_margin")
    """Margin in use under isolated margin, in the margin coin."""
    raw_crossed_margin: str = field(name="crossedMargin")
    crossed_margin = read.decimal("raw_crossed_margin")
    """Margin in use under cross margin, in the margin coin."""
    raw_crossed_unrealized_pnl: str | None = field(name="crossedUnrealizedPL", default=None)
    crossed_unrealized_pnl = read.optional_decimal("raw_crossed_unrealized_pnl")
    """Unrealized profit under cross margin, in the margin coin."""
    raw_isolated_unrealized_pnl: str | None = field(name="isolatedUnrealizedPL", default=None)
    isolated_unrealized_pnl = read.optional_decimal("raw_isolated_unrealized_pnl")
    """Unrealized profit under isolated margin, in the margin coin."""
    asset_mode: str = field(name="assetMode")
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """
    raw_grant: str | None = field(name="grant", default=None)
    grant = read.optional_decimal("raw_grant")
    """Bonus granted to the account, in the margin coin."""


class AccountSummaryAsset(Model, kw_only=True):
    """An item of `AccountSummary.assets`.

    Attributes:
        coin: Name of the coin.
        balance: Balance of the coin.
        available: Most that can be transferred out, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str | None = field(name="available", default=None)
    available = read.optional_decimal("raw_available")
    """Most that can be transferred out, in the coin."""


class AdjustMarginRequest(Request, kw_only=True):
    """Move margin into or out of an isolated futures position.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        hold_side: Direction of the position.
        amount: Margin to add, in the margin coin; below zero to take out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    hold_side: PositionSide = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """
    amount: Number
    """Margin to add, in the margin coin; below zero to take out."""


class Bill(Model, kw_only=True):
    """An item of `BillPage.items`.

    Attributes:
        bill_id: Id of the entry.
        symbol: Trading pair, such as BTCUSDT.
        amount: Money that came in, in the coin; below zero where it went out.
        fee: Fee of the entry, in the coin; below zero for a cost.
        fee_by_coupon: Part of the fee paid by a coupon.
        business_type: What changed the balance.
        coin: Name of the coin.
        balance: Balance of the coin after the entry.
        created_time: When the thing was created.
    """

    bill_id: str = field(name="billId")
    """Id of the entry."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Money that came in, in the coin; below zero where it went out."""
    raw_fee: str = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee of the entry, in the coin; below zero for a cost."""
    raw_fee_by_coupon: str | None = field(name="feeByCoupon", default=None)
    fee_by_coupon = read.optional_decimal("raw_fee_by_coupon")
    """Part of the fee paid by a coupon."""
    business_type: str = field(name="businessType")
    """What changed the balance.

    One of `unknown`, `trans_from_exchange`, `trans_to_exchange`, `open_long`, `open_short`, `close_long`,
      `close_short`, `force_close_long`, `force_close_short`, `contract_settle_fee`, `append_margin`,
      `adjust_down_lever_append_margin`, `reduce_margin`, `auto_append_margin`, `cash_gift_issue`,
      `cash_gift_recycle`, `tracking_follow_pay`, `tracking_follow_back`, `tracking_trader_income`,
      `burst_long_loss_query`, `burst_short_loss_query`, `trans_from_contract`, `trans_to_contract`,
      `trans_from_otc`, `trans_to_otc`, `buy`, `sell`, `force_buy`, `force_sell`, `burst_buy`, `burst_sell`,
      `bonus_issue`, `bonus_recycle`, `bonus_expired`, `delivery_long`, `delivery_short`, `trans_from_cross`,
      `trans_to_cross`, `trans_from_isolated`, `trans_to_isolated`, `risk_captital_user_transfer`,
      `user_exchange_buy`, `user_exchange_sell`, `settle_interest`, `adl_close_long`, `adl_close_short`,
      `adl_buy_in_single_side_mode`, `adl_sell_in_single_side_mode`.
    """
    coin: str
    """Name of the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the entry."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class BillPage(Model, kw_only=True):
    """What `classic.contract.account.get_bills` returns.

    Attributes:
        items: What changed the balance, one entry per change.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_items: list[Bill] | None = field(name="bills", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Bill]:
        """What changed the balance, one entry per change."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class ConvertToUsdtRequest(Request, kw_only=True):
    """Convert an amount of a coin that serves as margin in multi-assets mode to USDT.

    Attributes:
        coin: Name of the coin.
        amount: Amount to convert, in the coin.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to convert, in the coin."""


class ConvertToUsdtResult(Model, kw_only=True):
    """What `classic.contract.account.convert_to_usdt` returns.

    Attributes:
        usdt_amount: USDT got for it.
    """

    raw_usdt_amount: str = field(name="usdtAmount")
    usdt_amount = read.decimal("raw_usdt_amount")
    """USDT got for it."""


class GetAccountRequest(Request, kw_only=True):
    """Get the futures account of one margin coin, with the leverage and modes set for one contract.

    Attributes:
        symbol: Contract whose leverage and margin mode are shown.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
    """

    symbol: str
    """Contract whose leverage and margin mode are shown."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""


class GetAccountsRequest(Request, kw_only=True):
    """Get all futures accounts of a product type, one a margin coin.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balances of the futures account, back to 90 days, newest first.

    Attributes:
        product_type: Kind of futures.
        symbol: Only entries of this contract.
        coin: Only entries in this coin; counts only with businessType trans_from_exchange or trans_to_exchange.
        business_type: Only entries of this kind.
        only_funding: Whether to leave out moves of margin into and out of positions; no when left out.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period, at most 30 days before its end.
        end_time: End of the period, at most 30 days after its start.
        limit: Entries per page; 20 when left out, at most 100.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    symbol: str | None = None
    """Only entries of this contract."""
    coin: str | None = None
    """Only entries in this coin; counts only with businessType trans_from_exchange or trans_to_exchange."""
    business_type: ContractBillType | None = field(name="businessType", default=None)
    """Only entries of this kind.

    One of `unknown`, `trans_from_exchange`, `trans_to_exchange`, `open_long`, `open_short`, `close_long`,
      `close_short`, `force_close_long`, `force_close_short`, `contract_settle_fee`, `append_margin`,
      `adjust_down_lever_append_margin`, `reduce_margin`, `auto_append_margin`, `cash_gift_issue`,
      `cash_gift_recycle`, `tracking_follow_pay`, `tracking_follow_back`, `tracking_trader_income`,
      `burst_long_loss_query`, `burst_short_loss_query`, `trans_from_contract`, `trans_to_contract`,
      `trans_from_otc`, `trans_to_otc`, `buy`, `sell`, `force_buy`, `force_sell`, `burst_buy`, `burst_sell`,
      `bonus_issue`, `bonus_recycle`, `bonus_expired`, `delivery_long`, `delivery_short`, `trans_from_cross`,
      `trans_to_cross`, `trans_from_isolated`, `trans_to_isolated`, `risk_captital_user_transfer`,
      `user_exchange_buy`, `user_exchange_sell`, `settle_interest`, `adl_close_long`, `adl_close_short`,
      `adl_buy_in_single_side_mode`, `adl_sell_in_single_side_mode`.
    """
    only_funding: FlagYesNo | None = field(name="onlyFunding", default=None)
    """Whether to leave out moves of margin into and out of positions; no when left out."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""


class GetInterestHistoryRequest(Request, kw_only=True):
    """Get the interest charged on debts of the USDT-margined futures account, and what is owed now.

    Attributes:
        product_type: Kind of futures.
        coin: Only interest of this coin.
        id_less_than: endId of the page before; left out for the first page.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Entries per page; 20 when left out, at most 100.
    """

    product_type: MultiAssetProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
    """
    coin: str | None = None
    """Only interest of this coin."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """endId of the page before; left out for the first page."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Entries per page; 20 when left out, at most 100."""


class GetIsolatedSymbolsRequest(Request, kw_only=True):
    """Get the futures contracts that the account trades under isolated margin.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class GetLiquidationPriceEstimateRequest(Request, kw_only=True):
    """Get an estimate of the price at which a position yet to be opened would be liquidated.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        position_side: Direction of the position to be opened.
        order_type: Limit or market.
        open_amount: Margin to open with, in the margin coin.
        open_price: Limit price; required for a limit order.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    position_side: PositionSide = field(name="posSide")
    """Direction of the position to be opened.

    - `long`: Long.
    - `short`: Short.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    open_amount: Number = field(name="openAmount")
    """Margin to open with, in the margin coin."""
    open_price: Number | None = field(name="openPrice", default=None)
    """Limit price; required for a limit order."""


class GetMaxOpenableRequest(Request, kw_only=True):
    """Get an estimate of how much can still be opened in one futures contract, with positions and orders you have
    reckoned in.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        position_side: Direction of the position to be opened.
        order_type: Limit or market.
        open_price: Limit price; required for a limit order.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    position_side: PositionSide = field(name="posSide")
    """Direction of the position to be opened.

    - `long`: Long.
    - `short`: Short.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    open_price: Number | None = field(name="openPrice", default=None)
    """Limit price; required for a limit order."""


class GetMaxTransferInRequest(Request, kw_only=True):
    """Get how much of a coin can be transferred in as margin of multi-assets mode.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetOpenSizeEstimateRequest(Request, kw_only=True):
    """Get an estimate of how much a given margin opens; positions and orders you have are left out of account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        open_amount: Margin to open with, in the margin coin.
        open_price: Price of the order.
        leverage: Leverage to reckon with; 20 when left out.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    open_amount: Number = field(name="openAmount")
    """Margin to open with, in the margin coin."""
    open_price: Number = field(name="openPrice")
    """Price of the order."""
    leverage: Number | None = None
    """Leverage to reckon with; 20 when left out."""


class GetSubaccountAssetsRequest(Request, kw_only=True):
    """Get the futures balances of all subaccounts; not for ND brokers.

    Attributes:
        product_type: Kind of futures.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """


class InterestHistory(Model, kw_only=True):
    """An item of `InterestHistoryPage.items`.

    Attributes:
        coin: Name of the coin.
        liability: Whole debt in the coin.
        interest_free_amount: Part of the debt that is free of interest, in the coin.
        interest_bearing_amount: Part of the debt that bears interest, in the coin.
        hourly_interest_rate: Interest rate of an hour.
        interest: Interest charged, in the coin.
        created_time: When the thing was created.
    """

    coin: str
    """Name of the coin."""
    raw_liability: str = field(name="liability")
    liability = read.decimal("raw_liability")
    """Whole debt in the coin."""
    raw_interest_free_amount: str = field(name="interestFreeLimit")
    interest_free_amount = read.decimal("raw_interest_free_amount")
    """Part of the debt that is free of interest, in the coin."""
    raw_interest_bearing_amount: str = field(name="interestLimit")
    interest_bearing_amount = read.decimal("raw_interest_bearing_amount")
    """Part of the debt that bears interest, in the coin."""
    raw_hourly_interest_rate: str = field(name="hourInterestRate")
    hourly_interest_rate = read.decimal("raw_hourly_interest_rate")
    """Interest rate of an hour."""
    interest__interest: str | None = field(name="interest", default=None)
    """The value sent as `interest`; see `interest`."""
    interest__interset: str | None = field(name="interset", default=None)
    """The value sent as `interset`; see `interest`."""

    @property
    def raw_interest(self) -> str:
        """`interest` as sent."""
        value = read.first(self.interest__interest, self.interest__interset)
        if value is None:
            raise read.missing(self, "interest")
        return value

    interest = read.decimal("raw_interest")
    """Interest charged, in the coin."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class InterestHistoryPage(Model, kw_only=True):
    """What `classic.contract.account.get_interest_history` returns.

    Attributes:
        next_settlement_time: When interest is next charged.
        borrow_amount: Debt of the futures account at present.
        borrow_limit: Most that may be owed.
        items: Interest charged, one entry per charge.
        end_id: Id of the last entry, for the idLessThan of the next page.
    """

    raw_next_settlement_time: str = field(name="nextSettleTime")
    next_settlement_time = read.timestamp("raw_next_settlement_time")
    """When interest is next charged."""
    raw_borrow_amount: str = field(name="borrowAmount")
    borrow_amount = read.decimal("raw_borrow_amount")
    """Debt of the futures account at present."""
    raw_borrow_limit: str = field(name="borrowLimit")
    borrow_limit = read.decimal("raw_borrow_limit")
    """Most that may be owed."""
    raw_items: list[InterestHistory] | None = field(name="interestList", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[InterestHistory]:
        """Interest charged, one entry per charge."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class IsolatedSymbol(Model, kw_only=True):
    """An item of what `classic.contract.account.get_isolated_symbols` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_mode: Always isolated.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_mode: str = field(name="marginMode")
    """Always isolated.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """


class LiquidationPriceEstimate(Model, kw_only=True):
    """What `classic.contract.account.get_liquidation_price_estimate` returns.

    Attributes:
        liquidation_price: Estimated price at which the position would be liquidated; 0 or less where there is
        none.
    """

    raw_liquidation_price: str = field(name="liqPrice")
    liquidation_price = read.decimal("raw_liquidation_price")
    """Estimated price at which the position would be liquidated; 0 or less where there is none."""


class MaxOpenable(Model, kw_only=True):
    """What `classic.contract.account.get_max_openable` returns.

    Attributes:
        max_open: Most that can be opened; the unit is not documented.
    """

    raw_max_open: str = field(name="maxOpen")
    max_open = read.decimal("raw_max_open")
    """Most that can be opened; the unit is not documented."""


class MaxTransferIn(Model, kw_only=True):
    """What `classic.contract.account.get_max_transfer_in` returns.

    Attributes:
        coin: Name of the coin.
        max_transfer_in: Most that can be transferred in, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_max_transfer_in: str = field(name="maxTransferIn")
    max_transfer_in = read.decimal("raw_max_transfer_in")
    """Most that can be transferred in, in the coin."""


class OpenSizeEstimate(Model, kw_only=True):
    """What `classic.contract.account.get_open_size_estimate` returns.

    Attributes:
        size: Amount that could be opened, in the base coin.
    """

    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount that could be opened, in the base coin."""


class SetAllLeverageRequest(Request, kw_only=True):
    """Set the leverage of all futures contracts of a product type that have open positions.

    Attributes:
        product_type: Kind of futures.
        leverage: Leverage.
        symbol: Contract; the docs have it in their example only.
        margin_coin: Coin the margin is in, such as USDT.
        hold_side: Direction of the position.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    leverage: Number
    """Leverage."""
    symbol: str | None = None
    """Contract; the docs have it in their example only."""
    margin_coin: str | None = field(name="marginCoin", default=None)
    """Coin the margin is in, such as USDT."""
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """


class SetAssetModeRequest(Request, kw_only=True):
    """Set whether one coin or several serve as margin of USDT-margined futures.

    Attributes:
        product_type: Kind of futures.
        asset_mode: Whether one coin or several serve as margin.
    """

    product_type: MultiAssetProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `SUSDT-FUTURES`: Margin in USDT, of demo trading.
    """
    asset_mode: AssetMode = field(name="assetMode")
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """


class SetAutoMarginRequest(Request, kw_only=True):
    """Set whether margin is added by itself to an isolated futures position that runs short of it.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        auto_margin: Whether margin is added to the position by itself when it runs short.
        margin_coin: Coin the margin is in, such as USDT.
        amount: Amount of margin; what it does is not documented.
        hold_side: Direction of the position.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    auto_margin: FlagOnOff = field(name="autoMargin")
    """Whether margin is added to the position by itself when it runs short."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    amount: Number | None = None
    """Amount of margin; what it does is not documented."""
    hold_side: PositionSide = field(name="holdSide")
    """Direction of the position.

    - `long`: Long.
    - `short`: Short.
    """


class SetLeverageRequest(Request, kw_only=True):
    """Set the leverage of one futures contract, for both directions or one.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        leverage: Leverage of both directions, or of holdSide; the only one for cross margin.
        long_leverage: Leverage of long positions, in place of leverage; for isolated margin in hedge mode.
        short_leverage: Leverage of short positions, in place of leverage; for isolated margin in hedge mode.
        hold_side: Direction leverage is for; required for isolated margin in hedge mode unless both are set.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    leverage: Number
    """Leverage of both directions, or of holdSide; the only one for cross margin."""
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions, in place of leverage; for isolated margin in hedge mode."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions, in place of leverage; for isolated margin in hedge mode."""
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction leverage is for; required for isolated margin in hedge mode unless both are set.

    - `long`: Long.
    - `short`: Short.
    """


class SetLeverageResult(Model, kw_only=True):
    """What `classic.contract.account.set_leverage` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        long_leverage: Leverage of long positions.
        short_leverage: Leverage of short positions.
        cross_margin_leverage: Leverage under cross margin.
        margin_mode: Cross or isolated margin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_long_leverage: str = field(name="longLeverage")
    long_leverage = read.decimal("raw_long_leverage")
    """Leverage of long positions."""
    short_leverage__shortLeverage: str | None = field(name="shortLeverage", default=None)
    """The value sent as `shortLeverage`; see `short_leverage`."""
    short_leverage__shortLeveage: str | None = field(name="shortLeveage", default=None)
    """The value sent as `shortLeveage`; see `short_leverage`."""

    @property
    def raw_short_leverage(self) -> str:
        """`short_leverage` as sent."""
        value = read.first(self.short_leverage__shortLeverage, self.short_leverage__shortLeveage)
        if value is None:
            raise read.missing(self, "short_leverage")
        return value

    short_leverage = read.decimal("raw_short_leverage")
    """Leverage of short positions."""
    raw_cross_margin_leverage: str = field(name="crossMarginLeverage")
    cross_margin_leverage = read.decimal("raw_cross_margin_leverage")
    """Leverage under cross margin."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """


class SetMarginModeRequest(Request, kw_only=True):
    """Set cross or isolated margin for one futures contract, in which there may be no position and no order.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        product_type: Kind of futures.
        margin_coin: Coin the margin is in, such as USDT.
        margin_mode: Cross or isolated margin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    margin_mode: MarginMode = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """


class SetMarginModeResult(Model, kw_only=True):
    """What `classic.contract.account.set_margin_mode` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        margin_coin: Coin the margin is in, such as USDT.
        long_leverage: Leverage of long positions.
        short_leverage: Leverage of short positions.
        margin_mode: Cross or isolated margin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_long_leverage: str = field(name="longLeverage")
    long_leverage = read.decimal("raw_long_leverage")
    """Leverage of long positions."""
    short_leverage__shortLeverage: str | None = field(name="shortLeverage", default=None)
    """The value sent as `shortLeverage`; see `short_leverage`."""
    short_leverage__shortLeveage: str | None = field(name="shortLeveage", default=None)
    """The value sent as `shortLeveage`; see `short_leverage`."""

    @property
    def raw_short_leverage(self) -> str:
        """`short_leverage` as sent."""
        value = read.first(self.short_leverage__shortLeverage, self.short_leverage__shortLeveage)
        if value is None:
            raise read.missing(self, "short_leverage")
        return value

    short_leverage = read.decimal("raw_short_leverage")
    """Leverage of short positions."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin.

    - `crossed`: All positions share one margin.
    - `isolated`: Each position has a margin of its own.
    """


class SetPositionModeRequest(Request, kw_only=True):
    """Set one-way or hedge mode for all contracts of a product type, in which there may be no position and no order.

    Attributes:
        product_type: Kind of futures.
        position_mode: One-way or hedge mode.
    """

    product_type: ProductType = field(name="productType")
    """Kind of futures.

    - `USDT-FUTURES`: Margin in USDT.
    - `COIN-FUTURES`: Margin in the coin traded; ended on 2026-09-17, the unified account has contracts such as
      BTCUSD_CM instead.
    - `USDC-FUTURES`: Margin in USDC.
    """
    position_mode: HoldMode = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """


class SetPositionModeResult(Model, kw_only=True):
    """What `classic.contract.account.set_position_mode` returns.

    Attributes:
        position_mode: One-way or hedge mode.
    """

    position_mode: str = field(name="posMode")
    """One-way or hedge mode.

    - `one_way_mode`: One position a contract.
    - `hedge_mode`: A long and a short position a contract.
    """


class SubaccountAsset(Model, kw_only=True):
    """An item of what `classic.contract.account.get_subaccount_assets` returns.

    Attributes:
        user_id: User id of the subaccount.
        assets: Balances coin by coin; only in multi-assets mode.
    """

    user_id: str = field(name="userId")
    """User id of the subaccount."""
    assets: list[SubaccountAssetAsset] = field(name="assetList")
    """Balances coin by coin; only in multi-assets mode."""


class SubaccountAssetAsset(Model, kw_only=True):
    """An item of `SubaccountAsset.assets`.

    Attributes:
        margin_coin: Coin the margin is in, such as USDT.
        locked: Balance that is locked, in the margin coin.
        available: Balance free for use, in the margin coin.
        crossed_max_available: Most that can go into opening positions under cross margin, in the margin coin.
        isolated_max_available: Most that can go into opening positions under isolated margin, in the margin coin.
        max_transfer_out: Most that can be transferred out, in the margin coin.
        account_equity: Worth of the account with unrealized profit, in the margin coin.
        usdt_equity: Worth of the account, in USDT.
        btc_equity: Worth of the account, in BTC.
        unrealized_pnl: Unrealized profit, in the margin coin.
        coupon: Trading bonus in the account, in the margin coin.
        crossed_unrealized_pnl: Unrealized profit under cross margin, in the margin coin.
        isolated_unrealized_pnl: Unrealized profit under isolated margin, in the margin coin.
        grant: Bonus granted to the account, in the margin coin.
        asset_mode: Whether one coin or several serve as margin.
        isolated_margin: Margin in use under isolated margin, in the margin coin.
        crossed_margin: Margin in use under cross margin, in the margin coin.
    """

    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_locked: str = field(name="locked")
    locked = read.decimal("raw_locked")
    """Balance that is locked, in the margin coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the margin coin."""
    raw_crossed_max_available: str = field(name="crossedMaxAvailable")
    crossed_max_available = read.decimal("raw_crossed_max_available")
    """Most that can go into opening positions under cross margin, in the margin coin."""
    raw_isolated_max_available: str = field(name="isolatedMaxAvailable")
    isolated_max_available = read.decimal("raw_isolated_max_available")
    """Most that can go into opening positions under isolated margin, in the margin coin."""
    raw_max_transfer_out: str = field(name="maxTransferOut")
    max_transfer_out = read.decimal("raw_max_transfer_out")
    """Most that can be transferred out, in the margin coin."""
    account_equity__accountEquity: str | None = field(name="accountEquity", default=None)
    """The value sent as `accountEquity`; see `account_equity`."""
    account_equity__equity: str | None = field(name="equity", default=None)
    """The value sent as `equity`; see `account_equity`."""

    @property
    def raw_account_equity(self) -> str:
        """`account_equity` as sent."""
        value = read.first(self.account_equity__accountEquity, self.account_equity__equity)
        if value is None:
            raise read.missing(self, "account_equity")
        return value

    account_equity = read.decimal("raw_account_equity")
    """Worth of the account with unrealized profit, in the margin coin."""
    raw_usdt_equity: str = field(name="usdtEquity")
    usdt_equity = read.decimal("raw_usdt_equity")
    """Worth of the account, in USDT."""
    raw_btc_equity: str = field(name="btcEquity")
    btc_equity = read.decimal("raw_btc_equity")
    """Worth of the account, in BTC."""
    raw_unrealized_pnl: str | None = field(name="unrealizedPL", default=None)
    unrealized_pnl = read.optional_decimal("raw_unrealized_pnl")
    """Unrealized profit, in the margin coin."""
    raw_coupon: str | None = field(name="coupon", default=None)
    coupon = read.optional_decimal("raw_coupon")
    """Trading bonus in the account, in the margin coin."""
    raw_crossed_unrealized_pnl: str | None = field(name="crossedUnrealizedPL", default=None)
    crossed_unrealized_pnl = read.optional_decimal("raw_crossed_unrealized_pnl")
    """Unrealized profit under cross margin, in the margin coin."""
    raw_isolated_unrealized_pnl: str | None = field(name="isolatedUnrealizedPL", default=None)
    isolated_unrealized_pnl = read.optional_decimal("raw_isolated_unrealized_pnl")
    """Unrealized profit under isolated margin, in the margin coin."""
    raw_grant: str | None = field(name="grant", default=None)
    grant = read.optional_decimal("raw_grant")
    """Bonus granted to the account, in the margin coin."""
    asset_mode: str | None = field(name="assetMode", default=None)
    """Whether one coin or several serve as margin.

    - `single`: Only the margin coin of the contract.
    - `union`: Several coins together (multi-assets mode).
    """
    raw_isolated_margin: str | None = field(name="isolatedMargin", default=None)
    isolated_margin = read.optional_decimal("raw_isolated_margin")
    """Margin in use under isolated margin, in the margin coin."""
    raw_crossed_margin: str | None = field(name="crossedMargin", default=None)
    crossed_margin = read.optional_decimal("raw_crossed_margin")
    """Margin in use under cross margin, in the margin coin."""


class UnionConfig(Model, kw_only=True):
    """What `classic.contract.account.get_union_config` returns.

    Attributes:
        initial_margin_rate: Initial margin rate of debts, a ratio (0.1 is 10 %).
        maintenance_margin_rate: Maintenance margin rate of debts, a ratio (0.05 is 5 %).
        individual_debt_limit: Most one account may owe, in USDT.
        individual_debt_limit_ratio: Limit on the debts of one account, as a ratio (0.8 is 80 %).
    """

    raw_initial_margin_rate: str = field(name="imr")
    initial_margin_rate = read.decimal("raw_initial_margin_rate")
    """Initial margin rate of debts, a ratio (0.1 is 10 %)."""
    raw_maintenance_margin_rate: str = field(name="mmr")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of debts, a ratio (0.05 is 5 %)."""
    raw_individual_debt_limit: str = field(name="individualLimit")
    individual_debt_limit = read.decimal("raw_individual_debt_limit")
    """Most one account may owe, in USDT."""
    raw_individual_debt_limit_ratio: str = field(name="individualLimitRatio")
    individual_debt_limit_ratio = read.decimal("raw_individual_debt_limit_ratio")
    """Limit on the debts of one account, as a ratio (0.8 is 80 %)."""


class UnionSwitchQuota(Model, kw_only=True):
    """What `classic.contract.account.get_union_switch_quota` returns.

    Attributes:
        usdt_amount: USDT needed for the switch.
    """

    raw_usdt_amount: str = field(name="usdtAmount")
    usdt_amount = read.decimal("raw_usdt_amount")
    """USDT needed for the switch."""
