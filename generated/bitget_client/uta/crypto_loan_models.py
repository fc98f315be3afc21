# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta crypto_loan."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    CryptoLoanLiquidationStatus,
    CryptoLoanStatus,
    CryptoLoanTerm,
    FlagYesNo,
    PledgeChange,
    PledgeMove,
    RepayMethod,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class BorrowHistory(Model, kw_only=True):
    """An item of what `uta.crypto_loan.get_borrow_history` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        initial_pledge_amount: Collateral at first, in its coin.
        initial_loan_amount: Amount borrowed at first, in the coin borrowed.
        hourly_rate: Interest rate an hour, in per cent.
        term: Term of the loan.
        borrow_time: When the loan was taken.
        status: How the loan ended, as in the request, in upper or lower case.
        pledge_days: Days of the loan's term.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_initial_pledge_amount: str = field(name="initPledgeAmount")
    initial_pledge_amount = read.decimal("raw_initial_pledge_amount")
    """Collateral at first, in its coin."""
    raw_initial_loan_amount: str = field(name="initLoanAmount")
    initial_loan_amount = read.decimal("raw_initial_loan_amount")
    """Amount borrowed at first, in the coin borrowed."""
    raw_hourly_rate: str = field(name="hourRate")
    hourly_rate = read.decimal("raw_hourly_rate")
    """Interest rate an hour, in per cent."""
    term: str = field(name="daily")
    """Term of the loan.

    - `FLEXIBLE`: No fixed term.
    - `SEVEN`: Seven days.
    - `THIRTY`: Thirty days.
    """
    raw_borrow_time: str = field(name="borrowTime")
    borrow_time = read.timestamp("raw_borrow_time")
    """When the loan was taken."""
    status: str
    """How the loan ended, as in the request, in upper or lower case."""
    pledge_days: str | None = field(name="pledgeDays", default=None)
    """Days of the loan's term."""


class BorrowRequest(Request, kw_only=True):
    """Borrow a coin against collateral.

    Attributes:
        loan_coin: Coin to borrow.
        pledge_coin: Coin that serves as collateral.
        term: Term of the loan.
        pledge_amount: Collateral to give, in its coin; required where loanAmount is left out.
        loan_amount: Amount to borrow, in the coin; required where pledgeAmount is left out.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin to borrow."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    term: CryptoLoanTerm = field(name="daily")
    """Term of the loan.

    - `FLEXIBLE`: No fixed term.
    - `SEVEN`: Seven days.
    - `THIRTY`: Thirty days.
    """
    pledge_amount: Number | None = field(name="pledgeAmount", default=None)
    """Collateral to give, in its coin; required where loanAmount is left out."""
    loan_amount: Number | None = field(name="loanAmount", default=None)
    """Amount to borrow, in the coin; required where pledgeAmount is left out."""


class BorrowResult(Model, kw_only=True):
    """What `uta.crypto_loan.borrow` returns.

    Attributes:
        order_id: Id of the loan.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""


class Coins(Model, kw_only=True):
    """What `uta.crypto_loan.get_coins` returns.

    Attributes:
        loans: Coins that are or can be borrowed, one entry per coin.
        pledges: Coins that serve or can serve as collateral, one entry per coin.
    """

    loans: list[CoinsLoan] = field(name="loanInfos")
    """Coins that are or can be borrowed, one entry per coin."""
    pledges: list[CoinsPledge] = field(name="pledgeInfos")
    """Coins that serve or can serve as collateral, one entry per coin."""


