"""`--all`: the rows of all pages, printed as they come, with what is missing at the end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from bitget_runtime.cli.calling import Manner, Session, prepared, show_request
from bitget_runtime.cli.failing import Status
from bitget_runtime.cli.output.printing import opened, sink_of, write_parquet
from bitget_runtime.cli.output.rows import Target, named, row_members, selected
from bitget_runtime.errors import BitgetError
from bitget_runtime.values import exact
from bitget_runtime.values.scalars import Timestamp

if TYPE_CHECKING:
    from bitget_runtime.paging.steps import Hole
    from bitget_runtime.paging.walk import Walk
    from bitget_runtime.reference import Member
    from bitget_runtime.values.model import Model

Models: TypeAlias = list[Any]
"""Rows as models of the catalogue. `Any`: of the operation's class."""


@dataclass(frozen=True)
class WalkManner:
    """How a walk goes.

    Attributes:
        most: Stop after so many rows; None for all.
        resume: Where an earlier walk was.
    """

    most: int | None
    resume: str | None


def walk(session: Session, address: str, arguments: Mapping[str, Any], manner: Manner, how: WalkManner) -> int:
    """Print the rows of all pages. `Any`: each parameter has its own type.

    Returns:
        The exit status; a special one if rows may be missing.

    Raises:
        BitgetError: a call failed for good; the rows before it are printed, and how to continue.
        click.ClickException: the arguments don't fit, or the file can't be written.
    """
    arguments, target = prepared(session, address, arguments, manner)
    if manner.dry_run:
        show_request(session, lambda client: next(iter(_walk_of(client, address, arguments, how)), None))
        return 0
    select = manner.select
    members = row_members(session.facts.reference[address].members)
    with closing(session.client()) as client:
        pages = _walk_of(client, address, arguments, how)
        resumes = target.path is None and target.format in ("jsonl", "csv")
        walking = _Walking(pages, how.most, resumes=resumes)
        if target.format == "parquet":
            found = [model for page in walking for model in page]
            write_parquet(found, _row_model(session, address), members, target.path, select)
        else:
            _print(walking, members, target, select)
    if walking.was_cut:
        click.echo(f"Stopped after {walking.count:,} rows; there may be more.", err=True)
    for hole in pages.holes:
        click.echo(f"Missing: {_words(hole)}", err=True)
    return Status.INCOMPLETE if pages.holes else 0


def _walk_of(client: Any, address: str, arguments: Mapping[str, Any], how: WalkManner) -> Walk[Any]:
    """The walk over all pages of an operation. `Any`: a client has a member per group, each with its own rows."""
    group, _, name = address.rpartition(".")
    method = getattr(attrgetter(group)(client), f"iter_{name.removeprefix('get_')}")
    found: Walk[Any] = method(**arguments, resume=how.resume)
    return found


def _row_model(session: Session, address: str) -> type[Model]:
    from bitget_runtime.history.tables.models import row_model

    operation = session.facts.operations[address]
    return row_model(operation.response_type, operation.paging.rows if operation.paging else "")


def _print(walking: _Walking, members: Sequence[Member], target: Target, select: Sequence[str]) -> None:
    as_sent = target.format in ("json", "jsonl") and not select
    with opened(target.path) as write:
        sink = sink_of(target, write, select or [one.wire for one in members])
        for page in walking:
            rows = [exact.decode(exact.encode(model)) for model in page]
            if not as_sent:
                rows = [named(row, members) for row in rows]
            sink.add(selected(rows, select) if select else rows)
        sink.close()


class _Walking:
    """The pages of a walk, up to so many rows.

    Args:
        pages: The walk.
        most: Stop after so many rows; None for all.
        resumes: Whether rows are printed as they come, so that a walk can be continued after a failure.
    """

    def __init__(self, pages: Walk[Any], most: int | None, *, resumes: bool) -> None:
        self._pages = pages
        self._most = most
        self._resumes = resumes
        self.count = 0
        self.was_cut = False

    def __iter__(self) -> Iterator[Models]:
        try:
            for page in self._pages.pages():
                rows = page if self._most is None else page[: self._most - self.count]
                self.count += len(rows)
                yield rows
                if self._most is not None and self.count >= self._most:
                    self.was_cut = True
                    return
        except (BitgetError, KeyboardInterrupt):
            click.echo(self._how_to_go_on(), err=True)
            raise

    def _how_to_go_on(self) -> str:
        if not self._resumes:
            return f"{self.count:,} rows came before that, and none was written."
        return f"{self.count:,} rows came before that; continue after them with --resume '{self._pages.token}'"


def _words(hole: Hole) -> str:
    start, end = (_moment(one) for one in (hole.start, hole.end))
    return f"{start} to {end}, {hole.reason}: {hole.detail}"


def _moment(milliseconds: int | None) -> str:
    return "..." if milliseconds is None else f"{Timestamp(milliseconds).datetime:%Y-%m-%d %H:%M:%S}"
