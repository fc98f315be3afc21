# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta stock_plus trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import StockOrderType, StockSide, StockTimeInForce, StockTradingHours
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import AnyNumberSlot, Number, Time


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open order in a security, named by its id or by yours.

    Attributes:
        symbol: Security, such as AAPL.US.
        order_id: Id of the order; this or clientOid is required.
        client_oid: Your own id of the order; this or orderId is required.
    """

    symbol: str
    """Security, such as AAPL.US."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""


class FillHistory(Model, kw_only=True):
    """An item of `FillHistoryPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        trade_id: Bitget's id of the trade.
        symbol: Security, such as AAPL.US.
        trade_done_at: When the fill happened; its form is not documented.
        quantity: Number of shares filled.
        price: Price of the fill.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    symbol: str
    """Security, such as AAPL.US."""
    trade_done_at: str = field(name="tradeDoneAt")
    """When the fill happened; its form is not documented."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares filled."""
    raw_price: AnyNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the fill."""


class FillHistoryPage(Model, kw_only=True):
    """What `uta.stock_plus.trade.get_fill_history` returns.

    Attributes:
        has_more: Whether there is more than what is here.
        items: Fills, one entry per fill.
    """

    has_more: bool = field(name="hasMore")
    """Whether there is more than what is here."""
    raw_items: list[FillHistory] = field(name="trades")
    """`items` as sent."""

    @property
    def items(self) -> list[FillHistory]:
        """Fills, one entry per fill."""
        return read.listed(self, "items", self.raw_items)


class GetFillHistoryRequest(Request, kw_only=True):
    """Get your own fills of earlier days.

    Attributes:
        symbol: Only this security, such as AAPL.US; all when left out.
        start_at: Start of the period asked for.
        end_at: End of the period asked for.
    """

    symbol: str | None = None
    """Only this security, such as AAPL.US; all when left out."""
    start_at: Time | None = field(name="startAt", default=None)
    """Start of the period asked for."""
    end_at: Time | None = field(name="endAt", default=None)
    """End of the period asked for."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get your orders of earlier days.

    Attributes:
        symbol: Only this security, such as AAPL.US; all when left out.
        status: Only orders in this state; the states are not documented.
        side: Whether it buys or sells.
        market: Only orders in this market.
        start_at: Start of the period asked for.
        end_at: End of the period asked for.
    """

    symbol: str | None = None
    """Only this security, such as AAPL.US; all when left out."""
    status: str | None = None
    """Only orders in this state; the states are not documented."""
    side: StockSide | None = None
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    market: str | None = None
    """Only orders in this market."""
    start_at: Time | None = field(name="startAt", default=None)
    """Start of the period asked for."""
    end_at: Time | None = field(name="endAt", default=None)
    """End of the period asked for."""


class GetOrderRequest(Request, kw_only=True):
    """Get one order with what happened to it and what it cost.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class GetTodayFillsRequest(Request, kw_only=True):
    """Get your own fills of today.

    Attributes:
        symbol: Only this security, such as AAPL.US; all when left out.
        order_id: Only fills of the order with this id.
    """

    symbol: str | None = None
    """Only this security, such as AAPL.US; all when left out."""
    order_id: str | None = field(name="orderId", default=None)
    """Only fills of the order with this id."""


