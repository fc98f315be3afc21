"""An example's data, fitted to its model: missing values filled in, unknown ones left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import Raw

from bitget_runtime.fake.modelled.shapes import Anything, Leaf, Listed, Mapped, Member, Nothing, Shape, Thing
from bitget_runtime.fake.modelled.times import Times, whole

NUMBERS = (Decimal, int, float)

_WHOLE_DIGITS = 18
"""Fits 64 bits in any case."""

_MOST_DIGITS = 40

_NUMBER = re.compile(r"[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]{1,4})?").fullmatch


class Fitting:
    """Fits JSON values to shapes.

    Args:
        times: How times are moved.
        keeps_records: Whether lists show what happened before, rather than what is done now.
    """

    def __init__(self, times: Times, *, keeps_records: bool) -> None:
        self._times = times
        self._keeps_records = keeps_records

    def fit(self, sent: object, shape: Shape, is_recorded: bool = False) -> Any:
        """The value as sent; an empty one if the example has none. `Any`: a JSON value."""
        match shape:
            case Anything():
                return sent
            case Nothing():
                return None
            case Leaf():
                return self._leaf(sent, shape, is_recorded)
            case Listed(item):
                return [self.fit(one, item, self._keeps_records) for one in _items(sent, item)]
            case Mapped(item):
                entries = sent.items() if isinstance(sent, dict) else ()
                return {name: self.fit(one, item, is_recorded) for name, one in entries}
            case Thing():
                return self._thing(sent, shape, is_recorded)

    def _thing(self, sent: object, thing: Thing, is_recorded: bool) -> Any:
        if thing.is_row:
            values = sent if isinstance(sent, list) else []
            named = {member.wires[0]: one for member, one in zip(thing.members, values, strict=False)}
            fitted = self._members(named, thing, is_recorded)
            return [fitted.get(member.wires[0]) for member in thing.members if member.needed or named]
        if isinstance(sent, list):
            sent = next((one for one in sent if isinstance(one, dict)), None)
        return self._members(sent if isinstance(sent, dict) else {}, thing, is_recorded)

    def _members(self, sent: Mapping[str, object], thing: Thing, is_recorded: bool) -> dict[str, Any]:
        fitted: dict[str, Any] = {}
        for member in thing.members:
            wire = next((wire for wire in member.wires if sent.get(wire) is not None), None)
            value = None if wire is None else sent[wire]
            if member.needed or _says_something(value, member):
                fitted[wire or member.wires[0]] = self.fit(value, member.shape, is_recorded)
            elif any(name in sent for name in member.wires):
                is_text = isinstance(member.shape, Leaf) and member.shape.sent is str
                fitted[wire or member.wires[0]] = "" if is_text and value == "" else None
        return fitted

    def _leaf(self, sent: object, leaf: Leaf, is_recorded: bool) -> Any:
        if leaf.is_time:
            time = self._times.moved(sent, is_recorded)
            return str(time) if leaf.sent is str else time
        if leaf.makes is bool:
            return flag(sent, leaf)
        if leaf.makes in NUMBERS:
            return number(sent, leaf)
        return text(sent)


def _items(sent: object, item: Shape) -> list[Any]:
    kinds: tuple[type, ...] = (str, int, float, bool, list, dict)
    if isinstance(item, Thing):
        kinds = (list,) if item.is_row else (dict,)
    elif isinstance(item, Listed):
        kinds = (list,)
    if isinstance(sent, dict) and kinds == (dict,):
        return [sent]  # one object where a list of them is due
    return [one for one in sent if isinstance(one, kinds)] if isinstance(sent, list) else []


def _says_something(value: object, member: Member) -> bool:
    if value is None or value == "":
        return False
    match member.shape:
        case Listed(item):
            return isinstance(value, list) or bool(_items(value, item))
        case Thing(is_row=is_row):
            return isinstance(value, list if is_row else (dict, list))
        case Mapped():
            return isinstance(value, dict)
        case Leaf(makes=makes, is_time=is_time):
            return not isinstance(value, (list, dict)) and (
                whole(value) is not None if is_time else makes not in NUMBERS or decimal(value) is not None
            )
    return True


def text(sent: object) -> str:
    """A value as text."""
    if isinstance(sent, str):
        return sent
    if isinstance(sent, bool):
        return "true" if sent else "false"
    found = decimal(sent)
    return "" if found is None else f"{found:f}"


def number(sent: object, leaf: Leaf) -> Any:
    """A number in the JSON type that it is sent in, 0 if it isn't one. `Any`: a JSON value."""
    found = decimal(sent) or Decimal(0)
    if leaf.makes is int or leaf.sent is int:
        found = Decimal(int(found)) if found.adjusted() < _WHOLE_DIGITS else Decimal(0)
    if leaf.sent is str:
        return sent if isinstance(sent, str) and found == decimal(sent) else f"{found:f}"
    return int(found) if leaf.sent is int else Raw(f"{found:f}".encode())


def flag(sent: object, leaf: Leaf) -> Any:
    """Yes or no in wire spelling; no for anything else. `Any`: a JSON value."""
    yes, no = leaf.spelling or ("true", "false")
    is_yes = str(sent).casefold() in (yes.casefold(), "true")
    return is_yes if leaf.sent is bool else yes if is_yes else no


def decimal(sent: object) -> Decimal | None:
    """A number sent as a number or as text; None for anything else."""
    if isinstance(sent, bool) or not isinstance(sent, (str, int, float)) or not _NUMBER(str(sent)):
        return None
    found = Decimal(str(sent))
    return found if abs(found.adjusted()) < _MOST_DIGITS else None
