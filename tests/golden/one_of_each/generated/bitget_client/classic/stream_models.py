# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic stream."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Interval, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import Number


class ShopCandle(Row, kw_only=True):
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price."""
    raw_volume: str | None = field(name="volume", default=None)
    volume = read.optional_decimal("raw_volume")
    """Amount that was traded."""


class ShopCandleRequest(Request, kw_only=True):
    """Arguments of `shop_candle`."""

    symbol: str
    """Trading pair."""
    interval: Interval
    """Length of a candle."""


class ShopOrder(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    side: str
    """Direction of the order."""
    fees: list[ShopOrderFee] | None = None
    """Fees that were charged."""


class ShopOrderFee(Model, kw_only=True):
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount, in the base coin."""


class ShopOrdersRequest(Request, kw_only=True):
    """Arguments of `shop_orders`."""

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class ShopPlaceOrderFrame(Request, kw_only=True):
    """Arguments of `shop_place_order` that are in the frame around the others."""

    symbol: str
    """Trading pair."""


class ShopPlaceOrderReply(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ShopPlaceOrderRequest(Request, kw_only=True):
    """Place one order in the shop."""

    side: Side
    """Direction of the order."""
    qty: Number
    """Amount, in the base coin."""
    price: Number | None = None
    """Price."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
