"""One file of a folder: what it is to cover, what it covers already, and what it lacks of that."""

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
"""What is known of the file of a path, which belongs to a symbol."""


class Target(Struct, frozen=True, kw_only=True):
    """A file to be completed.

    Attributes:
        path: Where it is in the folder.
        start: First moment that it is to cover, in milliseconds.
        end: First moment after those.
        known: What it covers already, and which bytes it has; None if that is nothing.
    """

    path: str
    start: int
    end: int
    known: Entry | None = None

    @property
    def missing(self) -> list[tuple[int, int]]:
        """What it lacks, so that it covers one span without a break. What failed is missing."""
        known = self.known
        if known is None:
            return [(self.start, self.end)]
        sides = [(self.start, known.start), (known.end, self.end)]
        failed = [hole[:2] for hole in known.holes if hole[2] == "failed"]
        return [(start, end) for start, end in (*sides, *failed) if start < end]


def target_of(path: str, start: int, end: int, known: Known | None) -> Target:
    """A file that is to cover a span: all that it covered before with it."""
    if known is None:
        return Target(path=path, start=start, end=end)
    start, end = min(start, known.entry.start), max(end, known.entry.end)
    return Target(path=path, start=start, end=end, known=known.entry if known.is_whole else None)
