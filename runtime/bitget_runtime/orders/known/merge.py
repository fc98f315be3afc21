"""Merges the reports about one order, in any sequence and any number of times: pure.

Each member is the greatest of all reported values, by how late in the order's life they apply. So late, doubled and
swapped reports change nothing, and the result doesn't depend on their sequence.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from bitget_runtime.orders.known.fills import Fills
from bitget_runtime.orders.known.state import (
    NO_TERMS,
    NOTHING,
    Discrepancy,
    OrderFill,
    OrderState,
    Report,
    Terms,
    contradiction,
)
from bitget_runtime.values.arithmetic import quotient, total

NO_FILLS = Fills()
_UNSAID = Decimal(-1)

Fees = tuple[tuple[str, Decimal], ...]


class _End(Struct, frozen=True, order=True, gc=False):
    """A final state, comparable: of two that contradict each other the later one counts. `filled` is below zero if
    not given."""

    updated: int
    filled: Decimal
    state: OrderState


class _Said(Struct, frozen=True, order=True, gc=False):
    """A reported value, with the filled quantity that it applies to."""

    filled: Decimal
    updated: int
    value: Decimal | Fees


class Life(Struct, frozen=True, kw_only=True, gc=False):
    """All that is known about one order.

    Attributes:
        own: What this program knows about it, before any report by the exchange: one of the states before `LIVE`,
            `REJECTED`, `NEVER_CARRIED_OUT` or `DISMISSED`.
        order_id: The exchange's ID; empty while unknown.
        client_order_id: The client order ID; empty if there isn't one.
        seen: The exchange has confirmed that it has the order.
        fills: Fills by trade ID, and their sums.
        reported: The greatest reported filled quantity.
        updated: Time of the last report, by the exchange's clock.
        is_inverse: Its quantities are in the quote coin; None while unknown.
        terms: What it is to do: of each term, what was last reported.
    """

    own: OrderState = OrderState.CREATED
    order_id: str = ""
    client_order_id: str = ""
    seen: bool = False
    fills: Fills = NO_FILLS
    reported: Decimal = NOTHING
    updated: int = 0
    is_inverse: bool | None = None
    terms: Terms = NO_TERMS
    _left_out: Mapping[str, int] = {}
    _end: _End | None = None
    _average: _Said | None = None
    _fee: _Said | None = None
    _realized: _Said | None = None

    @property
    def state(self) -> OrderState:
        """The order's state."""
        if self._end is not None:
            return self._end.state
        if not self.seen:
            return self.own
        return OrderState.PARTIALLY_FILLED if self.reported or self.traded else OrderState.LIVE

    @property
    def traded(self) -> Decimal:
        """The sum of the fills."""
        return self.fills.qty

    @property
    def filled(self) -> Decimal:
        """Filled so far, in the base coin: the reported quantity, or the sum of the fills if that is more."""
        return max(self.reported, self.traded)

    @property
    def has_all_fills(self) -> bool:
        """Whether the fills add up to the reported quantity; for an order that has ended, to the final one."""
        return self.traded == self.filled and (self._end is None or self._end.filled >= NOTHING)

    @property
    def average_price(self) -> Decimal | None:
        """Average price of the fills: computed if all are known, because what is reported may be rounded, and as
        reported for all of them otherwise, and for inverse contracts; None before the first, or if unknown."""
        filled, said = self.filled, self._average
        if filled and self.has_all_fills and self.is_inverse is False:
            return quotient(self.fills.value, filled)
        is_of_all = said is not None and said.filled == filled
        return said.value or None if said is not None and is_of_all and isinstance(said.value, Decimal) else None

    @property
    def fee(self) -> dict[str, Decimal]:
        """Fees paid by coin: those of the fills if all are known, as last reported otherwise."""
        said = self._fee
        is_computed = self.has_all_fills and not self.fills.without_fee
        if said is not None and isinstance(said.value, tuple) and not is_computed:
            return dict(said.value)
        return dict(self.fills.paid)

    @property
    def has_fee(self) -> bool:
        """Whether `fee` is that of all that is filled."""
        if self.has_all_fills and not self.fills.without_fee:
            return True
        return self._fee is not None and self._fee.filled == self.filled

    @property
    def realized_profit(self) -> Decimal | None:
        """Profit that the fills realized: their sum if all are known and say it, otherwise as reported for all of
        them; None before the first, or if unknown."""
        filled, said = self.filled, self._realized
        realized = [fill.realized_profit for fill in self.fills.values() if fill.realized_profit is not None]
        if filled and self.has_all_fills and len(realized) == len(self.fills):
            return total(realized)
        is_of_all = said is not None and filled and said.filled == filled
        return said.value if said is not None and is_of_all and isinstance(said.value, Decimal) else None


