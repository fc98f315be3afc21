"""Options of commands that list what an account has, and the rows they print."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bitget_runtime.cli.failing import Status
from bitget_runtime.cli.output.printing import opened, sink_of
from bitget_runtime.cli.output.rows import OutputType, Row, Target, chosen

API = click.option("--api", type=click.Choice(["uta", "classic"]), help="Generation; the account's own by default.")
SYMBOL = click.option("--symbol", help="Only of this instrument.")
OUTPUT = click.option("--output", "-o", type=OutputType(), help="json, jsonl, csv, table, or FILE.csv etc.")


def target_of(output: Target | None) -> Target:
    """Where the rows go.

    Raises:
        click.UsageError: they can't go there.
    """
    target = chosen(output)
    if target.format == "parquet":
        raise click.UsageError("this is written as json, jsonl, csv or a table")
    return target


def print_rows(rows: Sequence[Row], target: Target) -> None:
    """Print all rows; a column for every name that one of them has."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with opened(target.path) as write:
        sink = sink_of(target, write, columns)
        sink.add(rows)
        sink.close()


def say_left_out(lines: Sequence[str]) -> int:
    """Say what could not be listed, and return the exit status."""
    for line in lines:
        click.echo(f"Not read: {line}", err=True)
    return Status.INCOMPLETE if lines else 0
