"""By when it has to be known what became of an order, by the exchange's clock, which stands still from then on."""

from __future__ import annotations

from collections.abc import Collection

from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.async_orders import AsyncOrder

KNOWN_WITHIN = 35_000
"""Milliseconds after which what became of a request is known, if it can be known."""

GRACE = 3_000
"""Milliseconds for which a list may lag."""


class Deadline:
    """Moves the exchange's clock to when the outcomes of orders have to be known, and no further.

    Args:
        exchange: The exchange. From now on nothing is sent whose outcome is not known.
        past: The list of past orders.
    """

    def __init__(self, exchange: FakeExchange, past: str) -> None:
        self._exchange, self._past = exchange, past
        self._until = exchange.now() + KNOWN_WITHIN
        self._reads = 0
        self._extra = 0

    def approach(self, orders: Collection[AsyncOrder]) -> None:
        """Let time go on until their outcomes have to be known; those without a time can't be known by it."""
        ends = [order.accepted_until for order in orders if order.accepted_until is not None]
        if not ends:
            return
        due = max(ends) + GRACE
        assert due <= self._until, f"known {due - self._until} ms too late: {[(one, one.history) for one in orders]}"
        ahead = due + self._extra - self._exchange.now()
        if ahead > 0:
            self._exchange.hold_clock()
            self._exchange.advance(ahead / 1_000)

    def grant(self, searches: int) -> None:
        """Let time go on for as long as a list may lag, once every search has been through the lists in vain: an order
        that is in no list may have been on its way from one to another, and has to be missing there once more."""
        reads = len(self._exchange.requests.of(self._past))
        if not self._reads:
            self._reads = reads
        elif not self._extra and reads >= self._reads + 3 * searches:
            self._extra = GRACE
