"""Candle intervals, and when they begin."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum

from bitget_runtime.fake.core.clock import DAY

_HOUR = 3_600_000
_MONDAY = 4 * DAY  # 1970-01-05


class Interval(StrEnum):
    M1 = "1m"
    M3 = "3m"
    M5 = "5m"
    M15 = "15m"
    M30 = "30m"
    H1 = "1h"
    H2 = "2h"
    H4 = "4h"
    H6 = "6h"
    H12 = "12h"
    D1 = "1d"
    D3 = "3d"
    W1 = "1w"
    MONTH = "1M"


_MILLISECONDS = {
    Interval.M1: 60_000,
    Interval.M3: 180_000,
    Interval.M5: 300_000,
    Interval.M15: 900_000,
    Interval.M30: 1_800_000,
    Interval.H1: _HOUR,
    Interval.H2: 2 * _HOUR,
    Interval.H4: 4 * _HOUR,
    Interval.H6: 6 * _HOUR,
    Interval.H12: 12 * _HOUR,
    Interval.D1: DAY,
    Interval.D3: 3 * DAY,
    Interval.W1: 7 * DAY,
}


def opening(interval: Interval, time: int, zone: int = 0) -> int:
    """When the candle that contains a time opens, in milliseconds.

    Args:
        interval: Their interval.
        time: In milliseconds.
        zone: Hours that their days are ahead of UTC: 0 or 8 on Bitget.
    """
    shift = zone * _HOUR
    local = time + shift
    if interval is Interval.MONTH:
        moment = datetime.fromtimestamp(local // 1000, UTC)
        return _month(moment.year, moment.month) - shift
    length = _MILLISECONDS[interval]
    origin = _MONDAY if interval is Interval.W1 else 0
    return (local - origin) // length * length + origin - shift


def following(interval: Interval, opened: int, zone: int = 0) -> int:
    """When the next candle opens after one that opened at `opened`."""
    if interval is not Interval.MONTH:
        return opened + _MILLISECONDS[interval]
    moment = datetime.fromtimestamp((opened + zone * _HOUR) // 1000, UTC)
    year, month = (moment.year + 1, 1) if moment.month == 12 else (moment.year, moment.month + 1)
    return _month(year, month) - zone * _HOUR


def openings(interval: Interval, start: int, end: int, zone: int = 0) -> Iterator[int]:
    """Opening times of a window's candles: at or after its start, and before its end."""
    opened = opening(interval, start, zone)
    if opened < start:
        opened = following(interval, opened, zone)
    while opened < end:
        yield opened
        opened = following(interval, opened, zone)


def _month(year: int, month: int) -> int:
    return int(datetime(year, month, 1, tzinfo=UTC).timestamp()) * 1000
