"""What the template of a group of methods prints: every string in it that is not layout."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.flavours import ASYNC, ASYNC_RAW, RAW, SYNC, Flavour
from generator.model.notes import DocumentedCode
from generator.model.rest import Group, Operation
from generator.model.scalars import form_of
from generator.model.shared import Deprecation
from generator.model.stream import Channel, Command, StreamGroup
from generator.model.types import UNKNOWN, Field, ListOf, MapOf, ObjectOf, Scalar, Type, direct_scalars
from generator.naming import pascal_case, walk_name
from generator.python.handed_over import HandedOver
from generator.python.meanings import Enums, argument_lines
from generator.python.schemas import parameter_alias
from generator.python.text import docstring_of, quoted, wrapped

PACKAGE = "bitget_client"

OUTCOME_NOTES = {
    "order": "A lost response raises `OrderOutcomeUnknown`; the order is never sent twice.",
    "transfer": "A lost response raises `OutcomeUnknown`; money is never moved twice.",
    "setting": "A lost response raises `OutcomeUnknown`.",
}

_PURPOSES = {"cancel": "is_cancel", "close": "is_close", "trade": "is_trade", "withdraw": "is_withdrawal"}
"""What a role is called in generated code."""


def parameter_annotation(type_: Type) -> str:
    """Type of a parameter as a signature says it."""
    match type_:
        case Scalar():
            return (parameter_alias(type_) or form_of(type_).parameter).rpartition(".")[2]
        case ListOf(item):
            return f"Sequence[{parameter_annotation(item)}]"
        case MapOf(item):
            return f"Mapping[str, {parameter_annotation(item)}]"
        case ObjectOf(name):
            return name


def response_annotation(type_: Type) -> str:
    """Type of a response's data. A lone number or time stays as sent: there is no model to read it."""
    match type_:
        case Scalar():
            return form_of(type_).alone
        case ListOf(item):
            return f"list[{response_annotation(item)}]"
        case MapOf(item):
            return f"dict[str, {response_annotation(item)}]"
        case ObjectOf(name):
            return name


def class_stem(name: str) -> str:
    """Name of the class of a group or namespace, before a flavour is added: never that of a model."""
    return pascal_case(name) + "Api"


def limit_keywords(operation: Operation, counterparts: Iterable[str]) -> Iterator[str]:
    """How a constructor is called for what an operation is limited to and what it is for."""
    limits = operation.limits
    if limits.rates:
        yield f"rate_limits={text_tuple(limits.rates)}"
    if limits.inferred:
        yield "limits_inferred=True"
    if limits.by_vip:
        yield "limits_by_vip=True"
    if limits.copy_traders:
        yield f"copy_trader_limits={text_tuple(limits.copy_traders)}"
    if operation.role:
        yield f"{_PURPOSES[operation.role]}=True"
    if found := tuple(counterparts):
        yield f"counterparts={text_tuple(found)}"


def deprecation_message(one: Operation | Channel | Command) -> str:
    """What callers of a call that the exchange gives up are warned with; empty for others."""
    return f"{one.address}: {one.deprecated.text}" if one.deprecated else ""


def deprecation_lines(deprecated: Deprecation | None) -> list[str]:
    """The paragraph of a docstring that says so, with the blank line after it."""
    if deprecated is None:
        return []
    return [wrapped(deprecated.sentence, ""), ""]


def source_lines(one: Operation | Channel | Command) -> list[str]:
    """The end of a docstring: the page that the facts are from."""
    return ["", f"Source: {one.docs}"] if one.docs else []


def text_tuple(texts: tuple[str, ...]) -> str:
    """The source of a tuple of texts."""
    return f"({', '.join(map(quoted, texts))}{',' if len(texts) == 1 else ''})"


def raises_lines(codes: Iterable[DocumentedCode]) -> Iterator[str]:
    """What a call raises, by its docstring."""
    yield "Raises:"
    yield "    BitgetError: one of its subclasses; see `bitget_runtime.errors`."
    if named := ", ".join(one.code for one in codes):
        yield f"    ApiError: the docs name the codes {named}; others are possible."


