"""Progress of a long run, on stderr: a bar in a terminal, a line per step elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from bitget_runtime.history.progress import Progress, Watcher


@contextmanager
def progress_shown(quiet: bool) -> Iterator[Watcher | None]:
    """The watcher of a run's steps; the terminal is restored afterwards, whatever happens."""
    if quiet:
        yield None
        return
    if not sys.stderr.isatty():
        yield lambda progress: click.echo(str(progress), err=True)
        return
    from rich.console import Console
    from rich.progress import Progress as Bars

    with Bars(console=Console(stderr=True)) as bars:
        task = bars.add_task("", total=None)

        def draw(progress: Progress) -> None:
            bars.update(task, completed=progress.done, total=progress.total, description=f"{progress.rows:,} rows")

        yield draw
