"""JSON Schema of a group's classes, as datamodel-code-generator takes it: what it prints is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from typing import Any, TypeAlias

from bitget_runtime.values.read import NAMED, RAW
from generator.model.rest import Group
from generator.model.scalars import form_of
from generator.model.stream import StreamGroup
from generator.model.types import ENUM, FLAG, Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.python.meanings import Enums, field_docstring
from generator.python.origins import origins
from generator.python.text import docstring, quoted, wrapped

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema. `Any`: it is JSON."""

_RUNTIME = "bitget_runtime.values.scalars"

_ANYTHING: Schema = {"customTypePath": f"{_RUNTIME}.JsonSlot"}

_PYTHON_TYPES: dict[str, Schema] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "int | str": {"type": ["string", "integer"]},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "object": {},
}


def parameter_alias(scalar: Scalar) -> str | None:
    """Dotted path of the alias that a parameter of this type is annotated with; None for a plain Python type."""
    if scalar.kind in (ENUM, FLAG):
        return f"bitget_client.enums.{scalar.enum or flag_alias(scalar)}"
    name = form_of(scalar).parameter
    return None if name in _PYTHON_TYPES else f"{_RUNTIME}.{name}"


def flag_alias(scalar: Scalar) -> str:
    """Name of the alias of a flag's spelling, one of its own for each: `FlagYesNo`, `FlagYES_NO`, `Flag1_0`."""
    if all(len(word) > 1 and word.isalpha() and word.islower() for word in scalar.spelling):
        return "Flag" + "".join(word.capitalize() for word in scalar.spelling)
    return "Flag" + "_".join(scalar.spelling)


def is_read_on_access(type_: Type) -> bool:
    """Whether a response field of this type is a slot of text and a reader."""
    return isinstance(type_, Scalar) and form_of(type_).reader != ""


def model_schema(group: Group | StreamGroup, enums: Enums) -> tuple[Schema, dict[str, str]]:
    """Schema of all classes of a group, and the base class of each."""
    definitions: Schema = {}
    bases: dict[str, str] = {}
    first_lines = origins(group)
    for found in group.response_objects:
        properties = [one for member in found.fields for one in _response_properties(member, enums)]
        definitions[found.name] = _definition(found, properties, first_lines)
        bases[found.name] = f"bitget_runtime.values.model.{'Row' if found.is_row else 'Model'}"
    for found in group.request_objects:
        definitions[found.name] = _definition(
            found, [_request_property(member, enums) for member in found.fields], first_lines
        )
        bases[found.name] = "bitget_runtime.values.model.Request"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}, bases


def _definition(found: ObjectOf, properties: list[tuple[str, Schema]], first_lines: Mapping[str, str]) -> Schema:
    """Every property counts as required: the template writes the defaults, and nothing is moved for them."""
    definition: Schema = {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name, _ in properties],
    }
    definition["description"] = _described(found, found.meaning or first_lines[found.name])
    return definition


def _described(found: ObjectOf, first_line: str) -> str:
    """The docstring of a class, without quotes: the library escapes it."""
    fields = [wrapped(f"{one.name}: {one.described}", "    ") for one in found.fields]
    return "\n".join([wrapped(first_line, ""), "", "Attributes:", *(f"    {one}" for one in fields), ""])


def _response_properties(member: Field, enums: Enums) -> list[tuple[str, Schema]]:
    return _slots_by_name(member, enums) if member.others else [_response_property(member, enums)]


def _slots_by_name(member: Field, enums: Enums) -> list[tuple[str, Schema]]:
    """A slot for each name on the wire, and properties that read whichever was sent."""
    slots = [f"{member.name}{NAMED}{wire}" for wire in member.wires]
    found: list[tuple[str, Schema]] = []
    for slot, wire in zip(slots, member.wires, strict=True):
        schema = _nullable(_response_schema(member.type))
        schema["x-doc"] = docstring(f"The value sent as `{wire}`; see `{member.name}`.")
        schema["x-assign"] = f" = field(name={quoted(wire)}, default=None)"
        found.append((slot, schema))
    taken = reduce(lambda one, other: f"read.first({one}, {other})", (f"self.{slot}" for slot in slots))
    statement = f"return {taken}"
    if not member.marked:
        guard = f"if value is None:\n    raise read.missing(self, {quoted(member.name)})"
        statement = f"value = {taken}\n{guard}\nreturn value"
    raw = RAW + member.name
    as_sent = docstring(f"`{member.name}` as sent.")
    if is_read_on_access(member.type):
        text = _property(raw, _raw_annotation(member), as_sent, statement)
        text += f"\n{member.name} = {_reader(member, raw)}\n{field_docstring(member, enums)}"
    elif member.is_whole_list:
        text = _property(raw, _raw_annotation(member), as_sent, statement) + "\n\n" + _list_reader(member, enums)
    else:
        text = _property(member.name, reader_annotation(member), field_docstring(member, enums), statement)
    found[-1][1]["x-properties"] = text
    return found


