# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta trade."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import FlagYesNo, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request
from bitget_runtime.values.scalars import IntText, Number, Time


class Fill(Model, kw_only=True):
    """An item of `FillPage.items`.

    Attributes:
        exec_id: Id of the fill.
        ts: When it was filled.
    """

    exec_id: str = field(name="execId")
    """Id of the fill."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When it was filled."""


class FillPage(Model, kw_only=True):
    """What `uta.trade.get_fills` returns.

    Attributes:
        items: Fills.
        cursor: Where the next page begins.
    """

    raw_items: list[Fill] | None = field(name="list", default=None)
    """`items` as sent."""

    @property
    def items(self) -> list[Fill]:
        """Fills."""
        if self.raw_items is None:
            return []
        return read.listed(self, "items", self.raw_items)

    cursor: str | None = None
    """Where the next page begins."""


class GetFillsRequest(Request, kw_only=True):
    """Get your fills.

    Attributes:
        start_time: Start of the period.
        end_time: End of the period.
        limit: Entries per page.
        cursor: Where the page begins.
    """

    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period."""
    limit: IntText | None = None
    """Entries per page."""
    cursor: str | None = None
    """Where the page begins."""


class GetOrderRequest(Request, kw_only=True):
    """Look an order up.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str | None = field(name="orderId", default=None)
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class OrderAck(Model, kw_only=True):
    """What `uta.trade.place_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
    """

    order_id: str = field(name="orderId")
    """Bitget's id of the order."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class OrderState(Model, kw_only=True):
    """What `uta.trade.get_order` returns.

    Attributes:
        order_id: Bitget's id of the order.
        client_oid: Your own id of the order.
        side: Direction of the order.
        qty: Amount, in the base coin.
        state: How far the order has come.
        ts: When the answer was made.
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
    raw_qty: str = field(name="qty")
    qty = read.decimal("raw_qty")
    """Amount, in the base coin."""
    state: str
    """How far the order has come.

    One of `open`, `done`, `cancelled`.
    """
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""


class PlaceOrderRequest(Request, kw_only=True):
    """Place one order.

    Attributes:
        symbol: Trading pair.
        qty: Amount, in the base coin.
        side: Direction of the order.
        reduce_only: Whether the order may only reduce a position.
        client_oid: Your own id of the order.
    """

    symbol: str
    """Trading pair."""
    qty: Number
    """Amount, in the base coin."""
    side: Side
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    reduce_only: FlagYesNo | None = field(name="reduceOnly", default=None)
    """Whether the order may only reduce a position."""
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""


class PlaceOrdersItem(Request, kw_only=True):
    """Place several orders at once.

    Attributes:
        symbol: Trading pair.
        qty: Amount, in the base coin.
        side: Direction of the order.
        client_oid: Your own id of the order.
    """

    symbol: str
    """Trading pair."""
    qty: Number
    """Amount, in the base coin."""
    side: Side
    """Direction of the order.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    client_oid: str | None = field(name="clientOid", default=None)
    """Your own id of the order."""
