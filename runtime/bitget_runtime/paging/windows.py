"""Spans of time cut into windows that fit one query."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

OVERLAP = 1_000
"""Milliseconds that neighbours share, so that nothing is lost whether or not their edges are included, even if the
exchange counts whole seconds. Rows in the overlap may come twice, and repeats are dropped."""

_SAME_TIME = 1_000
"""Milliseconds that two clocks may differ by: an end that is closer to now is now."""

WIDTHS = tuple(days * 86_400_000 for days in (180, 90, 30, 7, 1))
"""Milliseconds of the windows that the exchange is known to allow: to be tried if a width is unknown."""


class Span(NamedTuple):
    """A span of time, in milliseconds since the epoch; None if it is open."""

    start: int | None
    end: int | None

    @property
    def length(self) -> int | None:
        """Milliseconds; None if it is open."""
        return None if self.start is None or self.end is None else self.end - self.start


def still_to_come(span: Span, now: int) -> Span | None:
    """The part of a span that lies in the future, by the exchange's clock; None if none of it does."""
    ends_later = span.end is not None and span.end > now + _SAME_TIME
    starts_later = span.start is not None and span.start > now + _SAME_TIME
    return Span(max(span.start or now, now), span.end) if ends_later or starts_later else None


def windows(start: int, end: int, longest: int | None, *, back: bool = True) -> Iterator[Span]:
    """Windows that cover a span and are no longer than that, each sharing `OVERLAP` with the next.

    Args:
        start: Start of the span.
        end: End of the span.
        longest: Most milliseconds of a window, more than `OVERLAP`; None for one window.
        back: Whether to go from the newest to the oldest.
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
    """The next whole second at or after a moment."""
    return -(-moment // OVERLAP) * OVERLAP


def narrower(length: int) -> int | None:
    """The next width to try after a window of that length was refused; None if it can't have been too wide."""
    return next((width for width in WIDTHS if width < length), None)
