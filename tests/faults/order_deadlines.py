"""By when it has to be known what became of an order, by the exchange's clock, which stands still from then on."""

from __future__ import annotations

from collections.abc import Collection

from bitget_runtime.fake import FakeExchange
from bitget_runtime.orders.face.async_order import AsyncOrder

KNOWN_WITHIN = 35_000
"""Milliseconds after which what became of a request is known, if it can be known."""

GRACE = 3_000
"""Milliseconds for which a list may lag."""

UNSURE = 500
"""Milliseconds by which a client on a busy machine may be wrong about the exchange's clock."""


class Deadline:
    """Moves the exchange's clock to when the outcomes of orders have to be known, and no further.

    Args:
        exchange: The exchange. From now on nothing is sent whose outcome is not known.
        signing: Seconds for which a request may have been signed after it was given up.
    """

    def __init__(self, exchange: FakeExchange, signing: float = 0.0) -> None:
        self._exchange = exchange
        self._until = exchange.now() + KNOWN_WITHIN + UNSURE + int(signing * 1_000)
        self._is_over = False

    def approach(self, orders: Collection[AsyncOrder]) -> None:
        """Let time go on until their outcomes have to be known; those without a time can't be known by it."""
        ends = [order.accepted_until for order in orders if order.accepted_until is not None]
        if not ends or self._is_over or any(order._tracked.signing for order in orders):  # a look sets the clock first
            return
        due = max(ends) + GRACE
        assert due <= self._until, f"known {due - self._until} ms too late: {[(one, one.history) for one in orders]}"
        ahead = due - self._exchange.now()
        if ahead > 0:
            self._exchange.hold_clock()
            self._exchange.advance(ahead / 1_000)

    def pass_by(self) -> None:
        """Let time go on as usual. An order that is only searched for in lists may have been on its way from one to
        another, so it has to be missing there once more, after the time for which lists may lag."""
        if not self._is_over:
            self._is_over = True
            self._exchange.run_clock()
