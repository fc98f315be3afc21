"""The AsyncAPI document is valid, says what the registry says, and its schemas take the documented frames.

There is no maintained validator of AsyncAPI 3 for Python: its structure is held against a schema kept here, of the
parts that the document uses.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from bitget_client import Channel, Command, registry
from catalogues.documented_streams import CALLS
from folders import PROJECT

DOCUMENT = json.loads((PROJECT / "generated" / "bitget_client" / "asyncapi.json").read_text("utf-8"))

REFERENCE = {
    "type": "object",
    "required": ["$ref"],
    "additionalProperties": False,
    "properties": {"$ref": {"type": "string", "pattern": "^#/"}},
}
MESSAGE = {
    "type": "object",
    "required": ["name", "payload"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string"},
        "payload": {"$ref": "http://json-schema.org/draft-07/schema#"},
        "examples": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["payload"],
                "additionalProperties": False,
                "properties": {"name": {"type": "string"}, "payload": {"type": "object"}},
            },
        },
    },
}
CHANNEL = {
    "type": "object",
    "required": ["address", "messages"],
    "additionalProperties": False,
    "patternProperties": {r"^x-[\w\d\.\x2d_]+$": True},
    "properties": {
        "address": {"type": "string", "pattern": "^(/[a-z0-9]+)+$"},
        "title": {"type": "string"},
        "summary": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "object", "required": ["name"]}, "uniqueItems": True},
        "externalDocs": {
            "type": "object",
            "required": ["url"],
            "properties": {"url": {"type": "string", "pattern": "^https://"}},
        },
        "messages": {"type": "object", "minProperties": 1, "additionalProperties": MESSAGE},
    },
}
OPERATION = {
    "type": "object",
    "required": ["action", "channel"],
    "additionalProperties": False,
    "properties": {
        "action": {"enum": ["send", "receive"]},
        "channel": REFERENCE,
        "messages": {"type": "array", "items": REFERENCE},
        "reply": {
            "type": "object",
            "additionalProperties": False,
            "properties": {"channel": REFERENCE, "messages": {"type": "array", "items": REFERENCE}},
        },
    },
}
SERVER = {
    "type": "object",
    "required": ["host", "protocol"],
    "additionalProperties": False,
    "properties": {
        "host": {"type": "string", "pattern": r"^[\w.:-]+$"},
        "protocol": {"enum": ["ws", "wss"]},
        "protocolVersion": {"type": "string"},
    },
}
STRUCTURE = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "type": "object",
    "required": ["asyncapi", "info"],
    "additionalProperties": False,
    "properties": {
        "asyncapi": {"const": "3.0.0"},
        "info": {
            "type": "object",
            "required": ["title", "version"],
            "properties": {"license": {"type": "object", "required": ["name"]}},
        },
        "defaultContentType": {"const": "application/json"},
        "servers": {"type": "object", "additionalProperties": SERVER},
        "channels": {"type": "object", "additionalProperties": CHANNEL},
        "operations": {"type": "object", "additionalProperties": OPERATION},
        "components": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "schemas": {
                    "type": "object",
                    "propertyNames": {"pattern": r"^[\w\d\.\-_]+$"},
                    "additionalProperties": {"$ref": "http://json-schema.org/draft-07/schema#"},
                }
            },
        },
    },
}


def test_is_valid() -> None:
    assert not [error.message for error in jsonschema.Draft7Validator(STRUCTURE).iter_errors(DOCUMENT)]


def references(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for one in value.values():
            yield from references(one)
    elif isinstance(value, list):
        for one in value:
            yield from references(one)


def resolved(reference: str) -> Any:
    value = DOCUMENT
    for step in reference.removeprefix("#/").split("/"):
        value = value[step]
    return value


def test_every_reference_leads_somewhere() -> None:
    found = set(references(DOCUMENT))
    assert len(found) > 100
    for reference in found:
        assert isinstance(resolved(reference), dict)


def test_every_component_is_used() -> None:
    used = set(references(DOCUMENT))
    assert {f"#/components/schemas/{name}" for name in DOCUMENT["components"]["schemas"]} <= used


def test_holds_every_channel_and_command() -> None:
    facts = registry.api.streams
    expected = {}
    for address, one in CALLS.items():
        of_generation = facts[address.partition(".")[0]]
        expected[address] = (of_generation.public if one.scope == "public" else of_generation.private, one.name)
    assert {name: (one["address"], one["title"]) for name, one in DOCUMENT["channels"].items()} == expected


def test_operations_say_who_sends_what() -> None:
    for address, one in CALLS.items():
        if isinstance(one, Channel):
            sent, received = (DOCUMENT["operations"][f"{address}.{what}"] for what in ("subscribe", "push"))
            assert (sent["action"], received["action"]) == ("send", "receive")
            assert received["messages"] == [{"$ref": f"#/channels/{address}/messages/push"}]
        else:
            sent = DOCUMENT["operations"][address]
            assert sent["action"] == "send"
            assert sent["reply"]["messages"] == [{"$ref": f"#/channels/{address}/messages/reply"}]
            assert DOCUMENT["channels"][address]["x-outcome"] == one.outcome


def test_servers_are_those_of_the_environments() -> None:
    described = {name: f"{one['protocol']}://{one['host']}" for name, one in DOCUMENT["servers"].items()}
    assert described == {name: one.streams for name, one in registry.api.environments.items()}


def test_every_name_of_a_channel_is_there() -> None:
    for address, one in CALLS.items():
        if isinstance(one, Channel):
            argument = DOCUMENT["channels"][address]["messages"]["subscribe"]["payload"]["properties"]["args"]["items"]
            assert argument["properties"][one.facts.channel_key]["enum"] == list(one.names)


FRAMES = [
    (f"{address}-{name}-{index}", one, index, message)
    for address, one in CALLS.items()
    for name, message in DOCUMENT["channels"][address]["messages"].items()
    for index in range(len(message.get("examples", ())))
]


def misfits(payload: dict[str, Any], frame: Any) -> list[str]:
    """What of a frame is not as its schema says."""
    schema = {**payload, "components": DOCUMENT["components"], "$schema": "http://json-schema.org/draft-07/schema#"}
    return [f"{error.json_path}: {error.message}" for error in jsonschema.Draft7Validator(schema).iter_errors(frame)]


@pytest.mark.parametrize(("one", "index", "message"), [rest for _, *rest in FRAMES], ids=[name for name, *_ in FRAMES])
def test_documented_frame_is_valid(one: Channel[Any] | Command[Any], index: int, message: dict[str, Any]) -> None:
    example = [example for example in one.examples if getattr(example, message["name"])][index]
    frame = message["examples"][index]["payload"]
    assert frame == json.loads(getattr(example, message["name"]))
    if example.departs is not None:
        pytest.skip(example.departs)
    assert not misfits(message["payload"], frame)


def test_a_wrong_frame_is_not_valid() -> None:
    [push] = (one for name, *_, one in FRAMES if name == "uta.stream.books-push-0")
    frame = json.loads(json.dumps(push["examples"][0]["payload"]))
    frame["data"][0]["a"][0][0] = 1
    assert len(misfits(push["payload"], frame)) == 1
    del frame["data"]
    assert misfits(push["payload"], frame) == ["$: 'data' is a required property"]
