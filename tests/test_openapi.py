"""The OpenAPI document is valid and says what the registry says."""

from __future__ import annotations

import json
from pathlib import Path

from openapi_spec_validator import OpenAPIV31SpecValidator

from bitget_client import registry

DOCUMENT = json.loads((Path(__file__).parent.parent / "generated" / "openapi.json").read_text("utf-8"))


def test_is_valid() -> None:
    assert not list(OpenAPIV31SpecValidator(DOCUMENT).iter_errors())


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
