"""The same catalogue as an OpenAPI 3.1 document, for tools that read that."""

from __future__ import annotations

import json
from collections.abc import Callable

from generator.model.catalogue import Catalogue
from generator.model.rest import Group, Operation
from generator.model.scalars import Json, form_of
from generator.model.shared import Enum
from generator.model.stream import StreamGroup
from generator.model.types import FLAG, Field, ListOf, MapOf, ObjectOf, Scalar, Type
from generator.naming import pascal_case


def openapi_text(catalogue: Catalogue, version: str) -> str:
    """The document as JSON text."""
    return json.dumps(_document(catalogue, version), indent=1, ensure_ascii=False) + "\n"


def _document(catalogue: Catalogue, version: str) -> Json:
    environments = {environment.rest: environment.name for environment in catalogue.api.environments[::-1]}
    paths: Json = {}
    for operation in catalogue.operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, catalogue)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bitget REST API", "version": version, "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": url, "description": name} for url, name in environments.items()],
        "paths": paths,
        "components": {
            "schemas": {
                **{name: enum_schema(enum) for name, enum in catalogue.enums.items()},
                **_class_schemas(catalogue),
            },
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": catalogue.api.headers[name]}
                for name in ("key", "signature", "timestamp", "passphrase")
            },
        },
    }


def _operation(operation: Operation, catalogue: Catalogue) -> Json:
    document: Json = {
        "operationId": operation.address,
        "summary": operation.summary,
        "tags": [operation.group],
        "x-rate-limits": list(operation.rate_limits),
        "x-outcome": operation.outcome,
    }
    if operation.limits.inferred:
        document["x-rate-limits-inferred"] = True
    if operation.paging:
        document["x-paging"] = dict(operation.paging.texts)
    if operation.docs:
        document["externalDocs"] = {"url": operation.docs}
    if operation.permission:
        document["x-permission"] = operation.permission
    document["security"] = (
        [{"key": [], "signature": [], "timestamp": [], "passphrase": []}] if operation.auth == "signed" else []
    )
    if operation.method == "GET":
        document["parameters"] = [_parameter(member, operation.group) for member in operation.request]
    elif operation.request:
        document["requestBody"] = {"required": True, "content": {"application/json": {"schema": _body(operation)}}}
    document["responses"] = {"200": _response(operation, catalogue)}
    return document


def _parameter(member: Field, group: str) -> Json:
    return {
        "name": member.wire,
        "in": "query",
        "required": member.marked,
        "description": member.meaning,
        "schema": schema(member.type, group),
    }


def _body(operation: Operation) -> Json:
    body = {"$ref": f"#/components/schemas/{component(operation.group, operation.request_class)}"}
    return {"type": "array", "items": body} if operation.request_is_list else body


def _response(operation: Operation, catalogue: Catalogue) -> Json:
    names = catalogue.api.envelope
    examples = {
        f"documented_{index}": {"value": json.loads(example.response)}
        for index, example in enumerate(operation.examples, start=1)
    }
    return {
        "description": f"The response; {names['code']} is {names['success']!r} for success.",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        names["code"]: {"type": "string"},
                        names["message"]: {"type": ["string", "null"]},
                        names["time"]: {"type": ["integer", "string", "null"]},
                        names["data"]: schema(operation.response, operation.group),
                    },
                    "required": [names["code"]],
                },
                "examples": examples,
            }
        },
    }


def enum_schema(enum: Enum) -> Json:
    """A set of values, as a component."""
    return {"type": "string", "enum": list(enum.values), "description": enum.meaning}


def _class_schemas(catalogue: Catalogue) -> Json:
    found: Json = {}
    for group in catalogue.groups:
        found.update(class_schemas(group))
    return found


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
    return {**schema(member.type, group), "description": member.meaning}, member.marked


def _received(member: Field, group: str) -> tuple[Json, bool]:
    """Schema of a member of a response, and whether it is always there; one that is not may be null or empty too."""
    found = schema(member.type, group)
    if member.marked and found:
        nothing: list[Json] = [{"type": "null"}]
        if found.get("type") != "string" or "enum" in found:
            nothing.append({"const": ""})
        found = {"anyOf": [found, *nothing]}
    return {**found, "description": member.meaning}, not member.marked


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
