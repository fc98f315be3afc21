"""A call's result as rows: where they go, which members are shown, and how a page differs from a single object."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeAlias, cast, get_args

import click
from click.shell_completion import CompletionItem

from bitget_runtime.reference import Member

Format: TypeAlias = Literal["json", "jsonl", "csv", "table", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)

Json: TypeAlias = Any
"""A decoded response: numbers keep their text."""

Row: TypeAlias = Mapping[str, Json]

_MEMBERS_OF_A_PAGE = 3
"""An object with a list and at most this is a page: the list, a cursor, whether there is more."""


class Target(NamedTuple):
    """Format and file of rows; None for standard output."""

    format: Format
    path: Path | None = None


class OutputType(click.ParamType[Any]):
    """A format, or the name of a file that ends in one."""

    name = "format|file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Target:
        """Parse it. `Any`: required by click."""
        if isinstance(value, Target):
            return value
        ending = value.rpartition(".")[2] if "." in value else value
        if ending not in FORMATS or (ending == "table" and ending != value):
            self.fail(f"it can't be {value!r}, only {', '.join(FORMATS)}, or a file such as rows.csv", param, ctx)
        return Target(cast("Format", ending), Path(value) if ending != value else None)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The formats that begin like this, otherwise files."""
        begun = [CompletionItem(one) for one in FORMATS if one.startswith(incomplete)]
        return begun or [CompletionItem(incomplete, type="file")]


def chosen(given: Target | None) -> Target:
    """The given target; by default a table in a terminal and JSON in a pipe.

    Raises:
        click.UsageError: it would be binary output in a terminal.
    """
    if given is None:
        return Target("table" if sys.stdout.isatty() else "json")
    if given == ("parquet", None) and sys.stdout.isatty():
        raise click.UsageError("parquet isn't text: name a file, -o rows.parquet, or redirect it")
    return given


def check(members: Sequence[Member], select: Sequence[str]) -> None:
    """Refuse names that the catalogue lacks. Done before the call: after it, the refusal would hide an order's outcome.

    Args:
        members: The members of the data, or of each of its items, by the catalogue.
        select: Dotted names of the members to print.

    Raises:
        click.UsageError: there is no such member.
    """
    for path in select:
        there = row_members(members)
        for name in path.split("."):
            if not there:  # values, or an object whose keys are data
                break
            named = {one.wire: one for one in there}
            if name not in named:
                raise click.UsageError(f"--select {path}: there is no {name!r}, only {', '.join(named)}")
            there = named[name].members


def row_members(members: Sequence[Member]) -> Sequence[Member]:
    """The members of a row by the catalogue: the columns."""
    page = page_of(members)
    return page.members if page else members


def page_of(members: Sequence[Member]) -> Member | None:
    """The list that data is a page of, if it is one."""
    lists = [one for one in members if one.type.startswith("list of ")]
    return lists[0] if len(lists) == 1 and len(members) <= _MEMBERS_OF_A_PAGE else None


def rows_of(data: Json, members: Sequence[Member]) -> tuple[list[Row], bool]:
    """Data as a list of objects, and whether it was one, or had one next to a cursor."""
    if isinstance(data, list):
        return [named(item, members) for item in data], True
    if not isinstance(data, dict):
        return [{"value": data}], False
    page = page_of(members)
    if page and page.wire in data:
        return [named(item, page.members) for item in data[page.wire] or ()], True
    return [data], False


def named(item: Json, members: Sequence[Member]) -> Row:
    """An item as an object; items of a list get the names in the catalogue."""
    if isinstance(item, dict):
        return item
    if isinstance(item, list):
        names = [one.wire for one in members]
        return {names[place] if place < len(names) else str(place): value for place, value in enumerate(item)}
    return {"value": item}


def selected(rows: Sequence[Row], select: Sequence[str]) -> list[Row]:
    """Rows with only those members, by dotted name; None for those not sent."""
    return [{name: _member(row, name) for name in select} for row in rows]


def _member(value: Json, path: str) -> Json:
    """The value at a dotted name; for a list, that of each item; None if not sent."""
    if isinstance(value, list):
        return [_member(item, path) for item in value]
    name, _, rest = path.partition(".")
    found = value.get(name) if isinstance(value, Mapping) else None
    return _member(found, rest) if rest else found
