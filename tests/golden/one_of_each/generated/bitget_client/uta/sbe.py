# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Binary (SBE) market data: its messages, and how frames are decoded into them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from msgspec import field

from bitget_client._api import API
from bitget_runtime.stream.async_stream import AsyncBinaryStream, AsyncSubscription
from bitget_runtime.stream.sync_stream import BinaryStream, Subscription
from bitget_runtime.stream.wire import sbe
from bitget_runtime.stream.wire.binary import BinaryChannel
from bitget_runtime.stream.wire.sbe import BinaryEntry, BinaryMessage, Block, Decoders, Group, Message

if TYPE_CHECKING:
    from bitget_runtime.stream.delivery.inbox import Delivery

SIDE = {0: "buy", 1: "sell"}
"""Who began. By code."""


class Fill(BinaryEntry, frozen=True, gc=False):
    """An entry of `Fills`."""

    exponents: ClassVar[tuple[str, ...]] = ("exponent",)
    raw_size: int = field(name="size")
    size = sbe.decimal("raw_size", "exponent")
    """Amount."""
    raw_side: int = field(name="side")
    side = sbe.word("raw_side", SIDE)
    """Who began."""
    exponent: int
    """As in the message."""


class Identity(BinaryEntry, frozen=True, gc=False):
    """An entry of `Fills`."""

    number: int = field(name="id")
    """Id."""


class Fills(BinaryMessage, frozen=True):
    """Trades as they happen.

    Topic `fills`, template 7 of schema 2, versions 1 to 3, pushed: real time.

    Frames from version 5 on are refused. What a trade of it is has not been seen.

    Source: https://www.example.com/sbe
    """

    exponent: int
    """Power of ten."""
    kind: int = field(name="class")
    """A number."""
    raw_price: int = field(name="price")
    price = sbe.decimal("raw_price", "exponent")
    """Mean price."""
    raw_flagged: int | None = field(name="flagged")
    flagged = sbe.optional_flag("raw_flagged")
    """Whether it is. Since version 2."""
    raw_best: int | None = field(name="best")
    best = sbe.optional_decimal("raw_best", "exponent")
    """Best price. Since version 3."""
    raw_fills: list[tuple[int, int]] = field(name="fills")
    fills = sbe.entries("raw_fills", Fill)
    """The trades. Raw entries are (raw_size, raw_side)."""
    raw_identities: list[tuple[int]] = field(name="ids")
    identities = sbe.entries("raw_identities", Identity)
    """Their ids. Raw entries are (number)."""


FILLS: Message[Fills] = Message(
    "Fills",
    7,
    Fills,
    Block("bHq", {2: "B", 3: "q"}),
    (Group("fills", Block("qB")), Group("ids", Block("q"))),
    schema_id=2,
    topic="fills",
    categories=("spot", "futures"),
    versions=(1, 2, 3),
    refused=(5, "What a trade of it is has not been seen"),
    pushes="events",
    frequency="real time",
    docs="https://www.example.com/sbe",
)

MESSAGES: tuple[Message[BinaryMessage], ...] = (FILLS,)
"""Every kind of frame: `bitget_runtime.stream.wire.sbe.Decoders(MESSAGES).decode(frame)`."""


_DECODERS = Decoders(MESSAGES)
SBE_FILLS = BinaryChannel(API, "uta.stream.sbe.fills", FILLS, _DECODERS)


class UtaStreamSbe(BinaryStream):
    """Binary market data: one method per topic."""

    def fills(
        self,
        *,
        inst_type: Literal["spot", "futures"],
        symbol: str,
        delivery: Delivery[Fills] | None = None,
        silent_after: float | None = None,
    ) -> Subscription[Fills]:
        """Trades as they happen.

        `fills`, binary. Frequency: real time.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.example.com/sbe
        """
        return self._subscribe(SBE_FILLS, inst_type, symbol, delivery, silent_after)


class AsyncUtaStreamSbe(AsyncBinaryStream):
    """Binary market data, for asyncio: one method per topic."""

    def fills(
        self,
        *,
        inst_type: Literal["spot", "futures"],
        symbol: str,
        delivery: Delivery[Fills] | None = None,
        silent_after: float | None = None,
    ) -> AsyncSubscription[Fills]:
        """Trades as they happen.

        `fills`, binary. Frequency: real time.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.example.com/sbe
        """
        return self._subscribe(SBE_FILLS, inst_type, symbol, delivery, silent_after)
