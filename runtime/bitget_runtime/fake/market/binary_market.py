"""Binary market data that moves: frames written by the description of their messages. Pure but for its own books."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import count
from random import Random
from typing import Any, TypeAlias

import msgspec

from bitget_runtime.fake.market.moving_book import BookRow, MovingBook
from bitget_runtime.fake.streams.words import PRODUCT, SYMBOL
from bitget_runtime.stream.wire.binary import BinaryChannel
from bitget_runtime.stream.wire.sbe import BinaryMessage, Block, Group, Message
from bitget_runtime.values.read import RAW

Values: TypeAlias = Mapping[str, int]
"""Values of a block by the Python names of its fields; what is not said is 0."""

_PRICE_PLACES = 1
_SIZE_PLACES = 4
_START = Decimal("27000.0")
_DEPTH = 50


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


class BinaryMarket:
    """Books and trades of the binary channels.

    Args:
        seed: What they move by.
    """

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._books: dict[tuple[str, str], MovingBook] = {}
        self._numbers = count(1_400_000_000_000_000_001)

    def book_of(self, subscription: BinarySubscription) -> MovingBook:
        """The book of the instrument."""
        key = (subscription.product, subscription.symbol)
        if key not in self._books:
            random = Random(f"{self._seed} {key}")  # noqa: S311 - prices of a game
            self._books[key] = MovingBook(_START, 1, 1_400_000_000_000_001, random)
        return self._books[key]

    def step(self, subscriptions: Iterable[BinarySubscription]) -> None:
        """Move the books that somebody is subscribed to."""
        for book in {id(book): book for book in map(self.book_of, subscriptions)}.values():
            book.step()

    def frame(self, subscription: BinarySubscription, now: int) -> bytes:
        """What a subscription gets at this moment."""
        message = subscription.channel.message
        book = self.book_of(subscription).now(_DEPTH)
        best_ask, best_bid = book.asks[0], book.bids[0]
        root = {
            "ts": now * 1000,
            "sts": now * 1000 + 3,
            "seq": book.seq,
            "price_exponent": -_PRICE_PLACES,
            "size_exponent": -_SIZE_PLACES,
            "category": message.products.index(subscription.product),
            **_level(best_ask, "ask1_"),
            **_level(best_bid, "bid1_"),
        }
        trade = {**_level(best_ask), "ts": now * 1000, "exec_id": next(self._numbers)}
        sides = {"asks": [_level(row) for row in book.asks], "bids": [_level(row) for row in book.bids]}
        groups = {group.name: sides.get(group.name, [trade]) for group in message.groups}
        return written(message, subscription.symbol, root, groups)


def _level(row: BookRow, prefix: str = "") -> dict[str, int]:
    price, size = (Decimal(text) for text in row[:2])
    return {
        f"{prefix}price": int(price.scaleb(_PRICE_PLACES)),
        f"{prefix}size": int(size.scaleb(_SIZE_PLACES)),
    }


def written(
    message: Message[Any], symbol: str, root: Values, groups: Mapping[str, Iterable[Values]], version: int | None = None
) -> bytes:
    """A frame.

    Args:
        message: What kind of frame.
        symbol: Trading pair.
        root: Values of its fields.
        groups: Values of the entries of its groups.
        version: Version of the schema; None for the latest that is known.
    """
    version = message.versions[-1] if version is None else version
    codes = _codes(message.root, version)
    block = _packed(codes, _shown_fields(message.message_type), root)
    frame = struct.pack("<HHHH", len(block), message.template_id, message.schema_id, version) + block
    for group in message.groups:
        codes = _codes(group.block, version)
        entries = [_packed(codes, _entry_fields(message, group), values) for values in groups.get(group.name, ())]
        frame += struct.pack("<HH", struct.calcsize(f"<{codes}"), len(entries)) + b"".join(entries)
    text = symbol.encode()
    return frame + bytes((len(text),)) + text


def _codes(block: Block, version: int) -> str:
    return block.codes + "".join(codes for since, codes in sorted(block.added.items()) if since <= version)


def _packed(codes: str, names: Iterable[str], values: Values) -> bytes:
    return struct.pack(f"<{codes}", *(values.get(name, 0) for name, _ in zip(names, codes, strict=False)))


def _shown_fields(message_type: type[BinaryMessage]) -> tuple[str, ...]:
    """Python names of what follows symbol and version."""
    return tuple(name.removeprefix(RAW) for name in message_type.__struct_fields__[2:])


@cache
def _entry_fields(message: Message[Any], group: Group) -> tuple[str, ...]:
    """Python names of an entry's fields, as the message of a frame with one entry shows them."""
    version = message.versions[-1]
    size = struct.calcsize(f"<{_codes(message.root, version)}")
    frame = struct.pack("<HHHH", size, message.template_id, message.schema_id, version) + bytes(size)
    for one in message.groups:
        length = struct.calcsize(f"<{_codes(one.block, version)}")
        frame += struct.pack("<HH", length, 1) + bytes(length)
    # the groups are the last of a message's fields
    slot = message.message_type.__struct_fields__[message.groups.index(group) - len(message.groups)]
    [entry] = getattr(message.decode(frame + b"\0"), slot.removeprefix(RAW))
    return tuple(name.removeprefix(RAW) for name in type(entry).__struct_fields__)