class GetTodayOrdersRequest(Request, kw_only=True):
    """Get your orders of today.

    Attributes:
        symbol: Only this security, such as AAPL.US; all when left out.
        status: Only orders in this state; the states are not documented.
        side: Whether it buys or sells.
        market: Only orders in this market.
        order_id: Only the order with this id.
    """

    symbol: str | None = None
    """Only this security, such as AAPL.US; all when left out."""
    status: str | None = None
    """Only orders in this state; the states are not documented."""
    side: StockSide | None = None
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    market: str | None = None
    """Only orders in this market."""
    order_id: str | None = field(name="orderId", default=None)
    """Only the order with this id."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change one open order in a security.

    Attributes:
        order_id: Bitget's id of the order.
        quantity: New number of shares.
        price: New limit price.
        trigger_price: Price that sets the order off.
        limit_offset: Distance of the limit price from the trigger price.
        trailing_amount: Distance of a trailing stop as an amount.
        trailing_percent: Distance of a trailing stop as a percentage.
        limit_depth_level: Level of the order book that the limit price is taken from.
        trigger_count: How often the price must be reached to trigger the order.
        monitor_price: Price from which on the price is watched.
        remark: Your own note on the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    quantity: Number
    """New number of shares."""
    price: Number | None = None
    """New limit price."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off."""
    limit_offset: Number | None = field(name="limitOffset", default=None)
    """Distance of the limit price from the trigger price."""
    trailing_amount: Number | None = field(name="trailingAmount", default=None)
    """Distance of a trailing stop as an amount."""
    trailing_percent: Number | None = field(name="trailingPercent", default=None)
    """Distance of a trailing stop as a percentage."""
    limit_depth_level: int | None = field(name="limitDepthLevel", default=None)
    """Level of the order book that the limit price is taken from."""
    trigger_count: int | None = field(name="triggerCount", default=None)
    """How often the price must be reached to trigger the order."""
    monitor_price: Number | None = field(name="monitorPrice", default=None)
    """Price from which on the price is watched."""
    remark: str | None = None
    """Your own note on the order."""


