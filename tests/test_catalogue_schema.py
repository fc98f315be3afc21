"""spec/schema.json, which editors use, accepts what the generator accepts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

SPEC = Path(__file__).parent.parent / "spec"
SCHEMA = json.loads((SPEC / "schema.json").read_text("utf-8"))
KINDS = {"api.yaml": "api", "enums.yaml": "enums", "errors.yaml": "errors", "glossary.yaml": "glossary"}
OPERATION = "rest/uta/trade/place_order.yaml"


def validator(kind: str) -> Any:
    return jsonschema.Draft202012Validator({**SCHEMA, "anyOf": [{"$ref": f"#/$defs/{kind}"}]})


def test_every_file_of_the_catalogue_is_accepted() -> None:
    checked = validator("operation")
    for path in sorted((SPEC / "rest").rglob("*.yaml")):
        assert not list(checked.iter_errors(yaml.safe_load(path.read_bytes()))), path
    for name, kind in KINDS.items():
        assert not list(validator(kind).iter_errors(yaml.safe_load((SPEC / name).read_bytes()))), name


@pytest.mark.parametrize(
    "changes",
    [{"auth": "x"}, {"http": "PUT /api/v3/x"}, {"unknown": 1}, {"rate_limit": "ten"}, {"request": {"a b": "str"}}],
)
def test_mistakes_are_underlined(changes: dict[str, Any]) -> None:
    operation = {**yaml.safe_load((SPEC / OPERATION).read_bytes()), **changes}
    assert list(validator("operation").iter_errors(operation))