def _property(name: str, annotation: str, doc: str, statement: str) -> str:
    body = f"{doc}\n{statement}".replace("\n", "\n    ")
    return f"@property\ndef {name}(self) -> {annotation}:\n    {body}"


def _list_reader(member: Field, enums: Enums) -> str:
    """What reads the list of a page or a batch."""
    sent = f"self.{RAW}{member.name}"
    statement = f"return read.listed(self, {quoted(member.name)}, {sent})"
    if member.is_empty_without_value:
        statement = f"if {sent} is None:\n    return []\n{statement}"
    return _property(member.name, reader_annotation(member), field_docstring(member, enums), statement)


def _raw_annotation(member: Field) -> str:
    types = _value_annotation(member.type)
    if isinstance(member.type, Scalar):
        slot = form_of(member.type).slot
        types = slot if slot in _PYTHON_TYPES else "int | str"
    return f"{types} | None" if member.marked else types


def _response_property(member: Field, enums: Enums) -> tuple[str, Schema]:
    schema = _nullable(_response_schema(member.type)) if member.marked else _response_schema(member.type)
    schema["x-doc"] = field_docstring(member, enums)
    slot = member.name
    if is_read_on_access(member.type):
        slot = RAW + member.name
        schema["x-reader"] = f"{member.name} = {_reader(member, slot)}"
    elif member.is_whole_list:
        slot = RAW + member.name
        schema["x-doc"] = docstring(f"`{member.name}` as sent.")
        schema["x-properties"] = _list_reader(member, enums)
    schema["x-assign"] = _assignment(slot, member, default=member.marked)
    return slot, schema


def _reader(member: Field, slot: str) -> str:
    assert isinstance(member.type, Scalar)
    name = ("optional_" if member.marked else "") + form_of(member.type).reader
    spelling = [quoted(word) for word in member.type.spelling if word]
    return f"read.{name}({', '.join([quoted(slot), *spelling])})"


def _response_schema(type_: Type) -> Schema:
    match type_:
        case Scalar():
            return _scalar_schema(form_of(type_).slot)
        case ListOf(item):
            return {"type": "array", "items": _response_schema(item)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _response_schema(item)}
        case ObjectOf(name):
            return {"$ref": f"#/$defs/{name}"}


def _request_property(member: Field, enums: Enums) -> tuple[str, Schema]:
    schema = _request_schema(member.type)
    if not member.marked:
        schema = _nullable(schema)
    schema["x-doc"] = field_docstring(member, enums)
    schema["x-assign"] = _assignment(member.name, member, default=not member.marked)
    return member.name, schema


def _request_schema(type_: Type) -> Schema:
    match type_:
        case Scalar():
            alias = parameter_alias(type_)
            return {"customTypePath": alias} if alias else _scalar_schema(form_of(type_).parameter)
        case ListOf(item):
            return {"type": "array", "items": _request_schema(item)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _request_schema(item)}
        case ObjectOf(name):
            return {"$ref": f"#/$defs/{name}"}


def _scalar_schema(name: str) -> Schema:
    """Of a Python type, or of a type of the runtime's."""
    return dict(_PYTHON_TYPES[name]) if name in _PYTHON_TYPES else {"customTypePath": f"{_RUNTIME}.{name}"}


def _nullable(schema: Schema) -> Schema:
    if schema in (_ANYTHING, _PYTHON_TYPES["object"]):  # None is one of what it may be
        return schema
    if "$ref" in schema or "customTypePath" in schema or "additionalProperties" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return {**schema, "type": [*types, "null"]}


def _assignment(slot: str, member: Field, *, default: bool) -> str:
    if slot != member.wire:
        return f" = field(name={quoted(member.wire)}{', default=None' if default else ''})"
    return " = None" if default else ""


def reader_annotation(member: Field) -> str:
    """Type of a response field as users see it."""
    optional = member.marked and not member.is_empty_without_value
    return _value_annotation(member.type) + (" | None" if optional else "")


def _value_annotation(type_: Type) -> str:
    match type_:
        case Scalar():
            return form_of(type_).value
        case ListOf(item):
            return f"list[{_value_annotation(item)}]"
        case MapOf(item):
            return f"dict[str, {_value_annotation(item)}]"
        case ObjectOf(name):
            return name
