"""A book that is obviously right, and slow: the reference that `OrderBook` is compared with."""

from __future__ import annotations

import binascii
from decimal import Decimal

Side = dict[Decimal, tuple[str, str]]


class NaiveBook:
    """Levels by the value of their price, with both texts as sent. Sides are sorted whenever they are read."""

    def __init__(self) -> None:
        self.sides: dict[str, Side] = {"asks": {}, "bids": {}}

    def set(self, side: str, price: str, size: str) -> None:
        if Decimal(size) == 0:
            self.sides[side].pop(Decimal(price), None)
        else:
            self.sides[side][Decimal(price)] = (price, size)

    def rows(self, side: str) -> list[tuple[str, str]]:
        """Price and size as sent, best first."""
        levels = self.sides[side]
        return [levels[price] for price in sorted(levels, reverse=side == "bids")]

    def levels(self, side: str) -> list[tuple[Decimal, Decimal]]:
        levels = self.sides[side]
        return [(price, Decimal(levels[price][1])) for price in sorted(levels, reverse=side == "bids")]

    def checksum(self) -> int:
        """As documented, signed."""
        bids, asks = self.rows("bids"), self.rows("asks")
        words: list[str] = []
        for index in range(25):
            for side in (bids, asks):
                if index < len(side):
                    words += side[index]
        unsigned = binascii.crc32(":".join(words).encode())
        return unsigned - 2**32 if unsigned >= 2**31 else unsigned
