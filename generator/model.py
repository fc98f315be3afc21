"""The API as plain objects. Whatever a template prints is a property here or in the modules that render."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

from generator.naming import pascal_case
from generator.problems import Place

if TYPE_CHECKING:
    from generator.sbe_file import SbeMessage
    from generator.stream_model import StreamGroup

Side: TypeAlias = Literal["request", "response"]


@dataclass(frozen=True)
class Scalar:
    """A single value.

    Attributes:
        kind: `str`, `int`, `float`, `decimal`, `bool`, `timestamp`, `flag`, `enum`, `unknown` or `none`.
        form: How it is sent where that is not the usual way: `str`, `num`, `any`; `secret`: not to be shown.
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


@dataclass(frozen=True)
class Field:
    """A parameter, or a member of an answer.

    Attributes:
        wire: Name on the wire.
        name: Python name.
        type: Its type.
        marked: `!` in a request: it is required; `?` in a response: it may have no value.
        meaning: What it means.
        place: Where it is declared.
        others: Further names on the wire, of a member of an answer that sources spell differently.
    """

    wire: str
    name: str
    type: Type
    marked: bool
    meaning: str
    place: Place = field(compare=False)
    others: tuple[str, ...] = ()

    @property
    def wires(self) -> tuple[str, ...]:
        """All its names on the wire."""
        return self.wire, *self.others


@dataclass(frozen=True)
class Example:
    """A documented call, text by text; see `bitget_runtime.operation.Example`."""

    response: str
    request: str | None
    departs: str | None
    mended: str | None
    constructed: bool
    place: Place


@dataclass(frozen=True)
class Enum:
    """A named set of values with the meaning of each, empty where it is plain."""

    name: str
    meaning: str
    values: Mapping[str, str]
    place: Place


@dataclass(frozen=True)
class GlossaryEntry:
    """What a field of this name means wherever nothing else is said.

    Attributes:
        type: Usual type; None for fields that hold other fields.
        name: Python name.
        meaning: What it means.
        place: Where it is declared.
    """

    type: Scalar | None
    name: str
    meaning: str
    place: Place


@dataclass(frozen=True)
class ErrorCode:
    """What an error code means; see `bitget_runtime.api.ErrorCode`."""

    error: str
    retryable: bool
    outcome_known: bool
    meaning: str


@dataclass(frozen=True)
class Operation:
    """One operation of the API.

    Attributes:
        address: Its place below `spec/rest/`, by dots.
        request: Parameters; of one item where `request_is_list`.
        request_name: Python name of the list, where `request_is_list`.
        response: Type of the data.
        place: Start of its file.
        aliases: Other calls that the exchange takes for the same, such as `GET /api/v2/other/path`.
    """

    address: str
    summary: str
    docs: str
    method: str
    path: str
    auth: str
    permission: str | None
    rate_limits: tuple[str, ...]
    outcome: str
    request: tuple[Field, ...]
    request_is_list: bool
    request_name: str
    response: Type
    examples: tuple[Example, ...]
    place: Place
    aliases: tuple[str, ...] = ()

    @cached_property
    def secrets(self) -> tuple[str, ...]:
        """Wire names of what it takes or returns that is not to be shown."""
        return (*_secrets_in(ObjectOf("", self.request)), *_secrets_in(self.response))

    @property
    def name(self) -> str:
        return self.address.rpartition(".")[2]

    @property
    def group(self) -> str:
        return self.address.rpartition(".")[0]

    @property
    def constant(self) -> str:
        return self.name.upper()

    @property
    def request_class(self) -> str:
        return f"{pascal_case(self.name)}{'Item' if self.request_is_list else 'Request'}"


@dataclass(frozen=True)
class Environment:
    name: str
    rest: str
    streams: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class ApiFacts:
    """What is true of all operations; `api.yaml`. `docs_dates`: when pages were read, by how their addresses start."""

    environments: tuple[Environment, ...]
    headers: Mapping[str, str]
    envelope: Mapping[str, str]
    client_order_id: str
    new_client_order_ids: tuple[str, ...]
    order_id: str
    streams: Mapping[str, Mapping[str, str]]
    stream_limits: Mapping[str, str]
    variables: Mapping[str, str]
    docs_dates: Mapping[str, str]


@dataclass(frozen=True)
class Group:
    """Operations of one folder: one class of methods, one module."""

    address: str
    operations: tuple[Operation, ...]

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.address.split("."))

    @property
    def name(self) -> str:
        return self.parts[-1]

    @cached_property
    def response_objects(self) -> tuple[ObjectOf, ...]:
        """Classes of the answers, each once, inner ones first."""
        return distinct(found for operation in self.operations for found in objects_in(operation.response))

    @cached_property
    def request_objects(self) -> tuple[ObjectOf, ...]:
        """Classes of the requests, each once, inner ones first."""
        return distinct(
            found
            for operation in self.operations
            if operation.request
            for found in objects_in(ObjectOf(operation.request_class, operation.request, meaning=operation.summary))
        )


@dataclass(frozen=True)
class Catalogue:
    """The whole API."""

    api: ApiFacts
    enums: Mapping[str, Enum]
    errors: Mapping[str, Mapping[str, ErrorCode]]
    operations: tuple[Operation, ...]
    streams: tuple[StreamGroup, ...] = ()
    binary: tuple[SbeMessage, ...] = ()

    @property
    def binary_api(self) -> str | None:
        """The generation of the API that has binary market data; None where there is none in the catalogue."""
        return next((name for name, facts in self.api.streams.items() if "binary" in facts and self.binary), None)

    @cached_property
    def secrets(self) -> tuple[str, ...]:
        """Wire names of members that hold keys, their secrets or passphrases."""
        calls = [call for group in self.streams for call in group.calls]
        requests = [ObjectOf("", one.request) for one in (*self.operations, *calls)]
        frames = [ObjectOf("", one.frame) for group in self.streams for one in group.commands]
        data = [one.data for group in self.streams for one in group.channels]
        replies = [one.reply for group in self.streams for one in group.commands]
        types = (*requests, *frames, *data, *replies, *(one.response for one in self.operations))
        return tuple(sorted({wire for type_ in types for wire in _secrets_in(type_)}))

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        by_address: dict[str, list[Operation]] = {}
        for operation in self.operations:
            by_address.setdefault(operation.group, []).append(operation)
        return tuple(Group(address, tuple(found)) for address, found in by_address.items())


def objects_in(type_: Type) -> Iterator[ObjectOf]:
    """Every object in a type, inner ones first."""
    if isinstance(type_, (ListOf, MapOf)):
        yield from objects_in(type_.item)
    elif isinstance(type_, ObjectOf):
        for member in type_.fields:
            yield from objects_in(member.type)
        yield type_


def _secrets_in(type_: Type) -> Iterator[str]:
    for found in objects_in(type_):
        for one in found.fields:
            item = one.type
            while isinstance(item, (ListOf, MapOf)):
                item = item.item
            if isinstance(item, Scalar) and item.form == "secret":
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


def distinct(found: Iterator[ObjectOf]) -> tuple[ObjectOf, ...]:
    """The classes, each name once."""
    return tuple({item.name: item for item in found}.values())
