# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta cfd trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import OrderType, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class CancelAllOrdersRequest(Request, kw_only=True):
    """Cancel all open orders in one CFD, or in all.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
    """

    symbol: str | None = None
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out."""


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open CFD order.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class CloseAllPositionsRequest(Request, kw_only=True):
    """Close all positions in one CFD, or in all.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
    """

    symbol: str | None = None
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out."""


class ClosePositionRequest(Request, kw_only=True):
    """Close one CFD position, or part of it, at the market price.

    Attributes:
        position_id: Id of the position.
        qty: Amount to close; the unit is not documented.
    """

    position_id: str = field(name="positionId")
    """Id of the position."""
    qty: Number
    """Amount to close; the unit is not documented."""


class GetOpenOrdersRequest(Request, kw_only=True):
    """Get the open orders in one CFD.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        sub_uid: User id of the subaccount.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    sub_uid: str | None = field(name="subUid", default=None)
    """User id of the subaccount."""


class GetOrderHistoryRequest(Request, kw_only=True):
    """Get the orders in one CFD that are no longer open, of the past 90 days.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        sub_uid: User id of the subaccount.
        start_time: Start of the period, at most 90 days ago.
        end_time: End of the period, at most 30 days after its start.
        limit: Number of orders, 1 to 50; 10 when left out.
        page_no: Number of the page.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    sub_uid: str | None = field(name="subUid", default=None)
    """User id of the subaccount."""
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period, at most 90 days ago."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 30 days after its start."""
    limit: IntText | None = None
    """Number of orders, 1 to 50; 10 when left out."""
    page_no: IntText | None = field(name="pageNo", default=None)
    """Number of the page."""


class GetPositionsRequest(Request, kw_only=True):
    """Get the open CFD positions.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
        sub_uid: User id of the subaccount.
    """

    symbol: str | None = None
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out."""
    sub_uid: str | None = field(name="subUid", default=None)
    """User id of the subaccount."""


class ModifyOrderRequest(Request, kw_only=True):
    """Change the price, the take profit or the stop loss of one open CFD order.

    Attributes:
        order_id: Bitget's id of the order.
        price: New limit price.
        take_profit: New trigger price of the take profit.
        stop_loss: New trigger price of the stop loss.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    price: Number | None = None
    """New limit price."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """New trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """New trigger price of the stop loss."""


class ModifyOrderResult(Model, kw_only=True):
    """What `uta.cfd.trade.modify_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class OpenOrder(Model, kw_only=True):
    """An item of what `uta.cfd.trade.get_open_orders` returns.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Price of the order.
        qty: Amount ordered; the unit is not documented.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        transaction_id: Id of the transaction that placed the order.
        order_id: Bitget's id of the order.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Price of the order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered; the unit is not documented."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    transaction_id: str = field(name="trxId")
    """Id of the transaction that placed the order."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class OrderHistory(Model, kw_only=True):
    """An item of `OrderHistoryPage.items`.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Price of the order.
        qty: Amount ordered; the unit is not documented.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        transaction_id: Id of the transaction that placed the order.
        order_id: Bitget's id of the order.
        cum_exec_qty: Filled so far; the unit is not documented.
        status: How far the order has come.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    order_type: str = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: str
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_price: str | None = field(name="price", default=None)
    price = read.optional_decimal("raw_price")
    """Price of the order."""
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount ordered; the unit is not documented."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    transaction_id: str = field(name="trxId")
    """Id of the transaction that placed the order."""
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    raw_cum_exec_qty: str = field(name="cumExecQty")
    cum_exec_qty = read.decimal("raw_cum_exec_qty")
    """Filled so far; the unit is not documented."""
    status: str
    """How far the order has come."""


class OrderHistoryPage(Model, kw_only=True):
    """What `uta.cfd.trade.get_order_history` returns.

    Attributes:
        items: Entries of this page.
    """

    raw_items: list[OrderHistory] = field(name="list")
    """`items` as sent."""

    @property
    def items(self) -> list[OrderHistory]:
        """Entries of this page."""
        return read.listed(self, "items", self.raw_items)


class PlaceOrderRequest(Request, kw_only=True):
    """Place one CFD order, with a take profit and a stop loss if wanted.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        order_type: Limit or market.
        side: Whether it buys or sells.
        price: Limit price; required for a limit order.
        qty: Amount to order; the unit is not documented.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    price: Number | None = None
    """Limit price; required for a limit order."""
    qty: Number
    """Amount to order; the unit is not documented."""
    take_profit: Number | None = field(name="takeProfit", default=None)
    """Trigger price of the take profit."""
    stop_loss: Number | None = field(name="stopLoss", default=None)
    """Trigger price of the stop loss."""


class PlaceOrderResult(Model, kw_only=True):
    """What `uta.cfd.trade.place_order` returns.

    Attributes:
        transaction_id: Id of the transaction that placed the order.
    """

    transaction_id: str = field(name="trxId")
    """Id of the transaction that placed the order."""


class Position(Model, kw_only=True):
    """An item of what `uta.cfd.trade.get_positions` returns.

    Attributes:
        position_id: Id of the position.
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        order_type: Kind of the order that opened the position.
        side: Direction of the position, buy for a long one.
        qty: Size of the position; the unit is not documented.
        open_price: Price the position was opened at.
        take_profit: Trigger price of the take profit.
        stop_loss: Trigger price of the stop loss.
        interest: Overnight interest of the position.
        unrealized_pnl: Profit not yet realized.
        total_profit: Profit of the position in all.
    """

    position_id: str = field(name="positionId")
    """Id of the position."""
    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    order_type: str = field(name="orderType")
    """Kind of the order that opened the position."""
    side: str
    """Direction of the position, buy for a long one.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Size of the position; the unit is not documented."""
    raw_open_price: str = field(name="openPrice")
    open_price = read.decimal("raw_open_price")
    """Price the position was opened at."""
    raw_take_profit: str | None = field(name="takeProfit", default=None)
    take_profit = read.optional_decimal("raw_take_profit")
    """Trigger price of the take profit."""
    raw_stop_loss: str | None = field(name="stopLoss", default=None)
    stop_loss = read.optional_decimal("raw_stop_loss")
    """Trigger price of the stop loss."""
    raw_interest: str = field(name="interest")
    interest = read.decimal("raw_interest")
    """Overnight interest of the position."""
    raw_unrealized_pnl: str = field(name="unrealizedPnl")
    unrealized_pnl = read.decimal("raw_unrealized_pnl")
    """Profit not yet realized."""
    raw_total_profit: str = field(name="totalProfit")
    total_profit = read.decimal("raw_total_profit")
    """Profit of the position in all."""
