# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of classic shop market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import Level
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import AnyNumberSlot


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one pair.

    Attributes:
        symbol: Trading pair.
        level: How fine the levels are.
    """

    symbol: str
    """Trading pair."""
    level: Level | None = field(name="type", default=None)
    """How fine the levels are.

    One of `step0`, `step1`.
    """


class GetTickersRequest(Request, kw_only=True):
    """Get the last price of one pair, or of all.

    Attributes:
        symbol: Trading pair; all pairs when left out.
    """

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class OrderBook(Model, kw_only=True):
    """What `classic.shop.market.get_order_book` returns.

    Attributes:
        asks: Sell side of the order book.
        ts: When the answer was made.
    """

    asks: list[OrderBookAsk]
    """Sell side of the order book."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""


class OrderBookAsk(Row, kw_only=True):
    """An item of `OrderBook.asks`.

    Attributes:
        price: Price.
        size: Amount, in the base coin.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class Ticker(Model, kw_only=True):
    """An item of what `classic.shop.market.get_tickers` returns.

    Attributes:
        symbol: Trading pair.
        last_price: Price of the last trade.
        open: First price of the day, a JSON number.
        tags: Anything; here a "quoted" word.
        volumes: Volume by coin.
        live: Whether the pair trades.
        ts: When the answer was made.
        ask_price: Lowest price that is asked.
        maker_rate: Fee rate of makers.
        note: Anything that was noted.
        steps: Prices at which the step changes.
    """

    symbol: str
    """Trading pair."""
    raw_last_price: str = field(name="lastPr")
    last_price = read.decimal("raw_last_price")
    """Price of the last trade."""
    open: int | None = None
    """First price of the day, a JSON number."""
    tags: list[str] | None = None
    """Anything; here a "quoted" word."""
    volumes: dict[str, str]
    """Volume by coin."""
    raw_live: str = field(name="live")
    live = read.flag("raw_live", "true", "false")
    """Whether the pair trades."""
    raw_ts: int = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""
    ask_price__askPr: AnyNumberSlot | None = field(name="askPr", default=None)
    """The value sent as `askPr`; see `ask_price`."""
    ask_price__bestAsk: AnyNumberSlot | None = field(name="bestAsk", default=None)
    """The value sent as `bestAsk`; see `ask_price`."""

    @property
    def raw_ask_price(self) -> int | str:
        """`ask_price` as sent."""
        value = read.first(self.ask_price__askPr, self.ask_price__bestAsk)
        if value is None:
            raise read.missing(self, "ask_price")
        return value

    ask_price = read.decimal("raw_ask_price")
    """Lowest price that is asked."""
    maker_rate__makerRate: AnyNumberSlot | None = field(name="makerRate", default=None)
    """The value sent as `makerRate`; see `maker_rate`."""
    maker_rate__makerFeeRate: AnyNumberSlot | None = field(name="makerFeeRate", default=None)
    """The value sent as `makerFeeRate`; see `maker_rate`."""

    @property
    def raw_maker_rate(self) -> int | str | None:
        """`maker_rate` as sent."""
        return read.first(self.maker_rate__makerRate, self.maker_rate__makerFeeRate)

    maker_rate = read.optional_decimal("raw_maker_rate")
    """Fee rate of makers."""
    note__note: str | None = field(name="note", default=None)
    """The value sent as `note`; see `note`."""
    note__remark: str | None = field(name="remark", default=None)
    """The value sent as `remark`; see `note`."""

    @property
    def note(self) -> str | None:
        """Anything that was noted."""
        return read.first(self.note__note, self.note__remark)

    steps__steps: list[TickerStep] | None = field(name="steps", default=None)
    """The value sent as `steps`; see `steps`."""
    steps__stepList: list[TickerStep] | None = field(name="stepList", default=None)
    """The value sent as `stepList`; see `steps`."""

    @property
    def steps(self) -> list[TickerStep]:
        """Prices at which the step changes."""
        value = read.first(self.steps__steps, self.steps__stepList)
        if value is None:
            raise read.missing(self, "steps")
        return value


class TickerStep(Model, kw_only=True):
    """An item of `Ticker.steps`.

    Attributes:
        price: Price.
    """

    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
