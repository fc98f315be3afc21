"""JSON Schema of a group's classes, as datamodel-code-generator takes it: what it prints is decided here."""

from __future__ import annotations

from functools import reduce
from typing import Any, TypeAlias

from bitget_runtime.values.read import NAMED, RAW
from generator.model.rest import Group
from generator.model.stream import StreamGroup
from generator.model.types import Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.python.text import docstring, quoted
from generator.read.grammar import SECRET

Schema: TypeAlias = dict[str, Any]
"""A JSON Schema. `Any`: it is JSON."""

_STRING: Schema = {"type": "string"}
_INTEGER: Schema = {"type": "integer"}
_STRING_OR_INTEGER: Schema = {"type": ["string", "integer"]}
_NUMBER: Schema = {"customTypePath": "bitget_runtime.values.scalars.JsonNumberSlot"}
_STRING_OR_NUMBER: Schema = {"customTypePath": "bitget_runtime.values.scalars.AnyNumberSlot"}

_SLOT_TYPES: dict[tuple[str, str], Schema] = {
    ("int", "str"): _STRING,
    ("int", "any"): _STRING_OR_INTEGER,
    ("float", ""): _NUMBER,
    ("float", "str"): _STRING,
    ("float", "any"): _STRING_OR_NUMBER,
    ("decimal", ""): _STRING,
    ("decimal", "num"): _NUMBER,
    ("decimal", "any"): _STRING_OR_NUMBER,
    ("timestamp", ""): _STRING,
    ("timestamp", "num"): _INTEGER,
    ("timestamp", "any"): _STRING_OR_INTEGER,
    ("flag", ""): _STRING,
}
"""What a slot holds whose value is read on access, by kind and form. A number that is sent as one keeps its text."""

_ANYTHING: Schema = {"customTypePath": "bitget_runtime.values.scalars.JsonSlot"}

_PLAIN_TYPES = {"str": "string", "enum": "string", "int": "integer", "bool": "boolean"}

_READERS = {"int": "integer", "float": "number", "decimal": "decimal", "timestamp": "timestamp", "flag": "flag"}

_PARAMETER_TYPES: dict[tuple[str, str], str] = {
    ("str", SECRET): "SecretText",
    ("int", "str"): "IntText",
    ("int", "any"): "IntText",
    ("float", "str"): "FloatText",
    ("float", "any"): "FloatText",
    ("decimal", ""): "Number",
    ("decimal", "num"): "JsonNumber",
    ("decimal", "any"): "Number",
    ("timestamp", ""): "Time",
    ("timestamp", "num"): "JsonTime",
    ("timestamp", "any"): "Time",
}
"""Parameter types of `bitget_runtime.values.scalars`, by kind and form."""


def parameter_alias(scalar: Scalar) -> str | None:
    """Dotted path of the alias that a parameter of this type is annotated with; None for a plain Python type."""
    if scalar.kind == "enum":
        return f"bitget_client.enums.{scalar.enum}"
    if scalar.kind == "flag":
        return f"bitget_client.enums.{flag_alias(scalar)}"
    alias = _PARAMETER_TYPES.get((scalar.kind, scalar.form))
    return f"bitget_runtime.values.scalars.{alias}" if alias else None


def flag_alias(scalar: Scalar) -> str:
    """Name of the alias of a flag's spelling, one of its own for each: `FlagYesNo`, `FlagYES_NO`, `Flag1_0`."""
    if all(len(word) > 1 and word.isalpha() and word.islower() for word in scalar.spelling):
        return "Flag" + "".join(word.capitalize() for word in scalar.spelling)
    return "Flag" + "_".join(scalar.spelling)


def is_read_on_access(type_: Type) -> bool:
    """Whether a response field of this type is a slot of text and a reader."""
    return isinstance(type_, Scalar) and (type_.kind, type_.form) in _SLOT_TYPES


def model_schema(group: Group | StreamGroup) -> tuple[Schema, dict[str, str]]:
    """Schema of all classes of a group, and the base class of each."""
    definitions: Schema = {}
    bases: dict[str, str] = {}
    for found in group.response_objects:
        definitions[found.name] = _definition(
            found, [one for member in found.fields for one in _response_properties(member)]
        )
        bases[found.name] = f"bitget_runtime.values.model.{'Row' if found.is_row else 'Model'}"
    for found in group.request_objects:
        definitions[found.name] = _definition(found, [_request_property(member) for member in found.fields])
        bases[found.name] = "bitget_runtime.values.model.Request"
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}, bases


def _definition(found: ObjectOf, properties: list[tuple[str, Schema]]) -> Schema:
    """Every property counts as required: the template writes the defaults, and nothing is moved for them."""
    definition: Schema = {
        "type": "object",
        "properties": dict(properties),
        "required": [name for name, _ in properties],
    }
    if found.meaning:
        definition["description"] = found.meaning  # a sentence: the library escapes it
    return definition


def _response_properties(member: Field) -> list[tuple[str, Schema]]:
    return _slots_by_name(member) if member.others else [_response_property(member)]


