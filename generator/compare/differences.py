"""Lines of a changelog, and what makes one: a method's facts, parameters and return type."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from generator.model.shared import Deprecation
from generator.model.types import Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.python.rest import parameter_annotation, response_annotation
from generator.python.schemas import reader_annotation


@dataclass
class Differences:
    """Lines of a changelog: what is new, what changed, which changes break callers, what will end.

    Attributes:
        renamed: New name by old one of what has only got another name: a type of another name is not another type.
    """

    added: list[str] = field(default_factory=list)
    changed: list[str] = field(default_factory=list)
    breaking: list[str] = field(default_factory=list)
    deprecated: list[str] = field(default_factory=list)
    renamed: dict[str, str] = field(default_factory=dict)

    def text(self) -> str:
        """The entry; empty if nothing that callers see has changed."""
        sections = {
            "Breaking": self.breaking,
            "Added": self.added,
            "Changed": self.changed,
            "Deprecated": self.deprecated,
        }
        return "\n".join(
            f"### {title}\n\n" + "\n".join(f"- {line}" for line in lines) + "\n"
            for title, lines in sections.items()
            if lines
        )

    def by_new_names(self, text: str, classes: Mapping[str, str]) -> str:
        """A type of before as it is written now."""
        names = {**self.renamed, **classes}
        return re.sub(r"\w+", lambda word: names.get(word[0], word[0]), text)


class Addressed(Protocol):
    """An operation, a channel or a command."""

    @property
    def address(self) -> str: ...
    @property
    def summary(self) -> str: ...
    @property
    def deprecated(self) -> Deprecation | None: ...


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
    before = _addresses_before(old, new, on_the_wire)
    kept = set(before.values())
    for address, one in old.items():
        if address not in kept:
            found.breaking.append(f"`{address}` is gone{_announced(one.deprecated)}")
    for address, one in new.items():
        if address not in before:
            found.added.append(f"`{address}`: {one.summary}")
            continue
        then = old[before[address]]
        if then.address != address:
            found.breaking.append(f"`{then.address}` is now called `{address}`")
        _compare_ends(address, then.deprecated, one.deprecated, found)
        yield then, one


def _addresses_before(old: Mapping[str, A], new: Mapping[str, A], on_the_wire: Callable[[A], object]) -> dict[str, str]:
    """Old address by new one: what is the same on the wire is the same; else what has the same address."""
    before = {one: one for one in new if one in old and on_the_wire(new[one]) == on_the_wire(old[one])}
    left = {on_the_wire(one): address for address, one in old.items() if address not in before}
    for address, one in new.items():
        if address not in before and on_the_wire(one) in left:
            before[address] = left.pop(on_the_wire(one))
    kept = set(before.values())
    return before | {one: one for one in new if one in old and one not in before and one not in kept}


def _announced(deprecated: Deprecation | None) -> str:
    return f"; it was {deprecated.text}" if deprecated else "; nothing had announced that"


def _compare_ends(address: str, old: Deprecation | None, new: Deprecation | None, found: Differences) -> None:
    before, after = (one.text if one else None for one in (old, new))
    if before != after:
        found.deprecated.append(f"`{address}`: {after or f'no longer {before}'}")


def _compare_end(name: str, then: Field, now: Field, found: Differences) -> None:
    before, after = (one.deprecated.text if one.deprecated else None for one in (then, now))
    if before != after:
        found.deprecated.append(f"{name}: {after or f'no longer {before}'}")


def _after_warning(one: Field) -> str:
    return f"; it was {one.deprecated.text}" if one.deprecated else ""


def compare_facts(name: str, facts: Mapping[str, tuple[str | None, str | None]], found: Differences) -> None:
    """Say which facts are otherwise than before; `facts` holds each before and now."""
    for what, (before, after) in facts.items():
        if (before or "") != (after or ""):
            found.changed.append(f"{name}: {what} {before or 'none'} -> {after or 'none'}")


def compare_parameters(
    name: str, old: tuple[Field, ...], new: tuple[Field, ...], found: Differences, word: str = "parameter"
) -> None:
    """Report what changed in the arguments of a method, or in the fields of one of them."""
    before, after = {one.wire: one for one in old}, {one.wire: one for one in new}
    for wire in [wire for wire in before if wire not in after]:
        gone = before[wire]
        found.breaking.append(f"{name}: {word} `{gone.name}` is gone{_after_warning(gone)}")
    for wire, now in after.items():
        if wire not in before:
            place = found.breaking if now.marked else found.added
            place.append(f"{name}: {'required ' if now.marked else ''}{word} `{now.name}`")
            continue
        then = before[wire]
        if then.name != now.name:
            found.breaking.append(f"{name}: {word} `{then.name}` is now called `{now.name}`")
        _compare_end(f"{name}: {word} `{now.name}`", then, now, found)
        if then.marked != now.marked:
            place = found.breaking if now.marked else found.changed
            place.append(f"{name}: {word} `{now.name}` is {'now required' if now.marked else 'no longer required'}")
        inner = _item(then.type), _item(now.type)
        classes = _compare_class_names(name, [inner] if inner[0] and inner[1] else [], found)
        types = found.by_new_names(parameter_annotation(then.type), classes), parameter_annotation(now.type)
        if types[0] != types[1]:
            plain = {one.replace(_UNSHOWN, "str") for one in types}
            place = found.changed if len(plain) == 1 else found.breaking
            place.append(f"{name}: {word} `{now.name}` takes `{types[1]}`, before `{types[0]}`")
        if inner[0] and inner[1]:
            compare_parameters(f"{name}: `{now.name}`", inner[0].fields, inner[1].fields, found, word)


def compare_results(name: str, verb: str, old: Type, new: Type, found: Differences) -> None:
    """Say what is otherwise with what a method returns, or a channel pushes."""
    pairs = list(_pairs(old, new))
    classes = _compare_class_names(name, pairs, found)
    before, after = found.by_new_names(response_annotation(old), classes), response_annotation(new)
    if before != after:
        found.breaking.append(f"{name}: {verb} `{after}`, before `{before}`")
    for then, now in pairs:
        _compare_fields(f"{name}: `{now.name}", then, now, classes, found)


def _compare_class_names(
    name: str, pairs: Iterable[tuple[ObjectOf | None, ObjectOf | None]], found: Differences
) -> dict[str, str]:
    """New name by old one of classes that have only got another name, each of which is said."""
    classes = {then.name: now.name for then, now in pairs if then and now and then.name != now.name}
    found.breaking += [f"{name}: class `{then}` is now called `{now}`" for then, now in classes.items()]
    return classes


def _pairs(old: Type, new: Type) -> Iterator[tuple[ObjectOf, ObjectOf]]:
    """Each class, before and now: by where it is, else by its name."""
    before, after = dict(_classes(old, ())), dict(_classes(new, ()))
    pairs = {(before[where].name, one.name): (before[where], one) for where, one in after.items() if where in before}
    names = {one.name: one for one in before.values()}
    paired = {one.name for pair in pairs.values() for one in pair}
    for one in after.values():
        if one.name not in paired and one.name in names:
            pairs[one.name, one.name] = names[one.name], one
    yield from pairs.values()


def _compare_fields(name: str, old: ObjectOf, new: ObjectOf, classes: Mapping[str, str], found: Differences) -> None:
    before = {wire: one for one in old.fields for wire in one.wires}
    kept: list[Field] = []
    for now in new.fields:
        then = next((before[wire] for wire in now.wires if wire in before), None)
        if then is None:
            found.added.append(f"{name}.{now.name}`")
            continue
        kept.append(then)
        _compare_end(f"{name}.{now.name}`", then, now, found)
        if then.wires != now.wires:
            found.changed.append(f"{name}.{now.name}` is sent as {_or(now.wires)}, before {_or(then.wires)}")
        if then.name != now.name:
            found.breaking.append(f"{name}.{then.name}` is now called `{now.name}`")
        types = found.by_new_names(reader_annotation(then), classes), reader_annotation(now)
        if types[0] != types[1]:
            narrowed = types[0] == f"{types[1]} | None"
            place = found.changed if narrowed else found.breaking
            place.append(f"{name}.{now.name}` is `{types[1]}`, before `{types[0]}`")
    for then in old.fields:
        if then not in kept:
            found.breaking.append(f"{name}.{then.name}` is gone{_after_warning(then)}")


def _or(wires: tuple[str, ...]) -> str:
    return " or ".join(f"`{wire}`" for wire in wires)


def _classes(type_: Type, where: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], ObjectOf]]:
    """Each class by the names on the wire that lead to it."""
    match type_:
        case ListOf(item) | MapOf(item):
            yield from _classes(item, where)
        case ObjectOf(fields=fields):
            yield where, type_
            for member in fields:
                yield from _classes(member.type, (*where, member.wire))
        case Scalar():
            return


def _item(type_: Type) -> ObjectOf | None:
    while isinstance(type_, (ListOf, MapOf)):
        type_ = type_.item
    return type_ if isinstance(type_, ObjectOf) else None
