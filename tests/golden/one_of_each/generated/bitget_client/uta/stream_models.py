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
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount that is free."""


class Book(Model, kw_only=True):
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
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class BookBid(Row, kw_only=True):
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class BooksRequest(Request, kw_only=True):
    """Arguments of `books`."""

    product: Product = field(name="instType")
    """Product line."""
    symbol: str
    """Trading pair."""
    depth: Depth | None = None
    """Levels of each side in every push; when left out, all at first, then changes."""


class Order(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    side: str
    """Direction of the order."""
    state: str
    """How far the order has come."""
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
    """Arguments of `place_order` that are in the frame around the others."""

    product: Product = field(name="instType")
    """Product line."""


class PlaceOrderReply(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order."""

    symbol: str
    """Trading pair."""
    side: Side
    """Direction of the order."""
    qty: Number
    """Amount, in the base coin."""
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only reduce a position."""


class PlaceOrdersFrame(Request, kw_only=True):
    """Arguments of `place_orders` that are in the frame around the others."""

    product: Product = field(name="instType")
    """Product line."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the batch."""


class PlaceOrdersItem(Request, kw_only=True):
    """Place several orders at once."""

    symbol: str
    """Trading pair."""
    side: Side
    """Direction of the order."""
    qty: Number
    """Amount, in the base coin."""


class PlaceOrdersReply(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    code: str | None = None
    """What is wrong with the order, if anything."""
