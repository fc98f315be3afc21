"""What a position may be by now if the list that shows it lags behind trades that are known here: pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.orders.known.state import NOTHING
from bitget_runtime.values.arithmetic import EXACT


class Trade(NamedTuple):
    """A trade in a contract in one-way mode.

    Attributes:
        time: When, by the exchange's clock.
        qty: How much, below zero if sold.
        reduces: It can only have made a position smaller.
        may_be: It isn't known whether there was one: the outcome of its order is unknown.
    """

    time: int
    qty: Decimal
    reduces: bool
    may_be: bool = False


def positions_by_now(listed: Decimal, trades: Iterable[Trade]) -> set[Decimal]:
    """What a position, below zero if it is short, may be: the list may lack the last of these trades, or several."""
    ordered = sorted(trades, key=lambda one: one.time)
    certain = [one for one in ordered if not one.may_be]
    found = {after for first in range(len(certain) + 1) if (after := _after(listed, certain[first:])) is not None}
    for one in ordered:
        if one.may_be:
            found |= {after for before in found if (after := _after(before, [one])) is not None}
    return found


def is_clear(listed: Decimal, trades: Iterable[Trade], opens: int) -> bool:
    """Whether a position is known well enough for an order, whatever the list lacks.

    Args:
        listed: The position as the list shows it.
        trades: What the list may lack.
        opens: The side that the order opens, which must not meet the other one: 1 for long, -1 for short. 0 if it
            reduces the listed position, and can do nothing else.
    """
    sides = {*map(side_of, positions_by_now(listed, trades))}
    against = -(opens or side_of(listed))
    return len(sides) == 1 or (against != 0 and against not in sides)


def side_of(position: Decimal) -> int:
    """1 if it is long, -1 if it is short, 0 if there is none."""
    return (position > NOTHING) - (position < NOTHING)


def _after(position: Decimal, trades: Sequence[Trade]) -> Decimal | None:
    """The position after some trades; None if they can't have followed it."""
    for trade in trades:
        after = EXACT.add(position, trade.qty)
        if trade.reduces and (side_of(position) != -side_of(trade.qty) or side_of(after) == side_of(trade.qty)):
            return None
        position = after
    return position
