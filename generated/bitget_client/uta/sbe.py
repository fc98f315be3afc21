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

INST_CATEGORY = {0: "SPOT", 1: "USDT-FUTURES"}
"""Product line. By code."""

TRADE_SIDE = {0: "buy", 1: "sell"}
"""What the taker did. By code."""


class BestBidAsk(BinaryMessage, frozen=True, gc=False):
    """The current best bid and best ask.

    Topic `books1`, template 1002 of schema 1, versions 2 to 4, pushed: real time.

    Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
    """

    raw_ts: int = field(name="ts")
    ts = sbe.timestamp("raw_ts")
    """Time of the quotes."""
    raw_bid1_price: int = field(name="bid1Price")
    bid1_price = sbe.decimal("raw_bid1_price", "price_exponent")
    """Highest price that somebody buys at."""
    raw_bid1_size: int = field(name="bid1Size")
    bid1_size = sbe.decimal("raw_bid1_size", "size_exponent")
    """Amount bid at that price."""
    raw_ask1_price: int = field(name="ask1Price")
    ask1_price = sbe.decimal("raw_ask1_price", "price_exponent")
    """Lowest price that somebody sells at."""
    raw_ask1_size: int = field(name="ask1Size")
    ask1_size = sbe.decimal("raw_ask1_size", "size_exponent")
    """Amount asked at that price."""
    price_exponent: int = field(name="priceExponent")
    """Power of ten that prices are multiplied by."""
    size_exponent: int = field(name="sizeExponent")
    """Power of ten that amounts are multiplied by."""
    seq: int
    """Number of the update. It only rises; stale quotes are left out, so a gap is no loss."""
    raw_sts: int | None = field(name="sts")
    sts = sbe.optional_timestamp("raw_sts")
    """When the gateway pushed it. Since version 3."""
    raw_category: int | None = field(name="category")
    category = sbe.optional_word("raw_category", INST_CATEGORY)
    """Product line. Since version 3."""


class DepthLevel(BinaryEntry, frozen=True, gc=False):
    """An entry of `Depth50`."""

    exponents: ClassVar[tuple[str, ...]] = ("price_exponent", "size_exponent")
    raw_price: int = field(name="price")
    price = sbe.decimal("raw_price", "price_exponent")
    """Price."""
    raw_size: int = field(name="size")
    size = sbe.decimal("raw_size", "size_exponent")
    """Amount at that price."""
    price_exponent: int
    """As in the message."""
    size_exponent: int
    """As in the message."""


class Depth50(BinaryMessage, frozen=True):
    """The order book, 50 levels a side.

    Topic `books50`, template 1001 of schema 1, versions 2 to 4, pushed: 20ms.

    Frames from version 5 on are refused. A frame may hold the changes alone, and where it says so (depthAction)
    has not been seen.

    Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
    """

    raw_ts: int = field(name="ts")
    ts = sbe.timestamp("raw_ts")
    """Time of the book."""
    seq: int
    """Number of the update. It only rises; drop a frame whose number is not higher."""
    price_exponent: int = field(name="priceExponent")
    """Power of ten that prices are multiplied by."""
    size_exponent: int = field(name="sizeExponent")
    """Power of ten that amounts are multiplied by."""
    raw_sts: int | None = field(name="sts")
    sts = sbe.optional_timestamp("raw_sts")
    """When the gateway pushed it. Since version 3."""
    raw_category: int | None = field(name="category")
    category = sbe.optional_word("raw_category", INST_CATEGORY)
    """Product line. Since version 3."""
    raw_asks: list[tuple[int, int]] = field(name="asks")
    asks = sbe.entries("raw_asks", DepthLevel)
    """Sell side of the book. Raw entries are (raw_price, raw_size)."""
    raw_bids: list[tuple[int, int]] = field(name="bids")
    bids = sbe.entries("raw_bids", DepthLevel)
    """Buy side of the book. Raw entries are (raw_price, raw_size)."""


class PublicTrade(BinaryEntry, frozen=True, gc=False):
    """An entry of `Trade`."""

    exponents: ClassVar[tuple[str, ...]] = ("price_exponent", "size_exponent")
    raw_ts: int = field(name="ts")
    ts = sbe.timestamp("raw_ts")
    """When it happened."""
    exec_id: int = field(name="execId")
    """Bitget's id of the trade."""
    raw_price: int = field(name="price")
    price = sbe.decimal("raw_price", "price_exponent")
    """Price."""
    raw_size: int = field(name="size")
    size = sbe.decimal("raw_size", "size_exponent")
    """Amount traded."""
    raw_side: int = field(name="side")
    side = sbe.word("raw_side", TRADE_SIDE)
    """What the taker did."""
    raw_is_rpi: int | None = field(name="isRPI")
    is_rpi = sbe.optional_flag("raw_is_rpi")
    """Whether it met an order of the retail price improvement programme. Since version 4."""
    price_exponent: int
    """As in the message."""
    size_exponent: int
    """As in the message."""


