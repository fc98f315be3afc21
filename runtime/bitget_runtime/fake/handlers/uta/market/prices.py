"""Market data of the unified account: instruments, tickers, books, trades, candles."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from bitget_runtime.fake.core import Candle, Instrument, Interval, PriceKind, Product, Status
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.market.intervals import following, opening
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.denied import TOO_WIDE, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.pages import HUNDRED, Limit, limited
from bitget_runtime.fake.handlers.uta.words import (
    INTERVALS,
    MARGIN,
    instrument_of,
    instruments_of,
    required_category,
    shortened,
)
from bitget_runtime.fake.handlers.values import spelled

_PRICES = {"MARKET": PriceKind.LAST, "MARK": PriceKind.MARK, "INDEX": PriceKind.INDEX}
_PERCENT_DIGITS = Decimal("1e-5")

_RECENT_DAYS = {Interval.H1: 60, Interval.H4: 240, Interval.H6: 360, Interval.H12: 720, Interval.D1: 1440}
"""How far back recent candles go; the short ones 30 days."""

_HISTORY_DAYS = 90


def get_server_time(asked: Asked) -> object:
    return {"serverTime": str(asked.now)}


def get_instruments(asked: Asked) -> object:
    category = required_category(asked)
    found = instruments_of(asked, category)
    return [_instrument(each, category) for each in found]


def _instrument(instrument: Instrument, category: str) -> dict[str, Any]:
    row = {
        "symbol": instrument.symbol,
        "category": category,
        "baseCoin": instrument.base,
        "quoteCoin": instrument.quote,
        "buyLimitPriceRatio": spelled(instrument.band),
        "sellLimitPriceRatio": spelled(instrument.band),
        "makerFeeRate": spelled(instrument.maker_fee),
        "takerFeeRate": spelled(instrument.taker_fee),
        "minOrderQty": spelled(instrument.min_qty),
        "maxOrderQty": spelled(instrument.max_qty),
        "maxMarketOrderQty": spelled(instrument.max_market_qty),
        "pricePrecision": _places(instrument.price_step),
        "quantityPrecision": _places(instrument.qty_step),
        "priceMultiplier": spelled(instrument.price_step),
        "quantityMultiplier": spelled(instrument.qty_step),
        "symbolType": "crypto",
        "minOrderAmount": spelled(instrument.min_notional),
        "maxSymbolOrderNum": str(instrument.max_orders),
        "maxProductOrderNum": str(instrument.max_orders),
        "status": "online" if instrument.status is Status.ONLINE else "offline",
        "offTime": "-1",
        "limitOpenTime": "-1",
        "maintainTime": "",
        "launchTime": str(instrument.launched),
        "isRwa": "NO",
    }
    row["quotePrecision"] = "6" if instrument.is_spot else ""
    if not instrument.is_spot:
        row |= {"type": "perpetual", "fundInterval": str(instrument.funding_hours), "minLeverage": "1"}
        row["maxLeverage"] = spelled(instrument.max_leverage)
    if category == MARGIN and instrument.margin is not None:
        leverage = spelled(instrument.margin.max_leverage)
        row |= {"maxCrossedLeverage": leverage, "isIsolatedBaseBorrowable": "NO", "isIsolatedQuotedBorrowable": "NO"}
    return row


def _places(step: Decimal) -> str:
    return str(max(-int(step.normalize().as_tuple().exponent), 0))


def get_tickers(asked: Asked) -> object:
    category = required_category(asked)
    return [_ticker(asked, each, category) for each in instruments_of(asked, category)]


def _ticker(asked: Asked, instrument: Instrument, category: str) -> dict[str, Any]:
    market = asked.exchange.market(instrument)
    day, depth, last = market.day(), asked.exchange.depth(instrument, 1), market.last()
    bid, bid_size = depth.bids[0] if depth.bids else (None, Decimal(0))
    ask, ask_size = depth.asks[0] if depth.asks else (None, Decimal(0))
    row = {
        "category": category,
        "symbol": instrument.symbol,
        "lastPrice": spelled(last),
        "openPrice24h": spelled(day.open),
        "highPrice24h": spelled(day.high),
        "lowPrice24h": spelled(day.low),
        "ask1Price": "" if ask is None else spelled(ask),
        "bid1Price": "" if bid is None else spelled(bid),
        "bid1Size": spelled(bid_size),
        "ask1Size": spelled(ask_size),
        "price24hPcnt": spelled(((last - day.open) / day.open).quantize(_PERCENT_DIGITS)),
        "volume24h": spelled(day.volume),
        "turnover24h": shortened(day.value),
        "ts": str(asked.now),
    }
    if not instrument.is_spot:
        row |= {
            "indexPrice": spelled(market.index()),
            "markPrice": spelled(market.mark()),
            "fundingRate": spelled(market.funding_rate(market.next_funding())),
            "openInterest": spelled(market.open_interest()),
            "deliveryStartTime": "",
            "deliveryTime": "",
            "deliveryStatus": "",
        }
    return row


def get_order_book(asked: Asked) -> object:
    instrument = instrument_of(asked, required_category(asked))
    depth = asked.exchange.depth(instrument, limited(asked, Limit(default=5, most=1000)))
    return {
        "a": [[float(price), float(size)] for price, size in depth.asks],
        "b": [[float(price), float(size)] for price, size in depth.bids],
        "ts": str(depth.time),
    }


def get_recent_trades(asked: Asked) -> object:
    instrument = instrument_of(asked, required_category(asked))
    trades = asked.exchange.market(instrument).trades(instrument.launched, asked.now + 1, limited(asked, HUNDRED))
    return [
        {
            "execId": trade.id,
            "execLinkId": trade.id,
            "price": spelled(trade.price),
            "size": spelled(trade.qty),
            "side": trade.side.value,
            "isRPI": "NO",
            "ts": str(trade.time),
        }
        for trade in trades
    ]


def get_candles(asked: Asked) -> object:
    """Recent candles: further back there is nothing, and nothing says so."""
    interval = asked.word("interval", INTERVALS)
    start = asked.whole("startTime") or 0
    oldest = asked.now - _RECENT_DAYS.get(interval, 30) * DAY
    return _candles(asked, interval, max(start, oldest), limited(asked, Limit(default=100, most=1000)))


def get_history_candles(asked: Asked) -> object:
    """Candles before `endTime`: with that, `startTime` does not affect where a page begins."""
    interval = asked.word("interval", INTERVALS)
    start, end = (asked.whole("startTime") or 0), (asked.whole("endTime") or 0)
    if start and end and end - start > _HISTORY_DAYS * DAY:
        raise Denied(TOO_WIDE, f"{_HISTORY_DAYS} days")
    return _candles(asked, interval, 0 if end else start, limited(asked, HUNDRED))


def _candles(asked: Asked, interval: Interval, start: int, limit: int) -> list[list[str]]:
    """The newest that open from one time on and before another, oldest first."""
    instrument = instrument_of(asked, required_category(asked))
    kind = asked.word("type", _PRICES, PriceKind.LAST)
    end = min((asked.whole("endTime") or asked.now + 1), asked.now + 1)
    newest = opening(interval, end - 1)
    length = following(interval, newest) - newest
    found = asked.exchange.market(instrument).candles(interval, max(start, newest - (limit - 1) * length), end, kind)
    return [_candle(each) for each in found[-limit:]]


def _candle(candle: Candle) -> list[str]:
    prices = (candle.open, candle.high, candle.low, candle.close)
    return [str(candle.time), *(spelled(each) for each in prices), spelled(candle.volume), shortened(candle.value)]


def get_position_tiers(asked: Asked) -> object:
    category = required_category(asked)
    if category == MARGIN:
        return []
    instrument = instrument_of(asked, category)
    if instrument.product is Product.SPOT:
        raise Denied(WRONG_OF_UNIFIED, "category")
    lower = Decimal(0)
    rows = []
    for number, tier in enumerate(instrument.tiers, 1):
        rows.append(
            {
                "tier": str(number),
                "minTierValue": spelled(lower),
                "maxTierValue": spelled(tier.up_to),
                "leverage": spelled(tier.max_leverage),
                "mmr": spelled(tier.maintenance),
            }
        )
        lower = tier.up_to
    return rows


HANDLERS: dict[str, Handler] = {
    "uta.market.get_server_time": get_server_time,
    "uta.public.get_server_time": get_server_time,
    "uta.market.get_instruments": get_instruments,
    "uta.market.get_tickers": get_tickers,
    "uta.market.get_order_book": get_order_book,
    "uta.market.get_recent_trades": get_recent_trades,
    "uta.market.get_candles": get_candles,
    "uta.market.get_history_candles": get_history_candles,
    "uta.market.get_position_tiers": get_position_tiers,
}
