"""The response to an action: about the request, item by item, with new IDs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from bitget_runtime.fake.modelled.fitting import NUMBERS, flag, number, text
from bitget_runtime.fake.modelled.shapes import Leaf, Listed, Shape, Thing

_FAILURES = "failures"
"""Python name of the list of failures."""


class Done:
    """Turns an example's data into that of a call just carried out.

    Args:
        new_id: Makes the next ID.
        sent: The parameters, by wire name.
        items: The items of a batch; None if it isn't one.
    """

    def __init__(self, new_id: Callable[[], str], sent: Mapping[str, object], items: list[Any] | None) -> None:
        self._new_id = new_id
        self._sent = sent
        self._items = items

    def of(self, data: Any, shape: Shape) -> Any:
        """The data about the request. `Any`: JSON values."""
        match shape:
            case Listed(item):
                return self._rows(data, item)
            case Thing() if isinstance(data, dict):
                return {**self._about(data, shape, self._sent), **self._inside(data, shape)}
        return data

    def _inside(self, data: dict[str, Any], thing: Thing) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for member in thing.members:
            for wire in member.wires:
                if data.get(wire) is None or not isinstance(member.shape, (Listed, Thing)):
                    continue
                failed = member.name == _FAILURES and isinstance(member.shape, Listed)
                found[wire] = [] if failed else self.of(data[wire], member.shape)
        return found

    def _rows(self, rows: list[Any], item: Shape) -> list[Any]:
        if not isinstance(item, Thing) or item.is_row or not rows:
            return rows
        if self._items is None:
            return [self.of(row, item) for row in rows]
        return [self._about(rows[0], item, {**self._sent, **one}) for one in self._items]

    def _about(self, data: dict[str, Any], thing: Thing, sent: Mapping[str, object]) -> dict[str, Any]:
        about = dict(data)
        for name, leaf in thing.leaves():
            value = sent.get(name)
            if not leaf.is_time and isinstance(value, (str, int, float)) and value != "":
                about[name] = _as_sent(value, leaf)
            elif leaf.makes is str and _is_numbered(name, about.get(name)):
                about[name] = self._new_id()
        return about


def _as_sent(value: object, leaf: Leaf) -> Any:
    if leaf.makes is bool:
        return flag(value, leaf)
    return number(value, leaf) if leaf.makes in NUMBERS else text(value)


def _is_numbered(name: str, value: object) -> bool:
    return name.casefold().endswith("id") and isinstance(value, str) and value.isdigit()


def items_sent(parameters: Mapping[str, Any]) -> list[Any] | None:
    """The items of a batch; None if nothing or more than one list of objects was sent."""
    lists = [value for value in parameters.values() if isinstance(value, list) and value]
    batches = [value for value in lists if all(isinstance(one, dict) for one in value)]
    return batches[0] if len(batches) == 1 else None
