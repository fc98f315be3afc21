"""Groups and commands from the catalogue, one level at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from bitget_runtime.cli.facts import Facts
from bitget_runtime.cli.output.rows import OutputType
from bitget_runtime.cli.parameters import arguments_from, extra_option, options_of
from bitget_runtime.cli.suggesting import SuggestingGroup, nearest
from bitget_runtime.reference import CallReference

if TYPE_CHECKING:
    from bitget_runtime.cli.calling import Session

STREAM_MARK = ".stream."
"""Between the generation and the name in the address of a channel."""

OWN_OPTIONS: tuple[click.Option, ...] = (
    click.Option(
        ["--output", "-o", "own_output"],
        type=OutputType(),
        help="json, jsonl, csv, table, parquet, or a file with that ending; default: table in a terminal, else json.",
    ),
    click.Option(["--select", "own_select"], multiple=True, help="Print this member only; may be repeated."),
    click.Option(["--dry-run", "own_dry_run"], is_flag=True, help="Show the request, and send nothing."),
    click.Option(["--yes", "-y", "own_yes"], is_flag=True, help="Do not ask before something is moved or changed."),
)
"""Options that every command has in addition to its parameters."""

WALK_OPTIONS: tuple[click.Option, ...] = (
    click.Option(["--all", "own_all"], is_flag=True, help="Walk over all pages; rows are printed as they come."),
    click.Option(["--max", "own_max"], type=click.IntRange(min=1), help="With --all: stop after so many rows."),
    click.Option(["--resume", "own_resume"], help="With --all: continue from where an earlier walk stopped."),
)
"""Additional options of a command whose operation pages."""


def typed(address: str) -> str:
    """The command of an operation or a channel."""
    generation, stream, channel = address.partition(STREAM_MARK)
    words = ["stream", generation, channel] if stream else address.split(".")
    return " ".join(["bitget", *map(command_name, words)])


def command_name(name: str) -> str:
    """How a Python name is typed."""
    return name.replace("_", "-")


class AddressGroup(SuggestingGroup):
    """The groups or operations below an address."""

    def __init__(self, facts: Facts, address: str) -> None:
        start = address.count(".") + 1
        below = [one.split(".") for one in facts.operations if one.startswith(f"{address}.")]
        name = command_name(address.rpartition(".")[2])
        super().__init__(name, help=f"Operations of {address}.", short_help=f"{len(below)} operations")
        self._parts = {command_name(one[start]): ".".join(one[: start + 1]) for one in below}
        self._facts = facts
        self._below = {command_name(one[-1]): one for one in below}

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the catalogue."""
        return list(self._parts)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The group or the command of that name; underscores work too."""
        address = self._parts.get(command_name(cmd_name))
        if address is None:
            return None
        if address not in self._facts.operations:
            return AddressGroup(self._facts, address)
        return operation_command(self._facts, address)

    def meant(self, ctx: click.Context, args: Sequence[str]) -> list[str]:
        """A member of this group, or an operation further below."""
        below = nearest(args[0], self._below)
        return super().meant(ctx, args) or [typed(".".join(self._below[one])) for one in below]


def operation_command(facts: Facts, address: str) -> click.Command:
    """The command of an operation."""
    called = facts.reference[address]

    @click.pass_obj
    def run(session: Session, /, **given: Any) -> int:
        from bitget_runtime.cli.calling import Manner, call  # not needed for completion

        every, most, resume = (given.pop(f"own_{name}", None) for name in ("all", "max", "resume"))
        if (most or resume) and not every:
            raise click.UsageError("--max and --resume are for walks: add --all")
        manner = Manner(
            given.pop("own_output"), given.pop("own_select"), given.pop("own_dry_run"), given.pop("own_yes")
        )
        arguments = arguments_from(given, called.request)
        if not every:
            return call(session, address, arguments, manner)
        from bitget_runtime.cli.walking import WalkManner, walk

        return walk(session, address, arguments, manner, WalkManner(most, resume))

    own = [*OWN_OPTIONS, *(WALK_OPTIONS if called.pages else ())]
    return click.Command(
        command_name(address.rpartition(".")[2]),
        callback=run,
        params=[*options_of(called.request, called.takes_list, facts.reference), extra_option(), *own],
        help=f"{called.summary}\n\n{_facts_of(called)}",
        short_help=called.summary,
    )


def _facts_of(called: CallReference) -> str:
    key = f"a key with {called.permission}" if called.permission else "a key"
    words = [called.call, "public" if called.auth == "public" else key, *called.limits]
    return "\n\n".join([*(f"- {note}" for note in called.notes), f"{', '.join(words)}.", called.docs])
