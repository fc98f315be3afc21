"""Writes rows as they come: JSON, lines of JSON and CSV at once, tables and Parquet when all have come."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import click
import msgspec

from bitget_runtime.cli.failing import printable
from bitget_runtime.cli.output.rows import Json, Row, Target, row_members, rows_of, selected
from bitget_runtime.reference import Member
from bitget_runtime.values import exact

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from bitget_runtime.values.model import Model

Write: TypeAlias = Callable[[bytes], object]

WIDEST = 100_000
"""A width that no table needs."""


class Sink(Protocol):
    """Takes rows, page by page."""

    def add(self, rows: Sequence[Json]) -> None:
        """Take more rows; tables and CSV only take objects."""

    def close(self) -> None:
        """End the rows."""


@contextmanager
def opened(path: Path | None) -> Iterator[Write]:
    """Something to write to: the standard output, or a file that gets its name once it is whole.

    A file that replaces another one keeps that file's permissions to read.

    Raises:
        click.ClickException: the file can't be written.
    """
    if path is None:
        yield lambda text: click.echo(text, nl=False)
        return
    passing = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(passing, "wb", opener=_opener(path)) as file:
            yield file.write
        passing.replace(path)
    except OSError as error:
        raise click.ClickException(f"{path} can't be written: {error.strerror or error}") from None
    finally:
        with suppress(OSError):  # where nothing can be written, nothing is there
            passing.unlink()


def _opener(path: Path) -> Callable[[str, int], int]:
    """Opens the file that will replace this one, with its mode from the first byte on."""
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None

    def opened(passing: str, flags: int) -> int:
        number = os.open(passing, flags, 0o666 if mode is None else 0o600)
        if mode is not None:
            os.chmod(passing, mode)
        return number

    return opened


def sink_of(target: Target, write: Write, columns: Sequence[str]) -> Sink:
    """The sink for a format.

    Args:
        target: The format.
        write: Where the text goes.
        columns: Names of the members that rows have, for formats that write them first.
    """
    sinks: dict[str, Callable[[], Sink]] = {
        "json": lambda: _Array(write),
        "jsonl": lambda: _Lines(write),
        "csv": lambda: _Csv(write, columns),
        "table": lambda: _Table(),
    }
    return sinks[target.format]()


def write_data(data: Json, members: Sequence[Member], target: Target, select: Sequence[str] = ()) -> None:
    """Print the data of one response.

    Args:
        data: The data.
        members: The members of it, or of each of its items, by the catalogue: the columns of rows.
        target: Format and file.
        select: Dotted names of the members to print, as passed by `check`; empty for all.
    """
    rows, is_list = rows_of(data, members)
    if select:
        rows = selected(rows, select)
    with opened(target.path) as write:
        if target.format == "json":
            shown = (rows if is_list else rows[0]) if select else data
            write(_indented(shown) + b"\n")
        elif target.format == "jsonl" and not select:
            _write_lines(data if is_list and isinstance(data, list) else rows if is_list else [data], write)
        elif target.format == "table" and not is_list:
            _print_object(rows[0])
        else:
            columns = list(dict.fromkeys(name for row in rows for name in row))
            sink = sink_of(target, write, columns or select or [one.wire for one in row_members(members)])
            sink.add(rows)
            sink.close()


def _indented(value: Json) -> bytes:
    return msgspec.json.format(exact.encode(value), indent=2)


def _write_lines(rows: Iterable[Json], write: Write) -> None:
    text = b"".join(exact.encode(row) + b"\n" for row in rows)
    if text:
        write(text)


class _Lines:
    """A line of JSON per row."""

    def __init__(self, write: Write) -> None:
        self._write = write

    def add(self, rows: Sequence[Json]) -> None:
        _write_lines(rows, self._write)

    def close(self) -> None:
        """Nothing to add after the last line."""


class _Array:
    """One array of JSON, written row by row; it is closed only if it is whole."""

    def __init__(self, write: Write) -> None:
        self._write = write
        self._before = b"["

    def add(self, rows: Sequence[Json]) -> None:
        text = b""
        for row in rows:
            text += self._before + b"\n  " + _indented(row).replace(b"\n", b"\n  ")
            self._before = b","
        if text:
            self._write(text)

    def close(self) -> None:
        self._write(b"[]\n" if self._before == b"[" else b"\n]\n")


class _Csv:
    """A line per row, below a line with the column names."""

    def __init__(self, write: Write, columns: Sequence[str]) -> None:
        self._write = write
        self._columns = columns
        self._began = False

    def add(self, rows: Sequence[Row]) -> None:
        lines = [] if self._began or not self._columns else [list(self._columns)]
        lines += [[cell(row.get(name)) for name in self._columns] for row in rows]
        self._began = True
        self._write(_csv_text(lines).encode())

    def close(self) -> None:
        if not self._began:
            self.add([])


def _csv_text(lines: Iterable[Sequence[str]]) -> str:
    import csv
    import io

    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue()


def cell(value: Json) -> str:
    """A value as the text of a cell."""
    if value is None:
        return ""
    return value if isinstance(value, str) else exact.encode(value).decode()


def _shown(value: Json) -> Text:
    from rich.text import Text

    return Text(printable(cell(value)))


def of_column(value: Any) -> Json:
    """An Arrow value as JSON: times as text, and decimals as text without padding zeros.

    `Any`: each column has its own type.
    """
    if isinstance(value, Decimal):
        text = format(value, "f")
        return text.rstrip("0").rstrip(".") if "." in text else text
    return value.isoformat() if isinstance(value, datetime) else value


class _Table:
    """A table, for people: a line per row, or a block per row if that is wider than the terminal."""

    def __init__(self) -> None:
        self._rows: list[Row] = []

    def add(self, rows: Sequence[Row]) -> None:
        self._rows += rows

    def close(self) -> None:
        if not self._rows:
            click.echo("nothing there")
            return
        from rich.console import Console

        console, table = Console(), table_of(self._rows)
        width = wide_console(WIDEST).measure(table).maximum
        if not console.is_terminal:
            wide_console(max(width, 1)).print(table)
        elif width > console.width:
            for row in self._rows:
                _print_object(row)
        else:
            console.print(table)


def wide_console(width: int) -> Console:
    """A console of that width, in a dumb terminal too, for which rich assumes 80 columns unless it knows the height."""
    from rich.console import Console

    return Console(width=width, height=1)


def table_of(rows: Sequence[Row], columns: Sequence[str] | None = None) -> Table:
    """Rows as a table of rich, numbers to the right."""
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE)
    names = list(columns or dict.fromkeys(name for row in rows for name in row))
    for name in names:
        is_number = all(_is_number(row.get(name)) for row in rows if row.get(name) not in (None, ""))
        table.add_column(_shown(name), overflow="fold", justify="right" if is_number else "left")
    for row in rows:
        table.add_row(*(_shown(row.get(name)) for name in names))
    return table


def _print_object(row: Row) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    table = Table(box=box.SIMPLE, show_header=False)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in row.items():
        table.add_row(_shown(name), _shown(value))
    Console().print(table)


def _is_number(value: Json) -> bool:
    if isinstance(value, (int, float)):
        return not isinstance(value, bool)
    return isinstance(value, str) and value.replace(".", "", 1).removeprefix("-").isdecimal()


def write_parquet(
    models: Sequence[Any], model: type[Model], members: Sequence[Member], path: Path | None, select: Sequence[str]
) -> None:
    """Write rows as Parquet, with numbers, times and the names of Python. `Any`: models of that class.

    Raises:
        click.ClickException: no file could be written.
        InvalidArgument: pyarrow is not installed.
    """
    from bitget_runtime.history.tables.models import arrow_of

    data = arrow_of(model, models, exact=False)
    if select:
        names = {one.wire: one.name for one in members}
        data = data.select([names[one] for one in select])
    write_arrow(data, path)


def write_arrow(data: Any, path: Path | None) -> None:
    """Write an Arrow table as Parquet. `Any`: a `pyarrow.Table`.

    Raises:
        click.ClickException: the file can't be written.
    """
    from io import BytesIO

    from pyarrow.parquet import write_table

    content = BytesIO()
    write_table(data, content)
    with opened(path) as write:
        write(content.getvalue())
