"""One side of an order book: levels sorted by price, numbers for sorting and texts as sent."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

from msgspec import Struct

CHECKED_LEVELS = 25
"""How many levels per side a checksum covers."""


class Level(Struct, frozen=True, gc=False):
    """A price and the size at it, in the unit of the channel, mostly base coin; `price, size = level`."""

    price: Decimal
    size: Decimal

    def __iter__(self) -> Iterator[Decimal]:
        return iter((self.price, self.size))


class Unfit(ValueError):
    """A push can't be merged; the text says why."""


class BookSide:
    """One side of a book, sorted by price: prices as numbers and as sent, and a size as sent per price as sent.

    Numbers are Decimals, which hold any number of digits; sorting by floats would save an eighth of an update's time.
    """

    __slots__ = ("_best_last", "_prices", "_texts", "sizes")

    def __init__(self, *, best_last: bool) -> None:
        self._best_last = best_last
        self.clear()

    def clear(self) -> None:
        self._prices: list[Decimal] = []
        self._texts: list[str] = []
        self.sizes: dict[str, str] = {}

    def __len__(self) -> int:
        return len(self._prices)

    def best_level(self) -> Level | None:
        if not self._prices:
            return None
        index = -1 if self._best_last else 0
        return Level(self._prices[index], Decimal(self.sizes[self._texts[index]]))

    def best(self, depth: int | None = None) -> tuple[list[Decimal], list[str]]:
        """Prices of the best levels, best first, and their sizes as sent."""
        where = self._where(depth)
        return self._prices[where], [self.sizes[text] for text in self._texts[where]]

    def best_texts(self, depth: int) -> list[str]:
        """Prices of the best levels as sent, best first."""
        return self._texts[self._where(depth)]

    def _where(self, depth: int | None) -> slice:
        if self._best_last:
            return slice(None, None if depth is None else -depth - 1, -1)
        return slice(depth)

    def merge(self, rows: Iterable[Any]) -> None:  # Any: read as text; anything else is noticed
        """Set levels, and remove those of size zero. After a ValueError some rows are merged and others are not."""
        sizes = self.sizes
        for row in rows:
            price, size = row.raw_price, row.raw_size
            try:
                digits = size.replace(".", "", 1)  # faster than converting it to a number
                if not (digits.strip("0") if digits.isdecimal() else positive_number(size)):
                    self._remove(price)
                elif price in sizes:
                    sizes[price] = size
                else:
                    self._insert(price, size)
            except (AttributeError, TypeError, ValueError):
                raise Unfit(f"price {price!r:.80} with size {size!r:.80} is not a level") from None

    def _insert(self, text: str, size: str) -> None:
        price, index, found = self._find(text)
        if found:  # the same price, spelt differently
            del self.sizes[self._texts[index]]
            self._texts[index], self._prices[index] = text, price
        else:
            self._texts.insert(index, text)
            self._prices.insert(index, price)
        self.sizes[text] = size

    def _remove(self, text: str) -> None:
        _, index, found = self._find(text)
        if found:
            del self._prices[index]
            del self.sizes[self._texts.pop(index)]

    def _find(self, text: str) -> tuple[Decimal, int, bool]:
        price = positive_number(text)
        if not price:
            raise ValueError("a price of zero")
        index = bisect_left(self._prices, price)
        return price, index, index < len(self._prices) and self._prices[index] == price


def positive_number(text: str) -> Decimal:
    """A number that is not negative.

    Raises:
        ValueError: the text isn't a number.
    """
    try:
        if text.replace(".", "", 1).isdecimal():
            return Decimal(text)
        number = Decimal(text)  # with an exponent, if it is a number at all
    except ArithmeticError:
        raise ValueError(f"{text!r:.80} is not a number") from None
    if not number.is_finite() or number.is_signed():
        raise ValueError(f"{text!r:.80} is not a finite number of zero or more")
    return number


def checked_text(bids: BookSide, asks: BookSide) -> str:
    """The text that a checksum covers: price and size of the first levels as sent, bids and asks alternating."""
    best_bids, best_asks = bids.best_texts(CHECKED_LEVELS), asks.best_texts(CHECKED_LEVELS)
    both = min(len(best_bids), len(best_asks))
    in_turn = zip(best_bids, best_asks, strict=False)
    parts = [f"{bid}:{bids.sizes[bid]}:{ask}:{asks.sizes[ask]}" for bid, ask in in_turn]
    parts += [f"{bid}:{bids.sizes[bid]}" for bid in best_bids[both:]]
    parts += [f"{ask}:{asks.sizes[ask]}" for ask in best_asks[both:]]
    return ":".join(parts)
