"""What is known about an order: its state, its fills and its history."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from decimal import Decimal
from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace as structs_replace

from bitget_runtime.errors import DecodeError
from bitget_runtime.order_words import FINAL
from bitget_runtime.values.scalars import Timestamp

NOTHING = Decimal(0)


class OrderState(StrEnum):
    """The state of an order.

    Nothing from the exchange yet: `CREATED` before it is sent, `SENT` from then on, `UNKNOWN` if the response
    is lost. Reported by the exchange: `LIVE`, `PARTIALLY_FILLED`, and the final states. Refused: `REJECTED`.
    A trigger order is `TRIGGERED` when it has placed its order, which continues from there.
    Proven never to have been accepted, and no longer acceptable: `NEVER_CARRIED_OUT`. Of an unknown outcome, its user
    has said that nothing is open: `DISMISSED`.
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
    DISMISSED = "dismissed"

    @property
    def is_final(self) -> bool:
        """Whether it is final."""
        return self in _FINAL

    @property
    def is_open(self) -> bool:
        """Whether the exchange has the order, and it can still be filled."""
        return self in (OrderState.LIVE, OrderState.PARTIALLY_FILLED)


_FINAL = frozenset(OrderState(word) for word in (*FINAL, "never_carried_out", "dismissed"))

OrderWay: TypeAlias = Literal["rest", "websocket"]
"""How an order is sent."""

Source: TypeAlias = Literal["push", "read", "reply", "here"]
"""The source of a piece of knowledge: a push, a read, the response to the request, or this program."""


class OrderFill(Struct, frozen=True, kw_only=True, gc=False):
    """One trade of an order.

    Attributes:
        trade_id: The exchange's ID of the trade; no two of an order's fills have the same.
        price: Price.
        qty: Quantity in the base coin.
        fee: Fees by coin, below zero for money received; empty as long as they are unknown.
        time: When it happened, by the exchange's clock; None if unknown.
        role: Whether the order made the trade or took it; empty if unknown.
        realized_profit: Profit that it realized by closing a position, in the margin coin, as the exchange says
            it; 0 if it closed nothing, None if unknown, and outside futures.
    """

    trade_id: str
    price: Decimal
    qty: Decimal
    fee: Mapping[str, Decimal] = {}
    time: Timestamp | None = None
    role: Literal["maker", "taker", ""] = ""
    realized_profit: Decimal | None = None


class Terms(Struct, frozen=True, kw_only=True, gc=False):
    """What an order is to do; None for what isn't known, or doesn't apply.

    Attributes:
        side: Whether it buys or sells; of an order for a position, what it trades, not the side of the position.
        order_type: Limit or market.
        price: Its limit price.
        qty: Quantity in the base coin, in the quote coin for an inverse contract; None if it says what to spend.
        reduce_only: Whether it says that it only reduces a position.
        position_side: The position that it is for, in hedge mode.
        trigger_price: The price that sets a trigger order off.
        take_profit: Trigger price of its take profit.
        stop_loss: Trigger price of its stop loss.
    """

    side: Literal["buy", "sell"] | None = None
    order_type: Literal["limit", "market"] | None = None
    price: Decimal | None = None
    qty: Decimal | None = None
    reduce_only: bool | None = None
    position_side: Literal["long", "short"] | None = None
    trigger_price: Decimal | None = None
    take_profit: Decimal | None = None
    stop_loss: Decimal | None = None

    def over(self, other: Terms) -> Terms:
        """These terms, and those of another where these aren't known."""
        if self == other or other == NO_TERMS:
            return self
        found = {name: getattr(other, name) for name in self.__struct_fields__ if getattr(self, name) is None}
        return structs_replace(self, **found)


NO_TERMS = Terms()


class Report(Struct, frozen=True, gc=False):
    """What the exchange reported about an order at one time; None or an empty text for what it left out.

    Attributes:
        order_id: The exchange's ID.
        state: Its state.
        client_order_id: The client order ID.
        filled: Filled by then, in the base coin.
        average_price: Average price of the filled quantity.
        fee: Fees of the filled quantity, by coin.
        realized_profit: Profit that the filled quantity realized; None outside futures.
        updated: Time of the report, by the exchange's clock; 0 if not given.
        created: When it was placed; 0 if not given.
        category: Product line.
        symbol: Instrument.
        is_inverse: Its quantities are in the quote coin; None if its category is unknown.
        plan_type: Kind of plan order, as in requests.
        margin_coin: Coin of its margin.
        placed_order_id: The exchange's ID of the order that it has placed.
        fill: The latest fill, if the report has one.
        terms: What it is to do by then.
        cancel_reason: Why it was cancelled, in the exchange's word.
        source: Its source.
    """

    order_id: str
    state: OrderState
    client_order_id: str = ""
    filled: Decimal | None = None
    average_price: Decimal | None = None
    fee: Mapping[str, Decimal] | None = None
    realized_profit: Decimal | None = None
    updated: int = 0
    created: int = 0
    category: str = ""
    symbol: str = ""
    is_inverse: bool | None = None
    plan_type: str = ""
    margin_coin: str = ""
    placed_order_id: str = ""
    fill: OrderFill | None = None
    terms: Terms = NO_TERMS
    cancel_reason: str = ""
    source: Source = "read"


class OrderChange(Struct, frozen=True):
    """A step in the life of an order.

    Attributes:
        state: The new state.
        time: When that became known here, by the exchange's clock; when it happened is in `last_update` of the order,
            and in `time` of its fills.
        why: How that became known.
        cancel_reason: Why the exchange cancelled it, in its own word such as `stp_cancel`; empty if it doesn't say.
        cancel_requested: Whether its `cancel()` had been called, and it was cancelled.
    """

    state: OrderState
    time: Timestamp
    why: str
    cancel_reason: str = ""
    cancel_requested: bool = False


class Discrepancy(Struct, frozen=True):
    """Two contradictory reports about an order: look at both.

    Attributes:
        what: The contradiction.
        earlier: What was known before, in words; empty for nothing.
        later: What contradicts it, in words; empty if nothing does, and something is missing.
    """

    what: str
    earlier: str
    later: str


def contradiction(what: str, earlier: object, later: object) -> Discrepancy:
    """Two things that contradict each other, in words."""
    return Discrepancy(what, _in_words(earlier), _in_words(later))


def _in_words(said: object) -> str:
    if said is None:
        return ""
    if isinstance(said, OrderFill):
        return f"trade {said.trade_id}: {said.qty:f} at {said.price:f}"
    if isinstance(said, Report):
        filled = "" if said.filled is None else f", {said.filled:f} filled"
        at = f", at {_in_words(Timestamp(said.updated))}" if said.updated else ""
        return f"a {said.source} of order {said.order_id or said.client_order_id}: {said.state}{filled}{at}"
    if isinstance(said, Timestamp):
        with suppress(DecodeError):  # what is no date stays a number
            return said.datetime.isoformat(timespec="milliseconds")
    return f"{said:f}" if isinstance(said, Decimal) else str(said)
