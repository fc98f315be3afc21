"""Spans of time cut into windows that one query may have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

OVERLAP = 1_000
"""Milliseconds that neighbours share, so that nothing is lost whether their edges count in or not, even where the
exchange counts whole seconds. What lies there may come twice, and is told apart when it does."""

WIDTHS = tuple(days * 86_400_000 for days in (180, 90, 30, 7, 1))
"""Milliseconds of the windows that exchanges allow, as far as anybody knows: what is tried where a width is unknown."""


class Span(NamedTuple):
    """A span of time, in milliseconds since the epoch; None where it is open."""

    start: int | None
    end: int | None

    @property
    def length(self) -> int | None:
        """Milliseconds; None where it is open."""
        return None if self.start is None or self.end is None else self.end - self.start


def windows(start: int, end: int, longest: int | None, *, back: bool = True) -> Iterator[Span]:
    """Windows that cover a span and are no longer than that, each sharing `OVERLAP` with the next.

    Args:
        start: Start of the span.
        end: End of the span.
        longest: Milliseconds that a window may have, more than `OVERLAP`; None for one window.
        back: Whether they go from the newest to the oldest.
    """
    if longest is None or end - start <= longest:
        yield Span(start, end)
        return
    if back:
        while True:
            begin = max(start, _whole(end - longest))
            yield Span(begin, end)
            if begin <= start:
                return
            end = min(begin + OVERLAP, end - 1)
    while True:
        stop = min(end, start + longest)
        stop = stop if stop == end else max(stop // OVERLAP * OVERLAP, start + OVERLAP)
        yield Span(start, stop)
        if stop >= end:
            return
        start = stop - OVERLAP


def _whole(moment: int) -> int:
    """The whole second at or after a moment."""
    return -(-moment // OVERLAP) * OVERLAP


def narrower(length: int) -> int | None:
    """The next width to try where a window of that length was refused; None where it can't have been too wide."""
    return next((width for width in WIDTHS if width < length), None)
