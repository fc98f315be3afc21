"""The channels and commands of the WebSockets as an AsyncAPI 3.0 document, for tools that read that."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from generator.documents.components import class_schemas, component, described, enum_schema, schema, used
from generator.model.catalogue import Catalogue
from generator.model.scalars import Json
from generator.model.stream import STREAM, Channel, Command, StreamExample
from generator.model.types import Field, ListOf

_ROWS = "items"
"""AsyncAPI's schemas are those of JSON Schema draft 7."""


def asyncapi_text(catalogue: Catalogue, version: str) -> str:
    """The document as JSON text."""
    return json.dumps(_document(catalogue, version), indent=1, ensure_ascii=False) + "\n"


def _document(catalogue: Catalogue, version: str) -> Json:
    channels: Json = {}
    operations: Json = {}
    for group in catalogue.streams:
        facts = catalogue.api.streams[group.api]
        for channel in group.channels:
            channels[channel.address] = _channel(channel, facts, catalogue)
            operations[f"{channel.address}.subscribe"] = _operation(channel.address, "send", "subscribe", "ack")
            operations[f"{channel.address}.push"] = _operation(channel.address, "receive", "push")
        for command in group.commands:
            channels[command.address] = _command(command, facts)
            operations[command.address] = _operation(command.address, "send", "request", "reply")
    return {
        "asyncapi": "3.0.0",
        "info": {"title": "Bitget WebSocket API", "version": version, "license": {"name": "MIT"}},
        "defaultContentType": "application/json",
        "servers": _servers(catalogue),
        "channels": channels,
        "operations": operations,
        "components": {"schemas": _components(catalogue, channels)},
    }


def _servers(catalogue: Catalogue) -> Json:
    servers: Json = {}
    for environment in catalogue.api.environments:
        protocol, _, host = environment.streams.partition("://")
        servers[environment.name] = {"host": host, "protocol": protocol, "protocolVersion": "13"}
    return servers


def _components(catalogue: Catalogue, channels: Json) -> Json:
    """The classes and sets of values that the messages refer to, or that these refer to."""
    known = {name: enum_schema(enum) for name, enum in catalogue.enums.items()}
    for group in catalogue.streams:
        known.update(class_schemas(group, _ROWS))
    return used(known, channels)


def _operation(address: str, action: str, message: str, reply: str | None = None) -> Json:
    channel = {"$ref": f"#/channels/{address}"}
    document: Json = {"action": action, "channel": channel, "messages": [_message_ref(address, message)]}
    if reply:
        document["reply"] = {"channel": channel, "messages": [_message_ref(address, reply)]}
    return document


def _message_ref(address: str, message: str) -> Json:
    return {"$ref": f"#/channels/{address}/messages/{message}"}


def _head(one: Channel | Command, path: str, scope: str) -> Json:
    """What channels and commands have in common."""
    document: Json = {"address": path, "title": one.wire_name, "summary": one.summary, "tags": [{"name": scope}]}
    if one.deprecated:
        document["description"] = one.deprecated.sentence
    if one.docs:
        document["externalDocs"] = {"url": one.docs}
    return document


def _channel(channel: Channel, facts: Mapping[str, str], catalogue: Catalogue) -> Json:
    document = _head(channel, facts[channel.scope], channel.scope)
    if channel.frequency:
        document["x-frequency"] = channel.frequency
    argument = _argument(channel, facts, catalogue)
    payloads = {
        "subscribe": _object({"op": _only("subscribe"), "args": {"type": "array", "items": argument}}),
        "ack": _object({"event": _only("subscribe"), "arg": argument}),
        "push": _object(
            {
                "action": {"type": "string"},
                "arg": {"type": "object"},
                "data": schema(channel.data, f"{channel.api}.{STREAM}"),
                "ts": {"type": ["integer", "string"]},
            },
            required=["data"],
        ),
    }
    return {**document, "x-pushes": channel.pushes, "messages": _messages(payloads, channel.examples)}


def _argument(channel: Channel, facts: Mapping[str, str], catalogue: Catalogue) -> Json:
    beside = [one for one in channel.request if f"{{{one.wire}}}" not in channel.wire_name]
    names = channel.names(catalogue.enums)
    properties = {**_constant(channel.constant), facts["channel_key"]: {"type": "string", "enum": names}}
    return _with_fields(properties, beside, f"{channel.api}.{STREAM}")


def _command(command: Command, facts: Mapping[str, str]) -> Json:
    document = _head(command, facts["private"], "trade")
    if command.permission:
        document["x-permission"] = command.permission
    group = f"{command.api}.{STREAM}"
    request: Json = {"$ref": f"#/components/schemas/{component(group, command.request_class)}"}
    reply = schema(command.reply.item if isinstance(command.reply, ListOf) else command.reply, group)
    name = {"id": {"type": "string"}, **_constant(command.constant), facts["channel_key"]: _only(command.wire_name)}
    inside = facts.get("parameters_in")
    status: Json = {"code": {"type": ["string", "integer"]}, "msg": {"type": "string"}}
    if inside is None:
        framed = _with_fields({"op": _only("trade"), **name, "args": _list(request)}, command.frame, group)
        replied = _object({"event": _only("trade"), "id": name["id"], "args": _list(reply), **status})
    else:
        asked = _with_fields({**name, inside: request}, command.frame, group)
        framed = _object({"op": _only("trade"), "args": _list(asked)})
        replied = _object({"event": _only("trade"), "arg": _list(_object({inside: reply})), **status})
    messages = _messages({"request": framed, "reply": replied}, command.examples)
    return {**document, "x-outcome": command.outcome, "messages": messages}


def _messages(payloads: Mapping[str, Json], examples: Iterable[StreamExample]) -> Json:
    found: Json = {}
    for name, payload in payloads.items():
        texts = [one.texts[name] for one in examples if name in one.texts]
        shown = [{"name": f"documented_{i}", "payload": json.loads(text)} for i, text in enumerate(texts, start=1)]
        found[name] = {"name": name, "payload": payload, **({"examples": shown} if shown else {})}
    return found


def _with_fields(properties: Json, fields: Iterable[Field], group: str) -> Json:
    """An object with members that are always there, and declared ones."""
    found, required = dict(properties), list(properties)
    for member in fields:
        found[member.wire] = {**schema(member.type, group), **described(member)}
        required += [member.wire] if member.marked else []
    return _object(found, required)


def _object(properties: Json, required: list[str] | None = None) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties) if required is None else required}


def _list(item: Json) -> Json:
    return {"type": "array", "items": item}


def _only(value: str) -> Json:
    return {"type": "string", "const": value}


def _constant(constant: Mapping[str, str]) -> dict[str, Any]:
    return {wire: _only(value) for wire, value in constant.items()}
