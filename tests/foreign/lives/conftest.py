"""ccxt without the exchanges that nobody lives on here: to load all of them takes longer than the lives."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

_WITH_EXCHANGES = ("ccxt", "ccxt.async_support", "ccxt.pro")
_KEPT = ("abstract", "async_support", "base", "bitget", "pro", "static_dependencies")


class _OtherExchanges(MetaPathFinder, Loader):
    """Gives each of the others as a module with an empty class of its name."""

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        package, _, module = name.rpartition(".")
        return ModuleSpec(name, self) if package in _WITH_EXCHANGES and module not in _KEPT else None

    def exec_module(self, module: ModuleType) -> None:
        name = module.__name__.rpartition(".")[2]
        setattr(module, name, type(name, (), {}))


sys.meta_path.insert(0, _OtherExchanges())