def _slots_by_name(member: Field) -> list[tuple[str, Schema]]:
    """A slot for each name on the wire, and properties that read whichever was sent."""
    slots = [f"{member.name}{NAMED}{wire}" for wire in member.wires]
    found: list[tuple[str, Schema]] = []
    for slot, wire in zip(slots, member.wires, strict=True):
        schema = _nullable(_response_schema(member.type))
        schema["x-doc"] = docstring(f"What was sent as `{wire}`; see `{member.name}`.")
        schema["x-assign"] = f" = field(name={quoted(wire)}, default=None)"
        found.append((slot, schema))
    taken = reduce(lambda one, other: f"read.first({one}, {other})", (f"self.{slot}" for slot in slots))
    statement = f"return {taken}"
    if not member.marked:
        guard = f"if value is None:\n    raise read.missing(self, {quoted(member.name)})"
        statement = f"value = {taken}\n{guard}\nreturn value"
    if is_read_on_access(member.type):
        raw = RAW + member.name
        head, doc = f"def {raw}(self) -> {_raw_annotation(member)}:", docstring(f"`{member.name}` as sent.")
        after = f"\n{member.name} = {_reader(member, raw)}\n{docstring(member.meaning)}"
    else:
        head, doc, after = f"def {member.name}(self) -> {reader_annotation(member)}:", docstring(member.meaning), ""
    body = f"{doc}\n{statement}".replace("\n", "\n    ")
    found[-1][1]["x-properties"] = f"@property\n{head}\n    {body}{after}"
    return found


def _raw_annotation(member: Field) -> str:
    assert isinstance(member.type, Scalar)
    schema = _SLOT_TYPES[member.type.kind, member.type.form]
    types = {"string": "str", "integer": "int"}.get(str(schema.get("type")), "int | str")
    return f"{types} | None" if member.marked else types


def _response_property(member: Field) -> tuple[str, Schema]:
    schema = _nullable(_response_schema(member.type)) if member.marked else _response_schema(member.type)
    schema["x-doc"] = docstring(member.meaning)
    slot = member.name
    if is_read_on_access(member.type):
        slot = RAW + member.name
        schema["x-reader"] = f"{member.name} = {_reader(member, slot)}"
    schema["x-assign"] = _assignment(slot, member, default=member.marked)
    return slot, schema


def _reader(member: Field, slot: str) -> str:
    assert isinstance(member.type, Scalar)
    name = ("optional_" if member.marked else "") + _READERS[member.type.kind]
    spelling = [quoted(word) for word in member.type.spelling if word]
    return f"read.{name}({', '.join([quoted(slot), *spelling])})"


def _response_schema(type_: Type) -> Schema:
    match type_:
        case Scalar():
            if type_.form == SECRET:
                return {"customTypePath": parameter_alias(type_)}
            if slot := _SLOT_TYPES.get((type_.kind, type_.form)):
                return dict(slot)
            return {"type": _PLAIN_TYPES[type_.kind]} if type_.kind in _PLAIN_TYPES else dict(_ANYTHING)
        case ListOf(item):
            return {"type": "array", "items": _response_schema(item)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _response_schema(item)}
        case ObjectOf(name):
            return {"$ref": f"#/$defs/{name}"}


def _request_property(member: Field) -> tuple[str, Schema]:
    schema = _request_schema(member.type)
    if not member.marked:
        schema = _nullable(schema)
    schema["x-doc"] = docstring(member.meaning)
    schema["x-assign"] = _assignment(member.name, member, default=not member.marked)
    return member.name, schema


def _request_schema(type_: Type) -> Schema:
    match type_:
        case Scalar():
            if alias := parameter_alias(type_):
                return {"customTypePath": alias}
            if type_.kind == "float":
                return {"type": "number"}
            return {} if type_.kind == "unknown" else _response_schema(type_)
        case ListOf(item):
            return {"type": "array", "items": _request_schema(item)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _request_schema(item)}
        case ObjectOf(name):
            return {"$ref": f"#/$defs/{name}"}


def _nullable(schema: Schema) -> Schema:
    if schema == _ANYTHING:
        return schema
    if "$ref" in schema or "customTypePath" in schema or "additionalProperties" in schema:
        return {"anyOf": [schema, {"type": "null"}]}
    types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return {**schema, "type": [*types, "null"]}


def _assignment(slot: str, member: Field, *, default: bool) -> str:
    if slot != member.wire:
        return f" = field(name={quoted(member.wire)}{', default=None' if default else ''})"
    return " = None" if default else ""


_READ_AS = {"int": "int", "float": "float", "decimal": "Decimal", "timestamp": "Timestamp", "flag": "bool"}


def reader_annotation(member: Field) -> str:
    """Type of a response field as users see it."""
    return _value_annotation(member.type) + (" | None" if member.marked else "")


def _value_annotation(type_: Type) -> str:
    match type_:
        case Scalar():
            return _READ_AS.get(type_.kind) or {"bool": "bool", "unknown": "Any"}.get(type_.kind, "str")
        case ListOf(item):
            return f"list[{_value_annotation(item)}]"
        case MapOf(item):
            return f"dict[str, {_value_annotation(item)}]"
        case ObjectOf(name):
            return name
