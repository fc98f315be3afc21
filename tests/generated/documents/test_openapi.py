"""The OpenAPI document is valid and says what the registry says."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
from openapi_spec_validator import OpenAPIV31SpecValidator

from bitget_client import registry
from folders import PROJECT

DOCUMENT = json.loads((PROJECT / "generated" / "bitget_client" / "openapi.json").read_text("utf-8"))


def test_is_valid() -> None:
    """As a document; the next two tests are for the schemas, where the validator itself takes half a minute."""
    assert not list(OpenAPIV31SpecValidator.schema_validator.iter_errors(DOCUMENT))


def test_schemas_are_valid() -> None:
    schemas = list(found("schema", DOCUMENT["paths"]))
    assert len(schemas) > 2_000
    jsonschema_rs.meta.validate({"$defs": DOCUMENT["components"]["schemas"], "anyOf": schemas})


def test_references_lead_to_schemas() -> None:
    """And every component is one that something refers to."""
    known = {
        f"#/components/{kind}/{name}" for kind in ("schemas", "responses") for name in DOCUMENT["components"][kind]
    }
    assert set(found("$ref", DOCUMENT)) == known


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


def test_each_group_is_described() -> None:
    used = {tag for operations in DOCUMENT["paths"].values() for one in operations.values() for tag in one["tags"]}
    assert used == {tag["name"] for tag in DOCUMENT["tags"] if tag["description"]}


def test_examples_are_what_their_schemas_say() -> None:
    """Those that depart from the wire are left out, and no others."""
    schemas = jsonschema_rs.Registry([("urn:api", DOCUMENT)])
    count = 0
    for path, operations in DOCUMENT["paths"].items():
        for method, operation in operations.items():
            steps = ["paths", path, method, "responses", "200", "content", "application/json", "schema"]
            pointer = "/".join(step.replace("/", "~1") for step in steps)
            validator = jsonschema_rs.Draft202012Validator({"$ref": f"urn:api#/{pointer}"}, registry=schemas)
            examples = operation["responses"]["200"]["content"]["application/json"].get("examples", {})
            for number, documented in enumerate(registry.operations[operation["operationId"]].examples, start=1):
                example = examples.get(f"documented_{number}")
                assert example or documented.departs, operation["operationId"]
                if example:
                    validator.validate(example["value"])
                    count += 1
    assert count > 580


def test_names_of_values_are_distinct_without_case_and_punctuation() -> None:
    named = [schema for schema in DOCUMENT["components"]["schemas"].values() if "enum" in schema]
    assert any("x-enum-varnames" in schema for schema in named)
    for schema in named:
        names = schema.get("x-enum-varnames", schema["enum"])
        assert len({re.sub(r"\W|_", "", name).upper() for name in names}) == len(schema["enum"])
        assert all(name[0].isalpha() for name in names)
