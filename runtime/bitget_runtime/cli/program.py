"""The command `bitget`: its options, and the groups and commands built from the catalogue on use."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

import click

from bitget_runtime.cli.facts import Outline
from bitget_runtime.cli.failing import Status, fail, refuse
from bitget_runtime.cli.front_page import HELP, INTRODUCTION, OPTIONS, SHORT, page, width
from bitget_runtime.cli.suggesting import SuggestingGroup
from bitget_runtime.errors import BitgetError

COMMANDS = {
    "balances": "bitget_runtime.cli.commands.holdings:balances",
    "doctor": "bitget_runtime.cli.commands.tools:doctor",
    "explain": "bitget_runtime.cli.commands.looking_up:explain",
    "fake": "bitget_runtime.cli.commands.tools:fake",
    "history": "bitget_runtime.cli.commands.history:history",
    "login": "bitget_runtime.cli.commands.tools:login",
    "logout": "bitget_runtime.cli.commands.tools:logout",
    "mcp": "bitget_runtime.cli.commands.tools:mcp",
    "orders": "bitget_runtime.cli.commands.orders:orders",
    "positions": "bitget_runtime.cli.commands.holdings:positions",
    "search": "bitget_runtime.cli.commands.looking_up:search",
    "show": "bitget_runtime.cli.commands.looking_up:show",
    "stream": "bitget_runtime.cli.commands.streaming:STREAM",
    "verify": "bitget_runtime.cli.commands.verifying:verify",
    "watch": "bitget_runtime.cli.commands.watching:WATCH",
}
"""Commands that aren't from the catalogue, and their modules; each is imported on use."""


class Root(SuggestingGroup):
    """The groups of the catalogue, and the other commands."""

    def __init__(self, outline: Outline) -> None:
        super().__init__(
            "bitget",
            callback=_take_options(outline),
            params=_global_options(outline),
            help=INTRODUCTION,
            context_settings={"help_option_names": list(HELP), "max_content_width": 120},
        )
        self._outline = outline

    def invoke(self, ctx: click.Context) -> Any:
        """Carry out the command. `Any`: required by click. A closed pipe isn't an error."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _leave_output()
            return 0
        except OSError as error:
            _leave_output()
            kind = _TimedOut if isinstance(error, TimeoutError) else click.ClickException
            raise kind(_words_of(error)) from error
        return status

    def list_commands(self, ctx: click.Context) -> list[str]:
        """API generations first."""
        return [*self._outline.counts, *COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command with that name, built or imported now."""
        if cmd_name in self._outline.counts:
            from bitget_runtime.cli.catalogue import AddressGroup

            return AddressGroup(self._outline.facts, cmd_name)
        if cmd_name in COMMANDS:
            from importlib import import_module

            module, _, name = COMMANDS[cmd_name].partition(":")
            found: click.Command = getattr(import_module(module), name)
            found.short_help = SHORT[cmd_name]
            return found
        return None

    def meant(self, ctx: click.Context, args: Sequence[str]) -> list[str]:
        """A command, or the commands that a search for the words finds."""
        from bitget_runtime.cli.commands.looking_up import typed_from_words

        words = " ".join(one for one in args if not one.startswith("-"))
        return super().meant(ctx, args) or typed_from_words(self._outline.facts.reference, words)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The page that is shown without click if nothing else is asked for."""
        formatter.write(page(self._outline.environments, self._outline.counts, width()))


class _TimedOut(click.ClickException):
    """Something that was waited for did not come."""

    exit_code = Status.NO_RESPONSE


def _words_of(error: OSError) -> str:
    """What happened, and to which file, without a number."""
    return ": ".join(str(part) for part in (error.filename, error.strerror) if part) or str(error)


def _leave_output() -> None:
    """Discard what is buffered for an output that can't be written, when the process ends."""
    try:
        sys.stdout.flush()
    except OSError:
        with open(os.devnull, "w") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _write_anything() -> None:
    """Let outputs escape characters that their encoding lacks, instead of failing."""
    for output in (sys.stdout, sys.stderr):
        if isinstance(output, io.TextIOWrapper):
            output.reconfigure(errors="backslashreplace")


def _global_options(outline: Outline) -> list[click.Parameter]:
    return [
        click.Option(["--env"], type=click.Choice(outline.environments), help=OPTIONS["--env"]),
        click.Option(["--base-url"], help=OPTIONS["--base-url"]),
        click.Option(["--profile"], help=OPTIONS["--profile"], shell_complete=_profiles_begun),
        click.Option(["--debug"], is_flag=True, help=OPTIONS["--debug"]),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_version,
            help=OPTIONS["--version"],
        ),
    ]


def _profiles_begun(ctx: click.Context, option: click.Parameter, incomplete: str) -> list[str]:
    from bitget_runtime.cli.profiles import begun

    return begun(ctx, option, incomplete)


def _version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        from bitget_runtime import __version__

        click.echo(__version__)
        ctx.exit()


def _take_options(outline: Outline) -> Callable[..., None]:
    def take(env: str | None, base_url: str | None, profile: str | None, debug: bool) -> None:
        from bitget_runtime.cli.calling import Session

        click.get_current_context().obj = Session(outline.facts, env, base_url, profile, debug)

    return take


def main(outline: Outline, arguments: Sequence[str] | None = None) -> int:
    """Run the command line, and return the exit status.

    Args:
        outline: The catalogue and the client, loaded on use.
        arguments: The arguments after the command's name; the process's by default.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if os.environ.get("_BITGET_COMPLETE", "").startswith("fish"):
        from bitget_runtime.cli import fish  # noqa: F401  # it registers itself
    try:
        _write_anything()
        # click handles its own errors, and completion, which an environment variable asks for
        status: Any = Root(outline).main(given, prog_name="bitget", standalone_mode=False, obj=outline)
    except click.exceptions.Abort:
        click.echo("Stopped.", err=True)
        return Status.FAILED
    except click.ClickException as error:
        refused = refuse(error)
        if "--debug" in given and error.__cause__ is not None:
            import traceback

            traceback.print_exception(error.__cause__, file=sys.stderr)
        return refused
    except BitgetError as error:
        return fail(error, "--debug" in given)
    except OSError as error:  # help that can't be written
        _leave_output()
        click.echo(f"Error: {_words_of(error)}", err=True)
        return Status.FAILED
    return status if isinstance(status, int) else 0
