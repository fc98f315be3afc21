# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta cfd account."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CfdTransferAccount, TransferDirection
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, JsonNumberSlot, Number, Time


class Assets(Model, kw_only=True):
    """What `uta.cfd.account.get_assets` returns.

    Attributes:
        leverage: Leverage.
        balance: Balance without open positions, in the account currency.
        credit: Credit granted to the account.
        stop_out_level: Margin level at which positions are closed by force.
        used_margin: Margin in use, in the account currency.
        margin_call: Margin level from which you are warned.
        free_margin: Margin free for new positions, in the account currency.
        margin_level: Equity relative to the margin in use.
        equity: Worth of the account with open positions, in the account currency.
        pnl: Profit of the open positions, in the account currency.
        status: State of the account.
        swap: Overnight interest of the open positions, in the account currency.
        frozen: Part of the balance that is held back, in the account currency.
        currency: Currency of the account.
    """

    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    raw_balance: str = field(name="balance")
    balance = read.decimal("raw_balance")
    """Balance without open positions, in the account currency."""
    raw_credit: str = field(name="credit")
    credit = read.decimal("raw_credit")
    """Credit granted to the account."""
    raw_stop_out_level: str = field(name="marginStopOut")
    stop_out_level = read.decimal("raw_stop_out_level")
    """Margin level at which positions are closed by force."""
    raw_used_margin: str = field(name="marginUsed")
    used_margin = read.decimal("raw_used_margin")
    """Margin in use, in the account currency."""
    raw_margin_call: str = field(name="marginCall")
    margin_call = read.decimal("raw_margin_call")
    """Margin level from which you are warned."""
    raw_free_margin: str = field(name="marginFree")
    free_margin = read.decimal("raw_free_margin")
    """Margin free for new positions, in the account currency."""
    raw_margin_level: str = field(name="marginLevel")
    margin_level = read.decimal("raw_margin_level")
    """Equity relative to the margin in use."""
    raw_equity: str = field(name="equity")
    equity = read.decimal("raw_equity")
    """Worth of the account with open positions, in the account currency."""
    raw_pnl: str = field(name="pnl")
    pnl = read.decimal("raw_pnl")
    """Profit of the open positions, in the account currency."""
    status: str
    """State of the account."""
    raw_swap: str = field(name="swap")
    swap = read.decimal("raw_swap")
    """Overnight interest of the open positions, in the account currency."""
    raw_frozen: str = field(name="frozen")
    frozen = read.decimal("raw_frozen")
    """Part of the balance that is held back, in the account currency."""
    currency: str
    """Currency of the account."""


class Bill(Model, kw_only=True):
    """An item of what `uta.cfd.account.get_bills` returns.

    Attributes:
        bill_id: Id of the entry.
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        side: Direction of the trade, as a number; which is which is not documented.
        qty: Amount traded; the unit is not documented.
        swap: Overnight interest of the entry.
        fee: Fee charged.
        cash_flow: Money that came in or, below zero, went out.
        balance_before: Balance before the change.
        balance_change: Change of the balance.
        balance_after: Balance after the change.
        credit_before: Credit before the change.
        credit_change: Change of the credit.
        credit_after: Credit after the change.
        open_price: Price the position was opened at.
        close_price: Price the position was closed at.
        order_id: Id of the order.
        ts: When the balance changed.
    """

    bill_id: int = field(name="id")
    """Id of the entry."""
    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    side: int
    """Direction of the trade, as a number; which is which is not documented."""
    raw_qty: JsonNumberSlot = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount traded; the unit is not documented."""
    raw_swap: JsonNumberSlot = field(name="swap")
    swap = read.decimal("raw_swap")
    """Overnight interest of the entry."""
    raw_fee: JsonNumberSlot = field(name="fee")
    fee = read.decimal("raw_fee")
    """Fee charged."""
    raw_cash_flow: JsonNumberSlot = field(name="cashFlow")
    cash_flow = read.decimal("raw_cash_flow")
    """Money that came in or, below zero, went out."""
    raw_balance_before: JsonNumberSlot = field(name="balanceBefore")
    balance_before = read.decimal("raw_balance_before")
    """Balance before the change."""
    raw_balance_change: JsonNumberSlot = field(name="balanceChange")
    balance_change = read.decimal("raw_balance_change")
    """Change of the balance."""
    raw_balance_after: JsonNumberSlot = field(name="balanceAfter")
    balance_after = read.decimal("raw_balance_after")
    """Balance after the change."""
    raw_credit_before: JsonNumberSlot = field(name="creditBefore")
    credit_before = read.decimal("raw_credit_before")
    """Credit before the change."""
    raw_credit_change: JsonNumberSlot = field(name="creditChange")
    credit_change = read.decimal("raw_credit_change")
    """Change of the credit."""
    raw_credit_after: JsonNumberSlot = field(name="creditAfter")
    credit_after = read.decimal("raw_credit_after")
    """Credit after the change."""
    raw_open_price: JsonNumberSlot = field(name="openPrice")
    open_price = read.decimal("raw_open_price")
    """Price the position was opened at."""
    raw_close_price: JsonNumberSlot = field(name="closePrice")
    close_price = read.decimal("raw_close_price")
    """Price the position was closed at."""
    order_id: int = field(name="orderId")
    """Id of the order."""
    raw_ts: str | int = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the balance changed."""


