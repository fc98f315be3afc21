"""Lists that page: windows of time, limits, and cursors that are the last ID of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeVar

from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.uta.words import WRONG_VALUE, whole

T = TypeVar("T")

DAY = 86_400_000
_TOO_WIDE = "00001"


class Window(NamedTuple):
    """A period, both ends included.

    Attributes:
        start: In milliseconds.
        end: In milliseconds.
    """

    start: int
    end: int


def window(asked: Asked, *, days: int, reach: int | None = None) -> Window:
    """The period that was asked for.

    Args:
        asked: The call.
        days: How many it may span.
        reach: How many days the list goes back; None for no limit.

    Raises:
        Denied: It is too wide, or ends before it starts.
    """
    end = whole(asked.parameters, "endTime", asked.now)
    start = whole(asked.parameters, "startTime", 0)
    if start > end:
        raise Denied(WRONG_VALUE, "startTime")
    if start and end - start > days * DAY:
        raise Denied(_TOO_WIDE, f"{days} days")
    oldest = 0 if reach is None else asked.now - reach * DAY
    return Window(max(start, oldest), end)


def limited(asked: Asked, default: int = 100, most: int = 100) -> int:
    """How many rows were asked for; more than the most is cut down without a word."""
    limit = whole(asked.parameters, "limit", default)
    if not limit:
        raise Denied(WRONG_VALUE, "limit")
    return min(limit, most)


def rows_of(
    asked: Asked, things: Iterable[T], *, time: Callable[[T], int], key: Callable[[T], str], within: Window, limit: int
) -> list[T]:
    """A page of a list that is newest first.

    Args:
        asked: The call.
        things: All there is.
        time: When each was.
        key: ID of each item; a page continues below its cursor.
        within: From when to when.
        limit: How many.
    """
    cursor = whole(asked.parameters, "cursor", 0)
    page: list[T] = []
    for thing in things:
        if within.start <= time(thing) <= within.end and (not cursor or int(key(thing)) < cursor):
            page.append(thing)
            if len(page) == limit:
                break
    return page


def listed(
    asked: Asked,
    things: Iterable[T],
    row: Callable[[T], dict[str, Any]],
    *,
    time: Callable[[T], int],
    key: Callable[[T], str],
    days: int = 30,
    reach: int | None = 90,
    null: bool = True,
) -> dict[str, Any]:
    """A page as `list`, with its `cursor`: the last ID. On an empty page it is null, and so is the list if said so."""
    within = window(asked, days=days, reach=reach)
    page = rows_of(asked, things, time=time, key=key, within=within, limit=limited(asked))
    if not page:
        return {"list": None if null else [], "cursor": None}
    return {"list": [row(each) for each in page], "cursor": key(page[-1])}
