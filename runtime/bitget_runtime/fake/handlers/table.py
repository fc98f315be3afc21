"""All handlers by address: what the modules of this package say in their `HANDLERS`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING

from bitget_runtime.fake import handlers

if TYPE_CHECKING:
    from bitget_runtime.fake.handlers.asked import Handler

_TABLE = "HANDLERS"


@cache
def all_handlers() -> Mapping[str, Handler]:
    """Handlers of operations and commands by address.

    Raises:
        ValueError: two modules have a handler for one address.
    """
    found: dict[str, Handler] = {}
    for module, table in tables():
        twice = found.keys() & table.keys()
        if twice:
            raise ValueError(f"{module} has a second handler for {', '.join(sorted(twice))}")
        found |= table
    return found


def tables() -> Iterator[tuple[str, Mapping[str, Handler]]]:
    """Each module that has a table, and the table."""
    for info in walk_packages(handlers.__path__, f"{handlers.__name__}."):
        table = getattr(import_module(info.name), _TABLE, None)
        if table is not None:
            yield info.name, table
