# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic earn loan."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import (
    CryptoLoanLiquidationStatus,
    CryptoLoanStatus,
    CryptoLoanTerm,
    FlagYesNo,
    PledgeChange,
    PledgeMove,
)
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class BorrowHistory(Model, kw_only=True):
    """An item of what `classic.earn.loan.get_borrow_history` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        initial_pledge_amount: Collateral at first, in its coin.
        initial_loan_amount: Amount borrowed at first, in the coin borrowed.
        hourly_rate: Interest rate an hour, in per cent.
        term: Term of the loan.
        borrow_time: When the loan was taken.
        status: How the loan ended.
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
    """How the loan ended.

    - `ROLLBACK`: It failed.
    - `FORCE`: It was liquidated.
    - `REPAY`: It was repaid.
    """


class BorrowRequest(Request, kw_only=True):
    """Borrow a coin against the collateral of another.

    Attributes:
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        term: Term of the loan.
        pledge_amount: Collateral to give, in its coin; this or loanAmount is required.
        loan_amount: Amount to borrow, in its coin; this or pledgeAmount is required.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    term: CryptoLoanTerm = field(name="daily")
    """Term of the loan.

    - `FLEXIBLE`: No fixed term.
    - `SEVEN`: Seven days.
    - `THIRTY`: Thirty days.
    """
    pledge_amount: Number | None = field(name="pledgeAmount", default=None)
    """Collateral to give, in its coin; this or loanAmount is required."""
    loan_amount: Number | None = field(name="loanAmount", default=None)
    """Amount to borrow, in its coin; this or pledgeAmount is required."""


class BorrowResult(Model, kw_only=True):
    """What `classic.earn.loan.borrow` returns.

    Attributes:
        order_id: Id of the loan.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""


class Coins(Model, kw_only=True):
    """What `classic.earn.loan.get_coins` returns.

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
        hourly_rate_7d: Interest rate an hour of a loan of seven days, a ratio.
        rate_7d: Yearly rate of a loan of seven days, a ratio.
        hourly_rate_30d: Interest rate an hour of a loan of thirty days, a ratio.
        rate_30d: Yearly rate of a loan of thirty days, a ratio.
        min_usdt: Least that can be borrowed, in USDT.
        max_usdt: Most that can be borrowed, in USDT.
        min_amount: Least that can be borrowed, in the coin.
        max_amount: Most that can be borrowed, in the coin.
    """

    coin: str
    """Name of the coin."""
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
    raw_min_usdt: str = field(name="minUsdt")
    min_usdt = read.decimal("raw_min_usdt")
    """Least that can be borrowed, in USDT."""
    raw_max_usdt: str = field(name="maxUsdt")
    max_usdt = read.decimal("raw_max_usdt")
    """Most that can be borrowed, in USDT."""
    raw_min_amount: str = field(name="min")
    min_amount = read.decimal("raw_min_amount")
    """Least that can be borrowed, in the coin."""
    raw_max_amount: str = field(name="max")
    max_amount = read.decimal("raw_max_amount")
    """Most that can be borrowed, in the coin."""


class CoinsPledge(Model, kw_only=True):
    """An item of `Coins.pledges`.

    Attributes:
        coin: Name of the coin.
        initial_rate: Pledge rate at which a loan begins, a ratio (0.6 is 60 %).
        supplement_rate: Pledge rate from which collateral has to be added, a ratio (0.75 is 75 %).
        liquidation_rate: Pledge rate at which the collateral is liquidated, a ratio (0.83 is 83 %).
        min_usdt: Least that can be pledged, in USDT.
        max_usdt: Most that can be pledged, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_initial_rate: str = field(name="initRate")
    initial_rate = read.decimal("raw_initial_rate")
    """Pledge rate at which a loan begins, a ratio (0.6 is 60 %)."""
    raw_supplement_rate: str = field(name="supRate")
    supplement_rate = read.decimal("raw_supplement_rate")
    """Pledge rate from which collateral has to be added, a ratio (0.75 is 75 %)."""
    raw_liquidation_rate: str = field(name="forceRate")
    liquidation_rate = read.decimal("raw_liquidation_rate")
    """Pledge rate at which the collateral is liquidated, a ratio (0.83 is 83 %)."""
    raw_min_usdt: str = field(name="minUsdt")
    min_usdt = read.decimal("raw_min_usdt")
    """Least that can be pledged, in USDT."""
    raw_max_usdt: str = field(name="maxUsdt")
    max_usdt = read.decimal("raw_max_usdt")
    """Most that can be pledged, in USDT."""


