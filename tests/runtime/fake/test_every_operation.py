"""Every operation of the catalogue is responded to as the catalogue says, to our own client and to others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import pytest

from bitget_client.registry import operations
from bitget_runtime.fake import fake_exchange
from bitget_runtime.rest.operation import Operation
from bitget_runtime.values.read import field_of
from catalogues.documented import models_in
from catalogues.every_operation import NEVER, Life
from folders import PROJECT


@pytest.fixture(scope="module")
def lives() -> Iterator[dict[str, Life]]:
    """An account on an exchange of its own, by generation of the API."""
    with fake_exchange() as unified, fake_exchange(account="classic") as classic:
        found = {"uta": Life(unified), "classic": Life(classic)}
        yield found
        for life in found.values():
            life.close()


DOCUMENT = json.loads((PROJECT / "generated" / "bitget_client" / "openapi.json").read_text("utf-8"))
KNOWN = jsonschema_rs.Registry([("urn:api", DOCUMENT)])


def check_by_openapi(operation: Operation[Any], body: bytes) -> None:
    """Fail where the document says otherwise."""
    steps = ["paths", operation.path, operation.method.lower(), "responses", "200", *_CONTENT]
    pointer = "/".join(step.replace("/", "~1") for step in steps)
    jsonschema_rs.Draft202012Validator({"$ref": f"urn:api#/{pointer}"}, registry=KNOWN).validate(json.loads(body))


_CONTENT = ("content", "application/json", "schema")


@pytest.mark.parametrize("address", [address for address in operations if address not in NEVER])
def test_a_response_is_as_the_catalogue_says(
    lives: dict[str, Life], address: str, caplog: pytest.LogCaptureFixture
) -> None:
    operation = operations[address]
    life = lives[operation.generation]
    caplog.set_level("WARNING", logger="bitget_client.drift")
    response = life.ask(address, life.begin(operation))
    assert not caplog.records
    assert not response.unknown_members
    for model in models_in(response.data):
        for slot in model.__struct_fields__:
            getattr(model, field_of(slot))
    check_by_openapi(operation, response.content)
