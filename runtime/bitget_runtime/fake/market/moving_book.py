"""An order book that moves at random. Pure, and the same for the same seed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from random import Random
from typing import Any, NamedTuple
from zlib import crc32

_LEVELS = 60
"""Levels per side at the start; it keeps about as many."""

_CHECKED = 25
_MOST_DRIFT = 2
"""Most price steps by which the middle moves."""

BookRow = tuple[str, ...]
"""Price and size as on the wire; some channels have two sizes."""


class TrueBook(NamedTuple):
    """The exchange's book: rows as on the wire, best first, and the number of the last change."""

    asks: tuple[BookRow, ...]
    bids: tuple[BookRow, ...]
    seq: int


class BookChange(NamedTuple):
    """What one step changed: rows of size 0 if a level is gone."""

    asks: tuple[BookRow, ...]
    bids: tuple[BookRow, ...]
    seq: int
    pseq: int


class MovingBook:
    """A book, and its channel's pending faults.

    Args:
        middle: Where it starts.
        sizes: How many sizes a level has.
        first_seq: Its number at the start.
        random: Source of its moves.

    Attributes:
        skip: How many of the next updates are lost.
        duplicate: The next update is sent twice.
        spoil_checksum: The next checksum is wrong.
    """

    def __init__(self, middle: Decimal, sizes: int, first_seq: int, random: Random) -> None:
        exponent = middle.as_tuple().exponent
        self._decimals = max(-exponent, 0) if isinstance(exponent, int) else 0
        self._middle = max(int(middle.scaleb(self._decimals)), 4 * _LEVELS)
        self._sizes = sizes
        self._random = random
        self._asks = {self._middle + step: self._size() for step in range(1, _LEVELS + 1)}
        self._bids = {self._middle - step: self._size() for step in range(1, _LEVELS + 1)}
        self.seq = first_seq
        self.skip = 0
        self.duplicate = False
        self.spoil_checksum = False

    def step(self) -> BookChange:
        """Move a little."""
        drift = self._random.randint(-_MOST_DRIFT, _MOST_DRIFT)
        self._middle = max(self._middle + drift, 2 * _LEVELS)
        before = dict(self._asks), dict(self._bids)
        for side, sign in ((self._asks, 1), (self._bids, -1)):
            self._move(side, sign)
        pseq, self.seq = self.seq, self.seq + self._random.randint(1, 9)
        asks, bids = (_changed(old, new) for old, new in zip(before, (self._asks, self._bids), strict=True))
        return BookChange(
            self._rows(sorted(asks.items())), self._rows(sorted(bids.items(), reverse=True)), self.seq, pseq
        )

    def _move(self, side: dict[int, tuple[str, ...]], sign: int) -> None:
        """Remove what the middle has passed, fill up next to it, change some levels."""
        for price in [price for price in side if (price - self._middle) * sign <= 0]:
            del side[price]
        # so that there is always a best price, and mostly close by
        side.setdefault(self._middle + sign * self._random.randint(1, 3), self._size())
        for price in self._random.sample(sorted(side), min(4, len(side))):
            side[price] = self._size()
        for _ in range(2):
            side[self._middle + sign * self._random.randint(1, _LEVELS)] = self._size()
        if len(side) > _LEVELS:
            del side[self._random.choice(sorted(side)[1:-1])]

    def _size(self) -> tuple[str, ...]:
        return tuple(f"{self._random.randint(1, 99_999) / 10_000:.4f}" for _ in range(self._sizes))

    def _rows(self, levels: Iterable[tuple[int, tuple[str, ...] | None]]) -> tuple[BookRow, ...]:
        gone = ("0",) * self._sizes
        return tuple((self._price(price), *(size or gone)) for price, size in levels)

    def _price(self, steps: int) -> str:
        return format(Decimal(steps).scaleb(-self._decimals), "f")

    def now(self, depth: int | None = None) -> TrueBook:
        """The book now; only the best levels if a depth is given."""
        asks, bids = sorted(self._asks.items()), sorted(self._bids.items(), reverse=True)
        return TrueBook(self._rows(asks[:depth]), self._rows(bids[:depth]), self.seq)


def _changed(old: Mapping[int, Any], new: Mapping[int, Any]) -> dict[int, Any]:
    return {price: new.get(price) for price in {*old, *new} if old.get(price) != new.get(price)}


def checksum(book: TrueBook) -> int:
    """The exchange's checksum of its best levels: CRC32 of bids and asks in turn, signed."""
    text = ":".join(f"{row[0]}:{row[1]}" for row in _in_turn(book.bids[:_CHECKED], book.asks[:_CHECKED]))
    found = crc32(text.encode())
    return found - (1 << 32) if found >= 1 << 31 else found


def _in_turn(bids: tuple[BookRow, ...], asks: tuple[BookRow, ...]) -> Iterator[BookRow]:
    for place in range(max(len(bids), len(asks))):
        yield from bids[place : place + 1]
        yield from asks[place : place + 1]