class Debts(Model, kw_only=True):
    """What `classic.earn.loan.get_debts` returns.

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
        amount: Amount, in the coin.
        usdt_amount: Value of the amount, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    raw_usdt_amount: str = field(name="amountUsdt")
    usdt_amount = read.decimal("raw_usdt_amount")
    """Value of the amount, in USDT."""


class DebtsPledge(Model, kw_only=True):
    """An item of `Debts.pledges`.

    Attributes:
        coin: Name of the coin.
        amount: Amount, in the coin.
        usdt_amount: Value of the amount, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount, in the coin."""
    raw_usdt_amount: str = field(name="amountUsdt")
    usdt_amount = read.decimal("raw_usdt_amount")
    """Value of the amount, in USDT."""


class GetBorrowHistoryRequest(Request, kw_only=True):
    """Get the past loans of the last three months that are paid off, liquidated or failed.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        status: Only loans with this end.
        start_time: Start of the period, at most three months ago.
        end_time: End of the period asked for.
        page_no: Number of the page; 1 when left out.
        page_size: Entries per page; 10 when left out, at most 100.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    status: CryptoLoanStatus | None = None
    """Only loans with this end.

    - `ROLLBACK`: It failed.
    - `FORCE`: It was liquidated.
    - `REPAY`: It was repaid.
    """
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months ago."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, at most 100."""


class GetCoinsRequest(Request, kw_only=True):
    """Get the coins that can be borrowed or pledged, with interest rates, pledge rates and limits.

    Attributes:
        coin: Coin asked for; all when left out.
    """

    coin: str | None = None
    """Coin asked for; all when left out."""


class GetInterestEstimateRequest(Request, kw_only=True):
    """Get an estimate of how much a given collateral lets borrow, and of the interest of an hour on that.

    Attributes:
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        term: Term of the loan.
        pledge_amount: Collateral to reckon with, in its coin.
    """

    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    term: CryptoLoanTerm = field(name="daily")
    """Term of the loan.

    - `FLEXIBLE`: No fixed term.
    - `SEVEN`: Seven days.
    - `THIRTY`: Thirty days.
    """
    pledge_amount: Number = field(name="pledgeAmount")
    """Collateral to reckon with, in its coin."""


class GetLiquidationHistoryRequest(Request, kw_only=True):
    """Get the liquidations of collateral in the last three months.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        status: Only liquidations that have come this far.
        start_time: Start of the period, at most three months ago.
        end_time: End of the period asked for.
        page_no: Number of the page; 1 when left out.
        page_size: Entries per page; 10 when left out, at most 100.
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
    """Start of the period, at most three months ago."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, at most 100."""


class GetOpenLoansRequest(Request, kw_only=True):
    """Get the crypto loans that are not paid off.

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
    """Get the changes of collateral in the last three months, with the pledge rates before and after.

    Attributes:
        order_id: Only changes of the loan with this id.
        direction: Only changes in this direction.
        pledge_coin: Only changes with this collateral.
        start_time: Start of the period, at most three months ago.
        end_time: End of the period asked for.
        page_no: Number of the page; 1 when left out.
        page_size: Entries per page; 10 when left out, at most 100.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only changes of the loan with this id."""
    direction: PledgeChange | None = field(name="reviseSide", default=None)
    """Only changes in this direction.

    - `down`: Collateral was added, the rate went down.
    - `up`: Collateral was withdrawn, the rate went up.
    """
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only changes with this collateral."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months ago."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, at most 100."""


class GetRepayHistoryRequest(Request, kw_only=True):
    """Get the repayments of crypto loans in the last three months.

    Attributes:
        order_id: Only the loan with this id.
        loan_coin: Only loans of this coin.
        pledge_coin: Only loans with this collateral.
        start_time: Start of the period, at most three months ago.
        end_time: End of the period asked for.
        page_no: Number of the page; 1 when left out.
        page_size: Entries per page; 10 when left out, at most 100.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Only loans of this coin."""
    pledge_coin: str | None = field(name="pledgeCoin", default=None)
    """Only loans with this collateral."""
    start_time: Time = field(name="startTime")
    """Start of the period, at most three months ago."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page; 1 when left out."""
    page_size: IntText | None = field(name="pageSize", default=None)
    """Entries per page; 10 when left out, at most 100."""


