"""The market maker's quotes: levels around the path's price, new in every slot, less what was taken."""

from __future__ import annotations

from decimal import Decimal
from zlib import crc32

from bitget_runtime.fake.core.clock import Clock
from bitget_runtime.fake.core.market.market import Market
from bitget_runtime.fake.core.words import ZERO, Side

DEPTH = 50
"""Levels on each side."""


class Quotes:
    """The quotes of one instrument. Prices are in steps.

    Args:
        market: The market.
        clock: The clock.

    Attributes:
        changes: How often they have changed in this slot, because something was taken or a price was set.
    """

    def __init__(self, market: Market, clock: Clock) -> None:
        self._market = market
        self._clock = clock
        self._until = -1
        self._segment: object = None
        self._middle = 0
        self._near = self._gap = 1
        self._slot = 0
        self._printed = ZERO
        self._left: dict[Side, list[Decimal]] = {}
        self.changes = 0

    def _refresh(self) -> None:
        """Renew the quotes if the slot or the segment has changed."""
        market, now = self._market, self._clock.now
        if now < self._until and market.segments.current is self._segment:
            return
        slot = market.slots.at(now)
        # a price set in the middle of a slot is one more change of it: the number of the book goes on rising
        self.changes = self.changes + 1 if slot.start == self._slot else 0
        self._segment, self._until, self._slot = market.segments.current, market.slots.after(slot), slot.start
        self._middle = market.path_steps(now)
        self._near = max(1, self._middle // 200_000)
        self._gap = max(1, self._middle // 100_000)
        flat = market.segments.current.flat
        self._printed = ZERO if flat else slot.volume * market.instrument.volume_unit
        self._left = {Side.BUY: [], Side.SELL: []}

    @property
    def slot(self) -> int:
        """When the present quotes were made, in milliseconds."""
        self._refresh()
        return self._slot

    @property
    def middle(self) -> int:
        """The price at their middle: that of the maker's last trade with itself."""
        self._refresh()
        return self._middle

    def level(self, side: Side, index: int) -> tuple[int, Decimal] | None:
        """A level, and the quantity left; None beyond the last.

        Args:
            side: Side of the quotes: BUY for bids.
            index: 0 for the best.
        """
        self._refresh()
        if index >= DEPTH or not self._market.quoting:
            return None
        away = self._near + index * self._gap
        price = self._middle - away if side is Side.BUY else self._middle + away
        if price <= 0:
            return None
        left = self._left[side]
        while len(left) <= index:
            dice = crc32(b"%d %d %d" % (self._slot, len(left), side is Side.BUY))
            units = (1_000 + dice % 9_000) * (1 + len(left) // 5)
            left.append(units * self._market.instrument.volume_unit)
        return price, left[index]

    def take(self, side: Side, index: int, qty: Decimal) -> None:
        """Take from a level."""
        self._left[side][index] -= qty
        self.changes += 1

    @property
    def printed(self) -> Decimal:
        """What is left of the maker's trade with itself at the middle when the slot began: resting
        orders at this price or better get their share of it first."""
        self._refresh()
        return self._printed if self._market.quoting else ZERO

    def take_printed(self, qty: Decimal) -> None:
        """Take from the printed quantity."""
        self._printed -= qty
