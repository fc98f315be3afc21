"""`bitget stream`: the pushes of a channel as JSON lines. `bitget watch` has the same channels as commands."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeAlias

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.catalogue import command_name
from bitget_runtime.cli.facts import facts_of
from bitget_runtime.cli.parameters import EXTRA, arguments_from, extra_option, options_of
from bitget_runtime.reference import Reference
from bitget_runtime.values import exact

_MARK = ".stream."

_CONFIRMED_WITHIN = 15.0
"""Seconds; later connections are restored for as long as the stream does on its own."""

_LINES = 'One line of JSON per push; {"gap": ...} where pushes are missing.'


MakeCommand: TypeAlias = Callable[[Reference, str], click.Command]
"""Makes the command of a channel, by its address."""


class Generations(click.Group):
    """Generations of the API, and below each its channels."""

    def __init__(self, name: str, make: MakeCommand, help: str) -> None:
        super().__init__(name, help=help)
        self._make = make

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        return list(dict.fromkeys(one.partition(".")[0] for one in _channels(_reference(ctx))))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The channels of a generation."""
        return Channels(cmd_name, self._make) if cmd_name in Generations.list_commands(self, ctx) else None


class Channels(click.Group):
    """The channels of one generation of the API."""

    def __init__(self, api: str, make: MakeCommand) -> None:
        super().__init__(api, help=f"Channels of {api}.")
        self._start = f"{api}{_MARK}"
        self._make = make

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        channels = _channels(_reference(ctx))
        return [command_name(one.removeprefix(self._start)) for one in channels if one.startswith(self._start)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a channel."""
        if command_name(cmd_name) not in self.list_commands(ctx):
            return None
        return self._make(_reference(ctx), self._start + cmd_name.replace("-", "_"))


def _reference(ctx: click.Context) -> Reference:
    return facts_of(ctx).reference


def _channels(reference: Reference) -> list[str]:
    return [one for one in reference if _MARK in one and f"{_MARK}trade." not in one]


COUNT = click.Option(["--count", "own_count"], type=click.IntRange(min=1), help="Stop after so many.")


def _stream_command(reference: Reference, address: str) -> click.Command:
    called = reference[address]

    @click.pass_obj
    def run(session: Session, /, own_count: int | None, **given: Any) -> None:
        given.pop(EXTRA)
        try:
            _print_pushes(session, address, arguments_from(given, called.request), own_count)
        except KeyboardInterrupt:
            return  # the usual end

    return click.Command(
        command_name(address.rpartition(".")[2]),
        callback=run,
        params=[*options_of(called.request, None, reference), extra_option(), COUNT],
        help=f"{called.summary}\n\n{_LINES}\n\n{called.docs}",
        short_help=called.summary,
    )


def subscribed(stream: Any, address: str, arguments: dict[str, Any]) -> Any:
    """A confirmed subscription. `Any`: streams have a method per channel, each with types of its own."""
    return getattr(stream, address.partition(_MARK)[2])(**arguments).confirmed(_CONFIRMED_WITHIN)


def _print_pushes(session: Session, address: str, arguments: dict[str, Any], count: int | None) -> None:
    """Print them until there were enough. `Any`: each parameter has its own type."""
    with closing(session.client()) as client, getattr(client, address.partition(".")[0]).stream() as stream:
        left = count
        for item in subscribed(stream, address, arguments):
            line = line_of(item)
            click.echo(exact.encode(line))
            left = left if left is None or "gap" in line else left - 1
            if left == 0:
                return


def line_of(item: Any) -> dict[str, Any]:
    """What is printed of a push or a gap. `Any`: pushes hold what their channel does."""
    from bitget_runtime.stream.wire.push import Gap

    if isinstance(item, Gap):
        times = {"since": item.since.datetime.isoformat(), "until": item.until.datetime.isoformat()}
        return {"gap": item.reason, **times, "lost": item.lost}
    return {"action": item.action, "ts": item.raw_ts, "data": item.data}


STREAM = Generations("stream", _stream_command, "Print the pushes of a channel as they come.")
