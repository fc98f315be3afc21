"""What the catalogue says of each call, as JSON next to the modules: for the command line, the docs and `reference`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.documents.words import type_words, value_set
from generator.model.catalogue import Catalogue
from generator.model.rest import Operation
from generator.model.scalars import Json
from generator.model.stream import TRADE, Channel, Command, StreamGroup
from generator.model.types import Field, fields_of


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
            "deprecated": one.deprecated.text if one.deprecated else None,
            "auth": one.auth,
            "permission": one.permission,
            "limits": one.limits.texts(),
            "outcome": one.outcome,
            "notes": one.spoken_notes,
            "codes": [documented.code for documented in one.codes],
            "takes_list": one.request_name if one.request_is_list else None,
            "pages": one.paging is not None,
            "request": _members(one.request, required_when=True),
            "response": type_words(one.response),
            "members": _members(fields_of(one.response), required_when=False),
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
            "deprecated": one.deprecated.text if one.deprecated else None,
            "auth": "signed" if one.scope == "private" else "public",
            "outcome": "none",
            "request": _members(one.request, required_when=True),
            "response": type_words(one.data),
            "members": _members(fields_of(one.data), required_when=False),
        }
    )


def _command(one: Command) -> Json:
    return _without_nothing(
        {
            "summary": one.summary,
            "call": f"command {one.wire_name}",
            "docs": one.docs,
            "deprecated": one.deprecated.text if one.deprecated else None,
            "auth": "signed",
            "codes": [documented.code for documented in one.codes],
            "permission": one.permission,
            "limits": one.operation.limits.texts() if one.operation else [],
            "outcome": one.outcome,
            "takes_list": one.request_name if one.request_is_list else None,
            "request": _members((*one.frame, *one.request), required_when=True),
            "response": type_words(one.reply),
            "members": _members(fields_of(one.reply), required_when=False),
        }
    )


def _members(fields: Iterable[Field], *, required_when: bool) -> list[Json]:
    """Fields; `!` in a request says that one is required, `?` in a response that one may be missing."""
    return [
        _without_nothing(
            {
                "name": one.name,
                "wire": one.wire,
                "type": type_words(one.type),
                "values": value_set(one.type),
                "required": one.marked is required_when,
                "meaning": one.described,
                "members": _members(fields_of(one.type), required_when=required_when),
            }
        )
        for one in fields
    ]


def _without_nothing(document: Json) -> Json:
    return {name: value for name, value in document.items() if value not in (None, "", [], False)}
