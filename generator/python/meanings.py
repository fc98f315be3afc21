"""What the docstring of a parameter or a field says: its meaning, and the values that it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.model.shared import Enum
from generator.model.types import Field, direct_scalars
from generator.python.text import docstring_of, wrapped

Enums: TypeAlias = Mapping[str, Enum]
"""Sets of values by name."""

_MOST_EXPLAINED = 12
"""A set of more values is listed without their meanings."""

_MOST_LISTED = 50
"""A set of more values is only named."""


def argument_lines(member: Field, enums: Enums) -> list[str]:
    """Lines of an `Args:` section about a parameter."""
    wire = f" (`{member.wire}`)" if member.wire != member.name else ""
    first = "    " + wrapped(f"{member.name}: {member.described}{wire}", " " * 8)
    return [first, *(f"        {wrapped(line, ' ' * 12)}" for line in _value_lines(member, enums))]


def field_docstring(member: Field, enums: Enums) -> str:
    """The docstring below a field; further lines are not indented yet."""
    lines = [wrapped(member.described, "")]
    if values := _value_lines(member, enums):
        lines += ["", *(wrapped(line, "  ") for line in values)]
    return docstring_of(lines)


def _value_lines(member: Field, enums: Enums) -> list[str]:
    enum = next((enums[one.enum] for one in direct_scalars(member.type) if one.enum), None)
    if enum is None:
        return []
    if len(enum.values) > _MOST_LISTED:
        return [f'One of {len(enum.values)} values: `registry.reference.values_of("{enum.name}")` has them.']
    if len(enum.values) > _MOST_EXPLAINED or not any(enum.values.values()):
        return [f"One of {', '.join(f'`{value}`' for value in enum.values)}."]
    return [f"- `{value}`: {meaning}" if meaning else f"- `{value}`" for value, meaning in enum.values.items()]