class Trade(BinaryMessage, frozen=True):
    """Trades as they happen, one or several per frame.

    Topic `publicTrade`, template 1003 of schema 1, versions 2 to 4, pushed: real time, batched.

    Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
    """

    price_exponent: int = field(name="priceExponent")
    """Power of ten that prices are multiplied by."""
    size_exponent: int = field(name="sizeExponent")
    """Power of ten that amounts are multiplied by."""
    raw_sts: int | None = field(name="sts")
    sts = sbe.optional_timestamp("raw_sts")
    """When the gateway pushed it. Since version 3."""
    raw_category: int | None = field(name="category")
    category = sbe.optional_word("raw_category", INST_CATEGORY)
    """Product line. Since version 3."""
    raw_trades: list[tuple[int, int, int, int, int, int | None]] = field(name="trades")
    trades = sbe.entries("raw_trades", PublicTrade)
    """The trades. Raw entries are (raw_ts, exec_id, raw_price, raw_size, raw_side, raw_is_rpi)."""


BEST_BID_ASK: Message[BestBidAsk] = Message(
    "BestBidAsk",
    1002,
    BestBidAsk,
    Block("QqqqqbbQ", {3: "QB"}),
    (),
    schema_id=1,
    topic="books1",
    categories=("spot", "usdt-futures", "coin-futures", "usdc-futures"),
    versions=(2, 3, 4),
    pushes="snapshots",
    frequency="real time",
    docs="https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro",
)
DEPTH50: Message[Depth50] = Message(
    "Depth50",
    1001,
    Depth50,
    Block("QQbb", {3: "QB"}),
    (Group("asks", Block("qq")), Group("bids", Block("qq"))),
    schema_id=1,
    topic="books50",
    categories=("spot", "usdt-futures", "coin-futures", "usdc-futures"),
    versions=(2, 3, 4),
    refused=(5, "A frame may hold the changes alone, and where it says so (depthAction) has not been seen"),
    pushes="changes",
    frequency="20ms",
    docs="https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro",
)
TRADE: Message[Trade] = Message(
    "Trade",
    1003,
    Trade,
    Block("bb", {3: "QB"}),
    (Group("trades", Block("QQqqB", {4: "B"})),),
    schema_id=1,
    topic="publicTrade",
    categories=("spot", "usdt-futures", "coin-futures", "usdc-futures"),
    versions=(2, 3, 4),
    pushes="events",
    frequency="real time, batched",
    docs="https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro",
)

MESSAGES: tuple[Message[BinaryMessage], ...] = (BEST_BID_ASK, DEPTH50, TRADE)
"""Every kind of frame: `bitget_runtime.stream.wire.sbe.Decoders(MESSAGES).decode(frame)`."""


_DECODERS = Decoders(MESSAGES)
SBE_BOOKS1 = BinaryChannel(API, "uta.stream.sbe.books1", BEST_BID_ASK, _DECODERS)
SBE_BOOKS50 = BinaryChannel(API, "uta.stream.sbe.books50", DEPTH50, _DECODERS)
SBE_PUBLIC_TRADE = BinaryChannel(API, "uta.stream.sbe.public_trade", TRADE, _DECODERS)


class UtaStreamSbe(BinaryStream):
    """Binary market data: one method per topic."""

    def books1(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[BestBidAsk] | None = None,
        silent_after: float | None = None,
    ) -> Subscription[BestBidAsk]:
        """The current best bid and best ask.

        `books1`, binary. Frequency: real time.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_BOOKS1, inst_type, symbol, delivery, silent_after)

    def books50(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[Depth50] | None = None,
        silent_after: float | None = None,
    ) -> Subscription[Depth50]:
        """The order book, 50 levels a side.

        `books50`, binary. Frequency: 20ms.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_BOOKS50, inst_type, symbol, delivery, silent_after)

    def public_trade(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[Trade] | None = None,
        silent_after: float | None = None,
    ) -> Subscription[Trade]:
        """Trades as they happen, one or several per frame.

        `publicTrade`, binary. Frequency: real time, batched.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_PUBLIC_TRADE, inst_type, symbol, delivery, silent_after)


class AsyncUtaStreamSbe(AsyncBinaryStream):
    """Binary market data, for asyncio: one method per topic."""

    def books1(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[BestBidAsk] | None = None,
        silent_after: float | None = None,
    ) -> AsyncSubscription[BestBidAsk]:
        """The current best bid and best ask.

        `books1`, binary. Frequency: real time.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_BOOKS1, inst_type, symbol, delivery, silent_after)

    def books50(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[Depth50] | None = None,
        silent_after: float | None = None,
    ) -> AsyncSubscription[Depth50]:
        """The order book, 50 levels a side.

        `books50`, binary. Frequency: 20ms.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_BOOKS50, inst_type, symbol, delivery, silent_after)

    def public_trade(
        self,
        *,
        inst_type: Literal["spot", "usdt-futures", "coin-futures", "usdc-futures"],
        symbol: str,
        delivery: Delivery[Trade] | None = None,
        silent_after: float | None = None,
    ) -> AsyncSubscription[Trade]:
        """Trades as they happen, one or several per frame.

        `publicTrade`, binary. Frequency: real time, batched.

        Args:
            inst_type: Category (`instType`).
            symbol: Trading pair, such as BTCUSDT.
            delivery: How messages reach their reader; by default as in the stream's options.
            silent_after: Seconds without a message after which the stream subscribes again; by default likewise.

        Raises:
            InvalidArgument: an argument does not fit, or the stream is already subscribed to this.

        Source: https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro
        """
        return self._subscribe(SBE_PUBLIC_TRADE, inst_type, symbol, delivery, silent_after)
