"""How prices move within a second of the path: four slots, each beginning with one trade of the market maker."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from bitget_runtime.fake.core.market.path import SPAN, Bar, Path

ORIGIN = 1_514_764_800
"""When all paths begin, in seconds: 2018-01-01."""

END = (ORIGIN + SPAN) * 1000
"""When they end, in milliseconds; prices stay there."""

_BEGINS = (0, 350, 600, 900)


class Slot(NamedTuple):
    """A stretch of a second with one price.

    Attributes:
        start: In milliseconds.
        price: In the path's units.
        volume: Of the trade that it begins with, in the path's units.
    """

    start: int
    price: int
    volume: int


class Slots:
    """The slots of a path.

    Args:
        path: The path.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.of_second = lru_cache(4096)(self._of_second)

    def _of_second(self, second: int) -> tuple[Slot, ...]:
        bar = self.path.second(min(max(second - ORIGIN, 0), SPAN - 1))
        first, then = (bar.low, bar.high) if bar.close >= bar.open else (bar.high, bar.low)
        prices = (bar.open, first, then, bar.close)
        quarter, rest = divmod(bar.volume, 4)
        start = second * 1000
        return tuple(
            Slot(start + begins, price, quarter + (rest if begins == 0 else 0))
            for begins, price in zip(_BEGINS, prices, strict=True)
        )

    def at(self, time: int) -> Slot:
        """The slot of a time."""
        second, off = divmod(time, 1000)
        slots = self.of_second(second)
        return slots[0 if off < 350 else 1 if off < 600 else 2 if off < 900 else 3]

    def after(self, slot: Slot) -> int:
        """When the next slot begins."""
        second, off = divmod(slot.start, 1000)
        return second * 1000 + (350 if off < 350 else 600 if off < 600 else 900 if off < 900 else 1000)

    def between(self, start: int, end: int) -> list[Slot]:
        """Slots that begin within a window of seconds, oldest first."""
        return [
            slot
            for second in range(start // 1000, -(-end // 1000))
            for slot in self.of_second(second)
            if start <= slot.start < end
        ]

    def bar(self, start: int, end: int) -> Bar:
        """The bar of a window that is not empty, to the millisecond: the price at its start, and all slots that begin
        within it."""
        first, last = -(-start // 1000), end // 1000
        edges = self.between(start, min(end, first * 1000)) if start % 1000 else []
        tail = self.between(max(last * 1000, start), end) if end % 1000 and last >= first else []
        parts = [Bar(slot.price, slot.price, slot.price, slot.price, slot.volume) for slot in edges]
        if first < last:
            parts.append(self.path.bar(first - ORIGIN, last - ORIGIN))
        parts += [Bar(slot.price, slot.price, slot.price, slot.price, slot.volume) for slot in tail]
        opened = self.at(start).price
        if not parts:
            return Bar(opened, opened, opened, opened, 0)
        return Bar(
            opened,
            max(opened, *(part.high for part in parts)),
            min(opened, *(part.low for part in parts)),
            parts[-1].close,
            sum(part.volume for part in parts),
        )