class Merged(NamedTuple):
    """The result of a merge: what is known now, what contradicts it, and the fill that was not known before."""

    life: Life
    discrepancies: tuple[Discrepancy, ...] = ()
    fill: OrderFill | None = None


def merge_report(life: Life, report: Report) -> Merged:
    """Merge a report about the order."""
    filled = report.filled if report.filled is not None else NOTHING
    end, found = life._end, []
    if report.state.is_final:
        new = _End(report.updated, _UNSAID if report.filled is None else filled, report.state)
        if end is not None and end.state is not new.state:
            found.append(contradiction("it ended in two ways", end.state, report))
        end = new if end is None else max(end, new)
    elif end is not None and report.updated > end.updated:
        found.append(contradiction("it is reported as open after its end", end.state, report))
    if report.filled is not None and report.updated > life.updated and filled < life.reported:
        found.append(contradiction("its filled quantity went down", life.reported, report))
    if not life.seen and life.own.is_final:
        found.append(contradiction(f"the exchange has an order that was considered {life.own}", life.own, report))
    terms, left_out = _latest_terms(life, report)
    merged = replace(
        life,
        order_id=max(life.order_id, report.order_id),
        client_order_id=life.client_order_id or report.client_order_id,
        seen=True,
        reported=max(life.reported, filled),
        updated=max(life.updated, report.updated),
        is_inverse=life.is_inverse if report.is_inverse is None else report.is_inverse,
        terms=terms,
        _left_out=left_out,
        _end=end,
        _average=_later(life._average, filled, report.updated, report.average_price),
        _fee=_later(life._fee, filled, report.updated, _sorted(report.fee)),
        _realized=_later(life._realized, filled, report.updated, report.realized_profit),
    )
    fill: OrderFill | None = None
    if report.fill is not None:
        merged, more, fill = merge_fill(merged, report.fill)
        found.extend(more)
    if _is_too_much(merged):
        found.append(contradiction("its fills exceed its filled quantity", merged.traded, report))
    return Merged(merged, tuple(found), fill)


def merge_fill(life: Life, fill: OrderFill) -> Merged:
    """Merge a trade, once."""
    known = life.fills.get(fill.trade_id)
    if known == fill:
        return Merged(life)
    both = fill if known is None else _both(known, fill)
    merged = replace(life, seen=True, fills=life.fills.having(both))
    found = []
    if known is not None and (known.qty, known.price) != (fill.qty, fill.price):
        found.append(contradiction("one trade was reported in two ways", known, fill))
    elif known is not None and _are_opposite(known.fee, fill.fee):
        found.append(contradiction("the fee of one trade was reported as paid and as received", known, fill))
    elif known is None and _is_too_much(merged):
        found.append(contradiction("its fills exceed its filled quantity", merged.reported, fill))
    return Merged(merged, tuple(found), both if known is None else None)


def _is_too_much(life: Life) -> bool:
    return life._end is not None and life._end.filled >= NOTHING and life.traded > life.reported


def _later(known: _Said | None, filled: Decimal, updated: int, value: Decimal | Fees | None) -> _Said | None:
    if value is None:
        return known
    said = _Said(filled, updated, value)
    return said if known is None else max(known, said)


def _latest_terms(life: Life, report: Report) -> tuple[Terms, Mapping[str, int]]:
    """The latest value of each term, whatever later reports leave out; of several at one time, the greatest. And when
    those were reported that the latest report doesn't have."""
    if life.terms == report.terms and not life._left_out:
        return life.terms, life._left_out
    latest, found, left_out = max(life.updated, report.updated), {}, {}
    for name in life.terms.__struct_fields__:
        known, new = getattr(life.terms, name), getattr(report.terms, name)
        said = [] if known is None else [(life._left_out.get(name, life.updated), known)]
        if new is not None:
            said.append((report.updated, new))
        if said:
            time, found[name] = max(said)
            if time < latest:
                left_out[name] = time
    return Terms(**found), left_out


def _both(one: OrderFill, other: OrderFill) -> OrderFill:
    """A fill that was reported twice: the values of either, and the greater if both have one."""
    return OrderFill(
        trade_id=one.trade_id,
        price=max(one.price, other.price),
        qty=max(one.qty, other.qty),
        fee=dict(max(_sorted(one.fee) or (), _sorted(other.fee) or ())),
        time=max(filter(None, (one.time, other.time)), default=None),
        role=max(one.role, other.role),
        realized_profit=max(
            (one for one in (one.realized_profit, other.realized_profit) if one is not None), default=None
        ),
    )


def _are_opposite(one: Mapping[str, Decimal], other: Mapping[str, Decimal]) -> bool:
    return any(coin in one and one[coin] * amount < NOTHING for coin, amount in other.items())


def _sorted(fees: Mapping[str, Decimal] | None) -> Fees | None:
    return None if fees is None else tuple(sorted(fees.items()))
