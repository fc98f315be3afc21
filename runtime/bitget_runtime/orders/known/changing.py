"""What changes of an order may still make of it: pure."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from bitget_runtime.orders.known.state import NOTHING, Report, Terms


class AskedChange(NamedTuple):
    """A change that was asked for, and not certainly refused.

    Attributes:
        since: The earliest time at which it can have been carried out, in milliseconds by the exchange's clock.
        until: When the exchange can no longer accept it.
        price: The new price; None for none.
        qty: The new quantity; None for none.
    """

    since: int
    until: int
    price: Decimal | None
    qty: Decimal | None

    def is_over(self, report: Report) -> bool:
        """Whether a report is about what the order is after it: it shows what was asked for, or is too late for it."""
        shown = report.terms
        is_shown = self.price in (None, shown.price) and self.qty in (None, shown.qty)
        return report.updated > self.until or (report.updated >= self.since and is_shown)


def most_of(terms: Terms, changes: Iterable[AskedChange]) -> tuple[Decimal, Decimal]:
    """The highest price and the largest quantity that an order may have by now; 0 for none."""
    asked: list[Terms | AskedChange] = [terms, *changes]
    return max(one.price or NOTHING for one in asked), max(one.qty or NOTHING for one in asked)
