"""The API as plain objects. Whatever a template prints is a property here or in the modules that render."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from bitget_runtime.movement_facts import MovementFacts
from bitget_runtime.order_facts import OrderLife
from generator.model.accounts import Accounts
from generator.model.history import HistoryFacts
from generator.model.rest import Group, Operation
from generator.model.sbe import SbeMessage
from generator.model.shared import ApiFacts, Enum, ErrorCode
from generator.model.stream import StreamGroup
from generator.model.types import ObjectOf, secrets_in


@dataclass(frozen=True)
class Life:
    """A life of orders as the generated package holds it, and the sentence that says what it is."""

    facts: OrderLife
    summary: str


@dataclass(frozen=True)
class Catalogue:
    """The whole API."""

    api: ApiFacts
    enums: Mapping[str, Enum]
    errors: Mapping[str, Mapping[str, ErrorCode]]
    operations: tuple[Operation, ...]
    streams: tuple[StreamGroup, ...] = ()
    binary: tuple[SbeMessage, ...] = ()
    accounts: Accounts | None = None
    lives: tuple[Life, ...] = ()
    history: HistoryFacts | None = None
    movements: Mapping[str, MovementFacts] = field(default_factory=dict)

    @property
    def binary_api(self) -> str | None:
        """The generation of the API that has binary market data; None if there is none in the catalogue."""
        return next((name for name, facts in self.api.streams.items() if "binary" in facts and self.binary), None)

    @cached_property
    def secrets(self) -> tuple[str, ...]:
        """Wire names of members that hold keys, their secrets or passphrases."""
        calls = [call for group in self.streams for call in group.calls]
        requests = [ObjectOf("", one.request) for one in (*self.operations, *calls)]
        frames = [ObjectOf("", one.frame) for group in self.streams for one in group.commands]
        data = [one.data for group in self.streams for one in group.channels]
        replies = [one.reply for group in self.streams for one in group.commands]
        types = (*requests, *frames, *data, *replies, *(one.response for one in self.operations))
        return tuple(sorted({wire for type_ in types for wire in secrets_in(type_)}))

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        by_address: dict[str, list[Operation]] = {}
        for operation in self.operations:
            by_address.setdefault(operation.group, []).append(operation)
        return tuple(Group(address, tuple(found)) for address, found in by_address.items())
