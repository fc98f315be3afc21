"""`bitget stream`: the pushes of a channel as JSON lines. `bitget watch` has the same channels as commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import Any, TypeAlias

import click

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.catalogue import STREAM_MARK, command_name
from bitget_runtime.cli.facts import facts_of
from bitget_runtime.cli.parameters import EXTRA, arguments_from, extra_option, options_of
from bitget_runtime.cli.suggesting import SuggestingGroup
from bitget_runtime.reference import Reference
from bitget_runtime.values import exact

USUAL = "uta"
"""The API generation whose channels can be named without it."""

_CONFIRMED_WITHIN = 15.0
"""Seconds; later connections are restored for as long as the stream tries by itself."""

_LINES = 'One line of JSON per push; {"gap": ...} if pushes are missing.'


MakeCommand: TypeAlias = Callable[[Reference, str], click.Command]
"""Makes the command of a channel, by its address."""


class Generations(SuggestingGroup):
    """API generations, and the channels of each."""

    def __init__(self, name: str, make: MakeCommand, help: str) -> None:
        super().__init__(name, help=help)
        self._make = make
        self._usual = Channels(USUAL, make)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        return list(dict.fromkeys(one.partition(".")[0] for one in _channels(_reference(ctx))))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The channels of a generation, or a channel of the usual one."""
        if cmd_name in Generations.list_commands(self, ctx):
            return Channels(cmd_name, self._make)
        return self._usual.get_command(ctx, cmd_name)

    def meant(self, ctx: click.Context, args: Sequence[str]) -> list[str]:
        """A member of this group, or a channel of the usual generation."""
        return super().meant(ctx, args) or self._usual.meant(ctx, args)


class Channels(SuggestingGroup):
    """The channels of one API generation."""

    def __init__(self, api: str, make: MakeCommand) -> None:
        super().__init__(api, help=f"Channels of {api}.")
        self._start = f"{api}{STREAM_MARK}"
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
    return [one for one in reference if STREAM_MARK in one and f"{STREAM_MARK}trade." not in one]


COUNT = click.Option(["--count", "own_count"], type=click.IntRange(min=1), help="Stop after so many.")


def _stream_command(reference: Reference, address: str) -> click.Command:
    called = reference[address]

    @click.pass_obj
    def run(session: Session, /, own_count: int | None, **given: Any) -> None:
        given.pop(EXTRA)
        if called.auth == "signed":
            session.check_key()
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
    """A confirmed subscription. `Any`: streams have a method per channel, each with its own types."""
    return getattr(stream, address.partition(STREAM_MARK)[2])(**arguments).confirmed(_CONFIRMED_WITHIN)


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
    """What to print for a push or a gap. `Any`: pushes of any channel."""
    from bitget_runtime.stream.wire.push import Gap

    if isinstance(item, Gap):
        times = {"since": item.since.datetime.isoformat(), "until": item.until.datetime.isoformat()}
        return {"gap": item.reason, **times, "lost": item.lost}
    return {"action": item.action, "ts": item.raw_ts, "data": item.data}


STREAM = Generations("stream", _stream_command, "Print the pushes of a channel as they come.")
