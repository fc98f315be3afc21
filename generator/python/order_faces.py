"""What the template of `client.uta.orders()` and its like prints: which generated methods place orders."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bitget_runtime.order_words import Argument
from generator.flavours import ASYNC, SYNC, Flavour
from generator.model.catalogue import Catalogue, Life
from generator.model.rest import Operation
from generator.model.types import Field
from generator.naming import pascal_case
from generator.python.rest import PACKAGE, class_stem, parameter_aliases, parameter_annotation

_WRAPPERS = {"place": "placed", "place_many": "all_placed", "cancel_all": "ended"}
"""The wrapper that turns a generated method into one of `orders`, by the role of its operation."""


_INTENTS = {
    "open_long": "Open or increase a long position, in either position mode.",
    "open_short": "Open or increase a short position, in either position mode.",
    "close_long": "Close or reduce a long position; it never becomes a short one.",
    "close_short": "Close or reduce a short position; it never becomes a long one.",
    "reduce": "Reduce the instrument's position, whichever side it is on.",
}
"""What an order means for a position, by the name of the method."""

_AMOUNTS = {
    "buy": "Buy an amount of the base coin (`base_qty`), or for an amount of the quote coin (`quote_qty`).",
    "sell": "Sell an amount of the base coin: give `base_qty`, or `quote_qty` with a limit price.",
}
"""What is traded, by the name of the method."""


@dataclass(frozen=True)
class MeantMethod:
    """A method for an intent, such as to open a long position; the runtime decides what to send.

    Attributes:
        name: Its name, which is the meaning.
        kind: Which life its orders have.
        verb: What carries it out.
        arguments: The class of its arguments.
        summary: What it does.
    """

    name: str
    kind: str
    verb: str
    arguments: str
    summary: str


@dataclass(frozen=True)
class MeantArguments:
    """The arguments of such methods: those of the operation that places, except for what the meaning says.

    Attributes:
        class_name: Its name.
        summary: What has them.
        members: Name and annotation of each.
    """

    class_name: str
    summary: str
    members: tuple[tuple[str, str], ...]


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
    def def_keyword(self) -> str:
        return self.flavour.def_keyword

    @property
    def await_keyword(self) -> str:
        return self.flavour.await_keyword

    @property
    def wrapper(self) -> str:
        """What the names of the functions begin with that make methods."""
        return "async_" if self.flavour is ASYNC else ""


@dataclass(frozen=True)
class OrderKind:
    """Orders of one life."""

    life: Life
    place: Operation

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

    @property
    def arguments(self) -> tuple[MeantArguments, ...]:
        """What the methods that say what is meant take."""
        found = []
        if self._says_meaning:
            own = self._members(self.life.facts.said_by_intents)
            found.append(MeantArguments(self._taken_by("Position"), "that is for a position", own))
        if self._trades_coins:
            amounts = {"base_qty": "NotRequired[Number]", "quote_qty": "NotRequired[Number]"}
            members = {**dict(self._members(_counted(self))), **amounts}
            found.append(MeantArguments(self._taken_by("Amount"), "that trades an amount", tuple(members.items())))
        return tuple(found)

    @property
    def meant(self) -> tuple[MeantMethod, ...]:
        """The methods that say what is meant."""
        positions = _INTENTS if self._says_meaning else {}
        amounts = _AMOUNTS if self._trades_coins else {}
        return (
            *(self._meant(name, "_intend", "Position", text) for name, text in positions.items()),
            *(self._meant(name, "_trade", "Amount", text) for name, text in amounts.items()),
        )

    @property
    def _trades_coins(self) -> bool:
        facts = self.life.facts
        return facts.places is None and any(category.market != "futures" for category in facts.categories.values())

    @property
    def _says_meaning(self) -> bool:
        """Whether orders for positions can be placed by intent; a trigger order waits too long for that."""
        return self.life.facts.places is None and bool(self.life.facts.intents)

    def _meant(self, name: str, verb: str, arguments: str, summary: str) -> MeantMethod:
        return MeantMethod(name, self.name, verb, self._taken_by(arguments), summary)

    def _taken_by(self, what: str) -> str:
        return f"{pascal_case(self.name)}{what}Arguments"

    def _members(self, said: frozenset[str]) -> tuple[tuple[str, str], ...]:
        own = ((one.name, _annotation(one)) for one in self.place.request if one.wire not in said)
        return (*own, ("extra", "NotRequired[Extra | None]"))


def _annotation(field: Field) -> str:
    annotation = parameter_annotation(field.type)
    return annotation if field.marked else f"NotRequired[{annotation} | None]"


def _counted(kind: OrderKind) -> frozenset[str]:
    """Parameters that say how much is traded, and on which side."""
    names = kind.life.facts.operations["place"].arguments
    said: tuple[Argument, ...] = ("side", "qty", "quote_qty", "position_side", "trade_side", "reduce_only")
    return frozenset(names[one] for one in said if one in names)


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
    def held(self) -> Iterator[tuple[str, str]]:
        """The classes of what users hold of orders, and the module of each."""
        for one in self.flavours:
            for name in (self.class_name, *(kind.class_name for kind in self.others)):
                yield f"{one.prefix}{name}", f"{PACKAGE}.{self.api}.orders"

    @property
    def others(self) -> tuple[OrderKind, ...]:
        return tuple(kind for kind in self.kinds if kind.name != self.api)

    @property
    def methods(self) -> tuple[OrderMethod, ...]:
        return tuple(method for kind in self.own for method in kind.methods)

    @property
    def meant(self) -> tuple[MeantMethod, ...]:
        return tuple(method for kind in self.own for method in kind.meant)

    @property
    def own(self) -> tuple[OrderKind, ...]:
        """The kind that the object itself places; none if all have names of their own."""
        return tuple(kind for kind in self.kinds if kind.name == self.api)

    @property
    def arguments(self) -> tuple[MeantArguments, ...]:
        return tuple(one for kind in self.kinds for one in kind.arguments)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Dotted paths of the types that arguments may have."""
        return parameter_aliases(one for kind in self.kinds for one in kind.place.request)

    @property
    def modules(self) -> tuple[str, ...]:
        return tuple(sorted({method.module for kind in self.kinds for method in kind.methods}))


def orders_views(catalogue: Catalogue) -> Iterator[OrdersView]:
    """The orders of each generation, by the lives that are followed."""
    found: dict[str, list[OrderKind]] = {}
    operations: Mapping[str, Operation] = {one.address: one for one in catalogue.operations}
    for life in _followed(catalogue.lives):
        place = operations[life.facts.operations["place"].address]
        found.setdefault(life.facts.generation, []).append(OrderKind(life, place))
    for api, kinds in found.items():
        yield OrdersView(api, tuple(sorted(kinds, key=lambda kind: _RANK.get(kind.attribute, len(_RANK)))))


_RANK = {"spot": 0, "futures": 1}
"""If no kind is named, the first one is meant."""


def _followed(lives: Iterable[Life]) -> Iterator[Life]:
    """Those that a channel reports; of plan orders, those that can be cancelled one by one."""
    for life in lives:
        facts = life.facts
        can_cancel = not {"cancel", "cancel_many"}.isdisjoint(facts.operations)
        if "orders" in facts.channels and (facts.places is None or can_cancel):
            yield life
