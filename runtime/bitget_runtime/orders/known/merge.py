"""Merges what is said of one order, in any order and any number of times: pure.

Each member is the greatest of all that was said, by how late in the order's life it was said. So late, doubled and
swapped reports change nothing, and what is known in the end does not depend on the way there.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from bitget_runtime.orders.known.state import NOTHING, Discrepancy, OrderFill, OrderState, Report

_UNSAID = Decimal(-1)

Fees = tuple[tuple[str, Decimal], ...]


class _End(NamedTuple):
    """A final state, comparable: of two that contradict each other the later one counts. `filled` is below zero where
    that was not said."""

    updated: int
    filled: Decimal
    state: OrderState


class _Said(NamedTuple):
    """What was said at the filled quantity that it is about."""

    filled: Decimal
    updated: int
    value: Decimal | Fees


class Life(Struct, frozen=True, kw_only=True):
    """All that is known of one order.

    Attributes:
        own: What this program knows of it, before the exchange has said anything: one of the states before `LIVE`,
            `REJECTED` or `NEVER_CARRIED_OUT`.
        order_id: The exchange's ID; empty while unknown.
        client_order_id: The client order ID; empty if there isn't one.
        seen: The exchange has said that it has the order.
        fills: Fills by trade ID.
        traded: What the fills add up to.
        reported: The greatest filled quantity that was reported.
        updated: When the last report was made, by the exchange's clock.
        is_inverse: Its quantities are in the quote coin; None while unknown.
    """

    own: OrderState = OrderState.CREATED
    order_id: str = ""
    client_order_id: str = ""
    seen: bool = False
    fills: Mapping[str, OrderFill] = {}
    traded: Decimal = NOTHING
    reported: Decimal = NOTHING
    updated: int = 0
    is_inverse: bool | None = None
    _end: _End | None = None
    _average: _Said | None = None
    _fee: _Said | None = None

    @property
    def state(self) -> OrderState:
        """How far the order has come."""
        if self._end is not None:
            return self._end.state
        if not self.seen:
            return self.own
        return OrderState.PARTIALLY_FILLED if self.filled else OrderState.LIVE

    @property
    def filled(self) -> Decimal:
        """Filled so far, in the base coin: what was reported, or what the fills add up to where that is more."""
        return max(self.reported, self.traded)

    @property
    def has_all_fills(self) -> bool:
        """The fills add up to what was reported; of an order that has ended, to what was reported then."""
        return self.traded == self.filled and (self._end is None or self._end.filled >= NOTHING)

    @property
    def average_price(self) -> Decimal | None:
        """Average price of the fills, as reported of all of them or computed; None before the first, or if unknown."""
        filled, said = self.filled, self._average
        if said is not None and isinstance(said.value, Decimal) and said.value and said.filled == filled:
            return said.value
        if not filled or not self.has_all_fills or self.is_inverse is None:
            return None
        fills = self.fills.values()
        if self.is_inverse:
            return filled / sum((fill.qty / fill.price for fill in fills), NOTHING)
        return sum((fill.qty * fill.price for fill in fills), NOTHING) / filled

    @property
    def fee(self) -> dict[str, Decimal]:
        """Fees paid by coin: of the fills where all are known, as last reported otherwise."""
        said = self._fee
        is_computed = self.has_all_fills and all(fill.fee for fill in self.fills.values())
        if said is not None and isinstance(said.value, tuple) and not is_computed:
            return dict(said.value)
        total: dict[str, Decimal] = {}
        for fill in self.fills.values():
            for coin, amount in fill.fee.items():
                total[coin] = total.get(coin, NOTHING) + amount
        return total


class Merged(NamedTuple):
    """The result of a merge: what is known now, and what does not go together."""

    life: Life
    discrepancies: tuple[Discrepancy, ...] = ()


def merge_report(life: Life, report: Report) -> Merged:
    """Take into account what was said of the order."""
    filled = report.filled if report.filled is not None else NOTHING
    end, found = life._end, []
    if report.state.is_final:
        new = _End(report.updated, _UNSAID if report.filled is None else filled, report.state)
        if end is not None and end.state is not new.state:
            found.append(Discrepancy("it ended in two ways", end.state, report))
        end = new if end is None else max(end, new)
    elif end is not None and report.updated > end.updated:
        found.append(Discrepancy("it is said to be open after its end", end.state, report))
    if report.filled is not None and report.updated > life.updated and filled < life.reported:
        found.append(Discrepancy("less is filled than before", life.reported, report))
    if life.own in (OrderState.NEVER_CARRIED_OUT, OrderState.REJECTED) and not life.seen:
        found.append(Discrepancy(f"the exchange has an order that was {life.own}", life.own, report))
    merged = replace(
        life,
        order_id=max(life.order_id, report.order_id),
        client_order_id=life.client_order_id or report.client_order_id,
        seen=True,
        reported=max(life.reported, filled),
        updated=max(life.updated, report.updated),
        is_inverse=life.is_inverse if report.is_inverse is None else report.is_inverse,
        _end=end,
        _average=_later(life._average, filled, report.updated, report.average_price),
        _fee=_later(life._fee, filled, report.updated, _sorted(report.fee)),
    )
    if report.fill is not None:
        merged, more = merge_fill(merged, report.fill)
        found.extend(more)
    if _is_too_much(merged):
        found.append(Discrepancy("its fills are more than it has filled", merged.traded, report))
    return Merged(merged, tuple(found))


def merge_fill(life: Life, fill: OrderFill) -> Merged:
    """Take a trade into account, once."""
    known = life.fills.get(fill.trade_id)
    if known == fill:
        return Merged(life)
    both = fill if known is None else _both(known, fill)
    traded = life.traded + both.qty - (NOTHING if known is None else known.qty)
    merged = replace(life, seen=True, fills={**life.fills, fill.trade_id: both}, traded=traded)
    found = []
    if known is not None and (known.qty, known.price) != (fill.qty, fill.price):
        found.append(Discrepancy("one trade was told in two ways", known, fill))
    elif known is None and _is_too_much(merged):
        found.append(Discrepancy("its fills are more than it has filled", merged.reported, fill))
    return Merged(merged, tuple(found))


def _is_too_much(life: Life) -> bool:
    return life._end is not None and life._end.filled >= NOTHING and life.traded > life.reported


def _later(known: _Said | None, filled: Decimal, updated: int, value: Decimal | Fees | None) -> _Said | None:
    if value is None:
        return known
    said = _Said(filled, updated, value)
    return said if known is None else max(known, said)


def _both(one: OrderFill, other: OrderFill) -> OrderFill:
    """A fill that was told of twice: what either tells, and the greater where both do."""
    return OrderFill(
        trade_id=one.trade_id,
        price=max(one.price, other.price),
        qty=max(one.qty, other.qty),
        fee=dict(max(_sorted(one.fee) or (), _sorted(other.fee) or ())),
        time=max(filter(None, (one.time, other.time)), default=None),
        role=max(one.role, other.role),
    )


def _sorted(fees: Mapping[str, Decimal] | None) -> Fees | None:
    return None if fees is None else tuple(sorted(fees.items()))
