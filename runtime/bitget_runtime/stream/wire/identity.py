"""What identifies the things in a push: a candle by its start, a position by symbol, side and mode, a trade by ID."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any, TypeAlias

import msgspec
from msgspec import Struct

from bitget_runtime.values.read import RAW

Thing: TypeAlias = Hashable
"""Identifies what an entry of a push is about, or which event it reports."""


class Identity(Struct, frozen=True):
    """Identifies things by some of their fields.

    Attributes:
        names: The fields, as attributes of an entry; `coins.coin` is one of the object inside, or of each in a list
            inside. Empty if a subscription is about one thing.
    """

    names: tuple[str, ...] = ()

    def thing(self, entry: Any) -> Thing:
        """What an entry is about; if it lacks a field, it only equals an identical entry. `Any`: a model."""
        values = [_value(entry, name) for name in self.names]
        return _as_text(entry) if None in values else tuple(values)

    def event(self, entry: Any) -> Thing:
        """Which event an entry reports, by all its fields if none are named. `Any`: a model."""
        return self.thing(entry) if self.names else _as_text(entry)

    def things(self, item: Any) -> frozenset[Thing]:
        """Everything that a push or a message is about; without `data` it is one entry. `Any`: either of them."""
        return frozenset(map(self.thing, entries_of(getattr(item, "data", item))))


def entries_of(data: Any) -> Sequence[Any]:
    """The entries of a push's data, which may be a single one. `Any`: of the channel's type."""
    return data if isinstance(data, list) else [data]


def _value(entry: Any, name: str) -> Thing:
    first, _, rest = name.partition(".")
    slot = RAW + first if hasattr(type(entry), RAW + first) else first
    found = getattr(entry, slot, None)
    if rest:
        return tuple(_value(one, rest) for one in found) if isinstance(found, list) else _value(found, rest)
    return None if found is None else str(found)


def _as_text(entry: Any) -> Thing:
    try:
        return msgspec.json.encode(entry)
    except (AttributeError, TypeError, ValueError, RecursionError):
        return repr(entry)
