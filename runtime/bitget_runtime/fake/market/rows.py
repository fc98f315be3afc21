"""The rows of public channels, from the core's market in wire spelling. Pure.

Channel names appear only in the table at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple, TypeAlias

from bitget_runtime.fake.core import Candle, Instrument, Interval, Market, Product, Side, Trade
from bitget_runtime.fake.core.market.intervals import following, opening

Row: TypeAlias = dict[str, Any]
"""One item of a push. `Any`: any JSON."""

Best: TypeAlias = tuple[Decimal, Decimal] | None
"""Price and quantity of the best level of a side."""

PRODUCTS = {
    "spot": Product.SPOT,
    "margin": Product.SPOT,
    "usdt-futures": Product.USDT_FUTURES,
    "usdc-futures": Product.USDC_FUTURES,
    "coin-futures": Product.COIN_FUTURES,
}
"""The wire's names of product lines, in lower case."""

_PERPETUAL = "1"


def text(number: Decimal) -> str:
    """A number as on the wire: no exponent, no zeros at its end."""
    shown = format(number, "f")
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def share(part: Decimal, whole: Decimal) -> str:
    """How far one number is from another, as a ratio with five decimals."""
    return text((part / whole - 1).quantize(Decimal("0.00001"))) if whole else "0"


class Seen(NamedTuple):
    """The input of a ticker.

    Attributes:
        market: The market.
        bid: Best bid; None if there isn't one.
        ask: Best ask.
        now: In milliseconds.
    """

    market: Market
    bid: Best
    ask: Best
    now: int


def _best(level: Best) -> tuple[str, str]:
    return ("0", "0") if level is None else (text(level[0]), text(level[1]))


def _opened_utc(seen: Seen) -> Decimal:
    start = opening(Interval.D1, seen.now)
    found = seen.market.candles(Interval.D1, start, seen.now + 1)
    return found[-1].open if found else seen.market.last()


def _classic_ticker(seen: Seen) -> Row:
    day, (bid, bid_size), (ask, ask_size) = seen.market.day(), _best(seen.bid), _best(seen.ask)
    return {
        "instId": seen.market.instrument.symbol,
        "lastPr": text(seen.market.last()),
        "bidPr": bid,
        "askPr": ask,
        "bidSz": bid_size,
        "askSz": ask_size,
        "open24h": text(day.open),
        "high24h": text(day.high),
        "low24h": text(day.low),
        "change24h": share(day.close, day.open),
        "baseVolume": text(day.volume),
        "quoteVolume": text(day.value),
        "openUtc": text(_opened_utc(seen)),
        "ts": str(seen.now),
    }


def spot_ticker(seen: Seen) -> Row:
    """A ticker of a classic spot pair."""
    return _classic_ticker(seen) | {"changeUtc24h": share(seen.market.last(), _opened_utc(seen))}


def futures_ticker(seen: Seen) -> Row:
    """A ticker of a classic contract."""
    market = seen.market
    due = market.next_funding()
    return _classic_ticker(seen) | {
        "fundingRate": text(market.funding_rate(due)),
        "nextFundingTime": str(due),
        "markPrice": text(market.mark()),
        "indexPrice": text(market.index()),
        "holdingAmount": text(market.open_interest()),
        "symbolType": _PERPETUAL,
        "symbol": market.instrument.symbol,
        "deliveryPrice": "0",
    }


def unified_ticker(seen: Seen) -> Row:
    """A ticker of the unified account."""
    market, day = seen.market, seen.market.day()
    (bid, bid_size), (ask, ask_size) = _best(seen.bid), _best(seen.ask)
    row = {
        "bid1Price": bid,
        "lowPrice24h": text(day.low),
        "ask1Size": ask_size,
        "volume24h": text(day.volume),
        "price24hPcnt": share(day.close, day.open),
        "highPrice24h": text(day.high),
        "turnover24h": text(day.value),
        "bid1Size": bid_size,
        "ask1Price": ask,
        "openPrice24h": text(day.open),
        "lastPrice": text(market.last()),
        "symbol": market.instrument.symbol,
        "ts": str(seen.now),
    }
    if market.instrument.is_spot:
        return row
    due = market.next_funding()
    return row | {
        "indexPrice": text(market.index()),
        "markPrice": text(market.mark()),
        "fundingRate": text(market.funding_rate(due)),
        "nextFundingTime": str(due),
        "openInterest": text(market.open_interest()),
    }


def index_price(seen: Seen) -> Row:
    """Index price of a pair of margin trading."""
    instrument = seen.market.instrument
    return {
        "symbol": instrument.symbol,
        "baseCoin": instrument.base,
        "quoteCoin": instrument.quote,
        "indexPrice": text(seen.market.index()),
        "ts": str(seen.now),
    }


def classic_trade(trade: Trade) -> Row:
    """A public trade."""
    return {
        "ts": str(trade.time),
        "price": text(trade.price),
        "size": text(trade.qty),
        "side": trade.side.value,
        "tradeId": trade.id,
    }


