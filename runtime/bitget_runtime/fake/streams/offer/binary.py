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
    """What a connection of binary market data is subscribed to.

    Attributes:
        channel: The topic.
        argument: The subscription as it was sent.
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
        """Whether it says what is wanted, by the names of the arguments or those of the wire."""
        said = {**self.argument, "inst_type": self.product}
        return all(said.get(name) == value for name, value in wanted.items())

    def confirmation(self, more: Mapping[str, str]) -> bytes:
        """The acknowledgement, with what the generation adds to it."""
        return msgspec.json.encode({"event": "subscribe", "arg": self.argument, **more})
