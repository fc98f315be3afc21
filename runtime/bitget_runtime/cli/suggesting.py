"""What was probably meant by a word that is no command."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import click

_MOST = 3
"""So many are named."""

_SHORTEST = 4
"""A part of a name that is shorter than this says nothing."""


class SuggestingGroup(click.Group):
    """A group that says what was probably meant by a command that it lacks."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command, and what follows it.

        Raises:
            click.UsageError: there is no such command.
        """
        name = args[0]
        command = self.get_command(ctx, name)
        if command is None and not ctx.resilient_parsing:
            raise click.UsageError(f"there is no command {name!r}{did_you_mean(self.meant(ctx, args))}", ctx)
        return name if command else None, command, args[1:]

    def meant(self, ctx: click.Context, args: Sequence[str]) -> list[str]:
        """What may have been meant, as it is typed; best first."""
        return [f"{ctx.command_path} {one}" for one in nearest(args[0], self.list_commands(ctx))]


def nearest(name: str, names: Iterable[str]) -> list[str]:
    """The names that are spelt nearly so, then those of which it is a part; best first."""
    from difflib import get_close_matches  # needed only where something went wrong

    spelt = {_plain(one): one for one in names}
    typed = _plain(name)
    holding = [one for one in spelt if len(typed) >= _SHORTEST and typed in one]
    best = dict.fromkeys([*get_close_matches(typed, spelt, _MOST), *sorted(holding, key=len)])
    return [spelt[one] for one in best][:_MOST]


def did_you_mean(names: Sequence[str]) -> str:
    """The end of a sentence that says what may have been meant; empty if that is nothing."""
    if not names:
        return ""
    *others, last = (f"`{one}`" for one in names)
    first = f"{', '.join(others)} or " if others else ""
    return f": did you mean {first}{last}?"


def _plain(name: str) -> str:
    return name.casefold().replace("_", "-")
