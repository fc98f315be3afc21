# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic margin cross account."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import Number


class Asset(Model, kw_only=True):
    """An item of what `classic.margin.cross.account.get_assets` returns.

    Attributes:
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
    """Borrow a coin in the cross margin account.

    Attributes:
        coin: Coin to borrow.
        borrow_amount: Amount to borrow, in the coin; at most eight decimal places.
        client_oid: Your own id of the loan.
    """

    coin: str
    """Coin to borrow."""
    borrow_amount: Number = field(name="borrowAmount")
    """Amount to borrow, in the coin; at most eight decimal places."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the loan."""


class BorrowResult(Model, kw_only=True):
    """What `classic.margin.cross.account.borrow` returns.

    Attributes:
        loan_id: Id of the loan.
        coin: Coin borrowed.
        borrow_amount: Amount borrowed, in the coin.
    """

    loan_id: str = field(name="loanId")
    """Id of the loan."""
    coin: str
    """Coin borrowed."""
    raw_borrow_amount: str = field(name="borrowAmount")
    borrow_amount = read.decimal("raw_borrow_amount")
    """Amount borrowed, in the coin."""


class FlashRepayRequest(Request, kw_only=True):
    """Repay what is owed in the cross margin account at once, in one coin or in all.

    Attributes:
        coin: Coin to repay; all coins when left out.
    """

    coin: str | None = None
    """Coin to repay; all coins when left out."""


class FlashRepayResult(Model, kw_only=True):
    """What `classic.margin.cross.account.flash_repay` returns.

    Attributes:
        repay_id: Id of the repayment.
        coin: Coin to repay; none where all are repaid.
    """

    repay_id: str = field(name="repayId")
    """Id of the repayment."""
    coin: str | None = None
    """Coin to repay; none where all are repaid."""


class FlashRepayStatus(Model, kw_only=True):
    """An item of what `classic.margin.cross.account.get_flash_repay_status` returns.

    Attributes:
        repay_id: Id of the repayment.
        status: How the repayment has turned out, such as FINISH.
    """

    repay_id: str | None = field(name="repayId", default=None)
    """Id of the repayment."""
    status: str | None = None
    """How the repayment has turned out, such as FINISH."""


class GetAssetsRequest(Request, kw_only=True):
    """Get the balances and debts of the cross margin account.

    Attributes:
        coin: Coin; all coins when left out.
    """

    coin: str | None = None
    """Coin; all coins when left out."""


class GetFlashRepayStatusRequest(Request, kw_only=True):
    """Get how flash repayments of the cross margin account have turned out.

    Attributes:
        repay_ids: Ids of the repayments, at most 100.
    """

    repay_ids: list[str] = field(name="idList")
    """Ids of the repayments, at most 100."""


