"""Times given by users."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import NamedTuple

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.holes import TableHole
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
    def past(self) -> int:
        """The first moment after what can be had by now."""
        return min(self.end, self.now)

    def still_to_come(self, symbol: str = "", since: int | None = None, end: int | None = None) -> list[TableHole]:
        """The hole for its part that is still to come, if there is one.

        Args:
            symbol: The symbol.
            since: The first moment that is missing; None for now.
            end: The first moment after them; None for the period's end.
        """
        start, stop = self.now if since is None else since, self.end if end is None else end
        return [TableHole(symbol, start, stop, "not yet")] if self.end > self.now and stop > start else []


def period(start: Moment, end: Moment | None, now: int) -> Period:
    """A period.

    Args:
        start: Its beginning.
        end: The first moment after it; None for now.
        now: The exchange's time, in milliseconds.

    Raises:
        InvalidArgument: it isn't one, or begins in the future.
    """
    first = milliseconds(start, "start")
    last = max(now, first) if end is None else milliseconds(end, "end")
    if first > last:
        raise InvalidArgument(f"start must not be after end: {_shown(first)} is after {_shown(last)}")
    if first > now:
        clock = f"it is {_shown(now)} by the exchange's clock"
        raise InvalidArgument(f"start must not be in the future: {_shown(first)} is, {clock}")
    return Period(first, last, now)


def _shown(moment: int) -> str:
    return f"{datetime.fromtimestamp(moment / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
