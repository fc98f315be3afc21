# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Models of uta cfd market."""

from __future__ import annotations

from msgspec import field

from bitget_client.enums import CfdInterval, Side
from bitget_runtime.values import read
from bitget_runtime.values.model import Model, Request, Row
from bitget_runtime.values.scalars import IntText, Time


class GetHistoryCandlesRequest(Request, kw_only=True):
    """Get candles of one CFD, of bid or of ask prices; a period may span at most 90 days.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        interval: Length of a candle.
        side: Side whose prices the candles are drawn from.
        start_time: Start of the period asked for.
        end_time: End of the period, at most 90 days after its start.
        limit: Number of candles; 100 is both the default and the most.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    interval: CfdInterval
    """Length of a candle.

    - `1m`: One minute.
    - `15m`: Fifteen minutes.
    - `1h`: One hour.
    - `4h`: Four hours.
    - `1d`: One day.
    """
    side: Side
    """Side whose prices the candles are drawn from.

    - `buy`: Buy.
    - `sell`: Sell.
    """
    start_time: Time | None = field(name="startTime", default=None)
    """Start of the period asked for."""
    end_time: Time | None = field(name="endTime", default=None)
    """End of the period, at most 90 days after its start."""
    limit: IntText | None = None
    """Number of candles; 100 is both the default and the most."""


class GetTickersRequest(Request, kw_only=True):
    """Get bid, ask, highest and lowest price of one CFD, or of all.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out.
    """

    symbol: str | None = None
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro; all when left out."""


class HistoryCandle(Row, kw_only=True):
    """An item of what `uta.cfd.market.get_history_candles` returns.

    Attributes:
        ts: When the interval began.
        open: First price of the interval.
        high: Highest price of the interval.
        low: Lowest price of the interval.
        close: Last price of the interval.
    """

    raw_ts: str = field(name="ts")
    ts = read.timestamp("raw_ts")
    """When the interval began."""
    raw_open: str = field(name="open")
    open = read.decimal("raw_open")
    """First price of the interval."""
    raw_high: str = field(name="high")
    high = read.decimal("raw_high")
    """Highest price of the interval."""
    raw_low: str = field(name="low")
    low = read.decimal("raw_low")
    """Lowest price of the interval."""
    raw_close: str = field(name="close")
    close = read.decimal("raw_close")
    """Last price of the interval."""


class Ticker(Model, kw_only=True):
    """An item of what `uta.cfd.market.get_tickers` returns.

    Attributes:
        symbol: CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro.
        ask_change: Change of the ask since the opening, a ratio (0.01 is 1 %).
        bid_change: Change of the bid since the opening, a ratio (0.01 is 1 %).
        high_price: Highest price.
        low_price: Lowest price.
        ask_price: Lowest price anyone sells at.
        bid_price: Highest price anyone buys at.
        quote_time: When the prices were taken.
    """

    symbol: str
    """CFD, such as XAUUSD, XAUUSD.s or XAUUSD.pro."""
    raw_ask_change: str = field(name="askOpenPriceChange")
    ask_change = read.decimal("raw_ask_change")
    """Change of the ask since the opening, a ratio (0.01 is 1 %)."""
    raw_bid_change: str = field(name="bidOpenPriceChange")
    bid_change = read.decimal("raw_bid_change")
    """Change of the bid since the opening, a ratio (0.01 is 1 %)."""
    raw_high_price: str = field(name="highPrice")
    high_price = read.decimal("raw_high_price")
    """Highest price."""
    raw_low_price: str = field(name="lowPrice")
    low_price = read.decimal("raw_low_price")
    """Lowest price."""
    raw_ask_price: str = field(name="ask1")
    ask_price = read.decimal("raw_ask_price")
    """Lowest price anyone sells at."""
    raw_bid_price: str = field(name="bid1")
    bid_price = read.decimal("raw_bid_price")
    """Highest price anyone buys at."""
    raw_quote_time: str = field(name="quoteTime")
    quote_time = read.timestamp("raw_quote_time")
    """When the prices were taken."""
