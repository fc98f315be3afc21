"""What a walk asks for, what it finds, and what it can't find."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import BitgetError, DecodeError

Place: TypeAlias = "str | int"
"""Where a page begins: a cursor, the ID of a row, a time, or the number of a page."""


class Ask(Struct, frozen=True):
    """Ask for one page.

    Attributes:
        arguments: Arguments of the operation, by wire name. `Any`: as a call takes them.
    """

    arguments: Mapping[str, Any]


class Found(Struct, frozen=True):
    """A page was found.

    Attributes:
        rows: What it has, repeats included. `Any`: models of the catalogue.
        place: Where the next page begins; None where this was the last of its window.
    """

    rows: list[Any]
    place: Place | None


class Hole(Struct, frozen=True):
    """What is missing from a walk, and why.

    Attributes:
        start: Milliseconds since the epoch from which on something may be missing; None where nobody knows.
        end: Milliseconds up to which it may; None likewise.
        reason: `before the beginning` of a series such as candles, `beyond reach` of the operation, `refused` by the
            exchange, or `failed`.
        detail: What happened, in words.
    """

    start: int | None
    end: int | None
    reason: Literal["before the beginning", "beyond reach", "refused", "failed"]
    detail: str


class Blank(DecodeError):
    """A page twice came without saying which rows it has: what it is due to show is a hole of the walk."""


class Stopped(Struct, frozen=True):
    """A window could not be walked to its end.

    Attributes:
        error: Why.
        began: Whether pages of it were found before.
        place: Where it goes on.
    """

    error: BitgetError
    began: bool
    place: Place | None
