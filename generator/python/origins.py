"""What objects are: the first line of their classes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.rest import Group
from generator.model.stream import StreamGroup
from generator.model.types import ListOf, MapOf, ObjectOf, Type

_MOST = 3
"""Calls and fields that are named, at the most."""


def origins(group: Group | StreamGroup) -> dict[str, str]:
    """A sentence for each class by its name: which calls return it, or which fields hold it."""
    found: dict[tuple[str, str], list[str]] = {}
    for what, name, type_ in _data(group):
        if isinstance(type_, (ListOf, MapOf)):
            what = f"An item of {what[0].lower()}{what[1:]}"
        if inner := _object_of(type_):
            found.setdefault((inner.name, what), []).append(f"`{name}`")
    for holder in (*group.response_objects, *group.request_objects):
        for one in holder.fields:
            what = "An item of {}." if isinstance(one.type, (ListOf, MapOf)) else "The value of {}."
            if inner := _object_of(one.type):
                found.setdefault((inner.name, what), []).append(f"`{holder.name}.{one.name}`")
    sentences: dict[str, str] = {}
    for (name, what), names in found.items():
        sentences.setdefault(name, what.format(_listed(names)))
    return sentences


def _data(group: Group | StreamGroup) -> Iterator[tuple[str, str, Type]]:
    """What calls return, each with its name and what to say of it."""
    if isinstance(group, Group):
        yield from (("What {} returns.", one.address, one.response) for one in group.operations)
    else:
        yield from (("What {} pushes.", one.address, one.data) for one in group.channels)
        yield from (("The reply to {}.", one.address, one.reply) for one in group.commands)


def _object_of(type_: Type) -> ObjectOf | None:
    """The object that a type is, or is a list or a mapping of."""
    while isinstance(type_, (ListOf, MapOf)):
        type_ = type_.item
    return type_ if isinstance(type_, ObjectOf) else None


def _listed(names: list[str]) -> str:
    """`one`, `two` or `three`; with more, that there are others."""
    several = list(dict.fromkeys(names))
    if len(several) > _MOST:
        return f"{', '.join(several[:_MOST])} or others"
    *before, last = several
    return f"{', '.join(before)} or {last}" if before else last
