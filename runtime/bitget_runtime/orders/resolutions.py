"""What became known of orders, transfers and withdrawals whose response was lost."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct

from bitget_runtime.orders.desk.reading.resolver import Resolved
from bitget_runtime.orders.known.state import OrderState


class Resolution(Struct, frozen=True, kw_only=True):
    """What became known of something that a call sent and whose response was lost.

    Attributes:
        outcome: `found` if the exchange has it, whatever its state; `never_carried_out` if it is proven that the
            exchange never accepted it and no longer can; `unknown` if nothing is proven.
        id: The exchange's ID; None if not found.
    """

    outcome: Resolved
    id: str | None = None


class OrderResolution(Resolution, frozen=True, kw_only=True):
    """What became known of an order.

    Attributes:
        client_order_id: Its client order ID; empty if it is not known.
        state: Its state: `NEVER_CARRIED_OUT` or `UNKNOWN` if that is the outcome.
        filled: Filled so far, in the base coin.
    """

    client_order_id: str
    state: OrderState
    filled: Decimal


class TransferResolution(Resolution, frozen=True, kw_only=True):
    """What became known of a transfer or a withdrawal. Its outcome is `unknown` also if several have its ID.

    Attributes:
        client_id: Your own ID.
        status: Its status, as the exchange calls it; empty if not found.
    """

    client_id: str
    status: str = ""
