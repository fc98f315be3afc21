"""Lists that page: windows of time, limits, and cursors that are the last ID of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.codes import WRONG_OF_UNIFIED
from bitget_runtime.fake.handlers.pages import Window, window_of
from bitget_runtime.fake.handlers.uta.words import whole

T = TypeVar("T")


def window(asked: Asked, *, days: int, reach: int | None = None) -> Window:
    """The period that was asked for, of as many days at most, in a list that goes back as far."""
    return window_of(asked, widest=days, reach=reach, wrong=WRONG_OF_UNIFIED)


def limited(asked: Asked, default: int = 100, most: int = 100) -> int:
    """How many rows were asked for; more than the most is cut down without a word."""
    limit = whole(asked.parameters, "limit", default)
    if not limit:
        raise Denied(WRONG_OF_UNIFIED, "limit")
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
