"""What is known of an order: its state, its fills, and how it came to be so."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.orders.facts import FINAL
from bitget_runtime.values.scalars import Timestamp

NOTHING = Decimal(0)


class OrderState(StrEnum):
    """How far an order has come.

    The exchange has said nothing of it: `CREATED` before it is sent, `SENT` from then on, `UNKNOWN` where the response
    is lost. The exchange has said so: `LIVE`, `PARTIALLY_FILLED`, and the final states. It was refused: `REJECTED`.
    A trigger order is `TRIGGERED` when it has placed its order, which goes on from there.
    It is proven that the exchange has never accepted it, and can't any more: `NEVER_CARRIED_OUT`.
    """

    CREATED = "created"
    SENT = "sent"
    UNKNOWN = "unknown"
    LIVE = "live"
    PARTIALLY_FILLED = "partially_filled"
    FILLED = "filled"
    CANCELLED = "cancelled"
    REJECTED = "rejected"
    EXPIRED = "expired"
    TRIGGERED = "triggered"
    NEVER_CARRIED_OUT = "never_carried_out"

    @property
    def is_final(self) -> bool:
        """Nothing comes after it."""
        return self in _FINAL

    @property
    def is_open(self) -> bool:
        """The exchange has it, and it can still be filled."""
        return self in (OrderState.LIVE, OrderState.PARTIALLY_FILLED)


_FINAL = frozenset(OrderState(word) for word in (*FINAL, "never_carried_out"))

OrderWay: TypeAlias = Literal["rest", "websocket"]
"""How an order is sent."""

Source: TypeAlias = Literal["push", "read", "reply", "here"]
"""Where something is known from: a push, a read, the response to the request itself, or this program."""


class OrderFill(Struct, frozen=True, kw_only=True):
    """One trade of an order.

    Attributes:
        trade_id: The exchange's ID of the trade; no two of an order's fills have the same.
        price: Price.
        qty: Quantity in the base coin.
        fee: What it cost by coin; below zero for money received.
        time: When it happened, by the exchange's clock; None if unknown.
        role: Whether the order made the trade or took it; empty if unknown.
    """

    trade_id: str
    price: Decimal
    qty: Decimal
    fee: Mapping[str, Decimal] = {}
    time: Timestamp | None = None
    role: Literal["maker", "taker", ""] = ""


class Report(Struct, frozen=True, kw_only=True):
    """What the exchange said of an order at one time; None and empty text for what it did not say.

    Attributes:
        order_id: The exchange's ID.
        client_order_id: The ID that whoever placed it gave it.
        state: How far it had come.
        filled: Filled by then, in the base coin.
        average_price: Average price of that.
        fee: Fees of that by coin.
        updated: When that was, by the exchange's clock; 0 if it does not say.
        created: When it was placed; 0 if it does not say.
        product: Product line.
        symbol: Instrument.
        is_inverse: Its quantities are in the quote coin; None if its product line is not known.
        plan_type: Kind of plan order, as requests say it.
        margin_coin: Coin of its margin.
        placed_order_id: The exchange's ID of the order that it has placed.
        fill: The latest fill, where the report tells of it.
        source: Where it came from.
    """

    order_id: str
    client_order_id: str = ""
    state: OrderState
    filled: Decimal | None = None
    average_price: Decimal | None = None
    fee: Mapping[str, Decimal] | None = None
    updated: int = 0
    created: int = 0
    product: str = ""
    symbol: str = ""
    is_inverse: bool | None = None
    plan_type: str = ""
    margin_coin: str = ""
    placed_order_id: str = ""
    fill: OrderFill | None = None
    source: Source = "read"


class OrderChange(Struct, frozen=True):
    """A step in the life of an order.

    Attributes:
        state: What it became.
        time: When, by the exchange's clock.
        why: By what that is known.
    """

    state: OrderState
    time: Timestamp
    why: str


class Discrepancy(Struct, frozen=True):
    """Two things that were said of an order and don't go together: look at both.

    Attributes:
        what: What is the matter.
        earlier: What was known.
        later: What was said against it.
    """

    what: str
    earlier: object
    later: object
