"""An order as its user sees it: what is known of it, at any moment and from any thread."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal

from bitget_runtime.errors import BitgetError
from bitget_runtime.orders.desk.tracked import Tracked
from bitget_runtime.orders.known.state import OrderChange, OrderFill, OrderState
from bitget_runtime.values.arithmetic import EXACT
from bitget_runtime.values.scalars import Timestamp


class OrderView:
    """What is known of an order. Two views of the same order are equal."""

    def __init__(self, tracked: Tracked) -> None:
        self._tracked = tracked

    @property
    def id(self) -> str | None:
        """The exchange's ID; None while it is unknown."""
        return self._tracked.life.order_id or None

    @property
    def client_order_id(self) -> str | None:
        """The client order ID; None if an order that was placed elsewhere has none."""
        return self._tracked.life.client_order_id or None

    @property
    def category(self) -> str:
        """Category, as the exchange's REST API calls it; empty if the kind of account has only one."""
        return self._tracked.identity.category

    @property
    def symbol(self) -> str:
        """Instrument."""
        return self._tracked.identity.symbol

    @property
    def state(self) -> OrderState:
        """How far it has come."""
        return self._tracked.life.state

    @property
    def side(self) -> Literal["buy", "sell"] | None:
        """Whether it buys or sells, also if it closes a position; None if unknown."""
        return self._tracked.terms.side

    @property
    def order_type(self) -> Literal["limit", "market"] | None:
        """Limit or market; None if unknown."""
        return self._tracked.terms.order_type

    @property
    def price(self) -> Decimal | None:
        """Its limit price, as the exchange last reported it; None if it has none, or if unknown."""
        return self._tracked.terms.price

    @property
    def qty(self) -> Decimal | None:
        """Its quantity in the base coin, in the quote coin for an inverse contract; None if it says what to spend, or
        if unknown."""
        return self._tracked.terms.qty

    @property
    def remaining(self) -> Decimal | None:
        """What is left of `qty` to be filled; None if that is. It stays if the order ends before it is filled."""
        qty = self._tracked.terms.qty
        return None if qty is None else EXACT.subtract(qty, self._tracked.life.filled)

    @property
    def reduce_only(self) -> bool | None:
        """Whether it says that it only reduces a position; None if it doesn't say."""
        return self._tracked.terms.reduce_only

    @property
    def position_side(self) -> Literal["long", "short"] | None:
        """The position that it is for, in hedge mode; None otherwise, or if unknown."""
        return self._tracked.terms.position_side

    @property
    def trigger_price(self) -> Decimal | None:
        """The price that sets a trigger order off, as the exchange last reported it; None if it has none, or if
        unknown."""
        return self._tracked.terms.trigger_price

    @property
    def take_profit(self) -> Decimal | None:
        """Trigger price of its take profit, as the exchange last reported one: one that was removed since is still
        shown. None if it has none, or if unknown."""
        return self._tracked.terms.take_profit

    @property
    def stop_loss(self) -> Decimal | None:
        """Trigger price of its stop loss; see `take_profit`."""
        return self._tracked.terms.stop_loss

    @property
    def filled(self) -> Decimal:
        """Filled so far, in the base coin."""
        return self._tracked.life.filled

    @property
    def average_price(self) -> Decimal | None:
        """Average price of its fills, computed if all are known, otherwise as the exchange reported it, and so for an
        inverse contract; None before the first, or if unknown."""
        return self._tracked.life.average_price

    @property
    def fee(self) -> Mapping[str, Decimal]:
        """Fees by coin; below zero for money received."""
        return self._tracked.life.fee

    @property
    def realized_profit(self) -> Decimal | None:
        """Profit that its fills realized by closing a position, as the exchange says it, in the margin coin: 0 if they
        closed nothing; None before the first fill, if unknown, and outside futures."""
        return self._tracked.life.realized_profit

    @property
    def fills(self) -> tuple[OrderFill, ...]:
        """Its fills by time, each once."""
        fills = self._tracked.life.fills.values()
        return tuple(sorted(fills, key=lambda fill: (fill.time or 0, fill.trade_id)))

    @property
    def has_all_fills(self) -> bool:
        """Whether `fills` add up to `filled`. Fills may arrive a little later than the state that they cause."""
        return self._tracked.life.has_all_fills

    @property
    def has_fee(self) -> bool:
        """Whether `fee` is that of all of `filled`. If no push says what a fill cost, the exchange is asked."""
        return self._tracked.life.has_fee

    @property
    def last_update(self) -> Timestamp | None:
        """When the exchange last changed it, by its own clock; None before it has said anything."""
        updated = self._tracked.life.updated
        return Timestamp(updated) if updated else None

    @property
    def history(self) -> tuple[OrderChange, ...]:
        """The states it has had, with when and how each became known, oldest first."""
        return tuple(self._tracked.history)

    @property
    def accepted_until(self) -> Timestamp | None:
        """When it can no longer be accepted by the exchange, by its clock; None if unknown.

        A little later, an order in the state `UNKNOWN` is known either to exist or never to have been carried out.
        """
        until = self._tracked.accepted_until
        return None if until is None else Timestamp(until)

    @property
    def error(self) -> BitgetError | None:
        """The error that refused it, or leaves its outcome open; None once that is known (see `history`)."""
        return self._tracked.error

    @property
    def is_external(self) -> bool:
        """Whether it was placed elsewhere."""
        return self._tracked.is_external

    @property
    def arguments(self) -> Mapping[str, Any]:
        """What was asked for, by wire name; empty for an order that was placed elsewhere. `Any`: as it was sent."""
        return dict(self._tracked.arguments)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, OrderView) and self._tracked is other._tracked

    def __hash__(self) -> int:
        return hash(self._tracked)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._tracked!r})"
