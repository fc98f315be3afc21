"""Times given by users."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.holes import TableHole
from bitget_runtime.paging.windows import Span, still_to_come
from bitget_runtime.values.scalars import Moment, Refused, write_time


def milliseconds(moment: Moment, name: str) -> int:
    """A moment in milliseconds since the epoch.

    Raises:
        InvalidArgument: it isn't a time.
    """
    try:
        return write_time(moment)
    except Refused as error:
        raise InvalidArgument(f"{name} {error}") from None


class Period(NamedTuple):
    """A period that a user asks for.

    Attributes:
        start: Its beginning, in milliseconds.
        end: The first moment after it.
        now: The exchange's time.
    """

    start: int
    end: int
    now: int

    @property
    def future(self) -> Span | None:
        """Its part that is still to come; None if none of it is."""
        return still_to_come(Span(self.start, self.end), self.now)

    def later(self, symbol: str) -> tuple[TableHole, ...]:
        """The hole for its part that is still to come, if there is one."""
        return (TableHole(symbol, max(self.start, self.now), self.end, "not yet"),) if self.future else ()


def period(start: Moment, end: Moment | None, now: int) -> Period:
    """A period.

    Args:
        start: Its beginning.
        end: The first moment after it; None for now.
        now: The exchange's time, in milliseconds.

    Raises:
        InvalidArgument: it isn't one, or begins in the future without an end.
    """
    first = milliseconds(start, "start")
    last = now if end is None else milliseconds(end, "end")
    if first > last and end is None:
        clock = f"it is {_shown(now)} by the exchange's clock"
        raise InvalidArgument(f"start must not be in the future if there is no end: {_shown(first)} is, {clock}")
    if first > last:
        raise InvalidArgument(f"start must not be after end: {_shown(first)} is after {_shown(last)}")
    return Period(first, last, now)


def _shown(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
