"""The catalogue as data: mappings that load a module when one of its entries is first looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from typing import TypeVar

C = TypeVar("C")


class Endpoints(Mapping[str, C]):
    """Endpoints by address, in the catalogue's order.

    Args:
        names: Names of what a module defines, by the module's name. An address is the module's name without the
            package, and the name.
        addresses: What addresses begin with instead of the module's name, by that name.
    """

    def __init__(self, names: Mapping[str, Sequence[str]], addresses: Mapping[str, str] | None = None) -> None:
        given = addresses or {}
        self._modules = {
            f"{given.get(module) or module.partition('.')[2]}.{name}": module
            for module, defined in names.items()
            for name in defined
        }

    def __getitem__(self, address: str) -> C:
        from bitget_runtime.rest.endpoint import constant_of  # lists and completion don't need it

        endpoint: C = getattr(import_module(self._modules[address]), constant_of(address))
        return endpoint

    def __contains__(self, address: object) -> bool:
        return address in self._modules

    def __iter__(self) -> Iterator[str]:
        return iter(self._modules)

    def __len__(self) -> int:
        return len(self._modules)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({len(self)})"
