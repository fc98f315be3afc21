"""Lists that page: windows of time, limits, and cursors that are the last ID of a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.pages import page

T = TypeVar("T")

CURSOR = "cursor"
"""The parameter that names the ID below which a page goes on."""


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
    found = page(things, asked, time=time, key=key, widest=days, reach=reach, cursor=CURSOR)
    if not found:
        return {"list": None if null else [], "cursor": None}
    return {"list": [row(each) for each in found], "cursor": key(found[-1])}
