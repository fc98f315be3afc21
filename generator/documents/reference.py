"""What the catalogue says of each call, as JSON beside the modules: for the command line, the docs and `reference`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.model.catalogue import Catalogue
from generator.model.rest import Operation
from generator.model.scalars import Json, written
from generator.model.stream import TRADE, Channel, Command, StreamGroup
from generator.model.types import ENUM, Field, ListOf, MapOf, ObjectOf, Scalar, Type


def reference_files(catalogue: Catalogue, package: str) -> Iterator[tuple[str, str]]:
    """Path and text of each file; see `bitget_runtime.reference` for its shape."""
    for group in catalogue.groups:
        of_group = {one.name: _operation(one) for one in group.operations}
        yield f"{package}/{'/'.join(group.parts)}_reference.json", _text(of_group)
    for stream in catalogue.streams:
        yield f"{package}/{'/'.join(stream.parts)}_reference.json", _text(_stream(stream))
    values = {enum.name: {"meaning": enum.meaning, "values": dict(enum.values)} for enum in catalogue.enums.values()}
    yield f"{package}/values_reference.json", _text(values)


def _text(document: Json) -> str:
    return f"{json.dumps(document, indent=1, ensure_ascii=False)}\n"


def _operation(one: Operation) -> Json:
    return _without_nothing(
        {
            "summary": one.summary,
            "call": f"{one.method} {one.path}",
            "docs": one.docs,
            "auth": one.auth,
            "permission": one.permission,
            "limits": one.limits.texts(),
            "outcome": one.outcome,
            "takes_list": one.request_name if one.request_is_list else None,
            "request": _members(one.request, required_when=True),
            "response": _type(one.response),
            "members": _members_of(one.response),
        }
    )


def _stream(group: StreamGroup) -> Json:
    found: Json = {one.name: _channel(one) for one in group.channels}
    return found | {f"{TRADE}.{one.name}": _command(one) for one in group.commands}


def _channel(one: Channel) -> Json:
    return _without_nothing(
        {
            "summary": one.summary,
            "call": f"subscribe {one.wire_name}",
            "docs": one.docs,
            "auth": "signed" if one.scope == "private" else "public",
            "outcome": "none",
            "request": _members(one.request, required_when=True),
            "response": _type(one.data),
            "members": _members_of(one.data),
        }
    )


def _command(one: Command) -> Json:
    return _without_nothing(
        {
            "summary": one.summary,
            "call": f"command {one.wire_name}",
            "docs": one.docs,
            "auth": "signed",
            "permission": one.permission,
            "limits": one.operation.limits.texts() if one.operation else [],
            "outcome": one.outcome,
            "takes_list": one.request_name if one.request_is_list else None,
            "request": _members((*one.frame, *one.request), required_when=True),
            "response": _type(one.reply),
            "members": _members_of(one.reply),
        }
    )


def _members(fields: Iterable[Field], *, required_when: bool) -> list[Json]:
    """Fields; `!` in a request says that one is required, `?` in a response that one may be missing."""
    return [
        _without_nothing(
            {
                "name": one.name,
                "wire": one.wire,
                "type": _type(one.type),
                "values": _values(one.type),
                "required": one.marked is required_when,
                "meaning": one.meaning,
                "members": _members_of(one.type, required_when=required_when),
            }
        )
        for one in fields
    ]


def _members_of(type_: Type, *, required_when: bool = False) -> list[Json]:
    match type_:
        case ListOf(item) | MapOf(item):
            return _members_of(item, required_when=required_when)
        case ObjectOf(fields=fields):
            return _members(fields, required_when=required_when)
        case Scalar():
            return []


def _type(type_: Type) -> str:
    """A type in words."""
    match type_:
        case ListOf(item):
            return f"list of {_type(item)}"
        case MapOf(item):
            return f"map of {_type(item)}"
        case ObjectOf(name):
            return name
        case Scalar(kind=kind) if kind == ENUM:
            return "text"
        case Scalar():
            return written(type_)


def _values(type_: Type) -> str | None:
    """Name of the set of values that it takes."""
    match type_:
        case ListOf(item) | MapOf(item):
            return _values(item)
        case Scalar(enum=enum) if enum:
            return enum
    return None


def _without_nothing(document: Json) -> Json:
    return {name: value for name, value in document.items() if value not in (None, "", [], False)}