class GetBillsRequest(Request, kw_only=True):
    """Get what changed the balance of the CFD account.

    Attributes:
        bill_type: Only changes of this kind; the kinds are not documented.
        start_time: Start of the period asked for.
        end_time: End of the period asked for.
        limit: Number of entries at most.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    bill_type: str | None = field(name="type", default=None)
    """Only changes of this kind; the kinds are not documented."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period asked for."""
    limit: IntText | None = None
    """Number of entries at most."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class GetInstrumentsRequest(Request, kw_only=True):
    """Get the terms of one CFD, or of all: steps, limits, margin, commission and trading hours.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
    """

    symbol: str | None = None
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out."""


class GetTransfersRequest(Request, kw_only=True):
    """Get transfers into and out of the CFD account, of the past 90 days.

    Attributes:
        transfer_id: Only the transfer with this id.
        sub_uid: User id of the subaccount.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        direction: Only transfers in this direction.
        limit: Number of transfers, 1 to 50; 10 when left out.
        cursor: Where to go on, taken from the page before; left out for the first page.
    """

    transfer_id: str | None = field(name="transferId", default=None)
    """Only the transfer with this id."""
    sub_uid: str | None = field(name="subUid", default=None)
    """User id of the subaccount."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    direction: TransferDirection | None = None
    """Only transfers in this direction.

    - `in`: Into it.
    - `out`: Out of it.
    """
    limit: IntText | None = None
    """Number of transfers, 1 to 50; 10 when left out."""
    cursor: str | None = None
    """Where to go on, taken from the page before; left out for the first page."""


class Instrument(Model, kw_only=True):
    """An item of what `uta.cfd.account.get_instruments` returns.

    Attributes:
        symbol: CFD; XAUUSD for ECN, XAUUSD.s for zero fee, XAUUSD.pro for Pro.
        online_time: When the CFD was listed.
        currency: Currency that the CFD is settled in.
        price_precision: Decimal places of a price.
        spread: Spread between bid and ask.
        contract_size: Size of one lot.
        margin_currency: Currency that margin is in.
        profit_currency: Currency that profit is in.
        stop_level: Least distance of a take profit or stop loss from the price.
        state: Whether the CFD can be traded.
        margin_percent: Part of the margin that is asked for, in per cent.
        initial_margin: Initial margin.
        margin_mode: How margin is reckoned.
        maintenance_margin: Maintenance margin.
        maintenance_margin_rate_buy: Rate of the maintenance margin of long positions.
        maintenance_margin_rate_sell: Rate of the maintenance margin of short positions.
        initial_margin_rate_buy: Rate of the initial margin of long positions.
        initial_margin_rate_sell: Rate of the initial margin of short positions.
        max_volume: Largest order.
        min_volume: Smallest order.
        volume_step: Amounts of orders are multiples of this.
        price_currency: Currency that prices are in.
        tick_size: Smallest step of the price.
        tick_value: Worth of one step of the price.
        leverage: Leverage.
        trade_time: Trading hours, such as 24/5.
        commission_type: What the commission is counted by.
        commission_rate: Rate of the commission.
        symbol_category: Group that the CFD belongs to.
        exchange_rate: Exchange rate that the CFD is reckoned with; between which currencies is not documented.
        margin_usd_rate: Rate of the margin currency in USD.
    """

    symbol: str
    """CFD; XAUUSD for ECN, XAUUSD.s for zero fee, XAUUSD.pro for Pro."""
    raw_online_time: str = field(name="onlineTime")
    online_time = read.timestamp("raw_online_time")
    """When the CFD was listed."""
    currency: str
    """Currency that the CFD is settled in."""
    raw_price_precision: str = field(name="digits")
    price_precision = read.integer("raw_price_precision")
    """Decimal places of a price."""
    raw_spread: str = field(name="spread")
    spread = read.decimal("raw_spread")
    """Spread between bid and ask."""
    raw_contract_size: str = field(name="contractSize")
    contract_size = read.decimal("raw_contract_size")
    """Size of one lot."""
    margin_currency: str = field(name="marginCurrency")
    """Currency that margin is in."""
    profit_currency: str = field(name="profitCurrency")
    """Currency that profit is in."""
    raw_stop_level: str = field(name="stopLevel")
    stop_level = read.decimal("raw_stop_level")
    """Least distance of a take profit or stop loss from the price."""
    state: str = field(name="enable")
    """Whether the CFD can be traded.

    - `0`: It can't.
    - `1`: Positions can only be closed.
    - `2`: It can.
    """
    raw_margin_percent: str = field(name="marginPercent")
    margin_percent = read.decimal("raw_margin_percent")
    """Part of the margin that is asked for, in per cent."""
    raw_initial_margin: str = field(name="initialMargin")
    initial_margin = read.decimal("raw_initial_margin")
    """Initial margin."""
    margin_mode: str = field(name="marginMode")
    """How margin is reckoned.

    - `Forex`: As for currencies.
    - `CFD`: As for other CFDs.
    """
    raw_maintenance_margin: str = field(name="maintMargin")
    maintenance_margin = read.decimal("raw_maintenance_margin")
    """Maintenance margin."""
    raw_maintenance_margin_rate_buy: str = field(name="maintMarginRateBuy")
    maintenance_margin_rate_buy = read.decimal("raw_maintenance_margin_rate_buy")
    """Rate of the maintenance margin of long positions."""
    raw_maintenance_margin_rate_sell: str = field(name="maintMarginRateSell")
    maintenance_margin_rate_sell = read.decimal("raw_maintenance_margin_rate_sell")
    """Rate of the maintenance margin of short positions."""
    raw_initial_margin_rate_buy: str = field(name="initialMarginRateBuy")
    initial_margin_rate_buy = read.decimal("raw_initial_margin_rate_buy")
    """Rate of the initial margin of long positions."""
    raw_initial_margin_rate_sell: str = field(name="initialMarginRateSell")
    initial_margin_rate_sell = read.decimal("raw_initial_margin_rate_sell")
    """Rate of the initial margin of short positions."""
    raw_max_volume: str = field(name="maxVolume")
    max_volume = read.decimal("raw_max_volume")
    """Largest order."""
    raw_min_volume: str = field(name="minVolume")
    min_volume = read.decimal("raw_min_volume")
    """Smallest order."""
    raw_volume_step: str = field(name="stepVolume")
    volume_step = read.decimal("raw_volume_step")
    """Amounts of orders are multiples of this."""
    price_currency: str = field(name="priceCurrency")
    """Currency that prices are in."""
    raw_tick_size: str = field(name="tickSize")
    tick_size = read.decimal("raw_tick_size")
    """Smallest step of the price."""
    raw_tick_value: str = field(name="tickValue")
    tick_value = read.decimal("raw_tick_value")
    """Worth of one step of the price."""
    raw_leverage: str = field(name="leverage")
    leverage = read.decimal("raw_leverage")
    """Leverage."""
    trade_time: str = field(name="tradeTime")
    """Trading hours, such as 24/5."""
    commission_type: str = field(name="commissionType")
    """What the commission is counted by.

    - `0`: The lot.
    - `1`: A percentage.
    """
    raw_commission_rate: str = field(name="commissionRate")
    commission_rate = read.decimal("raw_commission_rate")
    """Rate of the commission."""
    symbol_category: str = field(name="symbolCategory")
    """Group that the CFD belongs to."""
    raw_exchange_rate: str = field(name="exchangeRate")
    exchange_rate = read.decimal("raw_exchange_rate")
    """Exchange rate that the CFD is reckoned with; between which currencies is not documented."""
    raw_margin_usd_rate: str = field(name="marginUsdRate")
    margin_usd_rate = read.decimal("raw_margin_usd_rate")
    """Rate of the margin currency in USD."""


class Transfer(Model, kw_only=True):
    """An item of `TransferPage.items`.

    Attributes:
        transfer_id: Bitget's id of the transfer.
        coin: Name of the coin.
        amount: Amount transferred, in the coin.
        direction: Whether money came in or went out.
        status: How far the transfer has come.
        account_type: Account on the other side of the transfer.
        created_time: When it was created.
        updated_time: When it last changed.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
    coin: str
    """Name of the coin."""
    raw_amount: str = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount transferred, in the coin."""
    direction: str
    """Whether money came in or went out.

    - `in`: Into it.
    - `out`: Out of it.
    """
    status: str
    """How far the transfer has come."""
    account_type: str = field(name="accountType")
    """Account on the other side of the transfer.

    - `funding`: Funding account.
    - `uta`: Unified account.
    """
    raw_created_time: str = field(name="createdTime")
    created_time = read.timestamp("raw_created_time")
    """When it was created."""
    raw_updated_time: str = field(name="updatedTime")
    updated_time = read.timestamp("raw_updated_time")
    """When it last changed."""


class TransferPage(Model, kw_only=True):
    """What `uta.cfd.account.get_transfers` returns.

    Attributes:
        items: Entries of this page.
        cursor: Where the next page begins.
    """

    raw_items: list[Transfer] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[Transfer]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class TransferRequest(Request, kw_only=True):
    """Move money between the CFD account and the funding or unified account.

    Attributes:
        coin: Name of the coin.
        amount: Amount to transfer, in the coin.
        account_type: Account on the other side of the transfer.
        direction: Into the CFD account or out of it.
    """

    coin: str
    """Name of the coin."""
    amount: Number
    """Amount to transfer, in the coin."""
    account_type: CfdTransferAccount = field(name="accountType")
    """Account on the other side of the transfer.

    - `funding`: Funding account.
    - `uta`: Unified account.
    """
    direction: TransferDirection
    """Into the CFD account or out of it.

    - `in`: Into it.
    - `out`: Out of it.
    """


class TransferResult(Model, kw_only=True):
    """What `uta.cfd.account.transfer` returns.

    Attributes:
        transfer_id: Bitget's id of the transfer.
    """

    transfer_id: str = field(name="transferId")
    """Bitget's id of the transfer."""
