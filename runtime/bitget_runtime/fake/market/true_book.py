"""An order book as the exchange has it, and its checksum. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from zlib import crc32

_CHECKED = 25

BookRow = tuple[str, ...]
"""Price and size as on the wire; some channels have two sizes."""


class TrueBook(NamedTuple):
    """The exchange's book: rows as on the wire, best first, and the number of the last change."""

    asks: tuple[BookRow, ...]
    bids: tuple[BookRow, ...]
    seq: int


def checksum(book: TrueBook) -> int:
    """The exchange's checksum of its best levels: CRC32 of bids and asks in turn, signed."""
    text = ":".join(f"{row[0]}:{row[1]}" for row in _in_turn(book.bids[:_CHECKED], book.asks[:_CHECKED]))
    found = crc32(text.encode())
    return found - (1 << 32) if found >= 1 << 31 else found


def _in_turn(bids: tuple[BookRow, ...], asks: tuple[BookRow, ...]) -> Iterator[BookRow]:
    for place in range(max(len(bids), len(asks))):
        yield from bids[place : place + 1]
        yield from asks[place : place + 1]
