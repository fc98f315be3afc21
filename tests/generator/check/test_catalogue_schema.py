"""spec/schema.json, which editors use, accepts what the generator accepts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
import yaml

from folders import SPEC

SCHEMA = json.loads((SPEC / "schema.json").read_text("utf-8"))
KINDS = {f"{kind}.yaml": kind for kind in ("accounts", "api", "enums", "errors", "glossary", "history", "movements")}
EXAMPLES = {
    "operation": "rest/uta/trade/place_order.yaml",
    "channel": "streams/uta/public/books.yaml",
    "command": "streams/uta/trade/place_orders.yaml",
    "binary": "sbe/books50.yaml",
    "orders": "orders/uta.yaml",
    "api": "api.yaml",
    "accounts": "accounts.yaml",
    "history": "history.yaml",
    "movements": "movements.yaml",
}


def schema_of(kind: str) -> dict[str, Any]:
    return {**SCHEMA, "anyOf": [{"$ref": f"#/$defs/{kind}"}]}


def validator(kind: str) -> Any:
    return jsonschema.Draft202012Validator(schema_of(kind))


def test_every_file_of_the_catalogue_is_accepted() -> None:
    files = dict.fromkeys((SPEC / "rest").rglob("*.yaml"), "operation")
    for path in (SPEC / "streams").rglob("*.yaml"):
        files[path] = "command" if path.parent.name == "trade" else "channel"
    files |= dict.fromkeys((SPEC / "sbe").glob("*.yaml"), "binary") | {SPEC / "sbe" / "enums.yaml": "enums"}
    files |= dict.fromkeys((SPEC / "orders").glob("*.yaml"), "orders")
    files.update({SPEC / name: kind for name, kind in KINDS.items()})
    quick = {kind: jsonschema_rs.Draft202012Validator(schema_of(kind)) for kind in set(files.values())}
    assert len(files) > 600
    for path, kind in sorted(files.items()):
        assert not list(quick[kind].iter_errors(content(path))), path


def content(path: Path) -> Any:
    return yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("operation", {"auth": "x"}),
        ("operation", {"http": "PUT /api/v3/x"}),
        ("operation", {"unknown": 1}),
        ("operation", {"rate_limit": "ten"}),
        ("operation", {"rate_limit": "1/30/uid"}),
        ("operation", {"rate_limit_by_vip": "yes"}),
        ("operation", {"role": "place"}),
        ("operation", {"counterpart": "place_order"}),
        ("operation", {"request": {"a b": "str"}}),
        ("accounts", {"public": "time"}),
        ("history", {"candles": {}}),
        ("movements", {"uta.account.move": {"records": "uta.account.get_moves"}}),
        ("channel", {"pushes": "often"}),
        ("channel", {"channel": "books{a}{b}"}),
        ("channel", {"unknown": 1}),
        ("channel", {"constant": {}}),
        ("channel", {"arguments": {"a b": "str"}}),
        ("channel", {"data[]": None}),
        ("channel", {"examples": [{"subscribe": "{}"}]}),
        ("command", {"outcome": "lost"}),
        ("command", {"command": "place order"}),
        ("command", {"frame": "str"}),
        ("command", {"reply[]": None, "reply": {"orderId": "str"}}),
        ("command", {"examples": [{"request": "{}"}]}),
        ("binary", {"template": "one"}),
        ("binary", {"fields": {"ts": "time_us"}}),
        ("command", {"rest": "place_order"}),
        ("api", {"streams": None}),
        ("api", {"limits": {"overall": "6000/m/ip"}}),
        ("api", {"streams": {"uta": {"channel_key": "topic", "public": "v3", "private": "/v3"}}}),
        ("api", {"stream_limits": {"ping_seconds": "30"}}),
        ("api", {"environments": {"live": {"rest": "https://a"}}}),
    ],
)
def test_mistakes_are_underlined(kind: str, changes: dict[str, Any]) -> None:
    """A key that is changed to None is left out."""
    changed = {**content(SPEC / EXAMPLES[kind]), **changes}
    assert list(validator(kind).iter_errors({name: value for name, value in changed.items() if value is not None}))


@pytest.mark.parametrize("kind", EXAMPLES)
def test_a_file_is_of_one_kind(kind: str) -> None:
    """What an editor is told of: the schema as a whole takes the file, and no other kind does."""
    found = content(SPEC / EXAMPLES[kind])
    assert jsonschema.Draft202012Validator(SCHEMA).is_valid(found)
    assert [other for other in EXAMPLES if validator(other).is_valid(found)] == [kind]
