"""The book of one instrument: resting orders of users, by price and then by time."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterator
from decimal import Decimal

from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.words import ZERO, Side


class BookSide:
    """One side. Prices are in steps.

    Args:
        side: Which.
    """

    __slots__ = ("_buys", "_levels", "_prices")

    def __init__(self, side: Side) -> None:
        self._buys = side is Side.BUY
        self._levels: dict[int, dict[str, Order]] = {}
        self._prices: list[int] = []

    def add(self, order: Order) -> None:
        """Put an order behind the others of its price."""
        level = self._levels.get(order.ticks)
        if level is None:
            level = self._levels[order.ticks] = {}
            insort(self._prices, order.ticks)
        level[order.id] = order

    def remove(self, order: Order) -> None:
        """Take an order out, if it is in."""
        level = self._levels.get(order.ticks)
        if level is not None and level.pop(order.id, None) is not None and not level:
            del self._levels[order.ticks]
            del self._prices[bisect_left(self._prices, order.ticks)]

    def best(self) -> int | None:
        """The best price."""
        if not self._prices:
            return None
        return self._prices[-1 if self._buys else 0]

    def orders(self) -> Iterator[Order]:
        """All orders, best first. The book must not change meanwhile."""
        for price in reversed(self._prices) if self._buys else self._prices:
            yield from self._levels[price].values()

    def first(self) -> Order | None:
        """The order that trades next."""
        if not self._prices:
            return None
        return next(iter(self._levels[self._prices[-1 if self._buys else 0]].values()))

    def levels(self) -> Iterator[tuple[int, Decimal]]:
        """Prices with the resting quantity, best first."""
        for price in reversed(self._prices) if self._buys else self._prices:
            yield price, sum((order.remaining for order in self._levels[price].values()), ZERO)

    def __contains__(self, order: Order) -> bool:
        return order.id in self._levels.get(order.ticks, ())


class Book:
    """Both sides.

    Attributes:
        changes: How often it changed.
    """

    __slots__ = ("asks", "bids", "changes")

    def __init__(self) -> None:
        self.bids = BookSide(Side.BUY)
        self.asks = BookSide(Side.SELL)
        self.changes = 0

    def side(self, side: Side) -> BookSide:
        """The side where orders of a side rest."""
        return self.bids if side is Side.BUY else self.asks

    def add(self, order: Order) -> None:
        """Let an order rest."""
        self.changes += 1
        self.side(order.new.side).add(order)

    def remove(self, order: Order) -> None:
        """Take an order out, if it is in."""
        self.changes += 1
        self.side(order.new.side).remove(order)

    @property
    def empty(self) -> bool:
        return self.bids.best() is None and self.asks.best() is None
