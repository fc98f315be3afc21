"""`bitget watch orders` and `bitget watch positions`: read again whenever something is pushed."""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any, Literal

import click

from bitget_runtime.cli.account import ListRole, generation_of, listed, lives_of, row_of
from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.commands.streaming import line_of, subscribed
from bitget_runtime.cli.output.listing import API
from bitget_runtime.cli.output.live import Screen, rows_table, with_pauses
from bitget_runtime.cli.output.rows import Row
from bitget_runtime.errors import ApiError, AuthError
from bitget_runtime.orders.known.reading import rows_in
from bitget_runtime.values import exact

if TYPE_CHECKING:
    from bitget_runtime.order_facts import Feed, OrderLife

_REREAD_AFTER = 1.0
"""Fewest seconds between two reads."""

_REREAD_EVERY = 30.0
"""Seconds after which it is read again, even if nothing was pushed."""

_LATEST = 8
"""How many pushes are shown below the table."""

_COUNT = click.option("--count", type=click.IntRange(min=1), help="Stop after so many changes.")


@click.command()
@API
@_COUNT
@click.pass_obj
def orders(session: Session, api: str | None, count: int | None) -> None:
    """Open orders, and what happens to them. In a pipe: a line of JSON per open order, and then per change."""
    _watch(session, api, count, "list_open", "orders")


@click.command()
@API
@_COUNT
@click.pass_obj
def positions(session: Session, api: str | None, count: int | None) -> None:
    """Positions as they change. In a pipe: a line of JSON per position, and then per change."""
    _watch(session, api, count, "list_positions", "positions")


def _watch(
    session: Session, api: str | None, count: int | None, role: ListRole, channel: Literal["orders", "positions"]
) -> None:
    try:
        with closing(session.signed_client()) as client:
            generation = generation_of(client, api)
            with getattr(client, generation).stream() as stream:
                watching = _Watching(session, client, generation, role)
                watching.subscribe(stream, channel)
                (watching.show if sys.stdout.isatty() else watching.print)(stream, count)
    except KeyboardInterrupt:
        return  # the usual end


class _Watching:
    """Watches an account's orders or positions. `Any`: clients and streams have members from the catalogue.

    Args:
        session: Environment, host and key.
        client: A client.
        generation: The account's API generation.
        role: The lists to read.
    """

    def __init__(self, session: Session, client: Any, generation: str, role: ListRole) -> None:
        self._session = session
        self._client = client
        self._generation = generation
        self._role: ListRole = role
        self._feeds: dict[int, tuple[OrderLife, Feed]] = {}
        self._said: set[str] = set()
        self._categories: dict[object, str | bool] = {}

    def subscribe(self, stream: Any, channel: Literal["orders", "positions"]) -> None:
        """Subscribe to all categories; those that the account doesn't have are left out, unless none is left."""
        refusal: ApiError | None = None
        for life in lives_of(self._session, self._generation):
            feed = life.channels.get(channel)
            if feed is None:
                continue
            names = {one.wire: one.name for one in self._session.facts.reference[feed.address].request}
            for line in [one.on_stream for one in life.categories.values()] if feed.category else [""]:
                given = {**feed.constant, **({feed.category: line} if feed.category else {})}
                try:
                    subscription = subscribed(stream, feed.address, {names[wire]: each for wire, each in given.items()})
                    self._feeds[id(subscription)] = life, feed
                except ApiError as error:
                    if isinstance(error, AuthError):
                        raise
                    refusal = error
                    click.echo(f"Not watched: {life.kind} {line}: {error}", err=True)
        if refusal is not None and not self._feeds:
            raise refusal

    def print(self, stream: Any, count: int | None) -> None:
        """Lines of JSON: the present state, then the pushes; after a gap, the present state again."""
        self._print_rows(self._read())
        left = count
        for subscription, item in stream.events():
            line = line_of(item)
            if "gap" in line:
                click.echo(exact.encode(line))
                self._print_rows(self._read())
                continue
            self._print_rows(self._pushed(subscription, item))
            left = left if left is None else left - 1
            if left == 0:
                return

    def show(self, stream: Any, count: int | None) -> None:
        """A table of the present state, and below it the latest pushes."""
        latest: deque[str] = deque(maxlen=_LATEST)
        rows, read, changed, pushes = self._read(), time.monotonic(), False, 0
        with Screen() as screen:
            screen.show(rows_table(rows, screen.width), _note(rows))
            for event in with_pauses(stream):
                if event is not None:
                    changed = True
                    line = line_of(event.item)
                    pushes += "gap" not in line
                    latest += (
                        [f"pushes were missing: {line['gap']}"]
                        if "gap" in line
                        else map(_words, self._pushed(event.subscription, event.item))
                    )
                is_over = count is not None and pushes >= count
                age = time.monotonic() - read
                if is_over or age >= (_REREAD_AFTER if changed else _REREAD_EVERY):
                    rows, read, changed = self._read(), time.monotonic(), False
                    screen.show(rows_table(rows, screen.width), "\n".join(latest) or _note(rows))
                if is_over:
                    return

    def _read(self) -> list[Row]:
        found = listed(self._session, self._client, self._generation, self._role)
        for line in found.left_out:
            if line not in self._said:
                self._said.add(line)
                click.echo(f"Not read: {line}", err=True)
        self._categories.update((row.get("symbol"), row["category"]) for row in found.rows if "category" in row)
        return found.rows

    def _pushed(self, subscription: Any, item: Any) -> list[Row]:
        life, feed = self._feeds[id(subscription)]
        category = str(subscription.argument.get(feed.category, ""))
        rows = [row_of(life, feed.rows, model, category) for model in rows_in(feed.rows, item.data)]
        if self._role != "list_positions":  # orders of one symbol may be of several categories
            return rows
        if any("category" not in row and row.get("symbol") not in self._categories for row in rows):
            self._read()  # only lists name it
        return [self._named(row) for row in rows]

    def _named(self, row: Row) -> Row:
        """A position with its category, as far as a list had that."""
        category = self._categories.get(row.get("symbol"))
        return row if category is None or "category" in row else {"kind": row["kind"], "category": category, **row}

    def _print_rows(self, rows: Sequence[Row]) -> None:
        for row in rows:
            click.echo(exact.encode(row))


def _note(rows: Sequence[Row]) -> str:
    return "" if rows else "nothing there"


def _words(row: Row) -> str:
    """A push in a line: what identifies it, and its state."""
    shown = ("updated", "category", "symbol", "side", "state", "qty", "filled", "size", "order_id")
    return "  ".join(str(row[name]) for name in shown if name in row)
