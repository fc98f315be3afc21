"""Handlers by address: the `HANDLERS` of this package's modules, loaded generation by generation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from pkgutil import iter_modules, walk_packages
from typing import TYPE_CHECKING

from bitget_runtime.fake import handlers

if TYPE_CHECKING:
    from bitget_runtime.fake.handlers.asked import Handler

_TABLE = "HANDLERS"


def handler_of(address: str) -> Handler | None:
    """The handler of an operation or a command; None if there isn't one."""
    return handlers_of(address.partition(".")[0]).get(address)


@cache
def handlers_of(generation: str) -> Mapping[str, Handler]:
    """Handlers of an API generation's operations and commands, by address.

    Raises:
        ValueError: two modules have a handler for one address.
    """
    found: dict[str, Handler] = {}
    for module, table in tables(generation):
        twice = found.keys() & table.keys()
        if twice:
            raise ValueError(f"{module} has a second handler for {', '.join(sorted(twice))}")
        found |= table
    return found


def generations() -> list[str]:
    """The API generations that have handlers."""
    return [info.name for info in iter_modules(handlers.__path__) if info.ispkg]


def tables(generation: str) -> Iterator[tuple[str, Mapping[str, Handler]]]:
    """Each module of a generation that has a table, and the table."""
    if generation not in generations():
        return
    package = import_module(f"{handlers.__name__}.{generation}")
    for info in walk_packages(package.__path__, f"{package.__name__}."):
        table = getattr(import_module(info.name), _TABLE, None)
        if table is not None:
            yield info.name, table