class Order(Model, kw_only=True):
    """What `uta.stock_plus.trade.get_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        status: How far the order has come; the states are not documented.
        stock_name: Name of the security.
        quantity: Number of shares ordered.
        executed_quantity: Number of shares filled so far.
        price: Limit price.
        executed_price: Price of the fills.
        submitted_at: When the order was placed; its form is not documented.
        side: Whether it buys or sells.
        symbol: Security, such as AAPL.US.
        order_type: Kind of order.
        last_price: Price of the last trade.
        trigger_price: Price that sets the order off.
        message: What happened to the order, in words.
        tag: Tag of the order; its values are not documented.
        time_in_force: How long the order stays.
        expire_date: Day the order expires; its form is not documented.
        updated_at: When the order last changed; the form is not documented.
        triggered_at: When the order was triggered; the form is not documented.
        trailing_amount: Distance of a trailing stop as an amount.
        trailing_percent: Distance of a trailing stop as a percentage.
        limit_offset: Distance of the limit price from the trigger price.
        trigger_status: Whether the order was triggered; the values are not documented.
        currency: Currency that amounts are in.
        trading_hours: Hours in which the order may be filled.
        remark: Your own note on the order.
        limit_depth_level: Level of the order book that the limit price is taken from.
        trigger_count: How often the price must be reached to trigger the order.
        monitor_price: Price from which on the price is watched.
        free_status: State of the waiver of the commission.
        free_amount: Amount of the commission that is waived.
        free_currency: Currency of the waived commission.
        deductions_status: State of the deduction.
        deductions_amount: Amount deducted.
        deductions_currency: Currency of the amount deducted.
        platform_deducted_status: State of the deduction by the platform.
        platform_deducted_amount: Amount deducted by the platform.
        platform_deducted_currency: Currency of the amount deducted by the platform.
        events: What happened to the order, one entry per event.
        charges: What the order cost.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    status: str
    """How far the order has come; the states are not documented."""
    stock_name: str = field(name="stockName")
    """Name of the security."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares ordered."""
    raw_executed_quantity: AnyNumberSlot = field(name="executedQuantity")
    executed_quantity = read.decimal("raw_executed_quantity")
    """Number of shares filled so far."""
    raw_price: AnyNumberSlot | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price."""
    raw_executed_price: AnyNumberSlot | None = field(name="executedPrice", default=None)
    executed_price = read.optional_decimal("raw_executed_price")
    """Price of the fills."""
    submitted_at: str = field(name="submittedAt")
    """When the order was placed; its form is not documented."""
    side: str
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    symbol: str
    """Security, such as AAPL.US."""
    order_type: str = field(name="orderType")
    """Kind of order.

    - `LO`: Limit order.
    - `MO`: Market order.
    - `LIT`: Limit order, placed when the price is touched.
    - `MIT`: Market order, placed when the price is touched.
    - `TSLPAMT`: Trailing stop with a limit price, by an amount.
    - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
    """
    raw_last_price: AnyNumberSlot | None = field(name="lastDone", default=None)
    last_price = read.optional_decimal("raw_last_price")
    """Price of the last trade."""
    raw_trigger_price: AnyNumberSlot | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off."""
    message: str | None = field(name="msg", default=None)
    """What happened to the order, in words."""
    tag: str | None = None
    """Tag of the order; its values are not documented."""
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `Day`: Until the end of the day.
    - `GoodTilCanceled`: Until it is filled or cancelled.
    - `GoodTilDate`: Until a given day.
    """
    expire_date: str | None = field(name="expireDate", default=None)
    """Day the order expires; its form is not documented."""
    updated_at: str | None = field(name="updatedAt", default=None)
    """When the order last changed; the form is not documented."""
    triggered_at: str | None = field(name="triggerAt", default=None)
    """When the order was triggered; the form is not documented."""
    raw_trailing_amount: AnyNumberSlot | None = field(name="trailingAmount", default=None)
    trailing_amount = read.optional_decimal("raw_trailing_amount")
    """Distance of a trailing stop as an amount."""
    raw_trailing_percent: AnyNumberSlot | None = field(name="trailingPercent", default=None)
    trailing_percent = read.optional_decimal("raw_trailing_percent")
    """Distance of a trailing stop as a percentage."""
    raw_limit_offset: AnyNumberSlot | None = field(name="limitOffset", default=None)
    limit_offset = read.optional_decimal("raw_limit_offset")
    """Distance of the limit price from the trigger price."""
    trigger_status: str | None = field(name="triggerStatus", default=None)
    """Whether the order was triggered; the values are not documented."""
    currency: str
    """Currency that amounts are in."""
    trading_hours: str = field(name="outsideRth")
    """Hours in which the order may be filled.

    - `RTHOnly`: Regular hours only.
    - `AnyTime`: Outside regular hours too.
    - `Overnight`: Overnight.
    """
    remark: str | None = None
    """Your own note on the order."""
    limit_depth_level: int | None = field(name="limitDepthLevel", default=None)
    """Level of the order book that the limit price is taken from."""
    trigger_count: int | None = field(name="triggerCount", default=None)
    """How often the price must be reached to trigger the order."""
    raw_monitor_price: AnyNumberSlot | None = field(name="monitorPrice", default=None)
    monitor_price = read.optional_decimal("raw_monitor_price")
    """Price from which on the price is watched."""
    free_status: str | None = field(name="freeStatus", default=None)
    """State of the waiver of the commission."""
    raw_free_amount: str | None = field(name="freeAmount", default=None)
    free_amount = read.optional_decimal("raw_free_amount")
    """Amount of the commission that is waived."""
    free_currency: str | None = field(name="freeCurrency", default=None)
    """Currency of the waived commission."""
    deductions_status: str | None = field(name="deductionsStatus", default=None)
    """State of the deduction."""
    raw_deductions_amount: str | None = field(name="deductionsAmount", default=None)
    deductions_amount = read.optional_decimal("raw_deductions_amount")
    """Amount deducted."""
    deductions_currency: str | None = field(name="deductionsCurrency", default=None)
    """Currency of the amount deducted."""
    platform_deducted_status: str | None = field(name="platformDeductedStatus", default=None)
    """State of the deduction by the platform."""
    raw_platform_deducted_amount: str | None = field(name="platformDeductedAmount", default=None)
    platform_deducted_amount = read.optional_decimal("raw_platform_deducted_amount")
    """Amount deducted by the platform."""
    platform_deducted_currency: str | None = field(name="platformDeductedCurrency", default=None)
    """Currency of the amount deducted by the platform."""
    events: list[OrderEvent] | None = field(name="history", default=None)
    """What happened to the order, one entry per event."""
    charges: OrderCharge | None = field(name="chargeDetail", default=None)
    """What the order cost."""


class OrderAck(Model, kw_only=True):
    """What `uta.stock_plus.trade.cancel_order`, `uta.stock_plus.trade.modify_order` or
    `uta.stock_plus.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        symbol: Security, such as AAPL.US.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""
    symbol: str
    """Security, such as AAPL.US."""


class OrderCharge(Model, kw_only=True):
    """The value of `Order.charges`.

    Attributes:
        total_amount: Charges in all, in the currency.
        currency: Currency that amounts are in.
        groups: Entries of this page.
    """

    raw_total_amount: AnyNumberSlot = field(name="totalAmount")
    total_amount = read.decimal("raw_total_amount")
    """Charges in all, in the currency."""
    currency: str
    """Currency that amounts are in."""
    groups: list[OrderChargeGroup] = field(name="items")
    """Entries of this page."""


class OrderChargeGroup(Model, kw_only=True):
    """An item of `OrderCharge.groups`.

    Attributes:
        code: Code of the group of charges.
        name: Name of the group of charges.
        fees: Fees charged.
    """

    code: str
    """Code of the group of charges."""
    name: str
    """Name of the group of charges."""
    fees: list[OrderChargeGroupFee]
    """Fees charged."""


class OrderChargeGroupFee(Model, kw_only=True):
    """An item of `OrderChargeGroup.fees`.

    Attributes:
        code: Code of the charge.
        name: Name of the charge.
        amount: Amount of the charge, in the currency.
        currency: Currency that amounts are in.
    """

    code: str
    """Code of the charge."""
    name: str
    """Name of the charge."""
    raw_amount: AnyNumberSlot = field(name="amount")
    amount = read.decimal("raw_amount")
    """Amount of the charge, in the currency."""
    currency: str
    """Currency that amounts are in."""


class OrderEvent(Model, kw_only=True):
    """An item of `Order.events`.

    Attributes:
        price: Price of the event.
        quantity: Number of shares that the event is about.
        status: State of the order after the event.
        message: What happened, in words.
        time: When it happened; the form is not documented.
    """

    raw_price: AnyNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the event."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares that the event is about."""
    status: str
    """State of the order after the event."""
    message: str = field(name="msg")
    """What happened, in words."""
    time: str
    """When it happened; the form is not documented."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        status: How far the order has come; the states are not documented.
        stock_name: Name of the security.
        quantity: Number of shares ordered.
        executed_quantity: Number of shares filled so far.
        price: Limit price.
        executed_price: Price of the fills.
        submitted_at: When the order was placed; its form is not documented.
        side: Whether it buys or sells.
        symbol: Security, such as AAPL.US.
        order_type: Kind of order.
        last_price: Price of the last trade.
        trigger_price: Price that sets the order off.
        message: What happened to the order, in words.
        tag: Tag of the order; its values are not documented.
        time_in_force: How long the order stays.
        expire_date: Day the order expires; its form is not documented.
        updated_at: When the order last changed; the form is not documented.
        triggered_at: When the order was triggered; the form is not documented.
        trailing_amount: Distance of a trailing stop as an amount.
        trailing_percent: Distance of a trailing stop as a percentage.
        limit_offset: Distance of the limit price from the trigger price.
        trigger_status: Whether the order was triggered; the values are not documented.
        currency: Currency that amounts are in.
        trading_hours: Hours in which the order may be filled.
        remark: Your own note on the order.
        limit_depth_level: Level of the order book that the limit price is taken from.
        trigger_count: How often the price must be reached to trigger the order.
        monitor_price: Price from which on the price is watched.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    status: str
    """How far the order has come; the states are not documented."""
    stock_name: str = field(name="stockName")
    """Name of the security."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares ordered."""
    raw_executed_quantity: AnyNumberSlot = field(name="executedQuantity")
    executed_quantity = read.decimal("raw_executed_quantity")
    """Number of shares filled so far."""
    raw_price: AnyNumberSlot | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price."""
    raw_executed_price: AnyNumberSlot | None = field(name="executedPrice", default=None)
    executed_price = read.optional_decimal("raw_executed_price")
    """Price of the fills."""
    submitted_at: str = field(name="submittedAt")
    """When the order was placed; its form is not documented."""
    side: str
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    symbol: str
    """Security, such as AAPL.US."""
    order_type: str = field(name="orderType")
    """Kind of order.

    - `LO`: Limit order.
    - `MO`: Market order.
    - `LIT`: Limit order, placed when the price is touched.
    - `MIT`: Market order, placed when the price is touched.
    - `TSLPAMT`: Trailing stop with a limit price, by an amount.
    - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
    """
    raw_last_price: AnyNumberSlot | None = field(name="lastDone", default=None)
    last_price = read.optional_decimal("raw_last_price")
    """Price of the last trade."""
    raw_trigger_price: AnyNumberSlot | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off."""
    message: str | None = field(name="msg", default=None)
    """What happened to the order, in words."""
    tag: str | None = None
    """Tag of the order; its values are not documented."""
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `Day`: Until the end of the day.
    - `GoodTilCanceled`: Until it is filled or cancelled.
    - `GoodTilDate`: Until a given day.
    """
    expire_date: str | None = field(name="expireDate", default=None)
    """Day the order expires; its form is not documented."""
    updated_at: str | None = field(name="updatedAt", default=None)
    """When the order last changed; the form is not documented."""
    triggered_at: str | None = field(name="triggerAt", default=None)
    """When the order was triggered; the form is not documented."""
    raw_trailing_amount: AnyNumberSlot | None = field(name="trailingAmount", default=None)
    trailing_amount = read.optional_decimal("raw_trailing_amount")
    """Distance of a trailing stop as an amount."""
    raw_trailing_percent: AnyNumberSlot | None = field(name="trailingPercent", default=None)
    trailing_percent = read.optional_decimal("raw_trailing_percent")
    """Distance of a trailing stop as a percentage."""
    raw_limit_offset: AnyNumberSlot | None = field(name="limitOffset", default=None)
    limit_offset = read.optional_decimal("raw_limit_offset")
    """Distance of the limit price from the trigger price."""
    trigger_status: str | None = field(name="triggerStatus", default=None)
    """Whether the order was triggered; the values are not documented."""
    currency: str
    """Currency that amounts are in."""
    trading_hours: str = field(name="outsideRth")
    """Hours in which the order may be filled.

    - `RTHOnly`: Regular hours only.
    - `AnyTime`: Outside regular hours too.
    - `Overnight`: Overnight.
    """
    remark: str | None = None
    """Your own note on the order."""
    limit_depth_level: int | None = field(name="limitDepthLevel", default=None)
    """Level of the order book that the limit price is taken from."""
    trigger_count: int | None = field(name="triggerCount", default=None)
    """How often the price must be reached to trigger the order."""
    raw_monitor_price: AnyNumberSlot | None = field(name="monitorPrice", default=None)
    monitor_price = read.optional_decimal("raw_monitor_price")
    """Price from which on the price is watched."""


class OrderHistoryPage(Model, kw_only=True):
    """What `uta.stock_plus.trade.get_order_history` returns.

    Attributes:
        has_more: Whether there is more than what is here.
        items: Orders, one entry per order.
    """

    has_more: bool = field(name="hasMore")
    """Whether there is more than what is here."""
    raw_items: list[OrderHistory] = field(name="orders")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order in a stock, an ETF or an option.

    Attributes:
        symbol: Security, such as AAPL.US.
        order_type: Kind of order.
        side: Whether it buys or sells.
        submitted_quantity: Number of shares to order.
        time_in_force: How long the order stays.
        submitted_price: Limit price.
        trigger_price: Price that sets the order off.
        limit_offset: Distance of the limit price from the trigger price.
        trailing_amount: Distance of a trailing stop as an amount.
        trailing_percent: Distance of a trailing stop as a percentage.
        expire_date: Day the order expires, for GoodTilDate; its form is not documented.
        trading_hours: Hours in which the order may be filled.
        limit_depth_level: Level of the order book that the limit price is taken from.
        trigger_count: How often the price must be reached to trigger the order.
        monitor_price: Price from which on the price is watched.
        remark: Your own note on the order.
    """

    symbol: str
    """Security, such as AAPL.US."""
    order_type: StockOrderType = field(name="orderType")
    """Kind of order.

    - `LO`: Limit order.
    - `MO`: Market order.
    - `LIT`: Limit order, placed when the price is touched.
    - `MIT`: Market order, placed when the price is touched.
    - `TSLPAMT`: Trailing stop with a limit price, by an amount.
    - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
    """
    side: StockSide
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    submitted_quantity: Number = field(name="submittedQuantity")
    """Number of shares to order."""
    time_in_force: StockTimeInForce = field(name="timeInForce")
    """How long the order stays.

    - `Day`: Until the end of the day.
    - `GoodTilCanceled`: Until it is filled or cancelled.
    - `GoodTilDate`: Until a given day.
    """
    submitted_price: Number | None = field(name="submittedPrice", default=None)
    """Limit price."""
    trigger_price: Number | None = field(name="triggerPrice", default=None)
    """Price that sets the order off."""
    limit_offset: Number | None = field(name="limitOffset", default=None)
    """Distance of the limit price from the trigger price."""
    trailing_amount: Number | None = field(name="trailingAmount", default=None)
    """Distance of a trailing stop as an amount."""
    trailing_percent: Number | None = field(name="trailingPercent", default=None)
    """Distance of a trailing stop as a percentage."""
    expire_date: str | None = field(name="expireDate", default=None)
    """Day the order expires, for GoodTilDate; its form is not documented."""
    trading_hours: StockTradingHours | None = field(name="outsideRth", default=None)
    """Hours in which the order may be filled.

    - `RTHOnly`: Regular hours only.
    - `AnyTime`: Outside regular hours too.
    - `Overnight`: Overnight.
    """
    limit_depth_level: int | None = field(name="limitDepthLevel", default=None)
    """Level of the order book that the limit price is taken from."""
    trigger_count: int | None = field(name="triggerCount", default=None)
    """How often the price must be reached to trigger the order."""
    monitor_price: Number | None = field(name="monitorPrice", default=None)
    """Price from which on the price is watched."""
    remark: str | None = None
    """Your own note on the order."""


class TodayFill(Model, kw_only=True):
    """An item of `TodayFillPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        trade_id: Bitget's id of the trade.
        symbol: Security, such as AAPL.US.
        trade_done_at: When the fill happened; its form is not documented.
        quantity: Number of shares filled.
        price: Price of the fill.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    trade_id: str = field(name="tradeId")
    """Bitget's id of the trade."""
    symbol: str
    """Security, such as AAPL.US."""
    trade_done_at: str = field(name="tradeDoneAt")
    """When the fill happened; its form is not documented."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares filled."""
    raw_price: AnyNumberSlot = field(name="price")
    price = read.decimal("raw_price")
    """Price of the fill."""


