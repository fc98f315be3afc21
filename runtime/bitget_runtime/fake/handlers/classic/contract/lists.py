"""Pages of lists, newest first, with a cursor next to the rows; and the results of batches."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypedDict, TypeVar

from bitget_runtime.fake.core import Refused
from bitget_runtime.fake.handlers.asked import Asked, Denied
from bitget_runtime.fake.handlers.codes import MALFORMED, MISSING, TOO_MANY, told
from bitget_runtime.fake.handlers.pages import Limit, page, window_of

QUARTER = 92
"""Days of three months."""

T = TypeVar("T")


class Batch(TypedDict):
    """The results of a batch."""

    successList: list[object]
    failureList: list[dict[str, str]]


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


def batch(asked: Asked, name: str, carry_out: Callable[[Asked], object], shared: tuple[str, ...]) -> Batch:
    """Carry out the items of a batch one by one; a refused one does not affect the others.

    Args:
        asked: The call.
        name: Wire name of the items.
        carry_out: Does one, and returns its row.
        shared: Parameters of the call that hold for all.
    """
    items = asked.parameters.get(name)
    if not items:
        raise Denied(MISSING, name)
    if not isinstance(items, list):
        raise Denied(MALFORMED, name)
    if len(items) > 50:
        raise Denied(TOO_MANY)
    common = {each: asked.parameters[each] for each in shared if each in asked.parameters}
    done: list[object] = []
    failed: list[dict[str, str]] = []
    for item in items:
        if not isinstance(item, dict):
            failed.append(failure(asked, _ids_of({}), Denied(MALFORMED, name)))
            continue
        try:
            done.append(carry_out(replace(asked, parameters={**common, **item})))
        except (Denied, Refused) as refusal:
            failed.append(failure(asked, _ids_of(item), refusal))
    return {"successList": done, "failureList": failed}


def failure(asked: Asked, ids: dict[str, str], refusal: Denied | Refused) -> dict[str, str]:
    """The row of a refused item."""
    code, words = told(asked, refusal)
    return {**ids, "errorMsg": words, "errorCode": code}


def _ids_of(item: dict[str, object]) -> dict[str, str]:
    return {name: str(item.get(name) or "") for name in ("orderId", "clientOid")}
