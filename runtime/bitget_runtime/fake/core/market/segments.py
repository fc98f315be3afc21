"""How an instrument's prices follow the path of its coin, and since when: a list of segments, each until the next."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal

from msgspec import Struct

from bitget_runtime.fake.core.market.instruments import Instrument
from bitget_runtime.fake.core.market.path import UNIT
from bitget_runtime.fake.core.words import PriceKind

_FINE = 1_000_000
_BASES = (1_000_000, 1_000_050, 999_900)
"""How last, mark and index price differ, in millionths."""


class Segment(Struct, frozen=True):
    """Prices since a time, in steps: `raw * factor // divisor`, where raw is the path, or 1 while it is flat.

    Attributes:
        start: In milliseconds.
        flat: Whether only users' trades move prices.
        last, mark, index: Factors.
        divisor: Divides them all.
    """

    start: int
    flat: bool
    last: int
    mark: int
    index: int
    divisor: int

    def factor(self, kind: PriceKind) -> int:
        if kind is PriceKind.LAST:
            return self.last
        return self.mark if kind is PriceKind.MARK else self.index

    def rises_to(self, kind: PriceKind, steps: int) -> int:
        """The least raw price that gives this many steps or more."""
        return -(-steps * self.divisor // self.factor(kind))

    def falls_to(self, kind: PriceKind, steps: int) -> int:
        """The greatest raw price that gives this many steps or less."""
        return self.rises_to(kind, steps + 1) - 1


class Segments:
    """The segments of an instrument: at first one that follows the path.

    Args:
        instrument: The instrument.
    """

    def __init__(self, instrument: Instrument) -> None:
        start_steps = int(instrument.start_price / instrument.price_step * _FINE)
        last, mark, index = (start_steps * basis for basis in _BASES)
        self._all = [Segment(instrument.launched, False, last, mark, index, UNIT * _FINE * _FINE)]
        self._starts = [instrument.launched]
        self.current = self._all[0]

    def at(self, time: int) -> Segment:
        """The segment of a time."""
        if time >= self.current.start:
            return self.current
        return self._all[max(bisect_right(self._starts, time) - 1, 0)]

    def end_of(self, segment: Segment) -> int | None:
        """When the next one begins; None for the last."""
        index = bisect_right(self._starts, segment.start)
        return self._starts[index] if index < len(self._starts) else None

    def set(self, time: int, raw: int, flat: bool, prices: dict[PriceKind, int]) -> None:
        """Begin a segment whose prices are these now.

        Args:
            time: In milliseconds.
            raw: The path now.
            flat: Whether they stay.
            prices: In steps.
        """
        raw = 1 if flat else raw
        # a half step up, so that rounding down gives the price asked for while the path moves by less than a step
        last, mark, index = (prices[kind] * 2 + 1 for kind in (PriceKind.LAST, PriceKind.MARK, PriceKind.INDEX))
        segment = Segment(time, flat, last, mark, index, 2 * raw)
        if segment.start == self.current.start:
            self._all[-1] = segment
        else:
            self._all.append(segment)
            self._starts.append(time)
        self.current = segment


def steps_of(instrument: Instrument, price: Decimal) -> int:
    """A price in whole steps, rounded down."""
    return int(price / instrument.price_step)
