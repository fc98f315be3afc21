"""A documented example as a call: in Python, on the command line, by curl."""

from __future__ import annotations

import json
import shlex
from collections.abc import Mapping
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from generator.model.rest import Operation
from generator.model.scalars import form_of, is_number
from generator.model.shared import Enum
from generator.model.stream import Channel
from generator.model.types import ENUM, FLAG, SECRET, Field, ListOf, MapOf, ObjectOf, Scalar, Type

Enums: TypeAlias = Mapping[str, Enum]
"""Sets of values by name."""

Json: TypeAlias = Any
"""A value as JSON has it."""

_FEW = 3
"""This many short arguments fit on one line."""

_TEXT_OF_A_TIME = 1735689600000
"""The first millisecond of 2025, where a time is needed and none is documented."""


def request_of(operation: Operation, enums: Enums) -> Json:
    """The documented parameters by wire name, or the list of them; stand-ins for required ones that are missing."""
    documented = operation.examples[0].request if operation.examples else None
    if operation.method == "GET":
        sent: Json = dict(parse_qsl(documented or "", keep_blank_values=True))
    else:
        sent = json.loads(documented) if documented else {}
    if operation.request_is_list:
        items = sent if isinstance(sent, list) and sent else [{}]
        return [_complete(item, operation.request, enums) for item in items]
    return _complete(sent, operation.request, enums)


def _complete(sent: Mapping[str, Json], fields: tuple[Field, ...], enums: Enums) -> dict[str, Json]:
    known = {one.wire: one for one in fields}
    given = {name: value for name, value in sent.items() if not _is_nothing(value, known.get(name))}
    lacking = {one.wire: _stand_in(one.type, one.wire, enums) for one in fields if one.marked and one.wire not in given}
    return {**given, **lacking}


def _is_nothing(value: Json, field: Field | None) -> bool:
    """Whether the docs write an empty text for something that is not given."""
    return value is None or (value == "" and field is not None and not _is_free_text(field.type))


def _is_free_text(type_: Type) -> bool:
    return isinstance(type_, Scalar) and type_.kind == "str"


def _stand_in(type_: Type, wire: str, enums: Enums) -> Json:
    match type_:
        case ListOf(item):
            return [_stand_in(item, wire, enums)]
        case ObjectOf(fields=fields):
            return {one.wire: _stand_in(one.type, one.wire, enums) for one in fields if one.marked}
        case MapOf():
            return {}
        case Scalar(kind="timestamp"):
            return _TEXT_OF_A_TIME
        case Scalar(kind=kind, spelling=spelling) if kind == FLAG:
            return spelling[0]
        case Scalar(kind="bool"):
            return True
        case Scalar(enum=enum) if enum:
            return next(iter(enums[enum].values))
        case Scalar() if is_number(type_):
            return "1"
    return wire


def subscription_of(channel: Channel, enums: Enums) -> dict[str, Json]:
    """The documented arguments of a subscription, by wire name; stand-ins for required ones that are missing."""
    text = next((one.texts["subscribe"] for one in channel.examples if "subscribe" in one.texts), "{}")
    [sent, *_] = json.loads(text).get("args") or [{}]
    known = {one.wire for one in channel.request}
    return _complete({name: value for name, value in sent.items() if name in known}, channel.request, enums)


def channel_python(channel: Channel, enums: Enums) -> str:
    """The pushes of a channel by the sync client."""
    arguments = _keywords(subscription_of(channel, enums), channel.request, Classes())
    return (
        f"from bitget_client import Bitget\n\nwith Bitget() as client, client.{channel.api}.stream() as stream:\n"
        f"    for push in stream.{channel.name}({arguments}):\n        print(push)\n"
    )


def binary_python(address: str, product: str) -> str:
    """The pushes of a binary channel by the sync client."""
    api, _, method = address.split(".", 2)
    return (
        f"from bitget_client import Bitget\n\nwith Bitget() as client, client.{api}.stream() as stream:\n"
        f'    for push in stream.{method}(inst_type="{product}", symbol="BTCUSDT"):\n        print(push)\n'
    )


def channel_command(channel: Channel, enums: Enums) -> str:
    """The pushes of a channel on the command line."""
    by_wire = {one.wire: one for one in channel.request}
    options = [
        word for wire, value in subscription_of(channel, enums).items() for word in _options(by_wire[wire], value)
    ]
    return shlex.join(["bitget", "stream", channel.api, _typed(channel.name), *options])