class TodayFillPage(Model, kw_only=True):
    """What `uta.stock_plus.trade.get_today_fills` returns.

    Attributes:
        items: Fills, one entry per fill.
    """

    raw_items: list[TodayFill] = field(name="trades")
    """`items` as sent."""

    @property
    def items(self) -> list[TodayFill]:
        """Fills, one entry per fill."""
        return read.listed(self, "items", self.raw_items)


class TodayOrder(Model, kw_only=True):
    """An item of `TodayOrderPage.items`.

    Attributes:
        order_id: Bitget's id of the order.
        status: How far the order has come; the states are not documented.
        stock_name: Name of the security.
        quantity: Number of shares ordered.
        executed_quantity: Number of shares filled so far.
        price: Limit price.
        executed_price: Price of the fills.
        submitted_at: When the order was placed; its form is not documented.
        side: Whether it buys or sells.
        symbol: Security, such as AAPL.US.
        order_type: Kind of order.
        last_price: Price of the last trade.
        trigger_price: Price that sets the order off.
        message: What happened to the order, in words.
        tag: Tag of the order; its values are not documented.
        time_in_force: How long the order stays.
        expire_date: Day the order expires; its form is not documented.
        updated_at: When the order last changed; the form is not documented.
        triggered_at: When the order was triggered; the form is not documented.
        trailing_amount: Distance of a trailing stop as an amount.
        trailing_percent: Distance of a trailing stop as a percentage.
        limit_offset: Distance of the limit price from the trigger price.
        trigger_status: Whether the order was triggered; the values are not documented.
        currency: Currency that amounts are in.
        trading_hours: Hours in which the order may be filled.
        remark: Your own note on the order.
        limit_depth_level: Level of the order book that the limit price is taken from.
        trigger_count: How often the price must be reached to trigger the order.
        monitor_price: Price from which on the price is watched.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    status: str
    """How far the order has come; the states are not documented."""
    stock_name: str = field(name="stockName")
    """Name of the security."""
    raw_quantity: AnyNumberSlot = field(name="quantity")
    quantity = read.decimal("raw_quantity")
    """Number of shares ordered."""
    raw_executed_quantity: AnyNumberSlot = field(name="executedQuantity")
    executed_quantity = read.decimal("raw_executed_quantity")
    """Number of shares filled so far."""
    raw_price: AnyNumberSlot | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Limit price."""
    raw_executed_price: AnyNumberSlot | None = field(name="executedPrice", default=None)
    executed_price = read.optional_decimal("raw_executed_price")
    """Price of the fills."""
    submitted_at: str = field(name="submittedAt")
    """When the order was placed; its form is not documented."""
    side: str
    """Whether it buys or sells.

    - `Buy`: Buy.
    - `Sell`: Sell.
    """
    symbol: str
    """Security, such as AAPL.US."""
    order_type: str = field(name="orderType")
    """Kind of order.

    - `LO`: Limit order.
    - `MO`: Market order.
    - `LIT`: Limit order, placed when the price is touched.
    - `MIT`: Market order, placed when the price is touched.
    - `TSLPAMT`: Trailing stop with a limit price, by an amount.
    - `TSLPPCT`: Trailing stop with a limit price, by a percentage.
    """
    raw_last_price: AnyNumberSlot | None = field(name="lastDone", default=None)
    last_price = read.optional_decimal("raw_last_price")
    """Price of the last trade."""
    raw_trigger_price: AnyNumberSlot | None = field(name="triggerPrice", default=None)
    trigger_price = read.optional_decimal("raw_trigger_price")
    """Price that sets the order off."""
    message: str | None = field(name="msg", default=None)
    """What happened to the order, in words."""
    tag: str | None = None
    """Tag of the order; its values are not documented."""
    time_in_force: str = field(name="timeInForce")
    """How long the order stays.

    - `Day`: Until the end of the day.
    - `GoodTilCanceled`: Until it is filled or cancelled.
    - `GoodTilDate`: Until a given day.
    """
    expire_date: str | None = field(name="expireDate", default=None)
    """Day the order expires; its form is not documented."""
    updated_at: str | None = field(name="updatedAt", default=None)
    """When the order last changed; the form is not documented."""
    triggered_at: str | None = field(name="triggerAt", default=None)
    """When the order was triggered; the form is not documented."""
    raw_trailing_amount: AnyNumberSlot | None = field(name="trailingAmount", default=None)
    trailing_amount = read.optional_decimal("raw_trailing_amount")
    """Distance of a trailing stop as an amount."""
    raw_trailing_percent: AnyNumberSlot | None = field(name="trailingPercent", default=None)
    trailing_percent = read.optional_decimal("raw_trailing_percent")
    """Distance of a trailing stop as a percentage."""
    raw_limit_offset: AnyNumberSlot | None = field(name="limitOffset", default=None)
    limit_offset = read.optional_decimal("raw_limit_offset")
    """Distance of the limit price from the trigger price."""
    trigger_status: str | None = field(name="triggerStatus", default=None)
    """Whether the order was triggered; the values are not documented."""
    currency: str
    """Currency that amounts are in."""
    trading_hours: str = field(name="outsideRth")
    """Hours in which the order may be filled.

    - `RTHOnly`: Regular hours only.
    - `AnyTime`: Outside regular hours too.
    - `Overnight`: Overnight.
    """
    remark: str | None = None
    """Your own note on the order."""
    limit_depth_level: int | None = field(name="limitDepthLevel", default=None)
    """Level of the order book that the limit price is taken from."""
    trigger_count: int | None = field(name="triggerCount", default=None)
    """How often the price must be reached to trigger the order."""
    raw_monitor_price: AnyNumberSlot | None = field(name="monitorPrice", default=None)
    monitor_price = read.optional_decimal("raw_monitor_price")
    """Price from which on the price is watched."""


class TodayOrderPage(Model, kw_only=True):
    """What `uta.stock_plus.trade.get_today_orders` returns.

    Attributes:
        items: Orders, one entry per order.
    """

    raw_items: list[TodayOrder] = field(name="orders")
    """`items` as sent."""

    @property
    def items(self) -> list[TodayOrder]:
        """Orders, one entry per order."""
        return read.listed(self, "items", self.raw_items)
