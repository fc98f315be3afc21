"""Pages of lists, newest first, with a cursor next to the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from bitget_runtime.fake.handlers.asked import Asked
from bitget_runtime.fake.handlers.pages import Limit, page, window_of

QUARTER = 92
"""Days of three months."""

T = TypeVar("T")


def window(asked: Asked, days: int) -> tuple[int, int]:
    """Requested start and end of public data, which may span as many days; one end alone is as far as it goes."""
    return window_of(asked, widest=days if asked.text("endTime") else None)


def enveloped(
    asked: Asked,
    name: str,
    items: Iterable[T],
    *,
    key: Callable[[T], str],
    time: Callable[[T], int],
    row: Callable[[T], object],
    days: int = QUARTER,
    reach: int | None = QUARTER,
    default: int = 100,
    null: bool = True,
) -> dict[str, object]:
    """A page of items, newest first, with the cursor of the next one.

    Args:
        asked: The call.
        name: Wire name of the rows.
        items: All that there are.
        key: ID of an item, which is the cursor too.
        time: When an item came to be.
        row: An item as the wire has it.
        days: How many days a window may span.
        reach: How many days the list goes back; None for no limit.
        default: Rows if no limit is given; at most 100.
        null: Whether no rows are sent as null.
    """
    found = page(items, asked, time=time, key=key, widest=days, reach=reach, limit=Limit("limit", default, 100))
    rows = [row(item) for item in found]
    return {name: rows or (None if null else []), "endId": key(found[-1]) if found else None}


def by_ids(asked: Asked, items: Iterable[T], key: Callable[[T], str], client: Callable[[T], str]) -> Iterable[T]:
    """Only items with the requested ID, or client ID."""
    order_id, client_id = asked.text("orderId"), asked.text("clientOid")
    if order_id:
        return (item for item in items if key(item) == order_id)
    if client_id:
        return (item for item in items if client(item) == client_id)
    return items
