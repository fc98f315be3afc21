"""Confirmations and pushes built from the documented examples. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, get_args, get_origin

import msgspec
from msgspec.structs import fields

from bitget_runtime.values.model import Model
from bitget_runtime.values.read import field_of

if TYPE_CHECKING:
    from bitget_runtime.stream.wire.channel import Channel

EVERYTHING = "default"
"""The word for all instruments, or all coins, in a subscription."""

Names = Mapping[str, str | int]
"""Where a model's fields are, by Python name: the member of an object, or the place in a row."""


def item_type(data_type: Any) -> Any:
    """Type of a push's items. `Any`: the type system has no name for 'a type expression'."""
    return get_args(data_type)[0] if get_origin(data_type) is list else data_type


def names_of(model: type[Model]) -> dict[str, str | int]:
    """Where a model's fields are on the wire."""
    in_rows = model.__struct_config__.array_like
    return {field_of(field.name): index if in_rows else field.encode_name for index, field in enumerate(fields(model))}


@dataclass(eq=False)
class Subscription:
    """A connection's subscription.

    Attributes:
        channel: The channel.
        argument: The subscription, as sent.
        values: Its arguments, by Python name.
    """

    channel: Channel[Any]
    argument: dict[str, Any]
    values: dict[str, str]

    @property
    def documented(self) -> Documented:
        return documented(self.channel)

    def fits(self, wanted: Mapping[str, str]) -> bool:
        """Whether it has the wanted arguments, by Python or wire name."""
        said = {**self.argument, **self.values}
        return all(said.get(name) == value for name, value in wanted.items())

    def confirmation(self, more: Mapping[str, str]) -> bytes:
        """The acknowledgement, with what the generation adds to it."""
        shown = self.documented.confirmation
        return msgspec.json.encode({**shown, "arg": self._argument(shown), **more})

    def example(self, now: int) -> bytes:
        """The documented push, for this subscription."""
        return self.push(self.example_data(now), self.documented.action, now)

    def push(self, data: Any, action: str, now: int) -> bytes:
        """A custom push, with its members in the documented order."""
        push = self.documented.push
        here = {"arg": self._argument(push), "data": data, "action": action, "ts": now}
        return msgspec.json.encode({name: here.get(name, value) for name, value in push.items()})

    def example_data(self, now: int) -> Any:
        """The documented data, for this subscription's instrument and the present time."""
        data = self.documented.push["data"]
        return [self._adapted(item, now) for item in data] if isinstance(data, list) else self._adapted(data, now)

    def _adapted(self, item: Any, now: int) -> Any:
        if not isinstance(item, dict):
            return list(item)
        names = self.documented.names
        symbol = self.values.get("symbol", EVERYTHING)
        changed: dict[Any, Any] = {}
        if symbol != EVERYTHING:
            shown = item.get(str(names.get("symbol")))
            changed = {name: symbol for name, value in item.items() if shown is not None and value == shown}
        if names.get("ts") in item:
            changed[names["ts"]] = str(now)
        return {**item, **changed}

    def _argument(self, frame: Mapping[str, Any]) -> dict[str, Any]:
        """The subscription as the exchange echoes it: in the docs it leaves out some members, and adds others."""
        told, asked = frame["arg"], self.documented.asked
        added = {name: value for name, value in told.items() if name not in asked}
        kept = {name: value for name, value in self.argument.items() if name in told or name not in asked}
        merged = {**added, **kept}
        order = [*(name for name in told if name in merged), *(name for name in merged if name not in told)]
        return {name: merged[name] for name in order}


class Documented:
    """A channel's first example in the docs."""

    def __init__(self, channel: Channel[Any]) -> None:
        self._channel = channel

    @cached_property
    def push(self) -> dict[str, Any]:
        """A push; an empty one if there is no example."""
        examples = self._channel.examples
        empty: dict[str, Any] = {"action": "snapshot", "arg": {}, "data": [], "ts": 0}
        return msgspec.json.decode(examples[0].push) if examples else empty

    @cached_property
    def confirmation(self) -> dict[str, Any]:
        examples = self._channel.examples
        found: dict[str, Any] = {"event": "subscribe", "arg": self.push["arg"]}
        return msgspec.json.decode(examples[0].ack) if examples and examples[0].ack else found

    @cached_property
    def asked(self) -> dict[str, Any]:
        """The subscription."""
        examples = self._channel.examples
        asked: dict[str, Any] = msgspec.json.decode(examples[0].subscribe)["args"][0] if examples else {}
        return asked

    @property
    def action(self) -> str:
        return str(self.push.get("action", "snapshot"))

    @cached_property
    def names(self) -> dict[str, str | int]:
        """Where the fields of the data are."""
        return names_of(item_type(self._channel.data_type))


@cache
def documented(channel: Channel[Any]) -> Documented:
    """A channel's documentation, read once."""
    return Documented(channel)
