"""Lists that page: time windows, cursors, and limits that are silently reduced."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import NamedTuple, TypeVar

from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.denied import TOO_WIDE, Denied

Row = TypeVar("Row")

_ON_THE_WAY = 60_000
"""How much wider a window that ends now may be, because the request took a while."""


class Limit(NamedTuple):
    """How many rows a page has.

    Attributes:
        name: Wire name of the parameter.
        default: Rows if no number is given.
        most: Most rows; larger numbers are silently reduced to it.
    """

    name: str = "limit"
    default: int = 100
    most: int = 100


HUNDRED = Limit()


class Window(NamedTuple):
    """A period, both ends included.

    Attributes:
        start: In milliseconds.
        end: In milliseconds.
    """

    start: int
    end: int


def window_of(
    asked: Asked,
    *,
    widest: int | None = None,
    reach: int | None = None,
    names: tuple[str, str] = ("startTime", "endTime"),
) -> Window:
    """The requested period; all time if neither end is given.

    Args:
        asked: The call.
        widest: Days that it may span; None for any.
        reach: Days that the list goes back; None for no limit.
        names: Wire names of its ends.

    Raises:
        Denied: A number isn't valid, it is too wide, or it ends before it starts.
    """
    start, end = (asked.whole(name) for name in names)
    last = asked.now - _ON_THE_WAY if end is None else end
    if start is not None:
        if start > (asked.now if end is None else end):
            raise Denied(asked.wrong, names[0])
        if widest is not None and last - start > widest * DAY:
            raise Denied(TOO_WIDE, f"{widest} days")
    oldest = 0 if reach is None else asked.now - reach * DAY
    return Window(max(start or 0, oldest), asked.now if end is None else end)


def page(
    rows: Iterable[Row],
    asked: Asked,
    *,
    time: Callable[[Row], int],
    key: Callable[[Row], str],
    window: tuple[str, str] = ("startTime", "endTime"),
    widest: int | None = None,
    reach: int | None = None,
    limit: Limit = HUNDRED,
    cursor: str = "idLessThan",
) -> list[Row]:
    """One page of a list.

    Args:
        rows: All rows, newest first.
        asked: The call.
        time: Time of a row, in milliseconds.
        key: ID of a row, decimal text.
        window: Wire names of the window's ends, both inclusive.
        widest: Days that a window may span; None for any.
        reach: Days that the list goes back; None for no limit.
        limit: How many rows.
        cursor: Wire name of the ID below which the page continues.

    Raises:
        Denied: a number isn't valid, or the window is too wide.
    """
    within = window_of(asked, widest=widest, reach=reach, names=window)
    below = asked.whole(cursor)
    fitting = (
        row for row in rows if within.start <= time(row) <= within.end and (below is None or int(key(row)) < below)
    )
    return list(islice(fitting, limited(asked, limit)))


def numbered(rows: Iterable[Row], asked: Asked, limit: Limit = HUNDRED, number_name: str = "pageNo") -> list[Row]:
    """One page of a list whose pages are numbered from 1.

    Raises:
        Denied: a number isn't valid.
    """
    size = limited(asked, limit)
    first = (max(asked.whole(number_name) or 1, 1) - 1) * size
    return list(islice(rows, first, first + size))


def limited(asked: Asked, limit: Limit) -> int:
    """How many rows to return.

    Raises:
        Denied: the number isn't valid, or not above zero.
    """
    wanted = asked.whole(limit.name)
    if wanted is None:
        return limit.default
    if not wanted:
        raise Denied(asked.wrong, limit.name)
    return min(wanted, limit.most)
