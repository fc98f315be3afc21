"""`bitget watch`: channels, order books, orders and positions as they change; lines of JSON in a pipe."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import closing
from itertools import product
from typing import Any

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.catalogue import command_name
from bitget_runtime.cli.commands.streaming import COUNT, USUAL, Channels, Generations, line_of, subscribed
from bitget_runtime.cli.output.live import PAUSE, Screen, book_table, rows_table, with_pauses
from bitget_runtime.cli.output.rows import Row, check, row_members, rows_of, selected
from bitget_runtime.cli.parameters import EXTRA, arguments_from, extra_option, options_of
from bitget_runtime.reference import CallReference, Reference
from bitget_runtime.values import exact

_SYNCED_WITHIN = 15.0
"""Seconds until an order book has to be complete."""

_SELECT = click.Option(["--select", "own_select"], multiple=True, help="Show this member only; may be repeated.")
_LEVELS = click.Option(
    ["--levels", "own_levels"], type=click.IntRange(1, 100), default=10, show_default=True, help="Of an order book."
)


class _Watch(Generations):
    """An account's orders and positions, and the channels of all API generations."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The account's commands first."""
        return ["orders", "positions", *super().list_commands(ctx)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """By its name; `book` and `tickers` find the usual generation's `books` and `ticker`."""
        if cmd_name in ("orders", "positions"):
            from bitget_runtime.cli.commands import watching_account

            found: click.Command = getattr(watching_account, cmd_name)
            return found
        channels = Channels(USUAL, _watch_command)
        alike = next((one for one in channels.list_commands(ctx) if _singular(one) == _singular(cmd_name)), "")
        return super().get_command(ctx, cmd_name) or channels.get_command(ctx, alike)


def _singular(name: str) -> str:
    return name.removesuffix("s")


def _watch_command(reference: Reference, address: str) -> click.Command:
    called = reference[address]

    @click.pass_obj
    def run(
        session: Session, /, own_count: int | None, own_select: tuple[str, ...], own_levels: int, **given: Any
    ) -> None:
        given.pop(EXTRA)
        check(called.members, own_select)
        arguments = list(_each(arguments_from(given, called.request)))
        try:
            _watch(session, address, arguments, _Manner(called, own_select, own_count, own_levels))
        except KeyboardInterrupt:
            return  # the usual end

    return click.Command(
        command_name(address.rpartition(".")[2]),
        callback=run,
        params=[*options_of(called.request, None, reference), extra_option(), COUNT, _SELECT, _LEVELS],
        help=f"{called.summary}\n\nSeveral symbols are written with commas. In a pipe: a line of JSON per push, for an "
        f"order book a line per change.\n\n{called.docs}",
        short_help=called.summary,
    )


class _Manner:
    """How a channel is shown."""

    def __init__(self, called: CallReference, select: tuple[str, ...], count: int | None, levels: int) -> None:
        self.called = called
        self.select = select
        self.count = count
        self.levels = levels


def _each(arguments: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The arguments of each subscription: values with commas are several. `Any`: each parameter has its own type."""
    values = [value.split(",") if isinstance(value, str) else [value] for value in arguments.values()]
    return (dict(zip(arguments, one, strict=True)) for one in product(*values))


def _watch(session: Session, address: str, each: list[dict[str, Any]], manner: _Manner) -> None:
    with closing(session.client()) as client, getattr(client, address.partition(".")[0]).stream() as stream:
        subscriptions = [subscribed(stream, address, arguments) for arguments in each]
        if hasattr(subscriptions[0], "local_book"):
            if len(subscriptions) > 1:
                raise click.UsageError("one order book at a time")
            _watch_book(subscriptions[0], manner)
        elif sys.stdout.isatty():
            _show_rows(stream, manner)
        else:
            _print_lines(stream, manner)


def _print_lines(stream: Any, manner: _Manner) -> None:
    """Lines of JSON. `Any`: streams have a method per channel."""
    left = manner.count
    for subscription, item in stream.events():
        line = line_of(item)
        if manner.select and "data" in line:
            line["data"] = _rows(item.data, manner)
        click.echo(exact.encode({"arg": subscription.argument, **line}))
        left = left if left is None or "gap" in line else left - 1
        if left == 0:
            return


def _show_rows(stream: Any, manner: _Manner) -> None:
    """A table of the latest push of each subscription. `Any`: streams have a method per channel."""
    latest: dict[int, list[Row]] = {}
    note, count, shown = "", 0, 0.0
    with Screen() as screen:
        for event in with_pauses(stream):
            if event is not None:
                line = line_of(event.item)
                if "gap" in line:
                    note = f"pushes were missing until {line['until']}: {line['gap']}"
                else:
                    given = {name: value for name, value in event.subscription.argument.items() if name != "topic"}
                    latest[id(event.subscription)] = [{**given, **row} for row in _rows(event.item.data, manner)]
                    count += 1
            is_over = manner.count is not None and count >= manner.count
            if is_over or time.monotonic() - shown >= PAUSE:
                screen.show(rows_table([row for each in latest.values() for row in each], screen.width), note)
                shown = time.monotonic()
            if is_over:
                return


def _rows(data: Any, manner: _Manner) -> list[Row]:
    members = manner.called.members
    rows, _ = rows_of(exact.decode(exact.encode(data)), row_members(members))
    return selected(rows, manner.select) if manner.select else rows


def _watch_book(subscription: Any, manner: _Manner) -> None:
    """An order book as it changes, always its latest state. `Any`: pushes of any channel."""
    book = subscription.local_book().in_sync(_SYNCED_WITHIN)
    left = manner.count
    in_terminal = sys.stdout.isatty()
    with Screen(off=not in_terminal) as screen:
        for _ in book:
            view = book.top(manner.levels)
            if in_terminal:
                note = "" if book.synced else f"out of sync: {book.problem}"
                screen.show(book_table(view, manner.levels), note)
                time.sleep(PAUSE)
            elif book.synced:
                click.echo(exact.encode({"arg": subscription.argument, **_book_line(view)}))
            left = left if left is None else left - 1
            if left == 0:
                return


def _book_line(view: Any) -> dict[str, Any]:
    """`Any`: a `BookView`."""
    sides = {"bids": view.bids, "asks": view.asks}
    levels = {name: [[format(one.price, "f"), format(one.size, "f")] for one in side] for name, side in sides.items()}
    return {"ts": None if view.ts is None else int(view.ts), "seq": view.seq, **levels}


WATCH = _Watch("watch", _watch_command, "Watch a channel, an order book, orders or positions as they change.")
