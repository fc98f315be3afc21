"""What a call returned, as text: JSON for programs, a table for people."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias, get_args

import click

from bitget_runtime.reference import Member

Format: TypeAlias = Literal["json", "jsonl", "csv", "table"]
FORMATS: tuple[Format, ...] = get_args(Format)

_MEMBERS_OF_A_PAGE = 3
"""What holds a list and not more than this is a page of it: the list, a cursor, whether there is more."""

Json: TypeAlias = Any
"""What was received, decoded: numbers that are texts on the wire stay texts."""


def chosen_format(given: Format | None) -> Format:
    """A table in a terminal and JSON in a pipe, unless something else was asked for."""
    return given or ("table" if sys.stdout.isatty() else "json")


def check(members: Sequence[Member], select: Sequence[str]) -> None:
    """Refuse names that the catalogue lacks. Before the call: after it, the refusal would hide what came of an order.

    Args:
        members: As of `write`.
        select: Names of the members to print, by dots.

    Raises:
        click.UsageError: there is no such member.
    """
    for path in select:
        page = _page(members)
        there = page.members if page else members
        for name in path.split("."):
            if not there:  # values, or an object whose keys are data
                break
            named = {one.wire: one for one in there}
            if name not in named:
                raise click.UsageError(f"--select {path}: there is no {name!r}, only {', '.join(named)}")
            there = named[name].members


def write(data: Json, members: Sequence[Member], output: Format, select: Sequence[str] = ()) -> None:
    """Print data.

    Args:
        data: The data of a response.
        members: What it, or each of its items, holds by the catalogue: the columns of rows.
        output: How.
        select: Names of the members to print, by dots, as `check` lets them through; all where there are none. What was
            not sent is null.
    """
    rows, is_list = _rows(data, members)
    if select and rows:
        rows = [_selected(row, select) for row in rows]
    if output == "json":
        shown = (rows if is_list else rows[0]) if select else data
        click.echo(json.dumps(shown, indent=2, ensure_ascii=False))
    elif output == "jsonl":
        for item in rows if select or is_list else [data]:
            click.echo(json.dumps(item, ensure_ascii=False))
    elif output == "csv":
        click.echo(_csv(rows), nl=False)
    else:
        _table(rows, is_list)


def _rows(data: Json, members: Sequence[Member]) -> tuple[list[Mapping[str, Json]], bool]:
    """Data as a list of objects, and whether it was one, or held one beside a cursor."""
    if isinstance(data, list):
        return [_named(item, members) for item in data], True
    if not isinstance(data, dict):
        return [{"value": data}], False
    page = _page(members)
    if page and page.wire in data:
        return [_named(item, page.members) for item in data[page.wire] or ()], True
    return [data], False


def _page(members: Sequence[Member]) -> Member | None:
    """The list that data is a page of, if it is one."""
    lists = [one for one in members if one.type.startswith("list of ")]
    return lists[0] if len(lists) == 1 and len(members) <= _MEMBERS_OF_A_PAGE else None


def _named(item: Json, members: Sequence[Member]) -> Mapping[str, Json]:
    if isinstance(item, dict):
        return item
    if isinstance(item, list):
        names = [one.wire for one in members]
        return {names[place] if place < len(names) else str(place): value for place, value in enumerate(item)}
    return {"value": item}


def _selected(row: Mapping[str, Json], select: Sequence[str]) -> dict[str, Json]:
    return {name: _member(row, name) for name in select}


def _member(value: Json, path: str) -> Json:
    """What is there by dots; of a list, of each of its items; None for what was not sent."""
    if isinstance(value, list):
        return [_member(item, path) for item in value]
    name, _, rest = path.partition(".")
    found = value.get(name) if isinstance(value, Mapping) else None
    return _member(found, rest) if rest else found


def _columns(rows: Iterable[Mapping[str, Json]]) -> list[str]:
    return list(dict.fromkeys(name for row in rows for name in row))


def _cell(value: Json) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _csv(rows: Sequence[Mapping[str, Json]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    columns = _columns(rows)
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name)) for name in columns] for row in rows)
    return text.getvalue()


def _table(rows: Sequence[Mapping[str, Json]], is_list: bool) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE, show_header=is_list)
    if is_list:
        columns = _columns(rows)
        for name in columns:
            table.add_column(
                name, overflow="fold", justify="right" if _numbers(row.get(name) for row in rows) else "left"
            )
        lines: Iterator[list[Json]] = ([row.get(name) for name in columns] for row in rows)
    else:
        table.add_column()
        table.add_column(overflow="fold")
        lines = ([name, value] for name, value in rows[0].items())
    for line in lines:
        table.add_row(*(Text(_cell(value)) for value in line))
    if is_list and not rows:
        click.echo("nothing there")
    else:
        Console().print(table)


def _numbers(values: Iterable[Json]) -> bool:
    return all(_is_number(value) for value in values if value not in (None, ""))


def _is_number(value: Json) -> bool:
    if isinstance(value, (int, float)):
        return not isinstance(value, bool)
    return isinstance(value, str) and value.replace(".", "", 1).removeprefix("-").isdecimal()
