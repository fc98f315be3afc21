"""`bitget stream`: the pushes of a channel as JSON lines."""

from __future__ import annotations

from contextlib import closing
from typing import Any

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


class _Generations(click.Group):
    """Generations of the API, and below each its channels."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        return list(dict.fromkeys(one.partition(".")[0] for one in _channels(_reference(ctx))))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The channels of a generation."""
        return _Channels(cmd_name) if cmd_name in self.list_commands(ctx) else None


class _Channels(click.Group):
    """The channels of one generation of the API."""

    def __init__(self, api: str) -> None:
        super().__init__(api, help=f"Channels of {api}.")
        self._start = f"{api}{_MARK}"

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        channels = _channels(_reference(ctx))
        return [command_name(one.removeprefix(self._start)) for one in channels if one.startswith(self._start)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of a channel."""
        if command_name(cmd_name) not in self.list_commands(ctx):
            return None
        return _channel_command(_reference(ctx), self._start + cmd_name.replace("-", "_"))


def _reference(ctx: click.Context) -> Reference:
    return facts_of(ctx).reference


def _channels(reference: Reference) -> list[str]:
    return [one for one in reference if _MARK in one and f"{_MARK}trade." not in one]


def _channel_command(reference: Reference, address: str) -> click.Command:
    called = reference[address]

    @click.pass_obj
    def run(session: Session, /, own_count: int | None, **given: Any) -> None:
        given.pop(EXTRA)
        _print_pushes(session, address, arguments_from(given, called.request), own_count)

    options = options_of(called.request, None, reference)
    count = click.Option(["--count", "own_count"], type=click.IntRange(min=1), help="Stop after so many.")
    return click.Command(
        command_name(address.rpartition(".")[2]),
        callback=run,
        params=[*options, extra_option(), count],
        help=f"{called.summary}\n\n{_LINES}\n\n{called.docs}",
        short_help=called.summary,
    )


def _print_pushes(session: Session, address: str, arguments: dict[str, Any], count: int | None) -> None:
    """Print them until there were enough. `Any`: each parameter has its own type."""
    from bitget_runtime.stream.wire.push import Gap

    api, _, name = address.partition(_MARK)
    with closing(session.client()) as client, getattr(client, api).stream() as stream:
        subscription = getattr(stream, name)(**arguments).confirmed(_CONFIRMED_WITHIN)
        printed = 0
        for item in subscription:
            if isinstance(item, Gap):
                times = {"since": item.since.datetime.isoformat(), "until": item.until.datetime.isoformat()}
                line = {"gap": item.reason, **times, "lost": item.lost}
            else:
                line = {"action": item.action, "ts": item.raw_ts, "data": item.data}
                printed += 1
            click.echo(exact.encode(line))
            if count is not None and printed >= count:
                return


STREAM = _Generations("stream", help="Print the pushes of a channel as they come.")
