# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic margin isolated record."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import MarginBillType
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Time


class Bill(Model, kw_only=True):
    """An item of `BillPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        coin: Name of the coin.
        bill_id: Id of the entry.
        bill_type: What changed the balance.
        amount: Change of the balance, in the coin.
        balance: Balance after the change, in the coin.
        fee: Fee charged, in the coin.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    coin: str | None = None
    """Name of the coin."""
    bill_id: str | None = field(name="marginId", default=None)
    """Id of the entry."""
    bill_type: str | None = field(name="marginType", default=None)
    """What changed the balance.

    One of `transfer_in`, `transfer_out`, `borrow`, `repay`, `liquidation_fee`, `compensate`, `deal_in`,
      `deal_out`, `confiscated`, `exchange_in`, `exchange_out`, `sys_exchange_in`, `sys_exchange_out`.
    """
    raw_amount: str | None = field(name="amount", default=None)
    amount = read.optional_decimal("raw_amount")
    """Change of the balance, in the coin."""
    raw_balance: str | None = field(name="balance", default=None)
    balance = read.optional_decimal("raw_balance")
    """Balance after the change, in the coin."""
    raw_fee: str | None = field(name="fee", default=None)
    fee = read.optional_decimal("raw_fee")
    """Fee charged, in the coin."""
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class BillPage(Model, kw_only=True):
    """What `classic.margin.isolated.record.get_bills` returns.

    Attributes:
        items: Entries of this page.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Bill] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Bill]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    max_id: str = field(name="maxId")
    """Highest id of this page."""
    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balances of an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        bill_type: Only entries of this kind.
        coin: Only entries in this coin.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    bill_type: MarginBillType | None = field(name="marginType", default=None)
    """Only entries of this kind.

    One of `transfer_in`, `transfer_out`, `borrow`, `repay`, `liquidation_fee`, `compensate`, `deal_in`,
      `deal_out`, `confiscated`, `exchange_in`, `exchange_out`, `sys_exchange_in`, `sys_exchange_out`.
    """
    coin: str | None = None
    """Only entries in this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class GetBorrowHistoryRequest(Request, kw_only=True):
    """Get what was borrowed in an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        loan_id: Only the loan with this id.
        coin: Only entries in this coin.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    loan_id: str | None = field(name="loanId", default=None)
    """Only the loan with this id."""
    coin: str | None = None
    """Only entries in this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class GetInterestHistoryRequest(Request, kw_only=True):
    """Get the interest charged in an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        coin: Only entries in this coin.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    coin: str | None = None
    """Only entries in this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class GetLiquidationHistoryRequest(Request, kw_only=True):
    """Get the liquidations of an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class GetRepayHistoryRequest(Request, kw_only=True):
    """Get what was repaid in an isolated margin account.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        repay_id: Only the repayment with this id.
        coin: Only entries in this coin.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Entries per page; 100 when left out, 500 at most.
        id_less_than: minId of the page before; left out for the first page.
    """

    symbol: str
    """Trading pair, such as BTCUSDT."""
    repay_id: str | None = field(name="repayId", default=None)
    """Only the repayment with this id."""
    coin: str | None = None
    """Only entries in this coin."""
    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Entries per page; 100 when left out, 500 at most."""
    id_less_than: str | None = field(name="idLessThan", default=None)
    """minId of the page before; left out for the first page."""


class Interest(Model, kw_only=True):
    """An item of `InterestPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        interest_id: Id of the interest charged.
        interest_amount: Interest charged, in the coin of the interest.
        daily_interest_rate: Interest a day, a ratio (0.0001 is 0.01 %).
        interest_type: When the interest was charged.
        interest_coin: Coin the interest is charged in.
        loan_coin: Coin that was borrowed.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    interest_id: str | None = field(name="interestId", default=None)
    """Id of the interest charged."""
    raw_interest_amount: str | None = field(name="interestAmount", default=None)
    interest_amount = read.optional_decimal("raw_interest_amount")
    """Interest charged, in the coin of the interest."""
    raw_daily_interest_rate: str | None = field(name="dailyInterestRate", default=None)
    daily_interest_rate = read.optional_decimal("raw_daily_interest_rate")
    """Interest a day, a ratio (0.0001 is 0.01 %)."""
    interest_type: str | None = field(name="interstType", default=None)
    """When the interest was charged.

    - `first`: When the money was borrowed.
    - `scheduled`: On schedule.
    """
    interest_coin: str | None = field(name="interestCoin", default=None)
    """Coin the interest is charged in."""
    loan_coin: str | None = field(name="loanCoin", default=None)
    """Coin that was borrowed."""
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class InterestPage(Model, kw_only=True):
    """What `classic.margin.isolated.record.get_interest_history` returns.

    Attributes:
        items: Entries of this page.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Interest] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Interest]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    max_id: str = field(name="maxId")
    """Highest id of this page."""
    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""


class Liquidation(Model, kw_only=True):
    """An item of `LiquidationPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        liquidation_id: Id of the liquidation.
        liquidation_start_time: When the liquidation began.
        liquidation_end_time: When the liquidation ended.
        liquidation_risk_ratio: Risk ratio when the liquidation began.
        total_assets: Assets at the liquidation, in USDT.
        total_debt: Debts at the liquidation, in USDT.
        liquidation_fee: Fee of the liquidation.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    liquidation_id: str | None = field(name="liqId", default=None)
    """Id of the liquidation."""
    raw_liquidation_start_time: str | None = field(name="liqStartTime", default=None)
    liquidation_start_time = read.optional_timestamp("raw_liquidation_start_time")
    """When the liquidation began."""
    raw_liquidation_end_time: str | None = field(name="liqEndTime", default=None)
    liquidation_end_time = read.optional_timestamp("raw_liquidation_end_time")
    """When the liquidation ended."""
    raw_liquidation_risk_ratio: str | None = field(name="liqRiskRatio", default=None)
    liquidation_risk_ratio = read.optional_decimal("raw_liquidation_risk_ratio")
    """Risk ratio when the liquidation began."""
    raw_total_assets: str | None = field(name="totalAssets", default=None)
    total_assets = read.optional_decimal("raw_total_assets")
    """Assets at the liquidation, in USDT."""
    raw_total_debt: str | None = field(name="totalDebt", default=None)
    total_debt = read.optional_decimal("raw_total_debt")
    """Debts at the liquidation, in USDT."""
    raw_liquidation_fee: str | None = field(name="liqFee", default=None)
    liquidation_fee = read.optional_decimal("raw_liquidation_fee")
    """Fee of the liquidation."""
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class LiquidationPage(Model, kw_only=True):
    """What `classic.margin.isolated.record.get_liquidation_history` returns.

    Attributes:
        items: Entries of this page.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Liquidation] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Liquidation]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    max_id: str = field(name="maxId")
    """Highest id of this page."""
    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""


class Loan(Model, kw_only=True):
    """An item of `LoanPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        loan_id: Id of the loan.
        coin: Coin borrowed.
        borrow_amount: Amount borrowed, in the coin.
        borrow_type: Who set off the loan.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    loan_id: str | None = field(name="loanId", default=None)
    """Id of the loan."""
    coin: str | None = None
    """Coin borrowed."""
    raw_borrow_amount: str | None = field(name="borrowAmount", default=None)
    borrow_amount = read.optional_decimal("raw_borrow_amount")
    """Amount borrowed, in the coin."""
    borrow_type: str | None = field(name="borrowType", default=None)
    """Who set off the loan.

    - `auto_loan`: An order that borrows by itself.
    - `manual_loan`: The user.
    """
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class LoanPage(Model, kw_only=True):
    """What `classic.margin.isolated.record.get_borrow_history` returns.

    Attributes:
        items: Entries of this page.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Loan] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Loan]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    max_id: str = field(name="maxId")
    """Highest id of this page."""
    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""


class Repayment(Model, kw_only=True):
    """An item of `RepaymentPage.items`.

    Attributes:
        symbol: Trading pair, such as BTCUSDT.
        repay_id: Id of the repayment.
        coin: Coin repaid.
        repay_principal: Principal that was repaid, in the coin.
        repay_amount: Amount repaid, principal and interest, in the coin.
        repaid_interest: Interest that was repaid, in the coin.
        repay_type: What set off the repayment.
        created_time: When the thing was created.
        updated_time: When the thing last changed.
    """

    symbol: str | None = None
    """Trading pair, such as BTCUSDT."""
    repay_id: str | None = field(name="repayId", default=None)
    """Id of the repayment."""
    coin: str | None = None
    """Coin repaid."""
    raw_repay_principal: str | None = field(name="repayPrincipal", default=None)
    repay_principal = read.optional_decimal("raw_repay_principal")
    """Principal that was repaid, in the coin."""
    raw_repay_amount: str | None = field(name="repayAmount", default=None)
    repay_amount = read.optional_decimal("raw_repay_amount")
    """Amount repaid, principal and interest, in the coin."""
    raw_repaid_interest: str | None = field(name="repayInterest", default=None)
    repaid_interest = read.optional_decimal("raw_repaid_interest")
    """Interest that was repaid, in the coin."""
    repay_type: str | None = field(name="repayType", default=None)
    """What set off the repayment.

    - `auto_repay`: An order that repays by itself.
    - `manual_repay`: The user.
    - `liq_repay`: A liquidation.
    - `force_repay`: Bitget, by force.
    - `auto-repay`: An order that repays by itself.
    - `manual-repay`: The user.
    - `liq-repay`: A liquidation.
    - `force-repay`: Bitget, by force.
    """
    raw_created_time: str | None = field(name="cTime", default=None)
    created_time = read.optional_timestamp("raw_created_time")
    """When the thing was created."""
    raw_updated_time: str | None = field(name="uTime", default=None)
    updated_time = read.optional_timestamp("raw_updated_time")
    """When the thing last changed."""


class RepaymentPage(Model, kw_only=True):
    """What `classic.margin.isolated.record.get_repay_history` returns.

    Attributes:
        items: Entries of this page.
        max_id: Highest id of this page.
        min_id: Lowest id of this page, for the idLessThan of the next page.
    """

    raw_items: list[Repayment] = field(name="resultList")
    """`items` as sent."""

    @property
    def items(self) -> list[Repayment]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    max_id: str = field(name="maxId")
    """Highest id of this page."""
    min_id: str = field(name="minId")
    """Lowest id of this page, for the idLessThan of the next page."""
