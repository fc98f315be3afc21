"""Binary market data, encoded by the description of its messages. Pure."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeAlias

from bitget_runtime.stream.wire.sbe import BinaryMessage, Block, Group, Message
from bitget_runtime.values.read import RAW

Values: TypeAlias = Mapping[str, int]
"""Values of a block by the Python names of its fields; missing ones are 0."""


def written(
    message: Message[Any], symbol: str, root: Values, groups: Mapping[str, Iterable[Values]], version: int | None = None
) -> bytes:
    """A frame.

    Args:
        message: Kind of frame.
        symbol: Trading pair.
        root: Values of its fields.
        groups: Values of the entries of its groups.
        version: Version of the schema; None for the latest known one.
    """
    version = message.versions[-1] if version is None else version
    codes = _codes(message.root, version)
    block = _packed(codes, _shown_fields(message.message_type), root)
    frame = struct.pack("<HHHH", len(block), message.template_id, message.schema_id, version) + block
    for group in message.groups:
        codes = _codes(group.block, version)
        entries = [_packed(codes, _entry_fields(message, group), values) for values in groups.get(group.name, ())]
        frame += struct.pack("<HH", struct.calcsize(f"<{codes}"), len(entries)) + b"".join(entries)
    text = symbol.encode()
    return frame + bytes((len(text),)) + text


def _codes(block: Block, version: int) -> str:
    return block.codes + "".join(codes for since, codes in sorted(block.added.items()) if since <= version)


def _packed(codes: str, names: Iterable[str], values: Values) -> bytes:
    return struct.pack(f"<{codes}", *(values.get(name, 0) for name, _ in zip(names, codes, strict=False)))


def _shown_fields(message_type: type[BinaryMessage]) -> tuple[str, ...]:
    """Python names of the fields after symbol and version."""
    return tuple(name.removeprefix(RAW) for name in message_type.__struct_fields__[2:])


@cache
def _entry_fields(message: Message[Any], group: Group) -> tuple[str, ...]:
    """Python names of an entry's fields, as the message of a frame with one entry shows them."""
    version = message.versions[-1]
    size = struct.calcsize(f"<{_codes(message.root, version)}")
    frame = struct.pack("<HHHH", size, message.template_id, message.schema_id, version) + bytes(size)
    for one in message.groups:
        length = struct.calcsize(f"<{_codes(one.block, version)}")
        frame += struct.pack("<HH", length, 1) + bytes(length)
    # the groups are the last of a message's fields
    slot = message.message_type.__struct_fields__[message.groups.index(group) - len(message.groups)]
    [entry] = getattr(message.decode(frame + b"\0"), slot.removeprefix(RAW))
    return tuple(name.removeprefix(RAW) for name in type(entry).__struct_fields__)
