"""Operations, their examples, and the groups that they are in."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

from generator.model.notes import DocumentedCode, Known, Note, spoken
from generator.model.paging import DeclaredPaging
from generator.model.shared import Age, Deprecation, OwnLimits, Reference
from generator.model.types import Field, ObjectOf, Type, distinct, objects_in, secrets_in
from generator.naming import pascal_case
from generator.problems import Place


@dataclass(frozen=True)
class Example:
    """A documented call, text by text; see `bitget_runtime.rest.operation.Example`."""

    response: str
    request: str | None
    departs: str | None
    mended: str | None
    constructed: bool
    place: Place


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
        role: `cancel`: it takes orders off the book, and does nothing else; `close`: it only makes
            positions smaller; `trade`: it trades without an order; `withdraw`: it takes money away.
        counterpart: What it names as the operation of the other generation of the API that does the same.
        counterparts: Addresses of all that do, those that name it included.
        paging: How it pages; None if it does not.
        deprecated: That the exchange gives it up; None if it does not.
        notes: Rules that belong to no field.
        codes: Error codes that its docs name.
    """

    address: str
    summary: str
    docs: str
    method: str
    path: str
    auth: str
    permission: str | None
    limits: OwnLimits
    outcome: str
    request: tuple[Field, ...]
    request_is_list: bool
    request_name: str
    response: Type
    examples: tuple[Example, ...]
    place: Place
    aliases: tuple[str, ...] = ()
    role: str | None = None
    counterpart: Reference | None = None
    counterparts: tuple[str, ...] = ()
    paging: DeclaredPaging | None = None
    age: Age = field(default_factory=Age)
    deprecated: Deprecation | None = None
    notes: tuple[Note, ...] = ()
    codes: tuple[DocumentedCode, ...] = ()

    @property
    def rate_limits(self) -> tuple[str, ...]:
        return self.limits.rates

    @cached_property
    def secrets(self) -> tuple[str, ...]:
        """Wire names of what it takes or returns that is not to be shown."""
        return (*secrets_in(ObjectOf("", self.request)), *secrets_in(self.response))

    @cached_property
    def quotable(self) -> Known:
        """The fields that its notes may quote, by name on the wire: parameters, and what the response holds."""
        inner = (*objects_in(self.response), *objects_in(ObjectOf("", self.request)))
        return {member.wire: member for found in inner for member in found.fields}

    @cached_property
    def spoken_notes(self) -> list[str]:
        """Its notes for people who write Python."""
        return spoken(self.notes, self.quotable)

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
        """Classes of the responses, each once, inner ones first."""
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
