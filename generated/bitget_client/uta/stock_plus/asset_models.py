# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta stock_plus asset."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import TransferDirection
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import AnyNumberSlot, IntText, Number, Time


class Account(Model, kw_only=True):
    """An item of `AccountPage.items`.

    Attributes:
        total_cash: Cash in all, in the currency.
        max_finance_amount: Most that can be borrowed, in the currency.
        remaining_finance_amount: Amount that can still be borrowed, in the currency.
        risk_level: Level of risk of the account.
        margin_call: Margin that is asked for, in the currency.
        net_assets: Net assets, in the currency.
        initial_margin: Initial margin, in the currency.
        maintenance_margin: Maintenance margin, in the currency.
        currency: Currency that amounts are in.
        buying_power: What can be bought for, in the currency.
        cash: Cash, one entry per currency.
        frozen_transaction_fees: Fees held back, one entry per currency.
    """

    raw_total_cash: AnyNumberSlot = field(name="totalCash")
    total_cash = read.decimal("raw_total_cash")
    """Cash in all, in the currency."""
    raw_max_finance_amount: AnyNumberSlot = field(name="maxFinanceAmount")
    max_finance_amount = read.decimal("raw_max_finance_amount")
    """Most that can be borrowed, in the currency."""
    raw_remaining_finance_amount: AnyNumberSlot = field(name="remainingFinanceAmount")
    remaining_finance_amount = read.decimal("raw_remaining_finance_amount")
    """Amount that can still be borrowed, in the currency."""
    raw_risk_level: AnyNumberSlot = field(name="riskLevel")
    risk_level = read.decimal("raw_risk_level")
    """Level of risk of the account."""
    raw_margin_call: AnyNumberSlot = field(name="marginCall")
    margin_call = read.decimal("raw_margin_call")
    """Margin that is asked for, in the currency."""
    raw_net_assets: AnyNumberSlot = field(name="netAssets")
    net_assets = read.decimal("raw_net_assets")
    """Net assets, in the currency."""
    raw_initial_margin: AnyNumberSlot = field(name="initMargin")
    initial_margin = read.decimal("raw_initial_margin")
    """Initial margin, in the currency."""
    raw_maintenance_margin: AnyNumberSlot = field(name="maintenanceMargin")
    maintenance_margin = read.decimal("raw_maintenance_margin")
    """Maintenance margin, in the currency."""
    currency: str
    """Currency that amounts are in."""
    raw_buying_power: AnyNumberSlot = field(name="buyPower")
    buying_power = read.decimal("raw_buying_power")
    """What can be bought for, in the currency."""
    cash: list[AccountCash] = field(name="cashInfos")
    """Cash, one entry per currency."""
    frozen_transaction_fees: list[AccountFrozenTransactionFee] = field(name="frozenTransactionFees")
    """Fees held back, one entry per currency."""


class AccountCash(Model, kw_only=True):
    """An item of `Account.cash`.

    Attributes:
        withdrawable_cash: Cash that can be withdrawn, in the currency.
        available_cash: Cash free for use, in the currency.
        frozen_cash: Cash held back, in the currency.
        settling_cash: Cash still to be settled, in the currency.
        currency: Currency that amounts are in.
    """

    raw_withdrawable_cash: AnyNumberSlot = field(name="withdrawCash")
    withdrawable_cash = read.decimal("raw_withdrawable_cash")
    """Cash that can be withdrawn, in the currency."""
    raw_available_cash: AnyNumberSlot = field(name="availableCash")
    available_cash = read.decimal("raw_available_cash")
    """Cash free for use, in the currency."""
    raw_frozen_cash: AnyNumberSlot = field(name="frozenCash")
    frozen_cash = read.decimal("raw_frozen_cash")
    """Cash held back, in the currency."""
    raw_settling_cash: AnyNumberSlot = field(name="settlingCash")
    settling_cash = read.decimal("raw_settling_cash")
    """Cash still to be settled, in the currency."""
    currency: str
    """Currency that amounts are in."""


class AccountFrozenTransactionFee(Model, kw_only=True):
    """An item of `Account.frozen_transaction_fees`.

    Attributes:
        currency: Currency that amounts are in.
        amount: Fees held back, in the currency.
    """

    currency: str | None = None
    """Currency that amounts are in."""
    raw_amount: AnyNumberSlot | None = field(name="amount", default=None)
    amount = read.optional_decimal("raw_amount")
    """Fees held back, in the currency."""