class CoinsLoan(Model, kw_only=True):
    """An item of `Coins.loans`.

    Attributes:
        coin: Name of the coin.
        hourly_rate_flexible: Interest rate an hour of a loan without a fixed term, a ratio.
        rate_flexible: Yearly rate of a loan without a fixed term, a ratio.
        hourly_rate_7d: Interest rate an hour of a loan of seven days, a ratio.
        rate_7d: Yearly rate of a loan of seven days, a ratio.
        hourly_rate_30d: Interest rate an hour of a loan of thirty days, a ratio.
        rate_30d: Yearly rate of a loan of thirty days, a ratio.
        min_borrow_amount: Smallest amount that can be borrowed, in the coin.
        max_borrow_amount: Largest amount that can be borrowed, in the coin.
        min_borrow_limit: Lower limit on borrowing, in the coin.
        max_borrow_limit: Upper limit on borrowing, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_hourly_rate_flexible: str = field(name="hourRateFlexible")
    hourly_rate_flexible = read.decimal("raw_hourly_rate_flexible")
    """Interest rate an hour of a loan without a fixed term, a ratio."""
    raw_rate_flexible: str = field(name="rateFlexible")
    rate_flexible = read.decimal("raw_rate_flexible")
    """Yearly rate of a loan without a fixed term, a ratio."""
    raw_hourly_rate_7d: str = field(name="hourRate7D")
    hourly_rate_7d = read.decimal("raw_hourly_rate_7d")
    """Interest rate an hour of a loan of seven days, a ratio."""
    raw_rate_7d: str = field(name="rate7D")
    rate_7d = read.decimal("raw_rate_7d")
    """Yearly rate of a loan of seven days, a ratio."""
    raw_hourly_rate_30d: str = field(name="hourRate30D")
    hourly_rate_30d = read.decimal("raw_hourly_rate_30d")
    """Interest rate an hour of a loan of thirty days, a ratio."""
    raw_rate_30d: str = field(name="rate30D")
    rate_30d = read.decimal("raw_rate_30d")
    """Yearly rate of a loan of thirty days, a ratio."""
    raw_min_borrow_amount: str = field(name="minBorrowAmount")
    min_borrow_amount = read.decimal("raw_min_borrow_amount")
    """Smallest amount that can be borrowed, in the coin."""
    raw_max_borrow_amount: str = field(name="maxBorrowAmount")
    max_borrow_amount = read.decimal("raw_max_borrow_amount")
    """Largest amount that can be borrowed, in the coin."""
    raw_min_borrow_limit: str = field(name="minBorrowLimit")
    min_borrow_limit = read.decimal("raw_min_borrow_limit")
    """Lower limit on borrowing, in the coin."""
    raw_max_borrow_limit: str = field(name="maxBorrowLimit")
    max_borrow_limit = read.decimal("raw_max_borrow_limit")
    """Upper limit on borrowing, in the coin."""


class CoinsPledge(Model, kw_only=True):
    """An item of `Coins.pledges`.

    Attributes:
        coin: Name of the coin.
        initial_rate: Pledge rate at which a loan begins, a ratio (0.65 is 65 %).
        supplement_rate: Pledge rate from which more collateral is asked for, a ratio (0.75 is 75 %).
        liquidation_rate: Pledge rate at which the collateral is liquidated, a ratio (0.91 is 91 %).
        min_pledge_amount: Least that can serve as collateral, in the coin.
        max_pledge_amount: Most that can serve as collateral, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_initial_rate: str = field(name="initRate")
    initial_rate = read.decimal("raw_initial_rate")
    """Pledge rate at which a loan begins, a ratio (0.65 is 65 %)."""
    raw_supplement_rate: str = field(name="supRate")
    supplement_rate = read.decimal("raw_supplement_rate")
    """Pledge rate from which more collateral is asked for, a ratio (0.75 is 75 %)."""
    raw_liquidation_rate: str = field(name="forceRate")
    liquidation_rate = read.decimal("raw_liquidation_rate")
    """Pledge rate at which the collateral is liquidated, a ratio (0.91 is 91 %)."""
    raw_min_pledge_amount: str = field(name="minPledgeAmount")
    min_pledge_amount = read.decimal("raw_min_pledge_amount")
    """Least that can serve as collateral, in the coin."""
    raw_max_pledge_amount: str = field(name="maxPledgeAmount")
    max_pledge_amount = read.decimal("raw_max_pledge_amount")
    """Most that can serve as collateral, in the coin."""