@dataclass(frozen=True)
class OperationView:
    """One method."""

    operation: Operation
    enums: Enums

    @property
    def name(self) -> str:
        return self.operation.name

    @property
    def constant(self) -> str:
        return self.operation.constant

    @property
    def address(self) -> str:
        return self.operation.address

    @property
    def method(self) -> str:
        return self.operation.method

    @property
    def path(self) -> str:
        return self.operation.path

    @property
    def request_type(self) -> str:
        if not self.operation.request:
            return "None"
        name = self.operation.request_class
        return f"list[{name}]" if self.operation.request_is_list else name

    @cached_property
    def response_type(self) -> str:
        return response_annotation(self.operation.response)

    @property
    def keywords(self) -> str:
        operation = self.operation
        parts = [f"auth={quoted(operation.auth)}"]
        if operation.outcome != "none":
            parts.append(f"outcome={quoted(operation.outcome)}")
        if operation.permission:
            parts.append(f"permission={quoted(operation.permission)}")
        parts += limit_keywords(operation, operation.counterparts)
        if operation.docs:
            parts.append(f"docs={quoted(operation.docs)}")
        if operation.aliases:
            parts.append(f"aliases={text_tuple(operation.aliases)}")
        if operation.paging:
            parts.append(f"paging={dict(operation.paging.texts)!r}")
        return ", ".join(parts)

    @property
    def signature(self) -> str:
        return ", ".join(["self", "*", *self._parameters, "extra: Extra | None = None"])

    @property
    def walk_name(self) -> str:
        """Name of the method that walks over its pages; empty if it does not page."""
        return walk_name(self.name) if self.operation.paging else ""

    @property
    def walk_signature(self) -> str:
        return f"{self.signature}, **walk: Unpack[WalkOptions]"

    @property
    def item_type(self) -> str:
        """Type of what a walk yields."""
        paging = self.operation.paging
        row = paging.row_of(self.operation.response) if paging else None
        return "Any" if row is None else response_annotation(row)

    @property
    def walk_docstring(self) -> str:
        paging = self.operation.paging
        lines = [wrapped(f"Walk over all pages of `{self.name}`, which takes the same arguments.", "")]
        reach = paging.said("reach") if paging else ""
        window = paging.said("window").rpartition(" ")[2] if paging and paging.facts.window else ""
        facts = [f"reach: {reach}"] * bool(reach) + [f"widest query: {window}"] * bool(window)
        if facts:
            lines += ["", wrapped(f"{'; '.join(facts)}.".capitalize(), "")]
        return docstring_of(lines)

    @property
    def _parameters(self) -> Iterator[str]:
        if self.operation.request_is_list:
            yield f"{self.operation.request_name}: Sequence[{self.operation.request_class}]"
            return
        for member in self.ordered_parameters:
            annotation = parameter_annotation(member.type)
            yield f"{member.name}: {annotation}" if member.marked else f"{member.name}: {annotation} | None = None"

    @cached_property
    def ordered_parameters(self) -> tuple[Field, ...]:
        """Required ones first, otherwise as documented."""
        return tuple(sorted(self.operation.request, key=lambda member: not member.marked))

    @property
    def handed_over(self) -> HandedOver:
        return HandedOver(() if self.operation.request_is_list else self.ordered_parameters)

    @property
    def arguments(self) -> str:
        return self.operation.request_name if self.operation.request_is_list else self.handed_over.expression

    @property
    def has_secrets(self) -> bool:
        return bool(self.operation.secrets)

    @property
    def deprecated(self) -> str:
        """What callers are warned with; empty if they are not."""
        return deprecation_message(self.operation)

    @cached_property
    def docstring(self) -> str:
        operation = self.operation
        facts = [f"`{operation.method} {operation.path}`", operation.auth, *operation.limits.texts()]
        if operation.permission:
            facts.append(f"permission: {operation.permission}")
        lines = [wrapped(operation.summary, ""), "", *deprecation_lines(operation.deprecated)]
        lines.append(wrapped(", ".join(facts) + ".", ""))
        if operation.outcome in OUTCOME_NOTES:
            lines.append(OUTCOME_NOTES[operation.outcome])
        if any(scalar.kind == UNKNOWN for scalar in direct_scalars(operation.response)):
            lines.append("The response's shape is not documented: it is returned as decoded JSON.")
        if operation.notes:
            lines += ["", *(f"- {wrapped(note, '  ')}" for note in operation.spoken_notes)]
        lines += ["", "Args:", *self._argument_lines, "", *raises_lines(operation.codes)]
        lines += source_lines(operation)
        return docstring_of(lines)

    @property
    def _argument_lines(self) -> Iterator[str]:
        if self.operation.request_is_list:
            yield f"    {self.operation.request_name}: One `{self.operation.request_class}` per item."
        else:
            for member in self.ordered_parameters:
                yield from argument_lines(member, self.enums)
        yield "    extra: Parameters that the catalogue does not know yet, by wire name."


