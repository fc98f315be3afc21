"""Lines of a changelog, and what of a method makes one: its facts, its parameters, what it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from generator.model.types import Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.python.rest import parameter_annotation, response_annotation
from generator.python.schemas import reader_annotation


@dataclass
class Differences:
    """Lines of a changelog: what is new, what is otherwise than before, and what of that breaks callers."""

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    breaking: list[str] = field(default_factory=list)

    def text(self) -> str:
        """The entry; empty where nothing that callers see has changed."""
        sections = {"Breaking": self.breaking, "Added": self.added, "Changed": self.changed}
        return "\n".join(
            f"### {title}\n\n" + "\n".join(f"- {line}" for line in lines) + "\n"
            for title, lines in sections.items()
            if lines
        )


class Addressed(Protocol):
    """An operation, a channel or a command."""

    @property
    def address(self) -> str: ...
    @property
    def summary(self) -> str: ...


_UNSHOWN = "SecretText"
"""To callers a `str`, which is not shown."""

A = TypeVar("A", bound=Addressed)


def in_both(
    old: Mapping[str, A], new: Mapping[str, A], on_the_wire: Callable[[A], object], found: Differences
) -> Iterator[tuple[A, A]]:
    """What is in both catalogues, before and now; what is not is said.

    Args:
        old: By address.
        new: Likewise.
        on_the_wire: What stays the same where only the address has changed.
        found: Where it is said.
    """
    added = {on_the_wire(one): address for address, one in new.items() if address not in old}
    renamed = {
        address: added[on_the_wire(one)]
        for address, one in old.items()
        if address not in new and on_the_wire(one) in added
    }
    for address in old:
        if address in renamed:
            found.breaking.append(f"`{address}` is now called `{renamed[address]}`")
        elif address not in new:
            found.breaking.append(f"`{address}` is gone")
    for address, one in new.items():
        if address in old:
            yield old[address], one
        elif address not in renamed.values():
            found.added.append(f"`{address}`: {one.summary}")


def compare_facts(name: str, facts: Mapping[str, tuple[str | None, str | None]], found: Differences) -> None:
    """Say which facts are otherwise than before; `facts` holds each before and now."""
    for what, (before, after) in facts.items():
        if before != after:
            found.changed.append(f"{name}: {what} {before or 'none'} -> {after or 'none'}")


def compare_parameters(
    name: str, old: tuple[Field, ...], new: tuple[Field, ...], found: Differences, word: str = "parameter"
) -> None:
    """Say what is otherwise with the arguments of a method, or with the fields of one of them."""
    before, after = {one.wire: one for one in old}, {one.wire: one for one in new}
    for wire in [wire for wire in before if wire not in after]:
        found.breaking.append(f"{name}: {word} `{before[wire].name}` is gone")
    for wire, now in after.items():
        if wire not in before:
            place = found.breaking if now.marked else found.added
            place.append(f"{name}: {'required ' if now.marked else ''}{word} `{now.name}`")
            continue
        then = before[wire]
        if then.name != now.name:
            found.breaking.append(f"{name}: {word} `{then.name}` is now called `{now.name}`")
        if then.marked != now.marked:
            place = found.breaking if now.marked else found.changed
            place.append(f"{name}: {word} `{now.name}` is {'now required' if now.marked else 'no longer required'}")
        types = parameter_annotation(then.type), parameter_annotation(now.type)
        if types[0] != types[1]:
            plain = {one.replace(_UNSHOWN, "str") for one in types}
            place = found.changed if len(plain) == 1 else found.breaking
            place.append(f"{name}: {word} `{now.name}` takes `{types[1]}`, before `{types[0]}`")
        inner = _item(then.type), _item(now.type)
        if inner[0] and inner[1]:
            compare_parameters(f"{name}: `{now.name}`", inner[0].fields, inner[1].fields, found, word)


def compare_results(name: str, verb: str, old: Type, new: Type, found: Differences) -> None:
    """Say what is otherwise with what a method returns, or a channel pushes."""
    before, after = response_annotation(old), response_annotation(new)
    if before != after:
        found.breaking.append(f"{name}: {verb} `{after}`, before `{before}`")
    old_classes, new_classes = dict(_classes(old)), dict(_classes(new))
    for class_name in [name for name in old_classes if name in new_classes]:
        _compare_fields(f"{name}: `{class_name}", old_classes[class_name], new_classes[class_name], found)


def _compare_fields(name: str, old: ObjectOf, new: ObjectOf, found: Differences) -> None:
    before = {wire: one for one in old.fields for wire in one.wires}
    kept: list[Field] = []
    for now in new.fields:
        then = next((before[wire] for wire in now.wires if wire in before), None)
        if then is None:
            found.added.append(f"{name}.{now.name}`")
            continue
        kept.append(then)
        if then.wires != now.wires:
            found.changed.append(f"{name}.{now.name}` is sent as {_or(now.wires)}, before {_or(then.wires)}")
        if then.name != now.name:
            found.breaking.append(f"{name}.{then.name}` is now called `{now.name}`")
        types = reader_annotation(then), reader_annotation(now)
        if types[0] != types[1]:
            narrowed = types[0] == f"{types[1]} | None"
            place = found.changed if narrowed else found.breaking
            place.append(f"{name}.{now.name}` is `{types[1]}`, before `{types[0]}`")
    for then in old.fields:
        if then not in kept:
            found.breaking.append(f"{name}.{then.name}` is gone")


def _or(wires: tuple[str, ...]) -> str:
    return " or ".join(f"`{wire}`" for wire in wires)


def _classes(type_: Type) -> Iterator[tuple[str, ObjectOf]]:
    match type_:
        case ListOf(item) | MapOf(item):
            yield from _classes(item)
        case ObjectOf(name, fields):
            yield name, type_
            for member in fields:
                yield from _classes(member.type)
        case Scalar():
            return


def _item(type_: Type) -> ObjectOf | None:
    while isinstance(type_, (ListOf, MapOf)):
        type_ = type_.item
    return type_ if isinstance(type_, ObjectOf) else None
