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
    """An item of what `classic.stream.shop_candle` pushes.

    Attributes:
        ts: When it began.
        open: First price.
        volume: Amount that was traded.
    """

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
    """Arguments of `shop_candle`.

    Attributes:
        symbol: Trading pair.
        interval: Length of a candle.
    """

    symbol: str
    """Trading pair."""
    interval: Interval
    """Length of a candle.

    - `1m`: One minute.
    - `1D`: One day.
    """


class ShopOrder(Model, kw_only=True):
    """An item of what `classic.stream.shop_orders` pushes.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        side: Direction of the order.
        fees: Fees that were charged.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    side: str
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    fees: list[ShopOrderFee] | None = None
    """Fees that were charged."""


class ShopOrderFee(Model, kw_only=True):
    """An item of `ShopOrder.fees`.

    Attributes:
        qty: Amount, in the base coin.
    """

    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount, in the base coin."""


class ShopOrdersRequest(Request, kw_only=True):
    """Arguments of `shop_orders`.

    Attributes:
        symbol: Trading pair; all pairs when left out.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class ShopPlaceOrderFrame(Request, kw_only=True):
    """Arguments of `shop_place_order` that are in the frame around the others.

    Attributes:
        symbol: Trading pair.
    """

    symbol: str
    """Trading pair."""


class ShopPlaceOrderReply(Model, kw_only=True):
    """The reply to `classic.stream.trade.shop_place_order`.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class ShopPlaceOrderRequest(Request, kw_only=True):
    """Place one order in the shop.

    Attributes:
        side: Direction of the order.
        qty: Amount, in the base coin.
        price: Price.
        client_oid: Your own id of the order.
    """

    side: Side
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    qty: Number
    """Amount, in the base coin."""
    price: Number | None = None
    """Price."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
