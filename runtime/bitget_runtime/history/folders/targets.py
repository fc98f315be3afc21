"""One file in a folder: what it should cover, what it already covers, and what it lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from bitget_runtime.history.folders.manifest import Entry


class Known(NamedTuple):
    """A file that an earlier run wrote.

    Attributes:
        entry: What it covered.
        is_whole: Whether it is as it was written.
    """

    entry: Entry
    is_whole: bool


Find: TypeAlias = Callable[[str, str], "Known | None"]
"""Returns what is known about the file at a path, which belongs to a symbol."""


class Target(Struct, frozen=True, kw_only=True):
    """A file to be completed.

    Attributes:
        path: Its path in the folder.
        start: Beginning of the span to cover, in milliseconds.
        end: First moment after the span.
        known: What it already covers, and its bytes; None if nothing.
    """

    path: str
    start: int
    end: int
    known: Entry | None = None

    @property
    def missing(self) -> list[tuple[int, int]]:
        """The spans it lacks for covering one span without a break. Failed ones count as missing."""
        known = self.known
        if known is None:
            return [(self.start, self.end)]
        sides = [(self.start, known.start), (known.end, self.end)]
        failed = [hole[:2] for hole in known.holes if hole[2] == "failed"]
        return [(start, end) for start, end in (*sides, *failed) if start < end]


def target_of(path: str, start: int, end: int, known: Known | None) -> Target:
    """A file that should cover a span, and everything it covered before."""
    if known is None:
        return Target(path=path, start=start, end=end)
    start, end = min(start, known.entry.start), max(end, known.entry.end)
    return Target(path=path, start=start, end=end, known=known.entry if known.is_whole else None)
