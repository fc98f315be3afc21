"""The command `bitget`: its options, and the groups and commands that are made of the catalogue when they are used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from bitget_runtime.cli.facts import Facts
from bitget_runtime.cli.failing import MEANINGS, fail
from bitget_runtime.errors import BitgetError

COMMANDS = {
    "doctor": "bitget_runtime.cli.tools:doctor",
    "explain": "bitget_runtime.cli.looking_up:explain",
    "fake": "bitget_runtime.cli.tools:fake",
    "login": "bitget_runtime.cli.tools:login",
    "logout": "bitget_runtime.cli.tools:logout",
    "mcp": "bitget_runtime.cli.tools:mcp",
    "search": "bitget_runtime.cli.looking_up:search",
    "show": "bitget_runtime.cli.looking_up:show",
    "stream": "bitget_runtime.cli.streaming:STREAM",
    "verify": "bitget_runtime.cli.verifying:verify",
}
"""Commands beside those of the catalogue, and where they are; each is imported when it is used."""

SHORT = {
    "doctor": "Find out why calls fail.",
    "explain": "What an error code means, and what to do.",
    "fake": "Start the fake exchange, to try everything without an account.",
    "login": "Save a key under the name of a profile.",
    "logout": "Remove a profile.",
    "mcp": "Serve the catalogue and the exchange to programs that talk in tools.",
    "search": "Find calls by words: bitget search open orders.",
    "show": "All that the catalogue says of a call.",
    "stream": "Print the pushes of a channel as they come.",
    "verify": "Call everything that only reads, and say what the catalogue does not know.",
}
"""What each does, for the list of them, which imports none."""

_EPILOG = "\b\nExit statuses:\n" + "\n".join(f"  {int(status)}  {meaning}" for status, meaning in MEANINGS.items())


class Root(click.Group):
    """The groups of the catalogue, and the commands beside them."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(
            "bitget",
            callback=_take_options(facts),
            params=_global_options(facts),
            help="The Bitget exchange in a terminal. Reads freely; asks before anything is moved or changed.",
            epilog=_EPILOG,
            context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
        )
        self._groups = list(dict.fromkeys(address.partition(".")[0] for address in facts.operations))
        self._facts = facts

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Generations of the API first."""
        return [*self._groups, *COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, made or imported now."""
        if cmd_name in self._groups:
            from bitget_runtime.cli.catalogue import AddressGroup

            return AddressGroup(self._facts, cmd_name)
        if cmd_name in COMMANDS:
            from importlib import import_module

            module, _, name = COMMANDS[cmd_name].partition(":")
            found: click.Command = getattr(import_module(module), name)
            return found
        return None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List them without importing any."""
        counts = {name: sum(one.startswith(f"{name}.") for one in self._facts.operations) for name in self._groups}
        with formatter.section("Operations"):
            formatter.write_dl([(name, f"{count} operations") for name, count in counts.items()])
        with formatter.section("Commands"):
            formatter.write_dl(list(SHORT.items()))


def _global_options(facts: Facts) -> list[click.Parameter]:
    environments = list(facts.api.environments)
    return [
        click.Option(["--env"], type=click.Choice(environments), help="Environment; BITGET_ENV says the same."),
        click.Option(["--base-url"], help="Another host, such as a mirror or the fake exchange."),
        click.Option(["--profile"], help="Whose key: a profile of `bitget login`; BITGET_PROFILE says the same."),
        click.Option(["--debug"], is_flag=True, help="Show failures whole."),
        click.Option(["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_version),
    ]


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from bitget_runtime import __version__

        click.echo(__version__)
        ctx.exit()


def _take_options(facts: Facts) -> Callable[..., None]:
    def take(env: str | None, base_url: str | None, profile: str | None, debug: bool) -> None:
        from bitget_runtime.cli.calling import Session

        click.get_current_context().obj = Session(facts, env, base_url, profile, debug)

    return take


def main(facts: Facts, arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return the exit status.

    Args:
        facts: The catalogue and the client.
        arguments: What follows the name of the command; those of the process by default.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        # click handles its own errors, and completion, which a variable of the environment asks for
        status: Any = Root(facts).main(given, prog_name="bitget", standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        return 1
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except BitgetError as error:
        return fail(error, "--debug" in given)
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the output has seen enough
        return 0
    return status if isinstance(status, int) else 0
