"""What a frame says by the declared fields, read without the runtime, which reads it by what is generated of them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from generator.model.sbe import BINARY_TYPES, SbeField, SbeMessage

HEADER = struct.Struct("<HHHH")
"""Length of the block, template, schema, version."""
_GROUP = struct.Struct("<HH")

Value: TypeAlias = "int | str | bool | Decimal | list[Value] | dict[str, Value] | None"


class NotAFrame(ValueError):
    """The bytes can't be those of the declared fields; the message says why."""


@dataclass
class _Bytes:
    data: bytes
    at: int = 0

    def take(self, length: int, what: str) -> bytes:
        found = self.data[self.at : self.at + length]
        if len(found) < length:
            raise NotAFrame(f"it ends within {what}")
        self.at += length
        return found


def values_of(message: SbeMessage, frame: bytes) -> dict[str, Value]:
    """What the frame says, by wire name; None where its version has no such field.

    Raises:
        NotAFrame: the frame does not have this layout.
    """
    rest = _Bytes(frame)
    length, _, _, version = HEADER.unpack(rest.take(HEADER.size, "its header"))
    root = _numbers(message.fields, rest.take(length, "its block"), version)
    found: dict[str, Value] = {one.wire: _value(one, root[one.wire], root) for one in message.fields}
    for group in message.groups:
        what = f"its {group.wire}"
        size, count = _GROUP.unpack(rest.take(_GROUP.size, what))
        rows = [_numbers(group.fields, rest.take(size, what), version) for _ in range(count)]
        found[group.wire] = [{one.wire: _value(one, row[one.wire], root) for one in group.fields} for row in rows]
    (length,) = rest.take(1, "its symbol")
    found["symbol"] = rest.take(length, "its symbol").decode("utf-8", "replace")
    if rest.at < len(frame):
        raise NotAFrame(f"{len(frame) - rest.at} more bytes follow its symbol")
    return found


def _numbers(fields: Iterable[SbeField], block: bytes, version: int) -> dict[str, int | None]:
    """The numbers of a block by wire name; what follows the declared fields is padding, or unknown."""
    rest, found = _Bytes(block), dict[str, int | None]()
    for one in fields:
        code = struct.Struct(f"<{BINARY_TYPES[one.kind].code}")
        is_there = version >= one.since
        found[one.wire] = code.unpack(rest.take(code.size, one.wire))[0] if is_there else None
    return found


def _value(one: SbeField, number: int | None, root: Mapping[str, int | None]) -> Value:
    if number is None:
        return None
    match one.kind:
        case "decimal":
            return Decimal(number).scaleb(root[one.exponent] or 0)
        case "time_us":
            return number // 1_000
        case "flag":
            return bool(number)
        case "enum":
            return one.enum.values.get(str(number), f"unknown {number}") if one.enum else number
        case _:
            return number
