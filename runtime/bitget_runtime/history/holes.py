"""What is missing from a history, and why."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from msgspec import Struct

HoleReason: TypeAlias = Literal[
    "before the beginning",
    "beyond reach",
    "before the beginning or beyond reach",
    "absent",
    "refused",
    "failed",
    "not yet",
]
"""Why something is missing: nothing existed yet; the exchange no longer has it; it doesn't show which of the two;
it has rows around this or before it, but not this; it refused; the calls failed; or it is still to come."""


class TableHole(Struct, frozen=True, order=True):
    """A span that is missing from a history.

    Attributes:
        symbol: Its symbol; empty for account records.
        start_ms: Its start, in milliseconds since the epoch.
        end_ms: The first moment after it.
        reason: Why it is missing.
        detail: The error, if it failed.
    """

    symbol: str
    start_ms: int
    end_ms: int
    reason: HoleReason
    detail: str = ""

    @property
    def start(self) -> datetime:
        """Its start, in UTC."""
        return datetime.fromtimestamp(self.start_ms / 1000, UTC)

    @property
    def end(self) -> datetime:
        """The first moment after it, in UTC."""
        return datetime.fromtimestamp(self.end_ms / 1000, UTC)

    def __str__(self) -> str:
        what = f"{self.symbol}: " if self.symbol else ""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{what}{self.start:%Y-%m-%d %H:%M} to {self.end:%Y-%m-%d %H:%M} UTC, {self.reason}{detail}"


def joined(holes: Iterable[TableHole]) -> tuple[TableHole, ...]:
    """Holes in order, merging those that touch and have the same reason."""
    found: list[TableHole] = []
    for hole in sorted(holes):
        last = found[-1] if found else None
        if last is None or not _is_continued(last, hole):
            found.append(hole)
        else:
            found[-1] = TableHole(last.symbol, last.start_ms, max(last.end_ms, hole.end_ms), last.reason, last.detail)
    return tuple(found)


def _is_continued(one: TableHole, other: TableHole) -> bool:
    same = (one.symbol, one.reason, one.detail) == (other.symbol, other.reason, other.detail)
    return same and other.start_ms <= one.end_ms
