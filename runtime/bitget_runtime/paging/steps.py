"""What a walk asks for, what it finds, and what it can't find."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.errors import BitgetError, DecodeError

Place: TypeAlias = "str | int"
"""Where a page begins: a cursor, the ID of a row, a time, or the number of a page."""

MOST_WAITING = 8
"""Most pages of a window that wait for those of earlier windows, if several windows are walked at once."""


class Ask(Struct, frozen=True):
    """Ask for one page.

    Attributes:
        arguments: Arguments of the operation, by wire name. `Any`: as a call takes them.
    """

    arguments: Mapping[str, Any]


class Found(Struct, frozen=True):
    """A page was found.

    Attributes:
        rows: Its rows, including repeats. `Any`: models of the catalogue.
        place: Where the next page begins; None if this was the last one of its window.
    """

    rows: list[Any]
    place: Place | None


class Hole(Struct, frozen=True):
    """Something missing from a walk, and why.

    Attributes:
        start: Milliseconds since the epoch from which something may be missing; None if unknown.
        end: Milliseconds since the epoch up to which it may be; None if unknown.
        reason: `before the beginning` of a series such as candles, `beyond reach` of the operation, `refused` by the
            exchange, `failed`, or `not yet`, because it is still to come.
        detail: What happened, as text.
    """

    start: int | None
    end: int | None
    reason: Literal["before the beginning", "beyond reach", "refused", "failed", "not yet"]
    detail: str


class Blank(DecodeError):
    """A page came twice without its list of rows: what it should have shown is a hole in the walk."""


class Stopped(Struct, frozen=True):
    """A window could not be walked to its end.

    Attributes:
        error: Why.
        began: Whether any of its pages were found before.
        place: Where to continue.
    """

    error: BitgetError
    began: bool
    place: Place | None
