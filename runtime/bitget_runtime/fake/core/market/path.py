"""One coin's price path for forty years, computed instead of stored.

A tree: the root has open, high, low, close and volume of the whole time, and each node splits into two halves that add
up to it exactly, using numbers derived from the seed and the node's place. So every span of seconds has one price bar,
however it is requested, and an hour's bar is the sum of its minutes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

SPAN = 86_400 << 14
"""Seconds that a path lasts."""

UNIT = 1 << 30
"""The price that a path starts at, in its own units."""

_VOLUME_A_SECOND = 2_000
_REMEMBERED = 20_000
_MASK = (1 << 64) - 1
_HALVES = {  # so that hours, quarters and minutes are nodes
    21_600: 10_800, 10_800: 3_600, 7_200: 3_600, 900: 300, 300: 120, 180: 60, 120: 60,
}  # fmt: skip


class Bar(NamedTuple):
    """Prices and volume of a span, in the path's units."""

    open: int
    high: int
    low: int
    close: int
    volume: int


Node: TypeAlias = tuple[int, int, int, int, int]


class Path:
    """A path of prices by whole seconds, counted from its own start.

    Args:
        seed: Its seed.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed & _MASK
        self._root: Node = (UNIT, UNIT * 5 // 2, UNIT * 2 // 5, UNIT, _VOLUME_A_SECOND * SPAN)
        self._splits: dict[tuple[int, int], tuple[Node, Node]] = {}

    def second(self, second: int) -> Bar:
        """The bar of one second."""
        return self.bar(second, second + 1)

    def bar(self, first: int, after: int) -> Bar:
        """The bar of a span that is not empty."""
        return next(iter(self.bars((first, after))))

    def bars(self, bounds: Sequence[int]) -> list[Bar]:
        """Bars of adjoining spans.

        Args:
            bounds: Where each begins, rising, and where the last ends; within the path.
        """
        bars: list[Bar] = []
        parts: list[Node] = []
        index = 0
        for node, start in self._pieces(bounds):
            while start >= bounds[index + 1]:
                bars.append(_together(parts))
                parts = []
                index += 1
            parts.append(node)
        bars.append(_together(parts))
        return bars

    def first_outside(self, low: int, high: int, first: int, after: int) -> int | None:
        """The first second of a span whose prices reach `low` or below, or `high` or above; None for none."""
        stack: list[tuple[Node, int, int]] = [(self._root, 0, SPAN)]
        while stack:
            node, start, size = stack.pop()
            if start >= after or start + size <= first or (node[2] > low and node[1] < high):
                continue
            if size == 1:
                return start
            left, right = self._split(node, start, size)
            half = _HALVES.get(size, size >> 1)
            stack.append((right, start + half, size - half))
            stack.append((left, start, half))
        return None

    def _pieces(self, bounds: Sequence[int]) -> Iterator[tuple[Node, int]]:
        """The largest nodes of which none crosses a bound, in order."""
        first, last = bounds[0], bounds[-1]
        index = 0
        stack: list[tuple[Node, int, int]] = [(self._root, 0, SPAN)]
        while stack:
            node, start, size = stack.pop()
            if start >= last or start + size <= first:
                continue
            while start >= bounds[index + 1]:
                index += 1
            if start >= first and start + size <= bounds[index + 1]:
                yield node, start
                continue
            left, right = self._split(node, start, size)
            half = _HALVES.get(size, size >> 1)
            stack.append((right, start + half, size - half))
            stack.append((left, start, half))

    def _split(self, node: Node, start: int, size: int) -> tuple[Node, Node]:
        known = self._splits.get((start, size))
        if known is not None:
            return known
        half = _HALVES.get(size, size >> 1)
        dice = _mixed(self._seed ^ (start * 0x9E3779B97F4A7C15 + size * 0xC2B2AE3D27D4EB4F & _MASK))
        opened, high, low, closed, volume = node
        middle = opened + (closed - opened) * half // size
        middle += (high - low) * ((dice & 1023) + (dice >> 10 & 1023) - 1023) * 5 >> 13
        if middle < low:
            middle = low
        elif middle > high:
            middle = high
        left, right = (opened if opened > middle else middle), (closed if closed > middle else middle)
        left_high, right_high = _shared(high, left, right, dice >> 20)
        left, right = (opened if opened < middle else middle), (closed if closed < middle else middle)
        left_low, right_low = _shared(low, left, right, dice >> 32)
        left_volume = volume * half * (900 + (dice >> 44 & 255)) // (size * 1028)
        left_volume = min(left_volume, volume)
        split = (
            (opened, left_high, left_low, middle, left_volume),
            (middle, right_high, right_low, closed, volume - left_volume),
        )
        if size >= 60:  # the smaller ones are mostly asked for once
            if len(self._splits) >= _REMEMBERED:
                self._splits.clear()
            self._splits[start, size] = split
        return split


def _mixed(x: int) -> int:
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 & _MASK
    x = (x ^ x >> 27) * 0x94D049BB133111EB & _MASK
    return x ^ x >> 31


def _shared(extreme: int, left: int, right: int, dice: int) -> tuple[int, int]:
    """The extreme goes to one half; the other goes only part of the way from what it must reach."""
    share = 150 + (dice >> 1 & 511)  # as ranges shrink by a half of a square root per halving
    if dice & 1:
        return extreme, right + (extreme - right) * share // 1024
    return left + (extreme - left) * share // 1024, extreme


def _together(parts: Sequence[Node]) -> Bar:
    if len(parts) == 1:
        return Bar(*parts[0])
    return Bar(
        parts[0][0],
        max(part[1] for part in parts),
        min(part[2] for part in parts),
        parts[-1][3],
        sum(part[4] for part in parts),
    )
