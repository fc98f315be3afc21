"""What the command line works with: the generated package supplies it, because the runtime never imports that."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import click

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts
    from bitget_runtime.history.facts import HistoryFacts
    from bitget_runtime.reference import Reference
    from bitget_runtime.rest.face import ClientFace
    from bitget_runtime.rest.operation import Operation


class Facts(NamedTuple):
    """The catalogue, and the client built from it.

    Attributes:
        api: Facts of the API.
        operations: Operations by address. `Any`: whatever they return.
        reference: The description of each call.
        client: Makes a client, from the arguments of `Bitget`. `Any`: they are many, and checked there.
        history: Gives the facts about histories; None if the catalogue has none.
    """

    api: ApiFacts
    operations: Mapping[str, Operation[Any]]
    reference: Reference
    client: Callable[..., ClientFace]
    history: Callable[[], HistoryFacts] | None = None


class Outline:
    """Enough of the catalogue for the list of commands and for completion.

    Args:
        environments: Names of the environments, the usual one first.
        counts: How many operations each API generation has.
        load: Loads the rest.
    """

    def __init__(self, environments: tuple[str, ...], counts: Mapping[str, int], load: Callable[[], Facts]) -> None:
        self.environments = environments
        self.counts = counts
        self._load = load

    @cached_property
    def facts(self) -> Facts:
        """The rest, loaded on first use."""
        return self._load()


def facts_of(ctx: click.Context) -> Facts:
    """The catalogue, for commands listed or completed before there is a session."""
    return cast("Facts", ctx.find_root().obj.facts)  # an outline has it, and so does a session once options are read
