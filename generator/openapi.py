"""The same catalogue as an OpenAPI 3.1 document, for tools that read that."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from generator.model import Catalogue, Field, ListOf, MapOf, ObjectOf, Operation, Scalar, Type
from generator.naming import pascal_case

Json: TypeAlias = dict[str, Any]
"""A JSON object. `Any`: it is JSON."""

_SCALARS: dict[tuple[str, str], Json] = {
    ("str", ""): {"type": "string"},
    ("int", ""): {"type": "integer"},
    ("int", "str"): {"type": "string", "format": "int64"},
    ("int", "any"): {"type": ["string", "integer"]},
    ("float", ""): {"type": "number"},
    ("float", "str"): {"type": "string", "format": "double"},
    ("float", "any"): {"type": ["string", "number"]},
    ("decimal", ""): {"type": "string", "format": "decimal"},
    ("decimal", "num"): {"type": "number"},
    ("decimal", "any"): {"type": ["string", "number"], "format": "decimal"},
    ("timestamp", ""): {"type": "string", "format": "unix-ms"},
    ("timestamp", "num"): {"type": "integer", "format": "unix-ms"},
    ("timestamp", "any"): {"type": ["string", "integer"], "format": "unix-ms"},
    ("bool", ""): {"type": "boolean"},
    ("unknown", ""): {},
    ("none", ""): {"type": "null"},
}


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
            "schemas": {**_enum_schemas(catalogue), **_class_schemas(catalogue)},
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
        "schema": _schema(member.type, group),
    }


def _body(operation: Operation) -> Json:
    body = {"$ref": f"#/components/schemas/{_component(operation.group, operation.request_class)}"}
    return {"type": "array", "items": body} if operation.request_is_list else body


def _response(operation: Operation, catalogue: Catalogue) -> Json:
    names = catalogue.api.envelope
    examples = {
        f"documented_{index}": {"value": json.loads(example.response)}
        for index, example in enumerate(operation.examples, start=1)
    }
    return {
        "description": f"The answer; {names['code']} is {names['success']!r} for success.",
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        names["code"]: {"type": "string"},
                        names["message"]: {"type": ["string", "null"]},
                        names["time"]: {"type": ["integer", "string", "null"]},
                        names["data"]: _schema(operation.response, operation.group),
                    },
                    "required": [names["code"]],
                },
                "examples": examples,
            }
        },
    }


def _enum_schemas(catalogue: Catalogue) -> Json:
    return {
        name: {"type": "string", "enum": list(enum.values), "description": enum.meaning}
        for name, enum in catalogue.enums.items()
    }


def _class_schemas(catalogue: Catalogue) -> Json:
    found: Json = {}
    for group in catalogue.groups:
        for one in group.response_objects:
            found[_component(group.address, one.name)] = _class(one, group.address, required_if_marked=False)
        for one in group.request_objects:
            found[_component(group.address, one.name)] = _class(one, group.address, required_if_marked=True)
    return found


def _class(one: ObjectOf, group: str, *, required_if_marked: bool) -> Json:
    members = [{**_schema(member.type, group), "description": member.meaning} for member in one.fields]
    if one.is_row:
        return {"type": "array", "prefixItems": members}
    required = [member.wire for member in one.fields if member.marked is required_if_marked]
    document: Json = {
        "type": "object",
        "properties": {member.wire: schema for member, schema in zip(one.fields, members, strict=True)},
    }
    return {**document, "required": required} if required else document


def _schema(type_: Type, group: str) -> Json:
    match type_:
        case Scalar(kind="enum"):
            return {"anyOf": [{"$ref": f"#/components/schemas/{type_.enum}"}, {"type": "string"}]}
        case Scalar(kind="flag"):
            return {"type": "string", "enum": list(type_.spelling)}
        case Scalar():
            return dict(_SCALARS[type_.kind, type_.form])
        case ListOf(item):
            return {"type": "array", "items": _schema(item, group)}
        case MapOf(item):
            return {"type": "object", "additionalProperties": _schema(item, group)}
        case ObjectOf(name):
            return {"$ref": f"#/components/schemas/{_component(group, name)}"}


def _component(group: str, name: str) -> str:
    return "".join(pascal_case(part) for part in group.split(".")) + name
