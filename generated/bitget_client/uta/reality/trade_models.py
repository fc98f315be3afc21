# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta reality trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import OrderType, RealityCategory, Side
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import Number


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open order in a Reality stock token, named by its id or by yours.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        order_id: Id of the order; this or clientOid is required, and this one counts if both are given.
        client_oid: Your own id of the order; this or orderId is required.
        category: Product line; SPOT when left out.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    category: RealityCategory | None = None
    """Product line; SPOT when left out.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    """


class OrderAck(Model, kw_only=True):
    """What `uta.reality.trade.cancel_order` or `uta.reality.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order in a Reality stock token.

    Attributes:
        symbol: Reality stock token, such as RAAPLUSDT.
        side: Whether it buys or sells.
        order_type: Limit or market.
        qty: Amount in the base coin; for a market buy, what to spend in the quote coin.
        price: Limit price; required for a limit order.
        client_oid: Your own id of the order.
        category: Product line; SPOT when left out.
    """

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    side: Side
    """Whether it buys or sells.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    order_type: OrderType = field(name="orderType")
    """Limit or market.

    - `limit`: At the given price or better.
    - `market`: At the price of the market.
    """
    qty: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    category: RealityCategory | None = None
    """Product line; SPOT when left out.

    - `SPOT`: Spot.
    - `MARGIN`: Margin trading.
    """
