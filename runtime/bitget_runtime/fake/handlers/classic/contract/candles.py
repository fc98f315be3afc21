"""Candles of classic futures, recent ones and those of long ago."""

from __future__ import annotations

from functools import partial

from bitget_runtime.fake.core import Candle, Instrument, Interval, PriceKind
from bitget_runtime.fake.core.clock import DAY
from bitget_runtime.fake.core.market.intervals import following, opening
from bitget_runtime.fake.handlers.asked import Asked, Handler
from bitget_runtime.fake.handlers.classic.contract.lists import window
from bitget_runtime.fake.handlers.classic.contract.words import contract_of, number
from bitget_runtime.fake.handlers.denied import Denied
from bitget_runtime.fake.handlers.pages import Limit, limited

_OUT_OF_RANGE = "40053"
_HOURS_AHEAD = 8
"""Candles of six hours and more begin by UTC+8, unless their name says utc."""

_SHORT = ("1m", "3m", "5m", "15m", "30m", "1H", "2H", "4H")
_LONG = ("6H", "12H", "1D", "3D", "1W", "1M")


def _named(word: str) -> Interval:
    return Interval.MONTH if word == "1M" else Interval(word.lower())


# 1m and 1M differ by case alone, so these are looked up to the letter
_INTERVALS = {
    **{word: (Interval(word.lower()), 0) for word in _SHORT},
    **{word: (_named(word), _HOURS_AHEAD) for word in _LONG},
    **{f"{word}utc": (_named(word), 0) for word in _LONG},
}
_KINDS = {"MARKET": PriceKind.LAST, "MARK": PriceKind.MARK, "INDEX": PriceKind.INDEX}
_REACH = {
    Interval.M1: 31,
    Interval.M3: 31,
    Interval.M5: 31,
    Interval.M15: 52,
    Interval.M30: 62,
    Interval.H1: 83,
    Interval.H2: 120,
    Interval.H4: 240,
    Interval.H6: 360,
}
"""Days that recent candles go back; those of longer intervals all the way."""


def _interval(asked: Asked) -> tuple[Interval, int]:
    found = _INTERVALS.get(asked.text("granularity"))
    if found is None:
        raise Denied("400171", "granularity")
    return found


def get_candles(asked: Asked) -> object:
    instrument = contract_of(asked)
    interval, zone = _interval(asked)
    kind = asked.word("kLineType", _KINDS, _KINDS["MARKET"])
    start, end = window(asked, 90)
    if not asked.text("endTime"):
        end = asked.now + 1
    start = max(opening(interval, start, zone), asked.now - _REACH.get(interval, 100_000) * DAY)
    return _newest(asked, instrument, interval, zone, kind, start, end, limited(asked, Limit("limit", 100, 1000)))


def get_past_candles(asked: Asked, of: PriceKind | None = None) -> object:
    """Only finished ones, up to the end asked for; the start is looked at only for how far it is from there."""
    instrument = contract_of(asked)
    interval, zone = _interval(asked)
    kind = of or asked.word("kLineType", _KINDS, _KINDS["MARKET"])
    limit = limited(asked, Limit("limit", 100, 201))
    if limit > 200:
        raise Denied(_OUT_OF_RANGE, "limit")
    _, end = window(asked, 90)
    end = min(end, opening(interval, asked.now, zone))
    return _newest(asked, instrument, interval, zone, kind, 0, end, limit)


def _newest(
    asked: Asked,
    instrument: Instrument,
    interval: Interval,
    zone: int,
    kind: PriceKind,
    start: int,
    end: int,
    limit: int,
) -> list[list[str]]:
    """The last candles that open before an end, oldest first."""
    first = opening(interval, min(end, asked.now + 1) - 1, zone)
    length = following(interval, first, zone) - first
    reach = first - (limit + limit // 20 + 1) * max(length, 31 * DAY if interval is Interval.MONTH else 0)
    candles = asked.exchange.market(instrument).candles(interval, max(start, reach, 0), end, kind, zone)
    return [_row(instrument, candle) for candle in candles[-limit:]]


def _row(instrument: Instrument, candle: Candle) -> list[str]:
    volume, value = candle.volume, candle.value
    if instrument.is_inverse:
        volume, value = candle.volume / candle.close, candle.volume
    prices = (candle.open, candle.high, candle.low, candle.close)
    return [str(candle.time), *(number(each) for each in (*prices, volume, value))]


HANDLERS: dict[str, Handler] = {
    "classic.contract.market.get_candles": get_candles,
    "classic.contract.market.get_history_candles": get_past_candles,
    "classic.contract.market.get_history_mark_candles": partial(get_past_candles, of=PriceKind.MARK),
    "classic.contract.market.get_history_index_candles": partial(get_past_candles, of=PriceKind.INDEX),
}