class InterestEstimate(Model, kw_only=True):
    """What `classic.earn.loan.get_interest_estimate` returns.

    Attributes:
        hourly_interest: Estimated interest an hour, in the coin borrowed.
        loan_amount: Amount that can be borrowed, in the loan coin.
    """

    raw_hourly_interest: str = field(name="hourInterest")
    hourly_interest = read.decimal("raw_hourly_interest")
    """Estimated interest an hour, in the coin borrowed."""
    raw_loan_amount: str = field(name="loanAmount")
    loan_amount = read.decimal("raw_loan_amount")
    """Amount that can be borrowed, in the loan coin."""


class LiquidationHistory(Model, kw_only=True):
    """An item of what `classic.earn.loan.get_liquidation_history` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        pledge_coin: Coin that serves as collateral.
        liquidation_time: When it was liquidated.
        pledge_rate: Debt relative to the collateral at the liquidation, in per cent.
        pledge_price: Price of the collateral at the liquidation.
        status: How far the liquidation has come.
        pledge_amount: Collateral liquidated, in its coin.
        liquidation_fee: Fee of the liquidation.
        remaining_pledge_amount: Collateral left, in its coin.
        unlocked_amount: Collateral set free, in its coin.
        repaid_principal: Part of the loan that was repaid, in the loan coin.
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
    """Debt relative to the collateral at the liquidation, in per cent."""
    raw_pledge_price: str = field(name="pledgePrice")
    pledge_price = read.decimal("raw_pledge_price")
    """Price of the collateral at the liquidation."""
    status: str
    """How far the liquidation has come.

    - `COMPLETE`: Done.
    - `WAIT`: Under way.
    """
    raw_pledge_amount: str = field(name="pledgeAmount")
    pledge_amount = read.decimal("raw_pledge_amount")
    """Collateral liquidated, in its coin."""
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
    """Part of the loan that was repaid, in the loan coin."""


class ModifyPledgeRequest(Request, kw_only=True):
    """Add collateral to a crypto loan, or take some out.

    Attributes:
        order_id: Id of the loan.
        amount: Collateral to add or take out, in its coin.
        pledge_coin: Coin that serves as collateral.
        direction: Whether to add collateral or take it out.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    amount: Number
    """Collateral to add or take out, in its coin."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    direction: PledgeMove = field(name="reviseType")
    """Whether to add collateral or take it out.

    - `IN`: Collateral is added.
    - `OUT`: Collateral is withdrawn.
    """


class ModifyPledgeResult(Model, kw_only=True):
    """What `classic.earn.loan.modify_pledge` returns.

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
    """An item of what `classic.earn.loan.get_open_loans` returns.

    Attributes:
        order_id: Id of the loan.
        loan_coin: Coin borrowed.
        loan_amount: Amount borrowed, in the coin borrowed.
        interest_amount: Interest owed, in the loan coin.
        hourly_interest_rate: Interest rate of an hour, in per cent.
        pledge_coin: Coin that serves as collateral.
        pledge_amount: Collateral, in its coin.
        pledge_rate: Debt relative to the collateral, in per cent.
        supplement_rate: Pledge rate from which collateral has to be added, in per cent.
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
    """Interest owed, in the loan coin."""
    raw_hourly_interest_rate: str = field(name="hourInterestRate")
    hourly_interest_rate = read.decimal("raw_hourly_interest_rate")
    """Interest rate of an hour, in per cent."""
    pledge_coin: str = field(name="pledgeCoin")
    """Coin that serves as collateral."""
    raw_pledge_amount: str = field(name="pledgeAmount")
    pledge_amount = read.decimal("raw_pledge_amount")
    """Collateral, in its coin."""
    raw_pledge_rate: str = field(name="pledgeRate")
    pledge_rate = read.decimal("raw_pledge_rate")
    """Debt relative to the collateral, in per cent."""
    raw_supplement_rate: str = field(name="supRate")
    supplement_rate = read.decimal("raw_supplement_rate")
    """Pledge rate from which collateral has to be added, in per cent."""
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
    """An item of what `classic.earn.loan.get_pledge_history` returns.

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
    """An item of what `classic.earn.loan.get_repay_history` returns.

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
    """Repay a crypto loan in full or in part.

    Attributes:
        order_id: Id of the loan.
        amount: Amount to repay, in the loan coin; required where repayAll is no.
        repay_unlock: Whether collateral is released with it; yes when left out.
        repay_all: Whether to repay the whole debt.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    amount: Number | None = None
    """Amount to repay, in the loan coin; required where repayAll is no."""
    repay_unlock: FlagYesNo | None = field(name="repayUnlock", default=None)
    """Whether collateral is released with it; yes when left out."""
    repay_all: FlagYesNo = field(name="repayAll")
    """Whether to repay the whole debt."""


class RepayResult(Model, kw_only=True):
    """What `classic.earn.loan.repay` returns.

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