@dataclass(frozen=True)
class GroupFlavour:
    """A flavour of one group."""

    flavour: Flavour
    stem: str
    title: str

    @property
    def class_name(self) -> str:
        return self.flavour.named(self.stem)

    @property
    def plain_class(self) -> str:
        return self.flavour.prefix + self.stem

    @property
    def base_class(self) -> str:
        return self.flavour.base_class

    @property
    def def_keyword(self) -> str:
        return self.flavour.def_keyword

    @property
    def await_keyword(self) -> str:
        return self.flavour.await_keyword

    @property
    def walk_class(self) -> str:
        return f"{self.flavour.prefix}Walk"

    @property
    def unseen(self) -> str:
        return self.flavour.unseen

    @property
    def taken_over_by(self) -> str:
        return self.flavour.taken_over_by


@dataclass(frozen=True)
class GroupView:
    """One module of methods."""

    group: Group
    enums: Enums

    @property
    def address(self) -> str:
        return self.group.address

    @property
    def module(self) -> str:
        return f"{PACKAGE}.{self.group.address}"

    @property
    def models_module(self) -> str:
        return f"{self.module}_models"

    @property
    def method_names(self) -> str:
        return ", ".join(quoted(operation.name) for operation in self.group.operations)

    @cached_property
    def operations(self) -> tuple[OperationView, ...]:
        return tuple(OperationView(operation, self.enums) for operation in self.group.operations)

    @property
    def flavours(self) -> tuple[GroupFlavour, ...]:
        return self._flavours((SYNC, ASYNC))

    @property
    def raw_flavours(self) -> tuple[GroupFlavour, ...]:
        return self._flavours((RAW, ASYNC_RAW))

    def _flavours(self, flavours: Iterable[Flavour]) -> tuple[GroupFlavour, ...]:
        stem = class_stem(self.group.name)
        return tuple(GroupFlavour(one, stem, f"Operations of `{self.address}`{one.manner}.") for one in flavours)

    @property
    def models(self) -> str:
        """Classes that its methods may name."""
        return class_names(self.group)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Dotted paths of the types that its parameters may have."""
        return parameter_aliases(member for one in self.group.operations for member in one.request)


def class_names(group: Group | StreamGroup) -> str:
    """The classes of a group's models, as an import names them."""
    return ", ".join(one.name for one in (*group.response_objects, *group.request_objects))


def parameter_aliases(fields: Iterable[Field]) -> tuple[str, ...]:
    """Dotted paths of the types that parameters have which no Python type says."""
    scalars = {scalar for member in fields for scalar in direct_scalars(member.type)}
    return tuple(sorted({alias for scalar in scalars if (alias := parameter_alias(scalar))}))
