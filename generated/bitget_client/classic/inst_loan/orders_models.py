# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic inst_loan orders."""

from __future__ import annotations

from msgspec import field

from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class GetLoansRequest(Request, kw_only=True):
    """Get the institutional loans, newest first.

    Attributes:
        order_id: Only the loan with this id.
        start_time: Start of the period, at most 30 days before its end; 30 days ago when left out.
        end_time: End of the period, at most 30 days after its start; 30 days after it when left out.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Only the loan with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 30 days before its end; 30 days ago when left out."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start; 30 days after it when left out."""


class GetRepayHistoryRequest(Request, kw_only=True):
    """Get the repayments of institutional loans.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of entries; 100 is both the default and the most.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of entries; 100 is both the default and the most."""


class Loan(Model, kw_only=True):
    """An item of what `classic.inst_loan.orders.get_loans` returns.

    Attributes:
        order_id: Id of the loan.
        product_id: Id of the loan product.
        uid: User id that the loan product is bound to, and that borrows and repays.
        loan_time: When the loan was taken.
        loan_coin: Coin borrowed.
        loan_amount: Amount borrowed, in the coin borrowed.
        unpaid_principal: Principal owed, in the coin borrowed.
        unpaid_interest: Interest owed, in the coin.
        repaid_principal: Principal repaid, in the coin borrowed.
        repaid_interest: Interest repaid, in the coin borrowed.
        status: Whether the loan is paid off.
        reserve: Amount held in reserve.
    """

    order_id: str = field(name="orderId")
    """Id of the loan."""
    product_id: str = field(name="orderProductId")
    """Id of the loan product."""
    uid: str
    """User id that the loan product is bound to, and that borrows and repays."""
    raw_loan_time: str = field(name="loanTime")
    loan_time = read.timestamp("raw_loan_time")
    """When the loan was taken."""
    loan_coin: str = field(name="loanCoin")
    """Coin borrowed."""
    raw_loan_amount: str = field(name="loanAmount")
    loan_amount = read.decimal("raw_loan_amount")
    """Amount borrowed, in the coin borrowed."""
    raw_unpaid_principal: str = field(name="unpaidAmount")
    unpaid_principal = read.decimal("raw_unpaid_principal")
    """Principal owed, in the coin borrowed."""
    raw_unpaid_interest: str = field(name="unpaidInterest")
    unpaid_interest = read.decimal("raw_unpaid_interest")
    """Interest owed, in the coin."""
    raw_repaid_principal: str = field(name="repaidAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin borrowed."""
    raw_repaid_interest: str = field(name="repaidInterest")
    repaid_interest = read.decimal("raw_repaid_interest")
    """Interest repaid, in the coin borrowed."""
    status: str
    """Whether the loan is paid off.

    - `not_paid_off`: It is not.
    - `paid_off`: It is.
    """
    raw_reserve: str | None = field(name="reserve", default=None)
    reserve = read.optional_decimal("raw_reserve")
    """Amount held in reserve."""


class RepayHistory(Model, kw_only=True):
    """An item of what `classic.inst_loan.orders.get_repay_history` returns.

    Attributes:
        repay_order_id: Id of the repayment.
        repay_kind: What the repayment came of.
        repay_type: Whether everything was repaid, or a part.
        repaid_time: When it was repaid.
        coin: Name of the coin.
        repaid_principal: Principal repaid, in the coin.
        repaid_interest: Interest repaid, in the coin.
        repay_amount: Principal repaid, by its other name.
        repay_interest: Interest repaid, by its other name.
    """

    repay_order_id: str = field(name="repayOrderId")
    """Id of the repayment."""
    repay_kind: str = field(name="businessType")
    """What the repayment came of.

    - `normal`: The borrower repaid.
    - `liquidation`: A liquidation.
    """
    repay_type: str = field(name="repayType")
    """Whether everything was repaid, or a part.

    - `all`: All of it.
    - `part`: Part of it.
    """
    raw_repaid_time: str = field(name="repaidTime")
    repaid_time = read.timestamp("raw_repaid_time")
    """When it was repaid."""
    coin: str
    """Name of the coin."""
    raw_repaid_principal: str = field(name="repaidAmount")
    repaid_principal = read.decimal("raw_repaid_principal")
    """Principal repaid, in the coin."""
    raw_repaid_interest: str = field(name="repaidInterest")
    repaid_interest = read.decimal("raw_repaid_interest")
    """Interest repaid, in the coin."""
    raw_repay_amount: str | None = field(name="repayAmount", default=None)
    repay_amount = read.optional_decimal("raw_repay_amount")
    """Principal repaid, by its other name."""
    raw_repay_interest: str | None = field(name="repayInterest", default=None)
    repay_interest = read.optional_decimal("raw_repay_interest")
    """Interest repaid, by its other name."""
