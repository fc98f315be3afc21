"""The OpenAPI document is valid and says what the registry says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from bitget_client import registry
from folders import PROJECT

DOCUMENT = json.loads((PROJECT / "generated" / "openapi.json").read_text("utf-8"))


def test_is_valid() -> None:
    """As a document; the next two tests are for the schemas, where the validator itself takes half a minute."""
    assert not list(OpenAPIV31SpecValidator.schema_validator.iter_errors(DOCUMENT))


def test_schemas_are_valid() -> None:
    schemas = list(found("schema", DOCUMENT["paths"]))
    assert len(schemas) > 2_000
    jsonschema_rs.meta.validate({"$defs": DOCUMENT["components"]["schemas"], "anyOf": schemas})


def test_references_lead_to_schemas() -> None:
    known = {f"#/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]}
    assert set(found("$ref", DOCUMENT)) <= known


def found(name: str, value: Any) -> Iterator[Any]:
    """Values of all members of that name."""
    if isinstance(value, dict):
        if name in value:
            yield value[name]
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from found(name, one)


def test_holds_every_operation() -> None:
    described = {
        (method.upper(), path): operation["operationId"]
        for path, operations in DOCUMENT["paths"].items()
        for method, operation in operations.items()
    }
    assert described == {(one.method, one.path): address for address, one in registry.operations.items()}


def test_parameters_are_those_of_the_methods() -> None:
    operation = DOCUMENT["paths"]["/api/v3/market/tickers"]["get"]
    described = {(one["name"], one["required"]) for one in operation["parameters"]}
    declared = registry.operations["uta.market.get_tickers"].parameters
    assert described == {(one.wire, one.required) for one in declared}
