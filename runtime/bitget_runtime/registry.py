"""The catalogue as data: a mapping that loads a group's module when one of its operations is first looked at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any

from bitget_runtime.operation import Operation


class Operations(Mapping[str, Operation[Any]]):
    """Every operation by address, such as `uta.trade.place_order`, in the order of the catalogue.

    Args:
        methods: Names of the methods that a module defines, by the module's name. The address of a method is its
            module's name without the package, and its own.
    """

    def __init__(self, methods: Mapping[str, Sequence[str]]) -> None:
        self._modules = {
            f"{module.partition('.')[2]}.{name}": module for module, names in methods.items() for name in names
        }

    def __getitem__(self, address: str) -> Operation[Any]:
        module = import_module(self._modules[address])
        operation: Operation[Any] = getattr(module, address.rpartition(".")[2].upper())
        return operation

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __repr__(self) -> str:
        return f"Operations({len(self)})"
