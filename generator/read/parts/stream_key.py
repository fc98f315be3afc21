"""What distinguishes the things in a push, and whether pushes of changes are those of an order book."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from generator.model.types import Field, ListOf, ObjectOf, Scalar, Type
from generator.problems import Problems, meant
from generator.read.source.strict_yaml import Listing, Node
from generator.read.source.tables import text_of

SNAPSHOTS = re.compile(r"(\w+) (\w+(?:, \w+)*)", re.ASCII)
EVERY = re.compile(r"(?!0(\.0+)?\Z)(0|[1-9]\d{0,3})(\.\d{1,3})?", re.ASCII)
"""Seconds between two pushes."""


_NUMBERS = re.compile(r"(?P<first>\d+)(?: to (?P<last>\d+))? (?P<unit>ms|s)\b", re.ASCII)


def spans_in(frequency: str) -> list[Decimal]:
    """The spans of time that a text names, in seconds: `100 to 300 ms`."""
    found = [(match[key], match["unit"]) for match in _NUMBERS.finditer(frequency) for key in ("first", "last")]
    return [Decimal(number).scaleb(-3 if unit == "ms" else 0) for number, unit in found if number]


def read_key(node: Node | None, pushes: str, data: Type, problems: Problems) -> tuple[str, ...]:
    """The fields that are named, as attributes of an entry of the data; what is wrong goes to `problems`."""
    if node is None:
        return ()
    if pushes == "changes":
        problems.add(node.place, "changes belong to one book, which needs no key: remove it")
        return ()
    if not isinstance(node, Listing):
        problems.add(node.place, "key must be a list of fields of the data, such as [symbol, side]")
        return ()
    entry = _entry(data)
    if pushes == "events" and not node.items and isinstance(entry, ObjectOf):
        problems.add(node.place, "fields distinguish events: name at least one")
    found: list[str] = []
    for item in node.items:
        # an event may lack what tells it from another of the same thing, such as an amount that isn't filled yet
        name = _path(item, entry, problems, may_lack=bool(found) and pushes == "events")
        if name in found:
            problems.add(item.place, "this field is in the key twice: remove one")
        elif name:
            found.append(name)
    return tuple(found)


def _path(node: Node, entry: Type, problems: Problems, *, may_lack: bool) -> str:
    """A field, or one of the object or the objects in it, such as `coin.coin`, by Python names."""
    wire = text_of(node, "a field of key", problems)
    if wire is None:
        return ""
    names: list[str] = []
    inside: Type = entry
    for part in wire.split("."):
        holder = inside.item if names and isinstance(inside, ListOf) else inside
        fields = holder.fields if isinstance(holder, ObjectOf) else ()
        field = next((one for one in fields if one.wire == part), None)
        if field is None:
            known = f", {meant(part, [one.wire for one in fields])}" if fields else ""
            problems.add(node.place, f"the data has no field {wire!r}{known}")
            return ""
        if field.marked and not may_lack:
            problems.add(node.place, f"{part!r} may be absent: entries without it would be one, name what all have")
        names.append(field.name)
        inside = field.type
    if not isinstance(inside, Scalar) or inside.kind == "unknown" or len(names) > 2:
        problems.add(node.place, f"{wire!r} isn't a single value: name a field of it")
        return ""
    return ".".join(names)


def check_book(node: Node, data: Type, problems: Problems) -> None:
    """Refuse changes of something else than an order book, which is all that can be kept up to date by them."""
    entry = _entry(data)
    fields = entry.fields if isinstance(entry, ObjectOf) and isinstance(data, ListOf) else ()
    lacking = [name for name in ("asks", "bids") if not _has_levels(fields, name)]
    if lacking:
        problems.add(node.place, no_book(lacking, "data"))


def no_book(lacking: Iterable[str], what: str) -> str:
    """Says what a message, or the data of a channel, lacks to be changes of an order book."""
    sides = " and ".join(f"'{name}'" for name in lacking)
    return f"changes are those of an order book, but the {what} has no levels {sides} (price, size)"


def _has_levels(fields: Iterable[Field], name: str) -> bool:
    """Whether there is a list of rows whose first value is a price, and a size after it, both always there as text."""
    item = next((one.type.item for one in fields if one.name == name and isinstance(one.type, ListOf)), None)
    if not (isinstance(item, ObjectOf) and item.is_row and len(item.fields) > 1 and item.fields[0].name == "price"):
        return False
    return all(one.type == Scalar("decimal") and not one.marked for one in item.fields)


def _entry(data: Type) -> Type:
    return data.item if isinstance(data, ListOf) else data
