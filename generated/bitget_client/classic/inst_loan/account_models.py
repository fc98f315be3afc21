# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic inst_loan account."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import RiskUnitOperation
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request


class BindSubaccountRequest(Request, kw_only=True):
    """Bind a subaccount to the risk unit of an institutional loan, or unbind it; a risk unit takes up to 50.

    Attributes:
        risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
        uid: User id of the subaccount.
        operation: What to do.
    """

    risk_unit_id: str | None = field(name="riskUnitId", default=None)
    """Id of the risk unit; required from the main account, not from the risk unit itself."""
    uid: str
    """User id of the subaccount."""
    operation: RiskUnitOperation = field(name="operate")
    """What to do.

    - `bind`: The user is bound to the risk unit.
    - `unbind`: The user is released from the risk unit.
    """


class GetLtvRequest(Request, kw_only=True):
    """Get the loan-to-value ratio of an institutional loan, with the debts and the assets it is made of.

    Attributes:
        risk_unit_id: Id of the risk unit; required from the main account, not from the risk unit itself.
    """

    risk_unit_id: str | None = field(name="riskUnitId", default=None)
    """Id of the risk unit; required from the main account, not from the risk unit itself."""


class GetTransferredAmountRequest(Request, kw_only=True):
    """Get how much of a coin one account of an institutional loan has transferred.

    Attributes:
        user_id: User id of the main account or of a subaccount.
        coin: Name of the coin.
    """

    user_id: str | None = field(name="userId", default=None)
    """User id of the main account or of a subaccount."""
    coin: str
    """Name of the coin."""


class Ltv(Model, kw_only=True):
    """What `classic.inst_loan.account.get_ltv` returns.

    Attributes:
        ltv: Loan-to-value ratio (0.6667 is 66.67 %).
        sub_account_uids: User ids of the subaccounts in the risk unit.
        unpaid_usdt_amount: Debts in all, in USDT.
        usdt_balance: Assets in all, in USDT.
        unpaid_info: Debts of the loan, one entry per coin.
        balance_info: Assets behind the loan, one entry per coin.
    """

    raw_ltv: str = field(name="ltv")
    ltv = read.decimal("raw_ltv")
    """Loan-to-value ratio (0.6667 is 66.67 %)."""
    sub_account_uids: list[str] = field(name="subAccountUids")
    """User ids of the subaccounts in the risk unit."""
    raw_unpaid_usdt_amount: str = field(name="unpaidUsdtAmount")
    unpaid_usdt_amount = read.decimal("raw_unpaid_usdt_amount")
    """Debts in all, in USDT."""
    raw_usdt_balance: str = field(name="usdtBalance")
    usdt_balance = read.decimal("raw_usdt_balance")
    """Assets in all, in USDT."""
    unpaid_info: list[LtvUnpaidInfo] = field(name="unpaidInfo")
    """Debts of the loan, one entry per coin."""
    balance_info: list[LtvBalanceInfo] = field(name="balanceInfo")
    """Assets behind the loan, one entry per coin."""


class LtvBalanceInfo(Model, kw_only=True):
    """An item of `Ltv.balance_info`.

    Attributes:
        coin: Name of the coin.
        price: Price of the coin.
        amount: Balance, in the coin.
        converted_usdt_amount: Value of the balance, in USDT.
    """

    coin: str
    """Name of the coin."""
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Balance, in the coin."""
    raw_converted_usdt_amount: str = field(name="convertedUsdtAmount")
    converted_usdt_amount = read.decimal("raw_converted_usdt_amount")
    """Value of the balance, in USDT."""


class LtvUnpaidInfo(Model, kw_only=True):
    """An item of `Ltv.unpaid_info`.

    Attributes:
        coin: Name of the coin.
        unpaid_principal: Principal owed, in the coin.
        unpaid_interest: Interest owed, in the coin.
    """

    coin: str
    """Name of the coin."""
    raw_unpaid_principal: str = field(name="unpaidQty")
    unpaid_principal = read.decimal("raw_unpaid_principal")
    """Principal owed, in the coin."""
    raw_unpaid_interest: str = field(name="unpaidInterest")
    unpaid_interest = read.decimal("raw_unpaid_interest")
    """Interest owed, in the coin."""


class RiskUnits(Model, kw_only=True):
    """What `classic.inst_loan.account.get_risk_units` returns.

    Attributes:
        risk_unit_ids: Ids of the risk units.
    """

    risk_unit_ids: list[str] = field(name="riskUnitId")
    """Ids of the risk units."""


class TransferredAmount(Model, kw_only=True):
    """What `classic.inst_loan.account.get_transferred_amount` returns.

    Attributes:
        coin: Name of the coin.
        transferred: Amount transferred, in the coin.
        user_id: User id of the account.
    """

    coin: str
    """Name of the coin."""
    raw_transferred: str = field(name="transfered")
    transferred = read.decimal("raw_transferred")
    """Amount transferred, in the coin."""
    user_id: str = field(name="userId")
    """User id of the account."""
