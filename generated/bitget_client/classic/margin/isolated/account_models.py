# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic margin isolated account."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number


class Asset(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.get_assets` returns.

    Attributes:
        symbol: Pair of the account.
        coin: Name of the coin.
        total_amount: Whole balance, in the coin.
        available: Balance free for use, in the coin.
        frozen: Balance held back, in the coin.
        borrowed: Amount borrowed and not yet repaid, in the coin.
        interest: Interest owed, in the coin.
        net_assets: Available and frozen balance less what was borrowed and its interest, in the coin.
        coupon: Trading bonus, in the coin.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str
    """Pair of the account."""
    coin: str
    """Name of the coin."""
    raw_total_amount: str = field(name="totalAmount")
    total_amount = read.decimal("raw_total_amount")
    """Whole balance, in the coin."""
    raw_available: str = field(name="available")
    available = read.decimal("raw_available")
    """Balance free for use, in the coin."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Balance held back, in the coin."""
    raw_borrowed: str = field(name="borrow")
    borrowed = read.decimal("raw_borrowed")
    """Amount borrowed and not yet repaid, in the coin."""
    raw_interest: str = field(name="interest")
    interest = read.decimal("raw_interest")
    """Interest owed, in the coin."""
    raw_net_assets: str = field(name="net")
    net_assets = read.decimal("raw_net_assets")
    """Available and frozen balance less what was borrowed and its interest, in the coin."""
    raw_coupon: str = field(name="coupon")
    coupon = read.decimal("raw_coupon")
    """Trading bonus, in the coin."""
    raw_created_time: str = field(name="cTime")
    created_time = read.timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str = field(name="uTime")
    updated_time = read.timestamp("raw_updated_time")
    """When the thing last changed."""


class BorrowRequest(Request, kw_only=True):
    """Borrow a coin in an isolated margin account.

    Attributes:
        symbol: Pair of the account.
        coin: Coin to borrow.
        borrow_amount: Amount to borrow, in the coin; at most eight decimal places.
        client_oid: Your own id of the loan.
    """

    symbol: str
    """Pair of the account."""
    coin: str
    """Coin to borrow."""
    borrow_amount: Number = field(name="borrowAmount")
    """Amount to borrow, in the coin; at most eight decimal places."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the loan."""


class BorrowResult(Model, kw_only=True):
    """What `classic.margin.isolated.account.borrow` returns.

    Attributes:
        loan_id: Id of the loan.
        coin: Coin borrowed.
        borrow_amount: Amount borrowed, in the coin.
        symbol: Trading pair, such as BTCUSDT.
    """

    loan_id: str = field(name="loanId")
    """Id of the loan."""
    coin: str
    """Coin borrowed."""
    raw_borrow_amount: str = field(name="borrowAmount")
    borrow_amount = read.decimal("raw_borrow_amount")
    """Amount borrowed, in the coin."""
    symbol: str
    """Trading pair, such as BTCUSDT."""


class FlashRepayRequest(Request, kw_only=True):
    """Repay what is owed in isolated margin accounts at once, of some pairs or of all.

    Attributes:
        symbols: Pairs of the accounts, at most 100; all when left out.
    """

    symbols: list[str] | None = field(name="symbolList", default=None)
    """Pairs of the accounts, at most 100; all when left out."""


class FlashRepayResult(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.flash_repay` returns.

    Attributes:
        repay_id: Id of the repayment.
        symbol: Trading pair, such as BTCUSDT.
        result: Whether the repayment was accepted.
    """

    repay_id: str = field(name="repayId")
    """Id of the repayment."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    result: str
    """Whether the repayment was accepted.

    - `success`: Accepted.
    - `failure`: Refused.
    """


class FlashRepayStatus(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.get_flash_repay_status` returns.

    Attributes:
        repay_id: Id of the repayment.
        status: How the repayment has turned out, such as FINISH.
    """

    repay_id: str | None = field(name="repayId", default=None)
    """Id of the repayment."""
    status: str | None = None
    """How the repayment has turned out, such as FINISH."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the balances and debts of isolated margin accounts, one entry per pair and coin.

    Attributes:
        symbol: Pair of the account; all pairs when left out.
    """

    symbol: str | None = None
    """Pair of the account; all pairs when left out."""


class GetFlashRepayStatusRequest(Request, kw_only=True):
    """Get how flash repayments of isolated margin accounts have turned out.

    Attributes:
        repay_ids: Ids of the repayments, at most 100.
    """

    repay_ids: list[str] = field(name="idList")
    """Ids of the repayments, at most 100."""


class GetInterestRatesAndLimitsRequest(Request, kw_only=True):
    """Get the interest rates and the most that can be borrowed, of both coins of a pair in isolated margin, at your
    VIP level.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetMaxBorrowableRequest(Request, kw_only=True):
    """Get the most that can be borrowed right now in an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetMaxTransferableRequest(Request, kw_only=True):
    """Get the most that can be transferred out of an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class GetRiskRatesRequest(Request, kw_only=True):
    """Get the risk ratios of isolated margin accounts.

    Attributes:
        symbol: Pair of the account; all pairs when left out.
        page_num: Number of the page; 1 when left out.
        page_size: Entries per page; 100 when left out, 500 at most.
    """

    symbol: str | None = None
    """Pair of the account; all pairs when left out."""
    page_num: IntText | None = field(name="pageNum", default=None)
    """Number of the page; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 100 when left out, 500 at most."""


class GetTiersRequest(Request, kw_only=True):
    """Get the tiers of a pair in isolated margin at your VIP level, with their leverage, limits and margin rates.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""


class InterestRatesAndLimit(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.get_interest_rates_and_limits` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        leverage: Leverage; 10 is the default.
        base_transferable: Whether the base coin can be transferred.
        base_borrowable: Whether the base coin can be borrowed.
        base_daily_interest_rate: Interest a day on the base coin, a ratio (0.0001 is 0.01 %).
        base_annual_interest_rate: Interest a year on the base coin, a ratio (0.05 is 5 %).
        base_max_borrowable: Most of the base coin that can be borrowed, in that coin.
        base_vip_levels: Interest and limit of the base coin, one entry per VIP level.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        quote_transferable: Whether the quote coin can be transferred.
        quote_borrowable: Whether the quote coin can be borrowed.
        quote_daily_interest_rate: Interest a day on the quote coin, a ratio (0.0001 is 0.01 %).
        quote_annual_interest_rate: Interest a year on the quote coin, a ratio (0.05 is 5 %).
        quote_max_borrowable: Most of the quote coin that can be borrowed, in that coin.
        quote_vip_levels: Interest and limit of the quote coin, one entry per VIP level.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage; 10 is the default."""
    base_transferable: bool = field(name="baseTransferable")
    """Whether the base coin can be transferred."""
    base_borrowable: bool = field(name="baseBorrowable")
    """Whether the base coin can be borrowed."""
    raw_base_daily_interest_rate: str = field(name="baseDailyInterestRate")
    base_daily_interest_rate = read.decimal("raw_base_daily_interest_rate")
    """Interest a day on the base coin, a ratio (0.0001 is 0.01 %)."""
    raw_base_annual_interest_rate: str = field(name="baseAnnuallyInterestRate")
    base_annual_interest_rate = read.decimal("raw_base_annual_interest_rate")
    """Interest a year on the base coin, a ratio (0.05 is 5 %)."""
    raw_base_max_borrowable: str = field(name="baseMaxBorrowableAmount")
    base_max_borrowable = read.decimal("raw_base_max_borrowable")
    """Most of the base coin that can be borrowed, in that coin."""
    base_vip_levels: list[InterestRatesAndLimitBaseVipLevel] = field(name="baseVipList")
    """Interest and limit of the base coin, one entry per VIP level."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    quote_transferable__quoteTransferable: bool | None = field(name="quoteTransferable", default=None)
    """The value sent as `quoteTransferable`; see `quote_transferable`."""
    quote_transferable__quoteTransferInAble: bool | None = field(name="quoteTransferInAble", default=None)
    """The value sent as `quoteTransferInAble`; see `quote_transferable`."""

    @property
    def quote_transferable(self) -> bool:
        """Whether the quote coin can be transferred."""
        value = read.first(self.quote_transferable__quoteTransferable, self.quote_transferable__quoteTransferInAble)
        if value is None:
            raise read.missing(self, "quote_transferable")
        return value

    quote_borrowable: bool = field(name="quoteBorrowable")
    """Whether the quote coin can be borrowed."""
    raw_quote_daily_interest_rate: str = field(name="quoteDailyInterestRate")
    quote_daily_interest_rate = read.decimal("raw_quote_daily_interest_rate")
    """Interest a day on the quote coin, a ratio (0.0001 is 0.01 %)."""
    raw_quote_annual_interest_rate: str = field(name="quoteAnnuallyInterestRate")
    quote_annual_interest_rate = read.decimal("raw_quote_annual_interest_rate")
    """Interest a year on the quote coin, a ratio (0.05 is 5 %)."""
    raw_quote_max_borrowable: str = field(name="quoteMaxBorrowableAmount")
    quote_max_borrowable = read.decimal("raw_quote_max_borrowable")
    """Most of the quote coin that can be borrowed, in that coin."""
    quote_vip_levels: list[InterestRatesAndLimitQuoteVipLevel] = field(name="quoteList")
    """Interest and limit of the quote coin, one entry per VIP level."""


class InterestRatesAndLimitBaseVipLevel(Model, kw_only=True):
    """An item of `InterestRatesAndLimit.base_vip_levels`.

    Attributes:
        level: VIP level.
        daily_interest_rate: Interest a day, a ratio (0.0001 is 0.01 %).
        annual_interest_rate: Interest a year, a ratio (0.05 is 5 %).
        max_borrowable: Most that can be borrowed at this VIP level, in the coin.
        discount_rate: Part of the ordinary rate that this VIP level pays, a ratio (0.97 is 97 %).
    """

    raw_level: str = field(name="level")
    level = read.integer("raw_level")
    """VIP level."""
    raw_daily_interest_rate: str = field(name="dailyInterestRate")
    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest a day, a ratio (0.0001 is 0.01 %)."""
    raw_annual_interest_rate: str = field(name="annuallyInterestRate")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio (0.05 is 5 %)."""
    raw_max_borrowable: str = field(name="limit")
    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed at this VIP level, in the coin."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Part of the ordinary rate that this VIP level pays, a ratio (0.97 is 97 %)."""


class InterestRatesAndLimitQuoteVipLevel(Model, kw_only=True):
    """An item of `InterestRatesAndLimit.quote_vip_levels`.

    Attributes:
        level: VIP level.
        daily_interest_rate: Interest a day, a ratio (0.0001 is 0.01 %).
        annual_interest_rate: Interest a year, a ratio (0.05 is 5 %).
        max_borrowable: Most that can be borrowed at this VIP level, in the coin.
        discount_rate: Part of the ordinary rate that this VIP level pays, a ratio (0.97 is 97 %).
    """

    raw_level: str = field(name="level")
    level = read.integer("raw_level")
    """VIP level."""
    raw_daily_interest_rate: str = field(name="dailyInterestRate")
    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest a day, a ratio (0.0001 is 0.01 %)."""
    raw_annual_interest_rate: str = field(name="annuallyInterestRate")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio (0.05 is 5 %)."""
    raw_max_borrowable: str = field(name="limit")
    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed at this VIP level, in the coin."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Part of the ordinary rate that this VIP level pays, a ratio (0.97 is 97 %)."""


class MaxBorrowable(Model, kw_only=True):
    """What `classic.margin.isolated.account.get_max_borrowable` returns.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        base_max_borrowable: Most of the base coin that can be borrowed, in that coin.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        quote_max_borrowable: Most of the quote coin that can be borrowed, in that coin.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    raw_base_max_borrowable: str = field(name="baseCoinMaxBorrowAmount")
    base_max_borrowable = read.decimal("raw_base_max_borrowable")
    """Most of the base coin that can be borrowed, in that coin."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_quote_max_borrowable: str = field(name="quoteCoinMaxBorrowAmount")
    quote_max_borrowable = read.decimal("raw_quote_max_borrowable")
    """Most of the quote coin that can be borrowed, in that coin."""


class MaxTransferable(Model, kw_only=True):
    """What `classic.margin.isolated.account.get_max_transferable` returns.

    Attributes:
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        symbol: Trading pair, such as BTCUSDT.
        base_max_transferable: Most of the base coin that can be transferred out, in that coin.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        quote_max_transferable: Most of the quote coin that can be transferred out, in that coin.
    """

    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_base_max_transferable: str = field(name="baseCoinMaxTransferOutAmount")
    base_max_transferable = read.decimal("raw_base_max_transferable")
    """Most of the base coin that can be transferred out, in that coin."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    raw_quote_max_transferable: str = field(name="quoteCoinMaxTransferOutAmount")
    quote_max_transferable = read.decimal("raw_quote_max_transferable")
    """Most of the quote coin that can be transferred out, in that coin."""


class RepayRequest(Request, kw_only=True):
    """Repay a loan of an isolated margin account.

    Attributes:
        repay_amount: Amount to repay, in the coin; at most eight decimal places.
        coin: Coin to repay.
        symbol: Pair of the account.
        client_oid: Your own id of the repayment.
    """

    repay_amount: Number = field(name="repayAmount")
    """Amount to repay, in the coin; at most eight decimal places."""
    coin: str
    """Coin to repay."""
    symbol: str
    """Pair of the account."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the repayment."""


class RepayResult(Model, kw_only=True):
    """What `classic.margin.isolated.account.repay` returns.

    Attributes:
        remaining_debt: Amount still owed after the repayment, in the coin.
        repay_id: Id of the repayment.
        symbol: Trading pair, such as BTCUSDT.
        coin: Coin repaid.
        repay_amount: Amount repaid, in the coin.
    """

    raw_remaining_debt: str = field(name="remainDebtAmount")
    remaining_debt = read.decimal("raw_remaining_debt")
    """Amount still owed after the repayment, in the coin."""
    repay_id: str = field(name="repayId")
    """Id of the repayment."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str
    """Coin repaid."""
    raw_repay_amount: str = field(name="repayAmount")
    repay_amount = read.decimal("raw_repay_amount")
    """Amount repaid, in the coin."""


class RiskRate(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.get_risk_rates` returns.

    Attributes:
        symbol: Pair of the account.
        risk_ratio: Risk ratio of the account, by the docs its assets over its debts.
    """

    symbol: str
    """Pair of the account."""
    raw_risk_ratio: str = field(name="riskRateRatio")
    risk_ratio = read.decimal("raw_risk_ratio")
    """Risk ratio of the account, by the docs its assets over its debts."""


class Tier(Model, kw_only=True):
    """An item of what `classic.margin.isolated.account.get_tiers` returns.

    Attributes:
        tier: Number of the tier, from 1.
        symbol: Trading pair, such as BTCUSDT.
        leverage: Leverage in the tier.
        base_coin: Base coin of the pair, BTC in BTCUSDT.
        quote_coin: Quote coin of the pair, USDT in BTCUSDT.
        base_max_borrowable: Most of the base coin that can be borrowed, in that coin.
        quote_max_borrowable: Most of the quote coin that can be borrowed, in that coin.
        maintenance_margin_rate: Maintenance margin rate of the tier, a ratio (0.05 is 5 %).
        initial_margin_rate: Initial margin rate of the tier, a ratio (0.25 is 25 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    symbol: str
    """Trading pair, such as BTCUSDT."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage in the tier."""
    base_coin: str = field(name="baseCoin")
    """Base coin of the pair, BTC in BTCUSDT."""
    quote_coin: str = field(name="quoteCoin")
    """Quote coin of the pair, USDT in BTCUSDT."""
    base_max_borrowable__baseMaxBorrowableAmount: str | None = field(name="baseMaxBorrowableAmount", default=None)
    """The value sent as `baseMaxBorrowableAmount`; see `base_max_borrowable`."""
    base_max_borrowable__maxBorrowableAmount: str | None = field(name="maxBorrowableAmount", default=None)
    """The value sent as `maxBorrowableAmount`; see `base_max_borrowable`."""

    @property
    def raw_base_max_borrowable(self) -> str:
        """`base_max_borrowable` as sent."""
        value = read.first(
            self.base_max_borrowable__baseMaxBorrowableAmount, self.base_max_borrowable__maxBorrowableAmount
        )
        if value is None:
            raise read.missing(self, "base_max_borrowable")
        return value

    base_max_borrowable = read.decimal("raw_base_max_borrowable")
    """Most of the base coin that can be borrowed, in that coin."""
    raw_quote_max_borrowable: str = field(name="quoteMaxBorrowableAmount")
    quote_max_borrowable = read.decimal("raw_quote_max_borrowable")
    """Most of the quote coin that can be borrowed, in that coin."""
    raw_maintenance_margin_rate: str = field(name="maintainMarginRate")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of the tier, a ratio (0.05 is 5 %)."""
    raw_initial_margin_rate: str = field(name="initRate")
    initial_margin_rate = read.decimal("raw_initial_margin_rate")
    """Initial margin rate of the tier, a ratio (0.25 is 25 %)."""