def unified_trade(trade: Trade) -> Row:
    """A public trade of the unified account."""
    return {
        "p": text(trade.price),
        "S": trade.side.value,
        "T": str(trade.time),
        "v": text(trade.qty),
        "i": trade.id,
        "isRPI": "no",
        "L": trade.id,
    }


def classic_candle(candle: Candle) -> list[str]:
    """A candle as a row of texts."""
    prices = (candle.open, candle.high, candle.low, candle.close)
    value = text(candle.value)
    return [str(candle.time), *map(text, prices), text(candle.volume), value, value]


def unified_candle(candle: Candle) -> Row:
    """A candle of the unified account."""
    return {
        "volume": text(candle.volume),
        "high": text(candle.high),
        "low": text(candle.low),
        "start": str(candle.time),
        "close": text(candle.close),
        "turnover": text(candle.value),
        "open": text(candle.open),
    }


_LETTERS = {"m": "m", "H": "h", "D": "d", "W": "w", "M": "M"}
_EAST = 8
"""Hours that days of classic candles are ahead of UTC, unless their name ends in `utc`."""

_LONG = (Interval.H6, Interval.H12, Interval.D1, Interval.D3, Interval.W1, Interval.MONTH)


def interval_of(name: str, *, classic: bool) -> tuple[Interval, int]:
    """The interval that a name such as `1Dutc` means, and how many hours its days are ahead of UTC."""
    plain = name.removesuffix("utc")
    interval = Interval(plain[:-1] + _LETTERS[plain[-1]])
    return interval, _EAST if classic and plain == name and interval in _LONG else 0


def candles_until(market: Market, interval: Interval, zone: int, count: int, now: int) -> list[Candle]:
    """The newest candles, oldest first; the last is the one that is still open."""
    opened = opening(interval, now, zone)
    length = following(interval, opened, zone) - opened
    return market.candles(interval, opened - (count + 1) * length, now + 1, zone=zone)[-count:]


class Tickers(NamedTuple):
    """A channel of tickers: its row, and the seconds between pushes."""

    row: Callable[[Seen], Row]
    every: float
    margin_only: bool = False


class Trades(NamedTuple):
    """A channel of public trades."""

    row: Callable[[Trade], Row]


class Candles(NamedTuple):
    """A channel of candles."""

    row: Callable[[Candle], Any]
    classic: bool


class Books(NamedTuple):
    """A channel of a book.

    Attributes:
        asks, bids: Names of its sides.
        every: Seconds between pushes.
        checks: Pushes may have a checksum.
        most: What it reports about the number of levels; None for nothing.
        sizes: Sizes of a level; all but the first are 0.
    """

    asks: str
    bids: str
    every: float
    checks: bool
    most: str | None = None
    sizes: int = 1


class Liquidations(NamedTuple):
    """A channel of liquidations of everyone."""


Spoken: TypeAlias = Tickers | Trades | Candles | Books | Liquidations

SPOKEN: Mapping[str, Spoken] = {
    "classic.stream.spot_ticker": Tickers(spot_ticker, 0.3),
    "classic.stream.futures_ticker": Tickers(futures_ticker, 0.4),
    "classic.stream.margin_index_price": Tickers(index_price, 1.0, margin_only=True),
    "classic.stream.spot_trade": Trades(classic_trade),
    "classic.stream.futures_trade": Trades(classic_trade),
    "classic.stream.spot_candle": Candles(classic_candle, classic=True),
    "classic.stream.futures_candle": Candles(classic_candle, classic=True),
    "classic.stream.spot_books": Books("asks", "bids", 0.2, checks=True),
    "classic.stream.futures_books": Books("asks", "bids", 0.15, checks=True),
    "uta.stream.ticker": Tickers(unified_ticker, 0.2),
    "uta.stream.public_trade": Trades(unified_trade),
    "uta.stream.kline": Candles(unified_candle, classic=False),
    "uta.stream.books": Books("a", "b", 0.05, checks=False, most="maxdepth"),
    "uta.stream.rpi_books": Books("a", "b", 0.1, checks=False, sizes=2),
    "uta.stream.liquidation": Liquidations(),
}
"""Public channels fed by the core's market, by address."""


def liquidation(symbol: str, side: Side, price: Decimal, qty: Decimal, now: int) -> Row:
    """A position that was liquidated; the side is the position's."""
    return {"symbol": symbol, "side": side.value, "price": text(price), "amount": text(qty), "ts": str(now)}


def instruments_of(
    table: Callable[[Product], list[Instrument]], product: str, symbol: str, *, margin_only: bool
) -> list[Instrument]:
    """The instruments of a subscription; none if there is no such symbol."""
    kind = PRODUCTS.get(product.casefold())
    found = [] if kind is None else table(kind)
    if margin_only:
        found = [each for each in found if each.margin is not None]
    return found if symbol in ("", "default") else [each for each in found if each.symbol == symbol]
