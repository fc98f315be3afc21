"""Which places of which endpoints one class declares: what is seen at one of them changes the class for all. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bitget_runtime.recording.shape import Shape
from bitget_runtime.recording.walk import ITEMS, VALUES, Place
from generator.learning.places import Spot, find
from generator.model.catalogue import Catalogue
from generator.model.types import ListOf, MapOf, ObjectOf, Type
from generator.problems import Place as FilePlace


class Endpoint(NamedTuple):
    """What sends data.

    Attributes:
        group: The group of the API within which one name is one class.
        type: Type of the data.
        key: What its file calls the data.
        start: Its file.
    """

    group: str
    type: Type
    key: str
    start: FilePlace


class Holder(NamedTuple):
    """An object in the data of an endpoint."""

    address: str
    place: Place


@dataclass
class Sighting:
    """What was seen at a place of a class, wherever that is.

    Attributes:
        where: Endpoint and place where it was seen first, for people.
        name: Name of the class; empty for what is in none.
        holders: Where the class is, and that is the endpoint as a whole for what is in none.
        below: The steps from there.
        shape: What was seen at all of them.
        seen_in: Those where it had a value.
    """

    where: str
    name: str
    holders: tuple[Holder, ...]
    below: Place
    shape: Shape = field(default_factory=Shape)
    seen_in: set[Holder] = field(default_factory=set)

    @property
    def is_partial(self) -> bool:
        """Whether it had no value in some place where the class is: there it may be as the catalogue has it."""
        return not self.seen_in.issuperset(self.holders)

    @property
    def elsewhere(self) -> str:
        """Which other endpoints have the class, for people; empty if none has."""
        own = self.where.partition(":")[0]
        others = dict.fromkeys(one.address for one in self.holders if one.address != own)
        return f"{self.name} is also the class of {', '.join(others)}" if others else ""

    def spots(self, endpoints: Mapping[str, Endpoint]) -> Iterator[tuple[Holder, Spot]]:
        """What the catalogue says of it, for each place of the class."""
        for one in self.holders:
            spot = find(endpoints[one.address].type, (*one.place, *self.below))
            assert spot is not None  # they have the same fields
            yield one, spot


def endpoints_of(catalogue: Catalogue) -> Iterator[tuple[str, Endpoint]]:
    """All that send data, by address."""
    for operation in catalogue.operations:
        yield operation.address, Endpoint(operation.group, operation.response, "response", operation.place)
    for group in catalogue.streams:
        name = ".".join(group.parts)
        for channel in group.channels:
            yield channel.address, Endpoint(name, channel.data, "data", channel.place)
        for command in group.commands:
            yield command.address, Endpoint(name, command.reply, "reply", command.place)


class Classes:
    """Where each class is."""

    def __init__(self, endpoints: Mapping[str, Endpoint]) -> None:
        self._endpoints = endpoints
        self._holders: dict[tuple[str, str], list[Holder]] = {}
        for address, endpoint in endpoints.items():
            for place, found in _objects(endpoint.type, ()):
                self._holders.setdefault((endpoint.group, found.name), []).append(Holder(address, place))

    def sighting(self, where: str, address: str, spot: Spot) -> tuple[Sighting, Holder]:
        """What a place that was seen is, and where."""
        own = Holder(address, spot.above)
        if spot.holder is None or not spot.holder.fields:
            return Sighting(where, "", (own,), spot.below), own
        name = spot.holder.name
        holders = self._holders[self._endpoints[address].group, name]
        return Sighting(where, name, tuple(holders), spot.below), own


def _objects(type_: Type, place: Place) -> Iterator[tuple[Place, ObjectOf]]:
    if isinstance(type_, (ListOf, MapOf)):
        yield from _objects(type_.item, (*place, ITEMS if isinstance(type_, ListOf) else VALUES))
    elif isinstance(type_, ObjectOf):
        if type_.fields:
            yield place, type_
        for member in type_.fields:
            yield from _objects(member.type, (*place, member.wire))
