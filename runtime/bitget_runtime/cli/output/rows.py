"""What a call returned as rows: where they go, which members are shown, and what tells a page from a single object."""

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
"""What was received, decoded: numbers keep their text."""

Row: TypeAlias = Mapping[str, Json]

_MEMBERS_OF_A_PAGE = 3
"""What holds a list and not more than this is a page of it: the list, a cursor, whether there is more."""


class Target(NamedTuple):
    """In which form rows are written, and to which file; None for the standard output."""

    format: Format
    path: Path | None = None


class OutputType(click.ParamType[Any]):
    """A format, or the name of a file that ends in one."""

    name = "format|file"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Target:
        """Read it. `Any`: click says so."""
        if isinstance(value, Target):
            return value
        ending = value.rpartition(".")[2] if "." in value else value
        if ending not in FORMATS or (ending == "table" and ending != value):
            self.fail(f"it can't be {value!r}, only {', '.join(FORMATS)}, or a file such as rows.csv", param, ctx)
        return Target(cast("Format", ending), Path(value) if ending != value else None)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The formats."""
        return [CompletionItem(one) for one in FORMATS if one.startswith(incomplete)]


def chosen(given: Target | None) -> Target:
    """A table in a terminal and JSON in a pipe, unless something else was asked for.

    Raises:
        click.UsageError: it would be binary, in a terminal.
    """
    if given is None:
        return Target("table" if sys.stdout.isatty() else "json")
    if given == ("parquet", None) and sys.stdout.isatty():
        raise click.UsageError("parquet is no text: name a file, -o rows.parquet, or redirect it")
    return given


def check(members: Sequence[Member], select: Sequence[str]) -> None:
    """Refuse names that the catalogue lacks. Before the call: after it, the refusal would hide what came of an order.

    Args:
        members: What data, or each of its items, holds by the catalogue.
        select: Names of the members to print, by dots.

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
    """What a row holds by the catalogue: the columns."""
    page = page_of(members)
    return page.members if page else members


def page_of(members: Sequence[Member]) -> Member | None:
    """The list that data is a page of, if it is one."""
    lists = [one for one in members if one.type.startswith("list of ")]
    return lists[0] if len(lists) == 1 and len(members) <= _MEMBERS_OF_A_PAGE else None


def rows_of(data: Json, members: Sequence[Member]) -> tuple[list[Row], bool]:
    """Data as a list of objects, and whether it was one, or held one beside a cursor."""
    if isinstance(data, list):
        return [named(item, members) for item in data], True
    if not isinstance(data, dict):
        return [{"value": data}], False
    page = page_of(members)
    if page and page.wire in data:
        return [named(item, page.members) for item in data[page.wire] or ()], True
    return [data], False


def named(item: Json, members: Sequence[Member]) -> Row:
    """An item as an object; members of one that is a list get the names that they have in the catalogue."""
    if isinstance(item, dict):
        return item
    if isinstance(item, list):
        names = [one.wire for one in members]
        return {names[place] if place < len(names) else str(place): value for place, value in enumerate(item)}
    return {"value": item}


def selected(rows: Sequence[Row], select: Sequence[str]) -> list[Row]:
    """Rows of those members only, by dots; what was not sent is None."""
    return [{name: _member(row, name) for name in select} for row in rows]


def _member(value: Json, path: str) -> Json:
    """What is there by dots; of a list, of each of its items; None for what was not sent."""
    if isinstance(value, list):
        return [_member(item, path) for item in value]
    name, _, rest = path.partition(".")
    found = value.get(name) if isinstance(value, Mapping) else None
    return _member(found, rest) if rest else found
