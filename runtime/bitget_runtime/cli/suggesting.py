"""What was probably meant by an unknown command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

_MOST = 3
"""How many are suggested."""

_SHORTEST = 4
"""Shorter parts of a name are not significant."""


class SuggestingGroup(click.Group):
    """A group that suggests what was meant by a command it lacks, and lists its own with whole sentences."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Add a command. Lists show the first sentence of its help, which click would cut."""
        cmd.short_help = cmd.short_help or _first_sentence(cmd.help or "")
        super().add_command(cmd, name)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, and its arguments.

        Raises:
            click.UsageError: there is no such command.
        """
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing:
            raise click.UsageError(f"there is no command {name!r}{did_you_mean(self.meant(ctx, args))}", ctx)
        return name if command else None, command, args[1:]

    def meant(self, ctx: click.Context, args: Sequence[str]) -> list[str]:
        """What may have been meant, as typed; best first."""
        return [f"{ctx.command_path} {one}" for one in nearest(args[0], self.list_commands(ctx))]


def _first_sentence(text: str) -> str:
    return " ".join(text.partition("\n\n")[0].split()).partition(". ")[0].removesuffix(".") + "."


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The names spelt similarly, then those that contain it; best first."""
    from difflib import get_close_matches  # only needed if something went wrong

    spelt = {_plain(one): one for one in names}
    typed = _plain(name)
    holding = [one for one in spelt if len(typed) >= _SHORTEST and typed in one]
    best = dict.fromkeys([*get_close_matches(typed, spelt, _MOST), *sorted(holding, key=len)])
    return [spelt[one] for one in best][:_MOST]


def did_you_mean(names: Sequence[str]) -> str:
    """The end of a sentence that suggests names; empty if there are none."""
    if not names:
        return ""
    *others, last = (f"`{one}`" for one in names)
    first = f"{', '.join(others)} or " if others else ""
    return f": did you mean {first}{last}?"


def _plain(name: str) -> str:
    return name.casefold().replace("_", "-")