class Debts(Model, kw_only=True):
    """What `uta.crypto_loan.get_debts` returns.

    Attributes:
        pledges: Coins that serve or can serve as collateral, one entry per coin.
        loans: Coins that are or can be borrowed, one entry per coin.
    """

    pledges: list[DebtsPledge] = field(name="pledgeInfos")
    """Coins that serve or can serve as collateral, one entry per coin."""
    loans: list[DebtsLoan] = field(name="loanInfos")
    """Coins that are or can be borrowed, one entry per coin."""


class DebtsLoan(Model, kw_only=True):
    """An item of `Debts.loans`.

    Attributes:
        coin: Name of the coin.
        amount: Amount owed or given as collateral, in the coin.
        usdt_amount: Value of the amount, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount owed or given as collateral, in the coin."""
    raw_usdt_amount: str = field(name="amountUsdt")
    usdt_amount = read.decimal("raw_usdt_amount")
    """Value of the amount, in USDT."""


class DebtsPledge(Model, kw_only=True):
    """An item of `Debts.pledges`.

    Attributes:
        coin: Name of the coin.
        amount: Amount owed or given as collateral, in the coin.
        usdt_amount: Value of the amount, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount owed or given as collateral, in the coin."""
    raw_usdt_amount: str = field(name="amountUsdt")
    usdt_amount = read.decimal("raw_usdt_amount")
    """Value of the amount, in USDT."""


class GetBorrowHistoryRequest(Request, kw_only=True):
    """Get crypto loans that are no longer open.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        status: Only loans that ended like this.
        start_time: Start of the period, at most three months back.
        end_time: End of the period asked for.
        page_num: Number of the page, from 1; 1 when left out.
        page_size: Entries per page; 10 when left out, 100 at most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    status: CryptoLoanStatus | None = None
    """Only loans that ended like this.

    - `ROLLBACK`: It failed.
    - `FORCE`: It was liquidated.
    - `REPAY`: It was repaid.
    """
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months back."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_num: IntText | None = field(name="pageNum", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, 100 at most."""


class GetCoinsRequest(Request, kw_only=True):
    """Get the coins that can be borrowed and those that can serve as collateral, with rates and limits.

    Attributes:
        coin: Only this coin.
    """

    coin: str | None = None
    """Only this coin."""


class GetInterestEstimateRequest(Request, kw_only=True):
    """Estimate the interest of a crypto loan and how much can be borrowed against an amount of collateral.

    Attributes:
        loan_coin: Coin to borrow.
        pledge_coin: Coin that serves as collateral.
        term: Term of the loan.
        pledge_amount: Collateral to give, in its coin.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin to borrow."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    term: CryptoLoanTerm = field(name="daily")
    """Term of the loan.

    - `FLEXIBLE`: No fixed term.
    - `SEVEN`: Seven days.
    - `THIRTY`: Thirty days.
    """
    pledge_amount: Number = field(name="pledgeAmount")
    """Collateral to give, in its coin."""


class GetLiquidationHistoryRequest(Request, kw_only=True):
    """Get the liquidations of your crypto loans.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        status: Only liquidations that have come this far.
        start_time: Start of the period, at most three months back.
        end_time: End of the period asked for.
        page_num: Number of the page, from 1; 1 when left out.
        page_size: Entries per page; 10 when left out, 100 at most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    status: CryptoLoanLiquidationStatus | None = None
    """Only liquidations that have come this far.

    - `COMPLETE`: Done.
    - `WAIT`: Under way.
    """
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months back."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_num: IntText | None = field(name="pageNum", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, 100 at most."""


