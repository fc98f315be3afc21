"""Subscriptions to binary market data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from bitget_runtime.fake.streams.words import PRODUCT, SYMBOL
from bitget_runtime.stream.wire.binary import BinaryChannel


@dataclass(eq=False)
class BinarySubscription:
    """A subscription to binary market data.

    Attributes:
        channel: The topic.
        argument: The subscription, as sent.
    """

    channel: BinaryChannel[Any]
    argument: dict[str, Any]

    @property
    def product(self) -> str:
        return str(self.argument[PRODUCT])

    @property
    def symbol(self) -> str:
        return str(self.argument[SYMBOL])

    def fits(self, wanted: Mapping[str, str]) -> bool:
        """Whether it has the wanted arguments, by Python or wire name."""
        said = {**self.argument, "inst_type": self.product}
        return all(said.get(name) == value for name, value in wanted.items())

    def confirmation(self, more: Mapping[str, str]) -> bytes:
        """The acknowledgement, with what the generation adds to it."""
        return msgspec.json.encode({"event": "subscribe", "arg": self.argument, **more})
