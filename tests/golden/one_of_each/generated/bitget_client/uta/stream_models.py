# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta stream."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Depth, FlagYesNo, Product, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import Number


class Balance(Model, kw_only=True):
    """What `uta.stream.balance` pushes.

    Attributes:
        qty: Amount that is free.
    """

    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount that is free."""


class Book(Model, kw_only=True):
    """An item of what `uta.stream.books` pushes.

    Attributes:
        asks: Sell side of the order book.
        bids: Buy side of the order book, best first.
        seq: Number of the change.
        ts: When the answer was made.
    """

    asks: list[BookAsk]
    """Sell side of the order book."""
    bids: list[BookBid] | None = None
    """Buy side of the order book, best first."""
    seq: int
    """Number of the change."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""


class BookAsk(Row, kw_only=True):
    """An item of `Book.asks`.

    Attributes:
        price: Price.
        size: Amount, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class BookBid(Row, kw_only=True):
    """An item of `Book.bids`.

    Attributes:
        price: Price.
        size: Amount, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class BooksRequest(Request, kw_only=True):
    """Arguments of `books`.

    Attributes:
        product: Product line.
        symbol: Trading pair.
        depth: Levels of each side in every push; when left out, all at first, then changes.
    """

    product: Product = field(name="instType")
    """Product line.

    One of `spot`, `futures`.
    """
    symbol: str
    """Trading pair."""
    depth: Depth | None = None
    """Levels of each side in every push; when left out, all at first, then changes.

    One of `5`, `50`.
    """


class Order(Model, kw_only=True):
    """An item of what `uta.stream.orders` pushes.

    Attributes:
        order_id: Bitget's id of the order.
        side: Direction of the order.
        state: How far the order has come.
        last_qty: Amount of the latest fill.
        last_fee: Fee of the latest fill.
        fee_coin: Coin of that fee.
        ts: When the answer was made.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    side: str
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    state: str
    """How far the order has come.

    One of `open`, `done`, `cancelled`.
    """
    raw_last_qty: str | None = field(name="lastQty", default=None)
    last_qty = read.optional_decimal("raw_last_qty")
    """Amount of the latest fill."""
    raw_last_fee: str | None = field(name="lastFee", default=None)
    last_fee = read.optional_decimal("raw_last_fee")
    """Fee of the latest fill."""
    fee_coin: str | None = field(name="feeCoin", default=None)
    """Coin of that fee."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""


class PlaceOrderFrame(Request, kw_only=True):
    """Arguments of `place_order` that are in the frame around the others.

    Attributes:
        product: Product line.
    """

    product: Product = field(name="instType")
    """Product line.

    One of `spot`, `futures`.
    """


class PlaceOrderReply(Model, kw_only=True):
    """The reply to `uta.stream.trade.place_order`.

    Attributes:
        order_id: Bitget's id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order.

    Attributes:
        symbol: Trading pair.
        side: Direction of the order.
        qty: Amount, in the base coin.
        reduce_only: Whether the order may only reduce a position.
    """

    symbol: str
    """Trading pair."""
    side: Side
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    qty: Number
    """Amount, in the base coin."""
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only reduce a position."""


class PlaceOrdersFrame(Request, kw_only=True):
    """Arguments of `place_orders` that are in the frame around the others.

    Attributes:
        product: Product line.
        client_oid: Your own id of the batch.
    """

    product: Product = field(name="instType")
    """Product line.

    One of `spot`, `futures`.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the batch."""


class PlaceOrdersItem(Request, kw_only=True):
    """Place several orders at once.

    Attributes:
        symbol: Trading pair.
        side: Direction of the order.
        qty: Amount, in the base coin.
        client_oid: Your own id of the order.
    """

    symbol: str
    """Trading pair."""
    side: Side
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    qty: Number
    """Amount, in the base coin."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class PlaceOrdersReply(Model, kw_only=True):
    """An item of the reply to `uta.stream.trade.place_orders`.

    Attributes:
        order_id: Bitget's id of the order.
        code: What is wrong with the order, if anything.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    code: str | None = None
    """What is wrong with the order, if anything."""
