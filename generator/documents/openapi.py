"""The same catalogue as an OpenAPI 3.1 document, for tools that read that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from generator.check.examples.rest import misfits
from generator.documents.components import class_schemas, component, described, enum_schema, schema, used
from generator.model.catalogue import Catalogue
from generator.model.rest import Group, Operation
from generator.model.scalars import Json
from generator.model.types import Field

_REFUSAL = "Refusal"

_GENERATIONS = {"classic": "Classic accounts, v2", "uta": "Unified accounts, v3"}


def openapi_text(catalogue: Catalogue, version: str) -> str:
    """The document as JSON text."""
    return json.dumps(_document(catalogue, version), indent=1, ensure_ascii=False) + "\n"


def _document(catalogue: Catalogue, version: str) -> Json:
    environments = {environment.rest: environment.name for environment in catalogue.api.environments[::-1]}
    paths: Json = {}
    for operation in catalogue.operations:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation, catalogue)
    known = {name: enum_schema(enum) for name, enum in catalogue.enums.items()}
    for group in catalogue.groups:
        known.update(class_schemas(group))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Bitget REST API", "version": version, "license": {"name": "MIT", "identifier": "MIT"}},
        "servers": [{"url": url, "description": name} for url, name in environments.items()],
        "tags": [{"name": group.address, "description": _tag(group)} for group in catalogue.groups],
        "paths": paths,
        "components": {
            "schemas": {**used(known, paths), _REFUSAL: _refusal(catalogue.api.envelope)},
            "responses": {_REFUSAL: {"description": "The exchange refuses.", "content": _json(_ref(_REFUSAL))}},
            "securitySchemes": {
                name: {"type": "apiKey", "in": "header", "name": catalogue.api.headers[name]}
                for name in ("key", "signature", "timestamp", "passphrase")
            },
        },
    }


def _tag(group: Group) -> str:
    generation, *parts = group.parts
    return f"{_GENERATIONS[generation]}: {', '.join(parts).replace('_', ' ')}."


def _refusal(names: Mapping[str, str]) -> Json:
    return {
        "type": "object",
        "properties": {**_around(names), names["data"]: {}},
        "required": [names["code"]],
        "description": f"Why the exchange refuses; {names['code']} is an error code.",
    }


def _around(names: Mapping[str, str]) -> Json:
    """The members of every response other than data."""
    return {
        names["code"]: {"type": "string"},
        names["message"]: {"type": ["string", "null"]},
        names["time"]: {"type": ["integer", "string", "null"]},
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
    said = [operation.deprecated.sentence] if operation.deprecated else []
    said += [f"- {note.text}" for note in operation.notes]
    if operation.deprecated:
        document["deprecated"] = True
    if said:
        document["description"] = "\n".join(said)
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
        document["requestBody"] = {"required": True, "content": _json(_body(operation))}
    document["responses"] = {
        "200": _response(operation, catalogue),
        "4XX": {"$ref": f"#/components/responses/{_REFUSAL}"},
    }
    return document


def _parameter(member: Field, group: str) -> Json:
    return {
        "name": member.wire,
        "in": "query",
        "required": member.marked,
        **described(member),
        "schema": schema(member.type, group),
    }


def _body(operation: Operation) -> Json:
    body = _ref(component(operation.group, operation.request_class))
    return {"type": "array", "items": body} if operation.request_is_list else body


def _response(operation: Operation, catalogue: Catalogue) -> Json:
    names = catalogue.api.envelope
    data = schema(operation.response, operation.group)
    whole = {
        "type": "object",
        "properties": {**_around(names), names["data"]: data},
        "required": [names["code"]],
    }
    return {
        "description": f"The response; {names['code']} is {names['success']!r} for success.",
        "content": _json(whole, examples=dict(_examples(operation, names["data"]))),
    }


def _json(schema: Json, **more: Json) -> Json:
    return {"application/json": {"schema": schema, **{name: one for name, one in more.items() if one}}}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _examples(operation: Operation, data: str) -> Iterator[tuple[str, Json]]:
    """The documented responses that are what the wire sends."""
    for index, example in enumerate(operation.examples, start=1):
        value = json.loads(example.response)
        if not any(misfits(value.get(data), operation.response, data, optional=False)):
            yield f"documented_{index}", {"value": value}
