"""Types of fields and parameters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.problems import Place

Side: TypeAlias = Literal["request", "response"]

FLAG, ENUM, UNKNOWN, NONE = "flag", "enum", "unknown", "none"
"""Kinds of scalars that are more than a row of `generator.model.scalars`."""

ITEMS = "items"
"""What the list that a page consists of is called in Python."""

_WHOLE_LISTS = frozenset({ITEMS, "successes", "failures"})
"""What the lists of a page and of a batch are called in Python: if null is sent, they are empty."""

SECRET = "secret"  # noqa: S105 - a word of the catalogue
"""Form of a text that is not to be shown: a key, its secret, its passphrase."""


@dataclass(frozen=True)
class Scalar:
    """A single value.

    Attributes:
        kind: Its type; with its form a key of `generator.model.scalars.SCALARS`.
        form: How it is sent if that is not the usual way: `str`, `num`, `any`; `secret`: not to be shown.
        enum: Name of the value set of an `enum`.
        spelling: Yes and no of a `flag`.
    """

    kind: str
    form: str = ""
    enum: str = ""
    spelling: tuple[str, str] = ("", "")


@dataclass(frozen=True)
class ListOf:
    item: Type


@dataclass(frozen=True)
class MapOf:
    """An object whose keys are data."""

    item: Type


@dataclass(frozen=True)
class ObjectOf:
    """An object with declared fields, or a positional row of them.

    Attributes:
        name: Name of its class.
        fields: In the order of the catalogue, which is the wire's for a row.
        is_row: Whether it is sent as a list.
        meaning: What it is.
    """

    name: str
    fields: tuple[Field, ...]
    is_row: bool = False
    meaning: str = ""


Type: TypeAlias = Scalar | ListOf | MapOf | ObjectOf


def deprecation_text(since: str, ends: str, use: str) -> str:
    """As people read it, after a colon, that the exchange gives something up; each part may be empty."""
    said = " ".join(["deprecated", *([f"since {since}"] if since else [])])
    until = [f"the exchange serves it until {ends}"] if ends else []
    return "; ".join([said, *until, *([f"use `{use}`"] if use else [])])


@dataclass(frozen=True)
class FieldDeprecation:
    """That the exchange gives a field up.

    Attributes:
        since: When the docs said so; empty if that is not known.
        ends: When the exchange stops to serve it; likewise.
        use: The field next to it that takes its place, likewise: its Python name, once the fields around it are read.
    """

    since: str = ""
    ends: str = ""
    use: str = ""

    @property
    def text(self) -> str:
        """As people read it, after a colon."""
        return deprecation_text(self.since, self.ends, self.use)


@dataclass(frozen=True)
class Field:
    """A parameter, or a member of a response.

    Attributes:
        wire: Name on the wire.
        name: Python name.
        type: Its type.
        marked: `!` in a request: it is required; `?` in a response: it may have no value.
        meaning: What it means.
        place: Where it is declared.
        others: Further names on the wire, of a member of a response that sources spell differently.
        deprecated: That the exchange gives it up; None if it does not.
    """

    wire: str
    name: str
    type: Type
    marked: bool
    meaning: str
    place: Place = field(compare=False)
    others: tuple[str, ...] = ()
    deprecated: FieldDeprecation | None = None

    @property
    def described(self) -> str:
        """What it means, and whether it is deprecated."""
        if self.deprecated is None:
            return self.meaning
        text = self.deprecated.text
        return f"{self.meaning} {text[0].upper()}{text[1:]}."

    @property
    def is_whole_list(self) -> bool:
        """Whether it is the list of a page or a batch, and is read as an empty one where null is sent."""
        return isinstance(self.type, ListOf) and self.name in _WHOLE_LISTS

    @property
    def is_empty_without_value(self) -> bool:
        """Whether it is such a list, and is also read as an empty one where nothing is sent."""
        return self.marked and self.is_whole_list

    @property
    def wires(self) -> tuple[str, ...]:
        """All its names on the wire."""
        return self.wire, *self.others


def objects_in(type_: Type) -> Iterator[ObjectOf]:
    """Every object in a type, inner ones first."""
    if isinstance(type_, (ListOf, MapOf)):
        yield from objects_in(type_.item)
    elif isinstance(type_, ObjectOf):
        for member in type_.fields:
            yield from objects_in(member.type)
        yield type_


def secrets_in(type_: Type) -> Iterator[str]:
    """Wire names of members that are not to be shown."""
    for found in objects_in(type_):
        for one in found.fields:
            if any(scalar.form == SECRET for scalar in direct_scalars(one.type)):
                yield from one.wires


def scalars_in(type_: Type) -> Iterator[Scalar]:
    """Every scalar in a type."""
    if isinstance(type_, Scalar):
        yield type_
    elif isinstance(type_, ObjectOf):
        for member in type_.fields:
            yield from scalars_in(member.type)
    else:
        yield from scalars_in(type_.item)


def direct_scalars(type_: Type) -> Iterator[Scalar]:
    """The scalar that a type is, or is a list or a mapping of."""
    if isinstance(type_, Scalar):
        yield type_
    elif isinstance(type_, (ListOf, MapOf)):
        yield from direct_scalars(type_.item)


def fields_of(type_: Type) -> tuple[Field, ...]:
    """The fields of the object that a type is, or is a list or a mapping of."""
    if isinstance(type_, (ListOf, MapOf)):
        return fields_of(type_.item)
    return type_.fields if isinstance(type_, ObjectOf) else ()


def distinct(found: Iterator[ObjectOf]) -> tuple[ObjectOf, ...]:
    """The classes, each name once."""
    return tuple({item.name: item for item in found}.values())
