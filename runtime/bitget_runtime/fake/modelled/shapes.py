"""The wire shape of a response, derived from the models that decode it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from bitget_runtime.values.read import Reader, field_of
from bitget_runtime.values.scalars import AnyNumberSlot, JsonNumberSlot, JsonSlot, Timestamp


@dataclass(frozen=True)
class Leaf:
    """A single value.

    Attributes:
        sent: Its JSON type: `str`, `int`, `float` or `bool`; text if a number may be either.
        makes: The decoded type; `str` for text taken as is.
        spelling: For a flag, how yes and no are written.
    """

    sent: type
    makes: type
    spelling: tuple[str, str] | None = None

    @property
    def is_time(self) -> bool:
        return self.makes is Timestamp


@dataclass(frozen=True)
class Listed:
    """A list."""

    item: Shape


@dataclass(frozen=True)
class Mapped:
    """An object whose keys are data."""

    item: Shape


@dataclass(frozen=True)
class Anything:
    """JSON of no declared type."""


@dataclass(frozen=True)
class Nothing:
    """No data at all."""


@dataclass(frozen=True)
class Member:
    """A member of an object.

    Attributes:
        name: Python name.
        wires: Its names on the wire, the first of which is sent.
        needed: Whether it is always present.
        shape: Its shape.
    """

    name: str
    wires: tuple[str, ...]
    needed: bool
    shape: Shape


@dataclass(frozen=True)
class Thing:
    """An object, or a row of values in a fixed order.

    Attributes:
        model: The model that decodes it.
    """

    model: type[Struct]

    @property
    def is_row(self) -> bool:
        return bool(self.model.__struct_config__.array_like)

    @cached_property
    def members(self) -> tuple[Member, ...]:
        return tuple(_members(self.model))

    def leaves(self) -> Iterator[tuple[str, Leaf]]:
        """Its single values, by wire name."""
        for member in self.members:
            if isinstance(member.shape, Leaf):
                yield member.wires[0], member.shape


Shape: TypeAlias = Leaf | Listed | Mapped | Anything | Nothing | Thing


@cache
def shape_of(type_: Any) -> Shape:
    """The wire shape of a response type. `Any`: a type expression."""
    if type_ is None or type_ is NoneType:
        return Nothing()
    return _shape(type_, None)


def _shape(hint: Any, reader: object) -> Shape:
    arms = [arm for arm in get_args(hint) if arm is not NoneType] if _is_union(hint) else [hint]
    one, origin = arms[0], get_origin(arms[0])
    if origin is list:
        return Listed(_shape(get_args(one)[0], None))
    if origin is dict:
        return Mapped(_shape(get_args(one)[1], None))
    if one is Any or one is JsonSlot:
        return Anything()
    if isinstance(one, type) and issubclass(one, Struct):
        return Thing(one)
    sent: type = str if len(arms) > 1 or one is AnyNumberSlot else float if one is JsonNumberSlot else one
    if isinstance(reader, Reader):
        return Leaf(sent, reader.makes, reader.spelling)
    return Leaf(sent, sent)


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType)


def _members(model: type[Struct]) -> Iterator[Member]:
    hints = get_type_hints(model)
    slots: dict[str, list[Any]] = {}
    for slot in fields(model):
        slots.setdefault(field_of(slot.name), []).append(slot)
    for name, found in slots.items():
        first = found[0]
        yield Member(
            name=name,
            wires=tuple(slot.encode_name for slot in found),
            needed=first.default is NODEFAULT,
            shape=_shape(hints[first.name], getattr(model, name, None)),
        )
