"""An instrument's venue: its market, the book of its users, and the quotes of the market maker."""

from __future__ import annotations

from decimal import Decimal
from itertools import islice
from typing import TypeAlias

from msgspec import Struct

from bitget_runtime.fake.core.clock import Clock
from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.market import Market
from bitget_runtime.fake.core.market.quotes import DEPTH, Quotes
from bitget_runtime.fake.core.trading.book import Book
from bitget_runtime.fake.core.trading.orders import Order
from bitget_runtime.fake.core.words import ZERO, Side

Row: TypeAlias = tuple[Decimal, Decimal]
"""Price and quantity."""


class Depth(Struct, frozen=True):
    """The public view of a book.

    Attributes:
        bids: Highest first.
        asks: Lowest first.
        seq: Rises whenever it changes.
        time: In milliseconds.
    """

    bids: list[Row]
    asks: list[Row]
    seq: int
    time: int


class Offer(Struct, frozen=True):
    """The next offer to take.

    Attributes:
        ticks: Price in steps.
        qty: How much.
        order: The order; None for the market maker's quote.
        index: Level of the market maker's quotes.
    """

    ticks: int
    qty: Decimal
    order: Order | None
    index: int


class Venue:
    """One instrument's place.

    Args:
        instrument: Which.
        market: Its market.
        clock: The clock.
    """

    def __init__(self, instrument: Instrument, market: Market, clock: Clock) -> None:
        self.instrument = instrument
        self.market = market
        self.book = Book()
        self.quotes = Quotes(market, clock)
        self._clock = clock

    def best(self, side: Side) -> int | None:
        """The best price of a side, in steps, users' or the market maker's."""
        ours = self.book.side(side).best()
        index = 0
        while (quote := self.quotes.level(side, index)) is not None and not quote[1]:
            index += 1
        if quote is None:
            return ours
        if ours is None:
            return quote[0]
        return max(ours, quote[0]) if side is Side.BUY else min(ours, quote[0])

    def crosses(self, side: Side, ticks: int) -> bool:
        """Whether an order of a side would take at once at this price."""
        best = self.best(side.opposite)
        return best is not None and (best <= ticks if side is Side.BUY else best >= ticks)

    def depth(self, limit: int = DEPTH) -> Depth:
        """The book."""
        bids, asks = self._rows(Side.BUY, limit), self._rows(Side.SELL, limit)
        return Depth(bids, asks, self.seq, self._clock.now)

    def _rows(self, side: Side, limit: int) -> list[Row]:
        levels: dict[int, Decimal] = {}
        for index in range(DEPTH):
            quote = self.quotes.level(side, index)
            if quote is None or len(levels) == limit:
                break
            if quote[1]:
                levels[quote[0]] = quote[1]
        for ticks, qty in islice(self.book.side(side).levels(), limit):
            levels[ticks] = levels.get(ticks, ZERO) + qty
        best = sorted(levels, reverse=side is Side.BUY)[:limit]
        return [(ticks * self.instrument.price_step, levels[ticks]) for ticks in best]

    @property
    def seq(self) -> int:
        """A number that rises whenever the book changes."""
        return self.quotes.slot * 4096 + self.book.changes + self.quotes.changes
