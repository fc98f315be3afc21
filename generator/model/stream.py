"""Channels and commands as plain objects."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.model.notes import DocumentedCode
from generator.model.rest import Operation
from generator.model.shared import Age, Deprecation, Enum, Reference
from generator.model.types import Field, ObjectOf, Scalar, Type, distinct, objects_in
from generator.naming import pascal_case
from generator.problems import Place

STREAM = "stream"
"""Module, below the one of its generation of the API, that holds all of its channels and commands."""

TRADE = "trade"


@dataclass(frozen=True)
class StreamExample:
    """A documented subscription or command, text by text.

    Attributes:
        texts: Frames by what they are: `subscribe`, `ack`, `push`, `request`, `reply`.
        departs: How it contradicts the declared fields.
        mended: What was changed to make it valid JSON.
        constructed: Built from the declared fields because the docs have none.
        place: Where it is.
    """

    texts: Mapping[str, str]
    departs: str | None
    mended: str | None
    constructed: bool
    place: Place


@dataclass(frozen=True)
class Channel:
    """One channel; see `bitget_runtime.stream.wire.channel.Channel`."""

    api: str
    scope: str
    name: str
    summary: str
    docs: str
    wire_name: str
    pushes: str
    frequency: str | None
    every: str | None
    snapshots: tuple[str, tuple[str, ...]] | None
    key: tuple[str, ...]
    constant: Mapping[str, str]
    request: tuple[Field, ...]
    data: Type
    examples: tuple[StreamExample, ...]
    place: Place
    age: Age = field(default_factory=Age)
    deprecated: Deprecation | None = None

    @property
    def address(self) -> str:
        return f"{self.api}.{STREAM}.{self.name}"

    @property
    def constant_name(self) -> str:
        return self.name.upper()

    @property
    def request_class(self) -> str:
        return f"{pascal_case(self.name)}Request"

    def names(self, enums: Mapping[str, Enum]) -> list[str]:
        """Every name that it has on the wire."""
        names = [self.wire_name]
        for one in self.request:
            placeholder = f"{{{one.wire}}}"
            if placeholder in self.wire_name and isinstance(one.type, Scalar):
                values = [*(() if one.marked else ("",)), *enums[one.type.enum].values]
                names = [name.replace(placeholder, value) for name in names for value in values]
        return names


@dataclass(frozen=True)
class Command:
    """One command; see `bitget_runtime.stream.wire.channel.Command`.

    Attributes:
        rest: The operation of REST that does the same, and whose limits it shares, as its file names it.
        operation: That operation.
        counterparts: Addresses of the commands of the other generation of the API that do the same.
        codes: Error codes that its docs name.
    """

    api: str
    name: str
    summary: str
    docs: str
    wire_name: str
    outcome: str
    permission: str | None
    constant: Mapping[str, str]
    frame: tuple[Field, ...]
    request: tuple[Field, ...]
    request_is_list: bool
    request_name: str
    reply: Type
    examples: tuple[StreamExample, ...]
    place: Place
    rest: Reference | None = None
    operation: Operation | None = None
    counterparts: tuple[str, ...] = ()
    age: Age = field(default_factory=Age)
    deprecated: Deprecation | None = None
    codes: tuple[DocumentedCode, ...] = ()

    @property
    def address(self) -> str:
        return f"{self.api}.{STREAM}.{TRADE}.{self.name}"

    @property
    def constant_name(self) -> str:
        return f"{TRADE}_{self.name}".upper()

    @property
    def request_class(self) -> str:
        return f"{pascal_case(self.name)}{'Item' if self.request_is_list else 'Request'}"

    @property
    def frame_class(self) -> str:
        return f"{pascal_case(self.name)}Frame"


@dataclass(frozen=True)
class StreamGroup:
    """All channels and commands of one generation of the API: one class of methods, one module."""

    api: str
    channels: tuple[Channel, ...]
    commands: tuple[Command, ...]

    @property
    def parts(self) -> tuple[str, ...]:
        return (self.api, STREAM)

    @property
    def calls(self) -> tuple[Channel | Command, ...]:
        return (*self.channels, *self.commands)

    @cached_property
    def response_objects(self) -> tuple[ObjectOf, ...]:
        """Classes of pushes and replies, each once, inner ones first."""
        types = [*(one.data for one in self.channels), *(one.reply for one in self.commands)]
        return distinct(found for type_ in types for found in objects_in(type_))

    @cached_property
    def request_objects(self) -> tuple[ObjectOf, ...]:
        """Classes of arguments, each once, inner ones first."""
        return distinct(found for one in self.request_classes if one.fields for found in objects_in(one))

    @property
    def request_classes(self) -> Iterator[ObjectOf]:
        for channel in self.channels:
            yield ObjectOf(channel.request_class, channel.request, meaning=f"Arguments of `{channel.name}`.")
        for command in self.commands:
            yield ObjectOf(
                command.frame_class,
                command.frame,
                meaning=f"Arguments of `{command.name}` that are in the frame around the others.",
            )
            yield ObjectOf(command.request_class, command.request, meaning=command.summary)