class GetInterestRatesAndLimitsRequest(Request, kw_only=True):
    """Get the interest rates and the most that can be borrowed, of a coin in cross margin, at your VIP level.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetMaxBorrowableRequest(Request, kw_only=True):
    """Get the most that can be borrowed right now in the cross margin account.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetMaxTransferableRequest(Request, kw_only=True):
    """Get the most that can be transferred out of the cross margin account.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class GetTiersRequest(Request, kw_only=True):
    """Get the tiers of a coin in cross margin at your VIP level, with their leverage, limits and margin rates.

    Attributes:
        coin: Name of the coin.
    """

    coin: str
    """Name of the coin."""


class InterestRatesAndLimit(Model, kw_only=True):
    """An item of what `classic.margin.cross.account.get_interest_rates_and_limits` returns.

    Attributes:
        coin: Name of the coin.
        leverage: Leverage; 3, 5 or 10, 3 being the default.
        transferable: Whether the coin can be transferred.
        borrowable: Whether the coin can be borrowed.
        daily_interest_rate: Interest a day, a ratio (0.0001 is 0.01 %).
        annual_interest_rate: Interest a year, a ratio (0.05 is 5 %).
        max_borrowable: Most that can be borrowed, in the coin.
        vip_levels: Interest and limit, one entry per VIP level.
    """

    coin: str
    """Name of the coin."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage; 3, 5 or 10, 3 being the default."""
    transferable__transferable: bool | None = field(name="transferable", default=None)
    """The value sent as `transferable`; see `transferable`."""
    transferable__baseTransferable: bool | None = field(name="baseTransferable", default=None)
    """The value sent as `baseTransferable`; see `transferable`."""

    @property
    def transferable(self) -> bool:
        """Whether the coin can be transferred."""
        value = read.first(self.transferable__transferable, self.transferable__baseTransferable)
        if value is None:
            raise read.missing(self, "transferable")
        return value

    borrowable: bool
    """Whether the coin can be borrowed."""
    daily_interest_rate__dailyInterestRate: str | None = field(name="dailyInterestRate", default=None)
    """The value sent as `dailyInterestRate`; see `daily_interest_rate`."""
    daily_interest_rate__baseDailyInterestRate: str | None = field(name="baseDailyInterestRate", default=None)
    """The value sent as `baseDailyInterestRate`; see `daily_interest_rate`."""

    @property
    def raw_daily_interest_rate(self) -> str:
        """`daily_interest_rate` as sent."""
        value = read.first(self.daily_interest_rate__dailyInterestRate, self.daily_interest_rate__baseDailyInterestRate)
        if value is None:
            raise read.missing(self, "daily_interest_rate")
        return value

    daily_interest_rate = read.decimal("raw_daily_interest_rate")
    """Interest a day, a ratio (0.0001 is 0.01 %)."""
    annual_interest_rate__annualInterestRate: str | None = field(name="annualInterestRate", default=None)
    """The value sent as `annualInterestRate`; see `annual_interest_rate`."""
    annual_interest_rate__baseAnnuallyInterestRate: str | None = field(name="baseAnnuallyInterestRate", default=None)
    """The value sent as `baseAnnuallyInterestRate`; see `annual_interest_rate`."""

    @property
    def raw_annual_interest_rate(self) -> str:
        """`annual_interest_rate` as sent."""
        value = read.first(
            self.annual_interest_rate__annualInterestRate, self.annual_interest_rate__baseAnnuallyInterestRate
        )
        if value is None:
            raise read.missing(self, "annual_interest_rate")
        return value

    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio (0.05 is 5 %)."""
    max_borrowable__maxBorrowableAmount: str | None = field(name="maxBorrowableAmount", default=None)
    """The value sent as `maxBorrowableAmount`; see `max_borrowable`."""
    max_borrowable__baseMaxBorrowableAmount: str | None = field(name="baseMaxBorrowableAmount", default=None)
    """The value sent as `baseMaxBorrowableAmount`; see `max_borrowable`."""

    @property
    def raw_max_borrowable(self) -> str:
        """`max_borrowable` as sent."""
        value = read.first(self.max_borrowable__maxBorrowableAmount, self.max_borrowable__baseMaxBorrowableAmount)
        if value is None:
            raise read.missing(self, "max_borrowable")
        return value

    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed, in the coin."""
    vip_levels: list[InterestRatesAndLimitVipLevel] = field(name="vipList")
    """Interest and limit, one entry per VIP level."""


class InterestRatesAndLimitVipLevel(Model, kw_only=True):
    """An item of `InterestRatesAndLimit.vip_levels`.

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
    raw_annual_interest_rate: str = field(name="annualInterestRate")
    annual_interest_rate = read.decimal("raw_annual_interest_rate")
    """Interest a year, a ratio (0.05 is 5 %)."""
    raw_max_borrowable: str = field(name="limit")
    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed at this VIP level, in the coin."""
    raw_discount_rate: str = field(name="discountRate")
    discount_rate = read.decimal("raw_discount_rate")
    """Part of the ordinary rate that this VIP level pays, a ratio (0.97 is 97 %)."""


