"""Options of a command, from its operation's parameters in the catalogue."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, TypeAlias

import click
import msgspec
from click.shell_completion import CompletionItem

from bitget_runtime.reference import Member, Reference, ValueSet
from bitget_runtime.values.scalars import TIMES, Refused, write_time

EXTRA = "extra"
"""The option for parameters that the catalogue doesn't know yet, like that of methods."""

Read: TypeAlias = Callable[[str], Any]
"""Turns a text into an argument. `Any`: each type has its own."""


class Text(click.ParamType[Any]):
    """A text that becomes an argument of a method."""

    def __init__(self, name: str, read: Read) -> None:
        self.name = name
        self._read = read

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Parse it. `Any`: required by click."""
        if not isinstance(value, str) or (ctx is not None and ctx.resilient_parsing):  # nothing is read for completion
            return value
        try:
            return self._read(value)
        except OSError as error:
            self.fail(f"{error.filename}: {error.strerror}", param, ctx)
        except ValueError as error:
            self.fail(str(error), param, ctx)


class OneOf(click.ParamType[str]):
    """One of the values of a set; the shell completes them with their meanings."""

    name = "value"

    def __init__(self, values: ValueSet) -> None:
        self._values = values.values

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Check it, in either case. `Any`: required by click."""
        if value in self._values:
            return value
        same = [one for one in self._values if one.casefold() == str(value).casefold()]
        if len(same) != 1:
            self.fail(f"it can't be {value!r}, only {', '.join(self._values)}", param, ctx)
        return same[0]

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:
        """The choices, after "missing option"."""
        return f"One of {', '.join(self._values)}."

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """Values that begin with the typed text, in either case."""
        begun = incomplete.casefold()
        return [
            CompletionItem(one, help=meaning)
            for one, meaning in self._values.items()
            if one.casefold().startswith(begun)
        ]


def options_of(members: tuple[Member, ...], takes_list: str | None, reference: Reference) -> list[click.Parameter]:
    """The options of a command, required ones first."""
    if takes_list:
        shape = ", ".join(f"{one.wire}{'' if one.required else '?'}" for one in members)
        help_text = f"JSON list of objects, `@FILE` or `-` for stdin. Each may have {shape}."
        return [click.Option([_flag(takes_list), takes_list], required=True, type=_JSON, help=help_text)]
    ordered = sorted(members, key=lambda one: not one.required)
    return [_option(one, reference) for one in ordered]


def extra_option() -> click.Option:
    """The option for parameters that the catalogue doesn't know."""
    help_text = "Another parameter by its wire name; may be repeated."
    return click.Option(["--extra", EXTRA], multiple=True, type=Text("NAME=VALUE", _pair), help=help_text)


def _option(member: Member, reference: Reference) -> click.Option:
    values = reference.values_of(member.values) if member.values else None
    kind, _, form = member.type.partition("(")
    flag = _flag(member.name)
    if kind in ("flag", "bool"):
        names = [f"{flag}/--no-{flag[2:]}", member.name]
        return click.Option(names, default=None, required=member.required, help=_help(member, None))
    multiple = member.type in ("list of str", "list of text")
    return click.Option(
        [flag, member.name],
        required=member.required,
        multiple=multiple,
        type=OneOf(values) if values else _TYPES.get(_item(member.type), _JSON),
        help=_help(member, values) + (" May be repeated." if multiple else ""),
        hide_input=form.startswith("secret"),
    )


def _item(type_: str) -> str:
    return type_.removeprefix("list of ").replace("(secret)", ":secret").partition("(")[0]


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _help(member: Member, values: ValueSet | None) -> str:
    if values is None:
        return member.meaning
    listed = ", ".join(
        f"{one} ({meaning.rstrip('.').lower()})" if meaning else one for one, meaning in values.values.items()
    )
    return f"{member.meaning} One of: {listed}."


def _decimal(text: str) -> str:
    """A number as typed, without rounding."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        raise ValueError(f"{text!r} isn't a number") from None
    if not number.is_finite():
        raise ValueError(f"{text!r} isn't a number that can be sent")
    return text


def time_from(text: str) -> int:
    """A time as milliseconds since the epoch, or as ISO 8601; UTC if it names no zone."""
    try:
        return write_time(text)
    except Refused as error:
        raise ValueError(
            f"the time {error}".replace(TIMES, "a date, or a time such as 2026-01-31T12:00 or milliseconds")
        ) from None


def _secret(text: str) -> str:
    """A secret; refused on the command line, where other users of the machine could see it."""
    if not text.startswith("@"):
        raise ValueError("secrets are read from a file, not from the command line: @FILE, or - for stdin")
    return _content(text).strip()


def _content(text: str) -> str:
    if text == "-":
        return sys.stdin.read()
    return Path(text[1:]).read_text() if text.startswith("@") else text


def _json(text: str) -> Any:
    """`Any`: it is JSON."""
    try:
        return msgspec.json.decode(_content(text))
    except msgspec.DecodeError as error:
        raise ValueError(f"it isn't JSON: {error}") from None


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not (name and equals):
        raise ValueError(f"{text!r} is not NAME=VALUE")
    return name, value


TIME = Text("time", time_from)
"""A point in time."""

_JSON = Text("json", _json)
_TYPES: Mapping[str, click.ParamType[Any]] = {
    "str": click.STRING,
    "str:secret": Text("@file", lambda text: _secret("@/dev/stdin" if text == "-" else text)),
    "text": click.STRING,
    "int": click.INT,
    "float": click.FLOAT,
    "decimal": Text("number", _decimal),
    "timestamp": TIME,
}


def arguments_from(given: Mapping[str, Any], members: tuple[Member, ...]) -> dict[str, Any]:
    """The arguments of a method from the values of its options: only those that were given."""
    lists = {one.name for one in members if one.type.startswith("list of ")}
    arguments = {
        name: list(value) if name in lists and isinstance(value, tuple) else value
        for name, value in given.items()
        if value is not None and value != () and name != EXTRA
    }
    if given.get(EXTRA):
        arguments[EXTRA] = dict(given[EXTRA])
    return arguments
