"""Where the fields of a block are: that they follow one another as the catalogue assumes. Pure."""

from __future__ import annotations

SIZES = {"int8": 1, "int16": 2, "int32": 4, "int64": 8, "uint8": 1, "uint16": 2, "uint32": 4, "uint64": 8}
"""Bytes of each type that the catalogue has."""


class Layout:
    """Adds up the fields of a block; `length` is what the schema says of it."""

    def __init__(self, length: str | None) -> None:
        self._length = _number(length)
        self._next: int | None = 0

    def add(self, name: str, offset: str | None, size: int | None) -> str:
        """Add a field; returns what does not add up, if anything does not."""
        start, expected = _number(offset), self._next
        begins = expected if start is None else start
        self._next = None if size is None or begins is None else begins + size
        if start is not None and expected is not None and start != expected:
            return f"{name}: begins at byte {start}, and the fields before it end at {expected}: one is missing"
        return ""

    def end(self, name: str) -> str:
        """What does not add up of the block as a whole; bytes behind the last field are padding, or later fields."""
        if self._length is None or self._next is None or self._next <= self._length:
            return ""
        return f"{name}: its fields are {self._next} bytes, the schema says {self._length}: one is too many"


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else None
