"""Types as JSON Schema: what the documents of REST and WebSocket refer to, and which of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from generator.documents.enum_names import constant_names
from generator.model.rest import Group
from generator.model.scalars import Json, form_of
from generator.model.shared import Enum
from generator.model.stream import StreamGroup
from generator.model.types import FLAG, Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.naming import pascal_case

_REFERENCE = re.compile(r'"#/components/schemas/(\w+)"')

_EMPTY: Json = {"type": "string", "maxLength": 0}
"""Text that says nothing. Not a constant: clients are generated that take it for the only value."""


def used(known: Json, document: Any) -> Json:
    """Those of the components that a document refers to, or that these refer to. `Any`: it is JSON."""
    found: set[str] = set()
    pending = _referred(document)
    while pending:
        found |= pending
        pending = _referred([known[name] for name in pending]) - found
    return {name: one for name, one in known.items() if name in found}


def _referred(document: Any) -> set[str]:
    return set(_REFERENCE.findall(json.dumps(document)))


def enum_schema(enum: Enum) -> Json:
    """A set of values, as a component."""
    names = constant_names(enum.values)
    named = {"x-enum-varnames": names} if names else {}
    return {"type": "string", "enum": list(enum.values), **named, "description": enum.meaning}


def class_schemas(group: Group | StreamGroup, row_key: str = "prefixItems") -> Json:
    """The classes of a group, as components.

    Args:
        group: The group.
        row_key: What the fields of a positional row are called: `items` up to draft 7 of JSON Schema.
    """
    address = ".".join(group.parts)
    found: Json = {}
    for one in group.response_objects:
        found[component(address, one.name)] = _class(one, address, row_key, _received)
    for one in group.request_objects:
        found[component(address, one.name)] = _class(one, address, row_key, _sent)
    return found


def _class(one: ObjectOf, group: str, row_key: str, member_schema: Callable[[Field, str], tuple[Json, bool]]) -> Json:
    members = {wire: member_schema(member, group) for member in one.fields for wire in member.wires}
    if one.is_row:
        return {"type": "array", row_key: [found for found, _ in members.values()]}
    document: Json = {"type": "object", "properties": {wire: found for wire, (found, _) in members.items()}}
    in_doubt = [member for member in one.fields if member.others and members[member.wire][1]]
    doubtful = {wire for member in in_doubt for wire in member.wires}
    required = [wire for wire, (_, is_required) in members.items() if is_required and wire not in doubtful]
    if required:
        document["required"] = required
    if in_doubt:
        document["allOf"] = [{"anyOf": [{"required": [wire]} for wire in member.wires]} for member in in_doubt]
    return document


def _sent(member: Field, group: str) -> tuple[Json, bool]:
    """Schema of a parameter, and whether it is required."""
    return {**schema(member.type, group), **described(member)}, member.marked


def _received(member: Field, group: str) -> tuple[Json, bool]:
    """Schema of a member of a response, and whether it is always there; one that is not may be null or empty too."""
    found = schema(member.type, group)
    if member.marked and found:
        empty: list[Json] = [] if _admits_any_text(found) else [_EMPTY]
        found = {"anyOf": [found, {"type": "null"}, *empty]}
    return {**found, **described(member)}, not member.marked


def described(member: Field) -> Json:
    """What a schema says of a field next to its type."""
    return {"description": member.described, **({"deprecated": True} if member.deprecated else {})}


def _admits_any_text(found: Json) -> bool:
    if any(one == {"type": "string"} for one in found.get("anyOf", ())):
        return True
    types = found.get("type")
    return "enum" not in found and (types == "string" or (isinstance(types, list) and "string" in types))


def schema(type_: Type, group: str) -> Json:
    """A type, with classes and sets of values as references to components."""
    match type_:
        case Scalar(enum=enum) if enum:
            return {"anyOf": [{"$ref": f"#/components/schemas/{enum}"}, {"type": "string"}]}
        case Scalar():
            words = {"enum": list(type_.spelling)} if type_.kind == FLAG else {}
            return {**form_of(type_).openapi, **words}
        case ListOf(item):
            return {"type": "array", "items": schema(item, group)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": schema(item, group)}
        case ObjectOf(name):
            return {"$ref": f"#/components/schemas/{component(group, name)}"}


def component(group: str, name: str) -> str:
    """Name of a class among the components."""
    return "".join(pascal_case(part) for part in group.split(".")) + name
