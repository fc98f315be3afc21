"""Pages of the margin lists, which come with the IDs that they go on from."""

from __future__ import annotations

from typing import Any, TypeAlias

Row: TypeAlias = dict[str, Any]
"""A row of a list. `Any`: whatever JSON can say."""

REACH = 90
"""Days that windows of spot and margin lists may span."""


def enveloped(name: str, rows: list[Row], key: str) -> Row:
    """A page of margin lists: the rows, and the largest and the smallest of their IDs; null if there are none."""
    ids = [str(row[key]) for row in rows]
    return {name: rows, "maxId": ids[0] if ids else None, "minId": ids[-1] if ids else None}
