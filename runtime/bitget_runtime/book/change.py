"""What a push about a book says: its sides, its numbers and its time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from bitget_runtime.book.side import Unfit
from bitget_runtime.errors import DecodeError
from bitget_runtime.values.scalars import Timestamp


def sides_of(change: Any) -> tuple[Sequence[Any], Sequence[Any]]:
    """Asks and bids of a push. `Any`: a model of whatever channel, and its rows.

    Raises:
        Unfit: one is not a list, and is not absent where its model allows that, or both are absent. Whatever can't be
            read may hold changes, so it is not the same as no change.
    """
    asks, bids = change.asks, change.bids
    if type(asks) is list and type(bids) is list:
        return asks, bids
    found = _side(change, "asks"), _side(change, "bids")
    if found == (None, None):
        raise Unfit("a push has neither asks nor bids")
    return found[0] or (), found[1] or ()


def _side(change: Any, name: str) -> Sequence[Any] | None:
    """The rows of one side; None if it is absent and may be."""
    rows: object = getattr(change, name)
    if isinstance(rows, (list, tuple)):
        return rows
    if rows is None and isinstance(change, Struct) and name in _may_be_absent(type(change)):
        return None
    raise Unfit(f"the {name} of a push are {rows!r:.80}, not a list")


@cache
def _may_be_absent(model: type[Struct]) -> frozenset[str]:
    """The fields that a model has defaults for, because the exchange may leave them out."""
    return frozenset(one.name for one in fields(model) if not one.required)


def time_of(change: object) -> Timestamp | None:
    """When a push was made; None if it does not say, or not readably."""
    try:
        return getattr(change, "ts", None)
    except DecodeError:  # an unreadable time is no reason to lose sync
        return None


def number_in(change: object, name: str) -> int | None:
    """A number that a push is checked by; None if it has none.

    Raises:
        Unfit: it is not a number.
    """
    found = getattr(change, name, None)
    if found is None or type(found) is int:
        return found
    try:
        if isinstance(found, str):
            return int(found)
    except ValueError:
        pass
    raise Unfit(f"{name} is {found!r:.80}, not a whole number")
