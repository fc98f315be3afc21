"""Candles of spot pairs of the classic API."""

from __future__ import annotations

from typing import NamedTuple

from bitget_runtime.fake.core import Candle, Instrument, Interval
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.market.intervals import following, opening
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.words import spot_pair_of
from bitget_runtime.fake.handlers.denied import MISSING, Denied
from bitget_runtime.fake.handlers.pages import Limit, limited
from bitget_runtime.fake.handlers.values import spelled


class _Granularity(NamedTuple):
    """Which candles, how many hours their days are ahead of UTC, and how far back the recent ones go."""

    interval: Interval
    zone: int = 8
    days: int | None = None


_GRANULARITIES = {
    "1min": _Granularity(Interval.M1, days=30),
    "3min": _Granularity(Interval.M3, days=30),
    "5min": _Granularity(Interval.M5, days=30),
    "15min": _Granularity(Interval.M15, days=52),
    "30min": _Granularity(Interval.M30, days=62),
    "1h": _Granularity(Interval.H1, days=83),
    "4h": _Granularity(Interval.H4, days=240),
    "6h": _Granularity(Interval.H6, days=360),
    "12h": _Granularity(Interval.H12),
    "1day": _Granularity(Interval.D1),
    "3day": _Granularity(Interval.D3),
    "1week": _Granularity(Interval.W1),
    "1M": _Granularity(Interval.MONTH),
    "6Hutc": _Granularity(Interval.H6, zone=0, days=360),
    "12Hutc": _Granularity(Interval.H12, zone=0),
    "1Dutc": _Granularity(Interval.D1, zone=0),
    "3Dutc": _Granularity(Interval.D3, zone=0),
    "1Wutc": _Granularity(Interval.W1, zone=0),
    "1Mutc": _Granularity(Interval.MONTH, zone=0),
}


def get_candles(asked: Asked) -> list[list[str]]:
    """Recent candles, including the open one. Older ones are silently left out."""
    pair, granularity = spot_pair_of(asked), asked.word("granularity", _GRANULARITIES)
    start, end = asked.whole("startTime") or 0, asked.whole("endTime")
    if granularity.days is not None:
        start = max(start, asked.now - granularity.days * DAY)
    end = asked.now + 1 if end is None else min(end, asked.now + 1)
    return _candles(asked, pair, granularity, start, end, limited(asked, Limit(most=1000)))


def get_history_candles(asked: Asked) -> list[list[str]]:
    """Candles that have closed, back from a time."""
    pair, granularity = spot_pair_of(asked), asked.word("granularity", _GRANULARITIES)
    end = asked.whole("endTime")
    if end is None:
        raise Denied(MISSING, "endTime")
    end = min(end, opening(granularity.interval, asked.now, granularity.zone))
    return _candles(asked, pair, granularity, 0, end, limited(asked, Limit(most=200)))


def _candles(
    asked: Asked, pair: Instrument, granularity: _Granularity, start: int, end: int, limit: int
) -> list[list[str]]:
    """The newest candles of a window, oldest first; one that opens at its end is not among them."""
    interval, zone, _ = granularity
    newest = opening(interval, max(end - 1, 0), zone)
    length = following(interval, newest, zone) - newest
    if interval is Interval.MONTH:
        length = 31 * DAY
    start = max(start, newest - limit * length, pair.launched)
    found = asked.exchange.market(pair).candles(interval, start, end, zone=zone)
    worth = asked.exchange.loans.worth(pair.quote)
    return [_row(each, spelled(each.value * worth)) for each in found[-limit:]]


def _row(candle: Candle, usdt: str) -> list[str]:
    prices = (candle.open, candle.high, candle.low, candle.close, candle.volume)
    return [str(candle.time), *map(spelled, prices), usdt, spelled(candle.value)]


HANDLERS: dict[str, Handler] = {
    "classic.spot.market.get_candles": get_candles,
    "classic.spot.market.get_history_candles": get_history_candles,
}
