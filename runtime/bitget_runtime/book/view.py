"""A view of a book: its levels at one moment, and what an order would get from them."""

from __future__ import annotations

from decimal import Decimal
from itertools import zip_longest
from typing import NamedTuple

from msgspec import Struct

from bitget_runtime.book.side import Level
from bitget_runtime.values.arithmetic import EXACT, product, total
from bitget_runtime.values.scalars import Timestamp

_HALF = Decimal("0.5")

_SHOWN = 10
"""Most levels per side that a notebook shows."""


class FillEstimate(NamedTuple):
    """What a market order would get from the current levels, fees aside.

    Attributes:
        average_price: Mean price, weighted by size; None if nothing is filled.
        worst_price: Price of the last level that it takes from; None if nothing is filled.
        filled: How much is filled; less than requested if the book is too thin.
    """

    average_price: Decimal | None
    worst_price: Decimal | None
    filled: Decimal


class BookView(Struct, frozen=True, gc=False):
    """A book as it was at one moment; it never changes.

    Attributes:
        bids: Highest first.
        asks: Lowest first.
        seq: Sequence number of the last push in it; None if the exchange sent none, or if out of sync.
        ts: Time of that state on the exchange; None under the same conditions.
    """

    bids: tuple[Level, ...]
    asks: tuple[Level, ...]
    seq: int | None
    ts: Timestamp | None

    @property
    def mid(self) -> Decimal | None:
        """Middle of best bid and best ask; None if a side is empty."""
        return product(total((self.bids[0].price, self.asks[0].price)), _HALF) if self.bids and self.asks else None

    @property
    def spread(self) -> Decimal | None:
        """Best ask minus best bid, negative while they cross; None if a side is empty."""
        return EXACT.subtract(self.asks[0].price, self.bids[0].price) if self.bids and self.asks else None

    def __repr__(self) -> str:
        best = f"{_short(self.bids)} / {_short(self.asks)}"
        return f"<BookView: {len(self.bids)} bids, {len(self.asks)} asks, best {best}, seq {self.seq}>"

    def _repr_html_(self) -> str:
        from bitget_runtime.values.markup import html_table  # only for notebooks

        sides = zip_longest(self.bids[:_SHOWN], self.asks[:_SHOWN])
        rows = [(bid and bid.size, bid and bid.price, ask and ask.price, ask and ask.size) for bid, ask in sides]
        levels = f"{len(self.bids):,} bids, {len(self.asks):,} asks"
        return html_table(("bid size", "bid", "ask", "ask size"), rows, [levels])


def _short(levels: tuple[Level, ...]) -> str:
    return f"{levels[0].size} at {levels[0].price}" if levels else "none"
