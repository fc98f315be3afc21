"""What the template of `client.uta.orders()` and its like prints: which generated methods place orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.flavours import ASYNC, SYNC, Flavour
from generator.model.catalogue import Catalogue, Life
from generator.naming import pascal_case
from generator.python.rest import PACKAGE, class_stem

_WRAPPERS = {"place": "placed", "place_many": "all_placed", "cancel_all": "ended"}
"""What makes a method of orders of a generated one, by the role of its operation."""


@dataclass(frozen=True)
class OrderMethod:
    """A method of orders, and the generated method that it is."""

    name: str
    wrapper: str
    module: str
    group: str
    method: str


@dataclass(frozen=True)
class OrderFlavour:
    """Sync or async."""

    flavour: Flavour

    @property
    def prefix(self) -> str:
        return self.flavour.prefix

    @property
    def manner(self) -> str:
        return self.flavour.manner

    @property
    def wrapper(self) -> str:
        """What the names of the functions begin with that make methods."""
        return "async_" if self.flavour is ASYNC else ""


@dataclass(frozen=True)
class OrderKind:
    """Orders of one life."""

    life: Life

    @property
    def name(self) -> str:
        return self.life.facts.kind

    @property
    def attribute(self) -> str:
        """Where they are below the orders of the generation: `classic_spot` is `spot`."""
        return self.name.removeprefix(f"{self.life.facts.generation}_")

    @property
    def class_name(self) -> str:
        return f"{pascal_case(self.name)}Orders"

    @property
    def summary(self) -> str:
        return self.life.summary

    @property
    def methods(self) -> tuple[OrderMethod, ...]:
        return tuple(self._methods())

    def _methods(self) -> Iterator[OrderMethod]:
        for role, wrapper in _WRAPPERS.items():
            for named, call in self.life.facts.operations.items():
                if named == role:
                    group, _, method = call.address.rpartition(".")
                    yield OrderMethod(role, wrapper, f"{PACKAGE}.{group}", class_stem(group.rpartition(".")[2]), method)


@dataclass(frozen=True)
class OrdersView:
    """The orders of one generation; those of a kind that is called like it are placed by the object itself."""

    api: str
    kinds: tuple[OrderKind, ...]

    @property
    def class_name(self) -> str:
        return f"{pascal_case(self.api)}Orders"

    @property
    def flavours(self) -> tuple[OrderFlavour, ...]:
        return OrderFlavour(SYNC), OrderFlavour(ASYNC)

    @property
    def others(self) -> tuple[OrderKind, ...]:
        return tuple(kind for kind in self.kinds if kind.name != self.api)

    @property
    def methods(self) -> tuple[OrderMethod, ...]:
        return tuple(method for kind in self.kinds if kind.name == self.api for method in kind.methods)

    @property
    def modules(self) -> tuple[str, ...]:
        return tuple(sorted({method.module for kind in self.kinds for method in kind.methods}))


def orders_views(catalogue: Catalogue) -> Iterator[OrdersView]:
    """The orders of each generation that has some which trade themselves, and have a channel that tells of them."""
    found: dict[str, list[OrderKind]] = {}
    for life in _followed(catalogue.lives):
        found.setdefault(life.facts.generation, []).append(OrderKind(life))
    for api, kinds in found.items():
        yield OrdersView(api, tuple(sorted(kinds, key=lambda kind: _RANK.get(kind.attribute, len(_RANK)))))


_RANK = {"spot": 0, "futures": 1}
"""The first kind is meant where none is named."""


def _followed(lives: Iterable[Life]) -> Iterator[Life]:
    return (life for life in lives if life.facts.places is None and "orders" in life.facts.channels)
