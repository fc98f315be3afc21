# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of classic contract account."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model, Request
from bitget_client.enums import ContractBillType, FlagYesNo, PositionSide, ProductType
from bitget_runtime.values import IntText, Number, Time


class Account(Model, kw_only=True):
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
    """Cross or isolated margin."""
    position_mode: str = field(name="posMode")
    """One-way or hedge mode."""
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
    """Whether one coin or several serve as margin."""
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
    raw_union_total_margin: str | None = field(name="unionTotalMargin", default=None)
    union_total_margin = read.optional_decimal("raw_union_total_margin")
    """Whole margin in multi-assets mode."""
    raw_union_available: str | None = field(name="unionAvailable", default=None)
    union_available = read.optional_decimal("raw_union_available")
    """Balance free for use in multi-assets mode."""
    raw_union_maintenance_margin: str | None = field(name="unionMm", default=None)
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
    """Whether one coin or several serve as margin."""
    raw_grant: str | None = field(name="grant", default=None)
    grant = read.optional_decimal("raw_grant")
    """Bonus granted to the account, in the margin coin."""


class AccountSummaryAsset(Model, kw_only=True):
    coin: str
    """Name of the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin."""
    raw_available: str | None = field(name="available", default=None)
    available = read.optional_decimal("raw_available")
    """Most that can be transferred out, in the coin."""


class Bills(Model, kw_only=True):
    bills: list[BillsBill] | None = None
    """What changed the balance, one entry a change."""
    end_id: str | None = field(name="endId", default=None)
    """Id of the last entry, for the idLessThan of the next page."""


class BillsBill(Model, kw_only=True):
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
    """What changed the balance."""
    coin: str
    """Name of the coin."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance of the coin after the entry."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""


class GetAccountRequest(Request, kw_only=True):
    """Get the futures account of one margin coin, with the leverage and modes set for one contract."""

    symbol: str
    """Contract whose leverage and margin mode are shown."""
    product_type: ProductType = field(name="productType")
    """Kind of futures."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""


class GetAccountsRequest(Request, kw_only=True):
    """Get all futures accounts of a product type, one a margin coin."""

    product_type: ProductType = field(name="productType")
    """Kind of futures."""


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balances of the futures account, back to 90 days, newest first."""

    product_type: ProductType = field(name="productType")
    """Kind of futures."""
    symbol: str | None = None
    """Only entries of this contract."""
    coin: str | None = None
    """Only entries in this coin; counts only with businessType trans_from_exchange or trans_to_exchange."""
    business_type: ContractBillType | None = field(name="businessType", default=None)
    """Only entries of this kind."""
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


class GetOpenCountRequest(Request, kw_only=True):
    """Get an estimate of how much a given margin opens; positions and orders you have are left out of account."""

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    open_amount: Number = field(name="openAmount")
    """Margin to open with, in the margin coin."""
    open_price: Number = field(name="openPrice")
    """Price of the order."""
    leverage: Number | None = None
    """Leverage to reckon with; 20 when left out."""


class OpenCount(Model, kw_only=True):
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount that could be opened, in the base coin."""


class SetLeverageRequest(Request, kw_only=True):
    """Set the leverage of one futures contract, for both directions or one."""

    symbol: str
    """Trading pair, such as BTCUSDT."""
    product_type: ProductType = field(name="productType")
    """Kind of futures."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    leverage: Number
    """Leverage of both directions, or of holdSide; the only one for cross margin."""
    long_leverage: Number | None = field(name="longLeverage", default=None)
    """Leverage of long positions, in place of leverage; for isolated margin in hedge mode."""
    short_leverage: Number | None = field(name="shortLeverage", default=None)
    """Leverage of short positions, in place of leverage; for isolated margin in hedge mode."""
    hold_side: PositionSide | None = field(name="holdSide", default=None)
    """Direction leverage is for; required for isolated margin in hedge mode unless both are set."""


class SetLeverageResult(Model, kw_only=True):
    symbol: str
    """Trading pair, such as BTCUSDT."""
    margin_coin: str = field(name="marginCoin")
    """Coin the margin is in, such as USDT."""
    raw_long_leverage: str = field(name="longLeverage")
    long_leverage = read.decimal("raw_long_leverage")
    """Leverage of long positions."""
    raw_short_leverage: str | None = field(name="shortLeverage", default=None)
    short_leverage = read.optional_decimal("raw_short_leverage")
    """Leverage of short positions."""
    raw_short_leveage: str | None = field(name="shortLeveage", default=None)
    short_leveage = read.optional_decimal("raw_short_leveage")
    """Leverage of short positions, under a misspelt name that may never be sent; see shortLeverage."""
    raw_cross_margin_leverage: str = field(name="crossMarginLeverage")
    cross_margin_leverage = read.decimal("raw_cross_margin_leverage")
    """Leverage under cross margin."""
    margin_mode: str = field(name="marginMode")
    """Cross or isolated margin."""


class UnionSwitchQuota(Model, kw_only=True):
    raw_usdt_amount: str = field(name="usdtAmount")
    usdt_amount = read.decimal("raw_usdt_amount")
    """USDT needed for the switch."""
