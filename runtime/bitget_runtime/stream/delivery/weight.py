"""Roughly how much memory something takes."""

from __future__ import annotations

from sys import getsizeof
from typing import Any

from msgspec import Struct


def weight(item: Any) -> int:
    """Bytes of an item with everything in it. `Any`: a push, a message, or whatever they hold."""
    total = 0
    found = [item]
    while found:
        one = found.pop()
        total += getsizeof(one)
        if isinstance(one, Struct):
            found += [getattr(one, name) for name in one.__struct_fields__]
        elif isinstance(one, (list, tuple)):
            found += one
        elif isinstance(one, dict):
            found += [*one.keys(), *one.values()]
    return total