class GetOpenLoansRequest(Request, kw_only=True):
    """Get crypto loans that are still open.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""


class GetPledgeHistoryRequest(Request, kw_only=True):
    """Get the changes of collateral of your crypto loans.

    Attributes:
        order_id: Only the loan with this id.
        direction: Only changes by which the pledge rate went down or up.
        pledge_coin: Only loans with this collateral.
        start_time: Start of the period, at most three months back.
        end_time: End of the period asked for.
        page_num: Number of the page, from 1; 1 when left out.
        page_size: Changes per page.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    direction: PledgeChange | None = field(name="reviseSide", default=None)
    """Only changes by which the pledge rate went down or up.

    - `down`: Collateral was added, the rate went down.
    - `up`: Collateral was withdrawn, the rate went up.
    """
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months back."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_num: IntText | None = field(name="pageNum", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Changes per page."""


class GetRepayHistoryRequest(Request, kw_only=True):
    """Get the repayments of your crypto loans.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        start_time: Start of the period, at most three months back.
        end_time: End of the period asked for.
        page_num: Number of the page, from 1; 1 when left out.
        page_size: Entries per page; 10 when left out, 100 at most.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months back."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_num: IntText | None = field(name="pageNum", default=None)
    """Number of the page, from 1; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, 100 at most."""


class InterestEstimate(Model, kw_only=True):
    """What `uta.crypto_loan.get_interest_estimate` returns.

    Attributes:
        hourly_interest: Estimated interest an hour, in the coin borrowed.
        loan_amount: Amount that can be borrowed, in the coin.
    """

    raw_hourly_interest: str = field(name="hourInterest")
    hourly_interest = read.decimal("raw_hourly_interest")
    """Estimated interest an hour, in the coin borrowed."""
    loan_amount__loanAmount: str | None = field(name="loanAmount", default=None)
    """The value sent as `loanAmount`; see `loan_amount`."""
    loan_amount__borrowAmount: str | None = field(name="borrowAmount", default=None)
    """The value sent as `borrowAmount`; see `loan_amount`."""

    @property
    def raw_loan_amount(self) -> str:
        """`loan_amount` as sent."""
        value = read.first(self.loan_amount__loanAmount, self.loan_amount__borrowAmount)
        if value is None:
            raise read.missing(self, "loan_amount")
        return value

    loan_amount = read.decimal("raw_loan_amount")
    """Amount that can be borrowed, in the coin."""


class LiquidationHistory(Model, kw_only=True):
    """An item of what `uta.crypto_loan.get_liquidation_history` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        liquidation_time: When it was liquidated.
        pledge_rate: Debt relative to the collateral at the liquidation, in per cent (60 is 60 %).
        pledge_price: Price of the collateral at the liquidation.
        status: How far the liquidation has come, as in the request, in upper or lower case.
        pledge_amount: Collateral that was liquidated, in its coin.
        liquidation_fee: Fee of the liquidation.
        remaining_pledge_amount: Collateral left, in its coin.
        unlocked_amount: Collateral set free, in its coin.
        repaid_principal: Principal repaid, in the coin borrowed.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_liquidation_time: str = field(name="reduceTime")
    liquidation_time = read.timestamp("raw_liquidation_time")
    """When it was liquidated."""
    raw_pledge_rate: str = field(name="pledgeRate")
    pledge_rate = read.decimal("raw_pledge_rate")
    """Debt relative to the collateral at the liquidation, in per cent (60 is 60 %)."""
    raw_pledge_price: str = field(name="pledgePrice")
    pledge_price = read.decimal("raw_pledge_price")
    """Price of the collateral at the liquidation."""
    status: str
    """How far the liquidation has come, as in the request, in upper or lower case."""
    raw_pledge_amount: str = field(name="pledgeAmount")
    pledge_amount = read.decimal("raw_pledge_amount")
    """Collateral that was liquidated, in its coin."""
    raw_liquidation_fee: str = field(name="reduceFee")
    liquidation_fee = read.decimal("raw_liquidation_fee")
    """Fee of the liquidation."""
    raw_remaining_pledge_amount: str = field(name="residueAmount")
    remaining_pledge_amount = read.decimal("raw_remaining_pledge_amount")
    """Collateral left, in its coin."""
    raw_unlocked_amount: str = field(name="runlockAmount")
    unlocked_amount = read.decimal("raw_unlocked_amount")
    """Collateral set free, in its coin."""
    raw_repaid_principal: str = field(name="repayLoanAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin borrowed."""


class ModifyPledgeRequest(Request, kw_only=True):
    """Add collateral to a crypto loan, or withdraw some.

    Attributes:
        order_id: Id of the loan.
        amount: Collateral to add or withdraw, in its coin.
        pledge_coin: Coin that serves as collateral.
        direction: Whether to add or withdraw collateral.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    amount: Number
    """Collateral to add or withdraw, in its coin."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    direction: PledgeMove | None = field(name="reviseType", default=None)
    """Whether to add or withdraw collateral.

    - `IN`: Collateral is added.
    - `OUT`: Collateral is withdrawn.
    """


class ModifyPledgeResult(Model, kw_only=True):
    """What `uta.crypto_loan.modify_pledge` returns.

    Attributes:
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        pledge_rate_after: Pledge rate after the change.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_pledge_rate_after: str = field(name="afterPledgeRate")
    pledge_rate_after = read.decimal("raw_pledge_rate_after")
    """Pledge rate after the change."""


class OpenLoan(Model, kw_only=True):
    """An item of what `uta.crypto_loan.get_open_loans` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        loan_amount: Amount borrowed, in the coin borrowed.
        interest_amount: Interest owed, in the coin borrowed.
        hourly_interest_rate: Interest rate an hour, in per cent.
        pledge_coin: Coin that serves as collateral.
        pledge_amount: Collateral, in its coin.
        pledge_rate: Debt relative to the collateral, in per cent (77.97 is 77.97 %).
        supplement_rate: Pledge rate from which more collateral is asked for, in per cent.
        liquidation_rate: Pledge rate at which the collateral is liquidated, in per cent.
        borrow_time: When the loan was taken.
        expire_time: When the loan expires; 0 for one without a fixed term.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    raw_loan_amount: str = field(name="loanAmount")
    loan_amount = read.decimal("raw_loan_amount")
    """Amount borrowed, in the coin borrowed."""
    raw_interest_amount: str = field(name="interestAmount")
    interest_amount = read.decimal("raw_interest_amount")
    """Interest owed, in the coin borrowed."""
    raw_hourly_interest_rate: str = field(name="hourInterestRate")
    hourly_interest_rate = read.decimal("raw_hourly_interest_rate")
    """Interest rate an hour, in per cent."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_pledge_amount: str = field(name="pledgeAmount")
    pledge_amount = read.decimal("raw_pledge_amount")
    """Collateral, in its coin."""
    raw_pledge_rate: str = field(name="pledgeRate")
    pledge_rate = read.decimal("raw_pledge_rate")
    """Debt relative to the collateral, in per cent (77.97 is 77.97 %)."""
    raw_supplement_rate: str = field(name="supRate")
    supplement_rate = read.decimal("raw_supplement_rate")
    """Pledge rate from which more collateral is asked for, in per cent."""
    raw_liquidation_rate: str = field(name="forceRate")
    liquidation_rate = read.decimal("raw_liquidation_rate")
    """Pledge rate at which the collateral is liquidated, in per cent."""
    raw_borrow_time: str = field(name="borrowTime")
    borrow_time = read.timestamp("raw_borrow_time")
    """When the loan was taken."""
    raw_expire_time: str = field(name="expireTime")
    expire_time = read.timestamp("raw_expire_time")
    """When the loan expires; 0 for one without a fixed term."""


class PledgeHistory(Model, kw_only=True):
    """An item of what `uta.crypto_loan.get_pledge_history` returns.

    Attributes:
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        order_id: Id of the loan.
        change_time: When the collateral was changed.
        direction: Whether the pledge rate went down or up.
        change_amount: Collateral added or withdrawn, in its coin.
        pledge_rate_after: Pledge rate after the change.
        pledge_rate_before: Pledge rate before the change.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    order_id: str = field(name="orderId")
    """Id of the loan."""
    raw_change_time: str = field(name="reviseTime")
    change_time = read.timestamp("raw_change_time")
    """When the collateral was changed."""
    direction: str = field(name="reviseSide")
    """Whether the pledge rate went down or up.

    - `down`: Collateral was added, the rate went down.
    - `up`: Collateral was withdrawn, the rate went up.
    """
    raw_change_amount: str = field(name="reviseAmount")
    change_amount = read.decimal("raw_change_amount")
    """Collateral added or withdrawn, in its coin."""
    raw_pledge_rate_after: str = field(name="afterPledgeRate")
    pledge_rate_after = read.decimal("raw_pledge_rate_after")
    """Pledge rate after the change."""
    raw_pledge_rate_before: str = field(name="beforePledgeRate")
    pledge_rate_before = read.decimal("raw_pledge_rate_before")
    """Pledge rate before the change."""


class RepayHistory(Model, kw_only=True):
    """An item of what `uta.crypto_loan.get_repay_history` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        repay_amount: Amount repaid, in the coin borrowed.
        paid_interest: Interest paid, in the coin borrowed.
        repaid_principal: Principal repaid, in the coin borrowed.
        unlocked_amount: Collateral set free, in its coin.
        repay_time: When it was repaid.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_repay_amount: str = field(name="repayAmount")
    repay_amount = read.decimal("raw_repay_amount")
    """Amount repaid, in the coin borrowed."""
    raw_paid_interest: str = field(name="payInterest")
    paid_interest = read.decimal("raw_paid_interest")
    """Interest paid, in the coin borrowed."""
    raw_repaid_principal: str = field(name="repayLoanAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin borrowed."""
    raw_unlocked_amount: str = field(name="repayUnlockAmount")
    unlocked_amount = read.decimal("raw_unlocked_amount")
    """Collateral set free, in its coin."""
    raw_repay_time: str = field(name="repayTime")
    repay_time = read.timestamp("raw_repay_time")
    """When it was repaid."""


class RepayRequest(Request, kw_only=True):
    """Repay a crypto loan, in part or in full.

    Attributes:
        order_id: Id of the loan.
        method: What the loan is repaid with.
        repay_all: Whether the whole debt is repaid.
        amount: Amount to repay; required where repayAll is no.
        repay_unlock: Whether collateral is set free with it; no when left out, ignored where everything is
        repaid.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    method: RepayMethod
    """What the loan is repaid with.

    - `borrowed_coin`: The coin borrowed.
    - `collateral`: The collateral.
    """
    repay_all: FlagYesNo = field(name="repayAll")
    """Whether the whole debt is repaid."""
    amount: Number | None = None
    """Amount to repay; required where repayAll is no."""
    repay_unlock: FlagYesNo | None = field(name="repayUnlock", default=None)
    """Whether collateral is set free with it; no when left out, ignored where everything is repaid."""


class RepayResult(Model, kw_only=True):
    """What `uta.crypto_loan.repay` returns.

    Attributes:
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        repay_amount: Amount repaid, in the coin borrowed.
        paid_interest: Interest paid, in the coin borrowed.
        repaid_principal: Principal repaid, in the coin borrowed.
        unlocked_amount: Collateral set free, in its coin.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_repay_amount: str = field(name="repayAmount")
    repay_amount = read.decimal("raw_repay_amount")
    """Amount repaid, in the coin borrowed."""
    raw_paid_interest: str = field(name="payInterest")
    paid_interest = read.decimal("raw_paid_interest")
    """Interest paid, in the coin borrowed."""
    raw_repaid_principal: str = field(name="repayLoanAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin borrowed."""
    raw_unlocked_amount: str = field(name="repayUnlockAmount")
    unlocked_amount = read.decimal("raw_unlocked_amount")
    """Collateral set free, in its coin."""
