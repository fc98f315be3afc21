# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta reality trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import OrderType, RealityCategory, Side
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import Number


class CancelOrderRequest(Request, kw_only=True):
    """Cancel one open order in a Reality stock token, named by its id or by yours."""

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    order_id: str | None = field(name="orderId", default=None)
    """Id of the order; this or clientOid is required, and this one counts if both are given."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order; this or orderId is required."""
    category: RealityCategory | None = None
    """Product line; SPOT when left out."""


class OrderAck(Model, kw_only=True):
    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str = field(name="clientOid")
    """Your own id of the order."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order in a Reality stock token."""

    symbol: str
    """Reality stock token, such as RAAPLUSDT."""
    side: Side
    """Whether it buys or sells."""
    order_type: OrderType = field(name="orderType")
    """Limit or market."""
    qty: Number
    """Amount in the base coin; for a market buy, what to spend in the quote coin."""
    price: Number | None = None
    """Limit price; required for a limit order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
    category: RealityCategory | None = None
    """Product line; SPOT when left out."""