class MaxBorrowable(Model, kw_only=True):
    """What `classic.margin.cross.account.get_max_borrowable` returns.

    Attributes:
        max_borrowable: Most that can be borrowed, in the coin.
        coin: Name of the coin.
    """

    raw_max_borrowable: str = field(name="maxBorrowableAmount")
    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed, in the coin."""
    coin: str
    """Name of the coin."""


class MaxTransferable(Model, kw_only=True):
    """What `classic.margin.cross.account.get_max_transferable` returns.

    Attributes:
        coin: Name of the coin.
        max_transferable: Most that can be transferred out, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_max_transferable: str = field(name="maxTransferOutAmount")
    max_transferable = read.decimal("raw_max_transferable")
    """Most that can be transferred out, in the coin."""


class RepayRequest(Request, kw_only=True):
    """Repay a loan of the cross margin account.

    Attributes:
        repay_amount: Amount to repay, in the coin; at most eight decimal places.
        coin: Coin to repay.
        client_oid: Your own id of the repayment.
    """

    repay_amount: Number = field(name="repayAmount")
    """Amount to repay, in the coin; at most eight decimal places."""
    coin: str
    """Coin to repay."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the repayment."""


class RepayResult(Model, kw_only=True):
    """What `classic.margin.cross.account.repay` returns.

    Attributes:
        remaining_debt: Amount still owed after the repayment, in the coin.
        repay_id: Id of the repayment.
        coin: Coin repaid.
        repay_amount: Amount repaid, in the coin.
    """

    raw_remaining_debt: str = field(name="remainDebtAmount")
    remaining_debt = read.decimal("raw_remaining_debt")
    """Amount still owed after the repayment, in the coin."""
    repay_id: str = field(name="repayId")
    """Id of the repayment."""
    coin: str
    """Coin repaid."""
    raw_repay_amount: str = field(name="repayAmount")
    repay_amount = read.decimal("raw_repay_amount")
    """Amount repaid, in the coin."""


class RiskRate(Model, kw_only=True):
    """What `classic.margin.cross.account.get_risk_rate` returns.

    Attributes:
        risk_ratio: Risk ratio of the account, by the docs its assets over its debts.
    """

    risk_ratio__riskRateRatio: str | None = field(name="riskRateRatio", default=None)
    """The value sent as `riskRateRatio`; see `risk_ratio`."""
    risk_ratio__riskRate: str | None = field(name="riskRate", default=None)
    """The value sent as `riskRate`; see `risk_ratio`."""

    @property
    def raw_risk_ratio(self) -> str:
        """`risk_ratio` as sent."""
        value = read.first(self.risk_ratio__riskRateRatio, self.risk_ratio__riskRate)
        if value is None:
            raise read.missing(self, "risk_ratio")
        return value

    risk_ratio = read.decimal("raw_risk_ratio")
    """Risk ratio of the account, by the docs its assets over its debts."""


class Tier(Model, kw_only=True):
    """An item of what `classic.margin.cross.account.get_tiers` returns.

    Attributes:
        tier: Number of the tier, from 1.
        leverage: Leverage in the tier.
        coin: Name of the coin.
        max_borrowable: Most that can be borrowed, in the coin.
        maintenance_margin_rate: Maintenance margin rate of the tier, a ratio (0.05 is 5 %).
    """

    raw_tier: str = field(name="tier")
    tier = read.integer("raw_tier")
    """Number of the tier, from 1."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage in the tier."""
    coin: str
    """Name of the coin."""
    raw_max_borrowable: str = field(name="maxBorrowableAmount")
    max_borrowable = read.decimal("raw_max_borrowable")
    """Most that can be borrowed, in the coin."""
    raw_maintenance_margin_rate: str = field(name="maintainMarginRate")
    maintenance_margin_rate = read.decimal("raw_maintenance_margin_rate")
    """Maintenance margin rate of the tier, a ratio (0.05 is 5 %)."""