class AccountPage(Model, kw_only=True):
    """What `uta.stock_plus.asset.get_account` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Account] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Account]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class Bill(Model, kw_only=True):
    """An item of `BillPage.items`.

    Attributes:
        name: Name of the change.
        direction: Whether money came in or went out; the values are not documented.
        business_type: Kind of business behind an entry.
        balance: Amount of the change, in the currency.
        currency: Currency that amounts are in.
        business_time: When the change happened; its form is not documented.
        symbol: Security, such as AAPL.US; none where it is about none.
        description: What the change was, in words.
    """

    name: str = field(name="transactionFlowName")
    """Name of the change."""
    direction: str
    """Whether money came in or went out; the values are not documented."""
    business_type: str = field(name="businessType")
    """Kind of business behind an entry."""
    raw_balance: AnyNumberSlot = field(name="balance")
    balance = read.decimal("raw_balance")
    """Amount of the change, in the currency."""
    currency: str
    """Currency that amounts are in."""
    business_time: str = field(name="businessTime")
    """When the change happened; its form is not documented."""
    symbol: str | None = None
    """Security, such as AAPL.US; none where it is about none."""
    description: str
    """What the change was, in words."""


class BillPage(Model, kw_only=True):
    """What `uta.stock_plus.asset.get_bills` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[Bill] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Bill]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class GetAccountRequest(Request, kw_only=True):
    """Get cash, margin and buying power of the Stock Plus account, one entry per currency.

    Attributes:
        currency: Only this currency; all when left out.
    """

    currency: str | None = None
    """Only this currency; all when left out."""


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the cash of the Stock Plus account in a period.

    Attributes:
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        business_type: Only changes of this kind; the kinds are not documented.
        symbol: Only changes for this security, such as AAPL.US.
        page: Number of the page.
        page_size: Entries per page.
    """

    start_time: Time = field(name="startTime")
    """Start of the period asked for."""
    end_time: Time = field(name="endTime")
    """End of the period asked for."""
    business_type: str | None = field(name="businessType", default=None)
    """Only changes of this kind; the kinds are not documented."""
    symbol: str | None = None
    """Only changes for this security, such as AAPL.US."""
    page: IntText | None = None
    """Number of the page."""
    page_size: IntText | None = field(name="size", default=None)
    """Entries per page."""


class GetPositionsRequest(Request, kw_only=True):
    """Get the stocks, ETFs and options held.

    Attributes:
        symbol: Only this security, such as AAPL.US; all when left out.
    """

    symbol: str | None = None
    """Only this security, such as AAPL.US; all when left out."""


class GetTransfersRequest(Request, kw_only=True):
    """Get transfers into and out of the Stock Plus account.

    Attributes:
        transfer_id: Only the transfer with this id.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of entries at most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    transfer_id: str | None = field(name="transferId", default=None)
    """Only the transfer with this id."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of entries at most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class Positions(Model, kw_only=True):
    """What `uta.stock_plus.asset.get_positions` returns.

    Attributes:
        channels: Securities held, one entry per channel of the account.
    """

    channels: list[PositionsChannel]
    """Securities held, one entry per channel of the account."""


class PositionsChannel(Model, kw_only=True):
    """An item of `Positions.channels`.

    Attributes:
        account_channel: Channel of the account that holds the securities.
        positions: Positions, one entry per position.
    """

    account_channel: str = field(name="accountChannel")
    """Channel of the account that holds the securities."""
    positions: list[PositionsChannelPosition]
    """Positions, one entry per position."""


class PositionsChannelPosition(Model, kw_only=True):
    """An item of `PositionsChannel.positions`.

    Attributes:
        symbol: Security, such as AAPL.US.
        symbol_name: Name of the security.
        quantity: Number of shares held.
        available_quantity: Number of shares that can be sold.
        currency: Currency that amounts are in.
        cost_price: Average price paid for a share.
        market: Stock market, such as US.
        initial_quantity: Number of shares at the opening of the day.
    """

    symbol: str
    """Security, such as AAPL.US."""
    symbol_name: str = field(name="symbolName")
    """Name of the security."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares held."""
    raw_available_quantity: AnyNumberSlot = field(name="availableQuantity")
    available_quantity = read.decimal("raw_available_quantity")
    """Number of shares that can be sold."""
    currency: str
    """Currency that amounts are in."""
    raw_cost_price: AnyNumberSlot = field(name="costPrice")
    cost_price = read.decimal("raw_cost_price")
    """Average price paid for a share."""
    market: str
    """Stock market, such as US."""
    raw_initial_quantity: AnyNumberSlot = field(name="initQuantity")
    initial_quantity = read.decimal("raw_initial_quantity")
    """Number of shares at the opening of the day."""


class TransferRequest(Request, kw_only=True):
    """Move money into the Stock Plus account or out of it.

    Attributes:
        coin: Name of the coin.
        amount: Amount to transfer, in the coin.
        direction: Into the Stock Plus account or out of it.
    """

    coin: str | None = None
    """Name of the coin."""
    amount: Number | None = None
    """Amount to transfer, in the coin."""
    direction: TransferDirection | None = None
    """Into the Stock Plus account or out of it.

    - `in`: Into it.
    - `out`: Out of it.
    """


class TransferResult(Model, kw_only=True):
    """What `uta.stock_plus.asset.transfer` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