class Classes:
    """Classes that a snippet has to import."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def add(self, name: str) -> None:
        if name not in self.names:
            self.names.append(name)


def python(operation: Operation, enums: Enums, *, is_async: bool) -> str:
    """The call by the sync or the asyncio client."""
    classes = Classes()
    arguments = _arguments(operation, enums, classes)
    client, wait = ("AsyncBitget", "await ") if is_async else ("Bitget", "")
    indent = "        " if is_async else "    "
    call = f"{wait}client.{operation.address}({_listed(arguments, indent)})"
    body = (
        f"{indent}print({call})"
        if len(call) < 90 and "\n" not in call
        else f"{indent}data = {call}\n{indent}print(data)"
    )
    imports = [f"from bitget_client import {client}"]
    if classes.names:
        imports.append(f"from bitget_client.{operation.group}_models import {', '.join(classes.names)}")
    if is_async:
        head = "\n".join(["import asyncio", "", *imports])
        main = f"async def main() -> None:\n    async with AsyncBitget() as client:\n{body}\n"
        return f"{head}\n\n\n{main}\n\nasyncio.run(main())\n"
    return "\n".join(imports) + f"\n\nwith Bitget() as client:\n{body}\n"


def _listed(arguments: list[str], indent: str) -> str:
    line = ", ".join(arguments)
    if len(arguments) <= _FEW and len(line) < 80:
        return line
    return "\n" + "".join(f"{indent}    {one},\n" for one in arguments) + indent


def _arguments(operation: Operation, enums: Enums, classes: Classes) -> list[str]:
    sent = request_of(operation, enums)
    if operation.request_is_list:
        classes.add(operation.request_class)
        items = [f"{operation.request_class}({_keywords(item, operation.request, classes)})" for item in sent]
        return [f"{operation.request_name}=[{', '.join(items)}]"]
    by_wire = {one.wire: one for one in operation.request}
    known = [
        f"{by_wire[name].name}={_literal(value, by_wire[name].type, classes)}"
        for name, value in sent.items()
        if name in by_wire
    ]
    unknown = {name: value for name, value in sent.items() if name not in by_wire}
    return [*known, *([f"extra={unknown!r}"] if unknown else [])]


def _keywords(sent: Mapping[str, Json], fields: tuple[Field, ...], classes: Classes) -> str:
    by_wire = {one.wire: one for one in fields}
    return ", ".join(
        f"{by_wire[name].name}={_literal(value, by_wire[name].type, classes)}"
        for name, value in sent.items()
        if name in by_wire
    )


def _literal(value: Json, type_: Type, classes: Classes) -> str:
    match type_:
        case ListOf(item):
            found = value if isinstance(value, list) else str(value).split(",")
            return f"[{', '.join(_literal(one, item, classes) for one in found)}]"
        case ObjectOf(name, fields):
            classes.add(name)
            return f"{name}({_keywords(value, fields, classes)})"
        case MapOf():
            return repr(value)
        case Scalar(kind=kind, spelling=spelling) if kind == FLAG:
            return repr(str(value).casefold() == spelling[0].casefold())
        case Scalar(kind="bool"):
            return repr(value if isinstance(value, bool) else str(value).lower() == "true")
        case Scalar(kind=kind) if kind in ("timestamp", "int"):
            return repr(int(value))
        case Scalar(kind="float"):
            return repr(float(value))
        case Scalar() if form_of(type_).digits or type_.kind == ENUM or _is_free_text(type_):
            return _quoted(str(value))
    return repr(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def command(operation: Operation, enums: Enums) -> str:
    """The call on the command line."""
    words = ["bitget", *operation.address.replace("_", "-").split(".")]
    sent = request_of(operation, enums)
    if operation.request_is_list:
        return shlex.join([*words, f"--{_typed(operation.request_name)}", json.dumps(sent)])
    by_wire = {one.wire: one for one in operation.request}
    for wire, value in sent.items():
        field = by_wire.get(wire)
        if field and (field.marked or _is_listed(value, field.type, enums)):
            is_listed = _is_listed(value, field.type, enums)
            words += _options(field, value if is_listed else _stand_in(field.type, wire, enums))
        else:
            words += ["--extra", f"{wire}={value}"]
    return shlex.join(words)


def _is_listed(value: Json, type_: Type, enums: Enums) -> bool:
    """Whether a value is one that the docs list; examples have some that they list nowhere."""
    if not isinstance(type_, Scalar) or not type_.enum:
        return True
    return str(value).casefold() in {one.casefold() for one in enums[type_.enum].values}


def _options(field: Field, value: Json) -> list[str]:
    name = _typed(field.name)
    match field.type:
        case ListOf(Scalar()):
            found = value if isinstance(value, list) else str(value).split(",")
            return [word for one in found for word in (f"--{name}", str(one))]
        case ListOf() | ObjectOf() | MapOf():
            return [f"--{name}", json.dumps(value)]
        case Scalar(kind=kind, spelling=spelling) if kind == FLAG:
            return [f"--{name}" if str(value).casefold() == spelling[0].casefold() else f"--no-{name}"]
        case Scalar(kind="bool"):
            return [f"--{name}" if str(value).lower() == "true" else f"--no-{name}"]
        case Scalar(form=form) if form == SECRET:
            return [f"--{name}", "@FILE"]
    return [f"--{name}", str(value)]


def _typed(name: str) -> str:
    return name.replace("_", "-")


def curl(operation: Operation, enums: Enums, base_url: str) -> str:
    """The call by curl; the headers of a signed one are left to be filled in."""
    sent = request_of(operation, enums)
    query = "&".join(f"{name}={value}" for name, value in sent.items()) if operation.method == "GET" else ""
    parts = [
        "curl",
        *(["-X POST"] if operation.method == "POST" else []),
        f"'{base_url}{operation.path}{'?' if query else ''}{query}'",
    ]
    if operation.auth == "signed":
        parts += [
            f"-H '{name}: ...'" for name in ("ACCESS-KEY", "ACCESS-SIGN", "ACCESS-TIMESTAMP", "ACCESS-PASSPHRASE")
        ]
    if operation.method == "POST":
        parts += ["-H 'Content-Type: application/json'", f"-d {shlex.quote(json.dumps(sent))}"]
    return " \\\n  ".join(parts) if len(parts) > 2 else " ".join(parts)
