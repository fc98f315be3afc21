# Written by `make gen` from the catalogue in spec/: a change made here is lost.
# Change the YAML, or the template, and run `make gen`.

"""Models of classic shop market."""

from __future__ import annotations

from msgspec import field
from bitget_runtime import read
from bitget_runtime.model import Model, Request, Row
from bitget_client.enums import Level


class GetOrderBookRequest(Request, kw_only=True):
    """Get the order book of one pair."""

    symbol: str
    """Trading pair."""
    level: Level | None = field(name="type", default=None)
    """How fine the levels are."""


class GetTickersRequest(Request, kw_only=True):
    """Get the last price of one pair, or of all."""

    symbol: str | None = None
    """Trading pair; all pairs when left out."""


class OrderBook(Model, kw_only=True):
    asks: list[OrderBookAsk]
    """Sell side of the order book."""
    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the answer was made."""


class OrderBookAsk(Row, kw_only=True):
    raw_price: str = field(name="price")
    price = read.decimal("raw_price")
    """Price."""
    raw_size: str = field(name="size")
    size = read.decimal("raw_size")
    """Amount, in the base coin."""


class Ticker(Model, kw_only=True):
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
