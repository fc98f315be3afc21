"""Pages of lists of classic spot and margin: filtered by a window and a cursor, newest first, cut at a limit."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.classic.spot_words import whole

T = TypeVar("T")
Row: TypeAlias = dict[str, Any]
"""A row of a list. `Any`: whatever JSON can say."""

DAY = 86_400_000
TOO_WIDE = "00001"
_ON_THE_WAY = 60_000
"""What a window may be wider whose end is now, since the request was on its way for a while."""


def window(asked: Asked, days: int | None = 90) -> tuple[int, int]:
    """The window that is asked for, in milliseconds, its end included.

    Raises:
        Denied: It spans more days than allowed.
    """
    start, end = whole(asked, "startTime"), whole(asked, "endTime")
    first, last = start or 0, asked.exchange.state.clock.now if end is None else end
    slack = _ON_THE_WAY if end is None else 0
    if days is not None and start is not None and last - first > days * DAY + slack:
        raise Denied(TOO_WIDE)
    return first, last


def limit_of(asked: Asked, default: int, most: int) -> int:
    """How many rows are asked for; more than the most are cut without a word."""
    asked_for = whole(asked, "limit")
    return default if not asked_for else min(asked_for, most)


def page(
    rows: Iterable[T],
    asked: Asked,
    time: Callable[[T], int],
    key: Callable[[T], str],
    limit: tuple[int, int],
    days: int | None = 90,
    extra: int = 0,
) -> list[T]:
    """The rows of a window below the cursor, as many as asked for.

    Args:
        rows: Newest first; read no further than needed.
        asked: The call.
        time: When a row was made.
        key: Its ID, which `idLessThan` is compared with.
        limit: How many when nothing is said, and the most.
        days: How wide the window may be; None for any.
        extra: How many rows more than that.
    """
    first, last = window(asked, days)
    below = whole(asked, "idLessThan")
    fitting = (row for row in rows if first <= time(row) <= last and (below is None or int(key(row)) < below))
    return list(islice(fitting, limit_of(asked, *limit) + extra))


def enveloped(name: str, rows: list[Row], key: str) -> Row:
    """A page of margin lists: the rows, and the largest and the smallest of their IDs; null where there are none."""
    ids = [str(row[key]) for row in rows]
    return {name: rows, "maxId": ids[0] if ids else None, "minId": ids[-1] if ids else None}
