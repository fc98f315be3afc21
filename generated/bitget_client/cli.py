# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""The command `bitget`; it needs the extra `cli`."""

from __future__ import annotations

import sys

TYPE_CHECKING: bool = False  # typing would cost more to import than the list of commands

if TYPE_CHECKING:
    from typing import Any

    from bitget_client.client import Bitget
    from bitget_runtime.cli.facts import Facts
    from bitget_runtime.history.facts import HistoryFacts

ENVIRONMENTS = (
    "live",
    "demo",
)
COUNTS = {
    "classic": 333,
    "uta": 282,
}
"""How many operations each generation of the API has; stated here because listing commands loads no catalogue."""


def main() -> int:
    """Run the command line, and return its exit status."""
    from bitget_runtime.cli.front_page import show_if_asked

    if show_if_asked(sys.argv[1:], ENVIRONMENTS, COUNTS):
        return 0
    try:
        from bitget_runtime.cli.program import main as run
    except ModuleNotFoundError as error:
        if error.name not in ("click", "rich"):
            raise
        sys.exit("the command line needs more packages: pip install click rich")
    from bitget_runtime.cli.facts import Outline

    try:
        return run(Outline(ENVIRONMENTS, COUNTS, _facts))
    finally:
        import gc

        gc.freeze()  # the process ends: looking through everything that was imported once more takes 25 ms


def _facts() -> Facts:
    from bitget_client.registry import api, operations, reference
    from bitget_runtime.cli.facts import Facts

    return Facts(api, operations, reference, _client, _history)


def _history() -> HistoryFacts:
    from bitget_client.history import HISTORY

    return HISTORY


def _client(*arguments: Any, **options: Any) -> Bitget:
    """A client; imported when one is needed. `Any`: they are its own arguments."""
    from bitget_client.client import Bitget

    return Bitget(*arguments, **options)


if __name__ == "__main__":
    sys.exit(main())
